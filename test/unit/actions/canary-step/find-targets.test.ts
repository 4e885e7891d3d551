import { describe, expect, test } from '@jest/globals';
import type { Platform } from '#core/platform';
import type { ServedSplit } from '#core/rollout/split';
import { findTargets } from '#actions/canary-step/src/find-targets';

const served: ServedSplit = {
  shares: { dpl_1: 100 },
  possible: { step: 1, because: 'whole percents' },
  acknowledged: true,
  problems: [],
};
const made: Readonly<Record<string, string>> = { v1: 'dpl_1', v2: 'dpl_2' };
const platform: Platform = {
  kind: 'releases',
  router: { read: () => Promise.resolve(served), write: () => Promise.resolve() },
  targetOf: (version) => Promise.resolve(made[version]),
  versionOn: (target) => Promise.resolve(Object.keys(made).find((version) => made[version] === target)),
};
const asked = { candidate: 'v2', stable: undefined, names: {}, latest: undefined, served };

describe('where every release has a target of a new name', () => {
  test('the candidate and what serves are found by their versions', async () => {
    expect(await findTargets(asked, platform)).toEqual(
      new Map([
        ['v1', 'dpl_1'],
        ['v2', 'dpl_2'],
      ]),
    );
  });

  test('a version that nothing was made of is refused before anything moves', async () => {
    await expect(findTargets({ ...asked, candidate: 'v3' }, platform)).rejects.toMatchObject({ code: 'VERSION_NOT_ON_PLATFORM' });
    await expect(findTargets({ ...asked, stable: 'v0' }, platform)).rejects.toThrow('`stable` is v0');
  });

  test('targets that the settings name are taken at their word', async () => {
    expect(await findTargets({ ...asked, names: { candidate: 'dpl_2', stable: 'dpl_1' } }, platform)).toBeUndefined();
  });
});

test('a platform whose targets are named like the versions is not asked', async () => {
  const plain: Platform = { kind: 'plain', router: platform.router };
  expect(await findTargets(asked, plain)).toBeUndefined();
});
