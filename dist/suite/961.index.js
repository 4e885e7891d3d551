const id=961,ids=[961],modules={8577:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{k:()=>closest});const LONGEST=64;function closest(word,candidates){if(word===""||word.length>LONGEST)return;const given=word.toLowerCase();let best,least=1/0;for(const candidate of candidates){
if(candidate.length>LONGEST||differInNumber(given,candidate.toLowerCase()))continue;const distance=editDistance(given,candidate.toLowerCase()),allowed=editsAllowed(
Math.min(given.length,candidate.length));distance<=allowed&&distance<least&&(best=candidate,least=distance)}return best}function differInNumber(a,b){return a!==
b&&a.replaceAll(/\d+/g,"0")===b.replaceAll(/\d+/g,"0")}function editsAllowed(length){return length<2?0:length<=4?1:length<=8?2:3}function editDistance(a,b){let beforeLast=[],
last=Array.from({length:b.length+1},(_,column)=>column);for(let row=1;row<=a.length;row+=1){const current=[row];for(let column=1;column<=b.length;column+=1){const replace=at(
last,column-1)+(a[row-1]===b[column-1]?0:1);let cost=Math.min(replace,at(last,column)+1,at(current,column-1)+1);row>1&&column>1&&a[row-1]===b[column-2]&&a[row-2]===
b[column-1]&&(cost=Math.min(cost,at(beforeLast,column-2)+1)),current.push(cost)}beforeLast=last,last=current}return at(last,b.length)}function at(row,column){return row[column]??
1/0}}),8050:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{b:()=>Cursor});var _problem_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
7285);class Cursor{text;position=0;constructor(text){this.text=text}take(pattern){const found=this.look(pattern);return found!==void 0&&(this.position+=found.length),
found}look(pattern){return pattern.lastIndex=this.position,pattern.exec(this.text)?.[0]}skipSpace(){this.take(/\s*/y)}atEnd(){return this.position>=this.text.length}mistake(expected,example,hint){
const rest=this.look(/\S+/y),found=rest===void 0?"the end of the text":(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.hD)(rest);return new _problem_js__WEBPACK_IMPORTED_MODULE_0__.
Fp(this.position,`found ${found}, expected ${expected}, for example ${example}`,hint)}}}),4708:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$7:()=>readDuration,E9:()=>parseDuration,Rz:()=>milliseconds,cb:()=>printDuration});var _cursor_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8050),_number_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4285),_problem_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7285),_unit_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
5730);const LONGEST_MS=365*864e5,LONGEST_TEXT=100,DURATION_UNITS=["d","h","m","s","ms"];function parseDuration(text){const result=(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.
CD)(()=>{if(text.length>LONGEST_TEXT)throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.Fp(LONGEST_TEXT,`a duration has at most ${String(LONGEST_TEXT)} characte\
rs, for example 1h30m`);const cursor=new _cursor_js__WEBPACK_IMPORTED_MODULE_0__.b(text);return cursor.skipSpace(),cursor.take(/0\s*$/y)!==void 0?0:readDuration(
cursor)});return result.ok?{ok:!0,ms:result.value}:result}function milliseconds(text){const parsed=parseDuration(text);if(!parsed.ok)throw new Error(`duration p\
assed validation but does not parse: ${text}`);return parsed.ms}function readDuration(cursor){const start=cursor.position;let ms=0,finest=-1;do{const part=readPart(
cursor,finest);ms+=part.ms,finest=part.rank,cursor.skipSpace()}while(!cursor.atEnd());if(ms>LONGEST_MS)throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.Fp(start,
`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.hD)(cursor.text.slice(start).trim())} is longer than a year, expected at most 365d, for example 30m`);return Math.
round(ms)}function readPart(cursor,finest){const at=cursor.position,amount=(0,_number_js__WEBPACK_IMPORTED_MODULE_1__.kz)(cursor);if(amount===void 0){const expected=finest<
0?"a duration":"a smaller unit of the same duration, or its end";throw cursor.mistake(expected,finest<0?"90s, 5m or 1h30m":"1h30m")}cursor.take(/\s+(?=[A-Za-z])/y);
const word=cursor.look(/[A-Za-zµμ]+/y),rank=DURATION_UNITS.indexOf(word??""),unit=DURATION_UNITS[rank];if(unit===void 0){const number=(0,_number_js__WEBPACK_IMPORTED_MODULE_1__.
xo)(amount),hint=word===void 0?`did you mean ${number}s or ${number}m?`:(0,_unit_js__WEBPACK_IMPORTED_MODULE_3__.UU)(word)?.replace(/^did you mean (d|h|m|s|ms)\?$/,
`did you mean ${number}$1?`);throw cursor.mistake("a unit of time (d, h, m, s or ms)","90s, 5m or 1h30m",hint)}if(rank<=finest)throw cursor.position=at,cursor.mistake(
"units from large to small, each once","1h30m");return cursor.position+=unit.length,{ms:(0,_unit_js__WEBPACK_IMPORTED_MODULE_3__.FU)(amount,unit)*1e3,rank}}function printDuration(ms){
let rest=Math.max(0,Math.round(ms)),text="";for(const unit of DURATION_UNITS){const size=Math.round((0,_unit_js__WEBPACK_IMPORTED_MODULE_3__.FU)(1,unit)*1e3),amount=Math.
floor(rest/size);amount>0&&(text+=`${String(amount)}${unit}`),rest-=amount*size}return text===""?"0s":text}}),1952:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E:()=>expectationOf});const SHARE={dimensions:["proportion"],share:!0,kind:"a share"},TIME={dimensions:["seconds"],share:!1,
kind:"a time"},NAMES=new Map([["availability",SHARE],["cpu",SHARE],["saturation",SHARE],["memory",{...SHARE,dimensions:["proportion","bytes"]}],["disk",{...SHARE,
dimensions:["proportion","bytes"]}],["uptime",{...SHARE,dimensions:["proportion","seconds"]}],["latency",TIME],["duration",TIME],["mttr",TIME],["mttd",TIME]]),RATE={
...SHARE,dimensions:["proportion","rate"]},RATE_STATISTIC={...SHARE,dimensions:["number","proportion","rate"]},PLAIN=new Set(["burn-rate"]);function expectationOf(selector){
if(selector.statistic==="count")return;const metric=selector.metric.toLowerCase().replaceAll("_","-"),last=metric.split(".").at(-1)??metric;if(PLAIN.has(last))return;
if(metric==="coverage"||metric.startsWith("coverage.")||last.startsWith("success"))return last.endsWith("-rate")?RATE:SHARE;if(last.endsWith("-ratio"))return SHARE;
if(last.endsWith("-rate"))return RATE;const named=NAMES.get(last);return named!==void 0?named:/-(?:latency|duration|time)$/.test(last)?TIME:selector.statistic===
"rate"?RATE_STATISTIC:void 0}}),4285:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{DZ:()=>tidy,kz:()=>readNumber,xo:()=>printNumber});var _problem_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7285);const DIGITS=15;function readNumber(cursor){
const start=cursor.position;if(cursor.look(/\.\d/y)!==void 0)throw cursor.mistake("a number with a digit before the point","0.5",`did you mean 0${cursor.look(/\.\d{1,15}/y)??
""}?`);const text=cursor.take(/\d+(?:\.\d+)?/y);if(text===void 0)return;const[whole="",fraction=""]=text.split(".");if(whole.length>DIGITS||fraction.length>DIGITS)
throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__.Fp(start,`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.hD)(text)} has more than ${String(DIGITS)} digits bef\
ore or after the point, expected fewer, for example 0.001`);const exponent=cursor.look(/[eE][+-]?\d+/y);if(exponent!==void 0)throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__.
Fp(start,`found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.hD)(text+exponent)}, expected a number without an exponent, for example 0.001`);if(cursor.look(/[,_']\d/y)!==
void 0)throw cursor.mistake("a number without separators and with a decimal point","1000 or 0.5");return Number(text)}function printNumber(value){const text=String(
value===0?0:value),[,sign="",whole="",fraction="",exponent=""]=/^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text)??[];if(exponent==="")return text;const point=whole.
length+Number(exponent),digits=whole+fraction;return point<=0?`${sign}0.${"0".repeat(-point)}${digits}`:`${sign}${digits.slice(0,point).padEnd(point,"0")}${digits.
length>point?`.${digits.slice(point)}`:""}`}function tidy(value){return Number(value.toPrecision(12))}}),6751:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{vP:()=>parseCriteria,Jn:()=>parseCriterion,D1:()=>problem.D1});var problem=__webpack_require__(7285),closest=__webpack_require__(
8577),criteria_cursor=__webpack_require__(8050),duration=__webpack_require__(4708),number=__webpack_require__(4285),quantity=__webpack_require__(9981),expectation=__webpack_require__(
1952),criteria_selector=__webpack_require__(8277),unit=__webpack_require__(5730);function refuseUnclear(selector,bound,position){bound.kind==="fixed"&&refuseFixed(
selector,bound.quantity,position),bound.kind==="baseline-plus"&&refuseOffset(selector,bound.sign,bound.quantity,position)}function refuseFixed(selector,given,position){
if(given.unit==="pp"){const shown=(0,number.xo)(given.amount);throw new problem.Fp(position,`found ${shown}pp, but pp measures a difference from the baseline; w\
rite ${shown}% or baseline + ${shown}pp`)}const expected=(0,expectation.E)(selector);if(expected!==void 0&&(refuseUnit(selector,expected,given,position),given.amount<
0))throw new problem.Fp(position,`found ${(0,quantity.xi)(given)}, but ${(0,criteria_selector.v)(selector)} is ${expected.kind} and never negative, for example ${example(
expected)}`)}function refuseOffset(selector,sign,given,position){const expected=(0,expectation.E)(selector);if(given.unit!=="%"){expected!==void 0&&refuseUnit(selector,
expected,given,position,expected.share?[]:["% of the baseline"]);return}const written=sign===1?"+":"-";if(expected?.share===!0){const amount=(0,number.xo)(given.
amount),factor=(0,number.DZ)(1+sign*given.amount/100),points=`baseline ${written} ${amount}pp`,spellings=factor>0?`${points} (percentage points) or baseline * ${(0,number.
xo)(factor)} (relative)`:`${points} (percentage points)`;throw new problem.Fp(position,`baseline ${written} ${amount}% is ambiguous because ${(0,criteria_selector.
v)(selector)} is itself a share; write ${spellings}`)}if(sign===-1&&given.amount>=100)throw new problem.Fp(position,`baseline - ${(0,quantity.xi)(given)} leaves\
 nothing of the baseline, expected less than 100%, for example baseline - 20%`)}function refuseUnit(selector,expected,given,position,also=[]){if(given.unit===""&&
given.amount===0||expected.dimensions.includes((0,unit.eT)(given.unit)))return;const accepted=[...expected.dimensions.map(describe),...also].join(" or "),message=`\
found ${given.unit===""?`${(0,quantity.xi)(given)} without a unit`:(0,quantity.xi)(given)}, but ${(0,criteria_selector.v)(selector)} is ${expected.kind}, expect\
ed ${accepted}, for example ${example(expected)}`;throw new problem.Fp(position,message,given.unit===""?`did you mean ${bothReadings(expected,given.amount)}?`:void 0)}
function describe(dimension){switch(dimension){case"proportion":return"%";case"seconds":return"ms, s, m, h or d";case"bytes":return"B, KB, MB or GB";case"rate":
return"/s";case"number":return"a bare number"}}function example(expected){return expected.kind==="a time"?"500ms":"5%"}function bothReadings(expected,amount){const written=(0,number.
xo)(amount);return expected.kind==="a time"?`${written}ms or ${written}s`:Math.abs(amount)<=1?`${(0,number.xo)((0,number.DZ)(amount*100))}% or ${written}%`:`${written}\
%`}const LONGEST_CRITERION=500,SEVERITIES=["fail","warn","info"],SEVERITIES_ELSEWHERE=new Map([["failure","fail"],["error","fail"],["critical","fail"],["warning",
"warn"],["notice","info"],["information","info"]]),OPERATORS=["<","<=",">",">=","==","!="],OPERATORS_ELSEWHERE=new Map([["=","=="],["===","=="],["=<","<="],["\u2264",
"<="],["=>",">="],["\u2265",">="],["\u2260","!="],["<>","!="],["!","!="],["!==","!="]]),COMPARING=/^(?:is|below|under|above|over|exceeds|less|more|than|equals|at)$/i,
JOINING=/(?:and|or|&&|\|\||[,;&])(?![A-Za-z])/iy;function readCriterion(text){if(text.length>LONGEST_CRITERION){const length=`${String(text.length)} characters,\
 expected at most ${String(LONGEST_CRITERION)}`;throw new problem.Fp(LONGEST_CRITERION,`a criterion of ${length}, for example error-rate <= 1%`,"write one crite\
rion per line")}const cursor=new criteria_cursor.b(text);cursor.skipSpace();const severity=readSeverity(cursor),selector=readSelector(cursor),operator=readOperator(
cursor),bound=readBound(cursor,selector),forMs=readFor(cursor,bound);return{severity,selector,operator,bound,...forMs===void 0?{}:{forMs}}}function readSeverity(cursor){
const word=cursor.look(/[A-Za-z0-9_.-]+(?=\s*:)/y);if(word===void 0)return"fail";const severity=SEVERITIES.find(known=>known===word);if(severity===void 0){const near=(0,closest.
k)(word,SEVERITIES)??SEVERITIES_ELSEWHERE.get(word.toLowerCase()),hint=near===void 0?void 0:`did you mean ${near}?`;throw cursor.mistake("a severity (fail, warn\
 or info) before the colon","warn: cpu < 80%",hint)}return cursor.take(/[a-z]+\s*:\s*/y),severity}function readSelector(cursor){const start=cursor.position,path=cursor.
look(/[A-Za-z0-9_]+(?:[-.][A-Za-z0-9_]+)*/y);if(path===void 0||!/[A-Za-z]/.test(path)){const quoted=cursor.look(/["'`]/y)===void 0?void 0:"leave the quotes out";
throw cursor.mistake("a metric","error-rate, latency.p99 or cpu",quoted)}if(path==="baseline")throw cursor.mistake("a metric on the left, the bound on the right",
"error-rate <= baseline");cursor.position+=path.length;const inside=cursor.look(/[-.]/y);if(inside!==void 0)throw new problem.Fp(cursor.position,`found ${(0,problem.
hD)(inside)} that no letter or digit follows, expected a name such as error-rate or latency.p99`);const percentile=/^\(\s*([\d.]+)\s*\)/.exec(cursor.text.slice(
cursor.position,cursor.position+16))?.[1];if(percentile!==void 0)throw cursor.mistake("an operator or a part of the name after a dot","latency.p95",`did you mea\
n p${percentile}?`);return(0,criteria_selector.G)(path,start)}function readOperator(cursor){cursor.skipSpace();const text=cursor.look(/[<>=!≤≥≠]+/y),operator=OPERATORS.
find(known=>known===text);if(operator===void 0)throw cursor.mistake(`an operator (${OPERATORS.join(" ")})`,"cpu < 80%",operatorHint(cursor,text));return cursor.
position+=operator.length,cursor.skipSpace(),operator}function operatorHint(cursor,text){if(text!==void 0){const known=OPERATORS_ELSEWHERE.get(text);return known===
void 0?void 0:`did you mean ${known}?`}const word=cursor.look(/[A-Za-z]+/y);if(word!==void 0)return word==="for"?"the `for` clause comes last: cpu < 80% for 5m":
COMPARING.test(word)?"compare with a sign: cpu < 80%":"names have no spaces: error-rate"}const BOUND="a number with a unit, or `baseline`",BOUND_EXAMPLE="80%, 5\
00ms or baseline + 1pp";function readBound(cursor,selector){const start=cursor.position;if(cursor.take(/baseline(?![A-Za-z0-9_])/y)!==void 0)return readBaseline(
cursor,selector);const negative=cursor.take(/-(?=[\d.])/y)!==void 0,unsigned=(0,quantity.ae)(cursor,["for"]);if(unsigned===void 0)throw cursor.mistake(BOUND,BOUND_EXAMPLE,
boundHint(cursor));if(cursor.look(/\s*(?:\*|baseline)/y)!==void 0)throw cursor.skipSpace(),cursor.mistake("the baseline first","latency <= baseline * 2",`did yo\
u mean baseline * ${(0,number.xo)(unsigned.amount)}?`);const bound={kind:"fixed",quantity:negative?(0,quantity.vR)(unsigned):unsigned};return refuseUnclear(selector,
bound,start),bound}function boundHint(cursor){const change=cursor.look(/[+-]\s*\d[\w.%]*/y);if(change!==void 0)return`a change from the baseline is written base\
line ${change.charAt(0)} ${change.slice(1).trim()}`;const word=cursor.look(/[A-Za-z]+/y);return word!==void 0&&(0,closest.k)(word,["baseline"])!==void 0?"did yo\
u mean baseline?":void 0}function readBaseline(cursor,selector){cursor.skipSpace();const sign=cursor.take(/[+-]/y);return sign!==void 0?readOffset(cursor,selector,
sign==="+"?1:-1):cursor.take(/\*/y)!==void 0?readFactor(cursor):{kind:"baseline"}}function readOffset(cursor,selector,sign){cursor.skipSpace();const start=cursor.
position,offset=(0,quantity.ae)(cursor,["for"]);if(offset===void 0)throw cursor.mistake("a number with a unit","baseline + 1pp or baseline + 50ms");const bound={
kind:"baseline-plus",sign,quantity:offset};return refuseUnclear(selector,bound,start),bound}function readFactor(cursor){cursor.skipSpace();const start=cursor.position,
factor=(0,number.kz)(cursor);if(factor===void 0)throw cursor.mistake("a number above 0","baseline * 1.2");if(factor===0)throw new problem.Fp(start,"found 0, exp\
ected a number above 0, for example baseline * 1.2");if(cursor.look(/\s*%/y)!==void 0){const plain=(0,number.xo)((0,number.DZ)(factor/100));throw cursor.mistake(
"a plain number after `*`","baseline * 1.2",`did you mean baseline * ${plain}?`)}return{kind:"baseline-times",factor}}function readFor(cursor,bound){if(cursor.skipSpace(),
cursor.atEnd())return;if(cursor.look(/for(?![A-Za-z0-9_-])/y)===void 0){const changed=bound.kind==="baseline"?"`+`, `-`, `*`, ":"";throw cursor.mistake(`${changed}\
\`for\` with a duration or the end`,"cpu < 80% for 5m",tailHint(cursor,bound))}cursor.position+=3,cursor.skipSpace();const start=cursor.position,ms=(0,duration.
$7)(cursor);if(ms===0)throw new problem.Fp(start,"found a duration of 0, expected at least 1ms, for example 5m","without `for` a breach counts at once");return ms}
function tailHint(cursor,bound){if(cursor.look(JOINING)!==void 0)return"write one criterion per line";if(cursor.look(/#/y)!==void 0)return"a comment needs a spa\
ce before its #";if(bound.kind==="baseline"&&cursor.look(/\//y)!==void 0)return"divide by multiplying: baseline * 0.5";const word=cursor.look(/[A-Za-z]+/y);if(word!==
void 0)return(0,closest.k)(word,["for"])!==void 0?"did you mean for?":cursor.look(/[A-Za-z][^<>=!]{0,80}[<>=!]/y)===void 0?void 0:"write one criterion per line"}
function parseCriterion(text){const result=(0,problem.CD)(()=>readCriterion(text));return result.ok?{ok:!0,criterion:result.value}:result}const MOST_CRITERIA=200,
LONGEST_TEXT=1e5;function parseCriteria(text){if(text.length>LONGEST_TEXT)return{ok:!1,problems:[tooMuch(1,"",`${String(text.length)} characters`,`${String(LONGEST_TEXT)}\
 characters`)]};const criteria=[],problems=[];for(const[index,line]of text.split(/\r\n|\r|\n/).entries()){const{start,sentence}=sentenceOf(line);if(sentence==="")
continue;if(criteria.length+problems.length>=MOST_CRITERIA){problems.push(tooMuch(index+1,line,"one criterion more",`${String(MOST_CRITERIA)} criteria`));break}
const parsed=parseCriterion(sentence);parsed.ok?criteria.push(parsed.criterion):problems.push({...parsed.problem,column:parsed.problem.column+start,line:index+1,
text:line})}return problems.length===0?{ok:!0,criteria}:{ok:!1,problems}}function sentenceOf(line){const start=/^\s*(?:-\s+)?/.exec(line)?.[0].length??0,comment=line.
search(/(?<=^|\s)#/);return{start,sentence:line.slice(start,comment<0?void 0:comment).trimEnd()}}function tooMuch(line,text,found,most){return{line,text,column:1,
message:`found ${found}, expected at most ${most}, for example three to ten criteria`}}}),7285:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{CD:()=>attempt,D1:()=>problemSentence,Fp:()=>Mistake,hD:()=>quote});var _printable_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
649);class Mistake extends Error{name="Mistake";problem;constructor(position,message,hint){super(message),this.problem={message,column:position+1,...hint===void 0?
{}:{hint}}}}function attempt(parse){try{return{ok:!0,value:parse()}}catch(error){if(error instanceof Mistake)return{ok:!1,problem:error.problem};throw error}}function problemSentence(problem){
return problem.hint===void 0?problem.message:`${problem.message}; ${problem.hint}`}const QUOTED=24;function quote(text){return`"${inPlace(text.slice(0,QUOTED))}${text.
length>QUOTED?"\u2026":""}"`}function inPlace(text){return(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__.L8)(text.replace(/[\t\u00a0]/g," "),odd=>"?".repeat(odd.
length))}}),9981:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{E9:()=>_duration_js__WEBPACK_IMPORTED_MODULE_1__.
E9,Ri:()=>quantityOf,ae:()=>readQuantity,au:()=>quantity,cb:()=>_duration_js__WEBPACK_IMPORTED_MODULE_1__.cb,vR:()=>negated,xi:()=>printQuantity});var _cursor_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8050),_duration_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4708),_number_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4285),_problem_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
7285),_unit_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(5730);function quantity(amount,unit){return{value:(0,_unit_js__WEBPACK_IMPORTED_MODULE_4__.FU)(amount,
unit),unit,amount}}function quantityOf(value,unit){return{value,unit,amount:(0,_number_js__WEBPACK_IMPORTED_MODULE_2__.DZ)((0,_unit_js__WEBPACK_IMPORTED_MODULE_4__.
sr)(value,unit))}}function printQuantity(of){return`${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__.xo)(of.amount)}${of.unit}`}function negated(of){return quantity(
of.amount===0?0:-of.amount,of.unit)}function readQuantity(cursor,words=[]){const start=cursor.position,amount=(0,_number_js__WEBPACK_IMPORTED_MODULE_2__.kz)(cursor);
if(amount===void 0)return;const afterNumber=cursor.position;cursor.skipSpace();const word=cursor.look(/%+|\/?[A-Za-zµμ]+(?:\/[A-Za-z]+)?/y);if(word===void 0||
words.includes(word))return cursor.position=afterNumber,quantity(amount,"");if(!(0,_unit_js__WEBPACK_IMPORTED_MODULE_4__.vO)(word))throw cursor.mistake(`a unit \
(${_unit_js__WEBPACK_IMPORTED_MODULE_4__.QN.join(", ")})${words.map(other=>` or \`${other}\``).join("")}`,"500ms or 80%",(0,_unit_js__WEBPACK_IMPORTED_MODULE_4__.
UU)(word,words));if(cursor.position+=word.length,cursor.look(/\d/y)!==void 0)throw compound(cursor,start);return quantity(amount,word)}function compound(cursor,start){
const text=cursor.text.slice(start).split(/\s/,1)[0]??"",whole=(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.CD)(()=>(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__.
$7)(new _cursor_js__WEBPACK_IMPORTED_MODULE_0__.b(text))),hint=whole.ok?`did you mean ${oneUnit(whole.value)}?`:void 0;return new _problem_js__WEBPACK_IMPORTED_MODULE_3__.
Fp(cursor.position,`found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.hD)(text)}, expected one number with one unit, for example 90m`,hint)}function oneUnit(ms){
const unit=["d","h","m","s"].find(candidate=>Number.isInteger((0,_unit_js__WEBPACK_IMPORTED_MODULE_4__.sr)(ms/1e3,candidate)));return printQuantity(quantityOf(ms/
1e3,unit??"ms"))}}),8277:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G:()=>splitSelector,
v:()=>printSelector});var _problem_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7285);const STATISTICS=new Set(["avg","mean","min","max","med","median","\
count","rate","sum","last","value"]),PERCENTILE=/^p(?:\d{1,2}(?:\.\d+)?|100)$/;function splitSelector(path,position){const statistic=/(?<=^|\.)p\d+(?:\.\d+)?$/i.
exec(path)?.[0]??path.split(".").at(-1)??"",percentile=/^p\d/i.test(statistic)&&!/[^p\d.]/i.test(statistic);if(!percentile&&!STATISTICS.has(statistic))return refusePercentileElsewhere(
path,position),{metric:path};const metric=path.slice(0,Math.max(0,path.length-statistic.length-1));if(percentile&&(!PERCENTILE.test(statistic)||Number(statistic.
slice(1))===0)){const at=position+path.length-statistic.length;throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__.Fp(at,`found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.
hD)(statistic)}, expected a percentile above 0 and up to 100, for example p99 or p99.9`,percentileHint(statistic))}if(metric==="")throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__.
Fp(position,`found the statistic ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.hD)(statistic)} alone, expected a metric before it, for example latency.${statistic}`);
return{metric,statistic}}const PERCENTILE_ELSEWHERE=/\.(?:\d{1,3}(?:p|pct|th)|p\d{1,3}th|(?:pct|perc|percentile)\d{1,3})$/i;function refusePercentileElsewhere(path,position){
const found=PERCENTILE_ELSEWHERE.exec(path);if(found===null)return;const guess=`p${/\d+/.exec(found[0])?.[0]??""}`,percentile=PERCENTILE.test(guess)&&Number(guess.
slice(1))>0?guess:"p95",meant=`${path.slice(0,found.index)}.${percentile}`;throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__.Fp(position+found.index+1,`found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.
hD)(found[0].slice(1))}, expected a name or a percentile such as p95, for example latency.p95 < 300ms`,`did you mean ${meant}?`)}function percentileHint(given){
const guess=given.toLowerCase().replace(/^p(\d\d)(\d+)$/,"p$1.$2");return guess!==given&&PERCENTILE.test(guess)?`did you mean ${guess}?`:void 0}function printSelector(selector){
return selector.statistic===void 0?selector.metric:`${selector.metric}.${selector.statistic}`}}),5730:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{FU:()=>toBase,QN:()=>UNITS,UU:()=>unitHint,Yf:()=>DIMENSIONS,eT:()=>dimensionOf,sr:()=>fromBase,vO:()=>isUnit});var _closest_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8577);const SCALES={"":{dimension:"number",times:1,over:1},"%":{dimension:"proportion",times:1,over:100},pp:{dimension:"proportion",times:1,over:100},ms:{dimension:"\
seconds",times:1,over:1e3},s:{dimension:"seconds",times:1,over:1},m:{dimension:"seconds",times:60,over:1},h:{dimension:"seconds",times:3600,over:1},d:{dimension:"\
seconds",times:86400,over:1},B:{dimension:"bytes",times:1,over:1},KB:{dimension:"bytes",times:1e3,over:1},MB:{dimension:"bytes",times:1e6,over:1},GB:{dimension:"\
bytes",times:1e9,over:1},"/s":{dimension:"rate",times:1,over:1}},DIMENSIONS=["number","proportion","seconds","bytes","rate"],UNITS=["%","pp","ms","s","m","h","d",
"B","KB","MB","GB","/s"];function dimensionOf(unit){return SCALES[unit].dimension}function toBase(amount,unit){const{times,over}=SCALES[unit];return amount*times/
over}function fromBase(value,unit){const{times,over}=SCALES[unit];return value*over/times}function isUnit(word){return UNITS.includes(word)}const ELSEWHERE=new Map(
[...spellings("%","%%","percent","pct"),...spellings("pp","point","points","ppt","ppts"),...spellings("ms","msec","msecs","millis","millisecond","milliseconds"),
...spellings("s","sec","secs","second","seconds"),...spellings("m","min","mins","minute","minutes"),...spellings("h","hr","hrs","hour","hours"),...spellings("d",
"day","days"),...spellings("B","byte","bytes"),...spellings("/s","rps","qps","req/s","/sec","/second"),...["us","\xB5s","\u03BCs","ns"].map(unit=>[unit,"the sma\
llest unit of time is ms: write 0.5ms for 500 \xB5s"]),...["w","week","weeks"].map(unit=>[unit,"the largest unit of time is d: write 7d for a week"]),...["kib",
"mib","gib"].map(unit=>[unit,"KB, MB and GB are powers of 1000: write 1.048576MB for 1 MiB"]),["x","for a multiple of the baseline write baseline * 2"]]);function spellings(unit,...words){
return words.map(word=>[word,`did you mean ${unit}?`])}function unitHint(word,others=[]){const known=ELSEWHERE.get(word.toLowerCase());if(known!==void 0)return known;
const near=(0,_closest_js__WEBPACK_IMPORTED_MODULE_0__.k)(word,[...UNITS,...others]);return near===void 0?void 0:`did you mean ${near}?`}}),4487:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{YQ:()=>cancelledError,a6:()=>RolloutError,bD:()=>messageOf});class RolloutError extends Error{name="RolloutError";kind;code;remedy;constructor(kind,facts){
super(facts.message,facts.cause===void 0?void 0:{cause:facts.cause}),this.kind=kind,this.code=facts.code,this.remedy=facts.remedy}}function cancelledError(during){
return new RolloutError("cancelled",{code:"CANCELLED",message:`Cancelled while ${during}.`,remedy:"Nothing to do here: clean-up runs in the post step. Run the j\
ob again to continue."})}function messageOf(error){return error instanceof Error?error.message:String(error)}}),763:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{i:()=>NO_DATA_POLICIES});const NO_DATA_POLICIES=["fail","pass","pause","extend"]}),2177:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{L:()=>isExposed,U:()=>isLoopback});function isLoopback(host){const name=host.toLowerCase().replace(/^\[(.*)\]$/,"$1").
replace(/%.*$/,"").replace(/\.$/,"");if(name==="localhost"||name.endsWith(".localhost"))return!0;const address=`http://${name.includes(":")?`[${name}]`:name}`,hostname=URL.
canParse(address)?new URL(address).hostname:"";return/^127(?:\.\d+){3}$|^\[::1\]$|^\[::ffff:7f[\da-f]{2}:[\da-f]{1,4}\]$/.test(hostname)}function isExposed({protocol,
hostname}){return protocol!=="https:"&&!isLoopback(hostname)}}),6097:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{$Q:()=>clip,Cr:()=>bold,D4:()=>checklist,DV:()=>codeBlock,FY:()=>paragraph,MY:()=>page,R_:()=>heading,_b:()=>mermaidLabel,a4:()=>mermaid,
aY:()=>code,cy:()=>quieted,e5:()=>bullets,jQ:()=>quiet,nf:()=>link,tp:()=>table,zH:()=>details});var _printable_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
649);function heading(level,...content){return{block:`${"#".repeat(level)} ${inline(content)}`}}function paragraph(...content){return{block:inline(content)}}function bullets(items){
return{block:items.map(item=>`- ${inline(contents(item))}`).join(`
`)}}function checklist(items){return{block:items.map(({done,content})=>`- [${done?"x":" "}] ${inline(contents(content))}`).join(`
`)}}function table(head,rows){const line=cells=>`| ${head.map((_,index)=>inline([cells[index]??""])).join(" | ")} |`;return{block:[line(head),`| ${head.map(()=>"\
---").join(" | ")} |`,...rows.map(line)].join(`
`)}}function codeBlock(text,language=""){const safe=(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__.fk)(text),fence="`".repeat(Math.max(3,longestRun(safe)+1));return{
block:`${fence}${language.replaceAll(/[^\w+-]/g,"")}
${safe.replace(/\n$/,"")}
${fence}`}}function details(title,blocks){return{block:`<details>
<summary>${typeof title=="object"?title.markdown:html((0,_printable_js__WEBPACK_IMPORTED_MODULE_0__.g$)(String(title)))}</summary>

${page(blocks)}

</details>`}}function mermaid(lines){return{block:["```mermaid",...lines.map(line=>(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__.g$)(line).replaceAll("`","'")),
"```"].join(`
`)}}function mermaidLabel(text){return`"${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__.g$)(text).replace(/[^\p{L}\p{N} .,/%+=_-]/gu,character=>`#${character.codePointAt(
0)??63};`)}"`}function bold(text){return{markdown:text.trim()===""?"":`**${escape(text.trim())}**`}}function quiet(text){return{markdown:escapeMarks(quieted((0,_printable_js__WEBPACK_IMPORTED_MODULE_0__.
g$)(text)))}}function quieted(text){return text.replace(/[@#](?=[\p{L}\p{N}])/gu,"$&\u200B").replace(/GH-(?=\d)/gi,"$&\u200B").replace(/:(?=\/\/)/g,"$&\u200B").
replace(/www\.(?=\S)/gi,"$&\u200B")}function code(text){const safe=(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__.g$)(text);if(safe.trim()==="")return{markdown:""};
if(safe.includes("|"))return{markdown:`<code>${entities(safe)}</code>`};const fence="`".repeat(longestRun(safe)+1),pad=/^[` ]|[` ]$/.test(safe)?" ":"";return{markdown:`${fence}${pad}${safe}${pad}${fence}`}}
function link(label,url){const parsed=URL.canParse(url)?new URL(url):void 0;if(parsed?.protocol!=="http:"&&parsed?.protocol!=="https:")return{markdown:escape(label)};
const target=parsed.href.replace(/[<>()|\\`*[\]"'\s]/g,character=>`%${(character.codePointAt(0)??0).toString(16).padStart(2,"0").toUpperCase()}`);return{markdown:`\
[${escape(label)}](${target})`}}function page(blocks){return blocks.map(({block})=>block).filter(block=>block.trim()!=="").join(`

`)}function clip(markdown,maxBytes){if(Buffer.byteLength(markdown)<=maxBytes)return markdown;const note="_The rest was left out: it is too long for a job summar\
y._",budget=maxBytes-Buffer.byteLength(note)-2,kept=[];let used=0;for(const block of blocksOf(markdown)){if(used+=Buffer.byteLength(block)+2,used>budget)break;kept.
push(block)}const clipped=[...kept,note].join(`

`);return Buffer.byteLength(clipped)<=maxBytes?clipped:""}function blocksOf(markdown){const blocks=[];let lines=[],fence,folded=0;for(const line of markdown.split(
`
`)){const ticks=/^(`{3,})([^`]*)$/.exec(line);fence===void 0&&ticks?.[1]!==void 0?fence=ticks[1]:fence!==void 0&&line===fence?fence=void 0:fence===void 0&&line===
"<details>"?folded+=1:fence===void 0&&line==="</details>"&&(folded-=1),line===""&&fence===void 0&&folded<=0?(lines.length>0&&blocks.push(lines.join(`
`)),lines=[]):lines.push(line)}return lines.length>0&&blocks.push(lines.join(`
`)),blocks}function contents(item){return Array.isArray(item)?item:[item]}function inline(content){return content.map(part=>typeof part=="object"?part.markdown:
escape(String(part))).join("")}function escape(text){return escapeMarks((0,_printable_js__WEBPACK_IMPORTED_MODULE_0__.g$)(text))}function escapeMarks(text){return html(
text).replace(/[\\`*[\]|~]/g,"\\$&").replaceAll("$","&#36;").replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu,"\\_").replace(/^(\s*)([#+=-])/,"$1\\$2").replace(
/^(\s*\d+)([.)])(?=\s|$)/,"$1\\$2")}function html(text){return text.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;")}function entities(text){
return text.replace(/[^\p{L}\p{N} .,:/%=-]/gu,character=>`&#${character.codePointAt(0)??63};`)}function longestRun(text){return(text.match(/`+/g)??[]).reduce((longest,run)=>Math.
max(longest,run.length),0)}}),6854:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{H:()=>HttpFailure});
class HttpFailure extends Error{name="HttpFailure";reason;url;remedy;constructor(reason,url,message,cause,remedy){super(message,cause===void 0?void 0:{cause}),this.
reason=reason,this.url=url,this.remedy=remedy}}}),649:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
2,"0")}`:code<=65535?`\\u${code.toString(16).padStart(4,"0")}`:`\\u{${code.toString(16)}}`}}),5509:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ey:()=>describeStep,PB:()=>completePlan,XJ:()=>planProblem,gJ:()=>nextWeight,qS:()=>weightProblem,wG:()=>asPercent});
var _split_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8048);function nextWeight(plan,reached){return reached===void 0?plan[0]:plan.find(weight=>weight>
reached)}function describeStep(plan,weight){if(plan.length===0)return`${String(weight)} %`;const passed=plan.filter(step=>step<=weight).length;return`${String(passed)}\
 of ${String(plan.length)}`}function weightProblem(weight){const kept=Math.round(weight*1e4)/1e4;return kept===weight?void 0:`${String(weight)} has more than fo\
ur decimals: write ${String(kept)}`}function planProblem(steps){if(steps.length===0)return"a plan needs at least one weight";const outside=steps.find(weight=>!(weight>=
0&&weight<=100));if(outside!==void 0)return`${String(outside)} is not between 0 and 100`;const tooFine=steps.find(weight=>weightProblem(weight)!==void 0);if(tooFine!==
void 0)return weightProblem(tooFine);const descent=steps.findIndex((weight,index)=>index>0&&weight<=(steps[index-1]??-1));if(descent>0)return`${String(steps[descent])}\
 does not come after ${String(steps[descent-1])}: weights must ascend`;if(steps.every(weight=>weight<=1)&&steps.some(weight=>weight>0))return`weights are percen\
ts, and none is above 1 %; did you mean ${steps.map(asPercent).join(", ")}? (If so little is meant, write the 100 at its end)`}function completePlan(steps){return steps.
length===0||steps.at(-1)===100?steps:[...steps,100]}function asPercent(fraction){return(0,_split_js__WEBPACK_IMPORTED_MODULE_0__.e0)(fraction*100)}}),8121:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Lz:()=>toleranceOf,O2:()=>requirePossiblePlan,hp:()=>requirePossible,s6:()=>smallestReturn,sK:()=>nearestOnTheWay,yn:()=>UNREAD});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4487);const UNREAD={step:.01,because:"the platform was not read"};function toleranceOf(possible){
return"step"in possible?Math.max(.5,possible.step/2):.5}function smallestReturn(possible){return"step"in possible&&possible.step<100?possible.step:void 0}function nearestOnTheWay(share,possible){
const step=smallestReturn(possible);if(step===void 0||share<=0||share>=100)return;if(step<=1)return share;const steps=Math.min(Math.max(1,Math.round(share/step)),
Math.ceil(100/step)-1);return steps<1?void 0:Math.round(steps*step*100)/100}function requirePossible(weight,served,possible){if("step"in possible){requireStep(weight,
possible);return}const{weights,inOrder=!1,because}=possible;if(near(weight,0)||near(weight,served))return;const from=inOrder?weights.filter(one=>one>served+.5).
slice(0,1):weights;if(!from.some(one=>near(one,weight)))throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.a6("input",{code:"WEIGHT_NOT_POSSIBLE",message:`${String(
weight)} % cannot be given: from ${String(served)} % this platform can only go to ${from.length===0?"0 %":`${list(from)} %`} (${because}). Nothing was changed.`,
remedy:`Use ${from.length===0?"`weight: next`":`\`weight: ${String(from[0])}\``}${weights.length===0?"":`; a plan that fits is \`plan: ${weights.join(", ")}\``}\
.`})}function requirePossiblePlan(plan,possible){if("step"in possible){for(const weight of plan)requireStep(weight,possible);return}const{weights,inOrder=!1,because}=possible,
wanted=plan.filter(weight=>weight>0),missing=wanted.find(weight=>!weights.some(one=>near(one,weight))),skipped=inOrder?weights.find(one=>one<=Math.max(0,...wanted)&&
!wanted.some(weight=>near(weight,one))):void 0;if(!(missing===void 0&&skipped===void 0))throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.a6("input",{code:"WEIG\
HT_NOT_POSSIBLE",message:`The plan ${list(plan)} cannot be carried out: this platform ${inOrder?"goes through":"has"} ${list(weights)} % (${because})${missing===
void 0?"":` and cannot give ${String(missing)} %`}. Nothing was changed.`,remedy:`Write \`plan: ${weights.join(", ")}\`, or change what the platform is configure\
d to do.`})}function requireStep(weight,{step,because}){const nearest=Math.round(weight/step)*step;if(!(step<1||near(nearest,weight)))throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
a6("input",{code:"WEIGHT_TOO_FINE",message:`${String(weight)} % cannot be given: this platform moves traffic in steps of ${String(step)} % (${because}).`,remedy:`\
Use a weight it has, e.g. ${String(Math.max(step,nearest))}.`})}function near(a,b){return Math.abs(a-b)<=.5}function list(weights){return weights.map(String).join(
", ")}}),8048:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{GZ:()=>unreadiness,JK:()=>sameReading,
e0:()=>exact,gI:()=>splitAt,iO:()=>describeSplit,iu:()=>leastShareOf,mq:()=>meanShares,tC:()=>shareOf,xY:()=>sameSplit});var _possible_weights_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8121);function splitAt(weight,arms){return{shares:{[arms.stable]:exact(100-weight),[arms.candidate]:exact(weight)}}}function exact(share){return Number(share.toPrecision(
12))}function shareOf(split,target){return split.shares[target]??0}function unreadiness({unready={}},target){return Object.hasOwn(unready,target)?unready[target]:
void 0}function sameSplit(served,wanted){return[served.shares,...served.parts??[]].every(shares=>sameShares(shares,wanted.shares,(0,_possible_weights_js__WEBPACK_IMPORTED_MODULE_0__.
Lz)(served.possible)))}function sameReading(now,before){const tolerance=(0,_possible_weights_js__WEBPACK_IMPORTED_MODULE_0__.Lz)(now.possible),[parts,earlier]=[
now.parts??[],before.parts??[]];return sameShares(now.shares,before.shares,tolerance)&&parts.length===earlier.length&&parts.every((shares,index)=>sameShares(shares,
earlier[index]??{},tolerance))}function sameShares(some,others,tolerance){return[...new Set([...Object.keys(some),...Object.keys(others)])].every(target=>Math.abs(
(some[target]??0)-(others[target]??0))<=tolerance)}function leastShareOf({shares,parts=[]},target){return Math.min(...[shares,...parts].map(some=>some[target]??
0))}function meanShares(all){const names=new Set(all.flatMap(shares=>Object.keys(shares)));return Object.fromEntries([...names].map(name=>[name,all.reduce((sum,shares)=>sum+
(shares[name]??0),0)/all.length]))}function describeSplit(split){const entries=Object.entries(split.shares).sort(([,a],[,b])=>b-a);return entries.length===0?"no\
 target serves":entries.map(([target,share])=>`${target} ${String(Math.round(share*100)/100)} %`).join(", ")}}),5435:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Q:()=>hiding,B:()=>shortestHidden});class ReadingBuilder{#from;#units=new Uint16Array(64);#starts=new Int32Array(64);#ends=new Int32Array(
64);#length=0;constructor(from){this.#from=from}put(unit,from,to){this.#length===this.#units.length&&this.#grow();const{origin}=this.#from;this.#units[this.#length]=
unit,this.#starts[this.#length]=origin===void 0?from:origin.starts[from]??0,this.#ends[this.#length]=origin===void 0?to:to>from?origin.ends[to-1]??0:origin.starts[from]??
0,this.#length+=1}keep(from,to){for(let at=from;at<to;at+=1)this.put(this.#from.text.charCodeAt(at),at,at+1)}get length(){return this.#length}build(){const units=this.#units.
subarray(0,this.#length);return{text:Buffer.from(units.buffer,units.byteOffset,units.byteLength).toString("utf16le"),origin:{starts:this.#starts.subarray(0,this.#length),
ends:this.#ends.subarray(0,this.#length)}}}#grow(){const size=this.#units.length*2,[units,starts,ends]=[new Uint16Array(size),new Int32Array(size),new Int32Array(
size)];units.set(this.#units),starts.set(this.#starts),ends.set(this.#ends),[this.#units,this.#starts,this.#ends]=[units,starts,ends]}}function replaced(reading,pattern,decode){
const{text}=reading;let builder,done=0;pattern.lastIndex=0;for(let match=pattern.exec(text);match!==null;match=pattern.exec(text)){const decoded=decode(match);if(!(decoded===
void 0||decoded===match[0])){builder??=new ReadingBuilder(reading),builder.keep(done,match.index),done=match.index+match[0].length;for(let at=0;at<decoded.length;at+=
1)builder.put(decoded.charCodeAt(at),match.index,done)}}return builder?.keep(done,text.length),builder?.build()}const fewest=6,longestGap=12,beginsWithCut=/^[^\p{L}\p{N}.…]{0,4}(?:0?x)?[0-9a-f]{0,2}(?:…|\.{3})/iu,
endsInCut=/(?:…|\.{3})[0-9a-f]{0,2}[^\p{L}\p{N}.…]{0,4}(?:0?x)?$/iu,nearCut=12,NUL=0,[ZERO,BACKSLASH,X,LINE_FEED,RETURN,EQUALS,ELLIPSIS]=[48,92,120,10,13,61,
8230],base64Values=tableOf("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",["-",62],["_",63]),hexValues=tableOf("0123456789abcdef",["A",10],[
"B",11],["C",12],["D",13],["E",14],["F",15]);function bytesIn(reading){const writer=new RunWriter(reading);return base64Runs(reading.text,writer),hexRuns(reading.
text,writer),decimalRuns(reading.text,writer),writer.build()}class RunWriter{#text;#builder;#bytes=new Uint8Array(256);#starts=new Int32Array(256);#ends=new Int32Array(
256);#length=0;constructor(reading){this.#text=reading.text,this.#builder=new ReadingBuilder(reading)}add(byte,start,end){this.#length===this.#bytes.length&&this.#grow(),
this.#bytes[this.#length]=byte,this.#starts[this.#length]=start,this.#ends[this.#length]=end,this.#length+=1}end(from,to){if(this.#length>=fewest){this.#keep(0,
1,at=>this.#charactersAt(at),from,to);for(const parity of[0,1])this.#keep(parity,2,at=>this.#isWideAt(at)?2:0,from,to)}this.#length=0}build(){return this.#builder.
length===0?void 0:this.#builder.build()}#keep(first,width,lengthAt,from,to){let start=first;for(let at=first;;){const length=at<this.#length?lengthAt(at):0;if(length>
0){at+=length;continue}if(at-start>=fewest*width&&this.#write(start,at,width,from,to),at>=this.#length)return;at+=width,start=at}}#write(start,stop,width,from,to){
const[begin,end]=[this.#starts[start]??0,this.#ends[stop-1]??0];start<width&&endsInCut.test(this.#text.slice(Math.max(0,from-nearCut),from))&&this.#builder.put(
ELLIPSIS,begin,begin);for(let at=start;at+width<=stop;at+=width){const unit=(this.#bytes[at]??0)|(width===1?0:(this.#bytes[at+1]??0)<<8);this.#builder.put(unit,
this.#starts[at]??0,this.#ends[at+width-1]??0)}stop>this.#length-width&&beginsWithCut.test(this.#text.slice(to,to+nearCut))&&this.#builder.put(ELLIPSIS,end,end),
this.#builder.put(NUL,end,end)}#charactersAt(at){const byte=this.#bytes[at]??0;if(byte<128)return byte>=32&&byte<127||byte===27||byte>=9&&byte<=13?1:0;const length=byte>=
240?4:byte>=224?3:2;if(byte<194||byte>244||at+length>this.#length)return 0;for(let more=1;more<length;more+=1)if(((this.#bytes[at+more]??0)&192)!==128)return 0;
return length}#isWideAt(at){const[low=0,high=1]=[this.#bytes[at],at+1<this.#length?this.#bytes[at+1]:void 0];return high===255||high===32||high===0&&(low>=32&&low<
127||low===27||low>=9&&low<=13)}#grow(){const size=this.#bytes.length*2,[bytes,starts,ends]=[new Uint8Array(size),new Int32Array(size),new Int32Array(size)];bytes.
set(this.#bytes),starts.set(this.#starts),ends.set(this.#ends),[this.#bytes,this.#starts,this.#ends]=[bytes,starts,ends]}}function base64Runs(text,writer){const digits=new Uint8Array(
text.length),places=new Int32Array(text.length);let length=0;for(let at=0;at<=text.length;){const value=base64Values[text.charCodeAt(at)]??-1;if(value>=0){digits[length]=
value,places[length]=at,length+=1,at+=1;continue}const breaks=length===0?0:lineBreakAt(text,at);if(breaks>0){at+=breaks;continue}if(length*6>=fewest*8){let end=(places[length-
1]??0)+1;for(let filled=0;filled<2&&text.charCodeAt(end)===EQUALS;filled+=1)end+=1;for(let first=0;first<4;first+=1){for(let bits=0;;bits+=8){const digit=first+
Math.floor(bits/6);if(digit+1>=length)break;const two=(digits[digit]??0)<<6|(digits[digit+1]??0),isLast=first+Math.floor((bits+8)/6)+1>=length;writer.add(two>>4-
bits%6&255,places[digit]??0,isLast?end:(places[digit+1]??0)+1)}writer.end(places[0]??0,end)}}length=0,at+=1}}function lineBreakAt(text,at){const code=text.charCodeAt(
at);return code===LINE_FEED||code===RETURN?1:code===BACKSLASH&&(text[at+1]==="n"||text[at+1]==="r")?2:0}function hexRuns(text,writer){let run=[];const end=()=>{
if(run.reduce((sum,[from,to])=>sum+to-from,0)>=fewest*2){const whole=[run[0]?.[0]??0,run.at(-1)?.[1]??0];for(const first of run.some(([from,to])=>to-from>2)?[0,
1]:[0]){for(const[from,to]of run)for(let at=to-from>2?from+first:from;at+1<to;at+=2){const byte=(hexValues[text.charCodeAt(at)]??0)<<4|(hexValues[text.charCodeAt(
at+1)]??0);writer.add(byte,at===from&&isPrefix(text,at-2)?at-2:at,at+2)}writer.end(...whole)}}run=[]};for(let at=0;at<text.length;at+=1){if(!isHex(text,at))continue;
const start=at;for(;at<text.length&&isHex(text,at);)at+=1;if(at-start===1){isPrefix(text,start)||end();continue}run.length>0&&!isGap(text,run.at(-1)?.[1]??0,start)&&
end(),run.push([start,at])}end()}function isHex(text,at){return(hexValues[text.charCodeAt(at)]??-1)>=0}function isPrefix(text,at){return text.charCodeAt(at)===ZERO&&
(text.charCodeAt(at+1)|32)===X}function isGap(text,from,to){if(to-from>longestGap)return!1;for(let at=from;at<to;at+=1){const code=text.charCodeAt(at),isX=(code|
32)===X&&at===to-1;if(isWord(code)&&!isX&&!isPrefix(text,at))return!1}return!0}function isWord(code){return code>=ZERO&&code<=57||(code|32)>=97&&(code|32)<=122||
code>127||code===NUL}function decimalRuns(text,writer){let first=-1,last=-1;const end=()=>{first>=0&&writer.end(first,last),first=-1};for(let at=0;at<text.length;at+=
1){if(!isDigit(text,at))continue;const start=at;let value=0;for(;at<text.length&&isDigit(text,at);at+=1)value=Math.min(256,value*10+text.charCodeAt(at)-ZERO);if(first>=
0&&!isListGap(text,last,start)&&end(),value>255){end();continue}first<0&&(first=start),last=at,writer.add(value,start,at)}end()}function isDigit(text,at){const code=text.
charCodeAt(at);return code>=ZERO&&code<=57}function isListGap(text,from,to){return to-from<=longestGap&&/^[\s,;]+$/.test(text.slice(from,to))}function tableOf(digits,...more){
const table=new Int8Array(128).fill(-1);for(const[digit,value]of[...Array.from(digits,(digit2,at)=>[digit2,at]),...more])table[digit.charCodeAt(0)]=value;return table}
const deepest=5,named={amp:"&",apos:"'",ast:"*",bsol:"\\",colon:":",comma:",",commat:"@",dollar:"$",equals:"=",excl:"!",grave:"`",gt:">",hat:"^",lbrace:"{",lcub:"\
{",lowbar:"_",lpar:"(",lsqb:"[",lt:"<",nbsp:"\xA0",num:"#",percnt:"%",period:".",plus:"+",quest:"?",quot:'"',rbrace:"}",rcub:"}",rpar:")",rsqb:"]",semi:";",sol:"\
/",verbar:"|",vert:"|"},invisible="[\\u00AD\\u034F\\u061C\\u115F\\u1160\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u3164\\uFEFF\\uFFA0]",lookalike="\
[\\u24B6-\\u24E9\\u3000\\uFF01-\\uFF5E]|\\uD835[\\uDC00-\\uDFFF]",mayBeEscaped=new RegExp(`[%&\\\\\\x1b\\xc2-\\xf4]|\\^\\[|${invisible}|${lookalike}`),hexDigit="\
[0-9a-fA-F]",escaped=new RegExp([`%(?:25)*[uU](${hexDigit}{4})`,`%(?:25)*([0-7]${hexDigit}|[c-fC-F]${hexDigit}(?:%(?:25)*[89abAB]${hexDigit}){1,3})`,`&(?:[aA][m\
M][pP];)*(?:#0{0,8}(\\d{1,7})|#[xX]0{0,8}(${hexDigit}{1,6})|([a-zA-Z]{2,6}));`,`\\\\+(?:[uUxX]\\{(${hexDigit}{1,6})\\}|U0000(${hexDigit}{4})|[uU](${hexDigit}{4}\
)|[xX](${hexDigit}{2})|(0?[0-3][0-7]{2})|([!-/:-@[\\]-\`{-~]))`,"\\\\(\\\\+)","(\\\\+e(?=\\[)|\\^\\[(?=\\[))",`(?:%${hexDigit}?|&#?[0-9a-zA-Z]{0,8}|\\\\+(?:[uU]${hexDigit}\
{0,3}|[xX]${hexDigit}?|[0-3][0-7]?)?)(?=\u2026|\\.{3})`,`${invisible}|\\x1b\\[[0-?]{0,64}[ -/]{0,8}[@-[\\]-~]|\\x1b\\][^\\x07\\x1b]{0,256}(?:\\x07|\\x1b\\\\)|\\x1b[ -/][0-~\
]`,"([\\xc2-\\xdf][\\x80-\\xbf]|[\\xe0-\\xef][\\x80-\\xbf]{2}|[\\xf0-\\xf4][\\x80-\\xbf]{3})",`(${lookalike})`].join("|"),"g");function unescaped(reading){let current=reading;
for(let depth=0;depth<deepest&&mayBeEscaped.test(current.text);depth+=1){const next=replaced(current,escaped,decodedBy);if(next===void 0)break;current=next}return current}
const quotedPrintable=/=(?:\r?\n|([0-9a-f]{2})|[0-9a-f]?(?=…|\.{3}))/gi;function unquoted(reading){return replaced(reading,quotedPrintable,([,byte])=>byte===void 0?
"":String.fromCharCode(parseInt(byte,16)))}function decodedBy(match){const[,percentUnit,percent,decimal,hex,name,braced,wide,narrow,byte,octal,mark,slash,escape,
bytes,similar]=match,unit=percentUnit??wide??narrow;if(mark!==void 0)return mark;if(percent!==void 0)return Buffer.from(percent.replaceAll(/%(?:25)*/g,""),"hex").
toString("utf8");if(slash!==void 0)return"\\";if(escape!==void 0)return"\x1B";if(unit!==void 0)return String.fromCharCode(parseInt(unit,16));if(octal!==void 0)return String.
fromCharCode(parseInt(octal,8));if(name!==void 0)return named[name.toLowerCase()];if(bytes!==void 0)return inUtf8(bytes);if(similar!==void 0)return similar.normalize(
"NFKC");const code=decimal!==void 0?Number(decimal):parseInt(hex??braced??byte??"-",16);return Number.isNaN(code)?"":code<=1114111?String.fromCodePoint(code):void 0}
function inUtf8(bytes){const text=Buffer.from(bytes,"latin1").toString("utf8");return text.includes("\uFFFD")?void 0:text}const readings_deepest=4,mostTimes=48;
function*readingsOf(text){let left=mostTimes*text.length+4096;const seen=new Set([text]);let level=[{text,loose:!1}];yield{text,loose:!1};for(let depth=0;depth<
readings_deepest&&level.length>0;depth+=1){const next=[];for(const reading of level)for(const{decode,loosens}of decoders){const found=decode(reading);if(found===
void 0||seen.has(found.text))continue;if(left-=found.text.length,left<0)return;seen.add(found.text);const decoded={...found,loose:reading.loose||loosens};yield decoded,
next.push(decoded)}level=next}}const decoders=[{decode:unescaped,loosens:!1},{decode:unquoted,loosens:!1},{decode:bytesIn,loosens:!0}],gram=4,slots=2**16;class TextSearch{#byBeginning=new GramIndex;#byEnd=new GramIndex;#longest;constructor(needles){
const ordered=[...needles].filter(({folded})=>folded.length>=gram).sort((a,b)=>b.folded.length-a.folded.length);for(const needle of ordered)this.#byBeginning.add(
needle.folded.slice(0,gram),needle),this.#byEnd.add(needle.folded.slice(-gram),needle);this.#longest=ordered[0]?.folded.length??0}find(folded,accept){const found=[];
if(this.#longest===0)return found;let end=0;for(let at=this.#byBeginning.next(folded,0,folded.length);at>=0;at=this.#byBeginning.next(folded,at+1,folded.length)){
const needle=this.#byBeginning.at(folded,at).find(one=>at+one.folded.length>end&&folded.startsWith(one.folded,at)&&accept(one,at));needle!==void 0&&(end=at+needle.
folded.length,found.push([at,end]))}return found}findHalves(exact,folded,cut,least){const found=[];for(let from=0,at=folded.indexOf(cut);at>=0;at=folded.indexOf(
cut,from)){const first=Math.max(from,at-this.#longest);for(let start=this.#byBeginning.next(folded,first,at);start>=0;start=this.#byBeginning.next(folded,start+
1,at)){const half=exact.slice(start,at);if(half.length<least)break;if(this.#byBeginning.at(folded,start).some(needle=>needle.exact.startsWith(half))){found.push(
[start,at]);break}}from=at+cut.length;const next=folded.indexOf(cut,from),last=Math.min(next<0?folded.length:next,from+this.#longest);let longest=0;for(let end=this.#byEnd.
next(folded,from,last);end>=0;end=this.#byEnd.next(folded,end+1,last)){const half=exact.slice(from,end+gram);this.#byEnd.at(folded,end).some(needle=>needle.exact.
endsWith(half))&&(longest=end+gram)}longest-from>=least&&found.push([from,longest])}return found}}class GramIndex{#seen=new Uint8Array(slots);#needles=new Map;add(key,needle){
this.#seen[slotOf(key.charCodeAt(0),key.charCodeAt(1),key.charCodeAt(2),key.charCodeAt(3))]=1;const others=this.#needles.get(key);others===void 0?this.#needles.
set(key,[needle]):others.push(needle)}next(text,from,end){if(end-from<gram)return-1;let a=text.charCodeAt(from),b=text.charCodeAt(from+1),c=text.charCodeAt(from+
2);for(let at=from+gram-1;at<end;at+=1){const d=text.charCodeAt(at);if(this.#seen[slotOf(a,b,c,d)]===1)return at-gram+1;a=b,b=c,c=d}return-1}at(text,start){return this.#needles.
get(text.slice(start,start+gram))??[]}}function slotOf(a,b,c,d){return((a*31+b)*31+c)*31+d&slots-1}const shortestHidden=4,shortestCore=8,cuts=[["\u2026",4],["..\
.",6],["[\u2026]",4],["[...]",4],["[truncated]",6],["(truncated)",6],[" [truncated]",6],[" (truncated)",6]];function hiding(secrets){const forms=formsOf(secrets);
if(forms.size===0)return text=>text;let searches;return text=>{if(text.length<shortestHidden)return text;searches??={literal:searchFor(forms),decoded:searchFor(
decodedForms(forms))};const found=[];for(const reading of readingsOf(text))found.push(...placesIn(reading,searches.literal)),reading.origin!==void 0&&found.push(
...placesIn(reading,searches.decoded));return withoutRanges(text,found)}}function formsOf(secrets){const forms=new Set;for(const secret of secrets){for(const form of encodings(
secret))form.length>=shortestHidden&&forms.add(form);for(const form of coresOf(secret))form.length>=shortestCore&&forms.add(form)}return forms}function decodedForms(forms){
const decoded=Array.from(forms).flatMap(form=>[unescaped({text:form}).text,unquoted({text:form})?.text??form]);return new Set(decoded.filter(form=>!forms.has(form)))}
function searchFor(forms){return new TextSearch(Array.from(forms,exact=>({exact,folded:fold(exact)})))}function placesIn({text,origin,loose},search){const folded=fold(
text),whole=search.find(folded,({exact},at)=>exact.length>=shortestCore||!loose&&text.startsWith(exact,at)),halves=cuts.flatMap(([mark,least])=>folded.includes(
mark)?search.findHalves(text,folded,mark,least):[]),found=[...whole,...halves];return origin===void 0?found:found.map(([start,end])=>[origin.starts[start]??0,origin.
ends[end-1]??0])}function fold(text){return(/^[\x00-\x7f]*$/.test(text)?text.toLowerCase():text.replaceAll(/[A-Z]+/g,letters=>letters.toLowerCase())).replaceAll(
"+"," ")}function withoutRanges(text,ranges){if(ranges.length===0)return text;const pieces=[];let done=0,until=-1;for(const[start,end]of[...ranges].sort(([a,aEnd],[
b,bEnd])=>a-b||bEnd-aEnd))start>=until?(pieces.push(text.slice(done,start),"***"),until=end):until=Math.max(until,end),done=until;return[...pieces,text.slice(done)].
join("")}function encodings(value){const bytes=Buffer.from(value),uri=encodeURIComponent(bytes.toString()),json=JSON.stringify(value).slice(1,-1),quotedPrintable2=value.
replaceAll("=","=3D");return[value,bytes.toString("base64"),bytes.toString("base64url"),bytes.toString("hex"),uri,json,quotedPrintable2]}function coresOf(value){
return[0,1,2].flatMap(shift=>{const bytes=Buffer.concat([Buffer.alloc(shift),Buffer.from(value)]),end=Math.floor(bytes.length/3)*4;return["base64","base64url"].
map(alphabet=>bytes.toString(alphabet).slice(shift===0?0:4,end))})}}),13:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{K:()=>asSentence,e:()=>asClause});function asSentence(text){return/[.!?…]$/.test(text)?text:`${text}.`}function asClause(text){return text.
replace(/(?<!\.)\.$/,"")}}),8261:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{i:()=>BESIDE_SERVICES});
const BESIDE_SERVICES=/[\p{C}\p{Z},;=]/u}),5284:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{S3:()=>signalsInput,UM:()=>platformInput,hE:()=>ledgerInputs,lo:()=>dryRunInput,n:()=>feedbackInputs,r7:()=>serviceInputs});var _toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
2695);const serviceInputs={service:(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.fe)({description:"Service that is delivered; also its key in the rollout file\
.",required:!0,example:"api"}),environment:(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.DD)({description:"Where it is delivered.",default:"production",example:"\
production"}),"rollout-file":(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.Qq)({description:"File that describes services and environments. Inputs win over it\
; it may be absent.",default:".github/rollout.yml",example:".github/rollout.yml"})},platformInput={platform:(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.oQ)(
{description:"Where the service gets its traffic, as YAML with a `kind`. Overrides the rollout file.",example:`kind: haproxy
socket: /run/haproxy.sock
backend: api`})},signalsInput={signals:(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.oQ)({description:"Where measurements come from, as YAML with a `kind`. Ov\
errides the rollout file.",example:`kind: prometheus
url: https://prometheus.example.com`})},ledgerInputs={ledger:(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.Qq)({description:"Where rollouts are recorded: `git\
hub` (deployments) or `file:PATH` for local use.",default:"github",example:"file:rollouts.jsonl"}),"github-token":(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.
rJ)({description:"Token for everything that is asked of GitHub; what it needs is under Permissions.",default:"${{ github.token }}",example:"${{ secrets.GITHUB_T\
OKEN }}"})},dryRunInput={"dry-run":(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.Jt)({description:"Say what would be done and change nothing.",default:"false"})},
feedbackInputs={"pull-request-comment":(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.Jt)({description:"Keep one comment on the pull request of the released co\
mmit up to date.",default:"false"}),"commit-status":(0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__.Yq)(["none","status","check"],{description:"Show the result \
on the released commit: as a commit status or as a check run.",default:"none"})}}),2695:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Yq:()=>choice,u4:()=>criteria,p0:()=>duration,Jt:()=>flag,nd:()=>integer,p_:()=>list,UU:()=>text_name,Dy:()=>names,UF:()=>noDataPolicies,
ai:()=>number,rJ:()=>secret,fe:()=>serviceName,bM:()=>statuses,Qq:()=>text_text,DD:()=>title,VA:()=>weight,Iv:()=>weightOrNext,W3:()=>weights,oQ:()=>yaml});var parse=__webpack_require__(
6751),printable=__webpack_require__(649);function declare(options,kind){const always=options.required===!0||options.default!==void 0;return{description:options.
description,accepts:kind.accepts,example:options.example??options.default??kind.example,required:always,...options.default===void 0?{}:{default:options.default},
secret:kind.secret===!0,parse:kind.parse}}function accepted(value){return{ok:!0,value}}function refused(...problems){return{ok:!1,problems:problems.map(problem=>typeof problem==
"string"?{problem}:problem)}}function piece(value){return`"${(0,printable.Jj)(value,41)}"`}function criteria(options){return declare(options,{accepts:"one crite\
rion per line, such as `error-rate <= baseline + 1pp` or `latency.p95 < 300ms for 5m`",example:"error-rate <= 1%",parse:raw=>{const parsed=(0,parse.vP)(raw);return parsed.
ok?parsed.criteria.length===0?refused("there is no criterion in it"):accepted(parsed.criteria):refused(...parsed.problems.map(({line,column,...problem})=>({problem:(0,parse.
D1)({...problem,column}),line,column})))}})}var closest=__webpack_require__(8577),no_data=__webpack_require__(763);function meaningfulLines(raw){return raw.split(
/\r\n|\r|\n/).map((text,index)=>({text:text.trim(),line:index+1})).filter(({text})=>text!==""&&!text.startsWith("#"))}function noDataPolicies(options){return declare(
options,{accepts:`one of ${no_data.i.join(", ")}, or one \`metric: policy\` per line`,example:"fail",parse:raw=>{let otherwise;const byMetric=new Map,problems=[];
for(const{text,line}of meaningfulLines(raw)){const colon=text.lastIndexOf(":"),metric=text.slice(0,Math.max(0,colon)).trim(),word=text.slice(colon+1).trim(),policy=no_data.
i.find(one=>one===word),meant=(0,closest.k)(word,no_data.i),refuse=problem=>{problems.push({problem,line})};policy===void 0?refuse(`${piece(word)} is not one of\
 ${no_data.i.join(", ")}${meant===void 0?"":`; did you mean ${meant}?`}`):colon===0?refuse("there is no metric before the colon"):colon>0&&byMetric.has(metric)?
refuse(`${piece(metric)} has a policy already`):colon>0?byMetric.set(metric,policy):otherwise!==void 0?refuse("there is a policy for all others already"):otherwise=
policy}return problems.length>0?refused(...problems):accepted({otherwise:otherwise??"fail",byMetric})}})}function integer(options){return declare(options,{accepts:`\
a whole number${rangeOf(options)}`,example:String(options.min??10),parse:raw=>{const value=/^[+-]?\d{1,16}$/.test(raw)?Number(raw):NaN;return Number.isSafeInteger(
value)?within(value,options):refused(`${piece(raw)} is not a whole number`)}})}function number(options){return declare(options,{accepts:`a number${rangeOf(options)}`,
example:String(options.min??.5),parse:raw=>{const value=decimal(raw);return value===void 0?refused(`${piece(raw)} is not a number`):within(value,options)}})}function decimal(raw){
if(!/^[+-]?(\d{1,30}(\.\d{1,30})?|\.\d{1,30})(e[+-]?\d{1,3})?$/i.test(raw))return;const value=Number(raw);return Number.isFinite(value)?value:void 0}function within(value,{
min,max}){return min!==void 0&&value<min?refused(`${value} is less than ${min}`):max!==void 0&&value>max?refused(`${value} is more than ${max}`):accepted(value)}
function rangeOf({min,max}){return min!==void 0&&max!==void 0?` from ${min} to ${max}`:min!==void 0?`, at least ${min}`:max===void 0?"":`, at most ${max}`}function statuses(options){
return declare(options,{accepts:"HTTP statuses from 100 to 599 as numbers, ranges or classes, separated by commas",example:"200-299, 304",parse:raw=>{const words=raw.
replaceAll(/\s*-\s*/g,"-").split(/[\s,]+/).filter(word=>word!=="");if(words.length===0)return refused("there is no status in it");const parsed=words.map(parseStatuses),
problems=parsed.flatMap(one=>one.ok?[]:one.problems);return problems.length>0?refused(...problems.slice(0,5)):accepted(parsed.flatMap(one=>one.ok?[one.value]:[]))}})}
function parseStatuses(word){const hundreds=/^([1-5])xx$/i.exec(word)?.[1];if(hundreds!==void 0)return accepted({from:Number(hundreds)*100,to:Number(hundreds)*100+
99});const[,first,last]=/^([1-5]\d\d)(?:-([1-5]\d\d))?$/.exec(word)??[];if(first===void 0)return refused(`${piece(word)} is not a status`);const range={from:Number(
first),to:Number(last??first)};return range.to<range.from?refused(`${piece(word)} ends before it begins`):accepted(range)}var service_name=__webpack_require__(8261);
function text_text(options){return declare(options,{accepts:"text",example:"text",parse:accepted})}const LONGEST_NAME=200;function text_name(options){const accepts2=`\
a name of at most ${String(LONGEST_NAME)} printable characters without blanks`;return declare(options,{accepts:accepts2,example:"v2",parse:raw=>nameOf(raw,/[\p{C}\p{Z}]/u,
"a blank or a character that cannot be seen")})}function serviceName(options){return declare(options,{accepts:`a name of at most ${String(LONGEST_NAME)} printab\
le characters without blanks, commas, \`;\` and \`=\``,example:"api",parse:raw=>nameOf(raw,service_name.i,"a blank, a comma, `;`, `=` or a character that cannot\
 be seen")})}function title(options){const accepts2=`a name of at most ${String(LONGEST_NAME)} printable characters`;return declare(options,{accepts:accepts2,example:"\
production",parse:raw=>nameOf(raw,/[\p{C}\p{Zl}\p{Zp}]/u,"a character that cannot be seen")})}function names(options){return declare(options,{accepts:`names of \
at most ${String(LONGEST_NAME)} printable characters each`,example:"api, web",parse:raw=>{for(const word of raw.split(/[\s,;=]+/)){const parsed=nameOf(word,new RegExp(
"\\p{C}","u"),"a character that cannot be seen");if(!parsed.ok)return parsed}return accepted(raw)}})}function nameOf(raw,forbidden,what){const length=Array.from(
raw).length;return length>LONGEST_NAME?refused(`it is ${String(length)} characters long, and ${String(LONGEST_NAME)} are the most`):forbidden.test(raw)?refused(
`${piece(raw)} holds ${what}`):accepted(raw)}function secret(options){return declare(options,{accepts:"a secret",example:"${{ secrets.NAME }}",secret:!0,parse:accepted})}
function choice(values,options){return declare(options,{accepts:`one of ${values.join(", ")}`,example:values[0]??"",parse:raw=>{const value=values.find(one=>one===
raw.toLowerCase().replaceAll(/[\s_]+/g,"-"));if(value!==void 0)return accepted(value);const meant=(0,closest.k)(raw,values);return refused(`${piece(raw)} is not\
 one of ${values.join(", ")}${meant===void 0?"":`; did you mean ${meant}?`}`)}})}function flag(options){return declare(options,{accepts:"`true` or `false`",example:"\
true",parse:raw=>["true","True","TRUE"].includes(raw)?accepted(!0):["false","False","FALSE"].includes(raw)?accepted(!1):refused(`${piece(raw)} is neither true n\
or false`)})}function list(options){return declare(options,{accepts:"one entry per line; lines that begin with # are comments",example:`one
two`,parse:raw=>accepted(meaningfulLines(raw).map(line=>line.text))})}var quantity=__webpack_require__(9981);function duration(options){return declare(options,{
accepts:"a duration such as 90s, 5m or 1h30m",example:"5m",parse:raw=>{const parsed=(0,quantity.E9)(raw);return parsed.ok?accepted(parsed.ms):refused({problem:(0,parse.
D1)(parsed.problem),line:1,column:parsed.problem.column})}})}var plan=__webpack_require__(5509);const accepts="a share of traffic from 0 to 100 percent, such as\
 25 or 25%";function weight(options){return declare(options,{accepts,example:"25",parse:parseWeight})}function weightOrNext(options){return declare(options,{accepts:`\
\`next\`, or ${accepts}`,example:"next",parse:raw=>raw.toLowerCase()==="next"?accepted("next"):parseWeight(raw)})}function weights(options){return declare(options,
{accepts:"ascending shares of traffic from 0 to 100 percent, separated by commas",example:"5, 25, 50, 100",parse:raw=>{const parsed=(/^\[(.*)\]$/s.exec(raw)?.[1]??
raw).split(/[\s,]+/).filter(word=>word!=="").map(parseWeight),problems=parsed.flatMap(one=>one.ok?[]:one.problems);if(problems.length>0)return refused(...problems.
slice(0,5));const steps=parsed.flatMap(one=>one.ok?[one.value]:[]),problem=(0,plan.XJ)(steps);return problem===void 0?accepted(steps):refused(problem)}})}function parseWeight(raw){
const value=decimal(raw.replace(/\s*%$/,""));if(value===void 0)return refused(`${piece(raw)} is not a number`);if(value<0)return refused(`${value} is less than \
0`);if(value>100)return refused(`${value} is more than 100`);const problem=(0,plan.qS)(value);return problem===void 0?accepted(value):refused(problem)}function yaml(options){
return declare(options,{accepts:"a YAML mapping or sequence",example:"key: value",parse:async raw=>{const{readYaml}=await Promise.all([__webpack_require__.e(8815),
__webpack_require__.e(8410)]).then(__webpack_require__.bind(__webpack_require__,8410));return readYaml(raw)}})}}),4779:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C:()=>runAction});var external_node_crypto_=__webpack_require__(7598),core=__webpack_require__(3838),errors=__webpack_require__(
4487),external_node_events_=__webpack_require__(8474),external_node_os_=__webpack_require__(8161);const defaultGraceMs=5e3,heard=process.platform==="win32"?["SI\
GINT","SIGTERM","SIGBREAK"]:["SIGINT","SIGTERM"];function listenForCancellation(emitter=process,graceMs=defaultGraceMs){const cancelled2=new AbortController;(0,external_node_events_.
setMaxListeners)(0,cancelled2.signal);const outOfGrace=new AbortController;let received,timer;const listener=signal2=>{received===void 0?(received=signal2,timer=
setTimeout(()=>{outOfGrace.abort()},graceMs),cancelled2.abort()):signal2==="SIGTERM"&&outOfGrace.abort()};for(const name of heard)emitter.on(name,listener);return{
signal:cancelled2.signal,exitCode:()=>received===void 0?void 0:128+external_node_os_.constants.signals[received],settle:work=>new Promise((resolve,reject)=>{const giveUp=()=>{
reject((0,errors.YQ)(`working: it did not finish within ${graceMs/1e3} s of the signal`))};outOfGrace.signal.addEventListener("abort",giveUp,{once:!0}),outOfGrace.
signal.aborted&&giveUp(),work.then(resolve,reject).finally(()=>{outOfGrace.signal.removeEventListener("abort",giveUp)})}),end(){clearTimeout(timer),cancelled2.abort()}}}
const longestTimerMs=2**31-1;function createClock(cancelled2){return{now:()=>Date.now(),async sleep(ms,signal2){const signals=signal2===void 0||signal2===cancelled2?
[cancelled2]:[cancelled2,signal2],end=performance.now()+ms;do await pause(Math.min(Math.max(0,end-performance.now()),longestTimerMs),signals);while(performance.
now()<end)}}}function pause(ms,signals){return new Promise((resolve,reject)=>{const finish=()=>{clearTimeout(timer);for(const signal2 of signals)signal2.removeEventListener(
"abort",onAbort)},onAbort=()=>{finish(),reject((0,errors.YQ)("waiting"))},timer=setTimeout(()=>{finish(),resolve()},Math.ceil(ms));for(const signal2 of signals)
signal2.addEventListener("abort",onAbort);signals.some(signal2=>signal2.aborted)&&onAbort()})}var external_node_async_hooks_=__webpack_require__(6698),external_node_child_process_=__webpack_require__(
1421),external_node_diagnostics_channel_=__webpack_require__(3053),promises_=__webpack_require__(1455),external_node_timers_promises_=__webpack_require__(8500);
const LISTING_MS=2e3;async function endTree(pid,graceMs){if(process.platform==="win32"){await output("taskkill",["/pid",String(pid),"/T","/F"]);return}const all=[
pid,...await descendantsOf(pid)];for(const one of all)signal(one,"SIGTERM");for(let waited=0;waited<graceMs&&all.some(one=>signal(one,0));waited+=50)await(0,external_node_timers_promises_.
setTimeout)(50);for(const one of all)signal(one,"SIGKILL")}async function descendantsOf(pid){const pairs=(await output("ps",["-A","-o","pid=,ppid="])).split(`
`).map(line=>line.trim().split(/\s+/).map(Number)),found=[],look=[pid];for(let parent=look.pop();parent!==void 0;parent=look.pop())for(const[child=Number.NaN,of]of pairs)
of!==parent||!Number.isSafeInteger(child)||found.includes(child)||(found.push(child),look.push(child));return found}function output(program,args){return new Promise(
resolve=>{(0,external_node_child_process_.execFile)(program,args,{timeout:LISTING_MS,maxBuffer:2**22,windowsHide:!0},(error,stdout)=>{resolve(error===null?stdout:
"")})})}function signal(pid,name){try{return process.kill(pid,name)}catch{return!1}}const defaultTimeoutMs=6e4,maxOutputBytes=2**20,OUTPUT_OPEN_MS=500,killAfterMs=2e3;
function createCommandRunner(signal2,env,journal){return{async run([program,...args],options={}){if(signal2.aborted)throw(0,errors.YQ)(`running ${program}`);if(program===
""||program.includes('"'))throw failure("COMMAND_NOT_FOUND",`${program} is not the name of a program.`);const{exec}=await Promise.resolve().then(__webpack_require__.
bind(__webpack_require__,1260)),out=collect(()=>{end("too-much")}),err=collect(()=>{end("too-much")}),timeoutMs=options.timeoutMs??defaultTimeoutMs,underWay=options.
effect===!0?journal?.begin(timeoutMs):void 0,started={onStart:pid=>underWay?.started(pid)};let ended,ending;const end=why=>{if(ended!==void 0)return;ended=why,started.
doomed=!0;const pid=started.child?.pid;pid!==void 0&&(ending=endTree(pid,killAfterMs))},onCancel=()=>{end("cancelled")},timer=setTimeout(()=>{end("timeout")},timeoutMs);
signal2.addEventListener("abort",onCancel);try{const exitCode=await withChild(started,()=>exec(`"${program}"`,args,{silent:!0,ignoreReturnCode:!0,env:childEnvironment(
env,options.env??{}),input:Buffer.from(options.stdin??""),delay:OUTPUT_OPEN_MS,listeners:{stdout:out.add,stderr:err.add}}));if(ended===void 0)return{exitCode,stdout:out.
text(),stderr:err.text()}}catch(error){if(ended===void 0)throw failure("COMMAND_NOT_FOUND",`${program} could not be started${await whyNotStarted(program)}.`,error)}finally{
clearTimeout(timer),await ending,underWay?.ended(),signal2.removeEventListener("abort",onCancel)}throw ended==="cancelled"?(0,errors.YQ)(`running ${program}`):ended===
"too-much"?failure("COMMAND_OUTPUT_TOO_LARGE",`${program} printed more than ${maxOutputBytes} bytes.`):failure("COMMAND_TIMEOUT",`${program} did not finish with\
in ${timeoutMs/1e3} s.`)}}}async function whyNotStarted(program){if(!program.includes("/"))return"";try{await(0,promises_.access)(program,promises_.constants.F_OK)}catch{
return": there is no such file, as seen from the workspace"}return await(0,promises_.access)(program,promises_.constants.X_OK).then(()=>!0,()=>!1)?"":`: the fil\
e may not be executed; run \`git update-index --chmod=+x ${program}\` and commit it`}const current=new external_node_async_hooks_.AsyncLocalStorage;async function withChild(started,work){
const note=message=>{const child=typeof message=="object"&&message!==null&&"process"in message?message.process:void 0;current.getStore()!==started||!(child instanceof
external_node_child_process_.ChildProcess)||(started.child=child,queueMicrotask(()=>{child.stdin?.on("error",()=>{}),child.pid!==void 0&&started.onStart(child.pid),
started.doomed===!0&&child.kill("SIGTERM")}))};(0,external_node_diagnostics_channel_.subscribe)("child_process",note);try{return await current.run(started,work)}finally{
(0,external_node_diagnostics_channel_.unsubscribe)("child_process",note)}}function childEnvironment(env,added){const child={};for(const[name,value]of Object.entries(
env))value!==void 0&&!name.startsWith("INPUT_")&&(child[name]=value);return{...child,...added}}function collect(onFull){const pieces=[];let left=maxOutputBytes;
return{add(data){data.byteLength>left?onFull():pieces.push(data),left=Math.max(0,left-data.byteLength)},text:()=>Buffer.concat(pieces).toString("utf8")}}function failure(code,message,cause){
const remedies={COMMAND_NOT_FOUND:"Install the program in an earlier step and make sure that it is on PATH.",COMMAND_TIMEOUT:"Run the same command by hand to se\
e what it waits for; it may ask for a login.",COMMAND_OUTPUT_TOO_LARGE:"Narrow what the command is asked for."};return new errors.a6("platform",{code,message,remedy:remedies[code]??
"",cause})}var external_node_path_=__webpack_require__(6760);const mebibyte=2**20;function createFiles(base){return{read:(path,maxBytes2=mebibyte)=>naming(path,
"read",async()=>{const file=(0,external_node_path_.resolve)(base,path),facts=await(0,promises_.stat)(file).catch(absent);if(facts===void 0)return;if(!facts.isFile())
throw unreadable(path,"is not a regular file");const content=await readUpTo(file,maxBytes2+1);if(content.byteLength>maxBytes2)throw unreadable(path,`is larger t\
han ${maxBytes2} bytes`);return content.toString("utf8")}),async names(folder){return(await(0,promises_.readdir)((0,external_node_path_.resolve)(base,folder)).catch(
()=>[])).slice(0,1e3)},real:path=>followed((0,external_node_path_.resolve)(base,path)),write:(path,content)=>naming(path,"write",async()=>{const file=(0,external_node_path_.
resolve)(base,path);await(0,promises_.mkdir)((0,external_node_path_.dirname)(file),{recursive:!0});const draft=(0,external_node_path_.join)((0,external_node_path_.
dirname)(file),`.${(0,external_node_crypto_.randomUUID)()}.tmp`);try{await writeThrough(draft,"wx",content),await replace(draft,file)}catch(error){throw await(0,promises_.
rm)(draft,{force:!0}),error}}),append:(path,lines)=>naming(path,"write",async()=>{const file=(0,external_node_path_.resolve)(base,path);await(0,promises_.mkdir)(
(0,external_node_path_.dirname)(file),{recursive:!0});const whole=lines.endsWith(`
`)?lines:`${lines}
`;await writeThrough(file,"a",await endsInsideLine(file)?`
${whole}`:whole)})}}async function followed(path){const parent=(0,external_node_path_.dirname)(path);return(0,promises_.realpath)(path).catch(async()=>parent===
path?path:(0,external_node_path_.join)(await followed(parent),(0,external_node_path_.basename)(path)))}async function naming(path,access,work){try{return await work()}catch(error){
throw typeof error=="object"&&error!==null&&"syscall"in error&&Object.assign(error,{path,access}),error}}async function readUpTo(file,limit){const handle=await(0,promises_.
open)(file,"r");try{const pieces=[];let left=limit;for(;left>0;){const{bytesRead,buffer}=await handle.read(Buffer.alloc(Math.min(left,65536)),0,Math.min(left,65536));
if(bytesRead===0)break;pieces.push(buffer.subarray(0,bytesRead)),left-=bytesRead}return Buffer.concat(pieces)}finally{await handle.close()}}async function writeThrough(file,flags,content){
const handle=await(0,promises_.open)(file,flags);try{await handle.writeFile(content,"utf8"),await handle.sync()}finally{await handle.close()}}async function endsInsideLine(file){
const facts=await(0,promises_.stat)(file).catch(absent);if(facts===void 0||facts.size===0)return!1;const handle=await(0,promises_.open)(file,"r");try{const{buffer}=await handle.
read(Buffer.alloc(1),0,1,facts.size-1);return buffer[0]!==10}finally{await handle.close()}}async function replace(draft,file){for(let attempt=1;;attempt+=1)try{
await(0,promises_.rename)(draft,file);return}catch(error){if(attempt===5||!["EPERM","EACCES","EBUSY"].includes(codeOf(error)))throw error;await new Promise(done=>setTimeout(
done,20*attempt*(.5+Math.random())))}}function absent(error){if(!(codeOf(error)==="ENOENT"||codeOf(error)==="ENOTDIR"))throw error}function codeOf(error){return typeof error==
"object"&&error!==null&&"code"in error?String(error.code):""}function unreadable(path,problem){return new errors.a6("input",{code:"FILE_UNREADABLE",message:`${path}\
 ${problem}.`,remedy:"Check that the path names the file you mean."})}var external_node_dns_=__webpack_require__(610),ports=__webpack_require__(6854),printable=__webpack_require__(
649),external_node_net_=__webpack_require__(7030),loopback=__webpack_require__(2177);function proxiesOf(env){const read=name=>[env[name.toLowerCase()],env[name]].
map(value=>value?.trim()??"").find(value=>value!=="")??"",httpProxy=withScheme(read("HTTP_PROXY")),httpsProxy=withScheme(read("HTTPS_PROXY"));return{httpProxy,httpsProxy:httpsProxy===
""?httpProxy:httpsProxy,noProxy:read("NO_PROXY")}}function proxyFor(url,{httpProxy,httpsProxy,noProxy}){const proxy=url.protocol==="https:"?httpsProxy:httpProxy;
if(proxy==="")return;const host=bare(url.hostname),port=url.port===""?url.protocol==="https:"?"443":"80":url.port,excepted=noProxy.split(/[\s,]+/).some(entry=>entry!==
""&&excepts(entry.toLowerCase(),host,port));return(0,loopback.U)(host)||excepted?void 0:proxy}function excepts(entry,host,port){if(entry==="*")return!0;const[text,
wanted]=withoutPort(entry);if(wanted!==void 0&&wanted!==port)return!1;const[base="",bits]=text.split("/",2);if((0,external_node_net_.isIP)(base)!==0)return(0,external_node_net_.
isIP)(host)!==0&&inRange(host,base,bits===void 0?void 0:Number(bits));const name=bare(base.replace(/^\*?\.(?=.)/,""));return(0,external_node_net_.isIP)(host)===
0&&name!==""&&(host===name||host.endsWith(`.${name}`))}function withoutPort(entry){const[,address,bits="",inBrackets]=/^\[([^\]]*)\](\/\d+)?(?::(\d+))?$/.exec(entry)??
[];if(address!==void 0)return[`${address}${bits}`,inBrackets];const[,text,port]=/^([^:]*):(\d+)$/.exec(entry)??[];return text===void 0?[entry,void 0]:[text,port]}
function inRange(host,base,bits){const most=(0,external_node_net_.isIPv6)(base)?128:32,length=bits??most;if(!Number.isInteger(length)||length<0||length>most)return!1;
const range=new external_node_net_.BlockList;return range.addSubnet(base,length,familyOf(base)),range.check(host,familyOf(host))}function familyOf(address){return(0,external_node_net_.
isIPv6)(address)?"ipv6":"ipv4"}function bare(host){return host.toLowerCase().replace(/^\[(.*)\]$/,"$1").replace(/%.*$/,"").replace(/\.$/,"")}function namesProxy(proxies,host,port){
return[proxies.httpProxy,proxies.httpsProxy].some(proxy=>{if(proxy===""||!URL.canParse(proxy))return!1;const url=new URL(proxy),proxyPort=Number(url.port)||(url.
protocol==="https:"?443:80);return port===void 0?host!==void 0&&host===url.hostname:port===proxyPort&&(host===void 0||host===url.hostname||isLiteralAddress(host))})}
function withScheme(proxy){return proxy===""||proxy.includes("://")?proxy:`http://${proxy}`}function isLiteralAddress(host){return/^[\d.]+$/.test(host)||host.includes(
":")}const reasons={ECONNREFUSED:"refused",EHOSTUNREACH:"refused",ENETUNREACH:"refused",EADDRNOTAVAIL:"refused",ENOENT:"refused",ECONNRESET:"reset",ECONNABORTED:"\
reset",EPIPE:"reset",UND_ERR_SOCKET:"reset",ENOTFOUND:"dns",EAI_AGAIN:"dns",EAI_FAIL:"dns",ETIMEDOUT:"timeout",UND_ERR_CONNECT_TIMEOUT:"timeout",UND_ERR_HEADERS_TIMEOUT:"\
timeout",UND_ERR_BODY_TIMEOUT:"timeout",UND_ERR_PRX_TLS:"proxy",EPROTO:"tls",HOSTNAME_MISMATCH:"tls",DEPTH_ZERO_SELF_SIGNED_CERT:"tls",SELF_SIGNED_CERT_IN_CHAIN:"\
tls"},sentences={timeout:"did not answer in time",refused:"does not accept connections",reset:"closed the connection before it had answered",dns:"has no address\
 in DNS",tls:"has no certificate that this machine trusts",proxy:"could not be reached through the proxy",redirects:"redirects where it cannot be followed",other:"\
did not answer as an HTTP server does"};function httpFailure(error,url,proxies){const facts=factsOf(error),reason=reasonOf(facts,proxies),special=badPem(facts)??
noClientCertificate(facts)??wrongScheme(facts,url)??wrongName(facts,url)??(reason==="proxy"?throughProxy(facts,url,proxies):void 0);return new ports.H(reason,url,
`${originOf(url)} ${special?.problem??sentences[reason]}${facts.code===""?"":` (${facts.code})`}.`,error,special?.remedy)}function originOf(url){return URL.canParse(
url)?new URL(url).origin:"the address"}function wrongScheme({code,message,data},url){return url.startsWith("https:")&&(code==="ERR_SSL_WRONG_VERSION_NUMBER"||code===
"ERR_SSL_PACKET_LENGTH_TOO_LONG"||/wrong version number|packet length too long/i.test(message))?{problem:"answers without TLS: the address says https, the serve\
r speaks http",remedy:"Write `http://\u2026` in the address, or the port on which the server speaks TLS."}:url.startsWith("http:")&&/^[\x15\x16]\x03/.test(data)?
{problem:"answers in TLS: the address says http, the server speaks https",remedy:"Write `https://\u2026` in the address, or the port on which the server speaks http."}:
void 0}function badPem({code}){return/^ERR_OSSL_(?!SSL|EVP_UNSUPPORTED_PROTOCOL)/.test(code)?{problem:"was not asked: the authority, the certificate or the key \
that is given for it cannot be used",remedy:"Give whole PEM texts, from `-----BEGIN` to the line `-----END \u2026-----`, and the key that belongs to the certificate,\
 without a passphrase."}:void 0}function noClientCertificate({code}){return/^ERR_SSL_.*ALERT_(?:CERTIFICATE_REQUIRED|BAD_CERTIFICATE|UNKNOWN_CA|CERTIFICATE_(?:UNKNOWN|EXPIRED|REVOKED)|ACCESS_DENIED)/.
test(code)?{problem:"does not accept the client certificate, or wants one and got none",remedy:"Give a client certificate that the server trusts and that has no\
t expired, with its key."}:void 0}function wrongName({code,certified,expected},url){if(code!=="ERR_TLS_CERT_ALTNAME_INVALID"||!URL.canParse(url))return;const host=new URL(
url).hostname,names=(0,printable.TN)(certified.replaceAll(/\b(?:DNS|IP Address):/g,""),200);return expected!==void 0&&expected!==host.replace(/^\[(.*)\]$/,"$1")?
{problem:`shows a certificate for other names${names===""?"":` (${names})`}, not for ${(0,printable.TN)(expected,200)}, which is asked for in place of ${host}`,
remedy:"Correct the name that is to be in the certificate (`tls-server-name`), or leave it out."}:{problem:`shows a certificate for other names${names===""?"":`\
 (${names})`}, not for ${host}`,remedy:`Write a name that the certificate has in the address, or let it be issued for ${host} too.`}}function throughProxy({code,
message},url,proxies){const proxy=URL.canParse(url)?proxyFor(new URL(url),proxies):void 0;if(proxy===void 0||!URL.canParse(proxy))return;const through=`could no\
t be reached through ${`the proxy ${originOf(proxy)}`}`;if(code==="UND_ERR_PRX_TLS"||proxy.startsWith("https:")&&/wrong version number|packet length too long/i.
test(message))return{problem:`${through}, which speaks no TLS: write http:// in front of it in HTTPS_PROXY`};const[,status]=/\((\d{3})\)/.exec(message)??[];return status===
"407"?new URL(proxy).username===""?{problem:`${through}, which wants a login (407): write http://USER:PASSWORD@HOST:PORT in HTTPS_PROXY`}:{problem:`${through}, \
which does not accept the login in HTTP_PROXY or HTTPS_PROXY (407)`,remedy:"Correct the user and password in that variable, with %40 for an @ and %3A for a colo\
n in them; only Basic logins are made."}:{problem:status===void 0?through:`${through}, which answered ${status}${status==="403"?": it does not let this host pas\
s":""}`}}function reasonOf(facts,proxies){if(facts.message.startsWith("Proxy ")||namesProxy(proxies,facts.host,facts.port))return"proxy";const known=reasons[facts.
code];return known!==void 0?known:/^(CERT_|ERR_TLS_|ERR_SSL_|ERR_OSSL_|UNABLE_TO_)/.test(facts.code)?"tls":"other"}function factsOf(error){let current2=error,facts={
code:"",message:"",host:void 0,port:void 0,data:"",certified:"",expected:void 0};for(let depth=0;depth<5&&typeof current2=="object"&&current2!==null;depth+=1){const{
code,address,hostname,port,message,cause,errors:errors2,data,cert,host:named}=current2,host=typeof hostname=="string"?hostname:typeof address=="string"?address:
facts.host;facts={code:typeof code=="string"?code:facts.code,message:facts.message===""&&typeof message=="string"?message:facts.message,host,port:typeof port=="\
number"?port:facts.port,data:typeof data=="string"?data:facts.data,certified:namesOf(cert)??facts.certified,expected:cert!==void 0&&typeof named=="string"?named:
facts.expected},current2=Array.isArray(errors2)?errors2[0]:cause}return facts}function namesOf(certificate){if(!(typeof certificate!="object"||certificate===null||
!("subjectaltname"in certificate)))return typeof certificate.subjectaltname=="string"?certificate.subjectaltname:void 0}const harmlessHeaders=new Set(["accept",
"accept-language","content-type","user-agent"]);function isRedirect(status,location){return location!==void 0&&[301,302,303,307,308].includes(status)}function followRedirect(request,status,location){
if(!URL.canParse(location,request.url))return{ok:!1,problem:"to something that is not an address"};const from=new URL(request.url),to=new URL(location,request.url);
if(to.protocol!=="http:"&&to.protocol!=="https:")return{ok:!1,problem:`to a ${to.protocol} address`};if(from.protocol==="https:"&&to.protocol==="http:")return{ok:!1,
problem:"from https to http"};to.username="",to.password="";const method=request.method??"GET",becomesGet=status===303&&method!=="HEAD"||status<=302&&method==="\
POST",sameOrigin=from.origin===to.origin;if(!sameOrigin&&!becomesGet&&request.body!==void 0)return{ok:!1,problem:"with its body to another origin"};const{body,tls,
...rest}=request,ownTls=tls===void 0||!sameOrigin?{}:{tls},headers=Object.entries(request.headers??{}).filter(([name])=>{const lower=name.toLowerCase();return(sameOrigin||
harmlessHeaders.has(lower))&&!(becomesGet&&lower==="content-type")});return{ok:!0,request:{...rest,url:to.href,method:becomesGet?"GET":method,headers:Object.fromEntries(
headers),...ownTls,...becomesGet||body===void 0?{}:{body}}}}const http_defaultTimeoutMs=1e4,defaultMaxBytes=2**20,mostAddresses=100;function createHttpClient(options){
const proxies=proxiesOf(options.env),kept=new Map,ask=async(request,{direct,signal:signal2})=>{const url=new URL(request.url),{createAgent,createFreshAgent}=await Promise.
all([__webpack_require__.e(2410),__webpack_require__.e(8257)]).then(__webpack_require__.bind(__webpack_require__,8257));signal2.throwIfAborted();const proxy=proxyFor(
url,proxies),own=request.freshConnection===!0||direct!==void 0;let address;const open=()=>proxy===void 0&&own?createFreshAgent(direct,request.tls,connected=>address=
connected):agentFor(proxy),agentFor=through=>{try{return createAgent(through,request.tls)}catch(error){const scheme=/^([a-z][a-z0-9+]*):\/\//i.exec(through??"")?.[1]?.
toLowerCase()??"",why=scheme.startsWith("socks")?`speaks SOCKS (${scheme}://), which is not spoken here`:"is not the address of a proxy";throw new ports.H("prox\
y",request.url,`HTTP_PROXY or HTTPS_PROXY ${why}.`,error,"Give the address of an HTTP proxy, http://HOST:PORT; or name the host in NO_PROXY where it is reached \
without one.")}},key=JSON.stringify([proxy,request.tls]),agent=own?open():kept.get(key)??open();own||kept.set(key,agent);const startedAt=performance.now();try{const answer=await agent.
request({origin:url.origin,path:`${url.pathname}${url.search}`,method:request.method??"GET",headers:withUserAgent(request.headers??{},options.userAgent),body:request.
body??null,signal:signal2,headersTimeout:0,bodyTimeout:0}),{body,truncated}=await readBody(answer.body,request.maxBytes??defaultMaxBytes),headers=flatten(answer.
headers),durationMs=performance.now()-startedAt;return{status:answer.statusCode,headers,body,truncated,durationMs,url:request.url,...address===void 0?{}:{address}}}finally{
own&&await agent.destroy()}},exchange=async(request,signal2)=>{const startedAt=performance.now();let current2=request;for(let followed2=0;;followed2+=1){const answer=await ask(
current2,{direct:followed2===0?request.address:void 0,signal:signal2}),location=answer.headers.location;if((request.redirects??0)===0||!isRedirect(answer.status,
location))return{...answer,durationMs:performance.now()-startedAt};const next=followRedirect(current2,answer.status,location);if(!next.ok)throw redirectFailure(
current2.url,next.problem);if(followed2===request.redirects)throw redirectFailure(request.url,`more than ${request.redirects} times`);current2=next.request}},limited=async(url,timeoutMs,work)=>{
const during=`requesting ${originOf(url)}`;if(isAborted(options.signal))throw(0,errors.YQ)(during);checkAddress(url);const stop=new AbortController,onCancel=()=>{
stop.abort()},timer=setTimeout(()=>{stop.abort()},timeoutMs);options.signal.addEventListener("abort",onCancel);try{return await work(stop.signal)}catch(error){throw isAborted(
options.signal)?(0,errors.YQ)(during):stop.signal.aborted?new ports.H("timeout",url,`${originOf(url)} did not answer within ${timeoutMs/1e3} s.`,error):error instanceof
ports.H?error:httpFailure(error,url,proxies)}finally{clearTimeout(timer),options.signal.removeEventListener("abort",onCancel)}};return{request:request=>limited(
request.url,request.timeoutMs??http_defaultTimeoutMs,signal2=>exchange(request,signal2)),addressesOf:url=>limited(url,http_defaultTimeoutMs,async signal2=>{const asked=new URL(
url);if(proxyFor(asked,proxies)!==void 0)return[];const{lookup}=await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__,1553,19)),looking=lookup(
asked.hostname.replace(/^\[(.*)\]$/,"$1"),{all:!0,hints:external_node_dns_.ADDRCONFIG}),found=await Promise.race([looking,aborted(signal2)]);return[...new Set(found.
map(({address})=>address))].slice(0,mostAddresses)}),async close(){await Promise.all([...kept.values()].map(agent=>agent.destroy()))}}}function aborted(signal2){
return new Promise((_,reject)=>{signal2.addEventListener("abort",()=>{reject(signal2.reason)})})}function isAborted(signal2){return signal2.aborted}function checkAddress(url){
const parsed=URL.canParse(url)?new URL(url):void 0;if(parsed?.protocol!=="http:"&&parsed?.protocol!=="https:")throw new ports.H("other",url,"The address is not \
an http or https address.");if(parsed.username!==""||parsed.password!=="")throw new ports.H("other",url,`The address on ${parsed.host} contains credentials: pas\
s them as an Authorization header.`)}function redirectFailure(url,problem){return new ports.H("redirects",url,`${originOf(url)} redirects ${problem}.`)}function withUserAgent(headers,userAgent){
return Object.keys(headers).some(name=>name.toLowerCase()==="user-agent")?{...headers}:{...headers,"user-agent":userAgent}}function flatten(headers){const flat={};
for(const[name,value]of Object.entries(headers))value!==void 0&&(flat[name.toLowerCase()]=Array.isArray(value)?value.join(", "):value);return flat}async function readBody(stream,maxBytes2){
const pieces=[];let left=maxBytes2,truncated=!1;for await(const piece of stream){if(!(piece instanceof Uint8Array))throw new TypeError("a body must arrive as by\
tes");if(pieces.push(piece.subarray(0,left)),truncated=piece.byteLength>left,left-=Math.min(left,piece.byteLength),truncated)break}return{body:new TextDecoder().
decode(Buffer.concat(pieces),{stream:truncated}),truncated}}function createIdentity(env,masks,ports2){const secret=name=>{const value=env[name]??"";if(value!=="")
return masks.add(value),value};return{secret,hide:masks.add,async tokenFor(audience){const url=env.ACTIONS_ID_TOKEN_REQUEST_URL??"",bearer=secret("ACTIONS_ID_TO\
KEN_REQUEST_TOKEN");if(bearer===void 0||!URL.canParse(url))throw notPermitted(audience);const{requestIdToken}=await Promise.all([__webpack_require__.e(7934),__webpack_require__.
e(1848)]).then(__webpack_require__.bind(__webpack_require__,1848)),token=await requestIdToken(url,bearer,audience,ports2);return masks.add(token),token}}}function notPermitted(audience){
return new errors.a6("input",{code:"NO_ID_TOKEN",message:`This job may not ask GitHub for an OIDC token (audience ${audience}): it lacks the permission \`id-toke\
n: write\`.`,remedy:"Add `id-token: write` to `permissions:` of the job; what `permissions:` does not name is taken away, so keep `contents` and `deployments` t\
here. A called workflow has only what it names itself: call `rollback-with-oidc.yml` or `reconcile-with-oidc.yml` in place of ours without it; where it is not y\
ours, use the action in a job of your own. Pull requests from forks never get such a token."})}function readRunFacts(env){const value=(name,fallback="")=>{const given=env[name]?.
trim()??"";return given===""?fallback:given},serverUrl=value("GITHUB_SERVER_URL","https://github.com").replace(/\/+$/,""),repository=value("GITHUB_REPOSITORY"),
runId=value("GITHUB_RUN_ID"),attempt=Number(value("GITHUB_RUN_ATTEMPT","1")),runAttempt=Number.isSafeInteger(attempt)&&attempt>=1?attempt:1;return{repository,sha:value(
"GITHUB_SHA"),ref:value("GITHUB_REF"),runId,runAttempt,job:value("GITHUB_JOB"),step:value("GITHUB_ACTION"),actor:value("GITHUB_ACTOR"),event:value("GITHUB_EVENT\
_NAME"),serverUrl,apiUrl:value("GITHUB_API_URL",apiOf(serverUrl)).replace(/\/+$/,""),runUrl:repository===""||runId===""?"":`${serverUrl}/${repository}/actions/r\
uns/${runId}/attempts/${runAttempt}`,workspace:value("GITHUB_WORKSPACE",process.cwd()),temp:value("RUNNER_TEMP",(0,external_node_os_.tmpdir)())}}function apiOf(serverUrl){
const server=URL.canParse(serverUrl)?new URL(serverUrl):new URL("https://github.com");return server.host==="github.com"||server.host.endsWith(".ghe.com")?`${server.
protocol}//api.${server.host}`:`${serverUrl}/api/v3`}async function parseYaml(text){const{readYaml}=await Promise.all([__webpack_require__.e(8815),__webpack_require__.
e(8410)]).then(__webpack_require__.bind(__webpack_require__,8410)),parsed=readYaml(text);if(parsed.ok)return{ok:!0,value:parsed.value.value};const{line}=parsed.
problems[0]??{};return{ok:!1,problem:`it is no YAML mapping or sequence${line===void 0?"":` (line ${line})`}`}}function createStateStore(channel,masks){const saved=new Map;
return{save(key,value){const text=JSON.stringify(value);if(text===void 0)throw new TypeError(`state ${key} is not JSON`);if(masks.redact(text)!==text)throw new Error(
`state ${key} would hold a secret`);saved.set(key,text),channel.saveState(key,text)},load(key){const text=saved.get(key)??channel.getState(key);try{return text===
""?void 0:JSON.parse(text)}catch{return}}}}var external_node_fs_=__webpack_require__(3024);const KEY="under-way",GRACE_MS=2e3;function createJournal(state,now){
const entries=new Map,save=()=>{try{state.save(KEY,[...entries.values()])}catch{}};return{begin(timeoutMs){const own=Symbol("program"),until=now()+timeoutMs+GRACE_MS;
return entries.set(own,{until}),save(),{started(pid){const start2=processOf(pid).start;entries.set(own,{until,pid,...start2===void 0?{}:{start:start2}}),save()},
ended(){entries.delete(own),save()}}}}}async function endOrphans(state){const left=entriesOf(state.load(KEY)),unsure=[];for(const entry of left){const{pid,start:start2}=entry,
found=pid===void 0?void 0:processOf(pid);pid===void 0||found===void 0||found.alive&&(start2===void 0||found.start===void 0)?unsure.push(entry):found.alive&&found.
start===start2&&(await endTree(pid,GRACE_MS),isSame(entry)&&unsure.push(entry))}if(unsure.length!==0)return{until:Math.max(...unsure.map(({until})=>until)),isOver:()=>unsure.
every(entry=>entry.pid!==void 0&&!isSame(entry))}}function isSame({pid=0,start:start2}){const found=processOf(pid);return found.alive&&(start2===void 0||found.start===
void 0||found.start===start2)}function processOf(pid){try{process.kill(pid,0)}catch(error){if(!(error instanceof Error&&"code"in error&&error.code==="EPERM"))return{
alive:!1}}if(process.platform!=="linux")return{alive:!0};try{const text=(0,external_node_fs_.readFileSync)(`/proc/${String(pid)}/stat`,"utf8"),[condition="",...rest]=text.
slice(text.lastIndexOf(")")+2).split(" "),start2=rest[18];return condition==="Z"||condition==="X"?{alive:!1}:{alive:!0,...start2===void 0?{}:{start:start2}}}catch{
return{alive:!0}}}function entriesOf(value){return Array.isArray(value)?value.filter(isEntry):[]}function isEntry(value){if(typeof value!="object"||value===null||
!("until"in value)||typeof value.until!="number")return!1;const pid="pid"in value?value.pid:void 0;return pid===void 0||typeof pid=="number"&&Number.isSafeInteger(
pid)&&pid>1}function createContext({env,signal:signal2,log,masks,version,instance}){const http=createHttpClient({env,signal:signal2,userAgent:`rollout-actions/${version}`}),
run={...readRunFacts(env),instance},clock=createClock(signal2),state=createStateStore(core,masks);let orphans;const asking={log,clock,http,random:Math.random,signal:signal2};
return{...asking,commands:createCommandRunner(signal2,env,createJournal(state,()=>clock.now())),parseYaml,identity:createIdentity(env,masks,asking),run,env,files:createFiles(
run.workspace),state,endOrphans:()=>orphans??=endOrphans(state),mask:value=>{masks.add(value)},redact:text=>masks.redact(text),group:(title,work)=>log.group(title,
work),close:()=>http.close()}}var core_markdown=__webpack_require__(6097);const kinds={input:{outcome:"input-error",title:"Input error"},refused:{outcome:"refus\
ed",title:"Refused"},platform:{outcome:"platform-error",title:"Platform error"},source:{outcome:"source-error",title:"Source error"},ledger:{outcome:"ledger-err\
or",title:"Ledger error"},cancelled:{outcome:"cancelled",title:"Cancelled"}},deepestCause=8,widestCause=5;function explainFailure(error,{name,version,issues}){if(error instanceof
errors.a6){const{outcome,title}=kinds[error.kind];return{outcome,title:error.kind==="cancelled"?title:`${title}: ${error.code}`,message:error.message,remedy:error.
remedy,causes:causesOf(error)}}const disk=refusedByDisk(error);return disk!==void 0?{outcome:"input-error",title:`${kinds.input.title}: ${diskRefused}`,message:`${name}\
 could not ${disk.access} ${(0,printable.g$)((0,printable.Jj)(disk.path,shownPath))} on this runner: ${disk.why} (${disk.code}).`,remedy:disk.remedy,causes:causesOf(
error)}:{outcome:"bug",title:"Bug in rollout-actions",message:`${name} ${version} failed in a way that it should not: ${(0,errors.bD)(error)}`,remedy:`Report it\
 in ${issues} with this message, version ${version} and the log of this step.`,causes:causesOf(error),...error instanceof Error&&error.stack!==void 0?{stack:error.
stack}:{}}}const diskRefused="DISK_REFUSED",shownPath=500,diskRefusals={ENOSPC:{why:"its disk is full",remedy:"Free space on the runner (`df -h` shows where), t\
hen run this step again."},EDQUOT:{why:"the quota of its disk is used up",remedy:"Free space on the runner, then run this step again."},EROFS:{why:"its disk is \
read-only",remedy:"Let the step write to a folder that is writable: see RUNNER_TEMP and the paths in its inputs."},EACCES:{why:"the user of the runner may not",
remedy:"Give the user of the runner the right to it, or name another path."},EPERM:{why:"the user of the runner may not",remedy:"Give the user of the runner the\
 right to it, or name another path."},EISDIR:{why:"it is a folder",remedy:"Name a file in it, or another path."},ENOTDIR:{why:"a part of the path is a file and \
no folder",remedy:"Name a path whose folders are folders, or may be made."},EEXIST:{why:"a part of the path is a file and no folder",remedy:"Name a path whose f\
olders are folders, or may be made."},ENOENT:{why:"there is no such file or folder",remedy:"Check the path; a relative one begins at the workspace."},ENAMETOOLONG:{
why:"its name is longer than the disk takes",remedy:"Name a shorter path."},ELOOP:{why:"its links lead round in a circle",remedy:"Name a path without them."},EIO:{
why:"its disk failed",remedy:"Look after the disk of the runner, then run this step again."},EBUSY:{why:"another program has it",remedy:"Run this step again, or\
 name another path."},EMFILE:{why:"too many files are open",remedy:"Raise the limit of open files on the runner (`ulimit -n`)."}};function refusedByDisk(error){
let current2=error;for(let depth=0;depth<deepestCause&&typeof current2=="object"&&current2!==null;depth+=1){const{code,path,syscall,access,cause}=current2;current2=
cause;const refusal=code===void 0||syscall===void 0||/^(?:connect|bind|listen|spawn)/.test(syscall)?void 0:diskRefusals[code];if(code!==void 0&&refusal!==void 0){
const does=access??(/^(?:read|l?stat|scandir|access|realpath)/.test(syscall??"")?"read":"write");return{code,path:path??"a file",access:does,...refusal}}}}function ofPost(failure2){
return{...failure2,title:`Clean-up: ${failure2.title}`,message:`Cleaning up after the job failed. ${failure2.message}`}}function failureAnnotation({title,message,
remedy}){return{level:"error",title,message:`${message}
What to do: ${remedy}`}}function failureSection(failure2,name){const why=failure2.causes.length===0?[]:[(0,core_markdown.zH)("Why",[(0,core_markdown.DV)(failure2.
causes.map((cause,depth)=>`${"  ".repeat(depth)}${cause}`).join(`
`))])],[first="",...more]=failure2.message.split(`
`);return(0,core_markdown.MY)([(0,core_markdown.R_)(2,(0,core_markdown.aY)(name),` ${failure2.title}`),(0,core_markdown.FY)((0,core_markdown.Cr)("What happened:"),
` ${first}`),...more.length===0?[]:[(0,core_markdown.DV)(more.join(`
`))],(0,core_markdown.FY)((0,core_markdown.Cr)("What to do next:"),` ${failure2.remedy}`),...why])}function causesOf(error){const causes=[];let current2=causeOf(
error);for(;current2!==void 0&&causes.length<deepestCause;){const name=current2 instanceof Error&&current2.name!=="Error"?`${current2.name}: `:"";causes.push(`${name}${(0,errors.
bD)(current2)}`),current2=causeOf(current2)}return causes}function causeOf(error){if(error instanceof AggregateError&&error.errors.length>0){const left=error.errors.
length-widestCause;return new Error([...error.errors.slice(0,widestCause).map(errors.bD),...left>0?[`and ${left} more`]:[]].join("; "))}return error instanceof Error?
error.cause:void 0}function createLog(sink,redact){const safe=text=>harmless(redact((0,printable.fk)(text))),print=text=>{for(const line of safe(text).split(`
`))sink.info(line)};return{debug:message=>{sink.debug(safe(message))},info:print,warning:message=>{print(`Warning: ${message}`)},error:message=>{print(`Error: ${message}`)},
async group(title,work){sink.startGroup(safe(title).replaceAll(`
`," "));try{return await work()}finally{sink.endGroup()}}}}function harmless(text){return text.replace(/^([\s\p{C}]*):(?=:)/gmu,"$1: ").replaceAll("##[","# #[")}
var hiding=__webpack_require__(5435);function createMasks(announce){const known=new Set;let hide;return{add(value){for(const part of new Set([value,value.trim(),
...linesOf(value)]))part.trim()!==""&&(announce(part),known.add(part));hide=void 0},redact(text){return hide??=(0,hiding.Q)(known),hide(text)}}}function linesOf(value){
return value.split(/[\r\n]+/).map(line=>line.trim()).filter(line=>line.length>=hiding.B)}var closest=__webpack_require__(8577),sentence=__webpack_require__(13);
const shownCharacters=80;function variableOf(name){return`INPUT_${name.replaceAll(" ","_").toUpperCase()}`}function secretsOf(inputs,env){return Object.entries(
inputs).flatMap(([name,input])=>input.secret?[env[variableOf(name)]??""]:[])}async function parseInputs(spec,env){const{values,complaints}=await parseEach(spec,
env);if(complaints.push(...unknownInputs(spec.inputs,env)),complaints.length===0)return values;throw new errors.a6("input",{code:"INVALID_INPUTS",message:`${complaints.
length===1?"One input is":`${complaints.length} inputs are`} not valid:
${complaints.join(`
`)}`,remedy:`Correct the \`with:\` block of this step. All inputs are described in actions/${spec.name}/README.md.`})}async function parseValidInputs(spec,env){
return(await parseEach(spec,env)).values}async function parseEach(spec,env){const started=Object.entries(spec.inputs).map(([name,input])=>({name,input,...start(
input,trimmed(env[variableOf(name)]??""))})),values={},complaints=[];for(const{name,input,raw,parsing}of started){const parsed=await parsing;parsed.ok?values[name]=
parsed.value:complaints.push(complaint(name,input,raw,parsed.problems))}return{values,complaints}}function trimmed(given){const value=given.trimEnd();return value.
includes(`
`)?value:value.trimStart()}function start(input,given){const raw=given===""?input.default??"":given;return raw===""&&input.default===void 0?{raw,parsing:input.required?
{ok:!1,problems:[{problem:"it is required and was not given"}]}:{ok:!0,value:void 0}}:{raw,parsing:input.parse(given===""&&raw.includes("${{")?"":raw)}}function complaint(name,input,raw,problems){
const given=input.secret||raw===""||mayHoldSecret.test(raw)?"":` Given: "${(0,printable.g$)(withoutCredentials(raw),shownCharacters)}".`,lines=raw.trim().includes(
`
`),what=input.secret&&raw!==""?"it is not valid":problems.map(problem=>sentenceOf(problem,lines)).join("; ");return`- ${name}: ${(0,sentence.K)(what)}${given} A\
ccepted: ${input.accepts}. Example: ${(0,printable.g$)(input.example)}`}function sentenceOf({problem,line,column},severalLines){const at=column===void 0?"":`col\
umn ${column}`;return`${line===void 0?"":severalLines?`line ${line}${at===""?"":`, ${at}`}: `:column===1||at===""?"":`${at}: `}${(0,printable.g$)(problem,300)}`}
const mayHoldSecret=/(?:token|password|secret|authorization|api-?key)["']?\s*:/i;function withoutCredentials(raw){return raw.replace(/\/\/[^/?#\s]*@/g,"//***@")}
function unknownInputs(inputs,env){const names=Object.keys(inputs),known=new Set(names.map(variableOf));return Object.keys(env).filter(variable=>variable.startsWith(
"INPUT_")&&!known.has(variable)).map(variable=>{const name=variable.slice(6).toLowerCase(),meant=(0,closest.k)(name,names);return`- ${(0,printable.g$)(name,shownCharacters)}\
: there is no such input${meant===void 0?"":`; did you mean ${meant}`}${meant===void 0?".":"?"} Accepted: ${names.join(", ")}.`})}const shownPerLevel=10,longestMessage=4e3,
longestTitle=200,levels=["error","warning","notice"];function shownAnnotations(annotations){return levels.flatMap(level=>{const all=annotations.filter(annotation=>annotation.
level===level);if(all.length<=shownPerLevel)return all;const shown=all.slice(0,shownPerLevel-1),left=all.length-shown.length;return[...shown,{level,title:`${left}\
 more`,message:`and ${left} more: see the summary`}]})}function writeAnnotations(annotations,sink,redact){const clean=(text,length)=>(0,printable.Jj)(redact((0,printable.
fk)(text)),length);for(const{level,title,message,place}of shownAnnotations(annotations)){const at=place===void 0?{}:{file:redact(place.path),startLine:place.line,
...place.column===void 0?{}:{startColumn:place.column}};sink[level](clean(message,longestMessage),{title:clean(title,longestTitle),...at})}}function writeOutputs(outcome,outputs,setOutput,redact){
const all={...outputs,outcome};for(const[name,value]of Object.entries(all))value!==void 0&&setOutput(name,redact(value))}function exitCodeOf(outcome){return outcome===
"passed"?0:1}const maxBytes=1024*1024;async function appendSummary(file,markdown){if(file===void 0||file===""||markdown==="")return;const used=await(0,promises_.
stat)(file).then(({size})=>size,()=>0),fitting=(0,core_markdown.$Q)(markdown,maxBytes-used-2);fitting!==""&&await(0,promises_.appendFile)(file,`${used>0?`
`:""}${fitting}
`)}async function reportResult(result,reporter){const annotations=result.annotations??[],explained=result.outcome==="passed"||annotations.some(({level})=>level===
"error");await report(result.outcome,result.outputs,result.summary??"",explained?annotations:[...annotations,unexplained(result.outcome,reporter)],reporter)}async function reportFailure(failure2,reporter){
const{log}=reporter;failure2.causes.length>0&&await log.group("Why",()=>(failure2.causes.forEach((cause,depth)=>{log.info(`${"  ".repeat(depth)}caused by: ${cause}`)}),
Promise.resolve()));const{stack}=failure2;stack!==void 0&&await log.group("Stack",()=>(log.info(stack),Promise.resolve()));try{await report(failure2.outcome,{},
failureSection(failure2,reporter.name),[failureAnnotation(failure2)],reporter)}catch(error){log.warning(`the outputs could not be written: ${(0,errors.bD)(error)}`)}}
async function report(outcome,outputs,summary,annotations,{phase,log,masks,summaryFile}){process.exitCode=exitCodeOf(outcome),writeAnnotations(annotations,core,
masks.redact),phase==="main"&&writeOutputs(outcome,outputs,core.setOutput,masks.redact);try{await appendSummary(summaryFile,masks.redact(summary))}catch(error){
log.warning(`the job summary could not be written: ${(0,errors.bD)(error)}`)}}function unexplained(outcome,{name}){return{level:"error",title:`${name}: ${outcome}`,
message:"The job summary says why."}}function watchStrays(){let reject=()=>{};const failure2=new Promise((_,refuse)=>{reject=refuse}),onIdle=()=>{reject(new Error(
"the work can never finish: it waits for something that nothing will do"))};return failure2.catch(()=>{}),process.on("uncaughtException",reject),process.on("unh\
andledRejection",reject),process.on("beforeExit",onIdle),{failure:failure2}}var toolkit_version=__webpack_require__(5377);function startWatchdog(ms,report2){setTimeout(
()=>{report2(process.getActiveResourcesInfo().join(", ")),process.exit()},ms).unref()}const instanceKey="instance",refusedKey="refused",lingerMs=5e3,lingerCancelledMs=500;
async function runAction(spec,handlers,phase="main"){const version=handlers.version??toolkit_version.r,masks=createMasks(core.setSecret),log=createLog(core,masks.
redact),cancellation=listenForCancellation(),strays=watchStrays(),reporter={phase,name:spec.name,log,masks,summaryFile:process.env.GITHUB_STEP_SUMMARY};let context;
try{const work=perform(spec,handlers,{phase,version,masks,log,cancellation},created=>context=created),result=await cancellation.settle(Promise.race([work,strays.
failure]));result!==void 0&&await reportResult(cancelled(result,cancellation),reporter)}catch(error){const failure2=explainFailure(error,productOf(spec,version)),
shown=cancellation.exitCode()!==void 0?{...failure2,outcome:"cancelled"}:failure2;await reportFailure(phase==="post"?ofPost(shown):shown,reporter)}finally{cancellation.
exitCode()!==void 0&&(process.exitCode=cancellation.exitCode()),cancellation.end(),startWatchdog(cancellation.exitCode()!==void 0?lingerCancelledMs:lingerMs,held=>{
log.debug(`still open at the end: ${held}`)}),await context?.close()}}async function perform(spec,handlers,{phase,version,masks,log,cancellation},own){for(const value of secretsOf(
spec.inputs,process.env))masks.add(value);const parsing=parseInputs(spec,process.env);log.info(`rollout-actions ${spec.name} ${version}${phase==="post"?" (clean\
-up)":""}`);const handler=phase==="main"?handlers.main:handlers.post,instance=phase==="main"?(0,external_node_crypto_.randomBytes)(4).toString("hex"):core.getState(
instanceKey),early=phase==="post"&&handlers.postOfRefused!==void 0&&instance==="",options={env:process.env,signal:cancellation.signal,log,masks,version,instance},
valid=early&&core.getState(refusedKey)===""&&await parsing.then(isFine,isNotFine);if(early&&!valid){parsing.catch(()=>{});const context2=createContext(options);
own(context2);const[inputs2,run2]=await Promise.all([parseValidInputs(spec,process.env),handlers.postOfRefused()]);return await run2(inputs2,context2)}if(handler===
void 0||instance===""&&!early){parsing.catch(()=>{}),log.info("The step did nothing, so there is nothing to clean up.");return}const inputs=await parsing.catch(
error=>{throw phase==="main"&&handlers.postOfRefused!==void 0&&handOver(refusedKey,"true",log),error}),context=createContext(options);own(context);const run=await handler();
return phase==="main"&&handOver(instanceKey,instance,log),await run(inputs,context)}const isFine=()=>!0,isNotFine=()=>!1;function handOver(key,value,log){try{core.
saveState(key,value)}catch(error){log.warning(`The clean-up after the job will not know of this step: ${(0,errors.bD)(error)}`)}}function cancelled(result,cancellation){
return cancellation.exitCode()!==void 0?{...result,outcome:"cancelled"}:result}function productOf(spec,version){const repository=process.env.GITHUB_ACTION_REPOSITORY??
"",server=process.env.GITHUB_SERVER_URL??"https://github.com";return{name:spec.name,version,issues:repository===""?"the issues of this action":`${server}/${repository}\
/issues`}}}),3230:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Q:()=>defineAction});
function defineAction(spec){return spec}}),5377:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{r:()=>version});const version="1.0.0"}),7835:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{t:()=>BearerCredentialHandler});class BearerCredentialHandler{constructor(token){this.token=token}prepareRequest(options){options.headers={...options.headers,Authorization:`\
Bearer ${this.token}`}}}}),3925:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Q:()=>HttpClient});
class HttpClient{constructor(userAgent,handlers=[]){this.userAgent=userAgent,this.handlers=handlers}async getJson(url){const options={headers:{"User-Agent":this.
userAgent,Accept:"application/json"}};for(const handler of this.handlers)handler.prepareRequest(options);const response=await fetch(url,{...options,signal:AbortSignal.
timeout(3e4)});if(!response.ok){const error=new Error(`HTTP ${String(response.status)}`);throw error.statusCode=response.status,error}return{statusCode:response.
status,result:await response.json(),headers:{}}}getAgent(){}getAgentDispatcher(){}}})};export{id,ids,modules};
