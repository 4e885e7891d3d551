import{m757}from"./room.js";const id=9817,ids=[9817],modules={9817:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{examineProbes:()=>examineProbes});var hiding=__webpack_require__(5435),complaint=__webpack_require__(6440),lifetime=__webpack_require__(2147);
const LEVELS=["read","write","admin"];function compareRights(declared,told){return{excess:told.filter(right=>!declared.some(one=>includes(one,right))),lacking:declared.
filter(right=>!told.some(one=>includes(one,right)))}}function includes(granted,wanted){if(granted===wanted||wanted.startsWith(`${granted}:`))return!0;const[a,b]=[
levelOf(granted),levelOf(wanted)];return a?.of===b?.of&&(a?.level??-1)>(b?.level??-1)}function levelOf(right){const parts=right.split(":"),at=parts.findIndex(part=>LEVELS.
includes(part)),level=LEVELS.findIndex(one=>one===parts[at]);return parts.length!==2||level<0?void 0:{of:parts.map((part,index)=>index===at?"":part).join(":"),level}}
const NAMED=8,PLAIN=/^[\w:.*@/-]{1,80}$/;function probeFindings({name,probe,minLifeMs,shape},{state,because,rights,expiresAt},secrets,{unknown,needed}){if(state===
"dead")return{complaints:[(0,complaint.U)("dead","critical",`is dead: ${because}`,"Issue a new one, and store it where this one came from.")],note:`${name} is d\
ead: ${because}.`};if(state==="unknown")return{complaints:unknown==="none"?[]:[(0,complaint.U)("not-known-alive",unknown,`may be alive or dead: ${because}`,"Run\
 the check again, or look from where the provider can be reached.")],note:`Whether ${name} is alive is not known: ${because}.`};const declared=probe?.rights??[],
told=rights===void 0?void 0:shown(rights,secrets);return{complaints:[...expiresAt===void 0?[]:(0,lifetime.$)(expiresAt,minLifeMs,needed,"Issue a new one that en\
ds later, and store it before the delivery."),...told===void 0||declared.length===0?[]:rightsComplaints(declared,told),...minLifeMs!==void 0&&expiresAt===void 0&&
shape.kind==="text"?[noExpiry()]:[]],note:`${name} is alive: ${because}${told===void 0?declared.length===0?"":", which does not tell its rights":`; rights: ${named(
told)}`}.`}}function noExpiry(){return(0,complaint.U)("no-expiry","high","never expires, or nobody tells when, though its declaration asks for it","Issue one th\
at ends.")}function rightsComplaints(declared,told){const{excess,lacking}=compareRights(declared,told);return[...excess.length===0?[]:[(0,complaint.U)("excess-r\
ights","medium",`may do more than its declaration lists: ${named(excess)}`,"Issue one with fewer rights, or list these in `probe(\u2026)` where they are needed.")],
...lacking.length===0?[]:[(0,complaint.U)("lacking-rights","high",`may not do what its declaration lists: ${named(lacking)}`,"Issue one with these rights, or ta\
ke them out of `probe(\u2026)` where they are not needed.")]]}function shown(rights,secrets){const hide=(0,hiding.Q)(secrets);return rights.map(right=>PLAIN.test(
right)&&hide(right)===right?right:"(one that cannot be shown)")}function named(rights){if(rights.length===0)return"none";const more=rights.length>NAMED?` and ${String(
rights.length-NAMED)} more`:"";return`${rights.slice(0,NAMED).map(right=>`\`${right}\``).join(", ")}${more}`}var concurrency=__webpack_require__(757),placeholder=__webpack_require__(
2059),stray=__webpack_require__(1299),probe_kinds=__webpack_require__(3782),probes_probe=__webpack_require__(206);const services=()=>__webpack_require__.e(927).
then(__webpack_require__.bind(__webpack_require__,927)),databases=()=>__webpack_require__.e(9589).then(__webpack_require__.bind(__webpack_require__,9589)),PROBES={
github:async()=>(await services()).github,cloudflare:async()=>(await services()).cloudflare,vercel:async()=>(await services()).vercel,fly:async()=>(await services()).
fly,aws:async()=>(await services()).aws,gcp:async()=>(await services()).gcp,azure:async()=>(await services()).azure,slack:async()=>(await services()).slack,pagerduty:async()=>(await services()).
pagerduty,datadog:async()=>(await services()).datadog,npm:async()=>(await services()).npm,registry:async()=>(await services()).containerRegistry,smtp:async()=>(await Promise.
all([__webpack_require__.e(1025),__webpack_require__.e(4334)]).then(__webpack_require__.bind(__webpack_require__,4334))).smtp,postgres:async()=>(await databases()).
postgres,mysql:async()=>(await databases()).mysql,redis:async()=>(await databases()).redis,mongodb:async()=>(await databases()).mongodb},AT_ONCE=6;async function runProbes(declarations,valueOf,isWrong,ports){
const shapeOf=new Map(declarations.map(({name,shape})=>[name.toUpperCase(),shape.kind])),plain=name=>(0,stray.e)(valueOf(name)??"",shapeOf.get(name.toUpperCase())??
"text"),asked=declarations.filter(({name,probe})=>probe!==void 0&&plain(name)!=="");return(0,concurrency.b)(asked,AT_ONCE,async declaration=>{const companions=companionsOf(
declaration,plain),secrets=[plain(declaration.name),...Object.values(companions)];return{declaration,secrets,probed:await tryOne(declaration,plain,companions,isWrong,
ports)}})}function companionsOf({probe},plain){const values=Object.entries(probe?.companions??{}).map(([role,name])=>[role,plain(name)]);return Object.fromEntries(
values.filter(([,value])=>value!==""))}async function tryOne({name,probe},plain,companions,isWrong,ports){if(probe===void 0)return(0,probes_probe.L5)("nothing i\
s declared");if(isWrong(name))return(0,probes_probe.L5)("it is wrong already, so nobody was asked");const needs=(0,probe_kinds.d)(probe.kind)?.companions??{};for(const[
role,other]of Object.entries(probe.companions)){const value=plain(other);if(value===""?needs[role]==="required"||isEither(probe.kind,role):(0,placeholder.wK)(value)||
isWrong(other))return(0,probes_probe.L5)(`${other}, which it is tried with, is missing or wrong`)}return(await PROBES[probe.kind]())({value:plain(name),companions,
parameters:probe.parameters},ports)}function isEither(kind,role){return(0,probe_kinds.d)(kind)?.oneOf?.[0]===role}const WRONG=new Set(["missing","placeholder","\
malformed","wrong-scheme","pattern","file-path","too-large"]);async function examineProbes({declarations,rolloutMs},valueOf,found,inputs,context,now){const wrong=new Set(
found.flatMap(({name,rule})=>name!==void 0&&WRONG.has(rule)?[name.toUpperCase()]:[])),probed=await runProbes(declarations,valueOf,name=>wrong.has(name.toUpperCase()),
{...context,githubApi:context.run.apiUrl.replace(/\/+$/,"")}),unknown=inputs["probe-unknown"]==="note"?"none":inputs["probe-unknown"],judged=probed.map(one=>({name:one.
declaration.name,...probeFindings(one.declaration,one.probed,one.secrets,{unknown,needed:{now,rolloutMs,marginMs:inputs["expiry-margin"]}})})),count=state=>`${String(
probed.filter(one=>one.probed.state===state).length)} ${state}`;return{findings:judged.flatMap(({name,complaints})=>complaints.map(one=>({...one,name}))),notes:[
probed.length===0?"No provider was asked: no secret that is there declares `probe(\u2026)`.":`Providers were asked: ${["alive","dead","unknown"].map(count).join(
", ")}.`,...judged.map(({note})=>note)],problems:[]}}}),757:m757,206:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{L5:()=>unknown,Tm:()=>dead,yV:()=>alive});const alive=(because,more={})=>({state:"alive",because,...more}),dead=because=>({state:"dead",because}),
unknown=because=>({state:"unknown",because})})};export{id,ids,modules};
