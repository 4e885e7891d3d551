import { RolloutError } from '#core/errors';
import { problemKey } from '#core/incident/problem-key';
import { formatDuration } from '#core/judging/format';
import { isOpen, statusOf, stepsOf, weightOf, type Ledger, type RolloutRecord } from '#core/ledger';
import type { Notice, NoticeKind } from '#core/notice';
import { isAbandoned, type Abandonment } from '#core/rollout/abandoned';
import { rollbackThatEnds } from '#core/rollout/ending';
import type { IncidentRecord } from '#github/incidents';
import { checkEndpoints } from '#health/check';
import type { SuiteSettings } from '#settings/suite-settings';
import type { ActionContext } from '#toolkit/context';
import { standingOf } from '#delivery/owner-standing';
import { DRIFT_PROBLEM, ROLLBACK_PROBLEM, type RollbackRun } from './account.ts';
import type { Inputs } from './orders.ts';
import type { ServiceResult } from './result.ts';
import { notBegun } from './not-begun.ts';
import { returnService } from './return-service.ts';
import type { ServiceOrder } from './service-order.ts';
import type { Teller } from './tell.ts';

/** Ends the service's rollout when nobody else will, and returns traffic that a failed candidate still gets. Throws only when the job is cancelled. */
export async function reconcileService(
  order: ServiceOrder,
  inputs: Inputs,
  ledger: Ledger,
  teller: Teller,
  context: ActionContext,
): Promise<ServiceResult> {
  const startedAt = context.clock.now();
  try {
    const latest = await ledger.latest(order.service, order.environment);
    if (latest === undefined) return idle(order, 'The ledger has no rollout of it');
    const end = async (because: string): Promise<ServiceResult> => {
      const reason = `failed deployment: ${because}`;
      const result = await returnService({ ...order, reason }, ledger, (found) => teller.tell({ ...found, reason }), context);
      return { ...result, reason };
    };
    if (!isOpen(latest)) return await end('traffic is not where the ledger says');
    const { abandoned, why } = await standingAt(startedAt, latest, inputs, context);
    context.log.info(`${latest.candidate} is in progress: ${why}.`);
    if (!abandoned) return { ...idle(order, `${latest.candidate} is being rolled out: ${why}`), from: latest.candidate, to: latest.stable };
    return await end(`abandoned, ${why}`);
  } catch (error) {
    if (!(error instanceof RolloutError) || error.kind === 'cancelled') throw error;
    context.log.error(error.message);
    return notBegun(order.service, error, context.clock.now() - startedAt);
  }
}

/** Whether nobody will end an open rollout any more. */
async function standingAt(now: number, rollout: RolloutRecord, inputs: Inputs, context: ActionContext): Promise<Abandonment> {
  const standing = statusOf(rollout) === 'held' ? undefined : await standingOf(rollout, inputs, context);
  return isAbandoned(rollout, standing ?? { kind: 'running' }, now, inputs['stale-after']);
}

/**
 * Services that the rollout file does not, or no longer, deliver to the environment and whose rollout nobody will end: without a platform it cannot be ended here,
 * so each is a refusal (SERVICE_NOT_IN_FILE) that says how it is. Throws only when the job is cancelled.
 */
export async function leftBeside(
  inputs: Inputs,
  { services }: Pick<SuiteSettings, 'services'>,
  ledger: Ledger,
  context: ActionContext,
): Promise<readonly ServiceResult[]> {
  const { environment, 'rollout-file': path } = inputs;
  try {
    const { open, unread } = await ledger.openBeside(environment, services);
    if (unread.length > 0)
      context.log.warning(
        `${unread.join(', ')} have rollouts in ${environment} and are not in ${path}; whether one of them is open was not looked at. \`mode: reconcile\` with \`service\` and \`platform\` looks after each.`,
      );
    const results: ServiceResult[] = [];
    for (const rollout of open) {
      const { abandoned, why } = await standingAt(context.clock.now(), rollout, inputs, context);
      const what = `${rollout.candidate} of ${rollout.service}, which is not in ${path}, is in progress: ${why}`;
      if (abandoned) {
        context.log.error(`${what}.`);
        results.push(notBegun(rollout.service, notInFile(rollout, path, why), 0));
      } else context.log.info(`${what}.`);
    }
    return results;
  } catch (error) {
    if (!(error instanceof RolloutError) || error.kind === 'cancelled') throw error;
    context.log.warning(`Rollouts of services that are not in ${path} could not be looked for. ${error.message}`);
    return [];
  }
}

function notInFile(rollout: RolloutRecord, path: string, why: string): RolloutError {
  const { service, environment, candidate } = rollout;
  return new RolloutError('refused', {
    code: 'SERVICE_NOT_IN_FILE',
    message: `${candidate} of ${service} has ${String(weightOf(rollout))} % by the ledger in ${environment} and nobody goes on with it (${why}), but ${path} does not, or no longer, deliver ${service} there, so it is not known where its traffic is. Nothing was changed.`,
    remedy: `Run ${rollbackThatEnds(rollout)} with the input \`platform\` (kind, address, names, as the file had them). Or put ${service} back into ${path}: the next round ends it. If another rollout file describes it, the round of that one ends it.`,
  });
}

/** A service of which there is nothing to do. */
function idle({ service }: ServiceOrder, note: string): ServiceResult {
  return {
    service,
    result: 'unchanged',
    note,
    changed: false,
    verified: true,
    served: {},
    problems: [],
    attempts: [],
    health: [],
    hooks: [],
    migrations: [],
    plan: [],
    tookMs: 0,
  };
}

export interface IncidentRound {
  readonly raised: readonly IncidentRecord[];
  readonly acknowledged: readonly IncidentRecord[];
  readonly recovered: readonly IncidentRecord[];
}

/** After the services: closes the incidents of those that are well again, raises what nobody has acknowledged, and tells the channels. */
export async function lookAfterIncidents(
  orders: readonly ServiceOrder[],
  results: readonly ServiceResult[],
  ledger: Ledger,
  teller: Teller,
  rollbackRun: RollbackRun,
  context: ActionContext,
): Promise<IncidentRound> {
  const incidents = await teller.incidents();
  if (incidents === undefined) return { raised: [], acknowledged: [], recovered: [] };
  const open = await incidents.open();
  const recovered: IncidentRecord[] = [];
  for (const incident of open.outcome === 'listed' ? open.incidents : []) {
    const order = orders.find(({ service, environment }) => service === incident.service && environment === incident.environment);
    const result = results.find(({ service }) => service === incident.service);
    if (order === undefined || result?.result !== 'unchanged' || !result.verified) continue;
    if (!(await isWell(incident, order, ledger, context))) continue;
    const closed = await incidents.recover(incident, {
      occurrence: `well-${String(incident.number)}-${String(incident.since)}`,
      at: context.clock.now(),
      note: `${incident.service} serves what the ledger says${order.health.length === 0 ? '' : `, and ${String(order.health.length)} health addresses are well`}.`,
      links: rollbackRun.runUrl === '' ? [] : [{ label: 'Run', url: rollbackRun.runUrl }],
    });
    if (closed !== undefined && closed.outcome !== 'unavailable') recovered.push(closed);
  }
  const { raised, acknowledged } = await incidents.escalate();
  const at = context.clock.now();
  await teller.notify([
    ...recovered.map((incident) => incidentNotice('recovered', incident, rollbackRun, at)),
    ...acknowledged.map((incident) => incidentNotice('acknowledged', incident, rollbackRun, at)),
    ...raised.map((incident) => incidentNotice('escalated', incident, rollbackRun, at)),
  ]);
  return { raised, acknowledged, recovered };
}

/**
 * A rollback's incident is over once the ledger has moved on since. Where users were safe at once it stays open for the cause, until a later rollout has
 * passed; where they were not, it is over as soon as they are.
 */
async function isWell(incident: IncidentRecord, order: ServiceOrder, ledger: Ledger, context: ActionContext): Promise<boolean> {
  if (incident.kind === ROLLBACK_PROBLEM) {
    const latest = await ledger.latest(order.service, order.environment);
    const last = latest === undefined ? undefined : stepsOf(latest).at(-1);
    if (latest === undefined || isOpen(latest) || last === undefined || last.at <= incident.since) return false;
    if (incident.restored && statusOf(latest) !== 'passed') return false;
  } else if (incident.kind !== DRIFT_PROBLEM) {
    return false;
  }
  const patience = { timeoutMs: 5000, attempts: 3, retryDelayMs: 500, consecutive: 1, concurrency: 20, deadlineMs: 15_000 };
  const health = await checkEndpoints(order.health, { statuses: [{ from: 200, to: 299 }] }, patience, context);
  return health.every(({ healthy }) => healthy);
}

const SAYINGS: Readonly<Record<'recovered' | 'acknowledged' | 'escalated', (incident: IncidentRecord) => string>> = {
  recovered: ({ timeToRestoreMs }) =>
    timeToRestoreMs === undefined ? 'It is over.' : `It is over; the service was restored after ${formatDuration(timeToRestoreMs)}.`,
  acknowledged: ({ acknowledged }) =>
    acknowledged === undefined || acknowledged.by === '' ? 'Somebody has taken it.' : `${acknowledged.by} has taken it.`,
  escalated: ({ severity }) => `Nobody has acknowledged it: it is ${severity} now. Assign yourself to the issue, or react to it.`,
};

function incidentNotice(kind: NoticeKind & keyof typeof SAYINGS, incident: IncidentRecord, rollbackRun: RollbackRun, at: number): Notice {
  const { service, environment, severity, title, url, key } = incident;
  return {
    id: `${key}/${kind}-${severity}-${String(incident.since)}`,
    kind,
    severity,
    problem: problemKey(rollbackRun.repository, service, environment, incident.kind),
    service,
    environment,
    repository: rollbackRun.repository,
    title: `${service} in ${environment}: ${title}`,
    text: SAYINGS[kind](incident),
    facts: [],
    links: [{ label: 'Incident', url }],
    at,
  };
}
