import { afterEach, describe, expect, test } from '@jest/globals';
import { RolloutError } from '#core/errors';
import { problemKey } from '#core/incident/problem-key';
import type { GitHub } from '#github/client';
import type { Fault, GitHubStandInOptions } from '#testkit/github';
import type { Author } from '#testkit/github/issues';
import { day, minute, problem, recovery, subject, three, world, type IncidentFixture } from './world.ts';

let current: IncidentFixture | undefined;
afterEach(async () => {
  await current?.stop();
  current = undefined;
});

async function start(options: GitHubStandInOptions = {}): Promise<IncidentFixture> {
  current = await world(options);
  return current;
}

const member: Author = { login: 'lin', type: 'User', association: 'MEMBER' };
const stranger: Author = { login: 'mallory', type: 'User', association: 'NONE' };

function operations(from: IncidentFixture): readonly string[] {
  return from.standIn.calls.map(({ operation }) => operation);
}

describe('a report', () => {
  test('opens an issue with labels, assignees and everything that is known', async () => {
    const from = await start();
    const reported = await from.connect().report(problem());
    expect(reported).toEqual({
      outcome: 'opened',
      ...subject,
      number: 1,
      url: 'https://github.com/octo/shop/issues/1',
      key: problemKey('octo/shop', 'api', 'production', 'rollback'),
      severity: 'critical',
      title: problem().title,
      since: three,
      restored: true,
      acknowledged: undefined,
      timeToDetectMs: 110_000,
      timeToRestoreMs: 2_300,
    });
    const [issue] = from.standIn.issues.all;
    expect(issue?.title).toBe('[critical] api in production: v2 was rolled back: error rate above the baseline');
    expect(issue?.labels).toEqual(['rollout-incident', 'severity: critical', 'ops']);
    expect(issue?.assignees).toEqual(['ada']);
    expect(issue?.body).toContain('- [ ] Do not roll out v2 again before that.');
    expect(operations(from)).toEqual(['issues/list-for-repo', 'issues/list-for-repo', 'issues/create', 'issues/list-for-repo']);
    expect(from.ports.logged.messages('warning')).toEqual([]);
  });

  test('that is told again changes nothing and costs one call', async () => {
    const from = await start();
    await from.connect().report(problem());
    const before = structuredClone(from.standIn.issues.all);
    const calls = from.standIn.calls.length;
    from.clock.sleep(minute).catch(() => undefined);
    expect(await from.connect().report(problem())).toMatchObject({ outcome: 'unchanged', number: 1 });
    expect(from.standIn.issues.all).toEqual(before);
    expect(from.standIn.calls.length - calls).toBe(1);
  });

  test('of another happening adds a line and a comment in three calls', async () => {
    const from = await start();
    await from.connect().report(problem({ severity: 'warning' }));
    const calls = from.standIn.calls.length;
    const again = problem({ occurrence: 'run 78', title: 'v3 was rolled back: latency', restoredAt: undefined });
    expect(await from.connect().report(again)).toMatchObject({ outcome: 'updated', number: 1, severity: 'critical', restored: false });
    expect(operations(from).slice(calls)).toEqual(['issues/list-for-repo', 'issues/update', 'issues/create-comment']);
    const [issue] = from.standIn.issues.all;
    expect(issue?.labels).toEqual(['rollout-incident', 'severity: critical', 'ops']);
    expect(issue?.comments.map(({ body }) => body)).toEqual([expect.stringContaining('v3 was rolled back: latency')]);
    expect(issue?.body).toContain('**Not restored:**');
    expect(from.filing(issue).incident.timeline).toHaveLength(2);
  });

  test('that is told again with more to tell rewrites its line', async () => {
    const from = await start();
    await from.connect().report(problem({ restoredAt: undefined, title: 'v2 is being rolled back' }));
    expect(await from.connect().report(problem())).toMatchObject({ outcome: 'updated', restored: true });
    const [issue] = from.standIn.issues.all;
    expect(issue?.comments).toEqual([]);
    expect(from.filing(issue).incident.timeline.map(({ text }) => text)).toEqual([problem().title]);
  });

  test('of another service, environment or kind is another incident', async () => {
    const from = await start();
    const changes = [{}, { service: 'web' }, { environment: 'staging' }, { kind: 'drift' }];
    for (const change of changes) expect(await from.connect().report(problem(change))).toMatchObject({ outcome: 'opened' });
    expect(from.open()).toHaveLength(4);
  });

  test('leaves alone what people did to the issue: labels, assignees, ticked steps', async () => {
    const from = await start();
    await from.connect().report(problem());
    const [issue] = from.standIn.issues.all;
    if (issue === undefined) throw new Error('no issue');
    issue.labels = [...issue.labels, 'customer-facing'];
    issue.assignees = ['lin'];
    issue.body = issue.body.replace('- [ ] Find', '- [x] Find');
    await from.connect().report(problem({ occurrence: 'run 78' }));
    expect(issue.labels).toEqual(['rollout-incident', 'severity: critical', 'ops', 'customer-facing']);
    expect(issue.assignees).toEqual(['lin']);
    expect(issue.body).toContain('- [x] Find');
  });

  test('finds an incident whose label was taken off', async () => {
    const from = await start();
    await from.connect().report(problem());
    const [issue] = from.standIn.issues.all;
    if (issue !== undefined) issue.labels = [];
    expect(await from.connect().report(problem({ occurrence: 'run 78' }))).toMatchObject({ outcome: 'updated', number: 1 });
    expect(issue?.labels).toContain('rollout-incident');
  });

  test('finds its incident behind a hundred others', async () => {
    const from = await start();
    await from.connect().report(problem());
    for (let index = 0; index < 150; index += 1) from.standIn.issues.add({ title: `Other ${String(index)}`, labels: ['rollout-incident'] });
    expect(await from.connect().report(problem({ occurrence: 'run 78' }))).toMatchObject({ outcome: 'updated', number: 1 });
  });
});

describe('a problem that is back', () => {
  test('within the window reopens its issue with times of its own', async () => {
    const from = await start();
    await from.connect().report(problem({ severity: 'emergency' }));
    await from.connect().recover(subject, recovery());
    await from.clock.sleep(6 * day);
    const back = problem({
      occurrence: 'run 90',
      startedAt: from.clock.now() - 5_000,
      detectedAt: from.clock.now(),
      restoredAt: undefined,
    });
    expect(await from.connect().report(back)).toMatchObject({
      outcome: 'reopened',
      number: 1,
      severity: 'critical',
      restored: false,
      timeToDetectMs: 5_000,
    });
    const [issue] = from.open();
    expect(issue?.state_reason).toBe('reopened');
    expect(issue?.assignees).toEqual(['ada']);
    expect(issue?.comments.at(-1)?.body).toContain('**Reopened: the problem is back**');
    expect(from.filing(issue).incident.timeline.map(({ kind }) => kind)).toEqual(['opened', 'recovered', 'reopened']);
  });

  test('after the window opens a new issue that links to the old one', async () => {
    const from = await start();
    await from.connect().report(problem());
    await from.connect().recover(subject, recovery());
    await from.clock.sleep(8 * day);
    expect(await from.connect().report(problem({ occurrence: 'run 90' }))).toMatchObject({ outcome: 'opened', number: 2 });
    expect(from.open()[0]?.body).toContain('The same problem before: #1.');
  });

  test('also when a person closed the issue', async () => {
    const from = await start();
    await from.connect().report(problem());
    from.standIn.issues.update(1, { state: 'closed', state_reason: 'not_planned' });
    expect(await from.connect().report(problem({ occurrence: 'run 90' }))).toMatchObject({ outcome: 'reopened', number: 1 });
  });

  test('but not because an old report is told again after the recovery', async () => {
    const from = await start();
    await from.connect().report(problem());
    await from.connect().recover(subject, recovery());
    expect(await from.connect().report(problem())).toMatchObject({ outcome: 'unchanged', number: 1 });
    expect(from.open()).toEqual([]);
  });
});

describe('a recovery', () => {
  test('closes with the time to detect and the time to restore, in words that say how they are counted', async () => {
    const from = await start();
    await from.connect().report(problem({ restoredAt: undefined }));
    expect(await from.connect().recover(subject, recovery())).toMatchObject({
      outcome: 'closed',
      number: 1,
      timeToDetectMs: 110_000,
      timeToRestoreMs: 60 * minute,
    });
    const [issue] = from.standIn.issues.all;
    expect([issue?.state, issue?.state_reason]).toEqual(['closed', 'completed']);
    for (const text of [issue?.body, issue?.comments.at(-1)?.body]) {
      expect(text).toContain('1m50s, from the first traffic on the bad version until it was noticed');
      expect(text).toContain('1h, from noticing it until stable was proven to serve again');
    }
  });

  test('counts the restoring from the proof when there was one', async () => {
    const from = await start();
    await from.connect().report(problem());
    expect(await from.connect().recover(subject, recovery())).toMatchObject({ timeToRestoreMs: 2_300 });
  });

  test('of nothing is nothing', async () => {
    const from = await start();
    expect(await from.connect().recover(subject, recovery())).toBeUndefined();
    await from.connect().report(problem());
    expect(await from.connect().recover({ ...subject, service: 'web' }, recovery())).toBeUndefined();
    expect(from.open()).toHaveLength(1);
  });

  test('that is told again changes nothing, even after the problem was back', async () => {
    const from = await start();
    await from.connect().report(problem());
    await from.connect().recover(subject, recovery());
    expect(await from.connect().recover(subject, recovery())).toMatchObject({ outcome: 'unchanged' });
    expect(from.standIn.issues.all[0]?.comments).toHaveLength(1);
    await from.connect().report(problem({ occurrence: 'run 90' }));
    expect(await from.connect().recover(subject, recovery())).toMatchObject({ outcome: 'unchanged' });
    expect(from.open()).toHaveLength(1);
  });
});

describe('escalation', () => {
  const unrestored = problem({ severity: 'info', restoredAt: undefined });

  test('raises through the levels while nobody acknowledges, with a comment and a label each time', async () => {
    const from = await start();
    await from.connect().report(unrestored);
    const levels: unknown[] = [];
    for (let run = 0; run < 8; run += 1) {
      const { raised, unavailable } = await from.connect().escalate();
      expect(unavailable).toEqual([]);
      levels.push(raised.map(({ severity }) => severity));
      await from.clock.sleep(10 * minute);
    }
    expect(levels).toEqual([[], [], ['warning'], [], ['critical'], [], ['emergency'], []]);
    const [issue] = from.standIn.issues.all;
    expect(issue?.labels).toEqual(['rollout-incident', 'severity: emergency', 'ops']);
    expect(issue?.title).toMatch(/^\[emergency\]/);
    expect(issue?.comments.map(({ body }) => body.split('\n')[0])).toEqual([
      '**Raised to warning: nobody has acknowledged it for 20m.**',
      '**Raised to critical: nobody has acknowledged it for 40m.**',
      '**Raised to emergency: nobody has acknowledged it for 1h.**',
    ]);
  });

  test.each([
    [
      'an assignee',
      (from: IncidentFixture): void => void from.standIn.issues.update(1, { assignees: ['ada', 'lin'] }),
      { how: 'assignment', by: 'lin' },
    ],
    [
      'a reaction',
      (from: IncidentFixture): void => {
        const [issue] = from.standIn.issues.all;
        if (issue !== undefined) issue.reactions = 1;
      },
      { how: 'reaction', by: '' },
    ],
    [
      'a comment of a member',
      (from: IncidentFixture): void => void from.standIn.issues.comment(1, 'On it.', member),
      { how: 'comment', by: 'lin' },
    ],
  ] as const)('is stopped by %s', async (_, acknowledge, expected) => {
    const from = await start();
    await from.connect().report(unrestored);
    await from.clock.sleep(16 * minute);
    acknowledge(from);
    const first = await from.connect().escalate();
    expect(first.raised).toEqual([]);
    expect(first.acknowledged).toMatchObject([{ number: 1, acknowledged: expected }]);
    await from.clock.sleep(day);
    expect(await from.connect().escalate()).toEqual({ raised: [], acknowledged: [], unavailable: [] });
    expect(from.standIn.issues.all[0]?.body).toContain('Acknowledged at');
  });

  test.each([
    ['a comment of a stranger', stranger],
    ['a comment of a bot', { login: 'stale[bot]', type: 'Bot', association: 'NONE' } as const],
  ])('is not stopped by %s', async (_, author) => {
    const from = await start();
    await from.connect().report(unrestored);
    from.standIn.issues.comment(1, 'me too', author);
    await from.clock.sleep(16 * minute);
    expect((await from.connect().escalate()).raised).toHaveLength(1);
  });

  test('is not stopped by our own comments, when the token is a member’s', async () => {
    const from = await start({ author: member });
    await from.connect().report(unrestored);
    await from.connect().report({ ...unrestored, occurrence: 'run 78' });
    await from.clock.sleep(16 * minute);
    expect((await from.connect().escalate()).raised).toHaveLength(1);
  });

  test('begins anew when the problem is back: an old reaction does not count', async () => {
    const from = await start();
    await from.connect().report(unrestored);
    const [issue] = from.standIn.issues.all;
    if (issue !== undefined) issue.reactions = 1;
    from.standIn.issues.comment(1, 'On it.', member);
    await from.connect().escalate();
    await from.connect().recover(subject, recovery());
    await from.clock.sleep(day);
    await from.connect().report({ ...unrestored, occurrence: 'run 90' });
    await from.clock.sleep(16 * minute);
    expect(await from.connect().escalate()).toMatchObject({ raised: [{ severity: 'warning' }], acknowledged: [] });
  });

  test('of one incident does not wait for another that cannot be written', async () => {
    const from = await start();
    await from.connect().report(unrestored);
    await from.connect().report({ ...unrestored, service: 'web' });
    await from.clock.sleep(16 * minute);
    from.standIn.inject({ kind: 'no-permission', on: 'issues/update' });
    const { raised, unavailable } = await from.connect().escalate();
    expect(raised).toMatchObject([{ service: 'web' }]);
    expect(unavailable).toHaveLength(1);
  });

  test('comments what a run before raised and could not comment', async () => {
    const from = await start();
    await from.connect().report(unrestored);
    await from.clock.sleep(16 * minute);
    from.standIn.inject({ kind: 'no-permission', on: 'issues/create-comment' });
    expect((await from.connect().escalate()).raised).toHaveLength(1);
    expect(from.standIn.issues.all[0]?.comments).toEqual([]);
    await from.connect().escalate();
    await from.connect().escalate();
    expect(from.standIn.issues.all[0]?.comments).toHaveLength(1);
  });
});

test('open lists what is open, oldest first, with or without our label', async () => {
  const from = await start();
  await from.connect().report(problem());
  await from.connect().report(problem({ service: 'web' }));
  await from.connect().report(problem({ service: 'cart' }));
  await from.connect().recover({ ...subject, service: 'web' }, recovery());
  from.standIn.issues.update(1, { labels: [] });
  expect(await from.connect().open()).toMatchObject({ outcome: 'listed', incidents: [{ service: 'api' }, { service: 'cart' }] });
});

describe('when GitHub cannot or will not', () => {
  const cases: readonly (readonly [string, GitHubStandInOptions, RegExp])[] = [
    ['the permission is missing', { permissions: { issues: 'none' } }, /issues: write/],
    ['the token may only read', { permissions: { issues: 'read' } }, /issues: write/],
    ['issues are switched off', { issuesDisabled: true }, /Features/],
    ['the budget is spent', { faults: [{ kind: 'rate-limit', resetInSeconds: 3_000, times: 99 }] }, /after that time/],
    ['the server is down', { faults: [{ kind: 'server-error', times: 99 }] }, /githubstatus/],
    ['the token is wrong', { faults: [{ kind: 'bad-credentials', times: 99 }] }, /github-token/],
    ['somebody in between answers', { faults: [{ kind: 'html', times: 99 }] }, /proxy/],
  ];

  test.each(cases)('%s, a report degrades to a warning with a remedy', async (_, options, remedy) => {
    const from = await start(options);
    const reported = await from.connect().report(problem());
    expect(reported).toMatchObject({ outcome: 'unavailable', remedy: expect.stringMatching(remedy) });
    expect(from.ports.logged.messages('warning')).toHaveLength(1);
    expect(from.open()).toEqual([]);
  });

  test('so do the other calls', async () => {
    const from = await start({ permissions: { issues: 'none' } });
    const incidents = from.connect();
    expect(await incidents.recover(subject, recovery())).toMatchObject({ outcome: 'unavailable' });
    expect(await incidents.open()).toMatchObject({ outcome: 'unavailable' });
    expect(await incidents.escalate()).toMatchObject({ raised: [], acknowledged: [], unavailable: [{ outcome: 'unavailable' }] });
  });

  test('a cancelled job is told so', async () => {
    const from = await start();
    from.ports.cancel();
    await expect(from.connect().report(problem())).rejects.toMatchObject({ kind: 'cancelled' });
  });

  test('a comment that cannot be written does not hide that the issue was', async () => {
    const from = await start();
    await from.connect().report(problem());
    from.standIn.inject({ kind: 'no-permission', on: 'issues/create-comment' });
    expect(await from.connect().report(problem({ occurrence: 'run 78' }))).toMatchObject({ outcome: 'updated' });
    expect(from.ports.logged.messages('warning')).toEqual([expect.stringContaining('could not be commented')]);
  });

  test('dropped labels and assignees are noticed once, and the incident is found without them', async () => {
    const from = await start({ labelsDropped: true });
    const incidents = from.connect();
    await incidents.report(problem());
    expect(await incidents.report(problem({ occurrence: 'run 78' }))).toMatchObject({ outcome: 'updated', number: 1 });
    expect(from.standIn.issues.all).toHaveLength(1);
    expect(from.ports.logged.messages('warning')).toEqual([
      expect.stringMatching(/did not set rollout-incident, severity: critical, ops, ada/),
    ]);
  });

  test('an assignee who may not be assigned costs the names, not the incident', async () => {
    const from = await start({ assignable: ['lin'] });
    expect(await from.connect().report(problem())).toMatchObject({ outcome: 'opened' });
    expect(from.open()[0]?.labels).toEqual(['rollout-incident', 'severity: critical']);
    expect(from.ports.logged.messages('warning').join()).toContain('written without them');
  });

  test('a list that is too large to read does not keep an incident from being opened', async () => {
    const from = await start();
    from.standIn.inject({ kind: 'slow', ms: 0, on: 'issues/list-for-repo' }, { kind: 'html', on: 'issues/list-for-repo' });
    expect(await from.connect().report(problem())).toMatchObject({ outcome: 'opened' });
  });
});

describe('forged incidents', () => {
  test('of strangers are ignored, with a warning; those of members count', async () => {
    const from = await start();
    await from.connect().report(problem());
    const [issue] = from.standIn.issues.all;
    const copy = { title: issue?.title ?? '', body: issue?.body ?? '', labels: ['rollout-incident'] };
    from.standIn.issues.all.length = 0;
    from.standIn.issues.add(copy, stranger);
    expect(await from.connect().report(problem())).toMatchObject({ outcome: 'opened' });
    expect(from.ports.logged.messages('warning')).toEqual([expect.stringContaining('neither an app nor a member')]);
    expect(await from.connect().open()).toMatchObject({ incidents: [{ number: 3 }] });
    from.standIn.issues.all.length = 0;
    from.standIn.issues.add(copy, member);
    expect(await from.connect().report(problem())).toMatchObject({ outcome: 'unchanged' });
  });

  test('in pull requests and in broken markers are ignored', async () => {
    const from = await start();
    await from.connect().report(problem());
    const body = from.standIn.issues.all[0]?.body ?? '';
    from.standIn.issues.all.length = 0;
    from.standIn.issues.addPullRequest({ title: 'x', body, labels: ['rollout-incident'] });
    from.standIn.issues.add({ title: 'x', body: body.replace(/1 [A-Za-z0-9+/]{40}/, '1 '), labels: ['rollout-incident'] });
    from.standIn.issues.add({ title: 'x', body: `${body} `.replace('-->', ''), labels: ['rollout-incident'] });
    expect(await from.connect().report(problem())).toMatchObject({ outcome: 'opened' });
  });

  test('a token without a say in the repository is warned that its incidents will not be found', async () => {
    const from = await start({ author: stranger });
    expect(await from.connect().report(problem())).toMatchObject({ outcome: 'opened' });
    expect(from.ports.logged.messages('warning').join()).toContain('without a say');
  });
});

describe('lost answers', () => {
  test.each(['lost-answer', 'lost-in-gateway'] as const)('open one issue, write one comment (%s)', async (kind) => {
    const from = await start({ faults: [{ kind, on: 'issues/create' }] });
    expect(await from.connect().report(problem())).toMatchObject({ outcome: 'opened', number: 1 });
    from.standIn.inject({ kind, on: 'issues/update' }, { kind, on: 'issues/create-comment' });
    expect(await from.connect().report(problem({ occurrence: 'run 78' }))).toMatchObject({ outcome: 'updated' });
    expect(from.standIn.issues.all).toHaveLength(1);
    expect(from.standIn.issues.all[0]?.comments).toHaveLength(1);
  });
});

describe('two runs at the same moment', () => {
  test('leave one issue open that tells both happenings', async () => {
    const from = await start();
    const slow = (ms: number): Fault => ({ kind: 'slow', ms, on: 'issues/list-for-repo' });
    // Both look before either has opened.
    from.standIn.inject(slow(60), slow(60), slow(60), slow(60));
    const results = await Promise.all([
      from.connect().report(problem({ occurrence: 'run 77' })),
      from.connect().report(problem({ occurrence: 'run 78' })),
    ]);
    expect(results.map(({ outcome }) => outcome).sort()).toEqual(['opened', 'updated']);
    expect(from.standIn.issues.all.filter(({ state }) => state === 'open').map(({ number }) => number)).toEqual([1]);
    const [first, second] = from.standIn.issues.all;
    expect(from.filing(first).incident.timeline).toHaveLength(2);
    expect([second?.state, second?.comments[0]?.body]).toEqual(['closed', expect.stringContaining('Duplicate of #1')]);
    // The duplicate is never taken for the incident again.
    await from.connect().recover(subject, recovery());
    expect(await from.connect().report(problem({ occurrence: 'run 90' }))).toMatchObject({ outcome: 'reopened', number: 1 });
  });

  test.each(['report', 'recover', 'escalate'] as const)(
    'a %s ends a duplicate that was left behind, and keeps what it told',
    async (call) => {
      const from = await start();
      await from.connect().report(problem({ occurrence: 'run 77' }));
      const [first] = from.standIn.issues.all;
      if (first === undefined) throw new Error('no issue');
      first.state = 'closed';
      await from.connect({ reopenWithinMs: -1 }).report(problem({ occurrence: 'run 78' }));
      first.state = 'open';
      expect(from.open()).toHaveLength(2);
      if (call === 'report') await from.connect().report(problem({ occurrence: 'run 79' }));
      if (call === 'recover') await from.connect().recover(subject, recovery());
      if (call === 'escalate') await from.connect().escalate();
      expect(from.open().map(({ number }) => number)).toEqual(call === 'recover' ? [] : [1]);
      expect(from.filing(first).incident.timeline.filter(({ kind }) => kind === 'opened' || kind === 'again')).toHaveLength(
        call === 'report' ? 3 : 2,
      );
    },
  );
});

describe('a run that is killed at any call and run again', () => {
  /** A client that dies before or after its call number `k`, counted from 1. */
  function dying(github: GitHub, k: number, after: boolean): GitHub {
    let calls = 0;
    const killed = (): RolloutError => new RolloutError('cancelled', { code: 'CANCELLED', message: 'Killed.', remedy: '' });
    return {
      ...github,
      request: async (route, parameters, call) => {
        calls += 1;
        if (calls > k || (calls === k && !after)) throw killed();
        const answer = await github.request(route, parameters, call);
        if (calls === k) throw killed();
        return answer;
      },
    };
  }

  const moments = Array.from({ length: 6 }, (_, index) => [index + 1, true] as const).flatMap(([k]) => [
    [k, false] as const,
    [k, true] as const,
  ]);

  test.each(moments)('call %i, answered: %s', async (k, after) => {
    const from = await start();
    const twice = async (work: (github: GitHub) => Promise<unknown>): Promise<void> => {
      await work(dying(from.client(), k, after)).catch(() => undefined);
      await work(from.client());
    };
    const told = (): readonly string[] => from.filing(from.standIn.issues.all[0]).incident.timeline.map(({ kind }) => kind);
    const comments = (): number => from.standIn.issues.all[0]?.comments.length ?? 0;

    await twice((github) => from.connect({ github }).report(problem()));
    expect(from.open()).toHaveLength(1);
    await twice((github) => from.connect({ github }).report(problem({ occurrence: 'run 78' })));
    expect([from.open().length, told(), comments()]).toEqual([1, ['opened', 'again'], 1]);
    await twice((github) => from.connect({ github }).recover(subject, recovery()));
    expect([from.open().length, told(), comments()]).toEqual([0, ['opened', 'again', 'recovered'], 2]);
    await twice((github) => from.connect({ github }).report(problem({ occurrence: 'run 90', severity: 'info', restoredAt: undefined })));
    expect([from.open().length, told(), comments()]).toEqual([1, ['opened', 'again', 'recovered', 'reopened'], 3]);
    await from.clock.sleep(16 * minute);
    await twice((github) => from.connect({ github }).escalate());
    expect([from.open().length, told().at(-1), comments()]).toEqual([1, 'raised', 4]);
    expect(from.standIn.issues.all).toHaveLength(1);
  });
});

test('a secret appears nowhere: not in texts, not in the marker, not in messages', async () => {
  const secret = 's3cr3t-Value';
  const from = await start();
  const redact = (text: string): string => text.replaceAll(secret, '***');
  const incidents = from.connect({ redact, labels: [] });
  const dirty = (text: string): string => `${text} ${'x'.repeat(190)}${secret} ${secret}`;
  const report = problem({
    service: secret,
    title: dirty('title'),
    happened: `${'y'.repeat(1_490)}${secret}`,
    done: [dirty('done')],
    next: [dirty('next')],
    evidence: [[secret, dirty('value')]],
    links: [{ label: secret, url: `https://example.com/?token=${secret}` }],
    by: secret,
    occurrence: secret,
  });
  await incidents.report(report);
  await incidents.report({ ...report, occurrence: 'two' });
  await incidents.recover({ ...subject, service: secret }, recovery({ note: dirty('note') }));
  from.standIn.inject({ kind: 'no-permission' });
  await incidents.report(report);
  const everything = JSON.stringify([
    from.standIn.calls,
    from.standIn.issues.all,
    from.ports.logged.lines,
    from.standIn.issues.all.map((issue) => from.filing(issue)),
  ]);
  expect(from.standIn.issues.all[0]?.state).toBe('closed');
  expect(everything).not.toContain(secret);
  expect(everything).not.toContain('s3cr3t');
});
