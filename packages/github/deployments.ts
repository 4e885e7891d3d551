import { randomUUID } from 'node:crypto';
import { messageOf, RolloutError } from '#core/errors';
import {
  isOpen,
  statusOf,
  type Ledger,
  type LedgerEntry,
  type NewRollout,
  type OpenBeside,
  type RecordedEntry,
  type RolloutRecord,
} from '#core/ledger';
import type { Clock, Logger } from '#core/ports';
import { SEARCH_STOPPED, searchStopped } from '#core/search-stopped';
import { inQuotes } from '#core/printable';
import type { GitHub } from './client.ts';
import { DeploymentReader, type History, type Reuse } from './deployment-reader.ts';
import { deploymentSchema, payloadOf, rolloutOf, taskOf, writtenSchema, type OpenedDeployment } from './deployment-schema.ts';
import { assertRecordable } from './rollout-schema.ts';
import { linkOf } from './record-text.ts';
import { begunRollouts, rolloutInProgress, standingRollout } from './standing.ts';
import { deploymentLine, entryOf, statusLine, withdrawnLine, type StatusLine } from './status-line.ts';
import { statusText } from './status-text.ts';

export interface GitHubLedgerOptions {
  readonly github: GitHub;
  readonly log: Logger;
  /** Says how old a reading is. Default: the machine's. */
  readonly clock?: Pick<Clock, 'now'>;
  /** A text that is never the same twice; finds a deployment again whose answer was lost. Default: a random UUID. */
  readonly nonce?: () => string;
}

const permission = 'deployments: write';
/** Pages of 100 deployments of an environment that are searched for the names of its services. */
const pagesForServices = 5;
/** Rollouts of one service whose statuses are read. */
const mostRead = 30;
/** Services beside those that are known of which the newest rollout is read: each costs a call, in every round. */
const mostBeside = 10;

/**
 * The ledger in GitHub Deployments: a deployment for each rollout, a status for each entry (docs/ledger.md). Costs, in calls: `latest` 2, `open` 2 after
 * a `latest`, `record` 1, and when it passes 1 for each rollout back to the one that passed before (at most 6), `history` 1 and one
 * for each rollout looked at, `services` 1 to 5, `openBeside` 1 and one for each service beside those that are known (at most 10); however many services there are. One more for each page of the former task, where a service's own rollouts do not
 * say enough. Throws `ledger` RolloutErrors.
 */
export function githubLedger(options: GitHubLedgerOptions): Ledger {
  return new DeploymentLedger(options);
}

class DeploymentLedger implements Ledger {
  readonly kind = 'github';
  readonly #github: GitHub;
  readonly #log: Logger;
  readonly #nonce: () => string;
  readonly #reader: DeploymentReader;
  /** Services and environments without an open rollout when this process last looked. */
  readonly #free = new Set<string>();

  constructor(options: GitHubLedgerOptions) {
    this.#github = options.github;
    this.#log = options.log;
    this.#nonce = options.nonce ?? randomUUID;
    const { clock = Date } = options;
    this.#reader = new DeploymentReader(options.github, () => clock.now());
  }

  async open(rollout: NewRollout): Promise<RolloutRecord> {
    assertRecordable(rollout);
    const { service, environment } = rollout;
    if (!this.#free.delete(keyOf(service, environment))) {
      const before = await this.latest(service, environment);
      if (before !== undefined && isOpen(before)) throw rolloutInProgress(rollout, before);
      this.#free.delete(keyOf(service, environment));
    }
    const mine = await this.#create(rollout);
    const standing = await standingRollout(this.#aroundOpening(mine));
    if (standing === undefined || standing.id === mine.record.id) return mine.record;
    await this.#withdraw(mine, standing);
    throw rolloutInProgress(rollout, standing);
  }

  async record(rollout: RolloutRecord, entry: LedgerEntry): Promise<RolloutRecord> {
    const id = deploymentId(rollout);
    const line = statusLine(entry);
    const at = await this.#write(id, line, async () => {
      const { record, shown } = await this.#reader.history({ id, nonce: '', record: rollout });
      const last = record.entries.at(-1);
      const found = record.entries.length > rollout.entries.length && shown === line.state && last !== undefined && isSame(last, line);
      return found ? last.at : undefined;
    });
    const written: RecordedEntry = { ...(entryOf(line) ?? entry), at };
    const record = { ...rollout, entries: [...rollout.entries, written] };
    this.#reader.remember({ id, record, withdrawn: false, shown: line.state });
    if (entry.status === 'passed') await this.#supersede(record);
    return record;
  }

  async reread(rollout: RolloutRecord): Promise<RolloutRecord> {
    const { record } = await this.#reader.history({ id: deploymentId(rollout), nonce: '', record: rollout });
    return record;
  }

  async latest(service: string, environment: string): Promise<RolloutRecord | undefined> {
    const key = keyOf(service, environment);
    try {
      const record = await standingRollout(this.#histories(service, environment, 'nothing'));
      if (record === undefined || !isOpen(record)) this.#free.add(key);
      else this.#free.delete(key);
      return record;
    } catch (error) {
      // None is open as far as was looked: whoever opens one after this has been told how far that is.
      if (error instanceof RolloutError && error.code === SEARCH_STOPPED) this.#free.add(key);
      throw error;
    }
  }

  async *history(service: string, environment: string): AsyncGenerator<RolloutRecord> {
    yield* begunRollouts(this.#histories(service, environment, 'recent'));
  }

  async services(environment: string): Promise<readonly string[]> {
    const names = new Set<string>();
    for (let number = 1; number <= pagesForServices; number += 1) {
      const { rollouts, last } = await this.#reader.knownPage(environment, undefined, number, 'recent');
      for (const { record } of rollouts) names.add(record.service);
      if (last) return [...names];
    }
    this.#log.warning(
      `Looked at the last ${String(pagesForServices * 100)} deployments in ${environment}; services without a rollout among them are not known. Name the services in the rollout file.`,
    );
    return [...names];
  }

  async openBeside(environment: string, services: readonly string[]): Promise<OpenBeside> {
    const { rollouts } = await this.#reader.page(environment, undefined, 1);
    const others = [...new Set(rollouts.map(({ record }) => record.service))].filter((name) => !services.includes(name));
    const open: RolloutRecord[] = [];
    for (const name of others.slice(0, mostBeside)) {
      const standing = await standingRollout(this.#read(rollouts.filter(({ record }) => record.service === name)));
      if (standing !== undefined && isOpen(standing)) open.push(standing);
    }
    return { open, unread: others.slice(mostBeside) };
  }

  async *#read(rollouts: readonly OpenedDeployment[]): AsyncGenerator<History> {
    for (const opened of rollouts) yield await this.#reader.history(opened);
  }

  async environments(service: string): Promise<readonly string[]> {
    const { rollouts } = await this.#reader.knownPage(undefined, taskOf(service), 1, 'recent');
    return [...new Set(rollouts.filter(({ record }) => record.service === service).map(({ record }) => record.environment))];
  }

  /** A service's rollouts with their statuses, newest first. One that was open is always read again: it is the one that changes. */
  async *#histories(service: string, environment: string, reuse: Exclude<Reuse, 'everything'>): AsyncGenerator<History> {
    let read = 0;
    for await (const opened of this.#reader.rollouts(service, environment, reuse)) {
      if (read === mostRead) throw searchStopped(service, environment, `${String(mostRead)} rollouts of it`);
      read += 1;
      const known = reuse === 'recent' ? this.#reader.known(opened.id, reuse) : undefined;
      yield known !== undefined && isClosed(known) ? known : await this.#reader.history(opened);
    }
  }

  async #create(rollout: NewRollout): Promise<OpenedDeployment> {
    const { environment, ref } = rollout;
    const task = taskOf(rollout.service);
    const payload = payloadOf(rollout, this.#nonce());
    const created = await this.#github.request(
      'POST /repos/{owner}/{repo}/deployments',
      {
        ref,
        environment,
        payload,
        task,
        description: deploymentLine(rollout),
        // GitHub would otherwise merge the default branch into `ref`, or wait for its checks.
        auto_merge: false,
        required_contexts: [],
      },
      {
        purpose: 'create a deployment',
        permission,
        schema: deploymentSchema,
        recover: async () => {
          const { rollouts } = await this.#reader.page(environment, task, 1);
          const found = rollouts.find(({ nonce }) => nonce === payload.nonce);
          if (found === undefined) return undefined;
          const { record } = found;
          return {
            id: found.id,
            task,
            ref: record.ref,
            environment: record.environment,
            created_at: record.openedAt,
            payload,
          };
        },
      },
    );
    const opened = rolloutOf(created);
    if (opened !== undefined) return opened;
    throw new RolloutError('ledger', {
      code: 'LEDGER_NOT_KEPT',
      message: `${this.#github.host} created deployment ${String(created.id)} of ${this.#github.repository}, but does not hand back what was put into it.`,
      remedy: 'Look at the deployment: another tool or a proxy changes its task or payload. Set it inactive before you try again.',
    });
  }

  /** The rollouts that may have been opened at the same moment as mine, newest first. What is known to be closed stays closed and is not read again. */
  async *#aroundOpening(mine: OpenedDeployment): AsyncGenerator<History> {
    const { service, environment } = mine.record;
    const { rollouts } = await this.#reader.page(environment, taskOf(service), 1);
    const others = rollouts.filter(({ id, record }) => id !== mine.id && record.service === service);
    for (const opened of [mine, ...others].sort((a, b) => b.id - a.id)) {
      const known = opened === mine ? blank(mine) : this.#reader.known(opened.id);
      const final = known !== undefined && (opened === mine || isClosed(known));
      yield final ? known : await this.#reader.history(opened);
    }
  }

  /** Marks mine as never begun. Failing to do so is not fatal: while the other one is open, mine does not count anyway. */
  async #withdraw(mine: OpenedDeployment, first: RolloutRecord): Promise<void> {
    const line = withdrawnLine({ run: mine.record.run, note: `another rollout was opened first: ${first.candidate}` });
    try {
      await this.#write(mine.id, line);
    } catch (error) {
      this.#log.warning(`Deployment ${String(mine.id)} could not be marked as withdrawn: ${messageOf(error)}`);
    }
  }

  /**
   * Sets the rollout that passed before to inactive, as GitHub itself does outside production: the newest passed one among those that are older, as a rollout
   * that is restored has newer ones, which keep what they show. For people only: our reading of it does not change, and a failure does not undo that this one
   * passed.
   */
  async #supersede(passed: RolloutRecord): Promise<void> {
    try {
      let read = 0;
      for await (const opened of this.#reader.rollouts(passed.service, passed.environment, 'everything', 1)) {
        if (opened.id >= deploymentId(passed)) continue;
        const known = this.#reader.known(opened.id);
        const history = known !== undefined && !isOpen(known.record) ? known : await this.#reader.history(opened);
        if (history.withdrawn || statusOf(history.record) !== 'passed') {
          read += 1;
          if (read === 5) return;
          continue;
        }
        if (history.shown !== 'success') return;
        const description = statusText(`superseded by ${passed.candidate}`);
        await this.#write(opened.id, { state: 'inactive', description, log_url: linkOf(passed.entries.at(-1)?.run ?? passed.run) });
        return;
      }
    } catch (error) {
      if (error instanceof RolloutError && error.code === SEARCH_STOPPED) return;
      this.#log.warning(`The rollout that passed before could not be shown as inactive: ${messageOf(error)}`);
    }
  }

  /** Adds a status and returns when GitHub says that it was made, in milliseconds since the epoch. */
  async #write(
    deployment: number,
    line: Omit<StatusLine, 'state'> & { readonly state: StatusLine['state'] | 'inactive' },
    writtenAt?: () => Promise<number | undefined>,
  ): Promise<number> {
    const recover = async (): Promise<{ created_at: number } | undefined> => {
      const at = await writtenAt?.();
      return at === undefined ? undefined : { created_at: at };
    };
    const written = await this.#github.request(
      'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
      { deployment_id: deployment, ...line, auto_inactive: false },
      { purpose: 'add a status to a deployment', permission, schema: writtenSchema, recover },
    );
    return written.created_at;
  }
}

function keyOf(service: string, environment: string): string {
  return JSON.stringify([service, environment]);
}

/** True when it has an end, or never began. */
function isClosed(history: History): boolean {
  return history.withdrawn || !isOpen(history.record);
}

function blank(opened: OpenedDeployment): History {
  return { id: opened.id, record: opened.record, withdrawn: false, shown: '' };
}

function isSame(entry: LedgerEntry, line: StatusLine): boolean {
  const { state, description, log_url } = statusLine(entry);
  return state === line.state && description === line.description && log_url === line.log_url;
}

function deploymentId(rollout: RolloutRecord): number {
  if (/^[1-9]\d{0,14}$/.test(rollout.id)) return Number(rollout.id);
  throw new RolloutError('ledger', {
    code: 'LEDGER_ROLLOUT_UNKNOWN',
    message: `${inQuotes(rollout.id, 100)} is not a rollout of GitHub’s ledger.`,
    remedy: 'The rollout was opened in another ledger. Use the same `ledger` in every step of a rollout.',
  });
}
