import type { RuleSet } from './rules/rule.ts';

/** Loads the default rules, which nothing else needs. */
export async function loadDefaultRules(): Promise<RuleSet> {
  const { defaultRules } = await import('./default-rules/index.ts');
  return defaultRules;
}
