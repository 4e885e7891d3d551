import { RolloutError } from '#core/errors';
import type { RolloutRecord } from '#core/ledger';
import type { RollbackDecision } from '#core/rollout/decide-rollback';
import { forgiving } from '#delivery/forgiving-ledger';
import { runReference } from '#delivery/run-reference';
import { refuseServing } from './answer.ts';
import { VERSION_SERVES } from './complaint.ts';
import { confirmed, UNRECORDED, unmoved, type Concluded } from './conclusion.ts';
import { readEnough } from './enough-history.ts';
import { recordChanges } from './ledger-changes.ts';
import { describeReturn, moveBack } from './move-back.ts';
import { proveReturn } from './return-proof.ts';
import { decide, type Returning } from './returning.ts';
import { requirePresence, servedInstead, targetHolding, type Found } from './served.ts';

/** In an emergency a version that is named is enough: GitHub may be down while users are hit. Otherwise the failure is the answer. */
export async function returnWithoutLedger(work: Returning, failure: RolloutError): Promise<Concluded> {
  const { mode, version, dryRun, platform, service, environment } = work.order;
  if (mode !== 'emergency' || version === undefined) {
    throw new RolloutError('ledger', {
      code: failure.code,
      message: failure.message,
      remedy: `${failure.remedy} If users cannot wait: \`mode: emergency\` with a \`version\` goes without the ledger.`,
      cause: failure,
    });
  }
  work.context.log.warning(`The ledger cannot be read; ${version} is returned to without it. ${failure.message}`);
  const served: Found = { ...(await platform.router.read()), known: true };
  const { by, names, targets } = work.order;
  const target = await targetHolding(version, names, served, targets, platform);
  // The name of a slot is no version where the slot tells one.
  const to = target === version ? ((await targets.agreed(target)) ?? version) : version;
  const name = servedInstead(served, target);
  const from = name === undefined ? to : ((await targets.agreed(name)) ?? name);
  const run = runReference(work.context.run);
  const arms = { candidate: name ?? target, stable: target };
  const rollout: RolloutRecord = {
    id: UNRECORDED,
    service,
    environment,
    candidate: from,
    stable: to,
    arms,
    steps: [],
    run,
    ref: work.context.run.sha,
    by,
    openedAt: work.startedAt,
    entries: [],
  };
  const decision: RollbackDecision = { kind: 'return', rollout, from, to, arms, changes: { end: [] }, passed: [] };
  requirePresence(decision, served, platform);
  const commit = (): Promise<RolloutError | undefined> =>
    dryRun ? Promise.resolve(failure) : recordLate(work, name === undefined ? served : undefined);
  if (name === undefined)
    return { result: await confirmed(work, unmoved(work, decision, served, 'unchanged'), arms.stable, served), commit };
  const proof = await proveReturn({ ...decision, rollout: undefined }, served, work.order, work.context);
  if (dryRun) return { result: await describeReturn(work, decision, served, proof), commit };
  const { result, lookAgain } = await moveBack(work, decision, served, [rollout], proof);
  return { result, commit, ...(lookAgain === undefined ? {} : { lookAgain }) };
}

/** Once users are safe, the ledger may answer after all. Resolves to why it does not know. `served`: what served, where that was the version asked for. */
async function recordLate(work: Returning, served: Found | undefined): Promise<RolloutError | undefined> {
  const told = forgiving(work.ledger, work.context.log);
  try {
    const history = await readEnough(work);
    const decision = decide(work, history);
    if (served !== undefined) await refuseServing(work, history, decision, served);
    if (decision.kind !== 'return') return undefined;
    const entry = { status: 'failed', weight: 0, note: '', run: runReference(work.context.run) } as const;
    await recordChanges(decision, decision.rollout, entry, work.order, told);
    return told.failure();
  } catch (error) {
    if (!(error instanceof RolloutError) || error.kind === 'cancelled' || error.code === VERSION_SERVES) throw error;
    return error;
  }
}
