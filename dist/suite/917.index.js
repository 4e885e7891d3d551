const id=917;const ids=[917];const modules={9349:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{b:()=>mapLimited});async function mapLimited(items,limit,work){const results=new Array(items.length);const queue=items.entries();let failed=false;const worker=async()=>{
for(const[index,item]of queue){if(failed)return;try{results[index]=await work(item)}catch(error){failed=true;throw error}}};await Promise.all(Array.from({length:Math.
min(limit,items.length)},worker));return results}}),1744:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{Kb:()=>excerpt,PW:()=>durationSetting,Q7:()=>connectionSettings,Rz:()=>milliseconds,kA:()=>ask,w0:()=>credentialHeaders});var valibot__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
7934);var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4487);var _core_ports__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6854);var _core_printable__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
649);var _substitution_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(4245);const connectionSettings={token:valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.
FsL(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_4__.BpQ(1),valibot__WEBPACK_IMPORTED_MODULE_4__.h_("Bearer token. Take it from a\
 secret."))),username:valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.FsL(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_4__.
BpQ(1),valibot__WEBPACK_IMPORTED_MODULE_4__.h_("User name for Basic authentication, together with `password`."))),password:valibot__WEBPACK_IMPORTED_MODULE_4__.
lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.FsL(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_4__.h_("Password for Basic authenticati\
on. Take it from a secret."))),headers:valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.FsL(valibot__WEBPACK_IMPORTED_MODULE_4__.g1P(
valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_4__.YjP()),valibot__WEBPACK_IMPORTED_MODULE_4__.h_("Further request headers, such as\
 `X-Scope-OrgID` for a tenant of Mimir.")))};const durationSetting=valibot__WEBPACK_IMPORTED_MODULE_4__.FsL(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_4__.
yGV(/^\d{1,7}(?:\.\d{1,3})?(?:ms|s|m)$/,"must be a duration such as 500ms, 5s or 1m"));function milliseconds(duration,limit){const amount=Number.parseFloat(duration);
const unit=duration.endsWith("ms")?1:duration.endsWith("s")?1e3:6e4;return Math.min(limit,Math.max(1,Math.round(amount*unit)))}function credentialHeaders({token,
username,password,headers={}}){if(token!==void 0&&username!==void 0)throw invalid("Both token and username are set.","Keep one of the two.");if(username===void 0!==
(password===void 0)){throw invalid("Of username and password only one is set.","Set both, or use token.")}const result={};for(const[name,value]of Object.entries(
headers)){if(!/^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/.test(name))throw invalid(`A header name in headers is not valid: ${JSON.stringify(name)}.`,"Use letters, digits an\
d hyphens.");if(!/^[\t\x20-\x7e\x80-\xff]*$/.test(value))throw invalid(`The value of header ${name} has characters that a header cannot carry.`,"Check the secre\
t for a line break.");result[name.toLowerCase()]=value}if(token!==void 0){if(!/^[\x21-\x7e]+$/.test(token))throw invalid("The token has characters that a header\
 cannot carry.","Check the secret for spaces and line breaks.");result["authorization"]=`Bearer ${token}`}if(username!==void 0&&password!==void 0){if(username.includes(
":"))throw invalid("The username holds a colon.","Basic authentication cannot carry it; use another user.");result["authorization"]=`Basic ${Buffer.from(`${username}\
:${password}`,"utf8").toString("base64")}`}return result}async function ask(http,request,keep=()=>false){const shown=(0,_substitution_js__WEBPACK_IMPORTED_MODULE_3__.
zA)(request.url);let response;try{response=await http.request({...request,headers:{"accept-encoding":"identity",...request.headers},redirects:0})}catch(error){if(!(error instanceof
_core_ports__WEBPACK_IMPORTED_MODULE_1__.H))throw error;if(error.reason==="redirects")throw redirected(shown);throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.
a6("source",{code:"SOURCE_UNREACHABLE",message:`${shown} gave no answer (${error.reason}).`,remedy:error.remedy??REMEDIES[error.reason]??"Check the address, and\
 that the runner may reach it.",cause:error})}const encoding=response.headers["content-encoding"]?.trim().toLowerCase()??"";if(encoding!==""&&encoding!=="identi\
ty"){throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6("source",{code:"SOURCE_ENCODED",message:`${shown} sent a body in the encoding ${(0,_core_printable__WEBPACK_IMPORTED_MODULE_2__.
Jj)(encoding,40)}, although \`identity\` was asked for.`,remedy:"Turn the compression of this address off in the server or the proxy before it, or let it heed A\
ccept-Encoding."})}if(response.truncated){throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6("source",{code:"SOURCE_TOO_LARGE",message:`${shown} answered mo\
re than ${Math.round((request.maxBytes??1048576)/1048576)} MiB.`,remedy:"Ask for less: narrow the query with labels, or point at a smaller metrics page."})}if(keep(
response)||response.status<300)return response;if(response.status<400)throw redirected(shown);if(response.status===401||response.status===403){throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.
a6("source",{code:"SOURCE_DENIED",message:`${shown} refused the credentials (HTTP ${response.status}).`,remedy:"Check token, or username and password, and that \
the secret reaches this step. A missing tenant header (X-Scope-OrgID) looks the same."})}if(BUSY.has(response.status)){throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.
a6("source",{code:"SOURCE_BUSY",message:`${shown} is overloaded or down behind its proxy (HTTP ${response.status})${excerpt(response.body)}.`,remedy:"Wait and r\
un again; if it lasts, look at the server or ask less often."})}throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6("source",{code:"SOURCE_ANSWER",message:`${shown}\
 answered HTTP ${response.status}${excerpt(response.body)}.`,remedy:response.status>=500?"Look into the log of this server: it has taken the request and failed.":
"Open this address with `curl -i` from the runner: the server is there, and has nothing for such a request; correct the path, or the port."})}const BUSY=new Set(
[429,502,503,504]);const REMEDIES={timeout:"Check that the server is up; raise `timeout` when its answers take long.",refused:"Nothing listens there: check host\
 and port, and that the server is up.",dns:"The host name does not resolve from this runner: check its spelling, or use a runner inside the network.",tls:"The c\
ertificate is not trusted by this runner: check its host name, expiry and issuer.",proxy:"The proxy of this runner refused: check HTTPS_PROXY and NO_PROXY."};function redirected(shown){
return new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6("source",{code:"SOURCE_REDIRECT",message:`${shown} redirects elsewhere, often to a login page.`,remedy:"\
Write the final address. Redirects are not followed, so that credentials stay with the host they are for."})}function excerpt(body){const text=(0,_core_printable__WEBPACK_IMPORTED_MODULE_2__.
TN)(body.slice(0,2e3));if(text==="")return"";return text.startsWith("<")?" with an HTML page":`: ${(0,_core_printable__WEBPACK_IMPORTED_MODULE_2__.Jj)(text,200)}`}
function invalid(message,remedy){return new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6("input",{code:"SOURCE_CREDENTIALS",message,remedy})}}),1281:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Z:()=>defineSource});function defineSource(definition){return definition}}),917:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{"default":()=>http});var dist=__webpack_require__(7934);var errors=__webpack_require__(
4487);var core_ports=__webpack_require__(6854);var concurrency=__webpack_require__(9349);var connection=__webpack_require__(1744);var definition=__webpack_require__(
1281);;function statusTest(expected){const ranges=(typeof expected==="object"?expected:[expected]).map(rangeOf);return status=>ranges.some(([low,high])=>status>=
low&&status<=high)}function rangeOf(expected){const text=String(expected);if(text.endsWith("xx"))return[Number(text.charAt(0))*100,Number(text.charAt(0))*100+99];
const[low,high]=text.split("-").map(Number);return[low??0,high??low??0]}var identical_arms=__webpack_require__(5637);var substitution=__webpack_require__(4245);
;const statusSetting=dist.KCZ([dist.FsL(dist.aig(),dist.ndf(),dist.Wwf(100),dist.cGV(599)),dist.FsL(dist.YjP(),dist.yGV(/^(?:[1-5]xx|[1-5]\d\d(?:-[1-5]\d\d)?)$/))]);
const settings=dist.rej({kind:dist.euz("http"),candidate:dist.FsL(dist.YjP(),dist.BpQ(1),dist.h_("Address that reaches only the candidate; may contain `$version\
`.")),baseline:dist.lqM(dist.FsL(dist.YjP(),dist.BpQ(1),dist.h_("Address that reaches only the stable version; may contain `$version`."))),rate:dist.lqM(dist.FsL(
dist.aig(),dist.Wwf(.01),dist.cGV(50),dist.h_("Requests per second and arm, on average. At most 50.")),2),...connection.Q7,timeout:dist.lqM(dist.FsL(connection.
PW,dist.h_("For each request, e.g. `5s`; one that takes longer is bad. At most 1m.")),"5s"),"expect-status":dist.lqM(dist.FsL(dist.KCZ([statusSetting,dist.FsL(dist.
YOg(statusSetting),dist.BpQ(1),dist.Ru6(50))]),dist.h_("Statuses of a good answer, such as `200`, `2xx` or `[200-299, 404]`.")),"200-399")});const PARALLEL_PROBES=10;
const MOST_PROBES=1e3;const CATCH_UP=4;const HIGHEST_RATE=50;const LONGEST_ROUND=6e4;const MAX_BYTES=65536;const http=(0,definition.Z)({kind:"http",description:"\
Requests of its own to both versions, at a bounded rate; no metrics needed.",settings,create(given,versions,ports){const headers={connection:"close",...(0,connection.
w0)(given)};const timeoutMs=(0,connection.Rz)(given.timeout,6e4);const isGood=statusTest(given["expect-status"]);const targets=["candidate","baseline"].flatMap(
arm=>{const address=given[arm];return address===void 0?[]:[{arm,url:(0,substitution.j8)(address,{version:versions[arm],arm}),credit:1}]});const probe=async url=>{
try{const{status,durationMs}=await ports.http.request({url,headers,timeoutMs,maxBytes:MAX_BYTES,redirects:0});return{good:isGood(status),seconds:durationMs/1e3,
status}}catch(error){if(!(error instanceof core_ports.H))throw error;return{good:false,unanswered:error.reason,...error.reason==="timeout"?{seconds:timeoutMs/1e3}:
{}}}};return{kind:"http",signals:["error-rate","latency","requests"],forms:{"error-rate":{kind:"proportion",dimension:"proportion"},latency:{kind:"samples",dimension:"\
seconds"},requests:{kind:"gauge",dimension:"number"}},retrospective:false,probing:true,async preflight(){const[first,second]=targets;if(first!==void 0&&first.url===
second?.url)throw(0,identical_arms.P)("error-rate",(0,substitution.zA)(first.url),versions);const results=await Promise.all(targets.map(async target=>({...target,
...await probe(target.url)})));for(const{arm,url,status,good,unanswered}of results){if(unanswered!==void 0)throw silent([url],unanswered);if(!good)ports.log.warning(
`${arm}: ${(0,substitution.zA)(url)} answers HTTP ${status??0}, which expect-status does not count as good.`)}},async observe(window){const rounds=await Promise.
all(targets.map(async target=>({target,...await round(target,window,{probe,rate:given.rate,timeoutMs,ports})})));const all=rounds.flatMap(({results})=>results);
const unanswered=all.find(result=>result.unanswered!==void 0)?.unanswered;if(unanswered!==void 0&&all.every(result=>result.unanswered!==void 0)){throw silent(targets.
map(({url})=>url),unanswered)}return{window,observations:["candidate","baseline"].flatMap(arm=>observationsOf(arm,rounds.find(({target})=>target.arm===arm)?.results)),
warnings:rounds.flatMap(({target,left})=>left===0?[]:[`${target.arm}: ${left} probes were not sent, as answers came too slowly for the rate.`])}}}}});async function round(target,{
from,to},{probe,rate,timeoutMs,ports}){const{clock,signal}=ports;const due=Math.min(MOST_PROBES,target.credit+rate*Math.max(0,to-from)/1e3);const count=Math.floor(
due);target.credit=due-count;const gap=1e3/Math.min(HIGHEST_RATE,rate*CATCH_UP);const start=clock.now();const deadline=start+Math.min(to-from,LONGEST_ROUND)+timeoutMs;
const results=await(0,concurrency.b)(Array.from({length:count},(_,index)=>index),PARALLEL_PROBES,async index=>{const wait=start+index*gap-clock.now();if(wait>0)
await clock.sleep(wait,signal);if(signal.aborted)throw(0,errors.YQ)("probing");return clock.now()>deadline?void 0:probe(target.url)});const sent=results.filter(
result=>result!==void 0);return{results:sent,left:count-sent.length}}function observationsOf(arm,results){if(results===void 0||results.length===0){const reason=results===
void 0?`no address of the ${arm} in the settings`:"no probe was due in this window";return["error-rate","latency","requests"].map(signal=>({arm,signal,measurement:{
kind:"absent",reason}}))}const values=results.flatMap(({seconds})=>seconds===void 0?[]:[seconds]);return[{arm,signal:"error-rate",measurement:{kind:"proportion",
bad:results.filter(({good})=>!good).length,total:results.length}},{arm,signal:"latency",measurement:values.length>0?{kind:"samples",values,dimension:"seconds"}:
{kind:"absent",reason:"no probe was answered"}},{arm,signal:"requests",measurement:{kind:"gauge",value:results.length,dimension:"number"}}]}function silent(urls,reason){
return new errors.a6("source",{code:"SOURCE_UNREACHABLE",message:`No probe of ${urls.map(substitution.zA).join(" and ")} was answered (${reason}).`,remedy:"Open\
 the address from where this job runs: from here a service that is down cannot be told from a network that does not reach it."})}}),5637:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{P:()=>identicalArms,S:()=>SHARED});var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4487);const SHARED={
kind:"absent",reason:"shared by both arms on purpose, so there is no baseline"};function identicalArms(signal,read,versions){const same=versions.candidate===versions.
baseline&&versions.candidate!=="";const why=same?` The candidate and the stable version are both ${JSON.stringify(versions.candidate.slice(0,100))}.`:"";return new _core_errors__WEBPACK_IMPORTED_MODULE_0__.
a6("input",{code:"IDENTICAL_ARMS",message:`${signal}: candidate and baseline would be the same data, so that they could never differ. Both are read with ${read.
slice(0,1e3)}.${why}`,remedy:same?"Give the version that is being rolled out as the candidate and the one it replaces as stable.":"Put $version or $arm where th\
e two differ. If both arms share it on purpose, such as the load of a database, set `shared: true` for the metric."})}})};export{id,ids,modules};
