import * as v from 'valibot';
import { isExposed } from '#core/loopback';
import { forEditors } from '#exchange/editor-facts';

/** The base address that a text is: without user, password, query and fragment; undefined for any other text. */
export function baseAddress(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url !== undefined && [url.username, url.password, url.search, url.hash].every((part) => part === '') ? url : undefined;
}

/** The setting of the address of an API, without a path: https, or http on this machine. */
export function apiAddress(example: string, description: string) {
  const problem = `is not an address such as ${example}`;
  return v.pipe(
    v.string(),
    v.regex(/^https?:\/\/[^\s/?#@]{1,255}\/?$/, problem),
    v.check((text) => URL.canParse(text), problem),
    v.check((text) => !URL.canParse(text) || !isExposed(new URL(text)), 'goes over plain http to another machine'),
    forEditors({ address: ['private'] }),
    v.description(description),
  );
}
