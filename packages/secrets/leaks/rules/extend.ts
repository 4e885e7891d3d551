import type { Rule } from './rule.ts';

/** A rule that a file extends, with what the file says of its own about it. */
function merge(base: Rule, own: Rule): Rule {
  return {
    ...base,
    description: own.description === '' ? base.description : own.description,
    entropy: own.entropy === 0 ? base.entropy : own.entropy,
    secretGroup: own.secretGroup === 0 ? base.secretGroup : own.secretGroup,
    ...(own.regex === undefined ? {} : { regex: own.regex }),
    ...(own.path === undefined ? {} : { path: own.path }),
    tags: [...base.tags, ...own.tags],
    keywords: [...base.keywords, ...own.keywords],
    allowlists: [...base.allowlists, ...own.allowlists],
  };
}

/** The rules of a file on top of those that it extends: it adds, changes and disables. */
export function extendRules(
  own: ReadonlyMap<string, Rule>,
  base: ReadonlyMap<string, Rule>,
  disabled: ReadonlySet<string>,
): ReadonlyMap<string, Rule> {
  const rules = new Map(own);
  for (const [id, rule] of base) {
    if (disabled.has(id)) continue;
    const changed = own.get(id);
    rules.set(id, changed === undefined ? rule : merge(rule, changed));
  }
  return rules;
}
