const id=6749,ids=[6749],modules={2049:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{FE:()=>Star2,QC:()=>ContextAccess,R6:()=>FunctionCall,_c:()=>Unary,aU:()=>Grouping,oD:()=>Logical,p_:()=>IndexAccess,uS:()=>Literal,yI:()=>Binary});class Expr{}
class Literal extends Expr{constructor(literal,token){super(),this.literal=literal,this.token=token}accept(v){return v.visitLiteral(this)}}class Unary extends Expr{constructor(operator,expr){
super(),this.operator=operator,this.expr=expr}accept(v){return v.visitUnary(this)}}class FunctionCall extends Expr{constructor(functionName,args){super(),this.functionName=
functionName,this.args=args}accept(v){return v.visitFunctionCall(this)}}class Binary extends Expr{constructor(left,operator,right){super(),this.left=left,this.operator=
operator,this.right=right}accept(v){return v.visitBinary(this)}}class Logical extends Expr{constructor(operator,args){super(),this.operator=operator,this.args=args}accept(v){
return v.visitLogical(this)}}class Grouping extends Expr{constructor(group){super(),this.group=group}accept(v){return v.visitGrouping(this)}}class ContextAccess extends Expr{constructor(name){
super(),this.name=name}accept(v){return v.visitContextAccess(this)}}class IndexAccess extends Expr{constructor(expr,index){super(),this.expr=expr,this.index=index}accept(v){
return v.visitIndexAccess(this)}}class Star2 extends Expr{accept(){throw new Error("Method not implemented.")}}}),2506:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{JG:()=>lexer_Lexer,iX:()=>parser_Parser});var ast=__webpack_require__(2049),expressiondata_Kind;(function(Kind2){Kind2[Kind2.
String=0]="String",Kind2[Kind2.Array=1]="Array",Kind2[Kind2.Dictionary=2]="Dictionary",Kind2[Kind2.Boolean=3]="Boolean",Kind2[Kind2.Number=4]="Number",Kind2[Kind2.
CaseSensitiveDictionary=5]="CaseSensitiveDictionary",Kind2[Kind2.Null=6]="Null"})(expressiondata_Kind||(expressiondata_Kind={}));function kindStr(k){switch(k){case expressiondata_Kind.
Array:return"Array";case expressiondata_Kind.Boolean:return"Boolean";case expressiondata_Kind.Null:return"Null";case expressiondata_Kind.Number:return"Number";case expressiondata_Kind.
Dictionary:return"Object";case expressiondata_Kind.String:return"String"}return"unknown"}class Dictionary{constructor(...pairs){this.keys=[],this.v=[],this.indexMap=
{},this.kind=expressiondata_Kind.Dictionary,this.primitive=!1;for(const p of pairs)this.add(p.key,p.value)}coerceString(){return kindStr(this.kind)}number(){return NaN}add(key,value){
key.toLowerCase()in this.indexMap||(this.keys.push(key),this.v.push(value),this.indexMap[key.toLowerCase()]=this.v.length-1)}get(key){const index=this.indexMap[key.
toLowerCase()];if(index!==void 0)return this.v[index]}values(){return this.v}pairs(){const result=[];for(const key of this.keys)result.push({key,value:this.v[this.
indexMap[key.toLowerCase()]]});return result}}function dictionary_isDictionary(x){return x.kind===Kind.Dictionary}class array_Array{constructor(...data2){this.v=
[],this.kind=expressiondata_Kind.Array,this.primitive=!1;for(const d of data2)this.add(d)}coerceString(){return kindStr(this.kind)}number(){return NaN}add(value){
this.v.push(value)}get(index){return this.v[index]}values(){return this.v}}class BooleanData{constructor(value){this.value=value,this.kind=expressiondata_Kind.Boolean,
this.primitive=!0}coerceString(){return this.value?"true":"false"}number(){return this.value?1:0}}class Null{constructor(){this.kind=expressiondata_Kind.Null,this.
primitive=!0}coerceString(){return""}number(){return 0}}class NumberData{constructor(value){this.value=value,this.kind=expressiondata_Kind.Number,this.primitive=
!0}coerceString(){return this.value===0?"0":(+this.value.toFixed(15)).toString()}number(){return this.value}}class StringData{constructor(value){this.value=value,
this.kind=expressiondata_Kind.String,this.primitive=!0}coerceString(){return this.value}number(){return Number(this.value)}}function replacer(_key,value){if(value instanceof
Null)return null;if(value instanceof BooleanData)return value.value;if(value instanceof NumberData)return value.number();if(value instanceof StringData)return value.
coerceString();if(value instanceof array_Array)return value.values();if(value instanceof Dictionary){const pairs=value.pairs(),r={};for(const p of pairs)r[p.key]=
p.value;return r}return value}function reviver(_key,val){return val===null?new Null:typeof val=="string"?new StringData(val):typeof val=="number"?new NumberData(
val):typeof val=="boolean"?new BooleanData(val):Array.isArray(val)?new array_Array(...val):typeof val=="object"?new Dictionary(...Object.keys(val).map(k=>({key:k,
value:val[k]}))):val}class filtered_array_FilteredArray extends array_Array{}var lexer_TokenType;(function(TokenType2){TokenType2[TokenType2.UNKNOWN=0]="UNKNOWN",
TokenType2[TokenType2.LEFT_PAREN=1]="LEFT_PAREN",TokenType2[TokenType2.RIGHT_PAREN=2]="RIGHT_PAREN",TokenType2[TokenType2.LEFT_BRACKET=3]="LEFT_BRACKET",TokenType2[TokenType2.
RIGHT_BRACKET=4]="RIGHT_BRACKET",TokenType2[TokenType2.COMMA=5]="COMMA",TokenType2[TokenType2.DOT=6]="DOT",TokenType2[TokenType2.BANG=7]="BANG",TokenType2[TokenType2.
BANG_EQUAL=8]="BANG_EQUAL",TokenType2[TokenType2.EQUAL_EQUAL=9]="EQUAL_EQUAL",TokenType2[TokenType2.GREATER=10]="GREATER",TokenType2[TokenType2.GREATER_EQUAL=11]=
"GREATER_EQUAL",TokenType2[TokenType2.LESS=12]="LESS",TokenType2[TokenType2.LESS_EQUAL=13]="LESS_EQUAL",TokenType2[TokenType2.AND=14]="AND",TokenType2[TokenType2.
OR=15]="OR",TokenType2[TokenType2.STAR=16]="STAR",TokenType2[TokenType2.NUMBER=17]="NUMBER",TokenType2[TokenType2.STRING=18]="STRING",TokenType2[TokenType2.IDENTIFIER=
19]="IDENTIFIER",TokenType2[TokenType2.TRUE=20]="TRUE",TokenType2[TokenType2.FALSE=21]="FALSE",TokenType2[TokenType2.NULL=22]="NULL",TokenType2[TokenType2.EOF=23]=
"EOF"})(lexer_TokenType||(lexer_TokenType={}));function tokenString(tok){switch(tok.type){case lexer_TokenType.EOF:return"EOF";case lexer_TokenType.NUMBER:return tok.
lexeme;case lexer_TokenType.STRING:return tok.value.toString();default:return tok.lexeme}}class lexer_Lexer{constructor(input){this.input=input,this.start=0,this.
offset=0,this.line=0,this.lastLineOffset=0,this.tokens=[]}lex(){if(this.input.length>MAX_EXPRESSION_LENGTH)throw new Error("ErrorExceededMaxLength");for(;!this.
atEnd();){this.start=this.offset;const c=this.next();switch(c){case"(":this.addToken(lexer_TokenType.LEFT_PAREN);break;case")":this.addToken(lexer_TokenType.RIGHT_PAREN);
break;case"[":this.addToken(lexer_TokenType.LEFT_BRACKET);break;case"]":this.addToken(lexer_TokenType.RIGHT_BRACKET);break;case",":this.addToken(lexer_TokenType.
COMMA);break;case".":this.previous()!=lexer_TokenType.IDENTIFIER&&this.previous()!=lexer_TokenType.RIGHT_BRACKET&&this.previous()!=lexer_TokenType.RIGHT_PAREN&&
this.previous()!=lexer_TokenType.STAR?this.consumeNumber():this.addToken(lexer_TokenType.DOT);break;case"-":case"+":this.consumeNumber();break;case"!":this.addToken(
this.match("=")?lexer_TokenType.BANG_EQUAL:lexer_TokenType.BANG);break;case"=":if(!this.match("=")){this.consumeIdentifier();break}this.addToken(lexer_TokenType.
EQUAL_EQUAL);break;case"<":this.addToken(this.match("=")?lexer_TokenType.LESS_EQUAL:lexer_TokenType.LESS);break;case">":this.addToken(this.match("=")?lexer_TokenType.
GREATER_EQUAL:lexer_TokenType.GREATER);break;case"&":if(!this.match("&")){this.consumeIdentifier();break}this.addToken(lexer_TokenType.AND);break;case"|":if(!this.
match("|")){this.consumeIdentifier();break}this.addToken(lexer_TokenType.OR);break;case"*":this.addToken(lexer_TokenType.STAR);break;case" ":case"\r":case"	":break;case`\

`:++this.line,this.lastLineOffset=this.offset;break;case"'":this.consumeString();break;default:!0===isDigit(c)?this.consumeNumber():this.consumeIdentifier()}}return this.
tokens.push({type:lexer_TokenType.EOF,lexeme:"",range:this.range()}),{tokens:this.tokens}}pos(){return{line:this.line,column:this.start-this.lastLineOffset}}endPos(){
return{line:this.line,column:this.offset-this.lastLineOffset}}range(){return{start:this.pos(),end:this.endPos()}}atEnd(){return this.offset>=this.input.length}peek(){
return this.atEnd()?"\0":this.input[this.offset]}peekNext(){return this.offset+1>=this.input.length?"\0":this.input[this.offset+1]}previous(){const l=this.tokens.
length;return l==0?lexer_TokenType.EOF:this.tokens[l-1].type}next(){return this.input[this.offset++]}match(expected){return this.atEnd()||this.input[this.offset]!==
expected?!1:(this.offset++,!0)}addToken(type,value){this.tokens.push({type,lexeme:this.input.substring(this.start,this.offset),range:this.range(),value})}consumeNumber(){
for(;!this.atEnd()&&(!isBoundary(this.peek())||this.peek()==".");)this.next();const lexeme=this.input.substring(this.start,this.offset),value=new StringData(lexeme).
number();if(isNaN(value))throw new Error(`Unexpected symbol: '${lexeme}'. Located at position ${this.start+1} within expression: ${this.input}`);this.addToken(lexer_TokenType.
NUMBER,value)}consumeString(){for(;(this.peek()!=="'"||this.peekNext()==="'")&&!this.atEnd();)this.peek()===`
`&&this.line++,this.peek()==="'"&&this.peekNext()==="'"&&this.next(),this.next();if(this.atEnd())throw new Error(`Unexpected symbol: '${this.input.substring(this.
start)}'. Located at position ${this.start+1} within expression: ${this.input}`);this.next();let value=this.input.substring(this.start+1,this.offset-1);value=value.
replace("''","'"),this.addToken(lexer_TokenType.STRING,value)}consumeIdentifier(){for(;!this.atEnd()&&!isBoundary(this.peek());)this.next();let tokenType=lexer_TokenType.
IDENTIFIER,tokenValue;const lexeme=this.input.substring(this.start,this.offset);if(this.previous()!=lexer_TokenType.DOT)switch(lexeme){case"true":tokenType=lexer_TokenType.
TRUE;break;case"false":tokenType=lexer_TokenType.FALSE;break;case"null":tokenType=lexer_TokenType.NULL;break;case"NaN":tokenType=lexer_TokenType.NUMBER,tokenValue=
NaN;break;case"Infinity":tokenType=lexer_TokenType.NUMBER,tokenValue=1/0;break}if(!isLegalIdentifier(lexeme))throw new Error(`Unexpected symbol: '${lexeme}'. Lo\
cated at position ${this.start+1} within expression: ${this.input}`);this.addToken(tokenType,tokenValue)}}function isDigit(c){return c>="0"&&c<="9"}function isBoundary(c){
switch(c){case"(":case"[":case")":case"]":case",":case".":case"!":case">":case"<":case"=":case"&":case"|":return!0}return/\s/.test(c)}function isLegalIdentifier(str){
if(str=="")return!1;const first=str[0];if(first>="a"&&first<="z"||first>="A"&&first<="Z"||first=="_"){for(const c of str.substring(1).split(""))if(!(c>="a"&&c<=
"z"||c>="A"&&c<="Z"||c>="0"&&c<="9"||c=="_"||c=="-"))return!1;return!0}return!1}const MAX_PARSER_DEPTH=50,MAX_EXPRESSION_LENGTH=21e3;var ErrorType;(function(ErrorType2){
ErrorType2[ErrorType2.ErrorUnexpectedSymbol=0]="ErrorUnexpectedSymbol",ErrorType2[ErrorType2.ErrorUnrecognizedNamedValue=1]="ErrorUnrecognizedNamedValue",ErrorType2[ErrorType2.
ErrorUnexpectedEndOfExpression=2]="ErrorUnexpectedEndOfExpression",ErrorType2[ErrorType2.ErrorExceededMaxDepth=3]="ErrorExceededMaxDepth",ErrorType2[ErrorType2.
ErrorExceededMaxLength=4]="ErrorExceededMaxLength",ErrorType2[ErrorType2.ErrorTooFewParameters=5]="ErrorTooFewParameters",ErrorType2[ErrorType2.ErrorTooManyParameters=
6]="ErrorTooManyParameters",ErrorType2[ErrorType2.ErrorEvenParameters=7]="ErrorEvenParameters",ErrorType2[ErrorType2.ErrorUnrecognizedContext=8]="ErrorUnrecogni\
zedContext",ErrorType2[ErrorType2.ErrorUnrecognizedFunction=9]="ErrorUnrecognizedFunction"})(ErrorType||(ErrorType={}));class ExpressionError extends Error{constructor(typ,tok){
super(`${errorDescription(typ)}: '${tokenString(tok)}'`),this.typ=typ,this.tok=tok,this.pos=this.tok.range.start}}function errorDescription(typ){switch(typ){case ErrorType.
ErrorUnexpectedEndOfExpression:return"Unexpected end of expression";case ErrorType.ErrorUnexpectedSymbol:return"Unexpected symbol";case ErrorType.ErrorUnrecognizedNamedValue:
return"Unrecognized named-value";case ErrorType.ErrorExceededMaxDepth:return`Exceeded max expression depth ${MAX_PARSER_DEPTH}`;case ErrorType.ErrorExceededMaxLength:
return`Exceeded max expression length ${MAX_EXPRESSION_LENGTH}`;case ErrorType.ErrorTooFewParameters:return"Too few parameters supplied";case ErrorType.ErrorTooManyParameters:
return"Too many parameters supplied";case ErrorType.ErrorEvenParameters:return"Even number of parameters supplied, requires an odd number of parameters";case ErrorType.
ErrorUnrecognizedContext:return"Unrecognized named-value";case ErrorType.ErrorUnrecognizedFunction:return"Unrecognized function";default:return"Unknown error"}}
class ExpressionEvaluationError extends Error{}const caseFunc={name:"case",description:"`case( pred1, val1, pred2, val2, ..., default )`\n\nEvaluates predicates i\
n order and returns the value corresponding to the first predicate that evaluates to `true`. If no predicate matches, it returns the last argument as the defaul\
t value.",minArgs:3,maxArgs:Number.MAX_SAFE_INTEGER,call:(...args)=>{for(let i=0;i<args.length-1;i+=2){const predicate=args[i];if(predicate.kind!==expressiondata_Kind.
Boolean)throw new Error("case predicate must evaluate to a boolean value");if(predicate.value)return args[i+1]}return args[args.length-1]}};function result_falsy(d){
switch(d.kind){case data.Kind.Null:return!0;case data.Kind.Boolean:return!d.value;case data.Kind.Number:{const dv=d.value;return dv===0||isNaN(dv)}case data.Kind.
String:return d.value.length===0}return!1}function result_truthy(d){return!result_falsy(d)}function coerceTypes(li,ri){let lv=li,rv=ri;if(li.kind===ri.kind)return[
lv,rv];switch(li.kind){case expressiondata_Kind.Number:if(ri.kind===expressiondata_Kind.String)return rv=new NumberData(ri.number()),[lv,rv];break;case expressiondata_Kind.
String:if(ri.kind===expressiondata_Kind.Number)return lv=new NumberData(li.number()),[lv,rv];break;case expressiondata_Kind.Null:case expressiondata_Kind.Boolean:
return lv=new NumberData(li.number()),coerceTypes(lv,rv)}switch(ri.kind){case expressiondata_Kind.Null:case expressiondata_Kind.Boolean:return rv=new NumberData(
ri.number()),coerceTypes(lv,rv)}return[lv,rv]}function result_equals(lhs,rhs){const[lv,rv]=coerceTypes(lhs,rhs);if(lv.kind!=rv.kind)return!1;switch(lv.kind){case expressiondata_Kind.
Null:return!0;case expressiondata_Kind.Number:{const ld=lv.value,rd=rv.value;return isNaN(ld)||isNaN(rd)?!1:ld==rd}case expressiondata_Kind.String:{const ls=lv.
value,rs=rv.value;return toUpperSpecial(ls)===toUpperSpecial(rs)}case expressiondata_Kind.Boolean:{const lb=lv.value,rb=rv.value;return lb==rb}case expressiondata_Kind.
Dictionary:case expressiondata_Kind.Array:return lv===rv}return!1}function result_greaterThan(lhs,rhs){const[lv,rv]=coerceTypes(lhs,rhs);if(lv.kind!=rv.kind)return!1;
switch(lv.kind){case data.Kind.Number:{const lf=lv.value,rf=rv.value;return isNaN(lf)||isNaN(rf)?!1:lf>rf}case data.Kind.String:{let ls=lv.value,rs=rv.value;return ls=
toUpperSpecial(ls),rs=toUpperSpecial(rs),ls>rs}case data.Kind.Boolean:{const lb=lv.value,rb=rv.value;return lb&&!rb}}return!1}function result_lessThan(lhs,rhs){
const[lv,rv]=coerceTypes(lhs,rhs);if(lv.kind!=rv.kind)return!1;switch(lv.kind){case data.Kind.Number:{const lf=lv.value,rf=rv.value;return isNaN(lf)||isNaN(rf)?
!1:lf<rf}case data.Kind.String:{let ls=lv.value,rs=rv.value;return ls=toUpperSpecial(ls),rs=toUpperSpecial(rs),ls<rs}case data.Kind.Boolean:{const lb=lv.value,rb=rv.
value;return!lb&&rb}}return!1}function toUpperSpecial(s){const sb=[];let i=0;const len=s.length;let found=s.indexOf("\u0131");for(;i<len;)if(i<found)sb.push(s.substring(
i,found).toUpperCase()),i=found;else if(i==found)sb.push(s.substring(i,i+1)),i+=1,found=s.indexOf("\u0131",i);else{sb.push(s.substring(i).toUpperCase());break}return sb.
join("")}const contains={name:"contains",description:"`contains( search, item )`\n\nReturns `true` if `search` contains `item`. If `search` is an array, this func\
tion returns `true` if the `item` is an element in the array. If `search` is a string, this function returns `true` if the `item` is a substring of `search`. Th\
is function is not case sensitive. Casts values to a string.",minArgs:2,maxArgs:2,call:(...args)=>{const left=args[0],right=args[1];if(left.primitive){const ls=left.
coerceString();if(right.primitive){const rs=right.coerceString();return new BooleanData(ls.toLowerCase().includes(rs.toLowerCase()))}}else if(left.kind===expressiondata_Kind.
Array){const la=left;if(la.values().length===0)return new BooleanData(!1);for(const v of la.values())if(result_equals(right,v))return new BooleanData(!0)}return new BooleanData(
!1)}},endswith={name:"endsWith",description:"`endsWith( searchString, searchValue )`\n\nReturns `true` if `searchString` ends with `searchValue`. This function is\
 not case sensitive. Casts values to a string.",minArgs:2,maxArgs:2,call:(...args)=>{const left=args[0];if(!left.primitive)return new BooleanData(!1);const right=args[1];
if(!right.primitive)return new BooleanData(!1);const ls=toUpperSpecial(left.coerceString()),rs=toUpperSpecial(right.coerceString());return new BooleanData(ls.endsWith(
rs))}},format={name:"format",description:"`format( string, replaceValue0, replaceValue1, ..., replaceValueN)`\n\nReplaces values in the `string`, with the variabl\
e `replaceValueN`. Variables in the `string` are specified using the `{N}` syntax, where `N` is an integer. You must specify at least one `replaceValue` and `st\
ring`. There is no maximum for the number of variables (`replaceValueN`) you can use. Escape curly braces using double braces.",minArgs:1,maxArgs:255,call:(...args)=>{
const fs=args[0].coerceString(),result=[];let index=0;for(;index<fs.length;){const lbrace=fs.indexOf("{",index),rbrace=fs.indexOf("}",index);if(lbrace>=0&&(rbrace<
0||rbrace>lbrace)){if(safeCharAt(fs,lbrace+1)==="{"){result.push(fs.substr(index,lbrace-index+1)),index=lbrace+2;continue}if(rbrace>lbrace+1){const argIndex=readArgIndex(
fs,lbrace+1);if(argIndex.success){if(1+argIndex.result>args.length-1)throw new Error(`The following format string references more arguments than were supplied: ${fs}`);
lbrace>index&&result.push(fs.substr(index,lbrace-index)),result.push(`${args[1+argIndex.result].coerceString()}`),index=rbrace+1;continue}}throw new Error(`The \
following format string is invalid: ${fs}`)}else if(rbrace>=0)if(safeCharAt(fs,rbrace+1)==="}")result.push(fs.substr(index,rbrace-index+1)),index=rbrace+2;else throw new Error(
`The following format string is invalid: ${fs}`);else{result.push(fs.substr(index));break}}return new StringData(result.join(""))}};function safeCharAt(string,index){
return string.length>index?string[index]:"\0"}function readArgIndex(string,startIndex){let length=0;for(;;){const nextChar=safeCharAt(string,startIndex+length);
if(nextChar>="0"&&nextChar<="9")length++;else break}if(length<1)return{success:!1};const endIndex=startIndex+length-1,result=parseInt(string.substr(startIndex,length));
return{success:!isNaN(result),result,endIndex}}const funcs_wellKnownFunctions={case:caseFunc,contains,endswith,format,fromjson:{name:"fromJson",description:"`fr\
omJSON(value)`\n\nReturns a JSON object or JSON data type for `value`. You can use this function to provide a JSON object as an evaluated expression or to convert\
 environment variables from a string.",minArgs:1,maxArgs:1,call:(...args)=>{const is=args[0].coerceString();if(is.trim()==="")throw new Error("empty input");try{
return JSON.parse(is,reviver)}catch(e){throw new ExpressionEvaluationError("Error parsing JSON when evaluating fromJson",{cause:e})}}},join:{name:"join",description:"\
`join( array, optionalSeparator )`\n\nThe value for `array` can be an array or a string. All values in `array` are concatenated into a string. If you provide `opt\
ionalSeparator`, it is inserted between the concatenated values. Otherwise, the default separator `,` is used. Casts values to a string.",minArgs:1,maxArgs:2,call:(...args)=>{
if(args[0].primitive)return new StringData(args[0].coerceString());if(args[0].kind===expressiondata_Kind.Array){let separator=",";return args.length>1&&args[1].
primitive&&(separator=args[1].coerceString()),new StringData(args[0].values().map(item=>item.coerceString()).join(separator))}return new StringData("")}},startswith:{
name:"startsWith",description:"`startsWith( searchString, searchValue )`\n\nReturns `true` when `searchString` starts with `searchValue`. This function is not cas\
e sensitive. Casts values to a string.",minArgs:2,maxArgs:2,call:(...args)=>{const left=args[0];if(!left.primitive)return new BooleanData(!1);const right=args[1];
if(!right.primitive)return new BooleanData(!1);const ls=toUpperSpecial(left.coerceString()),rs=toUpperSpecial(right.coerceString());return new BooleanData(ls.startsWith(
rs))}},tojson:{name:"toJson",description:"`toJSON(value)`\n\nReturns a pretty-print JSON representation of `value`. You can use this function to debug the informa\
tion provided in contexts.",minArgs:1,maxArgs:1,call:(...args)=>new StringData(JSON.stringify(args[0],replacer,"  "))}};function validateFunction(context,identifier,argCount){
const name=identifier.lexeme.toLowerCase();let f;if(f=funcs_wellKnownFunctions[name],!f&&(f=context.extensionFunctions.get(name),!f)){if(!context.allowUnknownKeywords)
throw new ExpressionError(ErrorType.ErrorUnrecognizedFunction,identifier);return}if(argCount<f.minArgs)throw new ExpressionError(ErrorType.ErrorTooFewParameters,
identifier);if(argCount>f.maxArgs)throw new ExpressionError(ErrorType.ErrorTooManyParameters,identifier);if(name==="case"&&argCount%2===0)throw new ExpressionError(
ErrorType.ErrorEvenParameters,identifier)}class evaluator_Evaluator{constructor(n,context,functions){this.n=n,this.context=context,this.functions=functions}evaluate(){
return this.eval(this.n)}eval(n){return n.accept(this)}visitLiteral(literal){return literal.literal}visitUnary(unary){const r=this.eval(unary.expr);if(unary.operator.
type===TokenType.BANG)return new data.BooleanData(falsy(r));throw new Error(`unknown unary operator: ${unary.operator.lexeme}`)}visitBinary(binary){const left=this.
eval(binary.left),right=this.eval(binary.right);switch(binary.operator.type){case TokenType.EQUAL_EQUAL:return new data.BooleanData(equals(left,right));case TokenType.
BANG_EQUAL:return new data.BooleanData(!equals(left,right));case TokenType.GREATER:return new data.BooleanData(greaterThan(left,right));case TokenType.GREATER_EQUAL:
return new data.BooleanData(equals(left,right)||greaterThan(left,right));case TokenType.LESS:return new data.BooleanData(lessThan(left,right));case TokenType.LESS_EQUAL:
return new data.BooleanData(equals(left,right)||lessThan(left,right))}throw new Error(`unknown binary operator: ${binary.operator.lexeme}`)}visitLogical(logical){
let result;for(const arg of logical.args)if(result=this.eval(arg),logical.operator.type===TokenType.AND&&falsy(result)||logical.operator.type===TokenType.OR&&truthy(
result))break;return result}visitGrouping(grouping){return this.eval(grouping.group)}visitContextAccess(contextAccess){return this.context.get(contextAccess.name.
lexeme)}visitIndexAccess(ia){let idx;if(ia.index instanceof Star)idx=new idxHelper(!0,void 0);else{let idxResult;try{idxResult=this.eval(ia.index)}catch(e){throw new Error(
`could not evaluate index for index access: ${e.message}`,{cause:e})}idx=new idxHelper(!1,idxResult)}const objResult=this.eval(ia.expr);let result;switch(objResult.
kind){case data.Kind.Array:{const tobjResult=objResult;tobjResult instanceof FilteredArray?result=filteredArrayAccess(tobjResult,idx):result=arrayAccess(tobjResult,
idx);break}case data.Kind.Dictionary:{result=objectAccess(objResult,idx);break}default:idx.star?result=new FilteredArray:result=new data.Null}return result}visitFunctionCall(functionCall){
const args=functionCall.args.map(arg=>this.eval(arg)),functionName=functionCall.functionName.lexeme.toLowerCase();return(this.functions?.get(functionName)||wellKnownFunctions[functionName]).
call(...args)}}function filteredArrayAccess(fa,idx){const result=new FilteredArray;for(const item of fa.values())switch(item.kind){case data.Kind.Dictionary:{const ti=item;
if(idx.star)for(const v of ti.values())result.add(v);else if(idx.str!==void 0){const v=ti.get(idx.str);v!==void 0&&result.add(v)}break}case data.Kind.Array:{const ti=item;
if(idx.star)for(const v of ti.values())result.add(v);else idx.int!==void 0&&idx.int<ti.values().length&&result.add(ti.get(idx.int));break}}return result}function arrayAccess(a,idx){
if(idx.star){const fa=new FilteredArray;for(const item of a.values())fa.add(item);return fa}return idx.int!==void 0&&idx.int<a.values().length?a.get(idx.int):new data.
Null}function objectAccess(obj,idx){if(idx.star)return new FilteredArray(...obj.values());if(idx.str!==void 0){const r=obj.get(idx.str);if(r!==void 0)return r}return new data.
Null}class parser_Parser{constructor(tokens,extensionContexts,extensionFunctions){this.tokens=tokens,this.offset=0,this.depth=0,this.extContexts=new Map,this.extFuncs=
new Map;for(const contextName of extensionContexts)this.extContexts.set(contextName.toLowerCase(),!0);for(const{name,func}of extensionFunctions.map(x=>({name:x.
name,func:x})))this.extFuncs.set(name.toLowerCase(),func);this.context={allowUnknownKeywords:!1,extensionContexts:this.extContexts,extensionFunctions:this.extFuncs}}parse(){
let result;if(this.atEnd())return result;if(result=this.expression(),!this.atEnd())throw this.buildError(ErrorType.ErrorUnexpectedSymbol,this.peek());return result}expression(){
this.incrDepth();try{return this.logicalOr()}finally{this.decrDepth()}}logicalOr(){let expr=this.logicalAnd();if(this.check(lexer_TokenType.OR)){this.incrDepth();
try{const logical=new ast.oD(this.peek(),[expr]);for(expr=logical;this.match(lexer_TokenType.OR);){const right=this.logicalAnd();logical.args.push(right)}}finally{
this.decrDepth()}}return expr}logicalAnd(){let expr=this.equality();if(this.check(lexer_TokenType.AND)){this.incrDepth();try{const logical=new ast.oD(this.peek(),
[expr]);for(expr=logical;this.match(lexer_TokenType.AND);){const right=this.equality();logical.args.push(right)}}finally{this.decrDepth()}}return expr}equality(){
let expr=this.comparison();for(;this.match(lexer_TokenType.BANG_EQUAL,lexer_TokenType.EQUAL_EQUAL);){const operator=this.previous(),right=this.comparison();expr=
new ast.yI(expr,operator,right)}return expr}comparison(){let expr=this.unary();for(;this.match(lexer_TokenType.GREATER,lexer_TokenType.GREATER_EQUAL,lexer_TokenType.
LESS,lexer_TokenType.LESS_EQUAL);){const operator=this.previous(),right=this.unary();expr=new ast.yI(expr,operator,right)}return expr}unary(){if(this.match(lexer_TokenType.
BANG)){this.incrDepth();const operator=this.previous(),unary=this.unary();try{return new ast._c(operator,unary)}finally{this.decrDepth()}}return this.index()}index(){
let expr=this.call(),depthIncreased=0;if(expr instanceof ast.aU||expr instanceof ast.R6||expr instanceof ast.QC){let cont=!0;for(;cont;)switch(!0){case this.match(
lexer_TokenType.LEFT_BRACKET):{let indexExpr;this.match(lexer_TokenType.STAR)?indexExpr=new ast.FE:indexExpr=this.expression(),this.consume(lexer_TokenType.RIGHT_BRACKET,
ErrorType.ErrorUnexpectedSymbol),this.incrDepth(),depthIncreased++,expr=new ast.p_(expr,indexExpr);break}case this.match(lexer_TokenType.DOT):if(this.incrDepth(),
depthIncreased++,this.match(lexer_TokenType.IDENTIFIER)){const property=this.previous();expr=new ast.p_(expr,new ast.uS(new StringData(property.lexeme),property))}else if(this.
match(lexer_TokenType.STAR))expr=new ast.p_(expr,new ast.FE);else throw this.buildError(ErrorType.ErrorUnexpectedSymbol,this.peek());break;default:cont=!1}}for(let i=0;i<
depthIncreased;i++)this.decrDepth();return expr}call(){if(!this.check(lexer_TokenType.IDENTIFIER))return this.primary();const identifier=this.next();if(!this.match(
lexer_TokenType.LEFT_PAREN)){if(!this.extContexts.has(identifier.lexeme.toLowerCase()))throw this.buildError(ErrorType.ErrorUnrecognizedContext,identifier);return new ast.
QC(identifier)}const args=[];for(;!this.match(lexer_TokenType.RIGHT_PAREN);){const aexp=this.expression();args.push(aexp),this.check(lexer_TokenType.RIGHT_PAREN)||
this.consume(lexer_TokenType.COMMA,ErrorType.ErrorUnexpectedSymbol)}return validateFunction(this.context,identifier,args.length),new ast.R6(identifier,args)}primary(){
switch(!0){case this.match(lexer_TokenType.FALSE):return new ast.uS(new BooleanData(!1),this.previous());case this.match(lexer_TokenType.TRUE):return new ast.uS(
new BooleanData(!0),this.previous());case this.match(lexer_TokenType.NULL):return new ast.uS(new Null,this.previous());case this.match(lexer_TokenType.NUMBER):return new ast.
uS(new NumberData(this.previous().value),this.previous());case this.match(lexer_TokenType.STRING):return new ast.uS(new StringData(this.previous().value),this.previous());case this.
match(lexer_TokenType.LEFT_PAREN):{const expr=this.expression();if(this.atEnd())throw this.buildError(ErrorType.ErrorUnexpectedEndOfExpression,this.previous());
return this.consume(lexer_TokenType.RIGHT_PAREN,ErrorType.ErrorUnexpectedSymbol),new ast.aU(expr)}case this.atEnd():throw this.buildError(ErrorType.ErrorUnexpectedEndOfExpression,
this.previous())}throw this.buildError(ErrorType.ErrorUnexpectedSymbol,this.peek())}match(...tokenTypes){for(const tokenType of tokenTypes)if(this.check(tokenType))
return this.next(),!0;return!1}check(tokenType){return this.atEnd()?!1:this.peek().type==tokenType}atEnd(){return this.peek().type==lexer_TokenType.EOF}next(){return this.
atEnd()||this.offset++,this.previous()}peek(){return this.tokens[this.offset]}previous(){return this.tokens[this.offset-1]}consume(tokenType,errorType){if(this.
check(tokenType)){this.next();return}throw this.buildError(errorType,this.peek())}incrDepth(){if(this.depth++,this.depth>MAX_PARSER_DEPTH)throw this.buildError(
ErrorType.ErrorExceededMaxDepth,this.peek())}decrDepth(){this.depth--}buildError(errType,token){return new ExpressionError(errType,token)}}function complete(input,context,extensionFunctions,functions,featureFlags){
const lexResult=new Lexer(input).lex(),tokenInputVector=trimTokenVector(lexResult.tokens);let tokenIdx=tokenInputVector.length-2;if(tokenIdx>=0)switch(tokenInputVector[tokenIdx].
type){case TokenType.IDENTIFIER:tokenIdx--;break;case TokenType.STRING:return[]}if(tokenIdx<0){const result2=contextKeys(context);return result2.push(...functionItems(
extensionFunctions,featureFlags)),result2}const pathTokenVector=tokenInputVector.slice(0,tokenIdx);pathTokenVector.push(tokenInputVector[tokenInputVector.length-
1]);const expr=new Parser(pathTokenVector,context.pairs().map(x=>x.key),extensionFunctions).parse(),result=new Evaluator(expr,context,functions).evaluate();return contextKeys(
result)}function functionItems(extensionFunctions,featureFlags){const result=[],flags=featureFlags??new FeatureFlags;for(const fdef of[...Object.values(wellKnownFunctions),
...extensionFunctions])fdef.name==="case"&&!flags.isEnabled("allowCaseFunction")||result.push({label:fdef.name,description:fdef.description,function:!0});return result.
sort((a,b)=>a.label.localeCompare(b.label)),result}function contextKeys(context){return isDictionary(context)?context.pairs().map(x=>completionItemFromContext(x)).
sort((a,b)=>a.label.localeCompare(b.label)):[]}function completionItemFromContext(pair){const context=pair.key.toString(),parenIndex=context.indexOf("("),isFunc=parenIndex>=
0&&context.indexOf(")")>=0;return{label:isFunc?context.substring(0,parenIndex):context,description:pair.description,function:isFunc}}function trimTokenVector(tokenVector){
let tokenIdx=tokenVector.length,openParen=0;for(;tokenIdx>0;){switch(tokenVector[tokenIdx-1].type){case TokenType.LEFT_PAREN:if(openParen==0)break;openParen--,tokenIdx--;
continue;case TokenType.RIGHT_PAREN:openParen++,tokenIdx--;continue;case TokenType.IDENTIFIER:case TokenType.DOT:case TokenType.EOF:case TokenType.LEFT_BRACKET:case TokenType.
RIGHT_BRACKET:case TokenType.STRING:tokenIdx--;continue}break}return tokenVector.slice(tokenIdx)}function isDescriptionDictionary(x){return x.kind===Kind.Dictionary&&
x instanceof DescriptionDictionary}class DescriptionDictionary extends Dictionary{constructor(...pairs){super(),this.descriptions=new Map,this.complete=!0;for(const p of pairs)
this.add(p.key,p.value,p.description)}add(key,value,description){this.get(key)===void 0&&(super.add(key,value),description&&this.descriptions.set(key,description))}pairs(){
return super.pairs().map(p=>({...p,description:this.descriptions.get(p.key)}))}getDescription(key){return this.descriptions.get(key)}}}),5277:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{w:()=>parseAction});var template_context=__webpack_require__(5071),template_reader=__webpack_require__(6074),yaml_object_reader=__webpack_require__(
589);const ACTION_ROOT="action-root-strict";var json_object_reader=__webpack_require__(1403),schema=__webpack_require__(1031);const action_v1_0_min_namespaceObject=JSON.
parse(`{"definitions":{"action-root":{"description":"Action file","mapping":{"properties":{"name":"string","description":"string","inputs":"inputs","outputs":"o\
utputs","runs":"runs"},"loose-key-type":"non-empty-string","loose-value-type":"any"}},"action-root-strict":{"description":"GitHub Action manifest file (action.y\
ml/action.yaml) that defines an action's metadata, inputs, outputs, and execution configuration.\\n\\n[Documentation](https://docs.github.com/actions/creating-act\
ions/metadata-syntax-for-github-actions)","mapping":{"properties":{"name":{"type":"non-empty-string","required":true,"description":"The name of your action. Git\
Hub displays the name in the Actions tab to help visually identify actions in each job.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/meta\
data-syntax-for-github-actions#name)"},"description":{"type":"string","required":true,"description":"A short description of the action. GitHub displays this des\
cription in the Actions Marketplace.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#description)"},"auth\
or":{"type":"string","description":"The name of the action's author.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-git\
hub-actions#author)"},"inputs":"inputs-strict","outputs":"outputs","runs":{"type":"runs-strict","required":true},"branding":"branding"}}},"inputs":{"mapping":{"\
loose-key-type":"non-empty-string","loose-value-type":"input"}},"inputs-strict":{"description":"Input parameters allow you to specify data that the action expec\
ts to use during runtime. GitHub stores input parameters as environment variables. Inputs ids with uppercase letters are converted to lowercase during runtime.\\\
n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#inputs)","mapping":{"loose-key-type":"non-empty-string","\
loose-value-type":"input-strict"}},"input":{"mapping":{"properties":{"default":"input-default-context"},"loose-key-type":"non-empty-string","loose-value-type":"\
any"}},"input-strict":{"description":"An input parameter for this action.","mapping":{"properties":{"description":{"type":"string","description":"A string descr\
iption of the input parameter.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#inputsinput_iddescription)\
"},"required":{"type":"boolean","description":"A boolean to indicate whether the action requires the input parameter. Set to true when the parameter is required\
.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#inputsinput_idrequired)"},"default":{"type":"input-defa\
ult-context","description":"A string representing the default value. The default value is used when an input parameter isn't specified in a workflow file.\\n\\n[D\
ocumentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#inputsinput_iddefault)"},"deprecationMessage":{"type":"string"\
,"description":"A string shown to users using the deprecated input, warning them that the input is deprecated and mentioning any alternatives.\\n\\n[Documentation\
](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#inputsinput_iddeprecationmessage)"}},"loose-key-type":"non-empty-string","\
loose-value-type":"any"}},"input-default-context":{"description":"A string representing the default value. The default value is used when an input parameter isn\
't specified in a workflow file.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#inputsinput_iddefault)",\
"context":["github","strategy","matrix","job","runner","hashFiles(1,255)"],"string":{}},"outputs":{"description":"Output parameters allow you to declare data th\
at an action sets. Actions that run later in a workflow can use the output data set in previously run actions.\\n\\n[Documentation](https://docs.github.com/action\
s/creating-actions/metadata-syntax-for-github-actions#outputs-for-composite-actions)","mapping":{"loose-key-type":"non-empty-string","loose-value-type":"output-\
definition"}},"output-definition":{"description":"An output parameter for this action.","mapping":{"properties":{"description":{"type":"string","description":"A\
 string description of the output parameter.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#outputsoutpu\
t_iddescription)"},"value":{"type":"output-value","description":"The value that the output parameter will be mapped to. You can set this to a string or an expre\
ssion with context.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#outputsoutput_idvalue)"}}}},"output-v\
alue":{"description":"The value that the output parameter will be mapped to. You can set this to a string or an expression with context.\\n\\n[Documentation](http\
s://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#outputsoutput_idvalue)","context":["github","strategy","matrix","steps","inputs"\
,"job","runner","env"],"string":{}},"runs-if":{"description":"Condition to control when this action's pre or post script runs.","context":["runner","github","jo\
b","strategy","matrix","env","inputs","always(0,0)","success(0,0)","failure(0,0)","cancelled(0,0)","hashFiles(1,255)"],"string":{}},"runs":{"one-of":["container\
-runs","node-runs","composite-runs","plugin-runs"]},"runs-strict":{"description":"Specifies whether this is a JavaScript action, a composite action, or a Docker\
 container action and how the action is executed.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runs)",\
"one-of":["container-runs-strict","node-runs-strict","composite-runs-strict"]},"plugin-runs":{"mapping":{"properties":{"plugin":"non-empty-string"}}},"container\
-runs":{"mapping":{"properties":{"using":"non-empty-string","image":"non-empty-string","entrypoint":"non-empty-string","args":"container-runs-args","env":"conta\
iner-runs-env","pre-entrypoint":"non-empty-string","pre-if":"non-empty-string","post-entrypoint":"non-empty-string","post-if":"non-empty-string"}}},"container-r\
uns-args":{"description":"An array of strings that define the inputs for a Docker container. Inputs can include hardcoded strings. GitHub passes the args to the\
 container's ENTRYPOINT when the container starts up.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#run\
sargs)","sequence":{"item-type":"container-runs-context"}},"container-runs-env":{"description":"Specifies a key/value map of environment variables to set in the\
 container environment.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsenv)","context":["inputs"],"m\
apping":{"loose-key-type":"non-empty-string","loose-value-type":"string"}},"container-runs-context":{"context":["inputs"],"string":{}},"node-runs":{"mapping":{"\
properties":{"using":"non-empty-string","main":"non-empty-string","pre":"non-empty-string","pre-if":"non-empty-string","post":"non-empty-string","post-if":"non-\
empty-string"}}},"composite-runs":{"mapping":{"properties":{"using":"non-empty-string","steps":"composite-steps"}}},"container-runs-strict":{"description":"Conf\
iguration for Docker container actions.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runs)","mapping":\
{"properties":{"using":{"type":"using","required":true,"description":"The runtime used to execute the action. Must be docker for Docker container actions.\\n\\n[D\
ocumentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsusing)"},"image":{"type":"non-empty-string","required":tru\
e,"description":"The Docker image to use as the container to run the action. The value can be the Docker base image name, a local Dockerfile in your repository,\
 or a public image in Docker Hub or another registry.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#run\
simage)"},"entrypoint":{"type":"non-empty-string","description":"Overrides the Docker ENTRYPOINT in the Dockerfile, or sets it if one wasn't already specified.\\\
n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsentrypoint)"},"args":"container-runs-args","env":"con\
tainer-runs-env","pre-entrypoint":{"type":"non-empty-string","description":"Allows you to run a script before the entrypoint action begins.\\n\\n[Documentation](h\
ttps://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runspre-entrypoint)"},"pre-if":{"type":"runs-if","description":"Allows you to\
 define conditions for the pre: action execution. The pre: action will only run if the conditions in pre-if are met. If not set, then pre-if defaults to always(\
).\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runspre-if)"},"post-entrypoint":{"type":"non-empty-str\
ing","description":"Allows you to run a cleanup script once the runs.entrypoint action has completed.\\n\\n[Documentation](https://docs.github.com/actions/creatin\
g-actions/metadata-syntax-for-github-actions#runspost-entrypoint)"},"post-if":{"type":"runs-if","description":"Allows you to define conditions for the post: act\
ion execution. The post: action will only run if the conditions in post-if are met. If not set, then post-if defaults to always().\\n\\n[Documentation](https://do\
cs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runspost-if)"}}}},"node-runs-strict":{"description":"Configuration for JavaScript acti\
ons executed with Node.js.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runs)","mapping":{"properties"\
:{"using":{"type":"using","required":true,"description":"The runtime used to execute the action. Use node20 or node24 for JavaScript actions.\\n\\n[Documentation]\
(https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsusing)"},"main":{"type":"non-empty-string","required":true,"description\
":"The file that contains your action code. The runtime specified in using executes this file.\\n\\n[Documentation](https://docs.github.com/actions/creating-actio\
ns/metadata-syntax-for-github-actions#runsmain)"},"pre":{"type":"non-empty-string","description":"Allows you to run a script at the start of a job, before the m\
ain: action begins. You can use pre: to run prerequisite setup scripts.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-\
github-actions#runspre)"},"pre-if":{"type":"runs-if","description":"Allows you to define conditions for the pre: action execution. The pre: action will only run\
 if the conditions in pre-if are met. If not set, then pre-if defaults to always().\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata\
-syntax-for-github-actions#runspre-if)"},"post":{"type":"non-empty-string","description":"Allows you to run a script at the end of a job, once the main: action \
has completed. You can use post: to run cleanup scripts.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#\
runspost)"},"post-if":{"type":"runs-if","description":"Allows you to define conditions for the post: action execution. The post: action will only run if the con\
ditions in post-if are met. If not set, then post-if defaults to always().\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-f\
or-github-actions#runspost-if)"}}}},"composite-runs-strict":{"description":"Configuration for composite actions that run multiple steps.\\n\\n[Documentation](http\
s://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runs)","mapping":{"properties":{"using":{"type":"using","required":true,"descrip\
tion":"The runtime used to execute the action. Must be composite for composite actions.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/meta\
data-syntax-for-github-actions#runsusing)"},"steps":{"type":"composite-steps","required":true}}}},"composite-steps":{"description":"The steps that you plan to r\
un in this action. These can be either run steps or uses steps.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-a\
ctions#runssteps)","sequence":{"item-type":"composite-step"}},"composite-step":{"description":"A step within a composite action.","one-of":["run-step","uses-ste\
p"]},"run-step":{"description":"Runs a command-line program using the operating system's shell.\\n\\n[Documentation](https://docs.github.com/actions/creating-acti\
ons/metadata-syntax-for-github-actions#runsstepsrun)","mapping":{"properties":{"name":{"type":"string-steps-context","description":"A name for your step to disp\
lay on GitHub.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsstepsname)"},"id":{"type":"non-empty-s\
tring","description":"A unique identifier for the step. You can use the id to reference the step in contexts.\\n\\n[Documentation](https://docs.github.com/actions\
/creating-actions/metadata-syntax-for-github-actions#runsstepsid)"},"if":{"type":"step-if","description":"You can use the if conditional to prevent a step from \
running unless a condition is met. You can use any supported context and expression to create a conditional.\\n\\n[Documentation](https://docs.github.com/actions/\
creating-actions/metadata-syntax-for-github-actions#runsstepsif)"},"run":{"type":"string-steps-context","required":true,"description":"The command you want to r\
un. This can be inline or a script in your action repository.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-act\
ions#runsstepsrun)"},"shell":{"type":"string-steps-context","required":true,"description":"The shell where you want to run the command. Any shell supported by t\
he runner can be used. Required if run is set.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsstepss\
hell)"},"env":"step-env","continue-on-error":{"type":"boolean-steps-context","description":"Prevents the action from failing when a step fails. Set to true to a\
llow the action to pass when this step fails.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsstepsco\
ntinue-on-error)"},"working-directory":{"type":"string-steps-context","description":"Specifies the working directory where the command is run.\\n\\n[Documentation\
](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsstepsworking-directory)"}}}},"uses-step":{"description":"Runs another \
action as part of a step in your action.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsstepsuses)",\
"mapping":{"properties":{"name":{"type":"string-steps-context","description":"A name for your step to display on GitHub.\\n\\n[Documentation](https://docs.github.\
com/actions/creating-actions/metadata-syntax-for-github-actions#runsstepsname)"},"id":{"type":"non-empty-string","description":"A unique identifier for the step\
. You can use the id to reference the step in contexts.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#r\
unsstepsid)"},"if":{"type":"step-if","description":"You can use the if conditional to prevent a step from running unless a condition is met. You can use any sup\
ported context and expression to create a conditional.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#ru\
nsstepsif)"},"uses":{"type":"non-empty-string","required":true,"description":"Selects an action to run as part of a step in your action. An action is a reusable\
 unit of code.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsstepsuses)"},"with":"step-with","env":\
"step-env","continue-on-error":{"type":"boolean-steps-context","description":"Prevents the action from failing when a step fails. Set to true to allow the actio\
n to pass when this step fails.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsstepscontinue-on-erro\
r)"}}}},"string-steps-context":{"context":["github","inputs","strategy","matrix","steps","job","runner","env","hashFiles(1,255)"],"string":{}},"boolean-steps-co\
ntext":{"context":["github","inputs","strategy","matrix","steps","job","runner","env","hashFiles(1,255)"],"boolean":{}},"step-env":{"description":"Sets variable\
s for steps to use in the runner environment. You can also set variables for the entire action.\\n\\n[Documentation](https://docs.github.com/actions/creating-acti\
ons/metadata-syntax-for-github-actions#runsstepsenv)","context":["github","inputs","strategy","matrix","steps","job","runner","env","hashFiles(1,255)"],"mapping\
":{"loose-key-type":"non-empty-string","loose-value-type":"string"}},"step-if":{"description":"You can use the if conditional to prevent a step from running unl\
ess a condition is met. You can use any supported context and expression to create a conditional.\\n\\n[Documentation](https://docs.github.com/actions/creating-ac\
tions/metadata-syntax-for-github-actions#runsstepsif)","context":["github","inputs","strategy","matrix","steps","job","runner","env","always(0,0)","failure(0,0)\
","cancelled(0,0)","success(0,0)","hashFiles(1,255)"],"string":{}},"step-with":{"description":"A map of the input parameters defined by the action. Each input p\
arameter is a key/value pair.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsstepswith)","context":[\
"github","inputs","strategy","matrix","steps","job","runner","env","hashFiles(1,255)"],"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"string\
"}},"branding":{"description":"You can use a color and Feather icon to create a badge to personalize and distinguish your action in GitHub Marketplace.\\n\\n[Docu\
mentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#branding)","mapping":{"properties":{"icon":{"type":"branding-icon\
","description":"The name of the v4.28.0 Feather icon to use.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-act\
ions#brandingicon)"},"color":{"type":"branding-color","description":"The background color of the badge.\\n\\n[Documentation](https://docs.github.com/actions/creat\
ing-actions/metadata-syntax-for-github-actions#brandingcolor)"}}}},"branding-icon":{"description":"The name of the v4.28.0 Feather icon to use. Brand icons are \
omitted as well as: coffee, columns, divide-circle, divide-square, divide, frown, hexagon, key, meh, mouse-pointer, smile, tool, x-octagon.\\n\\n[Documentation](h\
ttps://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#brandingicon)","allowed-values":["activity","airplay","alert-circle","alert-o\
ctagon","alert-triangle","align-center","align-justify","align-left","align-right","anchor","aperture","archive","arrow-down-circle","arrow-down-left","arrow-do\
wn-right","arrow-down","arrow-left-circle","arrow-left","arrow-right-circle","arrow-right","arrow-up-circle","arrow-up-left","arrow-up-right","arrow-up","at-sig\
n","award","bar-chart-2","bar-chart","battery-charging","battery","bell-off","bell","bluetooth","bold","book-open","book","bookmark","box","briefcase","calendar\
","camera-off","camera","cast","check-circle","check-square","check","chevron-down","chevron-left","chevron-right","chevron-up","chevrons-down","chevrons-left",\
"chevrons-right","chevrons-up","circle","clipboard","clock","cloud-drizzle","cloud-lightning","cloud-off","cloud-rain","cloud-snow","cloud","code","command","co\
mpass","copy","corner-down-left","corner-down-right","corner-left-down","corner-left-up","corner-right-down","corner-right-up","corner-up-left","corner-up-right\
","cpu","credit-card","crop","crosshair","database","delete","disc","dollar-sign","download-cloud","download","droplet","edit-2","edit-3","edit","external-link"\
,"eye-off","eye","fast-forward","feather","file-minus","file-plus","file-text","file","film","filter","flag","folder-minus","folder-plus","folder","gift","git-b\
ranch","git-commit","git-merge","git-pull-request","globe","grid","hard-drive","hash","headphones","heart","help-circle","home","image","inbox","info","italic",\
"layers","layout","life-buoy","link-2","link","list","loader","lock","log-in","log-out","mail","map-pin","map","maximize-2","maximize","menu","message-circle","\
message-square","mic-off","mic","minimize-2","minimize","minus-circle","minus-square","minus","monitor","moon","more-horizontal","more-vertical","move","music",\
"navigation-2","navigation","octagon","package","paperclip","pause-circle","pause","percent","phone-call","phone-forwarded","phone-incoming","phone-missed","pho\
ne-off","phone-outgoing","phone","pie-chart","play-circle","play","plus-circle","plus-square","plus","pocket","power","printer","radio","refresh-ccw","refresh-c\
w","repeat","rewind","rotate-ccw","rotate-cw","rss","save","scissors","search","send","server","settings","share-2","share","shield-off","shield","shopping-bag"\
,"shopping-cart","shuffle","sidebar","skip-back","skip-forward","slash","sliders","smartphone","speaker","square","star","stop-circle","sun","sunrise","sunset",\
"tablet","tag","target","terminal","thermometer","thumbs-down","thumbs-up","toggle-left","toggle-right","trash-2","trash","trending-down","trending-up","triangl\
e","truck","tv","type","umbrella","underline","unlock","upload-cloud","upload","user-check","user-minus","user-plus","user-x","user","users","video-off","video"\
,"voicemail","volume-1","volume-2","volume-x","volume","watch","wifi-off","wifi","wind","x-circle","x-square","x","zap-off","zap","zoom-in","zoom-out"]},"brandi\
ng-color":{"description":"The background color of the badge.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-acti\
ons#brandingcolor)","allowed-values":["white","yellow","blue","green","orange","red","purple","gray-dark"]},"using":{"description":"The runtime used to execute \
the action.","allowed-values":["docker","node12","node16","node20","node24","composite"]},"non-empty-string":{"string":{"require-non-empty":true}}}}`);let action_schema_schema;
function getActionSchema(){if(action_schema_schema===void 0){const json=JSON.stringify(action_v1_0_min_namespaceObject);action_schema_schema=schema._.load(new json_object_reader.
J(void 0,json))}return action_schema_schema}function parseAction(entryFile,contextOrTrace){const context=contextOrTrace instanceof template_context.m?contextOrTrace:
new template_context.m(new template_context.R,getActionSchema(),contextOrTrace),fileId=context.getFileId(entryFile.name),reader=new yaml_object_reader.M(fileId,
entryFile.content);if(reader.errors.length>0){for(const err of reader.errors)context.error(fileId,err.message,err.range);return{context,value:void 0}}const result=template_reader.
x(context,ACTION_ROOT,reader,fileId);return{context,value:result}}}),1403:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{J:()=>JSONObjectReader});var _parse_event_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(907),_tokens_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
9492);class JSONObjectReader{constructor(fileId,input){this._fileId=fileId;const value=JSON.parse(input);this._generator=this.getParseEvents(value,!0),this._current=
this._generator.next()}allowLiteral(){if(!this._current.done){const parseEvent=this._current.value;if(parseEvent.type===_parse_event_js__WEBPACK_IMPORTED_MODULE_0__.
B.Literal)return this._current=this._generator.next(),parseEvent.token}}allowSequenceStart(){if(!this._current.done){const parseEvent=this._current.value;if(parseEvent.
type===_parse_event_js__WEBPACK_IMPORTED_MODULE_0__.B.SequenceStart)return this._current=this._generator.next(),parseEvent.token}}allowSequenceEnd(){return!this.
_current.done&&this._current.value.type===_parse_event_js__WEBPACK_IMPORTED_MODULE_0__.B.SequenceEnd?(this._current=this._generator.next(),!0):!1}allowMappingStart(){
if(!this._current.done){const parseEvent=this._current.value;if(parseEvent.type===_parse_event_js__WEBPACK_IMPORTED_MODULE_0__.B.MappingStart)return this._current=
this._generator.next(),parseEvent.token}}allowMappingEnd(){return!this._current.done&&this._current.value.type===_parse_event_js__WEBPACK_IMPORTED_MODULE_0__.B.
MappingEnd?(this._current=this._generator.next(),!0):!1}validateEnd(){if(!this._current.done&&this._current.value.type===_parse_event_js__WEBPACK_IMPORTED_MODULE_0__.
B.DocumentEnd){this._current=this._generator.next();return}throw new Error("Expected end of reader")}validateStart(){if(!this._current.done&&this._current.value.
type===_parse_event_js__WEBPACK_IMPORTED_MODULE_0__.B.DocumentStart){this._current=this._generator.next();return}throw new Error("Expected start of reader")}*getParseEvents(value,root){
switch(root&&(yield new _parse_event_js__WEBPACK_IMPORTED_MODULE_0__.c(_parse_event_js__WEBPACK_IMPORTED_MODULE_0__.B.DocumentStart,void 0)),typeof value){case"\
undefined":yield new _parse_event_js__WEBPACK_IMPORTED_MODULE_0__.c(_parse_event_js__WEBPACK_IMPORTED_MODULE_0__.B.Literal,new _tokens_index_js__WEBPACK_IMPORTED_MODULE_1__.
Z4(this._fileId,void 0,void 0));break;case"boolean":yield new _parse_event_js__WEBPACK_IMPORTED_MODULE_0__.c(_parse_event_js__WEBPACK_IMPORTED_MODULE_0__.B.Literal,
new _tokens_index_js__WEBPACK_IMPORTED_MODULE_1__.Km(this._fileId,void 0,value,void 0));break;case"number":yield new _parse_event_js__WEBPACK_IMPORTED_MODULE_0__.
c(_parse_event_js__WEBPACK_IMPORTED_MODULE_0__.B.Literal,new _tokens_index_js__WEBPACK_IMPORTED_MODULE_1__.X1(this._fileId,void 0,value,void 0));break;case"stri\
ng":yield new _parse_event_js__WEBPACK_IMPORTED_MODULE_0__.c(_parse_event_js__WEBPACK_IMPORTED_MODULE_0__.B.Literal,new _tokens_index_js__WEBPACK_IMPORTED_MODULE_1__.
Hj(this._fileId,void 0,value,void 0));break;case"object":if(value===null)yield new _parse_event_js__WEBPACK_IMPORTED_MODULE_0__.c(_parse_event_js__WEBPACK_IMPORTED_MODULE_0__.
B.Literal,new _tokens_index_js__WEBPACK_IMPORTED_MODULE_1__.Z4(this._fileId,void 0,void 0));else if(Array.isArray(value)){yield new _parse_event_js__WEBPACK_IMPORTED_MODULE_0__.
c(_parse_event_js__WEBPACK_IMPORTED_MODULE_0__.B.SequenceStart,new _tokens_index_js__WEBPACK_IMPORTED_MODULE_1__.vd(this._fileId,void 0,void 0));for(const item of value)
for(const e of this.getParseEvents(item))yield e;yield new _parse_event_js__WEBPACK_IMPORTED_MODULE_0__.c(_parse_event_js__WEBPACK_IMPORTED_MODULE_0__.B.SequenceEnd,
void 0)}else{yield new _parse_event_js__WEBPACK_IMPORTED_MODULE_0__.c(_parse_event_js__WEBPACK_IMPORTED_MODULE_0__.B.MappingStart,new _tokens_index_js__WEBPACK_IMPORTED_MODULE_1__.
eJ(this._fileId,void 0,void 0));for(const key of Object.keys(value)){yield new _parse_event_js__WEBPACK_IMPORTED_MODULE_0__.c(_parse_event_js__WEBPACK_IMPORTED_MODULE_0__.
B.Literal,new _tokens_index_js__WEBPACK_IMPORTED_MODULE_1__.Hj(this._fileId,void 0,key,void 0));for(const e of this.getParseEvents(value[key]))yield e}yield new _parse_event_js__WEBPACK_IMPORTED_MODULE_0__.
c(_parse_event_js__WEBPACK_IMPORTED_MODULE_0__.B.MappingEnd,void 0)}break;default:throw new Error(`Unexpected value type '${typeof value}' when reading object`)}
root&&(yield new _parse_event_js__WEBPACK_IMPORTED_MODULE_0__.c(_parse_event_js__WEBPACK_IMPORTED_MODULE_0__.B.DocumentEnd,void 0))}}}),907:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B:()=>EventType,c:()=>ParseEvent});class ParseEvent{constructor(type,token){this.type=type,this.token=token}}var EventType;
(function(EventType2){EventType2[EventType2.Literal=0]="Literal",EventType2[EventType2.SequenceStart=1]="SequenceStart",EventType2[EventType2.SequenceEnd=2]="Se\
quenceEnd",EventType2[EventType2.MappingStart=3]="MappingStart",EventType2[EventType2.MappingEnd=4]="MappingEnd",EventType2[EventType2.DocumentStart=5]="Documen\
tStart",EventType2[EventType2.DocumentEnd=6]="DocumentEnd"})(EventType||(EventType={}))}),9485:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{M:()=>DefinitionType});var DefinitionType;(function(DefinitionType2){DefinitionType2[DefinitionType2.Null=0]="Null",DefinitionType2[DefinitionType2.
Boolean=1]="Boolean",DefinitionType2[DefinitionType2.Number=2]="Number",DefinitionType2[DefinitionType2.String=3]="String",DefinitionType2[DefinitionType2.Sequence=
4]="Sequence",DefinitionType2[DefinitionType2.Mapping=5]="Mapping",DefinitionType2[DefinitionType2.OneOf=6]="OneOf",DefinitionType2[DefinitionType2.AllowedValues=
7]="AllowedValues"})(DefinitionType||(DefinitionType={}))}),1031:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{_:()=>TemplateSchema});var types=__webpack_require__(3709),template_constants=__webpack_require__(5351),template_context=__webpack_require__(
5071),template_reader=__webpack_require__(6074),tokens=__webpack_require__(9492),trace_writer=__webpack_require__(8782),definition_type=__webpack_require__(9485);
class Definition{constructor(key,definition){if(this.readerContext=[],this.evaluatorContext=[],this.key=key,definition)for(let i=0;i<definition.count;)switch(definition.
get(i).key.assertString(`${template_constants.ye} key`).value){case template_constants.SK:{const context=definition.get(i).value.assertSequence(`${template_constants.
ye} ${template_constants.SK}`);definition.remove(i);const seenReaderContext={},seenEvaluatorContext={};for(const item of context){const itemStr=item.assertString(
`${template_constants.SK} item`).value,upperItemStr=itemStr.toUpperCase();if(seenReaderContext[upperItemStr])throw new Error(`Duplicate context item '${itemStr}\
'`);seenReaderContext[upperItemStr]=!0,this.readerContext.push(itemStr);const paramIndex=itemStr.indexOf("("),modifiedItemStr=paramIndex>0?itemStr.substr(0,paramIndex+
1)+")":itemStr,upperModifiedItemStr=modifiedItemStr.toUpperCase();if(seenEvaluatorContext[upperModifiedItemStr])throw new Error(`Duplicate context item '${modifiedItemStr}\
'`);seenEvaluatorContext[upperModifiedItemStr]=!0,this.evaluatorContext.push(modifiedItemStr)}break}case template_constants.tC:{const value=definition.get(i).value;
this.description=value.assertString(template_constants.tC).value,definition.remove(i);break}default:{i++;break}}}}class ScalarDefinition extends Definition{constructor(key,definition){
super(key,definition)}}class BooleanDefinition extends ScalarDefinition{constructor(key,definition){if(super(key,definition),definition)for(const definitionPair of definition){
const definitionKey=definitionPair.key.assertString(`${template_constants.ye} key`);switch(definitionKey.value){case template_constants.Jx:{const mapping=definitionPair.
value.assertMapping(`${template_constants.ye} ${template_constants.Jx}`);for(const mappingPair of mapping){const mappingKey=mappingPair.key.assertString(`${template_constants.
ye} ${template_constants.Jx} key`);switch(mappingKey.value){default:mappingKey.assertUnexpectedValue(`${template_constants.ye} ${template_constants.Jx} key`);break}}
break}default:definitionKey.assertUnexpectedValue(`${template_constants.ye} key`)}}}get definitionType(){return definition_type.M.Boolean}isMatch(literal){return literal.
templateTokenType===types.k.Boolean}validate(){}}class PropertyDefinition{constructor(token){if(this.type="",this.required=!1,token.templateTokenType===types.k.
String)this.type=token.value;else{const mapping=token.assertMapping(template_constants.nZ);for(const mappingPair of mapping){const mappingKey=mappingPair.key.assertString(
`${template_constants.nZ} key`);switch(mappingKey.value){case template_constants.ZE:this.type=mappingPair.value.assertString(`${template_constants.nZ} ${template_constants.
ZE}`).value;break;case template_constants.mw:this.required=mappingPair.value.assertBoolean(`${template_constants.nZ} ${template_constants.mw}`).value;break;case template_constants.
tC:this.description=mappingPair.value.assertString(`${template_constants.nZ} ${template_constants.tC}`).value;break;default:mappingKey.assertUnexpectedValue(`${template_constants.
nZ} key`)}}}}}class MappingDefinition extends Definition{constructor(key,definition){if(super(key,definition),this.properties={},this.looseKeyType="",this.looseValueType=
"",definition)for(const definitionPair of definition){const definitionKey=definitionPair.key.assertString(`${template_constants.ye} key`);switch(definitionKey.value){case template_constants.
xu:{const mapping=definitionPair.value.assertMapping(`${template_constants.ye} ${template_constants.xu}`);for(const mappingPair of mapping){const mappingKey=mappingPair.
key.assertString(`${template_constants.ye} ${template_constants.xu} key`);switch(mappingKey.value){case template_constants.yI:{const properties=mappingPair.value.
assertMapping(`${template_constants.ye} ${template_constants.xu} ${template_constants.yI}`);for(const propertiesPair of properties){const propertyName=propertiesPair.
key.assertString(`${template_constants.ye} ${template_constants.xu} ${template_constants.yI} key`);this.properties[propertyName.value]=new PropertyDefinition(propertiesPair.
value)}break}case template_constants._x:{const looseKeyType=mappingPair.value.assertString(`${template_constants.ye} ${template_constants.xu} ${template_constants.
_x}`);this.looseKeyType=looseKeyType.value;break}case template_constants.oX:{const looseValueType=mappingPair.value.assertString(`${template_constants.ye} ${template_constants.
xu} ${template_constants.oX}`);this.looseValueType=looseValueType.value;break}default:mappingKey.assertUnexpectedValue(`${template_constants.ye} ${template_constants.
xu} key`);break}}break}default:definitionKey.assertUnexpectedValue(`${template_constants.ye} key`)}}}get definitionType(){return definition_type.M.Mapping}validate(schema,name){
if(this.looseKeyType)if(schema.getDefinition(this.looseKeyType),this.looseValueType)schema.getDefinition(this.looseValueType);else throw new Error(`Property '${template_constants.
_x}' is defined but '${template_constants.oX}' is not defined on '${name}'`);else if(this.looseValueType)throw new Error(`Property '${template_constants.oX}' is\
 defined but '${template_constants._x}' is not defined on '${name}'`);for(const propertyName of Object.keys(this.properties)){const propertyDef=this.properties[propertyName];
if(!propertyDef.type)throw new Error(`Type not specified for the property '${propertyName}' on '${name}'`);schema.getDefinition(propertyDef.type)}}}class NullDefinition extends ScalarDefinition{constructor(key,definition){
if(super(key,definition),definition)for(const definitionPair of definition){const definitionKey=definitionPair.key.assertString(`${template_constants.ye} key`);
switch(definitionKey.value){case template_constants.Cq:{const mapping=definitionPair.value.assertMapping(`${template_constants.ye} ${template_constants.Cq}`);for(const mappingPair of mapping){
const mappingKey=mappingPair.key.assertString(`${template_constants.ye} ${template_constants.Cq} key`);switch(mappingKey.value){default:mappingKey.assertUnexpectedValue(
`${template_constants.ye} ${template_constants.Cq} key`);break}}break}default:definitionKey.assertUnexpectedValue(`${template_constants.ye} key`)}}}get definitionType(){
return definition_type.M.Null}isMatch(literal){return literal.templateTokenType===types.k.Null}validate(){}}class NumberDefinition extends ScalarDefinition{constructor(key,definition){
if(super(key,definition),definition)for(const definitionPair of definition){const definitionKey=definitionPair.key.assertString(`${template_constants.ye} key`);
switch(definitionKey.value){case template_constants.uk:{const mapping=definitionPair.value.assertMapping(`${template_constants.ye} ${template_constants.uk}`);for(const mappingPair of mapping){
const mappingKey=mappingPair.key.assertString(`${template_constants.ye} ${template_constants.uk} key`);switch(mappingKey.value){default:mappingKey.assertUnexpectedValue(
`${template_constants.ye} ${template_constants.uk} key`);break}}break}default:definitionKey.assertUnexpectedValue(`${template_constants.ye} key`)}}}get definitionType(){
return definition_type.M.Number}isMatch(literal){return literal.templateTokenType===types.k.Number}validate(){}}class OneOfDefinition extends Definition{constructor(key,definition){
if(super(key,definition),this.oneOf=[],this.oneOfPrefix=[],definition)for(const definitionPair of definition){const definitionKey=definitionPair.key.assertString(
`${template_constants.ye} key`);switch(definitionKey.value){case template_constants.hs:{const oneOf=definitionPair.value.assertSequence(`${template_constants.ye}\
 ${template_constants.hs}`);for(const item of oneOf){const oneOfItem=item.assertString(`${template_constants.ye} ${template_constants.hs} item`);this.oneOf.push(
oneOfItem.value)}break}case template_constants.Or:{const oneOf=definitionPair.value.assertSequence(`${template_constants.ye} ${template_constants.Or}`);for(const item of oneOf){
const oneOfItem=item.assertString(`${template_constants.ye} ${template_constants.hs} item`);this.oneOf.push(this.key+"-"+oneOfItem.value)}break}default:definitionKey.
assertUnexpectedValue(`${template_constants.ye} key`);break}}}get definitionType(){return definition_type.M.OneOf}validate(schema,name){if(this.oneOf.length===0)
throw new Error(`'${name}' does not contain any references`);let foundLooseKeyType=!1;const mappingDefinitions=[];let allowedValuesDefinition,sequenceDefinition,
nullDefinition,booleanDefinition,numberDefinition;const stringDefinitions=[],seenNestedTypes={};for(const nestedType of this.oneOf){if(seenNestedTypes[nestedType])
throw new Error(`'${name}' contains duplicate nested type '${nestedType}'`);seenNestedTypes[nestedType]=!0;const nestedDefinition=schema.getDefinition(nestedType);
if(nestedDefinition.readerContext.length>0)throw new Error(`'${name}' is a one-of definition and references another definition that defines context. This is cur\
rently not supported.`);switch(nestedDefinition.definitionType){case definition_type.M.Mapping:{const mappingDefinition=nestedDefinition;mappingDefinitions.push(
mappingDefinition),mappingDefinition.looseKeyType&&(foundLooseKeyType=!0);break}case definition_type.M.Sequence:{if(sequenceDefinition)throw new Error(`'${name}\
' refers to more than one definition of type '${template_constants.gt}'`);sequenceDefinition=nestedDefinition;break}case definition_type.M.Null:{if(nullDefinition)
throw new Error(`'${name}' refers to more than one definition of type '${template_constants.Cq}'`);nullDefinition=nestedDefinition;break}case definition_type.M.
Boolean:{if(booleanDefinition)throw new Error(`'${name}' refers to more than one definition of type '${template_constants.Jx}'`);booleanDefinition=nestedDefinition;
break}case definition_type.M.Number:{if(numberDefinition)throw new Error(`'${name}' refers to more than one definition of type '${template_constants.uk}'`);numberDefinition=
nestedDefinition;break}case definition_type.M.String:{const stringDefinition=nestedDefinition;if(stringDefinitions.length>0&&(!stringDefinitions[0].constant||!stringDefinition.
constant))throw new Error(`'${name}' refers to more than one '${template_constants.jf}', but some do not set '${template_constants.TJ}'`);stringDefinitions.push(
stringDefinition);break}case definition_type.M.OneOf:{if(allowedValuesDefinition)throw new Error(`'${name}' contains multiple allowed-values definitions`);allowedValuesDefinition=
nestedDefinition;break}default:throw new Error(`'${name}' refers to a definition with type '${nestedDefinition.definitionType}'`)}}if(mappingDefinitions.length>
1){if(foundLooseKeyType)throw new Error(`'${name}' refers to two mappings and at least one sets '${template_constants._x}'. This is not currently supported.`);const seenProperties={};
for(const mappingDefinition of mappingDefinitions)for(const propertyName of Object.keys(mappingDefinition.properties)){const newPropertyDef=mappingDefinition.properties[propertyName],
existingPropertyDef=seenProperties[propertyName];if(existingPropertyDef){if(existingPropertyDef.type===newPropertyDef.type)continue;throw new Error(`'${name}' c\
ontains two mappings with the same property, but each refers to a different type. All matching properties must refer to the same type.`)}else seenProperties[propertyName]=
newPropertyDef}}}}class SequenceDefinition extends Definition{constructor(key,definition){if(super(key,definition),this.itemType="",definition)for(const definitionPair of definition){
const definitionKey=definitionPair.key.assertString(`${template_constants.ye} key`);switch(definitionKey.value){case template_constants.gt:{const mapping=definitionPair.
value.assertMapping(`${template_constants.ye} ${template_constants.gt}`);for(const mappingPair of mapping){const mappingKey=mappingPair.key.assertString(`${template_constants.
ye} ${template_constants.gt} key`);if(mappingKey.value===template_constants.Nt){const itemType=mappingPair.value.assertString(`${template_constants.ye} ${template_constants.
gt} ${template_constants.Nt}`);this.itemType=itemType.value}else mappingKey.assertUnexpectedValue(`${template_constants.ye} ${template_constants.gt} key`)}break}default:
definitionKey.assertUnexpectedValue(`${template_constants.ye} key`)}}}get definitionType(){return definition_type.M.Sequence}validate(schema,name){if(!this.itemType)
throw new Error(`'${name}' does not defined '${template_constants.Nt}'`);schema.getDefinition(this.itemType)}}class StringDefinition extends ScalarDefinition{constructor(key,definition){
if(super(key,definition),this.constant="",this.ignoreCase=!1,this.requireNonEmpty=!1,this.isExpression=!1,definition)for(const definitionPair of definition){const definitionKey=definitionPair.
key.assertString(`${template_constants.ye} key`);switch(definitionKey.value){case template_constants.An:{const mapping=definitionPair.value.assertMapping(`${template_constants.
ye} ${template_constants.An}`);for(const mappingPair of mapping){const mappingKey=mappingPair.key.assertString(`${template_constants.ye} ${template_constants.An}\
 key`);switch(mappingKey.value){case template_constants.TJ:{const constantStringToken=mappingPair.value.assertString(`${template_constants.ye} ${template_constants.
An} ${template_constants.TJ}`);this.constant=constantStringToken.value;break}case template_constants.uE:{const ignoreCaseBooleanToken=mappingPair.value.assertBoolean(
`${template_constants.ye} ${template_constants.An} ${template_constants.uE}`);this.ignoreCase=ignoreCaseBooleanToken.value;break}case template_constants.sK:{const requireNonEmptyBooleanToken=mappingPair.
value.assertBoolean(`${template_constants.ye} ${template_constants.An} ${template_constants.sK}`);this.requireNonEmpty=requireNonEmptyBooleanToken.value;break}case template_constants.
S0:{const isExpressionToken=mappingPair.value.assertBoolean(`${template_constants.ye} ${template_constants.An} ${template_constants.S0}`);this.isExpression=isExpressionToken.
value;break}default:mappingKey.assertUnexpectedValue(`${template_constants.ye} ${template_constants.An} key`);break}}break}default:definitionKey.assertUnexpectedValue(
`${template_constants.ye} key`)}}}get definitionType(){return definition_type.M.String}isMatch(literal){if(literal.templateTokenType===types.k.String){const value=literal.
value;return this.constant?this.ignoreCase?this.constant.toUpperCase()===value.toUpperCase():this.constant===value:this.requireNonEmpty?!!value:!0}return!1}validate(){
if(this.constant&&this.requireNonEmpty)throw new Error(`Properties '${template_constants.TJ}' and '${template_constants.sK}' cannot both be set`)}}class TemplateSchema{constructor(mapping){
this.definitions={},this.version="",this.definitions[template_constants.Cq]=new NullDefinition(template_constants.Cq),this.definitions[template_constants.Jx]=new BooleanDefinition(
template_constants.Jx),this.definitions[template_constants.uk]=new NumberDefinition(template_constants.uk),this.definitions[template_constants.An]=new StringDefinition(
template_constants.An);const sequenceDefinition=new SequenceDefinition(template_constants.gt);sequenceDefinition.itemType=template_constants.x4,this.definitions[sequenceDefinition.
key]=sequenceDefinition;const mappingDefinition=new MappingDefinition(template_constants.xu);mappingDefinition.looseKeyType=template_constants.An,mappingDefinition.
looseValueType=template_constants.x4,this.definitions[mappingDefinition.key]=mappingDefinition;const anyDefinition=new OneOfDefinition(template_constants.x4);if(anyDefinition.
oneOf.push(template_constants.Cq),anyDefinition.oneOf.push(template_constants.Jx),anyDefinition.oneOf.push(template_constants.uk),anyDefinition.oneOf.push(template_constants.
An),anyDefinition.oneOf.push(template_constants.gt),anyDefinition.oneOf.push(template_constants.xu),this.definitions[anyDefinition.key]=anyDefinition,mapping)for(const pair of mapping){
const key=pair.key.assertString(`${template_constants.Fz} key`);switch(key.value){case template_constants.xv:{this.version=pair.value.assertString(`${template_constants.
Fz} ${template_constants.xv}`).value;break}case template_constants.LX:{const definitions=pair.value.assertMapping(`${template_constants.Fz} ${template_constants.
LX}`);for(const definitionsPair of definitions){const definitionsKey=definitionsPair.key.assertString(`${template_constants.Fz} ${template_constants.LX} key`),definitionsValue=definitionsPair.
value.assertMapping(`${template_constants.Fz} ${template_constants.LX} value`);let definition;for(const definitionPair of definitionsValue){const definitionKey=definitionPair.
key.assertString(`${template_constants.ye} key`),mappingToken=definitionsPair.value;switch(definitionKey.value){case template_constants.Cq:definition=new NullDefinition(
definitionsKey.value,definitionsValue);break;case template_constants.Jx:definition=new BooleanDefinition(definitionsKey.value,definitionsValue);break;case template_constants.
uk:definition=new NumberDefinition(definitionsKey.value,definitionsValue);break;case template_constants.An:definition=new StringDefinition(definitionsKey.value,
definitionsValue);break;case template_constants.gt:definition=new SequenceDefinition(definitionsKey.value,definitionsValue);break;case template_constants.xu:definition=
new MappingDefinition(definitionsKey.value,definitionsValue);break;case template_constants.hs:definition=new OneOfDefinition(definitionsKey.value,definitionsValue);
break;case template_constants.Or:for(const item of mappingToken)if(item.value.templateTokenType===types.k.Sequence){const sequenceToken=item.value;for(const activity of sequenceToken)
if(activity.templateTokenType===types.k.String){const stringToken=activity,allowedValuesKey=definitionsKey.value+"-"+stringToken.value,allowedValuesDef=new StringDefinition(
allowedValuesKey);allowedValuesDef.constant=stringToken.toDisplayString(),this.definitions[allowedValuesKey]=allowedValuesDef}}definition=new OneOfDefinition(definitionsKey.
value,definitionsValue);break;case template_constants.SK:case template_constants.tC:continue;default:definitionKey.assertUnexpectedValue(`${template_constants.ye}\
 mapping key`);break}break}if(!definition)throw new Error(`Not enough information to construct definition '${definitionsKey.value}'`);this.definitions[definitionsKey.
value]=definition}break}default:key.assertUnexpectedValue(`${template_constants.Fz} key`);break}}}getDefinition(name){const result=this.definitions[name];if(result)
return result;throw new Error(`Schema definition '${name}' not found`)}getScalarDefinitions(definition){const result=[];switch(definition.definitionType){case definition_type.
M.Null:case definition_type.M.Boolean:case definition_type.M.Number:case definition_type.M.String:result.push(definition);break;case definition_type.M.OneOf:{const oneOf=definition;
for(const nestedName of oneOf.oneOf){const nestedDefinition=this.getDefinition(nestedName);result.push(...this.getScalarDefinitions(nestedDefinition))}break}}return result}getDefinitionsOfType(definition,type){
const result=[];if(definition.definitionType===type)result.push(definition);else if(definition.definitionType===definition_type.M.OneOf){const oneOf=definition;
for(const nestedName of oneOf.oneOf){const nestedDefinition=this.getDefinition(nestedName);nestedDefinition.definitionType===type&&result.push(nestedDefinition)}}
return result}matchPropertyAndFilter(definitions,propertyName){let result,notFoundInSome=!1;for(const definition of definitions){const propertyDef=definition.properties[propertyName];
propertyDef?result=propertyDef:notFoundInSome=!0}if(result&&notFoundInSome)for(let i=0;i<definitions.length;)definitions[i].properties[propertyName]?i++:definitions.
splice(i,1);return result}validate(){const oneOfDefinitions={};for(const name of Object.keys(this.definitions)){if(!name.match(TemplateSchema._definitionNamePattern))
throw new Error(`Invalid definition name '${name}'`);const definition=this.definitions[name];definition.definitionType===definition_type.M.OneOf?oneOfDefinitions[name]=
definition:definition.validate(this,name)}for(const name of Object.keys(oneOfDefinitions))oneOfDefinitions[name].validate(this,name)}static load(objectReader){const context=new template_context.
m(new template_context.R(10,500),TemplateSchema.getInternalSchema(),new trace_writer.P),template=(0,template_reader.x)(context,template_constants.Fz,objectReader,
void 0);context.errors.check();const mapping=template.assertMapping(template_constants.Fz),schema=new TemplateSchema(mapping);return schema.validate(),schema}static getInternalSchema(){
if(TemplateSchema._internalSchema===void 0){const schema=new TemplateSchema;let mappingDefinition=new MappingDefinition(template_constants.Fz);mappingDefinition.
properties[template_constants.xv]=new PropertyDefinition(new tokens.Hj(void 0,void 0,template_constants.O1,void 0)),mappingDefinition.properties[template_constants.
LX]=new PropertyDefinition(new tokens.Hj(void 0,void 0,template_constants.LX,void 0)),schema.definitions[mappingDefinition.key]=mappingDefinition,mappingDefinition=
new MappingDefinition(template_constants.LX),mappingDefinition.looseKeyType=template_constants.O1,mappingDefinition.looseValueType=template_constants.ye,schema.
definitions[mappingDefinition.key]=mappingDefinition;let oneOfDefinition=new OneOfDefinition(template_constants.ye);oneOfDefinition.oneOf.push(template_constants.
uC),oneOfDefinition.oneOf.push(template_constants.tO),oneOfDefinition.oneOf.push(template_constants.gZ),oneOfDefinition.oneOf.push(template_constants.ot),oneOfDefinition.
oneOf.push(template_constants.QH),oneOfDefinition.oneOf.push(template_constants.D0),oneOfDefinition.oneOf.push(template_constants.dv),schema.definitions[oneOfDefinition.
key]=oneOfDefinition,mappingDefinition=new MappingDefinition(template_constants.uC),mappingDefinition.properties[template_constants.tC]=new PropertyDefinition(new tokens.
Hj(void 0,void 0,template_constants.An,void 0)),mappingDefinition.properties[template_constants.SK]=new PropertyDefinition(new tokens.Hj(void 0,void 0,template_constants.
gi,void 0)),mappingDefinition.properties[template_constants.Cq]=new PropertyDefinition(new tokens.Hj(void 0,void 0,template_constants.aS,void 0)),schema.definitions[mappingDefinition.
key]=mappingDefinition,mappingDefinition=new MappingDefinition(template_constants.aS),schema.definitions[mappingDefinition.key]=mappingDefinition,mappingDefinition=
new MappingDefinition(template_constants.tO),mappingDefinition.properties[template_constants.tC]=new PropertyDefinition(new tokens.Hj(void 0,void 0,template_constants.
An,void 0)),mappingDefinition.properties[template_constants.SK]=new PropertyDefinition(new tokens.Hj(void 0,void 0,template_constants.gi,void 0)),mappingDefinition.
properties[template_constants.Jx]=new PropertyDefinition(new tokens.Hj(void 0,void 0,template_constants.Rp,void 0)),schema.definitions[mappingDefinition.key]=mappingDefinition,
mappingDefinition=new MappingDefinition(template_constants.Rp),schema.definitions[mappingDefinition.key]=mappingDefinition,mappingDefinition=new MappingDefinition(
template_constants.gZ),mappingDefinition.properties[template_constants.tC]=new PropertyDefinition(new tokens.Hj(void 0,void 0,template_constants.An,void 0)),mappingDefinition.
properties[template_constants.SK]=new PropertyDefinition(new tokens.Hj(void 0,void 0,template_constants.gi,void 0)),mappingDefinition.properties[template_constants.
uk]=new PropertyDefinition(new tokens.Hj(void 0,void 0,template_constants.a_,void 0)),schema.definitions[mappingDefinition.key]=mappingDefinition,mappingDefinition=
new MappingDefinition(template_constants.a_),schema.definitions[mappingDefinition.key]=mappingDefinition,mappingDefinition=new MappingDefinition(template_constants.
ot),mappingDefinition.properties[template_constants.tC]=new PropertyDefinition(new tokens.Hj(void 0,void 0,template_constants.An,void 0)),mappingDefinition.properties[template_constants.
SK]=new PropertyDefinition(new tokens.Hj(void 0,void 0,template_constants.gi,void 0)),mappingDefinition.properties[template_constants.An]=new PropertyDefinition(
new tokens.Hj(void 0,void 0,template_constants.wP,void 0)),schema.definitions[mappingDefinition.key]=mappingDefinition,mappingDefinition=new MappingDefinition(template_constants.
wP),mappingDefinition.properties[template_constants.TJ]=new PropertyDefinition(new tokens.Hj(void 0,void 0,template_constants.O1,void 0)),mappingDefinition.properties[template_constants.
uE]=new PropertyDefinition(new tokens.Hj(void 0,void 0,template_constants.Jx,void 0)),mappingDefinition.properties[template_constants.sK]=new PropertyDefinition(
new tokens.Hj(void 0,void 0,template_constants.Jx,void 0)),mappingDefinition.properties[template_constants.S0]=new PropertyDefinition(new tokens.Hj(void 0,void 0,
template_constants.Jx,void 0)),schema.definitions[mappingDefinition.key]=mappingDefinition,mappingDefinition=new MappingDefinition(template_constants.QH),mappingDefinition.
properties[template_constants.tC]=new PropertyDefinition(new tokens.Hj(void 0,void 0,template_constants.An,void 0)),mappingDefinition.properties[template_constants.
SK]=new PropertyDefinition(new tokens.Hj(void 0,void 0,template_constants.gi,void 0)),mappingDefinition.properties[template_constants.gt]=new PropertyDefinition(
new tokens.Hj(void 0,void 0,template_constants.g5,void 0)),schema.definitions[mappingDefinition.key]=mappingDefinition,mappingDefinition=new MappingDefinition(template_constants.
g5),mappingDefinition.properties[template_constants.Nt]=new PropertyDefinition(new tokens.Hj(void 0,void 0,template_constants.O1,void 0)),schema.definitions[mappingDefinition.
key]=mappingDefinition,mappingDefinition=new MappingDefinition(template_constants.D0),mappingDefinition.properties[template_constants.tC]=new PropertyDefinition(
new tokens.Hj(void 0,void 0,template_constants.An,void 0)),mappingDefinition.properties[template_constants.SK]=new PropertyDefinition(new tokens.Hj(void 0,void 0,
template_constants.gi,void 0)),mappingDefinition.properties[template_constants.xu]=new PropertyDefinition(new tokens.Hj(void 0,void 0,template_constants.z1,void 0)),
schema.definitions[mappingDefinition.key]=mappingDefinition,mappingDefinition=new MappingDefinition(template_constants.z1),mappingDefinition.properties[template_constants.
yI]=new PropertyDefinition(new tokens.Hj(void 0,void 0,template_constants.yI,void 0)),mappingDefinition.properties[template_constants._x]=new PropertyDefinition(
new tokens.Hj(void 0,void 0,template_constants.O1,void 0)),mappingDefinition.properties[template_constants.oX]=new PropertyDefinition(new tokens.Hj(void 0,void 0,
template_constants.O1,void 0)),schema.definitions[mappingDefinition.key]=mappingDefinition,mappingDefinition=new MappingDefinition(template_constants.yI),mappingDefinition.
looseKeyType=template_constants.O1,mappingDefinition.looseValueType=template_constants.eh,schema.definitions[mappingDefinition.key]=mappingDefinition,oneOfDefinition=
new OneOfDefinition(template_constants.eh),oneOfDefinition.oneOf.push(template_constants.O1),oneOfDefinition.oneOf.push(template_constants.nZ),schema.definitions[oneOfDefinition.
key]=oneOfDefinition,mappingDefinition=new MappingDefinition(template_constants.nZ),mappingDefinition.properties[template_constants.ZE]=new PropertyDefinition(new tokens.
Hj(void 0,void 0,template_constants.O1,void 0)),mappingDefinition.properties[template_constants.mw]=new PropertyDefinition(new tokens.Hj(void 0,void 0,template_constants.
Jx,void 0)),mappingDefinition.properties[template_constants.tC]=new PropertyDefinition(new tokens.Hj(void 0,void 0,template_constants.An,void 0)),schema.definitions[mappingDefinition.
key]=mappingDefinition,mappingDefinition=new MappingDefinition(template_constants.dv),mappingDefinition.properties[template_constants.tC]=new PropertyDefinition(
new tokens.Hj(void 0,void 0,template_constants.An,void 0)),mappingDefinition.properties[template_constants.SK]=new PropertyDefinition(new tokens.Hj(void 0,void 0,
template_constants.gi,void 0)),mappingDefinition.properties[template_constants.hs]=new PropertyDefinition(new tokens.Hj(void 0,void 0,template_constants.gi,void 0)),
mappingDefinition.properties[template_constants.Or]=new PropertyDefinition(new tokens.Hj(void 0,void 0,template_constants.gi,void 0)),schema.definitions[mappingDefinition.
key]=mappingDefinition;const stringDefinition=new StringDefinition(template_constants.O1);stringDefinition.requireNonEmpty=!0,schema.definitions[stringDefinition.
key]=stringDefinition;const sequenceDefinition=new SequenceDefinition(template_constants.gi);sequenceDefinition.itemType=template_constants.O1,schema.definitions[sequenceDefinition.
key]=sequenceDefinition,schema.validate(),TemplateSchema._internalSchema=schema}return TemplateSchema._internalSchema}}TemplateSchema._definitionNamePattern=/^[a-zA-Z_][a-zA-Z0-9_-]*$/}),
5351:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{An:()=>STRING,Cq:()=>NULL,D0:()=>MAPPING_DEFINITION,
Fz:()=>TEMPLATE_SCHEMA,Jx:()=>BOOLEAN,LX:()=>DEFINITIONS,Nt:()=>ITEM_TYPE,O1:()=>NON_EMPTY_STRING,Or:()=>ALLOWED_VALUES,QH:()=>SEQUENCE_DEFINITION,Rp:()=>BOOLEAN_DEFINITION_PROPERTIES,
S0:()=>IS_EXPRESSION,SK:()=>CONTEXT,TJ:()=>CONSTANT,UK:()=>MAX_CONSTANT,W7:()=>CLOSE_EXPRESSION,ZE:()=>TYPE,_x:()=>LOOSE_KEY_TYPE,aS:()=>NULL_DEFINITION_PROPERTIES,
a_:()=>NUMBER_DEFINITION_PROPERTIES,dv:()=>ONE_OF_DEFINITION,eh:()=>PROPERTY_VALUE,g5:()=>SEQUENCE_DEFINITION_PROPERTIES,gZ:()=>NUMBER_DEFINITION,gi:()=>SEQUENCE_OF_NON_EMPTY_STRING,
gt:()=>SEQUENCE,hs:()=>ONE_OF,jf:()=>SCALAR,mw:()=>REQUIRED,nZ:()=>MAPPING_PROPERTY_VALUE,oX:()=>LOOSE_VALUE_TYPE,ot:()=>STRING_DEFINITION,sK:()=>REQUIRE_NON_EMPTY,
tC:()=>DESCRIPTION,tO:()=>BOOLEAN_DEFINITION,uC:()=>NULL_DEFINITION,uE:()=>IGNORE_CASE,uh:()=>INSERT_DIRECTIVE,uk:()=>NUMBER,wP:()=>STRING_DEFINITION_PROPERTIES,
x4:()=>ANY,xu:()=>MAPPING,xv:()=>VERSION,y8:()=>OPEN_EXPRESSION,yI:()=>PROPERTIES,ye:()=>DEFINITION,z1:()=>MAPPING_DEFINITION_PROPERTIES});const ALLOWED_VALUES="\
allowed-values",ANY="any",BOOLEAN="boolean",BOOLEAN_DEFINITION="boolean-definition",BOOLEAN_DEFINITION_PROPERTIES="boolean-definition-properties",CLOSE_EXPRESSION="\
}}",CONSTANT="constant",CONTEXT="context",DEFINITION="definition",DEFINITIONS="definitions",DESCRIPTION="description",IGNORE_CASE="ignore-case",INSERT_DIRECTIVE="\
insert",IS_EXPRESSION="is-expression",ITEM_TYPE="item-type",LOOSE_KEY_TYPE="loose-key-type",LOOSE_VALUE_TYPE="loose-value-type",MAX_CONSTANT="MAX",MAPPING="mapp\
ing",MAPPING_DEFINITION="mapping-definition",MAPPING_DEFINITION_PROPERTIES="mapping-definition-properties",MAPPING_PROPERTY_VALUE="mapping-property-value",NON_EMPTY_STRING="\
non-empty-string",NULL="null",NULL_DEFINITION="null-definition",NULL_DEFINITION_PROPERTIES="null-definition-properties",NUMBER="number",NUMBER_DEFINITION="numbe\
r-definition",NUMBER_DEFINITION_PROPERTIES="number-definition-properties",ONE_OF="one-of",ONE_OF_DEFINITION="one-of-definition",OPEN_EXPRESSION="${{",PROPERTY_VALUE="\
property-value",PROPERTIES="properties",REQUIRED="required",REQUIRE_NON_EMPTY="require-non-empty",SCALAR="scalar",SEQUENCE="sequence",SEQUENCE_DEFINITION="seque\
nce-definition",SEQUENCE_DEFINITION_PROPERTIES="sequence-definition-properties",TYPE="type",SEQUENCE_OF_NON_EMPTY_STRING="sequence-of-non-empty-string",STRING="\
string",STRING_DEFINITION="string-definition",STRING_DEFINITION_PROPERTIES="string-definition-properties",STRUCTURE="structure",TEMPLATE_SCHEMA="template-schema",
VERSION="version"}),5071:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{m:()=>TemplateContext,
R:()=>TemplateValidationErrors});class TemplateValidationError{constructor(rawMessage,prefix,code,range){this.rawMessage=rawMessage,this.prefix=prefix,this.code=
code,this.range=range}get message(){return this.prefix?`${this.prefix}: ${this.rawMessage}`:this.rawMessage}toString(){return this.message}}class TemplateContext{constructor(errors,schema,trace){
this._fileIds={},this._fileNames=[],this.expressionFunctions=[],this.expressionNamedContexts=[],this.state={},this.errors=errors,this.schema=schema,this.trace=trace}error(tokenOrFileId,err,tokenRange){
const token=tokenOrFileId,range=tokenRange||token?.range,prefix=this.getErrorPrefix(token?.file??tokenOrFileId,token?.line,token?.col),message=err?.message??String(
err),e=new TemplateValidationError(message,prefix,void 0,range);this.errors.add(e),this.trace.error(e.message)}getFileId(file){const key=file.toUpperCase();let id2=this.
_fileIds[key];return id2===void 0&&(id2=this._fileNames.length+1,this._fileIds[key]=id2,this._fileNames.push(file)),id2}getFileName(fileId){return this._fileNames.
length>=fileId?this._fileNames[fileId-1]:void 0}getFileTable(){return this._fileNames.slice()}getErrorPrefix(fileId,line,column){const fileName=fileId!==void 0?
this.getFileName(fileId):void 0;return fileName?line!==void 0&&column!==void 0?`${fileName} (Line: ${line}, Col: ${column})`:fileName:line!==void 0&&column!==void 0?
`(Line: ${line}, Col: ${column})`:""}}class TemplateValidationErrors{constructor(maxErrors,maxMessageLength){this._errors=[],this._maxErrors=maxErrors??0,this._maxMessageLength=
maxMessageLength??0}get count(){return this._errors.length}add(err){for(let e of Array.isArray(err)?err:[err])(this._maxErrors<=0||this._errors.length<this._maxErrors)&&
(this._maxMessageLength>0&&e.message.length>this._maxMessageLength&&(e=new TemplateValidationError(e.message.substring(0,this._maxMessageLength)+"[...]",e.prefix,
e.code,e.range)),this._errors.push(e))}check(prefix){if(!(this._errors.length<=0))throw prefix||(prefix="The template is not valid."),new Error(`${prefix} ${this.
_errors.map(x=>x.message).join(",")}`)}clear(){this._errors=[]}getErrors(){return this._errors.slice()}}}),6074:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{x:()=>readTemplate});class DefinitionInfo{constructor(schemaOrParent,nameOrDefinition){this.isDefinitionInfo=!0;const parent=schemaOrParent?.
isDefinitionInfo===!0?schemaOrParent:void 0;if(this._schema=parent===void 0?schemaOrParent:parent._schema,this.definition=typeof nameOrDefinition=="string"?this.
_schema.getDefinition(nameOrDefinition):nameOrDefinition,this.definition.readerContext.length>0){this.allowedContext=[];const upperSeen={};for(const context of parent?.
allowedContext??[])this.allowedContext.push(context),upperSeen[context.toUpperCase()]=!0;for(const context of this.definition.readerContext){const upper=context.
toUpperCase();upperSeen[upper]||(this.allowedContext.push(context),upperSeen[upper]=!0)}}else this.allowedContext=parent?.allowedContext??[]}getScalarDefinitions(){
return this._schema.getScalarDefinitions(this.definition)}getDefinitionsOfType(type){return this._schema.getDefinitionsOfType(this.definition,type)}}var definition_type=__webpack_require__(
9485),template_constants=__webpack_require__(5351),tokens=__webpack_require__(9492),type_guards=__webpack_require__(7013),types=__webpack_require__(3709);const WHITESPACE_PATTERN=/\s/,
backgroundStepProperties=new Set(["background","wait","wait-all","cancel"]),backgroundStepOnlyProperties=new Set(["wait","wait-all","cancel"]);function readTemplate(context,type,objectReader,fileId){
const reader=new TemplateReader(context,objectReader,fileId);let value;try{objectReader.validateStart();const definition=new DefinitionInfo(context.schema,type);
value=reader.readValue(definition),objectReader.validateEnd()}catch(err){context.error(fileId,err)}return value}class TemplateReader{constructor(context,objectReader,fileId){
this._context=context,this._schema=context.schema,this._objectReader=objectReader,this._fileId=fileId}readValue(definition){const literal=this._objectReader.allowLiteral();
if(literal){let scalar=this.parseScalar(literal,definition);return scalar=this.validate(scalar,definition),scalar}const sequence=this._objectReader.allowSequenceStart();
if(sequence){const sequenceDefinition=definition.getDefinitionsOfType(definition_type.M.Sequence)[0];if(sequenceDefinition){const itemDefinition=new DefinitionInfo(
definition,sequenceDefinition.itemType);for(;!this._objectReader.allowSequenceEnd();){const item=this.readValue(itemDefinition);sequence.add(item)}}else for(this.
_context.error(sequence,"A sequence was not expected");!this._objectReader.allowSequenceEnd();)this.skipValue();return sequence.definitionInfo=definition,sequence}
const mapping=this._objectReader.allowMappingStart();if(mapping){const mappingDefinitions=definition.getDefinitionsOfType(definition_type.M.Mapping);if(mappingDefinitions.
length>0)if(mappingDefinitions.length>1||Object.keys(mappingDefinitions[0].properties).length>0||!mappingDefinitions[0].looseKeyType)this.handleMappingWithWellKnownProperties(
definition,mappingDefinitions,mapping);else{const keyDefinition=new DefinitionInfo(definition,mappingDefinitions[0].looseKeyType),valueDefinition=new DefinitionInfo(
definition,mappingDefinitions[0].looseValueType);this.handleMappingWithAllLooseProperties(definition,keyDefinition,valueDefinition,mappingDefinitions[0],mapping)}else
for(this._context.error(mapping,"A mapping was not expected");!this._objectReader.allowMappingEnd();)this.skipValue(),this.skipValue();return mapping.definitionInfo||
(mapping.definitionInfo=definition),mapping}throw new Error("Expected a scalar value, a sequence, or a mapping")}handleMappingWithWellKnownProperties(definition,mappingDefinitions,mapping){
let looseKeyType,looseValueType,looseKeyDefinition,looseValueDefinition;mappingDefinitions[0].looseKeyType&&(looseKeyType=mappingDefinitions[0].looseKeyType,looseValueType=
mappingDefinitions[0].looseValueType);const upperKeys={};let hasExpressionKey=!1,rawLiteral;for(;rawLiteral=this._objectReader.allowLiteral();){const nextKeyScalar=this.
parseScalar(rawLiteral,definition);if(nextKeyScalar.isExpression){if(hasExpressionKey=!0,definition.allowedContext.length>0){const anyDefinition=new DefinitionInfo(
definition,template_constants.x4);mapping.add(nextKeyScalar,this.readValue(anyDefinition))}else this._context.error(nextKeyScalar,"A template expression is not \
allowed in this context"),this.skipValue();continue}const nextKey=nextKeyScalar.templateTokenType===types.k.String?nextKeyScalar:new tokens.Hj(nextKeyScalar.file,
nextKeyScalar.range,nextKeyScalar.toString(),nextKeyScalar.definitionInfo);if(nextKey.value){const upperKey=nextKey.value.toUpperCase();if(upperKeys[upperKey]){
this._context.error(nextKey,`'${nextKey.value}' is already defined`),this.skipValue();continue}upperKeys[upperKey]=!0}const nextPropertyDef=this._schema.matchPropertyAndFilter(
mappingDefinitions,nextKey.value);if(nextPropertyDef){if(!this.backgroundStepsEnabled()&&backgroundStepProperties.has(nextKey.value)){this._context.error(nextKey,
`Unexpected value '${nextKey.value}'`),this.skipValue();continue}const nextDefinition=new DefinitionInfo(definition,nextPropertyDef.type);nextKey.definitionInfo=
nextDefinition,nextPropertyDef.description&&(nextKey.description=nextPropertyDef.description);const nextValue=this.readValue(nextDefinition);mapping.add(nextKey,
nextValue);continue}if(looseKeyType){looseKeyDefinition||(looseKeyDefinition=new DefinitionInfo(definition,looseKeyType),looseValueDefinition=new DefinitionInfo(
definition,looseValueType)),this.validate(nextKey,looseKeyDefinition);const nextDefinition=new DefinitionInfo(definition,mappingDefinitions[0].looseValueType);nextKey.
definitionInfo=nextDefinition;const nextValue=this.readValue(looseValueDefinition);mapping.add(nextKey,nextValue);continue}this._context.error(nextKey,`Unexpect\
ed value '${nextKey.value}'`),this.skipValue()}if(mappingDefinitions.length===1&&(mapping.definitionInfo=new DefinitionInfo(definition,mappingDefinitions[0])),mappingDefinitions.
length>1){const hitCount={};for(const mappingDefinition of mappingDefinitions)for(const key of Object.keys(mappingDefinition.properties))hitCount[key]=(hitCount[key]??
0)+1;const nonDuplicates=[];for(const key of Object.keys(hitCount))hitCount[key]===1&&nonDuplicates.push(key);const properties=this.backgroundStepsEnabled()?nonDuplicates:
nonDuplicates.filter(property=>!backgroundStepOnlyProperties.has(property));this._context.error(mapping,`There's not enough info to determine what you meant. Ad\
d one of these properties: ${properties.sort().join(", ")}`)}else if(mappingDefinitions.length===1&&!hasExpressionKey)for(const propertyName of Object.keys(mappingDefinitions[0].
properties))mappingDefinitions[0].properties[propertyName].required&&!upperKeys[propertyName.toUpperCase()]&&this._context.error(mapping,`Required property is m\
issing: ${propertyName}`);this.expectMappingEnd()}handleMappingWithAllLooseProperties(definition,keyDefinition,valueDefinition,mappingDefinition,mapping){let nextValue;
const upperKeys={};let rawLiteral;for(;rawLiteral=this._objectReader.allowLiteral();){const nextKeyScalar=this.parseScalar(rawLiteral,definition);if(nextKeyScalar.
definitionInfo=keyDefinition,nextKeyScalar.isExpression){definition.allowedContext.length>0?(nextValue=this.readValue(valueDefinition),mapping.add(nextKeyScalar,
nextValue)):(this._context.error(nextKeyScalar,"A template expression is not allowed in this context"),this.skipValue());continue}const nextKey=nextKeyScalar.templateTokenType===
types.k.String?nextKeyScalar:new tokens.Hj(nextKeyScalar.file,nextKeyScalar.range,nextKeyScalar.toString(),nextKeyScalar.definitionInfo);if(nextKey.value){const upperKey=nextKey.
value.toUpperCase();if(upperKeys[upperKey]){this._context.error(nextKey,`'${nextKey.value}' is already defined`),this.skipValue();continue}upperKeys[upperKey]=!0}
this.validate(nextKey,keyDefinition);const nextDefinition=new DefinitionInfo(definition,mappingDefinition.looseValueType);nextKey.definitionInfo=nextDefinition,
nextValue=this.readValue(valueDefinition),mapping.add(nextKey,nextValue)}this.expectMappingEnd()}expectMappingEnd(){if(!this._objectReader.allowMappingEnd())throw new Error(
"Expected mapping end")}skipValue(){if(!this._objectReader.allowLiteral())if(this._objectReader.allowSequenceStart())for(;!this._objectReader.allowSequenceEnd();)
this.skipValue();else if(this._objectReader.allowMappingStart())for(;!this._objectReader.allowMappingEnd();)this.skipValue(),this.skipValue();else throw new Error(
"Expected a scalar value, a sequence, or a mapping")}validate(scalar,definition){switch(scalar.templateTokenType){case types.k.Null:case types.k.Boolean:case types.
k.Number:case types.k.String:{const literal=scalar,scalarDefinitions=definition.getScalarDefinitions();let relevantDefinition;if(relevantDefinition=scalarDefinitions.
find(x=>x.isMatch(literal)))return scalar.definitionInfo=new DefinitionInfo(definition,relevantDefinition),scalar;if(literal.templateTokenType!==types.k.String){
const stringLiteral=new tokens.Hj(literal.file,literal.range,literal.toString(),literal.definitionInfo);if(relevantDefinition=scalarDefinitions.find(x=>x.isMatch(
stringLiteral)))return stringLiteral.definitionInfo=new DefinitionInfo(definition,relevantDefinition),stringLiteral}return this._context.error(literal,`Unexpect\
ed value '${literal.toString()}'`),scalar}case types.k.BasicExpression:return definition.allowedContext.length===0&&this._context.error(scalar,"A template expre\
ssion is not allowed in this context"),scalar;default:return this._context.error(scalar,`Unexpected value '${scalar.toString()}'`),scalar}}parseScalar(token,definitionInfo){
if(!(0,type_guards.Kg)(token)||!token.value)return token;const allowedContext=definitionInfo.allowedContext,isSingleLine=token.range===void 0||token.range.start.
line===token.range.end.line,raw=isSingleLine?token.value:token.source??token.value;let startExpression=raw.indexOf(template_constants.y8);if(startExpression<0)return token;
let encounteredError=!1;const segments=[];let i=0;for(;i<raw.length;)if(i===startExpression){startExpression=i;let endExpression=-1,inString=!1;for(i+=template_constants.
y8.length;i<raw.length;i++)if(raw[i]==="'")inString=!inString;else if(!inString&&raw[i]==="}"&&raw[i-1]==="}"){endExpression=i,i++;break}if(endExpression<startExpression)
return this._context.error(token,"The expression is not closed. An unescaped ${{ sequence was found, but the closing }} sequence was not found."),token;const rawExpression=raw.
substr(startExpression+template_constants.y8.length,endExpression-startExpression+1-template_constants.y8.length-template_constants.W7.length);let tr=token.range;
if(isSingleLine){const offset=(token.source??raw).indexOf(template_constants.y8)-raw.indexOf(template_constants.y8);tr={start:{line:tr.start.line,column:tr.start.
column+startExpression+offset},end:{line:tr.end.line,column:tr.start.column+endExpression+1+offset}}}else{const startRaw=raw.substring(0,startExpression),adjustedStartLine=startRaw.
split(`
`).length,beginningOfLine=startRaw.lastIndexOf(`
`),adjustedStart=startExpression-beginningOfLine,adjustedEnd=endExpression-beginningOfLine+1;tr={start:{line:tr.start.line+adjustedStartLine,column:adjustedStart},
end:{line:tr.start.line+adjustedStartLine,column:adjustedEnd}}}const expression=this.parseIntoExpressionToken(tr,rawExpression,allowedContext,token,definitionInfo);
if(!expression)encounteredError=!0;else{if(expression.directive&&(startExpression!==0||i<raw.length))return this._context.error(token,`The directive '${expression.
directive}' is not allowed in this context. Directives are not supported for expressions that are embedded within a string. Directives are only supported when t\
he entire value is an expression.`),token;segments.push(expression)}startExpression=raw.indexOf(template_constants.y8,i)}else if(i<startExpression)this.addString(
segments,token.range,raw.substr(i,startExpression-i),token.definitionInfo),i=startExpression;else{this.addString(segments,token.range,raw.substr(i),token.definitionInfo);
break}if(encounteredError)return token;if(segments.length===1&&segments[0].templateTokenType===types.k.BasicExpression){const basicExpression=segments[0],str=this.
getExpressionString(basicExpression.expression);if(str!==void 0)return new tokens.Hj(this._fileId,token.range,str,token.definitionInfo)}if(segments.length===1)return segments[0];
const format=[],args=[],expressionTokens=[];let argIndex=0;for(const segment of segments)if((0,type_guards.Kg)(segment)){const text=segment.value.replace(/'/g,"\
''").replace(/\{/g,"{{").replace(/\}/g,"}}");format.push(text)}else{format.push(`{${argIndex}}`),argIndex++;const expression=segment;args.push(", "),args.push(expression.
expression),expressionTokens.push(expression)}return new tokens.yu(this._fileId,token.range,`format('${format.join("")}'${args.join("")})`,definitionInfo,expressionTokens,
raw,void 0,token.blockScalarHeader)}parseIntoExpressionToken(tr,rawExpression,allowedContext,token,definitionInfo){const parseExpressionResult=this.parseExpression(
tr,token,rawExpression,allowedContext,definitionInfo);if(parseExpressionResult.error){this._context.error(token,parseExpressionResult.error,tr);return}return parseExpressionResult.
expression}parseExpression(range,token,value,allowedContext,definitionInfo){const trimmed=value.trim();if(!trimmed)return{error:new Error("An expression was exp\
ected")};const matchDirectiveResult=this.matchDirective(trimmed,template_constants.uh,0);if(matchDirectiveResult.isMatch)return{expression:new tokens.NX(this._fileId,
range,definitionInfo)};if(matchDirectiveResult.error)return{error:matchDirectiveResult.error};try{tokens.sr.validateExpression(trimmed,allowedContext)}catch(err){
return{error:err}}const startTrim=value.length-value.trimStart().length,endTrim=value.length-value.trimEnd().length,expressionRange={start:{...range.start,column:range.
start.column+template_constants.y8.length+startTrim},end:{...range.end,column:range.end.column-template_constants.W7.length-endTrim}};return{expression:new tokens.
yu(this._fileId,range,trimmed,definitionInfo,void 0,token.source,expressionRange,token.blockScalarHeader),error:void 0}}addString(segments,range,value,definition){
if(segments.length>0&&segments[segments.length-1].templateTokenType===types.k.String){const lastSegment=segments[segments.length-1];segments[segments.length-1]=
new tokens.Hj(this._fileId,range,`${lastSegment.value}${value}`,definition)}else segments.push(new tokens.Hj(this._fileId,range,value,definition))}matchDirective(trimmed,directive,expectedParameters){
const parameters=[];if(trimmed.startsWith(directive)&&(trimmed.length===directive.length||WHITESPACE_PATTERN.test(trimmed[directive.length]))){let startIndex=directive.
length,inString=!1,parens=0;for(let i=startIndex;i<trimmed.length;i++){const c=trimmed[i];WHITESPACE_PATTERN.test(c)&&!inString&&parens==0?(startIndex<1&&parameters.
push(trimmed.substr(startIndex,i-startIndex)),startIndex=i+1):c==="'"?inString=!inString:c==="("&&!inString?parens++:c===")"&&!inString&&parens--}return startIndex<
trimmed.length&&parameters.push(trimmed.substr(startIndex)),expectedParameters!=parameters.length?{isMatch:!1,parameters:[],error:new Error(`Exactly ${expectedParameters}\
 parameter(s) were expected following the directive '${directive}'. Actual parameter count: ${parameters.length}`)}:{isMatch:!0,parameters}}return{isMatch:!1,parameters}}getExpressionString(trimmed){
const result=[];let inString=!1;for(let i=0;i<trimmed.length;i++){const c=trimmed[i];if(c==="'")inString=!inString,inString&&i!==0&&result.push(c);else if(inString)
result.push(c);else return}return result.join("")}backgroundStepsEnabled(){return this._context.state.featureFlags?.isEnabled("allowBackgroundSteps")??!1}}}),9492:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{yu:()=>BasicExpressionToken,Km:()=>BooleanToken,sr:()=>ExpressionToken,NX:()=>InsertExpressionToken,P$:()=>KeyValuePair,
B8:()=>LiteralToken,eJ:()=>mapping_token.e,Z4:()=>NullToken,X1:()=>NumberToken,KV:()=>ScalarToken,vd:()=>sequence_token.v,Hj:()=>StringToken,sH:()=>TemplateToken});
var types=__webpack_require__(3709);class TraversalState{constructor(parent,token){this.index=-1,this.isKey=!1,this.parent=parent,this._token=token,this.current=
token}moveNext(omitKeys){switch(this._token.templateTokenType){case types.k.Sequence:{const sequence=this._token;return++this.index<sequence.count?(this.current=
sequence.get(this.index),!0):(this.current=void 0,!1)}case types.k.Mapping:{const mapping=this._token;return this.isKey?(this.isKey=!1,this.currentKey=this.current,
this.current=mapping.get(this.index).value,!0):++this.index<mapping.count?omitKeys?(this.isKey=!1,this.currentKey=mapping.get(this.index).key,this.current=mapping.
get(this.index).value,!0):(this.isKey=!0,this.currentKey=void 0,this.current=mapping.get(this.index).key,!0):(this.currentKey=void 0,this.current=void 0,!1)}default:
throw new Error(`Unexpected token type '${this._token.templateTokenType}' when traversing state`)}}getAncestors(){const ancestors=[];let state=this.parent;for(;state;)
state.current&&ancestors.unshift(state.current),state=state.parent;return ancestors}}class TemplateTokenError extends Error{constructor(message,token){super(message),
this.token=token}}class TemplateToken{constructor(type,file,range,definitionInfo){this.type=type,this.file=file,this.range=range,this.definitionInfo=definitionInfo}get templateTokenType(){
return this.type}get line(){return this.range?.start.line}get col(){return this.range?.start.column}get definition(){return this.definitionInfo?.definition}get description(){
return this._description||this.propertyDefinition?.description||this.definition?.description}set description(description){this._description=description}typeName(){
return(0,types.j)(this.type)}assertNull(objectDescription){if(this.type===types.k.Null)return this;throw new TemplateTokenError(`Unexpected type '${this.typeName()}\
' encountered while reading '${objectDescription}'. The type '${(0,types.j)(types.k.Null)}' was expected.`,this)}assertBoolean(objectDescription){if(this.type===
types.k.Boolean)return this;throw new TemplateTokenError(`Unexpected type '${this.typeName()}' encountered while reading '${objectDescription}'. The type '${(0,types.
j)(types.k.Boolean)}' was expected.`,this)}assertNumber(objectDescription){if(this.type===types.k.Number)return this;throw new TemplateTokenError(`Unexpected ty\
pe '${this.typeName()}' encountered while reading '${objectDescription}'. The type '${(0,types.j)(types.k.Number)}' was expected.`,this)}assertString(objectDescription){
if(this.type===types.k.String)return this;throw new TemplateTokenError(`Unexpected type '${this.typeName()}' encountered while reading '${objectDescription}'. T\
he type '${(0,types.j)(types.k.String)}' was expected.`,this)}assertScalar(objectDescription){if(this?.isScalar===!0)return this;throw new TemplateTokenError(`U\
nexpected type '${this.typeName()}' encountered while reading '${objectDescription}'. The type 'ScalarToken' was expected.`,this)}assertSequence(objectDescription){
if(this.type===types.k.Sequence)return this;throw new TemplateTokenError(`Unexpected type '${this.typeName()}' encountered while reading '${objectDescription}'.\
 The type '${(0,types.j)(types.k.Sequence)}' was expected.`,this)}assertMapping(objectDescription){if(this.type===types.k.Mapping)return this;throw new TemplateTokenError(
`Unexpected type '${this.typeName()}' encountered while reading '${objectDescription}'. The type '${(0,types.j)(types.k.Mapping)}' was expected.`,this)}static*traverse(value,omitKeys){
switch(yield[void 0,value,void 0,[]],value.templateTokenType){case types.k.Sequence:case types.k.Mapping:{let state=new TraversalState(void 0,value);for(state=new TraversalState(
state,value);state.parent;)if(state.moveNext(omitKeys??!1))switch(value=state.current,yield[state.parent?.current,value,state.currentKey,state.getAncestors()],value.
type){case types.k.Sequence:case types.k.Mapping:state=new TraversalState(state,value);break}else state=state.parent;break}}}toJSON(){}}class ScalarToken extends TemplateToken{constructor(type,file,range,definitionInfo){
super(type,file,range,definitionInfo)}get isScalar(){return!0}static trimDisplayString(displayString){let firstLine=displayString.trimStart();const firstNewLine=firstLine.
indexOf(`
`),firstCarriageReturn=firstLine.indexOf("\r");return(firstNewLine>=0||firstCarriageReturn>=0)&&(firstLine=firstLine.substr(0,Math.min(firstNewLine>=0?firstNewLine:
Number.MAX_VALUE,firstCarriageReturn>=0?firstCarriageReturn:Number.MAX_VALUE))),firstLine}}class LiteralToken extends ScalarToken{constructor(type,file,range,definitionInfo){
super(type,file,range,definitionInfo)}get isLiteral(){return!0}get isExpression(){return!1}toDisplayString(){return ScalarToken.trimDisplayString(this.toString())}assertUnexpectedValue(objectDescription){
throw new Error(`Error while reading '${objectDescription}'. Unexpected value '${this.toString()}'`)}}class StringToken extends LiteralToken{constructor(file,range,value,definitionInfo,source,blockScalarHeader){
super(types.k.String,file,range,definitionInfo),this.value=value,this.source=source,this.blockScalarHeader=blockScalarHeader}clone(omitSource){return omitSource?
new StringToken(void 0,void 0,this.value,this.definitionInfo,this.source,this.blockScalarHeader):new StringToken(this.file,this.range,this.value,this.definitionInfo,
this.source,this.blockScalarHeader)}toString(){return this.value}toJSON(){return this.value}}class NumberToken extends LiteralToken{constructor(file,range,value,definitionInfo){
super(types.k.Number,file,range,definitionInfo),this.num=value}get value(){return this.num}clone(omitSource){return omitSource?new NumberToken(void 0,void 0,this.
num,this.definitionInfo):new NumberToken(this.file,this.range,this.num,this.definitionInfo)}toString(){return`${this.num}`}toJSON(){return this.num}}class BooleanToken extends LiteralToken{constructor(file,range,value,definitionInfo){
super(types.k.Boolean,file,range,definitionInfo),this.bool=value}get value(){return this.bool}clone(omitSource){return omitSource?new BooleanToken(void 0,void 0,
this.bool,this.definitionInfo):new BooleanToken(this.file,this.range,this.bool,this.definitionInfo)}toString(){return this.bool?"true":"false"}toJSON(){return this.
bool}}class NullToken extends LiteralToken{constructor(file,range,definitionInfo){super(types.k.Null,file,range,definitionInfo)}clone(omitSource){return omitSource?
new NullToken(void 0,void 0,this.definitionInfo):new NullToken(this.file,this.range,this.definitionInfo)}toString(){return""}toJSON(){return null}}class KeyValuePair{constructor(key,value){
this.key=key,this.value=value}}var sequence_token=__webpack_require__(1651),mapping_token=__webpack_require__(1166),dist=__webpack_require__(2506),template_constants=__webpack_require__(
5351);function splitAllowedContext(allowedContext){const FUNCTION_REGEXP=/^([a-zA-Z0-9_]+)\(([0-9]+),([0-9]+|MAX)\)$/,namedContexts=[],functions=[];if(allowedContext.
length>0)for(const contextItem of allowedContext){const match=contextItem.match(FUNCTION_REGEXP);if(match){const functionName=match[1],minParameters=Number.parseInt(
match[2]),maxParametersRaw=match[3],maxParameters=maxParametersRaw===template_constants.UK?Number.MAX_SAFE_INTEGER:Number.parseInt(maxParametersRaw);functions.push(
{name:functionName,minArgs:minParameters,maxArgs:maxParameters})}else namedContexts.push(contextItem)}return{namedContexts,functions}}class ExpressionToken extends ScalarToken{constructor(type,file,range,directive,definitionInfo){
super(type,file,range,definitionInfo),this.directive=directive}get isLiteral(){return!1}get isExpression(){return!0}static validateExpression(expression,allowedContext){
const{namedContexts,functions}=splitAllowedContext(allowedContext),result=new dist.JG(expression).lex();new dist.iX(result.tokens,namedContexts,functions).parse()}}
class BasicExpressionToken extends ExpressionToken{constructor(file,range,expression,definitionInfo,originalExpressions,source,expressionRange,blockScalarHeader){
super(types.k.BasicExpression,file,range,void 0,definitionInfo),this.expr=expression,this.source=source,this.originalExpressions=originalExpressions,this.expressionRange=
expressionRange,this.blockScalarHeader=blockScalarHeader}get expression(){return this.expr}clone(omitSource){return omitSource?new BasicExpressionToken(void 0,void 0,
this.expr,this.definitionInfo,this.originalExpressions,this.source,this.expressionRange,this.blockScalarHeader):new BasicExpressionToken(this.file,this.range,this.
expr,this.definitionInfo,this.originalExpressions,this.source,this.expressionRange,this.blockScalarHeader)}toString(){return`${template_constants.y8} ${this.expr}\
 ${template_constants.W7}`}toDisplayString(){return ScalarToken.trimDisplayString(this.toString())}toJSON(){return{type:types.k.BasicExpression,expr:this.expr}}}
class InsertExpressionToken extends ExpressionToken{constructor(file,range,definitionInfo){super(types.k.InsertExpression,file,range,template_constants.uh,definitionInfo)}clone(omitSource){
return omitSource?new InsertExpressionToken(void 0,void 0,this.definitionInfo):new InsertExpressionToken(this.file,this.range,this.definitionInfo)}toString(){return`${template_constants.
y8} ${template_constants.uh} ${template_constants.W7}`}toDisplayString(){return ScalarToken.trimDisplayString(this.toString())}toJSON(){return{type:types.k.InsertExpression,
expr:"insert"}}}}),1166:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{e:()=>MappingToken});
var _index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9492),_types_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3709);class MappingToken extends _index_js__WEBPACK_IMPORTED_MODULE_0__.
sH{constructor(file,range,definitionInfo){super(_types_js__WEBPACK_IMPORTED_MODULE_1__.k.Mapping,file,range,definitionInfo),this.map=[]}get count(){return this.
map.length}get isScalar(){return!1}get isLiteral(){return!1}get isExpression(){return!1}add(key,value){this.map.push(new _index_js__WEBPACK_IMPORTED_MODULE_0__.
P$(key,value))}get(index){return this.map[index]}find(key){return this.map.find(pair2=>pair2.key.toString()===key)?.value}remove(index){this.map.splice(index,1)}clone(omitSource){
const result=omitSource?new MappingToken(void 0,void 0,this.definitionInfo):new MappingToken(this.file,this.range,this.definitionInfo);for(const item of this.map)
result.add(item.key.clone(omitSource),item.value.clone(omitSource));return result}toJSON(){const items=[];for(const item of this.map)items.push({Key:item.key,Value:item.
value});return{type:_types_js__WEBPACK_IMPORTED_MODULE_1__.k.Mapping,map:items}}*[Symbol.iterator](){for(const item of this.map)yield item}}}),1651:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{v:()=>SequenceToken});var _index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9492),_types_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
3709);class SequenceToken extends _index_js__WEBPACK_IMPORTED_MODULE_0__.sH{constructor(file,range,definitionInfo){super(_types_js__WEBPACK_IMPORTED_MODULE_1__.
k.Sequence,file,range,definitionInfo),this.seq=[]}get count(){return this.seq.length}get isScalar(){return!1}get isLiteral(){return!1}get isExpression(){return!1}add(value){
this.seq.push(value)}get(index){return this.seq[index]}clone(omitSource){const result=omitSource?new SequenceToken(void 0,void 0,this.definitionInfo):new SequenceToken(
this.file,this.range,this.definitionInfo);for(const item of this.seq)result.add(item.clone(omitSource));return result}toJSON(){return{type:_types_js__WEBPACK_IMPORTED_MODULE_1__.
k.Sequence,seq:this.seq}}*[Symbol.iterator](){for(const item of this.seq)yield item}}}),7013:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Kg:()=>isString,pi:()=>isMapping,wZ:()=>isSequence});var _mapping_token_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1166),_sequence_token_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1651),_types_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(3709);function isLiteral(t){
return t.isLiteral}function isScalar(t){return t.isScalar}function isString(t){return isLiteral(t)&&t.templateTokenType===_types_js__WEBPACK_IMPORTED_MODULE_2__.
k.String}function isNumber(t){return isLiteral(t)&&t.templateTokenType===TokenType.Number}function isBoolean(t){return isLiteral(t)&&t.templateTokenType===TokenType.
Boolean}function isBasicExpression(t){return isScalar(t)&&t.templateTokenType===TokenType.BasicExpression}function isSequence(t){return t instanceof _sequence_token_js__WEBPACK_IMPORTED_MODULE_1__.
v}function isMapping(t){return t instanceof _mapping_token_js__WEBPACK_IMPORTED_MODULE_0__.e}}),3709:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{j:()=>tokenTypeName,k:()=>TokenType2});var TokenType2;(function(TokenType3){TokenType3[TokenType3.String=0]="String",
TokenType3[TokenType3.Sequence=1]="Sequence",TokenType3[TokenType3.Mapping=2]="Mapping",TokenType3[TokenType3.BasicExpression=3]="BasicExpression",TokenType3[TokenType3.
InsertExpression=4]="InsertExpression",TokenType3[TokenType3.Boolean=5]="Boolean",TokenType3[TokenType3.Number=6]="Number",TokenType3[TokenType3.Null=7]="Null"})(
TokenType2||(TokenType2={}));function tokenTypeName(type){switch(type){case TokenType2.String:return"StringToken";case TokenType2.Sequence:return"SequenceToken";case TokenType2.
Mapping:return"MappingToken";case TokenType2.BasicExpression:return"BasicExpressionToken";case TokenType2.InsertExpression:return"InsertExpressionToken";case TokenType2.
Boolean:return"BooleanToken";case TokenType2.Number:return"NumberToken";case TokenType2.Null:return"NullToken";default:{const exhaustiveCheck=type;throw new Error(
`Unhandled token type: ${type} ${exhaustiveCheck}}`)}}}}),8782:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{P:()=>NoOperationTraceWriter});class NoOperationTraceWriter{error(){}info(){}verbose(){}}}),7041:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{h:()=>parseWorkflow});var template_context=__webpack_require__(5071),template_reader=__webpack_require__(6074);const WORKFLOW_ROOT="\
workflow-root-strict";var json_object_reader=__webpack_require__(1403),schema=__webpack_require__(1031);const workflow_v1_0_min_namespaceObject=JSON.parse('{"ve\
rsion":"workflow-v1.0","definitions":{"workflow-root":{"description":"A workflow file.","mapping":{"properties":{"on":"on","name":"workflow-name","description":\
"workflow-description","run-name":"run-name","defaults":"workflow-defaults","env":"workflow-env","permissions":"permissions","concurrency":"workflow-concurrency\
","jobs":{"type":"jobs","required":true}}}},"workflow-root-strict":{"description":"Workflow file with strict validation","mapping":{"properties":{"on":{"type":"\
on-strict","required":true},"name":"workflow-name","description":"workflow-description","run-name":"run-name","defaults":"workflow-defaults","env":"workflow-env\
","permissions":"permissions","concurrency":"workflow-concurrency","jobs":{"type":"jobs","required":true}}}},"workflow-name":{"description":"The name of the wor\
kflow that GitHub displays on your repository\'s \'Actions\' tab.\\n\\n[Documentation](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-act\
ions#name)","string":{}},"workflow-description":{"description":"A description for your workflow or reusable workflow","string":{}},"run-name":{"context":["githu\
b","inputs","vars"],"string":{},"description":"The name for workflow runs generated from the workflow. GitHub displays the workflow run name in the list of work\
flow runs on your repository\'s \'Actions\' tab.\\n\\n[Documentation](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#run-name)"},\
"on":{"description":"The GitHub event that triggers the workflow. Events can be a single string, array of events, array of event types, or an event configuratio\
n map that schedules a workflow or restricts the execution of a workflow to specific files, tags, or branch changes. View a full list of [events that trigger wo\
rkflows](https://docs.github.com/actions/using-workflows/events-that-trigger-workflows).\\n\\n[Documentation](https://docs.github.com/actions/using-workflows/work\
flow-syntax-for-github-actions#on)","one-of":["string","sequence","on-mapping"]},"on-mapping":{"mapping":{"properties":{"workflow_call":"workflow-call"},"loose-\
key-type":"non-empty-string","loose-value-type":"any"}},"on-strict":{"description":"The GitHub event that triggers the workflow.  Events can be a single string,\
 array of events, array of event types, or an event configuration map that schedules a workflow or restricts the execution of a workflow to specific files, tags\
, or branch changes. View a full list of [events that trigger workflows](https://docs.github.com/actions/using-workflows/events-that-trigger-workflows).\\n\\n[Doc\
umentation](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#on)","one-of":["on-string-strict","on-sequence-strict","on-mappin\
g-strict"]},"on-mapping-strict":{"description":"The GitHub event that triggers the workflow.  Events can be a single string, array of events, array of event typ\
es, or an event configuration map that schedules a workflow or restricts the execution of a workflow to specific files, tags, or branch changes. View a full lis\
t of [events that trigger workflows](https://docs.github.com/actions/using-workflows/events-that-trigger-workflows).\\n\\n[Documentation](https://docs.github.com/\
actions/using-workflows/workflow-syntax-for-github-actions#on)","mapping":{"properties":{"branch_protection_rule":"branch-protection-rule","check_run":"check-ru\
n","check_suite":"check-suite","create":"create","delete":"delete","deployment":"deployment","deployment_status":"deployment-status","discussion":"discussion","\
discussion_comment":"discussion-comment","fork":"fork","gollum":"gollum","image_version":"image-version","issue_comment":"issue-comment","issues":"issues","labe\
l":"label","merge_group":"merge-group","milestone":"milestone","page_build":"page-build","project":"project","project_card":"project-card","project_column":"pro\
ject-column","public":"public","pull_request":"pull-request","pull_request_comment":"pull-request-comment","pull_request_review":"pull-request-review","pull_req\
uest_review_comment":"pull-request-review-comment","pull_request_target":"pull-request-target","push":"push","registry_package":"registry-package","release":"re\
lease","repository_dispatch":"repository-dispatch","schedule":"schedule","status":"status","watch":"watch","workflow_call":"workflow-call","workflow_dispatch":"\
workflow-dispatch","workflow_run":"workflow-run"}}},"on-string-strict":{"one-of":["branch-protection-rule-string","check-run-string","check-suite-string","creat\
e-string","delete-string","deployment-string","deployment-status-string","discussion-string","discussion-comment-string","fork-string","gollum-string","image-ve\
rsion-string","issue-comment-string","issues-string","label-string","merge-group-string","milestone-string","page-build-string","project-string","project-card-s\
tring","project-column-string","public-string","pull-request-string","pull-request-comment-string","pull-request-review-string","pull-request-review-comment-str\
ing","pull-request-target-string","push-string","registry-package-string","release-string","repository-dispatch-string","schedule-string","status-string","watch\
-string","workflow-call-string","workflow-dispatch-string","workflow-run-string"]},"on-sequence-strict":{"sequence":{"item-type":"on-string-strict"}},"branch-pr\
otection-rule-string":{"description":"Runs your workflow when branch protection rules in the workflow repository are changed.","string":{"constant":"branch_prot\
ection_rule"}},"branch-protection-rule":{"description":"Runs your workflow when branch protection rules in the workflow repository are changed.","one-of":["null\
","branch-protection-rule-mapping"]},"branch-protection-rule-mapping":{"mapping":{"properties":{"types":"branch-protection-rule-activity"}}},"branch-protection-\
rule-activity":{"description":"The types of branch protection rule activity that trigger the workflow. Supported activity types: `created`, `edited`, `deleted`.\
","one-of":["branch-protection-rule-activity-type","branch-protection-rule-activity-types"]},"branch-protection-rule-activity-types":{"sequence":{"item-type":"b\
ranch-protection-rule-activity-type"}},"branch-protection-rule-activity-type":{"allowed-values":["created","edited","deleted"]},"check-run-string":{"description\
":"Runs your workflow when activity related to a check run occurs. A check run is an individual test that is part of a check suite.","string":{"constant":"check\
_run"}},"check-run":{"description":"Runs your workflow when activity related to a check run occurs. A check run is an individual test that is part of a check su\
ite.","one-of":["null","check-run-mapping"]},"check-run-mapping":{"mapping":{"properties":{"types":"check-run-activity"}}},"check-run-activity":{"description":"\
The types of check run activity that trigger the workflow. Supported activity types: `created`, `rerequested`, `completed`, `requested_action`.","one-of":["chec\
k-run-activity-type","check-run-activity-types"]},"check-run-activity-types":{"sequence":{"item-type":"check-run-activity-type"}},"check-run-activity-type":{"al\
lowed-values":["completed","created","rerequested","requested_action"]},"check-suite-string":{"description":"Runs your workflow when check suite activity occurs\
. A check suite is a collection of the check runs created for a specific commit. Check suites summarize the status and conclusion of the check runs that are in \
the suite.","string":{"constant":"check_suite"}},"check-suite":{"description":"Runs your workflow when check suite activity occurs. A check suite is a collectio\
n of the check runs created for a specific commit. Check suites summarize the status and conclusion of the check runs that are in the suite.","one-of":["null","\
check-suite-mapping"]},"check-suite-mapping":{"mapping":{"properties":{"types":"check-suite-activity"}}},"check-suite-activity":{"description":"The types of che\
ck suite activity that trigger the workflow. Supported activity types: `completed`.","one-of":["check-suite-activity-type","check-suite-activity-types"]},"check\
-suite-activity-types":{"sequence":{"item-type":"check-suite-activity-type"}},"check-suite-activity-type":{"allowed-values":["completed"]},"create-string":{"des\
cription":"Runs your workflow when someone creates a Git reference (Git branch or tag) in the workflow\'s repository.","string":{"constant":"create"}},"create":{\
"description":"Runs your workflow when someone creates a Git reference (Git branch or tag) in the workflow\'s repository.","null":{}},"delete-string":{"descripti\
on":"Runs your workflow when someone deletes a Git reference (Git branch or tag) in the workflow\'s repository.","string":{"constant":"delete"}},"delete":{"descr\
iption":"Runs your workflow when someone deletes a Git reference (Git branch or tag) in the workflow\'s repository.","null":{}},"deployment-string":{"description\
":"Runs your workflow when someone creates a deployment in the workflow\'s repository. Deployments created with a commit SHA may not have a Git ref.","string":{"\
constant":"deployment"}},"deployment":{"description":"Runs your workflow when someone creates a deployment in the workflow\'s repository. Deployments created wit\
h a commit SHA may not have a Git ref.","null":{}},"deployment-status-string":{"description":"Runs your workflow when a third party provides a deployment status\
. Deployments created with a commit SHA may not have a Git ref.","string":{"constant":"deployment_status"}},"deployment-status":{"description":"Runs your workfl\
ow when a third party provides a deployment status. Deployments created with a commit SHA may not have a Git ref.","null":{}},"discussion-string":{"description"\
:"Runs your workflow when a discussion in the workflow\'s repository is created or modified. For activity related to comments on a discussion, use the `discussio\
n_comment` event.","string":{"constant":"discussion"}},"discussion":{"description":"Runs your workflow when a discussion in the workflow\'s repository is created\
 or modified. For activity related to comments on a discussion, use the `discussion_comment` event.","one-of":["null","discussion-mapping"]},"discussion-mapping\
":{"mapping":{"properties":{"types":"discussion-activity"}}},"discussion-activity":{"description":"The types of discussion activity that trigger the workflow. S\
upported activity types: `created`, `edited`, `deleted`, `transferred`, `pinned`, `unpinned`, `labeled`, `unlabeled`, `locked`, `unlocked`, `category_changed`, \
`answered`, `unanswered`.","one-of":["discussion-activity-type","discussion-activity-types"]},"discussion-activity-types":{"sequence":{"item-type":"discussion-a\
ctivity-type"}},"discussion-activity-type":{"allowed-values":["created","edited","deleted","transferred","pinned","unpinned","labeled","unlabeled","locked","unl\
ocked","category_changed","answered","unanswered"]},"discussion-comment-string":{"description":"Runs your workflow when a comment on a discussion in the workflo\
w\'s repository is created or modified. For activity related to a discussion as opposed to comments on the discussion, use the `discussion` event.","string":{"co\
nstant":"discussion_comment"}},"discussion-comment":{"description":"Runs your workflow when a comment on a discussion in the workflow\'s repository is created or\
 modified. For activity related to a discussion as opposed to comments on the discussion, use the `discussion` event.","one-of":["null","discussion-comment-mapp\
ing"]},"discussion-comment-mapping":{"mapping":{"properties":{"types":"discussion-comment-activity"}}},"discussion-comment-activity":{"description":"The types o\
f discussion comment activity that trigger the workflow. Supported activity types: `created`, `edited`, `deleted`.","one-of":["discussion-comment-activity-type"\
,"discussion-comment-activity-types"]},"discussion-comment-activity-types":{"sequence":{"item-type":"discussion-comment-activity-type"}},"discussion-comment-act\
ivity-type":{"allowed-values":["created","edited","deleted"]},"fork-string":{"description":"Runs your workflow when someone forks a repository.","string":{"cons\
tant":"fork"}},"fork":{"description":"Runs your workflow when someone forks a repository.","null":{}},"gollum-string":{"description":"Runs your workflow when so\
meone creates or updates a Wiki page.","string":{"constant":"gollum"}},"gollum":{"description":"Runs your workflow when someone creates or updates a Wiki page."\
,"null":{}},"image-version-string":{"description":"Runs your workflow when an image version is created or changes state.","string":{"constant":"image_version"}}\
,"image-version":{"description":"Runs your workflow when an image version is created or changes state.","one-of":["null","image-version-mapping"]},"image-versio\
n-mapping":{"mapping":{"properties":{"types":"image-version-activity","names":"event-names","versions":"event-versions"}}},"image-version-activity":{"descriptio\
n":"The types of image version activity that trigger the workflow. Supported activity types: `created`, `ready`, `deleted`.","one-of":["image-version-activity-t\
ype","image-version-activity-types"]},"image-version-activity-types":{"sequence":{"item-type":"image-version-activity-type"}},"image-version-activity-type":{"al\
lowed-values":["created","ready","deleted"]},"issue-comment-string":{"description":"Runs your workflow when an issue or pull request comment is created, edited,\
 or deleted.","string":{"constant":"issue_comment"}},"issue-comment":{"description":"Runs your workflow when an issue or pull request comment is created, edited\
, or deleted.","one-of":["null","issue-comment-mapping"]},"issue-comment-mapping":{"mapping":{"properties":{"types":"issue-comment-activity"}}},"issue-comment-a\
ctivity":{"description":"The types of issue comment activity that trigger the workflow. Supported activity types: `created`, `edited`, `deleted`.","one-of":["is\
sue-comment-activity-type","issue-comment-activity-types"]},"issue-comment-activity-types":{"sequence":{"item-type":"issue-comment-activity-type"}},"issue-comme\
nt-activity-type":{"allowed-values":["created","edited","deleted"]},"issues-string":{"description":"Runs your workflow when an issue in the workflow\'s repositor\
y is created or modified. For activity related to comments in an issue, use the `issue_comment` event.","string":{"constant":"issues"}},"issues":{"description":\
"Runs your workflow when an issue in the workflow\'s repository is created or modified. For activity related to comments in an issue, use the `issue_comment` eve\
nt.","one-of":["null","issues-mapping"]},"issues-mapping":{"mapping":{"properties":{"types":"issues-activity"}}},"issues-activity":{"description":"The types of \
issue activity that trigger the workflow. Supported activity types: `opened`, `edited`, `deleted`, `transferred`, `pinned`, `unpinned`, `closed`, `reopened`, `a\
ssigned`, `unassigned`, `labeled`, `unlabeled`, `locked`, `unlocked`, `milestoned`, `demilestoned`, `field_added`, `field_removed`, `typed`, `untyped`.","one-of\
":["issues-activity-type","issues-activity-types"]},"issues-activity-types":{"sequence":{"item-type":"issues-activity-type"}},"issues-activity-type":{"allowed-v\
alues":["opened","edited","deleted","transferred","pinned","unpinned","closed","reopened","assigned","unassigned","labeled","unlabeled","locked","unlocked","mil\
estoned","demilestoned","field_added","field_removed","typed","untyped"]},"label-string":{"description":"Runs your workflow when a label in your workflow\'s repo\
sitory is created or modified.","string":{"constant":"label"}},"label":{"description":"Runs your workflow when a label in your workflow\'s repository is created \
or modified.","one-of":["null","label-mapping"]},"label-mapping":{"mapping":{"properties":{"types":"label-activity"}}},"label-activity":{"description":"The type\
s of label activity that trigger the workflow. Supported activity types: `created`, `edited`, `deleted`.","one-of":["label-activity-type","label-activity-types"\
]},"label-activity-types":{"sequence":{"item-type":"label-activity-type"}},"label-activity-type":{"allowed-values":["created","edited","deleted"]},"merge-group-\
string":{"description":"Runs your workflow when a pull request is added to a merge queue, which adds the pull request to a merge group.","string":{"constant":"m\
erge_group"}},"merge-group":{"description":"Runs your workflow when a pull request is added to a merge queue, which adds the pull request to a merge group.","on\
e-of":["null","merge-group-mapping"]},"merge-group-mapping":{"mapping":{"properties":{"types":"merge-group-activity","branches":"event-branches","branches-ignor\
e":"event-branches-ignore"}}},"merge-group-activity":{"description":"The types of merge group activity that trigger the workflow. Supported activity types: `che\
cks_requested`.","one-of":["merge-group-activity-type","merge-group-activity-types"]},"merge-group-activity-types":{"sequence":{"item-type":"merge-group-activit\
y-type"}},"merge-group-activity-type":{"allowed-values":["checks_requested"]},"milestone-string":{"description":"Runs your workflow when a milestone in the work\
flow\'s repository is created or modified.","string":{"constant":"milestone"}},"milestone":{"description":"Runs your workflow when a milestone in the workflow\'s \
repository is created or modified.","one-of":["null","milestone-mapping"]},"milestone-mapping":{"mapping":{"properties":{"types":"milestone-activity"}}},"milest\
one-activity":{"description":"The types of milestone activity that trigger the workflow. Supported activity types: `created`, `closed`, `opened`, `edited`, `del\
eted`.","one-of":["milestone-activity-type","milestone-activity-types"]},"milestone-activity-types":{"sequence":{"item-type":"milestone-activity-type"}},"milest\
one-activity-type":{"allowed-values":["created","closed","opened","edited","deleted"]},"page-build-string":{"description":"Runs your workflow when someone pushe\
s to a branch that is the publishing source for GitHub Pages, if GitHub Pages is enabled for the repository.","string":{"constant":"page_build"}},"page-build":{\
"description":"Runs your workflow when someone pushes to a branch that is the publishing source for GitHub Pages, if GitHub Pages is enabled for the repository.\
","null":{}},"project-string":{"description":"Runs your workflow when a project board is created or modified. For activity related to cards or columns in a proj\
ect board, use the `project_card` or `project_column` events instead.","string":{"constant":"project"}},"project":{"description":"Runs your workflow when a proj\
ect board is created or modified. For activity related to cards or columns in a project board, use the `project_card` or `project_column` events instead.","one-\
of":["null","project-mapping"]},"project-mapping":{"mapping":{"properties":{"types":"project-activity"}}},"project-activity":{"description":"The types of projec\
t activity that trigger the workflow. Supported activity types: `created`, `closed`, `reopened`, `edited`, `deleted`.","one-of":["project-activity-type","projec\
t-activity-types"]},"project-activity-types":{"sequence":{"item-type":"project-activity-type"}},"project-activity-type":{"allowed-values":["created","closed","r\
eopened","edited","deleted"]},"project-card-string":{"description":"Runs your workflow when a card on a project board is created or modified. For activity relat\
ed to project boards or columns in a project board, use the `project` or `project_column` event instead.","string":{"constant":"project_card"}},"project-card":{\
"description":"Runs your workflow when a card on a project board is created or modified. For activity related to project boards or columns in a project board, u\
se the `project` or `project_column` event instead.","one-of":["null","project-card-mapping"]},"project-card-mapping":{"mapping":{"properties":{"types":"project\
-card-activity"}}},"project-card-activity":{"description":"The types of project card activity that trigger the workflow. Supported activity types: `created`, `m\
oved`, `converted`, `edited`, `deleted`.","one-of":["project-card-activity-type","project-card-activity-types"]},"project-card-activity-types":{"sequence":{"ite\
m-type":"project-card-activity-type"}},"project-card-activity-type":{"allowed-values":["created","moved","converted","edited","deleted"]},"project-column-string\
":{"description":"Runs your workflow when a column on a project board is created or modified. For activity related to project boards or cards in a project board\
, use the `project` or `project_card` event instead.","string":{"constant":"project_column"}},"project-column":{"description":"Runs your workflow when a column \
on a project board is created or modified. For activity related to project boards or cards in a project board, use the `project` or `project_card` event instead\
.","one-of":["null","project-column-mapping"]},"project-column-mapping":{"mapping":{"properties":{"types":"project-column-activity"}}},"project-column-activity"\
:{"description":"The types of project column activity that trigger the workflow. Supported activity types: `created`, `updated`, `moved`, `deleted`.","one-of":[\
"project-column-activity-type","project-column-activity-types"]},"project-column-activity-types":{"sequence":{"item-type":"project-column-activity-type"}},"proj\
ect-column-activity-type":{"allowed-values":["created","updated","moved","deleted"]},"public-string":{"description":"Runs your workflow when your workflow\'s rep\
ository changes from private to public.","string":{"constant":"public"}},"public":{"description":"Runs your workflow when your workflow\'s repository changes fro\
m private to public.","null":{}},"pull-request-string":{"description":"Runs your workflow when activity on a pull request in the workflow\'s repository occurs. I\
f no activity types are specified, the workflow runs when a pull request is opened, reopened, or when the head branch of the pull request is updated.","string":\
{"constant":"pull_request"}},"pull-request":{"description":"Runs your workflow when activity on a pull request in the workflow\'s repository occurs. If no activi\
ty types are specified, the workflow runs when a pull request is opened, reopened, or when the head branch of the pull request is updated.","one-of":["null","pu\
ll-request-mapping"]},"pull-request-mapping":{"mapping":{"properties":{"types":"pull-request-activity","branches":"event-branches","branches-ignore":"event-bran\
ches-ignore","paths":"event-paths","paths-ignore":"event-paths-ignore"}}},"pull-request-activity":{"description":"The types of pull request activity that trigge\
r the workflow. Supported activity types: `assigned`, `unassigned`, `labeled`, `unlabeled`, `opened`, `edited`, `closed`, `reopened`, `synchronize`, `converted_\
to_draft`, `locked`, `unlocked`, `enqueued`, `dequeued`, `milestoned`, `demilestoned`, `ready_for_review`, `review_requested`, `review_request_removed`, `auto_m\
erge_enabled`, `auto_merge_disabled`, `stacked`.","one-of":["pull-request-activity-type","pull-request-activity-types"]},"pull-request-activity-types":{"sequenc\
e":{"item-type":"pull-request-activity-type"}},"pull-request-activity-type":{"allowed-values":["assigned","unassigned","labeled","unlabeled","opened","edited","\
closed","reopened","synchronize","converted_to_draft","locked","unlocked","enqueued","dequeued","milestoned","demilestoned","ready_for_review","review_requested\
","review_request_removed","auto_merge_enabled","auto_merge_disabled","stacked"]},"pull-request-comment-string":{"description":"Please use the `issue_comment` e\
vent instead.","string":{"constant":"pull_request_comment"}},"pull-request-comment":{"description":"Please use the `issue_comment` event instead.","one-of":["nu\
ll","issue-comment-mapping"]},"pull-request-review-string":{"description":"Runs your workflow when a pull request review is submitted, edited, or dismissed. A p\
ull request review is a group of pull request review comments in addition to a body comment and a state. For activity related to pull request review comments or\
 pull request comments, use the `pull_request_review_comment` or `issue_comment` events instead.","string":{"constant":"pull_request_review"}},"pull-request-rev\
iew":{"description":"Runs your workflow when a pull request review is submitted, edited, or dismissed. A pull request review is a group of pull request review c\
omments in addition to a body comment and a state. For activity related to pull request review comments or pull request comments, use the `pull_request_review_c\
omment` or `issue_comment` events instead.","one-of":["null","pull-request-review-mapping"]},"pull-request-review-mapping":{"mapping":{"properties":{"types":"pu\
ll-request-review-activity"}}},"pull-request-review-activity":{"description":"The types of pull request review activity that trigger the workflow. Supported act\
ivity types: `submitted`, `edited`, `dismissed`.","one-of":["pull-request-review-activity-type","pull-request-review-activity-types"]},"pull-request-review-acti\
vity-types":{"sequence":{"item-type":"pull-request-review-activity-type"}},"pull-request-review-activity-type":{"allowed-values":["submitted","edited","dismisse\
d"]},"pull-request-review-comment-string":{"description":"","string":{"constant":"pull_request_review_comment"}},"pull-request-review-comment":{"description":""\
,"one-of":["null","pull-request-review-comment-mapping"]},"pull-request-review-comment-mapping":{"mapping":{"properties":{"types":"pull-request-review-comment-a\
ctivity"}}},"pull-request-review-comment-activity":{"description":"The types of pull request review comment activity that trigger the workflow. Supported activi\
ty types: `created`, `edited`, `deleted`.","one-of":["pull-request-review-comment-activity-type","pull-request-review-comment-activity-types"]},"pull-request-re\
view-comment-activity-types":{"sequence":{"item-type":"pull-request-review-comment-activity-type"}},"pull-request-review-comment-activity-type":{"allowed-values\
":["created","edited","deleted"]},"pull-request-target-string":{"description":"Runs your workflow when activity on a pull request in the workflow\'s repository o\
ccurs. If no activity types are specified, the workflow runs when a pull request is opened, reopened, or when the head branch of the pull request is updated.\\n\\\
nThis event runs in the context of the base of the pull request, rather than in the context of the merge commit, as the `pull_request` event does. This prevents\
 execution of unsafe code from the head of the pull request that could alter your repository or steal any secrets you use in your workflow. This event allows yo\
ur workflow to do things like label or comment on pull requests from forks. Avoid using this event if you need to build or run code from the pull request.","str\
ing":{"constant":"pull_request_target"}},"pull-request-target":{"description":"Runs your workflow when activity on a pull request in the workflow\'s repository o\
ccurs. If no activity types are specified, the workflow runs when a pull request is opened, reopened, or when the head branch of the pull request is updated.\\n\\\
nThis event runs in the context of the base of the pull request, rather than in the context of the merge commit, as the `pull_request` event does. This prevents\
 execution of unsafe code from the head of the pull request that could alter your repository or steal any secrets you use in your workflow. This event allows yo\
ur workflow to do things like label or comment on pull requests from forks. Avoid using this event if you need to build or run code from the pull request.","one\
-of":["null","pull-request-target-mapping"]},"pull-request-target-mapping":{"mapping":{"properties":{"types":"pull-request-target-activity","branches":"event-br\
anches","branches-ignore":"event-branches-ignore","paths":"event-paths","paths-ignore":"event-paths-ignore"}}},"pull-request-target-activity":{"description":"Th\
e types of pull request activity that trigger the workflow. Supported activity types: `assigned`, `unassigned`, `labeled`, `unlabeled`, `opened`, `edited`, `clo\
sed`, `reopened`, `synchronize`, `converted_to_draft`, `locked`, `unlocked`, `enqueued`, `dequeued`, `milestoned`, `demilestoned`, `ready_for_review`, `review_r\
equested`, `review_request_removed`, `auto_merge_enabled`, `auto_merge_disabled`, `stacked`.","one-of":["pull-request-target-activity-type","pull-request-target\
-activity-types"]},"pull-request-target-activity-types":{"sequence":{"item-type":"pull-request-target-activity-type"}},"pull-request-target-activity-type":{"all\
owed-values":["assigned","unassigned","labeled","unlabeled","opened","edited","closed","reopened","synchronize","converted_to_draft","locked","unlocked","enqueu\
ed","dequeued","milestoned","demilestoned","ready_for_review","review_requested","review_request_removed","auto_merge_enabled","auto_merge_disabled","stacked"]}\
,"push-string":{"description":"Runs your workflow when you push a commit or tag.","string":{"constant":"push"}},"push":{"description":"Runs your workflow when y\
ou push a commit or tag.","one-of":["null","push-mapping"]},"push-mapping":{"mapping":{"properties":{"branches":"event-branches","branches-ignore":"event-branch\
es-ignore","tags":"event-tags","tags-ignore":"event-tags-ignore","paths":"event-paths","paths-ignore":"event-paths-ignore"}}},"registry-package-string":{"descri\
ption":"Runs your workflow when activity related to GitHub Packages occurs in your repository.","string":{"constant":"registry_package"}},"registry-package":{"d\
escription":"Runs your workflow when activity related to GitHub Packages occurs in your repository.","one-of":["null","registry-package-mapping"]},"registry-pac\
kage-mapping":{"mapping":{"properties":{"types":"registry-package-activity"}}},"registry-package-activity":{"description":"The types of registry package activit\
y that trigger the workflow. Supported activity types: `published`, `updated`.","one-of":["registry-package-activity-type","registry-package-activity-types"]},"\
registry-package-activity-types":{"sequence":{"item-type":"registry-package-activity-type"}},"registry-package-activity-type":{"allowed-values":["published","up\
dated"]},"release-string":{"description":"Runs your workflow when release activity in your repository occurs.","string":{"constant":"release"}},"release":{"desc\
ription":"Runs your workflow when release activity in your repository occurs.","one-of":["null","release-mapping"]},"release-mapping":{"mapping":{"properties":{\
"types":"release-activity"}}},"release-activity":{"description":"The types of release activity that trigger the workflow. Supported activity types: `published`,\
 `unpublished`, `created`, `edited`, `deleted`, `prereleased`, `released`.","one-of":["release-activity-type","release-activity-types"]},"release-activity-types\
":{"sequence":{"item-type":"release-activity-type"}},"release-activity-type":{"allowed-values":["published","unpublished","created","edited","deleted","prerelea\
sed","released"]},"schedule-string":{"description":"The `schedule` event allows you to trigger a workflow at a scheduled time.\\n\\nYou can schedule a workflow to\
 run at specific UTC times using POSIX cron syntax. Scheduled workflows run on the latest commit on the default or base branch. The shortest interval you can ru\
n scheduled workflows is once every 5 minutes. GitHub Actions does not support the non-standard syntax `@yearly`, `@monthly`, `@weekly`, `@daily`, `@hourly`, an\
d `@reboot`.","string":{"constant":"schedule"}},"schedule":{"description":"The `schedule` event allows you to trigger a workflow at a scheduled time.\\n\\nYou can\
 schedule a workflow to run at specific UTC times using POSIX cron syntax. Scheduled workflows run on the latest commit on the default or base branch. The short\
est interval you can run scheduled workflows is once every 5 minutes. GitHub Actions does not support the non-standard syntax `@yearly`, `@monthly`, `@weekly`, \
`@daily`, `@hourly`, and `@reboot`.","sequence":{"item-type":"cron-mapping"}},"status-string":{"description":"Runs your workflow when the status of a Git commit\
 changes. For example, commits can be marked as `error`, `failure`, `pending`, or `success`. If you want to provide more details about the status change, you ma\
y want to use the `check_run` event.","string":{"constant":"status"}},"status":{"description":"Runs your workflow when the status of a Git commit changes. For e\
xample, commits can be marked as `error`, `failure`, `pending`, or `success`. If you want to provide more details about the status change, you may want to use t\
he `check_run` event.","null":{}},"watch-string":{"description":"Runs your workflow when the workflow\'s repository is starred.","string":{"constant":"watch"}},"\
watch":{"description":"Runs your workflow when the workflow\'s repository is starred.","one-of":["null","watch-mapping"]},"watch-mapping":{"mapping":{"properties\
":{"types":"watch-activity"}}},"watch-activity":{"description":"The types of watch activity that trigger the workflow. Supported activity types: `started`.","on\
e-of":["watch-activity-type","watch-activity-types"]},"watch-activity-types":{"sequence":{"item-type":"watch-activity-type"}},"watch-activity-type":{"allowed-va\
lues":["started"]},"workflow-run-string":{"description":"This event occurs when a workflow run is requested or completed. It allows you to execute a workflow ba\
sed on execution or completion of another workflow. The workflow started by the `workflow_run` event is able to access secrets and write tokens, even if the pre\
vious workflow was not. This is useful in cases where the previous workflow is intentionally not privileged, but you need to take a privileged action in a later\
 workflow.","string":{"constant":"workflow_run"}},"workflow-run":{"description":"This event occurs when a workflow run is requested or completed. It allows you \
to execute a workflow based on execution or completion of another workflow. The workflow started by the `workflow_run` event is able to access secrets and write\
 tokens, even if the previous workflow was not. This is useful in cases where the previous workflow is intentionally not privileged, but you need to take a priv\
ileged action in a later workflow.","one-of":["null","workflow-run-mapping"]},"workflow-run-mapping":{"mapping":{"properties":{"types":"workflow-run-activity","\
workflows":"workflow-run-workflows","branches":"event-branches","branches-ignore":"event-branches-ignore"}}},"workflow-run-workflows":{"description":"The name o\
f the workflow that triggers the `workflow_run` event. The workflow must be in the same repository as the workflow that uses the `workflow_run` event.","one-of"\
:["non-empty-string","sequence-of-non-empty-string"]},"workflow-run-activity":{"description":"The types of workflow run activity that trigger the workflow. Supp\
orted activity types: `completed`, `requested`, `in_progress`.","one-of":["workflow-run-activity-type","workflow-run-activity-types"]},"workflow-run-activity-ty\
pes":{"sequence":{"item-type":"workflow-run-activity-type"}},"workflow-run-activity-type":{"allowed-values":["requested","completed","in_progress"]},"event-bran\
ches":{"description":"Use the `branches` filter when you want to include branch name patterns or when you want to both include and exclude branch name patterns.\
 You cannot use both the `branches` and `branches-ignore` filters for the same event in a workflow.","one-of":["non-empty-string","sequence-of-non-empty-string"\
]},"event-branches-ignore":{"description":"Use the `branches-ignore` filter when you only want to exclude branch name patterns. You cannot use both the `branche\
s` and `branches-ignore` filters for the same event in a workflow.","one-of":["non-empty-string","sequence-of-non-empty-string"]},"event-names":{"description":"\
Use the `names` filter when you want to include names via patterns or when you want to both include and exclude names using patterns. ","one-of":["non-empty-str\
ing","sequence-of-non-empty-string"]},"event-tags":{"description":"Use the `tags` filter when you want to include tag name patterns or when you want to both inc\
lude and exclude tag names patterns. You cannot use both the `tags` and `tags-ignore` filters for the same event in a workflow.","one-of":["non-empty-string","s\
equence-of-non-empty-string"]},"event-tags-ignore":{"description":"Use the `tags-ignore` filter when you only want to exclude tag name patterns. You cannot use \
both the `tags` and `tags-ignore` filters for the same event in a workflow.","one-of":["non-empty-string","sequence-of-non-empty-string"]},"event-paths":{"descr\
iption":"Use the `paths` filter when you want to include file path patterns or when you want to both include and exclude file path patterns. You cannot use both\
 the `paths` and `paths-ignore` filters for the same event in a workflow.","one-of":["non-empty-string","sequence-of-non-empty-string"]},"event-paths-ignore":{"\
description":"Use the `paths-ignore` filter when you only want to exclude file path patterns. You cannot use both the `paths` and `paths-ignore` filters for the\
 same event in a workflow.","one-of":["non-empty-string","sequence-of-non-empty-string"]},"event-versions":{"description":"Use the `versions` filter when you wa\
nt to include versions via patterns or when you want to both include and exclude versions using patterns. ","one-of":["non-empty-string","sequence-of-non-empty-\
string"]},"repository-dispatch-string":{"description":"You can use the GitHub API to trigger a webhook event called `repository_dispatch` when you want to trigg\
er a workflow for activity that happens outside of GitHub.","string":{"constant":"branch_protection_rule"}},"repository-dispatch":{"description":"You can use th\
e GitHub API to trigger a webhook event called `repository_dispatch` when you want to trigger a workflow for activity that happens outside of GitHub.","one-of":\
["null","repository-dispatch-mapping"]},"repository-dispatch-mapping":{"mapping":{"properties":{"types":"sequence-of-non-empty-string"}}},"workflow-call-string"\
:{"description":"The `workflow_call` event is used to indicate that a workflow can be called by another workflow. When a workflow is triggered with the `workflo\
w_call` event, the event payload in the called workflow is the same event payload from the calling workflow.","string":{"constant":"workflow_call"}},"workflow-c\
all":{"description":"The `workflow_call` event is used to indicate that a workflow can be called by another workflow. When a workflow is triggered with the `wor\
kflow_call` event, the event payload in the called workflow is the same event payload from the calling workflow.","one-of":["null","workflow-call-mapping"]},"wo\
rkflow-call-mapping":{"mapping":{"properties":{"inputs":"workflow-call-inputs","secrets":"workflow-call-secrets","outputs":"workflow-call-outputs"}}},"workflow-\
call-inputs":{"description":"Inputs that are passed to the called workflow from the caller workflow.","mapping":{"loose-key-type":"non-empty-string","loose-valu\
e-type":"workflow-call-input-definition"}},"workflow-call-input-definition":{"mapping":{"properties":{"description":{"type":"string","description":"A string des\
cription of the input parameter."},"type":{"type":"workflow-call-input-type","required":true},"required":{"type":"boolean","description":"A boolean to indicate \
whether the action requires the input parameter. Set to `true` when the parameter is required."},"default":"workflow-call-input-default"}}},"workflow-call-input\
-type":{"description":"Required if input is defined for the `on.workflow_call` keyword. The value of this parameter is a string specifying the data type of the \
input. This must be one of: `boolean`, `number`, or `string`.","one-of":["input-type-string","input-type-boolean","input-type-number"]},"input-type-string":{"st\
ring":{"constant":"string"}},"input-type-boolean":{"string":{"constant":"boolean"}},"input-type-number":{"string":{"constant":"number"}},"input-type-choice":{"s\
tring":{"constant":"choice"}},"input-type-environment":{"string":{"constant":"environment"}},"workflow-call-input-default":{"description":"If a `default` parame\
ter is not set, the default value of the input is `false` for boolean, `0` for a number, and `\\"\\"` for a string.","context":["github","inputs","vars"],"one-of"\
:["string","boolean","number"]},"workflow-call-secrets":{"description":"A map of the secrets that can be used in the called workflow. Within the called workflow\
, you can use the `secrets` context to refer to a secret.","mapping":{"loose-key-type":"workflow-call-secret-name","loose-value-type":"workflow-call-secret-defi\
nition"}},"workflow-call-secret-name":{"string":{"require-non-empty":true},"description":"A string identifier to associate with the secret."},"workflow-call-sec\
ret-definition":{"one-of":["null","workflow-call-secret-mapping-definition"]},"workflow-call-secret-mapping-definition":{"mapping":{"properties":{"description":\
{"type":"string","description":"A string description of the secret parameter."},"required":{"type":"boolean","description":"A boolean specifying whether the sec\
ret must be supplied."}}}},"workflow-call-outputs":{"description":"A reusable workflow may generate data that you want to use in the caller workflow. To use the\
se outputs, you must specify them as the outputs of the reusable workflow.","mapping":{"loose-key-type":"workflow-call-output-name","loose-value-type":"workflow\
-call-output-definition"}},"workflow-call-output-name":{"string":{"require-non-empty":true},"description":"A string identifier to associate with the output. The\
 value of `<output_id>` is a map of the input\'s metadata. The `<output_id>` must be a unique identifier within the outputs object and must start with a letter o\
r _ and contain only alphanumeric characters, -, or _."},"workflow-call-output-definition":{"mapping":{"properties":{"description":{"type":"string","description\
":"A string description of the output parameter."},"value":{"type":"workflow-output-context","required":true}}}},"workflow-output-context":{"description":"The v\
alue to assign to the output parameter.","context":["github","inputs","vars","jobs"],"string":{}},"workflow-dispatch-string":{"description":"The `workflow_dispa\
tch` event allows you to manually trigger a workflow run. A workflow can be manually triggered using the GitHub API, GitHub CLI, or GitHub browser interface.","\
string":{"constant":"workflow_dispatch"}},"workflow-dispatch":{"description":"The `workflow_dispatch` event allows you to manually trigger a workflow run. A wor\
kflow can be manually triggered using the GitHub API, GitHub CLI, or GitHub browser interface.","one-of":["null","workflow-dispatch-mapping"]},"workflow-dispatc\
h-mapping":{"mapping":{"properties":{"inputs":"workflow-dispatch-inputs"}}},"workflow-dispatch-inputs":{"description":"You can configure custom-defined input pr\
operties, default input values, and required inputs for the event directly in your workflow. When you trigger the event, you can provide the `ref` and any `inpu\
ts`. When the workflow runs, you can access the input values in the `inputs` context.","mapping":{"loose-key-type":"workflow-dispatch-input-name","loose-value-t\
ype":"workflow-dispatch-input"}},"workflow-dispatch-input-name":{"string":{"require-non-empty":true},"description":"A string identifier to associate with the in\
put. The value of <input_id> is a map of the input\'s metadata. The <input_id> must be a unique identifier within the inputs object. The <input_id> must start wi\
th a letter or _ and contain only alphanumeric characters, -, or _."},"workflow-dispatch-input":{"mapping":{"properties":{"description":{"type":"string","descri\
ption":"A string description of the input parameter."},"type":{"type":"workflow-dispatch-input-type"},"required":{"type":"boolean","description":"A boolean to i\
ndicate whether the workflow requires the input parameter. Set to true when the parameter is required."},"default":"workflow-dispatch-input-default","options":{\
"type":"sequence-of-string","description":"The options of the dropdown list, if the type is a choice."}}}},"workflow-dispatch-input-type":{"description":"A stri\
ng representing the type of the input. This must be one of: `boolean`, `number`, `string`, `choice`, or `environment`.","one-of":["input-type-string","input-typ\
e-boolean","input-type-number","input-type-environment","input-type-choice"]},"workflow-dispatch-input-default":{"description":"The default value is used when a\
n input parameter isn\'t specified in a workflow file.","one-of":["string","boolean","number"]},"permissions":{"description":"You can use `permissions` to modify\
 the default permissions granted to the `GITHUB_TOKEN`, adding or removing access as required, so that you only allow the minimum required access.\\n\\n[Documenta\
tion](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#permissions)","one-of":["permissions-mapping","permission-level-shortha\
nd-read-all","permission-level-shorthand-write-all"]},"permissions-mapping":{"mapping":{"properties":{"actions":{"type":"permission-level-any","description":"Ac\
tions workflows, workflow runs, and artifacts."},"artifact-metadata":{"type":"permission-level-any","description":"Storage and deployment records for build arti\
facts."},"attestations":{"type":"permission-level-any","description":"Artifact attestations."},"checks":{"type":"permission-level-any","description":"Check runs\
 and check suites."},"code-quality":{"type":"permission-level-any","description":"Code quality data."},"contents":{"type":"permission-level-any","description":"\
Repository contents, commits, branches, downloads, releases, and merges."},"copilot-requests":{"type":"permission-level-write-or-no-access","description":"GitHu\
b Copilot requests."},"deployments":{"type":"permission-level-any","description":"Deployments and deployment statuses."},"discussions":{"type":"permission-level\
-any","description":"Discussions and related comments and labels."},"drives":{"type":"permission-level-any","description":"GitHub Drives persistent workspace st\
orage. Use `read` for checkout and `write` to commit changes."},"id-token":{"type":"permission-level-write-or-no-access","description":"Token to request an Open\
ID Connect token."},"issues":{"type":"permission-level-any","description":"Issues and related comments, assignees, labels, and milestones."},"models":{"type":"p\
ermission-level-read-or-no-access","description":"Call AI models with GitHub Models."},"packages":{"type":"permission-level-any","description":"Packages publish\
ed to the GitHub Package Platform."},"pages":{"type":"permission-level-any","description":"Retrieve Pages statuses, configuration, and builds, as well as create\
 new builds."},"pull-requests":{"type":"permission-level-any","description":"Pull requests and related comments, assignees, labels, milestones, and merges."},"r\
epository-projects":{"type":"permission-level-any","description":"Classic projects within a repository."},"security-events":{"type":"permission-level-any","desc\
ription":"Code scanning alerts."},"statuses":{"type":"permission-level-any","description":"Commit statuses."},"vulnerability-alerts":{"type":"permission-level-r\
ead-or-no-access","description":"Dependabot alerts."}}}},"permission-level-any":{"description":"The permission level for the `GITHUB_TOKEN`.","one-of":["permiss\
ion-level-read","permission-level-write","permission-level-no-access"]},"permission-level-read-or-no-access":{"one-of":["permission-level-read","permission-leve\
l-no-access"]},"permission-level-write-or-no-access":{"one-of":["permission-level-write","permission-level-no-access"]},"permission-level-read":{"description":"\
The permission level for the `GITHUB_TOKEN`. Grants `read` permission for the specified scope.","string":{"constant":"read"}},"permission-level-write":{"descrip\
tion":"The permission level for the `GITHUB_TOKEN`. Grants `write` permission for the specified scope.","string":{"constant":"write"}},"permission-level-no-acce\
ss":{"description":"The permission level for the `GITHUB_TOKEN`. Restricts all access for the specified scope.","string":{"constant":"none"}},"permission-level-\
shorthand-read-all":{"description":"The permission level for the `GITHUB_TOKEN`. Grants `read` access for all scopes.","string":{"constant":"read-all"}},"permis\
sion-level-shorthand-write-all":{"description":"The permission level for the `GITHUB_TOKEN`. Grants `write` access for all scopes.","string":{"constant":"write-\
all"}},"workflow-defaults":{"description":"Use `defaults` to create a map of default settings that will apply to all jobs in the workflow. You can also set defa\
ult settings that are only available to a job.\\n\\n[Documentation](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#defaults)",\
"mapping":{"properties":{"run":"workflow-defaults-run"}}},"workflow-defaults-run":{"mapping":{"properties":{"shell":"shell","working-directory":"working-directo\
ry"}}},"workflow-env":{"description":"A map of environment variables that are available to the steps of all jobs in the workflow. You can also set environment v\
ariables that are only available to the steps of a single job or to a single step.\\n\\n[Documentation](https://docs.github.com/actions/using-workflows/workflow-s\
yntax-for-github-actions#env)","context":["github","inputs","vars","secrets"],"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"string"}},"jobs\
":{"description":"A workflow run is made up of one or more `jobs`, which run in parallel by default. To run jobs sequentially, you can define dependencies on ot\
her jobs using the `jobs.<job_id>.needs` keyword. Each job runs in a runner environment specified by `runs-on`.\\n\\n[Documentation](https://docs.github.com/actio\
ns/using-workflows/workflow-syntax-for-github-actions#jobs)","mapping":{"loose-key-type":"job-id","loose-value-type":"job"}},"job-id":{"string":{"require-non-em\
pty":true},"description":"A unique identifier for the job. The identifier must start with a letter or _ and contain only alphanumeric characters, -, or _."},"jo\
b":{"description":"Each job must have an id to associate with the job. The key `job_id` is a string and its value is a map of the job\'s configuration data. You \
must replace `<job_id>` with a string that is unique to the jobs object. The `<job_id>` must start with a letter or _ and contain only alphanumeric characters, \
-, or _.","one-of":["job-factory","workflow-job"]},"job-factory":{"mapping":{"properties":{"needs":"needs","if":"job-if","strategy":"strategy","name":{"type":"s\
tring-strategy-context","description":"The name of the job displayed on GitHub."},"runs-on":{"type":"runs-on","required":true},"timeout-minutes":{"type":"number\
-strategy-context","description":"The maximum number of minutes to let a workflow run before GitHub automatically cancels it. Default: 360"},"cancel-timeout-min\
utes":"number-strategy-context","continue-on-error":{"type":"boolean-strategy-context","description":"Prevents a workflow run from failing when a job fails. Set\
 to true to allow a workflow run to pass when this job fails."},"container":"container","services":"services","env":"job-env","environment":"job-environment","p\
ermissions":"permissions","concurrency":"job-concurrency","outputs":"job-outputs","defaults":"job-defaults","steps":"steps","snapshot":"snapshot"}}},"workflow-j\
ob":{"mapping":{"properties":{"name":{"type":"string-strategy-context","description":"The name of the job displayed on GitHub."},"uses":{"description":"The loca\
tion and version of a reusable workflow file to run as a job. Use one of the following formats:\\n\\n* `{owner}/{repo}/.github/workflows/{filename}@{ref}` for reu\
sable workflows in public and private repositories.\\n* `./.github/workflows/{filename}` for reusable workflows in the same repository.\\n\\n{ref} can be a SHA, a \
release tag, or a branch name. Using the commit SHA is the safest for stability and security.","type":"non-empty-string","required":true},"with":"workflow-job-w\
ith","secrets":"workflow-job-secrets","needs":"needs","if":"job-if","permissions":"permissions","concurrency":"job-concurrency","strategy":"strategy"}}},"workfl\
ow-job-with":{"description":"When a job is used to call a reusable workflow, you can use `with` to provide a map of inputs that are passed to the called workflo\
w.\\n\\nAny inputs that you pass must match the input specifications defined in the called workflow.","mapping":{"loose-key-type":"non-empty-string","loose-value-\
type":"scalar-needs-context"}},"workflow-job-secrets":{"description":"When a job is used to call a reusable workflow, you can use `secrets` to provide a map of \
secrets that are passed to the called workflow.\\n\\nAny secrets that you pass must match the names defined in the called workflow.","one-of":["workflow-job-secre\
ts-mapping","workflow-job-secrets-inherit"]},"workflow-job-secrets-mapping":{"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"scalar-needs-con\
text-with-secrets"}},"workflow-job-secrets-inherit":{"string":{"constant":"inherit"}},"needs":{"description":"Use `needs` to identify any jobs that must complet\
e successfully before this job will run. It can be a string or array of strings. If a job fails, all jobs that need it are skipped unless the jobs use a conditi\
onal expression that causes the job to continue. If a run contains a series of jobs that need each other, a failure applies to all jobs in the dependency chain \
from the point of failure onwards.","one-of":["sequence-of-non-empty-string","non-empty-string"]},"job-if":{"description":"You can use the `if` conditional to p\
revent a job from running unless a condition is met. You can use any supported context and expression to create a conditional.","context":["github","inputs","va\
rs","needs","always(0,0)","failure(0,MAX)","cancelled(0,0)","success(0,MAX)"],"string":{}},"job-if-result":{"context":["github","inputs","vars","needs","always(\
0,0)","failure(0,MAX)","cancelled(0,0)","success(0,MAX)"],"one-of":["null","boolean","number","string","sequence","mapping"]},"strategy":{"description":"Use `st\
rategy` to use a matrix strategy for your jobs. A matrix strategy lets you use variables in a single job definition to automatically create multiple job runs th\
at are based on the combinations of the variables. ","context":["github","inputs","vars","needs"],"mapping":{"properties":{"fail-fast":{"type":"boolean","descri\
ption":"Setting `fail-fast` to `false` prevents GitHub from canceling all in-progress jobs if any matrix job fails. Default: `true`"},"max-parallel":{"type":"nu\
mber","description":"The maximum number of jobs that can run simultaneously when using a matrix job strategy. By default, GitHub will maximize the number of job\
s run in parallel depending on runner availability."},"matrix":"matrix"}}},"matrix":{"description":"Use `matrix` to define a matrix of different job configurati\
ons. Within your matrix, define one or more variables followed by an array of values.","mapping":{"properties":{"include":{"type":"matrix-filter","description":\
"Use `include` to expand existing matrix configurations or to add new configurations. The value of `include` is a list of objects.\\n\\nFor each object in the `in\
clude` list, the key:value pairs in the object will be added to each of the matrix combinations if none of the key:value pairs overwrite any of the original mat\
rix values. If the object cannot be added to any of the matrix combinations, a new matrix combination will be created instead. Note that the original matrix val\
ues will not be overwritten, but added matrix values can be overwritten."},"exclude":{"type":"matrix-filter","description":"To remove specific configurations de\
fined in the matrix, use `exclude`. An excluded configuration only has to be a partial match for it to be excluded."}},"loose-key-type":"non-empty-string","loos\
e-value-type":"sequence"}},"matrix-filter":{"sequence":{"item-type":"matrix-filter-item"}},"matrix-filter-item":{"mapping":{"loose-key-type":"non-empty-string",\
"loose-value-type":"any"}},"snapshot":{"description":"Use `snapshot` to define a custom image you want to create or update after your job succeeds by taking a s\
napshot of your runner.","one-of":["non-empty-string","snapshot-mapping"]},"snapshot-mapping":{"mapping":{"properties":{"image-name":{"description":"The desired\
 name of the custom image you want to create or update.","type":"non-empty-string","required":true},"if":"snapshot-if","version":{"description":"The desired maj\
or version updates upon a new custom image version creation.","type":"non-empty-string"}}}},"snapshot-if":{"context":["github","inputs","vars","needs","strategy\
","matrix"],"description":"Use the if conditional to prevent a snapshot from being taken unless a condition is met. Any supported context and expression can be \
used to create a conditional. Expressions in an `if` conditional do not require the bracketed expression syntax. When you use expressions in an `if` conditional\
, you may omit the expression syntax because GitHub automatically evaluates the `if` conditional as an expression.","string":{}},"runs-on":{"description":"Use `\
runs-on` to define the type of machine to run the job on.\\n* The destination machine can be either a GitHub-hosted runner, larger runner, or a self-hosted runne\
r.\\n* You can target runners based on the labels assigned to them, or their group membership, or a combination of these.\\n* You can provide `runs-on` as a singl\
e string or as an array of strings.\\n* If you specify an array of strings, your workflow will execute on any runner that matches all of the specified `runs-on` \
values.\\n* If you would like to run your workflow on multiple machines, use `jobs.<job_id>.strategy`.","context":["github","inputs","vars","needs","strategy","m\
atrix"],"one-of":["non-empty-string","sequence-of-non-empty-string","runs-on-mapping"]},"runs-on-mapping":{"mapping":{"properties":{"group":{"description":"The \
group from which to select a runner.","type":"non-empty-string"},"labels":"runs-on-labels"}}},"runs-on-labels":{"description":"The label by which to filter for \
available runners.","one-of":["non-empty-string","sequence-of-non-empty-string"]},"job-env":{"description":"A map of variables that are available to all steps i\
n the job.","context":["github","inputs","vars","needs","strategy","matrix","secrets"],"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"string\
"}},"workflow-concurrency":{"description":"Concurrency ensures that only a single job or workflow using the same concurrency group will run at a time. A concurr\
ency group can be any string or expression.\\n\\nYou can also specify `concurrency` at the job level.\\n\\n[Documentation](https://docs.github.com/actions/using-wor\
kflows/workflow-syntax-for-github-actions#concurrency)","context":["github","inputs","vars"],"one-of":["string","concurrency-mapping"]},"job-concurrency":{"desc\
ription":"Concurrency ensures that only a single job using the same concurrency group will run at a time. A concurrency group can be any string or expression. T\
he expression can use any context except for the `secrets` context.\\n\\nYou can also specify `concurrency` at the workflow level.","context":["github","inputs","\
vars","needs","strategy","matrix"],"one-of":["non-empty-string","concurrency-mapping"]},"concurrency-mapping":{"description":"Concurrency ensures that only a si\
ngle job or workflow using the same concurrency group will run at a time. A concurrency group can be any string or expression.\\n\\nYou can also specify `concurre\
ncy` at the job level.\\n\\n[Documentation](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#concurrency)","mapping":{"propertie\
s":{"group":{"type":"non-empty-string","required":true,"description":"When a concurrent job or workflow is queued, if another job or workflow using the same con\
currency group in the repository is in progress, the queued job or workflow will be `pending`. Any previously pending job or workflow in the concurrency group w\
ill be canceled. To also cancel any currently running job or workflow in the same concurrency group, specify `cancel-in-progress: true`."},"cancel-in-progress":\
{"type":"boolean","description":"To cancel any currently running job or workflow in the same concurrency group, specify cancel-in-progress: true."},"queue":{"ty\
pe":"concurrency-queue","description":"The queuing mode for the concurrency group. When set to `max`, workflows or jobs will wait in a queue for the concurrency\
 group up to the maximum queue length. Default: `single` meaning at most one item can be pending."}}}},"concurrency-queue":{"allowed-values":["single","max"]},"\
job-environment":{"description":"The environment that the job references. All environment protection rules must pass before a job referencing the environment is\
 sent to a runner.","context":["github","inputs","vars","needs","strategy","matrix"],"one-of":["string","job-environment-mapping"]},"job-environment-mapping":{"\
mapping":{"properties":{"name":{"type":"job-environment-name","required":true},"url":{"type":"string-runner-context-no-secrets","description":"The environment U\
RL, which maps to `environment_url` in the deployments API."},"deployment":{"type":"boolean","description":"Whether to create a deployment record for this envir\
onment. Defaults to true."}}}},"job-environment-name":{"description":"The name of the environment used by the job.","context":["github","inputs","vars","needs",\
"strategy","matrix"],"string":{}},"job-defaults":{"description":"A map of default settings that will apply to all steps in the job. You can also set default set\
tings for the entire workflow.","mapping":{"properties":{"run":"job-defaults-run"}}},"job-defaults-run":{"context":["github","inputs","vars","strategy","matrix"\
,"needs","env"],"mapping":{"properties":{"shell":"shell","working-directory":"working-directory"}}},"job-outputs":{"description":"A map of outputs for a called \
workflow. Called workflow outputs are available to all downstream jobs in the caller workflow. Each output has an identifier, an optional `description,` and a `\
value`. The `value` must be set to the value of an output from a job within the called workflow.","mapping":{"loose-key-type":"non-empty-string","loose-value-ty\
pe":"string-runner-context"}},"steps":{"description":"A job contains a sequence of tasks called `steps`. Steps can run commands, run setup tasks, run an action \
in your repository, a public repository, or an action published in a Docker registry, wait for background steps to complete, or cancel a background step. Not al\
l steps run actions, but all actions run as a step. Each step runs in its own process in the runner environment and has access to the workspace and filesystem. \
Because steps run in their own process, changes to environment variables are not preserved between steps. GitHub provides built-in steps to set up and complete \
a job.","sequence":{"item-type":"steps-item"}},"steps-item":{"one-of":["run-step","regular-step","wait-step","wait-all-step","cancel-step","parallel-step"]},"ru\
n-step":{"mapping":{"properties":{"name":"step-name","id":"step-id","if":"step-if","timeout-minutes":"step-timeout-minutes","run":{"type":"string-steps-context"\
,"description":"Runs command-line programs using the operating system\'s shell. If you do not provide a `name`, the step name will default to the text specified \
in the `run` command. Commands run using non-login shells by default. You can choose a different shell and customize the shell used to run commands. Each `run` \
keyword represents a new process and shell in the virtual environment. When you provide multi-line commands, each line runs in the same shell.","required":true}\
,"continue-on-error":"step-continue-on-error","env":"step-env","working-directory":"string-steps-context","shell":"shell","background":"step-background"}}},"reg\
ular-step":{"mapping":{"properties":{"name":"step-name","id":"step-id","if":"step-if","continue-on-error":"step-continue-on-error","timeout-minutes":"step-timeo\
ut-minutes","uses":{"type":"step-uses","required":true},"with":"step-with","env":"step-env","background":"step-background"}}},"wait-step":{"mapping":{"propertie\
s":{"name":"step-name","id":"step-id","continue-on-error":"step-continue-on-error","wait":{"type":"step-wait-target","required":true}}}},"wait-all-step":{"mappi\
ng":{"properties":{"name":"step-name","id":"step-id","continue-on-error":"step-continue-on-error","wait-all":{"type":"step-wait-all-value","required":true}}}},"\
cancel-step":{"mapping":{"properties":{"name":"step-name","id":"step-id","continue-on-error":"step-continue-on-error","cancel":{"type":"step-cancel-target","req\
uired":true}}}},"parallel-step":{"mapping":{"properties":{"parallel":{"type":"parallel-steps","required":true,"description":"Run a group of steps concurrently. \
All steps in the parallel block run as background steps and the workflow waits for all of them to complete before continuing."}}}},"parallel-steps":{"sequence":\
{"item-type":"steps-item"}},"step-uses":{"description":"Selects an action to run as part of a step in your job. An action is a reusable unit of code. You can us\
e an action defined in the same repository as the workflow, a public repository, a [private repository with access enabled](https://docs.github.com/en/repositor\
ies/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository#allowing-access-to-c\
omponents-in-a-private-repository), or in a published Docker container image.","string":{"require-non-empty":true}},"step-background":{"boolean":{},"description\
":"When set to true, runs this step in the background. The workflow continues to the next step immediately without waiting for the background step to finish."},\
"step-wait-target":{"description":"The step ID or IDs of background steps to wait for.","one-of":["non-empty-string","sequence-of-non-empty-string"]},"step-wait\
-all-value":{"description":"Wait for all prior background steps to complete. Use as a bare key (`wait-all:`) or with a boolean value.","one-of":["null","boolean\
"]},"step-cancel-target":{"description":"The step ID of a background step to cancel.","string":{"require-non-empty":true}},"step-continue-on-error":{"context":[\
"github","inputs","vars","needs","strategy","matrix","secrets","steps","job","runner","env","hashFiles(1,255)"],"boolean":{},"description":"Prevents a job from \
failing when a step fails. Set to `true` to allow a job to pass when this step fails."},"step-id":{"string":{"require-non-empty":true},"description":"A unique i\
dentifier for the step. You can use the `id` to reference the step in contexts."},"step-if":{"context":["github","inputs","vars","needs","strategy","matrix","st\
eps","job","runner","env","always(0,0)","failure(0,0)","cancelled(0,0)","success(0,0)","hashFiles(1,255)"],"description":"Use the `if` conditional to prevent a \
step from running unless a condition is met. Any supported context and expression can be used to create a conditional. Expressions in an `if` conditional do not\
 require the bracketed expression syntax. When you use expressions in an `if` conditional, you may omit the expression syntax because GitHub automatically evalu\
ates the `if` conditional as an expression.","string":{}},"step-if-result":{"context":["github","inputs","vars","strategy","matrix","steps","job","runner","env"\
,"always(0,0)","failure(0,0)","cancelled(0,0)","success(0,0)","hashFiles(1,255)"],"one-of":["null","boolean","number","string","sequence","mapping"]},"step-env"\
:{"description":"Sets variables for steps to use in the runner environment. You can also set variables for the entire workflow or a job.","context":["github","i\
nputs","vars","needs","strategy","matrix","secrets","steps","job","runner","env","hashFiles(1,255)"],"mapping":{"loose-key-type":"non-empty-string","loose-value\
-type":"string"}},"step-name":{"context":["github","inputs","vars","needs","strategy","matrix","secrets","steps","job","runner","env","hashFiles(1,255)"],"strin\
g":{},"description":"A name for your step to display on GitHub."},"step-timeout-minutes":{"context":["github","inputs","vars","needs","strategy","matrix","secre\
ts","steps","job","runner","env","hashFiles(1,255)"],"number":{},"description":"The maximum number of minutes to run the step before killing the process."},"ste\
p-with":{"description":"A map of the input parameters defined by the action. Each input parameter is a key/value pair. Input parameters are set as variables. Wh\
en you specify an input in a workflow file or use a default input value, GitHub creates a variable for the input with the name `INPUT_<VARIABLE_NAME>`. The vari\
able created converts input names to uppercase letters and replaces spaces with `_`.","context":["github","inputs","vars","needs","strategy","matrix","secrets",\
"steps","job","runner","env","hashFiles(1,255)"],"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"string"}},"container":{"description":"A cont\
ainer to run any steps in a job that don\'t already specify a container. If you have steps that use both script and container actions, the container actions will\
 run as sibling containers on the same network with the same volume mounts.\\n\\nIf you do not set a container, all steps will run directly on the host specified \
by runs-on unless a step refers to an action configured to run in a container.","context":["github","inputs","vars","needs","strategy","matrix"],"one-of":["stri\
ng","container-mapping"]},"container-mapping":{"mapping":{"properties":{"image":{"type":"non-empty-string","description":"Use `jobs.<job_id>.container.image` to\
 define the Docker image to use as the container to run the action. The value can be the Docker Hub image or a registry name."},"options":{"type":"string","desc\
ription":"Use `jobs.<job_id>.container.options` to configure additional Docker container resource options."},"env":"container-env","ports":{"type":"sequence-of-\
non-empty-string","description":"Use `jobs.<job_id>.container.ports` to set an array of ports to expose on the container."},"volumes":{"type":"sequence-of-non-e\
mpty-string","description":"Use `jobs.<job_id>.container.volumes` to set an array of volumes for the container to use. You can use volumes to share data between\
 services or other steps in a job. You can specify named Docker volumes, anonymous Docker volumes, or bind mounts on the host."},"credentials":"container-regist\
ry-credentials"}}},"services":{"description":"Additional containers to host services for a job in a workflow. These are useful for creating databases or cache s\
ervices like redis. The runner on the virtual machine will automatically create a network and manage the life cycle of the service containers. When you use a se\
rvice container for a job or your step uses container actions, you don\'t need to set port information to access the service. Docker automatically exposes all po\
rts between containers on the same network. When both the job and the action run in a container, you can directly reference the container by its hostname. The h\
ostname is automatically mapped to the service name. When a step does not use a container action, you must access the service using localhost and bind the ports\
.","context":["github","inputs","vars","needs","strategy","matrix"],"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"services-container"}},"se\
rvices-container":{"context":["github","inputs","vars","needs","strategy","matrix"],"one-of":["non-empty-string","service-container-mapping"]},"container-regist\
ry-credentials":{"description":"If the image\'s container registry requires authentication to pull the image, you can use `jobs.<job_id>.container.credentials` t\
o set a map of the username and password. The credentials are the same values that you would provide to the `docker login` command.","context":["github","inputs\
","vars","secrets","env"],"mapping":{"properties":{"username":"non-empty-string","password":"non-empty-string"}}},"container-env":{"description":"Use `jobs.<job\
_id>.container.env` to set a map of variables in the container.","mapping":{"loose-key-type":"non-empty-string","loose-value-type":"string-runner-context"}},"no\
n-empty-string":{"string":{"require-non-empty":true}},"sequence-of-non-empty-string":{"sequence":{"item-type":"non-empty-string"}},"sequence-of-string":{"sequen\
ce":{"item-type":"string"}},"boolean-needs-context":{"context":["github","inputs","vars","needs"],"boolean":{}},"number-needs-context":{"context":["github","inp\
uts","vars","needs"],"number":{}},"string-needs-context":{"context":["github","inputs","vars","needs"],"string":{}},"scalar-needs-context":{"context":["github",\
"inputs","vars","needs","strategy","matrix"],"one-of":["string","boolean","number"]},"scalar-needs-context-with-secrets":{"context":["github","inputs","vars","n\
eeds","secrets","strategy","matrix"],"one-of":["string","boolean","number"]},"boolean-strategy-context":{"context":["github","inputs","vars","needs","strategy",\
"matrix"],"boolean":{}},"number-strategy-context":{"context":["github","inputs","vars","needs","strategy","matrix"],"number":{}},"string-strategy-context":{"con\
text":["github","inputs","vars","needs","strategy","matrix"],"string":{}},"boolean-steps-context":{"context":["github","inputs","vars","needs","strategy","matri\
x","secrets","steps","job","runner","env","hashFiles(1,255)"],"boolean":{}},"number-steps-context":{"context":["github","inputs","vars","needs","strategy","matr\
ix","secrets","steps","job","runner","env","hashFiles(1,255)"],"number":{}},"string-runner-context":{"context":["github","inputs","vars","needs","strategy","mat\
rix","secrets","steps","job","runner","env"],"string":{}},"string-runner-context-no-secrets":{"context":["github","inputs","vars","needs","strategy","matrix","s\
teps","job","runner","env"],"string":{}},"string-steps-context":{"context":["github","inputs","vars","needs","strategy","matrix","secrets","steps","job","runner\
","env","hashFiles(1,255)"],"string":{}},"shell":{"string":{"require-non-empty":true},"description":"Use `shell` to override the default shell settings in the r\
unner\'s operating system. You can use built-in shell keywords, or you can define a custom set of shell options. The shell command that is run internally execute\
s a temporary file that contains the commands specified in `run`."},"working-directory":{"string":{"require-non-empty":true},"description":"The `working-directo\
ry` keyword specifies the working directory where the command is run."},"cron-mapping":{"mapping":{"properties":{"cron":{"type":"cron-pattern","required":true},\
"timezone":"timezone-string"}}},"cron-pattern":{"description":"A cron expression that represents a schedule. A scheduled workflow will run at most once every 5 \
minutes.","string":{"require-non-empty":true}},"timezone-string":{"description":"A string that represents the time zone a scheduled workflow will run relative t\
o in IANA format (e.g. \'America/New_York\' or \'Europe/London\'). If omitted, the workflow will run relative to midnight UTC.","string":{"require-non-empty":true}}\
,"service-container-mapping":{"mapping":{"properties":{"image":{"type":"non-empty-string","description":"The Docker image to use as the container. The value can\
 be the Docker Hub image or a registry name."},"options":{"type":"string","description":"Additional Docker container resource options."},"env":"container-env","\
ports":{"type":"sequence-of-non-empty-string","description":"An array of ports to expose on the container."},"volumes":{"type":"sequence-of-non-empty-string","d\
escription":"An array of volumes for the container to use. You can use volumes to share data between services or other steps in a job. You can specify named Doc\
ker volumes, anonymous Docker volumes, or bind mounts on the host."},"credentials":"container-registry-credentials","entrypoint":{"type":"string","description":\
"Override the default ENTRYPOINT in the service container image."},"command":{"type":"string","description":"Override the default CMD in the service container i\
mage."}}}}}}');let workflow_schema_schema;function getWorkflowSchema(){if(workflow_schema_schema===void 0){const json=JSON.stringify(workflow_v1_0_min_namespaceObject);
workflow_schema_schema=schema._.load(new json_object_reader.J(void 0,json))}return workflow_schema_schema}var yaml_object_reader=__webpack_require__(589);function parseWorkflow(entryFile,contextOrTrace){
const context=contextOrTrace instanceof template_context.m?contextOrTrace:new template_context.m(new template_context.R,getWorkflowSchema(),contextOrTrace),fileId=context.
getFileId(entryFile.name),reader=new yaml_object_reader.M(fileId,entryFile.content);if(reader.errors.length>0){for(const err of reader.errors)context.error(fileId,
err.message,err.range);return{context,value:void 0}}const result=template_reader.x(context,WORKFLOW_ROOT,reader,fileId);return{context,value:result}}}),589:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{M:()=>YamlObjectReader});var yaml__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8815),_templates_parse_event_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
907),_templates_tokens_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9492);class YamlObjectReader{constructor(fileId,content){this.lineCounter=new yaml__WEBPACK_IMPORTED_MODULE_0__.
HN,this.errors=[],this.doc=(0,yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(content,{lineCounter:this.lineCounter,keepSourceTokens:!0,uniqueKeys:!1});for(const err of this.
doc.errors)this.errors.push({message:err.message,range:rangeFromLinePos(err.linePos)});this._generator=this.getNodes(this.doc,new Set),this.fileId=fileId}*getNodes(node,aliasResolutionStack){
let range=this.getRange(node);if((0,yaml__WEBPACK_IMPORTED_MODULE_0__.wz)(node)){yield new _templates_parse_event_js__WEBPACK_IMPORTED_MODULE_1__.c(_templates_parse_event_js__WEBPACK_IMPORTED_MODULE_1__.
B.DocumentStart);for(const item of this.getNodes(node.contents,new Set))yield item;yield new _templates_parse_event_js__WEBPACK_IMPORTED_MODULE_1__.c(_templates_parse_event_js__WEBPACK_IMPORTED_MODULE_1__.
B.DocumentEnd)}if((0,yaml__WEBPACK_IMPORTED_MODULE_0__.P3)(node)){(0,yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node)?yield new _templates_parse_event_js__WEBPACK_IMPORTED_MODULE_1__.
c(_templates_parse_event_js__WEBPACK_IMPORTED_MODULE_1__.B.SequenceStart,new _templates_tokens_index_js__WEBPACK_IMPORTED_MODULE_2__.vd(this.fileId,range,void 0)):
(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node)&&(yield new _templates_parse_event_js__WEBPACK_IMPORTED_MODULE_1__.c(_templates_parse_event_js__WEBPACK_IMPORTED_MODULE_1__.
B.MappingStart,new _templates_tokens_index_js__WEBPACK_IMPORTED_MODULE_2__.eJ(this.fileId,range,void 0)));for(const item of node.items)for(const child of this.getNodes(
item,aliasResolutionStack))yield child;(0,yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node)?yield new _templates_parse_event_js__WEBPACK_IMPORTED_MODULE_1__.c(_templates_parse_event_js__WEBPACK_IMPORTED_MODULE_1__.
B.SequenceEnd):(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node)&&(yield new _templates_parse_event_js__WEBPACK_IMPORTED_MODULE_1__.c(_templates_parse_event_js__WEBPACK_IMPORTED_MODULE_1__.
B.MappingEnd))}if((0,yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node)&&(yield new _templates_parse_event_js__WEBPACK_IMPORTED_MODULE_1__.c(_templates_parse_event_js__WEBPACK_IMPORTED_MODULE_1__.
B.Literal,YamlObjectReader.getLiteralToken(this.fileId,range,node))),(0,yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node)){const resolved=node.resolve(this.doc);if(resolved){
if(aliasResolutionStack.has(resolved))return;const newStack=new Set(aliasResolutionStack);newStack.add(resolved),yield*this.getNodes(resolved,newStack)}return}if((0,yaml__WEBPACK_IMPORTED_MODULE_0__.
tO)(node)){const scalarKey=node.key;range=this.getRange(scalarKey);const key=scalarKey.value;yield new _templates_parse_event_js__WEBPACK_IMPORTED_MODULE_1__.c(
_templates_parse_event_js__WEBPACK_IMPORTED_MODULE_1__.B.Literal,new _templates_tokens_index_js__WEBPACK_IMPORTED_MODULE_2__.Hj(this.fileId,range,key,void 0));for(const child of this.
getNodes(node.value,aliasResolutionStack))yield child}}getRange(node){const range=node?.range??[],startPos=range[0],endPos=range[1];if(startPos!==void 0&&endPos!==
void 0){const slp=this.lineCounter.linePos(startPos),elp=this.lineCounter.linePos(endPos);return{start:{line:slp.line,column:slp.col},end:{line:elp.line,column:elp.
col}}}}static getLiteralToken(fileId,range,token){const value=token.value;if(value==null)return new _templates_tokens_index_js__WEBPACK_IMPORTED_MODULE_2__.Z4(fileId,
range,void 0);switch(typeof value){case"number":return new _templates_tokens_index_js__WEBPACK_IMPORTED_MODULE_2__.X1(fileId,range,value,void 0);case"boolean":return new _templates_tokens_index_js__WEBPACK_IMPORTED_MODULE_2__.
Km(fileId,range,value,void 0);case"string":{let source,blockScalarHeader;if(token.srcToken&&"source"in token.srcToken&&(source=token.srcToken.source,token.srcToken.
type==="block-scalar"&&"props"in token.srcToken)){const headerProp=token.srcToken.props.find(p=>p.type==="block-scalar-header");headerProp?.source&&(blockScalarHeader=
headerProp.source)}return new _templates_tokens_index_js__WEBPACK_IMPORTED_MODULE_2__.Hj(fileId,range,value,void 0,source,blockScalarHeader)}default:throw new Error(
`Unexpected value type '${typeof value}' when reading object`)}}allowLiteral(){if(!this._current.done){const parseEvent=this._current.value;if(parseEvent.type===
_templates_parse_event_js__WEBPACK_IMPORTED_MODULE_1__.B.Literal)return this._current=this._generator.next(),parseEvent.token}}allowSequenceStart(){if(!this._current.
done){const parseEvent=this._current.value;if(parseEvent.type===_templates_parse_event_js__WEBPACK_IMPORTED_MODULE_1__.B.SequenceStart)return this._current=this.
_generator.next(),parseEvent.token}}allowSequenceEnd(){return!this._current.done&&this._current.value.type===_templates_parse_event_js__WEBPACK_IMPORTED_MODULE_1__.
B.SequenceEnd?(this._current=this._generator.next(),!0):!1}allowMappingStart(){if(!this._current.done){const parseEvent=this._current.value;if(parseEvent.type===
_templates_parse_event_js__WEBPACK_IMPORTED_MODULE_1__.B.MappingStart)return this._current=this._generator.next(),parseEvent.token}}allowMappingEnd(){return!this.
_current.done&&this._current.value.type===_templates_parse_event_js__WEBPACK_IMPORTED_MODULE_1__.B.MappingEnd?(this._current=this._generator.next(),!0):!1}validateEnd(){
if(!this._current.done&&this._current.value.type===_templates_parse_event_js__WEBPACK_IMPORTED_MODULE_1__.B.DocumentEnd){this._current=this._generator.next();return}
throw new Error("Expected end of reader")}validateStart(){if(this._current||(this._current=this._generator.next()),!this._current.done&&this._current.value.type===
_templates_parse_event_js__WEBPACK_IMPORTED_MODULE_1__.B.DocumentStart){this._current=this._generator.next();return}throw new Error("Expected start of reader")}}
function rangeFromLinePos(linePos){if(linePos===void 0)return;const start={line:linePos[0].line,column:linePos[0].col},end=linePos.length==2?{line:linePos[1].line,
column:linePos[1].col}:start;return{start,end}}})};export{id,ids,modules};
