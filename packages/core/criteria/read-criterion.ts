import { closest } from '../closest.ts';
import type { Bound, Criterion, Operator, Selector, Severity } from './criterion.ts';
import { Cursor } from './cursor.ts';
import { readDuration } from './duration.ts';
import { printNumber, readNumber, tidy } from './number.ts';
import { Mistake, quote } from './problem.ts';
import { negated, readQuantity } from './quantity.ts';
import { refuseUnclear } from './refusals.ts';
import { splitSelector } from './selector.ts';

/** Longest criterion, in UTF-16 code units. */
const LONGEST_CRITERION = 500;

const SEVERITIES = ['fail', 'warn', 'info'] as const satisfies readonly Severity[];

/** Severities of other tools. */
const SEVERITIES_ELSEWHERE: ReadonlyMap<string, Severity> = new Map<string, Severity>([
  ['failure', 'fail'],
  ['error', 'fail'],
  ['critical', 'fail'],
  ['warning', 'warn'],
  ['notice', 'info'],
  ['information', 'info'],
]);

const OPERATORS = ['<', '<=', '>', '>=', '==', '!='] as const satisfies readonly Operator[];

/** Operators of other languages. */
const OPERATORS_ELSEWHERE: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ['=', '=='],
  ['===', '=='],
  ['=<', '<='],
  ['≤', '<='],
  ['=>', '>='],
  ['≥', '>='],
  ['≠', '!='],
  ['<>', '!='],
  ['!', '!='],
  ['!==', '!='],
]);

/** Words by which people compare. */
const COMPARING = /^(?:is|below|under|above|over|exceeds|less|more|than|equals|at)$/i;

/** What people write between two criteria. */
const JOINING = /(?:and|or|&&|\|\||[,;&])(?![A-Za-z])/iy;

/** Reads one whole criterion; throws a Mistake. The grammar is in docs/criteria.md. */
export function readCriterion(text: string): Criterion {
  if (text.length > LONGEST_CRITERION) {
    const length = `${String(text.length)} characters, expected at most ${String(LONGEST_CRITERION)}`;
    throw new Mistake(LONGEST_CRITERION, `a criterion of ${length}, for example error-rate <= 1%`, 'write one criterion per line');
  }
  const cursor = new Cursor(text);
  cursor.skipSpace();
  const severity = readSeverity(cursor);
  const selector = readSelector(cursor);
  const operator = readOperator(cursor);
  const bound = readBound(cursor, selector);
  const forMs = readFor(cursor, bound);
  return { severity, selector, operator, bound, ...(forMs === undefined ? {} : { forMs }) };
}

function readSeverity(cursor: Cursor): Severity {
  const word = cursor.look(/[A-Za-z0-9_.-]+(?=\s*:)/y);
  if (word === undefined) return 'fail';
  const severity = SEVERITIES.find((known) => known === word);
  if (severity === undefined) {
    const near = closest(word, SEVERITIES) ?? SEVERITIES_ELSEWHERE.get(word.toLowerCase());
    const hint = near === undefined ? undefined : `did you mean ${near}?`;
    throw cursor.mistake('a severity (fail, warn or info) before the colon', 'warn: cpu < 80%', hint);
  }
  cursor.take(/[a-z]+\s*:\s*/y);
  return severity;
}

function readSelector(cursor: Cursor): Selector {
  const start = cursor.position;
  const path = cursor.look(/[A-Za-z0-9_]+(?:[-.][A-Za-z0-9_]+)*/y);
  if (path === undefined || !/[A-Za-z]/.test(path)) {
    const quoted = cursor.look(/["'`]/y) === undefined ? undefined : 'leave the quotes out';
    throw cursor.mistake('a metric', 'error-rate, latency.p99 or cpu', quoted);
  }
  if (path === 'baseline') throw cursor.mistake('a metric on the left, the bound on the right', 'error-rate <= baseline');
  cursor.position += path.length;
  const inside = cursor.look(/[-.]/y);
  if (inside !== undefined) {
    throw new Mistake(
      cursor.position,
      `found ${quote(inside)} that no letter or digit follows, expected a name such as error-rate or latency.p99`,
    );
  }
  const percentile = /^\(\s*([\d.]+)\s*\)/.exec(cursor.text.slice(cursor.position, cursor.position + 16))?.[1];
  if (percentile !== undefined)
    throw cursor.mistake('an operator or a part of the name after a dot', 'latency.p95', `did you mean p${percentile}?`);
  return splitSelector(path, start);
}

function readOperator(cursor: Cursor): Operator {
  cursor.skipSpace();
  const text = cursor.look(/[<>=!≤≥≠]+/y);
  const operator = OPERATORS.find((known) => known === text);
  if (operator === undefined) {
    throw cursor.mistake(`an operator (${OPERATORS.join(' ')})`, 'cpu < 80%', operatorHint(cursor, text));
  }
  cursor.position += operator.length;
  cursor.skipSpace();
  return operator;
}

function operatorHint(cursor: Cursor, text: string | undefined): string | undefined {
  if (text !== undefined) {
    const known = OPERATORS_ELSEWHERE.get(text);
    return known === undefined ? undefined : `did you mean ${known}?`;
  }
  const word = cursor.look(/[A-Za-z]+/y);
  if (word === undefined) return undefined;
  if (word === 'for') return 'the `for` clause comes last: cpu < 80% for 5m';
  return COMPARING.test(word) ? 'compare with a sign: cpu < 80%' : 'names have no spaces: error-rate';
}

const BOUND = 'a number with a unit, or `baseline`';
const BOUND_EXAMPLE = '80%, 500ms or baseline + 1pp';

function readBound(cursor: Cursor, selector: Selector): Bound {
  const start = cursor.position;
  if (cursor.take(/baseline(?![A-Za-z0-9_])/y) !== undefined) return readBaseline(cursor, selector);
  const negative = cursor.take(/-(?=[\d.])/y) !== undefined;
  const unsigned = readQuantity(cursor, ['for']);
  if (unsigned === undefined) throw cursor.mistake(BOUND, BOUND_EXAMPLE, boundHint(cursor));
  if (cursor.look(/\s*(?:\*|baseline)/y) !== undefined) {
    cursor.skipSpace();
    throw cursor.mistake('the baseline first', 'latency <= baseline * 2', `did you mean baseline * ${printNumber(unsigned.amount)}?`);
  }
  const bound: Bound = { kind: 'fixed', quantity: negative ? negated(unsigned) : unsigned };
  refuseUnclear(selector, bound, start);
  return bound;
}

function boundHint(cursor: Cursor): string | undefined {
  const change = cursor.look(/[+-]\s*\d[\w.%]*/y);
  if (change !== undefined) return `a change from the baseline is written baseline ${change.charAt(0)} ${change.slice(1).trim()}`;
  const word = cursor.look(/[A-Za-z]+/y);
  return word !== undefined && closest(word, ['baseline']) !== undefined ? 'did you mean baseline?' : undefined;
}

function readBaseline(cursor: Cursor, selector: Selector): Bound {
  cursor.skipSpace();
  const sign = cursor.take(/[+-]/y);
  if (sign !== undefined) return readOffset(cursor, selector, sign === '+' ? 1 : -1);
  if (cursor.take(/\*/y) !== undefined) return readFactor(cursor);
  return { kind: 'baseline' };
}

function readOffset(cursor: Cursor, selector: Selector, sign: 1 | -1): Bound {
  cursor.skipSpace();
  const start = cursor.position;
  const offset = readQuantity(cursor, ['for']);
  if (offset === undefined) throw cursor.mistake('a number with a unit', 'baseline + 1pp or baseline + 50ms');
  const bound: Bound = { kind: 'baseline-plus', sign, quantity: offset };
  refuseUnclear(selector, bound, start);
  return bound;
}

function readFactor(cursor: Cursor): Bound {
  cursor.skipSpace();
  const start = cursor.position;
  const factor = readNumber(cursor);
  if (factor === undefined) throw cursor.mistake('a number above 0', 'baseline * 1.2');
  if (factor === 0) throw new Mistake(start, 'found 0, expected a number above 0, for example baseline * 1.2');
  if (cursor.look(/\s*%/y) !== undefined) {
    const plain = printNumber(tidy(factor / 100));
    throw cursor.mistake('a plain number after `*`', 'baseline * 1.2', `did you mean baseline * ${plain}?`);
  }
  return { kind: 'baseline-times', factor };
}

function readFor(cursor: Cursor, bound: Bound): number | undefined {
  cursor.skipSpace();
  if (cursor.atEnd()) return undefined;
  if (cursor.look(/for(?![A-Za-z0-9_-])/y) === undefined) {
    const changed = bound.kind === 'baseline' ? '`+`, `-`, `*`, ' : '';
    throw cursor.mistake(`${changed}\`for\` with a duration or the end`, 'cpu < 80% for 5m', tailHint(cursor, bound));
  }
  cursor.position += 'for'.length;
  cursor.skipSpace();
  const start = cursor.position;
  const ms = readDuration(cursor);
  if (ms === 0)
    throw new Mistake(start, 'found a duration of 0, expected at least 1ms, for example 5m', 'without `for` a breach counts at once');
  return ms;
}

function tailHint(cursor: Cursor, bound: Bound): string | undefined {
  if (cursor.look(JOINING) !== undefined) return 'write one criterion per line';
  if (cursor.look(/#/y) !== undefined) return 'a comment needs a space before its #';
  if (bound.kind === 'baseline' && cursor.look(/\//y) !== undefined) return 'divide by multiplying: baseline * 0.5';
  const word = cursor.look(/[A-Za-z]+/y);
  if (word === undefined) return undefined;
  if (closest(word, ['for']) !== undefined) return 'did you mean for?';
  return cursor.look(/[A-Za-z][^<>=!]{0,80}[<>=!]/y) === undefined ? undefined : 'write one criterion per line';
}
