import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder of the clone: the nearest one above this module that has package.json and actions/, whether it runs from source, build/ or dist/.
 * @throws {Error} when there is none.
 */
export function findRoot(moduleUrl: string): string {
  for (let folder = dirname(fileURLToPath(moduleUrl)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'actions'))) return folder;
    if (folder === dirname(folder)) throw new Error('The demo runs inside a clone of its repository: actions/ was not found above it.');
  }
}
