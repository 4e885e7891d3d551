import{m7129,m6260,m7384,m3126,m5994,m1664,m9221}from"./room.js";const id=5649,ids=[5649],modules={7129:m7129,6260:m6260,7384:m7384,3126:m3126,5994:m5994,1664:m1664,
5649:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,
{slack:()=>slack});var dist=__webpack_require__(7934),address=__webpack_require__(6260),definition=__webpack_require__(7803),notify_hide=__webpack_require__(5994),
post=__webpack_require__(1664),appearance=__webpack_require__(7384),bounded_notice=__webpack_require__(3126),notify_text=__webpack_require__(9221);const HEADER=150,
SECTION=3e3,FIELD=2e3,FIELDS=10,FALLBACK=3e3,limits={title:1e3,text:1e4,facts:40,factName:150,factValue:1e3,links:10,label:100,url:1500};function slackMessage(notice){
const{title,text,facts,links,service,environment,repository,at,kind,severity}=(0,bounded_notice.g)(notice,limits),{emoji,colour,words}=(0,appearance.c)({kind,severity}),
headline=`${emoji} ${title}`,anchors=links.map(linked).filter(anchor=>anchor.text.length<=SECTION),fields=facts.map(([name,value])=>markdown(`*${name}*
${value}`,FIELD)),about=[repository,`${service} in ${environment}`,words,severity,new Date(at).toISOString()].join(" \xB7 ");return{text:escaped(`${headline}
${text}`,FALLBACK),blocks:[{type:"header",text:{type:"plain_text",text:escaped(headline,HEADER),emoji:!0}},{type:"section",text:markdown(text,SECTION)}],attachments:[
{color:colour,blocks:[...chunks(fields,FIELDS).map(chunk=>({type:"section",fields:chunk})),...anchors.length===0?[]:[{type:"context",elements:anchors}],{type:"c\
ontext",elements:[markdown(about,FIELD)]}]}]}}function markdown(text,limit){return{type:"mrkdwn",text:escaped(text,limit),verbatim:!0}}function linked({label,url}){
return{type:"mrkdwn",text:`<${url.replaceAll("|","%7C").replaceAll(/[&<>]/g,escapeCharacter)}|${escaped(label,FIELD)}>`,verbatim:!0}}function escaped(text,limit){
return(0,notify_text.J)(text.replaceAll(/@(?=channel|here|everyone)/gi,"@\u2060"),limit,escapeCharacter)}function escapeCharacter(character){return character===
"&"?"&amp;":character==="<"?"&lt;":character===">"?"&gt;":character}function chunks(items,size){return Array.from({length:Math.ceil(items.length/size)},(_,index)=>items.
slice(index*size,(index+1)*size))}const newWebhook="Create an incoming webhook for a channel that exists, and put its URL into the secret.",ourFault="This is ou\
r fault: please report it with this message.",ask="Ask an administrator of the workspace, or use a webhook for another channel.",answers={invalid_payload:["NOTI\
FY_REFUSED","it could not read the message",ourFault],invalid_blocks:["NOTIFY_REFUSED","it does not accept the blocks of the message",ourFault],invalid_attachments:[
"NOTIFY_REFUSED","it does not accept the attachments of the message",ourFault],no_text:["NOTIFY_REFUSED","it found no text in the message",ourFault],too_many_attachments:[
"NOTIFY_REFUSED","it found too many attachments in the message",ourFault],no_active_hooks:["NOTIFY_DESTINATION_GONE","the webhook is switched off",newWebhook],no_service:[
"NOTIFY_DESTINATION_GONE","the webhook was removed or switched off, or its URL is wrong",newWebhook],no_service_id:["NOTIFY_DESTINATION_GONE","the webhook\u2019s URL\
 is incomplete",newWebhook],no_team:["NOTIFY_DESTINATION_GONE","the workspace of the webhook does not exist",newWebhook],team_disabled:["NOTIFY_DESTINATION_GONE",
"the workspace of the webhook is disabled",newWebhook],invalid_token:["NOTIFY_DENIED","the webhook\u2019s URL is wrong or has been revoked",newWebhook],channel_not_found:[
"NOTIFY_DESTINATION_GONE","the channel of the webhook was deleted",newWebhook],user_not_found:["NOTIFY_DESTINATION_GONE","the user of the webhook does not exist",
newWebhook],channel_is_archived:["NOTIFY_DESTINATION_GONE","the channel of the webhook is archived",`Unarchive it. ${newWebhook}`],action_prohibited:["NOTIFY_DE\
NIED","the workspace does not allow the webhook to post",ask],posting_to_general_channel_denied:["NOTIFY_DENIED","only some people may post to that channel",ask]};
function slackWords({body}){const word=body.trim(),known=Object.hasOwn(answers,word)?answers[word]:void 0;if(known===void 0)return;const[code,meaning,remedy]=known;
return{code,remedy,meaning:`did not post the message: ${meaning}`}}const slack=(0,definition.t)({kind:"slack",description:"A Slack channel, by an incoming webho\
ok.",secrets:["url"],settings:dist.rej({kind:dist.euz("slack"),url:(0,address.wv)("URL of the incoming webhook, `https://hooks.slack.com/services/\u2026`. It is a se\
cret: write `${NAME}` and hand the variable to the step."),...definition.w}),create({url},name,ports){const hide=(0,notify_hide.Q)((0,notify_hide.F)(url),ports.
redact);return{kind:"slack",name,confirms:"posted",send:(notice,within)=>(0,post.b)({service:"Slack",url,body:JSON.stringify(slackMessage(notice)),contentType:"\
application/json; charset=utf-8",hide,words:slackWords,failures:[],otherwise:[[],"NOTIFY_REFUSED","Check that the URL is that of an incoming webhook (https://ho\
oks.slack.com/services/\u2026)."],accepts:({status,body})=>status===200&&body.trim()==="ok"},within,ports)}}})}),9221:m9221};export{id,ids,modules};
