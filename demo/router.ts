import { Agent } from 'node:http';
import { smoothRoundRobin, type Weights } from './balancer.ts';
import { listenOnLoopback } from './loopback.ts';
import { forward } from './proxy.ts';
import { handleControl } from './router-api.ts';
import type { WeightChange } from './witness.ts';

export interface RouterOptions {
  readonly service: string;
  /** Base address of each target. */
  readonly targets: Readonly<Record<string, string>>;
  /** In percent; a target that is not named gets nothing. */
  readonly weights: Weights;
  /** Called after every change of the weights. */
  readonly onChange?: (change: WeightChange) => void;
}

export interface Router {
  /** Where clients send their requests. */
  readonly dataUrl: string;
  /** Where weights are read and changed; another port than the data's. */
  readonly controlUrl: string;
  /** Every change of the weights since the start, the initial ones first. */
  readonly changes: readonly WeightChange[];
  /** When each target was chosen for a request, in milliseconds since the epoch, ascending. */
  readonly arrivals: Readonly<Record<string, readonly number[]>>;
  close(): Promise<void>;
}

/**
 * The demo's weighted router: a reverse proxy with smooth weighted round robin and a control API. It keeps its own record of weights and requests,
 * so that what the actions promise can be checked without believing them. Rejects when it cannot listen.
 */
export async function startRouter({ service, targets, weights, onChange }: RouterOptions): Promise<Router> {
  const names = Object.keys(targets);
  const complete = (given: Weights): Weights => Object.fromEntries(names.map((name) => [name, given[name] ?? 0]));
  const initial: WeightChange = { at: Date.now(), weights: complete(weights) };
  const changes = [initial];
  const arrivals: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]));
  const unhealthy = new Set<string>();
  const balancer = smoothRoundRobin(initial.weights);
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  let current = initial.weights;
  let revision = 1;

  const route = {
    service,
    revision: () => revision,
    targets: () => names.map((name) => ({ name, weight: current[name] ?? 0, healthy: current[name] === 0 || !unhealthy.has(name) })),
    apply(next: Weights) {
      if (names.every((name) => current[name] === next[name])) return;
      current = next;
      revision += 1;
      balancer.reweight(next);
      const change = { at: Date.now(), weights: next };
      changes.push(change);
      onChange?.(change);
    },
  };

  const data = await listenOnLoopback((request, response) => {
    const target = balancer.next();
    arrivals[target]?.push(Date.now());
    // A target is unhealthy from a request that it did not answer until one that it did; without requests nobody knows.
    void forward(targets[target] ?? '', request, response, agent).then((answered) => {
      if (answered) unhealthy.delete(target);
      else unhealthy.add(target);
    });
  });
  const control = await listenOnLoopback((request, response) => {
    handleControl(route, request, response).catch(() => response.destroy());
  });

  return {
    dataUrl: data.url,
    controlUrl: control.url,
    changes,
    arrivals,
    async close() {
      await Promise.all([data.close(), control.close()]);
      agent.destroy();
    },
  };
}
