import{m652,m8240}from"./room.js";const id=5856,ids=[5856],modules={652:m652,8240:m8240,5856:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{default:()=>prometheus});var dist=__webpack_require__(7934),errors=__webpack_require__(
4487),timeout=__webpack_require__(8871),concurrency=__webpack_require__(9349),signals_connection=__webpack_require__(1744),definition=__webpack_require__(1281),
identical_arms=__webpack_require__(7031),counting_instances=__webpack_require__(7290),metric_settings=__webpack_require__(3974),metric_forms=__webpack_require__(
3196);const UNREADABLE={count:NaN,intervals:[]},FINEST=256;function canonicalBound(bound){if(bound===0||!Number.isFinite(bound))return bound;const exact=Math.sign(
bound)*2**(Math.round(Math.log2(Math.abs(bound))*FINEST)/FINEST);return Math.abs(bound-exact)<=1e-9*Math.abs(bound)?exact:bound}function nativeIncrease(previous,current){
if(current.count<previous.count)return current;const bounds=[...new Set([...previous.intervals,...current.intervals].flatMap(({low:low2,high})=>[low2,high]))].sort(
(a,b)=>a-b),known=bounds.filter(bound=>isExact(previous.intervals,bound)&&isExact(current.intervals,bound)),[before,now]=[cumulative(previous.intervals,known),cumulative(
current.intervals,known)],intervals=[];let[low,counted]=[bounds[0]??0,0];for(const[index,high]of known.entries()){const all=(now[index]??0)-(before[index]??0),count=all-
counted;if(count<-1e-6*Math.max(1,current.count))return current;count>0&&intervals.push({low,high,count}),[low,counted]=[high,Math.max(all,counted)]}return{count:Math.
max(current.count-previous.count,counted),intervals}}function isExact(intervals,bound){const next=intervals[firstEndingAbove(intervals,bound)];return next===void 0||
next.low>=bound}function firstEndingAbove(intervals,bound){let[low,high]=[0,intervals.length];for(;low<high;){const middle=low+high>>>1;(intervals[middle]?.high??
1/0)>bound?high=middle:low=middle+1}return low}function cumulative(intervals,bounds){let[index,sum]=[0,0];return bounds.map(bound=>{for(let next=intervals[index];next!==
void 0&&next.high<=bound;next=intervals[index])sum+=next.count,index+=1;return sum})}const PER_OCTAVE=8,MAX_OCTAVES=48,HEADROOM=4,FOOTROOM=2,LEAST=1e-12,MAX_CUSTOM=200;
class NativeGrid{#inexact=new Set;#custom=new Set;#lowest=1/0;#highest=-1/0;#bounds;include({intervals}){const bounds=intervals.flatMap(({low,high})=>[low,high]).
filter(bound=>bound>=LEAST&&Number.isFinite(bound)),[lowest,highest]=[bounds[0],bounds.at(-1)];lowest!==void 0&&highest!==void 0&&this.#reach(lowest,highest);for(const bound of bounds)
isStandard(bound)||this.#custom.has(bound)||this.#custom.size>=MAX_CUSTOM||(this.#custom.add(bound),this.#bounds=void 0);const inside=this.#all().filter(bound=>!isExact(
intervals,bound));for(const bound of inside)this.#inexact.add(bound);inside.length>0&&(this.#bounds=void 0)}render(histograms2){const bounds=this.#all(),sums=histograms2.
map(({intervals})=>cumulative(intervals,bounds)),count=histograms2.reduce((sum,one)=>sum+Math.max(one.count,total(one)),0);return[...bounds.map((le,index)=>({le,
count:sums.reduce((sum,counts)=>sum+(counts[index]??0),0)})),{le:1/0,count}]}#reach(least,most){const[low,high]=[Math.floor(Math.log2(least)),Math.ceil(Math.log2(
most))],highest=high<this.#highest?this.#highest:high+HEADROOM,lowest=Math.max(low>=this.#lowest?this.#lowest:low-FOOTROOM,highest-MAX_OCTAVES);highest===this.#highest&&
lowest===this.#lowest||([this.#highest,this.#lowest]=[highest,lowest],this.#bounds=void 0)}#all(){return this.#bounds??=this.#compute(),this.#bounds}#compute(){
const steps=this.#lowest>this.#highest?0:(this.#highest-this.#lowest)*PER_OCTAVE+1,standard=Array.from({length:steps},(_,index)=>2**(this.#lowest+index/PER_OCTAVE));
return[...new Set([...standard,...this.#custom])].filter(bound=>!this.#inexact.has(bound)).sort((a,b)=>a-b)}}function total({intervals}){return intervals.reduce(
(sum,{count})=>sum+count,0)}function isStandard(bound){if(bound<=0||!Number.isFinite(bound))return!0;const power=Math.log2(bound)*FINEST;return Math.abs(power-Math.
round(power))<=1e-6}var not_a_counter=__webpack_require__(8090),not_a_histogram=__webpack_require__(8780),printable=__webpack_require__(649),ask=__webpack_require__(
5029),bad_body=__webpack_require__(652),json=__webpack_require__(8240),counting_number=__webpack_require__(7157),substitution=__webpack_require__(4245);const MAX_NAMES=2e4,
MAX_URL=2e3,POLICY={attempts:3,firstDelayMs:500,longestDelayMs:4e3,longestPauseMs:1e4,maxBytes:33554432},pointSchema=dist.PVZ([dist.FsL(dist.aig(),dist.E2x()),dist.
YjP()]),bucketSchema=dist.PVZ([dist.aig(),dist.YjP(),dist.YjP(),dist.YjP()]),histogramSchema=dist.PVZ([dist.FsL(dist.aig(),dist.E2x()),dist.Ikc({count:dist.lqM(
dist.YjP(),"NaN"),buckets:dist.lqM(dist.mee(dist.FsL(dist.YOg(bucketSchema),dist.Ru6(5e3))))})]),labelsSchema=dist.g1P(dist.YjP(),dist.YjP()),notices=dist.lqM(dist.
mee(dist.YOg(dist.YjP()))),successSchema=dist.Ikc({status:dist.euz("success"),data:dist.Oxt("resultType",[dist.Ikc({resultType:dist.euz("vector"),result:dist.YOg(
dist.Ikc({metric:labelsSchema,value:dist.lqM(pointSchema),histogram:dist.lqM(histogramSchema)}))}),dist.Ikc({resultType:dist.euz("matrix"),result:dist.YOg(dist.
Ikc({metric:labelsSchema,values:dist.lqM(dist.YOg(pointSchema)),histograms:dist.lqM(dist.YOg(histogramSchema))}))}),dist.Ikc({resultType:dist.euz("scalar"),result:pointSchema}),
dist.Ikc({resultType:dist.euz("string"),result:dist.L5J()})]),warnings:notices,infos:notices,isPartial:dist.lqM(dist.zMY())}),namesSchema=dist.Ikc({status:dist.
euz("success"),data:dist.YOg(dist.YjP())}),metadataSchema=dist.Ikc({status:dist.euz("success"),data:dist.g1P(dist.YjP(),dist.YOg(dist.Ikc({type:dist.YjP()})))}),
failureSchema=dist.Ikc({status:dist.euz("error"),errorType:dist.lqM(dist.YjP(),"unknown"),error:dist.lqM(dist.YjP(),"")}),answerSchema=dist.Oxt("status",[successSchema,
failureSchema]);function prometheusApi(connection,ports){const{url,headers,timeoutMs,hide}=connection,service={...(0,signals_connection.f6)(url,hide,[UNREADABLE_ANSWER]),
policy:{...POLICY,timeoutMs}},request=async(endpoint,form,how)=>{const address=new URL(url);address.pathname=`${address.pathname.replace(/\/(?:api\/v1\/?)?$/,"")}\
/api/v1/${endpoint}`;const post=address.href.length+form.toString().length>MAX_URL;if(!post)for(const[name,value]of form)address.searchParams.append(name,value);
const type=post?{"content-type":"application/x-www-form-urlencoded"}:{},question={url:address.href,method:post?"POST":"GET",headers:{accept:"application/json",...type,
...headers},...post?{body:form.toString()}:{},repeatable:!0,...how};return(await(0,ask.kA)(question,{...service,who:(0,substitution.zA)(address.href)},ports)).value},
call=(endpoint,query,parameters)=>request(endpoint,new URLSearchParams({query,...parameters,timeout:seconds(timeoutMs)}),{accepts:response=>(0,ask.oJ)(response)||
[400,422,500].includes(response.status)&&response.body.trimStart().startsWith("{"),read(response){const answer=(0,json.Vh)(response,answerSchema);if(answer.status===
"error")throw refused({...answer,error:(0,printable.TL)(answer.error,hide,500)},query,service.who);if(endpoint==="query"&&answer.data.resultType==="matrix")throw rangeVector(
query);return read(answer,response)}});return{query:(query,at)=>call("query",query,{time:seconds(at)}),queryRange:(query,from,to,step)=>call("query_range",query,
{start:seconds(from),end:seconds(to),step:seconds(Math.max(step,Math.ceil((to-from)/10999),1))}),async metricNames(at){const form=new URLSearchParams({start:seconds(
at-36e5),end:seconds(at),limit:String(MAX_NAMES)}),{data}=await request("label/__name__/values",form,{read:response=>(0,json.Vh)(response,namesSchema)});return data.
slice(0,MAX_NAMES)},async metricTypes(name){const{data}=await request("metadata",new URLSearchParams({metric:name,limit:"1"}),{read:response=>(0,json.Vh)(response,
metadataSchema)});return[...new Set((new Map(Object.entries(data)).get(name)??[]).map(({type})=>type))]}}}const UNREADABLE_ANSWER=[["not-json","wrong-shape"],"S\
OURCE_ANSWER","Check that the address is the base of a Prometheus API, such as https://prometheus.example.com or https://mimir.example.com/prometheus."];function seconds(ms){
return(ms/1e3).toFixed(3)}function read({data,warnings,infos,isPartial},response){const partial=(warnings??[]).filter(warning=>!warning.startsWith("PromQL"))[0]??
(isPartial===!0?"the cluster marked the answer as partial":void 0);return{...seriesOf(data,response),warnings:[...warnings??[],...infos??[]].slice(0,20).map(warning=>(0,printable.
TN)(warning,500)),...partial===void 0?{}:{partial:(0,printable.TN)(partial,500)}}}function seriesOf(data,response){switch(data.resultType){case"scalar":return{series:[
{name:"",labels:new Map,points:[pointOf(data.result,response)]}],nativeHistograms:0};case"string":throw unreadable(response,"it is a string where numbers were e\
xpected");case"vector":return collect(data.result.map(({metric:metric2,value,histogram})=>series(metric2,value===void 0?[]:[value],histogram===void 0?[]:[histogram],
response)));case"matrix":return collect(data.result.map(({metric:metric2,values=[],histograms:histograms2=[]})=>series(metric2,values,histograms2,response)))}}function collect(found){
const some=found.filter(({points})=>points.length>0);return{series:some,nativeHistograms:some.filter(({points})=>points.some(({histogram})=>histogram!==void 0)).
length}}function series(metric2,values,histograms2,response){const{__name__:name="",...labels}=metric2,points=[...values.map(point=>pointOf(point,response)),...histograms2.
map(point=>histogramPoint(point,response))];return values.length>0&&histograms2.length>0&&points.sort((a,b)=>a.at-b.at),{name,labels:new Map(Object.entries(labels)),
points}}function histogramPoint([time,{count:written,buckets}],response){const number=text=>{const value=(0,counting_number.j)(text);if(value===void 0)throw unreadable(
response,`a number of a histogram is none: ${(0,printable.Nt)(text,50)}`);return value};let below=-1/0;const intervals=[];for(const[,low,high,held]of buckets??[]){
const interval={low:Math.max(below,canonicalBound(number(low))),high:canonicalBound(number(high)),count:number(held)};interval.count!==0&&intervals.push(interval),
below=Math.max(below,interval.high)}const count=number(written),usable2=intervals.every(({low,high,count:held})=>held>0&&Number.isFinite(held)&&low<=high)&&Number.
isFinite(count)&&count>=0;return{at:Math.round(time*1e3),value:NaN,histogram:usable2?{count,intervals}:UNREADABLE}}function pointOf([time,written],response){const value=(0,counting_number.
j)(written);if(value===void 0)throw unreadable(response,`a value is no number: ${(0,printable.Nt)(written,50)}`);return{at:Math.round(time*1e3),value}}function unreadable(response,problem){
return new bad_body.m(response,"wrong-shape",problem)}function rangeVector(query){return new errors.a6("input",{code:"QUERY_RANGE_VECTOR",message:`The query giv\
es a range of samples for each series where one value is needed: ${(0,printable.TN)(query,1e3)}`,remedy:"Leave out the [5m] at its end, or put a function around\
 it, such as max_over_time(x[5m]) for a level. Counters need neither."})}function refused({errorType,error},query,shown){const message=`${shown} refused the que\
ry (${errorType}): ${error} In: ${(0,printable.TN)(query,1e3)}`;return errorType==="bad_data"?new errors.a6("source",{code:"QUERY_INVALID",message,remedy:"Corre\
ct the query in metrics; try it in the Prometheus web page first."}):new errors.a6("source",{code:"QUERY_FAILED",message,remedy:"The server understood the query\
 but could not answer it: make it cheaper (fewer series, shorter range) or look at the server."})}var counters=__webpack_require__(9677),selectors_selector=__webpack_require__(
34);const SOME=20;function onServer(api,at,log,since){const known=new Map;let warned=!1;const unanswered=why=>{warned||log.warning(`Some selectors could not be \
checked: ${why}`),warned=!0},answer=async query=>{try{const given=await api.query(query,at);if(given.partial===void 0)return given;unanswered(`partial answer: ${given.
partial}`)}catch(error){if(!(error instanceof errors.a6)||error.kind!=="source")throw error;unanswered(error.message)}},exists=async selector=>{const given=await answer(
`count(${(0,selectors_selector.vJ)(selector)})`);return given===void 0||given.series.length>0};return{exists:selector=>{const text=(0,selectors_selector.vJ)(selector),
earlier=known.get(text)??exists(selector);return known.set(text,earlier),earlier},values:async(selector,label)=>/^[a-zA-Z_][a-zA-Z0-9_]*$/.test(label)?((await answer(
`count by (${label}) (${(0,selectors_selector.vJ)(selector)})`))?.series??[]).flatMap(({labels})=>labels.get(label)??[]):[],labels:async selector=>{const given=await answer(
`topk(${String(SOME)}, ${(0,selectors_selector.vJ)(selector)})`);return[...new Set((given?.series??[]).flatMap(({labels})=>[...labels.keys()]))]},gives:async expression=>{
const given=await answer(expression);return given===void 0||given.series.length>0},increase:async selector=>{const seconds2=since===void 0?0:Math.ceil((at-since)/
1e3);return seconds2<1?void 0:(await answer(`sum(increase(${(0,selectors_selector.vJ)(selector)}[${String(seconds2)}s]))`))?.series[0]?.points[0]?.value},counts:async(selector,label)=>{
const seconds2=since===void 0?0:Math.ceil((at-since)/1e3);if(seconds2<1||!/^[a-zA-Z_][a-zA-Z0-9_]*$/.test(label))return;const[text,span]=[(0,selectors_selector.
vJ)(selector),`${String(seconds2)}s`],given=await answer(`sum by (${label}) ((${text} unless ${text} offset ${span}) or increase(${text}[${span}]))`);if(!(given===
void 0||given.series.length===0))return new Map(given.series.map(one=>[one.labels.get(label)??"",countIn(one)]))},names:async()=>{try{return await api.metricNames(
at)}catch(error){if(!(error instanceof errors.a6)||error.kind!=="source")throw error;return log.warning(`The server does not list its metrics, so no similar nam\
e can be suggested: ${error.message}`),[]}}}}function countIn({points}){const value=points[0]?.value??0;return(0,counters.my)(value)?value:0}var histograms=__webpack_require__(
6207);function measured(found,warnings,standing){return{...(0,counting_instances.NL)(found),warnings,standing}}function absent(reason){return{observations:[{measurement:{
kind:"absent",reason}}]}}var counting_series=__webpack_require__(7021);const SHORT_WINDOW=2e4,STEP=5e3,MAX_STEPS=1e3;async function sample(api,query,window,known){
const{from,to}=window,steps=to-from<=SHORT_WINDOW?1:Math.min(MAX_STEPS,Math.ceil((to-from)/STEP)),looks=steps===1?await atEnds(api,query,window,known===void 0):
await inSteps(api,query,window,steps),[first=[],...later]=looks.moments,start=known===void 0?first:[],startKeys=new Set(start.map(keyOf)),isKnown=series2=>startKeys.
has(keyOf(series2))||known?.(series2)===!0;if(later.every(moment=>moment.every(isKnown)))return{start,later,...sampling_notices(looks.answers)};const before=resultsOf(
query,await api.query(query.lastHour,from)),returned=before.series.filter(series2=>!isKnown(series2));return{start:[...start,...returned],later,...sampling_notices(
[...looks.answers,before])}}function resultsOf({member},answer){return member===void 0?answer:{...answer,series:answer.series.map(series2=>({...series2,member}))}}
async function atEnds(api,query,{from,to},start){const answers=(await Promise.all(start?[api.query(query.text,from),api.query(query.text,to)]:[api.query(query.text,
to)])).map(answer=>resultsOf(query,answer)),moments=answers.map(({series:series2})=>series2);return{moments:start?moments:[[],...moments],answers}}async function inSteps(api,query,{
from,to},steps){const step=Math.ceil((to-from)/steps),range=resultsOf(query,await api.queryRange(query.text,from,to,step)),times=Array.from({length:Math.floor((to-
from)/step)+1},(_,index)=>from+index*step),moments=momentsAt(range.series,times);if(times.at(-1)===to)return{moments,answers:[range]};const end=resultsOf(query,
await api.query(query.text,to));return{moments:[...moments,end.series],answers:[range,end]}}function keyOf({name,labels,member}){return(0,counting_series.Xk)(name,
labels,[],member)}function momentsAt(series2,times){const moments=new Map(times.map(time=>[time,[]]));for(const{points,...one}of series2)for(const point of points)
moments.get(point.at)?.push({...one,points:[point]});return times.map(time=>moments.get(time)??[])}function sampling_notices(answers){const partial=answers.find(
answer=>answer.partial!==void 0)?.partial;return{warnings:answers.flatMap(({warnings})=>warnings),nativeHistograms:answers.reduce((sum,answer)=>sum+answer.nativeHistograms,
0),...partial===void 0?{}:{partial}}}function questionOf(given){const alternatives=[...new Set(given)],text=alternatives.join(" or "),selectors=alternatives.map(
selectors_selector.Bk).filter(selector=>selector!==void 0);if(selectors.length<alternatives.length)return{queries:alternatives.map(memberOf),text,selectors:void 0};
const names=new Set(selectors.map(({name})=>name));return names.size>1||names.has(void 0)?{queries:alternatives.map(queryOf),text,selectors}:{queries:[{text,lastHour:alternatives.
map(alternative=>queryOf(alternative).lastHour).join(" or ")}],text,selectors}}function memberOf(text,index){const query=queryOf(text);return(0,selectors_selector.
Bk)(text)===void 0?{...query,member:index}:query}function queryOf(text){return{text,lastHour:(0,selectors_selector.Bk)(text)===void 0?`last_over_time((${text}
)[1h:15s])`:`last_over_time(${text}[1h])`}}async function sampleQuestion(api,{queries},window,known){const parts=await Promise.all(queries.map(query=>sample(api,
query,window,known))),length=Math.max(...parts.map(({later})=>later.length)),partial=parts.find(part=>part.partial!==void 0)?.partial;return{start:parts.flatMap(
part=>part.start),later:Array.from({length},(_,index)=>parts.flatMap(({later})=>later[index]??[])),warnings:parts.flatMap(({warnings})=>warnings),nativeHistograms:parts.
reduce((sum,part)=>sum+part.nativeHistograms,0),...partial===void 0?{}:{partial}}}const KEYS=new WeakMap,KEYS_WITHOUT_LE=new WeakMap;function question_keyOf(series2){
return cached(KEYS,series2,[])}function histogramKeyOf(series2){return cached(KEYS_WITHOUT_LE,series2,["le"])}function cached(cache,{name,labels,member},without){
const known=cache.get(labels);if(known!==void 0)return known;const key=(0,counting_series.Xk)(name,labels,without,member);return cache.set(labels,key),key}function question_valueOf({
points}){return points[0]?.value??NaN}async function countHistogram(api,query,window,standing){const kept=standing?.histograms,isKept=key=>kept?.classic.has(key)===
!0||kept?.native.has(key)===!0,known=kept===void 0?void 0:series2=>isKept(histogramKeyOf(series2)),sampled=await sampleQuestion(api,query.question,window,known),
moments=sampled.later.map(moment=>histogramsIn(moment,query)),before=beginning(histogramsIn(sampled.start,query),kept,moments);if(sampled.partial!==void 0){const postponed={
at:window.to,histograms:zeroWhereNew(before,moments)};return{...absent(`partial answer: ${sampled.partial}`),warnings:sampled.warnings,standing:postponed}}const counted=new HistogramCounter(
before);for(const moment of moments)counted.add(moment);return{...report(counted,query,sampled),warnings:sampled.warnings,standing:{at:window.to,histograms:counted.
state}}}function histogramsIn(moment,{instanceLabel}){const classic=new Map,native=new Map,instances=new Map,others=new Set;for(const series2 of moment){const key=histogramKeyOf(
series2),le=(0,counting_number.j)(series2.labels.get("le")??""),histogram=series2.points[0]?.histogram;if(histogram!==void 0)native.set(key,histogram);else if(le===
void 0)others.add(key);else{const counts=classic.get(key)??new Map;classic.set(key,counts.set(le,question_valueOf(series2)))}const instance=(0,counting_instances.
hR)(series2.labels,instanceLabel);instance!==void 0&&instances.set(key,instance)}return{classic,native,instances,others}}class HistogramCounter{#classic=new Map;#native=new Map;#seen=[];#state;constructor(state){
this.#state=state}get state(){return this.#state}add(moment){const{classic,native,instances}=moment;this.#state=forget(this.#state,moment);const step=(0,histograms.
GP)(this.#state.classic,classic);for(const[key,counts]of step.increases)append(this.#classic,instances.get(key)??"",counts);const readable2=new Map([...native].
filter(([,histogram])=>Number.isFinite(histogram.count)));for(const[key,histogram]of readable2){const previous=this.#state.native.get(key);append(this.#native,instances.
get(key)??"",previous===void 0?histogram:nativeIncrease(previous,histogram))}this.#state={classic:step.carried,native:(0,counters.Ul)(this.#state.native,readable2)},
readable2.size>0&&(this.#seen=[...readable2.values()])}classic(measure){return[...this.#classic].flatMap(([name,parts])=>{const buckets=(0,histograms.Dh)(parts);
return buckets===void 0?[]:[{...named(name),measurement:(0,histograms.AJ)(buckets,measure)}]})}native(){if(this.#native.size!==0)return{seen:this.#seen,instances:[
...this.#native].map(([name,increases])=>({...named(name),increases}))}}}function forget(state,{classic,native}){const fellClassic=[...classic].filter(([key,counts])=>(counts.
get(1/0)??0)<(state.classic.get(key)?.get(1/0)??0)),fellNative=[...native].filter(([key,{count}])=>count<(state.native.get(key)?.count??0)),targets=new Set([...fellClassic,
...fellNative].map(([key])=>(0,counting_series.Ou)(key)).filter(target=>target!==NO_TARGET));if(targets.size===0)return state;const stays=([key])=>classic.has(key)||
native.has(key)||!targets.has((0,counting_series.Ou)(key));return{classic:new Map([...state.classic].filter(stays)),native:new Map([...state.native].filter(stays))}}
const NO_TARGET=(0,counting_series.$r)(new Map);function zeroWhereNew(state,moments){const zero=counts=>new Map([...counts.keys()].map(le=>[le,0]));return{classic:new Map(
[...moments.flatMap(({classic})=>[...classic].filter(([,counts])=>(0,histograms.Ng)(counts)).map(([key,counts])=>[key,zero(counts)])),...state.classic]),native:new Map(
[...moments.flatMap(({native})=>[...native.keys()].map(key=>[key,NOTHING])),...state.native])}}function startWhereNew(state,{classic,native,instances}){const isKnown=key=>state.
classic.has(key)||state.native.has(key),nameOf=key=>instances.get(key)??"",keys=[...classic.keys(),...native.keys()],known=new Set(keys.filter(isKnown).map(nameOf)),
isNew=([key])=>!isKnown(key)&&!known.has(nameOf(key));return{classic:new Map([...state.classic,...[...usable(classic)].filter(isNew)]),native:new Map([...state.
native,...[...readable(native)].filter(isNew)])}}const NOTHING={count:0,intervals:[]};function beginning(start,kept,moments){const classic=new Map([...usable(start.
classic),...kept?.classic??[]]),native=new Map([...readable(start.native),...kept?.native??[]]);for(const key of[...start.classic.keys(),...start.native.keys(),
...start.others]){const firstClassic=moments.map(moment=>moment.classic.get(key)).find(counts=>counts!==void 0&&(0,histograms.Ng)(counts));firstClassic!==void 0&&
!classic.has(key)&&classic.set(key,firstClassic);const firstNative=moments.map(moment=>moment.native.get(key)).find(histogram=>Number.isFinite(histogram?.count));
firstNative!==void 0&&!native.has(key)&&native.set(key,firstNative)}return{classic,native}}function usable(classic){return new Map([...classic].filter(([,counts])=>(0,histograms.
Ng)(counts)))}function readable(native){return new Map([...native].filter(([,histogram])=>Number.isFinite(histogram.count)))}function report(counted,{question,measure},{
later}){const classic=counted.classic(measure);if(classic.length>0)return{observations:measured(classic,[],{at:0}).observations};const native=counted.native();if(native!==
void 0)return{observations:[],native};const some=later.some(moment=>moment.length>0);return absent(some?`${question.text} has no readable histogram: select _buc\
ket series and keep le, or native histograms`:`no data: no series match ${question.text}`)}function named(name){return name===""?{}:{instance:name}}function append(groups,name,item){
const group=groups.get(name);group===void 0?groups.set(name,[item]):group.push(item)}var units=__webpack_require__(6839);async function readLevels(api,query,window){
const{series:series2,warnings,partial,nativeHistograms}=await api.query(query.query,window.to);return partial!==void 0?{...absent(`partial answer: ${partial}`),
warnings}:nativeHistograms>0?{...absent(`${query.query} gives native histograms where numbers were expected`),warnings}:{observations:levelsIn(series2,query),warnings}}
function whyNoLevels(series2,query){try{levelsIn(series2,query)}catch(error){if(!(error instanceof errors.a6))throw error;const{code,message,remedy}=error;return new errors.
a6("input",{code,message,remedy,cause:error})}}function levelsIn(series2,{query,signal,single,measure,instanceLabel}){if(series2.length===0)return absent(`no da\
ta: ${query} is empty`).observations;if(single&&series2.length>1)throw ambiguous(signal,query,`gives ${series2.length} series where one number is expected`);const instances=series2.
map(({labels})=>single?void 0:(0,counting_instances.hR)(labels,instanceLabel));if(new Set(instances).size<series2.length)throw ambiguous(signal,query,`gives sev\
eral series that share ${instanceLabel??"a pod or instance"}, or name none`);return series2.map((one,index)=>{const instance=instances[index];return{...instance===
void 0?{}:{instance},measurement:level(question_valueOf(one),measure,query)}})}function level(value,measure,query){return Number.isFinite(value)?{kind:"gauge",value:value*
measure.factor,...(0,units.ym)(measure)}:{kind:"absent",reason:`${query} is ${Number.isNaN(value)?"NaN, as 0/0 is":"infinite, as a division by zero is"}`}}function ambiguous(signal,query,what){
return new errors.a6("source",{code:"SIGNAL_AMBIGUOUS",message:`${signal}: ${query} ${what}.`,remedy:"Aggregate in the query, e.g. sum by (pod) (\u2026) or max(\u2026), o\
r select fewer series."})}var counter_window=__webpack_require__(9747),proportion=__webpack_require__(4630);async function countProportion(api,query,window,standing){
const look=(question,kept)=>sampleQuestion(api,question,window,kept===void 0?void 0:series2=>kept.has(question_keyOf(series2))),[totalSampled,partSampled]=await Promise.
all([look(query.total,standing?.total),look(query.part,standing?.part)]),[total2,part]=(0,counter_window.BU)([looksOf(query,query.total,standing?.total,totalSampled.
start,totalSampled.later),looksOf(query,query.part,standing?.part,partSampled.start,partSampled.later)]),warnings=[...totalSampled.warnings,...partSampled.warnings],
partial=totalSampled.partial??partSampled.partial;if(partial!==void 0){const postponed={at:window.to,total:(0,counter_window.WP)(total2),part:(0,counter_window.
WP)(part)};return{...absent(`partial answer: ${partial}`),warnings,standing:postponed}}const unusable=whyUnusable(query,totalSampled,partSampled);if(unusable!==
void 0)return{...absent(unusable),warnings,standing:{at:window.to,total:total2.after,part:part.after}};const proportions=(0,proportion.N)(total2,part,query);return measured(
proportions.found,warnings,{at:window.to,total:proportions.total,part:proportions.part})}function startProportion(total2,part,query){const[all,some]=(0,counter_window.
BU)([looksOf(query,query.total,void 0,[],[total2]),looksOf(query,query.part,void 0,[],[part])]);return{total:all.after,part:some.after}}function stepProportion(query,standing,total2,part){
const[all,some]=(0,counter_window.BU)([looksOf(query,query.total,standing.total,[],[total2]),looksOf(query,query.part,standing.part,[],[part])]),appeared=(0,counter_window.
Vj)(all);return(0,proportion.N)((0,counter_window.pM)(all,appeared),(0,counter_window.pM)(some,appeared),query)}function whyUnusable({total:total2,part,counted},all,some){
const totalSeries=all.later.flat();if(totalSeries.length===0)return`no data: no series match ${total2.text}`;if(all.nativeHistograms+some.nativeHistograms>0)return`${all.
nativeHistograms>0?total2.text:part.text} gives native histograms where counters were expected`;if(!some.later.some(moment=>moment.length>0)&&counted!=="bad")return part.
selectors===void 0?`no data: ${part.text} is empty; write \`or vector(0)\` behind it if that means none`:part.selectors.some(({name})=>totalSeries.some(series2=>series2.
name===name))?void 0:`no data: there is no series of ${part.text}`}function looksOf({instanceLabel},{text},kept,start,later){const counted=moment=>moment.map(series2=>({
series:question_keyOf(series2),instance:(0,counting_instances.hR)(series2.labels,instanceLabel),target:series2.labels.has("instance")?(0,counting_series.$r)(series2.
labels):void 0,value:question_valueOf(series2)}));return{text,kept,start:counted(start),later:later.map(counted)}}const MAX_POINTS=11e3,MAX_SAMPLES=2e6,SAMPLES_PER_ANSWER=6e4,
SAMPLES_PER_NATIVE=100,LONGEST_STEP=9e5,MAX_CELLS=5e5,MAX_WARNINGS=20;async function readHistory(api,arm,signals,window,stepMs){const warnings=new Set,failures=[],
attempt=async(signal,work)=>{try{return await work()}catch(error){if(!(error instanceof errors.a6)||error.kind!=="source")throw error;failures.push(error),warnings.
add(`${signal}: no history: ${error.message}`);return}},sized=[];for(const past of signals){const samples=await attempt(past.signal,()=>samplesPerMoment(api,past,
window.to));samples!==void 0&&sized.push({past,samples})}const step=affordableStep(window,stepMs,sized,(past,error)=>{failures.push(error),warnings.add(`${past.
signal}: no history: ${error.message}`)}),times=Array.from({length:Math.floor((window.to-window.from)/step)+1},(_,index)=>window.from+index*step),observed=[];for(const{
past,samples}of sized){const size=Math.min(MAX_POINTS,Math.max(2,Math.floor(SAMPLES_PER_ANSWER/Math.max(1,samples)))),steps=await attempt(past.signal,()=>stepsOf(
{api,times,step,size},past));steps!==void 0&&observed.push({signal:past.signal,steps})}const[first]=failures;if(first!==void 0&&observed.length===0)throw first;
return times.slice(1).map((to,index)=>({window:{from:to-step,to},observations:observed.flatMap(({signal,steps})=>(steps[index]??[]).map(found=>({arm,signal,...found}))),
warnings:index===0?[...warnings].slice(0,MAX_WARNINGS):[]}))}function questionsOf({kind,query}){return kind==="proportion"?[textsOf(query.total),textsOf(query.part)]:
[kind==="histogram"?textsOf(query.question):[query.query]]}function textsOf({queries}){return queries.map(({text})=>text)}async function samplesPerMoment(api,past,at){
return(await Promise.all(questionsOf(past).flat().map(query=>api.query(query,at)))).reduce((sum,{series:series2,nativeHistograms})=>sum+series2.length+nativeHistograms*
(SAMPLES_PER_NATIVE-1),0)}function affordableStep({from,to},wanted,sized,leave){const unit=Math.max(1,Math.ceil(wanted)),fine=unit*Math.max(1,Math.ceil((to-from)/
(MAX_POINTS-1)/unit));for(;;){const samples=sized.reduce((sum,one)=>sum+one.samples,0),step=fine*Math.max(1,Math.ceil(samples*((to-from)/fine+1)/MAX_SAMPLES));if(step<=
Math.max(LONGEST_STEP,fine))return step;sized.sort((a,b)=>a.samples-b.samples);const largest=sized.pop();if(largest===void 0)return fine;leave(largest.past,new errors.
a6("source",{code:"HISTORY_TOO_LARGE",message:`${(0,printable.Jj)(questionsOf(largest.past).flat().join(" and "),500)} give about ${largest.samples} numbers at \
a time, too many for the past from ${new Date(from).toISOString()}.`,remedy:"Aggregate in the queries, e.g. sum by (pod) (\u2026) or a recording rule, or ask for a s\
horter past."}))}}function stepsOf(range,past){switch(past.kind){case"proportion":return proportionSteps(range,past.query);case"histogram":return histogramSteps(
range,past.query);case"level":return levelSteps(range,past.query)}}async function proportionSteps(range,query){const steps=[],parts=momentsOf(range,query.part.queries);
let standing;for await(const total2 of momentsOf(range,query.total.queries)){const next=await parts.next(),part=next.done===!0?[]:next.value;if(standing===void 0){
standing=startProportion(total2,part,query);continue}const unusable=whyUnusable(query,sampledOf(total2),sampledOf(part)),proportions=stepProportion(query,standing,
total2,part);standing=proportions;const arranged=(0,counting_instances.NL)(unusable===void 0?proportions.found:[{measurement:{kind:"absent",reason:unusable}}]);
steps.push(arranged.observations)}return bounded(steps,1)}function sampledOf(moment){return{later:[moment],nativeHistograms:moment.filter(({points})=>points[0]?.
histogram!==void 0).length}}async function histogramSteps(range,query){const grid=new NativeGrid,steps=[];let counter;for await(const moment of momentsOf(range,
query.question.queries)){const now=histogramsIn(moment,query);if(counter===void 0){counter=new HistogramCounter(startWhereNew({classic:new Map,native:new Map},now));
continue}const step=new HistogramCounter(startWhereNew(counter.state,now));step.add(now),counter=step;const native=step.native();for(const histogram of native?.
seen??[])grid.include(histogram);for(const{increases}of native?.instances??[])for(const histogram of increases)grid.include(histogram);steps.push({classic:step.
classic(query.measure),native:native?.instances??[],some:moment.length>0})}const found=steps.map(({classic,native,some})=>classic.length>0?(0,counting_instances.
NL)(classic).observations:native.length===0?[{measurement:{kind:"absent",reason:some?`${query.question.text} has no readable histogram`:`no data: no series matc\
h ${query.question.text}`}}]:(0,counting_instances.NL)(render(grid,native,query.measure)).observations),widest=found.flat().reduce((most,{measurement})=>Math.max(
most,measurement.kind==="histogram"?measurement.buckets.length:1),1);return bounded(found,widest)}function render(grid,instances,measure){return instances.map(({
instance,increases})=>({...instance===void 0?{}:{instance},measurement:(0,histograms.AJ)(grid.render(increases),measure)}))}async function levelSteps(range,query){
const steps=[];let index=0;for await(const moment of momentsOf(range,[{text:query.query}]))index>0&&steps.push(levelsIn(moment,query)),index+=1;return steps}function bounded(steps,numbers){
return steps.reduce((sum,found)=>sum+found.length*numbers,0)<=MAX_CELLS?steps:steps.map(found=>found.length>1?(0,counting_instances.bs)(found):found)}async function*momentsOf({
api,times,step,size},queries){let points=size;for(let index=0;index<times.length;){const some=times.slice(index,index+points),[from=0,to=from]=[some[0],some.at(
-1)];let answers;try{answers=await Promise.all(queries.map(async query=>resultsOf(query,await api.queryRange(query.text,from,to,step))))}catch(error){if(!(error instanceof
errors.a6)||error.code!=="SOURCE_TOO_LARGE"||points<=2)throw error;points=Math.floor(points/2);continue}const partial=answers.find(answer=>answer.partial!==void 0)?.
partial;if(partial!==void 0)throw incomplete(partial);yield*momentsAt(answers.flatMap(({series:series2})=>series2),some),index+=some.length}return void 0}function incomplete(why){
return new errors.a6("source",{code:"HISTORY_PARTIAL",message:`The past is incomplete: ${why}.`,remedy:"Look at the stores behind the server; with gaps in it th\
e past would look less steady than it was."})}var promql_selectors=__webpack_require__(9339),selector_check=__webpack_require__(4173),share_meaning=__webpack_require__(
9709),unstated_time=__webpack_require__(6474),unstated_unit=__webpack_require__(6337);const metric=(0,metric_forms.v)([...(0,metric_settings.af)("Cumulative cou\
nter of all requests.","Cumulative counter of the bad ones among them.","Cumulative counter of the good ones among them."),dist.rej({histogram:dist.FsL(metric_settings.
h9,dist.h_("`_bucket` series of a classic histogram, with their `le` label, or series of a native histogram.")),unit:units.zA,scale:metric_settings.Qb,...metric_settings.
x2}),dist.rej({gauge:dist.FsL(metric_settings.wP,dist.h_("Levels; one series per instance.")),unit:units.zA,scale:metric_settings.hs,...metric_settings.x2}),dist.
rej({value:dist.FsL(metric_settings.wP,dist.h_("An expression that gives exactly one number.")),unit:units.zA,scale:metric_settings.hs,...metric_settings.x2})]),
settings=dist.rej({kind:dist.euz("prometheus"),url:dist.FsL(dist.YjP(),dist.yGV(/^https?:\/\//,"must begin with http:// or https://"),dist.h_("Base address of t\
he Prometheus API, with any prefix (`https://mimir.example.com/prometheus`), without `/api/v1`; parameters such as `?dedup=true` are kept.")),...signals_connection.
Q7,timeout:(0,timeout.a)(12e4,"10s","For each query; an overloaded or silent server is asked up to three times"),"instance-label":metric_settings.wl,metrics:(0,metric_settings.
K7)(metric,"PromQL")}),defaultMetrics={"error-rate":{total:'http_requests_total{version="$version"}',bad:metric_settings.Uj.map(label=>`http_requests_total{vers\
ion="$version",${label}=~"5.."}`)},latency:{histogram:'http_request_duration_seconds_bucket{version="$version"}',unit:"s"}},PARALLEL_QUERIES=4,prometheus=(0,definition.
Z)({kind:"prometheus",description:"Prometheus, Mimir, Thanos, VictoriaMetrics or Google managed Prometheus, over the Prometheus HTTP API.",settings,create(given,versions,ports){
const url=(0,substitution.lx)(given.url),api=prometheusApi({url,...(0,signals_connection.ao)(given)},ports),metrics=Object.entries(given.metrics??defaultMetrics),
sharedSignals=metrics.filter(([,wanted])=>wanted.shared===!0).map(([signal])=>signal),probes=metrics.flatMap(([signal,wanted])=>(wanted.shared===!0?["candidate"]:
["candidate","baseline"]).map(arm=>probe(api,signal,wanted,given["instance-label"],arm,versions))),standings=new Map,grids=new Map(metrics.map(([signal])=>[signal,
new NativeGrid])),twins=sameQueries(probes),check=new selector_check.s(probes.map(({arm,signal,asked,mayBeAbsent:accepted})=>({arm,signal,queries:asked,mayBeAbsent:accepted,
alternatives:given.metrics===void 0})),versions,ports.log),units2=new unstated_unit.a(metrics.flatMap(([signal,wanted])=>{const measure=probes.find(one=>one.signal===
signal)?.measure;return measure!==void 0&&("gauge"in wanted||"value"in wanted)?[{signal,settings:wanted,measure,rate:!1}]:[]}),ports.log),times=new unstated_time.
B(metrics.flatMap(([signal,wanted])=>{const measure=probes.find(one=>one.signal===signal)?.measure;return measure!==void 0&&"histogram"in wanted?[{signal,settings:wanted,
measure}]:[]}),ports.log);let soaked;const evidenceAt=(at,since)=>{const all=onServer(api,at,ports.log,since);return()=>({own:all,all})};return{kind:"prometheus",
signals:metrics.map(([signal])=>signal),shared:sharedSignals,forms:Object.fromEntries(probes.map(({signal,form})=>[signal,form])),retrospective:!0,async preflight({
signals:needed,shares=[],times:timed=[],at=ports.clock.now()}={}){units2.begin(shares);const[twin]=twins;if(twin!==void 0)throw(0,identical_arms.P)(twin.signal,
`${twin.query.text} as \`${twin.query.role}\``,versions);const answered=await checkQueries(api,probes,versions,at,ports),gauges=await declaredGauges(api,probes);
for(const{arm,signal,asked}of probes){const[found]=asked.flatMap(query=>(0,not_a_counter.L)(query,signal,arm,name=>gauges.has(name))??[]);if(found?.sure===!0&&needed?.
includes(signal)!==!1)throw found.error;found!==void 0&&ports.log.warning(found.error.message)}const evidenceOf=evidenceAt(at);for(const{one,series:series2}of answered){
const problem=one.problemWith?.(series2)??await notAHistogram(one,series2,evidenceOf(one.arm).all);if(problem!==void 0){if(needed?.includes(one.signal)!==!1)throw problem;
ports.log.warning(`${problem.message} No criterion needs it.`)}}await check.begin(evidenceOf,needed),times.look(timed,signal=>answered.flatMap(({one,series:series2})=>one.
signal===signal?bucketsIn(one,series2):[]))},async observe(window){const measured2=await(0,concurrency.b)(probes,PARALLEL_QUERIES,async one=>{const standing=standings.
get(one),result=await one.read(window,standing?.at===window.from?standing:void 0);return{one,result}});for(const{one,result}of measured2)result.standing!==void 0&&
standings.set(one,result.standing);for(const{one,result}of measured2)learnBounds(grids.get(one.signal),result);await check.look(evidenceAt(window.to),(arm,signal)=>measured2.
some(({one,result})=>one.arm===arm&&one.signal===signal&&showsSomething(result)));const observed=measured2.flatMap(({one:{arm,signal,measure},result})=>foundIn(
result,grids.get(signal),measure).map(found=>({arm,signal,...found})));return units2.look(observed),check.count(observed),soaked={from:soaked?.from??window.from,
to:window.to},{window,observations:[...observed,...sharedSignals.map(signal=>({arm:"baseline",signal,measurement:identical_arms.S}))],warnings:[...new Set([...twins.
map(({signal})=>`${signal}: both arms read the same query, so they cannot differ; use $version, $target or $arm in it.`),...measured2.flatMap(({one:{arm,signal},
result:{warnings,leftOut=[]}})=>[...warnings,...leftOut.map(left=>`${signal} of the ${arm}, ${left}`)])])]}},remarks:()=>check.conclude(evidenceAt(soaked?.to??ports.
clock.now(),soaked?.from)),history:(window,stepMs)=>readHistory(api,"baseline",probes.filter(({arm})=>arm==="baseline").map(({past})=>past),window,stepMs)}}});function showsSomething({
observations,native}){return native!==void 0||observations.some(({measurement})=>measurement.kind!=="absent")}function probe(api,signal,wanted,label,arm,versions){
const fill=query2=>(0,substitution.OZ)(query2,(0,substitution.b2)(versions,arm)),filled=queries=>(0,metric_settings.c3)(queries).map(fill),askedFor=(role,queries)=>(0,metric_settings.
c3)(queries).map(written2=>({role,text:fill(written2),written:written2})),accepted={mayBeAbsent:wanted["may-be-absent"]===!0},textsOf2=(...questions)=>questions.
flatMap(({queries})=>queries.map(({text:text2})=>text2));if("total"in wanted){const{counted,selectors}=(0,metric_settings.BU)(wanted),[total2,part]=[filled(wanted.
total),filled(selectors)],query2={total:questionOf(total2),part:questionOf(part),counted,of:(0,share_meaning.t)(signal,counted),instanceLabel:label};return{arm,
signal,...accepted,form:{kind:"proportion",dimension:"proportion",of:(0,share_meaning.t)(signal,counted)},measure:{factor:1,dimension:"proportion"},queries:textsOf2(
query2.total,query2.part),asked:[...askedFor("total",wanted.total),...askedFor(counted,selectors)],past:{signal,kind:"proportion",query:query2},read:(window,standing)=>countProportion(
api,query2,window,standing)}}if("histogram"in wanted){const texts=filled(wanted.histogram),names2=new Set(texts.flatMap(text2=>(0,promql_selectors.Yv)((0,promql_selectors.
wu)(text2)??[]).map(({name})=>name))),measure2=(0,units.c_)(wanted,names2.size===1?[...names2][0]:void 0),query2={question:questionOf(texts),measure:measure2,instanceLabel:label};
return{arm,signal,...accepted,form:(0,units.QU)("histogram",measure2),measure:measure2,queries:textsOf2(query2.question),asked:askedFor("histogram",wanted.histogram),
past:{signal,kind:"histogram",query:query2},read:(window,standing)=>countHistogram(api,query2,window,standing)}}const single="value"in wanted,written=single?wanted.
value:wanted.gauge,text=fill(written),names=new Set((0,promql_selectors.Yv)((0,promql_selectors.wu)(text)??[]).map(({name})=>name)),measure=(0,units.c_)(wanted,
(0,selectors_selector.Bk)(text)?.name,names.size===1?[...names][0]:void 0),query={query:text,signal,single,measure,instanceLabel:label};return{arm,signal,...accepted,
form:(0,units.QU)("gauge",measure),measure,queries:[text],asked:askedFor(single?"value":"gauge",written),past:{signal,kind:"level",query},problemWith:series2=>whyNoLevels(
series2,query),read:window=>readLevels(api,query,window)}}function bucketsIn({asked},series2){const[named2]=asked.flatMap(({text})=>(0,promql_selectors.Yv)((0,promql_selectors.
wu)(text)??[]).map(({name})=>name));return series2.map(one=>({name:one.name===""?named2??"":one.name,le:one.labels.get("le")??"",count:question_valueOf(one)}))}
async function declaredGauges(api,probes){const names=[...new Set(probes.flatMap(({asked})=>asked.flatMap(not_a_counter.Z)))],types=await(0,concurrency.b)(names,
PARALLEL_QUERIES,async name=>{try{return{name,types:await api.metricTypes(name)}}catch(error){if(!(error instanceof errors.a6)||error.kind!=="source")throw error;
return{name,types:[]}}});return new Set(types.filter(one=>one.types.length>0&&one.types.every(type=>type==="gauge")).map(({name})=>name))}async function notAHistogram({
arm,signal,form,asked,queries},series2,there){if(form.kind!=="histogram")return;const refused2=({code,message,remedy})=>new errors.a6("input",{code,message:`${signal}\
 of the ${arm}: ${message}.`,remedy});if(series2.some(({points})=>points[0]?.histogram!==void 0))return;const missing=(0,not_a_histogram.u)(queries.join(" or "),
series2.map(({labels})=>labels.get("le")));if(missing!==void 0)return refused2(missing);if(!(series2.length>0))for(const{name,matchers}of asked.flatMap(({role,text})=>role===
"histogram"?(0,promql_selectors.Yv)((0,promql_selectors.wu)(text)??[]):[])){if(name===void 0)continue;const family=name.replace(/_bucket$/,""),bucket={name:`${family}\
_bucket`,matchers},quantile={name:family,matchers:[...matchers,{label:"quantile",operator:"!=",value:""}]};if(!(await there.exists(bucket)||!await there.exists(
quantile)))return refused2((0,not_a_histogram.D)(family))}}function learnBounds(grid,{native}){for(const histogram of native?.seen??[])grid?.include(histogram);
for(const{increases}of native?.instances??[])for(const histogram of increases)grid?.include(histogram)}function foundIn({observations,native},grid,measure){return native===
void 0||grid===void 0?observations:(0,counting_instances.NL)(render(grid,native.instances,measure)).observations}function sameQueries(probes){return probes.flatMap(
({arm,signal,asked})=>{const other=probes.find(one=>arm==="candidate"&&one.arm==="baseline"&&one.signal===signal),theirs=new Set(other?.asked.map(({role,text})=>`${role}\
 ${oneSpaced(text)}`));return asked.filter(({role,text})=>theirs.has(`${role} ${oneSpaced(text)}`)).map(query=>({signal,query}))})}function oneSpaced(query){return query.
trim().replaceAll(/\s+/g," ")}async function checkQueries(api,probes,versions,at,ports){const answered=await(0,concurrency.b)(probes,PARALLEL_QUERIES,async one=>{
const answers=await Promise.all(one.queries.map(query=>api.query(query,at)));return{one,perQuery:answers.map(({series:series2})=>series2),series:answers.flatMap(
({series:series2})=>series2)}});for(const{one,perQuery,series:series2}of answered){const{arm,signal,queries}=one;arm==="baseline"&&series2.length===0&&ports.log.
warning(`${signal}: no series of the baseline match ${queries.join(" or ")}; check the metric and label names.`);const baseline=answered.find(other=>arm==="cand\
idate"&&other.one.arm==="baseline"&&other.one.signal===signal);if(baseline!==void 0)for(const[index,some]of perQuery.entries()){const[mine,theirs,others]=[queries[index]??
"",baseline.one.queries[index]??"",baseline.perQuery[index]??[]],common=countCommon(some,others);if(common>0&&common===some.length&&common===others.length)throw(0,identical_arms.
P)(signal,`${mine}, whose series are those of ${theirs}`,versions);common>0&&ports.log.warning(`${signal}: ${common} series count for both arms in ${mine}; make\
 the queries exclude each other.`)}}return answered}function countCommon(some,others){const keys=new Set(others.filter(({name})=>name!=="").map(question_keyOf));
return some.filter(series2=>series2.name!==""&&keys.has(question_keyOf(series2))).length}})};export{id,ids,modules};
