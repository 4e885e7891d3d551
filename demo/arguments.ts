import { parseArgs } from 'node:util';

export type RouterKind = 'http' | 'haproxy';

export type Arguments =
  | { readonly kind: 'play'; readonly router: RouterKind; /** Counted from 1; undefined for all acts. */ readonly act?: number }
  | { readonly kind: 'help' }
  | { readonly kind: 'mistake'; readonly problem: string };

export const usage = `Usage: npm run demo -- [--router http|haproxy] [--act N]

Plays a rollout on this machine: versions of a service, a router, real traffic and the real actions.

  --router http      the router that comes with the demo (default)
  --router haproxy   a real HAProxy, where it is installed
  --act N            only this act
  --help             this text

Results are kept in demo/out. The exit code is 0 when every promise was kept.
`;

/** Reads the arguments after the program's name; \`acts\` is how many acts there are. */
export function readArguments(given: readonly string[], acts: number): Arguments {
  let values: { router?: string; act?: string; help?: boolean };
  try {
    ({ values } = parseArgs({
      args: [...given],
      options: { router: { type: 'string' }, act: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    }));
  } catch (error) {
    return { kind: 'mistake', problem: error instanceof Error ? error.message : String(error) };
  }
  if (values.help === true) return { kind: 'help' };
  const router = values.router ?? 'http';
  if (router !== 'http' && router !== 'haproxy') return { kind: 'mistake', problem: `--router is http or haproxy, not ${router}` };
  if (values.act === undefined) return { kind: 'play', router };
  const act = Number(values.act);
  if (!Number.isInteger(act) || act < 1 || act > acts) return { kind: 'mistake', problem: `--act is 1 to ${acts}, not ${values.act}` };
  return { kind: 'play', router, act };
}
