import type { ActionSpec } from '#toolkit/spec';
import { inputsTable, outputsTable } from './tables.ts';

function permissionsOf({ permissions }: ActionSpec): string {
  return Object.entries(permissions)
    .map(([name, { access }]) => `\`${name}: ${access}\``)
    .join(', ');
}

/** action-catalog.md: one page with what every action is for, needs, takes and gives. */
export function catalog(specs: readonly ActionSpec[]): string {
  const overview = specs.map((spec) => `| [${spec.name}](#${spec.name}) | ${spec.description} | ${permissionsOf(spec) || 'none'} |`);
  const chapters = specs.map((spec) =>
    [
      `## ${spec.name}`,
      `${spec.description} [Guide](actions/${spec.name}/README.md)`,
      `Permissions: ${permissionsOf(spec) || 'none'}.${spec.post === undefined ? '' : ` Has a post step that runs on \`${spec.post.if}\`.`}`,
      inputsTable(spec),
      outputsTable(spec, `actions/${spec.name}/`),
    ].join('\n\n'),
  );
  return [
    '<!-- generated from actions/*/src/spec.ts by npm run generate -->',
    '# Action catalog',
    ['| Action | What it does | Permissions |', '| --- | --- | --- |', ...overview].join('\n'),
    ...chapters,
  ].join('\n\n');
}
