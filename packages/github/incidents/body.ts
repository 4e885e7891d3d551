import type { Acknowledgement, Happening, Incident, Subject } from '#core/incident/incident';
import { problemKey } from '#core/incident/problem-key';
import { timeToDetect, timeToRestore } from '#core/incident/times';
import {
  bold,
  bullets,
  checklist,
  code,
  heading,
  page,
  paragraph,
  quiet,
  quieted,
  table,
  type Block,
  type Content,
  type Inline,
} from '#core/markdown';
import { cut, oneLine } from '#core/printable';
import { markerOf, type Filing } from './marker.ts';
import { outsideLink } from './outside-link.ts';
import { instant, lasting } from './words.ts';

/** GitHub refuses a longer title than 256 characters. */
const longestTitle = 250;

/** UTF-16 units of Markdown for each part. Together with the longest marker, headings and the rest of fixed length they stay below the 65,536 characters that GitHub takes. */
const budget = { happened: 4_500, next: 4_000, done: 4_000, evidence: 6_000, timeline: 5_500, links: 3_500 } as const;

const prefixes = { opened: '', again: 'Again: ', reopened: 'Reopened: ', raised: '', acknowledged: '', recovered: 'Recovered: ' } as const;

export interface Shown extends Filing {
  readonly closed: boolean;
  /** `owner/name`. */
  readonly repository: string;
  /** Next steps that people have ticked off, as `tickedIn` reads them. */
  readonly ticked: ReadonlySet<string>;
}

/** `[critical] api in production: error rate above the baseline` */
export function titleOf(incident: Incident): string {
  const { severity, account, ...subject } = incident;
  return cut(quieted(oneLine(`[${severity}] ${subject.service} in ${subject.environment}: ${account.title}`)), longestTitle);
}

/** The whole text of an incident's issue, at most `longestBody` characters. Everything from outside is escaped; nothing in it mentions or links by itself. */
export function bodyOf(shown: Shown): string {
  const { incident, previous, duplicateOf } = shown;
  const { account, timeline, dropped } = incident;
  const visible = page([
    ...(duplicateOf === undefined ? [] : [paragraph(`Duplicate of #${String(duplicateOf)}: opened at the same moment.`)]),
    paragraph(bold(incident.severity.toUpperCase()), ' · ', code(incident.service), ' in ', code(incident.environment)),
    ...standing(shown),
    ...links(incident),
    heading(3, 'What happened'),
    paragraph(fittingText(account.happened === '' ? account.title : account.happened, budget.happened)),
    ...section('What to do next', checks(account.next, shown.ticked)),
    ...section('What was done', lines(account.done)),
    heading(3, 'Times'),
    timesTable(incident),
    ...section('Evidence', evidence(account.evidence)),
    heading(3, 'Timeline'),
    ...timelineTable(timeline, dropped),
    paragraph(
      'Problem ',
      code(cutKey(shown.repository, incident)),
      '. rollout-actions rewrites this text with every report: write notes as comments. Ticked steps stay ticked.',
      ...(previous === undefined ? [] : [` The same problem before: #${String(previous)}.`]),
    ),
  ]);
  return `${visible}\n\n${markerOf(shown)}`;
}

/** The next steps that are ticked off in a body, as their Markdown. */
export function tickedIn(body: string): ReadonlySet<string> {
  return new Set([...body.matchAll(/^- \[[xX]\] (.+?)\r?$/gm)].map(([, text = '']) => text));
}

/** How long it took to detect and to restore, in words that say how they are counted. */
export function durations(incident: Pick<Incident, 'times'>): readonly (readonly [name: string, value: string])[] {
  const detect = timeToDetect(incident.times);
  const restore = timeToRestore(incident.times);
  return [
    [
      'Time to detect',
      detect === undefined
        ? 'not known, as nobody knows when the first traffic reached the bad version'
        : `${lasting(detect)}, from the first traffic on the bad version until it was noticed`,
    ],
    ['Time to restore', restore === undefined ? 'not yet' : `${lasting(restore)}, from noticing it until stable was proven to serve again`],
  ];
}

function standing({ incident, closed }: Shown): readonly Block[] {
  const { times, acknowledged } = incident;
  const restored = times.restoredAt;
  const end = incident.timeline.findLast(({ kind }) => kind === 'recovered');
  if (closed) return [paragraph(bold('Closed'), ...(end === undefined ? ['.'] : [` at ${instant(end.at)}: `, quiet(end.text)]))];
  const served =
    restored === undefined
      ? paragraph(bold('Not restored:'), ' stable is not proven to serve. Users may still be on the bad version.')
      : paragraph(bold('Restored'), ` at ${instant(restored)}: stable serves again. This stays open until the cause is mended.`);
  return [served, paragraph(...looked(acknowledged))];
}

function looked(acknowledged: Acknowledgement | undefined): readonly Content[] {
  if (acknowledged === undefined) {
    return ['Nobody has acknowledged this yet. Assign yourself, react to this text or comment, and it is not escalated any further.'];
  }
  const { at, how, by } = acknowledged;
  return how === 'reaction' ? [`Acknowledged at ${instant(at)} by a reaction.`] : [`Acknowledged at ${instant(at)} by `, code(by), '.'];
}

function timesTable({ times }: Incident): Block {
  const { startedAt, detectedAt, restoredAt } = times;
  const [[, detect] = ['', ''], [, restore] = ['', '']] = durations({ times });
  const rows: (readonly Content[])[] = [
    ['First traffic on the bad version', startedAt === undefined ? 'not known' : instant(startedAt), ''],
    ['Noticed', instant(detectedAt), `time to detect: ${detect}`],
    ['Stable proven to serve again', restoredAt === undefined ? 'not yet' : instant(restoredAt), `time to restore: ${restore}`],
  ];
  return table(['', 'when', ''], rows);
}

function section(title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [heading(3, title), ...blocks];
}

function checks(steps: readonly string[], ticked: ReadonlySet<string>): readonly Block[] {
  const kept = firstFitting(steps.map(quiet), budget.next, ({ markdown }) => markdown.length + 7);
  if (steps.length === 0) return [];
  return [checklist(kept.map((step) => ({ done: ticked.has(step.markdown), content: step }))), ...leftOut(steps.length - kept.length)];
}

function lines(texts: readonly string[]): readonly Block[] {
  if (texts.length === 0) return [];
  const kept = firstFitting(texts.map(quiet), budget.done, ({ markdown }) => markdown.length + 3);
  return [bullets(kept), ...leftOut(texts.length - kept.length)];
}

function evidence(facts: Incident['account']['evidence']): readonly Block[] {
  if (facts.length === 0) return [];
  const rows = facts.map(([name, value]) => [quiet(name), code(value)] as const);
  const kept = firstFitting(rows, budget.evidence, (row) => widthOf(row));
  return [table(['measured', 'value'], kept), ...leftOut(facts.length - kept.length)];
}

function timelineTable(timeline: readonly Happening[], dropped: number): readonly Block[] {
  const rows = timeline.map(({ kind, at, severity, text, url }) => [
    instant(at),
    severity,
    quiet(`${prefixes[kind]}${text}`),
    url === '' ? '' : outsideLink('run', url),
  ]);
  const kept = firstFitting(rows.toReversed(), budget.timeline, (row) => widthOf(row)).toReversed();
  const left = dropped + rows.length - kept.length;
  return [
    table(['when', 'severity', 'what', ''], kept),
    ...(left === 0 ? [] : [paragraph(`${String(left)} earlier ${left === 1 ? 'entry is' : 'entries are'} not shown.`)]),
  ];
}

/** On one line near the top: whoever reads this at night wants the run first. */
function links({ account }: Incident): readonly Block[] {
  const items = account.links.map(({ label, url }) => outsideLink(label, url));
  const by = account.by === undefined || account.by === '' ? [] : [{ markdown: `started by ${code(account.by).markdown}` }];
  const kept = firstFitting([...items, ...by], budget.links, ({ markdown }) => markdown.length + 3);
  return kept.length === 0 ? [] : [paragraph({ markdown: kept.map(({ markdown }) => markdown).join(' · ') })];
}

function leftOut(count: number): readonly Block[] {
  return count <= 0 ? [] : [paragraph(`${String(count)} more would not fit.`)];
}

/** As many from the beginning as the budget holds. */
function firstFitting<T>(items: readonly T[], most: number, lengthOf: (item: T) => number): readonly T[] {
  let used = 0;
  const end = items.findIndex((item) => {
    used += lengthOf(item);
    return used > most;
  });
  return end < 0 ? items : items.slice(0, end);
}

function widthOf(row: readonly Content[]): number {
  return row.reduce<number>((sum, cell) => sum + (typeof cell === 'object' ? cell.markdown : String(cell)).length + 3, 4);
}

/** As much of the text as the budget holds once it is escaped. */
function fittingText(text: string, most: number): Inline {
  const whole = quiet(text);
  return whole.markdown.length <= most ? whole : fittingText(oneLine(text, Math.floor(Array.from(text).length * 0.8)), most);
}

function cutKey(repository: string, { service, environment, kind }: Subject): string {
  return problemKey(repository, service, environment, kind);
}
