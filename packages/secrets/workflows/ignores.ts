import type { WorkflowFinding } from './audit.ts';
import type { Place } from './located.ts';

/** A comment that lets a finding stand: `# secret-validate: ignore[unpinned-uses] reason`, on the line of the finding or the one before. */
export interface Ignore extends Place {
  readonly audits: readonly string[];
  readonly reason: string;
}

const COMMENT = /#\s*secret-validate:\s*ignore\[([\w\s,-]{1,200})\](.*)$/;

/** All such comments of a file. */
export function ignoresOf(lines: readonly string[]): readonly Ignore[] {
  return lines.flatMap((text, index): readonly Ignore[] => {
    const found = COMMENT.exec(text);
    if (found === null) return [];
    const [, audits = '', reason = ''] = found;
    const names = audits.split(',').map((one) => one.trim());
    return [{ line: index + 1, column: found.index + 1, audits: names, reason: reason.trim() }];
  });
}

/** The comment that lets this finding stand; one without a reason lets nothing stand. */
export function ignoredBy(
  { audit, line }: Pick<WorkflowFinding, 'audit' | 'line'>,
  ignores: readonly Ignore[],
  lines: readonly string[],
): Ignore | undefined {
  return ignores.find(
    (one) =>
      one.reason !== '' &&
      one.audits.includes(audit) &&
      (one.line === line || (one.line === line - 1 && isOnlyComment(lines[one.line - 1]))),
  );
}

const isOnlyComment = (line: string | undefined): boolean => line?.trimStart().startsWith('#') === true;
