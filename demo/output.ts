import { appendFile, copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

interface StepFiles {
  /** Begins the names of the step's files. */
  readonly label: string;
  readonly name: string;
  readonly log: string;
  /** Markdown. */
  readonly summary: string;
  readonly reportPath: string | undefined;
  /** The report for people. */
  readonly htmlPath: string | undefined;
}

interface Kept {
  /** The parsed report; undefined when there is no readable one. */
  readonly report: unknown;
  /** Name of the kept HTML file; undefined when there is none. */
  readonly html: string | undefined;
}

/** Where the results of one act are kept. */
export interface ActFolder {
  /** RUNNER_TEMP of the job; removed by `tidy`. */
  readonly temp: string;
  /** Keeps the step's log, summary and reports. */
  keep(files: StepFiles): Promise<Kept>;
  tidy(): Promise<void>;
}

export interface Output {
  /** Absolute path of demo/out. */
  readonly folder: string;
  readonly ledgerPath: string;
  act(name: string): Promise<ActFolder>;
  write(name: string, content: unknown): Promise<void>;
}

/** Files that the demo writes beside its acts' folders. */
const ownFiles = ['ledger.jsonl', 'timeline.json'];

/** A fresh demo/out. Only what an earlier demo wrote is removed: the named folders of its acts and its own files. */
export async function openOutput(root: string, actFolders: readonly string[]): Promise<Output> {
  const folder = join(root, 'demo', 'out');
  await mkdir(folder, { recursive: true });
  await Promise.all([...ownFiles, ...actFolders].map((name) => rm(join(folder, name), { recursive: true, force: true })));
  return {
    folder,
    ledgerPath: join(folder, 'ledger.jsonl'),
    act: (name) => openAct(join(folder, name)),
    write: (name, content) => writeFile(join(folder, name), `${JSON.stringify(content, undefined, 2)}\n`),
  };
}

async function openAct(folder: string): Promise<ActFolder> {
  const temp = join(folder, 'temp');
  await mkdir(temp, { recursive: true });
  return {
    temp,
    async keep({ label, name, log, summary, reportPath, htmlPath }) {
      await writeFile(join(folder, `${label}.log`), `${log}\n`);
      if (summary !== '') await appendFile(join(folder, 'summary.md'), `<!-- ${name} -->\n\n${summary.trim()}\n\n`);
      return {
        report: await keepReport(reportPath, join(folder, `${label}.json`)),
        html: (await copied(htmlPath, join(folder, `${label}.html`))) ? `${label}.html` : undefined,
      };
    },
    tidy: () => rm(temp, { recursive: true, force: true }),
  };
}

async function keepReport(from: string | undefined, to: string): Promise<unknown> {
  if (!(await copied(from, to))) return undefined;
  try {
    return JSON.parse(await readFile(to, 'utf8'));
  } catch {
    await rm(to, { force: true });
    return undefined;
  }
}

/** False when there is nothing to copy. */
async function copied(from: string | undefined, to: string): Promise<boolean> {
  if (from === undefined || from === '') return false;
  return copyFile(from, to).then(
    () => true,
    () => false,
  );
}
