import type { EvidenceDocument } from '../document.ts';
import { markup, type Markup } from '../markup.ts';
import { headline, icon } from './verdict.ts';

/** The verdict, the sentence to repeat in an incident call, and what to do now. */
export function banner({ service, environment, verdict, cancelled, reason, next }: EvidenceDocument): Markup {
  return markup`<section class="banner ${cancelled ? 'cancelled' : verdict}" aria-labelledby="verdict">
    <h1 id="verdict">
      ${icon(cancelled ? 'inconclusive' : verdict)}<span>${headline(verdict, cancelled)}<span class="subject">${nameOf(service, environment)}</span></span>
    </h1>
    <p class="sentence">${reason}</p>
    ${next === undefined || next === '' ? undefined : markup`<p class="next">${next}</p>`}
  </section>`;
}

/** The service and where it is, as far as they are known. */
export function nameOf(service: string, environment: string): string {
  return [service, environment].filter((part) => part !== '').join(' in ');
}
