export const id = 789;
export const ids = [789];
export const modules = {

/***/ 839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ openLedger)
/* harmony export */ });
/* harmony import */ var _core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4487);

async function openLedger(inputs, context) {
    const ledger = await chosenLedger(inputs, context);
    return {
        kind: ledger.kind,
        open: (rollout) => ledger.open(rollout),
        record: (rollout, entry) => ledger.record(rollout, { ...entry, note: context.redact(entry.note) }),
        latest: (service, environment) => ledger.latest(service, environment),
        lastGood: (service, environment, except) => ledger.lastGood(service, environment, except),
    };
}
async function chosenLedger(inputs, context) {
    const { ledger } = inputs;
    if (ledger.startsWith('file:') && ledger.length > 'file:'.length) {
        const { fileLedger } = await __webpack_require__.e(/* import() */ 152).then(__webpack_require__.bind(__webpack_require__, 9152));
        return fileLedger({ path: ledger.slice('file:'.length), files: context.files, clock: context.clock, log: context.log });
    }
    if (ledger === 'github') {
        const [{ createGitHub }, { githubLedger }] = await Promise.all([__webpack_require__.e(/* import() */ 660).then(__webpack_require__.bind(__webpack_require__, 6660)), __webpack_require__.e(/* import() */ 449).then(__webpack_require__.bind(__webpack_require__, 5449))]);
        const { repository, apiUrl } = context.run;
        const github = createGitHub({ token: inputs['github-token'], apiUrl, repository, ports: context });
        return githubLedger({ github, log: context.log });
    }
    throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a6('input', {
        code: 'UNKNOWN_LEDGER',
        message: `\`ledger\` is ${JSON.stringify(ledger.slice(0, 80))}.`,
        remedy: 'Use `github` (deployments of this repository) or `file:PATH`, e.g. `file:rollouts.jsonl`.',
    });
}


/***/ }),

/***/ 4274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ asRemedy)
/* harmony export */ });
function asRemedy(next) {
    const words = next.replace(/^Next: /, '');
    return `What to do: ${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}


/***/ }),

/***/ 4465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ runReference)
/* harmony export */ });
function runReference(run) {
    return { id: run.runId, attempt: run.runAttempt, url: `${run.runUrl}#${encodeURIComponent(run.job)}/${encodeURIComponent(run.step)}` };
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

/***/ 5781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ drive)
/* harmony export */ });
/* unused harmony export proveSplit */
/* harmony import */ var _core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4487);
/* harmony import */ var _core_rollout_machine__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8873);
/* harmony import */ var _core_rollout_split__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8048);



const WRITE_ATTEMPTS = { moving: 1, returning: 4 };
async function drive(start, event, world) {
    let driven = start;
    const events = [event];
    for (let next = events.shift(); next !== undefined; next = events.shift()) {
        const { state, effects } = (0,_core_rollout_machine__WEBPACK_IMPORTED_MODULE_1__/* .advance */ .n)(driven.state, next);
        driven = { ...driven, state };
        for (const effect of effects) {
            const outcome = await carryOut(effect, driven, world);
            driven = outcome.driven;
            if (outcome.event !== undefined)
                events.push(outcome.event);
        }
    }
    return driven;
}
async function carryOut(effect, driven, world) {
    switch (effect.type) {
        case 'write':
            return write(effect.split, driven, world);
        case 'verify':
            return verify(effect.split, driven, world);
        case 'record': {
            const entry = { ...effect.entry, run: world.run };
            return { driven: { ...driven, rollout: await world.ledger.record(driven.rollout, entry) } };
        }
        case 'alarm':
            world.log.error(effect.message);
            return {
                driven: { ...driven, problems: [...driven.problems.filter((problem) => !effect.message.includes(problem)), effect.message] },
            };
    }
}
async function write(split, driven, world) {
    const returning = driven.state.phase === 'returning';
    const attempts = returning ? WRITE_ATTEMPTS.returning : WRITE_ATTEMPTS.moving;
    for (let attempt = 1;; attempt += 1) {
        try {
            world.log.info(`Setting ${(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_2__/* .describeSplit */ .iO)(split)}.`);
            await world.router.write(split, returning ? undefined : driven.served);
            return { driven, event: { type: 'written' } };
        }
        catch (error) {
            if (isCancellation(error) || (!returning && isRefusal(error)))
                throw error;
            if (attempt >= attempts)
                return notProven(error, driven);
            world.log.warning(`${(0,_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)} Trying again.`);
            await world.clock.sleep(200 * 2 ** attempt, world.signal);
        }
    }
}
async function verify(split, driven, world) {
    const proof = await proveSplit(split, world);
    const served = proof.served ?? driven.served;
    if (!proof.ok)
        return notProven(proof.problem, { ...driven, served });
    const further = driven.state.phase === 'moving' ? await world.proveFurther?.(split) : undefined;
    if (further !== undefined)
        return notProven(further, { ...driven, served });
    world.log.info(`Verified: ${(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_2__/* .describeSplit */ .iO)(served)}.`);
    return { driven: { ...driven, served }, event: { type: 'verified' } };
}
function notProven(cause, driven) {
    const problem = typeof cause === 'string' ? cause : (0,_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause);
    const failure = driven.failure ?? (cause instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a6 ? cause : undefined);
    return {
        driven: { ...driven, problems: [...driven.problems, problem], ...(failure === undefined ? {} : { failure }) },
        event: { type: 'unverified', problem },
    };
}
async function proveSplit(split, world) {
    const deadline = world.clock.now() + world.verifyTimeoutMs;
    let served;
    for (let pause = 50;; pause = Math.min(1000, pause * 2)) {
        let problem;
        try {
            served = await world.router.read();
            const contradiction = contradictionOf(served, split, world.router);
            if (contradiction === undefined)
                return { ok: true, served };
            problem = contradiction;
        }
        catch (error) {
            if (isCancellation(error))
                throw error;
            problem = (0,_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
        }
        if (world.clock.now() + pause > deadline)
            return { ok: false, problem, ...(served === undefined ? {} : { served }) };
        await world.clock.sleep(pause, world.signal);
    }
}
function contradictionOf(served, wanted, router) {
    if (!(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_2__/* .sameSplit */ .xY)(served, wanted, router.granularity)) {
        return [`the platform serves ${(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_2__/* .describeSplit */ .iO)(served)} instead of ${(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_2__/* .describeSplit */ .iO)(wanted)}`, ...served.problems].join('; ');
    }
    if (served.problems.length > 0)
        return served.problems.join('; ');
    return served.acknowledged ? undefined : 'the platform stored the split but does not confirm that it serves it';
}
function isCancellation(error) {
    return error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a6 && error.kind === 'cancelled';
}
function isRefusal(error) {
    return error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a6 && error.kind === 'refused';
}


/***/ }),

/***/ 6029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xx: () => (/* binding */ sameStep),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   mm: () => (/* binding */ weightOf),
/* harmony export */   nT: () => (/* binding */ isOpen)
/* harmony export */ });
function statusOf(rollout) {
    return rollout.entries.at(-1)?.status ?? 'in-progress';
}
function weightOf(rollout) {
    return rollout.entries.at(-1)?.weight ?? 0;
}
function isOpen(rollout) {
    const status = statusOf(rollout);
    return status === 'in-progress' || status === 'held';
}
function sameStep(a, b) {
    const step = a.url.split('#')[1];
    return a.id === b.id && step !== undefined && step === b.url.split('#')[1];
}


/***/ }),

/***/ 8873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ serving),
/* harmony export */   n: () => (/* binding */ advance)
/* harmony export */ });
/* harmony import */ var _split_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8048);

function serving(arms, weight, onFailure) {
    return { phase: 'serving', arms, onFailure, weight, target: weight, reason: '' };
}
function advance(state, event) {
    switch (event.type) {
        case 'step':
            return state.phase === 'serving' ? move(state, event.to) : unchanged(state);
        case 'written':
            return written(state);
        case 'verified':
            return verified(state);
        case 'unverified':
            return unverified(state, event.problem);
        case 'failed':
            return failed(state, event.reason);
    }
}
function unchanged(state) {
    return { state, effects: [] };
}
function move(state, to) {
    return {
        state: { ...state, phase: 'moving', target: to },
        effects: [{ type: 'write', split: (0,_split_js__WEBPACK_IMPORTED_MODULE_0__/* .splitAt */ .gI)(to, state.arms) }],
    };
}
function written(state) {
    if (state.phase === 'moving')
        return { state, effects: [{ type: 'verify', split: (0,_split_js__WEBPACK_IMPORTED_MODULE_0__/* .splitAt */ .gI)(state.target, state.arms) }] };
    if (state.phase === 'returning')
        return { state, effects: [{ type: 'verify', split: (0,_split_js__WEBPACK_IMPORTED_MODULE_0__/* .splitAt */ .gI)(0, state.arms) }] };
    return unchanged(state);
}
function verified(state) {
    if (state.phase === 'moving') {
        const promoted = state.target === 100;
        const note = promoted ? 'promoted: traffic moved and verified' : 'traffic moved and verified';
        return {
            state: { ...state, phase: promoted ? 'promoted' : 'serving', weight: state.target },
            effects: [record(promoted ? 'passed' : 'in-progress', state.target, note)],
        };
    }
    if (state.phase === 'returning') {
        return {
            state: { ...state, phase: 'returned', weight: 0, target: 0 },
            effects: [record('failed', 0, `traffic returned to stable: ${state.reason}`)],
        };
    }
    return unchanged(state);
}
function unverified(state, problem) {
    if (state.phase === 'moving')
        return failed(state, `${String(state.target)} % not verified: ${problem}`);
    if (state.phase === 'returning') {
        const message = `Traffic could not be returned to ${state.arms.stable}: ${problem}`;
        return {
            state: { ...state, phase: 'stuck' },
            effects: [record('in-progress', state.weight, `return to stable not verified: ${problem}`), { type: 'alarm', message }],
        };
    }
    return unchanged(state);
}
function failed(state, reason) {
    if (state.phase !== 'serving' && state.phase !== 'moving' && state.phase !== 'promoted')
        return unchanged(state);
    if (state.onFailure === 'hold') {
        const weight = state.phase === 'moving' ? state.target : state.weight;
        return { state: { ...state, phase: 'held', weight, reason }, effects: [record('held', weight, `held: ${reason}`)] };
    }
    return { state: { ...state, phase: 'returning', reason }, effects: [{ type: 'write', split: (0,_split_js__WEBPACK_IMPORTED_MODULE_0__/* .splitAt */ .gI)(0, state.arms) }] };
}
function record(status, weight, note) {
    return { type: 'record', entry: { status, weight, note } };
}


/***/ }),

/***/ 8048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gI: () => (/* binding */ splitAt),
/* harmony export */   iO: () => (/* binding */ describeSplit),
/* harmony export */   tC: () => (/* binding */ shareOf),
/* harmony export */   xY: () => (/* binding */ sameSplit)
/* harmony export */ });
function splitAt(weight, arms) {
    return { shares: { [arms.stable]: 100 - weight, [arms.candidate]: weight } };
}
function shareOf(split, target) {
    return split.shares[target] ?? 0;
}
function sameSplit(a, b, granularity) {
    const tolerance = Math.max(0.5, granularity.step / 2);
    const targets = new Set([...Object.keys(a.shares), ...Object.keys(b.shares)]);
    return [...targets].every((target) => Math.abs(shareOf(a, target) - shareOf(b, target)) <= tolerance);
}
function describeSplit(split) {
    const entries = Object.entries(split.shares).sort(([, a], [, b]) => b - a);
    if (entries.length === 0)
        return 'no target serves';
    return entries.map(([target, share]) => `${target} ${String(Math.round(share * 100) / 100)} %`).join(', ');
}


/***/ })

};
