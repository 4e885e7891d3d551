import { compileLabelRegex, PatternError } from './label-regex.ts';
import type { Matcher } from './selector.ts';

/** How a matcher stands to the values that its label has, whatever its negation. */
export type Standing =
  /** It picks one of them. */
  | { readonly kind: 'matches' }
  /** It picks none of them, and one that it picks belongs among them: a healthy service has no `code="500"`. */
  | { readonly kind: 'may-come' }
  /** A value that it picks is of their kind as far as few of them tell: `Unavailable` where `OK` is all there is. */
  | { readonly kind: 'plausible' }
  /** Nothing tells whether a value that it picks will ever come. */
  | { readonly kind: 'unknown' }
  /** It would pick one of them, or of their like, in another case or with other separators. */
  | { readonly kind: 'spelling'; readonly meant: string }
  /** Histograms have the bounds that they have, and it names none of them. */
  | { readonly kind: 'bound'; readonly meant: string | undefined }
  /** HTTP statuses of another form: `5xx` where they are `500`. */
  | { readonly kind: 'form' }
  /** Values of another kind: numbers where they are words, words where they are HTTP statuses. */
  | { readonly kind: 'domain' };

const numbers = (from: number, to: number): readonly string[] => Array.from({ length: to - from + 1 }, (_, index) => String(from + index));

/** Every HTTP status, and every class of them. */
const CODES = numbers(100, 599);
const CLASSES: readonly string[] = ['1xx', '2xx', '3xx', '4xx', '5xx'];
/** Source: IANA's registry of HTTP status codes, and the ones that nginx, Cloudflare, AWS, IIS and others add; without nginx's 444, which nobody receives. */
const IN_USE: ReadonlySet<string> = new Set([
  ...CLASSES,
  ...CLASSES.map((one) => one.toUpperCase()),
  ...[
    ...numbers(100, 104),
    ...numbers(200, 208),
    '226',
    ...numbers(300, 308),
    ...numbers(400, 418),
    ...numbers(420, 426),
    '428',
    '429',
    '430',
  ],
  ...['431', '440', '449', '450', '451', '460', '463', '464', ...numbers(494, 499)],
  ...[...numbers(500, 511), ...numbers(520, 530), '540', '561', '598', '599'],
]);
const CODE = /^[1-5]\d\d$/;
const CLASS = /^[1-5]xx$/i;
/** What stands in a status label where there was no answer, or not yet; alone it tells nothing of the others. */
const ODD = new Set(['', '0', '000', '-', '-1', 'none', 'null', 'nil', 'unknown', 'undefined', 'other', 'n/a']);
/** Beside HTTP statuses: what proxies and libraries say in their place, SIP and private codes. */
const BESIDE_CODES: readonly string[] = [...ODD, ...numbers(600, 999)];
/** gRPC counts its codes in numbers too. */
const SMALL = numbers(0, 16);

/** In the order of their numbers. Source: the gRPC project's "Status codes and their use in gRPC". */
export const GRPC: readonly string[] = [
  'OK',
  ...['Canceled', 'Unknown', 'InvalidArgument', 'DeadlineExceeded', 'NotFound', 'AlreadyExists', 'PermissionDenied', 'ResourceExhausted'],
  ...['FailedPrecondition', 'Aborted', 'OutOfRange', 'Unimplemented', 'Internal', 'Unavailable', 'DataLoss', 'Unauthenticated'],
];
export const GRPC_CAPITALS = GRPC.map((word) => word.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()).map((word) =>
  word === 'CANCELED' ? 'CANCELLED' : word,
);
/** Source: Micrometer's `Outcome` tag. */
const OUTCOMES: readonly string[] = ['SUCCESS', 'CLIENT_ERROR', 'SERVER_ERROR', 'REDIRECTION', 'INFORMATIONAL', 'UNKNOWN'];
/** Values that are all there are, as soon as so many of them have been seen. */
const CLOSED: readonly { readonly words: readonly string[]; readonly enough: number }[] = [
  { words: ['true', 'false'], enough: 1 },
  { words: GRPC, enough: 2 },
  { words: GRPC_CAPITALS, enough: 2 },
  { words: OUTCOMES, enough: 2 },
  { words: SMALL, enough: 2 },
];
/** What results are called, to tell a pattern of words from one of numbers. */
const WORDS: readonly string[] = [
  ...[...GRPC, ...GRPC_CAPITALS, ...OUTCOMES, 'true', 'false', 'ok', 'error', 'err', 'errors', 'fail', 'failed', 'failure', 'success'],
  ...[
    'succeeded',
    'timeout',
    'server_error',
    'client_error',
    'internal_error',
    'exception',
    'rejected',
    'bad',
    'good',
    'canceled',
    'aborted',
  ],
];

/** Labels whose values are results, of which there are few and of one kind. */
export const RESULT_LABEL = /code|status|outcome|result|response|success|error|fail/i;
/** Labels that histograms and summaries have of their own: numbers that never change. */
const BOUND_LABELS: ReadonlySet<string> = new Set(['le', 'quantile']);

/** What a status label can hold, given what it holds; undefined for a label of another kind. */
export function statusDomain(seen: readonly string[]): readonly string[] | undefined {
  const some = telling(seen);
  if (some.length === 0) return undefined;
  if (some.every((value) => CODE.test(value))) return CODES;
  return some.every((value) => CLASS.test(value)) ? classesAs(some) : undefined;
}

/** True for an HTTP status, or a class of them. */
export function isStatus(value: string): boolean {
  return CODE.test(value) || CLASS.test(value);
}

function telling(seen: readonly string[]): readonly string[] {
  return seen.filter((value) => !ODD.has(value.toLowerCase()));
}

function classesAs(seen: readonly string[]): readonly string[] {
  return seen.some((value) => value.endsWith('XX')) ? CLASSES.map((one) => one.toUpperCase()) : CLASSES;
}

/**
 * Holds a matcher against the values that its label has among the series that the other matchers select. Of a pattern each alternative is held for itself: in
 * `429|5xx` one may come, and the other never does where codes are 500.
 */
export function standingOf(matcher: Matcher, seen: readonly string[]): Standing {
  const test = valueTest(matcher);
  if (test === undefined || seen.length === 0) return { kind: 'unknown' };
  const parts = alternativesOf(matcher);
  if (!isPattern(matcher)) {
    const wanted = parts.length > 1 ? parts.filter((part) => seen.includes(part)) : [];
    if (wanted.length > 0 && !seen.some(test)) return { kind: 'spelling', meant: `=~"${matcher.value}"` };
  } else if (parts.length > 1) {
    for (const value of parts) {
      const part = { ...matcher, value };
      const own = valueTest(part);
      const standing = own === undefined ? undefined : standingOfOne(part, own, seen);
      if (standing?.kind === 'spelling' && !test(standing.meant)) return standing;
      if (standing?.kind === 'form' && !coversClassOf(value, test)) return standing;
    }
  }
  return standingOfOne(matcher, test, seen);
}

function isPattern({ operator }: Matcher): boolean {
  return operator === '=~' || operator === '!~';
}

/** What stands between the outermost bars of a pattern, or of a text that may be meant as one. */
function alternativesOf({ value }: Matcher): readonly string[] {
  const inner = /^\((?:\?:)?([^()]*)\)$/.exec(value)?.[1] ?? value;
  const parts: string[] = [];
  let part = '';
  let depth = 0;
  for (let at = 0; at < inner.length; at += 1) {
    const character = inner.charAt(at);
    if (character === '(' || character === '[') depth += 1;
    if (character === ')' || character === ']') depth -= 1;
    if (character === '|' && depth === 0) {
      parts.push(part);
      part = '';
      continue;
    }
    part += character;
    if (character !== '\\') continue;
    at += 1;
    part += inner.charAt(at);
  }
  parts.push(part);
  return parts.filter((one) => one !== '');
}

/** True when the whole pattern picks statuses of the class in both forms, `5..|5xx`: then one of them is meant to be idle. */
function coversClassOf(part: string, test: (value: string) => boolean): boolean {
  const [digit = ''] = /[1-5]/.exec(part) ?? [];
  return [...CODES, ...CLASSES].some(
    (value) => value.startsWith(digit) && value !== part && CODE.test(value) !== CODE.test(part.replaceAll('.', '0')) && test(value),
  );
}

function standingOfOne(matcher: Matcher, test: (value: string) => boolean, seen: readonly string[]): Standing {
  if (seen.some(test)) return { kind: 'matches' };
  if (BOUND_LABELS.has(matcher.label)) return bound(matcher, seen);
  const meant = seen.find((value) => spelledAs(matcher, test, value));
  if (meant !== undefined) return { kind: 'spelling', meant };
  const some = telling(seen);
  const [codes, classes] = [some.filter((value) => CODE.test(value)), some.filter((value) => CLASS.test(value))];
  const statuses = codes.length + classes.length;
  if (statuses > 0) return amongStatuses(matcher, test, { codes, classes, mostly: 2 * statuses >= some.length });
  return amongWords(matcher, test, some);
}

/** A few odd values beside HTTP statuses make nothing else of them. */
function amongStatuses(
  matcher: Matcher,
  test: (value: string) => boolean,
  { codes, classes, mostly }: { readonly codes: readonly string[]; readonly classes: readonly string[]; readonly mostly: boolean },
): Standing {
  const there = [...(codes.length > 0 ? CODES : []), ...(classes.length > 0 ? classesAs(classes) : [])];
  const picked = there.filter(test);
  // `5*` is read as a digit any number of times: of all codes it picks 555. So `[45]{3}` picks none that anybody answers with.
  const misread = picked.length > 0 && isPattern(matcher) && /[[*+{]/.test(matcher.value) && !picked.some((value) => IN_USE.has(value));
  if (misread) return { kind: 'form' };
  if (picked.length > 0) return { kind: 'may-come' };
  const statusLike = /^[(^]*[1-5](?:\d|x|\.|\[|\\d|$)/i.test(matcher.value);
  if (!mostly || (!statusLike && !RESULT_LABEL.test(matcher.label))) return { kind: 'unknown' };
  if (BESIDE_CODES.some(test)) return { kind: 'unknown' };
  return { kind: [...CODES, ...CLASSES, ...CLASSES.map((one) => one.toUpperCase())].some(test) ? 'form' : 'domain' };
}

function amongWords(matcher: Matcher, test: (value: string) => boolean, seen: readonly string[]): Standing {
  if (seen.length === 0) return { kind: 'unknown' };
  const closed = CLOSED.filter(({ words }) => seen.every((value) => words.includes(value)));
  const fitting = closed.filter(({ words }) => words.some(test));
  if (fitting.length > 0) return { kind: fitting.some(({ enough }) => seen.length >= enough) ? 'may-come' : 'plausible' };
  for (const { words, enough } of closed) {
    const meant =
      seen.length >= enough ? words.find((word) => spelledAs(matcher, test, word) || isPartOf(matcher.value, word, words)) : undefined;
    if (meant !== undefined) return { kind: 'spelling', meant };
  }
  if (!RESULT_LABEL.test(matcher.label)) return { kind: 'unknown' };
  const small = seen.every((value) => SMALL.includes(value));
  // Other numbers are of a numbering that is not known here.
  if (!small && seen.some((value) => /^-?\d+$/.test(value))) return { kind: 'unknown' };
  const ofNumbers = [...CODES, ...CLASSES, ...(small ? [] : SMALL)].some(test);
  const ofWords = WORDS.some(test);
  return { kind: (ofNumbers && !ofWords) || (small && ofWords && !SMALL.some(test)) ? 'domain' : 'unknown' };
}

/** `SERVER` where every value is one of few words, and the one that is meant is `SERVER_ERROR`. */
function isPartOf(written: string, word: string, words: readonly string[]): boolean {
  if (!/^[A-Za-z]{3,}$/.test(written)) return false;
  const within = words.filter((one) => one.toLowerCase().includes(written.toLowerCase()));
  return within[0] === word;
}

function bound({ label, value }: Matcher, seen: readonly string[]): Standing {
  // One bound alone may be a page that is cut, or a recording of it.
  if (label === 'le' && seen.length < 2) return { kind: 'unknown' };
  const wanted = Number(value.replace(/^\+?inf$/i, 'Infinity'));
  const apart = (text: string): number => {
    const one = Number(text.replace(/^\+?inf$/i, 'Infinity'));
    return one === wanted ? 0 : Math.abs(one - wanted);
  };
  const [nearest] = Number.isNaN(wanted) ? [] : [...seen].filter((one) => !Number.isNaN(apart(one))).sort((a, b) => apart(a) - apart(b));
  return { kind: 'bound', meant: nearest };
}

/** True when the value is what the matcher names but for case, and for separators that do not part digits. */
function spelledAs({ operator, value: written }: Matcher, test: (value: string) => boolean, value: string): boolean {
  if (operator === '=' || operator === '!=') return folded(written) === folded(value) && folded(value) !== '';
  const folding = insensitive(written) ?? test;
  return spellings(value).some(folding);
}

function insensitive(pattern: string): ((value: string) => boolean) | undefined {
  if (pattern.startsWith('(?')) return undefined;
  return compiled(`(?i)${pattern}`);
}

/** Between two digits a separator parts numbers: 1.2 is not 12. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/(?<=\d)[\s._-]+(?=\d)/g, '.')
    .replaceAll(/(?<!\d)[\s_-]+|[\s_-]+(?!\d)/g, '');
}

/** The value as it is written elsewhere. */
function spellings(value: string): readonly string[] {
  const apart = value.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_');
  return [value, ...['_', '-', ' ', ''].map((separator) => apart.replaceAll(/(?<!\d)[\s_-]+|[\s_-]+(?!\d)/g, separator))];
}

/** Whether a matcher's value, without its negation, matches a text; undefined for a regular expression that is not understood. */
export function valueTest({ operator, value }: Matcher): ((text: string) => boolean) | undefined {
  return operator === '=' || operator === '!=' ? (text) => text === value : compiled(value);
}

function compiled(pattern: string): ((value: string) => boolean) | undefined {
  try {
    return compileLabelRegex(pattern);
  } catch (error) {
    if (error instanceof PatternError) return undefined;
    throw error;
  }
}
