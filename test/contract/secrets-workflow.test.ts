import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { spec } from '#actions/secret-validate/src/spec';
import { parseInputs, variableOf } from '#toolkit/parse-inputs';

type Inputs = Readonly<
  Record<
    string,
    { readonly description: string; readonly type: string; readonly default?: string | boolean; readonly options?: readonly string[] }
  >
>;

interface Workflow {
  readonly on: {
    readonly schedule: readonly { readonly cron: string }[];
    readonly workflow_dispatch: { readonly inputs: Inputs };
    readonly workflow_call: {
      readonly inputs: Inputs;
      readonly secrets: Readonly<Record<string, { readonly required?: boolean }>>;
      readonly outputs: Readonly<Record<string, { readonly value: string }>>;
    };
  };
  readonly permissions: unknown;
  readonly jobs: {
    readonly secrets: {
      readonly permissions: Readonly<Record<string, string>>;
      readonly outputs: Readonly<Record<string, string>>;
      readonly environment?: unknown;
      readonly steps: readonly {
        readonly id?: string;
        readonly uses: string;
        readonly with: Readonly<Record<string, unknown>>;
        readonly env?: Readonly<Record<string, string>>;
      }[];
    };
  };
}

const { on, jobs, permissions } = parse(
  readFileSync(join(import.meta.dirname, '../../.github/workflows/secrets-management.yml'), 'utf8'),
) as Workflow;
const job = jobs.secrets;
const step = job.steps.find(({ id }) => id === 'secrets');

/** What the step is given when each input of the workflow has this value. */
function given(value: (name: string) => string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(step?.with ?? {}).map(([name, template]) => {
      const [, input, otherwise = ''] = /^\$\{\{ inputs\.([\w-]+)(?: \|\| '(\w+)')? \}\}$/.exec(String(template)) ?? [];
      const text = input === undefined ? (String(template).includes('secrets.') ? '' : String(template)) : value(input) || otherwise;
      return [variableOf(name), text];
    }),
  );
}

test('the workflow asks for no more permissions than the action names, and for none beside', () => {
  expect(permissions).toEqual({});
  expect(job.permissions).toEqual(Object.fromEntries(Object.entries(spec.permissions).map(([name, { access }]) => [name, access])));
});

test('the form is a part of what a caller may ask, with the same words and defaults', () => {
  for (const [name, { description, default: usual }] of Object.entries(on.workflow_dispatch.inputs))
    expect(on.workflow_call.inputs[name]).toMatchObject({ description, ...(usual === undefined ? {} : { default: usual }) });
});

test('it needs no secret, and hands those for channels to the action under their own names', () => {
  expect(Object.values(on.workflow_call.secrets).filter(({ required }) => required === true)).toEqual([]);
  const names = Object.keys(on.workflow_call.secrets).filter((name) => !['SECRET_VALUES', 'SECRETS_READER'].includes(name));
  expect(step?.env).toEqual(Object.fromEntries(names.map((name) => [name, `\${{ secrets.${name} }}`])));
});

test('nobody is asked for an approval every day: it names no environment of its own', () => {
  expect(on.schedule).toHaveLength(1);
  expect(job.environment).toBeUndefined();
});

test('its outputs are those of the action', () => {
  for (const [name, { value }] of Object.entries(on.workflow_call.outputs)) {
    expect(value).toBe(`\${{ jobs.secrets.outputs.${name} }}`);
    expect(job.outputs[name]).toBe(`\${{ steps.secrets.outputs.${name} }}`);
    expect(Object.keys(spec.outputs)).toContain(name);
  }
});

test.each([
  ['the schedule', () => ''],
  ['the form as it opens', (name: string) => String(on.workflow_dispatch.inputs[name]?.default ?? '')],
  ['a caller who gives nothing', (name: string) => String(on.workflow_call.inputs[name]?.default ?? '')],
])('the action takes what %s gives it', async (_, value) => {
  const inputs = await parseInputs(spec, given(value));
  expect(inputs).toMatchObject({
    environment: 'production',
    'max-age': 90 * 86_400_000,
    'fail-on': 'medium',
    usage: true,
    incident: false,
  });
});

test('the form offers every severity', () => {
  expect(on.workflow_dispatch.inputs['fail-on']?.options).toEqual(['critical', 'high', 'medium', 'low', 'none']);
});
