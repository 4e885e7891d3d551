const id=582;const ids=[582];const modules={6260:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
recovered"};function appearanceOf({kind,severity}){return{...calm[kind]??bySeverity[severity],words:words[kind]}}}),3126:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
SendFailure";code;remedy;retry;constructor(facts){super(facts.message);this.code=facts.code;this.remedy=facts.remedy;this.retry=facts.retry??"stop"}}}),9582:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{teams:()=>teams});var dist=__webpack_require__(7934);var address=__webpack_require__(
6260);var definition=__webpack_require__(7803);var notify_hide=__webpack_require__(5994);var post=__webpack_require__(6311);var send_failure=__webpack_require__(
863);var appearance=__webpack_require__(7384);var bounded_notice=__webpack_require__(3126);;const LARGEST_MESSAGE_BYTES=2e4;const ACTIONS=5;const LINES=20;const scales=[
1,.5,.25,.1];const tones={good:"Good",accent:"Accent",warning:"Warning",attention:"Attention"};function teamsMessage(notice){const messages=scales.map(scale=>()=>messageAt(
notice,scale));const fitting=messages.find(render=>Buffer.byteLength(JSON.stringify(render()))<=LARGEST_MESSAGE_BYTES);return(fitting??(()=>messageAt(notice,.1)))()}
function messageAt(notice,scale){const{title,text,facts,links,service,environment,repository,at,kind,severity}=(0,bounded_notice.g)(notice,{title:300,text:5e3*scale,
facts:30*scale,factName:100*Math.max(scale,.25),factValue:500*Math.max(scale,.25),links:Math.max(2,ACTIONS*scale),label:60,url:1e3});const{emoji,tone,words}=(0,
appearance.c)({kind,severity});const about=[repository,`${service} in ${environment}`,words,severity,new Date(at).toISOString()].join(" \xB7 ");const content={$schema:"\
http://adaptivecards.io/schemas/adaptive-card.json",type:"AdaptiveCard",version:"1.4",fallbackText:`${emoji} ${title}`,body:[block([{type:"TextRun",text:`${emoji}\
 ${title}`,weight:"Bolder",size:"Large",color:tones[tone]}]),...paragraphs(text).map((line,index)=>block([{type:"TextRun",text:line}],index===0?"Medium":"None")),
...facts.map(([name,value],index)=>block([{type:"TextRun",text:`${name}: `,weight:"Bolder"},{type:"TextRun",text:value}],index===0?"Medium":"None")),block([{type:"\
TextRun",text:about,isSubtle:true}],"Medium")],actions:links.map(({label,url})=>({type:"Action.OpenUrl",title:label,url})),msteams:{width:"Full"}};return{type:"\
message",attachments:[{contentType:"application/vnd.microsoft.card.adaptive",contentUrl:null,content}]}}function paragraphs(text){const lines=text.split("\n").filter(
line=>line!=="");return lines.length<=LINES?lines:[...lines.slice(0,LINES-1),lines.slice(LINES-1).join(" ")]}function block(inlines,spacing){return{type:"RichTe\
xtBlock",inlines,...spacing===void 0?{}:{spacing}}};function isRetired(address2){if(!URL.canParse(address2))return false;const{hostname,pathname}=new URL(address2);
const connector=/(^|\.)outlook\.office(365)?\.com$/.test(hostname)&&/^\/webhook/i.test(pathname);return connector||/(^|\.)webhook\.office(365)?\.com$/.test(hostname)}
const newUrl='In Teams choose Workflows \u203A "Send webhook alerts to a channel", and put the URL that it shows into the secret.';const teams=(0,definition.t)(
{kind:"teams",description:"A Microsoft Teams channel or chat, by the URL of a workflow.",secrets:["url"],settings:dist.rej({kind:dist.euz("teams"),url:dist.FsL(
(0,address.wv)('URL of the workflow (trigger "When a Teams webhook request is received"). It is a secret: write `${NAME}`.'),dist.z6Y(text=>!isRetired(text),`is\
 an Office 365 connector, which Microsoft retired in 2026: nothing that is sent there arrives. ${newUrl}`)),...definition.w}),create({url},name,ports){const hide=(0,
notify_hide.Q0)((0,notify_hide.Fj)(url),ports.redact);return{kind:"teams",name,confirms:"accepted",async send(notice,within){const posting={service:"Microsoft T\
eams",url,body:JSON.stringify(teamsMessage(notice)),contentType:"application/json; charset=utf-8",hide};const response=await(0,post.b)(posting,within,ports);if(response.
status===200||response.status===202)return;const message=(0,post.i)(posting,response);if(response.status===401||response.status===403){throw new send_failure.d(
{code:"NOTIFY_DENIED",message,remedy:`The signature in the URL is wrong or was renewed, or the flow does not allow anyone to trigger it. ${newUrl}`})}if(response.
status===404||response.status===410){throw new send_failure.d({code:"NOTIFY_DESTINATION_GONE",message,remedy:`The workflow was deleted, or is switched off becau\
se its owner left. ${newUrl}`})}throw new send_failure.d({code:"NOTIFY_REFUSED",message,remedy:'Look at the run history of the workflow in Power Automate, and t\
hat its trigger is "When a Teams webhook request is received".'})}}}})}),9221:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{J:()=>cut});function cut(text,limit,escape=character=>character){let result="";let roomForEllipsis=0;for(const character of text){const next=result+
escape(character);if(next.length>limit)return`${result.slice(0,roomForEllipsis)}\u2026`;result=next;if(result.length<limit)roomForEllipsis=result.length}return result}})};export{id,ids,modules};
