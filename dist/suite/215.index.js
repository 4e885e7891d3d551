const id=215;const ids=[215];const modules={6215:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{__webpack_require__.r(__webpack_exports__);var _toolkit_run_action__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4503);var _spec_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6164);await(0,_toolkit_run_action__WEBPACK_IMPORTED_MODULE_0__.C)(_spec_js__WEBPACK_IMPORTED_MODULE_1__.I,{main:async()=>(await Promise.all([__webpack_require__.
e(934),__webpack_require__.e(525),__webpack_require__.e(445),__webpack_require__.e(93)]).then(__webpack_require__.bind(__webpack_require__,5093))).main,post:async()=>(await Promise.
all([__webpack_require__.e(934),__webpack_require__.e(525),__webpack_require__.e(445),__webpack_require__.e(49)]).then(__webpack_require__.bind(__webpack_require__,
4049))).post});__webpack_async_result__()}catch(e){__webpack_async_result__(e)}},1)}),6164:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{I:()=>spec});var _toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2695);var _toolkit_spec__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
3230);var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8893);const spec=(0,_toolkit_spec__WEBPACK_IMPORTED_MODULE_2__.Q)({name:"canary-ste\
p",title:"Canary step",description:"Moves the next share of traffic to a new version, proves that it moved, and returns it to stable if the job fails or is canc\
elled.",icon:"trending-up",color:"green",permissions:{deployments:{access:"write",why:"the rollout is recorded as a GitHub deployment"},contents:{access:"read",
why:"the rollout file is read from the checkout"}},inputs:{..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__.r7,candidate:(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.
Qq)({description:"Version that is rolled out.",required:true,example:"v2"}),stable:(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.Qq)({description:"Version tha\
t serves now. Default: the last good version in the ledger, else the one that serves all traffic.",example:"v1"}),weight:(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.
Iv)({description:"`next` takes the next step of the plan; a number from 0 to 100 asks for that share. 0 is for smoke tests, 100 promotes.",default:"next"}),plan:(0,
_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.W3)({description:"Ascending weights in percent. Overrides the rollout file.",example:"5, 25, 50, 100"}),..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__.
UM,"on-failure":(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.Yq)(["rollback","hold"],{description:"When the job fails or is cancelled later: `rollback` retur\
ns traffic to stable, `hold` leaves it for a person to decide.",default:"rollback"}),"verify-timeout":(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.p0)({description:"\
How long the platform may take to confirm the new split.",default:"30s"}),"verify-share":(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.Jt)({description:"Also \
count real requests per version (needs `signals`).",default:"false"}),"verify-share-timeout":(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.p0)({description:"H\
ow long to count requests before the share is called unproven.",default:"60s"}),..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__.S3,..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__.
hE},outputs:{weight:{description:"The candidate's share of traffic in percent, as read back from the platform.",example:"25"},step:{description:"Position in the\
 plan.",example:"2 of 4"},"next-weight":{description:"The next weight of the plan; empty when there is none.",example:"50"},complete:{description:"`true` once t\
he candidate has been promoted.",example:"false"},candidate:{description:"Version that is rolled out.",example:"v2"},stable:{description:"Version that traffic r\
eturns to.",example:"v1"},rollout:{description:"Id of the rollout in the ledger.",example:"1234567890"},report:{description:"Path of the JSON report of this ste\
p.",example:"/tmp/rollout-actions/canary-step-api-25.json",schema:"report.schema.json"}},post:{if:"failure() || cancelled()"}})})};export{id,ids,modules};
