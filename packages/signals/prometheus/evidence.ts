import { RolloutError } from '#core/errors';
import type { Logger } from '#core/ports';
import { isCount } from '../counting/counters.ts';
import type { Evidence } from '../selectors/matchable.ts';
import type { Answer, PrometheusApi, Series } from './api.ts';
import { printSelector, type Selector } from '../selectors/selector.ts';

/** Series whose labels are looked at, for messages. */
const SOME = 20;

/**
 * What a server holds at one moment, asked by instant queries alone, which everything that speaks Prometheus' API allows. What it does not answer counts as
 * being there, with one warning, since only what was seen to be missing may be held against a query. Increases are those from `since` on.
 */
export function onServer(api: PrometheusApi, at: number, log: Logger, since?: number): Evidence {
  const known = new Map<string, Promise<boolean>>();
  let warned = false;
  const unanswered = (why: string): void => {
    if (!warned) log.warning(`Some selectors could not be checked: ${why}`);
    warned = true;
  };
  const answer = async (query: string): Promise<Answer | undefined> => {
    try {
      const given = await api.query(query, at);
      if (given.partial === undefined) return given;
      unanswered(`partial answer: ${given.partial}`);
    } catch (error) {
      if (!(error instanceof RolloutError) || error.kind !== 'source') throw error;
      unanswered(error.message);
    }
    return undefined;
  };
  const exists = async (selector: Selector): Promise<boolean> => {
    const given = await answer(`count(${printSelector(selector)})`);
    return given === undefined || given.series.length > 0;
  };
  return {
    exists: (selector) => {
      const text = printSelector(selector);
      const earlier = known.get(text) ?? exists(selector);
      known.set(text, earlier);
      return earlier;
    },
    values: async (selector, label) => {
      if (!/^[a-zA-Z_][a-zA-Z0-9_]*$/.test(label)) return [];
      const given = await answer(`count by (${label}) (${printSelector(selector)})`);
      return (given?.series ?? []).flatMap(({ labels }) => labels.get(label) ?? []);
    },
    labels: async (selector) => {
      const given = await answer(`topk(${String(SOME)}, ${printSelector(selector)})`);
      return [...new Set((given?.series ?? []).flatMap(({ labels }) => [...labels.keys()]))];
    },
    gives: async (expression) => {
      const given = await answer(expression);
      return given === undefined || given.series.length > 0;
    },
    increase: async (selector) => {
      const seconds = since === undefined ? 0 : Math.ceil((at - since) / 1_000);
      if (seconds < 1) return undefined;
      const given = await answer(`sum(increase(${printSelector(selector)}[${String(seconds)}s]))`);
      return given?.series[0]?.points[0]?.value;
    },
    counts: async (selector, label) => {
      const seconds = since === undefined ? 0 : Math.ceil((at - since) / 1_000);
      if (seconds < 1 || !/^[a-zA-Z_][a-zA-Z0-9_]*$/.test(label)) return undefined;
      const [text, span] = [printSelector(selector), `${String(seconds)}s`];
      // A series that began in the soak counts from its first sample, of which increase() knows nothing.
      const given = await answer(`sum by (${label}) ((${text} unless ${text} offset ${span}) or increase(${text}[${span}]))`);
      if (given === undefined || given.series.length === 0) return undefined;
      return new Map(given.series.map((one) => [one.labels.get(label) ?? '', countIn(one)]));
    },
    names: async () => {
      try {
        return await api.metricNames(at);
      } catch (error) {
        if (!(error instanceof RolloutError) || error.kind !== 'source') throw error;
        log.warning(`The server does not list its metrics, so no similar name can be suggested: ${error.message}`);
        return [];
      }
    },
  };
}

/** The count that a query gives for one series; 0 for what is no count. */
function countIn({ points }: Series): number {
  const value = points[0]?.value ?? 0;
  return isCount(value) ? value : 0;
}
