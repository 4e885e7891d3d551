/** One status (`404`), a class (`2xx`) or a range (`200-299`). */
export type ExpectedStatus = number | string;

/** A test for HTTP statuses from the `expect-status` setting, whose schema has checked its form. */
export function statusTest(expected: ExpectedStatus | readonly ExpectedStatus[]): (status: number) => boolean {
  const ranges = (typeof expected === 'object' ? expected : [expected]).map(rangeOf);
  return (status) => ranges.some(([low, high]) => status >= low && status <= high);
}

function rangeOf(expected: ExpectedStatus): readonly [number, number] {
  const text = String(expected);
  if (text.endsWith('xx')) return [Number(text.charAt(0)) * 100, Number(text.charAt(0)) * 100 + 99];
  const [low, high] = text.split('-').map(Number);
  return [low ?? 0, high ?? low ?? 0];
}
