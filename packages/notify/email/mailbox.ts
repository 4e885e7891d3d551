/** One address of a mail, with the name that is shown for it. */
export interface Mailbox {
  readonly name?: string;
  /** `local@domain`, ASCII. */
  readonly address: string;
}

/** The unquoted form of RFC 5321 (4.1.2), at most 64 and 255 characters: enough for every address that a person has. */
const address = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?=.{1,255}$)[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/i;
const named = /^([^<>\p{C}]{1,100}?) *<([^<>]+)>$/u;

/** Reads `rollouts@example.com` or `Rollouts <rollouts@example.com>`; undefined for anything else. */
export function parseMailbox(text: string): Mailbox | undefined {
  const [, name, inner] = named.exec(text) ?? [];
  const plain = inner ?? text;
  if (!address.test(plain)) return undefined;
  const shown = name?.replace(/^"(.*)"$/, '$1').trim() ?? '';
  return shown === '' ? { address: plain } : { name: shown, address: plain };
}

/** What follows the `@`. */
export function domainOf({ address: text }: Mailbox): string {
  return text.slice(text.lastIndexOf('@') + 1);
}
