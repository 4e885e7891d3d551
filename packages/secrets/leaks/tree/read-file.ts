import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** What became of a file that was to be read. */
export type ReadFile =
  | { readonly outcome: 'read'; readonly bytes: Buffer }
  | { readonly outcome: 'absent' }
  | { readonly outcome: 'folder' }
  | { readonly outcome: 'too-large'; readonly size: number }
  | { readonly outcome: 'unreadable' };

/** Absent on Windows, where there are neither such links nor pipes among files. */
const { O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants as { readonly O_NOFOLLOW?: number; readonly O_NONBLOCK?: number };

/** Reads a regular file of at most `maxBytes`; a link or a pipe is `absent`. */
export function readBounded(file: string, maxBytes: number): ReadFile {
  let descriptor: number;
  try {
    descriptor = openSync(file, constants.O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EISDIR') return { outcome: 'folder' };
    return { outcome: code === 'ENOENT' || code === 'ELOOP' || code === 'ENOTDIR' || code === 'ENXIO' ? 'absent' : 'unreadable' };
  }
  try {
    const facts = fstatSync(descriptor);
    if (facts.isDirectory()) return { outcome: 'folder' };
    if (!facts.isFile()) return { outcome: 'absent' };
    if (facts.size > maxBytes) return { outcome: 'too-large', size: facts.size };
    const bytes = Buffer.allocUnsafe(facts.size);
    let size = 0;
    for (let count = -1; size < bytes.length && count !== 0; size += count)
      count = readSync(descriptor, bytes, size, bytes.length - size, null);
    return { outcome: 'read', bytes: bytes.subarray(0, size) };
  } catch {
    return { outcome: 'unreadable' };
  } finally {
    closeSync(descriptor);
  }
}
