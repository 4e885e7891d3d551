import { join } from 'node:path';
import type { ActionContext } from '#toolkit/context';

/** Writes a report as JSON, without known secrets, and returns its path: where the user asked, else a file of its own in the runner's temporary folder. */
export async function writeReport(context: ActionContext, name: string, report: object, path?: string): Promise<string> {
  const target =
    path ??
    join(context.run.temp, 'rollout-actions', `${name.replaceAll(/[^\w.-]+/g, '-')}-${context.run.step.replaceAll(/[^\w.-]+/g, '-')}.json`);
  await context.files.write(target, `${JSON.stringify(withoutSecrets(report, context), null, 2)}\n`);
  return target;
}

/** The same report with known secrets hidden in every text. */
export function withoutSecrets<T extends object>(report: T, { redact }: Pick<ActionContext, 'redact'>): T {
  return JSON.parse(JSON.stringify(report), (_key, value: unknown) => (typeof value === 'string' ? redact(value) : value)) as T;
}
