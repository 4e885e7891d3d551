import type { ActionContext, Files } from '#toolkit/context';
import { ownFile } from './own-file.ts';

/** Larger than any report. */
const MOST_BYTES = 64 * 2 ** 20;

/** Before any time is spent: throws an `input` RolloutError (FILE_UNREADABLE) when what the report is to replace is a folder, a pipe or a device. */
export async function checkReportPath(files: Files, path: string | undefined): Promise<void> {
  if (path === undefined) return;
  for (const each of [path, htmlBeside(path)]) await files.read(each, MOST_BYTES);
}

/** The report for people lies beside the other. */
export function htmlBeside(path: string): string {
  return path.replace(/(\.json)?$/, '.html');
}

/** Writes a report as JSON, without known secrets, and returns its path: where the user asked, else a file of its own in the runner's temporary folder. */
export async function writeReport(context: ActionContext, name: string, report: object, path?: string): Promise<string> {
  const target = path ?? ownFile(context.run, `${name}-${context.run.step}`);
  await context.files.write(target, `${JSON.stringify(withoutSecrets(report, context), null, 2)}\n`);
  return target;
}

/** The same report with known secrets hidden in every text, the keys of its objects included: they may be names from outside. */
export function withoutSecrets<T extends object>(report: T, { redact }: Pick<ActionContext, 'redact'>): T {
  // A report has many objects and few names.
  const names = new Map<string, string>();
  const nameOf = (name: string): string => {
    const known = names.get(name) ?? redact(name);
    names.set(name, known);
    return known;
  };
  const hide = (_key: string, value: unknown): unknown => {
    if (typeof value === 'string') return redact(value);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    if (Object.keys(value).every((name) => nameOf(name) === name)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [nameOf(name), inner]));
  };
  return JSON.parse(JSON.stringify(report), hide) as T;
}
