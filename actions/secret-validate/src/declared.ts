import { RolloutError } from '#core/errors';
import type { Declaration } from '#secrets/declarations/declaration';
import { merged, relationProblems } from '#secrets/declarations/merge';
import { parseDeclaration, parseDeclarations } from '#secrets/declarations/parse';
import type { ServiceSettings } from '#settings/service-settings';
import { readServiceSettings } from '#delivery/service-settings';
import type { ActionContext } from '#toolkit/context';
import type { Inputs } from './inputs.ts';

/** What is to hold, and how long a rollout takes. */
export interface Declared {
  readonly declarations: readonly Declaration[];
  /** Every step with its soak, in milliseconds; 0 without a plan. */
  readonly rolloutMs: number;
}

/**
 * The declarations of the rollout file and of the input. Throws an `input` RolloutError (INVALID_DECLARATIONS, and those of `readServiceSettings`) that repeats
 * nothing of a declaration: a value may stand in its place.
 */
export async function readDeclared(inputs: Inputs, context: ActionContext): Promise<Declared> {
  const { service, secrets } = inputs;
  const settings: ServiceSettings = service === undefined ? {} : await readServiceSettings({ ...inputs, service }, context);
  const declarations = merged(fromFile(settings.secrets ?? {}), fromInput(secrets ?? ''));
  const unrelated = relationProblems(declarations);
  if (unrelated.length > 0) throw invalid(unrelated);
  return { declarations, rolloutMs: rolloutOf(settings) };
}

/** Every step with its soak; 100 at the end of a plan is implied. */
function rolloutOf({ steps = [], soakMs = 0 }: ServiceSettings): number {
  const implied = steps.length > 0 && steps.at(-1) !== 100 ? 1 : 0;
  return (steps.length + implied) * soakMs;
}

/** Valid by the schema of the rollout file. */
function fromFile(secrets: Readonly<Record<string, string>>): readonly Declaration[] {
  return Object.entries(secrets).flatMap(([name, text]) => {
    const parsed = parseDeclaration(name, text);
    return parsed.ok ? [parsed.declaration] : [];
  });
}

function fromInput(text: string): readonly Declaration[] {
  const parsed = parseDeclarations(text);
  if (parsed.ok) return parsed.declarations;
  throw invalid(
    parsed.problems.map(({ line, column, message }) => `input secrets, line ${String(line)}, column ${String(column)}: ${message}`),
  );
}

export function invalid(problems: readonly string[]): RolloutError {
  return new RolloutError('input', {
    code: 'INVALID_DECLARATIONS',
    message: `${problems.length === 1 ? 'A declaration of a secret is' : `${String(problems.length)} declarations of secrets are`} not valid:\n${problems.map((problem) => `- ${problem}`).join('\n')}`,
    remedy:
      'Write one `NAME: declaration` per line, such as `JWT_SECRET: bytes >= 32`. All that can be declared is in docs/secrets.md. Values do not belong there.',
  });
}
