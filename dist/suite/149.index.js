const id=149;const ids=[149];const modules={6260:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{U9:()=>isLoopback,hS:()=>isReadable,lX:()=>anyAddress,w4:()=>hostOf,wv:()=>privateAddress});var valibot__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7934);
const LONGEST=4e3;function isLoopback(hostname){return hostname==="localhost"||hostname==="[::1]"||hostname==="::1"||/^127(?:\.\d{1,3}){3}$/.test(hostname)}function isReadable(address){
const url=new URL(address);return url.protocol==="http:"&&!isLoopback(url.hostname)}function privateAddress(description){return valibot__WEBPACK_IMPORTED_MODULE_0__.
FsL(anyAddress(description),valibot__WEBPACK_IMPORTED_MODULE_0__.z6Y(text=>!isAddress(text)||!isReadable(text),"is plain http, where others can read it; write h\
ttps"))}function anyAddress(description){return valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_0__.
z6Y(isAddress,"is not an https address without user name and password"),valibot__WEBPACK_IMPORTED_MODULE_0__.h_(description))}function isAddress(text){if(text.length>
LONGEST||/\s/.test(text)||!URL.canParse(text))return false;const{protocol,username,password}=new URL(text);return(protocol==="https:"||protocol==="http:")&&username===
""&&password===""}function hostOf(address){return new URL(address).host}}),3126:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{g:()=>boundedNotice});var _core_printable__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(649);var _text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
9221);const LONGEST_NAME=200;const NOTHING="\u2013";const LATEST=Date.UTC(9999,11,31,23,59,59);function boundedNotice(notice,limits){const line=(text,limit)=>(0,
_text_js__WEBPACK_IMPORTED_MODULE_1__.J)((0,_core_printable__WEBPACK_IMPORTED_MODULE_0__.TN)(text),limit)||NOTHING;const facts=notice.facts.map(([name,value])=>[
line(name,limits.factName),line(value,limits.factValue)]);const{from,to}=notice;return{...notice,id:(0,_core_printable__WEBPACK_IMPORTED_MODULE_0__.TN)(notice.id)||
NOTHING,problem:(0,_core_printable__WEBPACK_IMPORTED_MODULE_0__.TN)(notice.problem)||NOTHING,service:line(notice.service,LONGEST_NAME),environment:line(notice.environment,
LONGEST_NAME),repository:line(notice.repository,LONGEST_NAME),title:line(notice.title,limits.title),text:(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.J)((0,_core_printable__WEBPACK_IMPORTED_MODULE_0__.
Bv)(notice.text),limits.text)||NOTHING,facts:facts.length<=limits.facts?facts:[...facts.slice(0,limits.facts-1),["\u2026",`${String(facts.length-limits.facts+1)}\
 more facts`]],links:notice.links.flatMap(link=>safeLink(link,limits)).slice(0,limits.links),at:notice.at>=0&&notice.at<=LATEST?notice.at:0,...from===void 0?{}:
{from:line(from,LONGEST_NAME)},...to===void 0?{}:{to:line(to,LONGEST_NAME)}}}function safeLink({label,url},limits){const parsed=URL.canParse(url)?new URL(url):void 0;
if(parsed===void 0||!/^https?:$/.test(parsed.protocol)||parsed.username!==""||parsed.password!=="")return[];if(parsed.href.length>limits.url)return[];return[{label:(0,
_text_js__WEBPACK_IMPORTED_MODULE_1__.J)((0,_core_printable__WEBPACK_IMPORTED_MODULE_0__.TN)(label),limits.label)||(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.J)(parsed.
host,limits.label),url:parsed.href}]}}),5994:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Fj:()=>secretsOf,Q0:()=>hiding,TL:()=>quoted});var _core_printable__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(649);var _core_secrets_hiding__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
5435);var _text_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9221);const SHORTEST_KEY=12;function hiding(secrets,redact){const hide=(0,_core_secrets_hiding__WEBPACK_IMPORTED_MODULE_1__.
Q)(secrets);return text=>redact(hide(text))}function secretsOf(address){if(!URL.canParse(address))return[address];const url=new URL(address);const parts=[...url.
pathname.split("/"),...url.searchParams.values(),url.password].filter(part=>part.length>=SHORTEST_KEY);const path=`${url.pathname}${url.search}`;return[...new Set(
[address,url.href,...path.length>=SHORTEST_KEY?[path]:[],...parts])]}function quoted(text,hide){return(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.J)((0,_core_printable__WEBPACK_IMPORTED_MODULE_0__.
TN)(hide(text)),200)}}),6311:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{b:()=>post,
i:()=>saying});var ports=__webpack_require__(6854);var address=__webpack_require__(6260);var notify_hide=__webpack_require__(5994);;function retryAfter(value,now){
if(value===void 0)return void 0;if(/^\d{1,9}$/.test(value.trim()))return Number(value)*1e3;const at=Date.parse(value);return Number.isNaN(at)?void 0:Math.max(0,
at-now)}var send_failure=__webpack_require__(863);;const MAX_BYTES=64*1024;const noAnswerRemedies={dns:"Check the host in the channel\u2019s address, and that this r\
unner can resolve it: a private name needs a self-hosted runner.",tls:"Renew the certificate, or give the runner the authority that signed it (NODE_EXTRA_CA_CER\
TS).",proxy:"Check HTTPS_PROXY and NO_PROXY of the runner."};const lasting=new Set(["tls","proxy","redirects"]);async function post(posting,within,ports2){const response=await answer(
posting,within,ports2);const{status}=response;const said=saying(posting,response);if(status>=300&&status<400){throw new send_failure.d({code:"NOTIFY_REDIRECT",message:`${said}\
 Redirects are not followed.`,remedy:"Set the channel\u2019s address to the final one; a redirect often leads to a login page."})}if(status===408||status===429){
const waitMs=retryAfter(response.headers["retry-after"],ports2.clock.now());throw new send_failure.d({code:"NOTIFY_BUSY",message:waitMs===void 0?said:`${said} I\
t asks to wait ${String(Math.ceil(waitMs/1e3))} s.`,remedy:"Send fewer messages to this channel, such as with a higher `from`; look for something else that post\
s there.",retry:waitMs===void 0?"back-off":{waitMs}})}if(status>=500){throw new send_failure.d({code:"NOTIFY_UNAVAILABLE",message:said,remedy:`Look at the statu\
s page of ${posting.service}. Nothing needs to be changed here.`,retry:"back-off"})}return response}async function answer(posting,{timeoutMs},{http}){try{return await http.
request({url:posting.url,method:"POST",headers:{...posting.headers,"content-type":posting.contentType},body:posting.body,timeoutMs,maxBytes:MAX_BYTES,redirects:0})}catch(error){
if(!(error instanceof ports.H))throw error;throw new send_failure.d({code:error.reason==="timeout"?"NOTIFY_TIMEOUT":"NOTIFY_UNREACHABLE",message:`${posting.service}\
 gave no answer: ${(0,notify_hide.TL)(error.message,posting.hide)}`,remedy:error.remedy??noAnswerRemedies[error.reason]??`Check that this runner may reach ${(0,
address.w4)(posting.url)}.`,retry:lasting.has(error.reason)?"stop":"back-off"})}}function saying({service,url,hide},{status,body}){const words=(0,notify_hide.TL)(
body,hide);const stop=/[.!?…]$/.test(words)?"":".";return`${service} (${(0,address.w4)(url)}) answered with status ${String(status)}${words===""?".":`: ${words}${stop}`}`}}),
863:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{d:()=>SendFailure});class SendFailure extends Error{name="\
SendFailure";code;remedy;retry;constructor(facts){super(facts.message);this.code=facts.code;this.remedy=facts.remedy;this.retry=facts.retry??"stop"}}}),9507:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{b:()=>digest,p:()=>stableKey});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7598);const DIGEST_LENGTH=32;
function stableKey(text,limit){if(text.length<=limit)return text;const beginning=text.slice(0,limit-DIGEST_LENGTH-1).replace(/[\uD800-\uDBFF]$/,"");return`${beginning}\
-${digest(text)}`}function digest(text){return(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex").slice(0,DIGEST_LENGTH)}}),
9221:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{J:()=>cut});function cut(text,limit,escape=character=>character){
let result="";let roomForEllipsis=0;for(const character of text){const next=result+escape(character);if(next.length>limit)return`${result.slice(0,roomForEllipsis)}\
\u2026`;result=next;if(result.length<limit)roomForEllipsis=result.length}return result}}),5149:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{webhook:()=>webhook});var dist=__webpack_require__(7934);var address=__webpack_require__(
6260);var definition=__webpack_require__(7803);var notify_hide=__webpack_require__(5994);var post=__webpack_require__(6311);var send_failure=__webpack_require__(
863);var bounded_notice=__webpack_require__(3126);var stable_key=__webpack_require__(9507);;function purlOf(repository,service,version){if(/^pkg:[a-z][a-z0-9.+-]*\/\S+$/.
test(version))return version;const path=[...repository.split("/"),service].filter(part=>part!=="").map(encoded);return`pkg:generic/${path.join("/")}@${encoded(version)}`}
function encoded(part){return encodeURIComponent(part).replaceAll("%3A",":")};const limits={title:300,text:5e3,facts:25,factName:80,factValue:250,links:8,label:100,
url:1e3};const LONGEST_ID=300;const OWN="io.github.rollout-actions.incident";function cloudEvent(notice){const bounded=(0,bounded_notice.g)(notice,limits);const id2=(0,
stable_key.p)(bounded.id,LONGEST_ID);const told={...bounded,id:id2,problem:(0,stable_key.p)(bounded.problem,LONGEST_ID),at:new Date(bounded.at).toISOString()};const source=`\
/rollout-actions/${[...bounded.repository.split("/"),bounded.environment].map(encodeURIComponent).join("/")}`;const{type,subject}=kindOf(bounded,told.problem);const attributes={
specversion:"1.0",id:id2,source,type,subject:subject?.id??told.problem,time:told.at};if(subject===void 0)return{...attributes,datacontenttype:"application/json",
data:told};return{...attributes,datacontenttype:"application/cdevents+json",data:{context:{specversion:"0.5.1",id:id2,source,type,timestamp:told.at},subject:{id:subject.
id,source,content:subject.content},customData:told,customDataContentType:"application/json"}}}function kindOf(notice,problem){const{kind,service,environment,repository,
title,from,to,links}=notice;const where={environment:{id:environment}};const artifact=version=>version===void 0?{}:{artifactId:purlOf(repository,service,version)};
const incident={description:title,...where,service:{id:service}};switch(kind){case"rolled-back":if(to===void 0)return{type:`${OWN}.rolledback.v1`};return{type:"\
dev.cdevents.service.rolledback.0.3.0",subject:{id:service,content:{...where,...artifact(to)}}};case"rollback-failed":case"rollback-refused":case"frozen":{const ticket=links[1];
const content={...incident,...artifact(from)};return ticket===void 0?{type:"dev.cdevents.incident.detected.0.3.0",subject:{id:problem,content}}:{type:"dev.cdeve\
nts.incident.reported.0.3.0",subject:{id:problem,content:{...content,ticketURI:ticket.url}}}}case"recovered":return{type:"dev.cdevents.incident.resolved.0.3.0",
subject:{id:problem,content:{...incident,...artifact(to)}}};case"escalated":case"acknowledged":return{type:`${OWN}.${kind}.v1`}}}var external_node_crypto_=__webpack_require__(
7598);;const PREFIX="whsec_";function signatureHeaders({id:id2,at,body},secret){const timestamp=String(Math.floor(at/1e3));const headers={"webhook-id":id2,"webh\
ook-timestamp":timestamp};if(secret===void 0)return headers;const key=secret.startsWith(PREFIX)?Buffer.from(secret.slice(PREFIX.length),"base64"):Buffer.from(secret);
const signature=(0,external_node_crypto_.createHmac)("sha256",key).update(`${id2}.${timestamp}.${body}`).digest("base64");return{...headers,"webhook-signature":`\
v1,${signature}`}};const webhook=(0,definition.t)({kind:"webhook",description:"Any HTTP service: CloudEvents with CDEvents types, signed.",secrets:["url","secre\
t"],settings:dist.rej({kind:dist.euz("webhook"),url:(0,address.lX)("Where the events go, by POST. Write `${NAME}` when the address holds a key."),secret:dist.lqM(
dist.FsL(dist.YjP(),dist.yGV(/^[\x21-\x7e]{16,500}$/,"is not a secret of 16 to 500 printable ASCII characters without spaces"),dist.h_("Signs the events (Standa\
rd Webhooks, HMAC-SHA256). It is a secret: write `${NAME}` and hand the variable to the step."))),...definition.w}),create({url,secret},name,ports){if((0,address.
hS)(url)){ports.log.warning(`${name}: events go to ${(0,address.w4)(url)} over plain http, where others can read and change them. Use https.`)}const hide=(0,notify_hide.
Q0)([...(0,notify_hide.Fj)(url),...secret===void 0?[]:[secret]],ports.redact);return{kind:"webhook",name,confirms:"accepted",async send(notice,within){const event=cloudEvent(
notice);const body=JSON.stringify(event);const posting={service:"The webhook",url,body,contentType:"application/cloudevents+json; charset=utf-8",headers:signatureHeaders(
{id:signedId(event.id),at:ports.clock.now(),body},secret),hide};const response=await(0,post.b)(posting,within,ports);const{status}=response;if(status<300)return;
if(status===404||status===410){throw new send_failure.d({code:"NOTIFY_DESTINATION_GONE",message:(0,post.i)(posting,response),remedy:"Nothing takes events at thi\
s address any more: correct `url`, or take the channel out."})}const denied=status===401||status===403;throw new send_failure.d({code:denied?"NOTIFY_DENIED":"NO\
TIFY_REFUSED",message:(0,post.i)(posting,response),remedy:denied?"Check that both sides have the same `secret`, and that the receiver\u2019s clock is right.":"T\
he log of the receiver says what it did not like; docs/notifications.md describes the events."})}}}});function signedId(id2){return encodeURIComponent(id2).replaceAll(
".","%2E")}})};export{id,ids,modules};
