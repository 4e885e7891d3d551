import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { loadPlatform, platformKinds } from '#platforms/registry';

const root = join(import.meta.dirname, '../..');

/** Names of the same form that are no error codes: parts of some, variables of the runner and the machine, codes of Node and the YAML library, values of labels. */
const notCodes = new Set([
  'ACTIONS_ALLOW_UNSECURE_COMMANDS',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_URL',
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'BAD_ANSWER',
  'CLIENT_ERROR',
  'DUPLICATE_KEY',
  'ERR_SSL_PACKET_LENGTH_TOO_LONG',
  'ERR_SSL_WRONG_VERSION_NUMBER',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'ERR_WORKER_OUT_OF_MEMORY',
  'GITHUB_ACTION',
  'GITHUB_ACTION_REPOSITORY',
  'GITHUB_ACTOR',
  'GITHUB_EVENT_NAME',
  'GITHUB_EVENT_PATH',
  'GITHUB_JOB',
  'GITHUB_REF',
  'GITHUB_RUN_ATTEMPT',
  'GITHUB_RUN_ID',
  'GITHUB_SERVER_URL',
  'GITHUB_SHA',
  'GITHUB_STEP_SUMMARY',
  'GITHUB_WORKSPACE',
  'HTTPS_PROXY',
  'HTTP_PROXY',
  'HTTP_ROUTER',
  'NOT_FOUND',
  'NO_PROXY',
  'RUNNER_TEMP',
  'SERVER_ERROR',
  'UND_ERR_PRX_TLS',
]);

async function codesInSources(): Promise<readonly string[]> {
  const files = ['actions', 'packages'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.parentPath.includes('testkit'))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const literals = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/'([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|CANCELLED)'/g)]);
  const platforms = await Promise.all(platformKinds.map(loadPlatform));
  const composed = platforms.flatMap(({ codes }) => codes);
  const names = new Set([...literals.map(([, name = '']) => name).filter((name) => !notCodes.has(name)), ...composed]);
  return [...names].sort();
}

/** Codes in the first column of the page's tables. */
function codesOnPage(): readonly string[] {
  const page = readFileSync(join(root, 'docs/errors.md'), 'utf8');
  return [...page.matchAll(/^\| `([A-Z][A-Z0-9_]+)` +\|/gm)].map(([, code = '']) => code);
}

test('docs/errors.md lists every error code of the sources, and no other', async () => {
  expect([...codesOnPage()].sort()).toEqual(await codesInSources());
});

test('docs/errors.md says for every code what it means and what to do', () => {
  const page = readFileSync(join(root, 'docs/errors.md'), 'utf8');
  const rows = page.split('\n').filter((line) => line.startsWith('| `'));
  for (const row of rows) expect(row.split(' | ').map((cell) => cell.trim().length > 3)).toEqual([true, true, true]);
});
