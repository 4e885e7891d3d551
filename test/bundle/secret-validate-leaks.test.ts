import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { deliveries, type Delivery } from './delivery.ts';
import { PlantedSearch } from './planted.ts';
import { annotationsOf, everythingOf } from './shown.ts';

const deliver = deliveries({ spawned: true });

/** A repository in the workspace; each call is a commit. */
function repository(delivery: Delivery): (files: Readonly<Record<string, string>>) => void {
  const git = (...given: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', ...given], { cwd: delivery.workspace });
  git('init', '-q', '-b', 'main');
  return (files) => {
    for (const [path, text] of Object.entries(files)) writeFileSync(join(delivery.workspace, path), text);
    git('add', '-A');
    git('commit', '-q', '--allow-empty', '-m', 'work');
  };
}

const draw = (): string => `ghp_${randomBytes(27).toString('base64').replaceAll(/[+/=]/g, 'a')}`;

describe('secret-validate searches', () => {
  test('the history: a secret of the job is the worst, one that still stands is worse than one that was taken out, and none is shown', async () => {
    const delivery = await deliver();
    const commit = repository(delivery);
    const [live, stands, gone] = [randomBytes(24).toString('base64url'), draw(), draw()];
    commit({ 'a.txt': `password is ${live}\nregion = us-east-1\n`, 'b.txt': `token = "${stands}"\n`, 'c.txt': `x\ntoken = "${gone}"\n` });
    commit({ 'c.txt': 'x\n' });
    const step = await (
      await delivery.job()
    ).uses(
      'secret-validate',
      { secrets: 'DB_PASSWORD: text\nREGION: text', scan: 'history' },
      { env: { DB_PASSWORD: live, REGION: 'us-east-1' } },
    );
    expect(step.outputs).toMatchObject({ outcome: 'failed', critical: '1', high: '1', medium: '1', low: '0' });
    expect(annotationsOf(step)).toMatch(
      /DB_PASSWORD stands in the repository, added in [0-9a-f]{10} by Ada on \d{4}-\d\d-\d\d; it still stands/,
    );
    expect(step.rawLog).toMatch(/::error .*file=b\.txt,line=1.*github-pat/);
    expect(step.rawLog).toMatch(/::warning .*file=c\.txt,line=2/);
    expect(step.summary).toContain('no text file at HEAD has it any more, and the history keeps it');
    expect(step.log).toContain('Too short or too plain to be looked for: REGION.');
    const sarif = readFileSync(step.outputs['sarif'] ?? '', 'utf8');
    expect(JSON.parse(sarif)).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          results: [
            { ruleId: 'leaked-live-secret', level: 'error' },
            { ruleId: 'github-pat', level: 'error' },
            { ruleId: 'github-pat', level: 'warning' },
          ],
        },
      ],
    });
    expect(new PlantedSearch([live, stands, gone]).in([['sarif', sarif]])).toEqual([]);
    expect(new PlantedSearch([live, stands, gone]).in([['step', everythingOf(step)]])).toEqual([]);
  });

  test('the commits of a pull request alone, by its event, with rules, ignored findings and allowed lines as gitleaks has them', async () => {
    const delivery = await deliver();
    const commit = repository(delivery);
    commit({
      'old.txt': `acme_${randomBytes(8).toString('hex')}\n`,
      '.gitleaks.toml': "[[rules]]\nid = 'acme'\nregex = '''acme_[0-9a-f]{16}'''\nkeywords = ['acme']\n",
    });
    const [allowed, ignored, found] = [1, 2, 3].map(() => `acme_${randomBytes(8).toString('hex')}`);
    commit({ 'new.txt': `${allowed ?? ''} # gitleaks:allow\n${ignored ?? ''}\n${found ?? ''}\n` });
    const id = (revision: string) => execFileSync('git', ['rev-parse', revision], { cwd: delivery.workspace, encoding: 'utf8' }).trim();
    await delivery.write('.gitleaksignore', `${id('HEAD')}:new.txt:acme:2\n`);
    const event = { pull_request: { base: { sha: id('HEAD~1') }, head: { sha: id('HEAD') } } };
    const step = await (await delivery.job({ event })).uses('secret-validate', { scan: 'range' });
    expect(step.outputs).toMatchObject({ outcome: 'failed', critical: '0', high: '1', medium: '0' });
    expect(step.rawLog).toMatch(/file=new\.txt,line=3/);
    expect(step.log).toContain('Known from a baseline or .gitleaksignore and left alone: 1 place.');
  });

  test('nothing without saying so: no checkout, no range, no such file, a rule that cannot be read', async () => {
    const delivery = await deliver();
    const refused = async (inputs: Readonly<Record<string, string>>) => annotationsOf(await delivery.step('secret-validate', inputs));
    expect(await refused({ scan: 'history' })).toMatch(/NOT_A_REPOSITORY/);
    expect(await refused({ scan: 'range' })).toMatch(/SCAN_RANGE/);
    expect(await refused({ scan: 'range', 'scan-range': '--output=x..y' })).toMatch(/SCAN_RANGE/);
    expect(await refused({ scan: 'tree', 'leak-rules': 'absent.toml' })).toMatch(/LEAK_FILE_MISSING/);
    await delivery.write('rules.toml', "[[rules]]\nid = 'a'\nregex = '''(a'''\n");
    expect(await refused({ scan: 'tree', 'leak-rules': 'rules.toml' })).toMatch(/INVALID_LEAK_RULES\s+rules\.toml, line 3, column 12/);
    await delivery.write('baseline.json', '{"a": 1}');
    expect(await refused({ scan: 'tree', 'leak-baseline': 'baseline.json' })).toMatch(/INVALID_BASELINE/);
  });
});
