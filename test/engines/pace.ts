import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** What starting a bare Node takes on a machine that does nothing else, in milliseconds. */
const usualMs = 50;

/** How much slower than usual this machine is now, at least 1, from the start of a bare Node: for promises of a time, which are made for a machine that keeps up. */
export async function slowness(): Promise<number> {
  const startedAt = performance.now();
  await once(spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' }), 'exit');
  return Math.max(1, (performance.now() - startedAt) / usualMs);
}
