/** Workflow commands that an action writes to its standard output, read as the runner reads them (ActionCommand.cs). */

export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** The names that the runner knows; any other `::name::` line is plain text. */
const known: ReadonlySet<string> = new Set([
  'error',
  'warning',
  'notice',
  'debug',
  'group',
  'endgroup',
  'add-mask',
  'set-output',
  'save-state',
  'echo',
  'add-matcher',
  'remove-matcher',
  'stop-commands',
]);

/** `%25` last, so that an escaped percent sign never starts another escape. */
function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}

/** The command on this line, or undefined when the line is plain text. */
export function parseCommand(line: string): Command | undefined {
  const trimmed = line.trimStart();
  if (!trimmed.startsWith('::')) return undefined;
  const end = trimmed.indexOf('::', 2);
  if (end < 0) return undefined;
  const head = trimmed.slice(2, end);
  const space = head.indexOf(' ');
  const name = space < 0 ? head : head.slice(0, space);
  if (!known.has(name)) return undefined;
  const properties: Record<string, string> = {};
  for (const pair of space < 0 ? [] : head.slice(space + 1).split(',')) {
    const equals = pair.indexOf('=');
    if (equals > 0) properties[pair.slice(0, equals).trim()] = unescapeProperty(pair.slice(equals + 1));
  }
  return { name, properties, data: unescapeData(trimmed.slice(end + 2)) };
}

/** Turns the lines of one step into commands and text, and honours `::stop-commands::token`. */
export class CommandReader {
  #resumeToken: string | undefined;

  read(line: string): Command | undefined {
    if (this.#resumeToken !== undefined) {
      if (line.trim() === `::${this.#resumeToken}::`) this.#resumeToken = undefined;
      return undefined;
    }
    const command = parseCommand(line);
    if (command?.name === 'stop-commands') this.#resumeToken = command.data;
    return command;
  }
}
