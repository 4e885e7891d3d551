import { oneLine } from '#core/printable';
import type { FindingSeverity } from '../../finding.ts';
import type { Audit, Found } from '../audit.ts';
import { child, textOf, type Expression, type Text } from '../located.ts';
import { referencesOf, type Reference } from '../references.ts';
import { usesAction, type Step, type Workflow } from '../workflow.ts';

/** Expressions that a stranger's text can come through, put into a script before it runs. */
export const templateInjection: Audit = {
  id: 'template-injection',
  find: (workflow) =>
    workflow.jobs.flatMap(({ steps }) => steps.flatMap((step) => scriptsOf(step).flatMap((script) => inScript(script, workflow)))),
};

/** Scripts that GitHub fills in before a shell or an interpreter reads them. */
export function scriptsOf(step: Step): readonly Text[] {
  const { run, with: inputs } = step;
  const script = usesAction(step, 'actions/github-script') ? child(inputs, 'script') : undefined;
  return [run, script?.kind === 'text' ? script : undefined].filter((one) => one !== undefined);
}

function inScript(script: Text, workflow: Workflow): readonly Found[] {
  return script.expressions.flatMap((expression) => {
    const worst = worstOf(referencesOf(expression.text), workflow);
    return worst === undefined ? [] : [finding(expression, worst)];
  });
}

interface Taint {
  readonly severity: FindingSeverity;
  readonly path: string;
  readonly whose: string;
}

function worstOf(references: readonly Reference[], workflow: Workflow): Taint | undefined {
  const taints = references.map((reference) => taintOf(reference, workflow)).filter((one) => one !== undefined);
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

function taintOf(reference: Reference, { triggers, env }: Workflow): Taint | undefined {
  const path = reference.join('.');
  const strangers = { severity: 'high', path, whose: 'anybody who opens an issue or a pull request, or pushes, writes it' } as const;
  const people = { severity: 'medium', path, whose: 'whoever starts the workflow writes it' } as const;
  if (STRANGERS.some((pattern) => pattern.test(path)) || mayHold(reference)) return strangers;
  if (/^(?:inputs|github\.event\.inputs)(?:\..+)?$/.test(path)) return people;
  if (/^github\.event\.client_payload(?:\..+)?$/.test(path)) return people;
  if (/^github\.(?:ref|ref_name)$/.test(path) && (triggers.has('push') || triggers.has('create') || triggers.has('workflow_dispatch'))) {
    return { severity: 'medium', path, whose: 'the name of a branch may hold `$(…)` and quotes' };
  }
  const [context, name] = reference;
  const own =
    context === 'env'
      ? textOf(child(env, env?.kind === 'map' ? (env.entries.find(({ key }) => key.toLowerCase() === name)?.key ?? '') : ''))
      : undefined;
  if (own?.includes('${{') === true)
    return { severity: 'medium', path, whose: 'it is made from an expression, and put into the script as text' };
  return undefined;
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
