import { OpenAPIBackend, type Context } from 'openapi-backend';
import type { Answer } from './deployments.ts';
import { describeGitHub } from './description.ts';

/** How one stand-in answers each operation. */
export type Operations = Readonly<Record<string, (context: Context) => Answer>>;

const backends = new Map<string, Promise<OpenAPIBackend>>();

/**
 * Holds requests against GitHub's description and hands them to the `Operations` that `handleRequest` is given with them. All stand-ins of a process
 * share one: making its validators takes longer than most tests.
 */
export function backendFor(operationIds: readonly string[], apiRoot: string): Promise<OpenAPIBackend> {
  const key = [apiRoot, ...operationIds].join();
  const backend = backends.get(key) ?? createBackend(operationIds, apiRoot);
  backends.set(key, backend);
  return backend;
}

async function createBackend(operationIds: readonly string[], apiRoot: string): Promise<OpenAPIBackend> {
  const { document } = await describeGitHub(operationIds);
  const backend = new OpenAPIBackend({
    definition: document,
    apiRoot,
    quick: true,
    // GitHub's description has keywords and formats of its own. Validators run a few times each: tuning them costs more than it saves.
    ajvOpts: { strict: false, validateFormats: false, code: { optimize: false } },
    // Query and path arrive as text; bodies and answers are checked as they are.
    coerceTypes: true,
    handlers: {
      ...Object.fromEntries(operationIds.map((id) => [id, (context: Context, operations: Operations) => operations[id]?.(context)])),
      validationFail: ({ validation }: Context): Answer => ({
        status: 422,
        body: {
          message: 'Validation Failed',
          errors: validation.errors?.map(({ message }) => ({ message })),
          documentation_url: 'https://docs.github.com',
        },
      }),
      notFound: (): Answer => ({ status: 404, body: { message: 'Not Found', documentation_url: 'https://docs.github.com' } }),
    },
  });
  return backend.init();
}
