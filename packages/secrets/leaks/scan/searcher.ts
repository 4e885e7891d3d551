import type { Detector, Fragment, Match } from '../fragment.ts';
import type { LiveFinder, LiveHit } from './live-values.ts';
import { liveRuleId, type Occurrence } from './occurrence.ts';

/** Searches fragments by rules and for the job's own secrets, and keeps what it finds, at most `most` of it. */
export class Searcher {
  readonly occurrences: Occurrence[] = [];
  /** More was found than is kept. */
  overflowed = false;
  bytes = 0;
  readonly #makeDetector: () => Detector;
  #detector: Detector | undefined;
  readonly #live: LiveFinder;
  readonly #most: number;

  constructor(detector: () => Detector, live: LiveFinder, most: number) {
    this.#makeDetector = detector;
    this.#live = live;
    this.#most = most;
  }

  search(fragment: Fragment, merge = false): void {
    this.bytes += fragment.to - fragment.from;
    this.#detector ??= this.#makeDetector();
    const matches = this.#detector.detect(fragment);
    const hits = this.#live.empty ? [] : this.#live.find(fragment.bytes, fragment.from, fragment.to);
    if (matches.length === 0 && hits.length === 0) return;
    const { path, commit } = fragment;
    const places = new Map<LiveHit, number>(hits.map((hit) => [hit, lineOf(fragment, hit.at)]));
    const met = new Set<string>();
    for (const match of matches) {
      const names = new Set(this.#live.namesIn(match.secret));
      for (const [{ name }, line] of places) {
        if (!names.has(name) && !holds(match, fragment, hits, name, line)) continue;
        names.add(name);
        if (line >= match.startLine && line <= match.endLine) met.add(`${name}\0${String(line)}`);
      }
      this.#keep({ ...match, path, commit, merge, live: [...names] });
    }
    for (const [hit, line] of places) {
      const key = `${hit.name}\0${String(line)}`;
      if (met.has(key)) continue;
      met.add(key);
      this.#keep({ ...matchOf(fragment, hit, line), path, commit, merge, live: [hit.name] });
    }
  }

  #keep(occurrence: Occurrence): void {
    if (this.occurrences.length < this.#most) this.occurrences.push(occurrence);
    else this.overflowed = true;
  }
}

/** Whether what a rule found is this very hit: the encoded value lies in its match. */
function holds(match: Match, fragment: Fragment, hits: readonly LiveHit[], name: string, line: number): boolean {
  if (line < match.startLine || line > match.endLine) return false;
  return hits.some((hit) => hit.name === name && match.match.includes(fragment.bytes.toString('utf8', hit.at, hit.to)));
}

function lineOf(fragment: Fragment, at: number): number {
  let line = fragment.firstLine;
  for (let end = fragment.bytes.indexOf(10, fragment.from); end !== -1 && end < at; end = fragment.bytes.indexOf(10, end + 1)) line += 1;
  return line;
}

function matchOf({ bytes, from }: Fragment, hit: LiveHit, line: number): Match {
  const text = bytes.toString('utf8', hit.at, hit.to);
  const column = hit.at - Math.max(from, bytes.lastIndexOf(10, hit.at) + 1) + 1;
  return {
    ruleId: liveRuleId,
    description: 'The value of a secret of this job.',
    secret: text,
    match: text,
    startLine: line,
    endLine: line,
    startColumn: column,
    endColumn: column + (hit.to - hit.at),
    entropy: 0,
    tags: [],
    decoded: hit.encoding === undefined ? [] : [hit.encoding],
  };
}
