import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from '@jest/globals';
import type { Delivery, DeliveryOptions } from './delivery.ts';

/** Inputs that keep a rollback short: few attempts, no pauses. */
export const quick = { attempts: '2', 'verify-timeout': '400ms', pause: '0s' } as const;

/** v2 has been promoted over v1, and v1 over v0 before it. */
export async function promoted(deliver: (options?: DeliveryOptions) => Promise<Delivery>, options?: DeliveryOptions): Promise<Delivery> {
  const delivery = await deliver(options);
  delivery.router.set({ v0: 100, v1: 0, v2: 0 });
  await delivery.step('canary-step', { service: 'api', candidate: 'v1', stable: 'v0', plan: '100' }, { runId: '2000001' });
  await delivery.step('canary-step', { service: 'api', candidate: 'v2', plan: '100' }, { runId: '2000002' });
  expect(delivery.router.weights).toEqual({ v0: 0, v1: 0, v2: 100 });
  delivery.newCalls();
  return delivery;
}

/** A rollout file for `api` on the delivery's router; `more` is added to the service, `suite` beside the services, both as YAML lines. */
export function rolloutFile({ router }: Pick<Delivery, 'router'>, more: readonly string[] = [], suite: readonly string[] = []): string {
  return [
    'services:',
    '  api:',
    `    platform: { kind: http, url: '${router.url}', service: api }`,
    ...more.map((line) => `    ${line}`),
    ...suite,
    '',
  ].join('\n');
}

export interface HealthPage {
  readonly url: string;
  /** Asked so often. */
  readonly asked: number;
  close(): Promise<void>;
}

/** A health page that answers with what `status` says at the moment, and with the version in `x-version` where there is one. */
export async function startHealthPage(status: () => number, version?: () => string): Promise<HealthPage> {
  let asked = 0;
  const server = createServer((_, answer) => {
    asked += 1;
    answer.writeHead(status(), version === undefined ? {} : { 'x-version': version() }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/ready`,
    get asked() {
      return asked;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
