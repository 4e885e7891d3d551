import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { filesBelow } from './folders.ts';

interface Module {
  /** The id that the bundler gave it. */
  readonly id: string;
  /** Its function, word for word. */
  readonly text: string;
  /** Where the function stands in its chunk. */
  readonly start: number;
  readonly end: number;
}

/** What several chunks share: `room.js` of their folder. */
const room = 'room.js';

/**
 * Puts the modules that several chunks of a folder repeat, word for word, into one file that these chunks import. Webpack repeats what it finds too small for a
 * chunk of its own (20 kB for each set of chunks), and ncc hands no settings through. The chunks that `index.js` asks for itself stay as they are: an action
 * needs them to start, and would wait for the whole room. Throws when the chunks are not built as expected.
 */
export async function shareRepeated(folder: string): Promise<void> {
  const entry = await readFile(join(folder, 'index.js'), 'utf8');
  const first = new Set([...entry.matchAll(/\.e\((?:\/\*.*?\*\/ ?)?(\d+)\)/g)].map(([, id = '']) => `${id}.index.js`));
  const files = (await filesBelow(folder)).filter((file) => /^\d+\.index\.js$/.test(file) && !first.has(file));
  const chunks = await Promise.all(files.map(async (file) => chunkOf(join(folder, file))));
  const holders = new Map<string, number>();
  for (const { id, text } of chunks.flatMap(({ modules }) => modules))
    holders.set(keyOf(id, text), (holders.get(keyOf(id, text)) ?? 0) + 1);
  const shared = new Map<string, string>();
  for (const { path, source, modules } of chunks) {
    const repeated = modules.filter(({ id, text }) => (holders.get(keyOf(id, text)) ?? 0) > 1);
    if (repeated.length === 0) continue;
    let rest = source;
    // From the end, so that what stands before keeps its place.
    for (const { id, text, start, end } of repeated.toReversed()) {
      if (shared.has(id) && shared.get(id) !== text) throw new Error(`Two modules of ${folder} have the number ${id}.`);
      shared.set(id, text);
      rest = rest.slice(0, start) + nameOf(id) + rest.slice(end);
    }
    await writeFile(path, `import { ${repeated.map(({ id }) => nameOf(id)).join(', ')} } from './${room}';\n${rest}`);
  }
  if (shared.size === 0) return;
  const sorted = [...shared].sort(([a], [b]) => Number(a) - Number(b));
  await writeFile(join(folder, room), sorted.map(([id, text]) => `export const ${nameOf(id)} = ${text};\n`).join('\n'));
}

async function chunkOf(path: string): Promise<{ readonly path: string; readonly source: string; readonly modules: readonly Module[] }> {
  const source = await readFile(path, 'utf8');
  return { path, source, modules: modulesIn(path, source) };
}

/** The properties of `export const modules = { 123: (module, exports, require) => { … } }`. They know nothing but their parameters. */
function modulesIn(path: string, source: string): readonly Module[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest);
  const declared = file.statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) => [...declarationList.declarations]);
  const table = declared.find(({ name }) => ts.isIdentifier(name) && name.text === 'modules')?.initializer;
  if (table === undefined || !ts.isObjectLiteralExpression(table))
    throw new Error(`${path} is not a chunk as ncc builds one: it has no \`modules\`.`);
  return table.properties.map((property) => {
    if (!ts.isPropertyAssignment(property) || !ts.isNumericLiteral(property.name)) {
      throw new Error(`${path} is not a chunk as ncc builds one: ${property.getText(file).slice(0, 40)}`);
    }
    const { initializer, name } = property;
    return { id: name.text, text: initializer.getText(file), start: initializer.getStart(file), end: initializer.end };
  });
}

function keyOf(id: string, text: string): string {
  return `${id}:${text}`;
}

function nameOf(id: string): string {
  return `m${id}`;
}
