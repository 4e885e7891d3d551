import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runNode } from './command.ts';

/** Writes build/ afresh, so that no file of a source that is gone stays behind. Throws on a type error, where `types` are to be checked. */
export async function compile(root: string, types: 'checked' | 'unchecked'): Promise<void> {
  await rm(join(root, 'build'), { recursive: true, force: true });
  await runNode(root, 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', ...(types === 'checked' ? [] : ['--noCheck']));
}
