import { main as rollBack } from '#actions/rollback/src/main';
import { spec as rollbackSpec } from '#actions/rollback/src/spec';
import { seededRandom } from '#demo/random';
import { jobsOf, type Job } from './delivery.ts';
import { JobPlay } from './job-play.ts';
import type { Course, Event, History } from './history.ts';
import { COMMON, isGreen, outageIn, outputOf, runProcess, saidBy, type Fate, type Traced } from './process.ts';
import { expectedOf, keyOf, ownerOf, promoted, returnedTo, takenOut, type Expected, type Wish } from './reckoning.ts';
import { isOpen, standing, type Filed } from './repository.ts';
import { Turns } from './turns.ts';
import { CANDIDATES, FIRST_VERSION, PLAN, World, type Run } from './world.ts';

/** A promise that was not kept. */
export interface Violation {
  /** Which promise: one word for each, such as `candidate-keeps-traffic`. */
  readonly promise: string;
  readonly text: string;
}

const BETWEEN_JOBS_MS = 2000;
const HOUR_MS = 3_600_000;
const STALE_AFTER_MS = 6 * HOUR_MS;
const MOST_CALLS = 40;
const WELL: Course = { end: 'success', step: PLAN.length, soak: 'passed' };

/** Plays a history and says which promises were broken, in order. Always the same for the same history. */
export async function play({ layout, events, closing }: History): Promise<readonly Violation[]> {
  const player = new Player(new World(layout));
  const { random } = Math;
  Math.random = seededRandom(1);
  try {
    for (const event of events) await player.carryOut(event);
    await player.close(closing);
  } finally {
    Math.random = random;
  }
  return player.violations;
}

interface RollbackOrder extends Pick<Wish, 'version' | 'scope'> {
  readonly mode: 'standard' | 'emergency';
  /** What starts it; a person where absent. */
  readonly by?: string;
}

export class Player {
  readonly world: World;
  readonly violations: Violation[] = [];

  constructor(world: World) {
    this.world = world;
  }

  async carryOut(event: Event): Promise<void> {
    await this.world.clock.advance(BETWEEN_JOBS_MS);
    switch (event.do) {
      case 'begin':
        return this.#begin(event);
      case 'job': {
        const run = this.#running().at(-1 - event.run);
        if (run !== undefined) await this.#nextJob(run, event.course);
        return;
      }
      case 'rerun':
        this.#rerun(this.world.runs.at(-1 - event.run), event.what);
        return;
      case 'race':
        return this.#race(event.turns, event.fails);
      case 'overtake':
        return this.#overtake(event);
      case 'rollback': {
        const stop = event.killedAt === undefined ? {} : { stop: { how: 'kill' as const, at: event.killedAt } };
        await this.rollback(event, { ...stop, ...outageIn(event.trouble) });
        return;
      }
      case 'reconcile':
        return this.#reconcile(event.killedAt);
      case 'restart':
        this.world.proxy.set(this.world.proxy.state.file);
        return;
      case 'hand':
        this.#moveByHand(event.to);
        return;
      case 'put':
        this.#deploy(event.version);
        return;
      case 'wait':
        await this.world.clock.advance(event.hours * HOUR_MS);
    }
  }

  #break(promise: string, text: string): void {
    this.violations.push({ promise, text });
  }

  /** Runs that still have jobs to do, oldest first. */
  #running(): readonly Run[] {
    return this.world.runs.filter(({ jobs }) => jobs.some(({ state }) => state === 'waiting'));
  }

  // What people do.

  #moveByHand(to: 'stable' | 'split' | 'other'): void {
    const { proxy } = this.world;
    const { weights, held } = proxy.state;
    const names = Object.keys(weights);
    const stable = names.find((name) => held[name] === this.world.lastGood()) ?? names[0] ?? '';
    const other = names.find((name) => weights[name] === 0) ?? names[1] ?? '';
    const [one = '', two = ''] = names;
    const shares = to === 'split' ? { [one]: 60, [two]: 40 } : { [to === 'stable' ? stable : other]: 100 };
    proxy.set({ ...Object.fromEntries(names.map((name) => [name, 0])), ...shares });
  }

  /** Where names are slots, a version goes to the one without traffic, unless it is somewhere already. */
  #deploy(version: string): void {
    const { proxy, layout } = this.world;
    const idle = this.world.idle();
    if (layout.names === 'versions' || idle === undefined || Object.values(proxy.state.held).includes(version)) return;
    proxy.deploy(idle, version);
  }

  // Deliveries.

  async #begin({ candidate, shape, hold, jobs }: Extract<Event, { do: 'begin' }>): Promise<void> {
    const callsBefore = this.world.repository.calls;
    const run = this.#newRun(candidate, hold, jobsOf(shape));
    for (let count = 0; count < jobs; count += 1) await this.#nextJob(run, WELL);
    const calls = this.world.repository.calls - callsBefore;
    if (jobs >= PLAN.length && calls > MOST_CALLS) this.#break('few-calls', `A rollout took ${String(calls)} calls of GitHub.`);
  }

  #newRun(candidate: string, hold: boolean, jobs: Job[]): Run {
    const run: Run = { id: this.#newRunId(), candidate, hold, attempt: 1, wasComplete: false, jobs };
    this.world.runs.push(run);
    this.#deploy(candidate);
    return run;
  }

  #newRunId(): string {
    const { runs } = this.world.repository;
    return String(runs.add({ id: 5001 + runs.all.length, updated_at: new Date(this.world.clock.now()).toISOString() }).id);
  }

  #rerun(run: Run | undefined, what: 'failed' | 'all'): void {
    if (run === undefined || run.jobs.every(({ state }) => state !== 'failure')) return;
    const stored = this.world.repository.runs.all.find((one) => String(one.id) === run.id);
    if (stored !== undefined) stored.earlier[run.attempt] = stored.conclusion ?? 'cancelled';
    run.attempt += 1;
    for (const job of run.jobs) if (what === 'all' || job.state !== 'success') job.state = 'waiting';
    this.#setRun(run.id, 'in_progress', null);
    if (what === 'all') this.#deploy(run.candidate);
  }

  #setRun(id: string, status: string, conclusion: string | null): void {
    const run = this.world.repository.runs.all.find((one) => String(one.id) === id);
    if (run === undefined) return;
    run.status = status;
    run.conclusion = conclusion;
    run.updated_at = new Date(this.world.clock.now()).toISOString();
  }

  #isAlive(id: string): boolean {
    return this.world.repository.runs.all.some((run) => String(run.id) === id && run.status !== 'completed');
  }

  async #race(turns: readonly [number, number], fails: boolean): Promise<void> {
    const [one, two] = this.#running().slice(-2);
    if (one === undefined || two === undefined) return;
    const order = new Turns(turns);
    const course: Course = fails ? { ...WELL, end: 'failure', step: 0 } : WELL;
    await Promise.all([
      this.#nextJob(one, WELL, () => order.take(0)).finally(() => {
        order.end(0);
      }),
      this.#nextJob(two, course, () => order.take(1)).finally(() => {
        order.end(1);
      }),
    ]);
  }

  /** A rollback that runs to its end stands, whatever a step of the rollout is about at that moment, and the rollout is refused its next step. */
  async #overtake({ turns, mode, guarded }: Extract<Event, { do: 'overtake' }>): Promise<void> {
    const { world } = this;
    const run = this.#running().at(-1);
    const open = world.open();
    if (run === undefined || open?.candidate !== run.candidate || ownerOf(open) !== run.id) return;
    const before = world.repository.rollouts();
    const order = new Turns(turns);
    const rollbackRun = this.#newRunId();
    world.proxy.guarded = guarded;
    const [, traced] = await Promise.all([
      this.#nextJob(run, WELL, () => order.take(0)).finally(() => {
        order.end(0);
      }),
      this.#runRollback({ mode, version: 'last-good', scope: 'all', run: rollbackRun, event: 'workflow_dispatch' }, {}, () =>
        order.take(1),
      ).finally(() => {
        order.end(1);
      }),
    ]);
    world.proxy.guarded = true;
    world.proxy.writes.splice(0);
    this.reckon(before);
    this.#setRun(rollbackRun, 'completed', isGreen(traced) ? 'success' : 'failure');
    const what = `${mode} rollback beside a step of ${run.candidate}`;
    if (traced.ended.kind === 'bug') this.#break('no-bugs', `${what}: ${saidBy(traced)}`);
    if (!isGreen(traced)) return;
    const stands = (when: string): void => {
      const rollout = world.repository.rollouts().find(({ id }) => id === open.id);
      if (rollout !== undefined && standing(rollout) === 'failed' && world.shareOf(run.candidate) === 0) return;
      this.#break('rollbacks-stand', `${when} ${what}: ${world.picture()}: ${this.lastSaid} · ${saidBy(traced)}`);
    };
    stands('After');
    if (run.jobs.every(({ state }) => state !== 'waiting')) return;
    await this.#nextJob(run, WELL);
    stands('After the job that follows a');
  }

  async #nextJob(run: Run, course: Course, turn?: () => Promise<void>): Promise<void> {
    const job = run.jobs.find(({ state }) => state === 'waiting');
    if (job === undefined) return;
    await this.world.clock.advance(BETWEEN_JOBS_MS);
    const how = await new JobPlay(this, run, job, course, turn).play();
    job.state = how === 'success' ? 'success' : 'failure';
    if (how !== 'success') for (const one of run.jobs) if (one.state === 'waiting') one.state = 'skipped';
    if (run.jobs.some(({ state }) => state === 'waiting')) return;
    this.#setRun(run.id, 'completed', how === 'success' ? 'success' : how === 'cancelled' ? 'cancelled' : 'failure');
  }

  /** Whether nobody looks after the rollout any more. */
  isAbandoned(rollout: Filed): boolean {
    const last = rollout.lines.at(-1);
    const owner = this.world.repository.runs.all.find(({ id }) => String(id) === ownerOf(rollout));
    const ended = owner?.status === 'completed' && owner.conclusion !== 'success';
    return standing(rollout) === 'open' && (ended || this.world.clock.now() - (last?.at ?? rollout.openedAt) > STALE_AFTER_MS);
  }

  isAlive(rollout: Filed): boolean {
    return this.#isAlive(ownerOf(rollout));
  }

  break(promise: string, text: string): void {
    this.#break(promise, text);
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
          this.#break(
            'no-unproved-traffic',
            `${who} gave ${String(share)} % to ${target}, which holds ${version}; good were ${[...reckoning.ever].join(', ')}.`,
          );
        }
      }
    }
  }

  // Rollbacks.

  /** Dispatches a rollback and holds it against what it must come to. */
  async rollback(order: RollbackOrder, fate: Fate): Promise<Traced> {
    const { world } = this;
    const newest = world.runs.at(-1);
    const own = order.scope === 'this-run' && newest !== undefined;
    const run = own ? newest.id : this.#newRunId();
    // What a machine starts is about what its own run has done, unless it says otherwise.
    const scope = order.by !== undefined && order.scope === 'all' && order.version === 'last-good' ? 'this-run' : order.scope;
    const platformUp = fate.outage?.of !== 'platform' && !world.isDown('platform');
    const wish = { ...order, scope, run, ledgerUp: true, platformUp };
    const wishes = { standard: expectedOf(wish, world), blind: expectedOf({ ...wish, ledgerUp: false }, world) };
    const before = this.#shot();
    const traced = await this.#runRollback({ ...order, run, event: own ? 'push' : (order.by ?? 'workflow_dispatch') }, fate);
    const ledgerDown = fate.outage?.of === 'github' || world.isDown('github');
    const expected = ledgerDown && order.mode === 'emergency' ? wishes.blind : wishes.standard;
    const named = order.version === 'last-good' ? [] : [order.version];
    this.checkWrites(sayOrder(order), ledgerDown && order.mode === 'emergency' ? named : [], before.served);
    this.#settle(order, expected, traced, before);
    if (!own) this.#setRun(run, 'completed', isGreen(traced) ? 'success' : 'failure');
    if (isGreen(traced)) await this.#checkTwice(order, traced);
    return traced;
  }

  #runRollback(
    order: RollbackOrder & { readonly run: string; readonly event: string },
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
      attempt: 1,
      job: 'rollback',
      step: 'rollback',
      event: order.event,
      rolloutFile: this.world.rolloutFile(),
      ...(turn === undefined ? {} : { turn }),
    };
    return runProcess({ spec: rollbackSpec, handler: rollBack, inputs }, facts, fate, this.world);
  }

  #settle(order: RollbackOrder, expected: Expected, traced: Traced, before: Shot): void {
    const { world } = this;
    const { reckoning } = world;
    const what = sayOrder(order);
    if (traced.ended.kind === 'bug') this.#break('no-bugs', `${what}: ${saidBy(traced)}`);
    const green = isGreen(traced);
    const latest = world.latest();
    if (expected.kind === 'untouched' || !green) {
      if (green && world.picture() !== before.picture) {
        this.#break('rollback-leaves-alone', `${what} changed ${before.picture} to ${world.picture()}: ${saidBy(traced)}`);
        this.reckon(before.rollouts);
      }
      this.#settleUnfinished(order.version, expected, before);
      return;
    }
    if (expected.kind === 'refusal') {
      this.#break('rollback-refuses', `${what} passed although ${expected.why}: ${saidBy(traced)}`);
      this.reckon(before.rollouts);
      return;
    }
    const sole = world.proxy.sole();
    if (expected.kind === 'good') {
      if (!reckoning.ever.has(sole ?? '') && world.layout.names !== 'blind') {
        this.#break(
          'no-green-while-bad-serves',
          `${what} passed, but users get ${JSON.stringify(world.proxy.served())}: ${saidBy(traced)}`,
        );
      } else if (sole !== undefined) returnedTo(reckoning, sole);
      reckoning.pending = undefined;
      return;
    }
    if (sole !== expected.version && world.layout.names !== 'blind') {
      const promise = outputOf(traced, 'changed') === 'true' ? 'rollback-to-last-good' : 'no-green-while-bad-serves';
      this.#break(
        promise,
        `${what} passed; ${expected.version} should serve, but users get ${JSON.stringify(world.proxy.served())}: ${saidBy(traced)}`,
      );
    }
    if (latest !== undefined && isOpen(latest) && !world.isDown('github')) {
      this.#break('ledger-agrees', `${what} passed, but the rollout of ${latest.candidate} is still open at GitHub: ${saidBy(traced)}`);
    }
    // Without the ledger nobody could tell that a version that a person names was never good.
    if (reckoning.ever.has(expected.version)) returnedTo(reckoning, expected.version);
    reckoning.pending = undefined;
  }

  /** What did not pass may have written its end all the same, or is to be done again. */
  #settleUnfinished(wish: string, expected: Expected, before: Shot): void {
    const { reckoning } = this.world;
    const latest = this.world.latest();
    if (latest === undefined || expected.kind !== 'version') return;
    // What lies between is taken out first, so it may be so already when it is cut off.
    for (const old of before.rollouts) {
      const now = this.world.repository.rollouts().find(({ id }) => id === old.id) ?? old;
      if (old.id !== latest.id && standing(old) === 'passed' && standing(now) === 'failed') takenOut(reckoning, old.candidate);
    }
    const was = before.rollouts.find(({ id }) => id === latest.id);
    const wrote = was !== undefined && standing(was) !== 'failed' && standing(latest) === 'failed';
    if (wrote && reckoning.ever.has(expected.version)) returnedTo(reckoning, expected.version);
    else if (this.world.picture() !== before.picture && reckoning.ever.has(expected.version))
      reckoning.pending = { key: keyOf(latest), wish, target: expected.version };
  }

  async #checkTwice(order: RollbackOrder, first: Traced): Promise<void> {
    const again = new Player(this.world.copy());
    again.world.calm();
    const before = again.world.picture();
    const run = again.#newRunId();
    const second = await again.#runRollback({ ...order, run, event: order.by ?? 'workflow_dispatch' }, {});
    if (isGreen(second) && outputOf(second, 'changed') === 'false' && again.world.picture() === before) return;
    this.#break(
      'twice-is-once',
      `${sayOrder(order)} passed (${saidBy(first)}), and once more: ${saidBy(second)}; ${before} became ${again.world.picture()}`,
    );
  }

  async #reconcile(killedAt?: number): Promise<void> {
    const { world } = this;
    const latest = world.latest();
    const abandoned = latest !== undefined && this.isAbandoned(latest);
    const open = isOpen(latest);
    const before = this.#shot();
    const run = this.#newRunId();
    const inputs = { ...COMMON, mode: 'reconcile', incident: 'false' };
    const facts = { run, attempt: 1, job: 'reconcile', step: 'reconcile', event: 'schedule', rolloutFile: world.rolloutFile() };
    const fate: Fate = killedAt === undefined ? {} : { stop: { how: 'kill', at: killedAt } };
    const traced = await runProcess({ spec: rollbackSpec, handler: rollBack, inputs }, facts, fate, world);
    this.checkWrites('reconcile', [], before.served);
    this.#setRun(run, 'completed', isGreen(traced) ? 'success' : 'failure');
    if (traced.ended.kind === 'bug') this.#break('no-bugs', `reconcile: ${saidBy(traced)}`);
    if (open && !abandoned && world.picture() !== before.picture) {
      this.#break(
        'reconcile-leaves-others',
        `${latest.candidate} is looked after, but ${before.picture} became ${world.picture()}: ${saidBy(traced)}`,
      );
    }
    const back = open ? world.reckoning.good.findLast((version) => version !== latest.candidate) : undefined;
    const expected: Expected = back === undefined ? { kind: 'untouched' } : { kind: 'version', version: back };
    if (!isGreen(traced)) this.#settleUnfinished('last-good', expected, before);
    if (abandoned && isGreen(traced)) {
      if (back !== undefined) returnedTo(world.reckoning, back);
      const now = world.latest();
      if (now !== undefined && isOpen(now))
        this.#break('reconcile-ends-abandoned', `${now.candidate} is abandoned and still open: ${saidBy(traced)}`);
      if (world.layout.names !== 'blind' && world.proxy.sole() !== world.lastGood()) {
        this.#break(
          'reconcile-ends-abandoned',
          `${String(world.lastGood())} should serve, but users get ${JSON.stringify(world.proxy.served())}: ${saidBy(traced)}`,
        );
      }
    }
    if (isGreen(traced) && !isOpen(world.latest()) && latest !== undefined && world.layout.names !== 'blind') {
      const silent = traced.ended.kind === 'result' && (traced.ended.result.annotations ?? []).length === 0;
      if (silent && world.proxy.sole() !== world.lastGood()) {
        this.#break(
          'differences-are-reported',
          `reconcile says nothing although ${String(world.lastGood())} is good and users get ${JSON.stringify(world.proxy.served())}.`,
        );
      }
    }
  }

  #shot(): Shot {
    const { world } = this;
    return { picture: world.picture(), served: world.proxy.served(), rollouts: world.repository.rollouts() };
  }

  // The end.

  /** Whatever has happened: who follows what is printed brings the service back to a good version, and delivers the next one. */
  async close(first: History['closing']): Promise<void> {
    const { world } = this;
    if (world.repository.rollouts().length === 0) return;
    world.calm();
    for (const run of this.#running()) {
      for (const job of run.jobs) if (job.state === 'waiting') job.state = 'skipped';
      this.#setRun(run.id, 'completed', 'cancelled');
    }
    if (first === 'rollback' && !(await this.#bringBack(FIRST_ORDER))) return;
    await this.#deliverNext(first === 'rollback' ? 1 : MOST_TRIES);
  }

  /** Dispatches rollbacks as what is printed says, until one passes. */
  async #bringBack(first: RollbackOrder): Promise<boolean> {
    let order = first;
    let traced = await this.rollback(order, {});
    const said = [saidBy(traced)];
    while (!isGreen(traced) && said.length < MOST_TRIES) {
      const text = saidBy(traced);
      // Its place was taken: the way back is a delivery, and one follows.
      if (/Deploy \S+ again with canary-step/.test(text)) return true;
      if (/deploy/i.test(text)) this.#deployAsSaid(text);
      order = follow(order, text);
      traced = await this.rollback(order, {});
      said.push(saidBy(traced));
    }
    if (isGreen(traced)) return true;
    this.#break('remedies-work', `${this.#facts()}: following what is printed leads nowhere: ${said.join(' ⇒ ')}`);
    return false;
  }

  /** Deploys the last good version where a text says that something else is, or where there is room. */
  #deployAsSaid(text: string): void {
    const good = this.world.lastGood() ?? FIRST_VERSION;
    const [, target, wanted] = /(\w+) holds \w+ \([^)]*\) instead of (\w+)/.exec(text) ?? [];
    if (target !== undefined && wanted !== undefined && target in this.world.proxy.state.held) this.world.proxy.deploy(target, wanted);
    else this.#deploy(good);
  }

  async #deliverNext(tries: number): Promise<void> {
    const { world } = this;
    const said: string[] = [];
    for (let left = tries; left > 0; left -= 1) {
      const candidate = CANDIDATES.find((version) => version !== world.lastGood() && world.shareOf(version) === 0) ?? CANDIDATES[0];
      const run = this.#newRun(candidate, false, jobsOf('four-jobs'));
      while (run.jobs.some(({ state }) => state === 'waiting')) await this.#nextJob(run, WELL);
      if (run.jobs.every(({ state }) => state === 'success')) return;
      const text = this.lastSaid;
      said.push(text);
      this.stable = /Give `stable: ([^`]+)`/.exec(text)?.[1];
      if (left === 1 || !/rollback|version: /.test(text)) continue;
      if (!(await this.#bringBack(follow(FIRST_ORDER, text)))) return;
      const [, promised] = /all traffic on (\S+) \(the rollback action does/.exec(text) ?? [];
      if (promised === undefined || world.proxy.sole() === promised || world.proxy.state.weights[promised] === 100) continue;
      this.#break('remedies-work', `A rollback was dispatched as was said, but ${this.#facts()}: ${text}`);
    }
    this.#break('next-delivery-goes', `Nothing can be delivered on ${this.#facts()}: ${said.join(' ⇒ ')}`);
  }

  #facts(): string {
    return `${this.world.picture()}, users get ${JSON.stringify(this.world.proxy.served())}, ${String(this.world.lastGood())} is good`;
  }

  /** What the last canary-step said. */
  lastSaid = '';
  /** What is given as `stable`, because a text said so. */
  stable: string | undefined;
  #instances = 0;

  /** A name that no other run of a step has. */
  newInstance(): string {
    this.#instances += 1;
    return String(this.#instances);
  }
}

function sayOrder({ mode, version, scope, by }: RollbackOrder): string {
  return `rollback (${mode}, ${version}, ${scope}${by === undefined ? '' : `, by ${by}`})`;
}

const FIRST_ORDER: RollbackOrder = { mode: 'standard', version: 'last-good', scope: 'all' };
/** Rollbacks or deliveries, one as the one before it said. */
const MOST_TRIES = 4;

/** The order that a text asks for, as a person reads it. */
function follow(order: RollbackOrder, text: string): RollbackOrder {
  const [, version] = /`version: ([^`]+)`/.exec(text) ?? [];
  return { ...order, ...(version === undefined ? {} : { version }), ...(text.includes('`mode: emergency`') ? { mode: 'emergency' } : {}) };
}

interface Shot {
  readonly picture: string;
  readonly served: Readonly<Record<string, number>>;
  readonly rollouts: readonly Filed[];
}
