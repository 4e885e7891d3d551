import { describe, expect, test } from '@jest/globals';
import { unknownNames } from '#settings/unknown-names';
import { readYaml } from '#toolkit/yaml';

function remarks(text: string, environment = 'production'): readonly string[] {
  const parsed = readYaml(text);
  if (!parsed.ok) throw new Error('no YAML');
  return unknownNames(parsed.value, 'rollout.yml', environment);
}

const OPEN = 'services: { api: {}, web: {} }\n';
const DECLARED = 'services: { api: { environments: { production: {}, staging: {} } } }\n';

describe('names of services and environments elsewhere in the rollout file', () => {
  test('are fine where the file has them', () => {
    expect(
      remarks(`${OPEN}rollback: { order: [web, api] }\nnotify: [{ kind: slack, services: [api], environments: [production] }]\n`),
    ).toEqual([]);
  });

  test.each([
    [
      `${OPEN}rollback: { order: [ap, web] }`,
      'rollout.yml:2:21 rollback.order names service ap, which is not in the file. Did you mean api?',
    ],
    [
      `${OPEN}notify: [{ kind: slack, services: [shop] }]`,
      'notify.0.services names service shop, which is not in the file. It knows: api, web.',
    ],
    [
      `${OPEN}notify: [{ kind: slack, environments: [prod] }]`,
      'names environment prod, which is not in the file. Did you mean production?',
    ],
    [
      `${DECLARED}notify: [{ kind: slack, environments: [qa] }]`,
      'names environment qa, which is not in the file. It knows: production, staging.',
    ],
  ])('are told where it has not: %s', (text, remark) => {
    expect(remarks(text)).toEqual([expect.stringContaining(remark)]);
  });

  test('may be those of another environment where a service may be delivered to any', () => {
    expect(remarks(`${OPEN}notify: [{ kind: slack, environments: [staging, eu-2] }]`, 'eu-1')).toEqual([]);
  });

  test('are not looked for in what is no list of names', () => {
    for (const text of ['services: 5', `${OPEN}notify: { kind: slack }`, `${OPEN}rollback: { order: web }`, `${OPEN}notify: [slack]`])
      expect(remarks(text)).toEqual([]);
  });
});
