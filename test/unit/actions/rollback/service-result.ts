import type { RollbackRun } from '#actions/rollback/src/account';
import type { ResultKind, ServiceResult } from '#actions/rollback/src/result';

export const RESULT_KINDS = [
  'returned',
  'unchanged',
  'planned',
  'unhealthy',
  'kept',
  'stuck',
  'frozen',
  'displaced',
  'refused',
  'failed',
] as const satisfies readonly ResultKind[];

export const START = Date.UTC(2026, 0, 31, 3);

export const rollbackRun: RollbackRun = {
  environment: 'production',
  repository: 'acme/shop',
  mode: 'standard',
  cause: 'critical-bug',
  reason: 'critical bug: orders without lines',
  by: 'ada',
  runUrl: 'https://github.com/acme/shop/actions/runs/7/attempts/1',
  step: '7-1-deploy-rollback',
  startedAt: START,
  severity: undefined,
};

/** A service whose v2, promoted, was rolled back to v1, with changes. */
export function resultOf(changes: Partial<ServiceResult> = {}): ServiceResult {
  return {
    service: 'api',
    result: 'returned',
    rollout: '42.3',
    from: 'v2',
    to: 'v1',
    changed: true,
    verified: true,
    candidateShare: 100,
    served: { v1: 100, v2: 0 },
    problems: [],
    attempts: [{ at: '2026-01-31T03:00:01.000Z', shares: { v1: 100, v2: 0 }, tookMs: 300 }],
    health: [],
    hooks: [],
    migrations: [],
    plan: [],
    tookMs: 1200,
    ...changes,
  };
}

const untouched = { changed: false, verified: false, served: {}, attempts: [] } as const;

/** A typical result of each kind. */
export const examples: Readonly<Record<ResultKind, ServiceResult>> = {
  returned: resultOf({
    backup: '/tmp/backup.json',
    hooks: [
      { name: 'snapshot', when: 'before', passed: true, tookMs: 2000, decisive: false },
      { name: 'purge', when: 'after', passed: false, tookMs: 90, problem: 'ended with exit code 3: no cache', decisive: false },
    ],
    health: [{ endpoint: 'https://api.example.com/ready', healthy: true, attempts: 3 }],
  }),
  unchanged: resultOf({
    ...untouched,
    result: 'unchanged',
    verified: true,
    served: { v1: 100 },
    note: 'v2 is being rolled out: its run is still going',
  }),
  planned: resultOf({
    ...untouched,
    result: 'planned',
    verified: true,
    served: { v2: 100 },
    plan: ['Give all traffic to v1 and have it confirmed.'],
  }),
  unhealthy: resultOf({
    result: 'unhealthy',
    verified: false,
    problems: ['https://api.example.com/ready answered 503', 'The hook purge ended with exit code 3'],
    health: [{ endpoint: 'https://api.example.com/ready', healthy: false, problem: 'answered 503', attempts: 4, status: 503 }],
    hooks: [{ name: 'purge', when: 'after', passed: false, tookMs: 90, problem: 'ended with exit code 3', decisive: true }],
  }),
  kept: resultOf({
    result: 'kept',
    changed: false,
    verified: false,
    served: { v2: 100, v1: 0 },
    problems: ['https://api.example.com/ready was healthy before the return; now it answered 503'],
  }),
  stuck: resultOf({
    result: 'stuck',
    verified: false,
    served: { v2: 80, v1: 20 },
    problems: ['Traffic could not be returned to v1: the router does not answer'],
    attempts: [1, 2].map((second) => ({
      at: `2026-01-31T03:00:0${String(second)}.000Z`,
      shares: { v1: 100, v2: 0 },
      tookMs: 300,
      problem: 'the router does not answer',
    })),
    error: { kind: 'platform', code: 'HTTP_ROUTER_UNREACHABLE', message: 'the router does not answer', remedy: 'Check `url`.' },
  }),
  frozen: resultOf({
    ...untouched,
    result: 'frozen',
    served: { v2: 25, v1: 75 },
    problems: ['v2 brought an irreversible migration (drops email) that lies on the way back to v1'],
    migrations: [{ version: 'v2', why: 'drops email' }],
  }),
  displaced: resultOf({
    ...untouched,
    result: 'displaced',
    mend: 'To make it what the ledger says: rollback with `version: v1`.',
    served: { v7: 100 },
    problems: ['By the ledger v1 serves, but the platform serves v7 100 %'],
  }),
  refused: resultOf({
    ...untouched,
    result: 'refused',
    problems: ['api cannot go back to v1'],
    error: {
      kind: 'refused',
      code: 'IRREVERSIBLE_MIGRATION',
      message: 'api cannot go back to v1',
      remedy: 'Roll forward. `on-irreversible` may help.',
    },
  }),
  failed: resultOf({
    ...untouched,
    result: 'failed',
    problems: ['GitHub did not list the deployments'],
    error: { kind: 'ledger', code: 'GITHUB_UNREACHABLE', message: 'GitHub did not list the deployments', remedy: 'Wait.' },
  }),
};
