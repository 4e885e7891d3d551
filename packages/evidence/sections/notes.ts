import type { EvidenceDocument } from '../document.ts';
import { markup, type Markup } from '../markup.ts';

/** Warnings of the source and readings that failed; nothing where there were none. */
export function notes({ warnings, sourceErrors }: EvidenceDocument): Markup {
  return markup`${list('warnings', 'Warnings of the source', warnings)}
  ${list('failed-readings', `Readings that failed: ${String(sourceErrors.length)}`, sourceErrors)}`;
}

function list(id: string, title: string, lines: readonly string[]): Markup | undefined {
  if (lines.length === 0) return undefined;
  return markup`<section class="card" aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    <ul class="notes">
      ${lines.map((line) => markup`<li>${line}</li>`)}
    </ul>
  </section>`;
}

/** How the words and charts of this page are meant. */
export function explanation(): Markup {
  return markup`<section class="card" aria-labelledby="reading">
    <h2 id="reading">How to read this</h2>
    <dl class="glossary">
      <div>
        <dt>Evidence 1 in 101</dt>
        <dd>
          Were the opposite true, at most one rollout in 101 would ever show evidence this strong, however often it is looked at. The dashed
          lines are where the soak stops and where it may pass early.
        </dd>
      </div>
      <div>
        <dt>Confidence band</dt>
        <dd>Where the candidate's true value lies, as far as the data can tell at that time. It narrows as requests arrive.</dd>
      </div>
      <div>
        <dt>Five verdicts</dt>
        <dd>
          <em>pass</em>: holds. <em>warn</em>: broken, but only worth knowing. <em>fail</em>: broken. <em>inconclusive</em>: too little data to
          tell. <em>error</em>: could not be measured, which says nothing about the candidate.
        </dd>
      </div>
      <div>
        <dt>Zoom</dt>
        <dd>
          Drag over a chart, double click for the whole soak; or use the buttons and the slider below it. All times are counted from the start of
          the soak or are UTC.
        </dd>
      </div>
    </dl>
  </section>`;
}
