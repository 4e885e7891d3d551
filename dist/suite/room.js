const m323=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Dc:()=>startOfRun,O3:()=>isPromotedBefore,
YP:()=>standingOf});var _core_ledger__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6029),_github_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4862),_run_reference_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
4040);async function standingOf(rollout,inputs,context){if(inputs.ledger!=="github")return{kind:"unknown",why:"the ledger is a file",remedy:"Only the age counts\
."};const[github,{runStanding}]=await Promise.all([(0,_github_js__WEBPACK_IMPORTED_MODULE_0__.o)(inputs["github-token"],context),__webpack_require__.e(1060).then(
__webpack_require__.bind(__webpack_require__,1060))]),standing=await runStanding(github,(0,_core_ledger__WEBPACK_IMPORTED_MODULE_1__.bf)(rollout));return standing.
kind==="unknown"&&context.log.warning(`The run behind ${rollout.candidate} could not be looked at: ${standing.why}. ${standing.remedy}`),standing}async function isPromotedBefore(rollout,inputs,context){
const owner=(0,_core_ledger__WEBPACK_IMPORTED_MODULE_1__.bf)(rollout),{runId,runAttempt}=context.run;if((0,_core_ledger__WEBPACK_IMPORTED_MODULE_1__.c2)(rollout)!==
"passed"||owner.id!==runId||owner.attempt>=runAttempt)return!1;if(inputs.ledger!=="github")return!0;const[github,{attemptStanding}]=await Promise.all([(0,_github_js__WEBPACK_IMPORTED_MODULE_0__.
o)(inputs["github-token"],context),__webpack_require__.e(1060).then(__webpack_require__.bind(__webpack_require__,1060))]),standing=await attemptStanding(github,
owner),attempt=`attempt ${String(owner.attempt)} of this run, which promoted ${rollout.candidate},`;return standing.kind==="unknown"&&context.log.warning(`How ${attempt}\
 ended could not be looked up, so ${rollout.candidate} stays: ${standing.why}. ${standing.remedy}`),standing.kind!=="ended"||standing.conclusion==="success"}async function startOfRun(inputs,context){
if(inputs.ledger!=="github")return{kind:"unknown",why:"the ledger is a file",remedy:"It has nothing of an earlier attempt."};const[github,{runCreatedAt}]=await Promise.
all([(0,_github_js__WEBPACK_IMPORTED_MODULE_0__.o)(inputs["github-token"],context,"hurried"),__webpack_require__.e(1060).then(__webpack_require__.bind(__webpack_require__,
1060))]);return runCreatedAt(github,(0,_run_reference_js__WEBPACK_IMPORTED_MODULE_2__.N)(context.run))}}),m652=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{m:()=>BadBody});class BadBody extends Error{name="BadBody";response;fault;problem;constructor(response,fault,problem){
super(problem),this.response=response,this.fault=fault,this.problem=problem}}}),m672=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{q:()=>statusText});var _core_printable__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(649);const longest=140;function statusText(text){
return(0,_core_printable__WEBPACK_IMPORTED_MODULE_0__.TN)((0,_core_printable__WEBPACK_IMPORTED_MODULE_0__.TN)(text).replaceAll(/[\u{10000}-\u{10FFFF}]/gu,"\uFFFD"),
longest)}}),m685=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{v:()=>bareTitle});function bareTitle({
title,service,environment}){const place=`${service} in ${environment}: `;return title.startsWith(place)?title.slice(place.length):title}}),m757=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{b:()=>mapLimited});async function mapLimited(items,limit,work){const results=new Array(items.length),queue=items.entries();
let failed=!1;const worker=async()=>{for(const[index,item]of queue){if(failed)return;try{results[index]=await work(item)}catch(error){throw failed=!0,error}}};return await Promise.
all(Array.from({length:Math.min(limit,items.length)},worker)),results}}),m863=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{d:()=>SendFailure});class SendFailure extends Error{name="SendFailure";code;remedy;retry;constructor(facts){super(facts.message),this.code=
facts.code,this.remedy=facts.remedy,this.retry=facts.retry??"stop"}}}),m1032=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{V:()=>lastingRemedy});function lastingRemedy(fault,status=0){return fault==="status"?status===401||status===403?"Check an address that ne\
eds no login, or let this runner in; no credentials are sent.":status===404||status===410?"Correct the path of the address, and check that this version still ha\
s it.":void 0:fault===void 0?void 0:remedies[fault]}const remedies={dns:"Correct the name of the host; a private one needs a runner in its network.",tls:"Renew \
the certificate, or give the runner the authority that signed it (NODE_EXTRA_CA_CERTS). Waiting does not help.","certificate-name":"Write a name that the certif\
icate has in the address, or let it be issued for this one too. Waiting does not help.",scheme:"Write the other of `http://` and `https://` in the address, or t\
he port on which the server speaks what it says.",unreadable:"Let this address answer with a short JSON text in UTF-8, uncompressed; or tell the version in a he\
ader: `version-from: header:x-version`.",proxy:"Check HTTP_PROXY and HTTPS_PROXY of the runner; name the host in NO_PROXY where it is reached without a proxy."}}),
m1086=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{e:()=>pauseOf});const digits=/^\d{1,12}$/;
function pauseOf(headers,now){const after=retryAfter(headers["retry-after"],now);if(after!==void 0)return{waitMs:after,because:"asked"};if(headers["x-ratelimit-\
remaining"]!=="0")return;const reset=headers["x-ratelimit-reset"]??"";return{waitMs:digits.test(reset)?Math.max(0,Number(reset)*1e3-now)+1e3:6e4,because:"budget"}}
function retryAfter(value,now){const text=value?.trim()??"";if(digits.test(text))return Number(text)*1e3;const at=/^[a-z]/i.test(text)?Date.parse(text):NaN;return Number.
isNaN(at)?void 0:Math.max(0,at-now)}}),m1196=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Md:()=>payloadOf,Xb:()=>taskOf,Zb:()=>rolloutOf,aW:()=>statusSchema,c3:()=>listOf,fP:()=>deploymentSchema,hp:()=>writtenSchema,lO:()=>formerTask});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
7598),valibot__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(7934),_core_json__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(3402),_record_text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
7365),_rollout_schema_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5547);const formerTask="rollout";function taskOf(service){const plain=/^[a-z\d][a-z\d._-]{0,79}$/.
test(service);return`${formerTask}:${plain?service:`~${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(service).digest("hex").slice(0,32)}`}`}
const payloadSchema=valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({schema:valibot__WEBPACK_IMPORTED_MODULE_3__.euz(1),..._rollout_schema_js__WEBPACK_IMPORTED_MODULE_2__.
jg,nonce:valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_3__.Ru6(100))}),instant=valibot__WEBPACK_IMPORTED_MODULE_3__.
FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_3__.pdi(text=>Date.parse(text)),valibot__WEBPACK_IMPORTED_MODULE_3__.aig(),valibot__WEBPACK_IMPORTED_MODULE_3__.
E2x()),id=valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.aig(),valibot__WEBPACK_IMPORTED_MODULE_3__.ndf(),valibot__WEBPACK_IMPORTED_MODULE_3__.
Wwf(1)),optionalText=valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),""),deploymentSchema=valibot__WEBPACK_IMPORTED_MODULE_3__.
Ikc({id,task:valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),ref:valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),environment:valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),created_at:instant,
payload:valibot__WEBPACK_IMPORTED_MODULE_3__.L5J()}),statusSchema=valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({id,state:valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),
description:optionalText,log_url:optionalText,created_at:instant}),writtenSchema=valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({created_at:instant});function listOf(schema,elements){
return elements.flatMap(element=>{const checked=valibot__WEBPACK_IMPORTED_MODULE_3__.xLC(schema,element);return checked.success?[checked.output]:[]})}function payloadOf(rollout,nonce){
const{service,candidate,stable,arms,steps,run}=rollout;return{schema:1,service,candidate,stable,arms:{candidate:arms.candidate,stable:arms.stable},steps:[...steps],
run:(0,_record_text_js__WEBPACK_IMPORTED_MODULE_1__.Pf)(run),...(0,_rollout_schema_js__WEBPACK_IMPORTED_MODULE_2__.l3)(rollout),nonce}}function rolloutOf(deployment){
if(deployment.task!==formerTask&&!deployment.task.startsWith(`${formerTask}:`))return;const checked=valibot__WEBPACK_IMPORTED_MODULE_3__.xLC(payloadSchema,unpacked(
deployment.payload));if(!checked.success)return;const{service,candidate,stable,arms,steps,run,nonce}=checked.output;if(deployment.task!==formerTask&&deployment.
task!==taskOf(service))return;const{environment,ref}=deployment,record={service,environment,candidate,stable,arms,steps,run,ref,...(0,_rollout_schema_js__WEBPACK_IMPORTED_MODULE_2__.
l3)(checked.output),id:String(deployment.id),openedAt:deployment.created_at,entries:[]};return{id:deployment.id,nonce,record}}function unpacked(payload){return typeof payload==
"string"?(0,_core_json__WEBPACK_IMPORTED_MODULE_4__.q)(payload):payload}}),m1270=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{S$:()=>htmlBeside,_d:()=>checkReportPath,cT:()=>withoutSecrets,u5:()=>writeReport});var _own_file_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
5268);const MOST_BYTES=64*2**20;async function checkReportPath(files,path){if(path!==void 0)for(const each of[path,htmlBeside(path)])await files.read(each,MOST_BYTES)}
function htmlBeside(path){return path.replace(/(\.json)?$/,".html")}async function writeReport(context,name,report,path){const target=path??(0,_own_file_js__WEBPACK_IMPORTED_MODULE_0__.
P)(context.run,`${name}-${context.run.step}`);return await context.files.write(target,`${JSON.stringify(withoutSecrets(report,context),null,2)}
`),target}function withoutSecrets(report,{redact}){const names=new Map,nameOf=name=>{const known=names.get(name)??redact(name);return names.set(name,known),known},
hide=(_key,value)=>typeof value=="string"?redact(value):typeof value!="object"||value===null||Array.isArray(value)||Object.keys(value).every(name=>nameOf(name)===
name)?value:Object.fromEntries(Object.entries(value).map(([name,inner])=>[nameOf(name),inner]));return JSON.parse(JSON.stringify(report),hide)}}),m1281=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Z:()=>defineSource});function defineSource(definition){return definition}}),m1664=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{b:()=>post});async function post(posting,within,ports){const{send}=await __webpack_require__.e(605).then(__webpack_require__.
bind(__webpack_require__,605));return send(posting,within,ports)}}),m1744=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Q7:()=>connectionSettings,ao:()=>connectionOf,f6:()=>sourceService});var valibot__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(7934),_core_criteria_duration__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4708),_core_errors__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4487),_core_secrets_hiding__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5435),_exchange_table__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
6244),_substitution_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(4245);const connectionSettings={token:valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.
FsL(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_4__.BpQ(1),valibot__WEBPACK_IMPORTED_MODULE_4__.h_("Bearer token. Take it from a\
 secret."))),username:valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.FsL(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_4__.
BpQ(1),valibot__WEBPACK_IMPORTED_MODULE_4__.h_("User name for Basic authentication, together with `password`."))),password:valibot__WEBPACK_IMPORTED_MODULE_4__.
lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.FsL(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_4__.h_("Password for Basic authenticati\
on. Take it from a secret."))),headers:valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.FsL(valibot__WEBPACK_IMPORTED_MODULE_4__.g1P(
valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_4__.YjP()),valibot__WEBPACK_IMPORTED_MODULE_4__.h_("Further request headers, such as\
 `X-Scope-OrgID` for a tenant of Mimir.")))};function credentialHeaders({token,username,password,headers={}}){if(token!==void 0&&username!==void 0)throw invalid(
"Both token and username are set.","Keep one of the two.");if(username===void 0!=(password===void 0))throw invalid("Of username and password only one is set.","\
Set both, or use token.");const result={};for(const[name,value]of Object.entries(headers)){if(!/^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/.test(name))throw invalid(`A heade\
r name in headers is not valid: ${JSON.stringify(name)}.`,"Use letters, digits and hyphens.");if(!/^[\t\x20-\x7e\x80-\xff]*$/.test(value))throw invalid(`The val\
ue of header ${name} has characters that a header cannot carry.`,"Check the secret for a line break.");result[name.toLowerCase()]=value}if(token!==void 0){if(!/^[\x21-\x7e]+$/.
test(token))throw invalid("The token has characters that a header cannot carry.","Check the secret for spaces and line breaks.");result.authorization=`Bearer ${token}`}
if(username!==void 0&&password!==void 0){if(username.includes(":"))throw invalid("The username holds a colon.","Basic authentication cannot carry it; use anothe\
r user.");result.authorization=`Basic ${Buffer.from(`${username}:${password}`,"utf8").toString("base64")}`}return result}const SHORTEST_KEY=12;function connectionOf(given){
const{token="",password="",headers={}}=given,keys=Object.values(headers).filter(value=>value.length>=SHORTEST_KEY);return{headers:credentialHeaders(given),timeoutMs:(0,_core_criteria_duration__WEBPACK_IMPORTED_MODULE_0__.
Rz)(given.timeout),hide:(0,_core_secrets_hiding__WEBPACK_IMPORTED_MODULE_2__.Q)([token,password,...keys])}}function sourceService(url,hide,own=[]){return{who:(0,_substitution_js__WEBPACK_IMPORTED_MODULE_3__.
zA)(url),hide,fail:facts=>new _core_errors__WEBPACK_IMPORTED_MODULE_1__.a6("source",facts),explain:(0,_exchange_table__WEBPACK_IMPORTED_MODULE_5__.t)([...own,...rows],
otherwise)}}const unreachable="SOURCE_UNREACHABLE",rows=[[["redirects","3xx"],"SOURCE_REDIRECT","Write the final address. Redirects are not followed, so that cr\
edentials stay with the host they are for.","redirects elsewhere, often to a login page"],[["timeout"],unreachable,"Check that the server is up; raise `timeout`\
 when its answers take long."],[["refused"],unreachable,"Nothing listens there: check host and port, and that the server is up."],[["dns"],unreachable,"The host\
 name does not resolve from this runner: check its spelling, or use a runner inside the network."],[["tls"],unreachable,"The certificate is not trusted by this \
runner: check its host name, expiry and issuer."],[["proxy"],unreachable,"The proxy of this runner refused: check HTTPS_PROXY and NO_PROXY."],[["no-answer"],unreachable,
"Check the address, and that the runner may reach it."],[["encoded"],"SOURCE_ENCODED","Turn the compression of this address off in the server or the proxy befor\
e it, or let it heed Accept-Encoding."],[["too-large"],"SOURCE_TOO_LARGE","Ask for less: narrow the query with labels, or point at a smaller metrics page."],[[401,
403],"SOURCE_DENIED","Check token, or username and password, and that the secret reaches this step. A missing tenant header (X-Scope-OrgID) looks the same.","re\
fused the credentials"],[[429,502,503,504],"SOURCE_BUSY","Wait and run again; if it lasts, look at the server or ask less often.","is overloaded or down behind \
its proxy"],[["5xx"],"SOURCE_ANSWER","Look into the log of this server: it has taken the request and failed."]],otherwise=[[],"SOURCE_ANSWER","Open this address\
 with `curl -i` from the runner: the server is there, and has nothing for such a request; correct the path, or the port."];function invalid(message,remedy){return new _core_errors__WEBPACK_IMPORTED_MODULE_1__.
a6("input",{code:"SOURCE_CREDENTIALS",message,remedy})}}),m1931=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{o:()=>restFailures});var _exchange_table__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6244);function restFailures({prefix,name,address,
look},remedies,own=[]){const codes=new Set,row=(when,kind,usual)=>{const given=remedies[kind]??usual;return typeof given!="string"?[when,...given]:(codes.add(`${prefix}\
_${kind}`),[when,`${prefix}_${kind}`,given])},where=(when,usual)=>row(when,"UNREACHABLE",usual),rows=[...own,row(["timeout"],"TIMEOUT",`Check that ${name} is up\
 and not overloaded; raise \`timeout\` when it is merely slow.`),where(["dns"],`Check the host in ${address}, and that this runner can resolve it: a private nam\
e needs a self-hosted runner.`),where(["tls"],"Renew the certificate, or give the runner the authority that signed it (NODE_EXTRA_CA_CERTS)."),where(["proxy"],"\
Check HTTPS_PROXY and NO_PROXY of the runner."),where(["no-answer"],`Check ${address}, that ${name} runs, and that this runner may reach it.`),row([401,403],"DE\
NIED","Check that `token` is set, has not expired, and may read and change this."),...remedies.NOT_FOUND===void 0?[]:[row([404],"NOT_FOUND","")],row([409],"CONF\
LICT","Something else changes this at the same time. Wait for its end, then run the step again."),row([429,503],"BUSY",`Wait until ${name} takes requests again,\
 then run the step again.`),row(["5xx"],"FAILED",`Look ${look}, then run the step again.`),row(["4xx"],"REFUSED","Do what the message says, then run the step ag\
ain.")],otherwise=row([],"BAD_ANSWER",`Check ${address}: a login page, a proxy or another program answers instead of ${name}.`);return{explain:(0,_exchange_table__WEBPACK_IMPORTED_MODULE_0__.
t)(rows,otherwise),codes:[...codes]}}}),m2076=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{IM:()=>standingRollout,Mj:()=>begunRollouts,ok:()=>rolloutInProgress});var _core_rollout_ending__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5161),_core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4487),_core_ledger__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6029);const mostLookedAt=20;async function standingRollout(newestFirst){let blank,looked=0;for await(const{
record,withdrawn}of newestFirst){if(looked+=1,looked>mostLookedAt&&blank!==void 0)break;if(!withdrawn){if(record.entries.length>0)return blank===void 0||(0,_core_ledger__WEBPACK_IMPORTED_MODULE_1__.
nT)(record)?record:blank;blank=record}}return blank}async function*begunRollouts(newestFirst){let blank,begun=!1,looked=0;for await(const{record,withdrawn}of newestFirst){
looked+=1;const given=!begun&&looked>mostLookedAt;blank!==void 0&&given&&(yield blank),given&&(begun=!0,blank=void 0),!withdrawn&&(record.entries.length>0?(blank!==
void 0&&!(0,_core_ledger__WEBPACK_IMPORTED_MODULE_1__.nT)(record)&&(yield blank),begun=!0,blank=void 0,yield record):begun||(blank=record))}blank!==void 0&&(yield blank)}
function rolloutInProgress(wanted,open){const how=(0,_core_ledger__WEBPACK_IMPORTED_MODULE_1__.c2)(open)==="held"?"is held":"is in progress";return new _core_errors__WEBPACK_IMPORTED_MODULE_0__.
a6("refused",{code:"ROLLOUT_IN_PROGRESS",message:`Another rollout of ${wanted.service} in ${wanted.environment} ${how}: ${open.candidate} replaces ${open.stable}\
, at ${String((0,_core_ledger__WEBPACK_IMPORTED_MODULE_1__.mm)(open))} %, started by ${(0,_core_ledger__WEBPACK_IMPORTED_MODULE_1__.ZZ)(open.run)}`,remedy:`Let \
it finish, or end it with ${(0,_core_rollout_ending__WEBPACK_IMPORTED_MODULE_2__.e)(wanted)}, then start ${wanted.candidate} again. A \`concurrency\` group per se\
rvice and environment keeps runs from colliding.`})}}),m2104=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{R:()=>retrying,f:()=>backOff});function backOff(policy,attempt,random){const bound=Math.min(policy.longestDelayMs,policy.firstDelayMs*2**
(attempt-1));return bound/2+bound/2*random()}async function retrying(work,decide,policy,effects){const startedAt=effects.clock.now();for(let attempt=1;;attempt+=
1)try{return await work(attempt)}catch(error){const decision=decide(error);if(decision==="stop"||attempt>=policy.attempts)throw error;const wait=decision==="bac\
k-off"?backOff(policy,attempt,effects.random):decision.waitMs+policy.firstDelayMs*effects.random();if(effects.clock.now()-startedAt+wait>(policy.totalMs??1/0))throw error;
await effects.clock.sleep(wait,effects.signal)}}}),m2383=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{Br:()=>checkEndpoints,dy:()=>probe,sO:()=>addressesOf});var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4487),_core_ports__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6854),_core_retry__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2104),_expectation_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6405);async function checkEndpoints(endpoints,expectation,patience,ports){
const results=[],queue=endpoints.entries(),worker=async()=>{for(const[index,endpoint]of queue)results[index]=await checkAddresses(endpoint,expectation,patience,
ports)};return await Promise.all(Array.from({length:Math.min(patience.concurrency,endpoints.length)},worker)),results}async function checkAddresses(endpoint,expectation,patience,ports){
const addresses=patience.everyAddress===!0?await addressesOf(endpoint,ports):void 0;if(addresses?.length===0&&ports.log.warning(`${endpoint} is looked up by a p\
roxy, so that only one of its addresses can be checked.`),addresses===void 0||addresses.length===0)return checkEndpoint({endpoint},expectation,patience,ports);const looks=await Promise.
all(addresses.map(async address2=>({address:address2,...await checkEndpoint({endpoint,address:address2},expectation,patience,ports)}))),bad=looks.filter(({healthy})=>!healthy),
{address,problem,...shown}=bad[0]??looks[0]??{endpoint,healthy:!1,attempts:0,address:""},others=bad.length>1?` (and ${String(bad.length-1)} more of its ${String(
looks.length)} addresses)`:"",good=looks.filter(({healthy})=>healthy).map(look=>look.address);return{...shown,attempts:Math.max(...looks.map(({attempts})=>attempts)),
...problem===void 0?{}:{problem:`at ${address} ${problem}${others}`},...good.length===0?{}:{addresses:good}}}async function addressesOf(endpoint,{http}){try{return await http.
addressesOf?.(endpoint)??[]}catch(error){if(error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6)throw error;return}}async function checkEndpoint(place,expectation,patience,ports){
const{endpoint}=place,answered=new Set,policy={attempts:patience.attempts,firstDelayMs:patience.retryDelayMs,longestDelayMs:10*patience.retryDelayMs},startedAt=ports.
clock.now();let good=0;for(let attempt=1;;attempt+=1){if(ports.signal.aborted)throw(0,_core_errors__WEBPACK_IMPORTED_MODULE_0__.YQ)(`checking ${endpoint}`);const{
address,...look}=await probe(place,expectation,patience,ports);good=look.problem===void 0?good+1:0,good===0?answered.clear():address!==void 0&&answered.add(address);
const result={endpoint,attempts:attempt,...look,...answered.size===0?{}:{addresses:[...answered]}};if(good>=patience.consecutive)return{...result,healthy:!0};const wait=look.
problem===void 0?patience.retryDelayMs:(0,_core_retry__WEBPACK_IMPORTED_MODULE_3__.f)(policy,attempt,ports.random),late=patience.deadlineMs!==void 0&&ports.clock.
now()-startedAt+wait>patience.deadlineMs;if(attempt>=patience.attempts+patience.consecutive-1||late)return{...result,healthy:!1,...look.problem===void 0?{problem:`\
gave only ${String(good)} of ${String(patience.consecutive)} good answers in a row`,fault:"unsteady"}:{}};look.problem!==void 0&&ports.log.info(`${endpoint} ${look.
problem}; try ${String(attempt+1)} in ${(wait/1e3).toFixed(1)} s.`),await ports.clock.sleep(wait,ports.signal)}}async function probe({endpoint,address},expectation,{
timeoutMs},{http}){try{const response=await http.request({url:endpoint,timeoutMs,headers:{"cache-control":"no-cache"},freshConnection:!0,...address===void 0?{}:
{address}}),unhealthy=(0,_expectation_js__WEBPACK_IMPORTED_MODULE_2__.b)(response,expectation),from=response.address;return{responseMs:response.durationMs,status:response.
status,...from===void 0?{}:{address:from},...unhealthy}}catch(error){if(error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6)throw error;return error instanceof
_core_ports__WEBPACK_IMPORTED_MODULE_1__.H?{problem:`did not answer (${error.reason}): ${error.message}`,fault:faultOf(error)}:{problem:`did not answer: ${(0,_core_errors__WEBPACK_IMPORTED_MODULE_0__.
bD)(error)}`,fault:"other"}}}function faultOf({reason,remedy,message}){return remedy===void 0||reason==="proxy"?reason:message.includes("ERR_TLS_CERT_ALTNAME_IN\
VALID")?"certificate-name":"scheme"}}),m2404=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{y:()=>forgiving});var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4487);function forgiving(ledger,log){let failure;return{kind:ledger.kind,open:rollout=>ledger.
open(rollout),reread:rollout=>ledger.reread(rollout),latest:(service,environment)=>ledger.latest(service,environment),history:(service,environment)=>ledger.history(
service,environment),services:environment=>ledger.services(environment),openBeside:(environment,services)=>ledger.openBeside(environment,services),environments:service=>ledger.
environments(service),async record(rollout,entry){try{return await ledger.record(rollout,entry)}catch(error){if(!(error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__.
a6)||error.kind!=="ledger")throw error;return failure=error,log.error(`Not recorded: ${error.message}`),rollout}},failure:()=>failure}}}),m2562=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{W:()=>readNamesUsed,B:()=>readWorkflowFiles});const NAMED=/\bsecrets\s{0,20}(?:\.\s{0,20}([A-Za-z_]\w*)|\[\s{0,20}'([A-Za-z_]\w*)'\s{0,20}\])/gi,
ANY=/\bsecrets\b(?!\s{0,20}(?:\.\s{0,20}[A-Za-z_]|\[\s{0,20}'[A-Za-z_]\w*'\s{0,20}\]|[\w-]))/i;function namesUsed(path,text){const named=[],any=[];let inside=!1;
for(const[index,raw]of text.split(/\r\n|\r|\n/).entries()){if(/^\s*#/.test(raw))continue;const line=index+1;/^\s*(?:-\s+)?secrets:\s*inherit\b/i.test(raw)&&any.
push({path,line});for(const{from,to}of expressionsIn(raw,inside)){const expression=raw.slice(from,to);for(const match of expression.matchAll(NAMED)){const name=(match[1]??
match[2]??"").toUpperCase();name.startsWith("GITHUB_")||named.push({name,place:{path,line,column:from+match.index+1}})}ANY.test(expression)&&any.push({path,line})}
inside=staysOpen(raw,inside)}return{named,any}}function expressionsIn(line,inside){const condition=/^\s*(?:-\s+)?if:/.exec(line);if(condition!==null)return[{from:condition[0].
length,to:line.length}];const spans=[];let at=0,open=inside;for(;at<line.length;){if(!open){const start=line.indexOf("${{",at);if(start<0)break;at=start+3}const end=line.
indexOf("}}",at);if(spans.push({from:at,to:end<0?line.length:end}),end<0)break;at=end+2,open=!1}return spans}function staysOpen(line,inside){const open=line.lastIndexOf(
"${{"),close=line.lastIndexOf("}}");return open<0&&close<0?inside:open>close}const MOST_BYTES=1024*1024,MOST_FILES=500;async function readWorkflowFiles(files){const namesIn=async folder=>await files.
names?.(folder)??[],workflows=(await namesIn(".github/workflows")).filter(name=>/\.ya?ml$/.test(name)).map(name=>`.github/workflows/${name}`),actions=(await namesIn(
".github/actions")).flatMap(name=>[`.github/actions/${name}/action.yml`,`.github/actions/${name}/action.yaml`]),found=[];for(const path of[...workflows.sort(),"\
action.yml","action.yaml",...actions.sort()].slice(0,MOST_FILES)){const content=await files.read(path,MOST_BYTES);content!==void 0&&found.push({path,content})}return found}
async function readNamesUsed(files){return(await readWorkflowFiles(files)).map(({path,content})=>namesUsed(path,content))}}),m2764=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C:()=>searchStopped,t:()=>SEARCH_STOPPED});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4487);const SEARCH_STOPPED="\
LEDGER_SEARCH_STOPPED";function searchStopped(service,environment,looked){return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.a6("ledger",{code:SEARCH_STOPPED,message:`\
The search for the rollouts of ${service} in ${environment} stopped after ${looked}; what is older is not known.`,remedy:"Say what the ledger would: `stable` on\
 canary-step (all traffic must be on it), a `version` that `list: true` shows on rollback, or, for any other, `mode: emergency` with that `version`."})}}),m3023=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{j:()=>readEvent});var valibot__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7934),_core_json__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
3402);const MOST_BYTES=4*1024*1024,commit=valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_0__.
yGV(/^[0-9a-f]{40,64}$/)),repositoryShape=valibot__WEBPACK_IMPORTED_MODULE_0__._H3({repository:valibot__WEBPACK_IMPORTED_MODULE_0__._H3({private:valibot__WEBPACK_IMPORTED_MODULE_0__.
zMY()})}),pullShape=valibot__WEBPACK_IMPORTED_MODULE_0__._H3({pull_request:valibot__WEBPACK_IMPORTED_MODULE_0__._H3({base:valibot__WEBPACK_IMPORTED_MODULE_0__._H3(
{sha:commit}),head:valibot__WEBPACK_IMPORTED_MODULE_0__._H3({sha:commit})})}),pushShape=valibot__WEBPACK_IMPORTED_MODULE_0__._H3({before:commit,after:commit});async function readEvent({
env,files}){const path=env.GITHUB_EVENT_PATH,text=path===void 0||path===""?void 0:await files.read(path,MOST_BYTES).catch(()=>{}),event=(0,_core_json__WEBPACK_IMPORTED_MODULE_1__.
q)(text??""),[repository,pull,push]=[valibot__WEBPACK_IMPORTED_MODULE_0__.xLC(repositoryShape,event),valibot__WEBPACK_IMPORTED_MODULE_0__.xLC(pullShape,event),valibot__WEBPACK_IMPORTED_MODULE_0__.
xLC(pushShape,event)];return{visibility:repository.success?repository.output.repository.private?"private":"public":void 0,range:pull.success?{base:pull.output.pull_request.
base.sha,head:pull.output.pull_request.head.sha}:push.success?{base:push.output.before,head:push.output.after}:void 0}}}),m3073=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Lr:()=>openChannels,My:()=>tellChannels,aS:()=>deliveriesTold});var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4487),_sequence_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5324),_service_settings_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(567);async function openChannels(inputs,suite,context,warn){
const list=inputs.notify===void 0?suite.notify:(0,_sequence_js__WEBPACK_IMPORTED_MODULE_2__.K)(inputs.notify);if(list===void 0)return[];const origin=inputs.notify===
void 0?inputs["rollout-file"]:"input notify";try{const{createChannels}=await __webpack_require__.e(5273).then(__webpack_require__.bind(__webpack_require__,5273)),
{channels,problems}=await createChannels(list,origin,(0,_service_settings_js__WEBPACK_IMPORTED_MODULE_1__.x4)(context),context);for(const{message,remedy}of problems)
context.log.warning(message),warn("A channel cannot be told",`${message}
What to do: ${remedy}`);return channels}catch(error){if(error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6&&error.kind==="cancelled")throw error;return context.
log.warning(`No channel can be told. ${(0,_core_errors__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}`),warn("No channel can be told",(0,_core_errors__WEBPACK_IMPORTED_MODULE_0__.
bD)(error)),[]}}async function tellChannels(notices,channels,context,warn){if(channels.length===0||notices.length===0)return[];const{deliver}=await __webpack_require__.
e(1911).then(__webpack_require__.bind(__webpack_require__,1911)),deliveries=await deliver(notices,channels,context);for(const{outcome,channel,problem="",remedy=""}of deliveries)
outcome==="failed"&&warn(`${channel} was not told`,`${problem}
What to do: ${remedy}`);return deliveries}function deliveriesTold(deliveries){return deliveries.filter(({outcome})=>outcome!=="not-routed").map(({channel,outcome,
problem})=>({channel,outcome,...problem===void 0?{}:{problem}}))}}),m3126=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{g:()=>boundedNotice});var _core_printable__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(649),_text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
9221);const LONGEST_NAME=200,NOTHING="\u2013",LATEST=Date.UTC(9999,11,31,23,59,59);function boundedNotice(notice,limits){const line=(text,limit)=>(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.
J)((0,_core_printable__WEBPACK_IMPORTED_MODULE_0__.TN)(text),limit)||NOTHING,facts=notice.facts.map(([name,value])=>[line(name,limits.factName),line(value,limits.
factValue)]),{from,to}=notice;return{...notice,id:(0,_core_printable__WEBPACK_IMPORTED_MODULE_0__.TN)(notice.id)||NOTHING,problem:(0,_core_printable__WEBPACK_IMPORTED_MODULE_0__.
TN)(notice.problem)||NOTHING,service:line(notice.service,LONGEST_NAME),environment:line(notice.environment,LONGEST_NAME),repository:line(notice.repository,LONGEST_NAME),
title:line(notice.title,limits.title),text:(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.J)((0,_core_printable__WEBPACK_IMPORTED_MODULE_0__.Bv)(notice.text),limits.text)||
NOTHING,facts:facts.length<=limits.facts?facts:[...facts.slice(0,limits.facts-1),["\u2026",`${String(facts.length-limits.facts+1)} more facts`]],links:notice.links.
flatMap(link=>safeLink(link,limits)).slice(0,limits.links),at:notice.at>=0&&notice.at<=LATEST?notice.at:0,...from===void 0?{}:{from:line(from,LONGEST_NAME)},...to===
void 0?{}:{to:line(to,LONGEST_NAME)}}}function safeLink({label,url},limits){const parsed=URL.canParse(url)?new URL(url):void 0;return parsed===void 0||!/^https?:$/.
test(parsed.protocol)||parsed.username!==""||parsed.password!==""?[]:parsed.href.length>limits.url?[]:[{label:(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.J)((0,_core_printable__WEBPACK_IMPORTED_MODULE_0__.
TN)(label),limits.label)||(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.J)(parsed.host,limits.label),url:parsed.href}]}}),m3209=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B:()=>setBackAnnotation});var _next_step_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3303);function setBackAnnotation(service,{
by="Somebody else",remedy}){const message=`${by} took back what this step wrote. It was written again and has lasted for seconds since, which proves nothing of \
the next hour.
${(0,_next_step_js__WEBPACK_IMPORTED_MODULE_0__.V)(remedy)}`;return{level:"warning",title:`${service}: the traffic was set back meanwhile`,message}}}),m3303=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{V:()=>asRemedy});function asRemedy(next){return`What to do: ${next.slice(0,1).toUpperCase()}${next.slice(1)}`}}),m3402=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{g:()=>parseJsonVerbatim,q:()=>parseJson});const TEXT_OR_NUMBER=/"(?:[^"\\]+|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/g;
function parseJsonVerbatim(text){if(parseJson(text)!==void 0)return JSON.parse(text.replaceAll(TEXT_OR_NUMBER,token=>token.startsWith('"')?token:`"${token}"`))}
function parseJson(text){try{return JSON.parse(text)}catch{return}}}),m4032=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{NOTHING_TO_DO:()=>NOTHING_TO_DO,post:()=>post,reopenPlatform:()=>reopenPlatform,returnElsewhere:()=>returnElsewhere,
returnMeant:()=>returnMeant,returnOwn:()=>returnOwn});var errors=__webpack_require__(4487),ledger=__webpack_require__(6029),ending=__webpack_require__(5161),target_version=__webpack_require__(
2226),split=__webpack_require__(8048),delivery_ledger=__webpack_require__(4548),next_step=__webpack_require__(3303),set_back=__webpack_require__(3209),service_settings=__webpack_require__(
567),target_versions=__webpack_require__(8184),give_back=__webpack_require__(9736),elsewhere=__webpack_require__(2351),src_handover=__webpack_require__(8124);async function askOwnership(handover,openLedger,{
log,run}){try{const ledger2=await openLedger();return ownershipOf(handover.rollout,await ledger2.latest(handover.service,handover.environment),run.runId)}catch(error){
if(error instanceof errors.a6&&error.kind==="cancelled")throw error;return log.warning(`The ledger does not say in a moment whose rollout this is, so it counts \
as this run's: ${(0,errors.bD)(error)}`),{kind:"unknown"}}}function ownershipOf(own,latest,runId){if(latest===void 0)return{kind:"unknown"};const owner=(0,ledger.
bf)(latest);return latest.id===own.id?(0,ledger.c2)(latest)==="failed"?{kind:"ended"}:(0,ledger._m)(latest)&&owner.id!==runId?{kind:"ended"}:owner.id===runId?{kind:"\
ours"}:{kind:"anothers",whose:`another run goes on with it, ${(0,ledger.ZZ)(owner)}`}:latest.openedAt<=own.openedAt?{kind:"unknown"}:owner.id===runId?{kind:"our\
s"}:(0,ledger.nT)(latest)||(0,ledger.B_)(latest).some(({weight})=>weight>0)?{kind:"anothers",whose:`${latest.candidate} is the newest rollout, ${(0,ledger.ZZ)(owner)}`}:
{kind:"ours"}}var passed_migrations=__webpack_require__(7405),return_time=__webpack_require__(5867),same_platform=__webpack_require__(8173),rollouts=__webpack_require__(
9041),src_summary=__webpack_require__(9675);const NOTHING_TO_DO={outcome:"passed",outputs:{}},REASON="the job failed or was cancelled",LEFT_FOR_RETURN_MS=6e4,BETWEEN_LOOKS_MS=1e3;
async function post(inputs,context){const handover=(0,src_handover.Ms)(context,()=>({...(0,src_handover.iN)(inputs),plan:inputs.plan??[],stage:"looking"}));if(handover.
stage==="settled")return context.log.info(`This step moved no traffic, and no rollout of ${handover.service} in ${handover.environment} that this run has is ope\
n (ledger ${handover.ledger}): nothing to return.`),NOTHING_TO_DO;if(handover.stage==="unknown")return returnElsewhere(handover,inputs,context);const{rollout,stage}=handover;
return rollout===void 0||stage!=="own"?askFirst(handover,inputs,context):returnOwn({...handover,rollout},await reopenPlatform(handover,inputs,context),inputs,context)}
async function reopenPlatform(handover,inputs,context){const{platform}=handover,chosen=platform===void 0?await(0,service_settings.xV)(inputs.platform,inputs.platform===
void 0?await(0,service_settings.$j)(inputs,context,"place"):{},inputs,context):{located:{value:platform.settings,locate:()=>{}},origin:platform.origin};return(0,same_platform.
T)(handover,chosen,context),(0,service_settings.uA)(chosen,context)}async function returnOwn(handover,configured,inputs,context,known){const began=context.clock.
now(),result=await returnInTime(handover,configured,inputs,context,known);return await(0,return_time.DS)(handover,began,context),result}async function returnInTime(handover,configured,inputs,context,known){
const{platform}=configured,{router}=platform,{rollout,onFailure}=handover,orphan=await context.endOrphans(),{returnBy,recordBy}=await(0,return_time.RN)(handover,
context),asking=known??askOwnership(handover,()=>ledgerOf(handover,inputs,context,"glance"),context),[look,ownership]=await Promise.all([(0,give_back.Om)(router,
context),asking]);let served=look;if(ownership.kind==="anothers")return leftAlone(handover,ownership.whose);if(onFailure==="rollback"){if(served!==void 0&&ownership.
kind==="ended"&&(0,give_back.yu)(rollout,served))return leftAlone(handover,`it was ended before, and the platform serves ${(0,split.iO)(served)}`);if(served!==void 0&&
platform.kind==="command"&&ownership.kind!=="ended"&&(0,give_back.b9)(rollout,served))return vanished(handover,served);const wrong=await wrongStable(handover,served,
configured,context);if(wrong!==void 0&&(served??=await readUntil(returnBy-LEFT_FOR_RETURN_MS,router,context)),wrong!==void 0&&served!==void 0&&isIdle(rollout,served))
return kept(handover,served,wrong)}const giving={deadlineAt:returnBy,alone:ownership.kind==="ours"},given=await(0,give_back.F5)(handover,REASON,router,served,context,
giving),record=async({entry})=>entry===void 0?{kind:"known"}:(0,give_back.KZ)(handover,entry,()=>ledgerOf(handover,inputs,context,"hurried"),context,recordBy),recorded=await record(
given);if(orphan===void 0)return describeWithMigrations(handover,given,recorded,inputs,context);const over=await outlast(orphan,returnBy,context),again=await giveAgain(
given,handover,router,context,giving),result=await describeWithMigrations(handover,again,again===given?recorded:await record(again),inputs,context);return over?
result:joined(result,stillRunning(handover))}async function describeWithMigrations(handover,given,recorded,inputs,context){const result=describeReturn(handover,
given,recorded),{service,environment,rollout,onFailure,irreversible=[]}=handover;if(onFailure==="hold"||given.driven.state.phase!=="returned")return result;const ended={
service,environment,candidate:rollout.candidate},passed=await(0,passed_migrations.sh)(ended,irreversible,()=>ledgerOf(handover,inputs,context,"hurried"),context);
return passed.length===0?result:{...result,annotations:[...result.annotations??[],(0,passed_migrations.m)(service,rollout.stable,passed)]}}async function outlast(orphan,by,{
clock,log,signal}){for(log.warning("This step was killed while a program of the platform was setting a split, and it may still be running: what it does is waite\
d for.");!orphan.isOver();){const left=Math.min(orphan.until,by)-clock.now();if(left<=0)return orphan.until<=by;await clock.sleep(Math.min(left,BETWEEN_LOOKS_MS),
signal)}return!0}async function giveAgain(given,handover,router,context,giving){const served=await(0,give_back.Om)(router,context),moved=served===void 0||!(0,split.
xY)(served,given.driven.served);return!moved&&given.driven.state.phase!=="stuck"?given:(moved&&context.log.warning("The split is another one than before."),(0,give_back.
F5)(handover,REASON,router,served,context,giving))}function stillRunning({service,candidate}){const message=`This step was killed while a program of the platfor\
m was setting a split, and that program may still be running: it could give ${candidate} traffic after this return.
What to do: Look whether it runs on the runner, and end it; then look at what the platform serves.`;return{...NOTHING_TO_DO,annotations:[{level:"warning",title:`${service}\
: a program may still move traffic`,message}]}}function leftAlone({service},whose){const message=`The job failed, but the rollout is not its own any more: ${whose}\
. Nothing was changed.
What to do: Nothing, where that run goes on; the rollback action ends what must not.`;return{...NOTHING_TO_DO,annotations:[{level:"warning",title:`${service}: t\
raffic left to another run`,message}]}}function vanished({service,environment,candidate,rollout},served){const message=`The platform's program reads ${(0,split.
iO)(served)}, but this run left ${candidate} at ${String(rollout.weight)} %, and nobody recorded a return. A login or a variable of the job may have changed sin\
ce, so that it looks at another account or region. Nothing was changed, and nothing is recorded as returned.
What to do: Run the rollback action with \`service: ${service}\`, \`environment: ${environment}\` and \`scope: candidate-only\`, with login and variables as this s\
tep had them. Where somebody returned the traffic by hand, it moves nothing and closes the rollout.`;return{outcome:"platform-error",outputs:{},annotations:[{level:"\
error",title:`${service}: ${candidate} may still get traffic`,message}]}}async function wrongStable({rollout,versionFrom},served,configured,context){const{arms,
stable}=rollout;if(!(served!==void 0&&!isIdle(rollout,served)))try{const proof=(0,target_version.XQ)(arms.stable,stable,await(0,target_versions.Z)(configured,versionFrom,
context).read(arms.stable));return proof.kind==="wrong"?proof.why:void 0}catch(error){if(!(error instanceof errors.a6)||error.kind==="cancelled")throw error;context.
log.warning(error.message);return}}function isIdle({arms},served){return(0,split.tC)(served,arms.stable)===0&&(0,split.tC)(served,arms.candidate)>0}async function readUntil(deadline,router,context){
for(;;){await context.clock.sleep(BETWEEN_LOOKS_MS,context.signal);const served=await(0,give_back.Om)(router,context);if(served!==void 0||context.clock.now()>=deadline)
return served}}const NOT_RETURNED="TRAFFIC_NOT_RETURNED";function kept({service,rollout},served,why){const{candidate,stable,arms}=rollout,message=`The job faile\
d, but the traffic was not returned: ${why}, and ${(0,split.iO)(served)}.
What to do: Deploy ${stable} to ${arms.stable} and run the rollback action; or keep ${candidate}.`;return{outcome:"failed",outputs:{},annotations:[{level:"error",
title:`${service}: ${candidate} keeps its traffic: ${NOT_RETURNED}`,message}]}}async function ledgerOf(handover,inputs,context,patience){return(0,delivery_ledger.
a)({ledger:handover.ledger,"github-token":inputs["github-token"]},context,patience)}async function askFirst(handover,inputs,context){if(handover.ledger!=="githu\
b"&&!/^file:./.test(handover.ledger))return returnElsewhere(handover,inputs,context);let latest;try{latest=await(await ledgerOf(handover,inputs,context,"hurried")).
latest(handover.service,handover.environment)}catch(error){if(!(error instanceof errors.a6)||error.kind==="cancelled")throw error;return context.log.error(`The \
ledger does not say whether a rollout of this run is open: ${error.message}`),handover.rollout===void 0&&!(0,give_back.WG)(error)?ofOwnMistake(handover,error,inputs,
context):inDoubt(handover,inputs,context)}if(latest!==void 0&&isOwn(latest,context)){const own={...handover,rollout:(0,rollouts._t)(latest)};try{return await returnOwn(
own,await reopenPlatform(handover,inputs,context),inputs,context,{kind:"ours"})}catch(error){if(!(error instanceof errors.a6)||error.kind==="cancelled")throw error;
return notReturned(own,error)}}return returnElsewhere(handover,inputs,context)}function isOwn(latest,{run}){return(0,elsewhere.x)(latest,run.runId)!==void 0}async function returnElsewhere(handover,inputs,context){
const asked={...inputs,service:handover.service,environment:handover.environment,ledger:handover.ledger},named=`${asked.service} in ${asked.environment} (ledger\
 ${asked.ledger})`,{own,others,looked,silent}=await(0,elsewhere.G)(asked,context),places=[...new Set([...asked.service===""?[]:[named],...looked])].join(", ")||
"no service, as none is known";if(own.length===0){if(others.length>0)return leftOpen(others,asked,places,context);if(silent.length===0)return context.log.info(`\
No rollout of this run is open: nothing to return. Looked at: ${places}.`),NOTHING_TO_DO;const message=`No open rollout of this run was found at ${places}, and \
not every place could be asked: ${silent.join(" ")}
What to do: Check \`service\`, \`environment\` and \`ledger\`. If an earlier job of this run gave a candidate traffic under other names, run the rollback action with \
these and \`scope: candidate-only\`.`;return{...NOTHING_TO_DO,annotations:[{level:"warning",title:`${asked.service||"the service"}: a candidate may still get tr\
affic`,message}]}}let result=NOTHING_TO_DO;for(const{rollout,ledger:ledger2}of own)await(0,return_time.UZ)({...rollout,ledger:ledger2},context);for(const{rollout,
ledger:ledger2}of own){const{service,environment,candidate,steps:plan}=rollout;context.log.warning(`No rollout of this run is open at ${named}, but that of ${candidate}\
 is, of ${service} in ${environment} (ledger ${ledger2}): it is returned.`);const meant={...asked,service,environment,candidate,ledger:ledger2};result=joined(result,
await returnMeant({...(0,src_handover.iN)(meant),plan,stage:"own",rollout:(0,rollouts._t)(rollout)},meant,context))}return result}function leftOpen(others,asked,places,{
log}){const annotations=[];for(const rollout of others){const{service,environment,candidate}=rollout,message=`${`This run has ${candidate} of ${service} in ${environment}\
 open at ${String((0,ledger.mm)(rollout))} %, and this step named ${asked.service||"no service"}, of which it has nothing open: it is left to its own job.`}
What to do: Where this step meant ${service}, correct \`service\` and run ${(0,ending.e)(rollout)}. Where another job rolls it out, nothing.`;log.warning(`${message}\
 Looked at: ${places}.`),candidate===asked.candidate&&annotations.push({level:"warning",title:`${service}: ${candidate} keeps its traffic`,message})}return{...NOTHING_TO_DO,
...annotations.length===0?{}:{annotations}}}async function returnMeant(handover,inputs,context){try{const{versionFrom}=await(0,service_settings.$j)(inputs,context,
"place"),known=versionFrom===void 0?handover:{...handover,versionFrom};return await returnOwn(known,await reopenPlatform(handover,inputs,context),inputs,context,
{kind:"ours"})}catch(error){if(!(error instanceof errors.a6)||error.kind==="cancelled")throw error;return notReturned(handover,error)}}function joined(first,second){
const annotations=[...first.annotations??[],...second.annotations??[]],summary=[first.summary,second.summary].filter(text=>text!==void 0).join(`

`);return{...first.outcome==="passed"?second:first,annotations,...summary===""?{}:{summary}}}async function ofOwnMistake(handover,mistake,inputs,context){try{const configured=await reopenPlatform(
handover,inputs,context),served=await configured.platform.router.read();if(guessed(handover,configured,served)==="nothing")return context.log.info(`Nothing is r\
eturned: ${(0,split.iO)(served)}.`),NOTHING_TO_DO}catch(error){if(!(error instanceof errors.a6)||error.kind==="cancelled")throw error}return unclear(handover,`T\
he ledger could not be read: ${mistake.message}`)}async function inDoubt(handover,inputs,context){const{rollout,stage}=handover;if(stage==="opening")return{...NOTHING_TO_DO,
annotations:[{level:"warning",title:`${handover.service}: a rollout may be open`,message:"If its rollout was opened, it has no traffic.\nWhat to do: Once the led\
ger answers, rollback with `mode: reconcile` ends it."}]};let configured,served;try{if(configured=await reopenPlatform(handover,inputs,context),rollout!==void 0)
return await returnOwn({...handover,rollout},configured,inputs,context,{kind:"unknown"});served=await configured.platform.router.read()}catch(error){if(!(error instanceof
errors.a6)||error.kind==="cancelled")throw error;return unclear(handover,`Neither the ledger nor the platform could be read: ${error.message}`)}const own=guessed(
handover,configured,served);if(own===void 0)return unclear(handover,`The ledger could not be read, and the platform serves ${(0,split.iO)(served)}.`);if(own==="\
nothing")return context.log.info(`Nothing is returned: ${(0,split.iO)(served)}.`),NOTHING_TO_DO;const began=context.clock.now(),{returnBy:deadlineAt}=await(0,return_time.
RN)(handover,context),given=await(0,give_back.F5)({...handover,rollout:own},REASON,configured.platform.router,served,context,{deadlineAt});return await(0,return_time.
DS)(handover,began,context),describeReturn({...handover,rollout:own},given,{kind:"unknown"})}function guessed({candidate,stable,plan},{names},served){const serving=Object.
entries(served.shares).filter(([,share2])=>share2>0);if(serving.length===1)return"nothing";const fixed=names.candidate!==void 0,mine=fixed?serving.toSorted(([,a],[
,b])=>a-b)[0]:serving.find(([name2])=>name2===candidate);if(mine===void 0)return"nothing";const[name,share]=mine,[beside,...more]=serving.filter(([other])=>other!==
name);if(beside===void 0||more.length>0)return;const isStep=share<50&&plan.some(weight=>Math.abs(weight-share)<=.5),isNamed=!fixed&&stable===beside[0];return isStep||
isNamed?{id:"",openedAt:0,candidate,stable:beside[0],arms:{candidate:name,stable:beside[0]},weight:share}:void 0}function notReturned({service,environment,rollout},{
kind,message,remedy}){const{candidate,weight}=rollout,what=`A rollout of this run is open at ${String(weight)} %, and its traffic could not be returned: ${message}`;
return{outcome:kind==="refused"?"refused":kind==="cancelled"?"cancelled":`${kind}-error`,outputs:{},annotations:[{level:"error",title:`${service}: ${candidate} \
may still get traffic: ${NOT_RETURNED}`,message:`${what}
What to do: ${remedy}${remedy.includes(`
`)?`
`:" "}Then run ${(0,ending.e)({service,environment})}.`}]}}function unclear({service,candidate,environment},problem){const message=`${problem} Whether ${candidate}\
 gets traffic from a rollout of this run is not known.
What to do: Once the ledger answers, run the rollback action with \`service: ${service}\`, \`environment: ${environment}\` and \`scope: candidate-only\`.`;return{
outcome:"ledger-error",outputs:{},annotations:[{level:"error",title:`${service}: ${candidate} may still get traffic: ${NOT_RETURNED}`,message}]}}function describeReturn({
service,environment,rollout:{arms,candidate}},{driven},told){const{phase}=driven.state,recorded=told.kind!=="unknown",todo=(0,next_step.V)((0,src_summary.Se)(phase,
arms.stable)),summary=(0,src_summary.pb)({service,environment,candidate,arms,phase,served:driven.served,problems:driven.problems,recorded});if(phase==="stuck"){
const message=`${(0,src_summary.hC)(driven.problems)}
${todo}`;return{outcome:"platform-error",outputs:{},summary,annotations:[{level:"error",title:`${service}: candidate may still get traffic: ${NOT_RETURNED}`,message}]}}
const annotations=[];return phase==="held"&&annotations.push({level:"warning",title:`${service}: ${candidate} is held`,message:todo}),told.kind==="not-ours"&&annotations.
push({level:"warning",title:`${service}: traffic of another run was returned`,message:told.whose}),driven.setBack!==void 0&&annotations.push((0,set_back.B)(service,
driven.setBack)),recorded||annotations.push({level:"warning",title:`${service}: return of traffic not recorded`,message:src_summary.ok}),{outcome:"passed",outputs:{},
summary,annotations}}}),m4040=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{N:()=>runReference});
function runReference({runId,runAttempt,runUrl,job,step,instance}){return{id:runId,attempt:runAttempt,url:runUrl,step:{job,step,...instance===""?{}:{instance}}}}}),
m4365=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{PC:()=>labelsOf,W2:()=>isTrusted,
X3:()=>commentSchema,j8:()=>issueSchema,ww:()=>assigneesOf});var valibot__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7934);const instant=valibot__WEBPACK_IMPORTED_MODULE_0__.
FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_0__.pdi(text=>Date.parse(text)),valibot__WEBPACK_IMPORTED_MODULE_0__.aig(),valibot__WEBPACK_IMPORTED_MODULE_0__.
E2x()),id=valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.aig(),valibot__WEBPACK_IMPORTED_MODULE_0__.ndf(),valibot__WEBPACK_IMPORTED_MODULE_0__.
Wwf(1)),user=valibot__WEBPACK_IMPORTED_MODULE_0__.cl6(valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({login:valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),type:valibot__WEBPACK_IMPORTED_MODULE_0__.
lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),"")})),association=valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),"NONE"),issueSchema=valibot__WEBPACK_IMPORTED_MODULE_0__.
Ikc({number:id,html_url:valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),body:valibot__WEBPACK_IMPORTED_MODULE_0__.cl6(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),""),
state:valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),user,author_association:association,labels:valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(valibot__WEBPACK_IMPORTED_MODULE_0__.
KCZ([valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({name:valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.
YjP(),"")})])),assignees:valibot__WEBPACK_IMPORTED_MODULE_0__.cl6(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({login:valibot__WEBPACK_IMPORTED_MODULE_0__.
YjP()})),[]),comments:valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.aig(),0),reactions:valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(
valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({total_count:valibot__WEBPACK_IMPORTED_MODULE_0__.aig()})),created_at:instant,closed_at:valibot__WEBPACK_IMPORTED_MODULE_0__.
cl6(instant),pull_request:valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.L5J())}),commentSchema=valibot__WEBPACK_IMPORTED_MODULE_0__.
Ikc({id,html_url:valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),body:valibot__WEBPACK_IMPORTED_MODULE_0__.cl6(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),""),user,author_association:association,
created_at:instant});function labelsOf(issue){return issue.labels.map(label=>typeof label=="string"?label:label.name)}function assigneesOf(issue){return issue.assignees.
map(({login})=>login)}function isTrusted(written){return written.user?.type==="Bot"||["OWNER","MEMBER","COLLABORATOR"].includes(written.author_association)}}),m4548=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>refuseSecretNames,a:()=>openLedger});var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4487),_core_printable__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
649),_github_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4862);async function openLedger(inputs,context,patience="patient"){const ledger=await chosenLedger(
inputs,context,patience),file=inputs.ledger.startsWith("file:")?inputs.ledger.slice(5):void 0;return{kind:ledger.kind,open:async rollout=>(refuseSecrets(rollout,
context),ledger.open(rollout)),record:(rollout,{note,reason,...entry})=>ledger.record(rollout,{...entry,note:context.redact(note),...reason===void 0?{}:{reason:context.
redact(reason)}}),reread:rollout=>ledger.reread(rollout),latest:async(service,environment)=>{const latest=await ledger.latest(service,environment);return latest===
void 0&&file!==void 0&&await context.files.read(file)===void 0&&context.log.info(`There is no ledger file ${file} yet, so no rollout is known; the first one beg\
ins it.`),latest},history:(service,environment)=>ledger.history(service,environment),services:environment=>ledger.services(environment),openBeside:(environment,services)=>ledger.
openBeside(environment,services),environments:service=>ledger.environments(service)}}function refuseSecrets({service,environment,candidate,stable,arms},context){
const targets={"target of the candidate":arms.candidate,"target of stable":arms.stable};refuseSecretNames({service,environment,candidate,stable,...targets},context)}
function refuseSecretNames(names,{redact}){const[found]=Object.entries(names).find(([,name=""])=>redact(name)!==name)??[];if(found!==void 0)throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.
a6("input",{code:"SECRET_IN_NAME",message:`The name of the ${found} contains the value of a secret, and would be shown in the ledger.`,remedy:"Give it another n\
ame. If the value is no secret, write it out instead of taking it from a secret or from `${NAME}`."})}async function chosenLedger(inputs,context,patience){const{
ledger}=inputs;if(ledger.startsWith("file:")&&ledger.length>5){const{fileLedger}=await __webpack_require__.e(9152).then(__webpack_require__.bind(__webpack_require__,
9152));return fileLedger({path:ledger.slice(5),files:context.files,clock:context.clock,log:context.log})}if(ledger==="github"){const[github,{githubLedger}]=await Promise.
all([(0,_github_js__WEBPACK_IMPORTED_MODULE_2__.o)(inputs["github-token"],context,patience),__webpack_require__.e(555).then(__webpack_require__.bind(__webpack_require__,
2936))]);return githubLedger({github,log:context.log,clock:context.clock})}throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6("input",{code:"UNKNOWN_LEDGER",
message:`\`ledger\` is ${(0,_core_printable__WEBPACK_IMPORTED_MODULE_1__.Nt)(ledger,80)}.`,remedy:"Use `github` (deployments of this repository) or `file:PATH`,\
 e.g. `file:rollouts.jsonl`."})}}),m4581=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{y:()=>tokenSetting});var valibot__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7934);function tokenSetting(description){return valibot__WEBPACK_IMPORTED_MODULE_0__.
FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(/^[\x21-\x7e]{1,16384}$/,"must be one line of printable ASCII characters\
 without spaces"),valibot__WEBPACK_IMPORTED_MODULE_0__.h_(description))}}),m4862=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{o:()=>openGitHub});async function openGitHub(token,context,patience="patient"){const{createGitHub}=await __webpack_require__.
e(6660).then(__webpack_require__.bind(__webpack_require__,6660)),{repository,apiUrl}=context.run;return createGitHub({token,apiUrl,repository,ports:context,patience})}}),
m5029=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{bR:()=>orNothing,kA:()=>ask,oJ:()=>isSuccess});
function isSuccess({status}){return status>=200&&status<300}function orNothing(read,...statuses){const isNothing=({status})=>statuses.includes(status);return{accepts:response=>isSuccess(
response)||isNothing(response),read:response=>isNothing(response)?void 0:read(response)}}async function ask(question,service,ports){const{exchange}=await __webpack_require__.
e(8507).then(__webpack_require__.bind(__webpack_require__,8507));return exchange(question,service,ports)}}),m5161=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{e:()=>rollbackThatEnds});function rollbackThatEnds({service,environment}){return`the rollback action (\`service: ${service}\
\`, \`environment: ${environment}\`, \`scope: candidate-only\`)`}}),m5268=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{P:()=>ownFile});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7598),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6760);const LONGEST=180,DIGEST_LENGTH=16;function ownFile({temp},name,extension=".json"){const plain=name.replaceAll(/[^\w.%-]+/g,"-"),digest=()=>(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
createHash)("sha256").update(name).digest("hex").slice(0,DIGEST_LENGTH);return(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp,"rollout-actions",`${plain.length<=
LONGEST?plain:`${plain.slice(0,LONGEST-DIGEST_LENGTH-1)}-${digest()}`}${extension}`)}}),m5324=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{K:()=>sequence});function sequence(given){return Array.isArray(given.value)?given:{value:[given.value],locate:([,...rest])=>given.
locate(rest)}}}),m5530=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{H:()=>signedHeaders});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7598);function signedHeaders({url,method="GET",headers={},body=""},{accessKeyId,secretAccessKey,
sessionToken},{region,service,at}){const{host,pathname,searchParams}=new URL(url),time=new Date(at).toISOString().replaceAll(/[:-]|\.\d+/g,""),date=time.slice(0,
8),sent={...headers,"x-amz-date":time,...sessionToken===void 0?{}:{"x-amz-security-token":sessionToken}},lines=sorted(Object.entries({host,...sent}).map(([name,
value])=>[name.toLowerCase(),value.trim().replaceAll(/\s+/g," ")])),names=lines.map(([name])=>name).join(";"),query=sorted([...searchParams].map(([name,value])=>[
encoded(name),encoded(value)])),canonical=[method,pathname.split("/").map(encoded).join("/"),query.map(([name,value])=>`${name}=${value}`).join("&"),...lines.map(
([name,value])=>`${name}:${value}`),"",names,sha256(body)].join(`
`),scope=`${date}/${region}/${service}/aws4_request`,key=[date,region,service,"aws4_request"].reduce((from,part)=>hmac(from,part),`AWS4${secretAccessKey}`),signature=hmac(
key,["AWS4-HMAC-SHA256",time,scope,sha256(canonical)].join(`
`)).toString("hex"),authorization=`AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`;return{...sent,authorization}}
function sorted(pairs){const inOrder=(a,b)=>a<b?-1:a>b?1:0;return[...pairs].sort(([name,value],[otherName,otherValue])=>inOrder(name,otherName)||inOrder(value,otherValue))}
function encoded(text){return encodeURIComponent(text).replaceAll(/[!'()*]/g,character=>`%${character.charCodeAt(0).toString(16).toUpperCase()}`)}function sha256(text){
return(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex")}function hmac(key,text){return(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
createHmac)("sha256",key).update(text).digest()}}),m5547=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{Oo:()=>entrySchema,jg:()=>rolloutFields,kq:()=>assertRecordable,l3:()=>startedBy,pu:()=>rolloutSchema});var valibot__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
7934),_core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4487),_record_text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7365);const text=valibot__WEBPACK_IMPORTED_MODULE_2__.
FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_2__.BpQ(1),valibot__WEBPACK_IMPORTED_MODULE_2__.Ru6(2e3)),weight=valibot__WEBPACK_IMPORTED_MODULE_2__.
FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.aig(),valibot__WEBPACK_IMPORTED_MODULE_2__.Wwf(0),valibot__WEBPACK_IMPORTED_MODULE_2__.cGV(100)),runSchema=valibot__WEBPACK_IMPORTED_MODULE_2__.
FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({id:text,attempt:valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.aig(),valibot__WEBPACK_IMPORTED_MODULE_2__.
ndf(),valibot__WEBPACK_IMPORTED_MODULE_2__.Wwf(0)),url:text}),valibot__WEBPACK_IMPORTED_MODULE_2__.pdi(_record_text_js__WEBPACK_IMPORTED_MODULE_1__.qU)),rolloutFields={
service:text,candidate:text,stable:text,arms:valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({candidate:text,stable:text}),steps:valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(
valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(weight),valibot__WEBPACK_IMPORTED_MODULE_2__.Ru6(100)),run:runSchema,by:valibot__WEBPACK_IMPORTED_MODULE_2__.yqP(valibot__WEBPACK_IMPORTED_MODULE_2__.
FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_2__.Ru6(2e3)))},rolloutSchema=valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({...rolloutFields,
environment:text,ref:text}),entrySchema=valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({status:valibot__WEBPACK_IMPORTED_MODULE_2__.KIO(["in-progress","held","passed",
"failed"]),weight,note:valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_2__.Ru6(1e4)),run:runSchema,
soak:valibot__WEBPACK_IMPORTED_MODULE_2__.yqP(valibot__WEBPACK_IMPORTED_MODULE_2__.KIO(["passed","failed"]))});function startedBy({by=""}){return by===""?{}:{by}}
function assertRecordable(rollout){const checked=valibot__WEBPACK_IMPORTED_MODULE_2__.xLC(rolloutSchema,{...rollout,run:(0,_record_text_js__WEBPACK_IMPORTED_MODULE_1__.
Pf)(rollout.run)});if(checked.success)return;const[issue]=checked.issues;throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6("input",{code:"LEDGER_VALUE",message:`\
The rollout cannot be recorded: ${valibot__WEBPACK_IMPORTED_MODULE_2__.BuJ(issue)??"rollout"} must be ${issue.expected??"valid"}. ${issue.message}.`,remedy:"Ser\
vice, environment, versions and the platform\u2019s names must be 1 to 2,000 characters; weights lie between 0 and 100."})}}),m5619=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D6:()=>roundShares,K:()=>requireSplit,KN:()=>percent,SM:()=>isServed,XN:()=>sumOf,je:()=>targetName,qb:()=>requireSame,
tK:()=>splitChanged});var valibot__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7934),_core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4487),_core_rollout_split__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
8048);const targetName=valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_2__.yGV(/^[^\p{C}\p{Zl}\p{Zp}]{1,200}$/u,
"is not a name of 1 to 200 printable characters")),percent=valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.aig(),valibot__WEBPACK_IMPORTED_MODULE_2__.
Wwf(0),valibot__WEBPACK_IMPORTED_MODULE_2__.cGV(100));function sumOf(shares){return Object.values(shares).reduce((sum,share)=>sum+share,0)}function requireSplit(split){
if(!(Object.values(split.shares).every(share=>Number.isFinite(share)&&share>=0)&&Math.abs(sumOf(split.shares)-100)<=.01))throw new RangeError(`Shares must be 0 \
to 100 and sum to 100, given: ${(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_1__.iO)(split)}.`)}function roundShares(shares,step){const parts=Object.entries(
shares).map(([name,share])=>{const units=Math.round(share/step*1e6)/1e6;return{name,whole:Math.floor(units),rest:units-Math.floor(units)}}),missing=Math.round(100/
step)-parts.reduce((sum,{whole})=>sum+whole,0),lucky=new Set([...parts].sort((a,b)=>b.rest-a.rest).slice(0,Math.max(0,missing))),perUnit=Math.round(1/step);return Object.
fromEntries(parts.map(part=>{const units=part.whole+(lucky.has(part)?1:0);return[part.name,step<1?units/perUnit:units*step]}))}function isServed(served,shares,step){
return[...new Set([...Object.keys(served.shares),...Object.keys(shares)])].every(name=>Math.abs((0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_1__.tC)(served,name)-
(shares[name]??0))<step)}function splitChanged(then,now,subject,changed,why=""){const before=then===void 0?"":`then ${(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_1__.
iO)(then)}, `;return new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6("refused",{code:"SPLIT_CHANGED",message:`${subject} what was read before: ${before}now ${(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_1__.
iO)(now)}${why}.`,remedy:`Find out who changed ${changed}, then run the step again.`})}function requireSame(expected,now,subject,changed,why){if(expected===void 0)
return;if(!(expected.revision===void 0?(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_1__.xY)(now,expected):now.revision===expected.revision))throw splitChanged(
expected,now,subject,changed,why)}}),m5667=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$:()=>saidIn});var _core_json__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3402),_core_printable__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(649);const mostRead=65536;
function saidIn(body,hide){const text=hide((0,_core_printable__WEBPACK_IMPORTED_MODULE_0__.Jj)(body,mostRead)).trim(),[,inXml]=/^<[^>]{1,200}>[^]{0,2000}?<message>([^<]{1,500})/i.
exec(text)??[];if(inXml!==void 0)return(0,_core_printable__WEBPACK_IMPORTED_MODULE_0__.TN)(inXml,300);if(/^<(?:!doctype|html|head|body|\?xml)/i.test(text)){const[
,title=""]=/<title[^>]*>([^<]{1,200})/i.exec(text)??[];return title.trim()===""?"an HTML page":`an HTML page titled "${(0,_core_printable__WEBPACK_IMPORTED_MODULE_0__.
TN)(title,120)}"`}const words=wordsOf((0,_core_json__WEBPACK_IMPORTED_MODULE_1__.q)(text));return words.length===0?(0,_core_printable__WEBPACK_IMPORTED_MODULE_0__.
TN)(text,200):(0,_core_printable__WEBPACK_IMPORTED_MODULE_0__.TN)(words.join(": "),300)}const members=["title","message","Message","detail","error","error_descr\
iption","errors"];function wordsOf(value,depth=0){if(typeof value=="string")return value.trim()===""?[]:[value];if(typeof value!="object"||value===null||depth>2)
return[];if(Array.isArray(value))return depth===0?[]:value.slice(0,3).flatMap(item=>wordsOf(item,depth+1));const found=new Map(Object.entries(value));return members.
flatMap(name=>wordsOf(found.get(name),depth+1))}}),m5994=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{F:()=>secretsOf,Q:()=>hiding});var _core_secrets_hiding__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5435);const SHORTEST_KEY=12;function hiding(secrets,redact){
const hide=(0,_core_secrets_hiding__WEBPACK_IMPORTED_MODULE_0__.Q)(secrets);return text=>redact(hide(text))}function secretsOf(address){if(!URL.canParse(address))
return[address];const url=new URL(address),parts=[...url.pathname.split("/"),...url.searchParams.values(),url.password].filter(part=>part.length>=SHORTEST_KEY),
path=`${url.pathname}${url.search}`;return[...new Set([address,url.href,...path.length>=SHORTEST_KEY?[path]:[],...parts])]}}),m5995=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{JJ:()=>worse,P5:()=>raised,jZ:()=>atLeast,oC:()=>SEVERITIES});const SEVERITIES=["info","warning","critical","emergenc\
y"];function atLeast(severity,threshold){return SEVERITIES.indexOf(severity)>=SEVERITIES.indexOf(threshold)}function worse(a,b){return atLeast(a,b)?a:b}function raised(severity){
return SEVERITIES[SEVERITIES.indexOf(severity)+1]??"emergency"}}),m6194=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{B4:()=>formatCount,Fl:()=>formatValue,a3:()=>formatDuration,em:()=>sentence,lw:()=>dimensionOfCriterion});var _criteria_unit_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
5730);function dimensionOfCriterion({bound,selector},measured){return selector.statistic==="count"?"number":measured!==void 0?measured:bound.kind==="fixed"&&bound.
quantity.unit!==""||bound.kind==="baseline-plus"&&bound.quantity.unit!=="%"?(0,_criteria_unit_js__WEBPACK_IMPORTED_MODULE_0__.eT)(bound.quantity.unit):"number"}
function formatValue(value,dimension){switch(dimension){case"proportion":return`${significant(value*100)} %`;case"seconds":return Math.abs(value)<1?`${significant(
value*1e3)} ms`:`${significant(value)} s`;case"bytes":return formatBytes(value);case"rate":return`${significant(value)} /s`;case"number":return Number.isInteger(
value)?formatCount(value):significant(value)}}function formatCount(count){return Math.round(count).toLocaleString("en-US")}function formatDuration(ms){const seconds=Math.
round(ms/1e3);if(seconds<120)return ms<1e4?`${String(Number((ms/1e3).toPrecision(2)))} s`:`${String(seconds)} s`;const minutes=Math.round(seconds/60);if(minutes<
120)return`${String(minutes)} min`;const rest=minutes%60;return`${String(Math.floor(minutes/60))} h${rest===0?"":` ${String(rest)} min`}`}function sentence(clause){
return`${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`}function formatBytes(value){const units=["B","KB","MB","GB"],power=Math.min(3,Math.max(0,Math.floor(
Math.log10(Math.max(1,Math.abs(value)))/3)));return`${significant(value/1e3**power)} ${units[power]??"B"}`}function significant(value){return Number.isFinite(value)?
Math.abs(value)>=1e3?formatCount(value):String(Number(value.toPrecision(3))):String(value)}}),m6244=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{t:()=>table});function table(rows,[,code,remedy,meaning]){return failure=>{const occasions=occasionsOf(failure),row=rows.
find(([when])=>when.some(occasion=>occasions.includes(occasion)));return row===void 0?{code,remedy,meaning}:{code:row[1],remedy:row[2],meaning:row[3]}}}function occasionsOf(failure){
if(failure.kind==="no-answer")return[failure.cause.reason,"no-answer"];if(failure.kind==="body")return[failure.fault];const{status}=failure.response;return[status,
`${Math.floor(status/100)}xx`]}}),m6260=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{lX:()=>anyAddress,w4:()=>hostOf,wv:()=>privateAddress});var valibot__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7934),_core_loopback__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
2177),_exchange_editor_facts__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7129);const LONGEST=4e3;function privateAddress(description){return valibot__WEBPACK_IMPORTED_MODULE_0__.
FsL(anyAddress(description),valibot__WEBPACK_IMPORTED_MODULE_0__.z6Y(text=>!isAddress(text)||!(0,_core_loopback__WEBPACK_IMPORTED_MODULE_1__.L)(new URL(text)),"\
is plain http, where others can read it; write https"),(0,_exchange_editor_facts__WEBPACK_IMPORTED_MODULE_2__.A)({address:["anonymous","private"]}))}function anyAddress(description){
return valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_0__.z6Y(isAddress,"is not an https a\
ddress without user name and password"),(0,_exchange_editor_facts__WEBPACK_IMPORTED_MODULE_2__.A)({address:["anonymous"]}),valibot__WEBPACK_IMPORTED_MODULE_0__.
h_(description))}function isAddress(text){if(text.length>LONGEST||/\s/.test(text)||!URL.canParse(text))return!1;const{protocol,username,password}=new URL(text);
return(protocol==="https:"||protocol==="http:")&&username===""&&password===""}function hostOf(address){return new URL(address).host}}),m6295=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{O:()=>restClient,p:()=>ifTold});var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4487),_core_printable__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
649),_core_secrets_hiding__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5435),_exchange_ask__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(5029);const patience={
attempts:3,firstDelayMs:250,longestDelayMs:1e3,longestPauseMs:1e4,maxBytes:8*1024*1024};function restClient(service,ports){const{token,tls,timeoutMs,explain}=service,
base=service.url.replace(/\/+$/,""),hide=(0,_core_secrets_hiding__WEBPACK_IMPORTED_MODULE_2__.Q)([token,...service.secrets??[]].filter(secret=>secret!==void 0)),
askCounting=({path,query,json,form,method="GET",...question})=>{const parameters=Object.entries({...query,...service.query}).filter(pair=>pair[1]!==void 0),search=new URLSearchParams(
parameters).toString(),body=form===void 0?json&&JSON.stringify(json):new URLSearchParams(form).toString(),plain={url:`${base}${path}${search===""?"":`?${search}`}`,
method,headers:{accept:"application/json",...token?{authorization:`Bearer ${token}`}:{},...body===void 0?{}:{"content-type":form===void 0?"application/json":"ap\
plication/x-www-form-urlencoded"},...question.headers},...body===void 0?{}:{body}},signed=service.sign===void 0?plain:{...plain,headers:service.sign(plain)};return(0,_exchange_ask__WEBPACK_IMPORTED_MODULE_3__.
kA)({...question,...signed,...tls===void 0?{}:{tls}},{who:service.who??`${method} ${(0,_core_printable__WEBPACK_IMPORTED_MODULE_1__.TN)(`${base}${path}`,300)}`,
...service.who===void 0?{verbs:{answered:"was answered",silent:"got no answer"}}:{},policy:{...patience,timeoutMs,...service.policy},hide,fail:facts=>new _core_errors__WEBPACK_IMPORTED_MODULE_0__.
a6("platform",facts),explain},ports)};return{askCounting,ask:async call=>(await askCounting(call)).value}}async function ifTold(asked){try{return await asked}catch(error){
if(error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6&&error.kind==="platform")return;throw error}}}),m7031=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{P:()=>identicalArms,S:()=>SHARED});var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4487),_core_printable__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
649);const SHARED={kind:"absent",reason:"shared by both arms on purpose, so there is no baseline"};function identicalArms(signal,read,versions){const same=versions.
candidate===versions.baseline&&versions.candidate!=="",why=same?` The candidate and the stable version are both ${(0,_core_printable__WEBPACK_IMPORTED_MODULE_1__.
Nt)(versions.candidate,100)}.`:"";return new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6("input",{code:"IDENTICAL_ARMS",message:`${signal}: candidate and basel\
ine would be the same data, so that they could never differ. Both are read with ${(0,_core_printable__WEBPACK_IMPORTED_MODULE_1__.Jj)(read,1e3)}.${why}`,remedy:same?
"Give the version that is being rolled out as the candidate and the one it replaces as stable.":"Put $version, $target or $arm where the two differ. If both arm\
s share it on purpose, such as the load of a database, set `shared: true` for the metric."})}}),m7129=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{A:()=>forEditors});var valibot__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7934);function forEditors(facts){return valibot__WEBPACK_IMPORTED_MODULE_0__.
yuE({forEditors:facts})}}),m7365=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Cs:()=>readClause,
IJ:()=>linkOf,Pf:()=>fieldsOf,XF:()=>readLink,pQ:()=>clauseOf,qU:()=>readFields});var _core_ledger__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6029);function clauseOf(entry){
return(0,_core_ledger__WEBPACK_IMPORTED_MODULE_0__.kd)(entry)}const formerAgain=new RegExp(`^${_core_ledger__WEBPACK_IMPORTED_MODULE_0__.OV}, by ([^:]*): (.*)$`,
"su");function readClause(clause){const[,by,why]=formerAgain.exec(clause)??[];if(by!==void 0&&why!==void 0)return{note:_core_ledger__WEBPACK_IMPORTED_MODULE_0__.
OV,reason:`${why} (by ${by})`};const note=[_core_ledger__WEBPACK_IMPORTED_MODULE_0__.Qq,_core_ledger__WEBPACK_IMPORTED_MODULE_0__.Ef,_core_ledger__WEBPACK_IMPORTED_MODULE_0__.
_r,_core_ledger__WEBPACK_IMPORTED_MODULE_0__.tH,_core_ledger__WEBPACK_IMPORTED_MODULE_0__.OV].find(known=>clause.startsWith(`${known}: `));return note===void 0?
{note:clause}:{note,reason:clause.slice(note.length+2)}}function addressOf({url,step}){return step===void 0?url:`${url}#${[step.job,step.step,...step.instance===
void 0?[]:[step.instance]].map(encoded).join("/")}`}function readAddress(address){const hash=address.indexOf("#"),step=hash<0?void 0:readStep(address.slice(hash+
1));return step===void 0?{url:address}:{url:address.slice(0,hash),step}}function fieldsOf(run){return{id:run.id,attempt:run.attempt,url:addressOf(run)}}function readFields({
id,attempt,url}){return{id,attempt,...readAddress(url)}}const carried=/[?&]run_id=([^&]*)&run_attempt=(\d{1,9})$/,runPage=/\/actions\/runs\/(\d{1,19})(?:\/attempts\/(\d{1,9}))?(?:[/?]|$)/;
function linkOf(run){const address=addressOf(run),read=readLink(address);if(addressOf(read)===address&&read.id===run.id&&read.attempt===run.attempt)return address;
const[page,step]=atStep(address);return`${page}${page.includes("?")?"&":"?"}run_id=${encoded(run.id)}&run_attempt=${String(run.attempt)}${step}`}function readLink(link){
const[page,step]=atStep(link),facts=carried.exec(page);if(facts!==null)return{id:decoded(facts[1]??"")??facts[1]??"",attempt:Number(facts[2]),...readAddress(page.
slice(0,facts.index)+step)};const[,id="unknown",attempt="1"]=runPage.exec(page)??[];return{id,attempt:Number(attempt),...readAddress(link)}}function atStep(link){
const hash=link.indexOf("#");return hash<0?[link,""]:[link.slice(0,hash),link.slice(hash)]}function readStep(fragment){const[job,step,instance="",...more]=fragment.
split("/").map(decoded);if(job===void 0||step===void 0||more.length>0)return;const read={job,step,...instance===""?{}:{instance}};return addressOf({id:"",attempt:0,
url:"",step:read})===`#${fragment}`?read:void 0}function encoded(text){return encodeURIComponent(text.replaceAll(new RegExp("\\p{Cs}","gu"),"?"))}function decoded(text){
try{return decodeURIComponent(text)}catch{return}}}),m7384=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{c:()=>appearanceOf});const bySeverity={info:{emoji:"\u2139\uFE0F",tone:"accent",colour:"#1f6feb"},warning:{emoji:"\u26A0\uFE0F",tone:"war\
ning",colour:"#d29922"},critical:{emoji:"\u{1F534}",tone:"attention",colour:"#cf222e"},emergency:{emoji:"\u{1F6A8}",tone:"attention",colour:"#82071e"}},calm={acknowledged:{
emoji:"\u{1F440}",tone:"accent",colour:"#1f6feb"},recovered:{emoji:"\u2705",tone:"good",colour:"#1a7f37"}},words={"rolled-back":"rolled back","rollback-failed":"\
rollback failed","rollback-refused":"rollback refused","check-failed":"check failed",frozen:"frozen",escalated:"escalated",acknowledged:"acknowledged",recovered:"\
recovered"};function appearanceOf({kind,severity}){return{...calm[kind]??bySeverity[severity],words:words[kind]}}}),m7398=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{d:()=>definePlatform});var valibot__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(7934),_core_criteria_duration__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4708),_exchange_timeout__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8871),_shares_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5619);function definePlatform(declared){
const{kind,description,facts,codes=[]}=declared,{limits,fallback,longestMs}=declared.timeout??{limits:"Longest wait for one answer",fallback:"10s",longestMs:6e4},
{noun,name}=declared.target??{noun:"Target",name:_shares_js__WEBPACK_IMPORTED_MODULE_2__.je},common={timeout:(0,_exchange_timeout__WEBPACK_IMPORTED_MODULE_1__.a)(
longestMs,fallback,limits),stable:valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(name,valibot__WEBPACK_IMPORTED_MODULE_3__.h_(
`${noun} of the stable version, where it is not named like the version.`))),candidate:valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.
FsL(name,valibot__WEBPACK_IMPORTED_MODULE_3__.h_(`${noun} of the candidate, where it is not named like the version.`)))};return{kind,description,facts,codes,settings:valibot__WEBPACK_IMPORTED_MODULE_3__.
rej({kind:valibot__WEBPACK_IMPORTED_MODULE_3__.euz(kind),...declared.settings,...common}),create(settings,ports){const own=settings,{timeout:given,stable,candidate}=settings,
names={...stable===void 0?{}:{stable},...candidate===void 0?{}:{candidate}},platform=declared.create(own,{names,timeoutMs:(0,_core_criteria_duration__WEBPACK_IMPORTED_MODULE_0__.
Rz)(given)},ports);return{platform:{...platform,router:guarded(platform.router)},names}}}}function guarded(router){return{...router,async write(split,expected){
(0,_shares_js__WEBPACK_IMPORTED_MODULE_2__.K)(split),await router.write(split,expected)}}}}),m7600=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Z:()=>problemKey});const longest=255;function problemKey(repository,service,environment,kind){const key=`${repository.
toLowerCase().split("/").map(encoded).join("/")}:${[service,environment,kind].map(encoded).join("/")}`;return key.length<=longest?key:`${key.slice(0,longest-17)}\
~${digest(key)}`}function encoded(part){return part.replaceAll(new RegExp("\\p{Cs}","gu"),"?").replaceAll(/[^\p{L}\p{N}._-]/gu,character=>character==="~"?"%7E":
encodeURIComponent(character))}function digest(text){let hash=0xcbf29ce484222325n;for(let index=0;index<text.length;index+=1)hash=BigInt.asUintN(64,(hash^BigInt(
text.charCodeAt(index)))*0x100000001b3n);return hash.toString(16).padStart(16,"0")}}),m7957=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E:()=>isRouted});var _core_severity__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5995);function isRouted(notice,routing){
return(0,_core_severity__WEBPACK_IMPORTED_MODULE_0__.jZ)(notice.severity,routing.from)&&(routing.services?.includes(notice.service)??!0)&&(routing.environments?.
includes(notice.environment)??!0)}}),m8240=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Vh:()=>readJson,jn:()=>shapeProblem,o_:()=>jsonOf});var valibot__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7934),_core_json__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
3402),_bad_body_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(652);function readJson(response,schema){const json=(0,_core_json__WEBPACK_IMPORTED_MODULE_1__.
q)(response.body),empty=response.body.trim()==="";if(json===void 0&&!empty)throw new _bad_body_js__WEBPACK_IMPORTED_MODULE_0__.m(response,"not-json","the answer\
 is not JSON");const checked=valibot__WEBPACK_IMPORTED_MODULE_2__.xLC(schema,json,{abortEarly:!0});if(checked.success)return checked.output;throw empty?new _bad_body_js__WEBPACK_IMPORTED_MODULE_0__.
m(response,"not-json","the answer is empty"):new _bad_body_js__WEBPACK_IMPORTED_MODULE_0__.m(response,"wrong-shape",shapeProblem(checked.issues[0]))}function jsonOf(schema){
return response=>readJson(response,schema)}function shapeProblem(issue){const place=valibot__WEBPACK_IMPORTED_MODULE_2__.BuJ(issue)??"the answer";return issue.message.
startsWith("Invalid ")?`${place} should be ${issue.expected??"there"}`:`${place} ${issue.message}`}}),m8354=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{G:()=>openIncidents,z:()=>incidentReport});var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4487),_github_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
4862);const REOPEN_WITHIN_MS=10080*6e4,ESCALATE_AFTER_MS=15*6e4;async function openIncidents(suite,token,context,warn){const{labels,assignees,reopenWithinMs,escalateAfterMs}=suite.
incidents;try{const[github,{githubIncidents}]=await Promise.all([(0,_github_js__WEBPACK_IMPORTED_MODULE_1__.o)(token,context),__webpack_require__.e(9774).then(__webpack_require__.
bind(__webpack_require__,9774))]);return githubIncidents({github,log:context.log,clock:context.clock,redact:text=>context.redact(text),labels,assignees,reopenWithinMs:reopenWithinMs??
REOPEN_WITHIN_MS,escalateAfterMs:escalateAfterMs??ESCALATE_AFTER_MS})}catch(error){if(!(error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6)||error.kind===
"cancelled")throw error;context.log.warning(`No incident is kept. ${error.message}`),warn("No incident",`${error.message}
What to do: ${error.remedy}`);return}}function incidentReport(reported){return reported.outcome==="unavailable"?{outcome:"unavailable",problem:reported.problem}:
{outcome:reported.outcome,url:reported.url}}}),m8421=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Q:()=>notedRollout,S:()=>noteRollout});var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4487),_own_file_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
5268);async function noteRollout(rollout,place,context){try{await context.files.write(pathOf(place,context),JSON.stringify({...ownKey(context),rollout}))}catch(error){
if(error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6&&error.kind==="cancelled")throw error;context.log.debug(`The rollout was not kept for the next \
steps of this job: ${(0,_core_errors__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}`)}}async function notedRollout(place,context){try{const text=await context.files.read(
pathOf(place,context));if(text===void 0)return;const{run,attempt,rollout}=JSON.parse(text);return run===context.run.runId&&attempt===context.run.runAttempt?rollout:
void 0}catch(error){if(error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6&&error.kind==="cancelled")throw error;return}}function ownKey({run:{runId,runAttempt}}){
return{run:runId,attempt:runAttempt}}function pathOf({service,environment,ledger},{run}){return(0,_own_file_js__WEBPACK_IMPORTED_MODULE_1__.P)(run,`rollout_${[service,
environment,ledger].map(encodeURIComponent).join("_")}`)}}),m8846=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{M:()=>annotateFeedback,n:()=>giveFeedback});var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4487),_github_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
4862);async function giveFeedback(subject,content,inputs,context){const status=inputs["commit-status"];if(!inputs["pull-request-comment"]&&status==="none")return[];
const{createFeedback}=await __webpack_require__.e(1578).then(__webpack_require__.bind(__webpack_require__,1578));try{const github=await(0,_github_js__WEBPACK_IMPORTED_MODULE_1__.
o)(inputs["github-token"],context),feedback=createFeedback({github,log:context.log,redact:context.redact}),{verdict,what,weight}=content,url=context.run.runUrl,
row={verdict,what,url,at:context.clock.now(),...weight===void 0?{}:{weight}};return[...inputs["pull-request-comment"]?[reportOf("comment",await feedback.comment(
subject,row))]:[],...status==="status"?[reportOf("commit status",await feedback.status(subject,{verdict,what,url}))]:[],...status==="check"?[reportOf("check run",
await feedback.check(subject,{verdict,what,url}))]:[]]}catch(error){if(!(error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6)||error.kind==="cancelled")
throw error;const{message:problem,remedy}=error;return[{what:inputs["pull-request-comment"]?"comment":"commit status",outcome:"unavailable",problem,remedy}]}}function annotateFeedback(service,feedback){
return feedback.flatMap(({what,problem,remedy})=>problem===void 0?[]:[{level:"warning",title:`${service}: no ${what}`,message:`${problem}${remedy===void 0?"":`
What to do: ${remedy}`}`}])}function reportOf(what,result){return result.kind!=="unavailable"?{what,outcome:result.kind}:{what,outcome:result.kind,problem:result.
problem,remedy:result.remedy}}}),m8871=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{a:()=>timeoutSetting});var valibot__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7934),_core_criteria_duration__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4708),_editor_facts_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7129);const SHORTEST_MS=10,form=/^\d+(?:\.\d+)?(?:ms|[smhd])(?: ?\d+(?:\.\d+)?(?:ms|[smhd]))*$/;
function timeoutSetting(longestMs,fallback,description){const isTimeout=text=>{if(!form.test(text))return!0;const duration=(0,_core_criteria_duration__WEBPACK_IMPORTED_MODULE_0__.
E9)(text);return duration.ok&&duration.ms>=SHORTEST_MS&&duration.ms<=longestMs},problem=`is not a time from ${(0,_core_criteria_duration__WEBPACK_IMPORTED_MODULE_0__.
cb)(SHORTEST_MS)} to ${(0,_core_criteria_duration__WEBPACK_IMPORTED_MODULE_0__.cb)(longestMs)} such as 500ms or 1m30s`;return valibot__WEBPACK_IMPORTED_MODULE_1__.
lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(({input})=>typeof input=="number"?`has no unit of time; did you mean ${String(
input)}s?`:"is not a time such as 500ms or 5s"),valibot__WEBPACK_IMPORTED_MODULE_1__.yGV(form,problem),valibot__WEBPACK_IMPORTED_MODULE_1__.z6Y(isTimeout,problem),
(0,_editor_facts_js__WEBPACK_IMPORTED_MODULE_2__.A)({longestMs}),valibot__WEBPACK_IMPORTED_MODULE_1__.h_(`${description}; ${(0,_core_criteria_duration__WEBPACK_IMPORTED_MODULE_0__.
cb)(SHORTEST_MS)} to ${(0,_core_criteria_duration__WEBPACK_IMPORTED_MODULE_0__.cb)(longestMs)}.`)),fallback)}}),m9030=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{u:()=>baseAddress,z:()=>apiAddress});var valibot__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7934),_core_loopback__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
2177),_exchange_editor_facts__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7129);function baseAddress(text){const url=URL.canParse(text)?new URL(text):void 0;
return url!==void 0&&[url.username,url.password,url.search,url.hash].every(part=>part==="")?url:void 0}function apiAddress(example,description){const problem=`i\
s not an address such as ${example}`;return valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_0__.
yGV(/^https?:\/\/[^\s/?#@]{1,255}\/?$/,problem),valibot__WEBPACK_IMPORTED_MODULE_0__.z6Y(text=>URL.canParse(text),problem),valibot__WEBPACK_IMPORTED_MODULE_0__.
z6Y(text=>!URL.canParse(text)||!(0,_core_loopback__WEBPACK_IMPORTED_MODULE_1__.L)(new URL(text)),"goes over plain http to another machine"),(0,_exchange_editor_facts__WEBPACK_IMPORTED_MODULE_2__.
A)({address:["private"]}),valibot__WEBPACK_IMPORTED_MODULE_0__.h_(description))}}),m9221=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{J:()=>cut});function cut(text,limit,escape=character=>character){let result="",roomForEllipsis=0;for(const character of text){
const next=result+escape(character);if(next.length>limit)return`${result.slice(0,roomForEllipsis)}\u2026`;result=next,result.length<limit&&(roomForEllipsis=result.
length)}return result}}),m9384=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B:()=>NO_SUITE_SETTINGS,
_:()=>suiteSettings});var _core_criteria_duration__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4708),_checked_rollout_file_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
5468);const NO_SUITE_SETTINGS={services:[],incidents:{labels:[],assignees:[]}};function suiteSettings(file,path,environment){const{services,rollback,notify,incidents={}}=(0,_checked_rollout_file_js__WEBPACK_IMPORTED_MODULE_1__.
N)(file,path),delivered=Object.entries(services).filter(([,{environments}])=>environments===void 0||Object.keys(environments).length===0||Object.hasOwn(environments,
environment)),{labels=[],assignees=[]}=incidents,[reopenWithin,escalateAfter]=[incidents["reopen-within"],incidents["escalate-after"]];return{services:delivered.
map(([name])=>name),...rollback?.order===void 0?{}:{order:rollback.order},...notify===void 0?{}:{notify:{value:notify,locate:inner=>file.locate(["notify",...inner])}},
incidents:{labels,assignees,...reopenWithin===void 0?{}:{reopenWithinMs:(0,_core_criteria_duration__WEBPACK_IMPORTED_MODULE_0__.Rz)(reopenWithin)},...escalateAfter===
void 0?{}:{escalateAfterMs:(0,_core_criteria_duration__WEBPACK_IMPORTED_MODULE_0__.Rz)(escalateAfter)}}}}}),m9507=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{b:()=>digest,p:()=>stableKey});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7598);const DIGEST_LENGTH=32;
function stableKey(text,limit){return text.length<=limit?text:`${text.slice(0,limit-DIGEST_LENGTH-1).replace(/[\uD800-\uDBFF]$/,"")}-${digest(text)}`}function digest(text){
return(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex").slice(0,DIGEST_LENGTH)}}),m9912=((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B:()=>confirmFound});var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4487),_core_rollout_in_place__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
5927),_core_rollout_split__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8048),_core_sentence__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(13),_traffic_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
9432);async function confirmFound(split,found,driveContext){if((0,_core_rollout_in_place__WEBPACK_IMPORTED_MODULE_1__.zW)(found,split)===void 0)return found;const proof=await(0,_traffic_js__WEBPACK_IMPORTED_MODULE_3__.
x)(split,driveContext);if(proof.ok)return proof.served;throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6("platform",{code:"TRAFFIC_NOT_CONFIRMED",message:`\
Nothing was to be moved to ${(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_2__.iO)(split)}, but it is not confirmed: ${(0,_core_sentence__WEBPACK_IMPORTED_MODULE_4__.
K)(proof.problem)}`,remedy:"Do what the platform asks for (start or deploy what is down, look at the log of the proxy or the controller), then run this again: i\
t proves it without moving anything."})}});export{m1032,m1086,m1196,m1270,m1281,m1664,m1744,m1931,m2076,m2104,m2383,m2404,m2562,m2764,m3023,m3073,m3126,m3209,m323,m3303,m3402,m4032,m4040,m4365,m4548,m4581,
m4862,m5029,m5161,m5268,m5324,m5530,m5547,m5619,m5667,m5994,m5995,m6194,m6244,m6260,m6295,m652,m672,m685,m7031,m7129,m7365,m7384,m7398,m757,m7600,m7957,m8240,m8354,
m8421,m863,m8846,m8871,m9030,m9221,m9384,m9507,m9912};
