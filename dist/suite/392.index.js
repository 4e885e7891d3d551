export const id = 392;
export const ids = [392];
export const modules = {

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


/***/ }),

/***/ 5392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/packages/core/errors.js
var errors = __webpack_require__(4487);
// EXTERNAL MODULE: ./build/packages/core/ledger.js
var core_ledger = __webpack_require__(6029);
// EXTERNAL MODULE: ./build/packages/core/rollout/machine.js
var machine = __webpack_require__(8873);
// EXTERNAL MODULE: ./build/packages/core/rollout/split.js
var split = __webpack_require__(8048);
// EXTERNAL MODULE: ./build/packages/health/check.js + 1 modules
var check = __webpack_require__(26);
// EXTERNAL MODULE: ./build/actions/forgiving-ledger.js
var forgiving_ledger = __webpack_require__(9207);
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
;// CONCATENATED MODULE: ./build/actions/rollback/src/decide.js


function decideRollback(request) {
    const { latest, to, lastGood } = request;
    if (latest === undefined)
        throw nothingRolledOut(request);
    const target = to ?? latest.stable;
    const stable = targetOf(target, [latest, lastGood]);
    const serves = (0,core_ledger/* isOpen */.nT)(latest) || (0,core_ledger/* statusOf */.c2)(latest) === 'passed';
    if (target === latest.candidate && (0,core_ledger/* statusOf */.c2)(latest) === 'passed')
        return { kind: 'current', rollout: latest, to: target, arms: latest.arms };
    if (target === latest.candidate && (serves || lastGood === undefined))
        throw rollbackToCandidate(latest);
    if (serves)
        return { kind: 'end', rollout: latest, to: target, arms: { candidate: latest.arms.candidate, stable } };
    if (to !== undefined && lastGood !== undefined && to !== lastGood.candidate) {
        return { kind: 'end', rollout: lastGood, to, arms: { candidate: lastGood.arms.candidate, stable } };
    }
    return { kind: 'settled', rollout: latest, to: target, arms: { candidate: latest.arms.candidate, stable } };
}
function targetOf(version, rollouts) {
    for (const rollout of rollouts) {
        if (rollout?.candidate === version)
            return rollout.arms.candidate;
        if (rollout?.stable === version)
            return rollout.arms.stable;
    }
    return version;
}
function rollbackToCandidate({ candidate, stable }) {
    return new errors/* RolloutError */.a6('input', {
        code: 'ROLLBACK_TO_CANDIDATE',
        message: `\`to\` is ${candidate}, the version that a rollback takes out of service.`,
        remedy: `Leave \`to\` empty to return to ${stable}. To go on with ${candidate} use canary-step.`,
    });
}
function nothingRolledOut({ service, environment }) {
    return new errors/* RolloutError */.a6('input', {
        code: 'NOTHING_ROLLED_OUT',
        message: `The ledger has no rollout of ${service} in ${environment}: there is no last good version to return to.`,
        remedy: 'Check `service`, `environment` and `ledger`. To set traffic without a ledger use the platform itself.',
    });
}

// EXTERNAL MODULE: ./build/packages/core/judging/format.js
var format = __webpack_require__(6194);
// EXTERNAL MODULE: ./build/packages/toolkit/markdown.js
var markdown = __webpack_require__(5500);
;// CONCATENATED MODULE: ./build/actions/rollback/src/summary.js



function renderRollback(report) {
    const { service, environment, from, to, reason, served, health, problems } = report;
    const unhealthy = health.filter(({ healthy }) => !healthy);
    return (0,markdown/* page */.MY)([
        (0,markdown/* heading */.R_)(3, titleOf(report)),
        (0,markdown/* paragraph */.FY)((0,markdown/* bold */.Cr)(service), ' in ', environment, ': ', (0,split/* describeSplit */.iO)({ shares: served }), '.'),
        ...(report.changed
            ? [(0,markdown/* paragraph */.FY)('From ', (0,markdown/* code */.aY)(from), ' to ', (0,markdown/* code */.aY)(to), ` in ${(0,format/* formatDuration */.a3)(report.tookMs)}. Reason: `, reason, '.')]
            : []),
        ...(problems.length === 0 ? [] : [(0,markdown/* paragraph */.FY)((0,markdown/* bold */.Cr)('What happened:'), ` ${problems.join('; ')}`)]),
        ...(unhealthy.length === 0
            ? []
            : [(0,markdown/* paragraph */.FY)((0,markdown/* bold */.Cr)('Unhealthy:')), (0,markdown/* bullets */.e5)(unhealthy.map(({ endpoint, problem }) => [(0,markdown/* code */.aY)(endpoint), ` ${problem ?? ''}`]))]),
        ...(health.length > 0 && unhealthy.length === 0
            ? [(0,markdown/* paragraph */.FY)(`${String(health.length)} health ${health.length === 1 ? 'address answers' : 'addresses answer'}.`)]
            : []),
        (0,markdown/* paragraph */.FY)(nextOf(report, unhealthy.length)),
    ]);
}
function titleOf({ changed, dryRun, phase, verified, from, to }) {
    if (dryRun)
        return `🔎 Dry run: ${from} would be replaced by ${to}`;
    if (phase === 'stuck')
        return `🚨 Traffic could not be returned to ${to}`;
    if (!verified)
        return changed ? `❌ Rolled back to ${to}, but not healthy` : `❌ Nothing was rolled back, but ${to} is not as it should be`;
    if (changed)
        return `↩️ Rolled back from ${from} to ${to}`;
    return from === to ? `✅ Nothing to roll back: ${to} serves already` : `✅ Nothing to roll back: ${from} gets no traffic`;
}
function nextOf({ phase, dryRun, changed, to, verified }, unhealthy) {
    if (dryRun)
        return 'Nothing was changed.';
    if (phase === 'stuck')
        return `Next: put all traffic on ${to} by hand, then run this again so that the ledger agrees.`;
    if (unhealthy > 0)
        return `Next: look at what ${to} depends on before another rollback: it serves everything but is not healthy.`;
    if (verified && !changed)
        return 'Nothing was changed.';
    return verified ? 'Next: find out why, while users are safe.' : 'Next: check the platform.';
}

;// CONCATENATED MODULE: ./build/actions/rollback/src/main.js














async function main(inputs, context) {
    const settings = await (0,service_settings/* readServiceSettings */.$j)(inputs, context);
    const { platform } = await (0,service_settings/* openPlatform */.WN)(inputs.platform, settings, inputs, context);
    const ledger = await (0,actions_ledger/* openLedger */.a)(inputs, context);
    const { service, environment, to } = inputs;
    const startedAt = context.clock.now();
    const latest = await ledger.latest(service, environment);
    const lastGood = to === undefined ? undefined : await ledger.lastGood(service, environment, latest?.id);
    const decision = decideRollback({ service, environment, to, latest, lastGood });
    const served = await readServed(platform.router, decision, inputs['dry-run'], context);
    const untouched = decision.kind === 'current' || (decision.kind === 'settled' && served.known && (0,split/* shareOf */.tC)(served, decision.arms.candidate) === 0);
    const facts = {
        service,
        environment,
        from: decision.rollout.candidate,
        to: decision.to,
        reason: inputs.reason,
        candidateShare: served.known ? (0,split/* shareOf */.tC)(served, decision.arms.candidate) : (0,core_ledger/* weightOf */.mm)(decision.rollout),
    };
    if (inputs['dry-run'] || untouched) {
        context.log.info(inputs['dry-run'] && !untouched
            ? `Dry run: all traffic would go to ${decision.to}; now ${(0,split/* describeSplit */.iO)(served)}.`
            : `Nothing to roll back: ${(0,split/* describeSplit */.iO)(served)}.`);
        const health = inputs['dry-run'] ? [] : await checkHealth(inputs, settings.health, context);
        return finish(context, {
            ...facts,
            changed: false,
            dryRun: inputs['dry-run'],
            phase: 'settled',
            served,
            problems: displaced(decision, served),
            health,
            tookMs: context.clock.now() - startedAt,
        });
    }
    if (platform.releases !== undefined)
        await platform.releases.restore(decision.to);
    const told = (0,forgiving_ledger/* forgiving */.y)(ledger, context.log);
    const world = {
        router: platform.router,
        ledger: told,
        clock: context.clock,
        log: context.log,
        signal: context.signal,
        run: (0,run_reference/* runReference */.N)(context.run),
        verifyTimeoutMs: inputs['verify-timeout'],
    };
    const driven = await (0,traffic/* drive */.r)(begin(decision.rollout, decision.arms, served), { type: 'failed', reason: inputs.reason }, world);
    const tookMs = context.clock.now() - startedAt;
    const health = driven.state.phase === 'returned' ? await checkHealth(inputs, settings.health, context) : [];
    return finish(context, {
        ...facts,
        changed: true,
        dryRun: false,
        phase: driven.state.phase,
        served: driven.served,
        problems: driven.problems,
        health,
        tookMs,
        unrecorded: told.failure(),
    });
}
async function readServed(router, decision, dryRun, context) {
    try {
        return { ...(await router.read()), known: true };
    }
    catch (error) {
        if (!(error instanceof errors/* RolloutError */.a6) || error.kind !== 'platform' || dryRun || decision.kind === 'current')
            throw error;
        context.log.warning(`Cannot read what is served now; returning the traffic all the same. ${error.message}`);
        return { shares: {}, acknowledged: false, problems: [error.message], known: false };
    }
}
function displaced({ kind, arms, to }, served) {
    if (kind !== 'current' || (0,split/* shareOf */.tC)(served, arms.candidate) >= 99.5)
        return [];
    return [`${to} was promoted but does not serve everything: ${(0,split/* describeSplit */.iO)(served)}`];
}
function begin(rollout, arms, served) {
    const weight = (0,core_ledger/* statusOf */.c2)(rollout) === 'passed' ? 100 : (0,core_ledger/* weightOf */.mm)(rollout);
    return { state: (0,machine/* serving */.f)(arms, weight, 'rollback'), rollout, served, problems: [] };
}
async function checkHealth(inputs, configured, context) {
    const endpoints = inputs.health ?? configured ?? [];
    const patience = {
        timeoutMs: 5000,
        attempts: 100,
        retryDelayMs: 500,
        consecutive: 1,
        concurrency: 20,
        deadlineMs: inputs['verify-timeout'],
    };
    return (0,check/* checkEndpoints */.B)(endpoints, { statuses: [{ from: 200, to: 299 }] }, patience, context);
}
async function finish(context, course) {
    const { served, unrecorded, ...facts } = course;
    const unhealthy = course.health.filter(({ healthy }) => !healthy);
    const settled = course.phase === 'settled' && course.problems.length === 0;
    const verified = (course.phase === 'returned' || settled) && unhealthy.length === 0;
    const report = { schema: 1, action: 'rollback', ...facts, served: served.shares, verified };
    const path = await (0,report_file/* writeReport */.u)(context, `rollback-${course.service}-${course.environment}`, report);
    const problems = [...course.problems, ...unhealthy.map(({ endpoint, problem }) => `${endpoint} ${problem ?? 'is unhealthy'}`)];
    if (verified && unrecorded !== undefined) {
        return {
            outcome: 'ledger-error',
            outputs: { changed: String(course.changed), from: course.from, to: course.to, report: path },
            summary: renderRollback(report),
            annotations: [notRecorded(course, unrecorded)],
        };
    }
    return {
        outcome: verified ? 'passed' : course.phase === 'stuck' ? 'platform-error' : 'failed',
        outputs: { changed: String(course.changed), from: course.from, to: course.to, report: path },
        summary: renderRollback(report),
        annotations: verified
            ? []
            : [
                {
                    level: 'error',
                    title: `${course.service}: rollback not verified`,
                    message: `${problems.join('; ')}\n${(0,next_step/* asRemedy */.V)(nextOf(report, unhealthy.length))}`,
                },
            ],
    };
}
function notRecorded({ service, to }, { message, remedy }) {
    return {
        level: 'error',
        title: `${service}: rolled back, but not recorded`,
        message: `All traffic is on ${to}, verified, but the ledger still says that the rollout is open: ${message}\nWhat to do: Repair the access to the ledger and run this again: it moves nothing and closes the rollout. ${remedy}`,
    };
}


/***/ }),

/***/ 6194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   lw: () => (/* binding */ dimensionOfCriterion)
/* harmony export */ });
/* harmony import */ var _criteria_unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5730);

function dimensionOfCriterion(criterion) {
    const { bound, selector } = criterion;
    if (bound.kind === 'fixed' && bound.quantity.unit !== '')
        return (0,_criteria_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .dimensionOf */ .eT)(bound.quantity.unit);
    if (bound.kind === 'baseline-plus' && bound.quantity.unit !== '%')
        return (0,_criteria_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .dimensionOf */ .eT)(bound.quantity.unit);
    if (/latency|duration|time|seconds/.test(selector.metric))
        return 'seconds';
    if (/rate$|ratio$|availability|cpu|memory|coverage/.test(selector.metric))
        return 'proportion';
    return 'number';
}
function formatValue(value, dimension) {
    switch (dimension) {
        case 'proportion':
            return `${significant(value * 100)} %`;
        case 'seconds':
            return Math.abs(value) < 1 ? `${significant(value * 1000)} ms` : `${significant(value)} s`;
        case 'bytes':
            return formatBytes(value);
        case 'rate':
            return `${significant(value)} /s`;
        case 'number':
            return Number.isInteger(value) ? formatCount(value) : significant(value);
    }
}
function formatCount(count) {
    return Math.round(count).toLocaleString('en-US');
}
function formatDuration(ms) {
    const seconds = Math.round(ms / 1000);
    if (seconds < 120)
        return ms < 10_000 ? `${String(Number((ms / 1000).toPrecision(2)))} s` : `${String(seconds)} s`;
    const minutes = Math.round(seconds / 60);
    if (minutes < 120)
        return `${String(minutes)} min`;
    const rest = minutes % 60;
    return `${String(Math.floor(minutes / 60))} h${rest === 0 ? '' : ` ${String(rest)} min`}`;
}
function formatBytes(value) {
    const units = ['B', 'KB', 'MB', 'GB'];
    const power = Math.min(3, Math.max(0, Math.floor(Math.log10(Math.max(1, Math.abs(value))) / 3)));
    return `${significant(value / 1000 ** power)} ${units[power] ?? 'B'}`;
}
function significant(value) {
    if (!Number.isFinite(value))
        return String(value);
    return Math.abs(value) >= 1000 ? formatCount(value) : String(Number(value.toPrecision(3)));
}


/***/ }),

/***/ 2104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ retrying),
/* harmony export */   f: () => (/* binding */ backOff)
/* harmony export */ });
function backOff(policy, attempt, random) {
    const bound = Math.min(policy.longestDelayMs, policy.firstDelayMs * 2 ** (attempt - 1));
    return bound / 2 + (bound / 2) * random();
}
async function retrying(work, decide, policy, effects) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await work(attempt);
        }
        catch (error) {
            const decision = decide(error);
            if (decision === 'stop' || attempt >= policy.attempts)
                throw error;
            const wait = decision === 'back-off' ? backOff(policy, attempt, effects.random) : decision.waitMs + policy.firstDelayMs * effects.random();
            await effects.clock.sleep(wait, effects.signal);
        }
    }
}


/***/ }),

/***/ 26:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ checkEndpoints)
});

// EXTERNAL MODULE: ./build/packages/core/errors.js
var errors = __webpack_require__(4487);
// EXTERNAL MODULE: ./build/packages/core/ports.js
var ports = __webpack_require__(6854);
// EXTERNAL MODULE: ./build/packages/core/retry.js
var retry = __webpack_require__(2104);
;// CONCATENATED MODULE: ./build/packages/health/expectation.js
function unhealthyBecause(response, expectation) {
    const { status } = response;
    if (!expectation.statuses.some(({ from, to }) => status >= from && status <= to)) {
        return `answered ${String(status)}, expected ${expectation.statuses.map(printRange).join(', ')}`;
    }
    if (expectation.version === undefined)
        return undefined;
    const { expected, place } = expectation.version;
    const found = versionOf(response, place);
    if (found === undefined)
        return `does not tell its version in ${printPlace(place)}`;
    return found === expected ? undefined : `runs version ${clip(found)}, expected ${expected}`;
}
function versionOf(response, place) {
    if (place.kind === 'header')
        return response.headers[place.name.toLowerCase()];
    let value = parseJson(response.body);
    for (const key of place.path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
function printRange({ from, to }) {
    return from === to ? String(from) : `${String(from)}-${String(to)}`;
}
function printPlace(place) {
    return place.kind === 'header' ? `header ${place.name}` : `JSON field ${place.path.join('.')}`;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function clip(text) {
    const printable = text.replaceAll(/[^\x20-\x7e]/g, '?');
    return printable.length > 80 ? `${printable.slice(0, 79)}…` : printable;
}

;// CONCATENATED MODULE: ./build/packages/health/check.js




async function checkEndpoints(endpoints, expectation, patience, ports, random = Math.random) {
    const results = [];
    const queue = endpoints.entries();
    const worker = async () => {
        for (const [index, endpoint] of queue)
            results[index] = await checkEndpoint(endpoint, expectation, patience, ports, random);
    };
    await Promise.all(Array.from({ length: Math.min(patience.concurrency, endpoints.length) }, worker));
    return results;
}
async function checkEndpoint(endpoint, expectation, patience, ports, random) {
    const policy = { attempts: patience.attempts, firstDelayMs: patience.retryDelayMs, longestDelayMs: 10 * patience.retryDelayMs };
    const startedAt = ports.clock.now();
    let good = 0;
    for (let attempt = 1;; attempt += 1) {
        if (ports.signal.aborted)
            throw (0,errors/* cancelledError */.YQ)(`checking ${endpoint}`);
        const look = await probe(endpoint, expectation, patience, ports);
        good = look.problem === undefined ? good + 1 : 0;
        const result = { endpoint, attempts: attempt, ...look };
        if (good >= patience.consecutive)
            return { ...result, healthy: true };
        const wait = look.problem === undefined ? patience.retryDelayMs : (0,retry/* backOff */.f)(policy, attempt, random);
        const late = patience.deadlineMs !== undefined && ports.clock.now() - startedAt + wait > patience.deadlineMs;
        if (attempt >= patience.attempts + patience.consecutive - 1 || late) {
            return {
                ...result,
                healthy: false,
                problem: look.problem ?? `only ${String(good)} of ${String(patience.consecutive)} good answers in a row`,
            };
        }
        if (look.problem !== undefined)
            ports.log.info(`${endpoint} ${look.problem}; try ${String(attempt + 1)} in ${(wait / 1000).toFixed(1)} s.`);
        await ports.clock.sleep(wait, ports.signal);
    }
}
async function probe(endpoint, expectation, patience, { http }) {
    try {
        const response = await http.request({ url: endpoint, timeoutMs: patience.timeoutMs, headers: { 'cache-control': 'no-cache' } });
        const problem = unhealthyBecause(response, expectation);
        return { responseMs: response.durationMs, status: response.status, ...(problem === undefined ? {} : { problem }) };
    }
    catch (error) {
        if (error instanceof errors/* RolloutError */.a6)
            throw error;
        return {
            problem: error instanceof ports/* HttpFailure */.H ? `did not answer (${error.reason}): ${error.message}` : `did not answer: ${(0,errors/* messageOf */.bD)(error)}`,
        };
    }
}


/***/ })

};
