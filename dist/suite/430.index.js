export const id = 430;
export const ids = [430];
export const modules = {

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


/***/ }),

/***/ 7398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ definePlatform)
/* harmony export */ });
function definePlatform(definition) {
    return definition;
}


/***/ }),

/***/ 4430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  http: () => (/* binding */ http)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/packages/core/errors.js
var errors = __webpack_require__(4487);
// EXTERNAL MODULE: ./build/packages/platforms/definition.js
var definition = __webpack_require__(7398);
// EXTERNAL MODULE: ./build/packages/core/rollout/split.js
var rollout_split = __webpack_require__(8048);
// EXTERNAL MODULE: ./build/packages/platforms/quote.js
var quote = __webpack_require__(4039);
// EXTERNAL MODULE: ./build/packages/platforms/shares.js
var platforms_shares = __webpack_require__(5619);
// EXTERNAL MODULE: ./build/packages/core/ports.js
var core_ports = __webpack_require__(6854);
// EXTERNAL MODULE: ./build/packages/core/retry.js
var retry = __webpack_require__(2104);
;// CONCATENATED MODULE: ./build/packages/platforms/http/failures.js



const problemDocument = dist/* looseObject */._H3({ title: dist/* optional */.lqM(dist/* string */.YjP()), detail: dist/* optional */.lqM(dist/* string */.YjP()) });
const noAnswerRemedies = {
    timeout: 'Check that the router is up and not overloaded; raise `timeout` when it is merely slow.',
    dns: 'Check the host name in `url`, and that this runner can resolve it: a private name needs a self-hosted runner.',
    tls: 'Renew the certificate, or give the runner the authority that signed it (NODE_EXTRA_CA_CERTS).',
    proxy: 'Check HTTPS_PROXY and NO_PROXY of the runner.',
};
function noAnswer(asked, failure, attempts) {
    const tries = attempts > 1 ? ` after ${String(attempts)} attempts` : '';
    return new errors/* RolloutError */.a6('platform', {
        code: failure.reason === 'timeout' ? 'HTTP_ROUTER_TIMEOUT' : 'HTTP_ROUTER_UNREACHABLE',
        message: `${line(asked)} got no answer${tries}: ${hide(asked, (0,quote/* quote */.h)(failure.message, 200))}`,
        remedy: noAnswerRemedies[failure.reason] ?? 'Check `url`, that the router runs, and that this runner may reach it.',
        cause: failure,
    });
}
function refusal(asked, response, attempts) {
    const { status } = response;
    const tries = attempts > 1 ? ` (${String(attempts)} attempts)` : '';
    const message = `${line(asked)} was answered with status ${String(status)}${tries}: ${statement(asked, response.body)}`;
    const failure = (code, remedy) => new errors/* RolloutError */.a6('platform', { code, message, remedy });
    if (status >= 300 && status < 400) {
        return failure('HTTP_ROUTER_REDIRECT', 'Set `url` to the final address; redirects are not followed, so that the token stays with its host.');
    }
    if (status === 401 || status === 403) {
        return failure('HTTP_ROUTER_DENIED', 'Check that `token` is set, has not expired, and may read and change this route.');
    }
    if (status === 404) {
        return failure('HTTP_ROUTER_NO_SUCH_SERVICE', `Check that the router knows the service ${(0,quote/* quote */.h)(asked.service)}, and that \`url\` is what comes before /v1/routes.`);
    }
    if (status === 422 || status === 400) {
        return failure('HTTP_ROUTER_REFUSED_WEIGHTS', 'Check that `stable` and `candidate` are names of targets that the router knows.');
    }
    if (status === 429 || status === 503) {
        return failure('HTTP_ROUTER_BUSY', 'Wait until the router accepts changes again, then run the step again.');
    }
    if (status >= 500)
        return failure('HTTP_ROUTER_FAILED', 'Look into the log of the router at this time, then run the step again.');
    return failure('HTTP_ROUTER_REFUSED', 'Check that `url` is an implementation of the router API in docs/platforms/http.md.');
}
const answerRemedies = {
    TOO_LARGE: 'Check that `url` is the router itself; the answer for one service is a few hundred bytes.',
    NOT_JSON: 'Check `url`: a login page, a proxy or a start page often answers instead of the router.',
    WRONG_SHAPE: 'Compare the answer with packages/platforms/http.openapi.yaml; the router needs to follow it.',
    WRONG_SUM: 'Correct the weights at the router so that they sum to 100, then run the step again.',
    NOT_APPLIED: 'Look for something else that sets weights at the router, stop it, and run the step again.',
};
function badAnswer(asked, response, problem, fault) {
    return new errors/* RolloutError */.a6('platform', {
        code: `HTTP_ROUTER_${problem}`,
        message: `The answer to ${line(asked)} (status ${String(response.status)}) ${hide(asked, fault)}: ${statement(asked, response.body)}`,
        remedy: answerRemedies[problem],
    });
}
function line(asked) {
    return `${asked.method} ${(0,quote/* quote */.h)(asked.url, 200)}`;
}
function statement(asked, body) {
    const hidden = hide(asked, body.slice(0, 8_192));
    const problem = dist/* safeParse */.xLC(problemDocument, parsed(hidden));
    const words = problem.success ? [problem.output.title, problem.output.detail].filter((text) => text !== undefined).join(': ') : '';
    return (0,quote/* quote */.h)(words === '' ? hidden : words, words === '' ? 120 : 240) || 'no text';
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function hide({ token }, text) {
    return token === undefined ? text : text.replaceAll(token, '***');
}

;// CONCATENATED MODULE: ./build/packages/platforms/http/exchange.js



const policy = { attempts: 3, firstDelayMs: 250, longestDelayMs: 1_000 };
const LONGEST_PAUSE_MS = 10_000;
const MAX_BYTES = 256 * 1024;
const passing = new Set([429, 502, 503, 504]);
class PassingAnswer extends Error {
    name = 'PassingAnswer';
    response;
    constructor(response) {
        super(`status ${String(response.status)}`);
        this.response = response;
    }
}
async function exchange(asked, headers, body, options) {
    const { ports, timeoutMs, random } = options;
    let attempts = 0;
    const work = async () => {
        attempts += 1;
        const response = await ports.http.request({
            url: asked.url,
            method: asked.method,
            headers,
            ...(body === undefined ? {} : { body }),
            timeoutMs,
            maxBytes: MAX_BYTES,
            redirects: 0,
        });
        if (passing.has(response.status))
            throw new PassingAnswer(response);
        return response;
    };
    try {
        const response = await (0,retry/* retrying */.R)(work, (error) => decide(error, ports.clock.now()), policy, {
            clock: ports.clock,
            signal: ports.signal,
            random,
        });
        if ((response.status >= 200 && response.status < 300) || response.status === 412)
            return { response, attempts };
        throw refusal(asked, response, attempts);
    }
    catch (error) {
        if (error instanceof core_ports/* HttpFailure */.H)
            throw noAnswer(asked, error, attempts);
        if (error instanceof PassingAnswer)
            throw refusal(asked, error.response, attempts);
        throw error;
    }
}
function decide(error, now) {
    if (error instanceof core_ports/* HttpFailure */.H)
        return error.reason === 'tls' || error.reason === 'proxy' || error.reason === 'redirects' ? 'stop' : 'back-off';
    if (!(error instanceof PassingAnswer))
        return 'stop';
    const waitMs = retryAfter(error.response.headers['retry-after'], now);
    if (waitMs === undefined)
        return 'back-off';
    return waitMs > LONGEST_PAUSE_MS ? 'stop' : { waitMs };
}
function retryAfter(value, now) {
    if (value === undefined)
        return undefined;
    if (/^\d{1,9}$/.test(value.trim()))
        return Number(value) * 1_000;
    const at = Date.parse(value);
    return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}

;// CONCATENATED MODULE: ./build/packages/platforms/http/route.js




const route = dist/* looseObject */._H3({
    service: dist/* string */.YjP(),
    targets: dist/* pipe */.FsL(dist/* array */.YOg(dist/* looseObject */._H3({ name: platforms_shares/* targetName */.je, weight: platforms_shares/* percent */.KN, healthy: dist/* boolean */.zMY() })), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(1_000), dist/* check */.z6Y((targets) => new Set(targets.map(({ name }) => name)).size === targets.length, 'names a target twice')),
    applied: dist/* boolean */.zMY(),
});
const SUM_TOLERANCE = 0.1;
function readRoute(asked, response) {
    if (response.truncated)
        throw badAnswer(asked, response, 'TOO_LARGE', 'is too large for a route');
    const json = parseJson(response.body);
    if (json === undefined)
        throw badAnswer(asked, response, 'NOT_JSON', response.body.trim() === '' ? 'is empty' : 'is not JSON');
    const result = dist/* safeParse */.xLC(route, json.value, { abortEarly: true });
    if (!result.success) {
        const [issue] = result.issues;
        throw badAnswer(asked, response, 'WRONG_SHAPE', `is not a route (${(0,quote/* quote */.h)(`${dist/* getDotPath */.BuJ(issue) ?? 'body'}: ${issue.message}`, 200)})`);
    }
    const { service, targets, applied } = result.output;
    if (service !== asked.service) {
        throw badAnswer(asked, response, 'WRONG_SHAPE', `is about the service ${(0,quote/* quote */.h)(service)} instead of ${(0,quote/* quote */.h)(asked.service)}`);
    }
    const shares = Object.fromEntries(targets.map(({ name, weight }) => [name, weight]));
    const sum = (0,platforms_shares/* sumOf */.XN)(shares);
    if (Math.abs(sum - 100) > SUM_TOLERANCE) {
        throw badAnswer(asked, response, 'WRONG_SUM', `has weights that sum to ${String(Math.round(sum * 100) / 100)} instead of 100`);
    }
    const revision = strongTag(response.headers['etag']);
    return {
        shares,
        acknowledged: applied,
        problems: targets
            .filter(({ healthy, weight }) => !healthy && weight > 0)
            .map(({ name, weight }) => `The router reports ${name} as unhealthy although its weight is ${String(weight)}.`),
        ...(revision === undefined ? {} : { revision }),
    };
}
function parseJson(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}
function strongTag(etag) {
    return etag !== undefined && /^"[\x21\x23-\x7e]{0,200}"$/.test(etag) ? etag : undefined;
}

;// CONCATENATED MODULE: ./build/packages/platforms/http/router.js







const granularity = { step: 0.01, because: 'weights in the router API have two decimals' };
function httpRouter({ url, service, token, timeoutMs, ports, random = Math.random }) {
    const address = `${url}/v1/routes/${encodeURIComponent(service)}`;
    const identity = token === undefined ? {} : { token };
    const reading = { method: 'GET', url: address, service, ...identity };
    const writing = { method: 'PUT', url: `${address}/weights`, service, ...identity };
    const headers = { accept: 'application/json', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) };
    const effects = { timeoutMs, ports, random };
    const read = async () => {
        const { response, attempts } = await exchange(reading, headers, undefined, effects);
        if (response.status === 412)
            throw badAnswer(reading, response, 'WRONG_SHAPE', `makes no sense for a read (${String(attempts)} attempts)`);
        return readRoute(reading, response);
    };
    const put = (weights, revision) => exchange(writing, { ...headers, 'content-type': 'application/json', ...(revision === undefined ? {} : { 'if-match': revision }) }, JSON.stringify({ weights }), effects);
    const putKnown = async (weights, revision) => {
        try {
            return await put(weights, revision);
        }
        catch (error) {
            if (!(error instanceof errors/* RolloutError */.a6) || error.code !== 'HTTP_ROUTER_REFUSED_WEIGHTS')
                throw error;
            const known = (await read()).shares;
            const missing = Object.keys(weights).filter((name) => weights[name] === 0 && !Object.hasOwn(known, name));
            if (missing.length === 0)
                throw error;
            ports.log.warning(`The router has no target ${missing.map((name) => (0,quote/* quote */.h)(name)).join(', ')} for ${(0,quote/* quote */.h)(service)}; it is to get no traffic, so there is nothing to do.`);
            return await put(Object.fromEntries(Object.entries(weights).filter(([name]) => !missing.includes(name))), revision);
        }
    };
    return {
        granularity,
        read,
        async write(split, expected) {
            (0,platforms_shares/* requireSplit */.K)(split);
            const weights = (0,platforms_shares/* roundShares */.D6)(split.shares, granularity.step);
            if (expected !== undefined && expected.revision === undefined)
                requireUnchanged(expected, await read());
            const { response, attempts } = await putKnown(weights, expected?.revision);
            if (response.status === 412) {
                const now = await read();
                if (attempts > 1 && serves(now, weights))
                    return;
                throw changed(expected, now);
            }
            const stored = readRoute(writing, response);
            if (serves(stored, weights))
                return;
            throw badAnswer(writing, response, 'NOT_APPLIED', `is a success but reports ${(0,rollout_split/* describeSplit */.iO)(stored)}, asked for was ${(0,rollout_split/* describeSplit */.iO)({ shares: weights })}`);
        },
    };
}
function serves(served, weights) {
    const names = new Set([...Object.keys(served.shares), ...Object.keys(weights)]);
    return [...names].every((name) => Math.abs((0,rollout_split/* shareOf */.tC)(served, name) - (weights[name] ?? 0)) < granularity.step);
}
function requireUnchanged(expected, now) {
    if (!(0,rollout_split/* sameSplit */.xY)(expected, now, granularity))
        throw changed(expected, now);
}
function changed(expected, now) {
    const before = expected === undefined ? '' : `then ${(0,rollout_split/* describeSplit */.iO)(expected)}, `;
    return new errors/* RolloutError */.a6('refused', {
        code: 'SPLIT_CHANGED',
        message: `The router no longer serves what was read before: ${before}now ${(0,rollout_split/* describeSplit */.iO)(now)}.`,
        remedy: 'Find out who changed the weights (another job, a person at the router), then run the step again.',
    });
}

// EXTERNAL MODULE: ./build/packages/platforms/timeout.js
var timeout = __webpack_require__(500);
;// CONCATENATED MODULE: ./build/packages/platforms/http.js






const LONGEST_TIMEOUT_MS = 60_000;
const DEFAULT_TIMEOUT = '5s';
const settings = dist/* strictObject */.rej({
    kind: dist/* literal */.euz('http'),
    url: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^https?:\/\/[^\s]{1,2000}$/, 'is not an http or https address such as https://router.example.com'), dist/* description */.h_('Base address of the router API: what comes before /v1/routes. Without user name, password and query.')),
    service: dist/* pipe */.FsL(platforms_shares/* targetName */.je, dist/* check */.z6Y((name) => name !== '.' && name !== '..', 'cannot be part of an address'), dist/* description */.h_('Name of the service at the router.')),
    token: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[\x21-\x7e]{1,8192}$/, 'must be one line of printable ASCII characters without spaces'), dist/* description */.h_('Sent as `Authorization: Bearer …`. Take it from a secret.'))),
    timeout: dist/* optional */.lqM((0,timeout/* timeoutSetting */.a)(LONGEST_TIMEOUT_MS, '1m', 'Longest wait for one answer, such as 500ms or 5s.'), DEFAULT_TIMEOUT),
    stable: dist/* optional */.lqM(dist/* pipe */.FsL(platforms_shares/* targetName */.je, dist/* description */.h_('Target of the stable version, where it is not named like the version.'))),
    candidate: dist/* optional */.lqM(dist/* pipe */.FsL(platforms_shares/* targetName */.je, dist/* description */.h_('Target of the candidate, where it is not named like the version.'))),
});
const http = (0,definition/* definePlatform */.d)({
    kind: 'http',
    description: 'Router API: a small HTTP API of two requests that any in-house router can implement.',
    settings,
    create(given, ports) {
        const url = baseAddress(given.url);
        if (given.token !== undefined && url.protocol === 'http:' && !isLoopback(url.hostname)) {
            ports.log.warning(`The router token goes to ${url.host} over plain http, where others can read it. Use https.`);
        }
        return {
            kind: 'http',
            router: httpRouter({
                url: url.href.replace(/\/+$/, ''),
                service: given.service,
                ...(given.token === undefined ? {} : { token: given.token }),
                timeoutMs: (0,timeout/* parseTimeout */.Z)(given.timeout, LONGEST_TIMEOUT_MS) ?? 5_000,
                ports,
            }),
        };
    },
});
function baseAddress(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url !== undefined && [url.username, url.password, url.search, url.hash].every((part) => part === ''))
        return url;
    throw new errors/* RolloutError */.a6('input', {
        code: 'HTTP_ROUTER_BAD_URL',
        message: url === undefined
            ? 'The `url` of the http platform is not a valid address.'
            : `The \`url\` of the http platform (host ${url.host}) has a user name, a password, a query or a fragment.`,
        remedy: 'Write only the base address, such as https://router.example.com/api, and pass credentials as `token`.',
    });
}
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}


/***/ }),

/***/ 4039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote),
/* harmony export */   s: () => (/* binding */ quoteEnd)
/* harmony export */ });
const unprintable = /[\p{C}\p{Z}]+/gu;
function quote(text, longest = 120) {
    const line = text
        .slice(0, longest * 8)
        .replaceAll(unprintable, ' ')
        .trim();
    const characters = Array.from(line);
    return characters.length <= longest ? line : `${characters.slice(0, longest - 1).join('')}…`;
}
function quoteEnd(text, lines = 5, longest = 400) {
    const last = text
        .slice(-4_096)
        .split(/[\r\n]+/)
        .map((line) => quote(line, 200))
        .filter((line) => line !== '')
        .slice(-lines)
        .join(' | ');
    const characters = Array.from(last);
    return characters.length <= longest ? last : `…${characters.slice(1 - longest).join('')}`;
}


/***/ }),

/***/ 5619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ roundShares),
/* harmony export */   K: () => (/* binding */ requireSplit),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   je: () => (/* binding */ targetName)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
/* harmony import */ var _core_rollout_split__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8048);


const targetName = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[^\p{C}\p{Zl}\p{Zp}]{1,200}$/u, 'is not a name of 1 to 200 printable characters'));
const percent = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(100));
function sumOf(shares) {
    return Object.values(shares).reduce((sum, share) => sum + share, 0);
}
function requireSplit(split) {
    const shares = Object.values(split.shares);
    if (shares.every((share) => Number.isFinite(share) && share >= 0) && Math.abs(sumOf(split.shares) - 100) <= 0.01)
        return;
    throw new RangeError(`Shares must be 0 to 100 and sum to 100, given: ${(0,_core_rollout_split__WEBPACK_IMPORTED_MODULE_1__/* .describeSplit */ .iO)(split)}.`);
}
function roundShares(shares, step) {
    const parts = Object.entries(shares).map(([name, share]) => {
        const units = Math.round((share / step) * 1e6) / 1e6;
        return { name, whole: Math.floor(units), rest: units - Math.floor(units) };
    });
    const missing = Math.round(100 / step) - parts.reduce((sum, { whole }) => sum + whole, 0);
    const lucky = new Set([...parts].sort((a, b) => b.rest - a.rest).slice(0, Math.max(0, missing)));
    const perUnit = Math.round(1 / step);
    return Object.fromEntries(parts.map((part) => {
        const units = part.whole + (lucky.has(part) ? 1 : 0);
        return [part.name, step < 1 ? units / perUnit : units * step];
    }));
}


/***/ }),

/***/ 500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ parseTimeout),
/* harmony export */   a: () => (/* binding */ timeoutSetting)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _core_criteria_duration__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4708);


const SHORTEST_MS = 10;
function parseTimeout(text, longestMs) {
    const duration = (0,_core_criteria_duration__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(text);
    return duration.ok && duration.ms >= SHORTEST_MS && duration.ms <= longestMs ? duration.ms : undefined;
}
function timeoutSetting(longestMs, longest, description) {
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y((text) => parseTimeout(text, longestMs) !== undefined, `is not a time from ${String(SHORTEST_MS)}ms to ${longest} such as 500ms or 5s`), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_(description));
}


/***/ })

};
