import * as v from 'valibot';
import { parseJson } from '#core/json';
import type { LedgerEntry, NewRollout, RolloutRecord } from '#core/ledger';
import { clauseOf, fieldsOf, readClause } from './record-text.ts';
import { entrySchema, rolloutSchema, startedBy } from './rollout-schema.ts';
import type { FiledRollout } from './standing.ts';

const head = { schema: v.literal(1), id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)), at: v.pipe(v.number(), v.finite()) };

const lineSchema = v.variant('type', [
  v.object({ type: v.literal('opened'), ...head, ...rolloutSchema.entries }),
  v.object({ type: v.literal('entry'), ...head, ...entrySchema.entries }),
  v.object({ type: v.literal('withdrawn'), ...head, note: v.string() }),
]);

/** The line that opens a rollout; `at` in milliseconds since the epoch. */
export function openedLine(id: string, at: number, rollout: NewRollout): string {
  const { service, environment, candidate, stable, arms, steps, run, ref } = rollout;
  return line({
    type: 'opened',
    schema: 1,
    id,
    at,
    service,
    environment,
    candidate,
    stable,
    arms,
    steps,
    run: fieldsOf(run),
    ref,
    ...startedBy(rollout),
  });
}

/** The line of one entry of a rollout; `at` in milliseconds since the epoch. */
export function entryLine(id: string, at: number, entry: LedgerEntry): string {
  const { status, weight, run, soak } = entry;
  return line({ type: 'entry', schema: 1, id, at, status, weight, note: clauseOf(entry), run: fieldsOf(run), soak });
}

/** The line that withdraws a rollout with a note; `at` in milliseconds since the epoch. */
export function withdrawnFileLine(id: string, at: number, note: string): string {
  return line({ type: 'withdrawn', schema: 1, id, at, note });
}

function line(fields: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify(fields)}\n`;
}

export interface FileContent {
  /** In the order in which they were opened. */
  readonly rollouts: readonly FiledRollout[];
  /** 1-based numbers of lines that say nothing: torn by a kill, or written by something else. */
  readonly unreadable: readonly number[];
  /** True when the last line has no end, so that the next one would run into it. */
  readonly torn: boolean;
}

/**
 * Reads the file's lines. A line is one JSON object, so that a line cut short anywhere cannot be mistaken for a whole one; what is no line of ours is
 * skipped and reported.
 */
export function parseLines(text: string): FileContent {
  const rollouts = new Map<string, { record: RolloutRecord; withdrawn: boolean }>();
  const unreadable: number[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    if (raw.trim() === '') continue;
    const parsed = v.safeParse(lineSchema, parseJson(raw));
    if (!parsed.success) {
      unreadable.push(index + 1);
      continue;
    }
    const said = parsed.output;
    const filed = rollouts.get(said.id);
    if (said.type === 'opened') {
      const { id, at, service, environment, candidate, stable, arms, steps, run, ref } = said;
      const record = { id, openedAt: at, service, environment, candidate, stable, arms, steps, run, ref, ...startedBy(said), entries: [] };
      if (filed === undefined) rollouts.set(id, { record, withdrawn: false });
    } else if (filed !== undefined && said.type === 'entry') {
      const { status, weight, note, run, at, soak } = said;
      const entry = { status, weight, ...readClause(note), run, at, ...(soak === undefined ? {} : { soak }) };
      filed.record = { ...filed.record, entries: [...filed.record.entries, entry] };
    } else if (filed !== undefined) {
      filed.withdrawn = true;
    }
  }
  return { rollouts: [...rollouts.values()], unreadable, torn: text !== '' && !text.endsWith('\n') };
}
