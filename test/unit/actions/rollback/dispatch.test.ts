import { describe, expect, test } from '@jest/globals';
import { servicesWorld, type ServicesWorld } from './services-world.ts';

/** Each service has had 1.4.0, then 1.5.0, and now serves 1.6.0. */
async function promoted(names: readonly string[] = ['api']): Promise<ServicesWorld> {
  const world = servicesWorld(names, { '1.4.0': 100, '1.5.0': 0, '1.6.0': 0 });
  for (const name of names) {
    await world.promote(name, '1.5.0', { stable: '1.4.0' });
    await world.promote(name, '1.6.0');
  }
  return world;
}

const [OLD, LAST, NEW] = ['1.4.0', '1.5.0', '1.6.0'].map((version) => ({ '1.4.0': 0, '1.5.0': 0, '1.6.0': 0, [version]: 100 }));

describe('what a person says is wrong', () => {
  test.each(['all requests fail, 1.5.0 never failed', '/1.5.0/orders returns 500', 'since 1.5.0 came it is slow', '1.5.0 clients crash'])(
    'does not keep a rollback from its way where it is no plain complaint: %s',
    async (details) => {
      const world = await promoted();
      expect(await world.rollback({ service: 'api', details })).toMatchObject({ end: 'passed' });
      expect(world.routers['api']?.weights()).toEqual(LAST);
    },
  );

  test('never keeps an emergency from its way; an annotation says what to dispatch if it was meant', async () => {
    const world = await promoted();
    const back = await world.rollback({ service: 'api', mode: 'emergency', details: '1.5.0 is bad' });
    expect(back).toMatchObject({ end: 'passed', outputs: { to: '1.5.0' } });
    expect(back.text).toContain('If 1.5.0 is the bad one, too: `version: 1.4.0`. If 1.6.0 is to serve again: `version: 1.6.0`.');
    expect(await world.rollback({ service: 'api', mode: 'emergency', version: '1.4.0' })).toMatchObject({ end: 'passed' });
    expect(world.routers['api']?.weights()).toEqual(OLD);
  });

  test('costs an emergency no question to the platform before users are safe', async () => {
    const world = await promoted();
    const calls: string[] = [];
    await world.rollback({ service: 'api', mode: 'emergency', details: '1.5.0 is bad' }, (context) => ({
      http: {
        request: (request) => {
          calls.push(request.method ?? 'GET');
          return context.http.request(request);
        },
      },
    }));
    const silent: string[] = [];
    const other = await promoted();
    await other.rollback({ service: 'api', mode: 'emergency' }, (context) => ({
      http: {
        request: (request) => {
          silent.push(request.method ?? 'GET');
          return context.http.request(request);
        },
      },
    }));
    expect(calls).toEqual(silent);
  });

  test('asked again after an emergency, is answered: what serves now is what they call bad', async () => {
    const world = await promoted();
    const dispatch = { service: 'api', mode: 'emergency', details: '1.5.0 is bad' };
    await world.rollback(dispatch);
    const again = await world.rollback(dispatch);
    expect(again.text).toContain('NOTHING_OLDER_CHOSEN');
    expect(again.text).toContain('`version: 1.4.0`');
  });

  test('is a question where it is plain, with dispatches that work, also for several services', async () => {
    const world = await promoted(['api', 'web']);
    const refused = await world.rollback({ scope: 'all', details: '1.5.0 leaks memory' });
    expect(refused.end).not.toBe('passed');
    for (const name of ['api', 'web']) {
      expect(world.routers[name]?.weights()).toEqual(NEW);
      expect(refused.text).toContain(`If 1.6.0 is the bad one dispatch it again with \`version: ${name}=1.5.0\``);
      expect(refused.text).toContain(`If 1.5.0 and 1.6.0 are both bad: \`version: ${name}=1.4.0\``);
    }
    const both = { scope: 'all', details: '1.5.0 leaks memory', version: 'api=1.4.0, web=1.5.0' };
    expect(await world.rollback(both)).toMatchObject({ end: 'passed' });
    expect(world.routers['api']?.weights()).toEqual(OLD);
    expect(world.routers['web']?.weights()).toEqual(LAST);
  });
});

describe('what a message or a list names is there', () => {
  test('a complaint of what serves is told an older version that the platform still has', async () => {
    const world = servicesWorld(['api'], { '1.3.0': 100, '1.4.0': 0, '1.5.0': 0, '1.6.0': 0 });
    await world.promote('api', '1.4.0', { stable: '1.3.0' });
    await world.promote('api', '1.5.0');
    await world.promote('api', '1.6.0');
    await world.rollback({ service: 'api' });
    world.routers['api']?.set({ '1.3.0': 0, '1.5.0': 100, '1.6.0': 0 });
    const refused = await world.rollback({ service: 'api', details: '1.5.0 is bad' });
    expect(refused.text).toContain('To take 1.5.0 out of service dispatch the rollback with `version: 1.3.0`.');
    const listed = await world.rollback({ service: 'api', list: 'true' });
    expect(releasesOf(listed.outputs)).toEqual({
      '1.6.0': true,
      '1.5.0': true,
      '1.4.0': 'the platform has no target 1.4.0',
      '1.3.0': true,
    });
    world.routers['api']?.set({ '1.5.0': 100, '1.6.0': 0 });
    const none = await world.rollback({ service: 'api', details: '1.5.0 is bad' });
    expect(none.text).toContain(
      'No older version that was good is left to return to: 1.4.0 is not there any more, as the platform has no target 1.4.0;',
    );
    expect(none.text).not.toContain('`version: ');
  });

  test('a slot that holds another version by now is no choice; where nothing tells, that is said', async () => {
    const held: Record<string, string | undefined> = { blue: 'v1', green: 'v2' };
    const versions = (_: string, body: string): string =>
      body.replaceAll(/"name":"(blue|green)"/g, (name, slot: string) =>
        held[slot] === undefined ? name : `${name},"version":"${held[slot]}"`,
      );
    const world = servicesWorld(['api'], { blue: 100, green: 0 }, ', stable: blue, candidate: green', versions);
    expect(await world.promote('api', 'v2', { stable: 'v1' })).toMatchObject({ end: 'passed' });
    expect(releasesOf((await world.rollback({ service: 'api', list: 'true' })).outputs)).toEqual({ v2: true, v1: true });
    held['blue'] = 'v3';
    expect(releasesOf((await world.rollback({ service: 'api', list: 'true' })).outputs)).toEqual({
      v2: true,
      v1: expect.stringContaining('blue holds v3 (the platform) instead of v1'),
    });
    held['blue'] = undefined;
    const listed = await world.rollback({ service: 'api', list: 'true' });
    expect(listed.text).toContain('❔ if it is still there: nothing tells whether blue holds v1');
  });

  test('a platform that cannot be asked is no reason to list nothing, and its silence is said', async () => {
    const world = await promoted();
    world.routers['api']?.fail('html', 'html', 'html', 'html', 'html', 'html', 'html', 'html');
    const listed = await world.rollback({ service: 'api', list: 'true' });
    expect(listed.end).toBe('passed');
    expect(listed.text).toContain('❔ if it is still there: the platform could not be asked');
  });
});

/** `true`, why not, or why it is not known. */
function releasesOf({ releases = '' }: Readonly<Record<string, string | undefined>>): Readonly<Record<string, unknown>> {
  const rows = JSON.parse(releases) as {
    readonly version: string;
    readonly eligible: boolean;
    readonly whyNot?: string;
    readonly doubt?: string;
  }[];
  return Object.fromEntries(rows.map(({ version, eligible, whyNot, doubt }) => [version, whyNot ?? doubt ?? eligible]));
}
