import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import * as v from 'valibot';
import type { TrafficRouter } from '#core/platform';
import { splitAt } from '#core/rollout/split';
import { haproxy } from '#platforms/haproxy';
import { describeWithEngine } from '#testkit/engines';
import { startHaproxy, type HaproxyOptions, type RunningHaproxy } from '#testkit/haproxy';
import { testPorts } from '#testkit/ports';
import { countAnswers, startVersion, until, type Version } from './haproxy-fixture.ts';
import { slowness } from './pace.ts';

const arms = { stable: 'v1', candidate: 'v2' };

/** Round robin is exact but for one request: where in its cycle the weights changed. */
function expectSplit(answers: Readonly<Record<string, number>>, v1: number, v2: number): void {
  expect(Object.keys(answers).filter((answer) => answer !== 'v1' && answer !== 'v2')).toEqual([]);
  expect((answers['v1'] ?? 0) + (answers['v2'] ?? 0)).toBe(v1 + v2);
  expect(Math.abs((answers['v2'] ?? 0) - v2)).toBeLessThanOrEqual(1);
}

describeWithEngine('haproxy', 'a real HAProxy', () => {
  let stable: Version;
  let candidate: Version;
  const running: RunningHaproxy[] = [];

  beforeAll(async () => {
    [stable, candidate] = await Promise.all([startVersion('v1'), startVersion('v2')]);
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((engine) => engine.stop()));
  });
  afterAll(async () => {
    await Promise.all([stable.kill(), candidate.kill()]);
  });

  async function start(options: Partial<HaproxyOptions> = {}): Promise<RunningHaproxy> {
    const engine = await startHaproxy({ servers: [stable, candidate], ...options });
    running.push(engine);
    return engine;
  }

  function routerTo(socket: string | readonly string[], more: Record<string, unknown> = {}): TrafficRouter {
    const settings = v.parse(haproxy.settings, { kind: 'haproxy', socket, backend: 'api', ...more });
    return haproxy.create(settings, testPorts()).platform.router;
  }

  test.each([5, 25, 50, 100])('at %i %% gives the candidate that many of 1,000 requests', async (weight) => {
    const engine = await start();
    const router = routerTo(engine.unixSocket);
    await router.write(splitAt(weight, arms), await router.read());
    await expect(router.read()).resolves.toMatchObject({ shares: { v1: 100 - weight, v2: weight }, acknowledged: true, problems: [] });
    expectSplit(await countAnswers(engine.frontendUrl, 1_000), 1_000 - 10 * weight, 10 * weight);
  });

  test('gives half a percent: 1 of 200 requests', async () => {
    const engine = await start();
    const router = routerTo(engine.tcpSocket);
    await router.write(splitAt(0.5, arms));
    await expect(router.read()).resolves.toMatchObject({ shares: { v1: 99.5, v2: 0.5 }, acknowledged: true });
    expectSplit(await countAnswers(engine.frontendUrl, 1_000), 995, 5);
  });

  test('answers over TCP as over the unix socket', async () => {
    const engine = await start();
    await routerTo(engine.tcpSocket).write(splitAt(25, arms));
    const overTcp = await routerTo(engine.tcpSocket).read();
    const overUnix = await routerTo(engine.unixSocket).read();
    expect(overTcp).toMatchObject({ shares: { v1: 75, v2: 25 }, acknowledged: true });
    expect(overUnix.shares).toEqual(overTcp.shares);
  });

  test('returns traffic to stable within 2 s, from the write to the last proven request', async () => {
    const engine = await start();
    const router = routerTo(engine.unixSocket);
    await router.write(splitAt(50, arms));
    const began = performance.now();
    await router.write(splitAt(0, arms));
    const served = await router.read();
    const answers = await countAnswers(engine.frontendUrl, 100);
    expect(performance.now() - began).toBeLessThan(2_000 * (await slowness()));
    expect(served).toMatchObject({ shares: { v1: 100, v2: 0 }, acknowledged: true });
    expect(answers).toEqual({ v1: 100 });
  });

  test('never leaves a request without a server while weights change', async () => {
    const engine = await start();
    const router = routerTo(engine.unixSocket);
    const counting = countAnswers(engine.frontendUrl, 600);
    for (const weight of [50, 100, 0, 100, 0, 25, 0]) await router.write(splitAt(weight, arms));
    const { v1 = 0, v2 = 0 } = await counting;
    expect(v1 + v2).toBe(600);
  });

  test('with a killed candidate is not called healthy although the weight still reads 50', async () => {
    const mortal = await startVersion('v2');
    const engine = await start({ servers: [stable, mortal] });
    const router = routerTo(engine.unixSocket);
    await router.write(splitAt(50, arms));
    const before = await router.read();
    await mortal.kill();
    await until('HAProxy notices', async () => !(await router.read()).acknowledged);
    expect(await engine.command('get weight api/v2')).toContain('50 (initial 0)');
    await expect(router.read()).resolves.toMatchObject({
      shares: { v1: 100, v2: 0 },
      acknowledged: false,
      problems: ['server api/v2 is DOWN although its weight is 50'],
    });
    await expect(router.write(splitAt(100, arms), before)).rejects.toMatchObject({ kind: 'refused', code: 'SPLIT_CHANGED' });
    await expect(router.write(splitAt(100, arms))).rejects.toMatchObject({ code: 'HAPROXY_NO_SERVER_LEFT' });
    await router.write(splitAt(0, arms));
    await expect(router.read()).resolves.toMatchObject({ shares: { v1: 100, v2: 0 }, acknowledged: true, problems: [] });
  });

  test.each(['drain', 'maint'])('in %s gives the candidate nothing, and it is said why', async (state) => {
    const engine = await start();
    const router = routerTo(engine.unixSocket);
    await router.write(splitAt(50, arms));
    await engine.command(`set server api/v2 state ${state}`);
    const { shares, acknowledged, problems } = await router.read();
    expect([shares, acknowledged]).toEqual([{ v1: 100, v2: 0 }, false]);
    expect(problems[0]).toMatch(
      /^server api\/v2 is in (drain mode|maintenance) although its weight is 50 \(`set server api\/v2 state ready`/,
    );
  });

  test('that was reloaded shows the weights of its file again, and a write that expected the old ones is refused', async () => {
    const engine = await start();
    const router = routerTo(engine.unixSocket);
    await router.write(splitAt(25, arms));
    const before = await router.read();
    const old = engine.pid();
    await engine.reload();
    expect(engine.pid()).not.toBe(old);
    const after = await router.read();
    expect(after).toMatchObject({ shares: { v1: 100, v2: 0 } });
    expect(after.revision).not.toBe(before.revision);
    await expect(router.write(splitAt(50, arms), before)).rejects.toMatchObject({
      kind: 'refused',
      code: 'SPLIT_CHANGED',
      message: expect.stringContaining('then v1 75 %, v2 25 %, now v1 100 %, v2 0 %'),
    });
    await router.write(splitAt(50, arms), after);
    expectSplit(await countAnswers(engine.frontendUrl, 20), 10, 10);
  });

  test.each(['static-rr', 'source', 'first'])('that balances with %s is refused, with the algorithms that work', async (algorithm) => {
    const engine = await start({ algorithm });
    await expect(routerTo(engine.unixSocket).write(splitAt(25, arms))).rejects.toMatchObject({
      kind: 'platform',
      code: 'HAPROXY_STATIC_ALGORITHM',
      remedy: expect.stringContaining('`balance roundrobin` or `balance leastconn`'),
    });
    expect(await engine.command('get weight api/v1')).toContain('100 (initial 100)');
  });

  test.each(['leastconn', 'random'])('that balances with %s takes weights', async (algorithm) => {
    const engine = await start({ algorithm });
    const router = routerTo(engine.unixSocket);
    await router.write(splitAt(25, arms));
    await expect(router.read()).resolves.toMatchObject({ shares: { v1: 75, v2: 25 }, acknowledged: true });
  });

  test('without the backend lists those there are', async () => {
    const engine = await start();
    await expect(routerTo(engine.unixSocket, { backend: 'aip' }).read()).rejects.toMatchObject({
      code: 'HAPROXY_NO_SUCH_BACKEND',
      message: expect.stringMatching(/has no backend aip; it has: api\. Did you mean api\?$/),
    });
  });

  test('without the server lists those there are and changes nothing', async () => {
    const engine = await start();
    const router = routerTo(engine.unixSocket);
    await expect(router.write(splitAt(5, { stable: 'v1', candidate: 'v3' }))).rejects.toMatchObject({
      code: 'HAPROXY_NO_SUCH_SERVER',
      message: expect.stringContaining('it has: v1, v2'),
    });
    expect((await router.read()).shares).toEqual({ v1: 100, v2: 0 });
  });

  test('with a third server in the backend is left as it is', async () => {
    const engine = await start({ servers: [stable, candidate, { name: 'v0', port: stable.port, weight: 50 }] });
    const router = routerTo(engine.unixSocket);
    expect((await router.read()).shares).toMatchObject({ v0: expect.closeTo(33.33, 1), v2: 0 });
    await expect(router.write(splitAt(5, arms))).rejects.toMatchObject({
      code: 'HAPROXY_OTHER_SERVERS',
      remedy: expect.stringContaining('`set weight api/v0 0`'),
    });
    expect((await router.read()).shares).toMatchObject({ v0: expect.closeTo(33.33, 1), v2: 0 });
  });

  test('with a backup server does not count it', async () => {
    const engine = await start({ servers: [stable, candidate, { name: 'spare', port: stable.port, weight: 1, options: 'backup' }] });
    const router = routerTo(engine.unixSocket);
    await router.write(splitAt(5, arms));
    await expect(router.read()).resolves.toMatchObject({ shares: { v1: 95, v2: 5 }, acknowledged: true });
  });

  test('that keeps clients with a cookie gives a warning when traffic is taken away', async () => {
    const engine = await start({
      backendLines: ['cookie SRV insert'],
      servers: [
        { ...stable, options: 'cookie a' },
        { ...candidate, options: 'cookie b' },
      ],
    });
    const ports = testPorts();
    const settings = v.parse(haproxy.settings, { kind: 'haproxy', socket: engine.unixSocket, backend: 'api' });
    await haproxy.create(settings, ports).platform.router.write(splitAt(5, arms));
    expect(ports.logged.messages('warning')).toEqual([expect.stringContaining('with the cookie SRV')]);
  });

  test('whose socket has the level operator can be read but refuses to be written, with the line to change', async () => {
    const engine = await start({ level: 'operator' });
    const router = routerTo(engine.unixSocket);
    expect((await router.read()).shares).toEqual({ v1: 100, v2: 0 });
    await expect(router.write(splitAt(5, arms))).rejects.toMatchObject({
      code: 'HAPROXY_NO_PERMISSION',
      remedy: expect.stringContaining('level admin'),
    });
  });

  test('started for a test ends with it, the process from before a reload too', async () => {
    const engine = await start();
    const pids = [engine.pid()];
    await engine.reload();
    pids.push(engine.pid());
    await engine.stop();
    await engine.stop();
    for (const pid of pids) expect(() => process.kill(pid, 0)).toThrow();
  });

  test('that is not there says so', async () => {
    const engine = await start();
    await engine.stop();
    await expect(routerTo(engine.unixSocket).read()).rejects.toMatchObject({ code: 'HAPROXY_UNREACHABLE' });
    await expect(routerTo(engine.tcpSocket).read()).rejects.toMatchObject({ code: 'HAPROXY_UNREACHABLE' });
  });

  test('reached at its traffic port instead of its admin socket says so', async () => {
    const engine = await start();
    await expect(routerTo(engine.frontendUrl.replace('http://', '')).read()).rejects.toMatchObject({ code: 'HAPROXY_UNEXPECTED_ANSWER' });
  });

  test('in two processes is set in both', async () => {
    const [a, b] = await Promise.all([start(), start()]);
    const router = routerTo([a.unixSocket, b.tcpSocket]);
    await router.write(splitAt(25, arms), await router.read());
    await expect(router.read()).resolves.toMatchObject({ shares: { v1: 75, v2: 25 }, acknowledged: true, problems: [] });
    for (const { frontendUrl } of [a, b]) expectSplit(await countAnswers(frontendUrl, 100), 75, 25);
    await a.reload();
    const { acknowledged, problems } = await router.read();
    expect(acknowledged).toBe(false);
    expect(problems).toContain(`instances disagree on the share of v2: ${a.unixSocket} 0 %, ${b.tcpSocket} 25 %`);
  });

  test('in two processes is set in neither when one refuses, and that one is named', async () => {
    const [a, b] = await Promise.all([start(), start({ level: 'operator' })]);
    const router = routerTo([a.unixSocket, b.unixSocket]);
    await expect(router.write(splitAt(25, arms), await router.read())).rejects.toMatchObject({
      code: 'HAPROXY_NO_PERMISSION',
      message: expect.stringContaining(b.unixSocket),
    });
    expect((await routerTo(a.unixSocket).read()).shares).toEqual({ v1: 100, v2: 0 });
    expect(await countAnswers(a.frontendUrl, 20)).toEqual({ v1: 20 });
  });
});
