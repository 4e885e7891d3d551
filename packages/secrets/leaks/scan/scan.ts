import { cancelledError } from '#core/errors';
import type { Clock } from '#core/ports';
import { readCommitFacts, type CommitFacts } from '../git/commit-facts.ts';
import { listCommits, type Commits } from '../git/commits.ts';
import { listTree, type TreeFile } from '../git/objects.ts';
import type { GitProgram } from '../git/program.ts';
import { findRepository, openRepository, type Repository } from '../git/repository.ts';
import { listFolder, listWorkingTree } from '../tree/list-files.ts';
import type { LiveValue } from './live-values.ts';
import { fingerprintOf, type Occurrence } from './occurrence.ts';
import { searchPart } from './part.ts';
import { commitJobs, fileJobs, pathJobs } from './plan.ts';
import { reportProgress, type Progress } from './progress.ts';
import { Counters, sizeOf, type Gap, type Job, type Limits, type PartResult, type Work } from './work.ts';

/** What is searched. */
export type Scope =
  /** Files on disk: tracked and untracked ones without what .gitignore leaves out, or with `ignored` every file, as gitleaks' `dir`; outside a repository every file too. */
  | { readonly kind: 'tree'; readonly ignored?: boolean }
  /** What the index has more than HEAD. */
  | { readonly kind: 'staged' }
  /** What the commits add that `head` has and `base` has not: a pull request. */
  | { readonly kind: 'range'; readonly base: string; readonly head: string }
  /** All that any ref leads to. */
  | { readonly kind: 'history' };

export interface ScanPorts {
  readonly git: GitProgram;
  /** Runs `searchPart` with the detector, in a thread of its own. */
  readonly runPart: (work: Work) => Promise<PartResult>;
  /** How many of them at once; at least 1. */
  readonly threads: number;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly progress?: (progress: Progress) => void;
}

/** A place of a secret with all that is known of it. */
export interface Found extends Occurrence, CommitFacts {
  /** gitleaks' name of the finding. */
  readonly fingerprint: string;
  /** Whether the same secret stands anywhere in the tree of HEAD, or of the head of a range; of the working tree and the index it does by itself. */
  readonly stands: boolean;
}

export interface Scan {
  /** In the order of history, then by path and line. */
  readonly found: readonly Found[];
  readonly gaps: readonly Gap[];
  /** The clone is shallow: what is older than its oldest commits was not searched, and what they hold counts as theirs. */
  readonly shallow: boolean;
  /** Objects that a partial clone lacks were not searched. */
  readonly partial: boolean;
  readonly commits: number;
  readonly files: number;
  /** Text that was searched. */
  readonly bytes: number;
}

/** Files over 20 MB are not searched, and a thread keeps 20,000 places. */
export const defaultLimits: Limits = { fileBytes: 20_000_000, occurrences: 20_000 };

const progressMs = 5_000;
const mostAtOnce = 4;
/** So few files of a tree are read where they are asked for: a thread takes longer to start. */
const fewFiles = 2_000;
const nobody: CommitFacts = { author: '', email: '', date: '' };

interface Plan {
  readonly repository: Repository | undefined;
  readonly folder: string;
  readonly commits: Commits | undefined;
  readonly jobs: readonly Job[];
  readonly gaps: readonly Gap[];
}

/**
 * Searches a scope for secrets, in one thread while there is little text, then in `threads` of them, with several git processes each. What it returns holds the secrets themselves: it stays in memory. Throws a
 * RolloutError: GIT_MISSING, GIT_FAILED, NOT_A_REPOSITORY, REVISION_MISSING, CANCELLED, and whatever `runPart` throws.
 */
export async function scanLeaks(
  folder: string,
  scope: Scope,
  live: readonly LiveValue[],
  ports: ScanPorts,
  limits: Limits = defaultLimits,
): Promise<Scan> {
  const plan = await planOf(folder, scope, ports);
  const { repository, jobs, commits } = plan;
  const work: Work = {
    repository,
    folder: plan.folder,
    ids: commits?.ids,
    jobs,
    shared: Counters.shared(),
    live,
    secrets: [],
    limits,
    atOnce: atOnceOf(ports.threads),
  };
  const parts = await runParts(work, scope, ports);
  const occurrences = parts.flatMap((part) => part.occurrences);
  const ids = [...new Set(occurrences.flatMap(({ commit }) => commit ?? []))];
  const [standing, facts] = await Promise.all([
    findStanding(work, commits?.tip, occurrences, ports),
    repository === undefined ? new Map<string, CommitFacts>() : readCommitFacts(repository, ids, ports.signal),
  ]);
  const ranks = commits === undefined ? new Map<string, number>() : ranksOf(commits.ids, repository?.idLength ?? 40, new Set(ids));
  const rankOf = ({ commit }: Occurrence): number => ranks.get(commit ?? '') ?? -1;
  const found = occurrences
    .map((one): Found => ({
      ...one,
      ...(facts.get(one.commit ?? '') ?? nobody),
      fingerprint: fingerprintOf(one),
      stands: one.commit === undefined || standing.has(one.secret === '' ? one.path : one.secret),
    }))
    .sort(
      (one, other) =>
        rankOf(one) - rankOf(other) ||
        compare(one.path, other.path) ||
        one.startLine - other.startLine ||
        one.startColumn - other.startColumn,
    );
  const gaps = new Map([...plan.gaps, ...parts.flatMap((part) => part.gaps)].map((gap) => [`${gap.kind}\0${gap.path}`, gap]));
  return {
    found,
    gaps: [...gaps.values()],
    shallow: repository?.shallow === true && scope.kind !== 'tree' && scope.kind !== 'staged',
    partial: repository?.partial === true && scope.kind !== 'tree',
    commits: commits === undefined ? 0 : commits.ids.byteLength / ((repository?.idLength ?? 40) + 1),
    files: jobs.reduce((sum, job) => sum + (job.kind === 'files' ? job.paths.length : 0), 0),
    bytes: parts.reduce((sum, part) => sum + part.bytes, 0),
  };
}

/** How many git processes feed the first thread. */
function atOnceOf(threads: number): number {
  return Math.max(2, Math.min(mostAtOnce, threads));
}

/** What still stands is looked for by its text. */
function noDetector(): never {
  throw new Error('a search for texts needs no detector');
}

async function planOf(folder: string, scope: Scope, { git, signal, threads }: ScanPorts): Promise<Plan> {
  if (scope.kind === 'tree') {
    // Without git, or outside a repository, a tree is all that lies in a folder.
    const repository = scope.ignored === true ? undefined : await findRepository(folder, git, signal).catch(nothingWithoutGit);
    const workTree = repository?.workTree;
    const paths =
      repository === undefined || workTree === undefined
        ? await listFolder(folder, signal)
        : await listWorkingTree(repository, workTree, signal);
    return { repository, folder: workTree ?? folder, commits: undefined, jobs: pathJobs(paths), gaps: [] };
  }
  const repository = await openRepository(folder, git, signal);
  const found = { repository, folder: repository.workTree ?? folder };
  if (scope.kind === 'staged') return { ...found, commits: undefined, jobs: [{ kind: 'staged' }], gaps: [] };
  const commits = await listCommits(repository, scope, signal);
  return { ...found, commits, ...(await commitJobs(repository, commits, atOnceOf(threads), signal)) };
}

function nothingWithoutGit(error: unknown): undefined {
  if ((error as { readonly code?: unknown }).code !== 'GIT_MISSING') throw error;
  return undefined;
}

async function runParts(
  work: Work,
  scope: Scope,
  { runPart, threads, clock, signal, progress }: ScanPorts,
): Promise<readonly PartResult[]> {
  if (signal.aborted) throw cancelledError('searching for leaked secrets');
  const stop = new AbortController();
  const total = Math.round(work.jobs.reduce((sum, job) => sum + sizeOf(job, work.repository?.idLength ?? 40), 0));
  const unit = scope.kind === 'history' || scope.kind === 'range' ? 'commits' : 'files';
  const facts = { shared: work.shared, total, unit, everyMs: progressMs } as const;
  const reporting = progress === undefined ? undefined : reportProgress(facts, clock, progress, stop.signal);
  const counters = new Counters(work.shared);
  try {
    const first = runPart(work);
    await Promise.race([first, counters.much()]);
    const more = Math.max(0, Math.min(threads - 1, work.jobs.length - counters.taken));
    return await Promise.all([first, ...Array.from({ length: more }, () => runPart({ ...work, atOnce: 2 }))]);
  } finally {
    counters.sayMuch();
    stop.abort();
    await reporting;
  }
}

/** Which of the secrets, or of the files that a rule finds by their path, are in the tree of the newest commit. */
async function findStanding(
  done: Work,
  tip: string | undefined,
  occurrences: readonly Occurrence[],
  ports: ScanPorts,
): Promise<ReadonlySet<string>> {
  const { repository } = done;
  if (repository === undefined || tip === undefined || occurrences.length === 0) return new Set();
  const encoded = new Map<string, boolean>();
  for (const { secret, decoded } of occurrences) encoded.set(secret, encoded.get(secret) === true || decoded.length > 0);
  const secrets = [...encoded].filter(([secret]) => secret !== '').map(([secret, is]) => ({ secret, encoded: is }));
  const { files } = await listTree(repository, tip, ports.signal);
  const { signal } = ports;
  const work = { ...done, shared: Counters.shared(), live: [], secrets, atOnce: 2 };
  const standingJob = (some: readonly TreeFile[]): Job => ({ kind: 'standing', files: some });
  const parts =
    files.length <= fewFiles
      ? [await searchPart({ ...work, jobs: [standingJob(files)], atOnce: 1 }, noDetector, signal)]
      : await Promise.all(Array.from({ length: ports.threads }, () => ports.runPart({ ...work, jobs: fileJobs(files, standingJob) })));
  const standing = new Set(files.map(({ path }) => path));
  for (const index of parts.flatMap((part) => part.standing)) standing.add(secrets[index]?.secret ?? '');
  return standing;
}

function ranksOf(ids: SharedArrayBuffer, idLength: number, wanted: ReadonlySet<string>): Map<string, number> {
  const ranks = new Map<string, number>();
  if (wanted.size === 0) return ranks;
  const text = Buffer.from(ids);
  for (let at = 0, rank = 0; at < text.length; at += idLength + 1, rank += 1) {
    const id = text.toString('latin1', at, at + idLength);
    if (wanted.has(id)) ranks.set(id, rank);
  }
  return ranks;
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
