export const id = 684;
export const ids = [684];
export const modules = {

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

/***/ 9684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/packages/core/errors.js
var errors = __webpack_require__(4487);
// EXTERNAL MODULE: ./build/packages/platforms/quote.js
var quote = __webpack_require__(4039);
;// CONCATENATED MODULE: ./build/packages/platforms/command/invoke.js


const CHANGED_EXIT_CODE = 9;
async function invoke(purpose, command, options, ports, allowed = []) {
    const result = await ports.commands.run(command, { ...options, env: { ...options.env, ROLLOUT_PURPOSE: purpose } });
    if (result.exitCode === 0 || allowed.includes(result.exitCode))
        return result;
    const said = (0,quote/* quoteEnd */.s)(result.stderr) || (0,quote/* quoteEnd */.s)(result.stdout);
    throw new errors/* RolloutError */.a6('platform', {
        code: 'COMMAND_FAILED',
        message: `The ${purpose} command ${programOf(command)} ended with exit code ${String(result.exitCode)}${said === '' ? ' and said nothing' : `: ${said}`}`,
        remedy: `Run the command by hand on the runner with ROLLOUT_PURPOSE=${purpose} and correct what it reports.`,
    });
}
function programOf([program]) {
    return (0,quote/* quoteEnd */.s)(program, 1, 100);
}

;// CONCATENATED MODULE: ./build/packages/platforms/command/placeholders.js
const share = /\{share:([^{}]+)\}/g;
function withShares([program, ...args], shares) {
    return [program, ...args.map((arg) => arg.replaceAll(share, (_, name) => String(shareNamed(shares, name))))];
}
function withVersion([program, ...args], version) {
    return [program, ...args.map((arg) => arg.replaceAll('{version}', () => version))];
}
function shareNamed(shares, name) {
    return Object.hasOwn(shares, name) ? (shares[name] ?? 0) : 0;
}

;// CONCATENATED MODULE: ./build/packages/platforms/command/release-history.js



function commandReleases(restore, timeoutMs, ports) {
    return {
        async restore(version) {
            requireVersion(version);
            await invoke('restore', withVersion(restore, version), { timeoutMs, stdin: JSON.stringify({ version }), env: { ROLLOUT_VERSION: version } }, ports);
        },
    };
}
function requireVersion(version) {
    if (/^[^\p{C}\p{Z}-][^\p{C}]{0,255}$/u.test(version))
        return;
    throw new errors/* RolloutError */.a6('input', {
        code: 'COMMAND_BAD_VERSION',
        message: `${JSON.stringify(version.slice(0, 100))} cannot be handed to the restore command: accepted are 1 to 256 printable characters that do not begin with a hyphen or a space.`,
        remedy: 'Check the name of the version; it comes from the ledger or from the input.',
    });
}

// EXTERNAL MODULE: ./build/packages/core/rollout/split.js
var split = __webpack_require__(8048);
// EXTERNAL MODULE: ./build/packages/platforms/shares.js
var platforms_shares = __webpack_require__(5619);
;// CONCATENATED MODULE: ./build/packages/platforms/command/printed-split.js





const printed = dist/* looseObject */._H3({
    shares: dist/* record */.g1P(platforms_shares/* targetName */.je, platforms_shares/* percent */.KN),
    acknowledged: dist/* boolean */.zMY(),
    problems: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* string */.YjP()), dist/* maxLength */.Ru6(1_000)), []),
    revision: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[^\p{C}]{1,200}$/u, 'is not a text of 1 to 200 printable characters'))),
});
const SUM_TOLERANCE = 0.5;
const MAX_PROBLEMS = 20;
const EXAMPLE = '{"shares":{"v1":95,"v2":5},"acknowledged":true,"problems":[]}';
function readPrinted(command, stdout) {
    const json = parseJson(stdout);
    if (json === undefined) {
        throw failure(command, 'COMMAND_NOT_JSON', stdout.trim() === '' ? 'printed nothing' : `printed something else than JSON: ${(0,quote/* quote */.h)(stdout)}`);
    }
    const result = dist/* safeParse */.xLC(printed, json.value, { abortEarly: true });
    if (!result.success) {
        const [issue] = result.issues;
        const fault = (0,quote/* quote */.h)(`${dist/* getDotPath */.BuJ(issue) ?? 'whole'}: ${issue.message}`, 200);
        throw failure(command, 'COMMAND_WRONG_SHAPE', `printed JSON that is not a split (${fault}): ${(0,quote/* quote */.h)(stdout)}`);
    }
    const { shares, acknowledged, problems, revision } = result.output;
    const sum = (0,platforms_shares/* sumOf */.XN)(shares);
    if (Math.abs(sum - 100) > SUM_TOLERANCE) {
        const text = String(Math.round(sum * 100) / 100);
        throw failure(command, 'COMMAND_WRONG_SUM', `printed shares that sum to ${text} instead of 100: ${(0,quote/* quote */.h)(stdout)}`);
    }
    return {
        shares,
        acknowledged,
        problems: problems
            .map((problem) => (0,quote/* quote */.h)(problem, 300))
            .filter((problem) => problem !== '')
            .slice(0, MAX_PROBLEMS),
        ...(revision === undefined ? {} : { revision }),
    };
}
function failure(command, code, fault) {
    return new errors/* RolloutError */.a6('platform', {
        code,
        message: `The read command ${programOf(command)} ${fault}`,
        remedy: `On stdout it must print exactly one document such as ${EXAMPLE}; everything else belongs on stderr.`,
    });
}
function parseJson(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/packages/platforms/command/router.js






function commandRouter(options) {
    const { granularity, timeoutMs, ports } = options;
    const read = async () => {
        const { stdout } = await invoke('read', options.read, { timeoutMs }, ports);
        return readPrinted(options.read, stdout);
    };
    return {
        granularity,
        read,
        async write({ shares }, expected) {
            (0,platforms_shares/* requireSplit */.K)({ shares });
            if (expected !== undefined)
                await requireUnchanged(expected);
            const revision = expected?.revision;
            const { exitCode } = await invoke('write', withShares(options.write, shares), {
                timeoutMs,
                stdin: JSON.stringify({ shares, ...(revision === undefined ? {} : { expected: { revision } }) }),
                env: { ROLLOUT_SHARES: JSON.stringify(shares), ROLLOUT_EXPECTED_REVISION: revision ?? '' },
            }, ports, revision === undefined ? [] : [CHANGED_EXIT_CODE]);
            if (exitCode === CHANGED_EXIT_CODE)
                throw changed(expected, await read());
        },
    };
    async function requireUnchanged(expected) {
        const now = await read();
        const same = expected.revision === undefined ? (0,split/* sameSplit */.xY)(expected, now, granularity) : expected.revision === now.revision;
        if (!same)
            throw changed(expected, now);
    }
}
function changed(expected, now) {
    const before = expected === undefined ? '' : `then ${(0,split/* describeSplit */.iO)(expected)}, `;
    return new errors/* RolloutError */.a6('refused', {
        code: 'SPLIT_CHANGED',
        message: `The split is no longer what was read before: ${before}now ${(0,split/* describeSplit */.iO)(now)}.`,
        remedy: 'Find out who changed it (another job, a person at the platform), then run the step again.',
    });
}

// EXTERNAL MODULE: ./build/packages/platforms/definition.js
var definition = __webpack_require__(7398);
// EXTERNAL MODULE: ./build/packages/platforms/timeout.js
var timeout = __webpack_require__(500);
;// CONCATENATED MODULE: ./build/packages/platforms/command.js






const LONGEST_TIMEOUT_MS = 10 * 60_000;
const DEFAULT_TIMEOUT = '30s';
const argument = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(10_000), dist/* regex */.yGV(/^[^\0]*$/, 'has a zero byte'));
const commandSetting = (description) => dist/* pipe */.FsL(dist/* array */.YOg(argument, 'is not a list such as ["./split.sh", "--env", "production"]'), dist/* minLength */.BpQ(1, 'names no program'), dist/* maxLength */.Ru6(200), dist/* check */.z6Y(([program]) => program !== undefined && program.trim() !== '', 'names no program'), dist/* description */.h_(description));
const settings = dist/* strictObject */.rej({
    kind: dist/* literal */.euz('command'),
    read: commandSetting('Program and arguments that print the split as JSON, e.g. ["./split.sh"]. No shell is used.'),
    write: commandSetting('Program and arguments that set the split: JSON on stdin, or `{share:NAME}` in the arguments.'),
    restore: dist/* optional */.lqM(commandSetting('Program and arguments that put a version back into service; `{version}` in the arguments is replaced.')),
    granularity: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(0.01, 'is less than 0.01'), dist/* maxValue */.cGV(100, 'is more than 100'), dist/* description */.h_('Smallest share in percent that the platform can give; 100 is all or nothing.')), 1),
    timeout: dist/* optional */.lqM((0,timeout/* timeoutSetting */.a)(LONGEST_TIMEOUT_MS, '10m', 'Longest run of one command, such as 30s or 2m.'), DEFAULT_TIMEOUT),
    stable: dist/* optional */.lqM(dist/* pipe */.FsL(platforms_shares/* targetName */.je, dist/* description */.h_('Target of the stable version, where it is not named like the version.'))),
    candidate: dist/* optional */.lqM(dist/* pipe */.FsL(platforms_shares/* targetName */.je, dist/* description */.h_('Target of the candidate, where it is not named like the version.'))),
});
const command = (0,definition/* definePlatform */.d)({
    kind: 'command',
    description: 'Your own commands: one prints the split, one sets it, and optionally one puts a version back.',
    settings,
    create(given, ports) {
        const timeoutMs = (0,timeout/* parseTimeout */.Z)(given.timeout, LONGEST_TIMEOUT_MS) ?? 30_000;
        return {
            kind: 'command',
            router: commandRouter({
                read: commandOf(given.read),
                write: commandOf(given.write),
                timeoutMs,
                granularity: { step: given.granularity, because: 'the setting granularity says so' },
                ports,
            }),
            ...(given.restore === undefined ? {} : { releases: commandReleases(commandOf(given.restore), timeoutMs, ports) }),
        };
    },
});
function commandOf([program = '', ...args]) {
    return [program, ...args];
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
