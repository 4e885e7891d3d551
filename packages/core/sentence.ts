/** Text from a platform, a program or an error, as a sentence of its own: with an end where it has none. */
export function asSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** The same as a clause within a sentence: without its end, so that no text ends in two. */
export function asClause(text: string): string {
  return text.replace(/(?<!\.)\.$/, '');
}
