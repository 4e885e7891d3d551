import * as v from 'valibot';
import type { HttpResponse } from '#core/ports';
import { ask, isSuccess, type ExchangePorts, type Question } from '#exchange/ask';
import { BadBody } from '#exchange/bad-body';
import { readJson } from '#exchange/json';
import { targetName } from '../shares.ts';
import { vercelService } from './service.ts';
import { projectShape, releaseShape, rollingOf, type State } from './state.ts';

/** `team` is an id (`team_…`) or a slug; `api` has no slash at its end; `timeoutMs` is of one request. */
export type ClientOptions = Readonly<{ api: string; project: string; team?: string | undefined; token: string; timeoutMs: number }>;
export type VercelClient = ReturnType<typeof vercelClient>;

const about = { url: v.string(), meta: v.nullish(v.record(v.string(), v.unknown()), {}) };
const status = { readyState: targetName, target: v.nullish(targetName), readySubstate: v.nullish(v.string()) };
const deploymentShape = v.looseObject({ id: targetName, ...about, ...status });
const listShape = v.looseObject({ deployments: v.array(v.looseObject({ uid: targetName, ...about })) });

const isGoneOrGood = (response: HttpResponse): boolean => isSuccess(response) || response.status === 404;
const isGoodOrOfNoPlan = (response: HttpResponse): boolean => isGoneOrGood(response) || response.status === 402 || response.status === 403;
const readRelease = (response: HttpResponse) => ({ rolling: rollingOf(readJson(response, releaseShape)) });

/** Vercel's REST API as its CLI 55 asks it; the list of deployments, which that does not filter by commit, as @vercel/sdk 1.28.35 does. */
export function vercelClient({ api, project, team, token, timeoutMs }: ClientOptions, ports: ExchangePorts) {
  const headers = { accept: 'application/json', authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const scope = team === undefined ? {} : { [team.startsWith('team_') ? 'teamId' : 'slug']: team };
  const at = `projects/${encodeURIComponent(project)}`;

  const send = async <T>(path: string, question: Omit<Question<T>, 'url'>, query: object = {}): Promise<T> => {
    const who = `${question.method ?? 'GET'} ${api}/${path}`;
    const url = `${api}/${path}?${new URLSearchParams({ ...query, ...scope }).toString()}`;
    return (await ask({ ...question, url, headers }, { ...vercelService(token, timeoutMs), who }, ports)).value;
  };

  const state = async (): Promise<State> => {
    const readProject = (response: HttpResponse) => {
      const { targets, ...of } = readJson(response, projectShape);
      if (targets?.production == null) throw new BadBody(response, 'contradictory', 'nothing serves production yet');
      return { production: targets.production, stages: of.rollingRelease?.stages ?? [], last: of.lastAliasRequest };
    };
    const { production, stages, last } = await send(`v9/${at}`, { read: readProject }, { rollbackInfo: 'true' });
    const { rolling } = await send(`v1/${at}/rolling-release`, {
      accepts: stages.length === 0 ? isGoodOrOfNoPlan : isSuccess,
      read: (response) => (isSuccess(response) ? readRelease(response) : { rolling: undefined }),
    });
    const done = last == null || last.jobStatus === 'succeeded' || last.jobStatus === 'skipped';
    // A rolling release begins without such a job, and only a rollback ends it early.
    const overtaken = rolling === undefined ? production.createdAt > (last?.requestedAt ?? 0) : last?.type !== 'rollback';
    return { production: production.id, rolling, stages: rolling?.stages ?? stages, job: done || overtaken ? undefined : last };
  };

  /** `done` tells of what serves whether a request whose answer got lost was carried out. */
  const change = (
    path: string,
    body: object,
    done: (now: State) => boolean,
    read: Question<Pick<State, 'rolling'>>['read'] = readRelease,
  ) => {
    const recover = async (): Promise<State | undefined> => [await state()].find(done);
    return send(path, { method: 'POST', body: JSON.stringify(body), read, recover });
  };
  const roll = (action: string, canaryDeploymentId: string, done: (now: State) => boolean, more: object = {}) =>
    change(`v1/${at}/rolling-release/${action}`, { ...more, canaryDeploymentId }, done);
  const move = (path: string, to: string) => {
    const isMoving = ({ rolling, production, job }: State): boolean =>
      (rolling === undefined && production === to) || job?.toDeploymentId === to;
    return change(`${path}/${encodeURIComponent(to)}`, {}, isMoving, () => ({ rolling: undefined }));
  };

  return {
    state,
    /** By id or host name; undefined where there is none. */
    deployment(id: string) {
      const read = (response: HttpResponse) => (isSuccess(response) ? readJson(response, deploymentShape) : undefined);
      return send(`v13/deployments/${encodeURIComponent(id)}`, { accepts: isGoneOrGood, read });
    },
    /** The newest 100 that were built for production, or those of them with this in the query. */
    async built(query: object) {
      const read = (response: HttpResponse) => readJson(response, listShape).deployments;
      const found = await send(
        'v7/deployments',
        { read },
        { projectId: project, target: 'production', state: 'READY', limit: '100', ...query },
      );
      return found.map(({ uid, url, meta }) => ({ id: uid, url, meta }));
    },
    start: (canary: string) => roll('start', canary, ({ rolling }) => rolling?.canary === canary),
    /** Refused by Vercel when another stage than `from` is active by now. */
    approve: (canary: string, from: number) =>
      roll('approve-stage', canary, ({ rolling }) => (rolling?.index ?? 0) > from, { activeStageIndex: from, nextStageIndex: from + 1 }),
    complete: (canary: string) => roll('complete', canary, ({ rolling, production }) => rolling === undefined && production === canary),
    /** Also ends a rolling release: there is no other request for that. */
    rollback: (to: string) => move(`v9/${at}/rollback`, to),
    promote: (to: string) => move(`v10/${at}/promote`, to),
  };
}
