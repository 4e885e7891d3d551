import { code, heading, link, page, paragraph, quiet, quieted, table, type Content } from '#core/markdown';
import { carrierOf, withoutOldest, type Row } from './rows.ts';
import { wordsOf } from './verdict-words.ts';

/** GitHub refuses more than 65,536 characters; UTF-16 units are never fewer. */
const longestBody = 60_000;

const runPage = /^https?:\/\/[^/?#\s]+\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+(?:[/?#]|$)/;

/** The whole comment: the hidden rows first, then the table. Where it grows too long the oldest rows go, but never `newest`. */
export function bodyOf(rows: readonly Row[], newest: Row): string {
  let kept = rows;
  for (;;) {
    const body = rendered(kept);
    if (body.length <= longestBody || kept.length <= 1) return body;
    kept = withoutOldest(kept, newest);
  }
}

function rendered(rows: readonly Row[]): string {
  const head = ['Service', 'Environment', 'Verdict', 'What happened', 'Weight', 'Run', 'Time (UTC)'];
  const visible = page([
    heading(3, 'Rollouts of this change'),
    table(head, rows.map(cellsOf)),
    paragraph('Kept up to date by the rollout actions: one row for each service, environment and action.'),
  ]);
  return `${carrierOf(rows)}\n${visible}\n`;
}

function cellsOf({ service, environment, action, verdict, what, weight, url, at }: Row): readonly Content[] {
  const { word, mark } = wordsOf[verdict];
  return [
    code(service),
    code(environment),
    `${mark} ${word}`,
    quiet(what),
    weight === undefined ? '' : `${String(Math.round(weight * 100) / 100)} %`,
    // A link to anything but a run would leave a reference behind in what it points to.
    runPage.test(url) ? link(quieted(action), url) : quiet(action),
    new Date(at).toISOString().slice(0, 16).replace('T', ' '),
  ];
}
