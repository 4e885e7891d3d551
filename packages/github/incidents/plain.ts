import { createHash } from 'node:crypto';
import type { Problem, Recovery, Subject } from '#core/incident/incident';
import { oneLine } from '#core/printable';

/** Takes known secrets out. */
export type Redact = (text: string) => string;

/** Characters and entries that are kept of each part; what is longer ends in `…`. */
const longest = {
  name: 200,
  title: 200,
  happened: 1_500,
  line: 300,
  evidenceName: 60,
  evidence: 200,
  label: 60,
  url: 400,
  by: 60,
} as const;
const most = { lines: 10, evidence: 20, links: 8 } as const;

/** The subject as an incident keeps it. */
export function plainSubject({ service, environment, kind }: Subject, redact: Redact): Subject {
  const plain = (text: string): string => plainText(redact(text), longest.name) || 'unknown';
  return { service: plain(service), environment: plain(environment), kind: plain(kind) };
}

/** The problem without secrets, each text on one line and of bounded length. Secrets go first: half a secret is one too many. */
export function plainProblem(problem: Problem, redact: Redact): Problem {
  const plain = (text: string, limit: number): string => plainText(redact(text), limit);
  const list = (texts: readonly string[]): readonly string[] =>
    limited(
      texts.map((text) => plain(text, longest.line)).filter((text) => text !== ''),
      most.lines,
      (left) => `… ${String(left)} more; see the run.`,
    );
  return {
    ...plainSubject(problem, redact),
    severity: problem.severity,
    occurrence: occurrenceId(redact(problem.occurrence)),
    title: plain(problem.title, longest.title) || 'Untitled problem',
    happened: plain(problem.happened, longest.happened),
    done: list(problem.done),
    next: list(problem.next),
    evidence: limited(
      problem.evidence.map(([name, value]) => [plain(name, longest.evidenceName), plain(value, longest.evidence)] as const),
      most.evidence,
      (left) => ['…', `${String(left)} more; see the run.`] as const,
    ),
    links: plainLinks(problem.links, redact),
    by: problem.by === undefined ? undefined : plain(problem.by, longest.by),
    startedAt: problem.startedAt === undefined ? undefined : moment(problem.startedAt),
    detectedAt: moment(problem.detectedAt),
    restoredAt: problem.restoredAt === undefined ? undefined : moment(problem.restoredAt),
  };
}

/** The same for a recovery. */
export function plainRecovery(recovery: Recovery, redact: Redact): Recovery {
  return {
    // A caller may name both after its run.
    occurrence: occurrenceId(`recovery ${redact(recovery.occurrence)}`),
    at: moment(recovery.at),
    note: plainText(redact(recovery.note), longest.line) || 'The service is well again.',
    links: plainLinks(recovery.links, redact),
  };
}

/** A digest: an occurrence may be long, and nobody reads it. */
function occurrenceId(occurrence: string): string {
  return createHash('sha256').update(occurrence).digest('hex').slice(0, 16);
}

function plainLinks(links: Problem['links'], redact: Redact): Problem['links'] {
  return (
    links
      .map(({ label, url }) => ({
        label: plainText(redact(label), longest.label) || 'link',
        url: whole(redact(url)),
      }))
      // An address that was cut leads nowhere.
      .filter(({ url }) => url.length <= longest.url)
      .slice(0, most.links)
  );
}

function plainText(text: string, limit: number): string {
  return oneLine(whole(text), limit);
}

/** Without halves of surrogate pairs, which UTF-8 cannot hold. */
function whole(text: string): string {
  return text.replaceAll(/\p{Cs}/gu, '?');
}

function limited<T>(list: readonly T[], limit: number, note: (left: number) => T): readonly T[] {
  return list.length <= limit ? list : [...list.slice(0, limit - 1), note(list.length - limit + 1)];
}

/** Whole milliseconds that a date can hold. */
function moment(at: number): number {
  // Adding 0 takes the sign off a zero, which JSON does not keep.
  return Number.isFinite(at) ? Math.round(Math.min(8.64e15, Math.max(-8.64e15, at))) + 0 : 0;
}
