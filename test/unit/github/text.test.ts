import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { LedgerEntry, RolloutStatus } from '#core/ledger';
import { linkOf, runOf } from '#github/run-link';
import { entryOf, isWithdrawn, statusLine, withdrawnLine } from '#github/status-line';
import { statusText } from '#github/status-text';

const runs = fc.record({
  id: fc.oneof(
    fc.nat().map((id) => String(id)),
    fc.string({ minLength: 1 }),
  ),
  attempt: fc.nat(1_000),
  url: fc.oneof(
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc.constantFrom(
      'https://github.com/octo/shop/actions/runs/7',
      'https://github.com/octo/shop/actions/runs/7/attempts/2#deploy/canary',
      'https://github.com/octo/shop/actions/runs/7?check_suite_focus=true#x',
    ),
  ),
});

describe('a link to a run', () => {
  test('is the address of the run where that says it all', () => {
    const run = { id: '7', attempt: 2, url: 'https://github.com/octo/shop/actions/runs/7/attempts/2#deploy/canary' };
    expect(linkOf(run)).toBe(run.url);
  });

  test('carries the attempt where the address does not', () => {
    const run = { id: '7', attempt: 2, url: 'https://github.com/octo/shop/actions/runs/7#deploy/canary' };
    expect(linkOf(run)).toBe('https://github.com/octo/shop/actions/runs/7?run_id=7&run_attempt=2#deploy/canary');
  });

  test('reads back as the run it was made of', () => {
    fc.assert(
      fc.property(runs, (run) => {
        expect(runOf(linkOf(run))).toEqual(run);
      }),
    );
  });

  test('that names no run reads as unknown', () => {
    expect(runOf('https://example.com/%')).toEqual({ id: 'unknown', attempt: 1, url: 'https://example.com/%' });
    expect(runOf('https://example.com/?run_id=%zz&run_attempt=1').id).toBe('%zz');
  });
});

describe('a status', () => {
  const entries: fc.Arbitrary<LedgerEntry> = fc.record({
    status: fc.constantFrom<RolloutStatus>('in-progress', 'held', 'passed', 'failed'),
    weight: fc.integer({ min: 0, max: 1_000_000 }).map((share) => share / 10_000),
    note: fc.string({ unit: 'grapheme', maxLength: 200 }).map((text) => statusText(text).slice(0, 100).trim()),
    run: runs,
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
