import{m5029,m652,m7129,m8240,m6244,m8871,m4581,m7398,m9030,m6295,m1931,m5619}from"./room.js";const id=6520,ids=[6520],modules={5029:m5029,652:m652,7129:m7129,8240:m8240,
6244:m6244,8871:m8871,4581:m4581,7398:m7398,6520:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{http:()=>http});var dist=__webpack_require__(7934),errors=__webpack_require__(4487),loopback=__webpack_require__(2177),
editor_facts=__webpack_require__(7129),token=__webpack_require__(4581),definition=__webpack_require__(7398),printable=__webpack_require__(649),failures=__webpack_require__(
1931);const other="Check that `url` is an implementation of the router API in docs/platforms/http.md.",own=[[["3xx"],"HTTP_ROUTER_REDIRECT","Set `url` to the fi\
nal address; redirects are not followed, so that the token stays with its host."],[[400,422],"HTTP_ROUTER_REFUSED_WEIGHTS","Check that `stable` and `candidate` \
are names of targets that the router knows."],[["too-large"],"HTTP_ROUTER_TOO_LARGE","Check that `url` is the router itself; the answer for one service is a few\
 hundred bytes."],[["not-json","encoded"],"HTTP_ROUTER_NOT_JSON","Check `url`: a login page, a proxy or a start page often answers instead of the router."],[["w\
rong-shape",412],"HTTP_ROUTER_WRONG_SHAPE","Compare the answer with packages/platforms/http.openapi.yaml, and mend the router."],[["contradictory"],"HTTP_ROUTER\
_WRONG_SUM","Correct the weights at the router so that they sum to 100, then run the step again."],[["not-applied"],"HTTP_ROUTER_NOT_APPLIED","Look for what els\
e sets weights at the router, stop it, and run the step again."]],failuresFor=service=>(0,failures.o)({prefix:"HTTP_ROUTER",name:"the router",address:"`url`",look:"\
into the log of the router at this time"},{NOT_FOUND:["HTTP_ROUTER_NO_SUCH_SERVICE",`Check that the router knows the service ${(0,printable.TN)(service,120)}, a\
nd that \`url\` is what comes before /v1/routes.`],DENIED:"Check that `token` is set, has not expired, and may read and change this route.",BUSY:"Wait until the\
 router accepts changes again, then run the step again.",CONFLICT:["HTTP_ROUTER_REFUSED",other],REFUSED:other,BAD_ANSWER:["HTTP_ROUTER_REFUSED",other]},own);var split=__webpack_require__(
8048),exchange_ask=__webpack_require__(5029),bad_body=__webpack_require__(652),client=__webpack_require__(6295),platforms_shares=__webpack_require__(5619),json=__webpack_require__(
8240);const route=dist._H3({service:dist.YjP(),targets:dist.FsL(dist.YOg(dist._H3({name:platforms_shares.je,weight:platforms_shares.KN,healthy:dist.zMY(),version:dist.
lqM(platforms_shares.je)})),dist.BpQ(1),dist.Ru6(1e3),dist.z6Y(targets=>new Set(targets.map(({name})=>name)).size===targets.length,"names a target twice")),applied:dist.
zMY()}),possible={step:.01,because:"weights in the router API have two decimals"},SUM_TOLERANCE=.1;function readRoute(response,asked){const{service,targets,applied}=(0,json.
Vh)(response,route);if(service!==asked)throw new bad_body.m(response,"wrong-shape",`it is about the service ${(0,printable.TN)(service,120)} instead of ${(0,printable.
TN)(asked,120)}`);const shares=Object.fromEntries(targets.map(({name,weight})=>[name,weight])),sum=(0,platforms_shares.XN)(shares);if(Math.abs(sum-100)>SUM_TOLERANCE)
throw new bad_body.m(response,"contradictory",`its weights sum to ${String(Math.round(sum*100)/100)} instead of 100`);const unready=targets.filter(({healthy})=>!healthy),
revision=strongTag(response.headers.etag);return{served:{shares,possible,acknowledged:applied,problems:targets.filter(({healthy,weight})=>!healthy&&weight>0).map(
({name,weight})=>`The router reports ${name} as unhealthy although its weight is ${String(weight)}.`),...unready.length===0?{}:{unready:Object.fromEntries(unready.
map(({name})=>[name,{why:`the router reports ${name} as unhealthy`,settling:!1}]))},...revision===void 0?{}:{revision}},versions:new Map(targets.flatMap(({name,
version})=>version===void 0?[]:[[name,version]]))}}function strongTag(etag){return etag!==void 0&&/^"[\x21\x23-\x7e]{0,200}"$/.test(etag)?etag:void 0}const changed=[
"The router no longer serves","the weights (another job, a person at the router)"];function httpRouter({service,...options},ports){const path=`/v1/routes/${encodeURIComponent(
service)}`,{ask,askCounting}=(0,client.O)({...options,policy:{maxBytes:256*1024},explain:failuresFor(service).explain},ports);let tellsVersions=!1;const readWhole=async()=>{
const route2=await ask({path,read:response=>readRoute(response,service)});return tellsVersions=route2.versions.size>0,route2},read=async()=>(await readWhole()).
served,put=(weights,revision)=>askCounting({path:`${path}/weights`,method:"PUT",headers:revision===void 0?{}:{"if-match":revision},json:{weights},...(0,exchange_ask.
bR)(response=>{const{served}=readRoute(response,service);if((0,platforms_shares.SM)(served,weights,possible.step))return!0;const problem=`it reports ${(0,split.
iO)(served)}, asked for was ${(0,split.iO)({shares:weights})}`;throw new bad_body.m(response,"not-applied",problem)},412)}),putKnown=async(weights,revision)=>{try{
return await put(weights,revision)}catch(error){if(!(error instanceof errors.a6)||error.code!=="HTTP_ROUTER_REFUSED_WEIGHTS")throw error;const known=(await read()).
shares,missing=Object.keys(weights).filter(name=>weights[name]===0&&!Object.hasOwn(known,name));if(missing.length===0)throw error;return ports.log.warning(`The \
router has no target ${missing.map(name=>(0,printable.TN)(name,120)).join(", ")} for ${(0,printable.TN)(service,120)}; it is to get no traffic, so there is noth\
ing to do.`),await put(Object.fromEntries(Object.entries(weights).filter(([name])=>!missing.includes(name))),revision)}};return{read,versionOn:async target=>tellsVersions?
(await readWhole()).versions.get(target):void 0,async write(split2,expected){const weights=(0,platforms_shares.D6)(split2.shares,possible.step);expected!==void 0&&
expected.revision===void 0&&(0,platforms_shares.qb)(expected,await read(),...changed);const{value:taken,attempts}=await putKnown(weights,expected?.revision);if(taken)
return;const now=await read();if(attempts===1||!(0,platforms_shares.SM)(now,weights,possible.step))throw(0,platforms_shares.tK)(expected,now,...changed)}}}var address=__webpack_require__(
9030);const settings={url:dist.FsL(dist.YjP(),dist.yGV(/^https?:\/\/[^\s]{1,2000}$/,"is not an http or https address such as https://router.example.com"),(0,editor_facts.
A)({address:["plain"]}),dist.h_("What comes before `/v1/routes`, such as `https://router.example.com` or `http://127.0.0.1:8081`; without user name, password an\
d query.")),service:dist.FsL(platforms_shares.je,dist.z6Y(name=>name!=="."&&name!=="..","cannot be part of an address"),dist.h_("Name of the service at the rout\
er.")),token:dist.lqM((0,token.y)("Sent as `Authorization: Bearer \u2026`; write it without that word. Take it from a secret: `${ROUTER_TOKEN}`."))},http=(0,definition.
d)({kind:"http",description:"Router API: a small HTTP API of two requests that any in-house router can implement.",settings,timeout:{limits:"Longest wait for on\
e answer",fallback:"5s",longestMs:6e4},facts:{weights:"percent with two decimals",acknowledged:"the router says `applied: true`",version:"`version` of the route\
, `version-at`, or the target's name",sticky:"not known: the router has to end them",releases:"no",tested:"a router made from its OpenAPI description, and the d\
emo's router"},codes:failuresFor("").codes,create(given,{timeoutMs},ports){const url=(0,address.u)(given.url);if(url===void 0)throw badUrl(given.url);given.token!==
void 0&&(0,loopback.L)(url)&&ports.log.warning(`The router token goes to ${url.host} over plain http, where others can read it. Use https.`);const router=httpRouter(
{...given,url:url.href,timeoutMs},ports);return{kind:"http",router,versionOn:target=>router.versionOn(target)}}});function badUrl(text){return new errors.a6("in\
put",{code:"HTTP_ROUTER_BAD_URL",message:URL.canParse(text)?`The \`url\` of the http platform (host ${new URL(text).host}) has a user name, a password, a query \
or a fragment.`:"The `url` of the http platform is not a valid address.",remedy:"Write only the base address, such as https://router.example.com/api, and pass c\
redentials as `token`."})}}),9030:m9030,6295:m6295,1931:m1931,5619:m5619};export{id,ids,modules};
