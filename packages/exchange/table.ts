import type { Explain, Failure, Occasion } from './failure.ts';

/** One row of a service's table of failures. */
export type Row = readonly [when: readonly Occasion[], code: string, remedy: string, meaning?: string];

/** The first row that fits, else the last one, whatever it says it is for. */
export function table(rows: readonly Row[], [, code, remedy, meaning]: Row): Explain {
  return (failure) => {
    const occasions = occasionsOf(failure);
    const row = rows.find(([when]) => when.some((occasion) => occasions.includes(occasion)));
    return row === undefined ? { code, remedy, meaning } : { code: row[1], remedy: row[2], meaning: row[3] };
  };
}

function occasionsOf(failure: Failure): readonly Occasion[] {
  if (failure.kind === 'no-answer') return [failure.cause.reason, 'no-answer'];
  if (failure.kind === 'body') return [failure.fault];
  const { status } = failure.response;
  return [status, `${Math.floor(status / 100)}xx` as Occasion];
}
