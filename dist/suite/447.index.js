const id=447;const ids=[447];const modules={6447:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{run:()=>run});var _toolkit_run_action__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4729);var _spec_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6396);async function run(phase){await(0,_toolkit_run_action__WEBPACK_IMPORTED_MODULE_0__.C)(_spec_js__WEBPACK_IMPORTED_MODULE_1__.I,{main:async()=>(await Promise.
all([__webpack_require__.e(934),__webpack_require__.e(366),__webpack_require__.e(384)]).then(__webpack_require__.bind(__webpack_require__,9082))).main},phase)}}),
6396:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>spec});var _toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
2695);var _toolkit_spec__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(3230);var _delivery_shared_inputs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(5284);
const spec=(0,_toolkit_spec__WEBPACK_IMPORTED_MODULE_2__.Q)({name:"health-check",title:"Health check",description:"Says whether services are up, answer as they \
should, and run the expected version.",icon:"heart",color:"green",permissions:{contents:{access:"read",why:"the rollout file is read from the checkout"}},inputs:{
..._delivery_shared_inputs__WEBPACK_IMPORTED_MODULE_1__.r7,service:(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.UU)({description:"Key in the rollout file who\
se `health` addresses are checked.",example:"api"}),endpoints:(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.p_)({description:"Addresses to check, one per line\
. Overrides the rollout file.",example:"https://api.example.com/health/ready"}),"expect-status":(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.bM)({description:"\
Accepted statuses: numbers, ranges or classes.",default:"200-299"}),"expect-version":(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.Qq)({description:"Version t\
hat every endpoint must report.",example:"v2"}),"version-from":(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.Qq)({description:"Where an endpoint tells its ver\
sion: `header:NAME` or `json:a.b` (dotted path in a JSON body).",default:"json:version",example:"header:x-version"}),timeout:(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.
p0)({description:"Limit of one request.",default:"10s"}),attempts:(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.nd)({description:"Tries per endpoint before it\
 counts as unhealthy.",default:"10",min:1,max:1e3}),"retry-delay":(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.p0)({description:"Wait before the second try; \
doubles with jitter up to ten times itself.",default:"1s"}),consecutive:(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.nd)({description:"Good answers in a row \
that make an endpoint healthy, each over a new connection.",default:"1",min:1,max:100}),"every-address":(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.Jt)({description:"\
Check every address that the name of an endpoint has, not only the first: each must be healthy. Not through a proxy, which looks names up itself.",default:"fals\
e"}),concurrency:(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.nd)({description:"Endpoints checked at the same time.",default:"20",min:1,max:200})},outputs:{healthy:{
description:"`true` when every endpoint is healthy.",example:"true"},unhealthy:{description:"Addresses that are not, one per line.",example:"https://api.example\
.com/health/ready"},report:{description:"Path of the JSON report.",example:"/tmp/rollout-actions/health-check.json",schema:"report.schema.json"}}})})};export{id,ids,modules};
