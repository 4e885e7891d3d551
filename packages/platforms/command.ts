import * as v from 'valibot';
import { commandReleases } from './command/release-history.ts';
import type { Command } from './command/invoke.ts';
import { commandRouter } from './command/router.ts';
import { versionByCommand } from './command/target-version.ts';
import { definePlatform } from './definition.ts';

const LONGEST_TIMEOUT_MS = 10 * 60_000;

/** Operating systems cut arguments at zero bytes. */
const argument = v.pipe(v.string(), v.maxLength(10_000), v.regex(/^[^\0]*$/, 'has a zero byte'));

const commandSetting = (description: string) =>
  v.pipe(
    v.array(argument, 'is not a list such as ["./split.sh", "--env", "production"]'),
    v.minLength(1, 'names no program'),
    v.maxLength(200),
    v.check(([program]) => program !== undefined && program.trim() !== '', 'names no program'),
    v.description(description),
  );

const settings = {
  read: commandSetting('Program and arguments that print the split as JSON, e.g. ["./split.sh"]. No shell is used.'),
  write: commandSetting('Program and arguments that set the split: JSON on stdin, or `{share:NAME}` in the arguments.'),
  restore: v.optional(
    commandSetting('Program and arguments that put a version back into service; `{version}` in the arguments is replaced.'),
  ),
  version: v.optional(
    commandSetting('Program and arguments that print the version which a target holds; `{target}` in the arguments is replaced.'),
  ),
  granularity: v.optional(
    v.pipe(
      v.number(),
      v.minValue(0.01, 'is less than 0.01'),
      v.maxValue(100, 'is more than 100'),
      v.description('Smallest share in percent that the platform can give; 100 is all or nothing.'),
    ),
    1,
  ),
};

/** Any platform that two programs can read and set. */
export const command = definePlatform({
  kind: 'command',
  description: 'Your own commands: one prints the split, one sets it, and optionally one puts a version back.',
  settings,
  timeout: { limits: 'Longest run of one command', fallback: '30s', longestMs: LONGEST_TIMEOUT_MS },
  facts: {
    weights: 'as `granularity` says, 1 % by default',
    acknowledged: '`read` prints the split that was written',
    version: "`version` command, `version-at`, or the target's name",
    sticky: 'what `read` prints as a problem',
    releases: '`restore`',
    tested: 'programs of the tests',
  },
  create(given, { timeoutMs }, ports) {
    const version = given.version === undefined ? undefined : commandOf(given.version);
    return {
      kind: 'command',
      router: commandRouter({
        read: commandOf(given.read),
        write: commandOf(given.write),
        timeoutMs,
        possible: { step: given.granularity, because: 'the setting granularity says so' },
        ports,
      }),
      ...(given.restore === undefined ? {} : { releases: commandReleases(commandOf(given.restore), timeoutMs, ports) }),
      ...(version === undefined ? {} : { versionOn: (target) => versionByCommand(version, target, timeoutMs, ports) }),
    };
  },
});

/** The schema made sure of the program. */
function commandOf([program = '', ...args]: readonly string[]): Command {
  return [program, ...args];
}
