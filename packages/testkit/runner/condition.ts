/** Step conditions made of the status functions: `failure() || cancelled()`, `always()`, `!cancelled()`, `success() && (…)`. */

export type JobStatus = 'success' | 'failure' | 'cancelled';

const functions: Readonly<Record<string, (status: JobStatus) => boolean>> = {
  'always()': () => true,
  'success()': (status) => status === 'success',
  'failure()': (status) => status === 'failure',
  'cancelled()': (status) => status === 'cancelled',
  true: () => true,
  false: () => false,
};

/** Whether a step with this condition runs. Throws when the condition is more than status functions, `!`, `&&`, `||` and parentheses. */
export function conditionHolds(condition: string, status: JobStatus): boolean {
  const text = condition.trim().replace(/^\$\{\{([\s\S]*)\}\}$/, '$1');
  const tokens = text.match(/(?:always|success|failure|cancelled)\(\s*\)|true|false|&&|\|\||[!()]|\S+/g) ?? [];
  let at = 0;
  const refuse = (): never => {
    throw new Error(`The fake runner does not understand the condition '${condition}': use status functions, !, &&, || and parentheses.`);
  };
  const unary = (): boolean => {
    const token = tokens[at++]?.replaceAll(/\s/g, '') ?? '';
    if (token === '!') return !unary();
    if (token === '(') {
      const inner = or();
      return tokens[at++] === ')' ? inner : refuse();
    }
    return (functions[token] ?? refuse)(status);
  };
  const and = (): boolean => {
    let holds = unary();
    while (tokens[at] === '&&') {
      at += 1;
      const right = unary();
      holds = holds && right;
    }
    return holds;
  };
  const or = (): boolean => {
    let holds = and();
    while (tokens[at] === '||') {
      at += 1;
      const right = and();
      holds = holds || right;
    }
    return holds;
  };
  const holds = or();
  if (at < tokens.length) refuse();
  // A condition without a status function is `success() && (condition)` to the runner.
  return /\(\s*\)/.test(text) ? holds : holds && status === 'success';
}
