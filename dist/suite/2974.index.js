const id=2974,ids=[2974],modules={2974:((__unused_webpack___webpack_module__,__unused_webpack___webpack_exports__,__webpack_require__)=>{var external_node_worker_threads_=__webpack_require__(
5919),errors=__webpack_require__(4487);async function serveTasks(tasks2){const port=external_node_worker_threads_.parentPort;if(port===null)throw new Error("ser\
veTasks runs in a worker thread only.");const say=said=>{port.postMessage(said)};try{const{task,input}=external_node_worker_threads_.workerData,load=Object.hasOwn(
tasks2,task)?tasks2[task]:void 0;if(load===void 0)throw new Error(`there is no task ${task}`);const run=await load();say({outcome:"done",output:await run(input)})}catch(error){
say(saidOf(error))}}function saidOf(error){if(error instanceof errors.a6){const{kind,code,message,remedy}=error;return{outcome:"refused",kind,code,message,remedy}}
return error instanceof Error?{outcome:"thrown",message:error.message,stack:error.stack??""}:{outcome:"thrown",message:String(error),stack:""}}var version=__webpack_require__(
5377);function probe(asked){return{asked,version:version.r,threadId:external_node_worker_threads_.threadId}}serveTasks({probe:()=>Promise.resolve(probe),searchForLeaks:async()=>(await Promise.
all([__webpack_require__.e(9359),__webpack_require__.e(1846),__webpack_require__.e(5955)]).then(__webpack_require__.bind(__webpack_require__,2235))).searchForLeaks})}),
4487:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{YQ:()=>cancelledError,a6:()=>RolloutError,
bD:()=>messageOf});class RolloutError extends Error{name="RolloutError";kind;code;remedy;constructor(kind,facts){super(facts.message,facts.cause===void 0?void 0:
{cause:facts.cause}),this.kind=kind,this.code=facts.code,this.remedy=facts.remedy}}function cancelledError(during){return new RolloutError("cancelled",{code:"CA\
NCELLED",message:`Cancelled while ${during}.`,remedy:"Nothing to do here: clean-up runs in the post step. Run the job again to continue."})}function messageOf(error){
return error instanceof Error?error.message:String(error)}}),5377:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{r:()=>version});const version="1.0.0"})};export{id,ids,modules};
