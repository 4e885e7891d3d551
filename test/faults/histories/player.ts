import { isMovedByHand, ownerOf, promoted, takenOut } from './reckoning.ts';
import { standing, type Filed } from './repository.ts';
import type { RollbackOrder } from './rollbacks.ts';
import type { Run, World } from './world.ts';

/** A promise that was not kept. */
export interface Violation {
  /** Which promise: one word for each, such as `candidate-keeps-traffic`. */
  readonly promise: string;
  readonly text: string;
}

/** What is compared before and after. */
export interface Shot {
  readonly picture: string;
  readonly served: Readonly<Record<string, number>>;
  readonly rollouts: readonly Filed[];
}

export const HOUR_MS = 3_600_000;
const STALE_AFTER_MS = 6 * HOUR_MS;

/** A world in which a history happens, what the model holds to be true of it, and the promises that were broken. */
export class Player {
  readonly world: World;
  readonly violations: Violation[] = [];
  /** What the last canary-step said. */
  lastSaid = '';
  /** What is given as `stable`, because a text said so. */
  stable: string | undefined;
  /** Rollbacks of people and machines, and when each was started. */
  readonly rollbackRuns: { readonly order: RollbackOrder; readonly run: string; readonly at: number }[] = [];
  #instances = 0;

  constructor(world: World) {
    this.world = world;
  }

  break(promise: string, text: string): void {
    this.violations.push({ promise, text });
  }

  /** Runs that still have jobs to do, oldest first. */
  running(): readonly Run[] {
    return this.world.runs.filter(({ jobs }) => jobs.some(({ state }) => state === 'waiting'));
  }

  /** Where names are slots, a version goes to the one without traffic, unless it is somewhere already. */
  deploy(version: string): void {
    const { proxy, layout } = this.world;
    const idle = this.world.idle();
    if (layout.names === 'versions' || idle === undefined || Object.values(proxy.state.held).includes(version)) return;
    proxy.deploy(idle, version);
  }

  newRunId(): string {
    const { runs } = this.world.repository;
    const now = new Date(this.world.clock.now()).toISOString();
    return String(runs.add({ id: 5001 + runs.all.length, created_at: now, updated_at: now }).id);
  }

  setRun(id: string, status: string, conclusion: string | null): void {
    const run = this.world.repository.runs.all.find((one) => String(one.id) === id);
    if (run === undefined) return;
    run.status = status;
    run.conclusion = conclusion;
    run.updated_at = new Date(this.world.clock.now()).toISOString();
  }

  /** Whether nobody looks after the rollout any more. */
  isAbandoned(rollout: Filed): boolean {
    const last = rollout.lines.at(-1);
    const owner = this.world.repository.runs.all.find(({ id }) => String(id) === ownerOf(rollout));
    const ended = owner?.status === 'completed' && owner.conclusion !== 'success';
    return standing(rollout) === 'open' && (ended || this.world.clock.now() - (last?.at ?? rollout.openedAt) > STALE_AFTER_MS);
  }

  isAlive(rollout: Filed): boolean {
    return this.world.repository.runs.all.some((run) => String(run.id) === ownerOf(rollout) && run.status !== 'completed');
  }

  /** What is new in the ledger since then becomes part of what the model holds for good. */
  reckon(before: readonly Filed[]): void {
    for (const now of this.world.repository.rollouts()) {
      const was = before.find(({ id }) => id === now.id);
      for (const { status, soak } of now.lines.slice(was?.lines.length ?? 0)) {
        if (soak !== undefined) continue;
        if (status === 'passed') promoted(this.world.reckoning, now.candidate);
        else if (status === 'failed') takenOut(this.world.reckoning, now.candidate);
        this.world.reckoning.pending = undefined;
      }
    }
  }

  /** No action of ours gives more traffic to a version that neither is this rollout's candidate nor was ever good. */
  checkWrites(who: string, allowed: readonly string[], since: Readonly<Record<string, number>>): void {
    const { proxy, reckoning, layout } = this.world;
    const writes = proxy.writes.splice(0);
    if (layout.names === 'blind') return;
    for (const { before, after: then, held } of writes) {
      for (const [target, share] of Object.entries(then)) {
        const version = held[target] ?? 'nothing';
        const known = reckoning.ever.has(version) || allowed.includes(version) || since[version] !== undefined;
        if (share > (before[target] ?? 0) && !known) {
          this.break(
            'no-unproved-traffic',
            `${who} gave ${String(share)} % to ${target}, which holds ${version}; good were ${[...reckoning.ever].join(', ')}.`,
          );
        }
      }
    }
  }

  /** What people have set, where it is nobody's to undo. */
  movedByHand(): Readonly<Record<string, number>> | undefined {
    return isMovedByHand(this.world) ? this.world.proxy.state.weights : undefined;
  }

  checkHands(who: string, before: Readonly<Record<string, number>> | undefined, said: string): void {
    if (before === undefined || JSON.stringify(before) === JSON.stringify(this.world.proxy.state.weights)) return;
    this.break('hands-stay', `${who} changed what a person had set, ${JSON.stringify(before)}, to ${this.world.picture()}: ${said}`);
  }

  shot(): Shot {
    const { world } = this;
    return { picture: world.picture(), served: world.proxy.served(), rollouts: world.repository.rollouts() };
  }

  facts(): string {
    return `${this.world.picture()}, users get ${JSON.stringify(this.world.proxy.served())}, ${String(this.world.lastGood())} is good`;
  }

  /** A name that no other run of a step has. */
  newInstance(): string {
    this.#instances += 1;
    return String(this.#instances);
  }
}
