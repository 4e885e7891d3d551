import{m4032,m3209}from"./room.js";const id=2602,ids=[2602,4032],modules={2602:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{postOfRefused:()=>postOfRefused});var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4487),_core_ledger__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(6029),_delivery_ledger__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4548),_elsewhere_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
2351),_handover_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(8124),_rollouts_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(9041),_post_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
4032);async function postOfRefused(valid,context){const{service,environment,ledger}=valid,asked={service:service??"",environment:environment??"production",ledger:ledger??
"github"},inputs={"on-failure":"rollback","verify-timeout":DEFAULT_VERIFY_MS,"github-token":"","rollout-file":".github/rollout.yml",candidate:"",...valid,...asked},
handover={...(0,_handover_js__WEBPACK_IMPORTED_MODULE_3__.iN)(inputs),plan:[],stage:"looking"};context.log.info("Not all inputs of the step are valid; what this\
 run has open is returned.");let latest;try{const opened=await(0,_delivery_ledger__WEBPACK_IMPORTED_MODULE_1__.a)(inputs,context,"hurried");latest=service===void 0?
void 0:await opened.latest(asked.service,asked.environment)}catch(error){if(error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6&&error.kind==="cancell\
ed")throw error;if(!(error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6)||error.code!==UNKNOWN_LEDGER)return unknown(valid,`The ledger does not say w\
hether a rollout of this run is open: ${(0,_core_errors__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}`,"warning")}const own=(0,_elsewhere_js__WEBPACK_IMPORTED_MODULE_2__.
x)(latest,context.run.runId);if(!("platform"in valid)){const{own:found}=own===void 0?await(0,_elsewhere_js__WEBPACK_IMPORTED_MODULE_2__.G)(inputs,context):{own:[
{rollout:own}]},[open]=found;return open===void 0?(0,_post_js__WEBPACK_IMPORTED_MODULE_5__.returnElsewhere)(handover,inputs,context):unknown(valid,`A rollout of\
 this run is open at ${String((0,_core_ledger__WEBPACK_IMPORTED_MODULE_6__.mm)(open.rollout))} %, and \`platform\` cannot be read.`)}if(own===void 0)return(0,_post_js__WEBPACK_IMPORTED_MODULE_5__.
returnElsewhere)(handover,inputs,context);const{candidate,steps:plan}=own;return(0,_post_js__WEBPACK_IMPORTED_MODULE_5__.returnMeant)({...handover,candidate,plan,
stage:"own",rollout:(0,_rollouts_js__WEBPACK_IMPORTED_MODULE_4__._t)(own)},{...inputs,candidate},context)}const UNKNOWN_LEDGER="UNKNOWN_LEDGER",DEFAULT_VERIFY_MS=3e4;
function unknown({service,environment="production"},problem,level="error"){const name=service??"the service",which=service===void 0?"":`\`service: ${service}\`, `,
message=`${problem}
What to do: If an earlier job of this run gave a candidate traffic, run the rollback action with ${which}\`environment: ${environment}\` and \`scope: candidate-on\
ly\`.`;return{outcome:level==="error"?"failed":"passed",outputs:{},annotations:[{level,title:`${name}: a candidate may still get traffic${level==="error"?": TRA\
FFIC_NOT_RETURNED":""}`,message}]}}}),4032:m4032,3209:m3209};export{id,ids,modules};
