import { Buffer } from 'node:buffer';
import * as v from 'valibot';
import { parseJson } from '#core/json';
import { FEEDBACK_VERDICTS } from './verdict-words.ts';

/** Begins every comment of ours, whatever its version. */
const mark = '<!-- rollout-actions:feedback:';
const version = 'v1';
/** base64url cannot end an HTML comment. The bound is GitHub's own for a comment. */
const carried = /^<!-- rollout-actions:feedback:(v\d{1,4}) ([\w-]{0,65536}) -->/;

/** Rows kept; the oldest are dropped. */
const mostRows = 40;
/** UTF-16 units. */
export const longest = { name: 100, what: 200, url: 300 } as const;

const name = v.pipe(v.string(), v.maxLength(longest.name));

const rowSchema = v.object({
  service: name,
  environment: name,
  action: name,
  verdict: v.picklist(FEEDBACK_VERDICTS),
  what: v.pipe(v.string(), v.maxLength(longest.what)),
  weight: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
  url: v.pipe(v.string(), v.maxLength(longest.url)),
  at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15)),
});

/** One line of the comment's table. */
export type Row = v.InferOutput<typeof rowSchema>;

/** What a comment of ours carries; undefined when it is none. */
export type Carried =
  | { readonly kind: 'rows'; readonly rows: readonly Row[] }
  /** Written by a later version of this suite. */
  | { readonly kind: 'newer' };

/** Reads the rows that a comment carries. Anybody who may edit it can have changed them: a row that is none is left out, broken ones are no rows at all. */
export function carriedBy(body: string): Carried | undefined {
  if (!body.startsWith(mark)) return undefined;
  const [, written, state = ''] = carried.exec(body) ?? [];
  if (written !== undefined && written !== version) return { kind: 'newer' };
  const parsed = v.safeParse(v.object({ rows: v.array(v.unknown()) }), parseJson(Buffer.from(state, 'base64url').toString()));
  const elements = parsed.success ? parsed.output.rows.slice(0, mostRows) : [];
  const rows = elements.flatMap((element) => {
    const checked = v.safeParse(rowSchema, element);
    return checked.success ? [checked.output] : [];
  });
  return { kind: 'rows', rows };
}

/** The hidden line that carries the rows. */
export function carrierOf(rows: readonly Row[]): string {
  return `${mark}${version} ${Buffer.from(JSON.stringify({ rows })).toString('base64url')} -->`;
}

/**
 * The rows with another one, which replaces the row of the same service, environment and action unless that is newer; sorted by their names, the oldest
 * dropped where they are too many. A row that says the same of the same run keeps its time.
 */
export function withRow(rows: readonly Row[], row: Row): readonly Row[] {
  const key = keyOf(row);
  const before = rows.find((one) => keyOf(one) === key);
  const keeps = before !== undefined && (before.at > row.at || saysTheSame(before, row));
  const others = rows.filter((one) => keyOf(one) !== key).sort((a, b) => b.at - a.at);
  return sorted([keeps ? before : row, ...others].slice(0, mostRows));
}

/** Rows of several comments as those of one. */
export function merged(lists: readonly (readonly Row[])[]): readonly Row[] {
  return lists.flat().reduce<readonly Row[]>(withRow, []);
}

/** The rows without the oldest one that is not about `kept`. */
export function withoutOldest(rows: readonly Row[], kept: Row): readonly Row[] {
  const [oldest] = rows.filter((row) => keyOf(row) !== keyOf(kept)).sort((a, b) => a.at - b.at);
  return rows.filter((row) => row !== oldest);
}

function keyOf({ service, environment, action }: Row): string {
  return JSON.stringify([service, environment, action]);
}

function saysTheSame(a: Row, b: Row): boolean {
  return a.verdict === b.verdict && a.what === b.what && a.weight === b.weight && a.url === b.url;
}

function sorted(rows: readonly Row[]): readonly Row[] {
  const keyed = rows.map((row) => ({ row, key: keyOf(row) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ row }) => row);
}
