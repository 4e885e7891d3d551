import{m7129,m8871,m7398,m5619}from"./room.js";const id=6441,ids=[6441],modules={7129:m7129,8871:m8871,7398:m7398,6441:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{haproxy:()=>haproxy});var dist=__webpack_require__(7934),definition=__webpack_require__(
7398);const tcpForm=/^(?:tcp:\/\/|tcp@|ipv4@|ipv6@)?(?:\[([0-9A-Fa-f:.]+)\]|([A-Za-z0-9_.-]+)):(\d{1,5})$/,pathForm=/^(?:unix:\/\/|unix:|unix@)?(\/[^\0\r\n]*[^\0\r\n/])$/;
function parseAddress(text){const path=pathForm.exec(text)?.[1];if(path!==void 0)return{text:path,path};const[,bracketed,plain,port]=tcpForm.exec(text)??[],host=bracketed??
plain;if(!(host===void 0||port===void 0||Number(port)<1||Number(port)>65535))return{text:bracketed===void 0?`${host}:${port}`:`[${host}]:${port}`,host,port:Number(
port)}}var closest=__webpack_require__(8577),errors=__webpack_require__(4487),printable=__webpack_require__(649),same_version=__webpack_require__(4251);function quote(answer){
const[line=""]=answer.slice(0,2e3).trim().split(`
`);return(0,printable.TN)(line,200)}function listed(names){return names.length===0?"none":names.length>20?`${names.slice(0,20).join(", ")} and ${String(names.length-
20)} more`:names.join(", ")}function meant(given,known){const nearest=known.find(name=>(0,same_version.f)(given,name))??(0,closest.k)(given,known);return nearest===
void 0?"":` Did you mean ${nearest}?`}function noSuchBackend(instance,backend,known){return new errors.a6("platform",{code:"HAPROXY_NO_SUCH_BACKEND",message:`HA\
Proxy at ${instance} has no backend ${backend}; it has: ${listed(known)}.${meant(backend,known)}`,remedy:"Set `backend` in the platform settings to the name aft\
er the word `backend` (or `listen`) in haproxy.cfg."})}function noSuchServer(instance,backend,server,known){return new errors.a6("platform",{code:"HAPROXY_NO_SU\
CH_SERVER",message:`Backend ${backend} of HAProxy at ${instance} has no server ${server}; it has: ${listed(known)}.${meant(server,known)}`,remedy:`Where ${server}\
 is a slip, correct what says it: the input \`candidate\` or \`stable\`, or the platform settings where they name the servers. Where it is a new version with a serv\
er of its own, add the line \`server ${server} \u2026\` to backend ${backend}, deploy it there and reload HAProxy. Only where two lines take turns, whatever ver\
sion they hold, name both as \`stable\` and \`candidate\` in the platform settings (docs/slots.md).`})}function staticAlgorithm(instance,backend,algorithm){return new errors.
a6("platform",{code:"HAPROXY_STATIC_ALGORITHM",message:`Backend ${backend} of HAProxy at ${instance} balances with ${algorithm===void 0?"a static algorithm":`\`b\
alance ${algorithm}\``}, which does not follow weights that change at run time.`,remedy:"Use `balance roundrobin` or `balance leastconn` (or `hash-type consiste\
nt` with a hash algorithm) in that backend and reload HAProxy."})}function refusalOf(answer,context){const{instance,backend,command}=context;return/permission denied/i.
test(answer)?new errors.a6("platform",{code:"HAPROXY_NO_PERMISSION",message:`HAProxy at ${instance} does not permit \`${command}\` on this socket.`,remedy:"Give\
 the socket the level admin: `stats socket \u2026 level admin` in the `global` section of haproxy.cfg, then reload HAProxy."}):/static LB algorithm/i.test(answer)?
staticAlgorithm(instance,backend,void 0):new errors.a6("platform",{code:"HAPROXY_REFUSED_COMMAND",message:`HAProxy at ${instance} refused \`${command}\`: ${quote(
answer)}`,remedy:/unknown command/i.test(answer)?"Check that `socket` is a `stats socket` of HAProxy 1.8 or newer and not the master socket (`-S`), and that its\
 level is admin.":'Run the same command by hand (`echo "\u2026" | socat stdio SOCKET`) and look into the log of HAProxy.'})}function unexpectedAnswer(instance,command,answer){
return new errors.a6("platform",{code:"HAPROXY_UNEXPECTED_ANSWER",message:`HAProxy at ${instance} answered \`${command}\` with something else than a list of serv\
ers: ${quote(answer)||"an empty line"}`,remedy:"Check that `socket` is the address of a `stats socket` line of haproxy.cfg, and not a port that takes traffic or\
 shows the statistics page."})}const accepted=/^[A-Za-z0-9_.:-]+$/;function isName(text){return text.length<=128&&accepted.test(text)}function requireServerName(text){
if(!isName(text))throw new errors.a6("input",{code:"HAPROXY_BAD_NAME",message:`${(0,printable.Nt)(text,128)} cannot be the name of an HAProxy server: letters, d\
igits and _ . : - are accepted.`,remedy:"Set `stable` and `candidate` in the platform settings to the names on the `server` lines of the backend, where they dif\
fer from the versions."})}const maintenanceBits=39,drainBits=24,parkedBits=36;function isMaintained(server){return(server.admin&maintenanceBits)!==0}function isDrained(server){
return(server.admin&drainBits)!==0}const byHandBits=13;function isHeldByHand(server){return(server.admin&byHandBits)!==0}function isParked(server){return(server.
admin&parkedBits)!==0&&server.weight===server.initialWeight}const agentBits=6;function hasAgent({agent=0}){return(agent&agentBits)===agentBits}function isUp(server){
return(server.operation===1||server.operation===2)&&!isMaintained(server)&&!isDrained(server)}const columns=["be_name","srv_name","srv_id","srv_op_state","srv_a\
dmin_state","srv_uweight","srv_iweight"];function whole(text){return text!==void 0&&/^\d{1,9}$/.test(text)?Number(text):void 0}function parseServersState(text,backend){
const lines=text.split(`
`).map(line=>line.trimEnd()),header=lines.findIndex(line=>line.startsWith("# "));if(header===-1)return;const names=(lines[header]??"").slice(2).split(" "),positions=columns.
map(column=>names.indexOf(column));if(positions.includes(-1))return;const agentAt=names.indexOf("srv_agent_state"),servers=[];for(const line of lines.slice(header+
1)){if(line===""||line.startsWith("#"))continue;const cells=line.split(" "),[owner,name,...numbers]=positions.map(position=>cells[position]),[id2,operation,admin,
weight,initialWeight]=numbers.map(whole);if(owner===void 0||name===void 0||id2===void 0||operation===void 0||admin===void 0||weight===void 0||initialWeight===void 0)
return;if(owner!==backend)continue;const agent=agentAt===-1?void 0:whole(cells[agentAt]);servers.push({name,id:id2,operation,admin,weight,initialWeight,...agent===
void 0||agent===0?{}:{agent}})}return servers}function parseCsv(text){const rows=[];let row=[],cell="",quoted=!1;for(let index=0;index<text.length;index+=1){const character=text[index]??
"";quoted?character!=='"'?cell+=character:text[index+1]==='"'?(cell+='"',index+=1):quoted=!1:character==='"'&&cell===""?quoted=!0:character===","?(row.push(cell),
cell=""):character===`
`?(row.push(cell),row.length>1&&rows.push(row),row=[],cell=""):cell+=character}return row.push(cell),row.length>1&&rows.push(row),rows}function parseBackendFacts(text,backend){
const[header=[],...rows]=parseCsv(text.replace(/^# /,"")),cellOf=(row,column)=>{const cell=row[header.indexOf(column)];return cell===void 0||cell===""?void 0:cell},
own=rows.filter(row=>cellOf(row,"pxname")===backend),backups=own.filter(row=>cellOf(row,"type")==="2"&&cellOf(row,"bck")==="1").map(row=>cellOf(row,"svname")??""),
persistent=own.flatMap(row=>cellOf(row,"type")!=="2"||cellOf(row,"cookie")===void 0?[]:[[cellOf(row,"svname")??"",{sessions:whole(cellOf(row,"scur"))??0,everUsed:cellOf(
row,"stot")!=="0"}]]),unchecked=own.filter(row=>cellOf(row,"type")==="2"&&cellOf(row,"status")==="no check"),total=own.find(row=>cellOf(row,"type")==="1")??[],algorithm=cellOf(
total,"algo"),cookie=cellOf(total,"cookie");return{backups:new Set(backups),persistent:new Map(persistent),...algorithm===void 0?{}:{algorithm},...cookie===void 0?
{}:{cookie},...unchecked.length===0?{}:{unchecked:new Set(unchecked.map(row=>cellOf(row,"svname")??""))}}}function parseBackendNames(text){return text.split(`
`).map(line=>line.trim()).filter(line=>line!==""&&!line.startsWith("#"))}const MOST_BYTES=256*1024,MOST_TABLES=100,MOST_SERVERS=16;function takesItsOwn(server){
return(server.operation===1||server.operation===2)&&!isMaintained(server)}async function readSticky(api,backend,servers,facts,signal){const able=servers.filter(
takesItsOwn).slice(0,MOST_SERVERS),cookies=able.flatMap(server=>{const holder=facts.persistent.get(server.name);return facts.cookie===void 0||holder?.everUsed!==
!0?[]:[{kind:"cookie",server,cookie:facts.cookie,sessions:holder.sessions}]}),tables=parseTables(await api.send("show table",signal)).filter(({used})=>used>0),entries=[];
for(const{name}of tables.slice(0,MOST_TABLES))entries.push(...await entriesOf(api,backend,name,able,signal));return[...cookies,...entries]}async function entriesOf(api,backend,table,servers,signal){
const found=[];for(const server of servers){const answer=await api.send(`show table ${table} data.server_id eq ${String(server.id)}`,signal,MOST_BYTES);if(!answer.
startsWith("# table:"))return[];const own=table===backend,users=countEntries(answer,own?void 0:server.name);if(users===0)continue;const shared=own?"no":await ownership(
api,backend,table,server,signal);shared!=="theirs"&&found.push({kind:"table",server,table,users,more:answer.length>=MOST_BYTES,shared:shared==="unclear"})}return found}
async function ownership(api,backend,table,server,signal){const all=await api.send("show servers state",signal,4*MOST_BYTES);return(parseServersState(all,table)??
[]).length>0?"theirs":parseOwners(all).some(one=>one.backend!==backend&&one.id===server.id&&one.name===server.name)?"unclear":"no"}function parseTables(text){return text.
split(`
`).flatMap(line=>{const[,name,used]=/^# table: ([^,\s]+), .*\bused:(\d+)/.exec(line)??[];return name!==void 0&&used!==void 0&&name.split("/").every(isName)?[{name,
used:Number(used)}]:[]})}function countEntries(text,key){return text.split(`
`).filter(line=>{if(!line.startsWith("0x"))return!1;const named2=/\bserver_key=(\S+)/.exec(line)?.[1];return key===void 0||named2===void 0||named2==="-"||named2===
key}).length}function parseOwners(text){const lines=text.split(`
`),columns2=(lines.find(line=>line.startsWith("# "))??"").slice(2).split(" "),[backend,id2,name]=["be_name","srv_id","srv_name"].map(column=>columns2.indexOf(column));
return lines.map(line=>line.split(" ")).map(cells=>({backend:cells[backend??-1]??"",id:Number(cells[id2??-1]),name:cells[name??-1]??""}))}function stickyUsers(backend,all){
const users=new Map;for(const sticky of all.flat()){const one=describe(backend,sticky),before=users.get(`${one.target} ${one.by}`);users.set(`${one.target} ${one.
by}`,before===void 0?one:merged(before,one))}return[...users.values()]}function merged(a,b){const sessions=a.sessions===void 0&&b.sessions===void 0?{}:{sessions:(a.
sessions??0)+(b.sessions??0)};return a.users==="unknown"||b.users==="unknown"?{...a,users:"unknown",released:a.released&&b.released,...sessions}:{...a,users:Math.
max(a.users,b.users),atLeast:!0,released:a.released&&b.released,...sessions}}function describe(backend,sticky){const{name,id:id2}=sticky.server;if(sticky.kind===
"cookie")return{target:name,by:`cookie ${sticky.cookie}`,users:"unknown",sessions:sticky.sessions,released:!1,remedy:`HAProxy cannot take a cookie back: \`set se\
rver ${backend}/${name} state maint\` on the admin socket sends each of them to another server with the next request (\`state ready\` before ${name} is rolled o\
ut again).`};const clear=`\`clear table ${sticky.table} data.server_id eq ${String(id2)}\` on the admin socket lets them go`;return{target:name,by:`stick table ${sticky.
table}`,users:sticky.users,...sticky.more?{atLeast:!0}:{},released:!sticky.shared,remedy:sticky.shared?`${clear}, and those of another backend that has a server\
 ${name} too.`:`${clear}.`}}function openInstance(api,backend){const knownBackends=async signal=>parseBackendNames(await api.send("show backend",signal));return{
name:api.name,async read(signal){const command=`show servers state ${backend}`,state=await api.send(command,signal);if(/^can't find backend/i.test(state.trim()))
throw noSuchBackend(api.name,backend,await knownBackends(signal));if(/^(?:permission denied|unknown command)/i.test(state.trim()))throw refusalOf(state,{instance:api.
name,backend,command});const servers=parseServersState(state,backend);if(servers===void 0)throw unexpectedAnswer(api.name,command,state);const facts=parseBackendFacts(
await api.send(`show stat ${backend} 6 -1`,signal),backend),sticky=await readSticky(api,backend,servers,facts,signal);return{instance:api.name,backend,servers,sticky,
...facts}},async setWeight(server,weight,signal){const command=`set weight ${backend}/${server} ${String(weight)}`,answer=await api.send(command,signal);if(answer.
trim()!=="")throw refusalOf(answer,{instance:api.name,backend,command})},async disableAgent(server,signal){const command=`disable agent ${backend}/${server}`,answer=await api.
send(command,signal);if(answer.trim()!=="")throw refusalOf(answer,{instance:api.name,backend,command})},async release(table,serverId,signal){const command=`clea\
r table ${table} data.server_id eq ${String(serverId)}`,answer=await api.send(command,signal);if(answer.trim()!=="")throw refusalOf(answer,{instance:api.name,backend,
command})}}}var rollout_split=__webpack_require__(8048),shares=__webpack_require__(5619),external_node_crypto_=__webpack_require__(7598);const largestWeight=256,
possible={step:.4,because:"HAProxy weights are whole numbers from 0 to 256"};function weightsFor(shares2){const entries=Object.entries(shares2);if(entries.every(
([,share])=>Number.isInteger(share)&&share<=largestWeight))return new Map(entries);const total=entries.reduce((sum,[,share])=>sum+share,0),most=Math.max(...entries.
map(([,share])=>share));let best={error:1/0,weights:[]};for(let top=1;top<=largestWeight;top+=1){const weights=entries.map(([name,share])=>[name,share>0?Math.max(
1,Math.round(share/most*top)):0]),sum=weights.reduce((so,[,weight])=>so+weight,0),error=Math.max(...weights.map(([,weight],index)=>Math.abs(weight/sum-(entries[index]?.[1]??
0)/total)));error<best.error-1e-12&&(best={error,weights})}return new Map(best.weights)}const weightless=new Set(["first"]);function followsWeights(snapshot){return snapshot.
algorithm===void 0||!weightless.has(snapshot.algorithm)}function sharesOf({servers,backups}){const active=servers.filter(server=>!backups.has(server.name)),weightOf=server=>isUp(
server)?server.weight:0,sum=active.reduce((so,server)=>so+weightOf(server),0);if(sum>0)return Object.fromEntries(active.map(server=>[server.name,100*weightOf(server)/
sum]));const standIn=servers.find(server=>backups.has(server.name)&&weightOf(server)>0);return standIn===void 0?{}:{[standIn.name]:100}}function conditionOf(server){
return isMaintained(server)?"in maintenance":isDrained(server)?"in drain mode":server.operation===0?"DOWN":server.operation===3?"stopping":server.operation===1?
"still warming up (slowstart)":void 0}function endOf(backend,server){return isHeldByHand(server)?` (\`set server ${backend}/${server.name} state ready\` at the R\
untime API ends that)`:""}function unreadyOf({backend,servers,backups},prefix){return servers.flatMap(server=>{if(isUp(server)||backups.has(server.name))return[];
const why=`${prefix}server ${backend}/${server.name} is ${conditionOf(server)??"not up"}${endOf(backend,server)}`;return[[server.name,{why,settling:!1}]]})}function problemsOf(snapshot){
const{backend,servers,backups}=snapshot,problems=[];for(const server of servers){const condition=conditionOf(server);condition===void 0||server.weight===0||backups.
has(server.name)||isParked(server)||problems.push(`server ${backend}/${server.name} is ${condition} although its weight is ${String(server.weight)}${endOf(backend,
server)}`)}const serving=Object.entries(sharesOf(snapshot)).filter(([,share])=>share>0);serving.length===0&&problems.push(`no server of backend ${backend} takes\
 requests`);for(const[name]of serving)backups.has(name)&&problems.push(`only the backup server ${backend}/${name} takes requests`);return followsWeights(snapshot)||
problems.push(`backend ${backend} balances with \`${snapshot.algorithm??""}\`, which pays no heed to weights`),problems}function rounded(share){return String(Math.
round(share*100)/100)}function disagreements(snapshots,all){return[...new Set(all.flatMap(shares2=>Object.keys(shares2)))].flatMap(name=>{const given=all.map(shares2=>shares2[name]??
0);if(Math.max(...given)-Math.min(...given)<.01)return[];const each=snapshots.map(({instance},index)=>`${instance} ${rounded(given[index]??0)} %`);return[`insta\
nces disagree on the share of ${name}: ${each.join(", ")}`]})}function revisionOf(snapshots){const facts=snapshots.map(({instance,servers})=>[instance,servers.map(
({name,operation,admin,weight})=>[name,operation,admin,weight])]);return(0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(facts)).digest("hex").
slice(0,16)}function servedSplit(snapshots){const all=snapshots.map(sharesOf),serving=all.filter(shares2=>Object.keys(shares2).length>0),several=snapshots.length>
1,differing=several?disagreements(snapshots,all):[],problems=[...snapshots.flatMap(snapshot=>problemsOf(snapshot).map(problem=>several?`${snapshot.instance}: ${problem}`:
problem)),...differing],unready=snapshots.flatMap(snapshot=>unreadyOf(snapshot,several?`${snapshot.instance}: `:"")),sticky=stickyUsers(snapshots[0]?.backend??"",
snapshots.map(snapshot=>snapshot.sticky));return{shares:(0,rollout_split.mq)(serving),possible,acknowledged:problems.length===0,problems,...differing.length===0?
{}:{parts:serving},...unready.length===0?{}:{unready:Object.fromEntries(unready)},...sticky.length===0?{}:{sticky},revision:revisionOf(snapshots)}}function refuse(code,message,remedy){
throw new errors.a6("platform",{code,message,remedy})}function changesFor(snapshot,weights,{besideOthers=!1}={}){const{instance,backend,servers,backups}=snapshot,
byName=new Map(servers.map(server=>[server.name,server]));for(const[name,weight]of weights){if(weight>0&&!byName.has(name))throw noSuchServer(instance,backend,name,
servers.map(server=>server.name));weight>0&&backups.has(name)&&refuse("HAPROXY_BACKUP_SERVER",`Server ${backend}/${name} of HAProxy at ${instance} is a \`backup\`\
 server: it gets nothing while another is up, whatever its weight.`,"Take the word `backup` off its `server` line and reload HAProxy.")}besideOthers||requireNoOthers(
snapshot,weights);const changes=servers.flatMap(({name,weight})=>{const to=weights.get(name);return to===void 0||to===weight?[]:[{server:name,from:weight,to}]});
if(changes.length>0&&!followsWeights(snapshot))throw staticAlgorithm(instance,backend,snapshot.algorithm);const serves=weightOf=>servers.some(server=>isUp(server)&&
weightOf(server.name,server.weight)>0);return serves((_,now)=>now)&&!serves((name,now)=>weights.get(name)??now)&&refuse("HAPROXY_NO_SERVER_LEFT",`This split wou\
ld leave backend ${backend} of HAProxy at ${instance} without any server that is up: the servers it names are down, in maintenance or drained.`,`Start the versi\
on that is to take the traffic and wait until \`show servers state ${backend}\` has it up (srv_op_state 2, srv_admin_state 0), then run again.`),changes.toSorted(
(a,b)=>+(b.to>b.from)-+(a.to>a.from))}function requireNoOthers({instance,backend,servers,backups},weights){const others=servers.filter(server=>!weights.has(server.
name)&&!backups.has(server.name)&&server.weight>0&&!isParked(server));others.length>0&&refuse("HAPROXY_OTHER_SERVERS",`Backend ${backend} of HAProxy at ${instance}\
 ${sayOthers(others)}, which the split does not name.`,`Set their weight to 0 (${others.map(server=>`\`set weight ${backend}/${server.name} 0\``).join(", ")}), \
or move them to another backend. For several servers per version give each version a backend of its own and put one \`server\` line per version in front.`)}function sayOthers(others){
const listed2=some=>some.map(server=>[`weight ${String(server.weight)}`,...isUp(server)?[]:[conditionOf(server)??"not up"]].join(", ")).map((state,index)=>`${some[index]?.
name??""} (${state})`).join(", "),[serving,waiting]=[others.filter(isUp),others.filter(server=>!isUp(server))];return[...serving.length===0?[]:[`also sends requ\
ests to ${listed2(serving)}`],...waiting.length===0?[]:[`would also send requests, as soon as they are up, to ${listed2(waiting)}`]].join(" and ")}function withAgent({
servers},weights){return servers.filter(server=>weights.has(server.name)&&hasAgent(server))}function requireNoAgents(snapshot,weights){const{instance,backend}=snapshot,
names=withAgent(snapshot,weights).map(({name})=>name);names.length!==0&&refuse("HAPROXY_AGENT_CHECK",`HAProxy at ${instance} has an \`agent-check\` for ${names.
map(name=>`${backend}/${name}`).join(" and ")}: with each of its answers the agent may set another weight than the rollout.`,`Take \`agent-check\` off the \`server\
\` lines, or send ${names.map(name=>`\`disable agent ${backend}/${name}\``).join(" and ")} to the admin socket before the rollout (\`enable agent\` ends that, and\
 so does a reload).`)}async function router_all(work){return(await Promise.allSettled(work)).map(result=>{if(result.status==="rejected")throw result.reason;return result.
value})}function extended(error,sentence){return error instanceof errors.a6?new errors.a6(error.kind,{code:error.code,message:`${error.message} ${sentence}`,remedy:error.
remedy,cause:error.cause??error}):error instanceof Error?error:new Error((0,errors.bD)(error))}function isWhole({shares:shares2}){return Object.values(shares2).
filter(share=>share>0).length===1}function haproxyRouter({instances,stable,log,signal}){const readAll=()=>router_all(instances.map(instance=>instance.read(signal))),
told=new Set,warnOnce=message=>{told.has(message)||log.warning(message),told.add(message)},plan=(snapshot,split,besideOthers=!1)=>{const weights=weightsFor(split.
shares),changes=changesFor(snapshot,weights,{besideOthers});for(const name of weights.keys())snapshot.servers.some(server=>server.name===name)||warnOnce(`HAProx\
y at ${snapshot.instance} has no server ${snapshot.backend}/${name}; it is to get no traffic, so there is nothing to do.`);for(const{server}of changes.filter(({
server:server2,from,to})=>to>from&&snapshot.unchecked?.has(server2)===!0))warnOnce(`Server ${snapshot.backend}/${server} of HAProxy at ${snapshot.instance} has \
no health check: should it die, HAProxy believes it to be up and goes on giving it its share. Add \`check\` to its \`server\` line in haproxy.cfg.`);return snapshot.
cookie!==void 0&&changes.some(({from,to})=>to<from)&&warnOnce(`Backend ${snapshot.backend} keeps clients on their server with the cookie ${snapshot.cookie}: wei\
ghts move new clients only, also on the way back.`),changes},apply=async(instance,changes,journal)=>{for(const change of changes)journal.push({instance,change}),
await instance.setWeight(change.server,change.to,signal),log.debug(`HAProxy at ${instance.name}: weight of ${change.server} ${String(change.from)} \u2192 ${String(
change.to)}.`)},putBack=async journal=>{const left=(await Promise.all(instances.map(async instance=>{const failed=[];for(const{change}of journal.filter(done=>done.
instance===instance).toReversed())await instance.setWeight(change.server,change.from).catch(()=>{failed.push(`weight ${String(change.from)} of ${change.server} \
at ${instance.name}`)});return failed}))).flat();return left.length===0?"All weights are what they were before.":`Could not put back: ${left.join("; ")}.`},confirm=async(instance,split)=>{
const{servers,backend}=await instance.read(signal);for(const[name,wanted]of weightsFor(split.shares)){const weight=servers.find(server=>server.name===name)?.weight??
0;if(weight!==wanted)throw new errors.a6("platform",{code:"HAPROXY_NOT_APPLIED",message:`HAProxy at ${instance.name} accepted weight ${String(wanted)} for ${backend}\
/${name} but reports ${String(weight)}.`,remedy:"Look for something else that sets weights (an `agent-check`, another job, a person at the socket), stop it, and\
 run again."})}},letGo=async(instance,split)=>{try{for(const sticky of(await instance.read(signal)).sticky){const{name,id:id2}=sticky.server;sticky.kind!=="tabl\
e"||sticky.shared||!Object.hasOwn(split.shares,name)||split.shares[name]!==0||(await instance.release(sticky.table,id2,signal),log.info(`HAProxy at ${instance.name}\
: cleared the entries of ${name} in the stick table ${sticky.table}.`))}}catch(error){if(error instanceof errors.a6&&error.kind==="cancelled")throw error;log.warning(
`HAProxy at ${instance.name}: stick tables could not be cleared. ${(0,errors.bD)(error)}`)}},silenceAgents=async(instance,snapshot,split)=>{for(const{name}of withAgent(
snapshot,weightsFor(split.shares)))try{await instance.disableAgent(name,signal),log.warning(`HAProxy at ${instance.name}: the agent check of ${name} is disabled\
, as it would set the weight again; \`enable agent ${snapshot.backend}/${name}\` at the Runtime API, or a reload, lets it run again.`)}catch(error){if(error instanceof
errors.a6&&error.kind==="cancelled")throw error;log.warning(`HAProxy at ${instance.name}: the agent check of ${name}, which may set its weight again, could not \
be disabled. ${(0,errors.bD)(error)}`)}},writeTogether=async(split,expected)=>{const snapshots=await readAll();if(expected!==void 0){const served=servedSplit(snapshots),
why=served.problems.length===0?"weights or states of servers changed":served.problems.join("; ");(0,shares.qb)(expected,served,"HAProxy no longer serves","the w\
eights or the servers (another job, a reload, a person at the socket)",` (${why})`)}const plans=snapshots.map(snapshot=>plan(snapshot,split));if(expected!==void 0)
for(const snapshot of snapshots)requireNoAgents(snapshot,weightsFor(split.shares));else await router_all(snapshots.flatMap((snapshot,index)=>instances[index]===
void 0?[]:[silenceAgents(instances[index],snapshot,split)]));const journal=[];try{await router_all(instances.map((instance,index)=>apply(instance,plans[index]??
[],journal)))}catch(error){throw journal.length===0?error:extended(error,await putBack(journal))}await router_all(instances.map(instance=>confirm(instance,split))),
expected===void 0&&isWhole(split)&&await router_all(instances.map(instance=>letGo(instance,split)))},retreat=async split=>{const results=await Promise.allSettled(
instances.map(async instance=>{const snapshot=await instance.read(signal),changes=plan(snapshot,split,!0);await silenceAgents(instance,snapshot,split),await apply(
instance,changes,[]),await confirm(instance,split),await letGo(instance,split),requireNoOthers(await instance.read(signal),weightsFor(split.shares))})),failed=results.
flatMap(result=>result.status==="rejected"?[result.reason]:[]);if(failed.length===0)return;const worst=failed.find(error=>!(error instanceof errors.a6&&error.code===
"HAPROXY_OTHER_SERVERS"))??failed[0],moved=instances.filter((_,index)=>results[index]?.status==="fulfilled").map(({name})=>name);throw moved.length===0?worst:extended(
worst,`Traffic did return on ${moved.join(", ")}.`)};return{read:async()=>servedSplit(await readAll()),async rehearse(split){for(const snapshot of await readAll())
plan(snapshot,split),requireNoAgents(snapshot,weightsFor(split.shares))},async write(split,expected){Object.keys(split.shares).forEach(requireServerName);const takesAway=Object.
values(split.shares).some(share=>share===0);await(expected===void 0&&takesAway&&(stable===void 0||(0,rollout_split.tC)(split,stable)>0)?retreat(split):writeTogether(
split,expected))}}}var external_node_net_=__webpack_require__(7030);const maxBytes=1048576,attempts=3,passing=new Set(["ECONNREFUSED","ENOENT","EAGAIN","ECONNRE\
SET","EPIPE"]),socketLine="`stats socket /run/haproxy.sock mode 660 level admin` in the `global` section of haproxy.cfg",remedies={ENOENT:`Check that HAProxy ru\
ns on this very machine, that the job runs there too (a self-hosted runner), and that the path is that of ${socketLine}.`,ECONNREFUSED:`Nothing listens there: c\
heck that HAProxy is running (\`systemctl status haproxy\`) and that \`socket\` is the address of ${socketLine}.`,EACCES:"The user of the job may not open the s\
ocket: add it to the group of the socket, or set `mode 660 group GROUP` on the `stats socket` line.",ETIMEDOUT:"Check that the machine is up and that no firewal\
l is in between; raise `timeout` when the way to it is long."};function codeOf(error){return typeof error=="object"&&error!==null&&"code"in error&&typeof error.
code=="string"?error.code:""}function unreachable(name,code,reason,cause){return new errors.a6("platform",{code:"HAPROXY_UNREACHABLE",message:`HAProxy at ${name}\
 cannot be reached: ${reason}.`,remedy:remedies[code]??`Check that HAProxy is running and that \`socket\` is the address of ${socketLine}.`,cause})}function exchange(address,command,timeoutMs,signal,enough){
return new Promise((resolve,reject)=>{const socket="path"in address?(0,external_node_net_.connect)(address.path):(0,external_node_net_.connect)(address.port,address.
host),chunks=[];let bytes=0,settled=!1;const settle=finish=>{settled||(settled=!0,clearTimeout(timer),signal?.removeEventListener("abort",cancel),socket.destroy(),
finish())},fail=error=>{settle(()=>{reject(error)})},cancel=()=>{fail((0,errors.YQ)(`talking to HAProxy at ${address.text}`))},timer=setTimeout(()=>{fail(unreachable(
address.text,"ETIMEDOUT",`no complete answer within ${String(timeoutMs)} ms`))},timeoutMs);signal?.addEventListener("abort",cancel,{once:!0}),socket.on("data",chunk=>{
bytes+=chunk.length,enough!==void 0&&bytes>=enough?(chunks.push(chunk),settle(()=>{resolve(Buffer.concat(chunks).toString("utf8",0,enough))})):bytes>maxBytes?fail(
new errors.a6("platform",{code:"HAPROXY_UNEXPECTED_ANSWER",message:`${address.text} answered with more than 1 MiB.`,remedy:`Check that \`socket\` is HAProxy's adm\
in socket: the address of ${socketLine}.`})):chunks.push(chunk)}),socket.on("error",fail),socket.on("end",()=>{bytes===0&&fail(Object.assign(new Error("the conn\
ection was closed without an answer"),{code:"ECONNRESET"})),settle(()=>{resolve(Buffer.concat(chunks).toString("utf8"))})}),socket.on("close",()=>{fail(Object.assign(
new Error("the connection broke off"),{code:"ECONNRESET"}))}),socket.write(`${command}
`)})}function runtimeApi(address,{timeoutMs,clock,random}){return{name:address.text,async send(command,signal,enough){if(/[\r\n;]/.test(command))throw new Error(
"One command at a time.");for(let attempt=1;;attempt+=1){if(signal?.aborted===!0)throw(0,errors.YQ)(`talking to HAProxy at ${address.text}`);try{return await exchange(
address,command,timeoutMs,signal,enough)}catch(error){if(error instanceof errors.a6)throw error;const code=codeOf(error);if(attempt>=attempts||!passing.has(code))
throw unreachable(address.text,code,(0,errors.bD)(error)||code,error);await clock.sleep(attempt*40*(.5+random()),signal)}}}}}const isAddress=text=>parseAddress(
text)!==void 0,socketText=dist.FsL(dist.YjP(),dist.z6Y(text=>!/\s|,(?=\/|unix|tcp|ipv|[\w.-]+:\d)/.test(text.trim()),"holds several sockets, or blanks: write a \
list, `socket: [/run/haproxy-1.sock, /run/haproxy-2.sock]`"),dist.z6Y(isAddress,"is not an address of an admin socket: accepted are /run/haproxy.sock, 127.0.0.1\
:9999 and tcp://host:9999")),named=what=>dist.FsL(dist.YjP(),dist.z6Y(isName,`is not the name of an HAProxy ${what}: letters, digits and _ . : - are accepted`)),
settings={socket:dist.FsL(dist.KCZ([socketText,dist.FsL(dist.YOg(socketText),dist.BpQ(1),dist.Ru6(64))]),dist.h_("Address of the admin socket: `/run/haproxy.soc\
k`, `127.0.0.1:9999` or `tcp://host:9999`. A list when several HAProxy processes share the traffic; all are set alike.")),backend:dist.FsL(named("backend"),dist.
h_("Name of the backend whose servers are the two versions."))},haproxy=(0,definition.d)({kind:"haproxy",description:"HAProxy: sets the weights of the servers o\
f one backend over the Runtime API, in one process or several.",settings,timeout:{limits:"Longest wait for one command on one socket",fallback:"2s",longestMs:6e4},
target:{noun:"Server",name:named("server")},facts:{weights:"whole numbers 0 to 256 per server: every percent, 0.4 % at the least",acknowledged:"the Runtime API \
of every process reads the weights back and no server with traffic is down",version:"`version-at`, or the server's name",sticky:"stick tables are counted and cl\
eared on the way back; cookies are reported",releases:"no: one server line for each version",tested:"HAProxy itself, one process and several"},create(given,{names:{
stable},timeoutMs},ports){const addresses=(typeof given.socket=="string"?[given.socket]:given.socket).map(parseAddress).filter(address=>address!==void 0),unique=[
...new Map(addresses.map(address=>[address.text,address])).values()];return{kind:"haproxy",router:haproxyRouter({instances:unique.map(address=>openInstance(runtimeApi(
address,{...ports,timeoutMs}),given.backend)),...stable===void 0?{}:{stable},log:ports.log,signal:ports.signal})}}})}),5619:m5619};export{id,ids,modules};
