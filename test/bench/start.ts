/**
 * `npm run bench:start`: how long an action takes, over a bare `node -e 0`, to its first own line and to the verdict on its inputs.
 * Rounds are interleaved (bare Node, then every action), and each round gives one difference, so that a busy machine slows both sides.
 * Judged is the median of the differences to the first line; when it is over budget the whole measurement is repeated once, because a
 * neighbour's burst can last longer than one measurement. The minimum is what an idle machine would show.
 */

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { actionNames, type ActionName } from '#actions/suite';
import { describeSizes, measure } from '../../scripts/bundling/sizes.ts';

const rounds = 21;
const budgetMs = 30;
const root = join(import.meta.dirname, '../..');

interface Marks {
  /** Milliseconds from spawning. */
  readonly firstLine: number;
  readonly inputs: number;
  readonly exit: number;
}

/** Starts Node as the runner would, without a single input: the action then ends with its complaint about them. */
async function time(args: readonly string[]): Promise<Marks> {
  const started = performance.now();
  const since = (): number => performance.now() - started;
  const child = spawn(process.execPath, args, { env: { PATH: process.env['PATH'] }, stdio: ['ignore', 'pipe', 'inherit'] });
  const marks: { firstLine?: number; inputs?: number } = {};
  child.stdout.setEncoding('utf8');
  child.stdout.on('data', (chunk: string) => {
    // Masks and state come before the first line that a person sees.
    if (/^rollout-actions /m.test(chunk)) marks.firstLine ??= since();
    if (/^::error/m.test(chunk)) marks.inputs ??= since();
  });
  await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const exit = since();
  return { firstLine: marks.firstLine ?? exit, inputs: marks.inputs ?? exit, exit };
}

interface Difference {
  readonly firstLine: number[];
  readonly inputs: number[];
}

async function measureStarts(): Promise<ReadonlyMap<ActionName, Difference>> {
  const differences = new Map<ActionName, Difference>(actionNames.map((name) => [name, { firstLine: [], inputs: [] }]));
  // The first start of each file fills the disk cache and is not counted.
  for (let round = -1; round < rounds; round += 1) {
    const bare = await time(['-e', '0']);
    for (const [name, { firstLine, inputs }] of differences) {
      const marks = await time([join(root, 'dist', name, 'index.js')]);
      if (round < 0) continue;
      firstLine.push(marks.firstLine - bare.exit);
      inputs.push(marks.inputs - bare.exit);
    }
  }
  return differences;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function report(differences: ReadonlyMap<ActionName, Difference>): boolean {
  const cells = (values: readonly number[]): string =>
    `${Math.min(...values)
      .toFixed(1)
      .padStart(8)}${median(values).toFixed(1).padStart(8)}`;
  console.log(`over \`node -e 0\`, ms      first line      inputs judged   (${rounds} rounds, Node ${process.version})`);
  console.log(`${''.padEnd(18)}${'min'.padStart(8)}${'median'.padStart(8)}${'min'.padStart(8)}${'median'.padStart(8)}`);
  for (const [name, { firstLine, inputs }] of differences) console.log(`${name.padEnd(18)}${cells(firstLine)}${cells(inputs)}`);
  const worst = Math.max(...[...differences.values()].map(({ firstLine }) => median(firstLine)));
  console.log(`worst median to the first line: ${worst.toFixed(1)} ms, budget ${budgetMs} ms\n`);
  return worst <= budgetMs;
}

console.log(`${describeSizes(await measure(join(root, 'dist')))}\n`);
process.exitCode = report(await measureStarts()) || report(await measureStarts()) ? 0 : 1;
