import { expect, test } from '@jest/globals';
import type { Criterion } from '#core/criteria/criterion';
import type { Located } from '#core/located';
import type { ActionResult, Main } from '#toolkit/context';
import { choice, criteria, duration, flag, list, secret, text, weightOrNext, weights, yaml } from '#toolkit/inputs';
import { defineAction, type InputsOf, type OutputsOf } from '#toolkit/spec';

const spec = defineAction({
  name: 'typed',
  title: 'Typed',
  description: 'Types.',
  icon: 'check',
  color: 'green',
  permissions: {},
  inputs: {
    required: text({ description: 'd', required: true }),
    optional: text({ description: 'd' }),
    'not-required': text({ description: 'd', required: false }),
    token: secret({ description: 'd', default: '${{ github.token }}' }),
    mode: choice(['rollback', 'hold'], { description: 'd', default: 'hold' }),
    maybe: choice(['a', 'b'], { description: 'd' }),
    dry: flag({ description: 'd', default: 'false' }),
    weight: weightOrNext({ description: 'd', default: 'next' }),
    plan: weights({ description: 'd' }),
    wait: duration({ description: 'd', default: '5m' }),
    endpoints: list({ description: 'd', required: true }),
    rules: criteria({ description: 'd' }),
    platform: yaml({ description: 'd' }),
  },
  outputs: { weight: { description: 'd', example: '5' }, 'next-weight': { description: 'd', example: '25' } },
});

interface Expected {
  readonly required: string;
  readonly optional: string | undefined;
  readonly 'not-required': string | undefined;
  readonly token: string;
  readonly mode: 'rollback' | 'hold';
  readonly maybe: 'a' | 'b' | undefined;
  readonly dry: boolean;
  readonly weight: number | 'next';
  readonly plan: readonly number[] | undefined;
  readonly wait: number;
  readonly endpoints: readonly string[];
  readonly rules: readonly Criterion[] | undefined;
  readonly platform: Located | undefined;
}

/** True only when each type can stand for the other; `any` and `never` cannot hide in a property. */
type Same<A, B> = [A, B] extends [B, A] ? (Strict<A> extends Strict<B> ? true : never) : never;
type Strict<T> = { readonly [K in keyof T]-?: (value: T[K]) => T[K] };
type Flat<T> = { readonly [K in keyof T]: T[K] };

const inputsAreTyped: Same<Flat<InputsOf<typeof spec>>, Flat<Expected>> = true;
const outputsAreTyped: Same<
  Flat<OutputsOf<typeof spec>>,
  { readonly weight?: string | undefined; readonly 'next-weight'?: string | undefined }
> = true;

test('inputs and outputs have the types that the spec declares', () => {
  expect([inputsAreTyped, outputsAreTyped]).toEqual([true, true]);
  expect(Object.keys(spec.inputs)).toHaveLength(13);
});

test('main receives those inputs and may return declared outputs only', async () => {
  const main: Main<typeof spec> = (inputs) => Promise.resolve({ outcome: 'passed', outputs: { weight: inputs.mode } });
  // @ts-expect-error there is no output called wieght
  const wrong: ActionResult<typeof spec> = { outcome: 'passed', outputs: { wieght: '5' } };
  expect(typeof main).toBe('function');
  expect(await Promise.resolve(wrong.outcome)).toBe('passed');
});
