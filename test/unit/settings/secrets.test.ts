import { describe, expect, test } from '@jest/globals';
import { declaredSecrets } from '#settings/declared-secrets';
import { serviceSettings, type ServiceSettings } from '#settings/service-settings';
import { readYaml } from '#toolkit/yaml';

function settings(text: string, environment = 'production'): ServiceSettings {
  const parsed = readYaml(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return serviceSettings(parsed.value, 'rollout.yml', 'api', environment);
}

function mistakeIn(lines: string): string {
  try {
    settings(`services:\n  api:\n    secrets:\n${lines}`);
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return '';
}

describe('secrets of the rollout file', () => {
  const text = `services:
  api:
    secrets: { A: text, B: url(https) }
    environments:
      production: { secrets: { b: jwt, C: 'json(x, y)' } }
      staging: {}
`;

  test('of an environment add to those of the service and win in any case', () => {
    expect(settings(text).secrets).toEqual({ A: 'text', b: 'jwt', C: 'json(x, y)' });
    expect(settings(text, 'staging').secrets).toEqual({ A: 'text', B: 'url(https)' });
  });

  test('are known by name, whatever service or environment declares them', () => {
    expect(
      declaredSecrets({ value: { services: { api: { secrets: { A: 'x' }, environments: { p: { secrets: { B: 1 } } } }, web: [] } } }),
    ).toEqual(['A', 'B']);
    expect(declaredSecrets({ value: undefined })).toEqual([]);
  });

  test.each([
    ['      A: urll', /^rollout\.yml:4:10 services\.api\.secrets\.A: column 1: .*did you mean url\?/],
    ['      A: text\n      a: jwt', /^rollout\.yml:5:10 services\.api\.secrets\.a: .*A is declared already/],
    ['      1A: text', /the name of a secret/],
    ['      A: [text]', /services\.api\.secrets\.A: .*is no declaration/],
  ])('with a mistake (%j) are refused at its place', (lines, message) => {
    expect(mistakeIn(lines)).toMatch(message);
  });

  test('are not repeated where a value stands in the place of a declaration', () => {
    expect(mistakeIn('      A: Tr0ub4dor/and+three=')).not.toMatch(/Tr0ub|4dor|three/);
  });
});
