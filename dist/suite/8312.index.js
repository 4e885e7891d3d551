import{m5029,m5530,m652,m7129,m8240,m6244,m8871,m7398,m9030,m6295,m1931,m5619}from"./room.js";const id=8312,ids=[8312],modules={5029:m5029,5530:m5530,652:m652,7129:m7129,
8240:m8240,6244:m6244,8871:m8871,8312:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{awsLambda:()=>awsLambda});var dist=__webpack_require__(7934),errors=__webpack_require__(4487),ask=__webpack_require__(
5029),json=__webpack_require__(8240),bad_body=__webpack_require__(652),table=__webpack_require__(6244),client=__webpack_require__(6295),core_json=__webpack_require__(
3402),printable=__webpack_require__(649);function errorTypeOf(failure){return failure.kind==="status"?errorTypeIn(failure.response):""}const TRANSIENT=/^(?:IDPCommunicationError|Request(?:Timeout|Throttled|LimitExceeded)\w*|Thrott(?:ling|led)\w*|TooManyRequests\w*|SlowDown|PriorRequestNotComplete|ServiceUnavailable\w*)$/;
function asTransient(failure){return failure.kind!=="status"||failure.response.status>=429||!isTransient(failure.response)?failure:{...failure,response:{...failure.
response,status:429}}}function isTransient(response){return response.status===429||response.status>=500||TRANSIENT.test(errorTypeIn(response))}function errorTypeIn({
headers,body}){const json2=(0,core_json.q)(body),told=typeof json2=="object"&&json2!==null?["__type","code","Code"].map(name=>Reflect.get(json2,name)):[],named=[
headers["x-amzn-errortype"],...told,/<Code>(\w+)<\/Code>/.exec(body)?.[1]].find(name=>typeof name=="string"),[,type=""]=/(?:^|#)(\w{1,100})(?:$|:)/.exec((0,printable.
TN)(named??"",300))??[];return type}const SESSION_S=900,LEAST_LEFT_MS=12e4;function awsCredentials(options){const{role,ports}=options;if(role===void 0)return()=>Promise.
resolve(fromEnvironment(ports.identity));let taken;return async()=>{const before=taken,known=await before?.catch(()=>{});return known!==void 0&&known.until-ports.
clock.now()>=LEAST_LEFT_MS?known:((taken===before||taken===void 0)&&(taken=takeRole(role,options)),taken)}}function fromEnvironment(identity){const[accessKeyId,
secretAccessKey,sessionToken]=["AWS_ACCESS_KEY_ID","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN"].map(name=>identity.secret(name));if(accessKeyId!==void 0&&secretAccessKey!==
void 0)return{accessKeyId,secretAccessKey,...sessionToken===void 0?{}:{sessionToken}};throw new errors.a6("input",{code:"AWS_NO_CREDENTIALS",message:`This step \
has no AWS credentials: ${accessKeyId===void 0?"AWS_ACCESS_KEY_ID":"AWS_SECRET_ACCESS_KEY"} is not set in its environment, and the platform settings name no \`ro\
le\`.`,remedy:"Write `role: arn:aws:iam::\u2026:role/\u2026` in the platform settings and give the job `permissions: id-token: write`; or log in before, with `aws-actions\
/configure-aws-credentials`."})}async function takeRole(role,{audience,stsUrl,timeoutMs,ports}){const token=await ports.identity.tokenFor(audience),parameters={
Action:"AssumeRoleWithWebIdentity",Version:"2011-06-15",RoleArn:role,RoleSessionName:"rollout-actions",DurationSeconds:String(SESSION_S),WebIdentityToken:token},
{ask:ask2}=(0,client.O)({url:stsUrl,who:`The Security Token Service (${new URL(stsUrl).host})`,secrets:[token],timeoutMs,policy:{attempts:4,firstDelayMs:300,longestDelayMs:3e3,
passing:(_,response)=>isTransient(response)},explain:failure=>explain(errorTypeOf(failure))(asTransient(failure))},ports),taken=await ask2({path:"/",method:"POS\
T",form:parameters,headers:{accept:"*/*"},repeatable:!0,read:credentialsIn});for(const part of[taken.secretAccessKey,taken.sessionToken,taken.accessKeyId])ports.
identity.hide(part);return ports.log.debug(`Took the role ${role} until ${new Date(taken.until).toISOString()}.`),taken}function credentialsIn(response){const[accessKeyId,
secretAccessKey,sessionToken,expires]=["AccessKeyId","SecretAccessKey","SessionToken","Expiration"].map(name=>new RegExp(`<${name}>\\s*([\\x21-\\x7e]{1,10000}?)\\s*\
</${name}>`).exec(response.body)?.[1]),until=Date.parse(expires??"");if(accessKeyId===void 0||secretAccessKey===void 0||sessionToken===void 0||Number.isNaN(until))
throw new bad_body.m(response,"wrong-shape","the answer holds no credentials");return{accessKeyId,secretAccessKey,sessionToken,until}}const explain=type=>{const refused2="\
AWS_ROLE_REFUSED",ofType2={InvalidIdentityToken:"Add GitHub (https://token.actions.githubusercontent.com) as an identity provider to the AWS account, with the `\
audience` of the platform settings (docs/platforms/aws-lambda.md).",AccessDenied:"Check the ARN in `role`, and in the trust policy of the role that `aud` and `s\
ub` fit this repository and this environment or branch (docs/platforms/aws-lambda.md).",RegionDisabledException:"Activate the Security Token Service for this re\
gion in the AWS account, or set `sts-endpoint`."};return(0,table.t)([[["no-answer",429,"5xx"],"AWS_STS_FAILED","Check `region` and `sts-endpoint`, and that this\
 runner may reach it; otherwise run the step again."],[["4xx"],refused2,ofType2[type]??"Check `role` and `audience` in the platform settings, and the trust poli\
cy of the role.","does not give the role"]],[[],"AWS_STS_FAILED","Check that `sts-endpoint` is the Security Token Service."])};var aws_signature=__webpack_require__(
5530),failures=__webpack_require__(1931);const refused="Check that both versions are published and have the same role and dead-letter queue: AWS splits traffic \
between no others.";function lambdaFailures(operation,functionName,alias){const{explain:explain2,codes}=(0,failures.o)({prefix:"AWS",name:"AWS Lambda",address:"\
`region` and `endpoint`",look:"at health.aws.amazon.com for this region"},{DENIED:`Allow \`lambda:${operation}\` on this function to the role or user that signs:\
 the policy is in docs/platforms/aws-lambda.md.`,NOT_FOUND:["AWS_LAMBDA_NOT_FOUND",`Check \`region\`, \`function\` and \`alias\`. Where the alias is missing, make it \
once: \`aws lambda create-alias --function-name ${functionName} --name ${alias} --function-version NUMBER\`.`],CONFLICT:["AWS_LAMBDA_CONFLICT","Wait until the o\
ther update of this function is done, then run the step again."],BUSY:"Wait a minute, then run the step again: other callers of this account use up the rate of \
the Lambda API.",REFUSED:["AWS_LAMBDA_REFUSED",refused]},[[["not-applied"],"AWS_LAMBDA_NOT_APPLIED","Look for something else that sets this alias (CodeDeploy, S\
AM, Terraform), stop it, and run the step again."],[["contradictory"],"AWS_LAMBDA_ODD_ALIAS","Set the alias once by hand to one version: `aws lambda update-alia\
s --function-version NUMBER --routing-config AdditionalVersionWeights={}`."]]);return{codes,explain:failure=>ofType(errorTypeOf(failure))??explain2(asTransient(
failure))}}function ofType(type){if(/^(?:ExpiredToken\w*|RequestExpired)$/.test(type))return{code:"AWS_EXPIRED",remedy:"Log in right before this step; or write \
`role:` in the platform settings, so that every step and every clean-up takes it anew.",meaning:"does not take the credentials any more"};if(/^(?:InvalidSignatureException|SignatureDoesNotMatch)$/.
test(type))return{code:"AWS_BAD_SIGNATURE",remedy:"Check that AWS_SECRET_ACCESS_KEY belongs to AWS_ACCESS_KEY_ID, and the clock of this runner: AWS takes signat\
ures of the last five minutes."};if(/^(?:UnrecognizedClientException|InvalidClientTokenId)$/.test(type))return{code:"AWS_DENIED",remedy:"Check that the access k\
ey still exists, that AWS_SESSION_TOKEN belongs to it, and `region`."}}const aliasConfiguration=dist._H3({FunctionVersion:dist.FsL(dist.YjP(),dist.yGV(/^(?:\$LATEST|\d{1,20})$/,
"is no version")),RoutingConfig:dist.cl6(dist._H3({AdditionalVersionWeights:dist.cl6(dist.g1P(dist.YjP(),dist.FsL(dist.aig(),dist.Wwf(0),dist.cGV(1))))})),RevisionId:dist.
lqM(dist.FsL(dist.YjP(),dist.yGV(/^[\w-]{1,100}$/)))}),version=dist._H3({Version:dist.YjP(),Description:dist.lqM(dist.YjP(),""),Role:dist.lqM(dist.YjP(),""),State:dist.
lqM(dist.YjP(),"Active"),StateReason:dist.cl6(dist.YjP()),DeadLetterConfig:dist.cl6(dist._H3({TargetArn:dist.cl6(dist.YjP())}))}),page=dist._H3({Versions:dist.YOg(
version),NextMarker:dist.cl6(dist.YjP())}),MOST_PAGES=400;function lambdaApi(options){const{region,url,functionName,alias,timeoutMs,ports}=options,credentials=awsCredentials(
options),send=async(operation,call)=>{const signing=await credentials(),{accessKeyId,secretAccessKey,sessionToken}=signing,{askCounting}=(0,client.O)({url:`${url}\
/2015-03-31/functions/${encodeURIComponent(functionName)}`,who:`AWS Lambda (${operation} ${functionName}:${alias})`,secrets:[secretAccessKey,sessionToken,accessKeyId],
timeoutMs,policy:{attempts:4,firstDelayMs:300,longestDelayMs:2e3,passing:(status,response)=>status===409||isTransient(response)},explain:lambdaFailures(operation,
functionName,alias).explain,sign:request=>(0,aws_signature.H)(request,signing,{region,service:"lambda",at:ports.clock.now()})},ports);return askCounting(call)};
return{alias:read=>send("GetAlias",{path:`/aliases/${alias}`,read}),updateAlias:(json2,read)=>send("UpdateAlias",{path:`/aliases/${alias}`,method:"PUT",json:json2,
...(0,ask.bR)(read,412)}),async version(number){const call={path:"/configuration",query:{Qualifier:number},...(0,ask.bR)((0,json.o_)(version),404)};return(await send(
"GetFunctionConfiguration",call)).value},async versions(){const found=[];let marker="";for(let pages=0;pages<MOST_PAGES;pages+=1){const query={MaxItems:"50",Marker:marker===
""?void 0:marker},{value}=await send("ListVersionsByFunction",{path:"/versions",query,read:(0,json.o_)(page)});if(found.push(...value.Versions.filter(({Version})=>isPublished(
Version))),marker=value.NextMarker??"",marker==="")return found.sort((a,b)=>Number(a.Version)-Number(b.Version))}throw new errors.a6("platform",{code:"AWS_BAD_A\
NSWER",message:`AWS Lambda lists more than ${String(MOST_PAGES*50)} versions of ${functionName}, or the same ones again and again.`,remedy:"Delete versions that\
 nobody needs, or give `candidate` by its number with `version-is: number`."})}}}function isPublished(target){return/^[1-9]\d{0,18}$/.test(target)}var rollout_split=__webpack_require__(
8048),platforms_shares=__webpack_require__(5619);const possible={step:.01,because:"weights of an alias are written with four decimals"},changed=["The alias no l\
onger serves","it (another job, CodeDeploy, SAM or Terraform, a person in the console)"];function aliasRouter(api){const readAlias=async()=>(await api.alias(aliasOf)).
value;return{read:async()=>(await readAlias()).served,async write(split,expected){const shares=givenShares(split),before=expected===void 0&&Object.keys(shares).
length===1?void 0:await primaryOf(expected,readAlias),revision=expected?.revision?.split(" ")[0],wanted=configurationOf(shares,before),{value,attempts}=await api.
updateAlias({...wanted,...revision===void 0?{}:{RevisionId:revision}},response=>requireApplied(response,shares));if(value!==void 0)return;const{served}=await readAlias();
if(attempts===1||!(0,platforms_shares.SM)(served,shares,possible.step))throw(0,platforms_shares.tK)(expected,served,...changed)},async rehearse(split){const targets=Object.
keys(givenShares(split)),[one,other]=await Promise.all(targets.map(target=>api.version(target)));if(one===void 0||other===void 0)return;const differing=[...one.
Role===other.Role?[]:["role"],...(one.DeadLetterConfig?.TargetArn??"")===(other.DeadLetterConfig?.TargetArn??"")?[]:["dead-letter queue"]];if(differing.length!==
0)throw new errors.a6("platform",{code:"AWS_LAMBDA_VERSIONS_DIFFER",message:`Versions ${targets.join(" and ")} have not the same ${differing.join(" and ")}, and\
 AWS splits the traffic of an alias only between versions that have. Nothing was changed.`,remedy:"Publish the candidate with the role and dead-letter queue of \
the version that serves; change these in a release of its own, which the alias gets at once."})}}}function aliasOf(response){const{FunctionVersion:primary,RoutingConfig,
RevisionId}=(0,json.Vh)(response,aliasConfiguration),others=Object.entries(RoutingConfig?.AdditionalVersionWeights??{}),strange=others.find(([name])=>!isPublished(
name)||name===primary),taken=others.reduce((sum,[,weight])=>sum+weight,0);if(strange!==void 0||taken>1){const why=strange===void 0?"its weights sum to more than\
 1":`it gives a weight to ${(0,printable.TN)(strange[0],80)}`;throw new bad_body.m(response,"contradictory",why)}const percent=weight=>Math.round(weight*1e4)/100,
shares=Object.fromEntries([[primary,percent(1-taken)],...others.map(([name,weight])=>[name,percent(weight)])]),revision=RevisionId===void 0?{}:{revision:`${RevisionId}\
 ${primary}`};return{served:{shares,possible,acknowledged:!0,problems:[],...revision},primary}}function givenShares(split){const shares=Object.fromEntries(Object.
entries((0,platforms_shares.D6)(split.shares,possible.step)).filter(([,share])=>share>0)),targets=Object.keys(shares),alone=targets.length===1&&targets[0]==="$L\
ATEST";if(targets.length<=2&&(alone||targets.every(isPublished)))return shares;throw new errors.a6("platform",{code:"AWS_LAMBDA_NOT_A_VERSION",message:`An alias\
 cannot serve ${(0,printable.TN)((0,rollout_split.iO)({shares}),200)}: it takes two published versions by their numbers at most, and never \`$LATEST\` beside anot\
her. Nothing was changed.`,remedy:"Publish the code with `aws lambda publish-version`, and point the alias to a published version once before the first rollout."})}
async function primaryOf(expected,readAlias){const[,read]=expected?.revision?.split(" ")??[];if(read!==void 0)return read;const{served,primary}=await readAlias();
return(0,platforms_shares.qb)(expected,served,...changed),primary}function configurationOf(shares,primary){const[largest=""]=Object.entries(shares).sort(([,a],[
,b])=>b-a).map(([name])=>name),kept=primary!==void 0&&Object.hasOwn(shares,primary)?primary:largest,others=Object.entries(shares).filter(([name])=>name!==kept),
AdditionalVersionWeights=Object.fromEntries(others.map(([name,share])=>[name,Math.round(share*100)/1e4]));return{FunctionVersion:kept,RoutingConfig:{AdditionalVersionWeights}}}
function requireApplied(response,shares){const{served}=aliasOf(response);if((0,platforms_shares.SM)(served,shares,possible.step))return!0;throw new bad_body.m(response,
"not-applied",`the alias has ${(0,rollout_split.iO)(served)}, asked for was ${(0,rollout_split.iO)({shares})}`)}var platform=__webpack_require__(5659);function versionNames(by,api){
return{async targetOf(version2){if(by==="number"){if(!isPublished(version2))throw noNumber(version2);return(await api.version(version2))?.Version}const known=await api.
versions();return(known.filter(({Description})=>Description===version2).at(-1)??known.find(({Version,Description})=>Version===version2&&Description===""))?.Version},
async versionOn(target){if(!isPublished(target))return;const found=await api.version(target);if(found===void 0)return platform.u;if(found.State!=="Active"&&found.
State!=="Inactive")throw notReady(target,found.State,found.StateReason??"");return by==="number"?found.Version:found.Description===""?void 0:found.Description}}}
function noNumber(version2){return new errors.a6("input",{code:"AWS_LAMBDA_NO_NUMBER",message:`${(0,printable.TN)(version2,80)} is not the number of a published\
 version. Nothing was changed.`,remedy:"Give the number that `aws lambda publish-version --query Version` prints; or publish with `--description` and write `ver\
sion-is: description` in the platform settings."})}function notReady(target,state,reason){return new errors.a6("platform",{code:"AWS_LAMBDA_NOT_READY",message:`\
version ${target} is ${(0,printable.TN)(state,40)} and cannot serve${reason===""?"":`: ${(0,printable.TN)(reason,200)}`}`,remedy:"Wait with `aws lambda wait pub\
lished-version-active`, or publish it again where it failed."})}var definition=__webpack_require__(7398),address=__webpack_require__(9030);const endpoint=service=>dist.
lqM((0,address.z)("https://vpce-1.lambda.eu-west-1.vpce.amazonaws.com",`Address of ${service}, where it is not AWS's own in this region: a VPC endpoint, or a st\
and-in.`)),settings={region:dist.FsL(dist.YjP(),dist.yGV(/^[a-z]{2,}(?:-[a-z]+)+-\d+$/,"is not a region such as eu-west-1"),dist.h_("Region of the function, suc\
h as `eu-west-1`.")),function:dist.FsL(dist.YjP(),dist.yGV(/^(?:arn:aws[a-z-]*:lambda:[a-z0-9-]{1,40}:\d{12}:function:)?[\w-]{1,140}$/,"is not the name or ARN o\
f a function, without version or alias"),dist.h_("Name of the function, or its ARN where it is in another account; without version and alias.")),alias:dist.FsL(
dist.YjP(),dist.yGV(/^(?!\d+$)[\w-]{1,128}$/,"is not the name of an alias"),dist.h_("Alias that callers use, such as `live`. A rollout moves its traffic.")),role:dist.
lqM(dist.FsL(dist.YjP(),dist.yGV(/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/,"is not the ARN of a role such as arn:aws:iam::123456789012:role/rollou\
t"),dist.h_("ARN of the role that every step takes with the job's OIDC token (`permissions: id-token: write`). Without it AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_K\
EY and AWS_SESSION_TOKEN of the job are used."))),audience:dist.lqM(dist.FsL(dist.YjP(),dist.yGV(/^[\x21-\x7e]{1,255}$/),dist.h_("Audience of the OIDC token, as\
 the identity provider in AWS has it.")),"sts.amazonaws.com"),"version-is":dist.lqM(dist.FsL(dist.KIO(["number","description"],"is neither number nor descriptio\
n"),dist.h_("What `candidate` and `stable` name a published version by: its `number`, or its `description`.")),"number"),endpoint:endpoint("AWS Lambda"),"sts-en\
dpoint":endpoint("the Security Token Service")},awsLambda=(0,definition.d)({kind:"aws-lambda",description:"AWS Lambda: the alias of a function, which splits its\
 invocations between two published versions.",settings,target:{noun:"Number",name:dist.FsL(dist.YjP(),dist.yGV(/^[1-9]\d{0,18}$/,"is not the number of a publish\
ed version, quoted"))},facts:{weights:"percent with two decimals, two versions at most",acknowledged:"`GetAlias` reads the weights back",version:"the version's \
number or Description; both are fixed once it is published",sticky:"nobody: every invocation is drawn anew",releases:"no: versions stay published, the ledger kn\
ows their numbers",tested:"moto's server with the AWS CLI and boto3, and a strict stand-in; not AWS itself"},codes:lambdaFailures("","","").codes,create(given,{
timeoutMs},ports){const{region,role,audience}=given,host=service=>`https://${service}.${region}.amazonaws.com${region.startsWith("cn-")?".cn":""}`,api=lambdaApi(
{region,url:given.endpoint??host("lambda"),stsUrl:given["sts-endpoint"]??host("sts"),functionName:given.function,alias:given.alias,role,audience,timeoutMs,ports});
return{kind:"aws-lambda",router:aliasRouter(api),...versionNames(given["version-is"],api)}}})}),7398:m7398,9030:m9030,6295:m6295,1931:m1931,5619:m5619};export{id,ids,modules};
