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

/***/ 8728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WN: () => (/* binding */ openPlatform),
  oD: () => (/* binding */ openSource),
  $j: () => (/* binding */ readServiceSettings)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/packages/core/closest.js
var closest = __webpack_require__(8577);
// EXTERNAL MODULE: ./build/packages/core/errors.js
var errors = __webpack_require__(4487);
;// CONCATENATED MODULE: ./build/packages/platforms/registry.js
const loaders = {
    command: async () => (await __webpack_require__.e(/* import() */ 684).then(__webpack_require__.bind(__webpack_require__, 9684))).command,
    haproxy: async () => (await __webpack_require__.e(/* import() */ 447).then(__webpack_require__.bind(__webpack_require__, 2828))).haproxy,
    http: async () => (await __webpack_require__.e(/* import() */ 430).then(__webpack_require__.bind(__webpack_require__, 4430))).http,
};
const platformKinds = Object.keys(loaders);
function loadPlatform(kind) {
    return loaders[kind]();
}

;// CONCATENATED MODULE: ./build/packages/signals/registry.js
const sources = {
    prometheus: async () => (await Promise.all(/* import() */[__webpack_require__.e(154), __webpack_require__.e(56)]).then(__webpack_require__.bind(__webpack_require__, 6056))).default,
    openmetrics: async () => (await Promise.all(/* import() */[__webpack_require__.e(154), __webpack_require__.e(18)]).then(__webpack_require__.bind(__webpack_require__, 7637))).default,
    http: async () => (await __webpack_require__.e(/* import() */ 917).then(__webpack_require__.bind(__webpack_require__, 917))).default,
};
const sourceKinds = Object.keys(sources);
function loadSource(kind) {
    return sources[kind]();
}

;// CONCATENATED MODULE: ./build/packages/settings/validate.js



function validate(schema, located, origin) {
    const result = dist/* safeParse */.xLC(schema, located.value);
    if (result.success && !Array.isArray(located.value))
        return result.output;
    const lines = Array.isArray(located.value)
        ? [`${placed(located, [], origin)} settings: a list given, a mapping such as \`kind: …\` or \`services: …\` expected`]
        : (result.issues ?? []).map((issue) => describeIssue(issue, located, origin, knownKeys(schema)));
    throw new errors/* RolloutError */.a6('input', {
        code: 'INVALID_SETTINGS',
        message: [...new Set(lines)].join('\n'),
        remedy: 'Correct the lines above. The schema rollout.schema.json makes editors check the file while you type.',
    });
}
function pathOf(issue) {
    return (issue.path ?? []).map((item) => item.key).filter((key) => typeof key === 'string' || typeof key === 'number');
}
function describeIssue(issue, located, origin, known) {
    const leaf = deepest(issue);
    const path = pathOf(leaf);
    return `${placed(located, path, origin)} ${path.length === 0 ? 'settings' : path.join('.')}: ${explain(leaf, path, known)}`;
}
function placed(located, path, origin) {
    const place = placeOf(located, path);
    return place === undefined ? origin : `${origin}:${String(place.line)}:${String(place.column)}`;
}
function deepest(issue) {
    const nested = (issue.issues ?? []).map(deepest).sort((a, b) => pathOf(b).length - pathOf(a).length)[0];
    return nested !== undefined && pathOf(nested).length >= pathOf(issue).length ? nested : issue;
}
function placeOf(located, path) {
    for (let length = path.length; length >= 0; length -= 1) {
        const place = located.locate(path.slice(0, length));
        if (place !== undefined)
            return place;
    }
    return undefined;
}
function explain(issue, path, known) {
    if (issue.expected === 'never') {
        const suggestion = (0,closest/* closest */.k)(String(path.at(-1)), known);
        return `unknown key${suggestion === undefined ? '' : `; did you mean ${suggestion}?`}`;
    }
    if (issue.received === 'undefined')
        return 'is missing';
    const given = shown(issue.received, path);
    const generic = issue.message.startsWith('Invalid ');
    if (!generic && (issue.received === 'Array' || issue.received === 'Object'))
        return issue.message;
    return generic ? `${given} given, ${issue.expected ?? 'something else'} expected` : `${given}: ${issue.message}`;
}
const SECRET_KEY = /token|password|secret|authorization|headers|api-?key/i;
function isSecretKey(key) {
    return SECRET_KEY.test(String(key)) && key !== 'headers';
}
function shown(received, path) {
    if (path.some((key) => SECRET_KEY.test(String(key))))
        return 'the given value';
    const safe = received.replaceAll(/\/\/[^/@\s]+@/g, '//…@');
    return safe.length > 80 ? `${safe.slice(0, 79)}…` : safe;
}
function knownKeys(schema) {
    if (typeof schema !== 'object' || schema === null)
        return [];
    const own = 'entries' in schema && typeof schema.entries === 'object' && schema.entries !== null ? Object.entries(schema.entries) : [];
    const inner = ['wrapped', 'item', 'value', 'options', 'pipe'].flatMap((part) => {
        const child = part in schema ? schema[part] : undefined;
        return Array.isArray(child) ? child : [child];
    });
    const pipedSelf = inner.filter((child) => child !== schema);
    return [...own.flatMap(([key, child]) => [key, ...knownKeys(child)]), ...pipedSelf.flatMap(knownKeys)];
}

;// CONCATENATED MODULE: ./build/packages/settings/environment-references.js


const REFERENCE = /^\$\{([A-Za-z_][A-Za-z0-9_]*)\}$/;
function resolveReferences(located, origin, environment) {
    const resolve = (value, path) => {
        if (typeof value === 'string')
            return resolveText(value, path, located, origin, environment);
        if (Array.isArray(value))
            return value.map((item, index) => resolve(item, [...path, index]));
        if (typeof value !== 'object' || value === null)
            return value;
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolve(item, [...path, key])]));
    };
    return { value: resolve(located.value, []), locate: (path) => located.locate(path) };
}
function resolveText(text, path, located, origin, environment) {
    const name = REFERENCE.exec(text)?.[1];
    if (name === undefined) {
        if (path.some(isSecretKey))
            environment.mask(text);
        return text;
    }
    const value = environment.env[name];
    if (value === undefined || value === '') {
        throw new errors/* RolloutError */.a6('input', {
            code: 'MISSING_VARIABLE',
            message: `${placed(located, path, origin)} ${path.join('.')} refers to \${${name}}, which is not set in this job.`,
            remedy: `Hand it to the step: \`env: { ${name}: \${{ secrets.${name} }} }\`.`,
        });
    }
    environment.mask(value);
    return value;
}

;// CONCATENATED MODULE: ./build/packages/settings/create.js







const kinded = dist/* looseObject */._H3({ kind: dist/* string */.YjP() });
const named = dist/* looseObject */._H3({ stable: dist/* optional */.lqM(dist/* string */.YjP()), candidate: dist/* optional */.lqM(dist/* string */.YjP()) });
async function createPlatform(settings, origin, environment, ports) {
    const resolved = resolveReferences(settings, origin, environment);
    const kind = kindOf(resolved, origin, platformKinds);
    const definition = await loadPlatform(kind);
    const valid = validate(definition.settings, resolved, origin);
    const { stable, candidate } = dist/* parse */.qgA(named, valid);
    return {
        platform: definition.create(valid, ports),
        names: { ...(stable === undefined ? {} : { stable }), ...(candidate === undefined ? {} : { candidate }) },
    };
}
async function createSource(settings, origin, versions, environment, ports) {
    const resolved = resolveReferences(settings, origin, environment);
    const definition = await loadSource(kindOf(resolved, origin, sourceKinds));
    return definition.create(validate(definition.settings, resolved, origin), versions, ports);
}
function kindOf(settings, origin, kinds) {
    const { kind } = validate(kinded, settings, origin);
    const known = kinds.find((candidate) => candidate === kind);
    if (known !== undefined)
        return known;
    const suggestion = (0,closest/* closest */.k)(kind, kinds);
    throw new errors/* RolloutError */.a6('input', {
        code: 'UNKNOWN_KIND',
        message: `${origin} kind: ${kind} is not known${suggestion === undefined ? '' : `; did you mean ${suggestion}?`}`,
        remedy: `Use one of: ${kinds.join(', ')}.`,
    });
}

// EXTERNAL MODULE: ./build/packages/core/criteria/parse.js + 3 modules
var parse = __webpack_require__(4266);
// EXTERNAL MODULE: ./build/packages/core/criteria/quantity.js
var quantity = __webpack_require__(9981);
// EXTERNAL MODULE: ./build/packages/core/judging/no-data.js
var no_data = __webpack_require__(763);
// EXTERNAL MODULE: ./build/packages/core/rollout/plan.js
var plan = __webpack_require__(5509);
;// CONCATENATED MODULE: ./build/packages/settings/rollout-file.js





const durationText = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* check */.z6Y((text) => (0,quantity/* parseDuration */.E9)(text).ok, 'is not a duration such as 90s, 5m or 1h30m'), dist/* description */.h_('A duration such as 90s, 5m or 1h30m.'));
const address = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* url */.OZ5('is not an address such as https://api.example.com/health'), dist/* description */.h_('An http or https address.'));
const criterion = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
    if (!dataset.typed)
        return;
    const parsed = (0,parse/* parseCriterion */.Jn)(dataset.value);
    if (!parsed.ok)
        addIssue({ message: `column ${String(parsed.problem.column)}: ${(0,parse/* problemSentence */.D1)(parsed.problem)}` });
}), dist/* description */.h_('One sentence that must hold, e.g. `error-rate <= baseline + 1pp`.'));
const noDataPolicy = dist/* picklist */.KIO(no_data/* NO_DATA_POLICIES */.i, `is not one of ${no_data/* NO_DATA_POLICIES */.i.join(', ')}`);
const judgedCriterion = dist/* union */.KCZ([
    criterion,
    dist/* strictObject */.rej({
        holds: criterion,
        'on-no-data': dist/* optional */.lqM(dist/* pipe */.FsL(noDataPolicy, dist/* description */.h_('What too little data means at the end of the soak.'))),
    }),
]);
const rollout_file_plan = dist/* strictObject */.rej({
    steps: dist/* pipe */.FsL(dist/* array */.YOg(dist/* number */.aig('is not a number')), dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
        if (!dataset.typed)
            return;
        const problem = (0,plan/* planProblem */.XJ)(dataset.value);
        if (problem !== undefined)
            addIssue({ message: problem });
    }), dist/* description */.h_('Ascending weights in percent, e.g. [5, 25, 50, 100]. 100 at the end is implied.')),
    soak: dist/* optional */.lqM(dist/* pipe */.FsL(durationText, dist/* description */.h_('Time under observation at each weight.'))),
});
const rollout_file_kinded = dist/* looseObject */._H3({ kind: dist/* string */.YjP('needs a `kind`') });
const described = {
    health: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(address), dist/* description */.h_('Addresses that must answer before and after a rollback.'))),
    plan: dist/* optional */.lqM(dist/* pipe */.FsL(rollout_file_plan, dist/* description */.h_('The ordered steps of a rollout.'))),
    criteria: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(judgedCriterion), dist/* description */.h_('What must hold during a soak.'))),
    platform: dist/* optional */.lqM(dist/* pipe */.FsL(rollout_file_kinded, dist/* description */.h_('Where the service gets its traffic.'))),
    signals: dist/* optional */.lqM(dist/* pipe */.FsL(rollout_file_kinded, dist/* description */.h_('Where measurements come from.'))),
};
const environment = dist/* strictObject */.rej(described);
const service = dist/* strictObject */.rej({
    ...described,
    environments: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* record */.g1P(dist/* string */.YjP(), environment), dist/* description */.h_('What differs per environment; wins over the service.'))),
});
const rolloutFileSchema = dist/* strictObject */.rej({
    services: dist/* pipe */.FsL(dist/* record */.g1P(dist/* string */.YjP(), service), dist/* description */.h_('Services by name.')),
});

;// CONCATENATED MODULE: ./build/packages/settings/service-settings.js






function serviceSettings(file, path, service, environment) {
    const rollouts = validate(rolloutFileSchema, file, path);
    const entry = pick(rollouts, path, service);
    const environments = entry.environments ?? {};
    const chosen = Object.hasOwn(environments, environment) ? environments[environment] : undefined;
    if (chosen === undefined && Object.keys(environments).length > 0) {
        throw unknown('UNKNOWN_ENVIRONMENT', `${path} has no environment ${environment} for service ${service}`, environment, Object.keys(environments));
    }
    const located = (key) => {
        const inEnvironment = chosen?.[key] !== undefined;
        const value = chosen?.[key] ?? entry[key];
        const base = inEnvironment ? ['services', service, 'environments', environment, key] : ['services', service, key];
        return value === undefined ? undefined : { value, locate: (inner) => file.locate([...base, ...inner]) };
    };
    const health = chosen?.health ?? entry.health;
    const plan = chosen?.plan ?? entry.plan;
    const criteria = chosen?.criteria ?? entry.criteria;
    const platform = located('platform');
    const signals = located('signals');
    return {
        ...(health === undefined ? {} : { health }),
        ...(plan === undefined ? {} : { steps: plan.steps }),
        ...(plan?.soak === undefined ? {} : { soakMs: milliseconds(plan.soak) }),
        ...(criteria === undefined ? {} : { criteria: criteria.map(judged) }),
        ...(platform === undefined ? {} : { platform }),
        ...(signals === undefined ? {} : { signals }),
    };
}
function pick(rollouts, path, service) {
    const entry = Object.hasOwn(rollouts.services, service) ? rollouts.services[service] : undefined;
    if (entry === undefined)
        throw unknown('UNKNOWN_SERVICE', `${path} has no service ${service}`, service, Object.keys(rollouts.services));
    return entry;
}
function unknown(code, message, given, known) {
    const suggestion = (0,closest/* closest */.k)(given, known);
    return new errors/* RolloutError */.a6('input', {
        code,
        message: `${message}${suggestion === undefined ? '.' : `; did you mean ${suggestion}?`} It knows: ${known.join(', ') || 'none'}.`,
        remedy: 'Correct the input, or add the entry to the rollout file.',
    });
}
function judged(entry) {
    const text = typeof entry === 'string' ? entry : entry.holds;
    const parsed = (0,parse/* parseCriterion */.Jn)(text);
    if (!parsed.ok)
        throw new Error(`criterion passed validation but does not parse: ${text}`);
    const policy = typeof entry === 'string' ? undefined : entry['on-no-data'];
    return policy === undefined ? { criterion: parsed.criterion } : { criterion: parsed.criterion, onNoData: policy };
}
function milliseconds(text) {
    const parsed = (0,quantity/* parseDuration */.E9)(text);
    if (!parsed.ok)
        throw new Error(`duration passed validation but does not parse: ${text}`);
    return parsed.ms;
}

;// CONCATENATED MODULE: ./build/actions/service-settings.js



async function readServiceSettings(inputs, context) {
    const path = inputs['rollout-file'];
    const text = await context.files.read(path);
    if (text === undefined)
        return {};
    if (text.trim() === '') {
        throw new errors/* RolloutError */.a6('input', {
            code: 'MALFORMED_ROLLOUT_FILE',
            message: `${path} is empty.`,
            remedy: 'Describe the service in it, or delete the file and give everything as inputs.',
        });
    }
    const { readYaml } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(410)]).then(__webpack_require__.bind(__webpack_require__, 8410));
    const parsed = readYaml(text);
    if (parsed.ok)
        return serviceSettings(parsed.value, path, inputs.service, inputs.environment);
    throw new errors/* RolloutError */.a6('input', {
        code: 'MALFORMED_ROLLOUT_FILE',
        message: parsed.problems
            .map(({ problem, line, column }) => `${path}:${String(line ?? 1)}:${String(column ?? 1)} ${problem}`)
            .join('\n'),
        remedy: 'Correct the YAML at these places.',
    });
}
async function openPlatform(input, settings, inputs, context) {
    const chosen = choose('platform', input, settings.platform, inputs);
    return createPlatform(chosen.located, chosen.origin, secretSources(context), context);
}
async function openSource(input, settings, versions, inputs, context) {
    const chosen = choose('signals', input, settings.signals, inputs);
    return createSource(chosen.located, chosen.origin, versions, secretSources(context), context);
}
function secretSources(context) {
    return {
        env: context.env,
        mask: (value) => {
            context.mask(value);
        },
    };
}
const EXAMPLES = {
    platform: 'platform: |\n  kind: haproxy\n  socket: /run/haproxy.sock\n  backend: api',
    signals: 'signals: |\n  kind: prometheus\n  url: https://prometheus.example.com',
};
function choose(what, input, file, inputs) {
    if (input !== undefined)
        return { located: input, origin: `input ${what}` };
    if (file !== undefined)
        return { located: file, origin: inputs['rollout-file'] };
    throw new errors/* RolloutError */.a6('input', {
        code: what === 'platform' ? 'NO_PLATFORM' : 'NO_SIGNALS',
        message: `Neither the input \`${what}\` nor ${inputs['rollout-file']} says ${what === 'platform' ? 'where' : 'how'} ${inputs.service} in ${inputs.environment} ${what === 'platform' ? 'gets its traffic' : 'is measured'}.`,
        remedy: `Add the input, e.g.\n${EXAMPLES[what]}`,
    });
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
