import { RolloutError } from '#core/errors';
import { checkSecrets, type Values } from '#secrets/checks/check-secrets';
import { isFingerprintKey, LEAST_KEY_BYTES, sameValues, sealFingerprints, type NamedValue } from '#secrets/checks/fingerprints';
import { compilePatterns, type Matchers } from '#secrets/declarations/compile';
import type { Declaration } from '#secrets/declarations/declaration';
import type { Finding } from '#secrets/finding';
import { invalid, type Declared } from './declared.ts';
import type { Examination } from './examination.ts';
import type { Inputs } from './inputs.ts';

export interface LiveExamination extends Examination {
  /** Names of required secrets that are not there. */
  readonly missing: readonly string[];
  /** Sealed; undefined without a key. */
  readonly fingerprints?: string;
}

/** Holds the values against their declarations, and against those of other environments. `now` in milliseconds since the epoch. */
export async function examineLive(declared: Declared, valueOf: Values, inputs: Inputs, now: number): Promise<LiveExamination> {
  const { declarations, rolloutMs } = declared;
  const checked = checkSecrets(declarations, valueOf, {
    needed: { now, rolloutMs, marginMs: inputs['expiry-margin'] },
    matchers: await matchersOf(declarations),
    environment: inputs.environment,
  });
  const compared = compare(declarations, valueOf, inputs);
  const present = declarations.length - checked.missing.length - checked.absent.length;
  return {
    findings: [...checked.findings, ...compared.findings],
    notes: [
      `${String(present)} of ${countOf(declarations)} were there and checked.`,
      ...(checked.absent.length === 0 ? [] : [`Optional and not there: ${checked.absent.join(', ')}.`]),
      ...compared.notes,
    ],
    problems: [],
    missing: checked.missing,
    ...(compared.sealed === undefined ? {} : { fingerprints: compared.sealed }),
  };
}

async function matchersOf(declarations: readonly Declaration[]): Promise<Matchers> {
  if (declarations.every(({ patterns }) => patterns.length === 0)) return new Map();
  const { compilePattern } = await import('#secrets/declarations/compile-pattern');
  const { matchers, problems } = compilePatterns(declarations, compilePattern);
  if (problems.length > 0) throw invalid(problems);
  return matchers;
}

interface Compared {
  readonly findings: readonly Finding[];
  readonly notes: readonly string[];
  readonly sealed?: string;
}

function compare(declarations: readonly Declaration[], valueOf: Values, inputs: Inputs): Compared {
  const key = inputs['fingerprint-key'];
  const others = inputs['compare-with'] ?? [];
  if (key === undefined) {
    if (others.length === 0) return { findings: [], notes: [] };
    throw keyError(
      '`compare-with` is given, and `fingerprint-key` is not: nothing can be compared',
      'Hand over the secret that made the fingerprints.',
    );
  }
  if (!isFingerprintKey(key))
    throw keyError(
      `\`fingerprint-key\` has no room for ${String(LEAST_KEY_BYTES)} random bytes, or was typed: with a key that can be guessed so can the secrets`,
      'Draw one, `openssl rand -base64 32`, and store it as a secret of the repository that nothing else uses.',
    );
  const values = declarations.flatMap(({ name, shared }): readonly NamedValue[] => {
    const value = valueOf(name);
    return shared || value === undefined || value.trim() === '' ? [] : [{ name, value: value.trim() }];
  });
  if (values.some(({ value }) => value === key))
    throw keyError('`fingerprint-key` is one of the secrets that it is to compare', 'Draw a key of its own: `openssl rand -base64 32`.');
  const findings = others.flatMap((sealed, index) => {
    const compared = sameValues(sealed, values, key);
    if (compared === undefined)
      throw keyError(
        `entry ${String(index + 1)} of \`compare-with\` was not made with this \`fingerprint-key\`, or not whole`,
        'Pass the output `fingerprints` of the other job as it is, and the same key to both.',
      );
    if (compared.environment === inputs.environment)
      throw keyError(
        `entry ${String(index + 1)} of \`compare-with\` is of ${inputs.environment} itself, and so nothing would be compared`,
        'Give `environment` to both jobs, each its own.',
      );
    return compared.same.map(({ name, otherName }): Finding => ({
      name,
      rule: 'same-in-environments',
      severity: 'high',
      problem: `is the same as ${otherName} in ${compared.environment}`,
      remedy: `Issue one for each environment, so that who has that of ${compared.environment} has not this one; where it is meant, add \`shared\` to its declaration.`,
    }));
  });
  return {
    findings,
    notes:
      others.length === 0 ? [] : [`Compared with ${String(others.length)} other ${others.length === 1 ? 'environment' : 'environments'}.`],
    sealed: sealFingerprints(inputs.environment, values, key),
  };
}

function keyError(problem: string, remedy: string): RolloutError {
  return new RolloutError('input', { code: 'FINGERPRINT_KEY', message: `${problem.charAt(0).toUpperCase()}${problem.slice(1)}.`, remedy });
}

function countOf(declarations: readonly unknown[]): string {
  return `${String(declarations.length)} declared ${declarations.length === 1 ? 'secret' : 'secrets'}`;
}
