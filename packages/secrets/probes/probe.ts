import type { HttpClient, Ports } from '#core/ports';

/** `unknown`: nobody could say, because of the network, a limit or a trouble at the provider. It is never a sign against the credential. */
export type ProbeState = 'alive' | 'dead' | 'unknown';

/** What the provider says of a credential. No field holds a part of it. */
export interface Probed {
  readonly state: ProbeState;
  /** One clause without a full stop, of words of ours: `the token was revoked`. */
  readonly because: string;
  /** What it may do, in the provider's words, where that is told. */
  readonly rights?: readonly string[];
  /** Milliseconds since the epoch, where the provider tells when it ends. */
  readonly expiresAt?: number;
}

/** What a probe needs beside the value: other secrets by their role, and plain words of the declaration. */
export interface ProbeRequest {
  readonly value: string;
  /** Values of the secrets that belong to it, by role: `user`, `key-id`. */
  readonly companions: Readonly<Record<string, string>>;
  /** From the declaration: `region=eu`. Never a secret. */
  readonly parameters: Readonly<Record<string, string>>;
}

export interface ProbePorts extends Pick<Ports, 'clock' | 'signal' | 'log' | 'random'> {
  readonly http: HttpClient;
  /** Base address of GitHub's API, without a slash at its end: of this server, not out of a value. */
  readonly githubApi: string;
}

export type RunProbe = (request: ProbeRequest, ports: ProbePorts) => Promise<Probed>;

/** A kind of credential that can be tried. */
export interface ProbeKind {
  readonly kind: string;
  /** What it tries and what it tells of rights; for the docs. */
  readonly description: string;
  /** Where the question goes; a host is never taken out of a value but for databases, whose URL is the value. */
  readonly hosts: string;
  /** Other secrets by role, and whether they must be named. */
  readonly companions?: Readonly<Record<string, 'required' | 'optional'>>;
  /** Words that the declaration may give, each with the values that are accepted. */
  readonly parameters?: Readonly<Record<string, { readonly pattern: RegExp; readonly example: string; readonly required?: true }>>;
  /** What a right looks like, as an example for the docs; absent where the provider does not tell. */
  readonly rights?: string;
  readonly load: () => Promise<RunProbe>;
}
