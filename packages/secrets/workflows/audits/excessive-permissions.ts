import type { Audit, Found } from '../audit.ts';
import { entriesOf, textOf, type Located, type Place } from '../located.ts';
import type { Workflow } from '../workflow.ts';

/** A token that may do more than the jobs need, or whose rights nobody wrote down. */
export const excessivePermissions: Audit = {
  id: 'excessive-permissions',
  find: (workflow) => (workflow.isAction ? [] : [...undeclared(workflow), ...everything(workflow), ...shared(workflow)]),
};

function undeclared({ permissions, jobs, triggers, root }: Workflow): readonly Found[] {
  // Called workflows have at most what their caller gives.
  const onlyCalled = triggers.has('workflow_call') && triggers.size === 1;
  if (permissions !== undefined || onlyCalled) return [];
  const bare = jobs.filter((job) => job.permissions === undefined);
  if (bare.length === 0) return [];
  const { line, column } = bare.length === jobs.length ? root : (bare[0] ?? root);
  const which =
    bare.length === jobs.length ? 'No job says' : `${bare.map(({ id }) => id).join(', ')} do${bare.length === 1 ? 'es' : ''} not say`;
  return [
    {
      ...{ line, column, severity: 'medium' },
      message: `${which} what GITHUB_TOKEN may do: it gets the repository's default, which may be write access to everything.`,
      fix: 'Write `permissions: { contents: read }` at the top, and under each job what that job needs besides.',
    },
  ];
}

function everything({ permissions, jobs }: Workflow): readonly Found[] {
  const places: readonly (Located | undefined)[] = [permissions, ...jobs.map((job) => job.permissions)];
  return places.flatMap((place): readonly Found[] => {
    const text = textOf(place);
    if (place === undefined || (text !== 'write-all' && text !== 'read-all')) return [];
    const { line, column } = place;
    const all = text === 'write-all';
    return [
      {
        ...{ line, column, severity: all ? 'high' : 'low' },
        message: `\`permissions: ${text}\` gives GITHUB_TOKEN ${all ? 'write' : 'read'} access to everything.`,
        fix: 'Name what is needed: `permissions: { contents: read }`, and more only under the job that needs it.',
      },
    ];
  });
}

/** Write access at the top goes to every job. */
function shared({ permissions, jobs }: Workflow): readonly Found[] {
  if (jobs.length < 2) return [];
  return entriesOf(permissions)
    .filter(({ value }) => textOf(value) === 'write')
    .map(({ key, line, column }: Place & { readonly key: string }) => ({
      ...{ line, column, severity: 'medium' as const },
      message: `\`${key}: write\` at the top goes to all ${String(jobs.length)} jobs.`,
      fix: `Move \`${key}: write\` into the \`permissions\` of the job that needs it.`,
    }));
}
