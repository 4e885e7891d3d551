import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { defineAction, type Input } from '#toolkit/spec';
import { actionYml } from '../../../scripts/generate/action-yml.ts';
import { catalog } from '../../../scripts/generate/catalog.ts';
import { skeleton, withTables } from '../../../scripts/generate/readme.ts';
import { inputsTable, outputsTable, permissionsTable } from '../../../scripts/generate/tables.ts';

function input(facts: Partial<Input<string>>): Input<string> {
  const plain = { description: 'Words.', accepts: 'text', example: 'api', required: false, secret: false };
  return { ...plain, ...facts, parse: (raw) => ({ ok: true, value: raw }) };
}

const spec = defineAction({
  name: 'canary-step',
  title: 'Canary step',
  description: 'Moves traffic: carefully.',
  icon: 'heart',
  color: 'green',
  permissions: { deployments: { access: 'write', why: 'the rollout is recorded' } },
  inputs: {
    service: input({ required: true }),
    flag: input({ required: true, default: 'false', accepts: '`true` or `false`' }),
    weight: input({ description: 'From a|b to <c>.' }),
    platform: input({ example: 'kind: haproxy\nsocket: a|b' }),
    token: input({ secret: true, accepts: 'a secret', default: '${{ github.token }}' }),
  },
  outputs: { report: { description: 'Where.', example: '/tmp/a', schema: 'report.schema.json' } },
  post: { if: 'failure() || cancelled()' },
});

describe('a generated action.yml', () => {
  const document = parse(actionYml(spec)) as Record<string, Record<string, unknown>>;

  test('runs one bundle on Node 24, with an entry for main and one for post', () => {
    const main = '../../dist/canary-step/index.js';
    expect(document['runs']).toEqual({
      using: 'node24',
      main,
      post: '../../dist/canary-step/post.js',
      'post-if': 'failure() || cancelled()',
    });
  });

  test('says required only of an input that has no default', () => {
    expect(document['inputs']).toMatchObject({
      service: { required: true },
      flag: { required: false, default: 'false' },
      token: { required: false, default: '${{ github.token }}' },
    });
  });

  test('tells the accepted form where it says more than the description', () => {
    expect(document['inputs']).toMatchObject({
      flag: { description: 'Words. Accepts `true` or `false`.' },
      token: { description: 'Words.' },
    });
  });

  test('has no post step when the action has none', () => {
    const { name, title, description, icon, color, permissions, inputs, outputs } = spec;
    const without = { name, title, description, icon, color, permissions, inputs, outputs };
    expect(parse(actionYml(without))).toHaveProperty('runs', { using: 'node24', main: '../../dist/canary-step/index.js' });
  });
});

describe('generated tables', () => {
  test('keep every row on one line with as many cells as the head', () => {
    for (const table of [inputsTable(spec), outputsTable(spec), permissionsTable(spec)]) {
      const cells = table.split('\n').map((line) => line.replaceAll('\\|', '').split('|').length);
      expect(new Set(cells).size).toBe(1);
    }
  });

  test('escape what would break the table', () => {
    expect(inputsTable(spec)).toContain('From a\\|b to &lt;c>.');
    expect(inputsTable(spec)).toContain('<pre>kind: haproxy<br>socket: a\\|b</pre>');
  });

  test('say that no permission is needed when none is', () => {
    expect(permissionsTable({ ...spec, permissions: {} })).toBe('No permission of `GITHUB_TOKEN` is needed.');
  });

  test('link schemas from where the reader is', () => {
    expect(outputsTable(spec)).toContain('](report.schema.json)');
    expect(catalog([spec])).toContain('](actions/canary-step/report.schema.json)');
  });
});

describe('a README', () => {
  test('keeps the words around the tables and does not grow when written again', () => {
    const readme = skeleton(spec).replace('## Inputs', '## Inputs\n\nOwn words.');
    const once = withTables(readme, spec);
    expect(once).toContain('Own words.');
    expect(withTables(once, spec)).toBe(once);
  });

  test('without a marker is refused by name', () => {
    expect(() => withTables('# Canary step\n', spec)).toThrow(/actions\/canary-step\/README\.md needs the lines '<!-- inputs:start -->'/);
  });
});
