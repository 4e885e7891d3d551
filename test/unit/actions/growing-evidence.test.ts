import { describe, expect, test } from '@jest/globals';
import { GrowingEvidence } from '#actions/soak-monitor/src/growing-evidence';
import { handOver, takeOver, type Subject } from '#actions/soak-monitor/src/carried-evidence';
import type { Logger } from '#core/ports';
import { fakeClock } from '#testkit/fake-clock';

function logger(): Logger & { readonly warnings: string[] } {
  const warnings: string[] = [];
  const nothing = (): void => undefined;
  return { debug: nothing, info: nothing, error: nothing, warning: (message) => warnings.push(message), warnings };
}

describe('evidence that grows', () => {
  test('is written at the first reading and then every half minute, however many readings there are', async () => {
    const clock = fakeClock(0, { auto: true });
    let writes = 0;
    const growing = new GrowingEvidence(
      () => {
        writes += 1;
        return Promise.resolve();
      },
      { clock, log: logger() },
    );
    for (let second = 0; second <= 120; second += 1) {
      growing.grew();
      await growing.settled();
      if (second === 0) expect(writes).toBe(1);
      await clock.sleep(1000);
    }
    expect(writes).toBe(5);
  });

  test('is written less often where writing takes long, and never twice at once', async () => {
    const clock = fakeClock(0, { auto: true });
    let [under, most, writes] = [0, 0, 0];
    const growing = new GrowingEvidence(
      async () => {
        under += 1;
        writes += 1;
        most = Math.max(most, under);
        await clock.sleep(6_000);
        under -= 1;
      },
      { clock, log: logger() },
    );
    for (let second = 0; second < 240; second += 1) {
      growing.grew();
      growing.grew();
      await clock.sleep(1000);
    }
    await growing.settled();
    expect(most).toBe(1);
    // Six seconds are a twentieth of two minutes.
    expect(writes).toBeLessThanOrEqual(3);
  });

  test('that cannot be written is said once, and the soak goes on', async () => {
    const clock = fakeClock(0, { auto: true });
    const log = logger();
    const growing = new GrowingEvidence(() => Promise.reject(new Error('no space left on device')), { clock, log });
    for (let minute = 0; minute < 3; minute += 1) {
      growing.grew();
      await growing.settled();
      await clock.sleep(60_000);
    }
    expect(log.warnings).toEqual(['The evidence so far could not be written: no space left on device']);
  });
});

describe('the evidence of the step before', () => {
  const subject: Subject = { service: 'api', environment: 'production', candidate: 'v2' };
  const endedAt = '2026-01-31T12:00:00.000Z';

  function context() {
    const kept = new Map<string, string>();
    const log = logger();
    const files = {
      read: (path: string) => Promise.resolve(kept.get(path)),
      write: (path: string, content: string) => Promise.resolve(void kept.set(path, content)),
      append: () => Promise.resolve(),
    };
    return { files, log, run: { temp: '/temp' } };
  }

  test('goes on after it ended, also when it was cut off', async () => {
    const at = context();
    await handOver(subject, { endedAt, state: { criterion: 1 } }, at);
    expect(await takeOver(subject, undefined, Date.parse(endedAt), at)).toEqual({ criterion: 1 });
    expect(at.log.warnings).toEqual([]);
  });

  test('does not go on where it has counted what is judged now, so that no request counts twice', async () => {
    const at = context();
    await handOver(subject, { endedAt, state: { criterion: 1 } }, at);
    expect(await takeOver(subject, undefined, Date.parse(endedAt) - 60_000, at)).toEqual({});
    expect(at.log.warnings[0]).toContain('reaches until 2026-01-31T12:00:00.000Z, into the time that is judged now');
  });

  test('that was asked for by name is an input error where it is not there or no JSON', async () => {
    const at = context();
    await at.files.write('soak.html', '<html></html>');
    for (const path of ['evidence/soak-5.json', 'soak.html']) {
      await expect(takeOver(subject, path, Date.now(), at)).rejects.toMatchObject({ kind: 'input', code: 'NO_REPORT' });
    }
  });

  test('of unknown age does not go on', async () => {
    const at = context();
    await at.files.write('old.json', JSON.stringify({ ...subject, endedAt: '\u001b[31m', state: { criterion: 1 } }));
    expect(await takeOver(subject, 'old.json', Date.now(), at)).toEqual({});
    expect(at.log.warnings[0]).toContain('an unknown time');
  });
});
