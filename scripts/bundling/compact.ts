import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { filesBelow } from './folders.ts';

/** Takes white space and comments out of a folder's JavaScript, and writes what is left more briefly. Names stay, so that a stack trace still says where it was; the licences have a file of their own. */
export async function compact(folder: string): Promise<void> {
  for (const file of await filesBelow(folder)) {
    if (!file.endsWith('.js')) continue;
    const path = join(folder, file);
    const { code } = await transform(await readFile(path, 'utf8'), {
      format: 'esm',
      target: 'node24',
      legalComments: 'none',
      minifyWhitespace: true,
      minifySyntax: true,
      lineLimit: 160,
    });
    await writeFile(path, code);
  }
}
