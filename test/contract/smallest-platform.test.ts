import { readFile } from 'node:fs/promises';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import type { Platform } from '#core/platform';
import { describePlatformContract } from './platform-contract.ts';
import { tiny } from './smallest-platform.ts';

test('CONTRIBUTING.md shows the smallest platform as it is', async () => {
  const [guide, source] = await Promise.all(
    ['../../CONTRIBUTING.md', './smallest-platform.ts'].map((path) => readFile(new URL(path, import.meta.url), 'utf8')),
  );
  const shown = source?.split('// CONTRIBUTING.md shows what follows.\n')[1] ?? 'nothing is shown';
  expect(guide?.replace(/^ {3}/gm, '')).toContain(shown.trim());
});

describePlatformContract(
  'the smallest platform',
  { concurrentChange: false, health: false, unknownTargets: false, http: true },
  async (ports) => {
    let shares = '{"v1":100,"v2":0}';
    let asked = 0;
    let answer: RequestListener = (request, response) => {
      if (request.method !== 'PUT') {
        response.end(shares);
        return;
      }
      let body = '';
      request.on('data', (chunk: Buffer) => {
        body += chunk.toString();
      });
      request.on('end', () => {
        shares = body;
        response.end(shares);
      });
    };
    const server = createServer((request, response) => {
      asked += 1;
      answer(request, response);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
    const close = async (): Promise<void> => {
      server.closeAllConnections();
      if (server.listening) await new Promise((closed) => server.close(closed));
    };
    const create = (timeout: string): Platform => tiny.create({ kind: 'tiny', url, timeout }, ports).platform;
    return {
      platform: create('10s'),
      arms: { stable: 'v1', candidate: 'v2' },
      stopBackend: close,
      hanging: (timeout) => {
        answer = () => undefined;
        return Promise.resolve(create(timeout));
      },
      answering: (bytes) => {
        answer = (_, response) => response.end(bytes);
        return Promise.resolve(create('10s'));
      },
      refusing: (status, headers) => {
        asked = 0;
        answer = (_, response) => response.writeHead(status, headers).end();
        return Promise.resolve({ platform: create('10s'), asked: () => asked });
      },
      close,
    };
  },
);
