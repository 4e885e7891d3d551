import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createLog, harmless, type LogSink } from '#toolkit/log';
import { parseCommand } from '#testkit/runner/commands';

function recorder(): LogSink & { readonly lines: string[] } {
  const lines: string[] = [];
  return {
    lines,
    info: (line) => void lines.push(line),
    debug: (message) => void lines.push(`debug ${message}`),
    startGroup: (title) => void lines.push(`group ${title}`),
    endGroup: () => void lines.push('endgroup'),
  };
}

const keep = (text: string): string => text;

test('an answer from outside cannot smuggle in a workflow command', () => {
  const sink = recorder();
  createLog(sink, keep).info('ok\n::set-output name=verdict::pass\r  ::add-mask::a\n##[error]no');
  expect(sink.lines).toEqual(['ok', ': :set-output name=verdict::pass', '  : :add-mask::a', '# #[error]no']);
});

test('two colons inside a line stay', () => {
  expect(harmless('listening on [::1]:80')).toBe('listening on [::1]:80');
});

test('no logged line is a workflow command, whatever the text', () => {
  const piece = fc.constantFrom(
    '::',
    ':',
    '##[',
    '#',
    'error',
    '::error::',
    ' ',
    '\t',
    '\n',
    '\r',
    '\u0085',
    '\u00a0',
    '\u200b',
    '\u2028',
    'x',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const sink = recorder();
      createLog(sink, keep).info(pieces.join(''));
      for (const line of sink.lines) {
        expect(parseCommand(line)).toBeUndefined();
        expect(line.replace(/^[\s\p{C}]+/u, '').startsWith('::')).toBe(false);
        expect(line).not.toContain('##[');
        expect(line).not.toMatch(/[\r\n]/);
      }
    }),
  );
});

test('warnings and errors are lines, not annotations', () => {
  const sink = recorder();
  const log = createLog(sink, keep);
  log.warning('slow');
  log.error('down');
  expect(sink.lines).toEqual(['Warning: slow', 'Error: down']);
});

test('known secrets are hidden in every kind of line', async () => {
  const sink = recorder();
  const log = createLog(sink, (text) => text.replaceAll('hunter2', '***'));
  log.info('hunter2');
  log.debug('hunter2');
  await log.group('hunter2', () => Promise.resolve());
  expect(sink.lines).toEqual(['***', 'debug ***', 'group ***', 'endgroup']);
});

test('a group ends even when its work fails', async () => {
  const sink = recorder();
  await expect(createLog(sink, keep).group('work', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(sink.lines).toEqual(['group work', 'endgroup']);
});
