import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

/** packages/evidence/assets.ts: style and scripts of the report as strings, so that a bundle carries them without reading files. */
export async function reportAssets(root: string): Promise<string> {
  const uplot = async (path: string): Promise<string> => {
    const text = await readFile(join(root, 'node_modules/uplot', path), 'utf8');
    return text.replaceAll('\r\n', '\n').trim();
  };
  const assets = {
    style: `${await uplot('dist/uPlot.min.css')}\n${await compact(root, 'packages/evidence/page/style.css')}`,
    scripts: [
      `/*!\n${await uplot('LICENSE')}\n*/\n${await uplot('dist/uPlot.iife.min.js')}\n`,
      await compact(root, 'packages/evidence/page/main.ts'),
    ],
  };
  for (const text of [assets.style, ...assets.scripts]) {
    if (/<\/(script|style)|<!--/i.test(text)) throw new Error('A script or style of the report would end its own element.');
  }
  return [
    '// generated from packages/evidence/page and the package uplot by npm run generate',
    '',
    'export interface Assets {',
    '  readonly style: string;',
    '  /** In this order; the first is uPlot with its licence. */',
    '  readonly scripts: readonly string[];',
    '}',
    '',
    `export const assets: Assets = ${JSON.stringify(assets)};`,
  ].join('\n');
}

/** A style, or a classic script of a module and all that it imports, without what only a reader needs. */
async function compact(root: string, path: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [path],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    conditions: ['source'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
}
