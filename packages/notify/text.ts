/** Control characters, lone surrogates, line separators, and marks that turn the reading direction. */
const unprintable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** The text on one line: nothing in it moves a cursor, turns the reading direction or is half a character. */
export function singleLine(text: string): string {
  return text
    .replaceAll(unprintable, ' ')
    .replaceAll(/\s{2,}/g, ' ')
    .trim();
}

/** Like `singleLine`, but line feeds stay, at most two in a row. */
export function multiLine(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(unprintable, (character) => (character === '\n' ? character : ' '))
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/**
 * The text with every character escaped, at most `limit` UTF-16 units long; ends in `…` when something was cut. Neither a character nor an escape is
 * ever halved. Looks at no more of the text than fits.
 */
export function cut(text: string, limit: number, escape: (character: string) => string = (character) => character): string {
  let result = '';
  let roomForEllipsis = 0;
  for (const character of text) {
    const next = result + escape(character);
    if (next.length > limit) return `${result.slice(0, roomForEllipsis)}…`;
    result = next;
    if (result.length < limit) roomForEllipsis = result.length;
  }
  return result;
}
