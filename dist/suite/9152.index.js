import{m7365,m5547,m2076}from"./room.js";const id=9152,ids=[9152],modules={9152:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{fileLedger:()=>fileLedger});var external_node_crypto_=__webpack_require__(7598),errors=__webpack_require__(4487),ledger=__webpack_require__(
6029),dist=__webpack_require__(7934),json=__webpack_require__(3402),record_text=__webpack_require__(7365),rollout_schema=__webpack_require__(5547);const head={schema:dist.
euz(1),id:dist.FsL(dist.YjP(),dist.BpQ(1),dist.Ru6(100)),at:dist.FsL(dist.aig(),dist.E2x())},lineSchema=dist.Oxt("type",[dist.Ikc({type:dist.euz("opened"),...head,
...rollout_schema.pu.entries}),dist.Ikc({type:dist.euz("entry"),...head,...rollout_schema.Oo.entries}),dist.Ikc({type:dist.euz("withdrawn"),...head,note:dist.YjP()})]);
function openedLine(id2,at,rollout){const{service,environment,candidate,stable,arms,steps,run,ref}=rollout;return line({type:"opened",schema:1,id:id2,at,service,
environment,candidate,stable,arms,steps,run:(0,record_text.Pf)(run),ref,...(0,rollout_schema.l3)(rollout)})}function entryLine(id2,at,entry){const{status,weight,
run,soak}=entry;return line({type:"entry",schema:1,id:id2,at,status,weight,note:(0,record_text.pQ)(entry),run:(0,record_text.Pf)(run),soak})}function withdrawnFileLine(id2,at,note){
return line({type:"withdrawn",schema:1,id:id2,at,note})}function line(fields){return`${JSON.stringify(fields)}
`}function parseLines(text){const rollouts=new Map,unreadable=[];for(const[index,raw]of text.split(`
`).entries()){if(raw.trim()==="")continue;const parsed=dist.xLC(lineSchema,(0,json.q)(raw));if(!parsed.success){unreadable.push(index+1);continue}const said=parsed.
output,filed=rollouts.get(said.id);if(said.type==="opened"){const{id:id2,at,service,environment,candidate,stable,arms,steps,run,ref}=said,record={id:id2,openedAt:at,
service,environment,candidate,stable,arms,steps,run,ref,...(0,rollout_schema.l3)(said),entries:[]};filed===void 0&&rollouts.set(id2,{record,withdrawn:!1})}else if(filed!==
void 0&&said.type==="entry"){const{status,weight,note,run,at,soak}=said,entry={status,weight,...(0,record_text.Cs)(note),run,at,...soak===void 0?{}:{soak}};filed.
record={...filed.record,entries:[...filed.record.entries,entry]}}else filed!==void 0&&(filed.withdrawn=!0)}return{rollouts:[...rollouts.values()],unreadable,torn:text!==
""&&!text.endsWith(`
`)}}var printable=__webpack_require__(649),github_standing=__webpack_require__(2076);const largestFile=16*1024*1024,longestNote=1e3;function fileLedger(options){
return new FileLedger(options)}class FileLedger{kind="file";#options;#newId;#reported=0;constructor(options){this.#options=options,this.#newId=options.newId??external_node_crypto_.
randomUUID}async open(rollout){(0,rollout_schema.kq)(rollout);const{clock}=this.#options,{service,environment}=rollout,content=await this.#read(),before=await(0,github_standing.
IM)(newestFirst(content,service,environment));if(before!==void 0&&(0,ledger.nT)(before))throw(0,github_standing.ok)(rollout,before);const id2=this.#newId();await this.#append(
content,openedLine(id2,clock.now(),rollout));const after=await this.#read(),standing=await(0,github_standing.IM)(newestFirst(after,service,environment));if(standing?.
id===id2)return standing;throw standing===void 0?this.#unreadable("the rollout that was just written is not in it"):(await this.#append(after,withdrawnFileLine(
id2,clock.now(),`another rollout was opened first: ${standing.candidate}`)),(0,github_standing.ok)(rollout,standing))}async reread(rollout){return this.#filed(await this.#read(),
rollout)}async record(rollout,entry){const content=await this.#read();this.#filed(content,rollout);const{status,weight,run,soak}=entry,said=(0,record_text.Cs)((0,printable.
TN)((0,record_text.pQ)(entry),longestNote)),written={status,weight,...said,run,at:this.#options.clock.now(),...soak===void 0?{}:{soak}};return await this.#append(
content,entryLine(rollout.id,written.at,written)),{...rollout,entries:[...rollout.entries,written]}}async latest(service,environment){return(0,github_standing.IM)(
newestFirst(await this.#read(),service,environment))}async*history(service,environment){yield*(0,github_standing.Mj)(newestFirst(await this.#read(),service,environment))}async services(environment){
const{rollouts}=await this.#read();return namesOf(rollouts.filter(({record})=>record.environment===environment).reverse())}async openBeside(environment,services){
const content=await this.#read(),here=content.rollouts.filter(({record})=>record.environment===environment),others=namesOf(here.toReversed()).filter(name=>!services.
includes(name));return{open:(await Promise.all(others.map(name=>(0,github_standing.IM)(newestFirst(content,name,environment))))).filter(record=>record!==void 0).
filter(ledger.nT),unread:[]}}async environments(service){const{rollouts}=await this.#read(),own=rollouts.map(({record})=>record).filter(record=>record.service===
service);return[...new Set(own.reverse().map(({environment})=>environment))]}#filed({rollouts},{id:id2}){const found=rollouts.find(({record})=>record.id===id2);
if(found!==void 0)return found.record;throw new errors.a6("ledger",{code:"LEDGER_ROLLOUT_UNKNOWN",message:`Rollout ${(0,printable.Nt)(id2,100)} is not in the le\
dger file ${this.#options.path}.`,remedy:"The file was replaced, or the rollout was opened in another ledger. Use the same `ledger` in every step of a rollout."})}async#read(){
const{files,path,log}=this.#options;let text;try{text=await files.read(path,largestFile)}catch(error){throw error instanceof errors.a6&&error.kind==="cancelled"?
error:this.#unreadable((0,errors.bD)(error),error)}const content=parseLines(text??"");return content.unreadable.length>this.#reported&&(this.#reported=content.unreadable.
length,log.info(`${path}: skipped ${String(content.unreadable.length)} unreadable line(s), first line ${String(content.unreadable[0])}. A killed job leaves one.`)),
content}async#append(content,line2){const{files,path}=this.#options;try{await files.append(path,content.torn?`
${line2}`:line2)}catch(error){throw error instanceof errors.a6&&error.kind==="cancelled"?error:new errors.a6("ledger",{code:"LEDGER_FILE_UNWRITABLE",message:`Th\
e ledger file ${path} could not be written: ${(0,errors.bD)(error)}`,remedy:"Check that the folder exists and may be written to, and that the disk is not full.",
cause:error})}}#unreadable(problem,cause){return new errors.a6("ledger",{code:"LEDGER_FILE_UNREADABLE",message:`The ledger file ${this.#options.path} could not \
be read: ${problem}`,remedy:"Check the path and its permissions. A file over 16 MiB is refused: archive it and start a new one while no rollout is open.",cause})}}
function namesOf(rollouts){return[...new Set(rollouts.map(({record})=>record.service))]}function newestFirst(content,service,environment){return content.rollouts.
filter(({record})=>record.service===service&&record.environment===environment).reverse()}}),7365:m7365,5547:m5547,2076:m2076};export{id,ids,modules};
