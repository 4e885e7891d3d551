const id=7512,ids=[7512],modules={7512:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{run:()=>run});var run_action=__webpack_require__(4779),reasons=__webpack_require__(1705),severity=__webpack_require__(
5995),inputs=__webpack_require__(2695),spec=__webpack_require__(3230),shared_inputs=__webpack_require__(5284);const spec_spec=(0,spec.Q)({name:"rollback",title:"\
Rollback",description:"Brings services back to the last good version, or to one that you choose, verifies it, records it and opens the incident. Running it twic\
e never goes one release too far.",icon:"rotate-ccw",color:"red",permissions:{deployments:{access:"write",why:"the end of the rollout is recorded in its GitHub \
deployment"},contents:{access:"read",why:"the rollout file is read from the checkout"},issues:{access:"write",why:"the incident is an issue; without it there is\
 a warning"},actions:{access:"read",why:"`mode: reconcile` looks whether the run of a rollout is still alive"},"pull-requests":{access:"write",why:"only for `pu\
ll-request-comment`"},statuses:{access:"write",why:"only for `commit-status: status`"},checks:{access:"write",why:"only for `commit-status: check`"}},inputs:{mode:(0,inputs.
Yq)(["standard","emergency","reconcile","dry-run"],{description:"`standard` returns traffic step by step, watches health and verifies everything; `emergency` go\
es straight to the last good version and checks only what is critical; `reconcile` ends rollouts whose run is gone, for a schedule; `dry-run` says exactly what \
would be done.",default:"standard"}),scope:(0,inputs.Dy)({description:"What is rolled back: `all` services of the rollout file; services by name; `candidate-onl\
y`: rollouts in progress are ended, what was promoted stays; `this-run`: only what this workflow run has rolled out, for a job after a failed one (the default u\
nless a person dispatched the run).",example:"api, web"}),service:(0,inputs.Dy)({description:"Service, or several, that `scope` is limited to.",example:"api"}),
environment:shared_inputs.r7.environment,"rollout-file":shared_inputs.r7["rollout-file"],version:(0,inputs.Dy)({description:"Version to return to: `last-good`, \
or one that has been good before (`list: true` shows them). For several services `api=v41, web=v17`.",default:"last-good",example:"v41"}),list:(0,inputs.Jt)({description:"\
Show the versions that can be returned to and change nothing.",default:"false"}),reason:(0,inputs.Yq)(reasons.e,{description:"Why, for the ledger, the change re\
cord and the incident.",default:"failed-deployment"}),details:(0,inputs.Qq)({description:"What was seen, in your own words.",example:"error rate 6 % since 03:05"}),
order:(0,inputs.Yq)(["declared","parallel"],{description:"Several services: `declared` (one after another as `rollback.order` of the rollout file says, else in \
the order of the file) or `parallel`. Default: `declared` where the file has an order, else `parallel`."}),...shared_inputs.UM,health:(0,inputs.p_)({description:"\
Addresses that must answer 2xx afterwards, one per line. Overrides the rollout file.",example:"https://api.example.com/health/ready"}),"critical-health":(0,inputs.
p_)({description:"Addresses that an emergency checks. Overrides the rollout file. Default: those of `health`.",example:"https://api.example.com/health/live"}),"\
version-from":(0,inputs.Qq)({description:"Where the addresses tell their version, to be checked: `header:NAME` or `json:a.b`. Overrides the rollout file.",example:"\
header:x-version"}),"every-address":(0,inputs.Jt)({description:"Check every address that the name of a health address has, not only the first: each must be heal\
thy.",default:"false"}),consecutive:(0,inputs.nd)({description:"Good answers in a row, with the expected version, that make an address healthy; 1 in an emergenc\
y.",default:"3",min:1,max:100}),steps:(0,inputs.W3)({description:"Shares that the returning version gets one after the other, in percent; 100 is implied. Only b\
etween two versions and with `health` addresses to watch. Overrides the rollout file. Default: 50, 100.",example:"25, 50, 100"}),pause:(0,inputs.p0)({description:"\
How long each of these steps is watched. Overrides the rollout file. Default: 5s.",example:"30s"}),migrations:(0,inputs.oQ)({description:"Migrations by version;\
 a rollback past one with `irreversible: true` is refused. Overrides the rollout file.",example:"- { version: v42, irreversible: true, why: drops column email }"}),
"on-irreversible":(0,inputs.Yq)(["refuse","freeze","ignore"],{description:"What an irreversible migration on the way back means: `refuse`; `freeze` (traffic sta\
ys and no further step is taken until a person decides); `ignore` (go back all the same, after the data has been restored).",default:"refuse"}),before:(0,inputs.
oQ)({description:"Commands before traffic moves: a database snapshot, for instance. Overrides the rollout file.",example:"- { run: [./snapshot.sh], timeout: 5m,\
 on-failure: stop }"}),after:(0,inputs.oQ)({description:"Commands after the return is verified: restore a configuration, purge a cache. Overrides the rollout fi\
le.",example:"- { run: [./purge-cache.sh] }"}),"verify-timeout":(0,inputs.p0)({description:"How long the platform may take to confirm a split, and the service t\
o be healthy.",default:"60s"}),attempts:(0,inputs.nd)({description:"Attempts to set a split and have it confirmed.",default:"5",min:1,max:100}),deadline:(0,inputs.
p0)({description:"Nothing new is begun after this long, all services together.",default:"10m"}),"stale-after":(0,inputs.p0)({description:"`mode: reconcile`: a r\
ollout without a failed run counts as abandoned after this long without an entry in the ledger.",default:"6h"}),...shared_inputs.lo,incident:(0,inputs.Jt)({description:"\
Keep an issue for each problem. Needs `ledger: github`.",default:"true"}),severity:(0,inputs.Yq)(severity.oC,{description:"Least severity of the incident and th\
e notices. Default: from what happened."}),notify:(0,inputs.oQ)({description:"Channels that are told, as a YAML list. Overrides the rollout file. ([guide](../..\
/docs/notifications.md))",example:'- { kind: slack, url: "${SLACK_WEBHOOK_URL}" }'}),...shared_inputs.n,...shared_inputs.hE},outputs:{changed:{description:"`fal\
se` when every service was on its last good version already.",example:"true"},verified:{description:"`true` when every service is proven to be where it should b\
e.",example:"true"},from:{description:"Version that was taken out of service; `api=v2, web=w7` for several services.",example:"v2"},to:{description:"Version tha\
t was returned to, or that serves where nothing was to be done; `api=v1, web=w6` for several services. Whether it serves says `verified`.",example:"v1"},services:{
description:'What happened to each service, as JSON: `[{"service":"api","result":"returned","from":"v2","to":"v1"}]`.',example:'[{"service":"api","result":"retu\
rned","from":"v2","to":"v1"}]'},releases:{description:"With `list: true`: the versions of each service, as JSON. `eligible`: a rollback can go there; `whyNot` s\
ays why not, `doubt` why the platform does not tell.",example:'[{"service":"api","version":"v1","eligible":true}]'},incident:{description:"Address of the incide\
nt; one line for each.",example:"https://github.com/acme/shop/issues/7"},backup:{description:"Path of the state from before: split, version, configuration.",example:"\
/tmp/rollout-actions/rollback-backup.json",schema:"backup.schema.json"},"change-record":{description:"Path of the change record: who, what, when, where, why.",example:"\
/tmp/rollout-actions/change-record.json",schema:"change-record.schema.json"},report:{description:"Path of the JSON report.",example:"/tmp/rollout-actions/rollba\
ck.json",schema:"report.schema.json"}}});async function run(phase){await(0,run_action.C)(spec_spec,{main:async()=>(await Promise.all([__webpack_require__.e(7934),
__webpack_require__.e(567),__webpack_require__.e(6045),__webpack_require__.e(5129)]).then(__webpack_require__.bind(__webpack_require__,5129))).main},phase)}}),1705:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{S:()=>sayReason,e:()=>REASONS});const REASONS=["critical-bug","performance-issue","security-vulnerability","data-corr\
uption","service-outage","failed-deployment"];function sayReason(reason,details){const words=reason.replaceAll("-"," ");return details===void 0||details.trim()===
""?words:`${words}: ${details.trim()}`}}),5995:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{JJ:()=>worse,P5:()=>raised,jZ:()=>atLeast,oC:()=>SEVERITIES});const SEVERITIES=["info","warning","critical","emergency"];function atLeast(severity,threshold){return SEVERITIES.
indexOf(severity)>=SEVERITIES.indexOf(threshold)}function worse(a,b){return atLeast(a,b)?a:b}function raised(severity){return SEVERITIES[SEVERITIES.indexOf(severity)+
1]??"emergency"}})};export{id,ids,modules};
