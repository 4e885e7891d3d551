import { atLeast, type Severity } from '#core/severity';
import type { Fault } from '#testkit/github';
import type { JobOptions } from '#testkit/runner';
import type { Death, Lane, Run, Service, Sight } from './lane.ts';
import { isRecorded, phaseOf, type Phase } from './phase.ts';
import type { Scenario } from './scenario.ts';

/** One rollback that dies, perhaps several times, is run again to its end, and then once more. */
export interface Plan {
  /** Unique among all. */
  readonly service: string;
  readonly scenario: Scenario;
  /** At least one. */
  readonly deaths: readonly Death[];
  /** What GitHub does wrong during the runs that die and, with what is left of it, in the one after them. */
  readonly faults?: readonly Fault[];
  /** The same during the run after them, in place of what is left. */
  readonly faultsAgain?: readonly Fault[];
  /** The later ones are further attempts of the same run, as when somebody presses "Re-run failed jobs"; otherwise new ones. */
  readonly sameRun: boolean;
}

export interface Outcome {
  /** Where each run that was to die had come to. */
  readonly phases: readonly Phase[];
  /** Faults were too much for the run after them, which said so. */
  readonly needsAnother: boolean;
  /** What is not as it must be. */
  readonly wrong: readonly string[];
}

/** Plays it and says what is wrong. */
export async function play(lane: Lane, { service, scenario, deaths, faults = [], faultsAgain, sameRun }: Plan): Promise<Outcome> {
  const runId = `7${service.replace(/\D/g, '')}`;
  const { inOwnRun = false } = scenario;
  const own = lane.begin(scenario, service, inOwnRun ? runId : '1000002');
  const before = own.see();
  let runs = 0;
  const next = (): Partial<JobOptions> => {
    // GitHub knows every run; the attempts before are those whose jobs died.
    if (sameRun || inOwnRun) own.attempted(Number(runId), runs);
    runs += 1;
    return { job: 'rollback', ...(sameRun || inOwnRun ? { runId, runAttempt: runs } : { runId: `${String(runs)}${runId}` }) };
  };
  const phases: Phase[] = [];
  const wrong: string[] = [];
  own.trouble(...faults);
  for (const death of deaths) {
    const run = await own.run(next(), death);
    phases.push(phaseOf(run, before, own.see(), scenario));
    if (!run.killed) wrong.push(...falsehoods('a run that came to its end', run, own, scenario, faults.length > 0));
  }
  if (faultsAgain !== undefined) own.trouble(...faultsAgain);
  const second = await own.run(next());
  wrong.push(...falsehoods('the run after the dead', second, own, scenario, faults.length > 0));
  const needsAnother = second.step.exitCode !== 0;
  own.trouble();
  if (needsAnother) {
    const another = await own.run(next());
    if (another.step.exitCode !== 0) wrong.push(`a run without faults failed: ${another.step.log}`);
    wrong.push(...falsehoods('the run without faults', another, own, scenario, false));
  }
  wrong.push(...incidentFaults(own.see(), scenario, faults.length > 0));
  wrong.push(...(await disturbances(own, { job: 'rollback', runId: `9${runId}` })));
  return { phases, needsAnother, wrong };
}

/** A run that came to its end says the truth: it passes exactly when production and ledger are right. Only with a GitHub in trouble may it not know, and must say that. */
function falsehoods(which: string, { step, killed }: Run, own: Service, { after }: Scenario, troubled: boolean): string[] {
  if (killed) return [`${which} was killed`];
  const sight = own.see();
  const wrong: string[] = [];
  const right = sight.weights[after.serves] === 100 && isRecorded(sight, after);
  const blind = troubled && right && step.outputs['outcome'] === 'ledger-error';
  if (right !== (step.exitCode === 0) && !blind) {
    wrong.push(
      `${which} ended with ${String(step.exitCode)} with ${JSON.stringify(sight.weights)} and ${JSON.stringify(sight.ledger)}: ${step.log}`,
    );
  }
  const astray = own.splits().find((split) => after.untouched.some((version) => (split[version] ?? 0) > 0));
  if (astray !== undefined) wrong.push(`${which}: traffic went astray: ${JSON.stringify(astray)}`);
  return wrong;
}

/** One issue, open, with one line and at most one comment for each occurrence. */
function incidentFaults({ incidents }: Sight, { severity }: Scenario, troubled: boolean): string[] {
  const [incident, ...more] = incidents;
  if (incident === undefined) return ['there is no incident'];
  if (more.length > 0) return [`there are ${String(incidents.length)} incidents`];
  const wrong: string[] = [];
  const { timeline, severity: given } = incident.filing.incident;
  const ids = timeline.map(({ id }) => id);
  if (!incident.open) wrong.push('the incident is closed');
  if (new Set(ids).size < ids.length) wrong.push(`the timeline tells something twice: ${ids.join(', ')}`);
  if (!troubled && ids.length !== 1) wrong.push(`one thing happened, the timeline has ${ids.join(', ')}`);
  const texts = timeline.map(({ text }) => text);
  if (!texts.some((text) => text.includes('rolled back from'))) wrong.push(`the timeline does not tell the return: ${texts.join(', ')}`);
  const told = ids.slice(1).map((id) => [id, incident.comments.filter((comment) => comment.includes(`:${id} -->`)).length] as const);
  for (const [id, comments] of told) if (comments !== 1) wrong.push(`${String(comments)} comments tell ${id}`);
  if (incident.comments.length > told.length) wrong.push(`there are ${String(incident.comments.length)} comments`);
  if (!atLeast(given, severity as Severity)) wrong.push(`the incident is ${given}, not ${severity}`);
  return wrong;
}

/** What running it yet again changes, or only writes. */
async function disturbances(own: Service, run: Partial<JobOptions>): Promise<string[]> {
  const settled = own.see();
  const { step, requests } = await own.run(run);
  const wrong: string[] = [];
  if (step.exitCode !== 0 || step.outputs['changed'] !== 'false') wrong.push(`running it again: ${step.log}`);
  const writes = requests.filter((request) => !request.startsWith('GET '));
  if (writes.length > 0) wrong.push(`running it again wrote: ${writes.join(', ')}`);
  if (JSON.stringify(own.see()) !== JSON.stringify(settled)) wrong.push('running it again changed something');
  return wrong;
}
