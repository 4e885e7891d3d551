import { RolloutError } from '#core/errors';
import type { Ledger } from '#core/ledger';
import type { Located } from '#core/located';
import type { Logger } from '#core/ports';
import { asSentence } from '#core/sentence';
import { sayReason } from '#core/rollout/reasons';
import { maskReferences } from '#settings/environment-references';
import { requireEnvironment } from '#settings/service-settings';
import { NO_SUITE_SETTINGS, suiteSettings, type SuiteSettings } from '#settings/suite-settings';
import type { ActionContext, ActionResult, Annotation, Outcome } from '#toolkit/context';
import { openGitHub } from '#delivery/github';
import { openLedger } from '#delivery/ledger';
import { asRemedy } from '#delivery/next-step';
import { writeReport } from '#delivery/report-file';
import { setBackAnnotation } from '#delivery/set-back';
import { secretSources } from '#delivery/service-settings';
import { newsOf, isUntouched, next, type RollbackRun } from './account.ts';
import { changeRecord } from './change-record.ts';
import { readReleases, renderReleases } from './list.ts';
import { orderFor, type Inputs, type ServiceRequest } from './orders.ts';
import { leftBeside, lookAfterIncidents, reconcileService, type IncidentRound } from './reconcile.ts';
import { codeOf } from './result-code.ts';
import { isProblem, type ServiceResult } from './result.ts';
import { notBegun } from './not-begun.ts';
import { returnService } from './return-service.ts';
import type { ServiceOrder } from './service-order.ts';
import { runWaves } from './run-waves.ts';
import { readFileFor } from './readable-part.ts';
import { chooseScope, namedServices, type Scope } from './scope.ts';
import type { spec } from './spec.ts';
import { renderRollback, type RollbackReport } from './summary.ts';
import { Teller } from './tell.ts';

type Result = ActionResult<typeof spec>;

/** Returns services to their last good versions, or lists these, or ends what others left behind; proves it, records it and tells people. */
export async function main(inputs: Inputs, context: ActionContext): Promise<Result> {
  const startedAt = context.clock.now();
  const { file, unread, remarks, without, mistakes } = await readFileFor(inputs, context);
  maskReferences(file?.value, secretSources(context));
  const suite = file === undefined ? NO_SUITE_SETTINGS : suiteSettings(file, inputs['rollout-file'], inputs.environment);
  // A service whose platform is an input may have left the file with its environment.
  if (file !== undefined && inputs.platform === undefined) requireEnvironment(file, inputs['rollout-file'], inputs.environment);
  const ledger = await ledgerFor(inputs, context);
  const scope = await scopeOf(inputs, suite, ledger, context);
  if (inputs.list) {
    const orderOf = (service: string): Promise<ServiceOrder | RolloutError> =>
      tryOrder(requestOf(service, inputs, scope, startedAt + inputs.deadline, context), inputs, file, context);
    return list(inputs, scope, ledger, orderOf, context);
  }

  const rollbackRun = rollbackRunOf(inputs, startedAt, context);
  const teller = new Teller(inputs, suite, rollbackRun, context);
  await teller.prepare();
  const deadlineAt = startedAt + inputs.deadline;
  const orders: ServiceOrder[] = [];
  const several = scope.waves.flat().length > 1;
  const work = async (service: string): Promise<ServiceResult> => {
    const own = several ? { ...context, log: prefixed(context.log, service) } : context;
    const order = await tryOrder(requestOf(service, inputs, scope, deadlineAt, context), inputs, file, own);
    if (order instanceof RolloutError) return notBegun(service, order, 0);
    orders.push(order);
    if (inputs.mode === 'reconcile') return reconcileService(order, inputs, ledger, teller, own);
    const result = await returnService(order, ledger, (told) => teller.tell(told), own);
    return result.plan.length === 0 ? result : { ...result, plan: [...result.plan, ...(await teller.plan(result))] };
  };
  const done = await runWaves(scope.waves, work, deadlineAt, context.clock);
  // Where all services are meant, one that could not be read was not looked after.
  const left = mistakes === undefined || namedServices(inputs).length > 0 ? [] : without.map((service) => notBegun(service, mistakes, 0));
  const others =
    inputs.mode === 'reconcile' && isUnlimited(inputs) && suite.services.length > 0 ? await leftBeside(inputs, suite, ledger, context) : [];
  const results = [...done, ...left, ...others];
  const round =
    inputs.mode === 'reconcile' && !isDryRun(inputs)
      ? await lookAfterIncidents(orders, results, ledger, teller, rollbackRun, context)
      : undefined;
  return finish({ inputs, rollbackRun, results, teller, context, startedAt, unread, remarks, ...(round === undefined ? {} : { round }) });
}

/** An emergency to a named version can do without the ledger, so the first look is a short one; once users are safe there is time for it. */
async function ledgerFor(inputs: Inputs, context: ActionContext): Promise<Ledger> {
  const withoutLedger = inputs.mode === 'emergency' && !/^last[-_ ]?good$/i.test(inputs.version.trim());
  const ledger = await openLedger(inputs, context).catch((error: unknown) => {
    // Nobody mends a secret while users are hit.
    if (!withoutLedger || !(error instanceof RolloutError) || error.code !== 'GITHUB_TOKEN_MISSING') throw error;
    return outOfReach(error);
  });
  if (!withoutLedger || ledger.kind === OUT_OF_REACH) return ledger;
  const hurried = await openLedger(inputs, context, 'hurried');
  const lookedAt = new Set<string>();
  return {
    ...ledger,
    history(service, environment) {
      const first = !lookedAt.has(service);
      lookedAt.add(service);
      return (first ? hurried : ledger).history(service, environment);
    },
  };
}

const OUT_OF_REACH = 'none';

/** A ledger that cannot be asked: every call fails as that of a server which refuses the token. */
function outOfReach({ code, message, remedy }: RolloutError): Ledger {
  const failure = (): RolloutError => new RolloutError('ledger', { code, message, remedy });
  const fail = (): Promise<never> => Promise.reject(failure());
  const history: Ledger['history'] = () => {
    throw failure();
  };
  return {
    kind: OUT_OF_REACH,
    open: fail,
    record: fail,
    reread: fail,
    latest: fail,
    history,
    services: fail,
    openBeside: fail,
    environments: fail,
  };
}

async function scopeOf(inputs: Inputs, suite: SuiteSettings, ledger: Ledger, context: ActionContext): Promise<Scope> {
  const { scope, service, version, order, environment, mode } = inputs;
  if (mode === 'reconcile' && isUnlimited(inputs)) {
    // Without a rollout file the ledger knows who was delivered there; the platform must then be an input.
    const services = suite.services.length > 0 ? suite.services : await ledger.services(environment);
    if (services.length === 0)
      context.log.info(`Nothing to do: neither the rollout file nor the ledger knows a service in ${environment}.`);
    return { waves: [services], candidateOnly: true, thisRun: false, versionOf: () => undefined };
  }
  const known = suite.services;
  const chosen = chooseScope({
    scope,
    service,
    version,
    order,
    known,
    declared: suite.order,
    event: context.run.event,
    placed: inputs.platform !== undefined,
  });
  if (inputs.platform !== undefined && chosen.waves.flat().length > 1) {
    throw new RolloutError('input', {
      code: 'SCOPE_CONFLICT',
      message: `The inputs name several services (${chosen.waves.flat().join(', ')}) and one \`platform\` for all of them.`,
      remedy: 'Describe the platform of each service in the rollout file, or roll back one service at a time.',
    });
  }
  return chosen;
}

/** True when nobody says which services are meant. */
function isUnlimited({ service, scope }: Inputs): boolean {
  return service === undefined && (scope === undefined || scope === 'all' || scope === 'candidate-only');
}

function requestOf(service: string, inputs: Inputs, scope: Scope, deadlineAt: number, { run }: ActionContext): ServiceRequest {
  const mode = inputs.mode === 'dry-run' ? 'standard' : inputs.mode;
  const candidateOnly = scope.candidateOnly || mode === 'reconcile';
  // Reconciling is about what other runs left behind.
  const ownRun = scope.thisRun && mode !== 'reconcile' ? run.runId : undefined;
  const several = scope.waves.flat().length > 1;
  return { service, several, version: scope.versionOf(service), candidateOnly, ownRun, mode, dryRun: isDryRun(inputs), deadlineAt };
}

function isDryRun(inputs: Inputs): boolean {
  return inputs['dry-run'] || inputs.mode === 'dry-run';
}

async function tryOrder(
  request: ServiceRequest,
  inputs: Inputs,
  file: Located | undefined,
  context: ActionContext,
): Promise<ServiceOrder | RolloutError> {
  try {
    return await orderFor(request, inputs, file, context);
  } catch (error) {
    if (error instanceof RolloutError && error.kind !== 'cancelled') return error;
    throw error;
  }
}

function rollbackRunOf(inputs: Inputs, startedAt: number, { run }: ActionContext): RollbackRun {
  return {
    environment: inputs.environment,
    repository: run.repository,
    mode: inputs.mode,
    cause: inputs.reason,
    reason: sayReason(inputs.reason, inputs.details),
    by: run.actor,
    runUrl: run.runUrl,
    step: `${run.runId}-${run.job}-${run.step}`,
    startedAt,
    severity: inputs.severity,
  };
}

async function list(
  inputs: Inputs,
  scope: Scope,
  ledger: Ledger,
  orderOf: (service: string) => Promise<ServiceOrder | RolloutError>,
  context: ActionContext,
): Promise<Result> {
  const all = await readReleases(scope.waves.flat(), inputs.environment, ledger, orderOf, context.clock.now(), context.log);
  const rows = all.flatMap(({ service, releases }) => releases.map((release) => ({ service, ...release })));
  for (const { service, version, eligible, verdict, whyNot, doubt } of rows) {
    const choice = eligible
      ? doubt === undefined
        ? ''
        : `, can be chosen if it is still there: ${doubt}`
      : `, cannot be chosen: ${whyNot ?? ''}`;
    context.log.info(`${service} ${version}: ${verdict}${choice}.`);
  }
  return {
    outcome: 'passed',
    outputs: { changed: 'false', releases: JSON.stringify(rows) },
    summary: renderReleases(all, inputs.environment),
  };
}

interface FinishedServices {
  readonly inputs: Inputs;
  readonly rollbackRun: RollbackRun;
  readonly results: readonly ServiceResult[];
  readonly teller: Teller;
  readonly context: ActionContext;
  readonly startedAt: number;
  /** What of the rollout file could not be read, and was done without. */
  readonly unread: Annotation | undefined;
  /** Names in the rollout file that nobody knows, one sentence each. */
  readonly remarks: readonly string[];
  readonly round?: IncidentRound;
}

async function finish({
  inputs,
  rollbackRun,
  results,
  teller,
  context,
  startedAt,
  unread,
  remarks,
  round,
}: FinishedServices): Promise<Result> {
  const [only] = results;
  const mistake = results.length === 1 && only?.result === 'failed' ? only.error : undefined;
  // Nothing was changed and there is one cause: it is shown as what it is.
  if (mistake !== undefined && mistake.kind !== 'refused') throw new RolloutError(mistake.kind, mistake);
  const tolerated =
    inputs.mode === 'reconcile' ? results.filter(({ result, unrecorded }) => result === 'displaced' && unrecorded === undefined) : [];
  const troubled = results.filter((result) => isProblem(result) && !tolerated.includes(result));
  const endedAt = context.clock.now();
  const report: RollbackReport = {
    schema: 1,
    action: 'rollback',
    mode: inputs.mode,
    environment: inputs.environment,
    reason: rollbackRun.reason,
    by: rollbackRun.by,
    dryRun: isDryRun(inputs),
    services: results.map((result) => ({ ...result, ...codeEntry(result) })),
    told: teller.reports,
    verified: troubled.length === 0 && tolerated.length === 0 && results.every(({ unproven }) => unproven === undefined),
    startedAt: new Date(startedAt).toISOString(),
    tookMs: endedAt - startedAt,
    ...(round === undefined ? {} : { incidents: roundReport(round) }),
  };
  const scope = results.length === 1 && only !== undefined ? `${only.service}-` : '';
  const path = await writeReport(context, `rollback-${scope}${inputs.environment}`, report);
  const changed = results.some((result) => result.changed);
  const incidents = teller.reports.flatMap(({ incident }) => incident?.url ?? []);
  const record = changed
    ? await writeReport(
        context,
        `change-record-${scope}${inputs.environment}`,
        changeRecord({
          rollbackRun,
          approvers: await approversOfThisRun(inputs, context),
          id: `${context.run.runId}.${String(context.run.runAttempt)}`,
          results,
          endedAt,
          incidentOf: (service) => teller.incidentOf(service),
        }),
      )
    : undefined;
  return {
    outcome: outcomeOf(troubled),
    outputs: {
      changed: String(changed),
      verified: String(report.verified),
      from: versions(results, 'from'),
      to: versions(results, 'to'),
      services: JSON.stringify(
        results.map((one) => ({
          service: one.service,
          result: one.result,
          from: one.from,
          to: one.to,
          verified: one.verified,
          ...codeEntry(one),
        })),
      ),
      incident: incidents.length === 0 ? undefined : incidents.join('\n'),
      backup: results.flatMap(({ backup }) => backup ?? []).join('\n') || undefined,
      'change-record': record,
      report: path,
    },
    summary: renderRollback(report),
    annotations: [
      ...troubled.map((result) => annotate(result, 'error')),
      ...tolerated.map((result) => annotate(result, 'warning')),
      ...results.flatMap(({ service, unproven, changed }) => (unproven === undefined ? [] : [notProven(service, unproven, changed)])),
      ...results.flatMap(({ service, blamed, changed }) => (blamed === undefined ? [] : [saidOf(service, blamed, changed)])),
      ...results.flatMap(({ service, result, setBack }) =>
        setBack === undefined || result === 'stuck' ? [] : [setBackAnnotation(service, setBack)],
      ),
      ...(inputs.mode === 'reconcile' ? [] : results.flatMap((result) => noted(result, inputs))),
      ...(unread === undefined ? [] : [unread]),
      ...(remarks.length === 0 ? [] : [unknown(remarks)]),
      ...teller.warnings,
    ],
  };
}

async function approversOfThisRun(inputs: Inputs, context: ActionContext): Promise<readonly string[]> {
  if (inputs.ledger !== 'github') return [];
  // An emergency goes without a token.
  if (inputs['github-token'] === '') return [];
  const [github, { approversOf }] = await Promise.all([openGitHub(inputs['github-token'], context), import('#github/run-approvals')]);
  return approversOf(github, context.run.runId, context.log);
}

function unknown(remarks: readonly string[]): Annotation {
  const message = `${remarks.join('\n')}\n${asRemedy('correct these names: a service is left out of its order, and a channel is not told of what it does not name.')}`;
  return { level: 'warning', title: 'The rollout file names what it does not know', message };
}

function roundReport({ raised, acknowledged, recovered }: IncidentRound): NonNullable<RollbackReport['incidents']> {
  const urls = (incidents: IncidentRound['raised']): readonly string[] => incidents.map(({ url }) => url);
  return { raised: urls(raised), acknowledged: urls(acknowledged), recovered: urls(recovered) };
}

/** The outcome that most needs a person. */
function outcomeOf(troubled: readonly ServiceResult[]): Outcome {
  const outcomes = troubled.map(outcomeOfOne);
  const order: readonly Outcome[] = ['platform-error', 'failed', 'ledger-error', 'source-error', 'refused', 'input-error'];
  return order.find((outcome) => outcomes.includes(outcome)) ?? 'passed';
}

function outcomeOfOne({ result, error, unrecorded }: ServiceResult): Outcome {
  switch (result) {
    case 'stuck':
      return 'platform-error';
    case 'unhealthy':
    case 'kept':
    case 'displaced':
      return 'failed';
    case 'frozen':
    case 'refused':
      return 'refused';
    case 'failed':
      return error === undefined || error.kind === 'refused' || error.kind === 'cancelled' ? 'failed' : `${error.kind}-error`;
    default:
      return unrecorded === undefined ? 'failed' : 'ledger-error';
  }
}

function versions(results: readonly ServiceResult[], side: 'from' | 'to'): string | undefined {
  const [only] = results;
  if (results.length === 1) return only?.[side];
  const known = results.flatMap((result) => (result[side] === undefined ? [] : [`${result.service}=${result[side]}`]));
  return known.length === 0 ? undefined : known.join(', ');
}

function annotate(result: ServiceResult, level: Annotation['level']): Annotation {
  const { service, problems, unrecorded, to = '' } = result;
  if (unrecorded !== undefined && (result.result === 'returned' || result.result === 'unchanged')) {
    return {
      level,
      title: `${service}: rolled back, but not recorded: ${unrecorded.code}`,
      message: `All traffic is on ${to}, verified, but the ledger does not say so: ${unrecorded.message}\nWhat to do: Repair the access to the ledger and run this again: it moves nothing and records what was done. ${unrecorded.remedy}`,
    };
  }
  const [remedy] = next(result);
  const what = problems.length === 0 ? `${service}: ${newsOf(result)}.` : problems.map(asSentence).join(' ');
  return {
    level,
    title: [service, isUntouched(result) ? 'not rolled back' : (TITLES[result.result] ?? 'rollback not verified'), codeOf(result) ?? '']
      .filter((part) => part !== '')
      .join(': '),
    message: `${what}${remedy === undefined ? '' : `\n${asRemedy(remedy)}`}`,
  };
}

/** What the log alone would hide. Where nobody chose the scope, that nothing was done is a warning: an alert that starts a rollback means it. */
function noted({ service, result, note, changed }: ServiceResult, { scope }: Inputs): readonly Annotation[] {
  if (note === undefined || (!changed && result !== 'unchanged')) return [];
  const level = changed || scope === undefined ? 'warning' : 'notice';
  return [
    { level, title: `${service}: ${changed ? 'a promoted version was taken out' : 'nothing was rolled back'}`, message: asSentence(note) },
  ];
}

function codeEntry(result: ServiceResult): { readonly code?: string } {
  const code = codeOf(result);
  return code === undefined ? {} : { code };
}

/** The rollback went on against what the words of the dispatch may mean. */
function saidOf(service: string, blamed: string, moved: boolean): Annotation {
  return {
    level: 'warning',
    title: `${service}: ${moved ? 'rolled back to' : 'a rollback gives the traffic to'} what the dispatch speaks of`,
    message: blamed,
  };
}

function notProven(service: string, unproven: string, moved: boolean): Annotation {
  const todo =
    'Look now whether the right version serves, and give `version-at` in the platform settings, so that it is proved before traffic moves (docs/slots.md).';
  return {
    level: 'warning',
    title: `${service}: ${moved ? 'rolled back without a proof of the version' : 'nothing proves the version that serves'}`,
    message: `${unproven}\n${asRemedy(todo)}`,
  };
}

const TITLES: Partial<Record<ServiceResult['result'], string>> = {
  kept: 'rollback undone',
  frozen: 'frozen',
  refused: 'rollback refused',
  failed: 'rollback failed',
  displaced: 'traffic is not where the ledger says',
};

function prefixed(log: Logger, service: string): Logger {
  return {
    debug: (message) => {
      log.debug(`${service}: ${message}`);
    },
    info: (message) => {
      log.info(`${service}: ${message}`);
    },
    warning: (message) => {
      log.warning(`${service}: ${message}`);
    },
    error: (message) => {
      log.error(`${service}: ${message}`);
    },
  };
}
