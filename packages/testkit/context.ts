import { tmpdir } from 'node:os';
import type { ActionContext, Files, StateStore } from '#toolkit/context';
import { testPorts, type TestPorts } from './ports.ts';

/** A context without a runner: files and state in memory, the ports as given. */
export interface TestContext extends ActionContext {
  readonly logged: TestPorts['logged'];
  /** Values that were masked, oldest first. */
  readonly masked: readonly string[];
}

export interface TestContextOptions extends Partial<ActionContext> {
  /** Names the step within the job; the same name is the same step run again. */
  readonly step?: string;
  /** Names the run of the workflow. */
  readonly runId?: string;
}

/** What an action is given, with a clock, a log and a state that a test can look into. */
export function testContext({ step = 'step', runId = '7', ...overrides }: TestContextOptions = {}): TestContext {
  const ports = testPorts(overrides);
  const masked: string[] = [];
  return {
    ...ports,
    run: {
      repository: 'octo/shop',
      sha: '0123456789abcdef0123456789abcdef01234567',
      ref: 'refs/heads/main',
      runId,
      runAttempt: 1,
      job: 'rollout',
      step,
      instance: '',
      actor: 'octocat',
      event: 'workflow_dispatch',
      serverUrl: 'https://github.com',
      apiUrl: 'https://api.github.com',
      runUrl: `https://github.com/octo/shop/actions/runs/${runId}/attempts/1`,
      workspace: tmpdir(),
      temp: tmpdir(),
    },
    env: {},
    files: memoryFiles(),
    state: memoryState(),
    endOrphans: () => Promise.resolve(undefined),
    masked,
    mask: (value) => {
      masked.push(value);
    },
    redact: (text) => masked.reduce((redacted, value) => redacted.replaceAll(value, '***'), text),
    group: (_title, work) => work(),
    ...overrides,
  };
}

/** Files that are gone with the process. `content` may be shared to survive a simulated kill. */
export function memoryFiles(content = new Map<string, string>()): Files {
  return {
    read: (path) => Promise.resolve(content.get(path)),
    write: (path, text) => {
      content.set(path, text);
      return Promise.resolve();
    },
    append: (path, lines) => {
      content.set(path, (content.get(path) ?? '') + lines);
      return Promise.resolve();
    },
  };
}

/** State that main leaves for post, as JSON like the runner keeps it. */
export function memoryState(content = new Map<string, string>()): StateStore {
  return {
    save: (key, value) => {
      content.set(key, JSON.stringify(value));
    },
    load: (key) => {
      const text = content.get(key);
      return text === undefined ? undefined : (JSON.parse(text) as unknown);
    },
  };
}
