import { complement, union, type Ranges } from './ranges.ts';

function of(characters: string): Ranges {
  const pairs: [number, number][] = [];
  for (let at = 0; at < characters.length; at += 2) pairs.push([characters.charCodeAt(at), characters.charCodeAt(at + 1)]);
  return union(pairs);
}

const word = of('09AZ__az');
const digit = of('09');
/** Without the vertical tab, as in Go. */
const space = of('\t\n\f\r  ');

/** `\d`, `\s`, `\w` and their opposites, by their letter. */
export const perlClasses: Readonly<Record<string, Ranges>> = {
  d: digit,
  D: complement(digit),
  s: space,
  S: complement(space),
  w: word,
  W: complement(word),
};

/** The classes of POSIX by their name, as in `[[:alnum:]]`; all of ASCII. */
export const posixClasses: Readonly<Record<string, Ranges>> = {
  alnum: of('09AZaz'),
  alpha: of('AZaz'),
  ascii: of('\0\x7f'),
  blank: of('\t\t  '),
  cntrl: of('\0\x1f\x7f\x7f'),
  digit,
  graph: of('!~'),
  lower: of('az'),
  print: of(' ~'),
  punct: of('!/:@[`{~'),
  space: of('\t\r  '),
  upper: of('AZ'),
  word,
  xdigit: of('09AFaf'),
};
