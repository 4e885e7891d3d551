/** Lets two processes take turns, request by request, in an order that is the same every time. */
export class Turns {
  readonly #budgets: number[];
  #current: 0 | 1 = 0;
  #left: number;
  readonly #done = [false, false];
  /** A process may make several requests at once. */
  readonly #parked: [(() => void)[], (() => void)[]] = [[], []];

  /** `budgets`: requests until the other one's turn; the last turn lasts until the end. */
  constructor(budgets: readonly number[]) {
    this.#budgets = [...budgets];
    this.#left = this.#budgets.shift() ?? Infinity;
  }

  /** Resolves once it is this one's turn to make a request. */
  async take(who: 0 | 1): Promise<void> {
    for (;;) {
      if (this.#current === who && (this.#left > 0 || this.#done[other(who)] === true)) {
        this.#left -= 1;
        return;
      }
      if (this.#current === who) this.#pass();
      await new Promise<void>((resolve) => {
        this.#parked[who].push(resolve);
      });
    }
  }

  /** This one makes no more requests. */
  end(who: 0 | 1): void {
    this.#done[who] = true;
    if (this.#current === who) this.#pass();
  }

  #pass(): void {
    this.#current = other(this.#current);
    this.#left = this.#budgets.shift() ?? Infinity;
    for (const wake of this.#parked[this.#current].splice(0)) wake();
  }
}

function other(who: 0 | 1): 0 | 1 {
  return who === 0 ? 1 : 0;
}
