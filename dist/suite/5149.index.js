import{m7129,m6260,m3126,m5994,m1664,m9507,m9221}from"./room.js";const id=5149,ids=[5149],modules={7129:m7129,6260:m6260,3126:m3126,5994:m5994,1664:m1664,9507:m9507,
9221:m9221,5149:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.
d(__webpack_exports__,{webhook:()=>webhook});var dist=__webpack_require__(7934),loopback=__webpack_require__(2177),address=__webpack_require__(6260),definition=__webpack_require__(
7803),notify_hide=__webpack_require__(5994),post=__webpack_require__(1664),bounded_notice=__webpack_require__(3126),stable_key=__webpack_require__(9507);function purlOf(repository,service,version){
return/^pkg:[a-z][a-z0-9.+-]*\/\S+$/.test(version)?version:`pkg:generic/${[...repository.split("/"),service].filter(part=>part!=="").map(encoded).join("/")}@${encoded(
version)}`}function encoded(part){return encodeURIComponent(part).replaceAll("%3A",":")}const limits={title:300,text:5e3,facts:25,factName:80,factValue:250,links:8,
label:100,url:1e3},LONGEST_ID=300,OWN="io.github.rollout-actions.incident";function cloudEvent(notice){const bounded=(0,bounded_notice.g)(notice,limits),id2=(0,stable_key.
p)(bounded.id,LONGEST_ID),told={...bounded,id:id2,problem:(0,stable_key.p)(bounded.problem,LONGEST_ID),at:new Date(bounded.at).toISOString()},source=`/rollout-a\
ctions/${[...bounded.repository.split("/"),bounded.environment].map(encodeURIComponent).join("/")}`,{type,subject}=kindOf(bounded,told.problem),attributes={specversion:"\
1.0",id:id2,source,type,subject:subject?.id??told.problem,time:told.at};return subject===void 0?{...attributes,datacontenttype:"application/json",data:told}:{...attributes,
datacontenttype:"application/cdevents+json",data:{context:{specversion:"0.5.1",id:id2,source,type,timestamp:told.at},subject:{id:subject.id,source,content:subject.
content},customData:told,customDataContentType:"application/json"}}}function kindOf(notice,problem){const{kind,service,environment,repository,title,from,to,links}=notice,
where={environment:{id:environment}},artifact=version=>version===void 0?{}:{artifactId:purlOf(repository,service,version)},incident={description:title,...where,
service:{id:service}};switch(kind){case"rolled-back":return to===void 0?{type:`${OWN}.rolledback.v1`}:{type:"dev.cdevents.service.rolledback.0.3.0",subject:{id:service,
content:{...where,...artifact(to)}}};case"rollback-failed":case"rollback-refused":case"check-failed":case"frozen":{const ticket=links[1],content={...incident,...artifact(
from)};return ticket===void 0?{type:"dev.cdevents.incident.detected.0.3.0",subject:{id:problem,content}}:{type:"dev.cdevents.incident.reported.0.3.0",subject:{id:problem,
content:{...content,ticketURI:ticket.url}}}}case"recovered":return{type:"dev.cdevents.incident.resolved.0.3.0",subject:{id:problem,content:{...incident,...artifact(
to)}}};case"escalated":case"acknowledged":return{type:`${OWN}.${kind}.v1`}}}var external_node_crypto_=__webpack_require__(7598);const PREFIX="whsec_";function signatureHeaders({
id:id2,at,body},secret){const timestamp=String(Math.floor(at/1e3)),headers={"webhook-id":id2,"webhook-timestamp":timestamp};if(secret===void 0)return headers;const key=secret.
startsWith(PREFIX)?Buffer.from(secret.slice(PREFIX.length),"base64"):Buffer.from(secret),signature=(0,external_node_crypto_.createHmac)("sha256",key).update(`${id2}\
.${timestamp}.${body}`).digest("base64");return{...headers,"webhook-signature":`v1,${signature}`}}const failures=[[[404,410],"NOTIFY_DESTINATION_GONE","Nothing \
takes events at this address any more: correct `url`, or take the channel out."],[[401,403],"NOTIFY_DENIED","Check that both sides have the same `secret`, and t\
hat the receiver\u2019s clock is right."]],otherwise=[[],"NOTIFY_REFUSED","The log of the receiver says what it did not like; docs/notifications.md describes th\
e events."],webhook=(0,definition.t)({kind:"webhook",description:"Any HTTP service: CloudEvents with CDEvents types, signed.",secrets:["url","secret"],settings:dist.
rej({kind:dist.euz("webhook"),url:(0,address.lX)("Where the events go, by POST; plain http to another machine works, with a warning. Write `${NAME}` when the ad\
dress holds a key."),secret:dist.lqM(dist.FsL(dist.YjP(),dist.yGV(/^[\x21-\x7e]{16,500}$/,"is not a secret of 16 to 500 printable ASCII characters without space\
s"),dist.h_("Signs the events (Standard Webhooks, HMAC-SHA256), 16 characters or more. It is a secret: write `${NAME}` and hand the variable to the step."))),...definition.
w}),create({url,secret},name,ports){(0,loopback.L)(new URL(url))&&ports.log.warning(`${name}: events go to ${(0,address.w4)(url)} over plain http, where others \
can read and change them. Use https.`);const hide=(0,notify_hide.Q)([...(0,notify_hide.F)(url),...secret===void 0?[]:[secret]],ports.redact);return{kind:"webhoo\
k",name,confirms:"accepted",send(notice,within){const event=cloudEvent(notice),body=JSON.stringify(event),headers=signatureHeaders({id:signedId(event.id),at:ports.
clock.now(),body},secret);return(0,post.b)({service:"The webhook",url,body,contentType:"application/cloudevents+json; charset=utf-8",headers,hide,failures,otherwise},
within,ports)}}}});function signedId(id2){return encodeURIComponent(id2).replaceAll(".","%2E")}})};export{id,ids,modules};
