export const id = 49;
export const ids = [49];
export const modules = {

/***/ 8124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ loadStep),
/* harmony export */   c: () => (/* binding */ saveStep)
/* harmony export */ });
const KEY = 'step';
function saveStep(state, handover) {
    state.save(KEY, handover);
}
function loadStep(state) {
    const value = state.load(KEY);
    return isHandover(value) ? value : undefined;
}
function isHandover(value) {
    return typeof value === 'object' && value !== null && 'rolloutId' in value && 'arms' in value && 'weight' in value;
}


/***/ }),

/***/ 4049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4487);
/* harmony import */ var _core_ledger__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6029);
/* harmony import */ var _core_rollout_machine__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8873);
/* harmony import */ var _core_rollout_split__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8048);
/* harmony import */ var _forgiving_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9207);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(839);
/* harmony import */ var _next_step_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4274);
/* harmony import */ var _run_reference_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4465);
/* harmony import */ var _service_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8728);
/* harmony import */ var _traffic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5781);
/* harmony import */ var _handover_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8124);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9675);












const NOTHING_TO_DO = { outcome: 'passed', outputs: {} };
async function post(inputs, context) {
    const handover = (0,_handover_js__WEBPACK_IMPORTED_MODULE_5__/* .loadStep */ .$)(context.state);
    if (handover === undefined) {
        context.log.info('This step moved no traffic: nothing to return.');
        return NOTHING_TO_DO;
    }
    const settings = await (0,_service_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .readServiceSettings */ .$j)(inputs, context);
    const { platform } = await (0,_service_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .openPlatform */ .WN)(inputs.platform, settings, inputs, context);
    const ledger = (0,_forgiving_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .forgiving */ .y)(await (0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .openLedger */ .a)(inputs, context), context.log);
    const rollout = await findRollout(ledger, inputs, handover, context);
    if (rollout !== undefined && !(0,_core_ledger__WEBPACK_IMPORTED_MODULE_6__/* .isOpen */ .nT)(rollout) && (0,_core_ledger__WEBPACK_IMPORTED_MODULE_6__/* .statusOf */ .c2)(rollout) !== 'passed') {
        context.log.info('The rollout was ended before: nothing to return.');
        return NOTHING_TO_DO;
    }
    const world = {
        router: platform.router,
        ledger,
        clock: context.clock,
        log: context.log,
        signal: context.signal,
        run: (0,_run_reference_js__WEBPACK_IMPORTED_MODULE_7__/* .runReference */ .N)(context.run),
        verifyTimeoutMs: inputs['verify-timeout'],
    };
    const start = {
        state: (0,_core_rollout_machine__WEBPACK_IMPORTED_MODULE_8__/* .serving */ .f)(handover.arms, handover.weight, inputs['on-failure']),
        rollout: rollout ?? placeholder(inputs, handover, context),
        served: { ...(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_9__/* .splitAt */ .gI)(handover.weight, handover.arms), acknowledged: false, problems: [] },
        problems: [],
    };
    const driven = await (0,_traffic_js__WEBPACK_IMPORTED_MODULE_4__/* .drive */ .r)(start, { type: 'failed', reason: 'the job failed or was cancelled' }, world);
    return describeReturn(inputs, handover.arms, driven, ledger.failure() === undefined);
}
async function findRollout(ledger, inputs, handover, context) {
    try {
        const latest = await ledger.latest(inputs.service, inputs.environment);
        return latest?.id === handover.rolloutId ? latest : endedElsewhere(latest, inputs, handover, context);
    }
    catch (error) {
        if (error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a6 && error.kind === 'cancelled')
            throw error;
        context.log.error(`The ledger cannot be read, so the return of traffic may not be recorded: ${(0,_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
        return undefined;
    }
}
function endedElsewhere(latest, inputs, handover, context) {
    if (latest === undefined)
        return undefined;
    const ended = placeholder(inputs, handover, context);
    return {
        ...ended,
        entries: [{ status: 'failed', weight: 0, note: `followed by rollout ${latest.id}`, run: latest.run, at: latest.openedAt }],
    };
}
function placeholder(inputs, handover, context) {
    return {
        id: handover.rolloutId,
        service: inputs.service,
        environment: inputs.environment,
        candidate: inputs.candidate,
        stable: handover.arms.stable,
        arms: handover.arms,
        steps: [],
        run: (0,_run_reference_js__WEBPACK_IMPORTED_MODULE_7__/* .runReference */ .N)(context.run),
        ref: context.run.sha,
        openedAt: context.clock.now(),
        entries: [],
    };
}
function describeReturn(inputs, arms, driven, recorded) {
    const { phase } = driven.state;
    const todo = (0,_next_step_js__WEBPACK_IMPORTED_MODULE_10__/* .asRemedy */ .V)((0,_summary_js__WEBPACK_IMPORTED_MODULE_11__/* .nextAfterReturn */ .Se)(phase, arms.stable));
    const summary = (0,_summary_js__WEBPACK_IMPORTED_MODULE_11__/* .renderReturn */ .pb)({
        service: inputs.service,
        environment: inputs.environment,
        candidate: inputs.candidate,
        arms,
        phase,
        served: driven.served,
        problems: driven.problems,
        recorded,
    });
    if (phase === 'stuck') {
        const message = `${(0,_summary_js__WEBPACK_IMPORTED_MODULE_11__/* .sentences */ .hC)(driven.problems)}\n${todo}`;
        return {
            outcome: 'platform-error',
            outputs: {},
            summary,
            annotations: [{ level: 'error', title: `${inputs.service}: candidate may still get traffic`, message }],
        };
    }
    const annotations = [];
    if (phase === 'held')
        annotations.push({ level: 'warning', title: `${inputs.service}: ${inputs.candidate} is held`, message: todo });
    if (!recorded)
        annotations.push({ level: 'warning', title: `${inputs.service}: return of traffic not recorded`, message: _summary_js__WEBPACK_IMPORTED_MODULE_11__/* .notRecorded */ .ok });
    return { outcome: 'passed', outputs: {}, summary, annotations };
}


/***/ }),

/***/ 7872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ describeShare),
  w: () => (/* binding */ observeShare)
});

;// CONCATENATED MODULE: ./build/packages/core/rollout/share.js
const Z_99 = 2.5758;
function proveShare(requests, weight, tolerance) {
    const total = requests.candidate + requests.stable;
    const smaller = Math.min(weight, 100 - weight) / 100;
    const needed = Math.max(50, smaller > 0 ? Math.ceil(10 / smaller) : 0);
    const [low, high] = wilson(requests.candidate, total);
    const observed = total === 0 ? 0 : (100 * requests.candidate) / total;
    const agrees = low <= weight + tolerance && high >= weight - tolerance;
    return { kind: total < needed ? 'unproven' : agrees ? 'agrees' : 'differs', observed, low, high, requests: total };
}
function wilson(hits, total) {
    if (total === 0)
        return [0, 100];
    const share = hits / total;
    const z2 = Z_99 * Z_99;
    const centre = (share + z2 / (2 * total)) / (1 + z2 / total);
    const half = (Z_99 / (1 + z2 / total)) * Math.sqrt((share * (1 - share)) / total + z2 / (4 * total * total));
    return [Math.max(0, 100 * (centre - half)), Math.min(100, 100 * (centre + half))];
}

;// CONCATENATED MODULE: ./build/actions/canary-step/src/share.js

const LOOK_EVERY_MS = 1000;
async function observeShare(weight, tolerance, { source, clock, log, signal, timeoutMs }) {
    const startedAt = clock.now();
    await source.observe({ from: startedAt, to: startedAt });
    let counted = { candidate: 0, stable: 0 };
    for (let from = startedAt;;) {
        await clock.sleep(LOOK_EVERY_MS, signal);
        const to = clock.now();
        counted = add(counted, await source.observe({ from, to }));
        from = to;
        const proof = proveShare(counted, weight, tolerance);
        const late = to - startedAt >= timeoutMs;
        if (proof.kind === 'agrees' || late)
            return proof;
        log.debug(`Observed share ${proof.observed.toFixed(1)} % of ${String(proof.requests)} requests.`);
    }
}
function add(counted, reading) {
    let { candidate, stable } = counted;
    const counting = reading.observations.find(({ measurement }) => measurement.kind === 'proportion')?.signal;
    for (const { arm, signal, measurement } of reading.observations) {
        if (measurement.kind !== 'proportion' || signal !== counting)
            continue;
        if (arm === 'candidate')
            candidate += measurement.total;
        else
            stable += measurement.total;
    }
    return { candidate, stable };
}
function describeShare({ observed, low, high, requests }) {
    return `observed ${observed.toFixed(1)} % of ${requests.toLocaleString('en-US')} requests (99 % interval ${low.toFixed(1)} to ${high.toFixed(1)} %)`;
}


/***/ }),

/***/ 9675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   Se: () => (/* binding */ nextAfterReturn),
/* harmony export */   Xh: () => (/* binding */ nextOf),
/* harmony export */   hC: () => (/* binding */ sentences),
/* harmony export */   ok: () => (/* binding */ notRecorded),
/* harmony export */   pb: () => (/* binding */ renderReturn),
/* harmony export */   zc: () => (/* binding */ renderStep)
/* harmony export */ });
/* harmony import */ var _core_rollout_split__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8048);
/* harmony import */ var _toolkit_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5500);
/* harmony import */ var _share_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7872);



function renderStep(report, failure) {
    return (0,_toolkit_markdown__WEBPACK_IMPORTED_MODULE_0__/* .page */ .MY)([
        (0,_toolkit_markdown__WEBPACK_IMPORTED_MODULE_0__/* .heading */ .R_)(3, titleOf(report)),
        (0,_toolkit_markdown__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_toolkit_markdown__WEBPACK_IMPORTED_MODULE_0__/* .bold */ .Cr)(report.service), ' in ', report.environment, ': ', (0,_toolkit_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(report.candidate), ' beside ', (0,_toolkit_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(report.stable), '.'),
        (0,_toolkit_markdown__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['', 'share of traffic'], Object.entries(report.served).map(([target, share]) => [(0,_toolkit_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(target), `${bar(share)} ${String(Math.round(share * 100) / 100)} %`])),
        ...(report.plan.length === 0
            ? []
            : [
                (0,_toolkit_markdown__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)(`Plan: ${report.plan.map((weight) => (weight === report.weight ? `[${String(weight)}]` : String(weight))).join(' → ')} %`),
            ]),
        ...(report.share === undefined
            ? []
            : [(0,_toolkit_markdown__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)(`Proof: ${(0,_share_js__WEBPACK_IMPORTED_MODULE_1__/* .describeShare */ .r)(report.share)}${report.share.kind === 'unproven' ? '; too few requests to prove it' : ''}.`)]),
        ...(report.drift === undefined ? [] : [(0,_toolkit_markdown__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_toolkit_markdown__WEBPACK_IMPORTED_MODULE_0__/* .bold */ .Cr)('Difference:'), ` ${report.drift}`)]),
        ...(report.problems.length === 0 ? [] : [(0,_toolkit_markdown__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_toolkit_markdown__WEBPACK_IMPORTED_MODULE_0__/* .bold */ .Cr)('What happened:'), ` ${sentences(report.problems)}`)]),
        ...(failure === undefined ? [] : [(0,_toolkit_markdown__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_toolkit_markdown__WEBPACK_IMPORTED_MODULE_0__/* .bold */ .Cr)('What to do:'), ` ${failure.remedy}`)]),
        (0,_toolkit_markdown__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)(nextOf(report)),
    ]);
}
function titleOf({ phase, weight, step, candidate, stable, alreadyDone }) {
    if (alreadyDone === true)
        return `✅ ${candidate} was promoted before`;
    switch (phase) {
        case 'promoted':
            return `✅ ${candidate} promoted: it serves everything`;
        case 'returned':
            return `❌ Step failed, traffic is back on ${stable}`;
        case 'held':
            return `⏸ Step failed, ${candidate} is held at ${String(weight)} %`;
        case 'stuck':
            return `🚨 Step failed, and traffic could not be returned to ${stable}`;
        default:
            return weight === 0
                ? `✅ ${candidate} is ready for a smoke test: no user sees it yet`
                : `✅ ${candidate} serves ${String(weight)} % (step ${step})`;
    }
}
function standing({ phase, stable, candidate, weight }) {
    if (phase === 'returned')
        return `Traffic is back on ${stable}.`;
    if (phase === 'held')
        return `${candidate} is held at ${String(weight)} %.`;
    return `${candidate} may still get traffic.`;
}
function sentences(problems) {
    return problems.map((problem) => (/[.?!]$/.test(problem) ? problem : `${problem}.`)).join(' ');
}
function nextOf({ phase, next, stable, weight, alreadyDone }) {
    if (alreadyDone === true || phase === 'promoted')
        return 'The rollout is complete.';
    if (phase === 'returned')
        return `Next: find out why; ${stable} serves everything meanwhile.`;
    if (phase === 'held')
        return 'Next: decide. The rollback action ends the rollout; canary-step with an explicit weight goes on.';
    if (phase === 'stuck')
        return `Next: put all traffic on ${stable} by hand, then run the rollback action so that the ledger agrees.`;
    const watch = weight === 0 ? 'smoke test' : 'soak';
    return next === undefined ? `Next: ${watch}.` : `Next: ${watch}, then ${String(next)} %.`;
}
function bar(share) {
    const blocks = Math.round(share / 5);
    const full = share <= 0 ? 0 : share >= 100 ? 20 : Math.min(19, Math.max(1, blocks));
    return '█'.repeat(full) + '░'.repeat(20 - full);
}
const notRecorded = 'The ledger could not be reached and still says that the rollout is open. Run the rollback action once it can: it moves nothing and closes it.';
function nextAfterReturn(phase, stable) {
    if (phase === 'returned')
        return `Next: find out why; ${stable} serves everything meanwhile.`;
    if (phase === 'held')
        return 'Next: decide. The rollback action ends the rollout; canary-step with an explicit weight goes on.';
    return `Next: put all traffic on ${stable} by hand, then run the rollback action so that the ledger agrees.`;
}
function renderReturn({ service, environment, candidate, arms, phase, served, problems, recorded }) {
    const title = phase === 'returned'
        ? `↩️ The job failed or was cancelled: traffic is back on ${arms.stable}`
        : phase === 'held'
            ? `⏸ The job failed or was cancelled: ${candidate} is held`
            : `🚨 ${candidate} may still get traffic`;
    const blocks = [
        (0,_toolkit_markdown__WEBPACK_IMPORTED_MODULE_0__/* .heading */ .R_)(3, title),
        (0,_toolkit_markdown__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_toolkit_markdown__WEBPACK_IMPORTED_MODULE_0__/* .bold */ .Cr)(service), ' in ', environment, ': ', (0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_2__/* .describeSplit */ .iO)(served), '.'),
        ...(problems.length === 0 ? [] : [(0,_toolkit_markdown__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_toolkit_markdown__WEBPACK_IMPORTED_MODULE_0__/* .bold */ .Cr)('What happened:'), ` ${sentences(problems)}`)]),
        (0,_toolkit_markdown__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)(nextAfterReturn(phase, arms.stable)),
        ...(recorded ? [] : [(0,_toolkit_markdown__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)(notRecorded)]),
    ];
    return (0,_toolkit_markdown__WEBPACK_IMPORTED_MODULE_0__/* .page */ .MY)(blocks);
}


/***/ }),

/***/ 9207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ forgiving)
/* harmony export */ });
/* harmony import */ var _core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4487);

function forgiving(ledger, log) {
    let failure;
    return {
        kind: ledger.kind,
        open: (rollout) => ledger.open(rollout),
        latest: (service, environment) => ledger.latest(service, environment),
        lastGood: (service, environment, except) => ledger.lastGood(service, environment, except),
        async record(rollout, entry) {
            try {
                return await ledger.record(rollout, entry);
            }
            catch (error) {
                if (!(error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a6) || error.kind !== 'ledger')
                    throw error;
                failure = error;
                log.error(`Not recorded: ${error.message}`);
                return rollout;
            }
        },
        failure: () => failure,
    };
}


/***/ })

};
