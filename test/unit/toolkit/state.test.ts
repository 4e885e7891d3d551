import { expect, test } from '@jest/globals';
import { createMasks } from '#toolkit/masks';
import { createStateStore, type StateChannel } from '#toolkit/state';

function channel(saved: Record<string, string> = {}): StateChannel & { saved: Record<string, string> } {
  return { saved, saveState: (key, value) => void (saved[key] = value), getState: (key) => saved[key] ?? '' };
}

test('values survive from main to post as JSON', () => {
  const main = channel();
  const masks = createMasks(() => undefined);
  createStateStore(main, masks).save('step', { weight: 25, arms: ['v1', 'v2'] });
  expect(createStateStore(channel(main.saved), masks).load('step')).toEqual({ weight: 25, arms: ['v1', 'v2'] });
});

test('the last value counts, in the same process too', () => {
  const store = createStateStore(
    channel(),
    createMasks(() => undefined),
  );
  store.save('weight', 5);
  store.save('weight', 25);
  expect(store.load('weight')).toBe(25);
});

test('what was never saved or cannot be read is undefined', () => {
  const store = createStateStore(
    channel({ broken: '{' }),
    createMasks(() => undefined),
  );
  expect(store.load('missing')).toBeUndefined();
  expect(store.load('broken')).toBeUndefined();
});

test('a secret is not saved', () => {
  const masks = createMasks(() => undefined);
  masks.add('hunter2!');
  const target = channel();
  expect(() => {
    createStateStore(target, masks).save('settings', { token: 'hunter2!' });
  }).toThrow('secret');
  expect(target.saved).toEqual({});
});
