import { messageOf, RolloutError } from '#core/errors';
import type { Ledger, RolloutRecord } from '#core/ledger';
import { knowsGoodBefore } from '#core/rollout/last-good';
import { irreversibleOnTheWayBack, sayMigrations, type IrreversibleMigration, type Migration } from '#core/rollout/migrations';
import type { ActionContext, Annotation } from '#toolkit/context';
import { readHistory } from '#delivery/ledger-history';
import { asRemedy } from '#delivery/next-step';

type Ended = Pick<RolloutRecord, 'service' | 'environment' | 'candidate'>;

/**
 * The migrations, of those that cannot be undone, that a return of canary-step went back past: a failed job leaves no user on its candidate, migrations or not.
 * Asked once users are safe; a ledger that does not answer leaves those of the candidate itself. Throws only when cancelled.
 */
export async function passedMigrations(
  rollout: Ended,
  irreversible: readonly Migration[],
  openLedger: () => Promise<Ledger>,
  { log }: Pick<ActionContext, 'log'>,
): Promise<readonly IrreversibleMigration[]> {
  if (irreversible.length === 0) return [];
  try {
    const { rollouts } = await readHistory(await openLedger(), rollout, knowsGoodBefore);
    if (rollouts[0]?.candidate === rollout.candidate) return irreversibleOnTheWayBack(rollouts, irreversible);
  } catch (error) {
    if (!(error instanceof RolloutError) || error.kind === 'cancelled') throw error;
    log.warning(`Which migrations lie on the way back could not be looked up: ${messageOf(error)}`);
  }
  return irreversible.filter(({ version }) => version === rollout.candidate).map(ofOne);
}

function ofOne({ version, why }: Migration): IrreversibleMigration {
  return { version, ...(why === undefined ? {} : { why }) };
}

/** Where traffic went back past migrations: loud, as nobody was asked. */
export function passedAnnotation(service: string, stable: string, passed: readonly IrreversibleMigration[]): Annotation {
  const message = `${sayMigrations(passed)}, and traffic is back on ${stable} all the same: a failed job leaves no user on its candidate.\n${asRemedy(`look now whether ${stable} bears what the migration did to the data, then roll forward with a corrected version. ${KEEP}`)}`;
  return { level: 'warning', title: `${service}: back behind a migration that cannot be undone`, message };
}

/** Where a rollout begins that could not be taken back by the rollback action. */
export function aheadAnnotation(service: string, stable: string, ahead: readonly IrreversibleMigration[]): Annotation {
  const message = `${sayMigrations(ahead)}. If this job fails or is cancelled, traffic goes back to ${stable} all the same; a rollback is refused until somebody decides.\n${asRemedy(`nothing, where ${stable} bears it. ${KEEP}`)}`;
  return { level: 'notice', title: `${service}: a migration that cannot be undone`, message };
}

const KEEP =
  'Where it does not bear it, set `on-failure: hold` on canary-step: a failure then leaves the traffic where it is until a person decides.';
