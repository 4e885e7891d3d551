import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** `dist/<name>/index.js` and `post.js`, which action.yml names: all the work is in the shared bundle. */
export async function writeStub(dist: string, name: string, hasPost: boolean): Promise<void> {
  const folder = join(dist, name);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.js'), `import { run } from '../suite/index.js';\nawait run('${name}');\n`);
  if (hasPost) await writeFile(join(folder, 'post.js'), `import { run } from '../suite/index.js';\nawait run('${name}', 'post');\n`);
  await writeFile(join(folder, 'package.json'), '{\n  "type": "module"\n}\n');
}

/** `dist/suite/worker.js`, the entry of worker threads: they run the shared bundle too. */
export async function writeWorkerStub(suite: string): Promise<void> {
  await writeFile(join(suite, 'worker.js'), "import { work } from './index.js';\nawait work();\n");
}
