import{m2764,m1196,m7365,m5547,m2076,m672}from"./room.js";const id=555,ids=[555],modules={2764:m2764,1196:m1196,2936:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{githubLedger:()=>githubLedger});var external_node_crypto_=__webpack_require__(
7598),errors=__webpack_require__(4487),ledger=__webpack_require__(6029),search_stopped=__webpack_require__(2764),printable=__webpack_require__(649),dist=__webpack_require__(
7934),deployment_schema=__webpack_require__(1196),record_text=__webpack_require__(7365),status_text=__webpack_require__(672);const withdrawnMark="withdrawn \xB7 ",
weighted=/^(\d{1,3}(?:\.\d{1,4})?) % ·(?: soak (passed|failed) ·)?(?: (.*))?$/su,states={"in-progress":"in_progress",held:"pending",passed:"success",failed:"f\
ailure"};function statusLine(entry){const share=String(Math.round(entry.weight*1e4)/1e4);return{state:states[entry.status],description:(0,status_text.q)(`${share}\
 % \xB7 ${entry.soak===void 0?"":`soak ${entry.soak} \xB7 `}${(0,record_text.pQ)(entry)}`),log_url:(0,record_text.IJ)(entry.run)}}function withdrawnLine(entry){
return{state:"failure",description:(0,status_text.q)(withdrawnMark+entry.note),log_url:(0,record_text.IJ)(entry.run)}}function isWithdrawn(status){return status.
state==="failure"&&status.description.startsWith(withdrawnMark)}function entryOf(status){const found=Object.entries(states).find(([,state])=>state===status.state),
[,share,soak,note=""]=weighted.exec(status.description)??[];if(found===void 0||share===void 0||Number(share)>100)return;const entry={status:found[0],weight:Number(
share),...(0,record_text.Cs)(note),run:(0,record_text.XF)(status.log_url)};return soak===void 0?entry:{...entry,soak}}function deploymentLine(rollout){const plan=rollout.
steps.length===0?"":` in steps ${rollout.steps.join(", ")} %`;return(0,status_text.q)(`${rollout.service}: ${rollout.candidate} replaces ${rollout.stable}${plan}`)}
const perPage=100,mostPagesOfStatuses=3,mostPages=10,recentMs=3e4;class DeploymentReader{#github;#now;#pages=new Map;#histories=new Map;constructor(github,now){
this.#github=github,this.#now=now}async page(environment,task,number){const elements=await this.#github.request("GET /repos/{owner}/{repo}/deployments",{...environment===
void 0?{}:{environment},...task===void 0?{}:{task},per_page:perPage,page:number},{purpose:"list the deployments",permission:"deployments: write",schema:dist.YOg(
dist.L5J())}),page={rollouts:(0,deployment_schema.c3)(deployment_schema.fP,elements.slice(0,perPage)).flatMap(deployment=>(0,deployment_schema.Zb)(deployment)??
[]).sort((a,b)=>b.id-a.id),last:elements.length<perPage},key=keyOf(environment,task),pages=this.#pages.get(key)??[];return this.#pages.set(key,[...pages.slice(0,
number-1),{value:page,readAt:this.#now()}]),page}async knownPage(environment,task,number,reuse){return this.#usable(this.#pages.get(keyOf(environment,task))?.[number-
1],reuse)??await this.page(environment,task,number)}async*rollouts(service,environment,reuse,most=mostPages){for(const task of[(0,deployment_schema.Xb)(service),
deployment_schema.lO])for(let number=1;;number+=1){const page=await this.knownPage(environment,task,number,reuse);if(yield*page.rollouts.filter(opened=>opened.record.
service===service),page.last)break;if(number>=most)throw(0,search_stopped.C)(service,environment,`${String(most*perPage)} deployments with the task ${task}`)}}async history(opened){
const statuses=[];for(let number=1;number<=mostPagesOfStatuses;number+=1){const elements=await this.#github.request("GET /repos/{owner}/{repo}/deployments/{depl\
oyment_id}/statuses",{deployment_id:opened.id,per_page:perPage,page:number},{purpose:"list the statuses of a deployment",permission:"deployments: write",schema:dist.
YOg(dist.L5J())});if(statuses.push(...(0,deployment_schema.c3)(deployment_schema.aW,elements.slice(0,perPage))),elements.length<perPage)break}statuses.sort((a,b)=>a.
id-b.id);const entries=statuses.flatMap(status=>{const entry=entryOf(status);return entry===void 0?[]:[{...entry,at:status.created_at}]}),history={id:opened.id,
record:{...opened.record,entries},withdrawn:entries.length===0&&statuses.some(isWithdrawn),shown:statuses.at(-1)?.state??""};return this.remember(history),history}remember(history){
this.#histories.set(history.id,{value:history,readAt:this.#now()})}known(id2,reuse="everything"){return this.#usable(this.#histories.get(id2),reuse)}#usable(remembered,reuse){
if(remembered===void 0||reuse==="nothing")return;const age=this.#now()-remembered.readAt;return reuse==="everything"||age>=0&&age<=recentMs?remembered.value:void 0}}
function keyOf(environment,task){return JSON.stringify([environment,task??null])}var rollout_schema=__webpack_require__(5547),github_standing=__webpack_require__(
2076);const permission="deployments: write",pagesForServices=5,mostRead=30,mostBeside=10;function githubLedger(options){return new DeploymentLedger(options)}class DeploymentLedger{kind="\
github";#github;#log;#nonce;#reader;#free=new Set;constructor(options){this.#github=options.github,this.#log=options.log,this.#nonce=options.nonce??external_node_crypto_.
randomUUID;const{clock=Date}=options;this.#reader=new DeploymentReader(options.github,()=>clock.now())}async open(rollout){(0,rollout_schema.kq)(rollout);const{
service,environment}=rollout;if(!this.#free.delete(deployments_keyOf(service,environment))){const before=await this.latest(service,environment);if(before!==void 0&&
(0,ledger.nT)(before))throw(0,github_standing.ok)(rollout,before);this.#free.delete(deployments_keyOf(service,environment))}const mine=await this.#create(rollout),
standing=await(0,github_standing.IM)(this.#aroundOpening(mine));if(standing===void 0||standing.id===mine.record.id)return mine.record;throw await this.#withdraw(
mine,standing),(0,github_standing.ok)(rollout,standing)}async record(rollout,entry){const id2=deploymentId(rollout),line=statusLine(entry),at=await this.#write(
id2,line,async()=>{const{record:record2,shown}=await this.#reader.history({id:id2,nonce:"",record:rollout}),last=record2.entries.at(-1);return record2.entries.length>
rollout.entries.length&&shown===line.state&&last!==void 0&&isSame(last,line)?last.at:void 0}),written={...entryOf(line)??entry,at},record={...rollout,entries:[...rollout.
entries,written]};return this.#reader.remember({id:id2,record,withdrawn:!1,shown:line.state}),entry.status==="passed"&&await this.#supersede(record),record}async reread(rollout){
const{record}=await this.#reader.history({id:deploymentId(rollout),nonce:"",record:rollout});return record}async latest(service,environment){const key=deployments_keyOf(
service,environment);try{const record=await(0,github_standing.IM)(this.#histories(service,environment,"nothing"));return record===void 0||!(0,ledger.nT)(record)?
this.#free.add(key):this.#free.delete(key),record}catch(error){throw error instanceof errors.a6&&error.code===search_stopped.t&&this.#free.add(key),error}}async*history(service,environment){
yield*(0,github_standing.Mj)(this.#histories(service,environment,"recent"))}async services(environment){const names=new Set;for(let number=1;number<=pagesForServices;number+=
1){const{rollouts,last}=await this.#reader.knownPage(environment,void 0,number,"recent");for(const{record}of rollouts)names.add(record.service);if(last)return[...names]}
return this.#log.warning(`Looked at the last ${String(pagesForServices*100)} deployments in ${environment}; services without a rollout among them are not known.\
 Name the services in the rollout file.`),[...names]}async openBeside(environment,services){const{rollouts}=await this.#reader.page(environment,void 0,1),others=[
...new Set(rollouts.map(({record})=>record.service))].filter(name=>!services.includes(name)),open=[];for(const name of others.slice(0,mostBeside)){const standing=await(0,github_standing.
IM)(this.#read(rollouts.filter(({record})=>record.service===name)));standing!==void 0&&(0,ledger.nT)(standing)&&open.push(standing)}return{open,unread:others.slice(
mostBeside)}}async*#read(rollouts){for(const opened of rollouts)yield await this.#reader.history(opened)}async environments(service){const{rollouts}=await this.#reader.
knownPage(void 0,(0,deployment_schema.Xb)(service),1,"recent");return[...new Set(rollouts.filter(({record})=>record.service===service).map(({record})=>record.environment))]}async*#histories(service,environment,reuse){
let read=0;for await(const opened of this.#reader.rollouts(service,environment,reuse)){if(read===mostRead)throw(0,search_stopped.C)(service,environment,`${String(
mostRead)} rollouts of it`);read+=1;const known=reuse==="recent"?this.#reader.known(opened.id,reuse):void 0;yield known!==void 0&&isClosed(known)?known:await this.#reader.
history(opened)}}async#create(rollout){const{environment,ref}=rollout,task=(0,deployment_schema.Xb)(rollout.service),payload=(0,deployment_schema.Md)(rollout,this.#nonce()),
created=await this.#github.request("POST /repos/{owner}/{repo}/deployments",{ref,environment,payload,task,description:deploymentLine(rollout),auto_merge:!1,required_contexts:[]},
{purpose:"create a deployment",permission,schema:deployment_schema.fP,recover:async()=>{const{rollouts}=await this.#reader.page(environment,task,1),found=rollouts.
find(({nonce})=>nonce===payload.nonce);if(found===void 0)return;const{record}=found;return{id:found.id,task,ref:record.ref,environment:record.environment,created_at:record.
openedAt,payload}}}),opened=(0,deployment_schema.Zb)(created);if(opened!==void 0)return opened;throw new errors.a6("ledger",{code:"LEDGER_NOT_KEPT",message:`${this.#github.
host} created deployment ${String(created.id)} of ${this.#github.repository}, but does not hand back what was put into it.`,remedy:"Look at the deployment: anot\
her tool or a proxy changes its task or payload. Set it inactive before you try again."})}async*#aroundOpening(mine){const{service,environment}=mine.record,{rollouts}=await this.#reader.
page(environment,(0,deployment_schema.Xb)(service),1),others=rollouts.filter(({id:id2,record})=>id2!==mine.id&&record.service===service);for(const opened of[mine,
...others].sort((a,b)=>b.id-a.id)){const known=opened===mine?blank(mine):this.#reader.known(opened.id);yield known!==void 0&&(opened===mine||isClosed(known))?known:
await this.#reader.history(opened)}}async#withdraw(mine,first){const line=withdrawnLine({run:mine.record.run,note:`another rollout was opened first: ${first.candidate}`});
try{await this.#write(mine.id,line)}catch(error){this.#log.warning(`Deployment ${String(mine.id)} could not be marked as withdrawn: ${(0,errors.bD)(error)}`)}}async#supersede(passed){
try{let read=0;for await(const opened of this.#reader.rollouts(passed.service,passed.environment,"everything",1)){if(opened.id>=deploymentId(passed))continue;const known=this.#reader.
known(opened.id),history=known!==void 0&&!(0,ledger.nT)(known.record)?known:await this.#reader.history(opened);if(history.withdrawn||(0,ledger.c2)(history.record)!==
"passed"){if(read+=1,read===5)return;continue}if(history.shown!=="success")return;const description=(0,status_text.q)(`superseded by ${passed.candidate}`);await this.#write(
opened.id,{state:"inactive",description,log_url:(0,record_text.IJ)(passed.entries.at(-1)?.run??passed.run)});return}}catch(error){if(error instanceof errors.a6&&
error.code===search_stopped.t)return;this.#log.warning(`The rollout that passed before could not be shown as inactive: ${(0,errors.bD)(error)}`)}}async#write(deployment,line,writtenAt){
const recover=async()=>{const at=await writtenAt?.();return at===void 0?void 0:{created_at:at}};return(await this.#github.request("POST /repos/{owner}/{repo}/de\
ployments/{deployment_id}/statuses",{deployment_id:deployment,...line,auto_inactive:!1},{purpose:"add a status to a deployment",permission,schema:deployment_schema.
hp,recover})).created_at}}function deployments_keyOf(service,environment){return JSON.stringify([service,environment])}function isClosed(history){return history.
withdrawn||!(0,ledger.nT)(history.record)}function blank(opened){return{id:opened.id,record:opened.record,withdrawn:!1,shown:""}}function isSame(entry,line){const{
state,description,log_url}=statusLine(entry);return state===line.state&&description===line.description&&log_url===line.log_url}function deploymentId(rollout){if(/^[1-9]\d{0,14}$/.
test(rollout.id))return Number(rollout.id);throw new errors.a6("ledger",{code:"LEDGER_ROLLOUT_UNKNOWN",message:`${(0,printable.Nt)(rollout.id,100)} is not a rol\
lout of GitHub\u2019s ledger.`,remedy:"The rollout was opened in another ledger. Use the same `ledger` in every step of a rollout."})}}),7365:m7365,5547:m5547,2076:m2076,
672:m672};export{id,ids,modules};
