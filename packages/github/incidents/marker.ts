import * as v from 'valibot';
import { ACKNOWLEDGEMENTS, type Incident } from '#core/incident/incident';
import { longestTimeline, trimmed } from '#core/incident/lifecycle';
import { parseJson } from '#core/json';
import { SEVERITIES } from '#core/severity';

/** Bytes of JSON that a marker holds; base64 makes four thirds of it, so that the longest marker has 29,500 characters. */
const mostBytes = 22_000;

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(2_000));
const instant = v.pipe(v.number(), v.integer(), v.minValue(-8.64e15), v.maxValue(8.64e15));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const number = v.pipe(v.number(), v.integer(), v.minValue(1));
const severity = v.picklist(SEVERITIES);
const lines = v.pipe(v.array(text(2_000)), v.maxLength(50));
const link = v.object({ label: text(200), url: text(2_000) });

const incidentSchema = v.object({
  service: name,
  environment: name,
  kind: name,
  severity,
  severitySince: instant,
  reopened: count,
  since: instant,
  times: v.object({ startedAt: v.optional(instant), detectedAt: instant, restoredAt: v.optional(instant) }),
  account: v.object({
    title: text(2_000),
    happened: text(8_000),
    done: lines,
    next: lines,
    evidence: v.pipe(v.array(v.tuple([text(200), text(2_000)])), v.maxLength(50)),
    links: v.pipe(v.array(link), v.maxLength(50)),
    by: v.optional(text(200)),
  }),
  occurrence: text(100),
  acknowledged: v.optional(v.object({ at: instant, how: v.picklist(ACKNOWLEDGEMENTS), by: text(100) })),
  baseline: v.object({ assignees: v.pipe(v.array(text(100)), v.maxLength(50)), reactions: count }),
  timeline: v.pipe(
    v.array(
      v.object({
        kind: v.picklist(['opened', 'again', 'reopened', 'raised', 'acknowledged', 'recovered']),
        id: text(100),
        at: instant,
        severity,
        text: text(2_000),
        url: text(2_000),
      }),
    ),
    v.maxLength(longestTimeline),
  ),
  dropped: count,
  seen: v.pipe(v.array(text(100)), v.maxLength(1_000)),
});

const filedSchema = v.object({
  schema: v.literal(1),
  nonce: text(100),
  incident: incidentSchema,
  /** The incident of the same problem before this one. */
  previous: v.optional(number),
  /** The issue that was opened first, when this one was opened at the same moment. */
  duplicateOf: v.optional(number),
});

/** What an issue carries. */
export interface Filing {
  /** Finds the issue again when the answer to creating it was lost. */
  readonly nonce: string;
  readonly incident: Incident;
  readonly previous?: number | undefined;
  readonly duplicateOf?: number | undefined;
}

const marker = /<!-- rollout-incident:1 ([A-Za-z0-9+/]{1,29400}={0,2}) -->\s*$/;

/** The hidden last line of an issue's body. In base64 nothing can end the comment, mention anybody or refer to anything. */
export function markerOf(filing: Filing): string {
  return `<!-- rollout-incident:1 ${Buffer.from(jsonOf(filing)).toString('base64')} -->`;
}

/** What the last line of a body says; undefined when it is no marker of this version. */
export function readMarker(body: string): Filing | undefined {
  const [, packed] = marker.exec(body) ?? [];
  if (packed === undefined) return undefined;
  const checked = v.safeParse(filedSchema, parseJson(Buffer.from(packed, 'base64').toString()));
  if (!checked.success) return undefined;
  const { nonce, incident, previous, duplicateOf } = checked.output;
  return { nonce, incident, previous, duplicateOf };
}

/** True when both say the same. */
export function isSame(a: Incident, b: Incident): boolean {
  return jsonOf({ nonce: '', incident: a }) === jsonOf({ nonce: '', incident: b });
}

/** The incident as a marker holds it: the oldest lines of the timeline, then the ends of the lists are left out until it fits. */
export function fitting(incident: Incident): Incident {
  let fit = incident;
  while (sizeOf(fit) > mostBytes) fit = smaller(fit);
  return fit;
}

function smaller(incident: Incident): Incident {
  const { timeline, account, seen } = incident;
  if (timeline.length > 5) return trimmed(incident, timeline.length - 1);
  if (seen.length > 20) return { ...incident, seen: seen.slice(-20) };
  const longest =
    (['evidence', 'done', 'next', 'links'] as const).toSorted((a, b) => weightOf(account[b]) - weightOf(account[a]))[0] ?? 'links';
  if (account[longest].length > 0) return { ...incident, account: { ...account, [longest]: account[longest].slice(0, -1) } };
  return { ...incident, account: { ...account, happened: account.happened.slice(0, account.happened.length / 2).replace(/\p{Cs}$/u, '') } };
}

function weightOf(list: readonly unknown[]): number {
  return list.length === 0 ? 0 : JSON.stringify(list).length;
}

function sizeOf(incident: Incident): number {
  return Buffer.byteLength(jsonOf({ nonce: 'x'.repeat(100), incident, previous: 999_999_999, duplicateOf: 999_999_999 }));
}

/** Through the schema, so that the order of the keys is always the same. */
function jsonOf(filing: Filing): string {
  return JSON.stringify(v.parse(filedSchema, { schema: 1, ...filing }));
}
