import { describe, expect, test } from '@jest/globals';
import { parseDeclaration } from '#secrets/declarations/parse';
import type { Declaration } from '#secrets/declarations/declaration';
import { probeFindings } from '#secrets/probes/probe-findings';
import type { Probed } from '#secrets/probes/probe';
import { compareRights } from '#secrets/probes/rights';
import type { FindingSeverity } from '#secrets/finding';

const HOUR = 3_600_000;
const now = Date.parse('2026-11-28T12:00:00Z');

function declared(text: string): Declaration {
  const parsed = parseDeclaration('TOKEN', text);
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return parsed.declaration;
}

function found(text: string, probed: Probed, unknown: FindingSeverity | 'none' = 'none') {
  const needed = { now, rolloutMs: 2 * HOUR, marginMs: HOUR };
  const { complaints, note } = probeFindings(declared(text), probed, ['Zq7xKw9vJp4y'], { unknown, needed });
  return { rules: complaints.map(({ rule, severity }) => `${rule} ${severity}`), note, text: JSON.stringify({ complaints, note }) };
}

describe('what a provider says', () => {
  test('of a dead credential is critical', () => {
    expect(found('probe(github)', { state: 'dead', because: 'it was revoked' })).toMatchObject({
      rules: ['dead critical'],
      note: 'TOKEN is dead: it was revoked.',
    });
  });

  test('when it says nothing is a note, and as bad as the user has it', () => {
    const unknown: Probed = { state: 'unknown', because: 'api.github.com did not answer' };
    expect(found('probe(github)', unknown)).toMatchObject({
      rules: [],
      note: 'Whether TOKEN is alive is not known: api.github.com did not answer.',
    });
    expect(found('probe(github)', unknown, 'high').rules).toEqual(['not-known-alive high']);
  });

  test('of an end is held against the planned rollout and the declaration', () => {
    const until = (hours: number): Probed => ({ state: 'alive', because: 'x', expiresAt: now + hours * HOUR });
    expect(found('probe(github)', until(2)).rules).toEqual(['expires-during-rollout critical']);
    expect(found('probe(github)', until(-1)).rules).toEqual(['expired critical']);
    expect(found('probe(github)', until(4)).rules).toEqual([]);
    expect(found('probe(github), expires > 30d', until(24)).rules).toEqual(['expires-soon high']);
    expect(found('probe(github), expires > 30d', { state: 'alive', because: 'x' }).rules).toEqual(['no-expiry high']);
    expect(found('jwt, probe(github), expires > 1h', { state: 'alive', because: 'x' }).rules).toEqual([]);
  });

  test('of rights is held against those that are listed', () => {
    const alive = (...rights: string[]): Probed => ({ state: 'alive', because: 'GitHub knows it', rights });
    expect(found('probe(github, repo)', alive('repo')).rules).toEqual([]);
    expect(found('probe(github, repo)', alive('repo', 'delete_repo')).rules).toEqual(['excess-rights medium']);
    expect(found('probe(github, repo, workflow)', alive('repo')).rules).toEqual(['lacking-rights high']);
    expect(found('probe(github)', alive('repo', 'delete_repo'))).toMatchObject({
      rules: [],
      note: 'TOKEN is alive: GitHub knows it; rights: `repo`, `delete_repo`.',
    });
    expect(found('probe(github, repo)', { state: 'alive', because: 'GitHub knows the fine-grained token' })).toMatchObject({
      rules: [],
      note: 'TOKEN is alive: GitHub knows the fine-grained token, which does not tell its rights.',
    });
  });

  test('never shows a right that has a part of the secret in it, or is no word', () => {
    const { text } = found('probe(github, repo)', {
      state: 'alive',
      because: 'x',
      rights: [
        'Zq7xKw9vJp4y',
        'x:Zq7xKw9vJp4y',
        Buffer.from('Zq7xKw9vJp4y').toString('hex'),
        '<b>bold</b>',
        '::error::x\n',
        'y'.repeat(500),
      ],
    });
    expect(text).not.toMatch(/Zq7x|5a7137|<b>|::error|yyy/);
  });
});

test.each<[readonly string[], readonly string[], readonly string[], readonly string[]]>([
  [['repo'], ['repo:status', 'repo'], [], []],
  [['write:org'], ['read:org'], [], ['write:org']],
  [['read:org'], ['admin:org'], ['admin:org'], []],
  [['contents:write', 'metadata:read'], ['contents:write', 'metadata:read'], [], []],
  [['contents:read'], ['contents:write'], ['contents:write'], []],
  [['packages:write'], ['write:packages'], ['write:packages'], ['packages:write']],
  [['team'], ['team:team_1', 'user'], ['user'], ['team']],
  [['login'], ['login', 'superuser'], ['superuser'], []],
  [['readWrite@shop'], ['root@admin'], ['root@admin'], ['readWrite@shop']],
])('rights %j, told %j: more %j, fewer %j', (listed, told, excess, lacking) => {
  expect(compareRights(listed, told)).toEqual({ excess, lacking });
});
