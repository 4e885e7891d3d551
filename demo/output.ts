import { appendFile, copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface StepFiles {
  /** Begins the names of the step's files. */
  readonly label: string;
  readonly name: string;
  readonly log: string;
  /** Markdown. */
  readonly summary: string;
  readonly reportPath: string | undefined;
}

/** Where the results of one act are kept. */
export interface ActFolder {
  /** RUNNER_TEMP of the job; removed by `tidy`. */
  readonly temp: string;
  /** Keeps the step's log, summary and report; returns the parsed report, or undefined when there is no readable one. */
  keep(files: StepFiles): Promise<unknown>;
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
    async keep({ label, name, log, summary, reportPath }) {
      await writeFile(join(folder, `${label}.log`), `${log}\n`);
      if (summary !== '') await appendFile(join(folder, 'summary.md'), `<!-- ${name} -->\n\n${summary.trim()}\n\n`);
      if (reportPath === undefined || reportPath === '') return undefined;
      try {
        const report: unknown = JSON.parse(await readFile(reportPath, 'utf8'));
        await copyFile(reportPath, join(folder, `${label}.json`));
        return report;
      } catch {
        return undefined;
      }
    },
    tidy: () => rm(temp, { recursive: true, force: true }),
  };
}
