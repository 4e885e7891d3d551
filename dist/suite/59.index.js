const id=59;const ids=[59];const modules={1196:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{F1:()=>rolloutTask,Md:()=>payloadOf,Zb:()=>rolloutOf,aW:()=>statusSchema,c3:()=>listOf,fP:()=>deploymentSchema,hp:()=>writtenSchema});var valibot__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
7934);var _rollout_schema_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5547);const rolloutTask="rollout";const payloadSchema=valibot__WEBPACK_IMPORTED_MODULE_1__.
Ikc({schema:valibot__WEBPACK_IMPORTED_MODULE_1__.euz(1),..._rollout_schema_js__WEBPACK_IMPORTED_MODULE_0__.jg,nonce:valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.
YjP(),valibot__WEBPACK_IMPORTED_MODULE_1__.Ru6(100))});const instant=valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_1__.
pdi(text=>Date.parse(text)),valibot__WEBPACK_IMPORTED_MODULE_1__.aig(),valibot__WEBPACK_IMPORTED_MODULE_1__.E2x());const id2=valibot__WEBPACK_IMPORTED_MODULE_1__.
FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.aig(),valibot__WEBPACK_IMPORTED_MODULE_1__.ndf(),valibot__WEBPACK_IMPORTED_MODULE_1__.Wwf(1));const optionalText=valibot__WEBPACK_IMPORTED_MODULE_1__.
cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),"");const deploymentSchema=valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({id:id2,task:valibot__WEBPACK_IMPORTED_MODULE_1__.
YjP(),ref:valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),environment:valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),created_at:instant,payload:valibot__WEBPACK_IMPORTED_MODULE_1__.
L5J()});const statusSchema=valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({id:id2,state:valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),description:optionalText,log_url:optionalText,
created_at:instant});const writtenSchema=valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({created_at:instant});function listOf(schema,elements){return elements.flatMap(
element=>{const checked=valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(schema,element);return checked.success?[checked.output]:[]})}function payloadOf(rollout,nonce){
const{service,candidate,stable,arms,steps,run}=rollout;const{id:runId,attempt,url}=run;return{schema:1,service,candidate,stable,arms:{candidate:arms.candidate,stable:arms.
stable},steps:[...steps],run:{id:runId,attempt,url},...(0,_rollout_schema_js__WEBPACK_IMPORTED_MODULE_0__.l3)(rollout),nonce}}function rolloutOf(deployment){if(deployment.
task!==rolloutTask)return void 0;const checked=valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(payloadSchema,unpacked(deployment.payload));if(!checked.success)return void 0;
const{service,candidate,stable,arms,steps,run,nonce}=checked.output;const{environment,ref}=deployment;const record={service,environment,candidate,stable,arms,steps,
run,ref,...(0,_rollout_schema_js__WEBPACK_IMPORTED_MODULE_0__.l3)(checked.output),id:String(deployment.id),openedAt:deployment.created_at,entries:[]};return{id:deployment.
id,nonce,record}}function unpacked(payload){if(typeof payload!=="string")return payload;try{return JSON.parse(payload)}catch{return void 0}}}),6440:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{githubLedger:()=>githubLedger});var external_node_crypto_=__webpack_require__(
7598);var errors=__webpack_require__(4487);var ledger=__webpack_require__(6029);var dist=__webpack_require__(7934);var deployment_schema=__webpack_require__(1196);
var one_line=__webpack_require__(2933);;const carried=/[?&]run_id=([^&]*)&run_attempt=(\d{1,9})$/;const runPage=/\/actions\/runs\/(\d{1,19})(?:\/attempts\/(\d{1,9}))?(?:[/?]|$)/;
function linkOf(run){const read=runOf(run.url);if(read.url===run.url&&read.id===run.id&&read.attempt===run.attempt)return run.url;const[page,step]=atStep(run.url);
const id2=encodeURIComponent(run.id.replaceAll(new RegExp("\\p{Cs}","gu"),"?"));return`${page}${page.includes("?")?"&":"?"}run_id=${id2}&run_attempt=${String(run.
attempt)}${step}`}function runOf(link){const[page,step]=atStep(link);const facts=carried.exec(page);if(facts!==null){return{id:decoded(facts[1]??""),attempt:Number(
facts[2]),url:page.slice(0,facts.index)+step}}const[,id2="unknown",attempt="1"]=runPage.exec(page)??[];return{id:id2,attempt:Number(attempt),url:link}}function atStep(link){
const hash=link.indexOf("#");return hash<0?[link,""]:[link.slice(0,hash),link.slice(hash)]}function decoded(text){try{return decodeURIComponent(text)}catch{return text}}
;const longestDescription=140;const withdrawnMark="withdrawn \xB7 ";const weighted=/^(\d{1,3}(?:\.\d{1,4})?) % ·(?: (.*))?$/su;const states={"in-progress":"in_\
progress",held:"pending",passed:"success",failed:"failure"};function statusLine(entry){const share=String(Math.round(entry.weight*1e4)/1e4);return{state:states[entry.
status],description:(0,one_line.T)(`${share} % \xB7 ${entry.note}`,longestDescription),log_url:linkOf(entry.run)}}function withdrawnLine(entry){return{state:"fa\
ilure",description:(0,one_line.T)(withdrawnMark+entry.note,longestDescription),log_url:linkOf(entry.run)}}function isWithdrawn(status){return status.state==="fa\
ilure"&&status.description.startsWith(withdrawnMark)}function entryOf(status){const found=Object.entries(states).find(([,state])=>state===status.state);const[,share,
note=""]=weighted.exec(status.description)??[];if(found===void 0||share===void 0||Number(share)>100)return void 0;return{status:found[0],weight:Number(share),note,
run:runOf(status.log_url)}}function deploymentLine(rollout){const plan=rollout.steps.length===0?"":` in steps ${rollout.steps.join(", ")} %`;return(0,one_line.T)(
`${rollout.service}: ${rollout.candidate} replaces ${rollout.stable}${plan}`,longestDescription)};const perPage=100;const mostPagesOfStatuses=3;const recentMs=3e4;
class DeploymentReader{#github;#log;#now;#pages=new Map;#histories=new Map;constructor(github,log,now){this.#github=github;this.#log=log;this.#now=now}async page(environment,number){
const elements=await this.#github.request("GET /repos/{owner}/{repo}/deployments",{environment,task:deployment_schema.F1,per_page:perPage,page:number},{purpose:"\
list the deployments",permission:"deployments: write",schema:dist.YOg(dist.L5J())});const rollouts=(0,deployment_schema.c3)(deployment_schema.fP,elements.slice(
0,perPage)).flatMap(deployment=>(0,deployment_schema.Zb)(deployment)??[]).sort((a,b)=>b.id-a.id);const page={rollouts,last:elements.length<perPage};const pages=this.#pages.
get(environment)??[];this.#pages.set(environment,[...pages.slice(0,number-1),{value:page,readAt:this.#now()}]);return page}async*rollouts(service,environment,most,reuse){
for(let number=1;number<=most;number+=1){const page=this.knownPage(environment,number,reuse)??await this.page(environment,number);yield*page.rollouts.filter(opened=>opened.
record.service===service);if(page.last)return}if(reuse!=="everything")this.#log.warning(`Looked at the last ${String(most*perPage)} rollouts in ${environment} f\
or ${service}; older ones are not searched.`)}async history(opened){const statuses=[];for(let number=1;number<=mostPagesOfStatuses;number+=1){const elements=await this.#github.
request("GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",{deployment_id:opened.id,per_page:perPage,page:number},{purpose:"list the statuses of a\
 deployment",permission:"deployments: write",schema:dist.YOg(dist.L5J())});statuses.push(...(0,deployment_schema.c3)(deployment_schema.aW,elements.slice(0,perPage)));
if(elements.length<perPage)break}statuses.sort((a,b)=>a.id-b.id);const entries=statuses.flatMap(status=>{const entry=entryOf(status);return entry===void 0?[]:[{
...entry,at:status.created_at}]});const history={id:opened.id,record:{...opened.record,entries},withdrawn:entries.length===0&&statuses.some(isWithdrawn),shown:statuses.
at(-1)?.state??""};this.remember(history);return history}remember(history){this.#histories.set(history.id,{value:history,readAt:this.#now()})}known(id2,reuse="e\
verything"){return this.#usable(this.#histories.get(id2),reuse)}knownPage(environment,number,reuse){return this.#usable(this.#pages.get(environment)?.[number-1],
reuse)}#usable(remembered,reuse){if(remembered===void 0||reuse==="nothing")return void 0;const age=this.#now()-remembered.readAt;return reuse==="everything"||age>=
0&&age<=recentMs?remembered.value:void 0}}var rollout_schema=__webpack_require__(5547);var github_standing=__webpack_require__(2076);;const permission="deployme\
nts: write";const pagesForLatest=5;const pagesForLastGood=3;const mostRead=30;function githubLedger(options){return new DeploymentLedger(options)}class DeploymentLedger{kind="\
github";#github;#log;#nonce;#reader;#free=new Set;constructor(options){this.#github=options.github;this.#log=options.log;this.#nonce=options.nonce??external_node_crypto_.
randomUUID;const{clock=Date}=options;this.#reader=new DeploymentReader(options.github,options.log,()=>clock.now())}async open(rollout){(0,rollout_schema.kq)(rollout);
const{service,environment}=rollout;if(!this.#free.delete(keyOf(service,environment))){const before=await this.latest(service,environment);if(before!==void 0&&(0,
ledger.nT)(before))throw(0,github_standing.ok)(rollout,before);this.#free.delete(keyOf(service,environment))}const mine=await this.#create(rollout);const standing=await(0,
github_standing.IM)(this.#aroundOpening(mine));if(standing===void 0||standing.id===mine.record.id)return mine.record;await this.#withdraw(mine,standing);throw(0,
github_standing.ok)(rollout,standing)}async record(rollout,entry){const id2=deploymentId(rollout);const line=statusLine(entry);const at=await this.#write(id2,line,
async()=>{const{record:record2,shown}=await this.#reader.history({id:id2,nonce:"",record:rollout});const last=record2.entries.at(-1);const found=record2.entries.
length>rollout.entries.length&&shown===line.state&&last!==void 0&&isSame(last,line);return found?last.at:void 0});const written={...entryOf(line)??entry,at};const record={
...rollout,entries:[...rollout.entries,written]};this.#reader.remember({id:id2,record,withdrawn:false,shown:line.state});if(entry.status==="passed")await this.#supersede(
record);return record}async latest(service,environment){const record=await(0,github_standing.IM)(this.#histories(service,environment,pagesForLatest,"nothing"));
const key=keyOf(service,environment);if(record===void 0||!(0,ledger.nT)(record))this.#free.add(key);else this.#free.delete(key);return record}async lastGood(service,environment,except){
return(0,github_standing.yl)(this.#histories(service,environment,pagesForLastGood,"nothing",except),except)}async*history(service,environment){yield*(0,github_standing.
Mj)(this.#histories(service,environment,pagesForLastGood,"recent"))}async services(environment){const{rollouts}=this.#reader.knownPage(environment,1,"recent")??
await this.#reader.page(environment,1);return[...new Set(rollouts.map(({record})=>record.service))]}async*#histories(service,environment,pages,reuse,except){let read=0;
for await(const opened of this.#reader.rollouts(service,environment,pages,reuse)){if(opened.record.id===except)continue;if(read===mostRead){this.#log.warning(`L\
ooked at the last ${String(mostRead)} rollouts of ${service} in ${environment}; older ones are not searched.`);return}read+=1;const known=reuse==="recent"?this.#reader.
known(opened.id,reuse):void 0;yield known!==void 0&&isClosed(known)?known:await this.#reader.history(opened)}}async#create(rollout){const{environment,ref}=rollout;
const payload=(0,deployment_schema.Md)(rollout,this.#nonce());const created=await this.#github.request("POST /repos/{owner}/{repo}/deployments",{ref,environment,
payload,task:deployment_schema.F1,description:deploymentLine(rollout),auto_merge:false,required_contexts:[]},{purpose:"create a deployment",permission,schema:deployment_schema.
fP,recover:async()=>{const{rollouts}=await this.#reader.page(environment,1);const found=rollouts.find(({nonce})=>nonce===payload.nonce);if(found===void 0)return void 0;
const{record}=found;return{id:found.id,task:deployment_schema.F1,ref:record.ref,environment:record.environment,created_at:record.openedAt,payload}}});const opened=(0,
deployment_schema.Zb)(created);if(opened!==void 0)return opened;throw new errors.a6("ledger",{code:"LEDGER_NOT_KEPT",message:`${this.#github.host} created deplo\
yment ${String(created.id)} of ${this.#github.repository}, but does not hand back what was put into it.`,remedy:"Look at the deployment: another tool or a proxy\
 changes its task or payload. Set it inactive before you try again."})}async*#aroundOpening(mine){const{service,environment}=mine.record;const{rollouts}=await this.#reader.
page(environment,1);const others=rollouts.filter(({id:id2,record})=>id2!==mine.id&&record.service===service);for(const opened of[mine,...others].sort((a,b)=>b.id-
a.id)){const known=opened===mine?blank(mine):this.#reader.known(opened.id);const final=known!==void 0&&(opened===mine||isClosed(known));yield final?known:await this.#reader.
history(opened)}}async#withdraw(mine,first){const line=withdrawnLine({run:mine.record.run,note:`another rollout was opened first: ${first.candidate}`});try{await this.#write(
mine.id,line)}catch(error){this.#log.warning(`Deployment ${String(mine.id)} could not be marked as withdrawn: ${(0,errors.bD)(error)}`)}}async#supersede(passed){
try{let read=0;for await(const opened of this.#reader.rollouts(passed.service,passed.environment,1,"everything")){if(opened.id>=deploymentId(passed))continue;const known=this.#reader.
known(opened.id);const history=known!==void 0&&!(0,ledger.nT)(known.record)?known:await this.#reader.history(opened);if(history.withdrawn||(0,ledger.c2)(history.
record)!=="passed"){read+=1;if(read===5)return;continue}if(history.shown!=="success")return;const description=(0,one_line.T)(`superseded by ${passed.candidate}`,
140);await this.#write(opened.id,{state:"inactive",description,log_url:linkOf(passed.entries.at(-1)?.run??passed.run)});return}}catch(error){this.#log.warning(`\
The rollout that passed before could not be shown as inactive: ${(0,errors.bD)(error)}`)}}async#write(deployment,line,writtenAt){const recover=async()=>{const at=await writtenAt?.();
return at===void 0?void 0:{created_at:at}};const written=await this.#github.request("POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",{deployment_id:deployment,
...line,auto_inactive:false},{purpose:"add a status to a deployment",permission,schema:deployment_schema.hp,recover});return written.created_at}}function keyOf(service,environment){
return JSON.stringify([service,environment])}function isClosed(history){return history.withdrawn||!(0,ledger.nT)(history.record)}function blank(opened){return{id:opened.
id,record:opened.record,withdrawn:false,shown:""}}function isSame(entry,line){const{state,description,log_url}=statusLine(entry);return state===line.state&&description===
line.description&&log_url===line.log_url}function deploymentId(rollout){if(/^[1-9]\d{0,14}$/.test(rollout.id))return Number(rollout.id);throw new errors.a6("led\
ger",{code:"LEDGER_ROLLOUT_UNKNOWN",message:`${JSON.stringify(rollout.id.slice(0,100))} is not a rollout of GitHub\u2019s ledger.`,remedy:"The rollout was opene\
d in another ledger. Use the same `ledger` in every step of a rollout."})}}),2933:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{T:()=>oneLine});const ellipsis="\u2026";function oneLine(text,limit){const line=text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu,
" ").trim();if(line.length<=limit)return line;const end=limit-ellipsis.length;const halved=/[\uD800-\uDBFF]/.test(line.charAt(end-1));return line.slice(0,halved?
end-1:end).trimEnd()+ellipsis}}),5547:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Oo:()=>entrySchema,jg:()=>rolloutFields,kq:()=>assertRecordable,l3:()=>startedBy,pu:()=>rolloutSchema});var valibot__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
7934);var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4487);const text=valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.
YjP(),valibot__WEBPACK_IMPORTED_MODULE_1__.BpQ(1),valibot__WEBPACK_IMPORTED_MODULE_1__.Ru6(2e3));const weight=valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.
aig(),valibot__WEBPACK_IMPORTED_MODULE_1__.Wwf(0),valibot__WEBPACK_IMPORTED_MODULE_1__.cGV(100));const runSchema=valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({id:text,
attempt:valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.aig(),valibot__WEBPACK_IMPORTED_MODULE_1__.ndf(),valibot__WEBPACK_IMPORTED_MODULE_1__.
Wwf(0)),url:text});const rolloutFields={service:text,candidate:text,stable:text,arms:valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({candidate:text,stable:text}),steps:valibot__WEBPACK_IMPORTED_MODULE_1__.
FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(weight),valibot__WEBPACK_IMPORTED_MODULE_1__.Ru6(100)),run:runSchema,by:valibot__WEBPACK_IMPORTED_MODULE_1__.yqP(valibot__WEBPACK_IMPORTED_MODULE_1__.
FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_1__.Ru6(2e3)))};const rolloutSchema=valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({...rolloutFields,
environment:text,ref:text});const entrySchema=valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({status:valibot__WEBPACK_IMPORTED_MODULE_1__.KIO(["in-progress","held","p\
assed","failed"]),weight,note:valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_1__.Ru6(1e4)),
run:runSchema});function startedBy({by=""}){return by===""?{}:{by}}function assertRecordable(rollout){const checked=valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(rolloutSchema,
rollout);if(checked.success)return;const[issue]=checked.issues;throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6("input",{code:"LEDGER_VALUE",message:`The \
rollout cannot be recorded: ${valibot__WEBPACK_IMPORTED_MODULE_1__.BuJ(issue)??"rollout"} must be ${issue.expected??"valid"}. ${issue.message}.`,remedy:"Service\
, environment, versions and the platform\u2019s names must be 1 to 2,000 characters; weights lie between 0 and 100."})}}),2076:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{IM:()=>standingRollout,Mj:()=>begunRollouts,ok:()=>rolloutInProgress,yl:()=>passedRollout});var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4487);var _core_ledger__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6029);const mostLookedAt=20;async function standingRollout(newestFirst){let blank;let looked=0;
for await(const{record,withdrawn}of newestFirst){looked+=1;if(looked>mostLookedAt)break;if(withdrawn)continue;if(record.entries.length>0)return blank===void 0||
(0,_core_ledger__WEBPACK_IMPORTED_MODULE_1__.nT)(record)?record:blank;blank=record}return blank}async function*begunRollouts(newestFirst){let blank;let begun=false;
let looked=0;for await(const{record,withdrawn}of newestFirst){looked+=1;const given=!begun&&looked>mostLookedAt;if(blank!==void 0&&given)yield blank;if(given){begun=
true;blank=void 0}if(withdrawn)continue;if(record.entries.length>0){if(blank!==void 0&&!(0,_core_ledger__WEBPACK_IMPORTED_MODULE_1__.nT)(record))yield blank;begun=
true;blank=void 0;yield record}else if(!begun){blank=record}}if(blank!==void 0)yield blank}async function passedRollout(newestFirst,except){for await(const{record,
withdrawn}of newestFirst){if(!withdrawn&&record.id!==except&&(0,_core_ledger__WEBPACK_IMPORTED_MODULE_1__.c2)(record)==="passed")return record}return void 0}function rolloutInProgress(wanted,open){
const how=(0,_core_ledger__WEBPACK_IMPORTED_MODULE_1__.c2)(open)==="held"?"is held":"is in progress";return new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6("re\
fused",{code:"ROLLOUT_IN_PROGRESS",message:`Another rollout of ${wanted.service} in ${wanted.environment} ${how}: ${open.candidate} replaces ${open.stable}, at ${String(
(0,_core_ledger__WEBPACK_IMPORTED_MODULE_1__.mm)(open))} %, started by ${open.run.url}`,remedy:`Let it finish, or end it with the rollback action, then start ${wanted.
candidate} again. A \`concurrency\` group per service and environment keeps runs from colliding.`})}})};export{id,ids,modules};
