import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createJob, type Job, type StepResult } from '#testkit/runner';

let root: string;
let jobs = 0;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'run-action-'));
  const folder = join(root, 'actions', 'scenario');
  const [main, post] = ['main', 'post'].map((phase) => JSON.stringify(resolve(`test/unit/toolkit/fixtures/scenario-${phase}.ts`)));
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'action.yml'),
    [
      'name: Scenario',
      'inputs:',
      '  scenario: { required: true }',
      '  post: { default: passed }',
      '  wait: { default: 1m }',
      '  token: {}',
      'outputs: { outcome: {}, weight: {}, note: {} }',
      `runs: { using: node24, main: ${main}, post: ${post}, post-if: always() }`,
    ].join('\n'),
  );
});

afterAll(async () => {
  await rm(root, { recursive: true, force: true });
});

const env = { NODE_OPTIONS: '--conditions=source --no-warnings', GITHUB_ACTION_REPOSITORY: 'octo/rollout-actions' };

async function start(onLine: (text: string, job: () => Job) => void = () => undefined): Promise<Job> {
  jobs += 1;
  const job: Job = await createJob({
    root,
    repository: 'octo/shop',
    apiUrl: 'http://127.0.0.1:9',
    // The runner's own 10 s could be over on a machine that has other things to do.
    cancelGrace: { interruptMs: 60_000, terminateMs: 60_000 },
    workspace: join(root, 'work', String(jobs)),
    temp: join(root, 'temp', String(jobs)),
    onLine: ({ text }) => {
      onLine(text, () => job);
    },
  });
  return job;
}

async function run(inputs: Record<string, string>): Promise<StepResult> {
  return (await start()).uses('scenario', inputs, { env, timeoutMs: 110_000 });
}

function errorsOf(step: StepResult): readonly string[] {
  return step.annotations.filter(({ level }) => level === 'error').map(({ title }) => title);
}

describe('an action that passes', () => {
  test('prints its name and version, writes outputs, summary and annotations, and exits with 0', async () => {
    const step = await run({ scenario: 'passed' });
    expect(step.lines.find(({ kind }) => kind === 'text')?.text).toBe('rollout-actions scenario 9.8.7');
    expect(step.exitCode).toBe(0);
    expect(step.outputs).toEqual({ weight: '5', outcome: 'passed' });
    expect(step.summary.trim()).toBe('## All well');
    expect(step.annotations).toEqual([{ level: 'notice', title: 'Moved', message: '5 %' }]);
  });
});

describe('an action that does not pass', () => {
  test.each(['failed', 'inconclusive'])('%s exits with 1 and leaves an error that points to the summary', async (outcome) => {
    const step = await run({ scenario: outcome });
    expect(step.exitCode).toBe(1);
    expect(step.outputs['outcome']).toBe(outcome);
    expect(errorsOf(step)).toEqual([`scenario: ${outcome}`]);
  });

  test('a failure of the platform is one annotation with a remedy; its causes are folded, and there is no stack', async () => {
    const step = await run({ scenario: 'platform' });
    expect(step.exitCode).toBe(1);
    expect(step.outputs).toEqual({ outcome: 'platform-error' });
    expect(step.annotations).toEqual([
      {
        level: 'error',
        title: 'Platform error: NO_ANSWER',
        message: 'HAProxy did not answer.\n::add-mask::injected\nWhat to do: Check the socket.',
      },
    ]);
    expect(step.log).toContain('caused by: HttpFailure: x did not answer');
    expect(step.lines.map(({ kind }) => kind)).toContain('group');
    expect(step.rawLog).not.toMatch(/^\s+at /m);
    expect(step.summary).toContain('**What happened:** HAProxy did not answer.');
    expect(step.summary).toContain('**What to do next:** Check the socket.');
    expect(step.summary).toContain('<summary>Why</summary>');
  });

  test.each(['bug', 'throws'])('our own mistake (%s) asks to be reported and shows its stack', async (scenario) => {
    const step = await run({ scenario });
    expect(step.exitCode).toBe(1);
    expect(step.outputs).toEqual({ outcome: 'bug' });
    expect(errorsOf(step)).toEqual(['Bug in rollout-actions']);
    expect(step.annotations[0]?.message).toContain('https://github.com/octo/rollout-actions/issues');
    expect(step.annotations[0]?.message).toContain('9.8.7');
    expect(step.rawLog).toMatch(/scenario\.ts:\d+/);
  });

  test('a rejection that nobody awaits is a bug too, without waiting for the rest', async () => {
    const step = await run({ scenario: 'stray' });
    expect(step.outputs).toEqual({ outcome: 'bug' });
    expect(step.annotations[0]?.message).toContain('nobody awaits this');
    expect(step.log).not.toContain('waited');
  });

  test('work that can never end is a bug instead of a silent success', async () => {
    const step = await run({ scenario: 'stuck' });
    expect(step.exitCode).toBe(1);
    expect(step.annotations[0]?.message).toContain('can never finish');
  });

  test('more annotations than the runner shows end with how many more there are', async () => {
    const step = await run({ scenario: 'many-annotations' });
    expect(step.annotations).toHaveLength(10);
    expect(step.annotations[9]?.message).toBe('and 21 more: see the summary');
  });

  test('a summary that is too long is shortened instead of dropped', async () => {
    const step = await run({ scenario: 'huge-summary' });
    expect(Buffer.byteLength(step.rawSummary)).toBeGreaterThan(1_000_000);
    expect(step.rawSummary).toContain('The rest was left out');
  });
});

describe('wrong inputs', () => {
  test('are reported together, after the first line', async () => {
    const step = await run({ scenario: '', wait: 'a while', scenary: 'x' });
    expect(step.outputs).toEqual({ outcome: 'input-error' });
    expect(errorsOf(step)).toEqual(['Input error: INVALID_INPUTS']);
    const message = step.annotations.find(({ level }) => level === 'error')?.message ?? '';
    expect(message).toContain('3 inputs are not valid');
    expect(message).toContain('did you mean scenario?');
    expect(step.log).toContain('rollout-actions scenario 9.8.7');
  });

  test('leave nothing to clean up', async () => {
    const job = await start();
    await job.uses('scenario', { scenario: 'passed', wait: 'a while' }, { env });
    const [post] = await job.finish();
    expect(post?.exitCode).toBe(0);
    expect(post?.annotations).toEqual([]);
    expect(post?.log).toContain('nothing to clean up');
  });
});

describe('a secret', () => {
  test('is masked before anything is printed, and redacted in all that we write', async () => {
    const step = await run({ scenario: 'leaks-secret', token: 'hunter2-secret' });
    expect(step.rawLog.indexOf('::add-mask::hunter2-secret')).toBe(0);
    expect(step.rawLog.replaceAll('::add-mask::hunter2-secret', '')).not.toContain('hunter2');
    expect(step.rawSummary.trim()).toBe('token *** and ***');
    expect(step.outputs['note']).toBe('it is ***');
    expect(step.annotations).toEqual([{ level: 'error', title: '***', message: '***' }]);
  });

  test('that turns up later is hidden from then on', async () => {
    const step = await run({ scenario: 'late-mask' });
    expect(step.rawLog.replaceAll('::add-mask::found-later-1', '')).not.toContain('found-later');
    expect(step.rawSummary.trim()).toBe('***');
  });

  test('is not kept in the state', async () => {
    const step = await run({ scenario: 'save-secret', token: 'hunter2-secret' });
    expect(step.outputs['outcome']).toBe('bug');
    expect(JSON.stringify(step.state)).not.toContain('hunter2');
  });
});

describe('the post step', () => {
  test('runs from the same bundle with what main left', async () => {
    const job = await start();
    await job.uses('scenario', { scenario: 'passed', post: 'state' }, { env });
    const [post] = await job.finish();
    expect(post?.log).toContain('rollout-actions scenario 9.8.7 (clean-up)');
    expect(post?.log).toContain('state 5');
    expect(post?.summary.trim()).toBe('## Cleaned up');
    expect(post?.exitCode).toBe(0);
    expect(post?.outputs).toEqual({});
  });

  test('runs after a main that failed', async () => {
    const job = await start();
    await job.uses('scenario', { scenario: 'bug', post: 'state' }, { env });
    const [post] = await job.finish();
    expect(post?.log).toContain('state undefined');
  });

  test('that fails says so and exits with 1', async () => {
    const job = await start();
    await job.uses('scenario', { scenario: 'passed', post: 'platform' }, { env });
    const [post] = await job.finish();
    expect(post?.exitCode).toBe(1);
    expect(post?.annotations.map(({ title }) => title)).toEqual(['Clean-up: Platform error: NO_ANSWER']);
    expect(post?.annotations[0]?.message).toContain('Cleaning up after the job failed.');
  });
});

describe('a cancelled job', () => {
  async function cancelled(scenario: string, when: string): Promise<StepResult> {
    let sent = false;
    const job = await start((text, current) => {
      if (text === when && !sent) void current().cancel();
      sent ||= text === when;
    });
    return job.uses('scenario', { scenario }, { env, timeoutMs: 110_000 });
  }

  test('gets partial results first, then ends as cancelled', async () => {
    const step = await cancelled('sleeps', 'asleep');
    expect(step.outputs).toEqual({ weight: '5', outcome: 'cancelled' });
    expect(step.summary.trim()).toBe('## Half done');
    expect(step.exitCode).toBe(130);
    expect(step.log).not.toContain('did not finish');
  });

  test.each([
    ['sleeps-and-throws', 'asleep'],
    ['requests', 'asked'],
    ['commands', 'running'],
  ])('reaches every wait, request and command (%s)', async (scenario, when) => {
    const step = await cancelled(scenario, when);
    expect(step.outputs).toEqual({ outcome: 'cancelled' });
    expect({ code: step.exitCode, signal: step.signal }).toEqual({ code: 130, signal: null });
    expect(errorsOf(step)).toEqual(['Cancelled']);
    expect(step.log).not.toContain('did not finish');
  });

  test('ends even an action that does not listen, before the runner would kill it', async () => {
    const step = await cancelled('deaf', 'deaf');
    expect(step.outputs).toEqual({ outcome: 'cancelled' });
    expect(step.exitCode).toBe(130);
    expect(step.signal).toBeNull();
    expect(step.log).toContain('did not finish within 5 s of the signal');
  });
});

test('a forgotten socket does not hold the job for ever', async () => {
  const step = await run({ scenario: 'forgets-socket' });
  expect(step.exitCode).toBe(0);
});
