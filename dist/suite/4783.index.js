const id=4783,ids=[4783],modules={4783:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{backtest:()=>backtest});var promises_=__webpack_require__(8500),print=__webpack_require__(5941),errors=__webpack_require__(4487),arm_sums=__webpack_require__(6900),
counts=__webpack_require__(7777);const MINUTE=6e4,LOOKBACK_MS=6*36e5;function historyBefore(past,start,signal){const end=past[start]?.window.from??past.at(-1)?.
window.to??0,before=past.slice(0,start).filter(({window})=>window.to>end-LOOKBACK_MS),from=before[0]?.window.from;if(from===void 0)return{};const polls=[],instances=new Map,
minutes=Math.ceil((end-from)/MINUTE);for(const{window,observations}of before){let all=counts.lZ;const minute=Math.floor((window.from-from)/MINUTE);for(const{signal:name,
instance,measurement}of observations){if(name!==signal||measurement.kind!=="proportion"||(all=(0,counts.c5)(all,measurement),instance===void 0))continue;const series=instances.
get(instance)??new Array(minutes).fill(counts.lZ);series[minute]=(0,counts.c5)(series[minute]??counts.lZ,measurement),instances.set(instance,series)}polls.push(
all)}return{polls,...instances.size<2?{}:{instances:[...instances.values()]}}}const STEPS_MS=[5,10,15,30,60,120,300,600,900].map(seconds=>seconds*1e3),READINGS_PER_SOAK=60,
READINGS=6e3;function stepFor(intervalMs,soakMs,periodMs){const least=Math.max(intervalMs,soakMs/READINGS_PER_SOAK,periodMs/READINGS,1e3);return Math.min(STEPS_MS.
find(step=>step>=least)??least,Math.max(1e3,soakMs))}var merge=__webpack_require__(9460),sequential_judge=__webpack_require__(4271),normal=__webpack_require__(4797),
special=__webpack_require__(2959);const FROM_ZERO=30,LARGE_VARIANCE=1e8,LEAST_MASS=1e-300;function thinned(count,probability,uniform){if(!(count>0&&count<1/0)||
!(probability>0))return 0;const whole=Math.floor(count),trials=whole+(count>whole&&uniform()<count-whole?1:0);return probability>=1?count:probability>.5?trials-
draw(trials,1-probability,uniform):draw(trials,probability,uniform)}function draw(trials,probability,uniform){if(trials===0)return 0;if(trials*probability<FROM_ZERO)
return fromZero(trials,probability,uniform);const variance=trials*probability*(1-probability);return variance>LARGE_VARIANCE?nearNormal(trials,probability,variance,
uniform):fromMode(trials,probability,uniform)}function fromZero(trials,probability,uniform){const odds=probability/(1-probability);let left=uniform(),mass=Math.
exp(trials*Math.log1p(-probability)),kept=0;for(;left>mass&&kept<trials&&(left-=mass,kept+=1,!(mass<LEAST_MASS));)mass*=odds*(trials-kept+1)/kept;return kept}function nearNormal(trials,probability,variance,uniform){
const p=Math.min(1-Number.EPSILON,Math.max(Number.EPSILON,uniform()));return Math.min(trials,Math.max(0,Math.round(trials*probability+Math.sqrt(variance)*(0,normal.
Z)(p))))}function fromMode(trials,probability,uniform){const odds=probability/(1-probability),mode=Math.floor((trials+1)*probability),peak=Math.exp((0,special.a)(
trials+1)-(0,special.a)(mode+1)-(0,special.a)(trials-mode+1)+mode*Math.log(probability)+(trials-mode)*Math.log1p(-probability));let left=uniform()-peak,[low,high,
below,above]=[mode,mode,peak,peak];for(;left>0&&(low>0||high<trials);){if(high<trials&&(high+=1,above*=odds*(trials-high+1)/high,left-=above,left<=0))return high;
if(low>0&&(below*=low/(odds*(trials-low+1)),low-=1,left-=below,left<=0))return low;if(below+above<LEAST_MASS)break}return mode}function binomialInterval(hits,trials,level=.05){
return trials<=0?{low:0,high:1}:{low:hits<=0?0:solve(p=>1-atMost(hits-1,trials,p)<level/2),high:hits>=trials?1:solve(p=>atMost(hits,trials,p)>level/2)}}function solve(holds){
let[low,high]=[0,1];for(let step=0;step<50;step+=1){const middle=(low+high)/2;holds(middle)?low=middle:high=middle}return(low+high)/2}function atMost(hits,trials,p){
let sum=0;for(let k=0;k<=hits;k+=1){const ways=(0,special.a)(trials+1)-(0,special.a)(k+1)-(0,special.a)(trials-k+1);sum+=Math.exp(ways+k*Math.log(p)+(trials-k)*
Math.log1p(-p))}return sum}var planning=__webpack_require__(5211),sequential_boundary=__webpack_require__(4059),share=__webpack_require__(5842);function seededUniform(seed){
let[a,b,c,counter]=[hash(seed,2166136261),hash(seed,2654435769),hash(seed,2246822507),1];const next=()=>{const sum=a+b+counter|0;return counter=counter+1|0,a=b^
b>>>9,b=c+(c<<3)|0,c=(c<<21|c>>>11)+sum|0,sum>>>0};for(let round=0;round<20;round+=1)next();return()=>((next()>>>6)*67108864+(next()>>>6)+.5)/4503599627370496}function hash(text,basis){
let value=basis|0;for(let index=0;index<text.length;index+=1)value=Math.imul(value^text.charCodeAt(index),16777619);return value}function choose(items,count,uniform){
const pool=[...items];for(let index=0;index<Math.min(count,pool.length);index+=1){const other=index+Math.floor(uniform()*(pool.length-index)),[first,second]=[pool[index],
pool[other]];first===void 0||second===void 0||(pool[index]=second,pool[other]=first)}return pool.slice(0,count)}function injectRegression(readings,signal,regression,uniform){
return readings.map(reading=>({...reading,observations:reading.observations.map(observation=>observation.arm==="candidate"&&observation.signal===signal?{...observation,
measurement:worsened(observation.measurement,regression,uniform)}:observation)}))}function worsened(measurement,regression,uniform){if(regression.kind==="share")
return measurement.kind!=="proportion"?measurement:{...measurement,bad:measurement.bad+thinned(measurement.total-measurement.bad,regression.spoiled,uniform)};const{
factor}=regression;return measurement.kind==="samples"?{...measurement,values:measurement.values.map(value=>value*factor)}:measurement.kind==="histogram"?{...measurement,
buckets:slower(measurement.buckets,factor)}:measurement}function slower(buckets,factor){return buckets.map(({le,count})=>({le,count:le===1/0?count:Math.min(count,
regression_atMost(buckets,le/factor))}))}function regression_atMost(buckets,value){let[lower,below]=[0,0];for(const{le,count}of buckets){if(value<le)return le===
1/0||le<=lower?below:below+(count-below)*Math.max(0,(value-lower)/(le-lower));[lower,below]=[le,count]}return below}var estimate=__webpack_require__(1971),soak_judge=__webpack_require__(
2544),judging_totals=__webpack_require__(3286);function judgeAll(criteria,readings,{judgeFor,alpha}){const judge=(0,soak_judge.c)(criteria,judgeFor,alpha);for(const reading of readings){
judge.observe(reading);const failed=judge.verdicts().flatMap(({verdict},index)=>verdict==="fail"?[index]:[]);if(failed.length>0)return failed}return[]}function tryCriterion(criterion,readings,others,{
judgeFor,minSamples,alpha}){const judge=judgeFor(criterion),silent=Array.from({length:others},()=>({logE:0}));let totals={candidate:judging_totals.K$,baseline:judging_totals.
K$},passedAt;for(const[index,reading]of readings.entries()){totals=added(totals,reading,criterion.selector.metric),judge.update(reading,totals);const evidence=judge.
evidence?.();if(evidence===void 0?judge.finding().kind==="breached":(0,merge.w1)([{logE:evidence.abort},...silent],alpha))return{abortedAt:index,...passedAt===void 0?
{}:{passedAt}};const enough=(0,judging_totals.pq)(totals.candidate)>=minSamples&&(0,judging_totals.pq)(totals.baseline)>=minSamples;evidence!==void 0&&enough&&evidence.
pass>=(0,merge.EN)(merge.Vj)&&(passedAt??=index)}return passedAt===void 0?{}:{passedAt}}function added(totals,{observations},metric){const sums={...totals};for(const{
arm,signal,instance,measurement}of observations)signal===metric&&(sums[arm]=(0,judging_totals.Ut)(sums[arm],measurement,instance));return sums}function plainRuleBreaks(criterion,readings){
return readings.some(reading=>(0,estimate.qn)(criterion,(0,estimate.vA)(reading,criterion.selector.metric))?.kind==="breached")}const CAUGHT=.95,EXCESSES=[.7,1,
1.25,1.6,2,2.5,3.2,4,6,10],SLOWDOWNS=[1.05,1.1,1.2,1.35,1.5,1.75,2,2.5,3,5];function smallestDetected(criterion,soaks,others,seed){const candidates=regressionsFor(
criterion,soaks,others);let[low,high]=[0,candidates.length];for(;low<high;){const middle=Math.floor((low+high)/2),candidate=candidates[middle];candidate!==void 0&&
isCaught(criterion,soaks,others,candidate.regression,seed)?high=middle:low=middle+1}return candidates[low]?.detectable}function isCaught(criterion,soaks,others,regression,seed){
let missed=0;for(const[index,{readings,rules}]of soaks.entries()){const worse=injectRegression(readings,criterion.selector.metric,regression,seededUniform(`${seed}\
 ${String(index)}`));if(tryCriterion(criterion,worse,others,rules).abortedAt===void 0&&(missed+=1),missed>(1-CAUGHT)*soaks.length+1e-9)return!1}return soaks.length>
0}function regressionsFor(criterion,soaks,others){const shown=shownIn(soaks,criterion.selector.metric);if(shown?.kind==="proportion")return ofShares(criterion,shown.
of==="good",soaks,others);if(shown?.kind!=="histogram"&&shown?.kind!=="samples")return[];const tolerated=criterion.bound.kind==="baseline-times"?Math.max(1,criterion.
bound.factor):1;return SLOWDOWNS.map(slowdown=>{const factor=tolerated*slowdown;return{detectable:{kind:"factor",factor},regression:{kind:"slower",factor}}})}function shownIn(soaks,metric){
for(const{readings}of soaks)for(const{observations}of readings){const found=observations.find(({signal,measurement})=>signal===metric&&measurement.kind!=="absen\
t");if(found!==void 0)return found.measurement}}function ofShares(criterion,good,soaks,others){const boundary=(0,sequential_boundary.Q)(criterion,good),candidate=sumOf(
soaks,"candidate",criterion.selector.metric),baseline=sumOf(soaks,"baseline",criterion.selector.metric);if(boundary?.kind!=="relative"||candidate.total<=0||baseline.
total<=0)return[];const share2=Math.max(1e-6,baseline.bad/baseline.total),[first]=soaks,found=(0,planning.rv)({tolerance:boundary.tolerance,split:candidate.total/
(candidate.total+baseline.total),baseline:share2,level:(first?.rules.alpha??.01)/(1+others)},candidate.total/soaks.length);if(found===void 0)return[];const bound=boundary.
tolerance.kappa*share2+boundary.tolerance.delta;return EXCESSES.map(excess=>bound+(share2+found-bound)*excess).filter(bad=>bad>share2&&bad<.99).map(bad=>({detectable:{
kind:"points",difference:bad-share2},regression:{kind:"share",spoiled:(bad-share2)/(1-share2)}}))}function sumOf(soaks,arm,metric){let sum=counts.lZ;for(const{readings}of soaks)
for(const reading of readings)sum=(0,counts.c5)(sum,(0,share.m)(reading,arm,metric)??counts.lZ);return sum}const LEAST_INSTANCES=4,ROOM=1.2;function pseudoSoak(past,weight,uniform){
const requests=steadyInstances(past),names=[...requests.keys()],chosen=names.length<LEAST_INSTANCES?[]:choose(names,Math.max(1,Math.round(weight*names.length)),
uniform),candidates=new Set(chosen),kept=keptShare(requests,candidates,weight);return{readings:past.map(({window,observations})=>{const sums=new arm_sums.Hl;for(const observation of observations)
for(const part of partsOf(observation,candidates,kept,weight,uniform))sums.add(part);return{window,observations:sums.observations(),warnings:[]}}),method:candidates.
size===0?"thinning":"instances",instances:names.length}}function steadyInstances(past){const seen=new Map;for(const{observations}of past){const here=new Map;for(const{
instance,measurement}of observations)instance===void 0||measurement.kind==="absent"||here.set(instance,Math.max(here.get(instance)??0,(0,arm_sums.q)(measurement)??
0));for(const[instance,requests]of here){const before=seen.get(instance)??{readings:0,requests:0};seen.set(instance,{readings:before.readings+1,requests:before.
requests+requests})}}return new Map([...seen].filter(([,{readings}])=>2*readings>=past.length).map(([name,{requests}])=>[name,requests]))}function keptShare(requests,chosen,weight){
let[own,all]=[0,0];for(const[name,count]of requests)all+=count,chosen.has(name)&&(own+=count);return all<=0||own/all<=ROOM*weight?1:Math.min(1,weight*(all-own)/
(own*(1-weight)))}function partsOf({signal,instance,measurement},candidates,kept,weight,uniform){const given=(arm,part2)=>({arm,signal,...instance===void 0?{}:{
instance},measurement:part2});if(measurement.kind==="absent")return[given("candidate",measurement),given("baseline",measurement)];const split=candidates.size>0&&
instance!==void 0;if(split&&!candidates.has(instance))return[given("baseline",measurement)];if(measurement.kind==="gauge")return split?[given("candidate",measurement)]:
[given("candidate",measurement),given("baseline",measurement)];const[part,rest]=thin(measurement,split?kept:weight,uniform);return split?[given("candidate",part)]:
[given("candidate",part),given("baseline",rest)]}function thin(measurement,share2,uniform){switch(measurement.kind){case"proportion":{const bad=thinned(measurement.
bad,share2,uniform),good=thinned(measurement.total-measurement.bad,share2,uniform),rest={bad:Math.max(0,measurement.bad-bad),good:Math.max(0,measurement.total-measurement.
bad-good)};return[{...measurement,bad,total:bad+good},{...measurement,bad:rest.bad,total:rest.bad+rest.good}]}case"histogram":{let[before,own]=[0,0];const part=measurement.
buckets.map(({le,count})=>(own+=thinned(count-before,share2,uniform),before=count,{le,count:own})),rest=measurement.buckets.map(({le,count},index)=>({le,count:Math.
max(0,count-(part[index]?.count??0))}));return[{...measurement,buckets:part},{...measurement,buckets:rest}]}case"samples":{const[own,others]=[[],[]];for(const value of measurement.
values)(uniform()<share2?own:others).push(value);return[{...measurement,values:own},{...measurement,values:others}]}}}var quantity=__webpack_require__(9981);const POINTS=[
.25,.5,1,2,5],FACTORS=[1.1,1.25,1.5,2];function toleranceLadder(criterion,share2){const{bound,operator,forMs}=criterion;if(bound.kind==="fixed")return{why:"a fi\
xed bound has no tolerance to choose"};if(forMs!==void 0)return{why:"`for` judges single readings; no tolerance can be ruled out sequentially"};const upper=operator===
"<"||operator==="<=",points=inPoints(criterion,share2);if(operator==="=="||operator==="!="||!upper&&!points)return{why:"only upper bounds and points are tried"};
const sizes=points?POINTS:FACTORS,own=sizeOf(bound,points),others=sizes.filter(size2=>own===void 0||Math.abs(size2-own)>1e-9).map(size2=>{const variant={...criterion,
bound:points?pointsBound(upper,size2):{kind:"baseline-times",factor:size2}};return{size:size2,tried:{criterion:variant,text:(0,print.d)(variant),configured:!1}}}),
given=own===void 0?[]:[{size:own,tried:{criterion,text:(0,print.d)(criterion),configured:!0}}];return{tried:[...others,...given].sort((a,b)=>a.size-b.size).map(
({tried})=>tried)}}function inPoints({bound},share2){return bound.kind==="baseline-plus"?bound.quantity.unit==="pp":bound.kind==="baseline"&&share2}function pointsBound(upper,size2){
return{kind:"baseline-plus",sign:upper?1:-1,quantity:(0,quantity.au)(size2,"pp")}}function sizeOf(bound,points){if(bound.kind==="baseline")return points?0:1;if(bound.
kind==="baseline-times")return bound.factor;if(bound.kind==="baseline-plus")return bound.quantity.unit==="pp"?bound.quantity.amount:bound.quantity.unit==="%"?1+
bound.sign*bound.quantity.value:void 0}function isShare(past,metric){return past.some(({observations})=>observations.some(({signal,measurement})=>signal===metric&&
measurement.kind==="proportion"))}const HEALTHY_UPDATES=6e4,LADDER_UPDATES=12e4,SOAKS={least:20,most:200},LADDER_SOAKS={least:20,most:100},DETECTION_SOAKS=20,HISTORIES=DETECTION_SOAKS+
4,TABLES=12,PASSES_IN_TIME=.95;function*simulate(past,options){const{criteria}=options,simulated=lay(past,options),ladders=criteria.map((criterion,index)=>({criterion,
ladder:index<TABLES?toleranceLadder(criterion,isShare(past,criterion.selector.metric)):{why:"too many criteria"}})),tried=ladders.flatMap(({criterion,ladder})=>"\
tried"in ladder?ladder.tried.map(one=>({one,of:criterion})):[]),perSoak=simulated.length,soaks=within({...SOAKS,most:options.most??SOAKS.most},HEALTHY_UPDATES/(perSoak*
Math.max(1,criteria.length))),ladderSoaks=Math.min(soaks,within(LADDER_SOAKS,LADDER_UPDATES/(perSoak*Math.max(1,tried.length)))),tallies=tried.map(({one,of})=>new Tally(
one,of)),healthy=new HealthyTally(criteria),rehearsals=[],total=soaks+tallies.length;for(let index=0;index<soaks;index+=1){const start=simulated.starts[Math.floor(
index*simulated.starts.length/soaks)]??0,uniform=seededUniform(`${options.seed} soak ${String(index)}`),soak2=pseudoSoak(past.slice(start,start+perSoak),options.
weight,uniform),rules=simulated.rulesAt(start);if(healthy.take(soak2,judgeAll(criteria,soak2.readings,rules)),spread(index,soaks,ladderSoaks))for(const tally of tallies)
tally.take(soak2.readings,rules,othersOf(criteria,tally.of));spread(index,soaks,DETECTION_SOAKS)&&rehearsals.push({readings:soak2.readings,rules}),yield{done:index+
1,total}}const rows=new Map;for(const[index,tally]of tallies.entries()){const{criterion}=tally.tried,detectable=smallestDetected(criterion,rehearsals,othersOf(criteria,
tally.of),`${options.seed} regression`);rows.set(tally.tried,tally.row(simulated.stepMs,options.warmUpMs,detectable)),yield{done:soaks+index+1,total}}return{healthy:healthy.
result(Math.min(simulated.starts.length,soaks),perSoak*simulated.stepMs),tolerances:ladders.map(({criterion,ladder})=>{const own="tried"in ladder?ladder.tried.flatMap(
one=>rows.get(one)??[]):[],recommended=own.find(({holds})=>holds)?.criterion;return{criterion:(0,print.d)(criterion),rows:own,...recommended===void 0?{}:{recommended},
..."why"in ladder?{why:ladder.why}:{}}})}}function lay(past,{from,soakMs,warmUpMs,steps,minSamples,weight,alpha=merge.Nh,judges=others=>others}){const[first]=past,
stepMs=first===void 0?1:Math.max(1,first.window.to-first.window.from),begin=Math.max(0,past.findIndex(({window})=>window.from>=from)),available=Math.max(1,past.
length-begin),length=Math.min(available,Math.max(1,Math.round((soakMs-warmUpMs)/stepMs))),windows=Math.max(1,Math.min(SOAKS.most,Math.floor(available/length))),
room=available-length,starts=Array.from({length:windows},(_,index)=>begin+(windows===1?0:Math.round(index*room/(windows-1)))),known=new Map,historyAt=(start,signal)=>{
const here=known.get(start)??new Map;known.set(start,here),known.size>HISTORIES&&known.delete(known.keys().next().value??start);const history=here.get(signal)??
historyBefore(past,start,signal);return here.set(signal,history),history},plannedSeconds=soakMs/1e3*steps,due=weight/(1-weight);return{stepMs,length,starts,rulesAt(start){
const plan={plannedSeconds,steps,historyOf:signal=>historyAt(start,signal)};return{judgeFor:judges(criterion=>(0,sequential_judge.i)(criterion,{plan,minSamples,
due})),minSamples,alpha}}}}function within({least,most},count){return Math.max(least,Math.min(most,Math.floor(count)))}function spread(index,all,wanted){return Math.
floor((index+1)*wanted/all)>Math.floor(index*wanted/all)||wanted>=all}function othersOf(criteria,criterion){return criterion.severity==="fail"?criteria.filter(({
severity})=>severity==="fail").length-1:0}class Tally{tried;of;#passedAt=[];#soaks=0;#aborts=0;constructor(tried,of){this.tried=tried,this.of=of}take(readings,rules,others){
const{abortedAt,passedAt}=tryCriterion(this.tried.criterion,readings,others,rules);this.#soaks+=1,abortedAt!==void 0?this.#aborts+=1:passedAt!==void 0&&this.#passedAt.
push(passedAt)}row(stepMs,warmUpMs,detectable){const middle=[...this.#passedAt].sort((a,b)=>a-b)[Math.ceil(this.#soaks/2)-1];return{criterion:this.tried.text,configured:this.
tried.configured,soaks:this.#soaks,aborts:this.#aborts,passes:this.#passedAt.length,...middle===void 0?{}:{medianPassMs:warmUpMs+(middle+1)*stepMs},...detectable===
void 0?{}:{detectable},holds:this.#aborts===0&&this.#passedAt.length>=PASSES_IN_TIME*this.#soaks}}}class HealthyTally{#criteria;#aborts;#plain;#methods=new Set;#instances=0;#soaks=0;#aborted=0;#plainAborted=0;constructor(criteria){
this.#criteria=criteria,this.#aborts=criteria.map(()=>0),this.#plain=criteria.map(()=>0)}take(soak2,guilty){this.#soaks+=1,this.#methods.add(soak2.method),this.#instances=
Math.max(this.#instances,soak2.instances),guilty.length>0&&(this.#aborted+=1);for(const index of guilty)this.#aborts[index]=(this.#aborts[index]??0)+1;let broken=!1;
for(const[index,criterion]of this.#criteria.entries())plainRuleBreaks(criterion,soak2.readings)&&(this.#plain[index]=(this.#plain[index]??0)+1,broken||=criterion.
severity==="fail");broken&&(this.#plainAborted+=1)}result(windows,judgedMs){const rate=count=>({count,...binomialInterval(count,this.#soaks)}),[method]=this.#methods;
return{soaks:this.#soaks,windows,judgedMs,method:this.#methods.size>1?"both":method??"thinning",instances:this.#instances,aborts:rate(this.#aborted),plainAborts:rate(
this.#plainAborted),byCriterion:this.#criteria.map((criterion,index)=>({criterion:(0,print.d)(criterion),aborts:this.#aborts[index]??0,plainAborts:this.#plain[index]??
0}))}}}var forecast=__webpack_require__(4834),format=__webpack_require__(6194),report_file=__webpack_require__(1270),service_settings=__webpack_require__(567),parse=__webpack_require__(
6751),kept_readings=__webpack_require__(3059),soak=__webpack_require__(2011),conclude=__webpack_require__(5388),src_report=__webpack_require__(9375);function candidatesTime(readings){
const seen=({observations})=>(0,arm_sums.U4)(observations,"candidate"),first=readings.findIndex(seen);return first<0?void 0:readings.slice(first,readings.findLastIndex(
seen)+1)}async function replay(readings,options,context){const{criteria,judgeFor,policyFor,warmUpMs,subject,share:share2}=options,[from,to]=[readings[0]?.window.
from??0,readings.at(-1)?.window.to??0],length=to-from,judge=(0,soak_judge.c)(criteria,judgeFor,subject.alpha);let ruledOutAt;const result=await(0,soak.Rb)({mode:"\
past",startAt:from,durationMs:length,maxDurationMs:length,intervalMs:Math.max(1,(readings[0]?.window.to??to)-from),warmUpMs:Math.min(warmUpMs,length/10)},{source:recorded(
readings),judge,clock:context.clock,signal:context.signal,...share2===void 0?{}:{share:share2},policyFor,onReading:({reading,verdicts})=>{(0,conclude.Ep)(verdicts,
policyFor,!1).finished&&(ruledOutAt??=reading.window.to)},onSourceError:()=>{}}),report=(0,src_report.N)(subject,result,{});return{verdict:report.verdict,reason:report.
reason,startedAt:report.startedAt,endedAt:report.endedAt,readings:report.readings,...report.verdict==="fail"?{failedAt:report.endedAt}:{},...ruledOutAt===void 0?
{}:{ruledOutAt:new Date(ruledOutAt).toISOString()},culprits:report.verdict==="fail"?result.conclusion.decidedBy.map(({criterion})=>criterion):[],criteria:report.
criteria.map(({criterion,verdict,reason})=>({criterion,verdict,reason}))}}function recorded(readings){let next=0;return{kind:"record",signals:[],retrospective:!0,
preflight:()=>Promise.resolve(),observe(window){const begin=next;for(;next<readings.length&&(readings[next]?.window.to??1/0)<=window.to;)next+=1;const part=readings.
slice(begin,next),empty={window,observations:[],warnings:[]};return Promise.resolve(part.length===0?empty:{...(0,kept_readings.gK)(part),window})}}}const SEARCH_WINDOWS=96;
async function readMaterial(source,window,pace,context){const step=stepFor(pace.intervalMs,pace.soakMs,window.to-window.from+LOOKBACK_MS),before=Math.floor(LOOKBACK_MS/
step)*step;context.log.info(`Reading the baseline's past in steps of ${(0,format.a3)(step)}.`);const past=source.history===void 0?[]:await source.history({from:window.
from-before,to:window.to},step),rollout=await readRollout(source,window,pace,context);return{window,...rollout===void 0?{}:{rollout},past,notes:[...source.history===
void 0?[`The ${source.kind} source gives no past of the baseline, so healthy soaks cannot be simulated.`]:[],...rollout===void 0?["No request of the candidate i\
n the window, so there is no rollout to replay."]:[]],warnings:[...new Set([...past,...rollout??[]].flatMap(({warnings})=>warnings))].slice(0,20)}}async function readRollout(source,window,pace,context){
const searched=window.to-window.from>Math.max(2*pace.soakMs,kept_readings.Zq*pace.intervalMs);let found=window;if(searched){context.log.info("Looking for the ca\
ndidate.");const seen=(await observeAll(source,window,Math.ceil((window.to-window.from)/SEARCH_WINDOWS),context)).filter(({observations})=>(0,arm_sums.U4)(observations,
"candidate"));found=seen[0]===void 0?void 0:{from:seen[0].window.from,to:seen.at(-1)?.window.to??window.to}}if(found!==void 0)return context.log.info("Reading b\
oth arms."),candidatesTime(await observeAll(source,found,Math.max(pace.intervalMs,Math.ceil((found.to-found.from)/kept_readings.Zq)),context))}async function observeAll(source,{
from,to},step,{signal,log}){const readings=[];let[reached,failed]=[from,0];for(let end=Math.min(to,from+step);;end=Math.min(to,end+step)){if(signal.aborted)throw(0,errors.
YQ)("reading the past");try{readings.push(await source.observe({from:reached,to:end})),[reached,failed]=[end,0]}catch(error){if(failed+=1,!(error instanceof errors.
a6)||error.kind!=="source"||failed>=soak.ry)throw error;log.warning(`No reading: ${(0,errors.bD)(error)}`)}if(end>=to)return readings;await(0,promises_.setImmediate)()}}
const LARGEST_REPORT=16*1024*1024;async function readEarlier(path,context){const text=await context.files.read(path,LARGEST_REPORT);if(text===void 0)throw new errors.
a6("input",{code:"NO_REPORT",message:`There is no ${path}.`,remedy:"Download the artifact with the report of the soak first, or give `since` and `until` instead\
 of `previous`."});const report=backtest_material_parse(text),readings=report?.action==="soak-monitor"?(0,kept_readings.uU)(report.counts):void 0;if(report===void 0||
readings===void 0)throw new errors.a6("input",{code:"NO_COUNTS",message:`${path} is not the report of a soak that holds its counts.`,remedy:"Give the JSON repor\
t of a soak with at least one judged reading, or `since` and `until` instead of `previous`."});const{criteria,weight}=report,rollout=candidatesTime(readings),alone=readings.
map(reading=>({...reading,observations:reading.observations.filter(({arm})=>arm==="baseline")}));return{material:{window:{from:readings[0]?.window.from??0,to:readings.
at(-1)?.window.to??0},...rollout===void 0?{}:{rollout},past:alone,notes:["A report keeps the counts of one soak, not its instances and nothing before: simulated\
 soaks all stand for the same time. `since` over a whole day says more."],warnings:[]},signals:[...new Set(readings.flatMap(({observations})=>observations.map(({
signal})=>signal)))],criteria:Array.isArray(criteria)?criteria.slice(0,200).flatMap(criterionIn):[],...typeof weight=="number"&&weight>0&&weight<100?{weight}:{}}}
function criterionIn(value){const text=typeof value=="object"&&value!==null?value.criterion:void 0,parsed=typeof text=="string"?(0,parse.Jn)(text):void 0;return parsed?.
ok===!0?[parsed.criterion]:[]}function backtest_material_parse(text){try{const value=JSON.parse(text);return typeof value=="object"&&value!==null?value:void 0}catch{
return}}function summarize({replay:replay2,healthy,tolerances}){const sentences=[];replay2!==void 0&&sentences.push(decision(replay2)),healthy!==void 0&&sentences.
push(`${backtest_report_share(healthy.aborts,healthy.soaks)} simulated healthy soaks would have been aborted.`);const recommended=tolerances.flatMap(({recommended:text})=>text??
[]);return recommended.length>0&&sentences.push(`Smallest tolerances that hold: ${recommended.join(", ")}.`),sentences.length===0?"There was nothing to replay.":
sentences.join(" ")}function decision({verdict,startedAt,endedAt,failedAt,ruledOutAt,culprits}){const after=at=>(0,format.a3)(Date.parse(at)-Date.parse(startedAt));
if(failedAt!==void 0)return`The rollout would have failed at ${failedAt}, after ${after(failedAt)}${culprits.length===0?"":`, by ${culprits.join(" and ")}`}.`;const early=ruledOutAt===
void 0?"":`; every regression was ruled out after ${after(ruledOutAt)}`;return`The rollout would have ended ${verdict} after ${after(endedAt)}${early}.`}function backtest_report_share(rate,of){
return`${String(rate.count)} of ${String(of)} (95 %: ${String(Number((100*rate.low).toPrecision(2)))} to ${(0,format.Fl)(Number(rate.high.toPrecision(2)),"propo\
rtion")})`}var markdown=__webpack_require__(6097);const MARKS={pass:"\u2705",warn:"\u26A0\uFE0F",fail:"\u274C",inconclusive:"\u2754",error:"\u{1F50C}"};function renderBacktest(report){
const{service,environment,replay:replay2,healthy,tolerances,notes,warnings}=report;return(0,markdown.MY)([(0,markdown.R_)(3,`\u{1F501} Backtest of ${service}`),
(0,markdown.FY)((0,markdown.Cr)(report.reason)),(0,markdown.FY)(`${service} in ${environment}, ${report.from} to ${report.to}, from ${report.source}. Soaks of ${(0,format.
a3)(report.soakMs)} at ${(0,format.Fl)(report.weight/100,"proportion")}. A backtest fails no job, however bad the day was.`),...replay2===void 0?[]:replayBlocks(
replay2),...healthy===void 0?[]:healthyBlocks(healthy),...tolerances.length===0?[]:[(0,markdown.R_)(4,"Which tolerance to write")],...tolerances.flatMap(toleranceBlocks),
...notes.length===0?[]:[(0,markdown.e5)(notes)],...warnings.length===0?[]:[(0,markdown.zH)("Warnings of the source",[(0,markdown.e5)(warnings)])],(0,markdown.FY)(
"Next: write the tolerance that holds and that you can live with; docs/backtest.md says how to read these tables.",...report.runUrl===""?[]:[" ",(0,markdown.nf)(
"This run",report.runUrl)])])}function replayBlocks({verdict,reason,startedAt,criteria}){return[(0,markdown.R_)(4,`What would have been decided: ${MARKS[verdict]}\
 ${verdict}`),(0,markdown.FY)(`The candidate was there from ${startedAt}. ${reason}`),(0,markdown.tp)(["","criterion","why"],criteria.map(one=>[MARKS[one.verdict],
(0,markdown.aY)(one.criterion),one.reason]))]}function healthyBlocks(healthy){const{soaks,windows,aborts,plainAborts,byCriterion}=healthy;return[(0,markdown.R_)(
4,"A healthy day: the baseline against itself"),(0,markdown.FY)(`${String(soaks)} simulated soaks at ${String(windows)} times. ${methodOf(healthy)}`),(0,markdown.
tp)(["","aborted by soak-monitor","aborted by a plain threshold per reading"],[[(0,markdown.Cr)("all criteria"),(0,markdown.Cr)(backtest_report_share(aborts,soaks)),
(0,markdown.Cr)(backtest_report_share(plainAborts,soaks))],...byCriterion.map(one=>[(0,markdown.aY)(one.criterion),one.aborts,one.plainAborts])])]}function methodOf({
method,instances,soaks,windows}){const repeated=soaks>windows?" Soaks of the same time are not independent, so the intervals are a little too narrow.":"",thinned2="\
each request at random, so bursts and the noise of single instances are partly averaged away";switch(method){case"instances":return`Some of its ${String(instances)}\
 instances, chosen at random, played the candidate.${repeated}`;case"thinning":return`Requests of the baseline played the candidate, ${thinned2}.${repeated}`;case"\
both":return`Some of its up to ${String(instances)} instances played the candidate; where there were fewer than four, ${thinned2}.${repeated}`}}function toleranceBlocks({
criterion,rows,why,recommended,advice}){return rows.length===0?[(0,markdown.FY)((0,markdown.aY)(criterion),`: ${why??"no table"}.`)]:[(0,markdown.FY)((0,markdown.
aY)(criterion),...recommended===void 0?[": ",(0,markdown.Cr)("none of these holds")]:[": write ",(0,markdown.aY)(recommended)],".",...advice===void 0?[]:[` ${advice}`]),
(0,markdown.tp)(["","tolerance","healthy soaks aborted","passed in time","median time to pass","smallest regression caught (95 %)"],rows.map(row=>rowOf(row,row.
criterion===recommended)))]}function rowOf(row,recommended){const{criterion,configured,aborts,passes,soaks,medianPassMs,detectable}=row;return[recommended?"\u{1F449}":
row.holds?"\u2705":"",{markdown:`${(0,markdown.aY)(criterion).markdown}${configured?" (yours)":""}`},`${String(aborts)} of ${String(soaks)}`,`${String(passes)} \
of ${String(soaks)}`,medianPassMs===void 0?"\u2013":(0,format.a3)(medianPassMs),detectable===void 0?"\u2013":size(detectable)]}function size(detectable){return detectable.
kind==="points"?`+${String(Number((100*detectable.difference).toPrecision(2)))} points`:`${String(Number(detectable.factor.toPrecision(3)))} times as slow`}var src_criteria=__webpack_require__(
5928),schedule=__webpack_require__(9004);const DEFAULT_WEIGHT=5,SOAKS_OF_REPORT=60,SAY_EVERY=50;async function backtest(inputs,settings,policyFor,context){const given=inputs.
previous===void 0?await fromSource(inputs,settings,context):await fromReport(inputs,inputs.previous,settings,context),steps=(inputs.plan??settings.steps)?.length??
1,replayed=await replayRollout(given,steps,inputs,policyFor,context),seed=`${inputs.service} ${inputs.environment}`,options={criteria:given.criteria,weight:given.
weight/100,soakMs:given.soakMs,warmUpMs:given.warmUpMs,steps,minSamples:inputs["min-samples"],alpha:inputs.alpha,from:given.material.window.from,judges:others=>(0,src_criteria.
gE)((0,src_criteria.pc)(inputs,given.source,given.criteria),others),...inputs.previous===void 0?{}:{most:SOAKS_OF_REPORT},seed},simulated=await simulateSoaks(given.
material.past,options,context),report=reportOf(inputs,given,seed,replayed,simulated,context);context.log.info(report.reason);const path=await(0,report_file.u5)(
context,`backtest-${inputs.service}-${inputs.environment}`,report,inputs.report);return{outcome:"passed",outputs:{verdict:replayed?.verdict??"inconclusive",reason:report.
reason,report:path,"judged-at":new Date(context.clock.now()).toISOString()},summary:renderBacktest(report)}}async function fromSource(inputs,settings,context){if(inputs.
since===void 0)throw new errors.a6("input",{code:"NO_WINDOW",message:"A backtest needs a past to replay, and neither `since` nor `previous` is given.",remedy:"A\
dd `since: 24h`, or `previous` with the report of an earlier soak."});const window=(0,schedule.u)(inputs,settings.soakMs,context.clock.now()),soakMs=soakOf(inputs,
settings.soakMs??schedule.U),criteria=(0,src_criteria.fJ)(inputs,settings,{...window,durationMs:soakMs}),source=await(0,service_settings.oD)(inputs.signals,settings,
versionsOf(inputs),inputs,context);(0,src_criteria._j)(source,criteria,window,(0,src_criteria.pc)(inputs,source,criteria)),await source.preflight((0,src_criteria.
lM)(source,criteria,window));const pace={soakMs,intervalMs:Math.min(inputs.interval,soakMs)},material=await readMaterial(source,{from:window.startAt,to:window.startAt+
window.durationMs},pace,context),warmUpMs=Math.min(inputs["warm-up"],soakMs/10);return{material,criteria,source,soakMs,warmUpMs,replayWarmUpMs:inputs["warm-up"],
...weightOf(inputs.weight)}}async function fromReport(inputs,path,settings,context){if(inputs.since!==void 0||inputs.until!==void 0)throw new errors.a6("input",
{code:"TWO_PASTS",message:"Both a window (`since`, `until`) and a report (`previous`) are given to replay.",remedy:"Give one of them."});const{material,signals,
criteria:earlier,weight}=await readEarlier(path,context),{from,to}=material.window,soakMs=soakOf(inputs,to-from),source=emptySource(signals),schedule2={mode:"pa\
st",startAt:from,durationMs:soakMs,maxDurationMs:soakMs,intervalMs:soakMs,warmUpMs:0},usable=inputs.objective===void 0?earlier.filter(({selector})=>selector.metric!==
"burn-rate"):earlier,written=inputs.criteria??settings.criteria,chosen=(0,src_criteria.fJ)(inputs,written===void 0?{...settings,criteria:usable.map(criterion=>({
criterion}))}:settings,schedule2),isKept=({selector})=>selector.metric==="burn-rate"||signals.includes(selector.metric),criteria=chosen.filter(isKept);criteria.
length===0&&(0,src_criteria._j)(source,chosen,schedule2);const left=chosen.filter(criterion=>!isKept(criterion)).map(print.d),{weight:percent,notes}=weightOf(inputs.
weight??weight);return{material,criteria,source,weight:percent,soakMs,warmUpMs:0,replayWarmUpMs:0,notes:[...notes,...left.length===0?[]:[`Left out, as the repor\
t keeps no counts of them: ${left.join(", ")}.`]]}}function soakOf({duration},otherwise){const soakMs=duration??otherwise;if(soakMs>0)return soakMs;throw new errors.
a6("input",{code:"INVALID_DURATION",message:"A soak of 0 s shows nothing.",remedy:"Give a `duration` such as 30m."})}function versionsOf({candidate="no-candidat\
e",stable=""}){return{candidate,baseline:stable}}function weightOf(percent){return percent!==void 0&&percent>0&&percent<100?{weight:percent,notes:[]}:{weight:DEFAULT_WEIGHT,
notes:[`No \`weight\` between 0 and 100 % is given: soaks are simulated at ${String(DEFAULT_WEIGHT)} %.`]}}function emptySource(signals){return{kind:"report",signals,
retrospective:!0,preflight:()=>Promise.resolve(),observe:window=>Promise.resolve({window,observations:[],warnings:[]})}}async function replayRollout({material,criteria,
source,weight,replayWarmUpMs},steps,inputs,policyFor,context){const{rollout,past}=material,[first]=rollout??[];if(rollout===void 0||first===void 0)return;const{
from}=first.window,begin=past.findIndex(({window})=>window.from>=from),plan={plannedSeconds:((rollout.at(-1)?.window.to??from)-from)/1e3,steps,historyOf:signal=>historyBefore(
past,begin<0?past.length:begin,signal)};return replay(rollout,{criteria,judgeFor:(0,src_criteria.gE)((0,src_criteria.pc)(inputs,source,criteria),criterion=>(0,sequential_judge.
i)(criterion,{plan,minSamples:inputs["min-samples"],due:(0,src_criteria.IH)(criteria,source,weight/100)})),policyFor,warmUpMs:replayWarmUpMs,...inputs.weight===
void 0?{}:{share:inputs.weight/100},subject:{service:inputs.service,environment:inputs.environment,candidate:inputs.candidate??"",stable:inputs.stable??"",source:source.
kind,runUrl:"",alpha:inputs.alpha,planning:[]}},context)}async function simulateSoaks(past,options,{log,signal}){if(!past.some(({window,observations})=>window.from>=
options.from&&(0,arm_sums.U4)(observations,"baseline")))return;log.info("Simulating healthy soaks: the baseline against itself.");const run=simulate(past,options);
for(;;){if(signal.aborted)throw(0,errors.YQ)("simulating healthy soaks");const next=run.next();if(next.done===!0)return next.value;const{done,total}=next.value;
done%SAY_EVERY===0&&log.info(`${(0,format.B4)(done)} of ${(0,format.B4)(total)}`),await(0,promises_.setImmediate)()}}function reportOf(inputs,{material,criteria,
source,weight,soakMs,notes},seed,replayed,simulated,context){const{window,past}=material,tolerances=(simulated?.tolerances??[]).map((one,index)=>advised(one,criteria[index],
past,weight/100,soakMs)),stepMs=past[0]===void 0?void 0:past[0].window.to-past[0].window.from,short=simulated!==void 0&&simulated.healthy.judgedMs<.8*soakMs;return{
schema:1,action:"soak-monitor",mode:"backtest",service:inputs.service,environment:inputs.environment,candidate:inputs.candidate??"",stable:inputs.stable??"",source:source.
kind,runUrl:context.run.runUrl,reason:summarize({...replayed===void 0?{}:{replay:replayed},...simulated===void 0?{}:{healthy:simulated.healthy},tolerances}),from:new Date(
window.from).toISOString(),to:new Date(window.to).toISOString(),alpha:inputs.alpha,weight,soakMs,...stepMs===void 0?{}:{stepMs},seed,criteria:criteria.map(print.
d),...replayed===void 0?{}:{replay:replayed},...simulated===void 0?{}:{healthy:simulated.healthy},tolerances,notes:[...notes,...material.notes,...simulated===void 0&&
past.length>0?["The baseline has no requests in the window, so healthy soaks cannot be simulated."]:[],...short?[`The window is shorter than a soak: the simulat\
ed ones last ${(0,format.a3)(simulated.healthy.judgedMs)}.`]:[]],warnings:material.warnings}}function advised(table,criterion,past,weight,soakMs){if(table.recommended!==
void 0||table.rows.length===0||criterion===void 0)return table;const{metric}=criterion.selector,seconds=past.reduce((sum,{window})=>sum+(window.to-window.from)/
1e3,0),healthy=past.flatMap(({observations})=>observations.filter(({arm,signal})=>arm==="baseline"&&signal===metric)).reduce((totals,{measurement,instance})=>(0,judging_totals.
Ut)(totals,measurement,instance),judging_totals.K$),expected=(0,forecast.g)(criterion,{candidateRate:(0,judging_totals.pq)(healthy)/seconds*weight,split:weight,
healthy},soakMs),advice=past.some(({observations})=>observations.some(one=>one.signal===metric&&one.measurement.kind==="gauge"))?"A level needs at least nine sl\
ots of five minutes: soak for an hour or more, or give it a fixed bound.":expected?.enough===!1?expected.sentence:"A longer soak or more traffic on the candidat\
e would let a smaller tolerance hold.";return{...table,advice}}})};export{id,ids,modules};
