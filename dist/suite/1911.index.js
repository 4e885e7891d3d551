import{m2104,m7957,m863}from"./room.js";const id=1911,ids=[1911],modules={2104:m2104,1911:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{deliver:()=>deliver});var errors=__webpack_require__(4487),retry=__webpack_require__(2104);function redactedNotice(notice,redact){
const{from,to}=notice;return{...notice,id:redact(notice.id),problem:redact(notice.problem),service:redact(notice.service),environment:redact(notice.environment),
repository:redact(notice.repository),title:redact(notice.title),text:redact(notice.text),facts:notice.facts.map(([name,value])=>[redact(name),redact(value)]),links:notice.
links.map(({label,url})=>({label:redact(label),url:redact(url)})),...from===void 0?{}:{from:redact(from)},...to===void 0?{}:{to:redact(to)}}}var route=__webpack_require__(
7957),send_failure=__webpack_require__(863);const TOTAL_MS=2e4,LONGEST_ATTEMPT_MS=8e3,SHORTEST_ATTEMPT_MS=250,GRACE_MS=500,policy={attempts:3,firstDelayMs:500,longestDelayMs:4e3},
outcomes={posted:"delivered",accepted:"accepted"};async function deliver(notices,channels,ports,options={}){const deadline=ports.clock.now()+(options.totalMs??TOTAL_MS),
redacted=notices.map(notice=>redactedNotice(notice,ports.redact));return(await Promise.all(channels.map(async({channel,routing})=>{const deliveries=[];for(const notice of redacted){
const report=(0,route.E)(notice,routing)?await tell(channel,notice,deadline,ports):{outcome:"not-routed",attempts:0},delivery={channel:channel.name,kind:channel.
kind,notice:notice.id,...report};announce(delivery,ports),deliveries.push(delivery)}return deliveries}))).flat()}async function tell(channel,notice,deadline,ports){
const left=()=>deadline-ports.clock.now();let attempts=0;const attempt=async()=>{const timeoutMs=Math.min(LONGEST_ATTEMPT_MS,left());if(timeoutMs<=0)throw outOfTime();
if(ports.signal.aborted)throw(0,errors.YQ)("sending notifications");attempts+=1,await bounded(channel.send(notice,{timeoutMs}),timeoutMs+GRACE_MS,ports.signal)},
decide=error=>error instanceof send_failure.d?error.retry:"stop";try{return await(0,retry.R)(attempt,decide,{...policy,totalMs:left()-SHORTEST_ATTEMPT_MS},ports),
{outcome:outcomes[channel.confirms],attempts}}catch(error){return{outcome:"failed",attempts,...explained(error,ports)}}}async function bounded(work,ms,signal){const stop=new AbortController,
end=new Promise((_,reject)=>{const timer=setTimeout(()=>{reject(outOfTime())},ms),onAbort=()=>{reject((0,errors.YQ)("sending notifications"))};signal.addEventListener(
"abort",onAbort),stop.signal.addEventListener("abort",()=>{clearTimeout(timer),signal.removeEventListener("abort",onAbort)})});try{await Promise.race([work,end])}finally{
stop.abort()}}function outOfTime(){return new send_failure.d({code:"NOTIFY_OUT_OF_TIME",message:"The time for notifications was over.",remedy:"Look at the other\
 notifications of this step: a slow or failing service used up the time."})}function explained(error,{redact}){return error instanceof send_failure.d||error instanceof
errors.a6?{code:error.code,problem:redact(error.message),remedy:redact(error.remedy)}:{code:"NOTIFY_UNEXPECTED",problem:`The notification could not be made or s\
ent because of an error of ours (${error instanceof Error?error.name:typeof error}).`,remedy:"Please report it with the version and the log of the step."}}function announce(delivery,{
log}){const{channel,notice,outcome,problem,remedy,attempts}=delivery;if(outcome==="failed"){const tries=attempts>1?` after ${String(attempts)} attempts`:"";log.
warning(`${channel} was not told${tries}: ${problem??""} ${remedy??""}`)}else outcome==="not-routed"?log.debug(`${channel} is not told about ${notice}: severity\
, service or environment are not meant for it.`):log.info(outcome==="delivered"?`${channel} was told.`:`${channel} has accepted the message; whether people see \
it is up to the service.`)}}),7957:m7957,863:m863};export{id,ids,modules};
