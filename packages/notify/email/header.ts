import { oneLine } from '#core/printable';
import type { Mailbox } from './mailbox.ts';

/** Octets in one encoded word: with its frame and the longest header name it stays within a line of 76 (RFC 2047, section 2). */
const OCTETS = 36;
/** Text that may stand in a header as it is and cannot be taken for an encoded word. */
const plain = /^(?!.*=\?)[\x20-\x7e]{0,60}$/;
const folding = '\r\n ';

/** A header's text on one line, or as encoded words (RFC 2047). A line break in the text can never become one in the header. */
export function headerText(text: string): string {
  const line = oneLine(text);
  return plain.test(line) ? line : encodedWords(line);
}

/** The value of From: `Rollouts <rollouts@example.com>`. */
export function headerMailbox({ name, address }: Mailbox): string {
  if (name === undefined) return address;
  const shown = /^[\w ]{1,60}$/.test(name) ? name : encodedWords(oneLine(name));
  return `${shown} <${address}>`;
}

/** The value of To, one address per line. */
export function headerMailboxes(mailboxes: readonly Mailbox[]): string {
  return mailboxes.map(headerMailbox).join(`,${folding}`);
}

function encodedWords(text: string): string {
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    if (Buffer.byteLength(word + character) > OCTETS) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  words.push(word);
  return words.map((one) => `=?UTF-8?B?${Buffer.from(one).toString('base64')}?=`).join(folding);
}
