import{m2104,m7398,m5619,m500}from"./room.js";const id=430;const ids=[430];const modules={2104:m2104,7398:m7398,4430:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{http:()=>http});var dist=__webpack_require__(7934);var errors=__webpack_require__(
4487);var definition=__webpack_require__(7398);var printable=__webpack_require__(649);var rollout_split=__webpack_require__(8048);var platforms_shares=__webpack_require__(
5619);var core_ports=__webpack_require__(6854);var retry=__webpack_require__(2104);var hiding=__webpack_require__(5435);;const problemDocument=dist._H3({title:dist.
lqM(dist.YjP()),detail:dist.lqM(dist.YjP())});const noAnswerRemedies={timeout:"Check that the router is up and not overloaded; raise `timeout` when it is merely\
 slow.",dns:"Check the host name in `url`, and that this runner can resolve it: a private name needs a self-hosted runner.",tls:"Renew the certificate, or give \
the runner the authority that signed it (NODE_EXTRA_CA_CERTS).",proxy:"Check HTTPS_PROXY and NO_PROXY of the runner."};function noAnswer(asked,failure,attempts){
const tries=attempts>1?` after ${String(attempts)} attempts`:"";return new errors.a6("platform",{code:failure.reason==="timeout"?"HTTP_ROUTER_TIMEOUT":"HTTP_ROU\
TER_UNREACHABLE",message:`${line(asked)} got no answer${tries}: ${(0,printable.TN)(hide(asked,failure.message),200)}`,remedy:failure.remedy??noAnswerRemedies[failure.
reason]??"Check `url`, that the router runs, and that this runner may reach it.",cause:failure})}function refusal(asked,response,attempts){const{status}=response;
const tries=attempts>1?` (${String(attempts)} attempts)`:"";const message=`${line(asked)} was answered with status ${String(status)}${tries}: ${statement(asked,
response.body)}`;const failure=(code,remedy)=>new errors.a6("platform",{code,message,remedy});if(status>=300&&status<400){return failure("HTTP_ROUTER_REDIRECT",
"Set `url` to the final address; redirects are not followed, so that the token stays with its host.")}if(status===401||status===403){return failure("HTTP_ROUTER\
_DENIED","Check that `token` is set, has not expired, and may read and change this route.")}if(status===404){return failure("HTTP_ROUTER_NO_SUCH_SERVICE",`Check\
 that the router knows the service ${(0,printable.TN)(asked.service,120)}, and that \`url\` is what comes before /v1/routes.`)}if(status===422||status===400){return failure(
"HTTP_ROUTER_REFUSED_WEIGHTS","Check that `stable` and `candidate` are names of targets that the router knows.")}if(status===429||status===503){return failure("\
HTTP_ROUTER_BUSY","Wait until the router accepts changes again, then run the step again.")}if(status>=500)return failure("HTTP_ROUTER_FAILED","Look into the log\
 of the router at this time, then run the step again.");return failure("HTTP_ROUTER_REFUSED","Check that `url` is an implementation of the router API in docs/pl\
atforms/http.md.")}const answerRemedies={TOO_LARGE:"Check that `url` is the router itself; the answer for one service is a few hundred bytes.",NOT_JSON:"Check `\
url`: a login page, a proxy or a start page often answers instead of the router.",WRONG_SHAPE:"Compare the answer with packages/platforms/http.openapi.yaml; the\
 router needs to follow it.",WRONG_SUM:"Correct the weights at the router so that they sum to 100, then run the step again.",NOT_APPLIED:"Look for something els\
e that sets weights at the router, stop it, and run the step again."};function badAnswer(asked,response,problem,fault){return new errors.a6("platform",{code:`HT\
TP_ROUTER_${problem}`,message:`The answer to ${line(asked)} (status ${String(response.status)}) ${hide(asked,fault)}: ${statement(asked,response.body)}`,remedy:answerRemedies[problem]})}
function line(asked){return`${asked.method} ${(0,printable.TN)(asked.url,200)}`}function statement(asked,body){const hidden=hide(asked,body).slice(0,8192);const problem=dist.
xLC(problemDocument,parsed(hidden));const words=problem.success?[problem.output.title,problem.output.detail].filter(text=>text!==void 0).join(": "):"";return(0,
printable.TN)(words===""?hidden:words,words===""?120:240)||"no text"}function parsed(text){try{return JSON.parse(text)}catch{return void 0}}function hide({token},text){
return token===void 0?text:(0,hiding.Q)([token])(text)};const policy={attempts:3,firstDelayMs:250,longestDelayMs:1e3};const LONGEST_PAUSE_MS=1e4;const MAX_BYTES=256*
1024;const passing=new Set([429,502,503,504]);class PassingAnswer extends Error{name="PassingAnswer";response;constructor(response){super(`status ${String(response.
status)}`);this.response=response}}async function exchange(asked,headers,body,options){const{ports,timeoutMs,random}=options;let attempts=0;const work=async()=>{
attempts+=1;const response=await ports.http.request({url:asked.url,method:asked.method,headers,...body===void 0?{}:{body},timeoutMs,maxBytes:MAX_BYTES,redirects:0});
if(passing.has(response.status))throw new PassingAnswer(response);return response};try{const response=await(0,retry.R)(work,error=>decide(error,ports.clock.now()),
policy,{clock:ports.clock,signal:ports.signal,random});if(response.status>=200&&response.status<300||response.status===412)return{response,attempts};throw refusal(
asked,response,attempts)}catch(error){if(error instanceof core_ports.H)throw noAnswer(asked,error,attempts);if(error instanceof PassingAnswer)throw refusal(asked,
error.response,attempts);throw error}}function decide(error,now){if(error instanceof core_ports.H)return error.reason==="tls"||error.reason==="proxy"||error.reason===
"redirects"?"stop":"back-off";if(!(error instanceof PassingAnswer))return"stop";const waitMs=retryAfter(error.response.headers["retry-after"],now);if(waitMs===void 0)
return"back-off";return waitMs>LONGEST_PAUSE_MS?"stop":{waitMs}}function retryAfter(value,now){if(value===void 0)return void 0;if(/^\d{1,9}$/.test(value.trim()))
return Number(value)*1e3;const at=Date.parse(value);return Number.isNaN(at)?void 0:Math.max(0,at-now)};const route=dist._H3({service:dist.YjP(),targets:dist.FsL(
dist.YOg(dist._H3({name:platforms_shares.je,weight:platforms_shares.KN,healthy:dist.zMY(),version:dist.lqM(platforms_shares.je)})),dist.BpQ(1),dist.Ru6(1e3),dist.
z6Y(targets=>new Set(targets.map(({name})=>name)).size===targets.length,"names a target twice")),applied:dist.zMY()});const SUM_TOLERANCE=.1;function readRoute(asked,response){
if(response.truncated)throw badAnswer(asked,response,"TOO_LARGE","is too large for a route");const json=parseJson(response.body);if(json===void 0)throw badAnswer(
asked,response,"NOT_JSON",response.body.trim()===""?"is empty":"is not JSON");const result=dist.xLC(route,json.value,{abortEarly:true});if(!result.success){const[
issue]=result.issues;throw badAnswer(asked,response,"WRONG_SHAPE",`is not a route (${(0,printable.TN)(`${dist.BuJ(issue)??"body"}: ${issue.message}`,200)})`)}const{
service,targets,applied}=result.output;if(service!==asked.service){throw badAnswer(asked,response,"WRONG_SHAPE",`is about the service ${(0,printable.TN)(service,
120)} instead of ${(0,printable.TN)(asked.service,120)}`)}const shares=Object.fromEntries(targets.map(({name,weight})=>[name,weight]));const sum=(0,platforms_shares.
XN)(shares);if(Math.abs(sum-100)>SUM_TOLERANCE){throw badAnswer(asked,response,"WRONG_SUM",`has weights that sum to ${String(Math.round(sum*100)/100)} instead o\
f 100`)}const revision=strongTag(response.headers["etag"]);return{served:{shares,acknowledged:applied,problems:targets.filter(({healthy,weight})=>!healthy&&weight>
0).map(({name,weight})=>`The router reports ${name} as unhealthy although its weight is ${String(weight)}.`),...revision===void 0?{}:{revision}},versions:new Map(
targets.flatMap(({name,version})=>version===void 0?[]:[[name,version]]))}}function parseJson(text){try{return{value:JSON.parse(text)}}catch{return void 0}}function strongTag(etag){
return etag!==void 0&&/^"[\x21\x23-\x7e]{0,200}"$/.test(etag)?etag:void 0};const granularity={step:.01,because:"weights in the router API have two decimals"};function httpRouter({
url,service,token,timeoutMs,ports,random=Math.random}){const address=`${url}/v1/routes/${encodeURIComponent(service)}`;const identity=token===void 0?{}:{token};
const reading={method:"GET",url:address,service,...identity};const writing={method:"PUT",url:`${address}/weights`,service,...identity};const headers={accept:"ap\
plication/json",...token===void 0?{}:{authorization:`Bearer ${token}`}};const effects={timeoutMs,ports,random};let tellsVersions=false;const readWhole=async()=>{
const{response,attempts}=await exchange(reading,headers,void 0,effects);if(response.status===412)throw badAnswer(reading,response,"WRONG_SHAPE",`makes no sense \
for a read (${String(attempts)} attempts)`);const route2=readRoute(reading,response);tellsVersions=route2.versions.size>0;return route2};const read=async()=>(await readWhole()).
served;const put=(weights,revision)=>exchange(writing,{...headers,"content-type":"application/json",...revision===void 0?{}:{"if-match":revision}},JSON.stringify(
{weights}),effects);const putKnown=async(weights,revision)=>{try{return await put(weights,revision)}catch(error){if(!(error instanceof errors.a6)||error.code!==
"HTTP_ROUTER_REFUSED_WEIGHTS")throw error;const known=(await read()).shares;const missing=Object.keys(weights).filter(name=>weights[name]===0&&!Object.hasOwn(known,
name));if(missing.length===0)throw error;ports.log.warning(`The router has no target ${missing.map(name=>(0,printable.TN)(name,120)).join(", ")} for ${(0,printable.
TN)(service,120)}; it is to get no traffic, so there is nothing to do.`);return await put(Object.fromEntries(Object.entries(weights).filter(([name])=>!missing.includes(
name))),revision)}};return{granularity,read,versionOn:async target=>tellsVersions?(await readWhole()).versions.get(target):void 0,async write(split,expected){(0,
platforms_shares.K)(split);const weights=(0,platforms_shares.D6)(split.shares,granularity.step);if(expected!==void 0&&expected.revision===void 0)requireUnchanged(
expected,await read());const{response,attempts}=await putKnown(weights,expected?.revision);if(response.status===412){const now=await read();if(attempts>1&&serves(
now,weights))return;throw changed(expected,now)}const{served:stored}=readRoute(writing,response);if(serves(stored,weights))return;throw badAnswer(writing,response,
"NOT_APPLIED",`is a success but reports ${(0,rollout_split.iO)(stored)}, asked for was ${(0,rollout_split.iO)({shares:weights})}`)}}}function serves(served,weights){
const names=new Set([...Object.keys(served.shares),...Object.keys(weights)]);return[...names].every(name=>Math.abs((0,rollout_split.tC)(served,name)-(weights[name]??
0))<granularity.step)}function requireUnchanged(expected,now){if(!(0,rollout_split.xY)(expected,now,granularity))throw changed(expected,now)}function changed(expected,now){
const before=expected===void 0?"":`then ${(0,rollout_split.iO)(expected)}, `;return new errors.a6("refused",{code:"SPLIT_CHANGED",message:`The router no longer \
serves what was read before: ${before}now ${(0,rollout_split.iO)(now)}.`,remedy:"Find out who changed the weights (another job, a person at the router), then ru\
n the step again."})}var timeout=__webpack_require__(500);;const LONGEST_TIMEOUT_MS=6e4;const DEFAULT_TIMEOUT="5s";const settings=dist.rej({kind:dist.euz("http"),
url:dist.FsL(dist.YjP(),dist.yGV(/^https?:\/\/[^\s]{1,2000}$/,"is not an http or https address such as https://router.example.com"),dist.h_("What comes before `\
/v1/routes`, such as `https://router.example.com` or `http://127.0.0.1:8081`; without user name, password and query.")),service:dist.FsL(platforms_shares.je,dist.
z6Y(name=>name!=="."&&name!=="..","cannot be part of an address"),dist.h_("Name of the service at the router.")),token:dist.lqM(dist.FsL(dist.YjP(),dist.yGV(/^[\x21-\x7e]{1,8192}$/,
"must be one line of printable ASCII characters without spaces"),dist.h_("Sent as `Authorization: Bearer \u2026`; write it without that word. Take it from a secret: \
`${ROUTER_TOKEN}`."))),timeout:dist.lqM((0,timeout.a)(LONGEST_TIMEOUT_MS,"1m","Longest wait for one answer, 10ms to 1m."),DEFAULT_TIMEOUT),stable:dist.lqM(dist.
FsL(platforms_shares.je,dist.h_("Target of the stable version, where it is not named like the version."))),candidate:dist.lqM(dist.FsL(platforms_shares.je,dist.
h_("Target of the candidate, where it is not named like the version.")))});const http=(0,definition.d)({kind:"http",description:"Router API: a small HTTP API of\
 two requests that any in-house router can implement.",settings,facts:{weights:"percent with two decimals",acknowledged:"the router says `applied: true`",version:"\
`version` of the route, `version-at`, or the target's name",sticky:"not known: the router has to end them",releases:"no",tested:"a router made from its OpenAPI \
description, and the demo's router"},create(given,ports){const url=baseAddress(given.url);if(given.token!==void 0&&url.protocol==="http:"&&!isLoopback(url.hostname)){
ports.log.warning(`The router token goes to ${url.host} over plain http, where others can read it. Use https.`)}const router=httpRouter({url:url.href.replace(/\/+$/,
""),service:given.service,...given.token===void 0?{}:{token:given.token},timeoutMs:(0,timeout.Z)(given.timeout,LONGEST_TIMEOUT_MS)??5e3,ports});return{kind:"htt\
p",router,versionOn:target=>router.versionOn(target)}}});function baseAddress(text){const url=URL.canParse(text)?new URL(text):void 0;if(url!==void 0&&[url.username,
url.password,url.search,url.hash].every(part=>part===""))return url;throw new errors.a6("input",{code:"HTTP_ROUTER_BAD_URL",message:url===void 0?"The `url` of t\
he http platform is not a valid address.":`The \`url\` of the http platform (host ${url.host}) has a user name, a password, a query or a fragment.`,remedy:"Writ\
e only the base address, such as https://router.example.com/api, and pass credentials as `token`."})}function isLoopback(hostname){return hostname==="localhost"||
hostname==="[::1]"||/^127(?:\.\d{1,3}){3}$/.test(hostname)}}),5619:m5619,500:m500};export{id,ids,modules};
