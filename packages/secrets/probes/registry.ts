import type { ProbeKindName } from '../declarations/probe-kinds.ts';
import type { RunProbe } from './probe.ts';

const services = () => import('./http/services.ts');
const databases = () => import('./socket/databases.ts');

/** Who asks for each kind; a module is loaded when the first secret that needs it is tried. */
export const PROBES: Readonly<Record<ProbeKindName, () => Promise<RunProbe>>> = {
  github: async () => (await services()).github,
  cloudflare: async () => (await services()).cloudflare,
  vercel: async () => (await services()).vercel,
  fly: async () => (await services()).fly,
  aws: async () => (await services()).aws,
  gcp: async () => (await services()).gcp,
  azure: async () => (await services()).azure,
  slack: async () => (await services()).slack,
  pagerduty: async () => (await services()).pagerduty,
  datadog: async () => (await services()).datadog,
  npm: async () => (await services()).npm,
  registry: async () => (await services()).containerRegistry,
  smtp: async () => (await import('./smtp.ts')).smtp,
  postgres: async () => (await databases()).postgres,
  mysql: async () => (await databases()).mysql,
  redis: async () => (await databases()).redis,
  mongodb: async () => (await databases()).mongodb,
};
