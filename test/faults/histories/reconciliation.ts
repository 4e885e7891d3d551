import { main as rollBackMain } from '#actions/rollback/src/main';
import { spec as rollbackSpec } from '#actions/rollback/src/spec';
import type { Player } from './player.ts';
import { COMMON, isGreen, runProcess, saidBy, type Fate } from './process.ts';
import { returnedTo, type Expected } from './reckoning.ts';
import { isOpen } from './repository.ts';
import { settleUnfinished } from './rollbacks.ts';

/** Runs what a schedule does, and holds it against what it must come to. */
export async function reconcile(player: Player, killedAt?: number): Promise<void> {
  const { world } = player;
  const latest = world.latest();
  const abandoned = latest !== undefined && player.isAbandoned(latest);
  const open = isOpen(latest);
  const before = player.shot();
  const moved = world.isDown('platform') ? undefined : player.movedByHand();
  const run = player.newRunId();
  const inputs = { ...COMMON, mode: 'reconcile', incident: 'false' };
  const facts = { run, attempt: 1, job: 'reconcile', step: 'reconcile', event: 'schedule', rolloutFile: world.rolloutFile() };
  const fate: Fate = killedAt === undefined ? {} : { stop: { how: 'kill', at: killedAt } };
  const traced = await runProcess({ spec: rollbackSpec, handler: rollBackMain, inputs }, facts, fate, world);
  player.checkWrites('reconcile', [], before.served);
  player.setRun(run, 'completed', isGreen(traced) ? 'success' : 'failure');
  if (traced.ended.kind === 'bug') player.break('no-bugs', `reconcile: ${saidBy(traced)}`);
  if (open && !abandoned && world.picture() !== before.picture) {
    player.break(
      'reconcile-leaves-others',
      `${latest.candidate} is looked after, but ${before.picture} became ${world.picture()}: ${saidBy(traced)}`,
    );
  }
  player.checkHands('reconcile', moved, saidBy(traced));
  if (abandoned && moved !== undefined) {
    player.reckon(before.rollouts);
    const now = world.latest();
    if (isGreen(traced) && now !== undefined && isOpen(now))
      player.break('reconcile-ends-abandoned', `${now.candidate} is abandoned and still open: ${saidBy(traced)}`);
    return;
  }
  const back = open ? world.reckoning.good.findLast((version) => version !== latest.candidate) : undefined;
  const expected: Expected = back === undefined ? { kind: 'untouched' } : { kind: 'version', version: back };
  if (!isGreen(traced)) settleUnfinished(player, 'last-good', expected, before);
  if (abandoned && isGreen(traced)) {
    if (back !== undefined) returnedTo(world.reckoning, back);
    const now = world.latest();
    if (now !== undefined && isOpen(now))
      player.break('reconcile-ends-abandoned', `${now.candidate} is abandoned and still open: ${saidBy(traced)}`);
    if (world.layout.names !== 'blind' && world.proxy.sole() !== world.lastGood()) {
      player.break(
        'reconcile-ends-abandoned',
        `${String(world.lastGood())} should serve, but users get ${JSON.stringify(world.proxy.served())}: ${saidBy(traced)}`,
      );
    }
  }
  if (isGreen(traced) && !isOpen(world.latest()) && latest !== undefined && world.layout.names !== 'blind') {
    const silent = traced.ended.kind === 'result' && (traced.ended.result.annotations ?? []).length === 0;
    if (silent && world.proxy.sole() !== world.lastGood()) {
      player.break(
        'differences-are-reported',
        `reconcile says nothing although ${String(world.lastGood())} is good and users get ${JSON.stringify(world.proxy.served())}.`,
      );
    }
  }
}
