import { oneLine } from '#core/printable';
import type { FindingSeverity } from '../../finding.ts';
import type { Audit, Found } from '../audit.ts';
import { child, entriesOf, expressionsOf, listOf, type Expression, type Located, type Text } from '../located.ts';
import { referencesOf, type Reference } from '../references.ts';
import { usesAction, type Step, type Workflow } from '../workflow.ts';

/** Expressions that a stranger's text can come through, put into a script before it runs. */
export const templateInjection: Audit = {
  id: 'template-injection',
  find: (workflow) =>
    workflow.jobs.flatMap((job) =>
      job.steps.flatMap((step) => {
        const scope: Scope = {
          triggers: workflow.triggers,
          envs: [step.env, job.env, workflow.env],
          matrix: child(child(job.node, 'strategy'), 'matrix'),
        };
        return scriptsOf(step).flatMap((script) => inScript(script, scope));
      }),
    ),
};

/** Scripts that GitHub fills in before a shell or an interpreter reads them. */
export function scriptsOf(step: Step): readonly Text[] {
  const { run, with: inputs } = step;
  const script = usesAction(step, 'actions/github-script') ? child(inputs, 'script') : undefined;
  return [run, script?.kind === 'text' ? script : undefined].filter((one) => one !== undefined);
}

/** What the names in an expression can stand for at a step. */
interface Scope {
  readonly triggers: Workflow['triggers'];
  /** The nearest first. */
  readonly envs: readonly (Located | undefined)[];
  readonly matrix: Located | undefined;
}

function inScript(script: Text, scope: Scope): readonly Found[] {
  return script.expressions.flatMap((expression) => {
    const worst = worstOf(referencesOf(expression.text), scope);
    return worst === undefined ? [] : [finding(expression, worst)];
  });
}

interface Taint {
  readonly severity: FindingSeverity;
  readonly path: string;
  readonly whose: string;
}

/** Variables that are made of variables; beyond it a file plays tricks. */
const DEEPEST = 5;

function worstOf(references: readonly Reference[], scope: Scope, depth = 0): Taint | undefined {
  const taints = references.map((reference) => taintOf(reference, scope, depth)).filter((one) => one !== undefined);
  return taints.find(({ severity }) => severity === 'high') ?? taints[0];
}

/** Written by whoever opens an issue, a pull request or a discussion, comments, or pushes a commit. Source: GitHub's page on script injections. */
const STRANGERS = [
  /^github\.head_ref$/,
  /^github\.event\.(?:issue|pull_request|discussion|comment|review|review_comment)\.(?:title|body)$/,
  /^github\.event\.pull_request\.head\.(?:ref|label|repo\.default_branch|repo\.description|repo\.homepage)$/,
  /^github\.event\.workflow_run\.(?:head_branch|display_title|head_commit\.message|head_commit\.author\.(?:name|email))$/,
  /^github\.event\.workflow_run\.pull_requests\.[^.]+\.head\.ref$/,
  /^github\.event\.(?:head_commit|commits\.[^.]+)\.(?:message|author\.(?:name|email)|committer\.(?:name|email))$/,
  /^github\.event\.pages\.[^.]+\.page_name$/,
  /^github\.event\.(?:label|milestone|release|project_card)\.(?:name|title|description|body|note)$/,
];

function taintOf(reference: Reference, scope: Scope, depth: number): Taint | undefined {
  const path = reference.join('.');
  const { triggers } = scope;
  const strangers = { severity: 'high', path, whose: 'anybody who opens an issue or a pull request, or pushes, writes it' } as const;
  const people = { severity: 'medium', path, whose: 'whoever starts the workflow writes it' } as const;
  if (STRANGERS.some((pattern) => pattern.test(path)) || mayHold(reference)) return strangers;
  if (/^(?:inputs|github\.event\.inputs)(?:\..+)?$/.test(path)) return people;
  if (/^github\.event\.client_payload(?:\..+)?$/.test(path)) return people;
  if (/^github\.(?:ref|ref_name)$/.test(path) && (triggers.has('push') || triggers.has('create') || triggers.has('workflow_dispatch'))) {
    return { severity: 'medium', path, whose: 'the name of a branch may hold `$(…)` and quotes' };
  }
  if (depth >= DEEPEST) return undefined;
  const made = expressionsBehind(reference, scope).flatMap((expression) => referencesOf(expression.text));
  return worstOf(made, scope, depth + 1);
}

/** What a variable of `env`, or a value of the matrix, is made of. */
function expressionsBehind([context, name]: Reference, { envs, matrix }: Scope): readonly Expression[] {
  if (name === undefined) return [];
  const named = (place: Located | undefined) => entriesOf(place).find(({ key }) => key.toLowerCase() === name)?.value;
  const values =
    context === 'env' ? [envs.map(named).find((value) => value !== undefined)] : context === 'matrix' ? matrixValues(name, matrix) : [];
  return values.flatMap((value) => (value === undefined ? [] : expressionsOf(value)));
}

/** Of the list of that name and of every `include`; where the whole matrix is an expression, all of it. */
function matrixValues(name: string, matrix: Located | undefined): readonly (Located | undefined)[] {
  if (matrix?.kind === 'text') return [matrix];
  const named = (place: Located | undefined) =>
    entriesOf(place)
      .filter(({ key }) => key.toLowerCase() === name)
      .map(({ value }) => value);
  return [...named(matrix), ...listOf(child(matrix, 'include')).flatMap((one) => (one.kind === 'text' ? [one] : named(one)))];
}

/** `toJSON(github.event)` and `github.event.*.body` hold what is written below them. */
function mayHold(reference: Reference): boolean {
  const [context, event] = reference;
  if (context !== 'github') return false;
  return reference.length === 1 || (event === 'event' && (reference.length === 2 || reference.includes('*')));
}

function finding({ line, column, text }: Expression, { severity, whose }: Taint): Found {
  const shown = oneLine(text, 100);
  return {
    ...{ line, column, severity },
    message: `\`\${{ ${shown} }}\` becomes part of the script before it runs: ${whose}.`,
    fix: `Hand it over as a variable, \`env: { VALUE: "\${{ ${shown} }}" }\`, and write \`"$VALUE"\` in the script.`,
  };
}
