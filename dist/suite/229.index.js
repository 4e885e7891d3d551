const id=229,ids=[229],modules={229:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{run:()=>run});var run_action=__webpack_require__(4779),external_node_v8_=__webpack_require__(8877);function stayLean(){
(0,external_node_v8_.setFlagsFromString)("--semi-space-growth-factor=1")}var attendance=__webpack_require__(2112),inputs=__webpack_require__(2695),spec=__webpack_require__(
3230),shared_inputs=__webpack_require__(5284);const spec_spec=(0,spec.Q)({name:"soak-monitor",title:"Soak monitor",description:"Watches a new version beside the\
 stable one, stops at the first decisive failure, and keeps the evidence.",icon:"activity",color:"green",permissions:{contents:{access:"read",why:"the rollout f\
ile is read from the checkout"},deployments:{access:"write",why:"the verdict is recorded in the rollout, which moves on only after a passed one"},"pull-requests":{
access:"write",why:"only for `pull-request-comment`"},statuses:{access:"write",why:"only for `commit-status: status`"},checks:{access:"write",why:"only for `com\
mit-status: check`"}},inputs:{...shared_inputs.r7,mode:(0,inputs.Yq)(["soak","backtest"],{description:"`soak` watches and decides; `backtest` replays the past (\
`since` and `until`, or the report in `previous`): what would have been decided, how often a healthy rollout would have been aborted, and which tolerances hold.",
default:"soak"}),candidate:(0,inputs.UU)({description:"Version under observation; fills `$version` in queries and addresses. Default: that of the open rollout.",
example:"v2"}),stable:(0,inputs.UU)({description:"Version it is compared with; fills `$version` for the baseline. Default: that of the open rollout.",example:"v\
1"}),...shared_inputs.S3,criteria:(0,inputs.u4)({description:"What must hold, one criterion per line. Overrides the rollout file.",example:`error-rate <= baseli\
ne + 1pp
latency.p95 <= baseline * 1.2`}),duration:(0,inputs.p0)({description:"How long to observe. Default: `soak` of the rollout file, else 30 minutes.",example:"30m"}),
"max-duration":(0,inputs.p0)({description:"How far the soak may be extended while there is too little data. Default: twice the duration.",example:"1h"}),"finish\
-early":(0,inputs.Jt)({description:"End the soak as soon as every regression beyond its tolerance has been ruled out, after `min-soak`.",default:"false"}),"min-\
soak":(0,inputs.p0)({description:"The soak never ends early before this.",default:"5m"}),"warm-up":(0,inputs.p0)({description:"New instances are cold: what they\
 show this long is not judged. At most a tenth of the soak.",default:"60s"}),interval:(0,inputs.p0)({description:"Time between samples.",default:"15s"}),"min-sa\
mples":(0,inputs.nd)({description:"Requests that each arm must have before a plain estimate counts (criteria that are not tested sequentially).",default:"50",min:1}),
"on-no-data":(0,inputs.UF)({description:"What too little data means at the end: `fail`, `pass`, `pause` (ends inconclusive) or `extend`; one for all, or `metric\
: policy` lines.",default:"fail"}),"on-inconclusive":(0,inputs.Yq)(["fail","pass"],{description:"When there was data but not enough to rule a regression out: `f\
ail` the step, or `pass` it, with the verdict `inconclusive` either way.",default:"fail"}),alpha:(0,inputs.ai)({description:"Probability that the sequential tes\
ts abort a healthy rollout: their criteria, steps and looks together, for independent requests.",default:"0.01",min:1e-6,max:.5}),objective:(0,inputs.ai)({description:"\
Service-level objective in percent of good requests. Adds the criterion `burn-rate` on the error budget, unless one is written.",example:"99.9",min:50,max:99.9999}),
"period-requests":(0,inputs.nd)({description:"Requests of the service in 30 days: caps the damage of a rollout at 2 % of the error budget.",example:"10000000",min:1}),
weight:(0,inputs.VA)({description:"The candidate's configured share of traffic; the share of requests that it completes is held against it. Default: that of the\
 open rollout.",example:"${{ steps.canary.outputs.weight }}"}),"on-share":(0,inputs.Yq)(attendance.xv,{description:"When the candidate is shown to complete less\
 than 60 % of the requests that its `weight` gives it: `fail` or only `warn`; less than 80 % or more than twice as many is a warning. The share that the other a\
rm should have fails: the arms are probably the other way round. `ignore` looks at nothing.",default:"fail"}),plan:(0,inputs.W3)({description:"Weights of the ro\
llout; spreads the evidence over its steps. Overrides the rollout file.",example:"5, 25, 50, 100"}),previous:(0,inputs.Qq)({description:"Report of the soak of t\
he step before, whose evidence goes on. Default: the one that an earlier step of this job wrote. With `mode: backtest` the report to replay.",example:"evidence/\
soak-5.json"}),since:(0,inputs.Qq)({description:"Judge the past instead of waiting: start as ISO time or as a duration before now. Needs a source that keeps his\
tory.",example:"30m"}),until:(0,inputs.Qq)({description:"End of the past window. Default: now.",example:"2026-01-31T12:30:00Z"}),report:(0,inputs.Qq)({description:"\
Where to write the evidence. Default: a file in the temporary folder of the runner.",example:"evidence/soak.json"}),...shared_inputs.n,...shared_inputs.hE},outputs:{
verdict:{description:"`pass`, `warn`, `fail`, `inconclusive` or `error`; of a backtest what would have been decided.",example:"pass"},reason:{description:"The v\
erdict in one sentence.",example:"Passed after 30 min: 4 of 4 criteria hold."},html:{description:"Path of the report for people, one self-contained HTML file.",
example:"/tmp/rollout-actions/soak-api.html"},report:{description:"Path of the evidence; a backtest writes backtest.schema.json instead.",example:"/tmp/rollout-\
actions/soak-api.json",schema:"report.schema.json"},"judged-at":{description:"When the verdict was reached, ISO time.",example:"2026-01-31T12:30:00.000Z"}}});async function run(phase){
stayLean(),await(0,run_action.C)(spec_spec,{main:async()=>(await Promise.all([__webpack_require__.e(7934),__webpack_require__.e(567),__webpack_require__.e(6272)]).
then(__webpack_require__.bind(__webpack_require__,2042))).main},phase)}}),2112:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{xv:()=>SHARE_POLICIES,Lr:()=>absenceOf,JK:()=>attend,j5:()=>beginAttendance,fC:()=>measuredTwice,Vm:()=>shareEvidence});
const NO_LIKENESS={alike:!0,logChance:0,polls:0},IMPLAUSIBLE=Math.log(1e-6),MIN_POLLS=3;function compareArms(state,candidate,baseline,totals={candidate:[],baseline:[]}){
if(candidate.length===0||candidate.length!==baseline.length||!state.alike||[...candidate,...baseline].some(value=>!Number.isFinite(value)))return state;const differ=(some,others)=>some.
some((value,index)=>value!==others[index]);if(differ(candidate,baseline)||differ(totals.candidate,totals.baseline))return{...state,alike:!1};const largest=Math.
max(...candidate);return largest>0?{alike:!0,logChance:state.logChance-Math.log(4*Math.PI*Math.max(largest,.25))/2,polls:state.polls+1}:state}function areIdentical({
alike,logChance,polls}){return alike&&polls>=MIN_POLLS&&logChance<=IMPLAUSIBLE}var traffic_check=__webpack_require__(6528),format=__webpack_require__(6194);const NO_PULSE={
still:0,stillSeconds:0,longest:1},MATCHED={candidate:0,baseline:0,seconds:0,readings:0};function beginAttendance(plannedSeconds){return{missed:0,expected:0,meanwhile:0,
silence:0,outage:!1,traffic:(0,traffic_check.uP)(plannedSeconds),unmatched:MATCHED,pulses:{candidate:NO_PULSE,baseline:NO_PULSE},likeness:NO_LIKENESS}}const MISSED_READINGS=3,
MISSED_REQUESTS=20,MISSED_PAUSES=2,LONGEST_SILENCE_SECONDS=300,SCRAPED_SILENCE_SECONDS=120,PAUSES_PER_WINDOW=4,READINGS_PER_WINDOW=3,LEAST_SHARE=.01;function attend(before,reading,{
share,settled=!0,scraped=!1}={}){const candidate=requestsOf(reading,"candidate"),baseline=requestsOf(reading,"baseline"),seconds=(reading.window.to-reading.window.
from)/1e3,missing=baseline!==void 0&&baseline>0&&(candidate??0)===0,seen=candidate!==void 0&&candidate>0,assumed=share??LEAST_SHARE,expected=missing&&assumed<1?
baseline*assumed/(1-assumed):0,pulses={candidate:pulse(before.pulses.candidate,candidate,seconds),baseline:pulse(before.pulses.baseline,baseline,seconds)},counted={
...before,pulses};return{...counted,missed:seen?0:before.missed+(missing?1:0),expected:seen?0:before.expected+expected,meanwhile:seen?0:before.meanwhile+(missing?
baseline:0),silence:scraped?SCRAPED_SILENCE_SECONDS:0,...missing?whyUncounted(reading):{},outage:reading.observations.length>0&&reading.observations.every(({measurement})=>measurement.
kind==="absent"),...share===void 0||!settled?{}:compareShares(counted,{candidate,baseline,seconds},share,scraped),likeness:compareArms(before.likeness,numbersOf(
reading,"candidate"),numbersOf(reading,"baseline"),{candidate:totalsOf(reading,"candidate"),baseline:totalsOf(reading,"baseline")})}}function pulse({still,stillSeconds,
longest},requests,seconds){return requests===void 0?{still,stillSeconds:stillSeconds+seconds,longest}:requests>0?{still:0,stillSeconds:0,longest:Math.max(longest,
still+1)}:{still:still+1,stillSeconds:stillSeconds+seconds,longest}}function absenceOf({missed,expected,meanwhile,why,silence,pulses:{candidate,baseline}}){if(missed<
MISSED_READINGS||expected<MISSED_REQUESTS||candidate.stillSeconds<silence)return;const pauses=Math.max(candidate.longest,baseline.longest);if(!(pauses>1&&candidate.
still<MISSED_PAUSES*pauses&&candidate.stillSeconds<LONGEST_SILENCE_SECONDS))return`the candidate was not observed${why===void 0?"":` (${why})`}: no request in ${String(
missed)} readings in a row, in which the baseline had ${(0,format.B4)(meanwhile)} and about ${(0,format.B4)(expected)} were expected`}function compareShares({traffic,
unmatched,pulses},{candidate,baseline,seconds},share,scraped){const all={candidate:unmatched.candidate+(candidate??0),baseline:unmatched.baseline+(baseline??0),
seconds:unmatched.seconds+seconds,readings:unmatched.readings+1};return candidate===void 0||baseline===void 0||all.readings<readingsPerWindow(pulses,scraped)?{traffic,
unmatched:all}:{traffic:(0,traffic_check.Vv)(traffic,all.candidate,all.baseline,share,all.seconds),unmatched:MATCHED}}function readingsPerWindow({candidate,baseline},scraped){
const pause=Math.max(candidate.longest,baseline.longest,candidate.still+1,baseline.still+1);return pause>1?PAUSES_PER_WINDOW*pause:scraped?READINGS_PER_WINDOW:1}
const SHARE_POLICIES=["fail","warn","ignore"];function shareEvidence({traffic},policy){const{candidate,baseline}=traffic.seen;if(policy==="ignore"||candidate+baseline===
0)return;const finding=(0,traffic_check.z2)(traffic);if(finding.kind==="as-configured")return{...finding,verdict:"pass"};const verdict=finding.kind==="swapped"?
"fail":finding.kind==="far-too-few"?policy:"warn";return{...finding,verdict,reason:describe(finding)}}function describe({kind,candidate,due,observed,configured,
afterSeconds}){const began=afterSeconds>0?`, since ${(0,format.a3)(afterSeconds*1e3)} into the judged time`:"",numbers=`${(0,format.B4)(candidate)} of about ${(0,format.
B4)(due)} requests${began}, ${percent(observed)} of all instead of ${percent(configured)}`;return kind==="swapped"?`the arms are probably the other way round: t\
he candidate has the share of requests that the baseline should have, ${numbers}`:kind==="more"?`the candidate gets ${String(Number((candidate/due).toPrecision(
2)))} times the requests that its weight gives it: ${numbers}`:`the candidate completes ${percent(candidate/due)} of the requests that its weight gives it: ${numbers}`}
function measuredTwice({likeness}){return areIdentical(likeness)}function whyUncounted({observations}){const counted=new Set(observations.filter(({measurement})=>countIn(
measurement)!==void 0).map(({signal})=>signal));for(const{arm,signal,measurement}of observations)if(arm==="candidate"&&counted.has(signal)&&measurement.kind==="\
absent")return{why:measurement.reason};return{}}function requestsOf(reading,arm){const counting=reading.observations.find(({measurement})=>countIn(measurement)!==
void 0)?.signal;let requests;for(const observation of reading.observations){if(observation.arm!==arm||observation.signal!==counting)continue;const count=countIn(
observation.measurement);count!==void 0&&(requests=(requests??0)+count)}return requests}function countIn(measurement){return measurement.kind==="proportion"?measurement.
total:measurement.kind==="histogram"?measurement.buckets.at(-1)?.count:measurement.kind==="samples"?measurement.values.length:void 0}function totalsOf({observations},arm){
return observations.flatMap(one=>one.arm===arm?countIn(one.measurement)??[]:[])}function numbersOf(reading,arm){return reading.observations.filter(observation=>observation.
arm===arm).flatMap(({measurement})=>measurement.kind==="proportion"?[measurement.bad]:measurement.kind==="histogram"?measurement.buckets.slice(0,-1).map(({count})=>count):
measurement.kind==="samples"?measurement.values.slice(0,50):[])}function percent(share){return`${String(Number((100*share).toPrecision(2)))} %`}}),6194:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B4:()=>formatCount,Fl:()=>formatValue,a3:()=>formatDuration,em:()=>sentence,lw:()=>dimensionOfCriterion});var _criteria_unit_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
5730);function dimensionOfCriterion({bound,selector},measured){return selector.statistic==="count"?"number":measured!==void 0?measured:bound.kind==="fixed"&&bound.
quantity.unit!==""||bound.kind==="baseline-plus"&&bound.quantity.unit!=="%"?(0,_criteria_unit_js__WEBPACK_IMPORTED_MODULE_0__.eT)(bound.quantity.unit):"number"}
function formatValue(value,dimension){switch(dimension){case"proportion":return`${significant(value*100)} %`;case"seconds":return Math.abs(value)<1?`${significant(
value*1e3)} ms`:`${significant(value)} s`;case"bytes":return formatBytes(value);case"rate":return`${significant(value)} /s`;case"number":return Number.isInteger(
value)?formatCount(value):significant(value)}}function formatCount(count){return Math.round(count).toLocaleString("en-US")}function formatDuration(ms){const seconds=Math.
round(ms/1e3);if(seconds<120)return ms<1e4?`${String(Number((ms/1e3).toPrecision(2)))} s`:`${String(seconds)} s`;const minutes=Math.round(seconds/60);if(minutes<
120)return`${String(minutes)} min`;const rest=minutes%60;return`${String(Math.floor(minutes/60))} h${rest===0?"":` ${String(rest)} min`}`}function sentence(clause){
return`${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`}function formatBytes(value){const units=["B","KB","MB","GB"],power=Math.min(3,Math.max(0,Math.floor(
Math.log10(Math.max(1,Math.abs(value)))/3)));return`${significant(value/1e3**power)} ${units[power]??"B"}`}function significant(value){return Number.isFinite(value)?
Math.abs(value)>=1e3?formatCount(value):String(Number(value.toPrecision(3))):String(value)}}),6003:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{A9:()=>logRatio,Cv:()=>project,zP:()=>logEBlock});const EDGE=1e-12,STEPS=100;function project(alternative,candidateTotal,baselineTotal,{
kappa,delta}){const{candidate:pc,baseline:pb}=alternative;if(candidateTotal<=0)return{candidate:kappa*pb+delta,baseline:pb};if(baselineTotal<=0)return{candidate:pc,
baseline:(pc-delta)/kappa};if(kappa===1&&delta===0){const pooled=(candidateTotal*pc+baselineTotal*pb)/(candidateTotal+baselineTotal);return{candidate:pooled,baseline:pooled}}
const b=root(alternative,candidateTotal,baselineTotal,kappa,delta);return{candidate:kappa*b+delta,baseline:b}}function root({candidate:pc,baseline:pb},nc,nb,kappa,delta){
const meeting=(pc-delta)/kappa;let low=Math.max(Math.min(pb,meeting),EDGE,(EDGE-delta)/kappa),high=Math.min(Math.max(pb,meeting),1-EDGE,(1-EDGE-delta)/kappa);const weight=nc/
(nc+nb);let b=(low+high)/2;for(let step=0;step<STEPS&&high-low>1e-15*high;step+=1){const c=kappa*b+delta,inner=kappa*(pc-c)*b*(1-b),outer=(pb-b)*c*(1-c),value=weight*
inner+(1-weight)*outer;value>0?low=b:high=b;const slope=weight*kappa*((pc-c)*(1-2*b)-kappa*b*(1-b))+(1-weight)*((pb-b)*kappa*(1-2*c)-c*(1-c)),next=b-value/slope,
inside=next>low&&next<high;if(inside&&Math.abs(next-b)<=4e-16*b)return next;b=inside?next:(low+high)/2}return b}function logEBlock(poll,alternative,tolerance){const{
candidate,baseline}=poll;if(candidate.total<=0||baseline.total<=0)return 0;const nearest=project(alternative,candidate.total,baseline.total,tolerance);return logRatio(
candidate,alternative.candidate,nearest.candidate)+logRatio(baseline,alternative.baseline,nearest.baseline)}function logRatio({bad,total},p,p0){return bad*Math.
log(p/p0)+(total-bad)*Math.log1p((p0-p)/(1-p0))}}),7733:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Td:()=>expit,VZ:()=>logSumExp,i2:()=>logit,qE:()=>clamp});function logSumExp(values){const largest=values.reduce((high,value)=>Math.max(high,value),-1/0);return largest===
-1/0||largest===1/0?largest:largest+Math.log(values.reduce((sum,value)=>sum+Math.exp(value-largest),0))}function logit(p){return Math.log(p)-Math.log1p(-p)}function expit(x){
if(x>=0)return 1/(1+Math.exp(-x));const odds=Math.exp(x);return odds/(1+odds)}function clamp(value,low,high){return Math.min(Math.max(value,low),high)}}),9460:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{EN:()=>threshold,Nh:()=>ALPHA,RI:()=>culprits,Vj:()=>BETA,w1:()=>shouldAbort});var _log_space_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
7733);const ALPHA=.01,BETA=.05;function threshold(level){return Math.log(1/level+1)}function averageLogE(criteria){const whole=criteria.reduce((sum,{weight=1})=>sum+
weight,0);return(0,_log_space_js__WEBPACK_IMPORTED_MODULE_0__.VZ)(criteria.map(({logE,weight=1})=>logE+Math.log(weight/whole)))}function shouldAbort(criteria,alpha=ALPHA){
return averageLogE(criteria)>=threshold(alpha)}function culprits(criteria,alpha=ALPHA){const whole=criteria.reduce((sum,{weight=1})=>sum+weight,0),shares=criteria.
map(({logE,weight=1})=>logE+Math.log(weight/whole)),alone=shares.flatMap((share,index)=>share>=-Math.log(alpha)?[index]:[]);return alone.length>0||criteria.length===
0?alone:[shares.indexOf(Math.max(...shares))]}}),3896:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{BH:()=>createMixture,CE:()=>restartMixture,N_:()=>EFFECT_SIZES,O6:()=>reaches,Sh:()=>strongestStart,wf:()=>logE,zt:()=>addEvidence});const EFFECT_SIZES=Array.from(
{length:12},(_,g)=>.08*1.45**g),RESTART_WEIGHT=.5;function createMixture(effects,plannedRestarts=0){const nothing=new Array(effects).fill(0);return{sums:nothing,
starts:[nothing],planned:Math.max(0,Math.floor(plannedRestarts))}}function addEvidence(mixture,logs){return{...mixture,sums:mixture.sums.map((sum,g)=>sum+finite(
logs[g]))}}function finite(value){return value!==void 0&&Number.isFinite(value)?value:0}function restartMixture(mixture){return mixture.starts.length>mixture.planned?
mixture:{...mixture,starts:[...mixture.starts,mixture.sums]}}function logE(mixture,phi=1){const{sums,starts,planned}=mixture,temper=1/Math.max(1,phi),restartWeight=planned===
0?0:RESTART_WEIGHT/planned,firstWeight=planned===0?1:1-RESTART_WEIGHT,toCome=Math.max(0,planned-(starts.length-1)),peak=highest(sums,starts,toCome>0?0:-1/0)*temper;
let total=toCome>0?toCome*restartWeight*sums.length*Math.exp(-peak):0;for(let j=0;j<starts.length;j+=1){const start=starts[j]??[];let inner=0;for(let g=0;g<sums.
length;g+=1)inner+=Math.exp(((sums[g]??0)-(start[g]??0))*temper-peak);total+=(j===0?firstWeight:restartWeight)*inner}return peak+Math.log(total/sums.length)}function reaches(mixture,phi,limit){
return highest(mixture.sums,mixture.starts,0)/Math.max(1,phi)>=limit&&logE(mixture,phi)>=limit}function strongestStart({sums,starts}){let[best,high]=[0,-1/0];return starts.
forEach((start,j)=>{const since=sums.reduce((most,sum,g)=>Math.max(most,sum-(start[g]??0)),-1/0);since>high&&([best,high]=[j,since])}),best}function highest(sums,starts,floor){
let high=floor;for(const start of starts)for(let g=0;g<sums.length;g+=1)high=Math.max(high,(sums[g]??0)-(start[g]??0));return high}}),3035:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{q:()=>oneSampleEvidence});var _e_value_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6003),_log_space_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
7733),_mixture_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3896);const EDGE=1e-12;function oneSampleEvidence(counts,limit,direction){const p0=(0,_log_space_js__WEBPACK_IMPORTED_MODULE_1__.
qE)(limit,EDGE,1-EDGE),sign=direction==="above"?1:-1;return _mixture_js__WEBPACK_IMPORTED_MODULE_0__.N_.map(effect=>(0,_e_value_js__WEBPACK_IMPORTED_MODULE_2__.
A9)(counts,(0,_log_space_js__WEBPACK_IMPORTED_MODULE_1__.Td)((0,_log_space_js__WEBPACK_IMPORTED_MODULE_1__.i2)(p0)+sign*effect),p0))}}),6528:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{VT:()=>FAR_TOO_FEW_LEVEL,Vv:()=>updateTrafficCheck,si:()=>logFarTooFew,uP:()=>createTrafficCheck,z2:()=>trafficFinding});
var _log_space_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7733),_merge_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(9460),_mixture_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
3896),_one_sample_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3035);const FAR_TOO_FEW=.6,FEWER=.8,MORE=2,FAR_TOO_FEW_LEVEL=.001,LEVEL=.01,RESTARTS=30,LEAST_CLUMPING=2,
ASSUMED_CLUMPING=20,ASSUMED_DIFFERENCES=3,MOST_CLUMPING=100;function createTrafficCheck(plannedSeconds){const begin=(0,_mixture_js__WEBPACK_IMPORTED_MODULE_0__.
BH)(_mixture_js__WEBPACK_IMPORTED_MODULE_0__.N_.length,RESTARTS),nothing={candidate:0,baseline:0,due:0,seconds:0};return{farTooFew:begin,fewer:begin,more:begin,
swapped:begin,seen:nothing,marks:[nothing],restartEverySeconds:Math.max(1,plannedSeconds/(RESTARTS+1)),sinceRestart:0,clumping:{sum:0,count:0}}}function updateTrafficCheck(check,candidate,baseline,weight,seconds=0){
const total=candidate+baseline;if(!(candidate>=0&&baseline>=0&&total>0&&total<1/0&&weight>0&&weight<1))return check;const started=check.sinceRestart>=check.restartEverySeconds?
restarted(check):check,counts={bad:candidate,total},add=(mixture,part,direction)=>(0,_mixture_js__WEBPACK_IMPORTED_MODULE_0__.zt)(mixture,(0,_one_sample_js__WEBPACK_IMPORTED_MODULE_1__.
q)(counts,shareAt(part,weight),direction)),{seen}=started;return{...started,farTooFew:add(started.farTooFew,FAR_TOO_FEW,"below"),fewer:add(started.fewer,FEWER,"\
below"),more:add(started.more,MORE,"above"),swapped:weight===.5?started.swapped:(0,_mixture_js__WEBPACK_IMPORTED_MODULE_0__.zt)(started.swapped,(0,_one_sample_js__WEBPACK_IMPORTED_MODULE_1__.
q)(counts,.5,weight<.5?"above":"below")),seen:{candidate:seen.candidate+candidate,baseline:seen.baseline+baseline,due:seen.due+baseline*weight/(1-weight),seconds:seen.
seconds+seconds},sinceRestart:started.sinceRestart+seconds,clumping:clump(started.clumping,counts)}}function shareAt(part,weight){return part*weight/(part*weight+
1-weight)}function restarted(check){return check.farTooFew.starts.length>RESTARTS?check:{...check,farTooFew:(0,_mixture_js__WEBPACK_IMPORTED_MODULE_0__.CE)(check.
farTooFew),fewer:(0,_mixture_js__WEBPACK_IMPORTED_MODULE_0__.CE)(check.fewer),more:(0,_mixture_js__WEBPACK_IMPORTED_MODULE_0__.CE)(check.more),swapped:(0,_mixture_js__WEBPACK_IMPORTED_MODULE_0__.
CE)(check.swapped),marks:[...check.marks,check.seen],sinceRestart:0}}function clump({sum,count,last},{bad,total}){const now={share:bad/total,total};if(last===void 0)
return{sum,count,last:now};const pooled=(last.share*last.total+bad)/(last.total+total),variance=pooled*(1-pooled)*(1/last.total+1/total);return variance>0?{sum:sum+
(now.share-last.share)**2/variance,count:count+1,last:now}:{sum,count,last:now}}function clumpingOf({clumping:{sum,count}}){return(0,_log_space_js__WEBPACK_IMPORTED_MODULE_2__.
qE)((ASSUMED_DIFFERENCES*ASSUMED_CLUMPING+sum)/(ASSUMED_DIFFERENCES+count),LEAST_CLUMPING,MOST_CLUMPING)}function trafficFinding(check){const phi=clumpingOf(check),
shown=(mixture,level)=>(0,_mixture_js__WEBPACK_IMPORTED_MODULE_0__.O6)(mixture,phi,(0,_merge_js__WEBPACK_IMPORTED_MODULE_3__.EN)(level)),found=(kind,mixture)=>{
const from=mixture===void 0?void 0:check.marks[(0,_mixture_js__WEBPACK_IMPORTED_MODULE_0__.Sh)(mixture)],{candidate,baseline,due,seconds}=since(check.seen,from);
return{kind,candidate,due,observed:candidate/(candidate+baseline),configured:due/(due+baseline),afterSeconds:check.seen.seconds-seconds}};if(shown(check.swapped,
FAR_TOO_FEW_LEVEL)){const swapped=found("swapped",check.swapped);if(mirrors(swapped))return swapped}return shown(check.farTooFew,FAR_TOO_FEW_LEVEL)?found("far-t\
oo-few",check.farTooFew):shown(check.fewer,LEVEL)?found("fewer",check.fewer):shown(check.more,LEVEL)?found("more",check.more):found("as-configured",void 0)}const MIRRORED_WITHIN=2;
function mirrors({observed,configured}){const logOdds=share=>Math.log(share/(1-share)),mirrored=-logOdds(configured);return Math.abs(logOdds(observed)-mirrored)<
Math.min(Math.log(MIRRORED_WITHIN),Math.abs(mirrored))}function logFarTooFew(check){return(0,_mixture_js__WEBPACK_IMPORTED_MODULE_0__.wf)(check.farTooFew,clumpingOf(
check))}function since(seen,from){return from===void 0?seen:{candidate:seen.candidate-from.candidate,baseline:seen.baseline-from.baseline,due:seen.due-from.due,
seconds:seen.seconds-from.seconds}}})};export{id,ids,modules};
