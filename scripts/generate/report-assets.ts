import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import ts from 'typescript';

/** Folder that `#core/…` stands for: the only package whose code the page shares. */
const core = 'packages/core';

/** packages/evidence/assets.ts: style and scripts of the report as strings, so that a bundle carries them without reading files. */
export async function reportAssets(root: string): Promise<string> {
  const read = async (path: string): Promise<string> => (await readFile(join(root, path), 'utf8')).replaceAll('\r\n', '\n');
  const [uplot, uplotStyle, licence, style, page] = await Promise.all([
    read('node_modules/uplot/dist/uPlot.iife.min.js'),
    read('node_modules/uplot/dist/uPlot.min.css'),
    read('node_modules/uplot/LICENSE'),
    read('packages/evidence/page/style.css'),
    linkScript(read, 'packages/evidence/page/main.ts'),
  ]);
  const assets = {
    style: `${uplotStyle.trim()}\n${flush(style, 'style.css')}`,
    scripts: [`/*!\n${licence.trim()}\n*/\n${uplot.trim()}\n`, page],
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

/** Lines without their indentation. Throws where that could change a text that goes over several lines. */
function flush(text: string, path: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  const open = lines.find((line) => (line.match(/`/g)?.length ?? 0) % 2 === 1);
  if (open !== undefined) throw new Error(`${path}: a template may not go over several lines: ${open}`);
  return lines.filter((line) => line !== '').join('\n');
}

/**
 * One classic script of a TypeScript module and all that it imports: each module becomes a function of its exports, the imported ones first.
 * Relative imports and `#core/…` are followed; type imports leave nothing behind. Throws when two modules import each other.
 */
export async function linkScript(read: (path: string) => Promise<string>, entry: string): Promise<string> {
  const names = new Map<string, string>();
  const parts: string[] = [];
  const link = async (path: string, importers: readonly string[]): Promise<string> => {
    const known = names.get(path);
    if (known !== undefined) return known;
    if (importers.includes(path)) throw new Error(`${path} imports itself over ${importers.join(', ')}.`);
    const code = javascriptOf(await read(path), path);
    const imported = new Map<string, string>();
    for (const [, specifier = ''] of code.matchAll(/\brequire\("([^"]+)"\)/g)) {
      imported.set(specifier, await link(resolve(path, specifier), [...importers, path]));
    }
    const name = `module${String(names.size)}`;
    names.set(path, name);
    const body = code.replaceAll(/\brequire\("([^"]+)"\)/g, (_, specifier: string) => imported.get(specifier) ?? '');
    parts.push(`// ${path}\nconst ${name} = {};\n((exports) => {\n${flush(body, path)}\n})(${name});\n`);
    return name;
  };
  await link(entry, []);
  return `(() => {\n'use strict';\n${parts.join('')}})();\n`;
}

function resolve(from: string, specifier: string): string {
  if (specifier.startsWith('#core/')) return `${core}/${specifier.slice('#core/'.length)}.ts`;
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier);
  throw new Error(`${from} imports ${specifier}: the page may import only files of its own and #core.`);
}

function javascriptOf(source: string, path: string): string {
  const { outputText } = ts.transpileModule(source, {
    fileName: path,
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS, removeComments: true },
  });
  return outputText.replace(/^"use strict";\n/, '').replace(/^Object\.defineProperty\(exports, "__esModule".*\n/m, '');
}
