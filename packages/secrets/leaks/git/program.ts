import { devNull } from 'node:os';

/** How git is started. Plain data: it is handed to worker threads, which have no environment. */
export interface GitProgram {
  /** Name or absolute path. */
  readonly program: string;
  /** What the machine needs to find and start it: `PATH`, on Windows `SystemRoot`. Nothing of git's own. */
  readonly env: Readonly<Record<string, string>>;
}

/** The variables of `environment` that git needs to start; every `GIT_` one, and with `HOME` the user's configuration, stays behind. */
export function gitProgram(environment: Readonly<Record<string, string | undefined>>): GitProgram {
  const env: Record<string, string> = {};
  for (const name of ['PATH', 'Path', 'SystemRoot', 'TEMP', 'TMPDIR']) {
    const value = environment[name];
    if (value !== undefined) env[name] = value;
  }
  return { program: 'git', env };
}

/** Outlasts what a repository's own configuration says: nothing of it starts a program, reaches the network, or changes what is printed. */
const settings: Readonly<Record<string, string>> = {
  'core.fsmonitor': 'false',
  'core.hooksPath': devNull,
  'core.attributesFile': devNull,
  'core.excludesFile': devNull,
  'core.quotePath': 'true',
  'core.sshCommand': 'false',
  'core.alternateRefsCommand': '',
  'core.pager': 'cat',
  'core.untrackedCache': 'false',
  // A commit graph is a copy of who is whose parent, which could say something else than the commits.
  'core.commitGraph': 'false',
  // A small one turns text into binary files.
  'core.bigFileThreshold': '512m',
  'diff.external': '',
  'diff.orderFile': devNull,
  'protocol.allow': 'never',
  // In a container the workspace belongs to another user. Nothing of the repository is carried out, so nothing depends on whose it is.
  'safe.directory': '*',
  'safe.bareRepository': 'all',
};

/** Arguments before git's command. */
export const gitSettings: readonly string[] = [
  '--no-pager',
  '--no-replace-objects',
  '--literal-pathspecs',
  ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
];

/** The environment of a git that knows no user, no system, no replaced objects and no grafts, and fetches nothing. */
export function gitEnvironment(program: GitProgram, place: Readonly<Record<string, string>>): Record<string, string> {
  return {
    ...program.env,
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_SYSTEM: devNull,
    GIT_CONFIG_GLOBAL: devNull,
    GIT_ATTR_NOSYSTEM: '1',
    GIT_GRAFT_FILE: devNull,
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    ...place,
  };
}
