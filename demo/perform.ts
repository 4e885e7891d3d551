import type { Act, ActRecord, Place } from './acts/act.ts';
import type { RouterKind } from './arguments.ts';
import { haproxyTraffic } from './haproxy-traffic.ts';
import { startLoad } from './load.ts';
import { openOutput } from './output.ts';
import { play } from './play.ts';
import type { Promised } from './promises.ts';
import { startService, type Service } from './service.ts';
import type { Timeline } from './timeline.ts';
import { embeddedTraffic, type Traffic } from './traffic.ts';
import { versions } from './versions.ts';

export interface Performance {
  readonly root: string;
  readonly router: RouterKind;
  /** With their numbers, in the order of playing. */
  readonly acts: readonly (readonly [number: number, act: Act])[];
  /** Folders of every act there is, so that old results go. */
  readonly folders: readonly string[];
  readonly timeline: Timeline;
  readonly signal: AbortSignal;
}

const requestsPerSecond = 350;
const loadLimitMs = 100_000;

/** Plays the acts, closes everything whatever happens, and returns all promises. Rejects when the signal aborts. */
export async function perform({ root, router, acts, folders, timeline, signal }: Performance): Promise<readonly Promised[]> {
  const opening = acts[0]?.[1].stable ?? 'v1';
  const output = await openOutput(root, folders);
  const closers: (() => Promise<void>)[] = [];
  const played: { number: number; act: Act; record: ActRecord; promises: readonly Promised[] }[] = [];
  try {
    const services: Service[] = [];
    for (const [seed, [version, behaviour]] of Object.entries(versions).entries()) {
      const service = await startService({ version, behaviour, seed });
      closers.push(() => service.close());
      services.push(service);
    }
    const start = router === 'haproxy' ? haproxyTraffic : embeddedTraffic;
    const traffic = await start({
      services,
      stable: opening,
      onChange: ({ weights }) => {
        timeline.weights(weights);
      },
    });
    closers.push(() => traffic.close());
    const load = startLoad({
      url: `${traffic.url}/`,
      requestsPerSecond,
      maxRequests: (requestsPerSecond * loadLimitMs) / 1000,
      maxMs: loadLimitMs,
    });
    closers.push(() => load.stop());
    const place = placeOf(services, traffic);

    for (const [number, act] of acts) {
      timeline.act(number, act.title, act.story);
      timeline.weights(traffic.changes.at(-1)?.weights ?? {});
      for (const service of services) {
        const behaviour = act.behaviours?.[service.version];
        if (behaviour !== undefined) service.behave(behaviour);
      }
      const folder = await output.act(act.folder);
      const record = await play(act, { root, number, place, traffic, load, timeline, folder, ledgerPath: output.ledgerPath, signal });
      await folder.tidy();
      if (act.remark !== undefined) timeline.event(act.remark(record));
      const promises = act.promises(record);
      played.push({ number, act, record, promises });
      // The next act builds on how this one ends.
      if (promises.some(({ kept }) => !kept)) break;
    }
  } finally {
    for (const close of closers.toReversed()) await close();
    await output.write('timeline.json', {
      router,
      events: timeline.events,
      acts: played.map(({ number, act, record, promises }) => ({
        number,
        title: act.title,
        status: record.status,
        steps: record.steps,
        weights: record.witness.changes,
        requests: Object.fromEntries(Object.entries(record.witness.arrivals).map(([version, times]) => [version, requestsOf(times)])),
        promises,
      })),
    });
  }
  for (const { number, act, promises } of played) {
    timeline.line();
    timeline.line(`Act ${number}: ${act.title}`);
    timeline.table(promises);
  }
  const unplayed = acts.slice(played.length).map(([number]): Promised => ({
    name: `act ${number}`,
    promised: 'played',
    measured: 'not played: the act before it did not end as promised',
    kept: false,
  }));
  if (unplayed.length > 0) timeline.table(unplayed);
  return [...played.flatMap(({ promises }) => promises), ...unplayed];
}

function placeOf(services: readonly Service[], traffic: Traffic): Place {
  const serviceOf = (version: string): Service => {
    const found = services.find((service) => service.version === version);
    if (found === undefined)
      throw new Error(`There is no version ${version}; versions.ts lists ${services.map((one) => one.version).join(', ')}.`);
    return found;
  };
  return {
    platform: traffic.platform,
    ledger: 'file:demo/out/ledger.jsonl',
    healthUrl: (version) => serviceOf(version).healthUrl,
    metricsUrl: (version) => serviceOf(version).metricsUrl,
  };
}

function requestsOf(times: readonly number[]): { readonly count: number; readonly first?: number; readonly last?: number } {
  const [first, last] = [times[0], times.at(-1)];
  return { count: times.length, ...(first === undefined ? {} : { first }), ...(last === undefined ? {} : { last }) };
}
