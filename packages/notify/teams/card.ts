import type { Notice } from '#core/notice';
import { appearanceOf } from '../appearance.ts';
import { boundedNotice } from '../bounded-notice.ts';

interface TextRun {
  readonly type: 'TextRun';
  readonly text: string;
  readonly weight?: 'Bolder';
  readonly size?: 'Large';
  readonly color?: 'Good' | 'Accent' | 'Warning' | 'Attention';
  readonly isSubtle?: true;
}

/** Text without Markdown: what a notice says can become neither a link nor a format. */
interface RichTextBlock {
  readonly type: 'RichTextBlock';
  readonly inlines: readonly TextRun[];
  readonly spacing?: 'None' | 'Medium';
}

interface AdaptiveCard {
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  readonly type: 'AdaptiveCard';
  readonly version: '1.4';
  readonly fallbackText: string;
  readonly body: readonly RichTextBlock[];
  readonly actions: readonly { readonly type: 'Action.OpenUrl'; readonly title: string; readonly url: string }[];
  readonly msteams: { readonly width: 'Full' };
}

/** What the trigger "When a Teams webhook request is received" takes. */
export interface TeamsMessage {
  readonly type: 'message';
  readonly attachments: readonly [
    { readonly contentType: 'application/vnd.microsoft.card.adaptive'; readonly contentUrl: null; readonly content: AdaptiveCard },
  ];
}

/** Teams says about 28 KB; messages from some 21 KB on have been refused in practice. */
export const LARGEST_MESSAGE_BYTES = 20_000;
/** What Adaptive Cards show where the host sets no other limit; Teams shows six. */
const ACTIONS = 5;
const LINES = 20;
/** Each shrinks the texts of the one before; the last one fits whatever it holds. */
const scales = [1, 0.5, 0.25, 0.1] as const;

const tones = { good: 'Good', accent: 'Accent', warning: 'Warning', attention: 'Attention' } as const;

/** A notice as an Adaptive Card 1.4 in the message that a workflow takes, at most LARGEST_MESSAGE_BYTES as JSON in UTF-8. */
export function teamsMessage(notice: Notice): TeamsMessage {
  const messages = scales.map((scale) => () => messageAt(notice, scale));
  const fitting = messages.find((render) => Buffer.byteLength(JSON.stringify(render())) <= LARGEST_MESSAGE_BYTES);
  return (fitting ?? (() => messageAt(notice, 0.1)))();
}

function messageAt(notice: Notice, scale: number): TeamsMessage {
  const { title, text, facts, links, service, environment, repository, at, kind, severity } = boundedNotice(notice, {
    title: 300,
    text: 5_000 * scale,
    facts: 30 * scale,
    factName: 100 * Math.max(scale, 0.25),
    factValue: 500 * Math.max(scale, 0.25),
    links: Math.max(2, ACTIONS * scale),
    label: 60,
    url: 1_000,
  });
  const { emoji, tone, words } = appearanceOf({ kind, severity });
  const about = [repository, `${service} in ${environment}`, words, severity, new Date(at).toISOString()].join(' · ');
  const content: AdaptiveCard = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    fallbackText: `${emoji} ${title}`,
    body: [
      block([{ type: 'TextRun', text: `${emoji} ${title}`, weight: 'Bolder', size: 'Large', color: tones[tone] }]),
      ...paragraphs(text).map((line, index) => block([{ type: 'TextRun', text: line }], index === 0 ? 'Medium' : 'None')),
      ...facts.map(([name, value], index) =>
        block(
          [
            { type: 'TextRun', text: `${name}: `, weight: 'Bolder' },
            { type: 'TextRun', text: value },
          ],
          index === 0 ? 'Medium' : 'None',
        ),
      ),
      block([{ type: 'TextRun', text: about, isSubtle: true }], 'Medium'),
    ],
    actions: links.map(({ label, url }) => ({ type: 'Action.OpenUrl', title: label, url })),
    msteams: { width: 'Full' },
  };
  return { type: 'message', attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content }] };
}

/** The lines of a text, the last one with whatever is left: every block costs a hundred bytes. */
function paragraphs(text: string): readonly string[] {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.length <= LINES ? lines : [...lines.slice(0, LINES - 1), lines.slice(LINES - 1).join(' ')];
}

function block(inlines: readonly TextRun[], spacing?: 'None' | 'Medium'): RichTextBlock {
  return { type: 'RichTextBlock', inlines, ...(spacing === undefined ? {} : { spacing }) };
}
