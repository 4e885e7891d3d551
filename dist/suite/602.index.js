import{m4049}from"./room.js";const id=602;const ids=[602,49];const modules={2602:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{postOfRefused:()=>postOfRefused});var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4487);var _core_ledger__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(6029);var _ledger_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(839);var _service_settings_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
5525);var _handover_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(8124);var _rollouts_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(9041);var _post_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
4049);async function postOfRefused(valid,context){const{service,environment,ledger,"github-token":token=""}=valid;if(service===void 0||environment===void 0||ledger===
void 0){return unknown(valid,"The inputs of this step do not say which service it is about.","warning")}let latest;try{const opened=await(0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__.
a)({ledger,"github-token":token},context,"hurried");latest=await opened.latest(service,environment)}catch(error){if(error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__.
a6&&error.kind==="cancelled")throw error;return unknown(valid,`The ledger does not say whether a rollout of this run is open: ${(0,_core_errors__WEBPACK_IMPORTED_MODULE_0__.
bD)(error)}`,"warning")}const own=latest!==void 0&&(0,_core_ledger__WEBPACK_IMPORTED_MODULE_6__.c2)(latest)==="in-progress"&&(0,_core_ledger__WEBPACK_IMPORTED_MODULE_6__.
bf)(latest).id===context.run.runId?latest:void 0;if(own===void 0||valid.candidate!==void 0&&valid.candidate!==own.candidate){context.log.info("The step was refu\
sed for its inputs, and no rollout of this run is open: nothing to return.");return _post_js__WEBPACK_IMPORTED_MODULE_5__.NOTHING_TO_DO}context.log.info(`The st\
ep was refused for its inputs; the rollout of ${own.candidate} that this run began is returned.`);const inputs={"on-failure":"rollback","verify-timeout":DEFAULT_VERIFY_MS,
...valid,candidate:own.candidate};const handover={...(0,_handover_js__WEBPACK_IMPORTED_MODULE_3__.iN)(inputs),plan:own.steps,stage:"own",rollout:(0,_rollouts_js__WEBPACK_IMPORTED_MODULE_4__.
_t)(own)};try{if(!("platform"in valid))return unknown(valid,`A rollout of this run is open at ${String((0,_core_ledger__WEBPACK_IMPORTED_MODULE_6__.mm)(own))} %\
, and \`platform\` cannot be read.`);const{versionFrom}=await(0,_service_settings_js__WEBPACK_IMPORTED_MODULE_2__.$j)(inputs,context);const known=versionFrom===
void 0?handover:{...handover,versionFrom};return await(0,_post_js__WEBPACK_IMPORTED_MODULE_5__.returnOwn)(known,await(0,_post_js__WEBPACK_IMPORTED_MODULE_5__.reopenPlatform)(
handover,inputs,context),inputs,context,true)}catch(error){if(!(error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6)||error.kind==="cancelled")throw error;
return unknown(valid,`A rollout of this run is open at ${String((0,_core_ledger__WEBPACK_IMPORTED_MODULE_6__.mm)(own))} %, and its traffic could not be returned\
: ${error.message}`)}}const DEFAULT_VERIFY_MS=3e4;function unknown({service,environment="production"},problem,level="error"){const name=service??"the service";const which=service===
void 0?"":`\`service: ${service}\`, `;const message=`${problem}
What to do: If an earlier job of this run gave a candidate traffic, run the rollback action with ${which}\`environment: ${environment}\` and \`scope: candidate-on\
ly\`.`;return{outcome:level==="error"?"failed":"passed",outputs:{},annotations:[{level,title:`${name}: a candidate may still get traffic`,message}]}}}),4049:m4049};export{id,ids,modules};
