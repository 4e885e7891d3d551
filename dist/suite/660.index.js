export const id = 660;
export const ids = [660];
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

/***/ 6660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitHub: () => (/* binding */ createGitHub)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/packages/core/errors.js
var errors = __webpack_require__(4487);
// EXTERNAL MODULE: ./build/packages/core/ports.js
var core_ports = __webpack_require__(6854);
// EXTERNAL MODULE: ./build/packages/core/retry.js
var retry = __webpack_require__(2104);
// EXTERNAL MODULE: ./build/packages/github/one-line.js
var one_line = __webpack_require__(2933);
;// CONCATENATED MODULE: ./build/packages/github/explain.js


function explainAnswer(asked, response) {
    const { status } = response;
    const said = saidBy(asked, response);
    const where = `${asked.host} did not ${asked.purpose} of ${asked.repository}`;
    if (status === 401) {
        return failure('GITHUB_TOKEN_INVALID', `${where}: the token is invalid or has expired (401${said}).`, [
            'Pass `github-token: ${{ github.token }}`, or renew the token that the workflow passes.',
            'A job token ends with its job; an app token after one hour.',
        ]);
    }
    if (status === 403 && refusedForRights(response, said)) {
        const accepted = neededPermissions(response.headers['x-accepted-github-permissions']) ?? [asked.permission];
        const needed = accepted.map((line) => (line === asked.permission.replace(/write$/, 'read') ? asked.permission : line));
        return failure('GITHUB_PERMISSION_MISSING', `${where}: the token lacks \`${needed.join('`, `')}\` (403${said}).`, [
            `Add to the job:\npermissions:\n${needed.map((line) => `  ${line}`).join('\n')}\nNaming one permission sets all others to none, so keep those that the job has.`,
            'In a pull request from a fork the token can only read, whatever the workflow says.',
        ]);
    }
    if (status === 403) {
        return failure('GITHUB_FORBIDDEN', `${where}: it is forbidden (403${said}).`, [
            'Read what GitHub says: an archived repository, single sign-on or an IP allow list are decided by an administrator.',
        ]);
    }
    if (status === 404) {
        return failure('GITHUB_NOT_FOUND', `${where}: not found (404${said}).`, [
            `Check the repository’s name. GitHub also answers 404 when the token may not see it: the job needs \`permissions:\n  ${asked.permission}\`, and a token of another repository does not do.`,
        ]);
    }
    if (status === 409) {
        return failure('GITHUB_CONFLICT', `${where}: it conflicts with the repository’s state (409${said}).`, [
            'Run the job again; if it stays, read what GitHub says about the branch or its required checks.',
        ]);
    }
    if (status === 400 || status === 422) {
        return failure('GITHUB_REJECTED', `${where}: a value was refused (${String(status)}${said}).`, [
            'Check that `ref` is a branch, tag or commit that has been pushed, and that the environment’s name has at most 255 characters.',
        ]);
    }
    if (status >= 300 && status < 400) {
        return failure('GITHUB_MOVED', `${where}: it has moved (${String(status)}).`, [
            'The repository was renamed or transferred, or the API address is a page that redirects. Use the new name, or correct `GITHUB_API_URL`.',
        ]);
    }
    if (status >= 500) {
        return failure('GITHUB_UNAVAILABLE', `${where}: the server failed (${String(status)}${said}).`, [
            'Look at githubstatus.com, or ask the administrators of your GitHub Enterprise Server; then run the job again. Nothing is lost by running it twice.',
        ]);
    }
    return failure('GITHUB_UNEXPECTED_ANSWER', `${where}: it answered ${String(status)}${said === '' ? '' : said.slice(1)}.`, [
        unexpectedRemedy(asked),
    ]);
}
function explainRateLimit(asked, limit, now) {
    const until = new Date(Math.min(now + limit.waitMs, 8.64e15)).toISOString().replace(/\.\d+/, '');
    const what = limit.kind === 'primary' ? 'its hourly budget of calls is spent' : 'it was called too often in a short time';
    return failure('GITHUB_RATE_LIMITED', `${asked.host} did not ${asked.purpose} of ${asked.repository}: ${what}. The limit is lifted at ${until}.`, [
        'Run the job again after that time. GITHUB_TOKEN has 1,000 calls an hour for the whole repository: look for other workflows that poll, or pass the token of a GitHub App, which has its own budget.',
    ]);
}
function explainNoAnswer(asked, cause) {
    return new errors/* RolloutError */.a6('ledger', {
        code: 'GITHUB_UNREACHABLE',
        message: `${asked.host} did not answer when asked to ${asked.purpose} of ${asked.repository} (${cause.reason}): ${clean(asked, cause.message)}`,
        remedy: 'Check that the runner reaches this address: DNS, proxy (HTTPS_PROXY, NO_PROXY) and certificates (NODE_EXTRA_CA_CERTS); then run the job again.',
        cause,
    });
}
function explainUnexpected(asked, response, problem) {
    const type = response.headers['content-type'] ?? 'no content type';
    return failure('GITHUB_UNEXPECTED_ANSWER', `${asked.host} answered ${String(response.status)} when asked to ${asked.purpose} of ${asked.repository}, but not as GitHub does: ${problem} (${clean(asked, type)}).`, [unexpectedRemedy(asked)]);
}
function unexpectedRemedy(asked) {
    return `Something between the runner and ${asked.host} probably answers instead of it: a proxy, a login page or a maintenance page. On GitHub Enterprise Server the API address ends in \`/api/v3\`.`;
}
function failure(code, message, remedies) {
    return new errors/* RolloutError */.a6('ledger', { code, message, remedy: remedies.join('\n') });
}
function refusedForRights(response, said) {
    return response.headers['x-accepted-github-permissions'] !== undefined || /not accessible|must have|permission/i.test(said);
}
function neededPermissions(header) {
    const [first = ''] = (header ?? '').split(';');
    const lines = [...first.matchAll(/\b([a-z_]{1,40})=(read|write|admin)\b/g)]
        .filter(([, name]) => name !== 'metadata')
        .map(([, name = '', access = '']) => `${name.replaceAll('_', '-')}: ${access}`);
    return lines.length === 0 ? undefined : lines;
}
function saidBy(asked, response) {
    try {
        const body = JSON.parse(response.body);
        const parts = [messageIn(body), ...detailsIn(body)].filter((part) => part !== undefined);
        return parts.length === 0 ? '' : `: ${clean(asked, parts.join(': '))}`;
    }
    catch {
        return '';
    }
}
function messageIn(value) {
    if (typeof value === 'string')
        return value;
    return typeof value === 'object' && value !== null && 'message' in value && typeof value.message === 'string' ? value.message : undefined;
}
function detailsIn(body) {
    if (typeof body !== 'object' || body === null || !('errors' in body) || !Array.isArray(body.errors))
        return [];
    return body.errors.slice(0, 3).map(messageIn);
}
function clean(asked, text) {
    return (0,one_line/* oneLine */.T)(text.replaceAll(asked.token, '***'), 300);
}

;// CONCATENATED MODULE: ./build/packages/github/rate-limit.js
const longestWaitMs = 60_000;
function rateLimitOf(response, now) {
    const { status, headers, body } = response;
    if (status !== 403 && status !== 429)
        return undefined;
    const retryAfter = seconds(headers['retry-after']);
    if (retryAfter !== undefined)
        return { kind: 'secondary', waitMs: retryAfter * 1000 };
    if (headers['x-ratelimit-remaining'] === '0') {
        const reset = seconds(headers['x-ratelimit-reset']);
        return { kind: 'primary', waitMs: reset === undefined ? 60_000 : Math.max(0, reset * 1000 - now) + 1000 };
    }
    if (status === 429 || /secondary rate limit|abuse detection/i.test(body))
        return { kind: 'secondary', waitMs: 60_000 };
    return undefined;
}
function seconds(header) {
    return header !== undefined && /^\d{1,12}$/.test(header) ? Number(header) : undefined;
}

;// CONCATENATED MODULE: ./build/packages/github/client.js






const policy = { attempts: 4, firstDelayMs: 500, longestDelayMs: 8_000 };
const largestAnswer = 16 * 1024 * 1024;
class FailedAttempt extends Error {
    explained;
    decision;
    ambiguous;
    constructor(explained, decision, ambiguous) {
        super(explained.message);
        this.explained = explained;
        this.decision = decision;
        this.ambiguous = ambiguous;
    }
}
function createGitHub(options) {
    const { token, repository, ports } = options;
    checkToken(token);
    const [owner, repo] = ownerAndName(repository);
    const base = checkedApiUrl(options.apiUrl);
    const effects = { clock: ports.clock, signal: ports.signal, random: options.random ?? Math.random };
    async function send(request, asked, schema) {
        const response = await answer(request, asked);
        const now = ports.clock.now();
        const limit = rateLimitOf(response, now);
        if (limit !== undefined) {
            const decision = limit.waitMs <= longestWaitMs ? { waitMs: limit.waitMs } : 'stop';
            throw new FailedAttempt(explainRateLimit(asked, limit, now), decision, false);
        }
        if (response.status >= 500)
            throw new FailedAttempt(explainAnswer(asked, response), 'back-off', true);
        if (response.status < 200 || response.status >= 300)
            throw new FailedAttempt(explainAnswer(asked, response), 'stop', false);
        return read(response, asked, schema);
    }
    async function answer(request, asked) {
        try {
            return await ports.http.request(request);
        }
        catch (error) {
            if (!(error instanceof core_ports/* HttpFailure */.H))
                throw error;
            const sent = error.reason !== 'refused' && error.reason !== 'dns' && error.reason !== 'tls';
            throw new FailedAttempt(explainNoAnswer(asked, error), error.reason === 'tls' ? 'stop' : 'back-off', sent);
        }
    }
    function announce(error, decision) {
        if (decision === 'back-off')
            ports.log.debug(`${error.message} Trying again.`);
        else
            ports.log.info(`${error.message} Waiting ${String(Math.ceil(decision.waitMs / 1000))} s for it.`);
    }
    async function request(route, parameters, call) {
        const { endpoint } = await __webpack_require__.e(/* import() */ 159).then(__webpack_require__.bind(__webpack_require__, 5159));
        const { method, url, headers, body } = endpoint(route, {
            ...parameters,
            owner,
            repo,
            baseUrl: base.href,
            headers: {
                accept: 'application/vnd.github+json',
                authorization: `Bearer ${token}`,
                'user-agent': 'rollout-actions',
                'x-github-api-version': '2022-11-28',
            },
        });
        const outgoing = {
            url,
            method,
            headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
            maxBytes: largestAnswer,
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        };
        const asked = { purpose: call.purpose, permission: call.permission, repository, host: base.host, token };
        const repeatable = method === 'GET' || method === 'PUT' || method === 'DELETE';
        const state = { attempt: 1, maybeDone: false };
        const decide = (error) => {
            if (!(error instanceof FailedAttempt))
                return 'stop';
            state.maybeDone ||= error.ambiguous && !repeatable;
            const decision = state.maybeDone && call.recover === undefined ? 'stop' : error.decision;
            if (decision !== 'stop' && state.attempt < policy.attempts)
                announce(error, decision);
            return decision;
        };
        const attempt = async (number) => {
            state.attempt = number;
            const recovered = state.maybeDone ? await call.recover?.() : undefined;
            return recovered ?? (await send(outgoing, asked, call.schema));
        };
        try {
            return await (0,retry/* retrying */.R)(attempt, decide, policy, effects);
        }
        catch (error) {
            if (!(error instanceof FailedAttempt))
                throw error;
            const recovered = state.maybeDone ? await call.recover?.() : undefined;
            if (recovered !== undefined)
                return recovered;
            throw error.explained;
        }
    }
    return { repository, host: base.host, request };
}
function read(response, asked, schema) {
    const unexpected = (problem) => new FailedAttempt(explainUnexpected(asked, response, problem), 'stop', true);
    if (response.truncated)
        throw unexpected('the answer is larger than 16 MiB');
    let body;
    try {
        body = response.body === '' ? undefined : JSON.parse(response.body);
    }
    catch {
        throw unexpected('the answer is not JSON');
    }
    const checked = dist/* safeParse */.xLC(schema, body);
    if (checked.success)
        return checked.output;
    const [issue] = checked.issues;
    throw unexpected(`${dist/* getDotPath */.BuJ(issue) ?? 'the answer'} should be ${issue.expected ?? 'there'}`);
}
function checkToken(token) {
    if (/^[\x21-\x7e]+$/.test(token))
        return;
    throw new errors/* RolloutError */.a6('input', {
        code: 'GITHUB_TOKEN_MISSING',
        message: token === '' ? 'The GitHub token is empty.' : 'The GitHub token contains white space or characters that no token has.',
        remedy: 'Leave `github-token` out to use the job’s own token, or check the secret that the workflow passes: an unknown secret is empty.',
    });
}
function ownerAndName(repository) {
    const [, owner, name] = /^([\w-][\w.-]*)\/([\w.-]+)$/.exec(repository) ?? [];
    if (owner !== undefined && name !== undefined && name !== '.' && name !== '..')
        return [owner, name];
    throw new errors/* RolloutError */.a6('input', {
        code: 'GITHUB_REPOSITORY',
        message: `${JSON.stringify(repository.slice(0, 200))} is not a repository; the form is owner/name.`,
        remedy: 'Give the repository as `octo-org/shop`; inside a workflow the runner provides it.',
    });
}
function checkedApiUrl(apiUrl) {
    const url = URL.canParse(apiUrl) ? new URL(apiUrl) : undefined;
    if (url !== undefined && (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.search === '') {
        return { href: url.href.replace(/\/+$/, ''), host: url.host };
    }
    throw new errors/* RolloutError */.a6('input', {
        code: 'GITHUB_API_URL',
        message: 'The GitHub API address is not an http or https URL without user name and query.',
        remedy: 'It is `https://api.github.com`, or `https://<host>/api/v3` on GitHub Enterprise Server; inside a workflow the runner provides it.',
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


/***/ })

};
