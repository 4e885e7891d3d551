import * as v from 'valibot';

/** A token as a header takes it: one line of visible ASCII. */
export function tokenSetting(description: string) {
  const problem = 'must be one line of printable ASCII characters without spaces';
  return v.pipe(v.string(), v.regex(/^[\x21-\x7e]{1,16384}$/, problem), v.description(description));
}
