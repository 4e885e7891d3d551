import type { RoutedChannel } from '#notify/route';
import { readablePart } from '#settings/readable-part';
import { NO_SUITE_SETTINGS, suiteSettings, type SuiteSettings } from '#settings/suite-settings';
import { deliveriesTold, openChannels, tellChannels } from '#delivery/channels';
import { incidentReport, openIncidents } from '#delivery/incidents';
import { readRolloutFile } from '#delivery/service-settings';
import type { ActionContext, Annotation } from '#toolkit/context';
import { incidentSubject, noticeOf, problemOf } from './account.ts';
import type { Inputs } from './inputs.ts';
import type { SecretReport } from './report.ts';

export interface Told {
  readonly report: SecretReport;
  /** What could not be told. */
  readonly warnings: readonly Annotation[];
}

/**
 * Keeps the incident of a check and tells channels: when it fails, and when it passes again after an incident. What cannot be told is a warning; throws only when the
 * job is cancelled.
 */
export async function tell(service: string, report: SecretReport, inputs: Inputs, context: ActionContext): Promise<Told> {
  const warnings: Annotation[] = [];
  const warn = (title: string, message: string): void => {
    warnings.push({ level: 'warning', title, message: context.redact(message) });
  };
  const suite = await readSuite(service, inputs, context);
  // Before any text is written: their secrets are hidden from then on.
  const channels: readonly RoutedChannel[] = await openChannels(inputs, suite, context, warn);
  const incidents = inputs.incident ? await openIncidents(suite, inputs['github-token'], context, warn) : undefined;
  const now = context.clock.now();
  const failed = report.verdict === 'fail';
  const reported = failed
    ? await incidents?.report(problemOf(service, report, context.run, now))
    : await incidents?.recover(incidentSubject(service, report.environment), {
        occurrence: `secrets-${context.run.runId}`,
        at: now,
        note: 'Every declared secret is as it must be.',
        links: [{ label: 'Run', url: context.run.runUrl }],
      });
  if (reported?.outcome === 'unavailable') warn('No incident', `${reported.problem}\nWhat to do: ${reported.remedy}`);
  const incident = reported === undefined ? undefined : incidentReport(reported);
  const isNews = failed ? reported?.outcome !== 'unchanged' : reported?.outcome === 'closed';
  const kind = failed ? 'check-failed' : 'recovered';
  const notices = isNews ? [noticeOf(service, report, context.run, { kind, incident: incident?.url, at: now })] : [];
  const deliveries = deliveriesTold(await tellChannels(notices, channels, context, warn));
  return {
    report: { ...report, ...(incident === undefined ? {} : { incident }), ...(deliveries.length === 0 ? {} : { deliveries }) },
    warnings,
  };
}

async function readSuite(service: string, inputs: Inputs, context: ActionContext): Promise<SuiteSettings> {
  const path = inputs['rollout-file'];
  const file = await readRolloutFile(path, context);
  if (file === undefined) return NO_SUITE_SETTINGS;
  // A slip elsewhere in the file is no reason to tell nobody.
  const { part } = readablePart(file, path, { services: [service], of: 'all', beside: false });
  return suiteSettings(part, path, inputs.environment);
}
