import { describe, expect, test } from '@jest/globals';
import { PUBLIC, slotsWorld, VERSION_AT, type SlotsWorld } from './slots-world.ts';

const health = { health: PUBLIC, 'version-from': 'header:x-version' };

/** v1 on blue served, v2 was promoted on green. */
async function promoted(settings = VERSION_AT): Promise<SlotsWorld> {
  const world = slotsWorld(settings);
  world.held['green'] = 'v2';
  await world.step('v2', { stable: 'v1', weight: '25' });
  const step = await world.step('v2', { weight: '100' });
  expect([step.outcome, world.router.weights()]).toEqual(['passed', { blue: 0, green: 100 }]);
  return world;
}

describe('a step to a slot', () => {
  test('goes on once the slot itself says that it holds the candidate', async () => {
    const world = slotsWorld(VERSION_AT);
    world.held['green'] = 'v2';
    const step = await world.step('v2', { stable: 'v1' });
    expect(step).toMatchObject({ outcome: 'passed', annotations: [] });
    expect(step.log).toContain('Verified: green holds v2.');
    expect(world.router.weights()).toEqual({ blue: 75, green: 25 });
  });

  test.each([
    '{ blue: "http://blue/version", gren: "http://green/version" }',
    '{ blue: "http://blue/version" }',
    '{ green: "http://green/version" }',
  ])('is refused when the slot of either arm has no address while another name has one: %s', async (addresses) => {
    const world = slotsWorld(`version-at: ${addresses}\nversion-from: header:x-version\n`);
    world.held['green'] = 'v2';
    const step = await world.step('v2', { stable: 'v1' });
    expect(step.outcome).toBe('INVALID_SETTINGS');
    expect(step.text).toMatch(/names no address of (?:green|blue), so nothing would prove what it holds/);
    expect(world.router.history).toHaveLength(1);
  });

  test.each(['v9', 'v2.0'])('is refused before anything moves when the slot holds %s', async (version) => {
    const world = slotsWorld(VERSION_AT);
    world.held['green'] = version;
    const step = await world.step('v2', { stable: 'v1' });
    expect(step.outcome).toBe('WRONG_VERSION');
    expect(step.text).toContain(`green holds ${version} (http://green/version) instead of v2. Nothing was changed.`);
    expect([world.router.history.length, world.ledger()]).toEqual([1, '']);
  });

  test('is told the spelling that the slot uses, and goes on with it', async () => {
    const world = slotsWorld(VERSION_AT);
    world.held['green'] = '1.4.0';
    const step = await world.step('v1.4.0', { stable: 'v1' });
    expect(step.outcome).toBe('WRONG_VERSION');
    expect(step.text).toContain('write it as green tells it: `candidate: 1.4.0`');
    expect((await world.step('1.4.0', { stable: 'v1' })).outcome).toBe('passed');
  });

  test.each([[undefined], [{ status: 503, version: 'v2' }], [{ status: 200 }]])(
    'is refused when the slot should tell its version and does not: %j',
    async (answer) => {
      const world = slotsWorld(VERSION_AT);
      world.held['green'] = answer;
      expect((await world.step('v2', { stable: 'v1' })).outcome).toBe('VERSION_UNREADABLE');
      expect([world.router.history.length, world.ledger()]).toEqual([1, '']);
      world.held['green'] = 'v2';
      expect((await world.step('v2', { stable: 'v1' })).outcome).toBe('passed');
    },
  );

  test('is refused at a later weight too, when the slot was deployed to meanwhile', async () => {
    const world = slotsWorld(VERSION_AT);
    world.held['green'] = 'v2';
    await world.step('v2', { stable: 'v1' });
    world.held['green'] = 'v3';
    expect((await world.step('v2')).outcome).toBe('WRONG_VERSION');
    expect(world.router.weights()).toEqual({ blue: 75, green: 25 });
  });

  test('is refused where it gives stable’s slot more traffic than it has, and another version was deployed there', async () => {
    const world = slotsWorld(VERSION_AT);
    world.held['green'] = 'v2';
    await world.failedStep('v2', { stable: 'v1', 'on-failure': 'hold' });
    world.router.set({ blue: 60, green: 40 });
    world.held['blue'] = 'v4';
    const step = await world.step('v2', { weight: '25' });
    expect(step.outcome).toBe('WRONG_VERSION');
    expect(step.text).toContain('blue holds v4');
    expect(world.router.weights()).toEqual({ blue: 60, green: 40 });
    world.held['blue'] = 'v1';
    expect((await world.step('v2', { weight: '25' })).outcome).toBe('passed');
    expect(world.router.weights()).toEqual({ blue: 75, green: 25 });
  });

  test('does not call a version promoted whose slot was deployed to since', async () => {
    const world = await promoted();
    world.held['green'] = 'v9';
    expect((await world.step('v2', { weight: '100' })).outcome).toBe('WRONG_VERSION');
  });

  test('refused so returns by its post step what earlier jobs of the run gave the slot', async () => {
    const world = slotsWorld(VERSION_AT);
    world.held['green'] = 'v2';
    await world.step('v2', { stable: 'v1' }, 'run');
    world.held['green'] = 'v3';
    const post = await world.failedStep('v2', {}, 'run');
    expect([post.outcome, world.router.weights()]).toEqual(['passed', { blue: 100, green: 0 }]);
  });

  test('needs every instance of the slot to hold the version', async () => {
    const world = slotsWorld(
      'version-at: { blue: ["http://blue/version"], green: ["http://green/version", "http://other/version"] }\nversion-from: header:x-version\n',
    );
    Object.assign(world.held, { green: 'v2', other: 'v1' });
    expect((await world.step('v2', { stable: 'v1' })).text).toContain('green holds v1 (http://other/version) instead of v2');
    world.held['other'] = 'v2';
    expect((await world.step('v2', { stable: 'v1' })).outcome).toBe('passed');
  });

  test('may find the addresses by one with the slot’s name in it', async () => {
    const world = slotsWorld('version-at: http://{target}/version\nversion-from: header:x-version\n');
    world.held['green'] = 'v9';
    expect((await world.step('v2', { stable: 'v1' })).text).toContain('green holds v9 (http://green/version)');
  });

  test('that nothing can prove says so before it moves, and how to prove it, and goes on', async () => {
    const world = slotsWorld();
    const step = await world.step('v2', { stable: 'v1' });
    expect(step.outcome).toBe('passed');
    expect(step.annotations).toMatchObject([
      { level: 'warning', title: 'api: version not proven', message: expect.stringContaining('version-at') },
    ]);
    const [said, moved] = ['Nothing tells whether green holds v2', 'Setting '].map((words) =>
      step.log.findIndex((line) => line.startsWith(words)),
    );
    expect(said).toBeGreaterThanOrEqual(0);
    expect(said).toBeLessThan(moved ?? 0);
  });

  test('with the version’s own name needs no address, and none is asked', async () => {
    const world = slotsWorld('', '');
    world.router.set({ v1: 100, v2: 0 });
    expect(await world.step('v2')).toMatchObject({ outcome: 'passed', annotations: [] });
    expect(world.asked).toEqual([]);
  });

  test('with the version’s own name is proved all the same where an address is given', async () => {
    const world = slotsWorld('version-at: http://{target}/version\nversion-from: header:x-version\n', '');
    world.router.set({ v1: 100, v2: 0 });
    world.held['v2'] = 'v7';
    expect((await world.step('v2')).outcome).toBe('WRONG_VERSION');
  });

  test('to no traffic at all, for a smoke test, asks nothing of the slot', async () => {
    const world = slotsWorld(VERSION_AT);
    world.held['green'] = undefined;
    expect((await world.step('v2', { stable: 'v1', weight: '0' })).outcome).toBe('passed');
  });

  test('with `version-at` and no word of where the version stands is a mistake in the settings', async () => {
    const world = slotsWorld('version-at: http://{target}/version\n');
    expect((await world.step('v2', { stable: 'v1' })).outcome).toBe('NO_VERSION_FROM');
  });
});

describe('in the first rollout', () => {
  test('the name of a slot is no version: stable has to be given', async () => {
    const world = slotsWorld();
    world.held['green'] = 'v2';
    const step = await world.step('v2');
    expect(step.outcome).toBe('STABLE_UNKNOWN');
    expect(step.text).toContain('nothing tells what blue holds');
    expect([world.router.history.length, world.ledger()]).toEqual([1, '']);
  });

  test('stable is what its slot says it holds', async () => {
    const world = slotsWorld(VERSION_AT);
    world.held['green'] = 'v2';
    expect(await world.step('v2')).toMatchObject({ outcome: 'passed', outputs: { stable: 'v1' } });
  });

  test.each(['', 'v1\u202e', 'v'.repeat(300)])('stable is not what could be no version: %j', async (version) => {
    const world = slotsWorld(VERSION_AT);
    Object.assign(world.held, { green: 'v2', blue: version });
    expect((await world.step('v2')).outcome).toBe('STABLE_UNKNOWN');
  });

  test('stable is the slot that serves everything, whatever the settings call it', async () => {
    const world = slotsWorld(VERSION_AT);
    world.router.set({ blue: 0, green: 100 });
    Object.assign(world.held, { green: 'v1', blue: 'v2' });
    expect(await world.step('v2')).toMatchObject({ outcome: 'passed', outputs: { stable: 'v1' } });
    expect(world.router.weights()).toEqual({ blue: 25, green: 75 });
  });

  test('that failed, the ledger has learnt what stable is, as the remedy says', async () => {
    const world = slotsWorld();
    await world.failedStep('v2', { stable: 'v1' });
    expect(world.router.weights()).toEqual({ blue: 100, green: 0 });
    expect(await world.step('v3')).toMatchObject({ outcome: 'passed', outputs: { stable: 'v1' } });
  });
});

describe('a rollback of what was promoted', () => {
  test('goes back once the other slot says that it still holds the last good version', async () => {
    const world = await promoted();
    const rollback = await world.rollback();
    expect(rollback).toMatchObject({ outcome: 'passed', outputs: { changed: 'true', verified: 'true', from: 'v2', to: 'v1' } });
    expect(world.router.weights()).toEqual({ blue: 100, green: 0 });
  });

  test.each(['standard', 'emergency', 'dry-run'])(
    'in mode %s never gives traffic to another version that was deployed there since',
    async (mode) => {
      const world = await promoted();
      world.held['blue'] = 'v3';
      const rollback = await world.rollback({ mode });
      expect(rollback.outcome).toBe('refused');
      expect(rollback.text).toContain('blue holds v3 (http://blue/version) instead of v1. Nothing was changed.');
      expect(world.router.weights()).toEqual({ blue: 0, green: 100 });
      // The remedy: deploy it again.
      world.held['blue'] = 'v1';
      expect((await world.rollback({ mode })).outcome).toBe('passed');
    },
  );

  test('that nothing can prove is refused, with both ways out', async () => {
    const world = await promoted('');
    const rollback = await world.rollback();
    expect(rollback.outcome).toBe('refused');
    expect(rollback.text).toMatch(/Nothing tells whether blue holds v1[^]*version-at[^]*mode: emergency/);
    expect(world.router.weights()).toEqual({ blue: 0, green: 100 });
  });

  test('that nothing can prove goes on in an emergency, and is not called verified', async () => {
    const world = await promoted('');
    const rollback = await world.rollback({ mode: 'emergency' });
    expect(rollback).toMatchObject({ outcome: 'passed', outputs: { changed: 'true', verified: 'false', to: 'v1' } });
    expect(rollback.annotations).toMatchObject([{ level: 'warning', title: 'api: rolled back without a proof of the version' }]);
    expect(rollback.text).toContain('Nothing tells whether blue holds v1');
    expect(world.router.weights()).toEqual({ blue: 100, green: 0 });
  });

  test('in an emergency whose health addresses tell the right version afterwards is verified', async () => {
    const world = await promoted('');
    const rollback = await world.rollback({ mode: 'emergency', ...health });
    expect(rollback).toMatchObject({ outcome: 'passed', outputs: { verified: 'true' }, annotations: [] });
  });

  test('in an emergency that turns out to have brought another version is undone', async () => {
    const world = await promoted('');
    world.held['blue'] = 'v3';
    const before = world.ledger();
    const rollback = await world.rollback({ mode: 'emergency', ...health });
    expect(rollback).toMatchObject({ outcome: 'failed', outputs: { changed: 'false', verified: 'false', from: 'v2', to: 'v1' } });
    expect(rollback.text).toMatch(/tells another version than v1[^]*Deploy v1 again/);
    expect([world.router.weights(), world.ledger()]).toEqual([{ blue: 0, green: 100 }, before]);
  });

  test('is not undone by addresses that never spoke of these versions', async () => {
    const world = await promoted('');
    Object.assign(world.held, { blue: '1.0.0', green: '2.0.0' });
    const rollback = await world.rollback({ mode: 'emergency', ...health });
    expect(rollback.outcome).toBe('failed');
    expect(world.router.weights()).toEqual({ blue: 100, green: 0 });
  });

  test('is not undone because the version is sick', async () => {
    const world = await promoted('');
    world.held['blue'] = { status: 503, version: 'v1' };
    const rollback = await world.rollback({ mode: 'emergency', ...health });
    expect(rollback.outcome).toBe('failed');
    expect(world.router.weights()).toEqual({ blue: 100, green: 0 });
  });

  test('run twice is one: the second finds nothing to do, once the slot says again what it holds', async () => {
    const world = await promoted();
    await world.rollback();
    const asked = world.asked.length;
    expect(await world.rollback()).toMatchObject({ outcome: 'passed', outputs: { changed: 'false' } });
    expect(world.asked.length).toBe(asked + 1);
  });

  test('of the third version goes back to the second by the slot’s own word, and to no slot by its name', async () => {
    const world = await promoted();
    world.held['blue'] = 'v3';
    await world.step('v3', { weight: '25' });
    await world.step('v3', { weight: '100' });
    expect(world.router.weights()).toEqual({ blue: 100, green: 0 });
    world.held['green'] = 'v4';
    expect((await world.rollback()).outcome).toBe('refused');
    world.held['green'] = 'v2';
    expect(await world.rollback()).toMatchObject({ outcome: 'passed', outputs: { to: 'v2' } });
    expect(world.router.weights()).toEqual({ blue: 0, green: 100 });
  });
});

describe('after a restart has given all traffic back to the slot that was stable', () => {
  const restarted = async (settings: string, blue: string): Promise<SlotsWorld> => {
    const world = await promoted(settings);
    world.held['blue'] = blue;
    world.router.set({ blue: 100, green: 0 });
    return world;
  };

  test('a rollback says that nothing proves what the slot holds, records nothing, and what it says to dispatch works', async () => {
    const world = await restarted('', 'v3');
    const before = world.ledger();
    const rollback = await world.rollback();
    expect(rollback).toMatchObject({ outcome: 'failed', outputs: { changed: 'false', verified: 'false' } });
    expect(rollback.text).toMatch(
      /By the ledger v2 serves on green, but the platform serves blue 100 %[^]*Nothing tells whether blue holds v1/,
    );
    expect(rollback.text).toContain('rollback with `version: v2` and `mode: emergency`');
    expect(world.ledger()).toBe(before);
    const back = await world.rollback({ version: 'v2', mode: 'emergency' });
    expect([back.outcome, world.router.weights()]).toEqual(['passed', { blue: 0, green: 100 }]);
  });

  test.each(['', 'v1'])(
    'an emergency is not called verified, nor is one that finds nothing to do after it (version: %s)',
    async (version) => {
      const world = await restarted('', 'v3');
      const rollback = await world.rollback({ mode: 'emergency', ...(version === '' ? {} : { version }) });
      expect(rollback).toMatchObject({ outcome: 'passed', outputs: { verified: 'false', to: 'v1' } });
      expect(rollback.annotations).toMatchObject([{ level: 'warning', message: expect.stringContaining('whether blue holds v1') }]);
      expect(rollback.text).not.toContain('100 % of the traffic');
      const again = await world.rollback({ mode: 'emergency' });
      expect(again).toMatchObject({ outcome: 'passed', outputs: { changed: 'false', verified: 'false' } });
      expect(again.annotations).toMatchObject([{ level: 'warning', message: expect.stringContaining('whether blue holds v1') }]);
    },
  );

  test('a version that somebody names is not called verified because its slot has the traffic', async () => {
    const world = await restarted('', 'v3');
    const rollback = await world.rollback({ version: 'v1' });
    expect(rollback).toMatchObject({
      outcome: 'refused',
      text: expect.stringContaining('It has 100 % of the traffic, which proves nothing'),
    });
  });

  test.each(['standard', 'emergency'])('a slot that tells another version leaves the ledger as it was in mode %s', async (mode) => {
    const world = await restarted(VERSION_AT, 'v3');
    const before = world.ledger();
    const rollback = await world.rollback({ mode });
    expect(rollback).toMatchObject({ outcome: 'failed', outputs: { changed: 'false', verified: 'false' } });
    expect(rollback.text).toMatch(/blue holds v3 [^]* instead of v1/);
    expect(world.ledger()).toBe(before);
    expect(await world.rollback({ mode, version: 'v2' })).toMatchObject({ outcome: 'passed', outputs: { verified: 'true' } });
    expect(world.router.weights()).toEqual({ blue: 0, green: 100 });
  });

  test('a slot that tells the version returned to is what a rollback leaves that was cut off: it is recorded', async () => {
    const world = await restarted(VERSION_AT, 'v1');
    expect(await world.rollback()).toMatchObject({ outcome: 'passed', outputs: { verified: 'true', from: 'v2', to: 'v1' } });
    expect(await world.rollback()).toMatchObject({ outcome: 'passed', outputs: { changed: 'false', verified: 'true' } });
  });
});

describe('an emergency that cannot read the ledger, with an empty token for instance', () => {
  const blind = { mode: 'emergency', ledger: 'github', 'github-token': '' };

  test.each(['v1', 'blue'])('finds the slot that tells that it holds what is asked for: %s', async (version) => {
    const world = await promoted();
    const rollback = await world.rollback({ ...blind, version });
    expect(rollback.outputs).toMatchObject({ changed: 'true', from: 'v2', to: 'v1' });
    expect(rollback.outcome).toBe('ledger-error');
    expect(world.router.weights()).toEqual({ blue: 100, green: 0 });
  });

  test('says what the slots hold where none holds it', async () => {
    const world = await promoted();
    const rollback = await world.rollback({ ...blind, version: 'v7' });
    expect(rollback).toMatchObject({ outcome: 'VERSION_IS_NO_TARGET', text: expect.stringContaining('blue holds v1, green holds v2') });
    expect(world.router.weights()).toEqual({ blue: 0, green: 100 });
  });

  test('goes by the name of the slot where nothing tells, as is said', async () => {
    const world = await promoted('');
    const refused = await world.rollback({ ...blind, version: 'v1' });
    expect(refused.text).toContain('`version: blue`');
    await world.rollback({ ...blind, version: 'blue' });
    expect(world.router.weights()).toEqual({ blue: 100, green: 0 });
  });

  test('without a version, or in another mode, says that the token is missing', async () => {
    const world = await promoted();
    expect((await world.rollback({ ...blind, version: 'last-good' })).outcome).toBe('GITHUB_TOKEN_MISSING');
    expect((await world.rollback({ ...blind, mode: 'standard', version: 'v1' })).outcome).toBe('GITHUB_TOKEN_MISSING');
  });
});

describe('a rollback while a version serves that the ledger does not know', () => {
  const handed = async (): Promise<SlotsWorld> => {
    const world = slotsWorld('', '');
    world.router.set({ v1: 100, v2: 0, v3: 0 });
    await world.step('v2', { weight: '25' });
    await world.step('v2', { weight: '100' });
    world.router.set({ v1: 0, v2: 0, v3: 100 });
    return world;
  };

  test.each(['standard', 'emergency', 'dry-run'])('never goes past the last good version by itself in mode %s', async (mode) => {
    const world = await handed();
    const before = world.ledger();
    const rollback = await world.rollback({ mode, details: 'v3 is bad' });
    expect(rollback).toMatchObject({ outcome: 'failed', outputs: { changed: 'false', verified: 'false', from: 'v3', to: 'v2' } });
    expect(rollback.text).toMatch(/By the ledger v2 serves, but the platform serves v3 100 %[^]*`version: v2`[^]*`version: v1`/);
    expect([world.router.weights(), world.ledger()]).toEqual([{ v1: 0, v2: 0, v3: 100 }, before]);
  });

  test.each(['v2', 'v1'])('goes to %s when a person names it', async (version) => {
    const world = await handed();
    expect(await world.rollback({ version })).toMatchObject({ outcome: 'passed', outputs: { verified: 'true', to: version } });
    expect(world.router.weights()).toEqual({ v1: 0, v2: 0, v3: 0, [version]: 100 });
  });

  test('records a return to the version before it that was cut off, as ever', async () => {
    const world = await handed();
    world.router.set({ v1: 100, v2: 0, v3: 0 });
    expect(await world.rollback()).toMatchObject({ outcome: 'passed', outputs: { verified: 'true', from: 'v2', to: 'v1' } });
  });

  test('of another run asks the platform before it says that all is well', async () => {
    const world = await handed();
    const rollback = await world.rollback({ scope: 'this-run' });
    expect(rollback).toMatchObject({ outcome: 'failed', outputs: { changed: 'false', verified: 'false' } });
    expect(rollback.text).toMatch(/By the ledger v2 serves, but the platform serves v3 100 %[^]*`version: v2`/);
    world.router.set({ v1: 0, v2: 100, v3: 0 });
    expect(await world.rollback({ scope: 'this-run' })).toMatchObject({ outcome: 'passed', outputs: { verified: 'true' } });
    world.router.fail(...Array.from({ length: 20 }, () => 'unavailable' as const));
    expect((await world.rollback({ scope: 'this-run' })).outputs['verified']).not.toBe('true');
  });
});

describe('ending a rollout that is open is never refused for want of a proof', () => {
  test.each(['standard', 'emergency', 'reconcile'])('in mode %s', async (mode) => {
    const world = slotsWorld();
    world.held['green'] = 'v2';
    await world.step('v2', { stable: 'v1', weight: '25' });
    await world.wait(7 * 3_600_000);
    const rollback = await world.rollback({ mode });
    expect([rollback.outcome, world.router.weights()]).toEqual(['passed', { blue: 100, green: 0 }]);
  });

  test('nor when something else has taken all traffic from stable meanwhile', async () => {
    const world = slotsWorld();
    await world.step('v2', { stable: 'v1', weight: '25' });
    world.router.set({ blue: 0, green: 100 });
    expect([(await world.rollback()).outcome, world.router.weights()]).toEqual(['passed', { blue: 100, green: 0 }]);
  });

  test('nor by an address that does not answer', async () => {
    const world = slotsWorld(VERSION_AT);
    world.held['green'] = 'v2';
    await world.step('v2', { stable: 'v1', weight: '25' });
    world.held['blue'] = undefined;
    expect([(await world.rollback()).outcome, world.router.weights()]).toEqual(['passed', { blue: 100, green: 0 }]);
  });

  test('nor by the post step', async () => {
    const world = slotsWorld(VERSION_AT);
    world.held['green'] = 'v2';
    const post = await world.failedStep('v2', { stable: 'v1', weight: '25' });
    expect([post.outcome, world.router.weights()]).toEqual(['passed', { blue: 100, green: 0 }]);
  });

  test.each([0, 6])(
    'but after a promotion the post step leaves users where they are when stable’s slot was given to another version (%d failed reads)',
    async (reads) => {
      const world = slotsWorld(VERSION_AT);
      world.held['green'] = 'v2';
      const post = await world.failedStep('v2', { stable: 'v1', plan: '100' }, undefined, () => {
        world.held['blue'] = 'v3';
        world.router.fail(...Array.from({ length: reads }, () => 'unavailable' as const));
      });
      expect(world.router.weights()).toEqual({ blue: 0, green: 100 });
      expect(post).toMatchObject({ outcome: 'failed', text: expect.stringContaining('blue holds v3') });
    },
  );

  test('but is where its target holds another version by its own word, and has no traffic any more', async () => {
    const world = slotsWorld(VERSION_AT);
    world.held['green'] = 'v2';
    await world.step('v2', { stable: 'v1', weight: '25' });
    world.router.set({ blue: 0, green: 100 });
    world.held['blue'] = 'v3';
    expect(await world.rollback()).toMatchObject({ outcome: 'refused', text: expect.stringContaining('blue holds v3') });
    expect(world.router.weights()).toEqual({ blue: 0, green: 100 });
  });
});

describe('a rollout that begins beside a slot that tells another version than stable', () => {
  test('is refused before anything moves, and goes with the version that the remedy names', async () => {
    const world = slotsWorld(VERSION_AT);
    world.held['green'] = 'v2';
    world.held['blue'] = 'v0';
    const refused = await world.step('v2', { stable: 'v1', weight: '25' });
    expect(refused).toMatchObject({ outcome: 'WRONG_VERSION', text: expect.stringContaining('Give `stable: v0`') });
    expect(world.router.weights()).toEqual({ blue: 100, green: 0 });
    await world.step('v2', { stable: 'v0', weight: '25' });
    expect(world.router.weights()).toEqual({ blue: 75, green: 25 });
  });
});

test('a rollout that is open is not ended with a version that was never good, deployed to the stable slot while that had no traffic', async () => {
  const world = slotsWorld(VERSION_AT);
  world.held['green'] = 'v2';
  await world.step('v2', { stable: 'v1' });
  world.router.set({ blue: 0, green: 100 });
  world.held['blue'] = 'v9';
  const rollback = await world.rollback();
  expect(rollback.text).toContain('blue holds v9 (http://blue/version) instead of v1');
  expect(world.router.weights()).toEqual({ blue: 0, green: 100 });
});

describe('a slot’s name', () => {
  test.each([
    ['stable', { candidate: 'v2', stable: 'blue' }, 'STABLE_UNKNOWN'],
    ['stable, of the idle slot', { candidate: 'v2', stable: 'green' }, 'STABLE_UNKNOWN'],
    ['candidate', { candidate: 'green', stable: 'v1' }, 'CANDIDATE_IS_SLOT'],
  ])('given as the version of %s is refused, and never recorded', async (_what, { candidate, stable }, code) => {
    const world = slotsWorld();
    const step = await world.step(candidate, { stable });
    expect(step.outcome).toBe(code);
    expect(step.text).toContain('the name of a slot in the platform settings and not a version');
    expect([world.router.history.length, world.ledger()]).toEqual([1, '']);
  });

  test.each(['candidate: green\n', 'stable: blue\n'])('alone in the platform settings is refused: %s', async (names) => {
    const world = slotsWorld('', names);
    expect((await world.step('v2', { stable: 'v1' })).outcome).toBe('ONE_SLOT_NAMED');
    expect([world.router.history.length, world.ledger()]).toEqual([1, '']);
  });
});

describe('the first rollout', () => {
  test('says what the slot that serves answered where it does not tell its version', async () => {
    const world = slotsWorld(VERSION_AT);
    Object.assign(world.held, { blue: { status: 503 }, green: 'v2' });
    const step = await world.step('v2');
    expect(step.outcome).toBe('STABLE_UNKNOWN');
    expect(step.text).toMatch(/blue does not tell what it holds: http:\/\/blue\/version .*503/);
  });

  test('names swapped addresses where the slot that serves says that it holds the candidate', async () => {
    const world = slotsWorld(
      'version-at: { blue: "http://green/version", green: "http://blue/version" }\nversion-from: header:x-version\n',
    );
    world.held['green'] = 'v2';
    const step = await world.step('v2');
    expect(step.outcome).toBe('CANDIDATE_IS_STABLE');
    expect(step.text).toContain('the addresses of `version-at` in the platform settings are swapped');
    expect(world.router.weights()).toEqual({ blue: 100, green: 0 });
  });
});

describe('platform settings that name the versions in use', () => {
  const world = (at = ''): SlotsWorld => {
    const made = slotsWorld(at, 'stable: v1\ncandidate: v2\n');
    made.router.set({ v1: 100, v2: 0 });
    return made;
  };

  test('roll out and back like targets of those names', async () => {
    const api = world();
    for (const weight of ['25', '100']) expect((await api.step('v2', { weight })).outcome).toBe('passed');
    expect(api.router.weights()).toEqual({ v1: 0, v2: 100 });
    expect((await api.rollback()).outcome).toBe('passed');
    expect(api.router.weights()).toEqual({ v1: 100, v2: 0 });
  });

  test('are refused before anything moves where the target says that it holds another version', async () => {
    const api = world('version-at: "http://{target}/version"\nversion-from: header:x-version\n');
    Object.assign(api.held, { v1: 'v1', v2: 'v7' });
    expect((await api.step('v2')).outcome).toBe('CANDIDATE_IS_SLOT');
    api.held['v2'] = 'v2';
    expect((await api.step('v2')).outcome).toBe('passed');
    expect(api.router.weights()).toEqual({ v1: 75, v2: 25 });
  });
});
