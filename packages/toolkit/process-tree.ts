import { execFile } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';

const LISTING_MS = 2000;

/**
 * Ends a process with everything that it has started: a script's commands outlive the script otherwise. They get SIGTERM and, whatever is left after
 * `graceMs` milliseconds, SIGKILL; Windows knows only the second. Best effort: resolves when nothing is left to end, and never rejects.
 */
export async function endTree(pid: number, graceMs: number): Promise<void> {
  if (process.platform === 'win32') {
    await output('taskkill', ['/pid', String(pid), '/T', '/F']);
    return;
  }
  const all = [pid, ...(await descendantsOf(pid))];
  for (const one of all) signal(one, 'SIGTERM');
  for (let waited = 0; waited < graceMs && all.some((one) => signal(one, 0)); waited += 50) await delay(50);
  for (const one of all) signal(one, 'SIGKILL');
}

/** Everything below a process, by `ps` of POSIX; nothing where that cannot be found out. */
async function descendantsOf(pid: number): Promise<readonly number[]> {
  const listed = await output('ps', ['-A', '-o', 'pid=,ppid=']);
  const pairs = listed.split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  const found: number[] = [];
  const look = [pid];
  for (let parent = look.pop(); parent !== undefined; parent = look.pop()) {
    for (const [child = Number.NaN, of] of pairs) {
      if (of !== parent || !Number.isSafeInteger(child) || found.includes(child)) continue;
      found.push(child);
      look.push(child);
    }
  }
  return found;
}

function output(program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(program, args, { timeout: LISTING_MS, maxBuffer: 2 ** 22, windowsHide: true }, (error, stdout) => {
      resolve(error === null ? stdout : '');
    });
  });
}

/** False when there is no such process any more. */
function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}
