import { lastCodePoint, union, type Ranges } from './ranges.ts';

/** The code points that a pattern of V8 with the flag `u` matches; V8 brings the tables of Unicode, so that the bundle need not. */
function matchedBy(pattern: RegExp): Ranges {
  const ranges: [number, number][] = [];
  for (let first = 0; first <= lastCodePoint; first++) {
    // Surrogates are no text in UTF-8.
    if (first >= 0xd800 && first <= 0xdfff) continue;
    if (!pattern.test(String.fromCodePoint(first))) continue;
    const before = ranges.at(-1);
    if (before?.[1] === first - 1) before[1] = first;
    else ranges.push([first, first]);
  }
  return ranges;
}

const known = new Map<string, Ranges | undefined>();

/**
 * The set behind `\p{name}`: a general category (`L`, `Lu`, `Letter`), a script (`Greek`) or `Any`; undefined for any other name. Needs some 50 ms for
 * each name, once.
 */
export function unicodeClass(name: string): Ranges | undefined {
  if (known.has(name)) return known.get(name);
  let ranges: Ranges | undefined;
  // What is no name of letters could end the escape.
  if (/^[A-Za-z_]+$/.test(name)) {
    for (const property of [name === 'Any' ? 'Any' : `General_Category=${name}`, `Script=${name}`]) {
      try {
        ranges = matchedBy(new RegExp(`^\\p{${property}}$`, 'u'));
        break;
      } catch {
        // Not a property of that kind.
      }
    }
  }
  known.set(name, ranges);
  return ranges;
}

/** The one code points outside ASCII that fold to a letter of ASCII: the long s and the sign for kelvin (CaseFolding.txt of Unicode). */
const foldsToAscii: Readonly<Record<string, number>> = { s: 0x17f, k: 0x212a };

function foldAscii([first, last]: readonly [number, number]): Ranges {
  const added: [number, number][] = [];
  for (let code = Math.max(first, 0x41); code <= Math.min(last, 0x7a); code++) {
    const letter = String.fromCharCode(code);
    if (!/[A-Za-z]/.test(letter)) continue;
    added.push([code ^ 0x20, code ^ 0x20]);
    const other = foldsToAscii[letter.toLowerCase()];
    if (other !== undefined) added.push([other, other]);
  }
  return added;
}

/** Every code point that has another case. */
let cased: readonly number[] | undefined;

/** The set with every code point that differs from one of it only in case (simple folding, as in Go). */
export function foldCase(ranges: Ranges): Ranges {
  const isAscii = ranges.every(([, last]) => last < 0x80);
  if (isAscii) return union(ranges, ...ranges.map(foldAscii));
  if (ranges.length === 1 && ranges[0]?.[0] === 0 && ranges[0][1] === lastCodePoint) return ranges;
  cased ??= matchedBy(/^[\p{CWCM}\p{CWCF}]$/u).flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at));
  const escaped = ranges.map(([first, last]) => `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`).join('');
  const pattern = new RegExp(`^[${escaped}]$`, 'iu');
  return union(
    ranges,
    cased.filter((code) => pattern.test(String.fromCodePoint(code))).map((code) => [code, code] as const),
  );
}
