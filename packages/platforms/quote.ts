/** Control, format and private characters, lone surrogates, line and paragraph separators, white space. */
const unprintable = /[\p{C}\p{Z}]+/gu;

/** Text from outside, fit for a message: one line, nothing that moves a cursor or turns the reading direction, at most `longest` characters. */
export function quote(text: string, longest = 120): string {
  // Cut first: what is far beyond the end need not be looked at.
  const line = text
    .slice(0, longest * 8)
    .replaceAll(unprintable, ' ')
    .trim();
  const characters = Array.from(line);
  return characters.length <= longest ? line : `${characters.slice(0, longest - 1).join('')}…`;
}

/** The last lines that say something, oldest first, in one line of at most `longest` characters: where programs put the reason of a failure. */
export function quoteEnd(text: string, lines = 5, longest = 400): string {
  const last = text
    .slice(-4_096)
    .split(/[\r\n]+/)
    .map((line) => quote(line, 200))
    .filter((line) => line !== '')
    .slice(-lines)
    .join(' | ');
  const characters = Array.from(last);
  return characters.length <= longest ? last : `…${characters.slice(1 - longest).join('')}`;
}
