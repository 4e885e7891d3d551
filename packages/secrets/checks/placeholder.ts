import { createHash } from 'node:crypto';

/** What people leave where a secret is to come, in lower case, blanks, `_`, `/` and `-` taken out. */
const WORDS: ReadonlySet<string> = new Set([
  ...['todo', 'tbd', 'tba', 'fixme', 'na', 'none', 'null', 'nil', 'undefined', 'nan', 'unset', 'empty', 'default', 'value', 'string'],
  ...['dummy', 'example', 'sample', 'placeholder', 'fake', 'mock', 'test', 'testing', 'foo', 'bar', 'foobar', 'asdf', 'qwerty', 'lorem'],
  ...['secret', 'mysecret', 'supersecret', 'password', 'passwd', 'mypassword', 'token', 'apikey', 'credential', 'credentials'],
  ...['redacted', 'hidden', 'masked', 'removed', 'abc', 'abc123', 'changeit', 'letmein'],
]);

/** Whole values that stand for another one: of templates, shells and documents, runs of one character, counted up. */
const FORMS: readonly RegExp[] = [
  /^<[^<>]*>$/,
  /^\[[a-z][a-z _-]*\]$/i,
  /^\{\{.*\}\}$/s,
  /^\$\{.*\}$/s,
  /^\$\(.*\)$/s,
  /^\$[A-Z_][A-Z0-9_]*$/,
  /^%[A-Z_][A-Z0-9_]*%$/i,
  /^__[A-Z0-9_]+__$/i,
  /^(.)\1{2,}$/su,
  /^0?12345?6?7?8?9?0?$/,
  /^(?:your|my|the|an?|insert|enter|put|add|replace|set|paste|use|some)[ _-].*(?:key|token|secret|password|here|value|url|id|credentials?)$/is,
];

/** Parts that no random value has. */
const PARTS: readonly RegExp[] = [
  /change[ _-]?(?:me|this)(?![a-z])/i,
  /replace[ _-]?(?:me|this|with)(?![a-z])/i,
  /(?<![a-z])example(?![a-z])/i,
  /(?<![a-z])placeholder(?![a-z])/i,
  /x{6,}/i,
  /\*{3,}/,
];

/** SHA-256 of keys that the vendors print in their documents: written out they would be found by every scanner. */
const DOCUMENTED: ReadonlySet<string> = new Set([
  '78314b11be2e581549ac1c4f616563fad3fdf0c3b71678f6e2299182080e0598',
  'e21b597ba6b9cafa59d9ebc4d65c0385f5eb3fa56abab2607fa76589ad849a33',
  '2cafc0970149a84f3b9e62eaf169f36f59907a3b3e31f7b82e68c69cd27f7326',
  'f2d6ca16515033e5dce14eba840b979d27b5cbae24bb3e5bf484339667f86397',
  'b1471f544ceeea31333bde7e1ecbaad6eac0d4a749412ad29bd66ef895b81c6b',
  '5895b89c8fb33402a5bfc23aad5aaf863fbb438a51e1a0bb02b0ce618c8fdf9d',
  '3543c50b0cb9cea8e55eb1f529b79f043cb250d485fde7b66cabbb5183add7da',
  'f5375a46365089a84f4f822b70d44e744d64775cc747f030f8488a6274fe28f8',
  'ac9265e56c79b234607ec72c53753cfea9f88c99eb713790ddf9be5593bb4465',
  '465d9ad5d5528ebe287b5dce4fb51620833d09b290e49ddcc70ca6c4a0aea01b',
]);

/** Longer values are no placeholders: a document may well speak of examples. */
const LONGEST = 500;

/** True for what stands where a secret is to come: `changeme`, `xxx`, `<token>`, `TODO`, a key out of a vendor's documents. Quotes around it do not count. */
export function isPlaceholder(value: string): boolean {
  const text = bare(value);
  if (text.length > LONGEST) return false;
  if (WORDS.has(text.toLowerCase().replaceAll(/[\s_/-]+/g, ''))) return true;
  return isTemplate(text) || DOCUMENTED.has(createHash('sha256').update(text).digest('hex'));
}

/** True for what a template, a shell or a document left behind: the part of `isPlaceholder` that holds of names, too, which may well be `test`. */
export function isTemplate(value: string): boolean {
  const text = bare(value);
  if (text.length > LONGEST) return false;
  // Within JSON there is prose.
  return FORMS.some((form) => form.test(text)) || (!/^[{[]/.test(text) && PARTS.some((part) => part.test(text)));
}

function bare(value: string): string {
  return value.trim().replace(/^(["'`])(.*)\1$/s, '$2');
}

/** Names that RFC 2606 keeps for documents, and their subdomains. */
export function isDocumentedHost(host: string): boolean {
  return /(?:^|\.)(?:example(?:\.(?:com|net|org))?|invalid)$/i.test(host);
}
