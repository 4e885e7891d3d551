import{m652,m7129,m8240,m8871,m7398,m5619}from"./room.js";const id=2257,ids=[2257],modules={652:m652,7129:m7129,8240:m8240,8871:m8871,2257:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{command:()=>command});var dist=__webpack_require__(7934),errors=__webpack_require__(
4487),printable=__webpack_require__(649);const CHANGED_EXIT_CODE=9;async function invoke(purpose,command2,options,ports,allowed=[]){const result=await ports.commands.
run(command2,{...options,env:{...options.env,ROLLOUT_PURPOSE:purpose}});if(result.exitCode===0||allowed.includes(result.exitCode))return result;const said=(0,printable.
aN)(result.stderr)||(0,printable.aN)(result.stdout);throw new errors.a6("platform",{code:"COMMAND_FAILED",message:`The ${purpose} command ${programOf(command2)}\
 ended with exit code ${String(result.exitCode)}${said===""?" and said nothing":`: ${said}`}`,remedy:`Run the command by hand on the runner with ROLLOUT_PURPOSE\
=${purpose} and correct what it reports.`})}function programOf([program]){return(0,printable.aN)(program,1,100)}const share=/\{share:([^{}]+)\}/g;function withShares([
program,...args],shares){return[program,...args.map(arg=>arg.replaceAll(share,(_,name)=>String(shareNamed(shares,name))))]}function withVersion([program,...args],version){
return[program,...args.map(arg=>arg.replaceAll("{version}",()=>version))]}function withTarget([program,...args],target){return[program,...args.map(arg=>arg.replaceAll(
"{target}",()=>target))]}function shareNamed(shares,name){return Object.hasOwn(shares,name)?shares[name]??0:0}function commandReleases(restore,timeoutMs,ports){
return{async restore(version){requireVersion(version),await invoke("restore",withVersion(restore,version),{timeoutMs,effect:!0,stdin:JSON.stringify({version}),env:{
ROLLOUT_VERSION:version}},ports)}}}function requireVersion(version){if(!/^[^\p{C}\p{Z}-][^\p{C}]{0,255}$/u.test(version))throw new errors.a6("input",{code:"COMM\
AND_BAD_VERSION",message:`${(0,printable.Nt)(version,100)} cannot be handed to the restore command: accepted are 1 to 256 printable characters that do not begin\
 with a hyphen or a space.`,remedy:"Check the name of the version; it comes from the ledger or from the input."})}var platforms_shares=__webpack_require__(5619),
core_json=__webpack_require__(3402),exchange_json=__webpack_require__(8240);const printed=dist._H3({shares:dist.g1P(platforms_shares.je,platforms_shares.KN),acknowledged:dist.
zMY(),problems:dist.lqM(dist.FsL(dist.YOg(dist.YjP()),dist.Ru6(1e3)),[]),revision:dist.lqM(dist.FsL(dist.YjP(),dist.yGV(/^[^\p{C}]{1,200}$/u,"is not a text of 1\
 to 200 printable characters")))}),SUM_TOLERANCE=.5,MAX_PROBLEMS=20,EXAMPLE='{"shares":{"v1":95,"v2":5},"acknowledged":true,"problems":[]}';function readPrinted(command2,stdout){
const json=(0,core_json.q)(stdout);if(json===void 0)throw failure(command2,"COMMAND_NOT_JSON",stdout.trim()===""?"printed nothing":`printed something else than \
JSON: ${(0,printable.TN)(stdout,120)}`);const result=dist.xLC(printed,json,{abortEarly:!0});if(!result.success){const fault=(0,printable.TN)((0,exchange_json.jn)(
result.issues[0]),200);throw failure(command2,"COMMAND_WRONG_SHAPE",`printed JSON that is not a split (${fault}): ${(0,printable.TN)(stdout,120)}`)}const{shares,
acknowledged,problems,revision}=result.output,sum=(0,platforms_shares.XN)(shares);if(Math.abs(sum-100)>SUM_TOLERANCE){const text=String(Math.round(sum*100)/100);
throw failure(command2,"COMMAND_WRONG_SUM",`printed shares that sum to ${text} instead of 100: ${(0,printable.TN)(stdout,120)}`)}const said=problems.map(problem=>(0,printable.
TN)(problem,300)).filter(problem=>problem!=="").slice(0,MAX_PROBLEMS),unready=Object.keys(shares).flatMap(target=>{const about=said.filter(problem=>names(problem,
target));return about.length===0?[]:[[target,{why:about.join("; "),settling:!0}]]});return{shares,acknowledged,problems:said,...unready.length===0?{}:{unready:Object.
fromEntries(unready)},...revision===void 0?{}:{revision}}}function names(sentence,target){for(let at=sentence.indexOf(target);at!==-1;at=sentence.indexOf(target,
at+1)){const before=sentence.slice(0,at).at(-1)??" ",after=sentence.slice(at+target.length);if(!/[\p{L}\p{N}_.-]/u.test(before)&&!/^(?:[\p{L}\p{N}_-]|\.[\p{L}\p{N}_])/u.
test(after))return!0}return!1}function failure(command2,code,fault){return new errors.a6("platform",{code,message:`The read command ${programOf(command2)} ${fault}`,
remedy:`On stdout it must print exactly one document such as ${EXAMPLE}; everything else belongs on stderr.`})}const changed=["The split is no longer","it (anot\
her job, a person at the platform)"];function commandRouter(options){const{timeoutMs,ports}=options,read=async()=>{const{stdout}=await invoke("read",options.read,
{timeoutMs},ports);return{possible:options.possible,...readPrinted(options.read,stdout)}};return{read,async write({shares},expected){expected!==void 0&&(0,platforms_shares.
qb)(expected,await read(),...changed);const revision=expected?.revision,{exitCode}=await invoke("write",withShares(options.write,shares),{timeoutMs,effect:!0,stdin:JSON.
stringify({shares,...revision===void 0?{}:{expected:{revision}}}),env:{ROLLOUT_SHARES:JSON.stringify(shares),ROLLOUT_EXPECTED_REVISION:revision??""}},ports,revision===
void 0?[]:[CHANGED_EXIT_CODE]);if(exitCode===CHANGED_EXIT_CODE)throw(0,platforms_shares.tK)(expected,await read(),...changed)}}}async function versionByCommand(version,target,timeoutMs,ports){
const options={timeoutMs,stdin:JSON.stringify({target}),env:{ROLLOUT_TARGET:target}},{stdout}=await invoke("version",withTarget(version,target),options,ports),printed2=stdout.
trim().slice(0,2e3);return printed2===""?void 0:printed2}var definition=__webpack_require__(7398);const LONGEST_TIMEOUT_MS=10*6e4,argument=dist.FsL(dist.YjP(),dist.
Ru6(1e4),dist.yGV(/^[^\0]*$/,"has a zero byte")),commandSetting=description=>dist.FsL(dist.YOg(argument,'is not a list such as ["./split.sh", "--env", "producti\
on"]'),dist.BpQ(1,"names no program"),dist.Ru6(200),dist.z6Y(([program])=>program!==void 0&&program.trim()!=="","names no program"),dist.h_(description));function reachesWhole(step){
const steps=100/step;return Math.abs(steps-Math.round(steps))<1e-5*steps}function nearestDivisors(step){const steps=100/step;return[...new Set([Math.ceil(steps),
Math.floor(steps)])].map(count=>String(Math.round(1e6/count)/1e4)).join(" or ")}const settings={read:commandSetting('Program and arguments that print the split \
as JSON, e.g. ["./split.sh"]. No shell is used.'),write:commandSetting("Program and arguments that set the split: JSON on stdin, or `{share:NAME}` in the argume\
nts."),restore:dist.lqM(commandSetting("Program and arguments that put a version back into service; `{version}` in the arguments is replaced.")),version:dist.lqM(
commandSetting("Program and arguments that print the version which a target holds; `{target}` in the arguments is replaced.")),granularity:dist.lqM(dist.FsL(dist.
aig(),dist.Wwf(.01,"is less than 0.01"),dist.cGV(100,"is more than 100"),dist.z6Y(reachesWhole,({input})=>`does not divide 100, so that its steps never give eve\
rything; write ${nearestDivisors(input)}`),dist.h_("Smallest share in percent that the platform can give, a divisor of 100; 100 is all or nothing.")),1)},command=(0,definition.
d)({kind:"command",description:"Your own commands: one prints the split, one sets it, and optionally one puts a version back.",settings,timeout:{limits:"Longest\
 run of one command",fallback:"30s",longestMs:LONGEST_TIMEOUT_MS},facts:{weights:"as `granularity` says, 1 % by default",acknowledged:"`read` prints the split t\
hat was written",version:"`version` command, `version-at`, or the target's name",sticky:"what `read` prints as a problem",releases:"`restore`",tested:"programs \
of the tests"},create(given,{timeoutMs},ports){const version=given.version===void 0?void 0:commandOf(given.version);return{kind:"command",router:commandRouter({
read:commandOf(given.read),write:commandOf(given.write),timeoutMs,possible:{step:given.granularity,because:"the setting granularity says so"},ports}),...given.restore===
void 0?{}:{releases:commandReleases(commandOf(given.restore),timeoutMs,ports)},...version===void 0?{}:{versionOn:target=>versionByCommand(version,target,timeoutMs,
ports)}}}});function commandOf([program="",...args]){return[program,...args]}}),7398:m7398,5619:m5619};export{id,ids,modules};
