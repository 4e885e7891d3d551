import { RolloutError } from '#core/errors';
import type { HttpFailure, HttpResponse } from '#core/ports';
import { oneLine } from '#core/printable';
import type { RateLimit } from './rate-limit.ts';

/** What was asked, for messages. */
export interface Asked {
  /** `list deployments`: completes "GitHub did not …". */
  readonly purpose: string;
  /** `owner/name`. */
  readonly repository: string;
  /** `api.github.com` or a GitHub Enterprise Server. */
  readonly host: string;
  /** What the call needs, as a workflow writes it: `deployments: write`. */
  readonly permission: string;
  /** Never shown; taken out of whatever the server says. */
  readonly token: string;
}

/** The `ledger` RolloutError for an answer that is not a success. */
export function explainAnswer(asked: Asked, response: HttpResponse): RolloutError {
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
    const accepted = neededPermissions(response.headers['x-accepted-github-permissions'], asked.permission) ?? [asked.permission];
    // The rest of the job will write: asking for no more than this call needs would end in the next refusal.
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
  if (status === 410) {
    return failure('GITHUB_FEATURE_OFF', `${where}: it is switched off or was deleted (410${said}).`, [
      'Switch the feature on under Settings → General → Features of the repository, or stop using it here.',
    ]);
  }
  if (status === 409) {
    return failure('GITHUB_CONFLICT', `${where}: it conflicts with the repository’s state (409${said}).`, [
      'Run the job again; if it stays, read what GitHub says about the branch or its required checks.',
    ]);
  }
  if (status === 400 || status === 422) {
    return failure('GITHUB_REJECTED', `${where}: a value was refused (${String(status)}${said}).`, [
      asked.permission.startsWith('deployments')
        ? 'Check that `ref` is a branch, tag or commit that has been pushed, and that the environment’s name has at most 255 characters.'
        : 'Read what GitHub says about the value.',
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

/** The `ledger` RolloutError for a rate limit that does not lift in time; `now` in milliseconds since the epoch. */
export function explainRateLimit(asked: Asked, limit: RateLimit, now: number): RolloutError {
  const until = new Date(Math.min(now + limit.waitMs, 8.64e15)).toISOString().replace(/\.\d+/, '');
  const what = limit.kind === 'primary' ? 'its hourly budget of calls is spent' : 'it was called too often in a short time';
  return failure(
    'GITHUB_RATE_LIMITED',
    `${asked.host} did not ${asked.purpose} of ${asked.repository}: ${what}. The limit is lifted at ${until}.`,
    [
      'Run the job again after that time. GITHUB_TOKEN has 1,000 calls an hour for the whole repository: look for other workflows that poll, or pass the token of a GitHub App, which has its own budget.',
    ],
  );
}

/** The `ledger` RolloutError for no answer at all. */
export function explainNoAnswer(asked: Asked, cause: HttpFailure): RolloutError {
  return new RolloutError('ledger', {
    code: 'GITHUB_UNREACHABLE',
    message: `${asked.host} did not answer when asked to ${asked.purpose} of ${asked.repository} (${cause.reason}): ${clean(asked, cause.message)}`,
    remedy:
      'Check that the runner reaches this address: DNS, proxy (HTTPS_PROXY, NO_PROXY) and certificates (NODE_EXTRA_CA_CERTS); then run the job again.',
    cause,
  });
}

/** The `ledger` RolloutError for a success whose body is not what GitHub promises. `problem` is one clause. */
export function explainUnexpected(asked: Asked, response: HttpResponse, problem: string): RolloutError {
  const type = response.headers['content-type'] ?? 'no content type';
  return failure(
    'GITHUB_UNEXPECTED_ANSWER',
    `${asked.host} answered ${String(response.status)} when asked to ${asked.purpose} of ${asked.repository}, but not as GitHub does: ${problem} (${clean(asked, type)}).`,
    [unexpectedRemedy(asked)],
  );
}

function unexpectedRemedy(asked: Asked): string {
  return `Something between the runner and ${asked.host} probably answers instead of it: a proxy, a login page or a maintenance page. On GitHub Enterprise Server the API address ends in \`/api/v3\`.`;
}

function failure(code: string, message: string, remedies: readonly string[]): RolloutError {
  return new RolloutError('ledger', { code, message, remedy: remedies.join('\n') });
}

function refusedForRights(response: HttpResponse, said: string): boolean {
  return response.headers['x-accepted-github-permissions'] !== undefined || /not accessible|must have|permission/i.test(said);
}

/**
 * The permission set that GitHub would accept, as lines of YAML: the one that names what we ask for, else the first. Sets are separated by `;`, the
 * permissions of one by `,`; `metadata` always comes with a token and cannot be asked for.
 */
function neededPermissions(header: string | undefined, asked: string): readonly string[] | undefined {
  const sets = (header ?? '')
    .split(';', 10)
    .map((set) =>
      [...set.matchAll(/\b([a-z_]{1,40})=(read|write|admin)\b/g)]
        .filter(([, name]) => name !== 'metadata')
        .map(([, name = '', access = '']) => `${name.replaceAll('_', '-')}: ${access}`),
    );
  const lines = sets.find((set) => set.includes(asked)) ?? sets[0] ?? [];
  return lines.length === 0 ? undefined : lines;
}

/** `: Validation Failed: No ref found`, or nothing when the body is not GitHub's. */
function saidBy(asked: Asked, response: HttpResponse): string {
  try {
    const body: unknown = JSON.parse(response.body);
    const parts = [messageIn(body), ...detailsIn(body)].filter((part) => part !== undefined);
    return parts.length === 0 ? '' : `: ${clean(asked, parts.join(': '))}`;
  } catch {
    return '';
  }
}

function messageIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null && 'message' in value && typeof value.message === 'string' ? value.message : undefined;
}

function detailsIn(body: unknown): readonly (string | undefined)[] {
  if (typeof body !== 'object' || body === null || !('errors' in body) || !Array.isArray(body.errors)) return [];
  return body.errors.slice(0, 3).map(messageIn);
}

function clean(asked: Asked, text: string): string {
  return oneLine(text.replaceAll(asked.token, '***'), 300);
}
