export const id = 93;
export const ids = [93];
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

/***/ 5093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/packages/core/ledger.js
var core_ledger = __webpack_require__(6029);
// EXTERNAL MODULE: ./build/packages/core/rollout/plan.js
var rollout_plan = __webpack_require__(5509);
// EXTERNAL MODULE: ./build/packages/core/errors.js
var errors = __webpack_require__(4487);
// EXTERNAL MODULE: ./build/packages/core/rollout/split.js
var rollout_split = __webpack_require__(8048);
;// CONCATENATED MODULE: ./build/packages/core/rollout/arms.js



function resolveArms(request) {
    const { candidate, latest } = request;
    const continued = latest?.candidate === candidate && ((0,core_ledger/* isOpen */.nT)(latest) || (0,core_ledger/* statusOf */.c2)(latest) === 'passed') ? latest : undefined;
    if (continued !== undefined && ((0,core_ledger/* isOpen */.nT)(continued) || request.stable === undefined)) {
        if (request.stable !== undefined && request.stable !== continued.stable)
            throw stableMismatch(request.stable, continued);
        return { arms: continued.arms, stable: continued.stable };
    }
    const stable = request.stable ?? request.lastGood?.candidate ?? soleServing(request.served, candidate, request.names);
    if (stable === undefined)
        throw stableUnknown();
    const arms = nameArms(request, stable);
    if (stable === candidate || arms.stable === arms.candidate)
        throw candidateIsStable(candidate, stable, arms);
    return { arms, stable };
}
function nameArms(request, stable) {
    const arms = { stable: request.names.stable ?? stable, candidate: request.names.candidate ?? request.candidate };
    const promotedOn = request.lastGood?.arms.candidate;
    const tookTurns = request.names.stable !== undefined &&
        promotedOn === request.names.candidate &&
        promotedOn !== undefined &&
        (0,rollout_split/* shareOf */.tC)(request.served, promotedOn) === 100;
    return tookTurns ? { stable: arms.candidate, candidate: arms.stable } : arms;
}
function soleServing(served, candidate, names) {
    if (names.stable !== undefined)
        return names.stable;
    const serving = Object.entries(served.shares).filter(([, share]) => share > 0);
    const only = serving.length === 1 ? serving[0]?.[0] : undefined;
    return only === candidate ? undefined : only;
}
function stableUnknown() {
    return new errors/* RolloutError */.a6('input', {
        code: 'STABLE_UNKNOWN',
        message: 'Which version is stable is not known: the input `stable` is empty, the ledger has no good rollout yet, and no single other version serves all traffic.',
        remedy: 'Give `stable`, e.g. `stable: v1`. Later rollouts take it from the ledger.',
    });
}
function stableMismatch(given, rollout) {
    return new errors/* RolloutError */.a6('input', {
        code: 'STABLE_MISMATCH',
        message: `\`stable\` is ${given}, but this rollout of ${rollout.candidate} began with ${rollout.stable} as stable.`,
        remedy: 'Leave `stable` empty: a rollout that goes on keeps its stable version.',
    });
}
function candidateIsStable(candidate, stable, arms) {
    const what = stable === candidate ? `Version ${candidate} is both` : `The platform's name ${arms.stable} stands for both`;
    return new errors/* RolloutError */.a6('input', {
        code: 'CANDIDATE_IS_STABLE',
        message: `${what} candidate and stable: there is nothing to roll out.`,
        remedy: 'Give the new version as `candidate`. If it was promoted already, this is done.',
    });
}

// EXTERNAL MODULE: ./build/packages/core/rollout/machine.js
var machine = __webpack_require__(8873);
;// CONCATENATED MODULE: ./build/packages/core/rollout/reconcile.js




function decideStep(request) {
    const { latest } = request;
    if (latest !== undefined && (0,core_ledger/* isOpen */.nT)(latest))
        return continueRollout(request, latest);
    if (latest?.candidate === request.candidate && (0,core_ledger/* statusOf */.c2)(latest) === 'passed' && serves(request, 100)) {
        if (request.requested === 'next' || request.requested === 100)
            return { kind: 'complete', rollout: latest };
    }
    return beginRollout(request);
}
function beginRollout(request) {
    if (!serves(request, 0))
        throw trafficElsewhere(request, 'no rollout is in progress');
    return { kind: 'move', from: 0, to: chooseWeight(request, undefined), open: true };
}
function continueRollout(request, rollout) {
    if (rollout.candidate !== request.candidate)
        throw rolloutInProgress(request, rollout);
    if ((0,core_ledger/* statusOf */.c2)(rollout) === 'held' && request.requested === 'next')
        throw rolloutHeld(rollout);
    const recorded = (0,core_ledger/* weightOf */.mm)(rollout);
    const again = rollout.entries.findLast((entry) => (0,core_ledger/* sameStep */.Xx)(entry.run, request.run));
    const to = again === undefined ? chooseWeight(request, rollout.entries.length === 0 ? undefined : recorded) : Math.max(again.weight, recorded);
    const from = (0,rollout_split/* shareOf */.tC)(request.served, request.arms.candidate);
    const move = { kind: 'move', from, to, open: false };
    if (serves(request, recorded) || serves(request, to))
        return move;
    if (serves(request, 0)) {
        const why = request.served.problems.length > 0 ? request.served.problems.join('; ') : 'the platform was probably reloaded';
        const drift = `The ledger says ${String(recorded)} %, but ${request.arms.candidate} serves nothing: ${why}.`;
        return { ...move, drift };
    }
    throw trafficElsewhere(request, `the ledger left ${request.candidate} at ${String(recorded)} %`);
}
function serves(request, weight) {
    return (0,rollout_split/* sameSplit */.xY)(request.served, (0,rollout_split/* splitAt */.gI)(weight, request.arms), request.granularity);
}
function chooseWeight(request, reached) {
    const { requested, plan } = request;
    if (requested === 'next') {
        if (plan.length === 0) {
            throw new errors/* RolloutError */.a6('input', {
                code: 'NO_PLAN',
                message: '`weight: next` needs a plan, and neither the `plan` input nor the rollout file gives one.',
                remedy: 'Add `plan: 5, 25, 50, 100`, or ask for a weight such as `weight: 5`.',
            });
        }
        return (0,rollout_plan/* nextWeight */.gJ)(plan, reached) ?? reached ?? 0;
    }
    if (plan.length > 0 && !plan.includes(requested) && requested !== 0) {
        throw new errors/* RolloutError */.a6('input', {
            code: 'WEIGHT_NOT_IN_PLAN',
            message: `Weight ${String(requested)} is not a step of the plan ${plan.join(', ')}.`,
            remedy: 'Ask for one of these, use `weight: next`, or change the plan.',
        });
    }
    if (reached !== undefined && requested < reached) {
        throw new errors/* RolloutError */.a6('input', {
            code: 'WEIGHT_DESCENDS',
            message: `Weight ${String(requested)} is less than the ${String(reached)} % that ${request.candidate} has reached.`,
            remedy: 'A rollout only ascends. To take traffic away use the rollback action.',
        });
    }
    return requested;
}
function rolloutInProgress(request, rollout) {
    const held = (0,core_ledger/* statusOf */.c2)(rollout) === 'held';
    const ending = held ? 'End it with the rollback action or go on with it' : 'Let it finish, or end it with the rollback action';
    return new errors/* RolloutError */.a6('refused', {
        code: 'ROLLOUT_IN_PROGRESS',
        message: `The rollout of ${rollout.candidate} to ${request.service} in ${request.environment} is ${held ? 'held' : 'in progress'} at ${String((0,core_ledger/* weightOf */.mm)(rollout))} %: ${rollout.run.url}`,
        remedy: `${ending}, then start ${request.candidate} again.`,
    });
}
function rolloutHeld(rollout) {
    return new errors/* RolloutError */.a6('refused', {
        code: 'ROLLOUT_HELD',
        message: `The rollout of ${rollout.candidate} is held at ${String((0,core_ledger/* weightOf */.mm)(rollout))} % since a failure: ${(rollout.entries.at(-1)?.note ?? '').replace(/^held: /, '')}.`,
        remedy: `Decide: the rollback action ends it; an explicit \`weight\` on canary-step goes on with it. \`weight: next\` does neither.`,
    });
}
function trafficElsewhere(request, expected) {
    return new errors/* RolloutError */.a6('refused', {
        code: 'TRAFFIC_ELSEWHERE',
        message: `Traffic of ${request.service} is at ${(0,rollout_split/* describeSplit */.iO)(request.served)}, but ${expected}. Nothing was changed.`,
        remedy: `Someone or something else moved it. Put all traffic on ${request.arms.stable} (the rollback action does), or correct \`stable\` and \`candidate\`.`,
    });
}

// EXTERNAL MODULE: ./build/actions/ledger.js
var actions_ledger = __webpack_require__(839);
// EXTERNAL MODULE: ./build/actions/next-step.js
var next_step = __webpack_require__(4274);
// EXTERNAL MODULE: ./build/actions/report-file.js
var report_file = __webpack_require__(895);
// EXTERNAL MODULE: ./build/actions/run-reference.js
var run_reference = __webpack_require__(4465);
// EXTERNAL MODULE: ./build/actions/service-settings.js + 7 modules
var service_settings = __webpack_require__(8728);
// EXTERNAL MODULE: ./build/actions/traffic.js
var traffic = __webpack_require__(5781);
// EXTERNAL MODULE: ./build/actions/canary-step/src/handover.js
var handover = __webpack_require__(8124);
;// CONCATENATED MODULE: ./build/actions/canary-step/src/plan.js


function choosePlan(input, file) {
    const steps = input ?? file;
    if (steps === undefined)
        return [];
    const problem = (0,rollout_plan/* planProblem */.XJ)(steps);
    if (problem === undefined)
        return (0,rollout_plan/* completePlan */.PB)(steps);
    throw new errors/* RolloutError */.a6('input', {
        code: 'INVALID_PLAN',
        message: `The plan ${steps.join(', ')} does not work: ${problem}.`,
        remedy: 'Give ascending weights from 0 to 100, e.g. `plan: 5, 25, 50, 100`.',
    });
}
function checkGranularity(weight, granularity) {
    const { step, because } = granularity;
    const nearest = Math.round(weight / step) * step;
    if (step < 1 || Math.abs(nearest - weight) <= 0.5)
        return;
    throw new errors/* RolloutError */.a6('input', {
        code: 'WEIGHT_TOO_FINE',
        message: `${String(weight)} % cannot be given: this platform moves traffic in steps of ${String(step)} % (${because}).`,
        remedy: `Use a weight it has, e.g. ${String(Math.max(step, nearest))}.`,
    });
}

// EXTERNAL MODULE: ./build/actions/canary-step/src/share.js + 1 modules
var src_share = __webpack_require__(7872);
// EXTERNAL MODULE: ./build/actions/canary-step/src/summary.js
var summary = __webpack_require__(9675);
;// CONCATENATED MODULE: ./build/actions/canary-step/src/main.js
















async function main(inputs, context) {
    const settings = await (0,service_settings/* readServiceSettings */.$j)(inputs, context);
    const plan = choosePlan(inputs.plan, settings.steps);
    const { platform, names } = await (0,service_settings/* openPlatform */.WN)(inputs.platform, settings, inputs, context);
    const ledger = await (0,actions_ledger/* openLedger */.a)(inputs, context);
    const { router } = platform;
    const served = await router.read();
    const latest = await ledger.latest(inputs.service, inputs.environment);
    const lastGood = await findLastGood(inputs, latest, ledger);
    const versions = resolveArms({ candidate: inputs.candidate, stable: inputs.stable, names, latest, lastGood, served });
    const run = (0,run_reference/* runReference */.N)(context.run);
    const decision = decideStep({
        service: inputs.service,
        environment: inputs.environment,
        candidate: inputs.candidate,
        arms: versions.arms,
        requested: inputs.weight,
        plan,
        latest,
        served,
        granularity: router.granularity,
        run,
    });
    const facts = { inputs, plan, versions, context };
    if (decision.kind === 'complete')
        return finish(facts, decision.rollout, served, { problems: [], from: 100, alreadyDone: true });
    checkGranularity(decision.to, router.granularity);
    if (decision.drift !== undefined)
        context.log.warning(decision.drift);
    const watch = inputs['verify-share'] ? await openShareWatch(inputs, settings, versions, context) : undefined;
    const rollout = decision.open || latest === undefined
        ? await ledger.open({
            service: inputs.service,
            environment: inputs.environment,
            candidate: inputs.candidate,
            stable: versions.stable,
            arms: versions.arms,
            steps: plan,
            run,
            ref: context.run.sha,
        })
        : latest;
    (0,handover/* saveStep */.c)(context.state, { rolloutId: rollout.id, arms: versions.arms, weight: decision.from });
    let share;
    const proveFurther = async (split) => {
        if (watch === undefined)
            return undefined;
        share = await (0,src_share/* observeShare */.w)((0,rollout_split/* shareOf */.tC)(split, versions.arms.candidate), Math.max(0.5, router.granularity.step / 2), watch);
        if (share.kind === 'unproven')
            context.log.warning(`The share is not proven: ${(0,src_share/* describeShare */.r)(share)}.`);
        return share.kind === 'differs' ? `${(0,src_share/* describeShare */.r)(share)}, ${String(decision.to)} % was set` : undefined;
    };
    const world = {
        router,
        ledger,
        clock: context.clock,
        log: context.log,
        signal: context.signal,
        run,
        verifyTimeoutMs: inputs['verify-timeout'],
        proveFurther,
    };
    const start = { state: (0,machine/* serving */.f)(versions.arms, decision.from, inputs['on-failure']), rollout, served, problems: [] };
    const driven = await (0,traffic/* drive */.r)(start, { type: 'step', to: decision.to }, world);
    (0,handover/* saveStep */.c)(context.state, { rolloutId: rollout.id, arms: versions.arms, weight: driven.state.weight });
    return finish(facts, driven.rollout, driven.served, {
        problems: driven.problems,
        from: decision.from,
        phase: driven.state.phase,
        ...(decision.drift === undefined ? {} : { drift: decision.drift }),
        ...(share === undefined ? {} : { share }),
        ...(driven.failure === undefined ? {} : { failure: driven.failure }),
    });
}
async function findLastGood(inputs, latest, ledger) {
    if (latest === undefined || ((0,core_ledger/* isOpen */.nT)(latest) && latest.candidate === inputs.candidate))
        return undefined;
    return (0,core_ledger/* statusOf */.c2)(latest) === 'passed' ? latest : ledger.lastGood(inputs.service, inputs.environment);
}
async function openShareWatch(inputs, settings, versions, context) {
    const source = await (0,service_settings/* openSource */.oD)(inputs.signals, settings, { candidate: inputs.candidate, baseline: versions.stable }, inputs, context);
    await source.preflight();
    return { source, clock: context.clock, log: context.log, signal: context.signal, timeoutMs: inputs['verify-share-timeout'] };
}
async function finish({ inputs, plan, versions, context }, rollout, served, course) {
    const weight = (0,rollout_split/* shareOf */.tC)(served, versions.arms.candidate);
    const { failure, ...rest } = course;
    const moved = course.alreadyDone === true || course.phase === 'serving' || course.phase === 'promoted';
    const next = moved ? (0,rollout_plan/* nextWeight */.gJ)(plan, weight) : undefined;
    const report = {
        schema: 1,
        action: 'canary-step',
        service: inputs.service,
        environment: inputs.environment,
        candidate: inputs.candidate,
        stable: versions.stable,
        rollout: rollout.id,
        plan,
        weight,
        step: (0,rollout_plan/* describeStep */.Ey)(plan, weight),
        complete: (0,core_ledger/* statusOf */.c2)(rollout) === 'passed',
        served: served.shares,
        phase: 'serving',
        ...(next === undefined ? {} : { next }),
        ...rest,
    };
    const path = await (0,report_file/* writeReport */.u)(context, `canary-step-${inputs.service}-${inputs.environment}`, report);
    return {
        outcome: moved ? 'passed' : failure === undefined ? 'failed' : 'platform-error',
        outputs: {
            weight: String(weight),
            step: report.step,
            'next-weight': next === undefined ? '' : String(next),
            complete: String(report.complete),
            candidate: inputs.candidate,
            stable: versions.stable,
            rollout: rollout.id,
            report: path,
        },
        summary: (0,summary/* renderStep */.zc)(report, failure),
        annotations: [
            ...(report.drift === undefined || !moved ? [] : [driftAnnotation(inputs, report.drift)]),
            ...(moved ? [] : [notTaken(report, failure)]),
        ],
    };
}
function driftAnnotation({ service }, drift) {
    const message = `${drift} The step set it again; find out what resets the weights before it happens in the middle of a soak.`;
    return { level: 'warning', title: `${service}: traffic was not where the ledger left it`, message };
}
function notTaken(report, failure) {
    const remedy = report.phase === 'returned' ? failure?.remedy : undefined;
    const message = `${(0,summary/* sentences */.hC)(report.problems)} ${(0,summary/* standing */.JA)(report)}\n${(0,next_step/* asRemedy */.V)(remedy ?? (0,summary/* nextOf */.Xh)(report))}`;
    return { level: 'error', title: `${report.service}: step not taken`, message };
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

/***/ 895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ withoutSecrets),
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

async function writeReport(context, name, report, path) {
    const target = path ??
        (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(context.run.temp, 'rollout-actions', `${name.replaceAll(/[^\w.-]+/g, '-')}-${context.run.step.replaceAll(/[^\w.-]+/g, '-')}.json`);
    await context.files.write(target, `${JSON.stringify(withoutSecrets(report, context), null, 2)}\n`);
    return target;
}
function withoutSecrets(report, { redact }) {
    return JSON.parse(JSON.stringify(report), (_key, value) => (typeof value === 'string' ? redact(value) : value));
}


/***/ })

};
