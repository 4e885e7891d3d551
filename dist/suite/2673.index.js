import{m5029,m652,m7129,m8240,m6244,m8871,m4581,m7398,m9030,m6295,m1931,m5619}from"./room.js";const id=2673,ids=[2673],modules={5029:m5029,652:m652,7129:m7129,8240:m8240,
6244:m6244,8871:m8871,4581:m4581,7398:m7398,2673:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{kubernetes:()=>kubernetes});var dist=__webpack_require__(7934),editor_facts=__webpack_require__(7129),token=__webpack_require__(
4581),definition=__webpack_require__(7398),errors=__webpack_require__(4487),json=__webpack_require__(3402),client=__webpack_require__(6295),failures=__webpack_require__(
1931);const VERSIONS={"":"/api/v1","gateway.networking.k8s.io":"/apis/gateway.networking.k8s.io/v1"};function kubernetesApi(open,timeoutMs,ports){let opened;const connection=async()=>opened??=
await open(),askOnce=async(request,{server,ca,serverName,credentials})=>{const{right,namespace,name,query={},patch,...question}=request,{token:token2,cert,key}=await credentials.
get();if(token2&&!ONE_LINE.test(token2))throw badToken();const tls={...ca===void 0?{}:{ca},...serverName===void 0?{}:{serverName},...cert&&key?{cert,key}:{}},explain=explainFor(
right,namespace,[token2,cert].some(Boolean)),secured=server.startsWith("https:")?{tls}:{},{ask:ask2}=(0,client.O)({url:server,token:token2,secrets:[key],timeoutMs,
explain,...secured},ports),path=`${VERSIONS[right.group]??""}/namespaces/${namespace}/${right.resource}${name===void 0?"":`/${encodeURIComponent(name)}`}`;return ask2(
{path,query,...patch===void 0?{}:{method:"PATCH",json:patch,headers:{"content-type":"application/json-patch+json"},repeatable:!0},...question})};return{namespace:async()=>(await connection()).
namespace??"default",async ask(request){const to=await connection();try{return await askOnce(request,to)}catch(error){if(!(error instanceof errors.a6&&error.code===
"KUBERNETES_UNAUTHENTICATED")||!to.credentials.renew())throw error;return await askOnce(request,to)}}}}const ONE_LINE=/^[\x21-\x7e]+$/;function badToken(){return new errors.
a6("platform",{code:"KUBERNETES_CREDENTIALS",message:"The token for the API server is not one line of printable ASCII characters without spaces, so it was not s\
ent.",remedy:"Look at what makes it, the plugin of the kubeconfig, a file or a secret: a line break at its end is not part of a token."})}function isAnonymous({
body}){return body.includes("system:anonymous")}function isRbac({body}){const said=(0,json.q)(body),message=typeof said=="object"&&said!==null&&"message"in said?
String(said.message):"";return/\bcannot (?:get|list|patch)\b/.test(message)||message===""}const EXPIRED="The token or certificate has expired or is of another c\
luster: get a new one in the job that uses it, by the login of your cloud or `kubectl create token`.",NOT_LOGGED_IN="No credentials were sent: give the user of \
the context a token, a certificate or an `exec` plugin, or `token` beside `server` (`token: ${KUBE_TOKEN}`). Never give `system:anonymous` a Role: everybody who\
 reaches the cluster would have it.";function failuresFor({verb,group,resource},namespace){return(0,failures.o)({prefix:"KUBERNETES",name:"the API server",address:"\
`server` in the kubeconfig",look:"into the API server's log at this time"},{NOT_FOUND:"Check `route`, `namespace` and `context`. Where the message names no rout\
e, the cluster has no Gateway API (v1): install its CRDs.",CONFLICT:"Find out what else writes to the route, then run the step again.",REFUSED:"Do what the mess\
age says; `kubectl describe` shows the route.",DENIED:["KUBERNETES_FORBIDDEN",`Give whom the message names a Role in namespace ${namespace} with the rule \`apiGr\
oups: ["${group}"], resources: ["${resource}"], verbs: ["${verb}"]\`; the whole Role is in docs/platforms/kubernetes.md.`],BAD_ANSWER:["KUBERNETES_UNEXPECTED_AN\
SWER","Check `server` in the kubeconfig: a login page, a proxy or another program answers there instead of the API server."]},[[["tls"],"KUBERNETES_UNREACHABLE",
"Check `certificate-authority-data` of the cluster in the kubeconfig: it must be the authority of this API server, as it is now."],[["no-answer"],"KUBERNETES_UN\
REACHABLE","Check `server` in the kubeconfig, and that this runner may reach it: a firewall often lets in known addresses only."],[[401],"KUBERNETES_UNAUTHENTIC\
ATED",EXPIRED]])}const{codes}=failuresFor({verb:"get",group:"",resource:""},"");function explainFor(right,namespace,loggedIn){const{explain}=failuresFor(right,namespace);
return failure=>{const isUnknown=failure.kind==="status"&&(failure.response.status===401||failure.response.status===403&&isAnonymous(failure.response));return isUnknown&&
!loggedIn?{code:"KUBERNETES_UNAUTHENTICATED",remedy:NOT_LOGGED_IN}:isUnknown?{code:"KUBERNETES_UNAUTHENTICATED",remedy:EXPIRED}:failure.kind==="status"&&failure.
response.status===403&&!isRbac(failure.response)?{code:"KUBERNETES_REFUSED",remedy:"A policy of the cluster says no (an admission webhook, Gatekeeper, Kyverno):\
 ask who runs it to let this change pass."}:explain(failure)}}var external_node_crypto_=__webpack_require__(7598),promises_=__webpack_require__(1455),external_node_os_=__webpack_require__(
8161),external_node_path_=__webpack_require__(6760),closest=__webpack_require__(8577),loopback=__webpack_require__(2177),printable=__webpack_require__(649),sentence=__webpack_require__(
13),exchange_json=__webpack_require__(8240),address=__webpack_require__(9030);function fixed(credentials){return{get:()=>Promise.resolve(credentials),renew:()=>!1}}
const execSchema=dist._H3({apiVersion:dist.YjP(),command:dist.FsL(dist.YjP(),dist.BpQ(1),dist.yGV(/^[^\0]*$/)),args:dist.cl6(dist.YOg(dist.YjP())),env:dist.cl6(
dist.YOg(dist._H3({name:dist.YjP(),value:dist.YjP()}))),provideClusterInfo:dist.cl6(dist.zMY()),interactiveMode:dist.cl6(dist.YjP()),installHint:dist.cl6(dist.YjP())}),
printedSchema=dist._H3({kind:dist.euz("ExecCredential"),status:dist._H3({token:dist.cl6(dist.YjP()),clientCertificateData:dist.cl6(dist.YjP()),clientKeyData:dist.
cl6(dist.YjP()),expirationTimestamp:dist.cl6(dist.YjP())})}),PLUGIN_MS=3e4,EARLY_MS=15e3;function fromPlugin({exec,folder,cluster,user},ports){let kept;const program=exec.
command.includes("/")&&!(0,external_node_path_.isAbsolute)(exec.command)?(0,external_node_path_.join)(folder,exec.command):exec.command,failed=(problem,cause)=>new errors.
a6("platform",{code:"KUBERNETES_CREDENTIALS",message:`${(0,printable.TN)(exec.command,120)}, which the kubeconfig names for ${(0,printable.TN)(user,120)}, ${problem}`,
remedy:"Log in to the cloud in an earlier step of the same job, and see there that `kubectl get httproutes` works with this kubeconfig.",cause}),notRun=error=>{
if(!(error instanceof errors.a6)||error.kind==="cancelled")throw error;const hint=exec.installHint?` The kubeconfig says: ${(0,sentence.K)((0,printable.TN)(exec.
installHint,300))}`:"";return failed(`gave no credentials: ${(0,sentence.K)((0,errors.bD)(error))}${error.code==="COMMAND_NOT_FOUND"?hint:""}`,error)};return{async get(){
if(kept!==void 0&&ports.clock.now()<kept.until)return kept.credentials;const info={apiVersion:exec.apiVersion,kind:"ExecCredential",spec:{interactive:!1,...exec.
provideClusterInfo===!0?{cluster}:{}}},options={env:{...Object.fromEntries((exec.env??[]).map(({name,value})=>[name,value])),KUBERNETES_EXEC_INFO:JSON.stringify(
info)},timeoutMs:PLUGIN_MS},{exitCode,stdout,stderr}=await ports.commands.run([program,...exec.args??[]],options).catch(error=>{throw notRun(error)});if(exitCode!==
0)throw failed(`ended with exit code ${String(exitCode)}${stderr.trim()===""?".":`: ${(0,printable.aN)(stderr)}`}`);const printed=dist.xLC(printedSchema,(0,json.
q)(stdout));if(!printed.success)throw failed("printed something else than an ExecCredential.");const{token:token2,clientCertificateData:cert,clientKeyData:key,expirationTimestamp:end}=printed.
output.status;if(!token2&&!(cert&&key))throw failed("printed neither a token nor a certificate with its key.");const until=end?Date.parse(end)-EARLY_MS:1/0,credentials={
token:token2??void 0,cert:cert??void 0,key:key??void 0};return kept={credentials,until:Number.isNaN(until)?0:until},credentials},renew(){return kept=void 0,!0}}}
const MOST_BYTES=1048576,IMPERSONATION=["as","as-uid","as-groups","as-user-extra"],POD="/var/run/secrets/kubernetes.io/serviceaccount",word=dist.cl6(dist.YjP()),
clusterSchema=dist._H3({server:dist.YjP(),"certificate-authority":word,"certificate-authority-data":word,"insecure-skip-tls-verify":dist.cl6(dist.zMY()),"tls-se\
rver-name":word,"proxy-url":word}),userSchema=dist._H3({token:word,tokenFile:word,"client-certificate":word,"client-certificate-data":word,"client-key":word,"cl\
ient-key-data":word,exec:dist.cl6(execSchema),username:word,"auth-provider":dist.cl6(dist.L5J())}),kubeconfigSchema=dist._H3({"current-context":word,clusters:dist.
cl6(dist.YOg(dist._H3({name:dist.YjP(),cluster:clusterSchema}))),users:dist.cl6(dist.YOg(dist._H3({name:dist.YjP(),user:dist.cl6(userSchema)}))),contexts:dist.cl6(
dist.YOg(dist._H3({name:dist.YjP(),context:dist._H3({cluster:dist.YjP(),user:word,namespace:word})})))});async function openConnection(settings2,ports){const{kubeconfig="\
~/.kube/config",context,server,token:token2}=settings2,authority=settings2["certificate-authority"];if(server===void 0&&authority!==void 0)throw badSettings("`c\
ertificate-authority` belongs to `server`, which is missing.","Add `server`, or take the authority out: a kubeconfig has its own.");if(server!==void 0){const other=context!==
void 0?"context":settings2.kubeconfig!==void 0?"kubeconfig":void 0;if(other!==void 0)throw badSettings(`\`server\` and \`${other}\` contradict each other.`,"Kee\
p `server` with `token`, or `kubeconfig` with `context`.");const ca=authority===void 0?void 0:certificate(await authorityOf(authority),"`certificate-authority`",
badAuthority);return{server:addressOf(server,badSettings),ca,credentials:fixed({token:token2})}}const own=kubeconfig==="in-cluster"?await inCluster():await fromKubeconfig(
kubeconfig,context,ports,token2!==void 0);return token2===void 0?own:{...own,credentials:fixed({token:token2})}}async function authorityOf(given){if(given.includes(
"-----BEGIN"))return given;try{return await textOf(given,"`certificate-authority`")}catch(error){throw badAuthority((0,errors.bD)(error).replace(/^`certificate-authority` /,
""))}}function badAuthority(problem){return badSettings(`\`certificate-authority\` ${(0,sentence.K)(problem)}`,"Give the whole PEM text, from `-----BEGIN CERTIF\
ICATE-----` to `-----END CERTIFICATE-----` (`${KUBE_CA}`), or the path of a file that has it. What a kubeconfig has as `certificate-authority-data` is that text\
 in base64: decode it first (`base64 -d`).")}async function inCluster(){const what="The service account of this pod";return{server:"https://kubernetes.default.s\
vc",ca:certificate(await textOf((0,external_node_path_.join)(POD,"ca.crt"),what),what),namespace:(await textOf((0,external_node_path_.join)(POD,"namespace"),what)).
trim(),credentials:fromFile((0,external_node_path_.join)(POD,"token"),what)}}function fromFile(path,what){return{get:async()=>({token:(await textOf(path,what)).
trim()}),renew:()=>!1}}async function fromKubeconfig(given,wanted,ports,ownToken){const isContent=/[\n{]/.test(given),path=(0,external_node_path_.resolve)(given.
replace(/^~(?=\/)/,(0,external_node_os_.homedir)())),folder=isContent?process.cwd():(0,external_node_path_.dirname)(path),parsed=await ports.parseYaml(isContent?
given:await textOf(path,"The kubeconfig"));if(!parsed.ok)throw badKubeconfig(`: ${parsed.problem}`);const checked=dist.xLC(kubeconfigSchema,parsed.value,{abortEarly:!0});
if(!checked.success)throw badKubeconfig(`: ${(0,exchange_json.jn)(checked.issues[0])}`);const config=checked.output,{context}=named("context",wanted??config["cu\
rrent-context"]??"",config.contexts??[]),{cluster}=named("cluster",context.cluster,config.clusters??[]),user=context.user?named("user",context.user,config.users??
[]).user??{}:{};if(cluster["insecure-skip-tls-verify"]===!0)throw badKubeconfig(" says `insecure-skip-tls-verify: true`: whoever is on the way could read the cr\
edentials and answer in place of the API server.","Give the cluster its `certificate-authority-data` instead.");if(cluster["proxy-url"])throw badKubeconfig(" ha\
s a `proxy-url`, which is not supported.","Take it out, and set HTTPS_PROXY for the step.");const file=name=>(0,external_node_path_.isAbsolute)(name)?name:(0,external_node_path_.
join)(folder,name),pemOf=async(data,name,key2)=>data?Buffer.from(data,"base64").toString("utf8"):name?await textOf(file(name),`\`${key2}\` of the kubeconfig`):void 0,
ca=await pemOf(cluster["certificate-authority-data"],cluster["certificate-authority"],"certificate-authority"),posed=IMPERSONATION.find(key2=>!!user[key2]);if(posed!==
void 0)throw badKubeconfig(` lets its user act as another one (\`${posed}\`), which is not supported: the job would act with the rights of the user itself.`,"Gi\
ve the job a user of its own with the Role of docs/platforms/kubernetes.md, and take it out.");const server=addressOf(cluster.server,(problem,remedy)=>badKubeconfig(
`: ${problem}`,remedy)),cert=await pemOf(user["client-certificate-data"],user["client-certificate"],"client-certificate"),key=await pemOf(user["client-key-data"],
user["client-key"],"client-key");return{server,ca:ca===void 0?void 0:certificate(ca,"`certificate-authority` of the kubeconfig"),serverName:cluster["tls-server-\
name"]??void 0,namespace:context.namespace??void 0,credentials:ownToken?fixed({}):credentialsOf(user)};function credentialsOf({exec,token:token2,tokenFile,username,
"auth-provider":provider}){const name=context.user??"";if(username)throw badKubeconfig(` has a password for ${(0,printable.TN)(name,120)}, which API servers hav\
e not taken since Kubernetes 1.19.`);if(provider)throw badKubeconfig(` has an \`auth-provider\` for ${(0,printable.TN)(name,120)}, which is gone since Kubernete\
s 1.26.`,"Write the kubeconfig anew with the tool of your cloud: it uses `exec`.");if(cert!==void 0||key!==void 0)return fixed({token:token2??void 0,...pair(cert,
key)});if(tokenFile)return fromFile(file(tokenFile),"`tokenFile` of the kubeconfig");if(token2)return fixed({token:token2});if(!exec)return fixed({});if(exec.interactiveMode===
"Always")throw badKubeconfig(` wants ${(0,printable.TN)(exec.command,120)} to ask a person (\`interactiveMode: Always\`), and nobody is there.`);const info={server,
...ca===void 0?{}:{"certificate-authority-data":Buffer.from(ca).toString("base64")}};return fromPlugin({exec,folder,cluster:info,user:name},ports)}}function named(kind,name,all){
const found=all.find(one=>one.name===name);if(found!==void 0)return found;const known=all.map(one=>one.name),nearest=(0,closest.k)(name,known),there=known.length===
0?"none":(0,printable.TN)(known.slice(0,20).join(", "),400);throw badKubeconfig(`${name===""?` says no ${kind}`:` has no ${kind} ${(0,printable.TN)(name,120)}`}\
; it has: ${there}.${nearest===void 0?"":` Did you mean ${(0,printable.TN)(nearest,120)}?`}`,kind==="context"?"Set `context` in the platform settings to one tha\
t it has.":void 0)}function addressOf(text,bad){const url=(0,address.u)(text);if(url===void 0)throw bad("`server` is not the plain address of an API server.","W\
rite it such as https://10.0.0.1:6443, without user, password and query.");if(/^https?:$/.test(url.protocol)&&!(0,loopback.L)(url))return url.href.replace(/\/+$/,
"");throw bad(`\`server\` is not https (${(0,printable.TN)(url.host,120)}): others could read the credentials and change the traffic.`,"Write https://; plain ht\
tp is for `kubectl proxy` on this machine only.")}function certificate(pem,what,bad){try{return new external_node_crypto_.X509Certificate(pem),pem}catch{throw bad===
void 0?badPem(what):bad("is no PEM certificate")}}function pair(cert,key){const what="`client-certificate` with `client-key` of the kubeconfig";if(cert===void 0||
key===void 0)throw badPem(what);try{if(new external_node_crypto_.X509Certificate(cert).checkPrivateKey((0,external_node_crypto_.createPrivateKey)(key)))return{cert,
key}}catch{}throw badPem(what)}function badPem(what){return badKubeconfigOrSettings(`${what} is no PEM certificate, or has no key that belongs to it.`,"Give the\
 whole text, from `-----BEGIN` to the line `-----END \u2026-----`; keys without a passphrase.")}async function textOf(path,what){try{const file=await(0,promises_.
open)(path);try{const{bytesRead,buffer}=await file.read(Buffer.alloc(MOST_BYTES+1));if(bytesRead<=MOST_BYTES)return buffer.toString("utf8",0,bytesRead)}finally{
await file.close()}}catch(error){const{code}=error,shown=path.length>300?"the given path":(0,printable.TN)(path,300);throw badKubeconfigOrSettings(`${what} cann\
ot be read from ${shown}: ${code==="ENOENT"?"there is no such file":typeof code=="string"?code:(0,errors.bD)(error)}.`,"Write it in an earlier step of the same \
job (`aws eks update-kubeconfig`), name it (`kubeconfig: ${KUBECONFIG}`), or give its content, not in base64 (`kubeconfig: ${KUBECONFIG_CONTENT}`).")}throw badKubeconfigOrSettings(
`${what} is larger than 1 MiB.`,"Name the right file.")}function badKubeconfigOrSettings(message,remedy){return new errors.a6("input",{code:"KUBERNETES_BAD_KUBE\
CONFIG",message,remedy})}function badKubeconfig(problem,remedy="Correct it, and see that `kubectl get httproutes` works with it."){return badKubeconfigOrSettings(
`The kubeconfig${problem}${/[.!?]$/.test(problem)?"":"."}`,remedy)}function badSettings(problem,remedy){return new errors.a6("input",{code:"KUBERNETES_BAD_SETTI\
NGS",message:`Settings of the kubernetes platform: ${problem}`,remedy})}var rollout_split=__webpack_require__(8048),platforms_shares=__webpack_require__(5619);const route_word=dist.
cl6(dist.YjP()),parentRef=dist._H3({group:dist.cl6(dist.YjP(),"gateway.networking.k8s.io"),kind:dist.cl6(dist.YjP(),"Gateway"),namespace:route_word,name:platforms_shares.
je,sectionName:route_word,port:dist.cl6(dist.aig())}),condition=dist._H3({type:dist.YjP(),status:dist.YjP(),observedGeneration:dist.cl6(dist.aig()),reason:route_word,
message:route_word}),routeSchema=dist._H3({metadata:dist._H3({name:platforms_shares.je,namespace:platforms_shares.je,uid:dist.YjP(),generation:dist.FsL(dist.aig(),
dist.ndf()),managedFields:dist.cl6(dist.YOg(dist._H3({manager:route_word,time:route_word,subresource:route_word,fieldsV1:dist.cl6(dist.g1P(dist.YjP(),dist.L5J()))})),
[])}),spec:dist._H3({parentRefs:dist.cl6(dist.YOg(parentRef),[]),rules:dist.cl6(dist.YOg(dist._H3({name:route_word,backendRefs:dist.cl6(dist.YOg(dist._H3({name:platforms_shares.
je,namespace:route_word,kind:dist.cl6(dist.YjP(),"Service"),weight:dist.cl6(dist.FsL(dist.aig(),dist.ndf(),dist.Wwf(0),dist.cGV(1e6)),1)})),[]),sessionPersistence:dist.
cl6(dist._H3({type:dist.cl6(dist.YjP(),"Cookie"),sessionName:route_word}))})),[])}),status:dist.cl6(dist._H3({parents:dist.cl6(dist.YOg(dist._H3({parentRef,controllerName:dist.
YjP(),conditions:dist.cl6(dist.YOg(condition),[])})),[])}))}),refsSchema=dist.FsL(dist._H3({spec:dist._H3({rules:dist.cl6(dist.YOg(dist._H3({backendRefs:dist.cl6(
dist.YOg(dist.L5J()),[])})),[])})}),dist.pdi(({spec})=>spec.rules.map(({backendRefs})=>backendRefs)));function routeLabel({metadata}){return`${metadata.name} in\
 ${metadata.namespace}`}function selectRules(route,wanted,{stable,candidate}){const all=route.spec.rules.map(({name,backendRefs,sessionPersistence},index)=>({index,
label:`rule ${name?(0,printable.TN)(name,80):String(index)}`,backends:backendRefs,persistence:sessionPersistence}));return wanted===void 0?fitting(route,all,stable,
candidate):wanted.map(one=>ruleOf(route,all,one))}function refuseTwice(route,rules){const twice=rules.find(({backends})=>new Set(namesOf(backends)).size<backends.
length);if(twice!==void 0)throw refused("KUBERNETES_AMBIGUOUS_ROUTE",`The ${twice.label} of the route ${routeLabel(route)} has a backend twice: ${listed(namesOf(
twice.backends))}.`,"Give each version one entry in `backendRefs`, then run the step again.")}function ruleOf(route,all,wanted){const found=typeof wanted=="numb\
er"?all[wanted]:all.find(({index})=>route.spec.rules[index]?.name===wanted);if(found!==void 0)return found;const isNumber=typeof wanted=="string"&&/^\d+$/.test(
wanted)&&all[Number(wanted)]!==void 0;throw refused("KUBERNETES_NO_SUCH_RULE",`The route ${routeLabel(route)} has no rule ${typeof wanted=="string"?`with the na\
me ${(0,printable.TN)(wanted,80)}`:`number ${String(wanted)}`}; it has: ${described(all)}.`,isNumber?`In quotes it is a name. For the rule by its number write i\
t without them: \`rules: [${wanted}]\`.`:"Correct `rules` in the platform settings: the `name` of a rule, or its number, counted from 0.")}function fitting(route,all,stable,candidate){
if(stable!==void 0&&candidate!==void 0){const both=all.filter(({backends})=>[stable,candidate].every(name=>namesOf(backends).includes(name)));if(both.length>0)return both;
throw noSuchBackend(route,all,[stable,candidate])}const several=all.filter(({backends})=>backends.length>1),possible2=several.length>0?several:all.filter(({backends})=>backends.
length>0),sets=new Set(possible2.map(({backends})=>JSON.stringify(namesOf(backends).toSorted())));if(sets.size===1)return possible2;throw refused("KUBERNETES_AM\
BIGUOUS_ROUTE",`It is not clear which rules of the route ${routeLabel(route)} are split; it has: ${described(all)}.`,sets.size===0?"Give the route a rule with t\
he Services of both versions as `backendRefs`.":"Name them in the platform settings (`rules: [0]`), or name both Services (`stable`, `candidate`).")}function noSuchBackend(route,rules,names){
return refused("KUBERNETES_NO_SUCH_BACKEND",`The route ${routeLabel(route)} has no rule with the backends ${listed(names)}; it has: ${described(rules)}.`,"Add t\
he missing Service to `backendRefs` of the rule with `weight: 0`, or set `stable` and `candidate` in the platform settings to the names of the Services.")}function namesOf(backends){
return backends.map(({name})=>name)}function described(rules){return rules.length===0?"no rules":(0,printable.TN)(rules.slice(0,20).map(({label,backends})=>`${label}\
 (${listed(namesOf(backends))||"no backends"})`).join(", "),600)}function listed(names){return names.slice(0,20).join(", ")}function refused(code,message,remedy){
return new errors.a6("platform",{code,message,remedy})}function sharesOf({backends}){const sum=backends.reduce((so,{weight})=>so+weight,0),weightOf=wanted=>backends.
reduce((so,{name,weight})=>so+(name===wanted?weight:0),0);return Object.fromEntries(namesOf(backends).map(name=>[name,sum===0?0:weightOf(name)/sum*100]))}function revisionOf({
metadata},rules){return JSON.stringify([metadata.uid,rules.map(({index,backends})=>[index,backends.map(({name,weight})=>[name,weight])])])}const MANAGER="rollou\
t-actions";function newestFirst(fields){return fields.toSorted((a,b)=>(b.time??"").localeCompare(a.time??""))}function writersOfRules({metadata}){const ofRules=({
subresource,fieldsV1})=>!subresource&&JSON.stringify(fieldsV1?.["f:spec"]??{}).includes('"f:rules"');return newestFirst(metadata.managedFields.filter(ofRules))}
function isOurs(route){const[newest]=writersOfRules(route);return newest===void 0||newest.manager===MANAGER}function lastWriter(route){const isOther=({manager,subresource,
fieldsV1})=>!!manager&&manager!==MANAGER&&!subresource&&Object.hasOwn(fieldsV1??{},"f:spec"),[last]=[...writersOfRules(route).filter(isOther),...newestFirst(route.
metadata.managedFields.filter(isOther))];return last===void 0?void 0:(0,printable.TN)(`${last.manager??""}${last.time?` at ${last.time}`:""}`,160)}const WELL={Accepted:"\
True",ResolvedRefs:"True",PartiallyInvalid:"False"};function acknowledgement({metadata,spec,status}){const{generation,namespace}=metadata,keyOf=ref=>JSON.stringify(
[ref.group,ref.kind,ref.namespace??namespace,ref.name,ref.sectionName??"",ref.port??0]),parents=status?.parents??[];let given=spec.parentRefs.length>0;const problems=given?
[]:["The route names no Gateway in `parentRefs`, so that nobody serves it."],missing=[];for(const ref of spec.parentRefs){const entries=parents.filter(one=>keyOf(
one.parentRef)===keyOf(ref));entries.length===0&&(given=!1);for(const{controllerName,conditions}of entries){for(const type of["Accepted","ResolvedRefs"])conditions.
find(one=>one.type===type)?.observedGeneration!==generation&&(given=!1);for(const{type,status:status2,reason,message,observedGeneration}of conditions){const well=WELL[type];
if(well===void 0||status2===well||observedGeneration!==generation)continue;const said=`${ref.kind} ${ref.name} (${controllerName}) says ${type} ${status2}: ${reason??
"no reason"}${message?`, ${message}`:""}`;(reason==="BackendNotFound"?missing:problems).push((0,sentence.K)((0,printable.TN)(said,400)))}}}return{given,problems,
missing}}const MOST=1e6;function changesFor(route,rules,split,keepOthers,log){const names=Object.keys(split.shares);return keepOthers||refuseTwice(route,rules),
rules.flatMap(rule=>{const there=namesOf(rule.backends);if(names.some(name=>(0,rollout_split.tC)(split,name)>0&&!there.includes(name)))throw noSuchBackend(route,
rules,names.filter(name=>(0,rollout_split.tC)(split,name)>0));for(const name of names.filter(one=>!there.includes(one)))log.info(`The ${rule.label} of the route\
 ${routeLabel(route)} has no backend ${name}; it is to get no traffic, so there is nothing to do.`);const others=othersOf([rule],split);if(others.length>0&&!keepOthers)
throw refused("KUBERNETES_OTHER_BACKENDS",`The ${rule.label} of the route ${routeLabel(route)} also gives traffic to ${others.join(", ")}, which the split does \
not name. Nothing was changed.`,"Set their weight to 0, or take them out of the rule, then run the step again.");const weights=weightsFor(rule,split);return rule.
backends.flatMap(({name},backend)=>{const weight=weights.get(name);if(weight===void 0)return[];const to=there.indexOf(name)===backend?weight:0;return[{rule:rule.
index,backend,to}]})})}function othersOf(rules,{shares}){const all=rules.flatMap(({backends})=>backends.filter(({name,weight})=>weight>0&&!Object.hasOwn(shares,
name)));return[...new Set(namesOf(all))]}function weightsFor({backends},{shares}){const rounded=(0,platforms_shares.D6)(shares,.01),whole=Object.values(rounded).
every(Number.isInteger),own=Object.entries(rounded).map(([name,share])=>[name,Math.round(share*(whole?1:100))]),others=backends.filter(({name,weight})=>weight>0&&
!Object.hasOwn(shares,name));if(others.length===0)return new Map(own);const ours=backends.filter(({name})=>Object.hasOwn(shares,name)).reduce((sum,{weight})=>sum+
weight,0),scale=whole?100:1e4,part=ours===0?others.reduce((sum,{weight})=>sum+weight,0):ours,scaled=[...own.map(([name,weight])=>[name,weight*part]),...others.map(
({name,weight})=>[name,weight*scale])],divisor=scaled.map(([,weight])=>weight).reduce(greatestCommon,0),most=Math.max(...scaled.map(([,weight])=>weight))/divisor,
shrink=most>MOST?MOST/most:1;return new Map(scaled.map(([name,weight])=>[name,Math.round(weight/divisor*shrink)]))}function greatestCommon(a,b){return b===0?a:greatestCommon(
b,a%b)}function patchOf({metadata},refs,changes){const rules=new Set(changes.map(({rule})=>rule)),backendsOf=rule=>`/spec/rules/${String(rule)}/backendRefs`;return[
{op:"test",path:"/metadata/uid",value:metadata.uid},...[...rules].map(rule=>({op:"test",path:backendsOf(rule),value:refs[rule]})),...changes.map(({rule,backend,
to})=>({op:"add",path:`${backendsOf(rule)}/${String(backend)}/weight`,value:to}))]}var ask=__webpack_require__(5029);const labels=dist.cl6(dist.g1P(dist.YjP(),dist.
YjP()),{}),serviceSchema=dist._H3({metadata:dist._H3({}),spec:dist._H3({selector:labels})}),podsSchema=dist._H3({items:dist.YOg(dist._H3({metadata:dist._H3({labels,
deletionTimestamp:dist.cl6(dist.YjP())}),status:dist.cl6(dist._H3({conditions:dist.cl6(dist.YOg(dist._H3({type:dist.YjP(),status:dist.YjP()})),[])}))}))}),VERSION_LABEL="\
app.kubernetes.io/version",MOST_PODS=200;function targetsOf(api,log){const forbidden=new Set,mayAsk=async(right,namespace,work)=>{const key=`${right.resource} i\
n ${namespace}`;if(!forbidden.has(key))try{return await work()}catch(error){if(!(error instanceof errors.a6)||error.code!=="KUBERNETES_FORBIDDEN")throw error;forbidden.
add(key),log.info(`This job may not ${right.verb} ${key}: whether a version is up, and which one it is, is not known from the cluster.`);return}};return async(namespace,name)=>{
const get={verb:"get",group:"",resource:"services"},service=await mayAsk(get,namespace,()=>api.ask({right:get,namespace,name,accepts:response=>(0,ask.oJ)(response)||
response.status===404,read:response=>response.status===404?"missing":(0,exchange_json.Vh)(response,serviceSchema)}));if(service==="missing")return{kind:"missing"};
const selector=Object.entries(service?.spec.selector??{});if(selector.length===0)return{kind:"unknown"};const list={verb:"list",group:"",resource:"pods"},pods=await mayAsk(
list,namespace,()=>api.ask({right:list,namespace,query:{labelSelector:selector.map(pair2=>pair2.join("=")).join(","),limit:String(MOST_PODS)},read:response=>(0,exchange_json.
Vh)(response,podsSchema)}));if(pods===void 0)return{kind:"unknown"};const ready=pods.items.filter(({metadata,status})=>!metadata.deletionTimestamp&&(status?.conditions??
[]).some(one=>one.type==="Ready"&&one.status==="True")),versions=new Set(ready.map(({metadata})=>metadata.labels[VERSION_LABEL]).filter(one=>one!==void 0));return{
kind:"pods",ready:ready.length,versions:[...versions]}}}function soleVersion(name,target){if(target.kind!=="pods"||target.versions.length<2)return target.kind===
"pods"?target.versions[0]:void 0;throw new errors.a6("platform",{code:"KUBERNETES_SEVERAL_VERSIONS",message:`The ready pods behind the Service ${name} have seve\
ral versions (${VERSION_LABEL}): ${(0,printable.TN)(target.versions.join(", "),200)}.`,remedy:"Wait until the Deployment has replaced its pods (`kubectl rollout\
 status`), then run the step again; or narrow the selector of the Service."})}const possible={step:.01,because:"weights of a route are whole numbers up to 1,000\
,000"},SETTLES_WITHIN_MS=3e4,ATTEMPTS=4;function kubernetesRouter({route:wanted,namespace,rules:only,names,api,ports}){const[kind,name]=wanted.includes("/")?wanted.
split("/",2):["httproute",wanted],group="gateway.networking.k8s.io",rightTo=verb=>({verb,group,resource:`${kind}s`}),look=targetsOf(api,ports.log),place=async()=>namespace??
await api.namespace();let written;const readRoute=async()=>{const read={right:rightTo("get"),namespace:await place(),name},{route,refs}=await api.ask({...read,read:response=>({
route:(0,exchange_json.Vh)(response,routeSchema),refs:(0,exchange_json.Vh)(response,refsSchema)})});return{route,rules:selectRules(route,only,names),refs}},lookAt=async({
route,rules},only2)=>{const entries=rules.flatMap(({backends})=>backends.filter(one=>one.kind==="Service"&&only2(one.weight))),found=[...new Map(entries.map(one=>[
one.name,one])).values()].map(async one=>[one.name,await look(one.namespace??route.metadata.namespace,one.name)]);return new Map(await Promise.all(found))},served=async found=>{
const{route,rules}=found,{given,problems,missing}=acknowledgement(route),targets=await lookAt(found,weight=>weight>0||missing.length>0),reading=servedBy(rules),
{shares,parts=[]}=reading,harmless=isHarmless(found,targets),revision=revisionOf(route,rules),isSetBack=written!==void 0&&written.revision!==revision&&!(0,rollout_split.
xY)(reading,written.split),contradictions=[...problems,...harmless?[]:missing,...rules.filter(rule=>Object.values(sharesOf(rule)).every(share=>share===0)).map(({
label})=>`The ${label} gives no backend a weight, so that users are answered 500.`),...parts.length===0?[]:[`The rules of the route differ: ${rules.map(rule=>`${rule.
label} serves ${(0,rollout_split.iO)({shares:sharesOf(rule)})}`).join("; ")}.`],...[...targets].flatMap(([target,state])=>downProblem(target,state,(0,rollout_split.
tC)({shares},target))),...isSetBack?[revertedProblem(route)]:[]],sticky=rules.flatMap(persistentUsers);return{...reading,acknowledged:given,problems:[...new Set(
contradictions)],...sticky.length===0?{}:{sticky},...given?{}:{settlesWithinMs:SETTLES_WITHIN_MS},...isSetBack?{setBack:setBackBy(lastWriter(route))}:{},...isOurs(
route)?{}:{otherWriter:setBackBy(lastWriter(route))},revision}},patch=async({route,rules,refs},split,keepOthers,dryRun)=>{const changes=changesFor(route,rules,split,
keepOthers,ports.log),sent={right:rightTo("patch"),namespace:await place(),name},after=await api.ask({...sent,query:{fieldManager:MANAGER,...dryRun?{dryRun:"All"}:
{}},patch:patchOf(route,refs,changes),read:response=>(0,exchange_json.Vh)(response,routeSchema)});return revisionOf(after,selectRules(after,only,names))},requireReady=async(reading,split)=>{
const now=servedBy(reading.rules),targets=await lookAt(reading,()=>!0);for(const[target,state]of targets){const[problem]=downProblem(target,state,(0,rollout_split.
tC)(split,target));if(problem!==void 0&&(0,rollout_split.tC)(split,target)>(0,rollout_split.iu)(now,target))throw refused("KUBERNETES_NOT_READY",problem.replace(
" although its share is",", and it was to get"),"Deploy the version and wait for it (`kubectl rollout status`), then run the step again.")}},write=async(split,expected,dryRun=!1)=>{
for(let attempt=1;;attempt+=1){const reading=await readRoute(),{route,rules}=reading;if(expected!==void 0){const now=servedBy(rules),same=expected.revision===void 0?
(0,rollout_split.JK)(now,expected):revisionOf(route,rules)===expected.revision;if(!same&&attempt>1&&(0,rollout_split.xY)(now,split))return;if(!same)throw changed(
route,`then ${(0,rollout_split.iO)(expected)}, now ${(0,rollout_split.iO)(now)}`);await requireReady(reading,split)}try{const revision=await patch(reading,split,
expected===void 0,dryRun);dryRun||(written={revision,split});return}catch(error){if(!(error instanceof errors.a6)||!["KUBERNETES_CONFLICT","KUBERNETES_REFUSED"].
includes(error.code))throw error;const{route:now,refs}=await readRoute();if(!(now.metadata.uid!==route.metadata.uid||JSON.stringify(refs)!==JSON.stringify(reading.
refs))&&error.code==="KUBERNETES_REFUSED")throw error;if(attempt>=ATTEMPTS)throw changed(now,"each time that it was to be written")}}};return{read:async()=>served(
await readRoute()),async rehearse(split){const{route,rules}=await readRoute();await write(split,{...servedBy(rules),revision:revisionOf(route,rules)},!0)},async write(split,expected){
if(await write(split,expected),expected!==void 0)return;const{route,rules}=await readRoute(),others=othersOf(rules,split);if(others.length>0)throw otherBackends(
route,others)},versionOn:async target=>{const{route,rules}=await readRoute(),backend=rules.flatMap(({backends})=>backends).find(one=>one.name===target&&one.kind===
"Service");if(backend!==void 0)return soleVersion(target,await look(backend.namespace??route.metadata.namespace,target))}}}function servedBy(rules){const all=rules.
map(sharesOf),[first={}]=all;return all.every(shares=>(0,rollout_split.xY)({shares,possible},{shares:first}))?{shares:first,possible}:{shares:(0,rollout_split.mq)(
all),parts:all,possible}}function isHarmless({route,rules},targets){const gone=[...targets].filter(([,{kind}])=>kind==="missing").map(([target])=>target),known=new Set(
rules.flatMap(({backends})=>backends.map(({name})=>name))),all=route.spec.rules.flatMap(({backendRefs})=>backendRefs);return gone.length>0&&all.every(({name,weight})=>known.
has(name)&&(!gone.includes(name)||weight===0))}function downProblem(target,state,share){return share<=0||state.kind==="unknown"||state.kind==="pods"&&state.ready>
0?[]:[`${state.kind==="missing"?`There is no Service ${target}`:`The Service ${target} has no ready pod`} although its share is ${String(Math.round(share*100)/100)}\
 %.`]}function revertedProblem(route){const by=lastWriter(route);return`The route no longer has the weights that this job wrote${by===void 0?"":`; it was last w\
ritten by ${by}`}. A GitOps controller that owns it sets them back unless it is told to leave them (docs/platforms/kubernetes.md).`}function setBackBy(by){return{
...by===void 0?{}:{by},remedy:"Let the controller that owns the route leave its weights, or stop it meanwhile (Argo CD: `argocd app set NAME --sync-policy none`\
; Flux: `flux suspend kustomization NAME`), as in docs/platforms/kubernetes.md; then run this again."}}function persistentUsers({label,backends,persistence}){if(!persistence)
return[];const by=`session persistence of ${label} (${persistence.type.toLowerCase()}${persistence.sessionName?` ${persistence.sessionName}`:""})`;return backends.
map(({name})=>({target:name,by,users:"unknown",released:!1,remedy:`Take the backend ${name} out of ${label} (\`kubectl edit\`): a Gateway then has to give its ses\
sions to another one.`}))}function otherBackends(route,others){return refused("KUBERNETES_OTHER_BACKENDS",`The route ${routeLabel(route)} also gives traffic to ${others.
join(", ")}, which the split does not name. They keep their share.`,"Set their weight to 0, or take them out of the rule, then run the step again.")}function changed(route,how){
const by=lastWriter(route);return new errors.a6("refused",{code:"SPLIT_CHANGED",message:`The route ${routeLabel(route)} was changed by somebody else: ${how}${by===
void 0?"":`; last written by ${by}`}.`,remedy:"Find out who changed it (another job, a person, a GitOps controller that sets it back), then run the step again."})}
const kubernetes_text=dist.FsL(dist.YjP(),dist.yGV(/^[^\p{Cc}]{1,1000}$/u,"is not a text of 1 to 1000 printable characters")),settings={route:dist.FsL(dist.YjP(),
dist.yGV(/^(?:(?:http|grpc)route\/)?[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/,"is not a route such as httproute/web or grpcroute/api"),dist.h_("The route that sp\
lits the traffic: `httproute/NAME` or `grpcroute/NAME` of the Gateway API; a name alone is an HTTPRoute.")),namespace:dist.lqM(dist.FsL(dist.YjP(),dist.yGV(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/,
"is not the name of a namespace"),dist.h_("Namespace of the route. Default: that of the context, else the service account's in a pod, else `default`."))),rules:dist.
lqM(dist.FsL(dist.YOg(dist.KCZ([dist.FsL(dist.aig(),dist.ndf(),dist.Wwf(0)),kubernetes_text])),dist.BpQ(1,"names no rule"),dist.Ru6(100),dist.h_("Rules of the r\
oute that are split, by `name` or by number from 0: `[web, 2]`. Default: every rule that has both targets, or several backends."))),kubeconfig:dist.lqM(dist.FsL(
dist.YjP(),dist.BpQ(1,"is empty"),dist.Ru6(1e6),dist.h_("Path of a kubeconfig, its content (`${KUBECONFIG_CONTENT}`), or `in-cluster` for the service account of\
 the pod that runs the job. Default: `~/.kube/config`."))),context:dist.lqM(dist.FsL(kubernetes_text,dist.h_("Context of the kubeconfig. Default: its `current-c\
ontext`."))),server:dist.lqM(dist.FsL(dist.YjP(),dist.yGV(/^https?:\/\/[^\s]{1,2000}$/,"is not an https address such as https://10.0.0.1:6443"),(0,editor_facts.
A)({address:["plain","private"]}),dist.h_("Address of the API server, in place of a kubeconfig; goes with `token`."))),"certificate-authority":dist.lqM(dist.FsL(
dist.YjP(),dist.Ru6(1e5),dist.h_("Authority of `server`: PEM text (`${KUBE_CA}`) or the path of a PEM file. Default: those that the machine trusts."))),token:dist.
lqM((0,token.y)("Bearer token, in place of the kubeconfig's user. Take it from a secret: `${KUBE_TOKEN}`."))},kubernetes=(0,definition.d)({kind:"kubernetes",description:"\
Kubernetes: the weights of an HTTPRoute or GRPCRoute of the Gateway API.",settings,timeout:{limits:"Longest wait for one answer of the API server",fallback:"10s",
longestMs:6e4},target:{noun:"Service",name:platforms_shares.je},facts:{weights:"hundredths of a percent, in every rule that has the pair",acknowledged:"each Gat\
eway says Accepted and ResolvedRefs of this generation of the route, and no target with traffic is without a ready pod",version:"`app.kubernetes.io/version` of \
the Service's ready pods, `version-at`, or the Service's name",sticky:"`sessionPersistence` of a rule is told; sessions stay",releases:"no",tested:"kube-apiserv\
er 1.34.5; Traefik 3.6.12 as Gateway"},codes,create(given,{names,timeoutMs},ports){const api=kubernetesApi(()=>openConnection(given,ports),timeoutMs,ports),{route,
namespace,rules}=given,router=kubernetesRouter({route,namespace,rules,names,api,ports});return{kind:"kubernetes",router,versionOn:target=>router.versionOn(target)}}})}),
9030:m9030,6295:m6295,1931:m1931,5619:m5619};export{id,ids,modules};
