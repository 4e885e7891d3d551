import { RolloutError } from '#core/errors';
import type { FeedbackResult, FeedbackSubject, FeedbackVerdict } from '#github/feedback';
import type { ActionContext, Annotation } from '#toolkit/context';
import { openGitHub } from './github.ts';

interface FeedbackInputs {
  readonly 'pull-request-comment': boolean;
  readonly 'commit-status': 'none' | 'status' | 'check';
  readonly 'github-token': string;
}

export interface FeedbackContent {
  readonly verdict: FeedbackVerdict;
  /** One clause for people. */
  readonly what: string;
  /** The candidate's share in percent. */
  readonly weight?: number;
}

export interface Feedback {
  readonly what: 'comment' | 'commit status' | 'check run';
  readonly outcome: FeedbackResult['kind'];
  readonly problem?: string;
  readonly remedy?: string;
}

/** Shows a verdict on the pull request and the commit, where the inputs ask for it. What fails is in the result; throws only when the job is cancelled. */
export async function giveFeedback(
  subject: FeedbackSubject,
  content: FeedbackContent,
  inputs: FeedbackInputs,
  context: ActionContext,
): Promise<readonly Feedback[]> {
  const status = inputs['commit-status'];
  if (!inputs['pull-request-comment'] && status === 'none') return [];
  const { createFeedback } = await import('#github/feedback');
  try {
    const github = await openGitHub(inputs['github-token'], context);
    const feedback = createFeedback({ github, log: context.log, redact: context.redact });
    const { verdict, what, weight } = content;
    const url = context.run.runUrl;
    const row = { verdict, what, url, at: context.clock.now(), ...(weight === undefined ? {} : { weight }) };
    return [
      ...(inputs['pull-request-comment'] ? [reportOf('comment', await feedback.comment(subject, row))] : []),
      ...(status === 'status' ? [reportOf('commit status', await feedback.status(subject, { verdict, what, url }))] : []),
      ...(status === 'check' ? [reportOf('check run', await feedback.check(subject, { verdict, what, url }))] : []),
    ];
  } catch (error) {
    if (!(error instanceof RolloutError) || error.kind === 'cancelled') throw error;
    const { message: problem, remedy } = error;
    return [{ what: inputs['pull-request-comment'] ? 'comment' : 'commit status', outcome: 'unavailable', problem, remedy }];
  }
}

/** A warning for each verdict that could not be shown. */
export function annotateFeedback(service: string, feedback: readonly Feedback[]): readonly Annotation[] {
  return feedback.flatMap(({ what, problem, remedy }) =>
    problem === undefined
      ? []
      : [
          {
            level: 'warning',
            title: `${service}: no ${what}`,
            message: `${problem}${remedy === undefined ? '' : `\nWhat to do: ${remedy}`}`,
          },
        ],
  );
}

function reportOf(what: Feedback['what'], result: FeedbackResult): Feedback {
  if (result.kind !== 'unavailable') return { what, outcome: result.kind };
  return { what, outcome: result.kind, problem: result.problem, remedy: result.remedy };
}
