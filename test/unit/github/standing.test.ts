import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { statusOf, type RolloutRecord, type RolloutStatus } from '#core/ledger';
import { begunRollouts, rolloutInProgress, standingRollout, type FiledRollout } from '#github/standing';
import { entry, newRollout } from '../../contract/ledger-contract.ts';

function filed(id: number, statuses: readonly RolloutStatus[], withdrawn = false): FiledRollout {
  const record: RolloutRecord = {
    ...newRollout(),
    id: String(id),
    openedAt: id,
    entries: statuses.map((status) => ({ ...entry(status, 5), at: id })),
  };
  return { record, withdrawn };
}

test('the newest rollout counts when it has begun', async () => {
  await expect(standingRollout([filed(3, ['failed']), filed(2, ['in-progress'])])).resolves.toMatchObject({ id: '3' });
});

test('of rollouts not yet begun the one opened first counts', async () => {
  await expect(standingRollout([filed(4, []), filed(3, [], true), filed(2, []), filed(1, ['passed'])])).resolves.toMatchObject({ id: '2' });
});

test('one not yet begun does not count beside an older one that is open', async () => {
  await expect(standingRollout([filed(2, []), filed(1, ['held'])])).resolves.toMatchObject({ id: '1' });
});

test('withdrawn rollouts never count', async () => {
  await expect(standingRollout([filed(2, [], true), filed(1, [], true)])).resolves.toBeUndefined();
});

test('a flood of rollouts that were opened and left is not read to its end', async () => {
  let read = 0;
  function* flood(): Generator<FiledRollout> {
    for (;;) {
      read += 1;
      yield filed(read, []);
    }
  }
  await standingRollout(flood());
  expect(read).toBeLessThan(30);
});

test('everybody who opens at the same moment agrees on the one that counts, whatever they see of each other', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 10 }), async (contenders, moment) => {
      // All are filed before any of them looks; by `moment` some of the later ones have withdrawn.
      const all = Array.from({ length: contenders }, (_, index) => filed(contenders - index, [], index < Math.min(moment, contenders - 1)));
      await expect(standingRollout(all)).resolves.toMatchObject({ id: '1' });
    }),
  );
});

describe('the rollouts that began', () => {
  const idsOf = async (newestFirst: Iterable<FiledRollout>): Promise<readonly string[]> => {
    const ids: string[] = [];
    for await (const { id } of begunRollouts(newestFirst)) ids.push(id);
    return ids;
  };

  test('are all but the withdrawn ones and those that nobody began', async () => {
    await expect(idsOf([filed(5, ['failed']), filed(4, []), filed(3, [], true), filed(2, ['passed']), filed(1, [])])).resolves.toEqual([
      '5',
      '2',
    ]);
  });

  test('are read one by one, as they are asked for', async () => {
    let read = 0;
    function* counted(): Generator<FiledRollout> {
      for (const id of [3, 2, 1]) {
        read += 1;
        yield filed(id, ['passed']);
      }
    }
    const history = begunRollouts(counted());
    expect(read).toBe(0);
    await history.next();
    expect(read).toBe(1);
    await history.return(undefined);
    expect(read).toBe(1);
  });

  test('begin with the one that stands, whatever was opened and withdrawn before and behind it', async () => {
    const statuses = fc.array(fc.constantFrom<RolloutStatus>('in-progress', 'held', 'passed', 'failed'), { maxLength: 2 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(statuses, fc.boolean()), { maxLength: 40 }), async (rollouts) => {
        const newestFirst = rollouts.map(([entries, withdrawn], index) => filed(100 - index, entries, withdrawn && entries.length === 0));
        const standing = await standingRollout(newestFirst);
        const ids = await idsOf(newestFirst);
        if (standing !== undefined) expect(ids[0]).toBe(standing.id);
        const begun = newestFirst.filter(({ record }) => record.entries.length > 0).map(({ record }) => record.id);
        expect(ids.filter((id, index) => index > 0 || id !== standing?.id || begun.includes(id))).toEqual(begun);
      }),
    );
  });
});

test('what refuses a rollout names the other one, its versions, its weight and its run', () => {
  const { record } = filed(7, ['held']);
  const error = rolloutInProgress(newRollout({ candidate: 'v3' }), record);
  expect(statusOf(record)).toBe('held');
  expect(error.message).toContain('is held: v2 replaces v1, at 5 %');
  expect(error.message).toContain(record.run.url);
});
