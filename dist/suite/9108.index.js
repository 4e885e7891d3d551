import{m9912,m2404,m8421,m5268,m323,m1270}from"./room.js";const id=9108,ids=[9108],modules={9108:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{main:()=>main});var errors=__webpack_require__(4487),core_ledger=__webpack_require__(
6029),rollout_split=__webpack_require__(8048);function resolveArms(given){const request=namesAreVersions(given)?{...given,names:{}}:given,{candidate,latest}=request,
continued=latest?.candidate===candidate&&((0,core_ledger.Eo)(latest)||(0,core_ledger.c2)(latest)==="passed")?latest:void 0;if(continued!==void 0&&((0,core_ledger.
Eo)(continued)||request.stable===void 0)){if(request.stable!==void 0&&request.stable!==continued.stable)throw stableMismatch(request.stable,continued);return{arms:continued.
arms,stable:continued.stable}}if(latest!==void 0&&latest.candidate!==candidate&&(0,core_ledger.Zz)(latest))return placeOf(latest,request);const inTheWay=latest!==
void 0&&(0,core_ledger.nT)(latest)&&latest.candidate!==candidate;inTheWay||refuseSlotNames(request),refuseStaleStable(request);const recorded=isSlot(request,request.
lastGood?.version)?void 0:request.lastGood?.version,stable=request.stable??recorded??serving(request);if(stable===void 0)throw stableUnknown(stableSlot(request),
request.silenceOfStable,request.served.problems);const arms=nameArms(request,stable);if(inTheWay||refuseOtherSlot(request,stable,arms),!inTheWay&&stable===candidate&&
request.heldByStable===stable&&request.lastGood?.version!==candidate)throw stableHoldsCandidate(candidate,arms);if(!inTheWay&&(stable===candidate||arms.stable===
arms.candidate))throw candidateIsStable(candidate,stable,arms,request);return{arms,stable}}function placeOf(frozen,request){const{candidate,names,targets}=request;
refuseSlotNames(request);const whole=(0,core_ledger.mm)(frozen)===100,stable=whole?frozen.candidate:frozen.stable;if(request.stable!==void 0&&request.stable!==stable)
throw stableMismatch(request.stable,{...frozen,stable});const place=whole?frozen.arms.stable:frozen.arms.candidate,arms={stable:whole?frozen.arms.candidate:frozen.
arms.stable,candidate:names.candidate===void 0?targets?.get(candidate)??candidate:place};if(stable===candidate||arms.stable===arms.candidate)throw candidateIsStable(
candidate,stable,arms,request);return{arms,stable}}function namesAreVersions({candidate,stable,names,lastGood,latest,heldByStable,heldByCandidate}){if(names.stable===
void 0||names.candidate!==candidate||(stable??lastGood?.version??names.stable)!==names.stable)return!1;const isVersion=(name,held)=>held===name||held===void 0&&
looksLikeVersion(name);return!isVersion(names.stable,heldByStable)||!isVersion(candidate,heldByCandidate)?!1:[...lastGood===void 0?[]:[lastGood],...latest===void 0?
[]:[{name:latest.arms.candidate,version:latest.candidate},{name:latest.arms.stable,version:latest.stable}]].every(({name,version})=>version===name||name!==names.
stable&&name!==candidate)}function looksLikeVersion(name){return/^(?:[a-z][a-z0-9]*[-_.])*(?:v\d+|\d+\.\d+)(?:[.+_-][a-z0-9]+)*$/i.test(name)||/^(?=.*\d)[0-9a-f]{7,64}$/i.
test(name)}function isSlot({names,heldByStable},name){return name!==void 0&&name!==heldByStable&&(name===names.stable||name===names.candidate)}function refuseSlotNames(request){
const{names,stable,candidate}=request,[one,other]=names.stable===void 0?["candidate","stable"]:["stable","candidate"];if(names[one]!==void 0&&names[other]===void 0)
throw new errors.a6("input",{code:"ONE_SLOT_NAMED",message:`The platform settings name the target of ${one}, ${names[one]}, and not that of ${other}: after this\
 rollout the two could not take turns.`,remedy:"Give both, e.g. `stable: blue` and `candidate: green`, or neither where each version has a target of its own nam\
e (docs/slots.md)."});if(refusePromotedAsSlot(request),stable!==void 0&&isSlot(request,stable))throw new errors.a6("input",{code:"STABLE_UNKNOWN",message:`\`stab\
le\` is ${stable}, the name of a slot in the platform settings and not a version. Nothing was changed.`,remedy:`Give the version that ${stable} holds, e.g. \`sta\
ble: v1\`; or leave \`stable\` empty and let \`version-at\` in the platform settings tell it (docs/slots.md).`});if(candidate===names.stable||candidate===names.
candidate)throw new errors.a6("input",{code:"CANDIDATE_IS_SLOT",message:`\`candidate\` is ${candidate}, the name of a slot in the platform settings and not a ve\
rsion. Nothing was changed.`,remedy:`Give the version that was deployed to the idle slot, e.g. \`candidate: v2\`. Which slot it gets follows from the traffic (doc\
s/slots.md). ${WITHOUT_NAMES}`})}function refusePromotedAsSlot(request){const{names,lastGood,heldByStable}=request;if(lastGood?.rollout===void 0||lastGood.version!==
lastGood.name||heldByStable!==void 0||!isSlot(request,lastGood.version))return;const slots=[names.stable,names.candidate].filter(name=>name!==void 0).join(" and\
 ");throw new errors.a6("input",{code:"SLOT_IS_VERSION",message:`The platform settings name ${slots} as slots, but by the ledger ${lastGood.version} is a versio\
n: it was promoted on a target of its own name. Nothing was changed.`,remedy:"Where each version has a target of its own name, take `stable` and `candidate` out\
 of the platform settings. Where two targets take turns now, give them names that are no versions, such as blue and green; or let `version-at` tell what each of\
 them holds (docs/slots.md)."})}function refuseStaleStable(request){const{stable,names,served,lastGood,heldByStable,candidate}=request;if(isSlot(request,lastGood?.
version)||stable===void 0||stable===candidate||heldByStable===stable)return;if(lastGood!==void 0&&lastGood.version!==stable&&(0,rollout_split.tC)(served,lastGood.
name)===100)throw staleStable(stable,`${lastGood.version} serves everything and is stable by the ledger`,"Leave `stable` empty",lastGood);const only=names.stable===
void 0&&names.candidate===void 0?soleVersion(request):void 0;if(!(lastGood!==void 0||only===void 0||only===stable))throw only===candidate?swapped(candidate,stable):
staleStable(stable,`${only} serves everything`,`Give \`stable: ${only}\``)}function refuseOtherSlot({served,lastGood,heldByStable,candidate},stable,arms){if(!(!(lastGood?.
version===stable&&lastGood.name===arms.candidate&&heldByStable!==stable)||stable===candidate||arms.stable===arms.candidate))throw new errors.a6("refused",{code:"\
TRAFFIC_ELSEWHERE",message:`Traffic is at ${(0,rollout_split.iO)(served)}, but by the ledger ${stable} serves on ${arms.candidate}, the slot that ${candidate} w\
ould get. Nothing was changed.`,remedy:`Where the platform was restarted or somebody moved the traffic: deploy ${stable} to ${arms.candidate} again if ${candidate}\
 is there by now, then the rollback action with \`version: ${stable}\`${heldByStable===void 0?" and `mode: emergency`, as nothing proves what a slot holds,":""}\
 puts all of it on ${stable}. If ${arms.stable} holds ${stable} by other means, \`version-at\` in the platform settings proves it (docs/slots.md).`})}const WITHOUT_NAMES="\
Where each version has a target of its own name, leave `stable` and `candidate` out of the platform settings.";function soleVersion({served,targets}){const only=soleTarget(
served);return targets===void 0?only:[...targets].find(([,target])=>target===only)?.[0]}function soleTarget({shares}){const targets=Object.entries(shares).filter(
([,share])=>share>0);return targets.length===1?targets[0]?.[0]:void 0}function nameArms(request,stable){const{names,targets,lastGood}=request,good=lastGood?.version===
stable&&targets!==void 0?lastGood.name:void 0,arms={stable:names.stable??targets?.get(stable)??good??stable,candidate:names.candidate??targets?.get(request.candidate)??
request.candidate};return tookTurns(request)?{stable:arms.candidate,candidate:arms.stable}:arms}function stableSlot(request){return tookTurns(request)?request.names.
candidate:request.names.stable}function tookTurns({names,served,latest,lastGood}){if(names.stable===void 0||names.candidate===void 0||(0,rollout_split.tC)(served,
names.candidate)!==100)return!1;const stands=lastGood===void 0?latest?.arms.stable:lastGood.name;return stands===void 0||stands===names.candidate}function serving(request){
const{candidate,names,latest}=request,slot=stableSlot(request);if(slot!==void 0)return request.heldByStable??(latest?.arms.stable===slot?latest.stable:void 0);const only=soleVersion(
request);if(only===candidate)throw candidateServes(candidate);return only===candidate||only===names.candidate?void 0:only}function stableUnknown(slot,silence,problems){
const untold=silence===void 0?`nothing tells what ${slot??""} holds: its name is not a version`:`${slot??""} does not tell what it holds: ${silence}`,because=slot===
void 0?["no single other version serves all traffic",...problems].join("; "):untold,other=slot===void 0?"":`, the version that serves now, or \`version-at\` in th\
e platform settings (docs/slots.md).${looksLikeVersion(slot)?` ${WITHOUT_NAMES}`:""}`;return new errors.a6("input",{code:"STABLE_UNKNOWN",message:`Which version\
 is stable is not known: the input \`stable\` is empty, the ledger has no good rollout yet, and ${because}.`,remedy:`Give \`stable\`, e.g. \`stable: v1\`${other===
""?".":other} Later rollouts take it from the ledger.`})}function staleStable(given,serves,how,good){const slot=good===void 0||good.version===good.name?"":` If ${given}\
 was deployed to ${good.name} by other means, \`version-at\` in the platform settings proves it (docs/slots.md).`;return new errors.a6("input",{code:"STABLE_MIS\
MATCH",message:`\`stable\` is ${given}, but ${serves}. Nothing was changed.`,remedy:`${how}: it is only needed in the first rollout, later ones take it from the\
 ledger.${slot}`})}function swapped(candidate,stable){return new errors.a6("input",{code:"STABLE_MISMATCH",message:`${candidate}, given as \`candidate\`, serves e\
verything, and ${stable}, given as \`stable\`, serves nothing. Nothing was changed.`,remedy:`If the two are swapped, write \`candidate: ${stable}\` and \`stable: ${candidate}\
\`. If ${candidate} got its traffic by other means, there is nothing to roll out.`})}function candidateServes(candidate){return new errors.a6("input",{code:"CAN\
DIDATE_IS_STABLE",message:`${candidate} serves all traffic already: there is nothing to roll out.`,remedy:"Give the new version as `candidate`."})}function stableMismatch(given,rollout){
return new errors.a6("input",{code:"STABLE_MISMATCH",message:`\`stable\` is ${given}, but this rollout of ${rollout.candidate} began with ${rollout.stable} as s\
table.`,remedy:"Leave `stable` empty: a rollout that goes on keeps its stable version."})}function stableHoldsCandidate(candidate,arms){return new errors.a6("in\
put",{code:"CANDIDATE_IS_STABLE",message:`${arms.stable} serves everything, and by its own word it holds ${candidate}, the version to roll out. Nothing was chan\
ged.`,remedy:`Where ${candidate} was deployed to ${arms.candidate}, the addresses of \`version-at\` in the platform settings are swapped: correct them. Where it w\
as deployed to ${arms.stable}, its users have it already.`})}function candidateIsStable(candidate,stable,arms,{served,lastGood}){const what=stable===candidate?`\
Version ${candidate} is both`:`The platform's name ${arms.stable} stands for both`,away=stable===candidate&&lastGood?.version===candidate&&(0,rollout_split.tC)(
served,lastGood.name)<99.5;return new errors.a6("input",{code:"CANDIDATE_IS_STABLE",message:`${what} candidate and stable: there is nothing to roll out.${away?`\
 But traffic is at ${(0,rollout_split.iO)(served)}.`:""}`,remedy:away?`To put all traffic on ${candidate} again run the rollback action with \`version: ${candidate}\
\`. To roll out another version give it as \`candidate\`.`:"Give the new version as `candidate`. If it was promoted already, this is done."})}var machine=__webpack_require__(
8873),migrations=__webpack_require__(9263),reconcile=__webpack_require__(2228),possible_weights=__webpack_require__(8121),target_version=__webpack_require__(2226),
confirm_found=__webpack_require__(9912),forgiving_ledger=__webpack_require__(2404),delivery_ledger=__webpack_require__(4548),noted_rollout=__webpack_require__(8421),
owner_standing=__webpack_require__(323),run_reference=__webpack_require__(4040),service_settings=__webpack_require__(567),target_versions=__webpack_require__(8184),
traffic=__webpack_require__(9432),last_good=__webpack_require__(2538),ledger_history=__webpack_require__(489),give_back=__webpack_require__(9736);const FRESH_MS=5e3;
async function refuseEnded(rollout,lookedAt,ledger,clock){if(clock.now()-lookedAt<=FRESH_MS)return;const now=await ledger.reread(rollout);if((0,core_ledger.c2)(
now)==="failed"||(0,core_ledger._m)(now))throw(0,reconcile.AW)(now)}async function endedMeanwhile(rollout,ledger,log){try{const now=await ledger.reread(rollout);
return(0,core_ledger.c2)(now)==="failed"||(0,core_ledger.B_)(now).slice(-2).some(core_ledger.g5)?now:void 0}catch(error){if(!(error instanceof errors.a6)||error.
kind!=="ledger")throw error;log.warning(`Whether the rollout was ended while this step was under way could not be looked up: ${error.message}`);return}}async function withdrawStep(ended,given,router,ledger,context){
const refusal=(0,reconcile.AW)(ended);context.log.error(`${refusal.message} What this step gave is taken back.`);const{version:stable,name}=await servesNow(ended,
ledger,context.log),arms={candidate:given.arms.candidate,stable:name},{verifyTimeoutMs}=given,{driven,entry}=await(0,give_back.F5)({onFailure:"rollback",verifyTimeoutMs,
rollout:{...given,stable,arms}},`${(0,core_ledger.kd)((0,core_ledger.pJ)(ended)??{note:"it was ended"})}, while a step was under way`,router,await(0,give_back.Om)(
router,context),context,{alone:!1,emptied:given.arms.stable===name?void 0:given.arms.stable});entry?.status==="failed"&&await(0,forgiving_ledger.y)(ledger,context.
log).record(ended,entry);const isBack=driven.state.phase==="returned";return new errors.a6("refused",{code:refusal.code,message:`${refusal.message} ${isBack?`Th\
e traffic that this step gave is back on ${stable}.`:`${given.candidate} may still get traffic: ${driven.problems.join("; ")}.`}`,remedy:isBack?refusal.remedy:`\
Run the rollback action with \`service: ${ended.service}\` and \`environment: ${ended.environment}\`: it takes the traffic away. ${refusal.remedy}`,cause:refusal})}
async function servesNow(ended,ledger,log){try{const good=(0,last_good.mC)((await(0,ledger_history.L)(ledger,ended,last_good._p)).rollouts);if(good!==void 0)return good}catch(error){
if(!(error instanceof errors.a6)||error.kind!=="ledger")throw error;log.warning(`What serves by the ledger could not be looked up, so traffic returns to what th\
e rollout replaced: ${error.message}`)}return{version:ended.stable,name:ended.arms.stable}}var core_platform=__webpack_require__(5659);async function findTargets({
candidate,stable,names,latest,served},platform){if(platform.targetOf===void 0||names.candidate!==void 0||names.stable!==void 0||latest?.candidate===candidate&&(0,core_ledger.
Eo)(latest))return;const sole=soleTarget(served),[ofCandidate,ofStable,serving2]=await Promise.all([platform.targetOf(candidate),stable===void 0?void 0:platform.
targetOf(stable),sole===void 0?void 0:platform.versionOn?.(sole,stable)]);if(ofCandidate===void 0)throw notDeployed("candidate",candidate,platform.kind,(0,rollout_split.
iO)(served));if(stable!==void 0&&ofStable===void 0)throw notDeployed("stable",stable,platform.kind,(0,rollout_split.iO)(served));return new Map([...sole===void 0?
[]:[[serving2===void 0||serving2===core_platform.u?sole:serving2,sole]],...stable===void 0||ofStable===void 0?[]:[[stable,ofStable]],[candidate,ofCandidate]])}function notDeployed(input,version,kind,split){
return new errors.a6("input",{code:"VERSION_NOT_ON_PLATFORM",message:`\`${input}\` is ${version}, and the ${kind} platform knows of nothing that was made of it;\
 it serves ${split}. Nothing was changed.`,remedy:`Deploy ${version} before this step, without traffic, or give the version as the platform has it (docs/platfor\
ms/${kind}.md).`})}var rollout_plan=__webpack_require__(5509),sticky=__webpack_require__(3637),next_step=__webpack_require__(3303),report_file=__webpack_require__(
1270),passed_migrations=__webpack_require__(7405);const howToProveThem="Say in the platform settings where each target tells its version: `version-at` and `vers\
ion-from` (docs/slots.md). Then a step refuses a version that nobody deployed there, and a rollback can prove what it returns to.";async function proveArms(wanted,served,{
candidate,stable,arms},targets,{log,opening}){const gets=target=>(0,rollout_split.tC)(wanted,target)>0,doubts=[],proofOf=async(target,version)=>{const proof=await targets.
prove(target,version);return(proof.kind==="named"||proof.kind==="untold")&&targets.requireAddressOf(target),proof},prove=async(target,version)=>{const proof=await proofOf(
target,version),doubt=(0,target_version.FY)(target,version,proof);proof.kind==="proved"&&log.info(`Verified: ${target} holds ${version}.`),doubt!==void 0&&(log.
warning(`${doubt} ${howToProveThem}`),doubts.push(doubt))};gets(arms.candidate)&&await prove(arms.candidate,candidate);const serves=(0,rollout_split.tC)(served,
arms.stable)>0,gains=(0,rollout_split.tC)(wanted,arms.stable)>(0,rollout_split.tC)(served,arms.stable)+(0,possible_weights.Lz)(served.possible);if(gets(arms.stable)&&
!serves&&await prove(arms.stable,stable),serves&&(opening||gains)){const proof=await proofOf(arms.stable,stable);opening?(0,target_version.Gd)(arms.stable,stable,
proof):proof.kind==="wrong"&&(0,target_version.FY)(arms.stable,stable,proof)}return doubts}var summary=__webpack_require__(9675);async function finish({inputs,plan,
context},versions,rollout,served,stepOutcome){const share=Math.round((0,rollout_split.tC)(served,versions.arms.candidate)*100)/100,{failure,unasked,migrations:migrations2=[],
...rest}=stepOutcome,moved=stepOutcome.alreadyDone===!0||stepOutcome.phase==="serving"||stepOutcome.phase==="promoted",weight=moved?(0,core_ledger.mm)(rollout):
share,staying=(served.sticky??[]).filter(({target})=>moved&&target===versions.arms.stable).map(sticky.L_);staying.length>0&&context.log.info(`Shares move new us\
ers only: ${staying.join("; ")}.`);const next=moved?(0,rollout_plan.gJ)(plan,weight):void 0,report={schema:1,action:"canary-step",service:inputs.service,environment:inputs.
environment,candidate:inputs.candidate,stable:versions.stable,rollout:rollout.id,plan,weight,step:(0,rollout_plan.Ey)(plan,weight),complete:(0,core_ledger.c2)(rollout)===
"passed",served:served.shares,phase:"serving",...next===void 0?{}:{next},...staying.length===0?{}:{staying},...rest,...moved?{}:{code:failure?.code??"STEP_NOT_V\
ERIFIED"}},rough=moved?roughAnnotation(report,share,served):void 0,path=await(0,report_file.u5)(context,`canary-step-${inputs.service}-${inputs.environment}`,report);
return{outcome:moved?"passed":failure===void 0?"failed":"platform-error",outputs:{weight:String(weight),share:String(share),step:report.step,"next-weight":next===
void 0?"":String(next),complete:String(report.complete),candidate:inputs.candidate,stable:versions.stable,rollout:rollout.id,report:path},summary:(0,summary.zc)(
report,failure),annotations:[...report.drift===void 0||!moved?[]:[driftAnnotation(inputs,report.drift)],...report.unproven===void 0?[]:[unprovenAnnotation(report,
report.unproven)],...unasked===void 0?[]:[takenOverAnnotation(report,unasked)],...rough===void 0?[]:[rough],...moved?[]:[notTaken(report,failure)],...migrations2.
length===0?[]:[(moved?passed_migrations.z_:passed_migrations.m)(inputs.service,versions.stable,migrations2)]]}}function driftAnnotation({service},drift){const message=`${drift}\
 The step set it again; find out what resets the weights before it happens in the middle of a soak.`;return{level:"warning",title:`${service}: traffic was not w\
here the ledger left it`,message}}function takenOverAnnotation({service,candidate},why){const message=`This run goes on with the rollout of ${candidate} that an\
other run began, and whether that one still lives could not be found out: ${why}.
${(0,next_step.V)("Give the job `permissions: actions: read`, so that GitHub can say it, and the workflow a `concurrency` group.")}`;return{level:"warning",title:`${service}\
: the rollout of another run was taken over`,message}}function roughAnnotation({service,weight},share,{possible}){const off=Math.abs(share-weight),rounding="ste\
p"in possible?possible.step/2:0;if(off<=Math.max(rounding,weight/10))return;const why="step"in possible&&off<=possible.step?`: it moves traffic in steps of ${String(
possible.step)} % (${possible.because})`:"",message=`${String(weight)} % was asked for, and the platform gives ${String(share)} %${why}.
${(0,next_step.V)("Ask for a weight that it has. Weights are percents: a quarter of the traffic is `25`.")}`;return{level:"warning",title:`${service}: not the s\
hare that was asked for`,message}}function unprovenAnnotation({service},unproven){return{level:"warning",title:`${service}: version not proven`,message:`${unproven.
join(" ")}
${(0,next_step.V)(howToProveThem)}`}}function notTaken(report,failure){const remedy=report.phase==="returned"?failure?.remedy:void 0,message=`${(0,summary.hC)(report.
problems)} ${(0,summary.JA)(report)}
${(0,next_step.V)(remedy??(0,summary.Xh)(report))}`;return{level:"error",title:`${report.service}: step not taken: ${report.code??"STEP_NOT_VERIFIED"}`,message}}
var src_handover=__webpack_require__(8124);function choosePlan(input,file){const steps=input??file;if(steps===void 0)return[];const problem=(0,rollout_plan.XJ)(
steps);if(problem===void 0)return(0,rollout_plan.PB)(steps);throw new errors.a6("input",{code:"INVALID_PLAN",message:`The plan ${steps.join(", ")} does not work\
: ${problem}.`,remedy:"Give ascending weights from 0 to 100, e.g. `plan: 5, 25, 50, 100`."})}var rollouts=__webpack_require__(9041),return_time=__webpack_require__(
5867),same_platform=__webpack_require__(8173),src_share=__webpack_require__(7872);async function main(inputs,context){const step=await prepare(inputs,context),found=await look(
step),decided=await decide(step,found),{decision,versions,targets}=decided,{keep,run}=step;if(decision.kind==="complete"){const{rollout}=decision;await proveArms(
(0,rollout_split.gI)(100,versions.arms),found.served,versions,targets,{log:context.log,opening:!1}),(0,core_ledger.bf)(rollout).id===run.id&&!await(0,owner_standing.
O3)(rollout,inputs,context)&&keep("own",(0,rollouts._t)(rollout));const proving={...context,router:step.configured.platform.router,verifyTimeoutMs:inputs["verif\
y-timeout"]},served=await(0,confirm_found.B)((0,rollout_split.gI)(100,versions.arms),found.served,proving);return finish(step,versions,rollout,served,{problems:[],
from:100,alreadyDone:!0})}return move(step,found,{...decided,decision})}function replacedBy({ends},arms){const target=ends?.rollout.arms.candidate;return target===
arms.candidate||target===arms.stable?void 0:target}function emptying(target,router){if(target===void 0)return router;const whole=({shares})=>({shares:{[target]:0,
...shares}});return{read:()=>router.read(),write:(split,expected)=>router.write(whole(split),expected),...router.rehearse===void 0?{}:{rehearse:async split=>router.
rehearse?.(whole(split))}}}async function prepare(inputs,context){const settings=await(0,service_settings.$j)(inputs,context),plan=choosePlan(inputs.plan,settings.
steps),chosen=await(0,service_settings.xV)(inputs.platform,settings,inputs,context),configured=await(0,service_settings.uA)(chosen,context),{service,environment,
candidate,stable}=inputs;(0,delivery_ledger.$)({service,environment,candidate,stable},context);const ledger=await(0,delivery_ledger.a)(inputs,context),irreversible=(settings.
migrations??[]).filter(({irreversible:forGood})=>forGood),handover={...(0,src_handover.iN)(inputs),plan,...settings.versionFrom===void 0?{}:{versionFrom:settings.
versionFrom},platform:{settings:chosen.located.value,origin:chosen.origin},fingerprint:(0,same_platform.a)(chosen,context),...irreversible.length===0?{}:{irreversible}},
keep=(stage,rollout)=>{(0,src_handover.FZ)(context,{...handover,stage,...rollout===void 0?{}:{rollout}})};return{inputs,context,settings,plan,configured,ledger,
run:(0,run_reference.N)(context.run),handover,keep}}async function look({inputs,context,configured,ledger,run,handover,keep}){const{router}=configured.platform,
unsaved=tried(()=>{keep("looking")}),reading=router.read();reading.catch(()=>{});const lookedAt=context.clock.now(),latest=await(0,rollouts.hc)(inputs,ledger,context.
log),own=(0,rollouts.wj)(latest,run);own!==void 0&&await(0,return_time.UZ)(inputs,context);const failure=unsaved??tried(()=>{keep(own!==void 0?"own":latest===void 0?
"unknown":"settled",own)});if(failure!==void 0)throw own===void 0?failure:await returned(failure,{...handover,rollout:own},latest,router,ledger,context);return own===
void 0&&inputs.platform===void 0&&await(0,service_settings.M9)(inputs,context),latest===void 0&&await(0,service_settings.uS)(inputs,ledger,context),{served:await reading,
latest,lookedAt}}async function decide({inputs,context,settings,plan,configured,ledger,run},{served,latest}){const{candidate}=inputs,{names}=configured,good=await(0,rollouts.
$4)(inputs,latest,served,ledger),targets=(0,target_versions.Z)(configured,settings.versionFrom,context),found=await findTargets({candidate,stable:inputs.stable,
names,latest,served},configured.platform),known={candidate,names,latest,lastGood:good,served,targets:found},slot=latest===void 0||!(0,core_ledger.Eo)(latest)?stableSlot(
known):void 0,said=good?.name===slot&&good?.version!==slot&&good?.version===(inputs.stable??good?.version),told=slot===void 0||said?[]:await targets.read(slot),
heldByStable=(0,target_version.ZB)(told),silenceOfStable=told.length===0||heldByStable!==void 0?void 0:(0,target_version.tb)(told),heldByCandidate=names.candidate===
candidate?await targets.agreed(candidate):void 0,versions={...resolveArms({...known,...{heldByStable,silenceOfStable,heldByCandidate},stable:inputs.stable}),candidate},
takesOver=(0,reconcile.j8)(latest,candidate,run);return{decision:(0,reconcile.lH)({service:inputs.service,environment:inputs.environment,candidate,arms:versions.
arms,lastGood:good?.version,requested:inputs.weight,plan,soakRequired:inputs["require-soak"]&&settings.soakMs!==void 0,skipSteps:inputs["skip-steps"],migrations:settings.
migrations??[],latest,ofThisRun:await(0,rollouts.L5)(inputs,latest,run,ledger),ownerStanding:latest!==void 0&&takesOver&&inputs.ledger==="github"?await(0,owner_standing.
YP)(latest,inputs,context):void 0,sinceStepMs:latest===void 0?void 0:context.clock.now()-((0,core_ledger.B_)(latest).at(-1)?.at??latest.openedAt),served,run}),versions,
targets}}async function move(step,{served,latest,lookedAt},{decision,versions,targets}){const{inputs,context,settings,plan,configured,ledger,run,keep}=step,{arms,
stable,candidate}=versions,router=emptying(replacedBy(decision,arms),configured.platform.router),reached=(0,rollout_split.tC)(served,arms.candidate);decision.open&&
(0,possible_weights.O2)(plan,served.possible),(0,possible_weights.hp)(decision.to,reached,served.possible),decision.drift!==void 0&&context.log.warning(decision.
drift),decision.repeats!==void 0&&context.log.info(`${String(decision.to)} % is set again: ${decision.repeats}.`);const unproven=await proveArms((0,rollout_split.
gI)(decision.to,arms),served,versions,targets,{log:context.log,opening:decision.open}),watch=inputs["verify-share"]?await openShareWatch(inputs,settings,versions,
context):void 0,begins=decision.open||latest===void 0;begins&&await router.rehearse?.((0,rollout_split.gI)(decision.to,arms)),begins&&keep("opening");const{service,
environment}=inputs,{sha:ref,actor:by}=context.run;begins||await refuseEnded(latest,lookedAt,ledger,context.clock),decision.ends!==void 0&&await ledger.record(decision.
ends.rollout,{...decision.ends.entry,run});let rollout=begins?await ledger.open({service,environment,candidate,stable,arms,steps:plan,run,ref,by}):latest;const{
id:id2,openedAt}=rollout,moving={id:id2,openedAt,candidate,stable,arms,weight:decision.from};keep("own",{...moving,moving:!0}),await(0,return_time.UZ)(inputs,context);
let share;const proveFurther=async split=>{if(watch!==void 0)return share=await(0,src_share.w)((0,rollout_split.tC)(split,arms.candidate),(0,possible_weights.Lz)(
served.possible),watch),share.kind==="unproven"&&context.log.warning(`The share is not proven: ${(0,src_share.r)(share)}.`),share.kind==="differs"?`${(0,src_share.
r)(share)}, ${String(decision.to)} % was set`:void 0},driveContext={router,clock:context.clock,log:context.log,signal:context.signal,random:context.random,run,verifyTimeoutMs:inputs["\
verify-timeout"],proveFurther,record:async entry=>{rollout=await ledger.record(rollout,entry)}},{otherWriter}=served,again=decision.drift===void 0||otherWriter===
void 0?{}:{setBack:{...otherWriter,afterMs:0}},start={state:(0,machine.f)(arms,decision.from,inputs["on-failure"]),served,problems:[],...again};let driven;try{driven=
await(0,traffic.r)(start,{type:"step",to:decision.to},driveContext)}catch(error){throw error instanceof errors.a6&&error.kind==="refused"&&keep("contested",moving),
error}tried(()=>{keep("own",{...moving,weight:driven.state.weight,...driven.state.phase==="stuck"?{moving:!0}:{}})});const ended=driven.state.phase==="serving"||
driven.state.phase==="promoted"?await endedMeanwhile(rollout,ledger,context.log):void 0;if(ended!==void 0){const given={...moving,weight:driven.state.weight,verifyTimeoutMs:inputs["\
verify-timeout"]};throw await withdrawStep(ended,given,router,ledger,context)}await(0,noted_rollout.S)(rollout,inputs,context);const migrations2=await migrationsOf(
step,rollout,decision,driven.state.phase);return finish(step,versions,rollout,driven.served,{problems:driven.problems,from:decision.from,phase:driven.state.phase,
...decision.drift===void 0?{}:{drift:decision.drift},...decision.repeats===void 0?{}:{repeats:decision.repeats},...decision.unasked===void 0?{}:{unasked:decision.
unasked},...share===void 0?{}:{share},...unproven.length===0?{}:{unproven},...migrations2.length===0?{}:{migrations:migrations2},...driven.failure===void 0?{}:{
failure:driven.failure}})}async function migrationsOf({handover:{irreversible=[]},ledger,inputs,context},rollout,{open,ends},phase){return phase==="returned"?(0,passed_migrations.
sh)(rollout,irreversible,()=>Promise.resolve(ledger),context):!open||inputs["on-failure"]==="hold"?[]:(0,migrations.Br)([rollout,...ends===void 0?[]:[ends.rollout]],
irreversible)}function tried(work){try{work();return}catch(error){if(error instanceof errors.a6)return error;throw error}}async function returned(failure,handover,latest,router,ledger,context){
const{driven,entry}=await(0,give_back.F5)(handover,"this step could not prepare its clean-up",router,await(0,give_back.Om)(router,context),context);entry!==void 0&&
latest!==void 0&&await(0,forgiving_ledger.y)(ledger,context.log).record(latest,entry);const{candidate,stable}=handover.rollout,where=driven.state.phase==="retur\
ned"?`Traffic is back on ${stable}.`:`${candidate} may still get traffic.`;return new errors.a6(failure.kind,{code:failure.code,message:`${failure.message} ${where}`,
remedy:failure.remedy,cause:failure})}async function openShareWatch(inputs,settings,versions,context){const source=await(0,service_settings.oD)(inputs.signals,settings,
{candidate:inputs.candidate,baseline:versions.stable,targets:{candidate:versions.arms.candidate,baseline:versions.arms.stable}},inputs,context);return await source.
preflight({signals:settings.criteria?.map(({criterion})=>criterion.selector.metric)??[]}),{source,clock:context.clock,log:context.log,signal:context.signal,timeoutMs:inputs["\
verify-share-timeout"]}}}),9912:m9912,2404:m2404,8421:m8421,5268:m5268,323:m323,1270:m1270};export{id,ids,modules};
