import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { devNull } from 'node:os';
import { promisify } from 'node:util';

/** What a commit does to a path: new content, a link, a submodule's commit, or nothing left. */
export type Change =
  string | Buffer | { readonly link: string } | { readonly submodule: string } | { readonly renamedTo: string } | undefined;

export interface ScratchCommit {
  /** Full name, such as `refs/heads/main`. */
  readonly ref: string;
  readonly changes: Readonly<Record<string, Change>>;
  /** Marks that `commit` gave; default: none, an own root. Several make a merge, the first one's tree is what is changed. */
  readonly parents?: readonly number[];
  readonly author?: string;
}

/** A history to be: commits are collected and written in one go, in milliseconds each hundred. */
export class ScratchHistory {
  readonly #parts: Buffer[] = [];
  #mark = 0;

  /** Returns its mark. Commits are an hour apart. */
  commit({ ref, changes, parents = [], author = 'Ada Lovelace <ada@example.com>' }: ScratchCommit): number {
    this.#mark += 1;
    const who = `${author} ${String(1_700_000_000 + this.#mark * 3_600)} +0000`;
    const [first, ...others] = parents;
    // Without it the commit would follow whatever the ref is at.
    this.#text(`reset ${ref}\n`);
    this.#text(`commit ${ref}\nmark :${String(this.#mark)}\nauthor ${who}\ncommitter ${who}\ndata 1\nx\n`);
    if (first !== undefined) this.#text(`from :${String(first)}\n`);
    for (const other of others) this.#text(`merge :${String(other)}\n`);
    for (const [path, change] of Object.entries(changes)) this.#change(path, change);
    return this.#mark;
  }

  /** Lets a ref point at a commit. */
  ref(name: string, mark: number): void {
    this.#text(`reset ${name}\nfrom :${String(mark)}\n\n`);
  }

  /** Writes everything into a new bare repository, whose HEAD is refs/heads/main. */
  async write(folder: string, init: readonly string[] = []): Promise<void> {
    await mkdir(folder, { recursive: true });
    await scratchGit(folder, ['init', '-q', '--bare', '--initial-branch=main', ...init, '.']);
    const child = spawn('git', ['fast-import', '--quiet', '--force'], {
      cwd: folder,
      env: ownEnvironment,
      stdio: ['pipe', 'ignore', 'inherit'],
    });
    const ended = once(child, 'exit') as Promise<[number | null]>;
    child.stdin.end(Buffer.concat(this.#parts));
    const [code] = await ended;
    if (code !== 0) throw new Error(`git fast-import ended with ${String(code)}`);
  }

  #change(path: string, change: Change): void {
    const name = quoted(path);
    if (change === undefined) this.#text(`D ${name}\n`);
    else if (typeof change === 'string' || Buffer.isBuffer(change)) this.#content('100644', name, Buffer.from(change));
    else if ('link' in change) this.#content('120000', name, Buffer.from(change.link));
    else if ('submodule' in change) this.#text(`M 160000 ${change.submodule} ${name}\n`);
    else this.#text(`R ${name} ${quoted(change.renamedTo)}\n`);
  }

  #content(mode: string, name: string, bytes: Buffer): void {
    this.#text(`M ${mode} inline ${name}\ndata ${String(bytes.length)}\n`);
    this.#parts.push(bytes);
    this.#text('\n');
  }

  #text(text: string): void {
    this.#parts.push(Buffer.from(text, 'latin1'));
  }
}

const ownEnvironment = { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' };

/** Runs git with nothing of the user's configuration; returns what it printed. */
export async function scratchGit(folder: string, args: readonly string[]): Promise<string> {
  const own = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', '-c', 'protocol.file.allow=always'];
  const { stdout } = await promisify(execFile)('git', [...own, ...args], { cwd: folder, env: ownEnvironment, maxBuffer: 1 << 26 });
  return stdout;
}

/** Paths are Latin-1 here, one character a byte, so that one can be written that is no UTF-8. */
function quoted(path: string): string {
  return `"${path.replace(/["\\\n\t\x80-\xff]/gu, (character) => `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`)}"`;
}
