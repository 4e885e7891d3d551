import { describe, expect, test } from '@jest/globals';
import { readablePart, type Needed } from '#settings/readable-part';
import { readYaml } from '#toolkit/yaml';

const PLATFORM = 'platform: { kind: http, url: http://router, service: x }';
const GOOD = `{ plan: { steps: [5, 100] }, ${PLATFORM} }`;
const SLIP = `{ plan: { step: [5, 100] }, ${PLATFORM} }`;

function part(text: string, needed: Partial<Needed> = {}) {
  const parsed = readYaml(text);
  if (!parsed.ok) throw new Error('no YAML');
  return readablePart(parsed.value, 'rollout.yml', { services: ['api'], of: 'all', beside: false, ...needed });
}

describe('the part of a rollout file that is needed', () => {
  test('is all of a file without mistakes', () => {
    expect(part(`services: { api: ${GOOD}, web: ${GOOD} }`)).toMatchObject({ without: [], part: { value: { services: { web: {} } } } });
    expect(part(`services: { api: ${GOOD} }`)).not.toHaveProperty('unread');
  });

  test('does without another service that has a mistake, and keeps the rest', () => {
    const read = part(`services: { api: ${GOOD}, web: ${SLIP}, shop: ${GOOD} }\nnotify: []\n`);
    expect(Object.keys((read.part.value as { services: object }).services)).toEqual(['api', 'shop']);
    expect(read.part.value).toHaveProperty('notify');
    expect(read.without).toEqual(['web']);
    expect(read.unread?.message).toContain('services.web.plan.step');
  });

  test('has no mistakes in what is named', () => {
    expect(() => part(`services: { api: ${SLIP}, web: ${GOOD} }`)).toThrow(expect.objectContaining({ code: 'INVALID_SETTINGS' }));
    expect(() => part(`services: { apii: ${GOOD}, web: ${SLIP} }`)).toThrow(expect.objectContaining({ code: 'INVALID_SETTINGS' }));
  });

  test('may do without what stands beside the services, where that does not matter', () => {
    const text = `services: { api: ${GOOD} }\nnotify: { kind: slack }\n`;
    expect(part(text).part.value).not.toHaveProperty('notify');
    expect(() => part(text, { beside: true })).toThrow(expect.objectContaining({ code: 'INVALID_SETTINGS' }));
  });

  test('is only the place of the traffic, for a return', () => {
    const inEach = `{ health: nowhere, environments: { production: { criteria: [oops], ${PLATFORM} } } }`;
    const read = part(`services: { api: ${SLIP}, web: ${inEach} }`, { services: ['api', 'web'], of: 'place' });
    expect(read.part.value).toMatchObject({
      services: { api: { platform: { kind: 'http' } }, web: { environments: { production: { platform: { kind: 'http' } } } } },
    });
    expect(() => part('services: { api: { platform: { url: x } } }', { of: 'place' })).toThrow(
      expect.objectContaining({ code: 'INVALID_SETTINGS' }),
    );
  });

  test('still knows where it was written', () => {
    const read = part(`services:\n  web: ${SLIP}\n  api:\n    ${PLATFORM}\n`);
    expect(read.part.locate(['services', 'api', 'platform'])).toMatchObject({ line: 4 });
  });
});
