import{m5029,m652,m8240,m6244,m8871,m4581,m7398,m5619}from"./room.js";const id=146,ids=[146],modules={5029:m5029,652:m652,8240:m8240,6244:m6244,8871:m8871,4581:m4581,
7398:m7398,5619:m5619,146:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.
d(__webpack_exports__,{vercel:()=>vercel});var dist=__webpack_require__(7934),token=__webpack_require__(4581),definition=__webpack_require__(7398),ask=__webpack_require__(
5029),bad_body=__webpack_require__(652),json=__webpack_require__(8240),shares=__webpack_require__(5619),errors=__webpack_require__(4487),hiding=__webpack_require__(
5435),table=__webpack_require__(6244);const rows=[[["timeout"],"VERCEL_TIMEOUT","Look at vercel-status.com; raise `timeout` when Vercel is merely slow. Then run\
 this again."],[["no-answer"],"VERCEL_UNREACHABLE","Check that this runner may reach api.vercel.com, and its HTTPS_PROXY and NO_PROXY."],[[401,403],"VERCEL_DENI\
ED","Check that `token` has not expired and may deploy to production, and that `team` is the project's."],[[402],"VERCEL_PLAN","The plan does not allow it: on H\
obby only the production deployment before this one can be brought back."],[[404],"VERCEL_NOT_FOUND","Check `project` and `team`, and that the deployment still \
exists: `vercel list --prod`."],[[409],"VERCEL_CONFLICT","Something else promotes or rolls back this project. Wait for its end, then run this again."],[[429,503],
"VERCEL_BUSY","Wait until Vercel takes requests again, then run this again."],[["5xx"],"VERCEL_FAILED","Look at vercel-status.com, then run this again."],[["con\
tradictory"],"VERCEL_NO_PRODUCTION","Deploy to production once, `vercel deploy --prod`: a rollout needs a stable version."],[["4xx","3xx"],"VERCEL_REFUSED","Do \
what Vercel says above; `vercel inspect` and the dashboard show the deployment and its rolling release."]];function vercelService(token2,timeoutMs){return{policy:{
attempts:3,firstDelayMs:250,longestDelayMs:1e3,timeoutMs,longestPauseMs:1e4,maxBytes:8*1024*1024},hide:(0,hiding.Q)([token2]),fail:facts=>new errors.a6("platfor\
m",facts),explain:(0,table.t)(rows,[[],"VERCEL_BAD_ANSWER","Check `api`, and that no proxy answers in place of Vercel; else report this message."])}}const named=dist.
mee(dist._H3({id:shares.je})),waits={duration:dist.cl6(dist.aig()),requireApproval:dist.lqM(dist.zMY(),!1)},stage=dist._H3({index:dist.lqM(dist.aig(),0),targetPercentage:shares.
KN,...waits}),stages=dist.YOg(stage),job=dist._H3({jobStatus:dist.YjP(),requestedAt:dist.aig(),toDeploymentId:shares.je,type:shares.je}),projectShape=dist._H3({
rollingRelease:dist.cl6(dist._H3({stages:dist.cl6(stages)})),targets:dist.cl6(dist._H3({production:dist.cl6(dist._H3({id:shares.je,createdAt:dist.lqM(dist.aig(),
0)}))})),lastAliasRequest:dist.cl6(job)}),releaseShape=dist._H3({rollingRelease:dist.mee(dist._H3({state:dist.YjP(),stages,activeStage:dist.mee(stage),canaryDeployment:named,
currentDeployment:named,currentCanaryPercentage:dist.lqM(shares.KN)}))});function rollingOf({rollingRelease:newest}){const{activeStage,canaryDeployment,currentDeployment}=newest??
{};if(newest?.state!=="ACTIVE"||activeStage==null||canaryDeployment==null||currentDeployment==null)return;const weight=newest.currentCanaryPercentage??activeStage.
targetPercentage;return{canary:canaryDeployment.id,stable:currentDeployment.id,index:activeStage.index,weight,stages:newest.stages}}function servedOf({production,
rolling,stages:all,job:open}){const weights=all.map(({targetPercentage})=>targetPercentage).filter(weight=>weight>0);return{shares:rolling===void 0?{[production]:100}:
{[rolling.stable]:100-rolling.weight,[rolling.canary]:rolling.weight},acknowledged:open===void 0,problems:open?.jobStatus==="failed"?[`Vercel could not move all\
 domains to ${open.toDeploymentId} (${open.type}).`]:[],possible:weights.length===0?{weights:[100],because:"this project has no rolling releases, which need Pro\
 or Enterprise"}:{weights,inOrder:!0,because:"the stages of its rolling releases"},settlesWithinMs:18e4}}const about={url:dist.YjP(),meta:dist.cl6(dist.g1P(dist.
YjP(),dist.L5J()),{})},client_status={readyState:shares.je,target:dist.cl6(shares.je),readySubstate:dist.cl6(dist.YjP())},deploymentShape=dist._H3({id:shares.je,
...about,...client_status}),listShape=dist._H3({deployments:dist.YOg(dist._H3({uid:shares.je,...about}))}),isGoneOrGood=response=>(0,ask.o)(response)||response.
status===404,isGoodOrOfNoPlan=response=>isGoneOrGood(response)||response.status===402||response.status===403,readRelease=response=>({rolling:rollingOf((0,json.V)(
response,releaseShape))});function vercelClient({api,project,team,token:token2,timeoutMs},ports){const headers={accept:"application/json",authorization:`Bearer ${token2}`,
"content-type":"application/json"},scope=team===void 0?{}:{[team.startsWith("team_")?"teamId":"slug"]:team},at=`projects/${encodeURIComponent(project)}`,send=async(path,question,query={})=>{
const who=`${question.method??"GET"} ${api}/${path}`,url=`${api}/${path}?${new URLSearchParams({...query,...scope}).toString()}`;return(await(0,ask.k)({...question,
url,headers},{...vercelService(token2,timeoutMs),who},ports)).value},state=async()=>{const readProject=response=>{const{targets,...of}=(0,json.V)(response,projectShape);
if(targets?.production==null)throw new bad_body.m(response,"contradictory","nothing serves production yet");return{production:targets.production,stages:of.rollingRelease?.
stages??[],last:of.lastAliasRequest}},{production,stages:stages2,last}=await send(`v9/${at}`,{read:readProject},{rollbackInfo:"true"}),{rolling}=await send(`v1/${at}\
/rolling-release`,{accepts:stages2.length===0?isGoodOrOfNoPlan:ask.o,read:response=>(0,ask.o)(response)?readRelease(response):{rolling:void 0}}),done=last==null||
last.jobStatus==="succeeded"||last.jobStatus==="skipped",overtaken=rolling===void 0?production.createdAt>(last?.requestedAt??0):last?.type!=="rollback";return{production:production.
id,rolling,stages:rolling?.stages??stages2,job:done||overtaken?void 0:last}},change=(path,body,done,read=readRelease)=>{const recover=async()=>[await state()].find(
done);return send(path,{method:"POST",body:JSON.stringify(body),read,recover})},roll=(action,canaryDeploymentId,done,more={})=>change(`v1/${at}/rolling-release/${action}`,
{...more,canaryDeploymentId},done),move=(path,to)=>{const isMoving=({rolling,production,job:job2})=>rolling===void 0&&production===to||job2?.toDeploymentId===to;
return change(`${path}/${encodeURIComponent(to)}`,{},isMoving,()=>({rolling:void 0}))};return{state,deployment(id2){const read=response=>(0,ask.o)(response)?(0,json.
V)(response,deploymentShape):void 0;return send(`v13/deployments/${encodeURIComponent(id2)}`,{accepts:isGoneOrGood,read})},async built(query){return(await send(
"v7/deployments",{read:response=>(0,json.V)(response,listShape).deployments},{projectId:project,target:"production",state:"READY",limit:"100",...query})).map(({
uid,url,meta})=>({id:uid,url,meta}))},start:canary=>roll("start",canary,({rolling})=>rolling?.canary===canary),approve:(canary,from)=>roll("approve-stage",canary,
({rolling})=>(rolling?.index??0)>from,{activeStageIndex:from,nextStageIndex:from+1}),complete:canary=>roll("complete",canary,({rolling,production})=>rolling===void 0&&
production===canary),rollback:to=>move(`v9/${at}/rollback`,to),promote:to=>move(`v10/${at}/promote`,to)}}var rollout_split=__webpack_require__(8048);const near=(a,b)=>Math.
abs(a-b)<=.5;function vercelRouter(client){return{read:async()=>servedOf(await client.state()),async rehearse(){const{stages:stages2}=await client.state();if(!stages2.
every(one=>one.targetPercentage===100||one.duration==null||one.requireApproval))throw new errors.a6("input",{code:"VERCEL_ADVANCES_ITSELF",message:"The stages o\
f this project have durations: Vercel would go on by itself, whatever a soak says. Nothing was changed.",remedy:"Let stages wait for approval: `vercel rolling-r\
elease configure --enable --advancement-type=manual-approval --stage=10 --stage=50`."})},async write(split,expected){(0,shares.K)(split);const now=await client.
state();if(expected!==void 0&&!(0,rollout_split.xY)(servedOf(now),expected))throw(0,shares.tK)("Vercel no longer serves",expected,servedOf(now),"it (another job\
, a person, a push that was promoted)");const sole=Object.keys(split.shares).find(target=>near((0,rollout_split.tC)(split,target),100));await(sole===void 0?advance(
split,now,client):serveAlone(sole,now,client))}}}async function serveAlone(target,{production,rolling,stages:stages2,job:job2},client){job2?.toDeploymentId===target&&
job2.jobStatus!=="failed"||rolling===void 0&&production===target&&job2===void 0||(rolling?.canary===target?await client.complete(target):rolling!==void 0||production===
target||(await client.deployment(target))?.readySubstate==="PROMOTED"?await client.rollback(target):stages2.length===0?await client.promote(target):(await client.
start(target),await client.complete(target)))}async function advance(split,now,client){const stable=now.rolling?.stable??now.production,canary=now.rolling?.canary??
Object.keys(split.shares).find(target=>target!==stable&&(0,rollout_split.tC)(split,target)>0)??stable,wanted=(0,rollout_split.tC)(split,canary);if(!now.stages.some(
({targetPercentage})=>near(targetPercentage,wanted))||(now.rolling?.weight??0)>wanted+.5||!near(wanted+(0,rollout_split.tC)(split,stable),100))throw impossible(
split,now);let{rolling}=now.rolling===void 0?await client.start(canary):now;for(;rolling!==void 0&&rolling.weight<wanted-.5;)({rolling}=await client.approve(canary,
rolling.index))}function impossible(split,now){return new errors.a6("platform",{code:"VERCEL_SPLIT_NOT_POSSIBLE",message:`Vercel cannot serve ${(0,rollout_split.
iO)(split)} from ${(0,rollout_split.iO)(servedOf(now))}: only stages upwards, with one new deployment at a time.`,remedy:"Bring all traffic back to one deployme\
nt first, with the rollback action, then begin again with the first stage."})}const HOST=/^(?:https:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})\/?$/i;function vercelVersions(client){
return{async versionOn(target,asked){const found=await client.deployment(target);return found!==void 0&&asked!==void 0&&isNamed(found,asked)?asked:found&&commitOf(
found)},async targetOf(version){const[,host]=HOST.exec(version)??[];if(host!==void 0||version.startsWith("dpl_")){const found2=await client.deployment(host??version);
if(found2===void 0||!isNamed(found2,version))return;if(found2.readyState==="READY"&&found2.target==="production")return found2.id;throw new errors.a6("input",{code:"\
VERCEL_NOT_DEPLOYABLE",message:`${version} is ${found2.readyState} and built for ${found2.target??"preview"}: it cannot get production traffic as it is. Nothing\
 was changed.`,remedy:"Build it for production without traffic, `vercel deploy --prod --skip-domain`, wait until it is ready, and give that deployment."})}const filtered=version.
length===40?await client.built({sha:version}):[],found=(filtered.length>0?filtered:await client.built({})).filter(one=>isNamed(one,version));if(found.length<2)return found[0]?.
id;const{production,rolling}=await client.state();return(found.find(({id:id2})=>id2===production||id2===rolling?.canary)??found[0])?.id}}}function commitOf({meta}){
return["githubCommitSha","gitlabCommitSha","bitbucketCommitSha"].map(key=>meta[key]).find(commit=>typeof commit=="string"&&commit!=="")}function isNamed(found,version){
const[,host]=HOST.exec(version)??[],commit=commitOf(found)?.toLowerCase()??"";return version===found.id||host?.toLowerCase()===found.url.toLowerCase()||version.
length>=7&&commit.startsWith(version.toLowerCase())}const vercel_name=dist.FsL(dist.YjP(),dist.yGV(/^[\w.-]{1,100}$/,"is not a name or an id as Vercel gives the\
m")),settings={project:dist.FsL(vercel_name,dist.h_("Id (`prj_\u2026`) or name of the project.")),team:dist.lqM(dist.FsL(vercel_name,dist.h_("Id (`team_\u2026`) or s\
lug of the team; none for a personal account."))),token:(0,token.y)("Access token of Vercel, limited to the team. Take it from a secret: `${VERCEL_TOKEN}`."),api:dist.
lqM(dist.FsL(dist.YjP(),dist.yGV(/^(?:https:\/\/[\w.-]+|http:\/\/(?:127\.0\.0\.1|localhost))(?::\d+)?$/,"is not an address such as https://api.vercel.com"),dist.
h_("Where Vercel's API is: https, or http on this machine.")),"https://api.vercel.com")},vercel=(0,definition.d)({kind:"vercel",description:"Vercel: takes a dep\
loyment through the stages of rolling releases; without them promotes it as a whole.",settings,timeout:{limits:"Longest wait for one answer",fallback:"10s",longestMs:6e4},
target:{noun:"Deployment (`dpl_\u2026`)",name:dist.FsL(dist.YjP(),dist.yGV(/^dpl_\w{1,60}$/,"is not the id of a deployment"))},facts:{weights:"the stages of its\
 rolling releases, one after the other; without them 0 and 100",acknowledged:"the rolling release is at the stage, and no promotion or rollback is still moving \
domains",version:"the commit of the deployment, its id or its address",sticky:"not told: with Skew Protection open pages keep calling the deployment that they c\
ame from",releases:"no need: deployments stay, and a rollback serves one of them again",tested:"a stand-in that Vercel's CLI drives with the same requests, and \
whose answers its SDK takes; never Vercel itself"},create({api,project,team,token:token2},{timeoutMs},ports){const client=vercelClient({api,project,team,token:token2,
timeoutMs},ports);return{kind:"vercel",router:vercelRouter(client),...vercelVersions(client)}}})})};export{id,ids,modules};
