const id=2936,ids=[2936],modules={555:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{compilePattern:()=>compilePattern});var _leaks_regex_pattern_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9359),_leaks_regex_syntax_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
5306);function compilePattern(source){try{const pattern=new _leaks_regex_pattern_js__WEBPACK_IMPORTED_MODULE_0__.z(source);return{ok:!0,matches:text=>pattern.test(
text)}}catch(error){if(error instanceof _leaks_regex_syntax_js__WEBPACK_IMPORTED_MODULE_1__.J)return{ok:!1,problem:error.message,at:error.offset};throw error}}})};export{id,ids,modules};
