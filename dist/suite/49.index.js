const id=49;const ids=[49];const modules={4049:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{post:()=>post});var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4487);var _core_ledger__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
6029);var _core_rollout_split__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(8048);var _ledger_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(839);var _next_step_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
4274);var _service_settings_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5525);var _give_back_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(9736);var _handover_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
8124);var _summary_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(9675);const NOTHING_TO_DO={outcome:"passed",outputs:{}};const REASON="the job failed or w\
as cancelled";async function post(inputs,context){const handover=(0,_handover_js__WEBPACK_IMPORTED_MODULE_4__.M)(context);if(handover===void 0||handover.stage===
"settled"){context.log.info("This step moved no traffic, and no rollout of this run is open: nothing to return.");return NOTHING_TO_DO}const platform=await reopenPlatform(
handover,inputs,context);const{rollout}=handover;if(rollout!==void 0&&handover.stage==="own")return returnOwn({...handover,rollout},platform.platform.router,inputs,
context);return askFirst(handover,platform,inputs,context)}async function reopenPlatform(handover,inputs,context){const{platform}=handover;if(platform!==void 0){
const located={value:platform.settings,locate:()=>void 0};return(0,_service_settings_js__WEBPACK_IMPORTED_MODULE_2__.uA)({located,origin:platform.origin},context)}
return(0,_service_settings_js__WEBPACK_IMPORTED_MODULE_2__.WN)(inputs.platform,inputs.platform===void 0?await(0,_service_settings_js__WEBPACK_IMPORTED_MODULE_2__.
$j)(inputs,context):{},inputs,context)}async function returnOwn(handover,router,inputs,context){const given=await(0,_give_back_js__WEBPACK_IMPORTED_MODULE_3__.F)(
handover,REASON,router,context);const unrecorded=given.entry===void 0?void 0:await(0,_give_back_js__WEBPACK_IMPORTED_MODULE_3__.K)(handover,given.entry,()=>ledgerOf(
handover,inputs,context,"hurried"),context);return describeReturn(handover,given,unrecorded===void 0)}async function ledgerOf(handover,inputs,context,patience){
return(0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__.a)({ledger:handover.ledger,"github-token":inputs["github-token"]},context,patience)}async function askFirst(handover,platform,inputs,context){
const{router}=platform.platform;let latest;try{const ledger=await ledgerOf(handover,inputs,context,"hurried");latest=await ledger.latest(handover.service,handover.
environment)}catch(error){if(!(error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6)||error.kind==="cancelled")throw error;context.log.error(`The ledge\
r does not say whether a rollout of this run is open: ${error.message}`);return inDoubt(handover,platform,inputs,context)}if(latest===void 0||!isOwn(latest,handover,
context)){context.log.info("No rollout of this run is open: nothing to return.");return NOTHING_TO_DO}const{id:id2,openedAt,stable,arms}=latest;return returnOwn(
{...handover,rollout:{id:id2,openedAt,stable,arms,weight:(0,_core_ledger__WEBPACK_IMPORTED_MODULE_6__.mm)(latest)}},router,inputs,context)}function isOwn(latest,{
candidate},{run}){return(0,_core_ledger__WEBPACK_IMPORTED_MODULE_6__.c2)(latest)==="in-progress"&&latest.candidate===candidate&&(0,_core_ledger__WEBPACK_IMPORTED_MODULE_6__.
bf)(latest).id===run.runId}async function inDoubt(handover,{platform,names},inputs,context){const{rollout,stage}=handover;if(rollout!==void 0)return returnOwn({
...handover,rollout},platform.router,inputs,context);if(stage==="opening"){const message=`This step moved no traffic, but its rollout may have been opened.
What to do: If so, the next step is refused; rollback with \`mode: reconcile\` ends it.`;return{...NOTHING_TO_DO,annotations:[{level:"warning",title:`${handover.
service}: a rollout may be open`,message}]}}const candidate=names.candidate??handover.candidate;let served;try{served=await platform.router.read()}catch(error){
if(error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6&&error.kind==="cancelled")throw error;return unclear(handover,`Neither the ledger nor the platf\
orm could be read: ${(0,_core_errors__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}`)}const others=Object.entries(served.shares).filter(([name,share2])=>name!==candidate&&
share2>0);const share=(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_7__.tC)(served,candidate);const[beside]=others;if(share<=0||share>=100){context.log.info(`\
Nothing is returned: ${(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_7__.iO)(served)}.`);return NOTHING_TO_DO}if(beside===void 0||others.length>1||names.candidate!==
void 0)return unclear(handover,`The ledger could not be read, and the platform serves ${(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_7__.iO)(served)}.`);const stable=beside[0];
const own={id:"",openedAt:0,stable,arms:{candidate,stable},weight:share};const given=await(0,_give_back_js__WEBPACK_IMPORTED_MODULE_3__.F)({...handover,rollout:own},
REASON,platform.router,context);return describeReturn({...handover,rollout:own},given,false)}function unclear({service,candidate,environment},problem){const message=`${problem}\
 Whether ${candidate} gets traffic from a rollout of this run is not known.
What to do: Once the ledger answers, run the rollback action with \`service: ${service}\`, \`environment: ${environment}\` and \`scope: candidate-only\`.`;return{
outcome:"ledger-error",outputs:{},annotations:[{level:"error",title:`${service}: ${candidate} may still get traffic`,message}]}}function describeReturn({service,
environment,candidate,rollout:{arms}},{driven},recorded){const{phase}=driven.state;const todo=(0,_next_step_js__WEBPACK_IMPORTED_MODULE_8__.V)((0,_summary_js__WEBPACK_IMPORTED_MODULE_5__.
Se)(phase,arms.stable));const summary=(0,_summary_js__WEBPACK_IMPORTED_MODULE_5__.pb)({service,environment,candidate,arms,phase,served:driven.served,problems:driven.
problems,recorded});if(phase==="stuck"){const message=`${(0,_summary_js__WEBPACK_IMPORTED_MODULE_5__.hC)(driven.problems)}
${todo}`;return{outcome:"platform-error",outputs:{},summary,annotations:[{level:"error",title:`${service}: candidate may still get traffic`,message}]}}const annotations=[];
if(phase==="held")annotations.push({level:"warning",title:`${service}: ${candidate} is held`,message:todo});if(!recorded)annotations.push({level:"warning",title:`${service}\
: return of traffic not recorded`,message:_summary_js__WEBPACK_IMPORTED_MODULE_5__.ok});return{outcome:"passed",outputs:{},summary,annotations}}})};export{id,ids,modules};
