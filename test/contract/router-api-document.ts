import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';

/** One request with its answer, as seen on the wire. Header names in lower case. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly requestBody: string;
  readonly status: number;
  readonly responseHeaders: Readonly<Record<string, string>>;
  readonly responseBody: string;
}

interface Example {
  /** Where it stands in the document. */
  readonly at: string;
  readonly schema: string;
  readonly value: unknown;
}

export interface RouterApiDocument {
  readonly version: unknown;
  readonly operations: readonly string[];
  /** Every example of a body or header with the schema that it illustrates. */
  readonly examples: readonly Example[];
  /** References that lead nowhere. */
  readonly danglingReferences: readonly string[];
  /** What is wrong with a value under the schema at this place, or undefined. */
  violation(schema: string, value: unknown): string | undefined;
  /** What an exchange does that the document does not allow. */
  violations(exchange: Exchange): readonly string[];
}

type Node = Readonly<Record<string, unknown>>;
type Place = readonly string[];

const methods = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options'];

/** Reads packages/platforms/http.openapi.yaml and checks exchanges against it. The file is OpenAPI 3.1, so its schemas are JSON Schema 2020-12. */
export function readRouterApiDocument(): RouterApiDocument {
  const file = new URL('../../packages/platforms/http.openapi.yaml', import.meta.url);
  const document = asNode(parse(readFileSync(file, 'utf8')));
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  // The document around the schemas is no schema itself.
  ajv.addKeyword('components');
  ajv.addSchema({ $id: 'https://router.invalid/', components: document['components'] });

  const at = (place: Place): unknown => place.reduce<unknown>(childOf, document);
  /** Follows references; gives the place of what is meant. */
  const follow = (place: Place): Place => {
    const node = at(place);
    return isNode(node) && typeof node['$ref'] === 'string' ? follow(placeOf(node['$ref'])) : place;
  };
  const violation = (schema: string, value: unknown): string | undefined => {
    const validate = ajv.getSchema(`https://router.invalid/${schema}`);
    if (validate === undefined) return `there is no schema at ${schema}`;
    return validate(value) === true ? undefined : ajv.errorsText(validate.errors);
  };
  const places = allPlaces(document);

  return {
    version: document['openapi'],
    operations: places.filter((place) => place.at(-1) === 'operationId').map((place) => String(at(place))),
    examples: places.filter((place) => place.at(-1) === 'schema').flatMap((place) => examplesBeside(place)),
    danglingReferences: places
      .filter((place) => place.at(-1) === '$ref')
      .map((place) => String(at(place)))
      .filter((reference) => at(placeOf(reference)) === undefined),
    violation,
    violations,
  };

  function examplesBeside(place: Place): readonly Example[] {
    const beside = asNode(at(place.slice(0, -1)));
    const schema = pointer(follow(place));
    const single = 'example' in beside ? [{ at: pointer(place), schema, value: beside['example'] }] : [];
    const named = Object.entries(isNode(beside['examples']) ? beside['examples'] : {});
    return [...single, ...named.map(([name, example]) => ({ at: `${pointer(place)} ${name}`, schema, value: asNode(example)['value'] }))];
  }

  function violations(exchange: Exchange): readonly string[] {
    const path = Object.keys(asNode(document['paths'])).find((template) => matches(template, exchange.path));
    if (path === undefined) return [`${exchange.path} is not in the document`];
    const operation: Place = ['paths', path, exchange.method.toLowerCase()];
    if (!methods.includes(exchange.method.toLowerCase()) || at(operation) === undefined)
      return [`${exchange.method} ${path} is not in the document`];
    const response = follow([
      ...operation,
      'responses',
      at([...operation, 'responses', String(exchange.status)]) === undefined ? 'default' : String(exchange.status),
    ]);
    return [
      ...requestViolations(operation, exchange),
      ...contentViolations('answer', response, exchange.responseHeaders['content-type'], exchange.responseBody),
      ...headerViolations(response, exchange.responseHeaders),
    ];
  }

  function requestViolations(operation: Place, exchange: Exchange): readonly string[] {
    const body: Place = [...operation, 'requestBody'];
    const ifMatch = exchange.requestHeaders['if-match'];
    return [
      ...(at(body) === undefined ? [] : contentViolations('request', body, exchange.requestHeaders['content-type'], exchange.requestBody)),
      ...(at(body) === undefined && exchange.requestBody !== '' ? ['the request has a body'] : []),
      ...(ifMatch === undefined ? [] : told('If-Match', violation('#/components/schemas/EntityTag', ifMatch))),
    ];
  }

  function contentViolations(what: string, place: Place, type: string | undefined, body: string): readonly string[] {
    const media = (type ?? '').split(';')[0] ?? '';
    const schema = [...place, 'content', media, 'schema'];
    if (at(schema) === undefined)
      return [
        `the ${what} has content type ${media || 'none'}, in the document are ${Object.keys(asNode(at([...place, 'content']))).join(', ')}`,
      ];
    return told(what, violation(pointer(follow(schema)), JSON.parse(body)));
  }

  function headerViolations(response: Place, headers: Readonly<Record<string, string>>): readonly string[] {
    return Object.keys(asNode(at([...response, 'headers']) ?? {})).flatMap((name) => {
      const header = follow([...response, 'headers', name]);
      const value = headers[name.toLowerCase()];
      if (value === undefined) return asNode(at(header))['required'] === true ? [`the answer has no header ${name}`] : [];
      return told(name, violation(pointer(follow([...header, 'schema'])), value));
    });
  }
}

function told(what: string, problem: string | undefined): readonly string[] {
  return problem === undefined ? [] : [`${what}: ${problem}`];
}

function matches(template: string, path: string): boolean {
  return new RegExp(`^${template.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`).test(path);
}

/** Also of a list, by its index. */
function childOf(node: unknown, key: string): unknown {
  return typeof node === 'object' && node !== null && Object.hasOwn(node, key) ? (node as Node)[key] : undefined;
}

function allPlaces(node: unknown, place: Place = []): readonly Place[] {
  const children = typeof node === 'object' && node !== null ? Object.entries(node) : [];
  return [place, ...children.flatMap(([key, child]) => allPlaces(child, [...place, key]))];
}

/** RFC 6901, as the fragment of a reference. */
function pointer(place: Place): string {
  return `#/${place.map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`;
}

function placeOf(reference: string): Place {
  return reference
    .replace(/^#\//, '')
    .split('/')
    .map((key) => decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~'));
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asNode(value: unknown): Node {
  if (!isNode(value)) throw new TypeError('the document has something else than an object there');
  return value;
}
