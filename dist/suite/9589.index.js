const id=9589,ids=[9589],modules={9589:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{mongodb:()=>mongodb,mysql:()=>mysql,postgres:()=>postgres,redis:()=>redis});var promises_=__webpack_require__(1553),probe=__webpack_require__(
206),external_node_net_=__webpack_require__(7030),external_node_tls_=__webpack_require__(1692),errors=__webpack_require__(4487),loopback=__webpack_require__(2177);
const TIMEOUT_MS=1e4,MOST_BYTES=256*1024;class NoConversation extends Error{name="NoConversation"}class Connection{host;#socket;#protection;#encrypted=!1;#chunks=[];#buffered=0;#heard=0;#failure;#wake;#finish;constructor(host,port,signal,timeoutMs=TIMEOUT_MS){
this.host=host.replace(/^\[(.*)\]$/,"$1"),this.#protection=(0,loopback.U)(host)?"loopback":"none",this.#socket=(0,external_node_net_.connect)({host:this.host,port}),
this.#listen(this.#socket);const timer=setTimeout(()=>{this.#fail(new NoConversation("the server did not answer in time"))},timeoutMs),onAbort=()=>{this.#fail((0,errors.
YQ)("asking whether secrets are alive"))};signal.addEventListener("abort",onAbort),signal.aborted&&onAbort(),this.#finish=()=>{clearTimeout(timer),signal.removeEventListener(
"abort",onAbort)}}get encrypted(){return this.#encrypted}async startTls(){if(this.#buffered>0)throw new NoConversation("the server does not speak TLS as it shou\
ld");const plain=this.#socket;plain.removeAllListeners("data");const secure=(0,external_node_tls_.connect)({socket:plain,host:this.host,...(0,external_node_net_.
isIP)(this.host)===0?{servername:this.host}:{},rejectUnauthorized:!1});this.#socket=secure,this.#listen(secure),await new Promise((resolve,reject)=>{const wake=()=>{
this.#failure!==void 0&&reject(this.#failure)};this.#wake=wake,wake(),secure.once("secureConnect",()=>{this.#wake=void 0,this.#encrypted=!0,this.#protection!=="\
loopback"&&(this.#protection=secure.authorized?"trusted":"untrusted"),resolve()})})}requirePrivate(certain){if(this.#protection==="none")throw new NoConversation(
"the server offers no TLS, so nothing secret was sent");if(certain&&this.#protection==="untrusted")throw new NoConversation("the certificate of the server is no\
t trusted, so nothing secret was sent: name its authority in NODE_EXTRA_CA_CERTS")}write(bytes){this.#failure===void 0&&this.#socket.write(bytes)}async read(count){
if(count<0||count>MOST_BYTES)throw new NoConversation("the server does not speak its protocol");return await this.#until(()=>this.#buffered>=count),this.#take(count)}async readLine(){
let end=-1;return await this.#until(()=>(end=Buffer.concat(this.#chunks).indexOf(`\r
`),end>=0)),this.#take(end+2).subarray(0,end).toString("latin1")}close(){this.#finish(),this.#socket.destroy()}#listen(socket){socket.on("data",chunk=>{this.#chunks.
push(chunk),this.#buffered+=chunk.length,this.#heard+=chunk.length,this.#heard>MOST_BYTES?this.#fail(new NoConversation("the server says more than its protocol \
needs")):this.#wake?.()}),socket.on("error",()=>{this.#fail(new NoConversation("the server could not be reached, or broke off"))}),socket.on("close",()=>{this.#fail(
new NoConversation("the server broke off"))})}#fail(error){this.#failure??=error,this.#socket.destroy(),this.#wake?.()}async#until(isThere){for(;!isThere();){if(this.#failure!==
void 0)throw this.#failure;await new Promise(resolve=>{this.#wake=resolve}),this.#wake=void 0}}#take(count){const all=Buffer.concat(this.#chunks);return this.#chunks=
[all.subarray(count)],this.#buffered-=count,all.subarray(0,count)}}function encodeBson(fields){const elements=Object.entries(fields).map(([name,value])=>{const[
type,bytes]=encodeValue(value);return Buffer.concat([Buffer.from([type]),Buffer.from(`${name}\0`),bytes])}),body=Buffer.concat(elements);return Buffer.concat([int32(
body.length+5),body,Buffer.from([0])])}function encodeValue(value){if(typeof value=="number")return[16,int32(value)];if(typeof value=="boolean")return[8,Buffer.
from([value?1:0])];if(typeof value=="string"){const bytes=Buffer.from(`${value}\0`);return[2,Buffer.concat([int32(bytes.length),bytes])]}return[5,Buffer.concat(
[int32(value.length),Buffer.from([0]),value])]}const DEEPEST=16;function decodeBson(bytes){try{return decodeDocument(bytes,0)}catch{throw new NoConversation("th\
e server does not speak the protocol of MongoDB")}}function decodeDocument(bytes,depth){const fields={},end=bytes.readInt32LE(0)-1;if(depth>DEEPEST||end>=bytes.
length||end<4)throw new RangeError;let at=4;for(;at<end;){const type=bytes.readUInt8(at),nameEnd=bytes.indexOf(0,at+1);if(nameEnd<0||nameEnd>=end)throw new RangeError;
const name=bytes.toString("utf8",at+1,nameEnd),[size,value]=decodeValue(type,bytes.subarray(nameEnd+1,end),depth);value!==void 0&&name!=="__proto__"&&(fields[name]=
value),at=nameEnd+1+size}return fields}const SIZES={6:0,7:12,9:8,10:0,17:8,255:0,127:0,19:16};function decodeValue(type,bytes,depth){if(type===1)return[8,bytes.
readDoubleLE(0)];if(type===16)return[4,bytes.readInt32LE(0)];if(type===18)return[8,Number(bytes.readBigInt64LE(0))];if(type===8)return[1,bytes.readUInt8(0)===1];
const fixed=SIZES[type];if(fixed!==void 0)return[fixed,void 0];const length=bytes.readInt32LE(0),size=type===2?4+length:type===5?5+length:length;if(length<0||size<
1||size>bytes.length)throw new RangeError;if(type===2)return[size,bytes.toString("utf8",4,size-1)];if(type===5)return[size,bytes.subarray(5,size)];if(type===3||
type===4)return[size,decodeDocument(bytes.subarray(0,size),depth+1)];throw new RangeError}function int32(value){const bytes=Buffer.alloc(4);return bytes.writeInt32LE(
value),bytes}var checks_url=__webpack_require__(1335);function readDatabaseUrl(text){const url=(0,checks_url.wo)(text),[,host,port]=/^(\[[^\]]+\]|[^:]+)(?::(\d+))?$/.
exec(url?.hosts[0]??"")??[];if(url===void 0||host===void 0)return;const at=text.indexOf("?"),options=new Map;for(const[name,value]of new URLSearchParams(at<0?"":
text.slice(at+1).replace(/#.*$/s,""))){const key=name.toLowerCase();options.has(key)||options.set(key,value)}if(["host","hostaddr","socket","unixsocket"].some(name=>options.
has(name)))return;const number=port===void 0?void 0:Number(port);if(number!==void 0&&(number<1||number>65535))return;const{scheme,user="",password="",database}=url;
return{scheme,host,port:number,user,password,database,options}}const NO_HOST="it leads to no host that can be asked: to a socket file, or by an option";async function converse({
value},{signal},defaultPort,talk2){const url=readDatabaseUrl(value);if(url===void 0)return(0,probe.L5)(NO_HOST);const connection=new Connection(url.host,url.port??
defaultPort,signal);try{return await talk2(connection,url)}catch(error){if(error instanceof NoConversation)return(0,probe.L5)(error.message);throw error}finally{
connection.close()}}var external_node_crypto_=__webpack_require__(7598),external_node_util_=__webpack_require__(7975);const derive=(0,external_node_util_.promisify)(
external_node_crypto_.pbkdf2),[FEWEST,MOST]=[4096,1e6];class Scram{#first;#nonce;#password;#expected;constructor(user,password,nonce=(0,external_node_crypto_.randomBytes)(
18).toString("base64")){this.#nonce=nonce,this.#first=`n=${user.replaceAll("=","=3D").replaceAll(",","=2C")},r=${nonce}`,this.#password=password.normalize("NFKC")}begin(){
return`n,,${this.#first}`}async answer(serverFirst){const[,nonce="",salt="",rounds=""]=/^r=([^,]+),s=([A-Za-z0-9+/=]+),i=(\d{1,7})(?:,|$)/.exec(serverFirst)??[],
iterations=Number(rounds);if(!nonce.startsWith(this.#nonce)||nonce.length<=this.#nonce.length||!(iterations>=FEWEST&&iterations<=MOST))throw new NoConversation(
"the server does not speak SCRAM as it should");const salted=await derive(this.#password,Buffer.from(salt,"base64"),iterations,32,"sha256"),withoutProof=`c=biws\
,r=${nonce}`,message2=`${this.#first},${serverFirst},${withoutProof}`,clientKey=hmac(salted,"Client Key"),signature=hmac((0,external_node_crypto_.createHash)("s\
ha256").update(clientKey).digest(),message2);this.#expected=hmac(hmac(salted,"Server Key"),message2);const proof=Buffer.from(clientKey.map((byte,at)=>byte^(signature[at]??
0)));return`${withoutProof},p=${proof.toString("base64")}`}verify(serverFinal){const[,given=""]=/^v=([A-Za-z0-9+/=]+)/.exec(serverFinal)??[],signature=Buffer.from(
given,"base64");if(this.#expected===void 0||signature.length!==this.#expected.length||!(0,external_node_crypto_.timingSafeEqual)(signature,this.#expected))throw new NoConversation(
"the server does not show that it knows the password: it may be another one")}}function hmac(key,text){return(0,external_node_crypto_.createHmac)("sha256",key).
update(text).digest()}const mongodb=async(request,ports)=>{const url=readDatabaseUrl(request.value);if(url?.scheme!=="mongodb+srv")return ask(request,ports,!1,void 0);
const found=await lookUp(url.host);if(found===void 0)return(0,probe.L5)("its host leads to no server of its own domain");const value=request.value.replace(/^[^:]+:\/\/([^/?#]*@)?[^/?#]*/,
(_,user)=>`mongodb://${user??""}${found.host}`);return ask({...request,value},ports,!0,found.authSource)};function ask(request,ports,tls,authSource){return converse(
request,ports,27017,async(connection,url)=>{if(url.user==="")return(0,probe.L5)("it names no user");if((url.options.get("authmechanism")??"SCRAM-SHA-256")!=="SC\
RAM-SHA-256")return(0,probe.L5)("the server asks for a way of logging in that is not tried");(url.options.get("tls")??url.options.get("ssl")??String(tls))==="tr\
ue"&&await connection.startTls(),connection.requirePrivate(!1);const source=url.options.get("authsource")??authSource??(url.database===""?"admin":url.database);
return login(new Commands(connection),url,source)})}async function lookUp(host){const domain=host.slice(host.indexOf(".")).toLowerCase(),names=new promises_.Resolver(
{timeout:3e3,tries:2});try{const[servers,texts]=await Promise.all([names.resolveSrv(`_mongodb._tcp.${host}`),names.resolveTxt(host).catch(()=>[])]),server=servers.
find(({name})=>name.toLowerCase().endsWith(domain)&&domain.split(".").length>2),options=new URLSearchParams(texts[0]?.join("")??"");return server===void 0?void 0:
{host:`${server.name}:${String(server.port)}`,authSource:options.get("authSource")??void 0}}catch{return}}const AUTHENTICATION_FAILED=18;async function login(commands,{
user,password},source){const scram=new Scram(user,password);await commands.run({hello:1,$db:"admin"});let answer=await commands.run({saslStart:1,mechanism:"SCRA\
M-SHA-256",payload:Buffer.from(scram.begin()),$db:source});if(answer.ok!==1)return refusal(answer);const proof=await scram.answer(payloadOf(answer));if(answer=await commands.
run({saslContinue:1,conversationId:idOf(answer),payload:Buffer.from(proof),$db:source}),answer.ok!==1||(scram.verify(payloadOf(answer)),answer.done!==!0&&(answer=
await commands.run({saslContinue:1,conversationId:idOf(answer),payload:Buffer.alloc(0),$db:source})),answer.ok!==1))return refusal(answer);const rights=rolesOf(
await commands.run({connectionStatus:1,$db:"admin"}));return(0,probe.yV)("MongoDB lets it in",rights===void 0?{}:{rights})}function refusal(answer){return answer.
code===AUTHENTICATION_FAILED?(0,probe.Tm)("MongoDB refuses this user with this password in this `authSource`"):(0,probe.L5)("the server refuses for a reason of \
its own")}function rolesOf(status){const{authInfo}=status,roles=isFields(authInfo)?authInfo.authenticatedUserRoles:void 0;if(isFields(roles))return Object.values(
roles).flatMap(role=>isFields(role)&&typeof role.role=="string"&&typeof role.db=="string"?[`${role.role}@${role.db}`]:[])}function isFields(value){return typeof value==
"object"&&value!==null&&!Buffer.isBuffer(value)}function payloadOf(answer){const{payload}=answer;if(!Buffer.isBuffer(payload))throw new NoConversation("the serv\
er does not speak the protocol of MongoDB");return payload.toString("utf8")}function idOf(answer){const{conversationId}=answer;return typeof conversationId=="nu\
mber"?conversationId:1}const OP_MSG=2013;class Commands{#connection;#id=0;constructor(connection){this.#connection=connection}async run(command2){const body=encodeBson(
command2),head=Buffer.alloc(21);this.#id+=1,head.writeInt32LE(head.length+body.length,0),head.writeInt32LE(this.#id,4),head.writeInt32LE(OP_MSG,12),this.#connection.
write(Buffer.concat([head,body]));const answer=await this.#connection.read(16),[length,operation]=[answer.readInt32LE(0),answer.readInt32LE(12)];if(operation!==
OP_MSG||length<26)throw new NoConversation("the server does not speak the protocol of MongoDB");const message2=await this.#connection.read(length-16);if(message2[4]!==
0)throw new NoConversation("the server does not speak the protocol of MongoDB");return decodeBson(message2.subarray(5))}}const mysql=(request,ports)=>converse(request,
ports,3306,talk),CAPABILITIES=557569,[CONNECT_WITH_DB,SSL]=[8,2048],UTF8=45,LARGEST_PACKET=1<<24;async function talk(connection,url){if(url.user==="")return(0,probe.
L5)("it names no user");const packets=new Packets(connection),greeting=await packets.read();if(greeting[0]===255)return mysql_refusal(greeting);const{seed,plugin,
offersTls}=readGreeting(greeting),capabilities=CAPABILITIES|(url.database===""?0:CONNECT_WITH_DB)|(offersTls?SSL:0),head=Buffer.alloc(32);head.writeUInt32LE(capabilities,
0),head.writeUInt32LE(LARGEST_PACKET,4),head[8]=UTF8,offersTls&&(packets.write(head),await connection.startTls()),connection.requirePrivate(!1);const first=PROOFS[plugin]===
void 0?NATIVE:plugin,proof=proofOf(first,url.password,seed);return packets.write(Buffer.concat([head,mysql_text(url.user),Buffer.from([proof.length]),proof,...url.
database===""?[]:[mysql_text(url.database)],mysql_text(first)])),mysql_login(packets,connection,url,first)}async function mysql_login(packets,connection,{password},first){
let plugin=first;for(let step=0;step<6;step+=1){const packet=await packets.read();if(packet[0]===255)return mysql_refusal(packet);if(packet[0]===0){packets.restart(),
packets.write(Buffer.from("DO 0"));const done=await packets.read(),refused=done[0]===255?mysql_refusal(done):void 0;return packets.restart(),packets.write(Buffer.
from([1])),refused?.state==="dead"?refused:(0,probe.yV)("the server lets it in")}if(packet[0]===254){const end=packet.indexOf(0,1);if(plugin=packet.toString("la\
tin1",1,end<0?packet.length:end),plugin===CLEAR)connection.requirePrivate(!0),packets.write(mysql_text(password));else{if(PROOFS[plugin]===void 0)return(0,probe.
L5)("the server asks for a way of logging in that is not tried");packets.write(proofOf(plugin,password,packet.subarray(end+1,end+21)))}}else if(packet[0]===1&&plugin===
SHA2){if(packet[1]===3)continue;if(packet[1]!==4||!connection.encrypted)return(0,probe.L5)("the server asks for a way of logging in that is not tried");connection.
requirePrivate(!0),packets.write(mysql_text(password))}else break}throw new NoConversation("the server does not speak the protocol of MySQL")}const DEAD={1045:"\
the server refuses this user with this password from here",1044:"the user may not use this database",1049:"the server has no such database",1698:"the server ref\
uses this user",1820:"the password has expired",1862:"the password has expired",3118:"the account is locked",4151:"the account is locked"};function mysql_refusal(packet){
const why=packet.length<3?void 0:DEAD[packet.readUInt16LE(1)];return why===void 0?(0,probe.L5)("the server refuses for a reason of its own"):(0,probe.Tm)(why)}const[
NATIVE,SHA2,CLEAR]=["mysql_native_password","caching_sha2_password","mysql_clear_password"],PROOFS={[NATIVE]:(password,seed)=>{const once=hash("sha1",Buffer.from(
password));return xor(once,hash("sha1",seed,hash("sha1",once)))},[SHA2]:(password,seed)=>{const once=hash("sha256",Buffer.from(password));return xor(once,hash("\
sha256",hash("sha256",once),seed))}};function proofOf(plugin,password,seed){return password===""?Buffer.alloc(0):PROOFS[plugin]?.(password,seed)??Buffer.alloc(0)}
function readGreeting(packet){const version=packet.indexOf(0,1),at=version+5;if(packet[0]!==10||version<0||packet.length<at+40)throw new NoConversation("the ser\
ver does not speak the protocol of MySQL");const plugin=packet.subarray(at+40),end=plugin.indexOf(0);return{seed:Buffer.concat([packet.subarray(at,at+8),packet.
subarray(at+27,at+39)]),plugin:plugin.toString("latin1",0,end<0?plugin.length:end),offersTls:(packet.readUInt16LE(at+9)&SSL)!==0}}class Packets{#connection;#sequence=0;constructor(connection){
this.#connection=connection}async read(){const head=await this.#connection.read(4);this.#sequence=head.readUInt8(3)+1&255;const length=head.readUIntLE(0,3);if(length===
0)throw new NoConversation("the server does not speak the protocol of MySQL");return this.#connection.read(length)}write(body){const head=Buffer.alloc(4);head.writeUIntLE(
body.length,0,3),head[3]=this.#sequence,this.#sequence=this.#sequence+1&255,this.#connection.write(Buffer.concat([head,body]))}restart(){this.#sequence=0}}function mysql_text(value){
return Buffer.from(`${value.replaceAll("\0","")}\0`)}function hash(algorithm,...parts){return(0,external_node_crypto_.createHash)(algorithm).update(Buffer.concat(
parts)).digest()}function xor(a,b){return Buffer.from(a.map((byte,at)=>byte^(b[at]??0)))}const postgres=(request,ports)=>converse(request,ports,5432,postgres_talk),
SSL_REQUEST=Buffer.from([0,0,0,8,4,210,22,47]);async function postgres_talk(connection,url){if(url.user==="")return(0,probe.L5)("it names no user");connection.write(
SSL_REQUEST);const offer=(await connection.read(1)).toString("latin1");if(offer==="S")await connection.startTls();else if(offer!=="N")throw new NoConversation("\
the server does not speak the protocol of PostgreSQL");return connection.requirePrivate(!1),connection.write(startup(url)),postgres_login(connection,url)}async function postgres_login(connection,{
user,password}){const scram=new Scram("",password);let accepted=!1,asked=!1,superuser=!1,verified=!0;for(;;){const{type,body}=await readMessage(connection);if(type===
"E")return postgres_refusal(body,accepted);if(type==="S"&&(superuser||=body.toString("latin1")==="is_superuser\0on\0"),type==="Z")return connection.write(Buffer.
from([88,0,0,0,4])),(0,probe.yV)(asked?"PostgreSQL lets it in":"PostgreSQL lets it in, and asks for no password",{rights:superuser?["login","superuser"]:["login"]});
if(type!=="R")continue;const method=body.length>=4?body.readInt32BE(0):-1,data=body.subarray(4);if(asked||=method!==0,method===0){if(!verified)throw new NoConversation(
"the server does not show that it knows the password: it may be another one");accepted=!0}else if(method===3)connection.requirePrivate(!0),connection.write(message(
"p",Buffer.from(`${password}\0`)));else if(method===5)connection.requirePrivate(!0),connection.write(message("p",Buffer.from(`md5${md5(Buffer.concat([Buffer.from(
md5(password+user)),data]))}\0`)));else if(method===10){if(!data.toString("latin1").split("\0").includes("SCRAM-SHA-256"))return(0,probe.L5)("the server asks fo\
r a way of logging in that is not tried");verified=!1;const first=Buffer.from(scram.begin());connection.write(message("p",Buffer.concat([Buffer.from("SCRAM-SHA-\
256\0"),postgres_int32(first.length),first])))}else if(method===11)connection.write(message("p",Buffer.from(await scram.answer(data.toString("utf8")))));else if(method===
12)scram.verify(data.toString("utf8")),verified=!0;else return(0,probe.L5)("the server asks for a way of logging in that is not tried")}}function postgres_refusal(body,accepted){
const code=body.toString("latin1").split("\0").find(one=>one.startsWith("C"))?.slice(1)??"";return code==="28P01"?(0,probe.Tm)("PostgreSQL refuses this user wit\
h this password"):code==="3D000"?(0,probe.Tm)("PostgreSQL has no such database"):code==="42501"&&accepted?(0,probe.Tm)("the user may not connect to this databas\
e"):code==="28000"?accepted?(0,probe.Tm)("the user may not log in"):(0,probe.L5)("the server refuses this address, user or database before any password"):code===
"53300"&&accepted?(0,probe.yV)("PostgreSQL knows it, and has no connection left"):(0,probe.L5)("the server refuses for a reason of its own")}async function readMessage(connection){
const head=await connection.read(5),length=head.readInt32BE(1)-4;return{type:head.toString("latin1",0,1),body:await connection.read(length)}}function startup({user,
database}){const parameters=["user",user,...database===""?[]:["database",database],"application_name","rollout-actions"],body=Buffer.concat([postgres_int32(196608),
Buffer.from(`${parameters.map(text=>text.replaceAll("\0","")).join("\0")}\0\0`)]);return Buffer.concat([postgres_int32(body.length+4),body])}function message(type,body){
return Buffer.concat([Buffer.from(type),postgres_int32(body.length+4),body])}function postgres_int32(value){const bytes=Buffer.alloc(4);return bytes.writeInt32BE(
value),bytes}function md5(bytes){return(0,external_node_crypto_.createHash)("md5").update(bytes).digest("hex")}const redis=(request,ports)=>converse(request,ports,
6379,redis_talk);async function redis_talk(connection,{scheme,user,password}){if(scheme==="rediss"&&await connection.startTls(),password!==""){connection.requirePrivate(
!0),connection.write(command("AUTH",...user===""?[]:[user],password));const answer2=await connection.readLine();if(answer2.startsWith("-WRONGPASS")||/^-ERR invalid (?:username-password|password)/.
test(answer2))return(0,probe.Tm)("Redis refuses it");if(/^-ERR .*(?:no password is set|without any password configured)/.test(answer2))return(0,probe.L5)("the s\
erver asks for no password, so any is let in");if(answer2!=="+OK")return(0,probe.L5)("the server refuses for a reason of its own")}connection.write(command("PIN\
G"));const answer=await connection.readLine();return answer==="+PONG"?password===""?(0,probe.L5)("the server asks for no password, so any is let in"):(0,probe.yV)(
"Redis lets it in"):answer.startsWith("-NOAUTH")?(0,probe.Tm)("Redis asks for a password, and there is none in it"):password!==""&&answer.startsWith("-")?(0,probe.
yV)("Redis lets it in"):(0,probe.L5)("the server refuses for a reason of its own")}function command(...words){const parts=words.map(word=>`$${String(Buffer.byteLength(
word))}\r
${word}\r
`);return Buffer.from(`*${String(words.length)}\r
${parts.join("")}`)}})};export{id,ids,modules};
