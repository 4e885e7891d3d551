/**
 * `npm run bench:github`: what speaks for a client of our own, measured against octokit as actions get it from @actions/github: what loading it takes
 * (rounds are interleaved, and a bare `node -e 0` runs in each, so that a slow machine shows), what it adds to a bundle, what becomes of an answer that is
 * lost, and what octokit's plugins add to the calls of a rollback. The table of docs/architecture.md is from here.
 */

import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import * as v from 'valibot';
import { messageOf } from '#core/errors';
import { createGitHub } from '#github/client';
import { githubLedger } from '#github/deployments';
import { startGitHub, type ReceivedRequest } from '#testkit/github';
import { testPorts } from '#testkit/ports';
import { createHttpClient } from '#toolkit/http';
import { throughOctokit } from '../contract/octokit.ts';
import { bundleOf, loadMs, names, type Bundle, type Candidate } from './github-client/loading.ts';
import { rollbackCalls, startAgreeable } from './github-client/rollback-calls.ts';

const rounds = 15;
const root = join(import.meta.dirname, '../..');
const never = (): boolean => false;
const rollout = {
  service: 'api',
  environment: 'production',
  candidate: 'v2',
  stable: 'v1',
  arms: { candidate: 'green', stable: 'blue' },
  steps: [5, 100],
  run: { id: '77', attempt: 1, url: 'https://github.com/octo/shop/actions/runs/77' },
  ref: 'main',
};
const limits = { onRateLimit: never, onSecondaryRateLimit: never };

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function versionOf(name: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(root, 'node_modules', name, 'package.json'), 'utf8')) as { readonly version: string };
  return `${name} ${manifest.version}`;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

async function printLoading(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-github-'));
  try {
    const bundles = new Map<Candidate, Bundle>();
    for (const [index, name] of names.entries()) bundles.set(name, await bundleOf(name, join(folder, String(index))));
    const times = new Map<Candidate, number[]>(names.map((name) => [name, []]));
    const bare: number[] = [];
    const unbundled: number[] = [];
    const installed = { present: 'node:process', own: import.meta.resolve('@actions/github') };
    // The first round fills the disk cache and is not counted.
    for (let round = -1; round < rounds; round += 1) {
      const bareMs = await timed(() => promisify(execFile)(process.execPath, ['-e', '0']));
      const unbundledMs = await loadMs(installed);
      if (round >= 0) bare.push(bareMs);
      if (round >= 0) unbundled.push(unbundledMs);
      for (const [name, bundle] of bundles) {
        const ms = await loadMs(bundle);
        if (round >= 0) times.get(name)?.push(ms);
      }
    }
    console.log(`on top of what an action has loaded`.padEnd(42) + 'load ms (median, min)   × node -e 0       bytes        gzip');
    for (const [name, bundle] of bundles) {
      const taken = times.get(name) ?? [];
      const cells = [
        median(taken).toFixed(1).padStart(13),
        Math.min(...taken)
          .toFixed(1)
          .padStart(8),
      ];
      const ratio = (median(taken) / median(bare)).toFixed(2).padStart(14);
      const sizes = [bundle.bytes, bundle.gzipped].map((bytes) => bytes.toLocaleString('en').padStart(12));
      console.log(`  ${name.padEnd(40)}${cells.join('')}${ratio}${sizes.join('')}`);
    }
    console.log(
      `  ${'@actions/github from node_modules'.padEnd(40)}${median(unbundled).toFixed(1).padStart(13)}${Math.min(...unbundled)
        .toFixed(1)
        .padStart(8)}`,
    );
    console.log(
      `  ${'bare node -e 0'.padEnd(40)}${median(bare).toFixed(1).padStart(13)}${Math.min(...bare)
        .toFixed(1)
        .padStart(8)}\n`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Opens a rollout while the answer to creating its deployment is lost. */
async function printLostAnswers(): Promise<void> {
  console.log('the answer to `POST /deployments` is lost'.padEnd(42) + 'deployments   the job is told');
  for (const name of names) {
    const standIn = await startGitHub({ faults: [{ kind: 'lost-answer', on: 'repos/create-deployment' }] });
    const ports = testPorts();
    const plugins = name.includes('retry') ? [retry, throttling] : [];
    const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
    const octokit = getOctokit(standIn.token, { baseUrl: standIn.url, throttle: limits, log: silent }, ...plugins);
    const github = name.startsWith('ours')
      ? createGitHub({ token: standIn.token, apiUrl: standIn.url, repository: standIn.repository, ports })
      : throughOctokit(octokit, standIn);
    const told = await githubLedger({ github, log: ports.log, clock: ports.clock })
      .open(rollout)
      .then(
        ({ id }) => `rollout ${id} is open`,
        (error: unknown) => messageOf(error),
      );
    console.log(`  ${name.padEnd(40)}${String(standIn.deployments.length).padStart(11)}   ${told}`);
    await standIn.stop();
  }
  console.log();
}

type Send = (request: ReceivedRequest) => Promise<unknown>;

/** The ways in which a rollback tells people on GitHub: by the incident alone, and on the pull request too. */
const tellings = {
  ' and incident': {},
  ', incident, comment and commit status': { 'pull-request-comment': 'true', 'commit-status': 'status' },
} as const;

async function printRollback(): Promise<void> {
  const server = await startAgreeable();
  const http = createHttpClient({ env: {}, signal: new AbortController().signal, userAgent: 'rollout-actions-bench' });
  const pathOf = ({ path, query }: ReceivedRequest): string => `${path}${query === '' ? '' : `?${query}`}`;
  const through =
    (octokit: ReturnType<typeof getOctokit>): Send =>
    (request) =>
      octokit.request({
        method: request.method as 'GET',
        url: pathOf(request),
        ...(request.body === undefined ? {} : { data: request.body }),
      });
  // Under a name of its own a client does not wait for what another one has sent.
  const octokit = () => ({ baseUrl: server.url, throttle: { ...limits, id: randomUUID() } });
  const clients: Readonly<Record<Candidate, () => Send>> = {
    'ours (packages/github/client.ts)': () => {
      const ports = { ...testPorts(), http };
      const github = createGitHub({ token: 'ghs_none', apiUrl: server.url, repository: 'acme/shop', ports });
      const call = { purpose: 'answer', permission: 'none', schema: v.unknown() };
      return (request) => {
        const route = `${request.method} ${pathOf(request)}` as 'GET /user';
        return github.request(route, request.body ?? {}, call);
      };
    },
    '@actions/github': () => through(getOctokit('ghs_none', octokit())),
    '@actions/github, retry and throttling': () => through(getOctokit('ghs_none', octokit(), retry, throttling)),
  };
  try {
    for (const [telling, inputs] of Object.entries(tellings)) {
      const { requests, before } = await rollbackCalls(inputs);
      const writes = requests.filter(({ method }) => method !== 'GET').length;
      console.log(
        `a rollback${telling}: ${String(requests.length)} calls, ${String(before)} of them before "verified"; ${String(writes)} write`,
      );
      for (const name of names) {
        const send = clients[name]();
        // In turn, as the rollback sends them.
        const ms = await timed(async () => {
          for (const request of requests) await send(request);
        });
        console.log(`  ${name.padEnd(40)}${ms.toFixed(0).padStart(11)} ms`);
      }
    }
  } finally {
    await http.close();
    await server.stop();
  }
}

const packages = ['@actions/github', '@octokit/core', '@octokit/plugin-retry', '@octokit/plugin-throttling', 'esbuild'];
console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${(await Promise.all(packages.map(versionOf))).join(', ')}\n`,
);
await printLoading();
await printLostAnswers();
await printRollback();
