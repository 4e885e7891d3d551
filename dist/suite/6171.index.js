import{m5995,m5268,m1270}from"./room.js";const id=6171,ids=[6171],modules={2273:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{main:()=>main});var errors=__webpack_require__(4487),finding=__webpack_require__(
2095),report_file=__webpack_require__(1270);const LEVELS={critical:"error",high:"error",medium:"warning",low:"note"},SECURITY_SEVERITY={critical:"9.5",high:"8.0",
medium:"5.5",low:"2.0"},MOST_RESULTS=5e3;function sarifOf(findings,version2){const placed=findings.flatMap(finding2=>finding2.place===void 0?[]:[{...finding2,place:finding2.
place}]).slice(0,MOST_RESULTS),rules=[...new Map(placed.map(finding2=>[finding2.rule,finding2])).values()],indexOf=new Map(rules.map(({rule},index)=>[rule,index]));
return{$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{name:"rollout-actions secret-validate",semanticVersion:version2,
rules:rules.map(({rule,severity,remedy})=>({id:rule,shortDescription:{text:rule.replaceAll("-"," ")},help:{text:remedy},defaultConfiguration:{level:LEVELS[severity]},
properties:{tags:["security"],"security-severity":SECURITY_SEVERITY[severity]}}))}},results:placed.map(({rule,severity,name,problem,remedy,place})=>({ruleId:rule,
ruleIndex:indexOf.get(rule),level:LEVELS[severity],message:{text:`${name===void 0?"":`${name} `}${problem}. ${remedy}`},locations:[{physicalLocation:{artifactLocation:{
uri:place.path.split("/").map(encodeURIComponent).join("/")},region:{startLine:place.line,...place.column===void 0?{}:{startColumn:place.column}}}}],partialFingerprints:{
"place/v1":`${rule}:${place.path}:${String(place.line)}`}}))}]}}var version=__webpack_require__(5377),src_report=__webpack_require__(797);const SPELT_OUT=12;function annotationsFor(report){
const{findings,failOn,problems}=report,[placed,live]=[findings.filter(({place})=>place!==void 0),findings.filter(({place})=>place===void 0)],failing=live.filter(
({severity})=>(0,src_report.c6)(severity,failOn)),mild=live.filter(finding2=>!failing.includes(finding2));return[...together("error",failing,`${(0,src_report.et)(
report)} are not as they must be: ${src_report.yj}`),...together("warning",mild,`${(0,src_report.et)(report)}: look after these`),...placed.map(finding2=>({level:(0,src_report.
c6)(finding2.severity,failOn)?"error":"warning",title:`${finding2.rule} (${finding2.severity})`,message:`${(0,src_report.em)(finding2)}.
What to do: ${finding2.remedy}`,...finding2.place===void 0?{}:{place:finding2.place}})),...problems.map(({code,message,remedy})=>({level:"error",title:`Not foun\
d out: ${code}`,message:`${message}
What to do: ${remedy}`}))]}function together(level,findings,about){if(findings.length===0)return[];const spelt=findings.slice(0,SPELT_OUT).map(finding2=>`${(0,src_report.
em)(finding2)}.
What to do: ${finding2.remedy}`),others=findings.slice(SPELT_OUT).map(src_report.em);return[{level,title:`${about.charAt(0).toUpperCase()}${about.slice(1)}`,message:[
...spelt,...others.length===0?[]:[`And ${String(others.length)} more: ${others.join("; ")}.`]].join(`
`)}]}function merged(...places){const byName=new Map;for(const declaration of places.flat())byName.set(declaration.name.toUpperCase(),declaration);return[...byName.
values()]}function relationProblems(declarations){const byName=new Map(declarations.map(declaration=>[declaration.name.toUpperCase(),declaration])),unknownCompanions=declarations.
flatMap(({name,probe})=>Object.values(probe?.companions??{}).filter(other=>!byName.has(other.toUpperCase())).map(other=>`${name} is tried together with ${other}\
, which is not declared: add \`${other}: text\``));return[...declarations.flatMap(({name,relation})=>{if(relation===void 0)return[];const other=byName.get(relation.
other.toUpperCase()),needed=relation.kind==="key-of"?"pem-certificate":"url";return other===void 0?[`${name} belongs to ${relation.other}, which is not declared\
: add \`${relation.other}: ${needed}\``]:other.shape.kind===needed?[]:[`${name} belongs to ${other.name}, which must be declared as \`${needed}\` for that, and i\
s ${other.shape.kind}`]}),...unknownCompanions]}var parse=__webpack_require__(3680),service_settings=__webpack_require__(567);async function readDeclared(inputs,context){
const{service,secrets}=inputs,settings=service===void 0?{}:await(0,service_settings.$j)({...inputs,service},context),declarations=merged(fromFile(settings.secrets??
{}),fromInput(secrets??"")),unrelated=relationProblems(declarations);if(unrelated.length>0)throw invalid(unrelated);return{declarations,rolloutMs:rolloutOf(settings)}}
function rolloutOf({steps=[],soakMs=0}){const implied=steps.length>0&&steps.at(-1)!==100?1:0;return(steps.length+implied)*soakMs}function fromFile(secrets){return Object.
entries(secrets).flatMap(([name,text])=>{const parsed=(0,parse.Av)(name,text);return parsed.ok?[parsed.declaration]:[]})}function fromInput(text){const parsed=(0,parse.
dW)(text);if(parsed.ok)return parsed.declarations;throw invalid(parsed.problems.map(({line,column,message})=>`input secrets, line ${String(line)}, column ${String(
column)}: ${message}`))}function invalid(problems){return new errors.a6("input",{code:"INVALID_DECLARATIONS",message:`${problems.length===1?"A declaration of a \
secret is":`${String(problems.length)} declarations of secrets are`} not valid:
${problems.map(problem=>`- ${problem}`).join(`
`)}`,remedy:"Write one `NAME: declaration` per line, such as `JWT_SECRET: bytes >= 32`. All that can be declared is in docs/secrets.md. Values do not belong the\
re."})}function deferredLog(log){let kept=[];const later=level=>message=>{const print=()=>{log[level](message)};kept===void 0?print():kept.push(print)};return{debug:later(
"debug"),info:later("info"),warning:later("warning"),error:later("error"),release(){const lines=kept??[];kept=void 0;for(const print of lines)print()}}}var complaint=__webpack_require__(
6440);const FORMS=[/^(?:~\/|\.{1,2}\/|file:\/\/|[A-Za-z]:\\)\S+$/,/^\/(?:etc|home|root|tmp|usr|var|opt|run|mnt|srv|Users|github|workspace|secrets|keys|certs|ssl)\/[\w./-]+$/,
/^[\w./\\-]{1,255}\.(?:pem|crt|cer|key|p12|pfx|jks|json|env|txt|pub)$/i];function isFilePath(value){return value.length<=4096&&FORMS.some(form=>form.test(value))}
var placeholder=__webpack_require__(2059),external_node_crypto_=__webpack_require__(7598);const MOST=20;function readCertificate(text){const blocks=text.match(/-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----[A-Za-z0-9+/=\s]*-----END (?:X509 |TRUSTED )?CERTIFICATE-----/g),
begun=text.match(/-----BEGIN /g)?.length;if(!(blocks===null||blocks.length>MOST||blocks.length!==begun))try{const all=blocks.map(block=>new external_node_crypto_.
X509Certificate(block)),[leaf]=all;if(leaf===void 0)return;const ends=all.map(({validTo})=>Date.parse(validTo)),begins=all.map(({validFrom})=>Date.parse(validFrom));
return{leaf,endsAt:Math.min(...ends),beginsAt:Math.max(...begins)}}catch{return}}function readPrivateKey(text){const openSsh=openSshCipher(text);if(openSsh!==void 0)
return openSsh==="none"?"readable":"encrypted";if(/^-----BEGIN ENCRYPTED PRIVATE KEY-----|^Proc-Type: 4,ENCRYPTED/m.test(text))return"encrypted";try{return(0,external_node_crypto_.
createPrivateKey)(text),"readable"}catch{return}}function keyFits(certificate,key){try{return certificate.leaf.checkPrivateKey((0,external_node_crypto_.createPrivateKey)(
key))}catch{return!1}}function openSshCipher(text){const[,body]=/^-----BEGIN OPENSSH PRIVATE KEY-----([A-Za-z0-9+/=\s]+)-----END OPENSSH PRIVATE KEY-----\s*$/.exec(
text)??[];if(body===void 0)return;const bytes=Buffer.from(body,"base64"),magic="openssh-key-v1\0";if(bytes.toString("latin1",0,magic.length)===magic)try{const read=stringsOf(
bytes,magic.length),cipher=read.string().toString("latin1");read.string(),read.string();const keys=read.number();for(let key=0;key<keys;key+=1)read.string();const secret=read.
string();return keys!==1?void 0:cipher!=="none"?read.rest().length<=16?cipher:void 0:read.rest().length===0&&isWhole(secret)?cipher:void 0}catch(error){if(error instanceof
RangeError)return;throw error}}function isWhole(secret){if(secret.length<16||secret.length%8!==0||secret.readUInt32BE(0)!==secret.readUInt32BE(4))return!1;const read=stringsOf(
secret,8),kind=read.string().toString("latin1");if(kind==="ssh-ed25519"){const known=read.string(),own=read.string();return known.length!==32||own.length!==64||
!own.subarray(32).equals(known)?!1:(read.string(),[...read.rest()].every((byte,index)=>byte===index+1))}return/^(?:ssh-|ecdsa-|sk-)[\w@.-]+$/.test(kind)}function stringsOf(bytes,from){
let at=from;const number=()=>{const value=bytes.readUInt32BE(at);return at+=4,value};return{number,string(){const length=number();if(at+length>bytes.length)throw new RangeError(
"The text ends too early.");return at+=length,bytes.subarray(at-length,at)},rest:()=>bytes.subarray(at)}}var checks_url=__webpack_require__(1335);function relationComplaints(value,relation,other){
if(relation.kind==="key-of"){const certificate=readCertificate(other);return certificate===void 0||readPrivateKey(value)!=="readable"||keyFits(certificate,value)?
[]:[(0,complaint.U)("pair-mismatch","critical",`is not the key of ${relation.other}`,"Store both again from the same issue: most often only one of the two was r\
enewed.")]}const url=(0,checks_url.wo)(other);if(url===void 0)return[];const part=(0,checks_url.U6)(url,relation.part);return part===value||relation.part==="hos\
t"&&part!==void 0&&(0,checks_url.n0)(part)===value?[]:[(0,complaint.U)("pair-mismatch","critical",`is not the ${relation.part} in ${relation.other}`,"Store both\
 again from the same place: most often only one of the two was changed.")]}function readJwt(text){const[header="",payload="",signature="",...more]=text.split("."),
head=claimsIn(header),claims=claimsIn(payload);if(head===void 0||claims===void 0||more.length>0||!/^[\w-]*$/.test(signature))return;const{exp,nbf}=claims;if(![exp,
nbf].some(time=>time!==void 0&&!(typeof time=="number"&&Number.isFinite(time))))return{claims,unsigned:signature===""||String(head.alg).toLowerCase()==="none",...typeof exp==
"number"?{endsAt:exp*1e3}:{},...typeof nbf=="number"?{beginsAt:nbf*1e3}:{}}}function isDocumentedJwt({claims}){return claims.sub==="1234567890"&&claims.name==="\
John Doe"}function claimsIn(part){if(/^[\w-]+$/.test(part))try{const value=JSON.parse(Buffer.from(part,"base64url").toString());return typeof value=="object"&&value!==
null&&!Array.isArray(value)?{...value}:void 0}catch{return}}var lifetime=__webpack_require__(2147);function shapeComplaints(value,declaration,needed){const{shape,
minLifeMs}=declaration;switch(shape.kind){case"text":return[];case"url":return urlComplaints(value,shape,declaration.database);case"json":return jsonComplaints(
value,shape.keys);case"jwt":return jwtComplaints(value,minLifeMs,needed);case"pem-certificate":return certificateComplaints(value,minLifeMs,needed);case"private\
-key":return keyComplaints(value)}}function malformed(problem,remedy){return[(0,complaint.U)("malformed","critical",problem,remedy)]}function urlComplaints(value,{
schemes},database){const url=(0,checks_url.wo)(value),[first="https"]=schemes,form=`\`${first}://user:password@host:port/name\``;if(url===void 0)return malformed(
"is not a URL",`Write it as ${form}. In user and password \`@ : / ? # %\` are percent-encoded (\`/\` as \`%2F\`): unencoded they end the part too early.`);const found=[];
return schemes.length>0&&!schemes.includes(url.scheme)&&found.push((0,complaint.U)("wrong-scheme","critical",`is a URL of another kind than ${schemes.join(" or ")}`,
`Write it as ${form}, or correct the declaration.`)),url.user!==void 0&&url.password===""&&found.push((0,complaint.U)("empty-password","high","has a user and an\
 empty password","Put the password in, or leave the colon out where there is none.")),((0,placeholder.wK)(url.password??"")||[url.user??"",...url.query].some(placeholder.
Fl))&&found.push((0,complaint.U)("placeholder","critical","has a placeholder where a credential belongs","Put the real one in.")),url.hosts.some(host=>(0,placeholder.
t$)((0,checks_url.n0)(host)))&&found.push((0,complaint.U)("placeholder","critical","leads to a host that only exists in documents","Put the real host in.")),database!==
void 0&&url.database!==database&&found.push((0,complaint.U)("wrong-database","critical",`leads to another database than ${database}`,"Check which environment th\
is URL belongs to, or correct `database(\u2026)` in the declaration.")),found}function jsonComplaints(value,keys){let parsed;try{parsed=JSON.parse(value)}catch{
return malformed("is not JSON","Store the file as it is: `gh secret set NAME < file.json`. A shell that expands it takes the quotes away.")}const bad=test=>keys.
filter(key=>test(valueAt(parsed,key))),missing=bad(isEmpty),placeholders=bad(part=>typeof part=="string"&&part!==""&&(0,placeholder.wK)(part));return[...missing.
length===0?[]:[(0,complaint.U)("missing-key","critical",`is JSON without ${missing.join(", ")}`,"Store the whole file again, or correct `json(\u2026)` in the declara\
tion.")],...placeholders.length===0?[]:[(0,complaint.U)("placeholder","critical",`has a placeholder as ${placeholders.join(", ")}`,"Put the real values in.")]]}
function isEmpty(part){return typeof part=="string"?part.trim()==="":part==null||typeof part=="object"&&Object.keys(part).length===0}function valueAt(value,path){
return path.split(".").reduce((part,key)=>typeof part=="object"&&part!==null&&Object.hasOwn(part,key)?part[key]:void 0,value)}function jwtComplaints(value,minLifeMs,needed){
const jwt=readJwt(value);if(jwt===void 0)return malformed("is not a JSON Web Token","A token has three parts in base64url with dots between them: copy all of th\
em, without `Bearer `.");if(isDocumentedJwt(jwt))return[(0,complaint.U)("placeholder","critical","is the token that introductions to JWT print","Put a real one \
in.")];const found=[];return jwt.unsigned&&found.push((0,complaint.U)("unsigned","critical","is a token that nobody has signed","Have it issued again by who sig\
ns tokens.")),jwt.beginsAt!==void 0&&jwt.beginsAt>needed.now&&found.push((0,complaint.U)("not-yet-valid","critical","is not valid yet","Have it issued for now, \
or check the clock of who issues it.")),jwt.endsAt!==void 0?found.push(...(0,lifetime.$)(jwt.endsAt,minLifeMs,needed,"Have a new token issued, and store it.")):
minLifeMs!==void 0&&found.push((0,complaint.U)("no-expiry","high","is a token that never expires","Have one issued that does, or leave `expires` out of the decl\
aration.")),found}function certificateComplaints(value,minLifeMs,needed){const certificate=readCertificate(value);return certificate===void 0?malformed("is not \
a certificate in PEM","Store the file as it is: `gh secret set NAME < cert.pem`; from DER by `openssl x509 -inform der -in cert.der`."):[...certificate.beginsAt>
needed.now?[(0,complaint.U)("not-yet-valid","critical","is not valid yet","Use one that is, or check the clock of who issued it.")]:[],...(0,lifetime.$)(certificate.
endsAt,minLifeMs,needed,"Renew the certificate, with its chain, and store it.")]}function keyComplaints(value){const reading=readPrivateKey(value);return reading===
void 0?malformed("is not a private key","Store the file as it is, with its first and last line: `gh secret set NAME < key.pem`. A public key is none."):reading===
"encrypted"?[(0,complaint.U)("encrypted-key","high","is a private key with a passphrase, which nobody can enter in a job",'Store the key without one: `openssl p\
key -in key.pem`, `ssh-keygen -p -N ""`.')]:[]}const TEXT_BITS=Math.log2(95),DIGIT_BITS=Math.log2(10),UUID_BITS=122,REPEATED=4;function roomInBytes(value){const{
text,bits}=readingOf(value);return characters(text)*bits/8}function isRepetitive(value,bytes){const{text,bits}=readingOf(value);return distinctCharacters(text.toLowerCase())*
bits/8<bytes/2}function readingOf(value){const[,prefix="",rest=""]=/^(base64:|hex:|0x)?(.*)$/is.exec(value)??[];if(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.
test(value)){const text=value.replaceAll("-","");return{text,bits:UUID_BITS/text.length}}if(/^\d+$/.test(rest))return{text:rest,bits:DIGIT_BITS};if(/^(?:[0-9a-f]+|[0-9A-F]+)$/.
test(rest))return{text:rest,bits:4};const base64=rest.replace(/={1,2}$/,"");return/^(?:[A-Za-z0-9+/]+|[\w-]+)$/.test(base64)?{text:base64,bits:6}:{text:`${prefix}${rest}`,
bits:TEXT_BITS}}function characters(text){return/^[\0-\x7f]*$/.test(text)?text.length:Array.from(text).length}function distinctCharacters(text){const seen=new Set;
let count=0,until=0;for(let at=0;at<text.length;at+=1){const gram=text.slice(at,at+REPEATED);gram.length===REPEATED&&(seen.has(gram)&&(until=at+REPEATED),seen.add(
gram)),at>=until&&!goesOn(text,at)&&(count+=1)}return count}function goesOn(text,at){if(at<2)return!1;const step=text.charCodeAt(at)-text.charCodeAt(at-1);return Math.
abs(step)<=1&&step===text.charCodeAt(at-1)-text.charCodeAt(at-2)}var checks_stray=__webpack_require__(1299);const LARGEST_BYTES=48*1024;function checkSecrets(declarations,valueOf,options){
const present=declarations.filter(({name})=>!check_secrets_isEmpty(valueOf(name))),without=declarations.filter(declaration=>!present.includes(declaration)),missing=without.
filter(({optional})=>!optional),shapeOf=new Map(declarations.map(({name,shape})=>[name.toUpperCase(),shape.kind])),plain=name=>{const value=valueOf(name);return value===
void 0||check_secrets_isEmpty(value)?void 0:(0,checks_stray.e)(value,shapeOf.get(name.toUpperCase())??"text")};return{findings:[...missing.map(({name})=>missingFinding(
name,valueOf(name),options.environment)),...present.flatMap(declaration=>complaintsOf(valueOf(declaration.name)??"",declaration,plain,options).map(one=>({...one,
name:declaration.name})))],missing:missing.map(({name})=>name),absent:without.filter(({optional})=>optional).map(({name})=>name)}}function check_secrets_isEmpty(value){
return value===void 0||value.replaceAll("\uFEFF","").trim()===""}function missingFinding(name,value,environment){return{name,rule:"missing",severity:"critical",
problem:value!==void 0&&value!==""?"is blank":value===void 0?"was not handed to this step":"is empty, as a secret that does not exist is",remedy:value===void 0?
`Add \`${name}: \${{ secrets.${name} }}\` to \`env:\` of this step.`:`Store it as a secret of the environment ${environment} or of the repository, and let the j\
ob name that environment; a pull request from a fork gets no secrets.`}}function complaintsOf(value,declaration,plainOf,{needed,matchers}){const{shape,relation}=declaration;
if(Buffer.byteLength(value)>LARGEST_BYTES)return[(0,complaint.U)("too-large","high","is larger than any secret that GitHub stores (48 KB)","Check what is put in\
to the variable: a secret that large is read from a file or a store.")];const plain=(0,checks_stray.e)(value,shape.kind);if((0,placeholder.wK)(plain))return[(0,complaint.
U)("placeholder","critical","is a placeholder or a key out of a document","Store the real value.")];const stray=(0,checks_stray.Z)(value,shape.kind).map(({rule,
problem,remedy})=>(0,complaint.U)(rule,"high",problem,remedy)),shaped=shapeComplaints(plain,declaration,needed),malformed2=shaped.some(({rule})=>rule==="malform\
ed");if(isFilePath(plain)&&(malformed2||shape.kind==="text"))return[...stray,(0,complaint.U)("file-path","critical","is the path of a file and not what is in it",
"Store the contents: `gh secret set NAME < file`.")];const other=relation===void 0?void 0:plainOf(relation.other);return[...stray,...shaped,...malformed2?[]:patternComplaints(
plain,declaration,matchers),...strengthComplaints(plain,declaration.minBytes),...relation===void 0||other===void 0||malformed2?[]:relationComplaints(plain,relation,
other)]}function patternComplaints(value,{patterns},matchers){return patterns.filter(({source})=>matchers.get(source)?.(value)===!1).map(({source})=>(0,complaint.
U)("pattern","critical",`does not match its pattern \`${source}\``,"Check which credential was stored: most often it is that of another environment or kind."))}
function strengthComplaints(value,minBytes){if(minBytes===void 0)return[];const draw=`Draw a new one: \`openssl rand -base64 ${String(minBytes)}\`. Hexadecimal a\
nd base64 count decoded, other text by what its characters can hold.`;return roomInBytes(value)<minBytes?[(0,complaint.U)("too-short","critical",`has no room fo\
r ${String(minBytes)} random bytes`,draw)]:isRepetitive(value,minBytes)?[(0,complaint.U)("too-simple","high","repeats itself or counts up: it was typed and not \
drawn",draw)]:[]}const LEAST_KEY_BYTES=32,GUESSABLE_BELOW=16,SLOW={N:2**15,r:8,p:1,maxmem:64*2**20},TAG_BYTES=16,NONCE_BYTES=12,LONGEST=256*1024,VERSION=1;function isFingerprintKey(key){
return roomInBytes(key)>=LEAST_KEY_BYTES&&!isRepetitive(key,LEAST_KEY_BYTES)}function sealFingerprints(environment,values,key){const salt=(0,external_node_crypto_.
randomBytes)(16).toString("base64url"),tags=Object.fromEntries(values.map(({name,value})=>[name,tagOf(value,salt,key)])),plain=JSON.stringify({version:VERSION,environment,
salt,tags}),padded=plain.padEnd(Math.ceil((plain.length+1)/1024)*1024," "),nonce=(0,external_node_crypto_.randomBytes)(NONCE_BYTES),cipher=(0,external_node_crypto_.
createCipheriv)("aes-256-gcm",derived(key,"seal"),nonce),sealed=Buffer.concat([cipher.update(padded,"utf8"),cipher.final()]);return Buffer.concat([nonce,cipher.
getAuthTag(),sealed]).toString("base64url")}function sameValues(sealed,values,key){const opened=fingerprints_open(sealed,key);if(opened===void 0)return;const nameOf=new Map(
Object.entries(opened.tags).map(([name,tag])=>[tag,name])),same=values.flatMap(({name,value})=>{const otherName=nameOf.get(tagOf(value,opened.salt,key));return otherName===
void 0?[]:[{name,otherName}]});return{environment:opened.environment,same}}function fingerprints_open(sealed,key){if(sealed.length>LONGEST||!/^[\w-]+$/.test(sealed))
return;const bytes=Buffer.from(sealed,"base64url"),start=NONCE_BYTES+TAG_BYTES;if(!(bytes.length<=start))try{const decipher=(0,external_node_crypto_.createDecipheriv)(
"aes-256-gcm",derived(key,"seal"),bytes.subarray(0,NONCE_BYTES),{authTagLength:TAG_BYTES});decipher.setAuthTag(bytes.subarray(NONCE_BYTES,start));const plain=Buffer.
concat([decipher.update(bytes.subarray(start)),decipher.final()]).toString(),{version:version2,...opened}=JSON.parse(plain);return version2===VERSION?opened:void 0}catch{
return}}function tagOf(value,salt,key){const hash=(0,external_node_crypto_.createHmac)("sha256",derived(key,"tag")).update(`${salt}\0${value}`).digest();return(roomInBytes(
value)<GUESSABLE_BELOW||isRepetitive(value,GUESSABLE_BELOW)?(0,external_node_crypto_.scryptSync)(hash,salt,TAG_BYTES,SLOW):hash.subarray(0,TAG_BYTES)).toString(
"base64url")}function derived(key,purpose){return Buffer.from((0,external_node_crypto_.hkdfSync)("sha256",key,"",`rollout-actions fingerprints ${purpose}`,32))}
function compilePatterns(declarations,compile){const matchers=new Map,problems=[];for(const{name,patterns}of declarations)for(const{source,column}of patterns){const compiled=compile(
source);compiled.ok?matchers.set(source,compiled.matches):problems.push(`${name}: column ${String(column+(compiled.at??0))}: the pattern is refused: ${compiled.
problem}`)}return{matchers,problems}}async function examineLive(declared,valueOf,inputs,now){const{declarations,rolloutMs}=declared,checked=checkSecrets(declarations,
valueOf,{needed:{now,rolloutMs,marginMs:inputs["expiry-margin"]},matchers:await matchersOf(declarations),environment:inputs.environment}),compared=compare(declarations,
valueOf,inputs),present=declarations.length-checked.missing.length-checked.absent.length;return{findings:[...checked.findings,...compared.findings],notes:[`${String(
present)} of ${countOf(declarations)} were there and checked.`,...checked.absent.length===0?[]:[`Optional and not there: ${checked.absent.join(", ")}.`],...compared.
notes],problems:[],missing:checked.missing,...compared.sealed===void 0?{}:{fingerprints:compared.sealed}}}async function matchersOf(declarations){if(declarations.
every(({patterns})=>patterns.length===0))return new Map;const{compilePattern}=await Promise.all([__webpack_require__.e(9359),__webpack_require__.e(2936)]).then(
__webpack_require__.bind(__webpack_require__,555)),{matchers,problems}=compilePatterns(declarations,compilePattern);if(problems.length>0)throw invalid(problems);
return matchers}function compare(declarations,valueOf,inputs){const key=inputs["fingerprint-key"],others=inputs["compare-with"]??[];if(key===void 0){if(others.length===
0)return{findings:[],notes:[]};throw keyError("`compare-with` is given, and `fingerprint-key` is not: nothing can be compared","Hand over the secret that made t\
he fingerprints.")}if(!isFingerprintKey(key))throw keyError(`\`fingerprint-key\` has no room for ${String(LEAST_KEY_BYTES)} random bytes, or was typed: with a k\
ey that can be guessed so can the secrets`,"Draw one, `openssl rand -base64 32`, and store it as a secret of the repository that nothing else uses.");const values=declarations.
flatMap(({name,shared})=>{const value=valueOf(name);return shared||value===void 0||value.trim()===""?[]:[{name,value:value.trim()}]});if(values.some(({value})=>value===
key))throw keyError("`fingerprint-key` is one of the secrets that it is to compare","Draw a key of its own: `openssl rand -base64 32`.");return{findings:others.
flatMap((sealed,index)=>{const compared=sameValues(sealed,values,key);if(compared===void 0)throw keyError(`entry ${String(index+1)} of \`compare-with\` was not ma\
de with this \`fingerprint-key\`, or not whole`,"Pass the output `fingerprints` of the other job as it is, and the same key to both.");if(compared.environment===
inputs.environment)throw keyError(`entry ${String(index+1)} of \`compare-with\` is of ${inputs.environment} itself, and so nothing would be compared`,"Give `env\
ironment` to both jobs, each its own.");return compared.same.map(({name,otherName})=>({name,rule:"same-in-environments",severity:"high",problem:`is the same as ${otherName}\
 in ${compared.environment}`,remedy:`Issue one for each environment, so that who has that of ${compared.environment} has not this one; where it is meant, add \`s\
hared\` to its declaration.`}))}),notes:others.length===0?[]:[`Compared with ${String(others.length)} other ${others.length===1?"environment":"environments"}.`],
sealed:sealFingerprints(inputs.environment,values,key)}}function keyError(problem,remedy){return new errors.a6("input",{code:"FINGERPRINT_KEY",message:`${problem.
charAt(0).toUpperCase()}${problem.slice(1)}.`,remedy})}function countOf(declarations){return`${String(declarations.length)} declared ${declarations.length===1?"\
secret":"secrets"}`}var markdown=__webpack_require__(6097);const LISTED=300,SIGNS={critical:"\u274C critical",high:"\u274C high",medium:"\u26A0\uFE0F medium",low:"\
\u2139\uFE0F low"},TITLES={pass:"\u2705 All",warn:"\u26A0\uFE0F",fail:"\u274C"};function renderSecrets(report){const{verdict,counts,findings,notes,problems,code:failure,
failOn}=report,found=(0,src_report.A7)(counts),title=verdict==="pass"?`${TITLES.pass} ${(0,src_report.et)(report)} are as declared`:`${TITLES[verdict]} ${(0,src_report.
et)(report)}: ${found}`;return(0,markdown.MY)([(0,markdown.R_)(3,title),...findings.length===0?[]:[(0,markdown.tp)(["severity","secret","what is wrong","what to\
 do"],findings.slice(0,LISTED).map(row))],...findings.length>LISTED?[(0,markdown.FY)(`${String(findings.length-LISTED)} more are in the report.`)]:[],...failure===
void 0?[]:[(0,markdown.FY)((0,markdown.Cr)("Code:")," ",(0,markdown.aY)(failure),` (fails from severity ${failOn} on)`)],...problems.length===0?[]:[(0,markdown.
FY)((0,markdown.Cr)("Not found out:")),(0,markdown.e5)(problems.map(({code:name,message,remedy})=>[(0,markdown.aY)(name),` ${message} `,withCode(remedy)]))],...report.
incident?.url===void 0?[]:[(0,markdown.FY)("Incident: ",report.incident.url)],...notes.length===0?[]:[(0,markdown.zH)("What was looked at",[(0,markdown.e5)(notes)])]])}
function row(finding2){const{severity,name,place,problem,remedy}=finding2,where=place===void 0?"":` (${place.path}:${String(place.line)})`;return[SIGNS[severity],
name===void 0?"":(0,markdown.aY)(name),`${name===void 0?(0,src_report.em)(finding2):problem}${where}`,withCode(remedy)]}function withCode(text){const pieces=text.
split("`").map((piece,index)=>index%2===1?(0,markdown.aY)(piece):piece);return{markdown:(0,markdown.FY)(...pieces).block}}var hiding=__webpack_require__(5435);const SHORTEST_PART=8,
SHORTEST_CREDENTIAL=6,DEEPEST=3,derived_values_MOST=500,TELLING=/key|secret|token|passw|pwd|credential|private|signature|auth(?!.*ur[il]\b)|pin$|salt/i,PLAIN=/^[a-z]+(?:[ _./:-]+[a-z]+)*$/i,
ADDRESS=/^(?:https?:\/\/[a-z0-9.-]+|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,12})(?::\d+)?(?:\/[\w.-]{0,16})*$/i;function derivedValues(value){const parts=new Set;return collect(
value,parts,0),parts.delete(value),[...parts].sort((a,b)=>b.length-a.length)}function collect(value,parts,depth){if(depth>DEEPEST)return;const add=(part,credential=!1)=>{
parts.size>=derived_values_MOST||part.length<(credential?SHORTEST_CREDENTIAL:SHORTEST_PART)||parts.has(part)||!credential&&(PLAIN.test(part)||ADDRESS.test(part))&&
!isLong(part)||(parts.add(part),collect(part,parts,depth+1))},text=value.replace(/^\uFEFF/,"").trim(),bare=text.replace(/^(["'`])(.*)\1$/s,"$2");bare!==value&&add(
bare,!0),addUrl(text,add),addJson(text,add),addToken(text,add),addDecoded(text,add),addPem(text,add)}function isLong(part){return part.length>=20&&!/[ _./:-]/.test(
part)}function addUrl(text,add){const url=(0,checks_url.wo)(text);if(url!==void 0){add(url.user??""),add(url.password??"",!0),add(/^[a-z][a-z0-9+.-]*:\/\/[^/?#@]*:([^/?#]*)@/i.
exec(text)?.[1]??"",!0);for(const each of url.query)add(each);for(const segment of url.path.split("/"))segment.length>=16&&add(segment);url.path.length>=24&&add(
url.path.slice(1))}}function addJson(text,add){if(!/^[{[]/.test(text))return;let parsed;try{parsed=JSON.parse(text)}catch{return}const walk=(value,credential,level)=>{
if(typeof value=="string")add(value,credential);else if(typeof value=="object"&&value!==null&&level<16)for(const[key,inner]of Object.entries(value))walk(inner,Array.
isArray(value)?credential:TELLING.test(key),level+1)};walk(parsed,!1,0)}function addToken(text,add){const jwt=/^[\w-]+\.[\w-]+\.[\w-]*$/.test(text)?readJwt(text):
void 0;if(jwt!==void 0){for(const part of text.split(".").slice(1))add(part,!0);for(const claim of Object.values(jwt.claims))typeof claim=="string"&&add(claim)}}
function addDecoded(text,add){const[,scheme,credentials]=/^(basic|bearer|token) +(\S+)$/i.exec(text)??[];if(scheme!==void 0&&credentials!==void 0&&add(credentials,
!0),/%[0-9a-f]{2}/i.test(text)&&!text.includes("://"))try{add(decodeURIComponent(text),!0)}catch{}const encoded=text.replaceAll(/\s+/g,"");if(encoded.length<12||
!/^(?:[A-Za-z0-9+/]+={0,2}|[\w-]+)$/.test(encoded))return;const decoded=Buffer.from(encoded,"base64").toString();if(decoded.length<SHORTEST_CREDENTIAL||/[\0-\x08\x0e-\x1f\x7f\ufffd]/.
test(decoded))return;add(decoded,!0);const[,password]=/^[^\s:"{}]+:(?!\/\/)(.+)$/s.exec(decoded)??[];password!==void 0&&add(password,!0)}function addPem(text,add){
if(text.startsWith("-----BEGIN "))for(const[,body=""]of text.replaceAll("\\n",`
`).matchAll(/-----BEGIN [A-Z0-9 ]+-----([^-]+)-----END /g))add(body.replaceAll(/\s+/g,""),!0)}const LARGEST_LOOKED_INTO=64*1024;function readValues(json){if(json===
void 0||json.trim()==="")return new Map;let parsed;try{parsed=JSON.parse(json)}catch{throw values_invalid("is not JSON")}if(typeof parsed!="object"||parsed===null||
Array.isArray(parsed))throw values_invalid("is JSON, but no object");const values=new Map;for(const[name,value]of Object.entries(parsed)){if(typeof value!="stri\
ng")throw values_invalid("has a value that is no text");values.set(name.toUpperCase(),value)}return values}function values_invalid(problem){return new errors.a6(
"input",{code:"INVALID_VALUES",message:`The input \`values\` ${problem}; it takes one JSON object with a text for each name, such as {"API_KEY": "\u2026"}.`,remedy:"\
Write `values: ${{ toJSON(secrets) }}`, or better hand each secret over by `env:` of this step: `API_KEY: ${{ secrets.API_KEY }}`."})}function valuesOf(env,values){
return name=>{const given=[name,name.toUpperCase()].map(key=>Object.hasOwn(env,key)?env[key]:void 0).find(value=>value!==void 0);return given===void 0||given===
""?values.get(name.toUpperCase())??given:given}}function isWord(value){return/^[a-z]+$/i.test(value)&&(0,placeholder.wK)(value)}function maskValues(values,mask){
const parts=new Set;for(const value of values)if(!(value.trim().length<hiding.B||isWord(value))&&(mask(value),value.length<=LARGEST_LOOKED_INTO))for(const part of derivedValues(
value))parts.add(part);for(const part of parts)mask(part)}async function main(inputs,context){const now=context.clock.now(),mask=value=>{context.mask(value)},values=readValues(
inputs.values);maskValues(values.values(),mask);const log=deferredLog(context.log),declared=await readDeclared(inputs,{...context,log}),valueOf=valuesOf(context.
env,values);maskValues(declared.declarations.flatMap(({name})=>valueOf(name)??[]),mask),log.release(),requireWork(declared,inputs);const live=declared.declarations.
length===0?void 0:await examineLive(declared,valueOf,inputs,now),examined=[...live===void 0?[]:[live],...await examineProviders(declared,valueOf,live,inputs,context,
now),...await examineRest(declared,liveValues(declared,valueOf,values),inputs,context,now)];for(const note of examined.flatMap(({notes})=>notes))context.log.info(
note);const{report,warnings}=await told(reportOf(examined,inputs,context,now),inputs,context),{verdict,counts}=report,path=await(0,report_file.u5)(context,`secr\
et-validate-${inputs.service??"secrets"}`,report),sarif=await(0,report_file.u5)(context,`secret-validate-${inputs.service??"secrets"}-sarif`,sarifOf(report.findings,
version.r));return context.log.info(verdict==="pass"?`All ${(0,src_report.et)(report)} are as declared.`:`Found for the ${(0,src_report.et)(report)}: ${(0,src_report.
A7)(counts)}.`),{outcome:verdict==="fail"?"failed":report.problems.length>0?"ledger-error":"passed",outputs:{verdict,missing:live?.missing.join(`
`),critical:String(counts.critical),high:String(counts.high),medium:String(counts.medium),low:String(counts.low),fingerprints:live?.fingerprints,incident:report.
incident?.url,report:path,sarif},summary:renderSecrets(report),annotations:[...annotationsFor(report),...warnings]}}function requireWork({declarations},{service,
usage,workflows,scan,"secrets-token":token,"rollout-file":path,environment}){if(!(declarations.length>0||usage||workflows||scan!=="none"||token!==void 0))throw new errors.
a6("input",{code:"NO_SECRETS_DECLARED",message:service===void 0?"There is nothing to check: neither `secrets` nor `service` is given.":`There is nothing to chec\
k: the input \`secrets\` is empty, and ${path} declares none for ${service} in ${environment}.`,remedy:"Declare them: `secrets: |` and one `NAME: declaration` p\
er line, such as `DATABASE_URL: url(postgres)`, or `secrets:` below the service."})}async function examineProviders(declared,valueOf,live,inputs,context,now){if(!inputs.
probe||live===void 0)return[];const{examineProbes}=await __webpack_require__.e(9817).then(__webpack_require__.bind(__webpack_require__,9817));return[await examineProbes(
declared,valueOf,live.findings,inputs,context,now)]}async function examineRest(declared,live,inputs,context,now){const examined=[];if(inputs.usage||inputs["secr\
ets-token"]!==void 0){const{examineUpkeep}=await __webpack_require__.e(2564).then(__webpack_require__.bind(__webpack_require__,2564));examined.push(await examineUpkeep(
declared.declarations,inputs,context,now))}if(inputs.workflows){const{examineWorkflows}=await Promise.all([__webpack_require__.e(8815),__webpack_require__.e(6749),
__webpack_require__.e(2399)]).then(__webpack_require__.bind(__webpack_require__,2399));examined.push(await examineWorkflows(context))}if(inputs.scan!=="none"){const{
examineLeaks}=await Promise.all([__webpack_require__.e(3292),__webpack_require__.e(9359),__webpack_require__.e(1846),__webpack_require__.e(4181)]).then(__webpack_require__.
bind(__webpack_require__,4181));examined.push(await examineLeaks(live,inputs,context))}return examined}function liveValues({declarations},valueOf,values){return[
...new Set([...declarations.map(({name})=>name.toUpperCase()),...values.keys()])].flatMap(name=>{const value=valueOf(name);return value===void 0||value===""?[]:
[{name,value}]})}function reportOf(examined,inputs,context,now){const findings=(0,finding.al)(examined.flatMap(one=>one.findings)),verdict=(0,src_report.Vj)(findings,
inputs["fail-on"]);return{schema:1,action:"secret-validate",...inputs.service===void 0?{}:{service:inputs.service},environment:inputs.environment,runUrl:context.
run.runUrl,at:new Date(now).toISOString(),verdict,...verdict==="fail"?{code:src_report.yj}:{},failOn:inputs["fail-on"],counts:(0,src_report.mQ)(findings),findings,
notes:examined.flatMap(({notes})=>notes),problems:examined.flatMap(({problems})=>problems.map(({code,message,remedy})=>({code,message,remedy})))}}async function told(report,inputs,context){
const{service}=inputs;if(service===void 0||report.verdict!=="fail"&&!inputs.incident)return{report,warnings:[]};const{tell}=await __webpack_require__.e(1192).then(
__webpack_require__.bind(__webpack_require__,1192));return tell(service,report,inputs,context)}}),797:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{A7:()=>sayCounts,Vj:()=>verdictOf,c6:()=>fails,em:()=>sentence,et:()=>subjectOf,mQ:()=>countsOf,wX:()=>namesIn,yj:()=>SECRETS_INVALID});
var _secrets_finding__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2095);const SECRETS_INVALID="SECRETS_INVALID";function countsOf(findings){const count=severity=>findings.
filter(finding=>finding.severity===severity).length;return{critical:count("critical"),high:count("high"),medium:count("medium"),low:count("low")}}function verdictOf(findings,failOn){
return findings.some(({severity})=>fails(severity,failOn))?"fail":findings.length>0?"warn":"pass"}function fails(severity,failOn){return failOn!=="none"&&(0,_secrets_finding__WEBPACK_IMPORTED_MODULE_0__.
GO)(severity,failOn)}function sayCounts(counts){return _secrets_finding__WEBPACK_IMPORTED_MODULE_0__._o.filter(severity=>counts[severity]>0).map(severity=>`${String(
counts[severity])} ${severity}`).join(", ")}function sentence({name,problem}){return name===void 0?problem:`${name} ${problem}`}function namesIn(findings){return[
...new Set(findings.flatMap(({name})=>name??[]))]}function subjectOf({service,environment}){return`${service===void 0?"secrets":`secrets of ${service}`} in ${environment}`}}),
5995:m5995,5268:m5268,1270:m1270,6440:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{U:()=>complaint});function complaint(rule,severity,problem,remedy){return{rule,severity,problem,remedy}}}),2147:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>lifeComplaints});var _core_criteria_duration__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4708),_complaint_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6440);function lifeComplaints(endsAt,minLifeMs,needed,renew){const{now,rolloutMs,marginMs}=needed;if(Number.isNaN(endsAt))return[];if(endsAt<=now)return[(0,_complaint_js__WEBPACK_IMPORTED_MODULE_1__.
U)("expired","critical","has expired",renew)];if(endsAt<now+rolloutMs+marginMs){const planned=rolloutMs>0?`the planned rollout (${(0,_core_criteria_duration__WEBPACK_IMPORTED_MODULE_0__.
cb)(rolloutMs)}) and ${(0,_core_criteria_duration__WEBPACK_IMPORTED_MODULE_0__.cb)(marginMs)} after it`:`the next ${(0,_core_criteria_duration__WEBPACK_IMPORTED_MODULE_0__.
cb)(marginMs)}, which a delivery and its rollback may take`;return[(0,_complaint_js__WEBPACK_IMPORTED_MODULE_1__.U)("expires-during-rollout","critical",`expires\
 within ${planned}`,renew)]}return minLifeMs!==void 0&&endsAt<=now+minLifeMs?[(0,_complaint_js__WEBPACK_IMPORTED_MODULE_1__.U)("expires-soon","high",`expires so\
oner than its declaration asks for (expires > ${(0,_core_criteria_duration__WEBPACK_IMPORTED_MODULE_0__.cb)(minLifeMs)})`,renew)]:[]}}),2059:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Fl:()=>isTemplate,t$:()=>isDocumentedHost,wK:()=>isPlaceholder});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
7598);const WORDS=new Set(["todo","tbd","tba","fixme","na","none","null","nil","undefined","nan","unset","empty","default","value","string","dummy","example","s\
ample","placeholder","fake","mock","test","testing","foo","bar","foobar","asdf","qwerty","lorem","secret","mysecret","supersecret","password","passwd","mypasswo\
rd","token","apikey","credential","credentials","redacted","hidden","masked","removed","abc","abc123","changeit","letmein"]),FORMS=[/^<[^<>]*>$/,/^\[[a-z][a-z _-]*\]$/i,
/^\{\{.*\}\}$/s,/^\$\{.*\}$/s,/^\$\(.*\)$/s,/^\$[A-Z_][A-Z0-9_]*$/,/^%[A-Z_][A-Z0-9_]*%$/i,/^__[A-Z0-9_]+__$/i,/^(.)\1{2,}$/su,/^0?12345?6?7?8?9?0?$/,/^(?:your|my|the|an?|insert|enter|put|add|replace|set|paste|use|some)[ _-].*(?:key|token|secret|password|here|value|url|id|credentials?)$/is],
PARTS=[/change[ _-]?(?:me|this)(?![a-z])/i,/replace[ _-]?(?:me|this|with)(?![a-z])/i,/(?<![a-z])example(?![a-z])/i,/(?<![a-z])placeholder(?![a-z])/i,/x{6,}/i,/\*{3,}/],
DOCUMENTED=new Set(["78314b11be2e581549ac1c4f616563fad3fdf0c3b71678f6e2299182080e0598","e21b597ba6b9cafa59d9ebc4d65c0385f5eb3fa56abab2607fa76589ad849a33","2cafc\
0970149a84f3b9e62eaf169f36f59907a3b3e31f7b82e68c69cd27f7326","f2d6ca16515033e5dce14eba840b979d27b5cbae24bb3e5bf484339667f86397","b1471f544ceeea31333bde7e1ecbaad\
6eac0d4a749412ad29bd66ef895b81c6b","5895b89c8fb33402a5bfc23aad5aaf863fbb438a51e1a0bb02b0ce618c8fdf9d","3543c50b0cb9cea8e55eb1f529b79f043cb250d485fde7b66cabbb518\
3add7da","f5375a46365089a84f4f822b70d44e744d64775cc747f030f8488a6274fe28f8","ac9265e56c79b234607ec72c53753cfea9f88c99eb713790ddf9be5593bb4465","465d9ad5d5528ebe\
287b5dce4fb51620833d09b290e49ddcc70ca6c4a0aea01b"]),LONGEST=500;function isPlaceholder(value){const text=bare(value);return text.length>LONGEST?!1:WORDS.has(text.
toLowerCase().replaceAll(/[\s_/-]+/g,""))?!0:isTemplate(text)||DOCUMENTED.has((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest(
"hex"))}function isTemplate(value){const text=bare(value);return text.length>LONGEST?!1:FORMS.some(form=>form.test(text))||!/^[{[]/.test(text)&&PARTS.some(part=>part.
test(text))}function bare(value){return value.trim().replace(/^(["'`])(.*)\1$/s,"$2")}function isDocumentedHost(host){return/(?:^|\.)(?:example(?:\.(?:com|net|org))?|invalid)$/i.
test(host)}}),1299:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Z:()=>strayIn,e:()=>withoutStray});
const AGAIN="Store the secret again",SAID={"byte-order-mark":{problem:"begins with a byte order mark, as some editors on Windows write",remedy:`${AGAIN} from a \
file in UTF-8 without a BOM.`},"surrounding-space":{problem:"has white space in front or behind",remedy:`${AGAIN} without it; \`printf %s "$VALUE" | gh secret se\
t NAME\` adds none, \`echo\` adds a line break.`},"surrounding-quotes":{problem:"stands in quotes, which are a part of a secret and not taken off",remedy:`${AGAIN}\
 without them.`},"line-break":{problem:"has a line break inside",remedy:`${AGAIN} in one line: most often two values were pasted, or a long one was wrapped.`},"\
invisible-character":{problem:"has a control character or one that cannot be seen",remedy:`${AGAIN}, typed or copied from where it was made: pages and chat prog\
rams put such characters in.`},"escaped-line-breaks":{problem:"has `\\n` as two characters where lines should end",remedy:`${AGAIN} with real line breaks: \`gh s\
ecret set NAME < key.pem\`.`}},SEVERAL_LINES=new Set(["pem-certificate","private-key","json"]);function strayIn(value,shape){const rules=[],lines=SEVERAL_LINES.
has(shape),marked=value.startsWith("\uFEFF"),text=marked?value.slice(1):value;marked&&rules.push("byte-order-mark"),(lines?/^\s|[ \t]$/:/^\s|\s$/).test(text)&&rules.
push("surrounding-space");const inner=text.trim();return isQuoted(inner,shape)&&rules.push("surrounding-quotes"),!lines&&/[\r\n\u2028\u2029]/.test(inner)&&!inner.
startsWith("-----BEGIN ")&&rules.push("line-break"),/[\0-\x08\x0b\x0c\x0e-\x1f\x7f\u00a0\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/.test(inner)&&rules.
push("invisible-character"),inner.startsWith("-----BEGIN ")&&inner.includes("\\n")&&rules.push("escaped-line-breaks"),rules.map(rule=>({rule,...SAID[rule]}))}function withoutStray(value,shape){
const inner=value.replace(/^\uFEFF/,"").trim(),bare=isQuoted(inner,shape)?inner.slice(1,-1).trim():inner;return bare.startsWith("-----BEGIN ")?bare.replaceAll("\
\\n",`
`):bare}function isQuoted(text,shape){const first=text.charAt(0);return text.length<2||!"\"'`".includes(first)||!text.endsWith(first)?!1:shape!=="json"&&!text.slice(
1,-1).includes(first)}}),1335:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{U6:()=>partOfUrl,
n0:()=>bareHost,wo:()=>readUrl});const NEEDS_HOST=/^(?:https?|wss?|ftps?|sftp|ssh|smtps?)$/,HOST=/^(?:\[[0-9a-f:.%]+\]|[\w.~%-]+)(?::\d{1,5})?$/i;function readUrl(text){
const[,scheme,user,authority="",path="",query=""]=/^([a-z][a-z0-9+.-]*):\/\/(?:([^/?#]*)@)?([^/?#@]*)(\/[^?#]*)?(?:\?([^#]*))?(?:#.*)?$/is.exec(text)??[];if(scheme===
void 0||/\s/.test(text)||user?.includes("@")===!0||[user??"",path].some(part=>/%(?![0-9a-f]{2})/i.test(part)))return;const hosts=authority===""?[]:authority.split(
",");if(hosts.some(host=>!HOST.test(host)||Number(/:(\d+)$/.exec(host)?.[1]??0)>65535)||hosts.length===0&&NEEDS_HOST.test(scheme.toLowerCase()))return;const colon=user?.
indexOf(":")??-1;return{scheme:scheme.toLowerCase(),...user===void 0?{}:{user:decoded(colon<0?user:user.slice(0,colon))},...user===void 0||colon<0?{}:{password:decoded(
user.slice(colon+1))},hosts,database:decoded(path.slice(1)),path,query:query===""?[]:query.split("&").map(pair=>decoded(pair.slice(pair.indexOf("=")+1).replaceAll(
"+"," ")))}}function partOfUrl(url,part){const parts={user:url.user,password:url.password,host:url.hosts[0],database:url.database};return parts[part]===""?void 0:
parts[part]}function bareHost(host){return host.replace(/:\d{1,5}$/,"")}function decoded(text){try{return decodeURIComponent(text)}catch{return text}}}),2095:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{GO:()=>isAsBadAs,_o:()=>FINDING_SEVERITIES,al:()=>inOrder});const FINDING_SEVERITIES=["critical","high","medium","low"];
function isAsBadAs(severity,threshold){return FINDING_SEVERITIES.indexOf(severity)<=FINDING_SEVERITIES.indexOf(threshold)}function inOrder(findings){const rank=({
severity})=>FINDING_SEVERITIES.indexOf(severity),where=({name="",place})=>`${name}\0${place?.path??""}`;return[...findings].sort((a,b)=>rank(a)-rank(b)||compare(
where(a),where(b))||(a.place?.line??0)-(b.place?.line??0)||compare(a.rule,b.rule))}function compare(a,b){return a<b?-1:a>b?1:0}})};export{id,ids,modules};
