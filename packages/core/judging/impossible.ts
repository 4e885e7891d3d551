import type { Measurement, Reading } from '../signals.ts';

/** A share of 10,000 %: more CPUs than that are no share any more. */
const LARGEST_SHARE = 100;

/** The reading with levels that cannot be taken as absent, so that they are no data and never hold a bound: -1 is what many say who do not know. */
export function withoutImpossible(reading: Reading): Reading {
  if (!reading.observations.some(({ measurement }) => whyImpossible(measurement) !== undefined)) return reading;
  return {
    ...reading,
    observations: reading.observations.map((each) => {
      const reason = whyImpossible(each.measurement);
      return reason === undefined ? each : { ...each, measurement: { kind: 'absent', reason } };
    }),
  };
}

function whyImpossible(measurement: Measurement): string | undefined {
  if (measurement.kind !== 'gauge') return undefined;
  const { value, dimension } = measurement;
  const shown = String(Number(value.toPrecision(3)));
  if (dimension === 'proportion' && (value < 0 || value > LARGEST_SHARE))
    return `a level of ${shown} is no share, which lies between 0 and 1`;
  return dimension === 'bytes' && value < 0 ? `${shown} is no number of bytes` : undefined;
}
