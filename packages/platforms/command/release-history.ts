import { RolloutError } from '#core/errors';
import type { ReleaseHistory } from '#core/platform';
import type { Ports } from '#core/ports';
import { inQuotes } from '#core/printable';
import { invoke, type Command } from './invoke.ts';
import { withVersion } from './placeholders.ts';

/** Puts versions back with the user's own command. */
export function commandReleases(restore: Command, timeoutMs: number, ports: Pick<Ports, 'commands'>): ReleaseHistory {
  return {
    async restore(version) {
      requireVersion(version);
      await invoke(
        'restore',
        withVersion(restore, version),
        { timeoutMs, effect: true, stdin: JSON.stringify({ version }), env: { ROLLOUT_VERSION: version } },
        ports,
      );
    },
  };
}

/** A version that begins with a hyphen would be read as an option by the user's program. */
function requireVersion(version: string): void {
  if (/^[^\p{C}\p{Z}-][^\p{C}]{0,255}$/u.test(version)) return;
  throw new RolloutError('input', {
    code: 'COMMAND_BAD_VERSION',
    message: `${inQuotes(version, 100)} cannot be handed to the restore command: accepted are 1 to 256 printable characters that do not begin with a hyphen or a space.`,
    remedy: 'Check the name of the version; it comes from the ledger or from the input.',
  });
}
