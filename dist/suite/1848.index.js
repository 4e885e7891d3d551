import{m3402,m5029,m652,m8240,m6244}from"./room.js";const id=1848,ids=[1848],modules={3402:m3402,5029:m5029,652:m652,8240:m8240,6244:m6244,1848:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{requestIdToken:()=>requestIdToken});var valibot__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(7934),_core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4487),_core_secrets_hiding__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(5435),_exchange_ask__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(5029),_exchange_json__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
8240),_exchange_table__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(6244);const answer=valibot__WEBPACK_IMPORTED_MODULE_3__._H3({value:valibot__WEBPACK_IMPORTED_MODULE_3__.
FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_3__.yGV(/^[\w-]+\.[\w-]+\.[\w-]+$/))}),code="ID_TOKEN_FAILED";async function requestIdToken(url,bearer,audience,ports){
const address=new URL(url);address.searchParams.set("audience",audience);const{value}=await(0,_exchange_ask__WEBPACK_IMPORTED_MODULE_4__.kA)({url:address.href,headers:{
authorization:`Bearer ${bearer}`,accept:"application/json"},read:response=>(0,_exchange_json__WEBPACK_IMPORTED_MODULE_2__.Vh)(response,answer).value},{who:`GitH\
ub's OIDC provider (${address.host})`,policy:{attempts:4,firstDelayMs:300,longestDelayMs:3e3,timeoutMs:1e4,longestPauseMs:3e4,maxBytes:64*1024,passing},hide:(0,_core_secrets_hiding__WEBPACK_IMPORTED_MODULE_1__.
Q)([bearer]),fail:facts=>new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6("platform",facts),explain:(0,_exchange_table__WEBPACK_IMPORTED_MODULE_5__.t)([[["proxy",
"tls","dns","no-answer"],code,"Check that this runner may reach GitHub\u2019s OIDC provider: HTTPS_PROXY, NO_PROXY and the firewall."],[[401,403],code,"The job\u2019\
s right to ask ends with the job: run it again. An organisation may also forbid it."],[[400,404,422],code,"Check `audience` in the platform settings; `sts.amazo\
naws.com` is the usual one."]],[[],code,"Look at githubstatus.com, then run the job again."])},ports);return value}function passing(status){return status===429||
status>=500}})};export{id,ids,modules};
