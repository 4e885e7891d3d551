const id=8762,ids=[8762,2733],modules={8762:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{inWorker:()=>inWorker});var external_node_path_=__webpack_require__(6760),external_node_worker_threads_=__webpack_require__(5919),errors=__webpack_require__(4487);
const defaultMemoryMb=512;function workerRunner(entry2){return async(task,input,order)=>{const{signal,timeoutMs,memoryMb=defaultMemoryMb}=order;if(signal.aborted)
throw(0,errors.YQ)(order.purpose);const work={task,input},worker=new external_node_worker_threads_.Worker(entry2,{workerData:work,env:{},argv:[],stdout:!0,stderr:!0,
resourceLimits:{maxOldGenerationSizeMb:memoryMb,maxYoungGenerationSizeMb:24}});worker.stdout.resume(),worker.stderr.resume();const ending=new AbortController;try{
return await outcomeOf(worker,order,timeoutMs,ending.signal)}finally{ending.abort(),await worker.terminate()}}}function outcomeOf(worker,order,timeoutMs,ended){
return new Promise((resolve,reject)=>{const fail=(code,problem,cause)=>{const message=`Nothing came of ${order.purpose}: ${problem}.`;reject(new errors.a6(order.
kind,{code,message,remedy:order.remedy,...cause===void 0?{}:{cause}}))},timer=setTimeout(()=>{fail("WORKER_TIMEOUT",`it was not done within ${String(timeoutMs/1e3)}\
 s`)},timeoutMs);ended.addEventListener("abort",()=>{clearTimeout(timer)}),order.signal.addEventListener("abort",()=>{reject((0,errors.YQ)(order.purpose))},{once:!0,
signal:ended}),worker.on("message",said=>{said.outcome==="done"?resolve(said.output):said.outcome==="refused"?reject(new errors.a6(said.kind,said)):fail("WORKER\
_FAILED",said.message,restored(said))}),worker.on("messageerror",error=>{fail("WORKER_FAILED","its result cannot be copied",error)}),worker.on("error",error=>{const{
code,message=String(error)}=Object(error);code!=="ERR_WORKER_OUT_OF_MEMORY"?fail("WORKER_FAILED",message,error):fail("WORKER_MEMORY",`it needs more than ${String(
order.memoryMb??defaultMemoryMb)} MB of memory`,error)}),worker.on("exit",code=>{fail("WORKER_FAILED",`its thread ended with ${String(code)} and without a resul\
t`)})})}function restored({message,stack}){const error=new Error(message);return error.stack=stack,error}const entry=(0,external_node_path_.join)(import.meta.dirname,
`worker${(0,external_node_path_.extname)(import.meta.filename)}`),inWorker=workerRunner(entry)}),4487:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{YQ:()=>cancelledError,a6:()=>RolloutError,bD:()=>messageOf});class RolloutError extends Error{name="RolloutError";kind;code;remedy;constructor(kind,facts){
super(facts.message,facts.cause===void 0?void 0:{cause:facts.cause}),this.kind=kind,this.code=facts.code,this.remedy=facts.remedy}}function cancelledError(during){
return new RolloutError("cancelled",{code:"CANCELLED",message:`Cancelled while ${during}.`,remedy:"Nothing to do here: clean-up runs in the post step. Run the j\
ob again to continue."})}function messageOf(error){return error instanceof Error?error.message:String(error)}})};export{id,ids,modules};
