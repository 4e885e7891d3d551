import { namesUsed, type NamesUsed } from './names-used.ts';

/** Where workflows and the actions of a repository are; a folder's names are those directly in it. */
export interface CheckoutFiles {
  read(path: string, maxBytes?: number): Promise<string | undefined>;
  names?(folder: string): Promise<readonly string[]>;
}

const MOST_BYTES = 1024 * 1024;
/** GitHub shows no more workflows either. */
const MOST_FILES = 500;

/** A workflow or the description of an action, as it stands in the checkout. */
export interface WorkflowFile {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  readonly content: string;
}

/** The workflows (.github/workflows) and the actions of the checkout (.github/actions/NAME, and the one at its root), at most 500, by path. Rejects for one above 1 MiB. */
export async function readWorkflowFiles(files: CheckoutFiles): Promise<readonly WorkflowFile[]> {
  const namesIn = async (folder: string): Promise<readonly string[]> => (await files.names?.(folder)) ?? [];
  const workflows = (await namesIn('.github/workflows')).filter((name) => /\.ya?ml$/.test(name)).map((name) => `.github/workflows/${name}`);
  const actions = (await namesIn('.github/actions')).flatMap((name) => [
    `.github/actions/${name}/action.yml`,
    `.github/actions/${name}/action.yaml`,
  ]);
  const found: WorkflowFile[] = [];
  for (const path of [...workflows.sort(), 'action.yml', 'action.yaml', ...actions.sort()].slice(0, MOST_FILES)) {
    const content = await files.read(path, MOST_BYTES);
    if (content !== undefined) found.push({ path, content });
  }
  return found;
}

/** What they use, one entry for each file. */
export async function readNamesUsed(files: CheckoutFiles): Promise<readonly NamesUsed[]> {
  return (await readWorkflowFiles(files)).map(({ path, content }) => namesUsed(path, content));
}
