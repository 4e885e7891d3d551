import { startRouter } from './router.ts';
import type { Service } from './service.ts';
import type { WeightChange } from './witness.ts';

/** Whatever splits the traffic, with a record of what it did. */
export interface Traffic {
  /** Where clients send their requests. */
  readonly url: string;
  /** The `platform` input of the actions. */
  readonly platform: string;
  readonly changes: readonly WeightChange[];
  /** When each version got its requests, in milliseconds since the epoch, ascending. */
  readonly arrivals: Readonly<Record<string, readonly number[]>>;
  /** Brings `changes` up to date at once. */
  observe(): Promise<void>;
  close(): Promise<void>;
}

export interface TrafficOptions {
  readonly services: readonly Service[];
  /** Gets everything at first. */
  readonly stable: string;
  readonly onChange: (change: WeightChange) => void;
}

/** The router that comes with the demo. */
export async function embeddedTraffic({ services, stable, onChange }: TrafficOptions): Promise<Traffic> {
  const router = await startRouter({
    service: 'api',
    targets: Object.fromEntries(services.map(({ version, url }) => [version, url])),
    weights: { [stable]: 100 },
    onChange,
  });
  return {
    url: router.dataUrl,
    platform: ['kind: http', `url: ${router.controlUrl}`, 'service: api'].join('\n'),
    changes: router.changes,
    arrivals: router.arrivals,
    observe: () => Promise.resolve(),
    close: () => router.close(),
  };
}
