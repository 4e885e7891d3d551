/** The effects that packages are given instead of reaching for them. All times in milliseconds. */

export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /** Resolves after `ms`; rejects with a `cancelled` RolloutError as soon as `signal` aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

export interface Logger {
  debug(message: string): void;
  info(message: string): void;
  warning(message: string): void;
  error(message: string): void;
}

/** What a TLS connection takes in place of the machine's own settings. All certificates and keys are PEM texts, possibly several in one. */
export interface TlsOptions {
  /** The only authorities that are trusted for this request. Default: those of the machine. */
  readonly ca?: string;
  /** Who asks, with the certificates in between; `key` belongs to it. */
  readonly cert?: string;
  /** Without a passphrase. */
  readonly key?: string;
  /** Name that the certificate of the server must have, and that is sent to it (SNI). Default: the host of the URL. */
  readonly serverName?: string;
}

export interface HttpRequest {
  readonly url: string;
  /** Default GET. */
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Whole exchange, body included. Default 10,000. */
  readonly timeoutMs?: number;
  /** The body is cut here and `truncated` set. Default 1 MiB. */
  readonly maxBytes?: number;
  /** Redirects followed. Default 0. */
  readonly redirects?: number;
  /**
   * A connection of its own, closed after the answer. A kept-alive one leads to the same process behind a balancer every time. Behind a proxy it is the
   * connection to the proxy that is new.
   */
  readonly freshConnection?: boolean;
  /** For https. Through a proxy it is meant for the server, not for the proxy. None of it goes along with a redirect to another origin. */
  readonly tls?: TlsOptions;
  /** Address (IPv4 or IPv6) to connect to instead of looking the host up; Host and TLS server name stay those of the URL. Ignored behind a proxy. */
  readonly address?: string;
}

export interface HttpResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly truncated: boolean;
  /** From sending the request to the last byte. */
  readonly durationMs: number;
  /** Address after redirects. */
  readonly url: string;
  /** Address (IPv4 or IPv6) that answered; known for a fresh connection that no proxy carried. */
  readonly address?: string;
}

/** Any status is an answer; rejects with HttpFailure when there was none, with a `cancelled` RolloutError after an abort. */
export interface HttpClient {
  request(request: HttpRequest): Promise<HttpResponse>;
  /**
   * Every address (IPv4 and IPv6) of the URL's host, at most 100; empty where a proxy does the looking up, or this client cannot. Rejects with HttpFailure
   * when the host has none.
   */
  addressesOf?(url: string): Promise<readonly string[]>;
}

export type HttpFailureReason = 'timeout' | 'refused' | 'reset' | 'dns' | 'tls' | 'proxy' | 'redirects' | 'other';

/** There was no answer. `reason` says why in one word, the message in a sentence. */
export class HttpFailure extends Error {
  override readonly name = 'HttpFailure';
  readonly reason: HttpFailureReason;
  readonly url: string;
  /** What to do, where the failure itself says it better than its reason. */
  readonly remedy: string | undefined;

  constructor(reason: HttpFailureReason, url: string, message: string, cause?: unknown, remedy?: string) {
    super(message, cause === undefined ? undefined : { cause });
    this.reason = reason;
    this.url = url;
    this.remedy = remedy;
  }
}

export interface CommandResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandOptions {
  /** Added to the runner's own environment. */
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  /** Default 60,000. The process is ended when it passes. */
  readonly timeoutMs?: number;
  /** It changes something: should this process be killed before it ends, it must not go on unseen. */
  readonly effect?: boolean;
}

/** Runs a program without a shell. Rejects with a `platform` RolloutError when it cannot be started or runs out of time. */
export interface CommandRunner {
  run(command: readonly [program: string, ...args: string[]], options?: CommandOptions): Promise<CommandResult>;
}

export type ParsedYaml = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: string };

/** What the job can prove itself with. What it hands out, and what was got for it, is hidden in all that is written from then on. */
export interface Identity {
  /**
   * A token of GitHub's OIDC provider for this audience, good for some minutes. Throws an `input` RolloutError (NO_ID_TOKEN) where the job may not have one, a
   * `platform` one (ID_TOKEN_FAILED) where it was not given.
   */
  tokenFor(audience: string): Promise<string>;
  /** A credential in the job's environment by its usual name, such as AWS_SECRET_ACCESS_KEY; undefined where it is not set or empty. */
  secret(name: string): string | undefined;
  /** Hides what was got in exchange. */
  hide(value: string): void;
}

/** What a platform, source or ledger is handed. */
export interface Ports {
  readonly log: Logger;
  readonly clock: Clock;
  readonly http: HttpClient;
  readonly commands: CommandRunner;
  /** Reads a YAML 1.2 mapping or sequence of bounded size and depth, such as a kubeconfig; a problem is a clause that repeats nothing of the text. */
  readonly parseYaml: (text: string) => Promise<ParsedYaml>;
  readonly identity: Identity;
  /** Uniform in [0, 1); spreads what would else happen at the same moment everywhere. */
  readonly random: () => number;
  /** Aborts when the job is cancelled. */
  readonly signal: AbortSignal;
}
