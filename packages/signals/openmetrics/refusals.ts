import { RolloutError } from '#core/errors';
import type { Arm } from '#core/signals';
import type { Versions } from '../definition.ts';
import { identicalArms } from '../metrics/identical-arms.ts';
import { shownUrl } from '../substitution.ts';
import type { Sample } from './exposition.ts';
import { sameHost, type Instance } from './instance.ts';
import type { Double } from './same-process.ts';
import type { Signal } from './signal.ts';

/** One arm with what is read of it. */
export interface ArmRead {
  readonly arm: Arm;
  readonly instances: readonly Instance[];
  readonly signals: readonly Signal[];
}

/** The error for an address behind which several processes take turns. */
export function severalProcessesError(url: string, why: string): RolloutError {
  return new RolloutError('input', {
    code: 'SEVERAL_PROCESSES',
    message: `${shownUrl(url)} is answered by several processes in turn: ${why}. What one of them counts cannot be told from that.`,
    remedy:
      'List the address of each process, or let them count together: multiprocess mode of prometheus_client, AggregatorRegistry of prom-client, one exporter for all workers.',
  });
}

/** True where two addresses of one process belong to one arm, or to both and a signal is read alike in them. */
export function countsTwice({ urls }: Double, arms: readonly ArmRead[]): boolean {
  const of = (url: string): readonly ArmRead[] => arms.filter(({ instances }) => instances.some((one) => one.url === url));
  const [some, others] = urls.map(of);
  return (some ?? []).some((one) =>
    (others ?? []).some(
      (other) => one === other || one.signals.some((signal) => other.signals.some((theirs) => readAlike(signal, theirs))),
    ),
  );
}

function readAlike(one: Signal, other: Signal): boolean {
  return (
    one.name === other.name &&
    one.queries.some(({ role, text }) => other.queries.some((query) => query.role === role && query.text === text))
  );
}

/** The error for one process that stands under two addresses. */
export function sameProcessError({ urls, sure }: Double): RolloutError {
  const [one, other] = urls.map(shownUrl);
  return new RolloutError('input', {
    code: 'SAME_PROCESS',
    message: `${one ?? ''} and ${other ?? ''} ${sure ? 'are' : 'may be'} one process: all of their counters agree from look to look${sure ? ', and it began at the same instant' : ''}. What it counts would stand for two.`,
    remedy: 'List each process once, under one address, and give the candidate and the baseline addresses that only they answer.',
  });
}

/** The error for what stands where a histogram is asked for; undefined where there is none. */
export function notAHistogram({ name, metric }: Signal, arm: Arm, samples: readonly Sample[]): RolloutError | undefined {
  const instead = metric.instead?.(samples);
  if (instead === undefined) return undefined;
  const { code, message, remedy } = instead;
  return new RolloutError('input', { code, message: `${name} of the ${arm}: ${message}.`, remedy });
}

/** The error for a level of which a page shows several; before a soak it is a mistake in the settings, later it may pass. */
export function ambiguous(
  kind: 'input' | 'source',
  { name, metric }: Signal,
  arm: Arm,
  pages: readonly (readonly Sample[])[],
): RolloutError | undefined {
  for (const samples of pages) {
    const several = metric.ambiguous?.(samples);
    if (several === undefined) continue;
    return new RolloutError(kind, {
      code: 'SIGNAL_AMBIGUOUS',
      message: `${name} of the ${arm}: ${several.message}.`,
      remedy: several.remedy,
    });
  }
  return undefined;
}

/** Throws an `input` RolloutError when a page is read with the same selector for both arms: each by itself, as `bad` without a version counts for both. */
export function refuseIdentical(arms: readonly ArmRead[], versions: Versions): void {
  const [candidate, baseline] = arms;
  const page = candidate?.instances.find(({ url }) => baseline?.instances.some((other) => sameHost(other.url) === sameHost(url)));
  if (page === undefined) return;
  for (const { name, queries } of candidate?.signals ?? []) {
    const theirs = baseline?.signals.find((other) => other.name === name)?.queries ?? [];
    const twin = queries.find(({ role, text }) => theirs.some((other) => other.role === role && other.text === text));
    if (twin !== undefined) throw identicalArms(name, `${twin.text} as \`${twin.role}\` on ${shownUrl(page.url)}`, versions);
  }
}
