import { setTimeout as delay } from 'node:timers/promises';

/** Only something that hangs reaches it, on a busy machine as well. */
const limitMs = 90_000;

/** Asks every 25 ms until it is so; rejects with `what` and with what `said` tells after 90 s, and with whatever `isSo` throws. */
export async function waitUntil(what: string, isSo: () => Promise<boolean>, said: () => string = () => ''): Promise<void> {
  const started = performance.now();
  while (!(await isSo())) {
    if (performance.now() - started > limitMs) throw new Error(`Not within ${limitMs / 1000} s: ${what}. ${said()}`.trim());
    await delay(25);
  }
}
