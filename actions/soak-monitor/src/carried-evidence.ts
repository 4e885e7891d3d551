import { RolloutError } from '#core/errors';
import type { ActionContext } from '#toolkit/context';
import { ownFile } from '#delivery/own-file';
import type { SoakReport } from './report.ts';

/** Reports with their state may be long. */
const LARGEST_REPORT = 16 * 1024 * 1024;

export interface Subject {
  readonly service: string;
  readonly environment: string;
  readonly candidate: string;
}

/** Evidence of the step before, by criterion. */
export type Carried = Readonly<Record<string, unknown>>;

type HandoverContext = Pick<ActionContext, 'files' | 'log'> & { readonly run: Pick<ActionContext['run'], 'temp'> };

/** Where the soaks of one rollout in one job hand over their evidence. */
function handoverPath({ service, environment, candidate }: Subject, context: HandoverContext): string {
  return ownFile(context.run, `evidence_${[service, environment, candidate].map((part) => encodeURIComponent(part)).join('_')}`);
}

/** Keeps the evidence for the next step of this job, with the time until which it has counted. */
export async function handOver(
  subject: Subject,
  { endedAt, state }: Pick<SoakReport, 'endedAt' | 'state'>,
  context: HandoverContext,
): Promise<void> {
  const { service, environment, candidate } = subject;
  await context.files.write(handoverPath(subject, context), JSON.stringify({ service, environment, candidate, endedAt, state }));
}

/**
 * The evidence of the step before, or of a soak that was cut off: from the report that `previous` names, else from an earlier step of this job. Only of the same
 * service, environment and candidate, and only when it ended before `startAt` (milliseconds since the epoch), as no request may count twice; anything else is left
 * out with a warning. Throws an `input` RolloutError (NO_REPORT) when what `previous` names is not there or no JSON.
 */
export async function takeOver(
  subject: Subject,
  previous: string | undefined,
  startAt: number,
  context: HandoverContext,
): Promise<Carried> {
  const path = previous ?? handoverPath(subject, context);
  const text = await context.files.read(path, LARGEST_REPORT);
  if (text === undefined) {
    if (previous !== undefined) throw noReport(`There is no ${previous}`);
    return {};
  }
  const report = parse(text);
  if (report === undefined && previous !== undefined) throw noReport(`${previous} is no JSON`);
  const matches = (['service', 'environment', 'candidate'] as const).every((key) => report?.[key] === subject[key]);
  if (report === undefined || !matches || typeof report['state'] !== 'object' || report['state'] === null) {
    context.log.warning(
      `${path} is not the report of a soak of ${subject.candidate} on ${subject.service} in ${subject.environment}: its evidence does not go on.`,
    );
    return {};
  }
  if (!(Date.parse(String(report['endedAt'])) <= startAt)) {
    context.log.warning(
      `The evidence of the step before reaches until ${isoOf(report['endedAt'])}, into the time that is judged now: it does not go on, so that no request counts twice.`,
    );
    return {};
  }
  context.log.info('Going on with the evidence of the step before.');
  return report['state'] as Carried;
}

function noReport(problem: string): RolloutError {
  return new RolloutError('input', {
    code: 'NO_REPORT',
    message: `${problem}, and \`previous\` is to name the report of the soak of the step before.`,
    remedy:
      'Download the artifact with that report before this step, and give the JSON file, not the HTML page beside it. In the first soak of a rollout leave `previous` out.',
  });
}

/** Never the text itself: the file is not trusted. */
function isoOf(value: unknown): string {
  const at = Date.parse(String(value));
  return Number.isNaN(at) ? 'an unknown time' : new Date(at).toISOString();
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}
