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

const about = { url: v.string(), meta: v.nullish(v.record(v.string(), v.unknown()), {}) };
const status = { readyState: v.string(), target: v.nullish(v.string()), readySubstate: v.nullish(v.string()) };
const deploymentShape = v.looseObject({ id: targetName, ...about, ...status });
const listShape = v.looseObject({ deployments: v.array(v.looseObject({ uid: targetName, ...about })) });

export type VercelClient = ReturnType<typeof vercelClient>;

/** Vercel's REST API: paths and bodies as its CLI 55 sends them; the list of deployments, which that cannot filter by commit, as in @vercel/sdk 1.28.35. */
export function vercelClient({ api, project, team, token, timeoutMs }: ClientOptions, ports: ExchangePorts) {
  const scope = team === undefined ? {} : { [team.startsWith('team_') ? 'teamId' : 'slug']: team };
  const name = encodeURIComponent(project);
  const headers = { accept: 'application/json', authorization: `Bearer ${token}`, 'content-type': 'application/json' };

  const send = async <T>(path: string, query: object, question: Omit<Question<T>, 'url'>): Promise<T> => {
    const asked = new URLSearchParams({ ...query, ...scope }).toString();
    const service = { ...vercelService(token, timeoutMs), who: `${question.method ?? 'GET'} ${api}${path}` };
    return (await ask({ ...question, url: `${api}${path}${asked && `?${asked}`}`, headers }, service, ports)).value;
  };
  const also = (statuses: readonly number[]) => (response: HttpResponse) => isSuccess(response) || statuses.includes(response.status);
  const readRelease = (response: HttpResponse) =>
    rollingOf(readJson(response, v.looseObject({ rollingRelease: releaseShape })).rollingRelease);

  const state = async (): Promise<State> => {
    const { production, ...of } = await send(
      `/v9/projects/${name}`,
      { rollbackInfo: 'true' },
      {
        read(response) {
          const { targets, ...rest } = readJson(response, projectShape);
          if (targets?.production == null) throw new BadBody(response, 'contradictory', 'nothing serves production yet');
          return { ...rest, production: targets.production };
        },
      },
    );
    const configured = of.rollingRelease?.stages ?? [];
    const rolling = await send(
      `/v1/projects/${name}/rolling-release`,
      {},
      {
        // A project without stages may be on a plan without rolling releases.
        accepts: also(configured.length === 0 ? [402, 403, 404] : []),
        read: (response) => (isSuccess(response) ? readRelease(response) : undefined),
      },
    );
    const last = of.lastAliasRequest;
    const done = last == null || last.jobStatus === 'succeeded' || last.jobStatus === 'skipped';
    // A rolling release begins without such a job, and only a rollback ends it early.
    const overtaken = rolling === undefined ? production.createdAt > (last?.requestedAt ?? 0) : last?.type !== 'rollback';
    return { production: production.id, rolling, stages: rolling?.stages ?? configured, job: done || overtaken ? undefined : last };
  };

  type After = Pick<State, 'rolling'>;
  /** `done` tells of what is served whether a request whose answer got lost was carried out. */
  const change = (path: string, body: object, read: (response: HttpResponse) => After, done: (now: State) => boolean): Promise<After> => {
    const recover = async (): Promise<After | undefined> => {
      const now = await state();
      return done(now) ? now : undefined;
    };
    return send(path, {}, { method: 'POST', body: JSON.stringify(body), read, recover });
  };
  const roll = (action: string, body: object, done: (now: State) => boolean): Promise<After> =>
    change(`/v1/projects/${name}/rolling-release/${action}`, body, (response) => ({ rolling: readRelease(response) }), done);
  const move = (version: string, action: string, to: string): Promise<After> =>
    change(
      `/${version}/projects/${name}/${action}/${encodeURIComponent(to)}`,
      {},
      () => ({ rolling: undefined }),
      (now) => (now.rolling === undefined ? now.production === to : now.job?.toDeploymentId === to),
    );

  return {
    state,
    /** By id or host name; undefined where there is none. */
    deployment: (id: string) =>
      send(
        `/v13/deployments/${encodeURIComponent(id)}`,
        {},
        {
          accepts: also([404]),
          read: (response) => (response.status === 404 ? undefined : readJson(response, deploymentShape)),
        },
      ),
    /** The newest 100 that were built for production; of one commit where its whole hash is given. */
    async built(commit: string | undefined) {
      const query = {
        projectId: project,
        target: 'production',
        state: 'READY',
        limit: '100',
        ...(commit === undefined ? {} : { sha: commit }),
      };
      const { deployments } = await send('/v7/deployments', query, { read: (response) => readJson(response, listShape) });
      return deployments.map(({ uid, url, meta }) => ({ id: uid, url, meta }));
    },
    start: (canary: string) => roll('start', { canaryDeploymentId: canary }, ({ rolling }) => rolling?.canary === canary),
    /** Refused by Vercel when another stage than `index` is active by now. */
    approve: (canary: string, index: number) =>
      roll(
        'approve-stage',
        { activeStageIndex: index, nextStageIndex: index + 1, canaryDeploymentId: canary },
        ({ rolling }) => (rolling?.index ?? 0) > index,
      ),
    complete: (canary: string) =>
      roll('complete', { canaryDeploymentId: canary }, (now) => now.rolling === undefined && now.production === canary),
    /** Also ends a rolling release: there is no other request for that. */
    rollback: (to: string) => move('v9', 'rollback', to),
    promote: (to: string) => move('v10', 'promote', to),
  };
}
