export const id = 152;
export const ids = [152];
export const modules = {

/***/ 9152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fileLedger: () => (/* binding */ fileLedger)
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
;// CONCATENATED MODULE: ./build/packages/github/file-lines.js


const head = { schema: dist/* literal */.euz(1), id: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(100)), at: dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x()) };
const lineSchema = dist/* variant */.Oxt('type', [
    dist/* object */.Ikc({ type: dist/* literal */.euz('opened'), ...head, ...rollout_schema/* rolloutSchema */.pu.entries }),
    dist/* object */.Ikc({ type: dist/* literal */.euz('entry'), ...head, ...rollout_schema/* entrySchema */.Oo.entries }),
    dist/* object */.Ikc({ type: dist/* literal */.euz('withdrawn'), ...head, note: dist/* string */.YjP() }),
]);
function openedLine(id, at, rollout) {
    const { service, environment, candidate, stable, arms, steps, run, ref } = rollout;
    return line({ type: 'opened', schema: 1, id, at, service, environment, candidate, stable, arms, steps, run, ref });
}
function entryLine(id, at, entry) {
    const { status, weight, note, run } = entry;
    return line({ type: 'entry', schema: 1, id, at, status, weight, note, run });
}
function withdrawnFileLine(id, at, note) {
    return line({ type: 'withdrawn', schema: 1, id, at, note });
}
function line(fields) {
    return `${JSON.stringify(fields)}\n`;
}
function parseLines(text) {
    const rollouts = new Map();
    const unreadable = [];
    for (const [index, raw] of text.split('\n').entries()) {
        if (raw.trim() === '')
            continue;
        const parsed = dist/* safeParse */.xLC(lineSchema, json(raw));
        if (!parsed.success) {
            unreadable.push(index + 1);
            continue;
        }
        const said = parsed.output;
        const filed = rollouts.get(said.id);
        if (said.type === 'opened') {
            const { id, at, service, environment, candidate, stable, arms, steps, run, ref } = said;
            const record = { id, openedAt: at, service, environment, candidate, stable, arms, steps, run, ref, entries: [] };
            if (filed === undefined)
                rollouts.set(id, { record, withdrawn: false });
        }
        else if (filed !== undefined && said.type === 'entry') {
            const { status, weight, note, run, at } = said;
            filed.record = { ...filed.record, entries: [...filed.record.entries, { status, weight, note, run, at }] };
        }
        else if (filed !== undefined) {
            filed.withdrawn = true;
        }
    }
    return { rollouts: [...rollouts.values()], unreadable, torn: text !== '' && !text.endsWith('\n') };
}
function json(raw) {
    try {
        return JSON.parse(raw);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/packages/github/one-line.js
var one_line = __webpack_require__(2933);
// EXTERNAL MODULE: ./build/packages/github/standing.js
var github_standing = __webpack_require__(2076);
;// CONCATENATED MODULE: ./build/packages/github/file-ledger.js







const largestFile = 16 * 1024 * 1024;
const longestNote = 1_000;
function fileLedger(options) {
    return new FileLedger(options);
}
class FileLedger {
    kind = 'file';
    #options;
    #newId;
    #reported = 0;
    constructor(options) {
        this.#options = options;
        this.#newId = options.newId ?? external_node_crypto_.randomUUID;
    }
    async open(rollout) {
        (0,rollout_schema/* assertRecordable */.kq)(rollout);
        const { clock } = this.#options;
        const { service, environment } = rollout;
        const content = await this.#read();
        const before = await (0,github_standing/* standingRollout */.IM)(newestFirst(content, service, environment));
        if (before !== undefined && (0,ledger/* isOpen */.nT)(before))
            throw (0,github_standing/* rolloutInProgress */.ok)(rollout, before);
        const id = this.#newId();
        await this.#append(content, openedLine(id, clock.now(), rollout));
        const after = await this.#read();
        const standing = await (0,github_standing/* standingRollout */.IM)(newestFirst(after, service, environment));
        if (standing?.id === id)
            return standing;
        if (standing === undefined)
            throw this.#unreadable(`the rollout that was just written is not in it`);
        await this.#append(after, withdrawnFileLine(id, clock.now(), `another rollout was opened first: ${standing.candidate}`));
        throw (0,github_standing/* rolloutInProgress */.ok)(rollout, standing);
    }
    async record(rollout, entry) {
        const content = await this.#read();
        if (!content.rollouts.some(({ record }) => record.id === rollout.id)) {
            throw new errors/* RolloutError */.a6('ledger', {
                code: 'LEDGER_ROLLOUT_UNKNOWN',
                message: `Rollout ${JSON.stringify(rollout.id.slice(0, 100))} is not in the ledger file ${this.#options.path}.`,
                remedy: 'The file was replaced, or the rollout was opened in another ledger. Use the same `ledger` in every step of a rollout.',
            });
        }
        const written = { ...entry, note: (0,one_line/* oneLine */.T)(entry.note, longestNote), at: this.#options.clock.now() };
        await this.#append(content, entryLine(rollout.id, written.at, written));
        return { ...rollout, entries: [...rollout.entries, written] };
    }
    async latest(service, environment) {
        return (0,github_standing/* standingRollout */.IM)(newestFirst(await this.#read(), service, environment));
    }
    async lastGood(service, environment, except) {
        return (0,github_standing/* passedRollout */.yl)(newestFirst(await this.#read(), service, environment), except);
    }
    async #read() {
        const { files, path, log } = this.#options;
        let text;
        try {
            text = await files.read(path, largestFile);
        }
        catch (error) {
            if (error instanceof errors/* RolloutError */.a6 && error.kind === 'cancelled')
                throw error;
            throw this.#unreadable((0,errors/* messageOf */.bD)(error), error);
        }
        const content = parseLines(text ?? '');
        if (content.unreadable.length > this.#reported) {
            this.#reported = content.unreadable.length;
            log.info(`${path}: skipped ${String(content.unreadable.length)} unreadable line(s), first line ${String(content.unreadable[0])}. A killed job leaves one.`);
        }
        return content;
    }
    async #append(content, line) {
        const { files, path } = this.#options;
        try {
            await files.append(path, content.torn ? `\n${line}` : line);
        }
        catch (error) {
            if (error instanceof errors/* RolloutError */.a6 && error.kind === 'cancelled')
                throw error;
            throw new errors/* RolloutError */.a6('ledger', {
                code: 'LEDGER_FILE_UNWRITABLE',
                message: `The ledger file ${path} could not be written: ${(0,errors/* messageOf */.bD)(error)}`,
                remedy: 'Check that the folder exists and may be written to, and that the disk is not full.',
                cause: error,
            });
        }
    }
    #unreadable(problem, cause) {
        return new errors/* RolloutError */.a6('ledger', {
            code: 'LEDGER_FILE_UNREADABLE',
            message: `The ledger file ${this.#options.path} could not be read: ${problem}`,
            remedy: 'Check the path and its permissions. A file over 16 MiB is refused: archive it and start a new one while no rollout is open.',
            cause,
        });
    }
}
function newestFirst(content, service, environment) {
    return content.rollouts.filter(({ record }) => record.service === service && record.environment === environment).reverse();
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
