import { milliseconds } from '#core/criteria/duration';
import { messageOf, RolloutError } from '#core/errors';
import { formatDuration } from '#core/judging/format';
import type { Clock, CommandRunner, Logger } from '#core/ports';
import { lastWords } from '#core/printable';
import type { HooksAfter, HooksBefore } from '#settings/rollout-file';

export interface Hook {
  readonly name: string;
  readonly command: readonly [program: string, ...args: string[]];
  readonly timeoutMs: number;
  /** `stop`: a failure before the return prevents it; `fail`: one after it fails the step; `report`: neither. */
  readonly onFailure: 'stop' | 'fail' | 'report';
}

export interface HookResult {
  readonly name: string;
  readonly when: 'before' | 'after';
  readonly passed: boolean;
  readonly tookMs: number;
  /** Why it failed, in one clause. */
  readonly problem?: string;
  /** True when the failure decides the outcome of the step. */
  readonly decisive: boolean;
}

/** What a hook learns, in its environment (`ROLLOUT_…`) and as JSON on stdin. */
export interface HookFacts {
  readonly service: string;
  readonly environment: string;
  readonly mode: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  /** Path of the backup. */
  readonly backup: string;
}

export interface HookPorts {
  readonly commands: CommandRunner;
  readonly clock: Clock;
  readonly log: Logger;
  readonly redact: (text: string) => string;
}

const DEFAULT_TIMEOUT_MS = 5 * 60_000;
const LONGEST_TAIL = 300;

/** The hooks that run in this mode. An emergency leaves out those before the return unless they ask for it, and none of them stops it. */
export function chooseHooks(
  before: HooksBefore,
  after: HooksAfter,
  emergency: boolean,
): { readonly before: readonly Hook[]; readonly after: readonly Hook[] } {
  return {
    before: before
      .filter((hook) => !emergency || hook['in-emergency'] === true)
      .map((hook) => hookOf(hook, !emergency && hook['on-failure'] !== 'continue' ? 'stop' : 'report')),
    after: after
      .filter((hook) => !emergency || hook['in-emergency'] !== false)
      .map((hook) => hookOf(hook, hook['on-failure'] === 'fail' ? 'fail' : 'report')),
  };
}

function hookOf({ run, name, timeout }: HooksAfter[number], onFailure: Hook['onFailure']): Hook {
  const [program = '', ...args] = run;
  return {
    name: name ?? program,
    command: [program, ...args],
    timeoutMs: timeout === undefined ? DEFAULT_TIMEOUT_MS : milliseconds(timeout),
    onFailure,
  };
}

/**
 * Runs hooks one after another; none after one that stops the rollback. None runs longer than until `deadlineAt` (milliseconds since the epoch).
 * A hook that fails is a result; only cancellation rejects.
 */
export async function runHooks(
  hooks: readonly Hook[],
  when: HookResult['when'],
  facts: HookFacts,
  deadlineAt: number,
  ports: HookPorts,
): Promise<readonly HookResult[]> {
  const results: HookResult[] = [];
  for (const hook of hooks) {
    const startedAt = ports.clock.now();
    const problem = await problemOf(hook, facts, deadlineAt - startedAt, ports);
    const tookMs = ports.clock.now() - startedAt;
    const decisive = problem !== undefined && hook.onFailure !== 'report';
    results.push({ name: hook.name, when, passed: problem === undefined, tookMs, decisive, ...(problem === undefined ? {} : { problem }) });
    if (problem === undefined) ports.log.info(`Hook ${hook.name} done in ${formatDuration(tookMs)}.`);
    else ports.log.warning(`Hook ${hook.name} ${problem}`);
    if (problem !== undefined && hook.onFailure === 'stop') break;
  }
  return results;
}

async function problemOf(hook: Hook, facts: HookFacts, leftMs: number, { commands, redact }: HookPorts): Promise<string | undefined> {
  if (leftMs <= 0) return 'was not run: the deadline has passed.';
  try {
    const { exitCode, stderr, stdout } = await commands.run(hook.command, {
      timeoutMs: Math.min(hook.timeoutMs, leftMs),
      stdin: JSON.stringify(facts),
      env: Object.fromEntries(Object.entries(facts).map(([name, value]) => [`ROLLOUT_${name.toUpperCase()}`, String(value)])),
    });
    if (exitCode === 0) return undefined;
    const said = lastWords(redact(stderr.trim() === '' ? stdout : stderr), 3, LONGEST_TAIL);
    return `ended with exit code ${String(exitCode)}${said === '' ? '.' : `: ${said}`}`;
  } catch (error) {
    if (error instanceof RolloutError && error.kind === 'cancelled') throw error;
    return `failed: ${messageOf(error)}`;
  }
}
