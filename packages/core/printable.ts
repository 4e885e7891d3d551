/** Characters that move the cursor, hide text or turn the reading direction. */
const control = /[\p{Cc}\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/** The text on one line with every control character spelled out: a line feed becomes `\n`, an escape `\x1b`. */
export function printable(text: string): string {
  return text.replace(control, spelled);
}

/** Like `printable`, but line feeds and tabs stay. */
export function printableLines(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(control, (character) => (character === '\n' || character === '\t' ? character : spelled(character)));
}

/** At most `length` characters, the last one an ellipsis when something was cut. */
export function cut(text: string, length: number): string {
  const characters = Array.from(text.slice(0, length * 2 + 2));
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}

function spelled(character: string): string {
  if (character === '\n') return '\\n';
  if (character === '\r') return '\\r';
  if (character === '\t') return '\\t';
  const code = character.codePointAt(0) ?? 0;
  return code <= 0xff ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}
