import type { Link, Notice } from '#core/notice';
import { oneLine, safeLines } from '#core/printable';
import { cut } from './text.ts';

/** Lengths in UTF-16 units, and counts. */
export interface NoticeLimits {
  readonly title: number;
  readonly text: number;
  readonly facts: number;
  readonly factName: number;
  readonly factValue: number;
  readonly links: number;
  readonly label: number;
  readonly url: number;
}

const LONGEST_NAME = 200;
/** Stands for an empty text, which some services refuse. */
const NOTHING = '–';
/** The end of the year 9999, the last one of RFC 3339. */
const LATEST = Date.UTC(9999, 11, 31, 23, 59, 59);

/** A notice whose texts are clean and within limits. Facts that do not fit are counted; links that are no http or https address are left out. */
export function boundedNotice(notice: Notice, limits: NoticeLimits): Notice {
  const line = (text: string, limit: number): string => cut(oneLine(text), limit) || NOTHING;
  const facts = notice.facts.map(([name, value]) => [line(name, limits.factName), line(value, limits.factValue)] as const);
  const { from, to } = notice;
  return {
    ...notice,
    id: oneLine(notice.id) || NOTHING,
    problem: oneLine(notice.problem) || NOTHING,
    service: line(notice.service, LONGEST_NAME),
    environment: line(notice.environment, LONGEST_NAME),
    repository: line(notice.repository, LONGEST_NAME),
    title: line(notice.title, limits.title),
    text: cut(safeLines(notice.text), limits.text) || NOTHING,
    facts:
      facts.length <= limits.facts
        ? facts
        : [...facts.slice(0, limits.facts - 1), ['…', `${String(facts.length - limits.facts + 1)} more facts`] as const],
    links: notice.links.flatMap((link) => safeLink(link, limits)).slice(0, limits.links),
    at: notice.at >= 0 && notice.at <= LATEST ? notice.at : 0,
    ...(from === undefined ? {} : { from: line(from, LONGEST_NAME) }),
    ...(to === undefined ? {} : { to: line(to, LONGEST_NAME) }),
  };
}

function safeLink({ label, url }: Link, limits: NoticeLimits): readonly Link[] {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined || !/^https?:$/.test(parsed.protocol) || parsed.username !== '' || parsed.password !== '') return [];
  if (parsed.href.length > limits.url) return [];
  return [{ label: cut(oneLine(label), limits.label) || cut(parsed.host, limits.label), url: parsed.href }];
}
