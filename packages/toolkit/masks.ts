import { code, paragraph } from '#core/markdown';

/** Secret values known so far. The runner hides them in logs; `redact` hides them in everything that we write ourselves. */
export interface Masks {
  /** Hides the value, and each of its lines, from here on. An empty value is ignored. */
  readonly add: (value: string) => void;
  /** The text with every known secret, also base64, URL, JSON and Markdown encoded, replaced by `***`, and with it what is left of one next to a cut (`…`). */
  readonly redact: (text: string) => string;
}

/** Shorter values occur by chance in ordinary text, which redacting would destroy; the runner still hides them in the log. */
const shortest = 4;
/** Base64 of a part of a secret; shorter ones occur by chance. */
const shortestCore = 8;
/** What everybody here puts where a text was cut. */
const ellipsis = '…';

/** `announce` tells the runner about a value, before anything else can print it. */
export function createMasks(announce: (value: string) => void): Masks {
  const hidden = new Set<string>();
  let ordered: readonly string[] = [];
  return {
    add(value) {
      for (const part of new Set([value, value.trim(), ...linesOf(value)])) {
        if (part.trim() === '') continue;
        announce(part);
        for (const form of encodings(part)) if (form.length >= shortest) hidden.add(form);
        for (const form of coresOf(part)) if (form.length >= shortestCore) hidden.add(form);
      }
      // Longest first, so that a secret containing another one disappears whole.
      ordered = [...hidden].sort((a, b) => b.length - a.length);
    },
    redact(text) {
      const whole = ordered.reduce((redacted, value) => redacted.replaceAll(value, '***'), text);
      return whole.includes(ellipsis) ? withoutHalves(whole, ordered) : whole;
    },
  };
}

function linesOf(value: string): readonly string[] {
  return value
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line.length >= shortest);
}

function encodings(value: string): readonly string[] {
  const bytes = Buffer.from(value);
  // Through UTF-8, which has no lone surrogates: encodeURIComponent refuses them.
  const uri = encodeURIComponent(bytes.toString());
  const json = JSON.stringify(value).slice(1, -1);
  return [value, bytes.toString('base64'), bytes.toString('base64url'), uri, json, ...markdownOf(value), ...markdownOf(json)];
}

/** The value as a summary shows it: as text, and in a code span that needs entities. */
function markdownOf(value: string): readonly string[] {
  const { markdown } = code(`|${value}`);
  return [paragraph(value).block, markdown.slice('<code>&#124;'.length, -'</code>'.length)];
}

/** What base64 makes of the value inside a longer text, `user:password` for instance: without the groups that it shares with its neighbours. */
function coresOf(value: string): readonly string[] {
  return [0, 1, 2].flatMap((shift) => {
    const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(value)]);
    const end = Math.floor(bytes.length / 3) * 4;
    return (['base64', 'base64url'] as const).map((alphabet) => bytes.toString(alphabet).slice(shift === 0 ? 0 : 4, end));
  });
}

/** A text that was cut before it was redacted may show a part of a secret next to the cut, which nothing would recognise as one. */
function withoutHalves(text: string, secrets: readonly string[]): string {
  const [first = '', ...others] = text.split(ellipsis);
  return others.reduce((before, after) => `${withoutBeginning(before, secrets)}${ellipsis}${withoutEnd(after, secrets)}`, first);
}

function withoutBeginning(text: string, secrets: readonly string[]): string {
  const length = longest(secrets, text.length, (secret, size) => text.endsWith(secret.slice(0, size)));
  return length === 0 ? text : `${text.slice(0, -length)}***`;
}

function withoutEnd(text: string, secrets: readonly string[]): string {
  const length = longest(secrets, text.length, (secret, size) => text.startsWith(secret.slice(-size)));
  return length === 0 ? text : `***${text.slice(length)}`;
}

/** The most characters of any secret that are there, at most `limit`; 0 when it is too few to be more than chance. */
function longest(secrets: readonly string[], limit: number, isThere: (secret: string, size: number) => boolean): number {
  let most = 0;
  for (const secret of secrets) {
    for (let size = Math.min(limit, secret.length - 1); size >= Math.max(shortest, most + 1); size -= 1) {
      if (isThere(secret, size)) most = size;
    }
  }
  return most;
}
