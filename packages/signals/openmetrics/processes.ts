import type { Ports } from '#core/ports';
import { countersOn, processStart, trailOn } from './instance.ts';
import { countsTwice, sameProcessError, severalProcessesError, type ArmRead } from './refusals.ts';
import { SameProcess } from './same-process.ts';
import type { Page } from './scrape.ts';
import { NO_TRAIL, severalProcesses } from './several-processes.ts';

/** Pages of one address that are read at once before a soak, after the first one, and for how many milliseconds at most. */
const SECOND_LOOKS = 4;
const LONGEST_SECOND_LOOK = 3_000;
/** During a soak a process may be replaced by another one while both answer, and one that has just begun may be where it was. */
const SURE_OF_SEVERAL = { backs: 3, returns: 2 };

/** Checks that each address stands for one process, and each process under one address: otherwise its counters mean nothing. */
export class Processes {
  readonly #arms: readonly ArmRead[];
  readonly #scrape: (urls: readonly string[]) => Promise<ReadonlyMap<string, Page>>;
  readonly #ports: Pick<Ports, 'clock' | 'log'>;
  readonly #counterNames: ReadonlySet<string>;
  readonly #sameProcess = new SameProcess();

  constructor(
    arms: readonly ArmRead[],
    scrape: (urls: readonly string[]) => Promise<ReadonlyMap<string, Page>>,
    ports: Pick<Ports, 'clock' | 'log'>,
  ) {
    this.#arms = arms;
    this.#scrape = scrape;
    this.#ports = ports;
    this.#counterNames = new Set(arms.flatMap(({ signals }) => signals.flatMap(({ metric }) => metric.counters)));
  }

  /** One process under two addresses of an arm counts twice; under one of each arm, by the same selectors, they cannot differ. Throws SAME_PROCESS when sure. */
  refuseDoubles(pages: ReadonlyMap<string, Page>): void {
    const shown = [...pages].flatMap(([url, page]) =>
      page.ok ? [{ url, startedAt: processStart(page), counters: countersOn(page.samples, this.#counterNames) }] : [],
    );
    for (const double of this.#sameProcess.look(shown)) {
      if (!countsTwice(double, this.#arms)) continue;
      const problem = sameProcessError(double);
      if (double.sure) throw problem;
      this.#ports.log.warning(`${problem.message} ${problem.remedy}`);
    }
  }

  /** Reads a few pages of each address at once: one process cannot have counted much between them. Throws SEVERAL_PROCESSES and SAME_PROCESS. */
  async refuseSeveral(first: ReadonlyMap<string, Page>, urls: readonly string[]): Promise<void> {
    this.refuseDoubles(first);
    const readable = urls.filter((url) => first.get(url)?.ok === true);
    const trails = new Map(readable.map((url) => [url, trailOn(first.get(url), NO_TRAIL, this.#counterNames)]));
    const until = this.#ports.clock.now() + LONGEST_SECOND_LOOK;
    for (let look = 0; look < SECOND_LOOKS && this.#ports.clock.now() < until; look += 1) {
      const pages = await this.#scrape(readable);
      this.refuseDoubles(pages);
      for (const url of readable) {
        const trail = trailOn(pages.get(url), trails.get(url) ?? NO_TRAIL, this.#counterNames);
        trails.set(url, trail);
        const why = severalProcesses(trail, { backs: 1, returns: 1 });
        if (why !== undefined) throw severalProcessesError(url, why);
      }
    }
  }

  /** Moves each instance's trail on by one page. Throws SEVERAL_PROCESSES once several have surely answered. */
  follow(pages: ReadonlyMap<string, Page>): void {
    for (const instance of new Set(this.#arms.flatMap(({ instances }) => instances))) {
      instance.startedBefore = instance.trail.startedAt;
      instance.trail = trailOn(pages.get(instance.url), instance.trail, this.#counterNames);
      const why = severalProcesses(instance.trail, SURE_OF_SEVERAL);
      if (why !== undefined) throw severalProcessesError(instance.url, why);
    }
  }
}
