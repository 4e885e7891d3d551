import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { REASONS } from '#core/rollout/reasons';

const root = join(import.meta.dirname, '../..');
const guide = readFileSync(join(root, 'docs/rollback.md'), 'utf8');
const blocks = [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text);
const workflows = blocks.filter((text) => /^jobs:/m.test(text)).map((text) => ({ name: /^# (\S+)/.exec(text)?.[1] ?? text, text }));
const rolloutFiles = blocks.filter((text) => /^services:/m.test(text));

interface Called {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly permissions?: unknown;
}

interface Workflow {
  readonly jobs: Readonly<Record<string, Called & { readonly steps?: readonly Called[]; readonly concurrency?: unknown }>>;
}

interface Reusable {
  readonly on: { readonly workflow_call: { readonly inputs: object; readonly secrets: object } };
  readonly jobs: Readonly<Record<string, { readonly permissions: unknown; readonly concurrency: { readonly group: string } }>>;
}

function ours(file: string): unknown {
  return parse(readFileSync(join(root, file), 'utf8'));
}

test('the guide shows workflows and rollout files', () => {
  expect({ workflows: workflows.length, rolloutFiles: rolloutFiles.length }).toEqual({ workflows: 4, rolloutFiles: 4 });
});

describe.each(workflows)('$name of the guide', ({ text }) => {
  const { jobs } = parse(text) as Workflow;

  test('gives our workflows what they take, with the permissions that they need', () => {
    for (const { uses, with: given = {}, secrets = {}, permissions } of Object.values(jobs)) {
      const file = /^OWNER\/rollout-actions\/(\.github\/workflows\/[\w-]+\.yml)@v1$/.exec(uses ?? '')?.[1];
      if (file === undefined) continue;
      const called = ours(file) as Reusable;
      const { inputs, secrets: taken } = called.on.workflow_call;
      expect(Object.keys(given).filter((name) => !(name in inputs))).toEqual([]);
      expect(Object.keys(secrets).filter((name) => !(name in taken))).toEqual([]);
      expect(permissions).toEqual(Object.values(called.jobs)[0]?.permissions);
    }
  });

  test('rolls back in the group of our own workflows', () => {
    const group = (ours('.github/workflows/rollback.yml') as Reusable).jobs['rollback']?.concurrency.group ?? '';
    for (const { steps = [], concurrency } of Object.values(jobs)) {
      if (!steps.some(({ uses }) => uses?.includes('/actions/rollback@') === true)) continue;
      expect(concurrency).toEqual({ group: group.replace(/\$\{\{.*\}\}/, 'production'), queue: 'max' });
    }
  });
});

test('the guide knows every reason', () => {
  expect(REASONS.filter((reason) => !guide.includes(`\`${reason}\``))).toEqual([]);
});

test('what the guide links to is there', () => {
  const links = [...guide.matchAll(/\]\(([^)#\s]*)(?:#([\w-]+))?\)/g)].filter(([, path = '']) => !path.startsWith('http'));
  const missing = links.filter(([, path = '', anchor]) => {
    const file = path === '' ? join(root, 'docs/rollback.md') : join(root, 'docs', path);
    if (!existsSync(file)) return true;
    return anchor !== undefined && !headingsOf(readFileSync(file, 'utf8')).includes(anchor);
  });
  expect(missing.map(([whole]) => whole)).toEqual([]);
});

function headingsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  );
}
