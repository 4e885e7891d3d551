import { programme } from './acts/programme.ts';
import { readArguments, usage, type RouterKind } from './arguments.ts';
import { haproxyInstalled } from './haproxy-traffic.ts';
import { perform } from './perform.ts';
import { findRoot } from './root.ts';
import { createTimeline, wantsColour } from './timeline.ts';

/** A demo that is not over by then hangs. */
const limitMs = 88_000;

/** The exit code: 0 when every promise was kept, 1 when not, 2 for a mistake in the arguments, 130 after Ctrl-C. */
async function main(): Promise<number> {
  const wish = readArguments(process.argv.slice(2), programme.length);
  if (wish.kind === 'help') {
    process.stdout.write(usage);
    return 0;
  }
  if (wish.kind === 'mistake') {
    process.stderr.write(`${wish.problem}\n\n${usage}`);
    return 2;
  }
  if (wish.router === 'haproxy' && !haproxyInstalled()) {
    process.stderr.write(
      'HAProxy is not installed on this machine (Debian and Ubuntu: apt-get install haproxy).\nWithout it: npm run demo\n',
    );
    return 2;
  }
  return playUntilEnd(wish.router, wish.act);
}

async function playUntilEnd(router: RouterKind, only: number | undefined): Promise<number> {
  const write = (text: string): void => void process.stdout.write(text);
  const colour = wantsColour(process.stdout.isTTY, process.env['NO_COLOR']);
  const timeline = createTimeline({ write, colour, now: () => Date.now() });
  const ending = new AbortController();
  let exitCode: number | undefined;
  const end = (code: number, why: string): void => {
    // Asked twice: leave now; child processes are ended on exit.
    if (exitCode !== undefined) process.exit(code);
    exitCode = code;
    timeline.event(why);
    ending.abort();
  };
  const interrupt = (): void => {
    end(130, 'interrupted: everything is being closed');
  };
  const terminate = (): void => {
    end(143, 'terminated: everything is being closed');
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', terminate);
  const limit = setTimeout(() => {
    end(1, `not over after ${limitMs / 1000} s: everything is being closed`);
  }, limitMs);
  const started = Date.now();
  try {
    timeline.line(
      `rollout-actions on this machine: real bundles, real traffic, ${router === 'http' ? 'the embedded router' : 'a real HAProxy'}.`,
    );
    const acts = programme.map((act, index) => [index + 1, act] as const).filter(([number]) => only === undefined || number === only);
    const folders = programme.map((act) => act.folder);
    const promises = await perform({ root: findRoot(import.meta.url), router, acts, folders, timeline, signal: ending.signal });
    const broken = promises.filter(({ kept }) => !kept).length;
    timeline.line();
    timeline.line(
      `${promises.length - broken} of ${promises.length} promises kept in ${Math.round((Date.now() - started) / 1000)} s. Where to look, in demo/out:`,
    );
    timeline.line('  act-*/*-soak-*.html  the report of every soak, for your browser');
    timeline.line('  act-*/summary.md     the job summaries, as GitHub would show them');
    timeline.line('  act-*/*.json, *.log  evidence and log of every step');
    timeline.line('  ledger.jsonl         the record of rollouts');
    timeline.line('  timeline.json        what happened when, and the promises above');
    return broken === 0 ? 0 : 1;
  } catch (error) {
    if (exitCode === undefined) process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return exitCode ?? 1;
  } finally {
    clearTimeout(limit);
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', terminate);
  }
}

process.exitCode = await main();
