import type { Detectable } from '#core/judging/backtest/detection';
import type { HealthySoaks, ToleranceRow } from '#core/judging/backtest/simulate';
import { formatDuration, formatValue } from '#core/judging/format';
import type { Verdict } from '#core/verdict';
import { bold, bullets, code, details, heading, link, page, paragraph, table, type Block, type Content } from '#core/markdown';
import { share, type AdvisedTable, type BacktestReport } from './backtest-report.ts';
import type { Replay } from './backtest-replay.ts';

const MARKS = { pass: '✅', warn: '⚠️', fail: '❌', inconclusive: '❔', error: '🔌' } as const satisfies Record<Verdict, string>;

/** The job summary of a backtest: what would have been decided, a healthy day, and which tolerance to write. */
export function renderBacktest(report: BacktestReport): string {
  const { service, environment, replay, healthy, tolerances, notes, warnings } = report;
  return page([
    heading(3, `🔁 Backtest of ${service}`),
    paragraph(bold(report.reason)),
    paragraph(
      `${service} in ${environment}, ${report.from} to ${report.to}, from ${report.source}. Soaks of ${formatDuration(report.soakMs)} at ${formatValue(report.weight / 100, 'proportion')}. A backtest fails no job, however bad the day was.`,
    ),
    ...(replay === undefined ? [] : replayBlocks(replay)),
    ...(healthy === undefined ? [] : healthyBlocks(healthy)),
    ...(tolerances.length === 0 ? [] : [heading(4, 'Which tolerance to write')]),
    ...tolerances.flatMap(toleranceBlocks),
    ...(notes.length === 0 ? [] : [bullets(notes)]),
    ...(warnings.length === 0 ? [] : [details('Warnings of the source', [bullets(warnings)])]),
    paragraph(
      'Next: write the tolerance that holds and that you can live with; docs/backtest.md says how to read these tables.',
      ...(report.runUrl === '' ? [] : [' ', link('This run', report.runUrl)]),
    ),
  ]);
}

function replayBlocks({ verdict, reason, startedAt, criteria }: Replay): readonly Block[] {
  return [
    heading(4, `What would have been decided: ${MARKS[verdict]} ${verdict}`),
    paragraph(`The candidate was there from ${startedAt}. ${reason}`),
    table(
      ['', 'criterion', 'why'],
      criteria.map((one) => [MARKS[one.verdict], code(one.criterion), one.reason]),
    ),
  ];
}

function healthyBlocks(healthy: HealthySoaks): readonly Block[] {
  const { soaks, windows, aborts, plainAborts, byCriterion } = healthy;
  return [
    heading(4, 'A healthy day: the baseline against itself'),
    paragraph(`${String(soaks)} simulated soaks at ${String(windows)} times. ${methodOf(healthy)}`),
    table(
      ['', 'aborted by soak-monitor', 'aborted by a plain threshold per reading'],
      [
        [bold('all criteria'), bold(share(aborts, soaks)), bold(share(plainAborts, soaks))],
        ...byCriterion.map((one): Content[] => [code(one.criterion), one.aborts, one.plainAborts]),
      ],
    ),
  ];
}

function methodOf({ method, instances, soaks, windows }: HealthySoaks): string {
  const repeated = soaks > windows ? ' Soaks of the same time are not independent, so the intervals are a little too narrow.' : '';
  const thinned = 'each request at random, so bursts and the noise of single instances are partly averaged away';
  switch (method) {
    case 'instances':
      return `Some of its ${String(instances)} instances, chosen at random, played the candidate.${repeated}`;
    case 'thinning':
      return `Requests of the baseline played the candidate, ${thinned}.${repeated}`;
    case 'both':
      return `Some of its up to ${String(instances)} instances played the candidate; where there were fewer than four, ${thinned}.${repeated}`;
  }
}

function toleranceBlocks({ criterion, rows, why, recommended, advice }: AdvisedTable): readonly Block[] {
  if (rows.length === 0) return [paragraph(code(criterion), `: ${why ?? 'no table'}.`)];
  return [
    paragraph(
      code(criterion),
      ...(recommended === undefined ? [': ', bold('none of these holds')] : [': write ', code(recommended)]),
      '.',
      ...(advice === undefined ? [] : [` ${advice}`]),
    ),
    table(
      ['', 'tolerance', 'healthy soaks aborted', 'passed in time', 'median time to pass', 'smallest regression caught (95 %)'],
      rows.map((row) => rowOf(row, row.criterion === recommended)),
    ),
  ];
}

function rowOf(row: ToleranceRow, recommended: boolean): readonly Content[] {
  const { criterion, configured, aborts, passes, soaks, medianPassMs, detectable } = row;
  return [
    recommended ? '👉' : row.holds ? '✅' : '',
    { markdown: `${code(criterion).markdown}${configured ? ' (yours)' : ''}` },
    `${String(aborts)} of ${String(soaks)}`,
    `${String(passes)} of ${String(soaks)}`,
    medianPassMs === undefined ? '–' : formatDuration(medianPassMs),
    detectable === undefined ? '–' : size(detectable),
  ];
}

function size(detectable: Detectable): string {
  return detectable.kind === 'points'
    ? `+${String(Number((100 * detectable.difference).toPrecision(2)))} points`
    : `${String(Number(detectable.factor.toPrecision(3)))} times as slow`;
}
