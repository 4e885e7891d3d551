import { main as takeStep } from '#actions/canary-step/src/main';
import { post as cleanUp } from '#actions/canary-step/src/post';
import { spec as stepSpec } from '#actions/canary-step/src/spec';
import { main as rollBack } from '#actions/rollback/src/main';
import { spec as rollbackSpec } from '#actions/rollback/src/spec';
import { main as watch } from '#actions/soak-monitor/src/main';
import { spec as soakSpec } from '#actions/soak-monitor/src/spec';
import { seededRandom } from '#demo/random';
import { memoryState } from '#testkit/context';
import { jobsOf, type CanaryStep, type Job } from './delivery.ts';
import type { Course, Event, History, Trouble } from './history.ts';
import { isGreen, outputOf, runProcess, saidBy, type Fate, type Traced } from './process.ts';
import { after, expectedOf, keyOf, ownerOf, promoted, returnedTo, takenOut, type Expected, type Wish } from './reckoning.ts';
import { isOpen, recorded, standing, type Filed } from './repository.ts';
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
/** A platform that is well again so long after the beginning of post must see its traffic returned. */
const POST_ENDURES_MS = 180_000;
/** Requests within which main may not know yet whose rollout is open. */
const LOOKING_AROUND = 6;
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

class Player {
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
    const owner = this.world.repository.runs.all.find(({ id }) => String(id) === (last?.run ?? rollout.openedBy));
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
    const wish = { ...order, scope, run, ledgerUp: true };
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

  #runRollback(order: RollbackOrder & { readonly run: string; readonly event: string }, fate: Fate): Promise<Traced> {
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

const COMMON = { ledger: 'github', 'github-token': 'ghs_model', 'verify-timeout': '5s' } as const;

function outageIn(trouble: Trouble | undefined): Pick<Fate, 'outage'> {
  if (trouble === undefined || trouble.at === 'post') return {};
  const { of, kind, seconds, at } = trouble;
  return { outage: { of, kind, ms: seconds * 1000, at } };
}

type How = 'success' | 'failure' | 'cancelled' | 'lost';

/** One job of a delivery, from its first canary-step to its last post. */
class JobPlay {
  readonly #player: Player;
  readonly #world: World;
  readonly #run: Run;
  readonly #job: Job;
  readonly #course: Course;
  readonly #turn: (() => Promise<void>) | undefined;
  readonly #states: { readonly step: CanaryStep; readonly state: ReturnType<typeof memoryState>; readonly instance: string }[] = [];
  /** Steps of this job that passed. */
  #passed = 0;
  /** Main was stopped, or GitHub was out of reach, before it could know whose rollout is open. */
  #blind = false;

  constructor(player: Player, run: Run, job: Job, course: Course, turn: (() => Promise<void>) | undefined) {
    this.#player = player;
    this.#world = player.world;
    this.#run = run;
    this.#job = job;
    this.#course = course;
    this.#turn = turn;
  }

  async play(): Promise<How> {
    const before = this.#world.repository.rollouts();
    const share = this.#world.shareOf(before.at(-1)?.candidate ?? '');
    const how = await this.#main();
    this.#player.reckon(before);
    if (how === 'success' || how === 'lost') return how;
    const given = this.#world.repository.rollouts();
    if (this.#course.trouble?.at === 'post') {
      const { of, kind, seconds } = this.#course.trouble;
      this.#world.begin(of, kind, seconds * 1000);
    }
    const latest = this.#world.latest();
    await this.#post();
    this.#player.reckon(given);
    // What this job promoted is to go with it, also where post could not bring that about.
    const promotedHere = latest !== undefined && standing(latest) === 'passed' && ownerOf(latest) === this.#run.id && this.#passed > 0;
    if (promotedHere && !this.#run.hold && !this.#world.isDown('github')) takenOut(this.#world.reckoning, this.#run.candidate);
    if (this.#turn === undefined) this.#checkOthers(before.at(-1), share);
    return how;
  }

  async #main(): Promise<How> {
    const { steps } = this.#job;
    const { end, at, soak } = this.#course;
    const last = this.#course.step < steps.length || end === 'success' ? this.#course.step : steps.length - 1;
    let complete = false;
    for (const [index, step] of steps.entries()) {
      const here = index === last;
      const stopped = here && at !== undefined && end !== 'success' && end !== 'failure';
      const stop = stopped ? { stop: { how: end === 'cancelled' ? ('cancel' as const) : ('kill' as const), at } } : {};
      const outage = index === Math.min(last, steps.length - 1) ? outageIn(this.#course.trouble) : {};
      const traced = await this.#step(step, { ...stop, ...outage });
      if (traced.ended.kind === 'stopped') {
        this.#blind = traced.asked.length < LOOKING_AROUND && !traced.asked.includes('platform-write');
        return end === 'lost' ? 'lost' : end === 'cancelled' || end === 'cut' ? 'cancelled' : 'failure';
      }
      if (!isGreen(traced)) {
        this.#blind = outage.outage?.of === 'github' || this.#world.isDown('github');
        return 'failure';
      }
      this.#passed += 1;
      complete = outputOf(traced, 'complete') === 'true';
      this.#run.wasComplete ||= complete;
      if (!complete && !(await this.#soak(soak, step))) return 'failure';
      if (here && end === 'lost') return 'lost';
      if (here && end !== 'success') return end === 'failure' ? 'failure' : 'cancelled';
    }
    const isLast = this.#run.jobs.filter(({ state }) => state === 'waiting').length === 1;
    if (isLast && !complete && !this.#run.wasComplete) {
      this.#player.break(
        'green-is-promoted',
        `All jobs of run ${this.#run.id} (attempt ${String(this.#run.attempt)}) are green, but ${this.#run.candidate} is not promoted: ${this.#world.picture()}`,
      );
    }
    return 'success';
  }

  /** Whether the job goes on. */
  async #soak(result: Course['soak'], step: CanaryStep): Promise<boolean> {
    if (result === 'none' || !this.#world.layout.soak) return true;
    const world = this.#world;
    const { candidate } = this.#run;
    const recordsItself = 'ledger' in soakSpec.inputs;
    const inputs = {
      service: 'api',
      candidate,
      interval: '30s',
      'warm-up': '0s',
      'github-token': 'ghs_model',
      ...(recordsItself ? { ledger: 'github' } : { stable: FIRST_VERSION }),
    };
    world.ill = result === 'failed';
    const facts = { ...this.#facts({ ...step, name: `${step.name}-soak` }), state: memoryState(), rolloutFile: world.rolloutFile() };
    const traced = await runProcess(
      { spec: soakSpec, handler: watch, inputs },
      { ...facts, ...(this.#turn === undefined ? {} : { turn: this.#turn }) },
      {},
      world,
    );
    world.ill = false;
    if (traced.ended.kind === 'bug') this.#player.break('no-bugs', `soak of ${candidate}: ${saidBy(traced)}`);
    this.#player.lastSaid = `soak of ${candidate}: ${saidBy(traced)}`;
    if (isGreen(traced) && result === 'failed')
      this.#player.break('bad-candidates-fail', `soak of ${candidate}, which answers half of its requests with errors: ${saidBy(traced)}`);
    if (!recordsItself) {
      const latest = world.latest();
      if (latest !== undefined) {
        world.repository.deployments.addStatus(latest.id, {
          state: 'in_progress',
          description: `${String(recorded(latest))} % · soak ${isGreen(traced) ? 'passed' : 'failed'} · as said`,
          log_url: `https://github.com/octo/shop/actions/runs/${this.#run.id}/attempts/${String(this.#run.attempt)}#a/soak`,
        });
      }
    }
    return isGreen(traced);
  }

  async #step(step: CanaryStep, fate: Fate): Promise<Traced> {
    const world = this.#world;
    const { candidate, hold } = this.#run;
    const state = memoryState();
    const instance = `${this.#run.id}x${this.#player.newInstance()}`;
    this.#states.push({ step, state, instance });
    const before = world.latest();
    const servedBefore = world.proxy.served();
    const traced = await runProcess(
      { spec: stepSpec, handler: takeStep, inputs: this.#inputs(step) },
      {
        ...this.#facts(step),
        instance,
        state,
        rolloutFile: world.rolloutFile(),
        ...(this.#turn === undefined ? {} : { turn: this.#turn }),
      },
      fate,
      world,
    );
    const who = `canary-step of ${candidate} (${this.#job.name}/${step.name}, weight ${String(step.weight)}, run ${this.#run.id}.${String(this.#run.attempt)})`;
    this.#player.lastSaid = `${who}: ${saidBy(traced)}`;
    if (traced.ended.kind === 'bug') this.#player.break('no-bugs', `${who}: ${saidBy(traced)}`);
    if (this.#turn === undefined) this.#checkJump(who, before);
    this.#player.checkWrites(who, this.#turn === undefined ? [candidate] : CANDIDATES, hold ? servedBefore : {});
    if (isGreen(traced)) this.#checkPassed(who, step, before, traced);
    return traced;
  }

  #inputs({ weight }: CanaryStep): Readonly<Record<string, string>> {
    const { candidate, hold } = this.#run;
    return {
      ...COMMON,
      service: 'api',
      candidate,
      weight: String(weight),
      ...(hold ? { 'on-failure': 'hold' } : {}),
      ...(this.#player.stable === undefined ? {} : { stable: this.#player.stable }),
      ...(this.#world.hasEverPassed() ? {} : { stable: FIRST_VERSION }),
    };
  }

  #facts({ name }: CanaryStep) {
    return { run: this.#run.id, attempt: this.#run.attempt, job: this.#job.name, step: name, event: 'push' };
  }

  /** From nothing a rollout only begins with the first step of the plan, or goes on one step after what was proven. */
  #checkJump(who: string, before: Filed | undefined): void {
    const { candidate } = this.#run;
    const goesOn = isOpen(before) && before.candidate === candidate;
    const most = goesOn && before.lines.length > 0 ? (after(recorded(before)) ?? 100) : (PLAN[0] ?? 0);
    for (const write of this.#world.proxy.writes) {
      for (const [target, share] of Object.entries(write.after)) {
        if (write.held[target] !== candidate || write.before[target] !== 0 || share <= most) continue;
        const from = goesOn ? `at ${String(recorded(before))} %` : 'not begun';
        this.#player.break('no-jumps', `${who} went from 0 to ${String(share)} % in one write; its rollout was ${from}.`);
      }
    }
  }

  #checkPassed(who: string, step: CanaryStep, before: Filed | undefined, traced: Traced): void {
    const world = this.#world;
    const { candidate } = this.#run;
    const said = Number(outputOf(traced, 'weight'));
    const alone = this.#turn === undefined;
    if (step.weight !== 'next' && said !== step.weight) {
      this.#player.break('passed-is-what-was-asked', `${who} passed and says ${String(said)} %.`);
    }
    if (alone && !Object.values(world.proxy.state.weights).includes(said)) {
      this.#player.break(
        'passed-is-served',
        `${who} passed with ${String(said)} %, but the platform has ${JSON.stringify(world.proxy.state.weights)}.`,
      );
    } else if (alone && world.shareOf(candidate) !== said && world.layout.names !== 'blind') {
      this.#player.break(
        'candidate-is-proved',
        `${who} passed with ${String(said)} %, but users get ${JSON.stringify(world.proxy.served())}.`,
      );
    }
    if (
      world.layout.names === 'blind' &&
      traced.asked.includes('platform-write') &&
      !traced.log.some((line) => line.startsWith('warning')) &&
      !saidBy(traced).includes('[warning]')
    ) {
      this.#player.break('unprovable-is-said', `${who} passed without a word that nobody can tell what the target holds.`);
    }
    if (alone && step.weight === 'next') this.#checkNext(who, before, said);
    const latest = world.latest();
    if (alone && (latest?.candidate !== candidate || recorded(latest) !== said)) {
      this.#player.break('ledger-agrees', `${who} passed with ${String(said)} %, but GitHub shows ${world.picture()}.`);
    }
  }

  /** `next` is exactly one step, after a passed soak where the plan has one; what is run again may repeat its own. */
  #checkNext(who: string, before: Filed | undefined, said: number): void {
    const goesOn = isOpen(before) && before.candidate === this.#run.candidate && before.lines.length > 0;
    if (before !== undefined && !goesOn && standing(before) === 'passed' && before.candidate === this.#run.candidate && said === 100)
      return;
    if (!goesOn) {
      if (said !== PLAN[0]) this.#player.break('next-is-one-step', `${who} began with ${String(said)} %.`);
      return;
    }
    const at = recorded(before);
    const since = before.lines.slice(before.lines.findLastIndex(({ soak }) => soak === undefined) + 1);
    const soaked = !this.#world.layout.soak || at === 0 || since.at(-1)?.soak === 'passed';
    const owner = before.lines.findLast(({ soak }) => soak === undefined);
    const again = owner?.run !== this.#run.id || owner.attempt !== this.#run.attempt;
    if (said === at && (again || !soaked)) return;
    if (said === after(at) && soaked) return;
    const why = soaked ? '' : ', and nobody has soaked that';
    this.#player.break(soaked ? 'next-is-one-step' : 'no-soak-is-skipped', `${who} went from ${String(at)} to ${String(said)} %${why}.`);
  }

  async #post(): Promise<void> {
    const world = this.#world;
    const { candidate, hold } = this.#run;
    const given = world.latest();
    const mine =
      given?.candidate === candidate &&
      ownerOf(given) === this.#run.id &&
      (isOpen(given) || (standing(given) === 'passed' && this.#passed > 0));
    const beganAt = world.clock.now();
    const wellAgainAt = world.outages.platform?.until ?? 0;
    const stableHeld = given !== undefined && Object.values(world.proxy.state.held).includes(given.stable);
    const said: string[] = [];
    for (const { step, state, instance } of this.#states.toReversed()) {
      const share = world.shareOf(candidate);
      const traced = await runProcess(
        { spec: stepSpec, handler: cleanUp, inputs: this.#inputs(step) },
        {
          ...this.#facts(step),
          instance,
          state,
          rolloutFile: world.layout.checkoutGone ? undefined : world.rolloutFile(),
          ...(this.#turn === undefined ? {} : { turn: this.#turn }),
        },
        {},
        world,
      );
      said.push(saidBy(traced));
      const who = `post of ${candidate} (${this.#job.name}/${step.name}, run ${this.#run.id}.${String(this.#run.attempt)})`;
      if (traced.ended.kind === 'bug') this.#player.break('no-bugs', `${who}: ${saidBy(traced)}`);
      this.#player.checkWrites(who, this.#turn === undefined ? [] : CANDIDATES, {});
      const [first] = traced.asked.filter((what) => what === 'ledger' || what === 'platform-write');
      // Another share than was left is somebody else's doing: whose rollout it is by now only the ledger knows.
      const asLeft = given !== undefined && Math.abs(share - recorded(given)) <= 0.5;
      if (mine && asLeft && this.#turn === undefined && !hold && !this.#blind && share > 0 && first === 'ledger')
        this.#player.break('traffic-before-ledger', `${who} asked GitHub before it returned ${String(share)} %.`);
    }
    if (!mine || this.#turn !== undefined) return;
    const facts = `${candidate} has ${String(world.shareOf(candidate))} % after post in run ${this.#run.id}: ${said.join(' ⇒ ')}`;
    const latest = world.latest();
    if (hold) {
      // What was held before, this job had no part in.
      if (standing(given) === 'held') return;
      const silent = standing(latest ?? given) !== 'held' && !world.isDown('github') && !world.isDown('platform');
      if (silent && standing(given) !== 'passed' && !this.#blind)
        this.#player.break('held-is-recorded', `It is to be held, but GitHub shows ${world.picture()}: ${said.join(' ⇒ ')}`);
      const heldAt = standing(latest ?? given) === 'held' ? recorded(latest ?? given) : undefined;
      if (heldAt !== undefined && !world.isDown('platform') && heldAt !== world.shareOf(candidate) && world.layout.names !== 'blind') {
        this.#player.break(
          'held-is-recorded',
          `GitHub holds it at ${String(heldAt)} %, but users get ${JSON.stringify(world.proxy.served())}.`,
        );
      }
      return;
    }
    if (this.#blind || !stableHeld || wellAgainAt > beganAt + POST_ENDURES_MS) return;
    const kept = world.layout.names === 'blind' ? (world.proxy.state.weights[(latest ?? given).target] ?? 0) : world.shareOf(candidate);
    if (kept > 0) this.#player.break('candidate-keeps-nothing', facts);
    else if (
      latest !== undefined &&
      standing(latest) !== 'failed' &&
      !said.some((text) => /\[(warning|error)\]/.test(text) || text.includes('→'))
    ) {
      this.#player.break('ledger-agrees', `Traffic is back, but GitHub shows ${world.picture()}, and nobody says so: ${said.join(' ⇒ ')}`);
    }
  }

  /** A run that took no step ends nobody else's rollout. */
  #checkOthers(before: Filed | undefined, share: number): void {
    if (before === undefined || this.#passed > 0 || !isOpen(before)) return;
    if (ownerOf(before) === this.#run.id || !this.#player.isAlive(before)) return;
    // Whoever could not learn whose rollout is open returns the traffic: users come first.
    if (this.#blind && (this.#course.trouble?.of === 'github' || this.#world.isDown('github'))) return;
    const now = this.#world.repository.rollouts().find(({ id }) => id === before.id);
    if (isOpen(now) && this.#world.shareOf(before.candidate) >= share) return;
    this.#player.break(
      'losers-end-nothing',
      `Run ${this.#run.id} of ${this.#run.candidate} took no step, but the rollout of ${before.candidate} of run ${ownerOf(before)} is over: ${this.#world.picture()}. ${this.#player.lastSaid}`,
    );
  }
}
