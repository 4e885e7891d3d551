/** Whose version it is, and whether the rollback is about other services as well. */
export interface VersionOf {
  readonly service: string;
  readonly several?: boolean;
}

/** How a rollback is told the version of a service, as a remedy: of several services no version is meant for all alike. */
export function versionInput(version: string, { service, several = false }: VersionOf): string {
  return `\`version: ${several ? `${service}=${version}` : version}\``;
}
