import { RolloutError } from '#core/errors';
import type { CommandOptions, CommandResult, Ports } from '#core/ports';
import { lastWords } from '#core/printable';

/** What a command is run for. */
export type Purpose = 'read' | 'write' | 'restore' | 'version';

export type Command = readonly [program: string, ...args: string[]];

/** A `write` command ends with this code when the split is not what it was told to expect. */
export const CHANGED_EXIT_CODE = 9;

/**
 * Runs one of the user's commands. Throws a `platform` RolloutError when it cannot be started, runs out of time or ends with another code than 0, except
 * for codes in `allowed`. Messages name the program only: arguments may hold secrets.
 */
export async function invoke(
  purpose: Purpose,
  command: Command,
  options: CommandOptions,
  ports: Pick<Ports, 'commands'>,
  allowed: readonly number[] = [],
): Promise<CommandResult> {
  const result = await ports.commands.run(command, { ...options, env: { ...options.env, ROLLOUT_PURPOSE: purpose } });
  if (result.exitCode === 0 || allowed.includes(result.exitCode)) return result;
  const said = lastWords(result.stderr) || lastWords(result.stdout);
  throw new RolloutError('platform', {
    code: 'COMMAND_FAILED',
    message: `The ${purpose} command ${programOf(command)} ended with exit code ${String(result.exitCode)}${said === '' ? ' and said nothing' : `: ${said}`}`,
    remedy: `Run the command by hand on the runner with ROLLOUT_PURPOSE=${purpose} and correct what it reports.`,
  });
}

/** The program without its arguments, for messages. */
export function programOf([program]: Command): string {
  return lastWords(program, 1, 100);
}
