import * as v from 'valibot';
import { RolloutError } from '#core/errors';
import { parseJson } from '#core/json';
import type { ServedSplit } from '#core/rollout/split';
import { oneLine } from '#core/printable';
import { shapeProblem } from '#exchange/json';
import { percent, sumOf, targetName } from '../shares.ts';
import { programOf, type Command } from './invoke.ts';

const printed = v.looseObject({
  shares: v.record(targetName, percent),
  acknowledged: v.boolean(),
  problems: v.optional(v.pipe(v.array(v.string()), v.maxLength(1_000)), []),
  revision: v.optional(v.pipe(v.string(), v.regex(/^[^\p{C}]{1,200}$/u, 'is not a text of 1 to 200 printable characters'))),
});

/** Programs print shares rounded to one decimal. */
const SUM_TOLERANCE = 0.5;

const MAX_PROBLEMS = 20;

const EXAMPLE = '{"shares":{"v1":95,"v2":5},"acknowledged":true,"problems":[]}';

/** Reads what a read command printed. Throws a `platform` RolloutError for everything else than one split in JSON. */
export function readPrinted(command: Command, stdout: string): Omit<ServedSplit, 'possible'> {
  const json = parseJson(stdout);
  if (json === undefined) {
    throw failure(
      command,
      'COMMAND_NOT_JSON',
      stdout.trim() === '' ? 'printed nothing' : `printed something else than JSON: ${oneLine(stdout, 120)}`,
    );
  }
  const result = v.safeParse(printed, json, { abortEarly: true });
  if (!result.success) {
    const fault = oneLine(shapeProblem(result.issues[0]), 200);
    throw failure(command, 'COMMAND_WRONG_SHAPE', `printed JSON that is not a split (${fault}): ${oneLine(stdout, 120)}`);
  }
  const { shares, acknowledged, problems, revision } = result.output;
  const sum = sumOf(shares);
  if (Math.abs(sum - 100) > SUM_TOLERANCE) {
    const text = String(Math.round(sum * 100) / 100);
    throw failure(command, 'COMMAND_WRONG_SUM', `printed shares that sum to ${text} instead of 100: ${oneLine(stdout, 120)}`);
  }
  return {
    shares,
    acknowledged,
    problems: problems
      .map((problem) => oneLine(problem, 300))
      .filter((problem) => problem !== '')
      .slice(0, MAX_PROBLEMS),
    ...(revision === undefined ? {} : { revision }),
  };
}

function failure(command: Command, code: string, fault: string): RolloutError {
  return new RolloutError('platform', {
    code,
    message: `The read command ${programOf(command)} ${fault}`,
    remedy: `On stdout it must print exactly one document such as ${EXAMPLE}; everything else belongs on stderr.`,
  });
}
