import { RolloutError } from '#core/errors';
import type { Ledger } from '#core/ledger';
import type { Logger } from '#core/ports';

export interface ForgivingLedger extends Ledger {
  /** Why the newest entry is not recorded; undefined while all are. */
  failure(): RolloutError | undefined;
}

/** A ledger for the way back: traffic that has been returned is returned, also when the ledger cannot be told. The failure is kept for the report. */
export function forgiving(ledger: Ledger, log: Logger): ForgivingLedger {
  let failure: RolloutError | undefined;
  return {
    kind: ledger.kind,
    open: (rollout) => ledger.open(rollout),
    reread: (rollout) => ledger.reread(rollout),
    latest: (service, environment) => ledger.latest(service, environment),
    history: (service, environment) => ledger.history(service, environment),
    services: (environment) => ledger.services(environment),
    openBeside: (environment, services) => ledger.openBeside(environment, services),
    environments: (service) => ledger.environments(service),
    async record(rollout, entry) {
      try {
        return await ledger.record(rollout, entry);
      } catch (error) {
        if (!(error instanceof RolloutError) || error.kind !== 'ledger') throw error;
        failure = error;
        log.error(`Not recorded: ${error.message}`);
        return rollout;
      }
    },
    failure: () => failure,
  };
}
