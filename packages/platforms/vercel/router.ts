import { RolloutError } from '#core/errors';
import type { TrafficRouter } from '#core/platform';
import { describeSplit, sameSplit, shareOf, type Split } from '#core/rollout/split';
import { requireSplit, splitChanged } from '../shares.ts';
import type { VercelClient } from './client.ts';
import { servedOf, type State } from './state.ts';

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 0.5;

export function vercelRouter(client: VercelClient): TrafficRouter {
  return {
    read: async () => servedOf(await client.state()),
    async rehearse() {
      const { stages } = await client.state();
      if (stages.every((one) => one.targetPercentage === 100 || one.duration == null || one.requireApproval)) return;
      throw new RolloutError('input', {
        code: 'VERCEL_ADVANCES_ITSELF',
        message: 'The stages of this project have durations: Vercel would go on by itself, whatever a soak says. Nothing was changed.',
        remedy:
          'Let stages wait for approval: `vercel rolling-release configure --enable --advancement-type=manual-approval --stage=10 --stage=50`.',
      });
    },
    async write(split, expected) {
      requireSplit(split);
      const now = await client.state();
      if (expected !== undefined && !sameSplit(servedOf(now), expected)) {
        throw splitChanged('Vercel no longer serves', expected, servedOf(now), 'it (another job, a person, a push that was promoted)');
      }
      const sole = Object.keys(split.shares).find((target) => near(shareOf(split, target), 100));
      await (sole === undefined ? advance(split, now, client) : serveAlone(sole, now, client));
    },
  };
}

/** All traffic to one deployment: the end of a rolling release, one way or the other, or a promotion or rollback without one. */
async function serveAlone(target: string, { production, rolling, stages, job }: State, client: VercelClient): Promise<void> {
  const onItsWay = job?.toDeploymentId === target && job.jobStatus !== 'failed';
  if (onItsWay || (rolling === undefined && production === target && job === undefined)) return;
  if (rolling?.canary === target) {
    await client.complete(target);
  } else if (rolling !== undefined || production === target || (await client.deployment(target))?.readySubstate === 'PROMOTED') {
    await client.rollback(target);
  } else if (stages.length === 0) {
    await client.promote(target);
  } else {
    // With rolling releases a promotion would stop at the first stage.
    await client.start(target);
    await client.complete(target);
  }
}

/** Up to a stage, by all those before it. */
async function advance(split: Split, now: State, client: VercelClient): Promise<void> {
  const stable = now.rolling?.stable ?? now.production;
  const canary =
    now.rolling?.canary ?? Object.keys(split.shares).find((target) => target !== stable && shareOf(split, target) > 0) ?? stable;
  const wanted = shareOf(split, canary);
  const isStage = now.stages.some(({ targetPercentage }) => near(targetPercentage, wanted));
  if (!isStage || (now.rolling?.weight ?? 0) > wanted + 0.5 || !near(wanted + shareOf(split, stable), 100)) throw impossible(split, now);
  let { rolling } = now.rolling === undefined ? await client.start(canary) : now;
  while (rolling !== undefined && rolling.weight < wanted - 0.5) ({ rolling } = await client.approve(canary, rolling.index));
}

function impossible(split: Split, now: State): RolloutError {
  return new RolloutError('platform', {
    code: 'VERCEL_SPLIT_NOT_POSSIBLE',
    message: `Vercel cannot serve ${describeSplit(split)} from ${describeSplit(servedOf(now))}: only stages upwards, with one new deployment at a time.`,
    remedy: 'Bring all traffic back to one deployment first, with the rollback action, then begin again with the first stage.',
  });
}
