import{m5029,m5530}from"./room.js";const id=927,ids=[927],modules={5029:m5029,5530:m5530,927:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{aws:()=>aws,azure:()=>azure,cloudflare:()=>cloudflare,containerRegistry:()=>containerRegistry,
datadog:()=>datadog,fly:()=>fly,gcp:()=>gcp,github:()=>github,npm:()=>npm,pagerduty:()=>pagerduty,slack:()=>slack,vercel:()=>vercel});var aws_signature=__webpack_require__(
5530),probe=__webpack_require__(206),core_json=__webpack_require__(3402),core_ports=__webpack_require__(6854),hiding=__webpack_require__(5435),ask=__webpack_require__(
5029);const policy={attempts:2,firstDelayMs:300,longestDelayMs:1e3,timeoutMs:1e4,longestPauseMs:2e3,maxBytes:256*1024};class NoVerdict extends Error{silent;constructor(silent){
super("The provider said nothing about the credential."),this.silent=silent}}async function askProvider(question,secrets,judge,ports){const who=new URL(question.
url).host;if(Object.values(question.headers??{}).some(header=>!/^[\x20-\x7e]*$/.test(header)))return(0,probe.Tm)(`it holds characters that no credential of ${who}\
 has`);try{const{value}=await(0,ask.kA)({...question,repeatable:!0,accepts:({status})=>status<500&&status!==429,read:readAnswer},{policy,who,hide:(0,hiding.Q)(secrets),
explain:()=>({code:"PROBE",remedy:""}),fail:({cause})=>new NoVerdict(cause instanceof core_ports.H)},{...ports,log:SILENT});return judge(value)}catch(error){if(!(error instanceof
NoVerdict))throw error;return(0,probe.L5)(error.silent?`${who} did not answer`:`${who} has a trouble or a limit of its own`)}}const quiet=()=>{},SILENT={debug:quiet,
info:quiet,warning:quiet,error:quiet};function readAnswer({status,headers,body}){const json=(0,core_json.q)(body),isObject=typeof json=="object"&&json!==null&&!Array.
isArray(json);return{status,headers,body,json:isObject?json:{}}}const unclear=({status})=>(0,probe.L5)(`the answer, with status ${String(status)}, does not say \
whether it is alive`);function bearer(value,prefix="Bearer "){return{accept:"application/json",authorization:`${prefix}${value}`,"user-agent":"rollout-actions"}}
function timeOf(text){if(typeof text=="number")return text>1e11?text:text*1e3;const at=typeof text=="string"?Date.parse(text):NaN;return Number.isFinite(at)?at:
void 0}function field(from,...path){return path.reduce((at,key)=>typeof at=="object"&&at!==null?at[key]:void 0,from)}const FORM="application/x-www-form-urlencod\
ed; charset=utf-8",DEAD={InvalidClientTokenId:"AWS does not know the access key, or its session token",SignatureDoesNotMatch:"it is not the secret of this acces\
s key",ExpiredToken:"its session has expired",ExpiredTokenException:"its session has expired",AccessDenied:"AWS refuses the access key"},aws=({value,companions,
parameters},ports)=>{const region=parameters.region??"us-east-1",url=`https://sts.${region}.amazonaws.com${region.startsWith("cn-")?".cn":""}/`,accessKeyId=companions["\
key-id"]??"",session=companions["session-token"],request={url,method:"POST",body:"Action=GetCallerIdentity&Version=2011-06-15",headers:{"content-type":FORM,accept:"\
application/json"}},headers=(0,aws_signature.H)(request,{accessKeyId,secretAccessKey:value,...session===void 0?{}:{sessionToken:session}},{region,service:"sts",
at:ports.clock.now()});return askProvider({...request,headers},[value,accessKeyId,...session===void 0?[]:[session]],answer=>{const said=answer.body.slice(0,4096),
principal=/arn:[\w-]+:(?:iam|sts)::\d+:(root|user|assumed-role|federated-user)\b/.exec(said)?.[1];if(answer.status===200&&principal!==void 0)return(0,probe.yV)(
"AWS knows it",{rights:[principal]});const code=/(?:"Code":\s*"|<Code>)(\w+)/.exec(said)?.[1]??"";if(/Signature (?:expired|not yet current)/.test(said))return(0,probe.
L5)("the clock of this runner is off");const why=answer.status<500&&Object.hasOwn(DEAD,code)?DEAD[code]:void 0;return why===void 0?unclear(answer):(0,probe.Tm)(
why)},ports)};var external_node_crypto_=__webpack_require__(7598);const clouds_FORM={accept:"application/json","content-type":"application/x-www-form-urlencoded"},
gcp=({value},ports)=>{const file=(0,core_json.q)(value),[email,key,id2]=["client_email","private_key","private_key_id"].map(name=>field(file,name));if(typeof email!=
"string"||typeof key!="string")return Promise.resolve((0,probe.Tm)("it is not the key file of a service account: no client_email or private_key"));const url="ht\
tps://oauth2.googleapis.com/token",now=Math.floor(ports.clock.now()/1e3),encode=part=>Buffer.from(JSON.stringify(part)).toString("base64url"),unsigned=`${encode(
{alg:"RS256",typ:"JWT",...typeof id2=="string"?{kid:id2}:{}})}.${encode({iss:email,aud:url,scope:"https://www.googleapis.com/auth/cloud-platform.read-only",iat:now,
exp:now+300})}`;let assertion;try{assertion=`${unsigned}.${(0,external_node_crypto_.sign)("sha256",Buffer.from(unsigned),(0,external_node_crypto_.createPrivateKey)(
key)).toString("base64url")}`}catch{return Promise.resolve((0,probe.Tm)("its private_key is none that can sign"))}const body=new URLSearchParams({grant_type:"ur\
n:ietf:params:oauth:grant-type:jwt-bearer",assertion}).toString();return askProvider({url,method:"POST",headers:clouds_FORM,body},[value,key,assertion],answer=>{
if(answer.status===200&&typeof answer.json.access_token=="string")return(0,probe.yV)("Google knows the key");const{error,error_description:words2}=answer.json;return typeof words2==
"string"&&/timeframe/i.test(words2)?(0,probe.L5)("the clock of this runner is off"):error==="invalid_grant"||error==="invalid_client"?(0,probe.Tm)("Google knows\
 neither the account nor this key of it any more"):error==="access_denied"||error==="unauthorized_client"?(0,probe.yV)("Google knows the key, and gives it no ri\
ghts"):unclear(answer)},ports)},AZURE_DEAD={7000215:"Azure says that the secret is wrong",7000222:"Azure says that the secret has expired",700016:"the tenant ha\
s no such application",7000112:"the application is switched off",90002:"there is no such tenant"},azure=({value,companions,parameters},ports)=>{const clientId=companions["\
client-id"]??parameters.client??"",body=new URLSearchParams({grant_type:"client_credentials",client_id:clientId,client_secret:value,scope:"https://management.az\
ure.com/.default"}).toString();return askProvider({url:`https://login.microsoftonline.com/${parameters.tenant??""}/oauth2/v2.0/token`,method:"POST",headers:clouds_FORM,
body},[value,companions["client-id"]??"",body],answer=>{if(answer.status===200&&typeof answer.json.access_token=="string")return(0,probe.yV)("Azure knows it");const codes=answer.
json.error_codes,code=Array.isArray(codes)?codes.find(one=>typeof one=="number"&&one in AZURE_DEAD):void 0,why=code===void 0?void 0:AZURE_DEAD[code];return why===
void 0?unclear(answer):(0,probe.Tm)(why)},ports)},known=(key,value)=>value===void 0?{}:{[key]:value},words=text=>text?.split(/[\s,]+/).filter(one=>one!==""),github=({
value},ports)=>{const isApp=value.startsWith("eyJ"),headers={...bearer(value),accept:"application/vnd.github+json","x-github-api-version":"2022-11-28"};return askProvider(
{url:`${ports.githubApi}/${isApp?"app":"rate_limit"}`,headers},[value],answer=>{if(answer.status===401)return(0,probe.Tm)(isApp?"GitHub refuses the JWT: another\
 key, or it has expired":"it was revoked, has expired or never was one");if(!(answer.status===200&&(isApp?"id":"resources")in answer.json)&&(isApp||answer.status!==
404||!("message"in answer.json)))return unclear(answer);const granted=field(answer.json,"permissions"),permissions=typeof granted=="object"&&granted!==null?Object.
entries(granted).flatMap(([name,level])=>typeof level=="string"?[`${name}:${level}`]:[]):void 0,rights=isApp?permissions:words(answer.headers["x-oauth-scopes"]);
return(0,probe.yV)(`GitHub knows ${isApp?"the app":kindOfToken(value)}`,{...known("rights",rights),...known("expiresAt",timeOf(answer.headers["github-authentica\
tion-token-expiration"]))})},ports)};function kindOfToken(value){return value.startsWith("github_pat_")?"the fine-grained token":{ghp_:"the classic token",gho_:"\
the OAuth token",ghu_:"the user token of an app",ghs_:"the installation token of an app"}[value.slice(0,4)]??"the token"}const cloudflare=({value,parameters},ports)=>{
const account=parameters.account;if(account===void 0&&value.startsWith("cfat_"))return Promise.resolve((0,probe.L5)("it is the token of an account, which needs \
`account=ID`"));const path=account===void 0?"user":`accounts/${account}`;return askProvider({url:`https://api.cloudflare.com/client/v4/${path}/tokens/verify`,headers:bearer(
value)},[value],answer=>{const status=field(answer.json,"result","status");return answer.status===200&&status==="active"?(0,probe.yV)("Cloudflare says that it i\
s active",known("expiresAt",timeOf(field(answer.json,"result","expires_on")))):status==="disabled"||status==="expired"?(0,probe.Tm)(`Cloudflare says that it is ${status}`):
[400,401,403].includes(answer.status)?(0,probe.Tm)(account===void 0?"Cloudflare does not know it as the token of a user; that of an account needs `account=ID`":
"Cloudflare does not know it in this account"):unclear(answer)},ports)},vercel=({value},ports)=>askProvider({url:"https://api.vercel.com/v5/user/tokens/current",
headers:bearer(value)},[value],answer=>{if(answer.status===401||field(answer.json,"error","invalidToken")===!0)return(0,probe.Tm)("Vercel takes it no longer, or\
 never did");if(answer.status!==200||field(answer.json,"token","id")===void 0)return unclear(answer);const scopes=field(answer.json,"token","scopes"),rights=Array.
isArray(scopes)?scopes.map(scope=>[field(scope,"type"),field(scope,"teamId")].filter(part=>typeof part=="string").join(":")):void 0;return(0,probe.yV)("Vercel k\
nows it",{...known("rights",rights),...known("expiresAt",timeOf(field(answer.json,"token","expiresAt")))})},ports),fly=({value},ports)=>askProvider({url:"https:\
//api.fly.io/graphql",method:"POST",body:JSON.stringify({query:"{ viewer { __typename } }"}),headers:{...bearer(value,value.startsWith("FlyV1 ")?"":"Bearer "),"\
content-type":"application/json"}},[value],answer=>{if(answer.status===401||answer.status===403)return(0,probe.Tm)("Fly.io takes it no longer, or never did");if(answer.
status===200&&field(answer.json,"data","viewer")!=null)return(0,probe.yV)("Fly.io knows it");const errors=field(answer.json,"errors");return(Array.isArray(errors)?
field(errors[0],"extensions","code"):void 0)==="UNAUTHORIZED"?(0,probe.Tm)("Fly.io takes it no longer, or never did"):unclear(answer)},ports),SLACK_DEAD={invalid_auth:"\
Slack does not know it, or not from this address",token_revoked:"it was revoked",token_expired:"it has expired",account_inactive:"its user or workspace was remo\
ved",user_removed_from_team:"its user was removed from the workspace"},slack=({value},ports)=>askProvider({url:"https://slack.com/api/auth.test",method:"POST",headers:bearer(
value)},[value],answer=>{const{ok,error}=answer.json;if(ok===!0)return(0,probe.yV)("Slack knows it",known("rights",words(answer.headers["x-oauth-scopes"])));const why=typeof error==
"string"&&Object.hasOwn(SLACK_DEAD,error)?SLACK_DEAD[error]:void 0;return why===void 0?unclear(answer):(0,probe.Tm)(why)},ports),pagerduty=({value,parameters},ports)=>askProvider(
{url:`https://api.${parameters.region==="eu"?"eu.":""}pagerduty.com/abilities`,headers:bearer(value,"Token token=")},[value],answer=>answer.status===200&&Array.
isArray(answer.json.abilities)?(0,probe.yV)("PagerDuty knows it"):answer.status===403?(0,probe.yV)("PagerDuty knows it, with few rights"):answer.status===401?(0,probe.
Tm)("PagerDuty does not know it in this region"):unclear(answer),ports),datadog=({value,companions,parameters},ports)=>{const apiKey=companions["api-key"],site=parameters.
site??"datadoghq.com",headers={accept:"application/json",...apiKey===void 0?{"dd-api-key":value}:{"dd-api-key":apiKey,"dd-application-key":value}};return askProvider(
{url:`https://api.${site}/api/${apiKey===void 0?"v1/validate":"v2/validate_keys"}`,headers},[value,...apiKey===void 0?[]:[apiKey]],answer=>{const{valid,status}=answer.
json;return answer.status===200&&valid===!1?(0,probe.Tm)("Datadog says that it is not valid"):answer.status===200&&(valid===!0||status==="ok")?(0,probe.yV)("Dat\
adog knows it"):answer.status===401||answer.status===403?(0,probe.Tm)(`${site} does not know it; other sites have other keys`):unclear(answer)},ports)},npm=({value},ports)=>askProvider(
{url:"https://registry.npmjs.org/-/whoami",headers:bearer(value)},[value],answer=>/expired or revoked/i.test(answer.headers["npm-notice"]??"")?(0,probe.Tm)("npm\
 says that it has expired or was revoked"):answer.status===200&&typeof answer.json.username=="string"?(0,probe.yV)("npm knows it"):unclear(answer),ports),REGISTRIES={
"ghcr.io":"https://ghcr.io/token?service=ghcr.io","docker.io":"https://auth.docker.io/token?service=registry.docker.io","quay.io":"https://quay.io/v2/auth?servi\
ce=quay.io","registry.gitlab.com":"https://gitlab.com/jwt/auth?service=container_registry"},containerRegistry=({value,companions,parameters},ports)=>{const host=parameters.
host??"",user=companions.user??parameters.login??"",credentials=Buffer.from(`${user}:${value}`).toString("base64");return askProvider({url:REGISTRIES[host]??"",
headers:{accept:"application/json",authorization:`Basic ${credentials}`}},[value,credentials],answer=>answer.status===200&&(typeof answer.json.token=="string"||
typeof answer.json.access_token=="string")?(0,probe.yV)(`${host} gives it a token`):answer.status===401||answer.status===403?(0,probe.Tm)(`${host} gives this us\
er no token for it`):unclear(answer),ports)}})};export{id,ids,modules};
