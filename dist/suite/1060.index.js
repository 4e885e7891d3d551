const id=1060,ids=[1060],modules={1060:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{attemptStanding:()=>attemptStanding,runCreatedAt:()=>runCreatedAt,runStanding:()=>runStanding});var valibot__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
7934),_core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4487),_core_printable__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(649);const instant=valibot__WEBPACK_IMPORTED_MODULE_2__.
FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_2__.pdi(text=>Date.parse(text)),valibot__WEBPACK_IMPORTED_MODULE_2__.aig(),valibot__WEBPACK_IMPORTED_MODULE_2__.
E2x()),runSchema=valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({status:valibot__WEBPACK_IMPORTED_MODULE_2__.mee(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP()),conclusion:valibot__WEBPACK_IMPORTED_MODULE_2__.
mee(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP()),updated_at:instant}),permission="actions: read",waiting=["waiting","queued","pending","requested"];async function runStanding(github,run){
const id2=runIdIn(github.repository,run);if(id2===void 0)return elsewhere(github,run);try{return standingOf(await github.request("GET /repos/{owner}/{repo}/acti\
ons/runs/{run_id}",{run_id:id2,exclude_pull_requests:!0},{purpose:"tell about a workflow run",permission,schema:runSchema}))}catch(error){if(!(error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__.
a6)||error.kind==="cancelled")throw error;return error.code==="GITHUB_NOT_FOUND"?goneUnlessHidden(github):notFoundOut(error)}}async function attemptStanding(github,run){
const id2=runIdIn(github.repository,run);if(id2===void 0)return elsewhere(github,run);try{return standingOf(await github.request("GET /repos/{owner}/{repo}/acti\
ons/runs/{run_id}/attempts/{attempt_number}",{run_id:id2,attempt_number:run.attempt,exclude_pull_requests:!0},{purpose:"tell about an attempt of a workflow run",
permission,schema:runSchema}))}catch(error){if(!(error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6)||error.kind==="cancelled")throw error;return notFoundOut(
error)}}async function runCreatedAt(github,run){const id2=runIdIn(github.repository,run);if(id2===void 0)return elsewhere(github,run);try{const{created_at:at}=await github.
request("GET /repos/{owner}/{repo}/actions/runs/{run_id}",{run_id:id2,exclude_pull_requests:!0},{purpose:"tell when a workflow run was started",permission,schema:valibot__WEBPACK_IMPORTED_MODULE_2__.
Ikc({created_at:instant})});return at}catch(error){if(!(error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6)||error.kind==="cancelled")throw error;return notFoundOut(
error)}}function runIdIn(repository,run){if(!/^[1-9]\d{0,15}$/.test(run.id)||!Number.isSafeInteger(Number(run.id))||!URL.canParse(run.url))return;const{pathname}=new URL(
run.url),[,where,id2]=/^\/([^/]+\/[^/]+)\/actions\/runs\/(\d+)(?:\/|$)/.exec(pathname)??[];return where?.toLowerCase()===repository.toLowerCase()&&id2===run.id?
Number(run.id):void 0}function standingOf({status,conclusion,updated_at:at}){return status==="completed"?{kind:"ended",conclusion:(0,_core_printable__WEBPACK_IMPORTED_MODULE_1__.
TN)(conclusion??"unknown",40),at}:status==="in_progress"?{kind:"running"}:waiting.includes(status)?{kind:"waiting"}:{kind:"unknown",why:`GitHub calls it ${JSON.
stringify((0,_core_printable__WEBPACK_IMPORTED_MODULE_1__.TN)(status??"",40))}`,remedy:"Open the run and look whether it still works on the rollout."}}async function goneUnlessHidden(github){
try{const call={purpose:"list the workflow runs",permission,schema:valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({total_count:valibot__WEBPACK_IMPORTED_MODULE_2__.aig()})};
return await github.request("GET /repos/{owner}/{repo}/actions/runs",{per_page:1,exclude_pull_requests:!0},call),{kind:"gone"}}catch(error){if(!(error instanceof
_core_errors__WEBPACK_IMPORTED_MODULE_0__.a6)||error.kind==="cancelled")throw error;return notFoundOut(error)}}function notFoundOut(error){return{kind:"unknown",
why:clause(error.message),remedy:error.remedy}}function elsewhere(github,run){return{kind:"unknown",why:`${JSON.stringify((0,_core_printable__WEBPACK_IMPORTED_MODULE_1__.
TN)(run.id,40))} is no run of ${github.repository}`,remedy:"The rollout was begun outside this repository\u2019s workflows. Look there whether it still goes on; end \
it with the rollback action."}}function clause(sentence){return sentence.replace(/\.$/,"")}})};export{id,ids,modules};
