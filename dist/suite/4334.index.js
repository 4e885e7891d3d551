const id=4334,ids=[4334],modules={4334:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{smtp:()=>smtp});var nodemailer_lib_smtp_connection__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1025),_core_errors__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
4487),_probe_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(206);const TIMEOUT_MS=1e4,REFUSED=new Set([534,535]),smtp=({value,companions,parameters},{signal})=>{
const security=parameters.security==="tls"||parameters.port==="465"?"tls":"starttls",connection=new nodemailer_lib_smtp_connection__WEBPACK_IMPORTED_MODULE_0__.
A({host:parameters.host??"",port:Number(parameters.port??(security==="tls"?465:587)),secure:security==="tls",requireTLS:!0,connectionTimeout:TIMEOUT_MS,greetingTimeout:TIMEOUT_MS,
socketTimeout:TIMEOUT_MS,dnsTimeout:TIMEOUT_MS,maxResponseSize:64*1024,logger:!1});return new Promise((resolve,reject)=>{const end=()=>{clearTimeout(timer),signal.
removeEventListener("abort",onAbort),connection.close()},say=probed=>{resolve(probed),end()},onAbort=()=>{reject((0,_core_errors__WEBPACK_IMPORTED_MODULE_1__.YQ)(
"asking whether secrets are alive")),end()},timer=setTimeout(()=>{say((0,_probe_js__WEBPACK_IMPORTED_MODULE_2__.L5)("the mail server did not answer in time"))},
TIMEOUT_MS);signal.addEventListener("abort",onAbort);const fail=()=>{say((0,_probe_js__WEBPACK_IMPORTED_MODULE_2__.L5)("the mail server could not be reached, or\
 offers no TLS that is trusted"))};connection.on("error",fail),connection.once("end",()=>{say((0,_probe_js__WEBPACK_IMPORTED_MODULE_2__.L5)("the mail server bro\
ke off"))}),connection.connect(error=>{if(error){fail();return}if(!connection.secure){say((0,_probe_js__WEBPACK_IMPORTED_MODULE_2__.L5)("the mail server offers \
no TLS, so nothing secret was sent"));return}connection.login({user:companions.user??parameters.login??"",pass:value},refused=>{refused?REFUSED.has(refused.responseCode??
0)?say((0,_probe_js__WEBPACK_IMPORTED_MODULE_2__.Tm)("the mail server refuses this user with it")):say((0,_probe_js__WEBPACK_IMPORTED_MODULE_2__.L5)("the mail s\
erver refuses for a reason of its own")):say((0,_probe_js__WEBPACK_IMPORTED_MODULE_2__.yV)("the mail server lets it in"))})}),signal.aborted&&onAbort()})}})};export{id,ids,modules};
