import{m2104,m5161,m2764,m4862,m4548,m3303,m4040}from"./room.js";const id=4215,ids=[4215],modules={2104:m2104,5161:m5161,2538:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$_:()=>goodBefore,$r:()=>targetOf,Le:()=>isRestored,Ro:()=>knowsGoodBefore,_p:()=>knowsLastGood,fG:()=>servesNow,mC:()=>lastGood});
var _ledger_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6029);function lastGood(history){const[latest]=history;if(latest!==void 0)return(0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__.
c2)(latest)==="passed"?servesNow(latest,history):goodBefore(latest,history)}function knowsLastGood(history){const[latest]=history;return latest!==void 0&&((0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__.
c2)(latest)==="passed"||knowsGoodBefore(history))}function knowsGoodBefore(history){const[latest,...older]=history;return older.some(rollout=>(0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__.
c2)(rollout)==="passed")&&older.some(({candidate})=>candidate===latest?.stable)}function servesNow(latest,history){return(0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__.
c2)(latest)==="failed"?goodBefore(latest,history):targetOf(latest.candidate,latest.arms.candidate,latest,0)}function goodBefore(latest,history){const older=history.
filter(rollout=>rollout!==latest),ofOwn=rollout=>targetOf(rollout.candidate,rollout.arms.candidate,rollout,history.indexOf(rollout)),since=older.find(rollout=>becameGoodSince(
rollout,latest));if(since!==void 0)return ofOwn(since);const stable=older.find(({candidate})=>candidate===latest.stable);if(stable===void 0)return targetOf(latest.
stable,latest.arms.stable,void 0,1);if((0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__.c2)(stable)==="passed")return targetOf(latest.stable,latest.arms.stable,stable,
history.indexOf(stable));const good=older.find(rollout=>(0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__.c2)(rollout)==="passed");if(good!==void 0)return ofOwn(good);
let target=targetOf(latest.stable,latest.arms.stable,void 0,1);for(const rollout of older)rollout.candidate!==target.version||lastHeardOf(rollout)<latest.openedAt||
(target=targetOf(rollout.stable,rollout.arms.stable,void 0,history.indexOf(rollout)+1));return target}function becameGoodSince(rollout,latest){return(0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__.
c2)(rollout)!=="passed"||lastHeardOf(rollout)<latest.openedAt?!1:isRestored(rollout)||rollout.stable===latest.stable&&rollout.candidate!==latest.candidate}function isRestored(rollout){
return(0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__.B_)(rollout).slice(0,-1).some(({status})=>status==="passed"||status==="failed")}function lastHeardOf(rollout){return(0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__.
B_)(rollout).at(-1)?.at??rollout.openedAt}function targetOf(version,name,rollout,after){return{version,name,after,...rollout===void 0?{}:{rollout}}}}),8873:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{f:()=>serving,n:()=>advance});var _ledger_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6029),_split_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8048);function serving(arms,weight,onFailure){return{phase:"serving",arms,onFailure,weight,target:weight,way:[],origin:weight,careful:!1,reason:""}}function advance(state,event){
switch(event.type){case"step":return state.phase==="serving"?move(state,event.to):unchanged(state);case"written":return written(state);case"verified":return verified(
state);case"unverified":return unverified(state,event.problem,event.down);case"unready":return unready(state,event.problem);case"failed":return failed(state,event.
reason,event);case"observed":return observed(state,event.weight);case"bearing":return bearing(state);case"worse":return worse(state,event.problem)}}function unchanged(state){
return{state,effects:[]}}function move(state,to){return{state:{...state,phase:"moving",target:to},effects:[{type:"write",split:(0,_split_js__WEBPACK_IMPORTED_MODULE_0__.
gI)(to,state.arms)}]}}function written(state){return state.phase!=="moving"&&state.phase!=="returning"&&state.phase!=="undoing"?unchanged(state):{state,effects:[
{type:"verify",split:(0,_split_js__WEBPACK_IMPORTED_MODULE_0__.gI)(state.target,state.arms)}]}}function verified(state){switch(state.phase){case"moving":{const promoted=state.
target===100,note=promoted?"promoted: traffic moved and verified":"traffic moved and verified";return{state:{...state,phase:promoted?"promoted":"serving",weight:state.
target},effects:[record(promoted?"passed":"in-progress",state.target,note)]}}case"returning":return state.careful?{state:{...state,weight:state.target},effects:[
{type:"look"}]}:returned(state);case"undoing":return{state:{...state,phase:"kept",weight:state.origin},effects:[]};default:return unchanged(state)}}function bearing(state){
return state.phase!=="returning"||state.weight!==state.target?unchanged(state):state.target>0?returnFurther(state):returned(state)}function returned(state){return{
state:{...state,phase:"returned",weight:0},effects:[record("failed",0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__.Qq,state.reason)]}}function unverified(state,problem,down){
switch(state.phase){case"moving":return failed(state,`${String(state.target)} % not verified: ${problem}`);case"returning":return state.careful&&down==="stable"?
worse(state,problem):state.target===0?stuck(state,`returned to ${state.arms.stable}`,problem):state.careful&&down===void 0?worse(state,problem):returnFurther({...state,
way:[0]});case"undoing":return stuck(state,`put back to ${String(state.origin)} % of ${state.arms.candidate}`,problem);default:return unchanged(state)}}function stuck(state,intention,problem){
return{state:{...state,phase:"stuck"},effects:[record("in-progress",state.weight,`return to stable not verified: ${problem}`),{type:"alarm",message:`Traffic cou\
ld not be ${intention}: ${problem}`,problem}]}}function failed(state,reason,{by=[],careful=by.length>0}={}){if(state.phase!=="serving"&&state.phase!=="moving"&&
state.phase!=="promoted")return unchanged(state);if(state.onFailure==="hold")return{state:{...state,phase:"holding",reason},effects:[{type:"observe"}]};const way=[
...by.filter(share=>share>0&&share<state.weight),0];return returnFurther({...state,phase:"returning",origin:state.weight,careful,reason,way})}function observed(state,read){
if(state.phase!=="holding")return unchanged(state);const weight=read??state.weight,doubt=read===void 0?"; what is served could not be read":"";return{state:{...state,
phase:"held",weight},effects:[record("held",weight,_ledger_js__WEBPACK_IMPORTED_MODULE_1__._r,`${state.reason}${doubt}`)]}}function returnFurther(state){const[target=0,
...way]=state.way;return{state:{...state,target,way},effects:[{type:"write",split:(0,_split_js__WEBPACK_IMPORTED_MODULE_0__.gI)(target,state.arms)}]}}function unready(state,problem){
return state.phase!=="returning"||!state.careful?unchanged(state):state.weight!==state.origin?worse(state,problem):{state:{...state,phase:"kept",target:state.origin,
way:[],reason:problem},effects:[]}}function worse(state,problem){return state.phase!=="returning"?unchanged(state):{state:{...state,phase:"undoing",target:state.
origin,way:[],reason:problem},effects:[{type:"write",split:(0,_split_js__WEBPACK_IMPORTED_MODULE_0__.gI)(state.origin,state.arms)}]}}function record(status,weight,note,reason){
return{type:"record",entry:{status,weight,note,...reason===void 0?{}:{reason}}}}}),3637:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{L_:()=>describeSticky,Ow:()=>stayingBehind,Ty:()=>stayingProblem});var _split_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8048);function describeSticky({target,by,users,atLeast,sessions}){const now=sessions===void 0?"":` (${String(sessions)} ${sessions===1?"session":"sessions"} ope\
n there now)`;return users==="unknown"?`users that have been on ${target} stay on it by ${by}; how many is not known${now}`:`${atLeast===!0?"at least ":""}${String(
users)} ${users===1?"user stays":"users stay"} on ${target} by ${by}${now}`}function stayingBehind(served,wanted){return(served.sticky??[]).filter(({target})=>Object.
hasOwn(wanted.shares,target)&&(0,_split_js__WEBPACK_IMPORTED_MODULE_0__.tC)(wanted,target)===0)}function stayingProblem(served,wanted){const staying=stayingBehind(
served,wanted);if(staying.length!==0)return staying.map(one=>`${describeSticky(one)}. ${one.remedy}`).join(" ")}}),2764:m2764,4862:m4862,489:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{L:()=>readHistory});var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4487),_core_search_stopped__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
2764);const MOST_ROLLOUTS=30;async function readHistory(ledger,{service,environment},enough){const rollouts=[];try{for await(const rollout of ledger.history(service,
environment)){if(rollouts.push(rollout),enough(rollouts))return{rollouts};if(rollouts.length===MOST_ROLLOUTS)return{rollouts,stopped:(0,_core_search_stopped__WEBPACK_IMPORTED_MODULE_1__.
C)(service,environment,`${String(MOST_ROLLOUTS)} rollouts of it`)}}return{rollouts}}catch(error){if(error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6&&
error.code===_core_search_stopped__WEBPACK_IMPORTED_MODULE_1__.t)return{rollouts,stopped:error};throw error}}}),4548:m4548,3303:m3303,4040:m4040,9432:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{r:()=>drive,x:()=>proveSplit});var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4487),_core_retry__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
2104),_core_rollout_machine__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8873),_core_rollout_split__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8048),_core_rollout_sticky__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
3637);const PERSISTENCE={attempts:4,deadlineAt:1/0},BETWEEN_ATTEMPTS={attempts:1,firstDelayMs:400,longestDelayMs:5e3};async function drive(start,event,driveContext){
let driven=start;const events=[event];for(let next=events.shift();next!==void 0;next=events.shift()){const{state,effects}=(0,_core_rollout_machine__WEBPACK_IMPORTED_MODULE_1__.
n)(driven.state,next);driven={...driven,state};for(const effect of effects){const outcome=await carryOut(effect,driven,driveContext);driven=outcome.driven,outcome.
event!==void 0&&events.push(outcome.event)}}return driven}async function carryOut(effect,driven,driveContext){switch(effect.type){case"write":return order(effect.
split,driven,driveContext);case"verify":return verify(effect.split,driven,driveContext);case"observe":return observe(driven,driveContext);case"look":{const problem=await driveContext.
look?.(100-driven.state.target);return problem===void 0?{driven,event:{type:"bearing"}}:{driven:{...driven,problems:[...driven.problems,problem]},event:{type:"w\
orse",problem}}}case"record":{const entry={...effect.entry,run:driveContext.run};return await driveContext.record(entry),{driven}}case"alarm":return driveContext.
log.error(effect.message),{driven:{...driven,problems:[...driven.problems.filter(problem=>problem!==effect.problem),effect.message]}}}}async function observe(driven,driveContext){
const{arms,target,weight}=driven.state,deadline=driveContext.clock.now()+driveContext.verifyTimeoutMs;for(let pause=100;;pause=Math.min(2e3,pause*2)){try{const served=await driveContext.
router.read(),read=[target,weight].find(share=>(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_2__.xY)(served,(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_2__.
gI)(share,arms)))??Math.round((0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_2__.tC)(served,arms.candidate)*100)/100;return{driven:{...driven,served},event:{type:"\
observed",weight:read}}}catch(error){if(isCancellation(error))throw error;if(driveContext.clock.now()+pause>deadline){const problem=`what is served could not be\
 read: ${(0,_core_errors__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}`;return{driven:{...driven,problems:[...driven.problems,problem]},event:{type:"observed",weight:void 0}}}}
await driveContext.clock.sleep(pause,driveContext.signal)}}function order(split,driven,driveContext){switch(driven.state.phase){case"moving":return write(split,
driven,driveContext);case"undoing":return putBack(driveContext.before??split,driven,driveContext);default:return driven.state.careful?returnCarefully(split,driven,
driveContext):returnAnyhow(split,driven,driveContext)}}async function returnCarefully(split,driven,driveContext){const{arms}=driven.state,{served=driven.served,
unready}=await awaitReady(arms.stable,()=>!0,driven,driveContext);if(unready===void 0)return bringBack(split,{...driven,served},driveContext);const problem=`${arms.
stable} could not serve: ${unready.why}`;return(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_2__.GZ)(served,arms.candidate)===void 0?{driven:{...driven,served,
problems:[...driven.problems,problem]},event:{type:"unready",problem}}:(driveContext.log.warning(`${problem}. What serves now is down too, so traffic is returne\
d all the same.`),bringBack(split,{...driven,served},driveContext))}function returnAnyhow(split,driven,driveContext){const{stable}=driven.state.arms,unready=(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_2__.
GZ)(driven.served,stable);return unready!==void 0&&driveContext.log.warning(`${stable} MAY NOT BE ABLE TO SERVE: ${unready.why}. It is given the traffic all the\
 same.`),bringBack(split,driven,driveContext)}async function awaitReady(target,counts,{state:{arms}},driveContext){const{clock,log,signal,verifyTimeoutMs,persistence}=driveContext,
deadline=Math.min(clock.now()+verifyTimeoutMs,persistence?.deadlineAt??1/0);for(let pause=100;;pause=Math.min(1e3,pause*2)){const served=await readIfPossible(driveContext);
if(served===void 0)return{};const unready=(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_2__.GZ)(served,target);if(unready===void 0||!counts(unready))return{served};
const other=target===arms.stable?arms.candidate:arms.stable;if(target===arms.stable&&(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_2__.GZ)(served,other)!==void 0||
clock.now()+pause>deadline)return{served,unready};pause===100&&log.warning(`${target} could not serve: ${unready.why}. Waiting for it.`),await clock.sleep(pause,
signal)}}async function write(split,driven,driveContext){const{served,unready}=await candidateReady(split,driven,driveContext);if(unready!==void 0)return notProven(
`${driven.state.arms.candidate} could not serve, so it got no more: ${unready.why}`,driven);try{return driveContext.log.info(`Setting ${(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_2__.
iO)(split)}.`),await driveContext.router.write(split,served),{driven,event:{type:"written"}}}catch(error){if(isCancellation(error)||isRefusal(error))throw error;
return notProven(error,driven)}}async function candidateReady(split,driven,driveContext){const{candidate}=driven.state.arms,isDown=({settling})=>!settling,before=(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_2__.
GZ)(driven.served,candidate);if(before===void 0||!isDown(before)||(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_2__.tC)(split,candidate)===0)return{served:driven.
served};const{served=driven.served,unready}=await awaitReady(candidate,isDown,driven,driveContext);return{served:(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_2__.
xY)(served,driven.served)?served:driven.served,...unready===void 0?{}:{unready}}}async function verify(split,driven,driveContext){if(driven.state.phase!=="movin\
g")return{driven,event:{type:"verified"}};const proof=await proveSplit(split,driveContext),served=proof.served??driven.served;if(!proof.ok)return notProven(proof.
problem,{...driven,served});const further=await driveContext.proveFurther?.(split);return further!==void 0?notProven(further,{...driven,served}):(driveContext.log.
info(`Verified: ${(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_2__.iO)(served)}.`),{driven:{...driven,served},event:{type:"verified"}})}function bringBack(wanted,before,driveContext){
const{arms,careful}=before.state,split=besideOthers(wanted,arms.stable,driveContext.keeping??{});return insist(split,before,driveContext,careful?arms:void 0)}function putBack(split,before,driveContext){
return driveContext.log.warning(`Putting the traffic back: ${(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_2__.iO)(split)}.`),insist(split,before,driveContext,
void 0,[before.state.arms.stable])}async function insist(split,before,driveContext,careful,past=[]){const{attempts,deadlineAt,leastAttempts=1}=driveContext.persistence??
PERSISTENCE;let driven=before;for(let attempt=1;;attempt+=1){const at=driveContext.clock.now();driveContext.log.info(`Setting ${(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_2__.
iO)(split)}.`);const{served,problem,failure,final}=await setAndProve(split,driveContext,careful,past),made={split,at,tookMs:driveContext.clock.now()-at,...problem===
void 0?{}:{problem}};if(driven={...driven,served:served??driven.served,attempts:[...driven.attempts??[],made]},problem===void 0)return driveContext.log.info(`Ve\
rified: ${(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_2__.iO)(driven.served)}.`),{driven,event:{type:"written"}};const down=careful===void 0||served===void 0?
void 0:downOf(served,careful),pause=(0,_core_retry__WEBPACK_IMPORTED_MODULE_4__.f)(BETWEEN_ATTEMPTS,attempt,driveContext.random),isLate=attempt>=leastAttempts&&
driveContext.clock.now()+pause>deadlineAt;if(final===!0||down==="stable"||attempt>=attempts||isLate)return notProven(failure??problem,driven,down);driveContext.
log.warning(`${problem} Trying again.`),await driveContext.clock.sleep(pause,driveContext.signal)}}function downOf(served,{candidate,stable}){return(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_2__.
GZ)(served,candidate)!==void 0?"candidate":(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_2__.GZ)(served,stable)===void 0?void 0:"stable"}function besideOthers({
shares},stable,others){const theirs=Object.values(others).reduce((sum,share)=>sum+share,0);return{shares:{...shares,...others,[stable]:(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_2__.
e0)(Math.max(0,(shares[stable]??0)-theirs))}}}const LASTING=new Set(["HAPROXY_OTHER_SERVERS","KUBERNETES_OTHER_BACKENDS","AWS_EXPIRED"]);function lasts(error){return error instanceof
_core_errors__WEBPACK_IMPORTED_MODULE_0__.a6&&(error.kind==="input"||LASTING.has(error.code))}async function readIfPossible({router}){try{return await router.read()}catch(error){
if(isCancellation(error))throw error;return}}async function setAndProve(split,driveContext,careful,past){try{await driveContext.router.write(split,void 0)}catch(error){
if(isCancellation(error))throw error;const final=lasts(error),served2=final?await readIfPossible(driveContext):void 0;return{problem:(0,_core_errors__WEBPACK_IMPORTED_MODULE_0__.
bD)(error),failure:error,final,...served2===void 0?{}:{served:served2}}}const until=(driveContext.persistence??PERSISTENCE).deadlineAt,proof=await proveSplit(split,
{...driveContext,until,isHopeless:served2=>careful!==void 0&&downOf(served2,careful)==="stable"&&(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_2__.GZ)(served2,
careful.stable)?.settling===!1,past});if(!proof.ok)return{...proof.served===void 0?{}:{served:proof.served},problem:proof.problem};const{served}=proof,problem=(0,_core_rollout_sticky__WEBPACK_IMPORTED_MODULE_3__.
Ty)(served,split);return problem===void 0?{served}:{served,problem,final:(0,_core_rollout_sticky__WEBPACK_IMPORTED_MODULE_3__.Ow)(served,split).every(({released})=>!released)}}
function notProven(cause,driven,down){const problem=typeof cause=="string"?cause:(0,_core_errors__WEBPACK_IMPORTED_MODULE_0__.bD)(cause),failure=driven.failure??
(cause instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6?cause:void 0);return{driven:{...driven,problems:[...driven.problems,problem],...failure===void 0?
{}:{failure}},event:{type:"unverified",problem,...down===void 0?{}:{down}}}}const HOPELESS_AFTER_MS=3e3;async function proveSplit(split,driveContext){const{until=1/0}=driveContext,
begun=driveContext.clock.now();let hopelessSince,served;for(let pause=50;;pause=Math.min(1e3,pause*2)){let problem;try{served=await driveContext.router.read();const contradiction=contradictionOf(
served,split,driveContext.past);if(contradiction===void 0)return{ok:!0,served};problem=contradiction,hopelessSince=driveContext.isHopeless?.(served)===!0?hopelessSince??
driveContext.clock.now():void 0}catch(error){if(isCancellation(error))throw error;problem=(0,_core_errors__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}const deadline=Math.
min(until,begun+Math.max(driveContext.verifyTimeoutMs,served?.settlesWithinMs??0)),end=hopelessSince===void 0?deadline:Math.min(deadline,hopelessSince+HOPELESS_AFTER_MS);
if(driveContext.clock.now()+pause>end)return{ok:!1,problem,...served===void 0?{}:{served}};await driveContext.clock.sleep(pause,driveContext.signal)}}function contradictionOf(served,wanted,past=[]){
const known=past.filter(target=>(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_2__.tC)(wanted,target)===0).flatMap(target=>(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_2__.
GZ)(served,target)?.why??[]),problems=served.problems.filter(problem=>!known.some(why=>why.includes(problem)));return(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_2__.
xY)(served,wanted)?problems.length>0?problems.join("; "):served.acknowledged?void 0:"the platform stored the split but does not confirm that it serves it":[`the\
 platform serves ${(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_2__.iO)(served)} instead of ${(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_2__.iO)(wanted)}`,
...problems].join("; ")}function isCancellation(error){return error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6&&error.kind==="cancelled"}function isRefusal(error){
return error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6&&error.kind==="refused"}})};export{id,ids,modules};
