import { expect, test } from '@jest/globals';
import { bar, createTimeline, wantsColour, wrap } from '#demo/timeline';

const escape = '\u001b';

function record(colour: boolean): { text: () => string; timeline: ReturnType<typeof createTimeline> } {
  const parts: string[] = [];
  let now = 5_000;
  const timeline = createTimeline({ write: (text) => parts.push(text), colour, now: () => (now += 100) });
  return { text: () => parts.join(''), timeline };
}

test('what happens is printed with its time and kept for the record', () => {
  const { text, timeline } = record(false);
  timeline.act(2, 'A bad release', 'Four in ten answers are errors.');
  timeline.step('Give v3 its next share', 'canary-step');
  timeline.weights({ v1: 0, v2: 95, v3: 5 });
  timeline.result('bad', 'error-rate is 40 %, the bound is 1 %');
  expect(text()).toMatch(/^ +\d\.\d s +▸ Give v3 its next share +canary-step$/m);
  expect(text()).toMatch(/v2 █{19}░ {2}95 % {3}v3 █░{19} {3}5 %/);
  expect(text()).not.toContain('v1');
  expect(timeline.events.map(({ act, kind }) => [act, kind])).toEqual([
    [2, 'act'],
    [2, 'step'],
    [2, 'weights'],
    [2, 'result'],
  ]);
});

test('colour is used only where it is wanted', () => {
  const [plain, coloured] = [record(false), record(true)];
  for (const { timeline } of [plain, coloured]) timeline.result('good', 'fine');
  expect(plain.text()).not.toContain(escape);
  expect(coloured.text()).toContain(`${escape}[32m✓ fine${escape}[0m`);
});

test('a terminal gets colour unless NO_COLOR is set', () => {
  expect(wantsColour(true, undefined)).toBe(true);
  expect(wantsColour(true, '')).toBe(true);
  expect(wantsColour(true, '1')).toBe(false);
  expect(wantsColour(false, undefined)).toBe(false);
});

test('no line is wider than a hundred columns, even with a long sentence', () => {
  const { text, timeline } = record(false);
  timeline.step('A step', 'soak-monitor');
  timeline.result('good', 'word '.repeat(100).trim());
  timeline.act(1, 'Long', 'word '.repeat(100).trim());
  expect(
    Math.max(
      ...text()
        .split('\n')
        .map((line) => line.length),
    ),
  ).toBeLessThanOrEqual(100);
});

test('the table says of every promise whether it was kept', () => {
  const { text, timeline } = record(false);
  timeline.table([
    { name: 'one', promised: '≤ 5 %', measured: '4.9 %', kept: true },
    { name: 'two', promised: '≤ 2 s', measured: '3.1 s', kept: false },
  ]);
  expect(text()).toMatch(/✓ yes one +≤ 5 % +4\.9 %/);
  expect(text()).toMatch(/✗ NO {2}two +≤ 2 s +3\.1 s/);
});

test('a bar shows the smallest share and the smallest gap', () => {
  expect(bar(0)).toBe('░'.repeat(20));
  expect(bar(0.5)).toBe(`█${'░'.repeat(19)}`);
  expect(bar(99.5)).toBe(`${'█'.repeat(19)}░`);
  expect(bar(100)).toBe('█'.repeat(20));
});

test('long words are not broken', () => {
  expect(wrap('a verylongword b', 6)).toEqual(['a', 'verylongword', 'b']);
  expect(wrap('one\ntwo', 20)).toEqual(['one', 'two']);
});
