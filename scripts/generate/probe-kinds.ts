import { PROBE_KINDS, type ProbeKindFacts, type ProbeKindName } from '#secrets/declarations/probe-kinds';

/** What the guide says of a kind beside what it takes. */
interface Told {
  readonly asks: string;
  readonly host: string;
  readonly tells: string;
  readonly tested: string;
}

const described = 'a stand-in with the answers of its documents';
const databases = 'the host of the URL';

const KINDS: Readonly<Record<ProbeKindName, Told>> = {
  github: {
    asks: '`GET /rate_limit`, which costs nothing; with an app’s JWT `GET /app`',
    host: 'the API of this GitHub',
    tells: 'scopes of a classic token, permissions of an app (`contents:write`); when a token ends',
    tested: described,
  },
  cloudflare: {
    asks: '`GET /user/tokens/verify`; with `account` that of the account',
    host: 'api.cloudflare.com',
    tells: 'when it ends',
    tested: described,
  },
  vercel: { asks: '`GET /v5/user/tokens/current`', host: 'api.vercel.com', tells: '`user`, `team:ID`; when it ends', tested: described },
  fly: { asks: 'GraphQL `viewer`', host: 'api.fly.io', tells: '–', tested: described },
  aws: {
    asks: '`GetCallerIdentity`',
    host: 'sts.REGION.amazonaws.com',
    tells: 'the kind of principal: `user`, `assumed-role`, `federated-user`, `root`',
    tested: described,
  },
  gcp: { asks: 'an access token (read-only) for the service account', host: 'oauth2.googleapis.com', tells: '–', tested: described },
  azure: { asks: 'an access token for the application', host: 'login.microsoftonline.com', tells: '–', tested: described },
  slack: { asks: '`auth.test`', host: 'slack.com', tells: 'scopes (`chat:write`)', tested: described },
  pagerduty: { asks: '`GET /abilities`', host: 'api.pagerduty.com, api.eu.pagerduty.com', tells: '–', tested: described },
  datadog: {
    asks: '`GET /api/v1/validate`; with `api-key` the value is an application key, and `GET /api/v2/validate_keys` is asked',
    host: 'api.SITE',
    tells: '–',
    tested: described,
  },
  npm: { asks: '`GET /-/whoami`', host: 'registry.npmjs.org', tells: '–', tested: described },
  registry: {
    asks: 'a token of the registry without any scope',
    host: 'ghcr.io, auth.docker.io, quay.io, gitlab.com',
    tells: '–',
    tested: described,
  },
  smtp: { asks: 'a login without a mail, always by TLS', host: '`host` of the declaration', tells: '–', tested: 'aiosmtpd' },
  postgres: {
    asks: 'a login (SCRAM-SHA-256, MD5, password)',
    host: databases,
    tells: '`login`, `superuser`',
    tested: 'PostgreSQL',
  },
  mysql: {
    asks: 'a login (mysql_native_password, caching_sha2_password) and a statement that does nothing',
    host: databases,
    tells: '–',
    tested: 'MariaDB; caching_sha2_password a stand-in',
  },
  redis: { asks: '`AUTH` and `PING`', host: databases, tells: '–', tested: 'Redis' },
  mongodb: {
    asks: 'a login (SCRAM-SHA-256) and `connectionStatus`',
    host: `${databases}; with \`mongodb+srv\` one that its DNS names, below the same domain`,
    tells: 'roles (`readWrite@shop`)',
    tested: 'a stand-in alone',
  },
};

/** The table of docs/secrets.md. */
export function probesTable(): string {
  const rows = Object.entries(KINDS).map(([kind, { asks, host, tells, tested }]) => {
    const facts: ProbeKindFacts = PROBE_KINDS[kind as ProbeKindName];
    return `| \`${kind}\` | ${takes(facts)} | ${asks} | ${host} | ${tells} | ${tested} |`;
  });
  return [
    '| kind | takes | what is asked | of whom | what it tells beside life | tested against |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function takes({ companions = {}, parameters = {}, oneOf = ['', ''], url }: ProbeKindFacts): string {
  const need = (name: string, required: boolean): string => (required || oneOf.includes(name) ? '' : ' (optional)');
  const parts = [
    ...(url === undefined ? [] : [`beside \`url(${url})\``]),
    ...Object.entries(companions).map(([role, how]) => `\`${role}=NAME\`${need(role, how === 'required')}`),
    ...Object.entries(parameters).map(([name, { example, required }]) => `\`${example}\`${need(name, required === true)}`),
  ];
  const either = oneOf[0] === '' ? '' : `; one of \`${oneOf[0]}\` and \`${oneOf[1]}\``;
  return parts.length === 0 ? '–' : `${parts.join(', ')}${either}`;
}
