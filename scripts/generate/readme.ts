import type { ActionSpec } from '#toolkit/spec';
import { replacePart } from './replace-part.ts';
import { inputsTable, outputsTable, permissionsTable } from './tables.ts';

const sections = { inputs: inputsTable, outputs: outputsTable, permissions: permissionsTable } as const;

/** What a new action starts with; the words around the tables are then written by hand. */
export function skeleton(spec: ActionSpec): string {
  const parts = Object.keys(sections).map(
    (name) => `## ${name.charAt(0).toUpperCase()}${name.slice(1)}\n\n<!-- ${name}:start -->\n<!-- ${name}:end -->`,
  );
  return `# ${spec.title}\n\n${spec.description}\n\n${parts.join('\n\n')}\n`;
}

/** The README with its tables written anew. Throws when a pair of markers is missing. */
export function withTables(readme: string, spec: ActionSpec): string {
  return Object.entries(sections).reduce(
    (text, [name, tableOf]) => replacePart(`actions/${spec.name}/README.md`, text, name, tableOf(spec)),
    readme,
  );
}
