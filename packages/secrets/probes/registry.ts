import type { ProbeKindName } from '../declarations/probe-kinds.ts';
import type { RunProbe } from './probe.ts';

const providers = () => import('./http/providers.ts');
const clouds = () => import('./http/clouds.ts');

/** Who asks for each kind; a module is loaded when the first secret of it is tried. */
export const PROBES: Readonly<Record<ProbeKindName, () => Promise<RunProbe>>> = {
  github: async () => (await providers()).github,
  cloudflare: async () => (await providers()).cloudflare,
  vercel: async () => (await providers()).vercel,
  fly: async () => (await providers()).fly,
  aws: async () => (await import('./http/aws.ts')).aws,
  gcp: async () => (await clouds()).gcp,
  azure: async () => (await clouds()).azure,
  slack: async () => (await providers()).slack,
  pagerduty: async () => (await providers()).pagerduty,
  datadog: async () => (await providers()).datadog,
  npm: async () => (await providers()).npm,
  registry: async () => (await providers()).containerRegistry,
  smtp: async () => (await import('./smtp.ts')).smtp,
  postgres: async () => (await import('./socket/postgres.ts')).postgres,
  mysql: async () => (await import('./socket/mysql.ts')).mysql,
  redis: async () => (await import('./socket/redis.ts')).redis,
  mongodb: async () => (await import('./socket/mongodb.ts')).mongodb,
};
