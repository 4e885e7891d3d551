/**
 * `npm run bench:rollback`: how long a promoted version that is bad goes on serving once somebody has decided to take it back. The real bundle runs as a process
 * of its own, in emergency mode, against a real HAProxy and against the demo's router, both under requests; the ledger and the incident are on a stand-in for
 * GitHub on loopback. A bare `node -e 0` runs in every round, so that a slow machine shows. Judged is the 95th percentile of the time from starting the process
 * to the action's "verified". The rows with a GitHub that takes 150 ms for every answer are for information: that is what a real one takes.
 */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findEngine } from '#testkit/engine-binary';
import { startGitHub, type GitHubStandIn } from '#testkit/github';
import { createJob, type Job, type JobOptions } from '#testkit/runner';
import { measureRollback, type Measured } from './rollback/measure.ts';
import { startHaproxySite, startRouterSite, type Site } from './rollback/site.ts';

const budgetMs = 2_000;
const rounds = 20;
const distantRounds = 5;
const distantMs = 150;
const root = join(import.meta.dirname, '../..');

const folder = await mkdtemp(join(tmpdir(), 'bench-rollback-'));
const github = await startGitHub({ repository: 'acme/shop' });
let jobs = 0;

function newJob(options: Pick<JobOptions, 'onLine' | 'apiUrl' | 'token'>): Promise<Job> {
  jobs += 1;
  const own = join(folder, String(jobs));
  return createJob({
    root,
    repository: 'acme/shop',
    workspace: own,
    temp: join(own, 'temp'),
    runId: String(jobs),
    eventName: 'workflow_dispatch',
    ...options,
  });
}

async function bareNode(): Promise<number> {
  const startedAt = performance.now();
  await once(spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' }), 'exit');
  return performance.now() - startedAt;
}

interface Series {
  readonly measured: readonly Measured[];
  readonly bare: readonly number[];
}

/** `answerMs`: how long GitHub takes for every answer. */
async function series(site: Site, count: number, answerMs = 0): Promise<Series> {
  const measured: Measured[] = [];
  const bare: number[] = [];
  // The first round fills the disk cache and is not counted.
  for (let round = -1; round < count; round += 1) {
    const bareMs = await bareNode();
    if (answerMs > 0) github.inject({ kind: 'slow', ms: answerMs, times: 1000 });
    const one = await measureRollback(site, github, newJob, `svc-${jobs}`);
    github.calm();
    if (one.step.exitCode !== 0) throw new Error(`A rollback failed:\n${one.step.log}`);
    if (round < 0) continue;
    measured.push(one);
    bare.push(bareMs);
  }
  return { measured, bare };
}

/** Nearest rank: of 20 values the 95th percentile is the 19th. */
function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

function row(name: string, values: readonly number[], bare: number): string {
  const cells = [percentile(values, 0.5), percentile(values, 0.95), Math.max(...values)].map((value) => value.toFixed(0).padStart(8));
  return `  ${name.padEnd(46)}${cells.join('')}${(percentile(values, 0.5) / bare).toFixed(1).padStart(12)}`;
}

/** Prints a series and returns the 95th percentile of the time until "verified". */
function report(title: string, { measured, bare }: Series): number {
  const bareMs = percentile(bare, 0.5);
  const verified = measured.map(({ verifiedMs }) => verifiedMs);
  const sum = (of: (one: Measured) => number): number => measured.reduce((total, one) => total + of(one), 0);
  console.log(`${title}, ${measured.length} rollbacks, ms`.padEnd(48) + '  median     p95     max   × node -e 0');
  console.log(
    row(
      'last request that got the bad version',
      measured.map(({ servedMs }) => servedMs),
      bareMs,
    ),
  );
  console.log(row('verified, as the action says', verified, bareMs));
  console.log(
    row(
      'end of the process, incident and ledger included',
      measured.map(({ exitMs }) => exitMs),
      bareMs,
    ),
  );
  console.log(row('bare node -e 0', bare, bareMs));
  console.log(
    `  requests: ${sum(({ requests }) => requests)}, failed ${sum(({ failed }) => failed)}; after "verified" ${sum(({ after }) => after)}, to the bad version ${sum(({ astray }) => astray)}\n`,
  );
  return percentile(verified, 0.95);
}

/** What a rollback asks of GitHub. */
async function printCalls(site: Site, stand: GitHubStandIn): Promise<void> {
  console.log('calls of GitHub                                  in all   before "verified"');
  for (const [name, inputs] of [
    ['standard', { mode: 'standard' }],
    ['emergency', { mode: 'emergency' }],
    ['standard, without incident', { mode: 'standard', incident: 'false' }],
  ] as const) {
    const { calls, callsBefore } = await measureRollback(site, stand, newJob, `calls-${name.replaceAll(/\W+/g, '-')}`, inputs);
    console.log(`  ${name.padEnd(46)}${String(calls.length).padStart(6)}${String(callsBefore).padStart(20)}`);
    for (const call of new Set(calls)) console.log(`      ${calls.filter((one) => one === call).length} ${call}`);
  }
  console.log();
}

async function bench(site: Site): Promise<number> {
  try {
    const p95 = report(site.name, await series(site, rounds));
    report(`${site.name}, GitHub answers after ${distantMs} ms`, await series(site, distantRounds, distantMs));
    if (site.name !== 'haproxy') await printCalls(site, github);
    return p95;
  } finally {
    await site.close();
  }
}

try {
  const worst: number[] = [];
  if (findEngine('haproxy') === undefined) console.log('haproxy: SKIPPED, it is not installed here (Debian: apt-get install haproxy).\n');
  else worst.push(await bench(await startHaproxySite()));
  worst.push(await bench(await startRouterSite()));
  console.log(`worst p95 until "verified": ${Math.max(...worst).toFixed(0)} ms, budget ${budgetMs} ms`);
  process.exitCode = Math.max(...worst) <= budgetMs ? 0 : 1;
} finally {
  await github.stop();
  await rm(folder, { recursive: true, force: true });
}
