import type { Dimension } from '#core/criteria/criterion';
import type { CriterionEvidence, EvidenceDocument } from '../document.ts';
import { EVIDENCE_TOP, type ChartModel, type Mark } from './model.ts';

const STEP_MARKS = 12;

/** The earliest time that the document knows: its start, or a point of a soak that was continued. Milliseconds since the epoch. */
export function originOf({ startedAt, criteria }: EvidenceDocument): number {
  const times = [Date.parse(startedAt), ...criteria.flatMap(({ series }) => series.slice(0, 1).map(({ at }) => at))];
  const known = times.filter((time) => Number.isFinite(time));
  return known.length === 0 ? 0 : Math.min(...known);
}

/** The columns of a criterion's charts; times in seconds since `origin`, which is in milliseconds since the epoch. */
export function chartModel(document: EvidenceDocument, criterion: CriterionEvidence, origin: number): ChartModel {
  const points = criterion.series.filter(({ at }) => Number.isFinite(at)).toSorted((a, b) => a.at - b.at);
  const thresholds = criterion.thresholds ?? document.thresholds;
  return {
    dimension: asDimension(criterion.dimension),
    at: points.map(({ at }) => (at - origin) / 1000),
    candidate: points.map((point) => measured(point.candidate)),
    baseline: points.map((point) => measured(point.baseline)),
    bound: points.map((point) => measured(point.bound)),
    low: points.map((point) => measured(point.low)),
    high: points.map((point) => measured(point.high)),
    broken: points.map((point) => rarity(point.abort)),
    kept: points.map((point) => rarity(point.pass)),
    stopsAt: rarity(thresholds?.abort ?? stopOf(document.alpha)),
    passesAt: rarity(thresholds?.pass),
    marks: marksOf(document, criterion, origin),
  };
}

function asDimension(name: string): Dimension {
  switch (name) {
    case 'proportion':
    case 'seconds':
    case 'bytes':
    case 'rate':
      return name;
    default:
      return 'number';
  }
}

/** The threshold of the method when only its false alarm rate is known: ln(1/alpha + 1). */
function stopOf(alpha: number | undefined): number | undefined {
  return alpha === undefined || !(alpha > 0) ? undefined : Math.log(1 / alpha + 1);
}

function measured(value: number | undefined): number | null {
  return value === undefined || !Number.isFinite(value) ? null : Number(value.toPrecision(6));
}

/** Natural to decimal logarithm; less than nothing is nothing. */
export function rarity(logarithm: number | undefined): number | null {
  if (logarithm === undefined || Number.isNaN(logarithm)) return null;
  return Number(Math.min(EVIDENCE_TOP, Math.max(0, logarithm / Math.LN10)).toFixed(4));
}

function marksOf({ timeline = [], verdict, decidedAt }: EvidenceDocument, criterion: CriterionEvidence, origin: number): readonly Mark[] {
  const steps = timeline
    .filter((entry) => entry.kind === 'step' && Number.isFinite(entry.at) && entry.at > origin)
    .slice(0, STEP_MARKS)
    .map(({ at, weight }): Mark => ({
      at: (at - origin) / 1000,
      text: weight === undefined ? 'step' : `${String(weight)} %`,
      kind: 'step',
    }));
  const decision = criterion.decidedAt ?? decidedAt;
  if (decision === undefined || !Number.isFinite(decision)) return steps;
  const own = criterion.decidedAt !== undefined || criterion.verdict === verdict;
  const text = own ? `decided: ${criterion.verdict}` : `soak decided: ${verdict}`;
  return [...steps, { at: (decision - origin) / 1000, text, kind: 'decision' }];
}
