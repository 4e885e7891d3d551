import { oneLine } from '#core/printable';
import type { Audit, Found } from '../audit.ts';
import { child, entriesOf, listOf, textOf, type Located } from '../located.ts';
import { actionReference, usesAction, type Job, type Step, type Workflow } from '../workflow.ts';
import { privilegedTrigger } from './dangerous-triggers.ts';

/** Machines of one's own that run what a stranger sends keep what it leaves behind. */
export const selfHostedRunner: Audit = {
  id: 'self-hosted-runner',
  find: ({ jobs, triggers }, { visibility }) => {
    if (visibility === 'private') return [];
    const strangers = triggers.has('pull_request') || triggers.has('pull_request_target') || triggers.has('issue_comment');
    return jobs.flatMap(({ runsOn }): readonly Found[] => {
      if (runsOn === undefined || !isSelfHosted(runsOn)) return [];
      const { line, column } = runsOn;
      return [
        {
          ...{ line, column, severity: visibility === 'public' ? (strangers ? 'high' : 'medium') : 'low' },
          message: `A runner of your own${visibility === 'public' ? ' in a public repository' : ''} keeps what a job leaves on it${strangers ? ', and pull requests reach it' : ''}.`,
          fix: "Use GitHub's runners, or ones that are made anew for every job, in a group that only chosen workflows may use.",
        },
      ];
    });
  },
};

function isSelfHosted(runsOn: Located): boolean {
  if (child(runsOn, 'group') !== undefined) return true;
  const labels = runsOn.kind === 'map' ? listOf(child(runsOn, 'labels')) : listOf(runsOn);
  return labels.some((label) => textOf(label)?.toLowerCase() === 'self-hosted');
}

/** A checkout that leaves the job's token in .git, and artifacts that take it along. */
export const artipacked: Audit = {
  id: 'artipacked',
  find: ({ jobs, lines }) => jobs.flatMap((job) => packed(job, lines)),
};

const CREDENTIALS =
  /(?:^|\/)(?:\.git|\.docker|\.npmrc|\.netrc|\.pypirc|\.aws|\.kube|\.ssh|\.env(?:\.\w+)?|\.git-credentials|\.terraform|.*\.tfstate)(?:\/|$)/;
/** Everything that is in the workspace. */
const WHOLE = /^(?:\.|\.\/|\*\*?|\.\/\*\*?|\$\{\{\s*github\.workspace\s*\}\}\/?|~\/?)$/;

function packed({ steps }: Job, lines: readonly string[]): readonly Found[] {
  const persisted = steps.filter((step) => leavesToken(step, lines));
  return steps.flatMap((step): readonly Found[] => {
    if (!usesAction(step, 'actions/upload-artifact')) return [];
    const path = child(step.with, 'path');
    const given = (textOf(path) ?? '').split('\n').map((one) => one.trim());
    const named = given.find((one) => CREDENTIALS.test(one));
    // Since version 4.4 hidden files stay out unless they are asked for.
    const hidden = textOf(child(step.with, 'include-hidden-files'))?.toLowerCase() === 'true' || isBefore(step, 'v4', lines);
    const whole = given.some((one) => WHOLE.test(one)) && persisted.length > 0 && hidden;
    if (named === undefined && !whole) return [];
    const { line, column } = path ?? step;
    return [
      {
        ...{ line, column, severity: 'high' },
        message:
          named === undefined
            ? 'The artifact holds .git with the token that the checkout left there; whoever may read the run gets it.'
            : `The artifact takes ${oneLine(named, 80)} along, which may hold credentials.`,
        fix:
          named === undefined
            ? 'Write `persist-credentials: false` at the checkout, and upload only what was built.'
            : 'Upload only what was built, or leave that path out with a line `!PATH`.',
      },
    ];
  });
}

/** Until version 5 the token is kept in .git/config; later ones keep it outside the workspace. */
function leavesToken(step: Step, lines: readonly string[]): boolean {
  if (!usesAction(step, 'actions/checkout')) return false;
  return textOf(child(step.with, 'persist-credentials'))?.toLowerCase() !== 'false' && isBefore(step, 'v6', lines);
}

/** Whether the version that is written, or that a comment behind a commit names, is an earlier one; true where nothing says. */
function isBefore(step: Step, version: string, lines: readonly string[]): boolean {
  const { ref = '' } = actionReference(step.uses?.text ?? '') ?? {};
  const comment = lines[(step.uses?.line ?? 0) - 1]?.split('#').slice(1).join('#') ?? '';
  const [, major] = /\bv?(\d+)(?:\.\d+)*\b/.exec(/^[0-9a-f]{40}/i.test(ref) ? comment : ref) ?? [];
  return major === undefined || Number(major) < Number(version.slice(1));
}

/** A cache that others can fill, in a workflow that publishes or that strangers start. */
export const cachePoisoning: Audit = {
  id: 'cache-poisoning',
  find: (workflow) => {
    const publishes = isRelease(workflow);
    const trigger = privilegedTrigger(workflow);
    if (!publishes && trigger !== 'pull_request_target') return [];
    return workflow.jobs.flatMap(({ steps }) =>
      steps.filter(usesCache).map((step): Found => {
        const { line, column } = step.uses ?? step;
        return {
          ...{ line, column, severity: publishes ? 'medium' : 'high' },
          message: publishes
            ? 'What is published is built with a cache that any run of the default branch can have filled.'
            : 'A run that a stranger causes can fill the cache that later runs of the default branch use.',
          fix: publishes
            ? 'Build releases without a cache: `lookup-only: true`, or leave `cache` of the setup action away.'
            : 'Leave caching to workflows under `on: push`, or only restore: `actions/cache/restore`.',
        };
      }),
    );
  },
};

function isRelease({ triggers }: Workflow): boolean {
  return triggers.has('release') || child(triggers.get('push'), 'tags') !== undefined;
}

const SETUPS = [
  'actions/setup-node',
  'actions/setup-python',
  'actions/setup-java',
  'actions/setup-go',
  'actions/setup-dotnet',
  'ruby/setup-ruby',
  'swatinem/rust-cache',
];

function usesCache(step: Step): boolean {
  if (usesAction(step, 'actions/cache')) return textOf(child(step.with, 'lookup-only')) !== 'true';
  if (!usesAction(step, ...SETUPS)) return false;
  const cache = textOf(child(step.with, 'cache')) ?? textOf(child(step.with, 'bundler-cache'));
  // Go's and Rust's cache by themselves.
  const byItself = usesAction(step, 'actions/setup-go', 'swatinem/rust-cache');
  return cache === undefined ? byItself : !['', 'false'].includes(cache.toLowerCase());
}

/** A privileged run that changes the environment of later steps by what it read from outside. */
export const githubEnv: Audit = {
  id: 'github-env',
  find: (workflow) => {
    const trigger = privilegedTrigger(workflow);
    if (trigger === undefined) return [];
    return workflow.jobs.flatMap(({ steps }) =>
      steps.flatMap(({ run }): readonly Found[] => {
        if (run === undefined || !/GITHUB_(?:ENV|PATH)\b/.test(run.text)) return [];
        const { line, column } = run;
        return [
          {
            ...{ line, column, severity: 'high' },
            message: `A run by \`${trigger}\` writes the environment of later steps: a line feed in foreign text sets any variable, such as NODE_OPTIONS.`,
            fix: 'Write to `$GITHUB_OUTPUT` instead and use `${{ steps.ID.outputs.NAME }}` under `env` of the step that needs it.',
          },
        ];
      }),
    );
  },
};

/** A password of a container registry in the file. */
export const containerCredentials: Audit = {
  id: 'hardcoded-container-credentials',
  find: ({ jobs }) =>
    jobs.flatMap(({ node }) => {
      const containers = [child(node, 'container'), ...entriesOf(child(node, 'services')).map(({ value }) => value)];
      return containers.flatMap((container): readonly Found[] => {
        const password = child(child(container, 'credentials'), 'password');
        if (password?.kind !== 'text' || password.expressions.length > 0 || password.text === '') return [];
        const { line, column } = password;
        return [
          {
            ...{ line, column, severity: 'critical' },
            message: 'The password of a container registry stands in the file.',
            fix: 'Change it at the registry, store the new one as a secret and write `password: ${{ secrets.REGISTRY_PASSWORD }}`.',
          },
        ];
      });
    }),
};

/** Commands that were switched off because any output could set variables. */
export const insecureCommands: Audit = {
  id: 'insecure-commands',
  find: (workflow) =>
    [workflow.env, ...workflow.jobs.flatMap((job) => [job.env, ...job.steps.map((step) => step.env)])].flatMap((env) =>
      entriesOf(env)
        .filter(({ key, value }) => key.toUpperCase() === 'ACTIONS_ALLOW_UNSECURE_COMMANDS' && textOf(value)?.toLowerCase() !== 'false')
        .map(({ line, column }): Found => ({
          ...{ line, column, severity: 'high' },
          message: 'With this variable anything that is printed can set variables and paths of later steps.',
          fix: 'Take it out, and write to `$GITHUB_ENV` and `$GITHUB_PATH` where a step needs that.',
        })),
    ),
};
