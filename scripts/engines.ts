/**
 * `npm run engines`: builds the engines that take minutes (packages/testkit/engine-cache.ts) into their cache outside the clone, each only
 * where it is absent at its pinned version; `npm run engines -- etcd` builds only that one. They come as Go modules, verified by Go's checksum
 * database, or as an npm package, none of whose scripts runs. `--list` builds nothing: it says in one line what is there.
 */

import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { absentAwsTools } from '#testkit/aws-tools';
import { absentEngines, cachedEngines, cachedFolder, engineCache, findCached, type CachedEngine } from '#testkit/engine-cache';

/** An engine that is an npm package, whose version is the engine's. */
interface NpmRecipe {
  readonly npm: string;
}

/** How an engine comes out of a Go module, whose version is the engine's. */
interface Recipe {
  readonly module: string;
  /** Package of the program; without one, `files` are copied. */
  readonly program?: string;
  /** Variables set by the linker: what the program says of its version. */
  readonly variables?: (version: string) => readonly string[];
  /** Version of the modules that its go.mod replaces by folders of its own repository, where it does not require published ones. */
  readonly ownModules?: (version: string) => string;
  /** Folder in the module of which every file is taken. */
  readonly files?: string;
}

const recipes: Readonly<Record<string, Recipe | NpmRecipe>> = {
  etcd: { module: 'go.etcd.io/etcd/server/v3', program: 'go.etcd.io/etcd/server/v3' },
  'kube-apiserver': {
    module: 'k8s.io/kubernetes',
    program: 'k8s.io/kubernetes/cmd/kube-apiserver',
    // Without these kubectl cannot read the server's version.
    variables: (version) => {
      const [major = '', minor = ''] = version.split('.');
      return [`gitVersion=v${version}`, `gitMajor=${major}`, `gitMinor=${minor}`].map((set) => `k8s.io/component-base/version.${set}`);
    },
    ownModules: (version) => version.replace(/^1\./, 'v0.'),
  },
  traefik: {
    module: 'github.com/traefik/traefik/v3',
    program: 'github.com/traefik/traefik/v3/cmd/traefik',
    variables: (version) => [`github.com/traefik/traefik/v3/pkg/version.Version=${version}`],
  },
  'gateway-api': { module: 'sigs.k8s.io/gateway-api', files: 'config/crd/standard' },
  vercel: { npm: 'vercel' },
  'vercel-sdk': { npm: '@vercel/sdk' },
  gitleaks: {
    module: 'github.com/zricethezav/gitleaks/v8',
    program: 'github.com/zricethezav/gitleaks/v8',
    variables: (version) => [`github.com/zricethezav/gitleaks/v8/version.Version=${version}`],
  },
};

/** Where everything happens, and what ends it. */
interface Work {
  readonly folder: string;
  readonly signal: AbortSignal;
}

interface Downloaded {
  readonly GoMod: string;
  readonly Dir: string;
}

interface GoModFile {
  /** `null` where the file has none. */
  readonly Replace:
    | readonly {
        readonly Old: { readonly Path: string; readonly Version?: string };
        readonly New: { readonly Path: string; readonly Version?: string };
      }[]
    | null;
}

/** Runs `go` in a folder, with caches in `work` that are removed with it, and returns what it printed. */
async function go({ folder: work, signal }: Work, folder: string, words: readonly string[]): Promise<string> {
  const env = {
    ...process.env,
    GOPATH: join(work, 'go'),
    GOMODCACHE: join(work, 'modules'),
    GOCACHE: join(work, 'objects'),
    GOTMPDIR: work,
    GOWORK: 'off',
    CGO_ENABLED: '0',
    // A module asks for a newer Go than the installed one; it is a module as well.
    GOTOOLCHAIN: 'auto',
    GOFLAGS: `${process.env['GOFLAGS'] ?? ''} -modcacherw`.trim(),
    // What the proxy refuses is not asked for elsewhere.
    GOVCS: '*:off',
  };
  return new Promise((done, fail) => {
    execFile('go', words, { cwd: folder, env, signal, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (error === null) done(stdout);
      else if (signal.aborted) fail(new Error('interrupted.'));
      else if (error.code === 'ENOENT') fail(new Error('go is not installed on this machine (Debian: apt-get install golang-go).'));
      else fail(new Error(`go ${words.slice(0, 3).join(' ')} failed: ${stderr.trim().split('\n').slice(-12).join('\n')}`));
    });
  });
}

/** Installs a package into `folder`. Its scripts would run whatever they like, and none is needed. */
async function npm({ signal }: Work, folder: string, packageAt: string): Promise<void> {
  // What `npm run` tells this script is not meant for another npm.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
  const words = ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', packageAt];
  return new Promise((done, fail) => {
    execFile('npm', words, { cwd: folder, env, signal, maxBuffer: 64 * 1024 * 1024 }, (error, _, stderr) => {
      if (error === null) done();
      else
        fail(
          new Error(
            signal.aborted ? 'interrupted.' : `npm install ${packageAt} failed: ${stderr.trim().split('\n').slice(-12).join('\n')}`,
          ),
        );
    });
  });
}

/** The replacements that a module's own go.mod declares; Go takes them only from the main module, which here is ours. */
async function replacements(work: Work, folder: string, goMod: string, recipe: Recipe, version: string): Promise<readonly string[]> {
  const { Replace } = JSON.parse(await go(work, folder, ['mod', 'edit', '-json', goMod])) as GoModFile;
  return (Replace ?? []).flatMap(({ Old, New }) => {
    const from = Old.Version === undefined ? Old.Path : `${Old.Path}@${Old.Version}`;
    if (New.Version !== undefined) return [`-replace=${from}=${New.Path}@${New.Version}`];
    // Without a version of its own the one that go.mod requires is a published one.
    return recipe.ownModules === undefined ? [] : [`-replace=${from}=${Old.Path}@${recipe.ownModules(version)}`];
  });
}

/** Builds an engine into the folder `out`. */
async function build({ name, version, file }: CachedEngine, work: Work, out: string): Promise<void> {
  const recipe = recipes[name];
  if (recipe === undefined) throw new Error(`No recipe for ${name}.`);
  const folder = join(work.folder, `from-${name}`);
  await mkdir(folder);
  await mkdir(out);
  if ('npm' in recipe) {
    await npm(work, out, `${recipe.npm}@${version}`);
    return;
  }
  const at = `v${version}`;
  await go(work, folder, ['mod', 'init', `engines/${name}`]);
  const { GoMod, Dir } = JSON.parse(await go(work, folder, ['mod', 'download', '-json', `${recipe.module}@${at}`])) as Downloaded;
  if (recipe.files !== undefined) await cp(join(Dir, recipe.files), out, { recursive: true });
  if (recipe.program === undefined) return;
  const replaced = await replacements(work, folder, GoMod, recipe, version);
  if (replaced.length > 0) await go(work, folder, ['mod', 'edit', ...replaced]);
  await go(work, folder, ['get', `${recipe.program}@${at}`]);
  const linker = ['-s', '-w', ...(recipe.variables?.(version) ?? []).flatMap((variable) => ['-X', variable])].join(' ');
  await go(work, folder, ['build', '-trimpath', '-ldflags', linker, '-o', join(out, file), recipe.program]);
}

/** Size of all files of a folder, in MB. */
async function size(folder: string): Promise<string> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(files.filter((file) => file.isFile()).map((file) => stat(join(file.parentPath, file.name))));
  return `${(sizes.reduce((sum, one) => sum + one.size, 0) / 1e6).toFixed(1)} MB`;
}

/** Puts a finished folder in its place; where another build was quicker, its result stays. */
async function place(engine: CachedEngine, built: string): Promise<void> {
  const folder = cachedFolder(engine);
  if (findCached(engine) !== undefined) return;
  await rm(folder, { recursive: true, force: true });
  await rename(built, folder).catch((error: unknown) => {
    if (findCached(engine) === undefined) throw error;
  });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

const unfinished = /^\.building-(\d+)-/;

/** Removes what builds left behind that were killed. */
async function sweep(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    const pid = unfinished.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(cache, name), { recursive: true, force: true });
  }
}

/** Builds what is absent, one line for each engine; resolves with whether all of these are there now. */
async function buildAbsent(engines: readonly CachedEngine[]): Promise<boolean> {
  const cache = engineCache();
  await mkdir(cache, { recursive: true });
  await sweep(cache);
  console.log(`Engines in ${cache}`);
  const work = await mkdtemp(join(cache, `.building-${process.pid}-`));
  const interrupted = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      interrupted.abort();
    });
  }
  let complete = true;
  try {
    for (const engine of engines) {
      const { name, version } = engine;
      if (findCached(engine) !== undefined) {
        console.log(`${name} ${version}: ${await size(cachedFolder(engine))}, was there`);
        continue;
      }
      if (interrupted.signal.aborted) return false;
      const started = performance.now();
      const built = join(work, name);
      try {
        await build(engine, { folder: work, signal: interrupted.signal }, built);
        await place(engine, built);
        const minutes = (performance.now() - started) / 60_000;
        console.log(`${name} ${version}: ${await size(cachedFolder(engine))}, built in ${minutes.toFixed(1)} min`);
      } catch (error) {
        complete = false;
        console.log(`${name} ${version}: FAILED, ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return complete;
}

const words = process.argv.slice(2);
const unknown = words.filter((word) => word !== '--list' && cachedEngines.every(({ name }) => name !== word));
if (unknown.length > 0) {
  console.error(`Not an engine: ${unknown.join(', ')}. There are ${cachedEngines.map(({ name }) => name).join(', ')}.`);
  process.exitCode = 1;
} else if (words.includes('--list')) {
  const there = cachedEngines.map(({ name, version }) => `${name} ${version}`).join(', ');
  console.log(absentEngines() ?? `Engines of ${engineCache()} used: ${there}.`);
  console.log(absentAwsTools() ?? "moto's server, the AWS CLI and boto3 used.");
} else {
  // Other work goes first.
  setPriority(constants.priority.PRIORITY_LOW);
  const chosen = cachedEngines.filter(({ name }) => words.length === 0 || words.includes(name));
  process.exitCode = (await buildAbsent(chosen)) ? 0 : 1;
}
