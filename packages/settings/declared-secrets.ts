import type { Located } from '#core/located';

/** Names of the secrets that any service declares in any environment. What has mistakes in it is read as far as it goes. */
export function declaredSecrets({ value }: Pick<Located, 'value'>): readonly string[] {
  const services = Object.values(mapping(mapping(value)['services'])).map(mapping);
  const places = services.flatMap((service) => [service, ...Object.values(mapping(service['environments'])).map(mapping)]);
  return [...new Set(places.flatMap(({ secrets }) => Object.keys(mapping(secrets))))];
}

function mapping(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
