import { RolloutError } from '#core/errors';
import { hiding } from '#core/secrets/hiding';
import type { Service } from '#exchange/ask';
import { table, type Row } from '#exchange/table';

const rows: readonly Row[] = [
  [['timeout'], 'VERCEL_TIMEOUT', 'Look at vercel-status.com; raise `timeout` when Vercel is merely slow. Then run this again.'],
  [['no-answer'], 'VERCEL_UNREACHABLE', 'Check that this runner may reach api.vercel.com, and its HTTPS_PROXY and NO_PROXY.'],
  [[401, 403], 'VERCEL_DENIED', "Check that `token` has not expired and may deploy to production, and that `team` is the project's."],
  [[402], 'VERCEL_PLAN', 'The plan does not allow it: on Hobby only the production deployment before this one can be brought back.'],
  [[404], 'VERCEL_NOT_FOUND', 'Check `project` and `team`, and that the deployment still exists: `vercel list --prod`.'],
  [[409], 'VERCEL_CONFLICT', 'Something else promotes or rolls back this project. Wait for its end, then run this again.'],
  [[429, 503], 'VERCEL_BUSY', 'Wait until Vercel takes requests again, then run this again.'],
  [['5xx'], 'VERCEL_FAILED', 'Look at vercel-status.com, then run this again.'],
  [['contradictory'], 'VERCEL_NO_PRODUCTION', 'Deploy to production once, `vercel deploy --prod`: a rollout needs a stable version.'],
  [
    ['4xx', '3xx'],
    'VERCEL_REFUSED',
    'Do what Vercel says above; `vercel inspect` and the dashboard show the deployment and its rolling release.',
  ],
];

/** What Vercel's failures mean. A project comes with all its environment variables, so its answer may be large. */
export function vercelService(token: string, timeoutMs: number): Omit<Service, 'who'> {
  return {
    policy: { attempts: 3, firstDelayMs: 250, longestDelayMs: 1_000, timeoutMs, longestPauseMs: 10_000, maxBytes: 8 * 1024 * 1024 },
    hide: hiding([token]),
    fail: (facts) => new RolloutError('platform', facts),
    explain: table(rows, [[], 'VERCEL_BAD_ANSWER', 'Check `api`, and that no proxy answers in place of Vercel; else report this message.']),
  };
}
