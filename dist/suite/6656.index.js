import{m5029,m652,m8240,m6244,m8871,m4581,m7398,m5619}from"./room.js";const id=6656,ids=[6656],modules={5029:m5029,652:m652,8240:m8240,6244:m6244,8871:m8871,4581:m4581,
7398:m7398,6656:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.
d(__webpack_exports__,{http:()=>http});var dist=__webpack_require__(7934),errors=__webpack_require__(4487),loopback=__webpack_require__(2177),token=__webpack_require__(
4581),definition=__webpack_require__(7398),printable=__webpack_require__(649),rollout_split=__webpack_require__(8048),ask=__webpack_require__(5029),bad_body=__webpack_require__(
652),platforms_shares=__webpack_require__(5619),json=__webpack_require__(8240);const route=dist._H3({service:dist.YjP(),targets:dist.FsL(dist.YOg(dist._H3({name:platforms_shares.
je,weight:platforms_shares.KN,healthy:dist.zMY(),version:dist.lqM(platforms_shares.je)})),dist.BpQ(1),dist.Ru6(1e3),dist.z6Y(targets=>new Set(targets.map(({name})=>name)).
size===targets.length,"names a target twice")),applied:dist.zMY()}),possible={step:.01,because:"weights in the router API have two decimals"},SUM_TOLERANCE=.1;function readRoute(response,asked){
const{service,targets,applied}=(0,json.V)(response,route);if(service!==asked)throw new bad_body.m(response,"wrong-shape",`it is about the service ${(0,printable.
TN)(service,120)} instead of ${(0,printable.TN)(asked,120)}`);const shares=Object.fromEntries(targets.map(({name,weight})=>[name,weight])),sum=(0,platforms_shares.
XN)(shares);if(Math.abs(sum-100)>SUM_TOLERANCE)throw new bad_body.m(response,"contradictory",`its weights sum to ${String(Math.round(sum*100)/100)} instead of 1\
00`);const unready=targets.filter(({healthy})=>!healthy),revision=strongTag(response.headers.etag);return{served:{shares,possible,acknowledged:applied,problems:targets.
filter(({healthy,weight})=>!healthy&&weight>0).map(({name,weight})=>`The router reports ${name} as unhealthy although its weight is ${String(weight)}.`),...unready.
length===0?{}:{unready:Object.fromEntries(unready.map(({name})=>[name,{why:`the router reports ${name} as unhealthy`,settling:!1}]))},...revision===void 0?{}:{revision}},
versions:new Map(targets.flatMap(({name,version})=>version===void 0?[]:[[name,version]]))}}function strongTag(etag){return etag!==void 0&&/^"[\x21\x23-\x7e]{0,200}"$/.
test(etag)?etag:void 0}var hiding=__webpack_require__(5435),table=__webpack_require__(6244);const unreachable="HTTP_ROUTER_UNREACHABLE";function routerService({
service,token:token2,timeoutMs}){return{policy:{attempts:3,firstDelayMs:250,longestDelayMs:1e3,timeoutMs,longestPauseMs:1e4,maxBytes:256*1024},hide:(0,hiding.Q)(
token2===void 0?[]:[token2]),fail:facts=>new errors.a6("platform",facts),verbs:{answered:"was answered",silent:"got no answer"},explain:(0,table.t)([[["timeout"],
"HTTP_ROUTER_TIMEOUT","Check that the router is up and not overloaded; raise `timeout` when it is merely slow."],[["dns"],unreachable,"Check the host name in `u\
rl`, and that this runner can resolve it: a private name needs a self-hosted runner."],[["tls"],unreachable,"Renew the certificate, or give the runner the autho\
rity that signed it (NODE_EXTRA_CA_CERTS)."],[["proxy"],unreachable,"Check HTTPS_PROXY and NO_PROXY of the runner."],[["no-answer"],unreachable,"Check `url`, th\
at the router runs, and that this runner may reach it."],[["3xx"],"HTTP_ROUTER_REDIRECT","Set `url` to the final address; redirects are not followed, so that th\
e token stays with its host."],[[401,403],"HTTP_ROUTER_DENIED","Check that `token` is set, has not expired, and may read and change this route."],[[404],"HTTP_R\
OUTER_NO_SUCH_SERVICE",`Check that the router knows the service ${(0,printable.TN)(service,120)}, and that \`url\` is what comes before /v1/routes.`],[[400,422],
"HTTP_ROUTER_REFUSED_WEIGHTS","Check that `stable` and `candidate` are names of targets that the router knows."],[[429,503],"HTTP_ROUTER_BUSY","Wait until the r\
outer accepts changes again, then run the step again."],[["5xx"],"HTTP_ROUTER_FAILED","Look into the log of the router at this time, then run the step again."],
[["too-large"],"HTTP_ROUTER_TOO_LARGE","Check that `url` is the router itself; the answer for one service is a few hundred bytes."],[["not-json","encoded"],"HTT\
P_ROUTER_NOT_JSON","Check `url`: a login page, a proxy or a start page often answers instead of the router."],[["wrong-shape",412],"HTTP_ROUTER_WRONG_SHAPE","Co\
mpare the answer with packages/platforms/http.openapi.yaml; the router needs to follow it."],[["contradictory"],"HTTP_ROUTER_WRONG_SUM","Correct the weights at \
the router so that they sum to 100, then run the step again."],[["not-applied"],"HTTP_ROUTER_NOT_APPLIED","Look for something else that sets weights at the rout\
er, stop it, and run the step again."]],[[],"HTTP_ROUTER_REFUSED","Check that `url` is an implementation of the router API in docs/platforms/http.md."])}}function httpRouter({
url,ports,...options}){const{service,token:token2}=options,address=`${url}/v1/routes/${encodeURIComponent(service)}`,router=routerService(options),headers={accept:"\
application/json",...token2===void 0?{}:{authorization:`Bearer ${token2}`}},send=question=>(0,ask.k)(question,{...router,who:`${question.method??"GET"} ${(0,printable.
TN)(question.url,200)}`},ports);let tellsVersions=!1;const readWhole=async()=>{const{value}=await send({url:address,headers,read:response=>readRoute(response,service)});
return tellsVersions=value.versions.size>0,value},read=async()=>(await readWhole()).served,put=(weights,revision)=>send({url:`${address}/weights`,method:"PUT",headers:{
...headers,"content-type":"application/json",...revision===void 0?{}:{"if-match":revision}},body:JSON.stringify({weights}),accepts:response=>(0,ask.o)(response)||
response.status===412,read(response){if(response.status===412)return!1;const{served}=readRoute(response,service);if(serves(served,weights))return!0;const problem=`\
it reports ${(0,rollout_split.iO)(served)}, asked for was ${(0,rollout_split.iO)({shares:weights})}`;throw new bad_body.m(response,"not-applied",problem)}}),putKnown=async(weights,revision)=>{
try{return await put(weights,revision)}catch(error){if(!(error instanceof errors.a6)||error.code!=="HTTP_ROUTER_REFUSED_WEIGHTS")throw error;const known=(await read()).
shares,missing=Object.keys(weights).filter(name=>weights[name]===0&&!Object.hasOwn(known,name));if(missing.length===0)throw error;return ports.log.warning(`The \
router has no target ${missing.map(name=>(0,printable.TN)(name,120)).join(", ")} for ${(0,printable.TN)(service,120)}; it is to get no traffic, so there is noth\
ing to do.`),await put(Object.fromEntries(Object.entries(weights).filter(([name])=>!missing.includes(name))),revision)}};return{read,versionOn:async target=>tellsVersions?
(await readWhole()).versions.get(target):void 0,async write(split,expected){(0,platforms_shares.K)(split);const weights=(0,platforms_shares.D6)(split.shares,possible.
step);if(expected!==void 0&&expected.revision===void 0){const now2=await read();if(!(0,rollout_split.xY)(now2,expected))throw changed(expected,now2)}const{value:taken,
attempts}=await putKnown(weights,expected?.revision);if(taken)return;const now=await read();if(attempts===1||!serves(now,weights))throw changed(expected,now)}}}
function serves(served,weights){return[...new Set([...Object.keys(served.shares),...Object.keys(weights)])].every(name=>Math.abs((0,rollout_split.tC)(served,name)-
(weights[name]??0))<possible.step)}function changed(expected,now){return(0,platforms_shares.tK)("The router no longer serves",expected,now,"the weights (another\
 job, a person at the router)")}const settings={url:dist.FsL(dist.YjP(),dist.yGV(/^https?:\/\/[^\s]{1,2000}$/,"is not an http or https address such as https://r\
outer.example.com"),dist.h_("What comes before `/v1/routes`, such as `https://router.example.com` or `http://127.0.0.1:8081`; without user name, password and qu\
ery.")),service:dist.FsL(platforms_shares.je,dist.z6Y(name=>name!=="."&&name!=="..","cannot be part of an address"),dist.h_("Name of the service at the router.")),
token:dist.lqM((0,token.y)("Sent as `Authorization: Bearer \u2026`; write it without that word. Take it from a secret: `${ROUTER_TOKEN}`."))},http=(0,definition.
d)({kind:"http",description:"Router API: a small HTTP API of two requests that any in-house router can implement.",settings,timeout:{limits:"Longest wait for on\
e answer",fallback:"5s",longestMs:6e4},facts:{weights:"percent with two decimals",acknowledged:"the router says `applied: true`",version:"`version` of the route\
, `version-at`, or the target's name",sticky:"not known: the router has to end them",releases:"no",tested:"a router made from its OpenAPI description, and the d\
emo's router"},create(given,{timeoutMs},ports){const url=baseAddress(given.url);given.token!==void 0&&url.protocol==="http:"&&!(0,loopback.U)(url.hostname)&&ports.
log.warning(`The router token goes to ${url.host} over plain http, where others can read it. Use https.`);const router=httpRouter({url:url.href.replace(/\/+$/,""),
service:given.service,...given.token===void 0?{}:{token:given.token},timeoutMs,ports});return{kind:"http",router,versionOn:target=>router.versionOn(target)}}});
function baseAddress(text){const url=URL.canParse(text)?new URL(text):void 0;if(url!==void 0&&[url.username,url.password,url.search,url.hash].every(part=>part===
""))return url;throw new errors.a6("input",{code:"HTTP_ROUTER_BAD_URL",message:url===void 0?"The `url` of the http platform is not a valid address.":`The \`url\` \
of the http platform (host ${url.host}) has a user name, a password, a query or a fragment.`,remedy:"Write only the base address, such as https://router.example\
.com/api, and pass credentials as `token`."})}}),5619:m5619};export{id,ids,modules};
