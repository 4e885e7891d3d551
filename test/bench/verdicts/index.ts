/**
 * `npm run bench:verdicts`: the product's statistics against simulated rollouts and against the rules of other tools, then the bar that
 * they must reach. `--traces N` simulates N traces per situation (default 1000 for error rates, 300 for latency), `--short` only what the bar
 * needs with 100 traces (30 for latency), `--only errors|latency` half of it, `--threads N` on so many threads. Exit code 1 when the bar is missed.
 */

import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { runBenchmark } from './run.ts';

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    traces: { type: 'string' },
    only: { type: 'string' },
    threads: { type: 'string' },
  },
});

const whole = (name: string, text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new Error(`--${name} is "${text}"; it takes a whole number from 1 to 999999.`);
};
const metric = (text: string | undefined): 'errors' | 'latency' | undefined => {
  if (text === undefined || text === 'errors' || text === 'latency') return text;
  throw new Error(`--only is "${text}"; it takes errors or latency.`);
};

const only = metric(values.only);
const traces = whole('traces', values.traces);
const started = performance.now();
let shown = 0;
const { tables, checks, passed } = await runBenchmark({
  short: values.short,
  threads: whole('threads', values.threads) ?? Math.min(4, availableParallelism()),
  ...(only === undefined ? {} : { only }),
  ...(traces === undefined ? {} : { traces }),
  onProgress(done, all) {
    if (performance.now() - shown < 5000 && done < all) return;
    shown = performance.now();
    console.error(`${((100 * done) / all).toFixed(0)} % after ${((performance.now() - started) / 1000).toFixed(0)} s`);
  },
});
for (const text of [...tables, checks]) console.log(`${text}\n`);
process.exitCode = passed ? 0 : 1;
