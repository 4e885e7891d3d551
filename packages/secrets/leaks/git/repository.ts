import { isAbsolute, join, resolve } from 'node:path';
import { RolloutError } from '#core/errors';
import type { GitProgram } from './program.ts';
import { gitOutput, tryGit, type GitRun } from './run-git.ts';

/** A repository as it was found. Plain data, for worker threads. */
export interface Repository {
  readonly git: GitProgram;
  /** Absolute. */
  readonly gitDir: string;
  /** Absolute; none of a bare repository. */
  readonly workTree: string | undefined;
  /** Commit of HEAD; none before the first one. */
  readonly head: string | undefined;
  /** History was cut off when it was fetched: what is older cannot be searched. */
  readonly shallow: boolean;
  /** Objects were left out when it was fetched: they are not asked for. */
  readonly partial: boolean;
  /** Length of an object's id in hex digits: 40, or 64 with SHA-256. */
  readonly idLength: number;
}

const answerBytes = 1 << 16;

/**
 * The repository that `folder` lies in, whoever owns it; undefined where it lies in none. Throws a `platform` RolloutError: GIT_MISSING, or GIT_FAILED where
 * there is one that git cannot read.
 */
export async function findRepository(folder: string, git: GitProgram, signal?: AbortSignal): Promise<Repository | undefined> {
  const run = (args: readonly string[], place: Readonly<Record<string, string>> = {}): GitRun => ({
    git,
    cwd: folder,
    place,
    args,
    ...(signal === undefined ? {} : { signal }),
  });
  let printed = '';
  const args = [
    'rev-parse',
    '--git-dir',
    '--is-bare-repository',
    '--is-shallow-repository',
    '--is-inside-work-tree',
    '--show-object-format',
  ];
  const { exitCode, said } = await tryGit(run(args), (piece) => (printed += piece.toString('utf8')));
  if (exitCode !== 0) {
    if (said.includes('not a git repository')) return undefined;
    await gitOutput(run(args), answerBytes);
  }
  const [gitDirSaid = '', bare, shallow, inside, format] = printed.split('\n');
  const gitDir = isAbsolute(gitDirSaid) ? gitDirSaid : resolve(folder, gitDirSaid);
  const ask = async (...question: string[]): Promise<string> => {
    let answer = '';
    await tryGit({ ...run(question, { GIT_DIR: gitDir }), cwd: gitDir }, (piece) => (answer += piece.toString('utf8')));
    return answer.trim();
  };
  const [top, head, filters] = await Promise.all([
    bare === 'true' || inside !== 'true' ? '' : gitOutput(run(['rev-parse', '--show-toplevel']), answerBytes).then(String),
    ask('rev-parse', '--verify', '--quiet', 'HEAD^{commit}'),
    ask('config', '--get-regexp', '^(remote\\..*\\.(promisor|partialclonefilter)|extensions\\.partialclone)$'),
  ]);
  return {
    git,
    gitDir,
    workTree: top === '' ? undefined : top.replace(/\n$/u, ''),
    head: head === '' ? undefined : head,
    shallow: shallow === 'true',
    partial: filters !== '',
    idLength: format === 'sha256' ? 64 : 40,
  };
}

/** The repository of `findRepository`; throws an `input` RolloutError NOT_A_REPOSITORY where there is none. */
export async function openRepository(folder: string, git: GitProgram, signal?: AbortSignal): Promise<Repository> {
  const found = await findRepository(folder, git, signal);
  if (found !== undefined) return found;
  throw new RolloutError('input', {
    code: 'NOT_A_REPOSITORY',
    message: 'The folder to be searched lies in no git repository, so there is no history to search.',
    remedy: 'Check the repository out before this step (`actions/checkout` with `fetch-depth: 0`), or search the working tree alone.',
  });
}

/** A run of git on the repository's objects alone: no attributes of a working tree or an index say that a file is binary. */
export function onObjects(repository: Repository, args: readonly string[], more: Pick<GitRun, 'stdin' | 'signal'> = {}): GitRun {
  return {
    git: repository.git,
    cwd: repository.gitDir,
    place: { GIT_DIR: repository.gitDir, GIT_INDEX_FILE: join(repository.gitDir, 'no-such-index') },
    args,
    ...more,
  };
}
