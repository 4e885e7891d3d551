import{m757,m7129,m6244,m8871,m1744,m1281,m7031}from"./room.js";const id=8536,ids=[8536],modules={757:m757,7129:m7129,6244:m6244,8871:m8871,1744:m1744,1281:m1281,
8536:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,
{default:()=>http});var dist=__webpack_require__(7934),errors=__webpack_require__(4487),core_ports=__webpack_require__(6854),timeout=__webpack_require__(8871),concurrency=__webpack_require__(
757),signals_connection=__webpack_require__(1744),definition=__webpack_require__(1281);function statusTest(expected){const ranges=(typeof expected=="object"?expected:
[expected]).map(rangeOf);return status=>ranges.some(([low,high])=>status>=low&&status<=high)}function rangeOf(expected){const text=String(expected);if(text.endsWith(
"xx"))return[Number(text.charAt(0))*100,Number(text.charAt(0))*100+99];const[low,high]=text.split("-").map(Number);return[low??0,high??low??0]}var identical_arms=__webpack_require__(
7031),substitution=__webpack_require__(4245);const statusSetting=dist.KCZ([dist.FsL(dist.aig(),dist.ndf(),dist.Wwf(100),dist.cGV(599)),dist.FsL(dist.YjP(),dist.
yGV(/^(?:[1-5]xx|[1-5]\d\d(?:-[1-5]\d\d)?)$/))]),settings=dist.rej({kind:dist.euz("http"),candidate:dist.FsL(dist.YjP(),dist.BpQ(1),dist.h_("Address that reache\
s only the candidate; may contain `$version` or `$target`.")),baseline:dist.lqM(dist.FsL(dist.YjP(),dist.BpQ(1),dist.h_("Address that reaches only the stable ve\
rsion; may contain `$version` or `$target`. Without it the baseline is absent."))),rate:dist.lqM(dist.FsL(dist.aig(),dist.Wwf(.01),dist.cGV(50),dist.h_("Request\
s per second and arm on average, 0.01 to 50.")),2),...signals_connection.Q7,timeout:(0,timeout.a)(6e4,"5s","For each request; one that takes longer is bad"),"ex\
pect-status":dist.lqM(dist.FsL(dist.KCZ([statusSetting,dist.FsL(dist.YOg(statusSetting),dist.BpQ(1),dist.Ru6(50))]),dist.h_("Statuses of a good answer: `200`, `\
2xx`, `200-299`, or a list of these.")),"200-399")}),PARALLEL_PROBES=10,MOST_PROBES=1e3,CATCH_UP=4,HIGHEST_RATE=50,LONGEST_ROUND=6e4,MAX_BYTES=65536,http=(0,definition.
Z)({kind:"http",description:"Requests of its own to both versions, at a bounded rate; no metrics needed.",settings,create(given,versions,ports){const connection=(0,signals_connection.
ao)(given),{timeoutMs}=connection,headers={connection:"close",...connection.headers},isGood=statusTest(given["expect-status"]),targets=["candidate","baseline"].
flatMap(arm=>{const address=given[arm];return address===void 0?[]:[{arm,url:(0,substitution.j8)(address,(0,substitution.b2)(versions,arm)),credit:1,pace:LONGEST_ROUND}]}),
probe=async url=>{try{const{status,durationMs}=await ports.http.request({url,headers,timeoutMs,maxBytes:MAX_BYTES,redirects:0});return{good:isGood(status),seconds:durationMs/
1e3,status}}catch(error){if(!(error instanceof core_ports.H))throw error;return{good:!1,unanswered:error.reason,...error.reason==="timeout"?{seconds:timeoutMs/1e3}:
{}}}};return{kind:"http",signals:["error-rate","latency","requests"],forms:{"error-rate":{kind:"proportion",dimension:"proportion",of:"bad"},latency:{kind:"samp\
les",dimension:"seconds"},requests:{kind:"gauge",dimension:"number"}},retrospective:!1,probing:!0,async preflight(){const[first,second]=targets;if(first!==void 0&&
first.url===second?.url)throw(0,identical_arms.P)("error-rate",(0,substitution.zA)(first.url),versions);const results=await Promise.all(targets.map(async target=>({
...target,...await probe(target.url)}))),[unreached]=results.flatMap(one=>one.unanswered??[]);if(unreached!==void 0&&results.every(one=>one.unanswered!==void 0))
throw silent(results.map(({url})=>url),unreached);for(const{arm,url,status,good,unanswered}of results)unanswered!==void 0?ports.log.warning(`${arm}: ${(0,substitution.
zA)(url)} does not answer (${unanswered}).`):good||ports.log.warning(`${arm}: ${(0,substitution.zA)(url)} answers HTTP ${status??0}, which expect-status does no\
t count as good.`)},async observe(window){const rounds=await Promise.all(targets.map(async target=>({target,...await round(target,window,{probe,rate:given.rate,
timeoutMs,ports})}))),all=rounds.flatMap(({results})=>results),unanswered=all.find(result=>result.unanswered!==void 0)?.unanswered;if(unanswered!==void 0&&all.every(
result=>result.unanswered!==void 0))throw silent(targets.map(({url})=>url),unanswered);return{window,observations:["candidate","baseline"].flatMap(arm=>observationsOf(
arm,rounds.find(({target})=>target.arm===arm)?.results)),warnings:rounds.flatMap(({target,left})=>left===0?[]:[`${target.arm}: ${left} probes were not sent, as \
answers came too slowly for the rate.`])}}}}});async function round(target,{from,to},{probe,rate,timeoutMs,ports}){const{clock,signal}=ports,due=Math.min(MOST_PROBES,
target.credit+rate*Math.max(0,to-from)/1e3),count=Math.floor(due);target.credit=due-count;const gap=1e3/Math.min(HIGHEST_RATE,rate*CATCH_UP),start=clock.now();to>
from&&(target.pace=Math.min(target.pace,to-from));const deadline=start+target.pace+timeoutMs,sent=(await(0,concurrency.b)(Array.from({length:count},(_,index)=>index),
PARALLEL_PROBES,async index=>{const wait=start+index*gap-clock.now();if(wait>0&&await clock.sleep(wait,signal),signal.aborted)throw(0,errors.YQ)("probing");return clock.
now()>deadline?void 0:probe(target.url)})).filter(result=>result!==void 0);return{results:sent,left:count-sent.length}}function observationsOf(arm,results){if(results===
void 0||results.length===0){const reason=results===void 0?`no address of the ${arm} in the settings`:"no probe was due in this window";return["error-rate","late\
ncy","requests"].map(signal=>({arm,signal,measurement:{kind:"absent",reason}}))}const values=results.flatMap(({seconds})=>seconds===void 0?[]:[seconds]);return[
{arm,signal:"error-rate",measurement:{kind:"proportion",bad:results.filter(({good})=>!good).length,total:results.length}},{arm,signal:"latency",measurement:values.
length>0?{kind:"samples",values,dimension:"seconds"}:{kind:"absent",reason:"no probe was answered"}},{arm,signal:"requests",measurement:{kind:"gauge",value:results.
length,dimension:"number"}}]}function silent(urls,reason){return new errors.a6("source",{code:"SOURCE_UNREACHABLE",message:`No probe of ${urls.map(substitution.
zA).join(" and ")} was answered (${reason}).`,remedy:"Open the address from where this job runs: from here a service that is down cannot be told from a network \
that does not reach it."})}}),7031:m7031};export{id,ids,modules};
