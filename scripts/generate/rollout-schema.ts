import { toJsonSchema } from '@valibot/to-json-schema';
import { rolloutFileSchema } from '#settings/rollout-file';

/** JSON schema of .github/rollout.yml for editors. Checks written in code (criteria, durations) stay in the action alone. */
export function rolloutSchema(): string {
  const schema = toJsonSchema(rolloutFileSchema, { errorMode: 'ignore', typeMode: 'input' });
  return JSON.stringify({ ...schema, title: 'Rollout file of rollout-actions' }, null, 2);
}
