import { Buffer } from 'node:buffer';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { isOpen, type Ledger } from '#core/ledger';
import { fileLedger, type LedgerFiles } from '#github/file-ledger';
import { fieldsOf } from '#github/record-text';
import { fakeClock } from '#testkit/fake-clock';
import { recordingLogger } from '#testkit/ports';
import { entry, newestPassed, newRollout } from '../../contract/ledger-contract.ts';
import { realFiles } from '../../contract/ledger-worlds.ts';

const log = recordingLogger();
const clock = fakeClock(1_700_000_000_000);

/** A file in memory, of bytes, so that it can be cut anywhere. */
function memory(bytes: Buffer): LedgerFiles & { readonly bytes: () => Buffer } {
  let content = bytes;
  return {
    bytes: () => content,
    read: () => Promise.resolve(content.length === 0 ? undefined : content.toString('utf8')),
    append: (_path, lines) => {
      content = Buffer.concat([content, Buffer.from(lines)]);
      return Promise.resolve();
    },
  };
}

const over = (files: LedgerFiles): Ledger => fileLedger({ path: 'ledger.jsonl', files, clock, log });

describe('a file that is cut at any byte', () => {
  test('is read without losing an entry that was whole, and goes on', async () => {
    const whole = memory(Buffer.alloc(0));
    const ledger = over(whole);
    /** Number of bytes after each write, and what the ledger said then. */
    const stages: { readonly size: number; readonly good: string | undefined; readonly entries: number }[] = [
      { size: 0, good: undefined, entries: -1 },
    ];
    const note = async (): Promise<void> => {
      const latest = await ledger.latest('api', 'production');
      const good = await newestPassed(ledger.history('api', 'production'));
      stages.push({ size: whole.bytes().length, good: good?.candidate, entries: latest?.entries.length ?? -1 });
    };
    for (const candidate of ['v1 größe 🚀', 'v2']) {
      let rollout = await ledger.open(newRollout({ candidate }));
      await note();
      for (const one of [entry('in-progress', 5, '支付 🚀'), entry('passed', 100)]) {
        rollout = await ledger.record(rollout, one);
        await note();
      }
    }
    const all = whole.bytes();
    expect(stages.map(({ entries }) => entries)).toEqual([-1, 0, 1, 2, 0, 1, 2]);
    for (let size = 0; size <= all.length; size += 1) {
      const files = memory(all.subarray(0, size));
      const after = over(files);
      // A line is whole without its line break, too.
      const stage = stages.findLast((known) => known.size <= size + 1);
      const latest = await after.latest('api', 'production');
      expect(latest?.entries.length ?? -1).toBe(stage?.entries);
      expect((await newestPassed(after.history('api', 'production')))?.candidate).toBe(stage?.good);
      const going = latest !== undefined && isOpen(latest) ? latest : await after.open(newRollout({ candidate: 'v9' }));
      const recorded = await after.record(going, entry('failed', 0, 'after the kill'));
      expect(await over(files).latest('api', 'production')).toEqual(recorded);
      expect((await newestPassed(over(files).history('api', 'production')))?.candidate).toBe(stage?.good);
    }
  });
});

describe('on a disk', () => {
  let folder = '';
  let path = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ledger-'));
    path = join(folder, 'ledger.jsonl');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  const onDisk = (): Ledger => fileLedger({ path, files: realFiles, clock, log });

  test('the file only grows, a line of JSON for each step', async () => {
    const ledger = onDisk();
    const opened = await ledger.open(newRollout());
    const first = await readFile(path, 'utf8');
    await ledger.record(opened, entry('in-progress', 5));
    const second = await readFile(path, 'utf8');
    expect(second.startsWith(first)).toBe(true);
    expect(
      second
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([
      { type: 'opened', schema: 1, id: opened.id, at: clock.now(), ...newRollout(), run: fieldsOf(newRollout().run) },
      { type: 'entry', schema: 1, id: opened.id, at: clock.now(), ...entry('in-progress', 5), run: fieldsOf(newRollout().run) },
    ]);
  });

  test('a torn line in the middle is reported once and stays where it is', async () => {
    const ledger = onDisk();
    const opened = await ledger.open(newRollout());
    await writeFile(path, `${await readFile(path, 'utf8')}{"type":"entry","schema":1,"id":"${opened.id}"`);
    const own = recordingLogger();
    const after = fileLedger({ path, files: realFiles, clock, log: own });
    await after.record(opened, entry('in-progress', 25));
    expect(await after.latest('api', 'production')).toMatchObject({ entries: [{ weight: 25 }] });
    expect(own.messages('info')).toEqual([expect.stringContaining('skipped 1 unreadable line(s), first line 2')]);
  });

  test('a file that cannot be read or written is a failure of the ledger', async () => {
    const broken: LedgerFiles = {
      read: () => Promise.reject(new Error('EACCES: permission denied')),
      append: () => Promise.reject(new Error('ENOSPC: no space left on device')),
    };
    await expect(over(broken).latest('api', 'production')).rejects.toMatchObject({ kind: 'ledger', code: 'LEDGER_FILE_UNREADABLE' });
    const full = { ...broken, read: () => Promise.resolve(undefined) };
    await expect(over(full).open(newRollout())).rejects.toMatchObject({ kind: 'ledger', code: 'LEDGER_FILE_UNWRITABLE' });
  });

  test('a file that forgets what was written is noticed', async () => {
    const forgetful = { read: () => Promise.resolve(undefined), append: () => Promise.resolve() };
    await expect(over(forgetful).open(newRollout())).rejects.toMatchObject({ code: 'LEDGER_FILE_UNREADABLE' });
  });
});
