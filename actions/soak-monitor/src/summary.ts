import type { Dimension } from '#core/criteria/criterion';
import { formatCount, formatValue } from '#core/judging/format';
import type { Point } from '#core/judging/series';
import type { ArmEvidence, Verdict } from '#core/verdict';
import { bold, bullets, code, details, heading, link, mermaid, mermaidLabel, page, paragraph, table, type Block } from '#core/markdown';
import type { CriterionReport, ShareReport, SoakReport } from './report.ts';
import { NOBODY_ASKED, sayReturning } from './returning.ts';

/** Of what is only watched. */
const WATCHED = '👁️';

const MARKS = { pass: '✅', warn: '⚠️', fail: '❌', inconclusive: '❔', error: '🔌' } as const satisfies Record<Verdict, string>;

/** Points that a chart in a summary shows: more than this cannot be told apart. */
const CHART_POINTS = 40;
const CHARTS = 8;

/** The job summary of a soak: verdict, table of evidence, one chart per criterion, and what to do next. */
export function renderSoak(report: SoakReport, onInconclusive: OnInconclusive = 'fail', giver = NOBODY_ASKED): string {
  const { service, environment, candidate, stable } = report;
  return page([
    heading(
      3,
      `${report.cancelled ? '⏹' : MARKS[report.verdict]} Soak of ${candidate || service}: ${report.cancelled ? 'cancelled' : report.verdict}`,
    ),
    paragraph(bold(report.reason)),
    ...(report.code === undefined ? [] : [paragraph(bold('Code:'), ' ', code(report.code))]),
    paragraph(
      `${service} in ${environment}`,
      ...(candidate === '' ? [] : [', ', code(candidate)]),
      ...(stable === '' ? [] : [' against ', code(stable)]),
      `, ${formatCount(report.readings)} readings from ${report.source}.`,
    ),
    table(
      ['', 'criterion', 'candidate', 'baseline', 'bound'],
      [...report.criteria.map((criterion) => rowOf(criterion)), ...(report.traffic === undefined ? [] : [shareRow(report.traffic)])],
    ),
    ...(report.traffic?.reason === undefined ? [] : [paragraph(bold('Share of requests:'), ` ${report.traffic.reason}.`)]),
    ...report.criteria.slice(0, CHARTS).flatMap((criterion) => chartOf(criterion, Date.parse(report.startedAt))),
    ...(report.warnings.length === 0 ? [] : [details('Warnings of the source', [bullets(report.warnings)])]),
    ...(report.sourceErrors.length === 0 ? [] : [details('Readings that failed', [bullets(report.sourceErrors)])]),
    paragraph(`Next: ${nextOf(report, onInconclusive, giver)}`, ...(report.runUrl === '' ? [] : [' ', link('This run', report.runUrl)])),
  ]);
}

function rowOf({ criterion, verdict, open, evidence, dimension }: CriterionReport) {
  const unit = dimension as Dimension;
  return [
    open === 'not-judged' ? `${WATCHED} not judged` : MARKS[verdict],
    code(criterion),
    armCell(evidence.candidate, unit),
    evidence.baseline === undefined ? '–' : armCell(evidence.baseline, unit),
    evidence.bound === undefined ? '–' : formatValue(evidence.bound, unit),
  ];
}

/** The candidate's requests beside those that are due to it. */
function shareRow({ verdict, completed, due, observed, configured }: ShareReport) {
  return [
    MARKS[verdict],
    'share of requests',
    `${formatValue(observed, 'proportion')} (${formatCount(completed)})`,
    '–',
    `${formatValue(configured, 'proportion')} (${formatCount(due)})`,
  ];
}

function armCell({ value, bad, count }: ArmEvidence, dimension: Dimension): string {
  if (value === undefined) return `no value (${formatCount(count)})`;
  return bad === undefined
    ? `${formatValue(value, dimension)} (${formatCount(count)})`
    : `${formatValue(value, dimension)} (${formatCount(bad)} of ${formatCount(count)})`;
}

/** A line chart of candidate, baseline and bound over the soak; nothing with fewer than two points. */
function chartOf({ criterion, series, dimension }: CriterionReport, startedAt: number): readonly Block[] {
  const points = thin(series.filter(({ candidate }) => candidate !== undefined));
  if (points.length < 2) return [];
  const { scale, unit } = scaleOf(points, dimension as Dimension);
  // Mermaid draws lines without gaps: the axis begins where there was enough data for a value, counted from the start of the soak.
  const [first, last] = [points[0]?.at ?? startedAt, points.at(-1)?.at ?? startedAt];
  const lines = (['candidate', 'baseline', 'bound'] as const).filter((key) => points.every((point) => point[key] !== undefined));
  const values = (key: (typeof lines)[number]): string => points.map((point) => number((point[key] ?? 0) * scale)).join(', ');
  const top = Math.max(...lines.flatMap((key) => points.map((point) => (point[key] ?? 0) * scale)));
  return [
    mermaid([
      'xychart-beta',
      `  title ${mermaidLabel(criterion)}`,
      `  x-axis "seconds" ${number((first - startedAt) / 1000)} --> ${number((last - startedAt) / 1000)}`,
      `  y-axis ${mermaidLabel(unit)} 0 --> ${number(top * 1.1 || 1)}`,
      ...lines.map((key) => `  line ${mermaidLabel(key)} [${values(key)}]`),
    ]),
    paragraph(`Lines in this order: ${lines.join(', ')}.`),
  ];
}

function thin(points: readonly Point[]): readonly Point[] {
  const stride = Math.ceil(points.length / CHART_POINTS);
  return points.filter((_, index) => index % stride === 0 || index === points.length - 1);
}

function scaleOf(points: readonly Point[], dimension: Dimension): { scale: number; unit: string } {
  const largest = Math.max(...points.flatMap(({ candidate = 0, baseline = 0, bound = 0 }) => [candidate, baseline, bound]));
  switch (dimension) {
    case 'proportion':
      return { scale: 100, unit: '%' };
    case 'seconds':
      return largest < 1 ? { scale: 1000, unit: 'ms' } : { scale: 1, unit: 's' };
    case 'bytes':
      return { scale: 1e-6, unit: 'MB' };
    case 'rate':
      return { scale: 1, unit: '/s' };
    case 'number':
      return { scale: 1, unit: ' ' };
  }
}

function number(value: number): string {
  return String(Number(value.toPrecision(4)));
}

/** What to look at, by what is wrong with the share of requests. */
export function remedyOfShare(kind: ShareReport['kind']): string {
  return kind === 'swapped' ? SWAPPED_REMEDY : kind === 'more' ? MORE_REMEDY : SHARE_REMEDY;
}

/** The input `on-inconclusive`. */
export type OnInconclusive = 'fail' | 'pass';

/** What to look at when the share of requests is wrong, and what to do where it is no fault. */
export const SHARE_REMEDY =
  'look for requests of the candidate that never end in its counters: hung, reset, or answered by the proxy itself. Where users stick to a version or the baseline counts other traffic too, measure only what the split routes, or set `on-share: warn`.';

export const SWAPPED_REMEDY =
  'look whether the queries or addresses of the two arms are exchanged in `signals`, and whether the platform gives the candidate what `weight` says. With slots that take turns write `$target` (docs/slots.md).';

export const MORE_REMEDY =
  'check that `weight` is what the platform serves, and that both arms are measured over all their instances and over the traffic that the split routes. Where users stick to a version or the baseline counts other traffic too, set `on-share: ignore`.';

/** What a person does next, in one sentence as it stands behind `Next: `. */
export function nextOf(report: SoakReport, onInconclusive: OnInconclusive = 'fail', giver = NOBODY_ASKED): string {
  if (report.cancelled) return `${sayReturning(report, giver)}.`;
  switch (report.verdict) {
    case 'pass':
    case 'warn':
      return 'the next step of the plan.';
    case 'fail':
      return report.traffic?.verdict === 'fail'
        ? `${sayReturning(report, giver)}. Then ${remedyOfShare(report.traffic.kind)}`
        : `${sayReturning(report, giver)}. Look at the criterion that failed before another try.`;
    case 'inconclusive':
      return inconclusive(report, onInconclusive);
    case 'error':
      return 'repair the access to the measurements; this says nothing about the candidate.';
  }
}

const UNRESOLVED = 'bucket bounds nearer to the values, another percentile or a wider tolerance would';

/** Each input is named where it applies: `on-inconclusive` where there was data, `on-no-data` where there was not. */
function inconclusive({ undecided, criteria, past = false }: SoakReport, onInconclusive: OnInconclusive): string {
  if (criteria.some(({ open }) => open === 'blind'))
    return 'correct the query, the bound or the `for` that nothing can break; until then this soak cannot pass.';
  if (criteria.every(({ open }) => open === 'not-judged')) return 'write a criterion that is judged; `info:` is only watched.';
  if (!undecided) return 'see why there was too little data; `on-no-data` says what that means for the rollout.';
  const longer = past ? 'a longer window (an earlier `since`)' : 'a longer soak (`max-duration`)';
  const open = criteria.filter((criterion) => criterion.open === 'undecided');
  if (open.length > 0 && open.every(({ evidence }) => evidence.neverHolds === true)) {
    const change = `more time would not decide; ${[...new Set(open.map(({ wouldDecide = UNRESOLVED }) => wouldDecide))].join('; ')}`;
    return onInconclusive === 'pass'
      ? `the next step of the plan, as \`on-inconclusive: pass\` says; ${change}.`
      : `${change}; \`on-inconclusive: pass\` would let the step pass all the same.`;
  }
  return onInconclusive === 'pass'
    ? `the next step of the plan, as \`on-inconclusive: pass\` says; more traffic or ${longer} would decide.`
    : `more traffic, ${longer} or a wider tolerance; \`on-inconclusive: pass\` would let the step pass all the same.`;
}
