import fc from 'fast-check';
import { expect, test } from '@jest/globals';
import { PatchParser } from '#secrets/leaks/git/patch-parser';

const commit = 'a'.repeat(40);

function read(patch: string, sizes: readonly number[]): readonly string[] {
  const said: string[] = [];
  const parser = new PatchParser({
    hunk: ({ path, commit: of, bytes, from, to, firstLine, merge }) =>
      said.push(
        `${of.slice(0, 2)} ${path}:${String(firstLine)}${merge ? ' merge' : ''} ${JSON.stringify(bytes.toString('utf8', from, to))}`,
      ),
    binary: (path, _, blob) => said.push(`binary ${path} ${blob.slice(0, 2)}`),
    submodule: (path) => said.push(`submodule ${path}`),
  });
  const bytes = Buffer.from(patch);
  for (let at = 0, piece = 0; at < bytes.length; piece += 1) {
    const size = sizes[piece % sizes.length] ?? 1;
    parser.push(bytes.subarray(at, at + size));
    at += size;
  }
  parser.end();
  return said;
}

const patch = [
  commit,
  'diff --git "a/sp\\303\\244te.txt" "b/sp\\303\\244te.txt"',
  `index ${'1'.repeat(40)}..${'2'.repeat(40)} 100644`,
  '--- "a/sp\\303\\244te.txt"',
  '+++ "b/sp\\303\\244te.txt"',
  '@@ -1 +1,2 @@ function x() {',
  '---- a/evil',
  '+++ b/evil',
  '+@@ -1 +9 @@',
  '@@ -7,2 +8 @@',
  '-one',
  '-two',
  '\\ No newline at end of file',
  '+three',
  '\\ No newline at end of file',
  'diff --git a/i i.png b/i i.png',
  'new file mode 100644',
  `index ${'0'.repeat(40)}..${'3'.repeat(40)}`,
  'Binary files /dev/null and b/i i.png differ',
  'diff --git a/sub b/sub',
  'new file mode 160000',
  `index ${'0'.repeat(40)}..${'4'.repeat(40)}`,
  '--- /dev/null',
  '+++ b/sub',
  '@@ -0,0 +1 @@',
  `+Subproject commit ${'4'.repeat(40)}`,
  'b'.repeat(40),
  'diff --cc m',
  `index ${'5'.repeat(40)},${'6'.repeat(40)}..${'7'.repeat(40)}`,
  '--- a/m',
  '+++ b/m',
  '@@@ -1,2 -1,1 +1,4 @@@',
  '+ theirs',
  '++evil',
  '++more',
  '- gone',
  ' +ours',
  '',
].join('\n');

test('a patch is read the same in pieces of any size', () => {
  const expected = [
    'aa späte.txt:1 "++ b/evil\\n@@ -1 +9 @@\\n"',
    'aa späte.txt:8 "three"',
    'binary i i.png 33',
    'submodule sub',
    'bb m:2 merge "evil\\nmore\\n"',
  ];
  expect(read(patch, [1 << 20])).toEqual(expected);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 9 }), (sizes) => {
      expect(read(patch, sizes)).toEqual(expected);
    }),
  );
});
