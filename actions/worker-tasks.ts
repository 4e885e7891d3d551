import { threadId } from 'node:worker_threads';
import type { Tasks } from '#toolkit/worker';
import { version } from '#toolkit/version';

/** A sign of life: the build asks a thread of the bundle for it. */
function probe(asked: string): { readonly asked: string; readonly version: string; readonly threadId: number } {
  return { asked, version, threadId };
}

/** What can be done in a worker thread: functions of plain data, each loaded there when it is asked for. */
export const tasks = {
  probe: () => Promise.resolve(probe),
  searchForLeaks: async () => (await import('#secrets/leaks/scan/task')).searchForLeaks,
} satisfies Tasks;
