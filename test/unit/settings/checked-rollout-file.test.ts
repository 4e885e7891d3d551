import { expect, test } from '@jest/globals';
import type { Located } from '#core/located';
import { checkedRolloutFile } from '#settings/checked-rollout-file';

const fileOf = (value: unknown): Located => ({ value, locate: () => undefined });

test('a reading of the rollout file is checked once, however many services ask', () => {
  let looks = 0;
  const services = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`svc-${String(index)}`, {}]));
  const file = fileOf({
    get services() {
      looks += 1;
      return services;
    },
  });
  const first = checkedRolloutFile(file, 'rollout.yml');
  const after = looks;
  for (let service = 0; service < 200; service += 1) expect(checkedRolloutFile(file, 'rollout.yml')).toBe(first);
  expect(looks).toBe(after);
});

test('another reading is checked for itself, and a wrong one each time', () => {
  const wrong = fileOf({ service: {} });
  for (let ask = 0; ask < 2; ask += 1) expect(() => checkedRolloutFile(wrong, 'rollout.yml')).toThrow('did you mean services?');
  const file = fileOf({ services: {} });
  expect(checkedRolloutFile(file, 'a.yml')).not.toBe(checkedRolloutFile(fileOf({ services: {} }), 'a.yml'));
});
