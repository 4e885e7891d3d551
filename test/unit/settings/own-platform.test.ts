import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { requireOwnPlatform } from '#settings/own-platform';
import { createFiles } from '#toolkit/files';
import { readYaml } from '#toolkit/yaml';

const LINKS: Readonly<Record<string, string>> = { '/var/run/haproxy.sock': '/run/haproxy.sock' };

function check(text: string, environment = 'production', env: Readonly<Record<string, string>> = {}): Promise<string | undefined> {
  const parsed = readYaml(text);
  if (!parsed.ok) throw new Error(parsed.problems[0]?.problem);
  return requireOwnPlatform(parsed.value, 'rollout.yml', 'api', environment, { env, real: (path) => Promise.resolve(LINKS[path] ?? path) });
}

const both = (one: string, other: string): string => `services:\n  api:\n    platform: ${one}\n  web:\n    platform: ${other}\n`;
const haproxy = (socket: string): string => `{ kind: haproxy, backend: b, socket: ${socket} }`;
const refused = { kind: 'input', code: 'SAME_PLATFORM' };

describe('two services on one backend', () => {
  test('are refused by name, whatever they call their arms', async () => {
    const one = '{ kind: haproxy, socket: /run/haproxy.sock, backend: api }';
    const other = '{ backend: api, kind: haproxy, socket: /run/haproxy.sock, stable: blue, candidate: green, timeout: 5s }';
    await expect(check(both(one, other))).rejects.toMatchObject({
      ...refused,
      message: expect.stringContaining('api and web have the same platform in production'),
    });
  });

  test.each([
    ['unix:///run/haproxy.sock', '/run/haproxy.sock'],
    ['/var/run/haproxy.sock', '/run/haproxy.sock'],
    ['tcp://localhost:9999', '127.0.0.1:9999'],
    ['["[::1]:9999"]', 'ipv4@127.0.0.1:9999'],
    ['"[0:0:0:0:0:0:0:1]:9999"', '"[::1]:9999"'],
    ['"[2001:db8:0::1]:9999"', '"tcp://[2001:DB8::1]:9999"'],
    ['[/run/one.sock, /run/two.sock]', '[/run/three.sock, /run/two.sock]'],
    ['"${A}"', '"${B}"'],
    ['"${A}"', '/run/q.sock'],
  ])('are refused however the socket is spelt: %s and %s', async (one, other) => {
    const env = { A: '/run/q.sock', B: '/run/q.sock' };
    await expect(check(both(haproxy(one), haproxy(other)), 'production', env)).rejects.toMatchObject(refused);
  });

  test.each([
    ['http://router', 'http://router/'],
    ['http://Router:80/api/', 'http://router/api'],
    ['http://localhost:8080', 'http://127.0.0.1:8080/'],
  ])('are refused however the address is spelt: %s and %s', async (one, other) => {
    const http = (url: string): string => `{ kind: http, url: '${url}', service: api }`;
    await expect(check(both(http(one), http(other)))).rejects.toMatchObject(refused);
  });

  test.each([
    ['another backend', '{ kind: haproxy, socket: /run/haproxy.sock, backend: web }'],
    ['another instance', '{ kind: haproxy, socket: /run/other.sock, backend: api }'],
    ['another route', '{ kind: http, url: https://router.example.com, service: web }'],
    ['their own commands', '{ kind: command, read: [./r], write: [./w] }'],
    ['a variable that this job has not', '{ kind: haproxy, socket: "${OTHER}", backend: api }'],
  ])('are no two with %s', async (_, platform) => {
    expect(await check(both('{ kind: haproxy, socket: /run/haproxy.sock, backend: api }', platform))).toBeUndefined();
  });

  test('by equal commands are doubted, as these may tell them apart by themselves', async () => {
    const command = (argument: string): string => `{ kind: command, read: [./r], write: [./w, ${argument}] }`;
    expect(await check(both(command('x'), command('x')))).toContain('api and web have the same commands');
    expect(await check(both(command('x'), command('y')))).toBeUndefined();
    expect(await check(both(command('x, y'), command('y, x')))).toBeUndefined();
  });
});

describe('two declared environments of one service', () => {
  test.each([
    ['http://router', 'http://router/', true],
    ['http://${HOST}:8080', 'http://${HOST}:8080', false],
    ['http://router', 'http://staging', false],
    ['http://router', 'https://router', false],
  ])('with %s and %s', async (one, other, same) => {
    const platform = (url: string): string => `{ platform: { kind: http, url: '${url}', service: api } }`;
    const file = `services:\n  api:\n    environments:\n      production: ${platform(one)}\n      staging: ${platform(other)}\n`;
    const checked = check(file, 'production', { HOST: 'router' });
    if (same) await expect(checked).rejects.toThrow('api in production and api in staging have the same platform');
    else expect(await checked).toBeUndefined();
  });

  test('that the service does not declare are nobody’s place', async () => {
    const file = `services:\n  api:\n    environments: { production: { platform: ${haproxy('/a')} } }\n  web:\n    environments: { staging: {} }\n    platform: ${haproxy('/b')}\n`;
    expect(await check(file)).toBeUndefined();
  });
});

test('a link leads where it leads, as far as its path exists', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'links-'));
  try {
    await mkdir(join(folder, 'run'));
    await writeFile(join(folder, 'run', 'a.sock'), '');
    await symlink(join(folder, 'run'), join(folder, 'var-run'));
    const files = createFiles(folder);
    const real = (path: string): Promise<string> | undefined => files.real?.(join(folder, path));
    expect(await real('var-run/a.sock')).toBe(await real('run/a.sock'));
    expect(await real('var-run/not/yet.sock')).toBe(await real('run/not/yet.sock'));
  } finally {
    await rm(folder, { recursive: true });
  }
});
