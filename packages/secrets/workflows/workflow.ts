import { child, entriesOf, listOf, textOf, type Located, type Mapping, type Place, type Text } from './located.ts';
import type { WorkflowFile } from '../rotation/read-workflows.ts';
import { isAction } from './parse-workflow.ts';

/** A step of a job or of a composite action. */
export interface Step extends Place {
  /** `id`, else `name`, else its number: how a finding names it. */
  readonly label: string;
  readonly uses: Text | undefined;
  readonly run: Text | undefined;
  readonly with: Located | undefined;
  readonly env: Located | undefined;
  readonly if: Text | undefined;
}

export interface Job extends Place {
  readonly id: string;
  readonly node: Located;
  readonly permissions: Located | undefined;
  readonly runsOn: Located | undefined;
  readonly env: Located | undefined;
  /** A reusable workflow that this job is a call of. */
  readonly uses: Text | undefined;
  readonly secrets: Located | undefined;
  readonly steps: readonly Step[];
}

/** A workflow, or a composite action, which has one job without an id and no triggers. */
export interface Workflow {
  readonly path: string;
  readonly lines: readonly string[];
  readonly isAction: boolean;
  readonly root: Located;
  /** Names of the events, in lower case, with what is written under each. */
  readonly triggers: ReadonlyMap<string, Located | undefined>;
  readonly permissions: Located | undefined;
  readonly env: Located | undefined;
  readonly jobs: readonly Job[];
}

/** The parts of a workflow that audits look at. */
export function workflowOf({ path, content }: WorkflowFile, root: Located): Workflow {
  const shared = { path, lines: content.split(/\r\n?|\n/), root, permissions: child(root, 'permissions'), env: child(root, 'env') };
  if (isAction(path)) {
    const steps = stepsOf(child(child(root, 'runs'), 'steps'));
    const job = {
      id: '',
      node: root,
      permissions: undefined,
      runsOn: undefined,
      env: undefined,
      uses: undefined,
      secrets: undefined,
      steps,
    };
    return { ...shared, isAction: true, triggers: new Map(), jobs: [{ ...job, line: root.line, column: root.column }] };
  }
  const jobs = entriesOf(child(root, 'jobs')).map(({ key, value, line, column }): Job => {
    const at = (name: string) => child(value, name);
    return {
      ...{ id: key, node: value, line, column },
      ...{ permissions: at('permissions'), runsOn: at('runs-on'), env: at('env'), secrets: at('secrets') },
      uses: scalar(at('uses')),
      steps: stepsOf(at('steps')),
    };
  });
  return { ...shared, isAction: false, triggers: triggersOf(child(root, 'on')), jobs };
}

function triggersOf(on: Located | undefined): Workflow['triggers'] {
  const named = on?.kind === 'map' ? on.entries.map(({ key, value }) => [key.toLowerCase(), value] as const) : [];
  const listed = on?.kind === 'map' ? [] : listOf(on).map((one) => [(textOf(one) ?? '').toLowerCase(), undefined] as const);
  return new Map([...named, ...listed]);
}

function stepsOf(steps: Located | undefined): readonly Step[] {
  return listOf(steps)
    .filter((step): step is Mapping => step.kind === 'map')
    .map((step, index): Step => {
      const at = (name: string) => child(step, name);
      return {
        ...{ line: step.line, column: step.column },
        label: textOf(at('id')) ?? textOf(at('name')) ?? `step ${String(index + 1)}`,
        ...{ uses: scalar(at('uses')), run: scalar(at('run')), with: at('with'), env: at('env'), if: scalar(at('if')) },
      };
    });
}

function scalar(value: Located | undefined): Text | undefined {
  return value?.kind === 'text' ? value : undefined;
}

/** An action or reusable workflow as `uses` names it; undefined for a local path and for text that is none. */
export interface ActionReference {
  readonly kind: 'repository' | 'docker';
  /** `owner/name`, in lower case; the image for docker. */
  readonly name: string;
  readonly owner: string;
  /** What is after the `@`; for an image its digest or tag. */
  readonly ref: string;
  readonly pinned: boolean;
}

const REPOSITORY = /^([\w.-]+)\/([\w.-]+)((?:\/[^@\s]+)?)@(\S+)$/;
const DIGEST = /@sha256:[0-9a-f]{64}$/i;

/** Reads `uses`: `owner/name/path@ref` or `docker://image`. */
export function actionReference(uses: string): ActionReference | undefined {
  if (uses.startsWith('docker://')) {
    const image = uses.slice('docker://'.length);
    return { kind: 'docker', name: image, owner: '', ref: image, pinned: DIGEST.test(image) };
  }
  const [, owner, name, , ref] = REPOSITORY.exec(uses.trim()) ?? [];
  if (owner === undefined || name === undefined || ref === undefined) return undefined;
  const pinned = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref);
  return { kind: 'repository', name: `${owner}/${name}`.toLowerCase(), owner: owner.toLowerCase(), ref, pinned };
}

/** Whether a step uses this action, whatever its version. */
export function usesAction(step: Step, ...names: readonly string[]): boolean {
  const reference = step.uses === undefined ? undefined : actionReference(step.uses.text);
  return reference !== undefined && names.includes(reference.name);
}
