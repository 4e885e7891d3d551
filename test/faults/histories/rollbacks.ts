import { main as rollBackMain } from '#actions/rollback/src/main';
import { spec as rollbackSpec } from '#actions/rollback/src/spec';
import { Player, type Shot } from './player.ts';
import { COMMON, isGreen, outputOf, runProcess, saidBy, type Fate, type Traced } from './process.ts';
import { expectedOf, keyOf, returnedTo, takenOut, type Expected, type Wish } from './reckoning.ts';
import { isOpen, standing } from './repository.ts';

export interface RollbackOrder extends Pick<Wish, 'version' | 'scope'> {
  readonly mode: 'standard' | 'emergency';
  /** What starts it; a person where absent. */
  readonly by?: string;
}

/** Dispatches a rollback and holds it against what it must come to. */
export async function rollBack(player: Player, order: RollbackOrder, fate: Fate): Promise<Traced> {
  const { world } = player;
  const newest = world.runs.at(-1);
  const own = order.scope === 'this-run' && newest !== undefined;
  const run = own ? newest.id : player.newRunId();
  // What a machine starts is about what its own run has done, unless it says otherwise.
  const scope = order.by !== undefined && order.scope === 'all' && order.version === 'last-good' ? 'this-run' : order.scope;
  const platformUp = fate.outage?.of !== 'platform' && !world.isDown('platform');
  const wish = { ...order, scope, run, ledgerUp: true, platformUp };
  const wishes = { standard: expectedOf(wish, world), blind: expectedOf({ ...wish, ledgerUp: false }, world) };
  const before = player.shot();
  const moved = order.version === 'last-good' && platformUp ? player.movedByHand() : undefined;
  if (!own) player.rollbackRuns.push({ order, run, at: world.clock.now() });
  const traced = await runRollback(player, { ...order, run, event: own ? 'push' : (order.by ?? 'workflow_dispatch') }, fate);
  const ledgerDown = fate.outage?.of === 'github' || world.isDown('github');
  const expected = ledgerDown && order.mode === 'emergency' ? wishes.blind : wishes.standard;
  const named = order.version === 'last-good' ? [] : [order.version];
  player.checkWrites(sayOrder(order), ledgerDown && order.mode === 'emergency' ? named : [], before.served);
  player.checkHands(sayOrder(order), moved, saidBy(traced));
  settle(player, order, expected, traced, before);
  if (!own) player.setRun(run, 'completed', isGreen(traced) ? 'success' : 'failure');
  if (isGreen(traced)) await checkTwice(player, order, traced);
  return traced;
}

/** "Re-run" of the newest rollback run, where others have begun something since: that is none of its business. */
export async function runAgain(player: Player): Promise<void> {
  const { world } = player;
  const old = player.rollbackRuns.at(-1);
  const latest = world.latest();
  if (old === undefined || latest === undefined || world.isDown('github') || world.isDown('platform')) return;
  if (latest.openedAt <= old.at + 1000 || standing(latest) === 'failed') return;
  const { weights } = world.proxy.state;
  const traced = await runRollback(player, { ...old.order, run: old.run, event: old.order.by ?? 'workflow_dispatch', attempt: 2 }, {});
  const now = world.latest();
  const unmoved = JSON.stringify(world.proxy.state.weights) === JSON.stringify(weights);
  if (unmoved && now !== undefined && standing(now) === standing(latest)) return;
  const what = `${sayOrder(old.order)} of run ${old.run}, run again,`;
  player.break('old-runs-leave-alone', `${what} changed ${JSON.stringify(weights)} to ${world.picture()}: ${saidBy(traced)}`);
}

export function runRollback(
  player: Player,
  order: RollbackOrder & { readonly run: string; readonly event: string; readonly attempt?: number },
  fate: Fate,
  turn?: () => Promise<void>,
): Promise<Traced> {
  const inputs = {
    ...COMMON,
    service: 'api',
    mode: order.mode,
    version: order.version,
    incident: 'false',
    ...(order.scope === 'all' ? {} : { scope: order.scope }),
  };
  const facts = {
    run: order.run,
    attempt: order.attempt ?? 1,
    job: 'rollback',
    step: 'rollback',
    event: order.event,
    rolloutFile: player.world.rolloutFile(),
    ...(turn === undefined ? {} : { turn }),
  };
  return runProcess({ spec: rollbackSpec, handler: rollBackMain, inputs }, facts, fate, player.world);
}

function settle(player: Player, order: RollbackOrder, expected: Expected, traced: Traced, before: Shot): void {
  const { world } = player;
  const { reckoning } = world;
  const what = sayOrder(order);
  if (traced.ended.kind === 'bug') player.break('no-bugs', `${what}: ${saidBy(traced)}`);
  const green = isGreen(traced);
  const latest = world.latest();
  if (expected.kind === 'untouched' || !green) {
    if (green && world.picture() !== before.picture) {
      player.break('rollback-leaves-alone', `${what} changed ${before.picture} to ${world.picture()}: ${saidBy(traced)}`);
      player.reckon(before.rollouts);
    }
    settleUnfinished(player, order.version, expected, before);
    return;
  }
  if (expected.kind === 'displaced') {
    player.break('differences-are-reported', `${what} passed although a person has moved the traffic: ${saidBy(traced)}`);
    player.reckon(before.rollouts);
    return;
  }
  if (expected.kind === 'refusal') {
    player.break('rollback-refuses', `${what} passed although ${expected.why}: ${saidBy(traced)}`);
    player.reckon(before.rollouts);
    return;
  }
  const sole = world.proxy.sole();
  if (expected.kind === 'good') {
    if (!reckoning.ever.has(sole ?? '') && world.layout.names !== 'blind') {
      player.break('no-green-while-bad-serves', `${what} passed, but users get ${JSON.stringify(world.proxy.served())}: ${saidBy(traced)}`);
    } else if (sole !== undefined) returnedTo(reckoning, sole);
    reckoning.pending = undefined;
    return;
  }
  if (sole !== expected.version && world.layout.names !== 'blind') {
    const promise = outputOf(traced, 'changed') === 'true' ? 'rollback-to-last-good' : 'no-green-while-bad-serves';
    player.break(
      promise,
      `${what} passed; ${expected.version} should serve, but users get ${JSON.stringify(world.proxy.served())}: ${saidBy(traced)}`,
    );
  }
  if (latest !== undefined && isOpen(latest) && !world.isDown('github')) {
    player.break('ledger-agrees', `${what} passed, but the rollout of ${latest.candidate} is still open at GitHub: ${saidBy(traced)}`);
  }
  // Without the ledger nobody could tell that a version that a person names was never good.
  if (reckoning.ever.has(expected.version)) returnedTo(reckoning, expected.version);
  reckoning.pending = undefined;
}

/** What did not pass may have written its end all the same, or is to be done again. */
export function settleUnfinished(player: Player, wish: string, expected: Expected, before: Shot): void {
  const { reckoning } = player.world;
  const latest = player.world.latest();
  if (expected.kind === 'displaced') player.reckon(before.rollouts);
  if (latest === undefined || expected.kind !== 'version') return;
  // What lies between is taken out first, so it may be so already when it is cut off.
  for (const old of before.rollouts) {
    const now = player.world.repository.rollouts().find(({ id }) => id === old.id) ?? old;
    if (old.id !== latest.id && standing(old) === 'passed' && standing(now) === 'failed') takenOut(reckoning, old.candidate);
  }
  const was = before.rollouts.find(({ id }) => id === latest.id);
  const wrote = was !== undefined && standing(was) !== 'failed' && standing(latest) === 'failed';
  if (wrote && reckoning.ever.has(expected.version)) returnedTo(reckoning, expected.version);
  else if (player.world.picture() !== before.picture && reckoning.ever.has(expected.version))
    reckoning.pending = { key: keyOf(latest), wish, target: expected.version };
}

async function checkTwice(player: Player, order: RollbackOrder, first: Traced): Promise<void> {
  const again = new Player(player.world.copy());
  again.world.calm();
  const before = again.world.picture();
  const run = again.newRunId();
  const second = await runRollback(again, { ...order, run, event: order.by ?? 'workflow_dispatch' }, {});
  if (isGreen(second) && outputOf(second, 'changed') === 'false' && again.world.picture() === before) return;
  player.break(
    'twice-is-once',
    `${sayOrder(order)} passed (${saidBy(first)}), and once more: ${saidBy(second)}; ${before} became ${again.world.picture()}`,
  );
}

function sayOrder({ mode, version, scope, by }: RollbackOrder): string {
  return `rollback (${mode}, ${version}, ${scope}${by === undefined ? '' : `, by ${by}`})`;
}
