/** Entry of a worker thread. In dist/ it is `suite/worker.js`, which asks the one bundle for it: a bundler would give a second entry a copy of everything. */

import { serveTasks } from '#toolkit/worker-thread';
import { tasks } from './worker-tasks.ts';

// Awaited here, it would cost every action the code for modules that wait.
void serveTasks(tasks);
