import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesBelow } from './folders.ts';

/** 3 MB for everything under dist/: every user's runner downloads it. */
export const budgetBytes = 3_000_000;

interface Size {
  readonly path: string;
  readonly bytes: number;
  readonly gzipped: number;
}

export interface Sizes {
  readonly files: readonly Size[];
  /** Bytes of all files together. */
  readonly total: number;
}

export async function measure(dist: string): Promise<Sizes> {
  const files: Size[] = [];
  for (const path of await filesBelow(dist)) {
    const content = await readFile(join(dist, path));
    files.push({ path, bytes: content.length, gzipped: gzipSync(content).length });
  }
  return { files, total: files.reduce((sum, file) => sum + file.bytes, 0) };
}

/** A table of the files of more than 1 kB and the sum of all. */
export function describeSizes({ files, total }: Sizes): string {
  const row = (path: string, bytes: number, gzipped: number): string =>
    `${path.padEnd(28)}${bytes.toLocaleString('en').padStart(12)}${gzipped.toLocaleString('en').padStart(12)}`;
  const gzipped = files.reduce((sum, file) => sum + file.gzipped, 0);
  return [
    `${'dist/'.padEnd(28)}${'bytes'.padStart(12)}${'gzip'.padStart(12)}`,
    ...files.filter((file) => file.bytes > 1_000).map((file) => row(file.path, file.bytes, file.gzipped)),
    row(`total (budget ${budgetBytes / 1_000_000} MB)`, total, gzipped),
  ].join('\n');
}
