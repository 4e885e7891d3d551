import type { Problem, Recovery } from '#core/incident/incident';
import { createGitHub, type GitHub } from '#github/client';
import { githubIncidents, type IncidentOptions, type Incidents } from '#github/incidents';
import { readMarker, type Filing } from '#github/incidents/marker';
import { fakeClock, type FakeClock } from '#testkit/fake-clock';
import { startGitHub, type GitHubStandIn, type GitHubStandInOptions } from '#testkit/github';
import type { StoredIssue } from '#testkit/github/issues';
import { testPorts, type TestPorts } from '#testkit/ports';

export const minute = 60_000;
export const day = 24 * 60 * minute;
export const three = Date.parse('2026-11-21T03:04:00Z');

export interface IncidentFixture {
  readonly standIn: GitHubStandIn;
  readonly clock: FakeClock;
  readonly ports: TestPorts;
  /** A run of its own: nothing is remembered from the one before. */
  connect(options?: Partial<IncidentOptions>): Incidents;
  client(): GitHub;
  /** Open issues that carry an incident. */
  open(): readonly StoredIssue[];
  filing(issue: StoredIssue | undefined): Filing;
  stop(): Promise<void>;
}

export async function world(options: GitHubStandInOptions = {}): Promise<IncidentFixture> {
  const clock = fakeClock(three, { auto: true });
  const ports = testPorts({ clock });
  const standIn = await startGitHub({ now: () => clock.now(), ...options });
  const client = (): GitHub => createGitHub({ token: standIn.token, apiUrl: standIn.url, repository: standIn.repository, ports });
  return {
    standIn,
    clock,
    ports,
    client,
    connect: (more = {}) =>
      githubIncidents({
        github: client(),
        log: ports.log,
        clock,
        redact: (text) => text,
        labels: ['ops'],
        assignees: ['ada'],
        reopenWithinMs: 7 * day,
        escalateAfterMs: 15 * minute,
        ...more,
      }),
    open: () => standIn.issues.all.filter(({ state, body }) => state === 'open' && readMarker(body) !== undefined),
    filing: (issue) => {
      const filing = readMarker(issue?.body ?? '');
      if (filing === undefined) throw new Error('The issue carries no incident.');
      return filing;
    },
    stop: () => standIn.stop(),
  };
}

export function problem(changes: Partial<Problem> = {}): Problem {
  return {
    service: 'api',
    environment: 'production',
    kind: 'rollback',
    occurrence: 'run 77, step canary',
    severity: 'critical',
    title: 'v2 was rolled back: error rate above the baseline',
    happened: 'At 25 % of the traffic v2 answered 4.1 % of its requests with errors, v1 0.2 %. All traffic was returned to v1.',
    done: ['Traffic returned to v1: 100 %, seen in 3 of 3 answers.', 'Rollout recorded as failed in the ledger.'],
    next: ['Find out why v2 fails: its logs from 03:02.', 'Do not roll out v2 again before that.'],
    evidence: [
      ['error rate of v2', '4.1 % (25 of 609)'],
      ['error rate of v1', '0.2 % (4 of 1,830)'],
      ['criterion', 'error-rate <= baseline + 1pp'],
    ],
    links: [
      { label: 'Run 77', url: 'https://github.com/octo/shop/actions/runs/77' },
      { label: 'What to do after a rollback', url: 'https://wiki.example.com/rollback' },
    ],
    by: 'grace',
    startedAt: three - 110_000,
    detectedAt: three,
    restoredAt: three + 2_300,
    ...changes,
  };
}

export function recovery(changes: Partial<Recovery> = {}): Recovery {
  return {
    occurrence: 'run 80',
    at: three + 60 * minute,
    note: 'v3 passed its whole rollout.',
    links: [{ label: 'Run 80', url: 'https://github.com/octo/shop/actions/runs/80' }],
    ...changes,
  };
}

export const subject = { service: 'api', environment: 'production', kind: 'rollback' } as const;
