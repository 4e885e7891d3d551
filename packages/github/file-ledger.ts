import { randomUUID } from 'node:crypto';
import { messageOf, RolloutError } from '#core/errors';
import {
  isOpen,
  type Ledger,
  type LedgerEntry,
  type NewRollout,
  type OpenBeside,
  type RecordedEntry,
  type RolloutRecord,
} from '#core/ledger';
import type { Ports } from '#core/ports';
import { entryLine, openedLine, parseLines, withdrawnFileLine, type FileContent } from './file-lines.ts';
import { inQuotes, oneLine } from '#core/printable';
import { clauseOf, readClause } from './record-text.ts';
import { assertRecordable } from './rollout-schema.ts';
import { begunRollouts, rolloutInProgress, standingRollout, type FiledRollout } from './standing.ts';

/** What the ledger needs of the file system. */
export interface LedgerFiles {
  /** Undefined when there is no such file. */
  read(path: string, maxBytes?: number): Promise<string | undefined>;
  /** Appends and waits until it is on the disk. */
  append(path: string, lines: string): Promise<void>;
}

export interface FileLedgerOptions {
  readonly path: string;
  readonly files: LedgerFiles;
  readonly clock: Ports['clock'];
  readonly log: Ports['log'];
  /** Identifies a rollout. Default: a random UUID. */
  readonly newId?: () => string;
}

/** About 50,000 entries. */
const largestFile = 16 * 1024 * 1024;
const longestNote = 1_000;

/**
 * The ledger in a file of JSON lines that only grows, for one machine: local use, demos, self-hosted runners with a shared disk. A kill at any byte costs at
 * most the line being written. Throws `ledger` RolloutErrors (LEDGER_FILE_UNREADABLE, LEDGER_FILE_UNWRITABLE, LEDGER_ROLLOUT_UNKNOWN).
 */
export function fileLedger(options: FileLedgerOptions): Ledger {
  return new FileLedger(options);
}

class FileLedger implements Ledger {
  readonly kind = 'file';
  readonly #options: FileLedgerOptions;
  readonly #newId: () => string;
  /** Unreadable lines that were already reported. */
  #reported = 0;

  constructor(options: FileLedgerOptions) {
    this.#options = options;
    this.#newId = options.newId ?? randomUUID;
  }

  async open(rollout: NewRollout): Promise<RolloutRecord> {
    assertRecordable(rollout);
    const { clock } = this.#options;
    const { service, environment } = rollout;
    const content = await this.#read();
    const before = await standingRollout(newestFirst(content, service, environment));
    if (before !== undefined && isOpen(before)) throw rolloutInProgress(rollout, before);
    const id = this.#newId();
    await this.#append(content, openedLine(id, clock.now(), rollout));
    const after = await this.#read();
    const standing = await standingRollout(newestFirst(after, service, environment));
    if (standing?.id === id) return standing;
    if (standing === undefined) throw this.#unreadable(`the rollout that was just written is not in it`);
    await this.#append(after, withdrawnFileLine(id, clock.now(), `another rollout was opened first: ${standing.candidate}`));
    throw rolloutInProgress(rollout, standing);
  }

  async reread(rollout: RolloutRecord): Promise<RolloutRecord> {
    return this.#filed(await this.#read(), rollout);
  }

  async record(rollout: RolloutRecord, entry: LedgerEntry): Promise<RolloutRecord> {
    const content = await this.#read();
    this.#filed(content, rollout);
    const { status, weight, run, soak } = entry;
    const said = readClause(oneLine(clauseOf(entry), longestNote));
    const written: RecordedEntry = { status, weight, ...said, run, at: this.#options.clock.now(), ...(soak === undefined ? {} : { soak }) };
    await this.#append(content, entryLine(rollout.id, written.at, written));
    return { ...rollout, entries: [...rollout.entries, written] };
  }

  async latest(service: string, environment: string): Promise<RolloutRecord | undefined> {
    return standingRollout(newestFirst(await this.#read(), service, environment));
  }

  async *history(service: string, environment: string): AsyncGenerator<RolloutRecord> {
    yield* begunRollouts(newestFirst(await this.#read(), service, environment));
  }

  async services(environment: string): Promise<readonly string[]> {
    const { rollouts } = await this.#read();
    return namesOf(rollouts.filter(({ record }) => record.environment === environment).reverse());
  }

  async openBeside(environment: string, services: readonly string[]): Promise<OpenBeside> {
    const content = await this.#read();
    const here = content.rollouts.filter(({ record }) => record.environment === environment);
    const others = namesOf(here.toReversed()).filter((name) => !services.includes(name));
    const standing = await Promise.all(others.map((name) => standingRollout(newestFirst(content, name, environment))));
    return { open: standing.filter((record) => record !== undefined).filter(isOpen), unread: [] };
  }

  async environments(service: string): Promise<readonly string[]> {
    const { rollouts } = await this.#read();
    const own = rollouts.map(({ record }) => record).filter((record) => record.service === service);
    return [...new Set(own.reverse().map(({ environment }) => environment))];
  }

  #filed({ rollouts }: FileContent, { id }: RolloutRecord): RolloutRecord {
    const found = rollouts.find(({ record }) => record.id === id);
    if (found !== undefined) return found.record;
    throw new RolloutError('ledger', {
      code: 'LEDGER_ROLLOUT_UNKNOWN',
      message: `Rollout ${inQuotes(id, 100)} is not in the ledger file ${this.#options.path}.`,
      remedy: 'The file was replaced, or the rollout was opened in another ledger. Use the same `ledger` in every step of a rollout.',
    });
  }

  async #read(): Promise<FileContent> {
    const { files, path, log } = this.#options;
    let text: string | undefined;
    try {
      text = await files.read(path, largestFile);
    } catch (error) {
      if (error instanceof RolloutError && error.kind === 'cancelled') throw error;
      throw this.#unreadable(messageOf(error), error);
    }
    const content = parseLines(text ?? '');
    if (content.unreadable.length > this.#reported) {
      this.#reported = content.unreadable.length;
      log.info(
        `${path}: skipped ${String(content.unreadable.length)} unreadable line(s), first line ${String(content.unreadable[0])}. A killed job leaves one.`,
      );
    }
    return content;
  }

  /** Ends a line that a kill left torn, so that the new one stands alone. */
  async #append(content: FileContent, line: string): Promise<void> {
    const { files, path } = this.#options;
    try {
      await files.append(path, content.torn ? `\n${line}` : line);
    } catch (error) {
      if (error instanceof RolloutError && error.kind === 'cancelled') throw error;
      throw new RolloutError('ledger', {
        code: 'LEDGER_FILE_UNWRITABLE',
        message: `The ledger file ${path} could not be written: ${messageOf(error)}`,
        remedy: 'Check that the folder exists and may be written to, and that the disk is not full.',
        cause: error,
      });
    }
  }

  #unreadable(problem: string, cause?: unknown): RolloutError {
    return new RolloutError('ledger', {
      code: 'LEDGER_FILE_UNREADABLE',
      message: `The ledger file ${this.#options.path} could not be read: ${problem}`,
      remedy: 'Check the path and its permissions. A file over 16 MiB is refused: archive it and start a new one while no rollout is open.',
      cause,
    });
  }
}

function namesOf(rollouts: readonly FiledRollout[]): readonly string[] {
  return [...new Set(rollouts.map(({ record }) => record.service))];
}

function newestFirst(content: FileContent, service: string, environment: string): readonly FiledRollout[] {
  return content.rollouts.filter(({ record }) => record.service === service && record.environment === environment).reverse();
}
