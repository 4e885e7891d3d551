const id=1846,ids=[1846],modules={2797:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{n:()=>listTree,$:()=>readObjects});const newline=10,beginning=8e3;class ObjectParser{#maxBytes;#wanted;#read;#index=0;#head="";#left=-1;#object=Buffer.alloc(0);#size=0;#decided=!1;#dropped;constructor(maxBytes,wanted,read){
this.#maxBytes=maxBytes,this.#wanted=wanted,this.#read=read}push(piece){let at=0;for(;at<piece.length;)if(this.#left===-1){const end=piece.indexOf(newline,at);if(this.#head+=
piece.toString("latin1",at,end===-1?piece.length:end),end===-1)return;at=end+1,this.#beginObject()}else{const take=Math.min(this.#left,piece.length-at);this.#take(
piece,at,take),at+=take}}#beginObject(){const[,size]=/^[0-9a-f]+ [a-z]+ (\d+)$/u.exec(this.#head)??[];if(this.#head="",size===void 0){this.#say({outcome:"missin\
g"});return}const bytes=Number(size);this.#left=bytes+1,this.#size=0,this.#decided=!1,this.#dropped=bytes>this.#maxBytes?{outcome:"too-large",size:bytes}:void 0,
this.#object=this.#dropped===void 0?Buffer.allocUnsafe(bytes):Buffer.alloc(0)}#take(piece,from,count){if(this.#left-=count,this.#dropped===void 0){this.#size+=piece.
copy(this.#object,this.#size,from,from+count);const whole=this.#size===this.#object.length;!this.#decided&&(whole||this.#size>=beginning)&&(this.#decided=!0,this.#wanted(
this.#object.subarray(0,Math.min(this.#size,beginning)),this.#object.length<=beginning)||(this.#dropped={outcome:"dropped"},this.#object=Buffer.alloc(0)))}this.#left>
0||(this.#left=-1,this.#say(this.#dropped??{outcome:"read",bytes:this.#object}),this.#object=Buffer.alloc(0))}#say(object){this.#read(object,this.#index),this.#index+=
1}}var git_repository=__webpack_require__(7416),run_git=__webpack_require__(9350);async function listTree(repository,commit,signal){const files=[],submodules=[];
let rest=Buffer.alloc(0);return await(0,run_git.EO)((0,git_repository.Gg)(repository,["ls-tree","-r","-z","--full-tree",commit],signal===void 0?{}:{signal}),piece=>{
const text=rest.length===0?piece:Buffer.concat([rest,piece]);let from=0;for(let end=text.indexOf(0);end!==-1;end=text.indexOf(0,from)){const[,kind,blob="",path=""]=/^\d+ (\w+) ([0-9a-f]+)\t(.*)$/su.
exec(text.toString("utf8",from,end))??[];kind==="blob"?files.push({path,blob}):kind==="commit"&&submodules.push(path),from=end+1}rest=text.subarray(from)}),{files,
submodules}}async function readObjects(repository,ids2,{maxBytes,wanted},read,signal){if(ids2.length===0)return;const parser=new ObjectParser(maxBytes,wanted,read),
more={stdin:`${ids2.join(`
`)}
`,...signal===void 0?{}:{signal}};await(0,run_git.EO)((0,git_repository.Gg)(repository,["cat-file","--batch","--buffer"],more),piece=>{parser.push(piece)})}}),7658:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ug:()=>gitSettings,V0:()=>gitProgram,_K:()=>gitEnvironment});var node_os__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8161);function gitProgram(environment){const env={};for(const name of["PATH","Path","SystemRoot","TEMP","TMPDIR"]){const value=environment[name];value!==void 0&&
(env[name]=value)}return{program:"git",env}}const settings={"core.fsmonitor":"false","core.hooksPath":node_os__WEBPACK_IMPORTED_MODULE_0__.devNull,"core.attribu\
tesFile":node_os__WEBPACK_IMPORTED_MODULE_0__.devNull,"core.excludesFile":node_os__WEBPACK_IMPORTED_MODULE_0__.devNull,"core.quotePath":"true","core.sshCommand":"\
false","core.alternateRefsCommand":"","core.pager":"cat","core.untrackedCache":"false","core.commitGraph":"false","core.bigFileThreshold":"512m","diff.external":"",
"diff.orderFile":node_os__WEBPACK_IMPORTED_MODULE_0__.devNull,"protocol.allow":"never","safe.directory":"*","safe.bareRepository":"all"},gitSettings=["--no-page\
r","--no-replace-objects","--literal-pathspecs",...Object.entries(settings).flatMap(([name,value])=>["-c",`${name}=${value}`])];function gitEnvironment(program,place){
return{...program.env,LC_ALL:"C",GIT_CONFIG_NOSYSTEM:"1",GIT_CONFIG_SYSTEM:node_os__WEBPACK_IMPORTED_MODULE_0__.devNull,GIT_CONFIG_GLOBAL:node_os__WEBPACK_IMPORTED_MODULE_0__.
devNull,GIT_ATTR_NOSYSTEM:"1",GIT_GRAFT_FILE:node_os__WEBPACK_IMPORTED_MODULE_0__.devNull,GIT_NO_REPLACE_OBJECTS:"1",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"n\
one",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",...place}}}),7416:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Gg:()=>onObjects,W1:()=>findRepository,h_:()=>openRepository});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6760),_core_errors__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
4487),_run_git_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9350);const answerBytes=65536;async function findRepository(folder,git,signal){const run=(args2,place={})=>({
git,cwd:folder,place,args:args2,...signal===void 0?{}:{signal}});let printed="";const args=["rev-parse","--git-dir","--is-bare-repository","--is-shallow-reposit\
ory","--is-inside-work-tree","--show-object-format"],{exitCode,said}=await(0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__.Ii)(run(args),piece=>printed+=piece.toString(
"utf8"));if(exitCode!==0){if(said.includes("not a git repository"))return;await(0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__.oM)(run(args),answerBytes)}const[gitDirSaid="",
bare,shallow,inside,format]=printed.split(`
`),gitDir=(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(gitDirSaid)?gitDirSaid:(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder,gitDirSaid),ask=async(...question)=>{
let answer="";return await(0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__.Ii)({...run(question,{GIT_DIR:gitDir}),cwd:gitDir},piece=>answer+=piece.toString("utf8")),
answer.trim()},[top,head,filters]=await Promise.all([bare==="true"||inside!=="true"?"":(0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__.oM)(run(["rev-parse","--show-\
toplevel"]),answerBytes).then(String),ask("rev-parse","--verify","--quiet","HEAD^{commit}"),ask("config","--get-regexp","^(remote\\..*\\.(promisor|partialclonefil\
ter)|extensions\\.partialclone)$")]);return{git,gitDir,workTree:top===""?void 0:top.replace(/\n$/u,""),head:head===""?void 0:head,shallow:shallow==="true",partial:filters!==
"",idLength:format==="sha256"?64:40}}async function openRepository(folder,git,signal){const found=await findRepository(folder,git,signal);if(found!==void 0)return found;
throw new _core_errors__WEBPACK_IMPORTED_MODULE_1__.a6("input",{code:"NOT_A_REPOSITORY",message:"The folder to be searched lies in no git repository, so there i\
s no history to search.",remedy:"Check the repository out before this step (`actions/checkout` with `fetch-depth: 0`), or search the working tree alone."})}function onObjects(repository,args,more={}){
return{git:repository.git,cwd:repository.gitDir,place:{GIT_DIR:repository.gitDir,GIT_INDEX_FILE:(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(repository.gitDir,
"no-such-index")},args,...more}}}),9350:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{EO:()=>runGit,Ii:()=>tryGit,oM:()=>gitOutput});var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1421),node_events__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
8474),_core_errors__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4487),_core_printable__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(649),_program_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
7658);const stderrBytes=4096;async function runGit(run,read){const{exitCode,said}=await tryGit(run,read);if(exitCode!==0)throw gitFailed(run.args,exitCode,said)}
async function gitOutput(run,maxBytes){const pieces=[];let size=0;return await runGit(run,piece=>{if(size+=piece.length,size>maxBytes)throw gitFailed(run.args,0,
`it printed more than ${String(maxBytes)} bytes`);pieces.push(piece)}),Buffer.concat(pieces)}async function tryGit(run,read){const{git,cwd,place,args,stdin,signal}=run,
cancelled=()=>signal?.aborted===!0;if(cancelled())throw(0,_core_errors__WEBPACK_IMPORTED_MODULE_2__.YQ)("reading the repository");const child=(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.
spawn)(git.program,[..._program_js__WEBPACK_IMPORTED_MODULE_4__.Ug,...args],{cwd,env:(0,_program_js__WEBPACK_IMPORTED_MODULE_4__._K)(git,place),stdio:["pipe","p\
ipe","pipe"],windowsHide:!0}),end=()=>{child.kill("SIGKILL")};signal?.addEventListener("abort",end,{once:!0});try{const ended=(0,node_events__WEBPACK_IMPORTED_MODULE_1__.
once)(child,"close"),said=allOf(child.stderr),parts=[ended,said,consume(child.stdout,read),feed(child.stdin,stdin)];for(const part of parts)part.catch(()=>{});if(await Promise.
all(parts),cancelled())throw(0,_core_errors__WEBPACK_IMPORTED_MODULE_2__.YQ)("reading the repository");const[code]=await ended;return{exitCode:code??128,said:await said}}catch(error){
throw end(),error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_2__.a6||error.syscall?.startsWith("spawn")!==!0?error:new _core_errors__WEBPACK_IMPORTED_MODULE_2__.
a6("platform",{code:"GIT_MISSING",message:"git cannot be started on this runner.",remedy:"Install git on the runner, or take a runner or container image that ha\
s it.",cause:error})}finally{signal?.removeEventListener("abort",end)}}function consume(stdout,read){return new Promise((resolve,reject)=>{const take=piece=>{try{
read(piece)}catch(error){stdout.off("data",take),stdout.destroy(),reject(error instanceof Error?error:new Error(String(error)))}};stdout.on("data",take).on("err\
or",reject).on("close",resolve)})}async function feed(stdin,data){const closed=(0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(stdin,"close").catch(()=>{});stdin.
on("error",()=>{}),data===void 0?stdin.end():stdin.end(data),await closed}async function allOf(stderr){const pieces=[];let size=0;for await(const piece of stderr)
size<stderrBytes&&pieces.push(piece),size+=piece.length;return Buffer.concat(pieces).subarray(0,stderrBytes).toString("utf8")}function gitFailed(args,exitCode,said){
const[first=""]=said.trim().split(`
`),reason=first===""?`it ended with ${String(exitCode)}`:(0,_core_printable__WEBPACK_IMPORTED_MODULE_3__.g$)(first,300);return new _core_errors__WEBPACK_IMPORTED_MODULE_2__.
a6("platform",{code:"GIT_FAILED",message:`git ${args[0]??""} could not read the repository: ${reason}.`,remedy:"Run `git fsck` in the workspace; check the repos\
itory out again where it is damaged or incomplete."})}}),1584:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{R:()=>LiveFinder,X:()=>leastLiveBytes});var _needle_finder_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7045),_spellings_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1452);const leastLiveBytes=8;class LiveFinder{#finder;#needles;#values;constructor(values){const long=values.map(({name,value})=>({name,value:(0,_spellings_js__WEBPACK_IMPORTED_MODULE_0__.
V)(value)})).filter(({value})=>Buffer.byteLength(value)>=leastLiveBytes);this.#needles=long.flatMap(({name,value})=>(0,_spellings_js__WEBPACK_IMPORTED_MODULE_0__.
H)(value).map(spelling=>({...spelling,name}))),this.#finder=new _needle_finder_js__WEBPACK_IMPORTED_MODULE_1__.C(this.#needles.map(({bytes})=>bytes));const named=new Map;
for(const{name,value}of long)named.set(value,[...named.get(value)??[],name]);this.#values=named}get empty(){return this.#needles.length===0}find(bytes,from,to){
const hits=new Map;return this.#finder.find(bytes,from,to,(index,at)=>{const needle=this.#needles[index];needle!==void 0&&hits.set(`${needle.name}\0${String(at)}`,
{name:needle.name,encoding:needle.encoding,at,to:at+needle.bytes.length})}),[...hits.values()].sort((one,other)=>one.at-other.at)}namesIn(secret){return[...this.#values].
flatMap(([value,names])=>secret.includes(value)?names:[])}}}),7045:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{C:()=>NeedleFinder});const tableBits=20,mostStep=32,mostFours=65536;class NeedleFinder{#needles;#table=new Uint32Array(1<<tableBits-5);#byFour=new Map;#step;#short;constructor(needles){
this.#needles=needles,this.#short=needles.flatMap(({length},index)=>length>0&&length<4?[index]:[]);const long=needles.filter(({length})=>length>=4),shortest=long.
reduce((least,{length})=>Math.min(least,length),1/0);this.#step=Math.max(1,Math.min(shortest-3,mostStep,Math.floor(mostFours/Math.max(1,long.length)))),needles.
forEach((needle,index)=>{if(needle.length<4)return;const first=needle.length-this.#step-3>>1;for(let at=first;at<first+this.#step;at+=1){const word=fourAt(needle,
at),place=placeOf(word);this.#table[place>>>5]=(this.#table[place>>>5]??0)|1<<(place&31);const others=this.#byFour.get(word);others===void 0?this.#byFour.set(word,
[index,at]):others.push(index,at)}})}find(bytes,from,to,found){this.#byFour.size>0&&this.#findLong(bytes,from,to,found);for(const index of this.#short){const needle=this.#needles[index]??
new Uint8Array;for(let at=bytes.indexOf(needle,from);at!==-1&&at+needle.length<=to;at=bytes.indexOf(needle,at+1))found(index,at)}}#findLong(bytes,from,to,found){
const table=this.#table,step=this.#step;for(let i=from;i+4<=to;i+=step){const word=fourAt(bytes,i),place=placeOf(word);if(((table[place>>>5]??0)&1<<(place&31))===
0)continue;const known=this.#byFour.get(word)??[];for(let one=0;one<known.length;one+=2){const index=known[one]??0,needle=this.#needles[index]??new Uint8Array,at=i-
(known[one+1]??0);at<from||at+needle.length>to||bytes.compare(needle,0,needle.length,at,at+needle.length)===0&&found(index,at)}}}}function fourAt(bytes,at){return(bytes[at]??
0)<<24|(bytes[at+1]??0)<<16|(bytes[at+2]??0)<<8|(bytes[at+3]??0)}function placeOf(word){return Math.imul(word,2654435761)>>>32-tableBits}}),9174:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{G:()=>liveRuleId,a:()=>fingerprintOf});const liveRuleId="live-secret";function fingerprintOf({commit,path,ruleId,startLine}){
return`${commit===void 0?"":`${commit}:`}${path}:${ruleId}:${String(startLine)}`}}),1846:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E:()=>searchPart});var external_node_path_=__webpack_require__(6760),errors=__webpack_require__(4487),git_repository=__webpack_require__(
7416);const escapes={a:7,b:8,t:9,n:10,v:11,f:12,r:13,'"':34,"\\":92};function unquotedPath(printed){return printed.startsWith('"')&&printed.endsWith('"')&&printed.
length>1?unescaped(printed):printed}function unescaped(printed){const bytes=[];for(const[,octal,letter,plain]of printed.slice(1,-1).matchAll(/\\([0-3][0-7]{2})|\\(.)|([^\\]+)/gsu))
octal!==void 0?bytes.push(Number.parseInt(octal,8)):letter!==void 0?bytes.push(escapes[letter]??letter.charCodeAt(0)):plain!==void 0&&bytes.push(...Buffer.from(
plain));return Buffer.from(bytes).toString("utf8")}var run_git=__webpack_require__(9350);const listBytes=1<<30;async function listChangedFiles(repository,ids2,signal){
const args=["diff-tree","--stdin","--root","-r","-c","--raw","--no-abbrev","--no-renames","--diff-filter=d"],more={stdin:ids2,...signal===void 0?{}:{signal}},printed=await(0,run_git.
oM)((0,git_repository.Gg)(repository,args,more),listBytes),files=[];let commit="";for(const line of printed.toString("latin1").split(`
`)){const[,modes="",blobs="",path=""]=/^:+([\d ]+) ((?:[0-9a-f]{40,64} )+)[A-Z]+\t(.*)$/u.exec(line)??[];path===""?commit=line:modes.endsWith("160000")||files.push(
{commit,path:unquotedPath(path),blob:blobs.trimEnd().split(" ").at(-1)??""})}return files}async function presentObjects(repository,signal){const present=new Set;
let rest="";const args=["cat-file","--batch-all-objects","--unordered","--buffer","--batch-check=%(objectname)"];return await(0,run_git.EO)((0,git_repository.Gg)(
repository,args,signal===void 0?{}:{signal}),piece=>{const lines=(rest+piece.toString("latin1")).split(`
`);rest=lines.pop()??"";for(const line of lines)present.add(line)}),present}var objects=__webpack_require__(2797);const header=1,added=2,skipped=3,combined=4,newline=10,
plus=43,minus=45,space=32,backslash=92,headerBytes=65536;class PatchParser{#handler;#line=0;#header="";#commit="";#path="";#headPath="";#blob="";#submodule=!1;#parents=[];#result=0;#added=Buffer.
allocUnsafe(65536);#size=0;#firstLine=1;#nextLine=1;#columns=[];#lastAdded=!1;#signed=!1;constructor(handler){this.#handler=handler}push(piece){let at=0;for(;at<
piece.length;){if(this.#line===0&&this.#begin(piece[at]??0),this.#line===combined){at=this.#readColumns(piece,at);continue}const found=piece.indexOf(newline,at),
end=found===-1?piece.length:found+1;this.#line===added?this.#append(piece,at,end):this.#line===header&&this.#header.length<headerBytes&&(this.#header+=piece.toString(
"latin1",at,end)),at=end,found!==-1&&this.#endLine()}}end(){this.#line!==0&&this.#endLine(),this.#flush()}#begin(first){first===backslash?(this.#lastAdded&&this.#size>
0&&this.#added[this.#size-1]===newline&&(this.#size-=1),this.#line=skipped):this.#parents.length===1&&(this.#result>0||(this.#parents[0]??0)>0)?(this.#lastAdded=
first===plus,first===plus?(this.#result-=1,this.#line=added,this.#signed=!0):(first===minus&&(this.#parents[0]=(this.#parents[0]??0)-1),this.#line=skipped)):this.#parents.
length>1&&(this.#result>0||this.#parents.some(left=>left>0))?(this.#columns=[],this.#line=combined):(this.#flush(),this.#header="",this.#line=header)}#append(piece,from,end){
const start=this.#signed?from+1:from;this.#signed=!1;const length=end-start;if(this.#size+length>this.#added.length){const larger=Buffer.allocUnsafe(Math.max(this.#added.
length*2,this.#size+length));this.#added.copy(larger,0,0,this.#size),this.#added=larger}if(length<48)for(let i=0;i<length;i+=1)this.#added[this.#size+i]=piece[start+
i]??0;else piece.copy(this.#added,this.#size,start,end);this.#size+=length}#readColumns(piece,from){let at=from;for(;at<piece.length&&this.#columns.length<this.#parents.
length;)this.#columns.push(piece[at]??space),at+=1;if(this.#columns.length<this.#parents.length)return at;const deleted=this.#columns.includes(minus);return this.#columns.
forEach((sign,parent)=>{sign===(deleted?minus:space)&&(this.#parents[parent]=(this.#parents[parent]??0)-1)}),this.#lastAdded=!1,this.#line=skipped,deleted||(this.#result-=
1,this.#columns.every(sign=>sign===plus)?(this.#size===0&&(this.#firstLine=this.#nextLine),this.#lastAdded=!0,this.#line=added):this.#flush(),this.#nextLine+=1),
at}#endLine(){const ended=this.#line;this.#line=0,ended===header&&this.#readHeader(this.#header.endsWith(`
`)?this.#header.slice(0,-1):this.#header)}#readHeader(line){if(line.startsWith("@@"))this.#readHunkHead(line);else if(line.startsWith("+++ "))this.#path=withoutPrefix(
unquotedPath(line.endsWith("	")?line.slice(4,-1):line.slice(4)));else{if(line.startsWith("--- "))return;line.startsWith("diff --")?this.#beginFile(line):line.startsWith(
"rename to ")?this.#headPath=unquotedPath(line.slice(10)):line.startsWith("index ")?this.#readIndex(line):line==="new file mode 160000"||line==="new mode 160000"?
this.#submodule=!0:line.startsWith("Binary files ")?this.#handler.binary(this.#headPath,this.#commit,this.#blob):(line.length===40||line.length===64)&&/^[0-9a-f]+$/u.
test(line)&&(this.#commit=line)}}#beginFile(line){this.#submodule=!1,this.#blob="";const names=line.slice(line.indexOf(" ",7)+1);this.#headPath=line.startsWith(
"diff --git ")?withoutPrefix(unquotedPath(names.slice(names.length-(names.length-1)/2))):unquotedPath(names),this.#path=this.#headPath}#readIndex(line){const start=line.
indexOf("..")+2,end=line.indexOf(" ",start);this.#blob=end===-1?line.slice(start):line.slice(start,end),line.endsWith(" 160000")&&(this.#submodule=!0)}#readHunkHead(line){
this.#parents=[];let at=line.indexOf(" ")+1;for(let sign=line[at];sign==="-"||sign==="+";sign=line[at]){const end=line.indexOf(" ",at),comma=line.indexOf(",",at),
whole=comma===-1||comma>end,count=whole?1:Number(line.slice(comma+1,end));sign==="-"?this.#parents.push(count):(this.#result=count,this.#firstLine=Number(line.slice(
at+1,whole?end:comma))),at=end+1}this.#nextLine=this.#firstLine,this.#lastAdded=!1,this.#size=0}#flush(){const to=this.#size;if(this.#size=0,to!==0){if(this.#submodule){
this.#handler.submodule(this.#path);return}this.#handler.hunk({path:this.#path,commit:this.#commit,bytes:this.#added,from:0,to,firstLine:this.#firstLine,merge:this.#parents.
length>1}),this.#added.length>1<<22&&(this.#added=Buffer.allocUnsafe(65536))}}}function withoutPrefix(path){return path.startsWith("b/")?path.slice(2):path}const format=[
"-p","-U0","--inter-hunk-context=0","--diff-algorithm=myers","--indent-heuristic","--full-index","--no-color","--no-ext-diff","--no-textconv","--no-relative","-\
-submodule=short","--ignore-submodules=none","--src-prefix=a/","--dst-prefix=b/","--diff-filter=d"];async function readCommitPatches(repository,ids2,handler,signal){
const args=["diff-tree","--stdin","-r","--cc",repository.partial?"-M100%":"-M",...format];await readPatches((0,git_repository.Gg)(repository,args,{stdin:reversed(
ids2,repository.idLength+1),...signal===void 0?{}:{signal}}),handler)}function reversed(lines,lineLength){const turned=new Uint8Array(lines.length);for(let at=0;at<
lines.length;at+=lineLength)turned.set(lines.subarray(at,at+lineLength),lines.length-at-lineLength);return turned}async function readStagedPatches(repository,handler,signal){
const empty=repository.idLength===64?"6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321":"4b825dc642cb6eb9a060e54bf8d69288fbee4904",args=["diff-i\
ndex","--cached","-M",...format,repository.head??empty,"--"];await readPatches({...(0,git_repository.Gg)(repository,args,signal===void 0?{}:{signal}),place:{GIT_DIR:repository.
gitDir}},handler)}async function readPatches(run,handler){const parser=new PatchParser(handler);await(0,run_git.EO)(run,piece=>{parser.push(piece)}),parser.end()}
var external_node_fs_=__webpack_require__(3024);const{O_NOFOLLOW=0,O_NONBLOCK=0}=external_node_fs_.constants;function readBounded(file,maxBytes){let descriptor;
try{descriptor=(0,external_node_fs_.openSync)(file,external_node_fs_.constants.O_RDONLY|O_NOFOLLOW|O_NONBLOCK)}catch(error){const{code}=error;return code==="EIS\
DIR"?{outcome:"folder"}:{outcome:code==="ENOENT"||code==="ELOOP"||code==="ENOTDIR"||code==="ENXIO"?"absent":"unreadable"}}try{const facts=(0,external_node_fs_.fstatSync)(
descriptor);if(facts.isDirectory())return{outcome:"folder"};if(!facts.isFile())return{outcome:"absent"};if(facts.size>maxBytes)return{outcome:"too-large",size:facts.
size};const bytes=Buffer.allocUnsafe(facts.size);let size=0;for(let count=-1;size<bytes.length&&count!==0;size+=count)count=(0,external_node_fs_.readSync)(descriptor,
bytes,size,bytes.length-size,null);return{outcome:"read",bytes:bytes.subarray(0,size)}}catch{return{outcome:"unreadable"}}finally{(0,external_node_fs_.closeSync)(
descriptor)}}const beginning=8e3,sampled=256;function encodingOf(bytes){if(bytes.length>=2&&bytes[0]===255&&bytes[1]===254)return"utf-16le";if(bytes.length>=2&&
bytes[0]===254&&bytes[1]===255)return"utf-16be";const zero=bytes.indexOf(0);if(zero===-1||zero>=beginning)return"utf-8";const pairs=Math.min(sampled,bytes.length>>
1);let high=0,low=0;for(let pair=0;pair<pairs;pair+=1){const first=bytes[2*pair]===0,second=bytes[2*pair+1]===0;first&&!second&&(low+=1),second&&!first&&(high+=
1)}return pairs>=4&&high>=pairs*.9?"utf-16le":pairs>=4&&low>=pairs*.9?"utf-16be":"binary"}function textOf(bytes){const encoding=encodingOf(bytes.subarray(0,beginning));
if(encoding==="utf-8")return bytes;if(encoding!=="binary")return Buffer.from(new TextDecoder(encoding).decode(bytes))}var live_values=__webpack_require__(1584),
needle_finder=__webpack_require__(7045),occurrence=__webpack_require__(9174);class Searcher{occurrences=[];overflowed=!1;bytes=0;#makeDetector;#detector;#live;#most;constructor(detector,live,most){
this.#makeDetector=detector,this.#live=live,this.#most=most}search(fragment,merge=!1){this.bytes+=fragment.to-fragment.from,this.#detector??=this.#makeDetector();
const matches=this.#detector.detect(fragment),hits=this.#live.empty?[]:this.#live.find(fragment.bytes,fragment.from,fragment.to);if(matches.length===0&&hits.length===
0)return;const{path,commit}=fragment,places=new Map(hits.map(hit=>[hit,lineOf(fragment,hit.at)])),met=new Set;for(const match of matches){const names=new Set(this.#live.
namesIn(match.secret));for(const[{name},line]of places)!names.has(name)&&!holds(match,fragment,hits,name,line)||(names.add(name),line>=match.startLine&&line<=match.
endLine&&met.add(`${name}\0${String(line)}`));this.#keep({...match,path,commit,merge,live:[...names]})}for(const[hit,line]of places){const key=`${hit.name}\0${String(
line)}`;met.has(key)||(met.add(key),this.#keep({...matchOf(fragment,hit,line),path,commit,merge,live:[hit.name]}))}}#keep(occurrence2){this.occurrences.length<this.#most?
this.occurrences.push(occurrence2):this.overflowed=!0}}function holds(match,fragment,hits,name,line){return line<match.startLine||line>match.endLine?!1:hits.some(
hit=>hit.name===name&&match.match.includes(fragment.bytes.toString("utf8",hit.at,hit.to)))}function lineOf(fragment,at){let line=fragment.firstLine;for(let end=fragment.
bytes.indexOf(10,fragment.from);end!==-1&&end<at;end=fragment.bytes.indexOf(10,end+1))line+=1;return line}function matchOf({bytes,from},hit,line){const text=bytes.
toString("utf8",hit.at,hit.to),column=hit.at-Math.max(from,bytes.lastIndexOf(10,hit.at)+1)+1;return{ruleId:occurrence.G,description:"The value of a secret of th\
is job.",secret:text,match:text,startLine:line,endLine:line,startColumn:column,endColumn:column+(hit.to-hit.at),entropy:0,tags:[],decoded:hit.encoding===void 0?
[]:[hit.encoding]}}var scan_spellings=__webpack_require__(1452),scan_work=__webpack_require__(5198);const muchBytes=16<<20,countedTogether=50,namedGaps=1e3,neverText=/\.(?:png|jpe?g|gif|ico|webp|avif|bmp|pdf|zip|gz|tgz|bz2|xz|zst|7z|jar|war|woff2?|ttf|otf|eot|mp[34]|mov|webm|ogg|wasm|so|dylib|dll|exe|class|pyc|o|a)$/iu;
async function searchPart(work,detector,signal){const part=new Part(work,detector,signal);return await Promise.all(Array.from({length:work.atOnce},()=>part.run())),
part.result()}class Part{#work;#signal;#counters;#searcher;#standing=new Set;#secrets;#secretOf;#gaps=new Map;#objects;#failed=!1;#saidMuch=!1;#countedBytes=0;constructor(work,detector,signal){
this.#work=work,this.#signal=signal,this.#counters=new scan_work.Q(work.shared),this.#searcher=new Searcher(detector,new live_values.R(work.live),work.limits.occurrences);
const needles=work.secrets.flatMap(({secret,encoded},index)=>(0,scan_spellings.H)((0,scan_spellings.V)(secret)).filter(({encoding})=>encoded||encoding===void 0).
map(({bytes})=>({bytes,index})));this.#secrets=new needle_finder.C(needles.map(({bytes})=>bytes)),this.#secretOf=needles.map(({index})=>index)}async run(){const{
jobs,repository}=this.#work;for(let job=jobs[this.#counters.take()];job!==void 0&&!this.#failed;job=jobs[this.#counters.take()]){if(this.#signal?.aborted===!0)throw(0,errors.
YQ)("searching for leaked secrets");try{const counted=await this.#do(job);this.#count((0,scan_work.$)(job,repository?.idLength??40)-counted)}catch(error){throw this.#failed=
!0,error}}}result(){this.#searcher.overflowed&&this.#gap("too-many","");const{occurrences,bytes}=this.#searcher;return{occurrences,bytes,gaps:[...this.#gaps.values()],
standing:[...this.#standing]}}#count(size){this.#counters.add(size,this.#searcher.bytes-this.#countedBytes),this.#countedBytes=this.#searcher.bytes}async#do(job){
const{repository,ids:ids2}=this.#work;if(job.kind==="files")for(const path of job.paths)this.#searchFile(path);else{if(repository===void 0)throw new Error(`a jo\
b of kind ${job.kind} needs a repository`);if(job.kind==="staged")await this.#patches(repository,handler=>readStagedPatches(repository,handler,this.#signal));else if(job.
kind==="commits"){const chunk=new Uint8Array(ids2??new SharedArrayBuffer(0)).slice(job.from,job.to);if(repository.partial)await this.#blobs(repository,await listChangedFiles(
repository,chunk,this.#signal));else return await this.#patches(repository,handler=>readCommitPatches(repository,chunk,handler,this.#signal))}else job.kind==="b\
lobs"?await this.#blobs(repository,job.files.map(file=>({...file,commit:job.commit}))):await this.#stand(repository,job.files)}return 0}#search(fragment,merge=!1){
this.#searcher.search(fragment,merge),!(this.#saidMuch||this.#searcher.bytes<muchBytes)&&(this.#saidMuch=!0,this.#counters.sayMuch())}#searchFile(path){const{folder,
limits}=this.#work,file=readBounded((0,external_node_path_.join)(folder,path),limits.fileBytes);file.outcome==="folder"?this.#gap("submodule",path):file.outcome===
"too-large"||file.outcome==="unreadable"?this.#gap(file.outcome,path):file.outcome==="read"&&this.#searchText(path,file.bytes,void 0)}#searchText(path,bytes,commit){
const text=textOf(bytes);text===void 0||text.length===0||this.#search({path,bytes:text,from:0,to:text.length,firstLine:1,...commit===void 0?{}:{commit}})}async#patches(repository,read){
let last="",commits=0,counted=0;const unseen=new Map;return await read({hunk:({path,commit,bytes,from,to,firstLine,merge})=>{commit!==last&&(last=commit,commits+=
1,commits-counted>countedTogether&&(this.#count(commits-1-counted),counted=commits-1)),this.#search({path,bytes,from,to,firstLine,...commit===""?{}:{commit}},merge)},
binary:(path,commit,blob)=>{blob!==""&&!neverText.test(path)&&unseen.set(`${blob}${path}`,{path,commit,blob})},submodule:path=>{this.#gap("submodule",path)}}),await this.#blobs(
repository,[...unseen.values()]),counted}async#blobs(repository,files){await this.#read(repository,files,({path,commit},bytes)=>{this.#searchText(path,bytes,commit===
""?void 0:commit)})}async#stand(repository,files){await this.#read(repository,files,(_,bytes)=>{const text=textOf(bytes);text!==void 0&&this.#secrets.find(text,
0,text.length,needle=>this.#standing.add(this.#secretOf[needle]??-1))})}async#read(repository,all,search){const files=repository.partial?await this.#present(repository,
all):all,bounds={maxBytes:this.#work.limits.fileBytes,wanted:first=>encodingOf(first)!=="binary"},ids2=files.map(({blob})=>blob);await(0,objects.$)(repository,ids2,
bounds,(object,index)=>{const file=files[index];file!==void 0&&(object.outcome==="read"?search(file,object.bytes):object.outcome!=="dropped"&&this.#gap(object.outcome,
file.path))},this.#signal)}async#present(repository,all){this.#objects??=presentObjects(repository,this.#signal);const objects2=await this.#objects;return all.filter(
({blob,path})=>(objects2.has(blob)||this.#gap("missing",path),objects2.has(blob)))}#gap(kind,path){this.#gaps.size<namedGaps&&this.#gaps.set(`${kind}\0${path}`,
{kind,path})}}}),1452:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{H:()=>spellingsOf,
V:()=>searchable});function searchable(value){const lines=value.split(/[\r\n]+/u).map(line=>line.trim()).filter(line=>!line.startsWith("-----"));return/[\r\n]/u.
test(value.trim())?lines.reduce((longest,line)=>line.length>longest.length?line:longest,""):value.trim()}function spellingsOf(value){const bytes=Buffer.from(value),
hex=bytes.toString("hex"),percent=encodeURIComponent(bytes.toString("utf8")),all=[[value,void 0],[JSON.stringify(value).slice(1,-1),void 0],...[0,1,2].flatMap(shift=>{
const inner=base64Within(bytes,shift);return[[inner,"base64"],[inner.replaceAll("+","-").replaceAll("/","_"),"base64"]]}),[hex,"hex"],[hex.toUpperCase(),"hex"],
[percent,"percent"],[percent.replace(/%[0-9A-F]{2}/gu,escape=>escape.toLowerCase()),"percent"]],seen=new Set,spellings=[];for(const[text,encoding]of all)seen.has(
text)||encoding!==void 0&&text.length<4||(seen.add(text),spellings.push({bytes:Buffer.from(text),encoding}));return spellings}function base64Within(bytes,shift){
return Buffer.concat([Buffer.alloc(shift),bytes]).toString("base64").slice(Math.ceil(shift*8/6),Math.floor((shift+bytes.length)*8/6))}}),5198:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>sizeOf,Q:()=>Counters});function sizeOf(job,idLength){return job.kind==="commits"?(job.to-job.from)/(idLength+1):
job.kind==="staged"?1:job.kind==="files"?job.paths.length:job.files.length}class Counters{#numbers;constructor(shared){this.#numbers=new Int32Array(shared)}static shared(){
return new SharedArrayBuffer(16)}take(){return Atomics.add(this.#numbers,0,1)}get taken(){return Atomics.load(this.#numbers,0)}sayMuch(){Atomics.store(this.#numbers,
3,1),Atomics.notify(this.#numbers,3)}async much(){await Atomics.waitAsync(this.#numbers,3,0).value}add(size,bytes){Atomics.add(this.#numbers,1,Math.round(size)),
Atomics.add(this.#numbers,2,Math.round(bytes/1024))}get done(){return{size:Atomics.load(this.#numbers,1),bytes:Atomics.load(this.#numbers,2)*1024}}}})};export{id,ids,modules};
