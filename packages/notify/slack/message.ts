import type { Link, Notice } from '#core/notice';
import { appearanceOf } from '../appearance.ts';
import { boundedNotice } from '../bounded-notice.ts';
import { cut } from '../text.ts';

interface PlainText {
  readonly type: 'plain_text';
  readonly text: string;
  readonly emoji: boolean;
}

interface MarkdownText {
  readonly type: 'mrkdwn';
  readonly text: string;
  /** True: Slack makes no links or mentions of what it finds in the text. */
  readonly verbatim: true;
}

export type SlackBlock =
  | { readonly type: 'header'; readonly text: PlainText }
  | { readonly type: 'section'; readonly text: MarkdownText }
  | { readonly type: 'section'; readonly fields: MarkdownText[] }
  | { readonly type: 'context'; readonly elements: MarkdownText[] };

export interface SlackMessage {
  /** What notifications and screen readers show instead of the blocks. */
  readonly text: string;
  readonly blocks: SlackBlock[];
  /** The part with a coloured bar. */
  readonly attachments: [{ readonly color: string; readonly blocks: SlackBlock[] }];
}

/** Slack's limits, in characters; measured here after escaping, which is the stricter reading. */
const HEADER = 150;
const SECTION = 3_000;
const FIELD = 2_000;
const FIELDS = 10;
/** Slack asks for at most 4,000 of a message's own text. */
const FALLBACK = 3_000;
/** A context block takes ten. */
const LINKS = 10;

const limits = { title: 1_000, text: 10_000, facts: 40, factName: 150, factValue: 1_000, links: LINKS, label: 100, url: 1_500 } as const;

/** A notice as an incoming webhook takes it: Block Kit within Slack's limits. Nothing in the notice's texts can become a mention or a link. */
export function slackMessage(notice: Notice): SlackMessage {
  const { title, text, facts, links, service, environment, repository, at, kind, severity } = boundedNotice(notice, limits);
  const { emoji, colour, words } = appearanceOf({ kind, severity });
  const headline = `${emoji} ${title}`;
  const anchors = links.map(linked).filter((anchor) => anchor.text.length <= SECTION);
  const fields = facts.map(([name, value]) => markdown(`*${name}*\n${value}`, FIELD));
  const about = [repository, `${service} in ${environment}`, words, severity, new Date(at).toISOString()].join(' · ');
  return {
    text: escaped(`${headline}\n${text}`, FALLBACK),
    blocks: [
      { type: 'header', text: { type: 'plain_text', text: escaped(headline, HEADER), emoji: true } },
      { type: 'section', text: markdown(text, SECTION) },
    ],
    attachments: [
      {
        color: colour,
        blocks: [
          ...chunks(fields, FIELDS).map((chunk) => ({ type: 'section' as const, fields: chunk })),
          ...(anchors.length === 0 ? [] : [{ type: 'context' as const, elements: anchors }]),
          { type: 'context', elements: [markdown(about, FIELD)] },
        ],
      },
    ],
  };
}

function markdown(text: string, limit: number): MarkdownText {
  return { type: 'mrkdwn', text: escaped(text, limit), verbatim: true };
}

function linked({ label, url }: Link): MarkdownText {
  const target = url.replaceAll('|', '%7C').replaceAll(/[&<>]/g, escapeCharacter);
  return { type: 'mrkdwn', text: `<${target}|${escaped(label, FIELD)}>`, verbatim: true };
}

/** Slack's three control characters as entities, and no word that it could take for a mention of everybody. */
function escaped(text: string, limit: number): string {
  return cut(text.replaceAll(/@(?=channel|here|everyone)/gi, '@\u2060'), limit, escapeCharacter);
}

function escapeCharacter(character: string): string {
  if (character === '&') return '&amp;';
  if (character === '<') return '&lt;';
  return character === '>' ? '&gt;' : character;
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}
