export const id = 917;
export const ids = [917];
export const modules = {

/***/ 9349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ mapLimited)
/* harmony export */ });
async function mapLimited(items, limit, work) {
    const results = new Array(items.length);
    const queue = items.entries();
    let failed = false;
    const worker = async () => {
        for (const [index, item] of queue) {
            if (failed)
                return;
            try {
                results[index] = await work(item);
            }
            catch (error) {
                failed = true;
                throw error;
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    return results;
}


/***/ }),

/***/ 1744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   PW: () => (/* binding */ durationSetting),
/* harmony export */   Q7: () => (/* binding */ connectionSettings),
/* harmony export */   Rz: () => (/* binding */ milliseconds),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   w0: () => (/* binding */ credentialHeaders)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7934);
/* harmony import */ var _core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4487);
/* harmony import */ var _core_ports__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6854);
/* harmony import */ var _substitution_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4245);




const connectionSettings = {
    token: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .minLength */ .BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_('Bearer token. Take it from a secret.'))),
    username: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .minLength */ .BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_('User name for Basic authentication, together with `password`.'))),
    password: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_('Password for Basic authentication. Take it from a secret.'))),
    headers: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_('Further request headers, such as `X-Scope-OrgID` for a tenant of Mimir.'))),
};
const durationSetting = valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yGV(/^\d{1,7}(?:\.\d{1,3})?(?:ms|s|m)$/, 'must be a duration such as 500ms, 5s or 1m'));
function milliseconds(duration, limit) {
    const amount = Number.parseFloat(duration);
    const unit = duration.endsWith('ms') ? 1 : duration.endsWith('s') ? 1_000 : 60_000;
    return Math.min(limit, Math.max(1, Math.round(amount * unit)));
}
function credentialHeaders({ token, username, password, headers = {} }) {
    if (token !== undefined && username !== undefined)
        throw invalid('Both token and username are set.', 'Keep one of the two.');
    if ((username === undefined) !== (password === undefined)) {
        throw invalid('Of username and password only one is set.', 'Set both, or use token.');
    }
    const result = {};
    for (const [name, value] of Object.entries(headers)) {
        if (!/^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/.test(name))
            throw invalid(`A header name in headers is not valid: ${JSON.stringify(name)}.`, 'Use letters, digits and hyphens.');
        if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value))
            throw invalid(`The value of header ${name} has characters that a header cannot carry.`, 'Check the secret for a line break.');
        result[name.toLowerCase()] = value;
    }
    if (token !== undefined) {
        if (!/^[\x21-\x7e]+$/.test(token))
            throw invalid('The token has characters that a header cannot carry.', 'Check the secret for spaces and line breaks.');
        result['authorization'] = `Bearer ${token}`;
    }
    if (username !== undefined && password !== undefined) {
        if (username.includes(':'))
            throw invalid('The username holds a colon.', 'Basic authentication cannot carry it; use another user.');
        result['authorization'] = `Basic ${Buffer.from(`${username}:${password}`, 'utf8').toString('base64')}`;
    }
    return result;
}
async function ask(http, request, keep = () => false) {
    const shown = (0,_substitution_js__WEBPACK_IMPORTED_MODULE_2__/* .shownUrl */ .zA)(request.url);
    let response;
    try {
        response = await http.request({ ...request, redirects: 0 });
    }
    catch (error) {
        if (!(error instanceof _core_ports__WEBPACK_IMPORTED_MODULE_1__/* .HttpFailure */ .H))
            throw error;
        if (error.reason === 'redirects')
            throw redirected(shown);
        throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a6('source', {
            code: 'SOURCE_UNREACHABLE',
            message: `${shown} gave no answer (${error.reason}).`,
            remedy: REMEDIES[error.reason] ?? 'Check the address, and that the runner may reach it.',
            cause: error,
        });
    }
    if (response.truncated) {
        throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a6('source', {
            code: 'SOURCE_TOO_LARGE',
            message: `${shown} answered more than ${Math.round((request.maxBytes ?? 1_048_576) / 1_048_576)} MiB.`,
            remedy: 'Ask for less: narrow the query with labels, or point at a smaller metrics page.',
        });
    }
    if (keep(response) || response.status < 300)
        return response;
    if (response.status < 400)
        throw redirected(shown);
    if (response.status === 401 || response.status === 403) {
        throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a6('source', {
            code: 'SOURCE_DENIED',
            message: `${shown} refused the credentials (HTTP ${response.status}).`,
            remedy: 'Check token, or username and password, and that the secret reaches this step. A missing tenant header (X-Scope-OrgID) looks the same.',
        });
    }
    if (BUSY.has(response.status)) {
        throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a6('source', {
            code: 'SOURCE_BUSY',
            message: `${shown} is overloaded or down behind its proxy (HTTP ${response.status})${excerpt(response.body)}.`,
            remedy: 'Wait and run again; if it lasts, look at the server or ask less often.',
        });
    }
    throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a6('source', {
        code: 'SOURCE_ANSWER',
        message: `${shown} answered HTTP ${response.status}${excerpt(response.body)}.`,
        remedy: 'Check the address and the state of the server.',
    });
}
const BUSY = new Set([429, 502, 503, 504]);
const REMEDIES = {
    timeout: 'Check that the server is up; raise `timeout` when its answers take long.',
    refused: 'Nothing listens there: check host and port, and that the server is up.',
    dns: 'The host name does not resolve from this runner: check its spelling, or use a runner inside the network.',
    tls: 'The certificate is not trusted by this runner: check its host name, expiry and issuer.',
    proxy: 'The proxy of this runner refused: check HTTPS_PROXY and NO_PROXY.',
};
function redirected(shown) {
    return new _core_errors__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a6('source', {
        code: 'SOURCE_REDIRECT',
        message: `${shown} redirects elsewhere, often to a login page.`,
        remedy: 'Write the final address. Redirects are not followed, so that credentials stay with the host they are for.',
    });
}
function excerpt(body) {
    const text = body
        .slice(0, 2_000)
        .replaceAll(/[\s\p{Cc}]+/gu, ' ')
        .trim();
    if (text === '')
        return '';
    return text.startsWith('<') ? ' with an HTML page' : `: ${text.slice(0, 200)}`;
}
function invalid(message, remedy) {
    return new _core_errors__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a6('input', { code: 'SOURCE_CREDENTIALS', message, remedy });
}


/***/ }),

/***/ 1281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ defineSource)
/* harmony export */ });
function defineSource(definition) {
    return definition;
}


/***/ }),

/***/ 917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ http)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/packages/core/errors.js
var errors = __webpack_require__(4487);
// EXTERNAL MODULE: ./build/packages/core/ports.js
var core_ports = __webpack_require__(6854);
// EXTERNAL MODULE: ./build/packages/signals/concurrency.js
var concurrency = __webpack_require__(9349);
// EXTERNAL MODULE: ./build/packages/signals/connection.js
var connection = __webpack_require__(1744);
// EXTERNAL MODULE: ./build/packages/signals/definition.js
var definition = __webpack_require__(1281);
;// CONCATENATED MODULE: ./build/packages/signals/expected-status.js
function statusTest(expected) {
    const ranges = (typeof expected === 'object' ? expected : [expected]).map(rangeOf);
    return (status) => ranges.some(([low, high]) => status >= low && status <= high);
}
function rangeOf(expected) {
    const text = String(expected);
    if (text.endsWith('xx'))
        return [Number(text.charAt(0)) * 100, Number(text.charAt(0)) * 100 + 99];
    const [low, high] = text.split('-').map(Number);
    return [low ?? 0, high ?? low ?? 0];
}

// EXTERNAL MODULE: ./build/packages/signals/identical-arms.js
var identical_arms = __webpack_require__(5637);
// EXTERNAL MODULE: ./build/packages/signals/substitution.js
var substitution = __webpack_require__(4245);
;// CONCATENATED MODULE: ./build/packages/signals/http.js









const statusSetting = dist/* union */.KCZ([
    dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(100), dist/* maxValue */.cGV(599)),
    dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^(?:[1-5]xx|[1-5]\d\d(?:-[1-5]\d\d)?)$/)),
]);
const settings = dist/* strictObject */.rej({
    kind: dist/* literal */.euz('http'),
    candidate: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1), dist/* description */.h_('Address that reaches only the candidate; may contain `$version`.')),
    baseline: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1), dist/* description */.h_('Address that reaches only the stable version; may contain `$version`.'))),
    rate: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(0.01), dist/* maxValue */.cGV(50), dist/* description */.h_('Requests per second and arm, on average. At most 50.')), 2),
    ...connection/* connectionSettings */.Q7,
    timeout: dist/* optional */.lqM(dist/* pipe */.FsL(connection/* durationSetting */.PW, dist/* description */.h_('For each request, e.g. `5s`; one that takes longer is bad. At most 1m.')), '5s'),
    'expect-status': dist/* optional */.lqM(dist/* pipe */.FsL(dist/* union */.KCZ([statusSetting, dist/* pipe */.FsL(dist/* array */.YOg(statusSetting), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(50))]), dist/* description */.h_('Statuses of a good answer, such as `200`, `2xx` or `[200-299, 404]`.')), '200-399'),
});
const PARALLEL_PROBES = 10;
const MOST_PROBES = 1_000;
const CATCH_UP = 4;
const HIGHEST_RATE = 50;
const LONGEST_ROUND = 60_000;
const MAX_BYTES = 65_536;
/* harmony default export */ const http = ((0,definition/* defineSource */.Z)({
    kind: 'http',
    description: 'Requests of its own to both versions, at a bounded rate; no metrics needed.',
    settings,
    create(given, versions, ports) {
        const headers = { connection: 'close', ...(0,connection/* credentialHeaders */.w0)(given) };
        const timeoutMs = (0,connection/* milliseconds */.Rz)(given.timeout, 60_000);
        const isGood = statusTest(given['expect-status']);
        const targets = ['candidate', 'baseline'].flatMap((arm) => {
            const address = given[arm];
            return address === undefined ? [] : [{ arm, url: (0,substitution/* substituteInUrl */.j8)(address, { version: versions[arm], arm }), credit: 1 }];
        });
        const probe = async (url) => {
            try {
                const { status, durationMs } = await ports.http.request({ url, headers, timeoutMs, maxBytes: MAX_BYTES, redirects: 0 });
                return { good: isGood(status), seconds: durationMs / 1_000, status };
            }
            catch (error) {
                if (!(error instanceof core_ports/* HttpFailure */.H))
                    throw error;
                return { good: false, unanswered: error.reason, ...(error.reason === 'timeout' ? { seconds: timeoutMs / 1_000 } : {}) };
            }
        };
        return {
            kind: 'http',
            signals: ['error-rate', 'latency', 'requests'],
            retrospective: false,
            async preflight() {
                const [first, second] = targets;
                if (first !== undefined && first.url === second?.url)
                    throw (0,identical_arms/* identicalArms */.P)('error-rate', (0,substitution/* shownUrl */.zA)(first.url), versions);
                const results = await Promise.all(targets.map(async (target) => ({ ...target, ...(await probe(target.url)) })));
                for (const { arm, url, status, good, unanswered } of results) {
                    if (unanswered !== undefined)
                        throw silent([url], unanswered);
                    if (!good)
                        ports.log.warning(`${arm}: ${(0,substitution/* shownUrl */.zA)(url)} answers HTTP ${status ?? 0}, which expect-status does not count as good.`);
                }
            },
            async observe(window) {
                const rounds = await Promise.all(targets.map(async (target) => ({ target, ...(await round(target, window, { probe, rate: given.rate, timeoutMs, ports })) })));
                const all = rounds.flatMap(({ results }) => results);
                const unanswered = all.find((result) => result.unanswered !== undefined)?.unanswered;
                if (unanswered !== undefined && all.every((result) => result.unanswered !== undefined)) {
                    throw silent(targets.map(({ url }) => url), unanswered);
                }
                return {
                    window,
                    observations: ['candidate', 'baseline'].flatMap((arm) => observationsOf(arm, rounds.find(({ target }) => target.arm === arm)?.results)),
                    warnings: rounds.flatMap(({ target, left }) => left === 0 ? [] : [`${target.arm}: ${left} probes were not sent, as answers came too slowly for the rate.`]),
                };
            },
        };
    },
}));
async function round(target, { from, to }, { probe, rate, timeoutMs, ports }) {
    const { clock, signal } = ports;
    const due = Math.min(MOST_PROBES, target.credit + (rate * Math.max(0, to - from)) / 1_000);
    const count = Math.floor(due);
    target.credit = due - count;
    const gap = 1_000 / Math.min(HIGHEST_RATE, rate * CATCH_UP);
    const start = clock.now();
    const deadline = start + Math.min(to - from, LONGEST_ROUND) + timeoutMs;
    const results = await (0,concurrency/* mapLimited */.b)(Array.from({ length: count }, (_, index) => index), PARALLEL_PROBES, async (index) => {
        const wait = start + index * gap - clock.now();
        if (wait > 0)
            await clock.sleep(wait, signal);
        if (signal.aborted)
            throw (0,errors/* cancelledError */.YQ)('probing');
        return clock.now() > deadline ? undefined : probe(target.url);
    });
    const sent = results.filter((result) => result !== undefined);
    return { results: sent, left: count - sent.length };
}
function observationsOf(arm, results) {
    if (results === undefined || results.length === 0) {
        const reason = results === undefined ? `no address of the ${arm} in the settings` : 'no probe was due in this window';
        return ['error-rate', 'latency', 'requests'].map((signal) => ({ arm, signal, measurement: { kind: 'absent', reason } }));
    }
    const values = results.flatMap(({ seconds }) => (seconds === undefined ? [] : [seconds]));
    return [
        {
            arm,
            signal: 'error-rate',
            measurement: { kind: 'proportion', bad: results.filter(({ good }) => !good).length, total: results.length },
        },
        {
            arm,
            signal: 'latency',
            measurement: values.length > 0 ? { kind: 'samples', values } : { kind: 'absent', reason: 'no probe was answered' },
        },
        { arm, signal: 'requests', measurement: { kind: 'gauge', value: results.length } },
    ];
}
function silent(urls, reason) {
    return new errors/* RolloutError */.a6('source', {
        code: 'SOURCE_UNREACHABLE',
        message: `No probe of ${urls.map(substitution/* shownUrl */.zA).join(' and ')} was answered (${reason}).`,
        remedy: 'Open the address from where this job runs: from here a service that is down cannot be told from a network that does not reach it.',
    });
}


/***/ }),

/***/ 5637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ identicalArms),
/* harmony export */   S: () => (/* binding */ SHARED)
/* harmony export */ });
/* harmony import */ var _core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4487);

const SHARED = { kind: 'absent', reason: 'shared by both arms on purpose, so there is no baseline' };
function identicalArms(signal, read, versions) {
    const same = versions.candidate === versions.baseline && versions.candidate !== '';
    const why = same ? ` The candidate and the stable version are both ${JSON.stringify(versions.candidate.slice(0, 100))}.` : '';
    return new _core_errors__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a6('input', {
        code: 'IDENTICAL_ARMS',
        message: `${signal}: candidate and baseline would be the same data, so that they could never differ. Both are read with ${read.slice(0, 1_000)}.${why}`,
        remedy: same
            ? 'Give the version that is being rolled out as the candidate and the one it replaces as stable.'
            : 'Put $version or $arm where the two differ. If both arms share it on purpose, such as the load of a database, set `shared: true` for the metric.',
    });
}


/***/ }),

/***/ 4245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OZ: () => (/* binding */ substituteInQuery),
/* harmony export */   j8: () => (/* binding */ substituteInUrl),
/* harmony export */   lx: () => (/* binding */ checkedUrl),
/* harmony export */   zA: () => (/* binding */ shownUrl)
/* harmony export */ });
/* harmony import */ var _core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4487);

const VARIABLE = /\$(version|arm)\b/y;
const BARE = /^[a-zA-Z0-9_:]*$/;
function substituteInQuery(query, substitutes) {
    let result = '';
    let quote = '';
    let regex = false;
    for (let at = 0; at < query.length;) {
        const character = query.charAt(at);
        if (quote === '' && character === '#') {
            const feed = query.indexOf('\n', at);
            result += query.slice(at, feed === -1 ? undefined : feed);
            at = feed === -1 ? query.length : feed;
            continue;
        }
        VARIABLE.lastIndex = at;
        const found = VARIABLE.exec(query);
        if (found !== null) {
            const value = substitutes[found[1]];
            result += written(regex ? value.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&') : value, quote, found[0]);
            at += found[0].length;
            continue;
        }
        if (quote !== '' && quote !== '`' && character === '\\') {
            result += query.slice(at, at + 2);
            at += 2;
            continue;
        }
        if (quote === '' && (character === '"' || character === "'" || character === '`')) {
            quote = character;
            regex = /[=!]~\s*$/.test(result.slice(-64));
        }
        else if (character === quote) {
            quote = '';
            regex = false;
        }
        result += character;
        at += 1;
    }
    return result;
}
function written(value, quote, variable) {
    if (quote === '"' || quote === "'") {
        return value.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`).replaceAll('\n', '\\n').replaceAll('\r', '\\r');
    }
    if (quote === '`' ? !value.includes('`') : BARE.test(value))
        return value;
    throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a6('input', {
        code: 'QUERY_SUBSTITUTION',
        message: `The value of ${variable}, ${JSON.stringify(value)}, cannot be written ${quote === '`' ? 'inside backticks' : 'outside quotes'} in a query.`,
        remedy: `Put ${variable} inside double quotes, such as {version="$version"}.`,
    });
}
function substituteInUrl(address, substitutes) {
    return checkedUrl(address.replaceAll(/\$(version|arm)\b/g, (_variable, name) => encodeURIComponent(substitutes[name])));
}
function checkedUrl(address) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url === undefined || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
        throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a6('input', {
            code: 'SOURCE_URL',
            message: 'An address in the signals settings is not an http or https URL.',
            remedy: 'Write the whole address, such as https://prometheus.example.com or http://10.0.0.5:9100/metrics.',
        });
    }
    if (url.username !== '' || url.password !== '') {
        throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a6('input', {
            code: 'SOURCE_URL',
            message: `The address of ${url.host} in the signals settings holds a user name or password.`,
            remedy: 'Take them out of the address; pass them as username and password, or as token, from secrets.',
        });
    }
    return address;
}
function shownUrl(address) {
    if (!URL.canParse(address))
        return 'the address';
    const { origin, pathname } = new URL(address);
    return `${origin}${pathname === '/' ? '' : pathname}`;
}


/***/ })

};
