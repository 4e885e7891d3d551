import { oneLine } from '#core/printable';
import type { Finding } from '#secrets/finding';
import { readWorkflowFiles } from '#secrets/rotation/read-workflows';
import type { RepositoryFacts, WorkflowFinding } from '#secrets/workflows/audit';
import { auditWorkflow } from '#secrets/workflows/audit-workflow';
import type { ActionContext } from '#toolkit/context';
import { readEvent } from './event.ts';
import type { Examination } from './examination.ts';

/** What the workflows and actions of the checkout give away. */
export async function examineWorkflows(context: ActionContext): Promise<Examination> {
  const { visibility } = await readEvent(context);
  const facts: RepositoryFacts = { repository: context.run.repository, ...(visibility === undefined ? {} : { visibility }) };
  const files = await readWorkflowFiles(context.files);
  const audited = files.map((file) => auditWorkflow(file, facts));
  const ignored = audited.flatMap((one) => one.ignored);
  return {
    findings: audited.flatMap((one) => one.findings).map(findingOf),
    notes: [
      files.length === 0
        ? 'There are no workflows in this checkout: it may not have been checked out.'
        : `${String(files.length)} ${files.length === 1 ? 'workflow or action' : 'workflows and actions'} of the checkout looked at for what gives secrets away.`,
      ...ignored.map(({ path, line, audit, reason }) => `Left alone, ${audit} in ${path}:${String(line)}: ${oneLine(reason, 200)}`),
    ],
    problems: [],
  };
}

function findingOf({ audit, severity, path, line, column, message, fix }: WorkflowFinding): Finding {
  return { rule: audit, severity, place: { path, line, column }, problem: message.replace(/\.$/, ''), remedy: fix };
}
