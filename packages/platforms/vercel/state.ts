import * as v from 'valibot';
import type { ServedSplit } from '#core/rollout/split';
import { percent, targetName } from '../shares.ts';

const named = v.nullable(v.looseObject({ id: targetName }));
/** After a duration Vercel goes on by itself, unless an approval is required. */
const waits = { duration: v.nullish(v.number()), requireApproval: v.optional(v.boolean(), false) };
const stage = v.looseObject({ index: v.optional(v.number(), 0), targetPercentage: percent, ...waits });
const stages = v.array(stage);
const job = v.looseObject({ jobStatus: v.string(), requestedAt: v.number(), toDeploymentId: targetName, type: targetName });

/** A project: the stages that the next rolling release will have, what serves, the last promotion or rollback. */
export const projectShape = v.looseObject({
  rollingRelease: v.nullish(v.looseObject({ stages: v.nullish(stages) })),
  targets: v.nullish(v.looseObject({ production: v.nullish(v.looseObject({ id: targetName, createdAt: v.optional(v.number(), 0) })) })),
  lastAliasRequest: v.nullish(job),
});

/** The newest rolling release, whatever became of it. A paused one does not serve the percentage of its stage. */
export const releaseShape = v.looseObject({
  rollingRelease: v.nullable(
    v.looseObject({
      ...{ state: v.string(), stages, activeStage: v.nullable(stage) },
      ...{ canaryDeployment: named, currentDeployment: named, currentCanaryPercentage: v.optional(percent) },
    }),
  ),
});

type Stages = readonly v.InferOutput<typeof stage>[];
/** A rolling release on its way: deployments by id, the index of the stage, percent of the canary. */
export type Rolling = Readonly<{ canary: string; stable: string; index: number; weight: number; stages: Stages }>;
/** `stages` are those of the rolling release, else the configured ones; `job` a promotion or rollback that is neither done nor overtaken. */
export type State = Readonly<{
  production: string;
  rolling: Rolling | undefined;
  stages: Stages;
  job: v.InferOutput<typeof job> | undefined;
}>;

export function rollingOf({ rollingRelease: newest }: v.InferOutput<typeof releaseShape>): Rolling | undefined {
  const { activeStage, canaryDeployment, currentDeployment } = newest ?? {};
  if (newest?.state !== 'ACTIVE' || activeStage == null || canaryDeployment == null || currentDeployment == null) return undefined;
  const weight = newest.currentCanaryPercentage ?? activeStage.targetPercentage;
  return { canary: canaryDeployment.id, stable: currentDeployment.id, index: activeStage.index, weight, stages: newest.stages };
}

export function servedOf({ production, rolling, stages: all, job: open }: State): ServedSplit {
  const weights = all.map(({ targetPercentage }) => targetPercentage).filter((weight) => weight > 0);
  return {
    shares: rolling === undefined ? { [production]: 100 } : { [rolling.stable]: 100 - rolling.weight, [rolling.canary]: rolling.weight },
    acknowledged: open === undefined,
    problems: open?.jobStatus === 'failed' ? [`Vercel could not move all domains to ${open.toDeploymentId} (${open.type}).`] : [],
    possible:
      weights.length === 0
        ? { weights: [100], because: 'this project has no rolling releases, which need Pro or Enterprise' }
        : { weights, inOrder: true, because: 'the stages of its rolling releases' },
    // As long as Vercel's own CLI waits for a promotion or a rollback.
    settlesWithinMs: 180_000,
  };
}
