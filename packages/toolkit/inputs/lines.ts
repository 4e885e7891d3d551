export interface Line {
  readonly text: string;
  /** 1-based. */
  readonly line: number;
}

/** The trimmed lines without blank ones and `# comments`. */
export function meaningfulLines(raw: string): readonly Line[] {
  return raw
    .split(/\r\n|\r|\n/)
    .map((text, index) => ({ text: text.trim(), line: index + 1 }))
    .filter(({ text }) => text !== '' && !text.startsWith('#'));
}
