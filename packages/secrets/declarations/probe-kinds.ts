/** A plain word of a declaration, such as `region=eu`. */
export interface ProbeParameter {
  readonly pattern: RegExp;
  readonly example: string;
  readonly required?: true;
}

/** What `probe(KIND, …)` takes beside the value. */
export interface ProbeKindFacts {
  /** Other secrets, by their role. */
  readonly companions?: Readonly<Record<string, 'required' | 'optional'>>;
  readonly parameters?: Readonly<Record<string, ProbeParameter>>;
  /** Of these one must be given: the same as a secret, or as a plain word. */
  readonly oneOf?: readonly [companion: string, parameter: string];
  /** A right as the provider tells it; absent where it tells none. */
  readonly rights?: string;
  /** The provider tells when it ends. */
  readonly expiry?: true;
  /** The value is a URL of this scheme, and its host the one that is asked. */
  readonly url?: string;
}

const login = { pattern: /^[\w.@+-]{1,100}$/, example: 'login=ci-bot' } as const;

/** Every kind of credential that can be tried; who asks what is in `probes/registry.ts`, which is loaded only for `probe: true`. */
export const PROBE_KINDS = {
  github: { rights: 'repo', expiry: true },
  cloudflare: { parameters: { account: { pattern: /^[0-9a-f]{32}$/, example: 'account=023e105f4ecef8ad9ca31a8372d0c353' } }, expiry: true },
  vercel: { rights: 'user', expiry: true },
  fly: {},
  aws: {
    companions: { 'key-id': 'required', 'session-token': 'optional' },
    parameters: { region: { pattern: /^[a-z]{2}(?:-[a-z]{1,12}){1,3}-\d{1,2}$/, example: 'region=eu-central-1' } },
    rights: 'assumed-role',
  },
  gcp: {},
  azure: {
    companions: { 'client-id': 'optional' },
    parameters: {
      tenant: { pattern: /^[\w.-]{1,100}$/, example: 'tenant=contoso.onmicrosoft.com', required: true },
      client: { pattern: /^[0-9a-f-]{36}$/i, example: 'client=11111111-2222-3333-4444-555555555555' },
    },
    oneOf: ['client-id', 'client'],
  },
  slack: { rights: 'chat:write' },
  pagerduty: { parameters: { region: { pattern: /^(?:us|eu)$/, example: 'region=eu' } } },
  datadog: {
    companions: { 'api-key': 'optional' },
    parameters: {
      site: {
        pattern: /^(?:datadoghq\.(?:com|eu)|(?:us3|us5|ap1|ap2|uk1)\.datadoghq\.com|(?:us2\.)?ddog-gov\.com)$/,
        example: 'site=datadoghq.eu',
      },
    },
  },
  npm: {},
  registry: {
    companions: { user: 'optional' },
    parameters: {
      host: { pattern: /^(?:ghcr\.io|docker\.io|quay\.io|registry\.gitlab\.com)$/, example: 'host=ghcr.io', required: true },
      login,
    },
    oneOf: ['user', 'login'],
  },
  smtp: {
    companions: { user: 'optional' },
    parameters: {
      host: { pattern: /^(?!-)[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})*$/i, example: 'host=smtp.example.com', required: true },
      port: { pattern: /^[1-9]\d{0,4}$/, example: 'port=465' },
      security: { pattern: /^(?:starttls|tls)$/, example: 'security=tls' },
      login,
    },
    oneOf: ['user', 'login'],
  },
  postgres: { url: 'postgres', rights: 'login' },
  mysql: { url: 'mysql' },
  redis: { url: 'redis' },
  mongodb: { url: 'mongodb', rights: 'readWrite@shop' },
} as const satisfies Readonly<Record<string, ProbeKindFacts>>;

export type ProbeKindName = keyof typeof PROBE_KINDS;

/** What a kind takes; undefined for a word that is none. */
export function probeKind(word: string): ProbeKindFacts | undefined {
  return Object.hasOwn(PROBE_KINDS, word) ? PROBE_KINDS[word as ProbeKindName] : undefined;
}
