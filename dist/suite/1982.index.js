import{m7129,m6260,m7384,m685,m3126,m5994,m1664,m9507,m9221}from"./room.js";const id=1982,ids=[1982],modules={7129:m7129,6260:m6260,7384:m7384,685:m685,3126:m3126,
5994:m5994,1982:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.
d(__webpack_exports__,{pagerduty:()=>pagerduty});var dist=__webpack_require__(7934),address=__webpack_require__(6260),definition=__webpack_require__(7803),notify_hide=__webpack_require__(
5994),appearance=__webpack_require__(7384),bare_title=__webpack_require__(685),bounded_notice=__webpack_require__(3126),stable_key=__webpack_require__(9507),notify_text=__webpack_require__(
9221);const SUMMARY=1024,DEDUP_KEY=255,limits={title:2e3,text:8e3,facts:40,factName:150,factValue:1e3,links:10,label:200,url:2e3},severities={info:"info",warning:"\
warning",critical:"error",emergency:"critical"},actions={"rolled-back":"trigger","rollback-failed":"trigger","rollback-refused":"trigger","check-failed":"trigge\
r",frozen:"trigger",escalated:"trigger",acknowledged:"acknowledge",recovered:"resolve"};function pagerDutyEvent(notice,routingKey){const bounded=(0,bounded_notice.
g)(notice,limits),base={routing_key:routingKey,dedup_key:(0,stable_key.p)(bounded.problem,DEDUP_KEY)},action=actions[notice.kind];if(action!=="trigger")return{...base,
event_action:action};const{text,facts,links,service,environment,repository,at,kind,severity,from,to}=bounded;return{...base,event_action:"trigger",payload:{summary:(0,notify_text.
J)(`${(0,appearance.c)({kind,severity}).emoji} ${service} in ${environment}: ${(0,bare_title.v)(bounded)}`,SUMMARY),source:`${repository}/${service}/${environment}`,
severity:severities[severity],timestamp:new Date(at).toISOString(),component:service,group:environment,class:kind,custom_details:{...Object.fromEntries(facts),what:text,
repository,...from===void 0?{}:{"taken out":from},...to===void 0?{}:{serves:to}}},client:"rollout-actions",...links[0]===void 0?{}:{client_url:links[0].url},links:links.
map(({label,url})=>({href:url,text:label}))}}var post=__webpack_require__(1664);const endpoints={us:"https://events.pagerduty.com/v2/enqueue",eu:"https://events\
.eu.pagerduty.com/v2/enqueue"},checkKey="Check `routing-key`: it is the integration key of an Events API v2 integration, and `region` must be the account\u2019s.",
pagerduty=(0,definition.t)({kind:"pagerduty",description:"A PagerDuty service: opens, acknowledges and resolves an alert (Events API v2).",secrets:["routing-key",
"url"],settings:dist.rej({kind:dist.euz("pagerduty"),"routing-key":dist.FsL(dist.YjP(),dist.yGV(/^[\x21-\x7e]{1,200}$/,"is not an integration key: one line of p\
rintable ASCII without spaces"),dist.h_("Integration key of an Events API v2 integration. It is a secret: write `${NAME}` and hand the variable to the step.")),
region:dist.lqM(dist.FsL(dist.KIO(["us","eu"],"is neither us nor eu"),dist.h_("Where the PagerDuty account is: us (default) or eu.")),"us"),url:dist.lqM((0,address.
wv)("Another address that takes Events API v2 events, instead of PagerDuty\u2019s own.")),...definition.w}),create(settings,name,ports){const routingKey=settings["\
routing-key"],url=settings.url??endpoints[settings.region],hide=(0,notify_hide.Q)([routingKey,...settings.url===void 0?[]:(0,notify_hide.F)(settings.url)],ports.
redact);return{kind:"pagerduty",name,confirms:"accepted",send:(notice,within)=>(0,post.b)({service:"PagerDuty",url,body:JSON.stringify(pagerDutyEvent(notice,routingKey)),
contentType:"application/json",hide,words:badKey,failures:[[[401,403],"NOTIFY_DENIED",checkKey]],otherwise:[[],"NOTIFY_REFUSED","Check `url` and `region`; if th\
ey are right, please report this message."],accepts:({status})=>status===202},within,ports)}}});function badKey({status,body}){return status===400&&/routing_key|routing key/i.
test(body)?{code:"NOTIFY_DENIED",remedy:checkKey}:void 0}}),1664:m1664,9507:m9507,9221:m9221};export{id,ids,modules};
