import { main as takeStep } from '#actions/canary-step/src/main';
import { post as cleanUp } from '#actions/canary-step/src/post';
import { spec as stepSpec } from '#actions/canary-step/src/spec';
import { main as watch } from '#actions/soak-monitor/src/main';
import { spec as soakSpec } from '#actions/soak-monitor/src/spec';
import { memoryState } from '#testkit/context';
import type { CanaryStep, Job } from './delivery.ts';
import type { Course } from './history.ts';
import type { Player } from './player.ts';
import { COMMON, isGreen, outageIn, outputOf, runProcess, saidBy, type Fate, type Traced } from './process.ts';
import { after, ownerOf, takenOut } from './reckoning.ts';
import { isBeingEnded, isOpen, recorded, standing, type Filed } from './repository.ts';
import { CANDIDATES, FIRST_VERSION, PLAN, type Run, type World } from './world.ts';

/** A platform that is well again so long after the beginning of post must see its traffic returned. */
const POST_ENDURES_MS = 180_000;
/** Whatever GitHub does, a return begins within this. */
const LONGEST_BEFORE_RETURN_MS = 10_000;
/** Requests within which main may not know yet whose rollout is open. */
const LOOKING_AROUND = 6;

/** How a job ends. */
export type How = 'success' | 'failure' | 'cancelled' | 'lost';

/** One job of a delivery, from its first canary-step to its last post. */
export class JobPlay {
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
        const looking = traced.asked.length < LOOKING_AROUND || outage.outage?.of === 'github';
        this.#blind = looking && !traced.asked.includes('platform-write');
        return end === 'lost' ? 'lost' : end === 'cancelled' || end === 'cut' ? 'cancelled' : 'failure';
      }
      if (!isGreen(traced)) {
        // The outage may end with the last attempt.
        this.#blind = outage.outage?.of === 'github' || this.#world.isDown('github') || saidBy(traced).includes('GITHUB_');
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
      ...(this.#world.hasEverPassed() ? {} : { stable: FIRST_VERSION }),
      ...(this.#player.stable === undefined ? {} : { stable: this.#player.stable }),
    };
  }

  #facts({ name }: CanaryStep) {
    return { run: this.#run.id, attempt: this.#run.attempt, job: this.#job.name, step: name, event: 'push' };
  }

  /** From nothing a rollout only begins with the first step of the plan, or goes on one step after what was proven. */
  #checkJump(who: string, before: Filed | undefined): void {
    const { candidate } = this.#run;
    const goesOn = isOpen(before) && before.candidate === candidate && !isBeingEnded(before);
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
    if (alone && step.weight !== 'next') this.#checkExplicit(who, before, said);
    const latest = world.latest();
    if (alone && (latest?.candidate !== candidate || recorded(latest) !== said)) {
      this.#player.break('ledger-agrees', `${who} passed with ${String(said)} %, but GitHub shows ${world.picture()}.`);
    }
  }

  /** `next` is exactly one step, after a passed soak where the plan has one; what is run again may repeat its own. */
  #checkNext(who: string, before: Filed | undefined, said: number): void {
    const goesOn = isOpen(before) && before.candidate === this.#run.candidate && before.lines.length > 0 && !isBeingEnded(before);
    if (before !== undefined && !goesOn && standing(before) === 'passed' && before.candidate === this.#run.candidate && said === 100)
      return;
    if (!goesOn) {
      if (said !== PLAN[0]) this.#player.break('next-is-one-step', `${who} began with ${String(said)} %.`);
      return;
    }
    const at = recorded(before);
    const soaked = this.#isSoaked(before);
    const owner = before.lines.findLast(({ soak }) => soak === undefined);
    const again = owner?.run !== this.#run.id || owner.attempt !== this.#run.attempt;
    if (said === at && (again || !soaked)) return;
    if (said === after(at) && soaked) return;
    const why = soaked ? '' : ', and nobody has soaked that';
    this.#player.break(soaked ? 'next-is-one-step' : 'no-soak-is-skipped', `${who} went from ${String(at)} to ${String(said)} %${why}.`);
  }

  /** An explicit weight leaves no soak out either; over a held rollout a person has decided. */
  #checkExplicit(who: string, before: Filed | undefined, said: number): void {
    if (before === undefined || !isOpen(before) || standing(before) === 'held' || before.candidate !== this.#run.candidate) return;
    const at = recorded(before);
    if (said <= at || this.#isSoaked(before)) return;
    this.#player.break(
      'no-soak-is-skipped',
      `${who} was asked for ${String(said)} % and went there from ${String(at)} %, which nobody has soaked.`,
    );
  }

  /** True where the rollout may leave its recorded weight: the newest soak there passed, or none is due. */
  #isSoaked(rollout: Filed): boolean {
    const since = rollout.lines.slice(rollout.lines.findLastIndex(({ soak }) => soak === undefined) + 1);
    return !this.#world.layout.soak || recorded(rollout) === 0 || since.at(-1)?.soak === 'passed';
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
    const moved = this.#turn === undefined && !hold ? this.#player.movedByHand() : undefined;
    for (const { step, state, instance } of this.#states.toReversed()) {
      const share = this.#given(given);
      const beganHere = world.clock.now();
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
      const [write] = traced.asked.flatMap((what, index) => (what === 'platform-write' ? [traced.askedAt[index] ?? 0] : []));
      const waited = (write ?? beganHere) - beganHere;
      // Another share than was left is somebody else's doing: whose rollout it is by now only the ledger knows.
      const asLeft = given !== undefined && Math.abs(share - recorded(given)) <= 0.5;
      if (mine && asLeft && wellAgainAt <= beganAt && !hold && !this.#blind && share > 0 && waited > LONGEST_BEFORE_RETURN_MS)
        this.#player.break('traffic-before-ledger', `${who} returned ${String(share)} % only after ${String(waited)} ms.`);
    }
    this.#player.checkHands(`post of ${candidate} (run ${this.#run.id})`, moved, said.join(' ⇒ '));
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
      // Where a person has deployed another version there meanwhile, what is held is the share of the candidate's place.
      const place = (latest ?? given).target;
      const shares = [world.shareOf(candidate), world.proxy.state.weights[place] ?? 0];
      if (heldAt !== undefined && !world.isDown('platform') && !shares.includes(heldAt) && world.layout.names !== 'blind') {
        this.#player.break(
          'held-is-recorded',
          `GitHub holds it at ${String(heldAt)} %, but users get ${JSON.stringify(world.proxy.served())}.`,
        );
      }
      return;
    }
    if (this.#blind || !stableHeld || wellAgainAt > beganAt + POST_ENDURES_MS) return;
    const kept = this.#given(latest ?? given);
    if (kept > 0) this.#player.break('candidate-keeps-nothing', facts);
    else if (
      latest !== undefined &&
      standing(latest) !== 'failed' &&
      !said.some((text) => /\[(warning|error)\]/.test(text) || text.includes('→'))
    ) {
      this.#player.break('ledger-agrees', `Traffic is back, but GitHub shows ${world.picture()}, and nobody says so: ${said.join(' ⇒ ')}`);
    }
  }

  /** Percent that the candidate has; where nothing tells what a slot holds, of its slot. */
  #given(rollout: Filed | undefined): number {
    const blind = this.#world.layout.names === 'blind' && rollout !== undefined;
    return blind ? (this.#world.proxy.state.weights[rollout.target] ?? 0) : this.#world.shareOf(this.#run.candidate);
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
