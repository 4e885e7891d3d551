import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { copyBundles } from './job.ts';

const bundles = copyBundles();
let server: Server;
let address = '';

beforeAll(async () => {
  server = createServer((request, answer) => {
    answer.statusCode = request.url === '/down' ? 503 : 200;
    answer.end(JSON.stringify({ version: 'v2' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

describe('the bundle of health-check', () => {
  test('passes when the service answers with the expected version', async () => {
    const result = await (await bundles.job()).uses('health-check', { endpoints: `${address}/ready`, 'expect-version': 'v2' });
    expect(result.log).not.toContain('##[error]');
    expect(result).toMatchObject({ exitCode: 0, outputs: { outcome: 'passed', healthy: 'true' } });
  });

  test('fails with the address of what is down', async () => {
    const inputs = { endpoints: `${address}/ready\n${address}/down`, attempts: '1' };
    const result = await (await bundles.job()).uses('health-check', inputs);
    expect(result).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed', healthy: 'false', unhealthy: `${address}/down` } });
    expect(result.annotations.some(({ level, message }) => level === 'error' && message.includes('503'))).toBe(true);
  });

  test('reads the addresses of a service from the rollout file', async () => {
    const workspace = await bundles.folder();
    await mkdir(join(workspace, '.github'));
    await writeFile(join(workspace, '.github/rollout.yml'), `services:\n  api:\n    health:\n      - ${address}/ready\n`);
    const result = await (await bundles.job({ workspace })).uses('health-check', { service: 'api' });
    expect(result).toMatchObject({ exitCode: 0, outputs: { outcome: 'passed' } });
  });
});
