import * as core from '@actions/core';
import { messageOf } from '#core/errors';
import { writeAnnotations } from './annotations.ts';
import type { ActionResult, Annotation, Outcome } from './context.ts';
import { failureAnnotation, failureSection, type Failure } from './failure.ts';
import type { Log } from './log.ts';
import type { Masks } from './masks.ts';
import { exitCodeOf, writeOutputs } from './outputs.ts';
import { appendSummary } from './summary.ts';

export interface Reporter {
  readonly phase: 'main' | 'post';
  readonly name: string;
  readonly log: Log;
  readonly masks: Masks;
  /** Absent outside of a runner. */
  readonly summaryFile: string | undefined;
}

/** Outputs, summary, annotations and exit code of an action that came to its end. */
export async function reportResult<S>(result: ActionResult<S>, reporter: Reporter): Promise<void> {
  const annotations = result.annotations ?? [];
  const explained = result.outcome === 'passed' || annotations.some(({ level }) => level === 'error');
  await report(
    result.outcome,
    result.outputs,
    result.summary ?? '',
    explained ? annotations : [...annotations, unexplained(result.outcome, reporter)],
    reporter,
  );
}

/** The same for a failure; causes go to the log, folded, and a stack only for our own bugs. */
export async function reportFailure(failure: Failure, reporter: Reporter): Promise<void> {
  const { log } = reporter;
  if (failure.causes.length > 0) {
    await log.group('Why', () => {
      failure.causes.forEach((cause, depth) => {
        log.info(`${'  '.repeat(depth)}caused by: ${cause}`);
      });
      return Promise.resolve();
    });
  }
  const { stack } = failure;
  if (stack !== undefined) {
    await log.group('Stack', () => {
      log.info(stack);
      return Promise.resolve();
    });
  }
  try {
    await report(failure.outcome, {}, failureSection(failure, reporter.name), [failureAnnotation(failure)], reporter);
  } catch (error) {
    // The annotation is out already; a full disk has no place for outputs.
    log.warning(`the outputs could not be written: ${messageOf(error)}`);
  }
}

async function report(
  outcome: Outcome,
  outputs: Readonly<Record<string, string | undefined>>,
  summary: string,
  annotations: readonly Annotation[],
  { phase, log, masks, summaryFile }: Reporter,
): Promise<void> {
  // Set first: whatever fails below, the job must not go on.
  process.exitCode = exitCodeOf(outcome);
  writeAnnotations(annotations, core, masks.redact);
  // Nobody can read the outputs of a post step.
  if (phase === 'main') writeOutputs(outcome, outputs, core.setOutput, masks.redact);
  try {
    await appendSummary(summaryFile, masks.redact(summary));
  } catch (error) {
    log.warning(`the job summary could not be written: ${messageOf(error)}`);
  }
}

function unexplained(outcome: Outcome, { name }: Reporter): Annotation {
  return { level: 'error', title: `${name}: ${outcome}`, message: 'The job summary says why.' };
}
