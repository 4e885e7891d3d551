import{m7384,m685,m3126,m5994,m863,m9507,m9221}from"./room.js";const id=5224,ids=[5224],modules={7384:m7384,685:m685,3126:m3126,5224:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{email:()=>email,emailChannel:()=>emailChannel});var dist=__webpack_require__(
7934),loopback=__webpack_require__(2177),definition=__webpack_require__(7803);const address=/^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?=.{1,255}$)[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/i,
named=/^([^<>\p{C}]{1,100}?) *<([^<>]+)>$/u;function parseMailbox(text){const[,name,inner]=named.exec(text)??[],plain2=inner??text;if(!address.test(plain2))return;
const shown=name?.replace(/^"(.*)"$/,"$1").trim()??"";return shown===""?{address:plain2}:{name:shown,address:plain2}}function domainOf({address:text}){return text.
slice(text.lastIndexOf("@")+1)}var severity=__webpack_require__(5995),bare_title=__webpack_require__(685),bounded_notice=__webpack_require__(3126),stable_key=__webpack_require__(
9507),appearance=__webpack_require__(7384);function plainBody(notice){const{title,text,facts,links}=notice,{emoji}=(0,appearance.c)(notice);return`${[`${emoji} ${title}`,
text,facts.map(([name,value])=>`${name}: ${value}`).join(`
`),links.map(({label,url})=>`${label}: ${url}`).join(`
`),`-- 
${about(notice)}`].filter(section=>section!=="").join(`

`)}
`}function htmlBody(notice){const{title,text,facts,links}=notice,{emoji,colour}=(0,appearance.c)(notice),paragraphs=text.split(`

`).map(paragraph=>`<p>${escaped(paragraph).replaceAll(`
`,"<br>")}</p>`),rows=facts.map(([name,value])=>`<tr><th align="left" valign="top" style="padding:2px 12px 2px 0">${escaped(name)}</th><td valign="top" style="p\
adding:2px 0">${escaped(value)}</td></tr>`),anchors=links.map(({label,url})=>`<a href="${escaped(url)}">${escaped(label)}</a>`);return['<!doctype html><html><he\
ad><meta charset="utf-8"></head><body style="font-family:sans-serif;font-size:15px;line-height:1.5">',`<div style="border-left:4px solid ${colour};padding:2px 0\
 2px 14px;max-width:720px">`,`<h2 style="font-size:18px;margin:0 0 8px">${escaped(`${emoji} ${title}`)}</h2>`,...paragraphs,...rows.length===0?[]:[`<table style\
="border-collapse:collapse">${rows.join(`
`)}</table>`],...anchors.length===0?[]:[`<p>${anchors.join(" \xB7 ")}</p>`],`<p style="color:#57606a;font-size:13px">${escaped(about(notice))}</p>`,"</div></bod\
y></html>",""].join(`
`)}function about(notice){const{repository,service,environment,severity:severity2,at}=notice;return[repository,`${service} in ${environment}`,(0,appearance.c)(notice).
words,severity2,new Date(at).toISOString()].join(" \xB7 ")}const entities={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function escaped(text){return text.
replaceAll(/[&<>"']/g,character=>entities[character]??"")}var printable=__webpack_require__(649);const OCTETS=36,plain=/^(?!.*=\?)[\x20-\x7e]{0,60}$/,folding=`\r\

 `;function headerText(text){const line=(0,printable.TN)(text);return plain.test(line)?line:encodedWords(line)}function headerMailbox({name,address:address2}){return name===
void 0?address2:`${/^[\w ]{1,60}$/.test(name)?name:encodedWords((0,printable.TN)(name))} <${address2}>`}function headerMailboxes(mailboxes){return mailboxes.map(
headerMailbox).join(`,${folding}`)}function encodedWords(text){const words=[];let word="";for(const character of text)Buffer.byteLength(word+character)>OCTETS&&
(words.push(word),word=""),word+=character;return words.push(word),words.map(one=>`=?UTF-8?B?${Buffer.from(one).toString("base64")}?=`).join(folding)}const limits={
title:300,text:1e4,facts:60,factName:150,factValue:1500,links:20,label:200,url:2e3};function renderMail(notice,{sender,to}){const bounded=(0,bounded_notice.g)(notice,
limits),domain=domainOf(sender),thread=`<${(0,stable_key.b)(bounded.problem)}.problem@${domain}>`,boundary=`=_${(0,stable_key.b)(bounded.id)}`,urgent=(0,severity.
jZ)(notice.severity,"critical")&&notice.kind!=="recovered"&&notice.kind!=="acknowledged";return[`Message-ID: <${(0,stable_key.b)(`${bounded.problem}
${bounded.id}`)}.notice@${domain}>`,`In-Reply-To: ${thread}`,`References: ${thread}`,`Date: ${new Date(bounded.at).toUTCString().replace("GMT","+0000")}`,`From:\
 ${headerMailbox(sender)}`,`To: ${headerMailboxes(to)}`,`Subject: ${headerText(`[${bounded.service} in ${bounded.environment}] ${(0,bare_title.v)(bounded)}`)}`,
...urgent?["Importance: high"]:[],"Auto-Submitted: auto-generated","X-Auto-Response-Suppress: All","MIME-Version: 1.0",`Content-Type: multipart/alternative;\r
 boundary="${boundary}"`,"",...part("text/plain",plainBody(bounded),boundary),...part("text/html",htmlBody(bounded),boundary),`--${boundary}--`,""].join(`\r
`)}function part(type,content,boundary){const lines=Buffer.from(content.replaceAll(`
`,`\r
`)).toString("base64").match(/.{1,76}/g)??[];return[`--${boundary}`,`Content-Type: ${type}; charset=utf-8`,"Content-Transfer-Encoding: base64","",...lines]}var smtp_connection=__webpack_require__(
1025),errors=__webpack_require__(4487),sentence=__webpack_require__(13),send_failure=__webpack_require__(863);const certificate=/^(CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH)|certificate/i;
function mailFailure(error,server,hide){const{code,reply,words}=factsOf(error),message=`The mail server ${server.host}:${String(server.port)} did not take the m\
ail: ${(0,sentence.K)((0,printable.TL)(words,hide,200))}`;return code==="ETLS"||certificate.test(code)||certificate.test(words)?new send_failure.d({code:"MAIL_N\
OT_ENCRYPTED",message,remedy:"Check that `security` and `port` fit the server (starttls: 587, tls: 465) and that its certificate is for this `host` and trusted \
(NODE_EXTRA_CA_CERTS)."}):reply>=400&&reply<500?new send_failure.d({code:"NOTIFY_BUSY",message,remedy:"The server asks to try again later. Look for limits on th\
is sender, or for greylisting.",retry:"back-off"}):code==="EAUTH"||code==="ENOAUTH"||reply===530||reply===535?new send_failure.d({code:"MAIL_LOGIN_FAILED",message,
remedy:"Check `user` and `password`; many providers want an app password, or a key made for SMTP, instead of the account\u2019s own."}):reply>=500||code==="EENV\
ELOPE"||code==="EMESSAGE"?new send_failure.d({code:"MAIL_REFUSED",message,remedy:"Check that the server lets this login send as `sender`, and that the addresses\
 in `to` exist."}):new send_failure.d({code:code==="ETIMEDOUT"?"NOTIFY_TIMEOUT":"NOTIFY_UNREACHABLE",message,remedy:unreachableRemedy(server),retry:"back-off"})}
function mailTimeout(server,timeoutMs){return new send_failure.d({code:"NOTIFY_TIMEOUT",message:`The mail server ${server.host}:${String(server.port)} did not t\
ake the mail within ${String(timeoutMs/1e3)} s.`,remedy:unreachableRemedy(server),retry:"back-off"})}function unreachableRemedy({port}){return port===25?"GitHub\
-hosted runners block port 25: use 587 with starttls or 465 with tls.":"Check `host`, `port` and `security` (starttls: 587, tls: 465), and that this runner may \
reach the server."}function factsOf(error){const{code,responseCode,response}=typeof error=="object"&&error!==null?error:{};return{code:typeof code=="string"?code:
"",reply:typeof responseCode=="number"?responseCode:0,words:typeof response=="string"&&response!==""?response:(0,errors.bD)(error)}}const GOODBYE_MS=1e3;function submission_submit(server,envelope,mail,options){
const{host,port,security,login}=server,{timeoutMs,signal}=options;if(signal.aborted)return Promise.reject((0,errors.YQ)(`sending mail through ${host}`));const connection=new smtp_connection.
A({host,port,secure:security==="tls",requireTLS:security==="starttls",ignoreTLS:security==="none",connectionTimeout:timeoutMs,greetingTimeout:timeoutMs,socketTimeout:timeoutMs,
dnsTimeout:timeoutMs,maxResponseSize:64*1024,logger:!1,tls:server.authorities===void 0?{}:{ca:server.authorities}});return new Promise((resolve,reject)=>{let settled=!1;
const settle=then=>{settled||(settled=!0,clearTimeout(timer),signal.removeEventListener("abort",onAbort),then())},fail=error=>{settle(()=>{connection.close(),reject(
error instanceof Error?error:new Error(String(error)))})},failWith=error=>{fail(mailFailure(error,server,options.hide))},onAbort=()=>{fail((0,errors.YQ)(`sendin\
g mail through ${host}`))},timer=setTimeout(()=>{fail(mailTimeout(server,timeoutMs))},timeoutMs);signal.addEventListener("abort",onAbort),connection.on("error",
failWith),connection.once("end",()=>{failWith(new Error("The connection was closed."))});const send=()=>{connection.send({from:envelope.from,to:[...envelope.to],
size:Buffer.byteLength(mail)},mail,(error,info)=>{if(error){failWith(error);return}settle(()=>{leave(connection),resolve({refused:info.rejected.length})})})};connection.
connect(error=>{if(error){failWith(error);return}if(security!=="none"&&!connection.secure){failWith(Object.assign(new Error("The connection is not encrypted."),
{code:"ETLS"}));return}if(login===void 0){send();return}connection.login({user:login.user,pass:login.password},loginError=>{loginError?failWith(loginError):send()})})})}
function leave(connection){connection.quit(),setTimeout(()=>{connection.close()},GOODBYE_MS).unref()}var notify_hide=__webpack_require__(5994);const mailbox=description=>dist.
FsL(dist.YjP(),dist.z6Y(text=>parseMailbox(text)!==void 0,"is not a mail address such as rollouts@example.com or Rollouts <rollouts@example.com>"),dist.h_(description)),
settings=dist.FsL(dist.rej({kind:dist.euz("email"),host:dist.FsL(dist.YjP(),dist.yGV(/^[\w.:-]{1,255}$/,"is not the name of a host"),dist.h_("Name of the mail s\
erver.")),port:dist.lqM(dist.FsL(dist.aig(),dist.ndf(),dist.Wwf(1,"is not a port"),dist.cGV(65535,"is not a port"),dist.h_("Port of the mail server; default 587\
, with `security: tls` 465."))),security:dist.lqM(dist.FsL(dist.KIO(["starttls","tls","none"],"is not one of starttls, tls, none"),dist.h_("How the connection i\
s encrypted: starttls (default), tls from the first byte, or none, which only this machine itself may have.")),"starttls"),user:dist.lqM(dist.FsL(dist.YjP(),dist.
hq("is empty"),dist.h_("Name for the login; leave it out where none is needed."))),password:dist.lqM(dist.FsL(dist.YjP(),dist.hq("is empty"),dist.h_("Password f\
or the login. It is a secret: write `${NAME}` and hand the variable to the step."))),sender:mailbox("Who the mails are from, such as `Rollouts <rollouts@example\
.com>`."),to:dist.FsL(dist.YOg(mailbox("A mail address.")),dist.BpQ(1,"names nobody"),dist.Ru6(50,"names more than 50; use a mailing list"),dist.h_("Who gets th\
e mails: a list of at most 50 addresses.")),...definition.w}),dist.sYn(dist.z6Y(({user,password})=>user===void 0==(password===void 0),"`user` and `password` bel\
ong together"),["user"]),dist.sYn(dist.z6Y(({security,host})=>security!=="none"||(0,loopback.U)(host),"none would send the mail readable over the network; only \
this machine itself (127.0.0.1) may have it"),["security"])),email=(0,definition.t)({kind:"email",description:"E-mail, by SMTP.",secrets:["password"],settings,create:(given,name,ports)=>emailChannel(
given,name,ports)});function emailChannel(given,name,ports,authorities){const{host,security,user,password}=given,server={host,port:given.port??(security==="tls"?
465:587),security,...user===void 0||password===void 0?{}:{login:{user,password}},...authorities===void 0?{}:{authorities}};server.port===25&&ports.log.warning(`${name}\
: GitHub-hosted runners block port 25; use 587 with starttls or 465 with tls.`);const sender=parsed(given.sender),to=given.to.map(parsed),hide=(0,notify_hide.Q)(
password===void 0?[]:[password,`\0${user??""}\0${password}`],ports.redact);return{kind:"email",name,confirms:"accepted",async send(notice,{timeoutMs}){const mail=renderMail(
notice,{sender,to}),envelope={from:sender.address,to:to.map(({address:address2})=>address2)},{refused}=await submission_submit(server,envelope,mail,{timeoutMs,signal:ports.
signal,hide});refused>0&&ports.log.warning(`${name}: the mail server ${host} refused ${String(refused)} of ${String(to.length)} addresses in \`to\`.`)}}}function parsed(text){
const box=parseMailbox(text);if(box===void 0)throw new Error("a mail address passed validation but cannot be read");return box}}),5994:m5994,863:m863,9507:m9507,
9221:m9221};export{id,ids,modules};
