import { createServer } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGitHub, type ReceivedRequest } from '#testkit/github';
import { createJob } from '#testkit/runner';
import { measureRollback } from '../rollback/measure.ts';
import { startRouterSite } from '../rollback/site.ts';

const root = join(import.meta.dirname, '../../..');

export interface RollbackCalls {
  /** In order, as the bundle in dist/ sends them. */
  readonly requests: readonly ReceivedRequest[];
  /** How many of them are sent before the action says "verified". */
  readonly before: number;
}

const sha = 'a84d88e7554fc1fa21bcbc4efae3c782a70d2b9d';

/** What a standard rollback with an incident asks of GitHub; `inputs` are those that it has beside. The released commit belongs to a pull request. */
export async function rollbackCalls(inputs: Readonly<Record<string, string>>): Promise<RollbackCalls> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-github-'));
  const requests: ReceivedRequest[] = [];
  const github = await startGitHub({ repository: 'acme/shop', onRequest: (request) => requests.push(request) });
  github.addPullRequest({ sha });
  const site = await startRouterSite();
  try {
    const { callsBefore, step } = await measureRollback(
      site,
      github,
      (options) =>
        createJob({
          root,
          repository: 'acme/shop',
          workspace: folder,
          temp: join(folder, 'temp'),
          runId: '1',
          eventName: 'workflow_dispatch',
          ...options,
        }),
      'api',
      { mode: 'standard', ...inputs },
      sha,
    );
    if (step.exitCode !== 0) throw new Error(`The rollback failed:\n${step.log}`);
    return { requests: [...requests], before: callsBefore };
  } finally {
    await site.close();
    await github.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** A server on loopback that takes everything and answers `{}` at once: only what a client itself waits for takes time. */
export async function startAgreeable(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
