import { isAbsolute, join } from 'node:path';
import * as v from 'valibot';
import { messageOf, RolloutError } from '#core/errors';
import { parseJson } from '#core/json';
import type { Ports } from '#core/ports';
import { lastWords, oneLine } from '#core/printable';
import { asSentence } from '#core/sentence';

/** Who asks the API server. `cert` and `key` are PEM. */
export interface Credentials {
  readonly token?: string | undefined;
  readonly cert?: string | undefined;
  readonly key?: string | undefined;
}

/** Where credentials come from, asked before every request, since tokens end. */
export interface CredentialSource {
  get(): Promise<Credentials>;
  /** After the server has refused them: true when the next `get` brings newer ones. */
  renew(): boolean;
}

/** Credentials that stay what they are. */
export function fixed(credentials: Credentials): CredentialSource {
  return { get: () => Promise.resolve(credentials), renew: () => false };
}

/** `users[].user.exec` of a kubeconfig. */
export const execSchema = v.looseObject({
  apiVersion: v.string(),
  command: v.pipe(v.string(), v.minLength(1), v.regex(/^[^\0]*$/)),
  args: v.nullish(v.array(v.string())),
  env: v.nullish(v.array(v.looseObject({ name: v.string(), value: v.string() }))),
  provideClusterInfo: v.nullish(v.boolean()),
  interactiveMode: v.nullish(v.string()),
  installHint: v.nullish(v.string()),
});

/** What a plugin prints (client.authentication.k8s.io, v1 and v1beta1). */
const printedSchema = v.looseObject({
  kind: v.literal('ExecCredential'),
  status: v.looseObject({
    token: v.nullish(v.string()),
    clientCertificateData: v.nullish(v.string()),
    clientKeyData: v.nullish(v.string()),
    expirationTimestamp: v.nullish(v.string()),
  }),
});

/** A login at a cloud may take a while, but nobody is there to answer a question. */
const PLUGIN_MS = 30_000;
/** Before its end a token is not used any more: clocks differ, and a request takes a moment. */
const EARLY_MS = 15_000;

export interface Plugin {
  readonly exec: v.InferOutput<typeof execSchema>;
  /** Folder of the kubeconfig: a command with a slash is meant from there. */
  readonly folder: string;
  /** What the plugin is told of the cluster when it wants to know. */
  readonly cluster: Readonly<Record<string, string>>;
  readonly user: string;
}

/** Credentials from a program, as kubectl gets them: `aws eks get-token`, `kubelogin`, `gke-gcloud-auth-plugin`. Kept until they end. */
export function fromPlugin({ exec, folder, cluster, user }: Plugin, ports: Pick<Ports, 'commands' | 'clock'>): CredentialSource {
  let kept: { readonly credentials: Credentials; readonly until: number } | undefined;
  const program = exec.command.includes('/') && !isAbsolute(exec.command) ? join(folder, exec.command) : exec.command;
  const failed = (problem: string, cause?: unknown): RolloutError =>
    new RolloutError('platform', {
      code: 'KUBERNETES_CREDENTIALS',
      message: `${oneLine(exec.command, 120)}, which the kubeconfig names for ${oneLine(user, 120)}, ${problem}`,
      remedy:
        'Log in to the cloud in an earlier step of the same job, and see there that `kubectl get httproutes` works with this kubeconfig.',
      cause,
    });
  const notRun = (error: unknown): RolloutError => {
    if (!(error instanceof RolloutError) || error.kind === 'cancelled') throw error;
    const hint = exec.installHint ? ` The kubeconfig says: ${asSentence(oneLine(exec.installHint, 300))}` : '';
    return failed(`gave no credentials: ${asSentence(messageOf(error))}${error.code === 'COMMAND_NOT_FOUND' ? hint : ''}`, error);
  };
  return {
    async get() {
      if (kept !== undefined && ports.clock.now() < kept.until) return kept.credentials;
      const info = {
        apiVersion: exec.apiVersion,
        kind: 'ExecCredential',
        spec: { interactive: false, ...(exec.provideClusterInfo === true ? { cluster } : {}) },
      };
      const env = Object.fromEntries((exec.env ?? []).map(({ name, value }) => [name, value]));
      const options = { env: { ...env, KUBERNETES_EXEC_INFO: JSON.stringify(info) }, timeoutMs: PLUGIN_MS };
      const { exitCode, stdout, stderr } = await ports.commands.run([program, ...(exec.args ?? [])], options).catch((error: unknown) => {
        throw notRun(error);
      });
      if (exitCode !== 0) throw failed(`ended with exit code ${String(exitCode)}${stderr.trim() === '' ? '.' : `: ${lastWords(stderr)}`}`);
      const printed = v.safeParse(printedSchema, parseJson(stdout));
      if (!printed.success) throw failed('printed something else than an ExecCredential.');
      const { token, clientCertificateData: cert, clientKeyData: key, expirationTimestamp: end } = printed.output.status;
      if (!token && !(cert && key)) throw failed('printed neither a token nor a certificate with its key.');
      const until = end ? Date.parse(end) - EARLY_MS : Infinity;
      const credentials = { token: token ?? undefined, cert: cert ?? undefined, key: key ?? undefined };
      kept = { credentials, until: Number.isNaN(until) ? 0 : until };
      return credentials;
    },
    renew() {
      kept = undefined;
      return true;
    },
  };
}
