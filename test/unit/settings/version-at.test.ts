import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { RolloutError } from '#core/errors';
import { createPlatform, type ConfiguredPlatform } from '#settings/create';
import { serviceSettings } from '#settings/service-settings';
import { testPorts } from '#testkit/ports';
import { readYaml } from '#toolkit/yaml';

const base = 'kind: http\nurl: https://router.example.com\nservice: api\n';

function settings(text: string) {
  const parsed = readYaml(text);
  if (!parsed.ok) throw new Error(parsed.problems[0]?.problem);
  return parsed.value;
}

function open(more: string, env: Readonly<Record<string, string>> = {}): Promise<ConfiguredPlatform> {
  return createPlatform(settings(base + more), 'input platform', { env, mask: () => undefined }, testPorts());
}

async function refusal(more: string): Promise<string> {
  const error: unknown = await open(more).catch((thrown: unknown) => thrown);
  if (!(error instanceof RolloutError)) throw new Error('nothing was refused');
  return `${error.code}: ${error.message}`;
}

describe('the addresses of a target are', () => {
  test('those under its name, one or several', async () => {
    const { versionAt } = await open('version-at: { blue: http://b/v, green: [http://g1/v, http://g2/v] }\nversion-from: json:a.b\n');
    expect(['blue', 'green', 'red', 'constructor'].map((target) => versionAt?.addressesOf(target))).toEqual([
      ['http://b/v'],
      ['http://g1/v', 'http://g2/v'],
      [],
      [],
    ]);
    expect(versionAt?.from).toBe('json:a.b');
  });

  test('one with its name in it, or several', async () => {
    expect((await open('version-at: http://{target}.internal/v')).versionAt?.addressesOf('v41')).toEqual(['http://v41.internal/v']);
    const both = await open('version-at: ["http://{target}-1/v", "http://{target}-2/v"]');
    expect(both.versionAt?.addressesOf('blue')).toEqual(['http://blue-1/v', 'http://blue-2/v']);
  });

  test('never another host by a hostile name', async () => {
    const { versionAt } = await open('version-at: http://{target}.internal/v');
    expect(versionAt?.addressesOf('evil.example/#')).toEqual(['http://evil.example%2F%23.internal/v']);
  });

  test('taken from a variable of the job where the file names one', async () => {
    const { versionAt } = await open('version-at: { blue: "${BLUE}" }', { BLUE: 'http://10.0.0.1/v' });
    expect(versionAt?.addressesOf('blue')).toEqual(['http://10.0.0.1/v']);
  });

  test('nowhere without the setting', async () => {
    expect(await open('')).not.toHaveProperty('versionAt');
  });
});

describe('a target without an address of its own', () => {
  test.each([
    ['version-at: { blue: http://b/v, gren: http://g/v }', 'Write `green` in place of `gren`'],
    ['version-at: { blue: http://b/v }', 'Add the address of green itself, e.g. `version-at: { blue: …, green: http://…/version }`'],
  ])('is named where others have one: %s', async (more, remedy) => {
    const { versionAt } = await open(more);
    expect(() => {
      versionAt?.requireAddressOf('green');
    }).toThrow(
      expect.objectContaining({
        code: 'INVALID_SETTINGS',
        message: expect.stringMatching(/^input platform:4:\d+ version-at: names no address of green/),
        remedy: expect.stringContaining(remedy),
      }),
    );
    expect(() => {
      versionAt?.requireAddressOf('blue');
    }).not.toThrow();
  });

  test('there is none with one address for all', async () => {
    const { versionAt } = await open('version-at: http://{target}.internal/v');
    expect(() => {
      versionAt?.requireAddressOf('green');
    }).not.toThrow();
  });
});

describe('is refused, with its place:', () => {
  test('one address for all targets', async () => {
    expect(await refusal('version-at: http://api/v')).toMatch(/^INVALID_SETTINGS: input platform:4:\d+ version-at: .*\{target\}/);
  });

  test('what is no address', async () => {
    expect(await refusal('version-at: { blue: ftp://b/v }')).toMatch(/version-at.*blue.*is not an address/);
  });

  test('a place of the version that cannot be read', async () => {
    expect(await refusal('version-at: { blue: http://b/v }\nversion-from: body')).toMatch(/version-from.*header:NAME/);
  });
});

test('the example of docs/slots.md is a rollout file', () => {
  const page = readFileSync(new URL('../../../docs/slots.md', import.meta.url), 'utf8');
  const [, example = ''] = /```yaml\n([^]*?)```/.exec(page) ?? [];
  const { platform } = serviceSettings(settings(example), '.github/rollout.yml', 'api', 'production');
  expect(platform?.value).toMatchObject({ stable: 'blue', candidate: 'green', 'version-from': 'json:build.version' });
});
