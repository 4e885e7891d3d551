const id=5955,ids=[5955],modules={649:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Bv:()=>safeLines,Jj:()=>cut,L8:()=>replaceUnprintable,Nt:()=>inQuotes,TL:()=>quoted,TN:()=>oneLine,aN:()=>lastWords,fk:()=>printableLines,g$:()=>printable});const invisible="\
\\p{Cf}\\p{Co}\\p{Cn}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u3164\\uFFA0\\u{E0100}-\\u{E01EF}",disruptive="\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}",outsideEmoji="\
(?<!(?:\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|\\uFE0F)\\u200D(?=\\p{Extended_Pictographic}))",invisibles=new RegExp(`[${invisible}]${outsideEmoji}`,"gu"),
unprintable=new RegExp(`[${invisible}${disruptive}]${outsideEmoji}`,"gu"),disruptives=new RegExp(`[${disruptive}]`,"gu"),blanks=new RegExp(`[${disruptive}\\s]+`,
"gu"),terminalSequences=/(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[ -/]*[0-Z\\-~]/g;function oneLine(text,limit=1/0){return cut(withoutInvisible(
text.replace(terminalSequences,"")).replace(blanks," ").trim(),limit)}function quoted(text,hide,limit=240){return oneLine(hide(text),limit)}function safeLines(text){
return withoutInvisible(text.replace(terminalSequences,"")).replace(/\r\n?|[\u2028\u2029]/g,`
`).replace(disruptives,character=>character===`
`?character:" ").replaceAll(/\n{3,}/g,`

`).trim()}function lastWords(text,lines=5,limit=400){const last=text.slice(-4096).split(/[\r\n]+/).map(line=>oneLine(line,200)).filter(line=>line!=="").slice(-lines).
join(" | "),characters=Array.from(last);return characters.length<=limit?last:`\u2026${characters.slice(1-limit).join("")}`}function withoutInvisible(text){return text.
replace(invisibles,"")}function replaceUnprintable(text,instead){return text.replace(unprintable,instead)}function printable(text,limit=1/0){return cut(replaceUnprintable(
text,spelled),limit)}function inQuotes(text,limit){return`"${printable(text,limit)}"`}function printableLines(text){return replaceUnprintable(text.replace(/\r\n?/g,
`
`),character=>character===`
`||character==="	"?character:spelled(character))}function cut(text,length){if(text.length<=length)return text;if(length<1)return"";const characters=Array.from(text.
slice(0,length*2+2));return characters.length<=length?text:`${characters.slice(0,length-1).join("")}\u2026`}function spelled(character){if(character===`
`)return"\\n";if(character==="\r")return"\\r";if(character==="	")return"\\t";const code=character.codePointAt(0)??0;return code<=255?`\\x${code.toString(16).padStart(
2,"0")}`:code<=65535?`\\u${code.toString(16).padStart(4,"0")}`:`\\u{${code.toString(16)}}`}}),2235:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{searchForLeaks:()=>searchForLeaks});var pattern=__webpack_require__(9359);
const nothing=[];function lowerByte(byte){return byte>=65&&byte<=90?byte+32:byte}function trieNode(){return{next:new Map,words:[],fail:void 0,state:0}}class Words{table;classOf=new Uint8Array(
256);firstFinal;stride;lengths;found;constructor(words){this.lengths=words.map(word=>Buffer.byteLength(word,"utf8"));const root=trieNode();for(const[index,word]of words.
entries()){let node=root;for(const byte of Buffer.from(word,"utf8").map(lowerByte)){let next=node.next.get(byte);next===void 0&&node.next.set(byte,next=trieNode()),
node=next}node.words.push(index)}const nodes=breadthFirst(root);let classes=1;for(const{next}of nodes)for(const byte of next.keys())this.classOf[byte]===0&&(this.
classOf[byte]=classes++);for(let byte=65;byte<=90;byte++)this.classOf[byte]=this.classOf[lowerByte(byte)]??0;this.stride=classes;const ordered=[...nodes.filter(
({words:ending})=>ending.length===0),...nodes.filter(({words:ending})=>ending.length>0)];for(const[index,node]of ordered.entries())node.state=index*classes;this.
firstFinal=ordered.filter(({words:ending})=>ending.length===0).length*classes,this.found=ordered.map(({words:ending})=>ending.length===0?nothing:ending),this.table=
new Int32Array(nodes.length*classes).fill(root.state);for(const node of nodes){node!==root&&this.table.copyWithin(node.state,node.fail?.state??root.state,(node.
fail?.state??root.state)+classes);for(const[byte,next]of node.next)this.table[node.state+(this.classOf[byte]??0)]=next.state}this.start=root.state}start;find(bytes,starts,first){
const{table,classOf,firstFinal,stride,lengths,found}=this,end=bytes.length;let state=this.start;for(let at=0;at<end;at++)if(state=table[state+(classOf[bytes[at]??
0]??0)]??0,!(state<firstFinal))for(const word of found[state/stride]??nothing){const places=starts[word];places!==void 0&&(places.length===0&&first.push(word),places.
push(at+1-(lengths[word]??0)))}}occursIn(bytes){const{table,classOf,firstFinal}=this;let state=this.start;for(const byte of bytes)if(state=table[state+(classOf[byte]??
0)]??0,state>=firstFinal)return!0;return state>=firstFinal}}function breadthFirst(root){const nodes=[root];for(const node of nodes)for(const[byte,next]of node.next){
let fail=node.fail;for(;fail!==void 0&&!fail.next.has(byte);)fail=fail.fail;next.fail=fail===void 0?root:fail.next.get(byte),next.words.push(...next.fail?.words??
[]),nodes.push(next)}return nodes}function anyOf(patterns){return patterns.length===0?void 0:new pattern.z(`(?:${patterns.join("|")})`)}const mostPaths=2e3;class PathPattern{pattern;known=new Map;constructor(pattern2){
this.pattern=pattern2}test(path){let found=this.known.get(path);return found===void 0&&(this.known.size>=mostPaths&&this.known.clear(),found=path!==""&&this.pattern.
test(path),this.known.set(path,found)),found}}const manyQuestions=500;class StopWords{list;words;asked=0;constructor(list){this.list=list}occurIn(text){return++this.
asked<manyQuestions&&text.length<1e3?this.list.some(word=>text.includes(word)):(this.words??=new Words(this.list),this.words.occursIn(Buffer.from(text,"utf8")))}}
class ReadyAllowlist{list;commits;paths;regexes;stopwords;constructor(list){this.list=list,this.commits=new Set(list.commits);const paths=anyOf(list.paths);this.
paths=paths===void 0?void 0:new PathPattern(paths),this.regexes=anyOf(list.regexes),this.stopwords=list.stopwords.length===0?void 0:new StopWords(list.stopwords.
map(word=>word.toLowerCase()))}commitAllowed(commit){return commit!==void 0&&this.commits.size>0&&this.commits.has(commit.toLowerCase())}allowsFile(path,commit){
const{list,paths}=this,commitAllowed=this.commitAllowed(commit),pathAllowed=paths?.test(path)??!1;return list.condition==="or"?commitAllowed||pathAllowed:this.regexes!==
void 0||this.stopwords!==void 0?!1:(list.commits.length===0||commitAllowed)&&(paths===void 0||pathAllowed)}allowsFinding(candidate,path,commit){const{list,paths,
regexes,stopwords}=this,stopword=()=>stopwords?.occurIn(candidate.secret.toLowerCase())??!1,regex=()=>{if(regexes===void 0)return!1;if(list.regexTarget==="line")
return candidate.lineHas(regexes);const target=list.regexTarget==="match"?candidate.match:candidate.secret;return target!==""&&regexes.test(target)};return list.
condition==="or"?stopword()||regex():(list.commits.length===0||this.commitAllowed(commit))&&(paths===void 0||paths.test(path))&&(stopwords===void 0||stopword())&&
(regexes===void 0||regex())}}const encodings=["percent","unicode","hex","base64"],minHex=32,minBase64=16,[percentSign,backslash,equals,plus,newline]=[37,92,61,43,
10],isHex=new Uint8Array(256),isRun=new Uint8Array(256);for(const character of"0123456789abcdefABCDEF")isHex[character.charCodeAt(0)]=1;for(const character of"A\
BCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_/+-")isRun[character.charCodeAt(0)]=1;function hexDigits(text,at,count){for(let digit=at;digit<at+
count;digit++)if(isHex[text[digit]??0]!==1)return!1;return at+count<=text.length}function nextRun(text,from){for(let at=from;at+minBase64<=text.length;){const probe=at+
minBase64-1;if(isRun[text[probe]??0]!==1){at=probe+1;continue}let start=probe;for(;start>at&&isRun[text[start-1]??0]===1;)start--;let end=probe+1;for(;end<text.
length&&isRun[text[end]??0]===1;)end++;if(end-start<minBase64){at=end;continue}let hex=start;for(;hex<end&&isHex[text[hex]??0]===1;)hex++;if(hex-start>=minHex)return{
encoding:"hex",start,end:hex};for(let pad=0;pad<2&&text[end]===equals;pad++)end++;return{encoding:"base64",start,end}}}function nextPercent(text,from){for(let start=text.
indexOf(percentSign,from);start>=0;start=text.indexOf(percentSign,start+1)){if(!hexDigits(text,start+1,2))continue;const newlineAt=text.indexOf(newline,start);let last=(newlineAt<
0?text.length:newlineAt)-3;for(;last>start&&!(text[last]===percentSign&&hexDigits(text,last+1,2));)last--;return{encoding:"percent",start,end:Math.max(last,start)+
3}}}function isSpace(byte){return byte===32||byte===9||byte===10||byte===12||byte===13}function codePointsEnd(text,start){let at=start;for(;text[at]===85&&text[at+
1]===plus&&hexDigits(text,at+2,4);){if(at+6===text.length)return at+6;if(!isSpace(text[at+6]))break;at+=7}return at}function escapesEnd(text,start){for(let at=start;;){
if(text[at]!==backslash)return at;const letter=text[at+1]===backslash?at+2:at+1;if(((text[letter]??0)|32)!==117||!hexDigits(text,letter+1,4))return at;at=letter+
5}}function nextBy(text,from,mark,endOf){for(let start=text.indexOf(mark,from);start>=0;start=text.indexOf(mark,start+1)){const end=endOf(text,start);if(end>start)
return{encoding:"unicode",start,end}}}const none=[],searches=[nextPercent,(text,from)=>nextBy(text,from,"U+",codePointsEnd),(text,from)=>nextBy(text,from,"\\",escapesEnd),
nextRun];function findEncoded(text){const next=searches.map(search=>search(text,0));if(next.every(found=>found===void 0))return none;const all=[];for(let at=0;;){
let first;for(const[index,search]of searches.entries()){let found=next[index];found!==void 0&&found.start<at&&(next[index]=found=search(text,at)),found!==void 0&&
(first===void 0||found.start<first.start)&&(first=found)}if(first===void 0)break;all.push(first),at=first.end}const rank=({encoding})=>encodings.indexOf(encoding),
yields=(one,other)=>other!==void 0&&other.start<=one.end&&other.end>=one.start&&rank(other)<rank(one);return all.filter((one,index)=>!yields(one,all[index-1])&&
!yields(one,all[index+1]))}function isPlain(text){return/^[\t-~]*$/.test(text)}function hasSign(text){return/[0-9+/_-]/.test(text)}function decodeBase64(text){if(!hasSign(
text))return"";const isStandard=text.length%4===0&&/^[A-Za-z0-9+/]*={0,2}$/.test(text),isUrl=text.length%4!==1&&/^[A-Za-z0-9_-]*$/.test(text),decoded=isStandard||
isUrl?Buffer.from(text,"base64").toString("latin1"):"";return isPlain(decoded)?decoded:""}function decodeHex(text){const decoded=text.length%2===0&&/[0-9]/.test(
text)?Buffer.from(text,"hex").toString("latin1"):"";return isPlain(decoded)?decoded:""}function decodePercent(text){const characters=[...text.matchAll(/%([0-9A-Fa-f]{2})/g)].
map(([,digits=""])=>String.fromCharCode(Number.parseInt(digits,16)));if(!characters.every(isPlain))return"";let next=0;return text.replace(/%[0-9A-Fa-f]{2}/g,()=>characters[next++]??
"")}function decodeUnicode(text){return[...text.matchAll(/(?:U\+|\\u)([0-9A-F]{4})/gi)].map(([,digits=""])=>Number.parseInt(digits,16)).map(code=>code>=55296&&code<=
57343?"\uFFFD":String.fromCharCode(code)).join("")}const decoders={percent:decodePercent,unicode:decodeUnicode,hex:decodeHex,base64:decodeBase64};function decode(text,{
encoding,start,end}){const decoded=decoders[encoding](text.toString("latin1",start,end));if(decoded!=="")return Buffer.from(decoded,encoding==="unicode"?"utf8":
"latin1")}function overlaps(a,b){return b.start<=a.end&&b.end>=a.start}function segmentsAt({segments},span){let low=0,high=segments.length;for(;low<high;){const middle=low+
high>>1;(segments[middle]?.decoded.end??0)<span.start?low=middle+1:high=middle}let end=low;for(;end<segments.length&&(segments[end]?.decoded.start??0)<=span.end;)
end++;return segments.slice(low,end)}function originalOf(pass,span){if(pass===void 0||pass.segments.length===0)return span;let encoded;for(const segment of segmentsAt(
pass,span)){const{decoded}=segment;if(decoded.start<=span.start&&span.end<=decoded.end)return segment.original;const start=segment.encoded.start+Math.min(0,span.
start-decoded.start),end=segment.encoded.end+Math.max(0,span.end-decoded.end);encoded=encoded===void 0?{start,end}:{start:Math.min(encoded.start,start),end:Math.
max(encoded.end,end)}}return encoded===void 0||encoded.end===0?span:originalOf(pass.before,encoded)}function decodeOnce(text,before){const places=findEncoded(text);
if(places.length===0)return;const pieces=[],segments=[];let copied=0,length=0;for(const place of places){const decoded=decode(text,place);if(decoded===void 0)continue;
const start=length+place.start-copied;pieces.push(text.subarray(copied,place.start),decoded),copied=place.end,length=start+decoded.length;const under=before===void 0?
[]:segmentsAt(before,place);segments.push({original:originalOf(before,place),encoded:{start:place.start,end:place.end},decoded:{start,end:length},encodings:new Set(
[place.encoding,...under.filter(one=>overlaps(place,one.decoded)).flatMap(one=>[...one.encodings])])})}if(segments.length!==0)return{text:Buffer.concat([...pieces,
text.subarray(copied)]),segments,before}}function encodingsOf(segments){return encodings.filter(name=>segments.some(segment=>segment.encodings.has(name)))}function linesOf({
text},segments){const first=segments[0]?.decoded.start??0,last=segments.at(-1)?.decoded.end??text.length,start=text.lastIndexOf(10,first),end=text.indexOf(10,last);
return{start:Math.max(0,start),end:end<0?text.length:end}}function entropyOf(text){const counts=new Map;for(const character of text)counts.set(character,(counts.
get(character)??0)+1);const length=Buffer.byteLength(text,"utf8");let bits=0;for(const count of counts.values())bits-=count/length*Math.log2(count/length);return bits}
const allowComment="gitleaks:allow",mostPasses=64,leastBudget=4*1024*1024;class LineChecks{text;comments;known=new Map;budget;constructor(text){this.text=text,this.
budget=Math.max(leastBudget,mostPasses*text.length)}hasAllowComment(from,to){this.comments??=allOf(this.text,allowComment);const{comments}=this;let low=0,high=comments.
length;for(;low<high;){const middle=low+high>>1;(comments[middle]??0)<from?low=middle+1:high=middle}const next=comments[low];return next!==void 0&&next+allowComment.
length<=to}has(pattern2,text,from,to){const before=this.known.get(pattern2);if(before?.text===text&&before.from===from&&before.to===to)return before.has;this.budget-=
to-from;const has=this.budget>=0&&pattern2.test(text.subarray(from,to));return this.known.set(pattern2,{text,from,to,has}),has}}function allOf(text,word){const places=[];
for(let at=text.indexOf(word);at>=0;at=text.indexOf(word,at+1))places.push(at);return places}const location_newline=10,carriageReturn=13;class Lines{bytes;from;to;breaks=[];tail={
from:-1,to:-1};constructor(bytes,from=0,to=bytes.length){this.bytes=bytes,this.from=from,this.to=to;for(let at=bytes.indexOf(location_newline,from);at>=0&&at<to;at=
bytes.indexOf(location_newline,at+1))this.breaks.push(at)}before(place,inclusive){let low=0,high=this.breaks.length;for(;low<high;){const middle=low+high>>1,at=this.
breaks[middle]??0;(inclusive?at<=place:at<place)?low=middle+1:high=middle}return low}locate(start,end){const{breaks,from}=this,last=breaks.length===0?this.to:breaks.
at(-1)??0,startLine=this.before(start,!0),lineStart=startLine===0?from:breaks[startLine-1]??from;if(start>=last)return this.behindLast(start,end);let location={
startLine,endLine:startLine,startColumn:start-lineStart+1,endColumn:0,lineFrom:lineStart,lineTo:breaks[startLine]??this.to};const endLine=this.before(end,!1),endLineStart=endLine===
0?from:breaks[endLine-1]??from;return end<=last&&endLineStart<end&&(location={...location,endLine,endColumn:end-endLineStart,lineTo:breaks[endLine]??this.to}),{
...location,lineTo:Math.max(location.lineTo,end)}}behindLast(start,end){const{breaks,bytes,to}=this,line=breaks.length===0?1:breaks.length,lineStart=breaks.length===
0?to:breaks.at(-1)??0;if(!(this.tail.from<=end&&end<=this.tail.to)){let lineTo2=end;for(;lineTo2<to&&bytes[lineTo2]!==location_newline&&bytes[lineTo2]!==carriageReturn;)
lineTo2++;this.tail={from:end,to:lineTo2}}const lineTo=this.tail.to;return{startLine:line,endLine:line,startColumn:start-lineStart+1,endColumn:end-lineStart,lineFrom:this.
from,lineTo}}}const mostCompared=1e3;function isGeneric({ruleId}){return ruleId.toLowerCase().includes("generic")}function dropCovered(found){const specific=new Map;
for(const match of found){if(isGeneric(match))continue;const secrets=specific.get(match.startLine)??new Set;secrets.size<mostCompared&&specific.set(match.startLine,
secrets.add(match.secret))}return found.filter(match=>!isGeneric(match)||![...specific.get(match.startLine)??[]].some(secret=>secret.includes(match.secret)))}var external_node_buffer_=__webpack_require__(
4573);function ready(rule){return{rule,regex:rule.regex===void 0?void 0:new pattern.z(rule.regex),path:rule.path===void 0?void 0:new PathPattern(new pattern.z(rule.
path)),allowlists:rule.allowlists.map(list=>new ReadyAllowlist(list))}}const oddLetters=["\u212A","\u017F","\u0130"].map(letter=>Buffer.from(letter,"utf8")),mostMemory=48*
1024*1024,noneAwake=[];class ReadyRules{byId=new Map;needs;words;isWide;starts;found=[];wokenBy;unconditional;byPath={path:"",needs:[]};wokenIn;round=0;runs=0;constructor(rules){
const places=new Map,placeOf=word=>{const place=places.get(word)??places.size;return places.set(word,place),place};this.needs=rules.map((rule,index)=>{const one=ready(
rule);return this.byId.set(rule.id,one),{index,ready:one,keywords:rule.keywords.map(placeOf),anchors:one.regex?.anchor?.words.map(placeOf)}});const words=[...places.
keys()];this.words=new Words(words),this.starts=words.map(()=>[]),this.wokenBy=words.map(()=>[]);for(const need of this.needs)for(const word of need.anchors??need.
keywords)this.wokenBy[word]?.push(need);this.wokenIn=new Int32Array(rules.length),this.unconditional=this.needs.filter(({anchors,keywords})=>(anchors??keywords).
length===0),this.byPath={path:"",needs:this.unconditional.filter(({ready:{path}})=>path?.test("")!==!1)},this.isWide=words.some(word=>!(0,external_node_buffer_.
isAscii)(Buffer.from(word,"utf8")))}find(id2){return this.byId.get(id2)}awake(text,path){++this.runs%256===0&&this.limitMemory();const{starts,needs}=this;for(const word of this.
found){const places=starts[word];places!==void 0&&(places.length=0)}this.found.length=0;const isOdd=this.hasOddCase(text);if(this.words.find(text,starts,this.found),
isOdd&&this.words.find(Buffer.from(text.toString("utf8").replaceAll("\u0130","i").toLowerCase(),"utf8"),starts,this.found),path!==this.byPath.path&&(this.byPath=
{path,needs:this.unconditional.filter(({ready:{path:pattern2}})=>pattern2?.test(path)!==!1)}),this.found.length===0&&!isOdd&&this.byPath.needs.length===0)return noneAwake;
const candidates=isOdd?needs:this.woken(),awake=[];for(const{ready:one,keywords,anchors}of candidates)keywords.length>0&&!this.hasAny(keywords)||awake.push({ready:one,
anchors:anchors===void 0||isOdd?void 0:this.startsOf(anchors)});return awake}woken(){const woken=[...this.byPath.needs],round=++this.round;for(const word of this.
found)for(const need of this.wokenBy[word]??[])this.wokenIn[need.index]!==round&&(this.wokenIn[need.index]=round,woken.push(need));return woken.length>1?woken.sort(
(a,b)=>a.index-b.index):woken}hasAny(words){for(const word of words)if((this.starts[word]?.length??0)>0)return!0;return!1}startsOf(words){let one,all;for(const word of words){
const places=this.starts[word];places===void 0||places.length===0||(one===void 0?one=places:all=(all??[...one]).concat(places))}return all===void 0?one??[]:all.
sort((a,b)=>a-b)}hasOddCase(text){return!(0,external_node_buffer_.isAscii)(text)&&(this.isWide||oddLetters.some(letter=>text.includes(letter)))}limitMemory(){const patterns=this.
needs.flatMap(({ready:{regex}})=>regex??[]);if(patterns.reduce((sum,pattern2)=>sum+pattern2.size,0)>mostMemory)for(const pattern2 of patterns)pattern2.forget()}}
var utf8=__webpack_require__(146);function secretOf(match,regex,secretGroup){if(regex===void 0||regex.groups===0)return match;const groups=regex.groupsIn((0,utf8.
Vk)(match));if(groups===void 0)return match;if(secretGroup>0){const[start2,end2]=groups[secretGroup]??[0,0];return match.subarray(start2,end2)}const[start,end]=groups.
slice(1).find(group=>group!==void 0&&group[1]>group[0])??[0,match.length];return match.subarray(start,end)}function toUtf8(bytes){const[first,second]=bytes,isLittle=first===
255&&second===254,isBig=first===254&&second===255;if(!isLittle&&!isBig)return bytes;const even=Buffer.from(bytes.subarray(2,bytes.length-bytes.length%2));return Buffer.
from((isBig?even.swap16():even).toString("utf16le"),"utf8")}function isNear(match,other,{withinLines,withinColumns}){return(withinLines===void 0||Math.abs(match.
startLine-other.startLine)<=withinLines)&&(withinColumns===void 0||Math.abs(match.startColumn-other.startColumn)<=withinColumns)}function satisfied(match,others){
const near=new Set(others.filter(({required,found})=>found.some(other=>isNear(match,other,required))).map(({required})=>required.id));return others.every(({required})=>near.
has(required.id))}const detect_nothing=[],mostFindings=1e4;class RuleDetector{rules;allowlists;decodeDepth;ignoreAllowComments;constructor(ruleSet,{decodeDepth=1,
ignoreAllowComments=!1}){this.rules=new ReadyRules(ruleSet.rules),this.allowlists=ruleSet.allowlists.map(list=>new ReadyAllowlist(list)),this.decodeDepth=decodeDepth,
this.ignoreAllowComments=ignoreAllowComments}detect(fragment){const{path,commit}=fragment;if(this.allowlists.some(list=>list.allowsFile(path,commit)))return detect_nothing;
const original=toUtf8(fragment.bytes.subarray(fragment.from,fragment.to));let whole,found,pass;for(let depth=0;;depth++){const text=pass?.text??original,awake=this.
rules.awake(text,path);if(awake.length>0){whole??={lines:once(()=>new Lines(original)),checks:new LineChecks(original)};const searched={fragment,original,text,pass,
bytes:once(()=>(0,utf8.Vk)(text)),...whole};for(const one of awake){if(one.ready.rule.skipReport)continue;const more=this.run(one,searched);more.length>0&&(found=
found===void 0?[...more]:found.concat(more))}}if(depth>=this.decodeDepth||(pass=decodeOnce(text,pass),pass===void 0))break}return found===void 0?detect_nothing:
found.length>1?dropCovered(found):found}run(awake,searched){const found=this.find(awake,searched),{required}=awake.ready.rule;if(required.length===0||found.length===
0)return found;const others=required.map(one=>{const other=this.rules.find(one.id);return{required:one,found:other===void 0?[]:this.find({ready:other,anchors:void 0},
searched)}});return found.filter(match=>satisfied(match,others))}find({ready:ready2,anchors},searched){const{regex,path,allowlists}=ready2,{fragment,pass}=searched;
if(allowlists.some(list=>list.allowsFile(fragment.path,fragment.commit))||path!==void 0&&!path.test(fragment.path))return detect_nothing;if(regex===void 0)return path===
void 0||pass!==void 0?detect_nothing:[pathMatch(ready2,fragment)];let found;const bytes=searched.bytes(),examine=(start,end)=>{if(found!==void 0&&found.length>=
mostFindings)return;const match=this.examine(ready2,searched,start,end);match!==void 0&&(found??=[]).push(match)};return regex.findAll(bytes,examine,anchors),found??
detect_nothing}examine(ready2,searched,start,end){const{rule,regex,allowlists}=ready2,{fragment,text,pass,original,checks}=searched,{trimmedStart,trimmedEnd}=withoutNewlines(
text,start,end),segments=pass===void 0?[]:segmentsAt(pass,{start,end});if(pass!==void 0&&segments.length===0)return;const place=pass===void 0?{start,end:start+trimmedEnd-
trimmedStart}:originalOf(pass,{start,end}),location=searched.lines().locate(place.start,place.end);if(!this.ignoreAllowComments&&checks.hasAllowComment(location.
lineFrom,location.lineTo))return;const match=text.subarray(trimmedStart,trimmedEnd),secret=secretOf(match,regex,rule.secretGroup).toString("utf8"),entropy=entropyOf(
secret);if(rule.entropy!==0&&entropy<=rule.entropy)return;const matchText=match.toString("utf8"),candidate={secret,match:matchText,lineHas:pattern2=>{const lines=pass===
void 0?void 0:linesOf(pass,segments);return lines===void 0||pass===void 0?checks.has(pattern2,original,location.lineFrom,location.lineTo):checks.has(pattern2,pass.
text,lines.start,lines.end)}},isAllowed=list=>list.allowsFinding(candidate,fragment.path,fragment.commit);if(!(this.allowlists.some(isAllowed)||allowlists.some(
isAllowed)))return{ruleId:rule.id,description:rule.description,secret,match:matchText,startLine:fragment.firstLine+location.startLine,endLine:fragment.firstLine+
location.endLine,startColumn:location.startColumn,endColumn:location.endColumn,entropy,tags:rule.tags,decoded:encodingsOf(segments)}}}function once(make){let made;
return()=>(made??={value:make()}).value}function withoutNewlines(text,start,end){let[trimmedStart,trimmedEnd]=[start,end];for(;trimmedStart<trimmedEnd&&text[trimmedStart]===
10;)trimmedStart++;for(;trimmedEnd>trimmedStart&&text[trimmedEnd-1]===10;)trimmedEnd--;return{trimmedStart,trimmedEnd}}function pathMatch({rule},{path}){const places={
startLine:0,endLine:0,startColumn:0,endColumn:0};return{ruleId:rule.id,description:rule.description,secret:"",match:`file detected: ${path}`,...places,entropy:0,
tags:rule.tags,decoded:[]}}function createDetector(ruleSet,options={}){return new RuleDetector(ruleSet,options)}var part=__webpack_require__(1846);function searchForLeaks({
work,rules,options}){return(0,part.E)(work,()=>createDetector(rules,options))}})};export{id,ids,modules};
