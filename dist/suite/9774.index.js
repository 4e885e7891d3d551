import{m1196,m4365,m7365,m5547}from"./room.js";const id=9774,ids=[9774],modules={1196:m1196,9774:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{githubIncidents:()=>githubIncidents});var external_node_crypto_=__webpack_require__(
7598),errors=__webpack_require__(4487),core_severity=__webpack_require__(5995);function timeToDetect({startedAt,detectedAt}){return startedAt===void 0?void 0:Math.
max(0,detectedAt-startedAt)}function timeToRestore({detectedAt,restoredAt}){return restoredAt===void 0?void 0:Math.max(0,restoredAt-detectedAt)}function withLater(first,later){
return{startedAt:earliest(first.startedAt,later.startedAt),detectedAt:Math.min(first.detectedAt,later.detectedAt),restoredAt:later.restoredAt}}function withRetold(before,again){
return{startedAt:earliest(before.startedAt,again.startedAt),detectedAt:Math.min(before.detectedAt,again.detectedAt),restoredAt:earliest(before.restoredAt,again.
restoredAt)}}function earliest(a,b){return a===void 0||b===void 0?a??b:Math.min(a,b)}const longestTimeline=40,mostSeen=200;function handlingOf(last,occurrence,now,reopenWithinMs){
return last===void 0?"open":last.incident.seen.includes(occurrence)?"repeat":last.closedAt===void 0?"update":now-last.closedAt<=reopenWithinMs?"reopen":"open"}function opened(problem,baseline,now){
const{service,environment,kind,severity:severity2,occurrence}=problem;return{service,environment,kind,severity:severity2,severitySince:now,reopened:0,since:now,
times:timesOf(problem),account:accountOf(problem),occurrence,acknowledged:void 0,baseline,timeline:[lineOf(problem,"opened",severity2)],dropped:0,seen:[occurrence]}}
function reportedAgain(incident,problem,now){const severity2=(0,core_severity.JJ)(incident.severity,problem.severity);return appended({...incident,severity:severity2,
severitySince:severity2===incident.severity?incident.severitySince:now,times:withLater(incident.times,problem),account:accountOf(problem),occurrence:problem.occurrence},
lineOf(problem,"again",severity2))}function reopened(incident,problem,baseline,now){return appended({...incident,severity:problem.severity,severitySince:now,reopened:incident.
reopened+1,since:now,times:timesOf(problem),account:accountOf(problem),occurrence:problem.occurrence,acknowledged:void 0,baseline},lineOf(problem,"reopened",problem.
severity))}function retold(incident,problem,now){if(incident.occurrence!==problem.occurrence)return incident;const severity2=(0,core_severity.JJ)(incident.severity,
problem.severity),{text,url}=lineOf(problem,"again",severity2);return{...incident,severity:severity2,severitySince:severity2===incident.severity?incident.severitySince:
now,times:withRetold(incident.times,problem),account:accountOf(problem),timeline:incident.timeline.map(line=>line.id===problem.occurrence?{...line,text,url}:line)}}
function reported(incident,problem,now){return incident.seen.includes(problem.occurrence)?retold(incident,problem,now):reportedAgain(incident,problem,now)}function acknowledged(incident,acknowledgement){
const{how,by,at}=acknowledgement,text={assignment:`Acknowledged: ${by} is assigned.`,reaction:"Acknowledged by a reaction.",comment:`Acknowledged: ${by} has com\
mented.`}[how];return appended({...incident,acknowledged:acknowledgement},{kind:"acknowledged",id:`acknowledged-${String(incident.reopened)}`,at,severity:incident.
severity,text,url:""})}function recovered(incident,recovery){const{occurrence,at,note,links:links2}=recovery;return appended({...incident,times:{...incident.times,
restoredAt:incident.times.restoredAt??at}},{kind:"recovered",id:occurrence,at,severity:incident.severity,text:note,url:links2[0]?.url??""})}function appended(incident,line){
return trimmed({...incident,timeline:[...incident.timeline,line],seen:[...incident.seen,line.id].slice(-mostSeen)},longestTimeline)}function trimmed(incident,lines2){
const excess=Math.max(0,incident.timeline.length-lines2);return excess===0?incident:{...incident,timeline:incident.timeline.slice(excess),dropped:incident.dropped+
excess}}function newestReport(incident){const{service,environment,kind,severity:severity2,occurrence,account:account2,times}=incident;return{service,environment,
kind,severity:severity2,occurrence,...account2,...times}}function lineOf(problem,kind,severity2){const{occurrence,detectedAt,title,links:links2}=problem;return{
kind,id:occurrence,at:detectedAt,severity:severity2,text:title,url:links2[0]?.url??""}}function timesOf({startedAt,detectedAt,restoredAt}){return{startedAt,detectedAt,
restoredAt}}function accountOf({title,happened,done,next,evidence:evidence2,links:links2,by}){return{title,happened,done,next,evidence:evidence2,links:links2,by}}
function acknowledgementOf(incident,attention,now){const known=new Set(incident.baseline.assignees.map(login=>login.toLowerCase())),assignee=attention.assignees.
find(login=>!known.has(login.toLowerCase()));if(assignee!==void 0)return{at:now,how:"assignment",by:assignee};if(attention.reactions>incident.baseline.reactions)
return{at:now,how:"reaction",by:""};const comment=attention.comments.find(({at})=>at>=Math.floor(incident.since/1e3)*1e3);return comment===void 0?void 0:{at:comment.
at,how:"comment",by:comment.login}}function dueLevel(incident,now,escalateAfterMs){if(incident.acknowledged!==void 0||now-incident.severitySince<escalateAfterMs)
return;const worst=incident.times.restoredAt===void 0?"emergency":"critical";return(0,core_severity.jZ)(incident.severity,worst)?void 0:(0,core_severity.P5)(incident.
severity)}function raisedTo(incident,severity2,now,waited){return appended({...incident,severity:severity2,severitySince:now},{kind:"raised",id:`raised-${String(
incident.reopened)}-${severity2}`,at:now,severity:severity2,text:`Raised to ${severity2}: nobody has acknowledged it for ${waited}.`,url:""})}var problem_key=__webpack_require__(
7600),markdown=__webpack_require__(6097),printable=__webpack_require__(649),dist=__webpack_require__(7934);const ACKNOWLEDGEMENTS=["assignment","reaction","comm\
ent"];var json=__webpack_require__(3402);const mostBytes=22e3,marker_text=longest2=>dist.FsL(dist.YjP(),dist.Ru6(longest2)),marker_name=dist.FsL(dist.YjP(),dist.
BpQ(1),dist.Ru6(2e3)),instant=dist.FsL(dist.aig(),dist.ndf(),dist.Wwf(-864e13),dist.cGV(864e13)),count=dist.FsL(dist.aig(),dist.ndf(),dist.Wwf(0)),number=dist.FsL(
dist.aig(),dist.ndf(),dist.Wwf(1)),severity=dist.KIO(core_severity.oC),lines=dist.FsL(dist.YOg(marker_text(2e3)),dist.Ru6(50)),marker_link=dist.Ikc({label:marker_text(
200),url:marker_text(2e3)}),incidentSchema=dist.Ikc({service:marker_name,environment:marker_name,kind:marker_name,severity,severitySince:instant,reopened:count,
since:instant,times:dist.Ikc({startedAt:dist.lqM(instant),detectedAt:instant,restoredAt:dist.lqM(instant)}),account:dist.Ikc({title:marker_text(2e3),happened:marker_text(
8e3),done:lines,next:lines,evidence:dist.FsL(dist.YOg(dist.PVZ([marker_text(200),marker_text(2e3)])),dist.Ru6(50)),links:dist.FsL(dist.YOg(marker_link),dist.Ru6(
50)),by:dist.lqM(marker_text(200))}),occurrence:marker_text(100),acknowledged:dist.lqM(dist.Ikc({at:instant,how:dist.KIO(ACKNOWLEDGEMENTS),by:marker_text(100)})),
baseline:dist.Ikc({assignees:dist.FsL(dist.YOg(marker_text(100)),dist.Ru6(50)),reactions:count}),timeline:dist.FsL(dist.YOg(dist.Ikc({kind:dist.KIO(["opened","a\
gain","reopened","raised","acknowledged","recovered"]),id:marker_text(100),at:instant,severity,text:marker_text(2e3),url:marker_text(2e3)})),dist.Ru6(longestTimeline)),
dropped:count,seen:dist.FsL(dist.YOg(marker_text(100)),dist.Ru6(1e3))}),filedSchema=dist.Ikc({schema:dist.euz(1),nonce:marker_text(100),incident:incidentSchema,
previous:dist.lqM(number),duplicateOf:dist.lqM(number)}),marker=/<!-- rollout-incident:1 ([A-Za-z0-9+/]{1,29400}={0,2}) -->\s*$/;function markerOf(filing){return`\
<!-- rollout-incident:1 ${Buffer.from(jsonOf(filing)).toString("base64")} -->`}function readMarker(body){const[,packed]=marker.exec(body)??[];if(packed===void 0)
return;const checked=dist.xLC(filedSchema,(0,json.q)(Buffer.from(packed,"base64").toString()));if(!checked.success)return;const{nonce,incident,previous,duplicateOf}=checked.
output;return{nonce,incident,previous,duplicateOf}}function isSame(a,b){return jsonOf({nonce:"",incident:a})===jsonOf({nonce:"",incident:b})}function fitting(incident){
let fit=incident;for(;sizeOf(fit)>mostBytes;)fit=smaller(fit);return fit}function smaller(incident){const{timeline,account:account2,seen}=incident;if(timeline.length>
5)return trimmed(incident,timeline.length-1);if(seen.length>20)return{...incident,seen:seen.slice(-20)};const longest2=["evidence","done","next","links"].toSorted(
(a,b)=>weightOf(account2[b])-weightOf(account2[a]))[0]??"links";return account2[longest2].length>0?{...incident,account:{...account2,[longest2]:account2[longest2].
slice(0,-1)}}:{...incident,account:{...account2,happened:account2.happened.slice(0,account2.happened.length/2).replace(new RegExp("\\p{Cs}$","u"),"")}}}function weightOf(list){
return list.length===0?0:JSON.stringify(list).length}function sizeOf(incident){return Buffer.byteLength(jsonOf({nonce:"x".repeat(100),incident,previous:999999999,
duplicateOf:999999999}))}function jsonOf(filing){return JSON.stringify(dist.qgA(filedSchema,{schema:1,...filing}))}const referring=/\/(?:issues|pulls?|discussions)\/+\d/i;
function outsideLink(label,url){return URL.canParse(url)&&referring.test(new URL(url).href)?{markdown:`${(0,markdown.nf)((0,markdown.cy)(label),"").markdown}: ${(0,markdown.
aY)(url).markdown}`}:(0,markdown.nf)((0,markdown.cy)(label),url)}var duration=__webpack_require__(4708);function words_instant(at){return`${new Date(at).toISOString().
replace("T"," ").slice(0,-5)} UTC`}function lasting(ms){return ms>=1e4?(0,duration.cb)(Math.round(ms/1e3)*1e3):`${String(Math.round(ms/100)/10)}s`}const longestTitle=250,
budget={happened:4500,next:4e3,done:4e3,evidence:6e3,timeline:5500,links:3500},prefixes={opened:"",again:"Again: ",reopened:"Reopened: ",raised:"",acknowledged:"",
recovered:"Recovered: "};function titleOf(incident){const{severity:severity2,account:account2,...subject}=incident;return(0,printable.Jj)((0,markdown.cy)((0,printable.
TN)(`[${severity2}] ${subject.service} in ${subject.environment}: ${account2.title}`)),longestTitle)}function bodyOf(shown){const{incident,previous,duplicateOf}=shown,
{account:account2,timeline,dropped}=incident;return`${(0,markdown.MY)([...duplicateOf===void 0?[]:[(0,markdown.FY)(`Duplicate of #${String(duplicateOf)}: opened\
 at the same moment.`)],(0,markdown.FY)((0,markdown.Cr)(incident.severity.toUpperCase())," \xB7 ",(0,markdown.aY)(incident.service)," in ",(0,markdown.aY)(incident.
environment)),...standing(shown),...links(incident),(0,markdown.R_)(3,"What happened"),(0,markdown.FY)(fittingText(account2.happened===""?account2.title:account2.
happened,budget.happened)),...section("What to do next",checks(account2.next,shown.ticked)),...section("What was done",body_lines(account2.done)),(0,markdown.R_)(
3,"Times"),timesTable(incident),...section("Evidence",evidence(account2.evidence)),(0,markdown.R_)(3,"Timeline"),...timelineTable(timeline,dropped),(0,markdown.
FY)("Problem ",(0,markdown.aY)(cutKey(shown.repository,incident)),". rollout-actions rewrites this text with every report: write notes as comments. Ticked steps\
 stay ticked.",...previous===void 0?[]:[` The same problem before: #${String(previous)}.`])])}

${markerOf(shown)}`}function tickedIn(body){return new Set([...body.matchAll(/^- \[[xX]\] (.+?)\r?$/gm)].map(([,text=""])=>text))}function durations(incident){const detect=timeToDetect(
incident.times),restore=timeToRestore(incident.times);return[["Time to detect",detect===void 0?"not known, as nobody knows when the first traffic reached the ba\
d version":`${lasting(detect)}, from the first traffic on the bad version until it was noticed`],["Time to restore",restore===void 0?"not yet":`${lasting(restore)}\
, from noticing it until stable was proven to serve again`]]}function standing({incident,closed}){const{times,acknowledged:acknowledged2}=incident,restored=times.
restoredAt,end=incident.timeline.findLast(({kind})=>kind==="recovered");return closed?[(0,markdown.FY)((0,markdown.Cr)("Closed"),...end===void 0?["."]:[` at ${words_instant(
end.at)}: `,(0,markdown.jQ)(end.text)])]:[restored===void 0?(0,markdown.FY)((0,markdown.Cr)("Not restored:")," stable is not proven to serve. Users may still be\
 on the bad version."):(0,markdown.FY)((0,markdown.Cr)("Restored"),` at ${words_instant(restored)}: stable serves again. This stays open until the cause is mend\
ed.`),(0,markdown.FY)(...looked(acknowledged2))]}function looked(acknowledged2){if(acknowledged2===void 0)return["Nobody has acknowledged this yet. Assign yours\
elf, react to this text or comment, and it is not escalated any further."];const{at,how,by}=acknowledged2;return how==="reaction"?[`Acknowledged at ${words_instant(
at)} by a reaction.`]:[`Acknowledged at ${words_instant(at)} by `,(0,markdown.aY)(by),"."]}function timesTable({times}){const{startedAt,detectedAt,restoredAt}=times,
[[,detect]=["",""],[,restore]=["",""]]=durations({times}),rows=[["First traffic on the bad version",startedAt===void 0?"not known":words_instant(startedAt),""],
["Noticed",words_instant(detectedAt),`time to detect: ${detect}`],["Stable proven to serve again",restoredAt===void 0?"not yet":words_instant(restoredAt),`time \
to restore: ${restore}`]];return(0,markdown.tp)(["","when",""],rows)}function section(title,blocks){return blocks.length===0?[]:[(0,markdown.R_)(3,title),...blocks]}
function checks(steps,ticked){const kept=firstFitting(steps.map(markdown.jQ),budget.next,({markdown:markdown2})=>markdown2.length+7);return steps.length===0?[]:
[(0,markdown.D4)(kept.map(step=>({done:ticked.has(step.markdown),content:step}))),...leftOut(steps.length-kept.length)]}function body_lines(texts){if(texts.length===
0)return[];const kept=firstFitting(texts.map(markdown.jQ),budget.done,({markdown:markdown2})=>markdown2.length+3);return[(0,markdown.e5)(kept),...leftOut(texts.
length-kept.length)]}function evidence(facts){if(facts.length===0)return[];const rows=facts.map(([name,value])=>[(0,markdown.jQ)(name),(0,markdown.aY)(value)]),
kept=firstFitting(rows,budget.evidence,row=>widthOf(row));return[(0,markdown.tp)(["measured","value"],kept),...leftOut(facts.length-kept.length)]}function timelineTable(timeline,dropped){
const rows=timeline.map(({kind,at,severity:severity2,text,url})=>[words_instant(at),severity2,(0,markdown.jQ)(`${prefixes[kind]}${text}`),url===""?"":outsideLink(
"run",url)]),kept=firstFitting(rows.toReversed(),budget.timeline,row=>widthOf(row)).toReversed(),left=dropped+rows.length-kept.length;return[(0,markdown.tp)(["w\
hen","severity","what",""],kept),...left===0?[]:[(0,markdown.FY)(`${String(left)} earlier ${left===1?"entry is":"entries are"} not shown.`)]]}function links({account:account2}){
const items=account2.links.map(({label,url})=>outsideLink(label,url)),by=account2.by===void 0||account2.by===""?[]:[{markdown:`started by ${(0,markdown.aY)(account2.
by).markdown}`}],kept=firstFitting([...items,...by],budget.links,({markdown:markdown2})=>markdown2.length+3);return kept.length===0?[]:[(0,markdown.FY)({markdown:kept.
map(({markdown:markdown2})=>markdown2).join(" \xB7 ")})]}function leftOut(count2){return count2<=0?[]:[(0,markdown.FY)(`${String(count2)} more would not fit.`)]}
function firstFitting(items,most2,lengthOf){let used=0;const end=items.findIndex(item=>(used+=lengthOf(item),used>most2));return end<0?items:items.slice(0,end)}
function widthOf(row){return row.reduce((sum,cell)=>sum+(typeof cell=="object"?cell.markdown:String(cell)).length+3,4)}function fittingText(text,most2){const whole2=(0,markdown.
jQ)(text);return whole2.markdown.length<=most2?whole2:fittingText((0,printable.TN)(text,Math.floor(Array.from(text).length*.8)),most2)}function cutKey(repository,{
service,environment,kind}){return(0,problem_key.Z)(repository,service,environment,kind)}var deployment_schema=__webpack_require__(1196),issue_schema=__webpack_require__(
4365);const incidentLabel="rollout-incident";function severityLabel(severity2){return`severity: ${severity2}`}const severityLabels=new Set(core_severity.oC.map(
severityLabel));function labelsFor(severity2,configured,present=[]){const wanted=[incidentLabel,severityLabel(severity2),...configured,...present.filter(label=>!severityLabels.
has(label.toLowerCase()))];return wanted.filter((label,index)=>wanted.findIndex(other=>sameName(other,label))===index)}function missing(wanted,present){return wanted.
filter(name=>!present.some(other=>sameName(other,name)))}function sameName(a,b){return a.toLowerCase()===b.toLowerCase()}const permission="issues: write",perPage=100,
mostPages=3,dayMs=864e5;class IncidentFinder{#github;#log;#now;#lookBackMs;#forged=!1;constructor(github,log,now,lookBackMs){this.#github=github,this.#log=log,this.#now=
now,this.#lookBackMs=Math.max(lookBackMs,7*dayMs)}async find(subject){const labelled=about(subject,await this.#filed({state:"all",labels:incidentLabel,sort:"upd\
ated"})),found=labelled.some(isOpen)?labelled:[...labelled,...about(subject,await this.#lately("all"))],closed=unique(found).filter(filed=>!isOpen(filed)).sort(
(a,b)=>(b.issue.closed_at??0)-(a.issue.closed_at??0));return{open:oldestFirst(found.filter(isOpen)),closed:closed[0]}}async open(){const labelled=await this.#filed(
{state:"open",labels:incidentLabel,sort:"updated"});return oldestFirst([...labelled,...await this.#lately("open")].filter(isOpen))}async newest(){return this.#read(
await this.#page({state:"all",sort:"created"},1))}async again(number2){const issue=await this.#github.request("GET /repos/{owner}/{repo}/issues/{issue_number}",
{issue_number:number2},{purpose:"read an issue",permission,schema:dist.L5J()});return this.#read([issue])[0]}async#lately(state){const since=new Date(this.#now()-
this.#lookBackMs).toISOString().replace(/\.\d+/,"");try{return await this.#filed({state,sort:"updated",since})}catch(error){if(!(error instanceof errors.a6)||error.
code!=="GITHUB_UNEXPECTED_ANSWER")throw error;return this.#log.warning(`Issues without the label ${incidentLabel} were not searched for incidents: ${error.message}`),
[]}}async#filed(query){const filed=[];for(let number2=1;number2<=mostPages;number2+=1){const issues=await this.#page(query,number2);if(filed.push(...this.#read(
issues)),issues.length<perPage)return filed}return this.#log.debug(`Looked at the ${String(mostPages*perPage)} issues that changed last; older ones are not sear\
ched.`),filed}async#page(query,number2){return this.#github.request("GET /repos/{owner}/{repo}/issues",{...query,direction:"desc",per_page:perPage,page:number2},
{purpose:"list the issues",permission,schema:dist.YOg(dist.L5J())})}#read(issues){return issues.flatMap(element=>{const checked=dist.xLC(issue_schema.j8,element);
if(!checked.success||checked.output.pull_request!==void 0)return[];const issue=checked.output,filing=readMarker(issue.body);return filing===void 0||filing.duplicateOf!==
void 0?[]:(0,issue_schema.W2)(issue)?[{issue,filing}]:(this.#forged||this.#log.warning(forged(issue)),this.#forged=!0,[])})}}function isOpen({issue}){return issue.
state==="open"}function isAbout(subject,{service,environment,kind}){return subject.service===service&&subject.environment===environment&&subject.kind===kind}function about(subject,filed){
return filed.filter(({filing})=>isAbout(subject,filing.incident))}function oldestFirst(filed){return unique(filed).sort((a,b)=>a.issue.number-b.issue.number)}function unique(filed){
return[...new Map(filed.map(one=>[one.issue.number,one])).values()]}function forged(issue){return`Issue #${String(issue.number)} looks like an incident, but its\
 author is neither an app nor a member of the repository. It is ignored, as anybody could have written it. If it is ours: file incidents with the job\u2019s own toke\
n, or with the token of somebody who has a say in the repository.`}const comments_perPage=100,comments_mostPages=3,clockSkewMs=10*6e4,anyMark=/<!-- rollout-incident-comment:[\w-]{1,100} -->/;
class IncidentComments{#github;constructor(github){this.#github=github}async list(issue,since){const comments=[];for(let page=1;page<=comments_mostPages;page+=1){
const elements=await this.#github.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments",{issue_number:issue,per_page:comments_perPage,page,since:new Date(
since-clockSkewMs).toISOString().replace(/\.\d+/,"")},{purpose:"list the comments of an issue",permission,schema:dist.YOg(dist.L5J())});if(comments.push(...(0,deployment_schema.
c3)(issue_schema.X3,elements.slice(0,comments_perPage))),elements.length<comments_perPage)break}return comments}async add(issue,id2,markdown2,since){await this.#github.
request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments",{issue_number:issue,body:`${markdown2}

${markOf(id2)}`},{purpose:"comment on an issue",permission,schema:issue_schema.X3,recover:async()=>(await this.list(issue,since)).find(comment=>tells(comment,id2))})}async ensure(issue,id2,markdown2,since){
(await this.list(issue,since)).some(comment=>tells(comment,id2))||await this.add(issue,id2,markdown2,since)}}function tells(comment,id2){return(0,issue_schema.W2)(
comment)&&comment.body.includes(markOf(id2))}function byPersons(comments){return comments.filter(comment=>comment.user?.type==="User"&&(0,issue_schema.W2)(comment)&&
!anyMark.test(comment.body)).map(({user,created_at})=>({login:user?.login??"",at:created_at}))}function markOf(id2){return`<!-- rollout-incident-comment:${id2} \
-->`}const longest={name:200,title:200,happened:1500,line:300,evidenceName:60,evidence:200,label:60,url:400,by:60},most={lines:10,evidence:20,links:8};function plainSubject({
service,environment,kind},redact){const plain=text=>plainText(redact(text),longest.name)||"unknown";return{service:plain(service),environment:plain(environment),
kind:plain(kind)}}function plainProblem(problem,redact){const plain=(text,limit)=>plainText(redact(text),limit),list=texts=>limited(texts.map(text=>plain(text,longest.
line)).filter(text=>text!==""),most.lines,left=>`\u2026 ${String(left)} more; see the run.`);return{...plainSubject(problem,redact),severity:problem.severity,occurrence:occurrenceId(
redact(problem.occurrence)),title:plain(problem.title,longest.title)||"Untitled problem",happened:plain(problem.happened,longest.happened),done:list(problem.done),
next:list(problem.next),evidence:limited(problem.evidence.map(([name,value])=>[plain(name,longest.evidenceName),plain(value,longest.evidence)]),most.evidence,left=>[
"\u2026",`${String(left)} more; see the run.`]),links:plainLinks(problem.links,redact),by:problem.by===void 0?void 0:plain(problem.by,longest.by),startedAt:problem.
startedAt===void 0?void 0:moment(problem.startedAt),detectedAt:moment(problem.detectedAt),restoredAt:problem.restoredAt===void 0?void 0:moment(problem.restoredAt)}}
function plainRecovery(recovery,redact){return{occurrence:occurrenceId(`recovery ${redact(recovery.occurrence)}`),at:moment(recovery.at),note:plainText(redact(recovery.
note),longest.line)||"The service is well again.",links:plainLinks(recovery.links,redact)}}function occurrenceId(occurrence){return(0,external_node_crypto_.createHash)(
"sha256").update(occurrence).digest("hex").slice(0,16)}function plainLinks(links2,redact){return links2.map(({label,url})=>({label:plainText(redact(label),longest.
label)||"link",url:whole(redact(url))})).filter(({url})=>url.length<=longest.url).slice(0,most.links)}function plainText(text,limit){return(0,printable.TN)(whole(
text),limit)}function whole(text){return text.replaceAll(new RegExp("\\p{Cs}","gu"),"?")}function limited(list,limit,note){return list.length<=limit?list:[...list.
slice(0,limit-1),note(list.length-limit+1)]}function moment(at){return Number.isFinite(at)?Math.round(Math.min(864e13,Math.max(-864e13,at)))+0:0}function tellingOf(incident,line){
const run=line.url===""?[]:[" \xB7 ",outsideLink("run",line.url)];switch(line.kind){case"opened":case"acknowledged":return;case"again":return(0,markdown.MY)([(0,markdown.
FY)((0,markdown.Cr)("Reported again"),` \xB7 ${line.severity}`,...run),(0,markdown.FY)((0,markdown.jQ)(line.text)),...account(incident,line)]);case"reopened":return(0,markdown.
MY)([(0,markdown.FY)((0,markdown.Cr)("Reopened: the problem is back"),` \xB7 ${line.severity}`,...run),(0,markdown.FY)((0,markdown.jQ)(line.text)),...account(incident,
line)]);case"raised":return(0,markdown.MY)([(0,markdown.FY)((0,markdown.Cr)(line.text)),(0,markdown.FY)("Assign yourself, react to the issue or comment, and it \
is not escalated any further.")]);case"recovered":return(0,markdown.MY)([(0,markdown.FY)((0,markdown.Cr)("Recovered: closed"),...run),(0,markdown.FY)((0,markdown.
jQ)(line.text)),(0,markdown.e5)(durations(incident).map(([name,value])=>[(0,markdown.Cr)(name),`: ${value}.`]))])}}function account(incident,line){if(line.id!==
incident.occurrence)return[];const{happened,done}=incident.account;return[(0,markdown.FY)((0,markdown.jQ)(happened)),(0,markdown.e5)(done.map(text=>(0,markdown.
jQ)(text)))]}const mostEscalated=50;function githubIncidents(options){return new IssueIncidents(options)}class IssueIncidents{#options;#github;#log;#finder;#comments;#warned=new Set;constructor(options){
this.#options=options,this.#github=options.github,this.#log=options.log,this.#finder=new IncidentFinder(options.github,options.log,()=>options.clock.now(),options.
reopenWithinMs),this.#comments=new IncidentComments(options.github)}async report(problem){return this.#attempt(async()=>this.#report(plainProblem(problem,this.#options.
redact)))}async recover(subject,recovery){return this.#attempt(async()=>{const{redact}=this.#options;return this.#recover(plainSubject(subject,redact),plainRecovery(
recovery,redact))})}async escalate(){const raised=[],acknowledgedNow=[],unavailable=[],open=await this.#attempt(async()=>this.#finder.open());if("outcome"in open)
return{raised,acknowledged:acknowledgedNow,unavailable:[open]};const firsts=open.filter(({filing},index)=>open.findIndex(other=>isAbout(filing.incident,other.filing.
incident))===index);firsts.length>mostEscalated&&this.#warn(`Only the ${String(mostEscalated)} oldest of ${String(firsts.length)} open incidents are looked at.`);
for(const first of firsts.slice(0,mostEscalated)){const younger=open.filter(other=>other!==first&&isAbout(first.filing.incident,other.filing.incident)),result=await this.#attempt(
async()=>this.#lookAfter(first,younger));"outcome"in result?unavailable.push(result):result.change==="raised"?raised.push(this.#record(result.filed)):result.change===
"acknowledged"&&acknowledgedNow.push(this.#record(result.filed))}return{raised,acknowledged:acknowledgedNow,unavailable}}async open(){return this.#attempt(async()=>({
outcome:"listed",incidents:(await this.#finder.open()).map(filed=>this.#record(filed))}))}async#report(problem){const now=this.#options.clock.now(),found=await this.#finder.
find(problem),[first=found.closed,...younger]=found.open,last=first&&{incident:first.filing.incident,closedAt:isOpen(first)?void 0:first.issue.closed_at??0},handling=handlingOf(
last,problem.occurrence,now,this.#options.reopenWithinMs);return first===void 0||handling==="open"?this.#open(problem,found.closed?.issue.number):handling==="re\
open"?this.#reopen(first,problem):isOpen(first)?this.#update(first,younger,problem):{outcome:"unchanged",...this.#record(first)}}async#open(problem,previous){const{
assignees,clock,nonce=external_node_crypto_.randomUUID}=this.#options,incident=fitting(opened(problem,{assignees:assignees.slice(0,50),reactions:0},clock.now())),
filing={nonce:nonce(),incident,previous},mine={issue:await this.#create(filing),filing},older=await this.#openedBefore(mine);return older===void 0?{outcome:"ope\
ned",...this.#record(mine)}:this.#update(older,[mine],problem)}async#openedBefore(mine){const same=other=>isOpen(other)&&isAbout(other.filing.incident,mine.filing.
incident);return this.#tolerated("Whether another run opened an incident for the same problem could not be checked",async()=>(await this.#finder.newest()).filter(
other=>other.issue.number<mine.issue.number&&same(other)).sort((a,b)=>a.issue.number-b.issue.number)[0])}async#reopen(closed,problem){const{assignees,clock}=this.#options,
everybody=[...(0,issue_schema.ww)(closed.issue),...missing(assignees,(0,issue_schema.ww)(closed.issue))],baseline={assignees:everybody.slice(0,50),reactions:closed.
issue.reactions?.total_count??0},incident=reopened(closed.filing.incident,problem,baseline,clock.now()),filed=await this.#write(closed,incident,{state:"open",state_reason:"\
reopened"},everybody);return await this.#tell(filed,problem.occurrence,!1),{outcome:"reopened",...this.#record(filed)}}async#update(first,younger,problem){const before=first.
filing.incident,known=before.seen.includes(problem.occurrence),incident=reported(this.#absorbed(before,younger),problem,this.#options.clock.now()),changed=!isSame(
before,fitting(incident)),filed=changed?await this.#write(first,incident):first;return await this.#tell(filed,problem.occurrence,known),await this.#closeDuplicates(
filed,younger),{outcome:changed?"updated":"unchanged",...this.#record(filed)}}async#recover(subject,recovery){const{open,closed}=await this.#finder.find(subject),
[first,...younger]=open;if(first===void 0)return closed?.filing.incident.timeline.at(-1)?.id!==recovery.occurrence?void 0:(await this.#tell(closed,recovery.occurrence,
!0),{outcome:"unchanged",...this.#record(closed)});if(first.filing.incident.seen.includes(recovery.occurrence))return{outcome:"unchanged",...this.#record(first)};
const incident=recovered(this.#absorbed(first.filing.incident,younger),recovery),filed=await this.#write(first,incident,{state:"closed",state_reason:"completed"});
return await this.#tell(filed,recovery.occurrence,!1),await this.#closeDuplicates(filed,younger),{outcome:"closed",...this.#record(filed)}}async#lookAfter(listed,younger){
const{clock,escalateAfterMs}=this.#options;if(younger.length>0){const filed2=await this.#write(listed,this.#absorbed(listed.filing.incident,younger));return await this.#closeDuplicates(
filed2,younger),{filed:filed2,change:"none"}}if(listed.filing.incident.acknowledged!==void 0)return{filed:listed,change:"none"};const comments=listed.issue.comments===
0?[]:await this.#comments.list(listed.issue.number,listed.filing.incident.since),change=filed2=>{const{incident}=filed2.filing,now=clock.now(),attention={assignees:(0,issue_schema.
ww)(filed2.issue),reactions:filed2.issue.reactions?.total_count??0,comments:byPersons(comments)},acknowledgement=acknowledgementOf(incident,attention,now);if(acknowledgement!==
void 0)return{incident:acknowledged(incident,acknowledgement),change:"acknowledged"};const severity2=dueLevel(incident,now,escalateAfterMs),waited=lasting(now-incident.
since);return severity2===void 0?void 0:{incident:raisedTo(incident,severity2,now,waited),change:"raised"}},fresh=change(listed)===void 0?void 0:await this.#finder.
again(listed.issue.number),due=fresh!==void 0&&isOpen(fresh)&&fresh.filing.incident.acknowledged===void 0?change(fresh):void 0;if(fresh===void 0||due===void 0)return await this.#tellForgotten(
listed,comments),{filed:listed,change:"none"};const filed=await this.#write(fresh,due.incident);return due.change==="raised"&&await this.#tell(filed,due.incident.
timeline.at(-1)?.id??"",!1),{filed,change:due.change}}async#tellForgotten({issue,filing},comments){const last=filing.incident.timeline.at(-1);last===void 0||comments.
some(comment=>tells(comment,last.id))||await this.#tell({issue,filing},last.id,!0)}#absorbed(incident,younger){const now=this.#options.clock.now();return younger.
reduce((merged,{filing})=>merged.seen.includes(filing.incident.occurrence)?merged:reported(merged,newestReport(filing.incident),now),incident)}async#create(filing){
const{assignees,labels}=this.#options,{severity:severity2}=filing.incident,text={title:titleOf(filing.incident),body:this.#body(filing,!1)},create=async names=>this.#github.
request("POST /repos/{owner}/{repo}/issues",{...text,labels:[...names.labels],assignees:[...names.assignees]},{purpose:"open an issue",permission,schema:issue_schema.
j8,recover:async()=>(await this.#finder.newest()).find(other=>other.filing.nonce===filing.nonce)?.issue}),wanted={labels:labelsFor(severity2,labels),assignees},
issue=await this.#withoutRefusedNames(()=>create(wanted),()=>create({labels:labelsFor(severity2,[]),assignees:[]}));return this.#noticeDropped(issue,wanted.labels,
wanted.assignees),(0,issue_schema.W2)(issue)||this.#warn(`Issue #${String(issue.number)} was opened by somebody without a say in ${this.#github.repository}: the\
 next run will not take it for ours and opens another one. Use the job\u2019s own token with \`issues: write\`.`),issue}async#write(filed,wanted,state={},assignees){
const incident=fitting(wanted),filing={...filed.filing,incident},present=(0,issue_schema.PC)(filed.issue),labels=labelsFor(incident.severity,this.#options.labels,
present),relabel=labels.length!==present.length||missing(labels,present).length>0,closed=(state.state??filed.issue.state)==="closed",text={title:titleOf(incident),
body:this.#body(filing,closed,filed.issue.body)},issue=await this.#withoutRefusedNames(()=>this.#patch(filed.issue.number,{...text,...state,...relabel?{labels}:
{},...assignees===void 0?{}:{assignees}}),()=>this.#patch(filed.issue.number,{...text,...state,...relabel?{labels:labelsFor(incident.severity,[],present)}:{}}));
return this.#noticeDropped(issue,labels,assignees??[]),{issue,filing}}async#patch(number2,change){return this.#github.request("PATCH /repos/{owner}/{repo}/issue\
s/{issue_number}",{...change,issue_number:number2},{purpose:"update an issue",permission,schema:issue_schema.j8,recover:()=>Promise.resolve(void 0)})}async#withoutRefusedNames(write,writeWithout){
try{return await write()}catch(error){if(!(error instanceof errors.a6)||error.code!=="GITHUB_REJECTED")throw error;const issue=await writeWithout();return this.#warn(
`${error.message} The incident was written without them: check the configured labels and assignees.`),issue}}#noticeDropped(issue,labels,assignees){const dropped=[
...missing(labels,(0,issue_schema.PC)(issue)),...missing(assignees,(0,issue_schema.ww)(issue))];dropped.length!==0&&this.#warnOnce("dropped",`GitHub did not set\
 ${dropped.slice(0,10).join(", ")} on the incident\u2019s issue: labels and assignees need push access, and only people with access to the repository can be assigned\
. The incident is found without its label for as long as it changed lately.`)}async#tell({issue,filing},id2,maybeTold){const line=filing.incident.timeline.find(
one=>one.id===id2),markdown2=line&&tellingOf(filing.incident,line);line===void 0||markdown2===void 0||await this.#tolerated(`Issue #${String(issue.number)} is u\
p to date, but could not be commented`,async()=>{const{since}=filing.incident;maybeTold?await this.#comments.ensure(issue.number,line.id,markdown2,since):await this.#comments.
add(issue.number,line.id,markdown2,since)})}async#closeDuplicates(first,younger){for(const{issue,filing}of younger)await this.#tolerated(`Issue #${String(issue.
number)} could not be closed as a duplicate`,async()=>{const{number:number2}=first.issue;await this.#comments.ensure(issue.number,"duplicate",`Duplicate of #${String(
number2)}, which was opened first.`,issue.created_at);const body=this.#body({...filing,duplicateOf:number2},!0,issue.body);await this.#patch(issue.number,{body,
state:"closed",state_reason:"not_planned"})})}#body(filing,closed,before=""){return bodyOf({...filing,closed,repository:this.#github.repository,ticked:tickedIn(
before)})}#record({issue,filing}){const{service,environment,kind,severity:severity2,account:account2,since,times,acknowledged:by}=filing.incident;return{service,
environment,kind,number:issue.number,url:issue.html_url,key:(0,problem_key.Z)(this.#github.repository,service,environment,kind),severity:severity2,title:account2.
title,since,restored:times.restoredAt!==void 0,acknowledged:by,timeToDetectMs:timeToDetect(times),timeToRestoreMs:timeToRestore(times)}}async#attempt(work){try{
return await work()}catch(error){if(isCancelled(error))throw error;const{redact}=this.#options,remedy=error instanceof errors.a6?error.remedy:"This is a mistake\
 of rollout-actions: please report it.",problem=redact((0,errors.bD)(error));return this.#warnOnce(problem,`The incident could not be kept: ${problem}
${redact(remedy)}`),{outcome:"unavailable",problem,remedy:redact(remedy)}}}async#tolerated(what,work){try{return await work()}catch(error){if(isCancelled(error))
throw error;this.#warn(`${what}: ${(0,errors.bD)(error)}`);return}}#warn(message){this.#log.warning(this.#options.redact(message))}#warnOnce(about2,message){this.#warned.
has(about2)||this.#warn(message),this.#warned.add(about2)}}function isCancelled(error){return error instanceof errors.a6&&error.kind==="cancelled"}}),4365:m4365,
7365:m7365,5547:m5547};export{id,ids,modules};
