import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createJob, type Job, type JobOptions, type LogLine } from '#testkit/runner';

const root = join(import.meta.dirname, '../../fixtures/runner');
const posix = process.platform === 'win32' ? test.skip : test;
let folder = '';
let jobs = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fake-runner-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

function job(options: Partial<JobOptions> = {}): Promise<Job> {
  jobs += 1;
  return createJob({
    root,
    repository: 'acme/shop',
    workspace: join(folder, `workspace-${jobs}`),
    temp: join(folder, `temp-${jobs}`),
    apiUrl: 'http://127.0.0.1:9',
    token: 'ghs_token',
    event: { number: 7 },
    cancelGrace: { interruptMs: 400, terminateMs: 400 },
    ...options,
  });
}

function environmentOf(text: string | undefined): Record<string, string> {
  return JSON.parse(text ?? '{}') as Record<string, string>;
}

describe('the environment of a step', () => {
  test('names inputs as the runner does and fills in evaluated defaults', async () => {
    const result = await (await job()).uses('echo', { plain: 'given', 'two words': 'x' });
    expect(environmentOf(result.outputs['environment'])).toMatchObject({
      INPUT_PLAIN: 'given',
      'INPUT_WITH-DEFAULT': '5%',
      INPUT_TWO_WORDS: 'x',
      'INPUT_GITHUB-TOKEN': 'ghs_token',
      INPUT_REPOSITORY: 'acme/shop@7',
    });
  });

  test('gives an input without a default as the empty string', async () => {
    const result = await (await job()).uses('echo');
    expect(environmentOf(result.outputs['environment'])).toHaveProperty(['INPUT_PLAIN'], '');
  });

  test('tells who and where the job is, and never the token', async () => {
    const result = await (await job({ sha: 'abc', runId: '42', env: { STAGE: 'test' } })).uses('echo', {}, { env: { STEP: 'one' } });
    const environment = environmentOf(result.outputs['environment']);
    expect(environment).toMatchObject({
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_SHA: 'abc',
      GITHUB_RUN_ID: '42',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_API_URL: 'http://127.0.0.1:9',
      GITHUB_ACTIONS: 'true',
      STAGE: 'test',
      STEP: 'one',
    });
    expect(environment['cwd']).toBe(environment['GITHUB_WORKSPACE']);
    expect(environment).not.toHaveProperty('GITHUB_TOKEN');
  });

  test('hides the variables of the machine', async () => {
    process.env['LEAKED_FROM_THE_MACHINE'] = '1';
    const result = await (await job()).uses('echo');
    delete process.env['LEAKED_FROM_THE_MACHINE'];
    expect(environmentOf(result.outputs['environment'])).not.toHaveProperty('LEAKED_FROM_THE_MACHINE');
  });

  test('warns of an unexpected input and passes it on all the same', async () => {
    const result = await (await job()).uses('echo', { plian: 'x' });
    expect(result.annotations[0]?.message).toContain("Unexpected input(s) 'plian', valid inputs are ['plain'");
    expect(environmentOf(result.outputs['environment'])).toHaveProperty('INPUT_PLIAN', 'x');
  });

  test('carries variables and paths of one step to the next', async () => {
    const running = await job();
    await running.uses('commands');
    const environment = environmentOf((await running.uses('echo')).outputs['environment']);
    expect(environment['LATER']).toBe('value');
    expect(environment['PATH']?.split(delimiter)[0]).toBe('/opt/tool/bin');
  });
});

describe('what a step writes', () => {
  test('becomes annotations with their properties unescaped', async () => {
    const result = await (await job()).uses('commands');
    const first = { title: 'Title: one, two', file: 'a.ts', line: 3, column: 7, message: 'First\nsecond 100% with ***' };
    expect(result.annotations.filter(({ level }) => level === 'error')).toEqual([{ level: 'error', ...first }]);
    expect(result.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message)).toEqual(['careful', 'again']);
    expect(result.annotations.map(({ message }) => message)).toContain('from stderr');
  });

  test('is masked from the mask on, in log, annotations and summary', async () => {
    const result = await (await job()).uses('commands');
    expect(result.log).toContain('before s3cret\nafter ***');
    expect(result.rawLog).toContain('after s3cret');
    expect(result.summary).toBe('# Summary with ***\n');
    expect(result.rawSummary).toBe('# Summary with s3cret\n');
  });

  test('shows groups, plain lines and stopped commands as the log does, debug lines only on request', async () => {
    const result = await (await job()).uses('commands');
    expect(result.log).toContain('##[group]A title\ninside\n##[endgroup]');
    expect(result.log).toContain('::unknown::stays text');
    expect(result.log).toContain('::error::not a command');
    expect(result.log).toContain('no newline at the end');
    expect(result.log).not.toContain('details');
    expect((await (await job({ debug: true })).uses('commands')).log).toContain('##[debug]details');
  });

  test('arrives line by line, masked and with its time', async () => {
    const lines: LogLine[] = [];
    const before = Date.now();
    await (await job({ onLine: (line) => lines.push(line) })).uses('commands', {}, { id: 'mine' });
    expect(lines.map(({ text }) => text)).toContain('after ***');
    expect(lines.every((line) => line.step === 'mine' && line.at >= before && line.sinceStartMs >= 0)).toBe(true);
  });

  test('gives outputs, of one line and of many', async () => {
    expect((await (await job()).uses('commands')).outputs).toEqual({ simple: 'a=b', multi: 'one\n\ntwo<<x' });
  });
});

describe('what the runner refuses', () => {
  test.each([
    ['output', "Matching delimiter not found 'EOF'"],
    ['env', "Can't store NODE_OPTIONS"],
  ])('a malformed %s file fails the step', async (what, message) => {
    const result = await (await job()).uses('malformed', { what });
    expect(result.conclusion).toBe('failure');
    expect(result.annotations.map((annotation) => annotation.message).join()).toContain(message);
  });

  test('a summary over 1 MiB is dropped whole, and the step goes on', async () => {
    const result = await (await job()).uses('malformed', { what: 'summary' });
    expect(result).toMatchObject({ conclusion: 'success', summary: '' });
    expect(result.annotations[0]?.message).toContain('supports content up to a size of 1024k');
  });

  test('only ten annotations of a level are kept', async () => {
    expect((await (await job()).uses('malformed', { what: 'annotations' })).annotations).toHaveLength(10);
  });

  test('an action without action.yml is named', async () => {
    await expect((await job()).uses('absent')).rejects.toThrow(/absent.action\.yml/);
  });
});

describe('the order of steps', () => {
  test('a failed step fails the job and skips the next, except one that always runs', async () => {
    const running = await job();
    expect((await running.uses('lifecycle', { 'exit-code': '3' })).exitCode).toBe(3);
    expect(running.status).toBe('failure');
    expect((await running.uses('echo')).conclusion).toBe('skipped');
    expect((await running.uses('echo', {}, { if: 'always()' })).conclusion).toBe('success');
  });

  test('continue-on-error keeps the job green and the outcome red', async () => {
    const running = await job();
    const result = await running.uses('lifecycle', { 'exit-code': '1' }, { continueOnError: true });
    expect(result).toMatchObject({ outcome: 'failure', conclusion: 'success' });
    expect(running.status).toBe('success');
  });

  test('post steps of a green job are skipped when their post-if asks for a failure', async () => {
    const running = await job();
    await running.uses('lifecycle');
    expect((await running.finish()).map(({ conclusion }) => conclusion)).toEqual(['skipped']);
  });

  test('post steps of a failed job run newest first with the state of their own step', async () => {
    const running = await job();
    await running.uses('lifecycle', {}, { id: 'one' });
    await running.uses('lifecycle', { 'exit-code': '1' }, { id: 'two' });
    expect((await running.finish()).map(({ log }) => log)).toEqual(['post of two', 'post of one']);
    expect(await running.finish()).toEqual([]);
  });

  test('a step that outlives its time fails', async () => {
    const running = await job();
    const result = await running.uses('lifecycle', { waits: 'politely' }, { timeoutMs: 300 });
    expect(result.conclusion).toBe('failure');
    expect(running.status).toBe('failure');
  });
});

describe('cancellation', () => {
  /** Starts a waiting step, and does `then` once it waits. */
  async function interrupted(waits: string, then: (running: Job) => Promise<void>) {
    let isWaiting: () => void = () => undefined;
    const waiting = new Promise<void>((resolve) => {
      isWaiting = resolve;
    });
    const running = await job({
      onLine: ({ text }) => {
        if (text === 'waiting') isWaiting();
      },
    });
    const step = running.uses('lifecycle', { waits });
    await waiting;
    await then(running);
    return { running, result: await step };
  }

  posix('sends SIGINT, which a step may use to end by itself; its post step runs', async () => {
    const { running, result } = await interrupted('politely', (one) => one.cancel());
    expect(result).toMatchObject({ exitCode: 0, conclusion: 'cancelled' });
    expect(result.log).toContain('got SIGINT');
    expect(running.status).toBe('cancelled');
    expect((await running.uses('echo')).conclusion).toBe('skipped');
    expect((await running.finish())[0]).toMatchObject({ conclusion: 'success', log: 'post of lifecycle' });
  });

  posix('sends SIGTERM next and kills a step that ignores both', async () => {
    const { result } = await interrupted('stubbornly', (one) => one.cancel());
    expect(result.log).toContain('got SIGINT\ngot SIGTERM');
    expect(result).toMatchObject({ exitCode: null, signal: 'SIGKILL', conclusion: 'cancelled' });
    expect(result.durationMs).toBeGreaterThanOrEqual(800);
  });

  posix('a machine that dies runs no post step', async () => {
    const { running, result } = await interrupted('politely', (one) => one.kill());
    expect(result).toMatchObject({ signal: 'SIGKILL' });
    expect(result.log).not.toContain('got SIGINT');
    expect((await running.finish()).map(({ conclusion }) => conclusion)).toEqual(['skipped']);
  });
});
