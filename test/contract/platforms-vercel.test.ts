import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { RolloutError } from '#core/errors';
import { GONE, type Platform } from '#core/platform';
import { requirePossible } from '#core/rollout/possible-weights';
import { splitAt, type Split } from '#core/rollout/split';
import { vercel } from '#platforms/vercel';
import { fakeClock } from '#testkit/fake-clock';
import { testPorts, type TestPorts } from '#testkit/ports';
import { describePlatformContract } from './platform-contract.ts';
import { breakOff, hang, reply, type Fault } from './stand-in.ts';
import { startVercel, vercelProject, vercelTeam, vercelToken, type VercelServer } from './vercel-server.ts';

const arms = { stable: 'dpl_v1', candidate: 'dpl_v2' };

function create(server: VercelServer, ports: TestPorts, settings: object = {}): Platform {
  const own = { kind: 'vercel', api: server.url, project: vercelProject.id, team: vercelTeam.id, token: vercelToken, timeout: '30s' };
  return vercel.create({ ...own, ...settings }, ports).platform;
}

/** Two of the deployments, as another writer leaves them. */
function serve(server: VercelServer, { shares }: Split): void {
  const [stable = '', canary] = Object.keys(shares).sort();
  server.serve(stable, canary === undefined ? undefined : { id: canary, percentage: shares[canary] ?? 0 });
}

describePlatformContract(
  'vercel',
  { concurrentChange: true, health: false, unknownTargets: true, versions: true, http: true, stages: [10, 50, 100], settling: true },
  async (ports) => {
    const server = await startVercel();
    const platform = create(server, ports);
    return {
      platform,
      arms,
      stopBackend: () => server.close(),
      hanging: (timeout) => {
        server.fail([hang], true);
        return Promise.resolve(create(server, ports, { timeout }));
      },
      answering: (bytes) => {
        server.fail([reply(200, bytes)], true);
        return Promise.resolve(platform);
      },
      refusing: (status, headers) => {
        server.fail([reply(status, '{"error":{"code":"x","message":"no"}}', { 'content-type': 'application/json', ...headers })], true);
        const before = server.requests.length;
        return Promise.resolve({ platform, asked: () => server.requests.length - before });
      },
      changeFromOutside: (split) => {
        serve(server, split);
        return Promise.resolve();
      },
      delayed: (ms) => {
        server.delayMs = ms;
      },
      deploy: (target, version) => {
        server.deploy(target, { meta: { githubCommitSha: version } });
        return Promise.resolve();
      },
      close: () => server.close(),
    };
  },
);

const sha = 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334';
const page = '<!doctype html><title>502</title>';

describe('the vercel platform', () => {
  let server: VercelServer;
  let ports: TestPorts;
  let platform: Platform;

  beforeEach(async () => {
    server = await startVercel();
    ports = testPorts({ clock: fakeClock(0, { auto: true }) });
    platform = create(server, ports);
  });
  afterEach(async () => {
    ports.cancel();
    await server.close();
  });

  const changes = (): readonly string[] =>
    server.requests
      .filter(({ method }) => method === 'POST')
      .map(({ url, status }) => `${url.split('?')[0]?.split('/').slice(4).join('/') ?? ''} ${String(status)}`);

  const failureOf = async (work: Promise<unknown>): Promise<RolloutError> => {
    const error: unknown = await work.catch((caught: unknown) => caught);
    if (!(error instanceof RolloutError)) throw new Error(`no RolloutError: ${JSON.stringify(error)}`);
    return error;
  };

  test.each<[string, Fault, string, RegExp]>([
    ['a broken connection', breakOff, 'VERCEL_UNREACHABLE', /after 3 attempts/],
    ['status 401', reply(401, '{"error":{"code":"x","message":"expired"}}'), 'VERCEL_DENIED', /status 401: expired\.$/],
    ['status 402', reply(402, '{}'), 'VERCEL_PLAN', /status 402/],
    ['status 403', reply(403, '{"error":{"message":"Not authorized"}}'), 'VERCEL_DENIED', /status 403: Not authorized\.$/],
    ['status 404', reply(404, '{}'), 'VERCEL_NOT_FOUND', /status 404/],
    ['status 409', reply(409, '{}'), 'VERCEL_CONFLICT', /status 409/],
    ['status 422', reply(422, '{"error":{"message":"no\\u0007 way"}}'), 'VERCEL_REFUSED', /status 422: no way\.$/],
    ['status 429', reply(429, '{}'), 'VERCEL_BUSY', /status 429 \(3 attempts\)/],
    ['status 500', reply(500, ''), 'VERCEL_FAILED', /status 500/],
    ['an HTML page', reply(200, page), 'VERCEL_BAD_ANSWER', /not JSON: an HTML page/],
    [
      'a project that was never deployed',
      reply(200, '{"id":"prj_1","targets":{}}'),
      'VERCEL_NO_PRODUCTION',
      /nothing serves production yet/,
    ],
  ])('says what %s means and what to do', async (_, fault, code, message) => {
    server.fail([fault], true);
    const error = await failureOf(platform.router.read());
    expect(error).toMatchObject({ kind: 'platform', code, message: expect.stringMatching(message) });
    expect(error.message).toContain(`GET ${server.url}/v9/projects/prj_shop1234`);
    expect(error.message).not.toContain(vercelToken);
  });

  test('a token that Vercel does not know, another team and another project are refused', async () => {
    for (const wrong of [{ token: 'other' }, { team: 'team_other' }, { team: undefined }]) {
      expect(await failureOf(create(server, ports, wrong).router.read())).toMatchObject({ code: 'VERCEL_DENIED' });
    }
    expect(await failureOf(create(server, ports, { project: 'web' }).router.read())).toMatchObject({ code: 'VERCEL_NOT_FOUND' });
  });

  test.each([
    ['start', 10, ['rolling-release/start 200']],
    ['approve-stage', 50, ['rolling-release/start 200', 'rolling-release/approve-stage 200']],
    ['complete', 100, ['rolling-release/start 200', 'rolling-release/complete 200']],
    ['rollback', 0, ['rolling-release/start 200', 'rollback/dpl_v1 201']],
  ])('a lost answer to %s is no failure, and nothing is asked twice', async (_, weight, expected) => {
    if (weight !== 10) await platform.router.write(splitAt(10, arms));
    server.loseAnswers(1);
    await platform.router.write(splitAt(weight, arms));
    expect(changes()).toEqual(expected);
    expect(server.shares['dpl_v2'] ?? 0).toBe(weight);
  });

  test('what serves already is not asked for again', async () => {
    await platform.router.write(splitAt(0, arms));
    await platform.router.write(splitAt(10, arms));
    await platform.router.write(splitAt(10, arms));
    server.delayMs = 60_000;
    await platform.router.write(splitAt(0, arms));
    await platform.router.write(splitAt(0, arms));
    expect(changes()).toEqual(['rolling-release/start 200', 'rollback/dpl_v1 201']);
  });

  test('a stage of 0 % is gone through on the way to the first that gives traffic', async () => {
    server.stages = [{ targetPercentage: 0 }, { targetPercentage: 5 }, { targetPercentage: 100 }];
    expect(await platform.router.read()).toMatchObject({ possible: { weights: [5, 100], inOrder: true } });
    await platform.router.write(splitAt(5, arms));
    expect(server.shares).toEqual({ dpl_v1: 95, dpl_v2: 5 });
  });

  test('a share that is no stage, or below the one that serves, is refused before anything is asked', async () => {
    expect(await failureOf(platform.router.write(splitAt(25, arms)))).toMatchObject({ code: 'VERCEL_SPLIT_NOT_POSSIBLE' });
    expect(changes()).toEqual([]);
    for (const weight of [10, 50]) await platform.router.write(splitAt(weight, arms));
    expect(await failureOf(platform.router.write(splitAt(10, arms)))).toMatchObject({ code: 'VERCEL_SPLIT_NOT_POSSIBLE' });
    expect(server.shares).toEqual({ dpl_v1: 50, dpl_v2: 50 });
  });

  test('while one deployment is rolled out another one cannot be, and a rollback to a third ends it', async () => {
    server.deploy('dpl_v0', { readySubstate: 'PROMOTED' });
    server.deploy('dpl_v3');
    await platform.router.write(splitAt(10, arms));
    const error = await failureOf(platform.router.write(splitAt(10, { ...arms, candidate: 'dpl_v3' })));
    expect(error).toMatchObject({ code: 'VERCEL_SPLIT_NOT_POSSIBLE', message: expect.stringContaining('dpl_v1 90 %, dpl_v2 10 %') });
    await platform.router.write({ shares: { dpl_v0: 100 } });
    expect(server.shares).toEqual({ dpl_v0: 100 });
  });

  test('stages that Vercel would leave by itself are refused before a rollout begins', async () => {
    await expect(platform.router.rehearse?.(splitAt(10, arms))).resolves.toBeUndefined();
    server.stages = [{ targetPercentage: 10, duration: 5 }, { targetPercentage: 100 }];
    const error = await failureOf(platform.router.rehearse?.(splitAt(10, arms)) ?? Promise.resolve());
    expect(error).toMatchObject({ kind: 'input', code: 'VERCEL_ADVANCES_ITSELF', remedy: expect.stringContaining('manual-approval') });
    server.stages = [{ targetPercentage: 10, duration: 5, requireApproval: true }, { targetPercentage: 100 }];
    await expect(platform.router.rehearse?.(splitAt(10, arms))).resolves.toBeUndefined();
  });

  describe('a return', () => {
    const refused = reply(403, '{"error":{"code":"forbidden","message":"no"}}');

    test.each<[string, RegExp, Fault]>([
      ['the rolling release cannot be read', /^GET .*rolling-release/, refused],
      ['the rolling release is not found', /^GET .*rolling-release/, reply(404, '{}')],
      ['the project cannot be read', /^GET .*\/v9\/projects/, reply(500, '')],
      ['no read gets an answer', /^GET /, hang],
      ['deployments cannot be read', /^GET .*deployments/, refused],
    ])('is asked for although %s, in the one way that Vercel has', async (_, faulty, fault) => {
      const hasty = create(server, ports, { timeout: '100ms' });
      for (const weight of [10, 50]) await platform.router.write(splitAt(weight, arms));
      server.faulty = faulty;
      server.fail([fault], true);
      await hasty.router.write(splitAt(0, arms));
      expect(changes().slice(2)).toEqual(['rollback/dpl_v1 201']);
      expect(server.shares).toEqual({ dpl_v1: 100 });
      server.fail([]);
    });

    test('looks once at what serves, whatever a passing trouble would deserve elsewhere', async () => {
      await platform.router.write(splitAt(10, arms));
      server.faulty = /^GET /;
      server.fail([reply(500, '')], true);
      const before = server.requests.length;
      const begun = ports.clock.now();
      await platform.router.write(splitAt(0, arms));
      expect(server.requests.slice(before).map(({ method }) => method)).toEqual(['GET', 'POST']);
      expect(ports.clock.now() - begun).toBeLessThan(100);
      server.fail([]);
    });

    test('is asked for again when its answer got lost and nobody can say what became of it', async () => {
      await platform.router.write(splitAt(10, arms));
      server.faulty = /^GET /;
      server.fail([reply(500, '')], true);
      server.loseAnswers(1);
      await platform.router.write(splitAt(0, arms));
      expect(changes().slice(1)).toEqual(['rollback/dpl_v1 201', 'rollback/dpl_v1 201']);
      server.fail([]);
    });

    test.each([
      ['cannot be read', /^GET .*deployments/],
      ['does not tell whether it had traffic, which Vercel may leave out', undefined],
    ])('to a deployment that served before is a rollback where it %s', async (_, faulty) => {
      for (const weight of [10, 100]) await platform.router.write(splitAt(weight, arms));
      server.untold = ['readySubstate'];
      server.faulty = faulty;
      if (faulty !== undefined) server.fail([refused], true);
      await platform.router.write(splitAt(0, arms));
      expect(changes().slice(2)).toEqual(['rollback/dpl_v1 201']);
      server.fail([]);
    });
  });

  describe('a promotion or rollback of before', () => {
    const job = { jobStatus: 'failed', toDeploymentId: 'dpl_v3', type: 'rollback' } as const;

    test.each([3 * 86_400_000, 60_000])('that failed %i ms before the rolling release says nothing of it', async (agoMs) => {
      server.earlier(job, agoMs);
      for (const weight of [10, 50, 100]) {
        await platform.router.write(splitAt(weight, arms));
        expect(await platform.router.read()).toMatchObject({ acknowledged: true, problems: [] });
      }
    });

    test('that is still under way when a rolling release begins is overtaken by it, too', async () => {
      server.earlier({ ...job, jobStatus: 'in-progress' }, 60_000);
      await platform.router.write(splitAt(10, arms));
      expect(await platform.router.read()).toMatchObject({ acknowledged: true, problems: [] });
    });

    test('that failed while the rolling release was under way is a problem, and nothing that settles', async () => {
      await platform.router.write(splitAt(10, arms));
      server.failNextJob = true;
      await platform.router.write(splitAt(0, arms));
      expect(await platform.router.read()).toMatchObject({
        acknowledged: false,
        problems: ['Vercel could not move all domains to dpl_v1 (rollback).'],
        final: true,
      });
    });

    test('is not taken for the one that is asked for now, however late Vercel shows that', async () => {
      for (const weight of [10, 100]) await platform.router.write(splitAt(weight, arms));
      server.earlier({ ...job, toDeploymentId: 'dpl_v1' }, -1);
      expect(await platform.router.read()).toMatchObject({ final: true });
      const { url, shares } = server;
      server.delayMs = 60_000;
      server.faulty = /^POST /;
      server.fail([reply(201, '{}')]);
      await platform.router.write(splitAt(0, arms));
      expect({ url, shares }).toEqual({ url: server.url, shares: { dpl_v2: 100 } });
      const read = await platform.router.read();
      expect(read).toMatchObject({ acknowledged: false, problems: [] });
      expect(read).not.toHaveProperty('final');
    });
  });

  describe('without rolling releases', () => {
    beforeEach(() => {
      server.stages = undefined;
    });

    test.each(['pro', 'hobby'] as const)('promotes as a whole, rolls back, and says that it can do no more (%s)', async (plan) => {
      server.plan = plan;
      const read = await platform.router.read();
      expect(read).toMatchObject({ shares: { dpl_v1: 100 }, acknowledged: true, possible: { weights: [100] } });
      expect(() => {
        requirePossible(5, 0, read.possible);
      }).toThrow(
        '5 % cannot be given: from 0 % this platform can only go to 100 % (this project has no rolling releases, which need Pro or Enterprise)',
      );
      await platform.router.write(splitAt(100, arms), read);
      expect(await platform.router.read()).toMatchObject({ shares: { dpl_v2: 100 }, acknowledged: true });
      await platform.router.write(splitAt(0, arms));
      expect(changes()).toEqual(['promote/dpl_v2 201', 'rollback/dpl_v1 201']);
    });

    test('on Hobby an older deployment than the one before cannot be brought back, and why is said', async () => {
      server.plan = 'hobby';
      server.deploy('dpl_v0', { readySubstate: 'PROMOTED' });
      await platform.router.write(splitAt(100, arms));
      const error = await failureOf(platform.router.write({ shares: { dpl_v0: 100 } }));
      expect(error).toMatchObject({ code: 'VERCEL_PLAN', message: expect.stringContaining('upgrade to pro') });
    });

    test('domains that Vercel could not move are a problem, until they are moved', async () => {
      server.failNextJob = true;
      await platform.router.write(splitAt(100, arms));
      expect(await platform.router.read()).toMatchObject({
        acknowledged: false,
        problems: ['Vercel could not move all domains to dpl_v2 (promote).'],
      });
      await platform.router.write(splitAt(0, arms));
      expect(await platform.router.read()).toMatchObject({ shares: { dpl_v1: 100 }, acknowledged: true, problems: [] });
    });

    test('a promotion that somebody began is not confirmed as what served before, and a return takes it back', async () => {
      server.delayMs = 60_000;
      await platform.router.write(splitAt(100, arms));
      expect(await platform.router.read()).toMatchObject({ shares: { dpl_v1: 100 }, acknowledged: false, settlesWithinMs: 180_000 });
      await platform.router.write(splitAt(0, arms));
      expect(changes()).toEqual(['promote/dpl_v2 201', 'rollback/dpl_v1 201']);
    });
  });

  describe('finds what was made of a version', () => {
    beforeEach(() => {
      server.deploy('dpl_v2', { meta: { githubCommitSha: sha } });
    });

    test.each([
      ['its commit', sha],
      ['the beginning of its commit', sha.slice(0, 8)],
      ['its id', 'dpl_v2'],
      ['its address', 'https://shop-v2-acme.vercel.app'],
      ['its host name', 'shop-v2-acme.vercel.app'],
    ])('by %s, and calls the version by that name', async (_, version) => {
      const target = await platform.targetOf?.(version);
      expect(target).toBe('dpl_v2');
      expect(await platform.versionOn?.('dpl_v2', version)).toBe(version);
    });

    test('and knows another version from it', async () => {
      expect(await platform.versionOn?.('dpl_v2', 'dpl_v1')).toBe(sha);
      expect(await platform.versionOn?.('dpl_v2', sha.replace('a', 'b'))).toBe(sha);
      expect(await platform.versionOn?.('dpl_v1', sha)).toBeUndefined();
      expect(await platform.versionOn?.('dpl_v9', sha)).toBe(GONE);
    });

    test.each(['v1.4.0', 'dpl_v9', sha.replace('a', 'b'), 'a1b2', 'shop.example.com', 'nowhere.vercel.app', ''])(
      'and nothing for %j: a domain is no version, it leads to whatever serves',
      async (version) => {
        expect(await platform.targetOf?.(version)).toBeUndefined();
      },
    );

    test('by a commit that the git integration recorded, with one request, among however many', async () => {
      server.deploy('dpl_v2', { meta: { githubDeployment: '1', githubCommitSha: sha } });
      for (let other = 0; other < 120; other += 1) server.deploy(`dpl_other${String(other)}`);
      expect(await platform.targetOf?.(sha)).toBe('dpl_v2');
      expect(server.requests).toHaveLength(1);
    });

    test('of several builds of a commit the one that serves, else the newest', async () => {
      server.deploy('dpl_v3', { meta: { githubCommitSha: sha } });
      expect(await platform.targetOf?.(sha)).toBe('dpl_v3');
      await platform.router.write(splitAt(10, arms));
      expect(await platform.targetOf?.(sha)).toBe('dpl_v2');
    });

    test('never a preview: it would be built anew, with another id', async () => {
      server.deploy('dpl_p1', { target: null, meta: { githubCommitSha: 'b'.repeat(40) } });
      server.deploy('dpl_b1', { readyState: 'BUILDING' });
      expect(await platform.targetOf?.('b'.repeat(40))).toBeUndefined();
      expect(await failureOf(platform.targetOf?.('dpl_p1') ?? Promise.resolve())).toMatchObject({
        kind: 'input',
        code: 'VERCEL_NOT_DEPLOYABLE',
        message: expect.stringContaining('built for preview'),
      });
      expect(await failureOf(platform.targetOf?.('dpl_b1') ?? Promise.resolve())).toMatchObject({
        message: expect.stringContaining('BUILDING'),
      });
    });
  });
});
