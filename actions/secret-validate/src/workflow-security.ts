import * as v from 'valibot';
import { parseJson } from '#core/json';
import { oneLine } from '#core/printable';
import type { Finding } from '#secrets/finding';
import { readWorkflowFiles } from '#secrets/rotation/read-workflows';
import type { RepositoryFacts, WorkflowFinding } from '#secrets/workflows/audit';
import { auditWorkflow } from '#secrets/workflows/audit-workflow';
import type { ActionContext } from '#toolkit/context';
import type { Examination } from './examination.ts';

const eventShape = v.looseObject({ repository: v.looseObject({ private: v.boolean() }) });

/** What the workflows and actions of the checkout give away. */
export async function examineWorkflows(context: ActionContext): Promise<Examination> {
  const facts: RepositoryFacts = { repository: context.run.repository, ...(await visibilityOf(context)) };
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

/** Whether strangers see this repository, as the event that started the run says. */
async function visibilityOf({ env, files }: ActionContext): Promise<Pick<RepositoryFacts, 'visibility'>> {
  const path = env['GITHUB_EVENT_PATH'];
  const text = path === undefined || path === '' ? undefined : await files.read(path, 4 * 1024 * 1024).catch(() => undefined);
  const event = v.safeParse(eventShape, parseJson(text ?? ''));
  return event.success ? { visibility: event.output.repository.private ? 'private' : 'public' } : {};
}

function findingOf({ audit, severity, path, line, column, message, fix }: WorkflowFinding): Finding {
  return { rule: audit, severity, place: { path, line, column }, problem: message.replace(/\.$/, ''), remedy: fix };
}
