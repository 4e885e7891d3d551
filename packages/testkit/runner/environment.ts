/** The contexts and variables that the runner gives to every step of a job. */

import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { Contexts } from './expressions.ts';

/** Who and what this job is. Everything but the first four has a plausible default. */
export interface JobFacts {
  /** `owner/name`. */
  readonly repository: string;
  readonly workspace: string;
  /** RUNNER_TEMP; the runner's own files go below it. */
  readonly temp: string;
  /** Where the GitHub API is, e.g. the fake one: `http://127.0.0.1:40001`. */
  readonly apiUrl: string;
  readonly serverUrl?: string;
  /** `github.token`, hidden from the log like every secret. */
  readonly token?: string;
  readonly sha?: string;
  readonly ref?: string;
  readonly runId?: string;
  readonly runAttempt?: number;
  readonly runNumber?: number;
  readonly workflow?: string;
  readonly job?: string;
  readonly actor?: string;
  readonly eventName?: string;
  /** The webhook payload, for GITHUB_EVENT_PATH. */
  readonly event?: unknown;
  /** `env:` of the job. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface JobEnvironment {
  readonly contexts: Contexts;
  readonly env: Readonly<Record<string, string>>;
}

const systems: Readonly<Record<string, string>> = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' };
const architectures: Readonly<Record<string, string>> = { x64: 'X64', arm64: 'ARM64', ia32: 'X86', arm: 'ARM' };

/** The few variables of this machine that a step may see: programs must be found, and Windows needs its own. */
function machineEnvironment(): Record<string, string> {
  const env: Record<string, string> = {};
  for (const name of ['PATH', 'HOME', ...(process.platform === 'win32' ? ['SystemRoot', 'USERPROFILE', 'TEMP', 'TMP'] : [])]) {
    const value = process.env[name];
    if (value !== undefined) env[name] = value;
  }
  return env;
}

function upperKeys(prefix: string, facts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [`${prefix}_${name.toUpperCase()}`, value]));
}

/** Writes the event file and returns what every step of the job is given. */
export async function createEnvironment(facts: JobFacts): Promise<JobEnvironment> {
  const eventPath = join(facts.temp, '_github_workflow', 'event.json');
  await mkdir(join(facts.temp, '_github_workflow'), { recursive: true });
  await writeFile(eventPath, JSON.stringify(facts.event ?? {}));
  const ref = facts.ref ?? 'refs/heads/main';
  const workflow = facts.workflow ?? 'deploy';
  const github: Record<string, string> = {
    repository: facts.repository,
    repository_owner: facts.repository.split('/')[0] ?? '',
    sha: facts.sha ?? '0123456789abcdef0123456789abcdef01234567',
    ref,
    ref_name: ref.replace(/^refs\/(?:heads|tags)\//, ''),
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    run_id: facts.runId ?? '1000001',
    run_attempt: String(facts.runAttempt ?? 1),
    run_number: String(facts.runNumber ?? 1),
    retention_days: '90',
    workflow,
    workflow_ref: `${facts.repository}/.github/workflows/${workflow}.yml@${ref}`,
    job: facts.job ?? 'deploy',
    actor: facts.actor ?? 'octocat',
    triggering_actor: facts.actor ?? 'octocat',
    event_name: facts.eventName ?? 'push',
    event_path: eventPath,
    server_url: facts.serverUrl ?? 'https://github.com',
    api_url: facts.apiUrl,
    graphql_url: `${facts.apiUrl}/graphql`,
    workspace: facts.workspace,
  };
  const runner: Record<string, string> = {
    os: systems[process.platform] ?? 'Linux',
    arch: architectures[process.arch] ?? 'X64',
    name: 'fake-runner',
    environment: 'self-hosted',
    temp: facts.temp,
    tool_cache: join(facts.temp, '_tool'),
  };
  return {
    // Only the expression context knows the token: the runner never puts it into the environment.
    contexts: { github: { ...github, token: facts.token ?? '', event: facts.event ?? {} }, runner, job: { status: 'success' } },
    env: {
      ...machineEnvironment(),
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      ...upperKeys('GITHUB', github),
      ...upperKeys('RUNNER', runner),
      ...facts.env,
    },
  };
}

/** `INPUT_` variables, named as the runner names them: upper case, spaces become underscores, hyphens stay. */
export function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]));
}

/** Folders added through GITHUB_PATH come first, the newest in front. */
export function prependPaths(path: string | undefined, added: readonly string[]): string {
  return [...added.toReversed(), ...(path === undefined || path === '' ? [] : [path])].join(delimiter);
}
