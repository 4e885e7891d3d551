import { formatCount, formatDuration } from '#core/judging/format';
import { isTime, periodWords } from '../chart/words.ts';
import type { EvidenceDocument } from '../document.ts';
import { followable, markup, type Content, type Markup } from '../markup.ts';

/** What was observed, where, when and how; rows without a value are left out. */
export function facts(document: EvidenceDocument): Markup {
  const { service, environment, candidate, stable, source, readings, alpha, weight, runUrl, planning = [] } = document;
  const rows: readonly (readonly [name: string, value: Content])[] = [
    ['Service', service],
    ['Environment', environment],
    ['Candidate', candidate],
    ['Stable', stable],
    ['Weight', weight === undefined ? '' : `${String(weight)} % of the traffic`],
    ['Plan', planOf(document)],
    ['Window', windowOf(document)],
    ['Source', source === '' ? '' : `${source}, ${formatCount(readings)} ${readings === 1 ? 'reading' : 'readings'}`],
    [
      'False alarms',
      alpha === undefined || !(alpha > 0)
        ? ''
        : `sequential tests stop at most 1 healthy rollout in ${formatCount(1 / alpha)} by mistake, for independent requests`,
    ],
    ['Run', runOf(runUrl)],
  ];
  return markup`<section class="card" aria-labelledby="facts">
    <h2 id="facts">Facts</h2>
    <dl class="facts">
      ${rows.filter(([, value]) => value !== '').map(([name, value]) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
    </dl>
    ${
      planning.length === 0
        ? undefined
        : markup`<h3 id="planning">Expected before the soak</h3><ul class="plain" aria-labelledby="planning">${planning.map((sentence) => markup`<li>${sentence}</li>`)}</ul>`
    }
  </section>`;
}

function planOf({ weight, plan = [] }: EvidenceDocument): Content {
  if (plan.length === 0) return '';
  const steps = plan.map((step) => (step === weight ? markup`<li aria-current="step">${step} %</li>` : markup`<li>${step} %</li>`));
  return markup`<ol class="plan">${steps}</ol>`;
}

function windowOf({ startedAt, endedAt }: EvidenceDocument): string {
  const [from, to] = [Date.parse(startedAt), Date.parse(endedAt)];
  return isTime(from) && isTime(to) ? `${periodWords(from, to)} (${formatDuration(to - from)})` : '';
}

function runOf(address: string): Content {
  const target = followable(address);
  return target === undefined ? address : markup`<a href="${target}" rel="noreferrer">${shortened(target)}</a>`;
}

/** `acme/shop, run 4711` for a page of GitHub Actions, else the whole address. */
function shortened(address: string): string {
  const found = /^https?:\/\/[^/]+\/([\w.-]+\/[\w.-]+)\/actions\/runs\/(\d+)/.exec(address);
  return found === null ? address : `${found[1] ?? ''}, run ${found[2] ?? ''}`;
}
