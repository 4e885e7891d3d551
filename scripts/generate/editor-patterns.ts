import { printDuration } from '#core/criteria/duration';
import type { EditorFacts } from '#exchange/editor-facts';

/** A pattern with the words that the YAML language server shows where it fails. */
export interface EditorPattern {
  readonly pattern: string;
  readonly patternErrorMessage: string;
}

const HOST = String.raw`(?:[^\s/?#@:]+\.)?[Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]\.?|127(?:\.\d{1,3}){3}|\[[\dA-Fa-f:.]+\]`;

const ADDRESSES: Readonly<Record<NonNullable<EditorFacts['address']>[number], EditorPattern>> = {
  plain: {
    pattern: String.raw`^[A-Za-z]+:\/\/[^\s/?#@]*(?:\/[^\s?#]*)?$`,
    patternErrorMessage: 'has a user name, a password, a query or a fragment, which no address here has',
  },
  anonymous: {
    pattern: String.raw`^[A-Za-z]+:\/\/[^\s/?#@]*(?:[/?#]\S*)?$`,
    patternErrorMessage: 'is not an https address without user name and password',
  },
  private: {
    pattern: String.raw`^(?![Hh][Tt][Tt][Pp]:\/\/(?!(?:[^\s/?#@]*@)?(?:${HOST})(?::\d+)?(?:[/?#]|$)))`,
    patternErrorMessage: 'goes over plain http to another machine, where others can read it',
  },
};

/** What an editor can check of these facts: whatever the action takes fits, and something more where a pattern cannot say it. */
export function editorPatterns({ longestMs, address = [] }: EditorFacts): readonly EditorPattern[] {
  return [...(longestMs === undefined ? [] : [atMost(longestMs)]), ...address.map((kind) => ADDRESSES[kind])];
}

const UNITS: readonly (readonly [unit: string, ms: number])[] = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1000],
  ['ms', 1],
];

/** Durations of one unit exactly up to the longest, where it is a multiple of the unit; of several units each within it, and their sum unless the first uses it up. */
function atMost(longestMs: number): EditorPattern {
  const from = UNITS.findIndex(([, ms]) => ms <= longestMs);
  const zeros = String.raw`0+(?:\.0+)?`;
  const before = UNITS.slice(0, from).map(([unit]) => `(?:${zeros}${unit} ?)?`);
  const forms = UNITS.slice(from).map(([unit, ms], index, units) => {
    const most = Math.floor(longestMs / ms);
    const smaller = units.slice(index + 1);
    const rest = smaller.map(([name, size]) => `(?: ?0*${upTo(Math.floor(longestMs / size))}(?:\\.\\d+)?${name})?`).join('');
    const some = `0*${upTo(longestMs % ms === 0 ? most - 1 : most)}(?:\\.\\d+)?${unit}${rest}`;
    return `${some}|0*${String(most)}(?:\\.0+)?${unit}${smaller.map(([name]) => `(?: ?${zeros}${name})?`).join('')}`;
  });
  return {
    pattern: `^${before.join('')}(?:${forms.join('|')})$`,
    patternErrorMessage: `is not a time of at most ${printDuration(longestMs)}`,
  };
}

/** A pattern of the whole numbers from 0 to `most`, without leading zeros. */
function upTo(most: number): string {
  const digits = String(most);
  const shorter = digits.length === 1 ? [] : [`\\d{1,${String(digits.length - 1)}}`];
  const same = Array.from(digits).flatMap((digit, index) => {
    const lowest = index === 0 && digits.length > 1 ? 1 : 0;
    if (Number(digit) <= lowest) return [];
    return [`${digits.slice(0, index)}[${String(lowest)}-${String(Number(digit) - 1)}]${`\\d`.repeat(digits.length - index - 1)}`];
  });
  return `(?:${[...shorter, ...same, digits].join('|')})`;
}
