import{m5029,m652,m8240,m1086,m5667,m6244}from"./room.js";const id=6660,ids=[6660],modules={5029:m5029,652:m652,8240:m8240,1086:m1086,5667:m5667,6244:m6244,6660:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{createGitHub:()=>createGitHub});var errors=__webpack_require__(4487),hiding=__webpack_require__(5435),printable=__webpack_require__(
649),ask=__webpack_require__(5029),json=__webpack_require__(8240),table=__webpack_require__(6244),said=__webpack_require__(5667),exchange_pause=__webpack_require__(
1086);function rateLimitOf({status,headers,body},now){if(status!==403&&status!==429)return;const pause=(0,exchange_pause.e)(headers,now);return pause!==void 0?pause:
status===429||/secondary rate limit|abuse detection/i.test(body)?{waitMs:6e4,because:"asked"}:void 0}function githubService(asked,now){const{permission,host,hide}=asked,
explain=(0,table.t)([[["no-answer"],"GITHUB_UNREACHABLE","Check that the runner reaches this address: DNS, proxy (HTTPS_PROXY, NO_PROXY) and certificates (NODE_\
EXTRA_CA_CERTS); then run the job again.","it did not answer"],[[401],"GITHUB_TOKEN_INVALID","Pass `github-token: ${{ github.token }}`, or renew the token that \
the workflow passes.\nA job token ends with its job; an app token after one hour.","the token is invalid or has expired"],[[403],"GITHUB_FORBIDDEN","Read what G\
itHub says: an archived repository, single sign-on or an IP allow list are decided by an administrator.","it is forbidden"],[[404],"GITHUB_NOT_FOUND",`Check the\
 repository\u2019s name. GitHub also answers 404 when the token may not see it: the job needs \`permissions:
  ${permission}\`, and a token of another repository does not do.`,"not found"],[[410],"GITHUB_FEATURE_OFF","Switch the feature on under Settings \u2192 General \u2192 Fe\
atures of the repository, or stop using it here.","it is switched off or was deleted"],[[409],"GITHUB_CONFLICT","Run the job again; if it stays, read what GitHu\
b says about the branch or its required checks.","it conflicts with the repository\u2019s state"],[[400,422],"GITHUB_REJECTED",permission.startsWith("deployment\
s")?"Check that `ref` is a branch, tag or commit that has been pushed, and that the environment\u2019s name has at most 255 characters.":"Read what GitHub says \
about the value.","a value was refused"],[["3xx"],"GITHUB_MOVED","The repository was renamed or transferred, or the API address is a page that redirects. Use th\
e new name, or correct `GITHUB_API_URL`.","it has moved"],[["5xx"],"GITHUB_UNAVAILABLE","Look at githubstatus.com, or ask the administrators of your GitHub Ente\
rprise Server; then run the job again. Nothing is lost by running it twice.","the server failed"]],[[],"GITHUB_UNEXPECTED_ANSWER",`Something between the runner \
and ${host} probably answers instead of it: a proxy, a login page or a maintenance page. On GitHub Enterprise Server the API address ends in \`/api/v3\`.`]);return{
who:`${host} did not ${asked.purpose} of ${asked.repository}:`,verbs:{answered:"it answered",silent:"it did not answer"},hide,fail:facts=>new errors.a6("ledger",
facts),limitOf:rateLimitOf,explain(failure){return failure.kind!=="status"||failure.response.status>=500?explain(failure):failure.pause===void 0?missingPermission(
failure.response,asked)??explain(failure):rateLimited(failure.pause,now())}}}function rateLimited({waitMs,because},now){const until=new Date(Math.min(now+waitMs,
864e13)).toISOString().replace(/\.\d+/,"");return{code:"GITHUB_RATE_LIMITED",meaning:`${because==="budget"?"its hourly budget of calls is spent":"it was called \
too often in a short time"}; the limit is lifted at ${until}`,remedy:"Run the job again after that time. GITHUB_TOKEN has 1,000 calls an hour for the whole repo\
sitory: look for other workflows that poll, or pass the token of a GitHub App, which has its own budget."}}function missingPermission({status,headers,body},{permission,
hide}){const header=headers["x-accepted-github-permissions"];if(status!==403||header===void 0&&!/not accessible|must have|permission/i.test((0,said.$)(body,hide)))
return;const needed=(neededPermissions(header,permission)??[permission]).map(line=>line===permission.replace(/write$/,"read")?permission:line);return{code:"GITH\
UB_PERMISSION_MISSING",meaning:`the token lacks \`${needed.join("`, `")}\``,remedy:`Add to the job:
permissions:
${needed.map(line=>`  ${line}`).join(`
`)}
Naming one permission sets all others to none, so keep those that the job has.
In a pull request from a fork the token can only read, whatever the workflow says.`}}function neededPermissions(header,asked){const sets=(header??"").split(";",
10).map(set=>[...set.matchAll(/\b([a-z_]{1,40})=(read|write|admin)\b/g)].filter(([,name])=>name!=="metadata").map(([,name="",access=""])=>`${name.replaceAll("_",
"-")}: ${access}`)),lines=sets.find(set=>set.includes(asked))??sets[0]??[];return lines.length===0?void 0:lines}const common={maxBytes:16*1024*1024,passing:status=>status>=
500},policies={patient:{...common,attempts:4,firstDelayMs:500,longestDelayMs:8e3,timeoutMs:1e4,longestPauseMs:6e4},hurried:{...common,attempts:2,firstDelayMs:200,
longestDelayMs:400,timeoutMs:3e3,longestPauseMs:0},glance:{...common,attempts:1,firstDelayMs:0,longestDelayMs:0,timeoutMs:2e3,longestPauseMs:0}};function createGitHub(options){
const{token,repository,ports}=options;checkToken(token);const[owner,repo]=ownerAndName(repository),base=checkedApiUrl(options.apiUrl),policy=policies[options.patience??
"patient"],hide=(0,hiding.Q)([token]);async function request(route,parameters,call){const{endpoint}=await __webpack_require__.e(5159).then(__webpack_require__.bind(
__webpack_require__,5159)),{method,url,headers,body}=endpoint(route,{...parameters,owner,repo,baseUrl:base.href,headers:{accept:"application/vnd.github+json",authorization:`\
Bearer ${token}`,"user-agent":"rollout-actions","x-github-api-version":"2022-11-28"}}),asked={purpose:call.purpose,permission:call.permission,repository,host:base.
host,hide},{value}=await(0,ask.kA)({url,method,headers:Object.fromEntries(Object.entries(headers).map(([name,text])=>[name,String(text)])),...body===void 0?{}:{
body:JSON.stringify(body)},read:response=>(0,json.Vh)(response,call.schema),...call.recover===void 0?{}:{recover:call.recover}},{...githubService(asked,()=>ports.
clock.now()),policy},ports);return value}return{repository,host:base.host,request}}function checkToken(token){if(!/^[\x21-\x7e]+$/.test(token))throw new errors.
a6("input",{code:"GITHUB_TOKEN_MISSING",message:token===""?"The GitHub token is empty.":"The GitHub token contains white space or characters that no token has.",
remedy:"Leave `github-token` out to use the job\u2019s own token, or check the secret that the workflow passes: an unknown secret is empty."})}function ownerAndName(repository){
const[,owner,name]=/^([\w-][\w.-]*)\/([\w.-]+)$/.exec(repository)??[];if(owner!==void 0&&name!==void 0&&name!=="."&&name!=="..")return[owner,name];throw new errors.
a6("input",{code:"GITHUB_REPOSITORY",message:`${(0,printable.Nt)(repository,200)} is not a repository; the form is owner/name.`,remedy:"Give the repository as `\
octo-org/shop`; inside a workflow the runner provides it."})}function checkedApiUrl(apiUrl){const url=URL.canParse(apiUrl)?new URL(apiUrl):void 0;if(url!==void 0&&
(url.protocol==="https:"||url.protocol==="http:")&&url.username===""&&url.search==="")return{href:url.href.replace(/\/+$/,""),host:url.host};throw new errors.a6(
"input",{code:"GITHUB_API_URL",message:"The GitHub API address is not an http or https URL without user name and query.",remedy:"It is `https://api.github.com`,\
 or `https://<host>/api/v3` on GitHub Enterprise Server; inside a workflow the runner provides it."})}})};export{id,ids,modules};
