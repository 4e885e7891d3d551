import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '../../..');

/** What an action has loaded before it asks GitHub for the first time. */
const present = ["import '#toolkit/http';", "import '#toolkit/undici';", "import 'valibot';", "import '#core/errors';"];

/** What is loaded for the first call of GitHub: by lines of a module, on top of what is `present`. */
export const candidates = {
  'ours (packages/github/client.ts)': ["export * from '#github/client';", "export * from '@octokit/endpoint';"],
  '@actions/github': ["import { getOctokit } from '@actions/github';", "export const client = getOctokit('ghs_none');"],
  '@actions/github, retry and throttling': [
    "import { getOctokit } from '@actions/github';",
    "import { retry } from '@octokit/plugin-retry';",
    "import { throttling } from '@octokit/plugin-throttling';",
    'const no = () => false;',
    "export const client = getOctokit('ghs_none', { throttle: { onRateLimit: no, onSecondaryRateLimit: no } }, retry, throttling);",
  ],
} as const;

export type Candidate = keyof typeof candidates;
export const names = Object.keys(candidates) as readonly Candidate[];

export interface Bundle {
  /** Addresses of modules. */
  readonly present: string;
  readonly own: string;
  /** Of what is not present already; white space taken out as in dist/. */
  readonly bytes: number;
  readonly gzipped: number;
}

/** Bundles a candidate beside what is present, what both need in chunks that are shared. */
export async function bundleOf(name: Candidate, folder: string): Promise<Bundle> {
  const entries = { present, own: candidates[name] };
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { present: 'entry:present', own: 'entry:own' },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    metafile: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    conditions: ['source'],
    legalComments: 'none',
    minifyWhitespace: true,
    logLevel: 'error',
    // CommonJS packages ask for Node's own modules by `require`.
    banner: { js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);" },
    plugins: [
      {
        name: 'entries',
        setup(building) {
          building.onResolve({ filter: /^entry:/ }, ({ path }) => ({ path, namespace: 'entry' }));
          building.onLoad({ filter: /.*/, namespace: 'entry' }, ({ path }) => ({
            contents: entries[path.slice('entry:'.length) as keyof typeof entries].join('\n'),
            resolveDir: root,
          }));
        },
      },
    ],
  });
  const reachable = (from: string, seen = new Set<string>()): ReadonlySet<string> => {
    if (seen.has(from)) return seen;
    seen.add(from);
    for (const { path, external } of metafile.outputs[from]?.imports ?? []) if (external !== true) reachable(path, seen);
    return seen;
  };
  const output = (entry: string): string => {
    const found = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === `entry:entry:${entry}`);
    if (found === undefined) throw new Error(`esbuild wrote nothing for ${entry}.`);
    return found[0];
  };
  const shared = reachable(output('present'));
  const own = [...reachable(output('own'))].filter((path) => !shared.has(path));
  const texts = await Promise.all(own.map((path) => readFile(resolve(root, path))));
  const sum = (of: (text: Buffer) => number): number => texts.reduce((total, text) => total + of(text), 0);
  return {
    present: pathToFileURL(resolve(root, output('present'))).href,
    own: pathToFileURL(resolve(root, output('own'))).href,
    bytes: sum((text) => text.length),
    gzipped: sum((text) => gzipSync(text).length),
  };
}

/** Milliseconds that a new process takes to load the client, when what is present is there. */
export async function loadMs({ present, own }: Pick<Bundle, 'present' | 'own'>): Promise<number> {
  const [before, measured] = [present, own].map((module) => `await import(${JSON.stringify(module)});`);
  const script = `${before ?? ''} const at = performance.now(); ${measured ?? ''} console.log(performance.now() - at);`;
  const env = { PATH: process.env['PATH'] };
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { env });
  return Number(stdout);
}
