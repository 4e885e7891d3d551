import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { seededRandom } from '#demo/random';
import type { Fault } from '#testkit/github';
import { copyBundles } from '../bundle/job.ts';
import { routerApiViolations } from '../contract/router-api-server.ts';
import { play, type Outcome, type Plan } from './kills/episode.ts';
import { startLane, type Death, type Lane } from './kills/lane.ts';
import { PHASES } from './kills/phase.ts';
import { scenarios, type Scenario } from './kills/scenario.ts';

// `npm run faults` plays for minutes.
jest.setTimeout(30 * 60_000);

const seed = Number(process.env['KILLS_SEED'] ?? 20_261_121);
const kills = Number(process.env['KILLS'] ?? 30);
const killsPerFault = Number(process.env['KILLS_PER_FAULT'] ?? 6);
/** A run that waits for GitHub needs no processor. */
const lanesAtWork = 2;
const lanesWaiting = 6;

const bundles = copyBundles();
let lanes: readonly Lane[] = [];
let services = 0;

beforeAll(async () => {
  lanes = await Promise.all(Array.from({ length: lanesWaiting }, () => startLane((options) => bundles.job(options))));
});
afterAll(async () => {
  await Promise.all(lanes.map((lane) => lane.close()));
  expect(routerApiViolations()).toEqual([]);
});

/** What a run takes that nothing disturbs. */
interface Usual {
  readonly scenario: Scenario;
  readonly durationMs: number;
  readonly requests: number;
}

let usual: Promise<readonly Usual[]> | undefined;

async function measure(): Promise<readonly Usual[]> {
  const [lane] = lanes;
  if (lane === undefined) throw new Error('There is no lane.');
  const measured: Usual[] = [];
  for (const scenario of scenarios(lane.healthUrl)) {
    const { step, requests } = await lane.begin(scenario, nextService(), '7').run({ runId: '7' });
    expect([scenario.name, step.exitCode]).toEqual([scenario.name, 0]);
    measured.push({ scenario, durationMs: step.durationMs, requests: requests.length });
  }
  return measured;
}

/** Plays the plans, `workers` at a time. */
async function playAll(plans: readonly Plan[], workers: number): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  const waiting = plans.values();
  await Promise.all(
    lanes.slice(0, workers).map(async (lane) => {
      for (const plan of waiting) outcomes.push(await playOne(lane, plan));
    }),
  );
  return outcomes;
}

async function playOne(lane: Lane, plan: Plan): Promise<Outcome> {
  const outcome = await play(lane, plan);
  const facts = `${plan.service}, ${plan.scenario.name}, ${JSON.stringify(plan.deaths)}, ${JSON.stringify(plan.faults ?? [])}, died ${outcome.phases.join(' and ')}`;
  return { ...outcome, wrong: outcome.wrong.map((what) => `${facts}: ${what}`) };
}

function pick<T>(list: readonly T[], random: () => number): T {
  const picked = list[Math.floor(random() * list.length)];
  if (picked === undefined) throw new Error('Nothing to pick from.');
  return picked;
}

/** A death at any time, or with any request; `slower`: how much longer a run takes than usual. */
function deathWithin({ durationMs, requests }: Usual, random: () => number, slower = 1): Death {
  if (random() < 0.4) return { afterMs: Math.round(random() * durationMs * slower * 1.2) };
  // What is written into the ledger comes last and is soon done.
  const request = random() < 0.3 ? requests - Math.floor(random() * 4) : 1 + Math.floor(random() * requests);
  return { request, stage: pick(['asked', 'done', 'answered'] as const, random) };
}

function report(title: string, outcomes: readonly Outcome[], startedAt: number): void {
  const phases = outcomes.flatMap((outcome) => outcome.phases);
  const another = outcomes.filter(({ needsAnother }) => needsAnother).length;
  const took = ((performance.now() - startedAt) / 1000).toFixed(0);
  const lines = [
    `${String(phases.length)} kills in ${String(outcomes.length)} rollbacks, ${title} (KILLS_SEED=${String(seed)}), ${took} s:`,
    ...PHASES.map((phase) => `  ${String(phases.filter((one) => one === phase).length).padStart(4)} ${phase}`),
    ...(another === 0 ? [] : [`  ${String(another).padStart(4)} times the run after them failed too, and said so`]),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

function nextService(): string {
  services += 1;
  return `svc-${String(services)}`;
}

/** Rollbacks that die `count` times all together; every fourth one dies more than once. */
async function plansFor(count: number, random: () => number, slower: number, trouble: () => Partial<Plan>): Promise<readonly Plan[]> {
  usual ??= measure();
  const all = await usual;
  const plans: Plan[] = [];
  for (let left = count; left > 0; left -= plans.at(-1)?.deaths.length ?? 0) {
    const one = pick(all, random);
    const times = Math.min(left, random() < 0.25 ? 2 + Math.floor(random() * 2) : 1);
    const deaths = Array.from({ length: times }, () => deathWithin(one, random, slower));
    plans.push({ service: nextService(), scenario: one.scenario, deaths, sameRun: random() < 0.5, ...trouble() });
  }
  return plans;
}

test(`a rollback killed at ${String(kills)} random moments and run again ends where it must, with one incident, and then leaves everything alone`, async () => {
  const startedAt = performance.now();
  const plans = await plansFor(kills, seededRandom(seed), 1, () => ({}));
  const outcomes = await playAll(plans, lanesAtWork);
  report('nothing else wrong', outcomes, startedAt);
  expect(outcomes.flatMap(({ wrong }) => wrong)).toEqual([]);
  const phases = outcomes.flatMap((outcome) => outcome.phases);
  expect(phases).toHaveLength(kills);
  if (kills >= 200) expect(PHASES.filter((phase) => !phases.includes(phase))).toEqual([]);
});

const LEDGER = ['repos/list-deployments', 'repos/list-deployment-statuses', 'repos/create-deployment-status'] as const;

type Trouble = (random: () => number) => { readonly faults: readonly Fault[]; readonly again: readonly Fault[] };

function upTo(most: number, random: () => number): number {
  return 1 + Math.floor(random() * most);
}

/** Name of the trouble and what it is: in the run that dies, and at the beginning of the second one. `slower`: how much longer runs take with it. */
const troubles: readonly (readonly [name: string, slower: number, trouble: Trouble])[] = [
  [
    'server errors of the ledger API',
    4,
    (random) => {
      const status = pick([500, 502, 503], random);
      const kind = { kind: 'server-error', status } as const;
      return { faults: [{ ...kind, on: pick(LEDGER, random), times: upTo(6, random) }], again: [{ ...kind, times: upTo(4, random) }] };
    },
  ],
  [
    'slow answers',
    4,
    (random) => ({
      faults: [{ kind: 'slow', ms: 200 + Math.floor(random() * 600), times: upTo(6, random) }],
      again: [{ kind: 'slow', ms: 500, times: upTo(2, random) }],
    }),
  ],
  [
    'lost answers and broken connections',
    3,
    (random) => {
      const kind = (): Fault => ({ kind: pick(['lost-answer', 'lost-in-gateway', 'dropped'] as const, random), times: upTo(2, random) });
      const write: Fault = {
        kind: pick(['lost-answer', 'lost-in-gateway'] as const, random),
        on: pick(['repos/create-deployment-status', 'issues/create', 'issues/update'], random),
        times: upTo(2, random),
      };
      return { faults: [write, kind()], again: [write, kind()] };
    },
  ],
  [
    'the hourly limit',
    6,
    (random) => {
      const limit = (): Fault => ({
        kind: 'rate-limit',
        resetInSeconds: Math.floor(random() * 2),
        status: pick([403, 429] as const, random),
      });
      return { faults: [limit()], again: [limit()] };
    },
  ],
  [
    'the limit of calls in a short time',
    5,
    (random) => {
      const limit = (): Fault => ({
        kind: 'secondary-limit',
        retryAfterSeconds: 1,
        status: pick([403, 429] as const, random),
        times: upTo(2, random),
      });
      return { faults: [limit()], again: [limit()] };
    },
  ],
];

describe('with a GitHub in trouble', () => {
  test.each(troubles)('%s', async (name, slower, trouble) => {
    const startedAt = performance.now();
    const random = seededRandom(seed + name.length);
    const plans = await plansFor(killsPerFault, random, slower, () => {
      const { faults, again } = trouble(random);
      return { faults, ...(random() < 0.5 ? { faultsAgain: again } : {}) };
    });
    const outcomes = await playAll(plans, lanesWaiting);
    report(name, outcomes, startedAt);
    expect(outcomes.flatMap(({ wrong }) => wrong)).toEqual([]);
    expect(outcomes.flatMap(({ phases }) => phases)).toHaveLength(killsPerFault);
  });
});
