import { RolloutError } from '#core/errors';
import type { Incidents, Reported } from '#github/incidents';
import type { SuiteSettings } from '#settings/suite-settings';
import type { ActionContext } from '#toolkit/context';
import type { Warn } from './channels.ts';
import { openGitHub } from './github.ts';

const REOPEN_WITHIN_MS = 7 * 24 * 60 * 60_000;
const ESCALATE_AFTER_MS = 15 * 60_000;

/** Incidents as issues of the repository; undefined, and a warning, where they cannot be kept. Throws only when the job is cancelled. */
export async function openIncidents(
  suite: Pick<SuiteSettings, 'incidents'>,
  token: string,
  context: ActionContext,
  warn: Warn,
): Promise<Incidents | undefined> {
  const { labels, assignees, reopenWithinMs, escalateAfterMs } = suite.incidents;
  try {
    const [github, { githubIncidents }] = await Promise.all([openGitHub(token, context), import('#github/incidents')]);
    return githubIncidents({
      github,
      log: context.log,
      clock: context.clock,
      redact: (text) => context.redact(text),
      labels,
      assignees,
      reopenWithinMs: reopenWithinMs ?? REOPEN_WITHIN_MS,
      escalateAfterMs: escalateAfterMs ?? ESCALATE_AFTER_MS,
    });
  } catch (error) {
    if (!(error instanceof RolloutError) || error.kind === 'cancelled') throw error;
    context.log.warning(`No incident is kept. ${error.message}`);
    warn('No incident', `${error.message}\nWhat to do: ${error.remedy}`);
    return undefined;
  }
}

/** What a report says of an incident. */
export interface IncidentReport {
  readonly outcome: Reported['outcome'];
  readonly url?: string;
  readonly problem?: string;
}

export function incidentReport(reported: Reported): IncidentReport {
  if (reported.outcome === 'unavailable') return { outcome: 'unavailable', problem: reported.problem };
  return { outcome: reported.outcome, url: reported.url };
}
