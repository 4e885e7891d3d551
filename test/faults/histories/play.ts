import { seededRandom } from '#demo/random';
import { close } from './closing.ts';
import { begin, BETWEEN_JOBS_MS, nextJob, overtake, race, rerun } from './deliveries.ts';
import type { Event, History } from './history.ts';
import { HOUR_MS, Player, type Violation } from './player.ts';
import { outageIn } from './process.ts';
import { reconcile } from './reconciliation.ts';
import { rollBack, runAgain } from './rollbacks.ts';
import { World } from './world.ts';

/** Plays a history and says which promises were broken, in order. Always the same for the same history. */
export async function play({ layout, events, closing }: History): Promise<readonly Violation[]> {
  const player = new Player(new World(layout));
  const { random } = Math;
  Math.random = seededRandom(1);
  try {
    for (const event of events) await carryOut(player, event);
    await close(player, closing);
  } finally {
    Math.random = random;
  }
  return player.violations;
}

/** What happens in the world by an event. */
async function carryOut(player: Player, event: Event): Promise<void> {
  await player.world.clock.advance(BETWEEN_JOBS_MS);
  switch (event.do) {
    case 'begin':
      return begin(player, event);
    case 'job': {
      const run = player.running().at(-1 - event.run);
      if (run !== undefined) await nextJob(player, run, event.course);
      return;
    }
    case 'rerun':
      rerun(player, player.world.runs.at(-1 - event.run), event.what);
      return;
    case 'race':
      return race(player, event.turns, event.fails);
    case 'overtake':
      return overtake(player, event);
    case 'rollback': {
      const stop = event.killedAt === undefined ? {} : { stop: { how: 'kill' as const, at: event.killedAt } };
      await rollBack(player, event, { ...stop, ...outageIn(event.trouble) });
      return;
    }
    case 'reconcile':
      return reconcile(player, event.killedAt);
    case 'again':
      return runAgain(player);
    case 'restart':
      player.world.proxy.set(player.world.proxy.state.file);
      return;
    case 'hand':
      moveByHand(player, event.to);
      return;
    case 'put':
      player.deploy(event.version);
      return;
    case 'wait':
      await player.world.clock.advance(event.hours * HOUR_MS);
  }
}

function moveByHand(player: Player, to: 'stable' | 'split' | 'other'): void {
  const { proxy } = player.world;
  const { weights, held } = proxy.state;
  const names = Object.keys(weights);
  const stable = names.find((name) => held[name] === player.world.lastGood()) ?? names[0] ?? '';
  const other = names.find((name) => weights[name] === 0) ?? names[1] ?? '';
  const [one = '', two = ''] = names;
  const shares = to === 'split' ? { [one]: 60, [two]: 40 } : { [to === 'stable' ? stable : other]: 100 };
  proxy.set({ ...Object.fromEntries(names.map((name) => [name, 0])), ...shares });
}
