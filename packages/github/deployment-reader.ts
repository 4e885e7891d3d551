import * as v from 'valibot';
import type { RecordedEntry } from '#core/ledger';
import { searchStopped } from '#core/search-stopped';
import type { GitHub } from './client.ts';
import { deploymentSchema, formerTask, listOf, rolloutOf, statusSchema, taskOf, type OpenedDeployment } from './deployment-schema.ts';
import type { FiledRollout } from './standing.ts';
import { entryOf, isWithdrawn } from './status-line.ts';

const perPage = 100;
/** A rollout has a dozen statuses. */
const mostPagesOfStatuses = 3;
/** Pages of rollouts that are searched for those of one service: more than enough of its own, and of the former task a number that no longer grows. */
const mostPages = 10;

/** A deployment with its statuses as last read or written. */
export interface History extends FiledRollout {
  readonly id: number;
  /** GitHub's newest state, whoever wrote it; empty when there is none. */
  readonly shown: string;
}

interface Page {
  readonly rollouts: readonly OpenedDeployment[];
  readonly last: boolean;
}

/** What may be taken as this process read it before: nothing, what it read within the last half minute, or all of it. */
export type Reuse = 'nothing' | 'recent' | 'everything';

/** One decision takes no longer; within it, reading again could not make it safer. Milliseconds. */
const recentMs = 30_000;

interface Remembered<T> {
  readonly value: T;
  /** Milliseconds since the epoch. */
  readonly readAt: number;
}

/** Reads rollouts out of a repository's deployments and remembers within this process what it read, so that nothing is read twice without need. */
export class DeploymentReader {
  readonly #github: GitHub;
  readonly #now: () => number;
  /** Pages of deployments by environment and task, in order. */
  readonly #pages = new Map<string, Remembered<Page>[]>();
  readonly #histories = new Map<number, Remembered<History>>();

  /** `now`: milliseconds since the epoch; it says how old a reading is. */
  constructor(github: GitHub, now: () => number) {
    this.#github = github;
    this.#now = now;
  }

  /** One page of the rollouts with this task in the environment, newest first; of all services without a task, in all environments without one. `number` counts from 1. */
  async page(environment: string | undefined, task: string | undefined, number: number): Promise<Page> {
    const elements = await this.#github.request(
      'GET /repos/{owner}/{repo}/deployments',
      { ...(environment === undefined ? {} : { environment }), ...(task === undefined ? {} : { task }), per_page: perPage, page: number },
      { purpose: 'list the deployments', permission: 'deployments: write', schema: v.array(v.unknown()) },
    );
    const rollouts = listOf(deploymentSchema, elements.slice(0, perPage))
      .flatMap((deployment) => rolloutOf(deployment) ?? [])
      .sort((a, b) => b.id - a.id);
    const page = { rollouts, last: elements.length < perPage };
    const key = keyOf(environment, task);
    const pages = this.#pages.get(key) ?? [];
    // What was read behind this page may have shifted by what is new on it.
    this.#pages.set(key, [...pages.slice(0, number - 1), { value: page, readAt: this.#now() }]);
    return page;
  }

  /** The same, or what this process has read of it before. */
  async knownPage(environment: string | undefined, task: string | undefined, number: number, reuse: Reuse): Promise<Page> {
    return this.#usable(this.#pages.get(keyOf(environment, task))?.[number - 1], reuse) ?? (await this.page(environment, task, number));
  }

  /**
   * A service's rollouts, newest first, each page read when it is asked for. Those filed under the former task, all services together, are older than its own and
   * only looked at once these are used up. Throws a `ledger` RolloutError (LEDGER_SEARCH_STOPPED) when there may be more than `most` pages of either hold.
   */
  async *rollouts(service: string, environment: string, reuse: Reuse, most = mostPages): AsyncGenerator<OpenedDeployment> {
    for (const task of [taskOf(service), formerTask]) {
      for (let number = 1; ; number += 1) {
        const page = await this.knownPage(environment, task, number, reuse);
        yield* page.rollouts.filter((opened) => opened.record.service === service);
        if (page.last) break;
        if (number >= most) throw searchStopped(service, environment, `${String(most * perPage)} deployments with the task ${task}`);
      }
    }
  }

  /** Reads a rollout's statuses. */
  async history(opened: OpenedDeployment): Promise<History> {
    const statuses: v.InferOutput<typeof statusSchema>[] = [];
    for (let number = 1; number <= mostPagesOfStatuses; number += 1) {
      const elements = await this.#github.request(
        'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
        { deployment_id: opened.id, per_page: perPage, page: number },
        { purpose: 'list the statuses of a deployment', permission: 'deployments: write', schema: v.array(v.unknown()) },
      );
      statuses.push(...listOf(statusSchema, elements.slice(0, perPage)));
      if (elements.length < perPage) break;
    }
    statuses.sort((a, b) => a.id - b.id);
    const entries = statuses.flatMap((status): RecordedEntry[] => {
      const entry = entryOf(status);
      return entry === undefined ? [] : [{ ...entry, at: status.created_at }];
    });
    const history = {
      id: opened.id,
      record: { ...opened.record, entries },
      withdrawn: entries.length === 0 && statuses.some(isWithdrawn),
      shown: statuses.at(-1)?.state ?? '',
    };
    this.remember(history);
    return history;
  }

  remember(history: History): void {
    this.#histories.set(history.id, { value: history, readAt: this.#now() });
  }

  /** What this process knows of a rollout. */
  known(id: number, reuse: Exclude<Reuse, 'nothing'> = 'everything'): History | undefined {
    return this.#usable(this.#histories.get(id), reuse);
  }

  #usable<T>(remembered: Remembered<T> | undefined, reuse: Reuse): T | undefined {
    if (remembered === undefined || reuse === 'nothing') return undefined;
    const age = this.#now() - remembered.readAt;
    return reuse === 'everything' || (age >= 0 && age <= recentMs) ? remembered.value : undefined;
  }
}

function keyOf(environment: string | undefined, task: string | undefined): string {
  return JSON.stringify([environment, task ?? null]);
}
