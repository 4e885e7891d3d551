import { clockWords, dateWords, elapsedWords, isTime } from '../chart/words.ts';
import type { EvidenceDocument, TimelineEntry } from '../document.ts';
import { markup, type Markup } from '../markup.ts';
import { pill } from './verdict.ts';

/** Steps, verdicts and notes in the order in which they happened; nothing when none was kept. */
export function timeline({ timeline: entries = [] }: EvidenceDocument, origin: number): Markup | undefined {
  if (entries.length === 0) return undefined;
  const ordered = entries.toSorted((a, b) => a.at - b.at);
  const days = new Set(ordered.map(({ at }) => dateWords(at))).size;
  return markup`<section class="card" aria-labelledby="timeline">
    <h2 id="timeline">Timeline</h2>
    <ol class="timeline">
      ${ordered.map((entry) => entryOf(entry, origin, days > 1))}
    </ol>
  </section>`;
}

function entryOf({ at, kind, text, weight, verdict }: TimelineEntry, origin: number, dated: boolean): Markup {
  const time = isTime(at) ? markup`<time datetime="${new Date(at).toISOString()}">${clockWords(at)}</time>` : '–';
  return markup`<li class="${kind} ${verdict ?? ''}">
    <span class="when">${time}${dated ? markup`<span class="after">${dateWords(at)}</span>` : undefined}<span class="after">${isTime(at) ? `+${elapsedWords((at - origin) / 1000)}` : ''}</span></span>
    <span class="what">${weight === undefined ? undefined : markup`<span class="weight">${weight} %</span> `}${verdict === undefined ? undefined : markup`${pill(verdict)} `}${text}</span>
  </li>`;
}
