import { messageOf, RolloutError, type ErrorKind } from '#core/errors';
import type { Annotation, Outcome } from './context.ts';
import { cut, printable } from '#core/printable';
import { bold, code, codeBlock, details, heading, page, paragraph, type Block } from '#core/markdown';

/** A failure as people see it. */
export interface Failure {
  readonly outcome: Exclude<Outcome, 'passed'>;
  readonly title: string;
  /** What happened. */
  readonly message: string;
  /** What to do next. */
  readonly remedy: string;
  /** Why, innermost last. */
  readonly causes: readonly string[];
  /** Of our own bugs only. */
  readonly stack?: string;
}

const kinds: Readonly<Record<ErrorKind, { readonly outcome: Failure['outcome']; readonly title: string }>> = {
  input: { outcome: 'input-error', title: 'Input error' },
  refused: { outcome: 'refused', title: 'Refused' },
  platform: { outcome: 'platform-error', title: 'Platform error' },
  source: { outcome: 'source-error', title: 'Source error' },
  ledger: { outcome: 'ledger-error', title: 'Ledger error' },
  cancelled: { outcome: 'cancelled', title: 'Cancelled' },
};

/** Bounds for chains that go round in circles and collections of hundreds. */
const deepestCause = 8;
const widestCause = 5;

/** What a bug report needs. */
export interface Product {
  /** Of the action. */
  readonly name: string;
  readonly version: string;
  /** Where to report bugs: an address, or words. */
  readonly issues: string;
}

/** Explains anything thrown: a RolloutError by its kind, everything else as our bug. */
export function explainFailure(error: unknown, { name, version, issues }: Product): Failure {
  if (error instanceof RolloutError) {
    const { outcome, title } = kinds[error.kind];
    return {
      outcome,
      title: error.kind === 'cancelled' ? title : `${title}: ${error.code}`,
      message: error.message,
      remedy: error.remedy,
      causes: causesOf(error),
    };
  }
  const disk = refusedByDisk(error);
  if (disk !== undefined) {
    return {
      outcome: 'input-error',
      title: `${kinds.input.title}: ${diskRefused}`,
      message: `${name} could not ${disk.access} ${printable(cut(disk.path, shownPath))} on this runner: ${disk.why} (${disk.code}).`,
      remedy: disk.remedy,
      causes: causesOf(error),
    };
  }
  return {
    outcome: 'bug',
    title: 'Bug in rollout-actions',
    message: `${name} ${version} failed in a way that it should not: ${messageOf(error)}`,
    remedy: `Report it in ${issues} with this message, version ${version} and the log of this step.`,
    causes: causesOf(error),
    ...(error instanceof Error && error.stack !== undefined ? { stack: error.stack } : {}),
  };
}

const diskRefused = 'DISK_REFUSED';
const shownPath = 500;
const diskRefusals: Readonly<Record<string, { readonly why: string; readonly remedy: string }>> = {
  ENOSPC: { why: 'its disk is full', remedy: 'Free space on the runner (`df -h` shows where), then run this step again.' },
  EDQUOT: { why: 'the quota of its disk is used up', remedy: 'Free space on the runner, then run this step again.' },
  EROFS: {
    why: 'its disk is read-only',
    remedy: 'Let the step write to a folder that is writable: see RUNNER_TEMP and the paths in its inputs.',
  },
  EACCES: { why: 'the user of the runner may not', remedy: 'Give the user of the runner the right to it, or name another path.' },
  EPERM: { why: 'the user of the runner may not', remedy: 'Give the user of the runner the right to it, or name another path.' },
  EISDIR: { why: 'it is a folder', remedy: 'Name a file in it, or another path.' },
  ENOTDIR: { why: 'a part of the path is a file and no folder', remedy: 'Name a path whose folders are folders, or may be made.' },
  EEXIST: { why: 'a part of the path is a file and no folder', remedy: 'Name a path whose folders are folders, or may be made.' },
  ENOENT: { why: 'there is no such file or folder', remedy: 'Check the path; a relative one begins at the workspace.' },
  ENAMETOOLONG: { why: 'its name is longer than the disk takes', remedy: 'Name a shorter path.' },
  ELOOP: { why: 'its links lead round in a circle', remedy: 'Name a path without them.' },
  EIO: { why: 'its disk failed', remedy: 'Look after the disk of the runner, then run this step again.' },
  EBUSY: { why: 'another program has it', remedy: 'Run this step again, or name another path.' },
  EMFILE: { why: 'too many files are open', remedy: 'Raise the limit of open files on the runner (`ulimit -n`).' },
};

interface DiskRefusal {
  readonly code: string;
  readonly path: string;
  readonly access: 'read' | 'write';
  readonly why: string;
  readonly remedy: string;
}

/** What the runner's disk refused to read or write: nobody's bug, and found wherever in the chain of causes it is. */
function refusedByDisk(error: unknown): DiskRefusal | undefined {
  let current = error;
  for (let depth = 0; depth < deepestCause && typeof current === 'object' && current !== null; depth += 1) {
    const { code, path, syscall, access, cause } = current as NodeJS.ErrnoException & { readonly access?: DiskRefusal['access'] };
    current = cause;
    const refusal =
      code === undefined || syscall === undefined || /^(?:connect|bind|listen|spawn)/.test(syscall) ? undefined : diskRefusals[code];
    if (code !== undefined && refusal !== undefined) {
      const does = access ?? (/^(?:read|l?stat|scandir|access|realpath)/.test(syscall ?? '') ? 'read' : 'write');
      return { code, path: path ?? 'a file', access: does, ...refusal };
    }
  }
  return undefined;
}

/** A post step's failure must not be taken for that of the step itself. */
export function ofPost(failure: Failure): Failure {
  return { ...failure, title: `Clean-up: ${failure.title}`, message: `Cleaning up after the job failed. ${failure.message}` };
}

/** The annotation of a failure: what happened, and what to do. */
export function failureAnnotation({ title, message, remedy }: Failure): Annotation {
  return { level: 'error', title, message: `${message}\nWhat to do: ${remedy}` };
}

/** The section of the job summary: what happened, why, what to do next. */
export function failureSection(failure: Failure, name: string): string {
  const why: readonly Block[] =
    failure.causes.length === 0
      ? []
      : [details('Why', [codeBlock(failure.causes.map((cause, depth) => `${'  '.repeat(depth)}${cause}`).join('\n'))])];
  const [first = '', ...more] = failure.message.split('\n');
  return page([
    heading(2, code(name), ` ${failure.title}`),
    paragraph(bold('What happened:'), ` ${first}`),
    ...(more.length === 0 ? [] : [codeBlock(more.join('\n'))]),
    paragraph(bold('What to do next:'), ` ${failure.remedy}`),
    ...why,
  ]);
}

function causesOf(error: unknown): readonly string[] {
  const causes: string[] = [];
  let current = causeOf(error);
  while (current !== undefined && causes.length < deepestCause) {
    const name = current instanceof Error && current.name !== 'Error' ? `${current.name}: ` : '';
    causes.push(`${name}${messageOf(current)}`);
    current = causeOf(current);
  }
  return causes;
}

/** The cause, or the errors that an AggregateError collected as one. */
function causeOf(error: unknown): unknown {
  if (error instanceof AggregateError && error.errors.length > 0) {
    const left = error.errors.length - widestCause;
    return new Error([...error.errors.slice(0, widestCause).map(messageOf), ...(left > 0 ? [`and ${left} more`] : [])].join('; '));
  }
  return error instanceof Error ? error.cause : undefined;
}
