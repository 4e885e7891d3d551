import{m2104}from"./room.js";const id=660;const ids=[660];const modules={2104:m2104,6660:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{createGitHub:()=>createGitHub});var dist=__webpack_require__(7934);var errors=__webpack_require__(4487);var core_ports=__webpack_require__(
6854);var retry=__webpack_require__(2104);var printable=__webpack_require__(649);;function explainAnswer(asked,response){const{status}=response;const said=saidBy(
asked,response);const where=`${asked.host} did not ${asked.purpose} of ${asked.repository}`;if(status===401){return failure("GITHUB_TOKEN_INVALID",`${where}: th\
e token is invalid or has expired (401${said}).`,["Pass `github-token: ${{ github.token }}`, or renew the token that the workflow passes.","A job token ends wit\
h its job; an app token after one hour."])}if(status===403&&refusedForRights(response,said)){const accepted=neededPermissions(response.headers["x-accepted-githu\
b-permissions"],asked.permission)??[asked.permission];const needed=accepted.map(line=>line===asked.permission.replace(/write$/,"read")?asked.permission:line);return failure(
"GITHUB_PERMISSION_MISSING",`${where}: the token lacks \`${needed.join("`, `")}\` (403${said}).`,[`Add to the job:
permissions:
${needed.map(line=>`  ${line}`).join("\n")}
Naming one permission sets all others to none, so keep those that the job has.`,"In a pull request from a fork the token can only read, whatever the workflow sa\
ys."])}if(status===403){return failure("GITHUB_FORBIDDEN",`${where}: it is forbidden (403${said}).`,["Read what GitHub says: an archived repository, single sign\
-on or an IP allow list are decided by an administrator."])}if(status===404){return failure("GITHUB_NOT_FOUND",`${where}: not found (404${said}).`,[`Check the r\
epository\u2019s name. GitHub also answers 404 when the token may not see it: the job needs \`permissions:
  ${asked.permission}\`, and a token of another repository does not do.`])}if(status===410){return failure("GITHUB_FEATURE_OFF",`${where}: it is switched off or\
 was deleted (410${said}).`,["Switch the feature on under Settings \u2192 General \u2192 Features of the repository, or stop using it here."])}if(status===409){
return failure("GITHUB_CONFLICT",`${where}: it conflicts with the repository\u2019s state (409${said}).`,["Run the job again; if it stays, read what GitHub says\
 about the branch or its required checks."])}if(status===400||status===422){return failure("GITHUB_REJECTED",`${where}: a value was refused (${String(status)}${said}\
).`,[asked.permission.startsWith("deployments")?"Check that `ref` is a branch, tag or commit that has been pushed, and that the environment\u2019s name has at most 2\
55 characters.":"Read what GitHub says about the value."])}if(status>=300&&status<400){return failure("GITHUB_MOVED",`${where}: it has moved (${String(status)})\
.`,["The repository was renamed or transferred, or the API address is a page that redirects. Use the new name, or correct `GITHUB_API_URL`."])}if(status>=500){return failure(
"GITHUB_UNAVAILABLE",`${where}: the server failed (${String(status)}${said}).`,["Look at githubstatus.com, or ask the administrators of your GitHub Enterprise S\
erver; then run the job again. Nothing is lost by running it twice."])}return failure("GITHUB_UNEXPECTED_ANSWER",`${where}: it answered ${String(status)}${said===
""?"":said.slice(1)}.`,[unexpectedRemedy(asked)])}function explainRateLimit(asked,limit,now){const until=new Date(Math.min(now+limit.waitMs,864e13)).toISOString().
replace(/\.\d+/,"");const what=limit.kind==="primary"?"its hourly budget of calls is spent":"it was called too often in a short time";return failure("GITHUB_RAT\
E_LIMITED",`${asked.host} did not ${asked.purpose} of ${asked.repository}: ${what}. The limit is lifted at ${until}.`,["Run the job again after that time. GITHU\
B_TOKEN has 1,000 calls an hour for the whole repository: look for other workflows that poll, or pass the token of a GitHub App, which has its own budget."])}function explainNoAnswer(asked,cause){
return new errors.a6("ledger",{code:"GITHUB_UNREACHABLE",message:`${asked.host} did not answer when asked to ${asked.purpose} of ${asked.repository} (${cause.reason}\
): ${clean(asked,cause.message)}`,remedy:"Check that the runner reaches this address: DNS, proxy (HTTPS_PROXY, NO_PROXY) and certificates (NODE_EXTRA_CA_CERTS);\
 then run the job again.",cause})}function explainUnexpected(asked,response,problem){const type=response.headers["content-type"]??"no content type";return failure(
"GITHUB_UNEXPECTED_ANSWER",`${asked.host} answered ${String(response.status)} when asked to ${asked.purpose} of ${asked.repository}, but not as GitHub does: ${problem}\
 (${clean(asked,type)}).`,[unexpectedRemedy(asked)])}function unexpectedRemedy(asked){return`Something between the runner and ${asked.host} probably answers ins\
tead of it: a proxy, a login page or a maintenance page. On GitHub Enterprise Server the API address ends in \`/api/v3\`.`}function failure(code,message,remedies){
return new errors.a6("ledger",{code,message,remedy:remedies.join("\n")})}function refusedForRights(response,said){return response.headers["x-accepted-github-per\
missions"]!==void 0||/not accessible|must have|permission/i.test(said)}function neededPermissions(header,asked){const sets=(header??"").split(";",10).map(set=>[
...set.matchAll(/\b([a-z_]{1,40})=(read|write|admin)\b/g)].filter(([,name])=>name!=="metadata").map(([,name="",access=""])=>`${name.replaceAll("_","-")}: ${access}`));
const lines=sets.find(set=>set.includes(asked))??sets[0]??[];return lines.length===0?void 0:lines}function saidBy(asked,response){try{const body=JSON.parse(response.
body);const parts=[messageIn(body),...detailsIn(body)].filter(part=>part!==void 0);return parts.length===0?"":`: ${clean(asked,parts.join(": "))}`}catch{return""}}
function messageIn(value){if(typeof value==="string")return value;return typeof value==="object"&&value!==null&&"message"in value&&typeof value.message==="strin\
g"?value.message:void 0}function detailsIn(body){if(typeof body!=="object"||body===null||!("errors"in body)||!Array.isArray(body.errors))return[];return body.errors.
slice(0,3).map(messageIn)}function clean(asked,text){return(0,printable.TN)(text.replaceAll(asked.token,"***"),300)};const longestWaitMs=6e4;function rateLimitOf(response,now){
const{status,headers,body}=response;if(status!==403&&status!==429)return void 0;const retryAfter=seconds(headers["retry-after"]);if(retryAfter!==void 0)return{kind:"\
secondary",waitMs:retryAfter*1e3};if(headers["x-ratelimit-remaining"]==="0"){const reset=seconds(headers["x-ratelimit-reset"]);return{kind:"primary",waitMs:reset===
void 0?6e4:Math.max(0,reset*1e3-now)+1e3}}if(status===429||/secondary rate limit|abuse detection/i.test(body))return{kind:"secondary",waitMs:6e4};return void 0}
function seconds(header){return header!==void 0&&/^\d{1,12}$/.test(header)?Number(header):void 0};const policies={patient:{attempts:4,firstDelayMs:500,longestDelayMs:8e3,
timeoutMs:1e4,longestWaitMs},hurried:{attempts:2,firstDelayMs:200,longestDelayMs:400,timeoutMs:3e3,longestWaitMs:0},glance:{attempts:1,firstDelayMs:0,longestDelayMs:0,
timeoutMs:2e3,longestWaitMs:0}};const largestAnswer=16*1024*1024;class FailedAttempt extends Error{explained;decision;ambiguous;constructor(explained,decision,ambiguous){
super(explained.message);this.explained=explained;this.decision=decision;this.ambiguous=ambiguous}}function createGitHub(options){const{token,repository,ports}=options;
checkToken(token);const[owner,repo]=ownerAndName(repository);const base=checkedApiUrl(options.apiUrl);const policy=policies[options.patience??"patient"];const effects={
clock:ports.clock,signal:ports.signal,random:options.random??Math.random};async function send(request2,asked,schema){const response=await answer(request2,asked);
const now=ports.clock.now();const limit=rateLimitOf(response,now);if(limit!==void 0){const decision=limit.waitMs<=policy.longestWaitMs?{waitMs:limit.waitMs}:"st\
op";throw new FailedAttempt(explainRateLimit(asked,limit,now),decision,false)}if(response.status>=500)throw new FailedAttempt(explainAnswer(asked,response),"bac\
k-off",true);if(response.status<200||response.status>=300)throw new FailedAttempt(explainAnswer(asked,response),"stop",false);return read(response,asked,schema)}
async function answer(request2,asked){try{return await ports.http.request(request2)}catch(error){if(!(error instanceof core_ports.H))throw error;const sent=error.
reason!=="refused"&&error.reason!=="dns"&&error.reason!=="tls";throw new FailedAttempt(explainNoAnswer(asked,error),error.reason==="tls"?"stop":"back-off",sent)}}
function announce(error,decision){if(decision==="back-off")ports.log.debug(`${error.message} Trying again.`);else ports.log.info(`${error.message} Waiting ${String(
Math.ceil(decision.waitMs/1e3))} s for it.`)}async function request(route,parameters,call){const{endpoint}=await __webpack_require__.e(159).then(__webpack_require__.
bind(__webpack_require__,5159));const{method,url,headers,body}=endpoint(route,{...parameters,owner,repo,baseUrl:base.href,headers:{accept:"application/vnd.githu\
b+json",authorization:`Bearer ${token}`,"user-agent":"rollout-actions","x-github-api-version":"2022-11-28"}});const outgoing={url,method,headers:Object.fromEntries(
Object.entries(headers).map(([name,value])=>[name,String(value)])),timeoutMs:policy.timeoutMs,maxBytes:largestAnswer,...body===void 0?{}:{body:JSON.stringify(body)}};
const asked={purpose:call.purpose,permission:call.permission,repository,host:base.host,token};const repeatable=method==="GET"||method==="PUT"||method==="DELETE";
const state={attempt:1,maybeDone:false};const decide=error=>{if(!(error instanceof FailedAttempt))return"stop";state.maybeDone||=error.ambiguous&&!repeatable;const decision=state.
maybeDone&&call.recover===void 0?"stop":error.decision;if(decision!=="stop"&&state.attempt<policy.attempts)announce(error,decision);return decision};const attempt=async number=>{
state.attempt=number;const recovered=state.maybeDone?await call.recover?.():void 0;return recovered??await send(outgoing,asked,call.schema)};try{return await(0,
retry.R)(attempt,decide,policy,effects)}catch(error){if(!(error instanceof FailedAttempt))throw error;const recovered=state.maybeDone?await call.recover?.():void 0;
if(recovered!==void 0)return recovered;throw error.explained}}return{repository,host:base.host,request}}function read(response,asked,schema){const unexpected=problem=>new FailedAttempt(
explainUnexpected(asked,response,problem),"stop",true);if(response.truncated)throw unexpected("the answer is larger than 16 MiB");let body;try{body=response.body===
""?void 0:JSON.parse(response.body)}catch{throw unexpected("the answer is not JSON")}const checked=dist.xLC(schema,body);if(checked.success)return checked.output;
const[issue]=checked.issues;throw unexpected(`${dist.BuJ(issue)??"the answer"} should be ${issue.expected??"there"}`)}function checkToken(token){if(/^[\x21-\x7e]+$/.
test(token))return;throw new errors.a6("input",{code:"GITHUB_TOKEN_MISSING",message:token===""?"The GitHub token is empty.":"The GitHub token contains white spa\
ce or characters that no token has.",remedy:"Leave `github-token` out to use the job\u2019s own token, or check the secret that the workflow passes: an unknown secre\
t is empty."})}function ownerAndName(repository){const[,owner,name]=/^([\w-][\w.-]*)\/([\w.-]+)$/.exec(repository)??[];if(owner!==void 0&&name!==void 0&&name!==
"."&&name!=="..")return[owner,name];throw new errors.a6("input",{code:"GITHUB_REPOSITORY",message:`${JSON.stringify(repository.slice(0,200))} is not a repositor\
y; the form is owner/name.`,remedy:"Give the repository as `octo-org/shop`; inside a workflow the runner provides it."})}function checkedApiUrl(apiUrl){const url=URL.
canParse(apiUrl)?new URL(apiUrl):void 0;if(url!==void 0&&(url.protocol==="https:"||url.protocol==="http:")&&url.username===""&&url.search===""){return{href:url.
href.replace(/\/+$/,""),host:url.host}}throw new errors.a6("input",{code:"GITHUB_API_URL",message:"The GitHub API address is not an http or https URL without us\
er name and query.",remedy:"It is `https://api.github.com`, or `https://<host>/api/v3` on GitHub Enterprise Server; inside a workflow the runner provides it."})}})};export{id,ids,modules};
