import { parseJson } from '#core/json';
import { cut, oneLine } from '#core/printable';
import type { Hide } from '#core/secrets/hiding';

/** Longer bodies are not looked at; the mark tells `hide` that a secret may have been cut there. */
const mostRead = 65_536;

/** What a server says in the body of a failure: the words of a problem document (RFC 9457) or its like, the title of a page, or how the text begins. */
export function saidIn(body: string, hide: Hide): string {
  const text = hide(cut(body, mostRead)).trim();
  const [, inXml] = /^<[^>]{1,200}>[^]{0,2000}?<message>([^<]{1,500})/i.exec(text) ?? [];
  if (inXml !== undefined) return oneLine(inXml, 300);
  if (/^<(?:!doctype|html|head|body|\?xml)/i.test(text)) {
    const [, title = ''] = /<title[^>]*>([^<]{1,200})/i.exec(text) ?? [];
    return title.trim() === '' ? 'an HTML page' : `an HTML page titled "${oneLine(title, 120)}"`;
  }
  const words = wordsOf(parseJson(text));
  return words.length === 0 ? oneLine(text, 200) : oneLine(words.join(': '), 300);
}

/** The members in which services put their words, the general one first. */
const members = ['title', 'message', 'Message', 'detail', 'error', 'error_description', 'errors'];

function wordsOf(value: unknown, depth = 0): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (typeof value !== 'object' || value === null || depth > 2) return [];
  if (Array.isArray(value)) return depth === 0 ? [] : value.slice(0, 3).flatMap((item) => wordsOf(item, depth + 1));
  const found = new Map(Object.entries(value));
  return members.flatMap((name) => wordsOf(found.get(name), depth + 1));
}
