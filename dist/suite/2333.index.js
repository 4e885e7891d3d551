const id=2333,ids=[2333],modules={2333:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{run:()=>run});var run_action=__webpack_require__(4779),inputs=__webpack_require__(2695),spec=__webpack_require__(3230),
shared_inputs=__webpack_require__(5284);const spec_spec=(0,spec.Q)({name:"health-check",title:"Health check",description:"Says whether services are up, answer a\
s they should, and run the expected version.",icon:"heart",color:"green",permissions:{contents:{access:"read",why:"the rollout file is read from the checkout"}},
inputs:{...shared_inputs.r7,service:(0,inputs.fe)({description:"Key in the rollout file whose `health` addresses are checked.",example:"api"}),endpoints:(0,inputs.
p_)({description:"Addresses to check, one per line. Overrides the rollout file.",example:"https://api.example.com/health/ready"}),"expect-status":(0,inputs.bM)(
{description:"Accepted statuses: numbers, ranges or classes.",default:"200-299"}),"expect-version":(0,inputs.Qq)({description:"Version that every endpoint must \
report.",example:"v2"}),"version-from":(0,inputs.Qq)({description:"Where an endpoint tells its version: `header:NAME` or `json:a.b` (dotted path in a JSON body)\
. Default: `version-from` of the service in the rollout file, else `json:version`.",example:"header:x-version"}),timeout:(0,inputs.p0)({description:"Limit of on\
e request.",default:"10s"}),attempts:(0,inputs.nd)({description:"Tries per endpoint before it counts as unhealthy.",default:"10",min:1,max:1e3}),"retry-delay":(0,inputs.
p0)({description:"Wait before the second try; doubles with jitter up to ten times itself.",default:"1s"}),consecutive:(0,inputs.nd)({description:"Good answers i\
n a row that make an endpoint healthy, each over a new connection.",default:"1",min:1,max:100}),"every-address":(0,inputs.Jt)({description:"Check every address \
that the name of an endpoint has, not only the first: each must be healthy. Not through a proxy, which looks names up itself.",default:"false"}),concurrency:(0,inputs.
nd)({description:"Endpoints checked at the same time.",default:"20",min:1,max:200})},outputs:{healthy:{description:"`true` when every endpoint is healthy.",example:"\
true"},unhealthy:{description:"Addresses that are not, one per line.",example:"https://api.example.com/health/ready"},report:{description:"Path of the JSON repo\
rt.",example:"/tmp/rollout-actions/health-check.json",schema:"report.schema.json"}}});async function run(phase){await(0,run_action.C)(spec_spec,{main:async()=>(await Promise.
all([__webpack_require__.e(7934),__webpack_require__.e(567),__webpack_require__.e(6384)]).then(__webpack_require__.bind(__webpack_require__,9082))).main},phase)}})};export{id,ids,modules};
