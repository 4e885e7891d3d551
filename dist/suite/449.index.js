export const id = 449;
export const ids = [449];
export const modules = {

/***/ 5449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubLedger: () => (/* binding */ githubLedger)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/packages/core/errors.js
var errors = __webpack_require__(4487);
// EXTERNAL MODULE: ./build/packages/core/ledger.js
var ledger = __webpack_require__(6029);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/packages/github/rollout-schema.js
var rollout_schema = __webpack_require__(5547);
;// CONCATENATED MODULE: ./build/packages/github/deployment-schema.js


const rolloutTask = 'rollout';
const payloadSchema = dist/* object */.Ikc({ schema: dist/* literal */.euz(1), ...rollout_schema/* rolloutFields */.jg, nonce: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(100)) });
const instant = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* transform */.pdi((text) => Date.parse(text)), dist/* number */.aig(), dist/* finite */.E2x());
const id = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1));
const optionalText = dist/* nullish */.cl6(dist/* string */.YjP(), '');
const deploymentSchema = dist/* object */.Ikc({
    id,
    task: dist/* string */.YjP(),
    ref: dist/* string */.YjP(),
    environment: dist/* string */.YjP(),
    created_at: instant,
    payload: dist/* unknown */.L5J(),
});
const statusSchema = dist/* object */.Ikc({
    id,
    state: dist/* string */.YjP(),
    description: optionalText,
    log_url: optionalText,
    created_at: instant,
});
const writtenSchema = dist/* object */.Ikc({ created_at: instant });
function listOf(schema, elements) {
    return elements.flatMap((element) => {
        const checked = dist/* safeParse */.xLC(schema, element);
        return checked.success ? [checked.output] : [];
    });
}
function payloadOf(rollout, nonce) {
    const { service, candidate, stable, arms, steps, run } = rollout;
    const { id: runId, attempt, url } = run;
    return {
        schema: 1,
        service,
        candidate,
        stable,
        arms: { candidate: arms.candidate, stable: arms.stable },
        steps: [...steps],
        run: { id: runId, attempt, url },
        nonce,
    };
}
function rolloutOf(deployment) {
    if (deployment.task !== rolloutTask)
        return undefined;
    const checked = dist/* safeParse */.xLC(payloadSchema, unpacked(deployment.payload));
    if (!checked.success)
        return undefined;
    const { service, candidate, stable, arms, steps, run, nonce } = checked.output;
    const { environment, ref } = deployment;
    const record = {
        service,
        environment,
        candidate,
        stable,
        arms,
        steps,
        run,
        ref,
        id: String(deployment.id),
        openedAt: deployment.created_at,
        entries: [],
    };
    return { id: deployment.id, nonce, record };
}
function unpacked(payload) {
    if (typeof payload !== 'string')
        return payload;
    try {
        return JSON.parse(payload);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/packages/github/one-line.js
var one_line = __webpack_require__(2933);
;// CONCATENATED MODULE: ./build/packages/github/run-link.js
const carried = /[?&]run_id=([^&]*)&run_attempt=(\d{1,9})$/;
const runPage = /\/actions\/runs\/(\d{1,19})(?:\/attempts\/(\d{1,9}))?(?:[/?]|$)/;
function linkOf(run) {
    const read = runOf(run.url);
    if (read.url === run.url && read.id === run.id && read.attempt === run.attempt)
        return run.url;
    const [page, step] = atStep(run.url);
    const id = encodeURIComponent(run.id.replaceAll(/\p{Cs}/gu, '?'));
    return `${page}${page.includes('?') ? '&' : '?'}run_id=${id}&run_attempt=${String(run.attempt)}${step}`;
}
function runOf(link) {
    const [page, step] = atStep(link);
    const facts = carried.exec(page);
    if (facts !== null) {
        return { id: decoded(facts[1] ?? ''), attempt: Number(facts[2]), url: page.slice(0, facts.index) + step };
    }
    const [, id = 'unknown', attempt = '1'] = runPage.exec(page) ?? [];
    return { id, attempt: Number(attempt), url: link };
}
function atStep(link) {
    const hash = link.indexOf('#');
    return hash < 0 ? [link, ''] : [link.slice(0, hash), link.slice(hash)];
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/packages/github/status-line.js


const longestDescription = 140;
const withdrawnMark = 'withdrawn · ';
const weighted = /^(\d{1,3}(?:\.\d{1,4})?) % ·(?: (.*))?$/su;
const states = {
    'in-progress': 'in_progress',
    held: 'pending',
    passed: 'success',
    failed: 'failure',
};
function statusLine(entry) {
    const share = String(Math.round(entry.weight * 10_000) / 10_000);
    return {
        state: states[entry.status],
        description: (0,one_line/* oneLine */.T)(`${share} % · ${entry.note}`, longestDescription),
        log_url: linkOf(entry.run),
    };
}
function withdrawnLine(entry) {
    return { state: 'failure', description: (0,one_line/* oneLine */.T)(withdrawnMark + entry.note, longestDescription), log_url: linkOf(entry.run) };
}
function isWithdrawn(status) {
    return status.state === 'failure' && status.description.startsWith(withdrawnMark);
}
function entryOf(status) {
    const found = Object.entries(states).find(([, state]) => state === status.state);
    const [, share, note = ''] = weighted.exec(status.description) ?? [];
    if (found === undefined || share === undefined || Number(share) > 100)
        return undefined;
    return { status: found[0], weight: Number(share), note, run: runOf(status.log_url) };
}
function deploymentLine(rollout) {
    const plan = rollout.steps.length === 0 ? '' : ` in steps ${rollout.steps.join(', ')} %`;
    return (0,one_line/* oneLine */.T)(`${rollout.service}: ${rollout.candidate} replaces ${rollout.stable}${plan}`, longestDescription);
}

;// CONCATENATED MODULE: ./build/packages/github/deployment-reader.js



const perPage = 100;
const mostPagesOfStatuses = 3;
class DeploymentReader {
    #github;
    #log;
    #pages = new Map();
    #histories = new Map();
    constructor(github, log) {
        this.#github = github;
        this.#log = log;
    }
    async page(environment, number) {
        const elements = await this.#github.request('GET /repos/{owner}/{repo}/deployments', { environment, task: rolloutTask, per_page: perPage, page: number }, { purpose: 'list the deployments', permission: 'deployments: write', schema: dist/* array */.YOg(dist/* unknown */.L5J()) });
        const rollouts = listOf(deploymentSchema, elements.slice(0, perPage))
            .flatMap((deployment) => rolloutOf(deployment) ?? [])
            .sort((a, b) => b.id - a.id);
        const page = { rollouts, last: elements.length < perPage };
        const pages = this.#pages.get(environment) ?? [];
        this.#pages.set(environment, [...pages.slice(0, number - 1), page]);
        return page;
    }
    async *rollouts(service, environment, most, remembered) {
        for (let number = 1; number <= most; number += 1) {
            const before = remembered ? this.#pages.get(environment)?.[number - 1] : undefined;
            const page = before ?? (await this.page(environment, number));
            yield* page.rollouts.filter((opened) => opened.record.service === service);
            if (page.last)
                return;
        }
        if (!remembered)
            this.#log.warning(`Looked at the last ${String(most * perPage)} rollouts in ${environment} for ${service}; older ones are not searched.`);
    }
    async history(opened) {
        const statuses = [];
        for (let number = 1; number <= mostPagesOfStatuses; number += 1) {
            const elements = await this.#github.request('GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', { deployment_id: opened.id, per_page: perPage, page: number }, { purpose: 'list the statuses of a deployment', permission: 'deployments: write', schema: dist/* array */.YOg(dist/* unknown */.L5J()) });
            statuses.push(...listOf(statusSchema, elements.slice(0, perPage)));
            if (elements.length < perPage)
                break;
        }
        statuses.sort((a, b) => a.id - b.id);
        const entries = statuses.flatMap((status) => {
            const entry = entryOf(status);
            return entry === undefined ? [] : [{ ...entry, at: status.created_at }];
        });
        const history = {
            id: opened.id,
            record: { ...opened.record, entries },
            withdrawn: entries.length === 0 && statuses.some(isWithdrawn),
            shown: statuses.at(-1)?.state ?? '',
        };
        this.remember(history);
        return history;
    }
    remember(history) {
        this.#histories.set(history.id, history);
    }
    known(id) {
        return this.#histories.get(id);
    }
}

// EXTERNAL MODULE: ./build/packages/github/standing.js
var github_standing = __webpack_require__(2076);
;// CONCATENATED MODULE: ./build/packages/github/deployments.js










const permission = 'deployments: write';
const pagesForLatest = 5;
const pagesForLastGood = 3;
const mostRead = 30;
function githubLedger(options) {
    return new DeploymentLedger(options);
}
class DeploymentLedger {
    kind = 'github';
    #github;
    #log;
    #nonce;
    #reader;
    #free = new Set();
    constructor(options) {
        this.#github = options.github;
        this.#log = options.log;
        this.#nonce = options.nonce ?? external_node_crypto_.randomUUID;
        this.#reader = new DeploymentReader(options.github, options.log);
    }
    async open(rollout) {
        (0,rollout_schema/* assertRecordable */.kq)(rollout);
        const { service, environment } = rollout;
        if (!this.#free.delete(keyOf(service, environment))) {
            const before = await this.latest(service, environment);
            if (before !== undefined && (0,ledger/* isOpen */.nT)(before))
                throw (0,github_standing/* rolloutInProgress */.ok)(rollout, before);
            this.#free.delete(keyOf(service, environment));
        }
        const mine = await this.#create(rollout);
        const standing = await (0,github_standing/* standingRollout */.IM)(this.#aroundOpening(mine));
        if (standing === undefined || standing.id === mine.record.id)
            return mine.record;
        await this.#withdraw(mine, standing);
        throw (0,github_standing/* rolloutInProgress */.ok)(rollout, standing);
    }
    async record(rollout, entry) {
        const id = deploymentId(rollout);
        const line = statusLine(entry);
        const at = await this.#write(id, line, async () => {
            const { record, shown } = await this.#reader.history({ id, nonce: '', record: rollout });
            const last = record.entries.at(-1);
            const found = record.entries.length > rollout.entries.length && shown === line.state && last !== undefined && isSame(last, line);
            return found ? last.at : undefined;
        });
        const written = { ...(entryOf(line) ?? entry), at };
        const record = { ...rollout, entries: [...rollout.entries, written] };
        this.#reader.remember({ id, record, withdrawn: false, shown: line.state });
        if (entry.status === 'passed')
            await this.#supersede(record);
        return record;
    }
    async latest(service, environment) {
        const record = await (0,github_standing/* standingRollout */.IM)(this.#histories(service, environment, pagesForLatest));
        const key = keyOf(service, environment);
        if (record === undefined || !(0,ledger/* isOpen */.nT)(record))
            this.#free.add(key);
        else
            this.#free.delete(key);
        return record;
    }
    async lastGood(service, environment, except) {
        return (0,github_standing/* passedRollout */.yl)(this.#histories(service, environment, pagesForLastGood, except), except);
    }
    async *#histories(service, environment, pages, except) {
        let read = 0;
        for await (const opened of this.#reader.rollouts(service, environment, pages, false)) {
            if (opened.record.id === except)
                continue;
            if (read === mostRead) {
                this.#log.warning(`Looked at the last ${String(mostRead)} rollouts of ${service} in ${environment}; older ones are not searched.`);
                return;
            }
            read += 1;
            yield await this.#reader.history(opened);
        }
    }
    async #create(rollout) {
        const { environment, ref } = rollout;
        const payload = payloadOf(rollout, this.#nonce());
        const created = await this.#github.request('POST /repos/{owner}/{repo}/deployments', {
            ref,
            environment,
            payload,
            task: rolloutTask,
            description: deploymentLine(rollout),
            auto_merge: false,
            required_contexts: [],
        }, {
            purpose: 'create a deployment',
            permission,
            schema: deploymentSchema,
            recover: async () => {
                const { rollouts } = await this.#reader.page(environment, 1);
                const found = rollouts.find(({ nonce }) => nonce === payload.nonce);
                if (found === undefined)
                    return undefined;
                const { record } = found;
                return {
                    id: found.id,
                    task: rolloutTask,
                    ref: record.ref,
                    environment: record.environment,
                    created_at: record.openedAt,
                    payload,
                };
            },
        });
        const opened = rolloutOf(created);
        if (opened !== undefined)
            return opened;
        throw new errors/* RolloutError */.a6('ledger', {
            code: 'LEDGER_NOT_KEPT',
            message: `${this.#github.host} created deployment ${String(created.id)} of ${this.#github.repository}, but does not hand back what was put into it.`,
            remedy: 'Look at the deployment: another tool or a proxy changes its task or payload. Set it inactive before you try again.',
        });
    }
    async *#aroundOpening(mine) {
        const { service, environment } = mine.record;
        const { rollouts } = await this.#reader.page(environment, 1);
        const others = rollouts.filter(({ id, record }) => id !== mine.id && record.service === service);
        for (const opened of [mine, ...others].sort((a, b) => b.id - a.id)) {
            const known = opened === mine ? blank(mine) : this.#reader.known(opened.id);
            const final = known !== undefined && (opened === mine || known.withdrawn || !(0,ledger/* isOpen */.nT)(known.record));
            yield final ? known : await this.#reader.history(opened);
        }
    }
    async #withdraw(mine, first) {
        const line = withdrawnLine({ run: mine.record.run, note: `another rollout was opened first: ${first.candidate}` });
        try {
            await this.#write(mine.id, line);
        }
        catch (error) {
            this.#log.warning(`Deployment ${String(mine.id)} could not be marked as withdrawn: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
    async #supersede(passed) {
        try {
            let read = 0;
            for await (const opened of this.#reader.rollouts(passed.service, passed.environment, 1, true)) {
                if (opened.record.id === passed.id)
                    continue;
                const known = this.#reader.known(opened.id);
                const history = known !== undefined && !(0,ledger/* isOpen */.nT)(known.record) ? known : await this.#reader.history(opened);
                if (history.withdrawn || (0,ledger/* statusOf */.c2)(history.record) !== 'passed') {
                    read += 1;
                    if (read === 5)
                        return;
                    continue;
                }
                if (history.shown !== 'success')
                    return;
                const description = (0,one_line/* oneLine */.T)(`superseded by ${passed.candidate}`, 140);
                await this.#write(opened.id, { state: 'inactive', description, log_url: linkOf(passed.entries.at(-1)?.run ?? passed.run) });
                return;
            }
        }
        catch (error) {
            this.#log.warning(`The rollout that passed before could not be shown as inactive: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
    async #write(deployment, line, writtenAt) {
        const recover = async () => {
            const at = await writtenAt?.();
            return at === undefined ? undefined : { created_at: at };
        };
        const written = await this.#github.request('POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', { deployment_id: deployment, ...line, auto_inactive: false }, { purpose: 'add a status to a deployment', permission, schema: writtenSchema, recover });
        return written.created_at;
    }
}
function keyOf(service, environment) {
    return JSON.stringify([service, environment]);
}
function blank(opened) {
    return { id: opened.id, record: opened.record, withdrawn: false, shown: '' };
}
function isSame(entry, line) {
    const { state, description, log_url } = statusLine(entry);
    return state === line.state && description === line.description && log_url === line.log_url;
}
function deploymentId(rollout) {
    if (/^[1-9]\d{0,14}$/.test(rollout.id))
        return Number(rollout.id);
    throw new errors/* RolloutError */.a6('ledger', {
        code: 'LEDGER_ROLLOUT_UNKNOWN',
        message: `${JSON.stringify(rollout.id.slice(0, 100))} is not a rollout of GitHub’s ledger.`,
        remedy: 'The rollout was opened in another ledger. Use the same `ledger` in every step of a rollout.',
    });
}


/***/ }),

/***/ 2933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
const ellipsis = '…';
function oneLine(text, limit) {
    const line = text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
    if (line.length <= limit)
        return line;
    const end = limit - ellipsis.length;
    const halved = /[\uD800-\uDBFF]/.test(line.charAt(end - 1));
    return line.slice(0, halved ? end - 1 : end).trimEnd() + ellipsis;
}


/***/ }),

/***/ 5547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ entrySchema),
/* harmony export */   jg: () => (/* binding */ rolloutFields),
/* harmony export */   kq: () => (/* binding */ assertRecordable),
/* harmony export */   pu: () => (/* binding */ rolloutSchema)
/* harmony export */ });
/* unused harmony export runSchema */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4487);


const text = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minLength */ .BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(2_000));
const weight = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxValue */ .cGV(100));
const runSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: text,
    attempt: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(0)),
    url: text,
});
const rolloutFields = {
    service: text,
    candidate: text,
    stable: text,
    arms: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ candidate: text, stable: text }),
    steps: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(weight), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(100)),
    run: runSchema,
};
const rolloutSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ...rolloutFields, environment: text, ref: text });
const entrySchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    status: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['in-progress', 'held', 'passed', 'failed']),
    weight,
    note: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(10_000)),
    run: runSchema,
});
function assertRecordable(rollout) {
    const checked = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(rolloutSchema, rollout);
    if (checked.success)
        return;
    const [issue] = checked.issues;
    throw new _core_errors__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a6('input', {
        code: 'LEDGER_VALUE',
        message: `The rollout cannot be recorded: ${valibot__WEBPACK_IMPORTED_MODULE_1__/* .getDotPath */ .BuJ(issue) ?? 'rollout'} must be ${issue.expected ?? 'valid'}. ${issue.message}.`,
        remedy: 'Service, environment, versions and the platform’s names must be 1 to 2,000 characters; weights lie between 0 and 100.',
    });
}


/***/ }),

/***/ 2076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ standingRollout),
/* harmony export */   ok: () => (/* binding */ rolloutInProgress),
/* harmony export */   yl: () => (/* binding */ passedRollout)
/* harmony export */ });
/* harmony import */ var _core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4487);
/* harmony import */ var _core_ledger__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6029);


const mostLookedAt = 20;
async function standingRollout(newestFirst) {
    let blank;
    let looked = 0;
    for await (const { record, withdrawn } of newestFirst) {
        looked += 1;
        if (looked > mostLookedAt)
            break;
        if (withdrawn)
            continue;
        if (record.entries.length > 0)
            return blank === undefined || (0,_core_ledger__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .nT)(record) ? record : blank;
        blank = record;
    }
    return blank;
}
async function passedRollout(newestFirst, except) {
    for await (const { record, withdrawn } of newestFirst) {
        if (!withdrawn && record.id !== except && (0,_core_ledger__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(record) === 'passed')
            return record;
    }
    return undefined;
}
function rolloutInProgress(wanted, open) {
    const how = (0,_core_ledger__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(open) === 'held' ? 'is held' : 'is in progress';
    return new _core_errors__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a6('refused', {
        code: 'ROLLOUT_IN_PROGRESS',
        message: `Another rollout of ${wanted.service} in ${wanted.environment} ${how}: ${open.candidate} replaces ${open.stable}, ` +
            `at ${String((0,_core_ledger__WEBPACK_IMPORTED_MODULE_1__/* .weightOf */ .mm)(open))} %, started by ${open.run.url}`,
        remedy: `Let it finish, or end it with the rollback action, then start ${wanted.candidate} again. A \`concurrency\` group per service and environment keeps runs from colliding.`,
    });
}


/***/ })

};
