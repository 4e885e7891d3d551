import { jobsOf, type Job } from './delivery.ts';
import type { Course, Event } from './history.ts';
import { JobPlay } from './job-play.ts';
import type { Player } from './player.ts';
import { isGreen, saidBy } from './process.ts';
import { ownerOf } from './reckoning.ts';
import { standing } from './repository.ts';
import { runRollback } from './rollbacks.ts';
import { Turns } from './turns.ts';
import { PLAN, type Run } from './world.ts';

export const BETWEEN_JOBS_MS = 2000;
const MOST_CALLS = 40;
export const WELL: Course = { end: 'success', step: PLAN.length, soak: 'passed' };

export async function begin(player: Player, { candidate, shape, hold, jobs }: Extract<Event, { do: 'begin' }>): Promise<void> {
  const callsBefore = player.world.repository.calls;
  const run = newRun(player, candidate, hold, jobsOf(shape));
  for (let count = 0; count < jobs; count += 1) await nextJob(player, run, WELL);
  const calls = player.world.repository.calls - callsBefore;
  if (jobs >= PLAN.length && calls > MOST_CALLS) player.break('few-calls', `A rollout took ${String(calls)} calls of GitHub.`);
}

export function newRun(player: Player, candidate: string, hold: boolean, jobs: Job[]): Run {
  const run: Run = { id: player.newRunId(), candidate, hold, attempt: 1, wasComplete: false, jobs };
  player.world.runs.push(run);
  player.deploy(candidate);
  return run;
}

export function rerun(player: Player, run: Run | undefined, what: 'failed' | 'all'): void {
  if (run === undefined || run.jobs.every(({ state }) => state !== 'failure')) return;
  const stored = player.world.repository.runs.all.find((one) => String(one.id) === run.id);
  if (stored !== undefined) stored.earlier[run.attempt] = stored.conclusion ?? 'cancelled';
  run.attempt += 1;
  for (const job of run.jobs) if (what === 'all' || job.state !== 'success') job.state = 'waiting';
  player.setRun(run.id, 'in_progress', null);
  if (what === 'all') player.deploy(run.candidate);
}

export async function race(player: Player, turns: readonly [number, number], fails: boolean): Promise<void> {
  const [one, two] = player.running().slice(-2);
  if (one === undefined || two === undefined) return;
  const order = new Turns(turns);
  const course: Course = fails ? { ...WELL, end: 'failure', step: 0 } : WELL;
  await Promise.all([
    nextJob(player, one, WELL, () => order.take(0)).finally(() => {
      order.end(0);
    }),
    nextJob(player, two, course, () => order.take(1)).finally(() => {
      order.end(1);
    }),
  ]);
}

/** A rollback that runs to its end stands, whatever a step of the rollout is about at that moment, and the rollout is refused its next step. */
export async function overtake(player: Player, { turns, mode, guarded }: Extract<Event, { do: 'overtake' }>): Promise<void> {
  const { world } = player;
  const run = player.running().at(-1);
  const open = world.open();
  if (run === undefined || open?.candidate !== run.candidate || ownerOf(open) !== run.id) return;
  // Another attempt may begin anew what was ended before its first step.
  if (open.lines.at(-1)?.attempt !== run.attempt) return;
  const before = world.repository.rollouts();
  const order = new Turns(turns);
  const rollbackRun = player.newRunId();
  world.proxy.guarded = guarded;
  const [, traced] = await Promise.all([
    nextJob(player, run, WELL, () => order.take(0)).finally(() => {
      order.end(0);
    }),
    runRollback(player, { mode, version: 'last-good', scope: 'all', run: rollbackRun, event: 'workflow_dispatch' }, {}, () =>
      order.take(1),
    ).finally(() => {
      order.end(1);
    }),
  ]);
  world.proxy.guarded = true;
  world.proxy.writes.splice(0);
  player.reckon(before);
  player.setRun(rollbackRun, 'completed', isGreen(traced) ? 'success' : 'failure');
  const what = `${mode} rollback beside a step of ${run.candidate}`;
  if (traced.ended.kind === 'bug') player.break('no-bugs', `${what}: ${saidBy(traced)}`);
  if (!isGreen(traced)) return;
  const stands = (when: string): void => {
    const rollout = world.repository.rollouts().find(({ id }) => id === open.id);
    if (rollout !== undefined && standing(rollout) === 'failed' && world.shareOf(run.candidate) === 0) return;
    player.break('rollbacks-stand', `${when} ${what}: ${world.picture()}: ${player.lastSaid} · ${saidBy(traced)}`);
  };
  stands('After');
  if (run.jobs.every(({ state }) => state !== 'waiting')) return;
  await nextJob(player, run, WELL);
  stands('After the job that follows a');
}

export async function nextJob(player: Player, run: Run, course: Course, turn?: () => Promise<void>): Promise<void> {
  const job = run.jobs.find(({ state }) => state === 'waiting');
  if (job === undefined) return;
  await player.world.clock.advance(BETWEEN_JOBS_MS);
  const how = await new JobPlay(player, run, job, course, turn).play();
  job.state = how === 'success' ? 'success' : 'failure';
  if (how !== 'success') for (const one of run.jobs) if (one.state === 'waiting') one.state = 'skipped';
  if (run.jobs.some(({ state }) => state === 'waiting')) return;
  player.setRun(run.id, 'completed', how === 'success' ? 'success' : how === 'cancelled' ? 'cancelled' : 'failure');
}
