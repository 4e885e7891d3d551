import { RolloutError } from '#core/errors';
import type { Values } from '#secrets/checks/check-secrets';
import { inOrder } from '#secrets/finding';
import type { LiveValue } from '#secrets/leaks/scan/live-values';
import { writeReport } from '#delivery/report-file';
import { sarifOf } from '#secrets/sarif';
import { version } from '#toolkit/version';
import type { ActionContext, Annotation } from '#toolkit/context';
import { annotationsFor } from './annotate.ts';
import { readDeclared, type Declared } from './declared.ts';
import { deferredLog } from './deferred-log.ts';
import type { Examination } from './examination.ts';
import type { Inputs, Result } from './inputs.ts';
import { examineLive } from './live.ts';
import { countsOf, sayCounts, SECRETS_INVALID, subjectOf, verdictOf, type SecretReport } from './report.ts';
import { renderSecrets } from './summary.ts';
import { maskValues, readValues, valuesOf } from './values.ts';

/** Checks every declared secret, and whatever else is asked for, and tells all that is wrong at once. Values are hidden before the first line is printed. */
export async function main(inputs: Inputs, context: ActionContext): Promise<Result> {
  const now = context.clock.now();
  const mask = (value: string): void => {
    context.mask(value);
  };
  const values = readValues(inputs.values);
  maskValues(values.values(), mask);
  const log = deferredLog(context.log);
  const declared = await readDeclared(inputs, { ...context, log });
  const valueOf = valuesOf(context.env, values);
  maskValues(
    declared.declarations.flatMap(({ name }) => valueOf(name) ?? []),
    mask,
  );
  log.release();
  requireWork(declared, inputs);
  const live = declared.declarations.length === 0 ? undefined : await examineLive(declared, valueOf, inputs, now);
  const examined: readonly Examination[] = [
    ...(live === undefined ? [] : [live]),
    ...(await examineProviders(declared, valueOf, live, inputs, context, now)),
    ...(await examineRest(declared, liveValues(declared, valueOf, values), inputs, context, now)),
  ];
  for (const note of examined.flatMap(({ notes }) => notes)) context.log.info(note);
  const { report, warnings } = await told(reportOf(examined, inputs, context, now), inputs, context);
  const { verdict, counts } = report;
  const path = await writeReport(context, `secret-validate-${inputs.service ?? 'secrets'}`, report);
  const sarif = await writeReport(context, `secret-validate-${inputs.service ?? 'secrets'}-sarif`, sarifOf(report.findings, version));
  context.log.info(
    verdict === 'pass' ? `All ${subjectOf(report)} are as declared.` : `Found for the ${subjectOf(report)}: ${sayCounts(counts)}.`,
  );
  return {
    outcome: verdict === 'fail' ? 'failed' : report.problems.length > 0 ? 'ledger-error' : 'passed',
    outputs: {
      verdict,
      missing: live?.missing.join('\n'),
      critical: String(counts.critical),
      high: String(counts.high),
      medium: String(counts.medium),
      low: String(counts.low),
      fingerprints: live?.fingerprints,
      incident: report.incident?.url,
      report: path,
      sarif,
    },
    summary: renderSecrets(report),
    annotations: [...annotationsFor(report), ...warnings],
  };
}

/** Nothing that was looked at must not look like nothing that was found. */
function requireWork(
  { declarations }: Declared,
  { service, usage, workflows, scan, 'secrets-token': token, 'rollout-file': path, environment }: Inputs,
): void {
  if (declarations.length > 0 || usage || workflows || scan !== 'none' || token !== undefined) return;
  throw new RolloutError('input', {
    code: 'NO_SECRETS_DECLARED',
    message:
      service === undefined
        ? 'There is nothing to check: neither `secrets` nor `service` is given.'
        : `There is nothing to check: the input \`secrets\` is empty, and ${path} declares none for ${service} in ${environment}.`,
    remedy:
      'Declare them: `secrets: |` and one `NAME: declaration` per line, such as `DATABASE_URL: url(postgres)`, or `secrets:` below the service.',
  });
}

/** What the providers say, only when it is asked for: it is the one part that shows values to somebody. */
async function examineProviders(
  declared: Declared,
  valueOf: Values,
  live: Examination | undefined,
  inputs: Inputs,
  context: ActionContext,
  now: number,
): Promise<readonly Examination[]> {
  if (!inputs.probe || live === undefined) return [];
  const { examineProbes } = await import('./probes.ts');
  return [await examineProbes(declared, valueOf, live.findings, inputs, context, now)];
}

/** What is loaded only when it is asked for. */
async function examineRest(
  declared: Declared,
  live: readonly LiveValue[],
  inputs: Inputs,
  context: ActionContext,
  now: number,
): Promise<readonly Examination[]> {
  const examined: Examination[] = [];
  if (inputs.usage || inputs['secrets-token'] !== undefined) {
    const { examineUpkeep } = await import('./upkeep.ts');
    examined.push(await examineUpkeep(declared.declarations, inputs, context, now));
  }
  if (inputs.workflows) {
    const { examineWorkflows } = await import('./workflow-security.ts');
    examined.push(await examineWorkflows(context));
  }
  if (inputs.scan !== 'none') {
    const { examineLeaks } = await import('./leaks.ts');
    examined.push(await examineLeaks(live, inputs, context));
  }
  return examined;
}

/** What is looked for in files: the declared secrets, and whatever else was handed over. */
function liveValues({ declarations }: Declared, valueOf: Values, values: ReadonlyMap<string, string>): readonly LiveValue[] {
  const names = new Set([...declarations.map(({ name }) => name.toUpperCase()), ...values.keys()]);
  return [...names].flatMap((name) => {
    const value = valueOf(name);
    return value === undefined || value === '' ? [] : [{ name, value }];
  });
}

function reportOf(examined: readonly Examination[], inputs: Inputs, context: ActionContext, now: number): SecretReport {
  const findings = inOrder(examined.flatMap((one) => one.findings));
  const verdict = verdictOf(findings, inputs['fail-on']);
  return {
    schema: 1,
    action: 'secret-validate',
    ...(inputs.service === undefined ? {} : { service: inputs.service }),
    environment: inputs.environment,
    runUrl: context.run.runUrl,
    at: new Date(now).toISOString(),
    verdict,
    ...(verdict === 'fail' ? { code: SECRETS_INVALID } : {}),
    failOn: inputs['fail-on'],
    counts: countsOf(findings),
    findings,
    notes: examined.flatMap(({ notes }) => notes),
    problems: examined.flatMap(({ problems }) => problems.map(({ code, message, remedy }) => ({ code, message, remedy }))),
  };
}

async function told(
  report: SecretReport,
  inputs: Inputs,
  context: ActionContext,
): Promise<{ readonly report: SecretReport; readonly warnings: readonly Annotation[] }> {
  const { service } = inputs;
  if (service === undefined || (report.verdict !== 'fail' && !inputs.incident)) return { report, warnings: [] };
  const { tell } = await import('./tell.ts');
  return tell(service, report, inputs, context);
}
