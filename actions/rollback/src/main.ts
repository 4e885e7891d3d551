import { RolloutError } from '#core/errors';
import { statusOf, weightOf, type RolloutRecord } from '#core/ledger';
import type { TrafficRouter } from '#core/platform';
import { serving } from '#core/rollout/machine';
import { describeSplit, shareOf, type ServedSplit } from '#core/rollout/split';
import { checkEndpoints, type EndpointHealth } from '#health/check';
import type { ActionContext, ActionResult, Annotation } from '#toolkit/context';
import type { InputsOf } from '#toolkit/spec';
import { forgiving } from '../../forgiving-ledger.ts';
import { openLedger } from '../../ledger.ts';
import { asRemedy } from '../../next-step.ts';
import { writeReport } from '../../report-file.ts';
import { runReference } from '../../run-reference.ts';
import { openPlatform, readServiceSettings } from '../../service-settings.ts';
import { drive, type Driven, type World } from '../../traffic.ts';
import { decideRollback, type RollbackDecision } from './decide.ts';
import type { spec } from './spec.ts';
import { nextOf, renderRollback, type RollbackReport } from './summary.ts';

type Inputs = InputsOf<typeof spec>;
type Result = ActionResult<typeof spec>;

/** Ends the newest rollout unless it was ended before, gives all traffic to the last good version, proves it and records it. */
export async function main(inputs: Inputs, context: ActionContext): Promise<Result> {
  const settings = await readServiceSettings(inputs, context);
  const { platform } = await openPlatform(inputs.platform, settings, inputs, context);
  const ledger = await openLedger(inputs, context);
  const { service, environment, to } = inputs;
  const startedAt = context.clock.now();

  const latest = await ledger.latest(service, environment);
  const lastGood = to === undefined ? undefined : await ledger.lastGood(service, environment, latest?.id);
  const decision = decideRollback({ service, environment, to, latest, lastGood });
  const served = await readServed(platform.router, decision, inputs['dry-run'], context);
  const untouched =
    decision.kind === 'current' || (decision.kind === 'settled' && served.known && shareOf(served, decision.arms.candidate) === 0);

  const facts = {
    service,
    environment,
    from: decision.rollout.candidate,
    to: decision.to,
    reason: inputs.reason,
    candidateShare: served.known ? shareOf(served, decision.arms.candidate) : weightOf(decision.rollout),
  };
  if (inputs['dry-run'] || untouched) {
    context.log.info(
      inputs['dry-run'] && !untouched
        ? `Dry run: all traffic would go to ${decision.to}; now ${describeSplit(served)}.`
        : `Nothing to roll back: ${describeSplit(served)}.`,
    );
    const health = inputs['dry-run'] ? [] : await checkHealth(inputs, settings.health, context);
    return finish(context, {
      ...facts,
      changed: false,
      dryRun: inputs['dry-run'],
      phase: 'settled',
      served,
      problems: displaced(decision, served),
      health,
      tookMs: context.clock.now() - startedAt,
    });
  }

  if (platform.releases !== undefined) await platform.releases.restore(decision.to);
  const told = forgiving(ledger, context.log);
  const world: World = {
    router: platform.router,
    ledger: told,
    clock: context.clock,
    log: context.log,
    signal: context.signal,
    run: runReference(context.run),
    verifyTimeoutMs: inputs['verify-timeout'],
  };
  const driven = await drive(begin(decision.rollout, decision.arms, served), { type: 'failed', reason: inputs.reason }, world);
  const tookMs = context.clock.now() - startedAt;
  const health = driven.state.phase === 'returned' ? await checkHealth(inputs, settings.health, context) : [];
  return finish(context, {
    ...facts,
    changed: true,
    dryRun: false,
    phase: driven.state.phase,
    served: driven.served,
    problems: driven.problems,
    health,
    tookMs,
    unrecorded: told.failure(),
  });
}

type Found = ServedSplit & {
  /** False when the platform could not be read. */
  readonly known: boolean;
};

/** A platform that cannot be read may still be written, one of several proxies is dead for instance: users come first. */
async function readServed(router: TrafficRouter, decision: RollbackDecision, dryRun: boolean, context: ActionContext): Promise<Found> {
  try {
    return { ...(await router.read()), known: true };
  } catch (error) {
    if (!(error instanceof RolloutError) || error.kind !== 'platform' || dryRun || decision.kind === 'current') throw error;
    context.log.warning(`Cannot read what is served now; returning the traffic all the same. ${error.message}`);
    return { shares: {}, acknowledged: false, problems: [error.message], known: false };
  }
}

/** The version asked for was promoted, but somebody moved traffic away from it. */
function displaced({ kind, arms, to }: RollbackDecision, served: ServedSplit): readonly string[] {
  if (kind !== 'current' || shareOf(served, arms.candidate) >= 99.5) return [];
  return [`${to} was promoted but does not serve everything: ${describeSplit(served)}`];
}

function begin(rollout: RolloutRecord, arms: RolloutRecord['arms'], served: ServedSplit): Driven {
  const weight = statusOf(rollout) === 'passed' ? 100 : weightOf(rollout);
  return { state: serving(arms, weight, 'rollback'), rollout, served, problems: [] };
}

async function checkHealth(
  inputs: Inputs,
  configured: readonly string[] | undefined,
  context: ActionContext,
): Promise<readonly EndpointHealth[]> {
  const endpoints = inputs.health ?? configured ?? [];
  const patience = {
    timeoutMs: 5000,
    attempts: 100,
    retryDelayMs: 500,
    consecutive: 1,
    concurrency: 20,
    deadlineMs: inputs['verify-timeout'],
  };
  return checkEndpoints(endpoints, { statuses: [{ from: 200, to: 299 }] }, patience, context);
}

type Course = Omit<RollbackReport, 'schema' | 'action' | 'served' | 'verified'> & {
  readonly served: ServedSplit;
  /** Why the ledger does not know. */
  readonly unrecorded?: RolloutError | undefined;
};

async function finish(context: ActionContext, course: Course): Promise<Result> {
  const { served, unrecorded, ...facts } = course;
  const unhealthy = course.health.filter(({ healthy }) => !healthy);
  const settled = course.phase === 'settled' && course.problems.length === 0;
  const verified = (course.phase === 'returned' || settled) && unhealthy.length === 0;
  const report: RollbackReport = { schema: 1, action: 'rollback', ...facts, served: served.shares, verified };
  const path = await writeReport(context, `rollback-${course.service}-${course.environment}`, report);
  const problems = [...course.problems, ...unhealthy.map(({ endpoint, problem }) => `${endpoint} ${problem ?? 'is unhealthy'}`)];
  if (verified && unrecorded !== undefined) {
    return {
      outcome: 'ledger-error',
      outputs: { changed: String(course.changed), from: course.from, to: course.to, report: path },
      summary: renderRollback(report),
      annotations: [notRecorded(course, unrecorded)],
    };
  }
  return {
    outcome: verified ? 'passed' : course.phase === 'stuck' ? 'platform-error' : 'failed',
    outputs: { changed: String(course.changed), from: course.from, to: course.to, report: path },
    summary: renderRollback(report),
    annotations: verified
      ? []
      : [
          {
            level: 'error',
            title: `${course.service}: rollback not verified`,
            message: `${problems.join('; ')}\n${asRemedy(nextOf(report, unhealthy.length))}`,
          },
        ],
  };
}

function notRecorded({ service, to }: Course, { message, remedy }: RolloutError): Annotation {
  return {
    level: 'error',
    title: `${service}: rolled back, but not recorded`,
    message: `All traffic is on ${to}, verified, but the ledger still says that the rollout is open: ${message}\nWhat to do: Repair the access to the ledger and run this again: it moves nothing and closes the rollout. ${remedy}`,
  };
}
