import{m1196,m4365,m7365,m5547,m672}from"./room.js";const id=1578,ids=[1578],modules={1196:m1196,1578:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{createFeedback:()=>createFeedback});var errors=__webpack_require__(4487),external_node_crypto_=__webpack_require__(7598),
dist=__webpack_require__(7934),markdown=__webpack_require__(6097),deployment_schema=__webpack_require__(1196),printable=__webpack_require__(649);const FEEDBACK_VERDICTS=[
"pass","warn","fail","inconclusive","error","rolled-back"],wordsOf={pass:{word:"pass",mark:"\u2705",status:"success",conclusion:"success"},warn:{word:"warn",mark:"\
\u26A0\uFE0F",status:"success",conclusion:"neutral"},fail:{word:"fail",mark:"\u274C",status:"failure",conclusion:"failure"},inconclusive:{word:"inconclusive",mark:"\
\u2754",status:"error",conclusion:"action_required"},error:{word:"error",mark:"\u{1F50C}",status:"error",conclusion:"action_required"},"rolled-back":{word:"roll\
ed back",mark:"\u23EA",status:"failure",conclusion:"failure"}},permission="checks: write",longestSummary=65535,checkRunSchema=dist.Ikc({id:dist.FsL(dist.aig(),dist.
ndf(),dist.Wwf(1)),external_id:dist.cl6(dist.YjP(),""),status:dist.YjP(),conclusion:dist.cl6(dist.YjP()),details_url:dist.cl6(dist.YjP(),""),html_url:dist.cl6(dist.
YjP(),""),output:dist.Ikc({title:dist.cl6(dist.YjP(),""),summary:dist.cl6(dist.YjP(),"")})});async function writeCheck(github,check){const externalId=`rollout-a\
ctions:${(0,external_node_crypto_.createHash)("sha256").update(check.name).digest("hex").slice(0,32)}`,fields=fieldsOf(check),find=async()=>(await list(github,check)).
find(run=>run.external_id===externalId),before=await find();if(before!==void 0&&isAs(before,check,fields))return{kind:"unchanged",url:before.html_url};const isOver=before?.
status==="completed"&&check.verdict==="running";if(before!==void 0&&!isOver){const updated=await update(github,before.id,check,fields);if(updated!==void 0)return{
kind:"written",url:updated.html_url}}return{kind:"written",url:(await github.request("POST /repos/{owner}/{repo}/check-runs",{name:check.name,head_sha:check.sha,
external_id:externalId,...fields,...endOf(check.verdict)},{purpose:"create a check run",permission,schema:checkRunSchema,recover:async()=>{const run=await find();
return run!==void 0&&isAs(run,check,fields)?run:void 0}})).html_url}}async function list(github,{sha,name}){const{check_runs:runs}=await github.request("GET /re\
pos/{owner}/{repo}/commits/{ref}/check-runs",{ref:sha,check_name:name,per_page:100},{purpose:"list the check runs of a commit",permission,schema:dist.Ikc({check_runs:dist.
YOg(dist.L5J())})});return(0,deployment_schema.c3)(checkRunSchema,runs.slice(0,100))}async function update(github,id2,check,fields){try{return await github.request(
"PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}",{check_run_id:id2,...fields,...endOf(check.verdict)},{purpose:"update a check run",permission,schema:checkRunSchema,
recover:()=>Promise.resolve(void 0)})}catch(error){if(error instanceof errors.a6&&(error.code==="GITHUB_FORBIDDEN"||error.code==="GITHUB_NOT_FOUND"))return;throw error}}
function fieldsOf({verdict,what,summary,url}){const word=verdict==="running"?"running":wordsOf[verdict].word,text=(0,markdown.$Q)(summary??(0,markdown.MY)([(0,markdown.
FY)((0,markdown.jQ)(what))]),longestSummary);return{output:{title:(0,printable.Jj)((0,markdown.cy)((0,printable.TN)(`${word}: ${what}`)),250),summary:text===""?
word:text},...url===void 0?{}:{details_url:url}}}function endOf(verdict){return verdict==="running"?{status:"in_progress"}:{status:"completed",conclusion:wordsOf[verdict].
conclusion}}function isAs(run,check,{output,details_url:url}){const end=endOf(check.verdict),ended=end.status==="in_progress"?void 0:end.conclusion,sameText2=run.
output.title===output.title&&run.output.summary.trimEnd()===output.summary.trimEnd();return run.status===end.status&&(run.conclusion??void 0)===ended&&sameText2&&
(url===void 0||run.details_url===url)}var status_text=__webpack_require__(672);async function writeStatus(github,{sha,context,verdict,what,url}){const{word,status}=verdict===
"running"?{word:"running",status:"pending"}:wordsOf[verdict];await github.request("POST /repos/{owner}/{repo}/statuses/{sha}",{sha,context,state:status,description:(0,status_text.
q)(`${word}: ${what}`),...url===void 0?{}:{target_url:url}},{purpose:"set the status of a commit",permission:"statuses: write",schema:dist.L5J(),recover:()=>Promise.
resolve(void 0)})}const mostTold=3,pullRequestSchema=dist.Ikc({number:dist.FsL(dist.aig(),dist.ndf(),dist.Wwf(1)),state:dist.YjP(),merged_at:dist.cl6(dist.YjP()),
base:dist.Ikc({repo:dist.cl6(dist.Ikc({full_name:dist.YjP()}))})});async function pullRequestsOf(github,sha){const elements=await github.request("GET /repos/{ow\
ner}/{repo}/commits/{commit_sha}/pulls",{commit_sha:sha,per_page:30},{purpose:"list the pull requests of a commit",permission:"pull-requests: write",schema:dist.
YOg(dist.L5J())});return(0,deployment_schema.c3)(pullRequestSchema,elements.slice(0,30)).filter(({state,merged_at:merged2})=>state==="open"||(merged2??"")!=="").
filter(({base})=>base.repo?.full_name.toLowerCase()===github.repository.toLowerCase()).map(({number})=>number).sort((a,b)=>b-a).slice(0,mostTold)}var external_node_buffer_=__webpack_require__(
4573),json=__webpack_require__(3402);const mark="<!-- rollout-actions:feedback:",version="v1",carried=/^<!-- rollout-actions:feedback:(v\d{1,4}) ([\w-]{0,65536}) -->/,
mostRows=40,longest={name:100,what:200,url:300},rows_name=dist.FsL(dist.YjP(),dist.Ru6(longest.name)),rowSchema=dist.Ikc({service:rows_name,environment:rows_name,
action:rows_name,verdict:dist.KIO(FEEDBACK_VERDICTS),what:dist.FsL(dist.YjP(),dist.Ru6(longest.what)),weight:dist.yqP(dist.FsL(dist.aig(),dist.Wwf(0),dist.cGV(100))),
url:dist.FsL(dist.YjP(),dist.Ru6(longest.url)),at:dist.FsL(dist.aig(),dist.ndf(),dist.Wwf(0),dist.cGV(864e13))});function carriedBy(body){if(!body.startsWith(mark))
return;const[,written,state=""]=carried.exec(body)??[];if(written!==void 0&&written!==version)return{kind:"newer"};const parsed=dist.xLC(dist.Ikc({rows:dist.YOg(
dist.L5J())}),(0,json.q)(external_node_buffer_.Buffer.from(state,"base64url").toString()));return{kind:"rows",rows:(parsed.success?parsed.output.rows.slice(0,mostRows):
[]).flatMap(element=>{const checked=dist.xLC(rowSchema,element);return checked.success?[checked.output]:[]})}}function carrierOf(rows){return`${mark}${version} ${external_node_buffer_.
Buffer.from(JSON.stringify({rows})).toString("base64url")} -->`}function withRow(rows,row){const key=keyOf(row),before=rows.find(one=>keyOf(one)===key),keeps=before!==
void 0&&(before.at>row.at||saysTheSame(before,row)),others=rows.filter(one=>keyOf(one)!==key).sort((a,b)=>b.at-a.at);return sorted([keeps?before:row,...others].
slice(0,mostRows))}function merged(lists){return lists.flat().reduce(withRow,[])}function withoutOldest(rows,kept){const[oldest]=rows.filter(row=>keyOf(row)!==keyOf(
kept)).sort((a,b)=>a.at-b.at);return rows.filter(row=>row!==oldest)}function keyOf({service,environment,action}){return JSON.stringify([service,environment,action])}
function saysTheSame(a,b){return a.verdict===b.verdict&&a.what===b.what&&a.weight===b.weight&&a.url===b.url}function sorted(rows){return rows.map(row=>({row,key:keyOf(
row)})).sort((a,b)=>a.key<b.key?-1:a.key>b.key?1:0).map(({row})=>row)}var issue_schema=__webpack_require__(4365);const longestBody=6e4,runPage=/^https?:\/\/[^/?#\s]+\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+(?:[/?#]|$)/;
function bodyOf(rows,newest){let kept=rows;for(;;){const body=rendered(kept);if(body.length<=longestBody||kept.length<=1)return body;kept=withoutOldest(kept,newest)}}
function rendered(rows){const head=["Service","Environment","Verdict","What happened","Weight","Run","Time (UTC)"],visible=(0,markdown.MY)([(0,markdown.R_)(3,"R\
ollouts of this change"),(0,markdown.tp)(head,rows.map(cellsOf)),(0,markdown.FY)("Kept up to date by the rollout actions: one row for each service, environment \
and action.")]);return`${carrierOf(rows)}
${visible}
`}function cellsOf({service,environment,action,verdict,what,weight,url,at}){const{word,mark:mark2}=wordsOf[verdict];return[(0,markdown.aY)(service),(0,markdown.
aY)(environment),`${mark2} ${word}`,(0,markdown.jQ)(what),weight===void 0?"":`${String(Math.round(weight*100)/100)} %`,runPage.test(url)?(0,markdown.nf)((0,markdown.
cy)(action),url):(0,markdown.jQ)(action),new Date(at).toISOString().slice(0,16).replace("T"," ")]}const sticky_comment_permission="pull-requests: write",perPage=100,
mostPages=5;async function writeRow(github,pullRequest,row){const found=await search(github,pullRequest),[first]=found.ours;if(found.ours.some(({carried:carried2})=>carried2.
kind==="newer"))return{kind:"left",why:"a later version of this suite keeps the comment"};if(first!==void 0)return sticky_comment_update(github,first,bodyOf(withRow(
rowsIn(found.ours),row),row));if(!found.complete)return{kind:"left",why:`the pull request has more than ${String(mostPages*perPage)} comments`};const body=bodyOf(
[row],row),created=await create(github,pullRequest,body);return settle(github,pullRequest,created,row)}async function sticky_comment_update(github,{comment},body){
if(sameText(comment.body,body))return{kind:"unchanged"};const{html_url:url}=await github.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",{comment_id:comment.
id,body},{purpose:"update the comment on a pull request",permission:sticky_comment_permission,schema:issue_schema.X3,recover:()=>Promise.resolve(void 0)});return{
kind:"written",url}}function create(github,pullRequest,body){return github.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments",{issue_number:pullRequest,
body},{purpose:"comment on a pull request",permission:sticky_comment_permission,schema:issue_schema.X3,recover:async()=>{const{ours}=await search(github,pullRequest);
return ours.map(({comment})=>comment).find(comment=>sameText(comment.body,body))}})}async function settle(github,pullRequest,created,row){const{ours}=await search(
github,pullRequest),[first]=ours;if(first===void 0||first.comment.id>=created.id)return{kind:"written",url:created.html_url};const written=await sticky_comment_update(
github,first,bodyOf(withRow(rowsIn(ours),row),row));return await github.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}",{comment_id:created.
id},{purpose:"take back a second comment",permission:sticky_comment_permission,schema:dist.L5J()}),written.kind==="unchanged"?{kind:"written",url:first.comment.
html_url}:written}async function search(github,pullRequest){const ours=[];for(let page=1;page<=mostPages;page+=1){const elements=await github.request("GET /repo\
s/{owner}/{repo}/issues/{issue_number}/comments",{issue_number:pullRequest,per_page:perPage,page},{purpose:"list the comments of a pull request",permission:sticky_comment_permission,
schema:dist.YOg(dist.L5J())});for(const comment of(0,deployment_schema.c3)(issue_schema.X3,elements.slice(0,perPage))){const carried2=(0,issue_schema.W2)(comment)?
carriedBy(comment.body):void 0;carried2!==void 0&&ours.push({comment,carried:carried2})}if(elements.length<perPage||ours.length>0)return{ours:oldestFirst(ours),
complete:!0}}return{ours,complete:!1}}function oldestFirst(ours){return ours.toSorted((a,b)=>a.comment.id-b.comment.id)}function rowsIn(ours){return merged(ours.
map(({carried:carried2})=>carried2.kind==="rows"?carried2.rows:[]))}function sameText(a,b){return a.replaceAll(`\r
`,`
`).trimEnd()===b.trimEnd()}function createFeedback(options){const{github,log,redact}=options,clean=(text,length)=>(0,printable.TN)(redact(text),length),address=url=>webAddress(
redact(url));async function telling(what,subject,work){if(!/^(?:[\da-f]{40}|[\da-f]{64})$/i.test(subject.sha))return{kind:"skipped",why:"the commit is not known"};
try{return await work()}catch(error){if(error instanceof errors.a6&&error.kind==="cancelled")throw error;const problem=redact((0,errors.bD)(error)),remedy=error instanceof
errors.a6?redact(error.remedy):"This is a bug in rollout-actions; please report it.";return log.warning(`The ${what} could not be written: ${problem} ${remedy}`),
{kind:"unavailable",problem,remedy}}}function nameOf({service,environment}){return`rollout/${clean(service,longest.name)}/${clean(environment,longest.name)}`}return{
comment:(subject,{verdict,what,weight,url,at})=>{const row={service:clean(subject.service,longest.name),environment:clean(subject.environment,longest.name),action:clean(
subject.action,longest.name),verdict,what:clean(what,longest.what),...weight===void 0||!(weight>=0&&weight<=100)?{}:{weight},url:cutAddress(address(url)),at:Math.
trunc(at)};return telling("comment on the pull request",subject,async()=>{const numbers=await pullRequestsOf(github,subject.sha),results=[];for(const number of numbers){
const written=await telling(`comment on pull request ${String(number)}`,subject,async()=>resultOf(await writeRow(github,number,row)));written.kind==="skipped"&&
log.warning(`Pull request ${String(number)} was not told: ${written.why}.`),results.push(written)}return together(results)})},status:(subject,{verdict,what,url})=>telling(
"commit status",subject,async()=>(await writeStatus(github,{sha:subject.sha,context:nameOf(subject),verdict,what:redact(what),url:address(url)}),{kind:"done"})),
check:(subject,{verdict,what,url,summary})=>telling("check run",subject,async()=>{const check={sha:subject.sha,name:nameOf(subject),verdict,what:redact(what),url:address(
url)},written=await writeCheck(github,{...check,summary:summary===void 0?void 0:redact(summary)});return written.kind==="unchanged"?{kind:"unchanged"}:{kind:"do\
ne",url:written.url}})}}function resultOf(written){return written.kind==="written"?{kind:"done",url:written.url}:written.kind==="unchanged"?{kind:"unchanged"}:{
kind:"skipped",why:written.why}}function together(results){const kinds=["unavailable","done","unchanged","skipped"];for(const kind of kinds){const found=results.
find(result=>result.kind===kind);if(found!==void 0)return found}return{kind:"skipped",why:"the commit belongs to no open or merged pull request"}}function webAddress(url){
const parsed=URL.canParse(url)?new URL(url):void 0;return(parsed?.protocol==="https:"||parsed?.protocol==="http:")&&parsed.username===""&&parsed.password===""?parsed.
href:void 0}function cutAddress(url=""){return url.length<=longest.url?url:""}}),4365:m4365,7365:m7365,5547:m5547,672:m672};export{id,ids,modules};
