import { afterEach, expect, test } from '@jest/globals';
import { deliveries, type Delivery } from './delivery.ts';
import { rolloutFile, startHealthPage, type HealthPage } from './promoted.ts';
import { annotationsOf } from './shown.ts';

const deliver = deliveries();
let pages: HealthPage[] = [];

afterEach(async () => {
  const ended = pages;
  pages = [];
  await Promise.all(ended.map((page) => page.close()));
});

/** Two slots whose own addresses tell what `held` says. */
async function slots(held: Readonly<Record<'blue' | 'green', () => string>>): Promise<Delivery> {
  const [blue, green] = await Promise.all([held.blue, held.green].map((version) => startHealthPage(() => 200, version)));
  if (blue === undefined || green === undefined) throw new Error('two pages were started');
  pages.push(blue, green);
  const delivery = await deliver();
  delivery.router.set({ blue: 100, green: 0 });
  const versionAt = `stable: blue, candidate: green, version-at: { blue: '${blue.url}', green: ['${green.url}'] } }`;
  const file = rolloutFile(delivery, ['plan: { steps: [25, 100] }', 'version-from: header:x-version', "rollback: { pause: '0s' }"]);
  await delivery.write('.github/rollout.yml', file.replace('service: api }', `service: api, ${versionAt}`));
  return delivery;
}

test('slots alternate, tell what they hold, and get traffic only while that is the version meant', async () => {
  const held = { blue: 'v1', green: 'v0' };
  const delivery = await slots({ blue: () => held.blue, green: () => held.green });
  const step = (candidate: string, runId: string) => delivery.step('canary-step', { service: 'api', candidate }, { runId });
  const weights = () => delivery.router.weights;

  // Nobody deployed v2 yet.
  const early = await step('v2', '1');
  expect(early).toMatchObject({ exitCode: 1, outputs: { outcome: 'refused' } });
  expect(annotationsOf(early)).toMatch(
    /WRONG_VERSION\ngreen holds v0 \(http.*\) instead of v2\. Nothing was changed\.\nWhat to do: Deploy v2 to green/,
  );
  expect([weights(), delivery.github.deployments]).toEqual([{ blue: 100, green: 0 }, []]);

  // What is stable in the first rollout, its slot tells.
  held.green = 'v2';
  expect(await step('v2', '2')).toMatchObject({ exitCode: 0, outputs: { weight: '25', stable: 'v1' } });
  expect(await step('v2', '3')).toMatchObject({ exitCode: 0, outputs: { complete: 'true' } });
  expect(weights()).toEqual({ blue: 0, green: 100 });

  // v3 is deployed to the idle slot and fails its smoke test; at night v2 breaks.
  held.blue = 'v3';
  const night = await delivery.step('rollback', { service: 'api' }, { runId: '4' });
  expect(night).toMatchObject({ exitCode: 1, outputs: { outcome: 'refused', changed: 'false' } });
  expect(annotationsOf(night)).toContain('blue holds v3');
  expect(weights()).toEqual({ blue: 0, green: 100 });

  // As the remedy says.
  held.blue = 'v1';
  const again = await delivery.step('rollback', { service: 'api' }, { runId: '5' });
  expect(again).toMatchObject({ exitCode: 0, outputs: { changed: 'true', verified: 'true', from: 'v2', to: 'v1' } });
  expect(weights()).toEqual({ blue: 100, green: 0 });
});
