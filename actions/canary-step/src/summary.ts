import type { RolloutError } from '#core/errors';
import type { Phase } from '#core/rollout/machine';
import type { ShareProof } from '#core/rollout/share';
import { describeSplit, type Arms, type ServedSplit, type Shares } from '#core/rollout/split';
import { bold, code, heading, page, paragraph, table, type Block } from '#core/markdown';
import { asSentence } from '#core/sentence';
import { describeShare } from './share.ts';

/** What a step did; its JSON schema is report.schema.json beside the action. */
export interface StepReport {
  readonly schema: 1;
  readonly action: 'canary-step';
  readonly service: string;
  readonly environment: string;
  readonly candidate: string;
  readonly stable: string;
  /** Id in the ledger. */
  readonly rollout: string;
  readonly plan: readonly number[];
  /** The candidate's share in percent before and after. */
  readonly from: number;
  readonly weight: number;
  readonly step: string;
  readonly next?: number;
  readonly complete: boolean;
  readonly phase: Phase;
  readonly served: Shares;
  /** How the platform differed from the ledger at the start. */
  readonly drift?: string;
  /** Why the recorded weight was set once more instead of the next one. */
  readonly repeats?: string;
  /** The observed share, where it was asked for. */
  readonly share?: ShareProof;
  /** Users that stay on stable whatever its share is; no fault on the way forward. */
  readonly staying?: readonly string[];
  /** Why the version on a target that got traffic is not proven, one sentence each. */
  readonly unproven?: readonly string[];
  /** The candidate had been promoted before. */
  readonly alreadyDone?: boolean;
  readonly problems: readonly string[];
  /** Of a step that was not taken: one of docs/errors.md. */
  readonly code?: string;
}

/** The job summary of a step. */
export function renderStep(report: StepReport, failure?: RolloutError): string {
  return page([
    heading(3, titleOf(report)),
    paragraph(bold(report.service), ' in ', report.environment, ': ', code(report.candidate), ' beside ', code(report.stable), '.'),
    table(
      ['', 'share of traffic'],
      Object.entries(report.served).map(([target, share]) => [code(target), `${bar(share)} ${String(Math.round(share * 100) / 100)} %`]),
    ),
    ...(report.plan.length === 0
      ? []
      : [
          paragraph(
            `Plan: ${report.plan.map((weight) => (weight === report.weight ? `[${String(weight)}]` : String(weight))).join(' → ')} %`,
          ),
        ]),
    ...(report.share === undefined
      ? []
      : [paragraph(`Proof: ${describeShare(report.share)}${report.share.kind === 'unproven' ? '; too few requests to prove it' : ''}.`)]),
    ...(report.repeats === undefined ? [] : [paragraph(bold('Set again:'), ` ${report.repeats}.`)]),
    ...(report.drift === undefined ? [] : [paragraph(bold('Difference:'), ` ${report.drift}`)]),
    ...(report.staying === undefined
      ? []
      : [paragraph(bold('Shares move new users only:'), ` ${sentences(report.staying)} That is normal on the way forward.`)]),
    ...(report.unproven === undefined ? [] : [paragraph(bold('Not proven:'), ` ${sentences(report.unproven)}`)]),
    ...(report.problems.length === 0 ? [] : [paragraph(bold('What happened:'), ` ${sentences(report.problems)}`)]),
    ...(report.code === undefined ? [] : [paragraph(bold('Code:'), ' ', code(report.code))]),
    ...(failure === undefined ? [] : [paragraph(bold('What to do:'), ` ${failure.remedy}`)]),
    paragraph(isComplete(report) ? COMPLETE : `Next: ${nextOf(report)}`),
  ]);
}

function titleOf({ phase, weight, step, candidate, stable, alreadyDone }: StepReport): string {
  if (alreadyDone === true) return `✅ ${candidate} was promoted before`;
  switch (phase) {
    case 'promoted':
      return `✅ ${candidate} promoted: it serves everything`;
    case 'returned':
      return `❌ Step failed, traffic is back on ${stable}`;
    case 'held':
      return `⏸ Step failed, ${candidate} is held at ${String(weight)} %`;
    case 'stuck':
      return `🚨 Step failed, and traffic could not be returned to ${stable}`;
    default:
      return weight === 0
        ? `✅ ${candidate} is ready for a smoke test: no user sees it yet`
        : `✅ ${candidate} serves ${String(weight)} % (step ${step})`;
  }
}

/** Where users are after a step that was not taken. */
export function standing({ phase, stable, candidate, weight }: StepReport): string {
  if (phase === 'returned') return `Traffic is back on ${stable}.`;
  if (phase === 'held') return `${candidate} is held at ${String(weight)} %.`;
  return `${candidate} may still get traffic.`;
}

/** Problems as sentences, one after the other. */
export function sentences(problems: readonly string[]): string {
  return problems.map(asSentence).join(' ');
}

const COMPLETE = 'The rollout is complete.';

function isComplete({ phase, alreadyDone }: StepReport): boolean {
  return alreadyDone === true || phase === 'promoted';
}

/** What a person does next, in one sentence as it stands behind `Next: `. */
export function nextOf(report: StepReport): string {
  const { phase, next, stable, weight } = report;
  if (isComplete(report)) return COMPLETE;
  if (phase === 'returned') return `find out why; ${stable} serves everything meanwhile.`;
  if (phase === 'held')
    return 'decide. The rollback action ends the rollout, or says what stands in its way; canary-step with an explicit weight goes on.';
  if (phase === 'stuck') return `put all traffic on ${stable} by hand, then run the rollback action so that the ledger agrees.`;
  const watch = weight === 0 ? 'smoke test' : 'soak';
  return next === undefined ? `${watch}.` : `${watch}, then ${String(next)} %.`;
}

/** Twenty blocks for a hundred percent; only nothing is empty and only everything is full. */
function bar(share: number): string {
  const blocks = Math.round(share / 5);
  const full = share <= 0 ? 0 : share >= 100 ? 20 : Math.min(19, Math.max(1, blocks));
  return '█'.repeat(full) + '░'.repeat(20 - full);
}

/** Said where the traffic went back but the ledger does not know. */
export const notRecorded =
  'The ledger could not be reached and still says that the rollout is open. Run the rollback action once it can: it moves nothing and closes it.';

/** What a person does after the post step. */
export function nextAfterReturn(phase: Phase, stable: string): string {
  if (phase === 'returned') return `find out why; ${stable} serves everything meanwhile.`;
  if (phase === 'held')
    return 'decide. The rollback action ends the rollout, or says what stands in its way; canary-step with an explicit weight goes on.';
  return `put all traffic on ${stable} by hand, then run the rollback action so that the ledger agrees.`;
}

export interface ReturnReport {
  readonly service: string;
  readonly environment: string;
  readonly candidate: string;
  readonly arms: Arms;
  readonly phase: Phase;
  readonly served: ServedSplit;
  readonly problems: readonly string[];
  /** False when the ledger could not be reached. */
  readonly recorded: boolean;
}

/** The job summary of the post step. */
export function renderReturn({ service, environment, candidate, arms, phase, served, problems, recorded }: ReturnReport): string {
  const title =
    phase === 'returned'
      ? `↩️ The job failed or was cancelled: traffic is back on ${arms.stable}`
      : phase === 'held'
        ? `⏸ The job failed or was cancelled: ${candidate} is held`
        : `🚨 ${candidate} may still get traffic`;
  const blocks: Block[] = [
    heading(3, title),
    paragraph(bold(service), ' in ', environment, ': ', describeSplit(served), '.'),
    ...(problems.length === 0 ? [] : [paragraph(bold('What happened:'), ` ${sentences(problems)}`)]),
    paragraph(`Next: ${nextAfterReturn(phase, arms.stable)}`),
    ...(recorded ? [] : [paragraph(notRecorded)]),
  ];
  return page(blocks);
}
