import { createPrivateKey, X509Certificate } from 'node:crypto';
import { open } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import * as v from 'valibot';
import { closest } from '#core/closest';
import { messageOf, RolloutError } from '#core/errors';
import { isExposed } from '#core/loopback';
import type { Ports } from '#core/ports';
import { oneLine } from '#core/printable';
import { asSentence } from '#core/sentence';
import { shapeProblem } from '#exchange/json';
import { baseAddress } from '../rest/address.ts';
import { execSchema, fixed, fromPlugin, type CredentialSource } from './credentials.ts';

/** An API server and who asks it. */
export interface Connection {
  /** Without a slash at the end. */
  readonly server: string;
  /** PEM; undefined where the machine's own authorities are meant. */
  readonly ca?: string | undefined;
  readonly serverName?: string | undefined;
  /** That of the context or the pod. */
  readonly namespace?: string | undefined;
  readonly credentials: CredentialSource;
}

export interface ConnectionSettings {
  readonly kubeconfig?: string | undefined;
  readonly context?: string | undefined;
  readonly server?: string | undefined;
  readonly 'certificate-authority'?: string | undefined;
  readonly token?: string | undefined;
}

type ConnectionPorts = Pick<Ports, 'commands' | 'clock' | 'parseYaml'>;

const MOST_BYTES = 1_048_576;
/** Keys of a user that make a request be judged by the rights of another one. */
const IMPERSONATION = ['as', 'as-uid', 'as-groups', 'as-user-extra'] as const;
/** Where a pod finds its service account. */
const POD = '/var/run/secrets/kubernetes.io/serviceaccount';

const word = v.nullish(v.string());
const clusterSchema = v.looseObject({
  server: v.string(),
  'certificate-authority': word,
  'certificate-authority-data': word,
  'insecure-skip-tls-verify': v.nullish(v.boolean()),
  'tls-server-name': word,
  'proxy-url': word,
});
const userSchema = v.looseObject({
  token: word,
  tokenFile: word,
  'client-certificate': word,
  'client-certificate-data': word,
  'client-key': word,
  'client-key-data': word,
  exec: v.nullish(execSchema),
  username: word,
  'auth-provider': v.nullish(v.unknown()),
});
const kubeconfigSchema = v.looseObject({
  'current-context': word,
  clusters: v.nullish(v.array(v.looseObject({ name: v.string(), cluster: clusterSchema }))),
  users: v.nullish(v.array(v.looseObject({ name: v.string(), user: v.nullish(userSchema) }))),
  contexts: v.nullish(
    v.array(v.looseObject({ name: v.string(), context: v.looseObject({ cluster: v.string(), user: word, namespace: word }) })),
  ),
});

type User = NonNullable<v.InferOutput<typeof userSchema>>;

/** Throws an `input` RolloutError: KUBERNETES_BAD_SETTINGS, KUBERNETES_BAD_KUBECONFIG. */
export async function openConnection(settings: ConnectionSettings, ports: ConnectionPorts): Promise<Connection> {
  const { kubeconfig = '~/.kube/config', context, server, token } = settings;
  const authority = settings['certificate-authority'];
  if (server === undefined && authority !== undefined)
    throw badSettings(
      '`certificate-authority` belongs to `server`, which is missing.',
      'Add `server`, or take the authority out: a kubeconfig has its own.',
    );
  if (server !== undefined) {
    const other = context !== undefined ? 'context' : settings.kubeconfig !== undefined ? 'kubeconfig' : undefined;
    if (other !== undefined)
      throw badSettings(
        `\`server\` and \`${other}\` contradict each other.`,
        'Keep `server` with `token`, or `kubeconfig` with `context`.',
      );
    const ca = authority === undefined ? undefined : certificate(await authorityOf(authority), '`certificate-authority`', badAuthority);
    return { server: addressOf(server, badSettings), ca, credentials: fixed({ token }) };
  }
  const own = kubeconfig === 'in-cluster' ? await inCluster() : await fromKubeconfig(kubeconfig, context, ports, token !== undefined);
  return token === undefined ? own : { ...own, credentials: fixed({ token }) };
}

/** PEM text, or that of the file that is named. */
async function authorityOf(given: string): Promise<string> {
  if (given.includes('-----BEGIN')) return given;
  try {
    return await textOf(given, '`certificate-authority`');
  } catch (error) {
    throw badAuthority(messageOf(error).replace(/^`certificate-authority` /, ''));
  }
}

function badAuthority(problem: string): RolloutError {
  return badSettings(
    `\`certificate-authority\` ${asSentence(problem)}`,
    'Give the whole PEM text, from `-----BEGIN CERTIFICATE-----` to `-----END CERTIFICATE-----` (`${KUBE_CA}`), or the path of a file that has it. What a kubeconfig has as `certificate-authority-data` is that text in base64: decode it first (`base64 -d`).',
  );
}

async function inCluster(): Promise<Connection> {
  const what = 'The service account of this pod';
  return {
    // The name that is in the certificate of every cluster.
    server: 'https://kubernetes.default.svc',
    ca: certificate(await textOf(join(POD, 'ca.crt'), what), what),
    namespace: (await textOf(join(POD, 'namespace'), what)).trim(),
    credentials: fromFile(join(POD, 'token'), what),
  };
}

/** The kubelet and others write a new token into the file before the old one ends. */
function fromFile(path: string, what: string): CredentialSource {
  return { get: async () => ({ token: (await textOf(path, what)).trim() }), renew: () => false };
}

async function fromKubeconfig(given: string, wanted: string | undefined, ports: ConnectionPorts, ownToken: boolean): Promise<Connection> {
  const isContent = /[\n{]/.test(given);
  const path = resolve(given.replace(/^~(?=\/)/, homedir()));
  const folder = isContent ? process.cwd() : dirname(path);
  const parsed = await ports.parseYaml(isContent ? given : await textOf(path, 'The kubeconfig'));
  if (!parsed.ok) throw badKubeconfig(`: ${parsed.problem}`);
  const checked = v.safeParse(kubeconfigSchema, parsed.value, { abortEarly: true });
  if (!checked.success) throw badKubeconfig(`: ${shapeProblem(checked.issues[0])}`);
  const config = checked.output;
  const { context } = named('context', wanted ?? config['current-context'] ?? '', config.contexts ?? []);
  const { cluster } = named('cluster', context.cluster, config.clusters ?? []);
  const user = context.user ? (named('user', context.user, config.users ?? []).user ?? {}) : {};
  if (cluster['insecure-skip-tls-verify'] === true)
    throw badKubeconfig(
      ' says `insecure-skip-tls-verify: true`: whoever is on the way could read the credentials and answer in place of the API server.',
      'Give the cluster its `certificate-authority-data` instead.',
    );
  if (cluster['proxy-url'])
    throw badKubeconfig(' has a `proxy-url`, which is not supported.', 'Take it out, and set HTTPS_PROXY for the step.');
  const file = (name: string): string => (isAbsolute(name) ? name : join(folder, name));
  const pemOf = async (data: string | null | undefined, name: string | null | undefined, key: string): Promise<string | undefined> => {
    if (data) return Buffer.from(data, 'base64').toString('utf8');
    return name ? await textOf(file(name), `\`${key}\` of the kubeconfig`) : undefined;
  };
  const ca = await pemOf(cluster['certificate-authority-data'], cluster['certificate-authority'], 'certificate-authority');
  const posed = IMPERSONATION.find((key) => Boolean(user[key]));
  if (posed !== undefined)
    throw badKubeconfig(
      ` lets its user act as another one (\`${posed}\`), which is not supported: the job would act with the rights of the user itself.`,
      'Give the job a user of its own with the Role of docs/platforms/kubernetes.md, and take it out.',
    );
  const server = addressOf(cluster.server, (problem, remedy) => badKubeconfig(`: ${problem}`, remedy));
  const cert = await pemOf(user['client-certificate-data'], user['client-certificate'], 'client-certificate');
  const key = await pemOf(user['client-key-data'], user['client-key'], 'client-key');
  return {
    server,
    ca: ca === undefined ? undefined : certificate(ca, '`certificate-authority` of the kubeconfig'),
    serverName: cluster['tls-server-name'] ?? undefined,
    namespace: context.namespace ?? undefined,
    credentials: ownToken ? fixed({}) : credentialsOf(user),
  };

  function credentialsOf({ exec, token, tokenFile, username, 'auth-provider': provider }: User): CredentialSource {
    const name = context.user ?? '';
    if (username) throw badKubeconfig(` has a password for ${oneLine(name, 120)}, which API servers have not taken since Kubernetes 1.19.`);
    if (provider)
      throw badKubeconfig(
        ` has an \`auth-provider\` for ${oneLine(name, 120)}, which is gone since Kubernetes 1.26.`,
        'Write the kubeconfig anew with the tool of your cloud: it uses `exec`.',
      );
    if (cert !== undefined || key !== undefined) return fixed({ token: token ?? undefined, ...pair(cert, key) });
    if (tokenFile) return fromFile(file(tokenFile), '`tokenFile` of the kubeconfig');
    if (token) return fixed({ token });
    if (!exec) return fixed({});
    if (exec.interactiveMode === 'Always')
      throw badKubeconfig(` wants ${oneLine(exec.command, 120)} to ask a person (\`interactiveMode: Always\`), and nobody is there.`);
    const info = { server, ...(ca === undefined ? {} : { 'certificate-authority-data': Buffer.from(ca).toString('base64') }) };
    return fromPlugin({ exec, folder, cluster: info, user: name }, ports);
  }
}

function named<T extends { readonly name: string }>(kind: string, name: string, all: readonly T[]): T {
  const found = all.find((one) => one.name === name);
  if (found !== undefined) return found;
  const known = all.map((one) => one.name);
  const nearest = closest(name, known);
  const there = known.length === 0 ? 'none' : oneLine(known.slice(0, 20).join(', '), 400);
  throw badKubeconfig(
    `${name === '' ? ` says no ${kind}` : ` has no ${kind} ${oneLine(name, 120)}`}; it has: ${there}.${nearest === undefined ? '' : ` Did you mean ${oneLine(nearest, 120)}?`}`,
    kind === 'context' ? 'Set `context` in the platform settings to one that it has.' : undefined,
  );
}

/** Throws what `bad` makes of an address that is none, or that would send credentials in the open. */
function addressOf(text: string, bad: (problem: string, remedy: string) => RolloutError): string {
  const url = baseAddress(text);
  if (url === undefined)
    throw bad(
      '`server` is not the plain address of an API server.',
      'Write it such as https://10.0.0.1:6443, without user, password and query.',
    );
  if (/^https?:$/.test(url.protocol) && !isExposed(url)) return url.href.replace(/\/+$/, '');
  throw bad(
    `\`server\` is not https (${oneLine(url.host, 120)}): others could read the credentials and change the traffic.`,
    'Write https://; plain http is for `kubectl proxy` on this machine only.',
  );
}

function certificate(pem: string, what: string, bad?: (problem: string) => RolloutError): string {
  try {
    new X509Certificate(pem);
    return pem;
  } catch {
    throw bad === undefined ? badPem(what) : bad('is no PEM certificate');
  }
}

/** Both, and fit for each other. */
function pair(cert: string | undefined, key: string | undefined): { readonly cert: string; readonly key: string } {
  const what = '`client-certificate` with `client-key` of the kubeconfig';
  if (cert === undefined || key === undefined) throw badPem(what);
  try {
    if (new X509Certificate(cert).checkPrivateKey(createPrivateKey(key))) return { cert, key };
  } catch {
    // Said below: the library's words are about its own routines.
  }
  throw badPem(what);
}

function badPem(what: string): RolloutError {
  return badKubeconfigOrSettings(
    `${what} is no PEM certificate, or has no key that belongs to it.`,
    'Give the whole text, from `-----BEGIN` to the line `-----END …-----`; keys without a passphrase.',
  );
}

/** Bounded; what cannot be read is said with the path. */
async function textOf(path: string, what: string): Promise<string> {
  try {
    const file = await open(path);
    try {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(MOST_BYTES + 1));
      if (bytesRead <= MOST_BYTES) return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    const { code } = error as { readonly code?: unknown };
    // A path that long is something else, such as the content in base64.
    const shown = path.length > 300 ? 'the given path' : oneLine(path, 300);
    throw badKubeconfigOrSettings(
      `${what} cannot be read from ${shown}: ${code === 'ENOENT' ? 'there is no such file' : typeof code === 'string' ? code : messageOf(error)}.`,
      'Write it in an earlier step of the same job (`aws eks update-kubeconfig`), name it (`kubeconfig: ${KUBECONFIG}`), or give its content, not in base64 (`kubeconfig: ${KUBECONFIG_CONTENT}`).',
    );
  }
  throw badKubeconfigOrSettings(`${what} is larger than 1 MiB.`, 'Name the right file.');
}

function badKubeconfigOrSettings(message: string, remedy: string): RolloutError {
  return new RolloutError('input', { code: 'KUBERNETES_BAD_KUBECONFIG', message, remedy });
}

function badKubeconfig(problem: string, remedy = 'Correct it, and see that `kubectl get httproutes` works with it.'): RolloutError {
  return badKubeconfigOrSettings(`The kubeconfig${problem}${/[.!?]$/.test(problem) ? '' : '.'}`, remedy);
}

function badSettings(problem: string, remedy: string): RolloutError {
  return new RolloutError('input', { code: 'KUBERNETES_BAD_SETTINGS', message: `Settings of the kubernetes platform: ${problem}`, remedy });
}
