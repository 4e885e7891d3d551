import * as core from '@actions/core';
import { createClock } from './clock.ts';
import { createCommandRunner } from './commands.ts';
import type { ActionContext } from './context.ts';
import { createFiles } from './files.ts';
import { createHttpClient } from './http.ts';
import { createIdentity } from './identity.ts';
import type { Log } from './log.ts';
import type { Masks } from './masks.ts';
import { readRunFacts } from './run-facts.ts';
import { parseYaml } from './parse-yaml.ts';
import { createStateStore } from './state.ts';
import { createJournal, endOrphans } from './under-way.ts';

export interface OwnedContext extends ActionContext {
  /** Gives back what the context holds open. */
  close(): Promise<void>;
}

export interface ContextOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  readonly log: Log;
  readonly masks: Masks;
  readonly version: string;
  /** Tells this run of the step from others of the same names; the same in main and post. */
  readonly instance: string;
}

/** The real effects of an action. */
export function createContext({ env, signal, log, masks, version, instance }: ContextOptions): OwnedContext {
  const http = createHttpClient({ env, signal, userAgent: `rollout-actions/${version}` });
  const run = { ...readRunFacts(env), instance };
  const clock = createClock(signal);
  const state = createStateStore(core, masks);
  let orphans: ReturnType<typeof endOrphans> | undefined;
  const asking = { log, clock, http, random: Math.random, signal };
  return {
    ...asking,
    commands: createCommandRunner(
      signal,
      env,
      createJournal(state, () => clock.now()),
    ),
    parseYaml,
    identity: createIdentity(env, masks, asking),
    run,
    env,
    files: createFiles(run.workspace),
    state,
    endOrphans: () => (orphans ??= endOrphans(state)),
    mask: (value) => {
      masks.add(value);
    },
    redact: (text) => masks.redact(text),
    group: (title, work) => log.group(title, work),
    close: () => http.close(),
  };
}
