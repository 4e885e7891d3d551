import type { Verdict } from '#core/verdict';

/** A verdict, or what became of the rollout because of one. */
export type FeedbackVerdict = Verdict | 'rolled-back';

export const FEEDBACK_VERDICTS = [
  'pass',
  'warn',
  'fail',
  'inconclusive',
  'error',
  'rolled-back',
] as const satisfies readonly FeedbackVerdict[];

interface Words {
  readonly word: string;
  readonly mark: string;
  /** GitHub's state of a commit status. Too little data is no success; `pending` would look as if something still ran. */
  readonly status: 'success' | 'failure' | 'error';
  /** GitHub's conclusion of a check run. `neutral` lets a required check pass, so what nobody could judge asks for a person instead. */
  readonly conclusion: 'success' | 'neutral' | 'failure' | 'action_required';
}

export const wordsOf: Readonly<Record<FeedbackVerdict, Words>> = {
  pass: { word: 'pass', mark: '✅', status: 'success', conclusion: 'success' },
  warn: { word: 'warn', mark: '⚠️', status: 'success', conclusion: 'neutral' },
  fail: { word: 'fail', mark: '❌', status: 'failure', conclusion: 'failure' },
  inconclusive: { word: 'inconclusive', mark: '❔', status: 'error', conclusion: 'action_required' },
  error: { word: 'error', mark: '🔌', status: 'error', conclusion: 'action_required' },
  'rolled-back': { word: 'rolled back', mark: '⏪', status: 'failure', conclusion: 'failure' },
};
