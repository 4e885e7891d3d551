import { namesUsed, type NamesUsed } from './names-used.ts';

/** Where workflows and the actions of a repository are; a folder's names are those directly in it. */
export interface CheckoutFiles {
  read(path: string, maxBytes?: number): Promise<string | undefined>;
  names?(folder: string): Promise<readonly string[]>;
}

const MOST_BYTES = 1024 * 1024;
/** GitHub shows no more workflows either. */
const MOST_FILES = 500;

/** What the workflows (.github/workflows) and the actions of the checkout (.github/actions/NAME) use; `read` counts the files. */
export async function readNamesUsed(files: CheckoutFiles): Promise<readonly NamesUsed[]> {
  const namesIn = async (folder: string): Promise<readonly string[]> => (await files.names?.(folder)) ?? [];
  const workflows = (await namesIn('.github/workflows')).filter((name) => /\.ya?ml$/.test(name)).map((name) => `.github/workflows/${name}`);
  const actions = (await namesIn('.github/actions')).flatMap((name) => [
    `.github/actions/${name}/action.yml`,
    `.github/actions/${name}/action.yaml`,
  ]);
  const used: NamesUsed[] = [];
  for (const path of [...workflows.sort(), ...actions.sort()].slice(0, MOST_FILES)) {
    const text = await files.read(path, MOST_BYTES);
    if (text !== undefined) used.push(namesUsed(path, text));
  }
  return used;
}
