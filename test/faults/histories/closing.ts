import { newRun, nextJob, WELL } from './deliveries.ts';
import { jobsOf } from './delivery.ts';
import type { History } from './history.ts';
import type { Player } from './player.ts';
import { isGreen, saidBy } from './process.ts';
import { rollBack, type RollbackOrder } from './rollbacks.ts';
import { CANDIDATES, FIRST_VERSION } from './world.ts';

const FIRST_ORDER: RollbackOrder = { mode: 'standard', version: 'last-good', scope: 'all' };
/** Rollbacks or deliveries, one as the one before it said. */
const MOST_TRIES = 4;

/** Whatever has happened: who follows what is printed brings the service back to a good version, and delivers the next one. */
export async function close(player: Player, first: History['closing']): Promise<void> {
  const { world } = player;
  if (world.repository.rollouts().length === 0) return;
  world.calm();
  for (const run of player.running()) {
    for (const job of run.jobs) if (job.state === 'waiting') job.state = 'skipped';
    player.setRun(run.id, 'completed', 'cancelled');
  }
  if (first === 'rollback' && !(await bringBack(player, FIRST_ORDER))) return;
  await deliverNext(player, first === 'rollback' ? 1 : MOST_TRIES);
}

/** Dispatches rollbacks as what is printed says, until one passes. */
async function bringBack(player: Player, first: RollbackOrder): Promise<boolean> {
  let order = first;
  let traced = await rollBack(player, order, {});
  const said = [saidBy(traced)];
  while (!isGreen(traced) && said.length < MOST_TRIES) {
    const text = saidBy(traced);
    // Its place was taken: the way back is a delivery, and one follows.
    if (/Deploy \S+ again with canary-step/.test(text)) return true;
    if (/deploy/i.test(text)) deployAsSaid(player, text);
    order = follow(order, text);
    traced = await rollBack(player, order, {});
    said.push(saidBy(traced));
  }
  if (isGreen(traced)) return true;
  player.break('remedies-work', `${player.facts()}: following what is printed leads nowhere: ${said.join(' ⇒ ')}`);
  return false;
}

/** Deploys the last good version where a text says that something else is, or where there is room. */
function deployAsSaid(player: Player, text: string): void {
  const good = player.world.lastGood() ?? FIRST_VERSION;
  const [, target, wanted] = /(\w+) holds \w+ \([^)]*\) instead of (\w+)/.exec(text) ?? [];
  if (target !== undefined && wanted !== undefined && target in player.world.proxy.state.held) player.world.proxy.deploy(target, wanted);
  else player.deploy(good);
}

async function deliverNext(player: Player, tries: number): Promise<void> {
  const { world } = player;
  const said: string[] = [];
  for (let left = tries; left > 0; left -= 1) {
    const candidate = CANDIDATES.find((version) => version !== world.lastGood() && world.shareOf(version) === 0) ?? CANDIDATES[0];
    const run = newRun(player, candidate, false, jobsOf('four-jobs'));
    while (run.jobs.some(({ state }) => state === 'waiting')) await nextJob(player, run, WELL);
    if (run.jobs.every(({ state }) => state === 'success')) return;
    const text = player.lastSaid;
    said.push(text);
    player.stable = /Give `stable: ([^`]+)`/.exec(text)?.[1];
    if (left === 1 || !/rollback|version: /.test(text)) continue;
    if (!(await bringBack(player, follow(FIRST_ORDER, text)))) return;
    const [, promised] = /all traffic on (\S+) \(the rollback action does/.exec(text) ?? [];
    if (promised === undefined || world.proxy.sole() === promised || world.proxy.state.weights[promised] === 100) continue;
    player.break('remedies-work', `A rollback was dispatched as was said, but ${player.facts()}: ${text}`);
  }
  player.break('next-delivery-goes', `Nothing can be delivered on ${player.facts()}: ${said.join(' ⇒ ')}`);
}

/** The order that a text asks for, as a person reads it. */
function follow(order: RollbackOrder, text: string): RollbackOrder {
  const [, version] = /`version: ([^`]+)`/.exec(text) ?? [];
  return { ...order, ...(version === undefined ? {} : { version }), ...(text.includes('`mode: emergency`') ? { mode: 'emergency' } : {}) };
}
