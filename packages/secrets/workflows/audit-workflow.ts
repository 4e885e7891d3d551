import type { Audit, RepositoryFacts, WorkflowFinding } from './audit.ts';
import { botConditions, dangerousTriggers } from './audits/dangerous-triggers.ts';
import { excessivePermissions } from './audits/excessive-permissions.ts';
import {
  artipacked,
  cachePoisoning,
  containerCredentials,
  githubEnv,
  insecureCommands,
  selfHostedRunner,
} from './audits/runners-and-files.ts';
import { overprovisionedSecrets, secretInScript, secretPrinted, secretsInherit } from './audits/secrets-of-jobs.ts';
import { templateInjection } from './audits/template-injection.ts';
import { unpinnedUses } from './audits/unpinned-uses.ts';
import { ignoredBy, ignoresOf, type Ignore } from './ignores.ts';
import type { WorkflowFile } from '../rotation/read-workflows.ts';
import { parseFile } from './parse-workflow.ts';
import { workflowOf } from './workflow.ts';

/** Every audit, in the order of their names. */
export const AUDITS: readonly Audit[] = [
  artipacked,
  botConditions,
  cachePoisoning,
  containerCredentials,
  dangerousTriggers,
  excessivePermissions,
  githubEnv,
  insecureCommands,
  overprovisionedSecrets,
  secretInScript,
  secretPrinted,
  secretsInherit,
  selfHostedRunner,
  templateInjection,
  unpinnedUses,
].toSorted((one, other) => one.id.localeCompare(other.id));

export interface AuditedFile {
  readonly path: string;
  /** By place. */
  readonly findings: readonly WorkflowFinding[];
  /** What a comment with a reason lets stand. */
  readonly ignored: readonly (WorkflowFinding & { readonly reason: string })[];
}

/** Looks for what makes a workflow, or a composite action, give its secrets away. A file that cannot be read is a finding, not an exception. */
export function auditWorkflow(file: WorkflowFile, facts: RepositoryFacts = {}): AuditedFile {
  const { root, problems } = parseFile(file);
  const { path } = file;
  const lines = file.content.split(/\r\n?|\n/);
  const ignores = ignoresOf(lines);
  const unread = problems.map(({ line, column, message }) => problem({ path, line, column }, message));
  if (root === undefined) return { path, findings: unread, ignored: [] };
  const workflow = workflowOf(file, root);
  const found = AUDITS.flatMap(({ id, find }) => find(workflow, facts).map((one): WorkflowFinding => ({ ...one, audit: id, path })));
  const judged = found.map((finding) => ({ finding, ignore: ignoredBy(finding, ignores, lines) }));
  const standing = judged.flatMap(({ finding, ignore }) => (ignore === undefined ? [finding] : []));
  return {
    path,
    findings: [...unread, ...standing, ...withoutReason(path, ignores)].toSorted((a, b) => a.line - b.line || a.column - b.column),
    ignored: judged.flatMap(({ finding, ignore }) => (ignore === undefined ? [] : [{ ...finding, reason: ignore.reason }])),
  };
}

function problem(at: Pick<WorkflowFinding, 'path' | 'line' | 'column'>, message: string): WorkflowFinding {
  return {
    ...at,
    audit: 'invalid-workflow',
    severity: 'low',
    message: `GitHub's parser refuses it: ${message}`,
    fix: 'Mend the file; what GitHub does not run cannot be judged either.',
  };
}

function withoutReason(path: string, ignores: readonly Ignore[]): readonly WorkflowFinding[] {
  const known = new Set(AUDITS.map(({ id }) => id));
  return ignores.flatMap(({ line, column, audits, reason }): readonly WorkflowFinding[] => {
    const unknown = audits.filter((one) => !known.has(one));
    if (reason !== '' && unknown.length === 0) return [];
    return [
      {
        ...{ path, line, column, audit: 'ignore-comment', severity: 'low' },
        message:
          unknown.length > 0 ? `There is no audit called ${unknown.join(', ')}.` : 'The comment gives no reason, so it lets nothing stand.',
        fix:
          unknown.length > 0
            ? `Name one of: ${[...known].join(', ')}.`
            : 'Write the reason behind it: `# secret-validate: ignore[unpinned-uses] our own mirror, moved by release only`.',
      },
    ];
  });
}
