import{m4862,m2562}from"./room.js";const id=2564,ids=[2564],modules={2564:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{examineUpkeep:()=>examineUpkeep});var duration=__webpack_require__(4708);const DAY=864e5;function ageFindings(stored,maxAgeMs,now){return inForce(
stored).filter(({updatedAt})=>now-updatedAt>maxAgeMs).map(({name,from,updatedAt})=>({name,rule:"old",severity:"medium",problem:`was last set ${String(Math.floor(
(now-updatedAt)/DAY))} days ago (secret of the ${from}), and ${(0,duration.cb)(maxAgeMs)} are the most`,remedy:"Have a new one issued, store it, and revoke the \
old one once the deliveries that use it have ended."}))}const NEAREST=["environment","repository","organisation"];function inForce(stored){const byName=new Map;
for(const from of NEAREST)for(const secret of stored)secret.from===from&&!byName.has(secret.name)&&byName.set(secret.name,secret);return[...byName.values()]}var read_workflows=__webpack_require__(
2562);function undeclaredFindings(used,declaredNames){const declared=new Set(declaredNames.map(name=>name.toUpperCase())),found=new Map;for(const{name,place}of used.
flatMap(({named})=>named))declared.has(name)||found.has(name)||found.set(name,{name,place,rule:"undeclared",severity:"low",problem:"is used by a workflow and de\
clared nowhere, so nobody checks it before it is needed",remedy:`Declare it: \`${name}: text\`, or what must hold of it, under \`secrets\` in the rollout file.`});
return[...found.values()]}function unusedFindings(used,stored){if(used.some(({any})=>any.length>0))return[];const names=new Set(used.flatMap(({named})=>named.map(
({name})=>name)));return inForce(stored).filter(({name,from})=>from!=="organisation"&&!names.has(name.toUpperCase())).map(({name,from})=>({name,rule:"unused",severity:"\
low",problem:`is stored as a secret of the ${from}, and no workflow of this checkout uses it`,remedy:"Revoke it where it was issued and delete it, or declare wh\
at uses it: workflows on other branches are not seen here."}))}function declaredSecrets({value}){const places=Object.values(mapping(mapping(value).services)).map(
mapping).flatMap(service=>[service,...Object.values(mapping(service.environments)).map(mapping)]);return[...new Set(places.flatMap(({secrets})=>Object.keys(mapping(
secrets))))]}function mapping(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)?{...value}:{}}var delivery_github=__webpack_require__(4862),
service_settings=__webpack_require__(567);async function examineUpkeep(declarations,inputs,context,now){const{secrets,problems}=await listStored(inputs,context),
used=inputs.usage?await(0,read_workflows.W)(context.files):[],file=inputs.usage?await(0,service_settings.KK)(inputs["rollout-file"],context):void 0,declared=[...declarations.
map(({name})=>name),...file===void 0?[]:declaredSecrets(file)],whole=problems.length===0;return{findings:[...ageFindings(secrets,inputs["max-age"],now),...inputs.
usage?undeclaredFindings(used,declared):[],...inputs.usage&&used.length>0&&whole?unusedFindings(used,secrets):[]],notes:[...inputs["secrets-token"]===void 0?[]:
[`GitHub tells the age of ${String(secrets.length)} stored secrets.`],...inputs.usage?[usageNote(used.length,used.some(({any})=>any.length>0))]:[]],problems}}async function listStored(inputs,context){
const token=inputs["secrets-token"],none=[];if(token===void 0)return{secrets:none,problems:[]};const[github,{storedSecrets}]=await Promise.all([(0,delivery_github.
o)(token,context),__webpack_require__.e(5943).then(__webpack_require__.bind(__webpack_require__,5943))]);return storedSecrets(github,inputs.environment)}function usageNote(files,any){
if(files===0)return"There are no workflows in this checkout, so nothing is known of who uses a secret.";const open=any?" Some take every secret, or one by a nam\
e that is known only when they run: which are unused cannot be told.":"";return`${String(files)} ${files===1?"workflow or action":"workflows and actions"} of th\
e checkout read.${open}`}}),4862:m4862,2562:m2562};export{id,ids,modules};
