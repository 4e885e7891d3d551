import type { HttpClient, Ports } from '#core/ports';

/** `unknown`: nobody could say, because of the network, a limit or a trouble at the provider. It is never a sign against the credential. */
export type ProbeState = 'alive' | 'dead' | 'unknown';

/** What the provider says of a credential. No field holds a part of it. */
export interface Probed {
  readonly state: ProbeState;
  /** One clause without a full stop, of words of ours: `GitHub knows the classic token`. */
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

/** Asks one read-only question; rejects only when the job is cancelled, or with our own bug. */
export type RunProbe = (request: ProbeRequest, ports: ProbePorts) => Promise<Probed>;

export const alive = (because: string, more: Omit<Probed, 'state' | 'because'> = {}): Probed => ({ state: 'alive', because, ...more });
export const dead = (because: string): Probed => ({ state: 'dead', because });
export const unknown = (because: string): Probed => ({ state: 'unknown', because });
