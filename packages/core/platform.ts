import type { ServedSplit, Split } from './rollout/split.ts';

/** Reads and writes the share of traffic of each version. Failures throw a `platform` RolloutError. */
export interface TrafficRouter {
  /** What is served now, with the platform's own acknowledgement, which weights are possible from here, and whom it cannot move by shares. */
  read(): Promise<ServedSplit>;
  /**
   * Idempotent. With `expected`, throws a `refused` RolloutError (code SPLIT_CHANGED) when the platform no longer serves what was read,
   * where the platform can tell. Without it the write is a return: clients that stay on a target which gets nothing are let go where the platform can.
   */
  write(split: Split, expected?: ServedSplit): Promise<void>;
  /** Throws what `write` would before it changes anything, where the platform knows it by itself: asked before a rollout begins, and before a return in steps. */
  rehearse?(split: Split): Promise<void>;
}

/** In place of a version: the platform has no such target any more, by its own word. */
export const GONE: unique symbol = Symbol('gone');

/** For platforms that keep versions themselves. Failures throw a `platform` RolloutError. */
export interface ReleaseHistory {
  /** Puts this version back into service; resolves once the platform accepted it. Idempotent. */
  restore(version: string): Promise<void>;
}

export interface Platform {
  readonly kind: string;
  readonly router: TrafficRouter;
  readonly releases?: ReleaseHistory;
  /**
   * The version that a target holds, by the platform's own knowledge; undefined where it does not know, GONE where there is no such
   * target any more and another one is never called like it. For platforms that can know at all.
   * Where one version has several names there (a commit, an id, an address), the answer is `asked` if that is one of them.
   */
  versionOn?(target: string, asked?: string): Promise<string | typeof GONE | undefined>;
  /**
   * The target that was made of a version, wherever its traffic is; undefined where there is none. For platforms whose targets have new names with every
   * release, such as numbers or ids.
   */
  targetOf?(version: string): Promise<string | undefined>;
}
