import { cancelledError, RolloutError } from '#core/errors';
import type { Notice } from '#core/notice';
import { retrying, type RetryDecision, type RetryPolicy } from '#core/retry';
import type { Channel, ChannelPorts, Confirmation } from './definition.ts';
import { redactedNotice } from './redacted-notice.ts';
import { isRouted, type RoutedChannel } from './route.ts';
import { SendFailure } from './send-failure.ts';

/**
 * How telling one channel about one notice ended. `delivered`: it stands where people read; `accepted`: the other side took it and shows it later by
 * itself; `not-routed`: the settings say that this channel is not told; `failed`: `code`, `problem` and `remedy` say why.
 */
export interface Delivery {
  /** Name of the channel. */
  readonly channel: string;
  readonly kind: string;
  /** Id of the notice. */
  readonly notice: string;
  readonly outcome: 'delivered' | 'accepted' | 'failed' | 'not-routed';
  /** 0 when nothing was sent. */
  readonly attempts: number;
  /** Listed in docs/errors.md. */
  readonly code?: string;
  readonly problem?: string;
  readonly remedy?: string;
}

export interface DeliverOptions {
  /** Milliseconds for everything. Default 20,000. */
  readonly totalMs?: number;
}

const TOTAL_MS = 20_000;
const LONGEST_ATTEMPT_MS = 8_000;
/** Less is not worth another attempt. */
const SHORTEST_ATTEMPT_MS = 250;
/** How much longer than agreed a channel may take before it is given up. */
const GRACE_MS = 500;

const policy: RetryPolicy = { attempts: 3, firstDelayMs: 500, longestDelayMs: 4_000 };

const outcomes = { posted: 'delivered', accepted: 'accepted' } as const satisfies Record<Confirmation, Delivery['outcome']>;

type Report = Omit<Delivery, 'channel' | 'kind' | 'notice'>;

/**
 * Tells every channel what is meant for it: channels side by side, the notices of one channel one after the other in the given order. Transient failures
 * are tried again within the total time. Never rejects, also not after an abort: what could not be told is in the result, one entry for every notice and
 * channel, and in the log.
 */
export async function deliver(
  notices: readonly Notice[],
  channels: readonly RoutedChannel[],
  ports: ChannelPorts,
  options: DeliverOptions = {},
): Promise<readonly Delivery[]> {
  const deadline = ports.clock.now() + (options.totalMs ?? TOTAL_MS);
  const redacted = notices.map((notice) => redactedNotice(notice, ports.redact));
  const perChannel = await Promise.all(
    channels.map(async ({ channel, routing }) => {
      const deliveries: Delivery[] = [];
      for (const notice of redacted) {
        const report = isRouted(notice, routing)
          ? await tell(channel, notice, deadline, ports)
          : ({ outcome: 'not-routed', attempts: 0 } as const);
        const delivery = { channel: channel.name, kind: channel.kind, notice: notice.id, ...report };
        announce(delivery, ports);
        deliveries.push(delivery);
      }
      return deliveries;
    }),
  );
  return perChannel.flat();
}

async function tell(channel: Channel, notice: Notice, deadline: number, ports: ChannelPorts): Promise<Report> {
  const left = (): number => deadline - ports.clock.now();
  let attempts = 0;
  const attempt = async (): Promise<void> => {
    const timeoutMs = Math.min(LONGEST_ATTEMPT_MS, left());
    if (timeoutMs <= 0) throw outOfTime();
    if (ports.signal.aborted) throw cancelledError('sending notifications');
    attempts += 1;
    await bounded(channel.send(notice, { timeoutMs }), timeoutMs + GRACE_MS, ports.signal);
  };
  const decide = (error: unknown): RetryDecision => (error instanceof SendFailure ? error.retry : 'stop');
  try {
    await retrying(attempt, decide, { ...policy, totalMs: left() - SHORTEST_ATTEMPT_MS }, ports);
    return { outcome: outcomes[channel.confirms], attempts };
  } catch (error) {
    return { outcome: 'failed', attempts, ...explained(error, ports) };
  }
}

/** Ends with the work, with an abort, or after `ms` of real time, should a channel not keep to what was agreed. */
async function bounded(work: Promise<void>, ms: number, signal: AbortSignal): Promise<void> {
  const stop = new AbortController();
  const end = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => {
      reject(outOfTime());
    }, ms);
    const onAbort = (): void => {
      reject(cancelledError('sending notifications'));
    };
    signal.addEventListener('abort', onAbort);
    stop.signal.addEventListener('abort', () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
    });
  });
  try {
    await Promise.race([work, end]);
  } finally {
    stop.abort();
  }
}

function outOfTime(): SendFailure {
  return new SendFailure({
    code: 'NOTIFY_OUT_OF_TIME',
    message: 'The time for notifications was over.',
    remedy: 'Look at the other notifications of this step: a slow or failing service used up the time.',
  });
}

function explained(error: unknown, { redact }: ChannelPorts): Pick<Delivery, 'code' | 'problem' | 'remedy'> {
  if (error instanceof SendFailure || error instanceof RolloutError) {
    return { code: error.code, problem: redact(error.message), remedy: redact(error.remedy) };
  }
  // The message of an unforeseen error may quote anything, an address included.
  return {
    code: 'NOTIFY_UNEXPECTED',
    problem: `The notification could not be made or sent because of an error of ours (${error instanceof Error ? error.name : typeof error}).`,
    remedy: 'Please report it with the version and the log of the step.',
  };
}

function announce(delivery: Delivery, { log }: ChannelPorts): void {
  const { channel, notice, outcome, problem, remedy, attempts } = delivery;
  if (outcome === 'failed') {
    const tries = attempts > 1 ? ` after ${String(attempts)} attempts` : '';
    log.warning(`${channel} was not told${tries}: ${problem ?? ''} ${remedy ?? ''}`);
  } else if (outcome === 'not-routed') {
    log.debug(`${channel} is not told about ${notice}: severity, service or environment are not meant for it.`);
  } else {
    log.info(
      outcome === 'delivered' ? `${channel} was told.` : `${channel} has accepted the message; whether people see it is up to the service.`,
    );
  }
}
