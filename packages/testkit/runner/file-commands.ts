/** The files through which an action hands over outputs, state, variables, paths and its summary (FileCommandManager.cs). */

import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const summaryLimitBytes = 1024 * 1024;

const files = {
  GITHUB_OUTPUT: 'set_output',
  GITHUB_STATE: 'save_state',
  GITHUB_ENV: 'set_env',
  GITHUB_PATH: 'add_path',
  GITHUB_STEP_SUMMARY: 'step_summary',
} as const;

type FileVariable = keyof typeof files;

/** What a step left in its files. `problems` are what the runner would report as errors; the first group fails the step. */
export interface FileCommands {
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly paths: readonly string[];
  /** As written, before masking; empty when it was over the limit. */
  readonly summary: string;
  readonly fatal: readonly string[];
  readonly dropped: readonly string[];
}

/** Reads `name=value` and `name<<DELIMITER` blocks. Throws an Error with the runner's own reason when the text is malformed. */
export function parsePairs(text: string): Record<string, string> {
  const lines = text.split(/\r?\n/);
  const pairs: Record<string, string> = {};
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) throw new Error(`Invalid format '${line}'. Name must not be empty`);
      pairs[line.slice(0, equals)] = line.slice(equals + 1);
      continue;
    }
    if (heredoc < 0) throw new Error(`Invalid format '${line}'`);
    const name = line.slice(0, heredoc);
    const delimiter = line.slice(heredoc + 2);
    if (name === '' || delimiter === '') {
      throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
    }
    const end = lines.indexOf(delimiter, at + 1);
    if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
    pairs[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return pairs;
}

/** Fresh files of one step. */
export class FileCommandFolder {
  /** The variables that tell the action where its files are. */
  readonly env: Readonly<Record<FileVariable, string>>;
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
    this.env = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, join(folder, file)])) as Record<FileVariable, string>;
  }

  static async create(temp: string, step: string): Promise<FileCommandFolder> {
    const folder = new FileCommandFolder(join(temp, '_runner_file_commands', step));
    await mkdir(folder.#folder, { recursive: true });
    await Promise.all(Object.values(folder.env).map((path) => writeFile(path, '')));
    return folder;
  }

  /** Reads everything and removes the files, as the runner does after every step. */
  async collect(): Promise<FileCommands> {
    const fatal: string[] = [];
    const dropped: string[] = [];
    const pairs = async (variable: FileVariable, label: string): Promise<Record<string, string>> => {
      try {
        return parsePairs(await this.#read(variable));
      } catch (error) {
        fatal.push(`Unable to process file command '${label}' successfully.`, error instanceof Error ? error.message : String(error));
        return {};
      }
    };
    const env = await pairs('GITHUB_ENV', 'env');
    for (const name of Object.keys(env)) {
      if (name.toUpperCase() !== 'NODE_OPTIONS') continue;
      Reflect.deleteProperty(env, name);
      fatal.push(`Can't store ${name} output parameter using '$GITHUB_ENV' command.`);
    }
    const found: FileCommands = {
      outputs: await pairs('GITHUB_OUTPUT', 'output'),
      state: await pairs('GITHUB_STATE', 'save_state'),
      env,
      paths: (await this.#read('GITHUB_PATH')).split(/\r?\n/).filter((line) => line !== ''),
      summary: await this.#summary(dropped),
      fatal,
      dropped,
    };
    await rm(this.#folder, { recursive: true, force: true });
    return found;
  }

  async #read(variable: FileVariable): Promise<string> {
    return (await readFile(this.env[variable], 'utf8').catch(() => '')).replace(/^\uFEFF/, '');
  }

  async #summary(dropped: string[]): Promise<string> {
    const size = await stat(this.env.GITHUB_STEP_SUMMARY).then(
      (facts) => facts.size,
      () => 0,
    );
    if (size <= summaryLimitBytes) return this.#read('GITHUB_STEP_SUMMARY');
    dropped.push(`$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${Math.floor(size / 1024)}k.`);
    return '';
  }
}
