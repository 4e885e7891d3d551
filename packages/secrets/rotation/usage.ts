import type { Finding } from '../finding.ts';
import { inForce, type StoredSecret } from './age.ts';
import type { NamesUsed } from './names-used.ts';

/** Secrets that workflows use and nobody declared, each where it is used first. */
export function undeclaredFindings(used: readonly NamesUsed[], declaredNames: readonly string[]): readonly Finding[] {
  const declared = new Set(declaredNames.map((name) => name.toUpperCase()));
  const found = new Map<string, Finding>();
  for (const { name, place } of used.flatMap(({ named }) => named)) {
    if (declared.has(name) || found.has(name)) continue;
    found.set(name, {
      name,
      place,
      rule: 'undeclared',
      severity: 'low',
      problem: 'is used by a workflow and declared nowhere, so nobody checks it before it is needed',
      remedy: `Declare it: \`${name}: text\`, or what must hold of it, under \`secrets\` in the rollout file.`,
    });
  }
  return [...found.values()];
}

/**
 * Stored secrets that no workflow of the checkout uses. None where one takes every secret or one by a name that is not known beforehand; those of the
 * organisation may be used elsewhere.
 */
export function unusedFindings(used: readonly NamesUsed[], stored: readonly StoredSecret[]): readonly Finding[] {
  if (used.some(({ any }) => any.length > 0)) return [];
  const names = new Set(used.flatMap(({ named }) => named.map(({ name }) => name)));
  return inForce(stored)
    .filter(({ name, from }) => from !== 'organisation' && !names.has(name.toUpperCase()))
    .map(({ name, from }) => ({
      name,
      rule: 'unused',
      severity: 'low',
      problem: `is stored as a secret of the ${from}, and no workflow of this checkout uses it`,
      remedy: 'Revoke it where it was issued and delete it, or declare what uses it: workflows on other branches are not seen here.',
    }));
}
