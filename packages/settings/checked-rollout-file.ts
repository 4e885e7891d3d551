import type { Located } from '#core/located';
import { rolloutFileSchema, type RolloutFile } from './rollout-file.ts';
import { validate } from './validate.ts';

const checked = new WeakMap<Located, RolloutFile>();

/** The rollout file by its schema, checked once for each reading of it however many services ask. Throws an `input` RolloutError (INVALID_SETTINGS). */
export function checkedRolloutFile(file: Located, path: string): RolloutFile {
  const known = checked.get(file);
  if (known !== undefined) return known;
  const settings = validate(rolloutFileSchema, file, path);
  checked.set(file, settings);
  return settings;
}
