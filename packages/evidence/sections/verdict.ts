import type { Verdict } from '#core/verdict';
import { markup, trusted, type Markup } from '../markup.ts';

/** Shapes of 24 by 24 that differ without colour: a tick in a disc, a triangle, a cross in an octagon, a question, a broken line. */
const SHAPES: Readonly<Record<Verdict, string>> = {
  pass: '<circle cx="12" cy="12" r="10"/><path d="m7.5 12.5 3 3 6-7"/>',
  warn: '<path d="M12 3 22 20.5H2Z"/><path d="M12 9.5v5m0 2.6v.4"/>',
  fail: '<path d="M8 2h8l6 6v8l-6 6H8l-6-6V8Z"/><path d="m8.5 8.5 7 7m0-7-7 7"/>',
  inconclusive: '<circle cx="12" cy="12" r="10"/><path d="M9 9.3c.4-3.6 6.2-3 6 .3-.2 2.2-3 2.4-3 4.6m0 2.6v.4"/>',
  error: '<path d="M12 2 22 12 12 22 2 12Z"/><path d="M8 12h2.4m3.2 0H16"/>',
};

const EYE = '<path d="M2 12c5-8 15-8 20 0-5 8-15 8-20 0Z"/><circle cx="12" cy="12" r="2.5"/>';

/** The sign of a verdict; it says nothing to who cannot see it. */
export function icon(verdict: Verdict): Markup {
  return markup`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${trusted(SHAPES[verdict])}</svg>`;
}

/** Shape and word of a verdict, e.g. in a table. */
export function pill(verdict: Verdict): Markup {
  return markup`<span class="pill ${verdict}">${icon(verdict)}${verdict}</span>`;
}

/** Of a criterion that is only watched. */
function watched(): Markup {
  return markup`<span class="pill inconclusive"><svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${trusted(EYE)}</svg>not judged</span>`;
}

/** The pill of a criterion. */
export function pillOf({ verdict, open }: { readonly verdict: Verdict; readonly open?: string }): Markup {
  return open === 'not-judged' ? watched() : pill(verdict);
}

const HEADLINES: Readonly<Record<Verdict, string>> = {
  pass: 'Passed',
  warn: 'Passed with warnings',
  fail: 'Failed',
  inconclusive: 'Inconclusive',
  error: 'Could not measure',
};

/** A verdict in two or three words. */
export function headline(verdict: Verdict, cancelled: boolean): string {
  return cancelled ? 'Cancelled' : HEADLINES[verdict];
}
