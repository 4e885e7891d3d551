import { RolloutError } from '#core/errors';
import type { Ledger } from '#core/ledger';
import type { ActionContext } from '#toolkit/context';

interface LedgerInputs {
  readonly ledger: string;
  readonly 'github-token': string;
}

/** The ledger that the `ledger` input names; no note carries a known secret into it. Throws an `input` RolloutError (UNKNOWN_LEDGER). */
export async function openLedger(inputs: LedgerInputs, context: ActionContext): Promise<Ledger> {
  const ledger = await chosenLedger(inputs, context);
  return {
    kind: ledger.kind,
    open: (rollout) => ledger.open(rollout),
    // Before the ledger cuts the note: half a secret would no longer be recognised.
    record: (rollout, entry) => ledger.record(rollout, { ...entry, note: context.redact(entry.note) }),
    latest: (service, environment) => ledger.latest(service, environment),
    lastGood: (service, environment, except) => ledger.lastGood(service, environment, except),
  };
}

async function chosenLedger(inputs: LedgerInputs, context: ActionContext): Promise<Ledger> {
  const { ledger } = inputs;
  if (ledger.startsWith('file:') && ledger.length > 'file:'.length) {
    const { fileLedger } = await import('#github/file-ledger');
    return fileLedger({ path: ledger.slice('file:'.length), files: context.files, clock: context.clock, log: context.log });
  }
  if (ledger === 'github') {
    const [{ createGitHub }, { githubLedger }] = await Promise.all([import('#github/client'), import('#github/deployments')]);
    const { repository, apiUrl } = context.run;
    const github = createGitHub({ token: inputs['github-token'], apiUrl, repository, ports: context });
    return githubLedger({ github, log: context.log });
  }
  throw new RolloutError('input', {
    code: 'UNKNOWN_LEDGER',
    message: `\`ledger\` is ${JSON.stringify(ledger.slice(0, 80))}.`,
    remedy: 'Use `github` (deployments of this repository) or `file:PATH`, e.g. `file:rollouts.jsonl`.',
  });
}
