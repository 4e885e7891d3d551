import { oneLine } from '#core/printable';
import type { Audit, Found } from '../audit.ts';
import { entriesOf, expressionsOf, textOf, type Expression, type Located } from '../located.ts';
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

const PRINTS = /^\s*(?:sudo\s+)?(?:echo|printf|cat\s*<<<|Write-(?:Host|Output)|print)(?!\S)/;
/** Prints every variable there is. */
const PRINTS_ALL = /^\s*(?:printenv|env|export\s+-p|set)\s*$/;
/** Something else takes the text, not the log. */
const GOES_ELSEWHERE = /\|(?!\s*tee\b)|>(?!\s*(?:&\s*[12]\b|\/dev\/std(?:err|out)\b))/;
const KEPT = />>?\s*["']?\$\{?(?:env:)?(?:GITHUB_OUTPUT|GITHUB_ENV|GITHUB_STEP_SUMMARY)\b/;

/** The commands of a line: what `&&`, `||` and `;` part, outside of quotes and substitutions. */
function commandsOf(line: string): readonly string[] {
  return line.match(/(?:\\.|'[^']*'|"(?:\\.|[^"\\])*"|\$\((?:[^()]|\([^()]*\))*\)|\|(?!\|)|&(?!&)|[^;&|\\'"]|['"\\])+/g) ?? [];
}

function printed({ run }: Step, variables: ReadonlySet<string>): readonly Found[] {
  if (run === undefined) return [];
  const found: Found[] = [];
  const lines = run.text.split('\n');
  for (const [index, text] of lines.entries()) {
    const at = { line: run.line + index + (run.block ? 1 : 0), column: run.block ? 1 : run.column };
    for (const command of commandsOf(text)) {
      const name = mentioned(command, variables);
      if (name !== undefined && KEPT.test(command)) {
        found.push({
          ...{ ...at, severity: 'high' },
          message: `${name} is written where later steps and people read it.`,
          fix: `Give ${name} to the step that needs it by its own \`env\`, straight from \`secrets\`.`,
        });
      } else if (
        (name !== undefined && PRINTS.test(command) && !GOES_ELSEWHERE.test(command)) ||
        (variables.size > 0 && PRINTS_ALL.test(command))
      ) {
        found.push({
          ...{ ...at, severity: 'high' },
          message: `${name ?? [...variables].join(', ')} is printed: the log hides only the exact text, nothing that was cut, joined or encoded.`,
          fix: 'Take the line out, or print only whether it is set: `[ -n "$NAME" ] && echo set`.',
        });
      }
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

/** The secret whose value a command gets as text. `${NAME:+set}` is not its value, and neither is one in single quotes or behind a backslash. */
function mentioned(command: string, variables: ReadonlySet<string>): string | undefined {
  if (command.includes('::add-mask::')) return undefined;
  const direct = /\$\{\{\s*secrets\.(\w+)/i.exec(command)?.[1];
  if (direct !== undefined) return direct;
  const shown = command.replaceAll(/\\.|'[^']*'|\$\((?:[^()]|\([^()]*\))*\)|\$\{\w+:?\+[^}]*\}/g, ' ');
  return [...shown.matchAll(/\$(?:env:|\{)?(\w+)/g)].map(([, name = '']) => name).find((name) => variables.has(name));
}
