const id=366;const ids=[366];const modules={3402:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{q:()=>parseJson});function parseJson(text){try{return JSON.parse(text)}catch{return void 0}}}),6029:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B_:()=>stepsOf,LV:()=>sayEnd,Qq:()=>RETURNED,Xx:()=>sameStep,ZZ:()=>pageOf,_r:()=>HELD,bf:()=>ownerOf,c2:()=>statusOf,
kd:()=>sayEntry,mm:()=>weightOf,nT:()=>isOpen,w_:()=>soakOf});const RETURNED="traffic returned to stable";const HELD="held";function stepsOf(rollout){return rollout.
entries.filter(({soak})=>soak===void 0)}function statusOf(rollout){return stepsOf(rollout).at(-1)?.status??"in-progress"}function weightOf(rollout){return stepsOf(
rollout).at(-1)?.weight??0}function isOpen(rollout){const status=statusOf(rollout);return status==="in-progress"||status==="held"}function ownerOf(rollout){return stepsOf(
rollout).at(-1)?.run??rollout.run}function soakOf(rollout){const since=rollout.entries.slice(rollout.entries.findLastIndex(({soak})=>soak===void 0)+1);return since.
findLast(({weight})=>weight===weightOf(rollout))?.soak}function sayEntry({note,reason}){return reason===void 0?note:`${note}: ${reason}`}function sayEnd(rollout){
const last=stepsOf(rollout).at(-1);return last===void 0?"it never began":sayEntry(last)}function sameStep(a,b){return a.id===b.id&&a.step!==void 0&&a.step.job===
b.step?.job&&a.step.step===b.step.step}function pageOf({url,step}){return step===void 0?url:`${url}#${encodeURIComponent(step.job)}/${encodeURIComponent(step.step)}`}}),
5883:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{P:()=>isSeveralAddresses});function isSeveralAddresses(text){
return/\s/.test(text.trim())||/[,;|]\s*https?:\/\//i.test(text)}}),8121:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Lz:()=>toleranceOf,O2:()=>requirePossiblePlan,hp:()=>requirePossible,s6:()=>smallestReturn,yn:()=>UNREAD});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4487);const UNREAD={step:.01,because:"the platform was not read"};function toleranceOf(possible){return"step"in possible?Math.max(.5,possible.step/2):.5}function smallestReturn(possible){
return"step"in possible&&possible.step<100?possible.step:void 0}function requirePossible(weight,served,possible){if("step"in possible){requireStep(weight,possible);
return}const{weights,inOrder=false,because}=possible;if(near(weight,0)||near(weight,served))return;const from=inOrder?weights.filter(one=>one>served+.5).slice(0,
1):weights;if(from.some(one=>near(one,weight)))return;throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.a6("input",{code:"WEIGHT_NOT_POSSIBLE",message:`${String(
weight)} % cannot be given: from ${String(served)} % this platform can only go to ${from.length===0?"0 %":`${list(from)} %`} (${because}). Nothing was changed.`,
remedy:`Use ${from.length===0?"`weight: next`":`\`weight: ${String(from[0])}\``}${weights.length===0?"":`; a plan that fits is \`plan: ${weights.join(", ")}\``}\
.`})}function requirePossiblePlan(plan,possible){if("step"in possible){for(const weight of plan)requireStep(weight,possible);return}const{weights,inOrder=false,
because}=possible;const wanted=plan.filter(weight=>weight>0);const missing=wanted.find(weight=>!weights.some(one=>near(one,weight)));const skipped=inOrder?weights.
find(one=>one<=Math.max(0,...wanted)&&!wanted.some(weight=>near(weight,one))):void 0;if(missing===void 0&&skipped===void 0)return;throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
a6("input",{code:"WEIGHT_NOT_POSSIBLE",message:`The plan ${list(plan)} cannot be carried out: this platform ${inOrder?"goes through":"has"} ${list(weights)} % (${because}\
)${missing===void 0?"":` and cannot give ${String(missing)} %`}. Nothing was changed.`,remedy:`Write \`plan: ${weights.join(", ")}\`, or change what the platform\
 is configured to do.`})}function requireStep(weight,{step,because}){const nearest=Math.round(weight/step)*step;if(step<1||near(nearest,weight))return;throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
a6("input",{code:"WEIGHT_TOO_FINE",message:`${String(weight)} % cannot be given: this platform moves traffic in steps of ${String(step)} % (${because}).`,remedy:`\
Use a weight it has, e.g. ${String(Math.max(step,nearest))}.`})}function near(a,b){return Math.abs(a-b)<=.5}function list(weights){return weights.map(String).join(
", ")}}),8048:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{gI:()=>splitAt,iO:()=>describeSplit,
tC:()=>shareOf,xY:()=>sameSplit});var _possible_weights_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8121);function splitAt(weight,arms){return{shares:{[arms.
stable]:100-weight,[arms.candidate]:weight}}}function shareOf(split,target){return split.shares[target]??0}function sameSplit(served,wanted){const tolerance=(0,
_possible_weights_js__WEBPACK_IMPORTED_MODULE_0__.Lz)(served.possible);const targets=new Set([...Object.keys(served.shares),...Object.keys(wanted.shares)]);return[
...targets].every(target=>Math.abs(shareOf(served,target)-shareOf(wanted,target))<=tolerance)}function describeSplit(split){const entries=Object.entries(split.shares).
sort(([,a],[,b])=>b-a);if(entries.length===0)return"no target serves";return entries.map(([target,share])=>`${target} ${String(Math.round(share*100)/100)} %`).join(
", ")}}),2226:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{FY:()=>requireForStep,
Gd:()=>requireOfStable,S$:()=>howToProve,XQ:()=>proveVersion,ZB:()=>agreedVersion,ce:()=>doubtAbout,iN:()=>refuseWrong,li:()=>requireForReturn,pb:()=>servesAlready,
tb:()=>describeAnswers});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4487);var _ledger_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(6029);
var _printable_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(649);var _split_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8048);function proveVersion(target,version,answers){
if(answers.length===0)return{kind:target===version?"named":"untold"};const others=answers.flatMap(answer=>"version"in answer&&answer.version!==version?[answer]:
[]);if(others.length>0){const said=others.map(answer=>`${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__.TN)(answer.version,80)} (${answer.place})`).join(", ");const held=agreedVersion(
answers);return{kind:"wrong",why:`${target} holds ${said} instead of ${version}`,...held===void 0?{}:{held}}}const silent=answers.flatMap(answer=>"problem"in answer?
[answer]:[]);if(silent.length===0)return{kind:"proved"};return{kind:"unreadable",why:`${target} should hold ${version}, but ${silent.map(({place,problem})=>`${place}\
 ${problem}`).join("; ")}`}}function agreedVersion(answers){const[first]=answers;if(first===void 0||!("version"in first))return void 0;return answers.every(answer=>"\
version"in answer&&answer.version===first.version)?first.version:void 0}function describeAnswers(answers){return answers.map(answer=>`${answer.place} ${"problem"in
answer?answer.problem:`tells ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__.TN)(answer.version)}`}`).join("; ")}function doubtAbout(target,version,proof){switch(proof.
kind){case"proved":case"named":return void 0;case"untold":return`Nothing tells whether ${target} holds ${version}: the name of a target is not a version.`;default:
return`${proof.why}.`}}function howToProve(target){return`Say in the platform settings where each target tells its version, e.g. \`version-at: { ${target}: http\
://\u2026/version }\` with \`version-from: json:version\` (docs/slots.md).`}function requireForStep(target,version,proof){if(proof.kind==="wrong"){throw wrongVersion(
proof.why,`Deploy ${version} to ${target} and wait until every instance runs it, then run the step again.`)}if(proof.kind==="unreadable"){throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
a6("refused",{code:"VERSION_UNREADABLE",message:`${proof.why}. Nothing was changed.`,remedy:`Check that ${target} is up and that \`version-at\` and \`version-from\`\
 of the platform settings are right, then run the step again.`})}return doubtAbout(target,version,proof)}function servesAlready({rollout,to,arms},served){const share=(0,
_split_js__WEBPACK_IMPORTED_MODULE_2__.tC)(served,arms.stable);if(share>0&&arms.stable===to)return true;if(rollout?.stable!==to||rollout.arms.stable!==arms.stable)
return false;return(0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__.nT)(rollout)||share>0&&rollout.entries.every(({weight})=>weight<100)}function requireForReturn(target,proof,emergency,share=0){
refuseWrong(target,proof);const{to,arms:{stable}}=target;const doubt=doubtAbout(stable,to,proof);if(doubt===void 0||emergency)return doubt;const remedy=proof.kind===
"untold"?howToProve(stable):`Check that ${stable} is up and that \`version-at\` and \`version-from\` of the platform settings are right, then run this again.`;throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
a6("refused",{code:"VERSION_NOT_PROVEN",message:`${doubt} ${share>0?`It has ${String(Math.round(share))} % of the traffic, which proves nothing: a restart or a \
hand gives it back to whatever was deployed there.`:"It has no traffic, so another version may have been deployed there since."} Nothing was changed.`,remedy:`${remedy}\
 If users cannot wait: \`mode: emergency\` with \`version: ${to}\` goes on without the proof.`})}function refuseWrong({to,arms:{stable}},proof){if(proof.kind!==
"wrong")return;throw wrongVersion(proof.why,`Deploy ${to} to ${stable}, then run the rollback again; or choose a version that is still deployed (\`list: true\` sh\
ows those that were good).`)}function requireOfStable(target,version,proof){if(proof.kind!=="wrong")return;const given=proof.held===void 0?`the version that ${target}\
 holds as \`stable\``:`\`stable: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__.TN)(proof.held,80)}\``;throw wrongVersion(proof.why,`Give ${given}, as ${target}\
 serves; or deploy ${version} to it, then run the step again.`)}function wrongVersion(why,remedy){return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.a6("refused",
{code:"WRONG_VERSION",message:`${why}. Nothing was changed.`,remedy})}}),7366:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{$j:()=>readServiceSettings,KK:()=>readRolloutFile,M9:()=>refuseSharedBackend,WN:()=>openPlatform,_P:()=>absentFile,oD:()=>openSource,uA:()=>openChosenPlatform,
uS:()=>refuseSecondLedger,x4:()=>secretSources,xV:()=>choosePlatform});var _core_closest__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(8577);var _settings_create__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4828);var _settings_service_settings__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(9665);var _core_errors__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4487);
var _target_versions_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(8184);async function readRolloutFile(path,context){const text=await context.files.read(
path);if(text===void 0)return void 0;if(text.trim()===""){throw new _core_errors__WEBPACK_IMPORTED_MODULE_2__.a6("input",{code:"MALFORMED_ROLLOUT_FILE",message:`${path}\
 is empty.`,remedy:"Describe the service in it, or delete the file and give everything as inputs."})}const{readYaml}=await Promise.all([__webpack_require__.e(815),
__webpack_require__.e(29)]).then(__webpack_require__.bind(__webpack_require__,8410));const parsed=readYaml(text);if(parsed.ok)return parsed.value;throw new _core_errors__WEBPACK_IMPORTED_MODULE_2__.
a6("input",{code:"MALFORMED_ROLLOUT_FILE",message:parsed.problems.map(({problem,line,column})=>`${path}:${String(line??1)}:${String(column??1)} ${problem}`).join(
"\n"),remedy:"Correct the YAML at these places."})}async function readServiceSettings(inputs,context){const path=inputs["rollout-file"];const file=await readRolloutFile(
path,context);if(file!==void 0)return(0,_settings_service_settings__WEBPACK_IMPORTED_MODULE_1__.xw)(file,path,inputs.service,inputs.environment);const unread=await nearFile(
path,context.files);if(unread!==void 0)context.log.warning(`There is no file ${path}, and ${unread} is not read. If it is meant, write \`rollout-file: ${unread}\
\`.`);return{}}async function absentFile(path,{files}){if(await files.read(path)!==void 0)return void 0;const meant=await nearFile(path,files);if(meant!==void 0){
return{message:` There is no file ${path}; did you mean ${meant}?`,remedy:`Write \`rollout-file: ${meant}\`. `}}const empty=(await files.names?.("."))?.length===
0;const checkedOut=!empty&&(files.names!==void 0||await files.read(".git/HEAD")!==void 0);return checkedOut?{message:` There is no file ${path} in this workspac\
e.`,remedy:`Check \`rollout-file\`, or commit ${path}. `}:{message:` There is no file ${path}, for nothing is checked out in the workspace of this job.`,remedy:`\
Put \`- uses: actions/checkout@v5\` before this step. Without a rollout file: `}}async function nearFile(path,files){const folder=path.includes("/")?path.slice(
0,path.lastIndexOf("/")):".";const names=(await files.names?.(folder)??[]).filter(name2=>/\.ya?ml$/i.test(name2));const name=path.slice(path.lastIndexOf("/")+1);
const bare=text=>text.replace(/\.ya?ml$/i,"");const meant=names.find(other=>bare(other)===bare(name))??(0,_core_closest__WEBPACK_IMPORTED_MODULE_4__.k)(name,names);
return meant===void 0?void 0:folder==="."?meant:`${folder}/${meant}`}async function refuseSharedBackend(inputs,context){const path=inputs["rollout-file"];const file=await readRolloutFile(
path,context);if(file!==void 0)(0,_settings_service_settings__WEBPACK_IMPORTED_MODULE_1__.rg)(file,path,inputs.service,inputs.environment)}async function refuseSecondLedger(inputs,ledger,context){
const{service,environment,"rollout-file":path}=inputs;const file=await readRolloutFile(path,context);const place=file===void 0?"open":(0,_settings_service_settings__WEBPACK_IMPORTED_MODULE_1__.
hC)(file,path,service,environment);if(place==="declared")return;const recorded=await ledger.environments(service);const[newest]=recorded;if(newest===void 0||recorded.
includes(environment))return;const meant=(0,_core_closest__WEBPACK_IMPORTED_MODULE_4__.k)(environment,recorded);const known=`The ledger has no rollout of ${service}\
 in ${environment}, but in ${recorded.join(", ")}`;if(place==="same"&&inputs.platform===void 0){throw new _core_errors__WEBPACK_IMPORTED_MODULE_2__.a6("input",{
code:"UNKNOWN_ENVIRONMENT",message:`${known}, and ${path} gives every environment the same platform: two ledgers would know of one backend.`,remedy:`Write \`envi\
ronment: ${meant??newest}\`. If ${environment} is another one, declare it: \`services: { ${service}: { environments: { ${[...recorded.map(name=>`${name}: {}`),`${environment}\
: { platform: { \u2026 } }`].join(", ")} } } }\` with a backend of its own as its \`platform\`.`})}if(meant!==void 0)context.log.warning(`${known}. If that is m\
eant, write \`environment: ${meant}\`.`)}async function openPlatform(input,settings,inputs,context){const configured=await openChosenPlatform(await choosePlatform(
input,settings,inputs,context),context);return{...configured,targets:(0,_target_versions_js__WEBPACK_IMPORTED_MODULE_3__.Z)(configured,inputs["version-from"]??settings.
versionFrom,context)}}function choosePlatform(input,settings,inputs,context){return choose("platform",input,settings.platform,inputs,context)}async function openChosenPlatform({
located,origin},context){return(0,_settings_create__WEBPACK_IMPORTED_MODULE_0__.Q_)(located,origin,secretSources(context),context)}async function openSource(input,settings,versions,inputs,context){
const chosen=await choose("signals",input,settings.signals,inputs,context);return(0,_settings_create__WEBPACK_IMPORTED_MODULE_0__.gV)(chosen.located,chosen.origin,
versions,secretSources(context),context)}function secretSources(context){return{env:context.env,mask:value=>{context.mask(value)}}}const EXAMPLES={platform:"pla\
tform: |\n  kind: haproxy\n  socket: /run/haproxy.sock\n  backend: api",signals:"signals: |\n  kind: prometheus\n  url: https://prometheus.example.com"};async function choose(what,input,file,inputs,context){
if(input!==void 0)return{located:input,origin:`input ${what}`};if(file!==void 0)return{located:file,origin:inputs["rollout-file"]};const absent=await absentFile(
inputs["rollout-file"],context);throw new _core_errors__WEBPACK_IMPORTED_MODULE_2__.a6("input",{code:what==="platform"?"NO_PLATFORM":"NO_SIGNALS",message:`Neith\
er the input \`${what}\` nor ${inputs["rollout-file"]} says ${what==="platform"?"where":"how"} ${inputs.service} in ${inputs.environment} ${what==="platform"?"g\
ets its traffic":"is measured"}.${absent?.message??""}`,remedy:`${absent?.remedy??""}Add the input, e.g.
${EXAMPLES[what]}`})}}),8184:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Z:()=>targetVersions});
var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4487);var _core_rollout_target_version__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2226);
var _health_address__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1351);var _health_read_version__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(1702);var _health_version_place__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
7349);const ATTEMPTS=3;const BETWEEN_MS=500;const TIMEOUT_MS=3e3;function targetVersions({platform,versionAt},serviceFrom,ports){const place=versionAt===void 0?
void 0:placeOf(versionAt.from??serviceFrom);(0,_health_address__WEBPACK_IMPORTED_MODULE_2__.c)(versionAt?.all??[]);const read=async target=>{const addresses=versionAt?.
addressesOf(target)??[];const[own,...told]=await Promise.all([ownAnswer(platform,target),...addresses.map(address=>place===void 0?void 0:answerOf(address,place,
ports))]);return[own,...told].filter(answer=>answer!==void 0).map(fitToRecord)};const prove=async(target,version)=>{for(let attempt=1;;attempt+=1){const proof=(0,
_core_rollout_target_version__WEBPACK_IMPORTED_MODULE_1__.XQ)(target,version,await read(target));const final=proof.kind!=="wrong"&&proof.kind!=="unreadable";if(final||
attempt>=ATTEMPTS)return proof;await ports.clock.sleep(BETWEEN_MS,ports.signal)}};return{read,prove,agreed:async target=>(0,_core_rollout_target_version__WEBPACK_IMPORTED_MODULE_1__.
ZB)(await read(target))}}function fitToRecord(answer){if(!("version"in answer)||/^[^\p{C}\p{Zl}\p{Zp}]{1,200}$/u.test(answer.version))return answer;return{place:answer.
place,problem:"tells something that is no version: 1 to 200 printable characters are accepted"}}function placeOf(from){if(from!==void 0)return(0,_health_version_place__WEBPACK_IMPORTED_MODULE_4__.
j)(from);throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6("input",{code:"NO_VERSION_FROM",message:"The platform settings have `version-at`, but nothing sa\
ys where in an answer the version stands.",remedy:"Add `version-from` beside it, e.g. `version-from: header:x-version` or `version-from: json:build.version`."})}
async function answerOf(address,place,ports){return{place:address,...await(0,_health_read_version__WEBPACK_IMPORTED_MODULE_3__.$)(address,place,{timeoutMs:TIMEOUT_MS},
ports)}}async function ownAnswer(platform,target){const said="the platform";try{const version=await platform.versionOn?.(target);return version===void 0?void 0:
{place:said,version}}catch(error){if(!(error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6)||error.kind==="cancelled")throw error;return{place:said,problem:`\
does not tell it: ${(0,_core_errors__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}`}}}}),1351:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{c:()=>requireAddresses});var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4487);var _core_one_address__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
5883);var _core_printable__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(649);function requireAddresses(endpoints){if(endpoints.some(hasCredentials)){throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.
a6("input",{code:"ENDPOINT_CREDENTIALS",message:"An address to check contains a user name or password, which would show in logs and reports.",remedy:"Check an a\
ddress that needs no credentials: a health endpoint should tell nothing that is secret."})}const crowded=endpoints.find(_core_one_address__WEBPACK_IMPORTED_MODULE_2__.
P);if(crowded!==void 0){throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6("input",{code:"INVALID_ENDPOINT",message:`Several addresses on one line, or blank\
s in one: ${(0,_core_printable__WEBPACK_IMPORTED_MODULE_1__.Nt)(crowded.replaceAll(/\/\/[^/\s]*@/g,"//***@"),160)}.`,remedy:"Write one address per line: `endpoi\
nts: |`, and each address on a line of its own below it, without a comma."})}const wrong=endpoints.filter(endpoint=>!isHttp(endpoint));if(wrong.length===0)return;
throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6("input",{code:"INVALID_ENDPOINT",message:`Not an http or https address: ${wrong.map(endpoint=>(0,_core_printable__WEBPACK_IMPORTED_MODULE_1__.
Nt)(endpoint.replace(/\/\/.*@/,"//***@"),80)).join(", ")}.`,remedy:"Give one address per line, e.g. https://api.example.com/health/ready."})}function hasCredentials(endpoint){
if(!URL.canParse(endpoint))return false;const{username,password}=new URL(endpoint);return username!==""||password!==""}function isHttp(text){return URL.canParse(
text)&&/^https?:$/.test(new URL(text).protocol)}}),6405:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{E:()=>versionOf,b:()=>unhealthyBecause});var _core_json__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3402);var _core_printable__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
649);function unhealthyBecause(response,expectation){const{status}=response;if(!expectation.statuses.some(({from,to})=>status>=from&&status<=to)){const scheme=status===
400&&/plain HTTP request was sent to HTTPS|HTTP request to an HTTPS server/i.test(response.body.slice(0,2e3));const why=scheme?" (the address says http, the ser\
ver speaks https)":"";const problem=`answered ${String(status)}${why}, expected ${expectation.statuses.map(printRange).join(", ")}`;return{problem,fault:scheme?
"scheme":"status"}}if(expectation.version===void 0)return void 0;const{expected,place}=expectation.version;const found=versionOf(response,place);if(found===void 0)
return{problem:`does not tell its version in ${printPlace(place)}`,fault:"no-version"};return found===expected?void 0:{problem:`runs version ${(0,_core_printable__WEBPACK_IMPORTED_MODULE_0__.
TN)(found,80)}, expected ${expected}`,fault:"other-version"}}function versionOf(response,place){if(place.kind==="header")return response.headers[place.name.toLowerCase()];
let value=(0,_core_json__WEBPACK_IMPORTED_MODULE_1__.q)(response.body);for(const key of place.path){if(typeof value!=="object"||value===null||!Object.hasOwn(value,
key))return void 0;value=value[key]}return typeof value==="string"||typeof value==="number"?String(value):void 0}function printRange({from,to}){return from===to?
String(from):`${String(from)}-${String(to)}`}function printPlace(place){return place.kind==="header"?`header ${place.name}`:`JSON field ${place.path.join(".")}`}}),
1702:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$:()=>readVersion});var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4487);var _core_ports__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6854);var _expectation_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6405);const MOST_BYTES=256*
1024;async function readVersion(address,place,{timeoutMs,anyStatus=false},{http}){try{const headers={"cache-control":"no-cache"};const response=await http.request(
{url:address,timeoutMs,headers,maxBytes:MOST_BYTES,freshConnection:true});const{status}=response;if(!anyStatus&&(status<200||status>299))return{problem:`answere\
d ${String(status)}`};const version=(0,_expectation_js__WEBPACK_IMPORTED_MODULE_2__.E)(response,place);if(version!==void 0)return{version};return{problem:`does \
not tell its version in ${place.kind==="header"?`header ${place.name}`:`JSON field ${place.path.join(".")}`}`}}catch(error){if(error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__.
a6)throw error;return{problem:`did not answer (${error instanceof _core_ports__WEBPACK_IMPORTED_MODULE_1__.H?error.reason:(0,_core_errors__WEBPACK_IMPORTED_MODULE_0__.
bD)(error)})`}}}}),7349:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{j:()=>parseVersionPlace});
var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4487);var _core_printable__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(649);function parseVersionPlace(text){
const[,kind,rest]=/^(header|json):([\w.-]+)$/.exec(text)??[];if(kind==="header"&&rest!==void 0)return{kind,name:rest};if(kind==="json"&&rest!==void 0)return{kind,
path:rest.split(".")};throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6("input",{code:"INVALID_VERSION_FROM",message:`\`version-from\` is ${(0,_core_printable__WEBPACK_IMPORTED_MODULE_1__.
Nt)(text,80)}.`,remedy:"Give `header:NAME` or `json:PATH`, e.g. `header:x-version` or `json:build.version`."})}}),4828:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Q_:()=>createPlatform,gV:()=>createSource,I:()=>kindOf});var dist=__webpack_require__(7934);var closest=__webpack_require__(
8577);var errors=__webpack_require__(4487);;const loaders={command:async()=>(await __webpack_require__.e(257).then(__webpack_require__.bind(__webpack_require__,
2257))).command,haproxy:async()=>(await __webpack_require__.e(441).then(__webpack_require__.bind(__webpack_require__,6441))).haproxy,http:async()=>(await __webpack_require__.
e(656).then(__webpack_require__.bind(__webpack_require__,6656))).http};const platformKinds=Object.keys(loaders);function loadPlatform(kind){return loaders[kind]()}
;const sources={prometheus:async()=>(await Promise.all([__webpack_require__.e(463),__webpack_require__.e(856)]).then(__webpack_require__.bind(__webpack_require__,
5856))).default,openmetrics:async()=>(await Promise.all([__webpack_require__.e(463),__webpack_require__.e(650)]).then(__webpack_require__.bind(__webpack_require__,
7650))).default,http:async()=>(await __webpack_require__.e(536).then(__webpack_require__.bind(__webpack_require__,8536))).default};const sourceKinds=Object.keys(
sources);function loadSource(kind){return sources[kind]()}var substitution=__webpack_require__(4245);var environment_references=__webpack_require__(1432);var validate=__webpack_require__(
1904);var version_at=__webpack_require__(7784);;const kinded=dist._H3({kind:dist.YjP()});async function createPlatform(settings,origin,environment,ports){const resolved=(0,
environment_references.d)(settings,origin,environment);const kind=kindOf(resolved,origin,platformKinds);const definition=await loadPlatform(kind);const{own,versionAt}=(0,
version_at.Om)(resolved,origin);const valid=(0,validate.tf)(definition.settings,own,origin);return{...definition.create(valid,ports),...versionAt===void 0?{}:{versionAt}}}
async function createSource(settings,origin,versions,environment,ports){refuseUnknownVariables(settings,origin,environment);const resolved=(0,environment_references.
d)(settings,origin,environment);const definition=await loadSource(kindOf(resolved,origin,sourceKinds));return definition.create((0,validate.tf)(definition.settings,
resolved,origin),versions,ports)}function refuseUnknownVariables(settings,origin,{env}){const visit=(part,path)=>{if(path.some(key=>(0,validate.uE)(key)||key===
"headers"||key==="username"))return;if(typeof part==="object"&&part!==null){for(const[key,inner]of Object.entries(part))visit(inner,[...path,Array.isArray(part)?
Number(key):key])}const braced=typeof part==="string"?substitution.ut.find(one=>new RegExp(`(?<!\\$)\\$\\{${one}\\}`).test(part)):void 0;if(braced!==void 0&&(env[braced]??
"")===""){throw new errors.a6("input",{code:"MISSING_VARIABLE",message:`${(0,validate.GS)(settings,path,origin)} ${path.join(".")} refers to \${${braced}}, whic\
h is not set in this job; did you mean $${braced}?`,remedy:`Write \`$${braced}\`: what is in braces is taken from the environment of the job.`})}const[name]=typeof part===
"string"?(0,substitution.Au)(part):[];if(name===void 0)return;const meant=(0,closest.k)(name,substitution.ut);throw new errors.a6("input",{code:"INVALID_SETTING\
S",message:`${(0,validate.GS)(settings,path,origin)} ${path.join(".")}: $${name} is not known${meant===void 0?"":`; did you mean $${meant}?`}`,remedy:`Write \`$v\
ersion\`, \`$target\` or \`$arm\`; nothing else is filled in. Where the text itself is meant, write \`$$${name}\`.`})};visit(settings.value,[])}function kindOf(settings,origin,kinds){
const{kind}=(0,validate.tf)(kinded,settings,origin);const known=kinds.find(candidate=>candidate===kind);if(known!==void 0)return known;const suggestion=(0,closest.
k)(kind,kinds);throw new errors.a6("input",{code:"UNKNOWN_KIND",message:`${(0,validate.GS)(settings,["kind"],origin)} kind: ${kind} is not known${suggestion===void 0?
"":`; did you mean ${suggestion}?`}`,remedy:`Use one of: ${kinds.join(", ")}.`})}}),1432:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{UN:()=>hasReference,d:()=>resolveReferences,xr:()=>maskReferences});var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4487);var _validate_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1904);const REFERENCE=/(\$?)\$\{(?:([A-Za-z_][A-Za-z0-9_]*)\})?/g;const SCRIPT_FOLLOWS=/^(?:-[a-z]*c|-command|\/c|-e|--eval)$/i;
function hasReference(text){return Array.from(text.matchAll(REFERENCE)).some(([,escape,name])=>escape===""&&name!==void 0)}function maskReferences(value,environment){
if(typeof value==="string"){if(!hasReference(value))return;for(const[,escape,name=""]of value.matchAll(REFERENCE)){const found=escape===""?environment.env[name]:
void 0;if(found!==void 0)environment.mask(found)}const whole=value.replace(REFERENCE,(text,escape,name="")=>escape===""?environment.env[String(name)]??text:text);
if(!hasReference(whole))environment.mask(whole)}else if(typeof value==="object"&&value!==null){for(const inner of Object.values(value))maskReferences(inner,environment)}}
function resolveReferences(located,origin,environment){const resolve=(value,path,inScript=false)=>{if(typeof value==="string")return resolveText(value,{path,located,
origin,inScript},environment);if(Array.isArray(value)){return value.map((item,index)=>resolve(item,[...path,index],index>1&&SCRIPT_FOLLOWS.test(String(value[index-
1]))))}if(typeof value!=="object"||value===null)return value;return Object.fromEntries(Object.entries(value).map(([key,item])=>[key,resolve(item,[...path,key])]))};
return{value:resolve(located.value,[]),locate:path=>located.locate(path)}}function resolveText(text,standing,environment){const{path,located,origin,inScript}=standing;
const where=`${(0,_validate_js__WEBPACK_IMPORTED_MODULE_1__.GS)(located,path,origin)} ${path.join(".")}`;if(text.includes("${{"))throw invalid(where,"holds `${{\
 \u2026 }}`, and the file knows no expressions of the workflow.",handedOver);const bare=path.some(_validate_js__WEBPACK_IMPORTED_MODULE_1__.uE)?/^\$([A-Za-z_][A-Za-z0-9_]*)$/.
exec(text)?.[1]:void 0;if(bare!==void 0)throw invalid(where,`is the text $${bare} and no reference.`,`Write \`'\${${bare}}'\`.`);const referring=hasReference(text);
const resolved=text.replace(REFERENCE,(whole,escape,name)=>{if(escape!=="")return whole.slice(1);if(name===void 0)throw invalid(where,"holds a `${` that begins \
no reference such as ${NAME}.",literally);if(inScript)throw invalid(where,`refers to \${${name}} inside a script, which its value could change.`,inItsOwnWords(name));
const value=valueOf(name,where,environment);if(/[\r\n]/.test(value)&&path.some(key=>key==="headers"||key==="url"||(0,_validate_js__WEBPACK_IMPORTED_MODULE_1__.uE)(
key)))throw brokenLine(where,name);return value});if(referring||path.some(_validate_js__WEBPACK_IMPORTED_MODULE_1__.uE))environment.mask(resolved);if(path.at(-1)===
"token"&&/^bearer\s/i.test(resolved)){throw invalid(where,"begins with `Bearer`, which is added by itself.","Give the token alone, without the word `Bearer`.")}
return resolved}const handedOver="Hand it to the step in the workflow, e.g. `env: { ROUTER_TOKEN: ${{ secrets.ROUTER_TOKEN }} }`, and write `${ROUTER_TOKEN}` in\
 the file, quoted.";const literally="Write `${NAME}` with the name of a variable of the job, or `$${` where a dollar and a brace are meant.";function inItsOwnWords(name){
return`Write \`$${name}\`, quoted, so that the shell reads the variable itself; \`$\${${name}}\` leaves it to the shell too.`}function valueOf(name,where,environment){
const value=environment.env[name];if(value===void 0||value===""){const given=value==="";const inSignals=name==="version"||name==="arm"?` In signals the ${name} \
is \`$${name}\`, without braces: did you mean that?`:"";throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6("input",{code:"MISSING_VARIABLE",message:`${where}\
 refers to \${${name}}, which is ${given?"empty in this job: a secret that GitHub does not know by the name in the workflow is empty":"not set in this job"}.${inSignals}`,
remedy:given?`Look in Settings, Secrets and variables, Actions whether the secret is named as in the workflow; one of an environment needs \`environment:\` on the\
 job, and pull requests from forks get none.`:`Hand it to the step: \`env: { ${name}: \${{ secrets.${name} }} }\`. Where the text itself is meant, write \`$\${${name}\
}\`.`})}environment.mask(value);return value}function brokenLine(where,name){return invalid(where,`refers to \${${name}}, whose value holds a line break; it was\
 most likely pasted with one at its end.`,`Save the secret again without the line break, such as \`printf %s "$VALUE" | gh secret set ${name}\`.`)}function invalid(where,problem,remedy){
return new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6("input",{code:"INVALID_REFERENCE",message:`${where} ${problem}`,remedy})}}),1544:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D:()=>hooksBeforeSchema,cx:()=>hooksAfterSchema,p3:()=>migrationsSchema,vS:()=>rolloutFileSchema});var valibot__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
7934);var _core_severity__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(5995);var _core_criteria_parse__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6751);
var _core_one_address__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(5883);var _core_judging_no_data__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(763);var _core_criteria_quantity__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
9981);var _core_rollout_plan__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(5509);var _version_at_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7784);const durationText=valibot__WEBPACK_IMPORTED_MODULE_3__.
FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(({input})=>typeof input==="number"?`has no unit of time; did you mean ${String(input)}s or ${String(input)}m?`:"is \
not a duration such as 90s, 5m or 1h30m"),valibot__WEBPACK_IMPORTED_MODULE_3__.H0v(({dataset,addIssue})=>{if(!dataset.typed)return;const parsed=(0,_core_criteria_quantity__WEBPACK_IMPORTED_MODULE_1__.
E9)(dataset.value);if(parsed.ok)return;const{hint}=parsed.problem;addIssue({message:`is not a duration such as 90s, 5m or 1h30m${hint===void 0?"":`; ${hint}`}`})}),
valibot__WEBPACK_IMPORTED_MODULE_3__.h_("A duration such as 90s, 5m or 1h30m."));const address=valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.
YjP(),valibot__WEBPACK_IMPORTED_MODULE_3__.z6Y(text=>!text.includes("${"),"holds a reference, and ${NAME} is replaced in platform, signals and notify only"),valibot__WEBPACK_IMPORTED_MODULE_3__.
z6Y(text=>!(0,_core_one_address__WEBPACK_IMPORTED_MODULE_4__.P)(text),"holds several addresses, or blanks: write a list with one in each entry, `health: [https:\
//\u2026, https://\u2026]`"),valibot__WEBPACK_IMPORTED_MODULE_3__.OZ5("is not an address such as https://api.example.com/health"),valibot__WEBPACK_IMPORTED_MODULE_3__.
h_("An http or https address."));const criterion=valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_3__.
H0v(({dataset,addIssue})=>{if(!dataset.typed)return;const parsed=(0,_core_criteria_parse__WEBPACK_IMPORTED_MODULE_0__.Jn)(dataset.value);if(!parsed.ok)addIssue(
{message:`column ${String(parsed.problem.column)}: ${(0,_core_criteria_parse__WEBPACK_IMPORTED_MODULE_0__.D1)(parsed.problem)}`})}),valibot__WEBPACK_IMPORTED_MODULE_3__.
h_("One sentence that must hold, e.g. `error-rate <= baseline + 1pp`."));const noDataPolicy=valibot__WEBPACK_IMPORTED_MODULE_3__.KIO(_core_judging_no_data__WEBPACK_IMPORTED_MODULE_5__.
i,`is not one of ${_core_judging_no_data__WEBPACK_IMPORTED_MODULE_5__.i.join(", ")}`);const judgedCriterion=valibot__WEBPACK_IMPORTED_MODULE_3__.KCZ([criterion,
valibot__WEBPACK_IMPORTED_MODULE_3__.rej({holds:criterion,"on-no-data":valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(noDataPolicy,
valibot__WEBPACK_IMPORTED_MODULE_3__.h_("What too little data means at the end of the soak.")))})]);const plan=valibot__WEBPACK_IMPORTED_MODULE_3__.rej({steps:valibot__WEBPACK_IMPORTED_MODULE_3__.
FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(valibot__WEBPACK_IMPORTED_MODULE_3__.aig("is not a number")),valibot__WEBPACK_IMPORTED_MODULE_3__.H0v(({dataset,addIssue})=>{
if(!dataset.typed)return;const problem=(0,_core_rollout_plan__WEBPACK_IMPORTED_MODULE_6__.XJ)(dataset.value);if(problem!==void 0)addIssue({message:problem})}),valibot__WEBPACK_IMPORTED_MODULE_3__.
h_("Ascending weights in percent, e.g. [5, 25, 50, 100]. 100 at the end is implied.")),soak:valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.
FsL(durationText,valibot__WEBPACK_IMPORTED_MODULE_3__.z6Y(text=>{const parsed=(0,_core_criteria_quantity__WEBPACK_IMPORTED_MODULE_1__.E9)(text);return!parsed.ok||
parsed.ms>0},"is no time at all; leave `soak` out where nothing is to be observed"),valibot__WEBPACK_IMPORTED_MODULE_3__.h_("Time under observation at each weig\
ht.")))});const kinded=valibot__WEBPACK_IMPORTED_MODULE_3__._H3({kind:valibot__WEBPACK_IMPORTED_MODULE_3__.YjP("needs a `kind`")});const platform=valibot__WEBPACK_IMPORTED_MODULE_3__.
_H3({kind:valibot__WEBPACK_IMPORTED_MODULE_3__.YjP("needs a `kind`"),..._version_at_js__WEBPACK_IMPORTED_MODULE_2__.R6});const command=valibot__WEBPACK_IMPORTED_MODULE_3__.
FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_3__.
Ru6(1e4),valibot__WEBPACK_IMPORTED_MODULE_3__.yGV(/^[^\0]*$/,"has a zero byte")),'is not a list such as ["./snapshot.sh", "--all"]'),valibot__WEBPACK_IMPORTED_MODULE_3__.
BpQ(1,"names no program"),valibot__WEBPACK_IMPORTED_MODULE_3__.Ru6(200),valibot__WEBPACK_IMPORTED_MODULE_3__.z6Y(([program])=>program!==void 0&&program.trim()!==
"","names no program"),valibot__WEBPACK_IMPORTED_MODULE_3__.h_("Program and arguments; no shell is used."));const hook=(outcomes,otherwise)=>valibot__WEBPACK_IMPORTED_MODULE_3__.
rej({run:command,name:valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_3__.
BpQ(1),valibot__WEBPACK_IMPORTED_MODULE_3__.Ru6(100),valibot__WEBPACK_IMPORTED_MODULE_3__.h_("What the summary calls it. Default: the program."))),timeout:valibot__WEBPACK_IMPORTED_MODULE_3__.
lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(durationText,valibot__WEBPACK_IMPORTED_MODULE_3__.h_("Limit of one run. Default 5m."))),"on-failure":valibot__WEBPACK_IMPORTED_MODULE_3__.
lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.KIO(outcomes,`is not one of ${outcomes.join(", ")}`),valibot__WEBPACK_IMPORTED_MODULE_3__.
h_(otherwise))),"in-emergency":valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.zMY(),valibot__WEBPACK_IMPORTED_MODULE_3__.
h_("Run it in `mode: emergency` too.")))});const hooksBeforeSchema=valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(hook(["stop",
"continue"],"`stop` (default): nothing is rolled back. `continue`: the failure is reported. An emergency never stops.")),valibot__WEBPACK_IMPORTED_MODULE_3__.Ru6(
20),valibot__WEBPACK_IMPORTED_MODULE_3__.h_("Commands before traffic moves, in order: a database snapshot, for instance. Skipped in an emergency by default."));
const hooksAfterSchema=valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(hook(["warn","fail"],"`warn` (default): the failure is \
reported. `fail`: the step fails; the traffic stays with the good version.")),valibot__WEBPACK_IMPORTED_MODULE_3__.Ru6(20),valibot__WEBPACK_IMPORTED_MODULE_3__.
h_("Commands after the return is verified, in order: restore a configuration, purge a cache. Run in an emergency by default."));const migrationsSchema=valibot__WEBPACK_IMPORTED_MODULE_3__.
FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(valibot__WEBPACK_IMPORTED_MODULE_3__.rej({version:valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.
YjP(),valibot__WEBPACK_IMPORTED_MODULE_3__.BpQ(1),valibot__WEBPACK_IMPORTED_MODULE_3__.Ru6(2e3),valibot__WEBPACK_IMPORTED_MODULE_3__.h_("Version that brought th\
e migration.")),irreversible:valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.zMY(),valibot__WEBPACK_IMPORTED_MODULE_3__.h_("True w\
hen an older version cannot run after it.")),why:valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.
YjP(),valibot__WEBPACK_IMPORTED_MODULE_3__.Ru6(500),valibot__WEBPACK_IMPORTED_MODULE_3__.h_("What it did, for whoever must decide, e.g. `drops column email`.")))})),
valibot__WEBPACK_IMPORTED_MODULE_3__.Ru6(1e3),valibot__WEBPACK_IMPORTED_MODULE_3__.h_("Migrations by version. A rollback past an irreversible one is refused."));
const rollbackOfService=valibot__WEBPACK_IMPORTED_MODULE_3__.rej({before:valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(hooksBeforeSchema),after:valibot__WEBPACK_IMPORTED_MODULE_3__.
lqM(hooksAfterSchema),steps:valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(valibot__WEBPACK_IMPORTED_MODULE_3__.
aig("is not a number")),valibot__WEBPACK_IMPORTED_MODULE_3__.H0v(({dataset,addIssue})=>{const problem=dataset.typed?(0,_core_rollout_plan__WEBPACK_IMPORTED_MODULE_6__.
XJ)(dataset.value):void 0;if(problem!==void 0)addIssue({message:problem})}),valibot__WEBPACK_IMPORTED_MODULE_3__.h_("Shares that the returning version gets one \
after the other, in percent. 100 at the end is implied."))),pause:valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(durationText,
valibot__WEBPACK_IMPORTED_MODULE_3__.h_("How long each of these steps is watched."))),"critical-health":valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.
FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(address),valibot__WEBPACK_IMPORTED_MODULE_3__.h_("Addresses that must be healthy in an emergency. Default: those of\
 `health`.")))});const described={health:valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.
YOg(address),valibot__WEBPACK_IMPORTED_MODULE_3__.h_("Addresses that must answer before and after a rollback."))),plan:valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(
valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(plan,valibot__WEBPACK_IMPORTED_MODULE_3__.h_("The ordered steps of a rollout."))),criteria:valibot__WEBPACK_IMPORTED_MODULE_3__.
lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(judgedCriterion),valibot__WEBPACK_IMPORTED_MODULE_3__.h_("What must hold d\
uring a soak."))),"version-from":valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(_version_at_js__WEBPACK_IMPORTED_MODULE_2__.yp,
valibot__WEBPACK_IMPORTED_MODULE_3__.h_("Where the health addresses tell their version: `header:NAME` or `json:a.b`."))),migrations:valibot__WEBPACK_IMPORTED_MODULE_3__.
lqM(migrationsSchema),rollback:valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(rollbackOfService,valibot__WEBPACK_IMPORTED_MODULE_3__.
h_("How this service is rolled back."))),platform:valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(platform,valibot__WEBPACK_IMPORTED_MODULE_3__.
h_("Where the service gets its traffic."))),signals:valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(kinded,valibot__WEBPACK_IMPORTED_MODULE_3__.
h_("Where measurements come from.")))};const environment=valibot__WEBPACK_IMPORTED_MODULE_3__.rej(described);const service=valibot__WEBPACK_IMPORTED_MODULE_3__.
rej({...described,environments:valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.g1P(valibot__WEBPACK_IMPORTED_MODULE_3__.
YjP(),environment),valibot__WEBPACK_IMPORTED_MODULE_3__.h_("What differs per environment; wins over the service.")))});const login=valibot__WEBPACK_IMPORTED_MODULE_3__.
FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_3__.yGV(/^[A-Za-z0-9-]{1,39}$/,"is not a GitHub login"));const label=valibot__WEBPACK_IMPORTED_MODULE_3__.
FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_3__.Bqr(),valibot__WEBPACK_IMPORTED_MODULE_3__.BpQ(1),valibot__WEBPACK_IMPORTED_MODULE_3__.
Ru6(50,"is longer than 50 characters"));const incidents=valibot__WEBPACK_IMPORTED_MODULE_3__.rej({labels:valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.
FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(label),valibot__WEBPACK_IMPORTED_MODULE_3__.Ru6(20),valibot__WEBPACK_IMPORTED_MODULE_3__.h_("Labels besides `rollou\
t-incident` and the severity."))),assignees:valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.
YOg(login),valibot__WEBPACK_IMPORTED_MODULE_3__.Ru6(10),valibot__WEBPACK_IMPORTED_MODULE_3__.h_("Logins of those who are assigned."))),"reopen-within":valibot__WEBPACK_IMPORTED_MODULE_3__.
lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(durationText,valibot__WEBPACK_IMPORTED_MODULE_3__.h_("A problem that comes back within this time reopens its issue.\
 Default 7d."))),"escalate-after":valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(durationText,valibot__WEBPACK_IMPORTED_MODULE_3__.
h_("Time without acknowledgement after which the severity rises by a level. Default 15m.")))});const rollbackOfAll=valibot__WEBPACK_IMPORTED_MODULE_3__.rej({order:valibot__WEBPACK_IMPORTED_MODULE_3__.
lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()),valibot__WEBPACK_IMPORTED_MODULE_3__.
Ru6(200),valibot__WEBPACK_IMPORTED_MODULE_3__.h_("Services that are rolled back one after another, in this order; the others follow, all at once.")))});const channel=valibot__WEBPACK_IMPORTED_MODULE_3__.
_H3({kind:valibot__WEBPACK_IMPORTED_MODULE_3__.YjP("needs a `kind`"),from:valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.
KIO(_core_severity__WEBPACK_IMPORTED_MODULE_7__.oC,`is not one of ${_core_severity__WEBPACK_IMPORTED_MODULE_7__.oC.join(", ")}`),valibot__WEBPACK_IMPORTED_MODULE_3__.
h_("Least severity that is sent.")))});const rolloutFileSchema=valibot__WEBPACK_IMPORTED_MODULE_3__.rej({services:valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.
g1P(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),service),valibot__WEBPACK_IMPORTED_MODULE_3__.h_("Services by name.")),rollback:valibot__WEBPACK_IMPORTED_MODULE_3__.
lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(rollbackOfAll,valibot__WEBPACK_IMPORTED_MODULE_3__.h_("How several services are rolled back."))),notify:valibot__WEBPACK_IMPORTED_MODULE_3__.
lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(channel),valibot__WEBPACK_IMPORTED_MODULE_3__.Ru6(50),valibot__WEBPACK_IMPORTED_MODULE_3__.
h_("Where rollbacks and incidents are told."))),incidents:valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(incidents,valibot__WEBPACK_IMPORTED_MODULE_3__.
h_("How incidents are kept as GitHub issues.")))})}),9665:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{L3:()=>requireEnvironment,V0:()=>declaredEnvironments,hC:()=>environmentPlace,rg:()=>requireOwnPlatform,xw:()=>serviceSettings});var _core_closest__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
8577);var _core_criteria_parse__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6751);var _core_criteria_duration__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
4708);var _core_errors__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4487);var _rollout_file_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(1544);var _environment_references_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
1432);var _validate_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(1904);function serviceSettings(file,path,service,environment){const rollouts=(0,_validate_js__WEBPACK_IMPORTED_MODULE_5__.
tf)(_rollout_file_js__WEBPACK_IMPORTED_MODULE_3__.vS,file,path);const entry=pick(rollouts,path,service);const environments=entry.environments??{};const chosen=Object.
hasOwn(environments,environment)?environments[environment]:void 0;const declared=Object.keys(environments);if(chosen===void 0&&(declared.length>0||isMisspelt(environment,
rollouts))){throw unknown("UNKNOWN_ENVIRONMENT",`${path} has no environment ${environment} for service ${service}`,environment,declared.length>0?declared:declaredAnywhere(
rollouts))}const located=key=>{const inEnvironment=chosen?.[key]!==void 0;const value=chosen?.[key]??entry[key];const base=inEnvironment?["services",service,"en\
vironments",environment,key]:["services",service,key];return value===void 0?void 0:{value,locate:inner=>file.locate([...base,...inner])}};const health=chosen?.health??
entry.health;const plan=chosen?.plan??entry.plan;const criteria=chosen?.criteria??entry.criteria;const platform=located("platform");const signals=located("signa\
ls");const versionFrom=chosen?.["version-from"]??entry["version-from"];const migrations=chosen?.migrations??entry.migrations;const rollback=chosen?.rollback??entry.
rollback;return{...health===void 0?{}:{health},...plan===void 0?{}:{steps:plan.steps},...plan?.soak===void 0?{}:{soakMs:(0,_core_criteria_duration__WEBPACK_IMPORTED_MODULE_1__.
Rz)(plan.soak)},...criteria===void 0?{}:{criteria:criteria.map(judged)},...platform===void 0?{}:{platform},...signals===void 0?{}:{signals},...versionFrom===void 0?
{}:{versionFrom},...migrations===void 0?{}:{migrations},...rollback===void 0?{}:{rollback:rollbackSettings(rollback)}}}function requireEnvironment(file,path,environment){
const rollouts=(0,_validate_js__WEBPACK_IMPORTED_MODULE_5__.tf)(_rollout_file_js__WEBPACK_IMPORTED_MODULE_3__.vS,file,path);const declared=declaredAnywhere(rollouts);
const open=Object.values(rollouts.services).some(({environments={}})=>Object.keys(environments).length===0);if(declared.length===0||declared.includes(environment)||
open&&!isMisspelt(environment,rollouts))return;throw unknown("UNKNOWN_ENVIRONMENT",`${path} has no environment ${environment} for any service`,environment,declared)}
function isMisspelt(environment,rollouts){const declared=declaredAnywhere(rollouts);return!declared.includes(environment)&&(0,_core_closest__WEBPACK_IMPORTED_MODULE_6__.
k)(environment,declared)!==void 0}function declaredAnywhere({services}){return[...new Set(Object.values(services).flatMap(({environments={}})=>Object.keys(environments)))]}
function declaredEnvironments(file,path){const{services}=(0,_validate_js__WEBPACK_IMPORTED_MODULE_5__.tf)(_rollout_file_js__WEBPACK_IMPORTED_MODULE_3__.vS,file,
path);return new Map(Object.entries(services).map(([name,{environments={}}])=>[name,Object.keys(environments)]))}function environmentPlace(file,path,service,environment){
const{services}=(0,_validate_js__WEBPACK_IMPORTED_MODULE_5__.tf)(_rollout_file_js__WEBPACK_IMPORTED_MODULE_3__.vS,file,path);const entry=Object.hasOwn(services,
service)?services[service]:void 0;if(Object.hasOwn(entry?.environments??{},environment))return"declared";const platform=entry?.platform;if(platform===void 0||platform.
kind==="command")return"open";return(0,_environment_references_js__WEBPACK_IMPORTED_MODULE_4__.UN)(JSON.stringify(platform))?"open":"same"}const besidesPlace=new Set(
["stable","candidate","token","timeout","granularity","version-at","version-from"]);function requireOwnPlatform(file,path,service,environment){const{services}=(0,
_validate_js__WEBPACK_IMPORTED_MODULE_5__.tf)(_rollout_file_js__WEBPACK_IMPORTED_MODULE_3__.vS,file,path);const own=placeOf(services[service],environment);if(own===
void 0)return;for(const[name,entry]of Object.entries(services)){const declared=Object.keys(entry.environments??{});for(const other of declared.length>0?declared:
[environment]){const isOwn=name===service&&other===environment;if(isOwn||placeOf(entry,other)!==own||other!==environment&&(0,_environment_references_js__WEBPACK_IMPORTED_MODULE_4__.
UN)(own))continue;throw samePlatform(path,{service,environment},{service:name,environment:other})}}}function samePlatform(path,own,other){const apart=own.environment!==
other.environment;const[one,two]=[own,other].map(({service,environment})=>apart?`${service} in ${environment}`:service);return new _core_errors__WEBPACK_IMPORTED_MODULE_2__.
a6("input",{code:"SAME_PLATFORM",message:`${path}: ${one??""} and ${two??""} have the same platform${apart?"":` in ${own.environment}`}, so that a step of one w\
ould change the traffic of the other.`,remedy:`Give each ${apart?"environment":"service"} its own backend or route, or describe the two as one ${apart?"environm\
ent":"service"}.`})}function placeOf(entry,environment){const environments=entry?.environments??{};const chosen=Object.hasOwn(environments,environment)?environments[environment]:
void 0;if(chosen===void 0&&Object.keys(environments).length>0)return void 0;const platform=chosen?.platform??entry?.platform;if(platform===void 0||platform.kind===
"command")return void 0;const where=Object.entries(platform).filter(([key])=>!besidesPlace.has(key));return JSON.stringify(where.sort().map(([key,value])=>[key,
spelling(value)]))}function spelling(value){if(Array.isArray(value))return value.length===1?spelling(value[0]):value.map(spelling).sort();if(typeof value!=="str\
ing")return value;if((0,_environment_references_js__WEBPACK_IMPORTED_MODULE_4__.UN)(value))return value;const file=/^(?:unix(?::\/\/|:|@))?(\/.*)$/.exec(value)?.[1];
if(file!==void 0)return file.replace(/\/{2,}/g,"/");const[,named,socket=""]=/^(?:tcp:\/\/|tcp@|ipv[46]@)?(\[[^\]]+\]|[^\s/:]+):(\d+)\/*$/.exec(value)??[];if(named!==
void 0)return`${hostOf(named)}:${socket}`;if(!/^https?:\/\//i.test(value)||!URL.canParse(value))return value;const{protocol,hostname,port,pathname,search}=new URL(
value);return`${protocol}//${hostOf(hostname)}:${port}${pathname.replace(/\/+$/,"")}${search}`}function hostOf(name){return["localhost","127.0.0.1","[::1]"].includes(
name.toLowerCase())?"127.0.0.1":name.toLowerCase()}function rollbackSettings(entry){const{before,after,steps,pause}=entry;const criticalHealth=entry["critical-h\
ealth"];return{...before===void 0?{}:{before},...after===void 0?{}:{after},...steps===void 0?{}:{steps},...pause===void 0?{}:{pauseMs:(0,_core_criteria_duration__WEBPACK_IMPORTED_MODULE_1__.
Rz)(pause)},...criticalHealth===void 0?{}:{criticalHealth}}}function pick(rollouts,path,service){const entry=Object.hasOwn(rollouts.services,service)?rollouts.services[service]:
void 0;if(entry===void 0)throw unknown("UNKNOWN_SERVICE",`${path} has no service ${service}`,service,Object.keys(rollouts.services));return entry}function unknown(code,message,given,known){
const suggestion=(0,_core_closest__WEBPACK_IMPORTED_MODULE_6__.k)(given,known)??(given.length<3?void 0:known.find(name=>name.startsWith(given)));const input=code===
"UNKNOWN_SERVICE"?"service":"environment";return new _core_errors__WEBPACK_IMPORTED_MODULE_2__.a6("input",{code,message:`${message}${suggestion===void 0?".":`; \
did you mean ${suggestion}?`} It knows: ${known.join(", ")||"none"}.`,remedy:suggestion===void 0?`Write one of these as \`${input}\`, or add ${given} to the rol\
lout file.`:`Write \`${input}: ${suggestion}\`, or add ${given} to the rollout file.`})}function judged(entry){const text=typeof entry==="string"?entry:entry.holds;
const parsed=(0,_core_criteria_parse__WEBPACK_IMPORTED_MODULE_0__.Jn)(text);if(!parsed.ok)throw new Error(`criterion passed validation but does not parse: ${text}`);
const policy=typeof entry==="string"?void 0:entry["on-no-data"];return policy===void 0?{criterion:parsed.criterion}:{criterion:parsed.criterion,onNoData:policy}}}),
1904:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{GS:()=>placed,tf:()=>validate,uE:()=>isSecretKey});
var valibot__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7934);var _core_closest__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(8577);var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4487);var _core_printable__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(649);function validate(schema,located,origin,secretKeys=[]){const result=valibot__WEBPACK_IMPORTED_MODULE_2__.
xLC(schema,located.value);const misplacedList=Array.isArray(located.value)&&schema.type!=="array";if(result.success&&!misplacedList)return result.output;const lines=misplacedList?
[`${placed(located,[],origin)} settings: a list given, a mapping such as \`kind: \u2026\` or \`services: \u2026\` expected`]:(result.issues??[]).map(issue=>describeIssue(
issue,located,origin,{known:knownKeys(schema),secretKeys}));throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6("input",{code:"INVALID_SETTINGS",message:[...new Set(
lines)].join("\n"),remedy:"Correct the lines above. The schema rollout.schema.json makes editors check the file while you type."})}function pathOf(issue){return(issue.
path??[]).map(item=>item.key).filter(key=>typeof key==="string"||typeof key==="number")}function describeIssue(issue,located,origin,keys){const leaf=deepest(issue);
const path=pathOf(leaf);const plan=path.slice(0,path.indexOf("plan")+1);if(plan.length>0&&Array.isArray(valueAt(located.value,plan))){return`${placed(located,plan,
origin)} ${plan.join(".")}: a list given, a mapping expected: write \`plan: { steps: [5, 25, 100], soak: 30m }\``}if(keys.known.includes("services")&&path[0]===
"services"&&Array.isArray(valueAt(located.value,["services"]))){return`${placed(located,["services"],origin)} services: a list given, a mapping expected: each s\
ervice is a key, \`services: { api: { \u2026 } }\``}const key=String(path[1]);if(keys.known.includes("services")&&path[0]==="services"&&OF_A_SERVICE.has(key)){return`${placed(
located,path.slice(0,2),origin)} services.${key}: belongs below a service; indent it under the name of one, such as \`services: { api: { ${key}: \u2026 } }\``}return`${placed(
located,path,origin)} ${path.length===0?"settings":path.join(".")}: ${explain(leaf,path,keys)}`}function placed(located,path,origin){const place=placeOf(located,
path);return place===void 0?origin:`${origin}:${String(place.line)}:${String(place.column)}`}function deepest(issue){const nested=(issue.issues??[]).map(deepest).
sort((a,b)=>pathOf(b).length-pathOf(a).length)[0];return nested!==void 0&&pathOf(nested).length>=pathOf(issue).length?nested:issue}function placeOf(located,path){
for(let length=path.length;length>=0;length-=1){const place=located.locate(path.slice(0,length));if(place!==void 0)return place}return void 0}function explain(issue,path,{
known,secretKeys}){const unquoted=path.at(-2)==="criteria"?severityOf(issue.input):void 0;if(unquoted!==void 0)return quoteCriterion(...unquoted);if(issue.expected===
"never"){const key=String(path.at(-1));const elsewhere=path.length>1&&TOP_LEVEL.has(key)&&known.includes(key);if(elsewhere)return"belongs to the top level of th\
e file, beside `services`";const suggestion=(0,_core_closest__WEBPACK_IMPORTED_MODULE_3__.k)(key,known.filter(other=>other!==key));if(known.includes(key))return"\
unknown key here: it belongs to another place, see rollout.schema.json";return`unknown key${suggestion===void 0?"":`; did you mean ${suggestion}?`}`}if(issue.received===
"undefined")return"is missing";const given=shown(issue.received,path,secretKeys);const generic=issue.message.startsWith("Invalid ");const asText=issue.type==="s\
tring"&&typeof issue.input==="number"&&generic;if(asText)return`YAML reads ${given} as a number, and may have dropped a zero: write it in quotes as it is meant,\
 such as '1.10'`;if(generic&&issue.type==="array"&&(typeof issue.input==="string"||typeof issue.input==="number")&&given!==HIDDEN){return`${given} given, a list\
 expected: write \`${String(path.at(-1))}: [${asItems(issue.input)}]\``}if(!generic&&(issue.received==="Array"||issue.received==="Object"))return issue.message;
return generic?`${inWords(given)} given, ${inWords(issue.expected??"something else")} expected`:`${given}: ${issue.message}`}const SEVERITY_WORDS=new Set(["fail",
"warn","info"]);function severityOf(given){return typeof given==="object"&&given!==null?Object.entries(given).find(([key])=>SEVERITY_WORDS.has(key)):void 0}function quoteCriterion(severity,given){
const sentence=typeof given==="string"?(0,_core_printable__WEBPACK_IMPORTED_MODULE_1__.TN)(given,80):"\u2026";return`a mapping given, because of the colon: quot\
e it, \`- '${severity}: ${sentence}'\``}function asItems(given){const items=String(given).split(/[,\n]\s*|\s+(?=https?:)/).filter(item=>item.trim()!=="");return(0,
_core_printable__WEBPACK_IMPORTED_MODULE_1__.TN)(items.map(item=>/^[\w./:-]+$/.test(item.trim())?item.trim():`'${item.trim().replaceAll("'","''")}'`).join(", "),
160)}function valueAt(value,path){return path.reduce((part,key)=>typeof part==="object"&&part!==null?part[key]:void 0,value)}const TOP_LEVEL=new Set(["services",
"notify","incidents"]);const OF_A_SERVICE=new Set([...["health","plan","criteria","version-from","migrations","rollback","platform","signals","environments"]]);
function inWords(type){const words={Object:"a mapping",Array:"a list",boolean:"true or false"};return words[type]??type}const SECRET_KEY=/token|password|secret|authorization|headers|api-?key|routing-?key/i;
function isSecretKey(key){return SECRET_KEY.test(String(key))&&key!=="headers"}const HIDDEN="the given value";function shown(received,path,secretKeys){if(path.some(
key=>SECRET_KEY.test(String(key))||secretKeys.includes(String(key))))return HIDDEN;return(0,_core_printable__WEBPACK_IMPORTED_MODULE_1__.TN)(received.replaceAll(
/\/\/[^/@\s]+@/g,"//\u2026@"),80)}function knownKeys(schema){if(typeof schema!=="object"||schema===null)return[];const own="entries"in schema&&typeof schema.entries===
"object"&&schema.entries!==null?Object.entries(schema.entries):[];const inner=["wrapped","item","value","options","pipe"].flatMap(part=>{const child=part in schema?
schema[part]:void 0;return Array.isArray(child)?child:[child]});const pipedSelf=inner.filter(child=>child!==schema);return[...own.flatMap(([key,child])=>[key,...knownKeys(
child)]),...pipedSelf.flatMap(knownKeys)]}}),7784:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Om:()=>splitVersionAt,R6:()=>versionEntries,yp:()=>versionPlace});var valibot__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7934);var _validate_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1904);const versionPlace=valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_1__.yGV(/^(?:header|json):[\w.-]+$/,
"is not header:NAME or json:a.b"),valibot__WEBPACK_IMPORTED_MODULE_1__.h_("Where an answer tells its version: `header:NAME` or `json:a.b`."));const TARGET="{tar\
get}";const MOST_ADDRESSES=100;const address=valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_1__.
yGV(/^(?:https?:\/\/|\$\{)\S{1,2000}$/,"is not an address such as http://10.0.0.1:8080/version"));const addresses=valibot__WEBPACK_IMPORTED_MODULE_1__.KCZ([address,
valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(address),valibot__WEBPACK_IMPORTED_MODULE_1__.BpQ(1),valibot__WEBPACK_IMPORTED_MODULE_1__.
Ru6(MOST_ADDRESSES))]);const template=valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(address,valibot__WEBPACK_IMPORTED_MODULE_1__.z6Y(text=>text.includes(TARGET)||text.
includes("${"),"has no {target}: the same address cannot tell what each target holds"));const versionEntries={"version-at":valibot__WEBPACK_IMPORTED_MODULE_1__.
lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.KCZ([template,valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.
YOg(template),valibot__WEBPACK_IMPORTED_MODULE_1__.BpQ(1),valibot__WEBPACK_IMPORTED_MODULE_1__.Ru6(MOST_ADDRESSES)),valibot__WEBPACK_IMPORTED_MODULE_1__.g1P(valibot__WEBPACK_IMPORTED_MODULE_1__.
YjP(),addresses)]),valibot__WEBPACK_IMPORTED_MODULE_1__.h_("Addresses of each target itself that tell the version it holds: by the name of the target, or one wi\
th `{target}` in it. Several per target must all agree."))),"version-from":valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(versionPlace,
valibot__WEBPACK_IMPORTED_MODULE_1__.h_("Where those addresses tell it: `header:NAME` or `json:a.b`. Default: `version-from` of the service.")))};function splitVersionAt(settings,origin){
const given=(0,_validate_js__WEBPACK_IMPORTED_MODULE_0__.tf)(valibot__WEBPACK_IMPORTED_MODULE_1__._H3(versionEntries),settings,origin);const{"version-at":at,"ve\
rsion-from":from,...rest}=given;const own={value:rest,locate:path=>settings.locate(path)};if(at===void 0)return{own};const all=typeof at==="string"||Array.isArray(
at)?addressesOf(at,"target"):Object.keys(at).flatMap(target=>addressesOf(at,target));return{own,versionAt:{addressesOf:target=>addressesOf(at,target),all,...from===
void 0?{}:{from}}}}function addressesOf(at,target){const list=given=>typeof given==="string"?[given]:given;if(typeof at==="string"||Array.isArray(at))return list(
at).map(text=>text.replaceAll(TARGET,()=>encodeURIComponent(target)));return Object.hasOwn(at,target)?list(at[target]??[]):[]}}),4245:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Au:()=>unknownVariables,DF:()=>variablesIn,OZ:()=>substituteInQuery,b2:()=>substitutesOf,j8:()=>substituteInUrl,lx:()=>checkedUrl,
ut:()=>VARIABLES,zA:()=>shownUrl});var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4487);const VARIABLES=["version","target","arm"];function substitutesOf(versions,arm){
return{version:versions[arm],arm,target:versions.targets?.[arm]}}const NAMED=/(?<![$\\])\$([A-Za-z_]\w*)/g;function unknownVariables(text){return Array.from(text.
matchAll(NAMED),([,name=""])=>name).filter(name=>!VARIABLES.some(known=>known===name))}function variablesIn(text){const names=Array.from(text.matchAll(NAMED),([
,name=""])=>name);return VARIABLES.filter(known=>names.includes(known))}const VARIABLE=/\$(version|target|arm)\b/y;const ESCAPED=/\$\$(?=[A-Za-z_])/y;const BARE=/^[a-zA-Z0-9_:]*$/;
function substituteInQuery(query,substitutes){let result="";let quote="";let regex=false;for(let at=0;at<query.length;){const character=query.charAt(at);if(quote===
""&&character==="#"){const feed=query.indexOf("\n",at);result+=query.slice(at,feed===-1?void 0:feed);at=feed===-1?query.length:feed;continue}ESCAPED.lastIndex=at;
if(ESCAPED.test(query)){result+=regex?literalDollar(quote):"$";at+=2;continue}VARIABLE.lastIndex=at;const found=VARIABLE.exec(query);if(found!==null){const value=valueOf(
found[1],substitutes);result+=written(regex?value.replaceAll(/[.*+?^${}()|[\]\\]/g,"\\$&"):value,quote,found[0]);at+=found[0].length;continue}if(quote!==""&&quote!==
"`"&&character==="\\"){result+=query.slice(at,at+2);at+=2;continue}if(quote===""&&(character==='"'||character==="'"||character==="`")){quote=character;regex=/[=!]~\s*$/.
test(result.slice(-64))}else if(character===quote){quote="";regex=false}result+=character;at+=1}return result}function valueOf(name,{version,arm,target}){if(name===
"arm")return arm;if(name==="target"){if(target!==void 0&&target!=="")return target;throw targetNotKnown(arm)}if(version!=="")return version;const input=arm==="c\
andidate"?"candidate":"stable";throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6("input",{code:"VERSION_NOT_KNOWN",message:`\`$version\` in the signals setti\
ngs stands for a version of each arm, and which is ${input} is not known: the input \`${input}\` is empty, and the ledger has no open rollout that says it.`,remedy:`\
Give \`${input}\`, e.g. \`${input}: ${arm==="candidate"?"v2":"v1"}\`, or run canary-step before, with the same \`service\`, \`environment\` and \`ledger\`.`})}function targetNotKnown(arm){
return new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6("input",{code:"TARGET_NOT_KNOWN",message:`\`$target\` in the signals settings stands for the platform's ow\
n name of each arm, and that of the ${arm} is not known: the ledger has no open rollout that says it, and neither do the \`platform\` settings in the rollout file\
 with the inputs \`candidate\` and \`stable\`.`,remedy:"Run canary-step before, with the same `service`, `environment` and `ledger`; or give `candidate` and `st\
able` where the rollout file has the `platform`."})}function literalDollar(quote){return quote==="`"?"\\$":"\\\\$"}function written(value,quote,variable){if(quote===
'"'||quote==="'"){return value.replaceAll("\\","\\\\").replaceAll(quote,`\\${quote}`).replaceAll("\n","\\n").replaceAll("\r","\\r")}if(quote==="`"?!value.includes(
"`"):BARE.test(value))return value;throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6("input",{code:"QUERY_SUBSTITUTION",message:`The value of ${variable}, ${JSON.
stringify(value)}, cannot be written ${quote==="`"?"inside backticks":"outside quotes"} in a query.`,remedy:`Put ${variable} inside double quotes, such as {vers\
ion="$version"}.`})}function substituteInUrl(address,substitutes){return checkedUrl(address.replaceAll(/\$\$(?=[A-Za-z_])|\$(version|target|arm)\b/g,(_variable,name)=>name===
void 0?"$":encodeURIComponent(valueOf(name,substitutes))))}function checkedUrl(address){const url=URL.canParse(address)?new URL(address):void 0;if(url===void 0||
url.protocol!=="http:"&&url.protocol!=="https:"){throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6("input",{code:"SOURCE_URL",message:"An address in the si\
gnals settings is not an http or https URL.",remedy:"Write the whole address, such as https://prometheus.example.com or http://10.0.0.5:9100/metrics."})}if(url.
username!==""||url.password!==""){throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6("input",{code:"SOURCE_URL",message:`The address of ${url.host} in the s\
ignals settings holds a user name or password.`,remedy:"Take them out of the address; pass them as username and password, or as token, from secrets."})}return address}
function shownUrl(address){if(!URL.canParse(address))return"the address";const{origin,pathname}=new URL(address);return`${origin}${pathname==="/"?"":pathname}`}})};export{id,ids,modules};
