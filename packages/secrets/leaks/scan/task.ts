import { createDetector, type DetectorOptions } from '../detect.ts';
import type { RuleSet } from '../rules/rule.ts';
import { searchPart } from './part.ts';
import type { PartResult, Work } from './work.ts';

/** What a thread of a scan is given. */
export interface LeakSearch {
  readonly work: Work;
  readonly rules: RuleSet;
  readonly options?: DetectorOptions;
}

/** One thread's part of a scan, see `scanLeaks`. */
export function searchForLeaks({ work, rules, options }: LeakSearch): Promise<PartResult> {
  return searchPart(work, () => createDetector(rules, options));
}
