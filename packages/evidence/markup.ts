import { replaceUnprintable } from '#core/printable';

/** Markup that may stand in a page as it is. Only `markup` and `trusted` make it, so a plain string is always escaped. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

export type Content = string | number | Markup | undefined | readonly Content[];

/** Longest text that is shown whole, in UTF-16 code units: a page must stay readable whatever a service calls itself. */
export const TEXT_LIMIT = 4000;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for element content or a quoted attribute. What cannot be shown becomes U+FFFD. */
export function escape(text: string): string {
  const shown = text.length > TEXT_LIMIT ? `${text.slice(0, TEXT_LIMIT)}…` : text;
  return replaceUnprintable(shown, unshown).replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

function unshown(character: string): string {
  return character === '\n' || character === '\t' ? character : '\uFFFD';
}

/** A template whose values are escaped unless they are markup; lists are joined, undefined is nothing. Attribute values need quotes. */
export function markup(parts: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(parts.map((part, index) => part + render(values[index])).join(''));
}

/** Markup of our own making that is already safe. Never for anything that came from outside. */
export function trusted(source: string): Markup {
  return new Markup(source);
}

function render(content: Content): string {
  if (content === undefined) return '';
  if (content instanceof Markup) return content.source;
  if (typeof content === 'object') return content.map(render).join('');
  return escape(String(content));
}

/** JSON that cannot end the script element it stands in. A number that is not finite becomes null. */
export function embedJson(value: unknown): Markup {
  const json = JSON.stringify(value);
  return trusted(json.replaceAll(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`));
}

/** The address when a browser may follow it, else undefined: `javascript:` and `data:` never become links. */
export function followable(address: string): string | undefined {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol) ? new URL(address).href : undefined;
}
