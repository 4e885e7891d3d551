import{m2104,m5161,m2764,m4862,m4548,m3303,m4040}from"./room.js";const id=6045,ids=[6045],modules={2104:m2104,1385:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C:()=>notPutBack,I:()=>isDisplaced});var _in_place_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5927),_split_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
8048);function isDisplaced(arms,served){return Object.values(served.shares).some(share=>share>=_in_place_js__WEBPACK_IMPORTED_MODULE_0__.eL)&&(0,_split_js__WEBPACK_IMPORTED_MODULE_1__.
tC)(served,arms.candidate)<_in_place_js__WEBPACK_IMPORTED_MODULE_0__.eL&&!(0,_split_js__WEBPACK_IMPORTED_MODULE_1__.xY)(served,(0,_split_js__WEBPACK_IMPORTED_MODULE_1__.
gI)(0,arms))}function notPutBack(stable,split,reason){return{note:`${stable} was not put back: ${split}; ${reason}`}}}),5161:m5161,5927:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Hp:()=>getsNothing,eL:()=>NO_SHARE,zW:()=>contradictionOf});var _sentence_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
13),_split_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8048);const NO_SHARE=.005;function getsNothing(served,target){return served.problems.length===0&&
(0,_split_js__WEBPACK_IMPORTED_MODULE_0__.tC)(served,target)<NO_SHARE}function contradictionOf(served,wanted,past=[]){const known=past.filter(target=>(0,_split_js__WEBPACK_IMPORTED_MODULE_0__.
tC)(wanted,target)===0).flatMap(target=>(0,_split_js__WEBPACK_IMPORTED_MODULE_0__.GZ)(served,target)?.why??[]),said=served.problems.filter(problem=>!known.some(
why=>why.includes(problem))).map(_sentence_js__WEBPACK_IMPORTED_MODULE_1__.e);if(!(0,_split_js__WEBPACK_IMPORTED_MODULE_0__.xY)(served,wanted))return[`the platf\
orm serves ${(0,_split_js__WEBPACK_IMPORTED_MODULE_0__.iO)(served)} instead of ${(0,_split_js__WEBPACK_IMPORTED_MODULE_0__.iO)(wanted)}`,...said].join("; ");if(said.
length>0)return said.join("; ");const down=Object.keys(wanted.shares).find(target=>(0,_split_js__WEBPACK_IMPORTED_MODULE_0__.tC)(wanted,target)>0&&(0,_split_js__WEBPACK_IMPORTED_MODULE_0__.
GZ)(served,target)!==void 0);return down!==void 0?(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__.e)((0,_split_js__WEBPACK_IMPORTED_MODULE_0__.GZ)(served,down)?.why??
`${down} could not serve`):served.acknowledged?void 0:"the platform stored the split but does not confirm that it serves it"}}),2538:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$_:()=>goodBefore,$r:()=>targetOf,Le:()=>isRestored,Ro:()=>knowsGoodBefore,_p:()=>knowsLastGood,fG:()=>servesNow,mC:()=>lastGood,
vo:()=>cameAfter});var _ledger_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6029);function lastGood(history){const[latest]=history;if(latest!==void 0)return(0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__.
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
B_)(rollout).at(-1)?.at??rollout.openedAt}function targetOf(version,name,rollout,after){return{version,name,after,...rollout===void 0?{}:{rollout}}}function cameAfter({
version,rollout,after},history){const replaced=rollout===void 0?history.findLastIndex(({stable})=>stable===version)+1:0;return history.slice(0,Math.max(after,replaced))}}),
8873:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{f:()=>serving,n:()=>advance});var _ledger_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6029),_split_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8048);function serving(arms,weight,onFailure){return{phase:"serving",arms,onFailure,weight,target:weight,
way:[],origin:weight,careful:!1,reason:""}}function advance(state,event){switch(event.type){case"step":return state.phase==="serving"?move(state,event.to):unchanged(
state);case"written":return written(state);case"verified":return verified(state);case"unverified":return unverified(state,event.problem,event.down);case"unready":
return unready(state,event.problem);case"failed":return failed(state,event.reason,event);case"observed":return observed(state,event.weight);case"bearing":return bearing(
state);case"worse":return worse(state,event.problem)}}function unchanged(state){return{state,effects:[]}}function move(state,to){return{state:{...state,phase:"m\
oving",target:to},effects:[{type:"write",split:(0,_split_js__WEBPACK_IMPORTED_MODULE_0__.gI)(to,state.arms)}]}}function written(state){return state.phase!=="mov\
ing"&&state.phase!=="returning"&&state.phase!=="undoing"?unchanged(state):{state,effects:[{type:"verify",split:(0,_split_js__WEBPACK_IMPORTED_MODULE_0__.gI)(state.
target,state.arms)}]}}function verified(state){switch(state.phase){case"moving":{const promoted=state.target===100,note=promoted?"promoted: traffic moved and ve\
rified":"traffic moved and verified";return{state:{...state,phase:promoted?"promoted":"serving",weight:state.target},effects:[record(promoted?"passed":"in-progr\
ess",state.target,note)]}}case"returning":return state.careful?{state:{...state,weight:state.target},effects:[{type:"look"}]}:returned(state);case"undoing":return{
state:{...state,phase:"kept",weight:state.origin},effects:[]};default:return unchanged(state)}}function bearing(state){return state.phase!=="returning"||state.weight!==
state.target?unchanged(state):state.target>0?returnFurther(state):returned(state)}function returned(state){return{state:{...state,phase:"returned",weight:0},effects:[
record("failed",0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__.Qq,state.reason)]}}function unverified(state,problem,down){switch(state.phase){case"moving":return failed(
state,`${String(state.target)} % not verified: ${problem}`);case"returning":return state.careful&&down==="stable"?worse(state,problem):state.target===0?stuck(state,
`returned to ${state.arms.stable}`,problem):state.careful&&down===void 0?worse(state,problem):returnFurther({...state,way:[0]});case"undoing":return stuck(state,
`put back to ${String(state.origin)} % of ${state.arms.candidate}`,problem);default:return unchanged(state)}}function stuck(state,intention,problem){return{state:{
...state,phase:"stuck"},effects:[record("in-progress",state.weight,_ledger_js__WEBPACK_IMPORTED_MODULE_1__.Ef,problem),{type:"alarm",message:`Traffic could not \
be ${intention}: ${problem}`,problem}]}}function failed(state,reason,{by=[],careful=by.length>0}={}){if(state.phase!=="serving"&&state.phase!=="moving"&&state.phase!==
"promoted")return unchanged(state);if(state.onFailure==="hold")return{state:{...state,phase:"holding",reason},effects:[{type:"observe"}]};const way=[...by.filter(
share=>share>0&&share<state.weight),0];return returnFurther({...state,phase:"returning",origin:state.weight,careful,reason,way})}function observed(state,read){if(state.
phase!=="holding")return unchanged(state);const weight=read??state.weight,doubt=read===void 0?"; what is served could not be read":"";return{state:{...state,phase:"\
held",weight},effects:[record("held",weight,_ledger_js__WEBPACK_IMPORTED_MODULE_1__._r,`${state.reason}${doubt}`)]}}function returnFurther(state){const[target=0,
...way]=state.way;return{state:{...state,target,way},effects:[{type:"write",split:(0,_split_js__WEBPACK_IMPORTED_MODULE_0__.gI)(target,state.arms)}]}}function unready(state,problem){
return state.phase!=="returning"||!state.careful?unchanged(state):state.weight!==state.origin?worse(state,problem):{state:{...state,phase:"kept",target:state.origin,
way:[],reason:problem},effects:[]}}function worse(state,problem){return state.phase!=="returning"?unchanged(state):{state:{...state,phase:"undoing",target:state.
origin,way:[],reason:problem},effects:[{type:"write",split:(0,_split_js__WEBPACK_IMPORTED_MODULE_0__.gI)(state.origin,state.arms)}]}}function record(status,weight,note,reason){
return{type:"record",entry:{status,weight,note,...reason===void 0?{}:{reason}}}}}),9263:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Br:()=>irreversibleBetween,pK:()=>irreversibleOnTheWayBack,vx:()=>sayMigrations});var _last_good_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
2538);function irreversibleBetween(rollouts,migrations){const versions=new Set(rollouts.map(({candidate})=>candidate));return migrations.filter(({version,irreversible})=>irreversible&&
versions.has(version)).map(({version,why})=>({version,...why===void 0?{}:{why}}))}function irreversibleOnTheWayBack(history,migrations){const[latest]=history;return latest===
void 0?[]:irreversibleBetween((0,_last_good_js__WEBPACK_IMPORTED_MODULE_0__.vo)((0,_last_good_js__WEBPACK_IMPORTED_MODULE_0__.$_)(latest,history),history),migrations)}
function sayMigrations(migrations){return migrations.map(({version,why})=>`${version} brought an irreversible migration${why===void 0?"":` (${why})`}`).join("; ")}}),
2228:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{AW:()=>rolloutEnded,hH:()=>involves,
j8:()=>wouldTakeOver,lH:()=>decideStep});var _ending_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(5161),_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4487),_ledger_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(6029),_sentence_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(13),_in_place_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
5927),_split_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8048),_migrations_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(9263),_displaced_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
1385),_plan_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(5509);function decideStep(request){const{latest}=request;if(latest!==void 0&&(0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.
nT)(latest))return continueRollout(request,latest);const promoted=latest?.candidate===request.candidate&&(0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.c2)(latest)===
"passed"?latest:void 0;if(promoted!==void 0&&!serves(request,100)&&!serves(request,0))throw trafficElsewhere(request,`by the ledger ${request.candidate} serves \
everything`);if(promoted!==void 0&&serves(request,100)){const{requested}=request;if(requested==="next"||requested===100)return{kind:"complete",rollout:promoted};
throw promotedAlready(promoted,requested)}return beginRollout(request)}function wouldTakeOver(latest,candidate,run){return latest?.candidate===candidate&&(0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.
c2)(latest)==="in-progress"&&(0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.bf)(latest).id!==run.id}function beginRollout(request){const{latest,run}=request,earlier=latest?.
candidate===request.candidate&&involves(latest,run)?latest:request.ofThisRun;earlier!==void 0&&(0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.c2)(earlier)==="failed"&&
checkBeginAgain(request,earlier);const skipped=firstStepSkipped(request);if(skipped!==void 0)throw skipped;if(!serves(request,0))throw trafficElsewhere(request,
"no rollout is in progress");return{kind:"move",from:0,to:chooseWeight(request,void 0),open:!0}}function beginAnew(request,ending){const{run,ownerStanding}=request;
if(tookPart(ending,run)||(0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.bf)(ending).id!==run.id&&(ownerStanding?.kind==="running"||ownerStanding?.kind==="waiting"))
throw rolloutEnding(ending);involves(ending,run)&&checkBeginAgain(request,ending);const skipped=firstStepSkipped(request);if(skipped!==void 0)throw skipped;if(!serves(
request,0))throw rolloutEnding(ending,request.served);const entry={status:"failed",weight:0,note:_ledger_js__WEBPACK_IMPORTED_MODULE_5__.Qq,reason:"found to be \
so when it was begun anew"};return{kind:"move",from:0,to:chooseWeight(request,void 0),open:!0,ends:{rollout:ending,entry}}}function takePlace(request,frozen){const{
requested,candidate,arms,served,skipSteps}=request,weight=(0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.mm)(frozen),whole=weight===100,entry=whole?{status:"passed",
weight:100,note:`it serves, and ${candidate} is rolled out beside it`}:{status:"failed",weight:0,note:`${candidate} has taken its place`},ends={rollout:frozen,entry};
if(whole||weight===0){const skipped=firstStepSkipped(request);if(skipped!==void 0)throw skipped;if(!serves(request,0))throw trafficElsewhere(request,`${frozen.candidate}\
 was frozen at ${String(weight)} %`);return{kind:"move",from:0,to:chooseWeight(request,void 0),open:!0,ends}}const standing=(0,_split_js__WEBPACK_IMPORTED_MODULE_2__.
gI)(weight,{candidate:frozen.arms.candidate,stable:arms.stable});if(!(0,_split_js__WEBPACK_IMPORTED_MODULE_2__.xY)(served,standing))throw trafficElsewhere(request,
`${frozen.candidate} was frozen at ${String(weight)} %`);const from=(0,_split_js__WEBPACK_IMPORTED_MODULE_2__.tC)(served,arms.candidate);if(requested==="next"||
requested===weight)return{kind:"move",from,to:weight,open:!0,ends};if(requested>weight&&skipSteps)return{kind:"move",from,to:requested,open:!0,ends};throw otherShare(
request,frozen,requested)}function otherShare({candidate},frozen,requested){const weight=String((0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.mm)(frozen)),less=requested<
(0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.mm)(frozen);return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.a6("input",{code:less?"WEIGHT_DESCENDS":"STEP_SKIPPED",
message:`${candidate} takes the place of ${frozen.candidate}, which is frozen at ${weight} %, and ${String(requested)} % was asked for. ${less?`The rest would g\
o back to ${frozen.stable}, past the migration. `:""}Nothing was changed.`,remedy:`Ask for \`weight: ${weight}\` or \`next\` first${less?"":". To leave steps ou\
t on purpose set `skip-steps: true`"}.`})}function firstStepSkipped({candidate,requested,plan,skipSteps}){const[first]=plan;if(!(requested==="next"||requested===
0||requested===first||!plan.includes(requested)||skipSteps))return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.a6("input",{code:"FIRST_STEP_SKIPPED",message:`A \
rollout of ${candidate} would begin at ${String(requested)} %, but its plan ${plan.join(", ")} begins with ${String(first)} %. Nothing was changed.`,remedy:`Ask\
 for \`weight: ${String(first)}\` or \`next\` first ("Re-run all jobs" in a run whose rollout has ended). To leave steps out on purpose set \`skip-steps: true\`.`})}
function checkBeginAgain(request,ended){const{run,requested,plan,skipSteps}=request;if(tookPart(ended,run))throw rolloutEnded(ended);const[firstTaken]=(0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.
B_)(ended).filter(({status})=>status!=="failed");if(requested!=="next"){if(plan.length>0||firstTaken===void 0||requested<=firstTaken.weight||skipSteps)return;throw rolloutEnded(
ended,'Use "Re-run all jobs"')}const began=referencesOf(ended).find(({id:id2})=>id2===run.id);if(began===void 0||!(0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.Xx)(
began,run))throw rolloutEnded(ended,'Use "Re-run all jobs"');if(runsOfStep(ended,run)>1)throw rerunUnclear(ended)}function continueRollout(request,rollout){const{
requested,arms,served}=request;if(rollout.candidate!==request.candidate&&(0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.Zz)(rollout))return takePlace(request,rollout);
if(rollout.candidate!==request.candidate)throw rolloutInProgress(request,rollout);if((0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__._m)(rollout))return beginAnew(request,
rollout);const held=(0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.c2)(rollout)==="held";if(held&&requested==="next")throw rolloutHeld(rollout,request);held||checkOwner(
request,rollout);const recorded=(0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.mm)(rollout),{to,repeats,refusal}=stepFrom(request,rollout),move={kind:"move",from:(0,_split_js__WEBPACK_IMPORTED_MODULE_2__.
tC)(served,arms.candidate),to,open:!1,...repeats===void 0?{}:{repeats},...!held&&request.ownerStanding?.kind==="unknown"?{unasked:request.ownerStanding.why}:{}};
if(serves(request,recorded)||serves(request,to))return settledOn(move,refusal);if(held&&Math.abs((0,_split_js__WEBPACK_IMPORTED_MODULE_2__.tC)(served,arms.candidate)+
(0,_split_js__WEBPACK_IMPORTED_MODULE_2__.tC)(served,arms.stable)-100)<=.5)return move;if(serves(request,0)||hasForgotten(request,recorded)){const why=served.problems.
length>0?served.problems.map(_sentence_js__WEBPACK_IMPORTED_MODULE_6__.e).join("; "):forgottenBy(served),again=requested==="next"&&refusal===void 0&&to>recorded&&
!isSameAttempt((0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.bf)(rollout),request.run)?{to:recorded,repeats:"the platform had forgotten it"}:{},what=serves(request,
0)?"serves nothing":`serves ${String(Math.round(move.from*100)/100)} %`,drift=`The ledger says ${String(recorded)} %, but ${arms.candidate} ${what}: ${why}.`;return settledOn(
{...move,...again,drift},refusal)}throw trafficElsewhere(request,`the ledger left ${request.candidate} at ${String(recorded)} %`)}function forgottenBy({otherWriter}){
return otherWriter?.by===void 0?"the platform was probably reloaded":`the weights were last written by ${otherWriter.by}`}function hasForgotten({served,arms},recorded){
const{parts=[]}=served;return parts.length>0&&parts.every(shares=>[recorded,0].some(weight=>(0,_split_js__WEBPACK_IMPORTED_MODULE_2__.xY)({shares,possible:served.
possible},(0,_split_js__WEBPACK_IMPORTED_MODULE_2__.gI)(weight,arms))))}const RECENT_MS=36e5;function checkOwner(request,rollout){const{run,ownerStanding,sinceStepMs=1/0}=request;
if((0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.bf)(rollout).id!==run.id){if(involves(rollout,run))throw takenOver(rollout);if(ownerStanding?.kind==="running"||ownerStanding?.
kind==="waiting")throw rolloutInProgress(request,rollout);if(ownerStanding?.kind==="unknown"&&sinceStepMs<RECENT_MS)throw maybeInProgress(request,rollout,ownerStanding)}}
function isSameAttempt(a,b){return a.id===b.id&&a.attempt===b.attempt}function settledOn(decision,refusal){if(refusal!==void 0)throw refusal;return decision}function stepFrom(request,rollout){
const{run,requested,soakRequired}=request,recorded=(0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.mm)(rollout);if((0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.B_)(rollout).
length===0){const refusal=firstStepSkipped(request);return{to:chooseWeight(request,void 0),...refusal===void 0?{}:{refusal}}}const soak=(0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.
w_)(rollout),unsoaked=soakRequired&&recorded>0&&soak!=="passed";if(requested!=="next"){const to=chooseWeight(request,recorded);if(to<=recorded||(0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.
c2)(rollout)==="held")return{to};if(unsoaked)return{to,refusal:soakNotPassed(rollout,soak)};const next=(0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.gJ)(request.plan,
recorded);return next!==void 0&&next<to&&!request.skipSteps?{to,refusal:stepSkipped(request,recorded,to,next)}:{to}}if(unsoaked){const owner=(0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.
bf)(rollout);return isSameAttempt(owner,run)?{to:recorded,refusal:soakNotPassed(rollout,soak)}:{to:recorded,repeats:`no soak at ${String(recorded)} % has passed`}}
const runs=runsOfStep(rollout,run);if(runs===1&&!tookStep(rollout,run))return{to:recorded,repeats:"this step is run again"};if(runs>1&&!soakRequired)throw rerunUnclear(
rollout);return{to:chooseWeight(request,recorded)}}function runsOfStep(rollout,run){const earlier=reference=>(0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.Xx)(reference,
run)&&reference.attempt<run.attempt,taken=(0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.B_)(rollout).filter(entry=>earlier(entry.run)),named=taken.flatMap(entry=>entry.
run.step?.instance??[]),unnamed=taken.flatMap(entry=>entry.run.step?.instance===void 0&&entry.status!=="failed"?[entry.weight]:[]);return new Set([...named,...unnamed]).
size}function tookStep(rollout,run){return(0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.B_)(rollout).some(entry=>isSameAttempt(entry.run,run)&&(0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.
Xx)(entry.run,run))}function tookPart(rollout,{id:id2,attempt}){return id2!==""&&referencesOf(rollout).some(reference=>reference.id===id2&&reference.attempt===attempt)}
function involves(rollout,{id:id2}){return id2!==""&&referencesOf(rollout).some(reference=>reference.id===id2)}function referencesOf(rollout){return[rollout.run,
...rollout.entries.flatMap(entry=>{const{status,run,soak}=entry;return status==="failed"||soak!==void 0||(0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.g5)(entry)?[]:
[run]})]}function serves(request,weight){return(0,_split_js__WEBPACK_IMPORTED_MODULE_2__.xY)(request.served,(0,_split_js__WEBPACK_IMPORTED_MODULE_2__.gI)(weight,
request.arms))}function chooseWeight(request,reached){const{requested,plan}=request;if(requested==="next"){if(plan.length===0)throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
a6("input",{code:"NO_PLAN",message:"`weight: next` needs a plan, and neither the `plan` input nor the rollout file gives one.",remedy:"Add `plan: 5, 25, 50, 100\
`, or ask for a weight such as `weight: 5`."});return(0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.gJ)(plan,reached)??reached??0}if(plan.length>0&&!plan.includes(requested)&&
requested!==0)throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.a6("input",{code:"WEIGHT_NOT_IN_PLAN",message:`Weight ${String(requested)} is not a step of the \
plan ${plan.join(", ")}${requested<=1&&plan.includes((0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.wG)(requested))?`; did you mean ${String((0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.
wG)(requested))}? Weights are percents`:""}.`,remedy:"Ask for one of these, use `weight: next`, or change the plan."});if(reached!==void 0&&requested<reached)throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
a6("input",{code:"WEIGHT_DESCENDS",message:`Weight ${String(requested)} is less than the ${String(reached)} % that ${request.candidate} has reached.`,remedy:`A \
rollout only ascends. To take traffic away use ${(0,_ending_js__WEBPACK_IMPORTED_MODULE_7__.e)(request)}.`});return requested}function rolloutInProgress(request,rollout){
const held=(0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.c2)(rollout)==="held";if(request.run.id!==""&&(0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.bf)(rollout).id===
request.run.id&&!held&&rollout.candidate!==request.candidate)return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.a6("refused",{code:"ROLLOUT_IN_PROGRESS",message:`\
This run itself is rolling ${rollout.candidate} out to ${request.service} in ${request.environment}, at ${String((0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.mm)(
rollout))} %, and this step asks for ${request.candidate}.`,remedy:`Give every canary-step of the run the same \`candidate\`: ${rollout.candidate}, unless ${request.
candidate} is meant. The clean-up of this job returns the traffic of ${rollout.candidate}, unless \`on-failure: hold\` keeps it.`});if((0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.
_m)(rollout))return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.a6("refused",{code:"ROLLOUT_IN_PROGRESS",message:`The rollout of ${rollout.candidate} to ${request.
service} in ${request.environment} is being ended: ${(0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.LV)(rollout)} (${(0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.ZZ)(
(0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.bf)(rollout))}).`,remedy:`Run ${(0,_ending_js__WEBPACK_IMPORTED_MODULE_7__.e)(request)}: it returns what is left, pro\
ves it and records the end. Then start ${request.candidate} again.`});const ending=held&&(0,_migrations_js__WEBPACK_IMPORTED_MODULE_8__.Br)([rollout],request.migrations??
[]).length>0?`Its migration cannot be undone: run ${(0,_ending_js__WEBPACK_IMPORTED_MODULE_7__.e)(request)} with \`on-irreversible: freeze\`, after which ${request.
candidate} takes its place; or go on with it`:held?`End it with ${(0,_ending_js__WEBPACK_IMPORTED_MODULE_7__.e)(request)} or go on with it`:`Let it finish, or e\
nd it with ${(0,_ending_js__WEBPACK_IMPORTED_MODULE_7__.e)(request)}`;return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.a6("refused",{code:"ROLLOUT_IN_PROGRESS",
message:`The rollout of ${rollout.candidate} to ${request.service} in ${request.environment} is ${held?"held":"in progress"} at ${String((0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.
mm)(rollout))} %: ${(0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.ZZ)((0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.bf)(rollout))}`,remedy:`${ending}, then start ${request.
candidate} again.`})}function maybeInProgress(request,rollout,{why,remedy}){return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.a6("refused",{code:"ROLLOUT_IN_PR\
OGRESS",message:`Another run took a step of the rollout of ${rollout.candidate} to ${request.service} in ${request.environment} within the last hour, at ${String(
(0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.mm)(rollout))} %, and whether it still lives could not be found out: ${why}. ${(0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.
ZZ)((0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.bf)(rollout))}`,remedy:`${remedy} With \`permissions: actions: read\` in this job GitHub says whether that run live\
s. Or let it finish, or end it with ${(0,_ending_js__WEBPACK_IMPORTED_MODULE_7__.e)(request)}; an hour after its last step another run may go on.`})}function takenOver(rollout){
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.a6("refused",{code:"ROLLOUT_TAKEN_OVER",message:`Another run goes on with the rollout of ${rollout.candidate}\
 that this run took part in, at ${String((0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.mm)(rollout))} %: ${(0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.ZZ)((0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.
bf)(rollout))}`,remedy:`Let that run finish, or end the rollout with ${(0,_ending_js__WEBPACK_IMPORTED_MODULE_7__.e)(rollout)}. A \`concurrency\` group per servic\
e and environment keeps runs from colliding.`})}function soakNotPassed(rollout,soak){const weight=String((0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.mm)(rollout)),
{candidate}=rollout;return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.a6("refused",{code:"SOAK_NOT_PASSED",message:`${candidate} does not move on from ${weight}\
 %: the plan has a soak, and the ledger knows ${soak===void 0?"of none":"only of a failed one"} at this weight.`,remedy:"Run soak-monitor between two steps, wit\
h the same `service`, `environment` and `ledger`, and `permissions: deployments: write` to record its verdict. If you soak by other means, set `require-soak: fa\
lse` on canary-step."})}function rerunUnclear(rollout){return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.a6("refused",{code:"RERUN_UNCLEAR",message:`Several st\
eps of this run have the same job and step name, as in a matrix or a reusable workflow, so it cannot be known which step of the rollout of ${rollout.candidate} \
is run again.`,remedy:"Start a new run of the workflow, or give each call of canary-step its `weight` in place of `next`."})}function promotedAlready({candidate,
environment,service},requested){return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.a6("input",{code:"CANDIDATE_IS_STABLE",message:`${candidate} was promoted and\
 serves all traffic of ${service} in ${environment}: it cannot be given ${String(requested)} %. Nothing was changed.`,remedy:`If ${candidate} is to go on servin\
g, this is done: \`weight: next\` passes. To take it out use the rollback action (\`service: ${service}\`, \`environment: ${environment}\`, \`scope: ${service}\`\
). To roll out another version give it as \`candidate\`.`})}function stepSkipped({candidate,plan},recorded,to,next){return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
a6("input",{code:"STEP_SKIPPED",message:`${candidate} would move from ${String(recorded)} % to ${String(to)} %, but the next step of its plan ${plan.join(", ")}\
 is ${String(next)} %. Nothing was changed.`,remedy:`Ask for \`weight: ${String(next)}\` or \`next\` first: the job that should have taken it may have been left ou\
t. To leave steps out on purpose set \`skip-steps: true\`.`})}function rolloutEnded(rollout,how="Run the workflow again from its beginning"){const end=(0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.
pJ)(rollout);return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.a6("refused",{code:"ROLLOUT_ENDED",message:`The rollout of ${rollout.candidate} that this run ha\
s begun was ended meanwhile: ${end===void 0?"":(0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.kd)(end)} (${end===void 0?"":(0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.
ZZ)(end.run)}).`,remedy:`Find out why. To roll ${rollout.candidate} out all the same: ${how}, or start a new run; a rollout begins with the first step of its pl\
an.`})}function rolloutEnding(rollout,served){const end=(0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.B_)(rollout).at(-1),traffic=served===void 0?"":` Traffic is a\
t ${(0,_split_js__WEBPACK_IMPORTED_MODULE_2__.iO)(served)}.`;return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.a6("refused",{code:"ROLLOUT_ENDING",message:`The\
 rollout of ${rollout.candidate} is being ended, and no step goes on from there: ${end===void 0?"":(0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.kd)(end)} (${(0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.
ZZ)((0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.bf)(rollout))}).${traffic} Nothing was changed.`,remedy:`Run ${(0,_ending_js__WEBPACK_IMPORTED_MODULE_7__.e)(rollout)}\
: it returns what is left, proves it and records the end. To roll ${rollout.candidate} out all the same, then start a new run of the workflow: it begins with th\
e first step of its plan.`})}function rolloutHeld(rollout,{migrations=[]}){const end=(0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.B_)(rollout).at(-1),frozen=(0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.
Zz)(rollout),stuck=frozen||(0,_migrations_js__WEBPACK_IMPORTED_MODULE_8__.Br)([rollout],migrations).length>0,goOn=`an explicit \`weight\` on canary-step goes on w\
ith ${rollout.candidate}`,forward=frozen?"canary-step with a corrected version takes its place":"the rollback action with `on-irreversible: freeze` lets a corre\
cted version take its place";return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.a6("refused",{code:"ROLLOUT_HELD",message:`The rollout of ${rollout.candidate} i\
s ${frozen?"frozen":"held"} at ${String((0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.mm)(rollout))} %${frozen?"":" since a failure"}: ${end?.reason??end?.note??""}\
.`,remedy:stuck?`Decide: ${forward}; ${goOn}; the rollback action with \`on-irreversible: ignore\` goes back, once the data has been restored. \`weight: next\` does\
 none of it.`:`Decide: the rollback action ends it; ${goOn}. \`weight: next\` does neither.`})}function trafficElsewhere(request,expected){const{service,served}=request,
where=Object.values(served.shares).some(share=>share>0)?`Traffic of ${service} is at ${(0,_split_js__WEBPACK_IMPORTED_MODULE_2__.iO)(served)}`:`No target of ${service}\
 serves`;return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.a6("refused",{code:"TRAFFIC_ELSEWHERE",message:`${where}, but ${expected}.${served.problems.map(problem=>`\
 The platform says: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_6__.K)(problem)}`).join("")} This step changed nothing.`,remedy:backInStep(request)})}function backInStep({
latest,arms,lastGood:good,run,served}){const displaced=latest!==void 0&&(0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.nT)(latest)&&(0,_in_place_js__WEBPACK_IMPORTED_MODULE_1__.
Hp)(served,arms.candidate)&&(0,_displaced_js__WEBPACK_IMPORTED_MODULE_3__.I)(arms,served);if(displaced&&(0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.bf)(latest).id===
run.id){const back2=good??latest.stable;return`Someone or something else moved it; find out who. When this job ends, its clean-up ends the rollout and leaves th\
e traffic where it is. Then the rollback action with \`version: ${back2}\` puts all of it on ${back2}.`}if(latest!==void 0&&(0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.
nT)(latest)&&(0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.bf)(latest).id===run.id)return`Someone or something else moved it; find out who. When this job ends, its\
 clean-up puts all traffic on ${latest.stable} and ends the rollout, unless \`on-failure: hold\` keeps it. Then start it again.`;if(displaced)return`Someone or \
something else moved it; find out who. The rollback action with \`version: ${good??latest.stable}\` ends the rollout and puts all traffic on ${good??latest.stable}\
; without \`version\` it ends it and leaves the traffic where it is. Then start it again.`;if(latest!==void 0&&(0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.nT)(latest))
return`Someone or something else moved it. End the rollout with the rollback action: it puts all traffic on ${good??latest.stable}. Then start it again.`;if(latest===
void 0||good===void 0)return`Put all traffic on ${arms.stable} with the platform's own means, or correct \`stable\` and \`candidate\`. If it is another service that\
 is rolled out on the same backend, leave it alone: each service needs a backend of its own.`;const slot=arms.stable===good?"":" (and `mode: emergency`, where n\
othing proves what a slot holds)",forth=`By the ledger ${good} serves. Where the platform was restarted or somebody moved the traffic: the rollback action with \
\`version: ${good}\`${slot} puts all of it on ${good}.`,back=(0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__.c2)(latest)==="passed"?` Where a rollback of ${good} was\
 cut off: run it again, without \`version\`; it returns to what ${good} had replaced and records that.`:"";return`${forth}${back}`}}),3637:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
__webpack_require__.d(__webpack_exports__,{r:()=>drive,x:()=>proveSplit});var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4487),_core_retry__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
2104),_core_sentence__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(13),_core_rollout_in_place__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(5927),_core_rollout_machine__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
8873),_core_rollout_split__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(8048),_core_rollout_sticky__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(3637);const PERSISTENCE={
attempts:4,deadlineAt:1/0},BETWEEN_ATTEMPTS={attempts:1,firstDelayMs:400,longestDelayMs:5e3};async function drive(start,event,driveContext){let driven=start;const events=[
event];for(let next=events.shift();next!==void 0;next=events.shift()){const{state,effects}=(0,_core_rollout_machine__WEBPACK_IMPORTED_MODULE_2__.n)(driven.state,
next);driven={...driven,state};for(const effect of effects){const outcome=await carryOut(effect,driven,driveContext);driven=outcome.driven,outcome.event!==void 0&&
events.push(outcome.event)}}return driven}async function carryOut(effect,driven,driveContext){switch(effect.type){case"write":return order(effect.split,driven,driveContext);case"\
verify":return verify(effect.split,driven,driveContext);case"observe":return observe(driven,driveContext);case"look":{const problem=await driveContext.look?.(100-
driven.state.target);return problem===void 0?{driven,event:{type:"bearing"}}:{driven:{...driven,problems:[...driven.problems,problem]},event:{type:"worse",problem}}}case"\
record":{const entry={...effect.entry,run:driveContext.run};return await driveContext.record(entry),{driven}}case"alarm":return driveContext.log.error(effect.message),
{driven:{...driven,problems:[...driven.problems.filter(problem=>problem!==effect.problem),effect.message]}}}}async function observe(driven,driveContext){const{arms,
target,weight}=driven.state,deadline=driveContext.clock.now()+driveContext.verifyTimeoutMs;for(let pause=100;;pause=Math.min(2e3,pause*2)){try{const served=await driveContext.
router.read(),read=[target,weight].find(share=>(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_3__.xY)(served,(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_3__.
gI)(share,arms)))??Math.round((0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_3__.tC)(served,arms.candidate)*100)/100;return{driven:{...driven,served},event:{type:"\
observed",weight:read}}}catch(error){if(isCancellation(error))throw error;if(driveContext.clock.now()+pause>deadline){const problem=`what is served could not be\
 read: ${(0,_core_errors__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}`;return{driven:{...driven,problems:[...driven.problems,problem]},event:{type:"observed",weight:void 0}}}}
await driveContext.clock.sleep(pause,driveContext.signal)}}function order(split,driven,driveContext){switch(driven.state.phase){case"moving":return write(split,
driven,driveContext);case"undoing":return putBack(driveContext.before??split,driven,driveContext);default:return driven.state.careful?returnCarefully(split,driven,
driveContext):returnAnyhow(split,driven,driveContext)}}async function returnCarefully(split,driven,driveContext){const{arms}=driven.state,{served=driven.served,
unready}=await awaitReady(arms.stable,()=>!0,driven,driveContext);if(unready===void 0)return bringBack(split,{...driven,served},driveContext);const problem=`${arms.
stable} could not serve: ${unready.why}`;return(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_3__.GZ)(served,arms.candidate)===void 0?{driven:{...driven,served,
problems:[...driven.problems,problem]},event:{type:"unready",problem}}:(driveContext.log.warning(`${problem}. What serves now is down too, so traffic is returne\
d all the same.`),bringBack(split,{...driven,served},driveContext))}function returnAnyhow(split,driven,driveContext){const{stable}=driven.state.arms,unready=(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_3__.
GZ)(driven.served,stable);return unready!==void 0&&driveContext.log.warning(`${stable} MAY NOT BE ABLE TO SERVE: ${unready.why}. It is given the traffic all the\
 same.`),bringBack(split,driven,driveContext)}async function awaitReady(target,counts,{state:{arms}},driveContext){const{clock,log,signal,verifyTimeoutMs,persistence}=driveContext,
deadline=Math.min(clock.now()+verifyTimeoutMs,persistence?.deadlineAt??1/0);for(let pause=100;;pause=Math.min(1e3,pause*2)){const served=await readIfPossible(driveContext);
if(served===void 0)return{};const unready=(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_3__.GZ)(served,target);if(unready===void 0||!counts(unready))return{served};
const other=target===arms.stable?arms.candidate:arms.stable;if(target===arms.stable&&(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_3__.GZ)(served,other)!==void 0||
clock.now()+pause>deadline)return{served,unready};pause===100&&log.warning(`${target} could not serve: ${unready.why}. Waiting for it.`),await clock.sleep(pause,
signal)}}async function write(split,driven,driveContext){const{served,unready}=await candidateReady(split,driven,driveContext);if(unready!==void 0)return notProven(
`${driven.state.arms.candidate} could not serve, so it got no more: ${unready.why}`,driven);try{return driveContext.log.info(`Setting ${(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_3__.
iO)(split)}.`),await driveContext.router.write(split,served),{driven,event:{type:"written"}}}catch(error){if(isCancellation(error)||isRefusal(error))throw error;
return notProven(error,driven)}}async function candidateReady(split,driven,driveContext){const{candidate}=driven.state.arms,isDown=({settling})=>!settling,before=(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_3__.
GZ)(driven.served,candidate);if(before===void 0||!isDown(before)||(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_3__.tC)(split,candidate)===0)return{served:driven.
served};const{served=driven.served,unready}=await awaitReady(candidate,isDown,driven,driveContext);return{served:(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_3__.
JK)(served,driven.served)?served:driven.served,...unready===void 0?{}:{unready}}}async function verify(split,driven,driveContext){if(driven.state.phase!=="movin\
g")return{driven,event:{type:"verified"}};const proof=await proveSplit(split,{...driveContext,...driven.setBack===void 0?{}:{setBack:driven.setBack}}),{setBack}=proof,
seen={...driven,served:proof.served??driven.served,...setBack===void 0?{}:{setBack}},{served}=seen;if(!proof.ok)return notProven(setBack===void 0?proof.problem:
keptSettingBack(proof.problem,setBack),seen);const further=await driveContext.proveFurther?.(split);return further!==void 0?notProven(further,seen):(driveContext.
log.info(`Verified: ${(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_3__.iO)(served)}.`),{driven:seen,event:{type:"verified"}})}function bringBack(wanted,before,driveContext){
const{arms,careful}=before.state,split=besideOthers(wanted,arms.stable,driveContext.keeping??{});return insist(split,before,driveContext,careful?arms:void 0)}function putBack(split,before,driveContext){
return driveContext.log.warning(`Putting the traffic back: ${(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_3__.iO)(split)}.`),insist(split,before,driveContext,
void 0,[before.state.arms.stable])}async function insist(split,before,driveContext,careful,past=[]){const{attempts,deadlineAt,leastAttempts=1}=driveContext.persistence??
PERSISTENCE;let driven=before;for(let attempt=1;;attempt+=1){const at=driveContext.clock.now();driveContext.log.info(`Setting ${(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_3__.
iO)(split)}.`);const{served,problem,failure,final,unwritten,setBack}=await setAndProve(split,driven.setBack,driveContext,careful,past),made={split,at,tookMs:driveContext.
clock.now()-at,...problem===void 0?{}:{problem},...unwritten===!0?{unwritten}:{}};if(driven={...driven,served:served??driven.served,attempts:[...driven.attempts??
[],made],...setBack===void 0?{}:{setBack}},problem===void 0)return driveContext.log.info(`Verified: ${(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_3__.iO)(driven.
served)}.`),{driven,event:{type:"written"}};const down=careful===void 0||served===void 0?void 0:downOf(served,careful),pause=(0,_core_retry__WEBPACK_IMPORTED_MODULE_5__.
f)(BETWEEN_ATTEMPTS,attempt,driveContext.random),isLate=attempt>=leastAttempts&&driveContext.clock.now()+pause>deadlineAt;if(final===!0||down==="stable"||attempt>=
attempts||isLate){const now=unwritten===!0&&final!==!0&&served===void 0?await readIfPossible(driveContext):void 0;return notProven(failure??problem,now===void 0?
driven:{...driven,served:now},down)}driveContext.log.warning(`${(0,_core_sentence__WEBPACK_IMPORTED_MODULE_6__.K)(problem)} Trying again.`),await driveContext.clock.
sleep(pause,driveContext.signal)}}function downOf(served,{candidate,stable}){return(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_3__.GZ)(served,candidate)!==void 0?
"candidate":(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_3__.GZ)(served,stable)===void 0?void 0:"stable"}function besideOthers({shares},stable,others){const theirs=Object.
values(others).reduce((sum,share)=>sum+share,0);return{shares:{...shares,...others,[stable]:(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_3__.e0)(Math.max(0,(shares[stable]??
0)-theirs))}}}const LASTING=new Set(["HAPROXY_OTHER_SERVERS","KUBERNETES_OTHER_BACKENDS","KUBERNETES_NO_SUCH_BACKEND","KUBERNETES_NO_SUCH_RULE","KUBERNETES_AMBI\
GUOUS_ROUTE","AWS_EXPIRED"]);function lasts(error){return error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6&&(error.kind==="input"||LASTING.has(error.
code))}async function readIfPossible({router}){try{return await router.read()}catch(error){if(isCancellation(error))throw error;return}}async function setAndProve(split,before,driveContext,careful,past){
try{await driveContext.router.write(split,void 0)}catch(error){if(isCancellation(error))throw error;const final=lasts(error),served2=final?await readIfPossible(
driveContext):void 0;return{problem:(0,_core_errors__WEBPACK_IMPORTED_MODULE_0__.bD)(error),failure:error,final,unwritten:!0,...served2===void 0?{}:{served:served2}}}
const until=(driveContext.persistence??PERSISTENCE).deadlineAt,isHopeless=served2=>careful!==void 0&&downOf(served2,careful)==="stable"&&(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_3__.
GZ)(served2,careful.stable)?.settling===!1,{setBack,...proof}=await proveSplit(split,{...driveContext,until,isHopeless,past,...before===void 0?{}:{setBack:before}}),
known=setBack===void 0?{}:{setBack};if(!proof.ok){const failure=setBack===void 0?{}:{failure:keptSettingBack(proof.problem,setBack)};return{...proof.served===void 0?
{}:{served:proof.served},problem:proof.problem,...failure,...known}}const{served}=proof,problem=(0,_core_rollout_sticky__WEBPACK_IMPORTED_MODULE_4__.Ty)(served,
split);return problem===void 0?{served,...known}:{served,problem,final:(0,_core_rollout_sticky__WEBPACK_IMPORTED_MODULE_4__.Ow)(served,split).every(({released})=>!released),
...known}}function keptSettingBack(problem,{remedy}){return new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6("platform",{code:"TRAFFIC_SET_BACK",message:`What w\
as written does not last: ${(0,_core_sentence__WEBPACK_IMPORTED_MODULE_6__.K)(problem)}`,remedy})}function notProven(cause,driven,down){const problem=typeof cause==
"string"?cause:(0,_core_errors__WEBPACK_IMPORTED_MODULE_0__.bD)(cause),failure=driven.failure??(cause instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6?cause:
void 0);return{driven:{...driven,problems:[...driven.problems,problem],...failure===void 0?{}:{failure}},event:{type:"unverified",problem,...down===void 0?{}:{down}}}}
const SHORTEST_LASTING_MS=5e3,LONGEST_LASTING_MS=3e4,LEAST_READINGS=3,HOPELESS_AFTER_MS=3e3;async function proveSplit(split,driveContext){const{until=1/0,clock}=driveContext,
begun=clock.now();let{setBack}=driveContext,hopelessSince,good,served;for(let pause=50;;pause=Math.min(1e3,pause*2)){let problem;try{served=await driveContext.router.
read(),served.setBack!==void 0&&(setBack={...served.setBack,afterMs:Math.max(setBack?.afterMs??0,clock.now()-begun)});const known2=setBack===void 0?{}:{setBack},
contradiction=(0,_core_rollout_in_place__WEBPACK_IMPORTED_MODULE_1__.zW)(served,split,driveContext.past);if(contradiction!==void 0&&(served.setBack!==void 0||served.
final===!0))return{ok:!1,problem:contradiction,served,...known2};if(contradiction===void 0&&setBack===void 0)return{ok:!0,served};if(good=contradiction===void 0?
{since:good?.since??clock.now(),readings:(good?.readings??0)+1}:void 0,good!==void 0&&good.readings>=LEAST_READINGS&&clock.now()-good.since>=lastingMs(setBack))
return{ok:!0,served,...known2};problem=contradiction??`it was not seen to last${setBack?.by===void 0?"":`, as ${setBack.by} had set it back before`}`,hopelessSince=
driveContext.isHopeless?.(served)===!0?hopelessSince??clock.now():void 0}catch(error){if(isCancellation(error))throw error;problem=(0,_core_errors__WEBPACK_IMPORTED_MODULE_0__.
bD)(error)}const lasting=good===void 0?0:good.since+lastingMs(setBack)+2e3-begun,deadline=Math.min(until,begun+Math.max(driveContext.verifyTimeoutMs,served?.settlesWithinMs??
0,lasting)),end=hopelessSince===void 0?deadline:Math.min(deadline,hopelessSince+HOPELESS_AFTER_MS),known=setBack===void 0?{}:{setBack};if(clock.now()+pause>end)
return{ok:!1,problem,...served===void 0?{}:{served},...known};await clock.sleep(pause,driveContext.signal)}}function lastingMs(setBack){return Math.min(LONGEST_LASTING_MS,
Math.max(SHORTEST_LASTING_MS,2*(setBack?.afterMs??0)))}function isCancellation(error){return error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6&&error.
kind==="cancelled"}function isRefusal(error){return error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6&&error.kind==="refused"}})};export{id,ids,modules};
