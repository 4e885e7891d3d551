import { closest } from '#core/closest';
import type { Input, Parsed } from '../spec.ts';
import { accepted, declare, piece, refused, type AlwaysGiven, type InputOptions } from './declare.ts';
import { meaningfulLines } from './lines.ts';

/** Any text. */
export function text<const O extends InputOptions>(options: O): Input<string, AlwaysGiven<O>> {
  return declare(options, { accepts: 'text', example: 'text', parse: accepted });
}

const LONGEST_NAME = 200;

/** Name of a service or a version: it stands in files' names, records and messages. */
export function name<const O extends InputOptions>(options: O): Input<string, AlwaysGiven<O>> {
  const accepts = `a name of at most ${String(LONGEST_NAME)} printable characters without blanks`;
  return declare(options, {
    accepts,
    example: 'api',
    parse: (raw) => nameOf(raw, /[\p{C}\p{Z}]/u, 'a blank or a character that cannot be seen'),
  });
}

/** Name of an environment: GitHub allows blanks in it. */
export function title<const O extends InputOptions>(options: O): Input<string, AlwaysGiven<O>> {
  const accepts = `a name of at most ${String(LONGEST_NAME)} printable characters`;
  return declare(options, {
    accepts,
    example: 'production',
    parse: (raw) => nameOf(raw, /[\p{C}\p{Zl}\p{Zp}]/u, 'a character that cannot be seen'),
  });
}

/** Several names, or other text that may hold some: no word of it is longer than a name. */
export function names<const O extends InputOptions>(options: O): Input<string, AlwaysGiven<O>> {
  return declare(options, {
    accepts: `names of at most ${String(LONGEST_NAME)} printable characters each`,
    example: 'api, web',
    parse: (raw) => {
      for (const word of raw.split(/[\s,;=]+/)) {
        const parsed = nameOf(word, /\p{C}/u, 'a character that cannot be seen');
        if (!parsed.ok) return parsed;
      }
      return accepted(raw);
    },
  });
}

function nameOf(raw: string, forbidden: RegExp, what: string): Parsed<string> {
  const length = Array.from(raw).length;
  if (length > LONGEST_NAME) return refused(`it is ${String(length)} characters long, and ${String(LONGEST_NAME)} are the most`);
  return forbidden.test(raw) ? refused(`${piece(raw)} holds ${what}`) : accepted(raw);
}

/** Text that is masked before anything else happens and never appears in a message. */
export function secret<const O extends InputOptions>(options: O): Input<string, AlwaysGiven<O>> {
  return declare(options, { accepts: 'a secret', example: '${{ secrets.NAME }}', secret: true, parse: accepted });
}

/** One of the given words in lower case; `Critical bug` means `critical-bug`, as a person writes it into a form. */
export function choice<const V extends string, const O extends InputOptions>(values: readonly V[], options: O): Input<V, AlwaysGiven<O>> {
  return declare(options, {
    accepts: `one of ${values.join(', ')}`,
    example: values[0] ?? '',
    parse: (raw) => {
      const value = values.find((one) => one === raw.toLowerCase().replaceAll(/[\s_]+/g, '-'));
      if (value !== undefined) return accepted(value);
      const meant = closest(raw, values);
      return refused(`${piece(raw)} is not one of ${values.join(', ')}${meant === undefined ? '' : `; did you mean ${meant}?`}`);
    },
  });
}

/** `true` or `false` in the spellings of the YAML 1.2 core schema, as @actions/core reads booleans; `yes`, `1` and the like are refused. */
export function flag<const O extends InputOptions>(options: O): Input<boolean, AlwaysGiven<O>> {
  return declare(options, {
    accepts: '`true` or `false`',
    example: 'true',
    parse: (raw) => {
      if (['true', 'True', 'TRUE'].includes(raw)) return accepted(true);
      if (['false', 'False', 'FALSE'].includes(raw)) return accepted(false);
      return refused(`${piece(raw)} is neither true nor false`);
    },
  });
}

/** One entry per line; blank lines and lines that begin with `#` are skipped. */
export function list<const O extends InputOptions>(options: O): Input<readonly string[], AlwaysGiven<O>> {
  return declare(options, {
    accepts: 'one entry per line; lines that begin with # are comments',
    example: 'one\ntwo',
    parse: (raw) => accepted(meaningfulLines(raw).map((line) => line.text)),
  });
}
