import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { createRequire } from 'node:module';
import { filesBelow } from './folders.ts';

/**
 * undici brings its HTTP parser twice, 72 kB each: with vector instructions, and for processors without them. Left empty, the first cannot be compiled, and
 * undici takes the second, which runs everywhere. Throws where undici looks different.
 */
async function vectorParser(): Promise<string> {
  const source = await readFile(createRequire(import.meta.url).resolve('undici/lib/llhttp/llhttp_simd-wasm.js'), 'utf8');
  const code = /const wasmBase64 = '([A-Za-z0-9+/=]{10000,})'/.exec(source)?.[1];
  if (code === undefined) throw new Error('undici keeps its HTTP parser in another way: look at llhttp_simd-wasm.js, and at compact.ts.');
  return code;
}

/** Takes white space and comments out of a folder's JavaScript, and writes what is left more briefly. Names stay, so that a stack trace still says where it was; the licences have a file of their own. */
export async function compact(folder: string): Promise<void> {
  const parser = await vectorParser();
  for (const file of await filesBelow(folder)) {
    if (!file.endsWith('.js')) continue;
    const path = join(folder, file);
    const { code } = await transform((await readFile(path, 'utf8')).replaceAll(parser, ''), {
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
