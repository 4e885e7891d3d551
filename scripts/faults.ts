/**
 * `npm run faults`: the fault tests at their full length. Every push plays a part of them; KILLS, KILLS_PER_FAULT, MODEL_RUNS and MODEL_HISTORIES
 * say how many, KILLS_SEED and MODEL_SEED which ones.
 */

import { spawnSync } from 'node:child_process';

const lengths = { KILLS: '200', KILLS_PER_FAULT: '40', MODEL_RUNS: '20000', MODEL_HISTORIES: '20000' };

const { status } = spawnSync('npm', ['run', 'test:jest', '--', 'test/faults', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...lengths, ...process.env },
  // npm is a command file on Windows.
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
