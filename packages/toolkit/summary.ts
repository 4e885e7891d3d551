import { appendFile, stat } from 'node:fs/promises';
import { clip } from '#core/markdown';

/** The runner drops a step's summary that is larger. */
const maxBytes = 1024 * 1024;

/** Appends to the step's summary (the file that GITHUB_STEP_SUMMARY names) as much as still fits. Without such a file it does nothing. */
export async function appendSummary(file: string | undefined, markdown: string): Promise<void> {
  if (file === undefined || file === '' || markdown === '') return;
  const used = await stat(file).then(
    ({ size }) => size,
    () => 0,
  );
  const fitting = clip(markdown, maxBytes - used - 2);
  if (fitting !== '') await appendFile(file, `${used > 0 ? '\n' : ''}${fitting}\n`);
}
