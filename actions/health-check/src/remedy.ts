import type { EndpointHealth } from '#health/check';
import type { Fault } from '#health/expectation';
import { lastingRemedy } from '#health/lasting-remedy';

/** What was asked for, as the inputs name it. */
export interface Asked {
  readonly attempts: number;
  readonly consecutive: number;
  readonly 'version-from': string;
}

/** What to do about an unhealthy endpoint, in one line. */
export function remedyFor({ fault = 'other', status = 0 }: Pick<EndpointHealth, 'fault' | 'status'>, asked: Asked): string {
  return lastingRemedy(fault, status) ?? (fault === 'status' ? remedyForStatus(status, asked) : (remedies[fault] ?? remedies.other)(asked));
}

const remedies: { readonly other: (asked: Asked) => string } & Partial<Readonly<Record<Fault, (asked: Asked) => string>>> = {
  timeout: (asked) =>
    `Look at the load and the log of the service, and whether a firewall drops what this runner sends; raise \`timeout\` where it is that slow rightly. ${patience(asked)}`,
  refused: (asked) => `Check that it runs and listens on this port, and that this runner may reach it. ${patience(asked)}`,
  reset: (asked) => `Look into the log of the service for a crash, and check that it speaks http on this port. ${patience(asked)}`,
  redirects: () => 'Give the final address: redirects are not followed.',
  other: () => 'Open the address with `curl -v` from this runner: what answers there is no HTTP server.',
  'no-version': ({ 'version-from': place }) =>
    `Look at an answer with \`curl -i\`: \`version-from\` is \`${place}\`, and must name the header or JSON field that tells the version.`,
  'other-version': (asked) =>
    `Check that the deployment of the expected version has ended and that \`expect-version\` is written as the service writes it. ${patience(asked)}`,
  unsteady: ({ consecutive }) =>
    `Good and bad answers take turns: look at each instance behind the address (\`every-address: true\`), or ask for fewer than \`consecutive: ${String(consecutive)}\`.`,
};

function remedyForStatus(status: number, asked: Asked): string {
  if (status >= 300 && status < 400)
    return 'Give the final address, as redirects are not followed; or accept it: `expect-status: 200-399`.';
  if (status === 429) return 'Ask less often (`retry-delay`), or leave the runner out of the rate limit.';
  if (status >= 500) return `Look into the log of the service, and of what stands in front of it. ${patience(asked)}`;
  return 'Open the address yourself; where the answer is right, write its status into `expect-status`.';
}

function patience({ attempts }: Asked): string {
  return `If it only needs more time to start, raise \`attempts\` (now ${String(attempts)}).`;
}
