import type { StateStore } from './context.ts';
import type { Masks } from './masks.ts';

/** Hands a text to the post step and reads it there: `saveState` and `getState` of @actions/core. */
export interface StateChannel {
  saveState(key: string, value: string): void;
  /** The empty string when nothing was saved. */
  getState(key: string): string;
}

/**
 * JSON values from main to post. A value that cannot be read back is undefined, as if never saved.
 * `save` throws for a value that holds a known secret: the runner keeps state in plain text.
 */
export function createStateStore(channel: StateChannel, masks: Masks): StateStore {
  const saved = new Map<string, string>();
  return {
    save(key, value) {
      const text = JSON.stringify(value) as string | undefined;
      if (text === undefined) throw new TypeError(`state ${key} is not JSON`);
      if (masks.redact(text) !== text) throw new Error(`state ${key} would hold a secret`);
      saved.set(key, text);
      channel.saveState(key, text);
    },
    load(key) {
      const text = saved.get(key) ?? channel.getState(key);
      try {
        return text === '' ? undefined : (JSON.parse(text) as unknown);
      } catch {
        return undefined;
      }
    },
  };
}
