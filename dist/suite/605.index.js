import{m5029,m6244,m863}from"./room.js";const id=605,ids=[605],modules={5029:m5029,6244:m6244,605:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{send:()=>send});var _exchange_ask__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(5029),_exchange_table__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6244),_address_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6260),_send_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(863);const policy={attempts:1,
firstDelayMs:0,longestDelayMs:0,longestPauseMs:1/0,maxBytes:64*1024,passing:status=>status===408||status===429||status>=500};async function send(posting,{timeoutMs},ports){
const{service,url,body,contentType,headers,hide,accepts,words}=posting,explain=(0,_exchange_table__WEBPACK_IMPORTED_MODULE_1__.t)([...common(service,(0,_address_js__WEBPACK_IMPORTED_MODULE_2__.
w4)(url)),...posting.failures],posting.otherwise);await(0,_exchange_ask__WEBPACK_IMPORTED_MODULE_3__.kA)({url,method:"POST",headers:{...headers,"content-type":contentType},
body,...accepts===void 0?{}:{accepts},read:()=>{}},{who:`${service} (${(0,_address_js__WEBPACK_IMPORTED_MODULE_2__.w4)(url)})`,hide,explain:failure=>(failure.kind===
"status"?words?.(failure.response):void 0)??explain(failure),policy:{...policy,timeoutMs},fail:({code,message,remedy},retry)=>new _send_failure_js__WEBPACK_IMPORTED_MODULE_0__.
d({code,message,remedy,retry})},ports)}const unreachable="NOTIFY_UNREACHABLE";function common(service,host){const reach=`Check that this runner may reach ${host}\
.`;return[[["timeout"],"NOTIFY_TIMEOUT",reach],[["dns"],unreachable,"Check the host in the channel\u2019s address, and that this runner can resolve it: a private nam\
e needs a self-hosted runner."],[["tls"],unreachable,"Renew the certificate, or give the runner the authority that signed it (NODE_EXTRA_CA_CERTS)."],[["proxy"],
unreachable,"Check HTTPS_PROXY and NO_PROXY of the runner."],[["no-answer"],unreachable,reach],[["3xx"],"NOTIFY_REDIRECT","Set the channel\u2019s address to the fina\
l one: redirects are not followed, and often lead to a login page."],[[408,429],"NOTIFY_BUSY","Send fewer messages to this channel, such as with a higher `from`\
; look for something else that posts there."],[["5xx"],"NOTIFY_UNAVAILABLE",`Look at the status page of ${service}. Nothing needs to be changed here.`]]}}),863:m863};export{id,ids,modules};
