/**
 * `npm run bench:secrets [-- RULES.toml]`: how fast histories and a working tree are searched, against gitleaks on the same rules in the same run, and beside the
 * limit, `git cat-file --batch-all-objects --batch` to nothing. Every finding is compared. Without a file of rules it takes thirty of our own. Ratios are of
 * medians, by the clock and by the processor time of all processes; the peak of memory is that of our whole Node process with its threads. Needs gitleaks from
 * `npm run engines`, or its path in GITLEAKS, and nothing else.
 */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { findEngine } from '#testkit/engine-binary';
import { makeHistory, readSources, shapes } from './secrets/history.ts';
import { rulesOfKinds } from './secrets/kinds.ts';

const rounds = 3;
const treeFiles = 10_000;
const bars = { ratio: 3, memoryMb: 200, treeMs: 3_000 };
const root = join(import.meta.dirname, '../..');
const gitleaks = process.env['GITLEAKS'] ?? findEngine('gitleaks');
if (gitleaks === undefined || !existsSync(gitleaks)) {
  const absent = gitleaks === undefined ? 'gitleaks is not in the cache of engines' : `${gitleaks} of GITLEAKS is not there`;
  console.error(`${absent}: \`npm run engines -- gitleaks\` builds it; or name one in GITLEAKS.`);
  process.exit(2);
}

const folder = await mkdtemp(join(tmpdir(), 'bench-secrets-'));

interface Finding {
  readonly fingerprint: string;
  readonly merge: boolean;
}

interface Ours {
  readonly found: readonly Finding[];
  readonly ms: number;
  readonly bytes: number;
  readonly peakMb: number;
}

interface Cost {
  /** Milliseconds by the clock. */
  readonly wall: number;
  /** Milliseconds of processor time, of the program and all that it started. */
  readonly cpu: number;
}

/** Runs a program to its end. The shell's `times` knows what its children took, and theirs. */
async function timed(program: string, args: readonly string[]): Promise<Cost> {
  const startedAt = performance.now();
  const shell = spawn('sh', ['-c', '"$@" >/dev/null 2>&1 </dev/null; code=$?; times; exit $code', 'sh', program, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  shell.stdout.on('data', (piece: Buffer) => (printed += piece.toString()));
  const [code] = (await once(shell, 'close')) as [number | null];
  if (code !== 0) throw new Error(`${program} ended with ${String(code)}`);
  const wall = performance.now() - startedAt;
  const [, children = ''] = printed.split('\n');
  const cpu = [...children.matchAll(/(\d+)m([\d.]+)s/gu)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
  return { wall, cpu: cpu * 1_000 };
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[numbers.length >> 1] ?? Number.NaN;
}

async function bundled(): Promise<string> {
  const outdir = join(folder, 'bundle');
  await build({
    entryPoints: [join(root, 'test/bench/secrets/scan-once.ts'), join(root, 'actions/worker.ts')],
    outdir,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    conditions: ['source'],
    entryNames: '[name]',
    outExtension: { '.js': '.mjs' },
    logLevel: 'error',
  });
  return join(outdir, 'scan-once.mjs');
}

const scanner = await bundled();
const rules = join(folder, 'rules.toml');
const [ownRules] = process.argv.slice(2);
await writeFile(rules, ownRules === undefined ? rulesOfKinds() : await readFile(resolve(ownRules)));

async function ours(place: string, kind: 'history' | 'tree'): Promise<Ours & { readonly cost: Cost }> {
  const output = join(folder, 'ours.json');
  const cost = await timed(process.execPath, [scanner, rules, place, '2', kind, output]);
  return { ...(JSON.parse(await readFile(output, 'utf8')) as Ours), cost };
}

async function theirs(place: string): Promise<{ readonly cost: Cost; readonly found: readonly string[] }> {
  const output = join(folder, 'theirs.json');
  const cost = await timed(gitleaks ?? '', ['git', place, '--no-banner', '-c', rules, '-r', output, '-f', 'json', '--exit-code', '0']);
  const found = JSON.parse(await readFile(output, 'utf8')) as readonly { readonly Fingerprint: string }[];
  return { cost, found: found.map(({ Fingerprint }) => Fingerprint) };
}

try {
  const sources = await readSources(root);
  const rows: string[] = [];
  let failed = false;
  for (const shape of shapes) {
    const place = join(folder, shape.name.replaceAll(' ', '-'));
    const planted = await makeHistory(place, shape, sources);
    const costs: Record<'ours' | 'theirs' | 'limit', Cost[]> = { ours: [], theirs: [], limit: [] };
    let peakMb = 0;
    let differences = '';
    for (let round = 0; round < rounds; round += 1) {
      const own = await ours(place, 'history');
      const other = await theirs(place);
      costs.ours.push(own.cost);
      costs.theirs.push(other.cost);
      costs.limit.push(await timed('git', ['-C', place, 'cat-file', '--batch-all-objects', '--batch']));
      peakMb = Math.max(peakMb, own.peakMb);
      const known = new Set(own.found.map(({ fingerprint }) => fingerprint));
      const missed = other.found.filter((one) => !known.has(one));
      const inMerges = own.found.filter(({ merge }) => merge).length;
      const more = own.found.filter(({ fingerprint, merge }) => !merge && !other.found.includes(fingerprint));
      differences = `${String(other.found.length)} (${String(planted)} planted); missed ${String(missed.length)}, more ${String(more.length)}, in merges ${String(inMerges)}`;
      if (missed.length > 0 || more.length > 0) failed = true;
    }
    const of = (who: keyof typeof costs, by: keyof Cost): number => median(costs[who].map((cost) => cost[by]));
    const ratio = of('theirs', 'wall') / of('ours', 'wall');
    const cpuRatio = of('theirs', 'cpu') / of('ours', 'cpu');
    if (ratio < bars.ratio || peakMb > bars.memoryMb) failed = true;
    const shown = (who: keyof typeof costs): string => `${of(who, 'wall').toFixed(0).padStart(6)} ms (CPU ${of(who, 'cpu').toFixed(0)})`;
    rows.push(
      `${shape.name.padEnd(20)} ours ${shown('ours')}  gitleaks ${shown('theirs')}  ratio ${ratio.toFixed(2)}, of CPU ${cpuRatio.toFixed(2)}  limit ${shown('limit')}  peak ${peakMb.toFixed(0)} MB  findings ${differences}`,
    );
    console.log(rows.at(-1));
  }
  const tree = join(folder, 'tree');
  for (let index = 0; index < treeFiles; index += 1) {
    const below = join(tree, `part${String(index % 100)}`);
    if (index < 100) await mkdir(below, { recursive: true });
    await writeFile(join(below, `file${String(index)}.ts`), (sources[index % sources.length] ?? '').slice(0, 8_000));
  }
  const scan = await ours(tree, 'tree');
  if (scan.cost.wall > bars.treeMs) failed = true;
  console.log(
    `working tree of ${String(treeFiles)} files: ${scan.cost.wall.toFixed(0)} ms (CPU ${scan.cost.cpu.toFixed(0)}), ${(scan.bytes / 1e6).toFixed(0)} MB of text, peak ${scan.peakMb.toFixed(0)} MB`,
  );
  console.log(
    `bars: ratio >= ${String(bars.ratio)}, peak <= ${String(bars.memoryMb)} MB, working tree <= ${String(bars.treeMs)} ms: ${failed ? 'missed' : 'met'}`,
  );
  process.exitCode = failed ? 1 : 0;
} finally {
  await rm(folder, { recursive: true, force: true });
}
