import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow } from './folders.ts';

/** One line for every file that is not the same, byte for byte, in both folders. */
export async function differences(committed: string, built: string): Promise<readonly string[]> {
  const [before, after] = await Promise.all([filesBelow(committed), filesBelow(built)]);
  const lines = [
    ...before.filter((path) => !after.includes(path)).map((path) => `dist/${path} is no longer built`),
    ...after.filter((path) => !before.includes(path)).map((path) => `dist/${path} is missing`),
  ];
  for (const path of before.filter((one) => after.includes(one))) {
    const [old, fresh] = await Promise.all([readFile(join(committed, path)), readFile(join(built, path))]);
    if (!old.equals(fresh)) lines.push(`dist/${path} differs`);
  }
  return lines.sort();
}
