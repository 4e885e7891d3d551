const id=7650,ids=[7650],modules={7650:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{default:()=>openmetrics});var definition=__webpack_require__(1281),dist=__webpack_require__(7934),timeout=__webpack_require__(
8871),signals_connection=__webpack_require__(1744),metric_forms=__webpack_require__(3196),metric_settings=__webpack_require__(3974),units=__webpack_require__(6839);
const metric=(0,metric_forms.v)([...(0,metric_settings.af)("Selector of the cumulative counter of all requests.","Selector of the bad ones among them.","Selecto\
r of the good ones among them."),dist.rej({histogram:dist.FsL(metric_settings.wP,dist.h_("Selector of a classic histogram by its family name, without `_bucket`.")),
unit:units.zA,scale:metric_settings.Qb,...metric_settings.x2}),dist.rej({gauge:dist.FsL(metric_settings.wP,dist.h_("Selector of a level.")),unit:units.zA,scale:metric_settings.
hs,aggregate:dist.lqM(dist.FsL(dist.KIO(["sum","avg","max"]),dist.h_("How several series of one instance become one value."))),...metric_settings.x2}),dist.rej(
{rate:dist.FsL(metric_settings.wP,dist.h_("Selector of a counter whose increase per second is a level, such as process_cpu_seconds_total.")),unit:units.zA,scale:metric_settings.
hs,...metric_settings.x2})]),addresses=dist.KCZ([dist.FsL(dist.YjP(),dist.BpQ(1)),dist.FsL(dist.YOg(dist.FsL(dist.YjP(),dist.BpQ(1))),dist.BpQ(1),dist.Ru6(100))]),
settings=dist.rej({kind:dist.euz("openmetrics"),candidate:dist.FsL(addresses,dist.h_("Address, or list of addresses, of the metrics pages of the candidate, one \
per instance; may contain `$version` or `$target`.")),baseline:dist.FsL(addresses,dist.h_("The same of the stable version.")),...signals_connection.Q7,timeout:(0,timeout.
a)(6e4,"5s","For each page"),"instance-label":metric_settings.wl,metrics:(0,metric_settings.K7)(metric,"Selectors")}),defaultMetrics={"error-rate":{total:"http_\
requests_total",bad:metric_settings.Uj.map(label=>`http_requests_total{${label}=~"5.."}`)},latency:{histogram:"http_request_duration_seconds",unit:"s"}};var concurrency=__webpack_require__(
9349),identical_arms=__webpack_require__(7031),unstated_time=__webpack_require__(6474),unstated_unit=__webpack_require__(6337),selector_check=__webpack_require__(
4173),selectors_selector=__webpack_require__(34),counting_counters=__webpack_require__(9677),counting_series=__webpack_require__(7021);function onPages(pages,names){
const byName=new Map;for(const{samples,begun}of pages)for(const sample of samples){const some=byName.get(sample.name);some===void 0?byName.set(sample.name,[{sample,
begun}]):some.push({sample,begun})}const shown=({name,matchers})=>{const test=(0,selectors_selector.RQ)(matchers);return(name===void 0?[...byName.values()].flat():
byName.get(name)??[]).filter(({sample:{labels}})=>test(labels))},matching=selector=>shown(selector).map(({sample})=>sample);return{exists:selector=>Promise.resolve(
matching(selector).length>0),values:(selector,label)=>Promise.resolve([...new Set(matching(selector).flatMap(({labels})=>labels.get(label)??[]))]),labels:selector=>Promise.
resolve([...new Set(matching(selector).flatMap(({labels})=>[...labels.keys()]))]),counts:(selector,label)=>{const counts=new Map;for(const{sample,begun}of shown(
selector)){const value=sample.labels.get(label)??"",before=begun?.get((0,counting_series.Xk)(sample.name,sample.labels)),count=(0,counting_counters.my)(sample.value)?
(0,counting_counters.IL)(before,sample.value):0;counts.set(value,(counts.get(value)??0)+count)}return Promise.resolve(counts.size===0?void 0:counts)},names:()=>Promise.
resolve([...names])}}function failureOf(page){return page?.ok===!1?[page.failure]:[]}function samplesOf(page){return page?.ok===!0?page.samples:[]}function bucketsOf({
instances,signals},signal,pages){const[name]=signals.find(one=>one.name===signal)?.metric.counters??[];return instances.flatMap(({url})=>samplesOf(pages.get(url))).
filter(one=>one.name===name).map(one=>({name:one.name,le:one.labels.get("le")??"",count:one.value}))}var counting_instances=__webpack_require__(7290),substitution=__webpack_require__(
4245),counter_window=__webpack_require__(9747),counting_histograms=__webpack_require__(6207),number=__webpack_require__(7157),not_a_histogram=__webpack_require__(
8780),proportion=__webpack_require__(4630);function begunAnew({at}){return{at,total:new Map,part:new Map,histograms:new Map}}const STARTING={kind:"nothing",reason:"\
first look: the counters have their starting point now"};function proportionMetric({total,part,instanceLabel,...form}){const[all,some]=[compileAll(total),compileAll(
part)],text=total.join(" or ");return{text,names:[...all.names,...some.names],counters:[...all.names,...some.names],queries:[...total.map(text2=>({role:"total",
text:text2})),...part.map(text2=>({role:form.counted,text:text2}))],matches:samples=>samples.some(all.test),read(samples,standing,at){const[totalSamples,partSamples]=[
samples.filter(all.test),samples.filter(some.test)],impossible=form.counted==="good"&&!totalSamples.some(({name})=>some.names.includes(name))&&partSamples.length===
0?`no data: no series match ${part.join(" or ")}`:void 0,[totalCounted,partCounted]=[countedIn(totalSamples,instanceLabel),countedIn(partSamples,instanceLabel)];
if(standing===void 0){const reading=totalSamples.length===0?noSeries(total):impossible===void 0?STARTING:nothing(impossible),unreadable2=[...totalCounted,...partCounted].
find(({value})=>!(0,counting_counters.my)(value));return unreadable2!==void 0?{reading:nothing(`${text} or its ${form.counted} part is ${(0,counting_counters.dy)(
unreadable2.value)}`)}:{reading,standing:{at,total:start(totalCounted),part:start(partCounted)}}}const[requests,parts]=(0,counter_window.BU)([{text,kept:standing.
total,start:[],later:[totalCounted]},{text:part.join(" or "),kept:standing.part,start:[],later:[partCounted]}]);if(totalSamples.length===0)return{reading:noSeries(
total),standing:{at,total:requests.after,part:(0,counter_window.WP)(parts)}};if(impossible!==void 0)return{reading:nothing(impossible),standing:{at,total:requests.
after,part:parts.after}};const appeared=appearedOn(requests),proportions=(0,proportion.N)((0,counter_window.pM)(requests,appeared),(0,counter_window.pM)(parts,appeared),
form);return{reading:{kind:"found",found:proportions.found},standing:{at,total:proportions.total,part:proportions.part}}}}}function histogramMetric(text,instanceLabel,measure){
const written=(0,selectors_selector.Pl)(text),family=nameOf(written).replace(/_bucket$/,""),name=`${family}_bucket`,test=compile({...written,name}),instead=insteadOfHistogram(
family);return{text,names:[name,family],counters:[name],queries:[{role:"histogram",text:(0,selectors_selector.vJ)({...written,name})}],instead:samples=>samples.
some(sample=>sample.name===name)?(0,not_a_histogram.u)(text,samples.filter(test).map(({labels})=>labels.get("le"))):instead(samples),matches:samples=>samples.some(
test),read(samples,standing,at){const samplesFound=samples.filter(test),{histograms,instances}=histogramsOf(samplesFound,instanceLabel),unreadable2=[...histograms.
values()].some(counts=>counts.has(1/0)&&!(0,counting_histograms.Ng)(counts));if(standing===void 0&&unreadable2)return{reading:nothing(`a bucket of ${text} is no\
 count`)};const{increases,carried}=(0,counting_histograms.GP)(standing?.histograms,histograms),now={at,histograms:carried};if(samplesFound.length===0){const other=instead(
samples);return{reading:other===void 0?noSeries([text]):nothing(other.message),standing:now}}if(increases.size===0)return{reading:nothing(unreadable2?`a bucket \
of ${text} is no count`:`${text} has no le="+Inf" bucket`),standing:now};if(standing===void 0)return{reading:STARTING,standing:now};const found=bucketsPerInstance(
increases,instances,standing.histograms??new Map,measure);return{reading:found.length===0?STARTING:{kind:"found",found},standing:now}}}}function bucketsPerInstance(increases,instances,before,measure){
const known=new Set([...increases.keys()].filter(key=>before.has(key)).map(key=>instances.get(key))),groups=new Map;for(const[key,counts]of increases){const instance=instances.
get(key);before.size>0&&instance!==void 0&&!known.has(instance)||groups.set(instance,[...groups.get(instance)??[],counts])}return[...groups].flatMap(([instance,
parts])=>{const buckets=(0,counting_histograms.Dh)(parts);return buckets===void 0?[]:[{...instance===void 0?{}:{instance},measurement:(0,counting_histograms.AJ)(
buckets,measure)}]})}function insteadOfHistogram(family){return samples=>samples.some(({name,labels})=>name===family&&labels.has("quantile"))?(0,not_a_histogram.
D)(family):void 0}function gaugeMetric(text,measure,aggregate){const selector=(0,selectors_selector.Pl)(text),test=compile(selector);return{text,names:[nameOf(selector)],
counters:[],queries:[{role:"gauge",text}],matches:samples=>samples.some(test),ambiguous:samples=>{const some=aggregate===void 0?samples.filter(test):[];if(some.
length<2)return;const differing=differingLabels(some);return{message:`${text} matches ${String(some.length)} series of one instance${differing.length===0?"":`, \
which differ in ${differing.join(", ")}`}`,remedy:"Say how they become one value: `aggregate: sum`, `aggregate: avg` or `aggregate: max`; or select one of them \
by its labels."}},read(samples){const values=samples.filter(test).map(({value:value2})=>value2);if(values.length===0)return{reading:noSeries([text])};if(values.
length>1&&aggregate===void 0)return{reading:nothing(`${text} matches ${values.length} series of one instance: set aggregate, or select one`)};const sum2=values.
reduce((total,value2)=>total+value2,0),value=aggregate==="max"?values.reduce((high,one)=>one>high||Number.isNaN(one)?one:high,-1/0):aggregate==="avg"?sum2/values.
length:sum2;return{reading:Number.isFinite(value)?level(value,measure):nothing(`${text} is ${Number.isNaN(value)?"NaN":"infinite"}`)}}}}function differingLabels(samples){
return[...new Set(samples.flatMap(({labels})=>[...labels.keys()]))].filter(name=>new Set(samples.map(({labels})=>labels.get(name))).size>1).slice(0,5)}function rateMetric(text,measure){
const selector=(0,selectors_selector.Pl)(text),test=compile(selector);return{text,names:[nameOf(selector)],counters:[nameOf(selector)],queries:[{role:"rate",text}],
matches:samples=>samples.some(test),read(samples,standing,at){const found=samples.filter(test),{increase:increase2,carried}=(0,counting_counters.np)(standing?.total,
start(countedIn(found,void 0))),now={at,total:carried};if(found.length===0)return{reading:noSeries([text]),standing:now};if(allNaN(found))return{reading:nothing(
`${text} is NaN`),standing:now};if(standing===void 0)return{reading:STARTING,standing:now};const seconds=(at-standing.at)/1e3;return seconds<=0?{reading:nothing(
"two looks at the same moment"),standing}:{reading:level(increase2/seconds,measure),standing:now}}}}function compile(selector){const name=nameOf(selector),test=(0,selectors_selector.
RQ)(selector.matchers);return sample=>sample.name===name&&test(sample.labels)}function compileAll(texts){const selectors=texts.map(selectors_selector.Pl),tests=selectors.
map(compile);return{names:selectors.map(nameOf),selectors,test:sample=>tests.some(test=>test(sample))}}function nameOf({name}){if(name===void 0)throw new selectors_selector.
af("a metric name is needed",1);return name}function countedIn(samples,instanceLabel){const counted=new Map;for(const{name,labels,value}of samples){const series=(0,counting_series.
Xk)(name,labels);counted.set(series,{series,instance:(0,counting_instances.hR)(labels,instanceLabel),target:(0,counting_series.$r)(labels),value})}return[...counted.
values()]}function start(counted){return new Map(counted.map(({series,value})=>[series,value]))}function appearedOn(requests){const appeared=requests.before.size===
0?[]:(0,counter_window.Vj)(requests);return new Set([...appeared].filter(name=>name!==""))}function histogramsOf(samples,instanceLabel){const histograms=new Map,
instances=new Map;for(const{name,labels,value}of samples){const le=(0,number.j)(labels.get("le")??"");if(le===void 0)continue;const key=(0,counting_series.Xk)(name,
labels,["le"]),counts=histograms.get(key)??new Map;counts.has(le)||counts.set(le,value),histograms.set(key,counts);const instance=(0,counting_instances.hR)(labels,
instanceLabel);instance!==void 0&&instances.set(key,instance)}return{histograms,instances}}function level(value,measure){return{kind:"found",found:[{measurement:{
kind:"gauge",value:value*measure.factor,...(0,units.ym)(measure)}}]}}function allNaN(samples){return samples.length>0&&samples.every(({value})=>Number.isNaN(value))}
function noSeries(texts){return nothing(`no data: no series match ${texts.join(" or ")}`)}function nothing(reason){return{kind:"nothing",reason}}const NO_TRAIL={
startedAt:void 0,back:!1,counters:new Map,fallen:new Map,backs:0,returns:0},SOON=5,JITTER=.03;function follow(trail,startedAt,counters){const before=trail.startedAt,
other=startedAt!==void 0&&before!==void 0&&isAnotherStart(before,startedAt),back=other&&startedAt<before,began=other&&!back,fallen=new Map;let returned=!1;for(const[
series,value]of counters){if(!(0,counting_counters.my)(value))continue;const last=trail.counters.get(series),was=began?void 0:trail.fallen.get(series),fell=!began&&
last!==void 0&&value<last;was!==void 0&&!fell&&value>=was.high?returned=!0:fell?fallen.set(series,{high:Math.max(last,was?.high??0),looks:0}):was!==void 0&&was.
looks+1<SOON&&fallen.set(series,{high:was.high,looks:was.looks+1})}return{startedAt:back?before:startedAt??before,back,counters,fallen,backs:trail.backs+(back?1:
0),returns:trail.returns+(returned?1:0)}}function isAnotherStart(one,other){const apart=Math.abs(one-other);return apart>JITTER&&Math.abs(apart-1)>JITTER}function severalProcesses({
backs,returns},times){return backs>=times.backs?"the start time of its process goes back and forth":returns>=times.returns?"its counters fall and are back again\
 a moment later":void 0}const STARTED="process_start_time_seconds";function instancesOf(addresses2,arm,versions){const written=addresses2.map(address=>(0,substitution.
j8)(address,(0,substitution.b2)(versions,arm))),urls=[...new Map(written.map(url=>[sameHost(url),url])).values()],hosts=urls.map(url=>new URL(url).host);return urls.
map((url,index)=>{const host=hosts[index]??url;return{name:hosts.filter(other=>other===host).length===1?host:(0,substitution.zA)(url),url,standings:new Map,startedBefore:void 0,
trail:NO_TRAIL}})}function sameHost(address){const url=new URL(address);return/^(?:localhost\.?|0\.0\.0\.0)$/.test(url.hostname)&&(url.hostname="127.0.0.1"),url.
href}function readInstance(instance,page,signals,at){const knownStart=instance.startedBefore??-1/0,problem=page?.ok===!0?otherProcess(instance):page?.failure.message;
if(page?.ok!==!0||problem!==void 0){const reason=problem??"not read";return{instance,bySignal:new Map(signals.map(({name})=>[name,{kind:"nothing",reason}])),warning:reason}}
const bySignal=new Map,startedAt=processStart(page)??-1/0,followsOther=instance.trail.backs>0&&Number.isFinite(knownStart)&&isAnotherStart(knownStart,startedAt);
for(const{name,metric:metric2}of signals){const before=followsOther?void 0:instance.standings.get(name),restarted=before!==void 0&&startedAt>knownStart+1&&startedAt*
1e3>before.at,{reading,standing}=metric2.read(page.samples,restarted?begunAnew(before):before,at);standing!==void 0&&instance.standings.set(name,standing),bySignal.
set(name,reading)}return{instance,bySignal}}function processStart({samples}){const[first,...others]=samples.filter(({name})=>name===STARTED);return others.length===
0?first?.value:void 0}function otherProcess({url,trail}){return trail.back?`${(0,substitution.zA)(url)} is answered by several processes in turn (the start time\
 went back); list the address of each instance`:void 0}function trailOn(page,before,counterNames){return page?.ok===!0?follow(before,processStart(page),countersOn(
page.samples,counterNames)):before}function countersOn(samples,names){return new Map(samples.flatMap(({name,labels,value})=>names.has(name)&&(0,counting_counters.
my)(value)?[[(0,counting_series.Xk)(name,labels),value]]:[]))}function combine(readings,signal){const all=readings.flatMap(({instance:{name:instance},bySignal,warning})=>{
const reading=bySignal.get(signal)??{kind:"nothing",reason:"not read"};return(reading.kind==="found"?reading.found:[{measurement:{kind:"absent",reason:reading.reason}}]).
map(one=>({failed:warning!==void 0,one:{instance,...one}}))}),kinds=new Set(all.map(({one})=>one.measurement.kind)),counted=kinds.has("proportion")||kinds.has("\
histogram");return(0,counting_instances.NL)(all.filter(({failed})=>!(failed&&counted)).map(({one})=>one))}var not_a_counter=__webpack_require__(8090),errors=__webpack_require__(
4487);function severalProcessesError(url,why){return new errors.a6("input",{code:"SEVERAL_PROCESSES",message:`${(0,substitution.zA)(url)} is answered by several\
 processes in turn: ${why}. What one of them counts cannot be told from that.`,remedy:"List the address of each process, or let them count together: multiproces\
s mode of prometheus_client, AggregatorRegistry of prom-client, one exporter for all workers."})}function countsTwice({urls},arms){const of=url=>arms.filter(({instances})=>instances.
some(one=>one.url===url)),[some,others]=urls.map(of);return(some??[]).some(one=>(others??[]).some(other=>one===other||one.signals.some(signal=>other.signals.some(
theirs=>readAlike(signal,theirs)))))}function readAlike(one,other){return one.name===other.name&&one.queries.some(({role,text})=>other.queries.some(query=>query.
role===role&&query.text===text))}function sameProcessError({urls,sure}){const[one,other]=urls.map(substitution.zA);return new errors.a6("input",{code:"SAME_PROC\
ESS",message:`${one??""} and ${other??""} ${sure?"are":"may be"} one process: all of their counters agree from look to look${sure?", and it began at the same in\
stant":""}. What it counts would stand for two.`,remedy:"List each process once, under one address, and give the candidate and the baseline addresses that only \
they answer."})}function notAHistogram({name,metric:metric2},arm,samples){const instead=metric2.instead?.(samples);if(instead===void 0)return;const{code,message,
remedy}=instead;return new errors.a6("input",{code,message:`${name} of the ${arm}: ${message}.`,remedy})}function ambiguous(kind,{name,metric:metric2},arm,pages){
for(const samples of pages){const several=metric2.ambiguous?.(samples);if(several!==void 0)return new errors.a6(kind,{code:"SIGNAL_AMBIGUOUS",message:`${name} o\
f the ${arm}: ${several.message}.`,remedy:several.remedy})}}function refuseIdentical(arms,versions){const[candidate,baseline]=arms,page=candidate?.instances.find(
({url})=>baseline?.instances.some(other=>sameHost(other.url)===sameHost(url)));if(page!==void 0)for(const{name,queries}of candidate?.signals??[]){const theirs=baseline?.
signals.find(other=>other.name===name)?.queries??[],twin=queries.find(({role,text})=>theirs.some(other=>other.role===role&&other.text===text));if(twin!==void 0)
throw(0,identical_arms.P)(name,`${twin.text} as \`${twin.role}\` on ${(0,substitution.zA)(page.url)}`,versions)}}function checkPages(arms,pages,isNeeded,log){for(const{
arm,instances,signals}of arms){const failures=instances.flatMap(({url})=>failureOf(pages.get(url))),[first]=failures;if(first!==void 0&&failures.length===instances.
length)throw first;for(const failure of failures)log.warning(`${arm}: ${failure.message}`);for(const{name,metric:metric2}of signals)instances.some(({url})=>metric2.
matches(samplesOf(pages.get(url))))||log.warning(`${name}: no series of the ${arm} match ${metric2.text}; check the metric and label names.`);for(const signal of signals){
const shown=instances.map(({url})=>samplesOf(pages.get(url))),counter=signal.queries.flatMap(query=>(0,not_a_counter.L)(query,signal.name,arm,gauge=>instances.some(
({url})=>isGauge(pages.get(url),gauge)))??[]).at(0);if(counter?.sure===!0&&isNeeded(signal.name))throw counter.error;counter!==void 0&&log.warning(counter.error.
message);const problem=notAHistogram(signal,arm,shown.flat())??ambiguous("input",signal,arm,shown);if(problem!==void 0){if(isNeeded(signal.name))throw problem;log.
warning(`${problem.message} No criterion needs it.`)}}}}function isGauge(page,name){return page?.ok===!0&&page.gauges.has(name)}const LOOKS=5,COUNTED=50,BETWEEN=.05,
FEW=2,MOST_ADDRESSES=100;class SameProcess{#pairs;#before=new Map;look(shown){const byUrl=new Map(shown.map(one=>[one.url,one]));this.#pairs??=pairsOf(shown.slice(
0,MOST_ADDRESSES).map(({url})=>url));const found=[];return this.#pairs=this.#pairs.filter(pair=>{const[one,other]=pair.urls.map(url=>byUrl.get(url));if(one===void 0||
other===void 0)return!0;const moved=increase(this.#before.get(one.url),one.counters);if(startApart(one,other)||!alike(one.counters,other.counters,FEW+BETWEEN*moved))
return!1;pair.looks+=1,pair.counted+=moved;const fine=one.startedAt!==void 0&&other.startedAt!==void 0&&!Number.isInteger(one.startedAt),enough=fine?sum(one.counters)>=
COUNTED:pair.counted>=COUNTED;return pair.looks<LOOKS||!enough||pair.told||(pair.told=!0,found.push({urls:pair.urls,sure:fine})),!0}),this.#before=new Map([...this.#before,
...shown.map(({url,counters})=>[url,counters])]),found}}function pairsOf(urls){return urls.flatMap((one,index)=>urls.slice(index+1).map(other=>({urls:[one,other],
looks:0,counted:0,told:!1})))}function startApart({startedAt:one},{startedAt:other}){return one===void 0||other===void 0?one!==other:Math.abs(one-other)>5e-4}function alike(one,other,tolerance){
return one.size!==other.size||one.size===0?!1:[...one].every(([series,value])=>Math.abs(value-(other.get(series)??1/0))<=tolerance)}function increase(before,now){
return before===void 0?0:[...now].reduce((all,[series,value])=>all+Math.max(0,value-(before.get(series)??value)),0)}function sum(counters){return[...counters.values()].
reduce((all,value)=>all+value,0)}const SECOND_LOOKS=4,LONGEST_SECOND_LOOK=3e3,SURE_OF_SEVERAL={backs:3,returns:2};class Processes{#arms;#scrape;#ports;#counterNames;#sameProcess=new SameProcess;constructor(arms,scrape2,ports){
this.#arms=arms,this.#scrape=scrape2,this.#ports=ports,this.#counterNames=new Set(arms.flatMap(({signals})=>signals.flatMap(({metric:metric2})=>metric2.counters)))}refuseDoubles(pages){
const shown=[...pages].flatMap(([url,page])=>page.ok?[{url,startedAt:processStart(page),counters:countersOn(page.samples,this.#counterNames)}]:[]);for(const double of this.#sameProcess.
look(shown)){if(!countsTwice(double,this.#arms))continue;const problem=sameProcessError(double);if(double.sure)throw problem;this.#ports.log.warning(`${problem.
message} ${problem.remedy}`)}}async refuseSeveral(first,urls){this.refuseDoubles(first);const readable=urls.filter(url=>first.get(url)?.ok===!0),trails=new Map(
readable.map(url=>[url,trailOn(first.get(url),NO_TRAIL,this.#counterNames)])),until=this.#ports.clock.now()+LONGEST_SECOND_LOOK;for(let look=0;look<SECOND_LOOKS&&
this.#ports.clock.now()<until;look+=1){const pages=await this.#scrape(readable);this.refuseDoubles(pages);for(const url of readable){const trail=trailOn(pages.get(
url),trails.get(url)??NO_TRAIL,this.#counterNames);trails.set(url,trail);const why=severalProcesses(trail,{backs:1,returns:1});if(why!==void 0)throw severalProcessesError(
url,why)}}}follow(pages){for(const instance of new Set(this.#arms.flatMap(({instances})=>instances))){instance.startedBefore=instance.trail.startedAt,instance.trail=
trailOn(pages.get(instance.url),instance.trail,this.#counterNames);const why=severalProcesses(instance.trail,SURE_OF_SEVERAL);if(why!==void 0)throw severalProcessesError(
instance.url,why)}}}function requireReadable(arms,pages,isNeeded){const failures=[...pages.values()].flatMap(failureOf),[first]=failures;if(first!==void 0&&failures.
length===pages.size)throw first;for(const{arm,instances,signals}of arms){const shown=instances.map(({url})=>samplesOf(pages.get(url))),[problem]=signals.flatMap(
signal=>isNeeded(signal.name)?ambiguous("source",signal,arm,shown)??[]:[]);if(problem!==void 0)throw problem}}function readArms(arms,pages,at){let answered;const read=arms.
flatMap(({arm,instances,signals})=>{const readings=instances.map(instance=>readInstance(instance,pages.get(instance.url),signals,at)),unread=readings.flatMap(({
warning})=>warning===void 0?[]:[`${arm}: ${warning}`]),silent=readings.flatMap(({warning})=>warning??[]);return arm==="candidate"&&(answered={asked:readings.length,
answered:readings.length-silent.length,why:silent[0]??""}),[{observations:[],warnings:unread},...signals.map(({name})=>{const{observations,leftOut}=combine(readings,
name);return{observations:observations.map(found=>({arm,signal:name,...found})),warnings:leftOut.map(left=>`${name} of the ${arm}, ${left}`)}})]});return{observations:read.
flatMap(({observations})=>observations),warnings:read.flatMap(({warnings})=>warnings),...answered===void 0?{}:{answered}}}var ask=__webpack_require__(5029),printable=__webpack_require__(
649);const NAME=/[a-zA-Z_:][a-zA-Z0-9_:]*/y,TOKEN=/[^ \t]+/y,TIMESTAMP=/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/,GAUGE=/^#[ \t]+TYPE[ \t]+"?([^ \t"]+)"?[ \t]+gauge[ \t]*$/;
class Malformed extends Error{}function parseExposition(text,options){const{format,accept,maxLines=5e5,maxLineLength=65536,maxSamples=1e5}=options,samples=new Map,
gauges=new Set;let ended=!1,number2=0;for(let start2=0;start2<text.length;){const feed=text.indexOf(`
`,start2),end=feed===-1?text.length:feed;number2+=1;const refuse=(problem,twice=!1)=>({ok:!1,line:number2,problem,...twice?{twice}:{}});if(number2>maxLines)return refuse(
`more than ${maxLines} lines`);if(end-start2>maxLineLength)return refuse(`a line of more than ${maxLineLength} characters`);const line=text.slice(start2,text.charAt(
end-1)==="\r"&&end>start2?end-1:end);if(start2=end+1,ended)return refuse("text after # EOF");if(line.trim()!==""){if(line.startsWith("#")){ended=format==="openm\
etrics"&&line==="# EOF";const[,gauge]=GAUGE.exec(line)??[];gauge!==void 0&&gauges.add(gauge);continue}try{const sample=new LineReader(line,format).sample();if(accept!==
void 0&&!accept(sample.name))continue;const key=(0,counting_series.Xk)(sample.name,sample.labels),before=samples.get(key);if(before===void 0&&samples.size>=maxSamples)
return refuse(`more than ${maxSamples} samples of the wanted metrics`);if(before!==void 0&&before.at===sample.at&&!Object.is(before.value,sample.value))return refuse(
`one series stands twice, with ${String(before.value)} and ${String(sample.value)}`,!0);samples.set(key,sample)}catch(error){if(error instanceof Malformed)return refuse(
error.message);throw error}}}return{ok:!0,samples:[...samples.values()].map(({name,labels,value})=>({name,labels,value})),gauges,complete:format==="text"||ended}}
function startsLabel(character){return/[a-zA-Z_"]/.test(character)}class LineReader{#line;#format;#at=0;constructor(line,format){this.#line=line,this.#format=format}sample(){
this.#blanks();let name=this.#match(NAME);const labels=new Map;if(this.#blanks(),this.#line.charAt(this.#at)==="{"&&(name=this.#labels(labels)??name),name===void 0)
throw new Malformed("a metric name is missing");this.#blanks();const written=this.#match(TOKEN),value=written===void 0?void 0:(0,number.j)(written);if(value===void 0)
throw new Malformed(written===void 0?"the value is missing":"the value is not a number");this.#blanks();let at;if(this.#at<this.#line.length&&this.#line.charAt(
this.#at)!=="#"){if(at=this.#match(TOKEN),!TIMESTAMP.test(at??""))throw new Malformed("the timestamp is not a number");this.#blanks()}const rest=this.#line.slice(
this.#at);if(rest!==""&&!rest.startsWith("# {"))throw new Malformed("unexpected text after the value");return{name,labels,value,at}}#labels(labels){let name;for(this.#at+=
1;this.#blanks(),this.#line.charAt(this.#at)!=="}";){const quoted=this.#line.charAt(this.#at)==='"',label=quoted?this.#quoted():this.#match(NAME);if(label===void 0)
throw new Malformed("a label name is missing");if(this.#blanks(),this.#line.charAt(this.#at)==="="){if(this.#at+=1,this.#blanks(),this.#line.charAt(this.#at)!==
'"')throw new Malformed(`the value of label ${label} is not quoted`);if(labels.has(label))throw new Malformed(`label ${label} stands twice`);labels.set(label,this.#quoted())}else if(quoted&&
name===void 0)name=label;else throw new Malformed(`label ${label} has no value`);this.#blanks();const next=this.#line.charAt(this.#at);if(next===",")this.#at+=1;else if(next!==
"}"&&(this.#format==="openmetrics"||!startsLabel(next)))throw new Malformed(startsLabel(next)?"labels are parted by blanks instead of commas":"labels are not cl\
osed")}return this.#at+=1,name}#quoted(){let value="";for(let at=this.#at+1;at<this.#line.length;at+=1){const character=this.#line.charAt(at);if(character==='"')
return this.#at=at+1,value;if(character!=="\\"){value+=character;continue}at+=1;const escaped=this.#line.charAt(at);value+=escaped==="n"?`
`:escaped==='"'||escaped==="\\"?escaped:`\\${escaped}`}throw new Malformed("a quote is not closed")}#match(pattern){pattern.lastIndex=this.#at;const found=pattern.
exec(this.#line)?.[0];return found!==void 0&&(this.#at+=found.length),found}#blanks(){for(;this.#line.charAt(this.#at)===" "||this.#line.charAt(this.#at)==="	";)
this.#at+=1}}const POLICY={attempts:1,firstDelayMs:0,longestDelayMs:0,longestPauseMs:0,maxBytes:33554432},ACCEPT="application/openmetrics-text;version=1.0.0,tex\
t/plain;version=0.0.4;q=0.8,*/*;q=0.1";async function scrape(url,connection,ports,wanted){const{timeoutMs,hide}=connection,headers={accept:ACCEPT,connection:"cl\
ose",...connection.headers};try{const service={...(0,signals_connection.f6)(url,hide),policy:{...POLICY,timeoutMs}},{value:response}=await(0,ask.kA)({url,headers,
read:answer=>answer},service,ports),openmetrics2=(response.headers["content-type"]??"").toLowerCase().startsWith("application/openmetrics-text"),page=parseExposition(
response.body,{format:openmetrics2?"openmetrics":"text",accept:wanted});if(!page.ok&&/^\s*<(?:!doctype|html|head|body)/i.test(response.body))throw unreadable(url,
"an HTML page instead of metrics");if(!page.ok&&page.twice===!0)throw seriesTwice(url,page.problem,(0,printable.TL)(lineOf(response.body,page.line),hide,200));if(!page.
ok)throw unreadable(url,`no readable metrics: ${page.problem} on line ${page.line}: ${(0,printable.TL)(lineOf(response.body,page.line),hide,200)}`);if(!page.complete)
throw unreadable(url,"half a page: the last line is not # EOF");return{url,ok:!0,samples:page.samples,gauges:page.gauges}}catch(error){if(error instanceof errors.
a6&&error.kind==="source")return{url,ok:!1,failure:error};throw error}}function lineOf(body,line){let start2=0;for(let count=1;count<line;count+=1)start2=body.indexOf(
`
`,start2)+1;return body.slice(start2,start2+200).split(`
`)[0]??""}function unreadable(url,what){return new errors.a6("source",{code:"METRICS_UNREADABLE",message:`${(0,substitution.zA)(url)} sent ${what}.`,remedy:"Ope\
n the address with curl: it must be the metrics page itself, in Prometheus text or OpenMetrics format."})}function seriesTwice(url,problem,line){return new errors.
a6("source",{code:"SERIES_TWICE",message:`${(0,substitution.zA)(url)} contradicts itself: ${problem}: ${line}`,remedy:"Let the program show each series once: tw\
o parts of it register the same metric, or pages of several processes are joined without a label that tells them apart."})}var share_meaning=__webpack_require__(
9709);function signal_compile(name,wanted,label,arm,versions){const filled=selector=>(0,substitution.OZ)(selector,(0,substitution.b2)(versions,arm)),signal=(written,metric2,form)=>({
name,queries:metric2.queries.map((query,index)=>({...query,written:written[index]??query.text})),metric:metric2,form});try{if("total"in wanted){const{counted,selectors}=(0,metric_settings.
BU)(wanted),[total,part]=[(0,metric_settings.c3)(wanted.total).map(filled),selectors.map(filled)],form2={kind:"proportion",dimension:"proportion",of:(0,share_meaning.
t)(name,counted)};return signal([...(0,metric_settings.c3)(wanted.total),...selectors],proportionMetric({total,part,counted,of:(0,share_meaning.t)(name,counted),
instanceLabel:label}),form2)}if("histogram"in wanted){const text2=filled(wanted.histogram),{measure:measure2,form:form2}=measured("histogram",(0,units.c_)(wanted,
(0,selectors_selector.Bk)(text2)?.name));return signal([wanted.histogram],histogramMetric(text2,label,measure2),form2)}if("rate"in wanted){const text2=filled(wanted.
rate),{measure:measure2,form:form2}=measured("gauge",(0,units.c_)(wanted,void 0));return signal([wanted.rate],rateMetric(text2,measure2),form2)}const text=filled(
wanted.gauge),{measure,form}=measured("gauge",(0,units.c_)(wanted,(0,selectors_selector.Bk)(text)?.name));return signal([wanted.gauge],gaugeMetric(text,measure,
wanted.aggregate),form)}catch(error){throw error instanceof selectors_selector.af?new errors.a6("input",{code:"SELECTOR_INVALID",message:`A selector of ${name} \
cannot be read: ${error.message}.`,remedy:'Write name{label="value",other=~"5.."}; expressions such as rate() or sum() need the source prometheus.',cause:error}):
error}}function measured(kind,measure){return{measure,form:(0,units.QU)(kind,measure)}}const ARMS=["candidate","baseline"],PARALLEL_SCRAPES=16,MOST_NAMES=2e4;class PageSource{signals;shared;forms;#versions;#ports;#connection;#arms;#urls;#names;#countedNames;#namesThere=new Set;#check;#units;#times;#processes;#newest=new Map;#begun=new Map;#isNeeded=()=>!1;constructor(given,versions,ports){
this.#versions=versions,this.#ports=ports,this.#connection=(0,signals_connection.ao)(given);const metrics=Object.entries(given.metrics??defaultMetrics);this.signals=
metrics.map(([name])=>name),this.shared=metrics.filter(([,wanted])=>wanted.shared===!0).map(([name])=>name),this.#arms=ARMS.map(arm=>({arm,instances:instancesOf(
(0,metric_settings.c3)(given[arm]),arm,versions),signals:metrics.filter(([name])=>arm==="candidate"||!this.shared.includes(name)).map(([name,wanted])=>({...signal_compile(
name,wanted,given["instance-label"],arm,versions),mayBeAbsent:wanted["may-be-absent"]===!0,alternatives:given.metrics===void 0}))})),this.forms=Object.fromEntries(
(this.#arms[0]?.signals??[]).map(({name,form})=>[name,form])),this.#names=new Set([STARTED,...this.#arms.flatMap(({signals})=>signals.flatMap(({metric:metric2})=>metric2.
names))]),this.#countedNames=new Set(this.#arms.flatMap(({signals})=>signals.filter(({form})=>form.kind==="proportion").flatMap(({metric:metric2})=>metric2.counters))),
this.#urls=[...new Set(this.#arms.flatMap(({instances})=>instances.map(({url})=>url)))],this.#check=new selector_check.s(this.#arms.flatMap(({arm,signals})=>signals.
map(({name,queries,mayBeAbsent,alternatives})=>({arm,signal:name,queries,mayBeAbsent,alternatives}))),versions,ports.log),this.#units=new unstated_unit.a(metrics.
flatMap(levelOf),ports.log),this.#times=new unstated_time.B(metrics.flatMap(histogramOf),ports.log),this.#processes=new Processes(this.#arms,urls=>this.#scrape(
urls),ports)}async preflight({signals:needed,shares=[],times=[]}={}){this.#units.begin(shares),this.#isNeeded=signal=>needed?.includes(signal)!==!1,refuseIdentical(
this.#arms,this.#versions);const pages=await this.#scrape(this.#urls,name=>this.#noteName(name));checkPages(this.#arms,pages,this.#isNeeded,this.#ports.log),await this.#check.
begin(this.#evidenceIn(pages),needed),this.#times.look(times,signal=>this.#arms.flatMap(arm=>bucketsOf(arm,signal,pages))),await this.#processes.refuseSeveral(pages,
this.#urls)}remarks(){return this.#check.conclude(this.#evidenceIn(this.#newest))}async observe(window){const pages=await this.#scrape(this.#urls);this.#processes.
refuseDoubles(pages);const at=this.#ports.clock.now();requireReadable(this.#arms,pages,this.#isNeeded),this.#processes.follow(pages);const{observations,...said}=readArms(
this.#arms,pages,at);this.#units.look(observations),this.#check.count(observations),this.#newest=pages;for(const[url,page]of pages)page.ok&&!this.#begun.has(url)&&
this.#begun.set(url,countersOn(page.samples,this.#countedNames));await this.#check.look(this.#evidenceIn(pages),(arm,signal)=>observations.some(one=>one.arm===arm&&
one.signal===signal&&one.measurement.kind!=="absent"));const elsewhere=this.shared.map(signal=>({arm:"baseline",signal,measurement:identical_arms.S}));return{window,
observations:[...observations,...elsewhere],...said}}async#scrape(urls,wanted=name=>this.#names.has(name)){const pages=await(0,concurrency.b)(urls,PARALLEL_SCRAPES,
url=>scrape(url,this.#connection,this.#ports,wanted));return new Map(pages.map(page=>[page.url,page]))}#noteName(name){return this.#namesThere.size<MOST_NAMES&&
this.#namesThere.add(name),this.#names.has(name)}#evidenceIn(pages){const of=some=>onPages(some.flatMap(({instances})=>instances.map(({url})=>({samples:samplesOf(
pages.get(url)),begun:this.#begun.get(url)}))),this.#namesThere);return arm=>({own:of(this.#arms.filter(one=>one.arm===arm)),all:of(this.#arms)})}}function levelOf([
signal,wanted]){if(!("gauge"in wanted)&&!("rate"in wanted))return[];const rate="rate"in wanted;return[{signal,settings:wanted,measure:(0,units.c_)(wanted,rate?void 0:
(0,selectors_selector.Bk)(wanted.gauge)?.name),rate}]}function histogramOf([signal,wanted]){return"histogram"in wanted?[{signal,settings:wanted,measure:(0,units.
c_)(wanted,(0,selectors_selector.Bk)(wanted.histogram)?.name)}]:[]}const openmetrics=(0,definition.Z)({kind:"openmetrics",description:"The metrics pages of both\
 versions, read directly in Prometheus or OpenMetrics format; no metrics server needed.",settings,create(given,versions,ports){const source=new PageSource(given,
versions,ports);return{kind:"openmetrics",signals:source.signals,shared:source.shared,forms:source.forms,retrospective:!1,preflight:wanted=>source.preflight(wanted),
remarks:()=>source.remarks(),observe:window=>source.observe(window)}}})})};export{id,ids,modules};
