import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import { NoOperationTraceWriter } from '@actions/workflow-parser/templates/trace-writer';
import { parseWorkflow } from '@actions/workflow-parser/workflows/workflow-parser';
import { parseDocument } from 'yaml';
import { oneLine } from '#core/printable';
import type { WorkflowFile } from '../rotation/read-workflows.ts';
import { locate, type Located, type Place } from './located.ts';

/** What the parser says about a file that GitHub would refuse. */
export interface Problem extends Place {
  readonly message: string;
}

export interface Parsed {
  /** Undefined where nothing of it could be read. */
  readonly root: Located | undefined;
  readonly problems: readonly Problem[];
}

/** Larger files are refused by GitHub as well (512 kB). */
const LARGEST_BYTES = 512 * 1024;

const PLACE = /\(Line: (\d+), Col: (\d+)\):? */i;

/** Reads a workflow with GitHub's own parser (@actions/workflow-parser), an action.yml with that for actions. Never throws: what is wrong is in `problems`. */
export function parseFile({ path, content }: WorkflowFile): Parsed {
  if (Buffer.byteLength(content) > LARGEST_BYTES) {
    return { root: undefined, problems: [{ line: 1, column: 1, message: 'is larger than 512 kB, which GitHub does not take' }] };
  }
  if (growsByAliases(content)) {
    return { root: undefined, problems: [{ line: 1, column: 1, message: 'its aliases make it grow without end, or lead nowhere' }] };
  }
  const file = { name: path, content };
  const parse = isAction(path) ? parseAction : parseWorkflow;
  try {
    const { value, context } = parse(file, new NoOperationTraceWriter());
    const problems = context.errors.getErrors().map(({ message, rawMessage, range }): Problem => {
      const [, line, column] = PLACE.exec(message) ?? [];
      return {
        line: range?.start.line ?? Number(line ?? 1),
        column: range?.start.column ?? Number(column ?? 1),
        message: oneLine(rawMessage === '' ? message : rawMessage, 200),
      };
    });
    return { root: value === undefined ? undefined : locate(value), problems };
  } catch (error) {
    return {
      root: undefined,
      problems: [{ line: 1, column: 1, message: oneLine(error instanceof Error ? error.message : String(error), 200) }],
    };
  }
}

export function isAction(path: string): boolean {
  return /(?:^|\/)action\.ya?ml$/.test(path);
}

/** Aliases of aliases double with each line; GitHub's parser resolves them all. */
function growsByAliases(content: string): boolean {
  if (!/[&*]\w/.test(content)) return false;
  try {
    parseDocument(content, { logLevel: 'silent' }).toJS({ maxAliasCount: 100 });
    return false;
  } catch {
    return true;
  }
}
