import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService, type LanguageService } from 'yaml-language-server';
import { platformKinds } from '#platforms/registry';
import { loadKinds } from '../../scripts/generate/kinds.ts';
import { documentedBlocks, isRecord } from '../bundle/documented-blocks.ts';

const schema = JSON.parse(readFileSync(new URL('../../rollout.schema.json', import.meta.url), 'utf8')) as Record<string, unknown>;

let editor: LanguageService;
let documents = 0;

beforeAll(() => {
  editor = getLanguageService({
    schemaRequestService: (uri) => Promise.reject(new Error(`nothing is fetched, but ${uri} was asked for`)),
    workspaceContext: { resolveRelativePath: (relative, base) => new URL(relative, base).href },
  });
  editor.configure({ validate: true, completion: true, schemas: [{ fileMatch: ['*'], uri: 'file:///rollout.schema.json', schema }] });
});

function open(text: string): TextDocument {
  documents += 1;
  return TextDocument.create(`file:///${String(documents)}.yml`, 'yaml', 1, text);
}

/** What the editor underlines, each with its line. */
async function underlined(text: string): Promise<readonly string[]> {
  const found = await editor.doValidation(open(text), false);
  return found.map(({ range, message }) => `${String(range.start.line + 1)}: ${typeof message === 'string' ? message : message.value}`);
}

/** What the editor offers where the text has `|`. */
async function offered(text: string): Promise<readonly string[]> {
  const before = text.slice(0, text.indexOf('|'));
  const lines = before.split('\n');
  const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  const { items } = await editor.doComplete(open(text.replace('|', '')), position, false);
  return items.map(({ label }) => label);
}

const platform = (settings: string): string => `services:\n  api:\n    platform: ${settings}\n`;

describe('an editor with the YAML language server', () => {
  test.each([
    [
      'an unknown key',
      platform('{ kind: haproxy, sockt: /run/h.sock, socket: /run/h.sock, backend: api }'),
      '3: Property sockt is not allowed.',
    ],
    [
      'a wrong kind',
      platform('{ kind: haprxy }'),
      `3: Value is not accepted. Valid values: ${platformKinds.map((kind) => `"${kind}"`).join(', ')}.`,
    ],
    ['no kind', platform('{ backend: api }'), '3: Missing property "kind".'],
    ['a missing address', platform('{ kind: http, service: api }'), '3: Missing property "url".'],
    [
      'an address that is none, in the words of the action',
      platform('{ kind: http, url: "ftp://router", service: api }'),
      '3: is not an http or https address such as https://router.example.com',
    ],
    [
      'a key of another kind',
      platform('{ kind: haproxy, socket: /run/h.sock, backend: api, url: "http://a" }'),
      '3: Property url is not allowed.',
    ],
    [
      'a time that is too long',
      platform('{ kind: haproxy, socket: /h.sock, backend: api, timeout: 2m }'),
      '3: is not a time of at most 1m',
    ],
    [
      'a time that is too long in two units',
      platform('{ kind: vercel, project: shop, token: abc, timeout: 1m30s }'),
      '3: is not a time of at most 1m',
    ],
    [
      'an address with a password',
      platform('{ kind: http, url: "https://a:b@router.example.com", service: api }'),
      '3: has a user name, a password, a query or a fragment, which no address here has',
    ],
    [
      'an address with a query',
      platform('{ kind: kubernetes, route: web, server: "https://k8s.example.com?x=1" }'),
      '3: has a user name, a password, a query or a fragment, which no address here has',
    ],
    [
      'credentials that others could read on their way',
      platform('{ kind: kubernetes, route: web, server: "http://k8s.example.com" }'),
      '3: goes over plain http to another machine, where others can read it',
    ],
    [
      'an API over plain http',
      platform('{ kind: aws-lambda, region: eu-west-1, function: api, alias: live, endpoint: "http://example.com" }'),
      '3: goes over plain http to another machine, where others can read it',
    ],
    [
      'an unknown key of a channel',
      'services: { api: {} }\nnotify:\n  - kind: slack\n    url: ${S}\n    frm: info\n',
      '5: Property frm is not allowed.',
    ],
    [
      'an unknown key of a metric',
      'services:\n  api:\n    signals: { kind: prometheus, url: "http://p", metrics: { x: { total: a, bad: b, unt: s } } }\n',
      '3: Property unt is not allowed.',
    ],
  ])('underlines %s', async (_what, text, message) => {
    expect(await underlined(text)).toEqual([message]);
  });

  test('leaves references alone, wherever a text may stand', async () => {
    const file = [
      'services:',
      '  api:',
      '    platform: { kind: http, url: "${URL}", service: "${SERVICE}", token: "${TOKEN}", version-at: "${AT}", timeout: "${TIMEOUT}" }',
      '    signals: { kind: prometheus, url: "${PROMETHEUS}", token: "${TOKEN}" }',
      'notify:',
      '  - { kind: pagerduty, routing-key: "${KEY}", region: "${REGION}", from: critical }',
      '',
    ];
    expect(await underlined(file.join('\n'))).toEqual([]);
  });

  test('offers the kinds, and then the keys of the one that was chosen', async () => {
    expect(await offered('services:\n  api:\n    platform:\n      kind: |\n')).toEqual(expect.arrayContaining([...platformKinds]));
    const keys = await offered('services:\n  api:\n    platform:\n      kind: haproxy\n      |\n');
    expect(keys).toEqual(expect.arrayContaining(['socket', 'backend', 'timeout', 'version-at']));
    expect(keys).not.toContain('url');
    expect(await offered('services: { api: {} }\nnotify:\n  - kind: pagerduty\n    |\n')).toEqual(
      expect.arrayContaining(['routing-key', 'region', 'from', 'services']),
    );
  });
});

test('the schema takes every example of the docs, of every kind', async () => {
  const ajv = new Ajv({ strict: false, unicodeRegExp: true, formats: { uri: (text: string) => URL.canParse(text) } });
  const valid = ajv.compile(schema);
  const shown = new Set<string>();
  for (const { name, value } of documentedBlocks()) {
    if (!isRecord(value)) continue;
    const { services, notify, platform: own, signals } = value;
    if (services === undefined && notify === undefined && own === undefined && signals === undefined) continue;
    if (typeof own === 'string' || typeof signals === 'string') continue;
    const service = { ...(own === undefined ? {} : { platform: own }), ...(signals === undefined ? {} : { signals }) };
    const file = { services: services ?? { api: service }, ...(notify === undefined ? {} : { notify }) };
    expect({ name, errors: valid(file) ? [] : valid.errors }).toEqual({ name, errors: [] });
    for (const [, kind] of JSON.stringify(file).matchAll(/"kind":"([a-z-]+)"/g)) shown.add(kind ?? '');
  }
  expect((await loadKinds()).map(({ kind }) => kind).filter((kind) => !shown.has(kind))).toEqual([]);
});
