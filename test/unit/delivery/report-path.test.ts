import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { checkReportPath } from '#delivery/report-file';
import { createFiles } from '#toolkit/files';

test('a report that would replace a folder is refused before a soak, and one that replaces a file or nothing is not', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'report-'));
  const files = createFiles(folder);
  await mkdir(join(folder, 'page.html'));
  await writeFile(join(folder, 'old.json'), '{}');
  const refused = expect.objectContaining({ kind: 'input', code: 'FILE_UNREADABLE' });
  await expect(checkReportPath(files, folder)).rejects.toEqual(refused);
  await expect(checkReportPath(files, 'page.json')).rejects.toEqual(refused);
  await checkReportPath(files, 'old.json');
  await checkReportPath(files, 'new/one.json');
  await checkReportPath(files, undefined);
});
