import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { HELD, NOT_RETURNED, RETURNED, SERVES_AGAIN, type LedgerEntry, type RolloutStatus, type RunReference } from '#core/ledger';
import { clauseOf, fieldsOf, linkOf, readClause, readFields, readLink } from '#github/record-text';
import { entryOf, isWithdrawn, statusLine, withdrawnLine } from '#github/status-line';
import { statusText } from '#github/status-text';

/** Names of jobs and steps: anything that is text. */
const names = fc.oneof(fc.constantFrom('deploy', 'a/b', '%2F', '#', 'é 🚀'), fc.string({ unit: 'grapheme', maxLength: 20 }));

/** Runs as the runner tells them: the page of a run, and the step with it or not. */
const runs: fc.Arbitrary<RunReference> = fc
  .record({
    id: fc.oneof(
      fc.nat().map((id) => String(id)),
      fc.string({ minLength: 1 }),
    ),
    attempt: fc.nat(1_000),
    url: fc.oneof(
      fc.webUrl({ withQueryParameters: true }),
      fc.constantFrom(
        'https://github.com/octo/shop/actions/runs/7',
        'https://github.com/octo/shop/actions/runs/7/attempts/2',
        'https://github.com/octo/shop/actions/runs/7?check_suite_focus=true#x',
      ),
    ),
    step: fc.option(
      fc.record({ job: names, step: names, instance: fc.option(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })) }),
    ),
  })
  .map(({ step, ...run }) => {
    if (step === null || run.url.includes('#')) return run;
    const { instance, ...named } = step;
    return { ...run, step: instance === null ? named : { ...named, instance } };
  });

describe('a link to a run', () => {
  const page = 'https://github.com/octo/shop/actions/runs/7';
  const step = { job: 'deploy', step: 'canary' };

  test('is the address of the run where that says it all', () => {
    expect(linkOf({ id: '7', attempt: 2, url: `${page}/attempts/2`, step })).toBe(`${page}/attempts/2#deploy/canary`);
  });

  test('carries the attempt where the address does not', () => {
    expect(linkOf({ id: '7', attempt: 2, url: page, step })).toBe(`${page}?run_id=7&run_attempt=2#deploy/canary`);
  });

  test('reads back as the run it was made of, step included', () => {
    fc.assert(
      fc.property(runs, (run) => {
        expect(readLink(linkOf(run))).toEqual(run);
        expect(readFields(fieldsOf(run))).toEqual(run);
      }),
    );
  });

  test('that an older version wrote is read: with a step, with one of several runs of it, and without', () => {
    expect(readLink(`${page}/attempts/2#deploy/canary`)).toEqual({ id: '7', attempt: 2, url: `${page}/attempts/2`, step });
    expect(readLink(`${page}#deploy/canary/a1`).step).toEqual({ ...step, instance: 'a1' });
    expect(readLink(`${page}#deploy/a%20step`).step).toEqual({ job: 'deploy', step: 'a step' });
    expect(readLink(page)).toEqual({ id: '7', attempt: 1, url: page });
  });

  test('whose end is no step of ours keeps it as a part of the address', () => {
    for (const end of ['summary', 'a/b/c/d', '%zz/x', 'a b/c', 'a/b/']) {
      expect(readLink(`${page}#${end}`)).toEqual({ id: '7', attempt: 1, url: `${page}#${end}` });
      expect(linkOf(readLink(`${page}#${end}`))).toBe(`${page}#${end}`);
    }
  });

  test('that names no run reads as unknown', () => {
    expect(readLink('https://example.com/%')).toEqual({ id: 'unknown', attempt: 1, url: 'https://example.com/%' });
    expect(readLink('https://example.com/?run_id=%zz&run_attempt=1').id).toBe('%zz');
  });
});

describe('a status', () => {
  /** One line as GitHub keeps it, and short enough that nothing is cut. */
  const lines = fc.string({ unit: 'grapheme', maxLength: 200 }).map((text) => statusText(text).slice(0, 80).trim());
  const said: fc.Arbitrary<Pick<LedgerEntry, 'note' | 'reason'>> = fc.oneof(
    lines.filter((note) => readClause(note).reason === undefined).map((note) => ({ note })),
    fc.record({ note: fc.constantFrom(RETURNED, HELD, SERVES_AGAIN), reason: lines.filter((reason) => reason !== '') }),
  );
  const entries: fc.Arbitrary<LedgerEntry> = fc
    .record({
      status: fc.constantFrom<RolloutStatus>('in-progress', 'held', 'passed', 'failed'),
      weight: fc.integer({ min: 0, max: 1_000_000 }).map((share) => share / 10_000),
      run: runs,
      said,
    })
    .map(({ said: clause, ...entry }) => ({ ...entry, ...clause }));

  test('tells a reason apart, also in the words that an older version wrote', () => {
    expect(clauseOf({ note: HELD, reason: 'too slow: 3 s' })).toBe('held: too slow: 3 s');
    expect(readClause('held: too slow: 3 s')).toEqual({ note: 'held', reason: 'too slow: 3 s' });
    // An older version wrote who asked for it in front of the reason.
    expect(readClause('serves again, by octocat: critical bug: 5xx')).toEqual({
      note: SERVES_AGAIN,
      reason: 'critical bug: 5xx (by octocat)',
    });
    expect(readClause('traffic returned to stable: 5xx')).toEqual({ note: RETURNED, reason: '5xx' });
    expect(readClause('frozen: a migration')).toEqual({ note: 'frozen', reason: 'a migration' });
    expect(readClause('return to stable not verified: 5xx')).toEqual({ note: NOT_RETURNED, reason: '5xx' });
    expect(readClause('promoted: traffic moved')).toEqual({ note: 'promoted: traffic moved' });
  });

  test('begins with the weight', () => {
    const run = { id: '7', attempt: 1, url: 'https://github.com/octo/shop/actions/runs/7' };
    expect(statusLine({ status: 'in-progress', weight: 25, note: 'traffic moved and verified', run })).toEqual({
      state: 'in_progress',
      description: '25 % · traffic moved and verified',
      log_url: run.url,
    });
  });

  test('reads back as the entry it was made of', () => {
    fc.assert(
      fc.property(entries, (entry) => {
        expect(entryOf(statusLine(entry))).toEqual(entry);
        expect(isWithdrawn(statusLine(entry))).toBe(false);
      }),
    );
  });

  test.each([
    ['🔥 checkout answers 500', '5 % · \uFFFD checkout answers 500'],
    ['app 𠮷野家', '5 % · app \uFFFD野家'],
  ])('holds no character of four bytes, which GitHub refuses: %s', (note, description) => {
    const run = { id: '7', attempt: 1, url: '' };
    expect(statusLine({ status: 'in-progress', weight: 5, note, run }).description).toBe(description);
    expect(withdrawnLine({ note, run }).description).not.toMatch(/[\u{10000}-\u{10FFFF}]/u);
  });

  test('keeps to 140 characters however long the note is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (note) => {
        const { description } = statusLine({ status: 'held', weight: 100, note, run: { id: '1', attempt: 1, url: '' } });
        expect(description.length).toBeLessThanOrEqual(140);
      }),
    );
  });

  test.each([
    ['inactive', '100 % · superseded'],
    ['queued', '5 % · x'],
    ['error', '5 % · x'],
    ['success', 'Deployed'],
    ['success', '101 % · too much'],
    ['success', '-5 % · negative'],
    ['failure', ''],
  ])('%s %j that is not ours is no entry', (state, description) => {
    expect(entryOf({ state, description, log_url: '' })).toBeUndefined();
  });

  test('of a rollout that was opened second is no entry', () => {
    const line = withdrawnLine({
      note: 'another rollout was opened first: v3',
      run: { id: '7', attempt: 1, url: 'https://x/actions/runs/7' },
    });
    expect([isWithdrawn(line), entryOf(line)]).toEqual([true, undefined]);
  });
});
