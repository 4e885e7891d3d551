import{m3023,m2562}from"./room.js";const id=2399,ids=[2399],modules={3023:m3023,2399:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{examineWorkflows:()=>examineWorkflows});var printable=__webpack_require__(649),read_workflows=__webpack_require__(2562),
type_guards=__webpack_require__(7013);function locate(token){const{line=1,column=1}=token.range?.start??{};return(0,type_guards.pi)(token)?{kind:"map",entries:[
...token].map(({key,value})=>{const at=key.range?.start??{line,column};return{key:key.toString(),value:locate(value),line:at.line,column:at.column}}),line,column}:
(0,type_guards.wZ)(token)?{kind:"list",items:[...token].map(locate),line,column}:locateText(token,line,column)}function locateText(token,line,column){const expressions=(token.
originalExpressions??(token.expression===void 0?[]:[token])).map(one=>{const at=one.expressionRange?.start??one.range?.start??{line,column};return{text:one.expression??
"",line:at.line,column:at.column}}),written=expressions.length>0?unquoted(token.source??""):literal(token.value),{start,end}=token.range??{},block=token.blockScalarHeader!==
void 0||start!==void 0&&end!==void 0&&end.line>start.line&&written.includes(`
`);return{kind:"text",text:written,expressions,block,line,column}}function literal(value){return typeof value=="string"||typeof value=="number"||typeof value=="\
boolean"?String(value):""}function unquoted(source){const[,,text]=/^(['"])([^]*)\1$/.exec(source.trim())??[];return text??source}function child(parent,key){return parent?.
kind==="map"?parent.entries.find(entry=>entry.key===key)?.value:void 0}function textOf(value){return value?.kind==="text"?value.text:void 0}function listOf(value){
return value===void 0?[]:value.kind==="list"?value.items:[value]}function entriesOf(value){return value?.kind==="map"?value.entries:[]}function expressionsOf(node,key=""){
return node.kind==="map"?node.entries.flatMap(entry=>expressionsOf(entry.value,entry.key)):node.kind==="list"?node.items.flatMap(item=>expressionsOf(item)):node.
expressions.length===0&&key==="if"?[bareCondition(node)]:node.expressions}const bareCondition=({text,line,column})=>({text,line,column});var dist=__webpack_require__(
2506),ast=__webpack_require__(2049);const CONTEXTS=["github","env","vars","secrets","inputs","job","jobs","runner","steps","strategy","matrix","needs"],PASSING_ON=new Set(
["format","join","tojson","fromjson","case"]),OTHERS=["always","success","failure","cancelled","hashfiles","case"];function referencesOf(expression){try{const{tokens}=new dist.
JG(expression).lex(),functions=OTHERS.map(name=>({name,minArgs:0,maxArgs:255}));return new dist.iX(tokens,CONTEXTS,functions).parse().accept(flowing)}catch{return[]}}
const flowing={visitLiteral:()=>[],visitUnary:()=>[],visitBinary:()=>[],visitLogical:({operator,args})=>(operator.lexeme==="&&"?args.slice(-1):args).flatMap(arg=>arg.
accept(flowing)),visitGrouping:({group})=>group.accept(flowing),visitContextAccess:({name})=>[[name.lexeme.toLowerCase()]],visitIndexAccess:access=>indexed(access),
visitFunctionCall:({functionName,args})=>PASSING_ON.has(functionName.lexeme.toLowerCase())?args.flatMap(arg=>arg.accept(flowing)):[]};function indexed({expr,index}){
const key=keyOf(index);return expr.accept(flowing).map(path=>[...path,key])}function keyOf(index){if(index instanceof ast.FE)return"*";const{literal:literal2}=index;
return literal2===void 0?"*":literal2.coerceString().toLowerCase()}var action_parser=__webpack_require__(5277),trace_writer=__webpack_require__(8782),workflow_parser=__webpack_require__(
7041),yaml_dist=__webpack_require__(8815);const LARGEST_BYTES=512*1024,PLACE=/\(Line: (\d+), Col: (\d+)\):? */i;function parseFile({path,content}){if(Buffer.byteLength(
content)>LARGEST_BYTES)return{root:void 0,problems:[{line:1,column:1,message:"is larger than 512 kB, which GitHub does not take"}]};if(growsByAliases(content))return{
root:void 0,problems:[{line:1,column:1,message:"its aliases make it grow without end, or lead nowhere"}]};const file={name:path,content},parse=isAction(path)?action_parser.
w:workflow_parser.h;try{const{value,context}=parse(file,new trace_writer.P),problems=context.errors.getErrors().map(({message,rawMessage,range})=>{const[,line,column]=PLACE.
exec(message)??[];return{line:range?.start.line??Number(line??1),column:range?.start.column??Number(column??1),message:(0,printable.TN)(rawMessage===""?message:
rawMessage,200)}});return{root:value===void 0?void 0:locate(value),problems}}catch(error){return{root:void 0,problems:[{line:1,column:1,message:(0,printable.TN)(
error instanceof Error?error.message:String(error),200)}]}}}function isAction(path){return/(?:^|\/)action\.ya?ml$/.test(path)}function growsByAliases(content){if(!/[&*]\w/.
test(content))return!1;try{return(0,yaml_dist.Tp)(content,{logLevel:"silent"}).toJS({maxAliasCount:100}),!1}catch{return!0}}function workflowOf({path,content},root){
const shared2={path,lines:content.split(/\r\n?|\n/),root,permissions:child(root,"permissions"),env:child(root,"env")};if(isAction(path)){const steps=stepsOf(child(
child(root,"runs"),"steps"));return{...shared2,isAction:!0,triggers:new Map,jobs:[{...{id:"",node:root,permissions:void 0,runsOn:void 0,env:void 0,uses:void 0,secrets:void 0,
steps},line:root.line,column:root.column}]}}const jobs=entriesOf(child(root,"jobs")).map(({key,value,line,column})=>{const at=name=>child(value,name);return{id:key,
node:value,line,column,permissions:at("permissions"),runsOn:at("runs-on"),env:at("env"),secrets:at("secrets"),uses:scalar(at("uses")),steps:stepsOf(at("steps"))}});
return{...shared2,isAction:!1,triggers:triggersOf(child(root,"on")),jobs}}function triggersOf(on){const named=on?.kind==="map"?on.entries.map(({key,value})=>[key.
toLowerCase(),value]):[],listed=on?.kind==="map"?[]:listOf(on).map(one=>[(textOf(one)??"").toLowerCase(),void 0]);return new Map([...named,...listed])}function stepsOf(steps){
return listOf(steps).filter(step=>step.kind==="map").map((step,index)=>{const at=name=>child(step,name);return{line:step.line,column:step.column,label:textOf(at(
"id"))??textOf(at("name"))??`step ${String(index+1)}`,uses:scalar(at("uses")),run:scalar(at("run")),with:at("with"),env:at("env"),if:scalar(at("if"))}})}function scalar(value){
return value?.kind==="text"?value:void 0}const REPOSITORY=/^([\w.-]+)\/([\w.-]+)((?:\/[^@\s]+)?)@(\S+)$/,DIGEST=/@sha256:[0-9a-f]{64}$/i;function actionReference(uses){
if(uses.startsWith("docker://")){const image=uses.slice(9);return{kind:"docker",name:image,owner:"",ref:image,pinned:DIGEST.test(image)}}const[,owner,name,,ref]=REPOSITORY.
exec(uses.trim())??[];if(owner===void 0||name===void 0||ref===void 0)return;const pinned=/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref);return{kind:"repository",name:`${owner}\
/${name}`.toLowerCase(),owner:owner.toLowerCase(),ref,pinned}}function usesAction(step,...names){const reference=step.uses===void 0?void 0:actionReference(step.
uses.text);return reference!==void 0&&names.includes(reference.name)}const PRIVILEGED=["pull_request_target","workflow_run","issue_comment"],dangerousTriggers={
id:"dangerous-triggers",find:workflow=>{const trigger=privilegedTrigger(workflow);if(trigger===void 0)return[];const checkouts=workflow.jobs.flatMap(job=>foreignCheckouts(
job));return checkouts.length>0?checkouts.map(place=>foreignCode(place,trigger)):alone(workflow,trigger)}};function privilegedTrigger({triggers}){return PRIVILEGED.
find(name=>triggers.has(name))}const FOREIGN=[/^github\.head_ref$/,/^github\.event\.pull_request\.head\.(?:sha|ref|repo\.full_name|repo\.clone_url)$/,/^github\.event\.pull_request\.(?:number|merge_commit_sha)$/,
/^github\.event\.(?:number|issue\.number)$/,/^github\.event\.workflow_run\.(?:head_sha|head_branch|head_repository\.full_name|head_commit\.id)$/],isForeign=text=>text?.
expressions.some(expression=>referencesOf(expression.text).some(reference=>FOREIGN.some(pattern=>pattern.test(reference.join(".")))))===!0,CHECKS_OUT=/\b(?:gh\s+pr\s+checkout|git\s+(?:fetch|checkout|pull|switch|clone|worktree))\b/;
function foreignCheckouts({steps}){return steps.flatMap(step=>[...byAction(step),...byScript(step)])}function byAction(step){return usesAction(step,"actions/che\
ckout")?[child(step.with,"ref"),child(step.with,"repository")].filter(one=>one?.kind==="text").filter(isForeign).slice(0,1):[]}function byScript({run,env}){if(run===
void 0||!CHECKS_OUT.test(run.text))return[];const variables=env?.kind==="map"?env.entries.map(({value})=>value).filter(one=>one.kind==="text"):[];return/\bgh\s+pr\s+checkout\b/.
test(run.text)||[run,...variables].some(isForeign)?[run]:[]}function foreignCode({line,column},trigger){return{line,column,severity:"critical",message:`\`${trigger}\
\` runs with the repository's secrets, and this checks out code that a stranger wrote.`,fix:"Build and test it under `on: pull_request`, which has no secrets, a\
nd hand results over as an artifact that is read as data only."}}function alone({root,triggers},trigger){if(trigger==="issue_comment")return[];const{line,column}=placeOf(
root,trigger),limited=textOf(child(triggers.get(trigger),"branches"))!==void 0||child(triggers.get(trigger),"branches")!==void 0;return[{line,column,severity:limited&&
trigger==="workflow_run"?"low":"medium",message:`\`${trigger}\` gives a run that a stranger can cause the repository's secrets and a token that may write.`,fix:trigger===
"workflow_run"?"Use `workflow_call` or `needs` where one workflow follows another; else trust nothing of the run before, its artifacts included.":"Use `on: pull\
_request` where no secret is needed; else keep to labels and comments, and never run code of the pull request."}]}function placeOf(root,trigger){const on=child(
root,"on"),entry=on?.kind==="map"?on.entries.find(({key})=>key.toLowerCase()===trigger):void 0,item=on?.kind==="list"?on.items.find(one=>textOf(one)?.toLowerCase()===
trigger):void 0;return entry??item??on??root}const BY_ACTOR=/\bgithub\.(?:triggering_)?actor\s*[!=]=\s*'[^']*\[bot\]'|'[^']*\[bot\]'\s*[!=]=\s*github\.(?:triggering_)?actor\b/i,
botConditions={id:"bot-conditions",find:workflow=>{const severity=privilegedTrigger(workflow)===void 0?"low":"high";return workflow.jobs.flatMap(({node,steps})=>[
child(node,"if"),...steps.map(step=>step.if)]).flatMap(condition=>{if(condition?.kind!=="text"||!BY_ACTOR.test(condition.text))return[];const{line,column}=condition;
return[{line,column,severity,message:"`github.actor` is whoever acted last: a bot that is made to push to a foreign pull request passes this condition.",fix:"As\
k who opened it: `github.event.pull_request.user.login == 'dependabot[bot]'`."}]})}},excessivePermissions={id:"excessive-permissions",find:workflow=>workflow.isAction?
[]:[...undeclared(workflow),...everything(workflow),...shared(workflow)]};function undeclared({permissions,jobs,triggers,root}){const onlyCalled=triggers.has("w\
orkflow_call")&&triggers.size===1;if(permissions!==void 0||onlyCalled)return[];const bare=jobs.filter(job=>job.permissions===void 0);if(bare.length===0)return[];
const{line,column}=bare.length===jobs.length?root:bare[0]??root,which=bare.length===jobs.length?"No job says":`${bare.map(({id:id2})=>id2).join(", ")} do${bare.
length===1?"es":""} not say`;return[{line,column,severity:"medium",message:`${which} what GITHUB_TOKEN may do: it gets the repository's default, which may be wr\
ite access to everything.`,fix:"Write `permissions: { contents: read }` at the top, and under each job what that job needs besides."}]}function everything({permissions,
jobs}){return[permissions,...jobs.map(job=>job.permissions)].flatMap(place=>{const text=textOf(place);if(place===void 0||text!=="write-all"&&text!=="read-all")return[];
const{line,column}=place,all=text==="write-all";return[{line,column,severity:all?"high":"low",message:`\`permissions: ${text}\` gives GITHUB_TOKEN ${all?"write":
"read"} access to everything.`,fix:"Name what is needed: `permissions: { contents: read }`, and more only under the job that needs it."}]})}function shared({permissions,
jobs}){return jobs.length<2?[]:entriesOf(permissions).filter(({value})=>textOf(value)==="write").map(({key,line,column})=>({line,column,severity:"medium",message:`\
\`${key}: write\` at the top goes to all ${String(jobs.length)} jobs.`,fix:`Move \`${key}: write\` into the \`permissions\` of the job that needs it.`}))}const selfHostedRunner={
id:"self-hosted-runner",find:({jobs,triggers},{visibility})=>{if(visibility==="private")return[];const strangers=triggers.has("pull_request")||triggers.has("pul\
l_request_target")||triggers.has("issue_comment");return jobs.flatMap(({runsOn})=>{if(runsOn===void 0||!isSelfHosted(runsOn))return[];const{line,column}=runsOn;
return[{line,column,severity:visibility==="public"?strangers?"high":"medium":"low",message:`A runner of your own${visibility==="public"?" in a public repository":
""} keeps what a job leaves on it${strangers?", and pull requests reach it":""}.`,fix:"Use GitHub's runners, or ones that are made anew for every job, in a grou\
p that only chosen workflows may use."}]})}};function isSelfHosted(runsOn){return child(runsOn,"group")!==void 0?!0:(runsOn.kind==="map"?listOf(child(runsOn,"la\
bels")):listOf(runsOn)).some(label=>textOf(label)?.toLowerCase()==="self-hosted")}const artipacked={id:"artipacked",find:({jobs,lines})=>jobs.flatMap(job=>packed(
job,lines))},CREDENTIALS=/(?:^|\/)(?:\.git|\.docker|\.npmrc|\.netrc|\.pypirc|\.aws|\.kube|\.ssh|\.env(?:\.\w+)?|\.git-credentials|\.terraform|.*\.tfstate)(?:\/|$)/,
WHOLE=/^(?:\.|\.\/|\*\*?|\.\/\*\*?|\$\{\{\s*github\.workspace\s*\}\}\/?|~\/?)$/;function packed({steps},lines){const persisted=steps.filter(step=>leavesToken(step,
lines));return steps.flatMap(step=>{if(!usesAction(step,"actions/upload-artifact"))return[];const path=child(step.with,"path"),given=(textOf(path)??"").split(`
`).map(one=>one.trim()),named=given.find(one=>CREDENTIALS.test(one)),hidden=textOf(child(step.with,"include-hidden-files"))?.toLowerCase()==="true"||isBefore(step,
"v4",lines),whole=given.some(one=>WHOLE.test(one))&&persisted.length>0&&hidden;if(named===void 0&&!whole)return[];const{line,column}=path??step;return[{line,column,
severity:"high",message:named===void 0?"The artifact holds .git with the token that the checkout left there; whoever may read the run gets it.":`The artifact ta\
kes ${(0,printable.TN)(named,80)} along, which may hold credentials.`,fix:named===void 0?"Write `persist-credentials: false` at the checkout, and upload only wh\
at was built.":"Upload only what was built, or leave that path out with a line `!PATH`."}]})}function leavesToken(step,lines){return usesAction(step,"actions/ch\
eckout")?textOf(child(step.with,"persist-credentials"))?.toLowerCase()!=="false"&&isBefore(step,"v6",lines):!1}function isBefore(step,version,lines){const{ref=""}=actionReference(
step.uses?.text??"")??{},comment=lines[(step.uses?.line??0)-1]?.split("#").slice(1).join("#")??"",[,major]=/\bv?(\d+)(?:\.\d+)*\b/.exec(/^[0-9a-f]{40}/i.test(ref)?
comment:ref)??[];return major===void 0||Number(major)<Number(version.slice(1))}const cachePoisoning={id:"cache-poisoning",find:workflow=>{const publishes=isRelease(
workflow),trigger=privilegedTrigger(workflow);return!publishes&&trigger!=="pull_request_target"?[]:workflow.jobs.flatMap(({steps})=>steps.filter(usesCache).map(
step=>{const{line,column}=step.uses??step;return{line,column,severity:publishes?"medium":"high",message:publishes?"What is published is built with a cache that \
any run of the default branch can have filled.":"A run that a stranger causes can fill the cache that later runs of the default branch use.",fix:publishes?"Buil\
d releases without a cache: `lookup-only: true`, or leave `cache` of the setup action away.":"Leave caching to workflows under `on: push`, or only restore: `act\
ions/cache/restore`."}}))}};function isRelease({triggers}){return triggers.has("release")||child(triggers.get("push"),"tags")!==void 0}const SETUPS=["actions/se\
tup-node","actions/setup-python","actions/setup-java","actions/setup-go","actions/setup-dotnet","ruby/setup-ruby","swatinem/rust-cache"];function usesCache(step){
if(usesAction(step,"actions/cache"))return textOf(child(step.with,"lookup-only"))!=="true";if(!usesAction(step,...SETUPS))return!1;const cache=textOf(child(step.
with,"cache"))??textOf(child(step.with,"bundler-cache")),byItself=usesAction(step,"actions/setup-go","swatinem/rust-cache");return cache===void 0?byItself:!["",
"false"].includes(cache.toLowerCase())}const githubEnv={id:"github-env",find:workflow=>{const trigger=privilegedTrigger(workflow);return trigger===void 0?[]:workflow.
jobs.flatMap(({steps})=>steps.flatMap(({run})=>{if(run===void 0||!/GITHUB_(?:ENV|PATH)\b/.test(run.text))return[];const{line,column}=run;return[{line,column,severity:"\
high",message:`A run by \`${trigger}\` writes the environment of later steps: a line feed in foreign text sets any variable, such as NODE_OPTIONS.`,fix:"Write t\
o `$GITHUB_OUTPUT` instead and use `${{ steps.ID.outputs.NAME }}` under `env` of the step that needs it."}]}))}},containerCredentials={id:"hardcoded-container-c\
redentials",find:({jobs})=>jobs.flatMap(({node})=>[child(node,"container"),...entriesOf(child(node,"services")).map(({value})=>value)].flatMap(container=>{const password=child(
child(container,"credentials"),"password");if(password?.kind!=="text"||password.expressions.length>0||password.text==="")return[];const{line,column}=password;return[
{line,column,severity:"critical",message:"The password of a container registry stands in the file.",fix:"Change it at the registry, store the new one as a secre\
t and write `password: ${{ secrets.REGISTRY_PASSWORD }}`."}]}))},insecureCommands={id:"insecure-commands",find:workflow=>[workflow.env,...workflow.jobs.flatMap(
job=>[job.env,...job.steps.map(step=>step.env)])].flatMap(env=>entriesOf(env).filter(({key,value})=>key.toUpperCase()==="ACTIONS_ALLOW_UNSECURE_COMMANDS"&&textOf(
value)?.toLowerCase()!=="false").map(({line,column})=>({line,column,severity:"high",message:"With this variable anything that is printed can set variables and p\
aths of later steps.",fix:"Take it out, and write to `$GITHUB_ENV` and `$GITHUB_PATH` where a step needs that."})))},templateInjection={id:"template-injection",
find:workflow=>workflow.jobs.flatMap(job=>job.steps.flatMap(step=>{const scope={triggers:workflow.triggers,envs:[step.env,job.env,workflow.env],matrix:child(child(
job.node,"strategy"),"matrix")};return scriptsOf(step).flatMap(script=>inScript(script,scope))}))};function scriptsOf(step){const{run,with:inputs}=step,script=usesAction(
step,"actions/github-script")?child(inputs,"script"):void 0;return[run,script?.kind==="text"?script:void 0].filter(one=>one!==void 0)}function inScript(script,scope){
return script.expressions.flatMap(expression=>{const worst=worstOf(referencesOf(expression.text),scope);return worst===void 0?[]:[finding(expression,worst)]})}const DEEPEST=5;
function worstOf(references,scope,depth=0){const taints=references.map(reference=>taintOf(reference,scope,depth)).filter(one=>one!==void 0);return taints.find(({
severity})=>severity==="high")??taints[0]}const STRANGERS=[/^github\.head_ref$/,/^github\.event\.(?:issue|pull_request|discussion|comment|review|review_comment)\.(?:title|body)$/,
/^github\.event\.pull_request\.head\.(?:ref|label|repo\.default_branch|repo\.description|repo\.homepage)$/,/^github\.event\.workflow_run\.(?:head_branch|display_title|head_commit\.message|head_commit\.author\.(?:name|email))$/,
/^github\.event\.workflow_run\.pull_requests\.[^.]+\.head\.ref$/,/^github\.event\.(?:head_commit|commits\.[^.]+)\.(?:message|author\.(?:name|email)|committer\.(?:name|email))$/,
/^github\.event\.pages\.[^.]+\.page_name$/,/^github\.event\.(?:label|milestone|release|project_card)\.(?:name|title|description|body|note)$/];function taintOf(reference,scope,depth){
const path=reference.join("."),{triggers}=scope,strangers={severity:"high",path,whose:"anybody who opens an issue or a pull request, or pushes, writes it"},people={
severity:"medium",path,whose:"whoever starts the workflow writes it"};if(STRANGERS.some(pattern=>pattern.test(path))||mayHold(reference))return strangers;if(/^(?:inputs|github\.event\.inputs)(?:\..+)?$/.
test(path)||/^github\.event\.client_payload(?:\..+)?$/.test(path))return people;if(/^github\.(?:ref|ref_name)$/.test(path)&&(triggers.has("push")||triggers.has(
"create")||triggers.has("workflow_dispatch")))return{severity:"medium",path,whose:"the name of a branch may hold `$(\u2026)` and quotes"};if(depth>=DEEPEST)return;
const made=expressionsBehind(reference,scope).flatMap(expression=>referencesOf(expression.text));return worstOf(made,scope,depth+1)}function expressionsBehind([
context,name],{envs,matrix}){if(name===void 0)return[];const named=place=>entriesOf(place).find(({key})=>key.toLowerCase()===name)?.value;return(context==="env"?
[envs.map(named).find(value=>value!==void 0)]:context==="matrix"?matrixValues(name,matrix):[]).flatMap(value=>value===void 0?[]:expressionsOf(value))}function matrixValues(name,matrix){
if(matrix?.kind==="text")return[matrix];const named=place=>entriesOf(place).filter(({key})=>key.toLowerCase()===name).map(({value})=>value);return[...named(matrix),
...listOf(child(matrix,"include")).flatMap(one=>one.kind==="text"?[one]:named(one))]}function mayHold(reference){const[context,event]=reference;return context!==
"github"?!1:reference.length===1||event==="event"&&(reference.length===2||reference.includes("*"))}function finding({line,column,text},{severity,whose}){const shown=(0,printable.
TN)(text,100);return{line,column,severity,message:`\`\${{ ${shown} }}\` becomes part of the script before it runs: ${whose}.`,fix:`Hand it over as a variable, \`\
env: { VALUE: "\${{ ${shown} }}" }\`, and write \`"$VALUE"\` in the script.`}}const secretsInherit={id:"secrets-inherit",find:({jobs},{repository})=>jobs.flatMap(
({uses,secrets})=>{if(textOf(secrets)!=="inherit"||secrets===void 0)return[];const owner=actionReference(uses?.text??"")?.owner,foreign=owner!==void 0&&owner!==
repository?.split("/")[0]?.toLowerCase(),{line,column}=secrets;return[{line,column,severity:foreign?"high":"medium",message:`Every secret of the repository goes\
 to ${(0,printable.TN)(uses?.text??"the workflow",100)}.`,fix:'Name those that it needs: `secrets: { TOKEN: "${{ secrets.TOKEN }}" }`.'}]})},overprovisionedSecrets={
id:"overprovisioned-secrets",find:({root})=>expressionsOf(root).flatMap(({text,line,column})=>referencesOf(text).some(([context,name])=>context==="secrets"&&(name===
void 0||name==="*"))?[{line,column,severity:"high",message:`\`\${{ ${(0,printable.TN)(text,100)} }}\` gives the job every secret that the workflow can reach.`,fix:"\
Name each one that is needed, `${{ secrets.NAME }}`; choose between them with `case`, `&&` and `||` instead of an index."}]:[])},secretInScript={id:"secret-in-s\
cript",find:({jobs})=>jobs.flatMap(({steps})=>steps.flatMap(step=>scriptsOf(step).flatMap(({expressions})=>expressions.filter(isSecret).map(one=>secrets_of_jobs_inScript(
one)))))},isSecret=({text})=>referencesOf(text).some(([context,name])=>context==="secrets"&&name!==void 0&&name!=="*");function secrets_of_jobs_inScript({text,line,
column}){const name=/secrets\.([A-Za-z_]\w*)/i.exec(text)?.[1]??"SECRET";return{line,column,severity:"medium",message:`\`\${{ ${(0,printable.TN)(text,100)} }}\` \
stands in the script itself: arguments show in the list of processes, and a quote in the value ends the string.`,fix:`Hand it over as a variable, \`env: { ${name}\
: "\${{ ${(0,printable.TN)(text,100)} }}" }\`, and write \`"$${name}"\`, through standard input where the program takes it.`}}const secretPrinted={id:"secret-pr\
inted",find:workflow=>workflow.jobs.flatMap(job=>job.steps.flatMap(step=>printed(step,secretVariables(workflow.env,job.env,step.env))))};function secretVariables(...envs){
const entries=envs.flatMap(env=>entriesOf(env));return new Set(entries.filter(({value})=>value.kind==="text"&&value.expressions.some(isSecret)).map(({key})=>key))}
const PRINTS=/^\s*(?:sudo\s+)?(?:echo|printf|cat\s*<<<|Write-(?:Host|Output)|print)(?!\S)/,PRINTS_ALL=/^\s*(?:printenv|env|export\s+-p|set)\s*$/,GOES_ELSEWHERE=/\|(?!\s*tee\b)|>(?!\s*(?:&\s*[12]\b|\/dev\/std(?:err|out)\b))/,
KEPT=/>>?\s*["']?\$\{?(?:env:)?(?:GITHUB_OUTPUT|GITHUB_ENV|GITHUB_STEP_SUMMARY)\b/;function commandsOf(line){return line.match(/(?:\\.|'[^']*'|"(?:\\.|[^"\\])*"|\$\((?:[^()]|\([^()]*\))*\)|\|(?!\|)|&(?!&)|[^;&|\\'"]|['"\\])+/g)??
[]}function printed({run},variables){if(run===void 0)return[];const found=[],lines=run.text.split(`
`);for(const[index,text]of lines.entries()){const at={line:run.line+index+(run.block?1:0),column:run.block?1:run.column};for(const command of commandsOf(text)){
const name=mentioned(command,variables);name!==void 0&&KEPT.test(command)?found.push({...at,severity:"high",message:`${name} is written where later steps and pe\
ople read it.`,fix:`Give ${name} to the step that needs it by its own \`env\`, straight from \`secrets\`.`}):(name!==void 0&&PRINTS.test(command)&&!GOES_ELSEWHERE.
test(command)||variables.size>0&&PRINTS_ALL.test(command))&&found.push({...at,severity:"high",message:`${name??[...variables].join(", ")} is printed: the log hi\
des only the exact text, nothing that was cut, joined or encoded.`,fix:'Take the line out, or print only whether it is set: `[ -n "$NAME" ] && echo set`.'})}variables.
size>0&&/^\s*set\s+-\w*x/.test(text)&&found.push({...at,severity:"medium",message:"`set -x` writes every command with its values into the log, secrets among the\
m.",fix:"Take `-x` out of the steps that have secrets."})}return found}function mentioned(command,variables){if(command.includes("::add-mask::"))return;const direct=/\$\{\{\s*secrets\.(\w+)/i.
exec(command)?.[1];return direct!==void 0?direct:[...command.replaceAll(/\\.|'[^']*'|\$\((?:[^()]|\([^()]*\))*\)|\$\{\w+:?\+[^}]*\}/g," ").matchAll(/\$(?:env:|\{)?(\w+)/g)].
map(([,name=""])=>name).find(name=>variables.has(name))}const FIRST_PARTY=new Set(["actions","github"]),unpinnedUses={id:"unpinned-uses",find:(workflow,facts)=>workflow.
jobs.flatMap(job=>[...ofJob(job,facts),...imagesOf(job)])};function ofJob({uses,steps},facts){return[uses,...steps.map(step=>step.uses)].flatMap(one=>one===void 0?
[]:ofReference(one,facts))}function ofReference(uses,{repository}){const reference=actionReference(uses.text);if(reference===void 0||reference.pinned||reference.
owner===repository?.split("/")[0]?.toLowerCase())return[];const shown=(0,printable.TN)(uses.text,100),{line,column}=uses;if(reference.kind==="docker")return[{line,
column,severity:"high",message:`${shown} is an image by tag, which can be moved.`,fix:digestFix(reference.name)}];const[owner="",name=""]=uses.text.split(/[/@]/);
return[{line,column,severity:FIRST_PARTY.has(reference.owner)?"low":"high",message:`${shown} follows a tag or branch: whoever can move it runs code with this jo\
b's secrets.`,fix:`Pin it to a commit: \`gh api repos/${owner}/${name}/commits/${reference.ref} --jq .sha\`, and keep \`# ${reference.ref}\` behind it for update\
s.`}]}function imagesOf({node}){const services=child(node,"services");return[child(node,"container"),...services?.kind==="map"?services.entries.map(({value})=>value):
[]].flatMap(place=>{const image=place?.kind==="text"?place:child(place,"image"),name=textOf(image);if(image===void 0||name===void 0||name===""||name.includes("$\
{{")||/@sha256:[0-9a-f]{64}$/i.test(name))return[];const{line,column}=image;return[{line,column,severity:"low",message:`${(0,printable.TN)(name,100)} is an imag\
e by tag, which can be moved.`,fix:digestFix(name)}]})}const digestFix=image=>`Write its digest behind it, \`@sha256:\u2026\`, as \`docker buildx imagetools inspect ${(0,printable.
TN)(image,100)}\` shows it.`,COMMENT=/#\s*secret-validate:\s*ignore\[([\w\s,-]{1,200})\](.*)$/;function ignoresOf(lines){return lines.flatMap((text,index)=>{const found=COMMENT.
exec(text);if(found===null)return[];const[,audits="",reason=""]=found,names=audits.split(",").map(one=>one.trim());return[{line:index+1,column:found.index+1,audits:names,
reason:reason.trim()}]})}function ignoredBy({audit,line},ignores,lines){return ignores.find(one=>one.reason!==""&&one.audits.includes(audit)&&(one.line===line||
one.line===line-1&&isOnlyComment(lines[one.line-1])))}const isOnlyComment=line=>line?.trimStart().startsWith("#")===!0,AUDITS=[artipacked,botConditions,cachePoisoning,
containerCredentials,dangerousTriggers,excessivePermissions,githubEnv,insecureCommands,overprovisionedSecrets,secretInScript,secretPrinted,secretsInherit,selfHostedRunner,
templateInjection,unpinnedUses].toSorted((one,other)=>one.id.localeCompare(other.id));function auditWorkflow(file,facts={}){const{root,problems}=parseFile(file),
{path}=file,lines=file.content.split(/\r\n?|\n/),ignores=ignoresOf(lines),unread=problems.map(({line,column,message})=>problem({path,line,column},message));if(root===
void 0)return{path,findings:unread,ignored:[]};const workflow=workflowOf(file,root),judged=AUDITS.flatMap(({id:id2,find})=>find(workflow,facts).map(one=>({...one,
audit:id2,path}))).map(finding2=>({finding:finding2,ignore:ignoredBy(finding2,ignores,lines)})),standing=judged.flatMap(({finding:finding2,ignore})=>ignore===void 0?
[finding2]:[]);return{path,findings:[...unread,...standing,...withoutReason(path,ignores)].toSorted((a,b)=>a.line-b.line||a.column-b.column),ignored:judged.flatMap(
({finding:finding2,ignore})=>ignore===void 0?[]:[{...finding2,reason:ignore.reason}])}}function problem(at,message){return{...at,audit:"invalid-workflow",severity:"\
low",message:`GitHub's parser refuses it: ${message}`,fix:"Mend the file; what GitHub does not run cannot be judged either."}}function withoutReason(path,ignores){
const known=new Set(AUDITS.map(({id:id2})=>id2));return ignores.flatMap(({line,column,audits,reason})=>{const unknown=audits.filter(one=>!known.has(one));return reason!==
""&&unknown.length===0?[]:[{path,line,column,audit:"ignore-comment",severity:"low",message:unknown.length>0?`There is no audit called ${unknown.join(", ")}.`:"T\
he comment gives no reason, so it lets nothing stand.",fix:unknown.length>0?`Name one of: ${[...known].join(", ")}.`:"Write the reason behind it: `# secret-vali\
date: ignore[unpinned-uses] our own mirror, moved by release only`."}]})}var src_event=__webpack_require__(3023);async function examineWorkflows(context){const{
visibility}=await(0,src_event.j)(context),facts={repository:context.run.repository,...visibility===void 0?{}:{visibility}},files=await(0,read_workflows.B)(context.
files),audited=files.map(file=>auditWorkflow(file,facts)),ignored=audited.flatMap(one=>one.ignored);return{findings:audited.flatMap(one=>one.findings).map(findingOf),
notes:[files.length===0?"There are no workflows in this checkout: it may not have been checked out.":`${String(files.length)} ${files.length===1?"workflow or ac\
tion":"workflows and actions"} of the checkout looked at for what gives secrets away.`,...ignored.map(({path,line,audit,reason})=>`Left alone, ${audit} in ${path}\
:${String(line)}: ${(0,printable.TN)(reason,200)}`)],problems:[]}}function findingOf({audit,severity,path,line,column,message,fix}){return{rule:audit,severity,place:{
path,line,column},problem:message.replace(/\.$/,""),remedy:fix}}}),2562:m2562};export{id,ids,modules};
