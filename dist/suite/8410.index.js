const id=8410,ids=[8410],modules={8410:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{readYaml:()=>readYaml});var yaml__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8815);const maxCharacters=256*1024,maxDepth=32,maxAliases=100,shownErrors=5;function readYaml(text){
if(text.length>maxCharacters)return refused({problem:`it has ${text.length} characters, more than ${maxCharacters}`});const deep=deepFlow(text);if(deep!==void 0)
return refused(deep);const lines=new yaml__WEBPACK_IMPORTED_MODULE_0__.HN;let document;try{document=(0,yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text,{version:"1.2",
schema:"core",lineCounter:lines,prettyErrors:!1,logLevel:"error"})}catch(error){if(error instanceof RangeError)return refused({problem:`it is nested deeper than\
 ${maxDepth} levels`});throw error}const place=offset=>{const{line,col}=lines.linePos(offset);return{line:Math.max(1,line),column:Math.max(1,col)}},mistakes=told(
[...document.errors,...document.warnings]);if(mistakes.length>0)return refused(...mistakes.slice(0,shownErrors).map(({message,pos})=>({problem:`${firstLine(message)}${unquotedReference(
text.slice(Math.max(0,pos[0]-300),pos[0]+300))}`,...place(pos[0])})));const tooDeep=deepNode(document);if(tooDeep!==void 0)return refused({problem:`it is nested\
 deeper than ${maxDepth} levels`,...place(tooDeep.range?.[0]??0)});const lost=lostAlias(document);if(lost!==void 0)return refused({problem:`there is no anchor &${lost.
source} before this alias`,...place(lost.range?.[0]??0)});if(!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.P3)(document.contents))return refused({problem:"it is not a m\
apping or sequence",line:1,column:1});try{return{ok:!0,value:{value:document.toJS({maxAliasCount:maxAliases}),locate:path=>locate(document,path,place)}}}catch(error){
if(error instanceof ReferenceError)return refused({problem:`its aliases expand to more than ${maxAliases} values`});throw error}}function told(mistakes){const first=mistakes.
findIndex(({code})=>code!=="DUPLICATE_KEY");return first<0?mistakes:mistakes.slice(0,first+1)}function unquotedReference(near){const name=/[{,] {0,8}[\w-]{1,64}: {0,8}\$\{([A-Za-z_]\w{0,99})\}/.
exec(near)?.[1];return name===void 0?"":`; inside \`{ }\` quote it: '\${${name}}'`}function refused(...problems){return{ok:!1,problems}}function deepFlow(text){
return/(?:[[{]\s*){33}|(?:-\s+){33}|(?:\?\s+){33}/.test(text)?{problem:`it is nested deeper than ${maxDepth} levels`}:void 0}function deepNode(document){let found;
return(0,yaml__WEBPACK_IMPORTED_MODULE_0__.YR)(document,{Node:(_,node,path)=>{if(!(path.filter(parent=>(0,yaml__WEBPACK_IMPORTED_MODULE_0__.P3)(parent)).length<
maxDepth))return found=node,yaml__WEBPACK_IMPORTED_MODULE_0__.YR.BREAK}}),found}function lostAlias(document){let found,seen=0;return(0,yaml__WEBPACK_IMPORTED_MODULE_0__.
YR)(document,{Alias:(_,alias)=>(seen+=1,alias.resolve(document)===void 0&&(found=alias),found!==void 0||seen>maxAliases?yaml__WEBPACK_IMPORTED_MODULE_0__.YR.BREAK:
void 0)}),found}function locate(document,path,place){let node=document.contents,offset=document.contents?.range[0];for(const key of path){if((0,yaml__WEBPACK_IMPORTED_MODULE_0__.
Vj)(node)&&(node=node.resolve(document)),!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.P3)(node))return;const item=node.items.find((one,index)=>(0,yaml__WEBPACK_IMPORTED_MODULE_0__.
tO)(one)?(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(one.key)&&String(one.key.value)===String(key):index===key);if(item===void 0)return;node=(0,yaml__WEBPACK_IMPORTED_MODULE_0__.
tO)(item)?item.value:item;const at=rangeOf(node)??((0,yaml__WEBPACK_IMPORTED_MODULE_0__.tO)(item)?rangeOf(item.key):void 0);at!==void 0&&(offset=at)}return offset===
void 0?void 0:place(offset)}function rangeOf(node){return(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node)||(0,yaml__WEBPACK_IMPORTED_MODULE_0__.P3)(node)||(0,yaml__WEBPACK_IMPORTED_MODULE_0__.
Vj)(node)?node.range?.[0]:void 0}function firstLine(message){return message.split(`
`,1)[0]??message}})};export{id,ids,modules};
