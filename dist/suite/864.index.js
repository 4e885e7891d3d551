const id=864;const ids=[864];const modules={2864:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{__webpack_require__.r(__webpack_exports__);var _toolkit_run_action__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4503);var _spec_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
4033);await(0,_toolkit_run_action__WEBPACK_IMPORTED_MODULE_0__.C)(_spec_js__WEBPACK_IMPORTED_MODULE_1__.I,{main:async()=>(await Promise.all([__webpack_require__.
e(934),__webpack_require__.e(525),__webpack_require__.e(764)]).then(__webpack_require__.bind(__webpack_require__,4764))).main});__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}},1)}),4033:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{I:()=>spec});var _core_rollout_reasons__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(1705);var _core_severity__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
5995);var _toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2695);var _toolkit_spec__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(3230);var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
8893);const spec=(0,_toolkit_spec__WEBPACK_IMPORTED_MODULE_2__.Q)({name:"rollback",title:"Rollback",description:"Brings services back to the last good version, \
or to one that you choose, verifies it, records it and opens the incident. Running it twice never goes one release too far.",icon:"rotate-ccw",color:"red",permissions:{
deployments:{access:"write",why:"the end of the rollout is recorded in its GitHub deployment"},contents:{access:"read",why:"the rollout file is read from the ch\
eckout"},issues:{access:"write",why:"the incident is an issue; without it there is a warning"},actions:{access:"read",why:"`mode: reconcile` looks whether the r\
un of a rollout is still alive"},"pull-requests":{access:"write",why:"only for `pull-request-comment`"},statuses:{access:"write",why:"only for `commit-status: s\
tatus`"},checks:{access:"write",why:"only for `commit-status: check`"}},inputs:{mode:(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.Yq)(["standard","emergency",
"reconcile","dry-run"],{description:"`standard` returns traffic step by step, watches health and verifies everything; `emergency` goes straight to the last good\
 version and checks only what is critical; `reconcile` ends rollouts whose run is gone, for a schedule; `dry-run` says exactly what would be done.",default:"sta\
ndard"}),scope:(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.Qq)({description:"What is rolled back: `all` services of the rollout file; services by name; `can\
didate-only`: rollouts in progress are ended, what was promoted stays; `this-run`: only what this workflow run has rolled out, for a job after a failed one (the\
 default there where a push, a release or another delivery started the run).",example:"api, web"}),service:(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.Qq)({
description:"Service, or several, that `scope` is limited to.",example:"api"}),environment:_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__.r7.environment,"rollou\
t-file":_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__.r7["rollout-file"],version:(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.Qq)({description:"Version to r\
eturn to: `last-good`, or one that has been good before (`list: true` shows them). For several services `api=v41, web=v17`.",default:"last-good",example:"v41"}),
list:(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.Jt)({description:"Show the versions that can be returned to and change nothing.",default:"false"}),reason:(0,
_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.Yq)(_core_rollout_reasons__WEBPACK_IMPORTED_MODULE_3__.e,{description:"Why, for the ledger, the change record and t\
he incident.",default:"failed-deployment"}),details:(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.Qq)({description:"What was seen, in your own words.",example:"\
error rate 6 % since 03:05"}),order:(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.Yq)(["declared","parallel"],{description:"Several services: `declared` (one \
after another as `rollback.order` of the rollout file says, else in the order of the file) or `parallel`. Default: `declared` where the file has an order, else \
`parallel`."}),..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__.UM,health:(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.p_)({description:"Addresses that must\
 answer 2xx afterwards, one per line. Overrides the rollout file.",example:"https://api.example.com/health/ready"}),"critical-health":(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.
p_)({description:"Addresses that an emergency checks. Overrides the rollout file. Default: those of `health`.",example:"https://api.example.com/health/live"}),"\
version-from":(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.Qq)({description:"Where the addresses tell their version, to be checked: `header:NAME` or `json:a.\
b`. Overrides the rollout file.",example:"header:x-version"}),consecutive:(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.nd)({description:"Good answers in a ro\
w, with the expected version, that make an address healthy; 1 in an emergency.",default:"3",min:1,max:100}),steps:(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.
W3)({description:"Shares that the returning version gets one after the other, in percent; 100 is implied. Only between two versions and with `health` addresses \
to watch. Overrides the rollout file. Default: 50, 100.",example:"25, 50, 100"}),pause:(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.p0)({description:"How lon\
g each of these steps is watched. Overrides the rollout file. Default: 5s.",example:"30s"}),migrations:(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.oQ)({description:"\
Migrations by version; a rollback past one with `irreversible: true` is refused. Overrides the rollout file.",example:"- { version: v42, irreversible: true, why\
: drops column email }"}),"on-irreversible":(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.Yq)(["refuse","freeze","ignore"],{description:"What an irreversible \
migration on the way back means: `refuse`; `freeze` (traffic stays and no further step is taken until a person decides); `ignore` (go back all the same, after t\
he data has been restored).",default:"refuse"}),before:(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.oQ)({description:"Commands before traffic moves: a databa\
se snapshot, for instance. Overrides the rollout file.",example:"- { run: [./snapshot.sh], timeout: 5m, on-failure: stop }"}),after:(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.
oQ)({description:"Commands after the return is verified: restore a configuration, purge a cache. Overrides the rollout file.",example:"- { run: [./purge-cache.s\
h] }"}),"verify-timeout":(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.p0)({description:"How long the platform may take to confirm a split, and the service to\
 be healthy.",default:"60s"}),attempts:(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.nd)({description:"Attempts to set a split and have it confirmed.",default:"\
5",min:1,max:100}),deadline:(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.p0)({description:"Nothing new is begun after this long, all services together.",default:"\
10m"}),"stale-after":(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.p0)({description:"`mode: reconcile`: a rollout without a failed run counts as abandoned aft\
er this long without an entry in the ledger.",default:"6h"}),..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__.lo,incident:(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.
Jt)({description:"Keep an issue for each problem. Needs `ledger: github`.",default:"true"}),severity:(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.Yq)(_core_severity__WEBPACK_IMPORTED_MODULE_4__.
oC,{description:"Least severity of the incident and the notices. Default: from what happened."}),notify:(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.oQ)({description:"\
Channels that are told, as a YAML list. Overrides the rollout file. ([guide](../../docs/notifications.md))",example:'- { kind: slack, url: "${SLACK_WEBHOOK_URL}\
" }'}),..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__.n,..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__.hE},outputs:{changed:{description:"`false` when eve\
ry service was on its last good version already.",example:"true"},verified:{description:"`true` when every service is proven to be where it should be.",example:"\
true"},from:{description:"Version that was taken out of service; `api=v2, web=w7` for several services.",example:"v2"},to:{description:"Version that was returne\
d to, or that serves where nothing was to be done; `api=v1, web=w6` for several services. Whether it serves says `verified`.",example:"v1"},services:{description:'\
What happened to each service, as JSON: `[{"service":"api","result":"returned","from":"v2","to":"v1"}]`.',example:'[{"service":"api","result":"returned","from":\
"v2","to":"v1"}]'},releases:{description:"With `list: true`: the versions of each service, as JSON.",example:'[{"service":"api","version":"v1","eligible":true}]'},
incident:{description:"Address of the incident; one line for each.",example:"https://github.com/acme/shop/issues/7"},backup:{description:"Path of the state from\
 before: split, version, configuration.",example:"/tmp/rollout-actions/rollback-backup.json",schema:"backup.schema.json"},"change-record":{description:"Path of \
the change record: who, what, when, where, why.",example:"/tmp/rollout-actions/change-record.json",schema:"change-record.schema.json"},report:{description:"Path\
 of the JSON report.",example:"/tmp/rollout-actions/rollback.json",schema:"report.schema.json"}}})}),1705:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{S:()=>sayReason,e:()=>REASONS});const REASONS=["critical-bug","performance-issue","security-vulnerability","data-corr\
uption","service-outage","failed-deployment"];function sayReason(reason,details){const words=reason.replaceAll("-"," ");return details===void 0||details.trim()===
""?words:`${words}: ${details.trim()}`}}),5995:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{JJ:()=>worse,P5:()=>raised,jZ:()=>atLeast,oC:()=>SEVERITIES});const SEVERITIES=["info","warning","critical","emergency"];function atLeast(severity,threshold){return SEVERITIES.
indexOf(severity)>=SEVERITIES.indexOf(threshold)}function worse(a,b){return atLeast(a,b)?a:b}function raised(severity){return SEVERITIES[SEVERITIES.indexOf(severity)+
1]??"emergency"}})};export{id,ids,modules};
