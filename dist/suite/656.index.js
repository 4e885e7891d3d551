import{m5029,m652,m8240,m6244,m8871,m7398,m5619}from"./room.js";const id=656;const ids=[656];const modules={5029:m5029,652:m652,8240:m8240,6244:m6244,8871:m8871,
7398:m7398,6656:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);__webpack_require__.
d(__webpack_exports__,{http:()=>http});var dist=__webpack_require__(7934);var errors=__webpack_require__(4487);var loopback=__webpack_require__(2177);var definition=__webpack_require__(
7398);var printable=__webpack_require__(649);var rollout_split=__webpack_require__(8048);var ask=__webpack_require__(5029);var bad_body=__webpack_require__(652);
var platforms_shares=__webpack_require__(5619);var json=__webpack_require__(8240);;const route=dist._H3({service:dist.YjP(),targets:dist.FsL(dist.YOg(dist._H3({
name:platforms_shares.je,weight:platforms_shares.KN,healthy:dist.zMY(),version:dist.lqM(platforms_shares.je)})),dist.BpQ(1),dist.Ru6(1e3),dist.z6Y(targets=>new Set(
targets.map(({name})=>name)).size===targets.length,"names a target twice")),applied:dist.zMY()});const possible={step:.01,because:"weights in the router API hav\
e two decimals"};const SUM_TOLERANCE=.1;function readRoute(response,asked){const{service,targets,applied}=(0,json.V)(response,route);if(service!==asked){throw new bad_body.
m(response,"wrong-shape",`it is about the service ${(0,printable.TN)(service,120)} instead of ${(0,printable.TN)(asked,120)}`)}const shares=Object.fromEntries(targets.
map(({name,weight})=>[name,weight]));const sum=(0,platforms_shares.XN)(shares);if(Math.abs(sum-100)>SUM_TOLERANCE){throw new bad_body.m(response,"contradictory",
`its weights sum to ${String(Math.round(sum*100)/100)} instead of 100`)}const unready=targets.filter(({healthy})=>!healthy);const revision=strongTag(response.headers["\
etag"]);return{served:{shares,possible,acknowledged:applied,problems:targets.filter(({healthy,weight})=>!healthy&&weight>0).map(({name,weight})=>`The router rep\
orts ${name} as unhealthy although its weight is ${String(weight)}.`),...unready.length===0?{}:{unready:Object.fromEntries(unready.map(({name})=>[name,{why:`the\
 router reports ${name} as unhealthy`,settling:false}]))},...revision===void 0?{}:{revision}},versions:new Map(targets.flatMap(({name,version})=>version===void 0?
[]:[[name,version]]))}}function strongTag(etag){return etag!==void 0&&/^"[\x21\x23-\x7e]{0,200}"$/.test(etag)?etag:void 0}var hiding=__webpack_require__(5435);var table=__webpack_require__(
6244);;const unreachable="HTTP_ROUTER_UNREACHABLE";function routerService({service,token,timeoutMs}){return{policy:{attempts:3,firstDelayMs:250,longestDelayMs:1e3,
timeoutMs,longestPauseMs:1e4,maxBytes:256*1024},hide:(0,hiding.Q)(token===void 0?[]:[token]),fail:facts=>new errors.a6("platform",facts),verbs:{answered:"was an\
swered",silent:"got no answer"},explain:(0,table.t)([[["timeout"],"HTTP_ROUTER_TIMEOUT","Check that the router is up and not overloaded; raise `timeout` when it\
 is merely slow."],[["dns"],unreachable,"Check the host name in `url`, and that this runner can resolve it: a private name needs a self-hosted runner."],[["tls"],
unreachable,"Renew the certificate, or give the runner the authority that signed it (NODE_EXTRA_CA_CERTS)."],[["proxy"],unreachable,"Check HTTPS_PROXY and NO_PR\
OXY of the runner."],[["no-answer"],unreachable,"Check `url`, that the router runs, and that this runner may reach it."],[["3xx"],"HTTP_ROUTER_REDIRECT","Set `u\
rl` to the final address; redirects are not followed, so that the token stays with its host."],[[401,403],"HTTP_ROUTER_DENIED","Check that `token` is set, has n\
ot expired, and may read and change this route."],[[404],"HTTP_ROUTER_NO_SUCH_SERVICE",`Check that the router knows the service ${(0,printable.TN)(service,120)}\
, and that \`url\` is what comes before /v1/routes.`],[[400,422],"HTTP_ROUTER_REFUSED_WEIGHTS","Check that `stable` and `candidate` are names of targets that th\
e router knows."],[[429,503],"HTTP_ROUTER_BUSY","Wait until the router accepts changes again, then run the step again."],[["5xx"],"HTTP_ROUTER_FAILED","Look int\
o the log of the router at this time, then run the step again."],[["too-large"],"HTTP_ROUTER_TOO_LARGE","Check that `url` is the router itself; the answer for o\
ne service is a few hundred bytes."],[["not-json","encoded"],"HTTP_ROUTER_NOT_JSON","Check `url`: a login page, a proxy or a start page often answers instead of\
 the router."],[["wrong-shape",412],"HTTP_ROUTER_WRONG_SHAPE","Compare the answer with packages/platforms/http.openapi.yaml; the router needs to follow it."],[[
"contradictory"],"HTTP_ROUTER_WRONG_SUM","Correct the weights at the router so that they sum to 100, then run the step again."],[["not-applied"],"HTTP_ROUTER_NO\
T_APPLIED","Look for something else that sets weights at the router, stop it, and run the step again."]],[[],"HTTP_ROUTER_REFUSED","Check that `url` is an imple\
mentation of the router API in docs/platforms/http.md."])}};function httpRouter({url,ports,...options}){const{service,token}=options;const address=`${url}/v1/ro\
utes/${encodeURIComponent(service)}`;const router=routerService(options);const headers={accept:"application/json",...token===void 0?{}:{authorization:`Bearer ${token}`}};
const send=question=>(0,ask.k)(question,{...router,who:`${question.method??"GET"} ${(0,printable.TN)(question.url,200)}`},ports);let tellsVersions=false;const readWhole=async()=>{
const{value}=await send({url:address,headers,read:response=>readRoute(response,service)});tellsVersions=value.versions.size>0;return value};const read=async()=>(await readWhole()).
served;const put=(weights,revision)=>send({url:`${address}/weights`,method:"PUT",headers:{...headers,"content-type":"application/json",...revision===void 0?{}:{
"if-match":revision}},body:JSON.stringify({weights}),accepts:response=>(0,ask.o)(response)||response.status===412,read(response){if(response.status===412)return false;
const{served}=readRoute(response,service);if(serves(served,weights))return true;const problem=`it reports ${(0,rollout_split.iO)(served)}, asked for was ${(0,rollout_split.
iO)({shares:weights})}`;throw new bad_body.m(response,"not-applied",problem)}});const putKnown=async(weights,revision)=>{try{return await put(weights,revision)}catch(error){
if(!(error instanceof errors.a6)||error.code!=="HTTP_ROUTER_REFUSED_WEIGHTS")throw error;const known=(await read()).shares;const missing=Object.keys(weights).filter(
name=>weights[name]===0&&!Object.hasOwn(known,name));if(missing.length===0)throw error;ports.log.warning(`The router has no target ${missing.map(name=>(0,printable.
TN)(name,120)).join(", ")} for ${(0,printable.TN)(service,120)}; it is to get no traffic, so there is nothing to do.`);return await put(Object.fromEntries(Object.
entries(weights).filter(([name])=>!missing.includes(name))),revision)}};return{read,versionOn:async target=>tellsVersions?(await readWhole()).versions.get(target):
void 0,async write(split,expected){(0,platforms_shares.K)(split);const weights=(0,platforms_shares.D6)(split.shares,possible.step);if(expected!==void 0&&expected.
revision===void 0){const now2=await read();if(!(0,rollout_split.xY)(now2,expected))throw changed(expected,now2)}const{value:taken,attempts}=await putKnown(weights,
expected?.revision);if(taken)return;const now=await read();if(attempts===1||!serves(now,weights))throw changed(expected,now)}}}function serves(served,weights){const names=new Set(
[...Object.keys(served.shares),...Object.keys(weights)]);return[...names].every(name=>Math.abs((0,rollout_split.tC)(served,name)-(weights[name]??0))<possible.step)}
function changed(expected,now){const before=expected===void 0?"":`then ${(0,rollout_split.iO)(expected)}, `;return new errors.a6("refused",{code:"SPLIT_CHANGED",
message:`The router no longer serves what was read before: ${before}now ${(0,rollout_split.iO)(now)}.`,remedy:"Find out who changed the weights (another job, a \
person at the router), then run the step again."})};const settings={url:dist.FsL(dist.YjP(),dist.yGV(/^https?:\/\/[^\s]{1,2000}$/,"is not an http or https addre\
ss such as https://router.example.com"),dist.h_("What comes before `/v1/routes`, such as `https://router.example.com` or `http://127.0.0.1:8081`; without user n\
ame, password and query.")),service:dist.FsL(platforms_shares.je,dist.z6Y(name=>name!=="."&&name!=="..","cannot be part of an address"),dist.h_("Name of the ser\
vice at the router.")),token:dist.lqM(dist.FsL(dist.YjP(),dist.yGV(/^[\x21-\x7e]{1,8192}$/,"must be one line of printable ASCII characters without spaces"),dist.
h_("Sent as `Authorization: Bearer \u2026`; write it without that word. Take it from a secret: `${ROUTER_TOKEN}`.")))};const http=(0,definition.d)({kind:"http",
description:"Router API: a small HTTP API of two requests that any in-house router can implement.",settings,timeout:{limits:"Longest wait for one answer",fallback:"\
5s",longestMs:6e4},facts:{weights:"percent with two decimals",acknowledged:"the router says `applied: true`",version:"`version` of the route, `version-at`, or t\
he target's name",sticky:"not known: the router has to end them",releases:"no",tested:"a router made from its OpenAPI description, and the demo's router"},create(given,{
timeoutMs},ports){const url=baseAddress(given.url);if(given.token!==void 0&&url.protocol==="http:"&&!(0,loopback.U)(url.hostname)){ports.log.warning(`The router\
 token goes to ${url.host} over plain http, where others can read it. Use https.`)}const router=httpRouter({url:url.href.replace(/\/+$/,""),service:given.service,
...given.token===void 0?{}:{token:given.token},timeoutMs,ports});return{kind:"http",router,versionOn:target=>router.versionOn(target)}}});function baseAddress(text){
const url=URL.canParse(text)?new URL(text):void 0;if(url!==void 0&&[url.username,url.password,url.search,url.hash].every(part=>part===""))return url;throw new errors.
a6("input",{code:"HTTP_ROUTER_BAD_URL",message:url===void 0?"The `url` of the http platform is not a valid address.":`The \`url\` of the http platform (host ${url.
host}) has a user name, a password, a query or a fragment.`,remedy:"Write only the base address, such as https://router.example.com/api, and pass credentials as\
 `token`."})}}),5619:m5619};export{id,ids,modules};
