/** What one step wrote: its log as a person sees it, its annotations, and the bytes as they came. */

import { CommandReader, type Command } from './commands.ts';
import type { Masks } from './masks.ts';

export type AnnotationLevel = 'error' | 'warning' | 'notice';

export interface RunnerAnnotation {
  readonly level: AnnotationLevel;
  /** Empty when the command gave none. */
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

export type LineKind = 'text' | 'error' | 'warning' | 'notice' | 'debug' | 'group' | 'endgroup';

export interface LogLine {
  /** Id of the step, with `:post` for its post step. */
  readonly step: string;
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
  /** Milliseconds since the step's process was spawned. */
  readonly sinceStartMs: number;
  readonly kind: LineKind;
  /** Masked; without the `##[error]` prefix. */
  readonly text: string;
}

/** The runner keeps this many annotations of a level per step (ExecutionContext.cs) … */
const annotationsPerLevel = 10;
/** … and this many characters of a message. */
const messageLimit = 4_096;

export interface StepLogOptions {
  readonly step: string;
  readonly debug: boolean;
  readonly masks: Masks;
  readonly onLine: (line: LogLine) => void;
}

export class StepLog {
  readonly lines: LogLine[] = [];
  readonly annotations: RunnerAnnotation[] = [];
  /** Outputs and state given by the old `::set-output` and `::save-state` commands. */
  readonly outputs: Record<string, string> = {};
  readonly state: Record<string, string> = {};
  readonly #raw: string[] = [];
  readonly #reader = new CommandReader();
  readonly #options: StepLogOptions;
  #started = performance.now();

  constructor(options: StepLogOptions) {
    this.#options = options;
  }

  /** As a person sees it, masked. */
  get text(): string {
    return this.lines
      .filter((line) => line.kind !== 'debug' || this.#options.debug)
      .map((line) => (line.kind === 'text' ? line.text : `##[${line.kind}]${line.text}`))
      .join('\n');
  }

  /** As the process wrote it: commands and secrets included. */
  get raw(): string {
    return this.#raw.join('\n');
  }

  /** The process is spawned now. */
  start(): void {
    this.#started = performance.now();
  }

  /** A line that the process wrote. */
  accept(line: string): void {
    this.#raw.push(line);
    const command = this.#reader.read(line);
    if (command === undefined) this.#print('text', line);
    else this.#obey(command);
  }

  /** A line that the runner itself adds. */
  annotate(level: AnnotationLevel, message: string, properties: Readonly<Record<string, string>> = {}): void {
    this.#print(level, message);
    if (this.annotations.filter((given) => given.level === level).length >= annotationsPerLevel) return;
    const { file, line, col } = properties;
    this.annotations.push({
      level,
      title: this.#options.masks.apply(properties['title'] ?? ''),
      message: this.#options.masks.apply(message).slice(0, messageLimit),
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { line: Number(line) }),
      ...(col === undefined ? {} : { column: Number(col) }),
    });
  }

  #obey({ name, properties, data }: Command): void {
    switch (name) {
      case 'error':
      case 'warning':
      case 'notice':
        this.annotate(name, data, properties);
        break;
      case 'debug':
      case 'group':
      case 'endgroup':
        this.#print(name, data);
        break;
      case 'add-mask':
        if (data.trim() === '') this.annotate('warning', "Can't add secret mask for empty string in ##[add-mask] command.");
        else this.#options.masks.add(data);
        break;
      case 'set-output':
        this.outputs[properties['name'] ?? ''] = data;
        break;
      case 'save-state':
        this.state[properties['name'] ?? ''] = data;
        break;
    }
  }

  #print(kind: LineKind, text: string): void {
    const line: LogLine = {
      step: this.#options.step,
      at: Date.now(),
      sinceStartMs: performance.now() - this.#started,
      kind,
      text: this.#options.masks.apply(text),
    };
    this.lines.push(line);
    this.#options.onLine(line);
  }
}
