import { messageOf } from '#core/errors';
import type { Clock, Logger } from '#core/ports';

/** Shortest time between two writes, and the most of the time that writing may take. */
const LEAST_GAP_MS = 30_000;
const SHARE_OF_TIME = 0.05;

export interface GrowingPorts {
  readonly clock: Clock;
  readonly log: Logger;
}

/**
 * Keeps on disk what a soak has found so far, so that a runner that is killed leaves it behind: at once after the first reading, then as often as `LEAST_GAP_MS`
 * and the cost of writing allow, one write at a time. A write that fails is said once and never ends a soak.
 */
export class GrowingEvidence {
  readonly #write: () => Promise<void>;
  readonly #ports: GrowingPorts;
  #writing: Promise<void> | undefined;
  #dueAt = -Infinity;
  #complained = false;

  /** @param write writes all that is known now, atomically. */
  constructor(write: () => Promise<void>, ports: GrowingPorts) {
    this.#write = write;
    this.#ports = ports;
  }

  /** After a reading: writes when it is time to, without being waited for. */
  grew(): void {
    if (this.#writing !== undefined || this.#ports.clock.now() < this.#dueAt) return;
    this.#writing = this.#once();
  }

  /** Waits for a write under way, so that none comes after what is written next. */
  async settled(): Promise<void> {
    await this.#writing;
  }

  async #once(): Promise<void> {
    const { clock, log } = this.#ports;
    const begun = clock.now();
    try {
      await this.#write();
    } catch (error) {
      if (!this.#complained) log.warning(`The evidence so far could not be written: ${messageOf(error)}`);
      this.#complained = true;
    } finally {
      this.#dueAt = clock.now() + Math.max(LEAST_GAP_MS, (clock.now() - begun) / SHARE_OF_TIME);
      this.#writing = undefined;
    }
  }
}
