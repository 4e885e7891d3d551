import{m2797,m7658,m7416,m9350,m1584,m7045,m9174,m1452,m5198}from"./room.js";const id=7819,ids=[7819],modules={649:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Bv:()=>safeLines,Jj:()=>cut,L8:()=>replaceUnprintable,Nt:()=>inQuotes,TL:()=>quoted,TN:()=>oneLine,aN:()=>lastWords,fk:()=>printableLines,
g$:()=>printable});const invisible="\\p{Cf}\\p{Co}\\p{Cn}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u3164\\uFFA0\\u{E0100}-\\u{E01EF}",disruptive="\\p{C\
c}\\p{Zl}\\p{Zp}\\p{Cs}",outsideEmoji="(?<!(?:\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|\\uFE0F)\\u200D(?=\\p{Extended_Pictographic}))",invisibles=new RegExp(
`[${invisible}]${outsideEmoji}`,"gu"),unprintable=new RegExp(`[${invisible}${disruptive}]${outsideEmoji}`,"gu"),disruptives=new RegExp(`[${disruptive}]`,"gu"),blanks=new RegExp(
`[${disruptive}\\s]+`,"gu"),terminalSequences=/(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[ -/]*[0-Z\\-~]/g;function oneLine(text,limit=1/0){
return cut(withoutInvisible(text.replace(terminalSequences,"")).replace(blanks," ").trim(),limit)}function quoted(text,hide,limit=240){return oneLine(hide(text),
limit)}function safeLines(text){return withoutInvisible(text.replace(terminalSequences,"")).replace(/\r\n?|[\u2028\u2029]/g,`
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
2,"0")}`:code<=65535?`\\u${code.toString(16).padStart(4,"0")}`:`\\u{${code.toString(16)}}`}}),2797:m2797,7658:m7658,7416:m7416,9350:m9350,1584:m1584,7045:m7045,
9174:m9174,1452:m1452,7819:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.
d(__webpack_exports__,{searchForLeaks:()=>searchForLeaks});var pattern=__webpack_require__(9359);const nothing=[];function lowerByte(byte){return byte>=65&&byte<=
90?byte+32:byte}function trieNode(){return{next:new Map,words:[],fail:void 0,state:0}}class Words{table;classOf=new Uint8Array(256);firstFinal;stride;lengths;found;constructor(words){
this.lengths=words.map(word=>Buffer.byteLength(word,"utf8"));const root=trieNode();for(const[index,word]of words.entries()){let node=root;for(const byte of Buffer.
from(word,"utf8").map(lowerByte)){let next=node.next.get(byte);next===void 0&&node.next.set(byte,next=trieNode()),node=next}node.words.push(index)}const nodes=breadthFirst(
root);let classes=1;for(const{next}of nodes)for(const byte of next.keys())this.classOf[byte]===0&&(this.classOf[byte]=classes++);for(let byte=65;byte<=90;byte++)
this.classOf[byte]=this.classOf[lowerByte(byte)]??0;this.stride=classes;const ordered=[...nodes.filter(({words:ending})=>ending.length===0),...nodes.filter(({words:ending})=>ending.
length>0)];for(const[index,node]of ordered.entries())node.state=index*classes;this.firstFinal=ordered.filter(({words:ending})=>ending.length===0).length*classes,
this.found=ordered.map(({words:ending})=>ending.length===0?nothing:ending),this.table=new Int32Array(nodes.length*classes).fill(root.state);for(const node of nodes){
node!==root&&this.table.copyWithin(node.state,node.fail?.state??root.state,(node.fail?.state??root.state)+classes);for(const[byte,next]of node.next)this.table[node.
state+(this.classOf[byte]??0)]=next.state}this.start=root.state}start;find(bytes,starts){const{table,classOf,firstFinal,stride,lengths,found}=this,first=[],end=bytes.
length;let state=this.start;for(let at=0;at<end;at++)if(state=table[state+(classOf[bytes[at]??0]??0)]??0,!(state<firstFinal))for(const word of found[state/stride]??
nothing){const places=starts[word];places!==void 0&&(places.length===0&&first.push(word),places.push(at+1-(lengths[word]??0)))}return first}occursIn(bytes){const{
table,classOf,firstFinal}=this;let state=this.start;for(const byte of bytes)if(state=table[state+(classOf[byte]??0)]??0,state>=firstFinal)return!0;return state>=
firstFinal}}function breadthFirst(root){const nodes=[root];for(const node of nodes)for(const[byte,next]of node.next){let fail=node.fail;for(;fail!==void 0&&!fail.
next.has(byte);)fail=fail.fail;next.fail=fail===void 0?root:fail.next.get(byte),next.words.push(...next.fail?.words??[]),nodes.push(next)}return nodes}function anyOf(patterns){
return patterns.length===0?void 0:new pattern.z(`(?:${patterns.join("|")})`)}const mostPaths=2e3;class PathPattern{pattern;known=new Map;constructor(pattern2){this.
pattern=pattern2}test(path){let found=this.known.get(path);return found===void 0&&(this.known.size>=mostPaths&&this.known.clear(),found=path!==""&&this.pattern.
test(path),this.known.set(path,found)),found}}class ReadyAllowlist{list;commits;paths;regexes;stopwords;constructor(list){this.list=list,this.commits=new Set(list.
commits);const paths=anyOf(list.paths);this.paths=paths===void 0?void 0:new PathPattern(paths),this.regexes=anyOf(list.regexes),this.stopwords=list.stopwords.length===
0?void 0:new Words(list.stopwords.map(word=>word.toLowerCase()))}commitAllowed(commit){return commit!==void 0&&this.commits.has(commit.toLowerCase())}allowsFile(path,commit){
const{list,paths}=this,commitAllowed=this.commitAllowed(commit),pathAllowed=paths?.test(path)??!1;return list.condition==="or"?commitAllowed||pathAllowed:this.regexes!==
void 0||this.stopwords!==void 0?!1:(list.commits.length===0||commitAllowed)&&(paths===void 0||pathAllowed)}allowsFinding(candidate,path,commit){const{list,paths,
regexes,stopwords}=this,stopword=()=>stopwords?.occursIn(Buffer.from(candidate.secret.toLowerCase(),"utf8"))??!1,regex=()=>{if(regexes===void 0)return!1;if(list.
regexTarget==="line")return candidate.lineHas(regexes);const target=list.regexTarget==="match"?candidate.match:candidate.secret;return target!==""&&regexes.test(
target)};return list.condition==="or"?stopword()||regex():(list.commits.length===0||this.commitAllowed(commit))&&(paths===void 0||paths.test(path))&&(stopwords===
void 0||stopword())&&(regexes===void 0||regex())}}const encodings=["percent","unicode","hex","base64"],minHex=32,minBase64=16,[percentSign,backslash,equals,plus,
newline]=[37,92,61,43,10],isHex=new Uint8Array(256),isRun=new Uint8Array(256);for(const character of"0123456789abcdefABCDEF")isHex[character.charCodeAt(0)]=1;for(const character of"\
ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_/+-")isRun[character.charCodeAt(0)]=1;function hexDigits(text,at,count){for(let digit=at;digit<at+
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
return{encoding:"unicode",start,end}}}const searches=[nextPercent,(text,from)=>nextBy(text,from,"U+",codePointsEnd),(text,from)=>nextBy(text,from,"\\",escapesEnd),
nextRun];function findEncoded(text){const all=[],next=searches.map(search=>search(text,0));for(let at=0;;){let first;for(const[index,search]of searches.entries()){
let found=next[index];found!==void 0&&found.start<at&&(next[index]=found=search(text,at)),found!==void 0&&(first===void 0||found.start<first.start)&&(first=found)}
if(first===void 0)break;all.push(first),at=first.end}const rank=({encoding})=>encodings.indexOf(encoding),yields=(one,other)=>other!==void 0&&other.start<=one.end&&
other.end>=one.start&&rank(other)<rank(one);return all.filter((one,index)=>!yields(one,all[index-1])&&!yields(one,all[index+1]))}function isPlain(text){return/^[\t-~]*$/.
test(text)}function hasSign(text){return/[0-9+/_-]/.test(text)}function decodeBase64(text){if(!hasSign(text))return"";const isStandard=text.length%4===0&&/^[A-Za-z0-9+/]*={0,2}$/.
test(text),isUrl=text.length%4!==1&&/^[A-Za-z0-9_-]*$/.test(text),decoded=isStandard||isUrl?Buffer.from(text,"base64").toString("latin1"):"";return isPlain(decoded)?
decoded:""}function decodeHex(text){const decoded=text.length%2===0&&/[0-9]/.test(text)?Buffer.from(text,"hex").toString("latin1"):"";return isPlain(decoded)?decoded:
""}function decodePercent(text){const characters=[...text.matchAll(/%([0-9A-Fa-f]{2})/g)].map(([,digits=""])=>String.fromCharCode(Number.parseInt(digits,16)));if(!characters.
every(isPlain))return"";let next=0;return text.replace(/%[0-9A-Fa-f]{2}/g,()=>characters[next++]??"")}function decodeUnicode(text){return[...text.matchAll(/(?:U\+|\\u)([0-9A-F]{4})/gi)].
map(([,digits=""])=>Number.parseInt(digits,16)).map(code=>code>=55296&&code<=57343?"\uFFFD":String.fromCharCode(code)).join("")}const decoders={percent:decodePercent,
unicode:decodeUnicode,hex:decodeHex,base64:decodeBase64};function decode(text,{encoding,start,end}){const decoded=decoders[encoding](text.toString("latin1",start,
end));if(decoded!=="")return Buffer.from(decoded,encoding==="unicode"?"utf8":"latin1")}function overlaps(a,b){return b.start<=a.end&&b.end>=a.start}function segmentsAt({
segments},span){let low=0,high=segments.length;for(;low<high;){const middle=low+high>>1;(segments[middle]?.decoded.end??0)<span.start?low=middle+1:high=middle}let end=low;
for(;end<segments.length&&(segments[end]?.decoded.start??0)<=span.end;)end++;return segments.slice(low,end)}function originalOf(pass,span){if(pass===void 0||pass.
segments.length===0)return span;let encoded;for(const segment of segmentsAt(pass,span)){const{decoded}=segment;if(decoded.start<=span.start&&span.end<=decoded.end)
return segment.original;const start=segment.encoded.start+Math.min(0,span.start-decoded.start),end=segment.encoded.end+Math.max(0,span.end-decoded.end);encoded=
encoded===void 0?{start,end}:{start:Math.min(encoded.start,start),end:Math.max(encoded.end,end)}}return encoded===void 0||encoded.end===0?span:originalOf(pass.before,
encoded)}function decodeOnce(text,before){const pieces=[],segments=[];let copied=0,length=0;for(const place of findEncoded(text)){const decoded=decode(text,place);
if(decoded===void 0)continue;const start=length+place.start-copied;pieces.push(text.subarray(copied,place.start),decoded),copied=place.end,length=start+decoded.
length;const under=before===void 0?[]:segmentsAt(before,place);segments.push({original:originalOf(before,place),encoded:{start:place.start,end:place.end},decoded:{
start,end:length},encodings:new Set([place.encoding,...under.filter(one=>overlaps(place,one.decoded)).flatMap(one=>[...one.encodings])])})}if(segments.length!==
0)return{text:Buffer.concat([...pieces,text.subarray(copied)]),segments,before}}function encodingsOf(segments){return encodings.filter(name=>segments.some(segment=>segment.
encodings.has(name)))}function linesOf({text},segments){const first=segments[0]?.decoded.start??0,last=segments.at(-1)?.decoded.end??text.length,start=text.lastIndexOf(
10,first),end=text.indexOf(10,last);return{start:Math.max(0,start),end:end<0?text.length:end}}function entropyOf(text){const counts=new Map;for(const character of text)
counts.set(character,(counts.get(character)??0)+1);const length=Buffer.byteLength(text,"utf8");let bits=0;for(const count of counts.values())bits-=count/length*
Math.log2(count/length);return bits}const allowComment="gitleaks:allow",mostPasses=64,leastBudget=4*1024*1024;class LineChecks{text;comments;known=new Map;budget;constructor(text){
this.text=text,this.budget=Math.max(leastBudget,mostPasses*text.length)}hasAllowComment(from,to){this.comments??=allOf(this.text,allowComment);const{comments}=this;
let low=0,high=comments.length;for(;low<high;){const middle=low+high>>1;(comments[middle]??0)<from?low=middle+1:high=middle}const next=comments[low];return next!==
void 0&&next+allowComment.length<=to}has(pattern2,text,from,to){const before=this.known.get(pattern2);if(before?.text===text&&before.from===from&&before.to===to)
return before.has;this.budget-=to-from;const has=this.budget>=0&&pattern2.test(text.subarray(from,to));return this.known.set(pattern2,{text,from,to,has}),has}}function allOf(text,word){
const places=[];for(let at=text.indexOf(word);at>=0;at=text.indexOf(word,at+1))places.push(at);return places}const location_newline=10,carriageReturn=13;class Lines{bytes;from;to;breaks=[];tail={
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
1024*1024;class ReadyRules{byId=new Map;needs;words;isWide;starts;found=[];wokenBy;unconditional;wokenIn;round=0;runs=0;constructor(rules){const places=new Map,
placeOf=word=>{const place=places.get(word)??places.size;return places.set(word,place),place};this.needs=rules.map((rule,index)=>{const one=ready(rule);return this.
byId.set(rule.id,one),{index,ready:one,keywords:rule.keywords.map(placeOf),anchors:one.regex?.anchor?.words.map(placeOf)}});const words=[...places.keys()];this.
words=new Words(words),this.starts=words.map(()=>[]),this.wokenBy=words.map(()=>[]);for(const need of this.needs)for(const word of need.anchors??need.keywords)this.
wokenBy[word]?.push(need);this.wokenIn=new Int32Array(rules.length),this.unconditional=this.needs.filter(({anchors,keywords})=>(anchors??keywords).length===0),this.
isWide=words.some(word=>!(0,external_node_buffer_.isAscii)(Buffer.from(word,"utf8")))}find(id2){return this.byId.get(id2)}awake(text){++this.runs%256===0&&this.
limitMemory();const{starts,needs}=this;for(const word of this.found){const places=starts[word];places!==void 0&&(places.length=0)}const isOdd=this.hasOddCase(text);
this.found=[...this.words.find(text,starts)],isOdd&&this.found.push(...this.words.find(Buffer.from(text.toString("utf8").replaceAll("\u0130","i").toLowerCase(),
"utf8"),starts));const isThere=word=>(starts[word]?.length??0)>0,candidates=isOdd?needs:this.woken(),awake=[];for(const{ready:one,keywords,anchors}of candidates)
keywords.length>0&&!keywords.some(isThere)||awake.push({ready:one,anchors:anchors===void 0||isOdd?void 0:this.startsOf(anchors)});return awake}woken(){const woken=[
...this.unconditional],round=++this.round;for(const word of this.found)for(const need of this.wokenBy[word]??[])this.wokenIn[need.index]!==round&&(this.wokenIn[need.
index]=round,woken.push(need));return woken.length>1?woken.sort((a,b)=>a.index-b.index):woken}startsOf(words){const found=words.map(word=>this.starts[word]??[]).
filter(places=>places.length>0);return found.length===1?found[0]??[]:found.flat().sort((a,b)=>a-b)}hasOddCase(text){return!(0,external_node_buffer_.isAscii)(text)&&
(this.isWide||oddLetters.some(letter=>text.includes(letter)))}limitMemory(){const patterns=this.needs.flatMap(({ready:{regex}})=>regex??[]);if(patterns.reduce((sum,pattern2)=>sum+
pattern2.size,0)>mostMemory)for(const pattern2 of patterns)pattern2.forget()}}var utf8=__webpack_require__(146);function secretOf(match,regex,secretGroup){if(regex===
void 0||regex.groups===0)return match;const groups=regex.groupsIn((0,utf8.Vk)(match));if(groups===void 0)return match;if(secretGroup>0){const[start2,end2]=groups[secretGroup]??
[0,0];return match.subarray(start2,end2)}const[start,end]=groups.slice(1).find(group=>group!==void 0&&group[1]>group[0])??[0,match.length];return match.subarray(
start,end)}function toUtf8(bytes){const[first,second]=bytes,isLittle=first===255&&second===254,isBig=first===254&&second===255;if(!isLittle&&!isBig)return bytes;
const even=Buffer.from(bytes.subarray(2,bytes.length-bytes.length%2));return Buffer.from((isBig?even.swap16():even).toString("utf16le"),"utf8")}function isNear(match,other,{
withinLines,withinColumns}){return(withinLines===void 0||Math.abs(match.startLine-other.startLine)<=withinLines)&&(withinColumns===void 0||Math.abs(match.startColumn-
other.startColumn)<=withinColumns)}function satisfied(match,others){const near=new Set(others.filter(({required,found})=>found.some(other=>isNear(match,other,required))).
map(({required})=>required.id));return others.every(({required})=>near.has(required.id))}const mostFindings=1e4;class RuleDetector{rules;allowlists;decodeDepth;ignoreAllowComments;constructor(ruleSet,{
decodeDepth=1,ignoreAllowComments=!1}){this.rules=new ReadyRules(ruleSet.rules),this.allowlists=ruleSet.allowlists.map(list=>new ReadyAllowlist(list)),this.decodeDepth=
decodeDepth,this.ignoreAllowComments=ignoreAllowComments}detect(fragment){const{path,commit}=fragment;if(this.allowlists.some(list=>list.allowsFile(path,commit)))
return[];const original=toUtf8(fragment.bytes.subarray(fragment.from,fragment.to)),lines=once(()=>new Lines(original)),checks=new LineChecks(original),found=[];
let pass;for(let depth=0;;depth++){const text=pass?.text??original,bytes=once(()=>(0,utf8.Vk)(text)),searched={fragment,original,checks,text,pass,lines,bytes};for(const awake of this.
rules.awake(text))awake.ready.rule.skipReport||found.push(...this.run(awake,searched));if(depth>=this.decodeDepth||(pass=decodeOnce(text,pass),pass===void 0))break}
return found.length>1?dropCovered(found):found}run(awake,searched){const found=this.find(awake,searched),{required}=awake.ready.rule;if(required.length===0||found.
length===0)return found;const others=required.map(one=>{const other=this.rules.find(one.id);return{required:one,found:other===void 0?[]:this.find({ready:other,anchors:void 0},
searched)}});return found.filter(match=>satisfied(match,others))}find({ready:ready2,anchors},searched){const{regex,path,allowlists}=ready2,{fragment,pass}=searched;
if(allowlists.some(list=>list.allowsFile(fragment.path,fragment.commit)))return[];if(path!==void 0&&!path.test(fragment.path))return[];if(regex===void 0)return path===
void 0||pass!==void 0?[]:[pathMatch(ready2,fragment)];const found=[],bytes=searched.bytes(),examine=(start,end)=>{if(found.length>=mostFindings)return;const match=this.
examine(ready2,searched,start,end);match!==void 0&&found.push(match)};return regex.findAll(bytes,examine,anchors),found}examine(ready2,searched,start,end){const{
rule,regex,allowlists}=ready2,{fragment,text,pass,original,checks}=searched,{trimmedStart,trimmedEnd}=withoutNewlines(text,start,end),segments=pass===void 0?[]:
segmentsAt(pass,{start,end});if(pass!==void 0&&segments.length===0)return;const place=pass===void 0?{start,end:start+trimmedEnd-trimmedStart}:originalOf(pass,{start,
end}),location=searched.lines().locate(place.start,place.end);if(!this.ignoreAllowComments&&checks.hasAllowComment(location.lineFrom,location.lineTo))return;const match=text.
subarray(trimmedStart,trimmedEnd),secret=secretOf(match,regex,rule.secretGroup).toString("utf8"),entropy=entropyOf(secret);if(rule.entropy!==0&&entropy<=rule.entropy)
return;const matchText=match.toString("utf8"),candidate={secret,match:matchText,lineHas:pattern2=>{const lines=pass===void 0?void 0:linesOf(pass,segments);return lines===
void 0||pass===void 0?checks.has(pattern2,original,location.lineFrom,location.lineTo):checks.has(pattern2,pass.text,lines.start,lines.end)}},isAllowed=list=>list.
allowsFinding(candidate,fragment.path,fragment.commit);if(!(this.allowlists.some(isAllowed)||allowlists.some(isAllowed)))return{ruleId:rule.id,description:rule.
description,secret,match:matchText,startLine:fragment.firstLine+location.startLine,endLine:fragment.firstLine+location.endLine,startColumn:location.startColumn,
endColumn:location.endColumn,entropy,tags:rule.tags,decoded:encodingsOf(segments)}}}function once(make){let made;return()=>(made??={value:make()}).value}function withoutNewlines(text,start,end){
let[trimmedStart,trimmedEnd]=[start,end];for(;trimmedStart<trimmedEnd&&text[trimmedStart]===10;)trimmedStart++;for(;trimmedEnd>trimmedStart&&text[trimmedEnd-1]===
10;)trimmedEnd--;return{trimmedStart,trimmedEnd}}function pathMatch({rule},{path}){const places={startLine:0,endLine:0,startColumn:0,endColumn:0};return{ruleId:rule.
id,description:rule.description,secret:"",match:`file detected: ${path}`,...places,entropy:0,tags:rule.tags,decoded:[]}}function createDetector(ruleSet,options={}){
return new RuleDetector(ruleSet,options)}var external_node_path_=__webpack_require__(6760),errors=__webpack_require__(4487),git_repository=__webpack_require__(7416);
const escapes={a:7,b:8,t:9,n:10,v:11,f:12,r:13,'"':34,"\\":92};function unquotedPath(printed){if(!printed.startsWith('"')||!printed.endsWith('"')||printed.length<
2)return printed;const bytes=[];for(const[,octal,letter,plain]of printed.slice(1,-1).matchAll(/\\([0-3][0-7]{2})|\\(.)|([^\\]+)/gsu))octal!==void 0?bytes.push(Number.
parseInt(octal,8)):letter!==void 0?bytes.push(escapes[letter]??letter.charCodeAt(0)):plain!==void 0&&bytes.push(...Buffer.from(plain));return Buffer.from(bytes).
toString("utf8")}var run_git=__webpack_require__(9350);const listBytes=1<<30;async function listChangedFiles(repository,ids2,signal){const args=["diff-tree","--\
stdin","--root","-r","-c","--raw","--no-abbrev","--no-renames","--diff-filter=d"],more={stdin:ids2,...signal===void 0?{}:{signal}},printed=await(0,run_git.oM)((0,git_repository.
Gg)(repository,args,more),listBytes),files=[];let commit="";for(const line of printed.toString("latin1").split(`
`)){const[,modes="",blobs="",path=""]=/^:+([\d ]+) ((?:[0-9a-f]{40,64} )+)[A-Z]+\t(.*)$/u.exec(line)??[];path===""?commit=line:modes.endsWith("160000")||files.push(
{commit,path:unquotedPath(path),blob:blobs.trimEnd().split(" ").at(-1)??""})}return files}async function presentObjects(repository,signal){const present=new Set;
let rest="";const args=["cat-file","--batch-all-objects","--unordered","--buffer","--batch-check=%(objectname)"];return await(0,run_git.EO)((0,git_repository.Gg)(
repository,args,signal===void 0?{}:{signal}),piece=>{const lines=(rest+piece.toString("latin1")).split(`
`);rest=lines.pop()??"";for(const line of lines)present.add(line)}),present}var objects=__webpack_require__(2797);const header=1,added=2,skipped=3,combined=4,patch_parser_newline=10,
patch_parser_plus=43,minus=45,space=32,patch_parser_backslash=92,headerBytes=65536;class PatchParser{#handler;#line=0;#header="";#commit="";#path="";#headPath="";#blob="";#submodule=!1;#parents=[];#result=0;#added=Buffer.
allocUnsafe(65536);#size=0;#firstLine=1;#nextLine=1;#columns=[];#lastAdded=!1;#signed=!1;constructor(handler){this.#handler=handler}push(piece){let at=0;for(;at<
piece.length;){if(this.#line===0&&this.#begin(piece[at]??0),this.#line===combined){at=this.#readColumns(piece,at);continue}const found=piece.indexOf(patch_parser_newline,
at),end=found===-1?piece.length:found+1;this.#line===added?this.#append(piece,at,end):this.#line===header&&this.#header.length<headerBytes&&(this.#header+=piece.
toString("latin1",at,end)),at=end,found!==-1&&this.#endLine()}}end(){this.#line!==0&&this.#endLine(),this.#flush()}#begin(first){first===patch_parser_backslash?
(this.#lastAdded&&this.#size>0&&this.#added[this.#size-1]===patch_parser_newline&&(this.#size-=1),this.#line=skipped):this.#parents.length===1&&(this.#result>0||
(this.#parents[0]??0)>0)?(this.#lastAdded=first===patch_parser_plus,first===patch_parser_plus?(this.#result-=1,this.#line=added,this.#signed=!0):(first===minus&&
(this.#parents[0]=(this.#parents[0]??0)-1),this.#line=skipped)):this.#parents.length>1&&(this.#result>0||this.#parents.some(left=>left>0))?(this.#columns=[],this.#line=
combined):(this.#flush(),this.#header="",this.#line=header)}#append(piece,from,end){const start=this.#signed?from+1:from;this.#signed=!1;const length=end-start;
if(this.#size+length>this.#added.length){const larger=Buffer.allocUnsafe(Math.max(this.#added.length*2,this.#size+length));this.#added.copy(larger,0,0,this.#size),
this.#added=larger}if(length<48)for(let i=0;i<length;i+=1)this.#added[this.#size+i]=piece[start+i]??0;else piece.copy(this.#added,this.#size,start,end);this.#size+=
length}#readColumns(piece,from){let at=from;for(;at<piece.length&&this.#columns.length<this.#parents.length;)this.#columns.push(piece[at]??space),at+=1;if(this.#columns.
length<this.#parents.length)return at;const deleted=this.#columns.includes(minus);return this.#columns.forEach((sign,parent)=>{sign===(deleted?minus:space)&&(this.#parents[parent]=
(this.#parents[parent]??0)-1)}),this.#lastAdded=!1,this.#line=skipped,deleted||(this.#result-=1,this.#columns.every(sign=>sign===patch_parser_plus)?(this.#size===
0&&(this.#firstLine=this.#nextLine),this.#lastAdded=!0,this.#line=added):this.#flush(),this.#nextLine+=1),at}#endLine(){const ended=this.#line;this.#line=0,ended===
header&&this.#readHeader(this.#header.replace(/\n$/u,""))}#readHeader(line){line.startsWith("@@")?this.#readHunkHead(line):line.startsWith("diff --")?this.#beginFile(
line):line.startsWith("+++ ")?this.#path=unquotedPath(line.slice(4).replace(/\t$/u,"")).replace(/^b\//u,""):line.startsWith("rename to ")?this.#headPath=unquotedPath(
line.slice(10)):line.startsWith("index ")?this.#readIndex(line):/^new (?:file )?mode 160000$/u.test(line)?this.#submodule=!0:line.startsWith("Binary files ")?this.#handler.
binary(this.#headPath,this.#commit,this.#blob):/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u.test(line)&&(this.#commit=line)}#beginFile(line){this.#submodule=!1,this.#blob=
"";const[,names=""]=/^diff --(?:git|cc|combined) (.*)$/su.exec(line)??[];this.#headPath=line.startsWith("diff --git ")?unquotedPath(names.slice(names.length-(names.
length-1)/2)).replace(/^b\//u,""):unquotedPath(names),this.#path=this.#headPath}#readIndex(line){const[,blob="",mode]=/^index [0-9a-f,]+\.\.([0-9a-f]+)(?: (\d+))?$/u.
exec(line)??[];this.#blob=blob,mode==="160000"&&(this.#submodule=!0)}#readHunkHead(line){this.#parents=[];let at=line.indexOf(" ")+1;for(let sign=line[at];sign===
"-"||sign==="+";sign=line[at]){const end=line.indexOf(" ",at),comma=line.indexOf(",",at),whole=comma===-1||comma>end,count=whole?1:Number(line.slice(comma+1,end));
sign==="-"?this.#parents.push(count):(this.#result=count,this.#firstLine=Number(line.slice(at+1,whole?end:comma))),at=end+1}this.#nextLine=this.#firstLine,this.#lastAdded=
!1,this.#size=0}#flush(){const to=this.#size;if(this.#size=0,to!==0){if(this.#submodule){this.#handler.submodule(this.#path);return}this.#handler.hunk({path:this.#path,
commit:this.#commit,bytes:this.#added,from:0,to,firstLine:this.#firstLine,merge:this.#parents.length>1}),this.#added.length>1<<22&&(this.#added=Buffer.allocUnsafe(
65536))}}}const format=["-p","-U0","--inter-hunk-context=0","--diff-algorithm=myers","--indent-heuristic","--full-index","--no-color","--no-ext-diff","--no-text\
conv","--no-relative","--submodule=short","--ignore-submodules=none","--src-prefix=a/","--dst-prefix=b/","--diff-filter=d"];async function readCommitPatches(repository,ids2,handler,signal){
const args=["diff-tree","--stdin","-r","--cc",repository.partial?"-M100%":"-M",...format];await readPatches((0,git_repository.Gg)(repository,args,{stdin:ids2,...signal===
void 0?{}:{signal}}),handler)}async function readStagedPatches(repository,handler,signal){const empty=repository.idLength===64?"6ef19b41225c5369f1c104d45d8d85ef\
a9b057b53b14b4b9b939dd74decc5321":"4b825dc642cb6eb9a060e54bf8d69288fbee4904",args=["diff-index","--cached","-M",...format,repository.head??empty,"--"];await readPatches(
{...(0,git_repository.Gg)(repository,args,signal===void 0?{}:{signal}),place:{GIT_DIR:repository.gitDir}},handler)}async function readPatches(run,handler){const parser=new PatchParser(
handler);await(0,run_git.EO)(run,piece=>{parser.push(piece)}),parser.end()}var external_node_fs_=__webpack_require__(3024);const{O_NOFOLLOW=0,O_NONBLOCK=0}=external_node_fs_.
constants;function readBounded(file,maxBytes){let descriptor;try{descriptor=(0,external_node_fs_.openSync)(file,external_node_fs_.constants.O_RDONLY|O_NOFOLLOW|
O_NONBLOCK)}catch(error){const{code}=error;return code==="EISDIR"?{outcome:"folder"}:{outcome:code==="ENOENT"||code==="ELOOP"||code==="ENOTDIR"||code==="ENXIO"?
"absent":"unreadable"}}try{const facts=(0,external_node_fs_.fstatSync)(descriptor);if(facts.isDirectory())return{outcome:"folder"};if(!facts.isFile())return{outcome:"\
absent"};if(facts.size>maxBytes)return{outcome:"too-large",size:facts.size};const bytes=Buffer.allocUnsafe(facts.size);let size=0;for(let count=-1;size<bytes.length&&
count!==0;size+=count)count=(0,external_node_fs_.readSync)(descriptor,bytes,size,bytes.length-size,null);return{outcome:"read",bytes:bytes.subarray(0,size)}}catch{
return{outcome:"unreadable"}}finally{(0,external_node_fs_.closeSync)(descriptor)}}const beginning=8e3,sampled=256;function encodingOf(bytes){if(bytes.length>=2&&
bytes[0]===255&&bytes[1]===254)return"utf-16le";if(bytes.length>=2&&bytes[0]===254&&bytes[1]===255)return"utf-16be";const zero=bytes.indexOf(0);if(zero===-1||zero>=
beginning)return"utf-8";const pairs=Math.min(sampled,bytes.length>>1);let high=0,low=0;for(let pair=0;pair<pairs;pair+=1){const first=bytes[2*pair]===0,second=bytes[2*
pair+1]===0;first&&!second&&(low+=1),second&&!first&&(high+=1)}return pairs>=4&&high>=pairs*.9?"utf-16le":pairs>=4&&low>=pairs*.9?"utf-16be":"binary"}function textOf(bytes){
const encoding=encodingOf(bytes.subarray(0,beginning));if(encoding==="utf-8")return bytes;if(encoding!=="binary")return Buffer.from(new TextDecoder(encoding).decode(
bytes))}var live_values=__webpack_require__(1584),needle_finder=__webpack_require__(7045),occurrence=__webpack_require__(9174);class Searcher{occurrences=[];overflowed=!1;bytes=0;#makeDetector;#detector;#live;#most;constructor(detector,live,most){
this.#makeDetector=detector,this.#live=live,this.#most=most}search(fragment,merge=!1){this.bytes+=fragment.to-fragment.from,this.#detector??=this.#makeDetector();
const matches=this.#detector.detect(fragment),hits=this.#live.empty?[]:this.#live.find(fragment.bytes,fragment.from,fragment.to);if(matches.length===0&&hits.length===
0)return;const{path,commit}=fragment,places=new Map(hits.map(hit=>[hit,lineOf(fragment,hit.at)])),met=new Set;for(const match of matches){const names=new Set(this.#live.
namesIn(match.secret));for(const[{name},line]of places)!names.has(name)&&!holds(match,fragment,hits,name,line)||(names.add(name),line>=match.startLine&&line<=match.
endLine&&met.add(`${name}\0${String(line)}`));this.#keep({...match,path,commit,merge,live:[...names]})}for(const[hit,line]of places){const key=`${hit.name}\0${String(
line)}`;met.has(key)||(met.add(key),this.#keep({...matchOf(fragment,hit,line),path,commit,merge,live:[hit.name]}))}}#keep(occurrence2){this.occurrences.length<this.#most?
this.occurrences.push(occurrence2):this.overflowed=!0}}function holds(match,fragment,hits,name,line){return line<match.startLine||line>match.endLine?!1:hits.some(
hit=>hit.name===name&&match.match.includes(fragment.bytes.toString("utf8",hit.at,hit.to)))}function lineOf(fragment,at){let line=fragment.firstLine;for(let end=fragment.
bytes.indexOf(10,fragment.from);end!==-1&&end<at;end=fragment.bytes.indexOf(10,end+1))line+=1;return line}function matchOf({bytes,from},hit,line){const text=bytes.
toString("utf8",hit.at,hit.to),column=hit.at-Math.max(from,bytes.lastIndexOf(10,hit.at)+1)+1;return{ruleId:occurrence.G,description:"The value of a secret of th\
is job.",secret:text,match:text,startLine:line,endLine:line,startColumn:column,endColumn:column+(hit.to-hit.at),entropy:0,tags:[],decoded:hit.encoding===void 0?
[]:[hit.encoding]}}var scan_spellings=__webpack_require__(1452),scan_work=__webpack_require__(5198);const namedGaps=1e3,neverText=/\.(?:png|jpe?g|gif|ico|webp|avif|bmp|pdf|zip|gz|tgz|bz2|xz|zst|7z|jar|war|woff2?|ttf|otf|eot|mp[34]|mov|webm|ogg|wasm|so|dylib|dll|exe|class|pyc|o|a)$/iu;
async function searchPart(work,detector,signal){const part=new Part(work,detector,signal);return await Promise.all([part.run(),part.run()]),part.result()}class Part{#work;#signal;#counters;#searcher;#standing=new Set;#secrets;#secretOf;#gaps=new Map;#objects;#failed=!1;constructor(work,detector,signal){
this.#work=work,this.#signal=signal,this.#counters=new scan_work.Q(work.shared),this.#searcher=new Searcher(detector,new live_values.R(work.live),work.limits.occurrences);
const needles=work.secrets.flatMap(({secret,encoded},index)=>(0,scan_spellings.H)((0,scan_spellings.V)(secret)).filter(({encoding})=>encoded||encoding===void 0).
map(({bytes})=>({bytes,index})));this.#secrets=new needle_finder.C(needles.map(({bytes})=>bytes)),this.#secretOf=needles.map(({index})=>index)}async run(){const{
jobs,repository}=this.#work;for(let job=jobs[this.#counters.take()];job!==void 0&&!this.#failed;job=jobs[this.#counters.take()]){if(this.#signal?.aborted===!0)throw(0,errors.
YQ)("searching for leaked secrets");const before=this.#searcher.bytes;try{await this.#do(job)}catch(error){throw this.#failed=!0,error}this.#counters.add((0,scan_work.
$)(job,repository?.idLength??40),this.#searcher.bytes-before)}}result(){this.#searcher.overflowed&&this.#gap("too-many","");const{occurrences,bytes}=this.#searcher;
return{occurrences,bytes,gaps:[...this.#gaps.values()],standing:[...this.#standing]}}async#do(job){const{repository,ids:ids2}=this.#work;if(job.kind==="files")for(const path of job.
paths)this.#searchFile(path);else{if(repository===void 0)throw new Error(`a job of kind ${job.kind} needs a repository`);if(job.kind==="staged")await this.#patches(
repository,handler=>readStagedPatches(repository,handler,this.#signal));else if(job.kind==="commits"){const chunk=new Uint8Array(ids2??new SharedArrayBuffer(0)).
slice(job.from,job.to);repository.partial?await this.#blobs(repository,await listChangedFiles(repository,chunk,this.#signal)):await this.#patches(repository,handler=>readCommitPatches(
repository,chunk,handler,this.#signal))}else job.kind==="blobs"?await this.#blobs(repository,job.files.map(file=>({...file,commit:job.commit}))):await this.#stand(
repository,job.files)}}#searchFile(path){const{folder,limits}=this.#work,file=readBounded((0,external_node_path_.join)(folder,path),limits.fileBytes);file.outcome===
"folder"?this.#gap("submodule",path):file.outcome==="too-large"||file.outcome==="unreadable"?this.#gap(file.outcome,path):file.outcome==="read"&&this.#searchText(
path,file.bytes,void 0)}#searchText(path,bytes,commit){const text=textOf(bytes);text===void 0||text.length===0||this.#searcher.search({path,bytes:text,from:0,to:text.
length,firstLine:1,...commit===void 0?{}:{commit}})}async#patches(repository,read){const unseen=new Map;await read({hunk:({path,commit,bytes,from,to,firstLine,merge})=>{
this.#searcher.search({path,bytes,from,to,firstLine,...commit===""?{}:{commit}},merge)},binary:(path,commit,blob)=>{blob!==""&&!neverText.test(path)&&!unseen.has(
`${blob}${path}`)&&unseen.set(`${blob}${path}`,{path,commit,blob})},submodule:path=>{this.#gap("submodule",path)}}),await this.#blobs(repository,[...unseen.values()])}async#blobs(repository,files){
await this.#read(repository,files,({path,commit},bytes)=>{this.#searchText(path,bytes,commit===""?void 0:commit)})}async#stand(repository,files){await this.#read(
repository,files,(_,bytes)=>{const text=textOf(bytes);text!==void 0&&this.#secrets.find(text,0,text.length,needle=>this.#standing.add(this.#secretOf[needle]??-1))})}async#read(repository,all,search){
const files=repository.partial?await this.#present(repository,all):all,bounds={maxBytes:this.#work.limits.fileBytes,wanted:first=>encodingOf(first)!=="binary"},
ids2=files.map(({blob})=>blob);await(0,objects.$)(repository,ids2,bounds,(object,index)=>{const file=files[index];file!==void 0&&(object.outcome==="read"?search(
file,object.bytes):object.outcome!=="dropped"&&this.#gap(object.outcome,file.path))},this.#signal)}async#present(repository,all){this.#objects??=presentObjects(
repository,this.#signal);const objects2=await this.#objects;return all.filter(({blob,path})=>(objects2.has(blob)||this.#gap("missing",path),objects2.has(blob)))}#gap(kind,path){
this.#gaps.size<namedGaps&&this.#gaps.set(`${kind}\0${path}`,{kind,path})}}function searchForLeaks({work,rules,options}){return searchPart(work,()=>createDetector(
rules,options))}}),5198:m5198};export{id,ids,modules};
