import * as v from 'valibot';
import type { PossibleWeights } from '#core/rollout/possible-weights';
import type { ServedSplit } from '#core/rollout/split';
import { percent, targetName } from '../shares.ts';

const named = v.nullable(v.looseObject({ id: targetName }));
const stage = v.looseObject({
  index: v.optional(v.number(), 0),
  targetPercentage: percent,
  /** After it Vercel goes on by itself, unless an approval is required. */
  duration: v.nullish(v.number()),
  requireApproval: v.optional(v.boolean(), false),
});
const job = v.looseObject({ jobStatus: v.string(), requestedAt: v.number(), toDeploymentId: targetName, type: v.string() });

/** A project (`/v9/projects/{project}?rollbackInfo=true`): the stages that the next rolling release will have, what serves, the last promotion or rollback. */
export const projectShape = v.looseObject({
  rollingRelease: v.nullish(v.looseObject({ stages: v.nullish(v.array(stage)) })),
  targets: v.nullish(v.looseObject({ production: v.nullish(v.looseObject({ id: targetName, createdAt: v.optional(v.number(), 0) })) })),
  lastAliasRequest: v.nullish(job),
});

/** The newest rolling release (`/v1/projects/{project}/rolling-release`), whatever became of it. */
export const releaseShape = v.nullable(
  v.looseObject({
    state: v.string(),
    stages: v.array(stage),
    activeStage: v.nullable(stage),
    canaryDeployment: named,
    currentDeployment: named,
    /** Where a paused stage does not serve its own percentage. */
    currentCanaryPercentage: v.optional(percent),
  }),
);

type Stage = v.InferOutput<typeof stage>;

/** A rolling release that is on its way: deployments by id, index of its stage, percent of the canary. */
export type Rolling = Readonly<{ canary: string; stable: string; index: number; weight: number; stages: readonly Stage[] }>;

export interface State {
  readonly production: string;
  readonly rolling: Rolling | undefined;
  /** Those of the rolling release, else those that are configured. */
  readonly stages: readonly Stage[];
  /** A promotion or rollback that is not done, and is not overtaken by something newer. */
  readonly job: v.InferOutput<typeof job> | undefined;
}

export function rollingOf(newest: v.InferOutput<typeof releaseShape>): Rolling | undefined {
  const { state, stages, activeStage, canaryDeployment, currentDeployment, currentCanaryPercentage } = newest ?? {};
  if (state !== 'ACTIVE' || stages === undefined || activeStage == null || canaryDeployment == null || currentDeployment == null)
    return undefined;
  const weight = currentCanaryPercentage ?? activeStage.targetPercentage;
  return { canary: canaryDeployment.id, stable: currentDeployment.id, index: activeStage.index, weight, stages };
}

export function servedOf({ production, rolling, stages, job: open }: State): ServedSplit {
  const weights = stages.map(({ targetPercentage }) => targetPercentage).filter((weight) => weight > 0);
  const possible: PossibleWeights =
    weights.length === 0
      ? { weights: [100], because: 'this project has no rolling releases, which need Pro or Enterprise' }
      : { weights, inOrder: true, because: 'the stages of its rolling releases' };
  return {
    shares: rolling === undefined ? { [production]: 100 } : { [rolling.stable]: 100 - rolling.weight, [rolling.canary]: rolling.weight },
    acknowledged: open === undefined,
    problems: open?.jobStatus === 'failed' ? [`Vercel could not move all domains to ${open.toDeploymentId} (${open.type}).`] : [],
    possible,
    // As long as Vercel's own CLI waits for a promotion or a rollback.
    settlesWithinMs: 180_000,
  };
}
