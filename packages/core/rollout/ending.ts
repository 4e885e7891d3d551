/** The rollback that ends a rollout and leaves what was promoted, as it is dispatched: for remedies. */
export function rollbackThatEnds({ service, environment }: { readonly service: string; readonly environment: string }): string {
  return `the rollback action (\`service: ${service}\`, \`environment: ${environment}\`, \`scope: candidate-only\`)`;
}
