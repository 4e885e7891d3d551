import { rolloutFileSchema } from '#settings/rollout-file';
import { toEditorSchema, type Kind, type Schema } from './kinds.ts';

/** Where the rollout file holds settings of a kind, by their key. */
const rooms: Readonly<Record<string, Kind['room']>> = { platform: 'platforms', signals: 'signals', notify: 'notify' };

/**
 * JSON schema of .github/rollout.yml for editors: platform, signals and notify are completed and checked by their kind. Checks written in code (criteria, what
 * `forEditors` does not tell of) stay in the action alone.
 */
export function rolloutSchema(kinds: readonly Kind[]): string {
  const schema = toEditorSchema(rolloutFileSchema) as Schema;
  const definitions = Object.fromEntries(
    kinds.map((kind) => [nameOf(kind), { description: kind.description, ...withReferences(kind.schema) }]),
  );
  const full = { ...withKinds(schema, kinds), definitions, title: 'Rollout file of rollout-actions' };
  return JSON.stringify(full, null, 2);
}

function nameOf({ room, kind }: Kind): string {
  return `${room}.${kind}`;
}

/** The schema with the variants of each kind where the file only knows that there is one. */
function withKinds(schema: Schema, kinds: readonly Kind[]): Schema {
  const properties = Object.entries(schema.properties ?? {}).map(([key, inner]): [string, Schema] => {
    const room = rooms[key];
    const variants = kinds.filter((kind) => kind.room === room);
    if (variants.length === 0) return [key, withKinds(inner, kinds)];
    return [key, key === 'notify' ? { ...inner, items: choice(inner.items, variants) } : choice(inner, variants)];
  });
  return {
    ...schema,
    ...(schema.properties === undefined ? {} : { properties: Object.fromEntries(properties) }),
    ...(typeof schema.additionalProperties === 'object' ? { additionalProperties: withKinds(schema.additionalProperties, kinds) } : {}),
  };
}

/** The kind decides alone which other keys there are: so an editor names a wrong key instead of saying that no variant fits. */
function choice(inner: Schema | undefined, variants: readonly Kind[]): Schema {
  const description = inner?.description;
  return {
    type: 'object',
    required: ['kind'],
    properties: { kind: { enum: variants.map(({ kind }) => kind) } },
    ...(description === undefined ? {} : { description }),
    allOf: variants.map((variant) => ({
      if: { required: ['kind'], properties: { kind: { const: variant.kind } } },
      then: { $ref: `#/definitions/${nameOf(variant)}` },
    })),
  } as Schema;
}

/** `${NAME}` may stand in any text: it is replaced before the checks. */
function withReferences(schema: Schema): Schema {
  if (schema.const !== undefined) return schema;
  if (schema.type === 'string') {
    const { allOf } = schema;
    const patterns = allOf?.map((one) => ({ ...one, pattern: `(?:${String(one.pattern)})|${REFERENCE}` }));
    const text = { ...without(schema, 'format', 'pattern', 'enum', 'allOf'), ...(patterns === undefined ? {} : { allOf: patterns }) };
    if (schema.enum !== undefined) return { ...text, anyOf: [{ enum: schema.enum }, { type: 'string', pattern: REFERENCE }] };
    return { ...text, ...(schema.pattern === undefined ? {} : { pattern: `(?:${schema.pattern})|${REFERENCE}` }) };
  }
  return {
    ...schema,
    ...(schema.properties === undefined
      ? {}
      : { properties: Object.fromEntries(Object.entries(schema.properties).map(([key, inner]) => [key, withReferences(inner)])) }),
    ...(schema.items === undefined ? {} : { items: withReferences(schema.items) }),
    ...(schema.anyOf === undefined ? {} : { anyOf: schema.anyOf.map(withReferences) }),
    ...(schema.oneOf === undefined ? {} : { oneOf: schema.oneOf.map(withReferences) }),
    ...(typeof schema.additionalProperties === 'object' ? { additionalProperties: withReferences(schema.additionalProperties) } : {}),
  };
}

const REFERENCE = String.raw`\$\{`;

function without(schema: Schema, ...keys: readonly (keyof Schema)[]): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !keys.includes(key as keyof Schema)));
}
