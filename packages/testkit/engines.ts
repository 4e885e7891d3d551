import { describe } from '@jest/globals';
import { findEngine } from './engine-binary.ts';

/** True when the real program is installed here. */
function engineAvailable(name: string): boolean {
  return findEngine(name) !== undefined;
}

/** A `describe` that is reported as skipped where the engine is absent; CI installs the engines and fails on any skip. */
export function describeWithEngine(name: string, title: string, tests: () => void): void {
  (engineAvailable(name) ? describe : describe.skip)(title, tests);
}
