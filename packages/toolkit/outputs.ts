import type { Outcome } from './context.ts';

/** Writes the outputs that have a value, and `outcome`. `setOutput` is that of @actions/core; `redact` takes known secrets out. */
export function writeOutputs(
  outcome: Outcome,
  outputs: Readonly<Record<string, string | undefined>>,
  setOutput: (name: string, value: string) => void,
  redact: (text: string) => string,
): void {
  const all: Readonly<Record<string, string | undefined>> = { ...outputs, outcome };
  for (const [name, value] of Object.entries(all)) if (value !== undefined) setOutput(name, redact(value));
}

/** The process's exit code: only `passed` lets the job go on. */
export function exitCodeOf(outcome: Outcome): number {
  return outcome === 'passed' ? 0 : 1;
}
