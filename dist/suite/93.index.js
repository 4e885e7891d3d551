const id=93;const ids=[93];const modules={5093:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{main:()=>main});var core_ledger=__webpack_require__(6029);var rollout_plan=__webpack_require__(5509);var errors=__webpack_require__(
4487);var rollout_split=__webpack_require__(8048);;function resolveArms(request){const{candidate,latest}=request;const continued=latest?.candidate===candidate&&
((0,core_ledger.nT)(latest)||(0,core_ledger.c2)(latest)==="passed")?latest:void 0;if(continued!==void 0&&((0,core_ledger.nT)(continued)||request.stable===void 0)){
if(request.stable!==void 0&&request.stable!==continued.stable)throw stableMismatch(request.stable,continued);return{arms:continued.arms,stable:continued.stable}}
const stable=request.stable??request.lastGood?.candidate??soleServing(request.served,candidate,request.names);if(stable===void 0)throw stableUnknown();const arms=nameArms(
request,stable);if(stable===candidate||arms.stable===arms.candidate)throw candidateIsStable(candidate,stable,arms);return{arms,stable}}function nameArms(request,stable){
const arms={stable:request.names.stable??stable,candidate:request.names.candidate??request.candidate};const promotedOn=request.lastGood?.arms.candidate;const tookTurns=request.
names.stable!==void 0&&promotedOn===request.names.candidate&&promotedOn!==void 0&&(0,rollout_split.tC)(request.served,promotedOn)===100;return tookTurns?{stable:arms.
candidate,candidate:arms.stable}:arms}function soleServing(served,candidate,names){if(names.stable!==void 0)return names.stable;const serving=Object.entries(served.
shares).filter(([,share])=>share>0);const only=serving.length===1?serving[0]?.[0]:void 0;return only===candidate?void 0:only}function stableUnknown(){return new errors.
a6("input",{code:"STABLE_UNKNOWN",message:"Which version is stable is not known: the input `stable` is empty, the ledger has no good rollout yet, and no single \
other version serves all traffic.",remedy:"Give `stable`, e.g. `stable: v1`. Later rollouts take it from the ledger."})}function stableMismatch(given,rollout){return new errors.
a6("input",{code:"STABLE_MISMATCH",message:`\`stable\` is ${given}, but this rollout of ${rollout.candidate} began with ${rollout.stable} as stable.`,remedy:"Le\
ave `stable` empty: a rollout that goes on keeps its stable version."})}function candidateIsStable(candidate,stable,arms){const what=stable===candidate?`Version\
 ${candidate} is both`:`The platform's name ${arms.stable} stands for both`;return new errors.a6("input",{code:"CANDIDATE_IS_STABLE",message:`${what} candidate \
and stable: there is nothing to roll out.`,remedy:"Give the new version as `candidate`. If it was promoted already, this is done."})}var machine=__webpack_require__(
8873);;function decideStep(request){const{latest}=request;if(latest!==void 0&&(0,core_ledger.nT)(latest))return continueRollout(request,latest);if(latest?.candidate===
request.candidate&&(0,core_ledger.c2)(latest)==="passed"&&serves(request,100)){if(request.requested==="next"||request.requested===100)return{kind:"complete",rollout:latest}}
return beginRollout(request)}function beginRollout(request){const{latest}=request;if(latest?.candidate===request.candidate&&(0,core_ledger.c2)(latest)==="failed"&&
tookPart(latest,request.run))throw rolloutEnded(latest);if(!serves(request,0))throw trafficElsewhere(request,"no rollout is in progress");return{kind:"move",from:0,
to:chooseWeight(request,void 0),open:true}}function continueRollout(request,rollout){if(rollout.candidate!==request.candidate)throw rolloutInProgress(request,rollout);
if((0,core_ledger.c2)(rollout)==="held"&&request.requested==="next")throw rolloutHeld(rollout);const recorded=(0,core_ledger.mm)(rollout);const again=rollout.entries.
findLast(entry=>(0,core_ledger.Xx)(entry.run,request.run));const to=again===void 0?chooseWeight(request,rollout.entries.length===0?void 0:recorded):Math.max(again.
weight,recorded);const from=(0,rollout_split.tC)(request.served,request.arms.candidate);const move={kind:"move",from,to,open:false};if(serves(request,recorded)||
serves(request,to))return move;if(serves(request,0)){const why=request.served.problems.length>0?request.served.problems.join("; "):"the platform was probably re\
loaded";const drift=`The ledger says ${String(recorded)} %, but ${request.arms.candidate} serves nothing: ${why}.`;return{...move,drift}}throw trafficElsewhere(
request,`the ledger left ${request.candidate} at ${String(recorded)} %`)}function tookPart({run,entries},{id:id2,attempt}){const references=[run,...entries.filter(
({status})=>status!=="failed").map(entry=>entry.run)];return id2!==""&&references.some(reference=>reference.id===id2&&reference.attempt===attempt)}function serves(request,weight){
return(0,rollout_split.xY)(request.served,(0,rollout_split.gI)(weight,request.arms),request.granularity)}function chooseWeight(request,reached){const{requested,
plan}=request;if(requested==="next"){if(plan.length===0){throw new errors.a6("input",{code:"NO_PLAN",message:"`weight: next` needs a plan, and neither the `plan\
` input nor the rollout file gives one.",remedy:"Add `plan: 5, 25, 50, 100`, or ask for a weight such as `weight: 5`."})}return(0,rollout_plan.gJ)(plan,reached)??
reached??0}if(plan.length>0&&!plan.includes(requested)&&requested!==0){throw new errors.a6("input",{code:"WEIGHT_NOT_IN_PLAN",message:`Weight ${String(requested)}\
 is not a step of the plan ${plan.join(", ")}.`,remedy:"Ask for one of these, use `weight: next`, or change the plan."})}if(reached!==void 0&&requested<reached){
throw new errors.a6("input",{code:"WEIGHT_DESCENDS",message:`Weight ${String(requested)} is less than the ${String(reached)} % that ${request.candidate} has rea\
ched.`,remedy:"A rollout only ascends. To take traffic away use the rollback action."})}return requested}function rolloutInProgress(request,rollout){const held=(0,
core_ledger.c2)(rollout)==="held";const ending=held?"End it with the rollback action or go on with it":"Let it finish, or end it with the rollback action";return new errors.
a6("refused",{code:"ROLLOUT_IN_PROGRESS",message:`The rollout of ${rollout.candidate} to ${request.service} in ${request.environment} is ${held?"held":"in progr\
ess"} at ${String((0,core_ledger.mm)(rollout))} %: ${rollout.run.url}`,remedy:`${ending}, then start ${request.candidate} again.`})}function rolloutEnded(rollout){
const end=rollout.entries.at(-1);return new errors.a6("refused",{code:"ROLLOUT_ENDED",message:`The rollout of ${rollout.candidate} that this run has begun was e\
nded meanwhile: ${end?.note??""} (${end?.run.url??""}).`,remedy:`Find out why. To roll ${rollout.candidate} out all the same, run the workflow again from its be\
ginning.`})}function rolloutHeld(rollout){return new errors.a6("refused",{code:"ROLLOUT_HELD",message:`The rollout of ${rollout.candidate} is held at ${String((0,
core_ledger.mm)(rollout))} % since a failure: ${(rollout.entries.at(-1)?.note??"").replace(/^held: /,"")}.`,remedy:`Decide: the rollback action ends it; an expl\
icit \`weight\` on canary-step goes on with it. \`weight: next\` does neither.`})}function trafficElsewhere(request,expected){return new errors.a6("refused",{code:"\
TRAFFIC_ELSEWHERE",message:`Traffic of ${request.service} is at ${(0,rollout_split.iO)(request.served)}, but ${expected}. Nothing was changed.`,remedy:`Someone \
or something else moved it. Put all traffic on ${request.arms.stable} (the rollback action does), or correct \`stable\` and \`candidate\`.`})}var actions_ledger=__webpack_require__(
839);var next_step=__webpack_require__(4274);var report_file=__webpack_require__(895);var run_reference=__webpack_require__(4465);var service_settings=__webpack_require__(
5525);var traffic=__webpack_require__(5781);var handover=__webpack_require__(8124);;function choosePlan(input,file){const steps=input??file;if(steps===void 0)return[];
const problem=(0,rollout_plan.XJ)(steps);if(problem===void 0)return(0,rollout_plan.PB)(steps);throw new errors.a6("input",{code:"INVALID_PLAN",message:`The plan\
 ${steps.join(", ")} does not work: ${problem}.`,remedy:"Give ascending weights from 0 to 100, e.g. `plan: 5, 25, 50, 100`."})}function checkGranularity(weight,granularity){
const{step,because}=granularity;const nearest=Math.round(weight/step)*step;if(step<1||Math.abs(nearest-weight)<=.5)return;throw new errors.a6("input",{code:"WEI\
GHT_TOO_FINE",message:`${String(weight)} % cannot be given: this platform moves traffic in steps of ${String(step)} % (${because}).`,remedy:`Use a weight it has\
, e.g. ${String(Math.max(step,nearest))}.`})}var src_share=__webpack_require__(7872);var summary=__webpack_require__(9675);;async function main(inputs,context){
const settings=await(0,service_settings.$j)(inputs,context);const plan=choosePlan(inputs.plan,settings.steps);const{platform,names}=await(0,service_settings.WN)(
inputs.platform,settings,inputs,context);const ledger=await(0,actions_ledger.a)(inputs,context);const{router}=platform;const served=await router.read();const latest=await ledger.
latest(inputs.service,inputs.environment);const lastGood=await findLastGood(inputs,latest,ledger);const versions=resolveArms({candidate:inputs.candidate,stable:inputs.
stable,names,latest,lastGood,served});const run=(0,run_reference.N)(context.run);const decision=decideStep({service:inputs.service,environment:inputs.environment,
candidate:inputs.candidate,arms:versions.arms,requested:inputs.weight,plan,latest,served,granularity:router.granularity,run});const facts={inputs,plan,versions,
context};if(decision.kind==="complete")return finish(facts,decision.rollout,served,{problems:[],from:100,alreadyDone:true});checkGranularity(decision.to,router.
granularity);if(decision.drift!==void 0)context.log.warning(decision.drift);const watch=inputs["verify-share"]?await openShareWatch(inputs,settings,versions,context):
void 0;const rollout=decision.open||latest===void 0?await ledger.open({service:inputs.service,environment:inputs.environment,candidate:inputs.candidate,stable:versions.
stable,arms:versions.arms,steps:plan,run,ref:context.run.sha,by:context.run.actor}):latest;(0,handover.c)(context.state,{rolloutId:rollout.id,arms:versions.arms,
weight:decision.from});let share;const proveFurther=async split=>{if(watch===void 0)return void 0;share=await(0,src_share.w)((0,rollout_split.tC)(split,versions.
arms.candidate),Math.max(.5,router.granularity.step/2),watch);if(share.kind==="unproven")context.log.warning(`The share is not proven: ${(0,src_share.r)(share)}\
.`);return share.kind==="differs"?`${(0,src_share.r)(share)}, ${String(decision.to)} % was set`:void 0};const world={router,ledger,clock:context.clock,log:context.
log,signal:context.signal,run,verifyTimeoutMs:inputs["verify-timeout"],proveFurther};const start={state:(0,machine.f)(versions.arms,decision.from,inputs["on-fai\
lure"]),rollout,served,problems:[]};const driven=await(0,traffic.r)(start,{type:"step",to:decision.to},world);(0,handover.c)(context.state,{rolloutId:rollout.id,
arms:versions.arms,weight:driven.state.weight});return finish(facts,driven.rollout,driven.served,{problems:driven.problems,from:decision.from,phase:driven.state.
phase,...decision.drift===void 0?{}:{drift:decision.drift},...share===void 0?{}:{share},...driven.failure===void 0?{}:{failure:driven.failure}})}async function findLastGood(inputs,latest,ledger){
if(latest===void 0||(0,core_ledger.nT)(latest)&&latest.candidate===inputs.candidate)return void 0;return(0,core_ledger.c2)(latest)==="passed"?latest:ledger.lastGood(
inputs.service,inputs.environment)}async function openShareWatch(inputs,settings,versions,context){const source=await(0,service_settings.oD)(inputs.signals,settings,
{candidate:inputs.candidate,baseline:versions.stable},inputs,context);await source.preflight();return{source,clock:context.clock,log:context.log,signal:context.
signal,timeoutMs:inputs["verify-share-timeout"]}}async function finish({inputs,plan,versions,context},rollout,served,course){const weight=(0,rollout_split.tC)(served,
versions.arms.candidate);const{failure,...rest}=course;const moved=course.alreadyDone===true||course.phase==="serving"||course.phase==="promoted";const next=moved?
(0,rollout_plan.gJ)(plan,weight):void 0;const report={schema:1,action:"canary-step",service:inputs.service,environment:inputs.environment,candidate:inputs.candidate,
stable:versions.stable,rollout:rollout.id,plan,weight,step:(0,rollout_plan.Ey)(plan,weight),complete:(0,core_ledger.c2)(rollout)==="passed",served:served.shares,
phase:"serving",...next===void 0?{}:{next},...rest};const path=await(0,report_file.u)(context,`canary-step-${inputs.service}-${inputs.environment}`,report);return{
outcome:moved?"passed":failure===void 0?"failed":"platform-error",outputs:{weight:String(weight),step:report.step,"next-weight":next===void 0?"":String(next),complete:String(
report.complete),candidate:inputs.candidate,stable:versions.stable,rollout:rollout.id,report:path},summary:(0,summary.zc)(report,failure),annotations:[...report.
drift===void 0||!moved?[]:[driftAnnotation(inputs,report.drift)],...moved?[]:[notTaken(report,failure)]]}}function driftAnnotation({service},drift){const message=`${drift}\
 The step set it again; find out what resets the weights before it happens in the middle of a soak.`;return{level:"warning",title:`${service}: traffic was not w\
here the ledger left it`,message}}function notTaken(report,failure){const remedy=report.phase==="returned"?failure?.remedy:void 0;const message=`${(0,summary.hC)(
report.problems)} ${(0,summary.JA)(report)}
${(0,next_step.V)(remedy??(0,summary.Xh)(report))}`;return{level:"error",title:`${report.service}: step not taken`,message}}}),895:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{c:()=>withoutSecrets,u:()=>writeReport});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6760);async function writeReport(context,name,report,path){
const target=path??(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(context.run.temp,"rollout-actions",`${name.replaceAll(/[^\w.-]+/g,"-")}-${context.run.step.replaceAll(
/[^\w.-]+/g,"-")}.json`);await context.files.write(target,`${JSON.stringify(withoutSecrets(report,context),null,2)}
`);return target}function withoutSecrets(report,{redact}){const names=new Map;const nameOf=name=>{const known=names.get(name)??redact(name);names.set(name,known);
return known};const hide=(_key,value)=>{if(typeof value==="string")return redact(value);if(typeof value!=="object"||value===null||Array.isArray(value))return value;
if(Object.keys(value).every(name=>nameOf(name)===name))return value;return Object.fromEntries(Object.entries(value).map(([name,inner])=>[nameOf(name),inner]))};
return JSON.parse(JSON.stringify(report),hide)}})};export{id,ids,modules};
