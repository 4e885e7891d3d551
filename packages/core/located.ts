/** 1-based place in a text. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A value read from YAML that still knows where each part of it stands. */
export interface Located {
  readonly value: unknown;
  /** Where the value at this path (keys and indexes) begins; undefined when it is not in the text. */
  locate(path: readonly (string | number)[]): Place | undefined;
}
