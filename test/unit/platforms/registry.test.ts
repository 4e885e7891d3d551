import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { toJsonSchema } from '@valibot/to-json-schema';
import { loadPlatform, platformKinds } from '#platforms/registry';

const room = join(import.meta.dirname, '../../../packages/platforms');

test('the registry knows every platform of the room by its kind', () => {
  const files = readdirSync(room).filter(
    (name) => name.endsWith('.ts') && readFileSync(join(room, name), 'utf8').includes('definePlatform({'),
  );
  expect([...platformKinds].sort()).toEqual(files.map((name) => name.replace(/\.ts$/, '')).sort());
});

test.each(platformKinds)('%s is what its kind says and describes every setting', async (kind) => {
  const definition = await loadPlatform(kind);
  expect(definition.kind).toBe(kind);
  expect(definition.description).not.toBe('');
  const schema = toJsonSchema(definition.settings, { typeMode: 'input', errorMode: 'ignore' });
  const entries = Object.entries(schema.properties ?? {});
  expect(entries.map(([name]) => name)).toEqual(expect.arrayContaining(['kind', 'stable', 'candidate']));
  for (const [name, property] of entries) {
    if (name !== 'kind') expect({ name, property }).toMatchObject({ property: { description: expect.stringMatching(/\.$/) } });
  }
});
