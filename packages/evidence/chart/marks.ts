import type { Mark } from './model.ts';

/** Room that the words of a decision need, and those of a step. */
const DECISION_WIDTH = 150;
const STEP_WIDTH = 44;

/** The marks whose words fit beside each other; that of the decision always does. `xOf` gives pixels. */
export function labelledMarks(marks: readonly Mark[], xOf: (at: number) => number): ReadonlySet<Mark> {
  const decision = marks.find(({ kind }) => kind === 'decision');
  const shown = new Set<Mark>(decision === undefined ? [] : [decision]);
  let previous = -Infinity;
  for (const mark of marks) {
    const x = xOf(mark.at);
    if (mark.kind === 'decision' || x - previous < STEP_WIDTH) continue;
    if (decision !== undefined && Math.abs(xOf(decision.at) - x) < DECISION_WIDTH) continue;
    shown.add(mark);
    previous = x;
  }
  return shown;
}
