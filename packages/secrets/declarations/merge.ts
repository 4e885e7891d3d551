import type { Declaration } from './declaration.ts';

/** The declarations of several places, the later ones winning name by name; names differ in more than case. The order is that of the first mention. */
export function merged(...places: readonly (readonly Declaration[])[]): readonly Declaration[] {
  const byName = new Map<string, Declaration>();
  for (const declaration of places.flat()) byName.set(declaration.name.toUpperCase(), declaration);
  return [...byName.values()];
}

/** What does not fit between declarations, one sentence each: a relation to a secret, or a probe together with one, that nobody declared or has another shape. */
export function relationProblems(declarations: readonly Declaration[]): readonly string[] {
  const byName = new Map(declarations.map((declaration) => [declaration.name.toUpperCase(), declaration]));
  const unknownCompanions = declarations.flatMap(({ name, probe }) =>
    Object.values(probe?.companions ?? {})
      .filter((other) => !byName.has(other.toUpperCase()))
      .map((other) => `${name} is tried together with ${other}, which is not declared: add \`${other}: text\``),
  );
  const unrelated = declarations.flatMap(({ name, relation }) => {
    if (relation === undefined) return [];
    const other = byName.get(relation.other.toUpperCase());
    const needed = relation.kind === 'key-of' ? 'pem-certificate' : 'url';
    if (other === undefined) return [`${name} belongs to ${relation.other}, which is not declared: add \`${relation.other}: ${needed}\``];
    if (other.shape.kind === needed) return [];
    return [`${name} belongs to ${other.name}, which must be declared as \`${needed}\` for that, and is ${other.shape.kind}`];
  });
  return [...unrelated, ...unknownCompanions];
}
