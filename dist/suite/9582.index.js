import{m7129,m6260,m7384,m3126,m5994,m1664,m9221}from"./room.js";const id=9582,ids=[9582],modules={7129:m7129,6260:m6260,7384:m7384,3126:m3126,5994:m5994,1664:m1664,
9582:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,
{teams:()=>teams});var dist=__webpack_require__(7934),address=__webpack_require__(6260),definition=__webpack_require__(7803),notify_hide=__webpack_require__(5994),
post=__webpack_require__(1664),appearance=__webpack_require__(7384),bounded_notice=__webpack_require__(3126);const LARGEST_MESSAGE_BYTES=2e4,ACTIONS=5,LINES=20,
scales=[1,.5,.25,.1],tones={good:"Good",accent:"Accent",warning:"Warning",attention:"Attention"};function teamsMessage(notice){return(scales.map(scale=>()=>messageAt(
notice,scale)).find(render=>Buffer.byteLength(JSON.stringify(render()))<=LARGEST_MESSAGE_BYTES)??(()=>messageAt(notice,.1)))()}function messageAt(notice,scale){
const{title,text,facts,links,service,environment,repository,at,kind,severity}=(0,bounded_notice.g)(notice,{title:300,text:5e3*scale,facts:30*scale,factName:100*
Math.max(scale,.25),factValue:500*Math.max(scale,.25),links:Math.max(2,ACTIONS*scale),label:60,url:1e3}),{emoji,tone,words}=(0,appearance.c)({kind,severity}),about=[
repository,`${service} in ${environment}`,words,severity,new Date(at).toISOString()].join(" \xB7 ");return{type:"message",attachments:[{contentType:"application\
/vnd.microsoft.card.adaptive",contentUrl:null,content:{$schema:"http://adaptivecards.io/schemas/adaptive-card.json",type:"AdaptiveCard",version:"1.4",fallbackText:`${emoji}\
 ${title}`,body:[block([{type:"TextRun",text:`${emoji} ${title}`,weight:"Bolder",size:"Large",color:tones[tone]}]),...paragraphs(text).map((line,index)=>block([
{type:"TextRun",text:line}],index===0?"Medium":"None")),...facts.map(([name,value],index)=>block([{type:"TextRun",text:`${name}: `,weight:"Bolder"},{type:"TextR\
un",text:value}],index===0?"Medium":"None")),block([{type:"TextRun",text:about,isSubtle:!0}],"Medium")],actions:links.map(({label,url})=>({type:"Action.OpenUrl",
title:label,url})),msteams:{width:"Full"}}}]}}function paragraphs(text){const lines=text.split(`
`).filter(line=>line!=="");return lines.length<=LINES?lines:[...lines.slice(0,LINES-1),lines.slice(LINES-1).join(" ")]}function block(inlines,spacing){return{type:"\
RichTextBlock",inlines,...spacing===void 0?{}:{spacing}}}function isRetired(address2){if(!URL.canParse(address2))return!1;const{hostname,pathname}=new URL(address2);
return/(^|\.)outlook\.office(365)?\.com$/.test(hostname)&&/^\/webhook/i.test(pathname)||/(^|\.)webhook\.office(365)?\.com$/.test(hostname)}const newUrl='In Team\
s choose Workflows \u203A "Send webhook alerts to a channel", and put the URL that it shows into the secret.',failures=[[[401,403],"NOTIFY_DENIED",`The signatur\
e in the URL is wrong or was renewed, or the flow does not allow anyone to trigger it. ${newUrl}`],[[404,410],"NOTIFY_DESTINATION_GONE",`The workflow was delete\
d, or is switched off because its owner left. ${newUrl}`]],otherwise=[[],"NOTIFY_REFUSED",'Look at the run history of the workflow in Power Automate, and that i\
ts trigger is "When a Teams webhook request is received".'],teams=(0,definition.t)({kind:"teams",description:"A Microsoft Teams channel or chat, by the URL of a\
 workflow.",secrets:["url"],settings:dist.rej({kind:dist.euz("teams"),url:dist.FsL((0,address.wv)('URL of the workflow (trigger "When a Teams webhook request is\
 received"). It is a secret: write `${NAME}`.'),dist.z6Y(text=>!isRetired(text),`is an Office 365 connector, which Microsoft retired in 2026: nothing that is se\
nt there arrives. ${newUrl}`)),...definition.w}),create({url},name,ports){const hide=(0,notify_hide.Q)((0,notify_hide.F)(url),ports.redact);return{kind:"teams",
name,confirms:"accepted",send:(notice,within)=>(0,post.b)({service:"Microsoft Teams",url,body:JSON.stringify(teamsMessage(notice)),contentType:"application/json\
; charset=utf-8",hide,failures,otherwise,accepts:({status})=>status===200||status===202},within,ports)}}})}),9221:m9221};export{id,ids,modules};
