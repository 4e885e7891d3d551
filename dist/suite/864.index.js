export const id = 864;
export const ids = [864];
export const modules = {

/***/ 2864:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _toolkit_run_action__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8835);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4033);


await (0,_toolkit_run_action__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .spec */ .I, {
    main: async () => (await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(789), __webpack_require__.e(392)]).then(__webpack_require__.bind(__webpack_require__, 5392))).main,
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ spec)
/* harmony export */ });
/* harmony import */ var _toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2695);
/* harmony import */ var _toolkit_spec__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3230);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8893);



const spec = (0,_toolkit_spec__WEBPACK_IMPORTED_MODULE_2__/* .defineAction */ .Q)({
    name: 'rollback',
    title: 'Rollback',
    description: 'Brings a service back to its last good version, verifies it and records it. Running it twice never goes one release too far.',
    icon: 'rotate-ccw',
    color: 'red',
    permissions: {
        deployments: { access: 'write', why: 'the end of the rollout is recorded in its GitHub deployment' },
        contents: { access: 'read', why: 'the rollout file is read from the checkout' },
    },
    inputs: {
        ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceInputs */ .r7,
        to: (0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: 'Version to return to. Default: the last good version in the ledger.', example: 'v1' }),
        reason: (0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
            description: 'Why, for the ledger and the summary.',
            default: 'rolled back',
            example: 'error rate 6 % at 5 % of traffic',
        }),
        ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .platformInput */ .UM,
        health: (0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)({
            description: 'Addresses that must answer 2xx afterwards, one per line. Overrides the rollout file.',
            example: 'https://api.example.com/health/ready',
        }),
        'verify-timeout': (0,_toolkit_inputs__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)({
            description: 'How long the platform may take to confirm, and the service to be healthy.',
            default: '60s',
        }),
        ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .dryRunInput */ .lo,
        ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .ledgerInputs */ .hE,
    },
    outputs: {
        changed: { description: '`false` when the service was on its last good version already.', example: 'true' },
        from: { description: 'Version that was taken out of service.', example: 'v2' },
        to: { description: 'Version that serves now.', example: 'v1' },
        report: { description: 'Path of the JSON report.', example: '/tmp/rollout-actions/rollback-api.json', schema: 'report.schema.json' },
    },
});


/***/ })

};
