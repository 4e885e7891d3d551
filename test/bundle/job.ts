import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import { createJob, type Job, type JobOptions } from '#testkit/runner';

const repository = join(import.meta.dirname, '../..');

export interface Bundles {
  /** A job on a fake runner whose actions are copies of the committed ones. Its workspace and temp folder are empty. */
  job(options?: Partial<JobOptions>): Promise<Job>;
  /** A new empty folder that goes away after the tests of this file. */
  folder(): Promise<string>;
}

/**
 * Copies actions/ and dist/ to a folder without node_modules once per test file, so that a bundle that leans on anything outside itself fails.
 * Nothing of GitHub is there: a test that needs its API passes `apiUrl`.
 */
export function copyBundles(): Bundles {
  let root = '';

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'bundles-'));
    await cp(join(repository, 'dist'), join(root, 'dist'), { recursive: true });
    await cp(join(repository, 'actions'), join(root, 'actions'), { recursive: true, filter: (path) => !path.endsWith('.ts') });
  });

  afterAll(async () => {
    await rm(root, { recursive: true, force: true });
  });

  const folder = (): Promise<string> => mkdtemp(join(root, 'job-'));

  return {
    folder,
    async job(options = {}) {
      const own = await folder();
      return createJob({
        root,
        repository: 'acme/shop',
        workspace: join(own, 'workspace'),
        temp: join(own, 'temp'),
        // Port 9 (discard) on loopback: nothing listens there.
        apiUrl: 'http://127.0.0.1:9',
        token: 'ghs_token-of-the-job',
        ...options,
      });
    },
  };
}
