import { describe, expect, test } from '@jest/globals';
import { createPlatform, createSource } from '#settings/create';
import { createChannels } from '#settings/create-channels';
import { rolloutFileSchema } from '#settings/rollout-file';
import { validate } from '#settings/validate';
import type { Located } from '#core/located';
import { testPorts } from '#testkit/ports';
import { readYaml } from '#toolkit/yaml';
import { documentedBlocks, field, isRecord, type Block } from '../bundle/documented-blocks.ts';
import { channelPorts } from '../unit/notify/ports.ts';

/** Keys of the blocks that show settings alone, or the rollout file. */
const SETTINGS = ['services', 'platform', 'signals', 'notify', 'incidents', 'rollback'];
/** Keys of the blocks that are parts of a workflow; those with steps are run by test/bundle/documented-workflows.test.ts. */
const WORKFLOW = ['on', 'jobs', 'steps', 'permissions', 'env'];
/** Keys that are shown alone, of the platform that the page shows before. */
const OF_PLATFORM = ['write', 'version'];

const VERSIONS = { candidate: 'v2', baseline: 'v1', targets: { candidate: 'green', baseline: 'blue' } };

const blocks = documentedBlocks();
const kind = ({ value }: Block, keys: readonly string[]): boolean =>
  isRecord(value) && Object.keys(value).some((key) => keys.includes(key));
const settings = blocks.filter((block) => kind(block, SETTINGS) && !kind(block, WORKFLOW));
const ofPlatform = blocks.filter((block) => kind(block, OF_PLATFORM));

test('every YAML block of the docs is settings, a part of a platform, or a part of a workflow', () => {
  const other = blocks.filter((block) => !Array.isArray(block.value) && !kind(block, [...SETTINGS, ...WORKFLOW, ...OF_PLATFORM]));
  expect(other.map(({ name }) => name)).toEqual([]);
  expect(settings.length).toBeGreaterThan(10);
});

describe.each(settings)('$name', ({ name, text }) => {
  const file = located(text);

  test('is valid in a rollout file', () => {
    const { services, notify, incidents, rollback, ...service } = file.value as Readonly<Record<string, unknown>>;
    const suite = Object.fromEntries(Object.entries({ notify, incidents, rollback }).filter(([, value]) => value !== undefined));
    const whole = { services: services ?? { api: service }, ...suite };
    expect(() => validate(rolloutFileSchema, { value: whole, locate: () => undefined }, name)).not.toThrow();
  });

  test('is what its platforms, sources and channels take', async () => {
    for (const place of places(file.value)) {
      if (place.platform !== undefined) await createPlatform(part(place.platform), name, environment(text), testPorts());
      if (place.signals !== undefined) await createSource(part(place.signals), name, VERSIONS, environment(text), testPorts());
    }
    const notify = field(file.value, 'notify');
    if (notify === undefined) return;
    const { problems } = await createChannels(part(notify), name, environment(text), channelPorts());
    expect(problems.map(({ message }) => message)).toEqual([]);
  });
});

test.each(ofPlatform)('$name is valid in the platform that its page shows', async ({ page, name, text, value }) => {
  const platform = blocks.map((block) => (block.page === page ? field(block.value, 'platform') : undefined)).find(isRecord);
  expect(platform).toBeDefined();
  await createPlatform(part({ ...platform, ...(value as object) }), name, environment(text), testPorts());
});

/** A service, each of its environments, or the block itself. */
function places(value: unknown): readonly { readonly platform?: unknown; readonly signals?: unknown }[] {
  const services = field(value, 'services');
  const all = isRecord(services) ? Object.values(services) : [value];
  return all.flatMap((service) => {
    const environments = field(service, 'environments');
    return [service, ...(isRecord(environments) ? Object.values(environments) : [])].filter(isRecord);
  });
}

/** As the actions read it. */
function located(text: string): Located {
  const parsed = readYaml(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed));
  return parsed.value;
}

function part(value: unknown): Located {
  return { value, locate: () => undefined };
}

/** Every variable that the block names, with a value of its kind. */
function environment(text: string): Parameters<typeof createPlatform>[2] {
  const names = [...text.matchAll(/\$\{(\w+)\}/g)].map(([, name = '']) => name);
  const valueOf = (name: string): string =>
    name.endsWith('_URL') ? `https://hooks.example.com/${name.toLowerCase()}` : 'a-secret-of-the-job';
  return { env: Object.fromEntries(names.map((name) => [name, valueOf(name)])), mask: () => undefined };
}
