import type { ErrorFacts } from '#core/errors';
import type { HttpFailure, HttpFailureReason, HttpResponse } from '#core/ports';
import { quoted } from '#core/printable';
import type { Hide } from '#core/secrets/hiding';
import { asSentence } from '#core/sentence';
import type { Pause } from './pause.ts';
import { saidIn } from './said.ts';

/** What can be wrong with an answer whose status is right. */
export type BodyFault = 'encoded' | 'too-large' | 'not-json' | 'wrong-shape' | 'contradictory' | 'not-applied';

/** How an attempt failed: no answer at all, a status that is none of success, or a success with the wrong body behind it. */
export type Failure =
  | { readonly kind: 'no-answer'; readonly cause: HttpFailure }
  | { readonly kind: 'status'; readonly response: HttpResponse; readonly pause?: Pause | undefined }
  | { readonly kind: 'body'; readonly response: HttpResponse; readonly fault: BodyFault; readonly problem: string };

/** A failure in one word, the finer one first in `occasionsOf`. */
export type Occasion = number | `${1 | 2 | 3 | 4 | 5}xx` | HttpFailureReason | 'no-answer' | BodyFault;

/** What a failure means to the service that was asked. */
export interface Explanation {
  /** Listed in docs/errors.md. */
  readonly code: string;
  readonly remedy: string;
  /** Follows the name of the service in the message, in place of "answered with status 404". */
  readonly meaning?: string | undefined;
}

export type Explain = (failure: Failure) => Explanation;

/** How a service is spoken of. */
export interface Speech {
  /** Begins every message, such as `GET https://router.example.com/v1/routes/api` or `Slack (hooks.slack.com)`. */
  readonly who: string;
  readonly explain: Explain;
  readonly hide: Hide;
  /** Default `answered` and `gave no answer`. */
  readonly verbs?: { readonly answered: string; readonly silent: string };
}

/** A failure as people read it, after so many attempts. Words from outside are hidden, made safe and cut. */
export function factsOf(failure: Failure, { who, explain, hide, verbs }: Speech, attempts: number): ErrorFacts {
  const { code, remedy, meaning } = explain(failure);
  const { answered, silent } = verbs ?? { answered: 'answered', silent: 'gave no answer' };
  const tries = attempts > 1 ? `${String(attempts)} attempts` : '';
  if (failure.kind === 'no-answer') {
    const { cause } = failure;
    const message = `${who} ${meaning ?? silent}${tries && ` after ${tries}`}: ${quoted(cause.message, hide)}`;
    return { code, message: asSentence(message), remedy: cause.remedy ?? remedy, cause };
  }
  const { status, body } = failure.response;
  // Of an answer that is understood, the place that is wrong is enough: the rest may be anybody's.
  const said = failure.kind === 'status' || failure.fault === 'not-json' ? saidIn(body, hide) : '';
  const words = said === '' ? '' : `: ${said}`;
  if (failure.kind === 'body') {
    const problem = quoted(failure.problem, hide, 300);
    return {
      code,
      message: asSentence(`${who} ${meaning ?? `${answered} with status ${String(status)}, but ${problem}`}${words}`),
      remedy,
    };
  }
  if (meaning !== undefined) {
    return { code, message: `${who} ${meaning} (${String(status)}${tries && `, ${tries}`}${words.replace(/\.$/, '')}).`, remedy };
  }
  const wish = failure.pause === undefined ? '' : ` It asks to wait ${String(Math.ceil(failure.pause.waitMs / 1_000))} s.`;
  return {
    code,
    message: `${asSentence(`${who} ${answered} with status ${String(status)}${tries && ` (${tries})`}${words}`)}${wish}`,
    remedy,
  };
}
