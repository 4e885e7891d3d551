import * as v from 'valibot';
import { RolloutError } from '#core/errors';
import type { NewRollout } from '#core/ledger';
import { fieldsOf, readFields } from './record-text.ts';

/** Longer than any version, service or address that people use; keeps a hostile ledger from filling memory. */
const text = v.pipe(v.string(), v.minLength(1), v.maxLength(2_000));
const weight = v.pipe(v.number(), v.minValue(0), v.maxValue(100));

const runSchema = v.pipe(
  v.object({ id: text, attempt: v.pipe(v.number(), v.integer(), v.minValue(0)), url: text }),
  v.transform(readFields),
);

/** What both ledgers keep of a rollout in their own words; environment and ref are GitHub's own fields in the one and columns of the file in the other. */
export const rolloutFields = {
  service: text,
  candidate: text,
  stable: text,
  arms: v.object({ candidate: text, stable: text }),
  steps: v.pipe(v.array(weight), v.maxLength(100)),
  run: runSchema,
  by: v.exactOptional(v.pipe(v.string(), v.maxLength(2_000))),
} as const;

export const rolloutSchema = v.object({ ...rolloutFields, environment: text, ref: text });

export const entrySchema = v.object({
  status: v.picklist(['in-progress', 'held', 'passed', 'failed']),
  weight,
  note: v.pipe(v.string(), v.maxLength(10_000)),
  run: runSchema,
  soak: v.exactOptional(v.picklist(['passed', 'failed'])),
});

/** Who started a rollout, as a ledger writes it: nobody known is no field. */
export function startedBy({ by = '' }: Pick<NewRollout, 'by'>): Pick<NewRollout, 'by'> {
  return by === '' ? {} : { by };
}

/** Throws an `input` RolloutError (LEDGER_VALUE) for a rollout that could be written but not read again. */
export function assertRecordable(rollout: NewRollout): void {
  const checked = v.safeParse(rolloutSchema, { ...rollout, run: fieldsOf(rollout.run) });
  if (checked.success) return;
  const [issue] = checked.issues;
  throw new RolloutError('input', {
    code: 'LEDGER_VALUE',
    message: `The rollout cannot be recorded: ${v.getDotPath(issue) ?? 'rollout'} must be ${issue.expected ?? 'valid'}. ${issue.message}.`,
    remedy: 'Service, environment, versions and the platform’s names must be 1 to 2,000 characters; weights lie between 0 and 100.',
  });
}
