import{m7600,m6194,m3073,m9912,m8846,m2404,m8354,m5268,m323,m1270,m5324,m3209,m2383,m1032,m7957,m9384}from"./room.js";const id=5129,ids=[5129],modules={5129:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{main:()=>main});var errors=__webpack_require__(4487),sentence=__webpack_require__(
13),reasons=__webpack_require__(1705),environment_references=__webpack_require__(1432),service_settings=__webpack_require__(9665),suite_settings=__webpack_require__(
9384),delivery_github=__webpack_require__(4862),delivery_ledger=__webpack_require__(4548),next_step=__webpack_require__(3303),report_file=__webpack_require__(1270),
set_back=__webpack_require__(3209),delivery_service_settings=__webpack_require__(567),format=__webpack_require__(6194),rollout_split=__webpack_require__(8048),severity=__webpack_require__(
5995),problem_key=__webpack_require__(7600),lasting_remedy=__webpack_require__(1032);const ROLLBACK_PROBLEM="rollback",DRIFT_PROBLEM="drift";function kindOfProblem(result){
return result.result==="displaced"||isBack(result)?DRIFT_PROBLEM:ROLLBACK_PROBLEM}function isBack({result,putBack=!1}){return result==="returned"&&putBack}const GRAVE=[
"security-vulnerability","data-corruption","service-outage"];function isWorthTelling({result,error,unrecorded,endedAt}){return unrecorded!==void 0||endedAt!==void 0?
!0:result==="unchanged"||result==="planned"?!1:result!=="failed"||error?.kind!=="input"}function severityOf({result,reason,candidateShare=0,putBack=!1},{cause,severity:least}){
const grave=reason===void 0&&GRAVE.includes(cause),few=candidateShare===0?"info":"warning",own={returned:grave||candidateShare>=50&&!putBack?"critical":few,unchanged:"\
info",planned:"info",unhealthy:"emergency",kept:"emergency",stuck:"emergency",frozen:"critical",displaced:"warning",refused:"critical",failed:"emergency"};return(0,severity.
JJ)(own[result],least??"info")}function asTold(result){return result.endedAt===void 0?result:{...result,result:"returned",changed:!0}}function problemOf(result,rollbackRun){
const{service,from="unknown",to="the last good version",tookMs,released,endedAt}=result,{environment,runUrl,startedAt,by}=rollbackRun,reason=reasonOf(result,rollbackRun),
restored=result.changed&&(result.verified||result.result==="returned");return{service,environment,kind:kindOfProblem(result),occurrence:occurrenceOf(result,rollbackRun),
severity:severityOf(result,rollbackRun),title:newsOf(result),happened:happened(result,rollbackRun),done:done(result),next:next(result),evidence:[["Service",`${service}\
 in ${environment}`],["From",from],["To",to],["Reason",reason],["Mode",rollbackRun.mode],[isBack(result)?`Share of ${from} before`:"Share of the bad version bef\
ore",`${String(Math.round((result.candidateShare??0)*10)/10)} %`],["Serves now",Object.keys(result.served).length===0?"unknown":(0,rollout_split.iO)({shares:result.
served})],["Verified",result.verified?"yes":"no"],...endedAt===void 0?[["Took",(0,format.a3)(tookMs)]]:[],...result.problems.map(problem=>["Problem",problem])],
links:linksOf(runUrl,released?.runUrl),by,detectedAt:endedAt??startedAt,...released?.firstTrafficAt===void 0?{}:{startedAt:released.firstTrafficAt},...restored?
{restoredAt:endedAt??startedAt+tookMs}:{}}}function noticeOf(result,rollbackRun,incident,at){const{service,from,to,tookMs}=result,{environment,repository,runUrl,
by}=rollbackRun,reason=reasonOf(result,rollbackRun);return{id:`${(0,problem_key.Z)(repository,service,environment,kindOfProblem(result))}/${occurrenceOf(result,
rollbackRun)}`,kind:kindOf(result),severity:severityOf(result,rollbackRun),problem:(0,problem_key.Z)(repository,service,environment,kindOfProblem(result)),service,
environment,repository,title:titleOf(result,environment),text:[happened(result,rollbackRun),...done(result),...next(result).slice(0,2).map(step=>`Next: ${step}`)].
join(`
`),facts:[["Reason",reason],...by===""?[]:[["By",by]],["Mode",rollbackRun.mode],["Serves now",Object.keys(result.served).length===0?"unknown":(0,rollout_split.iO)(
{shares:result.served})],["Took",(0,format.a3)(tookMs)],...result.problems.slice(0,3).map(problem=>["Problem",problem])],links:[...runUrl===""?[]:[{label:"Run",
url:runUrl}],...incident===void 0?[]:[{label:"Incident",url:incident}]],at,...from===void 0?{}:{from},...to===void 0?{}:{to}}}function occurrenceOf({rollout,result},{
step}){return`${rollout??step}-${result}`}function feedbackOn(result,rollbackRun){const verdict=isBack(result)||result.result==="displaced"?"warn":result.result===
"returned"?"rolled-back":"error",what=result.result==="returned"&&!isBack(result)?`rolled back to ${result.to??"stable"}: ${reasonOf(result,rollbackRun)}`:titleOf(
result,rollbackRun.environment);return{verdict,what,weight:result.result==="returned"?isBack(result)?100:0:result.candidateShare??0}}function kindOf({result}){return result===
"returned"?"rolled-back":result==="frozen"?"frozen":result==="refused"?"rollback-refused":"rollback-failed"}function linksOf(runUrl,releaseUrl){return[...runUrl===
""?[]:[{label:"Run of the rollback",url:runUrl}],...releaseUrl===void 0||releaseUrl===""?[]:[{label:"Run of the release",url:releaseUrl}]]}function titleOf(result,environment){
return`${result.service} in ${environment}: ${newsOf(result)}`}function newsOf(told){const{result,changed,from="",to="",health,unproven,wrongVersion,staying,unready,
putBack,error}=told;switch(result){case"returned":return putBack===!0?`all traffic is back on ${to}, which serves by the ledger`:`rolled back from ${from} to ${to}${unproven===
void 0?"":", not proven to be that version"}`;case"unchanged":return"nothing to roll back";case"planned":return from===to?`${from} would be frozen`:`${from} wou\
ld be replaced by ${to}`;case"unhealthy":return!changed&&error!==void 0?`nothing to roll back, but that ${to} serves is not confirmed`:changed?wrongVersion!==void 0?
`rolled back to ${to}, but another version serves`:`rolled back to ${to}, ${health.some(({healthy})=>!healthy)?"which is not healthy":"but a hook failed afterwa\
rds"}`:`nothing to roll back, but ${to} is not healthy`;case"kept":return isUntouched(told)?`not rolled back, as ${to} could not serve; ${from} serves`:`rollbac\
k to ${to} undone, ${from} serves`;case"stuck":return staying!==void 0?`${to} has all the weight, but users stay on ${from}`:unready!==void 0?`${to} has all the\
 traffic, but could not serve`:`traffic could not be returned to ${to}`;case"frozen":return`frozen, ${from} stays in service`;case"displaced":return"the platfor\
m serves something else than the ledger says";case"refused":return"rollback refused, nothing was changed";case"failed":return"rollback failed, nothing was chang\
ed"}}function isUntouched({result,attempts}){return result==="kept"&&attempts.length===0}function reasonOf({reason},rollbackRun){return reason??rollbackRun.reason}
function happened(result,rollbackRun){const{by,mode}=rollbackRun,who=by===""?"":` by ${by}`,why=result.problems.map(problem=>` ${(0,sentence.K)(problem)}`).join(
"");return`A rollback (${mode}) was started${who}. Reason: ${(0,sentence.K)(reasonOf(result,rollbackRun))}${why}`}function done(told){const{result,changed,from="",
to="",served,hooks,tookMs,unrecorded,attempts,migrations,endedAt,unproven}=told,misses=attempts.filter(({problem})=>problem!==void 0).length,tries=misses===0?"":
` ${String(misses)} of ${String(attempts.length)} attempts to set the split failed.`;return[...result==="returned"||result==="unhealthy"&&changed?[endedAt===void 0?
`All traffic was returned from ${from} to ${to}, confirmed after ${(0,format.a3)(tookMs)}.${tries}`:`All traffic was returned from ${from} to ${to} by an earlie\
r job of the same run, at ${new Date(endedAt).toISOString().slice(11,19)} UTC.`]:[],...unproven===void 0?[]:[unproven],...isUntouched(told)?[`No traffic was mov\
ed: ${(0,rollout_split.iO)({shares:served})}.`]:[],...result==="kept"&&!isUntouched(told)?[`The split from before was put back: ${(0,rollout_split.iO)({shares:served})}\
.`]:[],...result==="frozen"?["Traffic stays where it is, and no step of the rollout is taken until somebody decides."]:[],...!changed&&result!=="kept"&&result!==
"frozen"?["Nothing was changed."]:[],...hooks.filter(({decisive})=>!decisive).map(({name,passed,problem="failed"})=>(0,sentence.K)(`The hook ${name} ${passed?"r\
an":problem}`)),...migrations.filter(()=>result==="returned").map(({version})=>`The irreversible migration of ${version} was passed, as asked.`),...unrecorded===
void 0?[]:[`The ledger was not told: ${unrecorded.message}`]]}function next(result){const{from="the bad version",to="the good version",error,unrecorded,hooks,health,
unproven,wrongVersion,staying,unready,attempts,mend="",candidateShare=0}=result,promoted=candidateShare>=99.5,ledger=unrecorded===void 0?[]:["Repair the access \
to the ledger and run the rollback again: it moves nothing and records what was done."],redeploy=wrongVersion===void 0?[]:[`Deploy ${to} again where it is to se\
rve, then run the rollback again; or choose a version that is still deployed (\`list: true\` shows which are).`];switch(result.result){case"returned":return[...ledger,
...unproven===void 0?[]:[`Look now whether it is really ${to} that serves.`],...isBack(result)?[`Find out what gave ${from} the traffic of ${to}, a restart or a\
 hand, before it happens again.`]:[`Find out what was wrong with ${from}, while users are safe on ${to}.`,"Before the next rollout, add the criterion that would\
 have caught it."]];case"unhealthy":{if(!result.changed&&error!==void 0)return[(0,sentence.K)(error.remedy)];const failed=hooks.filter(({decisive})=>decisive).map(
({name})=>`Do by hand what the hook ${name} should have done.`),sick=health.some(({healthy})=>!healthy)?[...remediesOf(health),`Look at what ${to} depends on: i\
t serves everything, but is not healthy.`]:[];return[...redeploy,...sick,...failed,...ledger,`Find out what was wrong with ${from}.`]}case"kept":return redeploy.
length>0?redeploy:unready!==void 0?bringUp(to):[`Choose another version (\`list: true\`), or \`mode: emergency\` to go to ${to} all the same.`,attempts.some(({problem})=>problem!==
void 0)?"Look at the platform: it did not confirm a split.":`Look at what ${to} depends on: health got worse with it.`];case"stuck":return staying!==void 0?[...staying,
"Then run this again: it verifies the return and records it."]:unready!==void 0?bringUp(to):error!==void 0?[`${(0,sentence.K)(error.remedy)} If users cannot wai\
t for that, put all traffic on ${to} by hand first.`]:[`Put all traffic on ${to} by hand, then run this again so that the ledger agrees.`,"Look at the platform:\
 it did not confirm the split."];case"frozen":return[`Decide: roll forward, canary-step with a corrected version begins ${promoted?`beside ${from}`:`in the plac\
e of ${from}, with its share`}; or restore the data and run the rollback with \`on-irreversible: ignore\`.`,...promoted?[]:[`To go on with ${from} as it is: can\
ary-step with an explicit \`weight\`.`]];case"refused":case"failed":return[...ledger,error?.remedy??"Read the log of the run."];case"displaced":return[`Find out\
 who moved the traffic. ${mend}`,...ledger,...from===to?[`Where a rollback of ${to} was cut off: run it again as it was; it records what was done.`]:[]];case"un\
changed":case"planned":return ledger}}function bringUp(to){return[`Bring ${to} up, then run this again.`,"Or choose another version that is deployed, as `versio\
n` (`list: true` shows which are)."]}function remediesOf(health){return[...new Set(health.flatMap(({healthy,fault,status})=>healthy?[]:(0,lasting_remedy.V)(fault,
status)??[]))]}function changeRecord({rollbackRun,id:id2,approvers,results,endedAt,incidentOf}){const{environment,repository,runUrl,by,reason,mode,startedAt}=rollbackRun;
return{schema:1,action:"rollback",id:id2,who:{actor:by,approvedBy:approvers,run:runUrl},when:{startedAt:iso(startedAt),endedAt:iso(endedAt)},where:{repository,environment},
why:reason,mode,changes:results.map(result=>{const{service,from,to,backup}=result,incident=incidentOf(service);return{service,result:result.result,...from===void 0?
{}:{from},...to===void 0?{}:{to},...result.reason===void 0?{}:{why:result.reason},risk:severityOf(result,rollbackRun),implementation:implementation(result),validation:validation(
result),undo:from===void 0||!result.changed?"nothing to undo":`canary-step with candidate: ${from}`,...backup===void 0?{}:{backup},...incident===void 0?{}:{incident}}})}}
function implementation({attempts,hooks}){const ran=when=>hooks.filter(hook=>hook.when===when).map(({name,passed})=>`hook ${name} ${passed?"passed":"failed"}`),
settings=attempts.map(({at,shares,tookMs,problem})=>{const split=Object.entries(shares).map(([name,share])=>`${name} ${String(share)} %`);return`${at} set ${split.
join(", ")}: ${problem??`confirmed after ${String(tookMs)} ms`}`});return[...ran("before"),...settings,...ran("after")]}function validation({verified,health,problems}){
return[verified?`split${health.length===0?"":" and health"} verified`:"not verified",...health.map(({endpoint,healthy,problem})=>`${endpoint}: ${healthy?"health\
y":problem??"unhealthy"}`),...problems]}function iso(ms){return new Date(ms).toISOString()}var markdown=__webpack_require__(6097),printable=__webpack_require__(
649),closest=__webpack_require__(8577),core_ledger=__webpack_require__(6029),last_good=__webpack_require__(2538),rollout_migrations=__webpack_require__(9263);function decideRollback(request){
const{history,version,candidateOnly}=request,[latest]=history;if(latest===void 0)throw nothingRolledOut(request);const{ownRun,promotedBefore=!1}=request;if(ownRun!==
void 0&&(0,core_ledger.c2)(latest)!=="failed"&&(0,core_ledger.bf)(latest).id!==ownRun||ownRun!==void 0&&(0,core_ledger.c2)(latest)==="passed"&&promotedBefore)return left(
latest);if(candidateOnly&&(0,core_ledger.c2)(latest)==="passed")return current(latest,latest);const target=version===void 0?(0,last_good.$_)(latest,history):named(
version,request,latest),now=(0,last_good.fG)(latest,history);return(0,core_ledger.c2)(latest)==="failed"&&(version===void 0||candidateOnly)?settled(latest,target):
now.version===target.version?now.rollout===latest?current(latest,latest):settled(latest,now):decideReturn(request,latest,now,target)}function decideReturn(request,latest,now,target){
const{history,migrations,onIrreversible}=request,newer=history.slice(0,target.after),changes=changesFor(target,newer,history);if(changes.end.length===0&&changes.
restore===void 0)return settled(latest,target);const{version:from,name}=now,arms={candidate:name,stable:target.name},facts={rollout:latest,from,to:target.version,
arms},taken=newer.find(({candidate,arms:{candidate:place}})=>place===target.name&&candidate!==target.version);if(taken!==void 0&&(!request.restorable||name===target.
name))throw replaced(target,taken,latest);const because=(0,rollout_migrations.Br)((0,last_good.vo)(target,history),migrations);if(because.length>0&&onIrreversible===
"freeze")return{kind:"freeze",...facts,because};if(because.length>0&&onIrreversible==="refuse")throw irreversible(request,target.version,because,latest);return{
kind:"return",...facts,changes,passed:because}}function changesFor(target,newer,history){const{rollout,version}=target,ending2=among=>among.filter(one=>(0,core_ledger.
c2)(one)!=="failed").reverse(),end=ending2(newer),[latest,...older]=history.map(one=>end.includes(one)?ended(one):one),said=latest===void 0?void 0:(0,last_good.
$_)(latest,[latest,...older]).version;return rollout!==void 0?said===version&&(0,core_ledger.c2)(rollout)==="passed"?{end}:{end,restore:rollout}:{end:said===version?
end:ending2(history)}}function ended(rollout){return{...rollout,entries:[...rollout.entries,{status:"failed",weight:0,note:"",run:rollout.run,at:1/0}]}}function named(version,request,latest){
if((0,core_ledger.nT)(latest)&&version===latest.candidate)throw rollbackToCandidate(latest);const target=find(version,request.history);if(target===void 0)throw unusable(
request,version,(0,last_good.fG)(latest,request.history).version);return target}function find(version,history){const own=history.findIndex(rollout2=>rollout2.candidate===
version&&(0,core_ledger.Pc)(rollout2)),over=history.findIndex(({stable})=>stable===version),rollout=history[own];if(rollout!==void 0)return(0,last_good.$r)(version,
rollout.arms.candidate,rollout,own);const successor=history[over];return successor===void 0?void 0:(0,last_good.$r)(version,successor.arms.stable,void 0,over+1)}
function settled(latest,target){const{version,name,rollout}=target;if(latest.arms.candidate!==name){const arms2={candidate:latest.arms.candidate,stable:name};return{
kind:"settled",rollout:latest,from:latest.candidate,to:version,arms:arms2}}const arms={candidate:rollout?.arms.stable??latest.arms.stable,stable:name};return{kind:"\
current",rollout:latest,from:version,to:version,arms}}function left(latest){return{kind:"left",rollout:latest,from:latest.candidate,to:latest.stable,arms:latest.
arms}}function current(latest,serving){const arms={candidate:serving.arms.stable,stable:serving.arms.candidate};return{kind:"current",rollout:latest,from:serving.
candidate,to:serving.candidate,arms}}function replaced({version,name},taken,latest){const{stable,candidate}=latest,again=`Deploy ${version} again with canary-st\
ep`,instead=stable===version?"":`, or choose ${stable} (\`version: ${stable}\`)`,remedy=(0,core_ledger.nT)(latest)&&stable!==version?`Choose ${stable} (\`version\
: ${stable}\`), which ends the rollout of ${candidate}; then deploy ${version} again with canary-step.`:`${again}${instead}.`;return new errors.a6("input",{code:"\
VERSION_REPLACED",message:`${version} cannot be returned to: its place ${name} on the platform has been given to ${taken.candidate} since.`,remedy})}const NOTHING_ROLLED_OUT="\
NOTHING_ROLLED_OUT";function nothingRolledOut({service,environment},elsewhere=[]){const[newest]=elsewhere,known=newest===void 0?"":` It has rollouts in ${elsewhere.
join(", ")}.`;return new errors.a6("input",{code:NOTHING_ROLLED_OUT,message:`The ledger has no rollout of ${service} in ${environment}: there is no last good ve\
rsion to return to.${known}`,remedy:newest!==void 0?`Run it again with \`environment: ${(0,closest.k)(environment,elsewhere)??newest}\`, if that is meant.`:"Che\
ck `service`, `environment` and `ledger`. To set traffic without a ledger use the platform itself."})}function rollbackToCandidate({candidate,stable}){return new errors.
a6("input",{code:"ROLLBACK_TO_CANDIDATE",message:`\`version\` is ${candidate}, the version that a rollback takes out of service.`,remedy:`Leave \`version\` empty \
to return to ${stable}. To go on with ${candidate} use canary-step.`})}function unusable({service,environment,history},version,serves){const good=[...new Set(history.
flatMap(rollout=>(0,core_ledger.Pc)(rollout)?[rollout.candidate,rollout.stable]:[rollout.stable]))],others=good.filter(other=>other!==serves),choose=others.length===
0?`No version that was good is left to return to besides ${serves}.`:`Good by the ledger: ${others.slice(0,10).join(", ")}; \`list: true\` shows which of them are\
 still there to be chosen.`,own=history.find(({candidate})=>candidate===version);if(own!==void 0)return new errors.a6("input",{code:"VERSION_NEVER_GOOD",message:`${version}\
 has never passed a whole rollout of ${service} in ${environment}: ${(0,core_ledger.LV)(own)}.`,remedy:choose});const meant=(0,closest.k)(version,good);return new errors.
a6("input",{code:"VERSION_UNKNOWN",message:`The ledger knows no version ${version} of ${service} in ${environment}${meant===void 0?".":`; did you mean ${meant}?`}`,
remedy:choose})}function irreversible({service},to,because,latest){const what=because.map(({version,why})=>`${version}${why===void 0?"":` (${why})`}`).join(", "),
forward=(0,core_ledger.nT)(latest)?(0,core_ledger.Zz)(latest)?`Roll forward: canary-step with a corrected version takes the place of ${latest.candidate}, which \
is frozen.`:`Roll forward: run it again with \`on-irreversible: freeze\`, which keeps traffic where it is and stops further steps; then canary-step with a correct\
ed version takes the place of ${latest.candidate}.`:"Roll forward: roll out a corrected version with canary-step.";return new errors.a6("refused",{code:"IRREVER\
SIBLE_MIGRATION",message:`${service} cannot go back to ${to}: the migration of ${what} cannot be undone.`,remedy:`${forward} Or go back all the same with \`on-ir\
reversible: ignore\`, once the data has been restored.`})}function servingPeriods(rollouts,now){const moments=rollouts.toReversed().flatMap(rollout=>momentsOf(rollout,
now));moments.sort((a,b)=>a.at-b.at);const periods=[];let current2;const takenOut=new Map;for(const{at,kind,rollout}of moments){if(kind==="rolled-back"?takenOut.
set(rollout.candidate,rollout.stable):takenOut.delete(kind==="passed"?rollout.candidate:rollout.stable),kind==="rolled-back"&&current2?.version!==rollout.candidate)
continue;const version=kind==="passed"?rollout.candidate:remaining(rollout.stable,takenOut);if(version===current2?.version)continue;current2!==void 0&&current2.
from<at&&periods.push({...current2,until:at});const goesOn=periods.at(-1)?.version===version?periods.pop():void 0;current2={version,from:goesOn?.from??at}}return current2===
void 0?[]:[...periods,{...current2,until:now}]}function remaining(version,takenOut){const seen=new Set;let left2=version;for(let next2=takenOut.get(left2);next2!==
void 0&&!seen.has(left2);next2=takenOut.get(left2))seen.add(left2),left2=next2;return left2}function momentsOf(rollout,now){let at=Math.min(rollout.openedAt,now),
passed=!1;const moments=[{at,kind:"opened",rollout}];for(const entry of(0,core_ledger.B_)(rollout))at=Math.min(Math.max(at,entry.at),now),entry.status==="passed"&&
moments.push({at,kind:"passed",rollout}),entry.status==="failed"&&passed&&moments.push({at,kind:"rolled-back",rollout}),(entry.status==="passed"||entry.status===
"failed")&&(passed=entry.status==="passed");return moments}function listReleases(rollouts,now){const periods=servingPeriods(rollouts,now),serving=(0,last_good.mC)(
rollouts)?.version,served=new Map;for(const{version,from,until}of periods)served.set(version,(served.get(version)??0)+until-from);const stables=new Set(rollouts.
map(({stable})=>stable)),byCandidate=new Map;for(const rollout of rollouts){const known=byCandidate.get(rollout.candidate);known===void 0?byCandidate.set(rollout.
candidate,[rollout]):known.push(rollout)}const rolledOut=[...byCandidate].map(([version,own])=>({version,...factsOf(own),servedMs:served.get(version)??0,...verdictOn(
own,version===serving),...eligibility(own,stables.has(version))})),named2=[...stables].filter(version=>!byCandidate.has(version)).map(version=>({version,servedMs:served.
get(version)??0,verdict:version===serving?"serving":"good",eligible:!0}));return[...rolledOut,...named2]}function factsOf(own){const[newest]=own;if(newest===void 0)
return{};const entries=own.flatMap(core_ledger.B_),promotions=entries.filter(({status})=>status==="passed").map(({at})=>at);return{openedAt:newest.openedAt,...promotions.
length===0?{}:{promotedAt:Math.max(...promotions)},...newest.by===void 0?{}:{by:newest.by},weight:Math.max(0,...entries.map(({weight})=>weight)),runUrl:(0,core_ledger.
ZZ)(newest.run)}}function verdictOn([newest],serving){return newest!==void 0&&(0,core_ledger.nT)(newest)?(0,core_ledger.c2)(newest)==="held"?withReason("held",newest):
{verdict:"in progress"}:serving?{verdict:"serving"}:newest===void 0||(0,core_ledger.c2)(newest)==="passed"?{verdict:"good"}:withReason((0,core_ledger.Pc)(newest)?
"rolled back":"failed",newest)}function withReason(verdict,rollout){const last=(0,core_ledger.B_)(rollout).at(-1),reason=last?.reason??last?.note??"";return reason===
""?{verdict}:{verdict,reason}}function eligibility(own,wasStable){return own[0]!==void 0&&(0,core_ledger.nT)(own[0])?{eligible:!1,whyNot:"its rollout has not pa\
ssed yet"}:wasStable||own.some(core_ledger.Pc)?{eligible:!0}:{eligible:!1,whyNot:"none of its rollouts passed"}}var ledger_history=__webpack_require__(489),target_version=__webpack_require__(
2226);const MOST_ASKED=5;async function standingOn({version,target},served,{platform,targets}){if(platform.releases!==void 0)return{kind:"there"};if(!served.known)
return{kind:"unknown",why:"the platform could not be read"};if(isMissing(target,served))return{kind:"gone",why:`the platform has no target ${target}`};const proof=(0,target_version.
XQ)(target,version,await targets.read(target,version));switch(proof.kind){case"proved":return{kind:"there"};case"named":return Object.hasOwn(served.shares,target)?
{kind:"there"}:{kind:"unknown",why:`the platform does not list targets without traffic, such as ${target}`};case"wrong":return{kind:"gone",why:proof.why};case"u\
nreadable":return{kind:"unknown",why:proof.why};case"gone":return{kind:"gone",why:`the platform has ${target} no more`};case"untold":return{kind:"unknown",why:`\
nothing tells whether ${target} holds ${version}`}}}function isMissing(target,{shares}){return Object.values(shares).some(share=>share===0)&&!Object.hasOwn(shares,
target)}function standingInSplit({version,target},served,{platform}){return platform.releases!==void 0?{kind:"there"}:served.known&&isMissing(target,served)?{kind:"\
gone",why:`the platform has no target ${target}`}:served.known&&target===version&&Object.hasOwn(served.shares,target)?{kind:"there"}:{kind:"unknown",why:`the pl\
atform was not asked whether ${target} holds ${version}`}}async function firstDeployed(ways,served,asked){return firstOf(ways,way=>standingOn(way,served,asked))}
async function firstInSplit(ways,served,asked){return firstOf(ways,way=>Promise.resolve(standingInSplit(way,served,asked)))}async function firstOf(ways,standingOf){
const gone=[];for(const way of ways.slice(0,MOST_ASKED)){const standing=await standingOf(way);if(standing.kind==="there")return{version:way.version,gone};if(standing.
kind==="unknown")return{version:way.version,doubt:standing.why,gone};gone.push(`${way.version} is not there any more, as ${standing.why}`)}return{gone}}const MOST_LISTED=20;
async function readReleases(services,environment,ledger,orderOf,now,log){const all=[];for(const service of services){const{rollouts,stopped}=await(0,ledger_history.
L)(ledger,{service,environment},read=>read.length===MOST_LISTED);stopped!==void 0&&log.warning(stopped.message),all.push({service,releases:await askPlatform(listReleases(
rollouts,now),rollouts,await orderOf(service),log)})}return all}async function askPlatform(releases,rollouts,order,log){if(!releases.some(({eligible})=>eligible))
return releases;const standing=await platformOf(order,log);return Promise.all(releases.map(async release=>{if(!release.eligible)return release;const way=order instanceof
errors.a6?void 0:wayTo(release.version,rollouts,order);if(way instanceof errors.a6)return{...release,eligible:!1,whyNot:clause(way.message)};const found=await standing(
way??{version:release.version,target:release.version});return found.kind==="gone"?{...release,eligible:!1,whyNot:found.why}:found.kind==="there"?release:{...release,
doubt:found.why}}))}async function platformOf(order,log){try{if(order instanceof errors.a6)throw order;const served={...await order.platform.router.read(),known:!0};
return way=>standingOn(way,served,order)}catch(error){if(!(error instanceof errors.a6)||error.kind==="cancelled")throw error;return log.warning(`Which of these \
versions are still there could not be asked: ${error.message}`),()=>Promise.resolve({kind:"unknown",why:`the platform could not be asked: ${clause(error.message)}`})}}
function wayTo(version,history,order){try{const request={...order,ownRun:void 0,candidateOnly:!1,onIrreversible:"ignore",restorable:order.platform.releases!==void 0},
{arms}=decideRollback({...request,version,history});return{version,target:arms.stable}}catch(error){if(error instanceof errors.a6)return error;throw error}}function clause(text){
return(0,printable.TN)(text,300).replace(/\.$/,"")}function renderReleases(all,environment){return(0,markdown.MY)(all.flatMap(({service,releases})=>[(0,markdown.
R_)(3,`Versions of ${service} in ${environment}`),releases.length===0?(0,markdown.FY)("The ledger knows none."):(0,markdown.tp)(["Version","Can be chosen","Rele\
ased","By","Served","Verdict","Run"],releases.map(release=>[(0,markdown.aY)(release.version),choiceOf(release),release.openedAt===void 0?"":`${new Date(release.
openedAt).toISOString().slice(0,16).replace("T"," ")} UTC`,release.by??"",release.servedMs===0?"":(0,format.a3)(release.servedMs),verdictOf(release),release.runUrl===
void 0?"":(0,markdown.nf)("run",release.runUrl)]))]))}function choiceOf({eligible,whyNot="",doubt}){return eligible?doubt===void 0?"\u2705":`\u2754 if it is still th\
ere: ${doubt}`:`\u2013 ${whyNot}`}function verdictOf({verdict,reason}){return reason===void 0?verdict:`${verdict}: ${reason}`}var address=__webpack_require__(1351),
version_place=__webpack_require__(7349),rollout_file=__webpack_require__(1544),validate=__webpack_require__(1904),owner_standing=__webpack_require__(323),sequence=__webpack_require__(
5324),duration=__webpack_require__(4708);const DEFAULT_TIMEOUT_MS=5*6e4,LONGEST_TAIL=300;function chooseHooks(before,after,emergency){return{before:before.filter(
hook=>!emergency||hook["in-emergency"]===!0).map(hook=>hookOf(hook,!emergency&&hook["on-failure"]!=="continue"?"stop":"report")),after:after.filter(hook=>!emergency||
hook["in-emergency"]!==!1).map(hook=>hookOf(hook,hook["on-failure"]==="fail"?"fail":"report"))}}function hookOf({run,name,timeout},onFailure){const[program="",...args]=run;
return{name:name??program,command:[program,...args],timeoutMs:timeout===void 0?DEFAULT_TIMEOUT_MS:(0,duration.Rz)(timeout),onFailure}}async function runHooks(hooks,when,facts,deadlineAt,ports){
const results=[];for(const hook of hooks){const startedAt=ports.clock.now(),problem=await hooks_problemOf(hook,facts,deadlineAt-startedAt,ports),tookMs=ports.clock.
now()-startedAt,decisive=problem!==void 0&&hook.onFailure!=="report";if(results.push({name:hook.name,when,passed:problem===void 0,tookMs,decisive,...problem===void 0?
{}:{problem}}),problem===void 0?ports.log.info(`Hook ${hook.name} done in ${(0,format.a3)(tookMs)}.`):ports.log.warning(`Hook ${hook.name} ${problem}`),problem!==
void 0&&hook.onFailure==="stop")break}return results}async function hooks_problemOf(hook,facts,leftMs,{commands,redact}){if(leftMs<=0)return"was not run: the de\
adline has passed.";try{const{exitCode,stderr,stdout}=await commands.run(hook.command,{timeoutMs:Math.min(hook.timeoutMs,leftMs),stdin:JSON.stringify(facts),env:Object.
fromEntries(Object.entries(facts).map(([name,value])=>[`ROLLOUT_${name.toUpperCase()}`,String(value)]))});if(exitCode===0)return;const said=(0,printable.aN)(redact(
stderr.trim()===""?stdout:stderr),3,LONGEST_TAIL);return`ended with exit code ${String(exitCode)}${said===""?".":`: ${said}`}`}catch(error){if(error instanceof errors.
a6&&error.kind==="cancelled")throw error;return`failed: ${(0,errors.bD)(error)}`}}const DEFAULT_STEPS=[50,100],DEFAULT_PAUSE_MS=5e3;async function orderFor(request,inputs,file,context){
const{service,mode}=request,path=inputs["rollout-file"],unknown2=inputs.platform!==void 0&&file!==void 0&&!(0,suite_settings._)(file,path,inputs.environment).services.
includes(service),settings=file===void 0||unknown2?{}:(0,service_settings.xw)(file,path,service,inputs.environment),{platform,names:names2,targets}=await(0,delivery_service_settings.
WN)(inputs.platform,settings,{...inputs,service},context),own=settings.rollback??{},health=inputs.health??settings.health??[],critical=inputs["critical-health"]??
own.criticalHealth??health,versionFrom=inputs["version-from"]??settings.versionFrom;(0,address.c)([...health,...critical]),versionFrom!==void 0&&(0,version_place.
j)(versionFrom);const before=inputs.before===void 0?own.before??[]:(0,validate.tf)(rollout_file.D,(0,sequence.K)(inputs.before),"input before"),after=inputs.after===
void 0?own.after??[]:(0,validate.tf)(rollout_file.cx,(0,sequence.K)(inputs.after),"input after"),emergency=mode!=="standard";return{...request,environment:inputs.
environment,isPromotedBefore:async latest=>request.ownRun!==void 0&&(0,owner_standing.O3)(latest,inputs,context),startOfRun:()=>(0,owner_standing.Dc)(inputs,context),
reason:(0,reasons.S)(inputs.reason,inputs.details),by:context.run.actor,platform,names:names2,complaint:context.run.event==="workflow_dispatch"&&request.ownRun===
void 0?inputs.details:void 0,targets,settings,migrations:inputs.migrations===void 0?settings.migrations??[]:(0,validate.tf)(rollout_file.p3,(0,sequence.K)(inputs.
migrations),"input migrations"),onIrreversible:inputs["on-irreversible"],health:emergency?critical:health,versionFrom,consecutive:emergency?1:inputs.consecutive,
everyAddress:inputs["every-address"],steps:inputs.steps??own.steps??DEFAULT_STEPS,pauseMs:inputs.pause??own.pauseMs??DEFAULT_PAUSE_MS,...chooseHooks(before,after,
emergency),verifyTimeoutMs:inputs["verify-timeout"],attempts:inputs.attempts}}function isAbandoned(rollout,standing,now,staleAfterMs){const status=(0,core_ledger.
c2)(rollout);if(status==="passed"||status==="failed")return{abandoned:!1,why:"it has ended"};if(status==="held")return{abandoned:!1,why:"it is held and waits fo\
r a person"};const age=Math.max(0,now-(rollout.entries.at(-1)?.at??rollout.openedAt)),stale=age>staleAfterMs,said=`the ledger has heard nothing for ${roughly(age)}`,
byAge=(standingNow,hope="")=>({abandoned:stale,why:stale?`${standingNow}, and ${said}`:`${standingNow}${hope}; ${said}, which is not too long yet`});switch(standing.
kind){case"waiting":return{abandoned:!1,why:"its run waits for an approval or a runner"};case"gone":return{abandoned:!0,why:"its run no longer exists"};case"end\
ed":return standing.conclusion!=="success"?{abandoned:!0,why:`its run ended as ${wordOf(standing.conclusion)}`}:(0,core_ledger._m)(rollout)?{abandoned:!0,why:"i\
ts run has ended, and traffic that it ordered back was not proven to be there"}:byAge("its run ended as a success",", and another one may go on with it");case"r\
unning":return byAge("its run is still going");case"unknown":return byAge(`its run could not be looked at (${standing.why})`)}}function wordOf(conclusion){return/^[a-z_]{1,30}$/.
test(conclusion)?conclusion.replaceAll("_"," "):"something unknown"}function roughly(ms){const unit=ms<6e4?1e3:6e4;return(0,duration.cb)(Math.floor(ms/unit)*unit)}
var ending=__webpack_require__(5161),check=__webpack_require__(2383);function notBegun(service,error,tookMs){return{service,result:error.kind==="refused"?"refus\
ed":"failed",changed:!1,verified:!1,served:{},problems:[error.message],attempts:[],health:[],hooks:[],migrations:[],plan:[],tookMs,error:failureReport(error)}}function failureReport({
kind,code,message,remedy}){return{kind,code,message,remedy}}var possible_weights=__webpack_require__(8121),version_input=__webpack_require__(7997);const PART_BEFORE=/[\w.\-/\\:@#%=+~]$/,
PART_AFTER=/^(?:[\w\-/\\@#%=+~]|[.:]\w)/,QUANTITY=/^\s*(?:%|‰|°|(?:percent|pp|[µun]?s|ms|secs?|seconds?|mins?|minutes?|h|hours?|days?|weeks?|[kmgt]i?b|bytes|rps|qps|times|x|of|in|out|per|pods?|instances?|nodes?|users?|customers?|requests?|errors?|failures?|calls?|orders?)\b)/i,
NUMBER=/^\d+(?:\.\d+)?$/,ELSEWHERE_BEFORE=/\b(?:apis?|endpoints?|routes?|paths?|schemas?|protocols?|from|than|against|versus|vs\.?|leaving|left|unlike|like|as in)\s+(?:version\s+)?$/i;
function mentions(text,version){const found=[];if(version==="")return found;for(let at=text.indexOf(version);at!==-1;at=text.indexOf(version,at+1)){const[before,
after]=[text.slice(0,at),text.slice(at+version.length)];PART_BEFORE.test(before)||PART_AFTER.test(after)||NUMBER.test(version)&&QUANTITY.test(after)||ELSEWHERE_BEFORE.
test(before)||found.push({before,after})}return found}function names(text,version){return mentions(text,version).length>0}const WISHED=/(?<!\b(?:due|thanks|owing|related|happens|happened)\s)\b(?:to|onto|keep|restore|want|back on|was ok on)\s+(?:version\s+)?$/i,
PRAISED=/^\s+(?:(?:(?:is|was|were|works?|worked|looks?|looked|ran|runs?)\s+)?(?:still\s+|quite\s+)?(?:good|fine|ok|okay|healthy|well|stable|safe)\b|never\b|(?:did|does|do|had|has)(?:n't|\s+not|\s+no(?:ne)?)\b|(?:was|is)(?:n't|\s+not)(?:\s*[.,;!?]|\s*$|\s+(?:bad|broken|affected|failing)))/i;
function speaksAgainst(text,version){return mentions(text,version).some(({before,after})=>!WISHED.test(before)&&!PRAISED.test(after))}const BAD="bad|broken|bugg\
y|faulty|defective|wrong|down|dead|failing|crashing|leaking|unstable|unhealthy|unusable|insecure|vulnerable|corrupt(?:ed|ing)?|to blame|at fault|the (?:bad|brok\
en|faulty) one|the (?:culprit|cause|problem)",FAILS="leaks|leaked|crashes|crashed|fails|failed|breaks|broke|hangs|hung|corrupts|corrupted|loses|lost|times out|(\
?:returns|returned|throws|threw) (?:errors|5\\d\\d|5xx|exceptions)",KINDS="(?:the\\s+)?(?:(?:version|release|build|tag|image)\\s+)?",BEGINS=new RegExp(`(?:^|[.,\
;:!?(]\\s|\\n|\\s[-\u2013\u2014]\\s|\\b(?:and|but|because)\\s)\\s*${KINDS}$`,"i"),IS_BAD=new RegExp(`^\\s+(?:is|was|are|looks|seems)\\s+(?:(?:also|still|very|so|r\
eally|clearly|completely|totally)\\s+)*(?:(?:${BAD})|not (?:good|ok|okay|fine|healthy|safe))(?![\\w-])`,"i"),DOES_BADLY=new RegExp(`^\\s+(?:(?:also|still)\\s+)?(?\
:${FAILS})(?![\\w-])(?!\\s+(?:less|fewer|no|none|were|was|only)\\b)`,"i"),CALLED_BAD=/\b(?:bad|broken|faulty)(?:\s+(?:version|release|build|tag|image))?(?::\s*|(?<=\s(?:version|release|build|tag|image))\s+)$/i,
TROUBLE_WITH=/\b(?:errors?|5\d\ds|5xx|failures?|crashes|exceptions|timeouts?|outages?|incidents?|leaks?|problems?)\s+(?:on|in|with|due to|caused by|because of)\s+(?:version\s+)?$/i,
UNWANTED=/\b(?:take out|get rid of)\s+(?:version\s+)?$/i,TAKE=/\btake\s+(?:version\s+)?$/i,ENDS=/^\s*(?:$|[.,;!?)]|(?:since|now|today|again|at|after|for|too)\b)/i;
function condemns(text,version){return/\d/.test(version)?mentions(text,version).some(({before,after})=>BEGINS.test(before)&&IS_BAD.test(after)?!0:NUMBER.test(version)?
!1:BEGINS.test(before)&&DOES_BADLY.test(after)||TAKE.test(before)&&/^\s+out\b/i.test(after)?!0:(CALLED_BAD.test(before)||TROUBLE_WITH.test(before)||UNWANTED.test(
before))&&ENDS.test(after)):!1}const KEPT=40;function isUnanswered(request,{rollout,to,kind}){const{complaint,reason}=request;return complaint.trim()===""||kind!==
"settled"&&kind!=="current"?!1:condemns(complaint,to)?!0:(0,core_ledger.LV)(rollout).includes(reason.slice(0,KEPT))?!1:speaksAgainst(complaint,to)||!names(complaint,
rollout.candidate)}function nothingOlderChosen(request,{rollout,to},older){const{service,environment}=request,gone=rollout.candidate===to?"":` The newest rollou\
t, of ${rollout.candidate}, is over: ${(0,core_ledger.LV)(rollout)}.`;return new errors.a6("refused",{code:"NOTHING_OLDER_CHOSEN",message:`${to} serves all traf\
fic of ${service} in ${environment}, and it is the last good version by the ledger.${gone} Without \`version\` a rollback never goes further back than that, so no\
thing older was chosen and nothing was changed.`,remedy:older.version===void 0?`${sayNoneLeft(older)} Repair forward: roll out a corrected version with canary-s\
tep.`:`To take ${to} out of service dispatch the rollback with ${sayOlder(older,request)}.`})}function complaintOfTarget(request,{kind,from,to}){const{complaint,
version}=request;if(!(kind!=="return"||version!==void 0||names(complaint,from)))return condemns(complaint,to)?"plain":speaksAgainst(complaint,to)?"possible":void 0}
function versionBlamed(request,{from,to},older){const{service,environment}=request,instead=older.version===void 0?`If ${to} and ${from} are both bad: ${lowerFirst(
sayNoneLeft(older))} Roll out a corrected one with canary-step.`:`If ${to} and ${from} are both bad: ${sayOlder(older,request)}.`;return new errors.a6("refused",
{code:"VERSION_BLAMED",message:`The dispatch complains of ${to}, and without \`version\` a rollback of ${service} in ${environment} takes ${from} out and gives \
all traffic to ${to}. Nothing was changed.`,remedy:`If ${from} is the bad one dispatch it again with ${(0,version_input.X)(to,request)}. ${instead} If ${from} i\
s to go on, there is nothing to roll back.`})}function sayBlamed(request,{from,to,rollout},older){const again=(0,core_ledger.nT)(rollout)&&rollout.candidate===from?
"a new rollout with canary-step":(0,version_input.X)(from,request),back=older.version===void 0?sayNoneLeft(older):`If ${to} is the bad one, too: ${sayOlder(older,
request)}.`;return`The words of the dispatch speak of ${to} and not of ${from}, and a rollback without \`version\` takes ${from} out. ${back} If ${from} is to s\
erve again: ${again}.`}function otherThanGone(error,{to},older,request){const remedy=older.version===void 0?`${sayNoneLeft(older)} Deploy ${to} again, and roll \
that out (\`weight: 100\` with \`skip-steps: true\` where users cannot wait).`:`Go back to another version that was good: ${sayOlder(older,request)}. To have ${to}\
 again, deploy it again and roll that out.`;return new errors.a6(error.kind,{code:error.code,message:error.message,remedy,cause:error})}function sayOlder({version="",
doubt},request){return`${(0,version_input.X)(version,request)}${doubt===void 0?"":` (whether it is still deployed is not known: ${doubt})`}`}function sayNoneLeft({
gone}){return`No older version that was good is left to return to${gone.length===0?"":`: ${gone.join("; ")}`}.`}function lowerFirst(text){return text.charAt(0).
toLowerCase()+text.slice(1)}const VERSION_SERVES="VERSION_SERVES";function asksForServing({version},{kind,rollout,to}){return version!==void 0&&kind==="current"&&
isPromoted(rollout,to)&&!(0,last_good.Le)(rollout)}function versionServes({service},{to},back){const how=back.version===void 0?`To take ${to} out: ${lowerFirst(
sayNoneLeft(back))} Roll out a corrected one with canary-step.`:`To take ${to} out leave \`version\` empty, with \`scope: ${service}\`: it returns to ${back.version}\
.`;return new errors.a6("input",{code:VERSION_SERVES,message:`${to} is what serves ${service} now, and \`version\` names what to return to: nothing was rolled bac\
k, ${to} still serves.`,remedy:`${how} If ${to} is to go on serving, there is nothing to do.`})}function isPromoted(rollout,version){return(0,core_ledger.c2)(rollout)===
"passed"&&rollout.candidate===version}function isServedAlready({version},{kind,to}){return version===to&&(kind==="current"||kind==="settled")}function noteServing({
service},{rollout,to},back){if(back.version===void 0)return`${to} serves already, and no older version that was good is left to return to`;const way=isPromoted(
rollout,to)?`leave \`version\` empty, which returns to ${back.version}`:sayOlder(back,{service});return`${to} serves already; if it is the bad one, give \`scope:\
 ${service}\` and ${way}`}function waysBack(request,{rollout,to},unnamed=isPromoted(rollout,to)){if(!unnamed)return olderThan(to,request);const back=complaint_wayTo(
void 0,request);return back===void 0?[]:[back]}function olderThan(serving,request){return listReleases(request.history,0).filter(({version,verdict})=>version!==
serving&&verdict==="good").flatMap(({version})=>complaint_wayTo(version,request)??[])}function complaint_wayTo(version,request){try{const decision=decideRollback(
{...request,version,...version===void 0?{ownRun:void 0}:{}});return decision.kind==="return"?{version:decision.to,target:decision.arms.stable}:void 0}catch(error){
if(error instanceof errors.a6)return;throw error}}function shareBefore({rollout,from,arms},served){const recorded=(0,core_ledger.nT)(rollout)||(0,core_ledger.c2)(
rollout)==="passed"?(0,core_ledger.mm)(rollout):0;return Math.max(served.known?(0,rollout_split.tC)(served,arms.candidate):0,rollout.candidate===from?recorded:0)}
function servedInstead({shares},name){return Object.entries(shares).filter(([other,share])=>other!==name&&share>0).sort(([,a],[,b])=>b-a)[0]?.[0]}function asServed(decision,served,history){
const{kind,rollout,arms}=decision;if(kind==="return"&&(0,core_ledger.c2)(rollout)!=="failed")return decision;const name=servedInstead(served,arms.stable);return name===
void 0||kind!=="current"&&(0,rollout_split.tC)(served,arms.candidate)>0?decision:{...decision,from:versionNamed(name,history),arms:{...arms,candidate:name}}}function versionNamed(name,history){
return history.flatMap(({candidate,stable,arms})=>[{version:candidate,target:arms.candidate},{version:stable,target:arms.stable}]).find(({target})=>target===name)?.
version??name}function requirePresence({kind,arms,to},served,platform){if(!(kind!=="return"||platform.releases!==void 0||!isMissing(arms.stable,served)))throw new errors.
a6("input",{code:"VERSION_NOT_ON_PLATFORM",message:`${to} cannot serve: the platform has no target ${arms.stable}; it has ${Object.keys(served.shares).join(", ")}\
.`,remedy:`Deploy ${to} there first, or choose a version that is still deployed (\`list: true\` shows which are).`})}async function targetHolding(version,{stable,
candidate},served,targets,platform){const fixed=[stable,candidate].filter(name=>name!==void 0);if(fixed.length===0)return await platform.targetOf?.(version)??version;
if(fixed.includes(version)||(stable===void 0||candidate===void 0)&&Object.hasOwn(served.shares,version))return version;const told=await Promise.all(fixed.map(async name=>({
name,held:await targets.agreed(name)}))),[holds]=told.filter(({held})=>held===version).sort((a,b)=>(0,rollout_split.tC)(served,b.name)-(0,rollout_split.tC)(served,
a.name));if(holds!==void 0)return holds.name;const idle2=fixed.filter(name=>(0,rollout_split.tC)(served,name)<50),[only]=idle2;throw new errors.a6("input",{code:"\
VERSION_IS_NO_TARGET",message:`Which target holds ${version} ${told.some(({held})=>held!==void 0)?`the ledger may know, and it cannot be read; ${told.map(({name,
held})=>held===void 0?`${name} does not tell`:`${name} holds ${held}`).join(", ")}`:"only the ledger knows, and it cannot be read"}. The platform's targets are ${fixed.
join(" and ")}; it serves ${(0,rollout_split.iO)(served)}.`,remedy:idle2.length===1&&only!==void 0?`To take out what serves now: \`mode: emergency\` with \`version\
: ${only}\`, once you know that ${only} holds ${version}.`:`\`mode: emergency\` with \`version: ${fixed.join("` or `version: ")}\`, whichever holds ${version}.`})}
function emptyingOthers(router,history){const known=new Set(history.flatMap(({arms})=>[arms.candidate,arms.stable]));return{read:()=>router.read(),async write(split,expected){
const{shares}=await router.read().catch(()=>({shares:{}})),others=Object.entries(shares).filter(([name,share])=>share>0&&known.has(name)&&!Object.hasOwn(split.shares,
name)),whole={shares:{...Object.fromEntries(others.map(([name])=>[name,0])),...split.shares}};await router.write(whole,expected)}}}const WHOLE=99.5;function decide(work,history){
return decideRollback(requestOf(work,history))}function requestOf(work,history){const{version,names:names2,platform}=work.order,meant=version!==void 0&&(version===
names2.stable||version===names2.candidate)?versionNamed(version,history):version;return{...work.order,version:meant,history,promotedBefore:work.promotedBefore,restorable:platform.
releases!==void 0}}async function requireAnswerTo(work,decision,served){const{complaint,version,candidateOnly,dryRun,reason,service,several}=work.order;if(complaint===
void 0||version!==void 0||candidateOnly||dryRun||!isUnanswered({...requestOf(work,[]),complaint,reason},decision))return;const{rollouts}=await(0,ledger_history.
L)(work.ledger,work.order,()=>!1),request={...requestOf(work,rollouts),complaint,reason,service,several};throw nothingOlderChosen(request,decision,await firstDeployed(
olderThan(decision.to,request),served,work.order))}async function complained(work,moving,served,history){const{complaint,candidateOnly,mode,reason,service,several}=work.
order;if(complaint===void 0||candidateOnly)return;const request={...requestOf(work,history),complaint,reason,service,several},blamed=complaintOfTarget(request,moving);
if(blamed===void 0)return;const ways=olderThan(moving.to,request);if(blamed==="plain"&&mode!=="emergency")throw versionBlamed(request,moving,await firstDeployed(
ways,served,work.order));const said=sayBlamed(request,moving,await firstInSplit(ways,served,work.order));return work.context.log.warning(said),said}async function answerToGone(error,work,moving,served,history){
if(!(0,target_version.ST)(error))return error;const{service,several}=work.order,older=await firstDeployed(olderThan(moving.to,requestOf(work,history)),served,work.
order);return otherThanGone(error,moving,older,{service,several})}async function refuseServing(work,history,decision,served){const request=requestOf(work,history);
if(asksForServing(request,decision))throw versionServes(request,decision,await firstDeployed(waysBack(request,decision,!0),served,work.order))}async function noteOfServing(work,history,decision,served){
const request=requestOf(work,history);if(isServedAlready(request,decision))return noteServing(request,decision,await firstDeployed(waysBack(request,decision),served,
work.order))}var confirm_found=__webpack_require__(9912);const UNRECORDED="unknown",nothingToCommit=()=>Promise.resolve(void 0);function conclusion_factsOf(work,decision,served){
const{rollout,from,to,arms}=decision,firstTrafficAt=rollout.entries.find(({weight})=>weight>0)?.at,facts={service:work.order.service,from,to,candidateShare:served.
known?(0,rollout_split.tC)(served,arms.candidate):(0,core_ledger.mm)(rollout)};return rollout.id===UNRECORDED?facts:{...facts,rollout:`${rollout.id}.${String((0,core_ledger.
B_)(rollout).length)}`,released:{ref:rollout.ref,runUrl:(0,core_ledger.ZZ)(rollout.run),...firstTrafficAt===void 0?{}:{firstTrafficAt}}}}function unmoved(work,decision,served,result,problems=[]){
return{...conclusion_factsOf(work,decision,served),result,changed:!1,verified:result==="unchanged"||result==="planned",served:served.shares,problems,attempts:[],
health:[],hooks:[],migrations:decision.kind==="return"?decision.passed:[],plan:[],tookMs:work.context.clock.now()-work.startedAt}}async function confirmed(work,result,target,served){
if(result.result!=="unchanged")return result;const{platform,verifyTimeoutMs}=work.order;try{return await(0,confirm_found.B)({shares:{[target]:100}},served,{...work.
context,router:platform.router,verifyTimeoutMs}),result}catch(error){if(!(error instanceof errors.a6)||error.kind==="cancelled")throw error;return work.context.
log.error(error.message),{...result,result:"unhealthy",verified:!1,problems:[error.message],error:failureReport(error)}}}function sayUnhealthy(health){return health.
filter(({healthy})=>!healthy).map(({endpoint,problem})=>`${endpoint} ${problem??"is unhealthy"}`)}async function readEnough(work){const{version}=work.order,{rollouts,
stopped}=await(0,ledger_history.L)(work.ledger,work.order,read=>isEnough(read,version));if(stopped===void 0)return rollouts;const found=version===void 0||rollouts.
some(({candidate,stable,arms})=>[candidate,stable,arms.candidate,arms.stable].includes(version));if(rollouts.length===0||!found)throw stopped;return work.context.
log.warning(stopped.message),rollouts}function isEnough(history,version){if(version===void 0)return(0,last_good.Ro)(history);const[latest]=history;if(latest===void 0)
return!1;const known=history.some(rollout=>rollout.candidate===version&&(0,core_ledger.Pc)(rollout)),good=history.some(rollout=>rollout!==latest&&(0,core_ledger.
c2)(rollout)==="passed");return known&&(good||!(0,core_ledger.nT)(latest)&&(0,core_ledger.c2)(latest)==="passed")}var forgiving_ledger=__webpack_require__(2404),
run_reference=__webpack_require__(4040);function freeze(work,decision,served){const because=decision.because.map(({version,why})=>{const what=`an irreversible m\
igration${why===void 0?"":` (${why})`}`;return`${version} brought ${what} that lies on the way back to ${decision.to}`}),frozen={...unmoved(work,decision,served,
"frozen",because),migrations:decision.because};if(work.order.dryRun){const plan=[`Leave traffic as it is and hold the rollout until a person decides: ${because.
join("; ")}.`];return{result:{...frozen,result:"planned",to:decision.from,verified:!0,problems:[],plan},commit:nothingToCommit}}const{rollout}=decision;if((0,core_ledger.
Zz)(rollout)||!(0,core_ledger.nT)(rollout))return{result:frozen,commit:nothingToCommit};const told=(0,forgiving_ledger.y)(work.ledger,work.context.log);return{result:frozen,
commit:async()=>(await told.record(rollout,{status:"held",weight:(0,core_ledger.mm)(rollout),note:core_ledger.tH,reason:because.join("; "),run:(0,run_reference.
N)(work.context.run)}),told.failure())}}var displaced=__webpack_require__(1385);async function leave(work,{rollout},served){const{service}=work.order,{candidate,
stable,arms}=rollout,open=(0,core_ledger.nT)(rollout),serves=open?stable:candidate,left2={kind:"left",rollout,from:serves,to:serves,arms};if((open?(0,rollout_split.
tC)(served,arms.candidate)+(0,rollout_split.tC)(served,arms.stable):(0,rollout_split.iu)(served,arms.candidate))<WHOLE)return leave_alone_displaced(work,left2,served,
`By the ledger ${open?`${candidate} is being rolled out against ${stable}`:`${candidate} serves`}`);const stands=open?"is being rolled out":"was promoted",owner=(0,core_ledger.
bf)(rollout),whose=owner.id===work.order.ownRun?`attempt ${String(owner.attempt)} of this run`:"another run",note=`${candidate} ${stands} by ${whose}, ${owner.url}\
; to take it out all the same, give \`scope: ${service}\``;work.context.log.info(`Nothing to roll back: ${note}.`);const result={...unmoved(work,left2,served,"u\
nchanged"),note};return open?result:confirmed(work,result,arms.candidate,served)}async function foundElsewhere(work,decision,served){const{kind,rollout,from,to,
arms}=decision,{version,platform,targets,mode}=work.order;if(kind!=="return"&&kind!=="freeze"||version!==void 0||(0,core_ledger.c2)(rollout)!=="passed"||!served.
known||platform.releases!==void 0||(0,rollout_split.tC)(served,arms.candidate)>100-WHOLE)return;const instead=servedInstead(served,arms.candidate);if(instead===
void 0)return;let doubt;if((0,rollout_split.iu)(served,arms.stable)>=WHOLE){const proof=await targets.prove(arms.stable,to);if(doubt=(0,target_version.ce)(arms.
stable,to,proof),doubt===void 0||mode==="emergency"&&proof.kind!=="wrong")return}const found={kind:"current",rollout,from:instead,to:from,arms:{candidate:instead,
stable:arms.candidate}},result=await leave_alone_displaced(work,found,served,`By the ledger ${from} serves${arms.candidate===from?"":` on ${arms.candidate}`}`),
back=doubt===void 0?`To go back to ${to} instead`:`If ${arms.stable} holds ${to} all the same, and that is wanted`,how=await dispatchOf(work,to,arms.stable);return{
...result,problems:[...result.problems,...doubt===void 0?[]:[doubt]],mend:`${result.mend??""} ${back}: ${how}.`}}async function leaveDisplaced(work,decision,served,history){
const{kind,rollout,to,arms}=decision,{version,dryRun,reason}=work.order;if(kind!=="return"&&kind!=="freeze"||version!==void 0||!(0,core_ledger.nT)(rollout)||!served.
known||!(0,displaced.I)(arms,served))return;const found=await leave_alone_displaced(work,decision,served,`${rollout.candidate}, whose rollout ${dryRun?"would be":
"is"} ended with this, gets nothing, and by the ledger ${to} serves without it`),serves=servedInstead(served,arms.stable),kept=serves===void 0||(0,rollout_split.
tC)(served,serves)<WHOLE?void 0:keptBy(work,serves,history),keep=kept===void 0?"":` If ${kept} is to stay: rollback with \`version: ${kept}\`, which moves nothin\
g and records it.`,result={...found,mend:`${found.mend??""}${keep}`};if(dryRun)return{result,commit:nothingToCommit};const told=(0,forgiving_ledger.y)(work.ledger,
work.context.log);return{result,commit:async()=>{const entry=(0,displaced.C)(to,(0,rollout_split.iO)(served),reason);return await told.record(rollout,{status:"f\
ailed",weight:0,...entry,run:(0,run_reference.N)(work.context.run)}),told.failure()}}}function keptBy(work,target,history){const version=versionNamed(target,history);
try{const decision=decideRollback({...requestOf(work,history),version,ownRun:void 0,candidateOnly:!1});return decision.kind==="return"&&decision.arms.stable===target?
version:void 0}catch(error){if(error instanceof errors.a6)return;throw error}}async function leave_alone_displaced(work,decision,served,expected){const{to,arms}=decision,
target=decision.kind==="left"&&!(0,core_ledger.nT)(decision.rollout)?arms.candidate:arms.stable;return{...unmoved(work,decision,served,"displaced",[`${expected}\
, but the platform serves ${(0,rollout_split.iO)(served)}`]),mend:`To make it what the ledger says: ${await dispatchOf(work,to,target)}.`}}async function dispatchOf(work,version,target){
const dispatch=`rollback with ${(0,version_input.X)(version,work.order)}`;return target===version||work.order.platform.releases!==void 0||(await work.order.targets.
read(target)).length>0?dispatch:`${dispatch} and \`mode: emergency\`, once you know that ${target} holds ${version}, as nothing proves it`}function endedBefore(work,{
kind,rollout}){const steps=(0,core_ledger.B_)(rollout),last=steps.at(-1),own=last?.status==="failed"&&last.run.id===work.context.run.runId&&last.run.id!=="";if(kind!==
"settled"||!own||work.order.dryRun)return{};const candidateShare=Math.max(...rollout.entries.map(({weight})=>weight));return{endedAt:last.at,rollout:`${rollout.
id}.${String(steps.length-1)}`,candidateShare}}async function nothingToDo(work,decision,served,history){const{to,arms}=decision;if((0,rollout_split.iu)(served,arms.
stable)>=WHOLE){const proof=await work.order.targets.prove(arms.stable,to);(0,target_version.iN)(decision,proof);const doubt=isKeptUp(work,decision,served)?void 0:
(0,target_version.ce)(arms.stable,to,proof);doubt!==void 0&&work.context.log.warning(`${doubt} ${(0,target_version.S$)(arms.stable)}`),work.context.log.info(`No\
thing to roll back: ${(0,rollout_split.iO)(served)}.`);const{mode,dryRun}=work.order,health=dryRun||mode==="reconcile"?[]:await work.health.settled(to),problems=sayUnhealthy(
health),result=problems.length===0?"unchanged":"unhealthy",note=await noteOfServing(work,history,decision,served),found={...unmoved(work,decision,served,result,
problems),health,...doubt===void 0?{}:{verified:!1,unproven:doubt},...note===void 0||result!=="unchanged"?{}:{note},...result==="unchanged"?endedBefore(work,decision):
{}};return confirmed(work,found,arms.stable,served)}return leave_alone_displaced(work,decision,served,`By the ledger ${to} serves`)}function isKeptUp(work,decision,served){
const{kind,rollout}=decision;return work.order.platform.releases!==void 0?!0:kind==="current"?(0,core_ledger.B_)(rollout).every(({status})=>status!=="failed"):(0,target_version.
pb)(decision,served)}var machine=__webpack_require__(8873),sticky=__webpack_require__(3637),traffic=__webpack_require__(9432);function takeBackup({service,environment,
from,to,rollout,served,settings,at}){const{platform,signals,health}=settings;return{schema:1,action:"rollback",takenAt:new Date(at).toISOString(),service,environment,
split:served.shares,acknowledged:served.acknowledged,from,to,rollout:{id:rollout.id,status:(0,core_ledger.c2)(rollout),weight:(0,core_ledger.mm)(rollout),ref:rollout.
ref},configuration:{...platform===void 0?{}:{platform:platform.value},...signals===void 0?{}:{signals:signals.value},...health===void 0?{}:{health}},undo:(0,core_ledger.
Pc)(rollout)?`rollback with version: ${from}`:`canary-step with candidate: ${from}, stable: ${to}`}}async function recordChanges(decision,rollout,entry,{by,reason},ledger){
const{status,weight,run}=entry,ended2={status,weight,run,note:`rolled back to ${decision.to}${by===""?"":` by ${by}`}: ${reason}`},again={status:"passed",weight:100,
run,note:core_ledger.OV,reason:by===""?reason:`${reason} (by ${by})`};if(decision.kind==="current"&&status==="failed"&&(0,core_ledger.c2)(rollout)==="passed"&&rollout.
candidate===decision.to){await ledger.record(rollout,again);return}if(decision.kind!=="return"){status==="failed"&&(0,core_ledger.nT)(rollout)&&await ledger.record(
rollout,ended2);return}const{end,restore}=decision.changes;if(status!=="failed"){end.includes(rollout)&&await ledger.record(rollout,entry);return}restore!==void 0&&
await ledger.record(restore,again);for(const one of end)await ledger.record(one,ended2)}function planOf(decision,order,{weights,straight},proof){const{from,to}=decision,
{stable}=decision.arms;return[...proof?.proved===!0?[`Prove that ${stable} holds ${to}, as it does now.`]:[],...proof?.doubt===void 0?[]:[`Go on without a proof\
. ${proof.doubt}`],"Keep a backup of the present state.",...order.before.map(({name,onFailure})=>`Run the hook ${name}${onFailure==="stop"?"; if it fails, nothi\
ng else happens":""}.`),...order.platform.releases===void 0?[]:[`Have the platform put ${to} back into service.`],...straight===void 0?[]:[straight],...weights.
map(share=>`Give ${String(100-share)} % to ${to}, have it confirmed, and watch the health for ${String(order.pauseMs/1e3)} s; if it gets worse, put everything b\
ack.`),`Give all traffic to ${to} and have it confirmed.`,...order.health.map(address2=>`Check ${address2} until it is healthy ${String(order.consecutive)} ${order.
consecutive===1?"time":"times"} in a row${order.versionFrom===void 0?"":` and tells version ${to}`}.`),...order.after.map(({name})=>`Run the hook ${name}.`),...ledgerChanges(
decision),`${from} stays deployed, without traffic, for whoever looks for the cause.`]}function ledgerChanges(decision){if(decision.kind!=="return")return[];const{
end,restore}=decision.changes;return[...restore===void 0?[]:[`Record in the ledger, last of all, that ${restore.candidate} serves again.`],...end.map(rollout=>`\
Record in the ledger, last of all, that ${rollout.candidate} was ${(0,core_ledger.nT)(rollout)?"not promoted":"rolled back"}.`)]}var read_version=__webpack_require__(
1702);const return_proof_WHOLE=99.5,LOOK_MS=2e3,ATTEMPTS_TO_UNDO=3;async function proveReturn(decision,served,order,ports){const{mode,platform,targets}=order,anew=platform.
releases===void 0&&!(0,target_version.pb)(decision,served),{to,arms}=decision;if(!anew)return platform.releases===void 0&&(0,rollout_split.tC)(served,arms.stable)===
0&&(0,target_version.iN)(decision,await targets.prove(arms.stable,to)),{anew,proved:!1,foreign:new Set};const[proof,foreign]=await Promise.all([targets.prove(arms.
stable,to),foreignAddresses(decision,served,order,ports)]),doubt=(0,target_version.li)(decision,proof,mode==="emergency",(0,rollout_split.tC)(served,arms.stable),
(0,version_input.X)(to,order));return proof.kind==="proved"&&ports.log.info(`Verified: ${arms.stable} holds ${to}.`),doubt===void 0?{anew,proved:proof.kind==="p\
roved",foreign}:(ports.log.warning(`${doubt} The emergency goes on without the proof. ${(0,target_version.S$)(arms.stable)}`),{anew,proved:!1,foreign,doubt})}async function foreignAddresses({
from,to,arms},served,{health,versionFrom,mode},ports){if(mode==="emergency"&&arms.stable===to)return new Set(health);if(versionFrom===void 0||(0,rollout_split.tC)(
served,arms.candidate)<return_proof_WHOLE)return new Set;const place=(0,version_place.j)(versionFrom),told=await Promise.all(health.map(address2=>(0,read_version.
$)(address2,place,{timeoutMs:LOOK_MS,anyStatus:!0},ports)));return new Set(health.filter((_,index)=>differs(told[index],from)))}async function behindTarget({to,
arms},{targets}){const quick=(0,target_version.XQ)(arms.stable,to,await targets.read(arms.stable,to)),proof=quick.kind==="wrong"?await targets.prove(arms.stable,
to):quick;return proof.kind==="wrong"?{wrong:proof.why,proved:!1}:{proved:proof.kind==="proved"}}async function behindHealth(to,health,{foreign},{versionFrom},ports){
if(versionFrom===void 0||health.length===0)return{proved:!1};const place=(0,version_place.j)(versionFrom),suspects=health.filter(({healthy,endpoint})=>!healthy&&
!foreign.has(endpoint)),told=await Promise.all(suspects.map(({endpoint})=>(0,read_version.$)(endpoint,place,{timeoutMs:LOOK_MS},ports))),wrong=suspects.filter((_,index)=>differs(
told[index],to)).map(({endpoint})=>endpoint);return wrong.length>0?{wrong:`${wrong.join(", ")} ${wrong.length===1?"tells":"tell"} another version than ${to}`,proved:!1}:
{proved:health.every(({healthy})=>healthy)}}function differs(reading,version){return reading!==void 0&&"version"in reading&&reading.version!==version}async function undoReturn(before,driveContext){
if(!before.known)return{problem:"what served before is not known"};const split={shares:before.shares};let problem="";for(let attempt=1;attempt<=ATTEMPTS_TO_UNDO;attempt+=
1)try{driveContext.log.warning(`Putting the traffic back: ${(0,rollout_split.iO)(split)}.`),await driveContext.router.write(split);const proof=await(0,traffic.x)(
split,{...driveContext,past:Object.keys(split.shares)});if(proof.ok)return{served:proof.served};problem=proof.problem}catch(error){if(!(error instanceof errors.
a6)||error.kind==="cancelled")throw error;problem=(0,errors.bD)(error)}return{problem}}const LANES=5,MOST_TIMES=1e3,MISSED_ONCE_IN=1e3;function timesToMeet(share){
if(share>=100)return 1;if(share<=0)return MOST_TIMES;const times=Math.ceil(Math.log(1/MISSED_ONCE_IN)/Math.log(1-share/100)-1e-9);return Math.min(MOST_TIMES,Math.
max(1,times))}async function sampleEndpoints(endpoints,expectation,sampling,ports){const startedAt=ports.clock.now();let stopped=!1;const sampleOne=async endpoint=>{
const addresses=sampling.everyAddress===!0?await(0,check.sO)(endpoint,ports):void 0,places=addresses===void 0||addresses.length===0?[{endpoint}]:addresses.map(address2=>({
endpoint,address:address2}));let asked=0,problem;const lane=async(place,questions)=>{for(const question of questions){const wait=startedAt+(sampling.times===1?sampling.
overMs:question*sampling.overMs/(sampling.times-1))-ports.clock.now();if(wait>0&&await ports.clock.sleep(wait,ports.signal),ports.signal.aborted)throw(0,errors.
YQ)(`checking ${endpoint}`);if(stopped||problem!==void 0||ports.clock.now()-startedAt>sampling.deadlineMs)return;const look=await(0,check.dy)(place,expectation,
sampling,ports);asked+=1,look.problem!==void 0&&(problem??="address"in place?`at ${place.address} ${look.problem}`:look.problem,sampling.stopAtFirst&&(stopped=!0))}};
return await Promise.all(places.flatMap(place=>{const questions=Array.from({length:sampling.times},(_,index)=>index).values();return Array.from({length:Math.min(
LANES,sampling.times)},()=>lane(place,questions))})),{endpoint,asked,...problem===void 0?{}:{problem}}};return await Promise.all(endpoints.map(sampleOne))}const ANY_SUCCESS=[
{from:200,to:299}],TIMEOUT_MS=5e3,LEAST_BEFORE=10,LEAST_AFTER=3;class ServiceHealth{#order;#ports;constructor(order,ports){this.#order=order,this.#ports=ports}async judges(shares){
const times=Math.max(LEAST_BEFORE,...shares.map(timesToMeet)),samples=await this.#sample(this.#order.health,{times,overMs:0,stopAtFirst:!1});return new Set(samples.
flatMap(({endpoint,problem,asked})=>problem===void 0&&asked>0?[endpoint]:[]))}settled(version){return this.#check(this.#order.consecutive,version,this.#order.verifyTimeoutMs)}async worseThan(judges,share){
const times=share>=100?LEAST_AFTER:timesToMeet(share),samples=await this.#sample([...judges],{times,overMs:share>=100?0:this.#order.pauseMs,stopAtFirst:!0});return sayWorse(
samples)}#sample(endpoints,sampling){const{deadlineAt,everyAddress=!1}=this.#order,deadlineMs=Math.max(0,deadlineAt-this.#ports.clock.now());return sampleEndpoints(
endpoints,{statuses:ANY_SUCCESS},{...sampling,timeoutMs:TIMEOUT_MS,everyAddress,deadlineMs},this.#ports)}#check(consecutive,version,withinMs){const{health,versionFrom,
deadlineAt,everyAddress=!1}=this.#order,patience={timeoutMs:TIMEOUT_MS,attempts:1e3,retryDelayMs:500,consecutive,everyAddress,concurrency:20,deadlineMs:Math.max(
0,Math.min(withinMs,deadlineAt-this.#ports.clock.now()))},expectation=version===void 0||versionFrom===void 0?{statuses:ANY_SUCCESS}:{statuses:ANY_SUCCESS,version:{
expected:version,place:(0,version_place.j)(versionFrom)}};return(0,check.Br)(health,expectation,patience,this.#ports)}}const OF_THE_VERSION=new Set(["no-version",
"other-version"]);function sayWorse(after){const worse=after.filter(({problem})=>problem!==void 0);if(worse.length!==0)return worse.map(({endpoint,problem})=>`${endpoint}\
 was healthy before the return; now it ${problem??"is not"}`).join("; ")}function fallen(health,judges){return health.filter(({healthy,endpoint,fault})=>!healthy&&
judges.has(endpoint)&&!OF_THE_VERSION.has(fault))}var in_place=__webpack_require__(5927);async function returnStray(arms,rollout,{problems},driveContext){const{
router,log}=driveContext;try{const served=await router.read(),stray=[arms.candidate,rollout.arms.candidate].find(name=>name!==arms.stable&&(0,rollout_split.tC)(
served,name)>=in_place.eL);if(stray===void 0)return{};const{setBack}=served,because=setBack===void 0?"a step of the rollout was in flight":`${setBack.by??"someb\
ody else"} had set the traffic back`;log.warning(`${setBack===void 0?"A step of the rollout was still under way and has moved traffic":`${setBack.by??"Somebody \
else"} has set the traffic back`}: ${(0,rollout_split.iO)(served)}. It is returned once more.`);const state=(0,machine.f)({...arms,candidate:stray},(0,rollout_split.
tC)(served,stray),"rollback"),again={...driveContext,record:()=>Promise.resolve()},start={state,served,problems:[],...setBack===void 0?{}:{setBack:{...setBack,afterMs:0}}},
driven=await(0,traffic.r)(start,{type:"failed",reason:because},again),known=driven.setBack===void 0?{}:{setBack:driven.setBack};return driven.state.phase==="ret\
urned"?{served:driven.served.shares,...known}:{result:"stuck",verified:!1,served:driven.served.shares,problems:[...problems,...setBack===void 0?["A step of the \
rollout that was in flight has moved traffic again"]:[],...driven.problems],...known,...driven.failure===void 0?{}:{error:failureReport(driven.failure)}}}catch(error){
if(!(error instanceof errors.a6)||error.kind==="cancelled")throw error;return log.warning(`Whether a step in flight has moved traffic could not be looked up: ${error.
message}`),{}}}async function wayBack({platform,...order},{arms,to},served){const weights=weightsBack(order,arms,served),[first]=weights;if(first===void 0||(0,rollout_split.
GZ)(served,arms.stable)!==void 0)return{weights};try{return await platform.router.rehearse?.((0,rollout_split.gI)(first,arms)),{weights}}catch(error){if(!(error instanceof
errors.a6)||error.kind==="cancelled")throw error;return{weights:[],straight:`${to} gets all traffic at once and not in steps: ${error.message.replace(/ Nothing was changed\.$/,
"")}`}}}function weightsBack({mode,steps,health},arms,served){const both=(0,rollout_split.tC)(served,arms.candidate)+(0,rollout_split.tC)(served,arms.stable),portion=(0,possible_weights.
s6)(served.possible);if(mode!=="standard"||!served.known||both<WHOLE||health.length===0||portion===void 0)return[];const returning=(0,rollout_split.tC)(served,arms.
stable),possible=steps.flatMap(share=>(0,possible_weights.sK)(share,served.possible)??[]);return[...new Set(possible)].filter(share=>share>returning+portion).map(
share=>100-share)}async function describeReturn(work,decision,served,proof){const way=await wayBack(work.order,decision,served),plan=planOf(decision,work.order,
way,proof);return way.straight!==void 0&&work.context.log.warning(way.straight),work.context.log.info(`Dry run: all traffic would go to ${decision.to}; now ${(0,rollout_split.
iO)(served)}.`),{...unmoved(work,decision,served,"planned"),plan}}function isWatched(work,{arms},served){const{mode,health}=work.order;return mode==="standard"&&
health.length>0&&served.known&&(0,rollout_split.tC)(served,arms.stable)<=50}async function moveBack(work,decision,served,history,proof){const{order,context}=work,
{service,environment,deadlineAt,before,after,platform}=order,{from,to,rollout,arms}=decision,taken=takeBackup({service,environment,from,to,rollout,served,settings:order.
settings,at:context.clock.now()}),backup=await(0,report_file.u5)(context,`rollback-backup-${service}-${environment}`,taken),facts={service,environment,mode:order.
mode,from,to,reason:order.reason,backup},hooks=[...await runHooks(before,"before",facts,deadlineAt,context)],stopped=hooks.find(({decisive:decisive2})=>decisive2);
if(stopped!==void 0){const problem=sayHook(stopped);return{result:{...unmoved(work,decision,served,"failed",[problem]),hooks,backup,error:hookFailed(problem)},commit:nothingToCommit}}
const told=(0,forgiving_ledger.y)(work.ledger,context.log);let ending2,stuck;const{weights:way,straight}=await wayBack(order,decision,served);straight!==void 0&&
context.log.warning(straight);const judges=isWatched(work,decision,served)?await work.health.judges(way.map(share=>100-share)):new Set;platform.releases!==void 0&&
await platform.releases.restore(to);const driveContext={router:emptyingOthers(platform.router,history),clock:context.clock,log:context.log,signal:context.signal,
random:context.random,run:(0,run_reference.N)(context.run),verifyTimeoutMs:order.verifyTimeoutMs,persistence:{attempts:order.attempts,deadlineAt},look:share=>work.
health.worseThan(judges,share),...served.known?{before:{shares:served.shares}}:{},record:entry=>(entry.status==="failed"?ending2=entry:stuck=entry,Promise.resolve())},
weight=served.known?(0,rollout_split.tC)(served,arms.candidate):(0,core_ledger.c2)(rollout)==="passed"?100:(0,core_ledger.mm)(rollout),{otherWriter}=served,displaced2=decision.
kind==="return"||otherWriter===void 0?{}:{setBack:{...otherWriter,afterMs:0}},start={state:(0,machine.f)(arms,weight,"rollback"),served,problems:[],...displaced2},
driven=await(0,traffic.r)(start,{type:"failed",reason:order.reason,by:way,careful:order.mode!=="emergency"},driveContext),tookMs=context.clock.now()-work.startedAt,
{phase}=driven.state,untaken=phase==="stuck"&&isUntaken(driven,served);stuck!==void 0&&!(untaken&&(0,core_ledger.c2)(rollout)==="passed")&&await recordChanges(decision,
rollout,stuck,order,told);const{health,behind}=phase==="returned"?await lookBehind(work,decision,proof):{health:[],behind:void 0},wrong=behind?.wrong,worse=wrong===
void 0?sayWorse(fallen(health,judges)):void 0,undone=(wrong===void 0||!proof.anew)&&worse===void 0?void 0:await undoReturn(served,driveContext),isUndone=undone!==
void 0&&"served"in undone;worse!==void 0&&context.log.warning(worse),isUndone&&(ending2=void 0);const unhealthy=sayUnhealthy(health);phase==="returned"&&!isUndone&&
hooks.push(...await runHooks(after,"after",facts,deadlineAt,context));const decisive=hooks.some(hook=>hook.decisive),fine=phase==="returned"&&unhealthy.length===
0&&wrong===void 0&&!decisive,kept=phase==="kept"||isUndone,unproven=phase==="returned"&&behind?.proved!==!0&&wrong===void 0?proof.doubt:void 0,found=proof.doubt!==
void 0&&(0,rollout_split.iu)(served,arms.stable)>=WHOLE?arms.stable:void 0,stays=phase==="stuck"&&(0,rollout_split.iu)(driven.served,arms.stable)>=WHOLE,unready=phase===
"kept"||stays?(0,rollout_split.GZ)(driven.served,arms.stable)?.why:void 0,staying=stays?(0,sticky.Ow)(driven.served,(0,rollout_split.gI)(0,arms)):[],result={...conclusion_factsOf(
work,decision,served),candidateShare:found===void 0?shareBefore(decision,served):(0,rollout_split.tC)(served,arms.candidate),...isUndone&&found!==void 0?{from:found}:
{},...isPutBack(decision)?{putBack:!0}:{},result:phase==="stuck"?"stuck":kept?"kept":fine?"returned":"unhealthy",changed:!kept&&!untaken,verified:fine&&unproven===
void 0,served:isUndone?undone.served.shares:driven.served.shares,problems:[...driven.problems,...wrong===void 0?[]:[wrong],...undone===void 0||isUndone?[]:[`The\
 return could not be undone: ${undone.problem}`],...worse===void 0?unhealthy:[worse],...hooks.filter(hook=>hook.decisive).map(sayHook)],attempts:(driven.attempts??
[]).map(attemptReport),health,hooks,migrations:decision.kind==="return"?decision.passed:[],plan:[],backup,tookMs,...unproven===void 0?{}:{unproven},...phase==="\
returned"&&order.ownRun!==void 0&&(0,core_ledger.c2)(rollout)==="passed"?{note:notePromoted(decision)}:{},...unready===void 0?{}:{unready},...staying.length===0?
{}:{staying:staying.map(({remedy})=>remedy)},...wrong===void 0?{}:{wrongVersion:wrong},...driven.setBack===void 0?{}:{setBack:driven.setBack},...driven.failure===
void 0||phase!=="stuck"?{}:{error:failureReport(driven.failure)}},commit=async()=>(ending2!==void 0&&await recordChanges(decision,rollout,ending2,order,told),told.
failure());return phase!=="returned"||ending2===void 0?{result,commit}:{result,commit,lookAgain:async()=>returnStray(arms,rollout,result,driveContext)}}async function lookBehind(work,decision,proof){
const target=await behindTarget(decision,work.order);if(target.wrong!==void 0)return{health:[],behind:target};const health=await work.health.settled(decision.to),
behind=await behindHealth(decision.to,health,proof,work.order,work.context);return{health,behind:{...behind,proved:behind.proved||target.proved}}}function isUntaken({
attempts=[],served},before){return before.known&&attempts.length>0&&attempts.every(({unwritten})=>unwritten)&&(0,rollout_split.JK)(served,before)}function isPutBack({
kind,rollout,from}){return kind==="current"||kind==="settled"&&from!==rollout.candidate}function notePromoted({from,to}){return`${from} had passed its whole rol\
lout in this run, and \`scope: this-run\` took it out all the same; where no job of the run has failed, write \`if: failure() || cancelled()\` at the job in place o\
f \`if: always()\`, and bring ${from} back with \`version: ${from}\` in place of \`scope\` (now ${to} serves)`}function attemptReport({split,at,tookMs,problem}){
return{at:new Date(at).toISOString(),shares:split.shares,tookMs,...problem===void 0?{}:{problem}}}function sayHook({name,problem="failed"}){return`The hook ${name}\
 ${problem.replace(/\.$/,"")}`}function hookFailed(problem){return{kind:"refused",code:"HOOK_FAILED",message:`${problem}, so the rollback was stopped.`,remedy:"\
Repair the hook, set its `on-failure: continue`, or use `mode: emergency`, which does not wait for it."}}var reconcile=__webpack_require__(2228);function firstHeardOf(run,history){
const earlier=other=>run.id!==""&&other.id===run.id&&other.attempt<run.attempt,times=history.flatMap(({run:opener,openedAt,entries})=>[...earlier(opener)?[openedAt]:
[],...entries.filter(entry=>earlier(entry.run)).map(({at})=>at)]);return times.length===0?void 0:Math.min(...times)}function begunSince(rollouts,since,run){return rollouts.
find(rollout=>{if((0,reconcile.hH)(rollout,run))return!1;const again=rollout.entries.some(({status,note,at,run:by})=>status==="passed"&&note===core_ledger.OV&&at>
since&&by.id!==run.id);return rollout.openedAt>since||again})}async function refuseBegunSince(decision,history,served,{service,environment,mode,version,ownRun,startOfRun},{
run,log}){if(run.runAttempt===1||mode==="reconcile"||ownRun!==void 0)return;const putsBack=decision.kind==="current"&&version!==void 0&&(0,rollout_split.tC)(served,
decision.arms.stable)<WHOLE;if(decision.kind!=="return"&&decision.kind!=="freeze"&&!putsBack)return;const concerned=decision.kind==="return"?decision.changes.end:
[decision.rollout],own=(0,run_reference.N)(run),started=firstHeardOf(own,history)??await startOfRun(),attempt=`This is attempt ${String(run.runAttempt)} of a ro\
llback`,anew=`dispatch a rollback anew, with \`scope: ${service}\`, \`environment: ${environment}\` and \`version: ${decision.to}\``;if(typeof started!="number"){
if((0,rollout_split.tC)(served,decision.arms.stable)>=WHOLE)return;const unsaid=`${attempt}, and when it was started could not be found out: ${started.why}. Wha\
t it would end may have been begun since.`;if(mode==="emergency"){log.warning(`${unsaid} The emergency goes on.`);return}throw new errors.a6("refused",{code:"BE\
GUN_SINCE",message:`${unsaid} Nothing was changed.`,remedy:`If ${decision.from} is to be taken out, ${anew}. ${started.remedy}`})}const since=begunSince(concerned,
started,own);if(since!==void 0)throw new errors.a6("refused",{code:"BEGUN_SINCE",message:`${attempt} that was at work by ${new Date(started).toISOString()}, and\
 ${since.candidate} was begun or brought back since: ${(0,core_ledger.ZZ)(since.run)}. Nothing was changed.`,remedy:`If ${since.candidate} is to be taken out, ${anew}\
. If it is to go on, there is nothing to do.`})}async function returnWithoutLedger(work,failure){const{mode,version,dryRun,platform,service,environment}=work.order;
if(mode!=="emergency"||version===void 0)throw new errors.a6("ledger",{code:failure.code,message:failure.message,remedy:`${failure.remedy} If users cannot wait: \
\`mode: emergency\` with a \`version\` goes without the ledger.`,cause:failure});work.context.log.warning(`The ledger cannot be read; ${version} is returned to \
without it. ${failure.message}`);const served={...await platform.router.read(),known:!0},{by,names:names2,targets}=work.order,target=await targetHolding(version,
names2,served,targets,platform),to=target===version?await targets.agreed(target)??version:version,name=servedInstead(served,target),from=name===void 0?to:await targets.
agreed(name)??name,run=(0,run_reference.N)(work.context.run),arms={candidate:name??target,stable:target},rollout={id:UNRECORDED,service,environment,candidate:from,
stable:to,arms,steps:[],run,ref:work.context.run.sha,by,openedAt:work.startedAt,entries:[]},decision={kind:"return",rollout,from,to,arms,changes:{end:[]},passed:[]};
requirePresence(decision,served,platform);const commit=()=>dryRun?Promise.resolve(failure):recordLate(work,name===void 0?served:void 0);if(name===void 0)return{
result:await confirmed(work,unmoved(work,decision,served,"unchanged"),arms.stable,served),commit};const proof=await proveReturn({...decision,rollout:void 0},served,
work.order,work.context);if(dryRun)return{result:await describeReturn(work,decision,served,proof),commit};const{result,lookAgain}=await moveBack(work,decision,served,
[rollout],proof);return{result,commit,...lookAgain===void 0?{}:{lookAgain}}}async function recordLate(work,served){const told=(0,forgiving_ledger.y)(work.ledger,
work.context.log);try{const history=await readEnough(work),decision=decide(work,history);if(served!==void 0&&await refuseServing(work,history,decision,served),decision.
kind!=="return")return;const entry={status:"failed",weight:0,note:"",run:(0,run_reference.N)(work.context.run)};return await recordChanges(decision,decision.rollout,
entry,work.order,told),told.failure()}catch(error){if(!(error instanceof errors.a6)||error.kind==="cancelled"||error.code===VERSION_SERVES)throw error;return error}}
async function returnService(order,ledger,tell,context){const startedAt=context.clock.now();try{const{result,commit,lookAgain}=await conclude({order,ledger,context,
startedAt,health:new ServiceHealth(order,context),promotedBefore:!1});await tell(result);const failure=await commit(),found=await lookAgain?.(),last={...result,
...found};return found?.result==="stuck"&&await tell(last),failure===void 0?last:{...last,unrecorded:failureReport(failure)}}catch(error){if(!(error instanceof errors.
a6)||error.kind==="cancelled")throw error;context.log.error(error.message);const result=notBegun(order.service,error,context.clock.now()-startedAt);return await tell(
result),result}}async function conclude(begun){const{order,context}=begun,{dryRun,platform}=order;let history;try{history=await readEnough(begun)}catch(error){if(!(error instanceof
errors.a6)||error.kind!=="ledger")throw error;return await returnWithoutLedger(begun,error)}const[latest]=history,work={...begun,promotedBefore:latest!==void 0&&
await order.isPromotedBefore(latest)},decision=await decideOrExplain(work,history),served=await readServed(work,decision);if(decision.kind==="left")return{result:await leave(
work,decision,served),commit:nothingToCommit};const displaced2=await leaveDisplaced(work,decision,served,history);if(displaced2!==void 0)return displaced2;const elsewhere=await foundElsewhere(
work,decision,served);if(elsewhere!==void 0)return{result:elsewhere,commit:nothingToCommit};if(requirePresence(decision,served,platform),await refuseBegunSince(
decision,history,served,order,context),decision.kind==="freeze")return freeze(work,decision,served);if(!mustMove(work,decision,served))return(0,rollout_split.iu)(
served,decision.arms.stable)>=WHOLE&&(order.mode!=="reconcile"&&await refuseServing(work,history,decision,served),await requireAnswerTo(work,decision,served)),{
result:await nothingToDo(work,decision,served,history),commit:nothingToCommit};const moving=asServed(decision,served,history),blamed=await complained(work,moving,
served,history),proof=await proveReturn(moving,served,order,context).catch(async error=>{throw await answerToGone(error,work,moving,served,history)}),said=blamed===
void 0?{}:{blamed};if(dryRun)return{result:{...await describeReturn(work,moving,served,proof),...said},commit:nothingToCommit};const concluded=await moveBack(work,
moving,served,history,proof);return{...concluded,result:{...concluded.result,...said}}}async function decideOrExplain(work,history){try{return decide(work,history)}catch(error){
throw!(error instanceof errors.a6)||error.code!==NOTHING_ROLLED_OUT?error:nothingRolledOut(work.order,await environmentsOf(work))}}async function environmentsOf(work){
try{return await work.ledger.environments(work.order.service)}catch(error){if(error instanceof errors.a6&&error.kind==="cancelled")throw error;return[]}}async function readServed(work,decision){
const{platform,dryRun}=work.order;try{return{...await platform.router.read(),known:!0}}catch(error){const harmless=dryRun||decision.kind==="current"||decision.kind===
"freeze"||decision.kind==="left";if(!(error instanceof errors.a6)||error.kind!=="platform"||harmless)throw error;return work.context.log.warning(`Cannot read wh\
at is served now; returning the traffic all the same. ${error.message}`),{shares:{},possible:possible_weights.yn,acknowledged:!1,problems:[error.message],known:!1}}}
function mustMove(work,decision,served){if(decision.kind==="return")return!0;const clearable=served.sticky?.some(({target,released})=>released&&target===decision.
arms.candidate)??!1;return decision.kind==="settled"&&(!served.known||(0,rollout_split.tC)(served,decision.arms.candidate)>0||clearable)?!0:work.order.version!==
void 0&&(0,rollout_split.iu)(served,decision.arms.stable)<WHOLE}async function reconcileService(order,inputs,ledger,teller,context){const startedAt=context.clock.
now();try{const latest=await ledger.latest(order.service,order.environment);if(latest===void 0)return idle(order,"The ledger has no rollout of it");const end=async because=>{
const reason=`failed deployment: ${because}`;return{...await returnService({...order,reason},ledger,found=>teller.tell({...found,reason}),context),reason}};if(!(0,core_ledger.
nT)(latest))return await end("traffic is not where the ledger says");const{abandoned,why}=await standingAt(startedAt,latest,inputs,context);return context.log.info(
`${latest.candidate} is in progress: ${why}.`),abandoned?await end(`abandoned, ${why}`):{...idle(order,`${latest.candidate} is being rolled out: ${why}`),from:latest.
candidate,to:latest.stable}}catch(error){if(!(error instanceof errors.a6)||error.kind==="cancelled")throw error;return context.log.error(error.message),notBegun(
order.service,error,context.clock.now()-startedAt)}}async function standingAt(now,rollout,inputs,context){const standing=(0,core_ledger.c2)(rollout)==="held"?void 0:
await(0,owner_standing.YP)(rollout,inputs,context);return isAbandoned(rollout,standing??{kind:"running"},now,inputs["stale-after"])}async function leftBeside(inputs,{
services},ledger,context){const{environment,"rollout-file":path}=inputs;try{const{open,unread}=await ledger.openBeside(environment,services);unread.length>0&&context.
log.warning(`${unread.join(", ")} have rollouts in ${environment} and are not in ${path}; whether one of them is open was not looked at. \`mode: reconcile\` with \
\`service\` and \`platform\` looks after each.`);const results=[];for(const rollout of open){const{abandoned,why}=await standingAt(context.clock.now(),rollout,inputs,
context),what=`${rollout.candidate} of ${rollout.service}, which is not in ${path}, is in progress: ${why}`;abandoned?(context.log.error(`${what}.`),results.push(
notBegun(rollout.service,notInFile(rollout,path,why),0))):context.log.info(`${what}.`)}return results}catch(error){if(!(error instanceof errors.a6)||error.kind===
"cancelled")throw error;return context.log.warning(`Rollouts of services that are not in ${path} could not be looked for. ${error.message}`),[]}}function notInFile(rollout,path,why){
const{service,environment,candidate}=rollout;return new errors.a6("refused",{code:"SERVICE_NOT_IN_FILE",message:`${candidate} of ${service} has ${String((0,core_ledger.
mm)(rollout))} % by the ledger in ${environment} and nobody goes on with it (${why}), but ${path} does not, or no longer, deliver ${service} there, so it is not\
 known where its traffic is. Nothing was changed.`,remedy:`Run ${(0,ending.e)(rollout)} with the input \`platform\` (kind, address, names, as the file had them). \
Or put ${service} back into ${path}: the next round ends it. If another rollout file describes it, the round of that one ends it.`})}function idle({service},note){
return{service,result:"unchanged",note,changed:!1,verified:!0,served:{},problems:[],attempts:[],health:[],hooks:[],migrations:[],plan:[],tookMs:0}}async function lookAfterIncidents(orders,results,ledger,teller,rollbackRun,context){
const incidents2=await teller.incidents();if(incidents2===void 0)return{raised:[],acknowledged:[],recovered:[]};const open=await incidents2.open(),recovered=[];
for(const incident of open.outcome==="listed"?open.incidents:[]){const order=orders.find(({service,environment})=>service===incident.service&&environment===incident.
environment),result=results.find(({service})=>service===incident.service);if(order===void 0||result?.result!=="unchanged"||!result.verified||!await isWell(incident,
order,ledger,context))continue;const closed=await incidents2.recover(incident,{occurrence:`well-${String(incident.number)}-${String(incident.since)}`,at:context.
clock.now(),note:`${incident.service} serves what the ledger says${order.health.length===0?"":`, and ${String(order.health.length)} health addresses are well`}.`,
links:rollbackRun.runUrl===""?[]:[{label:"Run",url:rollbackRun.runUrl}]});closed!==void 0&&closed.outcome!=="unavailable"&&recovered.push(closed)}const{raised,acknowledged}=await incidents2.
escalate(),at=context.clock.now();return await teller.notify([...recovered.map(incident=>incidentNotice("recovered",incident,rollbackRun,at)),...acknowledged.map(
incident=>incidentNotice("acknowledged",incident,rollbackRun,at)),...raised.map(incident=>incidentNotice("escalated",incident,rollbackRun,at))]),{raised,acknowledged,
recovered}}async function isWell(incident,order,ledger,context){if(incident.kind===ROLLBACK_PROBLEM){const latest=await ledger.latest(order.service,order.environment),
last=latest===void 0?void 0:(0,core_ledger.B_)(latest).at(-1);if(latest===void 0||(0,core_ledger.nT)(latest)||last===void 0||last.at<=incident.since||incident.restored&&
(0,core_ledger.c2)(latest)!=="passed")return!1}else if(incident.kind!==DRIFT_PROBLEM)return!1;const patience={timeoutMs:5e3,attempts:3,retryDelayMs:500,consecutive:1,
concurrency:20,deadlineMs:15e3};return(await(0,check.Br)(order.health,{statuses:[{from:200,to:299}]},patience,context)).every(({healthy})=>healthy)}const SAYINGS={
recovered:({timeToRestoreMs})=>timeToRestoreMs===void 0?"It is over.":`It is over; the service was restored after ${(0,format.a3)(timeToRestoreMs)}.`,acknowledged:({
acknowledged})=>acknowledged===void 0||acknowledged.by===""?"Somebody has taken it.":`${acknowledged.by} has taken it.`,escalated:({severity:severity2})=>`Nobod\
y has acknowledged it: it is ${severity2} now. Assign yourself to the issue, or react to it.`};function incidentNotice(kind,incident,rollbackRun,at){const{service,
environment,severity:severity2,title,url,key}=incident;return{id:`${key}/${kind}-${severity2}-${String(incident.since)}`,kind,severity:severity2,problem:(0,problem_key.
Z)(rollbackRun.repository,service,environment,incident.kind),service,environment,repository:rollbackRun.repository,title:`${service} in ${environment}: ${title}`,
text:SAYINGS[kind](incident),facts:[],links:[{label:"Incident",url}],at}}function codeOf({result,error,unrecorded,wrongVersion,health,hooks,changed}){if(error!==
void 0)return error.code;switch(result){case"unhealthy":return wrongVersion!==void 0?"WRONG_VERSION":health.some(({healthy})=>!healthy)||!changed?"ENDPOINT_UNHE\
ALTHY":hooks.some(({decisive})=>decisive)?"HOOK_FAILED":"ROLLBACK_NOT_VERIFIED";case"kept":return"ROLLBACK_UNDONE";case"stuck":return"TRAFFIC_NOT_RETURNED";case"\
frozen":return"IRREVERSIBLE_MIGRATION";case"displaced":return"TRAFFIC_DISPLACED";case"refused":case"failed":return"ROLLBACK_NOT_VERIFIED";case"returned":case"un\
changed":return unrecorded!==void 0?unrecorded.code:hooks.some(({decisive})=>decisive)?"HOOK_FAILED":void 0;case"planned":return}}function isProblem({result,unrecorded,
hooks}){return!(result==="returned"||result==="unchanged"||result==="planned")||unrecorded!==void 0||hooks.some(({decisive})=>decisive)}async function runWaves(waves,work,deadlineAt,clock){
const results=[];for(const wave of waves){const settled2=await Promise.allSettled(wave.map(service=>clock.now()>deadlineAt?Promise.resolve(notBegun(service,tooLate(
service),0)):work(service)));for(const one of settled2){if(one.status==="rejected")throw one.reason;results.push(one.value)}}return results}function tooLate(service){
return new errors.a6("platform",{code:"DEADLINE_PASSED",message:`The deadline passed before ${service} was begun. Nothing of it was changed.`,remedy:"Run the ro\
llback again for this service; with `order: parallel` or a longer `deadline` all of them fit in."})}var readable_part=__webpack_require__(4046),unknown_names=__webpack_require__(
1379);const ALL="all",CANDIDATE_ONLY="candidate-only",THIS_RUN="this-run",WORDS=[ALL,CANDIDATE_ONLY,THIS_RUN],BY_A_PERSON="workflow_dispatch";function chooseScope(request){
const{known}=request,words=wordsOf(request.scope),special=words.filter(word=>WORDS.includes(word)),inScope=words.filter(word=>!WORDS.includes(word)),limited=wordsOf(
request.service);if(words.length===0&&limited.length===0)throw noScope(known);if(limited.length>0&&inScope.some(service=>!limited.includes(service)))throw conflict(
`services twice, in \`scope\` (${inScope.join(", ")}) and in \`service\` (${limited.join(", ")})`,"Name them in one of the two.");if(special.includes(ALL)&&inScope.
length>0)throw conflict(`\`all\` and ${inScope.join(", ")}`,"Use `scope: all`, or name the services.");const named2=inScope.length>0?inScope:limited;for(const service of named2)
requireKnown(service,request);const services=[...new Set(named2.length>0?named2:known)];if(services.length===0)throw noServices();const candidateOnly=special.includes(
CANDIDATE_ONLY),versionOf=readVersions(request.version,services),versionNamed2=services.some(service=>versionOf(service)!==void 0);if(candidateOnly&&versionNamed2)
throw conflict("`candidate-only` and a version","Without its candidate a service stays on the version that it has: leave `version` out.");if(special.includes(THIS_RUN)&&
(versionNamed2||special.length>1))throw conflict("`this-run` and something else","What this run has rolled out goes back to what was there before: leave the res\
t out.");const thisRun=special.includes(THIS_RUN)||words.length===0&&!versionNamed2&&request.event!==BY_A_PERSON&&request.event!=="";return{waves:wavesOf(services,
request),candidateOnly,thisRun,versionOf}}function namedServices({scope,service}){const inScope=wordsOf(scope).filter(word=>!WORDS.includes(word));return inScope.
length>0?inScope:wordsOf(service)}function wordsOf(text){return(text??"").split(/[\s,]+/).filter(word=>word!=="")}function wavesOf(services,{order,declared}){if(order===
"parallel"||order===void 0&&declared===void 0)return[services];const first=(declared??[]).filter(service=>services.includes(service)),rest=services.filter(service=>!first.
includes(service)),last=declared===void 0?rest.map(service=>[service]):[rest];return[...first.map(service=>[service]),...last].filter(wave=>wave.length>0)}function readVersions(text,services){
const[single]=services;if(services.length===1&&single!==void 0&&!text.startsWith(`${single}=`))return()=>versionOrLastGood(text.trim());const words=wordsOf(text.
trim().replace(/^last good$/i,"last-good")),pairs=new Map;for(const word of words.filter(word2=>word2.includes("="))){const[service="",version=""]=word.split(/=(.*)/s);
if(service===""||version===""||pairs.has(service))throw badVersion(text,"a part of it does not say one version for one service");if(!services.includes(service))
throw badVersion(text,`it names a service that is not in the scope (${services.join(", ")})`);pairs.set(service,version)}const[only,...more]=words.filter(word=>!word.
includes("="));if(more.length>0||only!==void 0&&pairs.size>0)throw badVersion(text,"it names more than one version");if(only!==void 0&&versionOrLastGood(only)!==
void 0)throw badVersion(text,`one version cannot be meant for ${services.join(", ")} alike`);return service=>versionOrLastGood(pairs.get(service)??"")}function versionOrLastGood(text){
return text===""||/^last[-_ ]?good$/i.test(text)?void 0:text}function requireKnown(service,{known,placed}){if(known.includes(service))return;const meant=wordMeant(
service)??(0,closest.k)(service,[...known,...WORDS]);if(!((known.length===0||placed)&&wordMeant(service)===void 0))throw new errors.a6("input",{code:"UNKNOWN_SE\
RVICE",message:`There is no service ${service} in this environment${meant===void 0?".":`; did you mean ${meant}?`}${known.length===0?"":` The rollout file knows\
: ${known.join(", ")}.`}`,remedy:`Correct \`scope\` or \`service\`. For a service that was renamed in, or taken out of, the rollout file: \`service: ${service}\`\
 with the input \`platform\` (kind, address, names, as the file had them); or put it back into the file until its rollout is over.`})}function wordMeant(given){
const bare=text=>text.toLowerCase().replaceAll(/[^a-z]/g,"");return bare(given)==="candidate"?CANDIDATE_ONLY:WORDS.find(word=>bare(word)===bare(given)&&bare(given)!==
"")}function noScope(known){return new errors.a6("input",{code:"NO_SCOPE",message:"Neither `scope` nor `service` says what is to be rolled back.",remedy:`Give \`\
scope: all\`, \`scope: candidate-only\` or services by name${known.length===0?", e.g. `scope: api`":`: ${known.join(", ")}`}.`})}function noServices(){return new errors.
a6("input",{code:"NO_SCOPE",message:"The rollout file names no service in this environment, or there is none.",remedy:"Check `environment` and `rollout-file` (i\
s the repository checked out?), or name the services: `scope: api`."})}function conflict(given,remedy){return new errors.a6("input",{code:"SCOPE_CONFLICT",message:`\
The inputs name ${given}.`,remedy})}function badVersion(given,problem){return new errors.a6("input",{code:"INVALID_VERSION",message:`\`version\` is ${(0,printable.
Nt)(given,200)}: ${problem}.`,remedy:"Give `last-good`, a version such as `v41`, or one for each service: `api=v41, web=v17`."})}async function readFileFor(inputs,context){
const path=inputs["rollout-file"],isEmergency=inputs.mode==="emergency",services=namedServices(inputs),whole=services.length===0&&inputs.mode!=="reconcile";try{
const file=await(0,delivery_service_settings.KK)(path,context);if(file===void 0)return{file,remarks:[],without:[]};const needed=inputs.platform===void 0?services:
services.filter(service=>isWritten(file,service)),{part,unread,without}=(0,readable_part.a)(file,path,{services:needed,of:"all",beside:!isEmergency}),remarks=(0,unknown_names.
b)(file,path,inputs.environment);if(unread===void 0)return{file,remarks,without};if(whole)throw unread;const left2=without.length===0?"":` (${without.join(", ")}\
)`,how=isEmergency?"the emergency goes on with the part about its service: health, hooks and channels may be missing":`what has them is left out${left2}`;return{
file:part,unread:notWhole(unread,path,how,context),remarks,without,mistakes:unread}}catch(error){if(!(error instanceof errors.a6)||error.kind!=="input"||!isEmergency)
throw error;if(inputs.platform===void 0)throw withoutFile(error,path);return{file:void 0,unread:notWhole(error,path,"the emergency goes on with the input `platf\
orm`, without the file: health, hooks and channels may be missing",context),remarks:[],without:[]}}}function isWritten({value},service){const services=typeof value==
"object"&&value!==null&&"services"in value?value.services:void 0;return typeof services=="object"&&services!==null&&Object.hasOwn(services,service)}function notWhole(error,path,how,{
log}){const message=`${path} has mistakes, and ${how}. ${error.message}
${(0,next_step.V)(error.remedy)}`;return log.warning(message),{level:"warning",title:`The rollout file was not read whole: ${error.code}`,message}}function withoutFile(error,path){
return new errors.a6("input",{code:error.code,message:error.message,remedy:`${error.remedy} If users cannot wait: give the input \`platform\` (kind, address, name\
s, as in ${path}) with \`service\`, and this emergency goes without the file.`,cause:error})}const SIGNS={returned:"\u21A9\uFE0F",unchanged:"\u2705",planned:"\u{1F50E}",
unhealthy:"\u274C",kept:"\u274C",stuck:"\u{1F6A8}",frozen:"\u{1F9CA}",displaced:"\u26A0\uFE0F",refused:"\u26D4",failed:"\u274C"},summary_WORDS={returned:"rolled\
 back",unchanged:"nothing to do",planned:"dry run",unhealthy:"rolled back, with a failure",kept:"undone",stuck:"stuck",frozen:"frozen",displaced:"not where the \
ledger says",refused:"refused",failed:"failed"};function renderRollback(report){const{services,environment,reason,by,told}=report,[only]=services,single=services.
length===1?only:void 0;return only===void 0?(0,markdown.MY)([(0,markdown.R_)(3,`${SIGNS.unchanged} ${environment}: nothing to do`),(0,markdown.FY)("Neither the \
rollout file nor the ledger knows a service there."),...incidentBlocks(report.incidents)]):(0,markdown.MY)([(0,markdown.R_)(3,single===void 0?headlineOf(services,
environment):`${SIGNS[single.result]} ${titleOf(single,environment)}`),...single===void 0?[overview(services)]:[],...services.some(({changed})=>changed)?[reasonBlock(
single?.reason??reason,by)]:[],...services.flatMap(service=>[...single===void 0?[(0,markdown.R_)(4,`${SIGNS[service.result]} ${titleOf(service,environment)}`),...ownReason(
service)]:[],...blocksOf(service,told.find(one=>one.service===service.service))]),...incidentBlocks(report.incidents)])}function incidentBlocks(incidents2){const{
raised=[],acknowledged=[],recovered=[]}=incidents2??{},line=(what,urls)=>urls.map(url=>["Incident ",(0,markdown.nf)(`#${url.split("/").at(-1)??""}`,url),` ${what}\
.`]),lines=[...line("was raised: nobody has acknowledged it",raised),...line("has been taken by somebody",acknowledged),...line("is over and closed",recovered)];
return lines.length===0?[]:[(0,markdown.e5)(lines)]}function reasonBlock(reason,by){return(0,markdown.FY)(`Reason: ${(0,sentence.K)(reason)}${by===""?"":` Start\
ed by ${by}.`}`)}function ownReason({reason,changed}){return reason===void 0||!changed?[]:[reasonBlock(reason,"")]}function headlineOf(services,environment){const worst=[
"stuck","unhealthy","kept","failed","refused","frozen","displaced","returned","planned","unchanged"].find(kind=>services.some(({result})=>result===kind)),count=kind=>services.
filter(({result})=>result===kind).length,helpless=services.length-count("returned")-count("planned")-count("unchanged"),said=[[count("returned"),"rolled back"],
[count("planned"),"would be rolled back"],[count("unchanged"),"had nothing to roll back"],[helpless,helpless===1?"needs a hand":"need a hand"]].filter(([number])=>number>
0).map(([number,what],index)=>`${String(number)}${index===0?` of ${String(services.length)} services`:""} ${what}`);return`${SIGNS[worst??"unchanged"]} ${environment}\
: ${said.join(", ")}`}function overview(services){return(0,markdown.tp)(["Service","Result","From","To","Serves now","Took"],services.map(({service,result,from="",
to="",served,tookMs})=>[service,`${SIGNS[result]} ${summary_WORDS[result]}`,(0,markdown.aY)(from),(0,markdown.aY)(to),Object.keys(served).length===0?"unknown":(0,rollout_split.
iO)({shares:served}),(0,format.a3)(tookMs)]))}function blocksOf(service,told){const{served,from="",to="",result,problems,note,health,hooks,attempts,plan,tookMs,
candidateShare=0,unrecorded}=service,unhealthy=health.filter(({healthy})=>!healthy),others=problems.filter(problem=>!unhealthy.some(({endpoint})=>problem.startsWith(
endpoint))),misses=attempts.filter(({problem})=>problem!==void 0).length,steps=next(service),failure=codeOf(service);return[...Object.keys(served).length===0?[]:
[(0,markdown.FY)((0,markdown.Cr)(result==="stuck"?"Served, as last seen:":"Serves:"),` ${(0,rollout_split.iO)({shares:served})}.`)],...result==="returned"||result===
"unhealthy"&&service.changed?[(0,markdown.FY)((0,markdown.aY)(from),` had ${String(Math.round(candidateShare*10)/10)} % of the traffic; `,(0,markdown.aY)(to),` ${service.
unproven===void 0?"was confirmed to serve":"should be what was confirmed to serve"} everything after ${(0,format.a3)(tookMs)}${attempts.length>1&&misses===0?`, \
in ${String(attempts.length)} steps`:""}.`)]:[],...note===void 0?[]:[(0,markdown.FY)(...spoken((0,sentence.K)(note)))],...plan.length===0?[]:[(0,markdown.FY)((0,markdown.
Cr)("It would:")),(0,markdown.e5)(plan.map(spoken))],...others.length===0?[]:[(0,markdown.FY)((0,markdown.Cr)("What happened:")," ",...spoken(others.map(sentence.
K).join(" ")))],...unrecorded===void 0?[]:[(0,markdown.FY)((0,markdown.Cr)("Not recorded:")," ",...spoken(unrecorded.message))],...unhealthy.length===0?[]:[(0,markdown.
FY)((0,markdown.Cr)("Unhealthy:")),(0,markdown.e5)(unhealthy.map(({endpoint,problem})=>[(0,markdown.aY)(endpoint),` ${problem??""}`]))],...health.length>0&&unhealthy.
length===0?[(0,markdown.FY)(`${String(health.length)} health ${health.length===1?"address is":"addresses are"} healthy.`)]:[],...hooks.every(({decisive})=>decisive)?
[]:[(0,markdown.e5)(hooks.filter(({decisive})=>!decisive).map(({name,passed,problem="",tookMs:took})=>["Hook ",(0,markdown.aY)(name),passed?` ran in ${(0,format.
a3)(took)}.`:` ${problem}`]))],...misses>0?[attemptsTable(attempts)]:[],...tellingBlocks(told),...steps.length===0&&note===void 0?[(0,markdown.FY)("Nothing was \
changed.")]:[],...failure===void 0?[]:[(0,markdown.FY)((0,markdown.Cr)("Code:")," ",(0,markdown.aY)(failure))],...steps.length===0?[]:[(0,markdown.FY)((0,markdown.
Cr)("Next:")),(0,markdown.e5)(steps.map(spoken))]]}function attemptsTable(attempts){const rows=attempts.map(({at,shares,tookMs,problem})=>[at.slice(11,19),(0,rollout_split.
iO)({shares}),(0,format.a3)(tookMs),problem??"confirmed"]);return(0,markdown.zH)(`${String(attempts.length)} attempts`,[(0,markdown.tp)(["Time (UTC)","Split","T\
ook","Result"],rows)])}function tellingBlocks(told){if(told===void 0)return[];const{incident,deliveries,feedback}=told,lines=[];incident?.url!==void 0&&lines.push(
["Incident ",(0,markdown.nf)(`#${incident.url.split("/").at(-1)??""}`,incident.url),` ${incident.outcome}.`]),incident?.problem!==void 0&&lines.push(spoken(`No \
incident: ${incident.problem}`));for(const{channel,outcome,problem}of deliveries)lines.push(spoken(problem===void 0?`Told ${channel}.`:`${channel} ${outcome}: ${problem}`));
for(const{what,outcome,problem}of feedback)problem!==void 0&&lines.push(spoken(`${what} ${outcome}: ${problem}`));return lines.length===0?[]:[(0,markdown.e5)(lines)]}
function spoken(text){return text.split(/`([^`]+)`/).map((part,index)=>index%2===1?(0,markdown.aY)(part):part)}var route=__webpack_require__(7957),delivery_feedback=__webpack_require__(
8846),channels=__webpack_require__(3073),incidents=__webpack_require__(8354);class Teller{#inputs;#suite;#rollbackRun;#context;#reports=[];#warnings=[];#incidents;#channels;constructor(inputs,suite,rollbackRun,context){
this.#inputs=inputs,this.#suite=suite,this.#rollbackRun=rollbackRun,this.#context=context}get reports(){return this.#reports}get warnings(){return this.#warnings}incidentOf(service){
return this.#reports.find(report=>report.service===service)?.incident?.url}async prepare(){await(this.#channels??=this.#openChannels())}async tell(result){if(!isWorthTelling(
result))return;const told=asTold(result),{service}=told,reported=await(await this.incidents())?.report(problemOf(told,this.#rollbackRun));if(result.endedAt!==void 0&&
reported?.outcome==="unchanged")return;const url=reported!==void 0&&reported.outcome!=="unavailable"?reported.url:void 0;url!==void 0&&this.#context.log.info(`I\
ncident ${reported?.outcome??""}: ${url}`),reported?.outcome==="unavailable"&&this.#warn(`${service}: no incident`,`${reported.problem}
What to do: ${reported.remedy}`);const[deliveries,feedback]=await Promise.all([this.notify([noticeOf(told,this.#rollbackRun,url,this.#context.clock.now())]),(0,delivery_feedback.
n)(this.#feedbackSubject(told),feedbackOn(told,this.#rollbackRun),this.#inputs,this.#context)]);this.#warnings.push(...(0,delivery_feedback.M)(service,feedback)),
this.#reports.push({service,...reported===void 0?{}:{incident:(0,incidents.z)(reported)},deliveries:(0,channels.aS)(deliveries),feedback:feedback.map(({what,outcome,
problem})=>({what,outcome,...problem===void 0?{}:{problem}}))})}#feedbackSubject({service,released}){return{sha:released?.ref??this.#context.run.sha,service,environment:this.#rollbackRun.
environment,action:"rollback"}}async plan(result){const notice=noticeOf({...result,result:"returned"},this.#rollbackRun,void 0,this.#context.clock.now()),told=(await(this.#channels??=
this.#openChannels())).filter(({routing})=>(0,route.E)(notice,routing)).map(({channel})=>channel.name),{service}=result;return[...await this.incidents()===void 0?
[]:[`Open or update the incident of ${service}, severity ${notice.severity}.`],...told.length===0?[]:[`Tell ${told.join(", ")}.`],...this.#inputs["pull-request-\
comment"]?["Comment on the pull request of the released commit."]:[],...this.#inputs["commit-status"]==="none"?[]:["Show the result on the released commit."]]}async notify(notices){
return(0,channels.My)(notices,await(this.#channels??=this.#openChannels()),this.#context,this.#warn)}incidents(){return this.#incidents??=this.#openIncidents()}async#openIncidents(){
if(!(!this.#inputs.incident||this.#inputs.ledger!=="github"))return(0,incidents.G)(this.#suite,this.#inputs["github-token"],this.#context,this.#warn)}#openChannels(){
return(0,channels.Lr)(this.#inputs,this.#suite,this.#context,this.#warn)}#warn=(title,message)=>{this.#warnings.push({level:"warning",title,message:this.#context.
redact(message)})}}async function main(inputs,context){const startedAt=context.clock.now(),{file,unread,remarks,without,mistakes}=await readFileFor(inputs,context);
(0,environment_references.xr)(file?.value,(0,delivery_service_settings.x4)(context));const suite=file===void 0?suite_settings.B:(0,suite_settings._)(file,inputs["\
rollout-file"],inputs.environment);file!==void 0&&inputs.platform===void 0&&(0,service_settings.L3)(file,inputs["rollout-file"],inputs.environment);const ledger=await ledgerFor(
inputs,context),scope=await scopeOf(inputs,suite,ledger,context);if(inputs.list)return list(inputs,scope,ledger,service=>tryOrder(main_requestOf(service,inputs,
scope,startedAt+inputs.deadline,context),inputs,file,context),context);const rollbackRun=rollbackRunOf(inputs,startedAt,context),teller=new Teller(inputs,suite,
rollbackRun,context);await teller.prepare();const deadlineAt=startedAt+inputs.deadline,orders=[],several=scope.waves.flat().length>1,work=async service=>{const own=several?
{...context,log:prefixed(context.log,service)}:context,order=await tryOrder(main_requestOf(service,inputs,scope,deadlineAt,context),inputs,file,own);if(order instanceof
errors.a6)return notBegun(service,order,0);if(orders.push(order),inputs.mode==="reconcile")return reconcileService(order,inputs,ledger,teller,own);const result=await returnService(
order,ledger,told=>teller.tell(told),own);return result.plan.length===0?result:{...result,plan:[...result.plan,...await teller.plan(result)]}},done2=await runWaves(
scope.waves,work,deadlineAt,context.clock),left2=mistakes===void 0||namedServices(inputs).length>0?[]:without.map(service=>notBegun(service,mistakes,0)),others=inputs.
mode==="reconcile"&&isUnlimited(inputs)&&suite.services.length>0?await leftBeside(inputs,suite,ledger,context):[],results=[...done2,...left2,...others],round=inputs.
mode==="reconcile"&&!isDryRun(inputs)?await lookAfterIncidents(orders,results,ledger,teller,rollbackRun,context):void 0;return finish({inputs,rollbackRun,results,
teller,context,startedAt,unread,remarks,...round===void 0?{}:{round}})}async function ledgerFor(inputs,context){const withoutLedger=inputs.mode==="emergency"&&!/^last[-_ ]?good$/i.
test(inputs.version.trim()),ledger=await(0,delivery_ledger.a)(inputs,context).catch(error=>{if(!withoutLedger||!(error instanceof errors.a6)||error.code!=="GITH\
UB_TOKEN_MISSING")throw error;return outOfReach(error)});if(!withoutLedger||ledger.kind===OUT_OF_REACH)return ledger;const hurried=await(0,delivery_ledger.a)(inputs,
context,"hurried"),lookedAt=new Set;return{...ledger,history(service,environment){const first=!lookedAt.has(service);return lookedAt.add(service),(first?hurried:
ledger).history(service,environment)}}}const OUT_OF_REACH="none";function outOfReach({code,message,remedy}){const failure=()=>new errors.a6("ledger",{code,message,
remedy}),fail=()=>Promise.reject(failure());return{kind:OUT_OF_REACH,open:fail,record:fail,reread:fail,latest:fail,history:()=>{throw failure()},services:fail,openBeside:fail,
environments:fail}}async function scopeOf(inputs,suite,ledger,context){const{scope,service,version,order,environment,mode}=inputs;if(mode==="reconcile"&&isUnlimited(
inputs)){const services=suite.services.length>0?suite.services:await ledger.services(environment);return services.length===0&&context.log.info(`Nothing to do: n\
either the rollout file nor the ledger knows a service in ${environment}.`),{waves:[services],candidateOnly:!0,thisRun:!1,versionOf:()=>{}}}const known=suite.services,
chosen=chooseScope({scope,service,version,order,known,declared:suite.order,event:context.run.event,placed:inputs.platform!==void 0});if(inputs.platform!==void 0&&
chosen.waves.flat().length>1)throw new errors.a6("input",{code:"SCOPE_CONFLICT",message:`The inputs name several services (${chosen.waves.flat().join(", ")}) an\
d one \`platform\` for all of them.`,remedy:"Describe the platform of each service in the rollout file, or roll back one service at a time."});return chosen}function isUnlimited({
service,scope}){return service===void 0&&(scope===void 0||scope==="all"||scope==="candidate-only")}function main_requestOf(service,inputs,scope,deadlineAt,{run}){
const mode=inputs.mode==="dry-run"?"standard":inputs.mode,candidateOnly=scope.candidateOnly||mode==="reconcile",ownRun=scope.thisRun&&mode!=="reconcile"?run.runId:
void 0,several=scope.waves.flat().length>1;return{service,several,version:scope.versionOf(service),candidateOnly,ownRun,mode,dryRun:isDryRun(inputs),deadlineAt}}
function isDryRun(inputs){return inputs["dry-run"]||inputs.mode==="dry-run"}async function tryOrder(request,inputs,file,context){try{return await orderFor(request,
inputs,file,context)}catch(error){if(error instanceof errors.a6&&error.kind!=="cancelled")return error;throw error}}function rollbackRunOf(inputs,startedAt,{run}){
return{environment:inputs.environment,repository:run.repository,mode:inputs.mode,cause:inputs.reason,reason:(0,reasons.S)(inputs.reason,inputs.details),by:run.actor,
runUrl:run.runUrl,step:`${run.runId}-${run.job}-${run.step}`,startedAt,severity:inputs.severity}}async function list(inputs,scope,ledger,orderOf,context){const all=await readReleases(
scope.waves.flat(),inputs.environment,ledger,orderOf,context.clock.now(),context.log),rows=all.flatMap(({service,releases})=>releases.map(release=>({service,...release})));
for(const{service,version,eligible,verdict,whyNot,doubt}of rows){const choice=eligible?doubt===void 0?"":`, can be chosen if it is still there: ${doubt}`:`, can\
not be chosen: ${whyNot??""}`;context.log.info(`${service} ${version}: ${verdict}${choice}.`)}return{outcome:"passed",outputs:{changed:"false",releases:JSON.stringify(
rows)},summary:renderReleases(all,inputs.environment)}}async function finish({inputs,rollbackRun,results,teller,context,startedAt,unread,remarks,round}){const[only]=results,
mistake=results.length===1&&only?.result==="failed"?only.error:void 0;if(mistake!==void 0&&mistake.kind!=="refused")throw new errors.a6(mistake.kind,mistake);const tolerated=inputs.
mode==="reconcile"?results.filter(({result,unrecorded})=>result==="displaced"&&unrecorded===void 0):[],troubled=results.filter(result=>isProblem(result)&&!tolerated.
includes(result)),endedAt=context.clock.now(),report={schema:1,action:"rollback",mode:inputs.mode,environment:inputs.environment,reason:rollbackRun.reason,by:rollbackRun.
by,dryRun:isDryRun(inputs),services:results.map(result=>({...result,...codeEntry(result)})),told:teller.reports,verified:troubled.length===0&&tolerated.length===
0&&results.every(({unproven})=>unproven===void 0),startedAt:new Date(startedAt).toISOString(),tookMs:endedAt-startedAt,...round===void 0?{}:{incidents:roundReport(
round)}},scope=results.length===1&&only!==void 0?`${only.service}-`:"",path=await(0,report_file.u5)(context,`rollback-${scope}${inputs.environment}`,report),changed=results.
some(result=>result.changed),incidents2=teller.reports.flatMap(({incident})=>incident?.url??[]),record=changed?await(0,report_file.u5)(context,`change-record-${scope}${inputs.
environment}`,changeRecord({rollbackRun,approvers:await approversOfThisRun(inputs,context),id:`${context.run.runId}.${String(context.run.runAttempt)}`,results,endedAt,
incidentOf:service=>teller.incidentOf(service)})):void 0;return{outcome:outcomeOf(troubled),outputs:{changed:String(changed),verified:String(report.verified),from:versions(
results,"from"),to:versions(results,"to"),services:JSON.stringify(results.map(one=>({service:one.service,result:one.result,from:one.from,to:one.to,verified:one.
verified,...codeEntry(one)}))),incident:incidents2.length===0?void 0:incidents2.join(`
`),backup:results.flatMap(({backup})=>backup??[]).join(`
`)||void 0,"change-record":record,report:path},summary:renderRollback(report),annotations:[...troubled.map(result=>annotate(result,"error")),...tolerated.map(result=>annotate(
result,"warning")),...results.flatMap(({service,unproven,changed:changed2})=>unproven===void 0?[]:[notProven(service,unproven,changed2)]),...results.flatMap(({service,
blamed,changed:changed2})=>blamed===void 0?[]:[saidOf(service,blamed,changed2)]),...results.flatMap(({service,result,setBack})=>setBack===void 0||result==="stuc\
k"?[]:[(0,set_back.B)(service,setBack)]),...inputs.mode==="reconcile"?[]:results.flatMap(result=>noted(result,inputs)),...unread===void 0?[]:[unread],...remarks.
length===0?[]:[unknown(remarks)],...teller.warnings]}}async function approversOfThisRun(inputs,context){if(inputs.ledger!=="github")return[];if(inputs["github-t\
oken"]==="")return[];const[github,{approversOf}]=await Promise.all([(0,delivery_github.o)(inputs["github-token"],context),__webpack_require__.e(8566).then(__webpack_require__.
bind(__webpack_require__,8566))]);return approversOf(github,context.run.runId,context.log)}function unknown(remarks){return{level:"warning",title:"The rollout f\
ile names what it does not know",message:`${remarks.join(`
`)}
${(0,next_step.V)("correct these names: a service is left out of its order, and a channel is not told of what it does not name.")}`}}function roundReport({raised,
acknowledged,recovered}){const urls=incidents2=>incidents2.map(({url})=>url);return{raised:urls(raised),acknowledged:urls(acknowledged),recovered:urls(recovered)}}
function outcomeOf(troubled){const outcomes=troubled.map(outcomeOfOne);return["platform-error","failed","ledger-error","source-error","refused","input-error"].find(
outcome=>outcomes.includes(outcome))??"passed"}function outcomeOfOne({result,error,unrecorded}){switch(result){case"stuck":return"platform-error";case"unhealthy":case"\
kept":case"displaced":return"failed";case"frozen":case"refused":return"refused";case"failed":return error===void 0||error.kind==="refused"||error.kind==="cancel\
led"?"failed":`${error.kind}-error`;default:return unrecorded===void 0?"failed":"ledger-error"}}function versions(results,side){const[only]=results;if(results.length===
1)return only?.[side];const known=results.flatMap(result=>result[side]===void 0?[]:[`${result.service}=${result[side]}`]);return known.length===0?void 0:known.join(
", ")}function annotate(result,level){const{service,problems,unrecorded,to=""}=result;if(unrecorded!==void 0&&(result.result==="returned"||result.result==="unch\
anged"))return{level,title:`${service}: rolled back, but not recorded: ${unrecorded.code}`,message:`All traffic is on ${to}, verified, but the ledger does not s\
ay so: ${unrecorded.message}
What to do: Repair the access to the ledger and run this again: it moves nothing and records what was done. ${unrecorded.remedy}`};const[remedy]=next(result),what=problems.
length===0?`${service}: ${newsOf(result)}.`:problems.map(sentence.K).join(" ");return{level,title:[service,isUntouched(result)?"not rolled back":TITLES[result.result]??
"rollback not verified",codeOf(result)??""].filter(part=>part!=="").join(": "),message:`${what}${remedy===void 0?"":`
${(0,next_step.V)(remedy)}`}`}}function noted({service,result,note,changed},{scope}){return note===void 0||!changed&&result!=="unchanged"?[]:[{level:changed||scope===
void 0?"warning":"notice",title:`${service}: ${changed?"a promoted version was taken out":"nothing was rolled back"}`,message:(0,sentence.K)(note)}]}function codeEntry(result){
const code=codeOf(result);return code===void 0?{}:{code}}function saidOf(service,blamed,moved){return{level:"warning",title:`${service}: ${moved?"rolled back to":
"a rollback gives the traffic to"} what the dispatch speaks of`,message:blamed}}function notProven(service,unproven,moved){return{level:"warning",title:`${service}\
: ${moved?"rolled back without a proof of the version":"nothing proves the version that serves"}`,message:`${unproven}
${(0,next_step.V)("Look now whether the right version serves, and give `version-at` in the platform settings, so that it is proved before traffic moves (docs/sl\
ots.md).")}`}}const TITLES={kept:"rollback undone",frozen:"frozen",refused:"rollback refused",failed:"rollback failed",displaced:"traffic is not where the ledge\
r says"};function prefixed(log,service){return{debug:message=>{log.debug(`${service}: ${message}`)},info:message=>{log.info(`${service}: ${message}`)},warning:message=>{
log.warning(`${service}: ${message}`)},error:message=>{log.error(`${service}: ${message}`)}}}}),7600:m7600,6194:m6194,3073:m3073,9912:m9912,8846:m8846,2404:m2404,
8354:m8354,5268:m5268,323:m323,1270:m1270,5324:m5324,3209:m3209,2383:m2383,1032:m1032,7957:m7957,9384:m9384};export{id,ids,modules};
