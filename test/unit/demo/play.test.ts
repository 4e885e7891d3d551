import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Act } from '#demo/acts/act';
import { perform } from '#demo/perform';
import { isSo, stableServesAll, type Promised } from '#demo/promises';
import { createTimeline, type Timeline } from '#demo/timeline';

/** Stands in for canary-step: sets the router to INPUT_WEIGHT; its post step sets it back. */
const mover = `
const { appendFileSync } = require('node:fs');
const [, url] = /url: (\\S+)/.exec(process.env['INPUT_PLATFORM']);
const isPost = process.env['STATE_isPost'] === 'true';
const weight = isPost ? 0 : Number(process.env['INPUT_WEIGHT']);
const body = JSON.stringify({ weights: { v1: 100 - weight, v2: weight } });
fetch(url + '/v1/routes/api/weights', { method: 'PUT', body }).then((response) => {
  appendFileSync(process.env['GITHUB_STATE'], 'isPost=true\\n');
  appendFileSync(process.env['GITHUB_OUTPUT'], 'weight=' + weight + '\\n');
  appendFileSync(process.env['GITHUB_STEP_SUMMARY'], '## Moved to ' + weight + '\\n');
  process.exitCode = response.ok ? 0 : 1;
});
`;

/** Stands in for soak-monitor: waits until it is interrupted and leaves a report. */
const waiter = `
const { appendFileSync, writeFileSync } = require('node:fs');
const path = process.env['RUNNER_TEMP'] + '/report.json';
process.on('SIGINT', () => {
  writeFileSync(path, '{"partial":true}');
  writeFileSync(path + '.html', '<p>' + process.env['INPUT_WEIGHT'] + ' %</p>');
  appendFileSync(process.env['GITHUB_OUTPUT'], 'report=' + path + '\\nhtml=' + path + '.html\\n');
  process.exit(1);
});
setTimeout(() => {}, 20000);
`;

const promises = (record: Parameters<Act['promises']>[0]): readonly Promised[] => [
  isSo('the job', 'cancelled', record.status),
  isSo('steps', 'success cancelled skipped success', record.steps.map((step) => step.conclusion).join(' ')),
  isSo('report', '{"partial":true}', JSON.stringify(record.steps[1]?.report ?? 'none')),
  isSo(
    'HTML report',
    'none, 02-wait.html',
    record.steps
      .slice(0, 2)
      .map(({ html = 'none' }) => html)
      .join(', '),
  ),
  stableServesAll(record.witness, 'v1', { what: 'signal', at: record.cancelledAt }, 5_000, 300),
];

const act: Act = {
  folder: 'act-1-test',
  title: 'a test',
  story: 'A job is cancelled.',
  stable: 'v1',
  candidate: 'v2',
  lingerMs: 700,
  behaviours: { v1: { errorRate: 1, latencyMs: [0, 1] } },
  remark: ({ witness }) =>
    `${new Set(witness.answers.filter(({ version }) => version === 'v1').map(({ status }) => status)).size} status of v1`,
  workflow: ({ platform }) => [
    { id: 'move', name: 'Move', uses: 'mover', with: { platform, weight: '25' } },
    { id: 'wait', name: 'Wait', uses: 'waiter', with: { weight: '${{ steps.move.outputs.weight }}' }, cancelAfterMs: 800 },
    { id: 'never', name: 'Never', uses: 'mover', with: { platform, weight: '50' } },
  ],
  promises,
};

let root: string;
let printed: string[];
let timeline: Timeline;

beforeEach(async () => {
  printed = [];
  timeline = createTimeline({ write: (text) => printed.push(text), colour: false, now: () => Date.now() });
  root = await mkdtemp(join(tmpdir(), 'demo-'));
  for (const [name, script, post] of [
    ['mover', mover, '\n  post: main.cjs\n  post-if: failure() || cancelled()'],
    ['waiter', waiter, ''],
  ] as const) {
    await mkdir(join(root, 'actions', name), { recursive: true });
    await writeFile(join(root, 'actions', name, 'main.cjs'), script);
    await writeFile(
      join(root, 'actions', name, 'action.yml'),
      `name: ${name}\ninputs:\n  platform: {}\n  weight: {}\nruns:\n  using: node24\n  main: main.cjs${post}\n`,
    );
  }
});

afterEach(() => rm(root, { recursive: true, force: true }));

test('an act is played as one job: cancelled in the middle, its post step returns the traffic, and all of it is kept', async () => {
  await mkdir(join(root, 'demo', 'out', 'act-1-test'), { recursive: true });
  await writeFile(join(root, 'demo', 'out', 'act-1-test', 'old.log'), 'old');
  await writeFile(join(root, 'demo', 'out', 'notes.txt'), 'not ours');
  const kept = await perform({
    root,
    router: 'http',
    acts: [[1, act]],
    folders: [act.folder],
    timeline,
    signal: new AbortController().signal,
  });
  expect(kept.filter((promise) => !promise.kept)).toEqual([]);
  const read = (name: string): Promise<string> => readFile(join(root, 'demo', 'out', name), 'utf8');
  expect(await read('act-1-test/summary.md')).toContain('## Moved to 25');
  expect(JSON.parse(await read('act-1-test/02-wait.json'))).toEqual({ partial: true });
  expect(await read('act-1-test/02-wait.html')).toBe('<p>25 %</p>');
  expect(printed.join('')).toContain('! 1 status of v1');
  expect(JSON.parse(await read('timeline.json'))).toMatchObject({ router: 'http', acts: [{ number: 1, status: 'cancelled' }] });
  expect(await read('notes.txt')).toBe('not ours');
  await expect(read('act-1-test/old.log')).rejects.toThrow('ENOENT');
  expect(printed.join('')).toMatch(/v1 \S+ {2}75 % {3}v2 \S+ {2}25 %/);
});

test('a demo that is interrupted ends its job at once and closes everything', async () => {
  const ending = new AbortController();
  const started = Date.now();
  setTimeout(() => {
    ending.abort();
  }, 700);
  const interrupted: Act = { ...act, workflow: () => [{ id: 'wait', name: 'Wait', uses: 'waiter', with: {} }] };
  await expect(
    perform({ root, router: 'http', acts: [[1, interrupted]], folders: [act.folder], timeline, signal: ending.signal }),
  ).rejects.toThrow();
  expect(Date.now() - started).toBeLessThan(6_000);
});

test('an act whose promises are broken is the last one', async () => {
  const broken: Act = { ...act, lingerMs: 0, workflow: () => [], promises: () => [isSo('it', 'so', 'not so')] };
  const kept = await perform({
    root,
    router: 'http',
    acts: [
      [1, broken],
      [2, broken],
    ],
    folders: [],
    timeline,
    signal: new AbortController().signal,
  });
  expect(kept.map((promise) => promise.kept)).toEqual([false, false]);
  expect(printed.join('')).toContain('not played');
});
