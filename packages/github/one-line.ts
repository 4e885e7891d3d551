/** Ends a text that was cut. */
const ellipsis = '…';

/**
 * The text on one line, at most `limit` UTF-16 units: runs of white space and control characters become one space, a cut ends in `…`
 * and never halves a surrogate pair.
 */
export function oneLine(text: string, limit: number): string {
  const line = text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  if (line.length <= limit) return line;
  const end = limit - ellipsis.length;
  const halved = /[\uD800-\uDBFF]/.test(line.charAt(end - 1));
  return line.slice(0, halved ? end - 1 : end).trimEnd() + ellipsis;
}
