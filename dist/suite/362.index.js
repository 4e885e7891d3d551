export const id = 362;
export const ids = [362];
export const modules = {

/***/ 9362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/packages/core/errors.js
var errors = __webpack_require__(4487);
// EXTERNAL MODULE: ./build/packages/health/check.js + 1 modules
var check = __webpack_require__(26);
// EXTERNAL MODULE: ./build/actions/report-file.js
var report_file = __webpack_require__(895);
// EXTERNAL MODULE: ./build/actions/service-settings.js + 7 modules
var service_settings = __webpack_require__(8728);
// EXTERNAL MODULE: ./build/packages/toolkit/markdown.js
var markdown = __webpack_require__(5500);
;// CONCATENATED MODULE: ./build/actions/health-check/src/summary.js

const LISTED = 200;
function renderHealth({ healthy, endpoints, expectedVersion }) {
    const bad = endpoints.filter((endpoint) => !endpoint.healthy);
    const sorted = [...bad, ...endpoints.filter((endpoint) => endpoint.healthy)];
    const expecting = expectedVersion === undefined ? '' : ` and ${endpoints.length === 1 ? 'runs' : 'run'} ${expectedVersion}`;
    return (0,markdown/* page */.MY)([
        (0,markdown/* heading */.R_)(3, healthy ? `✅ ${countOf(endpoints)} healthy${expecting}` : `❌ ${String(bad.length)} of ${countOf(endpoints)} unhealthy`),
        (0,markdown/* table */.tp)(['', 'endpoint', 'status', 'time', 'tries', 'problem'], sorted
            .slice(0, LISTED)
            .map(({ endpoint, healthy: good, status, responseMs, attempts, problem }) => [
            good ? '✅' : '❌',
            (0,markdown/* code */.aY)(endpoint),
            status ?? '–',
            responseMs === undefined ? '–' : `${String(Math.round(responseMs))} ms`,
            attempts,
            problem ?? '',
        ])),
        ...(sorted.length > LISTED ? [(0,markdown/* paragraph */.FY)(`${String(sorted.length - LISTED)} more are in the report.`)] : []),
        ...(healthy
            ? []
            : [(0,markdown/* paragraph */.FY)('Next: open the address yourself; if it is healthy now, raise ', (0,markdown/* code */.aY)('attempts'), ' or ', (0,markdown/* code */.aY)('retry-delay'), '.')]),
    ]);
}
function countOf(endpoints) {
    return `${String(endpoints.length)} ${endpoints.length === 1 ? 'endpoint' : 'endpoints'}`;
}

;// CONCATENATED MODULE: ./build/actions/health-check/src/main.js





async function main(inputs, context) {
    const endpoints = await chooseEndpoints(inputs, context);
    const expectation = expect(inputs);
    const patience = {
        timeoutMs: inputs.timeout,
        attempts: inputs.attempts,
        retryDelayMs: inputs['retry-delay'],
        consecutive: inputs.consecutive,
        concurrency: inputs.concurrency,
    };
    const checked = await (0,check/* checkEndpoints */.B)(endpoints, expectation, patience, context);
    const unhealthy = checked.filter(({ healthy }) => !healthy);
    logHealth(checked, context.log);
    const report = {
        schema: 1,
        action: 'health-check',
        healthy: unhealthy.length === 0,
        ...(inputs['expect-version'] === undefined ? {} : { expectedVersion: inputs['expect-version'] }),
        endpoints: checked,
    };
    const path = await (0,report_file/* writeReport */.u)(context, `health-check-${inputs.service ?? 'endpoints'}`, report);
    return {
        outcome: report.healthy ? 'passed' : 'failed',
        outputs: { healthy: String(report.healthy), unhealthy: unhealthy.map(({ endpoint }) => endpoint).join('\n'), report: path },
        summary: renderHealth(report),
        annotations: unhealthy.map(annotate),
    };
}
async function chooseEndpoints(inputs, context) {
    const { service } = inputs;
    const configured = service === undefined ? undefined : (await (0,service_settings/* readServiceSettings */.$j)({ ...inputs, service }, context)).health;
    const endpoints = inputs.endpoints ?? configured ?? [];
    if (endpoints.length === 0) {
        throw new errors/* RolloutError */.a6('input', {
            code: 'NO_ENDPOINTS',
            message: 'There is nothing to check: the input `endpoints` is empty and the rollout file names no `health` addresses for the service.',
            remedy: 'Add the input, e.g. `endpoints: https://api.example.com/health/ready`.',
        });
    }
    if (endpoints.some(hasCredentials)) {
        throw new errors/* RolloutError */.a6('input', {
            code: 'ENDPOINT_CREDENTIALS',
            message: 'An address to check contains a user name or password, which would show in logs and reports.',
            remedy: 'Check an address that needs no credentials: a health endpoint should tell nothing that is secret.',
        });
    }
    const wrong = endpoints.filter((endpoint) => !isHttp(endpoint));
    if (wrong.length === 0)
        return endpoints;
    throw new errors/* RolloutError */.a6('input', {
        code: 'INVALID_ENDPOINT',
        message: `Not an http or https address: ${wrong.map((endpoint) => JSON.stringify(endpoint.replace(/\/\/.*@/, '//***@').slice(0, 80))).join(', ')}.`,
        remedy: 'Give one address per line, e.g. https://api.example.com/health/ready.',
    });
}
function hasCredentials(endpoint) {
    if (!URL.canParse(endpoint))
        return false;
    const { username, password } = new URL(endpoint);
    return username !== '' || password !== '';
}
function isHttp(text) {
    return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
function expect(inputs) {
    const version = inputs['expect-version'];
    if (version === undefined)
        return { statuses: inputs['expect-status'] };
    return { statuses: inputs['expect-status'], version: { expected: version, place: parsePlace(inputs['version-from']) } };
}
function parsePlace(text) {
    const [, kind, rest] = /^(header|json):([\w.-]+)$/.exec(text) ?? [];
    if (kind === 'header' && rest !== undefined)
        return { kind, name: rest };
    if (kind === 'json' && rest !== undefined)
        return { kind, path: rest.split('.') };
    throw new errors/* RolloutError */.a6('input', {
        code: 'INVALID_VERSION_FROM',
        message: `\`version-from\` is ${JSON.stringify(text.slice(0, 80))}.`,
        remedy: 'Give `header:NAME` or `json:PATH`, e.g. `header:x-version` or `json:build.version`.',
    });
}
const LOGGED = 50;
function logHealth(checked, log) {
    const healthy = checked.filter((endpoint) => endpoint.healthy);
    for (const { endpoint, status, responseMs, attempts } of healthy.slice(0, LOGGED)) {
        const tries = attempts === 1 ? '' : `, after ${String(attempts)} tries`;
        log.info(`Healthy: ${endpoint} (${String(status ?? '')}, ${String(Math.round(responseMs ?? 0))} ms${tries})`);
    }
    if (healthy.length > LOGGED)
        log.info(`and ${String(healthy.length - LOGGED)} more.`);
}
function annotate({ endpoint, problem, attempts }) {
    return {
        level: 'error',
        title: 'Unhealthy',
        message: `${endpoint} ${(problem ?? 'is unhealthy').replace(/\.$/, '')} (after ${String(attempts)} ${attempts === 1 ? 'try' : 'tries'})`,
    };
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
