import{m6260,m7384,m3126,m5994,m6311,m863,m9221}from"./room.js";const id=582;const ids=[582];const modules={6260:m6260,7384:m7384,3126:m3126,5994:m5994,6311:m6311,
863:m863,9582:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);__webpack_require__.d(
__webpack_exports__,{teams:()=>teams});var dist=__webpack_require__(7934);var address=__webpack_require__(6260);var definition=__webpack_require__(7803);var notify_hide=__webpack_require__(
5994);var post=__webpack_require__(6311);var send_failure=__webpack_require__(863);var appearance=__webpack_require__(7384);var bounded_notice=__webpack_require__(
3126);;const LARGEST_MESSAGE_BYTES=2e4;const ACTIONS=5;const LINES=20;const scales=[1,.5,.25,.1];const tones={good:"Good",accent:"Accent",warning:"Warning",attention:"\
Attention"};function teamsMessage(notice){const messages=scales.map(scale=>()=>messageAt(notice,scale));const fitting=messages.find(render=>Buffer.byteLength(JSON.
stringify(render()))<=LARGEST_MESSAGE_BYTES);return(fitting??(()=>messageAt(notice,.1)))()}function messageAt(notice,scale){const{title,text,facts,links,service,
environment,repository,at,kind,severity}=(0,bounded_notice.g)(notice,{title:300,text:5e3*scale,facts:30*scale,factName:100*Math.max(scale,.25),factValue:500*Math.
max(scale,.25),links:Math.max(2,ACTIONS*scale),label:60,url:1e3});const{emoji,tone,words}=(0,appearance.c)({kind,severity});const about=[repository,`${service} \
in ${environment}`,words,severity,new Date(at).toISOString()].join(" \xB7 ");const content={$schema:"http://adaptivecards.io/schemas/adaptive-card.json",type:"A\
daptiveCard",version:"1.4",fallbackText:`${emoji} ${title}`,body:[block([{type:"TextRun",text:`${emoji} ${title}`,weight:"Bolder",size:"Large",color:tones[tone]}]),
...paragraphs(text).map((line,index)=>block([{type:"TextRun",text:line}],index===0?"Medium":"None")),...facts.map(([name,value],index)=>block([{type:"TextRun",text:`${name}\
: `,weight:"Bolder"},{type:"TextRun",text:value}],index===0?"Medium":"None")),block([{type:"TextRun",text:about,isSubtle:true}],"Medium")],actions:links.map(({label,
url})=>({type:"Action.OpenUrl",title:label,url})),msteams:{width:"Full"}};return{type:"message",attachments:[{contentType:"application/vnd.microsoft.card.adapti\
ve",contentUrl:null,content}]}}function paragraphs(text){const lines=text.split("\n").filter(line=>line!=="");return lines.length<=LINES?lines:[...lines.slice(0,
LINES-1),lines.slice(LINES-1).join(" ")]}function block(inlines,spacing){return{type:"RichTextBlock",inlines,...spacing===void 0?{}:{spacing}}};function isRetired(address2){
if(!URL.canParse(address2))return false;const{hostname,pathname}=new URL(address2);const connector=/(^|\.)outlook\.office(365)?\.com$/.test(hostname)&&/^\/webhook/i.
test(pathname);return connector||/(^|\.)webhook\.office(365)?\.com$/.test(hostname)}const newUrl='In Teams choose Workflows \u203A "Send webhook alerts to a channel"\
, and put the URL that it shows into the secret.';const teams=(0,definition.t)({kind:"teams",description:"A Microsoft Teams channel or chat, by the URL of a wor\
kflow.",secrets:["url"],settings:dist.rej({kind:dist.euz("teams"),url:dist.FsL((0,address.wv)('URL of the workflow (trigger "When a Teams webhook request is rec\
eived"). It is a secret: write `${NAME}`.'),dist.z6Y(text=>!isRetired(text),`is an Office 365 connector, which Microsoft retired in 2026: nothing that is sent t\
here arrives. ${newUrl}`)),...definition.w}),create({url},name,ports){const hide=(0,notify_hide.Q0)((0,notify_hide.Fj)(url),ports.redact);return{kind:"teams",name,
confirms:"accepted",async send(notice,within){const posting={service:"Microsoft Teams",url,body:JSON.stringify(teamsMessage(notice)),contentType:"application/js\
on; charset=utf-8",hide};const response=await(0,post.b)(posting,within,ports);if(response.status===200||response.status===202)return;const message=(0,post.i)(posting,
response);if(response.status===401||response.status===403){throw new send_failure.d({code:"NOTIFY_DENIED",message,remedy:`The signature in the URL is wrong or w\
as renewed, or the flow does not allow anyone to trigger it. ${newUrl}`})}if(response.status===404||response.status===410){throw new send_failure.d({code:"NOTIF\
Y_DESTINATION_GONE",message,remedy:`The workflow was deleted, or is switched off because its owner left. ${newUrl}`})}throw new send_failure.d({code:"NOTIFY_REF\
USED",message,remedy:'Look at the run history of the workflow in Power Automate, and that its trigger is "When a Teams webhook request is received".'})}}}})}),9221:m9221};export{id,ids,modules};
