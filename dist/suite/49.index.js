const id=49;const ids=[49];const modules={4049:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{NOTHING_TO_DO:()=>NOTHING_TO_DO,post:()=>post,reopenPlatform:()=>reopenPlatform,returnOwn:()=>returnOwn});var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4487);var _core_ledger__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(6029);var _core_rollout_target_version__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
2226);var _core_rollout_split__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(8048);var _ledger_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(839);var _next_step_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(
4274);var _service_settings_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(5525);var _target_versions_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(3397);
var _give_back_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(9736);var _handover_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(8124);var _summary_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
9675);const NOTHING_TO_DO={outcome:"passed",outputs:{}};const REASON="the job failed or was cancelled";const LEFT_FOR_RETURN_MS=6e4;const BETWEEN_LOOKS_MS=1e3;async function post(inputs,context){
const handover=(0,_handover_js__WEBPACK_IMPORTED_MODULE_6__.Ms)(context,()=>({...(0,_handover_js__WEBPACK_IMPORTED_MODULE_6__.iN)(inputs),plan:inputs.plan??[],stage:"\
looking"}));if(handover===void 0){context.log.info("This step came to nothing that could be returned.");return NOTHING_TO_DO}if(handover.stage==="settled"){context.
log.info("This step moved no traffic, and no rollout of this run is open: nothing to return.");return NOTHING_TO_DO}const{rollout,stage}=handover;if(rollout===void 0||
stage!=="own")return askFirst(handover,inputs,context);return returnOwn({...handover,rollout},await reopenPlatform(handover,inputs,context),inputs,context)}async function reopenPlatform(handover,inputs,context){
const{platform}=handover;if(platform!==void 0){const located={value:platform.settings,locate:()=>void 0};return(0,_service_settings_js__WEBPACK_IMPORTED_MODULE_3__.
uA)({located,origin:platform.origin},context)}return(0,_service_settings_js__WEBPACK_IMPORTED_MODULE_3__.WN)(inputs.platform,inputs.platform===void 0?await(0,_service_settings_js__WEBPACK_IMPORTED_MODULE_3__.
$j)(inputs,context):{},inputs,context)}async function returnOwn(handover,configured,inputs,context,sure=false){const{router}=configured.platform;const{rollout,onFailure}=handover;
const deadlineAt=context.clock.now()+_give_back_js__WEBPACK_IMPORTED_MODULE_5__.b7;let served=await(0,_give_back_js__WEBPACK_IMPORTED_MODULE_5__.Om)(router,context);
if(onFailure==="rollback"){if(!sure&&served!==void 0&&(0,_give_back_js__WEBPACK_IMPORTED_MODULE_5__.yu)(rollout,served,router.granularity)){context.log.warning(
`This run left ${rollout.arms.candidate} at ${String(rollout.weight)} %, and it gets another share: ${(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_8__.iO)(served)}\
.`);return askFirst(handover,inputs,context)}const wrong=await wrongStable(handover,served,configured,context);if(wrong!==void 0)served??=await readUntil(deadlineAt-
LEFT_FOR_RETURN_MS,router,context);if(wrong!==void 0&&served!==void 0&&isIdle(rollout,served))return kept(handover,served,wrong)}const given=await(0,_give_back_js__WEBPACK_IMPORTED_MODULE_5__.
F5)(handover,REASON,router,served,context,deadlineAt);const recorded=given.entry===void 0?{kind:"known"}:await(0,_give_back_js__WEBPACK_IMPORTED_MODULE_5__.KZ)(
handover,given.entry,()=>ledgerOf(handover,inputs,context,"hurried"),context);return describeReturn(handover,given,recorded)}async function wrongStable({rollout,
versionFrom},served,configured,context){const{arms,stable}=rollout;if(served!==void 0&&!isIdle(rollout,served))return void 0;try{const proof=(0,_core_rollout_target_version__WEBPACK_IMPORTED_MODULE_1__.
XQ)(arms.stable,stable,await(0,_target_versions_js__WEBPACK_IMPORTED_MODULE_4__.Z)(configured,versionFrom,context).read(arms.stable));return proof.kind==="wrong"?
proof.why:void 0}catch(error){if(!(error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6)||error.kind==="cancelled")throw error;context.log.warning(error.
message);return void 0}}function isIdle({arms},served){return(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_8__.tC)(served,arms.stable)===0&&(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_8__.
tC)(served,arms.candidate)>0}async function readUntil(deadline,router,context){for(;;){await context.clock.sleep(BETWEEN_LOOKS_MS,context.signal);const served=await(0,
_give_back_js__WEBPACK_IMPORTED_MODULE_5__.Om)(router,context);if(served!==void 0||context.clock.now()>=deadline)return served}}function kept({service,candidate,
rollout},served,why){const{stable,arms}=rollout;const message=`The job failed, but the traffic was not returned: ${why}, and ${(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_8__.
iO)(served)}.
What to do: Deploy ${stable} to ${arms.stable} and run the rollback action; or keep ${candidate}.`;return{outcome:"failed",outputs:{},annotations:[{level:"error",
title:`${service}: ${candidate} keeps its traffic`,message}]}}async function ledgerOf(handover,inputs,context,patience){return(0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__.
a)({ledger:handover.ledger,"github-token":inputs["github-token"]},context,patience)}async function askFirst(handover,inputs,context){let latest;try{const ledger=await ledgerOf(
handover,inputs,context,"hurried");latest=await ledger.latest(handover.service,handover.environment)}catch(error){if(!(error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__.
a6)||error.kind==="cancelled")throw error;context.log.error(`The ledger does not say whether a rollout of this run is open: ${error.message}`);return inDoubt(handover,
inputs,context)}if(latest!==void 0&&isOwn(latest,handover,context)){const{id:id2,openedAt,stable,arms}=latest;const own={...handover,rollout:{id:id2,openedAt,stable,
arms,weight:(0,_core_ledger__WEBPACK_IMPORTED_MODULE_9__.mm)(latest)}};try{return await returnOwn(own,await reopenPlatform(handover,inputs,context),inputs,context,
true)}catch(error){if(!(error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6)||error.kind==="cancelled")throw error;return unclear(handover,`A rollout \
of this run is open at ${String((0,_core_ledger__WEBPACK_IMPORTED_MODULE_9__.mm)(latest))} %, and its traffic could not be returned: ${error.message}`)}}if(handover.
stage!=="own"){context.log.info("No rollout of this run is open: nothing to return.");return NOTHING_TO_DO}const whose=latest===void 0?"the ledger knows no roll\
out":`${latest.candidate} is the newest rollout, ${(0,_core_ledger__WEBPACK_IMPORTED_MODULE_9__.ZZ)((0,_core_ledger__WEBPACK_IMPORTED_MODULE_9__.bf)(latest))}`;
const message=`The job failed, but the traffic is not where it left it, and the rollout is not its own any more: ${whose}. Nothing was changed.
What to do: Nothing, where that run goes on; the rollback action ends what must not.`;return{...NOTHING_TO_DO,annotations:[{level:"warning",title:`${handover.service}\
: traffic left to another run`,message}]}}function isOwn(latest,{candidate,stage},{run}){const standing=(0,_core_ledger__WEBPACK_IMPORTED_MODULE_9__.c2)(latest);
const ends=standing==="in-progress"||standing==="passed"&&stage==="own";return ends&&latest.candidate===candidate&&(0,_core_ledger__WEBPACK_IMPORTED_MODULE_9__.
bf)(latest).id===run.runId}async function inDoubt(handover,inputs,context){const{rollout,stage}=handover;if(stage==="opening"){const message=`If its rollout was\
 opened, it has no traffic.
What to do: Once the ledger answers, rollback with \`mode: reconcile\` ends it.`;return{...NOTHING_TO_DO,annotations:[{level:"warning",title:`${handover.service}\
: a rollout may be open`,message}]}}let configured;let served;try{configured=await reopenPlatform(handover,inputs,context);if(rollout!==void 0)return await returnOwn(
{...handover,rollout},configured,inputs,context,true);served=await configured.platform.router.read()}catch(error){if(!(error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__.
a6)||error.kind==="cancelled")throw error;return unclear(handover,`Neither the ledger nor the platform could be read: ${error.message}`)}const own=guessed(handover,
configured,served);if(own===void 0)return unclear(handover,`The ledger could not be read, and the platform serves ${(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_8__.
iO)(served)}.`);if(own==="nothing"){context.log.info(`Nothing is returned: ${(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_8__.iO)(served)}.`);return NOTHING_TO_DO}
const given=await(0,_give_back_js__WEBPACK_IMPORTED_MODULE_5__.F5)({...handover,rollout:own},REASON,configured.platform.router,served,context);return describeReturn(
{...handover,rollout:own},given,{kind:"unknown"})}function guessed({candidate,stable,plan},{names},served){const serving=Object.entries(served.shares).filter(([
,share2])=>share2>0);if(serving.length===1)return"nothing";const fixed=names.candidate!==void 0;const mine=fixed?serving.toSorted(([,a],[,b])=>a-b)[0]:serving.find(
([name2])=>name2===candidate);if(mine===void 0)return"nothing";const[name,share]=mine;const[beside,...more]=serving.filter(([other])=>other!==name);if(beside===
void 0||more.length>0)return void 0;const isStep=share<50&&plan.some(weight=>Math.abs(weight-share)<=.5);const isNamed=!fixed&&stable===beside[0];return isStep||
isNamed?{id:"",openedAt:0,stable:beside[0],arms:{candidate:name,stable:beside[0]},weight:share}:void 0}function unclear({service,candidate,environment},problem){
const message=`${problem} Whether ${candidate} gets traffic from a rollout of this run is not known.
What to do: Once the ledger answers, run the rollback action with \`service: ${service}\`, \`environment: ${environment}\` and \`scope: candidate-only\`.`;return{
outcome:"ledger-error",outputs:{},annotations:[{level:"error",title:`${service}: ${candidate} may still get traffic`,message}]}}function describeReturn({service,
environment,candidate,rollout:{arms}},{driven},told){const{phase}=driven.state;const recorded=told.kind!=="unknown";const todo=(0,_next_step_js__WEBPACK_IMPORTED_MODULE_10__.
V)((0,_summary_js__WEBPACK_IMPORTED_MODULE_7__.Se)(phase,arms.stable));const summary=(0,_summary_js__WEBPACK_IMPORTED_MODULE_7__.pb)({service,environment,candidate,
arms,phase,served:driven.served,problems:driven.problems,recorded});if(phase==="stuck"){const message=`${(0,_summary_js__WEBPACK_IMPORTED_MODULE_7__.hC)(driven.
problems)}
${todo}`;return{outcome:"platform-error",outputs:{},summary,annotations:[{level:"error",title:`${service}: candidate may still get traffic`,message}]}}const annotations=[];
if(phase==="held")annotations.push({level:"warning",title:`${service}: ${candidate} is held`,message:todo});if(told.kind==="not-ours")annotations.push({level:"w\
arning",title:`${service}: traffic of another run was returned`,message:told.whose});if(!recorded)annotations.push({level:"warning",title:`${service}: return of\
 traffic not recorded`,message:_summary_js__WEBPACK_IMPORTED_MODULE_7__.ok});return{outcome:"passed",outputs:{},summary,annotations}}})};export{id,ids,modules};
