import{m5029,m652,m7129,m8240,m6244,m8871,m4581,m7398,m9030,m6295,m1931,m5619}from"./room.js";const id=5626,ids=[5626],modules={5029:m5029,652:m652,7129:m7129,8240:m8240,
6244:m6244,8871:m8871,4581:m4581,7398:m7398,9030:m9030,6295:m6295,1931:m1931,5619:m5619,5626:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{vercel:()=>vercel});var dist=__webpack_require__(7934),token=__webpack_require__(
4581),definition=__webpack_require__(7398),address=__webpack_require__(9030),client=__webpack_require__(6295),errors=__webpack_require__(4487),core_platform=__webpack_require__(
5659);const HOST=/^(?:https:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})\/?$/i;function deploymentVersions(platform){const{idPrefix,find,list,router,whenUnfit:whenUnfit2}=platform;
return{async versionOn(target,asked){const found=await find(target);return found===void 0?core_platform.u:asked!==void 0&&isNamed(found,asked)?asked:found.commit},
async targetOf(version){const[,host]=HOST.exec(version)??[];if(host!==void 0||version.startsWith(idPrefix)){const found2=await find(host??version);if(found2===void 0||
!isNamed(found2,version))return;if(found2.unfit===void 0)return found2.id;const message=`${version} ${found2.unfit}: it cannot get production traffic as it is. \
Nothing was changed.`;throw new errors.a6("input",{...whenUnfit2,message})}const recorded=version.length===40?await list(version):[],found=(recorded.length>0?recorded:
await list()).filter(one=>isNamed(one,version));if(found.length<2)return found[0]?.id;const{shares:shares2}=await router.read();return(found.find(({id:id2})=>Object.
hasOwn(shares2,id2))??found[0])?.id}}}function isNamed({id:id2,host,commit=""},version){const[,asked]=HOST.exec(version)??[],isCommit=version.length>=7&&commit.
toLowerCase().startsWith(version.toLowerCase());return version===id2||asked?.toLowerCase()===host.toLowerCase()||isCommit}var failures=__webpack_require__(1931),
exchange_ask=__webpack_require__(5029),bad_body=__webpack_require__(652),json=__webpack_require__(8240),shares=__webpack_require__(5619);const named=dist.mee(dist.
_H3({id:shares.je})),waits={duration:dist.cl6(dist.aig()),requireApproval:dist.lqM(dist.zMY(),!1)},stage=dist._H3({index:dist.lqM(dist.aig(),0),targetPercentage:shares.
KN,...waits}),job=dist._H3({jobStatus:dist.YjP(),requestedAt:dist.aig(),toDeploymentId:shares.je,type:shares.je}),projectShape=dist._H3({rollingRelease:dist.cl6(
dist._H3({stages:dist.cl6(dist.YOg(stage))})),targets:dist.cl6(dist._H3({production:dist.cl6(dist._H3({id:shares.je,createdAt:dist.lqM(dist.aig(),0)}))})),lastAliasRequest:dist.
cl6(job)}),release=dist._H3({state:dist.YjP(),stages:dist.YOg(stage),activeStage:dist.mee(stage),startedAt:dist.lqM(dist.aig(),0),canaryDeployment:named,currentDeployment:named,
currentCanaryPercentage:dist.lqM(shares.KN)}),releaseShape=dist._H3({rollingRelease:dist.mee(release)}),about={url:dist.YjP(),meta:dist.cl6(dist.g1P(dist.YjP(),
dist.L5J()),{})},api_status={readyState:shares.je,target:dist.cl6(shares.je),readySubstate:dist.cl6(dist.YjP())},deploymentShape=dist._H3({id:shares.je,...about,
...api_status}),listShape=dist._H3({deployments:dist.YOg(dist._H3({uid:shares.je,...about}))});function vercelApi(project,{ask}){const at=`projects/${encodeURIComponent(
project)}`,rolls=`/v1/${at}/rolling-release`,state=async()=>{const{production,stages:configured,last}=await ask({path:`/v9/${at}`,read:projectIn,query:{rollbackInfo:"\
true"}}),ofNoPlan=configured.length===0?[402,403,404]:[],{rolling,startedAt=0}=await ask({path:rolls,...(0,exchange_ask.bR)(rollingIn,...ofNoPlan)})??{},done=last==
null||last.jobStatus==="succeeded"||last.jobStatus==="skipped",overtaken=Math.max(startedAt,rolling===void 0?production.createdAt:0)>(last?.requestedAt??0),job2=done||
overtaken||rolling!==void 0&&last.type!=="rollback"?void 0:last;return{production:production.id,rolling,stages:rolling?.stages??configured,job:job2}},post=(path,json2,done,read)=>ask(
{path,method:"POST",json:json2,read,recover:async()=>[await(0,client.p)(state())].find(now=>now&&done(now))}),roll=(action,canaryDeploymentId,done,more={})=>post(
`${rolls}/${action}`,{...more,canaryDeploymentId},done,rollingIn),isMovingTo=to=>now=>now.job?.toDeploymentId===to||now.rolling===void 0&&now.production===to,move=(path,to)=>post(
`${path}/${encodeURIComponent(to)}`,{},isMovingTo(to),()=>{});return{state,async find(name){const found=await ask({path:`/v13/deployments/${encodeURIComponent(name)}`,
...(0,exchange_ask.bR)((0,json.o_)(deploymentShape),404)});if(found===void 0)return;const{id:id2,readyState,target,readySubstate}=found,unfit=readyState==="READ\
Y"&&target==="production"?void 0:`is ${readyState} and built for ${target??"preview"}`;return{...deploymentOf(id2,found),unfit,substate:readySubstate}},async list(sha){
const query={projectId:project,target:"production",state:"READY",limit:"100",sha},{deployments}=await ask({path:"/v7/deployments",read:(0,json.o_)(listShape),query});
return deployments.map(one=>deploymentOf(one.uid,one))},start:canary=>roll("start",canary,({rolling})=>rolling?.canary===canary),approve:(canary,from)=>roll("ap\
prove-stage",canary,({rolling})=>(rolling?.index??0)>from,{activeStageIndex:from,nextStageIndex:from+1}),complete:canary=>roll("complete",canary,({rolling,production})=>rolling===
void 0&&production===canary),rollback:to=>move(`/v9/${at}/rollback`,to),promote:to=>move(`/v10/${at}/promote`,to)}}function projectIn(response){const{rollingRelease,
targets,lastAliasRequest:last}=(0,json.Vh)(response,projectShape);if(targets?.production==null)throw new bad_body.m(response,"contradictory","nothing serves pro\
duction yet");return{production:targets.production,stages:rollingRelease?.stages??[],last}}function rollingIn(response){const{rollingRelease:newest}=(0,json.Vh)(
response,releaseShape),{activeStage,canaryDeployment,currentDeployment,startedAt}=newest??{};if(newest?.state!=="ACTIVE"||activeStage==null||canaryDeployment==null||
currentDeployment==null)return{startedAt};const weight=newest.currentCanaryPercentage??activeStage.targetPercentage,[canary,stable]=[canaryDeployment.id,currentDeployment.
id];return{startedAt,rolling:{canary,stable,index:activeStage.index,weight,stages:newest.stages}}}function deploymentOf(id2,{url,meta}){const known=["githubComm\
itSha","gitlabCommitSha","bitbucketCommitSha"].map(key=>meta[key]);return{id:id2,host:url,commit:known.find(commit=>typeof commit=="string"&&commit!=="")}}var rollout_split=__webpack_require__(
8048);const near=(a,b)=>Math.abs(a-b)<=.5;function vercelRouter(vercel2,hasty){let outdated=0;const serveAlone=async(target,now,usual)=>{const{production,rolling,
stages,job:job2}=now??{};if(job2?.toDeploymentId===target&&job2.jobStatus!=="failed"||rolling===void 0&&production===target&&job2===void 0)return;job2?.jobStatus===
"failed"&&(outdated=job2.requestedAt);const hasServed=async()=>((await(0,client.p)(hasty.find(target)))?.substate??usual)==="PROMOTED";rolling?.canary===target?
await vercel2.complete(target):stages===void 0||rolling!==void 0||production===target||await hasServed()?await vercel2.rollback(target):stages.length===0?await vercel2.
promote(target):await vercel2.start(target).then(()=>vercel2.complete(target))};return{read:async()=>servedOf(await vercel2.state(),outdated),async rehearse(){const{
stages}=await vercel2.state();if(!stages.every(one=>one.targetPercentage===100||one.duration==null||one.requireApproval))throw new errors.a6("input",{code:"VERC\
EL_ADVANCES_ITSELF",message:"The stages of this project have durations: Vercel would go on by itself, whatever a soak says. Nothing was changed.",remedy:"Let st\
ages wait for approval: `vercel rolling-release configure --enable --advancement-type=manual-approval --stage=10 --stage=50`."})},async write(split,expected){const sole=Object.
keys(split.shares).find(target=>near((0,rollout_split.tC)(split,target),100));if(sole!==void 0&&expected===void 0)return serveAlone(sole,await(0,client.p)(hasty.
state()),"PROMOTED");const now=await vercel2.state();(0,shares.qb)(expected,servedOf(now),"Vercel no longer serves","it (another job, a person, a push that was \
promoted)"),await(sole===void 0?advance(split,now,vercel2):serveAlone(sole,now,"STAGED"))}}}function servedOf({production,rolling,stages,job:job2},outdated=0){const weights=stages.
map(({targetPercentage})=>targetPercentage).filter(weight=>weight>0),isFailed=job2?.jobStatus==="failed"&&job2.requestedAt>outdated;return{shares:rolling===void 0?
{[production]:100}:{[rolling.stable]:100-rolling.weight,[rolling.canary]:rolling.weight},acknowledged:job2===void 0,problems:isFailed?[`Vercel could not move al\
l domains to ${job2.toDeploymentId} (${job2.type}).`]:[],...isFailed?{final:!0}:{},possible:weights.length===0?{weights:[100],because:"this project has no rolli\
ng releases, which need Pro or Enterprise"}:{weights,inOrder:!0,because:"the stages of its rolling releases"},settlesWithinMs:18e4}}async function advance(split,now,vercel2){
const{production,stages}=now,newcomer=Object.keys(split.shares).find(target=>target!==production&&(0,rollout_split.tC)(split,target)>0)??production,{stable,canary,
weight}=now.rolling??{stable:production,canary:newcomer,weight:0},wanted=(0,rollout_split.tC)(split,canary);if(!stages.some(({targetPercentage})=>near(targetPercentage,
wanted))||weight>wanted+.5||!near(wanted+(0,rollout_split.tC)(split,stable),100))throw new errors.a6("platform",{code:"VERCEL_SPLIT_NOT_POSSIBLE",message:`Verce\
l cannot serve ${(0,rollout_split.iO)(split)} from ${(0,rollout_split.iO)(servedOf(now))}: only stages upwards, with one new deployment at a time.`,remedy:"Brin\
g all traffic back to one deployment first, with the rollback action, then begin again with the first stage."});let{rolling}=now.rolling===void 0?await vercel2.
start(canary):now;for(;rolling!==void 0&&rolling.weight<wanted-.5;)({rolling}=await vercel2.approve(canary,rolling.index))}const API="https://api.vercel.com",vercel_name=dist.
FsL(dist.YjP(),dist.yGV(/^[\w.-]{1,100}$/,"is not a name or an id as Vercel gives them")),settings={project:dist.FsL(vercel_name,dist.h_("Id (`prj_\u2026`) or name o\
f the project.")),team:dist.lqM(dist.FsL(vercel_name,dist.h_("Id (`team_\u2026`) or slug of the team; none for a personal account."))),token:(0,token.y)("Access\
 token of Vercel, limited to the team. Take it from a secret: `${VERCEL_TOKEN}`."),api:dist.lqM((0,address.z)(API,"Where Vercel's API is: https, or http on this\
 machine."),API)},vercel_failures=(0,failures.o)({prefix:"VERCEL",name:"Vercel",address:"`api`",look:"at vercel-status.com"},{DENIED:"Check that `token` has not\
 expired and may deploy to production, and that `team` is the project's.",NOT_FOUND:"Check `project` and `team`, and that the deployment still exists: `vercel l\
ist --prod`.",REFUSED:"Do what Vercel says above; `vercel inspect` and the dashboard show the deployment and its rolling release."},[[[402],"VERCEL_PLAN","The p\
lan does not allow it: on Hobby only the production deployment before this one can be brought back."],[["contradictory"],"VERCEL_NO_PRODUCTION","Deploy to produ\
ction once, `vercel deploy --prod`: a rollout needs a stable version."]]),whenUnfit={code:"VERCEL_NOT_DEPLOYABLE",remedy:"Build it without traffic, `vercel depl\
oy --prod --skip-domain`, wait until it is ready, and give that deployment."},vercel=(0,definition.d)({kind:"vercel",description:"Vercel: takes a deployment thr\
ough the stages of rolling releases; without them promotes it as a whole.",settings,target:{noun:"Deployment (`dpl_\u2026`)",name:dist.FsL(dist.YjP(),dist.yGV(/^dpl_\w{1,60}$/,
"is not the id of a deployment"))},facts:{weights:"the stages of its rolling releases, one after the other; without them 0 and 100",acknowledged:"the rolling re\
lease is at the stage, and no promotion or rollback is still moving domains",version:"the commit of the deployment, its id or its address",sticky:"not told: wit\
h Skew Protection open pages keep calling the deployment that they came from",releases:"no need: deployments stay, and a rollback serves one of them again",tested:"\
a stand-in that Vercel's CLI drives with the same requests, and whose answers its SDK takes; never Vercel itself"},codes:vercel_failures.codes,create({api,project,
team,token:token2},{timeoutMs},ports){const query=team===void 0?{}:{[team.startsWith("team_")?"teamId":"slug"]:team},service={url:api,token:token2,query,timeoutMs,
explain:vercel_failures.explain},vercel2=vercelApi(project,(0,client.O)(service,ports)),router=vercelRouter(vercel2,vercelApi(project,(0,client.O)({...service,policy:{
attempts:1}},ports)));return{kind:"vercel",router,...deploymentVersions({idPrefix:"dpl_",...vercel2,router,whenUnfit})}}})})};export{id,ids,modules};
