import { formatDuration } from '#core/judging/format';
import type { Notice, NoticeKind } from '#core/notice';
import type { Reason } from '#core/rollout/reasons';
import { describeSplit } from '#core/rollout/split';
import { asSentence } from '#core/sentence';
import { worse, type Severity } from '#core/severity';
import type { Problem } from '#core/incident/incident';
import { problemKey } from '#core/incident/problem-key';
import { lastingRemedy } from '#health/lasting-remedy';
import type { FeedbackContent } from '#delivery/feedback';
import type { ServiceResult } from './result.ts';

/** What is the same for all services of a run. */
export interface RollbackRun {
  readonly environment: string;
  readonly repository: string;
  readonly mode: string;
  /** Why the run was started; a service may have a reason of its own. */
  readonly cause: Reason;
  /** The cause with its details, for people. */
  readonly reason: string;
  readonly by: string;
  /** Page of the run. */
  readonly runUrl: string;
  /** Names the step of the run, the same in every attempt. */
  readonly step: string;
  /** When the action began; milliseconds since the epoch. */
  readonly startedAt: number;
  /** Least severity. */
  readonly severity: Severity | undefined;
}

/** Kinds of problems, for the name of the incident. */
export const ROLLBACK_PROBLEM = 'rollback';
export const DRIFT_PROBLEM = 'drift';

/** Traffic that is put back ends the same problem that its displacement was. */
function kindOfProblem(result: ServiceResult): string {
  return result.result === 'displaced' || isBack(result) ? DRIFT_PROBLEM : ROLLBACK_PROBLEM;
}

function isBack({ result, putBack = false }: ServiceResult): boolean {
  return result === 'returned' && putBack;
}

/** Causes that are never harmless. */
const GRAVE: readonly Reason[] = ['security-vulnerability', 'data-corruption', 'service-outage'];

/** True when there is something to tell about a service: nothing that was only looked at is. */
export function isWorthTelling({ result, error, unrecorded, endedAt }: ServiceResult): boolean {
  if (unrecorded !== undefined || endedAt !== undefined) return true;
  if (result === 'unchanged' || result === 'planned') return false;
  // A mistake in the inputs concerns only whoever made it.
  return result !== 'failed' || error?.kind !== 'input';
}

/**
 * How bad it is. A candidate without traffic hit nobody, one that was stopped on its way few users, a promoted version that had to go all of them; as long
 * as stable is not proven to serve, users are being hit.
 */
export function severityOf(
  { result, reason, candidateShare = 0, putBack = false }: ServiceResult,
  { cause, severity: least }: Pick<RollbackRun, 'cause' | 'severity'>,
): Severity {
  const grave = reason === undefined && GRAVE.includes(cause);
  const few: Severity = candidateShare === 0 ? 'info' : 'warning';
  const own: Record<ServiceResult['result'], Severity> = {
    returned: grave || (candidateShare >= 50 && !putBack) ? 'critical' : few,
    unchanged: 'info',
    planned: 'info',
    unhealthy: 'emergency',
    kept: 'emergency',
    stuck: 'emergency',
    frozen: 'critical',
    displaced: 'warning',
    refused: 'critical',
    failed: 'emergency',
  };
  return worse(own[result], least ?? 'info');
}

/** What is told of a service: the return itself, also where an earlier step of the run has carried it out. */
export function asTold(result: ServiceResult): ServiceResult {
  return result.endedAt === undefined ? result : { ...result, result: 'returned', changed: true };
}

/** The incident of one service. */
export function problemOf(result: ServiceResult, rollbackRun: RollbackRun): Problem {
  const { service, from = 'unknown', to = 'the last good version', tookMs, released, endedAt } = result;
  const { environment, runUrl, startedAt, by } = rollbackRun;
  const reason = reasonOf(result, rollbackRun);
  const restored = result.changed && (result.verified || result.result === 'returned');
  return {
    service,
    environment,
    kind: kindOfProblem(result),
    occurrence: occurrenceOf(result, rollbackRun),
    severity: severityOf(result, rollbackRun),
    title: newsOf(result),
    happened: happened(result, rollbackRun),
    done: done(result),
    next: next(result),
    evidence: [
      ['Service', `${service} in ${environment}`],
      ['From', from],
      ['To', to],
      ['Reason', reason],
      ['Mode', rollbackRun.mode],
      [
        isBack(result) ? `Share of ${from} before` : 'Share of the bad version before',
        `${String(Math.round((result.candidateShare ?? 0) * 10) / 10)} %`,
      ],
      ['Serves now', Object.keys(result.served).length === 0 ? 'unknown' : describeSplit({ shares: result.served })],
      ['Verified', result.verified ? 'yes' : 'no'],
      ...(endedAt === undefined ? [['Took', formatDuration(tookMs)] as const] : []),
      ...result.problems.map((problem) => ['Problem', problem] as const),
    ],
    links: linksOf(runUrl, released?.runUrl),
    by,
    detectedAt: endedAt ?? startedAt,
    ...(released?.firstTrafficAt === undefined ? {} : { startedAt: released.firstTrafficAt }),
    ...(restored ? { restoredAt: endedAt ?? startedAt + tookMs } : {}),
  };
}

/** What channels are told of one service. `incident`: address of its issue. */
export function noticeOf(result: ServiceResult, rollbackRun: RollbackRun, incident: string | undefined, at: number): Notice {
  const { service, from, to, tookMs } = result;
  const { environment, repository, runUrl, by } = rollbackRun;
  const reason = reasonOf(result, rollbackRun);
  return {
    id: `${problemKey(repository, service, environment, kindOfProblem(result))}/${occurrenceOf(result, rollbackRun)}`,
    kind: kindOf(result),
    severity: severityOf(result, rollbackRun),
    problem: problemKey(repository, service, environment, kindOfProblem(result)),
    service,
    environment,
    repository,
    title: titleOf(result, environment),
    text: [
      happened(result, rollbackRun),
      ...done(result),
      ...next(result)
        .slice(0, 2)
        .map((step) => `Next: ${step}`),
    ].join('\n'),
    facts: [
      ['Reason', reason],
      ...(by === '' ? [] : [['By', by] as const]),
      ['Mode', rollbackRun.mode],
      ['Serves now', Object.keys(result.served).length === 0 ? 'unknown' : describeSplit({ shares: result.served })],
      ['Took', formatDuration(tookMs)],
      ...result.problems.slice(0, 3).map((problem) => ['Problem', problem] as const),
    ],
    links: [
      ...(runUrl === '' ? [] : [{ label: 'Run', url: runUrl }]),
      ...(incident === undefined ? [] : [{ label: 'Incident', url: incident }]),
    ],
    at,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

/** The same when a rollback that was cut off is run again, whoever runs it: what it is about is the rollout, not the run. */
function occurrenceOf({ rollout, result }: ServiceResult, { step }: RollbackRun): string {
  return `${rollout ?? step}-${result}`;
}

/** What the pull request and the commit are told. */
export function feedbackOn(result: ServiceResult, rollbackRun: RollbackRun): FeedbackContent {
  const verdict = isBack(result) || result.result === 'displaced' ? 'warn' : result.result === 'returned' ? 'rolled-back' : 'error';
  const what =
    result.result === 'returned' && !isBack(result)
      ? `rolled back to ${result.to ?? 'stable'}: ${reasonOf(result, rollbackRun)}`
      : titleOf(result, rollbackRun.environment);
  return { verdict, what, weight: result.result === 'returned' ? (isBack(result) ? 100 : 0) : (result.candidateShare ?? 0) };
}

function kindOf({ result }: ServiceResult): NoticeKind {
  if (result === 'returned') return 'rolled-back';
  if (result === 'frozen') return 'frozen';
  return result === 'refused' ? 'rollback-refused' : 'rollback-failed';
}

function linksOf(runUrl: string, releaseUrl: string | undefined): Problem['links'] {
  return [
    ...(runUrl === '' ? [] : [{ label: 'Run of the rollback', url: runUrl }]),
    ...(releaseUrl === undefined || releaseUrl === '' ? [] : [{ label: 'Run of the release', url: releaseUrl }]),
  ];
}

/** One line for people, the service first. */
export function titleOf(result: ServiceResult, environment: string): string {
  return `${result.service} in ${environment}: ${newsOf(result)}`;
}

/** The same where the place stands before it. */
export function newsOf(told: ServiceResult): string {
  const { result, changed, from = '', to = '', health, unproven, wrongVersion, staying, unready, putBack, error } = told;
  switch (result) {
    case 'returned':
      if (putBack === true) return `all traffic is back on ${to}, which serves by the ledger`;
      return `rolled back from ${from} to ${to}${unproven === undefined ? '' : ', not proven to be that version'}`;
    case 'unchanged':
      return 'nothing to roll back';
    case 'planned':
      return from === to ? `${from} would be frozen` : `${from} would be replaced by ${to}`;
    case 'unhealthy':
      if (!changed && error !== undefined) return `nothing to roll back, but that ${to} serves is not confirmed`;
      if (!changed) return `nothing to roll back, but ${to} is not healthy`;
      if (wrongVersion !== undefined) return `rolled back to ${to}, but another version serves`;
      return `rolled back to ${to}, ${health.some(({ healthy }) => !healthy) ? 'which is not healthy' : 'but a hook failed afterwards'}`;
    case 'kept':
      if (isUntouched(told)) return `not rolled back, as ${to} could not serve; ${from} serves`;
      return `rollback to ${to} undone, ${from} serves`;
    case 'stuck':
      if (staying !== undefined) return `${to} has all the weight, but users stay on ${from}`;
      if (unready !== undefined) return `${to} has all the traffic, but could not serve`;
      return `traffic could not be returned to ${to}`;
    case 'frozen':
      return `frozen, ${from} stays in service`;
    case 'displaced':
      return 'the platform serves something else than the ledger says';
    case 'refused':
      return 'rollback refused, nothing was changed';
    case 'failed':
      return 'rollback failed, nothing was changed';
  }
}

/** The return was given up before anything was written. */
export function isUntouched({ result, attempts }: ServiceResult): boolean {
  return result === 'kept' && attempts.length === 0;
}

/** A rollout that was found abandoned is ended for a reason of its own. */
export function reasonOf({ reason }: ServiceResult, rollbackRun: RollbackRun): string {
  return reason ?? rollbackRun.reason;
}

function happened(result: ServiceResult, rollbackRun: RollbackRun): string {
  const { by, mode } = rollbackRun;
  const who = by === '' ? '' : ` by ${by}`;
  const why = result.problems.map((problem) => ` ${asSentence(problem)}`).join('');
  return `A rollback (${mode}) was started${who}. Reason: ${asSentence(reasonOf(result, rollbackRun))}${why}`;
}

function done(told: ServiceResult): readonly string[] {
  const { result, changed, from = '', to = '', served, hooks, tookMs, unrecorded, attempts, migrations, endedAt, unproven } = told;
  const misses = attempts.filter(({ problem }) => problem !== undefined).length;
  const tries = misses === 0 ? '' : ` ${String(misses)} of ${String(attempts.length)} attempts to set the split failed.`;
  return [
    ...(result === 'returned' || (result === 'unhealthy' && changed)
      ? [
          endedAt === undefined
            ? `All traffic was returned from ${from} to ${to}, confirmed after ${formatDuration(tookMs)}.${tries}`
            : `All traffic was returned from ${from} to ${to} by an earlier job of the same run, at ${new Date(endedAt).toISOString().slice(11, 19)} UTC.`,
        ]
      : []),
    ...(unproven === undefined ? [] : [unproven]),
    ...(isUntouched(told) ? [`No traffic was moved: ${describeSplit({ shares: served })}.`] : []),
    ...(result === 'kept' && !isUntouched(told) ? [`The split from before was put back: ${describeSplit({ shares: served })}.`] : []),
    ...(result === 'frozen' ? ['Traffic stays where it is, and no step of the rollout is taken until somebody decides.'] : []),
    ...(!changed && result !== 'kept' && result !== 'frozen' ? ['Nothing was changed.'] : []),
    // What decided the outcome is told among the problems.
    ...hooks
      .filter(({ decisive }) => !decisive)
      .map(({ name, passed, problem = 'failed' }) => asSentence(`The hook ${name} ${passed ? 'ran' : problem}`)),
    ...migrations
      .filter(() => result === 'returned')
      .map(({ version }) => `The irreversible migration of ${version} was passed, as asked.`),
    ...(unrecorded === undefined ? [] : [`The ledger was not told: ${unrecorded.message}`]),
  ];
}

/** What a person has to do, most urgent first. */
export function next(result: ServiceResult): readonly string[] {
  const {
    from = 'the bad version',
    to = 'the good version',
    error,
    unrecorded,
    hooks,
    health,
    unproven,
    wrongVersion,
    staying,
    unready,
    attempts,
    mend = '',
    candidateShare = 0,
  } = result;
  const promoted = candidateShare >= 99.5;
  const ledger =
    unrecorded === undefined
      ? []
      : ['Repair the access to the ledger and run the rollback again: it moves nothing and records what was done.'];
  const redeploy =
    wrongVersion === undefined
      ? []
      : [
          `Deploy ${to} again where it is to serve, then run the rollback again; or choose a version that is still deployed (\`list: true\` shows which are).`,
        ];
  switch (result.result) {
    case 'returned':
      return [
        ...ledger,
        ...(unproven === undefined ? [] : [`Look now whether it is really ${to} that serves.`]),
        ...(isBack(result)
          ? [`Find out what gave ${from} the traffic of ${to}, a restart or a hand, before it happens again.`]
          : [
              `Find out what was wrong with ${from}, while users are safe on ${to}.`,
              `Before the next rollout, add the criterion that would have caught it.`,
            ]),
      ];
    case 'unhealthy': {
      if (!result.changed && error !== undefined) return [asSentence(error.remedy)];
      const failed = hooks.filter(({ decisive }) => decisive).map(({ name }) => `Do by hand what the hook ${name} should have done.`);
      const sick = health.some(({ healthy }) => !healthy)
        ? [...remediesOf(health), `Look at what ${to} depends on: it serves everything, but is not healthy.`]
        : [];
      return [...redeploy, ...sick, ...failed, ...ledger, `Find out what was wrong with ${from}.`];
    }
    case 'kept':
      if (redeploy.length > 0) return redeploy;
      if (unready !== undefined) return bringUp(to);
      return [
        `Choose another version (\`list: true\`), or \`mode: emergency\` to go to ${to} all the same.`,
        attempts.some(({ problem }) => problem !== undefined)
          ? 'Look at the platform: it did not confirm a split.'
          : `Look at what ${to} depends on: health got worse with it.`,
      ];
    case 'stuck':
      if (staying !== undefined) return [...staying, 'Then run this again: it verifies the return and records it.'];
      if (unready !== undefined) return bringUp(to);
      if (error !== undefined)
        return [`${asSentence(error.remedy)} If users cannot wait for that, put all traffic on ${to} by hand first.`];
      return [
        `Put all traffic on ${to} by hand, then run this again so that the ledger agrees.`,
        'Look at the platform: it did not confirm the split.',
      ];
    case 'frozen':
      return [
        `Decide: roll forward, canary-step with a corrected version begins ${promoted ? `beside ${from}` : `in the place of ${from}, with its share`}; or restore the data and run the rollback with \`on-irreversible: ignore\`.`,
        ...(promoted ? [] : [`To go on with ${from} as it is: canary-step with an explicit \`weight\`.`]),
      ];
    case 'refused':
    case 'failed':
      return [...ledger, error?.remedy ?? 'Read the log of the run.'];
    case 'displaced':
      return [
        `Find out who moved the traffic. ${mend}`,
        ...ledger,
        ...(from === to ? [`Where a rollback of ${to} was cut off: run it again as it was; it records what was done.`] : []),
      ];
    case 'unchanged':
    case 'planned':
      return ledger;
  }
}

/** An emergency is no way out: it would give all users to a version that cannot serve them. */
function bringUp(to: string): readonly string[] {
  return [
    `Bring ${to} up, then run this again.`,
    'Or choose another version that is deployed, as `version` (`list: true` shows which are).',
  ];
}

/** What no waiting mends, each once. */
function remediesOf(health: ServiceResult['health']): readonly string[] {
  return [...new Set(health.flatMap(({ healthy, fault, status }) => (healthy ? [] : (lastingRemedy(fault, status) ?? []))))];
}
