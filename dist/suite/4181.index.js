import{m3023}from"./room.js";const id=4181,ids=[4181],modules={3023:m3023,4181:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{examineLeaks:()=>examineLeaks});var external_node_os_=__webpack_require__(8161),printable=__webpack_require__(649),program=__webpack_require__(
7658);function firstAppearances(found){const leaks=new Map;for(const one of found){const key=`${one.ruleId}\0${one.secret===""?`\0${one.path}`:one.secret}`,places=leaks.
get(key);places===void 0?leaks.set(key,[one]):places.push(one)}return[...leaks.values()].flatMap(places=>{const[first]=places;return first===void 0?[]:[{first,places,
live:[...new Set(places.flatMap(({live})=>live))]}]})}var live_values=__webpack_require__(1584),errors=__webpack_require__(4487),objects=__webpack_require__(2797);
const commitBytes=1<<20;async function readCommitFacts(repository,ids2,signal){const facts=new Map,bounds={maxBytes:commitBytes,wanted:()=>!0};return await(0,objects.
$)(repository,ids2,bounds,(object,index)=>{object.outcome==="read"&&facts.set(ids2[index]??"",factsOf(object.bytes.toString("utf8")))},signal),facts}function factsOf(commit){
const head=commit.slice(0,Math.max(0,commit.indexOf(`

`))||void 0),[,author="",email="",seconds=""]=/^author (.*?) ?<([^>\n]*)> (\d+)/mu.exec(head)??[],date=new Date(Number(seconds)*1e3),known=seconds!==""&&!Number.
isNaN(date.getTime());return{author,email,date:known?date.toISOString().replace(".000Z","Z"):""}}var git_repository=__webpack_require__(7416),run_git=__webpack_require__(
9350);const listBytes=512<<20;async function listCommits(repository,range,signal){const more=signal===void 0?{}:{signal};let revisions=["--all"],tip=repository.
head;if(range.kind==="range"){const base=await commitOf(repository,range.base,signal);tip=await commitOf(repository,range.head,signal),revisions=[tip,`^${base}`]}else
tip!==void 0&&revisions.push(tip);const list=(...args)=>(0,run_git.oM)((0,git_repository.Gg)(repository,["rev-list",...args,...revisions,"--"],more),listBytes),
[listed,rooted]=await Promise.all([list("--topo-order","--reverse"),list("--max-parents=0")]),ids2=new SharedArrayBuffer(listed.length);return listed.copy(new Uint8Array(
ids2)),{ids:ids2,roots:rooted.toString("latin1").split(`
`).filter(Boolean),tip}}async function commitOf(repository,revision,signal){let printed="";const args=["rev-parse","--verify","--quiet","--end-of-options",`${revision}\
^{commit}`];await(0,run_git.Ii)((0,git_repository.Gg)(repository,args,signal===void 0?{}:{signal}),piece=>printed+=piece.toString("latin1"));const id2=printed.trim();
if(/^[0-9a-f]{40,64}$/u.test(id2))return id2;throw new errors.a6("input",{code:"REVISION_MISSING",message:`The repository has no commit ${JSON.stringify(revision.
slice(0,100))}${repository.shallow?": its history was cut off when it was fetched":""}.`,remedy:"Fetch the history that the range needs: `fetch-depth: 0` for ac\
tions/checkout."})}var promises_=__webpack_require__(1455),external_node_path_=__webpack_require__(6760);const list_files_listBytes=512<<20;async function listWorkingTree(repository,workTree,signal){
const place={GIT_DIR:repository.gitDir,GIT_WORK_TREE:workTree},args=["ls-files","-z","--cached","--others","--exclude-standard"],listed=await(0,run_git.oM)({git:repository.
git,cwd:workTree,place,args,...signal===void 0?{}:{signal}},list_files_listBytes);return[...new Set(listed.toString("utf8").split("\0"))].filter(Boolean)}async function listFolder(folder,signal){
const paths=[],look=[""];for(let below=look.pop();below!==void 0;below=look.pop()){if(signal?.aborted===!0)throw(0,errors.YQ)("listing files");const entries=await(0,promises_.
readdir)((0,external_node_path_.join)(folder,below),{withFileTypes:!0}).catch(()=>[]);for(const entry of entries){if(entry.name===".git")continue;const path=below===
""?entry.name:`${below}/${entry.name}`;entry.isDirectory()?look.push(path):entry.isFile()&&paths.push(path)}}return paths.sort()}var occurrence=__webpack_require__(
9174),part=__webpack_require__(1846);const filesPerJob=512,pathsPerJob=128,mostCommitsPerJob=5e3;function fileJobs(files,job){return slices(files,filesPerJob).map(
job)}function pathJobs(paths){return slices(paths,pathsPerJob).map(some=>({kind:"files",paths:some}))}async function commitJobs(repository,{ids:ids2,roots},atOnce,signal){
const jobs=[],gaps=[];for(const commit of roots){const{files,submodules}=await(0,objects.n)(repository,commit,signal);jobs.push(...fileJobs(files,some=>({kind:"\
blobs",commit,files:some}))),gaps.push(...submodules.map(path=>({kind:"submodule",path})))}const line=repository.idLength+1,count=ids2.byteLength/line,each=Math.
max(1,Math.min(mostCommitsPerJob,Math.ceil(count/atOnce)));for(let first=0;first<count;first+=each)jobs.push({kind:"commits",from:first*line,to:Math.min(count,first+
each)*line});return{jobs,gaps}}function slices(all,size){return Array.from({length:Math.ceil(all.length/size)},(_,index)=>all.slice(index*size,(index+1)*size))}
var scan_work=__webpack_require__(5198);async function reportProgress(facts,clock,report,stop){const counters=new scan_work.Q(facts.shared),startedAt=clock.now(),
stopped=()=>stop.aborted;for(;!stopped();){if(await clock.sleep(facts.everyMs,stop).catch(()=>{}),stopped())return;const elapsed=clock.now()-startedAt,{size,bytes}=counters.
done,done=Math.min(size,facts.total);report({done,total:facts.total,unit:facts.unit,bytes,bytesPerSecond:elapsed>0?bytes*1e3/elapsed:0,leftMs:done>0?elapsed*(facts.
total-done)/done:void 0})}}const defaultLimits={fileBytes:2e7,occurrences:2e4},progressMs=5e3,mostAtOnce=4,fewFiles=2e3,nobody={author:"",email:"",date:""};async function scanLeaks(folder,scope,live,ports,limits=defaultLimits){
const plan=await planOf(folder,scope,ports),{repository,jobs,commits}=plan,work={repository,folder:plan.folder,ids:commits?.ids,jobs,shared:scan_work.Q.shared(),
live,secrets:[],limits,atOnce:atOnceOf(ports.threads)},parts=await runParts(work,scope,ports),occurrences=parts.flatMap(part2=>part2.occurrences),ids2=[...new Set(
occurrences.flatMap(({commit})=>commit??[]))],[standing,facts]=await Promise.all([findStanding(work,commits?.tip,occurrences,ports),repository===void 0?new Map:
readCommitFacts(repository,ids2,ports.signal)]),ranks=commits===void 0?new Map:ranksOf(commits.ids,repository?.idLength??40,new Set(ids2)),rankOf=({commit})=>ranks.
get(commit??"")??-1,found=occurrences.map(one=>({...one,...facts.get(one.commit??"")??nobody,fingerprint:(0,occurrence.a)(one),stands:one.commit===void 0||standing.
has(one.secret===""?one.path:one.secret)})).sort((one,other)=>rankOf(one)-rankOf(other)||compare(one.path,other.path)||one.startLine-other.startLine||one.startColumn-
other.startColumn),gaps=new Map([...plan.gaps,...parts.flatMap(part2=>part2.gaps)].map(gap=>[`${gap.kind}\0${gap.path}`,gap]));return{found,gaps:[...gaps.values()],
shallow:repository?.shallow===!0&&scope.kind!=="tree"&&scope.kind!=="staged",partial:repository?.partial===!0&&scope.kind!=="tree",commits:commits===void 0?0:commits.
ids.byteLength/((repository?.idLength??40)+1),files:jobs.reduce((sum,job)=>sum+(job.kind==="files"?job.paths.length:0),0),bytes:parts.reduce((sum,part2)=>sum+part2.
bytes,0)}}function atOnceOf(threads){return Math.max(2,Math.min(mostAtOnce,threads))}function noDetector(){throw new Error("a search for texts needs no detector")}
async function planOf(folder,scope,{git,signal,threads}){if(scope.kind==="tree"){const repository2=scope.ignored===!0?void 0:await(0,git_repository.W1)(folder,git,
signal).catch(nothingWithoutGit),workTree=repository2?.workTree,paths=repository2===void 0||workTree===void 0?await listFolder(folder,signal):await listWorkingTree(
repository2,workTree,signal);return{repository:repository2,folder:workTree??folder,commits:void 0,jobs:pathJobs(paths),gaps:[]}}const repository=await(0,git_repository.
h_)(folder,git,signal),found={repository,folder:repository.workTree??folder};if(scope.kind==="staged")return{...found,commits:void 0,jobs:[{kind:"staged"}],gaps:[]};
const commits=await listCommits(repository,scope,signal);return{...found,commits,...await commitJobs(repository,commits,atOnceOf(threads),signal)}}function nothingWithoutGit(error){
if(error.code!=="GIT_MISSING")throw error}async function runParts(work,scope,{runPart,threads,clock,signal,progress}){if(signal.aborted)throw(0,errors.YQ)("sear\
ching for leaked secrets");const stop=new AbortController,total=Math.round(work.jobs.reduce((sum,job)=>sum+(0,scan_work.$)(job,work.repository?.idLength??40),0)),
unit=scope.kind==="history"||scope.kind==="range"?"commits":"files",facts={shared:work.shared,total,unit,everyMs:progressMs},reporting=progress===void 0?void 0:
reportProgress(facts,clock,progress,stop.signal),counters=new scan_work.Q(work.shared);try{const first=runPart(work);await Promise.race([first,counters.much()]);
const more=Math.max(0,Math.min(threads-1,work.jobs.length-counters.taken));return await Promise.all([first,...Array.from({length:more},()=>runPart({...work,atOnce:2}))])}finally{
counters.sayMuch(),stop.abort(),await reporting}}async function findStanding(done,tip,occurrences,ports){const{repository}=done;if(repository===void 0||tip===void 0||
occurrences.length===0)return new Set;const encoded=new Map;for(const{secret,decoded}of occurrences)encoded.set(secret,encoded.get(secret)===!0||decoded.length>
0);const secrets=[...encoded].filter(([secret])=>secret!=="").map(([secret,is])=>({secret,encoded:is})),{files}=await(0,objects.n)(repository,tip,ports.signal),
{signal}=ports,work={...done,shared:scan_work.Q.shared(),live:[],secrets,atOnce:2},standingJob=some=>({kind:"standing",files:some}),parts=files.length<=fewFiles?
[await(0,part.E)({...work,jobs:[standingJob(files)],atOnce:1},noDetector,signal)]:await Promise.all(Array.from({length:ports.threads},()=>ports.runPart({...work,
jobs:fileJobs(files,standingJob)}))),standing=new Set(files.map(({path})=>path));for(const index of parts.flatMap(part2=>part2.standing))standing.add(secrets[index]?.
secret??"");return standing}function ranksOf(ids2,idLength,wanted){const ranks=new Map;if(wanted.size===0)return ranks;const text=Buffer.from(ids2);for(let at=0,
rank=0;at<text.length;at+=idLength+1,rank+=1){const id2=text.toString("latin1",at,at+idLength);wanted.has(id2)&&ranks.set(id2,rank)}return ranks}function compare(one,other){
return one===other?0:one<other?-1:1}var external_node_crypto_=__webpack_require__(7598);function isRecord(value){return typeof value=="object"&&value!==null&&!Array.
isArray(value)}function normalized(path){return path.replaceAll("\\","/").replace(/^\.\//,"")}function parseDetectSecretsBaseline(text){let baseline;try{baseline=
JSON.parse(text)}catch{return}if(!isRecord(baseline)||!isRecord(baseline.results)||typeof baseline.version!="string")return;const ignored=new Set,confirmed=[];for(const[
file,entries]of Object.entries(baseline.results)){if(!Array.isArray(entries))return;const path=normalized(file);for(const entry of entries){if(!isRecord(entry))
return;const hash=entry.hashed_secret;if(typeof hash!="string"||!/^[0-9a-f]{40}$/.test(hash))return;const line=entry.line_number;entry.is_secret===!0?confirmed.
push({path,line:typeof line=="number"?line:0}):ignored.add(`${path}:${hash}`)}}return{confirmed,isIgnored({path,match}){return[match.secret,match.match].flatMap(
form=>[form,form.replace(/^(["'`])(.*)\1$/s,"$2")]).some(form=>form!==""&&ignored.has(`${normalized(path)}:${(0,external_node_crypto_.createHash)("sha1").update(
form,"utf8").digest("hex")}`))}}}const texts=["RuleID","File","Commit","Match","Secret"],numbers=["StartLine","EndLine","StartColumn","EndColumn"];function isReported(entry){
if(typeof entry!="object"||entry===null)return!1;const fields=new Map(Object.entries(entry));return texts.every(name=>typeof fields.get(name)=="string")&&numbers.
every(name=>typeof fields.get(name)=="number")}function isRedacted({Secret}){return Secret==="REDACTED"||Secret.endsWith("...")}function parseGitleaksReport(text){
let report;try{report=JSON.parse(text)}catch{return}if(!Array.isArray(report))return;const known=new Set;for(const entry of report){if(!isReported(entry))return;
const place=[entry.RuleID,entry.File,entry.Commit,entry.StartLine,entry.EndLine,entry.StartColumn,entry.EndColumn];known.add(JSON.stringify(isRedacted(entry)?place:
[...place,entry.Match,entry.Secret]))}return{isIgnored({path,commit="",match}){const place=[match.ruleId,path,commit,match.startLine,match.endLine,match.startColumn,
match.endColumn];return known.has(JSON.stringify(place))||known.has(JSON.stringify([...place,match.match,match.secret]))}}}function parseGitleaksIgnore(text){const fingerprints=new Set,
misread=[];for(const[index,raw]of text.split(`
`).entries()){const line=raw.trim();if(line===""||line.startsWith("#"))continue;const parts=line.split(":"),pathAt=parts.length-3;if(pathAt!==0&&pathAt!==1){misread.
push(index+1);continue}fingerprints.add(parts.map((part2,at)=>at===pathAt?part2.replaceAll("\\","/"):part2).join(":"))}return{misread,isIgnored({path,commit,match}){
const everywhere=`${path}:${match.ruleId}:${match.startLine}`;return fingerprints.has(everywhere)||commit!==void 0&&fingerprints.has(`${commit}:${everywhere}`)}}}
async function loadDefaultRules(){const{defaultRules}=await __webpack_require__.e(1928).then(__webpack_require__.bind(__webpack_require__,1928));return defaultRules}
var dist=__webpack_require__(3292),regex_pattern=__webpack_require__(9359),syntax=__webpack_require__(5306);function tableOf(value){return Array.isArray(value)?
new Map(value.flatMap(one=>[...tableOf(one)])):typeof value!="object"||value===null||value instanceof Date?new Map:new Map(Object.entries(value).map(([name,field])=>[
name.toLowerCase(),field]))}function tablesOf(value){return value===void 0?[]:(Array.isArray(value)?value:[value]).map(tableOf)}function textOf(value){return typeof value==
"boolean"?value?"1":"0":typeof value=="string"||typeof value=="number"||typeof value=="bigint"?String(value):""}function textsOf(value){return value===void 0||value===
""?[]:Array.isArray(value)?value.map(textOf):textOf(value).split(",")}function numberOf(value){if(value===void 0)return 0;const text=textOf(value).trim();return text===
""?Number.NaN:Number(text)}function isTrue(value){return["1","t","true"].includes(textOf(value).toLowerCase())}function merge(base,own){return{...base,description:own.
description===""?base.description:own.description,entropy:own.entropy===0?base.entropy:own.entropy,secretGroup:own.secretGroup===0?base.secretGroup:own.secretGroup,
...own.regex===void 0?{}:{regex:own.regex},...own.path===void 0?{}:{path:own.path},tags:[...base.tags,...own.tags],keywords:[...base.keywords,...own.keywords],allowlists:[
...base.allowlists,...own.allowlists]}}function extendRules(own,base,disabled){const rules=new Map(own);for(const[id2,rule]of base){if(disabled.has(id2))continue;
const changed=own.get(id2);rules.set(id2,changed===void 0?rule:merge(rule,changed))}return rules}function keyOf(path){return JSON.stringify(path.map(part2=>typeof part2==
"string"?part2.toLowerCase():part2))}class Walk{offsets=new Map;text;at=0;table=[];counts=new Map;constructor(text){for(this.text=text;this.at<text.length;)this.
statement()}match(pattern){pattern.lastIndex=this.at;const found=pattern.exec(this.text)?.[0]??"";return this.at+=found.length,found}space(){this.match(/(?:\s|#[^\n]*)*/y)}statement(){
if(this.space(),this.at>=this.text.length)return;const start=this.at,bracket=this.match(/\[\[?/y);if(bracket===""){const path=[...this.table,...this.keys()];this.
match(/[ \t]*=[ \t]*/y),this.value(path)}else this.header(this.keys(),bracket==="[[",start),this.match(/[ \t]*\]\]?/y);this.at===start&&this.match(/[^\n]*\n?/y)}header(names,isArray,start){
let path=[];for(const[index,name]of names.entries()){path=[...path,name];const key=keyOf(path),count=this.counts.get(key);isArray&&index===names.length-1?(this.
counts.set(key,(count??0)+1),path=[...path,count??0]):count!==void 0&&(path=[...path,count-1])}this.table=path,this.offsets.set(keyOf(path),start)}keys(){const names=[];
do{const raw=this.match(/[ \t]*(?:"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[\w-]+)[ \t]*/y).trim();names.push(raw.replace(/^["']|["']$/g,""))}while(this.match(/\./y)!=="");
return names}value(path){this.offsets.set(keyOf(path),this.at),this.match(/\[/y)!==""?this.list("]",index=>{this.value([...path,index])}):this.match(/\{/y)!==""?
this.list("}",()=>{const names=this.keys();this.match(/[ \t]*=[ \t]*/y),this.value([...path,...names])}):this.match(/"""(?:[^\\]|\\[^])*?"""(?:"{1,2})?|'''[^]*?'''(?:'{1,2})?|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[^\s,\]}#]+(?: \d[^\s,\]}#]*)?/y)}list(end,item){
for(let index=0;this.space(),!(this.at>=this.text.length||this.text[this.at]===end);index++){const before=this.at;if(item(index),this.space(),this.match(/,/y),this.
at===before)break}this.at++}}class TomlPlaces{text;walked;constructor(text){this.text=text}get walk(){return this.walked??=new Walk(this.text)}locate(path,within){
for(let length=path.length;length>0;length--){const offset=this.walk.offsets.get(keyOf(path.slice(0,length)));if(offset===void 0)continue;if(length<path.length||
within===void 0)return this.placeAt(offset);const quotes=/^(?:"""\n?|'''\n?|"|')?/.exec(this.text.slice(offset,offset+5))?.[0].length??0;return this.placeAt(offset+
quotes+within)}return{line:1,column:1}}placeAt(offset){const before=this.text.slice(0,offset);return{line:before.split(`
`).length,column:offset-before.lastIndexOf(`
`)}}}const maxExtendDepth=2,maxLength=4*1024*1024;class RuleFile{name;places;patterns=new Map;constructor(name,text){this.name=name,this.places=new TomlPlaces(text)}wrong(path,problem,remedy,within){
return wrongRules(this.name,this.places.locate(path,within),problem,remedy)}pattern(path,source){try{const before=this.patterns.get(source);if(before!==void 0)return before;
const pattern=new regex_pattern.z(source);return this.patterns.set(source,pattern),pattern}catch(error){throw error instanceof syntax.J?this.wrong(path,`the pat\
tern ${error.message}.`,"Patterns are of the dialect of Go (https://pkg.go.dev/regexp/syntax); correct it there.",error.offset):error}}}function wrongRules(file,{
line,column},problem,remedy){return new errors.a6("input",{code:"INVALID_LEAK_RULES",message:`${file}, line ${line}, column ${column}: ${problem}`,remedy})}function readAllowlist(table,file,path){
const condition=textOf(table.get("condition")).toUpperCase();if(!["","OR","||","AND","&&"].includes(condition))throw file.wrong([...path,"condition"],`${condition}\
 is not a condition.`,'Write `condition = "OR"` or `condition = "AND"`.');const target=textOf(table.get("regextarget"));if(target!==""&&target!=="secret"&&target!==
"match"&&target!=="line")throw file.wrong([...path,"regexTarget"],`${target} is not a target.`,'Write `regexTarget = "secret"`, `"match"` or `"line"`.');const patterns=name=>{
const sources=textsOf(table.get(name));for(const[index,source]of sources.entries())file.pattern([...path,name,index],source);return sources.length>1&&file.pattern(
[...path,name],`(?:${sources.join("|")})`),sources},allowlist={description:textOf(table.get("description")),condition:condition==="AND"||condition==="&&"?"and":
"or",commits:textsOf(table.get("commits")).map(commit=>commit.trim().toLowerCase()),paths:patterns("paths"),regexTarget:target===""?"secret":target,regexes:patterns(
"regexes"),stopwords:textsOf(table.get("stopwords"))};if([allowlist.commits,allowlist.paths,allowlist.regexes,allowlist.stopwords].every(check2=>check2.length===
0))throw file.wrong(path,"the allowlist allows nothing.","Give it at least one of `commits`, `paths`, `regexes` and `stopwords`, or take it out.");return allowlist}
function readAllowlists(table,file,path){const today=tablesOf(table.get("allowlists")),older=table.get("allowlist");if(older!==void 0&&today.length>0)throw file.
wrong([...path,"allowlist"],"`allowlist` cannot be used beside `allowlists`.","Move what `allowlist` holds into one more of `allowlists`.");const lists=today.map(
(one2,index)=>({table:one2,allowlist:readAllowlist(one2,file,[...path,"allowlists",index])}));if(older===void 0)return lists;const one=tableOf(older);return[...lists,
{table:one,allowlist:readAllowlist(one,file,[...path,"allowlist"])}]}function readRequired(table,file,path){const id2=textOf(table.get("id"));if(id2==="")throw file.
wrong(path,"the required rule has no `id`.","Name the rule that has to find something as well.");const distance=name=>{const value=table.get(name.toLowerCase());
if(value===void 0)return;const number=numberOf(value);if(!Number.isInteger(number))throw file.wrong([...path,name],`\`${name}\` is not a whole number.`,`Write f\
or example \`${name} = 5\`.`);return number},[withinLines,withinColumns]=[distance("withinLines"),distance("withinColumns")];return{id:id2,...withinLines===void 0?
{}:{withinLines},...withinColumns===void 0?{}:{withinColumns}}}function readRule(table,file,path){const[regex,pathPattern]=[textOf(table.get("regex")),textOf(table.
get("path"))];pathPattern!==""&&file.pattern([...path,"path"],pathPattern),regex!==""&&file.pattern([...path,"regex"],regex);const number=(name,isRight,form)=>{
const value=numberOf(table.get(name.toLowerCase()));if(!isRight(value))throw file.wrong([...path,name],`\`${name}\` is not ${form}.`,`Write for example \`${name}\
 = 3\`.`);return value};return{id:textOf(table.get("id")),description:textOf(table.get("description")),...regex===""?{}:{regex},...pathPattern===""?{}:{path:pathPattern},
secretGroup:number("secretGroup",value=>Number.isInteger(value)&&value>=0,"the number of a group"),entropy:number("entropy",Number.isFinite,"a number"),keywords:textsOf(
table.get("keywords")).map(keyword=>keyword.toLowerCase()),tags:textsOf(table.get("tags")),allowlists:readAllowlists(table,file,path).map(({allowlist})=>allowlist),
required:tablesOf(table.get("required")).map((one,index)=>readRequired(one,file,[...path,"required",index])),skipReport:isTrue(table.get("skipreport"))}}function parseToml(text,name){
if(text.length>maxLength)throw wrongRules(name,{line:1,column:1},"the file is larger than 4 MB.","Give a file of rules.");try{return tableOf((0,dist.qg)(text))}catch(error){
const place=error instanceof dist.zx?{line:error.line,column:error.column}:{line:1,column:1},[problem=""]=(0,errors.bD)(error).replace(/^Invalid TOML document: /,
"").split(`
`);throw wrongRules(name,place,`this is not TOML: ${problem}.`,"Correct the line; https://toml.io/en/v1.0.0 has the syntax.")}}async function load(text,name,depth,sources){
const table=parseToml(text,name),file=new RuleFile(name,text),rules=new Map,places=new Map;for(const[index,one]of tablesOf(table.get("rules")).entries()){const path=[
"rules",index],rule=readRule(one,file,path);rules.set(rule.id,rule),places.set(rule.id,path)}for(const rule of rules.values())for(const[index,{id:id2}]of rule.required.
entries()){if(rules.has(id2))continue;const path=[...places.get(rule.id)??[],"required",index,"id"];throw file.wrong(path,`there is no rule ${id2} in this file.`,
"Require a rule of the same file.")}const lists=readAllowlists(table,file,[]),own={rules,places,file,allowlists:lists.filter(one=>textsOf(one.table.get("targetr\
ules")).length===0).map(({allowlist})=>allowlist),targeted:lists.flatMap((one,index)=>textsOf(one.table.get("targetrules")).map(id2=>({id:id2,allowlist:one.allowlist,
path:["allowlists",index,"targetRules"]}))),extendsDefaults:!1,warnings:[]};return extend(own,tableOf(table.get("extend")),depth,sources)}async function extend(own,settings,depth,sources){
const path=textOf(settings.get("path")),useDefault=isTrue(settings.get("usedefault"));if(depth>=maxExtendDepth||path===""&&!useDefault)return own;if(path!==""&&
useDefault)throw own.file.wrong(["extend"],"`path` and `useDefault` are both set.","Keep one of them; the file that `path` names can use the defaults.");const disabled=textsOf(
settings.get("disabledrules"));let base;if(useDefault){const{rules,allowlists}=await sources.defaults();base={rules:new Map(rules.map(rule=>[rule.id,rule])),allowlists,
extendsDefaults:!0,warnings:[]}}else{let text;try{text=await sources.read(path)}catch(error){throw own.file.wrong(["extend","path"],`${path} cannot be read (${(0,errors.
bD)(error)}).`,"Name a file from the root of the repository.")}base=await load(text,path,depth+1,sources)}const absent2=disabled.filter(id2=>!base.rules.has(id2));
return{...own,rules:extendRules(own.rules,base.rules,new Set(disabled)),allowlists:[...own.allowlists,...base.allowlists],extendsDefaults:base.extendsDefaults,warnings:[
...base.warnings,...absent2.map(id2=>`${own.file.name}: \`disabledRules\` names ${id2}, which the extended rules do not have.`)]}}function check(rule,{file,places}){
const path=places.get(rule.id)??["extend"];if(rule.id.trim()==="")throw file.wrong(path,"the rule has no `id`.","Give each rule an `id` of its own.");if(rule.regex===
void 0&&rule.path===void 0)throw file.wrong(path,`the rule ${rule.id} has neither \`regex\` nor \`path\`, so that it finds nothing.`,"Give it a `regex`, a `path\
`, or both.");const groups=rule.regex===void 0?1/0:file.pattern([...path,"regex"],rule.regex).groups;if(rule.secretGroup>groups){const problem=`\`secretGroup\` of\
 ${rule.id} is ${rule.secretGroup}, but its pattern has ${groups===1?"one group":`${groups} groups`}.`;throw file.wrong([...path,"secretGroup"],problem,"Name a \
group that the pattern has, or leave `secretGroup` out.")}}async function readRules(text,name,sources){const loaded=await load(text,name,0,sources);for(const rule of loaded.
rules.values())check(rule,loaded);const rules=new Map(loaded.rules),warnings=[...loaded.warnings];for(const{id:id2,allowlist,path}of loaded.targeted){const rule=rules.
get(id2);if(rule!==void 0)rules.set(id2,{...rule,allowlists:[...rule.allowlists,allowlist]});else if(loaded.extendsDefaults)warnings.push(`${name}: \`targetRules\
\` names ${id2}, which is no rule here.`);else throw loaded.file.wrong(path,`there is no rule ${id2}.`,"Name in `targetRules` rules that this file has or extend\
s.")}return{rules:[...rules.values()],allowlists:loaded.allowlists,warnings}}const MOST_RULE_BYTES=4*1024*1024,MOST_BASELINE_BYTES=64*1024*1024;async function readLeakRules(path,files){
const name=path??".gitleaks.toml",text=await files.read(name,MOST_RULE_BYTES);if(text===void 0&&path!==void 0)throw absent(path,"leak-rules");if(text===void 0){
const rules2=await loadDefaultRules();return{rules:rules2,source:`the ${String(rules2.rules.length)} rules of this action`,warnings:[]}}const{warnings,...rules}=await readRules(
text,name,{read:other=>extended(other,files),defaults:loadDefaultRules});return{rules,source:`the ${String(rules.rules.length)} rules of ${(0,printable.TN)(name,
200)}`,warnings}}async function extended(path,files){const text=await files.read(path,MOST_RULE_BYTES);if(text===void 0)throw absent(path,"extend.path");return text}
async function readKnown(paths,files){const ignore=await files.read(".gitleaksignore",MOST_RULE_BYTES),ignored=ignore===void 0?void 0:parseGitleaksIgnore(ignore),
baselines=await Promise.all(paths.map(path=>readBaseline(path,files))),known=[...ignored===void 0?[]:[ignored],...baselines],misread=ignored?.misread??[];return{
isIgnored:finding=>known.some(one=>one.isIgnored(finding)),warnings:misread.length===0?[]:[`.gitleaksignore has lines that name no finding: ${misread.slice(0,20).
join(", ")}.`]}}async function readBaseline(path,files){const text=await files.read(path,MOST_BASELINE_BYTES);if(text===void 0)throw absent(path,"leak-baseline");
const baseline=parseGitleaksReport(text)??parseDetectSecretsBaseline(text);if(baseline!==void 0)return baseline;throw new errors.a6("input",{code:"INVALID_BASEL\
INE",message:`${(0,printable.TN)(path,200)} is neither a report of gitleaks as JSON nor a baseline of detect-secrets.`,remedy:"Write one: `gitleaks git --report\
-format json --report-path baseline.json`, or `detect-secrets scan > .secrets.baseline`."})}function absent(path,from){return new errors.a6("input",{code:"LEAK_\
FILE_MISSING",message:`${(0,printable.TN)(path,200)}, which \`${from}\` names, is not in the checkout.`,remedy:"Correct the path; it begins at the root of the c\
heckout. A job needs actions/checkout before this step."})}var src_event=__webpack_require__(3023);const REVISION=/^(?!-)[\w./@{}~^-]{1,250}$/;async function scopeOf(inputs,context){
const{scan,"scan-range":range}=inputs;if(scan==="tree"||scan==="staged"||scan==="history")return{kind:scan};if(range!==void 0){const[base="",head=""]=range.split(
/\.{2,3}/);if(REVISION.test(base)&&REVISION.test(head))return{kind:"range",base,head};throw wrong("`scan-range` is not BASE..HEAD with two names or ids of commi\
ts")}const{range:ends}=await(0,src_event.j)(context);if(ends===void 0)throw wrong("this event brings no range of commits");return/^0+$/.test(ends.base)?{kind:"h\
istory"}:{kind:"range",...ends}}function wrong(problem){return new errors.a6("input",{code:"SCAN_RANGE",message:`There is no range to search: ${problem}.`,remedy:"\
Write `scan-range: origin/main..HEAD`, or run it on `pull_request` or `push`; `scan: history` searches everything. The checkout needs `fetch-depth: 0`."})}const LONGEST_MS=5*
36e5,MOST_MASKED=1e3;async function examineLeaks(given,inputs,context){const scope=await scopeOf(inputs,context),live=given.filter(({value})=>!isPlain(value)),{
rules,source,warnings}=await readLeakRules(inputs["leak-rules"],context.files),known=await readKnown(inputs["leak-baseline"]??[],context.files),{inWorker}=await __webpack_require__.
e(2733).then(__webpack_require__.bind(__webpack_require__,8762)),purpose="searching for leaked secrets",scan=await scanLeaks(context.run.workspace,scope,live,{git:(0,program.
V0)(context.env),threads:(0,external_node_os_.availableParallelism)(),clock:context.clock,signal:context.signal,progress:progress=>{context.log.info(sayProgress(
progress))},runPart:work=>inWorker("searchForLeaks",{work,rules},{purpose,kind:"refused",timeoutMs:LONGEST_MS,signal:context.signal,remedy:"Search less at a tim\
e: `scan: range` for a pull request, `scan: tree` for what is checked out; or take a larger runner."})});for(const secret of secretsOf(scan))context.mask(secret);
const standing=scan.found.filter(({path,commit,live:names,...match})=>names.length>0||!known.isIgnored({path,match,...commit===void 0?{}:{commit}}));return{findings:[
...firstAppearances(standing).map(leak=>findingOf(leak,scope)),...shallowness(scan)],notes:[`${said(scan,scope)} searched by ${source}.`,...scan.found.length>standing.
length?[`Known from a baseline or .gitleaksignore and left alone: ${counted(scan.found.length-standing.length,"place")}.`]:[],...warnings,...known.warnings,...gapNotes(
scan),...plainNotes(given,live)],problems:[]}}function secretsOf({found}){return[...new Set(found.map(({secret})=>secret))].filter(secret=>secret.length>=live_values.
X).slice(0,MOST_MASKED)}function said({commits,files,bytes},{kind}){const size=`${(bytes/1e6).toFixed(1)} MB`;return kind==="history"||kind==="range"?`${counted(
commits,"commit")}, ${size} of added lines,`:kind==="staged"?`Staged changes, ${size},`:`${counted(files,"file")}, ${size},`}function counted(count,what){return`${count.
toLocaleString("en")} ${what}${count===1?"":"s"}`}function sayProgress({done,total,unit,bytesPerSecond,leftMs}){const left=leftMs===void 0?"":`, about ${String(
Math.ceil(leftMs/1e3))} s left`;return`${done.toLocaleString("en")} of ${total.toLocaleString("en")} ${unit} searched, ${(bytesPerSecond/1e6).toFixed(1)} MB/s${left}`}
function findingOf({first,places,live},scope){const stands=places.some(place=>place.stands),more=places.length-1,elsewhere=more===0?"":`, and at ${counted(more,
"more place")}`,what=live.length>0?"":`${(0,printable.TN)(first.description===""?first.ruleId:first.description,120)}: `,where=`${added(first,scope)}${elsewhere}\
; ${stands?"it still stands":"no text file at HEAD has it any more, and the history keeps it"}`;return{rule:live.length>0?"leaked-live-secret":first.ruleId,severity:live.
length>0?"critical":stands?"high":"medium",...live.length>0?{name:live.join(", ")}:{},place:{path:(0,printable.TN)(first.path,500),line:Math.max(1,first.startLine),
...first.startColumn>0?{column:first.startColumn}:{}},problem:live.length>0?`stands in the repository, ${where}`:`${what}${where}`,remedy:remedyOf(first,live)}}
function added({commit,author,date,decoded},{kind}){const how=decoded.length===0?"":`, ${decoded.join(" in ")}`;return commit===void 0?`${kind==="staged"?"stage\
d":"in the working tree"}${how}`:`added in ${commit.slice(0,10)} by ${(0,printable.TN)(author,60)} on ${date.slice(0,10)}${how}`}function remedyOf({fingerprint,
commit},live){return live.length>0?"Revoke it where it was issued now, and store a new one: whoever can read the repository, or ever could, has it. Then take it\
 out.":`Revoke it where it was issued, then take it out. If it is none, write ${commit===void 0?"`gitleaks:allow` behind the line, or ":""}\`${(0,printable.TN)(
fingerprint,300)}\` into .gitleaksignore.`}function shallowness({shallow,partial,commits}){return!shallow&&!partial?[]:[{rule:shallow?"shallow-clone":"partial-c\
lone",severity:"medium",problem:shallow?`The clone is shallow: only ${commits.toLocaleString("en")} commits were there to be searched`:"The clone is partial: wh\
at it lacks was not searched",remedy:shallow?"Give actions/checkout `fetch-depth: 0`.":"Clone without `filter`."}]}const GAPS={submodule:"a submodule, which is \
a repository of its own","too-large":"larger than 20 MB",unreadable:"not readable",missing:"not in this clone","too-many":"more places than are kept"},NAMED_GAPS=20;
function gapNotes({gaps}){const named=gaps.slice(0,NAMED_GAPS).map(({kind,path})=>`Not searched: ${(0,printable.TN)(path,200)}, ${GAPS[kind]}.`);return gaps.length>
NAMED_GAPS?[...named,`And ${String(gaps.length-NAMED_GAPS)} more were not searched.`]:named}function isPlain(value){return Buffer.byteLength(value)<live_values.
X||value.length<=24&&/^[a-z]+(?:[-_.][a-z]+)*(?:[-_.]?\d{1,3})?$/i.test(value)}function plainNotes(given,live){const left=given.filter(one=>!live.includes(one)).
map(({name})=>name);return left.length===0?[]:[`Too short or too plain to be looked for: ${left.join(", ")}.`]}})};export{id,ids,modules};
