const id=982;const ids=[982];const modules={6260:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{U9:()=>isLoopback,hS:()=>isReadable,lX:()=>anyAddress,w4:()=>hostOf,wv:()=>privateAddress});var valibot__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7934);
const LONGEST=4e3;function isLoopback(hostname){return hostname==="localhost"||hostname==="[::1]"||hostname==="::1"||/^127(?:\.\d{1,3}){3}$/.test(hostname)}function isReadable(address){
const url=new URL(address);return url.protocol==="http:"&&!isLoopback(url.hostname)}function privateAddress(description){return valibot__WEBPACK_IMPORTED_MODULE_0__.
FsL(anyAddress(description),valibot__WEBPACK_IMPORTED_MODULE_0__.z6Y(text=>!isAddress(text)||!isReadable(text),"is plain http, where others can read it; write h\
ttps"))}function anyAddress(description){return valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_0__.
z6Y(isAddress,"is not an https address without user name and password"),valibot__WEBPACK_IMPORTED_MODULE_0__.h_(description))}function isAddress(text){if(text.length>
LONGEST||/\s/.test(text)||!URL.canParse(text))return false;const{protocol,username,password}=new URL(text);return(protocol==="https:"||protocol==="http:")&&username===
""&&password===""}function hostOf(address){return new URL(address).host}}),7384:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{c:()=>appearanceOf});const bySeverity={info:{emoji:"\u2139\uFE0F",tone:"accent",colour:"#1f6feb"},warning:{emoji:"\u26A0\uFE0F",
tone:"warning",colour:"#d29922"},critical:{emoji:"\u{1F534}",tone:"attention",colour:"#cf222e"},emergency:{emoji:"\u{1F6A8}",tone:"attention",colour:"#82071e"}};
const calm={acknowledged:{emoji:"\u{1F440}",tone:"accent",colour:"#1f6feb"},recovered:{emoji:"\u2705",tone:"good",colour:"#1a7f37"}};const words={"rolled-back":"\
rolled back","rollback-failed":"rollback failed","rollback-refused":"rollback refused",frozen:"frozen",escalated:"escalated",acknowledged:"acknowledged",recovered:"\
recovered"};function appearanceOf({kind,severity}){return{...calm[kind]??bySeverity[severity],words:words[kind]}}}),685:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{v:()=>bareTitle});function bareTitle({title,service,environment}){const place=`${service} in ${environment}: `;return title.
startsWith(place)?title.slice(place.length):title}}),3126:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{g:()=>boundedNotice});var _core_printable__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(649);var _text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
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
TN)(hide(text)),200)}}),1982:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);__webpack_require__.
d(__webpack_exports__,{pagerduty:()=>pagerduty});var dist=__webpack_require__(7934);var address=__webpack_require__(6260);var definition=__webpack_require__(7803);
var notify_hide=__webpack_require__(5994);var appearance=__webpack_require__(7384);var bare_title=__webpack_require__(685);var bounded_notice=__webpack_require__(
3126);var stable_key=__webpack_require__(9507);var notify_text=__webpack_require__(9221);;const SUMMARY=1024;const DEDUP_KEY=255;const limits={title:2e3,text:8e3,
facts:40,factName:150,factValue:1e3,links:10,label:200,url:2e3};const severities={info:"info",warning:"warning",critical:"error",emergency:"critical"};const actions={
"rolled-back":"trigger","rollback-failed":"trigger","rollback-refused":"trigger",frozen:"trigger",escalated:"trigger",acknowledged:"acknowledge",recovered:"reso\
lve"};function pagerDutyEvent(notice,routingKey){const bounded=(0,bounded_notice.g)(notice,limits);const base={routing_key:routingKey,dedup_key:(0,stable_key.p)(
bounded.problem,DEDUP_KEY)};const action=actions[notice.kind];if(action!=="trigger")return{...base,event_action:action};const{text,facts,links,service,environment,
repository,at,kind,severity,from,to}=bounded;return{...base,event_action:"trigger",payload:{summary:(0,notify_text.J)(`${(0,appearance.c)({kind,severity}).emoji}\
 ${service} in ${environment}: ${(0,bare_title.v)(bounded)}`,SUMMARY),source:`${repository}/${service}/${environment}`,severity:severities[severity],timestamp:new Date(
at).toISOString(),component:service,group:environment,class:kind,custom_details:{...Object.fromEntries(facts),what:text,repository,...from===void 0?{}:{"taken o\
ut":from},...to===void 0?{}:{serves:to}}},client:"rollout-actions",...links[0]===void 0?{}:{client_url:links[0].url},links:links.map(({label,url})=>({href:url,text:label}))}}
var post=__webpack_require__(6311);var send_failure=__webpack_require__(863);;const endpoints={us:"https://events.pagerduty.com/v2/enqueue",eu:"https://events.e\
u.pagerduty.com/v2/enqueue"};const pagerduty=(0,definition.t)({kind:"pagerduty",description:"A PagerDuty service: opens, acknowledges and resolves an alert (Eve\
nts API v2).",secrets:["routing-key","url"],settings:dist.rej({kind:dist.euz("pagerduty"),"routing-key":dist.FsL(dist.YjP(),dist.yGV(/^[\x21-\x7e]{1,200}$/,"is \
not an integration key: one line of printable ASCII without spaces"),dist.h_("Integration key of an Events API v2 integration. It is a secret: write `${NAME}` a\
nd hand the variable to the step.")),region:dist.lqM(dist.FsL(dist.KIO(["us","eu"],"is neither us nor eu"),dist.h_("Where the PagerDuty account is: us (default)\
 or eu.")),"us"),url:dist.lqM((0,address.wv)("Another address that takes Events API v2 events, instead of PagerDuty\u2019s own.")),...definition.w}),create(settings,name,ports){
const routingKey=settings["routing-key"];const url=settings.url??endpoints[settings.region];const hide=(0,notify_hide.Q0)([routingKey,...settings.url===void 0?[]:
(0,notify_hide.Fj)(settings.url)],ports.redact);return{kind:"pagerduty",name,confirms:"accepted",async send(notice,within){const posting={service:"PagerDuty",url,
body:JSON.stringify(pagerDutyEvent(notice,routingKey)),contentType:"application/json",hide};const response=await(0,post.b)(posting,within,ports);if(response.status!==
202)throw refusal(posting,response)}}}});function refusal(posting,response){const{status,body}=response;const badKey=status===401||status===403||status===400&&/routing_key|routing key/i.
test(body);return new send_failure.d({code:badKey?"NOTIFY_DENIED":"NOTIFY_REFUSED",message:(0,post.i)(posting,response),remedy:badKey?"Check `routing-key`: it i\
s the integration key of an Events API v2 integration, and `region` must be the account\u2019s.":"Check `url` and `region`; if they are right, please report thi\
s message."})}}),6311:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{b:()=>post,i:()=>saying});
var ports=__webpack_require__(6854);var address=__webpack_require__(6260);var notify_hide=__webpack_require__(5994);;function retryAfter(value,now){if(value===void 0)
return void 0;if(/^\d{1,9}$/.test(value.trim()))return Number(value)*1e3;const at=Date.parse(value);return Number.isNaN(at)?void 0:Math.max(0,at-now)}var send_failure=__webpack_require__(
863);;const MAX_BYTES=64*1024;const noAnswerRemedies={dns:"Check the host in the channel\u2019s address, and that this runner can resolve it: a private name needs a \
self-hosted runner.",tls:"Renew the certificate, or give the runner the authority that signed it (NODE_EXTRA_CA_CERTS).",proxy:"Check HTTPS_PROXY and NO_PROXY o\
f the runner."};const lasting=new Set(["tls","proxy","redirects"]);async function post(posting,within,ports2){const response=await answer(posting,within,ports2);
const{status}=response;const said=saying(posting,response);if(status>=300&&status<400){throw new send_failure.d({code:"NOTIFY_REDIRECT",message:`${said} Redirec\
ts are not followed.`,remedy:"Set the channel\u2019s address to the final one; a redirect often leads to a login page."})}if(status===408||status===429){const waitMs=retryAfter(
response.headers["retry-after"],ports2.clock.now());throw new send_failure.d({code:"NOTIFY_BUSY",message:waitMs===void 0?said:`${said} It asks to wait ${String(
Math.ceil(waitMs/1e3))} s.`,remedy:"Send fewer messages to this channel, such as with a higher `from`; look for something else that posts there.",retry:waitMs===
void 0?"back-off":{waitMs}})}if(status>=500){throw new send_failure.d({code:"NOTIFY_UNAVAILABLE",message:said,remedy:`Look at the status page of ${posting.service}\
. Nothing needs to be changed here.`,retry:"back-off"})}return response}async function answer(posting,{timeoutMs},{http}){try{return await http.request({url:posting.
url,method:"POST",headers:{...posting.headers,"content-type":posting.contentType},body:posting.body,timeoutMs,maxBytes:MAX_BYTES,redirects:0})}catch(error){if(!(error instanceof
ports.H))throw error;throw new send_failure.d({code:error.reason==="timeout"?"NOTIFY_TIMEOUT":"NOTIFY_UNREACHABLE",message:`${posting.service} gave no answer: ${(0,
notify_hide.TL)(error.message,posting.hide)}`,remedy:error.remedy??noAnswerRemedies[error.reason]??`Check that this runner may reach ${(0,address.w4)(posting.url)}\
.`,retry:lasting.has(error.reason)?"stop":"back-off"})}}function saying({service,url,hide},{status,body}){const words=(0,notify_hide.TL)(body,hide);const stop=/[.!?…]$/.
test(words)?"":".";return`${service} (${(0,address.w4)(url)}) answered with status ${String(status)}${words===""?".":`: ${words}${stop}`}`}}),863:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{d:()=>SendFailure});class SendFailure extends Error{name="SendFailure";code;remedy;retry;constructor(facts){super(facts.
message);this.code=facts.code;this.remedy=facts.remedy;this.retry=facts.retry??"stop"}}}),9507:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{b:()=>digest,p:()=>stableKey});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7598);const DIGEST_LENGTH=32;
function stableKey(text,limit){if(text.length<=limit)return text;const beginning=text.slice(0,limit-DIGEST_LENGTH-1).replace(/[\uD800-\uDBFF]$/,"");return`${beginning}\
-${digest(text)}`}function digest(text){return(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex").slice(0,DIGEST_LENGTH)}}),
9221:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{J:()=>cut});function cut(text,limit,escape=character=>character){
let result="";let roomForEllipsis=0;for(const character of text){const next=result+escape(character);if(next.length>limit)return`${result.slice(0,roomForEllipsis)}\
\u2026`;result=next;if(result.length<limit)roomForEllipsis=result.length}return result}})};export{id,ids,modules};
