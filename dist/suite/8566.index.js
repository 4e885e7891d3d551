import{m1196,m7365,m5547}from"./room.js";const id=8566,ids=[8566],modules={1196:m1196,7365:m7365,5547:m5547,8566:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{approversOf:()=>approversOf});var valibot__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
7934),_core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4487),_deployment_schema_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1196);const approvalSchema=valibot__WEBPACK_IMPORTED_MODULE_2__.
Ikc({state:valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),user:valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({login:valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.
YjP(),valibot__WEBPACK_IMPORTED_MODULE_2__.BpQ(1),valibot__WEBPACK_IMPORTED_MODULE_2__.Ru6(100))})});async function approversOf(github,runId,log){if(!/^[1-9]\d{0,15}$/.
test(runId))return[];try{const reviews=await github.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals",{run_id:Number(runId)},{purpose:"list th\
e approvals of a run",permission:"actions: read",schema:valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(valibot__WEBPACK_IMPORTED_MODULE_2__.L5J())}),approvals=(0,_deployment_schema_js__WEBPACK_IMPORTED_MODULE_1__.
c3)(approvalSchema,reviews.slice(0,100)).filter(({state})=>state==="approved");return[...new Set(approvals.map(({user})=>user.login))]}catch(error){if(!(error instanceof
_core_errors__WEBPACK_IMPORTED_MODULE_0__.a6)||error.kind==="cancelled")throw error;return log.debug(`Who approved this run is not known: ${error.message}`),[]}}})};export{id,ids,modules};
