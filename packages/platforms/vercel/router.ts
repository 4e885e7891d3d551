import { RolloutError } from '#core/errors';
import type { TrafficRouter } from '#core/platform';
import { describeSplit, shareOf, type ServedSplit, type Split } from '#core/rollout/split';
import { ifTold } from '../rest/client.ts';
import { requireSame } from '../shares.ts';
import type { State, VercelApi } from './api.ts';

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 0.5;

/** The split of a project between its production deployment and the canary of a rolling release. `hasty` makes one attempt only. */
export function vercelRouter(vercel: VercelApi, hasty: VercelApi): TrafficRouter {
  /** When the last failed job was requested that was known before a request of ours: Vercel may show it for a moment longer. */
  let outdated = 0;

  /** All traffic to one deployment: the end of a rolling release, one way or the other, or a promotion or rollback without one. */
  const serveAlone = async (target: string, now: State | undefined, usual: 'STAGED' | 'PROMOTED'): Promise<void> => {
    const { production, rolling, stages, job } = now ?? {};
    const onItsWay = job?.toDeploymentId === target && job.jobStatus !== 'failed';
    if (onItsWay || (rolling === undefined && production === target && job === undefined)) return;
    if (job?.jobStatus === 'failed') outdated = job.requestedAt;
    const hasServed = async (): Promise<boolean> => ((await ifTold(hasty.find(target)))?.substate ?? usual) === 'PROMOTED';
    if (rolling?.canary === target) await vercel.complete(target);
    else if (stages === undefined || rolling !== undefined || production === target || (await hasServed())) await vercel.rollback(target);
    else if (stages.length === 0) await vercel.promote(target);
    // With rolling releases a promotion would stop at the first stage.
    else await vercel.start(target).then(() => vercel.complete(target));
  };

  return {
    read: async () => servedOf(await vercel.state(), outdated),
    async rehearse() {
      const { stages } = await vercel.state();
      if (stages.every((one) => one.targetPercentage === 100 || one.duration == null || one.requireApproval)) return;
      throw new RolloutError('input', {
        code: 'VERCEL_ADVANCES_ITSELF',
        message: 'The stages of this project have durations: Vercel would go on by itself, whatever a soak says. Nothing was changed.',
        remedy:
          'Let stages wait for approval: `vercel rolling-release configure --enable --advancement-type=manual-approval --stage=10 --stage=50`.',
      });
    },
    async write(split, expected) {
      const sole = Object.keys(split.shares).find((target) => near(shareOf(split, target), 100));
      // What cannot be read stands in the way of no return.
      if (sole !== undefined && expected === undefined) return serveAlone(sole, await ifTold(hasty.state()), 'PROMOTED');
      const now = await vercel.state();
      requireSame(expected, servedOf(now), 'Vercel no longer serves', 'it (another job, a person, a push that was promoted)');
      await (sole === undefined ? advance(split, now, vercel) : serveAlone(sole, now, 'STAGED'));
    },
  };
}

function servedOf({ production, rolling, stages, job }: State, outdated = 0): ServedSplit {
  const weights = stages.map(({ targetPercentage }) => targetPercentage).filter((weight) => weight > 0);
  const isFailed = job?.jobStatus === 'failed' && job.requestedAt > outdated;
  return {
    shares: rolling === undefined ? { [production]: 100 } : { [rolling.stable]: 100 - rolling.weight, [rolling.canary]: rolling.weight },
    acknowledged: job === undefined,
    problems: isFailed ? [`Vercel could not move all domains to ${job.toDeploymentId} (${job.type}).`] : [],
    ...(isFailed ? { final: true } : {}),
    possible:
      weights.length === 0
        ? { weights: [100], because: 'this project has no rolling releases, which need Pro or Enterprise' }
        : { weights, inOrder: true, because: 'the stages of its rolling releases' },
    // As long as Vercel's own CLI waits for a promotion or a rollback.
    settlesWithinMs: 180_000,
  };
}

/** Up to a stage, by all those before it. */
async function advance(split: Split, now: State, vercel: VercelApi): Promise<void> {
  const { production, stages } = now;
  const newcomer = Object.keys(split.shares).find((target) => target !== production && shareOf(split, target) > 0) ?? production;
  const { stable, canary, weight } = now.rolling ?? { stable: production, canary: newcomer, weight: 0 };
  const wanted = shareOf(split, canary);
  const isStage = stages.some(({ targetPercentage }) => near(targetPercentage, wanted));
  if (!isStage || weight > wanted + 0.5 || !near(wanted + shareOf(split, stable), 100)) {
    throw new RolloutError('platform', {
      code: 'VERCEL_SPLIT_NOT_POSSIBLE',
      message: `Vercel cannot serve ${describeSplit(split)} from ${describeSplit(servedOf(now))}: only stages upwards, with one new deployment at a time.`,
      remedy: 'Bring all traffic back to one deployment first, with the rollback action, then begin again with the first stage.',
    });
  }
  let { rolling } = now.rolling === undefined ? await vercel.start(canary) : now;
  while (rolling !== undefined && rolling.weight < wanted - 0.5) ({ rolling } = await vercel.approve(canary, rolling.index));
}
