import{m9833,m839,m4274,m4465,m5781,m2104,m8873,m3637,m5995}from"./room.js";const id=788;const ids=[788];const modules={9736:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F5:()=>giveBack,KZ:()=>recordReturn,Om:()=>lookAtTraffic,b7:()=>LONGEST_RETURN_MS,yu:()=>isMoved});var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4487);var _core_ledger__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(6029);var _core_retry__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(2104);var _core_rollout_machine__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
8873);var _core_rollout_split__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(8048);var _run_reference_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4465);
var _traffic_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(5781);const LONGEST_RETURN_MS=24e4;const LONGEST_RECORDING_MS=12e4;const BETWEEN_RECORDINGS={attempts:1,
firstDelayMs:1e3,longestDelayMs:8e3};const PASSING=new Set(["GITHUB_UNAVAILABLE","GITHUB_UNREACHABLE","GITHUB_RATE_LIMITED","GITHUB_CONFLICT","GITHUB_UNEXPECTED\
_ANSWER","LEDGER_FILE_UNREADABLE","LEDGER_FILE_UNWRITABLE"]);const NOTHING=.005;async function giveBack(handover,reason,router,served,context,deadlineAt=context.
clock.now()+LONGEST_RETURN_MS){const{arms,weight,stable}=handover.rollout;let entry;const world={router,clock:context.clock,log:context.log,signal:context.signal,
run:(0,_run_reference_js__WEBPACK_IMPORTED_MODULE_2__.N)(context.run),verifyTimeoutMs:handover.verifyTimeoutMs,persistence:{attempts:Infinity,deadlineAt},record:said=>{
entry=said;return Promise.resolve()}};const unread={...(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_3__.gI)(weight,arms),acknowledged:false,problems:[]};const start={
state:(0,_core_rollout_machine__WEBPACK_IMPORTED_MODULE_4__.f)(arms,weight,handover.onFailure),served:unread,problems:[]};const found=served===void 0||handover.
onFailure==="hold"?void 0:nothingToReturn(handover.rollout,served,router.granularity);if(served!==void 0&&found!==void 0){const split=(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_3__.
iO)(served);context.log.info(found==="back"?`Traffic is back already: ${split}.`:`${arms.candidate} gets nothing: ${split}. It is left as it is.`);const note=found===
"back"?`traffic returned to stable: ${reason}`:`${stable} was not put back: ${split}; ${reason}`;const state={...start.state,phase:"returned",weight:0};return{driven:{
...start,state,served},entry:{status:"failed",weight:0,note,run:world.run}}}const driven=await(0,_traffic_js__WEBPACK_IMPORTED_MODULE_1__.r)(start,{type:"failed",
reason},world);return{driven,...entry===void 0?{}:{entry}}}function nothingToReturn({arms,moving=false},served,granularity){if(served.problems.length>0||(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_3__.
tC)(served,arms.candidate)>=NOTHING)return void 0;if((0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_3__.tC)(served,arms.stable)<50)return"elsewhere";return!moving&&
served.acknowledged&&(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_3__.xY)(served,(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_3__.gI)(0,arms),granularity)?
"back":void 0}async function lookAtTraffic(router,{log}){try{return await router.read()}catch(error){if(error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__.
a6&&error.kind==="cancelled")throw error;log.warning(`What is served could not be read, so traffic is returned in any case: ${(0,_core_errors__WEBPACK_IMPORTED_MODULE_0__.
bD)(error)}`);return void 0}}function isMoved({arms,weight,moving=false},served,granularity){const share=(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_3__.tC)(
served,arms.candidate);return!moving&&share>=NOTHING&&Math.abs(share-weight)>Math.max(.5,granularity.step/2)}async function recordReturn(handover,entry,openLedger,context){
const deadline=context.clock.now()+LONGEST_RECORDING_MS;for(let attempt=1;;attempt+=1){try{const ledger=await openLedger();const latest=await ledger.latest(handover.
service,handover.environment);const rollout=standing(handover,latest,context);if(rollout===void 0)context.log.info("The ledger says already that the rollout has\
 ended.");else if(typeof rollout==="string")context.log.warning(rollout);else await ledger.record(rollout,entry);return typeof rollout==="string"?{kind:"not-our\
s",whose:rollout}:{kind:"known"}}catch(error){if(!(error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6)||error.kind==="cancelled")throw error;const pause=(0,
_core_retry__WEBPACK_IMPORTED_MODULE_5__.f)(BETWEEN_RECORDINGS,attempt,Math.random);if(!PASSING.has(error.code)||context.clock.now()+pause>deadline){context.log.
error(`Not recorded: ${error.message}`);return{kind:"unknown"}}context.log.warning(`Attempt ${String(attempt)} to record it failed: ${error.message} Trying agai\
n.`);await context.clock.sleep(pause,context.signal)}}}function standing(handover,latest,context){const{rollout:own}=handover;if(latest?.id===own.id){if((0,_core_ledger__WEBPACK_IMPORTED_MODULE_6__.
c2)(latest)==="failed")return void 0;const owner=(0,_core_ledger__WEBPACK_IMPORTED_MODULE_6__.bf)(latest);return owner.id===context.run.runId?latest:`The rollou\
t is not ended in the ledger: another run goes on with it, ${(0,_core_ledger__WEBPACK_IMPORTED_MODULE_6__.ZZ)(owner)}`}if(latest!==void 0&&latest.openedAt>own.openedAt)
return`The rollout was ended before: ${latest.candidate} was begun since.`;const{service,environment,candidate}=handover;const{id:id2,openedAt,stable,arms}=own;
const run=(0,_run_reference_js__WEBPACK_IMPORTED_MODULE_2__.N)(context.run);return{id:id2,openedAt,service,environment,candidate,stable,arms,steps:[],run,ref:context.
run.sha,entries:[]}}}),8124:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{FZ:()=>saveHandover,
Ms:()=>loadHandover,Rh:()=>saveBeginning,iN:()=>askedOf});var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4487);function askedOf(inputs){const{
service,environment,candidate,ledger,stable}=inputs;const common={service,environment,candidate,ledger,onFailure:inputs["on-failure"],verifyTimeoutMs:inputs["ve\
rify-timeout"]};return stable===void 0?common:{...common,stable}}const KEY="step";const BEGUN="begun";function saveHandover(context,handover){const{platform,...rest}=handover;
const settings=JSON.stringify(platform??null);saved(()=>{context.state.save(KEY,context.redact(settings)===settings?handover:rest)})}function saveBeginning({state}){
saved(()=>{state.save(BEGUN,true)})}function loadHandover({state},early){const value=state.load(KEY);if(isHandover(value))return value;return state.load(BEGUN)===
true?early():void 0}function isHandover(value){return typeof value==="object"&&value!==null&&"stage"in value&&"service"in value&&"onFailure"in value}function saved(save){
try{save()}catch(error){throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6("input",{code:"STATE_NOT_SAVED",message:`What the clean-up after the job must kno\
w could not be saved: ${(0,_core_errors__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}. No traffic was given to the candidate.`,remedy:"Free disk space on the runner \
and check that its temporary folder may be written to, then run the job again.",cause:error})}}}),7872:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{r:()=>describeShare,w:()=>observeShare});;const Z_99=2.5758;function proveShare(requests,weight,tolerance){const total=requests.
candidate+requests.stable;const smaller=Math.min(weight,100-weight)/100;const needed=Math.max(50,smaller>0?Math.ceil(10/smaller):0);const[low,high]=wilson(requests.
candidate,total);const observed=total===0?0:100*requests.candidate/total;const agrees=low<=weight+tolerance&&high>=weight-tolerance;return{kind:total<needed?"un\
proven":agrees?"agrees":"differs",observed,low,high,requests:total}}function wilson(hits,total){if(total===0)return[0,100];const share=hits/total;const z2=Z_99*
Z_99;const centre=(share+z2/(2*total))/(1+z2/total);const half=Z_99/(1+z2/total)*Math.sqrt(share*(1-share)/total+z2/(4*total*total));return[Math.max(0,100*(centre-
half)),Math.min(100,100*(centre+half))]};const LOOK_EVERY_MS=1e3;async function observeShare(weight,tolerance,{source,clock,log,signal,timeoutMs}){const startedAt=clock.
now();await source.observe({from:startedAt,to:startedAt});let counted={candidate:0,stable:0};for(let from=startedAt;;){await clock.sleep(LOOK_EVERY_MS,signal);const to=clock.
now();counted=add(counted,await source.observe({from,to}));from=to;const proof=proveShare(counted,weight,tolerance);const late=to-startedAt>=timeoutMs;if(proof.
kind==="agrees"||late)return proof;log.debug(`Observed share ${proof.observed.toFixed(1)} % of ${String(proof.requests)} requests.`)}}function add(counted,reading){
let{candidate,stable}=counted;const counting=reading.observations.find(({measurement})=>measurement.kind==="proportion")?.signal;for(const{arm,signal,measurement}of reading.
observations){if(measurement.kind!=="proportion"||signal!==counting)continue;if(arm==="candidate")candidate+=measurement.total;else stable+=measurement.total}return{
candidate,stable}}function describeShare({observed,low,high,requests}){return`observed ${observed.toFixed(1)} % of ${requests.toLocaleString("en-US")} requests \
(99 % interval ${low.toFixed(1)} to ${high.toFixed(1)} %)`}}),9675:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{JA:()=>standing,Se:()=>nextAfterReturn,Xh:()=>nextOf,hC:()=>sentences,ok:()=>notRecorded,pb:()=>renderReturn,zc:()=>renderStep});var _core_rollout_split__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
8048);var _core_markdown__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6097);var _share_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7872);function renderStep(report,failure){
return(0,_core_markdown__WEBPACK_IMPORTED_MODULE_0__.MY)([(0,_core_markdown__WEBPACK_IMPORTED_MODULE_0__.R_)(3,titleOf(report)),(0,_core_markdown__WEBPACK_IMPORTED_MODULE_0__.
FY)((0,_core_markdown__WEBPACK_IMPORTED_MODULE_0__.Cr)(report.service)," in ",report.environment,": ",(0,_core_markdown__WEBPACK_IMPORTED_MODULE_0__.aY)(report.
candidate)," beside ",(0,_core_markdown__WEBPACK_IMPORTED_MODULE_0__.aY)(report.stable),"."),(0,_core_markdown__WEBPACK_IMPORTED_MODULE_0__.tp)(["","share of tr\
affic"],Object.entries(report.served).map(([target,share])=>[(0,_core_markdown__WEBPACK_IMPORTED_MODULE_0__.aY)(target),`${bar(share)} ${String(Math.round(share*
100)/100)} %`])),...report.plan.length===0?[]:[(0,_core_markdown__WEBPACK_IMPORTED_MODULE_0__.FY)(`Plan: ${report.plan.map(weight=>weight===report.weight?`[${String(
weight)}]`:String(weight)).join(" \u2192 ")} %`)],...report.share===void 0?[]:[(0,_core_markdown__WEBPACK_IMPORTED_MODULE_0__.FY)(`Proof: ${(0,_share_js__WEBPACK_IMPORTED_MODULE_1__.
r)(report.share)}${report.share.kind==="unproven"?"; too few requests to prove it":""}.`)],...report.repeats===void 0?[]:[(0,_core_markdown__WEBPACK_IMPORTED_MODULE_0__.
FY)((0,_core_markdown__WEBPACK_IMPORTED_MODULE_0__.Cr)("Set again:"),` ${report.repeats}.`)],...report.drift===void 0?[]:[(0,_core_markdown__WEBPACK_IMPORTED_MODULE_0__.
FY)((0,_core_markdown__WEBPACK_IMPORTED_MODULE_0__.Cr)("Difference:"),` ${report.drift}`)],...report.staying===void 0?[]:[(0,_core_markdown__WEBPACK_IMPORTED_MODULE_0__.
FY)((0,_core_markdown__WEBPACK_IMPORTED_MODULE_0__.Cr)("Shares move new users only:"),` ${sentences(report.staying)} That is normal on the way forward.`)],...report.
unproven===void 0?[]:[(0,_core_markdown__WEBPACK_IMPORTED_MODULE_0__.FY)((0,_core_markdown__WEBPACK_IMPORTED_MODULE_0__.Cr)("Not proven:"),` ${sentences(report.
unproven)}`)],...report.problems.length===0?[]:[(0,_core_markdown__WEBPACK_IMPORTED_MODULE_0__.FY)((0,_core_markdown__WEBPACK_IMPORTED_MODULE_0__.Cr)("What happ\
ened:"),` ${sentences(report.problems)}`)],...failure===void 0?[]:[(0,_core_markdown__WEBPACK_IMPORTED_MODULE_0__.FY)((0,_core_markdown__WEBPACK_IMPORTED_MODULE_0__.
Cr)("What to do:"),` ${failure.remedy}`)],(0,_core_markdown__WEBPACK_IMPORTED_MODULE_0__.FY)(nextOf(report))])}function titleOf({phase,weight,step,candidate,stable,
alreadyDone}){if(alreadyDone===true)return`\u2705 ${candidate} was promoted before`;switch(phase){case"promoted":return`\u2705 ${candidate} promoted: it serves \
everything`;case"returned":return`\u274C Step failed, traffic is back on ${stable}`;case"held":return`\u23F8 Step failed, ${candidate} is held at ${String(weight)}\
 %`;case"stuck":return`\u{1F6A8} Step failed, and traffic could not be returned to ${stable}`;default:return weight===0?`\u2705 ${candidate} is ready for a smok\
e test: no user sees it yet`:`\u2705 ${candidate} serves ${String(weight)} % (step ${step})`}}function standing({phase,stable,candidate,weight}){if(phase==="ret\
urned")return`Traffic is back on ${stable}.`;if(phase==="held")return`${candidate} is held at ${String(weight)} %.`;return`${candidate} may still get traffic.`}
function sentences(problems){return problems.map(problem=>/[.?!]$/.test(problem)?problem:`${problem}.`).join(" ")}function nextOf({phase,next,stable,weight,alreadyDone}){
if(alreadyDone===true||phase==="promoted")return"The rollout is complete.";if(phase==="returned")return`Next: find out why; ${stable} serves everything meanwhil\
e.`;if(phase==="held")return"Next: decide. The rollback action ends the rollout; canary-step with an explicit weight goes on.";if(phase==="stuck")return`Next: p\
ut all traffic on ${stable} by hand, then run the rollback action so that the ledger agrees.`;const watch=weight===0?"smoke test":"soak";return next===void 0?`N\
ext: ${watch}.`:`Next: ${watch}, then ${String(next)} %.`}function bar(share){const blocks=Math.round(share/5);const full=share<=0?0:share>=100?20:Math.min(19,Math.
max(1,blocks));return"\u2588".repeat(full)+"\u2591".repeat(20-full)}const notRecorded="The ledger could not be reached and still says that the rollout is open. \
Run the rollback action once it can: it moves nothing and closes it.";function nextAfterReturn(phase,stable){if(phase==="returned")return`Next: find out why; ${stable}\
 serves everything meanwhile.`;if(phase==="held")return"Next: decide. The rollback action ends the rollout; canary-step with an explicit weight goes on.";return`\
Next: put all traffic on ${stable} by hand, then run the rollback action so that the ledger agrees.`}function renderReturn({service,environment,candidate,arms,phase,
served,problems,recorded}){const title=phase==="returned"?`\u21A9\uFE0F The job failed or was cancelled: traffic is back on ${arms.stable}`:phase==="held"?`\u23F8 Th\
e job failed or was cancelled: ${candidate} is held`:`\u{1F6A8} ${candidate} may still get traffic`;const blocks=[(0,_core_markdown__WEBPACK_IMPORTED_MODULE_0__.
R_)(3,title),(0,_core_markdown__WEBPACK_IMPORTED_MODULE_0__.FY)((0,_core_markdown__WEBPACK_IMPORTED_MODULE_0__.Cr)(service)," in ",environment,": ",(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_2__.
iO)(served),"."),...problems.length===0?[]:[(0,_core_markdown__WEBPACK_IMPORTED_MODULE_0__.FY)((0,_core_markdown__WEBPACK_IMPORTED_MODULE_0__.Cr)("What happened\
:"),` ${sentences(problems)}`)],(0,_core_markdown__WEBPACK_IMPORTED_MODULE_0__.FY)(nextAfterReturn(phase,arms.stable)),...recorded?[]:[(0,_core_markdown__WEBPACK_IMPORTED_MODULE_0__.
FY)(notRecorded)]];return(0,_core_markdown__WEBPACK_IMPORTED_MODULE_0__.MY)(blocks)}}),9833:m9833,839:m839,4274:m4274,4465:m4465,5781:m5781,2104:m2104,8873:m8873,
3637:m3637,5995:m5995};export{id,ids,modules};
