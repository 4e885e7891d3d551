import { routingSettings } from '#notify/definition';
import { toEditorSchema, type Kind, type Schema } from './kinds.ts';
import { replacePart } from './replace-part.ts';
import { platformsTable, settingsTable } from './tables.ts';
import * as v from 'valibot';

/** Pages with generated parts, and the kinds that they explain. */
export function pagesOf(kinds: readonly Kind[]): readonly string[] {
  return [...new Set(['docs/platforms/README.md', ...kinds.map(pageOf)])];
}

/** Where a kind is explained. */
export function pageOf({ room, kind }: Pick<Kind, 'room' | 'kind'>): string {
  if (room === 'platforms') return `docs/platforms/${kind}.md`;
  return room === 'signals' ? 'docs/signals.md' : 'docs/notifications.md';
}

/** The page with its parts between `<!-- NAME:start -->` and `<!-- NAME:end -->` written anew. Throws when a pair of markers is missing. */
export function withParts(path: string, text: string, kinds: readonly Kind[]): string {
  const own = kinds.filter((kind) => pageOf(kind) === path);
  const parts: [name: string, content: string][] = own.map((kind) => [
    `settings of ${kind.kind}`,
    settingsTable(kind, kind.room === 'notify' ? Object.keys(routingSettings) : []),
  ]);
  if (path === 'docs/notifications.md')
    parts.push(['settings of every channel', settingsTable({ schema: toEditorSchema(v.strictObject(routingSettings)) as Schema })]);
  if (path === 'docs/platforms/README.md') parts.push(['platforms', platformsTable(kinds)]);
  return parts.reduce((whole, [name, content]) => replacePart(path, whole, name, content), text);
}
