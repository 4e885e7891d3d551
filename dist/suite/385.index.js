const id=385;const ids=[385];const modules={8385:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{__webpack_require__.r(__webpack_exports__);var _toolkit_run_action__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4503);var _memory_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
8622);var _spec_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6846);(0,_memory_js__WEBPACK_IMPORTED_MODULE_1__.a)();await(0,_toolkit_run_action__WEBPACK_IMPORTED_MODULE_0__.
C)(_spec_js__WEBPACK_IMPORTED_MODULE_2__.I,{main:async()=>(await Promise.all([__webpack_require__.e(934),__webpack_require__.e(525),__webpack_require__.e(779)]).
then(__webpack_require__.bind(__webpack_require__,8969))).main});__webpack_async_result__()}catch(e){__webpack_async_result__(e)}},1)}),8622:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{a:()=>stayLean});var node_v8__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8877);function stayLean(){(0,node_v8__WEBPACK_IMPORTED_MODULE_0__.
setFlagsFromString)("--semi-space-growth-factor=1")}}),6846:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{I:()=>spec});var _toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2695);var _toolkit_spec__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
3230);var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8893);const spec=(0,_toolkit_spec__WEBPACK_IMPORTED_MODULE_2__.Q)({name:"soak-monit\
or",title:"Soak monitor",description:"Watches a new version beside the stable one, stops at the first decisive failure, and keeps the evidence.",icon:"activity",
color:"green",permissions:{contents:{access:"read",why:"the rollout file is read from the checkout"},"pull-requests":{access:"write",why:"only for `pull-request\
-comment`"},statuses:{access:"write",why:"only for `commit-status: status`"},checks:{access:"write",why:"only for `commit-status: check`"}},inputs:{..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__.
r7,mode:(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.Yq)(["soak","backtest"],{description:"`soak` watches and decides; `backtest` replays the past (`since` a\
nd `until`, or the report in `previous`): what would have been decided, how often a healthy rollout would have been aborted, and which tolerances hold.",default:"\
soak"}),candidate:(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.Qq)({description:"Version under observation; fills `$version` in queries and addresses.",example:"\
v2"}),stable:(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.Qq)({description:"Version it is compared with; fills `$version` for the baseline.",example:"v1"}),..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__.
S3,criteria:(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.u4)({description:"What must hold, one criterion per line. Overrides the rollout file.",example:"erro\
r-rate <= baseline + 1pp\nlatency.p95 <= baseline * 1.2"}),duration:(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.p0)({description:"How long to observe. Defau\
lt: `soak` of the rollout file, else 30 minutes.",example:"30m"}),"max-duration":(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.p0)({description:"How far the s\
oak may be extended while there is too little data. Default: twice the duration.",example:"1h"}),"finish-early":(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.
Jt)({description:"End the soak as soon as every regression beyond its tolerance has been ruled out, after `min-soak`.",default:"false"}),"min-soak":(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.
p0)({description:"The soak never ends early before this.",default:"5m"}),"warm-up":(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.p0)({description:"New instanc\
es are cold: what they show this long is not judged. At most a tenth of the soak.",default:"60s"}),interval:(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.p0)(
{description:"Time between samples.",default:"15s"}),"min-samples":(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.nd)({description:"Requests that each arm must\
 have before a plain estimate counts (criteria that are not tested sequentially).",default:"50",min:1}),"on-no-data":(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.
UF)({description:"What too little data means at the end: `fail`, `pass`, `pause` (ends inconclusive) or `extend`; one for all, or `metric: policy` lines.",default:"\
fail"}),"on-inconclusive":(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.Yq)(["fail","pass"],{description:"When there was data but not enough to rule a regress\
ion out: `fail` the step, or `pass` it, with the verdict `inconclusive` either way.",default:"fail"}),alpha:(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.ai)(
{description:"Probability that the sequential tests abort a healthy rollout: their criteria, steps and looks together, for independent requests.",default:"0.01",
min:1e-6,max:.5}),objective:(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.ai)({description:"Service-level objective in percent of good requests. Adds the crit\
erion `burn-rate` on the error budget, unless one is written.",example:"99.9",min:50,max:99.9999}),"period-requests":(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.
nd)({description:"Requests of the service in 30 days: caps the damage of a rollout at 2 % of the error budget.",example:"10000000",min:1}),weight:(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.
VA)({description:"The candidate's configured share of traffic; warns when it really gets another.",example:"${{ steps.canary.outputs.weight }}"}),plan:(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.
W3)({description:"Weights of the rollout; spreads the evidence over its steps. Overrides the rollout file.",example:"5, 25, 50, 100"}),previous:(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.
Qq)({description:"Report of the soak of the step before, whose evidence goes on. Default: the one that an earlier step of this job wrote. With `mode: backtest` \
the report to replay.",example:"evidence/soak-5.json"}),since:(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.Qq)({description:"Judge the past instead of waitin\
g: start as ISO time or as a duration before now. Needs a source that keeps history.",example:"30m"}),until:(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.Qq)(
{description:"End of the past window. Default: now.",example:"2026-01-31T12:30:00Z"}),report:(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.Qq)({description:"W\
here to write the evidence. Default: a file in the temporary folder of the runner.",example:"evidence/soak.json"}),..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__.
n,..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__.vN},outputs:{verdict:{description:"`pass`, `warn`, `fail`, `inconclusive` or `error`; of a backtest what wou\
ld have been decided.",example:"pass"},reason:{description:"The verdict in one sentence.",example:"Passed after 30 min: 4 of 4 criteria hold."},html:{description:"\
Path of the report for people, one self-contained HTML file.",example:"/tmp/rollout-actions/soak-api.html"},report:{description:"Path of the evidence; a backtes\
t writes backtest.schema.json instead.",example:"/tmp/rollout-actions/soak-api.json",schema:"report.schema.json"},"judged-at":{description:"When the verdict was\
 reached, ISO time.",example:"2026-01-31T12:30:00.000Z"}}})})};export{id,ids,modules};
