const id=566;const ids=[566];const modules={1196:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Md:()=>payloadOf,Xb:()=>taskOf,Zb:()=>rolloutOf,aW:()=>statusSchema,c3:()=>listOf,fP:()=>deploymentSchema,hp:()=>writtenSchema,lO:()=>formerTask});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
7598);var valibot__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7934);var _rollout_schema_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(5547);const formerTask="\
rollout";function taskOf(service){const plain=/^[a-z\d][a-z\d._-]{0,79}$/.test(service);return`${formerTask}:${plain?service:`~${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
createHash)("sha256").update(service).digest("hex").slice(0,32)}`}`}const payloadSchema=valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({schema:valibot__WEBPACK_IMPORTED_MODULE_2__.
euz(1),..._rollout_schema_js__WEBPACK_IMPORTED_MODULE_1__.jg,nonce:valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_2__.
Ru6(100))});const instant=valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_2__.pdi(text=>Date.
parse(text)),valibot__WEBPACK_IMPORTED_MODULE_2__.aig(),valibot__WEBPACK_IMPORTED_MODULE_2__.E2x());const id2=valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.
aig(),valibot__WEBPACK_IMPORTED_MODULE_2__.ndf(),valibot__WEBPACK_IMPORTED_MODULE_2__.Wwf(1));const optionalText=valibot__WEBPACK_IMPORTED_MODULE_2__.cl6(valibot__WEBPACK_IMPORTED_MODULE_2__.
YjP(),"");const deploymentSchema=valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({id:id2,task:valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),ref:valibot__WEBPACK_IMPORTED_MODULE_2__.
YjP(),environment:valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),created_at:instant,payload:valibot__WEBPACK_IMPORTED_MODULE_2__.L5J()});const statusSchema=valibot__WEBPACK_IMPORTED_MODULE_2__.
Ikc({id:id2,state:valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),description:optionalText,log_url:optionalText,created_at:instant});const writtenSchema=valibot__WEBPACK_IMPORTED_MODULE_2__.
Ikc({created_at:instant});function listOf(schema,elements){return elements.flatMap(element=>{const checked=valibot__WEBPACK_IMPORTED_MODULE_2__.xLC(schema,element);
return checked.success?[checked.output]:[]})}function payloadOf(rollout,nonce){const{service,candidate,stable,arms,steps,run}=rollout;const{id:runId,attempt,url}=run;
return{schema:1,service,candidate,stable,arms:{candidate:arms.candidate,stable:arms.stable},steps:[...steps],run:{id:runId,attempt,url},...(0,_rollout_schema_js__WEBPACK_IMPORTED_MODULE_1__.
l3)(rollout),nonce}}function rolloutOf(deployment){if(deployment.task!==formerTask&&!deployment.task.startsWith(`${formerTask}:`))return void 0;const checked=valibot__WEBPACK_IMPORTED_MODULE_2__.
xLC(payloadSchema,unpacked(deployment.payload));if(!checked.success)return void 0;const{service,candidate,stable,arms,steps,run,nonce}=checked.output;if(deployment.
task!==formerTask&&deployment.task!==taskOf(service))return void 0;const{environment,ref}=deployment;const record={service,environment,candidate,stable,arms,steps,
run,ref,...(0,_rollout_schema_js__WEBPACK_IMPORTED_MODULE_1__.l3)(checked.output),id:String(deployment.id),openedAt:deployment.created_at,entries:[]};return{id:deployment.
id,nonce,record}}function unpacked(payload){if(typeof payload!=="string")return payload;try{return JSON.parse(payload)}catch{return void 0}}}),5547:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Oo:()=>entrySchema,jg:()=>rolloutFields,kq:()=>assertRecordable,l3:()=>startedBy,pu:()=>rolloutSchema});var valibot__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
7934);var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4487);const text=valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.
YjP(),valibot__WEBPACK_IMPORTED_MODULE_1__.BpQ(1),valibot__WEBPACK_IMPORTED_MODULE_1__.Ru6(2e3));const weight=valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.
aig(),valibot__WEBPACK_IMPORTED_MODULE_1__.Wwf(0),valibot__WEBPACK_IMPORTED_MODULE_1__.cGV(100));const runSchema=valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({id:text,
attempt:valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.aig(),valibot__WEBPACK_IMPORTED_MODULE_1__.ndf(),valibot__WEBPACK_IMPORTED_MODULE_1__.
Wwf(0)),url:text});const rolloutFields={service:text,candidate:text,stable:text,arms:valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({candidate:text,stable:text}),steps:valibot__WEBPACK_IMPORTED_MODULE_1__.
FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(weight),valibot__WEBPACK_IMPORTED_MODULE_1__.Ru6(100)),run:runSchema,by:valibot__WEBPACK_IMPORTED_MODULE_1__.yqP(valibot__WEBPACK_IMPORTED_MODULE_1__.
FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_1__.Ru6(2e3)))};const rolloutSchema=valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({...rolloutFields,
environment:text,ref:text});const entrySchema=valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({status:valibot__WEBPACK_IMPORTED_MODULE_1__.KIO(["in-progress","held","p\
assed","failed"]),weight,note:valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_1__.Ru6(1e4)),
run:runSchema,soak:valibot__WEBPACK_IMPORTED_MODULE_1__.yqP(valibot__WEBPACK_IMPORTED_MODULE_1__.KIO(["passed","failed"]))});function startedBy({by=""}){return by===
""?{}:{by}}function assertRecordable(rollout){const checked=valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(rolloutSchema,rollout);if(checked.success)return;const[issue]=checked.
issues;throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6("input",{code:"LEDGER_VALUE",message:`The rollout cannot be recorded: ${valibot__WEBPACK_IMPORTED_MODULE_1__.
BuJ(issue)??"rollout"} must be ${issue.expected??"valid"}. ${issue.message}.`,remedy:"Service, environment, versions and the platform\u2019s names must be 1 to 2,000\
 characters; weights lie between 0 and 100."})}}),8566:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{approversOf:()=>approversOf});var valibot__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7934);var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4487);var _deployment_schema_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1196);const approvalSchema=valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({state:valibot__WEBPACK_IMPORTED_MODULE_2__.
YjP(),user:valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({login:valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_2__.
BpQ(1),valibot__WEBPACK_IMPORTED_MODULE_2__.Ru6(100))})});async function approversOf(github,runId,log){if(!/^[1-9]\d{0,15}$/.test(runId))return[];try{const reviews=await github.
request("GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals",{run_id:Number(runId)},{purpose:"list the approvals of a run",permission:"actions: read",schema:valibot__WEBPACK_IMPORTED_MODULE_2__.
YOg(valibot__WEBPACK_IMPORTED_MODULE_2__.L5J())});const approvals=(0,_deployment_schema_js__WEBPACK_IMPORTED_MODULE_1__.c3)(approvalSchema,reviews.slice(0,100)).
filter(({state})=>state==="approved");return[...new Set(approvals.map(({user})=>user.login))]}catch(error){if(!(error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__.
a6)||error.kind==="cancelled")throw error;log.debug(`Who approved this run is not known: ${error.message}`);return[]}}})};export{id,ids,modules};
