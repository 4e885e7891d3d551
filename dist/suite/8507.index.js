import{m2104,m652,m1086,m5667}from"./room.js";const id=8507,ids=[8507],modules={2104:m2104,652:m652,8507:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{exchange:()=>exchange});var ports=__webpack_require__(6854),retry=__webpack_require__(2104),ask=__webpack_require__(5029),
bad_body=__webpack_require__(652),printable=__webpack_require__(649),sentence=__webpack_require__(13),exchange_said=__webpack_require__(5667);function factsOf(failure,{
who,explain,hide,verbs},attempts){const{code,remedy,meaning}=explain(failure),{answered,silent}=verbs??{answered:"answered",silent:"gave no answer"},tries=attempts>
1?`${String(attempts)} attempts`:"";if(failure.kind==="no-answer"){const{cause}=failure,message=`${who} ${meaning??silent}${tries&&` after ${tries}`}: ${(0,printable.
TL)(cause.message,hide)}`;return{code,message:(0,sentence.K)(message),remedy:cause.remedy??remedy,cause}}const{status,body}=failure.response,said=failure.kind===
"status"||failure.fault==="not-json"?(0,exchange_said.$)(body,hide):"",words=said===""?"":`: ${said}`;if(failure.kind==="body"){const problem=(0,printable.TL)(failure.
problem,hide,300);return{code,message:(0,sentence.K)(`${who} ${meaning??`${answered} with status ${String(status)}, but ${problem}`}${words}`),remedy}}if(meaning!==
void 0)return{code,message:`${who} ${meaning} (${String(status)}${tries&&`, ${tries}`}${words.replace(/\.$/,"")}).`,remedy};const wish=failure.pause===void 0?"":
` It asks to wait ${String(Math.ceil(failure.pause.waitMs/1e3))} s.`;return{code,message:`${(0,sentence.K)(`${who} ${answered} with status ${String(status)}${tries&&
` (${tries})`}${words}`)}${wish}`,remedy}}var exchange_pause=__webpack_require__(1086);const gateways=new Set([429,502,503,504]);function isPassing({passing},response){
return passing?.(response.status,response)??gateways.has(response.status)}const lasting=new Set(["tls","redirects"]),unsent=new Set(["refused","dns","tls"]);class FailedAttempt extends Error{failure;decision;ambiguous;constructor(failure,decision,ambiguous){
super(failure.kind),this.failure=failure,this.decision=decision,this.ambiguous=ambiguous}}async function exchange(question,service,ports2){const{recover,method="\
GET"}=question,repeatable=question.repeatable??(method!=="POST"&&method!=="PATCH"),{policy}=service,startedAt=ports2.clock.now();let attempts=0,maybeDone=!1;const done=async()=>{
const value=maybeDone?await recover?.():void 0;return value===void 0?void 0:{value,attempts}},attempt=async number=>{attempts=number;const timeoutMs=Math.min(policy.
timeoutMs,startedAt+(policy.totalMs??1/0)-ports2.clock.now());return await done()??{value:await askOnce(question,service,Math.max(1,timeoutMs),ports2),attempts}},
decide=error=>{if(!(error instanceof FailedAttempt))return"stop";maybeDone||=error.ambiguous&&!repeatable;const decision=maybeDone&&recover===void 0?"stop":error.
decision;if(decision==="stop"||attempts>=policy.attempts)return"stop";const{message}=factsOf(error.failure,service,1);return decision==="back-off"?ports2.log.debug(
`${message} Trying again.`):ports2.log.info(`${message} Waiting ${String(Math.ceil(decision.waitMs/1e3))} s for it.`),decision};try{return await(0,retry.R)(attempt,
decide,policy,ports2)}catch(error){if(!(error instanceof FailedAttempt))throw error;const found=await done();if(found!==void 0)return found;throw service.fail(factsOf(
error.failure,service,attempts),error.decision)}}async function askOnce(question,service,timeoutMs,ports2){const{policy}=service,response=await send(question,policy,
timeoutMs,ports2),pause=service.limitOf?.(response,ports2.clock.now());if(!(pause===void 0&&(question.accepts??ask.oJ)(response)))throw refused(response,pause,policy,
ports2.clock.now());try{return requireWhole(response,policy),question.read(response)}catch(error){throw error instanceof bad_body.m?new FailedAttempt({kind:"bod\
y",response,fault:error.fault,problem:error.problem},"stop",!0):error}}async function send({url,method="GET",headers,body,tls},{maxBytes,redirects=0},timeoutMs,{
http}){try{const wanted={"accept-encoding":"identity",...headers},more={...body===void 0?{}:{body},...tls===void 0?{}:{tls}};return await http.request({url,method,
headers:wanted,...more,timeoutMs,maxBytes,redirects})}catch(cause){throw cause instanceof ports.H?new FailedAttempt({kind:"no-answer",cause},lasting.has(cause.reason)?
"stop":"back-off",!unsent.has(cause.reason)):cause}}function refused(response,limit,policy,now){const passing=isPassing(policy,response),pause=limit??(passing?(0,exchange_pause.
e)(response.headers,now):void 0),failure={kind:"status",response,pause},ambiguous=limit===void 0&&response.status>=500;return pause===void 0?new FailedAttempt(failure,
passing?"back-off":"stop",ambiguous):new FailedAttempt(failure,pause.waitMs<=policy.longestPauseMs?{waitMs:pause.waitMs}:"stop",ambiguous)}function requireWhole(response,{
maxBytes}){const encoding=response.headers["content-encoding"]?.trim().toLowerCase()??"";if(encoding!==""&&encoding!=="identity")throw new bad_body.m(response,"\
encoded",`the answer is in the encoding ${encoding}, although \`identity\` was asked for`);if(!response.truncated)return;const most=maxBytes>=1048576?`${String(
Math.round(maxBytes/1048576))} MiB`:`${String(Math.round(maxBytes/1024))} KiB`;throw new bad_body.m(response,"too-large",`the answer is larger than ${most}`)}}),
1086:m1086,5667:m5667};export{id,ids,modules};
