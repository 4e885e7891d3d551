/** A way in which a value can stand in a text. */
export interface Spelling {
  readonly bytes: Buffer;
  /** `base64`, `hex` or `percent`; undefined where it stands as it is, or escaped as in JSON. */
  readonly encoding: 'base64' | 'hex' | 'percent' | undefined;
}

/** What a value is found by: itself or, where it has several lines, the longest of them that is no frame of PEM, for line ends and indentation differ. */
export function searchable(value: string): string {
  const lines = value
    .split(/[\r\n]+/u)
    .map((line) => line.trim())
    .filter((line) => !line.startsWith('-----'));
  if (!/[\r\n]/u.test(value.trim())) return value.trim();
  return lines.reduce((longest, line) => (line.length > longest.length ? line : longest), '');
}

/** A value as it is and in every encoding, wherever it begins in an encoded text. */
export function spellingsOf(value: string): readonly Spelling[] {
  const bytes = Buffer.from(value);
  const hex = bytes.toString('hex');
  const percent = encodeURIComponent(bytes.toString('utf8'));
  const all: readonly (readonly [string, Spelling['encoding']])[] = [
    [value, undefined],
    [JSON.stringify(value).slice(1, -1), undefined],
    ...[0, 1, 2].flatMap((shift) => {
      const inner = base64Within(bytes, shift);
      return [
        [inner, 'base64'],
        [inner.replaceAll('+', '-').replaceAll('/', '_'), 'base64'],
      ] as const;
    }),
    [hex, 'hex'],
    [hex.toUpperCase(), 'hex'],
    [percent, 'percent'],
    [percent.replace(/%[0-9A-F]{2}/gu, (escape) => escape.toLowerCase()), 'percent'],
  ];
  const seen = new Set<string>();
  const spellings: Spelling[] = [];
  for (const [text, encoding] of all) {
    if (seen.has(text) || (encoding !== undefined && text.length < 4)) continue;
    seen.add(text);
    spellings.push({ bytes: Buffer.from(text), encoding });
  }
  return spellings;
}

/** The characters of base64 that depend on nothing but the value, where `shift` bytes stand before it in a group of three. */
function base64Within(bytes: Buffer, shift: number): string {
  const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
  return encoded.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6));
}
