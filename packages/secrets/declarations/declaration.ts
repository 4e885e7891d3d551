import type { ProbeKindName } from './probe-kinds.ts';

/** What a value must look like as a whole. `text` is any. */
export type Shape =
  | { readonly kind: 'text' }
  /** `schemes` without the colon, in lower case; empty for any. */
  | { readonly kind: 'url'; readonly schemes: readonly string[] }
  | { readonly kind: 'pem-certificate' }
  | { readonly kind: 'private-key' }
  /** `keys` that must be there and not be empty; a dot leads into an object. */
  | { readonly kind: 'json'; readonly keys: readonly string[] }
  | { readonly kind: 'jwt' };

/** Part of a URL that another secret holds, percent-decoded. */
export type UrlPart = 'user' | 'password' | 'host' | 'database';

/** How a secret belongs to another one. */
export type Relation =
  { readonly kind: 'key-of'; readonly other: string } | { readonly kind: 'part-of'; readonly part: UrlPart; readonly other: string };

export interface DeclaredPattern {
  readonly source: string;
  /** Where `source` begins in the declaration, from 1. */
  readonly column: number;
}

/** How a provider is asked whether it lives. Names are as they are written. */
export interface DeclaredProbe {
  readonly kind: ProbeKindName;
  /** What it may do; empty where nothing is said about it. */
  readonly rights: readonly string[];
  /** Names of other secrets, by role: `key-id`. */
  readonly companions: Readonly<Record<string, string>>;
  /** Plain words: `region`. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** What must hold of one secret. */
export interface Declaration {
  readonly name: string;
  readonly shape: Shape;
  /** It need not be there; where it is, everything else holds. */
  readonly optional: boolean;
  /** It may be the same in several environments. */
  readonly shared: boolean;
  /** Random bytes that the value must have room for. */
  readonly minBytes?: number;
  /** Life that must be left, in milliseconds. */
  readonly minLifeMs?: number;
  readonly patterns: readonly DeclaredPattern[];
  /** The database that a URL leads to. */
  readonly database?: string;
  readonly relation?: Relation;
  readonly probe?: DeclaredProbe;
}
