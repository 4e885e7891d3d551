const id=9359,ids=[9359],modules={9359:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{z:()=>Pattern});const atTextStart=1,afterNewline=2,afterWord=4,newline=10,nothing=[];function isWordByte(byte){return byte>=48&&byte<=57||byte>=65&&byte<=90||byte===
95||byte>=97&&byte<=122}const neededBy={"text-start":atTextStart,"text-end":0,"line-start":atTextStart|afterNewline,"line-end":0,"word-boundary":afterWord,"no-w\
ord-boundary":afterWord};class ByteClasses{count=1;firsts=[];runClass;runOf=new Uint8Array(257);constructor(readings){const begins=new Uint8Array(258);for(const byte of[
0,10,11,48,58,65,91,95,96,97,123])begins[byte]=1;for(const{edges}of readings)for(const{bytes}of edges)begins[bytes[0]]=1,begins[bytes[1]+1]=1;for(let byte=0;byte<
256;byte++)begins[byte]===1&&this.firsts.push(byte),this.runOf[byte]=this.firsts.length-1;this.runClass=new Int32Array(this.firsts.length)}get classOf(){return Uint8Array.
from({length:256},(_,byte)=>this.runClass[this.runOf[byte]??0]??0)}refine(kindOf){const known2=new Map;for(const[run,first]of this.firsts.entries()){const key=kindOf(
first,run)*256+(this.runClass[run]??0);let found=known2.get(key);found===void 0&&known2.set(key,found=known2.size),this.runClass[run]=found}this.count=known2.size}read({
edges}){const lists=[nothing],longer=new Map,kinds=new Int32Array(this.firsts.length);for(const{bytes,place}of edges){const last=this.runOf[bytes[1]]??0;for(let run=this.
runOf[bytes[0]]??0;run<=last;run++){const before=lists[kinds[run]??0]??nothing;if(before.includes(place))continue;const key=(kinds[run]??0)*65536+place;let found=longer.
get(key);found===void 0&&longer.set(key,found=lists.push([...before,place])-1),kinds[run]=found}}return this.refine((_,run)=>kinds[run]??0),byte=>lists[kinds[this.
runOf[byte]??0]??0]??nothing}}class Automaton{program;classOf;classes;contextMask;hasAssertions;samples;moves;constructor(program){this.program=program;const assertions=new Set,
readings=new Set;for(const node of program.nodes)node.kind==="assert"?assertions.add(node.assertion):node.kind==="read"&&readings.add(node.reading);this.hasAssertions=
assertions.size>0,this.contextMask=[...assertions].reduce((mask,assertion)=>mask|neededBy[assertion],0);const classes=new ByteClasses(readings);(assertions.has(
"line-start")||assertions.has("line-end"))&&classes.refine(byte=>+(byte===newline)),(assertions.has("word-boundary")||assertions.has("no-word-boundary"))&&classes.
refine(byte=>Number(isWordByte(byte)));const kinds=[...readings].map(reading=>[reading,classes.read(reading)]);this.classOf=classes.classOf,this.classes=classes.
count,this.samples=new Uint8Array(this.classes);for(let byte=0;byte<256;byte++)this.samples[this.classOf[byte]??0]=byte;const tables=new Map;for(const[reading,placesOf]of kinds)
tables.set(reading,[...Array.from(this.samples,placesOf),nothing]);this.moves=program.nodes.map(node=>node.kind==="read"?tables.get(node.reading)??nothing:nothing)}placesAfter(node,byteClass){
return this.moves[node]?.[byteClass]??nothing}targetsOf(node){const found=this.program.nodes[node];return found?.kind==="read"?found.targets:nothing}contextAfter(byteClass){
const byte=this.samples[byteClass]??0;return((byte===newline?afterNewline:0)|(isWordByte(byte)?afterWord:0))&this.contextMask}holds(assertion,context,nextClass){
const atEnd=nextClass===this.classes,next=atEnd?0:this.samples[nextClass]??0;switch(assertion){case"text-start":return(context&atTextStart)!==0;case"line-start":
return(context&(atTextStart|afterNewline))!==0;case"text-end":return atEnd;case"line-end":return atEnd||next===newline;default:return(context&afterWord)!==0!==(!atEnd&&
isWordByte(next))===(assertion==="word-boundary")}}}const mostVisits=1<<21;function backtrack(automaton,bytes){const{program,classOf,classes,contextMask}=automaton,
{nodes}=program,places=bytes.length+1;if(nodes.length*places>mostVisits)return;const visited=new Uint8Array(Math.ceil(nodes.length*places/8)),slots=new Int32Array(
2*program.groups+2).fill(-1),stack=[];for(let start=0;start<places;start++)if(!(start>0&&start<bytes.length&&((bytes[start]??0)&192)===128))for(stack.push(program.
start,start);stack.length>0;){const at=stack.pop()??0,index=stack.pop()??0;if(index<0){slots[~index]=at;continue}const key=index*places+at;if(((visited[key>>3]??
0)&1<<(key&7))!==0)continue;visited[key>>3]=(visited[key>>3]??0)|1<<(key&7);const node=nodes[index];if(node===void 0)continue;if(node.kind==="match")return slots[0]=
start,slots[1]=at,slots;const byteClass=at<bytes.length?classOf[bytes[at]??0]??0:classes;if(node.kind==="split")stack.push(node.second,at,node.first,at);else if(node.
kind==="save")stack.push(~node.slot,slots[node.slot]??-1,node.to,at),slots[node.slot]=at;else if(node.kind==="read"){const[target]=automaton.placesAfter(index,byteClass);
target!==void 0&&stack.push(automaton.targetsOf(index)[target]??0,at+1)}else{const context=at===0?atTextStart&contextMask:automaton.contextAfter(classOf[bytes[at-
1]??0]??0);automaton.holds(node.assertion,context,byteClass)&&stack.push(node.to,at)}}return"none"}const maxWords=40,maxWordLength=24,minWordLength=2;function lettersOf(ranges){
const letters=new Set;for(const[first,last]of ranges)if(!(first===last&&(first===383||first===8490))){if(last>127||last-first>3)return;for(let code=first;code<=
last;code++)letters.add(String.fromCharCode(code).toLowerCase())}return letters.size>3||letters.size===0?void 0:[...letters]}const literals_nothing={exact:void 0,
words:void 0};function score(words){if(words===void 0||words.length===0)return 0;const shortest=Math.min(...words.map(word2=>word2.length));return shortest<minWordLength?
0:shortest-words.length/16}function better(a,b){return score(b)>score(a)?b:a}function product(a,b){if(a.length*b.length>maxWords)return;const words=a.flatMap(start=>b.
map(end=>start+end));return words.some(word2=>word2.length>maxWordLength)?void 0:words}function ofConcat(parts){let words,run=[""],isExact=!0;for(const part of parts){
const found=look(part);words=better(words,found.words);const longer=found.exact===void 0?void 0:product(run,found.exact);longer===void 0?(words=better(words,run),
isExact=!1,run=found.exact??[""]):run=longer}return{exact:isExact?run:void 0,words:better(words,run)}}function look(syntax){switch(syntax.kind){case"empty":case"\
assert":return{exact:[""],words:void 0};case"class":return{exact:lettersOf(syntax.ranges),words:void 0};case"group":return look(syntax.part);case"concat":return ofConcat(
syntax.parts);case"alternate":{const found=syntax.parts.map(look),exact=found.every(one=>one.exact!==void 0)?[...new Set(found.flatMap(one=>one.exact??[]))]:void 0,
each=found.map(one=>better(one.words,one.exact)),known2=each.every(words=>score(words)>0)?[...new Set(each.flatMap(words=>words??[]))]:void 0;return{exact:exact!==
void 0&&exact.length<=maxWords?exact:void 0,words:known2!==void 0&&known2.length<=maxWords?known2:void 0}}case"repeat":{if(syntax.min===0)return syntax.max===1?
optional(look(syntax.part)):literals_nothing;const found=look(syntax.part);return syntax.min===syntax.max&&syntax.min<=maxWordLength?ofConcat(Array.from({length:syntax.
min},()=>syntax.part)):{exact:void 0,words:better(found.words,found.exact)}}}}function optional({exact}){return{exact:exact===void 0?void 0:["",...exact],words:void 0}}
function partsOf(syntax){return syntax.kind==="group"?partsOf(syntax.part):syntax.kind==="concat"?syntax.parts.flatMap(partsOf):[syntax]}function maxBytes(syntax){
switch(syntax.kind){case"class":{const last=syntax.ranges.at(-1)?.[1]??0;return last<128?1:last<2048?2:last<65536?3:4}case"concat":return syntax.parts.reduce((sum,part)=>sum+
maxBytes(part),0);case"alternate":return Math.max(...syntax.parts.map(maxBytes));case"group":return maxBytes(syntax.part);case"repeat":{const bytes=maxBytes(syntax.
part);return bytes===0?0:bytes*syntax.max}default:return 0}}function anchorOf(syntax){const parts=partsOf(syntax);let best;const offer=(words,start,end)=>{const isExact=start===
end,gain=score(words)-score(best?.words);if(words===void 0||score(words)===0||gain<0||gain===0&&!isExact)return;const before=parts.slice(0,isExact?start:end).reduce(
(sum,part)=>sum+maxBytes(part),0),prefix={kind:"concat",parts:parts.slice(0,start)};best={words,before,parts:isExact?{prefix,rest:{kind:"concat",parts:parts.slice(
start)}}:void 0}};let run=[""],runStart=0;for(const[index,part]of parts.entries()){const found=look(part);offer(found.words,index,index+1);const longer=found.exact===
void 0?void 0:product(run,found.exact);longer===void 0?(offer(run,runStart,runStart),run=found.exact??[""],runStart=found.exact===void 0?index+1:index):run=longer}
return offer(run,runStart,runStart),best}const unknown=0,dead=-1,matchedDead=-2,maxTable=1<<18;class LazyDfa{flushes=0;stoppedAt=0;automaton;leftmost;stride;table;lists=[
[]];contexts=[0];asserting=[!1];states=new Map;starts=new Map;seen;assertions;round=0;constructor(automaton,leftmost){this.automaton=automaton,this.leftmost=leftmost,
this.stride=Math.max(3,automaton.classes+1),this.table=new Int32Array(this.stride*16),this.seen=new Int32Array(automaton.program.nodes.length),this.assertions=new Uint8Array(
automaton.program.nodes.length).fill(automaton.hasAssertions?0:2)}get size(){return this.table.byteLength}clear(){this.flushes++,this.table=new Int32Array(this.
stride*16),this.lists=[[]],this.contexts=[0],this.asserting=[!1],this.states=new Map,this.starts=new Map}hasAssertion(from){const known2=this.assertions[from];if(known2!==
0)return known2===1;const{nodes}=this.automaton.program,visited=new Set([from]);let found=!1;for(const at of visited){const node=nodes[at];node?.kind==="assert"?
found=!0:node?.kind==="split"?visited.add(node.first).add(node.second):node?.kind==="save"&&visited.add(node.to)}return this.assertions[from]=found?1:2,found}reach(from,list,context=-1,nextClass=0){
if(this.seen[from]===this.round)return!1;if(context<0&&this.hasAssertion(from))return this.seen[from]=this.round,list.push(from),!1;const{nodes}=this.automaton.
program,stack=[from];for(let at=stack.pop();at!==void 0;at=stack.pop()){if(this.seen[at]===this.round)continue;this.seen[at]=this.round;const node=nodes[at];switch(node?.
kind){case"split":stack.push(node.second,node.first);break;case"save":stack.push(node.to);break;case"assert":this.automaton.holds(node.assertion,context,nextClass)&&
stack.push(node.to);break;case"match":if(list.push(at),this.leftmost)return!0;break;default:list.push(at)}}return!1}intern(list,context){const isAsserting=this.
automaton.hasAssertions&&list.some(node=>this.hasAssertion(node)),known2=isAsserting?context:0,ordered=this.leftmost?list:list.toSorted((a,b)=>a-b),key=`${known2}\
:${ordered.join()}`,before=this.states.get(key);if(before!==void 0)return before;(this.lists.length+1)*this.stride>maxTable&&this.clear();const state=this.lists.
length*this.stride;if(state+this.stride>this.table.length){const larger=new Int32Array(this.table.length*2);larger.set(this.table),this.table=larger}return this.
lists.push(ordered),this.contexts.push(known2),this.asserting.push(isAsserting),this.states.set(key,state),state}start(node,context){const key=node*8+context,before=this.
starts.get(key);if(before!==void 0)return before;this.round++;const list=[];this.reach(node,list);const state=this.intern(list,context);return this.starts.set(key,
state),state}step(state,byteClass){const index=state/this.stride,{automaton}=this;let list=this.lists[index]??[];if(this.asserting[index]===!0){this.round++;const decided=[];
for(const node of list)if(this.reach(node,decided,this.contexts[index]??0,byteClass))break;list=decided}this.round++;const next=[];let matched=!1;reading:for(const node of list){
if(automaton.program.nodes[node]?.kind==="match"){if(matched=!0,this.leftmost)break;continue}const targets=automaton.targetsOf(node);for(const place of automaton.
placesAfter(node,byteClass))if(this.reach(targets[place]??0,next))break reading}const flushes=this.flushes;let value=matched?matchedDead:dead;if(next.length>0){
const to=this.intern(next,automaton.contextAfter(byteClass));value=matched?-to:to}return flushes===this.flushes&&(this.table[state+byteClass]=value),value}contextAt(bytes,at,isStart){
const{automaton}=this;return isStart?atTextStart&automaton.contextMask:automaton.contextMask===0?0:automaton.contextAfter(automaton.classOf[bytes[at]??0]??0)}scan(bytes,at,to,begin,anchored=!1,first=!1){
const{classOf,classes,program}=this.automaton;let state=this.start(anchored?program.start:program.search,this.contextAt(bytes,at-1,at===begin)),table=this.table,
last=-1,place=at;for(;;){let value=unknown;for(;place<to&&(value=table[state+(classOf[bytes[place]??0]??0)]??0,!(value<=0));)state=value,place++;const isEnd=place>=
to,byteClass=isEnd?classes:classOf[bytes[place]??0]??0;if(isEnd&&(value=table[state+classes]??0),value===unknown&&(value=this.step(state,byteClass),table=this.table),
value===dead)break;if(value<0){if(last=place,value===matchedDead||first)break;value=-value}state=value,place++}return this.stoppedAt=Math.min(place,to),last}scanBack(bytes,at,from,begin,end){
const{classOf,classes,program}=this.automaton;let state=this.start(program.start,this.contextAt(bytes,at,at===end)),last=-1,place=at;for(;;){const byteClass=place<=
begin?classes:classOf[bytes[place-1]??0]??0;let value=this.table[state+byteClass]??0;if(value===unknown&&(value=this.step(state,byteClass)),value===dead)break;if(value<
0){if(last=place,value===matchedDead)break;value=-value}if(place<=from)break;state=value,place--}return last}}const lastCodePoint=1114111,anyCodePoint=[[0,lastCodePoint]];
function union(...sets){const pairs=sets.flat().sort((a,b)=>a[0]-b[0]),merged=[];for(const[first,last]of pairs){const before=merged.at(-1);before!==void 0&&first<=
before[1]+1?before[1]=Math.max(before[1],last):merged.push([first,last])}return merged}function complement(ranges){const rest=[];let next=0;for(const[first,last]of ranges)
first>next&&rest.push([next,first-1]),next=last+1;return next<=lastCodePoint&&rest.push([next,lastCodePoint]),rest}function of(characters){const pairs=[];for(let at=0;at<
characters.length;at+=2)pairs.push([characters.charCodeAt(at),characters.charCodeAt(at+1)]);return union(pairs)}const word=of("09AZ__az"),digit=of("09"),space=of(
`	
\f\r  `),perlClasses={d:digit,D:complement(digit),s:space,S:complement(space),w:word,W:complement(word)},posixClasses={alnum:of("09AZaz"),alpha:of("AZaz"),ascii:of(
"\0\x7F"),blank:of("		  "),cntrl:of("\0\x7F\x7F"),digit,graph:of("!~"),lower:of("az"),print:of(" ~"),punct:of("!/:@[`{~"),space:of("	\r  "),upper:of("AZ"),word,
xdigit:of("09AFaf")};var regex_syntax=__webpack_require__(5306);function matchedBy(pattern){const ranges=[];for(let first=0;first<=lastCodePoint;first++){if(first>=
55296&&first<=57343||!pattern.test(String.fromCodePoint(first)))continue;const before=ranges.at(-1);before?.[1]===first-1?before[1]=first:ranges.push([first,first])}
return ranges}const known=new Map;function unicodeClass(name){if(known.has(name))return known.get(name);let ranges;if(/^[A-Za-z_]+$/.test(name))for(const property of[
name==="Any"?"Any":`General_Category=${name}`,`Script=${name}`])try{ranges=matchedBy(new RegExp(`^\\p{${property}}$`,"u"));break}catch{}return known.set(name,ranges),
ranges}const foldsToAscii={s:383,k:8490};function foldAscii([first,last]){const added=[];for(let code=Math.max(first,65);code<=Math.min(last,122);code++){const letter=String.
fromCharCode(code);if(!/[A-Za-z]/.test(letter))continue;added.push([code^32,code^32]);const other=foldsToAscii[letter.toLowerCase()];other!==void 0&&added.push(
[other,other])}return added}let cased;function foldCase(ranges){if(ranges.every(([,last])=>last<128))return union(ranges,...ranges.map(foldAscii));if(ranges.length===
1&&ranges[0]?.[0]===0&&ranges[0][1]===lastCodePoint)return ranges;cased??=matchedBy(/^[\p{CWCM}\p{CWCF}]$/u).flatMap(([first,last])=>Array.from({length:last-first+
1},(_,at)=>first+at));const escaped=ranges.map(([first,last])=>`\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`).join(""),pattern=new RegExp(`^[${escaped}\
]$`,"iu");return union(ranges,cased.filter(code=>pattern.test(String.fromCodePoint(code))).map(code=>[code,code]))}const maxRepeat=1e3,maxDepth=500,maxLength=2e5,
notNewline=complement([[10,10]]),controls={a:7,f:12,n:10,r:13,t:9,v:11},mostKnown=2e3,parse_known=new Map;function shared(ranges){if(ranges.length>20)return ranges;
const key=ranges.join(),before=parse_known.get(key);return before!==void 0?before:(parse_known.size>=mostKnown&&parse_known.clear(),parse_known.set(key,ranges),
ranges)}const literals=new Map;function literal(codePoint,ignoreCase){const key=ignoreCase?-codePoint-1:codePoint;let found=literals.get(key);if(found===void 0){
const ranges=[[codePoint,codePoint]];found=shared(ignoreCase?foldCase(ranges):ranges),literals.size>=mostKnown&&literals.clear(),literals.set(key,found)}return found}
function repeats(syntax){switch(syntax.kind){case"concat":case"alternate":return Math.max(1,...syntax.parts.map(repeats));case"group":return repeats(syntax.part);case"\
repeat":{const times=syntax.max===1/0?syntax.min:syntax.max;return Math.max(1,times)*repeats(syntax.part)}default:return 1}}class Parser{text;at=0;groups=0;depth=0;names=new Set;flags={
ignoreCase:!1,multiline:!1,dotAll:!1,ungreedy:!1};constructor(text){this.text=text}parse(){const syntax=this.alternation();if(this.at<this.text.length)throw new regex_syntax.
J("has a ) without its (",this.at);return{syntax,groups:this.groups}}peek(){return this.text[this.at]??""}take(text){return this.text.startsWith(text,this.at)?(this.
at+=text.length,!0):!1}codePoint(){const code=this.text.codePointAt(this.at)??0;return this.at+=code>65535?2:1,code}literal(codePoint){return{kind:"class",ranges:literal(
codePoint,this.flags.ignoreCase)}}alternation(){if(++this.depth>maxDepth)throw new regex_syntax.J(`has more than ${maxDepth} groups within each other`,this.at);
const parts=[this.concatenation()];for(;this.take("|");)parts.push(this.concatenation());return this.depth--,parts.length===1?parts[0]??{kind:"empty"}:{kind:"al\
ternate",parts}}concatenation(){const parts=[];for(;this.at<this.text.length&&this.peek()!=="|"&&this.peek()!==")";){if(this.take("\\Q")){const end=this.text.indexOf(
"\\E",this.at),stop=end<0?this.text.length:end;for(;this.at<stop;)parts.push(this.literal(this.codePoint()));end>=0&&(this.at+=2);const last=parts.pop();last!==
void 0&&parts.push(this.repetition(last,this.at));continue}const start=this.at,atom=this.atom();if(atom!==void 0)parts.push(this.repetition(atom,start));else if(/[*+?]/.
test(this.peek()))throw new regex_syntax.J(`has a ${this.peek()} with nothing before it to repeat`,this.at)}return parts.length===1?parts[0]??{kind:"empty"}:parts.
length===0?{kind:"empty"}:{kind:"concat",parts}}atom(){const start=this.at;if(this.take("("))return this.group(start);if(this.take("["))return this.bracket(start);
if(this.take("."))return{kind:"class",ranges:this.flags.dotAll?anyCodePoint:notNewline};if(this.take("^"))return this.assertion(this.flags.multiline?"line-start":
"text-start");if(this.take("$"))return this.assertion(this.flags.multiline?"line-end":"text-end");if(this.peek()==="\\")return this.escapedAtom();if(/[*+?]/.test(
this.peek()))throw new regex_syntax.J(`has a ${this.peek()} with nothing before it to repeat`,start);return this.literal(this.codePoint())}assertion(assertion){
return{kind:"assert",assertion}}escapedAtom(){if(this.take("\\A"))return this.assertion("text-start");if(this.take("\\z"))return this.assertion("text-end");if(this.
take("\\b"))return this.assertion("word-boundary");if(this.take("\\B"))return this.assertion("no-word-boundary");const ranges=this.classEscape();return ranges!==
void 0?{kind:"class",ranges}:this.literal(this.escape())}repetition(atom,start){const bounds=this.bounds();if(bounds===void 0)return atom;const lazy=this.take("\
?"),again=this.at;if(this.bounds()!==void 0){const shown=this.text.slice(again,this.at);throw new regex_syntax.J(`repeats a repetition (${shown}): possessive an\
d stacked repetitions are not supported`,again)}const repeat={kind:"repeat",part:atom,...bounds,greedy:lazy===this.flags.ungreedy};if(repeats(repeat)>maxRepeat)
throw new regex_syntax.J(`repeats something more than ${maxRepeat} times`,start);return repeat}bounds(){if(this.take("*"))return{min:0,max:1/0};if(this.take("+"))
return{min:1,max:1/0};if(this.take("?"))return{min:0,max:1};const counts=/^\{(\d+)(?:(,)(\d*))?\}/.exec(this.text.slice(this.at,this.at+30));if(counts===null)return;
const[shown,low="",comma,high=""]=counts;if(/^0\d/.test(low)||/^0\d/.test(high))return;const min=Number(low),max=comma===void 0?min:high===""?1/0:Number(high);if(min>
maxRepeat||max!==1/0&&max>maxRepeat)throw new regex_syntax.J(`repeats something more than ${maxRepeat} times (${shown})`,this.at);if(max<min)throw new regex_syntax.
J(`has a repetition whose end is before its start (${shown})`,this.at);return this.at+=shown.length,{min,max}}group(start){const before=this.flags;let index;if(this.
take("?P<")||!this.text.startsWith("?<=",this.at)&&!this.text.startsWith("?<!",this.at)&&this.take("?<")){const end=this.text.indexOf(">",this.at),name=this.text.
slice(this.at,end<0?this.text.length:end);if(end<0||!/^\w+$/.test(name))throw new regex_syntax.J("has a group whose name is not of letters, digits and _",start);
if(this.names.has(name))throw new regex_syntax.J(`has two groups of the name ${name}`,start);this.names.add(name),this.at=end+1,index=++this.groups}else if(this.
take("?")){if(/^(?:[=!>|#&(]|<[=!]|P[=>])/.test(this.text.slice(this.at,this.at+2)))throw new regex_syntax.J(this.refusedGroup(),start);if(this.readFlags(start),
this.text[this.at-1]===")")return}else index=++this.groups;const part=this.alternation();if(!this.take(")"))throw new regex_syntax.J("has a ( without its )",start);
return this.flags=before,index===void 0?part:{kind:"group",index,part}}refusedGroup(){const next=this.text.slice(this.at,this.at+2);return next.startsWith("<")?
`looks behind ((?${next}), which cannot be searched for in linear time`:/^[=!]/.test(next)?`looks ahead ((?${next[0]??""}), which cannot be searched for in line\
ar time`:next.startsWith(">")?"has an atomic group ((?>), which is not supported":next.startsWith("P")?`refers to a group ((?${next}), which cannot be searched \
for in linear time`:`has a group of an unknown kind ((?${next[0]??""})`}readFlags(start){const names={i:"ignoreCase",m:"multiline",s:"dotAll",U:"ungreedy"};let flags=this.
flags,value=!0,seen=!1;for(;this.at<this.text.length;){const letter=this.peek();this.at++;const flag=names[letter];if(flag!==void 0)flags={...flags,[flag]:value},
seen=!0;else if(letter==="-"&&value)value=!1,seen=!1;else if((letter===":"||letter===")")&&(seen||value)){this.flags=flags;return}else throw new regex_syntax.J(
`has a flag that is not i, m, s or U (${letter})`,start)}throw new regex_syntax.J("has a ( without its )",start)}classEscape(){const letter=this.text[this.at+1]??
"",perl=Object.hasOwn(perlClasses,letter)?perlClasses[letter]:void 0;if(perl!==void 0)return this.at+=2,this.flags.ignoreCase?shared(/[DSW]/.test(letter)?complement(
foldCase(complement(perl))):foldCase(perl)):perl;if(letter!=="p"&&letter!=="P")return;const start=this.at,found=/^\\[pP](?:([A-Za-z])|\{(\^?)([^}]*)\})/.exec(this.
text.slice(start,start+80)),name=found?.[1]??found?.[3]??"",ranges=unicodeClass(name);if(found===null||ranges===void 0)throw new regex_syntax.J(`has an unknown \
class of Unicode (\\${letter}{${name}})`,start);this.at+=found[0].length;const folded=this.flags.ignoreCase?foldCase(ranges):ranges;return letter==="P"==(found[2]===
"^")?folded:complement(folded)}escape(){const start=this.at;if(this.at++,this.at>=this.text.length)throw new regex_syntax.J("ends with a single backslash",start);
const octal=/^(?:0[0-7]{0,2}|[1-7][0-7]{1,2})/.exec(this.text.slice(this.at,this.at+3));if(octal!==null)return this.at+=octal[0].length,Number.parseInt(octal[0],
8);const hex=/^x(?:([0-9A-Fa-f]{2})|\{([0-9A-Fa-f]{1,8})\})/.exec(this.text.slice(this.at,this.at+12)),code=hex===null?-1:Number.parseInt(hex[1]??hex[2]??"",16);
if(hex!==null&&code<=lastCodePoint)return this.at+=hex[0].length,code;const letter=this.codePoint(),name=String.fromCodePoint(letter);if(letter<128&&!/[0-9A-Za-z]/.
test(name))return letter;const control=Object.hasOwn(controls,name)?controls[name]:void 0;if(control!==void 0)return control;throw/[1-9]/.test(name)?new regex_syntax.
J(`refers to a group (\\${name}), which cannot be searched for in linear time`,start):name==="Z"?new regex_syntax.J("has \\Z, which the dialect does not know: \\z\
 is the end of the text",start):new regex_syntax.J(`has an unknown escape (\\${name})`,start)}bracket(start){const negated=this.take("^"),sets=[];for(let first=!0;first||
this.peek()!=="]";first=!1){if(this.at>=this.text.length)throw new regex_syntax.J("has a [ without its ]",start);const named=this.posixClass()??(this.peek()==="\
\\"?this.classEscape():void 0);sets.push(named??this.bracketRange(start))}this.at++;const ranges=union(...sets);return{kind:"class",ranges:shared(negated?complement(
ranges):ranges)}}bracketRange(start){const at=this.at,first=this.bracketCharacter(start);let last=first;if(this.peek()==="-"&&this.at+1<this.text.length&&this.text[this.
at+1]!=="]"&&(this.at++,last=this.bracketCharacter(start)),last<first)throw new regex_syntax.J(`has a range whose end is before its start (${this.text.slice(at,
this.at)})`,at);return first===last?literal(first,this.flags.ignoreCase):this.flags.ignoreCase?foldCase([[first,last]]):[[first,last]]}bracketCharacter(start){if(this.
at>=this.text.length)throw new regex_syntax.J("has a [ without its ]",start);return this.peek()==="\\"?this.escape():this.codePoint()}posixClass(){if(!this.text.
startsWith("[:",this.at))return;const found=/^\[:(\^?)(\w*):\]/.exec(this.text.slice(this.at,this.at+20));if(found===null)return;const[shown,not,name=""]=found,
ranges=Object.hasOwn(posixClasses,name)?posixClasses[name]:void 0;if(ranges===void 0)throw new regex_syntax.J(`has an unknown class (${shown})`,this.at);this.at+=
shown.length;const folded=this.flags.ignoreCase?foldCase(ranges):ranges;return not==="^"?complement(folded):folded}}function parsePattern(text){if(text.length>maxLength)
throw new regex_syntax.J(`is longer than ${maxLength} characters`,maxLength);return new Parser(text).parse()}const blockLength=2048;class Paths{automaton;enteredBy;leadHere;matches;words;seen;round=0;constructor(automaton){
this.automaton=automaton;const{nodes}=automaton.program;this.enteredBy=nodes.map(()=>[]),this.leadHere=nodes.map(()=>[]),this.matches=nodes.flatMap((node,index)=>node.
kind==="match"?[index]:[]);for(const[index,node]of nodes.entries())if(node.kind==="read")automaton.targetsOf(index).forEach((target,place)=>this.enteredBy[target]?.
push({node:index,place}));else if(node.kind==="split")for(const to of new Set([node.first,node.second]))this.leadHere[to]?.push(index);else node.kind!=="match"&&
this.leadHere[node.to]?.push(index);this.words=Math.ceil(nodes.length/32),this.seen=new Int32Array(nodes.length)}visit(bytes,at,to,begin,visit){const marks=new Marks(
this,bytes,at,to,begin),slots=new Int32Array(2*this.automaton.program.groups+2);let place=at,lastEnd=-1;for(;place<=to;){const end=this.follow(marks,bytes,place,
to,begin,slots);if(end<0){place++;continue}const isEmpty=end===place;if(!(isEmpty&&place===lastEnd)&&!visit(slots))return;lastEnd=end,place=isEmpty?place+1:end}}follow(marks,bytes,place,to,begin,slots){
if(place>begin&&place<to&&((bytes[place]??0)&192)===128)return-1;slots.fill(-1);const{automaton}=this;let node=automaton.program.start;for(let at=place;;at++){marks.
reach(at);const found=this.nextRead(marks,node,at,slots);if(found<0)return-1;if(automaton.program.nodes[found]?.kind==="match")return slots[0]=place,slots[1]=at,
at;const[target=0]=automaton.placesAfter(found,marks.classAt(at));node=automaton.targetsOf(found)[target]??0}}nextRead(marks,from,at,slots){const{nodes}=this.automaton.
program;this.round++;const stack=[from],undone=[];for(let index=stack.pop();index!==void 0;index=stack.pop()){if(index<0){slots[~index]=undone.pop()??-1;continue}
if(this.seen[index]===this.round)continue;this.seen[index]=this.round;const node=nodes[index];switch(node?.kind){case"split":stack.push(node.second,node.first);
break;case"save":undone.push(slots[node.slot]??-1),stack.push(~node.slot,node.to),slots[node.slot]=at;break;case"assert":marks.holds(node.assertion,at)&&stack.push(
node.to);break;case"match":return index;default:if(marks.has(index,at))return index}}return-1}before(after,marks,at){const{automaton}=this,{nodes}=automaton.program,
byteClass=marks.classAt(at);this.round++;const found=[],add=index=>{this.seen[index]!==this.round&&(this.seen[index]=this.round,found.push(index))};this.matches.
forEach(add);for(const target of after)for(const{node,place}of this.enteredBy[target]??[])automaton.placesAfter(node,byteClass).includes(place)&&add(node);for(const reached of found)
for(const index of this.leadHere[reached]??[]){const node=nodes[index];(node?.kind!=="assert"||marks.holds(node.assertion,at))&&add(index)}return found}get marksPerByte(){
return this.words}get machine(){return this.automaton}}class Marks{paths;bytes;at;to;begin;ends=[];bits;block=-1;constructor(paths,bytes,at,to,begin){this.paths=
paths,this.bytes=bytes,this.at=at,this.to=to,this.begin=begin;const blocks=Math.floor((to-at)/blockLength)+1;this.bits=new Uint32Array(paths.marksPerByte*Math.min(
blockLength,to-at+1));let after=[];for(let block=blocks-1;block>=0;block--){this.ends[block]=this.pack(after);for(let place=Math.min(to,at+(block+1)*blockLength-
1);place>=at+block*blockLength;place--)after=paths.before(after,this,place)}}pack(nodes){const packed=new Uint32Array(this.paths.marksPerByte);for(const node of nodes)
packed[node>>5]=(packed[node>>5]??0)|1<<(node&31);return packed}classAt(place){const{classOf,classes}=this.paths.machine;return place>=this.to?classes:classOf[this.
bytes[place]??0]??0}holds(assertion,place){const{machine}=this.paths,context=place===this.begin?atTextStart:machine.contextAfter(machine.classOf[this.bytes[place-
1]??0]??0);return machine.holds(assertion,context,this.classAt(place))}reach(place){const block=Math.floor((place-this.at)/blockLength);block!==this.block&&this.
load(block)}has(node,place){const row=(place-this.at-this.block*blockLength)*this.paths.marksPerByte;return((this.bits[row+(node>>5)]??0)&1<<(node&31))!==0}load(block){
this.block=block,this.bits.fill(0);const first=this.at+block*blockLength,packed=this.ends[block]??new Uint32Array;let after=[];packed.forEach((word2,at)=>{for(let bit=0;bit<
32;bit++)(word2&1<<bit)!==0&&after.push(32*at+bit)});for(let place=Math.min(this.to,first+blockLength-1);place>=first;place--){after=this.paths.before(after,this,
place);const row=(place-first)*this.paths.marksPerByte;for(const node of after)this.bits[row+(node>>5)]=(this.bits[row+(node>>5)]??0)|1<<(node&31)}}}var utf8=__webpack_require__(
146);const maxNodes=15e4,mirrored={"text-start":"text-end","text-end":"text-start","line-start":"line-end","line-end":"line-start","word-boundary":"word-boundar\
y","no-word-boundary":"no-word-boundary"};function matchesNothing(syntax){switch(syntax.kind){case"class":return!1;case"concat":return syntax.parts.every(matchesNothing);case"\
alternate":return syntax.parts.some(matchesNothing);case"repeat":return syntax.min===0||matchesNothing(syntax.part);case"group":return matchesNothing(syntax.part);default:
return!0}}class Compiler{nodes=[];backwards;constructor(backwards){this.backwards=backwards}add(node){if(this.nodes.length>=maxNodes)throw new regex_syntax.J("i\
s too large: it repeats too much too often",0);return this.nodes.push(node)-1}split(greedy,into,past){return this.add({kind:"split",first:greedy?into:past,second:greedy?
past:into})}emit(syntax,to){switch(syntax.kind){case"empty":return to;case"class":return this.read(syntax.ranges,to);case"assert":return this.add({kind:"assert",
assertion:this.backwards?mirrored[syntax.assertion]:syntax.assertion,to});case"concat":return(this.backwards?syntax.parts:syntax.parts.toReversed()).reduce((next,part)=>this.
emit(part,next),to);case"alternate":return syntax.parts.map(part=>this.emit(part,to)).reduceRight((later,earlier)=>this.split(!0,earlier,later));case"group":{if(this.
backwards)return this.emit(syntax.part,to);const end=this.add({kind:"save",slot:2*syntax.index+1,to});return this.add({kind:"save",slot:2*syntax.index,to:this.emit(
syntax.part,end)})}case"repeat":return this.repeat(syntax,to)}}repeat({part,min,max,greedy},to){let next=to,copies=min;if(max===1/0){const again={kind:"split",first:to,
second:to},loop=this.add(again),body=this.emit(part,loop);greedy?again.first=body:again.second=body,min>0?(next=body,copies=min-1):next=matchesNothing(part)?this.
split(greedy,body,to):loop}else for(let optional2=min;optional2<max;optional2++)next=this.split(greedy,this.emit(part,next),to);for(;copies>0;copies--)next=this.
emit(part,next);return next}read(ranges,to){const known2=this.backwards?readsBackwards:readsForwards;let reads=known2.get(ranges);if(reads===void 0){const sequences=(0,utf8.
RJ)(ranges).map(sequence=>this.backwards?sequence.toReversed():sequence);known2.set(ranges,reads=readsOf(sequences))}return this.addReads(reads,to)}addReads(reads,to){
const indexes=[];let last=-1;for(const{reading,targets}of reads)last=this.add({kind:"read",reading,targets:targets.map(target=>target<0?to:indexes[target]??to)}),
indexes.push(last);return last}}const readsForwards=new WeakMap,readsBackwards=new WeakMap;function readsOf(all){const reads=[],shared2=new Map,readAny=sequences=>{
const key=sequences.map(sequence=>sequence.join("-")).join(" "),before=shared2.get(key);if(before!==void 0)return before;const leads=[],rest=new Map;for(const[bytes,
...tail]of sequences){if(bytes===void 0)continue;if(tail.length===0){leads.push({bytes,target:-1});continue}const same=rest.get(bytes.join());same===void 0?rest.
set(bytes.join(),{bytes,tails:[tail]}):same.tails.push(tail)}for(const{bytes,tails}of rest.values())leads.push({bytes,target:readAny(tails)});const targets=[...new Set(
leads.map(({target})=>target))],edges=leads.map(({bytes,target})=>({bytes,place:targets.indexOf(target)})),read=reads.push({reading:{edges},targets})-1;return shared2.
set(key,read),read};return readAny(all),reads}function compileProgram({syntax,groups},backwards=!1){const compiler=new Compiler(backwards),match=compiler.add({kind:"\
match"}),start=compiler.emit(syntax,match),loop={kind:"split",first:start,second:start},search=compiler.add(loop);return loop.second=compiler.read(anyCodePoint,
search),{nodes:compiler.nodes,start,search,groups}}const maxReads=4,maxFlushes=2;class Pattern{source;parsed;known;forwards;backwards;prefix;rest;ways;automaton;constructor(source){
this.source=source,this.parsed=parsePattern(source)}get groups(){return this.parsed.groups}get size(){return[this.forwards,this.backwards,this.prefix,this.rest].
reduce((sum,dfa)=>sum+(dfa?.size??0),0)}forget(){this.forwards=void 0,this.backwards=void 0,this.prefix=void 0,this.rest=void 0,this.ways=void 0,this.automaton=
void 0}get machine(){return this.automaton??=new Automaton(compileProgram(this.parsed))}get forward(){return this.forwards??=new LazyDfa(this.machine,!0)}get backward(){
return this.backwards??=new LazyDfa(new Automaton(compileProgram(this.parsed,!0)),!1)}get paths(){return this.ways??=new Paths(this.machine)}test(text){const bytes=(0,utf8.
Vk)(typeof text=="string"?Buffer.from(text,"utf8"):text);return this.forward.scan(bytes,0,bytes.length,0,!1,!0)>=0}get anchor(){return(this.known??={anchor:anchorOf(
this.parsed.syntax)}).anchor}findAll(bytes,visit,anchors){const{anchor}=this,at=anchors===void 0||anchor?.parts===void 0?0:this.findAround(bytes,visit,anchors,anchor,
anchor.parts);at!==void 0&&this.findFrom(bytes,at,visit)}findAround(bytes,visit,places,{before},parts){const rest=this.rest??=new LazyDfa(new Automaton(compileProgram(
{syntax:parts.rest,groups:0})),!0),to=bytes.length;let mayRead=maxReads*to+65536,at=0;const startOf=place=>{const end=rest.scan(bytes,place,to,0,!0,!0);if(mayRead-=
rest.stoppedAt-place,end<0)return-1;this.prefix??=new LazyDfa(new Automaton(compileProgram({syntax:parts.prefix,groups:0},!0)),!1);const start=this.prefix.scanBack(
bytes,place,at,0,to);return mayRead-=place-Math.max(start,at),start};for(let next=0;next<places.length;next++){const place=places[next]??to;if(place<at)continue;
let start=startOf(place);if(start<0)continue;for(let later=next+1;later<places.length&&(places[later]??to)-before<start&&mayRead>0;later++){const other=startOf(
places[later]??to);other>=0&&other<start&&(start=other)}if(mayRead<0)return at;const{forward}=this,end=forward.scan(bytes,start,to,0,!0);mayRead-=forward.stoppedAt-
end,visit(start,end),at=end}return mayRead<0?at:void 0}findFrom(bytes,from,visit){const{forward}=this,to=bytes.length;let mayRead=maxReads*to+65536;const mostFlushes=forward.
flushes+maxFlushes;let lastEnd=-1;for(let at=from;at<=to;){const end=forward.scan(bytes,at,to,0);if(mayRead-=forward.stoppedAt-at,mayRead<0||forward.flushes>mostFlushes){
this.paths.visit(bytes,at,to,0,([start2=0,stop=0])=>(start2===stop&&start2===lastEnd||visit(start2,stop),!0));return}if(end<0)return;const start=this.backward.scanBack(
bytes,end,at,0,to);end===start&&start===lastEnd||visit(start,end),lastEnd=end,at=end>at?end:nextCharacter(bytes,at,to)}}groupsIn(bytes){let found=backtrack(this.
machine,bytes);if(found===void 0&&(found="none",this.paths.visit(bytes,0,bytes.length,0,slots=>(found=slots,!1))),found==="none")return;const places=found;return Array.
from({length:this.groups+1},(_,group)=>{const[start=-1,end=-1]=places.subarray(2*group,2*group+2);return start<0||end<0?void 0:[start,end]})}}function nextCharacter(bytes,at,to){
let next=at+1;for(;next<to&&((bytes[next]??0)&192)===128;)next++;return next}}),5306:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{J:()=>PatternError});class PatternError extends Error{name="PatternError";offset;constructor(problem,offset){super(problem),
this.offset=offset}}}),146:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{RJ:()=>byteSequences,
Vk:()=>searchable});var node_buffer__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4573);const invalidByte=255,replacement=65533;function encode(codePoint){return Buffer.
from(String.fromCodePoint(codePoint),"utf8")}function split(first,last,add){for(const limit of[127,2047,65535])if(first<=limit&&limit<last){split(first,limit,add),
split(limit+1,last,add);return}if(last>127)for(let bits=6;bits<=18;bits+=6){const mask=2**bits-1;if(Math.floor(first/(mask+1))===Math.floor(last/(mask+1)))break;
if((first&mask)!==0){split(first,first|mask,add),split((first|mask)+1,last,add);return}if((last&mask)!==mask){split(first,(last&~mask)-1,add),split(last&~mask,last,
add);return}}const[low,high]=[encode(first),encode(last)];add([...low].map((byte,at)=>[byte,high[at]??byte]))}function byteSequences(ranges){const sequences=[];
for(const[first,last]of ranges)first<55296&&split(first,Math.min(last,55295),sequence=>sequences.push(sequence)),last>57343&&split(Math.max(first,57344),last,sequence=>sequences.
push(sequence)),first<=replacement&&replacement<=last&&sequences.push([[invalidByte,invalidByte]]);return sequences}function sequenceLength(bytes,at,end){const lead=bytes[at]??
0;if(lead<128)return 1;const length=lead<194?0:lead<224?2:lead<240?3:lead<245?4:0;if(length===0||at+length>end)return 0;const second=bytes[at+1]??0,low=lead===224?
160:lead===240?144:128,high=lead===237?159:lead===244?143:191;if(second<low||second>high)return 0;for(let more=at+2;more<at+length;more++)if(((bytes[more]??0)&192)!==
128)return 0;return length}function searchable(bytes){if((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))return bytes;const marked=Buffer.from(bytes);
for(let at=0;at<marked.length;){const length=sequenceLength(bytes,at,bytes.length);length===0&&(marked[at]=invalidByte),at+=Math.max(1,length)}return marked}})};export{id,ids,modules};
