const id=638;const ids=[638];const modules={8257:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{createAgent:()=>createAgent,createFreshAgent:()=>createFreshAgent});var node_net__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7030);var undici_lib_api_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6615);var undici_lib_core_connect_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9136);var undici_lib_dispatcher_agent_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
7405);var undici_lib_dispatcher_dispatcher_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(883);var undici_lib_dispatcher_proxy_agent_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
6672);Object.assign(undici_lib_dispatcher_dispatcher_js__WEBPACK_IMPORTED_MODULE_4__.prototype,undici_lib_api_index_js__WEBPACK_IMPORTED_MODULE_1__);function createAgent(proxy){
if(proxy!==void 0&&!/^https?:/i.test(proxy))throw new TypeError("a proxy is asked over http or https");return proxy===void 0?new undici_lib_dispatcher_agent_js__WEBPACK_IMPORTED_MODULE_3__:
new undici_lib_dispatcher_proxy_agent_js__WEBPACK_IMPORTED_MODULE_5__({uri:proxy,proxyTunnel:false})}function createFreshAgent(address,connected){const connect=undici_lib_core_connect_js__WEBPACK_IMPORTED_MODULE_2__(
address===void 0?{}:{lookup:always(address)});return new undici_lib_dispatcher_agent_js__WEBPACK_IMPORTED_MODULE_3__({connect(options,done){connect(options,(...result)=>{
connected(result[1]?.remoteAddress);done(...result)})}})}function always(address){const family=(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(address)?6:4;return(_,options,done)=>{
if(options.all===true)done(null,[{address,family}]);else done(null,address,family)}}})};export{id,ids,modules};
