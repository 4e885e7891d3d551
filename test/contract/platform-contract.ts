import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { RolloutError } from '#core/errors';
import type { Platform } from '#core/platform';
import { proveSplit } from '#delivery/traffic';
import { requirePossible } from '#core/rollout/possible-weights';
import { sameSplit, shareOf, splitAt, type Arms, type ServedSplit, type Split } from '#core/rollout/split';
import { testPorts, type TestPorts } from '#testkit/ports';

/** A platform with a backend of its own that a test may break. Everything here belongs to one test. */
export interface PlatformUnderTest {
  readonly platform: Platform;
  /** Two targets that the backend knows and that are up. */
  readonly arms: Arms;
  /** Ends the backend for good. */
  readonly stopBackend: () => Promise<void>;
  /** The platform, pointed at a backend that takes requests and never answers, with this `timeout`. */
  readonly hanging: (timeout: string) => Promise<Platform>;
  /** The platform, pointed at a backend that answers everything with these bytes. */
  readonly answering: (bytes: string) => Promise<Platform>;
  /** Another writer changes the split. Needed with `abilities.concurrentChange`. */
  readonly changeFromOutside?: (split: Split) => Promise<void>;
  /** Makes a target unable to serve. Needed with `abilities.health`. */
  readonly takeDown?: (target: string) => Promise<void>;
  /** Clients, so many, come to the platform and from then on belong to the target that served them. Needed with `abilities.stickyUsers`. */
  readonly comeToStay?: (clients: number) => Promise<void>;
  /** How many of the same clients a target serves when all of them come again. Needed with `abilities.stickyUsers`. */
  readonly servedBy?: (target: string) => Promise<number>;
  /** The platform, pointed at a backend that gives this answer to everything, and how often it was asked. Needed with `abilities.http`. */
  readonly refusing?: (
    status: number,
    headers: Readonly<Record<string, string>>,
  ) => Promise<{
    readonly platform: Platform;
    readonly asked: () => number;
  }>;
  /** From now on it takes the backend so long until what was written is in force. Needed with `abilities.settling`. */
  readonly delayed?: (ms: number) => void;
  /** Another version is deployed to a target. Needed with `abilities.versions`. */
  readonly deploy?: (target: string, version: string) => Promise<void>;
  /** Ends whatever still runs; called after every test, also after `stopBackend`. */
  readonly close: () => Promise<void>;
}

/** What a platform can do beyond the minimum; each turns on the tests for it. */
export interface PlatformAbilities {
  /** Notices with `expected` that somebody else changed the split. */
  readonly concurrentChange: boolean;
  /** Knows which targets are down. */
  readonly health: boolean;
  /** Refuses a target that the backend does not have. */
  readonly unknownTargets: boolean;
  /**
   * Whom it cannot move by shares. `released`: clients stay on their target, reading tells them, and a return lets them go; `told`: it tells them, and they
   * stay until a person does something. Absent: the shares move everybody, and reading never tells of anybody.
   */
  readonly stickyUsers?: 'released' | 'told';
  /** Knows what version a target holds. */
  readonly versions?: boolean;
  /** Is asked over HTTP, with statuses that say what is wrong. */
  readonly http?: boolean;
  /** Its weights in percent, the last one 100, where it only goes from one to the next. */
  readonly stages?: readonly number[];
  /** A write is in force some time after it was accepted, and reading says when it is. */
  readonly settling?: boolean;
}

const nonsense: Readonly<Record<string, string>> = {
  nothing: '',
  'an empty line': '\n',
  'an HTML page': '<!doctype html><html><body><h1>502 Bad Gateway</h1></body></html>',
  'half a JSON document': '{"service":"api","targets":[{"name":"v1","wei',
  'the JSON value null': 'null',
  'an empty list': '[]',
  'an empty object': '{}',
  'a number': '42',
  'shares of the wrong type': '{"shares":{"v1":"all"},"targets":[{"name":"v1","weight":"all"}],"acknowledged":"yes"}',
  'shares below 0': '{"shares":{"v1":150,"v2":-50},"targets":[{"name":"v1","weight":150},{"name":"v2","weight":-50}],"acknowledged":true}',
  'terminal escapes and zero bytes': '\u001b[2J\u0000\u0007::error::owned\r\n\u009b31m',
  'very deep nesting': '['.repeat(20_000),
  'two megabytes of letters': 'a'.repeat(2_000_000),
};

/** What ends in time does so long before this, also on a busy machine; what waits for a hanging backend does not. */
const testMs = 45_000;
/** A few attempts with it are over long before a test is. */
const shortTimeout = '1s';
/** Beyond the time of a test, and the longest that platforms take. */
const longTimeout = '60s';

/**
 * What every platform promises, whatever it is: run it against a real backend. `setup` builds a new one for each test and gets the ports to hand on.
 */
export function describePlatformContract(
  name: string,
  abilities: PlatformAbilities,
  setup: (ports: TestPorts) => Promise<PlatformUnderTest>,
): void {
  describe(`the platform contract, kept by ${name}`, () => {
    let ports: TestPorts;
    let subject: PlatformUnderTest;

    beforeEach(async () => {
      ports = testPorts();
      subject = await setup(ports);
    }, testMs);

    afterEach(async () => {
      ports.cancel();
      await subject.close();
    }, testMs);

    const stages = abilities.stages;
    const [first, second, third, last] =
      stages === undefined ? [5, 25, 50, 75] : [stages[0] ?? 100, stages[1] ?? 100, stages[1] ?? 100, 100];
    let step = 1;

    /** A weight that the platform can really give. */
    const possible = (weight: number): number => {
      if (stages === undefined) return Math.min(100, Math.round(weight / step) * step);
      return [0, ...stages].reduce((nearest, stage) => (Math.abs(stage - weight) < Math.abs(nearest - weight) ? stage : nearest));
    };

    const readPossible = async (): Promise<ServedSplit> => {
      const served = await subject.platform.router.read();
      if ('step' in served.possible) step = served.possible.step;
      return served;
    };

    /** Reads until what was written is in force; at once where the platform does not have to settle. */
    const settled = async (): Promise<ServedSplit> => {
      const { served } = await proveSplit(lastWritten, { ...ports, router: subject.platform.router, verifyTimeoutMs: 0 });
      return served ?? subject.platform.router.read();
    };
    let lastWritten: Split = { shares: {} };

    const write = async (weight: number): Promise<void> => {
      lastWritten = splitAt(weight, subject.arms);
      await subject.platform.router.write(lastWritten);
      if (abilities.settling === true) await settled();
    };

    const writeWeight = async (weight: number): Promise<ServedSplit> => {
      const served = await readPossible();
      const wanted = possible(weight);
      if (stages !== undefined) {
        const begins = shareOf(served, subject.arms.candidate) > wanted;
        if (begins) await write(0);
        const from = begins ? 0 : shareOf(served, subject.arms.candidate);
        for (const stage of stages.filter((one) => one > from && one < wanted)) await write(stage);
      }
      await write(wanted);
      return subject.platform.router.read();
    };

    test.each(stages === undefined ? [0, 1, 5, 25, 50, 100] : [0, ...stages])(
      'reads back a weight of %d that it wrote, acknowledged and without problems',
      async (weight) => {
        const served = await writeWeight(weight);
        const wanted = splitAt(possible(weight), subject.arms);
        expect({ served, wanted, same: sameSplit(served, wanted) }).toMatchObject({ same: true });
        expect(served).toMatchObject({ acknowledged: true, problems: [] });
        if (weight === 0) expect(shareOf(served, subject.arms.candidate)).toBe(0);
        if (weight === 100) expect(shareOf(served, subject.arms.stable)).toBe(0);
        expect(sumOf(served)).toBeCloseTo(100, 1);
      },
      testMs,
    );

    test(
      'goes up, down and up again',
      async () => {
        for (const weight of [5, 100, 0, 50]) {
          const served = await writeWeight(weight);
          expect(sameSplit(served, splitAt(possible(weight), subject.arms))).toBe(true);
        }
      },
      testMs,
    );

    test(
      'is the same after writing twice as after writing once',
      async () => {
        const once = await writeWeight(second);
        const twice = await writeWeight(second);
        expect(twice.shares).toEqual(once.shares);
      },
      testMs,
    );

    test(
      'writes what it is told when nothing changed since it was read',
      async () => {
        const before = await writeWeight(first);
        lastWritten = splitAt(possible(third), subject.arms);
        await subject.platform.router.write(lastWritten, before);
        const after = await settled();
        expect(sameSplit(after, lastWritten)).toBe(true);
      },
      testMs,
    );

    test.each([{ v1: 50, v2: 5 }, { v1: Number.NaN }])('takes shares that are none (%j) for a bug of the caller', async (shares) => {
      await expect(subject.platform.router.write({ shares })).rejects.toThrow(RangeError);
    });

    test('says with each reading which weights are possible from here, and why', async () => {
      const { possible: from } = await readPossible();
      expect(from.because).not.toBe('');
      const least = 'step' in from ? from.step : Math.min(...from.weights);
      expect(least).toBeGreaterThan(0);
      expect(least).toBeLessThanOrEqual(100);
    });

    test.each(['read', 'write'] as const)(
      'fails to %s in time with a remedy when the backend is gone',
      async (method) => {
        await subject.stopBackend();
        expectPlatformError(await failureOf(call(subject.platform, method)));
      },
      testMs,
    );

    test.each(['read', 'write'] as const)(
      'fails to %s in time with a remedy when the backend hangs',
      async (method) => {
        expectPlatformError(await failureOf(call(await subject.hanging(shortTimeout), method)));
      },
      testMs,
    );

    test.each(['read', 'write'] as const)(
      'stops a hanging %s at once when the job is cancelled',
      async (method) => {
        const failed = failureOf(call(await subject.hanging(longTimeout), method));
        await pause(100);
        ports.cancel();
        expect(await failed).toMatchObject({ name: 'RolloutError', kind: 'cancelled' });
      },
      testMs,
    );

    test(
      'does nothing in a job that is already cancelled',
      async () => {
        ports.cancel();
        const error = await failureOf(subject.platform.router.read());
        expect(error).toMatchObject({ name: 'RolloutError', kind: 'cancelled' });
      },
      testMs,
    );

    test.each(Object.entries(nonsense))(
      'takes %s for a failure, never for an answer',
      async (_, bytes) => {
        const platform = await subject.answering(bytes);
        const error = await failureOf(platform.router.read());
        expectPlatformError(error);
      },
      testMs,
    );

    if (abilities.concurrentChange) {
      test(
        'refuses to write over a change that somebody else made after it was read',
        async () => {
          const read = await writeWeight(first);
          const theirs = splitAt(possible(last), subject.arms);
          await required(subject.changeFromOutside, 'changeFromOutside')(theirs);
          const error = await failureOf(subject.platform.router.write(splitAt(possible(second), subject.arms), read));
          expect(error).toMatchObject({ name: 'RolloutError', kind: 'refused', code: 'SPLIT_CHANGED' });
          const served = await subject.platform.router.read();
          expect(sameSplit(served, theirs)).toBe(true);
        },
        testMs,
      );

      test(
        'writes over such a change when nothing is expected, as a rollback must',
        async () => {
          await writeWeight(first);
          await required(subject.changeFromOutside, 'changeFromOutside')(splitAt(possible(last), subject.arms));
          expect(shareOf(await writeWeight(0), subject.arms.candidate)).toBe(0);
        },
        testMs,
      );
    }

    if (abilities.health) {
      test(
        'names a target that is down while its weight is 50 as a problem',
        async () => {
          await writeWeight(50);
          await required(subject.takeDown, 'takeDown')(subject.arms.candidate);
          const problems = await firstProblems(subject.platform);
          expect(problems.join('\n')).toContain(subject.arms.candidate);
        },
        testMs,
      );
    }

    if (abilities.unknownTargets) {
      test(
        'refuses a target that does not exist and leaves the split as it was',
        async () => {
          const before = await writeWeight(first);
          const unknown = splitAt(possible(third), { ...subject.arms, candidate: 'no-such-target' });
          const error = await failureOf(subject.platform.router.write(unknown));
          expectPlatformError(error);
          expect((await subject.platform.router.read()).shares).toEqual(before.shares);
        },
        testMs,
      );
    }

    if (abilities.stickyUsers === undefined) {
      test(
        'tells of nobody who stays behind, for its shares move everybody',
        async () => {
          await writeWeight(50);
          expect(await writeWeight(0)).not.toHaveProperty('sticky');
        },
        testMs,
      );
    } else {
      const comeToStay = (clients: number): Promise<void> => required(subject.comeToStay, 'comeToStay')(clients);
      const servedBy = (target: string): Promise<number> => required(subject.servedBy, 'servedBy')(target);

      test(
        'tells who stays on which target by what means, and what a person can do',
        async () => {
          const before = await writeWeight(50);
          expect(before.sticky ?? []).toEqual([]);
          await comeToStay(10);
          const { sticky = [], shares } = await subject.platform.router.read();
          expect(new Set(sticky.map(({ target }) => target))).toEqual(new Set(Object.keys(shares)));
          for (const one of sticky) {
            expect(one.by).not.toBe('');
            expect(one.remedy.length).toBeGreaterThan(10);
            if (one.users !== 'unknown') expect(one.users).toBeGreaterThan(0);
          }
        },
        testMs,
      );

      test(
        'leaves clients where they are on the way forward',
        async () => {
          const before = await writeWeight(50);
          await comeToStay(10);
          const on = await servedBy(subject.arms.stable);
          expect(on).toBeGreaterThan(0);
          await subject.platform.router.write(splitAt(100, subject.arms), { ...before, ...(await subject.platform.router.read()) });
          expect(await servedBy(subject.arms.stable)).toBe(on);
        },
        testMs,
      );

      test(
        abilities.stickyUsers === 'released'
          ? 'lets everybody go on the way back, and tells of nobody afterwards'
          : 'goes on telling of those who stay behind on the way back',
        async () => {
          await writeWeight(50);
          await comeToStay(10);
          const stay = (await writeWeight(0)).sticky?.filter(({ target }) => target === subject.arms.candidate) ?? [];
          const left = await servedBy(subject.arms.candidate);
          // The one and the other are never at odds: nobody is told of who left, and nobody stays untold.
          expect({ told: stay.length > 0, stays: left > 0 }).toEqual(
            abilities.stickyUsers === 'released' ? { told: false, stays: false } : { told: true, stays: true },
          );
          expect(stay.map(({ released }) => released)).toEqual(stay.map(() => false));
        },
        testMs,
      );
    }

    if (abilities.versions === true) {
      test(
        'knows what a target holds, and anew after another version was deployed there',
        async () => {
          const deploy = required(subject.deploy, 'deploy');
          const { candidate } = subject.arms;
          const versionOn = (): Promise<unknown> => subject.platform.versionOn?.(candidate) ?? Promise.resolve(undefined);
          await deploy(candidate, '1.4.0');
          await subject.platform.router.read();
          expect(await versionOn()).toBe('1.4.0');
          await deploy(candidate, '1.5.0');
          expect(await versionOn()).toBe('1.5.0');
        },
        testMs,
      );
    }

    if (abilities.http === true) {
      const refusing = (status: number, headers: Readonly<Record<string, string>> = {}): ReturnType<NonNullable<typeof subject.refusing>> =>
        required(subject.refusing, 'refusing')(status, headers);

      test.each([401, 403, 404])(
        'takes a status of %d for its answer, and asks no second time',
        async (status) => {
          const { platform, asked } = await refusing(status);
          const error = await failureOf(platform.router.read());
          expectPlatformError(error);
          expect(asked()).toBe(1);
        },
        testMs,
      );

      test.each([
        [429, { 'retry-after': '1' }],
        [503, {}],
      ] as const)(
        'asks again after a status of %d, and gives up with a remedy',
        async (status, headers) => {
          const { platform, asked } = await refusing(status, headers);
          expectPlatformError(await failureOf(platform.router.read()));
          expect(asked()).toBeGreaterThan(1);
        },
        testMs,
      );

      test.each([409, 500])(
        'says what to do after a status of %d to a write',
        async (status) => {
          const read = await readPossible();
          const { platform } = await refusing(status);
          const error = await failureOf(platform.router.write(splitAt(possible(first), subject.arms), read));
          expect(error).toMatchObject({ name: 'RolloutError', kind: expect.stringMatching(/^(?:platform|refused)$/) });
        },
        testMs,
      );
    }

    if (stages !== undefined) {
      test(
        'says that only the next weight can be given from each one, and refuses another',
        async () => {
          for (const [index, weight] of [0, ...stages].entries()) {
            const { possible: from } = await writeWeight(weight);
            expect(from).toMatchObject({ weights: stages, inOrder: true });
            const beyond = stages[index + 1];
            if (beyond === undefined || beyond === 100) continue;
            expect(() => {
              requirePossible(beyond, weight, from);
            }).toThrow('can only go to');
          }
        },
        testMs,
      );
    }

    if (abilities.settling === true) {
      test(
        'does not confirm a write before it is in force, and says how long that may take',
        async () => {
          await writeWeight(0);
          required(subject.delayed, 'delayed')(2_000);
          const wanted = splitAt(possible(first), subject.arms);
          await subject.platform.router.write(wanted);
          const at = Date.now();
          const meanwhile = await subject.platform.router.read();
          // On a machine that stood still the two seconds may be over.
          if (Date.now() - at < 1_500) expect(meanwhile.acknowledged && sameSplit(meanwhile, wanted)).toBe(false);
          expect(meanwhile.settlesWithinMs).toBeGreaterThanOrEqual(2_000);
          const proof = await proveSplit(wanted, { ...ports, router: subject.platform.router, verifyTimeoutMs: 0 });
          expect(proof).toMatchObject({ ok: true });
        },
        testMs,
      );
    }

    const call = (platform: Platform, method: 'read' | 'write'): Promise<unknown> =>
      method === 'read' ? platform.router.read() : platform.router.write(splitAt(possible(50), subject.arms));
  });
}

function sumOf(split: Split): number {
  return Object.values(split.shares).reduce((sum, share) => sum + share, 0);
}

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  try {
    return { nothingFailed: await work };
  } catch (error) {
    return error;
  }
}

/** A failure of the platform that a person can act on, with nothing in it that could take over a terminal or a log. */
function expectPlatformError(error: unknown): void {
  expect(error).toMatchObject({ name: 'RolloutError', kind: 'platform' });
  if (!(error instanceof RolloutError)) return;
  expect(error.code).toMatch(/^[A-Z][A-Z_]+$/);
  expect(error.remedy.length).toBeGreaterThan(10);
  expect(error.message.length).toBeLessThan(1_000);
  expect(error.message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
}

/** Health checks take their time: asks for up to ten seconds. */
async function firstProblems(platform: Platform): Promise<readonly string[]> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const { problems } = await platform.router.read();
    if (problems.length > 0) return problems;
    await pause(100);
  }
  return [];
}

function required<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`the ability needs ${name} from setup`);
  return value;
}
