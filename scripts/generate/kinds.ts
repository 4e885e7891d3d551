import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { channelKinds, loadChannel } from '#notify/registry';
import type { PlatformFacts } from '#platforms/definition';
import { loadPlatform, platformKinds } from '#platforms/registry';
import { loadSource, sourceKinds } from '#signals/registry';
import type { EditorFacts } from '#exchange/editor-facts';
import { versionEntries } from '#settings/version-at';
import { editorPatterns } from './editor-patterns.ts';

/** A JSON schema, as far as it is read here. */
export interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly additionalProperties?: Schema | boolean;
  readonly propertyNames?: Schema;
  readonly pattern?: string;
  readonly allOf?: readonly Schema[];
  readonly format?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly description?: string;
  readonly default?: unknown;
}

/** What a platform, source or channel declares of itself. */
export interface Kind {
  readonly room: 'platforms' | 'signals' | 'notify';
  readonly kind: string;
  readonly description: string;
  /** Of its settings, `kind` included. */
  readonly schema: Schema;
  /** Of a platform. */
  readonly facts?: PlatformFacts;
}

interface Declaration {
  readonly kind: string;
  readonly description: string;
  readonly settings: v.GenericSchema;
  readonly facts?: PlatformFacts;
}

/** Every kind of every registry, in the order of the registries. */
export async function loadKinds(): Promise<readonly Kind[]> {
  const of =
    (room: Kind['room'], beside: Readonly<Record<string, Schema>> = {}) =>
    ({ kind, description, settings, facts }: Declaration): Kind => {
      const schema = jsonSchemaOf(settings);
      const properties = { ...schema.properties, ...beside };
      return { room, kind, description, schema: { ...schema, properties }, ...(facts === undefined ? {} : { facts }) };
    };
  // Every platform may say how the version on a target is proved.
  const proof = jsonSchemaOf(v.strictObject(versionEntries)).properties ?? {};
  return [
    ...(await Promise.all(platformKinds.map(loadPlatform))).map(of('platforms', proof)),
    ...(await Promise.all(sourceKinds.map(loadSource))).map(of('signals')),
    ...(await Promise.all(channelKinds.map(loadChannel))).map(of('notify')),
  ];
}

function jsonSchemaOf(schema: v.GenericSchema): Schema {
  const whole = toEditorSchema(schema);
  delete whole.$schema;
  return whole as Schema;
}

/** For editors: the words of a failed pattern stand beside it, as the YAML language server shows them. Checks written in code are left out but for what `forEditors` says of them. */
export function toEditorSchema(schema: v.GenericSchema): JsonSchema {
  return toJsonSchema(schema, {
    errorMode: 'ignore',
    typeMode: 'input',
    overrideAction: ({ valibotAction, jsonSchema }) => {
      const { type, message, metadata } = valibotAction as {
        readonly type: string;
        readonly message?: unknown;
        readonly metadata?: { readonly forEditors?: EditorFacts };
      };
      if (metadata?.forEditors !== undefined) {
        // What is no keyword of a JSON schema was taken over, too.
        const known = Object.fromEntries(Object.entries(jsonSchema).filter(([key]) => key !== 'forEditors')) as JsonSchema;
        return { ...known, allOf: [...(jsonSchema.allOf ?? []), ...editorPatterns(metadata.forEditors)] };
      }
      return type === 'regex' && typeof message === 'string' ? { ...jsonSchema, patternErrorMessage: message } : undefined;
    },
  });
}
