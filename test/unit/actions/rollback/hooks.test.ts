import { describe, expect, test } from '@jest/globals';
import { chooseHooks, runHooks, type Hook, type HookFacts } from '#actions/rollback/src/hooks';
import { cancelledError, RolloutError } from '#core/errors';
import type { CommandResult, CommandRunner } from '#core/ports';
import { fakeClock } from '#testkit/fake-clock';
import { recordingLogger } from '#testkit/ports';

const facts: HookFacts = {
  service: 'api',
  environment: 'production',
  mode: 'standard',
  from: 'v2',
  to: 'v1',
  reason: 'critical bug',
  backup: '/tmp/backup.json',
};

const hook = (name: string, onFailure: Hook['onFailure'] = 'stop'): Hook => ({ name, command: [name], timeoutMs: 1000, onFailure });

type Answer = CommandResult | Error;
type Asked = Parameters<CommandRunner['run']>;

/** Runs hooks with programs that answer as their names say; each takes 100 ms. */
function world(answers: Readonly<Record<string, Answer>> = {}) {
  const clock = fakeClock(0, { auto: true });
  const log = recordingLogger();
  const asked: Asked[] = [];
  const commands: CommandRunner = {
    async run(command, options) {
      asked.push([command, options]);
      await clock.sleep(100);
      const answer = answers[command[0]] ?? { exitCode: 0, stdout: '', stderr: '' };
      if (answer instanceof Error) throw answer;
      return answer;
    },
  };
  const ports = { commands, clock, log, redact: (text: string) => text.replaceAll('hunter2', '***') };
  return { asked, log, run: (hooks: readonly Hook[], deadlineAt = Infinity) => runHooks(hooks, 'before', facts, deadlineAt, ports) };
}

const failing = (stderr: string, stdout = ''): CommandResult => ({ exitCode: 3, stdout, stderr });

describe('the hooks of a mode', () => {
  const before = [{ run: ['a'] }, { run: ['b'], 'on-failure': 'continue' }, { run: ['c'], 'in-emergency': true }];
  const after = [{ run: ['d'] }, { run: ['e'], 'on-failure': 'fail' }, { run: ['f'], 'in-emergency': false }];
  const chosen = (emergency: boolean) => {
    const { before: first, after: last } = chooseHooks(before, after, emergency);
    return [first, last].map((hooks) => hooks.map(({ name, onFailure }) => [name, onFailure]));
  };

  test('are all of them in a standard rollback', () => {
    expect(chosen(false)).toEqual([
      [
        ['a', 'stop'],
        ['b', 'report'],
        ['c', 'stop'],
      ],
      [
        ['d', 'report'],
        ['e', 'fail'],
        ['f', 'report'],
      ],
    ]);
  });

  test('are those after it in an emergency, and none of those before stops it', () => {
    expect(chosen(true)).toEqual([
      [['c', 'report']],
      [
        ['d', 'report'],
        ['e', 'fail'],
      ],
    ]);
  });

  test('have the name of their program, and five minutes, unless they say otherwise', () => {
    const { before: hooks } = chooseHooks([{ run: ['./a.sh', '--all'] }, { run: ['b'], name: 'snapshot', timeout: '30s' }], [], false);
    expect(hooks).toMatchObject([
      { name: './a.sh', command: ['./a.sh', '--all'], timeoutMs: 300_000 },
      { name: 'snapshot', timeoutMs: 30_000 },
    ]);
  });
});

describe('running hooks', () => {
  test('tells each what is done to what, in its environment and on its input', async () => {
    const { asked, run } = world();
    expect(await run([hook('a')])).toEqual([{ name: 'a', when: 'before', passed: true, tookMs: 100, decisive: false }]);
    const [, options] = asked[0] ?? [];
    expect(options?.env).toEqual({
      ROLLOUT_SERVICE: 'api',
      ROLLOUT_ENVIRONMENT: 'production',
      ROLLOUT_MODE: 'standard',
      ROLLOUT_FROM: 'v2',
      ROLLOUT_TO: 'v1',
      ROLLOUT_REASON: 'critical bug',
      ROLLOUT_BACKUP: '/tmp/backup.json',
    });
    expect(JSON.parse(options?.stdin ?? '')).toEqual(facts);
  });

  test('ends with the first that stops the rollback', async () => {
    const { asked, run } = world({ b: failing('disk full') });
    const results = await run([hook('a'), hook('b'), hook('c')]);
    expect(results.map(({ name, passed, decisive }) => [name, passed, decisive])).toEqual([
      ['a', true, false],
      ['b', false, true],
    ]);
    expect(asked).toHaveLength(2);
  });

  test('goes on after one whose failure is only reported, or makes the step fail', async () => {
    const { run } = world({ a: failing('x'), b: failing('y') });
    const results = await run([hook('a', 'report'), hook('b', 'fail'), hook('c')]);
    expect(results.map(({ passed, decisive }) => [passed, decisive])).toEqual([
      [false, false],
      [false, true],
      [true, false],
    ]);
  });

  test.each([
    ['what it wrote last', failing('one\ntwo\nthree\nfour\n'), 'ended with exit code 3: two | three | four'],
    ['its output where it wrote no error', failing(' \n', 'no space left'), 'ended with exit code 3: no space left'],
    ['only the code where it said nothing', failing(''), 'ended with exit code 3.'],
    ['no secret', failing('login with hunter2 failed'), 'ended with exit code 3: login with *** failed'],
    [
      'what went wrong with it',
      new RolloutError('platform', { code: 'COMMAND_TIMEOUT', message: 'a did not finish within 1 s.', remedy: '' }),
      'failed: a did not finish within 1 s.',
    ],
  ])('says of one that fails %s', async (_, answer, problem) => {
    const { log, run } = world({ a: answer });
    expect(await run([hook('a')])).toMatchObject([{ problem }]);
    expect(log.messages('warning')).toEqual([`Hook a ${problem}`]);
  });

  test('hides a secret before it cuts a long text', async () => {
    const { run } = world({ a: failing(`${'x'.repeat(400)}hunter2${'y'.repeat(296)}`) });
    const [result] = await run([hook('a')]);
    expect(result?.problem).not.toMatch(/hunter|nter2|er2/);
    expect(result?.problem?.length).toBeLessThan(350);
  });

  test('gives none longer than there is until the deadline, and begins none after it', async () => {
    const { asked, run } = world();
    const results = await run([hook('a', 'report'), hook('b', 'report')], 100);
    expect(asked.map(([, options]) => options?.timeoutMs)).toEqual([100]);
    expect(results).toMatchObject([{ passed: true }, { passed: false, problem: 'was not run: the deadline has passed.' }]);
  });

  test('is over when the job is cancelled', async () => {
    const { run } = world({ a: cancelledError('running a') });
    await expect(run([hook('a', 'report')])).rejects.toMatchObject({ kind: 'cancelled' });
  });
});
