import { describe, expect, test } from '@jest/globals';
import { chartModel, originOf } from '#evidence/chart/columns';
import { decisionRow, EVIDENCE_TOP, spanOf } from '#evidence/chart/model';
import type { CriterionEvidence, EvidenceDocument } from '#evidence/document';
import { failing, START } from './documents.ts';

function sample(): CriterionEvidence {
  const [first] = failing.criteria;
  if (first === undefined) throw new Error('the sample has a criterion');
  return first;
}

function leaveOut(key: keyof EvidenceDocument): EvidenceDocument {
  return Object.fromEntries(Object.entries(failing).filter(([name]) => name !== key)) as unknown as EvidenceDocument;
}

function modelOf(criterion: Partial<CriterionEvidence>, document: Partial<EvidenceDocument> = {}) {
  const whole = { ...failing, ...document };
  return chartModel(whole, { ...sample(), ...criterion }, originOf(whole));
}

describe('the columns of a chart', () => {
  test('count seconds from the start and keep a gap as null', () => {
    const model = modelOf({
      series: [{ at: START + 1000, candidate: 0.5 }, { at: START + 2000 }, { at: START + 3000, candidate: Number.NaN }],
    });
    expect(model.at).toEqual([1, 2, 3]);
    expect(model.candidate).toEqual([0.5, null, null]);
    expect(model.baseline).toEqual([null, null, null]);
  });

  test('turn natural logarithms of evidence into powers of ten, from nothing to as much as anybody needs', () => {
    const at = START;
    const series = [
      { at, abort: -3 },
      { at, abort: Math.log(100) },
      { at, abort: Infinity },
      { at, abort: -Infinity },
      { at, abort: Number.NaN },
    ];
    expect(modelOf({ series }).broken).toEqual([0, 2, EVIDENCE_TOP, 0, null]);
  });

  test('take the thresholds of the criterion before those of the document, and alpha when there are none', () => {
    expect(modelOf({ thresholds: { abort: Math.log(1000) } }).stopsAt).toBe(3);
    expect(modelOf({}).stopsAt).toBeCloseTo(Math.log10(101), 3);
    const without = leaveOut('thresholds');
    expect(chartModel({ ...without, alpha: 0.001 }, sample(), START).stopsAt).toBeCloseTo(Math.log10(1001), 3);
    expect(chartModel({ ...without, alpha: 0 }, sample(), START).stopsAt).toBeNull();
  });

  test('are in the order of time and of a known dimension, whatever came in', () => {
    const model = modelOf({ dimension: '<b>', series: [{ at: START + 2000 }, { at: START + 1000 }, { at: Number.NaN }] });
    expect([model.at, model.dimension]).toEqual([[1, 2], 'number']);
  });
});

describe('the mark of the decision', () => {
  test('says what decided where the criterion did', () => {
    expect(modelOf({}).marks.at(-1)).toEqual({ at: 41, text: 'decided: fail', kind: 'decision' });
  });

  test('says that another criterion decided where this one did not', () => {
    expect(modelOf({ verdict: 'inconclusive' }).marks.at(-1)?.text).toBe('soak decided: fail');
  });

  test('is missing where nothing was decided', () => {
    const undecided = leaveOut('decidedAt');
    const { marks } = chartModel(undecided, sample(), START);
    expect(marks.filter(({ kind }) => kind === 'decision')).toEqual([]);
  });

  test('finds the first reading at or after it, else the last', () => {
    expect(decisionRow(modelOf({ decidedAt: START + 9500 }))).toBe(9);
    expect(decisionRow(modelOf({ decidedAt: START + 99_000 }))).toBe(40);
  });
});

test('a soak that was continued starts where its evidence does', () => {
  expect(originOf({ ...failing, criteria: [{ ...sample(), series: [{ at: START - 60_000 }] }] })).toBe(START - 60_000);
  expect(originOf({ ...failing, startedAt: 'never', criteria: [] })).toBe(0);
});

test('the time shown is never empty', () => {
  expect(spanOf(modelOf({ series: [] }))).toEqual({ low: 0, high: 41 });
  const undecided = leaveOut('decidedAt');
  expect(spanOf(chartModel(undecided, { ...sample(), series: [] }, START))).toEqual({ low: 0, high: 1 });
});
