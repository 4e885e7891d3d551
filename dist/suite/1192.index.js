import{m7600,m3073,m4862,m8354,m5324,m9384}from"./room.js";const id=1192,ids=[1192],modules={1192:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{tell:()=>tell});var readable_part=__webpack_require__(4046),suite_settings=__webpack_require__(9384),delivery_channels=__webpack_require__(
3073),delivery_incidents=__webpack_require__(8354),service_settings=__webpack_require__(567),problem_key=__webpack_require__(7600),src_report=__webpack_require__(
797);const SECRETS_PROBLEM="secrets",MOST_ROWS=20;function incidentSubject(service,environment){return{service,environment,kind:SECRETS_PROBLEM}}function severityOf({
counts}){return counts.critical>0?"critical":"warning"}function titleOf(report){const names=(0,src_report.wX)(report.findings.filter(({severity})=>(0,src_report.
c6)(severity,report.failOn))),shown=names.length<=3?names.join(", "):`${names.slice(0,2).join(", ")} and ${String(names.length-2)} more`;return shown===""?`Secr\
ets: ${(0,src_report.A7)(report.counts)}`:`Secrets not as they must be: ${shown}`}function happened(report){return`The check of the ${(0,src_report.et)(report)}\
 failed: ${(0,src_report.A7)(report.counts)}. What a delivery needs is missing, wrong or about to end.`}function problemOf(service,report,run,now){const failing=report.
findings.filter(({severity})=>(0,src_report.c6)(severity,report.failOn));return{...incidentSubject(service,report.environment),occurrence:`secrets-${run.runId}`,
severity:severityOf(report),title:titleOf(report),happened:happened(report),done:["Nothing was changed."],next:["Mend what the table lists; what to do for each \
stands in the summary of the run. Then run the check again, which closes this issue."],evidence:failing.slice(0,MOST_ROWS).map(finding=>[finding.severity,(0,src_report.
em)(finding)]),links:[{label:"Run",url:run.runUrl}],by:run.actor,detectedAt:now}}function noticeOf(service,report,run,told){const problem=(0,problem_key.Z)(run.
repository,service,report.environment,SECRETS_PROBLEM),failed=told.kind==="check-failed";return{id:`${problem}/${told.kind}-${run.runId}`,kind:told.kind,severity:failed?
severityOf(report):"critical",problem,service,environment:report.environment,repository:run.repository,title:failed?`${titleOf(report)} (${service} in ${report.
environment})`:`The ${(0,src_report.et)(report)} are as declared again`,text:failed?happened(report):"Every declared secret was checked and is as it must be.",facts:failed?
report.findings.slice(0,MOST_ROWS).map(finding=>[finding.severity,(0,src_report.em)(finding)]):[["Checked",report.notes[0]??"all"]],links:[{label:"Run",url:run.
runUrl},...told.incident===void 0?[]:[{label:"Incident",url:told.incident}]],at:told.at}}async function tell(service,report,inputs,context){const warnings=[],warn=(title,message)=>{
warnings.push({level:"warning",title,message:context.redact(message)})},suite=await readSuite(service,inputs,context),channels=await(0,delivery_channels.Lr)(inputs,
suite,context,warn),incidents=inputs.incident?await(0,delivery_incidents.G)(suite,inputs["github-token"],context,warn):void 0,now=context.clock.now(),failed=report.
verdict==="fail",reported=failed?await incidents?.report(problemOf(service,report,context.run,now)):await incidents?.recover(incidentSubject(service,report.environment),
{occurrence:`secrets-${context.run.runId}`,at:now,note:"Every declared secret is as it must be.",links:[{label:"Run",url:context.run.runUrl}]});reported?.outcome===
"unavailable"&&warn("No incident",`${reported.problem}
What to do: ${reported.remedy}`);const incident=reported===void 0?void 0:(0,delivery_incidents.z)(reported),isNews=failed?reported?.outcome!=="unchanged":reported?.
outcome==="closed",kind=failed?"check-failed":"recovered",notices=isNews?[noticeOf(service,report,context.run,{kind,incident:incident?.url,at:now})]:[],deliveries=(0,delivery_channels.
aS)(await(0,delivery_channels.My)(notices,channels,context,warn));return{report:{...report,...incident===void 0?{}:{incident},...deliveries.length===0?{}:{deliveries}},
warnings}}async function readSuite(service,inputs,context){const path=inputs["rollout-file"],file=await(0,service_settings.KK)(path,context);if(file===void 0)return suite_settings.
B;const{part}=(0,readable_part.a)(file,path,{services:[service],of:"all",beside:!1});return(0,suite_settings._)(part,path,inputs.environment)}}),7600:m7600,3073:m3073,
4862:m4862,8354:m8354,5324:m5324,9384:m9384};export{id,ids,modules};
