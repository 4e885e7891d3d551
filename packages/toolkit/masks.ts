/** Secret values known so far. The runner hides them in logs; `redact` hides them in everything that we write ourselves. */
export interface Masks {
  /** Hides the value, and each of its lines, from here on. An empty value is ignored. */
  readonly add: (value: string) => void;
  /** The text with every known secret, also base64, URL and JSON encoded, replaced by `***`. */
  readonly redact: (text: string) => string;
}

/** Shorter values occur by chance in ordinary text, which redacting would destroy; the runner still hides them in the log. */
const shortest = 4;

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
      }
      // Longest first, so that a secret containing another one disappears whole.
      ordered = [...hidden].sort((a, b) => b.length - a.length);
    },
    redact: (text) => ordered.reduce((redacted, value) => redacted.replaceAll(value, '***'), text),
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
  return [value, bytes.toString('base64'), encodeURIComponent(bytes.toString()), JSON.stringify(value).slice(1, -1)];
}
