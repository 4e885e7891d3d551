import { RolloutError } from '#core/errors';
import { oneLine } from '#core/printable';
import { parseDetectSecretsBaseline } from '#secrets/leaks/baselines/detect-secrets';
import { parseGitleaksReport } from '#secrets/leaks/baselines/gitleaks-report';
import { parseGitleaksIgnore } from '#secrets/leaks/baselines/gitleaksignore';
import type { KnownFindings } from '#secrets/leaks/baselines/known';
import { loadDefaultRules } from '#secrets/leaks/load-default-rules';
import { readRules } from '#secrets/leaks/rules/read-rules';
import type { RuleSet } from '#secrets/leaks/rules/rule';
import type { Files } from '#toolkit/context';

const MOST_RULE_BYTES = 4 * 1024 * 1024;
const MOST_BASELINE_BYTES = 64 * 1024 * 1024;

export interface LeakRules {
  readonly rules: RuleSet;
  /** Where they come from, for people. */
  readonly source: string;
  readonly warnings: readonly string[];
}

/** The rules of the file that is named, else of .gitleaks.toml in the checkout as gitleaks takes it, else our own. Throws an `input` RolloutError with the place of a mistake. */
export async function readLeakRules(path: string | undefined, files: Files): Promise<LeakRules> {
  const name = path ?? '.gitleaks.toml';
  const text = await files.read(name, MOST_RULE_BYTES);
  if (text === undefined && path !== undefined) throw absent(path, 'leak-rules');
  if (text === undefined) {
    const rules = await loadDefaultRules();
    return { rules, source: `the ${String(rules.rules.length)} rules of this action`, warnings: [] };
  }
  const { warnings, ...rules } = await readRules(text, name, { read: (other) => extended(other, files), defaults: loadDefaultRules });
  return { rules, source: `the ${String(rules.rules.length)} rules of ${oneLine(name, 200)}`, warnings };
}

async function extended(path: string, files: Files): Promise<string> {
  const text = await files.read(path, MOST_RULE_BYTES);
  if (text === undefined) throw absent(path, 'extend.path');
  return text;
}

/** Findings that somebody has looked at: those of `.gitleaksignore`, and of baselines as gitleaks or detect-secrets write them. */
export async function readKnown(paths: readonly string[], files: Files): Promise<KnownFindings & { readonly warnings: readonly string[] }> {
  const ignore = await files.read('.gitleaksignore', MOST_RULE_BYTES);
  const ignored = ignore === undefined ? undefined : parseGitleaksIgnore(ignore);
  const baselines = await Promise.all(paths.map((path) => readBaseline(path, files)));
  const known: readonly KnownFindings[] = [...(ignored === undefined ? [] : [ignored]), ...baselines];
  const misread = ignored?.misread ?? [];
  return {
    isIgnored: (finding) => known.some((one) => one.isIgnored(finding)),
    warnings: misread.length === 0 ? [] : [`.gitleaksignore has lines that name no finding: ${misread.slice(0, 20).join(', ')}.`],
  };
}

async function readBaseline(path: string, files: Files): Promise<KnownFindings> {
  const text = await files.read(path, MOST_BASELINE_BYTES);
  if (text === undefined) throw absent(path, 'leak-baseline');
  const baseline = parseGitleaksReport(text) ?? parseDetectSecretsBaseline(text);
  if (baseline !== undefined) return baseline;
  throw new RolloutError('input', {
    code: 'INVALID_BASELINE',
    message: `${oneLine(path, 200)} is neither a report of gitleaks as JSON nor a baseline of detect-secrets.`,
    remedy: 'Write one: `gitleaks git --report-format json --report-path baseline.json`, or `detect-secrets scan > .secrets.baseline`.',
  });
}

function absent(path: string, from: string): RolloutError {
  return new RolloutError('input', {
    code: 'LEAK_FILE_MISSING',
    message: `${oneLine(path, 200)}, which \`${from}\` names, is not in the checkout.`,
    remedy: 'Correct the path; it begins at the root of the checkout. A job needs actions/checkout before this step.',
  });
}
