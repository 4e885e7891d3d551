import type { TrafficRouter } from '#core/platform';
import type { Ports } from '#core/ports';
import type { PossibleWeights } from '#core/rollout/possible-weights';
import type { ServedSplit } from '#core/rollout/split';
import { requireSame, splitChanged } from '../shares.ts';
import { CHANGED_EXIT_CODE, invoke, type Command } from './invoke.ts';
import { withShares } from './placeholders.ts';
import { readPrinted } from './printed-split.ts';

export interface CommandRouterOptions {
  readonly read: Command;
  readonly write: Command;
  /** Of one command. */
  readonly timeoutMs: number;
  readonly possible: PossibleWeights;
  readonly ports: Pick<Ports, 'commands'>;
}

const changed = ['The split is no longer', 'it (another job, a person at the platform)'] as const;

/** Reads and writes the split with the user's own commands. */
export function commandRouter(options: CommandRouterOptions): TrafficRouter {
  const { timeoutMs, ports } = options;

  const read = async (): Promise<ServedSplit> => {
    const { stdout } = await invoke('read', options.read, { timeoutMs }, ports);
    return { possible: options.possible, ...readPrinted(options.read, stdout) };
  };

  return {
    read,
    async write({ shares }, expected) {
      // It leaves a gap between looking and writing, which a write command that checks the revision itself closes.
      if (expected !== undefined) requireSame(expected, await read(), ...changed);
      const revision = expected?.revision;
      const { exitCode } = await invoke(
        'write',
        withShares(options.write, shares),
        {
          timeoutMs,
          effect: true,
          stdin: JSON.stringify({ shares, ...(revision === undefined ? {} : { expected: { revision } }) }),
          env: { ROLLOUT_SHARES: JSON.stringify(shares), ROLLOUT_EXPECTED_REVISION: revision ?? '' },
        },
        ports,
        revision === undefined ? [] : [CHANGED_EXIT_CODE],
      );
      if (exitCode === CHANGED_EXIT_CODE) throw splitChanged(expected, await read(), ...changed);
    },
  };
}
