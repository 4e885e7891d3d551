import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGitHub, type GitHub } from '#github/client';
import { githubLedger } from '#github/deployments';
import { fileLedger, type LedgerFiles } from '#github/file-ledger';
import { startGitHub, type GitHubStandIn, type GitHubStandInOptions } from '#testkit/github';
import { testPorts, type TestPorts } from '#testkit/ports';
import { newRollout, type LedgerWorld } from './ledger-contract.ts';

export interface GitHubWorld extends LedgerWorld {
  readonly standIn: GitHubStandIn;
  readonly ports: TestPorts;
  client(): GitHub;
}

/** The real client and ledger against the stand-in. */
export async function githubWorld(options: GitHubStandInOptions & { readonly ports?: TestPorts } = {}): Promise<GitHubWorld> {
  const standIn = await startGitHub(options);
  const ports = options.ports ?? testPorts();
  const client = (): GitHub => createGitHub({ token: standIn.token, apiUrl: standIn.url, repository: standIn.repository, ports });
  return {
    standIn,
    ports,
    client,
    connect: () => githubLedger({ github: client(), log: ports.log, clock: ports.clock }),
    addForeign: () => {
      const ours = { schema: 1, ...newRollout(), nonce: 'n' };
      const foreign = [
        { task: 'deploy', payload: ours },
        { task: 'rollout', payload: { ...ours, schema: 2 } },
        { task: 'rollout', payload: '{"schema":1,' },
        { task: 'rollout', payload: 'null' },
        { task: 'rollout:web', payload: ours },
        { task: 'rollout:api', payload: { ...ours, schema: 2 } },
        { task: 'rollout', payload: { ...ours, arms: { candidate: 'x'.repeat(100_000), stable: 'blue' } } },
        { task: 'rollout', payload: { ...ours, steps: [5, 'NaN'] } },
        { task: 'rollout', payload: { ...ours, run: null } },
        { task: 'rollout', payload: JSON.parse('{"__proto__":{"schema":1,"service":"api"}}') as unknown },
      ];
      for (const deployment of foreign) standIn.addStatus(standIn.addDeployment({ ref: 'main', ...deployment }), { state: 'success' });
      const own = standIn.deployments.find(
        ({ task, payload }) =>
          task.startsWith('rollout') && typeof payload === 'object' && payload !== null && 'nonce' in payload && payload.nonce !== 'n',
      );
      for (const state of own === undefined ? [] : ['queued', 'inactive', 'success', 'failure', 'error']) {
        standIn.addStatus(own?.id ?? 0, {
          state,
          description: state === 'failure' ? '101 % · no' : 'deployed by hand',
          log_url: 'https://example.com',
        });
      }
      return Promise.resolve();
    },
    stop: () => standIn.stop(),
  };
}

/** Real files, flushed as a runner's are. */
export const realFiles: LedgerFiles = {
  read: (path) =>
    readFile(path, 'utf8').catch((error: unknown) => {
      if ((error as { readonly code?: unknown }).code === 'ENOENT') return undefined;
      throw error;
    }),
  append: (path, lines) => appendFile(path, lines, { flush: true }),
};

export async function fileWorld(): Promise<LedgerWorld> {
  const folder = await mkdtemp(join(tmpdir(), 'ledger-'));
  const path = join(folder, 'ledger.jsonl');
  const { clock, log } = testPorts();
  const opened = { type: 'opened', schema: 1, id: 'x', at: 1, ...newRollout() };
  return {
    connect: () => fileLedger({ path, files: realFiles, clock, log }),
    addForeign: () =>
      realFiles.append(
        path,
        [
          { ...opened, schema: 2 },
          { ...opened, steps: ['5'] },
          { ...opened, arms: 'x'.repeat(100_000) },
          'text',
          null,
          [],
          { type: 'entry', schema: 1, id: 'nobody', at: 1 },
        ]
          .map((line) => `${JSON.stringify(line)}\n`)
          .join('') + '{"__proto__":{}}\nnot json\n\u0000\u0000\n\n',
      ),
    stop: () => rm(folder, { recursive: true, force: true }),
  };
}
