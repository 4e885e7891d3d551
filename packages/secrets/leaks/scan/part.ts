import { join } from 'node:path';
import { cancelledError } from '#core/errors';
import type { Detector, Fragment } from '../fragment.ts';
import { listChangedFiles, presentObjects, type ChangedFile } from '../git/changed-files.ts';
import { readObjects, type TreeFile } from '../git/objects.ts';
import { readCommitPatches, readStagedPatches } from '../git/patches.ts';
import type { PatchHandler } from '../git/patch-parser.ts';
import type { Repository } from '../git/repository.ts';
import { readBounded } from '../tree/read-file.ts';
import { encodingOf, textOf } from '../tree/text-of.ts';
import { LiveFinder } from './live-values.ts';
import { NeedleFinder } from './needle-finder.ts';
import { Searcher } from './searcher.ts';
import { searchable, spellingsOf } from './spellings.ts';
import { Counters, sizeOf, type Gap, type GapKind, type Job, type PartResult, type Work } from './work.ts';

/** Text that one thread searches before others are worth their start: each has to learn the patterns anew. */
const muchBytes = 16 << 20;
/** Commits after which progress is told. */
const countedTogether = 50;
/** Gaps of one kind that are named. */
const namedGaps = 1_000;
/** Files that are never UTF-16 text: git shows no change of them, and nobody has to read them. */
const neverText =
  /\.(?:png|jpe?g|gif|ico|webp|avif|bmp|pdf|zip|gz|tgz|bz2|xz|zst|7z|jar|war|woff2?|ttf|otf|eot|mp[34]|mov|webm|ogg|wasm|so|dylib|dll|exe|class|pyc|o|a)$/iu;

/**
 * Does jobs of a scan until none is left: what one thread does. `detector` is asked for when there is a text to search. Throws a RolloutError where git or the
 * repository fails it.
 */
export async function searchPart(work: Work, detector: () => Detector, signal?: AbortSignal): Promise<PartResult> {
  const part = new Part(work, detector, signal);
  await Promise.all(Array.from({ length: work.atOnce }, () => part.run()));
  return part.result();
}

class Part {
  readonly #work: Work;
  readonly #signal: AbortSignal | undefined;
  readonly #counters: Counters;
  readonly #searcher: Searcher;
  readonly #standing = new Set<number>();
  readonly #secrets: NeedleFinder;
  readonly #secretOf: readonly number[];
  readonly #gaps = new Map<string, Gap>();
  #objects: Promise<ReadonlySet<string>> | undefined;
  #failed = false;
  #saidMuch = false;
  #countedBytes = 0;

  constructor(work: Work, detector: () => Detector, signal: AbortSignal | undefined) {
    this.#work = work;
    this.#signal = signal;
    this.#counters = new Counters(work.shared);
    this.#searcher = new Searcher(detector, new LiveFinder(work.live), work.limits.occurrences);
    const needles = work.secrets.flatMap(({ secret, encoded }, index) => {
      const spellings = spellingsOf(searchable(secret));
      return spellings.filter(({ encoding }) => encoded || encoding === undefined).map(({ bytes }) => ({ bytes, index }));
    });
    this.#secrets = new NeedleFinder(needles.map(({ bytes }) => bytes));
    this.#secretOf = needles.map(({ index }) => index);
  }

  async run(): Promise<void> {
    const { jobs, repository } = this.#work;
    for (let job = jobs[this.#counters.take()]; job !== undefined && !this.#failed; job = jobs[this.#counters.take()]) {
      if (this.#signal?.aborted === true) throw cancelledError('searching for leaked secrets');
      try {
        const counted = await this.#do(job);
        this.#count(sizeOf(job, repository?.idLength ?? 40) - counted);
      } catch (error) {
        this.#failed = true;
        throw error;
      }
    }
  }

  result(): PartResult {
    if (this.#searcher.overflowed) this.#gap('too-many', '');
    const { occurrences, bytes } = this.#searcher;
    return { occurrences, bytes, gaps: [...this.#gaps.values()], standing: [...this.#standing] };
  }

  /** Counts commits or files as done, and the text that was searched in the meantime. */
  #count(size: number): void {
    this.#counters.add(size, this.#searcher.bytes - this.#countedBytes);
    this.#countedBytes = this.#searcher.bytes;
  }

  /** Returns how much of it is counted as done already. */
  async #do(job: Job): Promise<number> {
    const { repository, ids } = this.#work;
    if (job.kind === 'files') {
      for (const path of job.paths) this.#searchFile(path);
    } else if (repository === undefined) throw new Error(`a job of kind ${job.kind} needs a repository`);
    else if (job.kind === 'staged') await this.#patches(repository, (handler) => readStagedPatches(repository, handler, this.#signal));
    else if (job.kind === 'commits') {
      const chunk = new Uint8Array(ids ?? new SharedArrayBuffer(0)).slice(job.from, job.to);
      if (repository.partial) await this.#blobs(repository, await listChangedFiles(repository, chunk, this.#signal));
      else return await this.#patches(repository, (handler) => readCommitPatches(repository, chunk, handler, this.#signal));
    } else if (job.kind === 'blobs')
      await this.#blobs(
        repository,
        job.files.map((file) => ({ ...file, commit: job.commit })),
      );
    else await this.#stand(repository, job.files);
    return 0;
  }

  #search(fragment: Fragment, merge = false): void {
    this.#searcher.search(fragment, merge);
    if (this.#saidMuch || this.#searcher.bytes < muchBytes) return;
    this.#saidMuch = true;
    this.#counters.sayMuch();
  }

  #searchFile(path: string): void {
    const { folder, limits } = this.#work;
    const file = readBounded(join(folder, path), limits.fileBytes);
    if (file.outcome === 'folder') this.#gap('submodule', path);
    else if (file.outcome === 'too-large' || file.outcome === 'unreadable') this.#gap(file.outcome, path);
    else if (file.outcome === 'read') this.#searchText(path, file.bytes, undefined);
  }

  #searchText(path: string, bytes: Buffer, commit: string | undefined): void {
    const text = textOf(bytes);
    if (text === undefined || text.length === 0) return;
    this.#search({ path, bytes: text, from: 0, to: text.length, firstLine: 1, ...(commit === undefined ? {} : { commit }) });
  }

  /** Returns how many commits it has counted as done. */
  async #patches(repository: Repository, read: (handler: PatchHandler) => Promise<void>): Promise<number> {
    let last = '';
    let commits = 0;
    let counted = 0;
    const unseen = new Map<string, ChangedFile>();
    await read({
      hunk: ({ path, commit, bytes, from, to, firstLine, merge }) => {
        if (commit !== last) {
          last = commit;
          commits += 1;
          if (commits - counted > countedTogether) {
            this.#count(commits - 1 - counted);
            counted = commits - 1;
          }
        }
        this.#search({ path, bytes, from, to, firstLine, ...(commit === '' ? {} : { commit }) }, merge);
      },
      binary: (path, commit, blob) => {
        // Each version once, where it came first: the newest commits are read first.
        if (blob !== '' && !neverText.test(path)) unseen.set(`${blob}${path}`, { path, commit, blob });
      },
      submodule: (path) => {
        this.#gap('submodule', path);
      },
    });
    await this.#blobs(repository, [...unseen.values()]);
    return counted;
  }

  async #blobs(repository: Repository, files: readonly ChangedFile[]): Promise<void> {
    await this.#read(repository, files, ({ path, commit }, bytes) => {
      this.#searchText(path, bytes, commit === '' ? undefined : commit);
    });
  }

  async #stand(repository: Repository, files: readonly TreeFile[]): Promise<void> {
    await this.#read(repository, files, (_, bytes) => {
      const text = textOf(bytes);
      if (text === undefined) return;
      this.#secrets.find(text, 0, text.length, (needle) => this.#standing.add(this.#secretOf[needle] ?? -1));
    });
  }

  async #read<F extends TreeFile>(repository: Repository, all: readonly F[], search: (file: F, bytes: Buffer) => void): Promise<void> {
    const files = repository.partial ? await this.#present(repository, all) : all;
    const bounds = { maxBytes: this.#work.limits.fileBytes, wanted: (first: Buffer) => encodingOf(first) !== 'binary' };
    const ids = files.map(({ blob }) => blob);
    await readObjects(
      repository,
      ids,
      bounds,
      (object, index) => {
        const file = files[index];
        if (file === undefined) return;
        if (object.outcome === 'read') search(file, object.bytes);
        else if (object.outcome !== 'dropped') this.#gap(object.outcome, file.path);
      },
      this.#signal,
    );
  }

  /** A git that does not know GIT_NO_LAZY_FETCH would try to fetch each of the others. */
  async #present<F extends TreeFile>(repository: Repository, all: readonly F[]): Promise<readonly F[]> {
    this.#objects ??= presentObjects(repository, this.#signal);
    const objects = await this.#objects;
    return all.filter(({ blob, path }) => {
      if (!objects.has(blob)) this.#gap('missing', path);
      return objects.has(blob);
    });
  }

  #gap(kind: GapKind, path: string): void {
    if (this.#gaps.size < namedGaps) this.#gaps.set(`${kind}\0${path}`, { kind, path });
  }
}
