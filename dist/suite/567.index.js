import{m3402}from"./room.js";const id=567,ids=[567],modules={3402:m3402,6029:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{B_:()=>stepsOf,Ef:()=>NOT_RETURNED,Eo:()=>goesOn,LV:()=>sayEnd,OV:()=>SERVES_AGAIN,Pc:()=>hasPassed,Qq:()=>RETURNED,Xx:()=>sameStep,ZZ:()=>pageOf,
Zz:()=>isFrozen,_m:()=>isBeingEnded,_r:()=>HELD,bf:()=>ownerOf,c2:()=>statusOf,g5:()=>isUnprovenReturn,kd:()=>sayEntry,mm:()=>weightOf,nT:()=>isOpen,pJ:()=>endOf,
tH:()=>FROZEN,w_:()=>soakOf});const SERVES_AGAIN="serves again",RETURNED="traffic returned to stable",NOT_RETURNED="return to stable not verified",FROZEN="froze\
n",HELD="held";function stepsOf(rollout){const steps=[];for(const entry of rollout.entries){const late=steps.at(-1)?.status==="failed"&&entry.status!=="failed"&&
!isRestoration(entry);entry.soak===void 0&&!late&&steps.push(entry)}return steps}function isRestoration({status,note}){return status==="passed"&&note===SERVES_AGAIN}
function hasPassed(rollout){return stepsOf(rollout).some(({status})=>status==="passed")}function statusOf(rollout){return stepsOf(rollout).at(-1)?.status??"in-p\
rogress"}function weightOf(rollout){return stepsOf(rollout).at(-1)?.weight??0}function isOpen(rollout){const status=statusOf(rollout);return status==="in-progre\
ss"||status==="held"}function isBeingEnded(rollout){const last=stepsOf(rollout).at(-1);return last!==void 0&&isUnprovenReturn(last)}function goesOn(rollout){return isOpen(
rollout)&&!isBeingEnded(rollout)}function endOf(rollout){const steps=stepsOf(rollout);return steps.findLast(entry=>entry.status==="failed"||isUnprovenReturn(entry))??
steps.at(-1)}function isUnprovenReturn({status,note}){return status==="in-progress"&&(note===NOT_RETURNED||note.startsWith(`${NOT_RETURNED}: `))}function isFrozen(rollout){
const last=stepsOf(rollout).at(-1);return last?.status==="held"&&(last.note===FROZEN||last.note.startsWith(`${FROZEN}: `))}function ownerOf(rollout){return stepsOf(
rollout).at(-1)?.run??rollout.run}function soakOf(rollout){return rollout.entries.slice(rollout.entries.findLastIndex(({soak})=>soak===void 0)+1).findLast(({weight})=>weight===
weightOf(rollout))?.soak}function sayEntry({note,reason}){return reason===void 0?note:`${note}: ${reason}`}function sayEnd(rollout){const last=stepsOf(rollout).
at(-1);return last===void 0?"it never began":sayEntry(last)}function sameStep(a,b){return a.id===b.id&&a.step!==void 0&&a.step.job===b.step?.job&&a.step.step===
b.step.step}function pageOf({url,step}){return step===void 0?url:`${url}#${encodeURIComponent(step.job)}/${encodeURIComponent(step.step)}`}}),5883:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{P:()=>isSeveralAddresses});function isSeveralAddresses(text){return/\s/.test(text.trim())||/[,;|]\s*https?:\/\//i.test(
text)}}),5659:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{u:()=>GONE});const GONE=Symbol(
"gone")}),2226:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{FY:()=>requireForStep,
Gd:()=>requireOfStable,S$:()=>howToProve,ST:()=>isGone,XQ:()=>proveVersion,ZB:()=>agreedVersion,ce:()=>doubtAbout,iN:()=>refuseWrong,li:()=>requireForReturn,pb:()=>servesAlready,
tb:()=>describeAnswers});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4487),_ledger_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(6029),
_printable_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(649),_same_version_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(4251),_split_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
8048),_version_input_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(7997);function proveVersion(target,version,answers){if(answers.length===0)return{kind:target===
version?"named":"untold"};if(answers.some(answer=>"gone"in answer))return{kind:"gone"};const others=answers.flatMap(answer=>"version"in answer&&answer.version!==
version?[answer]:[]);if(others.length>0){const said=others.map(answer=>`${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__.TN)(answer.version,80)} (${answer.place}\
)`).join(", "),held=agreedVersion(answers);return{kind:"wrong",why:`${target} holds ${said} instead of ${version}`,...held===void 0?{}:{held}}}const silent=answers.
flatMap(answer=>"problem"in answer?[answer]:[]);if(silent.length===0)return{kind:"proved"};const failure=silent.find(answer=>answer.failure!==void 0)?.failure;return{
kind:"unreadable",why:`${target} should hold ${version}, but ${silent.map(({place,problem})=>`${place} ${problem}`).join("; ")}`,...failure===void 0?{}:{failure}}}
function agreedVersion(answers){const[first]=answers;if(!(first===void 0||!("version"in first)))return answers.every(answer=>"version"in answer&&answer.version===
first.version)?first.version:void 0}function describeAnswers(answers){const said=answer=>"gone"in answer?"has no such target any more":"problem"in answer?answer.
problem:`tells ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__.TN)(answer.version)}`;return answers.map(answer=>`${answer.place} ${said(answer)}`).join("; ")}function doubtAbout(target,version,proof){
switch(proof.kind){case"proved":case"named":return;case"gone":return`The platform has ${target}, which held ${version}, no more.`;case"untold":return`Nothing te\
lls whether ${target} holds ${version}: the name of a target is not a version.`;default:return`${proof.why}.`}}function howToProve(target){return`Say in the pla\
tform settings where each target tells its version, e.g. \`version-at: { ${target}: http://\u2026/version }\` with \`version-from: json:version\` (docs/slots.md).`}
function requireForStep(target,version,proof){if(proof.kind==="wrong"){const deploy=`Deploy ${version} to ${target} and wait until every instance runs it, then \
run the step again.`,{held}=proof,spelt=held!==void 0&&(0,_same_version_js__WEBPACK_IMPORTED_MODULE_3__.f)(held,version)?`If that is the same version, write it \
as ${target} tells it: \`candidate: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__.TN)(held,80)}\`. Otherwise: `:"";throw wrongVersion(proof.why,`${spelt}${deploy}`)}
if(proof.kind==="gone")throw versionGone(target,version,`Deploy ${version} again; end the rollout that is under way, if there is one, with the rollback action, \
and begin anew with what the deployment gives.`);if(proof.kind==="unreadable")throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.a6("refused",{code:proof.failure?.
code??"VERSION_UNREADABLE",message:`${proof.why}. Nothing was changed.`,remedy:proof.failure?.remedy??`Check that ${target} is up and that \`version-at\` and \`ver\
sion-from\` of the platform settings are right, then run the step again.`});return doubtAbout(target,version,proof)}function servesAlready({rollout,to,arms},served){
const share=(0,_split_js__WEBPACK_IMPORTED_MODULE_2__.tC)(served,arms.stable);return share>0&&arms.stable===to?!0:rollout?.stable!==to||rollout.arms.stable!==arms.
stable?!1:(0,_ledger_js__WEBPACK_IMPORTED_MODULE_4__.nT)(rollout)||share>0&&(0,_ledger_js__WEBPACK_IMPORTED_MODULE_4__.B_)(rollout).every(({weight})=>weight<100)}
function requireForReturn(target,proof,emergency,share=0,input=(0,_version_input_js__WEBPACK_IMPORTED_MODULE_5__.X)(target.to,{service:""})){refuseWrong(target,
proof);const{to,arms:{stable}}=target,doubt=doubtAbout(stable,to,proof);if(doubt===void 0||emergency)return doubt;const failure=proof.kind==="unreadable"?proof.
failure:void 0,remedy=proof.kind==="untold"?howToProve(stable):failure?.remedy??`Check that ${stable} is up and that \`version-at\` and \`version-from\` of the plat\
form settings are right, then run this again.`;throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.a6("refused",{code:"VERSION_NOT_PROVEN",message:`${doubt} ${share>
0?`It has ${String(Math.round(share))} % of the traffic, which proves nothing: a restart or a hand gives it back to whatever was deployed there.`:"It has no tra\
ffic, so another version may have been deployed there since."} Nothing was changed.`,remedy:`${remedy} If users cannot wait: \`mode: emergency\` with ${input} g\
oes on without the proof.`})}function refuseWrong({to,arms:{stable}},proof){if(proof.kind==="gone")throw versionGone(stable,to,`Deploy ${to} again and roll that\
 out.`);if(proof.kind!=="wrong")return;const spelt=proof.held!==void 0&&(0,_same_version_js__WEBPACK_IMPORTED_MODULE_3__.f)(proof.held,to)?`If that is the same \
version, let ${stable} tell it as the ledger spells it, ${to}. Otherwise: `:"";throw wrongVersion(proof.why,`${spelt}Deploy ${to} to ${stable}, then run the rol\
lback again; or choose a version that is still deployed (\`list: true\` shows which are).`)}function requireOfStable(target,version,proof){if(proof.kind!=="wron\
g")return;const given=proof.held===void 0?`the version that ${target} holds as \`stable\``:`\`stable: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__.TN)(proof.
held,80)}\``;throw wrongVersion(proof.why,`Give ${given}, as ${target} serves; or deploy ${version} to it, then run the step again.`)}const VERSION_GONE="VERSIO\
N_GONE";function versionGone(target,version,remedy){return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.a6("refused",{code:VERSION_GONE,message:`${target} is gon\
e: ${version} was deployed there, and the platform has it no more, so nothing can give it traffic. Nothing was changed.`,remedy})}function isGone(error){return error instanceof
_errors_js__WEBPACK_IMPORTED_MODULE_0__.a6&&error.code===VERSION_GONE}function wrongVersion(why,remedy){return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.a6("r\
efused",{code:"WRONG_VERSION",message:`${why}. Nothing was changed.`,remedy})}}),7997:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{X:()=>versionInput});function versionInput(version,{service,several=!1}){return`\`version: ${several?`${service}=${version}`:
version}\``}}),4251:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{f:()=>isOtherSpelling});
const SHORTEST_COMMIT=7;function isOtherSpelling(one,other){if(one===other)return!1;const[a,b]=[bare(one),bare(other)];if(a===b)return!0;const[short,long]=a.length<
b.length?[a,b]:[b,a];return short.length>=SHORTEST_COMMIT&&/^[0-9a-f]+$/.test(short)&&/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(long)&&long.startsWith(short)}function bare(version){
return version.trim().toLowerCase().replace(/^refs\/(?:tags|heads)\//,"").replace(/^v(?=\d)/,"")}}),567:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{_P:()=>absentFile,xV:()=>choosePlatform,uA:()=>openChosenPlatform,WN:()=>openPlatform,oD:()=>openSource,KK:()=>readRolloutFile,
$j:()=>readServiceSettings,uS:()=>refuseSecondLedger,M9:()=>refuseSharedBackend,x4:()=>secretSources});var external_node_path_=__webpack_require__(6760),closest=__webpack_require__(
8577),create=__webpack_require__(4828),errors=__webpack_require__(4487),environment_references=__webpack_require__(1432),checked_rollout_file=__webpack_require__(
5468);const besidesPlace=new Set(["stable","candidate","token","timeout","granularity","version-at","version-from"]);async function requireOwnPlatform(file,path,service,environment,runner){
const{services}=(0,checked_rollout_file.N)(file,path),platform=platformOf(services[service],environment);if(platform===void 0)return;const own=await placeOf(platform,
runner),byVariables=(0,environment_references.UN)(JSON.stringify(platform));let doubt;for(const[name,entry]of Object.entries(services)){const declared=Object.keys(
entry.environments??{});for(const other of declared.length>0?declared:[environment]){const theirs=platformOf(entry,other);if(name===service&&other===environment||
theirs===void 0||other!==environment&&byVariables||!isSame(own,await placeOf(theirs,runner)))continue;const[one,two]=[{service,environment},{service:name,environment:other}];
if(platform.kind!=="command")throw samePlatform(path,one,two);doubt??=`${path}: ${sayBoth(one,two)} the same commands: unless these tell the two apart by themse\
lves, a step of one would change the traffic of the other.`}}return doubt}function sayBoth(own,other){const apart=own.environment!==other.environment,[one="",two=""]=[
own,other].map(({service,environment})=>apart?`${service} in ${environment}`:service);return`${one} and ${two} have`}function samePlatform(path,own,other){const apart=own.
environment!==other.environment;return new errors.a6("input",{code:"SAME_PLATFORM",message:`${path}: ${sayBoth(own,other)} the same platform${apart?"":` in ${own.
environment}`}, so that a step of one would change the traffic of the other.`,remedy:`Give each ${apart?"environment":"service"} its own backend or route, or de\
scribe the two as one ${apart?"environment":"service"}.`})}function platformOf(entry,environment){const environments=entry?.environments??{},chosen=Object.hasOwn(
environments,environment)?environments[environment]:void 0;if(!(chosen===void 0&&Object.keys(environments).length>0))return chosen?.platform??entry?.platform}function isSame(one,other){
return one.size===other.size&&[...one].every(([key,values])=>other.get(key)?.some(value=>values.includes(value))===!0)}async function placeOf(platform,runner){const place=new Map;
for(const[key,value]of Object.entries(platform)){if(besidesPlace.has(key))continue;const values=Array.isArray(value)&&platform.kind!=="command"?value:[value];place.
set(key,await Promise.all(values.map(one=>spelling(one,runner))))}return place}async function spelling(value,{env,real}){if(typeof value!="string")return(0,environment_references.
Ck)(JSON.stringify(value),env);const text=(0,environment_references.Ck)(value,env);if((0,environment_references.UN)(text))return text;const file=/^(?:unix(?::\/\/|:|@))?(\/.*)$/.
exec(text)?.[1];if(file!==void 0)return real(file);const[,named,socket=""]=/^(?:tcp:\/\/|tcp@|ipv[46]@)?(\[[^\]]+\]|[^\s/:]+):(\d+)\/*$/.exec(text)??[];if(named!==
void 0)return`${hostOf(named)}:${socket}`;if(!/^https?:\/\//i.test(text)||!URL.canParse(text))return text;const{protocol,hostname,port,pathname,search}=new URL(
text);return`${protocol}//${hostOf(hostname)}:${port}${pathname.replace(/\/+$/,"")}${search}`}function hostOf(name){const url=`http://${name}/`,host=(URL.canParse(
url)?new URL(url).hostname:name).toLowerCase();return["localhost","127.0.0.1","[::1]"].includes(host)?"127.0.0.1":host}var readable_part=__webpack_require__(4046),
unknown_names=__webpack_require__(1379),service_settings=__webpack_require__(9665),target_versions=__webpack_require__(8184);let lastRead;async function readRolloutFile(path,context){
const text=await context.files.read(path);if(text===void 0)return;if(text.trim()==="")throw new errors.a6("input",{code:"MALFORMED_ROLLOUT_FILE",message:`${path}\
 is empty.`,remedy:"Describe the service in it, or delete the file and give everything as inputs."});if(lastRead?.text===text)return lastRead.file;const{readYaml}=await Promise.
all([__webpack_require__.e(8815),__webpack_require__.e(8410)]).then(__webpack_require__.bind(__webpack_require__,8410)),parsed=readYaml(text);if(parsed.ok)return lastRead=
{text,file:parsed.value},parsed.value;throw new errors.a6("input",{code:"MALFORMED_ROLLOUT_FILE",message:parsed.problems.map(({problem,line,column})=>`${path}:${String(
line??1)}:${String(column??1)} ${problem}`).join(`
`),remedy:"Correct the YAML at these places."})}async function readFileOf({service,"rollout-file":path},context,of){const file=await readRolloutFile(path,context);
return file===void 0?void 0:{...(0,readable_part.a)(file,path,{services:[service],of,beside:!1}),file}}async function readServiceSettings(inputs,context,of="all"){
const path=inputs["rollout-file"],file=await readFileOf(inputs,context,of);if(file!==void 0){if(of==="all")for(const remark of(0,unknown_names.b)(file.file,path,
inputs.environment))context.log.warning(remark);return file.unread!==void 0&&context.log.warning(`${path} has mistakes that do not concern ${inputs.service} her\
e; these parts are not read:
${file.unread.message}`),(0,service_settings.xw)(file.part,path,inputs.service,inputs.environment)}const unread=await nearFile(path,context.files);return unread!==
void 0&&context.log.warning(`There is no file ${path}, and ${unread} is not read. If it is meant, write \`rollout-file: ${unread}\`.`),{}}async function absentFile(path,{
files}){if(await files.read(path)!==void 0)return;const meant=await nearFile(path,files);return meant!==void 0?{message:` There is no file ${path}; did you mean\
 ${meant}?`,remedy:`Write \`rollout-file: ${meant}\`. Where that is not meant: `}:!((await files.names?.("."))?.length===0)&&(files.names!==void 0||await files.
read(".git/HEAD")!==void 0)?{message:` There is no file ${path} in this workspace.`,remedy:`Check \`rollout-file\`, or commit ${path}. Without a rollout file: `}:
{message:` There is no file ${path}, for nothing is checked out in the workspace of this job.`,remedy:"Put `- uses: actions/checkout@v5` before this step. Witho\
ut a rollout file: "}}async function nearFile(path,files){const folder=path.includes("/")?path.slice(0,path.lastIndexOf("/")):".",names=(await files.names?.(folder)??
[]).filter(name2=>/\.ya?ml$/i.test(name2)),name=path.slice(path.lastIndexOf("/")+1),bare=text=>text.replace(/\.ya?ml$/i,""),meant=names.find(other2=>bare(other2)===
bare(name))??(0,closest.k)(name,names);if(meant!==void 0)return folder==="."?meant:`${folder}/${meant}`;const other=folder==="."?".github":".",there=(await files.
names?.(other)??[]).find(one=>/\.ya?ml$/i.test(one)&&bare(one)===bare(name));return there===void 0?void 0:other==="."?there:`${other}/${there}`}async function refuseSharedBackend(inputs,context){
const path=inputs["rollout-file"],file=await readFileOf(inputs,context,"all");if(file===void 0)return;const{env,files}=context,runner={env,real:async at=>await files.
real?.(at)??external_node_path_.posix.normalize(at)},doubt=await requireOwnPlatform(file.part,path,inputs.service,inputs.environment,runner);doubt!==void 0&&context.
log.warning(doubt)}async function refuseSecondLedger(inputs,ledger,context){const{service,environment,"rollout-file":path}=inputs,file=await readFileOf(inputs,context,
"all"),place=file===void 0?"open":(0,service_settings.hC)(file.part,path,service,environment);if(place==="declared")return;const recorded=await ledger.environments(
service),[newest]=recorded;if(newest===void 0||recorded.includes(environment))return;const meant=(0,closest.k)(environment,recorded),known=`The ledger has no ro\
llout of ${service} in ${environment}, but in ${recorded.join(", ")}`;if(place==="same"&&inputs.platform===void 0)throw new errors.a6("input",{code:"UNKNOWN_ENV\
IRONMENT",message:`${known}, and ${path} gives every environment the same platform: two ledgers would know of one backend.`,remedy:`Write \`environment: ${meant??
newest}\`. If ${environment} is another one, declare it: \`services: { ${service}: { environments: { ${[...recorded.map(name=>`${name}: {}`),`${environment}: { \
platform: { \u2026 } }`].join(", ")} } } }\` with a backend of its own as its \`platform\`.`});meant!==void 0&&context.log.warning(`${known}. If that is meant, \
write \`environment: ${meant}\`.`)}async function openPlatform(input,settings,inputs,context){const configured=await openChosenPlatform(await choosePlatform(input,
settings,inputs,context),context);return{...configured,targets:(0,target_versions.Z)(configured,inputs["version-from"]??settings.versionFrom,context)}}function choosePlatform(input,settings,inputs,context){
return choose("platform",input,settings.platform,inputs,context)}async function openChosenPlatform({located,origin},context){return(0,create.Q_)(located,origin,
secretSources(context),context)}async function openSource(input,settings,versions,inputs,context){const chosen=await choose("signals",input,settings.signals,inputs,
context);return(0,create.gV)(chosen.located,chosen.origin,versions,secretSources(context),context)}function secretSources(context){return{env:context.env,mask:value=>{
context.mask(value)}}}const EXAMPLES={platform:`platform: |
  kind: haproxy
  socket: /run/haproxy.sock
  backend: api`,signals:`signals: |
  kind: prometheus
  url: https://prometheus.example.com`};async function choose(what,input,file,inputs,context){if(input!==void 0)return{located:input,origin:`input ${what}`};if(file!==
void 0)return{located:file,origin:inputs["rollout-file"]};const absent=await absentFile(inputs["rollout-file"],context);throw new errors.a6("input",{code:what===
"platform"?"NO_PLATFORM":"NO_SIGNALS",message:`Neither the input \`${what}\` nor ${inputs["rollout-file"]} says ${what==="platform"?"where":"how"} ${inputs.service}\
 in ${inputs.environment} ${what==="platform"?"gets its traffic":"is measured"}.${absent?.message??""}`,remedy:`${absent?.remedy??""}Add the input, e.g.
${EXAMPLES[what]}`})}}),8184:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Z:()=>targetVersions});
var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4487),_core_platform__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(5659),_core_rollout_target_version__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
2226),_health_address__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(1351),_health_read_version__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(1702),_health_version_place__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
7349);const ATTEMPTS=3,BETWEEN_MS=500,TIMEOUT_MS=3e3;function targetVersions({platform,versionAt},serviceFrom,ports){const place=versionAt===void 0?void 0:placeOf(
versionAt.from??serviceFrom);(0,_health_address__WEBPACK_IMPORTED_MODULE_3__.c)(versionAt?.all??[]);const read=async(target,version)=>{const addresses=versionAt?.
addressesOf(target)??[],[own,...told]=await Promise.all([ownAnswer(platform,target,version),...addresses.map(address=>place===void 0?void 0:answerOf(address,place,
ports))]);return[own,...told].filter(answer=>answer!==void 0).map(fitToRecord)};return{read,prove:async(target,version)=>{for(let attempt=1;;attempt+=1){const proof=(0,_core_rollout_target_version__WEBPACK_IMPORTED_MODULE_2__.
XQ)(target,version,await read(target,version));if(proof.kind!=="wrong"&&proof.kind!=="unreadable"||attempt>=ATTEMPTS)return proof;await ports.clock.sleep(BETWEEN_MS,
ports.signal)}},agreed:async target=>(0,_core_rollout_target_version__WEBPACK_IMPORTED_MODULE_2__.ZB)(await read(target)),requireAddressOf(target){versionAt?.requireAddressOf(
target)}}}function fitToRecord(answer){return!("version"in answer)||/^[^\p{C}\p{Zl}\p{Zp}]{1,200}$/u.test(answer.version)?answer:{place:answer.place,problem:"te\
lls something that is no version: 1 to 200 printable characters are accepted"}}function placeOf(from){if(from!==void 0)return(0,_health_version_place__WEBPACK_IMPORTED_MODULE_5__.
j)(from);throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6("input",{code:"NO_VERSION_FROM",message:"The platform settings have `version-at`, but nothing sa\
ys where in an answer the version stands.",remedy:"Add `version-from` beside it, e.g. `version-from: header:x-version` or `version-from: json:build.version`."})}
async function answerOf(address,place,ports){return{place:address,...await(0,_health_read_version__WEBPACK_IMPORTED_MODULE_4__.$)(address,place,{timeoutMs:TIMEOUT_MS},
ports)}}async function ownAnswer(platform,target,asked){const said="the platform";try{const version=await platform.versionOn?.(target,asked);return version===_core_platform__WEBPACK_IMPORTED_MODULE_1__.
u?{place:said,gone:!0}:version===void 0?void 0:{place:said,version}}catch(error){if(!(error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6)||error.kind===
"cancelled")throw error;return{place:said,problem:`does not tell it: ${(0,_core_errors__WEBPACK_IMPORTED_MODULE_0__.bD)(error).replace(/\.$/,"")}`,failure:error}}}}),
1351:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{c:()=>requireAddresses});var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4487),_core_one_address__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5883),_core_printable__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(649);function requireAddresses(endpoints){
if(endpoints.some(hasCredentials))throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6("input",{code:"ENDPOINT_CREDENTIALS",message:"An address to check conta\
ins a user name or password, which would show in logs and reports.",remedy:"Check an address that needs no credentials: a health endpoint should tell nothing th\
at is secret."});const reference=endpoints.find(endpoint=>endpoint.includes("${"));if(reference!==void 0)throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6(
"input",{code:"INVALID_ENDPOINT",message:`An address to check contains a reference that is not replaced here: ${(0,_core_printable__WEBPACK_IMPORTED_MODULE_1__.
Nt)(reference,160)}.`,remedy:"Write an expression of the workflow into the input, such as `${{ vars.NAME }}`. A health endpoint should need nothing that is secr\
et: addresses show in logs and reports."});const crowded=endpoints.find(_core_one_address__WEBPACK_IMPORTED_MODULE_2__.P);if(crowded!==void 0)throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.
a6("input",{code:"INVALID_ENDPOINT",message:`Several addresses on one line, or blanks in one: ${(0,_core_printable__WEBPACK_IMPORTED_MODULE_1__.Nt)(crowded.replaceAll(
/\/\/[^/\s]*@/g,"//***@"),160)}.`,remedy:"Write one address per line: `endpoints: |`, and each address on a line of its own below it, without a comma."});const wrong=endpoints.
filter(endpoint=>!isHttp(endpoint));if(wrong.length!==0)throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6("input",{code:"INVALID_ENDPOINT",message:`Not an \
http or https address: ${wrong.map(endpoint=>(0,_core_printable__WEBPACK_IMPORTED_MODULE_1__.Nt)(endpoint.replace(/\/\/.*@/,"//***@"),80)).join(", ")}.`,remedy:"\
Give one address per line, e.g. https://api.example.com/health/ready."})}function hasCredentials(endpoint){if(!URL.canParse(endpoint))return!1;const{username,password}=new URL(
endpoint);return username!==""||password!==""}function isHttp(text){return URL.canParse(text)&&/^https?:$/.test(new URL(text).protocol)}}),6405:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{b:()=>unhealthyBecause,c:()=>versionTold});var _core_json__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3402),_core_printable__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
649);function unhealthyBecause(response,expectation){const{status}=response;if(!expectation.statuses.some(({from,to})=>status>=from&&status<=to)){const scheme=status===
400&&/plain HTTP request was sent to HTTPS|HTTP request to an HTTPS server/i.test(response.body.slice(0,2e3)),why=scheme?" (the address says http, the server sp\
eaks https)":"";return{problem:`answered ${String(status)}${why}, expected ${expectation.statuses.map(printRange).join(", ")}`,fault:scheme?"scheme":"status"}}if(expectation.
version===void 0)return;const{expected,place}=expectation.version,found=versionTold(response,place);return"version"in found?found.version===expected?void 0:{problem:`\
runs version ${(0,_core_printable__WEBPACK_IMPORTED_MODULE_0__.TN)(found.version,80)}, expected ${expected}`,fault:"other-version"}:found}function versionTold(response,place){
const none={problem:`does not tell its version in ${printPlace(place)}`,fault:"no-version"};if(place.kind==="header"){const version=response.headers[place.name.
toLowerCase()]?.trim();return version===void 0?none:{version}}const body=response.body.replace(/^\uFEFF/,"");let value=(0,_core_json__WEBPACK_IMPORTED_MODULE_1__.
g)(body);if(value===void 0){const form=formOf(response);return form===void 0?none:{problem:`answered ${form}, so that its version cannot be read`,fault:"unreada\
ble"}}for(const key of place.path){if(typeof value!="object"||value===null||!Object.hasOwn(value,key))return none;value=value[key]}return typeof value=="string"?
{version:value.trim()}:none}function formOf({headers,body,truncated}){const encoding=headers["content-encoding"]?.trim().toLowerCase()??"identity";return encoding!==
""&&encoding!=="identity"?`in a compressed form that was not asked for (${(0,_core_printable__WEBPACK_IMPORTED_MODULE_0__.TN)(encoding,40)})`:body.includes("\0")?
"in UTF-16 or another encoding that is not UTF-8":truncated?`with more than ${String(Math.floor(body.length/1024))} kB, which were not read to the end`:void 0}function printRange({
from,to}){return from===to?String(from):`${String(from)}-${String(to)}`}function printPlace(place){return place.kind==="header"?`header ${place.name}`:`JSON fie\
ld ${place.path.join(".")}`}}),1702:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
$:()=>readVersion});var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4487),_core_ports__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6854),_expectation_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
6405);const MOST_BYTES=256*1024;async function readVersion(address,place,{timeoutMs,anyStatus=!1},{http}){try{const headers={"cache-control":"no-cache"},response=await http.
request({url:address,timeoutMs,headers,maxBytes:MOST_BYTES,freshConnection:!0}),{status}=response;if(!anyStatus&&(status<200||status>299))return{problem:`answer\
ed ${String(status)}`};const told=(0,_expectation_js__WEBPACK_IMPORTED_MODULE_2__.c)(response,place);return"version"in told?told:{problem:told.problem}}catch(error){
if(error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6)throw error;return{problem:`did not answer (${error instanceof _core_ports__WEBPACK_IMPORTED_MODULE_1__.
H?error.reason:(0,_core_errors__WEBPACK_IMPORTED_MODULE_0__.bD)(error)})`}}}}),7349:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{j:()=>parseVersionPlace});var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4487),_core_printable__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
649);function parseVersionPlace(text){const[,kind,rest]=/^(header|json):([\w.-]+)$/.exec(text)??[];if(kind==="header"&&rest!==void 0)return{kind,name:rest};if(kind===
"json"&&rest!==void 0)return{kind,path:rest.split(".")};throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6("input",{code:"INVALID_VERSION_FROM",message:`\`ve\
rsion-from\` is ${(0,_core_printable__WEBPACK_IMPORTED_MODULE_1__.Nt)(text,80)}.`,remedy:"Give `header:NAME` or `json:PATH`, e.g. `header:x-version` or `json:bu\
ild.version`."})}}),587:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{r:()=>nameProblem});
const LONGEST_NAME=255;function nameProblem(name){if(name.length>LONGEST_NAME)return`the name of a secret has at most ${String(LONGEST_NAME)} characters`;if(!/^[A-Za-z_]\w*$/.
test(name))return"expected the name of a secret: letters, digits and `_`, no digit first, for example API_KEY"}}),3680:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Av:()=>parseDeclaration,dW:()=>parseDeclarations});var declarations_name=__webpack_require__(587),closest=__webpack_require__(
8577),duration=__webpack_require__(4708),probe_kinds=__webpack_require__(3782);class DeclarationMistake extends Error{name="DeclarationMistake";problem;constructor(position,message){
super(message),this.problem={message,column:position+1}}}class DeclarationReader{text;position=0;constructor(text){this.text=text}take(pattern){pattern.lastIndex=
this.position;const found=pattern.exec(this.text)?.[0];return found!==void 0&&(this.position+=found.length),found}skipSpace(){this.take(/[ \t]*/y)}atEnd(){return this.
position>=this.text.length}mistake(message){return new DeclarationMistake(this.position,message)}takeParenthesised(example){if(this.take(/\(/y)===void 0)throw this.
mistake(`expected \`(\`, for example ${example}`);const at=this.position,end=closingParenthesis(this.text,at);if(end<0)throw new DeclarationMistake(at-1,`this p\
arenthesis is not closed, expected for example ${example}`);return this.position=end+1,{inside:this.text.slice(at,end),at}}}function closingParenthesis(text,from){
let depth=1,inClass=!1;for(let at=from;at<text.length;at+=1){const character=text.charAt(at);if(character==="\\")at+=1;else if(inClass)character==="]"&&(inClass=
!1);else if(character==="[")inClass=!0,/^\^?\]/.test(text.slice(at+1,at+3))&&(at+=text.charAt(at+1)==="^"?2:1);else if(character==="(")depth+=1;else if(character===
")"&&(depth-=1,depth===0))return at}return-1}const KINDS=Object.keys(probe_kinds.J),RIGHT=/^[\w:.*@/-]{1,80}$/,ELSEWHERE={gh:"github",sts:"aws",google:"gcp",entra:"\
azure",docker:"registry",ghcr:"registry",mail:"smtp",postgresql:"postgres",pg:"postgres",mariadb:"mysql",rediss:"redis",valkey:"redis",mongo:"mongodb"};function readProbe(pieces){
const[first,...rest]=pieces,word=first?.text??"",facts=(0,probe_kinds.d)(word);if(first===void 0||facts===void 0)throw new DeclarationMistake(first?.at??0,unknownKind(
word));const kind=word,rights=[],companions={},parameters={};for(const{text,at}of rest){const equals=text.indexOf("=");if(equals<0)rights.push(readRight(text,at,
kind,facts));else{const key=text.slice(0,equals).trimEnd(),value=text.slice(equals+1).trim(),valueAt=at+text.length-text.slice(equals+1).trimStart().length;if(Object.
hasOwn(companions,key)||Object.hasOwn(parameters,key))throw new DeclarationMistake(at,"it is given already");isOwn(facts.companions,key)?companions[key]=readCompanion(
value,valueAt,key):parameters[key]=readParameter(key,value,at,valueAt,kind,facts)}}return requireAll(kind,facts,{...companions,...parameters},first.at),{kind,rights,
companions,parameters}}function unknownKind(word){const meant=(0,closest.k)(word,KINDS)??(Object.hasOwn(ELSEWHERE,word.toLowerCase())?ELSEWHERE[word.toLowerCase()]:
void 0),hint=meant===void 0?"":`; did you mean ${meant}?`;return`expected a kind of credential, one of ${KINDS.join(", ")}, for example probe(github, repo)${hint}`}
function readRight(text,at,kind,facts){const keys=keysOf(facts);if(facts.rights===void 0){const hint=keys.length===0?`leave it out: probe(${kind})`:`expected ${keys.
join(", ")} with \`=\``;throw new DeclarationMistake(at,`nobody tells the rights of ${kind}, so none can be listed; ${hint}`)}if(!RIGHT.test(text))throw new DeclarationMistake(
at,`expected a right, for example probe(${kind}, ${facts.rights})`);return text}function readCompanion(value,at,key){if((0,declarations_name.r)(value)===void 0)
return value;const example=key.toUpperCase().replaceAll("-","_");throw new DeclarationMistake(at,`expected the name of the other secret, for example ${key}=MY_${example}`)}
function readParameter(key,value,at,valueAt,kind,facts){const{parameters}=facts,parameter=isOwn(parameters,key)?parameters[key]:void 0;if(parameter===void 0){const keys=keysOf(
facts),meant=(0,closest.k)(key,keys),accepted=keys.length===0?`probe(${kind}) takes nothing of that form`:`expected ${keys.join(", ")} for ${kind}`;throw new DeclarationMistake(
at,`${accepted}${meant===void 0?"":`; did you mean ${meant}?`}`)}if(!parameter.pattern.test(value))throw new DeclarationMistake(valueAt,`expected for example ${parameter.
example}`);return value}function requireAll(kind,facts,given,at){for(const[role,need]of Object.entries(facts.companions??{}))if(need==="required"&&given[role]===
void 0)throw new DeclarationMistake(at,`${kind} needs ${role}=NAME, the name of another secret, for example probe(${kind}, ${role}=AWS_ACCESS_KEY_ID)`);for(const[
name,{required,example}]of Object.entries(facts.parameters??{}))if(required===!0&&given[name]===void 0)throw new DeclarationMistake(at,`${kind} needs ${name}, f\
or example probe(${kind}, ${example})`);if(facts.oneOf===void 0)return;const[companion,parameter]=facts.oneOf;if(facts.oneOf.filter(name=>given[name]!==void 0).
length!==1)throw new DeclarationMistake(at,`${kind} needs one of ${companion}=NAME, the name of another secret, and ${facts.parameters?.[parameter]?.example??parameter}`)}
function keysOf({companions={},parameters={}}){return[...Object.keys(companions),...Object.keys(parameters)]}function isOwn(from,key){return from!==void 0&&Object.
hasOwn(from,key)}const FAMILIES={postgres:["postgres","postgresql"],postgresql:["postgres","postgresql"],mysql:["mysql","mariadb"],mariadb:["mysql","mariadb"],redis:[
"redis","rediss"],mongodb:["mongodb","mongodb+srv"],amqp:["amqp","amqps"],http:["http","https"],smtp:["smtp","smtps"]};function schemesFor(declared){const scheme=declared.
toLowerCase();return(Object.hasOwn(FAMILIES,scheme)?FAMILIES[scheme]:void 0)??[scheme]}const LONGEST=1e3,MOST_BYTES=4096,CLAUSES={text:(_,draft,at)=>{setShape(draft,
{kind:"text"},at)},url:(reader,draft,at)=>{const schemes=reader.text.charAt(reader.position)==="("?items(reader,/^[a-z][a-z0-9+.-]*$/i,"url(postgres)"):[];setShape(
draft,{kind:"url",schemes:schemes.flatMap(({text})=>schemesFor(text))},at)},pattern:(reader,draft)=>{const{inside,at}=reader.takeParenthesised("pattern(^sk_live\
_)");if(inside.trim()==="")throw new DeclarationMistake(at,"expected a regular expression, for example pattern(^sk_live_)");draft.patterns.push({source:inside,column:at+
1})},"pem-certificate":(_,draft,at)=>{setShape(draft,{kind:"pem-certificate"},at)},"private-key":(_,draft,at)=>{setShape(draft,{kind:"private-key"},at)},json:(reader,draft,at)=>{
const keys=reader.text.charAt(reader.position)==="("?items(reader,/^[\w$-]+(?:\.[\w$-]+)*$/,"json(project_id, private_key)"):[];setShape(draft,{kind:"json",keys:keys.
map(({text})=>text)},at)},jwt:(_,draft,at)=>{setShape(draft,{kind:"jwt"},at)},bytes:(reader,draft,at)=>{once(draft.minBytes,at,"bytes"),compare(reader,">=","byt\
es >= 32");const number=reader.take(/\d{1,6}/y),bytes=Number(number);if(number===void 0||bytes<1||bytes>MOST_BYTES)throw reader.mistake(`expected a whole number\
 of bytes from 1 to ${String(MOST_BYTES)}, for example bytes >= 32`);draft.minBytes=bytes},expires:(reader,draft,at)=>{once(draft.minLifeMs,at,"expires"),compare(
reader,">","expires > 30d");const start=reader.position,parsed=(0,duration.E9)(reader.take(/[^,]*/y)?.trimEnd()??"");if(!parsed.ok)throw new DeclarationMistake(
start,"expected a duration of at most 365d, for example expires > 30d");draft.minLifeMs=parsed.ms},database:(reader,draft,at)=>{once(draft.database,at,"database"),
draft.database=only(items(reader,/^[^\s(),]+$/,"database(shop)"),"database(shop)").text},"key-of":(reader,draft,at)=>{relate(draft,at,{kind:"key-of",other:otherName(
reader,"key-of(TLS_CERT)")})},"user-of":partOf("user"),"password-of":partOf("password"),"host-of":partOf("host"),"database-of":partOf("database"),probe:(reader,draft,at)=>{
once(draft.probe,at,"probe"),draft.probe=readProbe(items(reader,/^[^\s()]+(?: ?= ?[^\s()]+)?$/,"probe(github, repo)"))},optional:(_,draft,at)=>{once(draft.optional,
at,"optional"),draft.optional=!0},shared:(_,draft,at)=>{once(draft.shared,at,"shared"),draft.shared=!0}},CLAUSE_WORDS=Object.keys(CLAUSES),read_declaration_ELSEWHERE=new Map(
Object.entries({certificate:"pem-certificate",cert:"pem-certificate",pem:"pem-certificate",key:"private-key",regex:"pattern(\u2026)",regexp:"pattern(\u2026)",matches:"\
pattern(\u2026)",length:"bytes >= \u2026",chars:"bytes >= \u2026",entropy:"bytes >= \u2026",uri:"url",string:"text",any:"text",expiry:"expires > \u2026",token:"\
jwt"}));function readDeclaration(name,text){if(text.length>LONGEST)throw new DeclarationMistake(LONGEST,`a declaration has at most ${String(LONGEST)} characters`);
const reader=new DeclarationReader(text),draft={patterns:[]};if(reader.skipSpace(),reader.atEnd())throw reader.mistake("expected what must hold, for example url\
(postgres); `text` stands for anything");for(;readClause(reader,draft),reader.skipSpace(),!reader.atEnd();){if(reader.take(/,/y)===void 0)throw reader.mistake("\
expected `,` or the end, for example pem-certificate, expires > 30d");reader.skipSpace()}return finished(name,draft,text.length)}function readClause(reader,draft){
const at=reader.position,word=reader.take(/[A-Za-z][A-Za-z-]*/y)??"",read=Object.hasOwn(CLAUSES,word)?CLAUSES[word]:void 0;if(read===void 0)throw new DeclarationMistake(
at,unknownWord(word));read(reader,draft,at)}function unknownWord(word){if(/^required$/i.test(word))return"every secret is required but those that are `optional`\
: leave the word out";const meant=(0,closest.k)(word,CLAUSE_WORDS)??read_declaration_ELSEWHERE.get(word.toLowerCase()),hint=meant===void 0?"":`; did you mean ${meant}\
?`;return`expected one of ${CLAUSE_WORDS.join(", ")}, for example url(postgres)${hint}`}function setShape(draft,shape,at){if(draft.shape!==void 0)throw new DeclarationMistake(
at,`it is ${draft.shape.kind} already, and a secret has one shape; beside it stand pattern(\u2026), bytes and expires`);draft.shape=shape}function once(present,at,word){
if(present!==void 0)throw new DeclarationMistake(at,`\`${word}\` stands there already`)}function compare(reader,operator,example){reader.skipSpace();const start=reader.
position;if(reader.take(/[<>=!]+/y)!==operator)throw new DeclarationMistake(start,`expected \`${operator}\`, for example ${example}`);reader.skipSpace()}function items(reader,form,example){
const{inside,at}=reader.takeParenthesised(example);let offset=at;return inside.split(",").map(piece=>{const start=offset+(piece.length-piece.trimStart().length);
offset+=piece.length+1;const text=piece.trim();if(!form.test(text))throw new DeclarationMistake(start,`expected a name here, for example ${example}`);return{text,
at:start}})}function only(found,example){const[first,second]=found;if(first===void 0||second!==void 0)throw new DeclarationMistake(second?.at??0,`expected one n\
ame, for example ${example}`);return first}function otherName(reader,example){const{text,at}=only(items(reader,/./,example),example);if((0,declarations_name.r)(
text)!==void 0)throw new DeclarationMistake(at,`expected the name of another secret, for example ${example}`);return text}function partOf(part){return(reader,draft,at)=>{
relate(draft,at,{kind:"part-of",part,other:otherName(reader,`${part}-of(DATABASE_URL)`)})}}function relate(draft,at,relation){if(draft.relation!==void 0)throw new DeclarationMistake(
at,"a secret belongs to one other; `key-of` or `\u2026-of` stands there already");draft.relation=relation}function finished(name,draft,end){const{relation,minBytes,
minLifeMs,database,patterns,probe}=draft,asked=probe===void 0?void 0:(0,probe_kinds.d)(probe.kind),shape=draft.shape??(relation?.kind==="key-of"?{kind:"private-\
key"}:{kind:"text"}),refuse=message=>{throw new DeclarationMistake(end,message)};return minLifeMs!==void 0&&shape.kind!=="pem-certificate"&&shape.kind!=="jwt"&&
asked?.expiry!==!0&&refuse("`expires` needs `pem-certificate` or `jwt`, which say when they end, or a `probe` whose provider does, for example jwt, expires > 2h"),
database!==void 0&&shape.kind!=="url"&&refuse("`database` needs `url`, for example url(postgres), database(shop)"),relation?.kind==="key-of"&&shape.kind!=="priv\
ate-key"&&refuse("`key-of` needs `private-key`, for example private-key, key-of(TLS_CERT)"),minBytes!==void 0&&shape.kind!=="text"&&refuse(`\`bytes\` is for rando\
m keys and not for ${shape.kind}, for example bytes >= 32`),probe!==void 0&&asked?.url!==void 0&&!(shape.kind==="url"&&schemesFor(asked.url).some(one=>shape.schemes.
includes(one)))&&refuse(`the value that \`probe(${probe.kind})\` tries is a URL: write url(${asked.url}), probe(${probe.kind})`),Object.values(probe?.companions??
{}).some(other=>other.toUpperCase()===name.toUpperCase())&&refuse("a secret cannot be its own companion: name another one"),relation?.other.toUpperCase()===name.
toUpperCase()&&refuse("a secret cannot belong to itself: name another one"),{name,shape,optional:draft.optional??!1,shared:draft.shared??!1,patterns,...minBytes===
void 0?{}:{minBytes},...minLifeMs===void 0?{}:{minLifeMs},...database===void 0?{}:{database},...relation===void 0?{}:{relation},...probe===void 0?{}:{probe}}}const MOST_DECLARATIONS=1200,
LONGEST_LINE=2e3;function parseDeclaration(name,text){try{return{ok:!0,declaration:readDeclaration(name,text)}}catch(error){if(error instanceof DeclarationMistake)
return{ok:!1,problem:error.problem};throw error}}function parseDeclarations(text){const declarations=[],problems=[],lineOf=new Map;for(const[index,raw]of text.split(
/\r\n|\r|\n/).entries()){const line=index+1,start=/^[ \t]*(?:-[ \t]+)?/.exec(raw)?.[0].length??0;if(/^(?:#|$)/.test(raw.slice(start).trimEnd()))continue;if(declarations.
length+problems.length>=MOST_DECLARATIONS){problems.push({line,column:1,message:`there are more than ${String(MOST_DECLARATIONS)} declarations`});break}const read=readLine(
raw,start);if(!read.ok){problems.push({...read.problem,line});continue}const key=read.declaration.name.toUpperCase(),before=lineOf.get(key);before!==void 0?problems.
push({line,column:start+1,message:`${read.declaration.name} is declared in line ${String(before)} already`}):(lineOf.set(key,line),declarations.push(read.declaration))}
return problems.length===0?{ok:!0,declarations}:{ok:!1,problems}}function readLine(raw,start){const text=raw.trimEnd(),problem=(column,message)=>({ok:!1,problem:{
column,message}});if(text.length>LONGEST_LINE)return problem(LONGEST_LINE+1,`a line has at most ${String(LONGEST_LINE)} characters`);const colon=text.indexOf(":",
start);if(colon<0)return problem(text.length+1,"expected `:` between name and declaration, for example API_KEY: pattern(^sk_live_)");const name=text.slice(start,
colon).trimEnd(),wrong=(0,declarations_name.r)(name);if(wrong!==void 0)return problem(start+1,wrong);const from=colon+1,parsed=parseDeclaration(name,text.slice(
from));return parsed.ok?parsed:problem(parsed.problem.column+from,parsed.problem.message)}}),3782:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{J:()=>PROBE_KINDS,d:()=>probeKind});const login={pattern:/^[\w.@+-]{1,100}$/,example:"login=ci-bot"},PROBE_KINDS={github:{
rights:"repo",expiry:!0},cloudflare:{parameters:{account:{pattern:/^[0-9a-f]{32}$/,example:"account=023e105f4ecef8ad9ca31a8372d0c353"}},expiry:!0},vercel:{rights:"\
user",expiry:!0},fly:{},aws:{companions:{"key-id":"required","session-token":"optional"},parameters:{region:{pattern:/^[a-z]{2}(?:-[a-z]{1,12}){1,3}-\d{1,2}$/,example:"\
region=eu-central-1"}},rights:"assumed-role"},gcp:{},azure:{companions:{"client-id":"optional"},parameters:{tenant:{pattern:/^[\w.-]{1,100}$/,example:"tenant=co\
ntoso.onmicrosoft.com",required:!0},client:{pattern:/^[0-9a-f-]{36}$/i,example:"client=11111111-2222-3333-4444-555555555555"}},oneOf:["client-id","client"]},slack:{
rights:"chat:write"},pagerduty:{parameters:{region:{pattern:/^(?:us|eu)$/,example:"region=eu"}}},datadog:{companions:{"api-key":"optional"},parameters:{site:{pattern:/^(?:datadoghq\.(?:com|eu)|(?:us3|us5|ap1|ap2|uk1)\.datadoghq\.com|(?:us2\.)?ddog-gov\.com)$/,
example:"site=datadoghq.eu"}}},npm:{},registry:{companions:{user:"optional"},parameters:{host:{pattern:/^(?:ghcr\.io|docker\.io|quay\.io|registry\.gitlab\.com)$/,
example:"host=ghcr.io",required:!0},login},oneOf:["user","login"]},smtp:{companions:{user:"optional"},parameters:{host:{pattern:/^(?!-)[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})*$/i,
example:"host=smtp.example.com",required:!0},port:{pattern:/^[1-9]\d{0,4}$/,example:"port=465"},security:{pattern:/^(?:starttls|tls)$/,example:"security=tls"},login},
oneOf:["user","login"]},postgres:{url:"postgres",rights:"login"},mysql:{url:"mysql"},redis:{url:"redis"},mongodb:{url:"mongodb",rights:"readWrite@shop"}};function probeKind(word){
return Object.hasOwn(PROBE_KINDS,word)?PROBE_KINDS[word]:void 0}}),5468:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{N:()=>checkedRolloutFile});var _rollout_file_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1544),_validate_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1904);const checked=new WeakMap;function checkedRolloutFile(file,path){const known=checked.get(file);if(known!==void 0)return known;const settings=(0,_validate_js__WEBPACK_IMPORTED_MODULE_1__.
tf)(_rollout_file_js__WEBPACK_IMPORTED_MODULE_0__.vS,file,path);return checked.set(file,settings),settings}}),4828:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Q_:()=>createPlatform,gV:()=>createSource,I:()=>kindOf});var dist=__webpack_require__(7934),closest=__webpack_require__(
8577),errors=__webpack_require__(4487);const loaders={"aws-lambda":async()=>(await __webpack_require__.e(8312).then(__webpack_require__.bind(__webpack_require__,
8312))).awsLambda,command:async()=>(await __webpack_require__.e(2257).then(__webpack_require__.bind(__webpack_require__,2257))).command,haproxy:async()=>(await __webpack_require__.
e(6441).then(__webpack_require__.bind(__webpack_require__,6441))).haproxy,http:async()=>(await __webpack_require__.e(6520).then(__webpack_require__.bind(__webpack_require__,
6520))).http,kubernetes:async()=>(await __webpack_require__.e(2673).then(__webpack_require__.bind(__webpack_require__,2673))).kubernetes,vercel:async()=>(await __webpack_require__.
e(5626).then(__webpack_require__.bind(__webpack_require__,5626))).vercel},platformKinds=Object.keys(loaders);function loadPlatform(kind){return loaders[kind]()}
const sources={prometheus:async()=>(await Promise.all([__webpack_require__.e(6541),__webpack_require__.e(5856)]).then(__webpack_require__.bind(__webpack_require__,
5856))).default,openmetrics:async()=>(await Promise.all([__webpack_require__.e(6541),__webpack_require__.e(7650)]).then(__webpack_require__.bind(__webpack_require__,
7650))).default,http:async()=>(await __webpack_require__.e(8536).then(__webpack_require__.bind(__webpack_require__,8536))).default},sourceKinds=Object.keys(sources);
function loadSource(kind){return sources[kind]()}var substitution=__webpack_require__(4245),environment_references=__webpack_require__(1432),validate=__webpack_require__(
1904),version_at=__webpack_require__(7784);const kinded=dist._H3({kind:dist.YjP()});async function createPlatform(settings,origin,environment,ports){const resolved=(0,environment_references.
d)(settings,origin,environment),kind=kindOf(resolved,origin,platformKinds),definition=await loadPlatform(kind),{own,versionAt}=(0,version_at.Om)(resolved,origin),
valid=(0,validate.tf)(definition.settings,own,origin);return{...definition.create(valid,ports),...versionAt===void 0?{}:{versionAt}}}async function createSource(settings,origin,versions,environment,ports){
refuseUnknownVariables(settings,origin,environment);const resolved=(0,environment_references.d)(settings,origin,environment),definition=await loadSource(kindOf(
resolved,origin,sourceKinds));return definition.create((0,validate.tf)(definition.settings,resolved,origin),versions,ports)}function refuseUnknownVariables(settings,origin,{
env}){const visit=(part,path)=>{if(path.some(key=>(0,validate.uE)(key)||key==="headers"||key==="username"))return;if(typeof part=="object"&&part!==null)for(const[
key,inner]of Object.entries(part))visit(inner,[...path,Array.isArray(part)?Number(key):key]);const braced=typeof part=="string"?substitution.ut.find(one=>new RegExp(
`(?<!\\$)\\$\\{${one}\\}`).test(part)):void 0;if(braced!==void 0&&(env[braced]??"")==="")throw new errors.a6("input",{code:"MISSING_VARIABLE",message:`${(0,validate.
GS)(settings,path,origin)} ${path.join(".")} refers to \${${braced}}, which is not set in this job; did you mean $${braced}?`,remedy:`Write \`$${braced}\`: what \
is in braces is taken from the environment of the job.`});const[name]=typeof part=="string"?(0,substitution.Au)(part):[];if(name===void 0)return;const meant=(0,closest.
k)(name,substitution.ut);throw new errors.a6("input",{code:"INVALID_SETTINGS",message:`${(0,validate.GS)(settings,path,origin)} ${path.join(".")}: $${name} is n\
ot known${meant===void 0?"":`; did you mean $${meant}?`}`,remedy:`Write \`$version\`, \`$target\` or \`$arm\`; nothing else is filled in. Where the text itself is mea\
nt, write \`$$${name}\`.`})};visit(settings.value,[])}function kindOf(settings,origin,kinds){const{kind}=(0,validate.tf)(kinded,settings,origin),known=kinds.find(
candidate=>candidate===kind);if(known!==void 0)return known;const suggestion=(0,closest.k)(kind,kinds);throw new errors.a6("input",{code:"UNKNOWN_KIND",message:`${(0,validate.
GS)(settings,["kind"],origin)} kind: ${kind} is not known${suggestion===void 0?"":`; did you mean ${suggestion}?`}`,remedy:`Use one of: ${kinds.join(", ")}.`})}}),
1432:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ck:()=>withKnown,UN:()=>hasReference,
d:()=>resolveReferences,xr:()=>maskReferences});var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4487),_validate_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1904);const REFERENCE=/(\$?)\$\{(?:([A-Za-z_][A-Za-z0-9_]*)\})?/g,SCRIPT_FOLLOWS=/^(?:-[a-z]*c|-command|\/c|-e|--eval)$/i;function hasReference(text){return Array.
from(text.matchAll(REFERENCE)).some(([,escape,name])=>escape===""&&name!==void 0)}function withKnown(text,env){return text.replace(REFERENCE,(whole,escape,name="")=>escape===
""?env[String(name)]??whole:whole)}function maskReferences(value,environment){if(typeof value=="string"){if(!hasReference(value))return;for(const[,escape,name=""]of value.
matchAll(REFERENCE)){const found=escape===""?environment.env[name]:void 0;found!==void 0&&environment.mask(found)}const whole=value.replace(REFERENCE,(text,escape,name="")=>escape===
""?environment.env[String(name)]??text:text);hasReference(whole)||environment.mask(whole)}else if(typeof value=="object"&&value!==null)for(const inner of Object.
values(value))maskReferences(inner,environment)}function resolveReferences(located,origin,environment){const resolve=(value,path,inScript=!1)=>typeof value=="st\
ring"?resolveText(value,{path,located,origin,inScript},environment):Array.isArray(value)?value.map((item,index)=>resolve(item,[...path,index],index>1&&SCRIPT_FOLLOWS.
test(String(value[index-1])))):typeof value!="object"||value===null?value:Object.fromEntries(Object.entries(value).map(([key,item])=>[key,resolve(item,[...path,
key])]));return{value:resolve(located.value,[]),locate:path=>located.locate(path)}}function resolveText(text,standing,environment){const{path,located,origin,inScript}=standing,
where=`${(0,_validate_js__WEBPACK_IMPORTED_MODULE_1__.GS)(located,path,origin)} ${path.join(".")}`;if(text.includes("${{"))throw invalid(where,"holds `${{ \u2026 }}`\
, and the file knows no expressions of the workflow.",handedOver);const bare=path.some(_validate_js__WEBPACK_IMPORTED_MODULE_1__.uE)?/^\$([A-Za-z_][A-Za-z0-9_]*)$/.
exec(text)?.[1]:void 0;if(bare!==void 0)throw invalid(where,`is the text $${bare} and no reference.`,`Write \`'\${${bare}}'\`.`);const referring=hasReference(text),
resolved=text.replace(REFERENCE,(whole,escape,name)=>{if(escape!=="")return whole.slice(1);if(name===void 0)throw invalid(where,"holds a `${` that begins no ref\
erence such as ${NAME}.",literally);if(inScript)throw invalid(where,`refers to \${${name}} inside a script, which its value could change.`,inItsOwnWords(name));
const value=valueOf(name,where,environment);if(/[\r\n]/.test(value)&&path.some(key=>key==="headers"||key==="url"||(0,_validate_js__WEBPACK_IMPORTED_MODULE_1__.uE)(
key)))throw brokenLine(where,name);return value});if((referring||path.some(_validate_js__WEBPACK_IMPORTED_MODULE_1__.uE))&&environment.mask(resolved),path.at(-1)===
"token"&&/^bearer\s/i.test(resolved))throw invalid(where,"begins with `Bearer`, which is added by itself.","Give the token alone, without the word `Bearer`.");return resolved}
const handedOver="Hand it to the step in the workflow, e.g. `env: { ROUTER_TOKEN: ${{ secrets.ROUTER_TOKEN }} }`, and write `${ROUTER_TOKEN}` in the file, quote\
d.",literally="Write `${NAME}` with the name of a variable of the job, or `$${` where a dollar and a brace are meant.";function inItsOwnWords(name){return`Write\
 \`$${name}\`, quoted, so that the shell reads the variable itself; \`$\${${name}}\` leaves it to the shell too.`}function valueOf(name,where,environment){const value=environment.
env[name];if(value===void 0||value===""){const given=value==="",inSignals=name==="version"||name==="arm"?` In signals the ${name} is \`$${name}\`, without braces\
: did you mean that?`:"";throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6("input",{code:"MISSING_VARIABLE",message:`${where} refers to \${${name}}, which \
is ${given?"empty in this job: a secret that GitHub does not know by the name in the workflow is empty":"not set in this job"}.${inSignals}`,remedy:given?`Look \
in Settings, Secrets and variables, Actions whether the secret is named as in the workflow; one of an environment needs \`environment:\` on the job, pull requests\
 from forks get none, and a reusable workflow gets what its call hands over: \`secrets: { ${name}: \${{ secrets.${name} }} }\`.`:`Hand it to the step: \`env: { ${name}\
: \${{ secrets.${name} }} }\`. A reusable workflow hands on only the secrets of its own list (docs/rollback.md#secrets). Where the text itself is meant, write \`$\
\${${name}}\`.`})}return environment.mask(value),value}function brokenLine(where,name){return invalid(where,`refers to \${${name}}, whose value holds a line bre\
ak; it was most likely pasted with one at its end.`,`Save the secret again without the line break, such as \`printf %s "$VALUE" | gh secret set ${name}\`.`)}function invalid(where,problem,remedy){
return new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6("input",{code:"INVALID_REFERENCE",message:`${where} ${problem}`,remedy})}}),4046:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{a:()=>readablePart});var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4487),_checked_rollout_file_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
5468);const PLACE=["platform","version-from"];function readablePart(file,path,needed){const unread=mistakesOf(file,path);if(unread===void 0)return{part:file,without:[]};
const{services,...beside}=asMapping(file.value),entries=Object.entries(asMapping(services)),located=value=>({value,locate:at=>file.locate(at)}),isFine=value=>mistakesOf(
located(value),path)===void 0,own=entries.filter(([name])=>needed.services.includes(name)).map(([name,entry])=>[name,needed.of==="place"?placeIn(entry):entry]),
others=entries.filter(([name,entry])=>!needed.services.includes(name)&&isFine({services:{[name]:entry}})),around=Object.entries(beside).filter(([key,value])=>needed.
beside||isFine({services:{},[key]:value})),part={services:Object.fromEntries([...own,...others]),...Object.fromEntries(around)};if(own.length<needed.services.length||
!isFine(part))throw unread;return{part:located(part),unread,without:entries.map(([name])=>name).filter(name=>!Object.hasOwn(part.services,name))}}function mistakesOf(file,path){
try{(0,_checked_rollout_file_js__WEBPACK_IMPORTED_MODULE_1__.N)(file,path);return}catch(error){if(error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6)
return error;throw error}}function placeIn(entry){const only=value=>Object.fromEntries(Object.entries(asMapping(value)).filter(([key])=>PLACE.includes(key))),{environments}=asMapping(
entry),inEach=Object.entries(asMapping(environments)).map(([name,one])=>[name,only(one)]);return{...only(entry),...inEach.length===0?{}:{environments:Object.fromEntries(
inEach)}}}function asMapping(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)?{...value}:{}}}),1544:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D:()=>hooksBeforeSchema,cx:()=>hooksAfterSchema,p3:()=>migrationsSchema,vS:()=>rolloutFileSchema});var valibot__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
7934),_core_service_name__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(8261),_core_severity__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(5995),_core_criteria_parse__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6751),_core_one_address__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(5883),_core_judging_no_data__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(763),_core_criteria_quantity__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
9981),_core_rollout_plan__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5509),_secrets_declarations_name__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(587),
_secrets_declarations_parse__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(3680),_version_at_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(7784);const durationText=valibot__WEBPACK_IMPORTED_MODULE_5__.
FsL(valibot__WEBPACK_IMPORTED_MODULE_5__.YjP(({input})=>typeof input=="number"?`has no unit of time; did you mean ${String(input)}s or ${String(input)}m?`:"is n\
ot a duration such as 90s, 5m or 1h30m"),valibot__WEBPACK_IMPORTED_MODULE_5__.H0v(({dataset,addIssue})=>{if(!dataset.typed)return;const parsed=(0,_core_criteria_quantity__WEBPACK_IMPORTED_MODULE_1__.
E9)(dataset.value);if(parsed.ok)return;const{hint}=parsed.problem;addIssue({message:`is not a duration such as 90s, 5m or 1h30m${hint===void 0?"":`; ${hint}`}`})}),
valibot__WEBPACK_IMPORTED_MODULE_5__.h_("A duration such as 90s, 5m or 1h30m.")),address=valibot__WEBPACK_IMPORTED_MODULE_5__.FsL(valibot__WEBPACK_IMPORTED_MODULE_5__.
YjP(),valibot__WEBPACK_IMPORTED_MODULE_5__.z6Y(text=>!text.includes("${"),"holds a reference, and ${NAME} is replaced in platform, signals and notify only"),valibot__WEBPACK_IMPORTED_MODULE_5__.
z6Y(text=>!(0,_core_one_address__WEBPACK_IMPORTED_MODULE_6__.P)(text),"holds several addresses, or blanks: write a list with one in each entry, `health: [https:\
//\u2026, https://\u2026]`"),valibot__WEBPACK_IMPORTED_MODULE_5__.OZ5("is not an address such as https://api.example.com/health"),valibot__WEBPACK_IMPORTED_MODULE_5__.
h_("An http or https address.")),criterion=valibot__WEBPACK_IMPORTED_MODULE_5__.FsL(valibot__WEBPACK_IMPORTED_MODULE_5__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_5__.
H0v(({dataset,addIssue})=>{if(!dataset.typed)return;const parsed=(0,_core_criteria_parse__WEBPACK_IMPORTED_MODULE_0__.Jn)(dataset.value);parsed.ok||addIssue({message:`\
column ${String(parsed.problem.column)}: ${(0,_core_criteria_parse__WEBPACK_IMPORTED_MODULE_0__.D1)(parsed.problem)}`})}),valibot__WEBPACK_IMPORTED_MODULE_5__.h_(
"One sentence that must hold, e.g. `error-rate <= baseline + 1pp`.")),noDataPolicy=valibot__WEBPACK_IMPORTED_MODULE_5__.KIO(_core_judging_no_data__WEBPACK_IMPORTED_MODULE_7__.
i,`is not one of ${_core_judging_no_data__WEBPACK_IMPORTED_MODULE_7__.i.join(", ")}`),judgedCriterion=valibot__WEBPACK_IMPORTED_MODULE_5__.KCZ([criterion,valibot__WEBPACK_IMPORTED_MODULE_5__.
rej({holds:criterion,"on-no-data":valibot__WEBPACK_IMPORTED_MODULE_5__.lqM(valibot__WEBPACK_IMPORTED_MODULE_5__.FsL(noDataPolicy,valibot__WEBPACK_IMPORTED_MODULE_5__.
h_("What too little data means at the end of the soak.")))})]),weight=valibot__WEBPACK_IMPORTED_MODULE_5__.aig(({input})=>{const[,bare]=/^\s*(\d+(?:\.\d+)?)\s*%\s*$/.
exec(typeof input=="string"?input:"")??[];return bare===void 0?"is not a number":`is not a number: weights are percents already, write ${bare}`}),plan=valibot__WEBPACK_IMPORTED_MODULE_5__.
rej({steps:valibot__WEBPACK_IMPORTED_MODULE_5__.FsL(valibot__WEBPACK_IMPORTED_MODULE_5__.YOg(weight),valibot__WEBPACK_IMPORTED_MODULE_5__.H0v(({dataset,addIssue})=>{
if(!dataset.typed)return;const problem=(0,_core_rollout_plan__WEBPACK_IMPORTED_MODULE_2__.XJ)(dataset.value);problem!==void 0&&addIssue({message:problem})}),valibot__WEBPACK_IMPORTED_MODULE_5__.
h_("Ascending weights in percent, e.g. [5, 25, 50, 100]. 100 at the end is implied.")),soak:valibot__WEBPACK_IMPORTED_MODULE_5__.lqM(valibot__WEBPACK_IMPORTED_MODULE_5__.
FsL(durationText,valibot__WEBPACK_IMPORTED_MODULE_5__.z6Y(text=>{const parsed=(0,_core_criteria_quantity__WEBPACK_IMPORTED_MODULE_1__.E9)(text);return!parsed.ok||
parsed.ms>0},"is no time at all; leave `soak` out where nothing is to be observed"),valibot__WEBPACK_IMPORTED_MODULE_5__.h_("Time under observation at each weig\
ht.")))}),kinded=valibot__WEBPACK_IMPORTED_MODULE_5__._H3({kind:valibot__WEBPACK_IMPORTED_MODULE_5__.YjP("needs a `kind`")}),platform=valibot__WEBPACK_IMPORTED_MODULE_5__.
_H3({kind:valibot__WEBPACK_IMPORTED_MODULE_5__.YjP("needs a `kind`"),..._version_at_js__WEBPACK_IMPORTED_MODULE_4__.R6}),command=valibot__WEBPACK_IMPORTED_MODULE_5__.
FsL(valibot__WEBPACK_IMPORTED_MODULE_5__.YOg(valibot__WEBPACK_IMPORTED_MODULE_5__.FsL(valibot__WEBPACK_IMPORTED_MODULE_5__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_5__.
Ru6(1e4),valibot__WEBPACK_IMPORTED_MODULE_5__.yGV(/^[^\0]*$/,"has a zero byte")),'is not a list such as ["./snapshot.sh", "--all"]'),valibot__WEBPACK_IMPORTED_MODULE_5__.
BpQ(1,"names no program"),valibot__WEBPACK_IMPORTED_MODULE_5__.Ru6(200),valibot__WEBPACK_IMPORTED_MODULE_5__.z6Y(([program])=>program!==void 0&&program.trim()!==
"","names no program"),valibot__WEBPACK_IMPORTED_MODULE_5__.h_("Program and arguments; no shell is used.")),hook=(outcomes,otherwise)=>valibot__WEBPACK_IMPORTED_MODULE_5__.
rej({run:command,name:valibot__WEBPACK_IMPORTED_MODULE_5__.lqM(valibot__WEBPACK_IMPORTED_MODULE_5__.FsL(valibot__WEBPACK_IMPORTED_MODULE_5__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_5__.
BpQ(1),valibot__WEBPACK_IMPORTED_MODULE_5__.Ru6(100),valibot__WEBPACK_IMPORTED_MODULE_5__.h_("What the summary calls it. Default: the program."))),timeout:valibot__WEBPACK_IMPORTED_MODULE_5__.
lqM(valibot__WEBPACK_IMPORTED_MODULE_5__.FsL(durationText,valibot__WEBPACK_IMPORTED_MODULE_5__.h_("Limit of one run. Default 5m."))),"on-failure":valibot__WEBPACK_IMPORTED_MODULE_5__.
lqM(valibot__WEBPACK_IMPORTED_MODULE_5__.FsL(valibot__WEBPACK_IMPORTED_MODULE_5__.KIO(outcomes,`is not one of ${outcomes.join(", ")}`),valibot__WEBPACK_IMPORTED_MODULE_5__.
h_(otherwise))),"in-emergency":valibot__WEBPACK_IMPORTED_MODULE_5__.lqM(valibot__WEBPACK_IMPORTED_MODULE_5__.FsL(valibot__WEBPACK_IMPORTED_MODULE_5__.zMY(),valibot__WEBPACK_IMPORTED_MODULE_5__.
h_("Run it in `mode: emergency` too.")))}),hooksBeforeSchema=valibot__WEBPACK_IMPORTED_MODULE_5__.FsL(valibot__WEBPACK_IMPORTED_MODULE_5__.YOg(hook(["stop","con\
tinue"],"`stop` (default): nothing is rolled back. `continue`: the failure is reported. An emergency never stops.")),valibot__WEBPACK_IMPORTED_MODULE_5__.Ru6(20),
valibot__WEBPACK_IMPORTED_MODULE_5__.h_("Commands before traffic moves, in order: a database snapshot, for instance. Skipped in an emergency by default.")),hooksAfterSchema=valibot__WEBPACK_IMPORTED_MODULE_5__.
FsL(valibot__WEBPACK_IMPORTED_MODULE_5__.YOg(hook(["warn","fail"],"`warn` (default): the failure is reported. `fail`: the step fails; the traffic stays with the\
 good version.")),valibot__WEBPACK_IMPORTED_MODULE_5__.Ru6(20),valibot__WEBPACK_IMPORTED_MODULE_5__.h_("Commands after the return is verified, in order: restore\
 a configuration, purge a cache. Run in an emergency by default.")),migrationsSchema=valibot__WEBPACK_IMPORTED_MODULE_5__.FsL(valibot__WEBPACK_IMPORTED_MODULE_5__.
YOg(valibot__WEBPACK_IMPORTED_MODULE_5__.rej({version:valibot__WEBPACK_IMPORTED_MODULE_5__.FsL(valibot__WEBPACK_IMPORTED_MODULE_5__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_5__.
BpQ(1),valibot__WEBPACK_IMPORTED_MODULE_5__.Ru6(2e3),valibot__WEBPACK_IMPORTED_MODULE_5__.h_("Version that brought the migration.")),irreversible:valibot__WEBPACK_IMPORTED_MODULE_5__.
FsL(valibot__WEBPACK_IMPORTED_MODULE_5__.zMY(),valibot__WEBPACK_IMPORTED_MODULE_5__.h_("True when an older version cannot run after it.")),why:valibot__WEBPACK_IMPORTED_MODULE_5__.
lqM(valibot__WEBPACK_IMPORTED_MODULE_5__.FsL(valibot__WEBPACK_IMPORTED_MODULE_5__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_5__.Ru6(500),valibot__WEBPACK_IMPORTED_MODULE_5__.
h_("What it did, for whoever must decide, e.g. `drops column email`.")))})),valibot__WEBPACK_IMPORTED_MODULE_5__.Ru6(1e3),valibot__WEBPACK_IMPORTED_MODULE_5__.h_(
"Migrations by version. A rollback past an irreversible one is refused.")),rollbackOfService=valibot__WEBPACK_IMPORTED_MODULE_5__.rej({before:valibot__WEBPACK_IMPORTED_MODULE_5__.
lqM(hooksBeforeSchema),after:valibot__WEBPACK_IMPORTED_MODULE_5__.lqM(hooksAfterSchema),steps:valibot__WEBPACK_IMPORTED_MODULE_5__.lqM(valibot__WEBPACK_IMPORTED_MODULE_5__.
FsL(valibot__WEBPACK_IMPORTED_MODULE_5__.YOg(weight),valibot__WEBPACK_IMPORTED_MODULE_5__.H0v(({dataset,addIssue})=>{const problem=dataset.typed?(0,_core_rollout_plan__WEBPACK_IMPORTED_MODULE_2__.
XJ)(dataset.value):void 0;problem!==void 0&&addIssue({message:problem})}),valibot__WEBPACK_IMPORTED_MODULE_5__.h_("Shares that the returning version gets one af\
ter the other, in percent. 100 at the end is implied."))),pause:valibot__WEBPACK_IMPORTED_MODULE_5__.lqM(valibot__WEBPACK_IMPORTED_MODULE_5__.FsL(durationText,valibot__WEBPACK_IMPORTED_MODULE_5__.
h_("How long each of these steps is watched."))),"critical-health":valibot__WEBPACK_IMPORTED_MODULE_5__.lqM(valibot__WEBPACK_IMPORTED_MODULE_5__.FsL(valibot__WEBPACK_IMPORTED_MODULE_5__.
YOg(address),valibot__WEBPACK_IMPORTED_MODULE_5__.h_("Addresses that must be healthy in an emergency. Default: those of `health`.")))}),secretsSchema=valibot__WEBPACK_IMPORTED_MODULE_5__.
FsL(valibot__WEBPACK_IMPORTED_MODULE_5__.g1P(valibot__WEBPACK_IMPORTED_MODULE_5__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_5__.YjP("is no declaration: write one i\
n a line, such as `url(postgres)`, in quotes where it stands within braces")),valibot__WEBPACK_IMPORTED_MODULE_5__.H0v(({dataset,addIssue})=>{if(!dataset.typed)
return;const seen=new Map;for(const[name,text]of Object.entries(dataset.value)){const before=seen.get(name.toUpperCase());seen.set(name.toUpperCase(),name);const parsed=(0,_secrets_declarations_parse__WEBPACK_IMPORTED_MODULE_3__.
Av)(name,text),message=(0,_secrets_declarations_name__WEBPACK_IMPORTED_MODULE_8__.r)(name)??(before===void 0?void 0:`${before} is declared already, and names of\
 secrets know no case`)??(parsed.ok?void 0:`column ${String(parsed.problem.column)}: ${parsed.problem.message}`);message!==void 0&&addIssue({message,path:[{type:"\
object",origin:"value",input:dataset.value,key:name,value:text}]})}}),valibot__WEBPACK_IMPORTED_MODULE_5__.h_("Secrets by name, and what must hold of each, e.g.\
 `DATABASE_URL: url(postgres)`. An environment adds to these, and wins name by name.")),described={health:valibot__WEBPACK_IMPORTED_MODULE_5__.lqM(valibot__WEBPACK_IMPORTED_MODULE_5__.
FsL(valibot__WEBPACK_IMPORTED_MODULE_5__.YOg(address),valibot__WEBPACK_IMPORTED_MODULE_5__.h_("Addresses that must answer before and after a rollback."))),plan:valibot__WEBPACK_IMPORTED_MODULE_5__.
lqM(valibot__WEBPACK_IMPORTED_MODULE_5__.FsL(plan,valibot__WEBPACK_IMPORTED_MODULE_5__.h_("The ordered steps of a rollout."))),criteria:valibot__WEBPACK_IMPORTED_MODULE_5__.
lqM(valibot__WEBPACK_IMPORTED_MODULE_5__.FsL(valibot__WEBPACK_IMPORTED_MODULE_5__.YOg(judgedCriterion),valibot__WEBPACK_IMPORTED_MODULE_5__.h_("What must hold d\
uring a soak."))),"version-from":valibot__WEBPACK_IMPORTED_MODULE_5__.lqM(valibot__WEBPACK_IMPORTED_MODULE_5__.FsL(_version_at_js__WEBPACK_IMPORTED_MODULE_4__.yp,
valibot__WEBPACK_IMPORTED_MODULE_5__.h_("Where the health addresses tell their version: `header:NAME` or `json:a.b`."))),migrations:valibot__WEBPACK_IMPORTED_MODULE_5__.
lqM(migrationsSchema),secrets:valibot__WEBPACK_IMPORTED_MODULE_5__.lqM(secretsSchema),rollback:valibot__WEBPACK_IMPORTED_MODULE_5__.lqM(valibot__WEBPACK_IMPORTED_MODULE_5__.
FsL(rollbackOfService,valibot__WEBPACK_IMPORTED_MODULE_5__.h_("How this service is rolled back."))),platform:valibot__WEBPACK_IMPORTED_MODULE_5__.lqM(valibot__WEBPACK_IMPORTED_MODULE_5__.
FsL(platform,valibot__WEBPACK_IMPORTED_MODULE_5__.h_("Where the service gets its traffic."))),signals:valibot__WEBPACK_IMPORTED_MODULE_5__.lqM(valibot__WEBPACK_IMPORTED_MODULE_5__.
FsL(kinded,valibot__WEBPACK_IMPORTED_MODULE_5__.h_("Where measurements come from.")))},environment=valibot__WEBPACK_IMPORTED_MODULE_5__.rej(described),service=valibot__WEBPACK_IMPORTED_MODULE_5__.
rej({...described,environments:valibot__WEBPACK_IMPORTED_MODULE_5__.lqM(valibot__WEBPACK_IMPORTED_MODULE_5__.FsL(valibot__WEBPACK_IMPORTED_MODULE_5__.g1P(valibot__WEBPACK_IMPORTED_MODULE_5__.
YjP(),environment),valibot__WEBPACK_IMPORTED_MODULE_5__.h_("What differs per environment; wins over the service.")))}),login=valibot__WEBPACK_IMPORTED_MODULE_5__.
FsL(valibot__WEBPACK_IMPORTED_MODULE_5__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_5__.yGV(/^[A-Za-z0-9-]{1,39}$/,"is not a GitHub login")),label=valibot__WEBPACK_IMPORTED_MODULE_5__.
FsL(valibot__WEBPACK_IMPORTED_MODULE_5__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_5__.Bqr(),valibot__WEBPACK_IMPORTED_MODULE_5__.BpQ(1),valibot__WEBPACK_IMPORTED_MODULE_5__.
Ru6(50,"is longer than 50 characters")),incidents=valibot__WEBPACK_IMPORTED_MODULE_5__.rej({labels:valibot__WEBPACK_IMPORTED_MODULE_5__.lqM(valibot__WEBPACK_IMPORTED_MODULE_5__.
FsL(valibot__WEBPACK_IMPORTED_MODULE_5__.YOg(label),valibot__WEBPACK_IMPORTED_MODULE_5__.Ru6(20),valibot__WEBPACK_IMPORTED_MODULE_5__.h_("Labels besides `rollou\
t-incident` and the severity."))),assignees:valibot__WEBPACK_IMPORTED_MODULE_5__.lqM(valibot__WEBPACK_IMPORTED_MODULE_5__.FsL(valibot__WEBPACK_IMPORTED_MODULE_5__.
YOg(login),valibot__WEBPACK_IMPORTED_MODULE_5__.Ru6(10),valibot__WEBPACK_IMPORTED_MODULE_5__.h_("Logins of those who are assigned."))),"reopen-within":valibot__WEBPACK_IMPORTED_MODULE_5__.
lqM(valibot__WEBPACK_IMPORTED_MODULE_5__.FsL(durationText,valibot__WEBPACK_IMPORTED_MODULE_5__.h_("A problem that comes back within this time reopens its issue.\
 Default 7d."))),"escalate-after":valibot__WEBPACK_IMPORTED_MODULE_5__.lqM(valibot__WEBPACK_IMPORTED_MODULE_5__.FsL(durationText,valibot__WEBPACK_IMPORTED_MODULE_5__.
h_("Time without acknowledgement after which the severity rises by a level. Default 15m.")))}),rollbackOfAll=valibot__WEBPACK_IMPORTED_MODULE_5__.rej({order:valibot__WEBPACK_IMPORTED_MODULE_5__.
lqM(valibot__WEBPACK_IMPORTED_MODULE_5__.FsL(valibot__WEBPACK_IMPORTED_MODULE_5__.YOg(valibot__WEBPACK_IMPORTED_MODULE_5__.YjP()),valibot__WEBPACK_IMPORTED_MODULE_5__.
Ru6(200),valibot__WEBPACK_IMPORTED_MODULE_5__.h_("Services that are rolled back one after another, in this order; the others follow, all at once.")))}),channel=valibot__WEBPACK_IMPORTED_MODULE_5__.
_H3({kind:valibot__WEBPACK_IMPORTED_MODULE_5__.YjP("needs a `kind`"),from:valibot__WEBPACK_IMPORTED_MODULE_5__.lqM(valibot__WEBPACK_IMPORTED_MODULE_5__.FsL(valibot__WEBPACK_IMPORTED_MODULE_5__.
KIO(_core_severity__WEBPACK_IMPORTED_MODULE_9__.oC,`is not one of ${_core_severity__WEBPACK_IMPORTED_MODULE_9__.oC.join(", ")}`),valibot__WEBPACK_IMPORTED_MODULE_5__.
h_("Least severity that is sent.")))}),serviceKey=valibot__WEBPACK_IMPORTED_MODULE_5__.FsL(valibot__WEBPACK_IMPORTED_MODULE_5__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_5__.
z6Y(name=>!_core_service_name__WEBPACK_IMPORTED_MODULE_10__.i.test(name),"is no name of a service: blanks, commas, `;` and `=` part several of them in an input")),
rolloutFileSchema=valibot__WEBPACK_IMPORTED_MODULE_5__.rej({services:valibot__WEBPACK_IMPORTED_MODULE_5__.FsL(valibot__WEBPACK_IMPORTED_MODULE_5__.g1P(serviceKey,
service),valibot__WEBPACK_IMPORTED_MODULE_5__.h_("Services by name.")),rollback:valibot__WEBPACK_IMPORTED_MODULE_5__.lqM(valibot__WEBPACK_IMPORTED_MODULE_5__.FsL(
rollbackOfAll,valibot__WEBPACK_IMPORTED_MODULE_5__.h_("How several services are rolled back."))),notify:valibot__WEBPACK_IMPORTED_MODULE_5__.lqM(valibot__WEBPACK_IMPORTED_MODULE_5__.
FsL(valibot__WEBPACK_IMPORTED_MODULE_5__.YOg(channel),valibot__WEBPACK_IMPORTED_MODULE_5__.Ru6(50),valibot__WEBPACK_IMPORTED_MODULE_5__.h_("Where rollbacks and \
incidents are told."))),incidents:valibot__WEBPACK_IMPORTED_MODULE_5__.lqM(valibot__WEBPACK_IMPORTED_MODULE_5__.FsL(incidents,valibot__WEBPACK_IMPORTED_MODULE_5__.
h_("How incidents are kept as GitHub issues.")))})}),9665:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{L3:()=>requireEnvironment,V0:()=>declaredEnvironments,hC:()=>environmentPlace,xw:()=>serviceSettings});var _core_closest__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
8577),_core_criteria_parse__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6751),_core_criteria_duration__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4708),
_core_errors__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4487),_checked_rollout_file_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(5468),_environment_references_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
1432);function serviceSettings(file,path,service,environment){const rollouts=(0,_checked_rollout_file_js__WEBPACK_IMPORTED_MODULE_3__.N)(file,path),entry=pick(rollouts,
path,service),environments=entry.environments??{},chosen=Object.hasOwn(environments,environment)?environments[environment]:void 0,declared=Object.keys(environments);
if(chosen===void 0&&(declared.length>0||isMisspelt(environment,rollouts)))throw unknown("UNKNOWN_ENVIRONMENT",`${path} has no environment ${environment} for ser\
vice ${service}`,environment,declared.length>0?declared:declaredAnywhere(rollouts));const located=key=>{const inEnvironment=chosen?.[key]!==void 0,value=chosen?.[key]??
entry[key],base=inEnvironment?["services",service,"environments",environment,key]:["services",service,key];return value===void 0?void 0:{value,locate:inner=>file.
locate([...base,...inner])}},health=chosen?.health??entry.health,plan=chosen?.plan??entry.plan,criteria=chosen?.criteria??entry.criteria,platform=located("platf\
orm"),signals=located("signals"),versionFrom=chosen?.["version-from"]??entry["version-from"],migrations=chosen?.migrations??entry.migrations,rollback=chosen?.rollback??
entry.rollback,secrets=withEnvironment(entry.secrets,chosen?.secrets);return{...health===void 0?{}:{health},...plan===void 0?{}:{steps:plan.steps},...plan?.soak===
void 0?{}:{soakMs:(0,_core_criteria_duration__WEBPACK_IMPORTED_MODULE_1__.Rz)(plan.soak)},...criteria===void 0?{}:{criteria:criteria.map(judged)},...platform===
void 0?{}:{platform},...signals===void 0?{}:{signals},...versionFrom===void 0?{}:{versionFrom},...migrations===void 0?{}:{migrations},...rollback===void 0?{}:{rollback:rollbackSettings(
rollback)},...secrets===void 0?{}:{secrets}}}function withEnvironment(service,environment){if(service===void 0||environment===void 0)return environment??service;
const own=new Set(Object.keys(environment).map(name=>name.toUpperCase()));return{...Object.fromEntries(Object.entries(service).filter(([name])=>!own.has(name.toUpperCase()))),
...environment}}function requireEnvironment(file,path,environment){const rollouts=(0,_checked_rollout_file_js__WEBPACK_IMPORTED_MODULE_3__.N)(file,path),declared=declaredAnywhere(
rollouts),open=Object.values(rollouts.services).some(({environments={}})=>Object.keys(environments).length===0);if(!(declared.length===0||declared.includes(environment)||
open&&!isMisspelt(environment,rollouts)))throw unknown("UNKNOWN_ENVIRONMENT",`${path} has no environment ${environment} for any service`,environment,declared)}function isMisspelt(environment,rollouts){
const declared=declaredAnywhere(rollouts);return!declared.includes(environment)&&(0,_core_closest__WEBPACK_IMPORTED_MODULE_5__.k)(environment,declared)!==void 0}
function declaredAnywhere({services}){return[...new Set(Object.values(services).flatMap(({environments={}})=>Object.keys(environments)))]}function declaredEnvironments(file,path){
const{services}=(0,_checked_rollout_file_js__WEBPACK_IMPORTED_MODULE_3__.N)(file,path);return new Map(Object.entries(services).map(([name,{environments={}}])=>[
name,Object.keys(environments)]))}function environmentPlace(file,path,service,environment){const{services}=(0,_checked_rollout_file_js__WEBPACK_IMPORTED_MODULE_3__.
N)(file,path),entry=Object.hasOwn(services,service)?services[service]:void 0;if(Object.hasOwn(entry?.environments??{},environment))return"declared";const platform=entry?.
platform;return platform===void 0||platform.kind==="command"||(0,_environment_references_js__WEBPACK_IMPORTED_MODULE_4__.UN)(JSON.stringify(platform))?"open":"s\
ame"}function rollbackSettings(entry){const{before,after,steps,pause}=entry,criticalHealth=entry["critical-health"];return{...before===void 0?{}:{before},...after===
void 0?{}:{after},...steps===void 0?{}:{steps},...pause===void 0?{}:{pauseMs:(0,_core_criteria_duration__WEBPACK_IMPORTED_MODULE_1__.Rz)(pause)},...criticalHealth===
void 0?{}:{criticalHealth}}}function pick(rollouts,path,service){const entry=Object.hasOwn(rollouts.services,service)?rollouts.services[service]:void 0;if(entry===
void 0)throw unknown("UNKNOWN_SERVICE",`${path} has no service ${service}`,service,Object.keys(rollouts.services));return entry}function unknown(code,message,given,known){
const suggestion=(0,_core_closest__WEBPACK_IMPORTED_MODULE_5__.k)(given,known)??(given.length<3?void 0:known.find(name=>name.startsWith(given))),input=code==="U\
NKNOWN_SERVICE"?"service":"environment";return new _core_errors__WEBPACK_IMPORTED_MODULE_2__.a6("input",{code,message:`${message}${suggestion===void 0?".":`; di\
d you mean ${suggestion}?`} It knows: ${known.join(", ")||"none"}.`,remedy:suggestion===void 0?`Write one of these as \`${input}\`, or add ${given} to the rollo\
ut file.`:`Write \`${input}: ${suggestion}\`, or add ${given} to the rollout file.`})}function judged(entry){const text=typeof entry=="string"?entry:entry.holds,
parsed=(0,_core_criteria_parse__WEBPACK_IMPORTED_MODULE_0__.Jn)(text);if(!parsed.ok)throw new Error(`criterion passed validation but does not parse: ${text}`);const policy=typeof entry==
"string"?void 0:entry["on-no-data"];return policy===void 0?{criterion:parsed.criterion}:{criterion:parsed.criterion,onNoData:policy}}}),1379:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{b:()=>unknownNames});var _core_closest__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8577),_core_printable__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
649),_validate_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1904);function unknownNames(file,path,environment){const{services,rollback,notify}=mapping(file.
value),entries=Object.entries(mapping(services)),names=entries.map(([name])=>name),declared=entries.map(([,entry])=>Object.keys(mapping(mapping(entry).environments))),
environments=[...new Set([...declared.flat(),environment])],isOpen=declared.some(own=>own.length===0),remarks=[],look=(list,at,kind)=>{const known=kind==="servi\
ce"?names:environments;for(const[index,name]of(Array.isArray(list)?list:[]).entries()){if(typeof name!="string"||known.includes(name))continue;const meant=nearest(
name,known);if(kind==="environment"&&isOpen&&meant===void 0)continue;const hint=meant===void 0?` It knows: ${known.join(", ")||"none"}.`:` Did you mean ${meant}\
?`;remarks.push(`${(0,_validate_js__WEBPACK_IMPORTED_MODULE_1__.GS)(file,[...at,index],path)} ${at.join(".")} names ${kind} ${(0,_core_printable__WEBPACK_IMPORTED_MODULE_0__.
TN)(name,80)}, which is not in the file.${hint}`)}};look(mapping(rollback).order,["rollback","order"],"service");for(const[index,channel]of(Array.isArray(notify)?
notify:[]).entries())look(mapping(channel).services,["notify",index,"services"],"service"),look(mapping(channel).environments,["notify",index,"environments"],"e\
nvironment");return remarks}function nearest(given,known){return(0,_core_closest__WEBPACK_IMPORTED_MODULE_2__.k)(given,known)??(given.length<3?void 0:known.find(
name=>name.startsWith(given)))}function mapping(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)?{...value}:{}}}),1904:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{GS:()=>placed,tf:()=>validate,uE:()=>isSecretKey});var valibot__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7934),
_core_closest__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(8577),_core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4487),_core_printable__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
649);function validate(schema,located,origin,secretKeys=[]){const result=valibot__WEBPACK_IMPORTED_MODULE_2__.xLC(schema,located.value),misplacedList=Array.isArray(
located.value)&&schema.type!=="array";if(result.success&&!misplacedList)return result.output;const lines=misplacedList?[`${placed(located,[],origin)} settings: \
a list given, a mapping such as \`kind: \u2026\` or \`services: \u2026\` expected`]:(result.issues??[]).map(issue=>describeIssue(issue,located,origin,{known:knownKeys(
schema),secretKeys}));throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6("input",{code:"INVALID_SETTINGS",message:[...new Set(lines)].join(`
`),remedy:"Correct the lines above. The schema rollout.schema.json makes editors check the file while you type."})}function pathOf(issue){return(issue.path??[]).
map(item=>item.key).filter(key=>typeof key=="string"||typeof key=="number")}function describeIssue(issue,located,origin,keys){const leaf=deepest(issue),path=pathOf(
leaf),plan=path.slice(0,path.indexOf("plan")+1);if(plan.length>0&&Array.isArray(valueAt(located.value,plan)))return`${placed(located,plan,origin)} ${plan.join("\
.")}: a list given, a mapping expected: write \`plan: { steps: [5, 25, 100], soak: 30m }\``;if(keys.known.includes("services")&&path[0]==="services"&&Array.isArray(
valueAt(located.value,["services"])))return`${placed(located,["services"],origin)} services: a list given, a mapping expected: each service is a key, \`services:\
 { api: { \u2026 } }\``;const key=String(path[1]);return keys.known.includes("services")&&path[0]==="services"&&OF_A_SERVICE.has(key)?`${placed(located,path.slice(
0,2),origin)} services.${key}: belongs below a service; indent it under the name of one, such as \`services: { api: { ${key}: \u2026 } }\``:`${placed(located,path,
origin)} ${path.length===0?"settings":path.join(".")}: ${explain(leaf,path,keys)}`}function placed(located,path,origin){const place=placeOf(located,path);return place===
void 0?origin:`${origin}:${String(place.line)}:${String(place.column)}`}function deepest(issue){const nested=(issue.issues??[]).map(deepest).sort((a,b)=>pathOf(
b).length-pathOf(a).length)[0];return nested!==void 0&&pathOf(nested).length>=pathOf(issue).length?nested:issue}function placeOf(located,path){for(let length=path.
length;length>=0;length-=1){const place=located.locate(path.slice(0,length));if(place!==void 0)return place}}function explain(issue,path,{known,secretKeys}){const unquoted=path.
at(-2)==="criteria"?severityOf(issue.input):void 0;if(unquoted!==void 0)return quoteCriterion(...unquoted);if(issue.expected==="never"){const key=String(path.at(
-1));if(path.length>1&&TOP_LEVEL.has(key)&&known.includes(key))return"belongs to the top level of the file, beside `services`";const suggestion=(0,_core_closest__WEBPACK_IMPORTED_MODULE_3__.
k)(key,known.filter(other=>other!==key));return known.includes(key)?"unknown key here: it belongs to another place, see rollout.schema.json":`unknown key${suggestion===
void 0?"":`; did you mean ${suggestion}?`}`}if(issue.received==="undefined")return"is missing";const given=shown(issue.received,path,secretKeys),generic=issue.message.
startsWith("Invalid ");return issue.type==="string"&&typeof issue.input=="number"&&generic?`YAML reads ${given} as a number, and may have dropped a zero: write \
it in quotes as it is meant, such as '1.10'`:generic&&issue.type==="array"&&(typeof issue.input=="string"||typeof issue.input=="number")&&given!==HIDDEN?`${given}\
 given, a list expected: write \`${String(path.at(-1))}: [${asItems(issue.input)}]\``:!generic&&(issue.received==="Array"||issue.received==="Object")?issue.message:
generic?`${inWords(given)} given, ${inWords(issue.expected??"something else")} expected`:`${given}: ${issue.message}`}const SEVERITY_WORDS=new Set(["fail","warn",
"info"]);function severityOf(given){return typeof given=="object"&&given!==null?Object.entries(given).find(([key])=>SEVERITY_WORDS.has(key)):void 0}function quoteCriterion(severity,given){
const sentence=typeof given=="string"?(0,_core_printable__WEBPACK_IMPORTED_MODULE_1__.TN)(given,80):"\u2026";return`a mapping given, because of the colon: quote\
 it, \`- '${severity}: ${sentence}'\``}function asItems(given){const items=String(given).split(/[,\n]\s*|\s+(?=https?:)/).filter(item=>item.trim()!=="");return(0,_core_printable__WEBPACK_IMPORTED_MODULE_1__.
TN)(items.map(item=>/^[\w./:-]+$/.test(item.trim())?item.trim():`'${item.trim().replaceAll("'","''")}'`).join(", "),160)}function valueAt(value,path){return path.
reduce((part,key)=>typeof part=="object"&&part!==null?part[key]:void 0,value)}const TOP_LEVEL=new Set(["services","notify","incidents"]),OF_A_SERVICE=new Set(["\
health","plan","criteria","version-from","migrations","rollback","secrets","platform","signals","environments"]);function inWords(type){const words={Object:"a m\
apping",Array:"a list",boolean:"true or false",string:"a text"},[,either]=/^\(((?:string|Object|Array|boolean)(?: \| (?:string|Object|Array|boolean))+)\)$/.exec(
type)??[];return either===void 0?type==="string"?type:words[type]??type:either.split(" | ").map(one=>words[one]??one).join(" or ")}const SECRET_KEY=/token|password|secret|authorization|headers|api-?key|routing-?key/i;
function isSecretKey(key){return SECRET_KEY.test(String(key))&&key!=="headers"}const HIDDEN="the given value";function shown(received,path,secretKeys){return path.
some(key=>SECRET_KEY.test(String(key))||secretKeys.includes(String(key)))?HIDDEN:(0,_core_printable__WEBPACK_IMPORTED_MODULE_1__.TN)(received.replaceAll(/\/\/[^/@\s]+@/g,
"//\u2026@"),80)}function knownKeys(schema){if(typeof schema!="object"||schema===null)return[];const own="entries"in schema&&typeof schema.entries=="object"&&schema.
entries!==null?Object.entries(schema.entries):[],pipedSelf=["wrapped","item","value","options","pipe"].flatMap(part=>{const child=part in schema?schema[part]:void 0;
return Array.isArray(child)?child:[child]}).filter(child=>child!==schema);return[...own.flatMap(([key,child])=>[key,...knownKeys(child)]),...pipedSelf.flatMap(knownKeys)]}}),
7784:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Om:()=>splitVersionAt,R6:()=>versionEntries,
yp:()=>versionPlace});var valibot__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7934),_core_closest__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(8577),_core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4487),_validate_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1904);const versionPlace=valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.
YjP(),valibot__WEBPACK_IMPORTED_MODULE_2__.yGV(/^(?:header|json):[\w.-]+$/,"is not header:NAME or json:a.b"),valibot__WEBPACK_IMPORTED_MODULE_2__.h_("Where an a\
nswer tells its version: `header:NAME` or `json:a.b`.")),TARGET="{target}",MOST_ADDRESSES=100,address=valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.
YjP(),valibot__WEBPACK_IMPORTED_MODULE_2__.yGV(/^(?:https?:\/\/|\$\{)\S{1,2000}$/,"is not an address such as http://10.0.0.1:8080/version")),addresses=valibot__WEBPACK_IMPORTED_MODULE_2__.
KCZ([address,valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(address),valibot__WEBPACK_IMPORTED_MODULE_2__.BpQ(1),valibot__WEBPACK_IMPORTED_MODULE_2__.
Ru6(MOST_ADDRESSES))]),template=valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(address,valibot__WEBPACK_IMPORTED_MODULE_2__.z6Y(text=>text.includes(TARGET)||text.includes(
"${"),"has no {target}: the same address cannot tell what each target holds")),versionEntries={"version-at":valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.
FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.KCZ([template,valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(template),valibot__WEBPACK_IMPORTED_MODULE_2__.
BpQ(1),valibot__WEBPACK_IMPORTED_MODULE_2__.Ru6(MOST_ADDRESSES)),valibot__WEBPACK_IMPORTED_MODULE_2__.g1P(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),addresses)]),
valibot__WEBPACK_IMPORTED_MODULE_2__.h_("Addresses of each target itself that tell the version it holds: by the name of the target, or one with `{target}` in it\
. Several per target must all agree."))),"version-from":valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(versionPlace,valibot__WEBPACK_IMPORTED_MODULE_2__.
h_("Where those addresses tell it: `header:NAME` or `json:a.b`. Default: `version-from` of the service.")))};function splitVersionAt(settings,origin){const given=(0,_validate_js__WEBPACK_IMPORTED_MODULE_1__.
tf)(valibot__WEBPACK_IMPORTED_MODULE_2__._H3(versionEntries),settings,origin),{"version-at":at,"version-from":from,...rest}=given,own={value:rest,locate:path=>settings.
locate(path)};if(at===void 0)return{own};const all=typeof at=="string"||Array.isArray(at)?addressesOf(at,"target"):Object.keys(at).flatMap(target=>addressesOf(at,
target));return{own,versionAt:{addressesOf:target=>addressesOf(at,target),all,requireAddressOf:target=>{if(typeof at=="string"||Array.isArray(at)||Object.hasOwn(
at,target))return;const named=Object.keys(at),meant=(0,_core_closest__WEBPACK_IMPORTED_MODULE_3__.k)(target,named),path=meant===void 0?["version-at"]:["version-\
at",meant];throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6("input",{code:"INVALID_SETTINGS",message:`${(0,_validate_js__WEBPACK_IMPORTED_MODULE_1__.GS)(settings,
path,origin)} version-at: names no address of ${target}, so nothing would prove what it holds; it names ${named.join(", ")||"none"}.`,remedy:meant===void 0?`Add\
 the address of ${target} itself, e.g. \`version-at: { ${[...named.map(name=>`${name}: \u2026`),`${target}: http://\u2026/version`].join(", ")} }\`; or leave \`ve\
rsion-at\` out, where no target can tell its version.`:`Write \`${target}\` in place of \`${meant}\`, if that is meant; else add the address of ${target}.`})},...from===
void 0?{}:{from}}}}function addressesOf(at,target){const list=given=>typeof given=="string"?[given]:given;return typeof at=="string"||Array.isArray(at)?list(at).
map(text=>text.replaceAll(TARGET,()=>encodeURIComponent(target))):Object.hasOwn(at,target)?list(at[target]??[]):[]}}),4245:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Au:()=>unknownVariables,DF:()=>variablesIn,OZ:()=>substituteInQuery,b2:()=>substitutesOf,j8:()=>substituteInUrl,lx:()=>checkedUrl,
ut:()=>VARIABLES,zA:()=>shownUrl});var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4487);const VARIABLES=["version","target","arm"];function substitutesOf(versions,arm){
return{version:versions[arm],arm,target:versions.targets?.[arm]}}const NAMED=/(?<![$\\])\$([A-Za-z_]\w*)/g;function unknownVariables(text){return Array.from(text.
matchAll(NAMED),([,name=""])=>name).filter(name=>!VARIABLES.some(known=>known===name))}function variablesIn(text){const names=Array.from(text.matchAll(NAMED),([
,name=""])=>name);return VARIABLES.filter(known=>names.includes(known))}const VARIABLE=/\$(version|target|arm)\b/y,ESCAPED=/\$\$(?=[A-Za-z_])/y,BARE=/^[a-zA-Z0-9_:]*$/;
function substituteInQuery(query,substitutes){let result="",quote="",regex=!1;for(let at=0;at<query.length;){const character=query.charAt(at);if(quote===""&&character===
"#"){const feed=query.indexOf(`
`,at);result+=query.slice(at,feed===-1?void 0:feed),at=feed===-1?query.length:feed;continue}if(ESCAPED.lastIndex=at,ESCAPED.test(query)){result+=regex?literalDollar(
quote):"$",at+=2;continue}VARIABLE.lastIndex=at;const found=VARIABLE.exec(query);if(found!==null){const value=valueOf(found[1],substitutes);result+=written(regex?
value.replaceAll(/[.*+?^${}()|[\]\\]/g,"\\$&"):value,quote,found[0]),at+=found[0].length;continue}if(quote!==""&&quote!=="`"&&character==="\\"){result+=query.slice(
at,at+2),at+=2;continue}quote===""&&(character==='"'||character==="'"||character==="`")?(quote=character,regex=/[=!]~\s*$/.test(result.slice(-64))):character===
quote&&(quote="",regex=!1),result+=character,at+=1}return result}function valueOf(name,{version,arm,target}){if(name==="arm")return arm;if(name==="target"){if(target!==
void 0&&target!=="")return target;throw targetNotKnown(arm)}if(version!=="")return version;const input=arm==="candidate"?"candidate":"stable";throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.
a6("input",{code:"VERSION_NOT_KNOWN",message:`\`$version\` in the signals settings stands for a version of each arm, and which is ${input} is not known: the inp\
ut \`${input}\` is empty, and the ledger has no open rollout that says it.`,remedy:`Run canary-step before, with the same \`service\`, \`environment\` and \`ledger\`:\
 the open rollout says it. Where traffic is split by other means, give \`${input}\`, e.g. \`${input}: ${arm==="candidate"?"v2":"v1"}\`.`})}function targetNotKnown(arm){
return new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6("input",{code:"TARGET_NOT_KNOWN",message:`\`$target\` in the signals settings stands for the platform's ow\
n name of each arm, and that of the ${arm} is not known: the ledger has no open rollout that says it, and neither do the \`platform\` settings in the rollout file\
 with the inputs \`candidate\` and \`stable\`.`,remedy:"Run canary-step before, with the same `service`, `environment` and `ledger`; or give `candidate` and `st\
able` where the rollout file has the `platform`."})}function literalDollar(quote){return quote==="`"?"\\$":"\\\\$"}function written(value,quote,variable){if(quote===
'"'||quote==="'")return value.replaceAll("\\","\\\\").replaceAll(quote,`\\${quote}`).replaceAll(`
`,"\\n").replaceAll("\r","\\r");if(quote==="`"?!value.includes("`"):BARE.test(value))return value;throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6("input",
{code:"QUERY_SUBSTITUTION",message:`The value of ${variable}, ${JSON.stringify(value)}, cannot be written ${quote==="`"?"inside backticks":"outside quotes"} in \
a query.`,remedy:`Put ${variable} inside double quotes, such as {version="$version"}.`})}function substituteInUrl(address,substitutes){return checkedUrl(address.
replaceAll(/\$\$(?=[A-Za-z_])|\$(version|target|arm)\b/g,(_variable,name)=>name===void 0?"$":encodeURIComponent(valueOf(name,substitutes))))}function checkedUrl(address){
const url=URL.canParse(address)?new URL(address):void 0;if(url===void 0||url.protocol!=="http:"&&url.protocol!=="https:")throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.
a6("input",{code:"SOURCE_URL",message:"An address in the signals settings is not an http or https URL.",remedy:"Write the whole address, such as https://prometh\
eus.example.com or http://10.0.0.5:9100/metrics."});if(url.username!==""||url.password!=="")throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6("input",{code:"\
SOURCE_URL",message:`The address of ${url.host} in the signals settings holds a user name or password.`,remedy:"Take them out of the address; pass them as usern\
ame and password, or as token, from secrets."});return address}function shownUrl(address){if(!URL.canParse(address))return"the address";const{origin,pathname}=new URL(
address);return`${origin}${pathname==="/"?"":pathname}`}})};export{id,ids,modules};
