import type { Commits } from '../git/commits.ts';
import { listTree, type TreeFile } from '../git/objects.ts';
import type { Repository } from '../git/repository.ts';
import type { Gap, Job } from './work.ts';

/** Files of one job: enough to be worth a process of git's own. */
const filesPerJob = 512;
const pathsPerJob = 128;
/** A git that begins anew has to unpack again what the one before it knew: a job is as long as can be. */
const mostCommitsPerJob = 5_000;

/** Jobs for files of a commit. */
export function fileJobs<J>(files: readonly TreeFile[], job: (files: readonly TreeFile[]) => J): readonly J[] {
  return slices(files, filesPerJob).map(job);
}

/** Jobs for paths of the working tree. */
export function pathJobs(paths: readonly string[]): readonly Job[] {
  return slices(paths, pathsPerJob).map((some) => ({ kind: 'files', paths: some }));
}

/**
 * Jobs for commits, the oldest first, since an import at the beginning is often the largest of them. A commit without a parent is its files, read one by one:
 * where a shallow clone has a single commit, both cores have to do with it. There are at least `atOnce` jobs where there are as many commits.
 */
export async function commitJobs(
  repository: Repository,
  { ids, roots }: Commits,
  atOnce: number,
  signal?: AbortSignal,
): Promise<{ readonly jobs: readonly Job[]; readonly gaps: readonly Gap[] }> {
  const jobs: Job[] = [];
  const gaps: Gap[] = [];
  for (const commit of roots) {
    const { files, submodules } = await listTree(repository, commit, signal);
    jobs.push(...fileJobs(files, (some): Job => ({ kind: 'blobs', commit, files: some })));
    gaps.push(...submodules.map((path): Gap => ({ kind: 'submodule', path })));
  }
  const line = repository.idLength + 1;
  const count = ids.byteLength / line;
  const each = Math.max(1, Math.min(mostCommitsPerJob, Math.ceil(count / atOnce)));
  for (let first = 0; first < count; first += each) {
    jobs.push({ kind: 'commits', from: first * line, to: Math.min(count, first + each) * line });
  }
  return { jobs, gaps };
}

function slices<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size));
}
