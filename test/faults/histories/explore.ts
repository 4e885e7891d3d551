import fc from 'fast-check';
import { describeHistory, history as anyHistory, type History } from './history.ts';
import { play } from './play.ts';
import type { Violation } from './player.ts';

/** A promise that was broken, and the shortest history found that breaks it. */
export interface Finding {
  readonly promise: string;
  readonly text: string;
  /** How many of the histories broke it. */
  readonly count: number;
  readonly seed: number;
  /** Position of the first of them. */
  readonly position: number;
  readonly history: History;
}

export interface Exploration {
  readonly histories: number;
  readonly findings: readonly Finding[];
}

export interface Options {
  readonly histories: number;
  readonly seed: number;
  /** Shrinks each finding to a short history; takes a while. */
  readonly shrink: boolean;
  /** Only these promises. */
  readonly only?: readonly string[];
}

/** Plays random histories and shrinks the first one of each promise that was broken. */
export async function explore({ histories, seed, shrink, only }: Options): Promise<Exploration> {
  const found = new Map<string, { count: number; readonly position: number; readonly history: History; readonly text: string }>();
  let position = -1;
  const look = fc.asyncProperty(anyHistory, async (one) => {
    position += 1;
    const here = position;
    const broken = new Map((await play(one)).toReversed().map((violation) => [violation.promise, violation.text]));
    for (const [promise, text] of broken) {
      if (only !== undefined && !only.includes(promise)) continue;
      const known = found.get(promise);
      if (known === undefined) found.set(promise, { count: 1, position: here, history: one, text });
      else known.count += 1;
    }
  });
  await fc.assert(look, { numRuns: histories, seed });
  const findings: Finding[] = [];
  for (const [promise, first] of found) {
    findings.push({ promise, seed, ...first, ...(shrink ? await shrunk(promise, seed, first.position) : {}) });
  }
  return { histories, findings };
}

async function shrunk(promise: string, seed: number, position: number): Promise<Partial<Pick<Finding, 'history' | 'text'>>> {
  let text = '';
  const breaks = async (one: History): Promise<Violation | undefined> =>
    (await play(one)).find((violation) => violation.promise === promise);
  const holds = fc.asyncProperty(anyHistory, async (one) => {
    const violation = await breaks(one);
    if (violation !== undefined) text = violation.text;
    return violation === undefined;
  });
  const { counterexample } = await fc.check(holds, { seed, path: String(position), numRuns: 1 });
  const [shortest] = counterexample ?? [];
  if (shortest === undefined) return {};
  const history = await withoutIdle(shortest, async (one) => (await breaks(one)) !== undefined);
  const violation = await breaks(history);
  return { history, text: violation?.text ?? text };
}

/** Leaves out one event after another, as long as the rest still breaks the promise: fast-check keeps the last one. */
async function withoutIdle(from: History, breaks: (one: History) => Promise<boolean>): Promise<History> {
  for (const [index] of from.events.entries()) {
    const less = { ...from, events: from.events.toSpliced(index, 1) };
    if (await breaks(less)) return withoutIdle(less, breaks);
  }
  return from;
}

/** What to print: the promise, how it was broken, and the history to play again. */
export function describeFinding({ promise, text, count, seed, position, history: found }: Finding, histories: number): string {
  return [
    `${promise} (${String(count)} of ${String(histories)} histories; MODEL_SEED=${String(seed)}, number ${String(position)})`,
    `  ${text}`,
    ...describeHistory(found)
      .split('\n')
      .map((line) => `  | ${line}`),
  ].join('\n');
}
