const id=49;const ids=[49];const modules={4049:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{post:()=>post});var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4487);var _core_ledger__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
6029);var _core_rollout_machine__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(8873);var _core_rollout_split__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(
8048);var _forgiving_ledger_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(9207);var _ledger_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(839);var _next_step_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(
4274);var _run_reference_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(4465);var _service_settings_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(5525);
var _traffic_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(5781);var _handover_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(8124);var _summary_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(
9675);const NOTHING_TO_DO={outcome:"passed",outputs:{}};async function post(inputs,context){const handover=(0,_handover_js__WEBPACK_IMPORTED_MODULE_5__.$)(context.
state);if(handover===void 0){context.log.info("This step moved no traffic: nothing to return.");return NOTHING_TO_DO}const settings=await(0,_service_settings_js__WEBPACK_IMPORTED_MODULE_3__.
$j)(inputs,context);const{platform}=await(0,_service_settings_js__WEBPACK_IMPORTED_MODULE_3__.WN)(inputs.platform,settings,inputs,context);const ledger=(0,_forgiving_ledger_js__WEBPACK_IMPORTED_MODULE_1__.
y)(await(0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__.a)(inputs,context),context.log);const rollout=await findRollout(ledger,inputs,handover,context);if(rollout!==
void 0&&!(0,_core_ledger__WEBPACK_IMPORTED_MODULE_6__.nT)(rollout)&&(0,_core_ledger__WEBPACK_IMPORTED_MODULE_6__.c2)(rollout)!=="passed"){context.log.info("The \
rollout was ended before: nothing to return.");return NOTHING_TO_DO}const world={router:platform.router,ledger,clock:context.clock,log:context.log,signal:context.
signal,run:(0,_run_reference_js__WEBPACK_IMPORTED_MODULE_7__.N)(context.run),verifyTimeoutMs:inputs["verify-timeout"]};const start={state:(0,_core_rollout_machine__WEBPACK_IMPORTED_MODULE_8__.
f)(handover.arms,handover.weight,inputs["on-failure"]),rollout:rollout??placeholder(inputs,handover,context),served:{...(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_9__.
gI)(handover.weight,handover.arms),acknowledged:false,problems:[]},problems:[]};const driven=await(0,_traffic_js__WEBPACK_IMPORTED_MODULE_4__.r)(start,{type:"fa\
iled",reason:"the job failed or was cancelled"},world);return describeReturn(inputs,handover.arms,driven,ledger.failure()===void 0)}async function findRollout(ledger,inputs,handover,context){
try{const latest=await ledger.latest(inputs.service,inputs.environment);return latest?.id===handover.rolloutId?latest:endedElsewhere(latest,inputs,handover,context)}catch(error){
if(error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6&&error.kind==="cancelled")throw error;context.log.error(`The ledger cannot be read, so the retu\
rn of traffic may not be recorded: ${(0,_core_errors__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}`);return void 0}}function endedElsewhere(latest,inputs,handover,context){
if(latest===void 0)return void 0;const ended=placeholder(inputs,handover,context);return{...ended,entries:[{status:"failed",weight:0,note:`followed by rollout ${latest.
id}`,run:latest.run,at:latest.openedAt}]}}function placeholder(inputs,handover,context){return{id:handover.rolloutId,service:inputs.service,environment:inputs.environment,
candidate:inputs.candidate,stable:handover.arms.stable,arms:handover.arms,steps:[],run:(0,_run_reference_js__WEBPACK_IMPORTED_MODULE_7__.N)(context.run),ref:context.
run.sha,openedAt:context.clock.now(),entries:[]}}function describeReturn(inputs,arms,driven,recorded){const{phase}=driven.state;const todo=(0,_next_step_js__WEBPACK_IMPORTED_MODULE_10__.
V)((0,_summary_js__WEBPACK_IMPORTED_MODULE_11__.Se)(phase,arms.stable));const summary=(0,_summary_js__WEBPACK_IMPORTED_MODULE_11__.pb)({service:inputs.service,environment:inputs.
environment,candidate:inputs.candidate,arms,phase,served:driven.served,problems:driven.problems,recorded});if(phase==="stuck"){const message=`${(0,_summary_js__WEBPACK_IMPORTED_MODULE_11__.
hC)(driven.problems)}
${todo}`;return{outcome:"platform-error",outputs:{},summary,annotations:[{level:"error",title:`${inputs.service}: candidate may still get traffic`,message}]}}const annotations=[];
if(phase==="held")annotations.push({level:"warning",title:`${inputs.service}: ${inputs.candidate} is held`,message:todo});if(!recorded)annotations.push({level:"\
warning",title:`${inputs.service}: return of traffic not recorded`,message:_summary_js__WEBPACK_IMPORTED_MODULE_11__.ok});return{outcome:"passed",outputs:{},summary,
annotations}}}),9207:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{y:()=>forgiving});
var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4487);function forgiving(ledger,log){let failure;return{kind:ledger.kind,open:rollout=>ledger.
open(rollout),latest:(service,environment)=>ledger.latest(service,environment),lastGood:(service,environment,except)=>ledger.lastGood(service,environment,except),
history:(service,environment)=>ledger.history(service,environment),services:environment=>ledger.services(environment),async record(rollout,entry){try{return await ledger.
record(rollout,entry)}catch(error){if(!(error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6)||error.kind!=="ledger")throw error;failure=error;log.error(
`Not recorded: ${error.message}`);return rollout}},failure:()=>failure}}})};export{id,ids,modules};
