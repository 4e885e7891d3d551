import { expect, test } from '@jest/globals';
import { describeFinding, explore } from './histories/explore.ts';
import type { Course } from './histories/history.ts';
import { play } from './histories/play.ts';

/** Every push plays these; `npm run faults` ten times as many. MODEL_SEED plays others. */
const histories = Number(process.env['MODEL_HISTORIES'] ?? 2000);
const seed = Number(process.env['MODEL_SEED'] ?? 20_261_128);
/** Half a second for each is a hundred times what one takes. */
const timeoutMs = 120_000 + histories * 500;

test(
  `no promise is broken in ${String(histories)} histories of jobs, people and machines in any order`,
  async () => {
    const { findings } = await explore({ histories, seed, shrink: true });
    expect(findings.map((finding) => describeFinding(finding, histories))).toEqual([]);
  },
  timeoutMs,
);

const well: Course = { end: 'success', step: 4, soak: 'passed' };

test('a rollback that the platform did not confirm is not undone by the next delivery of its version', async () => {
  const broken = await play({
    layout: { names: 'versions', soak: false, checkoutGone: false },
    events: [
      { do: 'begin', candidate: 'v2', shape: 'four-jobs', hold: false, jobs: 4 },
      {
        do: 'rollback',
        mode: 'emergency',
        version: 'last-good',
        scope: 'all',
        trouble: { of: 'platform', kind: 'unapplied', seconds: 170, at: 0 },
      },
      { do: 'wait', hours: 1 },
      { do: 'begin', candidate: 'v2', shape: 'four-jobs', hold: false, jobs: 0 },
      { do: 'job', run: 0, course: well },
    ],
    closing: 'rollback',
  });
  expect(broken).toEqual([]);
});
