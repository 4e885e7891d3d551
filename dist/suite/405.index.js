import{m5995}from"./room.js";const id=405,ids=[405],modules={2351:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
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
8121),_core_errors__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4487),_core_ledger__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(6029),_core_rollout_displaced__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
1385),_core_retry__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(2104),_core_rollout_in_place__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(5927),_core_rollout_machine__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
8873),_core_rollout_split__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(8048),_delivery_run_reference__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(4040),
_delivery_traffic__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(9432),_return_time_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(5867);const LEAST_ATTEMPTS=2,
BETWEEN_RECORDINGS={attempts:1,firstDelayMs:1e3,longestDelayMs:8e3},PASSING=new Set(["GITHUB_UNAVAILABLE","GITHUB_UNREACHABLE","GITHUB_RATE_LIMITED","GITHUB_CON\
FLICT","GITHUB_UNEXPECTED_ANSWER","LEDGER_FILE_UNREADABLE","LEDGER_FILE_UNWRITABLE"]);function isPassing({code}){return PASSING.has(code)}async function giveBack(handover,reason,router,served,context,{
deadlineAt=context.clock.now()+_return_time_js__WEBPACK_IMPORTED_MODULE_7__.b7,alone=!0,emptied}={}){const{arms,weight,stable}=handover.rollout;let entry;const driveContext={
router,clock:context.clock,log:context.log,signal:context.signal,random:context.random,run:(0,_delivery_run_reference__WEBPACK_IMPORTED_MODULE_8__.N)(context.run),
verifyTimeoutMs:handover.verifyTimeoutMs,persistence:{attempts:1/0,deadlineAt,leastAttempts:LEAST_ATTEMPTS},keeping:{...alone||served===void 0?{}:othersIn(served,
arms),...emptied===void 0?{}:{[emptied]:0}},record:said=>(entry=said,Promise.resolve())},unread={...(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_5__.gI)(weight,
arms),possible:_core_rollout_possible_weights__WEBPACK_IMPORTED_MODULE_0__.yn,acknowledged:!1,problems:[]},start={state:(0,_core_rollout_machine__WEBPACK_IMPORTED_MODULE_4__.
f)(arms,weight,handover.onFailure),served:unread,problems:[]},found=served===void 0||handover.onFailure==="hold"?void 0:nothingToReturn(handover.rollout,served);
if(served!==void 0&&found!==void 0){const split=(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_5__.iO)(served);context.log.info(found==="back"?`Traffic is back\
 already: ${split}.`:`${arms.candidate} gets nothing: ${split}. It is left as it is.`);const said=found==="back"?{note:_core_ledger__WEBPACK_IMPORTED_MODULE_9__.
Qq,reason}:(0,_core_rollout_displaced__WEBPACK_IMPORTED_MODULE_2__.C)(stable,split,reason),state={...start.state,phase:"returned",weight:0};return{driven:{...start,
state,served},entry:{status:"failed",weight:0,...said,run:driveContext.run}}}return{driven:await(0,_delivery_traffic__WEBPACK_IMPORTED_MODULE_6__.r)(start,{type:"\
failed",reason},driveContext),...entry===void 0?{}:{entry}}}function othersIn({shares},{candidate,stable}){const others=Object.entries(shares).filter(([name,share])=>name!==
candidate&&name!==stable&&share>=_core_rollout_in_place__WEBPACK_IMPORTED_MODULE_3__.eL);return Object.fromEntries(others)}function hasVanished({arms,weight,moving=!1},served){
return!moving&&weight>=_core_rollout_in_place__WEBPACK_IMPORTED_MODULE_3__.eL&&(0,_core_rollout_in_place__WEBPACK_IMPORTED_MODULE_3__.Hp)(served,arms.candidate)}
function nothingToReturn({arms,moving=!1},served){if((0,_core_rollout_in_place__WEBPACK_IMPORTED_MODULE_3__.Hp)(served,arms.candidate))return(0,_core_rollout_displaced__WEBPACK_IMPORTED_MODULE_2__.
I)(arms,served)&&(!moving||(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_5__.tC)(served,arms.stable)<50)?"elsewhere":!moving&&(0,_core_rollout_in_place__WEBPACK_IMPORTED_MODULE_3__.
zW)(served,(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_5__.gI)(0,arms))===void 0?"back":void 0}async function lookAtTraffic(router,{log}){try{return await router.
read()}catch(error){if(error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_1__.a6&&error.kind==="cancelled")throw error;log.warning(`What is served could not\
 be read, so traffic is returned in any case: ${(0,_core_errors__WEBPACK_IMPORTED_MODULE_1__.bD)(error)}`);return}}function isMoved({arms,weight,moving=!1},served){
const share=(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_5__.tC)(served,arms.candidate);return!moving&&share>=_core_rollout_in_place__WEBPACK_IMPORTED_MODULE_3__.
eL&&Math.abs(share-weight)>(0,_core_rollout_possible_weights__WEBPACK_IMPORTED_MODULE_0__.Lz)(served.possible)}async function recordReturn(handover,entry,openLedger,context,recordBy=context.
clock.now()+_return_time_js__WEBPACK_IMPORTED_MODULE_7__.mj){for(let attempt=1;;attempt+=1)try{const ledger=await openLedger(),latest=await ledger.latest(handover.
service,handover.environment),rollout=standing(handover,latest,context);return rollout===void 0?context.log.info("The ledger says already that the rollout has e\
nded."):typeof rollout=="string"?context.log.warning(rollout):await ledger.record(rollout,entry),typeof rollout=="string"?{kind:"not-ours",whose:rollout}:{kind:"\
known"}}catch(error){if(!(error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_1__.a6)||error.kind==="cancelled")throw error;const pause=(0,_core_retry__WEBPACK_IMPORTED_MODULE_10__.
f)(BETWEEN_RECORDINGS,attempt,context.random);if(!isPassing(error)||context.clock.now()+pause>recordBy)return context.log.error(`Not recorded: ${error.message}`),
{kind:"unknown"};context.log.warning(`Attempt ${String(attempt)} to record it failed: ${error.message} Trying again.`),await context.clock.sleep(pause,context.signal)}}
function standing(handover,latest,context){const{rollout:own}=handover;if(latest?.id===own.id){if((0,_core_ledger__WEBPACK_IMPORTED_MODULE_9__.c2)(latest)==="fa\
iled")return;const owner=(0,_core_ledger__WEBPACK_IMPORTED_MODULE_9__.bf)(latest);return owner.id===context.run.runId||(0,_core_ledger__WEBPACK_IMPORTED_MODULE_9__.
_m)(latest)?latest:`The rollout is not ended in the ledger: another run goes on with it, ${(0,_core_ledger__WEBPACK_IMPORTED_MODULE_9__.ZZ)(owner)}`}if(latest!==
void 0&&latest.openedAt>own.openedAt)return`The rollout was ended before: ${latest.candidate} was begun since.`;const{service,environment}=handover,{id:id2,openedAt,
candidate,stable,arms}=own,run=(0,_delivery_run_reference__WEBPACK_IMPORTED_MODULE_8__.N)(context.run);return{id:id2,openedAt,service,environment,candidate,stable,
arms,steps:[],run,ref:context.run.sha,entries:[]}}}),8124:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{FZ:()=>saveHandover,Ms:()=>loadHandover,iN:()=>askedOf});var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4487);function askedOf(inputs){
const{service,environment,candidate,ledger,stable}=inputs,common={service,environment,candidate,ledger,onFailure:inputs["on-failure"],verifyTimeoutMs:inputs["ve\
rify-timeout"]};return stable===void 0?common:{...common,stable}}const KEY="step";function saveHandover(context,handover){const{platform,fingerprint,...rest}=handover,
clean=value=>{const text=JSON.stringify(value??null);return context.redact(text)===text};saved(()=>{context.state.save(KEY,{...rest,...platform!==void 0&&clean(
platform)?{platform}:{},...fingerprint!==void 0&&clean(fingerprint)?{fingerprint}:{}})})}function loadHandover({state},early){const value=state.load(KEY);return isHandover(
value)?value:early()}function isHandover(value){return typeof value=="object"&&value!==null&&"stage"in value&&"service"in value&&"onFailure"in value}function saved(save){
try{save()}catch(error){throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6("input",{code:"STATE_NOT_SAVED",message:`What the clean-up after the job must kno\
w could not be saved: ${(0,_core_errors__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}. No traffic was given to the candidate.`,remedy:"Free disk space on the runner \
and check that its temporary folder may be written to, then run the job again.",cause:error})}}}),7405:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{m:()=>passedAnnotation,sh:()=>passedMigrations,z_:()=>aheadAnnotation});var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4487),_core_rollout_last_good__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2538),_core_rollout_migrations__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(9263),
_delivery_ledger_history__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(489),_delivery_next_step__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(3303);async function passedMigrations(rollout,irreversible,openLedger,{
log}){if(irreversible.length===0)return[];try{const{rollouts}=await(0,_delivery_ledger_history__WEBPACK_IMPORTED_MODULE_1__.L)(await openLedger(),rollout,_core_rollout_last_good__WEBPACK_IMPORTED_MODULE_2__.
Ro);if(rollouts[0]?.candidate===rollout.candidate)return(0,_core_rollout_migrations__WEBPACK_IMPORTED_MODULE_3__.pK)(rollouts,irreversible)}catch(error){if(!(error instanceof
_core_errors__WEBPACK_IMPORTED_MODULE_0__.a6)||error.kind==="cancelled")throw error;log.warning(`Which migrations lie on the way back could not be looked up: ${(0,_core_errors__WEBPACK_IMPORTED_MODULE_0__.
bD)(error)}`)}return irreversible.filter(({version})=>version===rollout.candidate).map(ofOne)}function ofOne({version,why}){return{version,...why===void 0?{}:{why}}}
function passedAnnotation(service,stable,passed){const message=`${(0,_core_rollout_migrations__WEBPACK_IMPORTED_MODULE_3__.vx)(passed)}, and traffic is back on ${stable}\
 all the same: a failed job leaves no user on its candidate.
${(0,_delivery_next_step__WEBPACK_IMPORTED_MODULE_4__.V)(`look now whether ${stable} bears what the migration did to the data, then roll forward with a correcte\
d version. ${KEEP}`)}`;return{level:"warning",title:`${service}: back behind a migration that cannot be undone`,message}}function aheadAnnotation(service,stable,ahead){
const message=`${(0,_core_rollout_migrations__WEBPACK_IMPORTED_MODULE_3__.vx)(ahead)}. If this job fails or is cancelled, traffic goes back to ${stable} all the\
 same; a rollback is refused until somebody decides.
${(0,_delivery_next_step__WEBPACK_IMPORTED_MODULE_4__.V)(`nothing, where ${stable} bears it. ${KEEP}`)}`;return{level:"notice",title:`${service}: a migration th\
at cannot be undone`,message}}const KEEP="Where it does not bear it, set `on-failure: hold` on canary-step: a failure then leaves the traffic where it is until \
a person decides."}),5867:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{DS:()=>noteTried,
RN:()=>timeToReturn,UZ:()=>noteWaiting,b7:()=>LONGEST_RETURN_MS,mj:()=>LONGEST_RECORDING_MS});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7598),
_core_errors__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4487);const LONGEST_RETURN_MS=24e4,LONGEST_RECORDING_MS=12e4,LEAST_MS=1e4;async function noteWaiting(of,context){
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
0&&(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_2__.tC)(served,latest.arms.candidate)===0;if((0,_core_ledger__WEBPACK_IMPORTED_MODULE_6__.Eo)(latest)&&latest.
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
8048),_core_markdown__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6097),_core_sentence__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(13),_share_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
7872);function renderStep(report,failure){return(0,_core_markdown__WEBPACK_IMPORTED_MODULE_1__.MY)([(0,_core_markdown__WEBPACK_IMPORTED_MODULE_1__.R_)(3,titleOf(
report)),(0,_core_markdown__WEBPACK_IMPORTED_MODULE_1__.FY)((0,_core_markdown__WEBPACK_IMPORTED_MODULE_1__.Cr)(report.service)," in ",report.environment,": ",(0,_core_markdown__WEBPACK_IMPORTED_MODULE_1__.
aY)(report.candidate)," beside ",(0,_core_markdown__WEBPACK_IMPORTED_MODULE_1__.aY)(report.stable),"."),(0,_core_markdown__WEBPACK_IMPORTED_MODULE_1__.tp)(["","\
share of traffic"],Object.entries(report.served).map(([target,share])=>[(0,_core_markdown__WEBPACK_IMPORTED_MODULE_1__.aY)(target),`${bar(share)} ${String(Math.
round(share*100)/100)} %`])),...report.plan.length===0?[]:[(0,_core_markdown__WEBPACK_IMPORTED_MODULE_1__.FY)(`Plan: ${report.plan.map(weight=>weight===report.weight?
`[${String(weight)}]`:String(weight)).join(" \u2192 ")} %`)],...report.share===void 0?[]:[(0,_core_markdown__WEBPACK_IMPORTED_MODULE_1__.FY)(`Proof: ${(0,_share_js__WEBPACK_IMPORTED_MODULE_2__.
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
return problems.map(_core_sentence__WEBPACK_IMPORTED_MODULE_3__.K).join(" ")}const COMPLETE="The rollout is complete.";function isComplete({phase,alreadyDone}){
return alreadyDone===!0||phase==="promoted"}function nextOf(report){const{phase,next,stable,weight}=report;if(isComplete(report))return COMPLETE;if(phase==="ret\
urned")return`find out why; ${stable} serves everything meanwhile.`;if(phase==="held")return"decide. The rollback action ends the rollout, or says what stands i\
n its way; canary-step with an explicit weight goes on.";if(phase==="stuck")return`put all traffic on ${stable} by hand, then run the rollback action so that th\
e ledger agrees.`;const watch=weight===0?"smoke test":"soak";return next===void 0?`${watch}.`:`${watch}, then ${String(next)} %.`}function bar(share){const blocks=Math.
round(share/5),full=share<=0?0:share>=100?20:Math.min(19,Math.max(1,blocks));return"\u2588".repeat(full)+"\u2591".repeat(20-full)}const notRecorded="The ledger \
could not be reached and still says that the rollout is open. Run the rollback action once it can: it moves nothing and closes it.";function nextAfterReturn(phase,stable){
return phase==="returned"?`find out why; ${stable} serves everything meanwhile.`:phase==="held"?"decide. The rollback action ends the rollout, or says what stan\
ds in its way; canary-step with an explicit weight goes on.":`put all traffic on ${stable} by hand, then run the rollback action so that the ledger agrees.`}function renderReturn({
service,environment,candidate,arms,phase,served,problems,recorded}){const title=phase==="returned"?`\u21A9\uFE0F The job failed or was cancelled: traffic is back on ${arms.
stable}`:phase==="held"?`\u23F8 The job failed or was cancelled: ${candidate} is held`:`\u{1F6A8} ${candidate} may still get traffic`,blocks=[(0,_core_markdown__WEBPACK_IMPORTED_MODULE_1__.
R_)(3,title),(0,_core_markdown__WEBPACK_IMPORTED_MODULE_1__.FY)((0,_core_markdown__WEBPACK_IMPORTED_MODULE_1__.Cr)(service)," in ",environment,": ",(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_0__.
iO)(served),"."),...problems.length===0?[]:[(0,_core_markdown__WEBPACK_IMPORTED_MODULE_1__.FY)((0,_core_markdown__WEBPACK_IMPORTED_MODULE_1__.Cr)("What happened\
:"),` ${sentences(problems)}`)],(0,_core_markdown__WEBPACK_IMPORTED_MODULE_1__.FY)(`Next: ${nextAfterReturn(phase,arms.stable)}`),...recorded?[]:[(0,_core_markdown__WEBPACK_IMPORTED_MODULE_1__.
FY)(notRecorded)]];return(0,_core_markdown__WEBPACK_IMPORTED_MODULE_1__.MY)(blocks)}}),5995:m5995};export{id,ids,modules};
