/** Schemes that name the same service: one spelling stands for all of them. A scheme that is declared with TLS stands for itself. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  postgres: ['postgres', 'postgresql'],
  postgresql: ['postgres', 'postgresql'],
  mysql: ['mysql', 'mariadb'],
  mariadb: ['mysql', 'mariadb'],
  redis: ['redis', 'rediss'],
  mongodb: ['mongodb', 'mongodb+srv'],
  amqp: ['amqp', 'amqps'],
  http: ['http', 'https'],
  smtp: ['smtp', 'smtps'],
};

/** The schemes that a declared one accepts, in lower case: `redis` also `rediss`, `rediss` nothing else. */
export function schemesFor(declared: string): readonly string[] {
  const scheme = declared.toLowerCase();
  return (Object.hasOwn(FAMILIES, scheme) ? FAMILIES[scheme] : undefined) ?? [scheme];
}
