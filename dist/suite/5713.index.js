import{m5995}from"./room.js";const id=5713,ids=[5713],modules={2351:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{G:()=>lookElsewhere,x:()=>openOfRun});var _core_closest__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(8577),_core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4487),_core_ledger__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(6029),_settings_readable_part__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4046),_settings_service_settings__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
9665),_delivery_ledger__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(4548),_delivery_service_settings__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(567);const MOST_PLACES=20;
function openOfRun(latest,runId){return latest!==void 0&&(0,_core_ledger__WEBPACK_IMPORTED_MODULE_5__.c2)(latest)==="in-progress"&&(0,_core_ledger__WEBPACK_IMPORTED_MODULE_5__.
bf)(latest).id===runId?latest:void 0}async function lookElsewhere(asked,context){const silent=[],attempt=async(work,otherwise)=>{try{return await work()}catch(error){
if(error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6&&error.kind==="cancelled")throw error;return silent.push((0,_core_errors__WEBPACK_IMPORTED_MODULE_0__.
bD)(error)),otherwise}},declared=await declaredIn(asked["rollout-file"],context).catch(error=>{if(!(error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6)||
error.kind==="cancelled")throw error;return new Map}),own=[],looked=[];for(const name of await ledgersMeant(asked.ledger,context)){const ledger=await attempt(()=>(0,_delivery_ledger__WEBPACK_IMPORTED_MODULE_3__.
a)({ledger:name,"github-token":asked["github-token"]},context,"hurried"),void 0);if(ledger!==void 0)for(const service of await attempt(()=>servicesMeant(asked,declared,
ledger),[]))for(const environment of await attempt(()=>environmentsMeant(asked.environment,service,declared,ledger),[])){if(looked.length>=MOST_PLACES)break;if(service===
asked.service&&environment===asked.environment&&name===asked.ledger)continue;looked.push(placeOf(service,environment,name));const rollout=openOfRun(await attempt(
()=>ledger.latest(service,environment),void 0),context.run.runId);rollout!==void 0&&own.push({rollout,ledger:name})}}const others=[];if(own.length===0){const{environment}=asked,
ledger=await(0,_delivery_ledger__WEBPACK_IMPORTED_MODULE_3__.a)({ledger:asked.ledger,"github-token":asked["github-token"]},context,"hurried").catch(ignored),named=ledger===
void 0?[]:[...declared.keys(),...await ledger.services(environment).catch(ignored)??[]],rest=[...new Set(named)].filter(service=>service!==asked.service&&!looked.
includes(placeOf(service,environment,asked.ledger)));for(const service of rest.slice(0,Math.max(0,MOST_PLACES-looked.length))){const rollout=openOfRun(await ledger?.
latest(service,environment).catch(ignored),context.run.runId);rollout!==void 0&&others.push(rollout)}}return{own,others,looked,silent}}function ignored(error){if(!(error instanceof
_core_errors__WEBPACK_IMPORTED_MODULE_0__.a6&&error.kind!=="cancelled"))throw error}function placeOf(service,environment,ledger){return`${service} in ${environment}\
 (ledger ${ledger})`}async function declaredIn(path,context){const file=await(0,_delivery_service_settings__WEBPACK_IMPORTED_MODULE_4__.KK)(path,context);return file===
void 0?new Map:(0,_settings_service_settings__WEBPACK_IMPORTED_MODULE_2__.V0)((0,_settings_readable_part__WEBPACK_IMPORTED_MODULE_1__.a)(file,path,{services:[],
of:"place",beside:!1}).part,path)}async function ledgersMeant(named,{files}){if(named==="github")return[named];if(!named.startsWith("file:"))return["github"];const path=named.
slice(5);if(await files.read(path).catch(()=>{})!==void 0)return[named];const folder=path.includes("/")?path.slice(0,path.lastIndexOf("/")):".",near=(0,_core_closest__WEBPACK_IMPORTED_MODULE_6__.
k)(path.slice(path.lastIndexOf("/")+1),await files.names?.(folder)??[]);return[...near===void 0?[]:[`file:${folder==="."?near:`${folder}/${near}`}`],"github"]}async function servicesMeant({
service,environment},declared,ledger){if(declared.has(service))return[service];const recorded=await ledger.services(environment);if(recorded.includes(service))return[
service];const known=[...new Set([...declared.keys(),...recorded])],near=(0,_core_closest__WEBPACK_IMPORTED_MODULE_6__.k)(service,known);return near===void 0?known:
[near]}async function environmentsMeant(environment,service,declared,ledger){const environments=declared.get(service)??[];if(environments.includes(environment))
return[environment];const recorded=await ledger.environments(service);if(recorded.includes(environment))return[environment];const known=[...new Set([...environments,
...recorded])],near=(0,_core_closest__WEBPACK_IMPORTED_MODULE_6__.k)(environment,known);return near===void 0?known:[near]}}),9736:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F5:()=>giveBack,KZ:()=>recordReturn,Om:()=>lookAtTraffic,WG:()=>isPassing,b9:()=>hasVanished,yu:()=>isMoved});var _core_rollout_possible_weights__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8121),_core_errors__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4487),_core_ledger__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(6029),_core_retry__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
2104),_core_rollout_machine__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8873),_core_rollout_split__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(8048),_delivery_run_reference__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
4040),_delivery_traffic__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(9432),_return_time_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(5867);const LEAST_ATTEMPTS=2,
BETWEEN_RECORDINGS={attempts:1,firstDelayMs:1e3,longestDelayMs:8e3},PASSING=new Set(["GITHUB_UNAVAILABLE","GITHUB_UNREACHABLE","GITHUB_RATE_LIMITED","GITHUB_CON\
FLICT","GITHUB_UNEXPECTED_ANSWER","LEDGER_FILE_UNREADABLE","LEDGER_FILE_UNWRITABLE"]);function isPassing({code}){return PASSING.has(code)}const NOTHING=.005;async function giveBack(handover,reason,router,served,context,{
deadlineAt=context.clock.now()+_return_time_js__WEBPACK_IMPORTED_MODULE_5__.b7,alone=!0,emptied}={}){const{arms,weight,stable}=handover.rollout;let entry;const driveContext={
router,clock:context.clock,log:context.log,signal:context.signal,random:context.random,run:(0,_delivery_run_reference__WEBPACK_IMPORTED_MODULE_6__.N)(context.run),
verifyTimeoutMs:handover.verifyTimeoutMs,persistence:{attempts:1/0,deadlineAt,leastAttempts:LEAST_ATTEMPTS},keeping:{...alone||served===void 0?{}:othersIn(served,
arms),...emptied===void 0?{}:{[emptied]:0}},record:said=>(entry=said,Promise.resolve())},unread={...(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_3__.gI)(weight,
arms),possible:_core_rollout_possible_weights__WEBPACK_IMPORTED_MODULE_0__.yn,acknowledged:!1,problems:[]},start={state:(0,_core_rollout_machine__WEBPACK_IMPORTED_MODULE_2__.
f)(arms,weight,handover.onFailure),served:unread,problems:[]},found=served===void 0||handover.onFailure==="hold"?void 0:nothingToReturn(handover.rollout,served);
if(served!==void 0&&found!==void 0){const split=(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_3__.iO)(served);context.log.info(found==="back"?`Traffic is back\
 already: ${split}.`:`${arms.candidate} gets nothing: ${split}. It is left as it is.`);const said=found==="back"?{note:_core_ledger__WEBPACK_IMPORTED_MODULE_7__.
Qq,reason}:{note:`${stable} was not put back: ${split}; ${reason}`},state={...start.state,phase:"returned",weight:0};return{driven:{...start,state,served},entry:{
status:"failed",weight:0,...said,run:driveContext.run}}}return{driven:await(0,_delivery_traffic__WEBPACK_IMPORTED_MODULE_4__.r)(start,{type:"failed",reason},driveContext),
...entry===void 0?{}:{entry}}}function othersIn({shares},{candidate,stable}){const others=Object.entries(shares).filter(([name,share])=>name!==candidate&&name!==
stable&&share>=NOTHING);return Object.fromEntries(others)}function hasVanished({arms,weight,moving=!1},served){return!moving&&weight>=NOTHING&&served.problems.length===
0&&(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_3__.tC)(served,arms.candidate)<NOTHING}function nothingToReturn({arms,moving=!1},served){if(!(served.problems.
length>0||(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_3__.tC)(served,arms.candidate)>=NOTHING)){if((0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_3__.tC)(served,
arms.stable)<50)return"elsewhere";if(!moving)return(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_3__.xY)(served,(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_3__.
gI)(0,arms))?served.acknowledged?"back":void 0:"elsewhere"}}async function lookAtTraffic(router,{log}){try{return await router.read()}catch(error){if(error instanceof
_core_errors__WEBPACK_IMPORTED_MODULE_1__.a6&&error.kind==="cancelled")throw error;log.warning(`What is served could not be read, so traffic is returned in any \
case: ${(0,_core_errors__WEBPACK_IMPORTED_MODULE_1__.bD)(error)}`);return}}function isMoved({arms,weight,moving=!1},served){const share=(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_3__.
tC)(served,arms.candidate);return!moving&&share>=NOTHING&&Math.abs(share-weight)>(0,_core_rollout_possible_weights__WEBPACK_IMPORTED_MODULE_0__.Lz)(served.possible)}
async function recordReturn(handover,entry,openLedger,context,recordBy=context.clock.now()+_return_time_js__WEBPACK_IMPORTED_MODULE_5__.mj){for(let attempt=1;;attempt+=
1)try{const ledger=await openLedger(),latest=await ledger.latest(handover.service,handover.environment),rollout=standing(handover,latest,context);return rollout===
void 0?context.log.info("The ledger says already that the rollout has ended."):typeof rollout=="string"?context.log.warning(rollout):await ledger.record(rollout,
entry),typeof rollout=="string"?{kind:"not-ours",whose:rollout}:{kind:"known"}}catch(error){if(!(error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_1__.a6)||
error.kind==="cancelled")throw error;const pause=(0,_core_retry__WEBPACK_IMPORTED_MODULE_8__.f)(BETWEEN_RECORDINGS,attempt,context.random);if(!isPassing(error)||
context.clock.now()+pause>recordBy)return context.log.error(`Not recorded: ${error.message}`),{kind:"unknown"};context.log.warning(`Attempt ${String(attempt)} t\
o record it failed: ${error.message} Trying again.`),await context.clock.sleep(pause,context.signal)}}function standing(handover,latest,context){const{rollout:own}=handover;
if(latest?.id===own.id){if((0,_core_ledger__WEBPACK_IMPORTED_MODULE_7__.c2)(latest)==="failed")return;const owner=(0,_core_ledger__WEBPACK_IMPORTED_MODULE_7__.bf)(
latest);return owner.id===context.run.runId?latest:`The rollout is not ended in the ledger: another run goes on with it, ${(0,_core_ledger__WEBPACK_IMPORTED_MODULE_7__.
ZZ)(owner)}`}if(latest!==void 0&&latest.openedAt>own.openedAt)return`The rollout was ended before: ${latest.candidate} was begun since.`;const{service,environment}=handover,
{id:id2,openedAt,candidate,stable,arms}=own,run=(0,_delivery_run_reference__WEBPACK_IMPORTED_MODULE_6__.N)(context.run);return{id:id2,openedAt,service,environment,
candidate,stable,arms,steps:[],run,ref:context.run.sha,entries:[]}}}),8124:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{FZ:()=>saveHandover,Ms:()=>loadHandover,Rh:()=>saveBeginning,iN:()=>askedOf});var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4487);function askedOf(inputs){const{service,environment,candidate,ledger,stable}=inputs,common={service,environment,candidate,ledger,onFailure:inputs["on-failu\
re"],verifyTimeoutMs:inputs["verify-timeout"]};return stable===void 0?common:{...common,stable}}const KEY="step",BEGUN="begun";function saveHandover(context,handover){
const{platform,fingerprint,...rest}=handover,clean=value=>{const text=JSON.stringify(value??null);return context.redact(text)===text};saved(()=>{context.state.save(
KEY,{...rest,...platform!==void 0&&clean(platform)?{platform}:{},...fingerprint!==void 0&&clean(fingerprint)?{fingerprint}:{}})})}function saveBeginning({state}){
saved(()=>{state.save(BEGUN,!0)})}function loadHandover({state},early){const value=state.load(KEY);return isHandover(value)?value:state.load(BEGUN)===!0?early():
void 0}function isHandover(value){return typeof value=="object"&&value!==null&&"stage"in value&&"service"in value&&"onFailure"in value}function saved(save){try{
save()}catch(error){throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6("input",{code:"STATE_NOT_SAVED",message:`What the clean-up after the job must know co\
uld not be saved: ${(0,_core_errors__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}. No traffic was given to the candidate.`,remedy:"Free disk space on the runner and \
check that its temporary folder may be written to, then run the job again.",cause:error})}}}),5867:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{DS:()=>noteTried,RN:()=>timeToReturn,UZ:()=>noteWaiting,b7:()=>LONGEST_RETURN_MS,mj:()=>LONGEST_RECORDING_MS});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
7598),_core_errors__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4487);const LONGEST_RETURN_MS=24e4,LONGEST_RECORDING_MS=12e4,LEAST_MS=1e4;async function noteWaiting(of,context){
await note("waiting",of,context.clock.now(),context)}async function noteTried(of,at,context){await note("tried",of,at,context)}async function timeToReturn(of,context){
const now=context.clock.now(),notes=ofThisEnd(await notesOf(context)),tried=notes.filter(({what})=>what==="tried"),began=Math.min(now,...tried.map(({at})=>at)),
done=new Set(tried.map(({of:key})=>key)),behind=new Set(notes.map(({of:key})=>key).filter(key=>!done.has(key)&&key!==keyOf(of))),left=Math.max(0,began+LONGEST_RETURN_MS-
now),returnBy=now+Math.max(LEAST_MS,left/(1+behind.size));return behind.size===0&&!done.has(keyOf(of))?{returnBy}:{returnBy,recordBy:returnBy}}function ofThisEnd(notes){
const again=notes.findLastIndex(({what},index)=>what==="waiting"&&notes[index-1]?.what==="tried");return again<0?notes:notes.slice(again)}async function notesOf(context){
return(await orNothing(()=>context.files.read(pathOf(context)))??"").split(`
`).flatMap(line=>{const[what,of,at]=line.split(" ");return(what==="waiting"||what==="tried")&&of!==void 0&&Number.isFinite(Number(at))?[{what,of,at:Number(at)}]:
[]})}async function note(what,of,at,context){await orNothing(()=>context.files.append(pathOf(context),`${what} ${keyOf(of)} ${String(at)}
`))}async function orNothing(work){try{return await work()}catch(error){if(error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_1__.a6&&error.kind==="cancelle\
d")throw error;return}}function pathOf({run}){return`${run.temp}/rollout-actions-returns-${digest([run.runId,run.runAttempt,run.job])}.txt`}function keyOf({service,
environment,ledger}){return digest([service,environment,ledger])}function digest(parts){return(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").
update(JSON.stringify(parts)).digest("hex").slice(0,16)}}),9041:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{$4:()=>findLastGood,L5:()=>ofThisRun,_t:()=>ownOf,hc:()=>findLatest,wj:()=>ownRollout});var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4487),_core_ledger__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(6029),_core_rollout_last_good__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(2538),_core_rollout_reconcile__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
2228),_core_rollout_split__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8048),_core_search_stopped__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2764),_delivery_ledger_history__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
489),_elsewhere_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(2351);function ownRollout(latest,{id:runId}){const own=(0,_elsewhere_js__WEBPACK_IMPORTED_MODULE_5__.
x)(latest,runId);return own===void 0?void 0:ownOf(own)}function ownOf(rollout){const{id:id2,openedAt,candidate,stable,arms}=rollout;return{id:id2,openedAt,candidate,
stable,arms,weight:(0,_core_ledger__WEBPACK_IMPORTED_MODULE_6__.mm)(rollout)}}async function ofThisRun({service,environment,candidate},latest,run,ledger){if(latest===
void 0||(0,_core_ledger__WEBPACK_IMPORTED_MODULE_6__.nT)(latest)||latest.candidate===candidate&&(0,_core_rollout_reconcile__WEBPACK_IMPORTED_MODULE_1__.hH)(latest,
run)||run.attempt===1&&Number(latest.run.id)<Number(run.id))return;const own=rollout=>rollout.candidate===candidate&&(0,_core_rollout_reconcile__WEBPACK_IMPORTED_MODULE_1__.
hH)(rollout,run),{rollouts}=await(0,_delivery_ledger_history__WEBPACK_IMPORTED_MODULE_4__.L)(ledger,{service,environment},read=>read.some(own));return rollouts.
find(own)}async function findLastGood(inputs,latest,served,ledger){if(latest===void 0)return;const takenAway=(0,_core_ledger__WEBPACK_IMPORTED_MODULE_6__.mm)(latest)>
0&&(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_2__.tC)(served,latest.arms.candidate)===0;if((0,_core_ledger__WEBPACK_IMPORTED_MODULE_6__.nT)(latest)&&latest.
candidate===inputs.candidate&&!takenAway)return;const{rollouts,stopped}=await(0,_delivery_ledger_history__WEBPACK_IMPORTED_MODULE_4__.L)(ledger,inputs,_core_rollout_last_good__WEBPACK_IMPORTED_MODULE_7__.
_p);if(stopped!==void 0&&inputs.stable===void 0)throw stopped;return(0,_core_rollout_last_good__WEBPACK_IMPORTED_MODULE_7__.mC)(rollouts)}async function findLatest(inputs,ledger,log){
try{return await ledger.latest(inputs.service,inputs.environment)}catch(error){if(!(error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6)||error.code!==
_core_search_stopped__WEBPACK_IMPORTED_MODULE_3__.t||inputs.stable===void 0)throw error;log.warning(`${error.message} \`stable\` says that ${inputs.stable} serv\
es.`);return}}}),8173:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{T:()=>requireSamePlatform,
a:()=>fingerprintOf});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7598),_core_errors__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4487),
_settings_environment_references__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1432),_settings_validate__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(1904),
_delivery_service_settings__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(567);const DIGITS=12;function fingerprintOf({located,origin},context){const found={},
visit=(value,path)=>{if(!path.some(key=>(0,_settings_validate__WEBPACK_IMPORTED_MODULE_3__.uE)(key)||/^(?:headers|username)$/i.test(key))){if(typeof value=="obj\
ect"&&value!==null)for(const[key,inner]of Object.entries(value))visit(inner,[...path,key]);else if(typeof value=="string"){const text=value.replaceAll(/\/\/[^/@\s]+@/g,
"//");found[path.join(".")]=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256",context.run.instance).update(text).digest("hex").slice(0,DIGITS)}}};
return visit((0,_settings_environment_references__WEBPACK_IMPORTED_MODULE_2__.d)(located,origin,(0,_delivery_service_settings__WEBPACK_IMPORTED_MODULE_4__.x4)(context)).
value,[]),found}function requireSamePlatform(handover,chosen,context){const{fingerprint,service,environment}=handover;if(fingerprint===void 0)return;const now=fingerprintOf(
chosen,context),changed=[...new Set([...Object.keys(fingerprint),...Object.keys(now)])].filter(place=>fingerprint[place]!==now[place]);if(changed.length===0)return;
const places=changed.map(place=>{const text=textAt(chosen.located.value,place);return`\`${place}\`${text!==void 0&&(0,_settings_environment_references__WEBPACK_IMPORTED_MODULE_2__.
UN)(text)?` (${text})`:""}`});throw new _core_errors__WEBPACK_IMPORTED_MODULE_1__.a6("input",{code:"PLATFORM_CHANGED",message:`The platform's settings mean some\
thing else now than when this step ran: ${places.join(", ")}. A variable of the job was changed in between, so the platform that got the traffic cannot be reach\
ed from here, and nothing was done.`,remedy:`Run the rollback action with \`service: ${service}\`, \`environment: ${environment}\` and \`scope: candidate-only\`, w\
ith the variables as this step had them. Give each step its variables with \`env:\` instead of changing those of the job.`})}function textAt(settings,place){let part=settings;
for(const key of place.split("."))part=typeof part=="object"&&part!==null?part[key]:void 0;return typeof part=="string"?part:void 0}}),7872:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{r:()=>describeShare,w:()=>observeShare});const Z_99=2.5758;function proveShare(requests,weight,tolerance){const total=requests.
candidate+requests.stable,smaller=Math.min(weight,100-weight)/100,needed=Math.max(50,smaller>0?Math.ceil(10/smaller):0),[low,high]=wilson(requests.candidate,total),
observed=total===0?0:100*requests.candidate/total,agrees=low<=weight+tolerance&&high>=weight-tolerance;return{kind:total<needed?"unproven":agrees?"agrees":"diff\
ers",observed,low,high,requests:total}}function wilson(hits,total){if(total===0)return[0,100];const share=hits/total,z2=Z_99*Z_99,centre=(share+z2/(2*total))/(1+
z2/total),half=Z_99/(1+z2/total)*Math.sqrt(share*(1-share)/total+z2/(4*total*total));return[Math.max(0,100*(centre-half)),Math.min(100,100*(centre+half))]}const LOOK_EVERY_MS=1e3;
async function observeShare(weight,tolerance,{source,clock,log,signal,timeoutMs}){const startedAt=clock.now();await source.observe({from:startedAt,to:startedAt});
let counted={candidate:0,stable:0};for(let from=startedAt;;){await clock.sleep(LOOK_EVERY_MS,signal);const to=clock.now();counted=add(counted,await source.observe(
{from,to})),from=to;const proof=proveShare(counted,weight,tolerance),late=to-startedAt>=timeoutMs;if(proof.kind==="agrees"||late)return proof;log.debug(`Observe\
d share ${proof.observed.toFixed(1)} % of ${String(proof.requests)} requests.`)}}function add(counted,reading){let{candidate,stable}=counted;const counting=reading.
observations.find(({measurement})=>measurement.kind==="proportion")?.signal;for(const{arm,signal,measurement}of reading.observations)measurement.kind!=="proport\
ion"||signal!==counting||(arm==="candidate"?candidate+=measurement.total:stable+=measurement.total);return{candidate,stable}}function describeShare({observed,low,
high,requests}){return`observed ${observed.toFixed(1)} % of ${requests.toLocaleString("en-US")} requests (99 % interval ${low.toFixed(1)} to ${high.toFixed(1)} \
%)`}}),9675:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{JA:()=>standing,Se:()=>nextAfterReturn,
Xh:()=>nextOf,hC:()=>sentences,ok:()=>notRecorded,pb:()=>renderReturn,zc:()=>renderStep});var _core_rollout_split__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8048),_core_markdown__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6097),_share_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7872);function renderStep(report,failure){
return(0,_core_markdown__WEBPACK_IMPORTED_MODULE_1__.MY)([(0,_core_markdown__WEBPACK_IMPORTED_MODULE_1__.R_)(3,titleOf(report)),(0,_core_markdown__WEBPACK_IMPORTED_MODULE_1__.
FY)((0,_core_markdown__WEBPACK_IMPORTED_MODULE_1__.Cr)(report.service)," in ",report.environment,": ",(0,_core_markdown__WEBPACK_IMPORTED_MODULE_1__.aY)(report.
candidate)," beside ",(0,_core_markdown__WEBPACK_IMPORTED_MODULE_1__.aY)(report.stable),"."),(0,_core_markdown__WEBPACK_IMPORTED_MODULE_1__.tp)(["","share of tr\
affic"],Object.entries(report.served).map(([target,share])=>[(0,_core_markdown__WEBPACK_IMPORTED_MODULE_1__.aY)(target),`${bar(share)} ${String(Math.round(share*
100)/100)} %`])),...report.plan.length===0?[]:[(0,_core_markdown__WEBPACK_IMPORTED_MODULE_1__.FY)(`Plan: ${report.plan.map(weight=>weight===report.weight?`[${String(
weight)}]`:String(weight)).join(" \u2192 ")} %`)],...report.share===void 0?[]:[(0,_core_markdown__WEBPACK_IMPORTED_MODULE_1__.FY)(`Proof: ${(0,_share_js__WEBPACK_IMPORTED_MODULE_2__.
r)(report.share)}${report.share.kind==="unproven"?"; too few requests to prove it":""}.`)],...report.repeats===void 0?[]:[(0,_core_markdown__WEBPACK_IMPORTED_MODULE_1__.
FY)((0,_core_markdown__WEBPACK_IMPORTED_MODULE_1__.Cr)("Set again:"),` ${report.repeats}.`)],...report.drift===void 0?[]:[(0,_core_markdown__WEBPACK_IMPORTED_MODULE_1__.
FY)((0,_core_markdown__WEBPACK_IMPORTED_MODULE_1__.Cr)("Difference:"),` ${report.drift}`)],...report.staying===void 0?[]:[(0,_core_markdown__WEBPACK_IMPORTED_MODULE_1__.
FY)((0,_core_markdown__WEBPACK_IMPORTED_MODULE_1__.Cr)("Shares move new users only:"),` ${sentences(report.staying)} That is normal on the way forward.`)],...report.
unproven===void 0?[]:[(0,_core_markdown__WEBPACK_IMPORTED_MODULE_1__.FY)((0,_core_markdown__WEBPACK_IMPORTED_MODULE_1__.Cr)("Not proven:"),` ${sentences(report.
unproven)}`)],...report.problems.length===0?[]:[(0,_core_markdown__WEBPACK_IMPORTED_MODULE_1__.FY)((0,_core_markdown__WEBPACK_IMPORTED_MODULE_1__.Cr)("What happ\
ened:"),` ${sentences(report.problems)}`)],...report.code===void 0?[]:[(0,_core_markdown__WEBPACK_IMPORTED_MODULE_1__.FY)((0,_core_markdown__WEBPACK_IMPORTED_MODULE_1__.
Cr)("Code:")," ",(0,_core_markdown__WEBPACK_IMPORTED_MODULE_1__.aY)(report.code))],...failure===void 0?[]:[(0,_core_markdown__WEBPACK_IMPORTED_MODULE_1__.FY)((0,_core_markdown__WEBPACK_IMPORTED_MODULE_1__.
Cr)("What to do:"),` ${failure.remedy}`)],(0,_core_markdown__WEBPACK_IMPORTED_MODULE_1__.FY)(isComplete(report)?COMPLETE:`Next: ${nextOf(report)}`)])}function titleOf({
phase,weight,step,candidate,stable,alreadyDone}){if(alreadyDone===!0)return`\u2705 ${candidate} was promoted before`;switch(phase){case"promoted":return`\u2705 ${candidate}\
 promoted: it serves everything`;case"returned":return`\u274C Step failed, traffic is back on ${stable}`;case"held":return`\u23F8 Step failed, ${candidate} is h\
eld at ${String(weight)} %`;case"stuck":return`\u{1F6A8} Step failed, and traffic could not be returned to ${stable}`;default:return weight===0?`\u2705 ${candidate}\
 is ready for a smoke test: no user sees it yet`:`\u2705 ${candidate} serves ${String(weight)} % (step ${step})`}}function standing({phase,stable,candidate,weight}){
return phase==="returned"?`Traffic is back on ${stable}.`:phase==="held"?`${candidate} is held at ${String(weight)} %.`:`${candidate} may still get traffic.`}function sentences(problems){
return problems.map(problem=>/[.?!]$/.test(problem)?problem:`${problem}.`).join(" ")}const COMPLETE="The rollout is complete.";function isComplete({phase,alreadyDone}){
return alreadyDone===!0||phase==="promoted"}function nextOf(report){const{phase,next,stable,weight}=report;if(isComplete(report))return COMPLETE;if(phase==="ret\
urned")return`find out why; ${stable} serves everything meanwhile.`;if(phase==="held")return"decide. The rollback action ends the rollout; canary-step with an e\
xplicit weight goes on.";if(phase==="stuck")return`put all traffic on ${stable} by hand, then run the rollback action so that the ledger agrees.`;const watch=weight===
0?"smoke test":"soak";return next===void 0?`${watch}.`:`${watch}, then ${String(next)} %.`}function bar(share){const blocks=Math.round(share/5),full=share<=0?0:
share>=100?20:Math.min(19,Math.max(1,blocks));return"\u2588".repeat(full)+"\u2591".repeat(20-full)}const notRecorded="The ledger could not be reached and still \
says that the rollout is open. Run the rollback action once it can: it moves nothing and closes it.";function nextAfterReturn(phase,stable){return phase==="retu\
rned"?`find out why; ${stable} serves everything meanwhile.`:phase==="held"?"decide. The rollback action ends the rollout; canary-step with an explicit weight g\
oes on.":`put all traffic on ${stable} by hand, then run the rollback action so that the ledger agrees.`}function renderReturn({service,environment,candidate,arms,
phase,served,problems,recorded}){const title=phase==="returned"?`\u21A9\uFE0F The job failed or was cancelled: traffic is back on ${arms.stable}`:phase==="held"?
`\u23F8 The job failed or was cancelled: ${candidate} is held`:`\u{1F6A8} ${candidate} may still get traffic`,blocks=[(0,_core_markdown__WEBPACK_IMPORTED_MODULE_1__.
R_)(3,title),(0,_core_markdown__WEBPACK_IMPORTED_MODULE_1__.FY)((0,_core_markdown__WEBPACK_IMPORTED_MODULE_1__.Cr)(service)," in ",environment,": ",(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_0__.
iO)(served),"."),...problems.length===0?[]:[(0,_core_markdown__WEBPACK_IMPORTED_MODULE_1__.FY)((0,_core_markdown__WEBPACK_IMPORTED_MODULE_1__.Cr)("What happened\
:"),` ${sentences(problems)}`)],(0,_core_markdown__WEBPACK_IMPORTED_MODULE_1__.FY)(`Next: ${nextAfterReturn(phase,arms.stable)}`),...recorded?[]:[(0,_core_markdown__WEBPACK_IMPORTED_MODULE_1__.
FY)(notRecorded)]];return(0,_core_markdown__WEBPACK_IMPORTED_MODULE_1__.MY)(blocks)}}),2228:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{AW:()=>rolloutEnded,hH:()=>involves,j8:()=>wouldTakeOver,lH:()=>decideStep});var _ending_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
5161),_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4487),_ledger_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(6029),_split_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
8048),_plan_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5509);function decideStep(request){const{latest}=request;if(latest!==void 0&&(0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__.
nT)(latest))return continueRollout(request,latest);if(latest?.candidate===request.candidate&&(0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__.c2)(latest)==="passed"&&
serves(request,100)){const{requested}=request;if(requested==="next"||requested===100)return{kind:"complete",rollout:latest};throw promotedAlready(latest,requested)}
return beginRollout(request)}function wouldTakeOver(latest,candidate,run){return latest?.candidate===candidate&&(0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__.c2)(latest)===
"in-progress"&&(0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__.bf)(latest).id!==run.id}function beginRollout(request){const{latest,run}=request,earlier=latest?.candidate===
request.candidate&&involves(latest,run)?latest:request.ofThisRun;earlier!==void 0&&(0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__.c2)(earlier)==="failed"&&checkBeginAgain(
request,earlier);const skipped=firstStepSkipped(request);if(skipped!==void 0)throw skipped;if(!serves(request,0))throw trafficElsewhere(request,"no rollout is i\
n progress");return{kind:"move",from:0,to:chooseWeight(request,void 0),open:!0}}function firstStepSkipped({candidate,requested,plan,skipSteps}){const[first]=plan;
if(!(requested==="next"||requested===0||requested===first||!plan.includes(requested)||skipSteps))return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.a6("input",{
code:"FIRST_STEP_SKIPPED",message:`A rollout of ${candidate} would begin at ${String(requested)} %, but its plan ${plan.join(", ")} begins with ${String(first)}\
 %. Nothing was changed.`,remedy:`Ask for \`weight: ${String(first)}\` or \`next\` first ("Re-run all jobs" in a run whose rollout has ended). To leave steps out o\
n purpose set \`skip-steps: true\`.`})}function checkBeginAgain(request,ended){const{run,requested,plan,skipSteps}=request;if(tookPart(ended,run))throw rolloutEnded(
ended);const[firstTaken]=(0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__.B_)(ended).filter(({status})=>status!=="failed");if(requested!=="next"){if(plan.length>0||firstTaken===
void 0||requested<=firstTaken.weight||skipSteps)return;throw rolloutEnded(ended,'Use "Re-run all jobs"')}const began=referencesOf(ended).find(({id:id2})=>id2===
run.id);if(began===void 0||!(0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__.Xx)(began,run))throw rolloutEnded(ended,'Use "Re-run all jobs"');if(runsOfStep(ended,run)>
1)throw rerunUnclear(ended)}function continueRollout(request,rollout){const{requested,arms,served}=request;if(rollout.candidate!==request.candidate)throw rolloutInProgress(
request,rollout);const held=(0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__.c2)(rollout)==="held";if(held&&requested==="next")throw rolloutHeld(rollout);held||checkOwner(
request,rollout);const recorded=(0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__.mm)(rollout),{to,repeats,refusal}=stepFrom(request,rollout),move={kind:"move",from:(0,_split_js__WEBPACK_IMPORTED_MODULE_1__.
tC)(served,arms.candidate),to,open:!1,...repeats===void 0?{}:{repeats},...!held&&request.ownerStanding?.kind==="unknown"?{unasked:request.ownerStanding.why}:{}};
if(serves(request,recorded)||serves(request,to))return settledOn(move,refusal);if(held&&Math.abs((0,_split_js__WEBPACK_IMPORTED_MODULE_1__.tC)(served,arms.candidate)+
(0,_split_js__WEBPACK_IMPORTED_MODULE_1__.tC)(served,arms.stable)-100)<=.5)return move;if(serves(request,0)||hasForgotten(request,recorded)){const why=served.problems.
length>0?served.problems.join("; "):"the platform was probably reloaded",again=requested==="next"&&refusal===void 0&&to>recorded&&!isSameAttempt((0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__.
bf)(rollout),request.run)?{to:recorded,repeats:"the platform had forgotten it"}:{},what=serves(request,0)?"serves nothing":`serves ${String(Math.round(move.from*
100)/100)} %`,drift=`The ledger says ${String(recorded)} %, but ${arms.candidate} ${what}: ${why}.`;return settledOn({...move,...again,drift},refusal)}throw trafficElsewhere(
request,`the ledger left ${request.candidate} at ${String(recorded)} %`)}function hasForgotten({served,arms},recorded){const{parts=[]}=served;return parts.length>
0&&parts.every(shares=>[recorded,0].some(weight=>(0,_split_js__WEBPACK_IMPORTED_MODULE_1__.xY)({...served,shares},(0,_split_js__WEBPACK_IMPORTED_MODULE_1__.gI)(
weight,arms))))}const RECENT_MS=36e5;function checkOwner(request,rollout){const{run,ownerStanding,sinceStepMs=1/0}=request;if((0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__.
bf)(rollout).id!==run.id){if(involves(rollout,run))throw takenOver(rollout);if(ownerStanding?.kind==="running"||ownerStanding?.kind==="waiting")throw rolloutInProgress(
request,rollout);if(ownerStanding?.kind==="unknown"&&sinceStepMs<RECENT_MS)throw maybeInProgress(request,rollout,ownerStanding)}}function isSameAttempt(a,b){return a.
id===b.id&&a.attempt===b.attempt}function settledOn(decision,refusal){if(refusal!==void 0)throw refusal;return decision}function stepFrom(request,rollout){const{
run,requested,soakRequired}=request,recorded=(0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__.mm)(rollout);if((0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__.B_)(rollout).
length===0){const refusal=firstStepSkipped(request);return{to:chooseWeight(request,void 0),...refusal===void 0?{}:{refusal}}}const soak=(0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__.
w_)(rollout),unsoaked=soakRequired&&recorded>0&&soak!=="passed";if(requested!=="next"){const to=chooseWeight(request,recorded);if(to<=recorded||(0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__.
c2)(rollout)==="held")return{to};if(unsoaked)return{to,refusal:soakNotPassed(rollout,soak)};const next=(0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.gJ)(request.plan,
recorded);return next!==void 0&&next<to&&!request.skipSteps?{to,refusal:stepSkipped(request,recorded,to,next)}:{to}}if(unsoaked){const owner=(0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__.
bf)(rollout);return isSameAttempt(owner,run)?{to:recorded,refusal:soakNotPassed(rollout,soak)}:{to:recorded,repeats:`no soak at ${String(recorded)} % has passed`}}
const runs=runsOfStep(rollout,run);if(runs===1&&!tookStep(rollout,run))return{to:recorded,repeats:"this step is run again"};if(runs>1&&!soakRequired)throw rerunUnclear(
rollout);return{to:chooseWeight(request,recorded)}}function runsOfStep(rollout,run){const earlier=reference=>(0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__.Xx)(reference,
run)&&reference.attempt<run.attempt,taken=(0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__.B_)(rollout).filter(entry=>earlier(entry.run)),named=taken.flatMap(entry=>entry.
run.step?.instance??[]),unnamed=taken.flatMap(entry=>entry.run.step?.instance===void 0&&entry.status!=="failed"?[entry.weight]:[]);return new Set([...named,...unnamed]).
size}function tookStep(rollout,run){return(0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__.B_)(rollout).some(entry=>isSameAttempt(entry.run,run)&&(0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__.
Xx)(entry.run,run))}function tookPart(rollout,{id:id2,attempt}){return id2!==""&&referencesOf(rollout).some(reference=>reference.id===id2&&reference.attempt===attempt)}
function involves(rollout,{id:id2}){return id2!==""&&referencesOf(rollout).some(reference=>reference.id===id2)}function referencesOf(rollout){return[rollout.run,
...rollout.entries.flatMap(({status,run,soak})=>status==="failed"||soak!==void 0?[]:[run])]}function serves(request,weight){return(0,_split_js__WEBPACK_IMPORTED_MODULE_1__.
xY)(request.served,(0,_split_js__WEBPACK_IMPORTED_MODULE_1__.gI)(weight,request.arms))}function chooseWeight(request,reached){const{requested,plan}=request;if(requested===
"next"){if(plan.length===0)throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.a6("input",{code:"NO_PLAN",message:"`weight: next` needs a plan, and neither the `p\
lan` input nor the rollout file gives one.",remedy:"Add `plan: 5, 25, 50, 100`, or ask for a weight such as `weight: 5`."});return(0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.
gJ)(plan,reached)??reached??0}if(plan.length>0&&!plan.includes(requested)&&requested!==0)throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.a6("input",{code:"WEI\
GHT_NOT_IN_PLAN",message:`Weight ${String(requested)} is not a step of the plan ${plan.join(", ")}${requested<=1&&plan.includes((0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.
wG)(requested))?`; did you mean ${String((0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.wG)(requested))}? Weights are percents`:""}.`,remedy:"Ask for one of these, us\
e `weight: next`, or change the plan."});if(reached!==void 0&&requested<reached)throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.a6("input",{code:"WEIGHT_DESCE\
NDS",message:`Weight ${String(requested)} is less than the ${String(reached)} % that ${request.candidate} has reached.`,remedy:`A rollout only ascends. To take \
traffic away use ${(0,_ending_js__WEBPACK_IMPORTED_MODULE_4__.e)(request)}.`});return requested}function rolloutInProgress(request,rollout){const held=(0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__.
c2)(rollout)==="held";if(request.run.id!==""&&(0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__.bf)(rollout).id===request.run.id&&!held&&rollout.candidate!==request.candidate)
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.a6("refused",{code:"ROLLOUT_IN_PROGRESS",message:`This run itself is rolling ${rollout.candidate} out to ${request.
service} in ${request.environment}, at ${String((0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__.mm)(rollout))} %, and this step asks for ${request.candidate}.`,remedy:`\
Give every canary-step of the run the same \`candidate\`: ${rollout.candidate}, unless ${request.candidate} is meant. The clean-up of this job returns the traff\
ic of ${rollout.candidate}, unless \`on-failure: hold\` keeps it.`});const ending=held?`End it with ${(0,_ending_js__WEBPACK_IMPORTED_MODULE_4__.e)(request)} or\
 go on with it`:`Let it finish, or end it with ${(0,_ending_js__WEBPACK_IMPORTED_MODULE_4__.e)(request)}`;return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.a6(
"refused",{code:"ROLLOUT_IN_PROGRESS",message:`The rollout of ${rollout.candidate} to ${request.service} in ${request.environment} is ${held?"held":"in progress"}\
 at ${String((0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__.mm)(rollout))} %: ${(0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__.ZZ)((0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__.
bf)(rollout))}`,remedy:`${ending}, then start ${request.candidate} again.`})}function maybeInProgress(request,rollout,{why,remedy}){return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
a6("refused",{code:"ROLLOUT_IN_PROGRESS",message:`Another run took a step of the rollout of ${rollout.candidate} to ${request.service} in ${request.environment}\
 within the last hour, at ${String((0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__.mm)(rollout))} %, and whether it still lives could not be found out: ${why}. ${(0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__.
ZZ)((0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__.bf)(rollout))}`,remedy:`${remedy} With \`permissions: actions: read\` in this job GitHub says whether that run live\
s. Or let it finish, or end it with ${(0,_ending_js__WEBPACK_IMPORTED_MODULE_4__.e)(request)}; an hour after its last step another run may go on.`})}function takenOver(rollout){
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.a6("refused",{code:"ROLLOUT_TAKEN_OVER",message:`Another run goes on with the rollout of ${rollout.candidate}\
 that this run took part in, at ${String((0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__.mm)(rollout))} %: ${(0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__.ZZ)((0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__.
bf)(rollout))}`,remedy:`Let that run finish, or end the rollout with ${(0,_ending_js__WEBPACK_IMPORTED_MODULE_4__.e)(rollout)}. A \`concurrency\` group per servic\
e and environment keeps runs from colliding.`})}function soakNotPassed(rollout,soak){const weight=String((0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__.mm)(rollout)),
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
t. To leave steps out on purpose set \`skip-steps: true\`.`})}function rolloutEnded(rollout,how="Run the workflow again from its beginning"){const end=(0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__.
B_)(rollout).at(-1);return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.a6("refused",{code:"ROLLOUT_ENDED",message:`The rollout of ${rollout.candidate} that this\
 run has begun was ended meanwhile: ${end===void 0?"":(0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__.kd)(end)} (${end===void 0?"":(0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__.
ZZ)(end.run)}).`,remedy:`Find out why. To roll ${rollout.candidate} out all the same: ${how}, or start a new run; a rollout begins with the first step of its pl\
an.`})}function rolloutHeld(rollout){const end=(0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__.B_)(rollout).at(-1);return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
a6("refused",{code:"ROLLOUT_HELD",message:`The rollout of ${rollout.candidate} is held at ${String((0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__.mm)(rollout))} % s\
ince a failure: ${end?.reason??end?.note??""}.`,remedy:"Decide: the rollback action ends it; an explicit `weight` on canary-step goes on with it. `weight: next`\
 does neither."})}function trafficElsewhere(request,expected){const{service,served}=request,where=Object.values(served.shares).some(share=>share>0)?`Traffic of ${service}\
 is at ${(0,_split_js__WEBPACK_IMPORTED_MODULE_1__.iO)(served)}`:`No target of ${service} serves`;return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.a6("refused",
{code:"TRAFFIC_ELSEWHERE",message:`${where}, but ${expected}.${served.problems.map(problem=>` The platform says: ${problem}.`).join("")} This step changed nothi\
ng.`,remedy:backInStep(request)})}function backInStep({latest,arms,lastGood:good,run,served}){if(latest!==void 0&&(0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__.nT)(
latest)&&(0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__.bf)(latest).id===run.id&&(0,_split_js__WEBPACK_IMPORTED_MODULE_1__.tC)(served,arms.candidate)===0){const back2=good??
latest.stable;return`Someone or something else moved it; find out who. When this job ends, its clean-up ends the rollout and leaves the traffic where it is. The\
n the rollback action with \`version: ${back2}\` puts all of it on ${back2}.`}if(latest!==void 0&&(0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__.nT)(latest)&&(0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__.
bf)(latest).id===run.id)return`Someone or something else moved it; find out who. When this job ends, its clean-up puts all traffic on ${latest.stable} and ends \
the rollout, unless \`on-failure: hold\` keeps it. Then start it again.`;if(latest!==void 0&&(0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__.nT)(latest))return`Someo\
ne or something else moved it. End the rollout with the rollback action: it puts all traffic on ${good??latest.stable}. Then start it again.`;if(latest===void 0||
good===void 0)return`Put all traffic on ${arms.stable} with the platform's own means, or correct \`stable\` and \`candidate\`. If it is another service that is roll\
ed out on the same backend, leave it alone: each service needs a backend of its own.`;const slot=arms.stable===good?"":" (and `mode: emergency`, where nothing p\
roves what a slot holds)",forth=`By the ledger ${good} serves. Where the platform was restarted or somebody moved the traffic: the rollback action with \`version\
: ${good}\`${slot} puts all of it on ${good}.`,back=(0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__.c2)(latest)==="passed"?` Where a rollback of ${good} was cut off:\
 run it again, without \`version\`; it returns to what ${good} had replaced and records that.`:"";return`${forth}${back}`}}),5995:m5995};export{id,ids,modules};
