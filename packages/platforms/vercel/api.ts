import * as v from 'valibot';
import type { HttpResponse } from '#core/ports';
import { orNothing, type Question } from '#exchange/ask';
import { BadBody } from '#exchange/bad-body';
import { jsonOf, readJson } from '#exchange/json';
import { ifTold, type RestClient } from '../rest/client.ts';
import type { Deployment } from '../rest/deployments.ts';
import { percent, targetName } from '../shares.ts';

const named = v.nullable(v.looseObject({ id: targetName }));
/** After a duration Vercel goes on by itself, unless an approval is required. */
const waits = { duration: v.nullish(v.number()), requireApproval: v.optional(v.boolean(), false) };
const stage = v.looseObject({ index: v.optional(v.number(), 0), targetPercentage: percent, ...waits });
const job = v.looseObject({ jobStatus: v.string(), requestedAt: v.number(), toDeploymentId: targetName, type: targetName });
const projectShape = v.looseObject({
  rollingRelease: v.nullish(v.looseObject({ stages: v.nullish(v.array(stage)) })),
  targets: v.nullish(v.looseObject({ production: v.nullish(v.looseObject({ id: targetName, createdAt: v.optional(v.number(), 0) })) })),
  lastAliasRequest: v.nullish(job),
});
const release = v.looseObject({
  ...{ state: v.string(), stages: v.array(stage), activeStage: v.nullable(stage), startedAt: v.optional(v.number(), 0) },
  ...{ canaryDeployment: named, currentDeployment: named, currentCanaryPercentage: v.optional(percent) },
});
const releaseShape = v.looseObject({ rollingRelease: v.nullable(release) });
const about = { url: v.string(), meta: v.nullish(v.record(v.string(), v.unknown()), {}) };
const status = { readyState: targetName, target: v.nullish(targetName), readySubstate: v.nullish(v.string()) };
const deploymentShape = v.looseObject({ id: targetName, ...about, ...status });
const listShape = v.looseObject({ deployments: v.array(v.looseObject({ uid: targetName, ...about })) });

export type VercelApi = ReturnType<typeof vercelApi>;
/** `stages` are those of the rolling release, else the configured ones; `job` a promotion or rollback that is neither done nor overtaken. */
export type State = Awaited<ReturnType<VercelApi['state']>>;

/** Vercel's REST API as its CLI 55 asks it; the list of deployments, which that does not filter by commit, as @vercel/sdk 1.28.35 does. */
export function vercelApi(project: string, { ask }: RestClient) {
  const at = `projects/${encodeURIComponent(project)}`;
  const rolls = `/v1/${at}/rolling-release`;

  const state = async () => {
    const { production, stages: configured, last } = await ask({ path: `/v9/${at}`, read: projectIn, query: { rollbackInfo: 'true' } });
    const ofNoPlan = configured.length === 0 ? [402, 403, 404] : [];
    const { rolling, startedAt = 0 } = (await ask({ path: rolls, ...orNothing(rollingIn, ...ofNoPlan) })) ?? {};
    const done = last == null || last.jobStatus === 'succeeded' || last.jobStatus === 'skipped';
    // A rolling release begins without such a job, and only a rollback ends it early.
    const overtaken = Math.max(startedAt, rolling === undefined ? production.createdAt : 0) > (last?.requestedAt ?? 0);
    const job = done || overtaken || (rolling !== undefined && last.type !== 'rollback') ? undefined : last;
    return { production: production.id, rolling, stages: rolling?.stages ?? configured, job };
  };

  /** `done` tells of what serves whether a request whose answer got lost was carried out. */
  const post = <T>(path: string, json: object, done: (now: State) => boolean, read: Question<T>['read']) =>
    ask<T | State>({ path, method: 'POST', json, read, recover: async () => [await ifTold(state())].find((now) => now && done(now)) });
  const roll = (action: string, canaryDeploymentId: string, done: (now: State) => boolean, more: object = {}) =>
    post(`${rolls}/${action}`, { ...more, canaryDeploymentId }, done, rollingIn);
  const isMovingTo = (to: string) => (now: State) => now.job?.toDeploymentId === to || (now.rolling === undefined && now.production === to);
  const move = (path: string, to: string) => post(`${path}/${encodeURIComponent(to)}`, {}, isMovingTo(to), () => undefined);

  return {
    state,
    async find(name: string) {
      const found = await ask({ path: `/v13/deployments/${encodeURIComponent(name)}`, ...orNothing(jsonOf(deploymentShape), 404) });
      if (found === undefined) return undefined;
      const { id, readyState, target, readySubstate } = found;
      const unfit = readyState === 'READY' && target === 'production' ? undefined : `is ${readyState} and built for ${target ?? 'preview'}`;
      return { ...deploymentOf(id, found), unfit, substate: readySubstate };
    },
    /** The newest 100. */
    async list(sha?: string) {
      const query = { projectId: project, target: 'production', state: 'READY', limit: '100', sha };
      const { deployments } = await ask({ path: '/v7/deployments', read: jsonOf(listShape), query });
      return deployments.map((one) => deploymentOf(one.uid, one));
    },
    start: (canary: string) => roll('start', canary, ({ rolling }) => rolling?.canary === canary),
    /** Refused by Vercel when another stage than `from` is active by now. */
    approve: (canary: string, from: number) =>
      roll('approve-stage', canary, ({ rolling }) => (rolling?.index ?? 0) > from, { activeStageIndex: from, nextStageIndex: from + 1 }),
    complete: (canary: string) => roll('complete', canary, ({ rolling, production }) => rolling === undefined && production === canary),
    /** Also ends a rolling release: there is no other request for that. */
    rollback: (to: string) => move(`/v9/${at}/rollback`, to),
    promote: (to: string) => move(`/v10/${at}/promote`, to),
  };
}

function projectIn(response: HttpResponse) {
  const { rollingRelease, targets, lastAliasRequest: last } = readJson(response, projectShape);
  if (targets?.production == null) throw new BadBody(response, 'contradictory', 'nothing serves production yet');
  return { production: targets.production, stages: rollingRelease?.stages ?? [], last };
}

/** When the newest rolling release began and, while it is on its way: deployments by id, the index of the stage, percent of the canary. A paused one does not serve that of its stage. */
function rollingIn(response: HttpResponse) {
  const { rollingRelease: newest } = readJson(response, releaseShape);
  const { activeStage, canaryDeployment, currentDeployment, startedAt } = newest ?? {};
  if (newest?.state !== 'ACTIVE' || activeStage == null || canaryDeployment == null || currentDeployment == null) return { startedAt };
  const weight = newest.currentCanaryPercentage ?? activeStage.targetPercentage;
  const [canary, stable] = [canaryDeployment.id, currentDeployment.id];
  return { startedAt, rolling: { canary, stable, index: activeStage.index, weight, stages: newest.stages } };
}

function deploymentOf(id: string, { url, meta }: v.InferOutput<v.ObjectSchema<typeof about, undefined>>): Deployment {
  const known = ['githubCommitSha', 'gitlabCommitSha', 'bitbucketCommitSha'].map((key) => meta[key]);
  return { id, host: url, commit: known.find((commit) => typeof commit === 'string' && commit !== '') as string | undefined };
}
