import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { RolloutError } from '#core/errors';
import type { Files } from './context.ts';

const mebibyte = 2 ** 20;

/** The real disk; relative paths start at `base` (the workspace). */
export function createFiles(base: string): Files {
  return {
    read: (path, maxBytes = mebibyte) =>
      naming(path, 'read', async () => {
        const file = resolve(base, path);
        const facts = await stat(file).catch(absent);
        if (facts === undefined) return undefined;
        // Opening a pipe or a device could wait or read for ever.
        if (!facts.isFile()) throw unreadable(path, 'is not a regular file');
        const content = await readUpTo(file, maxBytes + 1);
        if (content.byteLength > maxBytes) throw unreadable(path, `is larger than ${maxBytes} bytes`);
        return content.toString('utf8');
      }),
    async names(folder) {
      return (await readdir(resolve(base, folder)).catch(() => [])).slice(0, 1000);
    },
    write: (path, content) =>
      naming(path, 'write', async () => {
        const file = resolve(base, path);
        await mkdir(dirname(file), { recursive: true });
        // Not after the file: its name may be as long as the disk takes.
        const draft = join(dirname(file), `.${randomUUID()}.tmp`);
        try {
          await writeThrough(draft, 'wx', content);
          await replace(draft, file);
        } catch (error) {
          await rm(draft, { force: true });
          throw error;
        }
      }),
    append: (path, lines) =>
      naming(path, 'write', async () => {
        const file = resolve(base, path);
        await mkdir(dirname(file), { recursive: true });
        const whole = lines.endsWith('\n') ? lines : `${lines}\n`;
        await writeThrough(file, 'a', (await endsInsideLine(file)) ? `\n${whole}` : whole);
      }),
  };
}

/** A failure of the disk names the path that was asked for, not a draft or a folder on the way, and what was to be done with it. */
async function naming<T>(path: string, access: 'read' | 'write', work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'syscall' in error) Object.assign(error, { path, access });
    throw error;
  }
}

async function readUpTo(file: string, limit: number): Promise<Buffer> {
  const handle = await open(file, 'r');
  try {
    const pieces: Buffer[] = [];
    let left = limit;
    while (left > 0) {
      const { bytesRead, buffer } = await handle.read(Buffer.alloc(Math.min(left, 65_536)), 0, Math.min(left, 65_536));
      if (bytesRead === 0) break;
      pieces.push(buffer.subarray(0, bytesRead));
      left -= bytesRead;
    }
    return Buffer.concat(pieces);
  } finally {
    await handle.close();
  }
}

async function writeThrough(file: string, flags: 'wx' | 'a', content: string): Promise<void> {
  const handle = await open(file, flags);
  try {
    await handle.writeFile(content, 'utf8');
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** True when a writer died in the middle of the last line: what follows must not be glued to it. */
async function endsInsideLine(file: string): Promise<boolean> {
  const facts = await stat(file).catch(absent);
  if (facts === undefined || facts.size === 0) return false;
  const handle = await open(file, 'r');
  try {
    const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, facts.size - 1);
    return buffer[0] !== 0x0a;
  } finally {
    await handle.close();
  }
}

/** Windows refuses to replace a file while another program, a virus scanner say, has it open. */
async function replace(draft: string, file: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await rename(draft, file);
      return;
    } catch (error) {
      if (attempt === 5 || !['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error))) throw error;
      await new Promise((done) => setTimeout(done, 20 * attempt * (0.5 + Math.random())));
    }
  }
}

function absent(error: unknown): undefined {
  if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined;
  throw error;
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

function unreadable(path: string, problem: string): RolloutError {
  return new RolloutError('input', {
    code: 'FILE_UNREADABLE',
    message: `${path} ${problem}.`,
    remedy: 'Check that the path names the file you mean.',
  });
}
