const id=788;const ids=[788];const modules={9736:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{F5:()=>giveBack,KZ:()=>recordReturn,Om:()=>lookAtTraffic,b7:()=>LONGEST_RETURN_MS,yu:()=>isMoved});var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
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
FY)(notRecorded)]];return(0,_core_markdown__WEBPACK_IMPORTED_MODULE_0__.MY)(blocks)}}),9833:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{o:()=>openGitHub});async function openGitHub(token,context,patience="patient"){const{createGitHub}=await __webpack_require__.
e(660).then(__webpack_require__.bind(__webpack_require__,6660));const{repository,apiUrl}=context.run;return createGitHub({token,apiUrl,repository,ports:context,
patience})}}),839:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$:()=>refuseSecretNames,
a:()=>openLedger});var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4487);var _core_printable__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
649);var _github_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9833);async function openLedger(inputs,context,patience="patient"){const ledger=await chosenLedger(
inputs,context,patience);return{kind:ledger.kind,open:async rollout=>{refuseSecrets(rollout,context);return ledger.open(rollout)},record:(rollout,entry)=>ledger.
record(rollout,{...entry,note:context.redact(entry.note)}),reread:rollout=>ledger.reread(rollout),latest:(service,environment)=>ledger.latest(service,environment),
history:(service,environment)=>ledger.history(service,environment),services:environment=>ledger.services(environment),environments:service=>ledger.environments(
service)}}function refuseSecrets({service,environment,candidate,stable,arms},context){const targets={"target of the candidate":arms.candidate,"target of stable":arms.
stable};refuseSecretNames({service,environment,candidate,stable,...targets},context)}function refuseSecretNames(names,{redact}){const[found]=Object.entries(names).
find(([,name=""])=>redact(name)!==name)??[];if(found===void 0)return;throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6("input",{code:"SECRET_IN_NAME",message:`\
The name of the ${found} contains the value of a secret, and would be shown in the ledger.`,remedy:"Give it another name. If the value is no secret, write it ou\
t instead of taking it from a secret or from `${NAME}`."})}async function chosenLedger(inputs,context,patience){const{ledger}=inputs;if(ledger.startsWith("file:")&&
ledger.length>"file:".length){const{fileLedger}=await __webpack_require__.e(771).then(__webpack_require__.bind(__webpack_require__,9152));return fileLedger({path:ledger.
slice("file:".length),files:context.files,clock:context.clock,log:context.log})}if(ledger==="github"){const[github,{githubLedger}]=await Promise.all([(0,_github_js__WEBPACK_IMPORTED_MODULE_2__.
o)(inputs["github-token"],context,patience),__webpack_require__.e(59).then(__webpack_require__.bind(__webpack_require__,6440))]);return githubLedger({github,log:context.
log,clock:context.clock})}throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6("input",{code:"UNKNOWN_LEDGER",message:`\`ledger\` is ${JSON.stringify((0,_core_printable__WEBPACK_IMPORTED_MODULE_1__.
Jj)(ledger,80))}.`,remedy:"Use `github` (deployments of this repository) or `file:PATH`, e.g. `file:rollouts.jsonl`."})}}),4274:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{V:()=>asRemedy});function asRemedy(next){const words=next.replace(/^Next: /,"");return`What to do: ${words.slice(0,1).
toUpperCase()}${words.slice(1)}`}}),4465:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{N:()=>runReference});function runReference({runId,runAttempt,runUrl,job,step,instance}){const names=[job,step,...instance===""?[]:[instance]].map(encodeURIComponent).
join("/");return{id:runId,attempt:runAttempt,url:`${runUrl}#${names}`}}}),5781:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{r:()=>drive,x:()=>proveSplit});var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4487);var _core_retry__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
2104);var _core_rollout_machine__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8873);var _core_rollout_split__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
8048);var _core_rollout_sticky__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(3637);const PERSISTENCE={attempts:4,deadlineAt:Infinity};const BETWEEN_ATTEMPTS={
attempts:1,firstDelayMs:400,longestDelayMs:5e3};async function drive(start,event,world){let driven=start;const events=[event];for(let next=events.shift();next!==
void 0;next=events.shift()){const{state,effects}=(0,_core_rollout_machine__WEBPACK_IMPORTED_MODULE_1__.n)(driven.state,next);driven={...driven,state};for(const effect of effects){
const outcome=await carryOut(effect,driven,world);driven=outcome.driven;if(outcome.event!==void 0)events.push(outcome.event)}}return driven}async function carryOut(effect,driven,world){
switch(effect.type){case"write":return driven.state.phase==="moving"?write(effect.split,driven,world):bringBack(effect.split,driven,world);case"verify":return verify(
effect.split,driven,world);case"observe":return observe(driven,world);case"look":{const problem=await world.look?.();if(problem===void 0)return{driven,event:{type:"\
bearing"}};return{driven:{...driven,problems:[...driven.problems,problem]},event:{type:"worse",problem}}}case"record":{const entry={...effect.entry,run:world.run};
await world.record(entry);return{driven}}case"alarm":world.log.error(effect.message);return{driven:{...driven,problems:[...driven.problems.filter(problem=>!effect.
message.includes(problem)),effect.message]}}}}async function observe(driven,world){const{arms,target,weight}=driven.state;const deadline=world.clock.now()+world.
verifyTimeoutMs;for(let pause=100;;pause=Math.min(2e3,pause*2)){try{const served=await world.router.read();const intended=[target,weight].find(share=>(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_2__.
xY)(served,(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_2__.gI)(share,arms),world.router.granularity));const read=intended??Math.round((0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_2__.
tC)(served,arms.candidate)*100)/100;return{driven:{...driven,served},event:{type:"observed",weight:read}}}catch(error){if(isCancellation(error))throw error;if(world.
clock.now()+pause>deadline){const problem=`what is served could not be read: ${(0,_core_errors__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}`;return{driven:{...driven,
problems:[...driven.problems,problem]},event:{type:"observed",weight:void 0}}}}await world.clock.sleep(pause,world.signal)}}async function write(split,driven,world){
try{world.log.info(`Setting ${(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_2__.iO)(split)}.`);await world.router.write(split,driven.served);return{driven,event:{
type:"written"}}}catch(error){if(isCancellation(error)||isRefusal(error))throw error;return notProven(error,driven)}}async function verify(split,driven,world){if(driven.
state.phase!=="moving")return{driven,event:{type:"verified"}};const proof=await proveSplit(split,world);const served=proof.served??driven.served;if(!proof.ok)return notProven(
proof.problem,{...driven,served});const further=await world.proveFurther?.(split);if(further!==void 0)return notProven(further,{...driven,served});world.log.info(
`Verified: ${(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_2__.iO)(served)}.`);return{driven:{...driven,served},event:{type:"verified"}}}async function bringBack(split,before,world){
const{attempts,deadlineAt}=world.persistence??PERSISTENCE;let driven=before;for(let attempt=1;;attempt+=1){const at=world.clock.now();world.log.info(`Setting ${(0,
_core_rollout_split__WEBPACK_IMPORTED_MODULE_2__.iO)(split)}.`);const{served,problem,failure,final}=await setAndProve(split,world);const made={split,at,tookMs:world.
clock.now()-at,...problem===void 0?{}:{problem}};driven={...driven,served:served??driven.served,attempts:[...driven.attempts??[],made]};if(problem===void 0){world.
log.info(`Verified: ${(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_2__.iO)(driven.served)}.`);return{driven,event:{type:"written"}}}const pause=(0,_core_retry__WEBPACK_IMPORTED_MODULE_3__.
f)(BETWEEN_ATTEMPTS,attempt,world.random??Math.random);if(final===true||attempt>=attempts||world.clock.now()+pause>deadlineAt)return notProven(failure??problem,
driven);world.log.warning(`${problem} Trying again.`);await world.clock.sleep(pause,world.signal)}}async function setAndProve(split,world){try{await world.router.
write(split,void 0)}catch(error){if(isCancellation(error))throw error;return{problem:(0,_core_errors__WEBPACK_IMPORTED_MODULE_0__.bD)(error),failure:error}}const left=(world.
persistence??PERSISTENCE).deadlineAt-world.clock.now();const proof=await proveSplit(split,{...world,verifyTimeoutMs:Math.max(0,Math.min(world.verifyTimeoutMs,left))});
if(!proof.ok)return{...proof.served===void 0?{}:{served:proof.served},problem:proof.problem};const{served}=proof;const problem=(0,_core_rollout_sticky__WEBPACK_IMPORTED_MODULE_4__.
Ty)(served,split);return problem===void 0?{served}:{served,problem,final:(0,_core_rollout_sticky__WEBPACK_IMPORTED_MODULE_4__.Ow)(served,split).every(({released})=>!released)}}
function notProven(cause,driven){const problem=typeof cause==="string"?cause:(0,_core_errors__WEBPACK_IMPORTED_MODULE_0__.bD)(cause);const failure=driven.failure??
(cause instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6?cause:void 0);return{driven:{...driven,problems:[...driven.problems,problem],...failure===void 0?
{}:{failure}},event:{type:"unverified",problem}}}async function proveSplit(split,world){const deadline=world.clock.now()+world.verifyTimeoutMs;let served;for(let pause=50;;pause=
Math.min(1e3,pause*2)){let problem;try{served=await world.router.read();const contradiction=contradictionOf(served,split,world.router);if(contradiction===void 0)
return{ok:true,served};problem=contradiction}catch(error){if(isCancellation(error))throw error;problem=(0,_core_errors__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}if(world.
clock.now()+pause>deadline)return{ok:false,problem,...served===void 0?{}:{served}};await world.clock.sleep(pause,world.signal)}}function contradictionOf(served,wanted,router){
if(!(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_2__.xY)(served,wanted,router.granularity)){return[`the platform serves ${(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_2__.
iO)(served)} instead of ${(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_2__.iO)(wanted)}`,...served.problems].join("; ")}if(served.problems.length>0)return served.
problems.join("; ");return served.acknowledged?void 0:"the platform stored the split but does not confirm that it serves it"}function isCancellation(error){return error instanceof
_core_errors__WEBPACK_IMPORTED_MODULE_0__.a6&&error.kind==="cancelled"}function isRefusal(error){return error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__.
a6&&error.kind==="refused"}}),2104:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{R:()=>retrying,
f:()=>backOff});function backOff(policy,attempt,random){const bound=Math.min(policy.longestDelayMs,policy.firstDelayMs*2**(attempt-1));return bound/2+bound/2*random()}
async function retrying(work,decide,policy,effects){for(let attempt=1;;attempt+=1){try{return await work(attempt)}catch(error){const decision=decide(error);if(decision===
"stop"||attempt>=policy.attempts)throw error;const wait=decision==="back-off"?backOff(policy,attempt,effects.random):decision.waitMs+policy.firstDelayMs*effects.
random();await effects.clock.sleep(wait,effects.signal)}}}}),8873:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{f:()=>serving,n:()=>advance});var _split_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8048);function serving(arms,weight,onFailure){
return{phase:"serving",arms,onFailure,weight,target:weight,way:[],origin:weight,reason:""}}function advance(state,event){switch(event.type){case"step":return state.
phase==="serving"?move(state,event.to):unchanged(state);case"written":return written(state);case"verified":return verified(state);case"unverified":return unverified(
state,event.problem);case"failed":return failed(state,event.reason,event.by);case"observed":return observed(state,event.weight);case"bearing":return state.phase===
"returning"?returnFurther(state):unchanged(state);case"worse":return worse(state,event.problem)}}function unchanged(state){return{state,effects:[]}}function move(state,to){
return{state:{...state,phase:"moving",target:to},effects:[{type:"write",split:(0,_split_js__WEBPACK_IMPORTED_MODULE_0__.gI)(to,state.arms)}]}}function written(state){
if(state.phase!=="moving"&&state.phase!=="returning"&&state.phase!=="undoing")return unchanged(state);return{state,effects:[{type:"verify",split:(0,_split_js__WEBPACK_IMPORTED_MODULE_0__.
gI)(state.target,state.arms)}]}}function verified(state){switch(state.phase){case"moving":{const promoted=state.target===100;const note=promoted?"promoted: traf\
fic moved and verified":"traffic moved and verified";return{state:{...state,phase:promoted?"promoted":"serving",weight:state.target},effects:[record(promoted?"p\
assed":"in-progress",state.target,note)]}}case"returning":if(state.target>0)return{state:{...state,weight:state.target},effects:[{type:"look"}]};return{state:{...state,
phase:"returned",weight:0},effects:[record("failed",0,`traffic returned to stable: ${state.reason}`)]};case"undoing":return{state:{...state,phase:"kept",weight:state.
origin},effects:[]};default:return unchanged(state)}}function unverified(state,problem){switch(state.phase){case"moving":return failed(state,`${String(state.target)}\
 % not verified: ${problem}`,void 0);case"returning":return state.target>0?returnFurther({...state,way:[0]}):stuck(state,`returned to ${state.arms.stable}`,problem);case"\
undoing":return stuck(state,`put back to ${String(state.origin)} % of ${state.arms.candidate}`,problem);default:return unchanged(state)}}function stuck(state,intention,problem){
return{state:{...state,phase:"stuck"},effects:[record("in-progress",state.weight,`return to stable not verified: ${problem}`),{type:"alarm",message:`Traffic cou\
ld not be ${intention}: ${problem}`}]}}function failed(state,reason,by=[]){if(state.phase!=="serving"&&state.phase!=="moving"&&state.phase!=="promoted")return unchanged(
state);if(state.onFailure==="hold"){return{state:{...state,phase:"holding",reason},effects:[{type:"observe"}]}}const way=[...by.filter(share=>share>0&&share<state.
weight),0];return returnFurther({...state,phase:"returning",origin:state.weight,reason,way})}function observed(state,read){if(state.phase!=="holding")return unchanged(
state);const weight=read??state.weight;const doubt=read===void 0?"; what is served could not be read":"";return{state:{...state,phase:"held",weight},effects:[record(
"held",weight,`held: ${state.reason}${doubt}`)]}}function returnFurther(state){const[target=0,...way]=state.way;return{state:{...state,target,way},effects:[{type:"\
write",split:(0,_split_js__WEBPACK_IMPORTED_MODULE_0__.gI)(target,state.arms)}]}}function worse(state,problem){if(state.phase!=="returning")return unchanged(state);
return{state:{...state,phase:"undoing",target:state.origin,way:[],reason:problem},effects:[{type:"write",split:(0,_split_js__WEBPACK_IMPORTED_MODULE_0__.gI)(state.
origin,state.arms)}]}}function record(status,weight,note){return{type:"record",entry:{status,weight,note}}}}),3637:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{L_:()=>describeSticky,Ow:()=>stayingBehind,Ty:()=>stayingProblem});var _split_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8048);function describeSticky({target,by,users,atLeast,sessions}){const now=sessions===void 0?"":` (${String(sessions)} ${sessions===1?"session":"sessions"} ope\
n there now)`;if(users==="unknown")return`users that have been on ${target} stay on it by ${by}; how many is not known${now}`;return`${atLeast===true?"at least ":
""}${String(users)} ${users===1?"user stays":"users stay"} on ${target} by ${by}${now}`}function stayingBehind(served,wanted){return(served.sticky??[]).filter(({
target})=>Object.hasOwn(wanted.shares,target)&&(0,_split_js__WEBPACK_IMPORTED_MODULE_0__.tC)(wanted,target)===0)}function stayingProblem(served,wanted){const staying=stayingBehind(
served,wanted);if(staying.length===0)return void 0;return staying.map(one=>`${describeSticky(one)}. ${one.remedy}`).join(" ")}}),5995:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{JJ:()=>worse,P5:()=>raised,jZ:()=>atLeast,oC:()=>SEVERITIES});const SEVERITIES=["info","warning","critical","emergenc\
y"];function atLeast(severity,threshold){return SEVERITIES.indexOf(severity)>=SEVERITIES.indexOf(threshold)}function worse(a,b){return atLeast(a,b)?a:b}function raised(severity){
return SEVERITIES[SEVERITIES.indexOf(severity)+1]??"emergency"}})};export{id,ids,modules};
