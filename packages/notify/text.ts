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
