import { parseJson } from '#core/json';
import { HttpFailure, type HttpRequest, type HttpResponse } from '#core/ports';
import { hiding } from '#core/secrets/hiding';
import { ask } from '#exchange/ask';
import { dead, unknown, type Probed, type ProbePorts } from '../probe.ts';

const policy = { attempts: 2, firstDelayMs: 300, longestDelayMs: 1_000, timeoutMs: 10_000, longestPauseMs: 2_000, maxBytes: 256 * 1024 };

/** An answer that the provider gave, with its body as an object where it is one. */
export interface ProviderAnswer extends Pick<HttpResponse, 'status' | 'headers' | 'body'> {
  readonly json: Readonly<Record<string, unknown>>;
}

/** Why there is nothing to judge. */
class NoVerdict extends Error {
  readonly silent: boolean;

  constructor(silent: boolean) {
    super('The provider said nothing about the credential.');
    this.silent = silent;
  }
}

/**
 * Asks one read-only question and lets `judge` say what the answer means. No answer, a limit and a trouble of the provider are `unknown`; nothing that the
 * provider wrote is repeated, as it may quote the credential.
 */
export async function askProvider(
  question: Pick<HttpRequest, 'url' | 'method' | 'headers' | 'body'>,
  secrets: readonly string[],
  judge: (answer: ProviderAnswer) => Probed,
  ports: ProbePorts,
): Promise<Probed> {
  const who = new URL(question.url).host;
  if (Object.values(question.headers ?? {}).some((header) => !/^[\x20-\x7e]*$/.test(header)))
    return dead(`it holds characters that no credential of ${who} has`);
  try {
    const { value } = await ask(
      { ...question, repeatable: true, accepts: ({ status }) => status < 500 && status !== 429, read: readAnswer },
      {
        ...{ policy, who, hide: hiding(secrets) },
        explain: () => ({ code: 'PROBE', remedy: '' }),
        fail: ({ cause }) => new NoVerdict(cause instanceof HttpFailure),
      },
      // Attempts are described with words of the answer, which may quote the credential in a form that nobody thought of.
      { ...ports, log: SILENT },
    );
    return judge(value);
  } catch (error) {
    if (!(error instanceof NoVerdict)) throw error;
    return unknown(error.silent ? `${who} did not answer` : `${who} has a trouble or a limit of its own`);
  }
}

const quiet = (): void => undefined;
const SILENT = { debug: quiet, info: quiet, warning: quiet, error: quiet };

function readAnswer({ status, headers, body }: HttpResponse): ProviderAnswer {
  const json = parseJson(body);
  const isObject = typeof json === 'object' && json !== null && !Array.isArray(json);
  return { status, headers, body, json: isObject ? (json as Record<string, unknown>) : {} };
}

/** For an answer that no row of a provider fits: an answer of something else, or of a later version. */
export const unclear = ({ status }: ProviderAnswer): Probed =>
  unknown(`the answer, with status ${String(status)}, does not say whether it is alive`);

/** Headers that show the value, by default as `Bearer`. */
export function bearer(value: string, prefix = 'Bearer '): Readonly<Record<string, string>> {
  return { accept: 'application/json', authorization: `${prefix}${value}`, 'user-agent': 'rollout-actions' };
}

/** Milliseconds of a time that a provider wrote, as text or in seconds or milliseconds; undefined where it is none. */
export function timeOf(text: unknown): number | undefined {
  if (typeof text === 'number') return text > 1e11 ? text : text * 1000;
  const at = typeof text === 'string' ? Date.parse(text) : NaN;
  return Number.isFinite(at) ? at : undefined;
}

/** What stands at a path in parsed JSON. */
export function field(from: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined),
    from,
  );
}
