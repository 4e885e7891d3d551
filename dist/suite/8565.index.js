const id=8565,ids=[8565],modules={8565:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{run:()=>run});var run_action=__webpack_require__(4779),inputs=__webpack_require__(2695),spec=__webpack_require__(3230),
shared_inputs=__webpack_require__(5284);const spec_spec=(0,spec.Q)({name:"canary-step",title:"Canary step",description:"Moves the next share of traffic to a new\
 version, proves that it moved, and returns it to stable if the job fails or is cancelled.",icon:"trending-up",color:"green",permissions:{deployments:{access:"w\
rite",why:"the rollout is recorded as a GitHub deployment"},contents:{access:"read",why:"the rollout file is read from the checkout"},actions:{access:"read",why:"\
only to tell whether another run that rolls out the same candidate is still alive"}},inputs:{...shared_inputs.r7,candidate:(0,inputs.UU)({description:"Version t\
hat is rolled out.",required:!0,example:"v2"}),stable:(0,inputs.UU)({description:"Version that serves now. Default: the last good version in the ledger, else th\
e one that serves all traffic.",example:"v1"}),weight:(0,inputs.Iv)({description:"`next` takes the next step of the plan; a number from 0 to 100 asks for that s\
hare. 0 is for smoke tests, 100 promotes.",default:"next"}),plan:(0,inputs.W3)({description:"Ascending weights in percent. Overrides the rollout file.",example:"\
5, 25, 50, 100"}),"require-soak":(0,inputs.Jt)({description:"Where the plan has a soak, a rollout moves on only after soak-monitor has recorded that it passed, \
with `next` and to an explicit higher weight. `false` when you soak by other means.",default:"true"}),"skip-steps":(0,inputs.Jt)({description:"Let an explicit w\
eight leave out steps of the plan: begin with a later one than its first, such as 100 for a hotfix, or move on to a later one than the next.",default:"false"}),
...shared_inputs.UM,"on-failure":(0,inputs.Yq)(["rollback","hold"],{description:"When the job fails or is cancelled later: `rollback` returns traffic to stable,\
 `hold` leaves it for a person to decide.",default:"rollback"}),"verify-timeout":(0,inputs.p0)({description:"How long the platform may take to confirm the new s\
plit.",default:"30s"}),"verify-share":(0,inputs.Jt)({description:"Also count real requests per version (needs `signals`).",default:"false"}),"verify-share-timeo\
ut":(0,inputs.p0)({description:"How long to count requests before the share is called unproven.",default:"60s"}),...shared_inputs.S3,...shared_inputs.hE},outputs:{
weight:{description:"The weight that was asked for, proven and recorded; after a failure what the platform serves.",example:"25"},share:{description:"The candid\
ate's share of traffic in percent, as read back from the platform.",example:"24.9"},step:{description:"Position in the plan.",example:"2 of 4"},"next-weight":{description:"\
The next weight of the plan; empty when there is none.",example:"50"},complete:{description:"`true` once the candidate has been promoted.",example:"false"},candidate:{
description:"Version that is rolled out.",example:"v2"},stable:{description:"Version that traffic returns to.",example:"v1"},rollout:{description:"Id of the rol\
lout in the ledger.",example:"1234567890"},report:{description:"Path of the JSON report of this step.",example:"/tmp/rollout-actions/canary-step-api-25.json",schema:"\
report.schema.json"}},post:{if:"failure() || cancelled()"}});async function run(phase){await(0,run_action.C)(spec_spec,{main:async()=>(await Promise.all([__webpack_require__.
e(7934),__webpack_require__.e(567),__webpack_require__.e(6045),__webpack_require__.e(405),__webpack_require__.e(9108)]).then(__webpack_require__.bind(__webpack_require__,
9108))).main,post:async()=>(await Promise.all([__webpack_require__.e(7934),__webpack_require__.e(567),__webpack_require__.e(6045),__webpack_require__.e(405),__webpack_require__.
e(4032)]).then(__webpack_require__.bind(__webpack_require__,4032))).post,postOfRefused:async()=>(await Promise.all([__webpack_require__.e(7934),__webpack_require__.
e(567),__webpack_require__.e(6045),__webpack_require__.e(405),__webpack_require__.e(2602)]).then(__webpack_require__.bind(__webpack_require__,2602))).postOfRefused},
phase)}})};export{id,ids,modules};
