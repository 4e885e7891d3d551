import { tmpdir } from 'node:os';
import type { RunFacts } from './context.ts';

/** What the runner says about this run; outside of a runner the facts are empty and the folders are the current and the temporary one. */
export function readRunFacts(env: Readonly<Record<string, string | undefined>>): Omit<RunFacts, 'instance'> {
  const value = (name: string, fallback = ''): string => {
    const given = env[name]?.trim() ?? '';
    return given === '' ? fallback : given;
  };
  const serverUrl = value('GITHUB_SERVER_URL', 'https://github.com').replace(/\/+$/, '');
  const repository = value('GITHUB_REPOSITORY');
  const runId = value('GITHUB_RUN_ID');
  const attempt = Number(value('GITHUB_RUN_ATTEMPT', '1'));
  const runAttempt = Number.isSafeInteger(attempt) && attempt >= 1 ? attempt : 1;
  return {
    repository,
    sha: value('GITHUB_SHA'),
    ref: value('GITHUB_REF'),
    runId,
    runAttempt,
    job: value('GITHUB_JOB'),
    step: value('GITHUB_ACTION'),
    actor: value('GITHUB_ACTOR'),
    event: value('GITHUB_EVENT_NAME'),
    serverUrl,
    apiUrl: value('GITHUB_API_URL', apiOf(serverUrl)).replace(/\/+$/, ''),
    runUrl: repository === '' || runId === '' ? '' : `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${runAttempt}`,
    workspace: value('GITHUB_WORKSPACE', process.cwd()),
    temp: value('RUNNER_TEMP', tmpdir()),
  };
}

/** github.com has its API on a host of its own, as have the *.ghe.com tenants; a GitHub Enterprise Server has it under /api/v3. */
function apiOf(serverUrl: string): string {
  const server = URL.canParse(serverUrl) ? new URL(serverUrl) : new URL('https://github.com');
  const hasApiHost = server.host === 'github.com' || server.host.endsWith('.ghe.com');
  return hasApiHost ? `${server.protocol}//api.${server.host}` : `${serverUrl}/api/v3`;
}
