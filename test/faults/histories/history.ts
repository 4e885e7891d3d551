import fc from 'fast-check';
import { SHAPES, type Shape } from './delivery.ts';
import type { OutageKind } from './outage.ts';
import { CANDIDATES, type Layout } from './world.ts';

export interface Trouble {
  readonly of: 'github' | 'platform';
  readonly kind: OutageKind;
  readonly seconds: number;
  /** Before which request of main it begins, or when the job has failed and post begins. */
  readonly at: number | 'post';
}

/** How a job goes. */
export interface Course {
  /** `lost`: the runner dies and no post runs; `cut`: main is killed without grace, post runs all the same. */
  readonly end: 'success' | 'failure' | 'cancelled' | 'cut' | 'lost';
  /** Which canary-step of the job it happens to. */
  readonly step: number;
  /** Before which request of that step's main; after it, in what follows, where absent. */
  readonly at?: number;
  readonly soak: 'passed' | 'failed' | 'none';
  readonly trouble?: Trouble;
}

export type Event =
  /** Dispatches a workflow. */
  | { readonly do: 'begin'; readonly candidate: string; readonly shape: Shape; readonly hold: boolean; readonly jobs: number }
  /** The next job of a run, counted from the newest. */
  | { readonly do: 'job'; readonly run: number; readonly course: Course }
  | { readonly do: 'rerun'; readonly run: number; readonly what: 'failed' | 'all' }
  /** The next jobs of two runs at once; they change turns after so many requests. */
  | { readonly do: 'race'; readonly turns: readonly [number, number]; readonly fails: boolean }
  /** The next job of the newest run and a person's rollback at once; they change turns after so many requests. */
  | { readonly do: 'overtake'; readonly turns: readonly number[]; readonly mode: 'standard' | 'emergency'; readonly guarded: boolean }
  | {
      readonly do: 'rollback';
      readonly mode: 'standard' | 'emergency';
      readonly version: string;
      readonly scope: 'all' | 'candidate-only' | 'this-run';
      /** What starts it; a person where absent. */
      readonly by?: string;
      readonly killedAt?: number;
      readonly trouble?: Trouble;
    }
  /** Runs the newest rollback run again. */
  | { readonly do: 'again' }
  | { readonly do: 'reconcile'; readonly killedAt?: number }
  | { readonly do: 'restart' }
  | { readonly do: 'hand'; readonly to: 'stable' | 'split' | 'other' }
  /** Somebody deploys a version to where no traffic is. */
  | { readonly do: 'put'; readonly version: string }
  | { readonly do: 'wait'; readonly hours: number };

export interface History {
  readonly layout: Layout;
  readonly events: readonly Event[];
  /** What a person does first when it is over. */
  readonly closing: 'rollback' | 'delivery';
}

const rarely = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined, freq: 3 });

function trouble(at: fc.Arbitrary<number | 'post'>): fc.Arbitrary<Trouble | undefined> {
  return rarely(
    fc.record({
      of: fc.constantFrom('github', 'platform'),
      kind: fc.constantFrom<OutageKind>('error', 'reset', 'silent', 'limit', 'lost', 'unapplied', 'unapplied'),
      seconds: fc.constantFrom(2, 40, 170, 1200),
      at,
    }),
  );
}

/** Optional keys are left out rather than undefined. */
function compact<T extends object>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return arbitrary.map((value) => Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T);
}

const soak = fc.constantFrom<Course['soak']>('passed', 'passed', 'failed', 'none', 'none');
const well = fc.record({ end: fc.constant('success' as const), step: fc.constant(3), soak: fc.constant('passed' as const) });
const course = fc.oneof(
  { weight: 4, arbitrary: well },
  {
    weight: 6,
    arbitrary: compact(
      fc.record({
        end: fc.constantFrom<Course['end']>('success', 'failure', 'failure', 'cancelled', 'cut', 'lost'),
        step: fc.integer({ min: 0, max: 3 }),
        at: fc.option(fc.integer({ min: 0, max: 12 }), { nil: undefined }),
        soak,
        trouble: trouble(fc.oneof(fc.integer({ min: 0, max: 8 }), fc.constant('post' as const))),
      }),
    ) as fc.Arbitrary<Course>,
  },
);
const candidate = fc.constantFrom(...CANDIDATES);
const run = fc.constantFrom(0, 0, 0, 1);
const version = fc.constantFrom('last-good', 'last-good', 'v1', 'v2', 'v3');
const killedAt = rarely(fc.integer({ min: 0, max: 12 }));

const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('begin' as const),
      candidate,
      shape: fc.constantFrom(...SHAPES),
      hold: fc.constantFrom(false, false, false, true),
      jobs: fc.constantFrom(0, 0, 1, 2, 4),
    }),
  },
  { weight: 8, arbitrary: fc.record({ do: fc.constant('job' as const), run, course }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('rerun' as const), run, what: fc.constantFrom('failed' as const, 'all' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('race' as const),
      turns: fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 12 })),
      fails: fc.boolean(),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('overtake' as const),
      // The whole of a rollback may fit between two requests of a step.
      turns: fc.array(fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constant(40)), { minLength: 2, maxLength: 5 }),
      mode: fc.constantFrom('standard' as const, 'emergency' as const),
      guarded: fc.boolean(),
    }),
  },
  {
    weight: 5,
    arbitrary: compact(
      fc.record({
        do: fc.constant('rollback' as const),
        mode: fc.constantFrom('standard', 'standard', 'emergency'),
        version,
        scope: fc.constantFrom('all', 'all', 'all', 'candidate-only', 'this-run'),
        by: rarely(fc.constantFrom('workflow_run', 'repository_dispatch', 'deployment_status', 'pull_request_target', 'schedule', 'push')),
        killedAt,
        trouble: trouble(fc.integer({ min: 0, max: 12 })),
      }),
    ) as fc.Arbitrary<Event>,
  },
  { weight: 2, arbitrary: compact(fc.record({ do: fc.constant('reconcile' as const), killedAt })) as fc.Arbitrary<Event> },
  { weight: 1, arbitrary: fc.constant({ do: 'again' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'restart' as const }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('hand' as const), to: fc.constantFrom('stable', 'split', 'other') }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('put' as const), version: fc.constantFrom(...CANDIDATES, 'v9') }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('wait' as const), hours: fc.constantFrom(1, 7) }) },
);

const layout: fc.Arbitrary<Layout> = fc.record({
  names: fc.constantFrom('versions', 'versions', 'slots', 'slots', 'slots', 'blind'),
  soak: fc.boolean(),
  checkoutGone: fc.boolean(),
});

/** Histories of one service, of jobs, people and machines in any order. */
export const history: fc.Arbitrary<History> = fc.record({
  layout,
  events: fc.array(event, { minLength: 1, maxLength: 12 }),
  closing: fc.constantFrom('rollback', 'delivery'),
});

/** One line for each event, for people. */
export function describeHistory({ layout: { names, soak: soaks, checkoutGone }, events, closing }: History): string {
  const setup = `${names}${soaks ? ', plan with a soak' : ''}${checkoutGone ? ', checkout gone at post' : ''}`;
  return [setup, ...events.map((each) => JSON.stringify(each)), `then ${closing}`].join('\n');
}
