import { oneLine } from '#core/printable';
import type { Audit, Found } from '../audit.ts';
import { entriesOf, textOf, type Expression, type Located, type Text } from '../located.ts';
import { referencesOf } from '../references.ts';
import { actionReference, type Step } from '../workflow.ts';
import { scriptsOf } from './template-injection.ts';

/** `secrets: inherit` hands every secret of the repository to a workflow. */
export const secretsInherit: Audit = {
  id: 'secrets-inherit',
  find: ({ jobs }, { repository }) =>
    jobs.flatMap(({ uses, secrets }): readonly Found[] => {
      if (textOf(secrets) !== 'inherit' || secrets === undefined) return [];
      const owner = actionReference(uses?.text ?? '')?.owner;
      const foreign = owner !== undefined && owner !== repository?.split('/')[0]?.toLowerCase();
      const { line, column } = secrets;
      return [
        {
          ...{ line, column, severity: foreign ? 'high' : 'medium' },
          message: `Every secret of the repository goes to ${oneLine(uses?.text ?? 'the workflow', 100)}.`,
          fix: 'Name those that it needs: `secrets: { TOKEN: "${{ secrets.TOKEN }}" }`.',
        },
      ];
    }),
};

/** All secrets at once, or one whose name is worked out: the runner then gives the job every one. */
export const overprovisionedSecrets: Audit = {
  id: 'overprovisioned-secrets',
  find: ({ root }) =>
    expressionsOf(root).flatMap(({ text, line, column }): readonly Found[] => {
      const all = referencesOf(text).some(([context, name]) => context === 'secrets' && (name === undefined || name === '*'));
      if (!all) return [];
      return [
        {
          ...{ line, column, severity: 'high' },
          message: `\`\${{ ${oneLine(text, 100)} }}\` gives the job every secret that the workflow can reach.`,
          fix: 'Name each one that is needed, `${{ secrets.NAME }}`; choose between them with `case`, `&&` and `||` instead of an index.',
        },
      ];
    }),
};

/** Secrets that stand in a script, where the process list and the script file show them and quotes in them are code. */
export const secretInScript: Audit = {
  id: 'secret-in-script',
  find: ({ jobs }) =>
    jobs.flatMap(({ steps }) =>
      steps.flatMap((step) => scriptsOf(step).flatMap(({ expressions }) => expressions.filter(isSecret).map((one) => inScript(one)))),
    ),
};

const isSecret = ({ text }: Expression): boolean =>
  referencesOf(text).some(([context, name]) => context === 'secrets' && name !== undefined && name !== '*');

function inScript({ text, line, column }: Expression): Found {
  const name = /secrets\.([A-Za-z_]\w*)/i.exec(text)?.[1] ?? 'SECRET';
  return {
    ...{ line, column, severity: 'medium' },
    message: `\`\${{ ${oneLine(text, 100)} }}\` stands in the script itself: arguments show in the list of processes, and a quote in the value ends the string.`,
    fix: `Hand it over as a variable, \`env: { ${name}: "\${{ ${oneLine(text, 100)} }}" }\`, and write \`"$${name}"\`, through standard input where the program takes it.`,
  };
}

/** Secrets that a script prints, writes into a file that goes on to other steps, or shows by tracing. */
export const secretPrinted: Audit = {
  id: 'secret-printed',
  find: (workflow) =>
    workflow.jobs.flatMap((job) => job.steps.flatMap((step) => printed(step, secretVariables(workflow.env, job.env, step.env)))),
};

/** Names of variables whose value is a secret and nothing else or more. */
function secretVariables(...envs: readonly (Located | undefined)[]): ReadonlySet<string> {
  const entries = envs.flatMap((env) => entriesOf(env));
  return new Set(entries.filter(({ value }) => value.kind === 'text' && value.expressions.some(isSecret)).map(({ key }) => key));
}

const PRINTS = /^\s*(?:sudo\s+)?(?:echo|printf|Write-(?:Host|Output)|print)\b/;
/** What follows takes the text instead of the log. */
const GOES_ELSEWHERE = /[|>]/;
const KEPT = />>?\s*["']?\$\{?(?:env:)?(?:GITHUB_OUTPUT|GITHUB_ENV|GITHUB_STEP_SUMMARY)\b/;

function printed({ run }: Step, variables: ReadonlySet<string>): readonly Found[] {
  if (run === undefined) return [];
  const found: Found[] = [];
  const lines = run.text.split('\n');
  for (const [index, text] of lines.entries()) {
    const name = mentioned(text, variables);
    const at = { line: run.line + index + (run.block ? 1 : 0), column: run.block ? 1 : run.column };
    if (name !== undefined && KEPT.test(text)) {
      found.push({
        ...{ ...at, severity: 'high' },
        message: `${name} is written where later steps and people read it.`,
        fix: `Give ${name} to the step that needs it by its own \`env\`, straight from \`secrets\`.`,
      });
    } else if (name !== undefined && PRINTS.test(text) && !GOES_ELSEWHERE.test(text)) {
      found.push({
        ...{ ...at, severity: 'high' },
        message: `${name} is printed: the log hides only the exact text, nothing that was cut, joined or encoded.`,
        fix: 'Take the line out, or print only whether it is set: `[ -n "$NAME" ] && echo set`.',
      });
    }
    if (variables.size > 0 && /^\s*set\s+-\w*x/.test(text)) {
      found.push({
        ...{ ...at, severity: 'medium' },
        message: '`set -x` writes every command with its values into the log, secrets among them.',
        fix: 'Take `-x` out of the steps that have secrets.',
      });
    }
  }
  return found;
}

function mentioned(line: string, variables: ReadonlySet<string>): string | undefined {
  const direct = /\$\{\{\s*secrets\.(\w+)/i.exec(line)?.[1];
  if (direct !== undefined) return direct;
  return [...line.matchAll(/\$(?:env:|\{)?(\w+)/g)].map(([, name = '']) => name).find((name) => variables.has(name));
}

/** All expressions of a file; a condition without `${{ }}` is one as well. */
export function expressionsOf(node: Located, key = ''): readonly Expression[] {
  if (node.kind === 'map') return node.entries.flatMap((entry) => expressionsOf(entry.value, entry.key));
  if (node.kind === 'list') return node.items.flatMap((item) => expressionsOf(item));
  return node.expressions.length === 0 && key === 'if' ? [bareCondition(node)] : node.expressions;
}

const bareCondition = ({ text, line, column }: Text): Expression => ({ text, line, column });
