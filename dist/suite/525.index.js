const id=525;const ids=[525];const modules={5525:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$j:()=>readServiceSettings,KK:()=>readRolloutFile,WN:()=>openPlatform,oD:()=>openSource,x4:()=>secretSources});var _settings_create__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4828);var _settings_service_settings__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(9665);var _core_errors__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4487);
async function readRolloutFile(path,context){const text=await context.files.read(path);if(text===void 0)return void 0;if(text.trim()===""){throw new _core_errors__WEBPACK_IMPORTED_MODULE_2__.
a6("input",{code:"MALFORMED_ROLLOUT_FILE",message:`${path} is empty.`,remedy:"Describe the service in it, or delete the file and give everything as inputs."})}const{
readYaml}=await Promise.all([__webpack_require__.e(815),__webpack_require__.e(410)]).then(__webpack_require__.bind(__webpack_require__,8410));const parsed=readYaml(
text);if(parsed.ok)return parsed.value;throw new _core_errors__WEBPACK_IMPORTED_MODULE_2__.a6("input",{code:"MALFORMED_ROLLOUT_FILE",message:parsed.problems.map(
({problem,line,column})=>`${path}:${String(line??1)}:${String(column??1)} ${problem}`).join("\n"),remedy:"Correct the YAML at these places."})}async function readServiceSettings(inputs,context){
const path=inputs["rollout-file"];const file=await readRolloutFile(path,context);return file===void 0?{}:(0,_settings_service_settings__WEBPACK_IMPORTED_MODULE_1__.
x)(file,path,inputs.service,inputs.environment)}async function openPlatform(input,settings,inputs,context){const chosen=choose("platform",input,settings.platform,
inputs);return(0,_settings_create__WEBPACK_IMPORTED_MODULE_0__.Q_)(chosen.located,chosen.origin,secretSources(context),context)}async function openSource(input,settings,versions,inputs,context){
const chosen=choose("signals",input,settings.signals,inputs);return(0,_settings_create__WEBPACK_IMPORTED_MODULE_0__.gV)(chosen.located,chosen.origin,versions,secretSources(
context),context)}function secretSources(context){return{env:context.env,mask:value=>{context.mask(value)}}}const EXAMPLES={platform:"platform: |\n  kind: haprox\
y\n  socket: /run/haproxy.sock\n  backend: api",signals:"signals: |\n  kind: prometheus\n  url: https://prometheus.example.com"};function choose(what,input,file,inputs){
if(input!==void 0)return{located:input,origin:`input ${what}`};if(file!==void 0)return{located:file,origin:inputs["rollout-file"]};throw new _core_errors__WEBPACK_IMPORTED_MODULE_2__.
a6("input",{code:what==="platform"?"NO_PLATFORM":"NO_SIGNALS",message:`Neither the input \`${what}\` nor ${inputs["rollout-file"]} says ${what==="platform"?"whe\
re":"how"} ${inputs.service} in ${inputs.environment} ${what==="platform"?"gets its traffic":"is measured"}.`,remedy:`Add the input, e.g.
${EXAMPLES[what]}`})}}),4828:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Q_:()=>createPlatform,
gV:()=>createSource,I:()=>kindOf});var dist=__webpack_require__(7934);var closest=__webpack_require__(8577);var errors=__webpack_require__(4487);;const loaders={
command:async()=>(await __webpack_require__.e(684).then(__webpack_require__.bind(__webpack_require__,9684))).command,haproxy:async()=>(await __webpack_require__.
e(828).then(__webpack_require__.bind(__webpack_require__,2828))).haproxy,http:async()=>(await __webpack_require__.e(430).then(__webpack_require__.bind(__webpack_require__,
4430))).http};const platformKinds=Object.keys(loaders);function loadPlatform(kind){return loaders[kind]()};const sources={prometheus:async()=>(await Promise.all(
[__webpack_require__.e(154),__webpack_require__.e(56)]).then(__webpack_require__.bind(__webpack_require__,6056))).default,openmetrics:async()=>(await Promise.all(
[__webpack_require__.e(154),__webpack_require__.e(18)]).then(__webpack_require__.bind(__webpack_require__,7637))).default,http:async()=>(await __webpack_require__.
e(917).then(__webpack_require__.bind(__webpack_require__,917))).default};const sourceKinds=Object.keys(sources);function loadSource(kind){return sources[kind]()}
var environment_references=__webpack_require__(1432);var validate=__webpack_require__(1904);;const kinded=dist._H3({kind:dist.YjP()});const named=dist._H3({stable:dist.
lqM(dist.YjP()),candidate:dist.lqM(dist.YjP())});async function createPlatform(settings,origin,environment,ports){const resolved=(0,environment_references.d)(settings,
origin,environment);const kind=kindOf(resolved,origin,platformKinds);const definition=await loadPlatform(kind);const valid=(0,validate.tf)(definition.settings,resolved,
origin);const{stable,candidate}=dist.qgA(named,valid);return{platform:definition.create(valid,ports),names:{...stable===void 0?{}:{stable},...candidate===void 0?
{}:{candidate}}}}async function createSource(settings,origin,versions,environment,ports){const resolved=(0,environment_references.d)(settings,origin,environment);
const definition=await loadSource(kindOf(resolved,origin,sourceKinds));return definition.create((0,validate.tf)(definition.settings,resolved,origin),versions,ports)}
function kindOf(settings,origin,kinds){const{kind}=(0,validate.tf)(kinded,settings,origin);const known=kinds.find(candidate=>candidate===kind);if(known!==void 0)
return known;const suggestion=(0,closest.k)(kind,kinds);throw new errors.a6("input",{code:"UNKNOWN_KIND",message:`${(0,validate.GS)(settings,["kind"],origin)} k\
ind: ${kind} is not known${suggestion===void 0?"":`; did you mean ${suggestion}?`}`,remedy:`Use one of: ${kinds.join(", ")}.`})}}),1432:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{d:()=>resolveReferences,x:()=>maskReferences});var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4487);
var _validate_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1904);const REFERENCE=/^\$\{([A-Za-z_][A-Za-z0-9_]*)\}$/;function maskReferences(value,environment){
if(typeof value==="string"){const name=REFERENCE.exec(value)?.[1];const found=name===void 0?void 0:environment.env[name];if(found!==void 0)environment.mask(found)}else if(typeof value===
"object"&&value!==null){for(const inner of Object.values(value))maskReferences(inner,environment)}}function resolveReferences(located,origin,environment){const resolve=(value,path)=>{
if(typeof value==="string")return resolveText(value,path,located,origin,environment);if(Array.isArray(value))return value.map((item,index)=>resolve(item,[...path,
index]));if(typeof value!=="object"||value===null)return value;return Object.fromEntries(Object.entries(value).map(([key,item])=>[key,resolve(item,[...path,key])]))};
return{value:resolve(located.value,[]),locate:path=>located.locate(path)}}function resolveText(text,path,located,origin,environment){const name=REFERENCE.exec(text)?.[1];
if(name===void 0){if(path.some(_validate_js__WEBPACK_IMPORTED_MODULE_1__.uE))environment.mask(text);return text}const value=environment.env[name];if(value===void 0||
value===""){throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6("input",{code:"MISSING_VARIABLE",message:`${(0,_validate_js__WEBPACK_IMPORTED_MODULE_1__.GS)(
located,path,origin)} ${path.join(".")} refers to \${${name}}, which is not set in this job.`,remedy:`Hand it to the step: \`env: { ${name}: \${{ secrets.${name}\
 }} }\`.`})}environment.mask(value);return value}}),1544:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{D:()=>hooksBeforeSchema,cx:()=>hooksAfterSchema,p3:()=>migrationsSchema,vS:()=>rolloutFileSchema});var valibot__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
7934);var _core_severity__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(5995);var _core_criteria_parse__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4266);
var _core_judging_no_data__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(763);var _core_criteria_quantity__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(9981);
var _core_rollout_plan__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(5509);const durationText=valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.
YjP(),valibot__WEBPACK_IMPORTED_MODULE_2__.z6Y(text=>(0,_core_criteria_quantity__WEBPACK_IMPORTED_MODULE_1__.E9)(text).ok,"is not a duration such as 90s, 5m or \
1h30m"),valibot__WEBPACK_IMPORTED_MODULE_2__.h_("A duration such as 90s, 5m or 1h30m."));const address=valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.
YjP(),valibot__WEBPACK_IMPORTED_MODULE_2__.OZ5("is not an address such as https://api.example.com/health"),valibot__WEBPACK_IMPORTED_MODULE_2__.h_("An http or h\
ttps address."));const criterion=valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_2__.H0v(({
dataset,addIssue})=>{if(!dataset.typed)return;const parsed=(0,_core_criteria_parse__WEBPACK_IMPORTED_MODULE_0__.Jn)(dataset.value);if(!parsed.ok)addIssue({message:`\
column ${String(parsed.problem.column)}: ${(0,_core_criteria_parse__WEBPACK_IMPORTED_MODULE_0__.D1)(parsed.problem)}`})}),valibot__WEBPACK_IMPORTED_MODULE_2__.h_(
"One sentence that must hold, e.g. `error-rate <= baseline + 1pp`."));const noDataPolicy=valibot__WEBPACK_IMPORTED_MODULE_2__.KIO(_core_judging_no_data__WEBPACK_IMPORTED_MODULE_3__.
i,`is not one of ${_core_judging_no_data__WEBPACK_IMPORTED_MODULE_3__.i.join(", ")}`);const judgedCriterion=valibot__WEBPACK_IMPORTED_MODULE_2__.KCZ([criterion,
valibot__WEBPACK_IMPORTED_MODULE_2__.rej({holds:criterion,"on-no-data":valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(noDataPolicy,
valibot__WEBPACK_IMPORTED_MODULE_2__.h_("What too little data means at the end of the soak.")))})]);const plan=valibot__WEBPACK_IMPORTED_MODULE_2__.rej({steps:valibot__WEBPACK_IMPORTED_MODULE_2__.
FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(valibot__WEBPACK_IMPORTED_MODULE_2__.aig("is not a number")),valibot__WEBPACK_IMPORTED_MODULE_2__.H0v(({dataset,addIssue})=>{
if(!dataset.typed)return;const problem=(0,_core_rollout_plan__WEBPACK_IMPORTED_MODULE_4__.XJ)(dataset.value);if(problem!==void 0)addIssue({message:problem})}),valibot__WEBPACK_IMPORTED_MODULE_2__.
h_("Ascending weights in percent, e.g. [5, 25, 50, 100]. 100 at the end is implied.")),soak:valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.
FsL(durationText,valibot__WEBPACK_IMPORTED_MODULE_2__.h_("Time under observation at each weight.")))});const kinded=valibot__WEBPACK_IMPORTED_MODULE_2__._H3({kind:valibot__WEBPACK_IMPORTED_MODULE_2__.
YjP("needs a `kind`")});const versionPlace=valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_2__.
yGV(/^(?:header|json):[\w.-]+$/,"is not header:NAME or json:a.b"),valibot__WEBPACK_IMPORTED_MODULE_2__.h_("Where the health addresses tell their version: `heade\
r:NAME` or `json:a.b`."));const command=valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(
valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_2__.Ru6(1e4),valibot__WEBPACK_IMPORTED_MODULE_2__.yGV(/^[^\0]*$/,"has a zero byte")),
'is not a list such as ["./snapshot.sh", "--all"]'),valibot__WEBPACK_IMPORTED_MODULE_2__.BpQ(1,"names no program"),valibot__WEBPACK_IMPORTED_MODULE_2__.Ru6(200),
valibot__WEBPACK_IMPORTED_MODULE_2__.z6Y(([program])=>program!==void 0&&program.trim()!=="","names no program"),valibot__WEBPACK_IMPORTED_MODULE_2__.h_("Program\
 and arguments; no shell is used."));const hook=(outcomes,otherwise)=>valibot__WEBPACK_IMPORTED_MODULE_2__.rej({run:command,name:valibot__WEBPACK_IMPORTED_MODULE_2__.
lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_2__.BpQ(1),valibot__WEBPACK_IMPORTED_MODULE_2__.
Ru6(100),valibot__WEBPACK_IMPORTED_MODULE_2__.h_("What the summary calls it. Default: the program."))),timeout:valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.
FsL(durationText,valibot__WEBPACK_IMPORTED_MODULE_2__.h_("Limit of one run. Default 5m."))),"on-failure":valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.
FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.KIO(outcomes,`is not one of ${outcomes.join(", ")}`),valibot__WEBPACK_IMPORTED_MODULE_2__.h_(otherwise))),"in-emergency":valibot__WEBPACK_IMPORTED_MODULE_2__.
lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.zMY(),valibot__WEBPACK_IMPORTED_MODULE_2__.h_("Run it in `mode: emergency` too\
.")))});const hooksBeforeSchema=valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(hook(["stop","continue"],"`stop` (default): no\
thing is rolled back. `continue`: the failure is reported. An emergency never stops.")),valibot__WEBPACK_IMPORTED_MODULE_2__.Ru6(20),valibot__WEBPACK_IMPORTED_MODULE_2__.
h_("Commands before traffic moves, in order: a database snapshot, for instance. Skipped in an emergency by default."));const hooksAfterSchema=valibot__WEBPACK_IMPORTED_MODULE_2__.
FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(hook(["warn","fail"],"`warn` (default): the failure is reported. `fail`: the step fails; the traffic stays with the\
 good version.")),valibot__WEBPACK_IMPORTED_MODULE_2__.Ru6(20),valibot__WEBPACK_IMPORTED_MODULE_2__.h_("Commands after the return is verified, in order: restore\
 a configuration, purge a cache. Run in an emergency by default."));const migrationsSchema=valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.
YOg(valibot__WEBPACK_IMPORTED_MODULE_2__.rej({version:valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_2__.
BpQ(1),valibot__WEBPACK_IMPORTED_MODULE_2__.Ru6(2e3),valibot__WEBPACK_IMPORTED_MODULE_2__.h_("Version that brought the migration.")),irreversible:valibot__WEBPACK_IMPORTED_MODULE_2__.
FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.zMY(),valibot__WEBPACK_IMPORTED_MODULE_2__.h_("True when an older version cannot run after it.")),why:valibot__WEBPACK_IMPORTED_MODULE_2__.
lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_2__.Ru6(500),valibot__WEBPACK_IMPORTED_MODULE_2__.
h_("What it did, for whoever must decide, e.g. `drops column email`.")))})),valibot__WEBPACK_IMPORTED_MODULE_2__.Ru6(1e3),valibot__WEBPACK_IMPORTED_MODULE_2__.h_(
"Migrations by version. A rollback past an irreversible one is refused."));const rollbackOfService=valibot__WEBPACK_IMPORTED_MODULE_2__.rej({before:valibot__WEBPACK_IMPORTED_MODULE_2__.
lqM(hooksBeforeSchema),after:valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(hooksAfterSchema),steps:valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.
FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(valibot__WEBPACK_IMPORTED_MODULE_2__.aig("is not a number")),valibot__WEBPACK_IMPORTED_MODULE_2__.H0v(({dataset,addIssue})=>{
const problem=dataset.typed?(0,_core_rollout_plan__WEBPACK_IMPORTED_MODULE_4__.XJ)(dataset.value):void 0;if(problem!==void 0)addIssue({message:problem})}),valibot__WEBPACK_IMPORTED_MODULE_2__.
h_("Shares that the returning version gets one after the other, in percent. 100 at the end is implied."))),pause:valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.
FsL(durationText,valibot__WEBPACK_IMPORTED_MODULE_2__.h_("How long each of these steps is watched."))),"critical-health":valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(
valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(address),valibot__WEBPACK_IMPORTED_MODULE_2__.h_("Addresses that must be healt\
hy in an emergency. Default: those of `health`.")))});const described={health:valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(
valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(address),valibot__WEBPACK_IMPORTED_MODULE_2__.h_("Addresses that must answer before and after a rollback."))),plan:valibot__WEBPACK_IMPORTED_MODULE_2__.
lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(plan,valibot__WEBPACK_IMPORTED_MODULE_2__.h_("The ordered steps of a rollout."))),criteria:valibot__WEBPACK_IMPORTED_MODULE_2__.
lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(judgedCriterion),valibot__WEBPACK_IMPORTED_MODULE_2__.h_("What must hold d\
uring a soak."))),"version-from":valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(versionPlace),migrations:valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(migrationsSchema),rollback:valibot__WEBPACK_IMPORTED_MODULE_2__.
lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(rollbackOfService,valibot__WEBPACK_IMPORTED_MODULE_2__.h_("How this service is rolled back."))),platform:valibot__WEBPACK_IMPORTED_MODULE_2__.
lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(kinded,valibot__WEBPACK_IMPORTED_MODULE_2__.h_("Where the service gets its traffic."))),signals:valibot__WEBPACK_IMPORTED_MODULE_2__.
lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(kinded,valibot__WEBPACK_IMPORTED_MODULE_2__.h_("Where measurements come from.")))};const environment=valibot__WEBPACK_IMPORTED_MODULE_2__.
rej(described);const service=valibot__WEBPACK_IMPORTED_MODULE_2__.rej({...described,environments:valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.
FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.g1P(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),environment),valibot__WEBPACK_IMPORTED_MODULE_2__.h_("What differs per e\
nvironment; wins over the service.")))});const login=valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_2__.
yGV(/^[A-Za-z0-9-]{1,39}$/,"is not a GitHub login"));const label=valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_2__.
Bqr(),valibot__WEBPACK_IMPORTED_MODULE_2__.BpQ(1),valibot__WEBPACK_IMPORTED_MODULE_2__.Ru6(50,"is longer than 50 characters"));const incidents=valibot__WEBPACK_IMPORTED_MODULE_2__.
rej({labels:valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(label),valibot__WEBPACK_IMPORTED_MODULE_2__.
Ru6(20),valibot__WEBPACK_IMPORTED_MODULE_2__.h_("Labels besides `rollout-incident` and the severity."))),assignees:valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.
FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(login),valibot__WEBPACK_IMPORTED_MODULE_2__.Ru6(10),valibot__WEBPACK_IMPORTED_MODULE_2__.h_("Logins of those who ar\
e assigned."))),"reopen-within":valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(durationText,valibot__WEBPACK_IMPORTED_MODULE_2__.
h_("A problem that comes back within this time reopens its issue. Default 7d."))),"escalate-after":valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.
FsL(durationText,valibot__WEBPACK_IMPORTED_MODULE_2__.h_("Time without acknowledgement after which the severity rises by a level. Default 15m.")))});const rollbackOfAll=valibot__WEBPACK_IMPORTED_MODULE_2__.
rej({order:valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(valibot__WEBPACK_IMPORTED_MODULE_2__.
YjP()),valibot__WEBPACK_IMPORTED_MODULE_2__.Ru6(200),valibot__WEBPACK_IMPORTED_MODULE_2__.h_("Services that are rolled back one after another, in this order; th\
e others follow, all at once.")))});const channel=valibot__WEBPACK_IMPORTED_MODULE_2__._H3({kind:valibot__WEBPACK_IMPORTED_MODULE_2__.YjP("needs a `kind`"),from:valibot__WEBPACK_IMPORTED_MODULE_2__.
lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.KIO(_core_severity__WEBPACK_IMPORTED_MODULE_5__.oC,`is not one of ${_core_severity__WEBPACK_IMPORTED_MODULE_5__.
oC.join(", ")}`),valibot__WEBPACK_IMPORTED_MODULE_2__.h_("Least severity that is sent.")))});const rolloutFileSchema=valibot__WEBPACK_IMPORTED_MODULE_2__.rej({services:valibot__WEBPACK_IMPORTED_MODULE_2__.
FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.g1P(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),service),valibot__WEBPACK_IMPORTED_MODULE_2__.h_("Services by name.")),rollback:valibot__WEBPACK_IMPORTED_MODULE_2__.
lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(rollbackOfAll,valibot__WEBPACK_IMPORTED_MODULE_2__.h_("How several services are rolled back."))),notify:valibot__WEBPACK_IMPORTED_MODULE_2__.
lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(channel),valibot__WEBPACK_IMPORTED_MODULE_2__.Ru6(50),valibot__WEBPACK_IMPORTED_MODULE_2__.
h_("Where rollbacks and incidents are told."))),incidents:valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(incidents,valibot__WEBPACK_IMPORTED_MODULE_2__.
h_("How incidents are kept as GitHub issues.")))})}),9665:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{R:()=>milliseconds,x:()=>serviceSettings});var _core_closest__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(8577);var _core_criteria_parse__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4266);var _core_criteria_quantity__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(9981);var _core_errors__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4487);
var _rollout_file_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(1544);var _validate_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(1904);function serviceSettings(file,path,service,environment){
const rollouts=(0,_validate_js__WEBPACK_IMPORTED_MODULE_4__.tf)(_rollout_file_js__WEBPACK_IMPORTED_MODULE_3__.vS,file,path);const entry=pick(rollouts,path,service);
const environments=entry.environments??{};const chosen=Object.hasOwn(environments,environment)?environments[environment]:void 0;if(chosen===void 0&&Object.keys(
environments).length>0){throw unknown("UNKNOWN_ENVIRONMENT",`${path} has no environment ${environment} for service ${service}`,environment,Object.keys(environments))}
const located=key=>{const inEnvironment=chosen?.[key]!==void 0;const value=chosen?.[key]??entry[key];const base=inEnvironment?["services",service,"environments",
environment,key]:["services",service,key];return value===void 0?void 0:{value,locate:inner=>file.locate([...base,...inner])}};const health=chosen?.health??entry.
health;const plan=chosen?.plan??entry.plan;const criteria=chosen?.criteria??entry.criteria;const platform=located("platform");const signals=located("signals");const versionFrom=chosen?.["\
version-from"]??entry["version-from"];const migrations=chosen?.migrations??entry.migrations;const rollback=chosen?.rollback??entry.rollback;return{...health===void 0?
{}:{health},...plan===void 0?{}:{steps:plan.steps},...plan?.soak===void 0?{}:{soakMs:milliseconds(plan.soak)},...criteria===void 0?{}:{criteria:criteria.map(judged)},
...platform===void 0?{}:{platform},...signals===void 0?{}:{signals},...versionFrom===void 0?{}:{versionFrom},...migrations===void 0?{}:{migrations},...rollback===
void 0?{}:{rollback:rollbackSettings(rollback)}}}function rollbackSettings(entry){const{before,after,steps,pause}=entry;const criticalHealth=entry["critical-hea\
lth"];return{...before===void 0?{}:{before},...after===void 0?{}:{after},...steps===void 0?{}:{steps},...pause===void 0?{}:{pauseMs:milliseconds(pause)},...criticalHealth===
void 0?{}:{criticalHealth}}}function pick(rollouts,path,service){const entry=Object.hasOwn(rollouts.services,service)?rollouts.services[service]:void 0;if(entry===
void 0)throw unknown("UNKNOWN_SERVICE",`${path} has no service ${service}`,service,Object.keys(rollouts.services));return entry}function unknown(code,message,given,known){
const suggestion=(0,_core_closest__WEBPACK_IMPORTED_MODULE_5__.k)(given,known);return new _core_errors__WEBPACK_IMPORTED_MODULE_2__.a6("input",{code,message:`${message}${suggestion===
void 0?".":`; did you mean ${suggestion}?`} It knows: ${known.join(", ")||"none"}.`,remedy:"Correct the input, or add the entry to the rollout file."})}function judged(entry){
const text=typeof entry==="string"?entry:entry.holds;const parsed=(0,_core_criteria_parse__WEBPACK_IMPORTED_MODULE_0__.Jn)(text);if(!parsed.ok)throw new Error(`\
criterion passed validation but does not parse: ${text}`);const policy=typeof entry==="string"?void 0:entry["on-no-data"];return policy===void 0?{criterion:parsed.
criterion}:{criterion:parsed.criterion,onNoData:policy}}function milliseconds(text){const parsed=(0,_core_criteria_quantity__WEBPACK_IMPORTED_MODULE_1__.E9)(text);
if(!parsed.ok)throw new Error(`duration passed validation but does not parse: ${text}`);return parsed.ms}}),1904:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{GS:()=>placed,tf:()=>validate,uE:()=>isSecretKey});var valibot__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7934);
var _core_closest__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8577);var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4487);function validate(schema,located,origin,secretKeys=[]){
const result=valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(schema,located.value);const misplacedList=Array.isArray(located.value)&&schema.type!=="array";if(result.success&&
!misplacedList)return result.output;const lines=misplacedList?[`${placed(located,[],origin)} settings: a list given, a mapping such as \`kind: \u2026\` or \`services: \u2026\
\` expected`]:(result.issues??[]).map(issue=>describeIssue(issue,located,origin,{known:knownKeys(schema),secretKeys}));throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.
a6("input",{code:"INVALID_SETTINGS",message:[...new Set(lines)].join("\n"),remedy:"Correct the lines above. The schema rollout.schema.json makes editors check t\
he file while you type."})}function pathOf(issue){return(issue.path??[]).map(item=>item.key).filter(key=>typeof key==="string"||typeof key==="number")}function describeIssue(issue,located,origin,keys){
const leaf=deepest(issue);const path=pathOf(leaf);return`${placed(located,path,origin)} ${path.length===0?"settings":path.join(".")}: ${explain(leaf,path,keys)}`}
function placed(located,path,origin){const place=placeOf(located,path);return place===void 0?origin:`${origin}:${String(place.line)}:${String(place.column)}`}function deepest(issue){
const nested=(issue.issues??[]).map(deepest).sort((a,b)=>pathOf(b).length-pathOf(a).length)[0];return nested!==void 0&&pathOf(nested).length>=pathOf(issue).length?
nested:issue}function placeOf(located,path){for(let length=path.length;length>=0;length-=1){const place=located.locate(path.slice(0,length));if(place!==void 0)return place}
return void 0}function explain(issue,path,{known,secretKeys}){if(issue.expected==="never"){const suggestion=(0,_core_closest__WEBPACK_IMPORTED_MODULE_2__.k)(String(
path.at(-1)),known);return`unknown key${suggestion===void 0?"":`; did you mean ${suggestion}?`}`}if(issue.received==="undefined")return"is missing";const given=shown(
issue.received,path,secretKeys);const generic=issue.message.startsWith("Invalid ");if(!generic&&(issue.received==="Array"||issue.received==="Object"))return issue.
message;return generic?`${given} given, ${issue.expected??"something else"} expected`:`${given}: ${issue.message}`}const SECRET_KEY=/token|password|secret|authorization|headers|api-?key|routing-?key/i;
function isSecretKey(key){return SECRET_KEY.test(String(key))&&key!=="headers"}function shown(received,path,secretKeys){if(path.some(key=>SECRET_KEY.test(String(
key))||secretKeys.includes(String(key))))return"the given value";const safe=received.replaceAll(/\/\/[^/@\s]+@/g,"//\u2026@");return safe.length>80?`${safe.slice(
0,79)}\u2026`:safe}function knownKeys(schema){if(typeof schema!=="object"||schema===null)return[];const own="entries"in schema&&typeof schema.entries==="object"&&
schema.entries!==null?Object.entries(schema.entries):[];const inner=["wrapped","item","value","options","pipe"].flatMap(part=>{const child=part in schema?schema[part]:
void 0;return Array.isArray(child)?child:[child]});const pipedSelf=inner.filter(child=>child!==schema);return[...own.flatMap(([key,child])=>[key,...knownKeys(child)]),
...pipedSelf.flatMap(knownKeys)]}})};export{id,ids,modules};
