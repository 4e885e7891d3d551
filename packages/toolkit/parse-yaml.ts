import type { ParsedYaml } from '#core/ports';

/** The port of this name. The YAML library is loaded with the first text. */
export async function parseYaml(text: string): Promise<ParsedYaml> {
  const { readYaml } = await import('./yaml.ts');
  const parsed = readYaml(text);
  if (parsed.ok) return { ok: true, value: parsed.value.value };
  const { line } = parsed.problems[0] ?? {};
  // The library's own words may repeat a part of the text, which may be a secret.
  return { ok: false, problem: `it is no YAML mapping or sequence${line === undefined ? '' : ` (line ${line})`}` };
}
