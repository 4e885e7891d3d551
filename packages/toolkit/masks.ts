import { hiding, shortestHidden, type Hide } from '#core/secrets/hiding';

/** Secret values known so far. The runner hides them in logs; `redact` hides them in everything that we write ourselves. */
export interface Masks {
  /** Hides the value, and each of its lines, from here on. An empty value is ignored. */
  readonly add: (value: string) => void;
  /** The text with every known secret replaced by `***`, in whatever form (`hiding`). Linear in the length of the text. */
  readonly redact: Hide;
}

/** `announce` tells the runner about a value, before anything else can print it. */
export function createMasks(announce: (value: string) => void): Masks {
  const known = new Set<string>();
  let hide: Hide | undefined;
  return {
    add(value) {
      for (const part of new Set([value, value.trim(), ...linesOf(value)])) {
        if (part.trim() === '') continue;
        announce(part);
        known.add(part);
      }
      hide = undefined;
    },
    redact(text) {
      hide ??= hiding(known);
      return hide(text);
    },
  };
}

function linesOf(value: string): readonly string[] {
  return value
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line.length >= shortestHidden);
}
