const id=5273,ids=[5273],modules={7803:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{t:()=>defineChannel,w:()=>routingSettings});var valibot__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7934),_core_severity__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
5995);function defineChannel(definition){return definition}const names=what=>valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.
YOg(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_0__.hq("is empty"))),valibot__WEBPACK_IMPORTED_MODULE_0__.
BpQ(1,"names nothing; leave it out to mean all"),valibot__WEBPACK_IMPORTED_MODULE_0__.h_(`Only notices about these ${what}; default all.`))),routingSettings={name:valibot__WEBPACK_IMPORTED_MODULE_0__.
lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(/^#?[\p{L}\p{N}][\p{L}\p{N} ._#/-]{0,58}$/u,
"is not a name of at most 60 letters, digits, spaces and . _ # / -"),valibot__WEBPACK_IMPORTED_MODULE_0__.h_("What the channel is called in logs and summaries; \
default its kind."))),from:valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.KIO(_core_severity__WEBPACK_IMPORTED_MODULE_1__.
oC,`is not one of ${_core_severity__WEBPACK_IMPORTED_MODULE_1__.oC.join(", ")}`),valibot__WEBPACK_IMPORTED_MODULE_0__.h_("The mildest severity that is told here\
: info, warning (default), critical or emergency.")),"warning"),services:names("services"),environments:names("environments")}}),5273:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{createChannels:()=>createChannels});var dist=__webpack_require__(7934),errors=__webpack_require__(4487),definition=__webpack_require__(
7803);const loaders={slack:async()=>(await __webpack_require__.e(5649).then(__webpack_require__.bind(__webpack_require__,5649))).slack,teams:async()=>(await __webpack_require__.
e(9582).then(__webpack_require__.bind(__webpack_require__,9582))).teams,pagerduty:async()=>(await __webpack_require__.e(1982).then(__webpack_require__.bind(__webpack_require__,
1982))).pagerduty,email:async()=>(await Promise.all([__webpack_require__.e(1025),__webpack_require__.e(5224)]).then(__webpack_require__.bind(__webpack_require__,
5224))).email,webhook:async()=>(await __webpack_require__.e(5149).then(__webpack_require__.bind(__webpack_require__,5149))).webhook},channelKinds=Object.keys(loaders);
function loadChannel(kind){return loaders[kind]()}var create=__webpack_require__(4828),environment_references=__webpack_require__(1432),validate=__webpack_require__(
1904);const common=dist.Ikc(definition.w),SHORTEST_PATH=16;async function createChannels(list,origin,environment,ports){if(!Array.isArray(list.value)){const problem=new errors.
a6("input",{code:"INVALID_SETTINGS",message:`${(0,validate.GS)(list,[],origin)} notify: a list is expected, one entry for each channel`,remedy:"Write `notify:` \
and below it `- kind: slack` and so on."});return{channels:[],problems:[problem]}}const entries=list.value.map((value,index)=>({value,locate:path=>list.locate([
index,...path])})),created=[],taken=new Map;for(const entry of entries)created.push(await createChannel(entry,origin,environment,ports,taken));return{channels:created.
flatMap(item=>item instanceof errors.a6?[]:[item]),problems:created.filter(item=>item instanceof errors.a6)}}async function createChannel(entry,origin,environment,ports,taken){
try{const kind=(0,create.I)(entry,origin,channelKinds),definition2=await loadChannel(kind);maskSecrets(entry.value,definition2.secrets,environment);const resolved=(0,environment_references.
d)(entry,origin,environment);maskSecrets(resolved.value,definition2.secrets,environment);const valid=(0,validate.tf)(definition2.settings,resolved,origin,definition2.
secrets),{name,from,services,environments}=dist.qgA(common,valid),routing={from,...services===void 0?{}:{services},...environments===void 0?{}:{environments}};return{
channel:definition2.create(valid,unique(name??kind,taken),ports),routing}}catch(error){if(error instanceof errors.a6&&error.kind==="input")return error;throw error}}
function maskSecrets(settings,keys,environment){if(!(typeof settings!="object"||settings===null))for(const[key,value]of Object.entries(settings)){if(!keys.includes(
key)||typeof value!="string"||(0,environment_references.UN)(value))continue;environment.mask(value);const url=URL.canParse(value)?new URL(value):void 0,path=url===
void 0?"":`${url.pathname}${url.search}`;path.length>=SHORTEST_PATH&&environment.mask(path)}}function unique(name,taken){const count=(taken.get(name)??0)+1;return taken.
set(name,count),count===1?name:`${name} ${String(count)}`}})};export{id,ids,modules};
