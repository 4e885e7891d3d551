const id=384;const ids=[384];const modules={9082:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{main:()=>main});var errors=__webpack_require__(4487);var address=__webpack_require__(1351);var check=__webpack_require__(
2383);var version_place=__webpack_require__(7349);var report_file=__webpack_require__(895);var service_settings=__webpack_require__(5525);;function remedyFor({fault="\
other",status=0},asked){return fault==="status"?remedyForStatus(status,asked):remedies[fault](asked)}const remedies={timeout:asked=>`Look at the load and the lo\
g of the service, and whether a firewall drops what this runner sends; raise \`timeout\` where it is that slow rightly. ${patience(asked)}`,refused:asked=>`Chec\
k that it runs and listens on this port, and that this runner may reach it. ${patience(asked)}`,reset:asked=>`Look into the log of the service for a crash, and \
check that it speaks http on this port. ${patience(asked)}`,dns:()=>"Correct the name of the host; a private one needs a runner in its network.",tls:()=>"Renew \
the certificate, or give the runner the authority that signed it (NODE_EXTRA_CA_CERTS). Waiting does not help.",proxy:()=>"Check HTTP_PROXY and HTTPS_PROXY of t\
he runner; name the host in NO_PROXY where it is reached without a proxy.",redirects:()=>"Give the final address: redirects are not followed.",other:()=>"Open t\
he address with `curl -v` from this runner: what answers there is no HTTP server.",scheme:()=>"Write the other of `http://` and `https://` in the address, or th\
e port on which the server speaks what it says.","no-version":({"version-from":place})=>`Look at an answer with \`curl -i\`: \`version-from\` is \`${place}\`, an\
d must name the header or JSON field that tells the version.`,"other-version":asked=>`Check that the deployment of the expected version has ended and that \`expe\
ct-version\` is written as the service writes it. ${patience(asked)}`,unsteady:({consecutive})=>`Good and bad answers take turns: look at each instance behind t\
he address (\`every-address: true\`), or ask for fewer than \`consecutive: ${String(consecutive)}\`.`};function remedyForStatus(status,asked){if(status>=300&&status<
400)return"Give the final address, as redirects are not followed; or accept it: `expect-status: 200-399`.";if(status===401||status===403)return"Check an address\
 that needs no login, or let this runner in; no credentials are sent.";if(status===404||status===410)return"Correct the path of the address, and check that this\
 version still has it.";if(status===429)return"Ask less often (`retry-delay`), or leave the runner out of the rate limit.";if(status>=500)return`Look into the l\
og of the service, and of what stands in front of it. ${patience(asked)}`;return"Open the address yourself; where the answer is right, write its status into `ex\
pect-status`."}function patience({attempts}){return`If it only needs more time to start, raise \`attempts\` (now ${String(attempts)}).`}var markdown=__webpack_require__(
6097);;const LISTED=200;function renderHealth({healthy,endpoints,expectedVersion},remedies2=[]){const bad=endpoints.filter(endpoint=>!endpoint.healthy);const sorted=[
...bad,...endpoints.filter(endpoint=>endpoint.healthy)];const expecting=expectedVersion===void 0?"":` and ${endpoints.length===1?"runs":"run"} ${expectedVersion}`;
return(0,markdown.MY)([(0,markdown.R_)(3,healthy?`\u2705 ${countOf(endpoints)} healthy${expecting}`:`\u274C ${String(bad.length)} of ${countOf(endpoints)} unhea\
lthy`),(0,markdown.tp)(["","endpoint","status","time","tries","addresses","problem"],sorted.slice(0,LISTED).map(({endpoint,healthy:good,status,responseMs,attempts,
addresses,problem})=>[good?"\u2705":"\u274C",(0,markdown.aY)(endpoint),status??"\u2013",responseMs===void 0?"\u2013":`${String(Math.round(responseMs))} ms`,attempts,
addresses===void 0?"\u2013":String(addresses.length),problem??""])),...sorted.length>LISTED?[(0,markdown.FY)(`${String(sorted.length-LISTED)} more are in the re\
port.`)]:[],...healthy?[]:[(0,markdown.FY)("Next: open the address yourself; if it is healthy now, run this again."),(0,markdown.e5)(remedies2.map(remedy=>[remedy]))]])}
function countOf(endpoints){return`${String(endpoints.length)} ${endpoints.length===1?"endpoint":"endpoints"}`};async function main(inputs,context){const endpoints=await chooseEndpoints(
inputs,context);if(inputs["every-address"])await requireLookUp(endpoints,context);const expectation=expect(inputs);const patience2={timeoutMs:inputs.timeout,attempts:inputs.
attempts,retryDelayMs:inputs["retry-delay"],consecutive:inputs.consecutive,concurrency:inputs.concurrency,everyAddress:inputs["every-address"]};const checked=await(0,
check.B)(endpoints,expectation,patience2,context);const unhealthy=checked.filter(({healthy})=>!healthy);logHealth(checked,context.log);const report={schema:1,action:"\
health-check",healthy:unhealthy.length===0,...inputs["expect-version"]===void 0?{}:{expectedVersion:inputs["expect-version"]},endpoints:checked};const path=await(0,
report_file.u)(context,`health-check-${inputs.service??"endpoints"}`,report);return{outcome:report.healthy?"passed":"failed",outputs:{healthy:String(report.healthy),
unhealthy:unhealthy.map(({endpoint})=>endpoint).join("\n"),report:path},summary:renderHealth(report,[...new Set(unhealthy.map(endpoint=>remedyFor(endpoint,inputs)))]),
annotations:unhealthy.map(endpoint=>annotate(endpoint,inputs))}}async function chooseEndpoints(inputs,context){const{service}=inputs;const configured=service===
void 0?void 0:(await(0,service_settings.$j)({...inputs,service},context)).health;const endpoints=inputs.endpoints??configured??[];if(endpoints.length===0){const absent=service===
void 0?void 0:await(0,service_settings._P)(inputs["rollout-file"],context);throw new errors.a6("input",{code:"NO_ENDPOINTS",message:`There is nothing to check: \
the input \`endpoints\` is empty and the rollout file names no \`health\` addresses for the service.${absent?.message??""}`,remedy:`${absent?.remedy??""}Add the\
 input, e.g. \`endpoints: https://api.example.com/health/ready\`.`})}(0,address.c)(endpoints);return endpoints}async function requireLookUp(endpoints,context){for(const endpoint of endpoints){
if((await(0,check.s)(endpoint,context))?.length!==0)continue;throw new errors.a6("input",{code:"EVERY_ADDRESS_PROXIED",message:`\`every-address\` cannot be kept f\
or ${endpoint}: the request goes through the proxy of HTTP_PROXY or HTTPS_PROXY, which looks the name up itself.`,remedy:`Add ${new URL(endpoint).hostname} to N\
O_PROXY if this runner reaches it without the proxy; else leave \`every-address\` out and give each instance its own address in \`endpoints\`.`})}}function expect(inputs){
const version=inputs["expect-version"];if(version===void 0)return{statuses:inputs["expect-status"]};return{statuses:inputs["expect-status"],version:{expected:version,
place:(0,version_place.j)(inputs["version-from"])}}}const LOGGED=50;function logHealth(checked,log){const healthy=checked.filter(endpoint=>endpoint.healthy);for(const{
endpoint,status,responseMs,attempts,addresses=[]}of healthy.slice(0,LOGGED)){const from=addresses.length===0?"":` from ${addresses.length===1?"one address":`${String(
addresses.length)} addresses`}`;const tries=attempts===1?"":`, after ${String(attempts)} tries, each over a new connection,${from}`;log.info(`Healthy: ${endpoint}\
 (${String(status??"")}, ${String(Math.round(responseMs??0))} ms${tries})`)}if(healthy.length>LOGGED)log.info(`and ${String(healthy.length-LOGGED)} more.`)}function annotate(health,inputs){
const{endpoint,problem,attempts}=health;return{level:"error",title:"Unhealthy",message:`${endpoint} ${(problem??"is unhealthy").replace(/\.$/,"")} (after ${String(
attempts)} ${attempts===1?"try":"tries"}).
What to do: ${remedyFor(health,inputs)}`}}}),895:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{c:()=>withoutSecrets,u:()=>writeReport});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6760);async function writeReport(context,name,report,path){
const target=path??(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(context.run.temp,"rollout-actions",`${name.replaceAll(/[^\w.-]+/g,"-")}-${context.run.step.replaceAll(
/[^\w.-]+/g,"-")}.json`);await context.files.write(target,`${JSON.stringify(withoutSecrets(report,context),null,2)}
`);return target}function withoutSecrets(report,{redact}){const names=new Map;const nameOf=name=>{const known=names.get(name)??redact(name);names.set(name,known);
return known};const hide=(_key,value)=>{if(typeof value==="string")return redact(value);if(typeof value!=="object"||value===null||Array.isArray(value))return value;
if(Object.keys(value).every(name=>nameOf(name)===name))return value;return Object.fromEntries(Object.entries(value).map(([name,inner])=>[nameOf(name),inner]))};
return JSON.parse(JSON.stringify(report),hide)}}),2104:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{R:()=>retrying,f:()=>backOff});function backOff(policy,attempt,random){const bound=Math.min(policy.longestDelayMs,policy.firstDelayMs*2**(attempt-1));return bound/
2+bound/2*random()}async function retrying(work,decide,policy,effects){for(let attempt=1;;attempt+=1){try{return await work(attempt)}catch(error){const decision=decide(
error);if(decision==="stop"||attempt>=policy.attempts)throw error;const wait=decision==="back-off"?backOff(policy,attempt,effects.random):decision.waitMs+policy.
firstDelayMs*effects.random();await effects.clock.sleep(wait,effects.signal)}}}}),5995:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{JJ:()=>worse,P5:()=>raised,jZ:()=>atLeast,oC:()=>SEVERITIES});const SEVERITIES=["info","warning","critical","emergenc\
y"];function atLeast(severity,threshold){return SEVERITIES.indexOf(severity)>=SEVERITIES.indexOf(threshold)}function worse(a,b){return atLeast(a,b)?a:b}function raised(severity){
return SEVERITIES[SEVERITIES.indexOf(severity)+1]??"emergency"}}),2383:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{B:()=>checkEndpoints,s:()=>addressesOf});var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4487);var _core_ports__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6854);var _core_retry__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2104);var _expectation_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6405);async function checkEndpoints(endpoints,expectation,patience,ports,random=Math.
random){const results=[];const queue=endpoints.entries();const worker=async()=>{for(const[index,endpoint]of queue)results[index]=await checkAddresses(endpoint,expectation,
patience,ports,random)};await Promise.all(Array.from({length:Math.min(patience.concurrency,endpoints.length)},worker));return results}async function checkAddresses(endpoint,expectation,patience,ports,random){
const addresses=patience.everyAddress===true?await addressesOf(endpoint,ports):void 0;if(addresses?.length===0)ports.log.warning(`${endpoint} is looked up by a \
proxy, so that only one of its addresses can be checked.`);if(addresses===void 0||addresses.length===0)return checkEndpoint({endpoint},expectation,patience,ports,
random);const looks=await Promise.all(addresses.map(async address2=>({address:address2,...await checkEndpoint({endpoint,address:address2},expectation,patience,ports,
random)})));const bad=looks.filter(({healthy})=>!healthy);const{address,problem,...shown}=bad[0]??looks[0]??{endpoint,healthy:false,attempts:0,address:""};const others=bad.
length>1?` (and ${String(bad.length-1)} more of its ${String(looks.length)} addresses)`:"";const good=looks.filter(({healthy})=>healthy).map(look=>look.address);
return{...shown,attempts:Math.max(...looks.map(({attempts})=>attempts)),...problem===void 0?{}:{problem:`at ${address} ${problem}${others}`},...good.length===0?
{}:{addresses:good}}}async function addressesOf(endpoint,{http}){try{return await http.addressesOf?.(endpoint)??[]}catch(error){if(error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__.
a6)throw error;return void 0}}async function checkEndpoint(place,expectation,patience,ports,random){const{endpoint}=place;const answered=new Set;const policy={attempts:patience.
attempts,firstDelayMs:patience.retryDelayMs,longestDelayMs:10*patience.retryDelayMs};const startedAt=ports.clock.now();let good=0;for(let attempt=1;;attempt+=1){
if(ports.signal.aborted)throw(0,_core_errors__WEBPACK_IMPORTED_MODULE_0__.YQ)(`checking ${endpoint}`);const{address,...look}=await probe(place,expectation,patience,
ports);good=look.problem===void 0?good+1:0;if(good===0)answered.clear();else if(address!==void 0)answered.add(address);const result={endpoint,attempts:attempt,...look,
...answered.size===0?{}:{addresses:[...answered]}};if(good>=patience.consecutive)return{...result,healthy:true};const wait=look.problem===void 0?patience.retryDelayMs:
(0,_core_retry__WEBPACK_IMPORTED_MODULE_3__.f)(policy,attempt,random);const late=patience.deadlineMs!==void 0&&ports.clock.now()-startedAt+wait>patience.deadlineMs;
if(attempt>=patience.attempts+patience.consecutive-1||late){return{...result,healthy:false,...look.problem===void 0?{problem:`gave only ${String(good)} of ${String(
patience.consecutive)} good answers in a row`,fault:"unsteady"}:{}}}if(look.problem!==void 0)ports.log.info(`${endpoint} ${look.problem}; try ${String(attempt+1)}\
 in ${(wait/1e3).toFixed(1)} s.`);await ports.clock.sleep(wait,ports.signal)}}async function probe({endpoint,address},expectation,patience,{http}){try{const response=await http.
request({url:endpoint,timeoutMs:patience.timeoutMs,headers:{"cache-control":"no-cache"},freshConnection:true,...address===void 0?{}:{address}});const unhealthy=(0,
_expectation_js__WEBPACK_IMPORTED_MODULE_2__.bF)(response,expectation);const from=response.address;return{responseMs:response.durationMs,status:response.status,
...from===void 0?{}:{address:from},...unhealthy}}catch(error){if(error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6)throw error;return error instanceof
_core_ports__WEBPACK_IMPORTED_MODULE_1__.H?{problem:`did not answer (${error.reason}): ${error.message}`,fault:error.remedy===void 0?error.reason:"scheme"}:{problem:`\
did not answer: ${(0,_core_errors__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}`,fault:"other"}}}})};export{id,ids,modules};
