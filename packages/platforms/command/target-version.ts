import type { Ports } from '#core/ports';
import { invoke, type Command } from './invoke.ts';
import { withTarget } from './placeholders.ts';

/** Asks the user's own command what version a target holds: what it prints, on one line. Undefined when it prints nothing, which says that it does not know. */
export async function versionByCommand(
  version: Command,
  target: string,
  timeoutMs: number,
  ports: Pick<Ports, 'commands'>,
): Promise<string | undefined> {
  const options = { timeoutMs, stdin: JSON.stringify({ target }), env: { ROLLOUT_TARGET: target } };
  const { stdout } = await invoke('version', withTarget(version, target), options, ports);
  const printed = stdout.trim().slice(0, 2000);
  return printed === '' ? undefined : printed;
}
