import * as v from 'valibot';
import { tokenSetting } from '#exchange/token';
import { definePlatform } from './definition.ts';
import { vercelClient } from './vercel/client.ts';
import { vercelRouter } from './vercel/router.ts';
import { vercelVersions } from './vercel/versions.ts';

const name = v.pipe(v.string(), v.regex(/^[\w.-]{1,100}$/, 'is not a name or an id as Vercel gives them'));

const settings = {
  project: v.pipe(name, v.description('Id (`prj_…`) or name of the project.')),
  team: v.optional(v.pipe(name, v.description('Id (`team_…`) or slug of the team; none for a personal account.'))),
  token: tokenSetting('Access token of Vercel, limited to the team. Take it from a secret: `${VERCEL_TOKEN}`.'),
  api: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^(?:https:\/\/[\w.-]+|http:\/\/(?:127\.0\.0\.1|localhost))(?::\d+)?$/, 'is not an address such as https://api.vercel.com'),
      v.description("Where Vercel's API is: https, or http on this machine."),
    ),
    'https://api.vercel.com',
  ),
};

/** Rolling releases of a Vercel project. */
export const vercel = definePlatform({
  kind: 'vercel',
  description: 'Vercel: takes a deployment through the stages of rolling releases; without them promotes it as a whole.',
  settings,
  timeout: { limits: 'Longest wait for one answer', fallback: '10s', longestMs: 60_000 },
  target: { noun: 'Deployment (`dpl_…`)', name: v.pipe(v.string(), v.regex(/^dpl_\w{1,60}$/, 'is not the id of a deployment')) },
  facts: {
    weights: 'the stages of its rolling releases, one after the other; without them 0 and 100',
    acknowledged: 'the rolling release is at the stage, and no promotion or rollback is still moving domains',
    version: 'the commit of the deployment, its id or its address',
    sticky: 'not told: with Skew Protection open pages keep calling the deployment that they came from',
    releases: 'no need: deployments stay, and a rollback serves one of them again',
    tested: "a stand-in that Vercel's CLI drives with the same requests, and whose answers its SDK takes; never Vercel itself",
  },
  create({ api, project, team, token }, { timeoutMs }, ports) {
    const client = vercelClient({ api, project, team, token, timeoutMs }, ports);
    return { kind: 'vercel', router: vercelRouter(client), ...vercelVersions(client) };
  },
});
