import { alive, dead, unknown, type RunProbe } from '../probe.ts';
import { askProvider, bearer, field, timeOf, unclear } from './ask-provider.ts';

const known = <T>(key: string, value: T | undefined): Readonly<Record<string, T>> => (value === undefined ? {} : { [key]: value });
const words = (text: string | undefined): readonly string[] | undefined => text?.split(/[\s,]+/).filter((one) => one !== '');

/** GET /rate_limit for tokens of every kind, which costs no call; GET /app for an app's own JWT. docs.github.com, REST API, "Rate limit" and "Apps". */
export const github: RunProbe = ({ value }, ports) => {
  const isApp = value.startsWith('eyJ');
  const headers = { ...bearer(value), accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' };
  return askProvider(
    { url: `${ports.githubApi}/${isApp ? 'app' : 'rate_limit'}`, headers },
    [value],
    (answer) => {
      if (answer.status === 401)
        return dead(isApp ? 'GitHub refuses the JWT: another key, or it has expired' : 'it was revoked, has expired or never was one');
      // Servers of one's own may have no limits; whoever asks was known before that.
      const isKnown = answer.status === 200 && (isApp ? 'id' : 'resources') in answer.json;
      if (!isKnown && (isApp || answer.status !== 404 || !('message' in answer.json))) return unclear(answer);
      const granted = field(answer.json, 'permissions');
      const permissions =
        typeof granted === 'object' && granted !== null
          ? Object.entries(granted).flatMap(([name, level]) => (typeof level === 'string' ? [`${name}:${level}`] : []))
          : undefined;
      const rights = isApp ? permissions : words(answer.headers['x-oauth-scopes']);
      return alive(`GitHub knows ${isApp ? 'the app' : kindOfToken(value)}`, {
        ...known('rights', rights),
        ...known('expiresAt', timeOf(answer.headers['github-authentication-token-expiration'])),
      });
    },
    ports,
  );
};

/** docs.github.com, "Token types prefixes". */
function kindOfToken(value: string): string {
  if (value.startsWith('github_pat_')) return 'the fine-grained token';
  const kinds: Readonly<Record<string, string>> = {
    ghp_: 'the classic token',
    gho_: 'the OAuth token',
    ghu_: 'the user token of an app',
    ghs_: 'the installation token of an app',
  };
  return kinds[value.slice(0, 4)] ?? 'the token';
}

/** developers.cloudflare.com, API, "Verify token". */
export const cloudflare: RunProbe = ({ value, parameters }, ports) => {
  const account = parameters['account'];
  // The documents tell the kinds apart by these letters; the old ones have none.
  if (account === undefined && value.startsWith('cfat_'))
    return Promise.resolve(unknown('it is the token of an account, which needs `account=ID`'));
  const path = account === undefined ? 'user' : `accounts/${account}`;
  return askProvider(
    { url: `https://api.cloudflare.com/client/v4/${path}/tokens/verify`, headers: bearer(value) },
    [value],
    (answer) => {
      const status = field(answer.json, 'result', 'status');
      if (answer.status === 200 && status === 'active')
        return alive('Cloudflare says that it is active', known('expiresAt', timeOf(field(answer.json, 'result', 'expires_on'))));
      if (status === 'disabled' || status === 'expired') return dead(`Cloudflare says that it is ${status}`);
      return [400, 401, 403].includes(answer.status)
        ? dead(
            account === undefined
              ? 'Cloudflare does not know it as the token of a user; that of an account needs `account=ID`'
              : 'Cloudflare does not know it in this account',
          )
        : unclear(answer);
    },
    ports,
  );
};

/** vercel.com/docs/rest-api, "Get auth token metadata". */
export const vercel: RunProbe = ({ value }, ports) =>
  askProvider(
    { url: 'https://api.vercel.com/v5/user/tokens/current', headers: bearer(value) },
    [value],
    (answer) => {
      if (answer.status === 401 || field(answer.json, 'error', 'invalidToken') === true)
        return dead('Vercel takes it no longer, or never did');
      if (answer.status !== 200 || field(answer.json, 'token', 'id') === undefined) return unclear(answer);
      const scopes = field(answer.json, 'token', 'scopes');
      const rights = Array.isArray(scopes)
        ? scopes.map((scope) => [field(scope, 'type'), field(scope, 'teamId')].filter((part) => typeof part === 'string').join(':'))
        : undefined;
      return alive('Vercel knows it', {
        ...known('rights', rights),
        ...known('expiresAt', timeOf(field(answer.json, 'token', 'expiresAt'))),
      });
    },
    ports,
  );

/** fly.io/docs/security/tokens: macaroons come with their own word in front, older tokens as bearer. */
export const fly: RunProbe = ({ value }, ports) =>
  askProvider(
    {
      ...{ url: 'https://api.fly.io/graphql', method: 'POST', body: JSON.stringify({ query: '{ viewer { __typename } }' }) },
      headers: { ...bearer(value, value.startsWith('FlyV1 ') ? '' : 'Bearer '), 'content-type': 'application/json' },
    },
    [value],
    (answer) => {
      if (answer.status === 401 || answer.status === 403) return dead('Fly.io takes it no longer, or never did');
      if (answer.status === 200 && field(answer.json, 'data', 'viewer') != null) return alive('Fly.io knows it');
      const errors = field(answer.json, 'errors');
      const code = Array.isArray(errors) ? field(errors[0], 'extensions', 'code') : undefined;
      return code === 'UNAUTHORIZED' ? dead('Fly.io takes it no longer, or never did') : unclear(answer);
    },
    ports,
  );

/** Errors of auth.test. */
const SLACK_DEAD: Readonly<Record<string, string>> = {
  invalid_auth: 'Slack does not know it, or not from this address',
  token_revoked: 'it was revoked',
  token_expired: 'it has expired',
  account_inactive: 'its user or workspace was removed',
  user_removed_from_team: 'its user was removed from the workspace',
};

/** docs.slack.dev, "auth.test", whose header tells the scopes. */
export const slack: RunProbe = ({ value }, ports) =>
  askProvider(
    { url: 'https://slack.com/api/auth.test', method: 'POST', headers: bearer(value) },
    [value],
    (answer) => {
      const { ok, error } = answer.json;
      if (ok === true) return alive('Slack knows it', known('rights', words(answer.headers['x-oauth-scopes'])));
      const why = typeof error === 'string' && Object.hasOwn(SLACK_DEAD, error) ? SLACK_DEAD[error] : undefined;
      return why === undefined ? unclear(answer) : dead(why);
    },
    ports,
  );

/** developer.pagerduty.com, "List abilities": any key of an account may ask. */
export const pagerduty: RunProbe = ({ value, parameters }, ports) =>
  askProvider(
    {
      url: `https://api.${parameters['region'] === 'eu' ? 'eu.' : ''}pagerduty.com/abilities`,
      headers: bearer(value, 'Token token='),
    },
    [value],
    (answer) => {
      if (answer.status === 200 && Array.isArray(answer.json['abilities'])) return alive('PagerDuty knows it');
      // A key that may not list abilities is known all the same.
      if (answer.status === 403) return alive('PagerDuty knows it, with few rights');
      return answer.status === 401 ? dead('PagerDuty does not know it in this region') : unclear(answer);
    },
    ports,
  );

/** docs.datadoghq.com/api, "Validate API key" and "Validate API and application keys". */
export const datadog: RunProbe = ({ value, companions, parameters }, ports) => {
  const apiKey = companions['api-key'];
  const site = parameters['site'] ?? 'datadoghq.com';
  const headers = {
    accept: 'application/json',
    ...(apiKey === undefined ? { 'dd-api-key': value } : { 'dd-api-key': apiKey, 'dd-application-key': value }),
  };
  const path = apiKey === undefined ? 'v1/validate' : 'v2/validate_keys';
  return askProvider(
    { url: `https://api.${site}/api/${path}`, headers },
    [value, ...(apiKey === undefined ? [] : [apiKey])],
    (answer) => {
      const { valid, status } = answer.json;
      if (answer.status === 200 && valid === false) return dead('Datadog says that it is not valid');
      if (answer.status === 200 && (valid === true || status === 'ok')) return alive('Datadog knows it');
      return answer.status === 401 || answer.status === 403
        ? dead(`${site} does not know it; other sites have other keys`)
        : unclear(answer);
    },
    ports,
  );
};

/**
 * docs.npmjs.com, "npm whoami". The registry says in a notice with every answer that a token has ended; a status of 401 or 403 alone is also given for tokens that
 * may publish and not do this (npm/cli#2190).
 */
export const npm: RunProbe = ({ value }, ports) =>
  askProvider(
    { url: 'https://registry.npmjs.org/-/whoami', headers: bearer(value) },
    [value],
    (answer) => {
      if (/expired or revoked/i.test(answer.headers['npm-notice'] ?? '')) return dead('npm says that it has expired or was revoked');
      return answer.status === 200 && typeof answer.json['username'] === 'string' ? alive('npm knows it') : unclear(answer);
    },
    ports,
  );

/** Token services of registries (distribution.github.io, "Token authentication specification"), by the host of the images. */
const REGISTRIES: Readonly<Record<string, string>> = {
  'ghcr.io': 'https://ghcr.io/token?service=ghcr.io',
  'docker.io': 'https://auth.docker.io/token?service=registry.docker.io',
  'quay.io': 'https://quay.io/v2/auth?service=quay.io',
  'registry.gitlab.com': 'https://gitlab.com/jwt/auth?service=container_registry',
};

export const containerRegistry: RunProbe = ({ value, companions, parameters }, ports) => {
  const host = parameters['host'] ?? '';
  const user = companions['user'] ?? parameters['login'] ?? '';
  const credentials = Buffer.from(`${user}:${value}`).toString('base64');
  return askProvider(
    { url: REGISTRIES[host] ?? '', headers: { accept: 'application/json', authorization: `Basic ${credentials}` } },
    [value, credentials],
    (answer) => {
      if (answer.status === 200 && (typeof answer.json['token'] === 'string' || typeof answer.json['access_token'] === 'string'))
        return alive(`${host} gives it a token`);
      return answer.status === 401 || answer.status === 403 ? dead(`${host} gives this user no token for it`) : unclear(answer);
    },
    ports,
  );
};
