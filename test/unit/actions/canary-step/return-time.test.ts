import { describe, expect, test } from '@jest/globals';
import { HttpFailure, type HttpClient } from '#core/ports';
import { memoryRouter, type MemoryRouter } from '#testkit/memory-router';
import { timeToReturn, noteTried, noteWaiting } from '#actions/canary-step/src/return-time';
import { memoryFiles, testContext } from '#testkit/context';
import { fakeClock } from '#testkit/fake-clock';
import { service, type Service, type Step } from './jobs.ts';

const MINUTE = 60_000;

/** A job that rolled out several services, each with a router of its own; their post steps run in the reverse order. */
async function job(names: readonly string[]): Promise<{ world: Service; steps: Map<string, Step>; routers: Map<string, MemoryRouter> }> {
  const world = service();
  const platform = (name: string): string => `    platform: { kind: http, url: http://${name}, service: api }\n`;
  world.files.set(
    '.github/rollout.yml',
    `services:\n${names.map((name) => `  ${name}:\n    plan: { steps: [5, 100] }\n${platform(name)}`).join('')}`,
  );
  const routers = new Map(names.map((name) => [name, memoryRouter({ v1: 100, v2: 0 })]));
  const steps = new Map<string, Step>();
  for (const name of names) {
    const http = routers.get(name)?.http;
    const step = await world.step({ inputs: { service: name, stable: 'v1' }, context: () => (http === undefined ? {} : { http }) });
    expect(step.end).toBe('passed');
    steps.set(name, step);
  }
  return { world, steps, routers };
}

function dead(how: 'refusing' | 'silent', { clock }: Service, seen: () => void): HttpClient {
  return {
    async request({ url, method, timeoutMs = 10_000 }) {
      if (method === 'PUT') seen();
      if (how === 'silent') await clock.sleep(timeoutMs);
      throw new HttpFailure(how === 'silent' ? 'timeout' : 'refused', url, 'no answer');
    },
  };
}

describe('post steps of several services in one job', () => {
  test.each(['refusing', 'silent'] as const)(
    'return what can be returned before the runner ends the job, behind four platforms that are %s',
    async (how) => {
      const gone = ['a', 'b', 'c', 'd'];
      const { world, steps, routers } = await job(['api', ...gone]);
      const began = world.clock.now();
      for (const name of gone.toReversed()) {
        let attempts = 0;
        const post = await steps.get(name)?.fail(() => ({ http: dead(how, world, () => (attempts += 1)) }));
        expect(post?.outcome).toBe('platform-error');
        expect(attempts).toBeGreaterThanOrEqual(2);
      }
      await steps.get('api')?.fail(() => ({ http: routers.get('api')?.http ?? { request: () => Promise.reject(new Error('no router')) } }));
      expect(world.clock.now() - began).toBeLessThan(5 * MINUTE);
      expect(routers.get('api')?.weights()).toEqual({ v1: 100, v2: 0 });
    },
  );

  test('leave the whole time to one whose router comes back late, where it is the last', async () => {
    const { world, steps, routers } = await job(['api', 'web']);
    const http = (name: string): HttpClient => routers.get(name)?.http ?? { request: () => Promise.reject(new Error('no router')) };
    await steps.get('web')?.fail(() => ({ http: http('web') }));
    const until = world.clock.now() + 200_000;
    const gone = dead('refusing', world, () => undefined);
    const late: HttpClient = { request: (request) => (world.clock.now() < until ? gone : http('api')).request(request) };
    expect((await steps.get('api')?.fail(() => ({ http: late })))?.outcome).toBe('passed');
    expect(routers.get('api')?.weights()).toEqual({ v1: 100, v2: 0 });
  });

  test('several steps of one service wait for its dead router once', async () => {
    const world = service({ plan: '{ steps: [5, 25, 100] }' });
    const first = await world.step({ inputs: { stable: 'v1' } });
    const second = await world.step();
    expect([first.end, second.end]).toEqual(['passed', 'passed']);
    const began = world.clock.now();
    for (const step of [second, first]) await step.fail(() => ({ http: dead('refusing', world, () => undefined) }));
    expect(world.clock.now() - began).toBeGreaterThan(3 * MINUTE);
    expect(world.clock.now() - began).toBeLessThan(5 * MINUTE);
  });
});

describe('the time of a post step', () => {
  const of = (service: string) => ({ service, environment: 'production', ledger: 'github' });
  const left = async (name: string, context: ReturnType<typeof testContext>): Promise<number> =>
    (await timeToReturn(of(name), context)).returnBy - context.clock.now();

  test('is four minutes where nothing was noted, or notes can neither be read nor written', async () => {
    const context = testContext({ clock: fakeClock(0) });
    expect(await left('api', context)).toBe(4 * MINUTE);
    const full = () => Promise.reject(new Error('ENOSPC: no space left on device'));
    const broken = { ...context, files: { ...context.files, read: full, append: full } };
    await noteWaiting(of('web'), broken);
    expect(await left('api', broken)).toBe(4 * MINUTE);
  });

  test('is of this job: not of another one, and not of one of the same name before', async () => {
    const context = testContext({ clock: fakeClock(10 * MINUTE), files: memoryFiles() });
    const another = { ...context, run: { ...context.run, job: 'another' } };
    await noteWaiting(of('web'), another);
    await noteTried(of('web'), 0, another);
    expect(await left('api', context)).toBe(4 * MINUTE);
    await noteWaiting(of('web'), another);
    expect(await left('api', another)).toBe(2 * MINUTE);
    expect(await left('web', another)).toBe(4 * MINUTE);
  });
});
