import { env } from 'node:process';
import { seededUniform } from '#core/judging/backtest/random';
import type { Identity, Logger, Ports } from '#core/ports';
import { createClock } from '#toolkit/clock';
import { createCommandRunner } from '#toolkit/commands';
import { createHttpClient } from '#toolkit/http';
import { parseYaml } from '#toolkit/parse-yaml';

interface LoggedLine {
  readonly level: keyof Logger;
  readonly message: string;
}

/** Keeps what was logged, oldest first. */
export interface RecordingLogger extends Logger {
  readonly lines: readonly LoggedLine[];
  /** The messages of one level. */
  messages(level: keyof Logger): readonly string[];
}

export interface TestPorts extends Ports {
  readonly logged: RecordingLogger;
  /** Aborts `signal`; without effect on a signal that the test handed in. */
  cancel(): void;
}

/** A logger that prints nothing. */
export function recordingLogger(): RecordingLogger {
  const lines: LoggedLine[] = [];
  const record = (level: keyof Logger) => (message: string) => {
    lines.push({ level, message });
  };
  return {
    lines,
    messages: (level) => lines.filter((line) => line.level === level).map(({ message }) => message),
    debug: record('debug'),
    info: record('info'),
    warning: record('warning'),
    error: record('error'),
  };
}

/** The ports that an action gets (real clock, HTTP client and commands; proxies are ignored; seeded random numbers), with a log that can be read and a signal that can be aborted. */
export function testPorts(overrides: Partial<Ports> = {}): TestPorts {
  const job = new AbortController();
  const signal = overrides.signal ?? job.signal;
  const logged = recordingLogger();
  return {
    logged,
    log: overrides.log ?? logged,
    clock: overrides.clock ?? createClock(signal),
    http: overrides.http ?? createHttpClient({ env: {}, signal, userAgent: 'rollout-actions-test' }),
    commands: overrides.commands ?? createCommandRunner(signal, env),
    parseYaml: overrides.parseYaml ?? parseYaml,
    identity: overrides.identity ?? testIdentity({}),
    random: overrides.random ?? seededUniform('test'),
    signal,
    cancel: () => {
      job.abort();
    },
  };
}

/** Credentials as the job's environment would hold them, and what GitHub answers to who asks for a token. */
export function testIdentity(
  secrets: Readonly<Record<string, string>>,
  tokenFor: Identity['tokenFor'] = () => Promise.reject(new Error('no token in this test')),
): Identity & { readonly hidden: ReadonlySet<string> } {
  const hidden = new Set<string>();
  return {
    hidden,
    tokenFor,
    secret: (name) => secrets[name],
    hide(value) {
      hidden.add(value);
    },
  };
}
