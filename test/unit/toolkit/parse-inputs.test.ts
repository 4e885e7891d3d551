import { expect, test } from '@jest/globals';
import { RolloutError } from '#core/errors';
import { flag, integer, secret, text, weight, yaml } from '#toolkit/inputs';
import { parseInputs, secretsOf, variableOf } from '#toolkit/parse-inputs';
import { defineAction } from '#toolkit/spec';

const spec = defineAction({
  name: 'canary-step',
  title: 'Canary step',
  description: 'Moves traffic.',
  icon: 'trending-up',
  color: 'green',
  permissions: {},
  inputs: {
    service: text({ description: 'Service.', required: true, example: 'api' }),
    weight: weight({ description: 'Share.', default: '5' }),
    attempts: integer({ description: 'Tries.', min: 1 }),
    'dry-run': flag({ description: 'Change nothing.', default: 'false' }),
    platform: yaml({ description: 'Platform.' }),
    'api-token': secret({ description: 'Token.', default: '${{ github.token }}' }),
  },
  outputs: {},
});

async function failure(env: Record<string, string>): Promise<RolloutError> {
  const error: unknown = await parseInputs(spec, env).catch((reason: unknown) => reason);
  if (!(error instanceof RolloutError)) throw new Error('the inputs were accepted');
  return error;
}

test('names become variables as the runner makes them', () => {
  expect(variableOf('dry-run')).toBe('INPUT_DRY-RUN');
  expect(variableOf('two words')).toBe('INPUT_TWO_WORDS');
});

test('values are typed, and what was not given has its default or is undefined', async () => {
  const inputs = await parseInputs(spec, { INPUT_SERVICE: ' api ', INPUT_WEIGHT: '', 'INPUT_DRY-RUN': 'true', PATH: '/bin' });
  expect(inputs).toEqual({
    service: 'api',
    weight: 5,
    attempts: undefined,
    'dry-run': true,
    platform: undefined,
    'api-token': '',
  });
});

test('a value in which a secret may stand is not repeated', async () => {
  const { message } = await failure({ INPUT_SERVICE: 'api', INPUT_PLATFORM: 'kind: [http\ntoken: s3cret-value' });
  expect(message).toContain('- platform: line ');
  expect(message).not.toContain('s3cret');
  expect(message).not.toContain('Given');
});

test('all mistakes are reported at once, with what was given, what is accepted and an example', async () => {
  const error = await failure({
    INPUT_WEIGHT: '101',
    INPUT_ATTEMPTS: 'many',
    INPUT_PLATFORM: 'kind: haproxy\n backend: api',
    INPUT_WIEGHT: '5',
  });
  expect(error.kind).toBe('input');
  expect(error.code).toBe('INVALID_INPUTS');
  const lines = error.message.split('\n');
  expect(lines).toEqual([
    '5 inputs are not valid:',
    '- service: it is required and was not given. Accepted: text. Example: api',
    '- weight: 101 is more than 100. Given: "101". Accepted: a share of traffic from 0 to 100 percent, such as 25 or 25%. Example: 5',
    '- attempts: "many" is not a whole number. Given: "many". Accepted: a whole number, at least 1. Example: 1',
    expect.stringMatching(
      /^- platform: line 1, column 7: [^;]*Given: "kind: haproxy\\n backend: api"\. Accepted: a YAML mapping or sequence/,
    ),
    '- wieght: there is no such input; did you mean weight? Accepted: service, weight, attempts, dry-run, platform, api-token.',
  ]);
});

test('a message repeats at most 80 characters and no control characters', async () => {
  const error = await failure({ INPUT_SERVICE: 'api', INPUT_ATTEMPTS: `\u001b[2J${'9'.repeat(500)}` });
  expect(error.message).not.toContain('\u001b');
  expect(error.message).toContain('\\x1b');
  expect(error.message.length).toBeLessThan(300);
});

test('a password in an address is not repeated', async () => {
  const error = await failure({ INPUT_SERVICE: 'api', INPUT_PLATFORM: 'https://mona:hunter2@example.com' });
  expect(error.message).toContain('https://***@example.com');
  expect(error.message).not.toContain('hunter2');
});

test('a secret is never part of a message', async () => {
  const strict = {
    ...spec,
    inputs: {
      ...spec.inputs,
      'api-token': {
        ...spec.inputs['api-token'],
        parse: (raw: string) => ({ ok: false as const, problems: [{ problem: `${raw} is bad` }] }),
      },
    },
  };
  const error: unknown = await parseInputs(strict, { INPUT_SERVICE: 'api', 'INPUT_API-TOKEN': 'hunter2!' }).catch(
    (reason: unknown) => reason,
  );
  expect((error as Error).message).toContain('- api-token: it is not valid.');
  expect((error as Error).message).not.toContain('hunter2!');
});

test('secrets are known before anything is parsed', () => {
  expect(secretsOf(spec.inputs, { 'INPUT_API-TOKEN': 'hunter2!', INPUT_SERVICE: 'api' })).toEqual(['hunter2!']);
});

test('the indentation of the first line means something in YAML', async () => {
  const inputs = await parseInputs(spec, { INPUT_SERVICE: 'api', INPUT_PLATFORM: '  kind: haproxy\n  backend: api\n' });
  expect(inputs.platform?.value).toEqual({ kind: 'haproxy', backend: 'api' });
});
