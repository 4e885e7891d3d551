import{m652,m8240}from"./room.js";const id=856;const ids=[856];const modules={652:m652,8240:m8240,5856:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{"default":()=>prometheus});var dist=__webpack_require__(7934);var errors=__webpack_require__(
4487);var timeout=__webpack_require__(8871);var concurrency=__webpack_require__(9349);var signals_connection=__webpack_require__(1744);var definition=__webpack_require__(
1281);var identical_arms=__webpack_require__(7031);var counting_instances=__webpack_require__(7290);var metric_settings=__webpack_require__(3974);var metric_forms=__webpack_require__(
3196);;const UNREADABLE={count:NaN,intervals:[]};const FINEST=256;function canonicalBound(bound){if(bound===0||!Number.isFinite(bound))return bound;const exact=Math.
sign(bound)*2**(Math.round(Math.log2(Math.abs(bound))*FINEST)/FINEST);return Math.abs(bound-exact)<=1e-9*Math.abs(bound)?exact:bound}function nativeIncrease(previous,current){
if(current.count<previous.count)return current;const bounds=[...new Set([...previous.intervals,...current.intervals].flatMap(({low:low2,high})=>[low2,high]))].sort(
(a,b)=>a-b);const known=bounds.filter(bound=>isExact(previous.intervals,bound)&&isExact(current.intervals,bound));const[before,now]=[cumulative(previous.intervals,
known),cumulative(current.intervals,known)];const intervals=[];let[low,counted]=[bounds[0]??0,0];for(const[index,high]of known.entries()){const all=(now[index]??
0)-(before[index]??0);const count=all-counted;if(count<-1e-6*Math.max(1,current.count))return current;if(count>0)intervals.push({low,high,count});[low,counted]=
[high,Math.max(all,counted)]}return{count:Math.max(current.count-previous.count,counted),intervals}}function isExact(intervals,bound){const next=intervals[firstEndingAbove(
intervals,bound)];return next===void 0||next.low>=bound}function firstEndingAbove(intervals,bound){let[low,high]=[0,intervals.length];while(low<high){const middle=low+
high>>>1;if((intervals[middle]?.high??Infinity)>bound)high=middle;else low=middle+1}return low}function cumulative(intervals,bounds){let[index,sum]=[0,0];return bounds.
map(bound=>{for(let next=intervals[index];next!==void 0&&next.high<=bound;next=intervals[index]){sum+=next.count;index+=1}return sum})}const PER_OCTAVE=8;const MAX_OCTAVES=48;
const HEADROOM=4;const FOOTROOM=2;const LEAST=1e-12;const MAX_CUSTOM=200;class NativeGrid{#inexact=new Set;#custom=new Set;#lowest=Infinity;#highest=-Infinity;#bounds;include({
intervals}){const bounds=intervals.flatMap(({low,high})=>[low,high]).filter(bound=>bound>=LEAST&&Number.isFinite(bound));const[lowest,highest]=[bounds[0],bounds.
at(-1)];if(lowest!==void 0&&highest!==void 0)this.#reach(lowest,highest);for(const bound of bounds){if(isStandard(bound)||this.#custom.has(bound)||this.#custom.
size>=MAX_CUSTOM)continue;this.#custom.add(bound);this.#bounds=void 0}const inside=this.#all().filter(bound=>!isExact(intervals,bound));for(const bound of inside)
this.#inexact.add(bound);if(inside.length>0)this.#bounds=void 0}render(histograms2){const bounds=this.#all();const sums=histograms2.map(({intervals})=>cumulative(
intervals,bounds));const count=histograms2.reduce((sum,one)=>sum+Math.max(one.count,total(one)),0);return[...bounds.map((le,index)=>({le,count:sums.reduce((sum,counts)=>sum+
(counts[index]??0),0)})),{le:Infinity,count}]}#reach(least,most){const[low,high]=[Math.floor(Math.log2(least)),Math.ceil(Math.log2(most))];const highest=high<this.#highest?
this.#highest:high+HEADROOM;const lowest=Math.max(low>=this.#lowest?this.#lowest:low-FOOTROOM,highest-MAX_OCTAVES);if(highest===this.#highest&&lowest===this.#lowest)
return;[this.#highest,this.#lowest]=[highest,lowest];this.#bounds=void 0}#all(){this.#bounds??=this.#compute();return this.#bounds}#compute(){const steps=this.#lowest>
this.#highest?0:(this.#highest-this.#lowest)*PER_OCTAVE+1;const standard=Array.from({length:steps},(_,index)=>2**(this.#lowest+index/PER_OCTAVE));return[...new Set(
[...standard,...this.#custom])].filter(bound=>!this.#inexact.has(bound)).sort((a,b)=>a-b)}}function total({intervals}){return intervals.reduce((sum,{count})=>sum+
count,0)}function isStandard(bound){if(bound<=0||!Number.isFinite(bound))return true;const power=Math.log2(bound)*FINEST;return Math.abs(power-Math.round(power))<=
1e-6}var not_a_histogram=__webpack_require__(8780);var printable=__webpack_require__(649);var ask=__webpack_require__(5029);var bad_body=__webpack_require__(652);
var json=__webpack_require__(8240);var counting_number=__webpack_require__(7157);var substitution=__webpack_require__(4245);;const MAX_NAMES=2e4;const MAX_URL=2e3;
const POLICY={attempts:3,firstDelayMs:500,longestDelayMs:4e3,longestPauseMs:1e4,maxBytes:33554432};const pointSchema=dist.PVZ([dist.FsL(dist.aig(),dist.E2x()),dist.
YjP()]);const bucketSchema=dist.PVZ([dist.aig(),dist.YjP(),dist.YjP(),dist.YjP()]);const histogramSchema=dist.PVZ([dist.FsL(dist.aig(),dist.E2x()),dist.Ikc({count:dist.
lqM(dist.YjP(),"NaN"),buckets:dist.lqM(dist.mee(dist.FsL(dist.YOg(bucketSchema),dist.Ru6(5e3))))})]);const labelsSchema=dist.g1P(dist.YjP(),dist.YjP());const notices=dist.
lqM(dist.mee(dist.YOg(dist.YjP())));const successSchema=dist.Ikc({status:dist.euz("success"),data:dist.Oxt("resultType",[dist.Ikc({resultType:dist.euz("vector"),
result:dist.YOg(dist.Ikc({metric:labelsSchema,value:dist.lqM(pointSchema),histogram:dist.lqM(histogramSchema)}))}),dist.Ikc({resultType:dist.euz("matrix"),result:dist.
YOg(dist.Ikc({metric:labelsSchema,values:dist.lqM(dist.YOg(pointSchema)),histograms:dist.lqM(dist.YOg(histogramSchema))}))}),dist.Ikc({resultType:dist.euz("scal\
ar"),result:pointSchema}),dist.Ikc({resultType:dist.euz("string"),result:dist.L5J()})]),warnings:notices,infos:notices,isPartial:dist.lqM(dist.zMY())});const namesSchema=dist.
Ikc({status:dist.euz("success"),data:dist.YOg(dist.YjP())});const failureSchema=dist.Ikc({status:dist.euz("error"),errorType:dist.lqM(dist.YjP(),"unknown"),error:dist.
lqM(dist.YjP(),"")});const answerSchema=dist.Oxt("status",[successSchema,failureSchema]);function prometheusApi(connection,ports){const{url,headers,timeoutMs,hide}=connection;
const service={...(0,signals_connection.f6)(url,hide,[UNREADABLE_ANSWER]),policy:{...POLICY,timeoutMs}};const request=async(endpoint,form,how)=>{const address=new URL(
url);address.pathname=`${address.pathname.replace(/\/(?:api\/v1\/?)?$/,"")}/api/v1/${endpoint}`;const post=address.href.length+form.toString().length>MAX_URL;if(!post)
for(const[name,value]of form)address.searchParams.append(name,value);const type=post?{"content-type":"application/x-www-form-urlencoded"}:{};const question={url:address.
href,method:post?"POST":"GET",headers:{accept:"application/json",...type,...headers},...post?{body:form.toString()}:{},repeatable:true,...how};return(await(0,ask.
k)(question,{...service,who:(0,substitution.zA)(address.href)},ports)).value};const call=(endpoint,query,parameters)=>request(endpoint,new URLSearchParams({query,
...parameters,timeout:seconds(timeoutMs)}),{accepts:response=>(0,ask.o)(response)||[400,422,500].includes(response.status)&&response.body.trimStart().startsWith(
"{"),read(response){const answer=(0,json.V)(response,answerSchema);if(answer.status==="error")throw refused({...answer,error:(0,printable.TL)(answer.error,hide,
500)},query,service.who);if(endpoint==="query"&&answer.data.resultType==="matrix")throw rangeVector(query);return read(answer,response)}});return{query:(query,at)=>call(
"query",query,{time:seconds(at)}),queryRange:(query,from,to,step)=>call("query_range",query,{start:seconds(from),end:seconds(to),step:seconds(Math.max(step,Math.
ceil((to-from)/10999),1))}),async metricNames(at){const form=new URLSearchParams({start:seconds(at-36e5),end:seconds(at),limit:String(MAX_NAMES)});const{data}=await request(
"label/__name__/values",form,{read:response=>(0,json.V)(response,namesSchema)});return data.slice(0,MAX_NAMES)}}}const UNREADABLE_ANSWER=[["not-json","wrong-sha\
pe"],"SOURCE_ANSWER","Check that the address is the base of a Prometheus API, such as https://prometheus.example.com or https://mimir.example.com/prometheus."];
function seconds(ms){return(ms/1e3).toFixed(3)}function read({data,warnings,infos,isPartial},response){const missing=(warnings??[]).filter(warning=>!warning.startsWith(
"PromQL"));const partial=missing[0]??(isPartial===true?"the cluster marked the answer as partial":void 0);return{...seriesOf(data,response),warnings:[...warnings??
[],...infos??[]].slice(0,20).map(warning=>(0,printable.TN)(warning,500)),...partial===void 0?{}:{partial:(0,printable.TN)(partial,500)}}}function seriesOf(data,response){
switch(data.resultType){case"scalar":return{series:[{name:"",labels:new Map,points:[pointOf(data.result,response)]}],nativeHistograms:0};case"string":throw unreadable(
response,"it is a string where numbers were expected");case"vector":return collect(data.result.map(({metric:metric2,value,histogram})=>series(metric2,value===void 0?
[]:[value],histogram===void 0?[]:[histogram],response)));case"matrix":return collect(data.result.map(({metric:metric2,values=[],histograms:histograms2=[]})=>series(
metric2,values,histograms2,response)))}}function collect(found){const some=found.filter(({points})=>points.length>0);return{series:some,nativeHistograms:some.filter(
({points})=>points.some(({histogram})=>histogram!==void 0)).length}}function series(metric2,values,histograms2,response){const{__name__:name="",...labels}=metric2;
const points=[...values.map(point=>pointOf(point,response)),...histograms2.map(point=>histogramPoint(point,response))];if(values.length>0&&histograms2.length>0)
points.sort((a,b)=>a.at-b.at);return{name,labels:new Map(Object.entries(labels)),points}}function histogramPoint([time,{count:written,buckets}],response){const number=text=>{
const value=(0,counting_number.j)(text);if(value===void 0)throw unreadable(response,`a number of a histogram is none: ${(0,printable.Nt)(text,50)}`);return value};
let below=-Infinity;const intervals=[];for(const[,low,high,held]of buckets??[]){const interval={low:Math.max(below,canonicalBound(number(low))),high:canonicalBound(
number(high)),count:number(held)};if(interval.count!==0)intervals.push(interval);below=Math.max(below,interval.high)}const count=number(written);const sound=intervals.
every(({low,high,count:held})=>held>0&&Number.isFinite(held)&&low<=high);const usable2=sound&&Number.isFinite(count)&&count>=0;return{at:Math.round(time*1e3),value:NaN,
histogram:usable2?{count,intervals}:UNREADABLE}}function pointOf([time,written],response){const value=(0,counting_number.j)(written);if(value===void 0)throw unreadable(
response,`a value is no number: ${(0,printable.Nt)(written,50)}`);return{at:Math.round(time*1e3),value}}function unreadable(response,problem){return new bad_body.
m(response,"wrong-shape",problem)}function rangeVector(query){return new errors.a6("input",{code:"QUERY_RANGE_VECTOR",message:`The query gives a range of sample\
s for each series where one value is needed: ${(0,printable.TN)(query,1e3)}`,remedy:"Leave out the [5m] at its end, or put a function around it, such as max_ove\
r_time(x[5m]) for a level. Counters need neither."})}function refused({errorType,error},query,shown){const message=`${shown} refused the query (${errorType}): ${error}\
 In: ${(0,printable.TN)(query,1e3)}`;if(errorType==="bad_data"){return new errors.a6("source",{code:"QUERY_INVALID",message,remedy:"Correct the query in metrics\
; try it in the Prometheus web page first."})}return new errors.a6("source",{code:"QUERY_FAILED",message,remedy:"The server understood the query but could not a\
nswer it: make it cheaper (fewer series, shorter range) or look at the server."})}var selectors_selector=__webpack_require__(34);;const SOME=20;function onServer(api,at,log,since){
const known=new Map;let warned=false;const unanswered=why=>{if(!warned)log.warning(`Some selectors could not be checked: ${why}`);warned=true};const answer=async query=>{
try{const given=await api.query(query,at);if(given.partial===void 0)return given;unanswered(`partial answer: ${given.partial}`)}catch(error){if(!(error instanceof
errors.a6)||error.kind!=="source")throw error;unanswered(error.message)}return void 0};const exists=async selector=>{const given=await answer(`count(${(0,selectors_selector.
vJ)(selector)})`);return given===void 0||given.series.length>0};return{exists:selector=>{const text=(0,selectors_selector.vJ)(selector);const earlier=known.get(
text)??exists(selector);known.set(text,earlier);return earlier},values:async(selector,label)=>{if(!/^[a-zA-Z_][a-zA-Z0-9_]*$/.test(label))return[];const given=await answer(
`count by (${label}) (${(0,selectors_selector.vJ)(selector)})`);return(given?.series??[]).flatMap(({labels})=>labels.get(label)??[])},labels:async selector=>{const given=await answer(
`topk(${String(SOME)}, ${(0,selectors_selector.vJ)(selector)})`);return[...new Set((given?.series??[]).flatMap(({labels})=>[...labels.keys()]))]},gives:async expression=>{
const given=await answer(expression);return given===void 0||given.series.length>0},increase:async selector=>{const seconds2=since===void 0?0:Math.ceil((at-since)/
1e3);if(seconds2<1)return void 0;const given=await answer(`sum(increase(${(0,selectors_selector.vJ)(selector)}[${String(seconds2)}s]))`);return given?.series[0]?.
points[0]?.value},names:async()=>{try{return await api.metricNames(at)}catch(error){if(!(error instanceof errors.a6)||error.kind!=="source")throw error;log.warning(
`The server does not list its metrics, so no similar name can be suggested: ${error.message}`);return[]}}}}var counters=__webpack_require__(9677);var histograms=__webpack_require__(
6207);;function measured(found,warnings,standing){return{...(0,counting_instances.NL)(found),warnings,standing}}function absent(reason){return{observations:[{measurement:{
kind:"absent",reason}}]}}var counting_series=__webpack_require__(7021);;const SHORT_WINDOW=2e4;const STEP=5e3;const MAX_STEPS=1e3;async function sample(api,query,window,known){
const{from,to}=window;const steps=to-from<=SHORT_WINDOW?1:Math.min(MAX_STEPS,Math.ceil((to-from)/STEP));const looks=steps===1?await atEnds(api,query,window,known===
void 0):await inSteps(api,query,window,steps);const[first=[],...later]=looks.moments;const start=known===void 0?first:[];const startKeys=new Set(start.map(keyOf));
const isKnown=series2=>startKeys.has(keyOf(series2))||known?.(series2)===true;if(later.every(moment=>moment.every(isKnown)))return{start,later,...sampling_notices(
looks.answers)};const before=resultsOf(query,await api.query(query.lastHour,from));const returned=before.series.filter(series2=>!isKnown(series2));return{start:[
...start,...returned],later,...sampling_notices([...looks.answers,before])}}function resultsOf({member},answer){return member===void 0?answer:{...answer,series:answer.
series.map(series2=>({...series2,member}))}}async function atEnds(api,query,{from,to},start){const given=await Promise.all(start?[api.query(query.text,from),api.
query(query.text,to)]:[api.query(query.text,to)]);const answers=given.map(answer=>resultsOf(query,answer));const moments=answers.map(({series:series2})=>series2);
return{moments:start?moments:[[],...moments],answers}}async function inSteps(api,query,{from,to},steps){const step=Math.ceil((to-from)/steps);const range=resultsOf(
query,await api.queryRange(query.text,from,to,step));const times=Array.from({length:Math.floor((to-from)/step)+1},(_,index)=>from+index*step);const moments=momentsAt(
range.series,times);if(times.at(-1)===to)return{moments,answers:[range]};const end=resultsOf(query,await api.query(query.text,to));return{moments:[...moments,end.
series],answers:[range,end]}}function keyOf({name,labels,member}){return(0,counting_series.Xk)(name,labels,[],member)}function momentsAt(series2,times){const moments=new Map(
times.map(time=>[time,[]]));for(const{points,...one}of series2){for(const point of points)moments.get(point.at)?.push({...one,points:[point]})}return times.map(
time=>moments.get(time)??[])}function sampling_notices(answers){const partial=answers.find(answer=>answer.partial!==void 0)?.partial;return{warnings:answers.flatMap(
({warnings})=>warnings),nativeHistograms:answers.reduce((sum,answer)=>sum+answer.nativeHistograms,0),...partial===void 0?{}:{partial}}};function questionOf(given){
const alternatives=[...new Set(given)];const text=alternatives.join(" or ");const selectors=alternatives.map(selectors_selector.Bk).filter(selector=>selector!==
void 0);if(selectors.length<alternatives.length)return{queries:alternatives.map(memberOf),text,selectors:void 0};const names=new Set(selectors.map(({name})=>name));
if(names.size>1||names.has(void 0))return{queries:alternatives.map(queryOf),text,selectors};return{queries:[{text,lastHour:alternatives.map(alternative=>queryOf(
alternative).lastHour).join(" or ")}],text,selectors}}function memberOf(text,index){const query=queryOf(text);return(0,selectors_selector.Bk)(text)===void 0?{...query,
member:index}:query}function queryOf(text){return{text,lastHour:(0,selectors_selector.Bk)(text)===void 0?`last_over_time((${text}
)[1h:15s])`:`last_over_time(${text}[1h])`}}async function sampleQuestion(api,{queries},window,known){const parts=await Promise.all(queries.map(query=>sample(api,
query,window,known)));const length=Math.max(...parts.map(({later})=>later.length));const partial=parts.find(part=>part.partial!==void 0)?.partial;return{start:parts.
flatMap(part=>part.start),later:Array.from({length},(_,index)=>parts.flatMap(({later})=>later[index]??[])),warnings:parts.flatMap(({warnings})=>warnings),nativeHistograms:parts.
reduce((sum,part)=>sum+part.nativeHistograms,0),...partial===void 0?{}:{partial}}}const KEYS=new WeakMap;const KEYS_WITHOUT_LE=new WeakMap;function question_keyOf(series2){
return cached(KEYS,series2,[])}function histogramKeyOf(series2){return cached(KEYS_WITHOUT_LE,series2,["le"])}function cached(cache,{name,labels,member},without){
const known=cache.get(labels);if(known!==void 0)return known;const key=(0,counting_series.Xk)(name,labels,without,member);cache.set(labels,key);return key}function question_valueOf({
points}){return points[0]?.value??NaN};async function countHistogram(api,query,window,standing){const kept=standing?.histograms;const isKept=key=>kept?.classic.
has(key)===true||kept?.native.has(key)===true;const known=kept===void 0?void 0:series2=>isKept(histogramKeyOf(series2));const sampled=await sampleQuestion(api,query.
question,window,known);const moments=sampled.later.map(moment=>histogramsIn(moment,query));const before=beginning(histogramsIn(sampled.start,query),kept,moments);
if(sampled.partial!==void 0){const postponed={at:window.to,histograms:zeroWhereNew(before,moments)};return{...absent(`partial answer: ${sampled.partial}`),warnings:sampled.
warnings,standing:postponed}}const counted=new HistogramCounter(before);for(const moment of moments)counted.add(moment);return{...report(counted,query,sampled),
warnings:sampled.warnings,standing:{at:window.to,histograms:counted.state}}}function histogramsIn(moment,{instanceLabel}){const classic=new Map;const native=new Map;
const instances=new Map;const others=new Set;for(const series2 of moment){const key=histogramKeyOf(series2);const le=(0,counting_number.j)(series2.labels.get("l\
e")??"");const histogram=series2.points[0]?.histogram;if(histogram!==void 0)native.set(key,histogram);else if(le===void 0)others.add(key);else{const counts=classic.
get(key)??new Map;classic.set(key,counts.set(le,question_valueOf(series2)))}const instance=(0,counting_instances.hR)(series2.labels,instanceLabel);if(instance!==
void 0)instances.set(key,instance)}return{classic,native,instances,others}}class HistogramCounter{#classic=new Map;#native=new Map;#seen=[];#state;constructor(state){
this.#state=state}get state(){return this.#state}add(moment){const{classic,native,instances}=moment;this.#state=forget(this.#state,moment);const step=(0,histograms.
GP)(this.#state.classic,classic);for(const[key,counts]of step.increases)append(this.#classic,instances.get(key)??"",counts);const readable2=new Map([...native].
filter(([,histogram])=>Number.isFinite(histogram.count)));for(const[key,histogram]of readable2){const previous=this.#state.native.get(key);append(this.#native,instances.
get(key)??"",previous===void 0?histogram:nativeIncrease(previous,histogram))}this.#state={classic:step.carried,native:(0,counters.Ul)(this.#state.native,readable2)};
if(readable2.size>0)this.#seen=[...readable2.values()]}classic(measure){return[...this.#classic].flatMap(([name,parts])=>{const buckets=(0,histograms.Dh)(parts);
return buckets===void 0?[]:[{...named(name),measurement:(0,histograms.AJ)(buckets,measure)}]})}native(){if(this.#native.size===0)return void 0;return{seen:this.#seen,
instances:[...this.#native].map(([name,increases])=>({...named(name),increases}))}}}function forget(state,{classic,native}){const fellClassic=[...classic].filter(
([key,counts])=>(counts.get(Infinity)??0)<(state.classic.get(key)?.get(Infinity)??0));const fellNative=[...native].filter(([key,{count}])=>count<(state.native.get(
key)?.count??0));const targets=new Set([...fellClassic,...fellNative].map(([key])=>(0,counting_series.Ou)(key)).filter(target=>target!==NO_TARGET));if(targets.size===
0)return state;const stays=([key])=>classic.has(key)||native.has(key)||!targets.has((0,counting_series.Ou)(key));return{classic:new Map([...state.classic].filter(
stays)),native:new Map([...state.native].filter(stays))}}const NO_TARGET=(0,counting_series.$r)(new Map);function zeroWhereNew(state,moments){const zero=counts=>new Map(
[...counts.keys()].map(le=>[le,0]));return{classic:new Map([...moments.flatMap(({classic})=>[...classic].filter(([,counts])=>(0,histograms.Ng)(counts)).map(([key,
counts])=>[key,zero(counts)])),...state.classic]),native:new Map([...moments.flatMap(({native})=>[...native.keys()].map(key=>[key,NOTHING])),...state.native])}}
function startWhereNew(state,{classic,native,instances}){const isKnown=key=>state.classic.has(key)||state.native.has(key);const nameOf=key=>instances.get(key)??
"";const keys=[...classic.keys(),...native.keys()];const known=new Set(keys.filter(isKnown).map(nameOf));const isNew=([key])=>!isKnown(key)&&!known.has(nameOf(key));
return{classic:new Map([...state.classic,...[...usable(classic)].filter(isNew)]),native:new Map([...state.native,...[...readable(native)].filter(isNew)])}}const NOTHING={
count:0,intervals:[]};function beginning(start,kept,moments){const classic=new Map([...usable(start.classic),...kept?.classic??[]]);const native=new Map([...readable(
start.native),...kept?.native??[]]);for(const key of[...start.classic.keys(),...start.native.keys(),...start.others]){const firstClassic=moments.map(moment=>moment.
classic.get(key)).find(counts=>counts!==void 0&&(0,histograms.Ng)(counts));if(firstClassic!==void 0&&!classic.has(key))classic.set(key,firstClassic);const firstNative=moments.
map(moment=>moment.native.get(key)).find(histogram=>Number.isFinite(histogram?.count));if(firstNative!==void 0&&!native.has(key))native.set(key,firstNative)}return{
classic,native}}function usable(classic){return new Map([...classic].filter(([,counts])=>(0,histograms.Ng)(counts)))}function readable(native){return new Map([...native].
filter(([,histogram])=>Number.isFinite(histogram.count)))}function report(counted,{question,measure},{later}){const classic=counted.classic(measure);if(classic.
length>0)return{observations:measured(classic,[],{at:0}).observations};const native=counted.native();if(native!==void 0)return{observations:[],native};const some=later.
some(moment=>moment.length>0);return absent(some?`${question.text} has no readable histogram: select _bucket series and keep le, or native histograms`:`no data:\
 no series match ${question.text}`)}function named(name){return name===""?{}:{instance:name}}function append(groups,name,item){const group=groups.get(name);if(group===
void 0)groups.set(name,[item]);else group.push(item)}var units=__webpack_require__(6839);;async function readLevels(api,query,window){const{series:series2,warnings,
partial,nativeHistograms}=await api.query(query.query,window.to);if(partial!==void 0)return{...absent(`partial answer: ${partial}`),warnings};if(nativeHistograms>
0)return{...absent(`${query.query} gives native histograms where numbers were expected`),warnings};return{observations:levelsIn(series2,query),warnings}}function whyNoLevels(series2,query){
try{levelsIn(series2,query)}catch(error){if(!(error instanceof errors.a6))throw error;const{code,message,remedy}=error;return new errors.a6("input",{code,message,
remedy,cause:error})}return void 0}function levelsIn(series2,{query,signal,single,measure,instanceLabel}){if(series2.length===0)return absent(`no data: ${query}\
 is empty`).observations;if(single&&series2.length>1)throw ambiguous(signal,query,`gives ${series2.length} series where one number is expected`);const instances=series2.
map(({labels})=>single?void 0:(0,counting_instances.hR)(labels,instanceLabel));if(new Set(instances).size<series2.length)throw ambiguous(signal,query,`gives sev\
eral series that share ${instanceLabel??"a pod or instance"}, or name none`);return series2.map((one,index)=>{const instance=instances[index];return{...instance===
void 0?{}:{instance},measurement:level(question_valueOf(one),measure,query)}})}function level(value,measure,query){if(Number.isFinite(value))return{kind:"gauge",
value:value*measure.factor,...(0,units.ym)(measure)};return{kind:"absent",reason:`${query} is ${Number.isNaN(value)?"NaN, as 0/0 is":"infinite, as a division by\
 zero is"}`}}function ambiguous(signal,query,what){return new errors.a6("source",{code:"SIGNAL_AMBIGUOUS",message:`${signal}: ${query} ${what}.`,remedy:"Aggrega\
te in the query, e.g. sum by (pod) (\u2026) or max(\u2026), or select fewer series."})}var counter_window=__webpack_require__(9747);var proportion=__webpack_require__(
4630);;async function countProportion(api,query,window,standing){const look=(question,kept)=>sampleQuestion(api,question,window,kept===void 0?void 0:series2=>kept.
has(question_keyOf(series2)));const[totalSampled,partSampled]=await Promise.all([look(query.total,standing?.total),look(query.part,standing?.part)]);const[total2,
part]=(0,counter_window.BU)([looksOf(query,query.total,standing?.total,totalSampled.start,totalSampled.later),looksOf(query,query.part,standing?.part,partSampled.
start,partSampled.later)]);const warnings=[...totalSampled.warnings,...partSampled.warnings];const partial=totalSampled.partial??partSampled.partial;if(partial!==
void 0){const postponed={at:window.to,total:(0,counter_window.WP)(total2),part:(0,counter_window.WP)(part)};return{...absent(`partial answer: ${partial}`),warnings,
standing:postponed}}const unusable=whyUnusable(query,totalSampled,partSampled);if(unusable!==void 0){return{...absent(unusable),warnings,standing:{at:window.to,
total:total2.after,part:part.after}}}const proportions=(0,proportion.N)(total2,part,query);return measured(proportions.found,warnings,{at:window.to,total:proportions.
total,part:proportions.part})}function startProportion(total2,part,query){const[all,some]=(0,counter_window.BU)([looksOf(query,query.total,void 0,[],[total2]),looksOf(
query,query.part,void 0,[],[part])]);return{total:all.after,part:some.after}}function stepProportion(query,standing,total2,part){const[all,some]=(0,counter_window.
BU)([looksOf(query,query.total,standing.total,[],[total2]),looksOf(query,query.part,standing.part,[],[part])]);const appeared=(0,counter_window.Vj)(all);return(0,
proportion.N)((0,counter_window.pM)(all,appeared),(0,counter_window.pM)(some,appeared),query)}function whyUnusable({total:total2,part,counted},all,some){const totalSeries=all.
later.flat();if(totalSeries.length===0)return`no data: no series match ${total2.text}`;if(all.nativeHistograms+some.nativeHistograms>0){return`${all.nativeHistograms>
0?total2.text:part.text} gives native histograms where counters were expected`}if(some.later.some(moment=>moment.length>0))return void 0;if(counted==="bad")return void 0;
if(part.selectors===void 0)return`no data: ${part.text} is empty; write \`or vector(0)\` behind it if that means none`;return part.selectors.some(({name})=>totalSeries.
some(series2=>series2.name===name))?void 0:`no data: there is no series of ${part.text}`}function looksOf({instanceLabel},{text},kept,start,later){const counted=moment=>moment.
map(series2=>({series:question_keyOf(series2),instance:(0,counting_instances.hR)(series2.labels,instanceLabel),target:series2.labels.has("instance")?(0,counting_series.
$r)(series2.labels):void 0,value:question_valueOf(series2)}));return{text,kept,start:counted(start),later:later.map(counted)}};const MAX_POINTS=11e3;const MAX_SAMPLES=2e6;
const SAMPLES_PER_ANSWER=6e4;const SAMPLES_PER_NATIVE=100;const LONGEST_STEP=9e5;const MAX_CELLS=5e5;const MAX_WARNINGS=20;async function readHistory(api,arm,signals,window,stepMs){
const warnings=new Set;const failures=[];const attempt=async(signal,work)=>{try{return await work()}catch(error){if(!(error instanceof errors.a6)||error.kind!==
"source")throw error;failures.push(error);warnings.add(`${signal}: no history: ${error.message}`);return void 0}};const sized=[];for(const past of signals){const samples=await attempt(
past.signal,()=>samplesPerMoment(api,past,window.to));if(samples!==void 0)sized.push({past,samples})}const step=affordableStep(window,stepMs,sized,(past,error)=>{
failures.push(error);warnings.add(`${past.signal}: no history: ${error.message}`)});const times=Array.from({length:Math.floor((window.to-window.from)/step)+1},(_,index)=>window.
from+index*step);const observed=[];for(const{past,samples}of sized){const size=Math.min(MAX_POINTS,Math.max(2,Math.floor(SAMPLES_PER_ANSWER/Math.max(1,samples))));
const steps=await attempt(past.signal,()=>stepsOf({api,times,step,size},past));if(steps!==void 0)observed.push({signal:past.signal,steps})}const[first]=failures;
if(first!==void 0&&observed.length===0)throw first;return times.slice(1).map((to,index)=>({window:{from:to-step,to},observations:observed.flatMap(({signal,steps})=>(steps[index]??
[]).map(found=>({arm,signal,...found}))),warnings:index===0?[...warnings].slice(0,MAX_WARNINGS):[]}))}function questionsOf({kind,query}){if(kind==="proportion")
return[textsOf(query.total),textsOf(query.part)];return[kind==="histogram"?textsOf(query.question):[query.query]]}function textsOf({queries}){return queries.map(
({text})=>text)}async function samplesPerMoment(api,past,at){const answers=await Promise.all(questionsOf(past).flat().map(query=>api.query(query,at)));return answers.
reduce((sum,{series:series2,nativeHistograms})=>sum+series2.length+nativeHistograms*(SAMPLES_PER_NATIVE-1),0)}function affordableStep({from,to},wanted,sized,leave){
const unit=Math.max(1,Math.ceil(wanted));const fine=unit*Math.max(1,Math.ceil((to-from)/(MAX_POINTS-1)/unit));for(;;){const samples=sized.reduce((sum,one)=>sum+
one.samples,0);const step=fine*Math.max(1,Math.ceil(samples*((to-from)/fine+1)/MAX_SAMPLES));if(step<=Math.max(LONGEST_STEP,fine))return step;sized.sort((a,b)=>a.
samples-b.samples);const largest=sized.pop();if(largest===void 0)return fine;leave(largest.past,new errors.a6("source",{code:"HISTORY_TOO_LARGE",message:`${(0,printable.
Jj)(questionsOf(largest.past).flat().join(" and "),500)} give about ${largest.samples} numbers at a time, too many for the past from ${new Date(from).toISOString()}\
.`,remedy:"Aggregate in the queries, e.g. sum by (pod) (\u2026) or a recording rule, or ask for a shorter past."}))}}function stepsOf(range,past){switch(past.kind){case"\
proportion":return proportionSteps(range,past.query);case"histogram":return histogramSteps(range,past.query);case"level":return levelSteps(range,past.query)}}async function proportionSteps(range,query){
const steps=[];const parts=momentsOf(range,query.part.queries);let standing;for await(const total2 of momentsOf(range,query.total.queries)){const next=await parts.
next();const part=next.done===true?[]:next.value;if(standing===void 0){standing=startProportion(total2,part,query);continue}const unusable=whyUnusable(query,sampledOf(
total2),sampledOf(part));const proportions=stepProportion(query,standing,total2,part);standing=proportions;const arranged=(0,counting_instances.NL)(unusable===void 0?
proportions.found:[{measurement:{kind:"absent",reason:unusable}}]);steps.push(arranged.observations)}return bounded(steps,1)}function sampledOf(moment){return{later:[
moment],nativeHistograms:moment.filter(({points})=>points[0]?.histogram!==void 0).length}}async function histogramSteps(range,query){const grid=new NativeGrid;const steps=[];
let counter;for await(const moment of momentsOf(range,query.question.queries)){const now=histogramsIn(moment,query);if(counter===void 0){counter=new HistogramCounter(
startWhereNew({classic:new Map,native:new Map},now));continue}const step=new HistogramCounter(startWhereNew(counter.state,now));step.add(now);counter=step;const native=step.
native();for(const histogram of native?.seen??[])grid.include(histogram);for(const{increases}of native?.instances??[])for(const histogram of increases)grid.include(
histogram);steps.push({classic:step.classic(query.measure),native:native?.instances??[],some:moment.length>0})}const found=steps.map(({classic,native,some})=>{if(classic.
length>0)return(0,counting_instances.NL)(classic).observations;if(native.length===0){const reason=some?`${query.question.text} has no readable histogram`:`no da\
ta: no series match ${query.question.text}`;return[{measurement:{kind:"absent",reason}}]}return(0,counting_instances.NL)(render(grid,native,query.measure)).observations});
const widest=found.flat().reduce((most,{measurement})=>Math.max(most,measurement.kind==="histogram"?measurement.buckets.length:1),1);return bounded(found,widest)}
function render(grid,instances,measure){return instances.map(({instance,increases})=>({...instance===void 0?{}:{instance},measurement:(0,histograms.AJ)(grid.render(
increases),measure)}))}async function levelSteps(range,query){const steps=[];let index=0;for await(const moment of momentsOf(range,[{text:query.query}])){if(index>
0)steps.push(levelsIn(moment,query));index+=1}return steps}function bounded(steps,numbers){const cells=steps.reduce((sum,found)=>sum+found.length*numbers,0);return cells<=
MAX_CELLS?steps:steps.map(found=>found.length>1?(0,counting_instances.bs)(found):found)}async function*momentsOf({api,times,step,size},queries){let points=size;
for(let index=0;index<times.length;){const some=times.slice(index,index+points);const[from=0,to=from]=[some[0],some.at(-1)];let answers;try{answers=await Promise.
all(queries.map(async query=>resultsOf(query,await api.queryRange(query.text,from,to,step))))}catch(error){if(!(error instanceof errors.a6)||error.code!=="SOURC\
E_TOO_LARGE"||points<=2)throw error;points=Math.floor(points/2);continue}const partial=answers.find(answer=>answer.partial!==void 0)?.partial;if(partial!==void 0)
throw incomplete(partial);yield*momentsAt(answers.flatMap(({series:series2})=>series2),some);index+=some.length}return void 0}function incomplete(why){return new errors.
a6("source",{code:"HISTORY_PARTIAL",message:`The past is incomplete: ${why}.`,remedy:"Look at the stores behind the server; with gaps in it the past would look \
less steady than it was."})}var promql_selectors=__webpack_require__(9339);var selector_check=__webpack_require__(4122);var share_meaning=__webpack_require__(9709);
var unstated_time=__webpack_require__(6474);var unstated_unit=__webpack_require__(6337);;const prometheus_total=dist.FsL(metric_settings.h9,dist.h_("Cumulative \
counter of all requests."));const common={shared:metric_settings.ue,"may-be-absent":metric_settings.eh};const metric=(0,metric_forms.v)([dist.rej({total:prometheus_total,
bad:dist.FsL(metric_settings.h9,dist.h_("Cumulative counter of the bad ones among them.")),...common}),dist.rej({total:prometheus_total,good:dist.FsL(metric_settings.
h9,dist.h_("Cumulative counter of the good ones among them.")),...common}),dist.rej({histogram:dist.FsL(metric_settings.h9,dist.h_("`_bucket` series of a classi\
c histogram, with their `le` label, or series of a native histogram.")),unit:units.zA,scale:metric_settings.Qb,...common}),dist.rej({gauge:dist.FsL(metric_settings.
wP,dist.h_("Levels; one series per instance.")),unit:units.zA,scale:metric_settings.hs,...common}),dist.rej({value:dist.FsL(metric_settings.wP,dist.h_("An expre\
ssion that gives exactly one number.")),unit:units.zA,scale:metric_settings.hs,...common})]);const settings=dist.rej({kind:dist.euz("prometheus"),url:dist.FsL(dist.
YjP(),dist.yGV(/^https?:\/\//,"must begin with http:// or https://"),dist.h_("Base address of the Prometheus API, with any prefix (`https://mimir.example.com/pr\
ometheus`), without `/api/v1`; parameters such as `?dedup=true` are kept.")),...signals_connection.Q7,timeout:(0,timeout.a)(12e4,"10s","For each query; an overl\
oaded or silent server is asked up to three times"),"instance-label":metric_settings.wl,metrics:dist.lqM(dist.FsL(dist.g1P(metric_settings.yD,metric),dist.bPf(1),
dist.h_("PromQL per signal, with `$version`, `$target` and `$arm`. Default: `error-rate` from http_requests_total and `latency` from http_request_duration_secon\
ds.")))});const defaultMetrics={"error-rate":{total:'http_requests_total{version="$version"}',bad:metric_settings.Uj.map(label=>`http_requests_total{version="$v\
ersion",${label}=~"5.."}`)},latency:{histogram:'http_request_duration_seconds_bucket{version="$version"}',unit:"s"}};const PARALLEL_QUERIES=4;const prometheus=(0,
definition.Z)({kind:"prometheus",description:"Prometheus, Mimir, Thanos, VictoriaMetrics or Google managed Prometheus, over the Prometheus HTTP API.",settings,create(given,versions,ports){
const url=(0,substitution.lx)(given.url);const api=prometheusApi({url,...(0,signals_connection.ao)(given)},ports);const metrics=Object.entries(given.metrics??defaultMetrics);
const sharedSignals=metrics.filter(([,wanted])=>wanted.shared===true).map(([signal])=>signal);const probes=metrics.flatMap(([signal,wanted])=>(wanted.shared===true?
["candidate"]:["candidate","baseline"]).map(arm=>probe(api,signal,wanted,given["instance-label"],arm,versions)));const standings=new Map;const grids=new Map(metrics.
map(([signal])=>[signal,new NativeGrid]));const twins=sameQueries(probes);const check=new selector_check.s(probes.map(({arm,signal,asked,mayBeAbsent:accepted})=>({
arm,signal,queries:asked,mayBeAbsent:accepted,alternatives:given.metrics===void 0})),versions,ports.log);const units2=new unstated_unit.a(metrics.flatMap(([signal,
wanted])=>{const measure=probes.find(one=>one.signal===signal)?.measure;return measure!==void 0&&("gauge"in wanted||"value"in wanted)?[{signal,settings:wanted,measure,
rate:false}]:[]}),ports.log);const times=new unstated_time.B(metrics.flatMap(([signal,wanted])=>{const measure=probes.find(one=>one.signal===signal)?.measure;return measure!==
void 0&&"histogram"in wanted?[{signal,settings:wanted,measure}]:[]}),ports.log);let soaked;const evidenceAt=(at,since)=>{const all=onServer(api,at,ports.log,since);
return()=>({own:all,all})};return{kind:"prometheus",signals:metrics.map(([signal])=>signal),shared:sharedSignals,forms:Object.fromEntries(probes.map(({signal,form})=>[
signal,form])),retrospective:true,async preflight({signals:needed,shares=[],times:timed=[],at=ports.clock.now()}={}){units2.begin(shares);const[twin]=twins;if(twin!==
void 0)throw(0,identical_arms.P)(twin.signal,`${twin.query.text} as \`${twin.query.role}\``,versions);const answered=await checkQueries(api,probes,versions,at,ports);
const evidenceOf=evidenceAt(at);for(const{one,series:series2}of answered){const problem=one.problemWith?.(series2)??await notAHistogram(one,series2,evidenceOf(one.
arm).all);if(problem===void 0)continue;if(needed?.includes(one.signal)!==false)throw problem;ports.log.warning(`${problem.message} No criterion needs it.`)}await check.
begin(evidenceOf,needed);times.look(timed,signal=>answered.flatMap(({one,series:series2})=>one.signal===signal?bucketsIn(one,series2):[]))},async observe(window){
const measured2=await(0,concurrency.b)(probes,PARALLEL_QUERIES,async one=>{const standing=standings.get(one);const result=await one.read(window,standing?.at===window.
from?standing:void 0);return{one,result}});for(const{one,result}of measured2)if(result.standing!==void 0)standings.set(one,result.standing);for(const{one,result}of measured2)
learnBounds(grids.get(one.signal),result);await check.look(evidenceAt(window.to),(arm,signal)=>measured2.some(({one,result})=>one.arm===arm&&one.signal===signal&&
showsSomething(result)));const observed=measured2.flatMap(({one:{arm,signal,measure},result})=>foundIn(result,grids.get(signal),measure).map(found=>({arm,signal,
...found})));units2.look(observed);check.count(observed);soaked={from:soaked?.from??window.from,to:window.to};return{window,observations:[...observed,...sharedSignals.
map(signal=>({arm:"baseline",signal,measurement:identical_arms.S}))],warnings:[...new Set([...twins.map(({signal})=>`${signal}: both arms read the same query, s\
o they cannot differ; use $version, $target or $arm in it.`),...measured2.flatMap(({one:{arm,signal},result:{warnings,leftOut=[]}})=>[...warnings,...leftOut.map(
left=>`${signal} of the ${arm}, ${left}`)])])]}},remarks:()=>check.conclude(evidenceAt(soaked?.to??ports.clock.now(),soaked?.from)),history:(window,stepMs)=>readHistory(
api,"baseline",probes.filter(({arm})=>arm==="baseline").map(({past})=>past),window,stepMs)}}});function showsSomething({observations,native}){return native!==void 0||
observations.some(({measurement})=>measurement.kind!=="absent")}function probe(api,signal,wanted,label,arm,versions){const fill=query2=>(0,substitution.OZ)(query2,
(0,substitution.b2)(versions,arm));const filled=queries=>(0,metric_settings.c3)(queries).map(fill);const askedFor=(role,queries)=>(0,metric_settings.c3)(queries).
map(written2=>({role,text:fill(written2),written:written2}));const accepted={mayBeAbsent:wanted["may-be-absent"]===true};const textsOf2=(...questions)=>questions.
flatMap(({queries})=>queries.map(({text:text2})=>text2));if("total"in wanted){const{counted,selectors}=(0,metric_settings.BU)(wanted);const[total2,part]=[filled(
wanted.total),filled(selectors)];const query2={total:questionOf(total2),part:questionOf(part),counted,of:(0,share_meaning.t)(signal,counted),instanceLabel:label};
return{arm,signal,...accepted,form:{kind:"proportion",dimension:"proportion",of:(0,share_meaning.t)(signal,counted)},measure:{factor:1,dimension:"proportion"},queries:textsOf2(
query2.total,query2.part),asked:[...askedFor("total",wanted.total),...askedFor(counted,selectors)],past:{signal,kind:"proportion",query:query2},read:(window,standing)=>countProportion(
api,query2,window,standing)}}if("histogram"in wanted){const texts=filled(wanted.histogram);const names2=new Set(texts.flatMap(text2=>(0,promql_selectors.Yv)((0,
promql_selectors.wu)(text2)??[]).map(({name})=>name)));const measure2=(0,units.c_)(wanted,names2.size===1?[...names2][0]:void 0);const query2={question:questionOf(
texts),measure:measure2,instanceLabel:label};return{arm,signal,...accepted,form:(0,units.QU)("histogram",measure2),measure:measure2,queries:textsOf2(query2.question),
asked:askedFor("histogram",wanted.histogram),past:{signal,kind:"histogram",query:query2},read:(window,standing)=>countHistogram(api,query2,window,standing)}}const single="\
value"in wanted;const written=single?wanted.value:wanted.gauge;const text=fill(written);const names=new Set((0,promql_selectors.Yv)((0,promql_selectors.wu)(text)??
[]).map(({name})=>name));const measure=(0,units.c_)(wanted,(0,selectors_selector.Bk)(text)?.name,names.size===1?[...names][0]:void 0);const query={query:text,signal,
single,measure,instanceLabel:label};return{arm,signal,...accepted,form:(0,units.QU)("gauge",measure),measure,queries:[text],asked:askedFor(single?"value":"gauge",
written),past:{signal,kind:"level",query},problemWith:series2=>whyNoLevels(series2,query),read:window=>readLevels(api,query,window)}}function bucketsIn({asked},series2){
const[named2]=asked.flatMap(({text})=>(0,promql_selectors.Yv)((0,promql_selectors.wu)(text)??[]).map(({name})=>name));return series2.map(one=>({name:one.name===
""?named2??"":one.name,le:one.labels.get("le")??"",count:question_valueOf(one)}))}async function notAHistogram({arm,signal,form,asked,queries},series2,there){if(form.
kind!=="histogram")return void 0;const refused2=({code,message,remedy})=>new errors.a6("input",{code,message:`${signal} of the ${arm}: ${message}.`,remedy});if(series2.
some(({points})=>points[0]?.histogram!==void 0))return void 0;const missing=(0,not_a_histogram.u)(queries.join(" or "),series2.map(({labels})=>labels.get("le")));
if(missing!==void 0)return refused2(missing);if(series2.length>0)return void 0;for(const{name,matchers}of asked.flatMap(({role,text})=>role==="histogram"?(0,promql_selectors.
Yv)((0,promql_selectors.wu)(text)??[]):[])){if(name===void 0)continue;const family=name.replace(/_bucket$/,"");const bucket={name:`${family}_bucket`,matchers};const quantile={
name:family,matchers:[...matchers,{label:"quantile",operator:"!=",value:""}]};if(await there.exists(bucket)||!await there.exists(quantile))continue;return refused2(
(0,not_a_histogram.D)(family))}return void 0}function learnBounds(grid,{native}){for(const histogram of native?.seen??[])grid?.include(histogram);for(const{increases}of native?.
instances??[])for(const histogram of increases)grid?.include(histogram)}function foundIn({observations,native},grid,measure){return native===void 0||grid===void 0?
observations:(0,counting_instances.NL)(render(grid,native.instances,measure)).observations}function sameQueries(probes){return probes.flatMap(({arm,signal,asked})=>{
const other=probes.find(one=>arm==="candidate"&&one.arm==="baseline"&&one.signal===signal);const theirs=new Set(other?.asked.map(({role,text})=>`${role} ${oneSpaced(
text)}`));return asked.filter(({role,text})=>theirs.has(`${role} ${oneSpaced(text)}`)).map(query=>({signal,query}))})}function oneSpaced(query){return query.trim().
replaceAll(/\s+/g," ")}async function checkQueries(api,probes,versions,at,ports){const answered=await(0,concurrency.b)(probes,PARALLEL_QUERIES,async one=>{const answers=await Promise.
all(one.queries.map(query=>api.query(query,at)));return{one,perQuery:answers.map(({series:series2})=>series2),series:answers.flatMap(({series:series2})=>series2)}});
for(const{one,perQuery,series:series2}of answered){const{arm,signal,queries}=one;if(arm==="baseline"&&series2.length===0){ports.log.warning(`${signal}: no serie\
s of the baseline match ${queries.join(" or ")}; check the metric and label names.`)}const baseline=answered.find(other=>arm==="candidate"&&other.one.arm==="bas\
eline"&&other.one.signal===signal);if(baseline===void 0)continue;for(const[index,some]of perQuery.entries()){const[mine,theirs,others]=[queries[index]??"",baseline.
one.queries[index]??"",baseline.perQuery[index]??[]];const common2=countCommon(some,others);if(common2>0&&common2===some.length&&common2===others.length){throw(0,
identical_arms.P)(signal,`${mine}, whose series are those of ${theirs}`,versions)}if(common2>0)ports.log.warning(`${signal}: ${common2} series count for both ar\
ms in ${mine}; make the queries exclude each other.`)}}return answered}function countCommon(some,others){const keys=new Set(others.filter(({name})=>name!=="").map(
question_keyOf));return some.filter(series2=>series2.name!==""&&keys.has(question_keyOf(series2))).length}})};export{id,ids,modules};
