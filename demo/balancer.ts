/** Shares in percent by target; they sum to 100. */
export type Weights = Readonly<Record<string, number>>;

export interface Balancer {
  /** The target of the next request. */
  next(): string;
  /** Takes effect with the next request. */
  reweight(weights: Weights): void;
}

/**
 * Smooth weighted round robin, the method of nginx's upstream module: each turn every target gains its weight, the richest one serves and pays the sum
 * of all weights. Chosen over weighted random because shares are exact: any 100 consecutive turns of whole-percent weights give each target precisely
 * its weight, and the turns of a small share are spread evenly. Targets with weight 0 never serve.
 * @throws {Error} when no target has a positive weight.
 */
export function smoothRoundRobin(initial: Weights): Balancer {
  let turns = contenders(initial);
  return {
    next() {
      let chosen: Turn | undefined;
      let sum = 0;
      for (const turn of turns) {
        turn.credit += turn.weight;
        sum += turn.weight;
        if (chosen === undefined || turn.credit > chosen.credit) chosen = turn;
      }
      if (chosen === undefined) throw new Error('No target has a positive weight.');
      chosen.credit -= sum;
      return chosen.target;
    },
    reweight(weights) {
      turns = contenders(weights);
    },
  };
}

interface Turn {
  readonly target: string;
  readonly weight: number;
  credit: number;
}

function contenders(weights: Weights): Turn[] {
  return Object.entries(weights)
    .filter(([, weight]) => weight > 0)
    .map(([target, weight]) => ({ target, weight, credit: 0 }));
}
