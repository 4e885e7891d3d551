/**
 * Builds GitHub-flavoured Markdown for job summaries, issues and comments. A plain string is always data and is escaped; `Inline` is markup made here.
 * Blocks are joined with `page`, which separates them by blank lines.
 */
import { printable, printableLines } from './printable.ts';

export interface Inline {
  readonly markdown: string;
}

export type Content = string | number | Inline;

/** One block of a page: a heading, a table … */
export interface Block {
  readonly block: string;
}

/** A heading; level 1 is the largest. */
export function heading(level: 1 | 2 | 3 | 4 | 5 | 6, ...content: readonly Content[]): Block {
  return { block: `${'#'.repeat(level)} ${inline(content)}` };
}

/** One paragraph of these parts, side by side. */
export function paragraph(...content: readonly Content[]): Block {
  return { block: inline(content) };
}

/** A list without numbers, one point for each item. */
export function bullets(items: readonly (Content | readonly Content[])[]): Block {
  return { block: items.map((item) => `- ${inline(contents(item))}`).join('\n') };
}

/** Items that a reader ticks off. */
export function checklist(items: readonly { readonly done: boolean; readonly content: Content | readonly Content[] }[]): Block {
  return { block: items.map(({ done, content }) => `- [${done ? 'x' : ' '}] ${inline(contents(content))}`).join('\n') };
}

/** Rows that are too short are filled up with empty cells, cells beyond the head are dropped. */
export function table(head: readonly Content[], rows: readonly (readonly Content[])[]): Block {
  const line = (cells: readonly Content[]): string => `| ${head.map((_, index) => inline([cells[index] ?? ''])).join(' | ')} |`;
  return { block: [line(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(line)].join('\n') };
}

/** Text as it is, for logs and answers; `language` colours it. */
export function codeBlock(text: string, language = ''): Block {
  const safe = printableLines(text);
  const fence = '`'.repeat(Math.max(3, longestRun(safe) + 1));
  return { block: `${fence}${language.replaceAll(/[^\w+-]/g, '')}\n${safe.replace(/\n$/, '')}\n${fence}` };
}

/** Folded until the reader opens it. */
export function details(title: Content, blocks: readonly Block[]): Block {
  const label = typeof title === 'object' ? title.markdown : html(printable(String(title)));
  return { block: `<details>\n<summary>${label}</summary>\n\n${page(blocks)}\n\n</details>` };
}

/** A diagram. Lines are Mermaid source; data goes through `mermaidLabel`. */
export function mermaid(lines: readonly string[]): Block {
  return { block: ['```mermaid', ...lines.map((line) => printable(line).replaceAll('`', "'")), '```'].join('\n') };
}

/** A quoted label in which nothing has a meaning to Mermaid: other characters become its `#code;` entities. */
export function mermaidLabel(text: string): string {
  return `"${printable(text).replace(/[^\p{L}\p{N} .,/%+=_-]/gu, (character) => `#${character.codePointAt(0) ?? 63};`)}"`;
}

/** Text in bold; it is escaped like any other. */
export function bold(text: string): Inline {
  return { markdown: text.trim() === '' ? '' : `**${escape(text.trim())}**` };
}

/**
 * Text from outside for issues and comments: GitHub finds nobody in it to mention, no issue to refer to or to close, and no address to link. A zero-width
 * space stands where each of these would begin; the text reads as before.
 */
export function quiet(text: string): Inline {
  return { markdown: escapeMarks(quieted(printable(text))) };
}

/** The same for titles, which are plain text. */
export function quieted(text: string): string {
  return text
    .replace(/[@#](?=[\p{L}\p{N}])/gu, '$&\u200B')
    .replace(/GH-(?=\d)/gi, '$&\u200B')
    .replace(/:(?=\/\/)/g, '$&\u200B')
    .replace(/www\.(?=\S)/gi, '$&\u200B');
}

/** Text in a code span. With a pipe, which would end a table cell even there, it is written as HTML. */
export function code(text: string): Inline {
  const safe = printable(text);
  if (safe.trim() === '') return { markdown: '' };
  if (safe.includes('|')) return { markdown: `<code>${entities(safe)}</code>` };
  const fence = '`'.repeat(longestRun(safe) + 1);
  const pad = /^[` ]|[` ]$/.test(safe) ? ' ' : '';
  return { markdown: `${fence}${pad}${safe}${pad}${fence}` };
}

/** A link to an http or https address; anything else stays text. */
export function link(label: string, url: string): Inline {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed?.protocol !== 'http:' && parsed?.protocol !== 'https:') return { markdown: escape(label) };
  const target = parsed.href.replace(
    /[<>()|\\`*[\]"'\s]/g,
    (character) => `%${(character.codePointAt(0) ?? 0).toString(16).padStart(2, '0').toUpperCase()}`,
  );
  return { markdown: `[${escape(label)}](${target})` };
}

/** The blocks of a page or of a part of it; empty ones are left out. */
export function page(blocks: readonly Block[]): string {
  return blocks
    .map(({ block }) => block)
    .filter((block) => block.trim() !== '')
    .join('\n\n');
}

/**
 * At most `maxBytes` of UTF-8: drops whole blocks from the end and says so. The runner drops a summary altogether that is longer than 1 MiB.
 * Only what `page` made has blocks that can be told apart.
 */
export function clip(markdown: string, maxBytes: number): string {
  if (Buffer.byteLength(markdown) <= maxBytes) return markdown;
  const note = '_The rest was left out: it is too long for a job summary._';
  const budget = maxBytes - Buffer.byteLength(note) - 2;
  const kept: string[] = [];
  let used = 0;
  for (const block of blocksOf(markdown)) {
    used += Buffer.byteLength(block) + 2;
    if (used > budget) break;
    kept.push(block);
  }
  const clipped = [...kept, note].join('\n\n');
  return Buffer.byteLength(clipped) <= maxBytes ? clipped : '';
}

/** Splits at blank lines that are neither in a code block nor in a folded part. */
function blocksOf(markdown: string): readonly string[] {
  const blocks: string[] = [];
  let lines: string[] = [];
  let fence: string | undefined;
  let folded = 0;
  for (const line of markdown.split('\n')) {
    const ticks = /^(`{3,})([^`]*)$/.exec(line);
    if (fence === undefined && ticks?.[1] !== undefined) fence = ticks[1];
    else if (fence !== undefined && line === fence) fence = undefined;
    else if (fence === undefined && line === '<details>') folded += 1;
    else if (fence === undefined && line === '</details>') folded -= 1;
    if (line === '' && fence === undefined && folded <= 0) {
      if (lines.length > 0) blocks.push(lines.join('\n'));
      lines = [];
    } else {
      lines.push(line);
    }
  }
  if (lines.length > 0) blocks.push(lines.join('\n'));
  return blocks;
}

function contents(item: Content | readonly Content[]): readonly Content[] {
  return Array.isArray(item) ? (item as readonly Content[]) : [item as Content];
}

function inline(content: readonly Content[]): string {
  return content.map((part) => (typeof part === 'object' ? part.markdown : escape(String(part)))).join('');
}

/** Everything that begins Markdown or HTML, `$` (mathematics on GitHub) and the marks that mean something at the start of a line. */
function escape(text: string): string {
  return escapeMarks(printable(text));
}

function escapeMarks(text: string): string {
  return html(text)
    .replace(/[\\`*[\]|~]/g, '\\$&')
    .replaceAll('$', '&#36;')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/^(\s*)([#+=-])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2');
}

function html(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Entities stand for the characters without their meaning, in Markdown too. */
function entities(text: string): string {
  return text.replace(/[^\p{L}\p{N} .,:/%=-]/gu, (character) => `&#${character.codePointAt(0) ?? 63};`);
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
