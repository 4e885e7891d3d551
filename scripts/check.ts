/**
 * `npm test`: every check. What needs no test runner goes on beside the tests, one after the other, as tests also wait. Output of those is shown when
 * they end, that of the tests as it comes; at the end one line for each, and exit code 1 when any failed.
 */

import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

interface Check {
  /** Name of the npm script, with its arguments. */
  readonly script: readonly string[];
}

interface Ended {
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: number;
}

const tests: Check = { script: ['test:jest'] };
const beside: readonly Check[] = [
  { script: ['typecheck'] },
  { script: ['build', '--', '--check'] },
  { script: ['generate', '--', '--check'] },
  { script: ['lint'] },
  { script: ['dead'] },
];

/** Runs a check to its end; `show` gets its output in pieces. */
async function run({ script }: Check, show: (text: string) => void): Promise<Ended> {
  const name = script.filter((part) => part !== '--').join(' ');
  const started = performance.now();
  // npm is a command file on Windows.
  const child = spawn('npm', ['run', '--silent', ...script], { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', show);
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { name, passed: code === 0, seconds: (performance.now() - started) / 1000 };
}

function lineOf({ name, passed, seconds }: Ended): string {
  return `${passed ? 'passed' : 'FAILED'}  ${name} (${seconds.toFixed(0)} s)`;
}

async function runInTurn(checks: readonly Check[]): Promise<readonly Ended[]> {
  const ended: Ended[] = [];
  for (const check of checks) {
    let output = '';
    const end = await run(check, (text) => (output += text));
    ended.push(end);
    process.stdout.write(`\n== ${lineOf(end)}\n${output}${output === '' ? '' : '\n'}`);
  }
  return ended;
}

async function runTests(): Promise<readonly Ended[]> {
  return [await run(tests, (text) => process.stdout.write(text))];
}

// With a single core nothing is gained by doing two things at a time.
const lanes = [() => runInTurn(beside), runTests];
const ended: Ended[] = [];
if (availableParallelism() > 1) ended.push(...(await Promise.all(lanes.map((lane) => lane()))).flat());
else for (const lane of lanes) ended.push(...(await lane()));

process.stdout.write(`\n${ended.map((end) => `== ${lineOf(end)}`).join('\n')}\n`);
process.exitCode = ended.every(({ passed }) => passed) ? 0 : 1;
