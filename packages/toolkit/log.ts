import type { Logger } from '#core/ports';
import { printableLines } from '#core/printable';

/** Where lines go: @actions/core, or a list in a test. */
export interface LogSink {
  info(line: string): void;
  debug(message: string): void;
  startGroup(title: string): void;
  endGroup(): void;
}

export interface Log extends Logger {
  /** Folds the lines logged meanwhile under a title. The runner does not nest groups. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
}

/**
 * A log whose lines can never be read as workflow commands, whoever wrote them, and never show a known secret.
 * `warning` and `error` are plain lines: annotations are kept for what someone must act on and come with the action's result.
 */
export function createLog(sink: LogSink, redact: (text: string) => string): Log {
  const safe = (text: string): string => harmless(redact(printableLines(text)));
  const print = (text: string): void => {
    for (const line of safe(text).split('\n')) sink.info(line);
  };
  return {
    debug: (message) => {
      sink.debug(safe(message));
    },
    info: print,
    warning: (message) => {
      print(`Warning: ${message}`);
    },
    error: (message) => {
      print(`Error: ${message}`);
    },
    async group(title, work) {
      sink.startGroup(safe(title).replaceAll('\n', ' '));
      try {
        return await work();
      } finally {
        sink.endGroup();
      }
    },
  };
}

/**
 * Takes the meaning of a workflow command from every line. The runner reads `::name::` at the start of a line (white space skipped) and
 * `##[name]` anywhere in it (actions/runner, ActionCommand.cs); a space in the middle of the mark makes it text.
 */
export function harmless(text: string): string {
  return text.replace(/^([\s\p{C}]*):(?=:)/gmu, '$1: ').replaceAll('##[', '# #[');
}
