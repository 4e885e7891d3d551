import { RolloutError } from '#core/errors';
import type { Ledger, NewRollout } from '#core/ledger';
import { inQuotes } from '#core/printable';
import type { Patience } from '#github/client';
import type { ActionContext } from '#toolkit/context';
import { openGitHub } from './github.ts';

interface LedgerInputs {
  readonly ledger: string;
  readonly 'github-token': string;
}

/** The ledger that the `ledger` input names; no note carries a known secret into it. Throws an `input` RolloutError (UNKNOWN_LEDGER). */
export async function openLedger(inputs: LedgerInputs, context: ActionContext, patience: Patience = 'patient'): Promise<Ledger> {
  const ledger = await chosenLedger(inputs, context, patience);
  const file = inputs.ledger.startsWith('file:') ? inputs.ledger.slice('file:'.length) : undefined;
  return {
    kind: ledger.kind,
    open: async (rollout) => {
      refuseSecrets(rollout, context);
      return ledger.open(rollout);
    },
    // Before the ledger cuts them: half a secret would no longer be recognised.
    record: (rollout, { note, reason, ...entry }) =>
      ledger.record(rollout, {
        ...entry,
        note: context.redact(note),
        ...(reason === undefined ? {} : { reason: context.redact(reason) }),
      }),
    reread: (rollout) => ledger.reread(rollout),
    latest: async (service, environment) => {
      const latest = await ledger.latest(service, environment);
      if (latest === undefined && file !== undefined && (await context.files.read(file)) === undefined)
        context.log.info(`There is no ledger file ${file} yet, so no rollout is known; the first one begins it.`);
      return latest;
    },
    history: (service, environment) => ledger.history(service, environment),
    services: (environment) => ledger.services(environment),
    openBeside: (environment, services) => ledger.openBeside(environment, services),
    environments: (service) => ledger.environments(service),
  };
}

/** Names are what later jobs find a rollout by, so they cannot be blotted out. */
function refuseSecrets({ service, environment, candidate, stable, arms }: NewRollout, context: ActionContext): void {
  const targets = { 'target of the candidate': arms.candidate, 'target of stable': arms.stable };
  refuseSecretNames({ service, environment, candidate, stable, ...targets }, context);
}

/** Throws an `input` RolloutError (SECRET_IN_NAME) for a name that holds the value of a secret; one that is not given is fine. */
export function refuseSecretNames(names: Readonly<Record<string, string | undefined>>, { redact }: Pick<ActionContext, 'redact'>): void {
  const [found] = Object.entries(names).find(([, name = '']) => redact(name) !== name) ?? [];
  if (found === undefined) return;
  throw new RolloutError('input', {
    code: 'SECRET_IN_NAME',
    message: `The name of the ${found} contains the value of a secret, and would be shown in the ledger.`,
    remedy: 'Give it another name. If the value is no secret, write it out instead of taking it from a secret or from `${NAME}`.',
  });
}

async function chosenLedger(inputs: LedgerInputs, context: ActionContext, patience: Patience): Promise<Ledger> {
  const { ledger } = inputs;
  if (ledger.startsWith('file:') && ledger.length > 'file:'.length) {
    const { fileLedger } = await import('#github/file-ledger');
    return fileLedger({ path: ledger.slice('file:'.length), files: context.files, clock: context.clock, log: context.log });
  }
  if (ledger === 'github') {
    const [github, { githubLedger }] = await Promise.all([
      openGitHub(inputs['github-token'], context, patience),
      import('#github/deployments'),
    ]);
    return githubLedger({ github, log: context.log, clock: context.clock });
  }
  throw new RolloutError('input', {
    code: 'UNKNOWN_LEDGER',
    message: `\`ledger\` is ${inQuotes(ledger, 80)}.`,
    remedy: 'Use `github` (deployments of this repository) or `file:PATH`, e.g. `file:rollouts.jsonl`.',
  });
}
