import type { StepResult } from '#testkit/runner';

/** What a person reads, with what differs from run to run taken out: ports, temporary folders, times, durations. */
export function steady(text: string): string {
  return (
    text
      .replaceAll(/127\.0\.0\.1:\d+/g, '127.0.0.1:PORT')
      .replaceAll(/(?:\/private)?(?:\/[\w.-]+)+\/job-\w+\//g, '/JOB/')
      .replaceAll(/\b\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, 'TIME')
      .replaceAll(/\b(?:\d{4}-\d{2}-\d{2} )?\d{2}:\d{2}(?::\d{2}(?: UTC)?| UTC)/g, 'TIME')
      // The run of a step that an entry of the ledger names.
      .replaceAll(/(#[\w-]+\/[\w-]+)\/[0-9a-f]{8}\b/g, '$1')
      .replaceAll(/\b\d+(?:\.\d+)? (?:ms|s)\b/g, 'N s')
      // An age in the short form: `0s` here, `1m 5s` on a busy machine.
      .replaceAll(/(?<=\bheard nothing for )\d[\d.]*m?s?(?: \d+s)?(?=[,\s]|$)/g, 'N s')
      .trim()
  );
}

/** The annotations of a step as the runner shows them. */
export function annotationsOf(step: StepResult): string {
  return steady(step.annotations.map(({ level, title, message }) => `[${level}] ${title}\n${message}`).join('\n\n'));
}

/** Everything that leaves a step, before the runner hides anything: log, summary, outputs, state. The commands that hide a value are left out. */
export function everythingOf(step: StepResult): string {
  const log = step.rawLog
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'))
    .join('\n');
  return [log, step.rawSummary, JSON.stringify(step.outputs), JSON.stringify(step.state)].join('\n');
}
