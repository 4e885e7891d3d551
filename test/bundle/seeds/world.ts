import { afterEach, expect } from '@jest/globals';
import type { JobOptions, StepResult } from '#testkit/runner';
import { startService, type Received, type Reply, type Service } from '../../contract/notify/http-server.ts';
import { deliveries, type Delivery } from '../delivery.ts';
import { startApplication, type Application } from './application.ts';
import { startMailDrop, type MailDrop } from './mail-drop.ts';

/** What a pipeline has around its jobs. Everything ends after the test. */
export interface World {
  readonly application: (name: string) => Promise<Application>;
  /** GitHub and a checkout whose rollout file is this. */
  readonly delivery: (rolloutFile: object) => Promise<Delivery>;
  /** A service that takes notices: Slack, PagerDuty, Teams, a webhook. */
  readonly receiver: (reply: Reply | ((request: Received) => Reply)) => Promise<Service>;
  readonly mailDrop: () => Promise<MailDrop>;
}

export const slackOk = { status: 200, body: 'ok' } as const;
export const accepted = { status: 202, body: '{}' } as const;

/** Call once per test file. */
export function world(): World {
  const deliver = deliveries();
  let endings: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    const ended = endings;
    endings = [];
    await Promise.all(ended.map((end) => end()));
  });
  const kept = async <T extends { close(): Promise<unknown> }>(starting: Promise<T>): Promise<T> => {
    const started = await starting;
    endings.push(() => started.close());
    return started;
  };
  return {
    application: (name) => kept(startApplication(name)),
    // JSON is YAML.
    delivery: (rolloutFile) => deliver({ rolloutFile: JSON.stringify(rolloutFile) }),
    receiver: (reply) => kept(startService(typeof reply === 'function' ? reply : () => reply)),
    mailDrop: () => kept(startMailDrop()),
  };
}

let run = 2_000_000;

/** A step in a run of its own, as a workflow of its own would be. */
export function runOf(
  delivery: Delivery,
  action: string,
  inputs: Readonly<Record<string, string>>,
  options: Partial<JobOptions> = {},
): Promise<StepResult> {
  run += 1;
  return delivery.step(action, inputs, { runId: String(run), ...options });
}

/** Rolls versions out one after another, each to all traffic; the first one served before. */
export async function releases(
  delivery: Delivery,
  { name, router }: Application,
  versions: readonly [string, string, ...string[]],
  inputs: Readonly<Record<string, string>> = {},
): Promise<void> {
  const [first, ...later] = versions;
  router.set(Object.fromEntries(versions.map((version) => [version, version === first ? 100 : 0])));
  for (const [index, candidate] of later.entries()) {
    const stable = index === 0 ? { stable: first } : {};
    const step = await runOf(delivery, 'canary-step', { service: name, candidate, ...stable, plan: '100', ...inputs });
    expect(step.log).toContain(`Verified: ${candidate} 100 %`);
  }
}

/** The issue of a repository that has just one. */
export function onlyIssue({ github }: Delivery) {
  expect(github.issues.all.filter(({ isPullRequest }) => !isPullRequest)).toHaveLength(1);
  const [issue] = github.issues.all.filter(({ isPullRequest }) => !isPullRequest);
  if (issue === undefined) throw new Error('there is no issue');
  return issue;
}

/** The body of what a receiver got, parsed. */
export function bodiesOf({ received }: Service): readonly unknown[] {
  return received.map(({ body }) => JSON.parse(body) as unknown);
}
