import { statusOf, weightOf, type RolloutRecord } from '#core/ledger';
import { serving } from '#core/rollout/machine';
import { shareOf, type ServedSplit } from '#core/rollout/split';
import { checkEndpoints, type EndpointHealth } from '#health/check';
import type { ActionContext, ActionResult } from '#toolkit/context';
import type { InputsOf } from '#toolkit/spec';
import { openLedger } from '../../ledger.ts';
import { writeReport } from '../../report-file.ts';
import { runReference } from '../../run-reference.ts';
import { openPlatform, readServiceSettings } from '../../service-settings.ts';
import { drive, type Driven, type World } from '../../traffic.ts';
import { decideRollback } from './decide.ts';
import type { spec } from './spec.ts';
import { renderRollback, type RollbackReport } from './summary.ts';

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
  const served = await platform.router.read();
  const untouched = decision.kind === 'settled' && shareOf(served, decision.arms.candidate) === 0;

  const facts = {
    service,
    environment,
    from: decision.rollout.candidate,
    to: decision.to,
    reason: inputs.reason,
    candidateShare: shareOf(served, decision.arms.candidate),
  };
  if (inputs['dry-run'] || untouched) {
    const health = inputs['dry-run'] ? [] : await checkHealth(inputs, settings.health, context);
    return finish(context, {
      ...facts,
      changed: false,
      dryRun: inputs['dry-run'],
      phase: 'settled',
      served,
      problems: [],
      health,
      tookMs: context.clock.now() - startedAt,
    });
  }

  if (platform.releases !== undefined) await platform.releases.restore(decision.to);
  const world: World = {
    router: platform.router,
    ledger,
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
  });
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

type Course = Omit<RollbackReport, 'schema' | 'action' | 'served' | 'verified'> & { readonly served: ServedSplit };

async function finish(context: ActionContext, course: Course): Promise<Result> {
  const { served, ...facts } = course;
  const unhealthy = course.health.filter(({ healthy }) => !healthy);
  const verified = (course.phase === 'returned' || course.phase === 'settled') && unhealthy.length === 0;
  const report: RollbackReport = { schema: 1, action: 'rollback', ...facts, served: served.shares, verified };
  const path = await writeReport(context, `rollback-${course.service}-${course.environment}`, report);
  const problems = [...course.problems, ...unhealthy.map(({ endpoint, problem }) => `${endpoint} ${problem ?? 'is unhealthy'}`)];
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
            message: `${problems.join('; ')}. ${course.phase === 'stuck' ? `Put all traffic on ${course.to} by hand.` : 'Traffic is on the last good version, but it is not healthy.'}`,
          },
        ],
  };
}
