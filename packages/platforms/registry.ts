import type { PlatformDefinition } from './definition.ts';

/** Loaded when first needed: a job uses one platform and pays for one. */
const loaders = {
  'aws-lambda': async () => (await import('./aws-lambda.ts')).awsLambda,
  command: async () => (await import('./command.ts')).command,
  haproxy: async () => (await import('./haproxy.ts')).haproxy,
  http: async () => (await import('./http.ts')).http,
  kubernetes: async () => (await import('./kubernetes.ts')).kubernetes,
  vercel: async () => (await import('./vercel.ts')).vercel,
} satisfies Readonly<Record<string, () => Promise<PlatformDefinition>>>;

export type PlatformKind = keyof typeof loaders;

/** What `kind` in the platform settings may say. */
export const platformKinds = Object.keys(loaders) as readonly PlatformKind[];

/** Loads a kind of platform with its dependencies. */
export function loadPlatform(kind: PlatformKind): Promise<PlatformDefinition> {
  return loaders[kind]();
}
