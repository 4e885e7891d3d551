const id=18;const ids=[18];const modules={7637:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{"default":()=>openmetrics});var dist=__webpack_require__(7934);var errors=__webpack_require__(4487);var concurrency=__webpack_require__(
9349);var signals_connection=__webpack_require__(1744);var definition=__webpack_require__(1281);var identical_arms=__webpack_require__(5637);var signals_instances=__webpack_require__(
9834);var metric_settings=__webpack_require__(7480);var counter_window=__webpack_require__(9939);var counters=__webpack_require__(3725);var signals_histograms=__webpack_require__(
2543);var number=__webpack_require__(6581);var plausibility=__webpack_require__(6807);var proportion=__webpack_require__(758);var signals_selector=__webpack_require__(
7548);var signals_series=__webpack_require__(8413);;function begunAnew({at}){return{at,total:new Map,part:new Map,histograms:new Map}}const STARTING={kind:"noth\
ing",reason:"first look: the counters have their starting point now"};function proportionMetric({total:total2,part,instanceLabel,...form}){const[all,some]=[compileAll(
total2),compileAll(part)];const text=total2.join(" or ");return{text,names:[...all.names,...some.names],matches:samples=>samples.some(all.test),read(samples,standing,at){
const[totalSamples,partSamples]=[samples.filter(all.test),samples.filter(some.test)];const impossible=totalSamples.length>0&&partSamples.length===0?(0,plausibility.
a)(some.selectors,totalSamples,form.counted):void 0;const[totalCounted,partCounted]=[countedIn(totalSamples,instanceLabel),countedIn(partSamples,instanceLabel)];
if(standing===void 0){const reading=totalSamples.length===0?noSeries(total2):impossible===void 0?STARTING:nothing(impossible);const unreadable2=[...totalCounted,
...partCounted].some(({value})=>!(0,counters.my)(value));if(unreadable2)return{reading:nothing(`${text} or its ${form.counted} part is NaN`)};return{reading,standing:{
at,total:start(totalCounted),part:start(partCounted)}}}const[requests,parts]=(0,counter_window.BU)([{text,kept:standing.total,start:[],later:[totalCounted]},{text:part.
join(" or "),kept:standing.part,start:[],later:[partCounted]}]);if(totalSamples.length===0)return{reading:noSeries(total2),standing:{at,total:requests.after,part:(0,
counter_window.WP)(parts)}};if(impossible!==void 0)return{reading:nothing(impossible),standing:{at,total:requests.after,part:parts.after}};const appeared=appearedOn(
requests);const proportions=(0,proportion.N)((0,counter_window.pM)(requests,appeared),(0,counter_window.pM)(parts,appeared),form);return{reading:{kind:"found",found:proportions.
found},standing:{at,total:proportions.total,part:proportions.part}}}}}function histogramMetric(text,instanceLabel){const written=(0,signals_selector.Pl)(text);const name=nameOf(
written).replace(/(?:_bucket)?$/,"_bucket");const test=compile({...written,name});return{text,names:[name],matches:samples=>samples.some(test),read(samples,standing,at){
const samplesFound=samples.filter(test);const{histograms,instances}=histogramsOf(samplesFound,instanceLabel);const unreadable2=[...histograms.values()].some(counts=>counts.
has(Infinity)&&!(0,signals_histograms.Ng)(counts));if(standing===void 0&&unreadable2)return{reading:nothing(`a bucket of ${text} is NaN`)};const{increases,carried}=(0,
signals_histograms.GP)(standing?.histograms,histograms);const now={at,histograms:carried};if(samplesFound.length===0)return{reading:noSeries([text]),standing:now};
if(increases.size===0){return{reading:nothing(unreadable2?`a bucket of ${text} is NaN`:`${text} has no le="+Inf" bucket`),standing:now}}if(standing===void 0)return{
reading:STARTING,standing:now};const found=bucketsPerInstance(increases,instances,standing.histograms??new Map);return{reading:found.length===0?STARTING:{kind:"\
found",found},standing:now}}}}function bucketsPerInstance(increases,instances,before){const known=new Set([...increases.keys()].filter(key=>before.has(key)).map(
key=>instances.get(key)));const groups=new Map;for(const[key,counts]of increases){const instance=instances.get(key);if(before.size>0&&instance!==void 0&&!known.
has(instance))continue;groups.set(instance,[...groups.get(instance)??[],counts])}return[...groups].flatMap(([instance,parts])=>{const buckets=(0,signals_histograms.
Dh)(parts);return buckets===void 0?[]:[{...instance===void 0?{}:{instance},measurement:{kind:"histogram",buckets}}]})}function gaugeMetric(text,factor,aggregate){
const selector=(0,signals_selector.Pl)(text);const test=compile(selector);return{text,names:[nameOf(selector)],matches:samples=>samples.some(test),read(samples){
const values=samples.filter(test).map(({value:value2})=>value2);if(values.length===0)return{reading:noSeries([text])};if(values.length>1&&aggregate===void 0){return{
reading:nothing(`${text} matches ${values.length} series of one instance: set aggregate, or select one`)}}const sum=values.reduce((total2,value2)=>total2+value2,
0);const value=aggregate==="max"?values.reduce((high,one)=>one>high||Number.isNaN(one)?one:high,-Infinity):aggregate==="avg"?sum/values.length:sum;return{reading:Number.
isFinite(value)?level(value*factor):nothing(`${text} is ${Number.isNaN(value)?"NaN":"infinite"}`)}}}}function rateMetric(text,factor){const selector=(0,signals_selector.
Pl)(text);const test=compile(selector);return{text,names:[nameOf(selector)],matches:samples=>samples.some(test),read(samples,standing,at){const found=samples.filter(
test);const{increase,carried}=(0,counters.np)(standing?.total,start(countedIn(found,void 0)));const now={at,total:carried};if(found.length===0)return{reading:noSeries(
[text]),standing:now};if(allNaN(found))return{reading:nothing(`${text} is NaN`),standing:now};if(standing===void 0)return{reading:STARTING,standing:now};const seconds=(at-
standing.at)/1e3;if(seconds<=0)return{reading:nothing("two looks at the same moment"),standing};return{reading:level(increase/seconds*factor),standing:now}}}}function compile(selector){
const name=nameOf(selector);const test=(0,signals_selector.RQ)(selector.matchers);return sample=>sample.name===name&&test(sample.labels)}function compileAll(texts){
const selectors=texts.map(signals_selector.Pl);const tests=selectors.map(compile);return{names:selectors.map(nameOf),selectors,test:sample=>tests.some(test=>test(
sample))}}function nameOf({name}){if(name===void 0)throw new signals_selector.af("a metric name is needed",1);return name}function countedIn(samples,instanceLabel){
const counted=new Map;for(const{name,labels,value}of samples){const series=(0,signals_series.Xk)(name,labels);if(!counted.has(series))counted.set(series,{series,
instance:(0,signals_instances.hR)(labels,instanceLabel),target:(0,signals_series.$r)(labels),value})}return[...counted.values()]}function start(counted){return new Map(
counted.map(({series,value})=>[series,value]))}function appearedOn(requests){const appeared=requests.before.size===0?[]:(0,counter_window.Vj)(requests);return new Set(
[...appeared].filter(name=>name!==""))}function histogramsOf(samples,instanceLabel){const histograms=new Map;const instances=new Map;for(const{name,labels,value}of samples){
const le=(0,number.j)(labels.get("le")??"");if(le===void 0)continue;const key=(0,signals_series.Xk)(name,labels,["le"]);const counts=histograms.get(key)??new Map;
if(!counts.has(le))counts.set(le,value);histograms.set(key,counts);const instance=(0,signals_instances.hR)(labels,instanceLabel);if(instance!==void 0)instances.
set(key,instance)}return{histograms,instances}}function level(value){return{kind:"found",found:[{measurement:{kind:"gauge",value}}]}}function allNaN(samples){return samples.
length>0&&samples.every(({value})=>Number.isNaN(value))}function noSeries(texts){return nothing(`no data: no series match ${texts.join(" or ")}`)}function nothing(reason){
return{kind:"nothing",reason}};const NAME=/[a-zA-Z_:][a-zA-Z0-9_:]*/y;const TOKEN=/[^ \t]+/y;const TIMESTAMP=/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;class Malformed extends Error{}
function parseExposition(text,options){const{format,accept,maxLines=5e5,maxLineLength=65536,maxSamples=1e5}=options;const samples=[];let ended=false;let number2=0;
for(let start2=0;start2<text.length;){const feed=text.indexOf("\n",start2);const end=feed===-1?text.length:feed;number2+=1;const refuse=problem=>({ok:false,line:number2,
problem});if(number2>maxLines)return refuse(`more than ${maxLines} lines`);if(end-start2>maxLineLength)return refuse(`a line of more than ${maxLineLength} chara\
cters`);const line=text.slice(start2,text.charAt(end-1)==="\r"&&end>start2?end-1:end);start2=end+1;if(ended)return refuse("text after # EOF");if(line.trim()==="")
continue;if(line.startsWith("#")){ended=format==="openmetrics"&&line==="# EOF";continue}try{const sample=new LineReader(line).sample();if(accept!==void 0&&!accept(
sample.name))continue;if(samples.length>=maxSamples)return refuse(`more than ${maxSamples} samples of the wanted metrics`);samples.push(sample)}catch(error){if(error instanceof
Malformed)return refuse(error.message);throw error}}return{ok:true,samples,complete:format==="text"||ended}}class LineReader{#line;#at=0;constructor(line){this.#line=
line}sample(){this.#blanks();let name=this.#match(NAME);const labels=new Map;this.#blanks();if(this.#line.charAt(this.#at)==="{")name=this.#labels(labels)??name;
if(name===void 0)throw new Malformed("a metric name is missing");this.#blanks();const written=this.#match(TOKEN);const value=written===void 0?void 0:(0,number.j)(
written);if(value===void 0)throw new Malformed(written===void 0?"the value is missing":"the value is not a number");this.#blanks();if(this.#at<this.#line.length&&
this.#line.charAt(this.#at)!=="#"){if(!TIMESTAMP.test(this.#match(TOKEN)??""))throw new Malformed("the timestamp is not a number");this.#blanks()}const rest=this.#line.
slice(this.#at);if(rest!==""&&!rest.startsWith("# {"))throw new Malformed("unexpected text after the value");return{name,labels,value}}#labels(labels){let name;
this.#at+=1;for(;;){this.#blanks();if(this.#line.charAt(this.#at)==="}")break;const quoted=this.#line.charAt(this.#at)==='"';const label=quoted?this.#quoted():this.#match(
NAME);if(label===void 0)throw new Malformed("a label name is missing");this.#blanks();if(this.#line.charAt(this.#at)==="="){this.#at+=1;this.#blanks();if(this.#line.
charAt(this.#at)!=='"')throw new Malformed(`the value of label ${label} is not quoted`);if(labels.has(label))throw new Malformed(`label ${label} stands twice`);
labels.set(label,this.#quoted())}else if(quoted&&name===void 0){name=label}else{throw new Malformed(`label ${label} has no value`)}this.#blanks();const next=this.#line.
charAt(this.#at);if(next===",")this.#at+=1;else if(next!=="}")throw new Malformed("labels are not closed")}this.#at+=1;return name}#quoted(){let value="";for(let at=this.#at+
1;at<this.#line.length;at+=1){const character=this.#line.charAt(at);if(character==='"'){this.#at=at+1;return value}if(character!=="\\"){value+=character;continue}
at+=1;const escaped=this.#line.charAt(at);value+=escaped==="n"?"\n":escaped==='"'||escaped==="\\"?escaped:`\\${escaped}`}throw new Malformed("a quote is not clo\
sed")}#match(pattern){pattern.lastIndex=this.#at;const found=pattern.exec(this.#line)?.[0];if(found!==void 0)this.#at+=found.length;return found}#blanks(){while(this.#line.
charAt(this.#at)===" "||this.#line.charAt(this.#at)==="	")this.#at+=1}}var substitution=__webpack_require__(4245);;const MAX_BYTES=33554432;const ACCEPT="applic\
ation/openmetrics-text;version=1.0.0,text/plain;version=0.0.4;q=0.8,*/*;q=0.1";async function scrape(http,request,wanted){const{url}=request;const headers={accept:ACCEPT,
connection:"close",...request.headers};try{const response=await(0,signals_connection.kA)(http,{...request,headers,maxBytes:MAX_BYTES});const openmetrics2=(response.
headers["content-type"]??"").toLowerCase().startsWith("application/openmetrics-text");const page=parseExposition(response.body,{format:openmetrics2?"openmetrics":
"text",accept:wanted});if(!page.ok&&/^\s*<(?:!doctype|html|head|body)/i.test(response.body))throw unreadable(url,"an HTML page instead of metrics");if(!page.ok)
throw unreadable(url,`no readable metrics: ${page.problem} on line ${page.line}${(0,signals_connection.Kb)(lineOf(response.body,page.line))}`);if(!page.complete)
throw unreadable(url,"half a page: the last line is not # EOF");return{url,ok:true,samples:page.samples}}catch(error){if(error instanceof errors.a6&&error.kind===
"source")return{url,ok:false,failure:error};throw error}}function lineOf(body,line){let start2=0;for(let count=1;count<line;count+=1)start2=body.indexOf("\n",start2)+
1;return body.slice(start2,start2+200).split("\n")[0]??""}function unreadable(url,what){return new errors.a6("source",{code:"METRICS_UNREADABLE",message:`${(0,substitution.
zA)(url)} sent ${what}.`,remedy:"Open the address with curl: it must be the metrics page itself, in Prometheus text or OpenMetrics format."})}var share_meaning=__webpack_require__(
9323);;const total=dist.FsL(metric_settings.h9,dist.h_("Selector of the cumulative counter of all requests."));const metric=dist.KCZ([dist.rej({total,bad:dist.FsL(
metric_settings.h9,dist.h_("Selector of the bad ones among them.")),shared:metric_settings.ue}),dist.rej({total,good:dist.FsL(metric_settings.h9,dist.h_("Select\
or of the good ones among them.")),shared:metric_settings.ue}),dist.rej({histogram:dist.FsL(metric_settings.wP,dist.h_("Selector of a classic histogram by its f\
amily name, without `_bucket`.")),shared:metric_settings.ue}),dist.rej({gauge:dist.FsL(metric_settings.wP,dist.h_("Selector of a level.")),scale:metric_settings.
hs,aggregate:dist.lqM(dist.FsL(dist.KIO(["sum","avg","max"]),dist.h_("How several series of one instance become one value."))),shared:metric_settings.ue}),dist.
rej({rate:dist.FsL(metric_settings.wP,dist.h_("Selector of a counter whose increase per second is a level, such as process_cpu_seconds_total.")),scale:metric_settings.
hs,shared:metric_settings.ue})]);const addresses=dist.KCZ([dist.FsL(dist.YjP(),dist.BpQ(1)),dist.FsL(dist.YOg(dist.FsL(dist.YjP(),dist.BpQ(1))),dist.BpQ(1),dist.
Ru6(100))]);const settings=dist.rej({kind:dist.euz("openmetrics"),candidate:dist.FsL(addresses,dist.h_("Metrics page of each instance of the candidate; may cont\
ain `$version`.")),baseline:dist.FsL(addresses,dist.h_("Metrics page of each instance of the stable version; may contain `$version`.")),...signals_connection.Q7,
timeout:dist.lqM(dist.FsL(signals_connection.PW,dist.h_("For each page, e.g. `5s`. At most 1m.")),"5s"),"instance-label":metric_settings.wl,metrics:dist.lqM(dist.
FsL(dist.g1P(metric_settings.yD,metric),dist.bPf(1),dist.h_("Selectors per signal, with `$version` and `$arm`. Default: `error-rate` from http_requests_total an\
d `latency` from http_request_duration_seconds.")))});const defaultMetrics={"error-rate":{total:"http_requests_total",bad:metric_settings.Uj.map(label=>`http_re\
quests_total{${label}=~"5.."}`)},latency:{histogram:"http_request_duration_seconds"}};const PARALLEL_SCRAPES=16;const ARMS=["candidate","baseline"];const STARTED="\
process_start_time_seconds";const openmetrics=(0,definition.Z)({kind:"openmetrics",description:"The metrics pages of both versions, read directly in Prometheus \
or OpenMetrics format; no metrics server needed.",settings,create(given,versions,ports){const connection={headers:(0,signals_connection.w0)(given),timeoutMs:(0,
signals_connection.Rz)(given.timeout,6e4)};const metrics=Object.entries(given.metrics??defaultMetrics);const sharedSignals=metrics.filter(([,wanted])=>wanted.shared===
true).map(([name])=>name);const arms=ARMS.map(arm=>({arm,instances:instancesOf((0,metric_settings.c3)(given[arm]),arm,versions),signals:metrics.filter(([name])=>arm===
"candidate"||!sharedSignals.includes(name)).map(([name,wanted])=>openmetrics_compile(name,wanted,given["instance-label"],arm,versions))}));const names=new Set([
STARTED,...arms.flatMap(({signals})=>signals.flatMap(signal=>signal.metric.names))]);const urls=[...new Set(arms.flatMap(({instances})=>instances.map(({url})=>url)))];
const scrapeAll=async()=>{const pages=await(0,concurrency.b)(urls,PARALLEL_SCRAPES,url=>scrape(ports.http,{url,...connection},name=>names.has(name)));return new Map(
pages.map(page=>[page.url,page]))};return{kind:"openmetrics",signals:metrics.map(([signal])=>signal),shared:sharedSignals,retrospective:false,async preflight(){
refuseIdentical(arms,versions);const pages=await scrapeAll();for(const{arm,instances,signals}of arms){const failures=instances.flatMap(({url})=>failureOf(pages.
get(url)));const[first]=failures;if(first!==void 0&&failures.length===instances.length)throw first;for(const failure of failures)ports.log.warning(`${arm}: ${failure.
message}`);for(const{name,metric:metric2}of signals){if(instances.some(({url})=>metric2.matches(samplesOf(pages.get(url)))))continue;ports.log.warning(`${name}:\
 no series of the ${arm} match ${metric2.text}; check the metric and label names.`)}}},async observe(window){const pages=await scrapeAll();const at=ports.clock.
now();const failures=[...pages.values()].flatMap(failureOf);const[first]=failures;if(first!==void 0&&failures.length===pages.size)throw first;const read=arms.flatMap(
({arm,instances,signals})=>{const readings=instances.map(instance=>readInstance(instance,pages.get(instance.url),signals,at));const unread=readings.flatMap(({warning})=>warning===
void 0?[]:[`${arm}: ${warning}`]);return[{observations:[],warnings:unread},...signals.map(({name})=>{const{observations,leftOut}=combine(readings,name);return{observations:observations.
map(found=>({arm,signal:name,...found})),warnings:leftOut.map(left=>`${name} of the ${arm}, ${left}`)}})]});return{window,observations:[...read.flatMap(({observations})=>observations),
...sharedSignals.map(signal=>({arm:"baseline",signal,measurement:identical_arms.S}))],warnings:read.flatMap(({warnings})=>warnings)}}}}});function instancesOf(addresses2,arm,versions){
const urls=[...new Set(addresses2.map(address=>(0,substitution.j8)(address,{version:versions[arm],arm})))];const hosts=urls.map(url=>new URL(url).host);return urls.
map((url,index)=>{const host=hosts[index]??url;const unique=hosts.filter(other=>other===host).length===1;return{name:unique?host:(0,substitution.zA)(url),url,standings:new Map,
startedAt:-Infinity}})}function openmetrics_compile(name,wanted,label,arm,versions){const filled=selector=>(0,substitution.OZ)(selector,{version:versions[arm],arm});
const signal=(selectors,metric2)=>({name,selectors:selectors.join(" or "),metric:metric2});try{if("total"in wanted){const{counted,selectors}=(0,metric_settings.
BU)(wanted);const[total2,part]=[(0,metric_settings.c3)(wanted.total).map(filled),selectors.map(filled)];return signal([...total2,...part],proportionMetric({total:total2,
part,counted,of:(0,share_meaning.t)(name,counted),instanceLabel:label}))}if("histogram"in wanted)return signal([filled(wanted.histogram)],histogramMetric(filled(
wanted.histogram),label));if("rate"in wanted)return signal([filled(wanted.rate)],rateMetric(filled(wanted.rate),wanted.scale??1));return signal([filled(wanted.gauge)],
gaugeMetric(filled(wanted.gauge),wanted.scale??1,wanted.aggregate))}catch(error){if(!(error instanceof signals_selector.af))throw error;throw new errors.a6("inp\
ut",{code:"SELECTOR_INVALID",message:`A selector of ${name} cannot be read: ${error.message}.`,remedy:'Write name{label="value",other=~"5.."}; expressions such \
as rate() or sum() need the source prometheus.',cause:error})}}function readInstance(instance,page,signals,at){const knownStart=instance.startedAt;const problem=page?.
ok===true?otherProcess(instance,page):page?.failure.message;if(page?.ok!==true||problem!==void 0){const reason=problem??"not read";return{instance,bySignal:new Map(
signals.map(({name})=>[name,{kind:"nothing",reason}])),warning:reason}}const bySignal=new Map;const startedAt=processStart(page)??-Infinity;for(const{name,metric:metric2}of signals){
const before=instance.standings.get(name);const restarted=before!==void 0&&startedAt>knownStart+1&&startedAt*1e3>before.at;const{reading,standing}=metric2.read(
page.samples,restarted?begunAnew(before):before,at);if(standing!==void 0)instance.standings.set(name,standing);bySignal.set(name,reading)}return{instance,bySignal}}
function processStart({samples}){const[first,...others]=samples.filter(({name})=>name===STARTED);return others.length===0?first?.value:void 0}function otherProcess(instance,page){
const startedAt=page.samples.find(({name})=>name===STARTED)?.value??-Infinity;if(startedAt<instance.startedAt-1){return`${(0,substitution.zA)(instance.url)} is \
answered by several processes in turn (the start time went back); list the address of each instance`}instance.startedAt=Math.max(instance.startedAt,startedAt);return void 0}
function combine(readings,signal){const all=readings.flatMap(({instance:{name:instance},bySignal,warning})=>{const reading=bySignal.get(signal)??{kind:"nothing",
reason:"not read"};const found=reading.kind==="found"?reading.found:[{measurement:{kind:"absent",reason:reading.reason}}];return found.map(one=>({failed:warning!==
void 0,one:{instance,...one}}))});const kinds=new Set(all.map(({one})=>one.measurement.kind));const counted=kinds.has("proportion")||kinds.has("histogram");return(0,
signals_instances.NL)(all.filter(({failed})=>!(failed&&counted)).map(({one})=>one))}function refuseIdentical(arms,versions){const[candidate,baseline]=arms;const page=candidate?.
instances.find(({url})=>baseline?.instances.some(other=>other.url===url));if(page===void 0)return;for(const{name,selectors}of candidate?.signals??[]){const twin=baseline?.
signals.find(other=>other.name===name);if(twin?.selectors===selectors)throw(0,identical_arms.P)(name,`${selectors} on ${(0,substitution.zA)(page.url)}`,versions)}}
function failureOf(page){return page?.ok===false?[page.failure]:[]}function samplesOf(page){return page?.ok===true?page.samples:[]}})};export{id,ids,modules};
