import type { Shape } from '../declarations/declaration.ts';

/** Something around or inside a value that was never meant to be a part of it. */
export interface Stray {
  readonly rule:
    'byte-order-mark' | 'surrounding-space' | 'surrounding-quotes' | 'line-break' | 'invisible-character' | 'escaped-line-breaks';
  readonly problem: string;
  readonly remedy: string;
}

const AGAIN = 'Store the secret again';

const SAID: Readonly<Record<Stray['rule'], Omit<Stray, 'rule'>>> = {
  'byte-order-mark': {
    problem: 'begins with a byte order mark, as some editors on Windows write',
    remedy: `${AGAIN} from a file in UTF-8 without a BOM.`,
  },
  'surrounding-space': {
    problem: 'has white space in front or behind',
    remedy: `${AGAIN} without it; \`printf %s "$VALUE" | gh secret set NAME\` adds none, \`echo\` adds a line break.`,
  },
  'surrounding-quotes': {
    problem: 'stands in quotes, which are a part of a secret and not taken off',
    remedy: `${AGAIN} without them.`,
  },
  'line-break': {
    problem: 'has a line break inside',
    remedy: `${AGAIN} in one line: most often two values were pasted, or a long one was wrapped.`,
  },
  'invisible-character': {
    problem: 'has a control character or one that cannot be seen',
    remedy: `${AGAIN}, typed or copied from where it was made: pages and chat programs put such characters in.`,
  },
  'escaped-line-breaks': {
    problem: 'has `\\n` as two characters where lines should end',
    remedy: `${AGAIN} with real line breaks: \`gh secret set NAME < key.pem\`.`,
  },
};

/** Shapes whose texts have lines. */
const SEVERAL_LINES: ReadonlySet<Shape['kind']> = new Set(['pem-certificate', 'private-key', 'json']);

/** What is stray about a value, worst first, each kind once. */
export function strayIn(value: string, shape: Shape['kind']): readonly Stray[] {
  const rules: Stray['rule'][] = [];
  const lines = SEVERAL_LINES.has(shape);
  const marked = value.startsWith('\uFEFF');
  const text = marked ? value.slice(1) : value;
  if (marked) rules.push('byte-order-mark');
  const outer = lines ? /^\s|[ \t]$/ : /^\s|\s$/;
  if (outer.test(text)) rules.push('surrounding-space');
  const inner = text.trim();
  if (isQuoted(inner, shape)) rules.push('surrounding-quotes');
  if (!lines && /[\r\n\u2028\u2029]/.test(inner) && !inner.startsWith('-----BEGIN ')) rules.push('line-break');
  if (/[\0-\x08\x0b\x0c\x0e-\x1f\x7f\u00a0\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/.test(inner))
    rules.push('invisible-character');
  if (inner.startsWith('-----BEGIN ') && inner.includes('\\n')) rules.push('escaped-line-breaks');
  return rules.map((rule) => ({ rule, ...SAID[rule] }));
}

/** What was probably meant: the value without what is stray about it, so that one mistake is not reported as five. */
export function withoutStray(value: string, shape: Shape['kind']): string {
  const inner = value.replace(/^\uFEFF/, '').trim();
  const bare = isQuoted(inner, shape) ? inner.slice(1, -1).trim() : inner;
  return bare.startsWith('-----BEGIN ') ? bare.replaceAll('\\n', '\n') : bare;
}

function isQuoted(text: string, shape: Shape['kind']): boolean {
  const first = text.charAt(0);
  if (text.length < 2 || !`"'\``.includes(first) || !text.endsWith(first)) return false;
  // A text of JSON may be nothing but a string; a password may have a quote at both ends by chance, but no other inside.
  return shape !== 'json' && !text.slice(1, -1).includes(first);
}
