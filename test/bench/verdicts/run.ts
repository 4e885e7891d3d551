import { simulate } from './simulation/pool.ts';
import { gatherCells, type Cell } from './simulation/situation.ts';
import { BAR, SHORT_BAR } from './tables/bar.ts';
import { check, formatChecks, type Check } from './tables/check.ts';
import type { Expectation } from './tables/expectation.ts';
import { MORE } from './tables/more.ts';
import { cellsOf, printTable, type Table } from './tables/table.ts';
import { ERROR_TABLES, LATENCY_TABLES } from './tables/tables.ts';

export interface Benchmark {
  /** Only what the bar needs, 50 traces per situation of error rates and 20 of latency, which take five times as long. */
  readonly short: boolean;
  readonly threads: number;
  readonly only?: 'errors' | 'latency';
  /** Traces per situation. */
  readonly traces?: number;
  readonly onProgress?: (done: number, all: number) => void;
}

export interface BenchmarkResult {
  readonly tables: readonly string[];
  /** The bar as a table, with what noise was allowed for. */
  readonly checks: string;
  readonly results: readonly Check[];
  readonly passed: boolean;
}

const SHORT_ERROR_TRACES = 50;
const SHORT_LATENCY_TRACES = 20;
/** As many as stand behind the numbers of the bar. */
const ERROR_TRACES = 1000;
const LATENCY_TRACES = 300;

export async function runBenchmark({ short, threads, only, traces, onProgress }: Benchmark): Promise<BenchmarkResult> {
  const wanted = (metric: 'errors' | 'latency'): boolean => only === undefined || only === metric;
  const tables: readonly Table[] = short ? [] : [...(wanted('errors') ? ERROR_TABLES : []), ...(wanted('latency') ? LATENCY_TABLES : [])];
  const bar = (short ? SHORT_BAR : [...BAR, ...MORE]).filter(({ situations }) => situations.every(({ metric }) => wanted(metric)));
  const tracesOf = ({ situation: { metric } }: Cell): number =>
    traces ?? (metric === 'errors' ? (short ? SHORT_ERROR_TRACES : ERROR_TRACES) : short ? SHORT_LATENCY_TRACES : LATENCY_TRACES);
  const outcomes = await simulate(gatherCells([...tables.flatMap(cellsOf), ...bar.flatMap(cellsFor)]), {
    traces: tracesOf,
    threads,
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  const results = bar.map((expectation) => check(expectation, outcomes));
  const passed = results.every(({ within }) => within);
  return {
    tables: tables.map((table) => printTable(table, outcomes)),
    checks: `${formatChecks(results)}\n\n${conclusion(results)}`,
    results,
    passed,
  };
}

function cellsFor({ situations, column }: Expectation): readonly Cell[] {
  return situations.map((situation) => ({ situation, columns: [column] }));
}

function conclusion(results: readonly Check[]): string {
  const count = (pick: (result: Check) => boolean): string => String(results.filter(pick).length);
  return [
    'Delays may differ by 20 %, rates by one point. "With noise" adds what two simulations differ by through chance alone, at 99 %:',
    'for a rate p from R traces, 2.58 sqrt(p (1 - p) (1/R + 1/R0)) + 1/(2 R); for a delay the matching ranks. R0 is 1000 for error rates, 300 for latency.',
    `${count(({ strict }) => strict)} of ${String(results.length)} within the tolerance as it stands, ${count(({ within }) => within)} with noise.`,
  ].join('\n');
}
