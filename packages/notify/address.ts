import * as v from 'valibot';
import { isExposed } from '#core/loopback';
import { forEditors } from '#exchange/editor-facts';

const LONGEST = 4_000;

/** The setting of an address that nobody on the way may read: https, or http to this machine itself. */
export function privateAddress(description: string) {
  return v.pipe(
    anyAddress(description),
    v.check((text) => !isAddress(text) || !isExposed(new URL(text)), 'is plain http, where others can read it; write https'),
    forEditors({ address: ['anonymous', 'private'] }),
  );
}

/** The setting of an http or https address. */
export function anyAddress(description: string) {
  return v.pipe(
    v.string(),
    v.check(isAddress, 'is not an https address without user name and password'),
    forEditors({ address: ['anonymous'] }),
    v.description(description),
  );
}

function isAddress(text: string): boolean {
  if (text.length > LONGEST || /\s/.test(text) || !URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
}

/** The host of an address: all that messages may say of it. */
export function hostOf(address: string): string {
  return new URL(address).host;
}
