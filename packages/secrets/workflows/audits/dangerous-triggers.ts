import type { Audit, Found } from '../audit.ts';
import { child, textOf, type Text } from '../located.ts';
import { referencesOf } from '../references.ts';
import { usesAction, type Job, type Step, type Workflow } from '../workflow.ts';

/** Start with the repository's secrets and a token that may write, although a stranger caused them. */
const PRIVILEGED = ['pull_request_target', 'workflow_run', 'issue_comment'] as const;

/** Workflows that strangers can start with the rights of the repository, and what they then run. */
export const dangerousTriggers: Audit = {
  id: 'dangerous-triggers',
  find: (workflow) => {
    const trigger = privilegedTrigger(workflow);
    if (trigger === undefined) return [];
    const checkouts = workflow.jobs.flatMap((job) => foreignCheckouts(job));
    return checkouts.length > 0 ? checkouts.map((place) => foreignCode(place, trigger)) : alone(workflow, trigger);
  },
};

/** The first event of a workflow that gives a stranger's cause the repository's rights; undefined where there is none. */
export function privilegedTrigger({ triggers }: Workflow): string | undefined {
  return PRIVILEGED.find((name) => triggers.has(name));
}

/** Code that comes from the pull request. */
const FOREIGN = [
  /^github\.head_ref$/,
  /^github\.event\.pull_request\.head\.(?:sha|ref|repo\.full_name|repo\.clone_url)$/,
  /^github\.event\.pull_request\.(?:number|merge_commit_sha)$/,
  /^github\.event\.(?:number|issue\.number)$/,
  /^github\.event\.workflow_run\.(?:head_sha|head_branch|head_repository\.full_name|head_commit\.id)$/,
];

const isForeign = (text: Text | undefined): boolean =>
  text?.expressions.some((expression) =>
    referencesOf(expression.text).some((reference) => FOREIGN.some((pattern) => pattern.test(reference.join('.')))),
  ) === true;

const CHECKS_OUT = /\b(?:gh\s+pr\s+checkout|git\s+(?:fetch|checkout|pull|switch|clone|worktree))\b/;

function foreignCheckouts({ steps }: Job): readonly Text[] {
  return steps.flatMap((step) => [...byAction(step), ...byScript(step)]);
}

function byAction(step: Step): readonly Text[] {
  if (!usesAction(step, 'actions/checkout')) return [];
  const given = [child(step.with, 'ref'), child(step.with, 'repository')].filter((one): one is Text => one?.kind === 'text');
  return given.filter(isForeign).slice(0, 1);
}

/** A script whose own expressions, or whose variables, name the foreign commit. */
function byScript({ run, env }: Step): readonly Text[] {
  if (run === undefined || !CHECKS_OUT.test(run.text)) return [];
  const variables = env?.kind === 'map' ? env.entries.map(({ value }) => value).filter((one): one is Text => one.kind === 'text') : [];
  return /\bgh\s+pr\s+checkout\b/.test(run.text) || [run, ...variables].some(isForeign) ? [run] : [];
}

function foreignCode({ line, column }: Text, trigger: string): Found {
  return {
    ...{ line, column, severity: 'critical' },
    message: `\`${trigger}\` runs with the repository's secrets, and this checks out code that a stranger wrote.`,
    fix: 'Build and test it under `on: pull_request`, which has no secrets, and hand results over as an artifact that is read as data only.',
  };
}

function alone({ root, triggers }: Workflow, trigger: string): readonly Found[] {
  // Commands in comments are how bots work; without foreign code they are looked at by the other audits.
  if (trigger === 'issue_comment') return [];
  const { line, column } = placeOf(root, trigger);
  const limited = textOf(child(triggers.get(trigger), 'branches')) !== undefined || child(triggers.get(trigger), 'branches') !== undefined;
  return [
    {
      ...{ line, column, severity: limited && trigger === 'workflow_run' ? 'low' : 'medium' },
      message: `\`${trigger}\` gives a run that a stranger can cause the repository's secrets and a token that may write.`,
      fix:
        trigger === 'workflow_run'
          ? 'Use `workflow_call` or `needs` where one workflow follows another; else trust nothing of the run before, its artifacts included.'
          : 'Use `on: pull_request` where no secret is needed; else keep to labels and comments, and never run code of the pull request.',
    },
  ];
}

function placeOf(root: Workflow['root'], trigger: string): { readonly line: number; readonly column: number } {
  const on = child(root, 'on');
  const entry = on?.kind === 'map' ? on.entries.find(({ key }) => key.toLowerCase() === trigger) : undefined;
  const item = on?.kind === 'list' ? on.items.find((one) => textOf(one)?.toLowerCase() === trigger) : undefined;
  return entry ?? item ?? on ?? root;
}

const BY_ACTOR = /\bgithub\.(?:triggering_)?actor\s*[!=]=\s*'[^']*\[bot\]'|'[^']*\[bot\]'\s*[!=]=\s*github\.(?:triggering_)?actor\b/i;

/** Conditions that trust a run because a bot acted last, which anybody can bring about. */
export const botConditions: Audit = {
  id: 'bot-conditions',
  find: (workflow) => {
    const severity = privilegedTrigger(workflow) === undefined ? 'low' : 'high';
    const conditions = workflow.jobs.flatMap(({ node, steps }) => [child(node, 'if'), ...steps.map((step) => step.if)]);
    return conditions.flatMap((condition): readonly Found[] => {
      if (condition?.kind !== 'text' || !BY_ACTOR.test(condition.text)) return [];
      const { line, column } = condition;
      return [
        {
          ...{ line, column, severity },
          message: '`github.actor` is whoever acted last: a bot that is made to push to a foreign pull request passes this condition.',
          fix: "Ask who opened it: `github.event.pull_request.user.login == 'dependabot[bot]'`.",
        },
      ];
    });
  },
};
