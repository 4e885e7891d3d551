import { createInstance, getHttpOperationsFromSpec } from '@stoplight/prism-http';
import type { Reply, Received } from './http-server.ts';

type Prism = ReturnType<typeof createInstance>;
type Resources = Parameters<Prism['request']>[1];
type Logger = Parameters<typeof createInstance>[1]['logger'];

const config = {
  mock: { dynamic: false },
  isProxy: false,
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  errors: false,
  upstreamProxy: undefined,
} as const;

/** A logger that prints nothing. */
function silent(): Logger {
  const quiet = (): void => undefined;
  const logger: unknown = {
    info: quiet,
    warn: quiet,
    error: quiet,
    debug: quiet,
    trace: quiet,
    fatal: quiet,
    success: quiet,
    child: () => logger,
  };
  return logger as Logger;
}

/** Answers requests as Stoplight Prism does from an OpenAPI document: what does not fit the document gets the document's 4xx. */
export async function prismFor(document: object): Promise<(request: Received) => Promise<Reply>> {
  const operations: Resources = await getHttpOperationsFromSpec(document);
  const prism = createInstance(config, { logger: silent() });
  return async ({ method, path, headers, body }) => {
    const flat = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
    const request = { method: method.toLowerCase() as 'post', url: { path }, headers: flat, body: JSON.parse(body) as unknown };
    const outcome = await prism.request(request, operations)();
    if (outcome._tag === 'Left') return { status: 500, body: outcome.left.message };
    const { statusCode, body: answer } = outcome.right.output;
    return { status: statusCode, ...(answer === undefined ? {} : { body: JSON.stringify(answer) }) };
  };
}
