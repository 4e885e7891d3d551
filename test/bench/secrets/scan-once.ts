/** One scan as an action does it, in a process of its own: `scan-once RULES FOLDER THREADS tree|history OUTPUT`. Writes fingerprints, milliseconds and its peak of memory. */

import { readFile, writeFile } from 'node:fs/promises';
import { inWorker } from '#actions/in-worker';
import { gitProgram } from '#secrets/leaks/git/program';
import { readRules } from '#secrets/leaks/rules/read-rules';
import { scanLeaks } from '#secrets/leaks/scan/scan';

const [rulesFile = '', folder = '', threads = '2', kind = 'history', output = ''] = process.argv.slice(2);
const { signal } = new AbortController();
const startedAt = performance.now();
const rules = await readRules(await readFile(rulesFile, 'utf8'), rulesFile, {
  read: (path) => readFile(path, 'utf8'),
  defaults: () => Promise.resolve({ rules: [], allowlists: [] }),
});
const options = { decodeDepth: 5 };
const order = { purpose: 'searching', kind: 'platform', remedy: '', timeoutMs: 3_600_000, signal } as const;
const scan = await scanLeaks(folder, { kind: kind === 'tree' ? 'tree' : 'history' }, [], {
  git: gitProgram(process.env),
  runPart: (work) => inWorker('searchForLeaks', { work, rules: { rules: rules.rules, allowlists: rules.allowlists }, options }, order),
  threads: Number(threads),
  clock: { now: Date.now, sleep: () => Promise.resolve() },
  signal,
});
const ms = performance.now() - startedAt;
const found = scan.found.map(({ fingerprint, merge }) => ({ fingerprint, merge }));
await writeFile(
  output,
  JSON.stringify({ found, ms, bytes: scan.bytes, commits: scan.commits, files: scan.files, peakMb: process.resourceUsage().maxRSS / 1024 }),
);
