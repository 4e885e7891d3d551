import { formatDuration } from '#core/judging/format';
import { bold, bullets, code, details, heading, link, page, paragraph, table, type Block, type Content } from '#core/markdown';
import { asSentence } from '#core/sentence';
import { describeSplit } from '#core/rollout/split';
import { next, titleOf } from './account.ts';
import { codeOf } from './result-code.ts';
import type { ResultKind, ServiceResult } from './result.ts';

/** What became of telling people, for the report. */
export interface TellingReport {
  readonly service: string;
  readonly incident?: { readonly outcome: string; readonly url?: string; readonly problem?: string };
  readonly deliveries: readonly { readonly channel: string; readonly outcome: string; readonly problem?: string }[];
  readonly feedback: readonly { readonly what: string; readonly outcome: string; readonly problem?: string }[];
}

/** What a rollback did; its JSON schema is report.schema.json beside the action. */
export interface RollbackReport {
  readonly schema: 1;
  readonly action: 'rollback';
  readonly mode: 'standard' | 'emergency' | 'reconcile' | 'dry-run';
  readonly environment: string;
  readonly reason: string;
  readonly by: string;
  readonly dryRun: boolean;
  readonly services: readonly (ServiceResult & { readonly code?: string })[];
  readonly told: readonly TellingReport[];
  /** Addresses of the incidents that `mode: reconcile` looked after. */
  readonly incidents?: {
    readonly raised: readonly string[];
    readonly acknowledged: readonly string[];
    readonly recovered: readonly string[];
  };
  /** Nothing is left that a person must repair. */
  readonly verified: boolean;
  readonly startedAt: string;
  /** Milliseconds. */
  readonly tookMs: number;
}

const SIGNS: Record<ResultKind, string> = {
  returned: '↩️',
  unchanged: '✅',
  planned: '🔎',
  unhealthy: '❌',
  kept: '❌',
  stuck: '🚨',
  frozen: '🧊',
  displaced: '⚠️',
  refused: '⛔',
  failed: '❌',
};

/** What the table of several services calls a result. */
const WORDS: Record<ResultKind, string> = {
  returned: 'rolled back',
  unchanged: 'nothing to do',
  planned: 'dry run',
  unhealthy: 'rolled back, with a failure',
  kept: 'undone',
  stuck: 'stuck',
  frozen: 'frozen',
  displaced: 'not where the ledger says',
  refused: 'refused',
  failed: 'failed',
};

/** The job summary of a rollback. */
export function renderRollback(report: RollbackReport): string {
  const { services, environment, reason, by, told } = report;
  const [only] = services;
  const single = services.length === 1 ? only : undefined;
  if (only === undefined) {
    return page([
      heading(3, `${SIGNS.unchanged} ${environment}: nothing to do`),
      paragraph('Neither the rollout file nor the ledger knows a service there.'),
      ...incidentBlocks(report.incidents),
    ]);
  }
  return page([
    heading(3, single === undefined ? headlineOf(services, environment) : `${SIGNS[single.result]} ${titleOf(single, environment)}`),
    ...(single === undefined ? [overview(services)] : []),
    ...(services.some(({ changed }) => changed) ? [reasonBlock(single?.reason ?? reason, by)] : []),
    ...services.flatMap((service) => [
      ...(single === undefined ? [heading(4, `${SIGNS[service.result]} ${titleOf(service, environment)}`), ...ownReason(service)] : []),
      ...blocksOf(
        service,
        told.find((one) => one.service === service.service),
      ),
    ]),
    ...incidentBlocks(report.incidents),
  ]);
}

function incidentBlocks(incidents: RollbackReport['incidents']): readonly Block[] {
  const { raised = [], acknowledged = [], recovered = [] } = incidents ?? {};
  const line = (what: string, urls: readonly string[]): readonly (readonly Content[])[] =>
    urls.map((url) => [`Incident `, link(`#${url.split('/').at(-1) ?? ''}`, url), ` ${what}.`]);
  const lines = [
    ...line('was raised: nobody has acknowledged it', raised),
    ...line('has been taken by somebody', acknowledged),
    ...line('is over and closed', recovered),
  ];
  return lines.length === 0 ? [] : [bullets(lines)];
}

function reasonBlock(reason: string, by: string): Block {
  return paragraph(`Reason: ${asSentence(reason)}${by === '' ? '' : ` Started by ${by}.`}`);
}

function ownReason({ reason, changed }: ServiceResult): readonly Block[] {
  return reason === undefined || !changed ? [] : [reasonBlock(reason, '')];
}

/** `production: 2 of 3 services rolled back, 1 needs a hand`. */
function headlineOf(services: readonly ServiceResult[], environment: string): string {
  const worst = (
    ['stuck', 'unhealthy', 'kept', 'failed', 'refused', 'frozen', 'displaced', 'returned', 'planned', 'unchanged'] as const
  ).find((kind) => services.some(({ result }) => result === kind));
  const count = (kind: ResultKind): number => services.filter(({ result }) => result === kind).length;
  const helpless = services.length - count('returned') - count('planned') - count('unchanged');
  const parts = [
    [count('returned'), 'rolled back'],
    [count('planned'), 'would be rolled back'],
    [count('unchanged'), 'had nothing to roll back'],
    [helpless, helpless === 1 ? 'needs a hand' : 'need a hand'],
  ] as const;
  const said = parts
    .filter(([number]) => number > 0)
    .map(([number, what], index) => `${String(number)}${index === 0 ? ` of ${String(services.length)} services` : ''} ${what}`);
  return `${SIGNS[worst ?? 'unchanged']} ${environment}: ${said.join(', ')}`;
}

function overview(services: readonly ServiceResult[]): Block {
  return table(
    ['Service', 'Result', 'From', 'To', 'Serves now', 'Took'],
    services.map(({ service, result, from = '', to = '', served, tookMs }) => [
      service,
      `${SIGNS[result]} ${WORDS[result]}`,
      code(from),
      code(to),
      Object.keys(served).length === 0 ? 'unknown' : describeSplit({ shares: served }),
      formatDuration(tookMs),
    ]),
  );
}

function blocksOf(service: ServiceResult, told: TellingReport | undefined): readonly Block[] {
  const {
    served,
    from = '',
    to = '',
    result,
    problems,
    note,
    health,
    hooks,
    attempts,
    plan,
    tookMs,
    candidateShare = 0,
    unrecorded,
  } = service;
  const unhealthy = health.filter(({ healthy }) => !healthy);
  const others = problems.filter((problem) => !unhealthy.some(({ endpoint }) => problem.startsWith(endpoint)));
  const misses = attempts.filter(({ problem }) => problem !== undefined).length;
  const steps = next(service);
  const failure = codeOf(service);
  return [
    ...(Object.keys(served).length === 0
      ? []
      : [paragraph(bold(result === 'stuck' ? 'Served, as last seen:' : 'Serves:'), ` ${describeSplit({ shares: served })}.`)]),
    ...(result === 'returned' || (result === 'unhealthy' && service.changed)
      ? [
          paragraph(
            code(from),
            ` had ${String(Math.round(candidateShare * 10) / 10)} % of the traffic; `,
            code(to),
            ` ${service.unproven === undefined ? 'was confirmed to serve' : 'should be what was confirmed to serve'} everything after ${formatDuration(tookMs)}${attempts.length > 1 && misses === 0 ? `, in ${String(attempts.length)} steps` : ''}.`,
          ),
        ]
      : []),
    ...(note === undefined ? [] : [paragraph(...spoken(asSentence(note)))]),
    ...(plan.length === 0 ? [] : [paragraph(bold('It would:')), bullets(plan.map(spoken))]),
    ...(others.length === 0 ? [] : [paragraph(bold('What happened:'), ' ', ...spoken(others.map(asSentence).join(' ')))]),
    ...(unrecorded === undefined ? [] : [paragraph(bold('Not recorded:'), ' ', ...spoken(unrecorded.message))]),
    ...(unhealthy.length === 0
      ? []
      : [paragraph(bold('Unhealthy:')), bullets(unhealthy.map(({ endpoint, problem }) => [code(endpoint), ` ${problem ?? ''}`]))]),
    ...(health.length > 0 && unhealthy.length === 0
      ? [paragraph(`${String(health.length)} health ${health.length === 1 ? 'address is' : 'addresses are'} healthy.`)]
      : []),
    // What decided the outcome is told above.
    ...(hooks.every(({ decisive }) => decisive)
      ? []
      : [
          bullets(
            hooks
              .filter(({ decisive }) => !decisive)
              .map(({ name, passed, problem = '', tookMs: took }) => [
                'Hook ',
                code(name),
                passed ? ` ran in ${formatDuration(took)}.` : ` ${problem}`,
              ]),
          ),
        ]),
    ...(misses > 0 ? [attemptsTable(attempts)] : []),
    ...tellingBlocks(told),
    ...(steps.length === 0 && note === undefined ? [paragraph('Nothing was changed.')] : []),
    ...(failure === undefined ? [] : [paragraph(bold('Code:'), ' ', code(failure))]),
    ...(steps.length === 0 ? [] : [paragraph(bold('Next:')), bullets(steps.map(spoken))]),
  ];
}

function attemptsTable(attempts: ServiceResult['attempts']): Block {
  const rows = attempts.map(({ at, shares, tookMs, problem }) => [
    at.slice(11, 19),
    describeSplit({ shares }),
    formatDuration(tookMs),
    problem ?? 'confirmed',
  ]);
  return details(`${String(attempts.length)} attempts`, [table(['Time (UTC)', 'Split', 'Took', 'Result'], rows)]);
}

function tellingBlocks(told: TellingReport | undefined): readonly Block[] {
  if (told === undefined) return [];
  const { incident, deliveries, feedback } = told;
  const lines: (readonly Content[])[] = [];
  if (incident?.url !== undefined)
    lines.push(['Incident ', link(`#${incident.url.split('/').at(-1) ?? ''}`, incident.url), ` ${incident.outcome}.`]);
  if (incident?.problem !== undefined) lines.push(spoken(`No incident: ${incident.problem}`));
  for (const { channel, outcome, problem } of deliveries)
    lines.push(spoken(problem === undefined ? `Told ${channel}.` : `${channel} ${outcome}: ${problem}`));
  for (const { what, outcome, problem } of feedback) if (problem !== undefined) lines.push(spoken(`${what} ${outcome}: ${problem}`));
  return lines.length === 0 ? [] : [bullets(lines)];
}

/** A text for people in which backticks set off code. */
function spoken(text: string): readonly Content[] {
  return text.split(/`([^`]+)`/).map((part, index) => (index % 2 === 1 ? code(part) : part));
}
