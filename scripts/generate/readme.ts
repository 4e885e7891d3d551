import type { ActionSpec } from '#toolkit/spec';
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
  let text = readme;
  for (const [name, tableOf] of Object.entries(sections)) {
    const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
    const [from, to] = [text.indexOf(start), text.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`actions/${spec.name}/README.md needs the lines '${start}' and '${end}', in this order.`);
    text = `${text.slice(0, from)}${start}\n\n${tableOf(spec)}\n\n${text.slice(to)}`;
  }
  return text;
}
