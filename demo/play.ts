import { conditionHolds } from '#testkit/runner/condition';
import { createJob, type Job, type StepResult } from '#testkit/runner';
import { evaluate } from '#testkit/runner/expressions';
import type { Act, ActRecord, Place, StepRecord, WorkflowStep } from './acts/act.ts';
import { readLastEntry } from './ledger.ts';
import type { Load } from './load.ts';
import type { ActFolder } from './output.ts';
import type { Timeline, Tone } from './timeline.ts';
import type { Traffic } from './traffic.ts';
import type { Witness } from './witness.ts';

export interface Stage {
  readonly root: string;
  readonly number: number;
  readonly place: Place;
  readonly traffic: Traffic;
  readonly load: Load;
  readonly timeline: Timeline;
  readonly folder: ActFolder;
  readonly ledgerPath: string;
  /** Aborts when the demo is to end now. */
  readonly signal: AbortSignal;
}

/** No step of the demo takes longer than this, or something is wrong. */
const stepTimeoutMs = 45_000;

/** Plays one act as one job on the fake runner. Rejects when the signal aborts. */
export async function play(act: Act, stage: Stage): Promise<ActRecord> {
  const { timeline, folder, signal } = stage;
  const from = Date.now();
  const firstAnswer = stage.load.answers.length;
  const job = await createJob({
    root: stage.root,
    workspace: stage.root,
    temp: folder.temp,
    repository: 'example/api',
    // Nothing listens there: the demo has no business with GitHub.
    apiUrl: 'http://127.0.0.1:9',
    workflow: 'deliver',
    runId: String(1_000_000 + stage.number),
  });
  const steps: StepRecord[] = [];
  let cancelledAt: number | undefined;
  const stop = (): void => void job.kill();
  signal.addEventListener('abort', stop, { once: true });
  try {
    for (const step of act.workflow(stage.place)) {
      signal.throwIfAborted();
      const watching = new AbortController();
      const cancelled = cancelLater(job, step, watching.signal).then((at) => {
        if (at === undefined) return;
        cancelledAt = at;
        timeline.event('somebody cancels the job: the runner sends SIGINT');
      });
      const result = await runStep(job, step, stage);
      watching.abort();
      await cancelled;
      signal.throwIfAborted();
      steps.push(await keep(result, step.name, folder, steps.length + 1));
    }
    if (job.status !== 'success')
      timeline.event(`the job ${job.status === 'failure' ? 'failed' : 'was cancelled'}: the runner starts the post steps`);
    for (const result of await job.finish()) {
      if (result.conclusion !== 'skipped') report(timeline, result, `post of ${result.id}: `);
      steps.push(await keep(result, `Post ${result.id}`, folder, steps.length + 1));
    }
    signal.throwIfAborted();
    await pause(act.lingerMs, signal);
  } finally {
    signal.removeEventListener('abort', stop);
  }
  const witness = witnessBetween(stage, from, firstAnswer);
  const ledger = await readLastEntry(stage.ledgerPath);
  return { status: job.status, steps, witness, ledger, ...(cancelledAt === undefined ? {} : { cancelledAt }) };
}

async function runStep(job: Job, step: WorkflowStep, { timeline, traffic, signal }: Stage): Promise<StepResult> {
  if (conditionHolds(step.if ?? 'success()', job.status)) timeline.step(step.name, step.uses);
  const result = await job.uses(step.uses, filledIn(step.with, job), {
    id: step.id,
    timeoutMs: stepTimeoutMs,
    ...(step.if === undefined ? {} : { if: step.if }),
  });
  signal.throwIfAborted();
  await traffic.observe();
  if (result.conclusion !== 'skipped') report(timeline, result, '');
  return result;
}

/** As the runner does it before a step: every `${{ steps.ID.outputs.NAME }}` gets its value. */
function filledIn(inputs: WorkflowStep['with'], job: Job): Readonly<Record<string, string>> {
  const steps = Object.fromEntries(job.steps.map(({ id, outputs }) => [id, { outputs }]));
  return Object.fromEntries(Object.entries(inputs).map(([name, template]) => [name, evaluate(template, { steps })]));
}

/** Resolves with the time of the cancellation, or with undefined when the step ended first. */
async function cancelLater(job: Job, step: WorkflowStep, over: AbortSignal): Promise<number | undefined> {
  if (step.cancelAfterMs === undefined) return undefined;
  const waited = await pause(step.cancelAfterMs, over).then(
    () => true,
    () => false,
  );
  if (!waited) return undefined;
  const at = Date.now();
  // Ends with the step; whoever waits for the step waits for this too.
  void job.cancel();
  return at;
}

function report(timeline: Timeline, result: StepResult, prefix: string): void {
  const tones: Partial<Record<StepResult['conclusion'], Tone>> = { success: 'good', failure: 'bad' };
  timeline.result(tones[result.conclusion] ?? 'neutral', `${prefix}${sentenceOf(result)}`);
}

/** What a person reads first: the action's own reason, else what it complained about, else the heading of its summary, else its last word. */
function sentenceOf(result: StepResult): string {
  const { reason } = result.outputs;
  if (reason !== undefined && reason !== '') return reason;
  const complaint = result.annotations.find(({ level }) => level !== 'notice')?.message.split('\n', 1)[0];
  if (result.conclusion !== 'success' && complaint !== undefined) return complaint;
  const heading = /^#+ [^\p{L}\p{N}]*(.+)$/mu.exec(result.summary)?.[1]?.replaceAll(/\\(.)/g, '$1');
  if (heading !== undefined) return heading;
  const last = result.log.split('\n').findLast((line) => line.trim() !== '');
  return last?.trim() ?? result.conclusion;
}

async function keep(result: StepResult, name: string, folder: ActFolder, place: number): Promise<StepRecord> {
  const { id, action, phase, conclusion, outputs, summary, durationMs } = result;
  const label = `${String(place).padStart(2, '0')}-${phase === 'post' ? `post-${id}` : id}`;
  const files = { label, name, log: result.log, summary, reportPath: outputs['report'], htmlPath: outputs['html'] };
  return {
    id,
    name,
    uses: action,
    phase,
    conclusion,
    outputs,
    summary,
    durationMs,
    ...(conclusion === 'skipped' ? { report: undefined, html: undefined } : await folder.keep(files)),
  };
}

function witnessBetween({ traffic, load }: Stage, from: number, firstAnswer: number): Witness {
  const to = Date.now();
  const before = traffic.changes.findLast((change) => change.at <= from);
  return {
    from,
    to,
    changes: [...(before === undefined ? [] : [{ at: from, weights: before.weights }]), ...traffic.changes.filter(({ at }) => at > from)],
    arrivals: Object.fromEntries(Object.entries(traffic.arrivals).map(([version, times]) => [version, times.filter((at) => at >= from)])),
    answers: load.answers.slice(firstAnswer),
  };
}

/** Rejects as soon as the signal aborts. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(new Error('The wait was ended.'));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
  });
}
