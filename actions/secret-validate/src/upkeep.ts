import type { Declaration } from '#secrets/declarations/declaration';
import { ageFindings, type StoredSecret } from '#secrets/rotation/age';
import { readNamesUsed } from '#secrets/rotation/read-workflows';
import { undeclaredFindings, unusedFindings } from '#secrets/rotation/usage';
import type { ActionContext } from '#toolkit/context';
import { declaredSecrets } from '#settings/declared-secrets';
import { openGitHub } from '#delivery/github';
import { readRolloutFile } from '#delivery/service-settings';
import type { Examination } from './examination.ts';
import type { Inputs } from './inputs.ts';

/** Age of the stored secrets, and who uses them. `now` in milliseconds since the epoch. Throws an `input` RolloutError for a token that is none. */
export async function examineUpkeep(
  declarations: readonly Declaration[],
  inputs: Inputs,
  context: ActionContext,
  now: number,
): Promise<Examination> {
  const { secrets, problems } = await listStored(inputs, context);
  const used = inputs.usage ? await readNamesUsed(context.files) : [];
  const file = inputs.usage ? await readRolloutFile(inputs['rollout-file'], context) : undefined;
  const declared = [...declarations.map(({ name }) => name), ...(file === undefined ? [] : declaredSecrets(file))];
  const whole = problems.length === 0;
  return {
    findings: [
      ...ageFindings(secrets, inputs['max-age'], now),
      ...(inputs.usage ? undeclaredFindings(used, declared) : []),
      ...(inputs.usage && used.length > 0 && whole ? unusedFindings(used, secrets) : []),
    ],
    notes: [
      ...(inputs['secrets-token'] === undefined ? [] : [`GitHub tells the age of ${String(secrets.length)} stored secrets.`]),
      ...(inputs.usage
        ? [
            usageNote(
              used.length,
              used.some(({ any }) => any.length > 0),
            ),
          ]
        : []),
    ],
    problems,
  };
}

async function listStored(inputs: Inputs, context: ActionContext) {
  const token = inputs['secrets-token'];
  const none: readonly StoredSecret[] = [];
  if (token === undefined) return { secrets: none, problems: [] };
  const [github, { storedSecrets }] = await Promise.all([openGitHub(token, context), import('#github/stored-secrets')]);
  return storedSecrets(github, inputs.environment);
}

function usageNote(files: number, any: boolean): string {
  if (files === 0) return 'There are no workflows in this checkout, so nothing is known of who uses a secret.';
  const open = any ? ' Some take every secret, or one by a name that is known only when they run: which are unused cannot be told.' : '';
  return `${String(files)} ${files === 1 ? 'workflow or action' : 'workflows and actions'} of the checkout read.${open}`;
}
