import * as v from 'valibot';
import { tokenSetting } from '#exchange/token';
import { definePlatform } from './definition.ts';
import { apiAddress } from './rest/address.ts';
import { restClient } from './rest/client.ts';
import { deploymentVersions } from './rest/deployments.ts';
import { restFailures } from './rest/failures.ts';
import { vercelApi } from './vercel/api.ts';
import { vercelRouter } from './vercel/router.ts';

const API = 'https://api.vercel.com';
const name = v.pipe(v.string(), v.regex(/^[\w.-]{1,100}$/, 'is not a name or an id as Vercel gives them'));

const settings = {
  project: v.pipe(name, v.description('Id (`prj_…`) or name of the project.')),
  team: v.optional(v.pipe(name, v.description('Id (`team_…`) or slug of the team; none for a personal account.'))),
  token: tokenSetting('Access token of Vercel, limited to the team. Take it from a secret: `${VERCEL_TOKEN}`.'),
  api: v.optional(apiAddress(API, "Where Vercel's API is: https, or http on this machine."), API),
};

const failures = restFailures(
  { prefix: 'VERCEL', name: 'Vercel', address: '`api`', look: 'at vercel-status.com' },
  {
    DENIED: "Check that `token` has not expired and may deploy to production, and that `team` is the project's.",
    NOT_FOUND: 'Check `project` and `team`, and that the deployment still exists: `vercel list --prod`.',
    REFUSED: 'Do what Vercel says above; `vercel inspect` and the dashboard show the deployment and its rolling release.',
  },
  [
    [[402], 'VERCEL_PLAN', 'The plan does not allow it: on Hobby only the production deployment before this one can be brought back.'],
    [['contradictory'], 'VERCEL_NO_PRODUCTION', 'Deploy to production once, `vercel deploy --prod`: a rollout needs a stable version.'],
  ],
);

const whenUnfit = {
  code: 'VERCEL_NOT_DEPLOYABLE',
  remedy: 'Build it without traffic, `vercel deploy --prod --skip-domain`, wait until it is ready, and give that deployment.',
};

/** Rolling releases of a Vercel project. */
export const vercel = definePlatform({
  kind: 'vercel',
  description: 'Vercel: takes a deployment through the stages of rolling releases; without them promotes it as a whole.',
  settings,
  target: { noun: 'Deployment (`dpl_…`)', name: v.pipe(v.string(), v.regex(/^dpl_\w{1,60}$/, 'is not the id of a deployment')) },
  facts: {
    weights: 'the stages of its rolling releases, one after the other; without them 0 and 100',
    acknowledged: 'the rolling release is at the stage, and no promotion or rollback is still moving domains',
    version: 'the commit of the deployment, its id or its address',
    sticky: 'not told: with Skew Protection open pages keep calling the deployment that they came from',
    releases: 'no need: deployments stay, and a rollback serves one of them again',
    tested: "a stand-in that Vercel's CLI drives with the same requests, and whose answers its SDK takes; never Vercel itself",
  },
  codes: failures.codes,
  create({ api, project, team, token }, { timeoutMs }, ports) {
    const query = team === undefined ? {} : { [team.startsWith('team_') ? 'teamId' : 'slug']: team };
    const service = { url: api, token, query, timeoutMs, explain: failures.explain };
    const vercel = vercelApi(project, restClient(service, ports));
    const router = vercelRouter(vercel, vercelApi(project, restClient({ ...service, policy: { attempts: 1 } }, ports)));
    return { kind: 'vercel', router, ...deploymentVersions({ idPrefix: 'dpl_', ...vercel, router, whenUnfit }) };
  },
});
