import{m5161,m5995,m8846,m4862,m4548,m3303,m8421,m5268,m1270,m4040}from"./room.js";const id=6272,ids=[6272],modules={5928:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{IH:()=>dueOf,Jk:()=>checkPolicies,Pi:()=>doubtsOf,_j:()=>checkFit,e5:()=>BUDGET_SIGNALS,fJ:()=>chooseCriteria,gE:()=>withBurnRate,
lM:()=>preflightOf,pc:()=>objectiveOf,wZ:()=>checkDecidable});var _core_closest__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(8577),_core_criteria_print__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
5941),_core_criteria_expectation__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1952),_core_criteria_evaluate__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
3923),_core_criteria_quantity__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9981),_core_criteria_unit__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(5730),
_core_errors__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(4487),_core_judging_burn_rate__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(6667),_core_judging_blind__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(
2086),_core_judging_format__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(6194),_core_judging_statistic__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(8899),
_core_statistics_slo__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(9916);const BUDGET_SIGNALS=["error-rate","availability"];function chooseCriteria(inputs,settings,schedule,absent){
const written=inputs.criteria??settings.criteria?.map(({criterion})=>criterion)??[],hasBurnRate=written.some(isBurnRate);if(hasBurnRate&&inputs.objective===void 0)
throw new _core_errors__WEBPACK_IMPORTED_MODULE_4__.a6("input",{code:"NO_OBJECTIVE",message:"`burn-rate` is a criterion on an error budget, and there is no `obj\
ective` that gives the service one.",remedy:"Add the input, e.g. `objective: 99.9`."});const added=inputs.objective===void 0||hasBurnRate?[]:[burnRateOf(schedule)];
if(written.length+added.length>0)return[...written,...added];throw new _core_errors__WEBPACK_IMPORTED_MODULE_4__.a6("input",{code:"NO_CRITERIA",message:`Neither\
 the input \`criteria\` nor ${inputs["rollout-file"]} says what must hold for ${inputs.service}.${absent?.message??""}`,remedy:`${absent?.remedy??""}Add the inp\
ut, e.g. \`criteria: error-rate <= baseline + 1pp\`.`})}function burnRateOf({durationMs}){const{burn}=(0,_core_statistics_slo__WEBPACK_IMPORTED_MODULE_7__.Y9)(durationMs/
1e3);return{severity:"fail",selector:{metric:_core_judging_burn_rate__WEBPACK_IMPORTED_MODULE_5__.FX},operator:"<",bound:{kind:"fixed",quantity:(0,_core_criteria_quantity__WEBPACK_IMPORTED_MODULE_2__.
Ri)(Number(burn.toPrecision(3)),"")}}}function objectiveOf(inputs,source,criteria){const signal=BUDGET_SIGNALS.find(name=>source.signals.includes(name));if(inputs.
objective===void 0||signal===void 0)return;const requests=inputs["period-requests"];return{objective:inputs.objective/100,signal,guarded:criteria.some(criterion=>criterion.
severity==="fail"&&isOnShare(criterion)),...requests===void 0?{}:{periodRequests:requests}}}function isOnShare({selector:{metric,statistic}}){return BUDGET_SIGNALS.
includes(metric)&&(statistic===void 0||statistic==="rate")}function withBurnRate(objective,others){return criterion=>isBurnRate(criterion)&&objective!==void 0?(0,_core_judging_burn_rate__WEBPACK_IMPORTED_MODULE_5__.
bT)(criterion,objective):others(criterion)}function checkFit(source,criteria,schedule,objective){const unknown=criteria.filter(criterion=>!isMeasured(source,criterion)).
map(({selector})=>selector.metric);if(unknown.length>0)throw new _core_errors__WEBPACK_IMPORTED_MODULE_4__.a6("input",{code:"UNKNOWN_METRIC",message:`The ${source.
kind} source does not measure ${unknown.map(metric=>suggested(metric,source.signals)).join(", ")}. It measures ${source.signals.join(", ")}.`,remedy:"Correct th\
e criterion, or add the metric to the settings of `signals`."});const alone=criteria.filter(({bound,selector})=>bound.kind!=="fixed"&&source.shared?.includes(selector.
metric)===!0);if(alone.length>0)throw new _core_errors__WEBPACK_IMPORTED_MODULE_4__.a6("input",{code:"NO_BASELINE",message:`${alone.map(({selector})=>selector.metric).
join(", ")} is shared by both arms, so it has no baseline to be compared with.`,remedy:"Hold it against a fixed bound, e.g. `cpu < 80%`, or measure it per versi\
on."});for(const criterion of criteria){const form=source.forms?.[criterion.selector.metric];form!==void 0&&checkForm(criterion,form),objective!==void 0&&isBurnRate(
criterion)&&checkBudget(criterion,objective)}if(schedule.mode==="past"&&!source.retrospective)throw new _core_errors__WEBPACK_IMPORTED_MODULE_4__.a6("input",{code:"\
NO_HISTORY",message:`\`since\` needs a source that keeps history, and the ${source.kind} source only sees the present.`,remedy:"Use `kind: prometheus`, or leave\
 `since` out to watch from now on."})}function checkDecidable(criteria,schedule){if(criteria.every(({severity})=>severity==="info"))throw new _core_errors__WEBPACK_IMPORTED_MODULE_4__.
a6("input",{code:"ONLY_WATCHED",message:"Every criterion is `info:`, which is only watched: this soak would judge nothing.",remedy:"Leave `info:` out of one cri\
terion at least, or write `warn:` where it is to stop nothing."});const reachable=longestBreach(schedule),tooLong=criteria.find(({forMs})=>forMs!==void 0&&forMs>
reachable);if(tooLong?.forMs===void 0)return;const length=(0,_core_criteria_quantity__WEBPACK_IMPORTED_MODULE_2__.cb)(soakFor(tooLong.forMs,schedule)),longer=schedule.
mode==="live"?`Soak longer (\`duration: ${length}\`)`:`Let the window be longer (\`since\` ${length} before its end)`,shorter=reachable>=1e3?`, or shorten \`for\`\
 to ${(0,_core_criteria_quantity__WEBPACK_IMPORTED_MODULE_2__.cb)(Math.floor(reachable/1e3)*1e3)} or less`:"";throw new _core_errors__WEBPACK_IMPORTED_MODULE_4__.
a6("input",{code:"FOR_TOO_LONG",message:`\`${(0,_core_criteria_print__WEBPACK_IMPORTED_MODULE_0__.d)(tooLong)}\` can never be broken: of the ${(0,_core_judging_format__WEBPACK_IMPORTED_MODULE_6__.
a3)(schedule.durationMs)} of this soak, at most ${(0,_core_criteria_quantity__WEBPACK_IMPORTED_MODULE_2__.cb)(Math.floor(Math.max(0,reachable)/1e3)*1e3)} lie be\
tween the first judged reading and the last.`,remedy:`${longer}${shorter}.`})}function longestBreach({durationMs,intervalMs,warmUpMs}){return durationMs-Math.ceil(
warmUpMs/intervalMs)*intervalMs-intervalMs}function soakFor(forMs,{intervalMs}){const least=(forMs+2*intervalMs)/.9,unit=least>6e4?6e4:1e3;return Math.ceil(least/
unit)*unit}function dueOf(criteria,source,share){if(source.probing===!0)return 1;if(share!==void 0)return share>0&&share<1?share/(1-share):1;const counted=criteria.
find(({severity,selector,bound})=>severity!=="info"&&selector.statistic==="count"&&(0,_core_criteria_evaluate__WEBPACK_IMPORTED_MODULE_8__.ZQ)(bound));if(counted===
void 0)return 1;throw new _core_errors__WEBPACK_IMPORTED_MODULE_4__.a6("input",{code:"WEIGHT_NEEDED",message:`\`${(0,_core_criteria_print__WEBPACK_IMPORTED_MODULE_0__.
d)(counted)}\` compares numbers of requests, and nothing says which share of them is the candidate's.`,remedy:`Give \`weight\`, e.g. \`weight: 25\`; or hold the cou\
nt against a number, e.g. \`${counted.selector.metric}.count >= 1000\`.`})}function checkPolicies(source,criteria,metrics){const known=[...new Set([...criteria.
map(({selector})=>selector.metric),...source.signals])],unknown=metrics.filter(metric=>!known.includes(metric));if(unknown.length!==0)throw new _core_errors__WEBPACK_IMPORTED_MODULE_4__.
a6("input",{code:"UNKNOWN_METRIC",message:`\`on-no-data\` has a policy for ${unknown.map(metric=>suggested(metric,known)).join(", ")}, and no criterion is about\
 that. There are ${known.join(", ")}.`,remedy:"Write the name of the metric as in its criterion, without a statistic: `latency: pass`."})}function preflightOf(source,criteria,{
mode,startAt,durationMs}){const budget=BUDGET_SIGNALS.find(name=>source.signals.includes(name)),signals=criteria.flatMap(criterion=>isBurnRate(criterion)?budget??
[]:criterion.selector.metric),heldAgainst=dimension=>criteria.filter(criterion=>{const unit=unitOf(criterion);return unit!==void 0&&(0,_core_criteria_unit__WEBPACK_IMPORTED_MODULE_3__.
eT)(unit)===dimension}).map(({selector})=>selector.metric);return{signals,shares:heldAgainst("proportion"),times:heldAgainst("seconds"),...mode==="past"?{at:startAt+
durationMs}:{}}}function checkForm(criterion,form){const{metric,statistic}=criterion.selector,written=(0,_core_criteria_print__WEBPACK_IMPORTED_MODULE_0__.d)(criterion),
single=form.kind==="histogram"||form.kind==="samples";if(statistic===void 0&&single)throw new _core_errors__WEBPACK_IMPORTED_MODULE_4__.a6("input",{code:"STATIS\
TIC_MISSING",message:`\`${written}\` does not say which ${metric}: each request has its own.`,remedy:`Write a percentile, e.g. \`${withStatistic(criterion,"p95")}\
\`.`});if(!(0,_core_judging_statistic__WEBPACK_IMPORTED_MODULE_9__.Fq)(form.kind,statistic))throw new _core_errors__WEBPACK_IMPORTED_MODULE_4__.a6("input",{code:"\
STATISTIC_UNAVAILABLE",message:`\`${written}\` asks for \`${statistic??""}\`, and ${metric} is ${FORMS[form.kind]}.`,remedy:single?`Write a percentile, e.g. \`${metric}\
.p50\` or \`${metric}.p99\`.`:form.kind==="gauge"?`Write the metric alone, e.g. \`${withStatistic(criterion,void 0)}\`.`:`Write the metric alone, e.g. \`${metric}\
 <= baseline + 1pp\`.`});if(form.kind==="proportion"&&isTakenForTraffic(criterion))throw new _core_errors__WEBPACK_IMPORTED_MODULE_4__.a6("input",{code:"STATIST\
IC_UNAVAILABLE",message:`\`${written}\` wants at least so many requests per second, and \`${metric}.rate\` is the share of bad ones.`,remedy:`Count them, e.g. \`${metric}\
.count >= baseline * 0.5\`, which compares at the candidate's \`weight\`.`});if(isReversed(criterion,form))throw reversed(criterion,form);form.kind==="proportio\
n"&&(statistic===void 0||statistic==="rate")&&checkShare(criterion);const unit=unitOf(criterion);if(unit!==void 0){if(form.unstated?.dimension===(0,_core_criteria_unit__WEBPACK_IMPORTED_MODULE_3__.
eT)(unit)){const{metric:read,says,settings,dimension}=form.unstated;throw new _core_errors__WEBPACK_IMPORTED_MODULE_4__.a6("input",{code:"UNIT_UNSTATED",message:`\
\`${written}\` is in ${unit}, and ${metric} is read from ${read}, whose name says ${says} while no unit is set.`,remedy:`Add \`${settings}\` to the metric under \
\`signals\`; or \`unit: ${dimension==="bytes"?"B":dimension==="proportion"?"ratio":"s"}\` if it really is in ${dimension==="proportion"?"shares from 0 to 1":dimension}\
.`})}if(!(form.dimension===void 0||comparable((0,_core_criteria_unit__WEBPACK_IMPORTED_MODULE_3__.eT)(unit))===comparable(form.dimension)))throw new _core_errors__WEBPACK_IMPORTED_MODULE_4__.
a6("input",{code:"UNIT_MISMATCH",message:`\`${written}\` is in ${unit}, and ${metric} is measured in ${NAMES[form.dimension]}.`,remedy:"Write the bound in that \
unit, or correct `unit` of the metric under `signals`."})}}function checkShare(criterion){const{severity,selector,operator,bound}=criterion;if(severity==="info")
return;const written=(0,_core_criteria_print__WEBPACK_IMPORTED_MODULE_0__.d)(criterion);if((bound.kind==="fixed"||bound.kind==="baseline-plus")&&bound.quantity.
unit===""&&bound.quantity.amount!==0)throw new _core_errors__WEBPACK_IMPORTED_MODULE_4__.a6("input",{code:"UNIT_UNSTATED",message:`\`${written}\` has no unit, an\
d ${selector.metric} is a share of requests, not a number of them.`,remedy:`Write the share, e.g. \`${selector.metric} ${operator} ${bound.kind==="fixed"?"5%":"\
baseline + 1pp"}\`.`});const unit=unitOf(criterion);if(unit!==void 0&&(0,_core_criteria_unit__WEBPACK_IMPORTED_MODULE_3__.eT)(unit)!=="proportion"||!(0,_core_judging_blind__WEBPACK_IMPORTED_MODULE_10__.
tG)(criterion))return;const good=operator.startsWith(">"),[compared,limit]=good?[">= baseline - 1pp",">= 99%"]:["<= baseline + 1pp","<= 1%"],from=bound.kind==="\
fixed"?"":`, from a baseline of ${good?"99":"1"} % on`;throw new _core_errors__WEBPACK_IMPORTED_MODULE_4__.a6("input",{code:"BOUND_UNBREAKABLE",message:`\`${written}\
\` holds whatever the candidate does${from}: ${selector.metric} is a share of requests, and none is below 0 % or above 100 %.`,remedy:`Write a share that must n\
ot be passed, e.g. \`${selector.metric} ${bound.kind==="fixed"?limit:compared}\`.`})}function checkBudget(criterion,objective){const{severity,bound}=criterion,burn=bound.
kind==="fixed"?bound.quantity.value:1/0;if(severity==="info"||!(0,_core_judging_burn_rate__WEBPACK_IMPORTED_MODULE_5__.r0)(burn,objective))return;const minutes=Math.
ceil((0,_core_statistics_slo__WEBPACK_IMPORTED_MODULE_7__.z2)(objective.objective)*1.1/60),longer=minutes<=60?`soak longer (\`duration: ${String(minutes)}m\`), `:
"";throw new _core_errors__WEBPACK_IMPORTED_MODULE_4__.a6("input",{code:"BOUND_UNBREAKABLE",message:`\`${(0,_core_criteria_print__WEBPACK_IMPORTED_MODULE_0__.d)(
criterion)}\` holds whatever the candidate does: at an objective of ${String(Number((objective.objective*100).toPrecision(8)))} % not even bad requests alone bu\
rn the budget so fast.`,remedy:(0,_core_judging_format__WEBPACK_IMPORTED_MODULE_6__.em)(`${longer}give \`period-requests\`, or write a smaller \`burn-rate\`, e.g. \`\
burn-rate < ${String(smallerBurn(objective.objective))}\``)})}function smallerBurn(objective){return Number(Math.min(_core_statistics_slo__WEBPACK_IMPORTED_MODULE_7__.
pe,.1/(1-objective)).toPrecision(3))}function doubtsOf(criteria,source,share,objective){const judged=criteria.filter(({severity})=>severity!=="info"),compared=share===
1&&source.probing!==!0?judged.filter(({bound})=>(0,_core_criteria_evaluate__WEBPACK_IMPORTED_MODULE_8__.ZQ)(bound)):[],alone=compared.length===0?[]:[`At weight \
100 the baseline has no traffic, and nothing is left for ${compared.map(each=>`\`${(0,_core_criteria_print__WEBPACK_IMPORTED_MODULE_0__.d)(each)}\``).join(", ")}\
 to be held against: it ends without data. Soak at a smaller weight, or write a fixed bound for this step, e.g. \`error-rate <= 1%\`.`],signals=new Set(judged.map(
({selector})=>selector.metric)),wide=objective===void 0?[]:judged.filter(isBurnRate).flatMap(each=>wideBudget(each,objective));return[...alone,...wide,...Object.
entries(source.forms??{}).flatMap(([signal,{contradicts}])=>contradicts===void 0||!signals.has(signal)?[]:[`The \`unit\` of ${signal} under \`signals\` is not the\
 one that ${contradicts} ends with: leave it out, unless the name is wrong.`]),...judged.filter(soundsReversed).map(each=>`\`${(0,_core_criteria_print__WEBPACK_IMPORTED_MODULE_0__.
d)(each)}\` is broken when things get better, by the name of ${each.selector.metric}: write \`${turned(each.operator)}\` unless that is meant.`)]}function wideBudget(criterion,objective){
const why=criterion.bound.kind==="fixed"?(0,_core_judging_burn_rate__WEBPACK_IMPORTED_MODULE_5__.YQ)(criterion.bound.quantity.value,objective):void 0;return why===
void 0?[]:[`\`${(0,_core_criteria_print__WEBPACK_IMPORTED_MODULE_0__.d)(criterion)}\` shows little by itself, and is a warning at best: ${why}.`]}const BETTER_LESS=/(?:^|-)(?:errors?|failures?|failed|timeouts?|latency|duration)(?:-(?:rate|ratio|time))?$/,
BETTER_MORE=/(?:^|-)(?:availability|success(?:es)?|uptime)(?:-(?:rate|ratio))?$/;function soundsReversed({selector,operator}){if(selector.statistic==="count")return!1;
const name=selector.metric.toLowerCase().replaceAll(/[_.]/g,"-");return operator.startsWith(">")?BETTER_LESS.test(name):operator.startsWith("<")&&BETTER_MORE.test(
name)}function turned(operator){return operator.startsWith(">")?operator.replace(">","<"):operator.replace("<",">")}const FORMS={histogram:"a histogram, whose b\
uckets tell percentiles and no single values",samples:"measured request by request",proportion:"a share of requests",gauge:"a level, which is no number of reque\
sts"};function withStatistic(criterion,statistic){const{metric}=criterion.selector;return(0,_core_criteria_print__WEBPACK_IMPORTED_MODULE_0__.d)({...criterion,selector:statistic===
void 0?{metric}:{metric,statistic}})}function isReversed({selector,operator},{kind,of}){return kind!=="proportion"||of===void 0||selector.statistic!==void 0?!1:
of==="bad"?operator===">"||operator===">=":operator==="<"||operator==="<="}function reversed(criterion,{of}){const{metric}=criterion.selector,{way,example}=of===
"bad"?{way:"the share of bad requests, so that the more of them there are, the better it holds",example:`${metric} <= baseline + 1pp`}:{way:"the share of good r\
equests, so that the fewer of them there are, the better it holds",example:`${metric} >= baseline - 1pp`};return new _core_errors__WEBPACK_IMPORTED_MODULE_4__.a6(
"input",{code:"CRITERION_REVERSED",message:`\`${(0,_core_criteria_print__WEBPACK_IMPORTED_MODULE_0__.d)(criterion)}\` is the wrong way round: ${metric} is ${way}\
, and a bad candidate can never break it.`,remedy:`Write e.g. \`${example}\`.`})}function isTakenForTraffic({selector,operator,bound}){return(operator===">"||operator===
">=")&&selector.statistic==="rate"&&(0,_core_criteria_evaluate__WEBPACK_IMPORTED_MODULE_8__.ZQ)(bound)&&(0,_core_criteria_expectation__WEBPACK_IMPORTED_MODULE_1__.
E)({metric:selector.metric})===void 0}function unitOf({bound}){return bound.kind==="fixed"?bound.quantity.unit===""?void 0:bound.quantity.unit:bound.kind==="bas\
eline-plus"&&bound.quantity.unit!==""&&bound.quantity.unit!=="%"?bound.quantity.unit:void 0}function comparable(dimension){return dimension==="rate"?"number":dimension}
const NAMES={number:"plain numbers",proportion:"shares",seconds:"time",bytes:"bytes",rate:"counts per second"};function isMeasured(source,criterion){return(isBurnRate(
criterion)?BUDGET_SIGNALS:[criterion.selector.metric]).some(name=>source.signals.includes(name))}function isBurnRate({selector}){return selector.metric===_core_judging_burn_rate__WEBPACK_IMPORTED_MODULE_5__.
FX}function suggested(metric,known){const meant=(0,_core_closest__WEBPACK_IMPORTED_MODULE_11__.k)(metric,known);return meant===void 0?metric:`${metric} (did you\
 mean ${meant}?)`}}),2042:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.
d(__webpack_exports__,{main:()=>main});var print=__webpack_require__(5941),kept_readings=__webpack_require__(3059),statistics_counts=__webpack_require__(7777),judging_buckets=__webpack_require__(
4958);const INSTANCE_MS=6e4;function historyOf(readings,signal,quantile){const first=readings[0]?.window.from;if(first===void 0)return{};const count=quantile===
void 0?countShare:countSlow(readings,signal,quantile),polls=[],instances=new Map;let minutes=0;for(const{window,observations}of readings){const minute=Math.floor(
(window.from-first)/INSTANCE_MS);minutes=Math.max(minutes,minute+1);let all=statistics_counts.lZ;for(const{arm,signal:name,instance,measurement}of observations){
const counts=arm==="baseline"&&name===signal?count(measurement):void 0;if(counts===void 0||(all=(0,statistics_counts.c5)(all,counts),instance===void 0))continue;
const series=instances.get(instance)??new Map;instances.set(instance,series.set(minute,(0,statistics_counts.c5)(series.get(minute)??statistics_counts.lZ,counts)))}
polls.push(all)}if(instances.size<2)return{polls};const aligned=[...instances.values()].map(series=>Array.from({length:minutes},(_,minute)=>series.get(minute)??
statistics_counts.lZ));return{polls,instances:aligned}}const countShare=measurement=>measurement.kind==="proportion"?{bad:measurement.bad,total:measurement.total}:
void 0;function countSlow(readings,signal,quantile){const all=readings.flatMap(({observations})=>observations.flatMap(({arm,signal:name,measurement})=>arm==="ba\
seline"&&name===signal&&measurement.kind==="histogram"?[measurement.buckets]:[])).reduce((sum,buckets)=>(0,judging_buckets.P)(sum,buckets),[]),total=all.at(-1)?.
count??0,off=count=>Math.abs((total-count)/total-(1-quantile)),bound=all.filter(({le})=>le<1/0).sort((a,b)=>off(a.count)-off(b.count))[0]?.le;return measurement=>{
if(measurement.kind!=="histogram"||bound===void 0)return;const requests=measurement.buckets.at(-1)?.count??0,within=measurement.buckets.findLast(({le})=>le<=bound)?.
count??0;return{bad:requests-within,total:requests}}}var format=__webpack_require__(6194),sequential_judge=__webpack_require__(4271),soak_judge=__webpack_require__(
2544);function roughDuration(ms){const seconds=Math.max(0,Math.round(ms/1e3));if(seconds<60)return`${seconds}s`;const minutes=Math.round(seconds/60);if(minutes<
60)return`${minutes}m`;const hours=Math.floor(minutes/60);return hours<24?minutes%60===0?`${hours}h`:`${hours}h ${minutes%60}m`:hours%24===0?`${hours/24}d`:`${Math.
floor(hours/24)}d ${hours%24}h`}var delivery_feedback=__webpack_require__(8846),next_step=__webpack_require__(3303),report_file=__webpack_require__(1270),service_settings=__webpack_require__(
567),errors=__webpack_require__(4487),own_file=__webpack_require__(5268);const LARGEST_REPORT=16*1024*1024;function handoverPath({service,environment,candidate},context){
return(0,own_file.P)(context.run,`evidence_${[service,environment,candidate].map(part=>encodeURIComponent(part)).join("_")}`)}async function handOver(subject,{endedAt,
state},context){const{service,environment,candidate}=subject;await context.files.write(handoverPath(subject,context),JSON.stringify({service,environment,candidate,
endedAt,state}))}async function takeOver(subject,previous,startAt,context){const path=previous??handoverPath(subject,context),text=await context.files.read(path,
LARGEST_REPORT);if(text===void 0){if(previous!==void 0)throw noReport(`There is no ${previous}`);return{}}const report=parse(text);if(report===void 0&&previous!==
void 0)throw noReport(`${previous} is no JSON`);const matches=["service","environment","candidate"].every(key=>report?.[key]===subject[key]);return report===void 0||
!matches||typeof report.state!="object"||report.state===null?(context.log.warning(`${path} is not the report of a soak of ${subject.candidate} on ${subject.service}\
 in ${subject.environment}: its evidence does not go on.`),{}):Date.parse(String(report.endedAt))<=startAt?(context.log.info("Going on with the evidence of the \
step before."),report.state):(context.log.warning(`The evidence of the step before reaches until ${isoOf(report.endedAt)}, into the time that is judged now: it \
does not go on, so that no request counts twice.`),{})}function noReport(problem){return new errors.a6("input",{code:"NO_REPORT",message:`${problem}, and \`previ\
ous\` is to name the report of the soak of the step before.`,remedy:"Download the artifact with that report before this step, and give the JSON file, not the HT\
ML page beside it. In the first soak of a rollout leave `previous` out."})}function isoOf(value){const at=Date.parse(String(value));return Number.isNaN(at)?"an \
unknown time":new Date(at).toISOString()}function parse(text){try{const value=JSON.parse(text);return typeof value=="object"&&value!==null?value:void 0}catch{return}}
var src_criteria=__webpack_require__(5928),burn_rate=__webpack_require__(6667),forecast=__webpack_require__(4834),statistic=__webpack_require__(8899),totals=__webpack_require__(
3286),planning=__webpack_require__(5211),prior_dispersion=__webpack_require__(3183);const ENOUGH_MS=6e4,NEWS=1.5;class Expectations{#expected;#seen=[];#said=new Map;constructor(expected){
this.#expected=expected}get sentences(){return this.#expected.criteria.flatMap(criterion=>this.#said.get(criterion)?.sentence??[])}fromHistory(share,before=0){const recent=this.#expected.
history.slice(-30);return share===void 0||share<=0||share>=1||before<0||before>=1||recent.length===0?[]:this.#say(recent,baselineRate=>({candidateRate:baselineRate/
(1-before)*share,split:share}))}fromReading(reading){if(this.#seen===void 0)return[];this.#seen.push(reading);const readings=this.#seen;return reading.window.to-
(readings[0]?.window.from??reading.window.to)<Math.min(ENOUGH_MS,this.#expected.soakMs/5)&&readings.length<=1e3?[]:(this.#seen=void 0,this.#say(readings,void 0))}#say(readings,planned){
const seconds=readings.reduce((sum,{window})=>sum+(window.to-window.from)/1e3,0);return seconds<=0?[]:this.#expected.criteria.flatMap(criterion=>{const found=this.#forecast(
criterion,readings,seconds,planned),before=this.#said.get(criterion);return found===void 0||!isNews(before,found)?[]:(this.#said.set(criterion,found),[before===
void 0?found.sentence:`Now that the traffic is seen: ${found.sentence}`])})}#forecast(criterion,readings,seconds,planned){const{soakMs,minSamples,objective,budgetSignals=[]}=this.#expected,
isBudget=criterion.selector.metric===burn_rate.FX&&objective!==void 0,shown=(isBudget?budgetSignals:[criterion.selector.metric]).map(metric=>shownIn(readings,metric)).
find(({candidate,baseline})=>(0,totals.pq)(candidate)+(0,totals.pq)(baseline)>0);if(shown===void 0)return;const baselineRate=(0,totals.pq)(shown.baseline)/seconds,
seenRate=(0,totals.pq)(shown.candidate)/seconds,{candidateRate,split}=planned?.(baselineRate)??{candidateRate:seenRate,split:seenRate/(seenRate+baselineRate)};if(isBudget){
const{bound}=criterion;return bound.kind==="fixed"?(0,forecast.B)(criterion,bound.quantity.value,objective,candidateRate,soakMs):void 0}const healthy=(0,totals.
pq)(shown.baseline)>0?shown.baseline:shown.candidate;return(0,forecast.g)(criterion,{candidateRate,split,healthy,phi:this.#phi(criterion),minSamples},soakMs)}#phi({
selector}){const{history,soakMs}=this.#expected;if(history.length===0)return prior_dispersion.G8;const shares=historyOf(history,selector.metric),known=shares.polls?.
some(({total})=>total>0)??!1?shares:historyOf(history,selector.metric,(0,statistic.D4)(selector.statistic??"p50")??.5);return Math.max(planning.Tv,(0,prior_dispersion.
nz)((0,prior_dispersion.Ys)(known),soakMs/6e4))}}function shownIn(readings,metric){const shown={candidate:totals.K$,baseline:totals.K$};for(const{observations}of readings)
for(const{arm,signal,instance,measurement}of observations)signal===metric&&(shown[arm]=(0,totals.Ut)(shown[arm],measurement,instance));return shown}function isNews(before,now){
if(before?.enough!==now.enough)return!0;const[was,is]=[before.neededMs,now.neededMs];return was!==void 0&&is!==void 0&&(is>NEWS*was||was>NEWS*is)}const LEAST_GAP_MS=3e4,
SHARE_OF_TIME=.05;class GrowingEvidence{#write;#ports;#writing;#dueAt=-1/0;#complained=!1;constructor(write,ports){this.#write=write,this.#ports=ports}grew(){this.#writing!==
void 0||this.#ports.clock.now()<this.#dueAt||(this.#writing=this.#once())}async settled(){await this.#writing}async#once(){const{clock,log}=this.#ports,begun=clock.
now();try{await this.#write()}catch(error){this.#complained||log.warning(`The evidence so far could not be written: ${(0,errors.bD)(error)}`),this.#complained=!0}finally{
this.#dueAt=clock.now()+Math.max(LEAST_GAP_MS,(clock.now()-begun)/SHARE_OF_TIME),this.#writing=void 0}}}const HISTORY_MS=6*36e5,STEP_MS=15e3;async function readHistory(source,until,log){
if(source.history===void 0)return[];try{return await source.history({from:until-HISTORY_MS,to:until},STEP_MS)}catch(error){if(!(error instanceof errors.a6)||error.
kind!=="source")throw error;return log.warning(`No history of the baseline, so its noise is assumed instead of measured: ${(0,errors.bD)(error)}`),[]}}var markdown=__webpack_require__(
6097),ending=__webpack_require__(5161);const NOBODY_ASKED={traffic:"unknown",sameJob:!1};function sayReturning(place,{traffic,sameJob}){const{service,environment}=place,
dispatch=traffic==="promoted"?`dispatch the rollback action (\`service: ${service}\`, \`environment: ${environment}\`), which takes it out`:`dispatch ${(0,ending.
e)(place)}`;switch(traffic){case"open":case"promoted":return sameJob?`the post step of canary-step in this job returns the traffic to stable when the job fails;\
 with \`on-failure: hold\` there, or \`continue-on-error\` here, nothing does: ${dispatch}`:traffic==="open"?`the candidate keeps its traffic for now, as no can\
ary-step of this job gave it: ${dispatch}, unless a later job does`:`the candidate has been promoted and keeps its traffic: ${dispatch}, unless a later job does`;case"\
none":return`nothing is to be rolled back, for no rollout of ${service} in ${environment} is open in the ledger. Let a canary-step with the same \`service\`, \`env\
ironment\` and \`ledger\` come before the soak; traffic that the candidate has by other means is taken away by those`;case"unknown":return`the ledger could not \
be read, so whether a rollout is open is not known: ${dispatch}; it moves nothing where none is`}}const WATCHED="\u{1F441}\uFE0F",MARKS={pass:"\u2705",warn:"\u26A0\uFE0F",
fail:"\u274C",inconclusive:"\u2754",error:"\u{1F50C}"},CHART_POINTS=40,CHARTS=8;function renderSoak(report,onInconclusive="fail",giver=NOBODY_ASKED){const{service,
environment,candidate,stable}=report;return(0,markdown.MY)([(0,markdown.R_)(3,`${report.cancelled?"\u23F9":MARKS[report.verdict]} Soak of ${candidate||service}:\
 ${report.cancelled?"cancelled":report.verdict}`),(0,markdown.FY)((0,markdown.Cr)(report.reason)),...report.code===void 0?[]:[(0,markdown.FY)((0,markdown.Cr)("C\
ode:")," ",(0,markdown.aY)(report.code))],(0,markdown.FY)(`${service} in ${environment}`,...candidate===""?[]:[", ",(0,markdown.aY)(candidate)],...stable===""?[]:
[" against ",(0,markdown.aY)(stable)],`, ${(0,format.B4)(report.readings)} readings from ${report.source}.`),(0,markdown.tp)(["","criterion","candidate","baseli\
ne","bound"],[...report.criteria.map(criterion=>rowOf(criterion)),...report.traffic===void 0?[]:[shareRow(report.traffic)]]),...report.traffic?.reason===void 0?
[]:[(0,markdown.FY)((0,markdown.Cr)("Share of requests:"),` ${report.traffic.reason}.`)],...report.criteria.slice(0,CHARTS).flatMap(criterion=>chartOf(criterion,
Date.parse(report.startedAt))),...report.warnings.length===0?[]:[(0,markdown.zH)("Warnings of the source",[(0,markdown.e5)(report.warnings)])],...report.sourceErrors.
length===0?[]:[(0,markdown.zH)("Readings that failed",[(0,markdown.e5)(report.sourceErrors)])],(0,markdown.FY)(`Next: ${nextOf(report,onInconclusive,giver)}`,...report.
runUrl===""?[]:[" ",(0,markdown.nf)("This run",report.runUrl)])])}function rowOf({criterion,verdict,open,evidence,dimension}){const unit=dimension;return[open===
"not-judged"?`${WATCHED} not judged`:MARKS[verdict],(0,markdown.aY)(criterion),armCell(evidence.candidate,unit),evidence.baseline===void 0?"\u2013":armCell(evidence.
baseline,unit),evidence.bound===void 0?"\u2013":(0,format.Fl)(evidence.bound,unit)]}function shareRow({verdict,completed,due,observed,configured}){return[MARKS[verdict],
"share of requests",`${(0,format.Fl)(observed,"proportion")} (${(0,format.B4)(completed)})`,"\u2013",`${(0,format.Fl)(configured,"proportion")} (${(0,format.B4)(
due)})`]}function armCell({value,bad,count},dimension){return value===void 0?`no value (${(0,format.B4)(count)})`:bad===void 0?`${(0,format.Fl)(value,dimension)}\
 (${(0,format.B4)(count)})`:`${(0,format.Fl)(value,dimension)} (${(0,format.B4)(bad)} of ${(0,format.B4)(count)})`}function chartOf({criterion,series,dimension},startedAt){
const points=thin(series.filter(({candidate})=>candidate!==void 0));if(points.length<2)return[];const{scale,unit}=scaleOf(points,dimension),[first,last]=[points[0]?.
at??startedAt,points.at(-1)?.at??startedAt],lines=["candidate","baseline","bound"].filter(key=>points.every(point=>point[key]!==void 0)),values=key=>points.map(
point=>number((point[key]??0)*scale)).join(", "),top=Math.max(...lines.flatMap(key=>points.map(point=>(point[key]??0)*scale)));return[(0,markdown.a4)(["xychart-\
beta",`  title ${(0,markdown._b)(criterion)}`,`  x-axis "seconds" ${number((first-startedAt)/1e3)} --> ${number((last-startedAt)/1e3)}`,`  y-axis ${(0,markdown.
_b)(unit)} 0 --> ${number(top*1.1||1)}`,...lines.map(key=>`  line ${(0,markdown._b)(key)} [${values(key)}]`)]),(0,markdown.FY)(`Lines in this order: ${lines.join(
", ")}.`)]}function thin(points){const stride=Math.ceil(points.length/CHART_POINTS);return points.filter((_,index)=>index%stride===0||index===points.length-1)}function scaleOf(points,dimension){
const largest=Math.max(...points.flatMap(({candidate=0,baseline=0,bound=0})=>[candidate,baseline,bound]));switch(dimension){case"proportion":return{scale:100,unit:"\
%"};case"seconds":return largest<1?{scale:1e3,unit:"ms"}:{scale:1,unit:"s"};case"bytes":return{scale:1e-6,unit:"MB"};case"rate":return{scale:1,unit:"/s"};case"n\
umber":return{scale:1,unit:" "}}}function number(value){return String(Number(value.toPrecision(4)))}function remedyOfShare(kind){return kind==="swapped"?SWAPPED_REMEDY:
kind==="more"?MORE_REMEDY:SHARE_REMEDY}const SHARE_REMEDY="look for requests of the candidate that never end in its counters: hung, reset, or answered by the pr\
oxy itself. Where users stick to a version or the baseline counts other traffic too, measure only what the split routes, or set `on-share: warn`.",SWAPPED_REMEDY="\
look whether the queries or addresses of the two arms are exchanged in `signals`, and whether the platform gives the candidate what `weight` says. With slots th\
at take turns write `$target` (docs/slots.md).",MORE_REMEDY="check that `weight` is what the platform serves, and that both arms are measured over all their ins\
tances and over the traffic that the split routes. Where users stick to a version or the baseline counts other traffic too, set `on-share: ignore`.";function nextOf(report,onInconclusive="\
fail",giver=NOBODY_ASKED){if(report.cancelled)return`${sayReturning(report,giver)}.`;switch(report.verdict){case"pass":case"warn":return"the next step of the pl\
an.";case"fail":return report.traffic?.verdict==="fail"?`${sayReturning(report,giver)}. Then ${remedyOfShare(report.traffic.kind)}`:`${sayReturning(report,giver)}\
. Look at the criterion that failed before another try.`;case"inconclusive":return inconclusive(report,onInconclusive);case"error":return"repair the access to t\
he measurements; this says nothing about the candidate."}}const UNRESOLVED="bucket bounds nearer to the values, another percentile or a wider tolerance would";function inconclusive({
undecided,criteria,past=!1},onInconclusive){if(criteria.some(({open:open2})=>open2==="blind"))return"correct the query, the bound or the `for` that nothing can \
break; until then this soak cannot pass.";if(criteria.every(({open:open2})=>open2==="not-judged"))return"write a criterion that is judged; `info:` is only watch\
ed.";if(!undecided)return"see why there was too little data; `on-no-data` says what that means for the rollout.";const longer=past?"a longer window (an earlier \
`since`)":"a longer soak (`max-duration`)",open=criteria.filter(criterion=>criterion.open==="undecided");if(open.length>0&&open.every(({evidence})=>evidence.neverHolds===
!0)){const change=`more time would not decide; ${[...new Set(open.map(({wouldDecide=UNRESOLVED})=>wouldDecide))].join("; ")}`;return onInconclusive==="pass"?`th\
e next step of the plan, as \`on-inconclusive: pass\` says; ${change}.`:`${change}; \`on-inconclusive: pass\` would let the step pass all the same.`}return onInconclusive===
"pass"?`the next step of the plan, as \`on-inconclusive: pass\` says; more traffic or ${longer} would decide.`:`more traffic, ${longer} or a wider tolerance; \`o\
n-inconclusive: pass\` would let the step pass all the same.`}async function renderHtml(report,onInconclusive,giver){const{renderReport}=await __webpack_require__.
e(7942).then(__webpack_require__.bind(__webpack_require__,7942)),ended=Date.parse(report.endedAt),subject=report.candidate||report.service,merged=report.criteria.
filter(isMerged).length;return renderReport({...report,criteria:report.criteria.map(criterion=>({...criterion,...isMerged(criterion)?{thresholds:ownThresholds(report,
merged)}:{}})),next:`Next: ${nextOf(report,onInconclusive,giver)}`,confidence:.95,decidedAt:ended,timeline:[{at:Date.parse(report.startedAt),kind:"step",text:report.
weight===void 0?`The soak of ${subject} begins`:`${subject} serves ${String(report.weight)} %: the soak begins`,...report.weight===void 0?{}:{weight:report.weight}},
{at:ended,kind:"verdict",text:report.reason,verdict:report.verdict}]})}function isMerged({severity,evidence}){return evidence.logAbort!==void 0&&severity==="fai\
l"}function ownThresholds({thresholds},merged){return{...thresholds,abort:thresholds.abort+Math.log(merged)}}var src_report=__webpack_require__(9375),core_ledger=__webpack_require__(
6029),delivery_ledger=__webpack_require__(4548),noted_rollout=__webpack_require__(8421),run_reference=__webpack_require__(4040),quantity=__webpack_require__(9981);
const LIVE_SKEW_MS=6e4,PAST_SKEW_MS=5e3,SHARE_OF_WINDOW=20;function whyNotOfStep({mode,from,to,plannedMs},step,candidate,now){const skewMs=mode==="live"?LIVE_SKEW_MS:
Math.min(PAST_SKEW_MS,(to-from)/SHARE_OF_WINDOW);if(from>=step.at-skewMs)return;const early=(0,format.a3)(step.at-from),got=`${candidate} got ${String(step.weight)}\
 %`;if(mode==="live")return{message:`By the ledger ${got} ${early} after this soak began, so the clocks of the two differ.`,remedy:"Let the clock of the runner \
be set by a time server."};const since=Math.ceil(step.at/1e3)*1e3,whole=to<=step.at?", and ends before it":"",longEnoughAt=since+(plannedMs??0)+1e3,wait=longEnoughAt<=
now||plannedMs===void 0?"":`from ${iso(longEnoughAt)} on, when it is ${(0,quantity.cb)(plannedMs)} long, `;return{message:`The window begins ${early} before ${got}${whole}\
: it says nothing of this weight alone.`,remedy:`Leave \`since\` and \`until\` out, to watch from now on, or ${wait}give \`since: ${iso(since)}\` without \`until\`\
.`}}function iso(at){return new Date(at).toISOString().replace(/\.000Z$/,"Z")}var substitution=__webpack_require__(4245);function namesIn(platform){const value=platform?.
value;if(typeof value!="object"||value===null)return;const{candidate,stable}=value;return typeof candidate=="string"&&typeof stable=="string"?{candidate,baseline:stable}:
void 0}function fixedNames(platform,candidate,stable){const names=namesIn(platform);return names!==void 0||platform===void 0?names:candidate===""||stable===""?void 0:
{candidate,baseline:stable}}function refuseFixedPages(signals,platform,{targets,...versions}){const names=namesIn(platform),value=signals?.value;if(names===void 0||
targets===void 0||typeof value!="object"||value===null||targets.candidate===versions.candidate&&targets.baseline===versions.stable)return;const{candidate,baseline}=value;
if(candidate===void 0||baseline===void 0||(0,substitution.DF)(JSON.stringify(value)).length>0)return;const write="Write `$target`, the slot that each arm is on,\
 into the addresses of `signals`, e.g. `candidate: http://$target.internal/metrics` and the same as `baseline` (docs/slots.md).";if(targets.candidate!==names.baseline)
return targets.candidate===names.candidate?`The addresses of \`signals\` name no slot by \`$target\`: in the next rollout ${names.baseline} is the candidate's, \
and they would be those of the wrong arm. ${write}`:void 0;throw new errors.a6("input",{code:"SLOTS_TOOK_TURNS",message:`The slots have taken turns: the candida\
te is on ${targets.candidate} now, and stable on ${targets.baseline}. The addresses of \`signals\` are written for the other order, so that each arm would be meas\
ured as the other.`,remedy:`${write} Where the addresses follow the arms by themselves, say so with \`$arm\` in them, e.g. \`http://$arm.internal/metrics\`.`})}
async function observedRollout(inputs,settings,context){refuseSameVersion(inputs.candidate,inputs.stable);const noted=await(0,noted_rollout.Q)(inputs,context),sameJob=noted!==
void 0&&(0,core_ledger.c2)(noted)!=="failed",given=(traffic,rollout)=>{const weight=inputs.weight??(rollout===void 0||(0,core_ledger.mm)(rollout)===0?void 0:(0,core_ledger.
mm)(rollout)),candidate=inputs.candidate??rollout?.candidate??"",stable=inputs.stable??rollout?.stable??"",targets=rollout===void 0?fixedNames(settings.platform,
candidate,stable):targetsOf(rollout);return{candidate,stable,traffic,sameJob,...targets===void 0?{}:{targets},...weight===void 0?{}:{weight}}},ledger=await(0,delivery_ledger.
a)(inputs,context,"hurried");try{const latest=noted??await ledger.latest(inputs.service,inputs.environment);if(latest===void 0&&await(0,service_settings.uS)(inputs,
ledger,context),latest===void 0||!(0,core_ledger.nT)(latest)){const promoted=isSoakedAfterwards(latest,inputs,context),problem=promoted?void 0:await noneOpen(latest,
inputs,context);return unrecorded(given(promoted?"promoted":"none"),problem,settings,context)}refuseContradiction(inputs,latest);const weight=(0,core_ledger.mm)(
latest);if(inputs.weight===void 0||inputs.weight===weight)return{...given("open",latest),soaked:{ledger,rollout:latest}};const message=`\`weight\` is ${String(inputs.
weight)}, but the ledger left ${latest.candidate} at ${String(weight)} %.`;return unrecorded(given("open",latest),{message,remedy:"Leave `weight` empty: it is t\
aken from the open rollout."},settings,context)}catch(error){if(!(error instanceof errors.a6)||error.kind==="cancelled"||error.kind==="input")throw error;const spent=settings.
soakMs===void 0?"":" A soak that passes now is recorded only if the ledger can be written when it ends.";return context.log.warning(`The ledger does not say whi\
ch rollout is open: ${error.message}${spent}
What to do: ${error.remedy}`),{...given("unknown"),unrecorded:error,unread:error}}}const SAID_BY_LEDGER=["VERSION_NOT_KNOWN","TARGET_NOT_KNOWN"];function causeOf(error,{
unread}){if(unread===void 0||!(error instanceof errors.a6)||!SAID_BY_LEDGER.includes(error.code))return error;const{code,message,remedy}=unread;return new errors.
a6("ledger",{code,message:`Which versions are observed is not known, for neither \`candidate\` and \`stable\` nor the ledger says it: ${message}`,remedy,cause:unread})}
function unrecorded(observed,problem,{soakMs},{log}){const said=`${problem?.message??"The rollout is complete."} The verdict of this soak is not recorded.`;return problem===
void 0||soakMs===void 0?(log.info(said),observed):(log.warning(said),{...observed,unrecorded:problem})}function targetsOf({arms}){return{candidate:arms.candidate,
baseline:arms.stable}}function isSoakedAfterwards(latest,inputs,{run}){return latest===void 0||(0,core_ledger.c2)(latest)!=="passed"?!1:inputs.candidate===void 0?
(0,core_ledger.bf)(latest).id===run.runId:inputs.candidate===latest.candidate}async function noneOpen(latest,inputs,{files}){const{service,environment,ledger}=inputs,
path=ledger.startsWith("file:")?ledger.slice(5):void 0,isAbsent=path!==void 0&&await files.read(path)===void 0,newest=latest===void 0?"":` The newest one, of ${latest.
candidate}, has ${(0,core_ledger.c2)(latest)==="passed"?"passed":"been ended"}.`;return{message:`No rollout of ${service} in ${environment} is open in the ledge\
r${isAbsent?`: there is no file ${path}`:""}.${newest}`,remedy:"Run canary-step before soak-monitor, with the same `service`, `environment` and `ledger`; the st\
eps may be in the wrong order, or one of these may be misspelt."}}function refuseSameVersion(candidate,stable){if(!(candidate===void 0||candidate===""||candidate!==
stable))throw new errors.a6("input",{code:"CANDIDATE_IS_STABLE",message:`\`candidate\` and \`stable\` are both ${candidate}: there is nothing to compare it with\
.`,remedy:"Leave both empty: they are taken from the open rollout."})}function refuseContradiction({candidate,stable,service,environment},open){const isOther=candidate!==
void 0&&candidate!==open.candidate;if(!isOther&&(stable===void 0||stable===open.stable))return;const is=`the rollout of ${service} in ${environment} that is ope\
n in the ledger is that of ${open.candidate}, with ${open.stable} as stable, at ${String((0,core_ledger.mm)(open))} % (${(0,core_ledger.ZZ)((0,core_ledger.bf)(open))}\
)`,how="Leave `candidate` and `stable` empty: they are taken from the open rollout.";throw isOther?new errors.a6("input",{code:"CANDIDATE_MISMATCH",message:`\`ca\
ndidate\` is ${candidate}, but ${is}.`,remedy:`${how} If ${candidate} is meant, end that rollout first, with the rollback action (\`service: ${service}\`, \`envir\
onment: ${environment}\`), and begin one of ${candidate} with canary-step.`}):new errors.a6("input",{code:"STABLE_MISMATCH",message:`\`stable\` is ${stable??""}\
, but ${is}.`,remedy:how})}async function recordSoak(observed,{result,note,window,short},inputs,context){const missed=problem2=>(context.log.warning(`Not record\
ed: ${problem2.message}`),result==="failed"?[]:[notRecorded(inputs,problem2)]),{soaked,unrecorded:problem}=observed;if(soaked===void 0)return problem===void 0?[]:
missed(problem);if(result==="passed"&&short!==void 0)return missed(short);const{ledger,rollout}=soaked;try{const now=await ledger.reread(rollout),step=(0,core_ledger.
B_)(now).at(-1);if(!(0,core_ledger.nT)(now)||(0,core_ledger.B_)(now).length!==(0,core_ledger.B_)(rollout).length||step===void 0)return missed({message:`The roll\
out of ${rollout.candidate} went on during the soak: by the ledger ${(0,core_ledger.nT)(now)?`it is at ${String((0,core_ledger.mm)(now))} %`:"it has ended"}.`,remedy:"\
Let nothing else move the service while it is observed: a `concurrency` group keeps runs apart."});const other=whyNotOfStep(window,step,rollout.candidate,context.
clock.now());return other!==void 0?missed(other):(await ledger.record(now,{status:(0,core_ledger.c2)(now),weight:step.weight,note,run:(0,run_reference.N)(context.
run),soak:result}),[])}catch(error){if(!(error instanceof errors.a6)||error.kind==="cancelled")throw error;return missed(error)}}function notRecorded({service},{
message,remedy}){return{level:"warning",title:`${service}: soak passed, not recorded`,message:`The ledger does not know of it, so the next canary-step with \`wei\
ght: next\` will be refused where the plan has a soak. ${message}
What to do: ${remedy} Then run this soak again.`}}function insufficient({conclusion,verdicts},{durationMs,finishAfterMs},plannedMs){if(!verdicts.some(({evidence})=>evidence.
candidate.count>0||evidence.candidate.value!==void 0))return{message:"Nothing of the candidate was observed: what was let pass for want of data is no passed soa\
k.",remedy:"See why there was no data, such as a wrong query or no traffic at this weight."};const decidedEarly=finishAfterMs!==void 0&&conclusion.finished;if(!(plannedMs===
void 0||durationMs>=plannedMs||decidedEarly))return{message:`This soak lasted ${(0,format.a3)(durationMs)}, and the plan asks for ${(0,format.a3)(plannedMs)}.`,
remedy:`Leave \`duration\` out, give \`duration: ${(0,quantity.cb)(plannedMs)}\`, or let \`finish-early: true\` end the soak as soon as every regression is ruled o\
ut.`}}var src_schedule=__webpack_require__(9004),soak=__webpack_require__(2011);const PROGRESS_LINES=60;async function main(inputs,context){const settings=await(0,service_settings.
$j)(inputs,context);if(inputs.mode==="backtest"){const{backtest}=await __webpack_require__.e(4783).then(__webpack_require__.bind(__webpack_require__,4783));return backtest(
inputs,settings,policies(inputs,settings),context)}const planned=(0,src_schedule.u)(inputs,settings.soakMs,context.clock.now()),absent=inputs.criteria===void 0&&
settings.criteria===void 0?await(0,service_settings._P)(inputs["rollout-file"],context):void 0,criteria=(0,src_criteria.fJ)(inputs,settings,planned,absent);(0,src_criteria.
wZ)(criteria,planned),await(0,report_file._d)(context.files,inputs.report);const observed=await observedRollout(inputs,settings,context),schedule=planned.mode===
"live"?{...planned,startAt:context.clock.now()}:planned,{weight}=observed,versions={candidate:observed.candidate,baseline:observed.stable,targets:observed.targets},
turning=refuseFixedPages(inputs.signals??settings.signals,settings.platform,observed);turning!==void 0&&context.log.warning(turning);const source=await(0,service_settings.
oD)(inputs.signals,settings,versions,inputs,context).catch(error=>{throw causeOf(error,observed)}),objective=(0,src_criteria.pc)(inputs,source,criteria);(0,src_criteria.
_j)(source,criteria,schedule,objective),(0,src_criteria.Jk)(source,criteria,[...inputs["on-no-data"].byMetric.keys()]);const share=weight===void 0?void 0:weight/
100,due=(0,src_criteria.IH)(criteria,source,share);for(const doubt of(0,src_criteria.Pi)(criteria,source,share,objective))context.log.warning(doubt);await source.
preflight((0,src_criteria.lM)(source,criteria,schedule));const subject={service:inputs.service,environment:inputs.environment,candidate:versions.candidate},carried=await takeOver(
subject,inputs.previous,schedule.startAt,context),history=await readHistory(source,schedule.startAt,context.log),plan=inputs.plan??settings.steps??[],steps=Math.
max(1,plan.length),expectations=new Expectations({criteria,soakMs:schedule.durationMs,minSamples:inputs["min-samples"],budgetSignals:src_criteria.e5,history,...inputs.
objective===void 0?{}:{objective:inputs.objective/100}});for(const sentence of expectations.fromHistory(share,weightBefore(plan,weight)/100))context.log.info(sentence);
const unchecked=(0,soak.__)(source,share,inputs["on-share"]);unchecked!==void 0&&context.log.warning(unchecked);const judge=(0,soak_judge.c)(criteria,(0,src_criteria.
gE)(objective,criterion=>(0,sequential_judge.i)(criterion,{plan:{plannedSeconds:schedule.durationMs/1e3*steps,steps,historyOf:(signal,quantile)=>historyOf(history,
signal,quantile),recent:history.slice(-120)},minSamples:inputs["min-samples"],due,carried:carried[(0,print.d)(criterion)]})),inputs.alpha),logProgress=progressLogger(
schedule,context),kept=new kept_readings.Dx;context.log.info(`${schedule.mode==="live"?"Watching":"Judging the past"} ${(0,format.a3)(schedule.durationMs)} of ${inputs.
service}, a reading every ${(0,format.a3)(schedule.intervalMs)}.`);const reportOf=result2=>(0,src_report.N)({...subject,stable:versions.baseline,source:source.kind,
runUrl:context.run.runUrl,alpha:inputs.alpha,planning:expectations.sentences,...weight===void 0?{}:{weight},...schedule.mode==="past"?{past:!0}:{},...plan.length>
1?{plan}:{}},result2,judge.state(),kept.readings()),name=`soak-monitor-${inputs.service}-${inputs.environment}`;let newest;const growing=new GrowingEvidence(async()=>{
if(newest===void 0)return;const soFar=reportOf(newest());await handOver(subject,soFar,context),await(0,report_file.u5)(context,name,soFar,inputs.report)},context),
result=await(0,soak.Rb)(schedule,{source,judge,...share===void 0?{}:{share},onShare:inputs["on-share"],clock:context.clock,signal:context.signal,policyFor:policies(
inputs,settings),onReading:progress=>{logProgress(progress),kept.add(progress.reading),newest=progress.soFar,growing.grew();for(const sentence of expectations.fromReading(
progress.reading))context.log.info(sentence)},onSourceError:message=>{context.log.warning(`No reading: ${message}`)}});for(const remark of result.remarks)context.
log.warning(remark);const report=reportOf(result);await growing.settled(),await handOver(subject,report,context),context.log.info(report.reason);const path=await(0,report_file.
u5)(context,name,report,inputs.report),html=(0,report_file.S$)(path);await context.files.write(html,await renderHtml((0,report_file.cT)(report,context),inputs["\
on-inconclusive"],observed));const outcome=outcomeOf(report,inputs["on-inconclusive"]),note=`${report.verdict}: ${report.reason}`,window={mode:schedule.mode,from:schedule.
startAt,to:result.endedAt,plannedMs:settings.soakMs},short=insufficient(result,schedule,settings.soakMs),soaked={result:outcome==="passed"?"passed":"failed",note,
window,short},unrecorded2=report.cancelled?[]:await recordSoak(observed,soaked,inputs,context),about={sha:context.run.sha,service:inputs.service,environment:inputs.
environment,action:"soak-monitor"},saying={verdict:report.verdict,what:report.reason,...weight===void 0?{}:{weight}},feedback=report.cancelled?[]:await(0,delivery_feedback.
n)(about,saying,inputs,context);return{outcome,outputs:{verdict:report.verdict,reason:report.reason,report:path,html,"judged-at":new Date(context.clock.now()).toISOString()},
summary:renderSoak(report,inputs["on-inconclusive"],observed),annotations:[...annotate(report,inputs["on-inconclusive"],observed),...report.cancelled?[]:annotateDoubts(
report.service,result.doubts),...unrecorded2,...(0,delivery_feedback.M)(inputs.service,feedback)]}}function policies(inputs,settings){const fromFile=inputs.criteria===
void 0?settings.criteria??[]:[];return({parsed})=>inputs["on-no-data"].byMetric.get(parsed.selector.metric)??fromFile.find(({criterion})=>criterion===parsed)?.onNoData??
inputs["on-no-data"].otherwise}function progressLogger(schedule,context){const every=Math.max(1,Math.ceil(schedule.durationMs/schedule.intervalMs/PROGRESS_LINES));
let readings=0;return({elapsedMs,standing})=>{readings+=1,readings%every===0&&context.log.info(`${(0,format.a3)(elapsedMs)} of ${(0,format.a3)(Math.max(schedule.
durationMs,elapsedMs))}${remaining(schedule.durationMs-elapsedMs)} \xB7 ${standing()}`)}}function weightBefore(plan,weight){return plan.findLast(step=>weight!==
void 0&&step<weight)??0}function remaining(ms){return ms<1e3?"":` \xB7 ${roughDuration(ms)} left`}const OUTCOMES={pass:"passed",warn:"passed",fail:"failed",inconclusive:"\
inconclusive",error:"source-error"};function outcomeOf(report,onInconclusive){return report.cancelled?"cancelled":report.verdict==="inconclusive"&&report.undecided&&
onInconclusive==="pass"?"passed":OUTCOMES[report.verdict]}const TITLES={pass:"soak passed",warn:"soak passed with warnings",fail:"soak failed",inconclusive:"soa\
k inconclusive",error:"soak could not measure"};function annotate(report,onInconclusive,giver){if(report.cancelled)return[];const passes=outcomeOf(report,onInconclusive)===
"passed";return[...report.verdict==="pass"||report.verdict==="warn"&&report.criteria.every(({verdict:verdict2})=>verdict2==="pass")?[]:[{level:passes?"warning":
"error",title:`${report.service}: ${TITLES[report.verdict]}${report.code===void 0?"":`: ${report.code}`}`,message:`${report.reason}
${(0,next_step.V)(nextOf(report,onInconclusive,giver))}`}],...annotateShare(report)]}function annotateDoubts(service,doubts){return doubts.map(doubt=>({level:"w\
arning",title:`${service}: bad requests may not have been counted`,message:`${doubt}.
${(0,next_step.V)('Next: if such a request is a failed one, correct the query and look at the candidate again before its next step; if it is a good one, exclude\
 its value by name beside what is bad, such as code!="504".')}`}))}function annotateShare({service,verdict,traffic}){if(traffic?.reason===void 0||verdict==="fai\
l")return[];const title=traffic.kind==="more"?"more requests than its weight gives the candidate":"requests of the candidate are missing";return[{level:"warning",
title:`${service}: ${title}`,message:`${(0,format.em)(traffic.reason)}
${(0,next_step.V)(remedyOfShare(traffic.kind))}`}]}}),9375:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{N:()=>soakReport});var _core_judging_format__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6194),_core_statistics_traffic_check__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6528),_core_statistics_merge__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9460);const CODES={pass:void 0,warn:void 0,fail:"SOAK_FAILED",inconclusive:"SOAK_I\
NCONCLUSIVE",error:"SOAK_NOT_MEASURED"};function soakReport(subject,result,state,counts=[]){const code=CODES[result.conclusion.verdict];return{schema:1,action:"\
soak-monitor",...subject,verdict:result.conclusion.verdict,reason:explain(result,subject.weight),...code===void 0||result.cancelled||!result.complete?{}:{code},
undecided:result.complete&&result.conclusion.verdict==="inconclusive"&&result.conclusion.decidedBy.every(({open})=>open==="undecided"),cancelled:result.cancelled,
complete:result.complete,...result.share===void 0?{}:{traffic:shareReport(result.share)},thresholds:{abort:(0,_core_statistics_merge__WEBPACK_IMPORTED_MODULE_2__.
EN)(subject.alpha),pass:(0,_core_statistics_merge__WEBPACK_IMPORTED_MODULE_2__.EN)(_core_statistics_merge__WEBPACK_IMPORTED_MODULE_2__.Vj)},pausedMs:result.pausedMs,
startedAt:new Date(result.startedAt).toISOString(),endedAt:new Date(result.endedAt).toISOString(),readings:result.readings,criteria:result.verdicts.map(({criterion,
parsed,verdict,open,reason,decisive,dimension,evidence,wouldDecide},index)=>({criterion,severity:parsed.severity,verdict,...open===void 0?{}:{open},reason,decisive,
dimension,...wouldDecide===void 0?{}:{wouldDecide},evidence,series:result.series[index]?.points??[]})),warnings:result.warnings,sourceErrors:result.sourceErrors,
state,counts}}function shareReport({verdict,kind,reason,candidate,due,observed,configured,logFarTooFew}){return{verdict,kind,...reason===void 0?{}:{reason},completed:candidate,
due,observed,configured,logFarTooFew,threshold:(0,_core_statistics_merge__WEBPACK_IMPORTED_MODULE_2__.EN)(_core_statistics_traffic_check__WEBPACK_IMPORTED_MODULE_1__.
VT)}}function explain({conclusion,verdicts,startedAt,endedAt,cancelled,complete,sourceErrors},weight){const after=`${weight===void 0?"":`at ${String(weight)} % `}\
after ${(0,_core_judging_format__WEBPACK_IMPORTED_MODULE_0__.a3)(endedAt-startedAt)}`,why=[...conclusion.because===void 0?conclusion.decidedBy.map(({reason})=>reason):
[conclusion.because],...conclusion.beside===void 0?[]:[conclusion.beside]].join("; ");if(!complete&&conclusion.verdict!=="fail")return`Under way ${after}: nothi\
ng decided yet.`;if(cancelled)return`Cancelled ${after}; so far ${conclusion.verdict}.`;switch(conclusion.verdict){case"fail":return`Failed ${after}: ${why}.`;case"\
inconclusive":return`Inconclusive ${after}: ${why||"no criteria were given"}.`;case"error":return`Could not measure: ${sourceErrors.at(-1)??"the source failed"}`;case"\
warn":return`Passed with warnings ${after}: ${why}.`;case"pass":return`Passed ${after}: ${holding(verdicts.filter(({open})=>open!=="not-judged").length)}.`}}function holding(criteria){
return criteria===1?"the criterion holds":criteria===2?"both criteria hold":`all ${String(criteria)} criteria hold`}}),9004:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{U:()=>DEFAULT_SOAK_MS,u:()=>planSoak});var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4487),_core_criteria_quantity__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
9981),_core_printable__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(649);const DEFAULT_SOAK_MS=30*6e4;function planSoak(timing,soakMs,now){const{since,until,
interval}=timing;if(since===void 0){if(until!==void 0)throw timeProblem("EMPTY_WINDOW","`until` is given without `since`","Give both, or neither to watch from n\
ow on.");const durationMs=timing.duration??soakMs??DEFAULT_SOAK_MS,maxDurationMs=timing["max-duration"]??2*durationMs;if(durationMs<=0||interval<=0||maxDurationMs<
durationMs){const message=`duration ${String(durationMs)} ms, max-duration ${String(maxDurationMs)} ms and interval ${String(interval)} ms do not fit together`;
throw timeProblem("INVALID_DURATION",message,"`duration` and `interval` must be positive and `max-duration` no shorter than `duration`.")}return{mode:"live",startAt:now,
durationMs,maxDurationMs,intervalMs:Math.min(interval,durationMs),...pace(timing,durationMs)}}const startAt=instant("since",since,now),endAt=until===void 0?now:
instant("until",until,now);if(endAt<=startAt||endAt>now)throw timeProblem("EMPTY_WINDOW",`The window from ${iso(startAt)} to ${iso(endAt)} is empty or ends in t\
he future`,"`since` must lie before `until`, and both in the past.");const length=endAt-startAt;return{mode:"past",startAt,durationMs:length,maxDurationMs:length,
intervalMs:Math.min(interval,length),...pace(timing,length)}}function pace(timing,durationMs){const warmUpMs=Math.min(timing["warm-up"],durationMs/10);return timing["\
finish-early"]?{warmUpMs,finishAfterMs:timing["min-soak"]}:{warmUpMs}}function instant(name,text,now){const ago=(0,_core_criteria_quantity__WEBPACK_IMPORTED_MODULE_1__.
E9)(text);if(ago.ok)return now-ago.ms;const at=/^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:\d{2})$/.test(text)?Date.parse(text):Number.NaN;if(Number.isFinite(at))return at;
throw timeProblem("INVALID_TIME",`\`${name}\` is ${(0,_core_printable__WEBPACK_IMPORTED_MODULE_2__.Nt)(text,60)}`,"Give an ISO time with its zone such as 2026-0\
1-31T12:00:00Z, or a duration before now such as 30m.")}function iso(at){return new Date(at).toISOString()}function timeProblem(code,message,remedy){return new _core_errors__WEBPACK_IMPORTED_MODULE_0__.
a6("input",{code,message:`${message}.`,remedy})}}),2011:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{ry:()=>SOURCE_ERROR_BUDGET,Rb:()=>soak,__:()=>whyShareUnchecked});var errors=__webpack_require__(4487),attendance=__webpack_require__(2112),conclude=__webpack_require__(
5388);const LARGEST_SHARE=100;function withoutImpossible(reading){return reading.observations.some(({measurement})=>whyImpossible(measurement)!==void 0)?{...reading,
observations:reading.observations.map(each=>{const reason=whyImpossible(each.measurement);return reason===void 0?each:{...each,measurement:{kind:"absent",reason}}})}:
reading}function whyImpossible(measurement){if(measurement.kind!=="gauge")return;const{value,dimension}=measurement,shown=String(Number(value.toPrecision(3)));return dimension===
"proportion"&&(value<0||value>LARGEST_SHARE)?`a level of ${shown} is no share, which lies between 0 and 1`:dimension==="bytes"&&value<0?`${shown} is no number o\
f bytes`:void 0}var merge=__webpack_require__(9460),planning=__webpack_require__(5211),format=__webpack_require__(6194);const CARRIED=.5;function timeNeeded({open,
evidence,neededMs},beginning,now){const{logPass}=evidence;if(open!=="undecided"||logPass===void 0||beginning===void 0||evidence.neverHolds===!0)return;if(neededMs!==
void 0)return Number.isFinite(neededMs)?neededMs:void 0;if(!(logPass>Math.max(0,beginning.logPass??0)))return;const begun=beginning.logPass!==void 0&&beginning.
logPass>CARRIED?beginning.logPass:-planning.tG,grown=logPass-begun,elapsed=now-beginning.at;if(grown>0&&elapsed>0)return Math.max(0,((0,merge.EN)(merge.Vj)-logPass)/
grown*elapsed)}function needed(verdict,beginning,now){const ms=timeNeeded(verdict,beginning,now);return verdict.evidence.logPass===void 0?"":verdict.evidence.neverHolds===
!0?`more time does not change that${verdict.wouldDecide===void 0?"":`: ${verdict.wouldDecide}`}`:ms===void 0?"nothing ruled out yet":`needs about ${(0,format.a3)(
ms)} more to rule a regression out`}function standing(all,beginnings,now){const verdicts=all.filter(isJudged),failed=verdicts.find(({verdict})=>verdict==="fail");
if(failed!==void 0)return failed.reason;const open=verdicts.filter(({verdict})=>verdict==="inconclusive").map(verdict=>({verdict,beginning:beginnings[all.indexOf(
verdict)]})).map(each=>({...each,rank:rankOf(each.verdict,each.beginning,now)})).sort((a,b)=>b.rank-a.rank)[0],held=verdicts.filter(({verdict})=>verdict==="pass").
length;if(open!==void 0){const needs=needed(open.verdict,open.beginning,now);return`${verdicts.length>1?`${String(held)} of ${String(verdicts.length)} hold \xB7 `:
""}undecided: ${open.verdict.reason}${needs===""?"":` \xB7 ${needs}`}`}const warned=verdicts.find(({verdict})=>verdict==="warn");return warned!==void 0?`warning\
: ${warned.reason}`:`${verdicts.length>1?`all ${String(verdicts.length)} hold so far: `:""}${verdicts[0]?.reason??""}`}function isJudged({parsed}){return parsed.
severity!=="info"}function rankOf(verdict,beginning,now){return(verdict.parsed.severity==="fail"?1e15:0)+Math.min(1e14,timeNeeded(verdict,beginning,now)??1e14)}
const POINT_LIMIT=480;function withBands(series,bands,from){if(bands.length===0)return series;const points=series.points.map(point=>{const band=bands.findLast(({
afterSeconds})=>from+afterSeconds*1e3<=point.at+1);return band===void 0||point.baseline===void 0?point:{...point,...band.low===void 0?{}:{low:Math.max(0,point.baseline+
band.low)},...band.high===void 0?{}:{high:Math.min(1,point.baseline+band.high)}}});return{...series,points}}const EMPTY_SERIES={points:[],stride:1,seen:0};function addPoint(series,point){
const seen=series.seen+1;if(series.seen%series.stride!==0)return{...series,seen};const points=[...series.points,point];return points.length<=POINT_LIMIT?{...series,
points,seen}:{points:points.filter((_,index)=>index%2===0),stride:series.stride*2,seen}}const ENOUGH=100,MOSTLY=.9,OF_ERRORS=/(?:^|[-_])(?:errors?|fail(?:ed|ures?)?|availability|success(?:es|ful)?)(?:[-_]|$)/i;
class ExchangeWatch{#seen=new Map;look({observations}){const added=new Map;for(const{arm,signal,measurement}of observations){if(arm!=="baseline"||measurement.kind!==
"proportion"||!OF_ERRORS.test(signal))continue;const before=added.get(signal)??this.#seen.get(signal)??{bad:0,total:0};added.set(signal,{bad:before.bad+measurement.
bad,total:before.total+measurement.total})}for(const[signal,{bad,total}]of added){const isLooked=(this.#seen.get(signal)?.total??0)>=ENOUGH;if(this.#seen.set(signal,
{bad,total}),!isLooked&&total>=ENOUGH&&bad<total&&bad/total>=MOSTLY)throw mostlyBad(signal,bad,total)}}}function mostlyBad(signal,bad,total){return new errors.a6(
"input",{code:"MOSTLY_BAD",message:`${signal}: ${(0,format.Fl)(bad/total,"proportion")} of the stable version's requests count as bad (${(0,format.B4)(bad)} of ${(0,format.
B4)(total)}): good and bad are probably exchanged, so that the worse version would pass.`,remedy:'Let `bad` select what went wrong, e.g. `code=~"5.."`, or write\
 the selector of what went well as `good`. If the service really fails, repair it before a rollout.'})}var traffic_check=__webpack_require__(6528);const SOURCE_ERROR_BUDGET=4;
function whyShareUnchecked(source,share,onShare){const forms=Object.values(source.forms??{}),isLevels=forms.length>0&&forms.every(({kind})=>kind==="gauge");if(!(share!==
void 0||source.probing===!0||onShare==="ignore"||isLevels))return"The candidate's share of the requests was not checked, as its weight is not known: give `weigh\
t`, so that requests which never end are missed."}async function soak(schedule,ports){const soakRun=new SoakRun(schedule,ports);try{return await soakRun.end(await soakRun.
run(),!1)}catch(error){if(error instanceof errors.a6&&error.kind==="cancelled")return await soakRun.end(soakRun.conclusion(!1),!0);throw error}}class SoakRun{#schedule;#ports;#warnings=new Set;#exchange=new ExchangeWatch;#attendance;#sourceErrors=[];#series=[];#reached;#pausedMs=0;#readings=0;#judgedFrom;#beginnings=[];#verdicts;constructor(schedule,ports){
this.#schedule=schedule,this.#ports=ports,this.#reached=schedule.startAt,this.#attendance=(0,attendance.j5)(schedule.durationMs/1e3)}async run(){const{startAt,maxDurationMs,
mode,intervalMs}=this.#schedule;mode==="live"&&await this.#look({from:startAt,to:startAt});let failedInRow=0;for(let due=startAt+intervalMs;;due+=intervalMs){const to=await this.#arriveAt(
Math.min(due,startAt+maxDurationMs+this.#pausedMs));if(failedInRow=await this.#look({from:this.#reached,to})?0:failedInRow+1,failedInRow>=SOURCE_ERROR_BUDGET)return{
verdict:"error",extendable:!1,finished:!1,decidedBy:[]};const end=this.#endAt(to);if(end!==void 0)return end}}conclusion(final){const absence=(0,attendance.Lr)(
this.#attendance);return absence!==void 0?{verdict:"fail",extendable:!1,finished:!1,because:absence,decidedBy:[]}:(0,conclude.qV)((0,conclude.Ep)(this.#verdicts??
this.#ports.judge.verdicts(),this.#ports.policyFor,final),this.#share())}async end(reached,cancelled){const observed=this.#observed(cancelled?[]:await this.#ports.
source.remarks?.()),conclusion=(0,conclude.wV)(reached,observed.doubts),verdicts=this.#ports.judge.verdicts("full"),decidedBy=conclusion.decidedBy.map(brief=>verdicts.
find(({criterion})=>criterion===brief.criterion)??brief);return{...observed,conclusion:{...conclusion,decidedBy:decidedBy.map(verdict=>this.#withNeed(verdict,verdicts))},
verdicts,cancelled,complete:!0,series:cancelled?this.#series:this.#withBands()}}soFar(){const now=this.conclusion(!1),open={verdict:"inconclusive",extendable:!0,
finished:!1,decidedBy:[]};return{...this.#observed(),conclusion:now.verdict==="fail"?now:open,verdicts:this.#verdicts??[],cancelled:!1,complete:!1,series:this.#series}}#withNeed(verdict,verdicts){
if(verdict.open!=="undecided")return verdict;const needs=needed(verdict,this.#beginnings[verdicts.indexOf(verdict)],this.#reached);return needs===""?verdict:{...verdict,
reason:`${verdict.reason}; ${needs}`}}#observed(remarks=[]){const share=this.#share();return{startedAt:this.#schedule.startAt,endedAt:this.#reached,pausedMs:this.#pausedMs,
readings:this.#readings,warnings:[...this.#warnings,...remarks.map(remark=>remark.sentence),...this.#unchecked(),...share?.reason===void 0?[]:[(0,format.em)(share.
reason)]],remarks:remarks.map(({sentence:said})=>said),doubts:remarks.flatMap(({doubt})=>doubt??[]),sourceErrors:this.#sourceErrors,...share===void 0?{}:{share:{
...share,logFarTooFew:(0,traffic_check.si)(this.#attendance.traffic)}}}}#unchecked(){const{source,share,onShare}=this.#ports,why=whyShareUnchecked(source,share,
onShare);return why===void 0?[]:[why]}#share(){return(0,attendance.Vm)(this.#attendance,this.#ports.onShare??"fail")}#withBands(){const bands=this.#ports.judge.
bands();return this.#series.map((series,index)=>withBands(series,bands[index]??[],this.#judgedFrom??this.#schedule.startAt))}#endAt(to){const{startAt,durationMs,
maxDurationMs,finishAfterMs,mode}=this.#schedule,elapsed=to-startAt-this.#pausedMs,over=(mode==="past"?to:Math.max(to,this.#ports.clock.now()))-startAt-this.#pausedMs>=
maxDurationMs||mode==="past"&&to-startAt>=maxDurationMs||to-startAt>=2*maxDurationMs,now=this.conclusion(over);return now.verdict==="fail"||over||elapsed>=durationMs&&
!now.extendable||finishAfterMs!==void 0&&now.finished&&elapsed>=finishAfterMs?now:void 0}async#arriveAt(due){if(this.#schedule.mode==="past")return due;const{clock,
signal}=this.#ports;return await clock.sleep(Math.max(0,due-clock.now()),signal),clock.now()}async#look(window){const{source,onSourceError}=this.#ports;let reading;
try{reading=await source.observe(window)}catch(error){if(!(error instanceof errors.a6)||error.kind!=="source")throw error;return this.#sourceErrors=[...this.#sourceErrors,
(0,errors.bD)(error)].slice(-20),onSourceError((0,errors.bD)(error)),!1}return this.#take(withoutImpossible(reading)),!0}#take(reading){const{judge,source,onReading}=this.#ports,
{from,to}=reading.window,warm=from>=this.#schedule.startAt+this.#schedule.warmUpMs,share=source.probing===!0?void 0:this.#ports.share;for(const warning of reading.
warnings)this.#warnings.add(warning);if(this.#reached=to,to>from){if(this.#readings+=1,this.#attendance=(0,attendance.JK)(this.#attendance,reading,{share,settled:warm,
scraped:source.retrospective}),this.#exchange.look(reading),(0,attendance.fC)(this.#attendance))throw identicalArms(this.#ports.source.kind);this.#attendance.outage&&
(this.#pausedMs+=to-from)}if(!warm)return;this.#judgedFrom??=from,judge.observe(reading);const verdicts=judge.verdicts();this.#verdicts=verdicts,this.#beginnings.
length===0&&(this.#beginnings=verdicts.map(({evidence})=>({at:from,logPass:evidence.logPass}))),this.#series=verdicts.map(({evidence},index)=>addPoint(this.#series[index]??
EMPTY_SERIES,{at:to,...evidence.candidate.value===void 0?{}:{candidate:evidence.candidate.value},...evidence.baseline?.value===void 0?{}:{baseline:evidence.baseline.
value},...evidence.bound===void 0?{}:{bound:evidence.bound},...evidence.logAbort===void 0?{}:{abort:evidence.logAbort},...evidence.logPass===void 0?{}:{pass:evidence.
logPass}})),onReading({elapsedMs:to-this.#schedule.startAt,reading,verdicts,standing:()=>standing(verdicts,this.#beginnings,to),soFar:()=>this.soFar()})}}function identicalArms(kind){
return new errors.a6("input",{code:"IDENTICAL_ARMS",message:`Candidate and baseline show exactly the same numbers in every reading of the ${kind} source: both a\
rms are the same measurement.`,remedy:'Make the queries or addresses of the two arms differ, e.g. with `version="$version"`, and give `candidate` and `stable`.'})}}),
3923:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{O:()=>boundValue,ZQ:()=>needsBaseline,
v9:()=>holds});function boundValue(bound,baseline){if(bound.kind==="fixed")return bound.quantity.value;if(!(baseline===void 0||!Number.isFinite(baseline)))switch(bound.
kind){case"baseline":return baseline;case"baseline-times":return baseline*bound.factor;case"baseline-plus":{const{value,unit}=bound.quantity;return unit==="%"?baseline*
(1+bound.sign*value):baseline+bound.sign*value}}}function needsBaseline(bound){return bound.kind!=="fixed"}const ROUNDING=1e-12;function holds(operator,value,bound){
if(Number.isNaN(value)||Number.isNaN(bound))return!1;const equal=same(value,bound);switch(operator){case"<":return!equal&&value<bound;case"<=":return equal||value<
bound;case">":return!equal&&value>bound;case">=":return equal||value>bound;case"==":return equal;case"!=":return!equal}}function same(a,b){return a===b?!0:!Number.
isFinite(a)||!Number.isFinite(b)?!1:Math.abs(a-b)<=ROUNDING*Math.max(Math.abs(a),Math.abs(b))}}),5941:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{X:()=>printCondition,d:()=>printCriterion});var _duration_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4708),_number_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
4285),_quantity_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9981),_selector_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(8277);function printCriterion(criterion){
return`${criterion.severity==="fail"?"":`${criterion.severity}: `}${printCondition(criterion)}`}function printCondition(criterion){const lasting=criterion.forMs===
void 0?"":` for ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__.cb)(criterion.forMs)}`;return`${(0,_selector_js__WEBPACK_IMPORTED_MODULE_3__.v)(criterion.selector)}\
 ${criterion.operator} ${printBound(criterion.bound)}${lasting}`}function printBound(bound){switch(bound.kind){case"fixed":return(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__.
xi)(bound.quantity);case"baseline":return"baseline";case"baseline-plus":return`baseline ${bound.sign===1?"+":"-"} ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__.
xi)(bound.quantity)}`;case"baseline-times":return`baseline * ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__.xo)(bound.factor)}`}}}),6900:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Hl:()=>ArmSums,U4:()=>isSeen,q:()=>requestsIn});class ArmSums{#counts=new Map;#levels=[];add({arm,signal,instance,measurement}){
if(measurement.kind==="gauge"){this.#levels.push({arm,signal,...instance===void 0?{}:{instance},measurement});return}const key=`${arm} ${signal}`,before=this.#counts.
get(key),sum=before===void 0?measurement:addUp(before.measurement,measurement);this.#counts.set(key,{arm,signal,measurement:sum})}observations(){const present=new Set(
this.#levels.map(({arm,signal})=>`${arm} ${signal}`));return[...[...this.#counts].filter(([key,{measurement}])=>measurement.kind!=="absent"||!present.has(key)).
map(([,observation])=>observation),...this.#levels]}}function addUp(a,b){return a.kind==="absent"?b:a.kind==="proportion"&&b.kind==="proportion"?{...a,bad:a.bad+
b.bad,total:a.total+b.total}:a.kind==="histogram"&&b.kind==="histogram"&&sameBounds(a.buckets,b.buckets)?{...a,buckets:a.buckets.map(({le,count},index)=>({le,count:count+
(b.buckets[index]?.count??0)}))}:a.kind==="samples"&&b.kind==="samples"?{...a,values:[...a.values,...b.values]}:a}function sameBounds(a,b){return a.length===b.length&&
a.every(({le},index)=>le===b[index]?.le)}function requestsIn(measurement){return measurement.kind==="proportion"?measurement.total:measurement.kind==="histogram"?
measurement.buckets.at(-1)?.count??0:measurement.kind==="samples"?measurement.values.length:void 0}function isSeen(observations,arm){const own=observations.filter(
observation=>observation.arm===arm),counts=own.map(({measurement})=>requestsIn(measurement)).filter(count=>count!==void 0);return counts.length>0?counts.some(count=>count>
0):own.some(({measurement})=>measurement.kind==="gauge")}}),3059:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Dx:()=>ReadingKeeper,Zq:()=>KEPT_LIMIT,gK:()=>mergeReadings,uU:()=>readingsFrom});var _criteria_unit_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
5730),_arm_sums_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6900);const KEPT_LIMIT=480,NUMBER_LIMIT=2e4;class ReadingKeeper{#kept=[];#width=1;#inNewest=0;add({
window,observations}){if(window.to<=window.from)return;const sums=new _arm_sums_js__WEBPACK_IMPORTED_MODULE_1__.Hl;for(const observation of observations)isKept(
observation)&&sums.add(observation);const entry={window,observations:sums.observations(),warnings:[]},newest=this.#kept.at(-1);newest!==void 0&&this.#inNewest<this.#width?
(this.#kept[this.#kept.length-1]=mergeReadings([newest,entry]),this.#inNewest+=1):(this.#kept.push(entry),this.#inNewest=1),this.#kept.length>this.#limit()&&this.#halve()}readings(){
return this.#kept.map(({window,observations})=>({...window,counts:observations.flatMap(kept)}))}#limit(){const numbers=this.#kept.at(-1)?.observations.reduce((sum,observation)=>sum+
numbersIn(observation),0)??0;return Math.max(30,Math.min(KEPT_LIMIT,Math.floor(NUMBER_LIMIT/Math.max(1,numbers))))}#halve(){const halved=[];for(let index=0;index<
this.#kept.length;index+=2)halved.push(mergeReadings(this.#kept.slice(index,index+2)));this.#inNewest=this.#kept.length%2===0?this.#width*2:this.#inNewest,this.#width*=
2,this.#kept=halved}}function isKept({measurement}){return measurement.kind==="proportion"||measurement.kind==="histogram"}function numbersIn({measurement}){return measurement.
kind==="histogram"?2*measurement.buckets.length:2}function kept({arm,signal,measurement}){if(measurement.kind==="proportion"){const{bad,total,of}=measurement;return[
{arm,signal,bad,total,...of==="good"?{of}:{}}]}if(measurement.kind!=="histogram")return[];const{buckets,dimension}=measurement,bounds=buckets.slice(0,-1).map(({
le})=>le);return[{arm,signal,bounds,below:buckets.map(({count})=>count),...dimension===void 0?{}:{dimension}}]}function mergeReadings(readings){const[first]=readings;
if(first===void 0)throw new TypeError("mergeReadings needs a reading.");const sums=new _arm_sums_js__WEBPACK_IMPORTED_MODULE_1__.Hl;for(const{observations}of readings)
for(const observation of observations)sums.add(observation);return{window:{from:first.window.from,to:readings.at(-1)?.window.to??first.window.to},observations:sums.
observations(),warnings:[...new Set(readings.flatMap(({warnings})=>warnings))].slice(0,20)}}function readingsFrom(value){if(!Array.isArray(value)||value.length===
0||value.length>KEPT_LIMIT+1)return;const readings=[];let reached=-1/0;for(const item of value){if(!isRecord(item))return;const{from,to,counts}=item;if(!isTime(
from)||!isTime(to)||!(from>=reached&&to>from)||!Array.isArray(counts)||counts.length>1e3)return;const observations=counts.map(observationFrom);if(observations.some(
observation=>observation===void 0))return;readings.push({window:{from,to},observations:observations.filter(one=>one!==void 0),warnings:[]}),reached=to}return readings}
function observationFrom(value){if(!isRecord(value))return;const{arm,signal,bad,total,of,bounds,below,dimension}=value;if(arm!=="candidate"&&arm!=="baseline"||typeof signal!=
"string"||signal.length>200)return;if(isCount(bad)&&isCount(total))return bad>total||of!==void 0&&of!=="good"?void 0:{arm,signal,measurement:{kind:"proportion",
bad,total,...of===void 0?{}:{of}}};if(!isList(bounds,Number.isFinite)||!isList(below,isCount)||below.length!==bounds.length+1)return;const buckets=below.map((count,index)=>({
le:bounds[index]??1/0,count})),ascending=buckets.every(({le,count},index)=>{const before=buckets[index-1];return before===void 0||le>before.le&&count>=before.count}),
known=_criteria_unit_js__WEBPACK_IMPORTED_MODULE_0__.Yf.find(one=>one===dimension);if(!(!ascending||dimension!==void 0&&known===void 0))return{arm,signal,measurement:{
kind:"histogram",buckets,...known===void 0?{}:{dimension:known}}}}function isRecord(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}function isTime(value){
return typeof value=="number"&&Math.abs(value)<=864e13}function isCount(value){return typeof value=="number"&&value>=0&&value<1/0}function isList(value,test){return Array.
isArray(value)&&value.length<=400&&value.every(test)}}),2086:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{MZ:()=>whyBlind,tG:()=>isUnbreakable});var _criteria_evaluate_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3923);function whyBlind({
operator,selector},{candidate,baseline},bound){if(!(candidate.total<=0)){if(candidate.bad>=candidate.total&&baseline.total>0&&baseline.bad>=baseline.total)return"\
every request of both arms counts as bad, so that nothing can be told from it: either the service is down, or the queries do not tell bad requests from good one\
s";if(bound!==void 0){if(selector.statistic==="count"||selector.statistic==="sum")return noNumberBreaks(operator,bound)?"no number of requests can ever break th\
is bound, so that nothing can be told from it":void 0;if(unbreakable(operator,bound))return"no share can ever break this bound, so that nothing can be told from\
 it"}}}const TYPICAL_BAD=.01;function isUnbreakable({operator,bound}){const value=(0,_criteria_evaluate_js__WEBPACK_IMPORTED_MODULE_0__.O)(bound,operator.startsWith(
">")?1-TYPICAL_BAD:TYPICAL_BAD);return value!==void 0&&unbreakable(operator,value)}function unbreakable(operator,bound){switch(operator){case"<=":return bound>=
1;case"<":return bound>1;case">=":return bound<=0;case">":return bound<0;case"!=":return bound<0||bound>1;case"==":return!1}}function noNumberBreaks(operator,bound){
return operator===">="&&bound<=0||(operator===">"||operator==="!=")&&bound<0}}),4958:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{P:()=>addBuckets});function addBuckets(a,b){if(a.length===0||b.length===0)return a.length===0?b:a;if(a.length===b.length&&
a.every(({le},index)=>le===b[index]?.le))return a.map(({le,count},index)=>({le,count:count+(b[index]?.count??0)}));const bounds=[...new Set([...a,...b].map(({le})=>le))].
sort((x,y)=>x-y),[inA,inB]=[countsAt(a,bounds),countsAt(b,bounds)];return bounds.flatMap((le,index)=>{const[one,other]=[inA[index],inB[index]];return one===void 0||
other===void 0?[]:[{le,count:one+other}]})}function countsAt(buckets,bounds){let[index,below]=[0,0];return bounds.map(le=>{for(let next=buckets[index];next!==void 0&&
next.le<=le;next=buckets[index])if(below=next.count,index+=1,next.le===le)return below;const above=buckets[index]?.count;return above===void 0||above===below?below:
void 0})}}),6667:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{FX:()=>BURN_RATE,bT:()=>burnRateJudge,
r0:()=>isBeyondBreaking,YQ:()=>whyTooWide});var statistics_counts=__webpack_require__(7777),prior_dispersion=__webpack_require__(3183);function createRecentCounts(spanSeconds=21600,blockSeconds=60){
return{blockSeconds,keep:Math.ceil(spanSeconds/blockSeconds)+1,blocks:[statistics_counts.lZ],filled:0}}function addRecent(recent,counts,seconds){const{blockSeconds,
keep}=recent,filled=recent.filled+Math.max(0,seconds),full=Math.min(keep,Math.floor(filled/blockSeconds)),last=(0,statistics_counts.c5)(recent.blocks.at(-1)??statistics_counts.
lZ,(0,statistics_counts.t_)(counts)?counts:statistics_counts.lZ),opened=new Array(full).fill(statistics_counts.lZ),blocks=[...recent.blocks.slice(0,-1),last,...opened].
slice(-keep);return{...recent,blocks,filled:filled%blockSeconds}}function within(recent,seconds){const whole=Math.max(0,Math.ceil((seconds-recent.filled)/recent.
blockSeconds));return recent.blocks.slice(-(whole+1)).reduce(statistics_counts.c5,statistics_counts.lZ)}var merge=__webpack_require__(9460),slo=__webpack_require__(
9916),estimate=__webpack_require__(1971),format=__webpack_require__(6194),share=__webpack_require__(5842);const MOST_ALLOWED=.1;function whyTooWide(burn,{objective,
signal,periodRequests,guarded=!1}){const share2=(0,slo.RT)(burn,objective);if(!(guarded||periodRequests!==void 0||share2<=MOST_ALLOWED))return`so short a soak m\
ay burn so much of the budget that up to ${rate(Math.min(1,share2)*100)} % of the requests may fail: write \`${onShareOf(signal)}\` beside it, give \`period-reque\
sts\`, or soak longer`}function isBeyondBreaking(burn,{objective,periodRequests}){return periodRequests===void 0&&(0,slo.RT)(burn,objective)>=1}function onShareOf(signal){
return signal==="availability"?"availability >= baseline - 1pp":`${signal} <= baseline + 1pp`}const BURN_RATE="burn-rate";function burnRateJudge(criterion,objective){
return new BurnRateJudge(criterion,objective)}class BurnRateJudge{rule="burn rate over two windows; sequential test at low traffic; blast radius";signal;#objective;#burn;#severity;#recent={
candidate:createRecentCounts(3600,15),baseline:createRecentCounts(3600,15)};#sum={candidate:statistics_counts.lZ,baseline:statistics_counts.lZ};#elapsed=0;#breach;#common=!1;constructor({
bound,severity},objective){this.#severity=severity,this.#objective=objective,this.signal=objective.signal,this.#burn=bound.kind==="fixed"?bound.quantity.value:1/0}update(reading){
const seconds=(reading.window.to-reading.window.from)/1e3;this.#elapsed+=seconds;for(const arm of["candidate","baseline"]){const counts=(0,share.m)(reading,arm,
this.#objective.signal)??statistics_counts.lZ;this.#recent={...this.#recent,[arm]:addRecent(this.#recent[arm],counts,seconds)},this.#sum={...this.#sum,[arm]:(0,statistics_counts.
c5)(this.#sum[arm],counts)}}this.#common=(0,slo.m6)(this.#burns("candidate"),this.#burns("baseline"))==="service",this.#breach??=this.#common?void 0:this.#breachNow()}finding(){
const{candidate,baseline}=this.#sum,value=(0,slo.g0)(candidate,this.#objective.objective),share2=(0,slo.RT)(this.#burn,this.#objective.objective),arms={candidate:{
count:candidate.total,bad:candidate.bad,...Number.isNaN(value)?{}:{value}},bound:this.#burn,...isBeyondBreaking(this.#burn,this.#objective)?{blind:UNBREAKABLE}:
{}};if(candidate.total<=0)return{kind:"too-little",reason:`${BURN_RATE}: the candidate has no requests`,...arms};const sentence=`the error budget burns ${rate(value)}\
 times as fast as allowed (${(0,format.B4)(candidate.bad)} of ${(0,format.B4)(candidate.total)} bad); limit ${rate(this.#burn)}, at which ${rate(Math.min(1,share2)*
100)} % of the requests fail`,baselineValue=(0,slo.g0)(baseline,this.#objective.objective),doubt=this.#breach===void 0?this.#whyFast()??whyTooWide(this.#burn,this.#objective):
void 0,kind=this.#breach!==void 0||doubt!==void 0&&this.#severity==="warn"?"breached":"holds";return{kind,reason:[sentence,this.#breach??doubt,this.#common?estimate.
MH:void 0].filter(Boolean).join("; "),...kind==="holds"&&doubt!==void 0?{excused:!0}:{},...arms,...baseline.total>0?{baseline:{count:baseline.total,bad:baseline.
bad,value:baselineValue}}:{}}}evidence(){const limit=(0,slo.RT)(this.#burn,this.#objective.objective);return{abort:this.#common?0:(0,slo.qY)(this.#sum.candidate,
limit,prior_dispersion.G8),pass:0,phi:prior_dispersion.G8}}#whyFast(){if((0,slo.m6)(this.#isFast("candidate"),this.#isFast("baseline"))==="candidate")return`fas\
ter than ${String(slo.pe)}, at which an alarm calls a person, and allowed only because the soak is short: write \`${onShareOf(this.signal)}\` or \`burn-rate < ${String(
slo.pe)}\` to fail it`}#isFast(arm){const{objective}=this.#objective,sum=this.#sum[arm];return(0,slo.X4)(sum,objective,slo.pe)?(0,slo.g0)(sum,objective)>slo.pe:
(0,slo.qY)(sum,(0,slo.RT)(slo.pe,objective),prior_dispersion.G8)>=(0,merge.EN)(merge.Nh)}#burns(arm){const{longSeconds,shortSeconds}=(0,slo.Y9)(this.#elapsed),long=within(
this.#recent[arm],longSeconds);return(0,slo.X4)(long,this.#objective.objective,this.#burn)&&(0,slo.Mp)(long,within(this.#recent[arm],shortSeconds),this.#objective.
objective,this.#burn)}#breachNow(){const{longSeconds,shortSeconds}=(0,slo.Y9)(this.#elapsed);if(this.#burns("candidate"))return`over ${(0,format.a3)(longSeconds*
1e3)} and ${(0,format.a3)(shortSeconds*1e3)} alike`;const{objective,periodRequests}=this.#objective;if(periodRequests===void 0)return;const{excess,limit,reached}=(0,slo.
X2)(this.#sum.candidate,this.#sum.baseline,objective,periodRequests);return reached?`blast radius: ${(0,format.B4)(excess)} bad requests more than the baseline \
explains, ${(0,format.B4)(limit)} is 2 % of the budget of 30 days`:void 0}}const UNBREAKABLE="the objective allows so much in so short a time that no share of b\
ad requests can break it: soak longer, give `period-requests`, or write a criterion on the error rate";function rate(value){return String(Number(value.toPrecision(
3)))}}),5388:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ep:()=>conclude,qV:()=>weighShare,
wV:()=>weighDoubts});var _statistics_merge_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9460);const NOTHING_JUDGED={verdict:"inconclusive",extendable:!1,
finished:!1,because:"nothing was judged: there is no criterion, or every one is `info:`"};function conclude(verdicts,policyFor,final){const judged=verdicts.filter(
({parsed})=>parsed.severity!=="info");if(judged.length===0)return{...NOTHING_JUDGED,decidedBy:[]};const failing=judged.filter(({verdict})=>verdict==="fail");if(failing.
length>0)return{verdict:"fail",extendable:!1,finished:!1,decidedBy:failing};const open=judged.filter(verdict=>verdict.verdict==="inconclusive"&&gates(verdict)),
blocking=open.filter(verdict=>!lacksData(verdict)||policyFor(verdict)!=="pass");if(blocking.length>0){const fatal=blocking.filter(verdict=>lacksData(verdict)&&policyFor(
verdict)==="fail");return final&&fatal.length>0?{verdict:"fail",extendable:!1,finished:!1,decidedBy:fatal}:{verdict:"inconclusive",extendable:!0,finished:!1,decidedBy:blocking}}
const finished=open.length===0&&judged.some(verdict=>gates(verdict)&&(verdict.evidence.logPass??0)>=(0,_statistics_merge_js__WEBPACK_IMPORTED_MODULE_0__.EN)(_statistics_merge_js__WEBPACK_IMPORTED_MODULE_0__.
Vj)),warned=judged.filter(({verdict})=>verdict==="warn"||verdict==="inconclusive");return warned.length>0?{verdict:"warn",extendable:!1,finished,decidedBy:warned}:
{verdict:"pass",extendable:!1,finished,decidedBy:judged}}function weighShare(conclusion,share){return share?.reason===void 0?conclusion:share.verdict==="fail"&&
conclusion.verdict!=="fail"?{verdict:"fail",extendable:!1,finished:!1,because:share.reason,decidedBy:[]}:conclusion.verdict==="pass"?{...conclusion,verdict:"war\
n",decidedBy:[],beside:share.reason}:{...conclusion,beside:share.reason}}function weighDoubts(conclusion,doubts){if(doubts.length===0)return conclusion;const beside=[
...conclusion.beside===void 0?[]:[conclusion.beside],...doubts].join("; ");return conclusion.verdict==="pass"?{...conclusion,verdict:"warn",decidedBy:[],beside}:
{...conclusion,beside}}function lacksData({open}){return open!=="undecided"&&open!=="blind"}function gates({parsed}){return parsed.severity==="fail"}}),1971:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{MH:()=>COMMON_CAUSE,UD:()=>compare,qn:()=>estimateOf,_L:()=>isLeast,wA:()=>isNoWorse,xk:()=>levelsBreak,Vi:()=>tooLittle,
vA:()=>totalsOf,cY:()=>worstLevel});var evaluate=__webpack_require__(3923),print=__webpack_require__(5941);const COMMON_SHARE=.5;function isCandidates(firingBaseline,baselineInstances){
return baselineInstances<=0||firingBaseline<COMMON_SHARE*baselineInstances}var format=__webpack_require__(6194),statistic=__webpack_require__(8899),judging_totals=__webpack_require__(
3286);function enough(totals,minSamples){return totals.gauges.size>0||(0,judging_totals.pq)(totals)>=minSamples}function compare(criterion,totals,minSamples,due=1){
const thin=!enough(totals.candidate,minSamples)||(0,evaluate.ZQ)(criterion.bound)&&!enough(totals.baseline,minSamples),estimate=estimateOf(criterion,totals,due);
return thin||estimate===void 0?tooLittle(criterion,totals.candidate,totals.baseline,minSamples):estimate}function estimateOf(criterion,totals,due=1){const value=estimate_valueOf(
criterion,totals.candidate),baselineValue=criterion.bound.kind==="fixed"?void 0:dueOf(criterion,estimate_valueOf(criterion,totals.baseline),due),bound=(0,evaluate.
O)(criterion.bound,baselineValue);if(value===void 0||bound===void 0)return;const candidate=evidence(criterion,value,totals.candidate),baseline=baselineValue===void 0?
void 0:evidence(criterion,baselineValue,totals.baseline),holding=(0,evaluate.v9)(criterion.operator,value,bound),worst=worstLevel(criterion,totals.baseline),common=!holding&&
worst!==void 0&&levelsBreak(criterion,totals,bound)&&isNoWorse(criterion,value,worst,bound);return{kind:holding||common?"holds":"breached",...common?{excused:!0}:
{},reason:`${describe(criterion,candidate,baseline,bound,totals.candidate)}${common?`; ${COMMON_CAUSE}`:""}`,candidate,...baseline===void 0?{}:{baseline},bound}}
const COMMON_CAUSE="the baseline breaks it too: it is the service, not the candidate";function dueOf({selector},value,due){return value===void 0||selector.statistic!==
"count"?value:value*due}function levelsBreak(criterion,{candidate,baseline},limit){const breaking=({gauges})=>[...gauges.values()].filter(level=>!(0,evaluate.v9)(
criterion.operator,level,limit)).length,part=breaking(candidate)/Math.max(1,candidate.gauges.size);return criterion.bound.kind==="fixed"&&!isCandidates(breaking(
baseline),baseline.gauges.size*(part>0?part:1))}const NOISE=.1;function isLeast({operator}){return operator===">"||operator===">="}function worstLevel(criterion,{
gauges}){if(gauges.size!==0)return isLeast(criterion)?Math.min(...gauges.values()):Math.max(...gauges.values())}function isNoWorse(criterion,value,worst,bound){
const{operator}=criterion,least=isLeast(criterion),noise=NOISE*Math.max(Math.abs(bound),Math.abs(worst));return least?value>=worst-noise:operator==="<"||operator===
"<="?value<=worst+noise:Math.abs(value-worst)<=noise}function totalsOf(reading,signal){const totals={candidate:judging_totals.K$,baseline:judging_totals.K$};for(const{
arm,signal:name,measurement,instance}of reading.observations)name===signal&&(totals[arm]=(0,judging_totals.Ut)(totals[arm],measurement,instance));return totals}
function estimate_valueOf(criterion,totals){const worst=isLeast(criterion)?"min":"max";return(0,statistic.Qr)(totals,criterion.selector.statistic??(totals.gauges.
size>0?worst:void 0))}function evidence({selector},value,totals){return{value,count:(0,judging_totals.pq)(totals),...totals.total>0&&selector.statistic!=="count"?
{bad:totals.bad}:{}}}function tooLittle(criterion,candidate,baseline,minSamples){const thin=(criterion.bound.kind==="fixed"?[["candidate",candidate]]:[["candida\
te",candidate],["baseline",baseline]]).filter(([,totals])=>!enough(totals,minSamples)).map(([arm,totals])=>`${arm} has ${(0,format.B4)((0,judging_totals.pq)(totals))}\
 of ${(0,format.B4)(minSamples)}${absence(totals)}`),reason=thin.length>0?`too little data: ${thin.join(", ")}`:`no ${printSelector(criterion)} could be compute\
d`;return{kind:"too-little",reason:`${printSelector(criterion)}: ${reason}`,candidate:{count:(0,judging_totals.pq)(candidate)},...criterion.bound.kind==="fixed"?
{}:{baseline:{count:(0,judging_totals.pq)(baseline)}}}}function absence(totals){return totals.absence===void 0||(0,judging_totals.pq)(totals)>0?"":` (${totals.absence}\
)`}function printSelector({selector}){return selector.statistic===void 0?selector.metric:`${selector.metric}.${selector.statistic}`}function describe(criterion,candidate,baseline,bound,{
of:shareOf,dimension:measured}){const dimension=(0,format.lw)(criterion,measured),part=(bad,count)=>(0,format.B4)(shareOf==="good"?count-bad:bad),arm=({value,bad,
count})=>`${(0,format.Fl)(value??Number.NaN,dimension)}${bad===void 0?"":` (${part(bad,count)} of ${(0,format.B4)(count)})`}`,from=criterion.selector.statistic===
"count"&&baseline!==void 0&&baseline.value!==baseline.count?` due of the ${(0,format.B4)(baseline.count)} of the baseline`:"",against=baseline===void 0?"":` aga\
inst ${arm(baseline)}${from}`,allowed=criterion.bound.kind==="fixed"?(0,print.X)(criterion):(0,format.Fl)(bound,dimension);return`${printSelector(criterion)} ${arm(
candidate)}${against}; ${criterion.bound.kind==="fixed"?"criterion":"allowed"} ${allowed}`}}),4834:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{g:()=>forecast,B:()=>forecastBurnRate});var print=__webpack_require__(5941),slo=__webpack_require__(9916),format=__webpack_require__(
6194),latency_buckets=__webpack_require__(9892),latency_samples=__webpack_require__(7292),merge=__webpack_require__(9460),planning=__webpack_require__(5211),sign_slots=__webpack_require__(
8939),sign_test=__webpack_require__(6620),choose_test=__webpack_require__(2878),counts_above=__webpack_require__(6365),percentile=__webpack_require__(9343);const LEAST_SHARE=1e-5;
function needOf(criterion,healthy,phi){const shown=kindShown(healthy);if(shown===void 0)return;const test=(0,choose_test.y)(criterion,{kind:shown,...healthy.of===
void 0?{}:{of:healthy.of}}),tempered=phi===void 0?{}:{phi};switch(test?.kind){case void 0:return{kind:"as-written"};case"level":return{kind:"time",ms:slotsToHold()*
sign_slots.Lu*1e3};case"share":{const share=healthy.bad/healthy.total;if(test.boundary.kind==="fixed")return below(test.boundary.limit,share,phi);const{tolerance}=test.
boundary,shares={candidate:Math.max(LEAST_SHARE,share),baseline:Math.max(LEAST_SHARE,share)},requestsAt=(split,wider=tolerance)=>(0,planning.$N)({side:"pass",tolerance:wider,
shares,split,...tempered});return Number.isFinite(requestsAt(.5))?{kind:"requests",requestsAt,tolerance}:{kind:"never",why:"a tolerance of nothing can never be \
ruled out; allow some, e.g. `baseline + 1pp`"}}case"percentile":return percentileNeed(criterion,test.quantile,healthy,phi)}}function slotsToHold(){let slots=1;for(;(0,sign_test.
v)(slots,slots)<(0,merge.EN)(merge.Vj);)slots+=1;return slots}function below(limit,share,phi){const requests=(0,planning.SA)(limit,Math.max(LEAST_SHARE,share),phi);
return Number.isFinite(requests)?{kind:"requests",requestsAt:()=>requests}:{kind:"never",why:"it does not hold for what was seen so far, so it cannot be shown t\
o hold"}}function percentileNeed(criterion,quantile,healthy,phi){const{bound}=criterion,values=healthy.samples.flat();if(bound.kind==="fixed"){const limit=bound.
quantity.value,measurement=values.length>0?{kind:"samples",values}:{kind:"histogram",buckets:healthy.buckets},reading={window:{from:0,to:0},observations:[{arm:"\
baseline",signal:"",measurement}],warnings:[]},counts=(0,counts_above.M)(reading,"baseline","",limit)?.pass;return counts===void 0?{kind:"never",why:"the histog\
ram has no bucket below the bound, so it cannot be shown to hold"}:below(1-quantile,counts.bad/counts.total,phi)}const rule=(0,percentile.Y)(quantile,bound),counted=values.
length>0?(0,latency_samples.Tu)((0,latency_samples.rd)(latency_samples.JZ,values,0),rule,values,values):(0,latency_buckets.lb)((0,latency_buckets.Hf)(latency_buckets.
FJ,healthy.buckets,0),rule,healthy.buckets,healthy.buckets);if(!counted.usable)return{kind:"never",why:counted.reason};const{candidate,baseline}=counted.poll.pass,
shares={candidate:candidate.bad/candidate.total,baseline:baseline.bad/baseline.total},requestsAt=split=>(0,planning.$N)({side:"pass",tolerance:{kappa:1,delta:0},
shares,split,...phi===void 0?{}:{phi}});return Number.isFinite(requestsAt(.5))?{kind:"requests",requestsAt}:{kind:"never",why:bound.kind==="baseline"?"a toleran\
ce of nothing can never be ruled out; allow some, e.g. `baseline * 1.2`":"the buckets are too wide to tell the tolerance"}}function kindShown(totals){return totals.
total>0?"proportion":totals.gauges.size>0?"gauge":totals.sampleCount>0?"samples":(totals.buckets.at(-1)?.count??0)>0?"histogram":void 0}function forecast(criterion,traffic,soakMs){
const text=(0,print.d)(criterion);if(criterion.forMs!==void 0)return lasting(text,criterion.forMs,soakMs);const need=needOf(criterion,traffic.healthy,traffic.phi);
switch(need?.kind){case void 0:return;case"never":return{criterion:text,enough:!1,sentence:`${text}: ${need.why}; expect inconclusive.`};case"time":return inTime(
text,need.ms,soakMs);case"as-written":return asWritten(text,traffic,soakMs);case"requests":return usableTraffic(traffic)?byRequests(text,need,traffic,soakMs):void 0}}
function forecastBurnRate(criterion,burn,objective,candidateRate,soakMs){if(!(candidateRate>0))return;const text=(0,print.d)(criterion),requests=slo.Uh/(0,slo.RT)(
burn,objective),neededMs=requests/candidateRate*1e3,windows=`the windows count from ${(0,format.B4)(requests)} requests on the candidate`;return{criterion:text,
enough:!0,neededMs,sentence:neededMs<=soakMs?`${text}: ${windows}, after about ${(0,format.a3)(neededMs)}; until then the sequential test of the same limit watc\
hes.`:`${text}: ${windows}, more than this soak brings; only the sequential test of the same limit watches.`}}function usableTraffic({candidateRate,split}){return candidateRate>
0&&split>0&&split<=1}function lasting(text,forMs,soakMs){const enough=forMs<=soakMs;return{criterion:text,enough,sentence:enough?`${text}: judged as written; a \
breach counts once it has lasted ${(0,format.a3)(forMs)} of the ${(0,format.a3)(soakMs)}.`:`${text}: a breach must last ${(0,format.a3)(forMs)} and the soak is ${(0,format.
a3)(soakMs)}: it can never fail. Soak longer, or shorten \`for\`.`}}function inTime(text,ms,soakMs){const enough=ms<=soakMs;return{criterion:text,enough,neededMs:ms,
sentence:`${text}: levels are compared by slots of five minutes; it takes ${(0,format.a3)(ms)} to rule an excess out${enough?" and 45 min to show one":`, whatev\
er the traffic; the soak is ${(0,format.a3)(soakMs)}: expect inconclusive. A fixed bound such as \`cpu < 80%\` needs no slots`}.`}}function asWritten(text,{candidateRate,
healthy,minSamples=1},soakMs){if(healthy.gauges.size>0)return{criterion:text,enough:!0,sentence:`${text}: judged as written at every reading; a breach fails at \
once.`};if(!(candidateRate>0))return;const neededMs=minSamples/candidateRate*1e3,enough=neededMs<=soakMs,counts=`judged as written once the candidate has ${(0,format.
B4)(minSamples)} requests, after about ${(0,format.a3)(neededMs)}`;return{criterion:text,enough,neededMs,sentence:`${text}: ${counts}${enough?"":`; the soak is ${(0,format.
a3)(soakMs)}: expect too little data`}; chance can fail it, as \`alpha\` does not cover it.`}}function byRequests(text,need,traffic,soakMs){const rate=`${String(
Number(traffic.candidateRate.toPrecision(2)))} requests/s on the candidate`,soak=(0,format.a3)(soakMs),neededMs=timeOf(need.requestsAt(traffic.split),traffic.candidateRate);
if(Number.isNaN(neededMs))return{criterion:text,enough:!1,sentence:`${text}: the baseline has no request yet that it could be compared with.`};const enough=neededMs<=
soakMs;return{criterion:text,enough,neededMs,sentence:enough?`${text}: at ${rate} it takes about ${(0,format.a3)(neededMs)} of the ${soak} to rule a regression \
out.`:`${text}: at ${rate} it takes about ${(0,format.a3)(neededMs)} to rule a regression out; the soak is ${soak}: expect inconclusive. ${advice(need,traffic,soakMs,
neededMs)}`}}function timeOf(requests,candidateRate){return requests/candidateRate*1e3}function advice(need,traffic,soakMs,neededMs){const options=[`a soak of ${(0,format.
a3)(neededMs)}`],weight=largerWeight(need,traffic,soakMs);weight!==void 0&&options.push(`about ${String(weight)} % of the traffic`);const wider=need.tolerance===
void 0?void 0:widerTolerance(need,need.tolerance,traffic,soakMs);return wider!==void 0&&options.push(`a tolerance of ${String(Number((100*wider).toPrecision(2)))}\
 points`),`It would take ${options.join(", or ")}.`}function largerWeight({requestsAt},{candidateRate,split},soakMs){const all=candidateRate/split;for(let percent=Math.
floor(100*split)+1;percent<=50;percent+=1){const share=percent/100;if(timeOf(requestsAt(share),all*share)<=soakMs)return percent}}function widerTolerance({requestsAt},{
kappa},{candidateRate,split},soakMs){const fits=delta=>timeOf(requestsAt(split,{kappa,delta}),candidateRate)<=soakMs;if(!fits(.5))return;let[low,high]=[0,.5];for(let step=0;step<
30;step+=1){const middle=(low+high)/2;fits(middle)?high=middle:low=middle}return high}}),4059:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Q:()=>shareBoundary});function shareBoundary(criterion,metricIsGood){const{operator,bound,forMs,selector}=criterion;if(forMs!==
void 0||selector.statistic!==void 0&&selector.statistic!=="rate"||!(metricIsGood?operator===">"||operator===">=":operator==="<"||operator==="<="))return;const sign=metricIsGood?
-1:1,relative=(kappa,delta)=>({kind:"relative",tolerance:{kappa,delta},good:metricIsGood}),scaled=factor=>metricIsGood?relative(factor,1-factor):relative(factor,
0);switch(bound.kind){case"fixed":{const limit=metricIsGood?1-bound.quantity.value:bound.quantity.value;return limit>0&&limit<1?{kind:"fixed",limit,good:metricIsGood}:
void 0}case"baseline":return relative(1,0);case"baseline-plus":{const change=sign*bound.sign*bound.quantity.value;return bound.quantity.unit==="pp"?relative(1,change):
bound.quantity.unit==="%"?scaled(1+bound.sign*bound.quantity.value):void 0}case"baseline-times":return scaled(bound.factor)}}}),899:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{J:()=>accept});function accept(fresh,carried){return hasForm(fresh,carried,0)?carried:void 0}const DEEPEST=12,LONGEST=2e4;
function hasForm(model,value,depth){return depth>DEEPEST?!1:typeof model=="number"?typeof value=="number"&&Number.isFinite(value):typeof model!="object"||model===
null?typeof model==typeof value:Array.isArray(model)?Array.isArray(value)&&value.length<=LONGEST&&value.every(item=>hasForm(model[0]??item,item,depth+1)&&isPlain(
item)):typeof value!="object"||value===null||Array.isArray(value)?!1:Object.entries(model).every(([key,item])=>Object.hasOwn(value,key)&&hasForm(item,value[key],
depth+1))}function isPlain(value,depth=0){return typeof value=="number"?Number.isFinite(value):typeof value=="string"?value.length<=1e3:typeof value=="boolean"?
!0:typeof value!="object"||value===null||depth>DEEPEST?!1:Object.values(value).every(item=>isPlain(item,depth+1))}}),2878:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Y:()=>chooseTest,y:()=>kindOfTest});var statistic=__webpack_require__(8899),sequential_boundary=__webpack_require__(4059),
limit=__webpack_require__(1182),merge=__webpack_require__(9460),sign_slots=__webpack_require__(8939),sequential_carried=__webpack_require__(899);function levelTest(metric,bound,carried){
const fresh=begin(bound),earlier=(0,sequential_carried.J)(fresh,carried);let state=earlier?.slots.factor===fresh.slots.factor&&earlier.slots.offset===fresh.slots.
offset?earlier:fresh;return{rule:"sign test over slots of five minutes, valid at any time",update(reading,seconds){const[candidate,baseline]=[levelOf(reading,"c\
andidate",metric),levelOf(reading,"baseline",metric)];state={...state,slots:(0,sign_slots._n)(state.slots,candidate,baseline,seconds)}},evidence:()=>({abort:state.
slots.abort,pass:state.slots.pass,phi:1,neededMs:1e3*(0,sign_slots.Lb)(state.slots,(0,merge.EN)(merge.Vj))}),interval:()=>{},bands:()=>[],caveats:()=>[`a lastin\
g excess shows after nine slots of five minutes; ${String(state.slots.exceeding)} of ${String(state.slots.slots)} exceed so far`],state:()=>state}}function begin(bound){
if(bound.kind==="baseline")return{kind:"level",slots:(0,sign_slots.zR)(1)};if(bound.kind==="baseline-times")return{kind:"level",slots:(0,sign_slots.zR)(bound.factor)};
const{value,unit}=bound.quantity;return{kind:"level",slots:unit==="%"?(0,sign_slots.zR)(1+bound.sign*value):(0,sign_slots.zR)(1,bound.sign*value)}}function levelOf(reading,arm,metric){
const levels=reading.observations.flatMap(({arm:whose,signal,measurement})=>whose===arm&&signal===metric&&measurement.kind==="gauge"?[measurement.value]:[]).sort(
(a,b)=>a-b);return levels[Math.floor((levels.length-1)/2)]}var percentile=__webpack_require__(9343),share=__webpack_require__(5842);function kindOfTest(criterion,shown){
const{bound,operator,forMs,selector}=criterion;if(shown.kind==="proportion"){const boundary=(0,sequential_boundary.Q)(criterion,shown.of==="good");return boundary===
void 0?void 0:{kind:"share",boundary}}if(forMs!==void 0||operator!=="<"&&operator!=="<=")return;if(shown.kind==="gauge")return bound.kind==="fixed"?void 0:{kind:"\
level",bound};const quantile=(0,statistic.D4)(selector.statistic??"p50");return(shown.kind==="histogram"||shown.kind==="samples")&&quantile!==void 0&&quantile>0&&
quantile<1?{kind:"percentile",quantile}:void 0}function chooseTest(criterion,shown,plan,carried){const chosen=kindOfTest(criterion,shown);switch(chosen?.kind){case"\
share":{const{boundary}=chosen;return boundary.kind==="relative"?(0,share.K)(criterion,boundary,plan,carried):(0,limit.c)(criterion,boundary,plan,carried)}case"\
percentile":return(0,percentile.a)(criterion,chosen.quantile,plan,carried);case"level":return levelTest(criterion.selector.metric,chosen.bound,carried);case void 0:
return"point-estimate"}}}),6365:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{M:()=>countsAbove});
var _statistics_counts_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7777);function countsAbove(reading,arm,signal,limit){let above;for(const{arm:whose,signal:name,
measurement}of reading.observations)if(!(whose!==arm||name!==signal)){if(measurement.kind==="samples"){const counts={bad:measurement.values.filter(value=>value>
limit).length,total:measurement.values.length};above=sum(above,{abort:counts,pass:counts})}measurement.kind==="histogram"&&(above=sum(above,ofBuckets(measurement.
buckets,limit)))}return above}function ofBuckets(buckets,limit){const total=buckets.at(-1)?.count??0,counts=bucket=>bucket===void 0?void 0:{bad:total-bucket.count,
total};return{abort:counts(buckets.find(({le})=>le>=limit&&le<1/0)),pass:counts(buckets.findLast(({le})=>le<=limit))}}function sum(a,b){const add=(x,y)=>x===void 0||
y===void 0?void 0:(0,_statistics_counts_js__WEBPACK_IMPORTED_MODULE_0__.c5)(x,y);return a===void 0?b:{abort:add(a.abort,b.abort),pass:add(a.pass,b.pass)}}}),1182:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{c:()=>limitTest,m:()=>fixedLimitTest});var _statistics_comparison_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
3247),_statistics_counts_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7777),_statistics_mixture_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(3896),
_statistics_merge_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(9460),_statistics_one_sample_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(3035),_statistics_prior_dispersion_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
3183),_estimate_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(1971),_carried_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(899),_share_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
5842),_undecidable_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(3917);function limitTest(criterion,boundary,plan,carried){const counts=(reading,arm)=>{const seen=(0,_share_js__WEBPACK_IMPORTED_MODULE_6__.
m)(reading,arm,criterion.selector.metric);return seen===void 0?void 0:{abort:seen,pass:seen}};return fixedLimitTest(boundary.limit,counts,plan.historyOf(criterion.
selector.metric),plan,carried)}function fixedLimitTest(limit,counts,history,plan,carried){const prior=(0,_statistics_prior_dispersion_js__WEBPACK_IMPORTED_MODULE_4__.
Ys)(history),restartEvery=Math.max(1,plan.plannedSeconds/(_statistics_comparison_js__WEBPACK_IMPORTED_MODULE_0__.Hj+1));let state=begin(limit,plan,carried),unresolved=new Set,
counted={abort:_statistics_counts_js__WEBPACK_IMPORTED_MODULE_1__.lZ,pass:_statistics_counts_js__WEBPACK_IMPORTED_MODULE_1__.lZ};return{rule:"e-process against \
a fixed limit, valid at any time",update(reading,seconds){const due=state.sinceRestart>=restartEvery,abort=due?(0,_statistics_mixture_js__WEBPACK_IMPORTED_MODULE_2__.
CE)(state.abort):state.abort;state={...state,abort,elapsedSeconds:state.elapsedSeconds+seconds,sinceRestart:(due?0:state.sinceRestart)+seconds},state={...state,
common:add(state.common,counts(reading,"baseline")?.abort,limit,"above")};const seen=counts(reading,"candidate");seen!==void 0&&(unresolved=new Set(["abort","pa\
ss"].filter(side=>seen[side]===void 0)),counted={abort:(0,_statistics_counts_js__WEBPACK_IMPORTED_MODULE_1__.c5)(counted.abort,seen.abort??_statistics_counts_js__WEBPACK_IMPORTED_MODULE_1__.
lZ),pass:(0,_statistics_counts_js__WEBPACK_IMPORTED_MODULE_1__.c5)(counted.pass,seen.pass??_statistics_counts_js__WEBPACK_IMPORTED_MODULE_1__.lZ)},state={...state,
abort:add(state.abort,seen.abort,limit,"above"),pass:add(state.pass,seen.pass,limit,"below")})},evidence(){const phi=(0,_statistics_prior_dispersion_js__WEBPACK_IMPORTED_MODULE_4__.
nz)(prior,state.elapsedSeconds/60),side=which=>counted[which].total===0?void 0:{candidate:counted[which],allowed:limit},bucketed=unresolved.size>0||counted.abort.
bad!==counted.pass.bad;return{abort:isCommon(state,phi)?0:(0,_statistics_mixture_js__WEBPACK_IMPORTED_MODULE_2__.wf)(state.abort,phi),pass:(0,_statistics_mixture_js__WEBPACK_IMPORTED_MODULE_2__.
wf)(state.pass,phi),phi,...bucketed&&(0,_undecidable_js__WEBPACK_IMPORTED_MODULE_7__.Q)(side("abort"),side("pass"))?{neverHolds:!0}:{}}},interval:()=>{},bands:()=>[],
caveats:()=>[...isCommon(state,(0,_statistics_prior_dispersion_js__WEBPACK_IMPORTED_MODULE_4__.nz)(prior,state.elapsedSeconds/60))?[_estimate_js__WEBPACK_IMPORTED_MODULE_5__.
MH]:[],...unresolvedCaveat(unresolved)],state:()=>state}}function begin(limit,{steps},carried){const fresh={kind:"limit",limit,abort:(0,_statistics_mixture_js__WEBPACK_IMPORTED_MODULE_2__.
BH)(_statistics_mixture_js__WEBPACK_IMPORTED_MODULE_2__.N_.length,_statistics_comparison_js__WEBPACK_IMPORTED_MODULE_0__.Hj+Math.max(0,steps-1)),pass:(0,_statistics_mixture_js__WEBPACK_IMPORTED_MODULE_2__.
BH)(_statistics_mixture_js__WEBPACK_IMPORTED_MODULE_2__.N_.length),common:(0,_statistics_mixture_js__WEBPACK_IMPORTED_MODULE_2__.BH)(_statistics_mixture_js__WEBPACK_IMPORTED_MODULE_2__.
N_.length),elapsedSeconds:0,sinceRestart:0},earlier=(0,_carried_js__WEBPACK_IMPORTED_MODULE_8__.J)(fresh,carried);return earlier?.limit===limit?{...earlier,abort:(0,_statistics_mixture_js__WEBPACK_IMPORTED_MODULE_2__.
CE)(earlier.abort)}:fresh}function add(mixture,counts,limit,direction){return counts===void 0||!(0,_statistics_counts_js__WEBPACK_IMPORTED_MODULE_1__.t_)(counts)?
mixture:(0,_statistics_mixture_js__WEBPACK_IMPORTED_MODULE_2__.zt)(mixture,(0,_statistics_one_sample_js__WEBPACK_IMPORTED_MODULE_3__.q)(counts,limit,direction))}
function isCommon({common},phi){return(0,_statistics_mixture_js__WEBPACK_IMPORTED_MODULE_2__.wf)(common,phi)>=(0,_statistics_merge_js__WEBPACK_IMPORTED_MODULE_9__.
EN)(_statistics_merge_js__WEBPACK_IMPORTED_MODULE_9__.Nh)}function unresolvedCaveat(unresolved){return unresolved.size===0?[]:[`the histogram has no bucket that\
 can stand for the bound, so it can never show ${unresolved.has("abort")?"a breach":"that it holds"}`]}}),9343:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{a:()=>percentileTest,Y:()=>ruleOf});var statistics_comparison=__webpack_require__(3247),latency_buckets=__webpack_require__(
9892),latency_samples=__webpack_require__(7292);const NOTHING_KNOWN_OF_PAST={buckets:latency_buckets.FJ,samples:latency_samples.JZ};var prior_dispersion=__webpack_require__(
3183),format=__webpack_require__(6194),sequential_carried=__webpack_require__(899),counts_above=__webpack_require__(6365),sequential_limit=__webpack_require__(1182),
counts=__webpack_require__(7777),undecidable=__webpack_require__(3917);const NO_POLL={candidate:counts.lZ,baseline:counts.lZ};function percentileTest(criterion,quantile,plan,carried){
const{bound,selector}=criterion;if(bound.kind==="fixed"){const limit=bound.quantity.value;return(0,sequential_limit.m)(1-quantile,(reading,arm)=>(0,counts_above.
M)(reading,arm,selector.metric,limit),plan.historyOf(selector.metric,quantile),plan,carried)}return relativeTest(ruleOf(quantile,bound),selector.metric,plan,carried)}
function ruleOf(quantile,bound){switch(bound.kind){case"baseline":return{quantile,tolerance:0,added:0};case"baseline-times":return{quantile,tolerance:bound.factor-
1,added:0};case"baseline-plus":{const change=bound.sign*bound.quantity.value;return bound.quantity.unit==="%"?{quantile,tolerance:change,added:0}:{quantile,tolerance:0,
added:change}}}}function relativeTest(rule,metric,plan,carried){let state=begin(rule,plan,metric,carried),cut,unusable,neverHolds=!1,counted={abort:NO_POLL,pass:NO_POLL};
return{rule:"e-process on requests slower than the baseline\u2019s past percentile, valid at any time",update(reading,seconds){const seen=count(reading,metric,rule,
state.past);seen?.usable===!0?(cut=seen,unusable=void 0,counted={abort:(0,counts.QG)(counted.abort,seen.poll.abort),pass:(0,counts.QG)(counted.pass,seen.poll.pass)},
neverHolds=seen.resolution.pass<=0||(0,undecidable.Q)(sideOf(counted.abort),sideOf(counted.pass)),state={...state,comparison:(0,statistics_comparison.ZI)(state.
comparison,seen.poll,seconds)}):seen!==void 0&&(unusable=seen.reason,neverHolds=seen.unresolved===!0),state={...state,past:remember(state.past,reading,metric,seconds)}},
evidence:()=>({...(0,statistics_comparison.X1)(state.comparison),...neverHolds?{neverHolds}:{}}),interval:()=>{},bands:()=>[],caveats:()=>[...resolutionCaveat(rule,
cut),...unusable===void 0?[]:[unusable]],state:()=>state}}function sideOf({candidate,baseline}){return{candidate,allowed:baseline.total>0?baseline.bad/baseline.
total:0}}function begin(rule,{plannedSeconds,steps,historyOf,recent=[]},metric,carried){const comparison=(0,statistics_comparison.aE)({tolerance:{kappa:1,delta:0},
plannedSeconds,steps,prior:(0,prior_dispersion.Ys)(historyOf(metric,rule.quantile))}),past=recent.reduce((before,reading)=>remember(before,reading,metric,(reading.
window.to-reading.window.from)/1e3),NOTHING_KNOWN_OF_PAST),fresh={kind:"percentile",rule,comparison,past},earlier=(0,sequential_carried.J)(fresh,carried);return earlier?.
rule.quantile===rule.quantile&&earlier.rule.tolerance===rule.tolerance&&earlier.rule.added===rule.added?{...earlier,comparison:(0,statistics_comparison.Uz)(earlier.
comparison)}:fresh}function count(reading,metric,rule,past){const[candidate,baseline]=[bucketsOf(reading,"candidate",metric),bucketsOf(reading,"baseline",metric)];
if(candidate!==void 0&&baseline!==void 0)return(0,latency_buckets.lb)(past.buckets,rule,candidate,baseline);const[values,others]=[valuesOf(reading,"candidate",metric),
valuesOf(reading,"baseline",metric)];return values===void 0||others===void 0?void 0:(0,latency_samples.Tu)(past.samples,rule,values,others)}function remember(past,reading,metric,seconds){
return{buckets:(0,latency_buckets.Hf)(past.buckets,bucketsOf(reading,"baseline",metric)??[],seconds),samples:(0,latency_samples.rd)(past.samples,valuesOf(reading,
"baseline",metric)??[],seconds)}}function bucketsOf(reading,arm,metric){let sum;for(const{arm:whose,signal,measurement}of reading.observations){if(whose!==arm||
signal!==metric||measurement.kind!=="histogram")continue;const{buckets}=measurement;sum=sum?.length===buckets.length&&sum.every(({le},index)=>le===buckets[index]?.
le)&&sum!==void 0?sum.map(({le,count:count2},index)=>({le,count:count2+(buckets[index]?.count??0)})):buckets}return sum}function valuesOf(reading,arm,metric){const found=reading.
observations.flatMap(({arm:whose,signal,measurement})=>whose===arm&&signal===metric&&measurement.kind==="samples"?[measurement.values]:[]);return found.length===
0?void 0:found.flat()}function resolutionCaveat(rule,cut){if(cut===void 0)return[];const{resolution,thresholdSeconds}=cut,asked=rule.added===0?rule.tolerance:rule.
added;if((cut.lowest===!0?1/0:Math.max(Math.abs(resolution.abort-asked),Math.abs(resolution.pass-asked)))<.02*(rule.added===0?1:thresholdSeconds))return[];if(cut.
lowest===!0)return[`${`the baseline's percentile lies in the lowest bucket (up to ${(0,format.Fl)(thresholdSeconds,"seconds")})`}: the criterion holds while the\
 candidate's does, and what is below is not told apart`];const amount=value=>rule.added===0?percent(value):(0,format.Fl)(value,"seconds"),can=resolution.pass>0?
`${amount(resolution.abort)} for aborting and ${amount(resolution.pass)} for passing`:`${amount(resolution.abort)} for aborting and can never be shown to hold`;
return[`the buckets do not resolve ${amount(asked)}: it acts as ${can}`]}function percent(share){return`${String(Math.round(100*share))} %`}}),4271:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{i:()=>sequential});var evaluate=__webpack_require__(3923),merge=__webpack_require__(9460),buckets=__webpack_require__(
4958);const MOST_READINGS=3,LONGEST_MS=3e5;function pool(open,reading,signal){const readings=(open?.readings??0)+1,window={from:open?.reading.window.from??reading.
window.from,to:reading.window.to},observations=[...comparison_window_merge([...open?.reading.observations??[],...reading.observations],signal)],all={window,observations,
warnings:[]};return readings>=MOST_READINGS&&window.to-window.from>=LONGEST_MS||hasNew(all,"candidate")&&hasNew(all,"baseline")?{open:void 0,closed:all}:{open:{
reading:all,readings},closed:void 0}}function comparison_window_merge(observations,signal){return["candidate","baseline"].flatMap(arm=>{const[first,...others]=observations.
filter(each=>each.arm===arm&&each.signal===signal).map(({measurement})=>measurement);return first===void 0?[]:[{arm,signal,measurement:others.reduce(add,first)}]})}
function add(a,b){return a.kind==="absent"?b:a.kind==="proportion"&&b.kind==="proportion"?{...b,bad:a.bad+b.bad,total:a.total+b.total}:a.kind==="histogram"&&b.kind===
"histogram"?{...b,buckets:(0,buckets.P)(a.buckets,b.buckets)}:a.kind==="samples"&&b.kind==="samples"?{...b,values:[...a.values,...b.values]}:a}function hasNew({
observations},arm){return observations.some(({arm:whose,measurement})=>whose===arm&&countIn(measurement)>0)}function countIn(measurement){switch(measurement.kind){case"\
proportion":return measurement.total;case"histogram":return measurement.buckets.at(-1)?.count??0;case"samples":return measurement.values.length;case"gauge":case"\
absent":return 0}}var judging_estimate=__webpack_require__(1971),format=__webpack_require__(6194);const NO_BREACH={lastedMs:0,firing:!1},GAUGE_HYSTERESIS=.05;function followBreach(run,samples,forMs){
return[...samples].sort((a,b)=>a.at-b.at).reduce((current,sample)=>advance(current,sample,forMs),refire(run,forMs))}function advance(run,sample,forMs){const{at,
breach,recovered=!0}=sample;if(breach===void 0||run.seenAt!==void 0&&at<=run.seenAt)return run;if(!(breach||run.since!==void 0&&!recovered))return{seenAt:at,lastedMs:0,
firing:!1};const since=run.since??at;return refire({since,seenAt:at,lastedMs:at-since,firing:!1},forMs)}function refire(run,forMs){return{...run,firing:run.since!==
void 0&&run.lastedMs>=forMs}}function breachSample(at,operator,value,bound,hysteresis=0){if(value===void 0||bound===void 0||Number.isNaN(value)||Number.isNaN(bound))
return{at,breach:void 0};const breach=!(0,evaluate.v9)(operator,value,bound),recovered=!breach&&(!(operator==="<"||operator==="<=")||(0,evaluate.v9)("<=",value,
bound-hysteresis*Math.abs(bound)));return{at,breach,recovered}}const SLOTS=60;function beginBroken(stretchMs,least){return{stretchMs,least,slots:[]}}function takeIn({
stretchMs,least,slots},reading){const{at,ms}=reading,one={from:at-ms,to:at,spanMs:ms,seenMs:reading.broken===void 0?0:ms,brokenMs:reading.broken===!0?ms:0,sharedMs:reading.
shared===!0?ms:0,...reading.worst===void 0?{}:{worst:reading.worst}},newest=slots.at(-1),joined=newest!==void 0&&at-newest.from<=stretchMs/SLOTS?join(newest,one,
least):void 0,all=joined===void 0?[...slots,one]:[...slots.slice(0,-1),joined];return{stretchMs,least,slots:all.filter(({from})=>from>=at-stretchMs*(1+1/SLOTS))}}
function brokenIn({slots,least}){const[first,...others]=slots;return first===void 0?{spanMs:0,seenMs:0,brokenMs:0,sharedMs:0}:others.reduce((sum,slot)=>join(sum,
slot,least),first)}function join(a,b,least){const worst=worstOf(a.worst,b.worst,least);return{from:a.from,to:b.to,spanMs:a.spanMs+b.spanMs,seenMs:a.seenMs+b.seenMs,
brokenMs:a.brokenMs+b.brokenMs,sharedMs:a.sharedMs+b.sharedMs,...worst===void 0?{}:{worst}}}function worstOf(a,b,least){return a===void 0||b===void 0?a??b:least?
Math.min(a,b):Math.max(a,b)}var totals=__webpack_require__(3286);const MOST=2/3,STRETCH=2,READINGS=20,LEVELS=5,LATE=.01,LATEST_MS=1e3;function sustained(criterion,forMs,due=1){
return new SustainedJudge(criterion,forMs,due)}class SustainedJudge{#criterion;#forMs;#due;#run=NO_BREACH;#recent;#all={seen:0,broken:0,readings:0};#isLevel=!1;#span;#latest;#convicted;#excused;constructor(criterion,forMs,due){
this.#criterion=criterion,this.#forMs=forMs,this.#due=due,this.#recent=beginBroken(STRETCH*forMs,(0,judging_estimate._L)(criterion))}get rule(){const often=this.#comesAndGoes?
`, or in two thirds of ${(0,format.a3)(STRETCH*this.#forMs)}`:"";return`as written: estimates of single readings; a breach counts after ${(0,format.a3)(this.#forMs)}\
 without a break${often}; not covered by alpha`}get#comesAndGoes(){return this.#isLevel&&this.#criterion.bound.kind==="fixed"}get#enough(){return this.#forMs-Math.
min(LATEST_MS,LATE*this.#forMs)}update(reading){const totals2=(0,judging_estimate.vA)(reading,this.#criterion.selector.metric),estimate=(0,judging_estimate.qn)(
this.#criterion,totals2,this.#due),value=estimate?.candidate.value,at=reading.window.to;this.#isLevel||=totals2.candidate.gauges.size>0;const sample=breachSample(
at,this.#criterion.operator,value,estimate?.bound,this.#isLevel?GAUGE_HYSTERESIS:0);this.#run=followBreach(this.#run,[sample],this.#enough);const ms=at-reading.
window.from,bound=estimate?.bound,worst=this.#comesAndGoes?(0,judging_estimate.cY)(this.#criterion,totals2.baseline):void 0;if(this.#recent=takeIn(this.#recent,
{at,ms,...sample.breach===void 0?{}:{broken:sample.breach},...bound===void 0||worst===void 0?{}:{shared:(0,judging_estimate.xk)(this.#criterion,totals2,bound),worst}}),
estimate===void 0||sample.breach===void 0)return;this.#latest=estimate,this.#span={first:this.#span?.first??at,last:at};const{seen,broken,readings}=this.#all;this.#all=
{seen:seen+ms,broken:broken+(sample.breach?ms:0),readings:readings+1},this.#decide(estimate)}#decide(estimate){const lasted=this.#lasted();if(lasted===void 0)return;
const found={...estimate,kind:"breached",excused:!1,reason:`${estimate.reason}, ${lasted}`};this.#isCommon(estimate)?this.#excused={...found,kind:"holds",excused:!0,
reason:withCause(found.reason)}:this.#convicted??=found}#lasted(){if(this.#run.firing)return`for ${(0,format.a3)(this.#run.lastedMs)}`;if(!this.#comesAndGoes)return;
const{spanMs,seenMs,brokenMs}=brokenIn(this.#recent);if(!(spanMs<STRETCH*this.#enough||seenMs<this.#enough||brokenMs<MOST*seenMs))return`for ${(0,format.a3)(brokenMs)}\
 of ${(0,format.a3)(STRETCH*this.#forMs)} with breaks`}#isCommon({candidate:{value},bound}){const{brokenMs,sharedMs,worst}=brokenIn(this.#recent);return value===
void 0||bound===void 0||worst===void 0||sharedMs<=0?!1:sharedMs>=brokenMs/2&&(0,judging_estimate.wA)(this.#criterion,value,worst,bound)}finding(){if(this.#convicted!==
void 0)return this.#convicted;const latest=this.#latest;if(latest===void 0||this.#span===void 0)return(0,judging_estimate.Vi)(this.#criterion,totals.K$,totals.K$,
1);const observed=this.#span.last-this.#span.first;if(observed<this.#enough){const blind=`a breach must last ${(0,format.a3)(this.#forMs)}, and only ${(0,format.
a3)(observed)} were observed`;return{...latest,kind:"undecided",excused:!1,blind}}if(this.#excused!==void 0)return this.#excused;const{seen,broken,readings}=this.#all,
holding={...latest,kind:"holds",excused:!1};if(readings<(this.#isLevel?LEVELS:READINGS)||broken<MOST*seen)return holding;const reason=`${latest.reason}; broken \
in ${(0,format.a3)(broken)} of ${(0,format.a3)(seen)}, though never for ${(0,format.a3)(this.#forMs)} without a break`;return this.#criterion.severity==="warn"?
{...holding,kind:"breached",reason}:{...holding,excused:!0,reason}}}function withCause(reason){return reason.includes(judging_estimate.MH)?reason:`${reason}; ${judging_estimate.
MH}`}function pointEstimate(criterion,minSamples,due=1){return criterion.forMs===void 0?wholeSoak(criterion,minSamples,due):sustained(criterion,criterion.forMs,
due)}function wholeSoak(criterion,minSamples,due){let finding=(0,judging_estimate.Vi)(criterion,totals.K$,totals.K$,minSamples);return{rule:`as written: point e\
stimate over the soak, at least ${(0,format.B4)(minSamples)} requests per arm; not covered by alpha`,update(_reading,totals2){finding=(0,judging_estimate.UD)(criterion,
totals2,minSamples,due)},finding:()=>finding}}var choose_test=__webpack_require__(2878),undecidable=__webpack_require__(3917);function sequential(criterion,options){
return new SequentialJudge(criterion,options)}class SequentialJudge{#criterion;#options;#fallback;#chosen;#isLevel=!1;#open;#totals={candidate:totals.K$,baseline:totals.
K$};constructor(criterion,options){this.#criterion=criterion,this.#options=options,this.#fallback=pointEstimate(criterion,options.minSamples,options.due)}get rule(){
return this.#test?.rule??this.#fallback.rule}update(reading,totals2){this.#totals=totals2;const{metric}=this.#criterion.selector;this.#chosen??=this.#choose(reading,
metric),this.#test===void 0?this.#fallback.update(reading,totals2):(0,evaluate.ZQ)(this.#criterion.bound)&&!this.#isLevel?this.#pool(reading,this.#test):this.#test.
update(reading,secondsOf(reading))}finding(detail="brief"){const test=this.#test;if(test===void 0)return this.#fallback.finding(detail);const estimate=(0,judging_estimate.
UD)(this.#criterion,this.#totals,1);if(estimate.kind==="too-little")return estimate;const{pass,neverHolds=!1}=test.evidence(),passed=pass>=(0,merge.EN)(this.#options.
beta??merge.Vj),interval=detail==="full"?test.interval(estimate):void 0,clauses=[estimate.reason,...interval===void 0?[]:[interval.sentence],...test.caveats()],
{candidate,baseline}=this.#totals,shown={...baseline.dimension===void 0?candidate:baseline,buckets:candidate.buckets};return{...estimate,...neverHolds&&!passed?
{wouldDecide:(0,undecidable.y)(this.#criterion,estimate.bound,shown)}:{},kind:passed?"holds":"undecided",reason:clauses.join("; "),...interval?.low===void 0?{}:
{low:interval.low},...interval?.high===void 0?{}:{high:interval.high}}}evidence(){return this.#test?.evidence()}bands(){return this.#test?.bands()??[]}state(){return this.#test?.
state()}#pool(reading,test){const{open,closed}=pool(this.#open,reading,this.#criterion.selector.metric);this.#open=open,closed!==void 0&&test.update(closed,secondsOf(
closed))}get#test(){return this.#chosen==="point-estimate"?void 0:this.#chosen}#choose(reading,metric){const shown=reading.observations.find(({signal,measurement})=>signal===
metric&&measurement.kind!=="absent")?.measurement;return this.#isLevel=shown?.kind==="gauge",shown===void 0?void 0:(0,choose_test.Y)(this.#criterion,shown,this.#options.
plan,this.#options.carried)}}function secondsOf({window}){return(window.to-window.from)/1e3}}),5842:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{m:()=>countsOf,K:()=>shareTest});var statistics_comparison=__webpack_require__(3247),statistics_counts=__webpack_require__(
7777),prior_dispersion=__webpack_require__(3183),merge=__webpack_require__(9460),statistics_mixture=__webpack_require__(3896),past_rate=__webpack_require__(6293),
process=__webpack_require__(7117);const HALVINGS=12,LEAST_WIDTH=1e-12;function differenceInterval(polls,options={}){const{candidate,baseline}=sums(polls);if(candidate.
total<=0||baseline.total<=0)return{};const estimate=candidate.bad/candidate.total-baseline.bad/baseline.total,rejects=side=>delta=>isRejected(polls,side,{kappa:1,
delta},options),scale=width(candidate,baseline),low=edge(outwards(estimate,-scale,rejects("abort")),estimate,rejects("abort")),high=edge(outwards(estimate,scale,
rejects("pass")),estimate,rejects("pass"));return ends(low,high)}function width(candidate,baseline){const p=(candidate.bad+baseline.bad+.5)/(candidate.total+baseline.
total+1),error=Math.sqrt(p*(1-p)*(1/candidate.total+1/baseline.total));return error>LEAST_WIDTH?error:LEAST_WIDTH}function outwards(estimate,step,rejected){const last=Math.
sign(step)*.999;for(let reach=step;Math.abs(estimate+reach)<.999;reach*=2)if(rejected(estimate+reach))return estimate+reach;return last}function sums(polls){return polls.
reduce((sum,{poll})=>(0,statistics_counts.QG)(sum,poll),{candidate:statistics_counts.lZ,baseline:statistics_counts.lZ})}function edge(outermost,estimate,rejected){
if(!rejected(outermost))return;let[out,inside]=[outermost,estimate];for(let step=0;step<HALVINGS;step+=1){const middle=(out+inside)/2;rejected(middle)?out=middle:
inside=middle}return out}function isRejected(polls,side,tolerance,{before,phi=1,level=.05}){const limit=(0,merge.EN)(level/2);let past=(0,past_rate.vy)(before),
mixture=(0,statistics_mixture.BH)(statistics_mixture.N_.length);for(const{poll,seconds}of polls){const expected=(0,past_rate.mu)(past);if(expected!==void 0&&poll.
candidate.total>0&&poll.baseline.total>0&&(mixture=(0,statistics_mixture.zt)(mixture,(0,process.y8)({side,...tolerance},poll,expected)),(0,statistics_mixture.wf)(
mixture,phi)>=limit))return!0;past=(0,past_rate.Wy)(past,poll.baseline,seconds)}return!1}function ends(low,high){return{...low===void 0?{}:{low},...high===void 0?
{}:{high}}}var format=__webpack_require__(6194);function shareBand(polls,phi,{baseline},good){const{low,high}=differenceInterval(polls,{phi});if(low===void 0&&high===
void 0)return;const from=good?negative(high):low,to=good?negative(low):high,base=baseline?.value;return{...from===void 0||base===void 0?{}:{low:Math.max(0,base+
from)},...to===void 0||base===void 0?{}:{high:Math.min(1,base+to)},sentence:`${timeOf(polls)}${describe(from,to)} (95 %, valid at any time)`}}function timeOf(polls){
const soaks=new Set(polls.map(({step})=>step)).size,seconds=polls.reduce((sum,poll)=>sum+poll.seconds,0);return soaks>1?`over the ${(0,format.a3)(seconds*1e3)} \
of ${String(soaks)} soaks `:""}const BANDS=24;function shareBands(polls,step,phi,good){const first=polls.findIndex(stored=>stored.step===step);if(first<0)return[];
const stride=Math.max(1,Math.ceil((polls.length-first)/BANDS)),bands=[];for(let end=polls.length;end>first;end-=stride){const{low,high}=differenceInterval(polls.
slice(0,end),{phi}),[from,to]=good?[negative(high),negative(low)]:[low,high],afterSeconds=polls.slice(first,end).reduce((sum,{seconds})=>sum+seconds,0);bands.push(
{afterSeconds,...from===void 0?{}:{low:from},...to===void 0?{}:{high:to}})}return bands.reverse()}function negative(value){return value===void 0?void 0:-value}function describe(low,high){
return low!==void 0&&high!==void 0?`the difference is between ${points(low)} and ${points(high)} points`:low!==void 0?`the difference is at least ${points(low)}\
 points`:`the difference is at most ${points(high??0)} points`}function points(share){const value=100*share;return String(Number(value.toFixed(Math.abs(value)<1?
2:1)))}var sequential_carried=__webpack_require__(899);const STORE_LIMIT=240,NO_POLLS={stored:[],width:1,inNewest:0};function storePoll(store,poll,seconds,step){
if(!(0,statistics_counts.Yb)(poll))return store;const newest=store.stored.at(-1),entry={poll,seconds:Math.max(0,seconds),step};if(newest?.step===step&&store.inNewest<
store.width)return{...store,stored:[...store.stored.slice(0,-1),poll_store_merge(newest,entry)],inNewest:store.inNewest+1};const stored=[...store.stored,entry];
return stored.length<=STORE_LIMIT?{...store,stored,inNewest:1}:{stored:pairs(stored),width:store.width*2,inNewest:store.width*2}}function pairs(stored){const halved=[];
for(let i=0;i<stored.length;i+=1){const[first,second]=[stored[i],stored[i+1]];first!==void 0&&(second?.step===first.step?(halved.push(poll_store_merge(first,second)),
i+=1):halved.push(first))}return halved}function poll_store_merge(a,b){return{poll:(0,statistics_counts.QG)(a.poll,b.poll),seconds:a.seconds+b.seconds,step:a.step}}
const BEFORE_POLLS=40;function shareTest(criterion,boundary,plan,carried){const{metric}=criterion.selector;let state=begin(boundary,plan,metric,carried);return{
rule:"e-process against the baseline, valid at any time",update(reading,seconds){const poll=pollOf(reading,metric);poll!==void 0&&(state={...state,comparison:(0,statistics_comparison.
ZI)(state.comparison,poll,seconds),polls:storePoll(state.polls,poll,seconds,state.step),clumps:addClump(state.clumps,poll)})},evidence:()=>({...(0,statistics_comparison.
X1)(tempered(state)),...isNothing(boundary.tolerance)?{neverHolds:!0}:{}}),interval:estimate=>shareBand(state.polls.stored,tempered(state).dispersion.phi,estimate,
boundary.good),bands:()=>shareBands(state.polls.stored,state.step,tempered(state).dispersion.phi,boundary.good),caveats:()=>[],state:()=>state}}function isNothing({
kappa,delta}){return kappa===1&&delta===0}function begin({tolerance},{plannedSeconds,steps,historyOf},metric,carried){const history=historyOf(metric),before=history.
polls?.slice(-BEFORE_POLLS).reduce(statistics_counts.c5,statistics_counts.lZ),fresh={kind:"share",comparison:(0,statistics_comparison.aE)({tolerance,plannedSeconds,
steps,prior:(0,prior_dispersion.Ys)(history),...before===void 0||before.total===0?{}:{before}}),polls:NO_POLLS,step:1,clumps:NO_CLUMPS},earlier=(0,sequential_carried.
J)(fresh,carried);return earlier?.comparison.abort.kappa===tolerance.kappa&&earlier.comparison.abort.delta===tolerance.delta?{...earlier,comparison:(0,statistics_comparison.
Uz)(earlier.comparison),step:earlier.step+1}:fresh}function tempered({comparison,clumps}){const{phi}=comparison.dispersion;if(clumps.baseline>0||clumps.sum<=0)return comparison;
const clumped=Math.max(prior_dispersion.dy,clumps.squares/clumps.sum);return clumped>=phi?comparison:{...comparison,dispersion:{...comparison.dispersion,phi:clumped}}}
const NO_CLUMPS={baseline:0,sum:0,squares:0};function addClump({baseline,sum,squares},poll){const{bad}=poll.candidate;return{baseline:baseline+poll.baseline.bad,
sum:sum+bad,squares:squares+bad*bad}}function pollOf(reading,signal){const candidate=countsOf(reading,"candidate",signal),baseline=countsOf(reading,"baseline",signal);
return candidate===void 0||baseline===void 0?void 0:{candidate,baseline}}function countsOf(reading,arm,signal){let counts;for(const observation of reading.observations){
if(observation.arm!==arm||observation.signal!==signal||observation.measurement.kind!=="proportion")continue;const{bad,total}=observation.measurement;counts=(0,statistics_counts.
c5)(counts??statistics_counts.lZ,{bad,total})}return counts}}),3917:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Q:()=>isBetweenBounds,y:()=>whatWouldDecide});var _criteria_print_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5941),_criteria_quantity_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
9981),_format_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6194);const ENOUGH=100;function isBetweenBounds(abort,pass){const[seen]=[pass??abort];if(seen===
void 0||seen.candidate.total<ENOUGH)return!1;const holds=pass!==void 0&&pass.candidate.bad<pass.allowed*pass.candidate.total,breaks=abort!==void 0&&abort.candidate.
bad>abort.allowed*abort.candidate.total;return!holds&&!breaks}function whatWouldDecide(criterion,bound,{buckets,dimension}){const tolerated=withTolerance(criterion);
if(tolerated!==void 0)return`a tolerance of nothing cannot be ruled out: write some, such as \`${tolerated}\``;const bounds=buckets.map(({le})=>le).filter(Number.
isFinite),highest=bounds.at(-1),shown=value=>(0,_format_js__WEBPACK_IMPORTED_MODULE_2__.Fl)(value,dimension??"number");if(bound===void 0||highest===void 0)return"\
bucket bounds nearer to the values, another percentile or a wider tolerance would";const nearest=bounds.find(le=>le>=bound)??highest,written=criterion.bound.kind===
"fixed"?`, such as \`${fixedAt(criterion,nearest)}\``:"";return`${bound>highest?`${shown(bound)} lies above the highest bucket bound (${shown(highest)})`:`the b\
uckets do not tell what is beyond ${shown(bound)}`}: give the histogram a bucket bound at ${shown(bound)}, or write a ${criterion.bound.kind==="fixed"?"bound th\
at it has":"tolerance that ends at one that it has"}${written}`}function withTolerance(criterion){const{bound,selector,operator}=criterion;if(!(bound.kind==="ba\
seline"||bound.kind==="baseline-times"&&bound.factor===1||bound.kind==="baseline-plus"&&bound.quantity.value===0))return;const lower=operator===">"||operator===
">=";return selector.statistic!==void 0&&selector.statistic!=="rate"?(0,_criteria_print_js__WEBPACK_IMPORTED_MODULE_0__.d)({...criterion,bound:{kind:"baseline-t\
imes",factor:lower?.8:1.2}}):(0,_criteria_print_js__WEBPACK_IMPORTED_MODULE_0__.d)({...criterion,bound:{kind:"baseline-plus",sign:lower?-1:1,quantity:(0,_criteria_quantity_js__WEBPACK_IMPORTED_MODULE_1__.
Ri)(.01,"pp")}})}function fixedAt(criterion,value){return criterion.bound.kind!=="fixed"?(0,_criteria_print_js__WEBPACK_IMPORTED_MODULE_0__.d)(criterion):(0,_criteria_print_js__WEBPACK_IMPORTED_MODULE_0__.
d)({...criterion,bound:{kind:"fixed",quantity:(0,_criteria_quantity_js__WEBPACK_IMPORTED_MODULE_1__.Ri)(value,criterion.bound.quantity.unit)}})}}),2544:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{c:()=>createSoakJudge});var evaluate=__webpack_require__(3923),print=__webpack_require__(5941),selector=__webpack_require__(
8277),merge=__webpack_require__(9460),format=__webpack_require__(6194);const UNCOVERED={judgedMs:0,seenMs:0,missed:0,why:"",most:0,present:0,few:0},MISSED_READINGS=3,
LEAST_SEEN=.5;function cover(before,reading,arm,signal){if(reading.observations.length===0)return before;const lengthMs=reading.window.to-reading.window.from,outage=reading.
observations.every(({measurement})=>measurement.kind==="absent"),judgedMs=before.judgedMs+(outage?0:lengthMs),shown=reading.observations.flatMap(each=>each.arm===
arm&&each.signal===signal?[each.measurement]:[]),there=shown.filter(({kind})=>kind!=="absent"),why=whyNot(shown,there.length)??(arm==="candidate"?whySilent(reading.
answered):void 0);if(why!==void 0)return{...before,judgedMs,missed:before.missed+(lengthMs>0?1:0),why};const levels=there.filter(({kind})=>kind==="gauge").length,
most=Math.max(before.most,levels);return{judgedMs,seenMs:levels>0?before.seenMs+lengthMs:judgedMs,missed:0,why:"",most,present:levels,few:most>0&&2*levels<=most?
before.few+1:0}}function whyNot(shown,there){const[absence]=shown.flatMap(measurement=>measurement.kind==="absent"?[measurement.reason]:[]);if(there===0)return absence?.
replace(/\.$/,"")??"no series";const isLevel=shown.some(({kind})=>kind==="gauge");if(!(absence===void 0||!isLevel||2*there>shown.length))return`only ${String(there)}\
 of its ${String(shown.length)} instances: ${absence.replace(/\.$/,"")}`}function whySilent(answered){if(!(answered===void 0||2*answered.answered>answered.asked))
return`only ${String(answered.answered)} of its ${String(answered.asked)} instances answer: ${answered.why.replace(/\.$/,"")}`}function whyUncovered({judgedMs,seenMs,
missed,why},arm){if(missed>=MISSED_READINGS)return`the last ${String(missed)} readings have no usable value of the ${arm} (${why})`;if(judgedMs<=0||seenMs>=LEAST_SEEN*
judgedMs)return;const seen=`${String(Math.floor(100*seenMs/judgedMs))} %`;return`there is a usable value of the ${arm} for ${seen} of the time, and it takes hal\
f${why===""?"":` (${why})`}`}function whyFew({few,present,most}){if(!(few<MISSED_READINGS))return`only ${String(present)} of ${String(most)} instances of the ca\
ndidate still show it: the others crashed, or were scaled in`}var judging_totals=__webpack_require__(3286),judging_blind=__webpack_require__(2086);function createSoakJudge(criteria,judgeFor,alpha=merge.
Nh){const judged=criteria.map(criterion=>({criterion,judge:judgeFor(criterion)})),totals=new Map,coverage=new Map,convicted=new Set;let window;return{observe(reading){
window={from:window?.from??reading.window.from,to:reading.window.to};for(const{arm,signal,instance,measurement}of reading.observations){const before=totals.get(
signal)??{candidate:judging_totals.K$,baseline:judging_totals.K$};totals.set(signal,{...before,[arm]:(0,judging_totals.Ut)(before[arm],measurement,instance)})}for(const signal of new Set(
judged.map(signalOf))){const{candidate,baseline}=coverage.get(signal)??NOT_SEEN;coverage.set(signal,{candidate:cover(candidate,reading,"candidate",signal),baseline:cover(
baseline,reading,"baseline",signal)})}for(const{criterion,judge}of judged)judge.update(reading,totals.get(criterion.selector.metric)??{candidate:judging_totals.
K$,baseline:judging_totals.K$});for(const guilty of convict(judged,alpha))convicted.add(guilty)},verdicts:(detail="brief")=>judged.map(each=>{const shown=totals.
get(each.criterion.selector.metric)??{candidate:judging_totals.K$,baseline:judging_totals.K$},seen=coverage.get(signalOf(each))??NOT_SEEN;return verdictOf(each,
{shown,seen},convicted.has(each),window??{from:0,to:0},detail)}),bands:()=>judged.map(({judge})=>judge.bands?.()??[]),state:()=>Object.fromEntries(judged.flatMap(
({criterion,judge})=>{const state=judge.state?.();return state===void 0?[]:[[(0,print.d)(criterion),state]]}))}}function convict(judged,alpha){const gating=judged.
filter(({criterion})=>criterion.severity==="fail").flatMap(weigh),evidence=gating.map(([,weighted])=>weighted),guilty=(0,merge.w1)(evidence,alpha)?(0,merge.RI)(
evidence,alpha):[],warned=judged.filter(({criterion})=>criterion.severity!=="fail").flatMap(weigh).filter(([,{logE}])=>logE>=(0,merge.EN)(alpha));return[...gating.
filter((_,index)=>guilty.includes(index)),...warned].map(([each])=>each)}function weigh(each){const evidence=each.judge.evidence?.();return evidence===void 0?[]:
[[each,{logE:evidence.abort}]]}const NOT_SEEN={candidate:UNCOVERED,baseline:UNCOVERED};function signalOf({criterion,judge}){return judge.signal??criterion.selector.
metric}function whyUnseen({bound},{candidate,baseline}){return whyUncovered(candidate,"candidate")??((0,evaluate.ZQ)(bound)?whyUncovered(baseline,"baseline"):void 0)}
function tooLittle(criterion,unseen,before){return`${(0,selector.v)(criterion.selector)}: too little data: ${unseen}; what was seen: ${before}`}function verdictOf({
criterion,judge},{shown,seen},guilty,window,detail){const found=judge.finding(detail),sound=found.kind==="holds"||found.kind==="undecided",unseen=guilty||!sound?
void 0:whyUnseen(criterion,seen),blind=guilty||!sound||unseen!==void 0?void 0:found.blind??(0,judging_blind.MZ)(criterion,shown,found.bound),kind=guilty?"breach\
ed":unseen!==void 0?"too-little":blind===void 0?found.kind:"undecided",few=kind==="holds"?whyFew(seen.candidate):void 0,isAmiss=kind==="holds"&&(found.excused===
!0||few!==void 0),isJudged=criterion.severity!=="info",verdict=isAmiss&&criterion.severity==="fail"?"warn":wordFor(criterion,kind),open=isJudged?blind!==void 0?
"blind":kind==="undecided"||kind==="too-little"?kind:void 0:"not-judged",{value,...counted}=found.candidate,evidence=judge.evidence?.();return{criterion:(0,print.
d)(criterion),parsed:criterion,verdict,...open===void 0?{}:{open},reason:[unseen===void 0?found.reason:tooLittle(criterion,unseen,found.reason),blind??few,isJudged?
void 0:"only watched, not judged"].filter(Boolean).join("; "),dimension:(0,format.lw)(criterion,shown.candidate.dimension??shown.baseline.dimension),evidence:{candidate:unseen===
void 0&&value!==void 0?{value,...counted}:counted,...found.baseline===void 0?{}:{baseline:found.baseline},...found.bound===void 0?{}:{bound:found.bound},...found.
low===void 0?{}:{low:found.low},...found.high===void 0?{}:{high:found.high},...evidence===void 0?{}:{logAbort:evidence.abort,logPass:evidence.pass,dispersion:evidence.
phi},...evidence?.neverHolds===!0?{neverHolds:!0}:{},rule:judge.rule,window},...open==="undecided"&&found.wouldDecide!==void 0?{wouldDecide:found.wouldDecide}:{},
...open==="undecided"&&evidence?.neededMs!==void 0?{neededMs:evidence.neededMs}:{},decisive:verdict==="fail"}}function wordFor(criterion,kind){return kind==="to\
o-little"||kind==="undecided"||criterion.severity==="info"?"inconclusive":kind==="holds"?"pass":criterion.severity}}),8899:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D4:()=>percentileOf,Fq:()=>statisticFits,Qr:()=>statisticOf});function statisticOf(totals,statistic){if(statistic==="\
count")return totals.total>0?totals.total:totals.buckets.at(-1)?.count??totals.sampleCount;if(totals.total>0)return(totals.of==="good"?totals.total-totals.bad:totals.
bad)/totals.total;if(totals.gauges.size>0)return aggregate([...totals.gauges.values()],statistic??"max");if(totals.sampleCount>0)return aggregate(totals.samples.
flat(),statistic??"p50");const percentile=percentileOf(statistic??"p50");return percentile===void 0?void 0:histogramQuantile(totals.buckets,percentile)}function statisticFits(kind,statistic){
if(statistic===void 0)return!0;if(statistic==="count")return kind!=="gauge";switch(kind){case"histogram":return percentileOf(statistic)!==void 0;case"proportion":
return statistic==="rate"||statistic==="value"||statistic==="last"||statistic==="avg"||statistic==="mean";case"samples":case"gauge":return statistic!=="rate"}}function percentileOf(statistic){
if(statistic==="median"||statistic==="med")return .5;const digits=/^p(\d{1,2}(?:\.\d+)?|100)$/.exec(statistic)?.[1];return digits===void 0?void 0:Number(digits)/
100}function aggregate(values,statistic){switch(statistic){case"min":return values.reduce((low,value)=>Math.min(low,value),1/0);case"max":return values.reduce((high,value)=>Math.
max(high,value),-1/0);case"avg":case"mean":return values.reduce((sum,value)=>sum+value,0)/values.length;case"last":case"value":return values.at(-1);case"sum":return values.
reduce((sum,value)=>sum+value,0);default:{const percentile=percentileOf(statistic);return percentile===void 0?void 0:sampleQuantile(values,percentile)}}}function sampleQuantile(values,q){
const sorted=Float64Array.from(values).sort();return sorted[Math.max(0,Math.ceil(q*sorted.length)-1)]}function histogramQuantile(buckets,q){const total=buckets.
at(-1)?.count??0;if(total<=0)return;const rank=q*total,index=buckets.findIndex(bucket2=>bucket2.count>=rank),bucket=buckets[index];if(bucket===void 0)return;const below=buckets[index-
1];if(bucket.le===1/0)return below?.le;const low=below?.le??Math.min(0,bucket.le),inside=bucket.count-(below?.count??0);return inside<=0?bucket.le:low+(bucket.le-
low)*(rank-(below?.count??0))/inside}}),3286:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{K$:()=>NOTHING,Ut:()=>addMeasurement,pq:()=>countOf});var _buckets_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4958);const SAMPLE_LIMIT=2e4,NOTHING={bad:0,
total:0,buckets:[],samples:[],sampleCount:0,gauges:new Map};function addMeasurement(totals,measurement,instance=""){switch(measurement.kind){case"proportion":return{
...totals,bad:totals.bad+measurement.bad,total:totals.total+measurement.total,dimension:"proportion",...measurement.of===void 0?{}:{of:measurement.of}};case"his\
togram":return{...totals,...dimensionOf(measurement),buckets:(0,_buckets_js__WEBPACK_IMPORTED_MODULE_0__.P)(totals.buckets,measurement.buckets)};case"samples":return{
...totals,...dimensionOf(measurement),...addSamples(totals,measurement.values)};case"gauge":return{...totals,...dimensionOf(measurement),gauges:new Map(totals.gauges).
set(instance,measurement.value)};case"absent":return{...totals,absence:measurement.reason}}}function dimensionOf({dimension}){return dimension===void 0?{}:{dimension}}
function addSamples({samples,sampleCount},values){const lots=[...samples,values];let count=sampleCount+values.length,dropped=0;for(let oldest=lots[0];oldest!==void 0&&
count-oldest.length>=SAMPLE_LIMIT;oldest=lots[dropped])count-=oldest.length,dropped+=1;return{samples:lots.slice(dropped),sampleCount:count}}function countOf(totals){
if(totals.total>0)return totals.total;const inBuckets=totals.buckets.at(-1)?.count??0;return inBuckets>0?inBuckets:totals.sampleCount>0?totals.sampleCount:totals.
gauges.size}}),5161:m5161,5995:m5995,3247:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Hj:()=>RESTARTS,Uz:()=>beginStep,aE:()=>createComparison,X1:()=>evidenceOf,ZI:()=>updateComparison});var counts=__webpack_require__(7777),past_rate=__webpack_require__(
6293),process=__webpack_require__(7117),log_space=__webpack_require__(7733),normal=__webpack_require__(4797);const PHI_CAP=50,PRIOR_PAIRS=20,SCALES=[1,2,4],TRIMMED_SHARE=.2,
MIN_VARIANCE=2;function dispersion(minutes,phi0){return(0,log_space.qE)(Math.max(phi0,...SCALES.map(scale=>estimateAt(minutes,scale,phi0))),1,PHI_CAP)}function estimateAt(minutes,scale,phi0){
const blocks=merged(minutes,scale),statistics=[];for(let i=1;i<blocks.length;i+=1){const statistic=homogeneity(blocks[i-1],blocks[i]);statistic!==void 0&&statistics.
push(statistic)}const n=statistics.length;if(n===0)return phi0;statistics.sort((a,b)=>a-b);const kept=n-(n>=3?Math.ceil(TRIMMED_SHARE*n):0),mean=statistics.slice(
0,kept).reduce((sum,value)=>sum+value,0)/kept;return(PRIOR_PAIRS*phi0+n*mean/trimCorrection(n,kept))/(PRIOR_PAIRS+n)}function merged(minutes,scale){const rows=[];
for(let from=0;from+scale<=minutes.length;from+=scale){let[xc,nc,xb,nb]=[0,0,0,0];for(let i=from;i<from+scale;i+=1){const minute=minutes[i];minute!==void 0&&(xc+=
minute.candidate.bad,nc+=minute.candidate.total,xb+=minute.baseline.bad,nb+=minute.baseline.total)}rows.push([xc,nc,xb,nb])}return rows}function homogeneity(first,second){
if(first===void 0||second===void 0)return;const pc=(first[0]+second[0]+.5)/(first[1]+second[1]+1),pb=(first[2]+second[2]+.5)/(first[3]+second[3]+1),odds=pc/(1-pc)*
((1-pb)/pb);let statistic=0;for(const[xc,nc,xb,nb]of[first,second]){const bad=xc+xb,mean=conditionalMean(bad,nc,nb,odds),variance=conditionalVariance(mean,nc,bad-
mean,nb);if(!(variance>=MIN_VARIANCE))return;statistic+=(xc-mean)**2/variance}return statistic}function conditionalMean(bad,candidateTotal,baselineTotal,odds){if(bad<=
0||candidateTotal<=0)return 0;const b=baselineTotal-bad+odds*(bad+candidateTotal),product=odds*bad*candidateTotal;return 2*product/(b+Math.sqrt(Math.max(0,b*b+4*
(1-odds)*product)))}function conditionalVariance(candidateMean,candidateTotal,baselineMean,baselineTotal){const cells=[candidateMean,candidateTotal-candidateMean,
baselineMean,baselineTotal-baselineMean];return cells.some(cell=>!(cell>0))?0:1/cells.reduce((sum,cell)=>sum+1/cell,0)}function trimCorrection(all,kept){if(kept>=
all)return 1;const share=kept/all,z=(0,normal.Z)((1+share)/2);return 1-2*z*(0,normal.k)(z)/share}var prior_dispersion=__webpack_require__(3183);const MAX_MINUTES=240,
DROPPED_AT_ONCE=4,EMPTY={candidate:counts.lZ,baseline:counts.lZ};function createDispersion(prior=[{fromMinutes:0,phi:prior_dispersion.G8}]){return{prior,minutes:[],
open:EMPTY,openSeconds:0,elapsedSeconds:0,phi:(0,prior_dispersion.nz)(prior,0)}}function updateDispersion(state,poll,seconds){const passed=Math.max(0,seconds),open=(0,counts.
Yb)(poll)?(0,counts.QG)(state.open,poll):state.open,openSeconds=state.openSeconds+passed,elapsedSeconds=state.elapsedSeconds+passed;if(openSeconds<60)return{...state,
open,openSeconds,elapsedSeconds};const all=[...state.minutes,open],minutes=all.length>MAX_MINUTES?all.slice(DROPPED_AT_ONCE):all,phi=dispersion(minutes,(0,prior_dispersion.
nz)(state.prior,elapsedSeconds/60));return{...state,minutes,open:EMPTY,openSeconds:0,elapsedSeconds,phi}}const RESTARTS=30;function createComparison({tolerance,
plannedSeconds,steps=1,before,prior}){const restartEverySeconds=Math.max(1,plannedSeconds/(RESTARTS+1));return{abort:(0,process.Kd)({...tolerance,side:"abort",restarts:RESTARTS+
Math.max(0,steps-1),restartEverySeconds}),pass:(0,process.Kd)({...tolerance,side:"pass"}),past:(0,past_rate.vy)(before),dispersion:createDispersion(prior)}}function updateComparison(comparison,poll,seconds){
const{abort,pass,expected}="abort"in poll?poll:{abort:poll,pass:poll,expected:void 0},usual=(0,past_rate.mu)(comparison.past);return{abort:(0,process.yo)(comparison.
abort,abort,expected?.abort??usual,seconds),pass:(0,process.yo)(comparison.pass,pass,expected?.pass??usual,seconds),past:(0,counts.Yb)(abort)?(0,past_rate.Wy)(comparison.
past,abort.baseline,seconds):(0,past_rate.Wy)(comparison.past,{bad:0,total:0},seconds),dispersion:updateDispersion(comparison.dispersion,abort,seconds)}}function beginStep(comparison){
return{...comparison,abort:(0,process.S8)(comparison.abort)}}function evidenceOf({abort,pass,dispersion:{phi}}){return{abort:(0,process.wf)(abort,phi),pass:(0,process.
wf)(pass,phi),phi}}}),7777:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{QG:()=>addPolls,
Yb:()=>isPoll,c5:()=>addCounts,lZ:()=>NO_COUNTS,t_:()=>areCounts});const NO_COUNTS={bad:0,total:0};function areCounts({bad,total}){return bad>=0&&bad<=total&&total<
1/0}function isPoll(poll){return areCounts(poll.candidate)&&areCounts(poll.baseline)}function addCounts(a,b){return{bad:a.bad+b.bad,total:a.total+b.total}}function addPolls(a,b){
return{candidate:addCounts(a.candidate,b.candidate),baseline:addCounts(a.baseline,b.baseline)}}}),9892:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{FJ:()=>NO_PAST_BUCKETS,lb:()=>countBuckets,Hf:()=>rememberBuckets});const EMPTY_HISTOGRAM={bounds:[],below:[],total:0};
function readBuckets(buckets){const total=buckets.at(-1)?.count;if(total===void 0||buckets.at(-1)?.le!==1/0||!(total>=0&&total<1/0))return;let previous={le:-1/0,
count:0};for(const bucket of buckets){if(!(bucket.le>previous.le&&bucket.count>=previous.count))return;previous=bucket}const finite=buckets.filter(({le})=>le>0&&
le<1/0);return{bounds:finite.map(({le})=>le),below:finite.map(({count})=>count),total}}const SAME=1e-9;function indexOfBound(histogram,value){const index=bucketOf(
histogram,value);return Math.abs((histogram.bounds[index]??1/0)-value)<=SAME*value?index:-1}function bucketOf({bounds},value){const least=value*(1-SAME);let[low,
high]=[0,bounds.length];for(;low<high;){const middle=low+high>>1;(bounds[middle]??1/0)>=least?high=middle:low=middle+1}return low}function aboveBound({below,total},index){
return index<0?total:index>=below.length?0:total-(below[index]??0)}function aboveValue(histogram,value){const index=bucketOf(histogram,value),least=aboveBound(histogram,
index);return{least,most:indexOfBound(histogram,value)>=0?least:aboveBound(histogram,index-1)}}const MAX_BOUNDS=320;function addHistogram(past,poll,kept){if(sameBounds(
past,poll))return{...poll,below:poll.below.map((count,i)=>kept*(past.below[i]??0)+count),total:kept*past.total+poll.total};const merged=[...new Set([...past.bounds,
...poll.bounds])].sort((a,b)=>a-b),bounds=merged.length>MAX_BOUNDS?poll.bounds.slice(0,MAX_BOUNDS):merged;return{bounds,below:bounds.map(bound=>kept*(past.total-
aboveValue(past,bound).most)+poll.total-aboveValue(poll,bound).most),total:kept*past.total+poll.total}}function sameBounds(a,b){return a.bounds.length===b.bounds.
length&&a.bounds.every((bound,i)=>bound===b.bounds[i])}var latency=__webpack_require__(4578),normal=__webpack_require__(4797),past_rate=__webpack_require__(6293);
const NO_PAST_BUCKETS=EMPTY_HISTOGRAM;function rememberBuckets(past,buckets,seconds){const kept=.5**(Math.max(0,seconds)/past_rate.T1);return addHistogram(past,
readBuckets(buckets)??EMPTY_HISTOGRAM,kept)}function countBuckets(past,rule,candidate,baseline){if(past.total<latency.qY)return(0,latency.pu)(past.total);const arms={
candidate:readBuckets(candidate),baseline:readBuckets(baseline)};if(arms.candidate===void 0||arms.baseline===void 0)return{usable:!1,reason:"the buckets are not\
 a cumulative histogram"};const last=past.bounds.length-1;if(aboveBound(past,last)>(1-rule.quantile)*past.total)return{usable:!1,unresolved:!0,reason:`the basel\
ine's ${latency_buckets_name(rule)} lies above the highest bucket bound (${past.bounds[last]??"none"} s)`};const cut=lowestCut(past,rule)??fineCut(past,rule)??wideCut(
past,rule);if(cut===void 0)return{usable:!1,unresolved:!0,reason:`no bucket bound above the lowest is near the baseline's ${latency_buckets_name(rule)}`};const{
candidateAt,baselineAt,past:expected}=cut,poll=side=>({candidate:counts(arms.candidate??EMPTY_HISTOGRAM,candidateAt[side],side==="abort"?0:1),baseline:cut.slowShare===
void 0?counts(arms.baseline??EMPTY_HISTOGRAM,baselineAt,side==="abort"?cut.share.abort:cut.share.pass):{bad:cut.slowShare*(arms.baseline?.total??0),total:arms.baseline?.
total??0}});return{usable:!0,poll:{abort:poll("abort"),pass:poll("pass"),expected:{abort:(0,latency.c0)(expected.abort,past.total),pass:(0,latency.c0)(expected.
pass,past.total)}},resolution:cut.resolution,thresholdSeconds:baselineAt,...cut.slowShare===void 0?{}:{lowest:!0}}}function latency_buckets_name({quantile}){return`\
p${Number((quantile*100).toFixed(3))}`}function counts(histogram,at,share){const{least,most}=aboveValue(histogram,at);return{bad:least+share*(most-least),total:histogram.
total}}function lowestCut(past,rule){const slowShare=1-rule.quantile,lowest=past.bounds[0];if(lowest===void 0||aboveBound(past,0)>slowShare*past.total)return;const target=(0,latency.
TQ)(rule,lowest),abort=past.bounds.find(bound=>bound>=target);if(target<lowest||abort===void 0)return;const pass=past.bounds.findLast(bound=>bound<=rule.added)??
lowest,slow=slowShare*past.total;return{candidateAt:{abort,pass:Math.max(lowest,pass)},baselineAt:lowest,share:{abort:1,pass:0},past:{abort:slow,pass:slow},resolution:{
abort:(0,latency.Ao)(rule,abort,lowest),pass:(0,latency.Ao)(rule,target,lowest)},slowShare}}function fineCut(past,rule){const index=nearestBound(past,1-rule.quantile,
0),u=past.bounds[index];if(u===void 0)return;const target=(0,latency.TQ)(rule,u),exact=indexOfBound(past,target),up=exact>=0?exact:bucketOf(past,target),[low,high]=[
past.bounds[exact>=0?exact:up-1],past.bounds[up]];if(low===void 0||high===void 0||exact<0&&high/low>1+Math.abs(target/u-1)/2)return;const above=aboveBound(past,
index),acting=bound=>(0,latency.Ao)(rule,exact>=0?target:bound,u);return{candidateAt:{abort:high,pass:low},baselineAt:u,share:{abort:1,pass:0},past:{abort:above,
pass:above},resolution:{abort:acting(high),pass:acting(low)}}}function wideCut(past,rule){const lowest=past.bounds[0]??1/0,highest=past.bounds.at(-1)??-1/0,firstIndex=past.
bounds.findIndex(bound2=>(0,latency.PE)(rule,bound2)>lowest),bound=firstIndex<0?void 0:past.bounds[nearestBound(past,1-rule.quantile,firstIndex)];if(bound===void 0)
return;const at=(0,latency.PE)(rule,bound);if(at>highest)return;const index=bucketOf(past,at),[lower,upper]=[past.bounds[index-1]??lowest,past.bounds[index]??bound],
[most,least]=[aboveBound(past,index-1),aboveBound(past,index)],share={abort:abortShare(lower,upper,at),pass:passShare(lower,upper,at,most/past.total,least/past.
total)},slow=side=>least+share[side]*(most-least),acting=side=>(0,latency.Ao)(rule,bound,placeOf(past,lower,upper,most,least,slow(side)));return{candidateAt:{abort:bound,
pass:bound},baselineAt:at,share,past:{abort:slow("abort"),pass:slow("pass")},resolution:{abort:acting("abort"),pass:acting("pass")}}}function nearestBound(past,tail,from){
let best=from,distance=1/0;for(let i=from;i<past.bounds.length;i+=1){const off=Math.abs(Math.log(aboveBound(past,i)/past.total/tail));off<distance&&([best,distance]=
[i,off])}return best}function abortShare(lower,upper,at){return 1-position(lower,upper,at)}function passShare(lower,upper,at,survivalLower,survivalUpper){if(!(survivalUpper>
0)||!(survivalLower>survivalUpper))return 0;const w=position(lower,upper,at);return(survivalLower**(1-w)*survivalUpper**w-survivalUpper)/(survivalLower-survivalUpper)}
function position(lower,upper,at){return Math.min(1,Math.max(0,Math.log(at/lower)/Math.log(upper/lower)))}function placeOf(past,lower,upper,most,least,slow){const z=count=>-(0,normal.
Z)((0,latency.c0)(count,past.total)),[from,to]=[z(most),z(least)];return to>from?lower*(upper/lower)**((z(slow)-from)/(to-from)):upper}}),7292:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{JZ:()=>NO_PAST_SAMPLES,Tu:()=>countSamples,rd:()=>rememberSamples});var _past_rate_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6293),_latency_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4578);const NO_PAST_SAMPLES={cells:[],weights:[]},STEP=Math.log(1.01),MIN_CELL=-1800,MAX_CELL=2e3,
FORGOTTEN=1e-4;function rememberSamples(past,values,seconds){const kept=.5**(Math.max(0,seconds)/_past_rate_js__WEBPACK_IMPORTED_MODULE_0__.T1),weights=new Map;
past.cells.forEach((cell,i)=>{const weight=kept*(past.weights[i]??0);weight>=FORGOTTEN&&weights.set(cell,weight)});for(const value of values){if(Number.isNaN(value))
continue;const cell=value>0?Math.min(MAX_CELL,Math.max(MIN_CELL,Math.ceil(Math.log(value)/STEP))):MIN_CELL;weights.set(cell,(weights.get(cell)??0)+1)}const ascending=[
...weights].sort(([a],[b])=>a-b);return{cells:ascending.map(([cell])=>cell),weights:ascending.map(([,weight])=>weight)}}function countSamples(past,rule,candidate,baseline){
const total=past.weights.reduce((sum,weight)=>sum+weight,0);if(total<_latency_js__WEBPACK_IMPORTED_MODULE_1__.qY)return(0,_latency_js__WEBPACK_IMPORTED_MODULE_1__.
pu)(total);const{threshold,above}=quantileOf(past,rule.quantile,total),limit=(0,_latency_js__WEBPACK_IMPORTED_MODULE_1__.TQ)(rule,threshold),acting=(0,_latency_js__WEBPACK_IMPORTED_MODULE_1__.
Ao)(rule,limit,threshold),poll={candidate:countAbove(candidate,limit),baseline:countAbove(baseline,threshold)},expected=(0,_latency_js__WEBPACK_IMPORTED_MODULE_1__.
c0)(above,total);return{usable:!0,poll:{abort:poll,pass:poll,expected:{abort:expected,pass:expected}},resolution:{abort:acting,pass:acting},thresholdSeconds:threshold}}
function quantileOf({cells,weights},quantile,total){let above=total;for(let i=0;i<cells.length;i+=1)if(above-=weights[i]??0,above<=(1-quantile)*total)return{threshold:Math.
exp((cells[i]??0)*STEP),above:Math.max(0,above)};return{threshold:Math.exp((cells.at(-1)??0)*STEP),above:0}}function countAbove(values,threshold){let bad=0,total=0;
for(const value of values)Number.isNaN(value)||(total+=1,value>threshold&&(bad+=1));return{bad,total}}}),4578:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ao:()=>slowerBy,PE:()=>allowedFrom,TQ:()=>allowed,c0:()=>smoothed,pu:()=>tooLittlePast,qY:()=>MIN_PAST});function allowed({
tolerance,added},baseline){return(1+tolerance)*baseline+added}function allowedFrom({tolerance,added},candidate){return(candidate-added)/(1+tolerance)}function slowerBy({
added},candidate,baseline){return added===0?candidate/baseline-1:candidate-baseline}const MIN_PAST=100;function smoothed(count,total){return(count+.5)/(total+1)}
function tooLittlePast(total){return{usable:!1,reason:`the baseline's past has ${Math.floor(total)} of ${MIN_PAST} values`}}}),4797:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Z:()=>normalQuantile,k:()=>normalDensity});function normalDensity(z){return Math.exp(-z*z/2)/Math.sqrt(2*Math.PI)}function normalQuantile(p){
if(!(p>0))return p===0?-1/0:NaN;if(!(p<1))return p===1?1/0:NaN;const q=p-.5;if(Math.abs(q)<=.425)return q*ratio(CENTRE,.180625-q*q);const r=Math.sqrt(-Math.log(
q<0?p:1-p)),tail=r<=5?ratio(MIDDLE,r-1.6):ratio(FAR,r-5);return q<0?-tail:tail}function ratio({above,below},x){return polynomial(above,x)/polynomial(below,x)}function polynomial(coefficients,x){
return coefficients.reduce((sum,coefficient)=>sum*x+coefficient,0)}const CENTRE={above:[2509.0809287301227,33430.57558358813,67265.7709270087,45921.95393154987,
13731.69376550946,1971.5909503065513,133.14166789178438,3.3871328727963665],below:[5226.495278852854,28729.085735721943,39307.89580009271,21213.794301586597,5394.196021424751,
687.1870074920579,42.31333070160091,1]},MIDDLE={above:[.0007745450142783414,.022723844989269184,.2417807251774506,1.2704582524523684,3.6478483247632045,5.769497221460691,
4.630337846156546,1.4234371107496835],below:[10507500716444169e-25,.0005475938084995345,.015198666563616457,.14810397642748008,.6897673349851,1.6763848301838038,
2.053191626637759,1]},FAR={above:[20103343992922881e-23,27115555687434876e-21,.0012426609473880784,.026532189526576124,.29656057182850487,1.7848265399172913,5.463784911164114,
6.657904643501103],below:[20442631033899397e-31,1421511758316446e-22,18463183175100548e-21,.0007868691311456133,.014875361290850615,.1369298809227358,.599832206555888,
1]}}),6293:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{T1:()=>HALF_LIFE_SECONDS,
Wy:()=>rememberRate,mu:()=>expectedShare,vy:()=>createPastRate});var _counts_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7777);const HALF_LIFE_SECONDS=600;
function createPastRate(history={bad:0,total:0}){return(0,_counts_js__WEBPACK_IMPORTED_MODULE_0__.t_)(history)?{bad:history.bad,total:history.total}:{bad:0,total:0}}
function rememberRate(past,counts,seconds,halfLifeSeconds=HALF_LIFE_SECONDS){const kept=.5**(Math.max(0,seconds)/halfLifeSeconds),added=(0,_counts_js__WEBPACK_IMPORTED_MODULE_0__.
t_)(counts)?counts:{bad:0,total:0};return{bad:kept*past.bad+added.bad,total:kept*past.total+added.total}}function expectedShare(past){return past.total>0?(past.
bad+.5)/(past.total+1):void 0}}),5211:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$N:()=>requestsUntil,SA:()=>requestsBelow,Tv:()=>USUAL_PHI,rv:()=>detectableDifference,tG:()=>PASS_SURCHARGE});var _e_value_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
6003),_log_space_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7733),_merge_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9460);const USUAL_PHI=1.25,
SURCHARGE={abort:2,pass:1.2},PASS_SURCHARGE=SURCHARGE.pass;function requestsUntil({side,tolerance,shares,split,phi=USUAL_PHI,level=side==="abort"?_merge_js__WEBPACK_IMPORTED_MODULE_0__.
Nh:_merge_js__WEBPACK_IMPORTED_MODULE_0__.Vj}){const pc=(0,_log_space_js__WEBPACK_IMPORTED_MODULE_1__.qE)(shares.candidate,1e-9,.999999999),pb=(0,_log_space_js__WEBPACK_IMPORTED_MODULE_1__.
qE)(shares.baseline,1e-9,1-1e-9),beyond=pc-(tolerance.kappa*pb+tolerance.delta);if(side==="abort"?beyond<=0:beyond>=0)return 1/0;const ratio=(1-split)/split,nearest=(0,_e_value_js__WEBPACK_IMPORTED_MODULE_2__.
Cv)({candidate:pc,baseline:pb},split,1-split,tolerance),information=divergence(pc,nearest.candidate)+ratio*divergence(pb,nearest.baseline);return Math.max(1,phi)*
(Math.log(1/level)+SURCHARGE[side])/information}function requestsBelow(limit,share,phi=USUAL_PHI,level=_merge_js__WEBPACK_IMPORTED_MODULE_0__.Vj){const[p,p0]=[(0,_log_space_js__WEBPACK_IMPORTED_MODULE_1__.
qE)(share,1e-9,.999999999),(0,_log_space_js__WEBPACK_IMPORTED_MODULE_1__.qE)(limit,1e-9,.999999999)];return p<p0?Math.max(1,phi)*(Math.log(1/level)+SURCHARGE.pass)/
divergence(p,p0):1/0}function divergence(p,p0){return p*Math.log(p/p0)+(1-p)*Math.log1p((p0-p)/(1-p0))}function detectableDifference(question,requests){const needed=candidate=>requestsUntil(
{...question,side:"abort",shares:{candidate,baseline:question.baseline}});let low=(0,_log_space_js__WEBPACK_IMPORTED_MODULE_1__.qE)(question.tolerance.kappa*question.
baseline+question.tolerance.delta,1e-9,.999999999),high=1-1e-9;if(needed(high)<=requests){for(let step=0;step<60;step+=1){const middle=(0,_log_space_js__WEBPACK_IMPORTED_MODULE_1__.
Td)(((0,_log_space_js__WEBPACK_IMPORTED_MODULE_1__.i2)(low)+(0,_log_space_js__WEBPACK_IMPORTED_MODULE_1__.i2)(high))/2);needed(middle)<=requests?high=middle:low=
middle}return high-question.baseline}}}),3183:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{G8:()=>PHI_WITHOUT_HISTORY,Ys:()=>priorPhi,dy:()=>PHI_FLOOR,nz:()=>phiAt});var _counts_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7777);const PHI_WITHOUT_HISTORY=2,
PHI_FLOOR=1.1,MIN_BAD_PER_BLOCK=5,MIN_DIFFERENCES=8,FLOOR_DIFFERENCES=8,KEPT_SHARE=.95,KEPT_MEAN=.7585;function historyPhi(series){const usable=series.filter(_counts_js__WEBPACK_IMPORTED_MODULE_0__.
t_),badPerPoll=usable.reduce((sum,{bad})=>sum+bad,0)/usable.length,width=badPerPoll>=MIN_BAD_PER_BLOCK?1:Math.ceil(MIN_BAD_PER_BLOCK/Math.max(badPerPoll,1e-9));
if(!(width<=usable.length))return PHI_WITHOUT_HISTORY;const blocks=groupsOf(usable,width),all=blocks.reduce(_counts_js__WEBPACK_IMPORTED_MODULE_0__.c5,_counts_js__WEBPACK_IMPORTED_MODULE_0__.
lZ),p=all.bad/all.total;if(blocks.length-1<MIN_DIFFERENCES||blocks.some(({total})=>total<=0)||!(p>0&&p<1))return PHI_WITHOUT_HISTORY;const differences=blocks.slice(
1).map((block,i)=>squaredDifference(blocks[i]??_counts_js__WEBPACK_IMPORTED_MODULE_0__.lZ,block,p));differences.sort((a,b)=>a-b);const kept=differences.slice(0,
Math.ceil(KEPT_SHARE*differences.length)),estimate=kept.reduce((sum,value)=>sum+value,0)/kept.length/KEPT_MEAN;return Math.max(PHI_FLOOR,(FLOOR_DIFFERENCES*PHI_FLOOR+
differences.length*estimate)/(FLOOR_DIFFERENCES+differences.length))}function squaredDifference(a,b,p){return(b.bad/b.total-a.bad/a.total)**2/(p*(1-p)*(1/a.total+
1/b.total))}function groupsOf(series,width){return Array.from({length:Math.floor(series.length/width)},(_,i)=>series.slice(i*width,(i+1)*width).reduce(_counts_js__WEBPACK_IMPORTED_MODULE_0__.
c5,_counts_js__WEBPACK_IMPORTED_MODULE_0__.lZ))}const BLOCK_MINUTES=[1,5,15,30],FLOOR_DEGREES=20;function instancePhi(instances){const minutes=instances.reduce(
(most,series)=>Math.max(most,series.length),0),steps=[];let phi=PHI_FLOOR;for(const length of BLOCK_MINUTES)minutes>=length&&(phi=Math.max(phi,betweenInstances(
instances,length,minutes))),steps.push({fromMinutes:length===1?0:length,phi});return steps}function betweenInstances(instances,length,minutes){let statistic=0,degrees=0;
for(let from=0;from+length<=minutes;from+=length){const blocks=instances.map(series=>series.slice(from,from+length).filter(_counts_js__WEBPACK_IMPORTED_MODULE_0__.
t_).reduce(_counts_js__WEBPACK_IMPORTED_MODULE_0__.c5,_counts_js__WEBPACK_IMPORTED_MODULE_0__.lZ)),all=blocks.reduce(_counts_js__WEBPACK_IMPORTED_MODULE_0__.c5,
_counts_js__WEBPACK_IMPORTED_MODULE_0__.lZ),p=all.bad/Math.max(all.total,1),told=blocks.filter(({total})=>total*p*(1-p)>0);statistic+=told.reduce((sum,{bad,total})=>sum+
(bad-total*p)**2/(total*p*(1-p)),0),degrees+=Math.max(told.length-1,0)}return(FLOOR_DEGREES+statistic)/(FLOOR_DEGREES+degrees)}function priorPhi({polls,instances}){
const overall=polls===void 0||polls.length===0?void 0:historyPhi(polls);return instances===void 0||instances.length<2?[{fromMinutes:0,phi:overall??PHI_WITHOUT_HISTORY}]:
instancePhi(instances).map(({fromMinutes,phi})=>({fromMinutes,phi:Math.max(phi,overall??PHI_FLOOR)}))}function phiAt(prior,minutes){return prior.filter(({fromMinutes})=>fromMinutes<=
minutes).reduce((high,{phi})=>Math.max(high,phi),1)}}),7117:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Kd:()=>createProcess,S8:()=>restart,wf:()=>logE,y8:()=>logEvidence,yo:()=>update});var _counts_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
7777),_e_value_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(6003),_log_space_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7733),_mixture_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
3896);const EDGE=1e-7;function createProcess({side,kappa,delta,restarts=0,restartEverySeconds}){return{side,kappa,delta,...(0,_mixture_js__WEBPACK_IMPORTED_MODULE_1__.
BH)(_mixture_js__WEBPACK_IMPORTED_MODULE_1__.N_.length,restarts),...restartEverySeconds===void 0?{}:{restartEverySeconds},sinceRestart:0}}function update(process,poll,expected,seconds=0){
const due=timed(process,seconds);return expected===void 0||poll.candidate.total<=0||poll.baseline.total<=0||!(0,_counts_js__WEBPACK_IMPORTED_MODULE_0__.Yb)(poll)?
due:{...due,...(0,_mixture_js__WEBPACK_IMPORTED_MODULE_1__.zt)(due,logEvidence(process,poll,expected))}}function logEvidence({side,kappa,delta},poll,expected){const baseline=(0,_log_space_js__WEBPACK_IMPORTED_MODULE_2__.
qE)(expected,EDGE,1-EDGE),boundary=kappa*baseline+delta,bound=(0,_log_space_js__WEBPACK_IMPORTED_MODULE_2__.i2)((0,_log_space_js__WEBPACK_IMPORTED_MODULE_2__.qE)(
boundary,EDGE,1-EDGE)),sign=side==="abort"?1:-1;return _mixture_js__WEBPACK_IMPORTED_MODULE_1__.N_.map(effect=>{const candidate=(0,_log_space_js__WEBPACK_IMPORTED_MODULE_2__.
Td)(bound+sign*effect);return sign*(candidate-boundary)>0?(0,_e_value_js__WEBPACK_IMPORTED_MODULE_3__.zP)(poll,{candidate,baseline},{kappa,delta}):0})}function timed(process,seconds){
const{restartEverySeconds:every,sinceRestart}=process;return every===void 0||!(seconds>0)?process:sinceRestart>=every?{...process,...(0,_mixture_js__WEBPACK_IMPORTED_MODULE_1__.
CE)(process),sinceRestart:sinceRestart%every+seconds}:{...process,sinceRestart:sinceRestart+seconds}}function restart(process){return{...process,...(0,_mixture_js__WEBPACK_IMPORTED_MODULE_1__.
CE)(process)}}function logE(process,phi=1){return(0,_mixture_js__WEBPACK_IMPORTED_MODULE_1__.wf)(process,phi)}}),8939:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Lb:()=>secondsUntilHeld,Lu:()=>SLOT_SECONDS,_n:()=>updateSignSlots,zR:()=>createSignSlots});var _sign_test_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6620);const SLOT_SECONDS=300,MIN_SLOT_SECONDS=60;function createSignSlots(factor,offset=0,seconds=SLOT_SECONDS){const nothing={exceeding:0,holding:0,slots:0,above:0,
below:0,filled:0,abort:0,pass:0};return{factor,offset,slotSeconds:Math.max(MIN_SLOT_SECONDS,seconds),...nothing}}function updateSignSlots(state,candidate,baseline,seconds){
const excess=(candidate??NaN)-(state.factor*(baseline??NaN)+state.offset),above=state.above+(excess>0?1:0),below=state.below+(excess<=0?1:0),filled=state.filled+
Math.max(0,seconds);return filled<state.slotSeconds?{...state,above,below,filled}:closeSlot({...state,above,below})}const MOST_AHEAD=1e3;function secondsUntilHeld({
holding,slots,above,below,filled,slotSeconds,pass},needed){if(!(above+below>0?below>above:slots===0||2*holding>slots))return 1/0;if(pass>=needed)return 0;for(let more=1;more<=
MOST_AHEAD;more+=1)if((0,_sign_test_js__WEBPACK_IMPORTED_MODULE_0__.v)(holding+more,slots+more)>=needed)return more*slotSeconds-filled;return 1/0}function closeSlot(state){
const{above,below}=state,opened={...state,above:0,below:0,filled:0};if(above+below===0)return opened;const slots=state.slots+1,exceeding=state.exceeding+(above>
below?1:0),holding=state.holding+(below>above?1:0);return{...opened,slots,exceeding,holding,abort:(0,_sign_test_js__WEBPACK_IMPORTED_MODULE_0__.v)(exceeding,slots),
pass:(0,_sign_test_js__WEBPACK_IMPORTED_MODULE_0__.v)(holding,slots)}}}),6620:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{v:()=>logESign});var _log_space_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7733),_special_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
2959);function logESign(exceeding,slots){const k=exceeding,n=slots,tail=Array.from({length:k+1},(_,i)=>(0,_special_js__WEBPACK_IMPORTED_MODULE_0__.a)(n+2)-(0,_special_js__WEBPACK_IMPORTED_MODULE_0__.
a)(i+1)-(0,_special_js__WEBPACK_IMPORTED_MODULE_0__.a)(n+2-i)-(n+1)*Math.LN2);return(n+1)*Math.LN2+(0,_special_js__WEBPACK_IMPORTED_MODULE_0__.l)(k+1,n-k+1)+(0,_log_space_js__WEBPACK_IMPORTED_MODULE_1__.
VZ)(tail)}}),9916:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Mp:()=>isBurning,RT:()=>burnShare,
Uh:()=>MIN_EXPECTED_BAD,X2:()=>blastRadius,X4:()=>enoughForBurnRate,Y9:()=>soakWindows,g0:()=>burnRate,m6:()=>breachedBy,pe:()=>FAST_BURN,qY:()=>logESlo,z2:()=>breakableAfterSeconds});
var _counts_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7777),_one_sample_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3035),_log_space_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
7733);function burnRate({bad,total},objective){return total>0?bad/total/(1-objective):NaN}function burnShare(burn,objective){return burn*(1-objective)}function burnFor(budget,window,period){
return budget*period/window}const FAST_BURN=14.4,BUDGET_PERIOD_SECONDS=30*86400;function soakWindows(elapsedSeconds,budget=.02,periodSeconds=BUDGET_PERIOD_SECONDS){
const longSeconds=Math.min(3600,Math.max(60,elapsedSeconds));return{burn:burnFor(budget,longSeconds,periodSeconds),longSeconds,shortSeconds:Math.max(60,longSeconds/
12)}}function breakableAfterSeconds(objective,budget=.02,periodSeconds=BUDGET_PERIOD_SECONDS){return budget*periodSeconds*(1-objective)}function isBurning(long,short,objective,burn){
return burnRate(long,objective)>burn&&burnRate(short,objective)>burn}const MIN_EXPECTED_BAD=10;function enoughForBurnRate(long,objective,burn){return long.total*
burnShare(burn,objective)>=MIN_EXPECTED_BAD}function logESlo(counts,limit,phi=1){if(!(0,_counts_js__WEBPACK_IMPORTED_MODULE_0__.t_)(counts)||!(limit>0&&limit<1))
return 0;const logs=(0,_one_sample_js__WEBPACK_IMPORTED_MODULE_1__.q)(counts,limit,"above").map(log=>log/Math.max(1,phi));return(0,_log_space_js__WEBPACK_IMPORTED_MODULE_2__.
VZ)(logs)-Math.log(logs.length)}function blastRadius(candidate,baseline,objective,periodRequests,budget=.02){const explained=baseline.total>0?candidate.total*baseline.
bad/baseline.total:0,excess=Math.max(0,candidate.bad-explained),limit=budget*(1-objective)*periodRequests;return{excess,limit,reached:limit>0&&excess>=limit}}function breachedBy(candidateBreaches,baselineBreaches){
return candidateBreaches?baselineBreaches?"service":"candidate":"nobody"}}),2959:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{a:()=>lgamma,l:()=>logBeta});const STIRLING=[1/12,-1/360,1/1260,-1/1680,1/1188,-691/360360,1/156],STIRLING_FROM=12;function lgamma(x){
if(!(x>0))return x===0?1/0:NaN;let shift=1,argument=x;for(;argument<STIRLING_FROM;)shift*=argument,argument+=1;const inverse=1/argument,series=STIRLING.reduceRight(
(sum,coefficient)=>sum*inverse*inverse+coefficient,0)*inverse;return(argument-.5)*Math.log(argument)-argument+Math.log(2*Math.PI)/2+series-Math.log(shift)}function logBeta(a,b){
return lgamma(a)+lgamma(b)-lgamma(a+b)}}),8846:m8846,4862:m4862,4548:m4548,3303:m3303,8421:m8421,5268:m5268,1270:m1270,4040:m4040};export{id,ids,modules};
