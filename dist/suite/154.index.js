const id=154;const ids=[154];const modules={9349:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{b:()=>mapLimited});async function mapLimited(items,limit,work){const results=new Array(items.length);const queue=items.entries();let failed=false;const worker=async()=>{
for(const[index,item]of queue){if(failed)return;try{results[index]=await work(item)}catch(error){failed=true;throw error}}};await Promise.all(Array.from({length:Math.
min(limit,items.length)},worker));return results}}),1744:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{Kb:()=>excerpt,PW:()=>durationSetting,Q7:()=>connectionSettings,Rz:()=>milliseconds,kA:()=>ask,w0:()=>credentialHeaders});var valibot__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
7934);var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4487);var _core_ports__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6854);var _core_printable__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
649);var _substitution_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4245);const connectionSettings={token:valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.
FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_3__.BpQ(1),valibot__WEBPACK_IMPORTED_MODULE_3__.h_("Bearer token. Take it from a\
 secret."))),username:valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_3__.
BpQ(1),valibot__WEBPACK_IMPORTED_MODULE_3__.h_("User name for Basic authentication, together with `password`."))),password:valibot__WEBPACK_IMPORTED_MODULE_3__.
lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_3__.h_("Password for Basic authenticati\
on. Take it from a secret."))),headers:valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.g1P(
valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()),valibot__WEBPACK_IMPORTED_MODULE_3__.h_("Further request headers, such as\
 `X-Scope-OrgID` for a tenant of Mimir.")))};const durationSetting=valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_3__.
yGV(/^\d{1,7}(?:\.\d{1,3})?(?:ms|s|m)$/,"must be a duration such as 500ms, 5s or 1m"));function milliseconds(duration,limit){const amount=Number.parseFloat(duration);
const unit=duration.endsWith("ms")?1:duration.endsWith("s")?1e3:6e4;return Math.min(limit,Math.max(1,Math.round(amount*unit)))}function credentialHeaders({token,
username,password,headers={}}){if(token!==void 0&&username!==void 0)throw invalid("Both token and username are set.","Keep one of the two.");if(username===void 0!==
(password===void 0)){throw invalid("Of username and password only one is set.","Set both, or use token.")}const result={};for(const[name,value]of Object.entries(
headers)){if(!/^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/.test(name))throw invalid(`A header name in headers is not valid: ${JSON.stringify(name)}.`,"Use letters, digits an\
d hyphens.");if(!/^[\t\x20-\x7e\x80-\xff]*$/.test(value))throw invalid(`The value of header ${name} has characters that a header cannot carry.`,"Check the secre\
t for a line break.");result[name.toLowerCase()]=value}if(token!==void 0){if(!/^[\x21-\x7e]+$/.test(token))throw invalid("The token has characters that a header\
 cannot carry.","Check the secret for spaces and line breaks.");result["authorization"]=`Bearer ${token}`}if(username!==void 0&&password!==void 0){if(username.includes(
":"))throw invalid("The username holds a colon.","Basic authentication cannot carry it; use another user.");result["authorization"]=`Basic ${Buffer.from(`${username}\
:${password}`,"utf8").toString("base64")}`}return result}async function ask(http,request,keep=()=>false){const shown=(0,_substitution_js__WEBPACK_IMPORTED_MODULE_2__.
zA)(request.url);let response;try{response=await http.request({...request,redirects:0})}catch(error){if(!(error instanceof _core_ports__WEBPACK_IMPORTED_MODULE_1__.
H))throw error;if(error.reason==="redirects")throw redirected(shown);throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6("source",{code:"SOURCE_UNREACHABLE",
message:`${shown} gave no answer (${error.reason}).`,remedy:REMEDIES[error.reason]??"Check the address, and that the runner may reach it.",cause:error})}if(response.
truncated){throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6("source",{code:"SOURCE_TOO_LARGE",message:`${shown} answered more than ${Math.round((request.maxBytes??
1048576)/1048576)} MiB.`,remedy:"Ask for less: narrow the query with labels, or point at a smaller metrics page."})}if(keep(response)||response.status<300)return response;
if(response.status<400)throw redirected(shown);if(response.status===401||response.status===403){throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6("source",
{code:"SOURCE_DENIED",message:`${shown} refused the credentials (HTTP ${response.status}).`,remedy:"Check token, or username and password, and that the secret r\
eaches this step. A missing tenant header (X-Scope-OrgID) looks the same."})}if(BUSY.has(response.status)){throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6(
"source",{code:"SOURCE_BUSY",message:`${shown} is overloaded or down behind its proxy (HTTP ${response.status})${excerpt(response.body)}.`,remedy:"Wait and run \
again; if it lasts, look at the server or ask less often."})}throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6("source",{code:"SOURCE_ANSWER",message:`${shown}\
 answered HTTP ${response.status}${excerpt(response.body)}.`,remedy:"Check the address and the state of the server."})}const BUSY=new Set([429,502,503,504]);const REMEDIES={
timeout:"Check that the server is up; raise `timeout` when its answers take long.",refused:"Nothing listens there: check host and port, and that the server is u\
p.",dns:"The host name does not resolve from this runner: check its spelling, or use a runner inside the network.",tls:"The certificate is not trusted by this r\
unner: check its host name, expiry and issuer.",proxy:"The proxy of this runner refused: check HTTPS_PROXY and NO_PROXY."};function redirected(shown){return new _core_errors__WEBPACK_IMPORTED_MODULE_0__.
a6("source",{code:"SOURCE_REDIRECT",message:`${shown} redirects elsewhere, often to a login page.`,remedy:"Write the final address. Redirects are not followed, \
so that credentials stay with the host they are for."})}function excerpt(body){const text=body.slice(0,2e3).replaceAll(/[\s\p{Cc}]+/gu," ").trim();if(text==="")
return"";return text.startsWith("<")?" with an HTML page":`: ${(0,_core_printable__WEBPACK_IMPORTED_MODULE_4__.Jj)(text,200)}`}function invalid(message,remedy){
return new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6("input",{code:"SOURCE_CREDENTIALS",message,remedy})}}),9939:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{BU:()=>followCounters,Vj:()=>newInstances,WP:()=>beforeWindow,pM:()=>withoutStart});var _counters_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
3725);var _series_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8413);function followCounters(looks){const followers=looks.map(look=>new Follower(look));const length=Math.
max(0,...looks.map(({later})=>later.length));for(let index=0;index<length;index+=1){const moments=looks.map(({later})=>later[index]??[]);const fallen=new Set(followers.
flatMap((follower,which)=>follower.fallenTargets(moments[which]??[])));followers.forEach((follower,which)=>{follower.add(moments[which]??[],fallen)})}return followers.
map(follower=>follower.window())}class Follower{#text;#before;#unknown;#last;#increases=new Map;#instances=new Map;#unknownStart=new Set;#after;constructor({text,
kept=new Map,start,later}){const counts=start.filter(({value})=>(0,_counters_js__WEBPACK_IMPORTED_MODULE_0__.my)(value)).map(({series,value})=>[series,value]);const before=new Map(
[...counts,...kept]);this.#text=text;this.#before=before;this.#after=before;this.#unknown=new Set(start.filter(({series,value})=>!(0,_counters_js__WEBPACK_IMPORTED_MODULE_0__.
my)(value)&&!before.has(series)).map(({series})=>series));this.#last=later.at(-1)??[]}fallenTargets(moment){return moment.flatMap(({series,target,value})=>target!==
void 0&&value<(this.#after.get(series)??0)?[target]:[])}add(moment,fallen){const known=new Map(fallen.size===0?this.#after:without(this.#after,moment,fallen));for(const{
series,instance,value}of moment){if(instance!==void 0)this.#instances.set(series,instance);if(!this.#unknown.has(series)||!(0,_counters_js__WEBPACK_IMPORTED_MODULE_0__.
my)(value))continue;this.#unknown.delete(series);this.#unknownStart.add(series);known.set(series,value)}const step=(0,_counters_js__WEBPACK_IMPORTED_MODULE_0__.
g3)(known,new Map(moment.map(({series,value})=>[series,value])));this.#after=step.carried;for(const[series,increase]of step.increases)this.#increases.set(series,
(this.#increases.get(series)??0)+increase)}window(){return{text:this.#text,before:this.#before,after:this.#after,increases:this.#increases,instances:this.#instances,
unreadable:new Set(this.#last.filter(({value})=>!(0,_counters_js__WEBPACK_IMPORTED_MODULE_0__.my)(value)).map(({series})=>series)),unknownStart:this.#unknownStart}}}
function without(counters,moment,targets){const present=new Set(moment.map(({series})=>series));return new Map([...counters].filter(([series])=>present.has(series)||
!targets.has((0,_series_js__WEBPACK_IMPORTED_MODULE_1__.Ou)(series))))}function beforeWindow({before,increases}){return new Map([...[...increases.keys()].map(series=>[
series,0]),...before])}function newInstances({before,increases,instances}){const nameOf=series=>instances.get(series)??"";const names=[...increases.keys()];const known=new Set(
names.filter(series=>before.has(series)).map(nameOf));return new Set(names.map(nameOf).filter(name=>!known.has(name)))}function withoutStart(window,names){const started=[
...window.increases.keys()].filter(series=>names.has(window.instances.get(series)??""));return started.length===0?window:{...window,unknownStart:new Set([...window.
unknownStart,...started])}}}),3725:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{IL:()=>increaseOf,
Ul:()=>carry,g3:()=>advanceEach,my:()=>isCount,np:()=>advance});const MAX_CARRIED=2e4;function advanceEach(previous,current){const seen=new Map([...current].filter(
([,value])=>isCount(value)));const increases=new Map([...seen].map(([series,value])=>[series,previous===void 0?0:increaseOf(previous.get(series),value)]));return{
increases,carried:carry(previous,seen)}}function advance(previous,current){const{increases,carried}=advanceEach(previous,current);return{increase:[...increases.
values()].reduce((sum,increase)=>sum+increase,0),carried}}function increaseOf(previous,value){return previous===void 0||value<previous?value:value-previous}function isCount(value){
return Number.isFinite(value)&&value>=0}function carry(previous,current){if(previous===void 0)return current;const vanished=[...previous].filter(([key])=>!current.
has(key));if(vanished.length===0)return current;return new Map([...vanished.slice(-Math.max(0,MAX_CARRIED-current.size)),...current])}}),1281:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Z:()=>defineSource});function defineSource(definition){return definition}}),2543:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Dh:()=>sumAtSharedBounds,GP:()=>advanceEachHistogram,Ng:()=>isUsable});var _counters_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
3725);function advanceEachHistogram(previous,current){const usable=new Map([...current].filter(([,counts])=>isUsable(counts)));const increases=new Map([...usable].
map(([key,counts])=>[key,previous===void 0?zero(counts):bucketIncreases(previous.get(key),counts)]));return{increases,carried:(0,_counters_js__WEBPACK_IMPORTED_MODULE_0__.
Ul)(previous,usable)}}function advanceHistograms(previous,current){const{increases,carried}=advanceEachHistogram(previous,current);return{buckets:sumAtSharedBounds(
[...increases.values()]),carried}}function addBuckets(parts){return sumAtSharedBounds(parts.flatMap(part=>part===void 0?[]:[new Map(part.map(({le,count})=>[le,count]))]))}
function isUsable(counts){return counts.has(Infinity)&&[...counts].every(([le,count])=>!Number.isNaN(le)&&(0,_counters_js__WEBPACK_IMPORTED_MODULE_0__.my)(count))}
function zero(counts){return new Map([...counts.keys()].map(le=>[le,0]))}function bucketIncreases(previous,current){if(previous===void 0)return current;const restarted=[
...current].some(([le,count])=>count<(previous.get(le)??0));if(restarted)return current;return new Map([...current].filter(([le])=>previous.has(le)).map(([le,count])=>[
le,(0,_counters_js__WEBPACK_IMPORTED_MODULE_0__.IL)(previous.get(le),count)]))}function sumAtSharedBounds(histograms){const[first,...others]=histograms;if(first===
void 0)return void 0;const bounds=[...first.keys()].filter(le=>others.every(other=>other.has(le))).sort((a,b)=>a-b);if(bounds.at(-1)!==Infinity)return void 0;let highest=0;
return bounds.map(le=>{highest=Math.max(highest,histograms.reduce((sum,histogram)=>sum+(histogram.get(le)??0),0));return{le,count:highest}})}}),5637:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{P:()=>identicalArms,S:()=>SHARED});var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4487);const SHARED={
kind:"absent",reason:"shared by both arms on purpose, so there is no baseline"};function identicalArms(signal,read,versions){const same=versions.candidate===versions.
baseline&&versions.candidate!=="";const why=same?` The candidate and the stable version are both ${JSON.stringify(versions.candidate.slice(0,100))}.`:"";return new _core_errors__WEBPACK_IMPORTED_MODULE_0__.
a6("input",{code:"IDENTICAL_ARMS",message:`${signal}: candidate and baseline would be the same data, so that they could never differ. Both are read with ${read.
slice(0,1e3)}.${why}`,remedy:same?"Give the version that is being rolled out as the candidate and the one it replaces as stable.":"Put $version or $arm where th\
e two differ. If both arms share it on purpose, such as the load of a database, set `shared: true` for the metric."})}}),9834:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{NL:()=>arrange,bs:()=>together,hR:()=>instanceOf});var _histograms_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
2543);const MAX_INSTANCES=200;const INSTANCE_LABELS=["pod","instance"];const MAX_NAME=200;function instanceOf(labels,label){const name=label??INSTANCE_LABELS.find(
one=>nonEmpty(labels.get(one)));const value=name===void 0?void 0:labels.get(name);return nonEmpty(value)?value.slice(0,MAX_NAME):void 0}function nonEmpty(value){
return value!==void 0&&value!==""}function arrange(found){if(found.some(({measurement})=>measurement.kind==="gauge"))return{observations:found,leftOut:[]};const absences=found.
flatMap(({instance,measurement})=>measurement.kind==="absent"?[{instance,reason:measurement.reason}]:[]);const usable=found.filter(({measurement})=>measurement.
kind!=="absent");if(usable.length===0){const reasons=[...new Set(absences.map(({reason})=>reason))];return{observations:[{measurement:{kind:"absent",reason:reasons.
slice(0,3).join("; ")||"no data"}}],leftOut:[]}}return{observations:usable.length>MAX_INSTANCES||boundsDiffer(usable)?together(usable):usable,leftOut:absences.slice(
0,3).map(({instance,reason})=>`${instance??"one instance"}: ${reason}`)}}function boundsDiffer(found){const bounds=found.flatMap(({measurement})=>measurement.kind===
"histogram"?[measurement.buckets.map(({le})=>le).join(" ")]:[]);return new Set(bounds).size>1}function together(found){const proportions=found.flatMap(({measurement})=>measurement.
kind==="proportion"?[measurement]:[]);const[first]=proportions;if(first!==void 0){const bad=proportions.reduce((total2,one)=>total2+one.bad,0);const total=proportions.
reduce((all,one)=>all+one.total,0);return[{measurement:{...first,bad,total}}]}const histograms=found.flatMap(({measurement})=>measurement.kind==="histogram"?[new Map(
measurement.buckets.map(({le,count})=>[le,count]))]:[]);const buckets=(0,_histograms_js__WEBPACK_IMPORTED_MODULE_0__.Dh)(histograms);return[{measurement:buckets===
void 0?{kind:"absent",reason:"no +Inf bucket"}:{kind:"histogram",buckets}}]}}),7480:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{BU:()=>partOf,Uj:()=>statusLabels,c3:()=>listOf,h9:()=>oneOrMore,hs:()=>scale,ue:()=>shared,wP:()=>queryText,wl:()=>instanceLabel,
yD:()=>signalName});var valibot__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7934);const text=valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.
YjP(),valibot__WEBPACK_IMPORTED_MODULE_0__.BpQ(1),valibot__WEBPACK_IMPORTED_MODULE_0__.Ru6(1e4));const oneOrMore=valibot__WEBPACK_IMPORTED_MODULE_0__.KCZ([text,
valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(text),valibot__WEBPACK_IMPORTED_MODULE_0__.BpQ(1),valibot__WEBPACK_IMPORTED_MODULE_0__.
Ru6(20))]);const signalName=valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(/^[a-zA-Z][a-zA-Z0-9_-]{0,63}$/,
"must be a signal name such as error-rate, latency or cpu"));const scale=valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.
aig(),valibot__WEBPACK_IMPORTED_MODULE_0__.Wwf(-1e15),valibot__WEBPACK_IMPORTED_MODULE_0__.cGV(1e15),valibot__WEBPACK_IMPORTED_MODULE_0__.h_("Multiplies each va\
lue, e.g. 0.01 for a gauge in percent.")));const queryText=text;const shared=valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.
zMY(),valibot__WEBPACK_IMPORTED_MODULE_0__.h_("True for what both arms share on purpose, such as the load of a database: measured once, for the candidate, witho\
ut a baseline.")));const instanceLabel=valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(/^[a-zA-Z_][a-zA-Z0-9_]{0,127}$/,"must be a label name such as pod"),valibot__WEBPACK_IMPORTED_MODULE_0__.h_("Label tha\
t tells instances apart. Default: `pod`, or else `instance`.")));function partOf(metric){return"bad"in metric?{counted:"bad",selectors:listOf(metric.bad)}:{counted:"\
good",selectors:listOf(metric.good)}}function listOf(value){return typeof value==="string"?[value]:value}const statusLabels=["code","status","status_code"]}),6581:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{j:()=>parseMetricNumber});function parseMetricNumber(text){if(/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text))
return Number(text);switch(text.toLowerCase()){case"nan":return NaN;case"inf":case"+inf":case"infinity":case"+infinity":return Infinity;case"-inf":case"-infinit\
y":return-Infinity;default:return void 0}}}),6807:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{a:()=>neverMatches});function neverMatches(part,total,counted="bad"){const missing=new Set;const unknown=new Set;for(const selector of part){const family=total.
filter(({name})=>name===selector.name);if(family.length===0){if(counted==="bad")return void 0;unknown.add(selector.name??"the good requests");continue}const needed=selector.
matchers.filter(mustBePresent).map(({label})=>label);const absent=needed.filter(label=>!family.some(({labels})=>labels.has(label)));if(absent.length===0)return void 0;
for(const label of absent)missing.add(label)}if(missing.size>0){return`no series of ${part[0]?.name??"the total"} has the label ${[...missing].join(" or ")}, so\
 that bad requests could not be told from good ones`}return unknown.size>0?`no data: there is no series of ${[...unknown].join(" or ")}`:void 0}function mustBePresent({
operator,value}){return value!==""&&(operator==="="||operator==="=~"&&!/^\.\*$|^\|/.test(value))}}),758:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{N:()=>proportionsOf});const TOGETHER="";function proportionsOf(total,part,{counted,of}){const separate=namesOnlyOf(part,
namesOf(total));const instance=(window,series)=>separate?window.instances.get(series)??TOGETHER:TOGETHER;const totals=group(total,instance);const parts=group(part,
instance);const waiting=new Set;const found=[...totals].map(([name,all])=>{const some=parts.get(name)??{increase:0,unreadable:false,unknownStart:false};const measurement=measure(
all,some);if(measurement.kind==="absent"&&!all.unknownStart&&!some.unknownStart)waiting.add(name);return{...name===TOGETHER?{}:{instance:name},measurement}});const standing=window=>postpone(
window,series=>waiting.has(instance(window,series)));return{found,total:standing(total),part:standing(part)};function measure(all,some){if(all.unreadable)return{
kind:"absent",reason:`${total.text} is NaN`};if(some.unreadable)return{kind:"absent",reason:`${part.text} is NaN`};if(all.unknownStart||some.unknownStart)return{
kind:"absent",reason:"first look: the counters have their starting point now"};if(some.increase>all.increase){const counts=`${some.increase} ${counted} of ${all.
increase} requests`;return{kind:"absent",reason:`${counts}: the counters are of different moments, or do not count the same requests`}}const bad=counted==="bad"?
some.increase:all.increase-some.increase;return{kind:"proportion",bad,total:all.increase,...of==="good"?{of}:{}}}}function namesOf({increases,unreadable,instances}){
return new Set([...increases.keys(),...unreadable].map(series=>instances.get(series)??TOGETHER))}function namesOnlyOf(window,names){return[...namesOf(window)].every(
name=>names.has(name))}function group(window,instance){const groups=new Map;const of=series=>{const name=instance(window,series);const known=groups.get(name);if(known!==
void 0)return known;const added={increase:0,unreadable:false,unknownStart:false};groups.set(name,added);return added};for(const[series,increase]of window.increases)
of(series).increase+=increase;for(const series of window.unreadable)of(series).unreadable=true;for(const series of window.unknownStart)of(series).unknownStart=true;
return groups}function postpone({before,after,increases},waits){const standing=new Map(after);for(const series of increases.keys())if(waits(series))standing.set(
series,before.get(series)??0);return standing}}),7548:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{af:()=>SelectorError,RQ:()=>compileMatchers,Pl:()=>parseSelector,Bk:()=>selectorOf});;const MAX_PATTERN=1e3;const MAX_INSTRUCTIONS=5e3;const MAX_DEPTH=50;class PatternError extends Error{name="\
PatternError"}function compileLabelRegex(pattern){if(pattern.length>MAX_PATTERN)throw new PatternError(`it is longer than ${MAX_PATTERN} characters`);const ignoreCase=pattern.
startsWith("(?i)");const node=new PatternReader(ignoreCase?pattern.slice(4):pattern,ignoreCase).read();const program=[];emit(node,program);program.push({kind:"m\
atch"});return value=>run(program,value)}function run(program,value){const codes=Array.from(value,character=>character.codePointAt(0)??0);let current=reach(program,
[0],0,codes.length);for(const[at,code2]of codes.entries()){const next=[];for(const index of current){const instruction=program[index];if(instruction?.kind==="ch\
aracter"&&instruction.test(code2))next.push(index+1)}if(next.length===0)return false;current=reach(program,next,at+1,codes.length)}return current.has(program.length-
1)}function reach(program,from,at,length){const seen=new Set;const open=[...from];for(let index=open.pop();index!==void 0;index=open.pop()){if(seen.has(index))continue;
seen.add(index);const instruction=program[index];if(instruction?.kind==="fork")open.push(...instruction.to);if(instruction?.kind==="edge"&&at===(instruction.at===
"start"?0:length))open.push(index+1)}return seen}function emit(node,program){if(program.length>MAX_INSTRUCTIONS)throw new PatternError("it repeats too much");switch(node.
kind){case"character":case"edge":program.push(node);return;case"sequence":for(const part of node.nodes)emit(part,program);return;case"either":emitEither(node.nodes,
program);return;case"repeat":emitRepeat(node,program);return}}function emitEither(nodes,program){const choice={kind:"fork",to:[]};program.push(choice);const ends=[];
for(const branch of nodes){choice.to=[...choice.to,program.length];emit(branch,program);const end={kind:"fork",to:[]};ends.push(end);program.push(end)}for(const end of ends)
end.to=[program.length]}function emitRepeat({node,min,max},program){for(let count=0;count<min;count+=1){const before=program.length;emit(node,program);if(program.
length===before)break}if(max===Infinity){const loop={kind:"fork",to:[]};const start=program.length;program.push(loop);emit(node,program);program.push({kind:"for\
k",to:[start]});loop.to=[start+1,program.length];return}const exits=[];for(let count=min;count<max;count+=1){const exit={kind:"fork",to:[program.length+1]};exits.
push(exit);program.push(exit);emit(node,program)}for(const exit of exits)exit.to=[...exit.to,program.length]}const DIGIT=code2=>code2>=48&&code2<=57;const WORD=code2=>DIGIT(
code2)||code2>=65&&code2<=90||code2>=97&&code2<=122||code2===95;const SPACE=code2=>code2===32||code2>=9&&code2<=13;const CLASSES=new Map([["d",DIGIT],["w",WORD],
["s",SPACE],["D",code2=>!DIGIT(code2)],["W",code2=>!WORD(code2)],["S",code2=>!SPACE(code2)]]);const CONTROLS=new Map([["n","\n"],["t","	"],["r","\r"]]);class PatternReader{#characters;#ignoreCase;#at=0;#depth=0;constructor(pattern,ignoreCase){
this.#characters=Array.from(pattern);this.#ignoreCase=ignoreCase}read(){const node=this.#either();if(this.#at<this.#characters.length)throw new PatternError("a \
) has no (");return node}#either(){const branches=[this.#sequence()];while(this.#peek()==="|"){this.#at+=1;branches.push(this.#sequence())}return branches.length===
1&&branches[0]!==void 0?branches[0]:{kind:"either",nodes:branches}}#sequence(){const nodes=[];for(let next=this.#peek();next!==void 0&&next!=="|"&&next!==")";next=
this.#peek()){nodes.push(this.#repeated(this.#atom()))}return{kind:"sequence",nodes}}#repeated(node){const bounds=this.#quantifier();if(bounds===void 0)return node;
if(this.#peek()==="?")this.#at+=1;if(this.#quantifier()!==void 0)throw new PatternError("it repeats a repetition");return{kind:"repeat",node,...bounds}}#quantifier(){
const next=this.#peek();if(next==="*"||next==="+"||next==="?"){this.#at+=1;return{min:next==="+"?1:0,max:next==="?"?1:Infinity}}if(next!=="{")return void 0;const counted=/^\{(\d{1,3})(,(\d{1,3})?)?\}/.
exec(this.#characters.slice(this.#at,this.#at+9).join(""));if(counted===null)return void 0;this.#at+=counted[0].length;const min=Number(counted[1]);const max=counted[2]===
void 0?min:counted[3]===void 0?Infinity:Number(counted[3]);if(max<min)throw new PatternError(`${counted[0]} counts down`);return{min,max}}#atom(){const next=this.#take();
switch(next){case"(":return this.#group();case"[":return{kind:"character",test:this.#class()};case".":return{kind:"character",test:code2=>code2!==10};case"^":return{
kind:"edge",at:"start"};case"$":return{kind:"edge",at:"end"};case"*":case"+":case"?":throw new PatternError(`${next} has nothing to repeat`);case"\\":return{kind:"\
character",test:this.#escape()};default:return{kind:"character",test:this.#folded(this.#range(next,next))}}}#group(){if(this.#peek()==="?"){if(this.#characters[this.#at+
1]!==":")throw new PatternError("of the (? groups only (?: is understood, and (?i) at the start");this.#at+=2}this.#depth+=1;if(this.#depth>MAX_DEPTH)throw new PatternError(
"its groups are nested too deep");const node=this.#either();if(this.#peek()!==")")throw new PatternError("a ( is not closed");this.#at+=1;this.#depth-=1;return node}#class(){
const negated=this.#peek()==="^";if(negated)this.#at+=1;const tests=[];for(let first=true;first||this.#peek()!=="]";first=false){const next=this.#take();if(next===
"["&&this.#peek()===":")throw new PatternError("classes such as [:alpha:] are not understood");if(next==="\\"&&CLASSES.has(this.#peek()??"")){tests.push(this.#escape());
continue}const low=next==="\\"?this.#literalEscape():next;if(this.#peek()!=="-"||this.#characters[this.#at+1]==="]"){tests.push(this.#range(low,low));continue}this.#at+=
1;const end=this.#take();const high=end==="\\"?this.#literalEscape():end;if(code(high)<code(low))throw new PatternError(`the range ${low}-${high} runs backwards`);
tests.push(this.#range(low,high))}this.#at+=1;const any=this.#folded(value=>tests.some(test=>test(value)));return negated?value=>!any(value):any}#escape(){const known=CLASSES.
get(this.#peek()??"");if(known!==void 0){this.#at+=1;return known}const literal=this.#literalEscape();return this.#folded(this.#range(literal,literal))}#literalEscape(){
const next=this.#take();const control=CONTROLS.get(next);if(control!==void 0)return control;if(/[0-9a-zA-Z]/.test(next))throw new PatternError(`\\${next} is not\
 understood`);return next}#range(low,high){const[from,to]=[code(low),code(high)];return value=>value>=from&&value<=to}#folded(test){if(!this.#ignoreCase)return test;
return value=>{const character=String.fromCodePoint(value);return test(value)||test(code(character.toLowerCase()))||test(code(character.toUpperCase()))}}#peek(){
return this.#characters[this.#at]}#take(){const next=this.#characters[this.#at];if(next===void 0)throw new PatternError("it ends too early");this.#at+=1;return next}}
function code(character){return character.codePointAt(0)??0};class SelectorError extends Error{name="SelectorError";column;constructor(problem,column){super(`${problem}\
 (column ${column})`);this.column=column}}const MAX_LENGTH=4096;const NAME=/[a-zA-Z_:][a-zA-Z0-9_:]*/y;const LABEL=/[a-zA-Z_][a-zA-Z0-9_]*/y;const OPERATOR=/=~|!~|!=|=/y;
const BLANKS=/\s*/y;function parseSelector(text){if(text.length>MAX_LENGTH)throw new SelectorError(`it is longer than ${MAX_LENGTH} characters`,1);let at=0;const take=pattern=>{
pattern.lastIndex=at;const found=pattern.exec(text)?.[0];at+=found?.length??0;return found};const fail=problem=>{throw new SelectorError(problem,at+1)};const quoted=()=>{
const quote=text.charAt(at);if(quote!=='"'&&quote!=="'")fail("expected a quoted value");let value="";for(let index=at+1;index<text.length;index+=1){const character=text.
charAt(index);if(character===quote){at=index+1;return value}if(character==="\\"){index+=1;const escaped=text.charAt(index);if(escaped==="n")value+="\n";else if(escaped===
"r")value+="\r";else if(escaped==="t")value+="	";else if(escaped==="\\"||escaped==='"'||escaped==="'")value+=escaped;else{at=index;fail(`\\${escaped} is not an \
escape; write \\\\ for a backslash`)}}else value+=character}return fail("the quote is not closed")};take(BLANKS);const name=take(NAME);const matchers=[];take(BLANKS);
if(text.charAt(at)==="{"){at+=1;for(;;){take(BLANKS);if(text.charAt(at)==="}")break;const label=take(LABEL)??fail("expected a label name");take(BLANKS);const operator=take(
OPERATOR);if(operator===void 0)fail("expected one of = != =~ !~");else{take(BLANKS);matchers.push({label,operator,value:quoted()})}take(BLANKS);if(text.charAt(at)===
",")at+=1;else if(text.charAt(at)!=="}")fail("expected , or }")}at+=1}else if(name===void 0)fail("expected a metric name");take(BLANKS);if(at<text.length)fail("\
unexpected text after the selector");return name===void 0?{matchers}:{name,matchers}}function selectorOf(text){try{return parseSelector(text)}catch(error){if(error instanceof
SelectorError)return void 0;throw error}}function compileMatchers(matchers){const tests=matchers.map(({label,operator,value})=>{if(operator==="="||operator==="!\
="){return labels=>(labels.get(label)??"")===value===(operator==="=")}try{const matches=compileLabelRegex(value);return labels=>matches(labels.get(label)??"")===
(operator==="=~")}catch(error){if(error instanceof PatternError)throw new SelectorError(`the regular expression of ${label} cannot be used: ${error.message}`,1);
throw error}});return labels=>tests.every(test=>test(labels))}}),8413:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{$r:()=>targetOf,Ou:()=>targetOfKey,Xk:()=>seriesKey});function seriesKey(name,labels,without=[]){const pairs=[...labels].filter(([label])=>!without.
includes(label)).sort(([a],[b])=>a<b?-1:a>b?1:0);return JSON.stringify([name,pairs])}const TARGET_LABELS=["instance","job","pod"];function targetOf(labels){return JSON.
stringify(TARGET_LABELS.map(label=>labels.get(label)??""))}function targetOfKey(key){const[,pairs]=JSON.parse(key);return targetOf(new Map(pairs))}}),9323:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{t:()=>shareOf});const GOOD=new Set(["availability","available","uptime","success","successes","successful","good"]);const BAD=new Set(
["unavailability","error","errors","failure","failures","fail","failed","bad"]);function shareOf(signal,counted){const words=signal.toLowerCase().split(/[-_]/);
const[good,bad]=[words.some(word=>GOOD.has(word)),words.some(word=>BAD.has(word))];return good===bad?counted:good?"good":"bad"}}),4245:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{OZ:()=>substituteInQuery,j8:()=>substituteInUrl,lx:()=>checkedUrl,zA:()=>shownUrl});var _core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4487);const VARIABLE=/\$(version|arm)\b/y;const BARE=/^[a-zA-Z0-9_:]*$/;function substituteInQuery(query,substitutes){let result="";let quote="";let regex=false;
for(let at=0;at<query.length;){const character=query.charAt(at);if(quote===""&&character==="#"){const feed=query.indexOf("\n",at);result+=query.slice(at,feed===
-1?void 0:feed);at=feed===-1?query.length:feed;continue}VARIABLE.lastIndex=at;const found=VARIABLE.exec(query);if(found!==null){const value=substitutes[found[1]];
result+=written(regex?value.replaceAll(/[.*+?^${}()|[\]\\]/g,"\\$&"):value,quote,found[0]);at+=found[0].length;continue}if(quote!==""&&quote!=="`"&&character===
"\\"){result+=query.slice(at,at+2);at+=2;continue}if(quote===""&&(character==='"'||character==="'"||character==="`")){quote=character;regex=/[=!]~\s*$/.test(result.
slice(-64))}else if(character===quote){quote="";regex=false}result+=character;at+=1}return result}function written(value,quote,variable){if(quote==='"'||quote===
"'"){return value.replaceAll("\\","\\\\").replaceAll(quote,`\\${quote}`).replaceAll("\n","\\n").replaceAll("\r","\\r")}if(quote==="`"?!value.includes("`"):BARE.
test(value))return value;throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6("input",{code:"QUERY_SUBSTITUTION",message:`The value of ${variable}, ${JSON.stringify(
value)}, cannot be written ${quote==="`"?"inside backticks":"outside quotes"} in a query.`,remedy:`Put ${variable} inside double quotes, such as {version="$vers\
ion"}.`})}function substituteInUrl(address,substitutes){return checkedUrl(address.replaceAll(/\$(version|arm)\b/g,(_variable,name)=>encodeURIComponent(substitutes[name])))}
function checkedUrl(address){const url=URL.canParse(address)?new URL(address):void 0;if(url===void 0||url.protocol!=="http:"&&url.protocol!=="https:"){throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.
a6("input",{code:"SOURCE_URL",message:"An address in the signals settings is not an http or https URL.",remedy:"Write the whole address, such as https://prometh\
eus.example.com or http://10.0.0.5:9100/metrics."})}if(url.username!==""||url.password!==""){throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6("input",{code:"\
SOURCE_URL",message:`The address of ${url.host} in the signals settings holds a user name or password.`,remedy:"Take them out of the address; pass them as usern\
ame and password, or as token, from secrets."})}return address}function shownUrl(address){if(!URL.canParse(address))return"the address";const{origin,pathname}=new URL(
address);return`${origin}${pathname==="/"?"":pathname}`}})};export{id,ids,modules};
