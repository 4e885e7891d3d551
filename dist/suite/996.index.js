export const id = 996;
export const ids = [996];
export const modules = {

/***/ 895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

async function writeReport(context, name, report, path) {
    const target = path ??
        (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(context.run.temp, 'rollout-actions', `${name.replaceAll(/[^\w.-]+/g, '-')}-${context.run.step.replaceAll(/[^\w.-]+/g, '-')}.json`);
    await context.files.write(target, `${JSON.stringify(report, null, 2)}\n`);
    return target;
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
    prometheus: async () => (await Promise.all(/* import() */[__webpack_require__.e(758), __webpack_require__.e(507)]).then(__webpack_require__.bind(__webpack_require__, 4507))).default,
    openmetrics: async () => (await Promise.all(/* import() */[__webpack_require__.e(758), __webpack_require__.e(18)]).then(__webpack_require__.bind(__webpack_require__, 7637))).default,
    http: async () => (await __webpack_require__.e(/* import() */ 917).then(__webpack_require__.bind(__webpack_require__, 917))).default,
};
const sourceKinds = Object.keys(sources);
function loadSource(kind) {
    return sources[kind]();
}

;// CONCATENATED MODULE: ./build/packages/settings/environment-references.js

const REFERENCE = /^\$\{([A-Za-z_][A-Za-z0-9_]*)\}$/;
function resolveReferences(located, environment) {
    return { value: resolve(located.value, [], located, environment), locate: (path) => located.locate(path) };
}
function resolve(value, path, located, environment) {
    if (typeof value === 'string')
        return resolveText(value, path, located, environment);
    if (Array.isArray(value))
        return value.map((item, index) => resolve(item, [...path, index], located, environment));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolve(item, [...path, key], located, environment)]));
}
function resolveText(text, path, located, environment) {
    const name = REFERENCE.exec(text)?.[1];
    if (name === undefined)
        return text;
    const value = environment.env[name];
    if (value === undefined || value === '') {
        const place = located.locate(path);
        throw new errors/* RolloutError */.a6('input', {
            code: 'MISSING_VARIABLE',
            message: `${path.join('.')}${place === undefined ? '' : ` (line ${String(place.line)})`} refers to \${${name}}, which is not set in this job.`,
            remedy: `Hand it to the step: \`env: { ${name}: \${{ secrets.${name} }} }\`.`,
        });
    }
    environment.mask(value);
    return value;
}

;// CONCATENATED MODULE: ./build/packages/settings/validate.js



function validate(schema, located, origin) {
    const result = dist/* safeParse */.xLC(schema, located.value);
    if (result.success)
        return result.output;
    const lines = result.issues.map((issue) => describeIssue(issue, located, origin, knownKeys(schema)));
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
    const place = placeOf(located, path);
    const at = place === undefined ? origin : `${origin}:${String(place.line)}:${String(place.column)}`;
    return `${at} ${path.length === 0 ? 'settings' : path.join('.')}: ${explain(leaf, path, known)}`;
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

;// CONCATENATED MODULE: ./build/packages/settings/create.js







const kinded = dist/* looseObject */._H3({ kind: dist/* string */.YjP() });
const named = dist/* looseObject */._H3({ stable: dist/* optional */.lqM(dist/* string */.YjP()), candidate: dist/* optional */.lqM(dist/* string */.YjP()) });
async function createPlatform(settings, origin, environment, ports) {
    const resolved = resolveReferences(settings, environment);
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
    const resolved = resolveReferences(settings, environment);
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
// EXTERNAL MODULE: ./build/packages/core/judging/conclude.js
var conclude = __webpack_require__(5388);
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
const noDataPolicy = dist/* picklist */.KIO(conclude/* NO_DATA_POLICIES */.i, `is not one of ${conclude/* NO_DATA_POLICIES */.i.join(', ')}`);
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
        message: `${message}${suggestion === undefined ? '' : `; did you mean ${suggestion}?`} It knows: ${known.join(', ') || 'none'}.`,
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

/***/ 6996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/packages/core/closest.js
var closest = __webpack_require__(8577);
// EXTERNAL MODULE: ./build/packages/core/errors.js
var errors = __webpack_require__(4487);
// EXTERNAL MODULE: ./build/packages/core/judging/format.js
var format = __webpack_require__(6194);
// EXTERNAL MODULE: ./build/packages/core/criteria/unit.js
var unit = __webpack_require__(5730);
;// CONCATENATED MODULE: ./build/packages/core/criteria/evaluate.js

function boundValue(bound, baseline) {
    if (bound.kind === 'fixed')
        return bound.quantity.value;
    if (baseline === undefined || !Number.isFinite(baseline))
        return undefined;
    switch (bound.kind) {
        case 'baseline':
            return baseline;
        case 'baseline-times':
            return baseline * bound.factor;
        case 'baseline-plus': {
            const { value, unit } = bound.quantity;
            return unit === '%' ? baseline * (1 + bound.sign * value) : baseline + bound.sign * value;
        }
    }
}
function needsBaseline(bound) {
    return bound.kind !== 'fixed';
}
const ROUNDING = 1e-12;
function holds(operator, value, bound) {
    if (Number.isNaN(value) || Number.isNaN(bound))
        return false;
    const equal = same(value, bound);
    switch (operator) {
        case '<':
            return !equal && value < bound;
        case '<=':
            return equal || value < bound;
        case '>':
            return !equal && value > bound;
        case '>=':
            return equal || value > bound;
        case '==':
            return equal;
        case '!=':
            return !equal;
    }
}
function same(a, b) {
    if (a === b)
        return true;
    if (!Number.isFinite(a) || !Number.isFinite(b))
        return false;
    return Math.abs(a - b) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b));
}

;// CONCATENATED MODULE: ./build/packages/core/criteria/breach.js

const NO_BREACH = { lastedMs: 0, firing: false };
const GAUGE_HYSTERESIS = 0.05;
function followBreach(run, samples, forMs) {
    const ordered = [...samples].sort((a, b) => a.at - b.at);
    return ordered.reduce((current, sample) => advance(current, sample, forMs), refire(run, forMs));
}
function advance(run, sample, forMs) {
    const { at, breach, recovered = true } = sample;
    if (breach === undefined || (run.seenAt !== undefined && at <= run.seenAt))
        return run;
    const continues = breach || (run.since !== undefined && !recovered);
    if (!continues)
        return { seenAt: at, lastedMs: 0, firing: false };
    const since = run.since ?? at;
    return refire({ since, seenAt: at, lastedMs: at - since, firing: false }, forMs);
}
function refire(run, forMs) {
    return { ...run, firing: run.since !== undefined && run.lastedMs >= forMs };
}
function breachSample(at, operator, value, bound, hysteresis = 0) {
    if (value === undefined || bound === undefined || Number.isNaN(value) || Number.isNaN(bound))
        return { at, breach: undefined };
    const breach = !holds(operator, value, bound);
    const upper = operator === '<' || operator === '<=';
    const recovered = !breach && (!upper || holds('<=', value, bound - hysteresis * Math.abs(bound)));
    return { at, breach, recovered };
}

// EXTERNAL MODULE: ./build/packages/core/criteria/duration.js
var duration = __webpack_require__(4708);
// EXTERNAL MODULE: ./build/packages/core/criteria/number.js
var number = __webpack_require__(4285);
// EXTERNAL MODULE: ./build/packages/core/criteria/quantity.js
var quantity = __webpack_require__(9981);
// EXTERNAL MODULE: ./build/packages/core/criteria/selector.js
var selector = __webpack_require__(8277);
;// CONCATENATED MODULE: ./build/packages/core/criteria/print.js




function printCriterion(criterion) {
    const severity = criterion.severity === 'fail' ? '' : `${criterion.severity}: `;
    const lasting = criterion.forMs === undefined ? '' : ` for ${(0,duration/* printDuration */.cb)(criterion.forMs)}`;
    return `${severity}${(0,selector/* printSelector */.v)(criterion.selector)} ${criterion.operator} ${printBound(criterion.bound)}${lasting}`;
}
function printBound(bound) {
    switch (bound.kind) {
        case 'fixed':
            return (0,quantity/* printQuantity */.xi)(bound.quantity);
        case 'baseline':
            return 'baseline';
        case 'baseline-plus':
            return `baseline ${bound.sign === 1 ? '+' : '-'} ${(0,quantity/* printQuantity */.xi)(bound.quantity)}`;
        case 'baseline-times':
            return `baseline * ${(0,number/* printNumber */.xo)(bound.factor)}`;
    }
}

;// CONCATENATED MODULE: ./build/packages/core/judging/statistic.js
function statisticOf(totals, statistic) {
    if (statistic === 'count')
        return totals.total > 0 ? totals.total : (totals.buckets.at(-1)?.count ?? totals.samples.length);
    if (totals.total > 0)
        return totals.bad / totals.total;
    if (totals.gauges.size > 0)
        return aggregate([...totals.gauges.values()], statistic ?? 'max');
    if (totals.samples.length > 0)
        return aggregate(totals.samples, statistic ?? 'p50');
    const percentile = percentileOf(statistic ?? 'p50');
    return percentile === undefined ? undefined : histogramQuantile(totals.buckets, percentile);
}
function percentileOf(statistic) {
    if (statistic === 'median' || statistic === 'med')
        return 0.5;
    const digits = /^p(\d{1,2}(?:\.\d+)?|100)$/.exec(statistic)?.[1];
    return digits === undefined ? undefined : Number(digits) / 100;
}
function aggregate(values, statistic) {
    switch (statistic) {
        case 'min':
            return values.reduce((low, value) => Math.min(low, value), Infinity);
        case 'max':
            return values.reduce((high, value) => Math.max(high, value), -Infinity);
        case 'avg':
        case 'mean':
            return values.reduce((sum, value) => sum + value, 0) / values.length;
        case 'last':
        case 'value':
            return values.at(-1);
        case 'sum':
            return values.reduce((sum, value) => sum + value, 0);
        default: {
            const percentile = percentileOf(statistic);
            return percentile === undefined ? undefined : sampleQuantile(values, percentile);
        }
    }
}
function sampleQuantile(values, q) {
    const sorted = Float64Array.from(values).sort();
    return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)];
}
function histogramQuantile(buckets, q) {
    const total = buckets.at(-1)?.count ?? 0;
    if (total <= 0)
        return undefined;
    const rank = q * total;
    const index = buckets.findIndex((bucket) => bucket.count >= rank);
    const bucket = buckets[index];
    if (bucket === undefined)
        return undefined;
    const below = buckets[index - 1];
    if (bucket.le === Infinity)
        return below?.le;
    const low = below?.le ?? Math.min(0, bucket.le);
    const inside = bucket.count - (below?.count ?? 0);
    return inside <= 0 ? bucket.le : low + ((bucket.le - low) * (rank - (below?.count ?? 0))) / inside;
}

;// CONCATENATED MODULE: ./build/packages/core/judging/totals.js
const SAMPLE_LIMIT = 20_000;
const NOTHING = { bad: 0, total: 0, buckets: [], samples: [], gauges: new Map() };
function addMeasurement(totals, measurement, instance = '') {
    switch (measurement.kind) {
        case 'proportion':
            return { ...totals, bad: totals.bad + measurement.bad, total: totals.total + measurement.total };
        case 'histogram':
            return { ...totals, buckets: addBuckets(totals.buckets, measurement.buckets) };
        case 'samples':
            return { ...totals, samples: [...totals.samples, ...measurement.values].slice(-SAMPLE_LIMIT) };
        case 'gauge':
            return { ...totals, gauges: new Map(totals.gauges).set(instance, measurement.value) };
        case 'absent':
            return { ...totals, absence: measurement.reason };
    }
}
function addBuckets(sum, added) {
    const sameBounds = sum.length === added.length && sum.every((bucket, index) => bucket.le === added[index]?.le);
    return sameBounds ? sum.map((bucket, index) => ({ le: bucket.le, count: bucket.count + (added[index]?.count ?? 0) })) : added;
}
function countOf(totals) {
    if (totals.total > 0)
        return totals.total;
    const inBuckets = totals.buckets.at(-1)?.count ?? 0;
    if (inBuckets > 0)
        return inBuckets;
    return totals.samples.length > 0 ? totals.samples.length : totals.gauges.size;
}

;// CONCATENATED MODULE: ./build/packages/core/judging/point-estimate.js






function enough(totals, minSamples) {
    return totals.gauges.size > 0 || countOf(totals) >= minSamples;
}
function pointEstimate(criterion, minSamples) {
    return criterion.forMs === undefined ? wholeSoak(criterion, minSamples) : sustained(criterion, criterion.forMs);
}
function wholeSoak(criterion, minSamples) {
    let finding = tooLittle(criterion, NOTHING, NOTHING, minSamples);
    return {
        rule: `point estimate over the soak, at least ${(0,format/* formatCount */.B4)(minSamples)} requests per arm`,
        update(_reading, totals) {
            finding = compare(criterion, totals, minSamples);
        },
        finding: () => finding,
    };
}
function compare(criterion, totals, minSamples) {
    const thin = !enough(totals.candidate, minSamples) || (needsBaseline(criterion.bound) && !enough(totals.baseline, minSamples));
    const estimate = estimateOf(criterion, totals);
    if (thin || estimate === undefined)
        return tooLittle(criterion, totals.candidate, totals.baseline, minSamples);
    return estimate;
}
function estimateOf(criterion, totals) {
    const value = point_estimate_valueOf(criterion, totals.candidate);
    const baselineValue = criterion.bound.kind === 'fixed' ? undefined : point_estimate_valueOf(criterion, totals.baseline);
    const bound = boundValue(criterion.bound, baselineValue);
    if (value === undefined || bound === undefined)
        return undefined;
    const candidate = evidence(value, totals.candidate);
    const baseline = baselineValue === undefined ? undefined : evidence(baselineValue, totals.baseline);
    return {
        kind: holds(criterion.operator, value, bound) ? 'holds' : 'breached',
        reason: describe(criterion, candidate, baseline, bound),
        candidate,
        ...(baseline === undefined ? {} : { baseline }),
        bound,
    };
}
function sustained(criterion, forMs) {
    let run = NO_BREACH;
    let latest;
    let firing;
    return {
        rule: `estimates of single readings; a breach counts after ${(0,format/* formatDuration */.a3)(forMs)} without a break`,
        update(reading) {
            const totals = totalsOf(reading, criterion.selector.metric);
            const estimate = estimateOf(criterion, totals);
            latest = estimate ?? latest;
            const hysteresis = totals.candidate.gauges.size > 0 ? GAUGE_HYSTERESIS : 0;
            const sample = breachSample(reading.window.to, criterion.operator, estimate?.candidate.value, estimate?.bound, hysteresis);
            run = followBreach(run, [sample], forMs);
            if (run.firing && estimate !== undefined)
                firing ??= { ...estimate, reason: `${estimate.reason}, for ${(0,format/* formatDuration */.a3)(run.lastedMs)}` };
        },
        finding() {
            if (firing !== undefined)
                return firing;
            return latest === undefined ? tooLittle(criterion, NOTHING, NOTHING, 1) : { ...latest, kind: 'holds' };
        },
    };
}
function totalsOf(reading, signal) {
    const totals = { candidate: NOTHING, baseline: NOTHING };
    for (const { arm, signal: name, measurement, instance } of reading.observations) {
        if (name === signal)
            totals[arm] = addMeasurement(totals[arm], measurement, instance);
    }
    return totals;
}
function point_estimate_valueOf(criterion, totals) {
    const worst = criterion.operator === '>' || criterion.operator === '>=' ? 'min' : 'max';
    return statisticOf(totals, criterion.selector.statistic ?? (totals.gauges.size > 0 ? worst : undefined));
}
function evidence(value, totals) {
    return { value, count: countOf(totals), ...(totals.total > 0 ? { bad: totals.bad } : {}) };
}
function tooLittle(criterion, candidate, baseline, minSamples) {
    const arms = criterion.bound.kind === 'fixed'
        ? [['candidate', candidate]]
        : [
            ['candidate', candidate],
            ['baseline', baseline],
        ];
    const thin = arms
        .filter(([, totals]) => !enough(totals, minSamples))
        .map(([arm, totals]) => `${arm} has ${(0,format/* formatCount */.B4)(countOf(totals))} of ${(0,format/* formatCount */.B4)(minSamples)}${absence(totals)}`);
    const reason = thin.length > 0 ? `too little data: ${thin.join(', ')}` : `no ${printSelector(criterion)} could be computed`;
    return {
        kind: 'too-little',
        reason: `${printSelector(criterion)}: ${reason}`,
        candidate: { count: countOf(candidate) },
        ...(criterion.bound.kind === 'fixed' ? {} : { baseline: { count: countOf(baseline) } }),
    };
}
function absence(totals) {
    return totals.absence === undefined || countOf(totals) > 0 ? '' : ` (${totals.absence})`;
}
function printSelector({ selector }) {
    return selector.statistic === undefined ? selector.metric : `${selector.metric}.${selector.statistic}`;
}
function describe(criterion, candidate, baseline, bound) {
    const dimension = (0,format/* dimensionOfCriterion */.lw)(criterion);
    const arm = ({ value, bad, count }) => `${(0,format/* formatValue */.Fl)(value ?? Number.NaN, dimension)}${bad === undefined ? '' : ` (${(0,format/* formatCount */.B4)(bad)} of ${(0,format/* formatCount */.B4)(count)})`}`;
    const against = baseline === undefined ? '' : ` against ${arm(baseline)}`;
    const allowed = criterion.bound.kind === 'fixed' ? printCriterion(criterion).replace(/^\w+: /, '') : (0,format/* formatValue */.Fl)(bound, dimension);
    return `${printSelector(criterion)} ${arm(candidate)}${against}; ${criterion.bound.kind === 'fixed' ? 'criterion' : 'allowed'} ${allowed}`;
}

;// CONCATENATED MODULE: ./build/packages/core/judging/soak-judge.js


function createSoakJudge(criteria, judgeFor) {
    const judged = criteria.map((criterion) => ({ criterion, judge: judgeFor(criterion) }));
    const totals = new Map();
    let window;
    return {
        observe(reading) {
            window = { from: window?.from ?? reading.window.from, to: reading.window.to };
            for (const { arm, signal, instance, measurement } of reading.observations) {
                const before = totals.get(signal) ?? { candidate: NOTHING, baseline: NOTHING };
                totals.set(signal, { ...before, [arm]: addMeasurement(before[arm], measurement, instance) });
            }
            for (const { criterion, judge } of judged) {
                judge.update(reading, totals.get(criterion.selector.metric) ?? { candidate: NOTHING, baseline: NOTHING });
            }
        },
        verdicts: () => judged.map(({ criterion, judge }) => verdictOf(criterion, judge, window ?? { from: 0, to: 0 })),
    };
}
function verdictOf(criterion, judge, window) {
    const { kind, reason, candidate, baseline, bound } = judge.finding();
    const verdict = wordFor(criterion, kind);
    return {
        criterion: printCriterion(criterion),
        parsed: criterion,
        verdict,
        reason,
        evidence: {
            candidate,
            ...(baseline === undefined ? {} : { baseline }),
            ...(bound === undefined ? {} : { bound }),
            rule: judge.rule,
            window,
        },
        decisive: verdict === 'fail',
    };
}
function wordFor(criterion, kind) {
    if (kind === 'too-little')
        return 'inconclusive';
    if (kind === 'holds' || criterion.severity === 'info')
        return 'pass';
    return criterion.severity;
}

;// CONCATENATED MODULE: ./build/packages/toolkit/progress.js
function progress(done, total, startedAt, now) {
    const finished = Math.min(Math.max(0, done), total);
    const share = total > 0 ? finished / total : 1;
    const parts = [`${finished} of ${total}`, `${Math.floor(share * 100)} %`];
    if (share > 0 && share < 1)
        parts.push(`${roughDuration(((now - startedAt) / share) * (1 - share))} left`);
    return parts.join(' · ');
}
function roughDuration(ms) {
    const seconds = Math.max(0, Math.round(ms / 1000));
    if (seconds < 60)
        return `${seconds}s`;
    const minutes = Math.round(seconds / 60);
    if (minutes < 60)
        return `${minutes}m`;
    const hours = Math.floor(minutes / 60);
    if (hours < 24)
        return minutes % 60 === 0 ? `${hours}h` : `${hours}h ${minutes % 60}m`;
    return hours % 24 === 0 ? `${hours / 24}d` : `${Math.floor(hours / 24)}d ${hours % 24}h`;
}

// EXTERNAL MODULE: ./build/actions/report-file.js
var report_file = __webpack_require__(895);
// EXTERNAL MODULE: ./build/actions/service-settings.js + 7 modules
var service_settings = __webpack_require__(8728);
;// CONCATENATED MODULE: ./build/actions/soak-monitor/src/report.js

function soakReport(subject, result) {
    return {
        schema: 1,
        action: 'soak-monitor',
        ...subject,
        verdict: result.conclusion.verdict,
        reason: explain(result),
        cancelled: result.cancelled,
        startedAt: new Date(result.startedAt).toISOString(),
        endedAt: new Date(result.endedAt).toISOString(),
        readings: result.readings,
        criteria: result.verdicts.map(({ criterion, parsed, verdict, reason, decisive, evidence }, index) => ({
            criterion,
            verdict,
            reason,
            decisive,
            dimension: (0,format/* dimensionOfCriterion */.lw)(parsed),
            evidence,
            series: result.series[index]?.points ?? [],
        })),
        warnings: result.warnings,
        sourceErrors: result.sourceErrors,
    };
}
function explain({ conclusion, verdicts, startedAt, endedAt, cancelled, sourceErrors }) {
    const after = (0,format/* formatDuration */.a3)(endedAt - startedAt);
    const why = conclusion.decidedBy.map(({ reason }) => reason).join('; ');
    if (cancelled)
        return `Cancelled after ${after}; so far ${conclusion.verdict}.`;
    switch (conclusion.verdict) {
        case 'fail':
            return `Failed after ${after}: ${why}.`;
        case 'inconclusive':
            return `Inconclusive after ${after}: ${why || 'no criteria were given'}.`;
        case 'error':
            return `Could not measure: ${sourceErrors.at(-1) ?? 'the source failed'}`;
        case 'warn':
            return `Passed with warnings after ${after}: ${why}.`;
        case 'pass':
            return `Passed after ${after}: ${verdicts.length === 1 ? 'the criterion holds' : `all ${String(verdicts.length)} criteria hold`}.`;
    }
}

;// CONCATENATED MODULE: ./build/actions/soak-monitor/src/schedule.js


const DEFAULT_SOAK_MS = 30 * 60_000;
function planSoak(timing, soakMs, now) {
    const { since, until, interval } = timing;
    if (since === undefined) {
        if (until !== undefined)
            throw timeProblem('EMPTY_WINDOW', '`until` is given without `since`', 'Give both, or neither to watch from now on.');
        const durationMs = timing.duration ?? soakMs ?? DEFAULT_SOAK_MS;
        const maxDurationMs = timing['max-duration'] ?? 2 * durationMs;
        if (durationMs <= 0 || interval <= 0 || maxDurationMs < durationMs) {
            const message = `duration ${String(durationMs)} ms, max-duration ${String(maxDurationMs)} ms and interval ${String(interval)} ms do not fit together`;
            throw timeProblem('INVALID_DURATION', message, '`duration` and `interval` must be positive and `max-duration` no shorter than `duration`.');
        }
        return { mode: 'live', startAt: now, durationMs, maxDurationMs, intervalMs: Math.min(interval, durationMs) };
    }
    const startAt = instant('since', since, now);
    const endAt = until === undefined ? now : instant('until', until, now);
    if (endAt <= startAt || endAt > now) {
        throw timeProblem('EMPTY_WINDOW', `The window from ${iso(startAt)} to ${iso(endAt)} is empty or ends in the future`, '`since` must lie before `until`, and both in the past.');
    }
    const length = endAt - startAt;
    return { mode: 'past', startAt, durationMs: length, maxDurationMs: length, intervalMs: Math.min(interval, length) };
}
function instant(name, text, now) {
    const ago = (0,quantity/* parseDuration */.E9)(text);
    if (ago.ok)
        return now - ago.ms;
    const at = /^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:\d{2})$/.test(text) ? Date.parse(text) : Number.NaN;
    if (Number.isFinite(at))
        return at;
    throw timeProblem('INVALID_TIME', `\`${name}\` is ${JSON.stringify(text.slice(0, 60))}`, 'Give an ISO time with its zone such as 2026-01-31T12:00:00Z, or a duration before now such as 30m.');
}
function iso(at) {
    return new Date(at).toISOString();
}
function timeProblem(code, message, remedy) {
    return new errors/* RolloutError */.a6('input', { code, message: `${message}.`, remedy });
}

// EXTERNAL MODULE: ./build/packages/core/judging/conclude.js
var conclude = __webpack_require__(5388);
;// CONCATENATED MODULE: ./build/packages/core/judging/series.js
const POINT_LIMIT = 480;
const EMPTY_SERIES = { points: [], stride: 1, seen: 0 };
function addPoint(series, point) {
    const seen = series.seen + 1;
    if (series.seen % series.stride !== 0)
        return { ...series, seen };
    const points = [...series.points, point];
    if (points.length <= POINT_LIMIT)
        return { ...series, points, seen };
    return { points: points.filter((_, index) => index % 2 === 0), stride: series.stride * 2, seen };
}

;// CONCATENATED MODULE: ./build/actions/soak-monitor/src/soak.js



const SOURCE_ERROR_BUDGET = 4;
async function soak(schedule, ports) {
    const course = new Course(schedule, ports);
    try {
        return course.end(await course.run(), false);
    }
    catch (error) {
        if (error instanceof errors/* RolloutError */.a6 && error.kind === 'cancelled')
            return course.end(course.conclusion(false), true);
        throw error;
    }
}
class Course {
    #schedule;
    #ports;
    #warnings = new Set();
    #sourceErrors = [];
    #series = [];
    #reached;
    #readings = 0;
    constructor(schedule, ports) {
        this.#schedule = schedule;
        this.#ports = ports;
        this.#reached = schedule.startAt;
    }
    async run() {
        const { startAt, durationMs, maxDurationMs, mode, intervalMs } = this.#schedule;
        if (mode === 'live')
            await this.#look({ from: startAt, to: startAt });
        let failedInRow = 0;
        for (let due = startAt + intervalMs;; due += intervalMs) {
            const to = await this.#arriveAt(Math.min(due, startAt + maxDurationMs));
            failedInRow = (await this.#look({ from: this.#reached, to })) ? 0 : failedInRow + 1;
            if (failedInRow >= SOURCE_ERROR_BUDGET)
                return { verdict: 'error', extendable: false, decidedBy: [] };
            const elapsed = to - startAt;
            const now = this.conclusion(elapsed >= maxDurationMs);
            if (now.verdict === 'fail' || elapsed >= maxDurationMs)
                return now;
            if (elapsed >= durationMs && !now.extendable)
                return now;
        }
    }
    conclusion(final) {
        return (0,conclude/* conclude */.E)(this.#ports.judge.verdicts(), this.#ports.policyFor, final);
    }
    end(conclusion, cancelled) {
        return {
            conclusion,
            verdicts: this.#ports.judge.verdicts(),
            startedAt: this.#schedule.startAt,
            endedAt: this.#reached,
            readings: this.#readings,
            warnings: [...this.#warnings],
            sourceErrors: this.#sourceErrors,
            cancelled,
            series: this.#series,
        };
    }
    async #arriveAt(due) {
        if (this.#schedule.mode === 'past')
            return due;
        const { clock, signal } = this.#ports;
        await clock.sleep(Math.max(0, due - clock.now()), signal);
        return clock.now();
    }
    async #look(window) {
        const { source, judge, onReading, onSourceError } = this.#ports;
        try {
            const reading = await source.observe(window);
            for (const warning of reading.warnings)
                this.#warnings.add(warning);
            judge.observe(reading);
        }
        catch (error) {
            if (!(error instanceof errors/* RolloutError */.a6) || error.kind !== 'source')
                throw error;
            this.#sourceErrors = [...this.#sourceErrors, (0,errors/* messageOf */.bD)(error)].slice(-20);
            onSourceError((0,errors/* messageOf */.bD)(error));
            return false;
        }
        this.#reached = window.to;
        if (window.to > window.from)
            this.#readings += 1;
        const verdicts = judge.verdicts();
        this.#series = verdicts.map(({ evidence }, index) => addPoint(this.#series[index] ?? EMPTY_SERIES, {
            at: window.to,
            ...(evidence.candidate.value === undefined ? {} : { candidate: evidence.candidate.value }),
            ...(evidence.baseline?.value === undefined ? {} : { baseline: evidence.baseline.value }),
            ...(evidence.bound === undefined ? {} : { bound: evidence.bound }),
        }));
        onReading({ elapsedMs: window.to - this.#schedule.startAt, schedule: this.#schedule, verdicts });
        return true;
    }
}

// EXTERNAL MODULE: ./build/packages/toolkit/markdown.js
var markdown = __webpack_require__(5500);
;// CONCATENATED MODULE: ./build/actions/soak-monitor/src/summary.js


const MARKS = { pass: '✅', warn: '⚠️', fail: '❌', inconclusive: '❔', error: '🔌' };
const CHART_POINTS = 40;
const CHARTS = 8;
function renderSoak(report) {
    const { service, environment, candidate, stable } = report;
    return (0,markdown/* page */.MY)([
        (0,markdown/* heading */.R_)(3, `${report.cancelled ? '⏹' : MARKS[report.verdict]} Soak of ${candidate || service}: ${report.cancelled ? 'cancelled' : report.verdict}`),
        (0,markdown/* paragraph */.FY)((0,markdown/* bold */.Cr)(report.reason)),
        (0,markdown/* paragraph */.FY)(`${service} in ${environment}`, ...(candidate === '' ? [] : [', ', (0,markdown/* code */.aY)(candidate)]), ...(stable === '' ? [] : [' against ', (0,markdown/* code */.aY)(stable)]), `, ${(0,format/* formatCount */.B4)(report.readings)} readings from ${report.source}.`),
        (0,markdown/* table */.tp)(['', 'criterion', 'candidate', 'baseline', 'bound'], report.criteria.map((criterion) => rowOf(criterion))),
        ...report.criteria.slice(0, CHARTS).flatMap(chartOf),
        ...(report.warnings.length === 0 ? [] : [(0,markdown/* details */.zH)('Warnings of the source', [(0,markdown/* bullets */.e5)(report.warnings)])]),
        ...(report.sourceErrors.length === 0 ? [] : [(0,markdown/* details */.zH)('Readings that failed', [(0,markdown/* bullets */.e5)(report.sourceErrors)])]),
        (0,markdown/* paragraph */.FY)(nextOf(report), ...(report.runUrl === '' ? [] : [' ', (0,markdown/* link */.nf)('This run', report.runUrl)])),
    ]);
}
function rowOf({ criterion, verdict, evidence, dimension }) {
    const unit = dimension;
    return [
        MARKS[verdict],
        (0,markdown/* code */.aY)(criterion),
        armCell(evidence.candidate, unit),
        evidence.baseline === undefined ? '–' : armCell(evidence.baseline, unit),
        evidence.bound === undefined ? '–' : (0,format/* formatValue */.Fl)(evidence.bound, unit),
    ];
}
function armCell({ value, bad, count }, dimension) {
    if (value === undefined)
        return `no value (${(0,format/* formatCount */.B4)(count)})`;
    return bad === undefined
        ? `${(0,format/* formatValue */.Fl)(value, dimension)} (${(0,format/* formatCount */.B4)(count)})`
        : `${(0,format/* formatValue */.Fl)(value, dimension)} (${(0,format/* formatCount */.B4)(bad)} of ${(0,format/* formatCount */.B4)(count)})`;
}
function chartOf({ criterion, series, dimension }) {
    const points = thin(series.filter(({ candidate }) => candidate !== undefined));
    if (points.length < 2)
        return [];
    const { scale, unit } = scaleOf(points, dimension);
    const start = points[0]?.at ?? 0;
    const lines = ['candidate', 'baseline', 'bound'].filter((key) => points.every((point) => point[key] !== undefined));
    const values = (key) => points.map((point) => summary_number((point[key] ?? 0) * scale)).join(', ');
    const top = Math.max(...lines.flatMap((key) => points.map((point) => (point[key] ?? 0) * scale)));
    return [
        (0,markdown/* mermaid */.a4)([
            'xychart-beta',
            `  title ${(0,markdown/* mermaidLabel */._b)(criterion)}`,
            `  x-axis "seconds" 0 --> ${summary_number(((points.at(-1)?.at ?? start) - start) / 1000)}`,
            `  y-axis ${(0,markdown/* mermaidLabel */._b)(unit)} 0 --> ${summary_number(top * 1.1 || 1)}`,
            ...lines.map((key) => `  line ${(0,markdown/* mermaidLabel */._b)(key)} [${values(key)}]`),
        ]),
        (0,markdown/* paragraph */.FY)(`Lines in this order: ${lines.join(', ')}.`),
    ];
}
function thin(points) {
    const stride = Math.ceil(points.length / CHART_POINTS);
    return points.filter((_, index) => index % stride === 0 || index === points.length - 1);
}
function scaleOf(points, dimension) {
    const largest = Math.max(...points.flatMap(({ candidate = 0, baseline = 0, bound = 0 }) => [candidate, baseline, bound]));
    switch (dimension) {
        case 'proportion':
            return { scale: 100, unit: '%' };
        case 'seconds':
            return largest < 1 ? { scale: 1000, unit: 'ms' } : { scale: 1, unit: 's' };
        case 'bytes':
            return { scale: 1e-6, unit: 'MB' };
        case 'rate':
            return { scale: 1, unit: '/s' };
        case 'number':
            return { scale: 1, unit: ' ' };
    }
}
function summary_number(value) {
    return String(Number(value.toPrecision(4)));
}
function nextOf({ verdict, cancelled }) {
    if (cancelled)
        return 'Next: nothing. The canary step of this job returns the traffic.';
    switch (verdict) {
        case 'pass':
        case 'warn':
            return 'Next: the next step of the plan.';
        case 'fail':
            return 'Next: traffic goes back to stable; look at the criterion that failed before another try.';
        case 'inconclusive':
            return 'Next: more traffic or a longer soak (`max-duration`); `on-no-data` says what this means for the rollout.';
        case 'error':
            return 'Next: repair the access to the measurements; this says nothing about the candidate.';
    }
}

;// CONCATENATED MODULE: ./build/actions/soak-monitor/src/main.js












const PROGRESS_LINES = 60;
async function main(inputs, context) {
    const settings = await (0,service_settings/* readServiceSettings */.$j)(inputs, context);
    const criteria = chooseCriteria(inputs, settings);
    const schedule = planSoak(inputs, settings.soakMs, context.clock.now());
    const versions = { candidate: inputs.candidate ?? '', baseline: inputs.stable ?? '' };
    const source = await (0,service_settings/* openSource */.oD)(inputs.signals, settings, versions, inputs, context);
    checkFit(source, criteria, schedule);
    await source.preflight();
    context.log.info(`${schedule.mode === 'live' ? 'Watching' : 'Judging the past'} ${(0,format/* formatDuration */.a3)(schedule.durationMs)} of ${inputs.service}, a reading every ${(0,format/* formatDuration */.a3)(schedule.intervalMs)}.`);
    const result = await soak(schedule, {
        source,
        judge: createSoakJudge(criteria, (criterion) => pointEstimate(criterion, inputs['min-samples'])),
        clock: context.clock,
        signal: context.signal,
        policyFor: policies(inputs, settings),
        onReading: progressLogger(schedule, context),
        onSourceError: (message) => {
            context.log.warning(`No reading: ${message}`);
        },
    });
    const subject = {
        service: inputs.service,
        environment: inputs.environment,
        candidate: versions.candidate,
        stable: versions.baseline,
        source: source.kind,
        runUrl: context.run.runUrl,
    };
    const report = soakReport(subject, result);
    context.log.info(report.reason);
    const path = await (0,report_file/* writeReport */.u)(context, `soak-monitor-${inputs.service}-${inputs.environment}`, report, inputs.report);
    return {
        outcome: outcomeOf(report),
        outputs: { verdict: report.verdict, reason: report.reason, report: path, 'judged-at': new Date(context.clock.now()).toISOString() },
        summary: renderSoak(report),
        annotations: annotate(report),
    };
}
function chooseCriteria(inputs, settings) {
    const chosen = inputs.criteria ?? settings.criteria?.map(({ criterion }) => criterion) ?? [];
    if (chosen.length > 0)
        return chosen;
    throw new errors/* RolloutError */.a6('input', {
        code: 'NO_CRITERIA',
        message: `Neither the input \`criteria\` nor ${inputs['rollout-file']} says what must hold for ${inputs.service}.`,
        remedy: 'Add the input, e.g. `criteria: error-rate <= baseline + 1pp`.',
    });
}
function checkFit(source, criteria, schedule) {
    const unknown = criteria.map(({ selector }) => selector.metric).filter((metric) => !source.signals.includes(metric));
    if (unknown.length > 0) {
        const suggestions = unknown.map((metric) => (0,closest/* closest */.k)(metric, source.signals)).filter((suggestion) => suggestion !== undefined);
        throw new errors/* RolloutError */.a6('input', {
            code: 'UNKNOWN_METRIC',
            message: `The ${source.kind} source does not measure ${unknown.join(', ')}. It measures ${source.signals.join(', ')}.`,
            remedy: suggestions.length > 0
                ? `Did you mean ${suggestions.join(', ')}?`
                : 'Add the metric to the settings of `signals`, or correct the criterion.',
        });
    }
    if (schedule.mode === 'past' && !source.retrospective) {
        throw new errors/* RolloutError */.a6('input', {
            code: 'NO_HISTORY',
            message: `\`since\` needs a source that keeps history, and the ${source.kind} source only sees the present.`,
            remedy: 'Use `kind: prometheus`, or leave `since` out to watch from now on.',
        });
    }
}
function policies(inputs, settings) {
    const fromFile = inputs.criteria === undefined ? (settings.criteria ?? []) : [];
    return ({ parsed }) => inputs['on-no-data'].byMetric.get(parsed.selector.metric) ??
        fromFile.find(({ criterion }) => criterion === parsed)?.onNoData ??
        inputs['on-no-data'].otherwise;
}
function progressLogger(schedule, context) {
    const every = Math.max(1, Math.ceil(schedule.durationMs / schedule.intervalMs / PROGRESS_LINES));
    let readings = 0;
    return ({ elapsedMs, verdicts }) => {
        readings += 1;
        if (readings % every !== 0)
            return;
        const worst = verdicts.find(({ verdict }) => verdict === 'fail') ?? verdicts.find(({ verdict }) => verdict === 'warn') ?? verdicts[0];
        context.log.info(`${progress(elapsedMs, Math.max(schedule.durationMs, elapsedMs), schedule.startAt, schedule.startAt + elapsedMs)} · ${worst?.reason ?? ''}`);
    };
}
const OUTCOMES = {
    pass: 'passed',
    warn: 'passed',
    fail: 'failed',
    inconclusive: 'inconclusive',
    error: 'source-error',
};
function outcomeOf(report) {
    return report.cancelled ? 'cancelled' : OUTCOMES[report.verdict];
}
function annotate(report) {
    if (report.cancelled || report.verdict === 'pass')
        return [];
    return [
        { level: report.verdict === 'warn' ? 'warning' : 'error', title: `${report.service}: ${report.verdict}`, message: report.reason },
    ];
}


/***/ }),

/***/ 5388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ conclude),
/* harmony export */   i: () => (/* binding */ NO_DATA_POLICIES)
/* harmony export */ });
const NO_DATA_POLICIES = ['fail', 'pass', 'pause', 'extend'];
function conclude(verdicts, policyFor, final) {
    const failing = verdicts.filter(({ verdict }) => verdict === 'fail');
    if (failing.length > 0)
        return { verdict: 'fail', extendable: false, decidedBy: failing };
    const thin = verdicts.filter((verdict) => verdict.verdict === 'inconclusive' && gates(verdict) && policyFor(verdict) !== 'pass');
    if (thin.length > 0) {
        const fatal = thin.filter((verdict) => policyFor(verdict) === 'fail');
        if (final && fatal.length > 0)
            return { verdict: 'fail', extendable: false, decidedBy: fatal };
        return { verdict: 'inconclusive', extendable: true, decidedBy: thin };
    }
    const warned = verdicts.filter(({ verdict }) => verdict === 'warn' || verdict === 'inconclusive');
    if (warned.length > 0)
        return { verdict: 'warn', extendable: false, decidedBy: warned };
    return { verdict: verdicts.length === 0 ? 'inconclusive' : 'pass', extendable: false, decidedBy: verdicts };
}
function gates({ parsed }) {
    return parsed.severity === 'fail';
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


/***/ })

};
