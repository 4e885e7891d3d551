import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runNode } from './command.ts';
import { filesBelow } from './folders.ts';

/** ncc exits 0 when it leaves these behind; each means that the bundle fails at run time. */
const traps: readonly (readonly [pattern: RegExp, meaning: string])[] = [
  [/eval\("require"\)\("([^"]+)"\)/, 'a module was not found'],
  [/webpackMissingModule/, 'a module was not found (CommonJS output of an ESM source?)'],
  [/\/\* asset import \*\//, '`new URL(…, import.meta.url)` was taken for an asset: join paths with import.meta.dirname instead'],
];

/** Bundles an ES module and its dynamic imports as chunks. Throws when the result cannot work. */
export async function bundle(root: string, entry: string, folder: string): Promise<void> {
  await runNode(
    root,
    'node_modules/@vercel/ncc/dist/ncc/cli.js',
    'build',
    entry,
    '-o',
    folder,
    '--license',
    'licenses.txt',
    '--no-cache',
    '-q',
  );
  for (const file of await filesBelow(folder)) {
    if (!file.endsWith('.js')) continue;
    const text = await readFile(join(folder, file), 'utf8');
    for (const [pattern, meaning] of traps) {
      const found = pattern.exec(text);
      if (found !== null)
        throw new Error(`The bundle of ${entry} is broken, ${file}: ${meaning}${found[1] === undefined ? '' : `: ${found[1]}`}.`);
    }
    if (text.includes(root))
      throw new Error(`The bundle of ${entry} names the folder it was built in, ${file}: it would differ on every machine.`);
  }
}
