import { decodeText, type DecodedText } from './decoded-text.ts';
import { TextSearch, type Needle, type Range } from './text-search.ts';

/** Secret values known so far. The runner hides them in logs; `redact` hides them in everything that we write ourselves. */
export interface Masks {
  /** Hides the value, and each of its lines, from here on. An empty value is ignored. */
  readonly add: (value: string) => void;
  /**
   * The text with every known secret replaced by `***`: as it is, in base64 and hex, in any case from eight characters on, and in whatever `decodeText`
   * undoes (percent, HTML, JSON, Markdown, one inside the other); and with it what is left of one next to a cut (`…`). Linear in the length of the text.
   */
  readonly redact: (text: string) => string;
}

/** Shorter values occur by chance in ordinary text, which redacting would destroy; the runner still hides them in the log. */
const shortest = 4;
/** Base64 of a part of a secret, and a value in another case; shorter ones occur by chance. */
const shortestCore = 8;
/** What everybody here puts where a text was cut. */
const ellipsis = '…';

/** Finds secrets as they stand in a text, and in the text decoded. */
interface Searches {
  readonly literal: TextSearch;
  readonly decoded: TextSearch;
}

/** `announce` tells the runner about a value, before anything else can print it. */
export function createMasks(announce: (value: string) => void): Masks {
  const hidden = new Set<string>();
  let searches: Searches | undefined;
  return {
    add(value) {
      for (const part of new Set([value, value.trim(), ...linesOf(value)])) {
        if (part.trim() === '') continue;
        announce(part);
        for (const form of encodings(part)) if (form.length >= shortest) hidden.add(form);
        for (const form of coresOf(part)) if (form.length >= shortestCore) hidden.add(form);
      }
      searches = undefined;
    },
    redact(text) {
      if (hidden.size === 0) return text;
      searches ??= searchesFor(hidden);
      const literal = placesIn({ text }, searches.literal);
      const decoded = decodeText(text);
      // Both: what stands before a secret may turn its beginning into something that looks encoded.
      return withoutRanges(text, decoded.origin === undefined ? literal : [...literal, ...placesIn(decoded, searches.decoded)]);
    },
  };
}

function searchesFor(forms: ReadonlySet<string>): Searches {
  const needles = (texts: Iterable<string>): readonly Needle[] => Array.from(texts, (exact) => ({ exact, folded: fold(exact) }));
  return {
    literal: new TextSearch(needles(forms)),
    decoded: new TextSearch(needles(new Set(Array.from(forms, (form) => decodeText(form).text)))),
  };
}

/** Where in the original text secrets stand. */
function placesIn({ text, origin }: DecodedText, search: TextSearch): readonly Range[] {
  const folded = fold(text);
  const whole = search.find(folded, ({ exact }, at) => exact.length >= shortestCore || text.startsWith(exact, at));
  const halves = folded.includes(ellipsis) ? search.findHalves(text, folded, ellipsis) : [];
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

function linesOf(value: string): readonly string[] {
  return value
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line.length >= shortest);
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
