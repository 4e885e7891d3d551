import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';

export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Names of the folders under actions/ that declare an action, sorted. */
export async function actionFolders(root: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, 'actions'), { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const declared = await Promise.all(folders.map((name) => exists(join(root, 'actions', name, 'src/spec.ts'))));
  return folders.filter((_, index) => declared[index]).sort();
}

/** Every file below `folder`, with forward slashes, sorted by code unit so that the order is the same everywhere. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}
