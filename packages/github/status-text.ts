import { oneLine } from '#core/printable';

/** GitHub refuses a longer description of a status. */
const longest = 140;

/**
 * The description of a deployment or commit status: one line of at most 140 characters. GitHub refuses characters that take four bytes in UTF-8
 * ("description doesn't accept 4-byte Unicode", ouzi-dev/commit-status-updater#527), emoji among them; U+FFFD stands for each.
 */
export function statusText(text: string): string {
  return oneLine(oneLine(text).replaceAll(/[\u{10000}-\u{10FFFF}]/gu, '\uFFFD'), longest);
}
