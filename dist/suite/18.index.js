export const id = 18;
export const ids = [18];
export const modules = {

/***/ 7637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ openmetrics)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/packages/core/errors.js
var errors = __webpack_require__(4487);
// EXTERNAL MODULE: ./build/packages/signals/concurrency.js
var concurrency = __webpack_require__(9349);
// EXTERNAL MODULE: ./build/packages/signals/connection.js
var signals_connection = __webpack_require__(1744);
// EXTERNAL MODULE: ./build/packages/signals/definition.js
var definition = __webpack_require__(1281);
// EXTERNAL MODULE: ./build/packages/signals/identical-arms.js
var identical_arms = __webpack_require__(5637);
// EXTERNAL MODULE: ./build/packages/signals/instances.js
var signals_instances = __webpack_require__(9834);
// EXTERNAL MODULE: ./build/packages/signals/metric-settings.js
var metric_settings = __webpack_require__(7480);
// EXTERNAL MODULE: ./build/packages/signals/counter-window.js
var counter_window = __webpack_require__(9939);
// EXTERNAL MODULE: ./build/packages/signals/counters.js
var counters = __webpack_require__(3725);
// EXTERNAL MODULE: ./build/packages/signals/histograms.js
var signals_histograms = __webpack_require__(2543);
// EXTERNAL MODULE: ./build/packages/signals/number.js
var number = __webpack_require__(6581);
// EXTERNAL MODULE: ./build/packages/signals/plausibility.js
var plausibility = __webpack_require__(6807);
// EXTERNAL MODULE: ./build/packages/signals/proportion.js
var proportion = __webpack_require__(758);
// EXTERNAL MODULE: ./build/packages/signals/selector.js + 1 modules
var signals_selector = __webpack_require__(7548);
// EXTERNAL MODULE: ./build/packages/signals/series.js
var signals_series = __webpack_require__(8413);
;// CONCATENATED MODULE: ./build/packages/signals/page-metrics.js









function begunAnew({ at }) {
    return { at, total: new Map(), part: new Map(), histograms: new Map() };
}
const STARTING = { kind: 'nothing', reason: 'first look: the counters have their starting point now' };
function proportionMetric({ total, part, instanceLabel, ...form }) {
    const [all, some] = [compileAll(total), compileAll(part)];
    const text = total.join(' or ');
    return {
        text,
        names: [...all.names, ...some.names],
        matches: (samples) => samples.some(all.test),
        read(samples, standing, at) {
            const [totalSamples, partSamples] = [samples.filter(all.test), samples.filter(some.test)];
            const impossible = totalSamples.length > 0 && partSamples.length === 0 ? (0,plausibility/* neverMatches */.a)(some.selectors, totalSamples, form.counted) : undefined;
            const [totalCounted, partCounted] = [countedIn(totalSamples, instanceLabel), countedIn(partSamples, instanceLabel)];
            if (standing === undefined) {
                const reading = totalSamples.length === 0 ? noSeries(total) : impossible === undefined ? STARTING : nothing(impossible);
                const unreadable = [...totalCounted, ...partCounted].some(({ value }) => !(0,counters/* isCount */.my)(value));
                if (unreadable)
                    return { reading: nothing(`${text} or its ${form.counted} part is NaN`) };
                return { reading, standing: { at, total: start(totalCounted), part: start(partCounted) } };
            }
            const [requests, parts] = (0,counter_window/* followCounters */.BU)([
                { text, kept: standing.total, start: [], later: [totalCounted] },
                { text: part.join(' or '), kept: standing.part, start: [], later: [partCounted] },
            ]);
            if (totalSamples.length === 0)
                return { reading: noSeries(total), standing: { at, total: requests.after, part: (0,counter_window/* beforeWindow */.WP)(parts) } };
            if (impossible !== undefined)
                return { reading: nothing(impossible), standing: { at, total: requests.after, part: parts.after } };
            const appeared = appearedOn(requests);
            const proportions = (0,proportion/* proportionsOf */.N)((0,counter_window/* withoutStart */.pM)(requests, appeared), (0,counter_window/* withoutStart */.pM)(parts, appeared), form);
            return { reading: { kind: 'found', found: proportions.found }, standing: { at, total: proportions.total, part: proportions.part } };
        },
    };
}
function histogramMetric(text, instanceLabel) {
    const written = (0,signals_selector/* parseSelector */.Pl)(text);
    const name = nameOf(written).replace(/(?:_bucket)?$/, '_bucket');
    const test = compile({ ...written, name });
    return {
        text,
        names: [name],
        matches: (samples) => samples.some(test),
        read(samples, standing, at) {
            const samplesFound = samples.filter(test);
            const { histograms, instances } = histogramsOf(samplesFound, instanceLabel);
            const unreadable = [...histograms.values()].some((counts) => counts.has(Infinity) && !(0,signals_histograms/* isUsable */.Ng)(counts));
            if (standing === undefined && unreadable)
                return { reading: nothing(`a bucket of ${text} is NaN`) };
            const { increases, carried } = (0,signals_histograms/* advanceEachHistogram */.GP)(standing?.histograms, histograms);
            const now = { at, histograms: carried };
            if (samplesFound.length === 0)
                return { reading: noSeries([text]), standing: now };
            if (increases.size === 0) {
                return { reading: nothing(unreadable ? `a bucket of ${text} is NaN` : `${text} has no le="+Inf" bucket`), standing: now };
            }
            if (standing === undefined)
                return { reading: STARTING, standing: now };
            const found = bucketsPerInstance(increases, instances, standing.histograms ?? new Map());
            return { reading: found.length === 0 ? STARTING : { kind: 'found', found }, standing: now };
        },
    };
}
function bucketsPerInstance(increases, instances, before) {
    const known = new Set([...increases.keys()].filter((key) => before.has(key)).map((key) => instances.get(key)));
    const groups = new Map();
    for (const [key, counts] of increases) {
        const instance = instances.get(key);
        if (before.size > 0 && instance !== undefined && !known.has(instance))
            continue;
        groups.set(instance, [...(groups.get(instance) ?? []), counts]);
    }
    return [...groups].flatMap(([instance, parts]) => {
        const buckets = (0,signals_histograms/* sumAtSharedBounds */.Dh)(parts);
        return buckets === undefined ? [] : [{ ...(instance === undefined ? {} : { instance }), measurement: { kind: 'histogram', buckets } }];
    });
}
function gaugeMetric(text, factor, aggregate) {
    const selector = (0,signals_selector/* parseSelector */.Pl)(text);
    const test = compile(selector);
    return {
        text,
        names: [nameOf(selector)],
        matches: (samples) => samples.some(test),
        read(samples) {
            const values = samples.filter(test).map(({ value }) => value);
            if (values.length === 0)
                return { reading: noSeries([text]) };
            if (values.length > 1 && aggregate === undefined) {
                return { reading: nothing(`${text} matches ${values.length} series of one instance: set aggregate, or select one`) };
            }
            const sum = values.reduce((total, value) => total + value, 0);
            const value = aggregate === 'max'
                ? values.reduce((high, one) => (one > high || Number.isNaN(one) ? one : high), -Infinity)
                : aggregate === 'avg'
                    ? sum / values.length
                    : sum;
            return {
                reading: Number.isFinite(value) ? level(value * factor) : nothing(`${text} is ${Number.isNaN(value) ? 'NaN' : 'infinite'}`),
            };
        },
    };
}
function rateMetric(text, factor) {
    const selector = (0,signals_selector/* parseSelector */.Pl)(text);
    const test = compile(selector);
    return {
        text,
        names: [nameOf(selector)],
        matches: (samples) => samples.some(test),
        read(samples, standing, at) {
            const found = samples.filter(test);
            const { increase, carried } = (0,counters/* advance */.np)(standing?.total, start(countedIn(found, undefined)));
            const now = { at, total: carried };
            if (found.length === 0)
                return { reading: noSeries([text]), standing: now };
            if (allNaN(found))
                return { reading: nothing(`${text} is NaN`), standing: now };
            if (standing === undefined)
                return { reading: STARTING, standing: now };
            const seconds = (at - standing.at) / 1_000;
            if (seconds <= 0)
                return { reading: nothing('two looks at the same moment'), standing };
            return { reading: level((increase / seconds) * factor), standing: now };
        },
    };
}
function compile(selector) {
    const name = nameOf(selector);
    const test = (0,signals_selector/* compileMatchers */.RQ)(selector.matchers);
    return (sample) => sample.name === name && test(sample.labels);
}
function compileAll(texts) {
    const selectors = texts.map(signals_selector/* parseSelector */.Pl);
    const tests = selectors.map(compile);
    return { names: selectors.map(nameOf), selectors, test: (sample) => tests.some((test) => test(sample)) };
}
function nameOf({ name }) {
    if (name === undefined)
        throw new signals_selector/* SelectorError */.af('a metric name is needed', 1);
    return name;
}
function countedIn(samples, instanceLabel) {
    const counted = new Map();
    for (const { name, labels, value } of samples) {
        const series = (0,signals_series/* seriesKey */.Xk)(name, labels);
        if (!counted.has(series))
            counted.set(series, { series, instance: (0,signals_instances/* instanceOf */.hR)(labels, instanceLabel), target: (0,signals_series/* targetOf */.$r)(labels), value });
    }
    return [...counted.values()];
}
function start(counted) {
    return new Map(counted.map(({ series, value }) => [series, value]));
}
function appearedOn(requests) {
    const appeared = requests.before.size === 0 ? [] : (0,counter_window/* newInstances */.Vj)(requests);
    return new Set([...appeared].filter((name) => name !== ''));
}
function histogramsOf(samples, instanceLabel) {
    const histograms = new Map();
    const instances = new Map();
    for (const { name, labels, value } of samples) {
        const le = (0,number/* parseMetricNumber */.j)(labels.get('le') ?? '');
        if (le === undefined)
            continue;
        const key = (0,signals_series/* seriesKey */.Xk)(name, labels, ['le']);
        const counts = histograms.get(key) ?? new Map();
        if (!counts.has(le))
            counts.set(le, value);
        histograms.set(key, counts);
        const instance = (0,signals_instances/* instanceOf */.hR)(labels, instanceLabel);
        if (instance !== undefined)
            instances.set(key, instance);
    }
    return { histograms, instances };
}
function level(value) {
    return { kind: 'found', found: [{ measurement: { kind: 'gauge', value } }] };
}
function allNaN(samples) {
    return samples.length > 0 && samples.every(({ value }) => Number.isNaN(value));
}
function noSeries(texts) {
    return nothing(`no data: no series match ${texts.join(' or ')}`);
}
function nothing(reason) {
    return { kind: 'nothing', reason };
}

;// CONCATENATED MODULE: ./build/packages/signals/exposition.js

const NAME = /[a-zA-Z_:][a-zA-Z0-9_:]*/y;
const TOKEN = /[^ \t]+/y;
const TIMESTAMP = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
class Malformed extends Error {
}
function parseExposition(text, options) {
    const { format, accept, maxLines = 500_000, maxLineLength = 65_536, maxSamples = 100_000 } = options;
    const samples = [];
    let ended = false;
    let number = 0;
    for (let start = 0; start < text.length;) {
        const feed = text.indexOf('\n', start);
        const end = feed === -1 ? text.length : feed;
        number += 1;
        const refuse = (problem) => ({ ok: false, line: number, problem });
        if (number > maxLines)
            return refuse(`more than ${maxLines} lines`);
        if (end - start > maxLineLength)
            return refuse(`a line of more than ${maxLineLength} characters`);
        const line = text.slice(start, text.charAt(end - 1) === '\r' && end > start ? end - 1 : end);
        start = end + 1;
        if (ended)
            return refuse('text after # EOF');
        if (line.trim() === '')
            continue;
        if (line.startsWith('#')) {
            ended = format === 'openmetrics' && line === '# EOF';
            continue;
        }
        try {
            const sample = new LineReader(line).sample();
            if (accept !== undefined && !accept(sample.name))
                continue;
            if (samples.length >= maxSamples)
                return refuse(`more than ${maxSamples} samples of the wanted metrics`);
            samples.push(sample);
        }
        catch (error) {
            if (error instanceof Malformed)
                return refuse(error.message);
            throw error;
        }
    }
    return { ok: true, samples, complete: format === 'text' || ended };
}
class LineReader {
    #line;
    #at = 0;
    constructor(line) {
        this.#line = line;
    }
    sample() {
        this.#blanks();
        let name = this.#match(NAME);
        const labels = new Map();
        this.#blanks();
        if (this.#line.charAt(this.#at) === '{')
            name = this.#labels(labels) ?? name;
        if (name === undefined)
            throw new Malformed('a metric name is missing');
        this.#blanks();
        const written = this.#match(TOKEN);
        const value = written === undefined ? undefined : (0,number/* parseMetricNumber */.j)(written);
        if (value === undefined)
            throw new Malformed(written === undefined ? 'the value is missing' : 'the value is not a number');
        this.#blanks();
        if (this.#at < this.#line.length && this.#line.charAt(this.#at) !== '#') {
            if (!TIMESTAMP.test(this.#match(TOKEN) ?? ''))
                throw new Malformed('the timestamp is not a number');
            this.#blanks();
        }
        const rest = this.#line.slice(this.#at);
        if (rest !== '' && !rest.startsWith('# {'))
            throw new Malformed('unexpected text after the value');
        return { name, labels, value };
    }
    #labels(labels) {
        let name;
        this.#at += 1;
        for (;;) {
            this.#blanks();
            if (this.#line.charAt(this.#at) === '}')
                break;
            const quoted = this.#line.charAt(this.#at) === '"';
            const label = quoted ? this.#quoted() : this.#match(NAME);
            if (label === undefined)
                throw new Malformed('a label name is missing');
            this.#blanks();
            if (this.#line.charAt(this.#at) === '=') {
                this.#at += 1;
                this.#blanks();
                if (this.#line.charAt(this.#at) !== '"')
                    throw new Malformed(`the value of label ${label} is not quoted`);
                if (labels.has(label))
                    throw new Malformed(`label ${label} stands twice`);
                labels.set(label, this.#quoted());
            }
            else if (quoted && name === undefined) {
                name = label;
            }
            else {
                throw new Malformed(`label ${label} has no value`);
            }
            this.#blanks();
            const next = this.#line.charAt(this.#at);
            if (next === ',')
                this.#at += 1;
            else if (next !== '}')
                throw new Malformed('labels are not closed');
        }
        this.#at += 1;
        return name;
    }
    #quoted() {
        let value = '';
        for (let at = this.#at + 1; at < this.#line.length; at += 1) {
            const character = this.#line.charAt(at);
            if (character === '"') {
                this.#at = at + 1;
                return value;
            }
            if (character !== '\\') {
                value += character;
                continue;
            }
            at += 1;
            const escaped = this.#line.charAt(at);
            value += escaped === 'n' ? '\n' : escaped === '"' || escaped === '\\' ? escaped : `\\${escaped}`;
        }
        throw new Malformed('a quote is not closed');
    }
    #match(pattern) {
        pattern.lastIndex = this.#at;
        const found = pattern.exec(this.#line)?.[0];
        if (found !== undefined)
            this.#at += found.length;
        return found;
    }
    #blanks() {
        while (this.#line.charAt(this.#at) === ' ' || this.#line.charAt(this.#at) === '\t')
            this.#at += 1;
    }
}

// EXTERNAL MODULE: ./build/packages/signals/substitution.js
var substitution = __webpack_require__(4245);
;// CONCATENATED MODULE: ./build/packages/signals/scrape.js




const MAX_BYTES = 33_554_432;
const ACCEPT = 'application/openmetrics-text;version=1.0.0,text/plain;version=0.0.4;q=0.8,*/*;q=0.1';
async function scrape(http, request, wanted) {
    const { url } = request;
    const headers = { accept: ACCEPT, connection: 'close', ...request.headers };
    try {
        const response = await (0,signals_connection/* ask */.kA)(http, {
            ...request,
            headers,
            maxBytes: MAX_BYTES,
        });
        const openmetrics = (response.headers['content-type'] ?? '').toLowerCase().startsWith('application/openmetrics-text');
        const page = parseExposition(response.body, { format: openmetrics ? 'openmetrics' : 'text', accept: wanted });
        if (!page.ok && /^\s*<(?:!doctype|html|head|body)/i.test(response.body))
            throw unreadable(url, 'an HTML page instead of metrics');
        if (!page.ok)
            throw unreadable(url, `no readable metrics: ${page.problem} on line ${page.line}${(0,signals_connection/* excerpt */.Kb)(lineOf(response.body, page.line))}`);
        if (!page.complete)
            throw unreadable(url, 'half a page: the last line is not # EOF');
        return { url, ok: true, samples: page.samples };
    }
    catch (error) {
        if (error instanceof errors/* RolloutError */.a6 && error.kind === 'source')
            return { url, ok: false, failure: error };
        throw error;
    }
}
function lineOf(body, line) {
    let start = 0;
    for (let count = 1; count < line; count += 1)
        start = body.indexOf('\n', start) + 1;
    return body.slice(start, start + 200).split('\n')[0] ?? '';
}
function unreadable(url, what) {
    return new errors/* RolloutError */.a6('source', {
        code: 'METRICS_UNREADABLE',
        message: `${(0,substitution/* shownUrl */.zA)(url)} sent ${what}.`,
        remedy: 'Open the address with curl: it must be the metrics page itself, in Prometheus text or OpenMetrics format.',
    });
}

// EXTERNAL MODULE: ./build/packages/signals/share-meaning.js
var share_meaning = __webpack_require__(9323);
;// CONCATENATED MODULE: ./build/packages/signals/openmetrics.js













const total = dist/* pipe */.FsL(metric_settings/* oneOrMore */.h9, dist/* description */.h_('Selector of the cumulative counter of all requests.'));
const metric = dist/* union */.KCZ([
    dist/* strictObject */.rej({ total, bad: dist/* pipe */.FsL(metric_settings/* oneOrMore */.h9, dist/* description */.h_('Selector of the bad ones among them.')), shared: metric_settings/* shared */.ue }),
    dist/* strictObject */.rej({ total, good: dist/* pipe */.FsL(metric_settings/* oneOrMore */.h9, dist/* description */.h_('Selector of the good ones among them.')), shared: metric_settings/* shared */.ue }),
    dist/* strictObject */.rej({
        histogram: dist/* pipe */.FsL(metric_settings/* queryText */.wP, dist/* description */.h_('Selector of a classic histogram by its family name, without `_bucket`.')),
        shared: metric_settings/* shared */.ue,
    }),
    dist/* strictObject */.rej({
        gauge: dist/* pipe */.FsL(metric_settings/* queryText */.wP, dist/* description */.h_('Selector of a level.')),
        scale: metric_settings/* scale */.hs,
        aggregate: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* picklist */.KIO(['sum', 'avg', 'max']), dist/* description */.h_('How several series of one instance become one value.'))),
        shared: metric_settings/* shared */.ue,
    }),
    dist/* strictObject */.rej({
        rate: dist/* pipe */.FsL(metric_settings/* queryText */.wP, dist/* description */.h_('Selector of a counter whose increase per second is a level, such as process_cpu_seconds_total.')),
        scale: metric_settings/* scale */.hs,
        shared: metric_settings/* shared */.ue,
    }),
]);
const addresses = dist/* union */.KCZ([
    dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1)),
    dist/* pipe */.FsL(dist/* array */.YOg(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1))), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(100)),
]);
const settings = dist/* strictObject */.rej({
    kind: dist/* literal */.euz('openmetrics'),
    candidate: dist/* pipe */.FsL(addresses, dist/* description */.h_('Metrics page of each instance of the candidate; may contain `$version`.')),
    baseline: dist/* pipe */.FsL(addresses, dist/* description */.h_('Metrics page of each instance of the stable version; may contain `$version`.')),
    ...signals_connection/* connectionSettings */.Q7,
    timeout: dist/* optional */.lqM(dist/* pipe */.FsL(signals_connection/* durationSetting */.PW, dist/* description */.h_('For each page, e.g. `5s`. At most 1m.')), '5s'),
    'instance-label': metric_settings/* instanceLabel */.wl,
    metrics: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* record */.g1P(metric_settings/* signalName */.yD, metric), dist/* minEntries */.bPf(1), dist/* description */.h_('Selectors per signal, with `$version` and `$arm`. Default: `error-rate` from http_requests_total and `latency` from http_request_duration_seconds.'))),
});
const defaultMetrics = {
    'error-rate': { total: 'http_requests_total', bad: metric_settings/* statusLabels */.Uj.map((label) => `http_requests_total{${label}=~"5.."}`) },
    latency: { histogram: 'http_request_duration_seconds' },
};
const PARALLEL_SCRAPES = 16;
const ARMS = ['candidate', 'baseline'];
const STARTED = 'process_start_time_seconds';
/* harmony default export */ const openmetrics = ((0,definition/* defineSource */.Z)({
    kind: 'openmetrics',
    description: 'The metrics pages of both versions, read directly in Prometheus or OpenMetrics format; no metrics server needed.',
    settings,
    create(given, versions, ports) {
        const connection = { headers: (0,signals_connection/* credentialHeaders */.w0)(given), timeoutMs: (0,signals_connection/* milliseconds */.Rz)(given.timeout, 60_000) };
        const metrics = Object.entries(given.metrics ?? defaultMetrics);
        const sharedSignals = metrics.filter(([, wanted]) => wanted.shared === true).map(([name]) => name);
        const arms = ARMS.map((arm) => ({
            arm,
            instances: instancesOf((0,metric_settings/* listOf */.c3)(given[arm]), arm, versions),
            signals: metrics
                .filter(([name]) => arm === 'candidate' || !sharedSignals.includes(name))
                .map(([name, wanted]) => openmetrics_compile(name, wanted, given['instance-label'], arm, versions)),
        }));
        const names = new Set([STARTED, ...arms.flatMap(({ signals }) => signals.flatMap((signal) => signal.metric.names))]);
        const urls = [...new Set(arms.flatMap(({ instances }) => instances.map(({ url }) => url)))];
        const scrapeAll = async () => {
            const pages = await (0,concurrency/* mapLimited */.b)(urls, PARALLEL_SCRAPES, (url) => scrape(ports.http, { url, ...connection }, (name) => names.has(name)));
            return new Map(pages.map((page) => [page.url, page]));
        };
        return {
            kind: 'openmetrics',
            signals: metrics.map(([signal]) => signal),
            shared: sharedSignals,
            retrospective: false,
            async preflight() {
                refuseIdentical(arms, versions);
                const pages = await scrapeAll();
                for (const { arm, instances, signals } of arms) {
                    const failures = instances.flatMap(({ url }) => failureOf(pages.get(url)));
                    const [first] = failures;
                    if (first !== undefined && failures.length === instances.length)
                        throw first;
                    for (const failure of failures)
                        ports.log.warning(`${arm}: ${failure.message}`);
                    for (const { name, metric } of signals) {
                        if (instances.some(({ url }) => metric.matches(samplesOf(pages.get(url)))))
                            continue;
                        ports.log.warning(`${name}: no series of the ${arm} match ${metric.text}; check the metric and label names.`);
                    }
                }
            },
            async observe(window) {
                const pages = await scrapeAll();
                const at = ports.clock.now();
                const failures = [...pages.values()].flatMap(failureOf);
                const [first] = failures;
                if (first !== undefined && failures.length === pages.size)
                    throw first;
                const read = arms.flatMap(({ arm, instances, signals }) => {
                    const readings = instances.map((instance) => readInstance(instance, pages.get(instance.url), signals, at));
                    const unread = readings.flatMap(({ warning }) => (warning === undefined ? [] : [`${arm}: ${warning}`]));
                    return [
                        { observations: [], warnings: unread },
                        ...signals.map(({ name }) => {
                            const { observations, leftOut } = combine(readings, name);
                            return {
                                observations: observations.map((found) => ({ arm, signal: name, ...found })),
                                warnings: leftOut.map((left) => `${name} of the ${arm}, ${left}`),
                            };
                        }),
                    ];
                });
                return {
                    window,
                    observations: [
                        ...read.flatMap(({ observations }) => observations),
                        ...sharedSignals.map((signal) => ({ arm: 'baseline', signal, measurement: identical_arms/* SHARED */.S })),
                    ],
                    warnings: read.flatMap(({ warnings }) => warnings),
                };
            },
        };
    },
}));
function instancesOf(addresses, arm, versions) {
    const urls = [...new Set(addresses.map((address) => (0,substitution/* substituteInUrl */.j8)(address, { version: versions[arm], arm })))];
    const hosts = urls.map((url) => new URL(url).host);
    return urls.map((url, index) => {
        const host = hosts[index] ?? url;
        const unique = hosts.filter((other) => other === host).length === 1;
        return { name: unique ? host : (0,substitution/* shownUrl */.zA)(url), url, standings: new Map(), startedAt: -Infinity };
    });
}
function openmetrics_compile(name, wanted, label, arm, versions) {
    const filled = (selector) => (0,substitution/* substituteInQuery */.OZ)(selector, { version: versions[arm], arm });
    const signal = (selectors, metric) => ({ name, selectors: selectors.join(' or '), metric });
    try {
        if ('total' in wanted) {
            const { counted, selectors } = (0,metric_settings/* partOf */.BU)(wanted);
            const [total, part] = [(0,metric_settings/* listOf */.c3)(wanted.total).map(filled), selectors.map(filled)];
            return signal([...total, ...part], proportionMetric({ total, part, counted, of: (0,share_meaning/* shareOf */.t)(name, counted), instanceLabel: label }));
        }
        if ('histogram' in wanted)
            return signal([filled(wanted.histogram)], histogramMetric(filled(wanted.histogram), label));
        if ('rate' in wanted)
            return signal([filled(wanted.rate)], rateMetric(filled(wanted.rate), wanted.scale ?? 1));
        return signal([filled(wanted.gauge)], gaugeMetric(filled(wanted.gauge), wanted.scale ?? 1, wanted.aggregate));
    }
    catch (error) {
        if (!(error instanceof signals_selector/* SelectorError */.af))
            throw error;
        throw new errors/* RolloutError */.a6('input', {
            code: 'SELECTOR_INVALID',
            message: `A selector of ${name} cannot be read: ${error.message}.`,
            remedy: 'Write name{label="value",other=~"5.."}; expressions such as rate() or sum() need the source prometheus.',
            cause: error,
        });
    }
}
function readInstance(instance, page, signals, at) {
    const knownStart = instance.startedAt;
    const problem = page?.ok === true ? otherProcess(instance, page) : page?.failure.message;
    if (page?.ok !== true || problem !== undefined) {
        const reason = problem ?? 'not read';
        return { instance, bySignal: new Map(signals.map(({ name }) => [name, { kind: 'nothing', reason }])), warning: reason };
    }
    const bySignal = new Map();
    const startedAt = processStart(page) ?? -Infinity;
    for (const { name, metric } of signals) {
        const before = instance.standings.get(name);
        const restarted = before !== undefined && startedAt > knownStart + 1 && startedAt * 1_000 > before.at;
        const { reading, standing } = metric.read(page.samples, restarted ? begunAnew(before) : before, at);
        if (standing !== undefined)
            instance.standings.set(name, standing);
        bySignal.set(name, reading);
    }
    return { instance, bySignal };
}
function processStart({ samples }) {
    const [first, ...others] = samples.filter(({ name }) => name === STARTED);
    return others.length === 0 ? first?.value : undefined;
}
function otherProcess(instance, page) {
    const startedAt = page.samples.find(({ name }) => name === STARTED)?.value ?? -Infinity;
    if (startedAt < instance.startedAt - 1) {
        return `${(0,substitution/* shownUrl */.zA)(instance.url)} is answered by several processes in turn (the start time went back); list the address of each instance`;
    }
    instance.startedAt = Math.max(instance.startedAt, startedAt);
    return undefined;
}
function combine(readings, signal) {
    const all = readings.flatMap(({ instance: { name: instance }, bySignal, warning }) => {
        const reading = bySignal.get(signal) ?? { kind: 'nothing', reason: 'not read' };
        const found = reading.kind === 'found' ? reading.found : [{ measurement: { kind: 'absent', reason: reading.reason } }];
        return found.map((one) => ({ failed: warning !== undefined, one: { instance, ...one } }));
    });
    const kinds = new Set(all.map(({ one }) => one.measurement.kind));
    const counted = kinds.has('proportion') || kinds.has('histogram');
    return (0,signals_instances/* arrange */.NL)(all.filter(({ failed }) => !(failed && counted)).map(({ one }) => one));
}
function refuseIdentical(arms, versions) {
    const [candidate, baseline] = arms;
    const page = candidate?.instances.find(({ url }) => baseline?.instances.some((other) => other.url === url));
    if (page === undefined)
        return;
    for (const { name, selectors } of candidate?.signals ?? []) {
        const twin = baseline?.signals.find((other) => other.name === name);
        if (twin?.selectors === selectors)
            throw (0,identical_arms/* identicalArms */.P)(name, `${selectors} on ${(0,substitution/* shownUrl */.zA)(page.url)}`, versions);
    }
}
function failureOf(page) {
    return page?.ok === false ? [page.failure] : [];
}
function samplesOf(page) {
    return page?.ok === true ? page.samples : [];
}


/***/ })

};
