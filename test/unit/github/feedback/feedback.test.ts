import { afterEach, describe, expect, test } from '@jest/globals';
import { createFeedback, type CommitVerdict, type Feedback, type FeedbackRow, type FeedbackSubject } from '#github/feedback';
import { fakeClock } from '#testkit/fake-clock';
import type { GitHubStandInOptions } from '#testkit/github';
import { testPorts } from '#testkit/ports';
import { githubWorld, type GitHubWorld } from '../../../contract/ledger-worlds.ts';

const sha = 'a84d88e7554fc1fa21bcbc4efae3c782a70d2b9d';
const run = 'https://github.com/octo/shop/actions/runs/7/attempts/1';
const secret = 'hunter2-hunter2';
const outsider = { login: 'mallory', type: 'User', association: 'NONE' } as const;
const bot = { login: 'other-app[bot]', type: 'Bot', association: 'NONE' } as const;

let current: GitHubWorld | undefined;
afterEach(async () => {
  await current?.stop();
  current = undefined;
});

async function world(options: GitHubStandInOptions = {}): Promise<GitHubWorld & { feedback(): Feedback }> {
  const opened = await githubWorld({ ...options, ports: testPorts({ clock: fakeClock(Date.now(), { auto: true }) }) });
  current = opened;
  const feedback = (): Feedback =>
    createFeedback({ github: opened.client(), log: opened.ports.log, redact: (text) => text.replaceAll(secret, '***') });
  return { ...opened, feedback };
}

const subject = (changes: Partial<FeedbackSubject> = {}): FeedbackSubject => ({
  sha,
  service: 'api',
  environment: 'production',
  action: 'soak-monitor',
  ...changes,
});
const row = (changes: Partial<FeedbackRow> = {}): FeedbackRow => ({
  verdict: 'pass',
  what: 'all criteria hold',
  weight: 25,
  url: run,
  at: 1_000,
  ...changes,
});
const verdict = (changes: Partial<CommitVerdict> = {}): CommitVerdict => ({
  verdict: 'fail',
  what: 'error rate 4 %',
  url: run,
  ...changes,
});
const bodies = (from: GitHubWorld, number: number): readonly string[] =>
  from.standIn.issues.all.find((issue) => issue.number === number)?.comments.map(({ body }) => body) ?? [];
const operations = (from: GitHubWorld): readonly string[] => from.standIn.calls.map(({ operation }) => operation);

describe('the comment', () => {
  test('is created once and updated from then on, by whichever job', async () => {
    const from = await world();
    const number = from.standIn.addPullRequest({ sha });
    await expect(from.feedback().comment(subject(), row())).resolves.toMatchObject({
      kind: 'done',
      url: expect.stringContaining('#issuecomment-'),
    });
    expect(operations(from)).toEqual([
      'repos/list-pull-requests-associated-with-commit',
      'issues/list-comments',
      'issues/create-comment',
      'issues/list-comments',
    ]);
    await from
      .feedback()
      .comment(subject({ action: 'rollback' }), row({ verdict: 'rolled-back', what: 'traffic returned to v1', at: 2_000 }));
    await from.feedback().comment(subject({ service: 'web' }), row({ verdict: 'warn' }));
    expect(operations(from).slice(4)).toEqual([
      'repos/list-pull-requests-associated-with-commit',
      'issues/list-comments',
      'issues/update-comment',
      'repos/list-pull-requests-associated-with-commit',
      'issues/list-comments',
      'issues/update-comment',
    ]);
    const [body = '', ...others] = bodies(from, number);
    expect(others).toEqual([]);
    expect(body).toContain('⏪ rolled back | traffic returned to v1');
    expect(body).toContain('✅ pass | all criteria hold | 25 %');
    expect(body).toContain('| `web` | `production` | ⚠️ warn');
  });

  test('is not written when it says so already', async () => {
    const from = await world();
    from.standIn.addPullRequest({ sha });
    await from.feedback().comment(subject(), row());
    const before = from.standIn.calls.length;
    await expect(from.feedback().comment(subject(), row({ at: 9_000 }))).resolves.toEqual({ kind: 'unchanged' });
    expect(operations(from).slice(before)).toEqual(['repos/list-pull-requests-associated-with-commit', 'issues/list-comments']);
  });

  test('goes to open and merged pull requests of this repository, the newest three, and to no others', async () => {
    const from = await world();
    const closed = from.standIn.addPullRequest({ sha, state: 'closed' });
    const elsewhere = from.standIn.addPullRequest({ sha, base: 'mallory/shop' });
    const told = [{ merged: true }, {}, {}, {}].map((kind) => from.standIn.addPullRequest({ sha, ...kind }));
    from.standIn.addPullRequest({ sha: 'b'.repeat(40) });
    await expect(from.feedback().comment(subject(), row())).resolves.toMatchObject({ kind: 'done' });
    const commented = from.standIn.issues.all.filter(({ comments }) => comments.length > 0).map(({ number }) => number);
    expect(commented).toEqual(told.slice(1));
    expect(commented).not.toContain(closed);
    expect(commented).not.toContain(elsewhere);
  });

  test('is skipped for a commit without a pull request, and for no commit at all', async () => {
    const from = await world();
    await expect(from.feedback().comment(subject(), row())).resolves.toEqual({
      kind: 'skipped',
      why: 'the commit belongs to no open or merged pull request',
    });
    expect(from.standIn.calls).toHaveLength(1);
    for (const wrong of ['', 'main', `${sha}/../../issues`]) {
      await expect(from.feedback().comment(subject({ sha: wrong }), row())).resolves.toMatchObject({ kind: 'skipped' });
    }
    expect(from.standIn.calls).toHaveLength(1);
    expect(from.ports.logged.messages('warning')).toEqual([]);
  });

  test('is never one that somebody without a say forged', async () => {
    const from = await world();
    const forged = await forgedBody();
    const number = from.standIn.addPullRequest({ sha });
    from.standIn.issues.comment(number, forged, outsider);
    from.standIn.issues.comment(number, `nice\n${forged}`, { ...bot, type: 'User' });
    await from.feedback().comment(subject(), row());
    const [first, second, own = '', ...others] = bodies(from, number);
    expect([first, second]).toEqual([forged, `nice\n${forged}`]);
    expect(others).toEqual([]);
    expect(own).toContain('all criteria hold');
    expect(own).not.toContain('forged');
  });

  test('loses what cannot be read of a comment that somebody edited, and is mended', async () => {
    const from = await world();
    const number = from.standIn.addPullRequest({ sha });
    from.standIn.issues.comment(number, '<!-- rollout-actions:feedback:v1 bm90IGpzb24 -->\nedited', bot);
    await expect(from.feedback().comment(subject(), row())).resolves.toMatchObject({ kind: 'done' });
    expect(bodies(from, number)).toEqual([expect.stringContaining('all criteria hold')]);
  });

  test('of a later version is left alone', async () => {
    const from = await world();
    const number = from.standIn.addPullRequest({ sha });
    from.standIn.issues.comment(number, '<!-- rollout-actions:feedback:v2 abc -->', bot);
    await expect(from.feedback().comment(subject(), row())).resolves.toMatchObject({
      kind: 'skipped',
      why: expect.stringContaining('later version'),
    });
    expect(bodies(from, number)).toHaveLength(1);
    expect(from.ports.logged.messages('warning')).toHaveLength(1);
  });

  test('is found behind hundreds of others, and not written where it cannot be', async () => {
    const from = await world();
    const number = from.standIn.addPullRequest({ sha });
    for (let index = 0; index < 150; index += 1) from.standIn.issues.comment(number, 'hm', outsider);
    await from.feedback().comment(subject(), row());
    await from.feedback().comment(subject(), row({ verdict: 'fail', at: 2_000 }));
    expect(bodies(from, number)).toHaveLength(151);
    const flooded = from.standIn.addPullRequest({ sha: 'b'.repeat(40) });
    for (let index = 0; index < 500; index += 1) from.standIn.issues.comment(flooded, 'hm', outsider);
    await expect(from.feedback().comment(subject({ sha: 'b'.repeat(40) }), row())).resolves.toMatchObject({
      kind: 'skipped',
      why: expect.stringContaining('more than 500 comments'),
    });
  });

  test('is one when two jobs create it at the same moment, with the rows of both', async () => {
    const from = await world();
    const number = from.standIn.addPullRequest({ sha });
    await Promise.all([from.feedback().comment(subject(), row()), from.feedback().comment(subject({ service: 'web' }), row())]);
    const [body = '', ...others] = bodies(from, number);
    expect(others).toEqual([]);
    expect(body).toContain('`web`');
    expect(body).toContain('`api`');
  });

  test.each(['lost-answer', 'lost-in-gateway'] as const)('is created once when the answer is lost (%s)', async (kind) => {
    const from = await world({ faults: [{ kind, on: 'issues/create-comment' }] });
    const number = from.standIn.addPullRequest({ sha });
    await expect(from.feedback().comment(subject(), row())).resolves.toMatchObject({ kind: 'done' });
    expect(bodies(from, number)).toHaveLength(1);
  });

  test('mentions nobody, refers to nothing and holds no secret, cut or not', async () => {
    const from = await world();
    const number = from.standIn.addPullRequest({ sha });
    const what = `@octocat see octo/shop#12, GH-7 and https://github.com/octo/shop/issues/1 <img src=x> | ${'x'.repeat(90)} ${secret}`;
    await from
      .feedback()
      .comment(
        subject({ service: `api-${secret}`, environment: '@everyone --> |' }),
        row({ what, url: `https://github.com/octo/shop/actions/runs/7?token=${secret}` }),
      );
    const [body = ''] = bodies(from, number);
    const state = Buffer.from(/v1 ([\w-]+)/.exec(body)?.[1] ?? '', 'base64url').toString();
    for (const text of [body, state]) expect(text).not.toContain(secret.slice(0, 7));
    const visible = body.slice(body.indexOf('\n')).replaceAll(/`[^`]*`|<code>[^<]*<\/code>/g, '');
    expect(visible).not.toMatch(/@octocat|#12|GH-7|https:\/\/github\.com\/octo\/shop\/issues|<img/);
  });
});

async function forgedBody(): Promise<string> {
  const { bodyOf } = await import('#github/feedback/body');
  const forged = { service: 'api', environment: 'production', action: 'x', verdict: 'pass', what: 'forged', url: run, at: 5 } as const;
  return bodyOf([forged], forged);
}

describe('the commit status', () => {
  test.each([
    ['pass', 'success'],
    ['warn', 'success'],
    ['fail', 'failure'],
    ['rolled-back', 'failure'],
    ['inconclusive', 'error'],
    ['error', 'error'],
    ['running', 'pending'],
  ] as const)('of %s is %s', async (given, state) => {
    const from = await world();
    await expect(from.feedback().status(subject(), verdict({ verdict: given }))).resolves.toEqual({ kind: 'done' });
    const description = `${given === 'rolled-back' ? 'rolled back' : given}: error rate 4 %`;
    expect(from.standIn.calls).toMatchObject([{ operation: 'repos/create-commit-status', status: 201 }]);
    expect(from.standIn.commits.statuses).toMatchObject([{ sha, state, context: 'rollout/api/production', description, target_url: run }]);
  });

  test('holds no secret, fits, and links to the web only', async () => {
    const from = await world();
    const feedback = from.feedback();
    await feedback.status(
      subject({ service: secret }),
      verdict({ what: `${'x'.repeat(120)} ${secret} and more`, url: 'javascript:alert(1)' }),
    );
    await feedback.status(subject({ service: 's'.repeat(1_000), environment: 'e'.repeat(1_000) }), verdict());
    const [first, second] = from.standIn.commits.statuses;
    expect(first).toMatchObject({ context: 'rollout/***/production', target_url: '' });
    expect(first?.description).toMatch(/^fail: x{120} \*{3} and more$/);
    expect(second?.context.length).toBeLessThanOrEqual(255);
  });

  test('is written again when the answer is lost', async () => {
    const from = await world({ faults: [{ kind: 'lost-answer' }] });
    await expect(from.feedback().status(subject(), verdict())).resolves.toEqual({ kind: 'done' });
  });
});

describe('the check run', () => {
  test.each([
    ['pass', 'success'],
    ['warn', 'neutral'],
    ['fail', 'failure'],
    ['rolled-back', 'failure'],
    ['inconclusive', 'action_required'],
    ['error', 'action_required'],
  ] as const)('of %s concludes as %s', async (given, conclusion) => {
    const from = await world();
    await expect(from.feedback().check(subject(), verdict({ verdict: given }))).resolves.toMatchObject({
      kind: 'done',
      url: expect.stringContaining('/runs/'),
    });
    expect(from.standIn.commits.checkRuns).toMatchObject([
      { name: 'rollout/api/production', head_sha: sha, fields: { status: 'completed', conclusion, details_url: run } },
    ]);
  });

  test('is updated by a re-run, not doubled, and left when it says so already', async () => {
    const from = await world();
    await from.feedback().check(subject(), verdict({ verdict: 'running', what: 'watching 25 %' }));
    await from.feedback().check(subject(), verdict());
    await expect(from.feedback().check(subject(), verdict())).resolves.toEqual({ kind: 'unchanged' });
    await from.feedback().check(subject(), verdict({ verdict: 'pass', what: 'all criteria hold' }));
    await from.feedback().check(subject({ service: 'web' }), verdict());
    expect(from.standIn.commits.checkRuns.map(({ name, fields }) => [name, fields.conclusion, fields.output?.title])).toEqual([
      ['rollout/api/production', 'success', 'pass: all criteria hold'],
      ['rollout/web/production', 'failure', 'fail: error rate 4 %'],
    ]);
    expect(operations(from)).toEqual([
      'checks/list-for-ref',
      'checks/create',
      'checks/list-for-ref',
      'checks/update',
      'checks/list-for-ref',
      'checks/list-for-ref',
      'checks/update',
      'checks/list-for-ref',
      'checks/create',
    ]);
  });

  test('that is over is followed by a new one when the work begins again', async () => {
    const from = await world();
    await from.feedback().check(subject(), verdict());
    await from.feedback().check(subject(), verdict({ verdict: 'running', what: 'watching' }));
    expect(from.standIn.commits.checkRuns.map(({ fields }) => fields.status)).toEqual(['completed', 'in_progress']);
    await from.feedback().check(subject(), verdict({ verdict: 'pass' }));
    expect(from.standIn.commits.checkRuns.map(({ fields }) => fields.conclusion)).toEqual(['failure', 'success']);
  });

  test('of another app that forged ours is not fought over', async () => {
    const from = await world();
    await from.feedback().check(subject(), verdict());
    const [own] = from.standIn.commits.checkRuns.splice(0);
    from.standIn.commits.createCheckRun({ ...own?.fields, conclusion: 'success' }, 'other-app');
    await expect(from.feedback().check(subject(), verdict())).resolves.toMatchObject({ kind: 'done' });
    expect(from.standIn.commits.checkRuns.map(({ app, fields }) => [app, fields.conclusion])).toEqual([
      ['other-app', 'success'],
      ['github-actions', 'failure'],
    ]);
  });

  test.each(['lost-answer', 'lost-in-gateway'] as const)('is created once when the answer is lost (%s)', async (kind) => {
    const from = await world({ faults: [{ kind, on: 'checks/create' }] });
    await from.feedback().check(subject(), verdict());
    expect(from.standIn.commits.checkRuns).toHaveLength(1);
  });

  test('takes a summary, without secrets and cut to what GitHub takes', async () => {
    const from = await world();
    const summary = [`first ${secret}`, ...Array.from({ length: 900 }, () => '支'.repeat(100))].join('\n\n');
    await from.feedback().check(subject(), verdict({ summary, what: `@octocat broke #12 ${secret}` }));
    const { title = '', summary: shown = '' } = from.standIn.commits.checkRuns[0]?.fields.output ?? {};
    expect(shown).toMatch(/^first \*{3}\n\n支/);
    expect(shown.length).toBeLessThan(65_536);
    expect(title).toMatch(/^fail: @\u200Boctocat broke #\u200B12 \*{3}$/);
  });
});

describe('when GitHub does not let us', () => {
  test.each([
    ['comment', { pullRequests: 'none' }, 'pull-requests: write'],
    ['comment', { pullRequests: 'read', issues: 'none' }, 'pull-requests: write'],
    ['status', { statuses: 'read' }, 'statuses: write'],
    ['check', { checks: 'none' }, 'checks: write'],
    ['check', { checks: 'read' }, 'checks: write'],
  ] as const)('the %s with %j is unavailable, and a warning names the permission', async (kind, permissions, needed) => {
    const from = await world({ permissions });
    from.standIn.addPullRequest({ sha });
    const feedback = from.feedback();
    const told = kind === 'comment' ? feedback.comment(subject(), row()) : feedback[kind](subject(), verdict());
    await expect(told).resolves.toMatchObject({ kind: 'unavailable', remedy: expect.stringContaining(`permissions:\n  ${needed}\n`) });
    expect(from.ports.logged.messages('warning')).toEqual([expect.stringContaining(needed)]);
  });

  test('a commit that GitHub does not know, a server that is down and a proxy are warnings too', async () => {
    const from = await world();
    from.standIn.inject({ kind: 'server-error', times: 4 }, { kind: 'html' });
    await expect(from.feedback().status(subject(), verdict())).resolves.toMatchObject({
      kind: 'unavailable',
      problem: expect.stringContaining('the server failed'),
    });
    await expect(from.feedback().check(subject(), verdict())).resolves.toMatchObject({ kind: 'unavailable' });
    await expect(from.feedback().status(subject({ sha: 'c'.repeat(64) }), verdict())).resolves.toMatchObject({ kind: 'unavailable' });
    expect(from.ports.logged.messages('warning')).toHaveLength(3);
  });

  test('one pull request that cannot be told does not keep the others from it', async () => {
    const from = await world();
    const first = from.standIn.addPullRequest({ sha });
    const second = from.standIn.addPullRequest({ sha });
    from.standIn.inject({ kind: 'no-permission', on: 'issues/create-comment' });
    await expect(from.feedback().comment(subject(), row())).resolves.toMatchObject({ kind: 'unavailable' });
    expect([bodies(from, first).length, bodies(from, second).length]).toEqual([1, 0]);
  });

  test('a secret in what GitHub says is in neither result nor log', async () => {
    const from = await world();
    const redact = (text: string): string => text.replaceAll('octo/shop', '***');
    const feedback = createFeedback({ github: from.client(), log: from.ports.log, redact });
    from.standIn.inject({ kind: 'no-permission' });
    const result = await feedback.status(subject(), verdict());
    expect(JSON.stringify([result, from.ports.logged.lines])).not.toContain('octo/shop');
  });

  test('a cancelled job is told so', async () => {
    const from = await world();
    from.ports.cancel();
    await expect(from.feedback().status(subject(), verdict())).rejects.toMatchObject({ kind: 'cancelled' });
    await expect(from.feedback().comment(subject(), row())).rejects.toMatchObject({ kind: 'cancelled' });
  });
});
