import { readingsOf, type ReadingOf } from './readings.ts';
import { TextSearch, type Needle, type Range } from './text-search.ts';
import { unescaped, unquoted } from './unescaped.ts';

/** Shorter values occur by chance in ordinary text, which hiding would destroy. */
export const shortestHidden = 4;
/** Base64 of a part of a secret, a value in another case, and one among bytes; shorter ones occur by chance. */
const shortestCore = 8;
/** What is put where a text was cut, and how much in front of it or behind it must be of a secret: sentences end in three dots as well. */
const cuts: readonly (readonly [mark: string, least: number])[] = [
  ['…', 4],
  ['...', 6],
  ['[…]', 4],
  ['[...]', 4],
  ['[truncated]', 6],
  ['(truncated)', 6],
  [' [truncated]', 6],
  [' (truncated)', 6],
];

/** The text without secrets. */
export type Hide = (text: string) => string;

/**
 * Replaces each of the secrets by `***`, wherever it stands in a text and in whatever form: as it is, in any case from eight characters on, and in everything
 * that `readingsOf` can read (escapes, quoted-printable, base64, hex, lists of bytes, one inside the other); and with it what is left of one next to a cut. This
 * is the only place that knows the forms. Values of less than four characters are left. Linear in the length of the text.
 */
export function hiding(secrets: Iterable<string>): Hide {
  const forms = formsOf(secrets);
  if (forms.size === 0) return (text) => text;
  let searches: { readonly literal: TextSearch; readonly decoded: TextSearch } | undefined;
  return (text) => {
    if (text.length < shortestHidden) return text;
    searches ??= { literal: searchFor(forms), decoded: searchFor(decodedForms(forms)) };
    const found: Range[] = [];
    for (const reading of readingsOf(text)) {
      found.push(...placesIn(reading, searches.literal));
      // What stands before a secret may turn its beginning into something that looks encoded: so both.
      if (reading.origin !== undefined) found.push(...placesIn(reading, searches.decoded));
    }
    return withoutRanges(text, found);
  };
}

function formsOf(secrets: Iterable<string>): ReadonlySet<string> {
  const forms = new Set<string>();
  for (const secret of secrets) {
    for (const form of encodings(secret)) if (form.length >= shortestHidden) forms.add(form);
    for (const form of coresOf(secret)) if (form.length >= shortestCore) forms.add(form);
  }
  return forms;
}

/** What decoding makes of the forms, where it is something else: a secret may look encoded itself. */
function decodedForms(forms: ReadonlySet<string>): ReadonlySet<string> {
  const decoded = Array.from(forms).flatMap((form) => [unescaped({ text: form }).text, unquoted({ text: form })?.text ?? form]);
  return new Set(decoded.filter((form) => !forms.has(form)));
}

function searchFor(forms: ReadonlySet<string>): TextSearch {
  return new TextSearch(Array.from(forms, (exact): Needle => ({ exact, folded: fold(exact) })));
}

/** Where in the original text secrets stand. */
function placesIn({ text, origin, loose }: ReadingOf, search: TextSearch): readonly Range[] {
  const folded = fold(text);
  const whole = search.find(folded, ({ exact }, at) => exact.length >= shortestCore || (!loose && text.startsWith(exact, at)));
  const halves = cuts.flatMap(([mark, least]) => (folded.includes(mark) ? search.findHalves(text, folded, mark, least) : []));
  const found = [...whole, ...halves];
  return origin === undefined ? found : found.map(([start, end]) => [origin.starts[start] ?? 0, origin.ends[end - 1] ?? 0]);
}

/** Lower case (of ASCII, which keeps the length), and the `+` of a form as the blank that it stands for. */
function fold(text: string): string {
  const lower = /^[\x00-\x7f]*$/.test(text) ? text.toLowerCase() : text.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
  return lower.replaceAll('+', ' ');
}

function withoutRanges(text: string, ranges: readonly Range[]): string {
  if (ranges.length === 0) return text;
  const pieces: string[] = [];
  let done = 0;
  let until = -1;
  for (const [start, end] of [...ranges].sort(([a, aEnd], [b, bEnd]) => a - b || bEnd - aEnd)) {
    if (start >= until) {
      pieces.push(text.slice(done, start), '***');
      until = end;
    } else {
      until = Math.max(until, end);
    }
    done = until;
  }
  return [...pieces, text.slice(done)].join('');
}

/** Forms that decoding does not lead back to the value, and those whose cut half it could not. */
function encodings(value: string): readonly string[] {
  const bytes = Buffer.from(value);
  // Through UTF-8, which has no lone surrogates: encodeURIComponent refuses them.
  const uri = encodeURIComponent(bytes.toString());
  const json = JSON.stringify(value).slice(1, -1);
  const quotedPrintable = value.replaceAll('=', '=3D');
  return [value, bytes.toString('base64'), bytes.toString('base64url'), bytes.toString('hex'), uri, json, quotedPrintable];
}

/** What base64 makes of the value inside a longer text, `user:password` for instance: without the groups that it shares with its neighbours. */
function coresOf(value: string): readonly string[] {
  return [0, 1, 2].flatMap((shift) => {
    const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(value)]);
    const end = Math.floor(bytes.length / 3) * 4;
    return (['base64', 'base64url'] as const).map((alphabet) => bytes.toString(alphabet).slice(shift === 0 ? 0 : 4, end));
  });
}
