import { expect, test } from '@jest/globals';
import { RolloutError, type ErrorKind } from '#core/errors';
import { explainFailure, failureAnnotation, failureSection, ofPost } from '#toolkit/failure';

const product = { name: 'canary-step', version: '1.2.3', issues: 'https://github.com/octo/actions/issues' };
const failed = (kind: ErrorKind, cause?: unknown): RolloutError =>
  new RolloutError(kind, { code: 'SOME_CODE', message: 'It broke.', remedy: 'Mend it.', cause });

test('every kind of failure has its own outcome and title', () => {
  const kinds: readonly ErrorKind[] = ['input', 'refused', 'platform', 'source', 'ledger', 'cancelled'];
  const explained = [
    ...kinds.map((kind) => explainFailure(failed(kind), product)),
    explainFailure(new TypeError('x is not a function'), product),
  ];
  expect(new Set(explained.map(({ outcome }) => outcome)).size).toBe(7);
  expect(explained.map(({ title }) => title)).toEqual([
    'Input error: SOME_CODE',
    'Refused: SOME_CODE',
    'Platform error: SOME_CODE',
    'Source error: SOME_CODE',
    'Ledger error: SOME_CODE',
    'Cancelled',
    'Bug in rollout-actions',
  ]);
});

test('the annotation says what happened and what to do', () => {
  expect(failureAnnotation(explainFailure(failed('platform'), product)).message).toBe('It broke.\nWhat to do: Mend it.');
});

test('only a bug carries a stack, and asks to be reported with the version', () => {
  expect(explainFailure(failed('platform', new Error('socket')), product).stack).toBeUndefined();
  const bug = explainFailure(new TypeError('x is not a function'), product);
  expect(bug.stack).toContain('failure.test');
  expect(bug.remedy).toContain('https://github.com/octo/actions/issues');
  expect(bug.remedy).toContain('1.2.3');
});

test('causes are told from the outside in', () => {
  const inner = Object.assign(new Error('connect ECONNREFUSED'), { name: 'SystemError' });
  const { causes } = explainFailure(failed('platform', new Error('no answer', { cause: inner })), product);
  expect(causes).toEqual(['no answer', 'SystemError: connect ECONNREFUSED']);
});

test('causes that go round in circles or come in hundreds are bounded', () => {
  const circle = new Error('round');
  circle.cause = circle;
  expect(explainFailure(failed('source', circle), product).causes).toHaveLength(8);
  const crowd = new AggregateError(
    Array.from({ length: 100 }, (_, index) => new Error(`e${index}`)),
    'many',
  );
  expect(explainFailure(failed('source', crowd), product).causes).toEqual(['AggregateError: many', 'e0; e1; e2; e3; e4; and 95 more']);
});

test('things that are no errors can be thrown too', () => {
  expect(explainFailure('just text', product).message).toContain('just text');
  expect(explainFailure(undefined, product).outcome).toBe('bug');
});

test('the failure of a clean-up is called one', () => {
  const failure = ofPost(explainFailure(failed('platform'), product));
  expect(failure.title).toBe('Clean-up: Platform error: SOME_CODE');
  expect(failure.message).toContain('Cleaning up');
});

test('the summary section reads: what happened, what to do next, why', () => {
  const section = failureSection(explainFailure(failed('platform', new Error('<b>socket</b>')), product), 'canary-step');
  expect(section).toBe(
    [
      '## `canary-step` Platform error: SOME_CODE',
      '**What happened:** It broke.',
      '**What to do next:** Mend it.',
      '<details>\n<summary>Why</summary>\n\n```\n<b>socket</b>\n```\n\n</details>',
    ].join('\n\n'),
  );
});

test.each([
  ['ENOSPC', 'write', 'its disk is full'],
  ['EROFS', 'open', 'its disk is read-only'],
  ['EACCES', 'mkdir', 'the user of the runner may not'],
])('a write that the disk of the runner refuses (%s) is no bug, however deep it lies', (code, syscall, why) => {
  const refused = Object.assign(new Error(`${code}: ${syscall}`), { code, syscall, path: '/tmp/report.json' });
  for (const error of [refused, new Error('writing the report', { cause: refused })]) {
    const { outcome, title, message } = explainFailure(error, product);
    expect([outcome, title]).toEqual(['input-error', 'Input error: DISK_REFUSED']);
    expect(message).toBe(`canary-step could not write /tmp/report.json on this runner: ${why} (${code}).`);
  }
});

test('a refusal of the network is not taken for one of the disk', () => {
  const refused = Object.assign(new Error('connect EACCES'), { code: 'EACCES', syscall: 'connect' });
  expect(explainFailure(refused, product).outcome).toBe('bug');
});

test.each(['ENAMETOOLONG', 'EISDIR', 'ENOTDIR', 'EACCES', 'EROFS', 'ENOENT', 'ELOOP', 'EEXIST'])(
  'a path that the disk does not take (%s) is named in one safe line, with what to do, and is no bug',
  (code) => {
    const failure = Object.assign(new Error(code), { code, syscall: 'open', path: 'evidence/a\u001b[2Jb.json', access: 'read' });
    const { outcome, title, message, remedy } = explainFailure(failure, product);
    expect([outcome, title]).toEqual(['input-error', 'Input error: DISK_REFUSED']);
    expect(message).toMatch(/^canary-step could not read evidence\/a\\x1b\[2Jb.json on this runner: .+ \([A-Z]+\)\.$/);
    expect(remedy).toMatch(/path/);
  },
);
