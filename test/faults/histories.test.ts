import { expect, test } from '@jest/globals';
import { describeFinding, explore } from './histories/explore.ts';

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
