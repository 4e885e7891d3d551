const id=8257,ids=[8257],modules={8257:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{createAgent:()=>createAgent,createFreshAgent:()=>createFreshAgent});var node_net__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7030),undici_lib_api_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6615),undici_lib_core_connect_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9136),undici_lib_dispatcher_agent_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
9786),undici_lib_dispatcher_dispatcher_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(883),undici_lib_dispatcher_proxy_agent_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
6672);Object.assign(undici_lib_dispatcher_dispatcher_js__WEBPACK_IMPORTED_MODULE_4__.prototype,undici_lib_api_index_js__WEBPACK_IMPORTED_MODULE_1__);function createAgent(proxy,tls){
const own=tlsOf(tls);if(proxy===void 0)return new undici_lib_dispatcher_agent_js__WEBPACK_IMPORTED_MODULE_3__(own===void 0?{}:{connect:own});if(!/^https?:/i.test(
proxy))throw new TypeError("a proxy is asked over http or https");return new undici_lib_dispatcher_proxy_agent_js__WEBPACK_IMPORTED_MODULE_5__({uri:proxy,proxyTunnel:!1,
...own===void 0?{}:{requestTls:own}})}function createFreshAgent(address,tls,connected){const connect=undici_lib_core_connect_js__WEBPACK_IMPORTED_MODULE_2__({...tlsOf(
tls),...address===void 0?{}:{lookup:always(address)}});return new undici_lib_dispatcher_agent_js__WEBPACK_IMPORTED_MODULE_3__({connect(options,done){connect(options,
(...result)=>{connected(result[1]?.remoteAddress),done(...result)})}})}function tlsOf(tls){if(tls===void 0)return;const{serverName,...rest}=tls;return serverName===
void 0?rest:{...rest,servername:serverName}}function always(address){const family=(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(address)?6:4;return(_,options,done)=>{
options.all===!0?done(null,[{address,family}]):done(null,address,family)}}})};export{id,ids,modules};
