import type { RolloutStatus, RunReference } from '#core/ledger';
import { payloadOf, taskOf } from '#github/deployment-schema';
import { statusLine } from '#github/status-line';
import type { GitHubStandIn } from '#testkit/github';

type Weights = Readonly<Record<'v0' | 'v1' | 'v2', number>>;

/** A rollout as it stands before the rollback. */
interface Before {
  readonly candidate: string;
  readonly stable: string;
  /** Oldest first, with the candidate's share in percent. */
  readonly entries: readonly (readonly [status: RolloutStatus, weight: number])[];
}

/** What is rolled back, how, and how the world must be afterwards. */
export interface Scenario {
  readonly name: string;
  readonly weights: Weights;
  /** Oldest first. */
  readonly rollouts: readonly Before[];
  readonly inputs: Readonly<Record<string, string>>;
  /** The rollback is a later job of the run that rolled out the newest version, after a push; otherwise a person started it. */
  readonly inOwnRun?: boolean;
  readonly after: {
    /** The version that serves everything. */
    readonly serves: string;
    /** Where each version's rollout stands. */
    readonly ledger: Readonly<Record<string, RolloutStatus>>;
    /** Versions that never get a share, not even for a moment. */
    readonly untouched: readonly string[];
  };
  /** The incident's least severity, by what users saw before the rollback began. */
  readonly severity: string;
}

const passed = [['passed', 100]] as const;
const first: Before = { candidate: 'v0', stable: 'none', entries: passed };
const v1: Before = { candidate: 'v1', stable: 'v0', entries: passed };
const v2: Before = { candidate: 'v2', stable: 'v1', entries: [['in-progress', 25], ...passed] };
const promoted = { weights: { v0: 0, v1: 0, v2: 100 }, rollouts: [first, v1, v2], severity: 'critical' } as const;
const toLastGood = { serves: 'v1', ledger: { v0: 'passed', v1: 'passed', v2: 'failed' }, untouched: ['v0'] } as const;

/** Every way back that ends differently. `health`: an address that is well. */
export function scenarios(health: string): readonly Scenario[] {
  return [
    { name: 'promoted', ...promoted, inputs: {}, after: toLastGood },
    { name: 'emergency', ...promoted, inputs: { mode: 'emergency' }, after: toLastGood },
    {
      name: 'gradual',
      ...promoted,
      inputs: { health, consecutive: '1', steps: '10, 30, 60, 100', pause: '60ms' },
      after: toLastGood,
    },
    {
      name: 'in progress',
      weights: { v0: 0, v1: 75, v2: 25 },
      rollouts: [first, v1, { ...v2, entries: [['in-progress', 25]] }],
      inputs: { scope: 'candidate-only' },
      after: toLastGood,
      severity: 'warning',
    },
    { name: 'of its own run', ...promoted, inputs: {}, inOwnRun: true, after: toLastGood },
    {
      name: 'two releases back',
      ...promoted,
      inputs: { version: 'v0' },
      after: { serves: 'v0', ledger: { v0: 'passed', v1: 'failed', v2: 'failed' }, untouched: ['v1'] },
    },
    {
      name: 'to one rolled back before',
      weights: { v0: 0, v1: 0, v2: 100 },
      rollouts: [first, { ...v1, entries: [...passed, ['failed', 0]] }, { ...v2, stable: 'v0' }],
      inputs: { version: 'v1' },
      after: toLastGood,
      severity: 'critical',
    },
  ];
}

/** Puts the scenario's past into the ledger, as the actions would have written it; `runId` is the run of the newest rollout, `ref` what was released. */
export function writePast(
  { rollouts }: Scenario,
  service: string,
  environment: string,
  github: GitHubStandIn,
  runId = '1000002',
  ref = 'main',
): void {
  let shown: number | undefined;
  for (const rollout of rollouts) {
    const { candidate, stable, entries } = rollout;
    const run = runOf(rollout === rollouts.at(-1) ? runId : '1000001');
    const arms = { candidate, stable };
    const payload = payloadOf({ service, environment, candidate, stable, arms, steps: [], run, ref, by: 'octocat' }, candidate);
    const id = github.addDeployment({ ref, task: taskOf(payload.service), environment, payload });
    for (const [status, weight] of entries) {
      const { state, description, log_url } = statusLine({ status, weight, note: 'as it was', run });
      github.addStatus(id, { state, description, log_url, auto_inactive: false });
      if (status === 'passed' && shown !== undefined) {
        github.addStatus(shown, { state: 'inactive', description: `superseded by ${candidate}`, auto_inactive: false });
      }
      if (status === 'passed') shown = id;
    }
  }
}

function runOf(id: string): RunReference {
  return {
    id,
    attempt: 1,
    url: `https://github.com/acme/shop/actions/runs/${id}/attempts/1`,
    step: { job: 'rollout', step: 'canary-step' },
  };
}
