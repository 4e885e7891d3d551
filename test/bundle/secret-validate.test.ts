import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { StepResult } from '#testkit/runner';
import { issueCertificate, issueKey, issueToken } from '../unit/secrets/credentials.ts';
import { deliveries, type Delivery } from './delivery.ts';
import { PlantedSearch } from './planted.ts';
import { reportOf } from './reports.ts';
import { annotationsOf, everythingOf } from './shown.ts';

const deliver = deliveries();
const HOUR = 3_600_000;
/** What every URL has in common is nobody's secret. */
const COMMON_URLS = /: (?:redis|postgr|mysql|mongod|ostgre|stgres|ysql:|sql:\/|odb:)/;

/** A value of each shape, drawn anew. */
const DRAW: readonly (readonly [declaration: string, draw: () => string])[] = [
  ['bytes >= 32', () => randomBytes(32).toString('base64')],
  ['text', () => `tok-${randomBytes(15).toString('base64url')}`],
  [
    'url(postgres)',
    () => `postgres://u${randomBytes(5).toString('hex')}:${randomBytes(9).toString('base64url')}%2F@db/${randomBytes(5).toString('hex')}`,
  ],
  [
    'json(private_key)',
    () => JSON.stringify({ private_key: `k~${randomBytes(18).toString('base64')}`, '~ident': `i~${randomBytes(9).toString('hex')}` }),
  ],
  [
    'jwt',
    () =>
      issueToken(
        { jti: randomBytes(9).toString('hex'), exp: Math.round(Date.now() / 1000) + 86_400 },
        undefined,
        randomBytes(16).toString('base64url'),
      ),
  ],
  ['private-key', issueKey],
  ['pem-certificate', () => issueCertificate(Date.now() - HOUR, Date.now() + 48 * HOUR).certificate],
  ['pattern(^sk_)', () => `sk_${randomBytes(12).toString('hex')}`],
];

interface Planted {
  readonly declared: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Secrets as they should be, or each of them spoilt in its own way. */
function plant(count: number, spoil = false): Planted {
  const spoils: readonly ((value: string) => string)[] = [
    (value) => `${value}\n`,
    (value) => `"${value}"`,
    (value) => `\uFEFF${value}`,
    (value) => value.slice(0, -9),
    (value) => `/etc/${value.replaceAll(/\W/g, '')}/key.pem`,
    (value) => `Bearer ${value}`,
    (value) => value.replaceAll('\n', '\\n'),
    (value) => `https://user:${encodeURIComponent(value.slice(0, 40))}@host.internal/`,
  ];
  const all = Array.from({ length: count }, (_, index) => {
    const [declaration, draw] = DRAW[index % DRAW.length] ?? ['text', () => ''];
    const ruin = spoils[Math.floor(index / DRAW.length) % spoils.length];
    return { name: `PLANTED_${String(index)}`, declaration, value: spoil && ruin !== undefined ? ruin(draw()) : draw() };
  });
  return {
    declared: all.map(({ name, declaration }) => `${name}: ${declaration}`).join('\n'),
    values: Object.fromEntries(all.map(({ name, value }) => [name, value])),
  };
}

/** Everything that leaves the process but the commands that hide a value: log, summary, outputs, annotations, reports, and what GitHub was asked. */
function leaks(delivery: Delivery, step: StepResult, { values }: Planted): readonly string[] {
  const search = new PlantedSearch(Object.values(values));
  return search.in([
    // Six random characters may occur in a long random text.
    ['step', everythingOf(step).replaceAll(step.outputs['fingerprints'] ?? '\0', '')],
    ['annotations', JSON.stringify(step.annotations)],
    ['report', JSON.stringify(reportOf(step) ?? {})],
    ['requests', JSON.stringify(delivery.github.calls)],
    ['issues', JSON.stringify(delivery.github.issues.all)],
  ]);
}

describe('two hundred secrets', () => {
  test.each([true, false])('that are as declared show nowhere, not six characters of any (debug: %s)', async (debug) => {
    const delivery = await deliver();
    const planted = plant(debug ? 200 : 40);
    const job = await delivery.job({ debug });
    const step = await job.uses(
      'secret-validate',
      { secrets: planted.declared, 'fingerprint-key': randomBytes(32).toString('base64') },
      { env: planted.values },
    );
    expect(annotationsOf(step)).toBe('');
    expect(step.outputs).toMatchObject({ outcome: 'passed', verdict: 'pass', missing: '', critical: '0' });
    expect(leaks(delivery, step, planted)).toEqual([]);
    expect(new PlantedSearch(Object.values(planted.values), 14).in([['fingerprints', step.outputs['fingerprints'] ?? '']])).toEqual([]);
  });

  test('whose providers are asked show nowhere else, whatever these say', async () => {
    const delivery = await deliver();
    const draw = (): string => randomBytes(18).toString('base64url');
    const sockets = new Set<Socket>();
    // Repeats what it gets, as a server may.
    const echo = createServer((socket) => {
      sockets.add(socket);
      socket.on('error', () => undefined).on('data', (chunk) => socket.write(`-ERR ${chunk.toString()}\r\n`));
    }).listen(0, '127.0.0.1');
    await once(echo, 'listening');
    const at = `127.0.0.1:${String((echo.address() as AddressInfo).port)}`;
    const kinds: readonly (readonly [string, () => string])[] = [
      ['probe(github, repo)', () => `ghp_${draw()}`],
      ['url(redis), probe(redis)', () => `redis://u~${draw()}:${draw()}@${at}`],
      ['url(postgres), probe(postgres, login)', () => `postgres://u~${draw()}:${draw()}@${at}/${draw()}`],
      ['url(mysql), probe(mysql)', () => `mysql://u~${draw()}:${draw()}@127.0.0.1:1/${draw()}`],
      ['url(mongodb), probe(mongodb)', () => `mongodb://u~${draw()}:${draw()}@127.0.0.1:1/`],
    ];
    const planted: { declared: string[]; values: Record<string, string> } = { declared: [], values: {} };
    for (const [index, [declaration, drawOne]] of [...kinds, ...kinds].entries()) {
      planted.declared.push(`PLANTED_${String(index)}: ${declaration}`);
      planted.values[`PLANTED_${String(index)}`] = drawOne();
    }
    for (const unknown of ['note', 'high']) {
      const job = await delivery.job({ debug: true });
      const inputs = { secrets: planted.declared.join('\n'), probe: 'true', 'probe-unknown': unknown };
      const step = await job.uses('secret-validate', inputs, { env: planted.values });
      // The GitHub of the tests knows no token but the job's own.
      expect(step.outputs).toMatchObject({ verdict: 'fail', missing: '', critical: '2', high: unknown === 'note' ? '0' : '8' });
      expect(step.summary).toContain('Providers were asked: ');
      const leaked = leaks(delivery, step, { declared: '', values: planted.values });
      expect(leaked.filter((one) => !COMMON_URLS.test(one))).toEqual([]);
    }
    for (const socket of sockets) socket.destroy();
    echo.close();
  });

  test('that are wrong in every way show nowhere, nor in the incident', async () => {
    const delivery = await deliver();
    const planted = plant(200, true);
    const job = await delivery.job({ debug: true });
    const inputs = { service: 'api', secrets: `${planted.declared}\nABSENT: text`, incident: 'true' };
    const step = await job.uses('secret-validate', inputs, { env: planted.values });
    expect(step.outputs).toMatchObject({ outcome: 'failed', verdict: 'fail', missing: 'ABSENT' });
    expect(Number(step.outputs['critical'])).toBeGreaterThan(50);
    expect(delivery.github.issues.all).toHaveLength(1);
    expect(leaks(delivery, step, planted)).toEqual([]);
  });

  test('handed over as JSON show nowhere, where the action ends in an error after it has them, or before', async () => {
    const delivery = await deliver();
    const planted = plant(64);
    const all = JSON.stringify(planted.values);
    for (const [values, secrets] of [
      [all, `${planted.declared}\nX: pattern(^a**)`],
      [all, planted.values['PLANTED_1'] ?? ''],
      [all, `${planted.values['PLANTED_0'] ?? ''}: text`],
      [all.slice(0, -1), planted.declared],
      [`[${all}]`, planted.declared],
      [JSON.stringify({ ...planted.values, N: 1 }), planted.declared],
    ]) {
      const step = await delivery.step('secret-validate', { values: values ?? '', secrets: secrets ?? '' }, { debug: true });
      expect(step.outputs['outcome']).toBe('input-error');
      expect(leaks(delivery, step, planted)).toEqual([]);
    }
  });

  test('show nowhere where the disk or the action itself fails with one in its hand', async () => {
    const delivery = await deliver();
    const planted = plant(64);
    const [token, word] = [planted.values['PLANTED_1'] ?? '', planted.values['PLANTED_7'] ?? ''];
    await delivery.write('occupied', '');
    const inputs = { secrets: planted.declared, usage: 'true' };
    const run = async (surroundings: Readonly<Record<string, string>>, more: Readonly<Record<string, string>> = {}): Promise<StepResult> =>
      (await delivery.job({ debug: true })).uses(
        'secret-validate',
        { ...inputs, ...more },
        { env: { ...planted.values, ...surroundings } },
      );
    const disk = await run({ RUNNER_TEMP: join(delivery.workspace, 'occupied', word) });
    await delivery.write('broken.yml', `services: [${word}\n${token}: {`);
    const file = await run({}, { service: 'api', 'rollout-file': 'broken.yml' });
    const api = await run({ GITHUB_API_URL: `mailto:${word}` }, { 'secrets-token': token });
    const bug = await run({ GITHUB_WORKSPACE: `${word}\0` });
    expect([disk, file, api, bug].map(({ outputs }) => outputs['outcome'])).toEqual(['input-error', 'input-error', 'input-error', 'bug']);
    for (const step of [disk, file, api, bug]) {
      expect(leaks(delivery, step, planted)).toEqual([]);
    }
  });

  test('are masked, and what is a secret inside them, before the first line about them', async () => {
    const delivery = await deliver();
    const values = { DB: 'postgres://shop:p%2Fw-71xq@db.internal/shop', SA: JSON.stringify({ private_key: 'q9-Lm2.x7' }) };
    const step = await (
      await delivery.job()
    ).uses('secret-validate', { secrets: 'DB: url(postgres)\nSA: json(private_key)' }, { env: values });
    const lines = step.rawLog.split('\n');
    const last = lines.findLastIndex((line) => line.startsWith('::add-mask::'));
    const first = lines.findIndex((line) => line.includes('declared secrets were'));
    expect(first).toBeGreaterThan(last);
    const masks = lines.filter((line) => line.startsWith('::add-mask::')).map((line) => line.slice('::add-mask::'.length));
    expect(masks).toEqual(expect.arrayContaining(['p/w-71xq', 'q9-Lm2.x7', values.SA]));
  });
});

describe('secret-validate', () => {
  test('tells everything that is missing or bad at once, each with what to do', async () => {
    const delivery = await deliver();
    const step = await (
      await delivery.job()
    ).uses(
      'secret-validate',
      { secrets: 'A: text\nB: url(postgres)\nC: bytes >= 32\nD: jwt, optional' },
      { env: { B: 'mysql://x', C: 'changeme' } },
    );
    expect(step.outputs).toMatchObject({ outcome: 'failed', verdict: 'fail', missing: 'A', critical: '3' });
    expect(step.annotations).toHaveLength(1);
    expect(annotationsOf(step)).toMatch(
      /A was not handed over|A was not handed to this step[\s\S]*B is a URL of another kind[\s\S]*C is a placeholder/,
    );
    expect(step.summary).toContain('| ❌ critical | `A` |');
    expect(reportOf(step)).toMatchObject({ code: 'SECRETS_INVALID', findings: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] });
  });

  test('takes what must hold, and how long a rollout lasts, from the rollout file', async () => {
    const rolloutFile = `services:
  api:
    plan: { steps: [5, 25, 50, 100], soak: 30m }
    secrets: { TOKEN: jwt, A: text }
    environments:
      production: { secrets: { a: 'pattern(^live_)' } }
      staging: {}
`;
    const delivery = await deliver({ rolloutFile });
    const soon = issueToken({ exp: Math.round((Date.now() + 2.5 * HOUR) / 1000) });
    const env = { TOKEN: soon, A: 'test_7dh3' };
    const production = await (await delivery.job()).uses('secret-validate', { service: 'api' }, { env });
    expect(annotationsOf(production)).toMatch(/TOKEN expires within the planned rollout \(2h\) and 1h after it/);
    expect(annotationsOf(production)).toContain('a does not match its pattern');
    const staging = await (
      await delivery.job()
    ).uses('secret-validate', { service: 'api', environment: 'staging', 'expiry-margin': '5m' }, { env });
    expect(staging.outputs['verdict']).toBe('pass');
  });

  test('keeps one incident until a check passes again, and tells channels once', async () => {
    const delivery = await deliver();
    const check = async (runId: string, env: Readonly<Record<string, string>>): Promise<StepResult> =>
      (await delivery.job({ runId })).uses('secret-validate', { service: 'api', secrets: 'A: text', incident: 'true' }, { env });
    const failed = await check('1', {});
    expect(failed.outputs['incident']).toMatch(/issues\/\d+$/);
    expect(delivery.github.issues.all.map(({ state, title }) => `${state} ${title}`)).toEqual([expect.stringMatching(/^open .*A/)]);
    await check('2', { A: 'fine-0815' });
    expect(delivery.github.issues.all.map(({ state }) => state)).toEqual(['closed']);
  });

  test('finds a secret of staging in production by sealed fingerprints, and not without the key', async () => {
    const delivery = await deliver();
    const key = randomBytes(32).toString('base64');
    const env = { API_KEY: 'k-7dh3-99aa-81xq' };
    const run = async (inputs: Readonly<Record<string, string>>): Promise<StepResult> =>
      (await delivery.job()).uses('secret-validate', { secrets: 'API_KEY: text', ...inputs }, { env });
    expect((await run({})).outputs['fingerprints']).toBeUndefined();
    const staging = await run({ environment: 'staging', 'fingerprint-key': key });
    const production = await run({ 'fingerprint-key': key, 'compare-with': staging.outputs['fingerprints'] ?? '' });
    expect(annotationsOf(production)).toContain('API_KEY is the same as API_KEY in staging');
    const other = await run({ 'fingerprint-key': randomBytes(32).toString('hex'), 'compare-with': staging.outputs['fingerprints'] ?? '' });
    expect(other.outputs['outcome']).toBe('input-error');
    expect((await run({ 'fingerprint-key': 'correct horse battery staple' })).outputs['outcome']).toBe('input-error');
    const itself = await run({ environment: 'staging', 'fingerprint-key': key, 'compare-with': staging.outputs['fingerprints'] ?? '' });
    expect(annotationsOf(itself)).toContain('is of staging itself');
  });

  test('tells the age of stored secrets, who uses them, and the permission that a token lacks', async () => {
    const delivery = await deliver();
    await delivery.write('.github/workflows/deploy.yml', 'on: push\nenv:\n  A: ${{ secrets.A }}\n  B: ${{ secrets.B }}\n');
    const long = new Date(Date.now() - 100 * 24 * HOUR).toISOString();
    delivery.github.addSecret({ name: 'A', updatedAt: long });
    delivery.github.addSecret({ name: 'A', updatedAt: new Date().toISOString(), environment: 'production' });
    delivery.github.addSecret({ name: 'C', updatedAt: long });
    const inputs = { secrets: 'A: text', usage: 'true', 'secrets-token': delivery.github.token };
    const env = { A: 'fine-0815' };
    const step = await (await delivery.job()).uses('secret-validate', inputs, { env });
    expect(step.outputs).toMatchObject({ outcome: 'passed', verdict: 'warn', medium: '1', low: '2' });
    expect(annotationsOf(step)).toMatch(/C was last set 100 days ago/);
    expect(step.rawLog).toMatch(/::warning .*file=\.github\/workflows\/deploy\.yml,line=4.*::B is used by a workflow/);
    const refused = await deliver({ permissions: { secrets: 'none' } });
    const blind = await (await refused.job()).uses('secret-validate', { ...inputs, 'secrets-token': refused.github.token }, { env });
    expect(blind.outputs).toMatchObject({ outcome: 'ledger-error', verdict: 'pass' });
    expect(annotationsOf(blind)).toMatch(/the token lacks `secrets: read`[\s\S]*The job's own token can never see secrets/);
  });

  test('tells what workflows give away, each on its line, and what is left alone for a reason', async () => {
    const delivery = await deliver({ spawned: true });
    const lines = [
      'on: pull_request_target',
      'permissions: {}',
      'jobs:',
      '  a:',
      '    runs-on: ubuntu-latest',
      '    steps:',
      '      - uses: actions/checkout@v4 # secret-validate: ignore[unpinned-uses] a test of it',
      '        with: { ref: "${{ github.event.pull_request.head.sha }}" }',
      '      - run: echo "${{ github.event.pull_request.title }}"',
    ];
    await delivery.write('.github/workflows/ci.yml', lines.join('\n'));
    const step = await delivery.step('secret-validate', { workflows: 'true' });
    expect(step.outputs).toMatchObject({ outcome: 'failed', verdict: 'fail', critical: '1', high: '1', medium: '0', low: '0' });
    expect(step.rawLog).toMatch(/::error .*file=\.github\/workflows\/ci\.yml,line=8.*runs with the repository's secrets/);
    expect(step.rawLog).toMatch(/::error .*line=9.*becomes part of the script before it runs/);
    expect(step.log).toContain('Left alone, unpinned-uses in .github/workflows/ci.yml:7: a test of it');
    expect(step.summary).toContain('`env: { VALUE: "${{ github.event.pull_request.title }}" }`');
  });

  test.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ['nothing to check', {}, /NO_SECRETS_DECLARED/],
    ['a service that declares none', { service: 'api' }, /NO_SECRETS_DECLARED[\s\S]*declares none for api/],
    [
      'a name that is declared twice',
      { secrets: 'A: text\na: jwt' },
      /INVALID_DECLARATIONS[\s\S]*line 2, column 1: a is declared in line 1 already/,
    ],
    ['an unknown clause', { secrets: 'A: urll' }, /line 1, column 4.*did you mean url\?/],
    ['a pattern that is none', { secrets: 'A: pattern(a**)' }, /INVALID_DECLARATIONS[\s\S]*A: column \d+: the pattern is refused/],
    ['a key without its certificate', { secrets: 'A: key-of(B)' }, /A belongs to B, which is not declared/],
    ['values that are no JSON', { secrets: 'A: text', values: 'A=b' }, /INVALID_VALUES[\s\S]*is not JSON/],
    ['comparison without a key', { secrets: 'A: text', 'compare-with': 'x' }, /FINGERPRINT_KEY/],
  ])('refuses %s', async (_, inputs, message) => {
    const delivery = await deliver();
    const step = await delivery.step('secret-validate', inputs);
    expect(step.outputs['outcome']).toBe('input-error');
    expect(annotationsOf(step)).toMatch(message);
  });

  test('takes empty JSON for secrets that are not there, and a megabyte for none', async () => {
    const delivery = await deliver();
    const empty = await delivery.step('secret-validate', { secrets: 'A: text', values: '{}' });
    expect(empty.outputs).toMatchObject({ outcome: 'failed', missing: 'A' });
    const huge = await delivery.step('secret-validate', {
      secrets: 'A: bytes >= 32',
      values: JSON.stringify({ a: 'aB3+'.repeat(262_144) }),
    });
    expect(annotationsOf(huge)).toContain('A is larger than any secret that GitHub stores');
  });
});
