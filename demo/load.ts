import { Agent, get } from 'node:http';
import type { Answer } from './witness.ts';

export interface LoadOptions {
  readonly url: string;
  readonly requestsPerSecond: number;
  /** No more requests than this are sent in all. */
  readonly maxRequests: number;
  /** Sending ends after this time at the latest. */
  readonly maxMs: number;
  /** Requests that may be under way at the same time; while they all are, none is sent. Default 64. */
  readonly maxInFlight?: number;
}

export interface Load {
  /** In the order of answering. */
  readonly answers: readonly Answer[];
  /** Requests that were due but not sent, because too many were under way. */
  skipped(): number;
  /** Ends sending and waits, at most two seconds, for the answers under way. Idempotent. */
  stop(): Promise<void>;
}

const tickMs = 10;
const requestTimeoutMs = 5_000;
const drainMs = 2_000;
/** What falls due while the machine is stalled for longer than this is not made up for. */
const longestStallMs = 250;

/** Sends requests at a steady pace over kept-alive connections until it is stopped or a bound is reached; it then ends by itself. */
export function startLoad({ url, requestsPerSecond, maxRequests, maxMs, maxInFlight = 64 }: LoadOptions): Load {
  const agent = new Agent({ keepAlive: true, maxSockets: maxInFlight });
  const answers: Answer[] = [];
  const started = performance.now();
  let lastTick = started;
  let due = 0;
  let sent = 0;
  let skipped = 0;
  let inFlight = 0;
  let sending = true;
  let idle = (): void => undefined;

  const finish = (answer: Answer): void => {
    answers.push(answer);
    inFlight -= 1;
    if (inFlight > 0) return;
    idle();
    if (!sending) agent.destroy();
  };

  const send = (): void => {
    const sentAt = Date.now();
    sent += 1;
    inFlight += 1;
    let finished = false;
    const once = (version: string, status: number): void => {
      if (finished) return;
      finished = true;
      finish({ sentAt, answeredAt: Date.now(), version, status });
    };
    const request = get(url, { agent, timeout: requestTimeoutMs }, (response) => {
      const version = response.headers['x-version'];
      response.resume();
      response.on('end', () => {
        once(typeof version === 'string' ? version : '', response.statusCode ?? 0);
      });
      response.on('close', () => {
        once('', 0);
      });
    });
    request.on('timeout', () => request.destroy());
    request.on('error', () => {
      once('', 0);
    });
  };

  const tick = (): void => {
    const now = performance.now();
    due += (Math.min(now - lastTick, longestStallMs) / 1000) * requestsPerSecond;
    lastTick = now;
    for (; due >= 1 && sent < maxRequests; due -= 1) {
      if (inFlight < maxInFlight) send();
      else skipped += 1;
    }
    if (sent >= maxRequests || now - started >= maxMs) endSending();
  };

  const timer = setInterval(tick, tickMs);
  const endSending = (): void => {
    sending = false;
    clearInterval(timer);
    if (inFlight === 0) agent.destroy();
  };

  let stopped: Promise<void> | undefined;
  const drain = async (): Promise<void> => {
    if (sending) endSending();
    if (inFlight > 0) {
      await new Promise<void>((resolve) => {
        const limit = setTimeout(resolve, drainMs);
        idle = () => {
          clearTimeout(limit);
          resolve();
        };
      });
    }
    agent.destroy();
  };

  return { answers, skipped: () => skipped, stop: () => (stopped ??= drain()) };
}
