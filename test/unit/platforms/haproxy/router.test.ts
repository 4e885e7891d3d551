import { afterEach, describe, expect, test } from '@jest/globals';
import type { TrafficRouter } from '#core/platform';
import { splitAt } from '#core/rollout/split';
import { openInstance } from '#platforms/haproxy/instance';
import { haproxyRouter } from '#platforms/haproxy/router';
import { runtimeApi } from '#platforms/haproxy/runtime-api';
import { answering, fakeProcess, impatientClock } from './fake-process.ts';

const arms = { stable: 'v1', candidate: 'v2' };

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
});

type Behaviour = Parameters<typeof fakeProcess>[0];

async function routerOver(behaviours: readonly Behaviour[], options: { stable?: string; signal?: AbortSignal } = {}) {
  const processes = await Promise.all(behaviours.map(fakeProcess));
  stops.push(...processes.map(({ stop }) => stop));
  const warnings: string[] = [];
  const silent = (): void => undefined;
  const router: TrafficRouter = haproxyRouter({
    instances: processes.map(({ address }) =>
      openInstance(runtimeApi(address, { timeoutMs: 300, clock: impatientClock, random: () => 0.5 }), 'api'),
    ),
    ...(options.stable === undefined ? {} : { stable: options.stable }),
    log: { debug: silent, info: silent, error: silent, warning: (message) => warnings.push(message) },
    signal: options.signal ?? new AbortController().signal,
  });
  const changes = processes.map(
    ({ commands }) =>
      () =>
        commands.filter((command) => command.startsWith('set ')),
  );
  return { router, processes, warnings, changes };
}

test('a rehearsal names what a write would be refused for, and changes nothing', async () => {
  const { router, changes } = await routerOver([answering({ v1: 100, v2: 0 })]);
  await expect(router.rehearse?.(splitAt(5, { stable: 'v1', candidate: 'v3' }))).rejects.toMatchObject({ code: 'HAPROXY_NO_SUCH_SERVER' });
  await router.rehearse?.(splitAt(5, arms));
  expect(changes[0]?.()).toEqual([]);
});

describe('an agent check, which sets weights by itself,', () => {
  const agents = () => new Set(['v1', 'v2', 'v3']);

  test('refuses a step and its rehearsal before anything is changed, with the commands that end it', async () => {
    const { router, changes } = await routerOver([answering({ v1: 100, v2: 0 }, undefined, agents())]);
    const refusal = {
      code: 'HAPROXY_AGENT_CHECK',
      remedy: expect.stringContaining('`disable agent api/v1` and `disable agent api/v2`') as unknown,
    };
    await expect(router.rehearse?.(splitAt(5, arms))).rejects.toMatchObject(refusal);
    await expect(router.write(splitAt(5, arms), await router.read())).rejects.toMatchObject(refusal);
    expect(changes[0]?.()).toEqual([]);
  });

  test.each([0, 50])('is disabled on the way back, to %d %%, for the servers of the rollout, and that is said', async (weight) => {
    const left = agents();
    const { router, warnings } = await routerOver([answering({ v1: 0, v2: 100, v3: 0 }, undefined, left)]);
    await router.write(splitAt(weight, arms));
    expect([...left]).toEqual(['v3']);
    expect(warnings[0]).toContain('the agent check of v1 is disabled');
  });

  test('that cannot be disabled does not keep traffic from returning', async () => {
    const refuse = (command: string): string | undefined => (command.startsWith('disable agent') ? 'Permission denied\n' : undefined);
    const { router, changes, warnings } = await routerOver([answering({ v1: 0, v2: 100 }, refuse, agents())]);
    await router.write(splitAt(0, arms));
    expect(changes[0]?.()).toEqual(['set weight api/v1 100', 'set weight api/v2 0']);
    expect(warnings[0]).toContain('could not be disabled');
  });
});

describe('writing', () => {
  test('raises before it lowers, so that somebody always serves', async () => {
    const { router, changes } = await routerOver([answering({ v1: 100, v2: 0 })]);
    await router.write(splitAt(100, arms));
    await router.write(splitAt(0, arms));
    expect(changes[0]?.()).toEqual(['set weight api/v2 100', 'set weight api/v1 0', 'set weight api/v1 100', 'set weight api/v2 0']);
  });

  test('sends nothing when all weights are as wished', async () => {
    const { router, changes } = await routerOver([answering({ v1: 75, v2: 25 })]);
    await router.write(splitAt(25, arms));
    expect(changes[0]?.()).toEqual([]);
  });

  test('puts back what was changed when a process fails, and names it', async () => {
    const a = { v1: 95, v2: 5 };
    const b = { v1: 95, v2: 5 };
    const refuseTheSecond = (command: string): string | undefined =>
      command === 'set weight api/v1 75' ? 'Out of memory.\n\n' : undefined;
    const { router, processes } = await routerOver([answering(a), answering(b, refuseTheSecond)]);
    await expect(router.write(splitAt(25, arms))).rejects.toMatchObject({
      kind: 'platform',
      code: 'HAPROXY_REFUSED_COMMAND',
      message: expect.stringMatching(
        new RegExp(`${processes[1]?.address.text ?? ''} refused .*Out of memory.*All weights are what they were before`),
      ),
    });
    expect([a, b]).toEqual([
      { v1: 95, v2: 5 },
      { v1: 95, v2: 5 },
    ]);
  });

  test('puts back a change whose answer was lost', async () => {
    const weights = { v1: 95, v2: 5 };
    const honest = answering(weights);
    const { router } = await routerOver([
      (command, socket) => {
        if (command === 'set weight api/v2 25') weights.v2 = 25;
        else honest(command, socket);
      },
    ]);
    await expect(router.write(splitAt(25, arms))).rejects.toMatchObject({ code: 'HAPROXY_UNREACHABLE' });
    expect(weights).toEqual({ v1: 95, v2: 5 });
  });

  test('puts back what was changed when the job is cancelled half-way', async () => {
    const weights = { v1: 95, v2: 5 };
    const job = new AbortController();
    const honest = answering(weights);
    const { router } = await routerOver(
      [
        (command, socket) => {
          if (command === 'set weight api/v1 75') job.abort();
          else honest(command, socket);
        },
      ],
      { signal: job.signal },
    );
    await expect(router.write(splitAt(25, arms))).rejects.toMatchObject({ kind: 'cancelled' });
    expect(weights).toEqual({ v1: 95, v2: 5 });
  });

  test('says what it could not put back', async () => {
    const refuse = (command: string): string | undefined =>
      ['set weight api/v1 75', 'set weight api/v2 5'].includes(command) ? 'No.\n\n' : undefined;
    const { router } = await routerOver([answering({ v1: 95, v2: 5 }, refuse)]);
    await expect(router.write(splitAt(25, arms))).rejects.toThrow(/Could not put back: weight 5 of v2 at 127\.0\.0\.1/);
  });

  test('changes nothing anywhere when one process cannot serve the split', async () => {
    const { router, changes } = await routerOver([answering({ v1: 100, v2: 0 }), answering({ v1: 100, old: 0 })]);
    await expect(router.write(splitAt(25, arms))).rejects.toMatchObject({ code: 'HAPROXY_NO_SUCH_SERVER' });
    expect(changes.map((list) => list())).toEqual([[], []]);
  });

  test('is not believed when the weight reads back differently', async () => {
    const weights = { v1: 100, v2: 0 };
    const honest = answering(weights);
    const { router } = await routerOver([
      (command, socket) => {
        if (command.startsWith('set ')) socket.end('\n');
        else honest(command, socket);
      },
    ]);
    await expect(router.write(splitAt(25, arms))).rejects.toMatchObject({ code: 'HAPROXY_NOT_APPLIED' });
  });

  test.each(['v2\nset weight api/v1 0', 'v2; set weight api/v1 0', 'v2 256', 'api/v2'])(
    'refuses the server name %j before it says a word',
    async (name) => {
      const { router, processes } = await routerOver([answering({ v1: 100, v2: 0 })]);
      await expect(router.write({ shares: { v1: 95, [name]: 5 } })).rejects.toMatchObject({ kind: 'input', code: 'HAPROXY_BAD_NAME' });
      expect(processes[0]?.commands).toEqual([]);
    },
  );
});

describe('a retreat (everything to stable, whatever is there)', () => {
  test('goes as far as it can when a process is gone', async () => {
    const a = { v1: 75, v2: 25 };
    const { router, processes } = await routerOver([answering(a), answering({ v1: 75, v2: 25 })], { stable: 'v1' });
    await processes[1]?.stop();
    stops.pop();
    await expect(router.write(splitAt(0, arms))).rejects.toMatchObject({
      code: 'HAPROXY_UNREACHABLE',
      message: expect.stringContaining(`Traffic did return on ${processes[0]?.address.text ?? ''}`),
    });
    expect(a).toEqual({ v1: 100, v2: 0 });
  });

  test('takes the candidate out although another server has a weight, in all processes, and names that server', async () => {
    const a = { v1: 50, v2: 50, v3: 10 };
    const b = { v1: 50, v2: 50, v3: 0 };
    const { router } = await routerOver([answering(a), answering(b)]);
    await expect(router.write(splitAt(0, arms))).rejects.toMatchObject({
      code: 'HAPROXY_OTHER_SERVERS',
      message: expect.stringContaining('v3 (weight 10)') as unknown,
    });
    expect([a, b]).toEqual([
      { v1: 100, v2: 0, v3: 10 },
      { v1: 100, v2: 0, v3: 0 },
    ]);
  });

  test('needs no candidate server: one that is gone gets nothing anyway', async () => {
    const weights = { v1: 100 };
    const { router, warnings } = await routerOver([answering(weights)]);
    await router.write(splitAt(0, arms));
    await router.write(splitAt(0, arms));
    expect(warnings).toEqual([expect.stringContaining('has no server api/v2')]);
  });

  test('is not what giving everything to the candidate is', async () => {
    const a = { v1: 50, v2: 50 };
    const { router, processes } = await routerOver([answering(a), answering({ v1: 50, v2: 50 })], { stable: 'v1' });
    await processes[1]?.stop();
    stops.pop();
    await expect(router.write(splitAt(100, arms))).rejects.toMatchObject({ code: 'HAPROXY_UNREACHABLE' });
    expect(a).toEqual({ v1: 50, v2: 50 });
  });
});

describe('reading', () => {
  test('tells instances that disagree, and acknowledges nothing then', async () => {
    const { router, processes } = await routerOver([answering({ v1: 95, v2: 5 }), answering({ v1: 75, v2: 25 })]);
    const [a, b] = processes.map(({ address }) => address.text);
    await expect(router.read()).resolves.toMatchObject({
      shares: { v1: 85, v2: 15 },
      acknowledged: false,
      problems: [
        `instances disagree on the share of v1: ${a ?? ''} 95 %, ${b ?? ''} 75 %`,
        `instances disagree on the share of v2: ${a ?? ''} 5 %, ${b ?? ''} 25 %`,
      ],
    });
  });

  test('from something that is not HAProxy says so', async () => {
    const { router } = await routerOver([(_, socket) => socket.end('HTTP/1.1 400 Bad request\r\n\r\n')]);
    await expect(router.read()).rejects.toMatchObject({ code: 'HAPROXY_UNEXPECTED_ANSWER' });
  });

  test('gives a revision that changes with the weights and is the same otherwise', async () => {
    const { router } = await routerOver([answering({ v1: 95, v2: 5 })]);
    const before = await router.read();
    expect((await router.read()).revision).toBe(before.revision);
    await router.write(splitAt(25, arms), before);
    expect((await router.read()).revision).not.toBe(before.revision);
    await expect(router.write(splitAt(50, arms), before)).rejects.toMatchObject({ kind: 'refused', code: 'SPLIT_CHANGED' });
  });
});

test('a server without a health check that is to get more traffic is warned of before it moves, once', async () => {
  const stat =
    '# pxname,svname,status,bck,type,cookie,algo\napi,v1,no check,0,2,,\napi,v2,no check,0,2,,\napi,BACKEND,UP,2,1,,roundrobin\n\n';
  const { router, warnings, changes } = await routerOver([
    answering({ v1: 100, v2: 0 }, (command) => (command.startsWith('show stat') ? stat : undefined)),
  ]);
  await router.rehearse?.(splitAt(5, arms));
  expect(warnings).toEqual([expect.stringMatching(/^Server api\/v2 of HAProxy at .* has no health check: .*Add `check`/)]);
  expect(changes[0]?.()).toEqual([]);
  await router.write(splitAt(5, arms), undefined);
  expect(warnings).toHaveLength(1);
});
