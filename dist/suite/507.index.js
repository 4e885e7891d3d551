export const id = 507;
export const ids = [507];
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

/***/ 4507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ prometheus)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/packages/signals/concurrency.js
var concurrency = __webpack_require__(9349);
// EXTERNAL MODULE: ./build/packages/signals/connection.js
var signals_connection = __webpack_require__(1744);
// EXTERNAL MODULE: ./build/packages/signals/definition.js
var definition = __webpack_require__(1281);
// EXTERNAL MODULE: ./build/packages/signals/metric-settings.js
var metric_settings = __webpack_require__(7480);
// EXTERNAL MODULE: ./build/packages/core/errors.js
var errors = __webpack_require__(4487);
// EXTERNAL MODULE: ./build/packages/core/retry.js
var retry = __webpack_require__(2104);
// EXTERNAL MODULE: ./build/packages/signals/number.js
var number = __webpack_require__(6581);
// EXTERNAL MODULE: ./build/packages/signals/substitution.js
var substitution = __webpack_require__(4245);
;// CONCATENATED MODULE: ./build/packages/signals/prometheus-api.js






const MAX_BYTES = 33_554_432;
const MAX_URL = 2_000;
const POLICY = { attempts: 3, firstDelayMs: 500, longestDelayMs: 4_000 };
const pointSchema = dist/* tuple */.PVZ([dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x()), dist/* string */.YjP()]);
const labelsSchema = dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP());
const notices = dist/* optional */.lqM(dist/* nullable */.mee(dist/* array */.YOg(dist/* string */.YjP())));
const successSchema = dist/* object */.Ikc({
    status: dist/* literal */.euz('success'),
    data: dist/* variant */.Oxt('resultType', [
        dist/* object */.Ikc({
            resultType: dist/* literal */.euz('vector'),
            result: dist/* array */.YOg(dist/* object */.Ikc({ metric: labelsSchema, value: dist/* optional */.lqM(pointSchema), histogram: dist/* optional */.lqM(dist/* unknown */.L5J()) })),
        }),
        dist/* object */.Ikc({
            resultType: dist/* literal */.euz('matrix'),
            result: dist/* array */.YOg(dist/* object */.Ikc({ metric: labelsSchema, values: dist/* optional */.lqM(dist/* array */.YOg(pointSchema)), histograms: dist/* optional */.lqM(dist/* unknown */.L5J()) })),
        }),
        dist/* object */.Ikc({ resultType: dist/* literal */.euz('scalar'), result: pointSchema }),
        dist/* object */.Ikc({ resultType: dist/* literal */.euz('string'), result: dist/* unknown */.L5J() }),
    ]),
    warnings: notices,
    infos: notices,
    isPartial: dist/* optional */.lqM(dist/* boolean */.zMY()),
});
const failureSchema = dist/* object */.Ikc({
    status: dist/* literal */.euz('error'),
    errorType: dist/* optional */.lqM(dist/* string */.YjP(), 'unknown'),
    error: dist/* optional */.lqM(dist/* string */.YjP(), ''),
});
function prometheusApi(connection, ports) {
    const call = async (endpoint, query, parameters) => {
        const form = new URLSearchParams({ query, ...parameters, timeout: seconds(connection.timeoutMs) });
        const response = await (0,retry/* retrying */.R)(() => exchange(connection, ports, endpoint, form), decide, POLICY, { ...ports, random: Math.random });
        return read(response, query, (0,substitution/* shownUrl */.zA)(connection.url));
    };
    return {
        query: (query, at) => call('query', query, { time: seconds(at) }),
        queryRange: (query, from, to, step) => call('query_range', query, {
            start: seconds(from),
            end: seconds(to),
            step: seconds(Math.max(step, Math.ceil((to - from) / 10_999), 1)),
        }),
    };
}
function seconds(ms) {
    return (ms / 1_000).toFixed(3);
}
async function exchange(connection, ports, endpoint, form) {
    const url = new URL(connection.url);
    url.pathname = `${url.pathname.replace(/\/(?:api\/v1\/?)?$/, '')}/api/v1/${endpoint}`;
    const post = url.href.length + form.toString().length > MAX_URL;
    if (!post)
        for (const [name, value] of form)
            url.searchParams.append(name, value);
    return (0,signals_connection/* ask */.kA)(ports.http, {
        url: url.href,
        method: post ? 'POST' : 'GET',
        headers: {
            accept: 'application/json',
            ...(post ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
            ...connection.headers,
        },
        ...(post ? { body: form.toString() } : {}),
        timeoutMs: connection.timeoutMs,
        maxBytes: MAX_BYTES,
    }, ({ status, body }) => (status === 400 || status === 422 || status === 500) && body.trimStart().startsWith('{'));
}
function decide(error) {
    return error instanceof errors/* RolloutError */.a6 && (error.code === 'SOURCE_UNREACHABLE' || error.code === 'SOURCE_BUSY') ? 'back-off' : 'stop';
}
function read(response, query, shown) {
    let json;
    try {
        json = JSON.parse(response.body);
    }
    catch (cause) {
        throw unreadable(shown, `no JSON${(0,signals_connection/* excerpt */.Kb)(response.body)}`, cause);
    }
    const failure = dist/* safeParse */.xLC(failureSchema, json);
    if (failure.success)
        throw refused(failure.output, query, shown);
    const parsed = dist/* safeParse */.xLC(successSchema, json);
    if (!parsed.success) {
        const [issue] = parsed.issues;
        throw unreadable(shown, `an unexpected answer: ${issue.message} at ${dist/* getDotPath */.BuJ(issue) ?? 'the top'}`);
    }
    const { data, warnings, infos, isPartial } = parsed.output;
    const missing = (warnings ?? []).filter((warning) => !warning.startsWith('PromQL'));
    const partial = missing[0] ?? (isPartial === true ? 'the cluster marked the answer as partial' : undefined);
    return {
        ...seriesOf(data, shown),
        warnings: [...(warnings ?? []), ...(infos ?? [])].slice(0, 20).map((warning) => warning.slice(0, 500)),
        ...(partial === undefined ? {} : { partial: partial.slice(0, 500) }),
    };
}
function seriesOf(data, shown) {
    switch (data.resultType) {
        case 'scalar':
            return { series: [{ name: '', labels: new Map(), points: [pointOf(data.result, shown)] }], nativeHistograms: 0 };
        case 'string':
            throw unreadable(shown, 'a string where numbers were expected');
        case 'vector': {
            const withValues = data.result.flatMap(({ metric, value }) => (value === undefined ? [] : [series(metric, [value], shown)]));
            return { series: withValues, nativeHistograms: data.result.filter(({ histogram }) => histogram !== undefined).length };
        }
        case 'matrix': {
            const withValues = data.result.flatMap(({ metric, values }) => (values === undefined ? [] : [series(metric, values, shown)]));
            return { series: withValues, nativeHistograms: data.result.filter(({ histograms }) => histograms !== undefined).length };
        }
    }
}
function series(metric, points, shown) {
    const { __name__: name = '', ...labels } = metric;
    return { name, labels: new Map(Object.entries(labels)), points: points.map((point) => pointOf(point, shown)) };
}
function pointOf([time, written], shown) {
    const value = (0,number/* parseMetricNumber */.j)(written);
    if (value === undefined)
        throw unreadable(shown, `a value that is no number: ${JSON.stringify(written.slice(0, 50))}`);
    return { at: Math.round(time * 1_000), value };
}
function unreadable(shown, what, cause) {
    return new errors/* RolloutError */.a6('source', {
        code: 'SOURCE_ANSWER',
        message: `${shown} sent ${what}.`,
        remedy: 'Check that the address is the base of a Prometheus API, such as https://prometheus.example.com or https://mimir.example.com/prometheus.',
        cause,
    });
}
function refused({ errorType, error }, query, shown) {
    const message = `${shown} refused the query (${errorType}): ${error.slice(0, 500)} In: ${query.slice(0, 1_000)}`;
    if (errorType === 'bad_data') {
        return new errors/* RolloutError */.a6('source', {
            code: 'QUERY_INVALID',
            message,
            remedy: 'Correct the query in metrics; try it in the Prometheus web page first.',
        });
    }
    return new errors/* RolloutError */.a6('source', {
        code: 'QUERY_FAILED',
        message,
        remedy: 'The server understood the query but could not answer it: make it cheaper (fewer series, shorter range) or look at the server.',
    });
}

// EXTERNAL MODULE: ./build/packages/signals/counters.js
var counters = __webpack_require__(3725);
// EXTERNAL MODULE: ./build/packages/signals/histograms.js
var histograms = __webpack_require__(2543);
// EXTERNAL MODULE: ./build/packages/signals/plausibility.js
var plausibility = __webpack_require__(6807);
// EXTERNAL MODULE: ./build/packages/signals/series.js
var signals_series = __webpack_require__(8413);
;// CONCATENATED MODULE: ./build/packages/signals/sampling.js

const SHORT_WINDOW = 20_000;
const STEP = 5_000;
const MAX_STEPS = 1_000;
async function sample(api, query, window, known) {
    const { from, to } = window;
    const steps = to - from <= SHORT_WINDOW ? 1 : Math.min(MAX_STEPS, Math.ceil((to - from) / STEP));
    const looks = steps === 1 ? await atEnds(api, query.text, window, known === undefined) : await inSteps(api, query.text, window, steps);
    const [first = [], ...later] = looks.moments;
    const start = known === undefined ? first : [];
    const startKeys = new Set(start.map(keyOf));
    const isKnown = (series) => startKeys.has(keyOf(series)) || known?.(series) === true;
    if (later.every((moment) => moment.every(isKnown)))
        return { start, later, ...sampling_notices(looks.answers) };
    const before = await api.query(query.lastHour, from);
    const returned = before.series.filter((series) => !isKnown(series));
    return { start: [...start, ...returned], later, ...sampling_notices([...looks.answers, before]) };
}
async function atEnds(api, query, { from, to }, start) {
    const answers = await Promise.all(start ? [api.query(query, from), api.query(query, to)] : [api.query(query, to)]);
    const moments = answers.map(({ series }) => series);
    return { moments: start ? moments : [[], ...moments], answers };
}
async function inSteps(api, query, { from, to }, steps) {
    const step = Math.ceil((to - from) / steps);
    const range = await api.queryRange(query, from, to, step);
    const times = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
    const moments = momentsAt(range.series, times);
    if (times.at(-1) === to)
        return { moments, answers: [range] };
    const end = await api.query(query, to);
    return { moments: [...moments, end.series], answers: [range, end] };
}
function keyOf({ name, labels }) {
    return (0,signals_series/* seriesKey */.X)(name, labels);
}
function momentsAt(series, times) {
    const moments = new Map(times.map((time) => [time, []]));
    for (const { name, labels, points } of series) {
        for (const point of points)
            moments.get(point.at)?.push({ name, labels, points: [point] });
    }
    return times.map((time) => moments.get(time) ?? []);
}
function sampling_notices(answers) {
    const partial = answers.find((answer) => answer.partial !== undefined)?.partial;
    return {
        warnings: answers.flatMap(({ warnings }) => warnings),
        nativeHistograms: answers.reduce((sum, answer) => sum + answer.nativeHistograms, 0),
        ...(partial === undefined ? {} : { partial }),
    };
}

// EXTERNAL MODULE: ./build/packages/signals/selector.js + 1 modules
var selector = __webpack_require__(7548);
;// CONCATENATED MODULE: ./build/packages/signals/prometheus-measures.js








function questionOf(alternatives) {
    const text = alternatives.join(' or ');
    const selectors = alternatives.map(selector/* selectorOf */.Bk).filter((selector) => selector !== undefined);
    if (selectors.length < alternatives.length)
        return { queries: alternatives.map(queryOf), text, selectors: undefined };
    const names = new Set(selectors.map(({ name }) => name));
    if (names.size > 1 || names.has(undefined))
        return { queries: alternatives.map(queryOf), text, selectors };
    return { queries: [{ text, lastHour: alternatives.map((alternative) => queryOf(alternative).lastHour).join(' or ') }], text, selectors };
}
function queryOf(text) {
    return { text, lastHour: (0,selector/* selectorOf */.Bk)(text) === undefined ? `last_over_time((${text}\n)[1h:15s])` : `last_over_time(${text}[1h])` };
}
async function countProportion(api, { total, bad }, window, standing) {
    const [totalSampled, badSampled] = await Promise.all([
        sampleCounters(api, total, window, standing?.total),
        sampleCounters(api, bad, window, standing?.bad),
    ]);
    const warnings = [...totalSampled.warnings, ...badSampled.warnings];
    const postponed = { at: window.to, total: totalSampled.before, bad: badSampled.before };
    const partial = totalSampled.partial ?? badSampled.partial;
    if (partial !== undefined)
        return { ...absent(`partial answer: ${partial}`), warnings, standing: postponed };
    const requests = fold(totalSampled.before, totalSampled.later);
    const failures = fold(badSampled.before, badSampled.later);
    const standingNow = { at: window.to, total: requests.carried, bad: failures.carried };
    const unusable = whyUnusable({ total, bad }, totalSampled.later.flat(), badSampled.later.flat());
    if (unusable !== undefined)
        return { ...absent(unusable), warnings, standing: standingNow };
    if (failures.increase > requests.increase) {
        const counts = `${failures.increase} bad of ${requests.increase} requests`;
        return { ...absent(`${counts}: the queries saw different scrapes, or do not count the same requests`), warnings, standing: postponed };
    }
    const measurement = { kind: 'proportion', bad: failures.increase, total: requests.increase };
    return { observations: [{ measurement }], warnings, standing: standingNow };
}
function whyUnusable({ total, bad }, totalSeries, badSeries) {
    if (totalSeries.length === 0)
        return `no data: no series match ${total.text}`;
    if (!totalSeries.some(isFinitePoint))
        return `${total.text} is NaN`;
    if (badSeries.length === 0)
        return bad.selectors === undefined ? undefined : (0,plausibility/* neverMatches */.a)(bad.selectors, totalSeries);
    return badSeries.some(isFinitePoint) ? undefined : `${bad.text} is NaN`;
}
async function countHistogram(api, question, window, standing) {
    const kept = standing?.histograms;
    const isKept = kept === undefined ? undefined : (series) => kept.has((0,signals_series/* seriesKey */.X)(series.name, series.labels, ['le']));
    const { start, later, warnings, partial, nativeHistograms } = await sampleAll(api, question.queries, window, isKept);
    const before = new Map([...histogramsOf(start), ...(kept ?? [])]);
    if (partial !== undefined)
        return { ...absent(`partial answer: ${partial}`), warnings, standing: { at: window.to, histograms: before } };
    let carried = before;
    const parts = later.map((moment) => {
        const step = (0,histograms/* advanceHistograms */.O)(carried, histogramsOf(moment));
        carried = step.carried;
        return step.buckets;
    });
    const buckets = (0,histograms/* addBuckets */.P)(parts);
    const now = { warnings, standing: { at: window.to, histograms: carried } };
    if (buckets !== undefined)
        return { observations: [{ measurement: { kind: 'histogram', buckets } }], ...now };
    const query = question.text;
    if (nativeHistograms > 0)
        return { ...absent(`${query} gives native histograms, which are not read: select classic _bucket series`), ...now };
    const some = later.some((moment) => moment.length > 0);
    return {
        ...absent(some ? `${query} has no le="+Inf" buckets: select _bucket series and keep le` : `no data: no series match ${query}`),
        ...now,
    };
}
async function readLevels(api, { query, signal, single, factor }, window) {
    const { series, warnings, partial, nativeHistograms } = await api.query(query, window.to);
    if (partial !== undefined)
        return { ...absent(`partial answer: ${partial}`), warnings };
    if (nativeHistograms > 0)
        return { ...absent(`${query} gives native histograms where numbers were expected`), warnings };
    if (series.length === 0)
        return { ...absent(`no data: ${query} is empty`), warnings };
    if (single && series.length > 1)
        throw ambiguous(signal, query, `gives ${series.length} series where one number is expected`);
    const instances = series.map(({ labels }) => (single ? undefined : (labels.get('pod') ?? labels.get('instance'))));
    if (new Set(instances).size < series.length)
        throw ambiguous(signal, query, 'gives several series that share a pod or instance, or name none');
    const observations = series.map((one, index) => {
        const instance = instances[index];
        return { ...(instance === undefined ? {} : { instance }), measurement: level(prometheus_measures_valueOf(one), factor, query) };
    });
    return { observations, warnings };
}
function level(value, factor, query) {
    if (Number.isFinite(value))
        return { kind: 'gauge', value: value * factor };
    return { kind: 'absent', reason: `${query} is ${Number.isNaN(value) ? 'NaN, as 0/0 is' : 'infinite, as a division by zero is'}` };
}
function ambiguous(signal, query, what) {
    return new errors/* RolloutError */.a6('source', {
        code: 'SIGNAL_AMBIGUOUS',
        message: `${signal}: ${query} ${what}.`,
        remedy: 'Aggregate in the query, e.g. sum by (pod) (…) or max(…), or select fewer series.',
    });
}
function absent(reason) {
    return { observations: [{ measurement: { kind: 'absent', reason } }] };
}
async function sampleCounters(api, { queries }, window, kept) {
    const isKept = kept === undefined ? undefined : (series) => kept.has((0,signals_series/* seriesKey */.X)(series.name, series.labels));
    const sampled = await sampleAll(api, queries, window, isKept);
    return { ...sampled, before: new Map([...snapshotOf(sampled.start), ...(kept ?? [])]) };
}
async function sampleAll(api, queries, window, known) {
    const parts = await Promise.all(queries.map((query) => sample(api, query, window, known)));
    const length = Math.max(...parts.map(({ later }) => later.length));
    const partial = parts.find((part) => part.partial !== undefined)?.partial;
    return {
        start: parts.flatMap((part) => part.start),
        later: Array.from({ length }, (_, index) => parts.flatMap(({ later }) => later[index] ?? [])),
        warnings: parts.flatMap(({ warnings }) => warnings),
        nativeHistograms: parts.reduce((sum, part) => sum + part.nativeHistograms, 0),
        ...(partial === undefined ? {} : { partial }),
    };
}
function fold(before, moments) {
    let increase = 0;
    let carried = before;
    for (const moment of moments) {
        const step = (0,counters/* advance */.np)(carried, snapshotOf(moment));
        increase += step.increase;
        carried = step.carried;
    }
    return { increase, carried };
}
function snapshotOf(moment) {
    return new Map(moment.map((series) => [(0,signals_series/* seriesKey */.X)(series.name, series.labels), prometheus_measures_valueOf(series)]));
}
function histogramsOf(moment) {
    const histograms = new Map();
    for (const series of moment) {
        const le = (0,number/* parseMetricNumber */.j)(series.labels.get('le') ?? '');
        if (le === undefined)
            continue;
        const key = (0,signals_series/* seriesKey */.X)(series.name, series.labels, ['le']);
        const counts = histograms.get(key) ?? new Map();
        histograms.set(key, counts.set(le, prometheus_measures_valueOf(series)));
    }
    return histograms;
}
function prometheus_measures_valueOf({ points }) {
    return points[0]?.value ?? NaN;
}
function isFinitePoint(series) {
    return Number.isFinite(prometheus_measures_valueOf(series));
}

;// CONCATENATED MODULE: ./build/packages/signals/prometheus.js








const metric = dist/* union */.KCZ([
    dist/* strictObject */.rej({
        total: dist/* pipe */.FsL(metric_settings/* oneOrMore */.h9, dist/* description */.h_('Cumulative counter of all requests.')),
        bad: dist/* pipe */.FsL(metric_settings/* oneOrMore */.h9, dist/* description */.h_('Cumulative counter of the bad ones among them.')),
    }),
    dist/* strictObject */.rej({ histogram: dist/* pipe */.FsL(metric_settings/* oneOrMore */.h9, dist/* description */.h_('`_bucket` series of a classic histogram, with their `le` label.')) }),
    dist/* strictObject */.rej({ gauge: dist/* pipe */.FsL(metric_settings/* queryText */.wP, dist/* description */.h_('Levels; one series per `pod` or `instance`.')), scale: metric_settings/* scale */.hs }),
    dist/* strictObject */.rej({ value: dist/* pipe */.FsL(metric_settings/* queryText */.wP, dist/* description */.h_('An expression that gives exactly one number.')), scale: metric_settings/* scale */.hs }),
]);
const settings = dist/* strictObject */.rej({
    kind: dist/* literal */.euz('prometheus'),
    url: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^https?:\/\//, 'must begin with http:// or https://'), dist/* description */.h_('Base address of the Prometheus API, with any prefix such as `/prometheus` and without `/api/v1`.')),
    ...signals_connection/* connectionSettings */.Q7,
    timeout: dist/* optional */.lqM(dist/* pipe */.FsL(signals_connection/* durationSetting */.PW, dist/* description */.h_('For each query, e.g. `10s`. At most 2m.')), '10s'),
    metrics: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* record */.g1P(metric_settings/* signalName */.yD, metric), dist/* minEntries */.bPf(1), dist/* description */.h_('PromQL per signal, with `$version` and `$arm`. Default: `error-rate` from http_requests_total and `latency` from http_request_duration_seconds.'))),
});
const defaultMetrics = {
    'error-rate': {
        total: 'http_requests_total{version="$version"}',
        bad: metric_settings/* statusLabels */.Uj.map((label) => `http_requests_total{version="$version",${label}=~"5.."}`),
    },
    latency: { histogram: 'http_request_duration_seconds_bucket{version="$version"}' },
};
const PARALLEL_QUERIES = 4;
/* harmony default export */ const prometheus = ((0,definition/* defineSource */.Z)({
    kind: 'prometheus',
    description: 'Prometheus, Mimir, Thanos, VictoriaMetrics or Google managed Prometheus, over the Prometheus HTTP API.',
    settings,
    create(given, versions, ports) {
        const url = (0,substitution/* checkedUrl */.lx)(given.url);
        const api = prometheusApi({ url, headers: (0,signals_connection/* credentialHeaders */.w0)(given), timeoutMs: (0,signals_connection/* milliseconds */.Rz)(given.timeout, 120_000) }, ports);
        const metrics = Object.entries(given.metrics ?? defaultMetrics);
        const probes = metrics.flatMap(([signal, wanted]) => ['candidate', 'baseline'].map((arm) => probe(api, signal, wanted, arm, versions)));
        const standings = new Map();
        const twins = sameQueries(probes);
        return {
            kind: 'prometheus',
            signals: metrics.map(([signal]) => signal),
            retrospective: true,
            async preflight() {
                await checkQueries(api, probes, ports);
                for (const twin of twins)
                    ports.log.warning(twin);
            },
            async observe(window) {
                const measured = await (0,concurrency/* mapLimited */.b)(probes, PARALLEL_QUERIES, async (one) => {
                    const standing = standings.get(one);
                    const result = await one.measure(window, standing?.at === window.from ? standing : undefined);
                    return { one, result };
                });
                for (const { one, result } of measured)
                    if (result.standing !== undefined)
                        standings.set(one, result.standing);
                return {
                    window,
                    observations: measured.flatMap(({ one: { arm, signal }, result }) => result.observations.map((found) => ({ arm, signal, ...found }))),
                    warnings: [...new Set([...twins, ...measured.flatMap(({ result }) => result.warnings)])],
                };
            },
        };
    },
}));
function probe(api, signal, wanted, arm, versions) {
    const question = (queries) => questionOf((0,metric_settings/* listOf */.c3)(queries).map((query) => (0,substitution/* substituteInQuery */.OZ)(query, { version: versions[arm], arm })));
    if ('total' in wanted) {
        const [total, bad] = [question(wanted.total), question(wanted.bad)];
        const queries = [...total.queries, ...bad.queries].map(({ text }) => text);
        return { arm, signal, queries, measure: (window, standing) => countProportion(api, { total, bad }, window, standing) };
    }
    if ('histogram' in wanted) {
        const buckets = question(wanted.histogram);
        return {
            arm,
            signal,
            queries: buckets.queries.map(({ text }) => text),
            measure: (window, standing) => countHistogram(api, buckets, window, standing),
        };
    }
    const single = 'value' in wanted;
    const query = (0,substitution/* substituteInQuery */.OZ)(single ? wanted.value : wanted.gauge, { version: versions[arm], arm });
    const levels = { query, signal, single, factor: wanted.scale ?? 1 };
    return { arm, signal, queries: [query], measure: (window) => readLevels(api, levels, window) };
}
function sameQueries(probes) {
    const candidates = probes.filter(({ arm }) => arm === 'candidate');
    return candidates.flatMap(({ signal, queries }) => {
        const other = probes.find((one) => one.arm === 'baseline' && one.signal === signal);
        return queries.join('\n') === other?.queries.join('\n')
            ? [`${signal}: both arms read the same query, so they cannot differ; use $version or $arm in it.`]
            : [];
    });
}
async function checkQueries(api, probes, ports) {
    const now = ports.clock.now();
    await (0,concurrency/* mapLimited */.b)(probes, PARALLEL_QUERIES, async ({ arm, signal, queries }) => {
        const answers = await Promise.all(queries.map((query) => api.query(query, now)));
        if (arm === 'baseline' && answers.every(({ series }) => series.length === 0)) {
            ports.log.warning(`${signal}: no series of the baseline match ${queries.join(' or ')}; check the metric and label names.`);
        }
    });
}


/***/ })

};
