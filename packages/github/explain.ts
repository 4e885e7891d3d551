import { RolloutError } from '#core/errors';
import type { HttpResponse } from '#core/ports';
import type { Hide } from '#core/secrets/hiding';
import type { Service } from '#exchange/ask';
import type { Explanation } from '#exchange/failure';
import { table } from '#exchange/table';
import type { Pause } from '#exchange/pause';
import { saidIn } from '#exchange/said';
import { rateLimitOf } from './rate-limit.ts';

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
  /** Takes the token out of whatever the server says. */
  readonly hide: Hide;
}

/** What GitHub's failures mean to who made the call; `now` in milliseconds since the epoch. */
export function githubService(asked: Asked, now: () => number): Omit<Service, 'policy'> {
  const { permission, host, hide } = asked;
  const explain = table(
    [
      [
        ['no-answer'],
        'GITHUB_UNREACHABLE',
        'Check that the runner reaches this address: DNS, proxy (HTTPS_PROXY, NO_PROXY) and certificates (NODE_EXTRA_CA_CERTS); then run the job again.',
        'it did not answer',
      ],
      [
        [401],
        'GITHUB_TOKEN_INVALID',
        'Pass `github-token: ${{ github.token }}`, or renew the token that the workflow passes.\nA job token ends with its job; an app token after one hour.',
        'the token is invalid or has expired',
      ],
      [
        [403],
        'GITHUB_FORBIDDEN',
        'Read what GitHub says: an archived repository, single sign-on or an IP allow list are decided by an administrator.',
        'it is forbidden',
      ],
      [
        [404],
        'GITHUB_NOT_FOUND',
        `Check the repository’s name. GitHub also answers 404 when the token may not see it: the job needs \`permissions:\n  ${permission}\`, and a token of another repository does not do.`,
        'not found',
      ],
      [
        [410],
        'GITHUB_FEATURE_OFF',
        'Switch the feature on under Settings → General → Features of the repository, or stop using it here.',
        'it is switched off or was deleted',
      ],
      [
        [409],
        'GITHUB_CONFLICT',
        'Run the job again; if it stays, read what GitHub says about the branch or its required checks.',
        'it conflicts with the repository’s state',
      ],
      [
        [400, 422],
        'GITHUB_REJECTED',
        permission.startsWith('deployments')
          ? 'Check that `ref` is a branch, tag or commit that has been pushed, and that the environment’s name has at most 255 characters.'
          : 'Read what GitHub says about the value.',
        'a value was refused',
      ],
      [
        ['3xx'],
        'GITHUB_MOVED',
        'The repository was renamed or transferred, or the API address is a page that redirects. Use the new name, or correct `GITHUB_API_URL`.',
        'it has moved',
      ],
      [
        ['5xx'],
        'GITHUB_UNAVAILABLE',
        'Look at githubstatus.com, or ask the administrators of your GitHub Enterprise Server; then run the job again. Nothing is lost by running it twice.',
        'the server failed',
      ],
    ],
    [
      [],
      'GITHUB_UNEXPECTED_ANSWER',
      `Something between the runner and ${host} probably answers instead of it: a proxy, a login page or a maintenance page. On GitHub Enterprise Server the API address ends in \`/api/v3\`.`,
    ],
  );
  return {
    who: `${host} did not ${asked.purpose} of ${asked.repository}:`,
    verbs: { answered: 'it answered', silent: 'it did not answer' },
    hide,
    fail: (facts) => new RolloutError('ledger', facts),
    limitOf: rateLimitOf,
    explain(failure) {
      if (failure.kind !== 'status' || failure.response.status >= 500) return explain(failure);
      return failure.pause === undefined
        ? (missingPermission(failure.response, asked) ?? explain(failure))
        : rateLimited(failure.pause, now());
    },
  };
}

function rateLimited({ waitMs, because }: Pause, now: number): Explanation {
  const until = new Date(Math.min(now + waitMs, 8.64e15)).toISOString().replace(/\.\d+/, '');
  const what = because === 'budget' ? 'its hourly budget of calls is spent' : 'it was called too often in a short time';
  return {
    code: 'GITHUB_RATE_LIMITED',
    meaning: `${what}; the limit is lifted at ${until}`,
    remedy:
      'Run the job again after that time. GITHUB_TOKEN has 1,000 calls an hour for the whole repository: look for other workflows that poll, or pass the token of a GitHub App, which has its own budget.',
  };
}

function missingPermission({ status, headers, body }: HttpResponse, { permission, hide }: Asked): Explanation | undefined {
  const header = headers['x-accepted-github-permissions'];
  if (status !== 403 || (header === undefined && !/not accessible|must have|permission/i.test(saidIn(body, hide)))) return undefined;
  const accepted = neededPermissions(header, permission) ?? [permission];
  // The rest of the job will write: asking for no more than this call needs would end in the next refusal.
  const needed = accepted.map((line) => (line === permission.replace(/write$/, 'read') ? permission : line));
  return {
    code: 'GITHUB_PERMISSION_MISSING',
    meaning: `the token lacks \`${needed.join('`, `')}\``,
    remedy: `Add to the job:\npermissions:\n${needed.map((line) => `  ${line}`).join('\n')}\nNaming one permission sets all others to none, so keep those that the job has.\nIn a pull request from a fork the token can only read, whatever the workflow says.`,
  };
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
