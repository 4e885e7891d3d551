/** A table of a rules file, its names in lower case: gitleaks takes them in any. */
export type Table = ReadonlyMap<string, unknown>;

/** A table of the TOML parser; an empty one for anything else. */
export function tableOf(value: unknown): Table {
  if (Array.isArray(value)) return new Map(value.flatMap((one) => [...tableOf(one)]));
  if (typeof value !== 'object' || value === null || value instanceof Date) return new Map();
  return new Map(Object.entries(value).map(([name, field]) => [name.toLowerCase(), field]));
}

/** The tables of a list of tables; a single one counts as a list. */
export function tablesOf(value: unknown): readonly Table[] {
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).map(tableOf);
}

/** Text; a number or a truth value as it is written, as gitleaks takes it. */
export function textOf(value: unknown): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint' ? String(value) : '';
}

/** A list of texts; one text is cut at its commas. */
export function textsOf(value: unknown): readonly string[] {
  if (value === undefined || value === '') return [];
  if (Array.isArray(value)) return value.map(textOf);
  return textOf(value).split(',');
}

/** A number, or text that is one; NaN for anything else. */
export function numberOf(value: unknown): number {
  if (value === undefined) return 0;
  const text = textOf(value).trim();
  return text === '' ? Number.NaN : Number(text);
}

/** Whether a value is true, or text or a number that says so. */
export function isTrue(value: unknown): boolean {
  return ['1', 't', 'true'].includes(textOf(value).toLowerCase());
}
