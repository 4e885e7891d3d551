import { RolloutError } from '#core/errors';
import { formatCount, formatValue } from '#core/judging/format';
import type { Reading } from '#core/signals';

/** Requests of the baseline that are looked at, from the first on. */
const ENOUGH = 100;
/** A stable version does not fail this often: what is called bad is what goes well. */
const MOSTLY = 0.9;
/** Names of signals whose bad requests are errors; of another, such as a cache's misses, most may well be bad. */
const OF_ERRORS = /(?:^|[-_])(?:errors?|fail(?:ed|ures?)?|availability|success(?:es|ful)?)(?:[-_]|$)/i;

/** Looks in the first readings whether what a signal counts as bad is what goes well: the worse version would pass. */
export class ExchangeWatch {
  readonly #seen = new Map<string, { readonly bad: number; readonly total: number }>();

  /** Throws an `input` RolloutError (MOSTLY_BAD) once the baseline has had a hundred requests, nearly all of them bad. */
  look({ observations }: Reading): void {
    const added = new Map<string, { readonly bad: number; readonly total: number }>();
    for (const { arm, signal, measurement } of observations) {
      if (arm !== 'baseline' || measurement.kind !== 'proportion' || !OF_ERRORS.test(signal)) continue;
      const before = added.get(signal) ?? this.#seen.get(signal) ?? { bad: 0, total: 0 };
      added.set(signal, { bad: before.bad + measurement.bad, total: before.total + measurement.total });
    }
    for (const [signal, { bad, total }] of added) {
      const isLooked = (this.#seen.get(signal)?.total ?? 0) >= ENOUGH;
      this.#seen.set(signal, { bad, total });
      // All of them are bad where the service is down, too; the judge says that.
      if (!isLooked && total >= ENOUGH && bad < total && bad / total >= MOSTLY) throw mostlyBad(signal, bad, total);
    }
  }
}

function mostlyBad(signal: string, bad: number, total: number): RolloutError {
  return new RolloutError('input', {
    code: 'MOSTLY_BAD',
    message: `${signal}: ${formatValue(bad / total, 'proportion')} of the stable version's requests count as bad (${formatCount(bad)} of ${formatCount(total)}): good and bad are probably exchanged, so that the worse version would pass.`,
    remedy:
      'Let `bad` select what went wrong, e.g. `code=~"5.."`, or write the selector of what went well as `good`. If the service really fails, repair it before a rollout.',
  });
}
