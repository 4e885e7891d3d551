import{m514,m5161,m2538,m2764}from"./room.js";const id=41;const ids=[41];const modules={9041:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$4:()=>findLastGood,L5:()=>ofThisRun,_t:()=>ownOf,hc:()=>findLatest,wj:()=>ownRollout});var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4487);var _core_ledger__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(6029);var _core_rollout_last_good__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(2538);
var _core_rollout_reconcile__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2228);var _core_rollout_split__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(8048);
var _core_search_stopped__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2764);var _ledger_history_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(514);function ownRollout(latest,{
candidate},{id:runId}){if(latest?.candidate!==candidate||(0,_core_ledger__WEBPACK_IMPORTED_MODULE_4__.c2)(latest)!=="in-progress"||(0,_core_ledger__WEBPACK_IMPORTED_MODULE_4__.
bf)(latest).id!==runId)return void 0;return ownOf(latest)}function ownOf(rollout){const{id:id2,openedAt,stable,arms}=rollout;return{id:id2,openedAt,stable,arms,
weight:(0,_core_ledger__WEBPACK_IMPORTED_MODULE_4__.mm)(rollout)}}async function ofThisRun({service,environment,candidate},latest,run,ledger){const known=latest===
void 0||(0,_core_ledger__WEBPACK_IMPORTED_MODULE_4__.nT)(latest)||latest.candidate===candidate&&(0,_core_rollout_reconcile__WEBPACK_IMPORTED_MODULE_1__.hH)(latest,
run);if(known||run.attempt===1&&Number(latest.run.id)<Number(run.id))return void 0;const own=rollout=>rollout.candidate===candidate&&(0,_core_rollout_reconcile__WEBPACK_IMPORTED_MODULE_1__.
hH)(rollout,run);const{rollouts}=await(0,_ledger_history_js__WEBPACK_IMPORTED_MODULE_3__.L)(ledger,{service,environment},read=>read.some(own));return rollouts.find(
own)}async function findLastGood(inputs,latest,served,ledger){if(latest===void 0)return void 0;const takenAway=(0,_core_ledger__WEBPACK_IMPORTED_MODULE_4__.mm)(
latest)>0&&(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_5__.tC)(served,latest.arms.candidate)===0;if((0,_core_ledger__WEBPACK_IMPORTED_MODULE_4__.nT)(latest)&&
latest.candidate===inputs.candidate&&!takenAway)return void 0;const{rollouts,stopped}=await(0,_ledger_history_js__WEBPACK_IMPORTED_MODULE_3__.L)(ledger,inputs,_core_rollout_last_good__WEBPACK_IMPORTED_MODULE_6__.
_p);if(stopped!==void 0&&inputs.stable===void 0)throw stopped;return(0,_core_rollout_last_good__WEBPACK_IMPORTED_MODULE_6__.mC)(rollouts)}async function findLatest(inputs,ledger,log){
try{return await ledger.latest(inputs.service,inputs.environment)}catch(error){if(!(error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6)||error.code!==
_core_search_stopped__WEBPACK_IMPORTED_MODULE_2__.t||inputs.stable===void 0)throw error;log.warning(`${error.message} \`stable\` says that ${inputs.stable} serv\
es.`);return void 0}}}),514:m514,5161:m5161,2538:m2538,2228:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{hH:()=>involves,j8:()=>wouldTakeOver,lH:()=>decideStep});var _ending_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(5161);var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4487);var _ledger_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6029);var _split_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8048);var _plan_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
5509);function decideStep(request){const{latest}=request;if(latest!==void 0&&(0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__.nT)(latest))return continueRollout(request,
latest);if(latest?.candidate===request.candidate&&(0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__.c2)(latest)==="passed"&&serves(request,100)){if(request.requested===
"next"||request.requested===100)return{kind:"complete",rollout:latest}}return beginRollout(request)}function wouldTakeOver(latest,candidate,run){return latest?.
candidate===candidate&&(0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__.c2)(latest)==="in-progress"&&(0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__.bf)(latest).id!==run.id}
function beginRollout(request){const{latest,run,requested,plan,skipSteps}=request;const earlier=latest?.candidate===request.candidate&&involves(latest,run)?latest:
request.ofThisRun;if(earlier!==void 0&&(0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__.c2)(earlier)==="failed")checkBeginAgain(request,earlier);const[first]=plan;if(requested!==
"next"&&requested>0&&first!==void 0&&requested!==first&&!skipSteps&&plan.includes(requested)){throw firstStepSkipped(request,requested,first)}if(!serves(request,
0))throw trafficElsewhere(request,"no rollout is in progress");return{kind:"move",from:0,to:chooseWeight(request,void 0),open:true}}function checkBeginAgain(request,ended){
const{run,requested,plan,skipSteps}=request;if(tookPart(ended,run))throw rolloutEnded(ended);const[firstTaken]=(0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__.B_)(ended).
filter(({status})=>status!=="failed");if(requested!=="next"){if(plan.length>0||firstTaken===void 0||requested<=firstTaken.weight||skipSteps)return;throw rolloutEnded(
ended,'Use "Re-run all jobs"')}const began=referencesOf(ended).find(({id:id2})=>id2===run.id);if(began===void 0||!(0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__.Xx)(
began,run))throw rolloutEnded(ended,'Use "Re-run all jobs"');if(runsOfStep(ended,run)>1)throw rerunUnclear(ended)}function continueRollout(request,rollout){const{
requested,arms,served}=request;if(rollout.candidate!==request.candidate)throw rolloutInProgress(request,rollout);const held=(0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__.
c2)(rollout)==="held";if(held&&requested==="next")throw rolloutHeld(rollout);if(!held)checkOwner(request,rollout);const recorded=(0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__.
mm)(rollout);const{to,repeats,refusal}=stepFrom(request,rollout);const move={kind:"move",from:(0,_split_js__WEBPACK_IMPORTED_MODULE_2__.tC)(served,arms.candidate),
to,open:false,...repeats===void 0?{}:{repeats}};if(serves(request,recorded)||serves(request,to))return settledOn(move,refusal);if(held&&Math.abs((0,_split_js__WEBPACK_IMPORTED_MODULE_2__.
tC)(served,arms.candidate)+(0,_split_js__WEBPACK_IMPORTED_MODULE_2__.tC)(served,arms.stable)-100)<=.5)return move;if(serves(request,0)){const why=served.problems.
length>0?served.problems.join("; "):"the platform was probably reloaded";const again=requested==="next"&&refusal===void 0&&to>recorded&&!isSameAttempt((0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__.
bf)(rollout),request.run)?{to:recorded,repeats:"the platform had forgotten it"}:{};const drift=`The ledger says ${String(recorded)} %, but ${arms.candidate} ser\
ves nothing: ${why}.`;return settledOn({...move,...again,drift},refusal)}throw trafficElsewhere(request,`the ledger left ${request.candidate} at ${String(recorded)}\
 %`)}function checkOwner(request,rollout){const{run,ownerStanding}=request;const owner=(0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__.bf)(rollout);if(owner.id===run.
id)return;if(involves(rollout,run))throw takenOver(rollout);if(ownerStanding?.kind==="running"||ownerStanding?.kind==="waiting")throw rolloutInProgress(request,
rollout)}function isSameAttempt(a,b){return a.id===b.id&&a.attempt===b.attempt}function settledOn(decision,refusal){if(refusal!==void 0)throw refusal;return decision}
function stepFrom(request,rollout){const{run,requested,soakRequired}=request;const recorded=(0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__.mm)(rollout);if((0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__.
B_)(rollout).length===0)return{to:chooseWeight(request,void 0)};if(requested!=="next")return{to:chooseWeight(request,recorded)};const soak=(0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__.
w_)(rollout);if(soakRequired&&recorded>0&&soak!=="passed"){const owner=(0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__.bf)(rollout);if(isSameAttempt(owner,run))return{
to:recorded,refusal:soakNotPassed(rollout,soak)};return{to:recorded,repeats:`no soak at ${String(recorded)} % has passed`}}const runs=runsOfStep(rollout,run);if(runs===
1)return{to:recorded,repeats:"this step is run again"};if(runs>1&&!soakRequired)throw rerunUnclear(rollout);return{to:chooseWeight(request,recorded)}}function runsOfStep(rollout,run){
const earlier=reference=>(0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__.Xx)(reference,run)&&reference.attempt<run.attempt;const taken=(0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__.
B_)(rollout).filter(entry=>earlier(entry.run));const named=taken.flatMap(entry=>(0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__.hR)(entry.run)===""?[]:[(0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__.
hR)(entry.run)]);const unnamed=taken.flatMap(({run:{url},status,weight})=>(0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__.hR)({id:"",attempt:0,url})===""&&status!=="\
failed"?[weight]:[]);return new Set([...named,...unnamed]).size}function tookPart(rollout,{id:id2,attempt}){return id2!==""&&referencesOf(rollout).some(reference=>reference.
id===id2&&reference.attempt===attempt)}function involves(rollout,{id:id2}){return id2!==""&&referencesOf(rollout).some(reference=>reference.id===id2)}function referencesOf(rollout){
return[rollout.run,...(0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__.B_)(rollout).flatMap(({status,run})=>status==="failed"?[]:[run])]}function serves(request,weight){
return(0,_split_js__WEBPACK_IMPORTED_MODULE_2__.xY)(request.served,(0,_split_js__WEBPACK_IMPORTED_MODULE_2__.gI)(weight,request.arms),request.granularity)}function chooseWeight(request,reached){
const{requested,plan}=request;if(requested==="next"){if(plan.length===0){throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.a6("input",{code:"NO_PLAN",message:"`\
weight: next` needs a plan, and neither the `plan` input nor the rollout file gives one.",remedy:"Add `plan: 5, 25, 50, 100`, or ask for a weight such as `weigh\
t: 5`."})}return(0,_plan_js__WEBPACK_IMPORTED_MODULE_3__.gJ)(plan,reached)??reached??0}if(plan.length>0&&!plan.includes(requested)&&requested!==0){throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
a6("input",{code:"WEIGHT_NOT_IN_PLAN",message:`Weight ${String(requested)} is not a step of the plan ${plan.join(", ")}.`,remedy:"Ask for one of these, use `wei\
ght: next`, or change the plan."})}if(reached!==void 0&&requested<reached){throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.a6("input",{code:"WEIGHT_DESCENDS",
message:`Weight ${String(requested)} is less than the ${String(reached)} % that ${request.candidate} has reached.`,remedy:`A rollout only ascends. To take traff\
ic away use ${(0,_ending_js__WEBPACK_IMPORTED_MODULE_4__.e)(request)}.`})}return requested}function rolloutInProgress(request,rollout){const held=(0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__.
c2)(rollout)==="held";const ending=held?`End it with ${(0,_ending_js__WEBPACK_IMPORTED_MODULE_4__.e)(request)} or go on with it`:`Let it finish, or end it with ${(0,
_ending_js__WEBPACK_IMPORTED_MODULE_4__.e)(request)}`;return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.a6("refused",{code:"ROLLOUT_IN_PROGRESS",message:`The r\
ollout of ${rollout.candidate} to ${request.service} in ${request.environment} is ${held?"held":"in progress"} at ${String((0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__.
mm)(rollout))} %: ${(0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__.ZZ)((0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__.bf)(rollout))}`,remedy:`${ending}, then start ${request.
candidate} again.`})}function takenOver(rollout){return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.a6("refused",{code:"ROLLOUT_TAKEN_OVER",message:`Another run\
 goes on with the rollout of ${rollout.candidate} that this run took part in, at ${String((0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__.mm)(rollout))} %: ${(0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__.
ZZ)((0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__.bf)(rollout))}`,remedy:`Let that run finish, or end the rollout with ${(0,_ending_js__WEBPACK_IMPORTED_MODULE_4__.
e)(rollout)}. A \`concurrency\` group per service and environment keeps runs from colliding.`})}function soakNotPassed(rollout,soak){const weight=String((0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__.
mm)(rollout));const{candidate}=rollout;return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.a6("refused",{code:"SOAK_NOT_PASSED",message:`${candidate} does not mo\
ve on from ${weight} %: the plan has a soak, and the ledger knows ${soak===void 0?"of none":"only of a failed one"} at this weight.`,remedy:"Run soak-monitor be\
tween two steps, with the same `service`, `environment` and `ledger`, and `permissions: deployments: write` to record its verdict. If you soak by other means, s\
et `require-soak: false` on canary-step."})}function rerunUnclear(rollout){return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.a6("refused",{code:"RERUN_UNCLEAR",
message:`Several steps of this run have the same job and step name, as in a matrix or a reusable workflow, so it cannot be known which step of the rollout of ${rollout.
candidate} is run again.`,remedy:"Start a new run of the workflow, or give each call of canary-step its `weight` in place of `next`."})}function firstStepSkipped({
candidate,plan},requested,first){return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.a6("input",{code:"FIRST_STEP_SKIPPED",message:`A rollout of ${candidate} wou\
ld begin at ${String(requested)} %, but its plan ${plan.join(", ")} begins with ${String(first)} %. Nothing was changed.`,remedy:`Ask for \`weight: ${String(first)}\
\` or \`next\` first ("Re-run all jobs" in a run whose rollout has ended). To leave steps out on purpose set \`skip-steps: true\`.`})}function rolloutEnded(rollout,how="\
Run the workflow again from its beginning"){const end=(0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__.B_)(rollout).at(-1);return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
a6("refused",{code:"ROLLOUT_ENDED",message:`The rollout of ${rollout.candidate} that this run has begun was ended meanwhile: ${end?.note??""} (${end===void 0?"":
(0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__.ZZ)(end.run)}).`,remedy:`Find out why. To roll ${rollout.candidate} out all the same: ${how}, or start a new run; a r\
ollout begins with the first step of its plan.`})}function rolloutHeld(rollout){return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.a6("refused",{code:"ROLLOUT_H\
ELD",message:`The rollout of ${rollout.candidate} is held at ${String((0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__.mm)(rollout))} % since a failure: ${((0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__.
B_)(rollout).at(-1)?.note??"").replace(/^held: /,"")}.`,remedy:`Decide: the rollback action ends it; an explicit \`weight\` on canary-step goes on with it. \`weigh\
t: next\` does neither.`})}function trafficElsewhere(request,expected){return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.a6("refused",{code:"TRAFFIC_ELSEWHERE",
message:`Traffic of ${request.service} is at ${(0,_split_js__WEBPACK_IMPORTED_MODULE_2__.iO)(request.served)}, but ${expected}. This step changed nothing.`,remedy:backInStep(
request)})}function backInStep({latest,arms,lastGood:good,run,served}){if(latest!==void 0&&(0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__.nT)(latest)&&(0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__.
bf)(latest).id===run.id&&(0,_split_js__WEBPACK_IMPORTED_MODULE_2__.tC)(served,arms.candidate)===0){const back2=good??latest.stable;return`Someone or something e\
lse moved it; find out who. When this job ends, its clean-up ends the rollout and leaves the traffic where it is. Then the rollback action with \`version: ${back2}\
\` puts all of it on ${back2}.`}if(latest!==void 0&&(0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__.nT)(latest)&&(0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__.bf)(latest).
id===run.id){return`Someone or something else moved it; find out who. When this job ends, its clean-up puts all traffic on ${latest.stable} and ends the rollout\
, unless \`on-failure: hold\` keeps it. Then start it again.`}if(latest!==void 0&&(0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__.nT)(latest)){return`Someone or some\
thing else moved it. End the rollout with the rollback action: it puts all traffic on ${good??latest.stable}. Then start it again.`}if(latest===void 0||good===void 0){
return`Put all traffic on ${arms.stable} with the platform's own means, or correct \`stable\` and \`candidate\`. If it is another service that is rolled out on the \
same backend, leave it alone: each service needs a backend of its own.`}const forth=`By the ledger ${good} serves. Where the platform was restarted or somebody \
moved the traffic: the rollback action with \`version: ${good}\` puts all of it on ${good}.`;const back=(0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__.c2)(latest)===
"passed"?` Where a rollback of ${good} was cut off: run it again, without \`version\`; it returns to what ${good} had replaced and records that.`:"";return`${forth}${back}`}}),
2764:m2764};export{id,ids,modules};
