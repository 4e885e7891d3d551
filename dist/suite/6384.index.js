import{m2104,m5995,m5268,m1270,m2383,m1032}from"./room.js";const id=6384,ids=[6384],modules={9082:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{main:()=>main});var errors=__webpack_require__(4487),address=__webpack_require__(
1351),check=__webpack_require__(2383),version_place=__webpack_require__(7349),report_file=__webpack_require__(1270),service_settings=__webpack_require__(567),lasting_remedy=__webpack_require__(
1032);function remedyFor({fault="other",status=0},asked){return(0,lasting_remedy.V)(fault,status)??(fault==="status"?remedyForStatus(status,asked):(remedies[fault]??
remedies.other)(asked))}const remedies={timeout:asked=>`Look at the load and the log of the service, and whether a firewall drops what this runner sends; raise \
\`timeout\` where it is that slow rightly. ${patience(asked)}`,refused:asked=>`Check that it runs and listens on this port, and that this runner may reach it. ${patience(
asked)}`,reset:asked=>`Look into the log of the service for a crash, and check that it speaks http on this port. ${patience(asked)}`,redirects:()=>"Give the fin\
al address: redirects are not followed.",other:()=>"Open the address with `curl -v` from this runner: what answers there is no HTTP server.","no-version":({"ver\
sion-from":place})=>`Look at an answer with \`curl -i\`: \`version-from\` is \`${place}\`, and must name the header or JSON field that tells the version.`,"othe\
r-version":asked=>`Check that the deployment of the expected version has ended and that \`expect-version\` is written as the service writes it. ${patience(asked)}`,
unsteady:({consecutive})=>`Good and bad answers take turns: look at each instance behind the address (\`every-address: true\`), or ask for fewer than \`consecutive\
: ${String(consecutive)}\`.`};function remedyForStatus(status,asked){return status>=300&&status<400?"Give the final address, as redirects are not followed; or a\
ccept it: `expect-status: 200-399`.":status===429?"Ask less often (`retry-delay`), or leave the runner out of the rate limit.":status>=500?`Look into the log of\
 the service, and of what stands in front of it. ${patience(asked)}`:"Open the address yourself; where the answer is right, write its status into `expect-status\
`."}function patience({attempts}){return`If it only needs more time to start, raise \`attempts\` (now ${String(attempts)}).`}var markdown=__webpack_require__(6097);
const LISTED=200;function renderHealth({healthy,endpoints,expectedVersion,code:failure},remedies2=[]){const bad=endpoints.filter(endpoint=>!endpoint.healthy),sorted=[
...bad,...endpoints.filter(endpoint=>endpoint.healthy)],expecting=expectedVersion===void 0?"":` and ${endpoints.length===1?"runs":"run"} ${expectedVersion}`;return(0,markdown.
MY)([(0,markdown.R_)(3,healthy?`\u2705 ${countOf(endpoints)} healthy${expecting}`:`\u274C ${String(bad.length)} of ${countOf(endpoints)} unhealthy`),(0,markdown.
tp)(["","endpoint","status","time","tries","addresses","problem"],sorted.slice(0,LISTED).map(({endpoint,healthy:good,status,responseMs,attempts,addresses,problem})=>[
good?"\u2705":"\u274C",(0,markdown.aY)(endpoint),status??"\u2013",responseMs===void 0?"\u2013":`${String(Math.round(responseMs))} ms`,attempts,addresses===void 0?
"\u2013":String(addresses.length),problem??""])),...sorted.length>LISTED?[(0,markdown.FY)(`${String(sorted.length-LISTED)} more are in the report.`)]:[],...failure===
void 0?[]:[(0,markdown.FY)((0,markdown.Cr)("Code:")," ",(0,markdown.aY)(failure))],...healthy?[]:[(0,markdown.FY)("Next: open the address yourself; if it is hea\
lthy now, run this again."),(0,markdown.e5)(remedies2.map(remedy=>[remedy]))]])}function countOf(endpoints){return`${String(endpoints.length)} ${endpoints.length===
1?"endpoint":"endpoints"}`}const DEFAULT_PLACE="json:version",UNHEALTHY="ENDPOINT_UNHEALTHY";async function main(inputs,context){const{service}=inputs,settings=service===
void 0?void 0:await(0,service_settings.$j)({...inputs,service},context),endpoints=await chooseEndpoints(inputs,settings?.health,context),versionFrom=inputs["ver\
sion-from"]??settings?.versionFrom??DEFAULT_PLACE,asked={...inputs,"version-from":versionFrom};inputs["every-address"]&&await requireLookUp(endpoints,context);const expectation=expect(
inputs,versionFrom),patience2={timeoutMs:inputs.timeout,attempts:inputs.attempts,retryDelayMs:inputs["retry-delay"],consecutive:inputs.consecutive,concurrency:inputs.
concurrency,everyAddress:inputs["every-address"]},checked=await(0,check.Br)(endpoints,expectation,patience2,context),unhealthy=checked.filter(({healthy})=>!healthy);
logHealth(checked,context.log);const report={schema:1,action:"health-check",healthy:unhealthy.length===0,...unhealthy.length===0?{}:{code:UNHEALTHY},...inputs["\
expect-version"]===void 0?{}:{expectedVersion:inputs["expect-version"]},endpoints:checked},path=await(0,report_file.u5)(context,`health-check-${inputs.service??
"endpoints"}`,report);return{outcome:report.healthy?"passed":"failed",outputs:{healthy:String(report.healthy),unhealthy:unhealthy.map(({endpoint})=>endpoint).join(
`
`),report:path},summary:renderHealth(report,[...new Set(unhealthy.map(endpoint=>remedyFor(endpoint,asked)))]),annotations:[...unhealthy.map(endpoint=>annotate(endpoint,
asked)),...unasked(inputs)]}}function unasked(inputs){return inputs["expect-version"]!==void 0||inputs["version-from"]===void 0?[]:[{level:"warning",title:"No v\
ersion was checked",message:`\`version-from\` is \`${inputs["version-from"]}\`, but there is no \`expect-version\` to compare it with.
What to do: Give \`expect-version\`, or leave \`version-from\` out.`}]}async function chooseEndpoints(inputs,configured,context){const endpoints=inputs.endpoints??
configured??[];if(endpoints.length===0){const absent=inputs.service===void 0?void 0:await(0,service_settings._P)(inputs["rollout-file"],context);throw new errors.
a6("input",{code:"NO_ENDPOINTS",message:`There is nothing to check: the input \`endpoints\` is empty and the rollout file names no \`health\` addresses for the serv\
ice.${absent?.message??""}`,remedy:`${absent?.remedy??""}Add the input, e.g. \`endpoints: https://api.example.com/health/ready\`.`})}return(0,address.c)(endpoints),
endpoints}async function requireLookUp(endpoints,context){for(const endpoint of endpoints)if((await(0,check.sO)(endpoint,context))?.length===0)throw new errors.
a6("input",{code:"EVERY_ADDRESS_PROXIED",message:`\`every-address\` cannot be kept for ${endpoint}: the request goes through the proxy of HTTP_PROXY or HTTPS_PR\
OXY, which looks the name up itself.`,remedy:`Add ${new URL(endpoint).hostname} to NO_PROXY if this runner reaches it without the proxy; else leave \`every-addre\
ss\` out and give each instance its own address in \`endpoints\`.`})}function expect(inputs,versionFrom){const version=inputs["expect-version"];return version===
void 0?{statuses:inputs["expect-status"]}:{statuses:inputs["expect-status"],version:{expected:version,place:(0,version_place.j)(versionFrom)}}}const LOGGED=50;function logHealth(checked,log){
const healthy=checked.filter(endpoint=>endpoint.healthy);for(const{endpoint,status,responseMs,attempts,addresses=[]}of healthy.slice(0,LOGGED)){const from=addresses.
length===0?"":` from ${addresses.length===1?"one address":`${String(addresses.length)} addresses`}`,tries=attempts===1?"":`, after ${String(attempts)} tries, ea\
ch over a new connection,${from}`;log.info(`Healthy: ${endpoint} (${String(status??"")}, ${String(Math.round(responseMs??0))} ms${tries})`)}healthy.length>LOGGED&&
log.info(`and ${String(healthy.length-LOGGED)} more.`)}function annotate(health,asked){const{endpoint,problem,attempts}=health;return{level:"error",title:`Unhea\
lthy: ${UNHEALTHY}`,message:`${endpoint} ${(problem??"is unhealthy").replace(/\.$/,"")} (after ${String(attempts)} ${attempts===1?"try":"tries"}).
What to do: ${remedyFor(health,asked)}`}}}),2104:m2104,5995:m5995,5268:m5268,1270:m1270,2383:m2383,1032:m1032};export{id,ids,modules};
