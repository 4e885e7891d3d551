import{m757,m6194,m5029,m7129,m6244,m8871,m1744,m1281,m7031}from"./room.js";const id=6541,ids=[6541],modules={757:m757,6194:m6194,5029:m5029,7129:m7129,6244:m6244,
8871:m8871,1744:m1744,9747:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{BU:()=>followCounters,
Vj:()=>newInstances,WP:()=>beforeWindow,pM:()=>withoutStart});var _counters_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9677),_series_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
7021);function followCounters(looks){const followers=looks.map(look=>new Follower(look)),length=Math.max(0,...looks.map(({later})=>later.length));for(let index=0;index<
length;index+=1){const moments=looks.map(({later})=>later[index]??[]),fallen=new Set(followers.flatMap((follower,which)=>follower.fallenTargets(moments[which]??
[])));followers.forEach((follower,which)=>{follower.add(moments[which]??[],fallen)})}return followers.map(follower=>follower.window())}class Follower{#text;#before;#unknown;#last;#increases=new Map;#instances=new Map;#unknownStart=new Set;#after;constructor({
text,kept=new Map,start,later}){const counts=start.filter(({value})=>(0,_counters_js__WEBPACK_IMPORTED_MODULE_0__.my)(value)).map(({series,value})=>[series,value]),
before=new Map([...counts,...kept]);this.#text=text,this.#before=before,this.#after=before,this.#unknown=new Set(start.filter(({series,value})=>!(0,_counters_js__WEBPACK_IMPORTED_MODULE_0__.
my)(value)&&!before.has(series)).map(({series})=>series)),this.#last=later.at(-1)??[]}fallenTargets(moment){return moment.flatMap(({series,target,value})=>target!==
void 0&&value<(this.#after.get(series)??0)?[target]:[])}add(moment,fallen){const known=new Map(fallen.size===0?this.#after:without(this.#after,moment,fallen));for(const{
series,instance,value}of moment)instance!==void 0&&this.#instances.set(series,instance),!(!this.#unknown.has(series)||!(0,_counters_js__WEBPACK_IMPORTED_MODULE_0__.
my)(value))&&(this.#unknown.delete(series),this.#unknownStart.add(series),known.set(series,value));const step=(0,_counters_js__WEBPACK_IMPORTED_MODULE_0__.g3)(known,
new Map(moment.map(({series,value})=>[series,value])));this.#after=step.carried;for(const[series,increase]of step.increases)this.#increases.set(series,(this.#increases.
get(series)??0)+increase)}window(){return{text:this.#text,before:this.#before,after:this.#after,increases:this.#increases,instances:this.#instances,unreadable:new Map(
this.#last.filter(({value})=>!(0,_counters_js__WEBPACK_IMPORTED_MODULE_0__.my)(value)).map(({series,value})=>[series,value])),unknownStart:this.#unknownStart}}}
function without(counters,moment,targets){const present=new Set(moment.map(({series})=>series));return new Map([...counters].filter(([series])=>present.has(series)||
!targets.has((0,_series_js__WEBPACK_IMPORTED_MODULE_1__.Ou)(series))))}function beforeWindow({before,increases}){return new Map([...[...increases.keys()].map(series=>[
series,0]),...before])}function newInstances({before,increases,instances}){const nameOf=series=>instances.get(series)??"",names=[...increases.keys()],known=new Set(
names.filter(series=>before.has(series)).map(nameOf));return new Set(names.map(nameOf).filter(name=>!known.has(name)))}function withoutStart(window,names){const started=[
...window.increases.keys()].filter(series=>names.has(window.instances.get(series)??""));return started.length===0?window:{...window,unknownStart:new Set([...window.
unknownStart,...started])}}}),9677:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{IL:()=>increaseOf,
Ul:()=>carry,dy:()=>noCount,g3:()=>advanceEach,my:()=>isCount,np:()=>advance});const MAX_CARRIED=2e4;function advanceEach(previous,current){const seen=new Map([
...current].filter(([,value])=>isCount(value)));return{increases:new Map([...seen].map(([series,value])=>[series,previous===void 0?0:increaseOf(previous.get(series),
value)])),carried:carry(previous,seen)}}function advance(previous,current){const{increases,carried}=advanceEach(previous,current);return{increase:[...increases.
values()].reduce((sum,increase)=>sum+increase,0),carried}}function increaseOf(previous,value){return previous===void 0||value<previous?value:value-previous}function isCount(value){
return Number.isFinite(value)&&value>=0}function noCount(value){return Number.isNaN(value)?"NaN":value<0?"negative":"infinite"}function carry(previous,current){
if(previous===void 0)return current;const vanished=[...previous].filter(([key])=>!current.has(key));return vanished.length===0?current:new Map([...vanished.slice(
-Math.max(0,MAX_CARRIED-current.size)),...current])}}),6207:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{AJ:()=>histogramOf,Dh:()=>sumAtSharedBounds,GP:()=>advanceEachHistogram,Ng:()=>isUsable});var _counters_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
9677),_metrics_units_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6839);function advanceEachHistogram(previous,current){const usable=new Map([...current].
filter(([,counts])=>isUsable(counts)));return{increases:new Map([...usable].map(([key,counts])=>[key,previous===void 0?zero(counts):bucketIncreases(previous.get(
key),counts)])),carried:(0,_counters_js__WEBPACK_IMPORTED_MODULE_1__.Ul)(previous,usable)}}function histogramOf(buckets,measure){return{kind:"histogram",buckets:measure.
factor===1?buckets:buckets.map(({le,count})=>({le:le*measure.factor,count})),...(0,_metrics_units_js__WEBPACK_IMPORTED_MODULE_0__.ym)(measure)}}function isUsable(counts){
return counts.has(1/0)&&[...counts].every(([le,count])=>!Number.isNaN(le)&&(0,_counters_js__WEBPACK_IMPORTED_MODULE_1__.my)(count))}function zero(counts){return new Map(
[...counts.keys()].map(le=>[le,0]))}function bucketIncreases(previous,current){return previous===void 0||[...current].some(([le,count])=>count<(previous.get(le)??
0))?current:new Map([...current].filter(([le])=>previous.has(le)).map(([le,count])=>[le,(0,_counters_js__WEBPACK_IMPORTED_MODULE_1__.IL)(previous.get(le),count)]))}
function sumAtSharedBounds(histograms){const[first,...others]=histograms;if(first===void 0)return;const bounds=[...first.keys()].filter(le=>others.every(other=>other.
has(le))).sort((a,b)=>a-b);if(bounds.at(-1)!==1/0)return;let highest=0;return bounds.map(le=>(highest=Math.max(highest,histograms.reduce((sum,histogram)=>sum+(histogram.
get(le)??0),0)),{le,count:highest}))}}),7290:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{NL:()=>arrange,bs:()=>together,hR:()=>instanceOf});var _histograms_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6207);const MAX_INSTANCES=200,INSTANCE_LABELS=[
"pod","instance"],MAX_NAME=200;function instanceOf(labels,label){const name=label??INSTANCE_LABELS.find(one=>nonEmpty(labels.get(one))),value=name===void 0?void 0:
labels.get(name);return nonEmpty(value)?value.slice(0,MAX_NAME):void 0}function nonEmpty(value){return value!==void 0&&value!==""}function arrange(found){if(found.
some(({measurement})=>measurement.kind==="gauge"))return{observations:found,leftOut:[]};const absences=found.flatMap(({instance,measurement})=>measurement.kind===
"absent"?[{instance,reason:measurement.reason}]:[]),usable=found.filter(({measurement})=>measurement.kind!=="absent");return usable.length===0?{observations:[{measurement:{
kind:"absent",reason:[...new Set(absences.map(({reason})=>reason))].slice(0,3).join("; ")||"no data"}}],leftOut:[]}:{observations:usable.length>MAX_INSTANCES||boundsDiffer(
usable)?together(usable):usable,leftOut:absences.slice(0,3).map(({instance,reason})=>`${instance??"one instance"}: ${reason}`)}}function boundsDiffer(found){const bounds=found.
flatMap(({measurement})=>measurement.kind==="histogram"?[measurement.buckets.map(({le})=>le).join(" ")]:[]);return new Set(bounds).size>1}function together(found){
const proportions=found.flatMap(({measurement})=>measurement.kind==="proportion"?[measurement]:[]),[first]=proportions;if(first!==void 0){const bad=proportions.
reduce((total2,one)=>total2+one.bad,0),total=proportions.reduce((all,one)=>all+one.total,0);return[{measurement:{...first,bad,total}}]}const histograms=found.flatMap(
({measurement})=>measurement.kind==="histogram"?[new Map(measurement.buckets.map(({le,count})=>[le,count]))]:[]),buckets=(0,_histograms_js__WEBPACK_IMPORTED_MODULE_0__.
Dh)(histograms),known=found.find(({measurement})=>measurement.kind==="histogram")?.measurement,dimension=known?.kind==="histogram"&&known.dimension!==void 0?{dimension:known.
dimension}:{};return[{measurement:buckets===void 0?{kind:"absent",reason:"no +Inf bucket"}:{kind:"histogram",buckets,...dimension}}]}}),7157:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{j:()=>parseMetricNumber});function parseMetricNumber(text){if(/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text))
return Number(text);switch(text.toLowerCase()){case"nan":return NaN;case"inf":case"+inf":case"infinity":case"+infinity":return 1/0;case"-inf":case"-infinity":return-1/0;default:
return}}}),4630:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{N:()=>proportionsOf});
var _counters_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9677);const TOGETHER="";function proportionsOf(total,part,{counted,of}){const separate=namesOnlyOf(
part,namesOf(total)),instance=(window,series)=>separate?window.instances.get(series)??TOGETHER:TOGETHER,totals=group(total,instance),parts=group(part,instance),
waiting=new Set,found=[...totals].map(([name,all])=>{const some=parts.get(name)??{increase:0,unreadable:void 0,unknownStart:!1},measurement=measure(all,some);return measurement.
kind==="absent"&&!all.unknownStart&&!some.unknownStart&&waiting.add(name),{...name===TOGETHER?{}:{instance:name},measurement}}),standing=window=>postpone(window,
series=>waiting.has(instance(window,series)));return{found,total:standing(total),part:standing(part)};function measure(all,some){return all.unreadable!==void 0?
{kind:"absent",reason:`${total.text} is ${(0,_counters_js__WEBPACK_IMPORTED_MODULE_0__.dy)(all.unreadable)}`}:some.unreadable!==void 0?{kind:"absent",reason:`${part.
text} is ${(0,_counters_js__WEBPACK_IMPORTED_MODULE_0__.dy)(some.unreadable)}`}:all.unknownStart||some.unknownStart?{kind:"absent",reason:"first look: the count\
ers have their starting point now"}:some.increase>all.increase?{kind:"absent",reason:`${`${some.increase} ${counted} of ${all.increase} requests`}: the counters\
 are of different moments, or do not count the same requests`}:{kind:"proportion",bad:counted==="bad"?some.increase:all.increase-some.increase,total:all.increase,
...of==="good"?{of}:{}}}}function namesOf({increases,unreadable,instances}){return new Set([...increases.keys(),...unreadable.keys()].map(series=>instances.get(
series)??TOGETHER))}function namesOnlyOf(window,names){return[...namesOf(window)].every(name=>names.has(name))}function group(window,instance){const groups=new Map,
of=series=>{const name=instance(window,series),known=groups.get(name);if(known!==void 0)return known;const added={increase:0,unreadable:void 0,unknownStart:!1};
return groups.set(name,added),added};for(const[series,increase]of window.increases)of(series).increase+=increase;for(const[series,value]of window.unreadable)of(
series).unreadable=value;for(const series of window.unknownStart)of(series).unknownStart=!0;return groups}function postpone({before,after,increases},waits){const standing=new Map(
after);for(const series of increases.keys())waits(series)&&standing.set(series,before.get(series)??0);return standing}}),7021:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$r:()=>targetOf,Ou:()=>targetOfKey,Xk:()=>seriesKey});function seriesKey(name,labels,without=[],member){const pairs=[
...labels].filter(([label])=>!without.includes(label)).sort(([a],[b])=>a<b?-1:a>b?1:0);return JSON.stringify(member===void 0?[name,pairs]:[name,pairs,member])}const TARGET_LABELS=[
"instance","job","pod"];function targetOf(labels){return JSON.stringify(TARGET_LABELS.map(label=>labels.get(label)??""))}function targetOfKey(key){const[,pairs]=JSON.
parse(key);return targetOf(new Map(pairs))}}),1281:m1281,7031:m7031,3196:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{v:()=>oneForm});var valibot__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7934),_core_closest__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
8577),_core_printable__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(649);function oneForm(forms){return valibot__WEBPACK_IMPORTED_MODULE_1__.KCZ(forms,({input})=>explain(
forms,input))}function explain(forms,input){const all=[...new Set(forms.map(nameOf))].join(", ");if(typeof input!="object"||input===null||Array.isArray(input))return`\
a mapping with one of ${all} expected`;const given=Object.keys(input),shared=form=>given.filter(key=>key in form.entries).length,missing=form=>required(form).filter(
key=>!given.includes(key)),named=forms.filter(form=>required(form).some(key=>given.includes(key))),[meant]=[...named].sort((a,b)=>shared(b)-shared(a)||missing(a).
length-missing(b).length);if(meant===void 0){const near=given.flatMap(key=>(0,_core_closest__WEBPACK_IMPORTED_MODULE_2__.k)(key,forms.flatMap(required))??[]);return`\
none of ${all} is given, only ${list(given)}${near[0]===void 0?"":`; did you mean ${near[0]}?`}`}const unknown=given.find(key=>!(key in meant.entries)),keys=Object.
keys(meant.entries);if(unknown!==void 0){const near=(0,_core_closest__WEBPACK_IMPORTED_MODULE_2__.k)(unknown,keys);return`unknown key ${(0,_core_printable__WEBPACK_IMPORTED_MODULE_0__.
TN)(unknown,60)} beside ${required(meant).find(key=>given.includes(key))??""}${near===void 0?".":`; did you mean ${near}?`} Accepted are ${keys.join(", ")}`}const[
absent]=missing(meant);if(absent!==void 0){const others=named.flatMap(missing).filter(key=>key!==absent);return`${[absent,...new Set(others)].join(" or ")} is m\
issing beside ${list(given)}`}const[issue]=valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(meant,input).issues??[];return`${(issue===void 0?void 0:valibot__WEBPACK_IMPORTED_MODULE_1__.
BuJ(issue))??"the metric"}: ${(0,_core_printable__WEBPACK_IMPORTED_MODULE_0__.TN)(issue?.received??"",80)} given, ${(0,_core_printable__WEBPACK_IMPORTED_MODULE_0__.
TN)(issue?.expected??"something else",200)} expected`}function required({entries}){return Object.keys(entries).filter(key=>entries[key]?.type!=="optional")}function nameOf(form){
return required(form).join(" with ")}function list(keys){return keys.length===0?"nothing":(0,_core_printable__WEBPACK_IMPORTED_MODULE_0__.TN)(keys.slice(0,6).join(
", "),200)}}),3974:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{BU:()=>partOf,K7:()=>metricsSetting,
Qb:()=>positiveScale,Uj:()=>statusLabels,af:()=>proportionForms,c3:()=>listOf,h9:()=>oneOrMore,hs:()=>scale,wP:()=>queryText,wl:()=>instanceLabel,x2:()=>anyMetric});
var valibot__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7934);const text=valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
valibot__WEBPACK_IMPORTED_MODULE_0__.BpQ(1),valibot__WEBPACK_IMPORTED_MODULE_0__.Ru6(1e4)),oneOrMore=valibot__WEBPACK_IMPORTED_MODULE_0__.KCZ([text,valibot__WEBPACK_IMPORTED_MODULE_0__.
FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(text),valibot__WEBPACK_IMPORTED_MODULE_0__.BpQ(1),valibot__WEBPACK_IMPORTED_MODULE_0__.Ru6(20))]),signalName=valibot__WEBPACK_IMPORTED_MODULE_0__.
FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(/^[a-zA-Z][a-zA-Z0-9_-]{0,63}$/,"must be a signal name such as error-rat\
e, latency or cpu")),scale=valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.aig(),valibot__WEBPACK_IMPORTED_MODULE_0__.
zYL(0),valibot__WEBPACK_IMPORTED_MODULE_0__.cGV(1e15),valibot__WEBPACK_IMPORTED_MODULE_0__.h_("Multiplies each value, e.g. 0.01 for a gauge in percent."))),positiveScale=valibot__WEBPACK_IMPORTED_MODULE_0__.
lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.aig(),valibot__WEBPACK_IMPORTED_MODULE_0__.zYL(0),valibot__WEBPACK_IMPORTED_MODULE_0__.
cGV(1e15),valibot__WEBPACK_IMPORTED_MODULE_0__.h_("Multiplies each bucket bound, e.g. 0.000001 for microseconds with `unit: s`."))),mayBeAbsent=valibot__WEBPACK_IMPORTED_MODULE_0__.
lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.zMY(),valibot__WEBPACK_IMPORTED_MODULE_0__.h_("True for a metric or label that\
 rightly is not there yet, such as a counter that appears with the first error: a warning instead of an error."))),queryText=text,shared=valibot__WEBPACK_IMPORTED_MODULE_0__.
lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.zMY(),valibot__WEBPACK_IMPORTED_MODULE_0__.h_("True for what both arms share o\
n purpose, such as the load of a database: measured once, for the candidate, without a baseline."))),instanceLabel=valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.
FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(/^[a-zA-Z_][a-zA-Z0-9_]{0,127}$/,"must be a label name such as pod"),valibot__WEBPACK_IMPORTED_MODULE_0__.
h_("Label that tells instances apart. Default: `pod`, or else `instance`.")));function metricsSetting(metric,what){return valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(
valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.g1P(signalName,metric),valibot__WEBPACK_IMPORTED_MODULE_0__.bPf(1),valibot__WEBPACK_IMPORTED_MODULE_0__.
h_(`${what} per signal, with \`$version\`, \`$target\` and \`$arm\`. Default: \`error-rate\` from http_requests_total and \`latency\` from http_request_duration_seconds.`)))}
const anyMetric={shared,"may-be-absent":mayBeAbsent};function proportionForms(total,bad,good){const all=valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(oneOrMore,valibot__WEBPACK_IMPORTED_MODULE_0__.
h_(total));return[valibot__WEBPACK_IMPORTED_MODULE_0__.rej({total:all,bad:valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(oneOrMore,valibot__WEBPACK_IMPORTED_MODULE_0__.
h_(bad)),...anyMetric}),valibot__WEBPACK_IMPORTED_MODULE_0__.rej({total:all,good:valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(oneOrMore,valibot__WEBPACK_IMPORTED_MODULE_0__.
h_(good)),...anyMetric})]}function partOf(metric){return"bad"in metric?{counted:"bad",selectors:listOf(metric.bad)}:{counted:"good",selectors:listOf(metric.good)}}
function listOf(value){return typeof value=="string"?[value]:value}const statusLabels=["code","status","status_code"]}),8090:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{L:()=>notACounter,Z:()=>countedNames});var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4487),_core_printable__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
649),_selectors_promql_selectors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9339);const NAMED_COUNTER=/_(?:total|count|sum|bucket)$/,RATES=/\b(?:rate|irate|increase|delta|idelta|deriv)\s*\(/,
RECORDED_RATE=/:(?:rate|irate|increase|ratio|delta|deriv|avg)(?:\d|_[^:]*|$)[^:]*$/;function countedNames({role,text}){return role!=="total"&&role!=="bad"&&role!==
"good"&&role!=="rate"?[]:(0,_selectors_promql_selectors_js__WEBPACK_IMPORTED_MODULE_2__.Yv)((0,_selectors_promql_selectors_js__WEBPACK_IMPORTED_MODULE_2__.wu)(text)??
[]).flatMap(({name})=>name??[])}function notACounter(query,signal,arm,isGauge){const names=countedNames(query),refused=(why,sure)=>({sure,error:new _core_errors__WEBPACK_IMPORTED_MODULE_0__.
a6("input",{code:"NOT_A_COUNTER",message:`${signal} of the ${arm}: \`${query.role}\` is no cumulative counter: ${why}: ${(0,_core_printable__WEBPACK_IMPORTED_MODULE_1__.
g$)(query.text,300)}. Differences between its values are no numbers of requests.`,remedy:"Give the counter itself, such as http_requests_total, without rate() o\
r increase(). A share that is computed already belongs under `value` (prometheus) or `gauge`."})});if(names.length>0&&RATES.test((0,_selectors_promql_selectors_js__WEBPACK_IMPORTED_MODULE_2__.
Rj)(query.text)))return refused("it is a rate or an increase",!0);const recorded=names.find(name=>RECORDED_RATE.test(name));if(recorded!==void 0)return refused(
`${(0,_core_printable__WEBPACK_IMPORTED_MODULE_1__.g$)(recorded,100)} is a recorded rate by its name`,!0);const gauge=names.find(isGauge);if(gauge!==void 0)return refused(
`${(0,_core_printable__WEBPACK_IMPORTED_MODULE_1__.g$)(gauge,100)} is declared a gauge`,!NAMED_COUNTER.test(gauge))}}),8780:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D:()=>summaryInstead,u:()=>bucketsMissing});var _counting_number_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
7157);function summaryInstead(family){return{code:"NOT_A_HISTOGRAM",message:`${family} is a summary, not a histogram: its quantiles are computed by each process\
, and counts cannot be told from them`,remedy:`Make the service count into a histogram; or watch one quantile as a level, \`gauge: ${family}{quantile="0.95"}\`, \
which can be held against a limit.`}}function bucketsMissing(text,les){const bounds=les.flatMap(le=>(0,_counting_number_js__WEBPACK_IMPORTED_MODULE_0__.j)(le??"")??
[]);if(!(les.length===0||bounds.includes(1/0)))return{code:"NO_BUCKETS",message:bounds.length===0?`no series of ${text} has the label le, so that they tell how \
many requests there were and not how long they took`:`${text} has no bucket le="+Inf", so that the number of requests is not known`,remedy:bounds.length===0?"Se\
lect the `_bucket` series, and keep `le` where they are added up: `sum by (le) (\u2026)`.":"Select all buckets: leave `le` out of the matchers."}}}),9709:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{t:()=>shareOf});const GOOD=new Set(["availability","available","uptime","success","successes","successful","good"]),BAD=new Set(
["unavailability","error","errors","failure","failures","fail","failed","bad"]);function shareOf(signal,counted){const words=signal.toLowerCase().split(/[-_]/),
[good,bad]=[words.some(word=>GOOD.has(word)),words.some(word=>BAD.has(word))];return good===bad?counted:good?"good":"bad"}}),6839:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{QU:()=>formOf,c_:()=>measureOf,ym:()=>dimensionIn,zA:()=>unit});var valibot__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
7934),_core_criteria_unit__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5730);const UNITS=["ms","s","m","h","d","%","ratio","B","KB","MB","GB","/s"],unit=valibot__WEBPACK_IMPORTED_MODULE_1__.
lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.KIO(UNITS),valibot__WEBPACK_IMPORTED_MODULE_1__.h_("What the values are in: `m\
s`, `s`, `m`, `h`, `d`, `%`, `ratio` (from 0 to 1), `B`, `KB`, `MB`, `GB` or `/s`. Criteria are then held against them in any unit."))),SUFFIXES=[[/_seconds$/,"\
seconds"],[/_bytes$/,"bytes"],[/_ratio$/,"proportion"]],OTHERS=[[/(?:_|^)(?:ms|millis|milliseconds|msec)$/i,{says:"milliseconds",dimension:"seconds",settings:"u\
nit: ms"}],[/(?:_|^)(?:us|usec|micros|microseconds)$/i,{says:"microseconds",dimension:"seconds",settings:"unit: s` with `scale: 0.000001"}],[/(?:_|^)(?:ns|nsec|nanos|nanoseconds)$/i,
{says:"nanoseconds",dimension:"seconds",settings:"unit: s` with `scale: 0.000000001"}],[/(?:_|^)(?:mins|minutes)$/i,{says:"minutes",dimension:"seconds",settings:"\
unit: m"}],[/(?:_|^)hours$/i,{says:"hours",dimension:"seconds",settings:"unit: h"}],[/(?:_|^)(?:kb|kib|kilobytes|kibibytes)$/i,{says:"kilobytes",dimension:"byte\
s",settings:"unit: KB"}],[/(?:_|^)(?:mb|mib|megabytes|mebibytes)$/i,{says:"megabytes",dimension:"bytes",settings:"unit: MB"}],[/(?:_|^)(?:gb|gib|gigabytes|gibibytes)$/i,
{says:"gigabytes",dimension:"bytes",settings:"unit: GB"}],[/(?:_|^)(?:percent|percentage|pct)$/i,{says:"percent",dimension:"proportion",settings:'unit: "%"'}]],
STATISTIC=/_(?:bucket|count|sum|total|avg|average|mean|median|max|min|last|current|peak|p\d{1,4})$/,BASE_UNITS=["s","B","ratio"];function measureOf({scale,unit:given},name,within=name){
const family=name?.replace(/_(?:bucket|count|sum)$/,"")??"",dimension=SUFFIXES.find(([suffix])=>suffix.test(family.replace(/_(?:avg|mean|max|min|p\d{1,4})$/,"")))?.[1];
if(given!==void 0){const known=given==="ratio"?{factor:1,dimension:"proportion"}:{factor:(0,_core_criteria_unit__WEBPACK_IMPORTED_MODULE_0__.FU)(1,given),dimension:(0,_core_criteria_unit__WEBPACK_IMPORTED_MODULE_0__.
eT)(given)},contradicts=dimension!==void 0&&scale===void 0&&!BASE_UNITS.includes(given);return{factor:(scale??1)*known.factor,dimension:known.dimension,...contradicts?
{contradicts:family}:{}}}if(scale!==void 0)return{factor:scale};if(dimension!==void 0)return{factor:1,dimension};const metric=within?.replace(/_(?:bucket|count|sum|total)$/,
"")??"",quantities=quantitiesIn(metric),unstated=OTHERS.find(([suffix])=>quantities.some(quantity=>suffix.test(quantity)))?.[1];return unstated===void 0?{factor:1}:
{factor:1,unstated:{metric,...unstated}}}function quantitiesIn(name){const parts=name.split(":"),[,metric="",operations=""]=parts;return(parts.length<3?parts:/rate|increase|delta|deriv|ratio/.
test(operations)?[]:[metric]).map(part=>part.replace(STATISTIC,""))}function dimensionIn({dimension}){return dimension===void 0?{}:{dimension}}function formOf(kind,{
dimension,unstated,contradicts}){return{kind,...dimension===void 0?{}:{dimension},...unstated===void 0?{}:{unstated},...contradicts===void 0?{}:{contradicts}}}}),
6474:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B:()=>UnstatedTimes});var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4487),_counting_number_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7157);const ENVOY=[.5,1,5,10,25,50,100,250,500,1e3,2500,5e3,1e4,3e4,6e4,3e5,6e5,18e5,
36e5],OPENTELEMETRY=[0,5,10,25,50,75,100,250,500,750,1e3,2500,5e3,7500,1e4],ENOUGH_BOUNDS=8,LONG_MEDIAN=1e3,LONG_BOUND=86400;class UnstatedTimes{#signals;#log;constructor(histograms,log){
this.#signals=histograms.filter(({settings,measure})=>settings.unit===void 0&&settings.scale===void 0&&measure.dimension===void 0&&measure.unstated===void 0).map(
({signal})=>signal),this.#log=log}look(times,bucketsOf){for(const signal of new Set(times)){if(!this.#signals.includes(signal))continue;const found=millisecondsIn(
bucketsOf(signal));if(found===void 0)continue;const message=`${signal} is held against a time, and nothing says what its buckets are in: they would be seconds, \
and ${found.why}.`,remedy="Add `unit: ms` to the metric under `signals`; or `unit: s` if it really is in seconds.";if(found.sure)throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.
a6("input",{code:"UNIT_UNSTATED",message,remedy});this.#log.warning(`${message} ${remedy}`)}}}function millisecondsIn(samples){const counts=new Map;for(const{le,
count}of samples){const bound=(0,_counting_number_js__WEBPACK_IMPORTED_MODULE_1__.j)(le);bound===void 0||Number.isNaN(bound)||counts.set(bound,(counts.get(bound)??
0)+(count>=0?count:0))}const bounds=[...counts.keys()].sort((a,b)=>a-b),finite=bounds.filter(Number.isFinite),are=known=>finite.length>=ENOUGH_BOUNDS&&finite.every(
bound=>known.includes(bound));if(are(ENVOY))return{why:"they have Envoy's bounds, which are milliseconds",sure:samples.every(({name})=>name.startsWith("envoy_"))};
if(are(OPENTELEMETRY))return{why:"they have OpenTelemetry's default bounds, which are made for milliseconds",sure:!1};const longest=finite.at(-1)??0;if(longest>=
LONG_BOUND)return{why:`their bounds go up to ${String(longest)}, more than a day`,sure:!1};const median=lowerEdgeOfMedian(bounds,counts);return median>=LONG_MEDIAN?
{why:`half of all requests took more than ${String(median)}`,sure:!1}:void 0}function lowerEdgeOfMedian(bounds,counts){const total=counts.get(1/0)??0;if(!(total>
0))return 0;const at=bounds.findIndex(bound=>2*(counts.get(bound)??0)>=total);return bounds[at-1]??0}}),6337:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{a:()=>UnstatedUnits});var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4487);class UnstatedUnits{#levels;#log;#shares=[];constructor(levels,log){
this.#levels=new Map(levels.filter(({settings,measure})=>settings.unit===void 0&&settings.scale===void 0&&measure.dimension===void 0).map(level=>[level.signal,level])),
this.#log=log}begin(shares){this.#shares=[...new Set(shares)].filter(signal=>this.#levels.has(signal));for(const signal of this.#shares)this.#log.warning(`${signal}\
 is held against a percentage, and nothing says what its values are in: they are taken for shares from 0 to 1. ${remedyFor(this.#levels.get(signal))}`)}look(observations){
for(const{arm,signal,measurement}of observations)if(!(measurement.kind!=="gauge"||measurement.value>=0&&measurement.value<=1||!this.#shares.includes(signal)))throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.
a6("input",{code:"UNIT_UNSTATED",message:`${signal} of the ${arm} is ${String(Number(measurement.value.toPrecision(4)))}, and a criterion holds it against a per\
centage while nothing says what its values are in: as a share it would be ${String(Number((measurement.value*100).toPrecision(4)))} %.`,remedy:remedyFor(this.#levels.
get(signal))})}}function remedyFor(level){const cpus="for CPUs in use, `unit: ratio` with `scale: 0.25` where four are the limit";return level?.rate===!0?`Say i\
t for the metric under \`signals\`: ${cpus}; \`unit: ratio\` where 1 is all there is.`:`Say it for the metric under \`signals\`: \`unit: "%"\` for values from 0 to \
100, \`unit: ratio\` for 0 to 1; ${cpus}.`}}),9183:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{JM:()=>PatternError,W2:()=>canMatchTogether,nA:()=>compileLabelRegex});const MAX_PATTERN=1e3,MAX_INSTRUCTIONS=5e3,MAX_DEPTH=50;class PatternError extends Error{name="\
PatternError"}function compileLabelRegex(pattern){const program=programOf(pattern);return value=>run(program,value)}function programOf(pattern){if(pattern.length>
MAX_PATTERN)throw new PatternError(`it is longer than ${MAX_PATTERN} characters`);const ignoreCase=pattern.startsWith("(?i)"),node=new PatternReader(ignoreCase?
pattern.slice(4):pattern,ignoreCase).read(),program=[];return emit(node,program),program.push({kind:"match"}),program}const MAX_SEARCHED=500,MAX_STEPS=2e4;function canMatchTogether(demands){
const programs=demands.map(({pattern})=>programOf(pattern));if(programs.reduce((sum,program)=>sum+program.length,0)>MAX_SEARCHED)return;const letters=lettersOf(
demands.map(({pattern})=>pattern)),meets=states=>states.every(({reached,at},which)=>{const program=programs[which]??[];return reach(program,reached,at,at).has(program.
length-1)!==demands[which]?.negated}),seen=new Set,open=[programs.map(()=>({reached:[0],at:0}))];for(let states=open.pop();states!==void 0;states=open.pop()){if(meets(
states))return!0;const key=JSON.stringify(states);if(!seen.has(key)){if(seen.add(key),seen.size*letters.length>MAX_STEPS)return;for(const letter of letters){const next=states.
map((state,which)=>after(programs[which]??[],state,letter));next.every(({reached},which)=>reached.length>0||demands[which]?.negated===!0)&&open.push(next)}}}return!1}
function after(program,{reached,at},letter){return{reached:[...reach(program,reached,at,1/0)].filter(index=>{const instruction=program[index];return instruction?.
kind==="character"&&instruction.test(letter)}).map(index=>index+1).sort((a,b)=>a-b),at:1}}function lettersOf(patterns){const text=patterns.join(""),breaks=text.
includes(`
`)||text.includes(String.raw`\n`),named=Array.from(`${text}09azAZ_ `,character=>[code(character),code(character.toLowerCase()),code(character.toUpperCase())]);return[
...new Set(named.flat().flatMap(one=>[one-1,one,one+1]))].filter(one=>one>=0&&one<=1114111&&(breaks||one!==10))}function run(program,value){const codes=Array.from(
value,character=>character.codePointAt(0)??0);let current=reach(program,[0],0,codes.length);for(const[at,code2]of codes.entries()){const next=[];for(const index of current){
const instruction=program[index];instruction?.kind==="character"&&instruction.test(code2)&&next.push(index+1)}if(next.length===0)return!1;current=reach(program,
next,at+1,codes.length)}return current.has(program.length-1)}function reach(program,from,at,length){const seen=new Set,open=[...from];for(let index=open.pop();index!==
void 0;index=open.pop()){if(seen.has(index))continue;seen.add(index);const instruction=program[index];instruction?.kind==="fork"&&open.push(...instruction.to),instruction?.
kind==="edge"&&at===(instruction.at==="start"?0:length)&&open.push(index+1)}return seen}function emit(node,program){if(program.length>MAX_INSTRUCTIONS)throw new PatternError(
"it repeats too much");switch(node.kind){case"character":case"edge":program.push(node);return;case"sequence":for(const part of node.nodes)emit(part,program);return;case"\
either":emitEither(node.nodes,program);return;case"repeat":emitRepeat(node,program);return}}function emitEither(nodes,program){const choice={kind:"fork",to:[]};
program.push(choice);const ends=[];for(const branch of nodes){choice.to=[...choice.to,program.length],emit(branch,program);const end={kind:"fork",to:[]};ends.push(
end),program.push(end)}for(const end of ends)end.to=[program.length]}function emitRepeat({node,min,max},program){for(let count=0;count<min;count+=1){const before=program.
length;if(emit(node,program),program.length===before)break}if(max===1/0){const loop={kind:"fork",to:[]},start=program.length;program.push(loop),emit(node,program),
program.push({kind:"fork",to:[start]}),loop.to=[start+1,program.length];return}const exits=[];for(let count=min;count<max;count+=1){const exit={kind:"fork",to:[
program.length+1]};exits.push(exit),program.push(exit),emit(node,program)}for(const exit of exits)exit.to=[...exit.to,program.length]}const DIGIT=code2=>code2>=
48&&code2<=57,WORD=code2=>DIGIT(code2)||code2>=65&&code2<=90||code2>=97&&code2<=122||code2===95,SPACE=code2=>code2===32||code2>=9&&code2<=13,CLASSES=new Map([["\
d",DIGIT],["w",WORD],["s",SPACE],["D",code2=>!DIGIT(code2)],["W",code2=>!WORD(code2)],["S",code2=>!SPACE(code2)]]),CONTROLS=new Map([["n",`
`],["t","	"],["r","\r"]]);class PatternReader{#characters;#ignoreCase;#at=0;#depth=0;constructor(pattern,ignoreCase){this.#characters=Array.from(pattern),this.#ignoreCase=
ignoreCase}read(){const node=this.#either();if(this.#at<this.#characters.length)throw new PatternError("a ) has no (");return node}#either(){const branches=[this.#sequence()];
for(;this.#peek()==="|";)this.#at+=1,branches.push(this.#sequence());return branches.length===1&&branches[0]!==void 0?branches[0]:{kind:"either",nodes:branches}}#sequence(){
const nodes=[];for(let next=this.#peek();next!==void 0&&next!=="|"&&next!==")";next=this.#peek())nodes.push(this.#repeated(this.#atom()));return{kind:"sequence",
nodes}}#repeated(node){const bounds=this.#quantifier();if(bounds===void 0)return node;if(this.#peek()==="?"&&(this.#at+=1),this.#quantifier()!==void 0)throw new PatternError(
"it repeats a repetition");return{kind:"repeat",node,...bounds}}#quantifier(){const next=this.#peek();if(next==="*"||next==="+"||next==="?")return this.#at+=1,{
min:next==="+"?1:0,max:next==="?"?1:1/0};if(next!=="{")return;const counted=/^\{(\d{1,3})(,(\d{1,3})?)?\}/.exec(this.#characters.slice(this.#at,this.#at+9).join(
""));if(counted===null)return;this.#at+=counted[0].length;const min=Number(counted[1]),max=counted[2]===void 0?min:counted[3]===void 0?1/0:Number(counted[3]);if(max<
min)throw new PatternError(`${counted[0]} counts down`);return{min,max}}#atom(){const next=this.#take();switch(next){case"(":return this.#group();case"[":return{
kind:"character",test:this.#class()};case".":return{kind:"character",test:code2=>code2!==10};case"^":return{kind:"edge",at:"start"};case"$":return{kind:"edge",at:"\
end"};case"*":case"+":case"?":throw new PatternError(`${next} has nothing to repeat`);case"\\":return{kind:"character",test:this.#escape()};default:return{kind:"\
character",test:this.#folded(this.#range(next,next))}}}#group(){if(this.#peek()==="?"){if(this.#characters[this.#at+1]!==":")throw new PatternError("of the (? g\
roups only (?: is understood, and (?i) at the start");this.#at+=2}if(this.#depth+=1,this.#depth>MAX_DEPTH)throw new PatternError("its groups are nested too deep");
const node=this.#either();if(this.#peek()!==")")throw new PatternError("a ( is not closed");return this.#at+=1,this.#depth-=1,node}#class(){const negated=this.#peek()===
"^";negated&&(this.#at+=1);const tests=[];for(let first=!0;first||this.#peek()!=="]";first=!1){const next=this.#take();if(next==="["&&this.#peek()===":")throw new PatternError(
"classes such as [:alpha:] are not understood");if(next==="\\"&&CLASSES.has(this.#peek()??"")){tests.push(this.#escape());continue}const low=next==="\\"?this.#literalEscape():
next;if(this.#peek()!=="-"||this.#characters[this.#at+1]==="]"){tests.push(this.#range(low,low));continue}this.#at+=1;const end=this.#take(),high=end==="\\"?this.#literalEscape():
end;if(code(high)<code(low))throw new PatternError(`the range ${low}-${high} runs backwards`);tests.push(this.#range(low,high))}this.#at+=1;const any=this.#folded(
value=>tests.some(test=>test(value)));return negated?value=>!any(value):any}#escape(){const known=CLASSES.get(this.#peek()??"");if(known!==void 0)return this.#at+=
1,known;const literal=this.#literalEscape();return this.#folded(this.#range(literal,literal))}#literalEscape(){const next=this.#take(),control=CONTROLS.get(next);
if(control!==void 0)return control;if(/[0-9a-zA-Z]/.test(next))throw new PatternError(`\\${next} is not understood`);return next}#range(low,high){const[from,to]=[
code(low),code(high)];return value=>value>=from&&value<=to}#folded(test){return this.#ignoreCase?value=>{const character=String.fromCodePoint(value);return test(
value)||test(code(character.toLowerCase()))||test(code(character.toUpperCase()))}:test}#peek(){return this.#characters[this.#at]}#take(){const next=this.#characters[this.#at];
if(next===void 0)throw new PatternError("it ends too early");return this.#at+=1,next}}function code(character){return character.codePointAt(0)??0}}),9339:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Rj:()=>operatorsOf,Yv:()=>selectorsOf,wu:()=>demandsOf});var _selector_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
34);const MODIFIERS=new Set(["on","ignoring","group_left","group_right","bool"]),OPERATORS=new Set(["and","or","unless","atan2","offset","default","if","ifnot"]),
GROUPINGS=new Set(["by","without"]),OF_NOTHING=new Set(["absent","absent_over_time"]),WORD=/[a-zA-Z_:][a-zA-Z0-9_:]*/y,NUMBER=/(?:0[xX][0-9a-fA-F]+|(?:\d[\d_]*\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?:(?:ms|[smhdwy])(?:\d+(?:ms|[smhdwy]))*)?)/y,
SYMBOL=/==|!=|<=|>=|[-+*/%^<>@]/y,MAX_DEPTH=100,KEEPS_ZERO=new Set(["","sum","min","max","avg"]),ZERO=/^0*\.?0*$/;function demandsOf(expression){const text=withoutComments(
expression);if(text===void 0)return;const frames=[frame(!0,!1)];let at=0,operand=!1;const take=pattern=>{pattern.lastIndex=at;const found=pattern.exec(text)?.[0];
return at+=found?.length??0,found},blanks=()=>{take(/\s*/y)},open=(counts,keepsZero)=>{frames.push(frame(counts&&(frames.at(-1)?.counts??!0),keepsZero)),at+=1,operand=
!1},note=part=>{const last=frames.at(-1)?.alternatives.at(-1);last!==void 0&&(last.shape+=part)},labelList=()=>{blanks(),take(/\([^()]*\)/y)};for(;blanks(),!(at>=
text.length);){const top=frames.at(-1);if(top===void 0||frames.length>MAX_DEPTH)return;const character=text.charAt(at);if(character==="("){open(!0,!0);continue}
if(character===")"){frames.pop(),frames.at(-1)?.alternatives.at(-1)?.demands.push(...closed(top)),note(top.keepsZero&&top.alternatives.every(isZero)?"0":"x"),at+=
1,operand=!0;continue}if(character===","){top.done.push(...choice(top)),top.alternatives=[{demands:[],shape:""}],at+=1,operand=!1;continue}if(character==="["){const end=text.
indexOf("]",at);if(end===-1)return;at=end+1;continue}if(character==='"'||character==="'"||character==="`"){const end=endOfString(text,at);if(end===void 0)return;
at=end,operand=!0;continue}if(character!=="{"){const symbol=take(SYMBOL);if(symbol!==void 0){note(symbol),operand=!1;continue}const number=take(NUMBER);if(number!==
void 0){note(ZERO.test(number)?"0":"x"),operand=!0;continue}const start=at,word=take(WORD);if(word===void 0)return;const lower=word.toLowerCase();if(operand){if(GROUPINGS.
has(lower))labelList();else if(lower!=="keep_metric_names"){if(!OPERATORS.has(lower))return;lower==="or"?top.alternatives.push({demands:[],shape:""}):note("?"),
operand=!1}continue}if(MODIFIERS.has(lower)){labelList();continue}if(lower==="inf"||lower==="nan"){operand=!0;continue}if(blanks(),lower==="with"&&text.charAt(at)===
"(")return;if(text.charAt(at)==="("){open(!OF_NOTHING.has(lower),KEEPS_ZERO.has(lower));continue}if(/^(?:by|without)\s*\(/i.test(text.slice(at,at+64))){take(WORD),
labelList();continue}at=start}try{const{selector,end}=(0,_selector_js__WEBPACK_IMPORTED_MODULE_0__.Id)(text,at);top.alternatives.at(-1)?.demands.push({selector}),
note("x"),at=end,operand=!0}catch(error){if(error instanceof _selector_js__WEBPACK_IMPORTED_MODULE_0__.af)return;throw error}}const[only,...others]=frames;return only===
void 0||others.length>0?void 0:closed(only)}function frame(counts,keepsZero){return{counts,keepsZero,done:[],alternatives:[{demands:[],shape:""}]}}function isZero({
shape}){return shape==="0"||/^(?:0\*[x0*]*|[x0*]*\*0)$/.test(shape)}function closed(one){return one.counts?[...one.done,...choice(one)]:[]}function choice({alternatives}){
const some=alternatives.filter(({demands})=>demands.length>0),telling=some.filter(one=>!isZero(one)),[first,...others]=(telling.length>0?telling:some).map(({demands})=>demands);
return first===void 0?[]:others.length>0?[{anyOf:[first,...others]}]:first}function operatorsOf(expression){return(withoutComments(expression)??expression).replaceAll(
/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`[^`]*`/gs,"").replaceAll(/\{[^}]*\}/g,"").replaceAll(/\[[^\]]*\]/g,"[").replaceAll(/(\d)[eE][-+]?\d+/g,"$1")}function withoutComments(text){
let result="";for(let at=0;at<text.length;){const character=text.charAt(at);if(character==="#"){const feed=text.indexOf(`
`,at);at=feed===-1?text.length:feed}else if(character==='"'||character==="'"||character==="`"){const end=endOfString(text,at);if(end===void 0)return;result+=text.
slice(at,end),at=end}else result+=character,at+=1}return result}function endOfString(text,start){const quote=text.charAt(start);for(let at=start+1;at<text.length;at+=
1){const character=text.charAt(at);if(character==="\\"&&quote!=="`")at+=1;else if(character===quote)return at+1}}function selectorsOf(demands){return demands.flatMap(
demand=>"selector"in demand?[demand.selector]:demand.anyOf.flatMap(selectorsOf))}}),4173:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{s:()=>SelectorCheck});var errors=__webpack_require__(4487),printable=__webpack_require__(649),label_regex=__webpack_require__(
9183);const numbers=(from,to)=>Array.from({length:to-from+1},(_,index)=>String(from+index)),CODES=numbers(100,599),CLASSES=["1xx","2xx","3xx","4xx","5xx"],IN_USE=new Set(
[...CLASSES,...CLASSES.map(one=>one.toUpperCase()),...numbers(100,104),...numbers(200,208),"226",...numbers(300,308),...numbers(400,418),...numbers(420,426),"42\
8","429","430","431","440","449","450","451","460","463","464",...numbers(494,499),...numbers(500,511),...numbers(520,530),"540","561","598","599"]),CODE=/^[1-5]\d\d$/,
CLASS=/^[1-5]xx$/i,ODD=new Set(["","0","000","-","-1","none","null","nil","unknown","undefined","other","n/a"]),BESIDE_CODES=[...ODD,...numbers(600,999)],SMALL=numbers(
0,16),GRPC=["OK","Canceled","Unknown","InvalidArgument","DeadlineExceeded","NotFound","AlreadyExists","PermissionDenied","ResourceExhausted","FailedPrecondition",
"Aborted","OutOfRange","Unimplemented","Internal","Unavailable","DataLoss","Unauthenticated"],GRPC_CAPITALS=GRPC.map(word=>word.replaceAll(/(?<=[a-z])(?=[A-Z])/g,
"_").toUpperCase()).map(word=>word==="CANCELED"?"CANCELLED":word),OUTCOMES=["SUCCESS","CLIENT_ERROR","SERVER_ERROR","REDIRECTION","INFORMATIONAL","UNKNOWN"],CLOSED=[
{words:["true","false"],enough:1},{words:GRPC,enough:2},{words:GRPC_CAPITALS,enough:2},{words:OUTCOMES,enough:2},{words:SMALL,enough:2}],WORDS=[...GRPC,...GRPC_CAPITALS,
...OUTCOMES,"true","false","ok","error","err","errors","fail","failed","failure","success","succeeded","timeout","server_error","client_error","internal_error",
"exception","rejected","bad","good","canceled","aborted"],RESULT_LABEL=/code|status|outcome|result|response|success|error|fail/i,BOUND_LABELS=new Set(["le","qua\
ntile"]);function statusDomain(seen){const some=telling(seen);if(some.length!==0)return some.every(value=>CODE.test(value))?CODES:some.every(value=>CLASS.test(value))?
classesAs(some):void 0}function isStatus(value){return CODE.test(value)||CLASS.test(value)}function telling(seen){return seen.filter(value=>!ODD.has(value.toLowerCase()))}
function classesAs(seen){return seen.some(value=>value.endsWith("XX"))?CLASSES.map(one=>one.toUpperCase()):CLASSES}function standingOf(matcher,seen){const test=valueTest(
matcher);if(test===void 0||seen.length===0)return{kind:"unknown"};const parts=alternativesOf(matcher);if(isPattern(matcher)){if(parts.length>1)for(const value of parts){
const part={...matcher,value},own=valueTest(part),standing=own===void 0?void 0:standingOfOne(part,own,seen);if(standing?.kind==="spelling"&&!test(standing.meant)||
standing?.kind==="form"&&!coversClassOf(value,test))return standing}}else if((parts.length>1?parts.filter(part=>seen.includes(part)):[]).length>0&&!seen.some(test))
return{kind:"spelling",meant:`=~"${matcher.value}"`};return standingOfOne(matcher,test,seen)}function isPattern({operator}){return operator==="=~"||operator==="\
!~"}function alternativesOf({value}){const inner=/^\((?:\?:)?([^()]*)\)$/.exec(value)?.[1]??value,parts=[];let part="",depth=0;for(let at=0;at<inner.length;at+=
1){const character=inner.charAt(at);if((character==="("||character==="[")&&(depth+=1),(character===")"||character==="]")&&(depth-=1),character==="|"&&depth===0){
parts.push(part),part="";continue}part+=character,character==="\\"&&(at+=1,part+=inner.charAt(at))}return parts.push(part),parts.filter(one=>one!=="")}function coversClassOf(part,test){
const[digit=""]=/[1-5]/.exec(part)??[];return[...CODES,...CLASSES].some(value=>value.startsWith(digit)&&value!==part&&CODE.test(value)!==CODE.test(part.replaceAll(
".","0"))&&test(value))}function standingOfOne(matcher,test,seen){if(seen.some(test))return{kind:"matches"};if(BOUND_LABELS.has(matcher.label))return bound(matcher,
seen);const meant=seen.find(value=>spelledAs(matcher,test,value));if(meant!==void 0)return{kind:"spelling",meant};const some=telling(seen),[codes,classes]=[some.
filter(value=>CODE.test(value)),some.filter(value=>CLASS.test(value))],statuses=codes.length+classes.length;return statuses>0?amongStatuses(matcher,test,{codes,
classes,mostly:2*statuses>=some.length}):amongWords(matcher,test,some)}function amongStatuses(matcher,test,{codes,classes,mostly}){const picked=[...codes.length>
0?CODES:[],...classes.length>0?classesAs(classes):[]].filter(test);if(picked.length>0&&isPattern(matcher)&&/[[*+{]/.test(matcher.value)&&!picked.some(value=>IN_USE.
has(value)))return{kind:"form"};if(picked.length>0)return{kind:"may-come"};const statusLike=/^[(^]*[1-5](?:\d|x|\.|\[|\\d|$)/i.test(matcher.value);return!mostly||
!statusLike&&!RESULT_LABEL.test(matcher.label)?{kind:"unknown"}:BESIDE_CODES.some(test)?{kind:"unknown"}:{kind:[...CODES,...CLASSES,...CLASSES.map(one=>one.toUpperCase())].
some(test)?"form":"domain"}}function amongWords(matcher,test,seen){if(seen.length===0)return{kind:"unknown"};const closed=CLOSED.filter(({words})=>seen.every(value=>words.
includes(value))),fitting=closed.filter(({words})=>words.some(test));if(fitting.length>0)return{kind:fitting.some(({enough})=>seen.length>=enough)?"may-come":"p\
lausible"};for(const{words,enough}of closed){const meant=seen.length>=enough?words.find(word=>spelledAs(matcher,test,word)||isPartOf(matcher.value,word,words)):
void 0;if(meant!==void 0)return{kind:"spelling",meant}}if(!RESULT_LABEL.test(matcher.label))return{kind:"unknown"};const small=seen.every(value=>SMALL.includes(
value));if(!small&&seen.some(value=>/^-?\d+$/.test(value)))return{kind:"unknown"};const ofNumbers=[...CODES,...CLASSES,...small?[]:SMALL].some(test),ofWords=WORDS.
some(test);return{kind:ofNumbers&&!ofWords||small&&ofWords&&!SMALL.some(test)?"domain":"unknown"}}function isPartOf(written,word,words){return/^[A-Za-z]{3,}$/.test(
written)?words.filter(one=>one.toLowerCase().includes(written.toLowerCase()))[0]===word:!1}function bound({label,value},seen){if(label==="le"&&seen.length<2)return{
kind:"unknown"};const wanted=Number(value.replace(/^\+?inf$/i,"Infinity")),apart=text=>{const one=Number(text.replace(/^\+?inf$/i,"Infinity"));return one===wanted?
0:Math.abs(one-wanted)},[nearest]=Number.isNaN(wanted)?[]:[...seen].filter(one=>!Number.isNaN(apart(one))).sort((a,b)=>apart(a)-apart(b));return{kind:"bound",meant:nearest}}
function spelledAs({operator,value:written},test,value){if(operator==="="||operator==="!=")return folded(written)===folded(value)&&folded(value)!=="";const folding=insensitive(
written)??test;return spellings(value).some(folding)}function insensitive(pattern){if(!pattern.startsWith("(?"))return compiled(`(?i)${pattern}`)}function folded(text){
return text.toLowerCase().replaceAll(/(?<=\d)[\s._-]+(?=\d)/g,".").replaceAll(/(?<!\d)[\s_-]+|[\s_-]+(?!\d)/g,"")}function spellings(value){const apart=value.replaceAll(
/(?<=[a-z])(?=[A-Z])/g,"_");return[value,...["_","-"," ",""].map(separator=>apart.replaceAll(/(?<!\d)[\s_-]+|[\s_-]+(?!\d)/g,separator))]}function valueTest({operator,
value}){return operator==="="||operator==="!="?text=>text===value:compiled(value)}function compiled(pattern){try{return(0,label_regex.nA)(pattern)}catch(error){
if(error instanceof label_regex.JM)return;throw error}}var closest=__webpack_require__(8577),selectors_selector=__webpack_require__(34);function areSatisfiable(matchers){
const exact=matchers.find(({operator})=>operator==="=");try{return exact!==void 0?(0,selectors_selector.RQ)(matchers)(new Map([[exact.label,exact.value]])):(0,label_regex.
W2)(matchers.map(({operator,value})=>({pattern:operator==="!="?value.replaceAll(/[^0-9a-zA-Z]/gu,String.raw`\$&`):value,negated:operator==="!="||operator==="!~"})))}catch(error){
if(error instanceof label_regex.JM||error instanceof selectors_selector.af)return;throw error}}function needAbsence(matchers){const[first]=matchers;return first!==
void 0&&areSatisfiable([...matchers,{label:first.label,operator:"!=",value:""}])===!1}var promql_selectors=__webpack_require__(9339);const NOTHING_KNOWN={tellsArms:()=>!1,
fallbacks:[]},NAME_LABEL="__name__",ONLY_OF_FAILURES=/^(?:error_type|exception_type|exception)$/;async function examineSelector(selector,own,all,known=NOTHING_KNOWN){
const{name,matchers}=selector,family=some=>({...name===void 0?{}:{name},matchers:[...some,...matchers.filter(({label})=>label===NAME_LABEL)]}),telling2=matchers.
filter(({label,operator,value})=>label!==NAME_LABEL&&!(operator==="=~"&&value===".*")),labels=[...new Set(telling2.map(({label})=>label))],contradiction=contradictionIn(
selector);if(contradiction!==void 0)return{settled:!0,mismatch:contradiction};const nowhere=async()=>!await all.exists(family([]));if(labels.length===0)return await own.
exists(selector)?{settled:!0}:await nowhere()?{settled:!1,mismatch:noMetric(selector)}:{settled:!1};let settled=!0;const unseen=[];for(const label of labels){const mine=matchers.
filter(matcher=>matcher.label===label),others=matchers.filter(matcher=>matcher.label!==label&&matcher.label!==NAME_LABEL),present={label,operator:"!=",value:""};
if(await own.exists(family([...others,present]))){if(needAbsence(mine)){const without={label,operator:"=",value:""};if(!await own.exists(family([...others,without]))){
const seen=await own.values(family([...others,present]),label);unseen.push(...mine.map(matcher=>({matcher,seen,plausible:!1})))}continue}const valued=mine.filter(
({value})=>value!==""&&value!==".+"&&value!==".*"),[ofArms,ofRequests]=[valued.filter(known.tellsArms),valued.filter(matcher=>!known.tellsArms(matcher))];for(const[
some,beside]of[[ofRequests,others],[ofArms,[]]]){const seen=some.length===0?[]:await own.values(family([...beside,present]),label),found=examineValues(selector,
some,seen,known);if(found.mismatch!==void 0)return found;unseen.push(...found.unseen??[])}continue}const aboutPresence=mine.some(({value})=>value===""||value===
".+"),comes=ONLY_OF_FAILURES.test(label)||(await own.labels(family(others))).includes(label),[first]=mine;if(comes&&first!==void 0&&await own.exists(family(others))){
unseen.push({matcher:first,seen:[],plausible:!1});continue}const mismatch={kind:"label",selector,label,presence:aboutPresence};if(!aboutPresence&&await own.exists(
family(others)))return{settled:!0,mismatch};if(settled=!1,!await all.exists(family([present])))return{settled:!1,mismatch:await nowhere()?noMetric(selector):mismatch}}
return{settled,...unseen.length===0?{}:{unseen}}}function contradictionIn(selector){for(const label of new Set(selector.matchers.map(matcher=>matcher.label))){const matchers=selector.
matchers.filter(matcher=>matcher.label===label);if(matchers.length>1&&areSatisfiable(matchers)===!1)return{kind:"contradiction",selector,label,matchers}}}function examineValues(selector,matchers,seen,{
tellsArms}){const unseen=[];for(const matcher of matchers){const standing=standingOf(matcher,seen);if(!(standing.kind==="matches"||standing.kind==="may-come")){
if(tellsArms(matcher)){if((matcher.operator==="="||matcher.operator==="=~")&&seen.length>0)return{settled:!1,mismatch:{kind:"version",matcher,seen}};continue}if(standing.
kind==="unknown"||standing.kind==="plausible"){seen.length>0&&unseen.push({matcher,seen,plausible:standing.kind==="plausible"});continue}return{settled:!0,mismatch:{
kind:"value",selector,label:matcher.label,seen,standing}}}}const together=unseen.length===0&&matchers.length>1&&!matchers.some(tellsArms)?neverTogether(matchers,
seen):void 0;return together!==void 0?{settled:!0,mismatch:{kind:"value",selector,label:together.label,seen,standing:{kind:"form"}}}:{settled:!0,...unseen.length===
0?{}:{unseen}}}function neverTogether(matchers,seen){const domain=statusDomain(seen),picked=(0,selectors_selector.RQ)(matchers);return domain===void 0||[...domain,
...seen].some(value=>picked(new Map(matchers.map(({label})=>[label,value]))))?void 0:matchers[0]}function noMetric(selector){const byName=selector.matchers.find(
({label})=>label===NAME_LABEL);return{kind:"metric",selector,name:selector.name??byName?.value??(0,selectors_selector.vJ)(selector)}}async function examineDemands(demands,own,all,known=NOTHING_KNOWN){
let settled=!0;const unseen=[];for(const demand of demands){const examined="selector"in demand?await examineSelector(demand.selector,own,all,known):await examineAny(
withoutFallbacks(demand.anyOf,known.fallbacks),own,all,known);if(examined.mismatch!==void 0)return examined;settled&&=examined.settled,unseen.push(...examined.unseen??
[])}return{settled,...unseen.length===0?{}:{unseen}}}async function examineAny(alternatives,own,all,known=NOTHING_KNOWN){let first;const contradictory=alternatives.
flatMap(promql_selectors.Yv).flatMap(selector=>contradictionIn(selector)??[])[0];if(contradictory!==void 0)return{settled:!0,mismatch:contradictory};for(const demands of alternatives){
const examined=await examineDemands(demands,own,all,known);if(examined.mismatch===void 0)return examined;(first===void 0||first.mismatch?.kind!=="value"&&examined.
mismatch.kind==="value")&&(first=examined)}return first??{settled:!0}}function withoutFallbacks(alternatives,fallbacks){const selectors=alternatives.map(promql_selectors.
Yv),kept=alternatives.filter((_,index)=>{const others=selectors.flatMap((some,other)=>other===index?[]:some);return!(selectors[index]??[]).every(selector=>fallbacks.
some(fallback=>isWider(selector,fallback)&&isWider(fallback,selector))||others.some(other=>isWider(selector,other)&&!isWider(other,selector)))});return kept.length===
0?alternatives:kept}function isWider(one,other){return one.name===other.name&&one.matchers.every(({label,operator,value})=>other.matchers.some(matcher=>matcher.
label===label&&matcher.operator===operator&&matcher.value===value))}const STATUS_LABEL=/^(?:http_?|response_?|grpc_?)*(?:status_?code|statuscode|status|code)$/i;
function meantLabel(label,there){return(0,closest.k)(label,there)??(STATUS_LABEL.test(label)?there.find(one=>STATUS_LABEL.test(one)):void 0)}const ENDINGS=["_to\
tal","_bucket","_count","_sum","_seconds","_seconds_bucket","_seconds_total"];function meantMetric(name,there){const known=new Set(there),variants=[...ENDINGS.map(
ending=>name+ending),...ENDINGS.flatMap(ending=>name.endsWith(ending)?[name.slice(0,-ending.length)]:[])];return(0,closest.k)(name,there)??variants.find(variant=>known.
has(variant))}var concurrency=__webpack_require__(757),substitution=__webpack_require__(4245);function fixedMatchers(written){const filled=(0,substitution.OZ)(written,
{version:FILLED,arm:FILLED,target:FILLED});return(0,promql_selectors.Yv)((0,promql_selectors.wu)(filled)??[]).flatMap(({matchers:all})=>all).filter(({value})=>!value.
includes(FILLED)).map(selectors_selector.cM)}const FILLED="rolloutxversionxorxarm";var format=__webpack_require__(6194);const GRPC_FAULTS=new Set(["Unknown","De\
adlineExceeded","Unimplemented","Internal","Unavailable","DataLoss"]),WELL=new Set(["ok","okay","success","successful","succeeded","pass","passed","good","done",
"complete","completed","finished","accepted","hit","miss","cached","redirect","redirection","informational","client_error"]),NO_ERROR=new Set(["","-","0","false",
"no","none","null","nil","n/a"]),YES=new Set(["1","true","yes"]);function areOutcomes(label,seen){const some=seen.filter(value=>value!=="");return RESULT_LABEL.
test(label)||some.length>0&&(some.some(isStatus)||isGrpc(label,some))}function meaningOf(label,value,seen){if(/^[1-4](?:\d\d|xx)$/i.test(value)||value.startsWith(
"/"))return"harmless";if(isStatus(value))return"fault";if(isGrpc(label,seen)){const word=grpcWord(value);if(word!==void 0)return GRPC_FAULTS.has(word)?"fault":"\
harmless"}if(/^[5-9]\d\d$/.test(value)&&seen.some(isStatus))return"fault";const folded2=value.trim().toLowerCase();return WELL.has(folded2)?"harmless":/error|fail|exception/i.
test(label)?NO_ERROR.has(folded2)?"harmless":"unclear":/success|ok|good/i.test(label)&&YES.has(folded2)||value==="0"&&seen.every(one=>/^\d{1,2}$/.test(one))?"ha\
rmless":"unclear"}function isGrpc(label,seen){const some=seen.filter(value=>value!=="");return/grpc/i.test(label)?!some.some(isStatus):[GRPC,GRPC_CAPITALS].some(
words=>2*some.filter(value=>words.includes(value)).length>some.length)}function grpcWord(value){const index=/^(?:\d|1[0-6])$/.test(value)?Number(value):Math.max(
GRPC.indexOf(value),GRPC_CAPITALS.indexOf(value));return GRPC[index]}const MOST_WORDS=20,MOST_LISTED=12,TELLING=Math.log(1e3),DISPERSION=2,SLIGHT=.01;async function uncountedOutcomes(signal,candidate,baseline){
const role=candidate.queries.some(query=>query.role==="good")?"good":"bad",parts=partsOf(candidate.queries,role),theirs=baseline===void 0?[]:partsOf(baseline.queries,
role),remarks=[];for(const label of new Set(parts.flatMap(({outcomes})=>outcomes))){const onLabel=parts.filter(({outcomes})=>outcomes.includes(label)),found=new Map;
for(const[index,part]of onLabel.entries()){const own=await valuesOf(candidate.own,withoutLabel(part,label),label),other=theirs.filter(({outcomes})=>outcomes.includes(
label))[index],known=other===void 0?void 0:await valuesOf(baseline?.own,withoutLabel(other,label),label),beside=known?.counts.size===0?void 0:known,seen=[...new Set(
[...own.counts.keys(),...beside?.counts.keys()??[]])],isUnseen=candidate.unseen.has(label)&&baseline?.unseen.has(label)===!0;if(!seen.some(value=>value!=="")||!areOutcomes(
label,seen)&&!isUnseen)continue;const unclear=seen.filter(value=>meaningOf(label,value,seen)==="unclear"),mayBeBad=value=>meaningOf(label,value,seen)==="fault"||
unclear.includes(value)&&beside!==void 0&&unclear.length<=MOST_WORDS;for(const[value,count]of own.counts)count>0&&mayBeBad(value)&&countsAsGood(label,value,onLabel,
role,isUnseen)&&isNews(value,own,beside)&&found.set(value,comparedShare(value,own,beside))}found.size>0&&remarks.push(remarkOn(signal,label,[...found.values()],
onLabel,role))}return remarks}const SUBTRACTS=/-|\bunless\b/i;function partsOf(queries,role){const totals=queries.filter(query=>query.role==="total").flatMap(({
text})=>(0,promql_selectors.Yv)((0,promql_selectors.wu)(text)??[]));return queries.filter(query=>query.role===role&&!SUBTRACTS.test((0,promql_selectors.Rj)(query.
text))).flatMap(query=>{const fixed=new Set(fixedMatchers(query.written));return(0,promql_selectors.Yv)((0,promql_selectors.wu)(query.text)??[]).map(selector=>{
const outcomes=[...new Set(selector.matchers.map(({label})=>label))].filter(label=>label!=="__name__"&&selector.matchers.every(one=>one.label!==label||fixed.has(
(0,selectors_selector.cM)(one)))&&!totals.some(({matchers})=>sameOn(label,matchers,selector.matchers)));return{query,selector,total:totals.filter(({name})=>name===
selector.name),outcomes}})})}function sameOn(label,some,others){const on=matchers=>matchers.filter(one=>one.label===label).map(selectors_selector.cM).sort().join();
return on(some)===on(others)}function withoutLabel({selector:{name,matchers},total},label){const[whole]=total;return{...name===void 0?{}:{name},matchers:[...matchers.
filter(matcher=>matcher.label!==label),...total.length===1?(whole?.matchers??[]).filter(matcher=>matcher.label===label):[]]}}async function valuesOf(evidence,selector,label){
const[there,counted]=[await evidence?.values(selector,label)??[],await evidence?.counts?.(selector,label)],known=new Set([...there,...counted?.keys()??[]]),total=[
...counted?.values()??[]].reduce((sum,count)=>sum+count,0);return counted!==void 0&&total>0?{counts:new Map([...known].map(value=>[value,counted.get(value)??0])),
total,counted:!0}:{counts:new Map([...known].map(value=>[value,1])),total:0,counted:!1}}function countsAsGood(label,value,parts,role,isUnseen){const picking=parts.
map(({selector})=>selector.matchers.filter(matcher=>matcher.label===label)),picked=picking.filter(matchers=>matchers.every(matcher=>picks(matcher,value)));if(role===
"good")return picked.some(matchers=>matchers.every(({operator})=>isNegated(operator)));const excluded=picking.some(matchers=>matchers.some(matcher=>isNegated(matcher.
operator)&&!picks(matcher,value)));return picked.length===0&&(isUnseen||!excluded)}function isNegated(operator){return operator==="!="||operator==="!~"}function picks(matcher,value){
const test=valueTest(matcher);return test===void 0||test(value)!==isNegated(matcher.operator)}function isNews(value,own,beside){const[count,other]=[own.counts.get(
value)??0,beside?.counts.get(value)??0];if(beside===void 0||other===0)return!0;if(!own.counted||!beside.counted)return!1;const[share,theirs]=[count/own.total,other/
beside.total];if(share<=theirs||share-theirs<=SLIGHT&&share<=2*theirs)return!1;const expected=own.total/(own.total+beside.total);return(count+other)*divergence(
count/(count+other),expected)/DISPERSION>=TELLING}function divergence(share,expected){const part=(p,q)=>p===0?0:p*Math.log(p/q);return part(share,expected)+part(
1-share,1-expected)}function comparedShare(value,own,beside){const share=own.counted?(own.counts.get(value)??0)/own.total:NaN;return{value,share,baseline:beside?.
counted===!0?(beside.counts.get(value)??0)/beside.total:void 0}}function remarkOn(signal,label,found,parts,role){const name=(0,printable.g$)(label,100),values=[
...found].sort((a,b)=>b.share-a.share||(a.value<b.value?-1:1)).slice(0,MOST_LISTED).map(({value})=>shownValue(value)).join(", "),sum=of=>of.reduce((total,one)=>total+
one,0),[share,baseline]=[sum(found.map(one=>one.share)),sum(found.map(one=>one.baseline??0))],percent=value=>(0,format.Fl)(value,"proportion"),compared=baseline>
0?` (${percent(share)} of them; of the baseline's ${percent(baseline)})`:`${Number.isNaN(share)?"":` (${percent(share)} of them)`}, those of the baseline have n\
ot`,uncounted=role==="bad"?"no part of `bad` covers that":"`good` takes whatever it does not name",remedy=selectionOf(label,found.map(({value})=>value).sort(),parts,
role),doubt=`${signal}: requests of the candidate have ${name} ${values}${compared}, and ${uncounted}, so that they count as good; to count them as bad ${remedy}`;
return{sentence:`${doubt}.`,doubt}}function shownValue(value){return value===""?"empty":/^[\w.+-]+$/.test(value)?(0,printable.g$)(value,60):`"${(0,printable.g$)(
value,60)}"`}function selectionOf(label,values,parts,role){const[part]=parts,written=part===void 0?void 0:(0,selectors_selector.Bk)(part.query.written);for(const selector of[
...written===void 0?[]:[written],...parts.map(one=>one.selector)]){const[only,...others]=selector.matchers.filter(matcher2=>matcher2.label===label);if(only===void 0||
others.length>0||isNegated(only.operator)!==(role==="good"))continue;const wider=widened(only,values);return`write ${(0,printable.g$)((0,selectors_selector.cM)(
wider),300)} in place of ${(0,printable.g$)((0,selectors_selector.cM)(only),200)}`}const matcher=asMatcher(label,values),base=part===void 0?void 0:{...part.selector,
matchers:[...part.selector.matchers.filter(one=>one.label!==label),matcher]};return role==="bad"&&base!==void 0?`add ${(0,printable.g$)((0,selectors_selector.vJ)(
base),400)} to \`bad\``:`exclude ${(0,printable.g$)((0,selectors_selector.cM)(matcher),300)} from \`good\``}function widened({label,operator,value},values){const isPattern2=operator===
"=~"||operator==="!~",pattern=isNegated(operator)?"!~":"=~",test=valueTest({label,operator,value}),named=Array.from({length:900},(_,index)=>String(index+100)).filter(
status=>test?.(status)===!0);return named.length>0&&[...named,...values].every(status=>/^5\d\d$/.test(status))?{label,operator:pattern,value:"5.."}:{label,operator:pattern,
value:[isPattern2?value:escaped(value),...values.map(escaped)].join("|")}}function asMatcher(label,values){const[only]=values;return values.length===1&&only!==void 0?
{label,operator:"=",value:only}:{label,operator:"=~",value:values.map(escaped).join("|")}}function escaped(value){return value.replaceAll(/[\\.+*?()|[\]{}^$]/g,
"\\$&")}async function whyNothingCounted(asked,ended){const totals=asked.queries.filter(({role})=>role==="total").flatMap(({text})=>(0,promql_selectors.Yv)((0,promql_selectors.
wu)(text)??[])),found=[];for(const query of asked.queries){if(query.role!=="bad")continue;const why=(0,selectors_selector.Bk)(query.text)===void 0?await whyExpressionGivesNothing(
query,totals,ended):ended.alone?await whyNeverTogether(query,totals,ended.own):void 0;if(why===void 0)continue;const doubt=`${asked.signal}: \`bad\` of the candid\
ate has counted nothing in the whole soak: ${why}`;found.push({sentence:`${doubt}. Query: ${(0,printable.g$)(query.text,300)}.`,doubt})}return found}async function whyJoinIsEmpty(query,own){
const demands=(0,promql_selectors.wu)(query.text)??[];if(own.gives===void 0||demands.length===0||(0,selectors_selector.Bk)(query.text)!==void 0||MAY_GIVE_NOTHING.
test((0,promql_selectors.Rj)(query.text)))return;const counters=countersIn((0,promql_selectors.Yv)(demands));if(!(!counters.every(selector=>tellsArm(selector,query))||
!await allExist(demands,own))&&!await own.gives(query.text))return`all series that it selects are there (${shown(counters)})`}const MAY_GIVE_NOTHING=/[-<>%^[@]|[!=]=|\b(?:unless|offset|topk|bottomk|limitk|limit_ratio|histogram_\w+)\b/i,
never_counted_SUBTRACTS=/-|\bunless\b/i;async function whyExpressionGivesNothing(query,totals,{own,alone}){const demands=(0,promql_selectors.wu)(query.text)??[];
if(never_counted_SUBTRACTS.test((0,promql_selectors.Rj)(query.text)))return;const counters=countersIn((0,promql_selectors.Yv)(demands)).filter(one=>!totals.some(
total=>(0,selectors_selector.vJ)(total)===(0,selectors_selector.vJ)(one)));if(!(counters.length===0||!alone&&!counters.every(selector=>tellsArm(selector,query)))){
for(const selector of counters)if(!((await own.increase?.(selector)??0)>0))return;return`the expression gives nothing, while the series in it have counted (${shown(
counters)})`}}async function whyNeverTogether({text},totals,own){const selector=(0,selectors_selector.Bk)(text);if(selector===void 0)return;const common=matcher=>totals.
some(({matchers})=>matchers.some(other=>(0,selectors_selector.cM)(other)===(0,selectors_selector.cM)(matcher))),picking=selector.matchers.filter(one=>!common(one)&&
(one.operator==="="||one.operator==="=~")&&one.value!=="");if(new Set(picking.map(({label})=>label)).size<2||await own.exists(selector))return;const others=selector.
matchers.filter(one=>!picking.includes(one));for(const matcher of picking)if(!await own.exists({...selector,matchers:[...others,matcher]}))return;return`${picking.
map(one=>(0,printable.g$)((0,selectors_selector.cM)(one),100)).join(" and ")} each pick series, and together none`}function countersIn(selectors){const counters=selectors.
filter(({name})=>name!==void 0&&/_(?:total|count|sum|bucket)$/.test(name));return counters.length>0?counters:selectors}function tellsArm({matchers},{written}){const fixed=new Set(
fixedMatchers(written));return matchers.some(matcher=>!fixed.has((0,selectors_selector.cM)(matcher)))}async function allExist(demands,own){for(const demand of demands){
if("selector"in demand){if(!await own.exists(demand.selector))return!1;continue}let some=!1;for(const alternative of demand.anyOf)some||=await allExist(alternative,
own);if(!some)return!1}return!0}function shown(selectors){return(0,printable.g$)(selectors.map(selectors_selector.vJ).join(", "),300)}function meantVersion(written,seen,other){
const meant=seen.find(value=>value!==other&&plain(value)===plain(written));return meant===void 0||!seen.includes(other)?meant:hasV(other)===hasV(written)&&hasV(
meant)!==hasV(written)?void 0:meant}function plain(version){return version.toLowerCase().replace(/^v(?=\d)/,"").replaceAll(/[\s._+-]+/g,".")}function hasV(version){
return/^v\d/i.test(version)}const PATIENCE=3,PARALLEL=4;class SelectorCheck{#signals;#versions;#log;#needed=()=>!0;#begun=!1;#counts=new Map;constructor(signals,versions,log){
this.#signals=signals.map(asked=>({asked,open:!0,missing:void 0,looks:0,versionless:void 0,unseen:[]})),this.#versions=versions,this.#log=log}async begin(evidenceOf,needed){
this.#begun=!0,needed!==void 0&&(this.#needed=signal=>needed.includes(signal)),await this.#examine(this.#signals,evidenceOf);for(const{asked,missing,versionless}of this.#signals)
missing!==void 0&&versionless!=="unknown"&&this.#log.warning(`${missing} The first readings will show whether it comes.`),!asked.queries.every(({text})=>(0,promql_selectors.
wu)(text)!==void 0)&&this.#log.warning(`${asked.signal} of the ${asked.arm}: the selectors of a query could not be made out, so they are not checked.`)}async look(evidenceOf,shown2){
if(!this.#begun)return;const due=this.#signals.filter(({open,missing,unseen,asked})=>unseen.length>0||open&&(missing!==void 0||shown2(asked.arm,asked.signal)));
for(const checked of due)checked.looks+=1;await this.#examine(due,evidenceOf);for(const checked of due)checked.looks>=PATIENCE&&(checked.open=!1)}count(observations){
for(const{arm,signal,measurement}of observations){if(measurement.kind!=="proportion")continue;const key=`${arm} ${signal}`,before=this.#counts.get(key)??{bad:0,
total:0};this.#counts.set(key,{bad:before.bad+measurement.bad,total:before.total+measurement.total})}}async conclude(evidenceOf){const needed=this.#signals.filter(
({asked})=>this.#needed(asked.signal)),blind=await(0,concurrency.b)(needed,PARALLEL,async checked=>{const{asked}=checked,other=this.#otherArm(checked),[candidate,
baseline]=[this.#counts.get(`candidate ${asked.signal}`),this.#counts.get(`baseline ${asked.signal}`)];if(asked.arm!=="candidate")return[];const uncounted=await uncountedOutcomes(
asked.signal,endedArm(checked,evidenceOf("candidate")),other===void 0?void 0:endedArm(other,evidenceOf("baseline")));if(!((candidate?.total??0)>0)||candidate?.bad!==
0)return uncounted;const alone=other===void 0||baseline?.bad===0;return[...uncounted,...await whyNothingCounted(asked,{own:evidenceOf("candidate").own,alone})]});
return[...needed.flatMap(checked=>neverMatched(checked)),...blind.flat()]}async#examine(signals,evidenceOf){const outcomes=await(0,concurrency.b)(signals,PARALLEL,
async checked=>({checked,outcome:await outcomeOf(checked.asked,evidenceOf(checked.asked.arm),this.#versions)}));for(const{checked,outcome}of outcomes)checked.versionless=
outcome.otherVersion;for(const{checked,outcome}of outcomes){const{error,awaited=!1,mayCome=!1,otherVersion,settled}=outcome;checked.missing=void 0,checked.unseen=
outcome.unseen??[],error===void 0?checked.open=!settled:awaited&&checked.looks<PATIENCE?checked.missing=error.message:otherVersion==="unknown"&&!this.#isAlone(checked)?
this.#letBe(checked,error):this.#refuse(checked,error,mayCome)}}#otherArm({asked}){return this.#signals.find(one=>one.asked.signal===asked.signal&&one.asked.arm!==
asked.arm)}#isAlone(checked){const other=this.#otherArm(checked);return other===void 0||other.versionless!==void 0}#letBe(checked,error){checked.open=!1,this.#log.
warning(error.message)}#refuse(checked,error,mayCome){const{mayBeAbsent,signal}=checked.asked,accepted=mayBeAbsent&&mayCome;if(!accepted&&this.#needed(signal))throw error;
checked.open=!1,checked.unseen=[],this.#log.warning(`${error.message} ${accepted?"Accepted, as `may-be-absent` is set.":"No criterion needs it."}`)}}async function outcomeOf(asked,evidence,versions){
const same=await partIsTotal(asked,evidence.own);if(same!==void 0)return{error:same,settled:!1};const{found,settled,unseen}=await examineSignal(asked,evidence);
if(found===void 0){const empty=settled?await emptyJoin(asked,evidence.own):void 0;return empty===void 0?{settled,unseen}:{error:empty,settled:!1}}const{query,mismatch}=found;
if(mismatch.kind==="version"){const meant2=meantVersion(mismatch.matcher.value,mismatch.seen,versions[asked.arm==="candidate"?"baseline":"candidate"]);return{error:versionUnmatched(
asked,query,mismatch,meant2,versions.targets),awaited:!0,otherVersion:meant2===void 0?"unknown":"meant",settled:!1}}const meant=mismatch.kind==="metric"?meantMetric(
mismatch.name,await evidence.all.names()):void 0,awaited=mismatch.kind==="metric"&&meant===void 0&&query.role!=="bad"&&query.role!=="good",mayCome=mismatch.kind===
"metric"||mismatch.kind==="label"&&mismatch.presence;return{error:await unmatched(asked,query,mismatch,meant,evidence),awaited,mayCome,settled:!1}}async function emptyJoin({
arm,signal,queries},own){for(const query of queries){const why=query.role==="bad"?await whyJoinIsEmpty(query,own):void 0;if(why!==void 0)return new errors.a6("i\
nput",{code:"JOIN_UNMATCHED",message:`${signal} of the ${arm}: \`bad\` gives nothing although ${why}, so that bad requests would not be seen: ${(0,printable.g$)(
query.text,500)}.`,remedy:"Look at the labels that its operands are matched by: `on (\u2026)` names labels that both sides have with equal values, and without it all\
 labels must be equal."})}}async function examineSignal({queries,alternatives},{own,all}){const demanded=queries.map(query=>({query,demands:(0,promql_selectors.
wu)(query.text)??[]})),fallbacks=demanded.flatMap(({query,demands})=>query.role==="total"?(0,promql_selectors.Yv)(demands):[]),fixed=new Set(queries.flatMap(({written})=>fixedMatchers(
written))),knowledgeOf=({role})=>({tellsArms:matcher=>!fixed.has((0,selectors_selector.cM)(matcher)),fallbacks:isPart(role)?fallbacks:[]}),each=alternatives?demanded.
filter(({query})=>!isPart(query.role)):demanded;let settled=!0;const unseen=[],add=(query,examined2)=>{settled&&=examined2.settled;const telling2=(examined2.unseen??
[]).filter(({matcher})=>query.role==="value"||isPart(query.role)&&!fallbacks.some(({matchers})=>matchers.some(one=>isSame(one,matcher))));unseen.push(...telling2.
map(one=>({...one,query})))};for(const{query,demands}of each){const examined2=await examineDemands(demands,own,all,knowledgeOf(query));if(examined2.mismatch!==void 0)
return{found:{query,mismatch:examined2.mismatch},settled:!1,unseen:[]};add(query,examined2)}const parts=alternatives?demanded.filter(({query})=>isPart(query.role)):
[],[first]=parts;if(first===void 0)return{settled,unseen};const examined=await examineAny(parts.map(({demands})=>demands),own,all,knowledgeOf(first.query));return examined.
mismatch!==void 0?{found:{query:first.query,mismatch:examined.mismatch},settled:!1,unseen:[]}:(add(first.query,examined),{settled,unseen})}function isPart(role){
return role==="bad"||role==="good"}function neverMatched({asked:{arm,signal},unseen}){return unseen.filter(({plausible})=>!plausible).map(({query,matcher,seen})=>({
sentence:`${signal} of the ${arm}: \`${query.role}\` has matched no series by ${(0,printable.g$)((0,selectors_selector.cM)(matcher),200)} in the whole soak, and\
 nothing tells whether it ever can.${listed(`Values of ${(0,printable.g$)(matcher.label,100)} are`,seen)}${seen.length===0?"":" If one of them is what is meant,\
 correct the value."}`}))}function endedArm(checked,{own}){return{queries:checked.asked.queries,own,unseen:unseenLabels(checked)}}function unseenLabels({asked,unseen}){
const parts=asked.queries.filter(({role})=>isPart(role)).flatMap(({text})=>(0,promql_selectors.Yv)((0,promql_selectors.wu)(text)??[])),labels=new Set(unseen.filter(
({query})=>isPart(query.role)).map(({matcher})=>matcher.label));return new Set([...labels].filter(label=>parts.every(({matchers})=>matchers.every(one=>one.label!==
label||unseen.some(({matcher})=>isSame(matcher,one))))))}async function partIsTotal({arm,signal,queries},own){const total=queries.filter(({role})=>role==="total"),
part=queries.filter(({role})=>isPart(role)),[first]=part;if(first===void 0)return;let same=total.every(({text:text2})=>part.some(other=>oneSpaced(other.text)===
oneSpaced(text2)));if(!same){const[all,some]=[plainSelectors(total),plainSelectors(part)];if(all===void 0||some===void 0)return;same=!0;for(const whole of all){
const covered=await Promise.all(some.map(selector=>addsNothing(selector,whole,own)));same&&=covered.includes(!0)}}if(!same)return;const text=part.map(query=>query.
text).join(" or ");return new errors.a6("input",{code:"PART_IS_TOTAL",message:`${signal} of the ${arm}: \`${first.role}\` selects every request that \`total\` does\
, whatever its outcome: ${(0,printable.g$)(text,500)}.`,remedy:`Select the ${first.role} requests among them, such as {code=~"5.."} for bad ones or {code!~"5.."\
} for good ones.`})}function oneSpaced(text){return text.trim().replaceAll(/\s+/g," ")}function plainSelectors(queries){const selectors=queries.flatMap(({text})=>(0,selectors_selector.
Bk)(text)??[]);return selectors.length===queries.length?selectors:void 0}async function addsNothing(part,whole,own){if(part.name!==whole.name)return!1;const further=part.
matchers.filter(matcher=>!whole.matchers.some(other=>isSame(matcher,other)));for(const matcher of further){const seen=await own.values(whole,matcher.label),domain=statusDomain(
seen),test=valueTest(matcher),negated=matcher.operator==="!="||matcher.operator==="!~";if(domain===void 0||test===void 0||![...domain,...seen].every(value=>test(
value)!==negated))return!1}return!0}function isSame(a,b){return a.label===b.label&&a.operator===b.operator&&a.value===b.value}async function unmatched({arm,signal,
alternatives},{role,text},mismatch,metric,{own,all}){const where=`${signal} of the ${arm}`,query=(0,printable.g$)(text,500),absentSetting=alternatives?" Give `m\
etrics` under `signals`, with the names that the service has.":role==="bad"||role==="good"?" If it first appears with the first such request, set `may-be-absent\
: true` for the metric.":" If it may rightly be absent, set `may-be-absent: true` for the metric.";switch(mismatch.kind){case"metric":return refusal(`${where}: \
there is no metric ${(0,printable.g$)(mismatch.name,200)}, which \`${role}\` asks for: ${query}.${didYouMean(metric)}`,`Correct the name of the metric.${metric===
void 0?absentSetting:""}`);case"label":{const{selector,label}=mismatch,others=selector.matchers.filter(matcher=>matcher.label!==label),ofOwn=await own.labels({...selector,
matchers:others}),there=ofOwn.length>0?ofOwn:await all.labels({...selector,matchers:others.filter(matcher=>matcher.label==="__name__")}),outcome=selector.matchers.
some(({label:one,operator})=>one===label&&operator.startsWith("!"))?"so that it says nothing of them":"so that it can never match";return refusal(`${where}: no \
series of ${(0,printable.g$)(selector.name??(0,selectors_selector.vJ)(selector),200)} has the label ${(0,printable.g$)(label,100)} that \`${role}\` asks for, ${outcome}\
: ${query}.${didYouMean(meantLabel(label,there))}${listed("Its labels are",there)}`,`Correct the label.${alternatives||mismatch.presence?absentSetting:""}`)}case"\
contradiction":return new errors.a6("input",{code:"SELECTOR_CONTRADICTORY",message:`${where}: the matchers of ${(0,printable.g$)(mismatch.label,100)} that \`${role}\
\` asks for exclude each other, so that it can never match: ${(0,printable.g$)(mismatch.matchers.map(selectors_selector.cM).join(", "),500)}.`,remedy:'All match\
ers of a selector must hold at once. For one or the other write one pattern, such as code=~"4..|5..", or a list of selectors.'});case"value":return valueUnmatched(
where,role,query,mismatch)}}function valueUnmatched(where,role,query,{label,seen,standing}){const name=(0,printable.g$)(label,100),values=listed("There are",seen),
refused=(why,remedy)=>new errors.a6("input",{code:"VALUE_UNMATCHED",message:`${where}: \`${role}\` asks for ${why}, so that it can never match: ${query}.${values}`,
remedy});switch(standing.kind){case"spelling":return new errors.a6("input",{code:"VALUE_UNMATCHED",message:`${where}: \`${role}\` asks for a ${name} that is wri\
tten in another way, so that it can never match: ${query}.${didYouMean(standing.meant)}${values}`,remedy:`Write the value as the metric has it, with the same ca\
se and separators: ${(0,printable.g$)(standing.meant,200)}.`});case"bound":return new errors.a6("input",{code:"VALUE_UNMATCHED",message:`${where}: \`${role}\` as\
ks for a bound that the histogram does not have, so that it can never match: ${query}.${didYouMean(standing.meant===void 0?void 0:`${name}="${standing.meant}"`)}${values}`,
remedy:`Write one of the bounds that there are, as they are written, e.g. ${name}="${(0,printable.g$)(standing.meant??seen[0]??"0.5",60)}".`});case"form":return refused(
`a ${name} of another form than there is`,'Write the value in the form that the metric has, such as code=~"5.." where the codes are 200 and 500.');case"domain":
return refused(`a ${name} of another kind than there is`,`Select by values of the kind that the metric has: code=~"5.." where they are HTTP statuses, ${name}!="${(0,printable.
g$)(seen[0]??"ok",60)}" where that is the only good one.`)}}function versionUnmatched({arm,signal},{role,text},{matcher,seen},meant,targets){const input=arm==="\
candidate"?"candidate":"stable";return new errors.a6("input",{code:"VERSION_UNMATCHED",message:`${signal} of the ${arm}: no series that \`${role}\` asks for has ${(0,printable.
g$)((0,selectors_selector.cM)(matcher),200)}: ${(0,printable.g$)(text,500)}.${didYouMean(meant)}${listed(`Values of ${(0,printable.g$)(matcher.label,100)} are`,
seen)}`,remedy:areTargets(seen,targets)?`Write \`$target\` in place of \`$version\`: ${(0,printable.g$)(matcher.label,100)} has the platform's own names, such a\
s slots, and not versions.`:`Give \`${input}\` as the label has it${meant===void 0?"":`, here \`${input}: ${(0,printable.g$)(meant,100)}\``}, or write the diffe\
rence into the query, such as version="v$version".`})}function areTargets(seen,targets){return targets!==void 0&&seen.includes(targets.candidate)&&seen.includes(
targets.baseline)}function refusal(message,remedy){return new errors.a6("input",{code:"SELECTOR_UNMATCHED",message,remedy})}function didYouMean(word){return word===
void 0?"":` Did you mean ${(0,printable.g$)(word,200)}?`}const selector_check_MOST_LISTED=12;function listed(what,words){if(words.length===0)return"";const some=[
...words].sort().slice(0,selector_check_MOST_LISTED);return` ${what} ${some.map(word=>(0,printable.g$)(word,60)).join(", ")}${words.length>some.length?" and oth\
ers":""}.`}}),34:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Bk:()=>selectorOf,Id:()=>readSelector,
Pl:()=>parseSelector,RQ:()=>compileMatchers,af:()=>SelectorError,cM:()=>printMatcher,vJ:()=>printSelector});var _label_regex_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
9183);class SelectorError extends Error{name="SelectorError";column;constructor(problem,column){super(`${problem} (column ${column})`),this.column=column}}const MAX_LENGTH=4096,
NAME=/[a-zA-Z_:][a-zA-Z0-9_:]*/y,LABEL=/[a-zA-Z_][a-zA-Z0-9_]*/y,OPERATOR=/=~|!~|!=|=/y,BLANKS=/\s*/y,PLAIN_NAME=/^[a-zA-Z_:][a-zA-Z0-9_:]*$/,PLAIN_LABEL=/^[a-zA-Z_][a-zA-Z0-9_]*$/;
function parseSelector(text){if(text.length>MAX_LENGTH)throw new SelectorError(`it is longer than ${MAX_LENGTH} characters`,1);const{selector,end}=readSelector(
text,0);if(end<text.length)throw new SelectorError("unexpected text after the selector",end+1);return selector}function readSelector(text,start){let at=start;const take=pattern=>{
pattern.lastIndex=at;const found=pattern.exec(text)?.[0];return at+=found?.length??0,found},fail=problem=>{throw new SelectorError(problem,at+1)},quoted=()=>{const quote=text.
charAt(at);isQuote(quote)||fail("expected a quoted value");let value="";for(let index=at+1;index<text.length;index+=1){const character=text.charAt(index);if(character===
quote)return at=index+1,value;if(character==="\\"&&quote!=="`"){index+=1;const escaped=text.charAt(index);escaped==="n"?value+=`
`:escaped==="r"?value+="\r":escaped==="t"?value+="	":escaped==="\\"||escaped==='"'||escaped==="'"?value+=escaped:(at=index,fail(`\\${escaped} is not an escape; \
write \\\\ for a backslash`))}else value+=character}return fail("the quote is not closed")};take(BLANKS);let name=take(NAME);const matchers=[];if(take(BLANKS),text.
charAt(at)==="{"){for(at+=1;take(BLANKS),text.charAt(at)!=="}";){const inQuotes2=isQuote(text.charAt(at)),label=inQuotes2?quoted():take(LABEL)??fail("expected a\
 label name");take(BLANKS);const operator=take(OPERATOR);if(operator!==void 0){take(BLANKS);const value=quoted();label==="__name__"&&operator==="="&&name===void 0?
name=value:matchers.push({label,operator,value})}else inQuotes2&&name===void 0?name=label:fail("expected one of = != =~ !~");take(BLANKS),text.charAt(at)===","?
at+=1:text.charAt(at)!=="}"&&fail("expected , or }")}at+=1}else name===void 0&&fail("expected a metric name");return take(BLANKS),{selector:name===void 0?{matchers}:
{name,matchers},end:at}}function isQuote(character){return character==='"'||character==="'"||character==="`"}function printSelector({name,matchers}){const plain=name!==
void 0&&PLAIN_NAME.test(name),parts=matchers.map(printMatcher);return plain?parts.length===0?name:`${name}{${parts.join(",")}}`:`{${[...name===void 0?[]:[inQuotes(
name)],...parts].join(",")}}`}function printMatcher({label,operator,value}){return`${PLAIN_LABEL.test(label)?label:inQuotes(label)}${operator}${inQuotes(value)}`}
function inQuotes(text){return`"${text.replaceAll("\\","\\\\").replaceAll('"','\\"').replaceAll(`
`,"\\n").replaceAll("\r","\\r").replaceAll("	","\\t")}"`}function selectorOf(text){try{return parseSelector(text)}catch(error){if(error instanceof SelectorError)
return;throw error}}function compileMatchers(matchers){const tests=matchers.map(({label,operator,value})=>{if(operator==="="||operator==="!=")return labels=>(labels.
get(label)??"")===value==(operator==="=");try{const matches=(0,_label_regex_js__WEBPACK_IMPORTED_MODULE_0__.nA)(value);return labels=>matches(labels.get(label)??
"")===(operator==="=~")}catch(error){throw error instanceof _label_regex_js__WEBPACK_IMPORTED_MODULE_0__.JM?new SelectorError(`the regular expression of ${label}\
 cannot be used: ${error.message}`,1):error}});return labels=>tests.every(test=>test(labels))}})};export{id,ids,modules};
