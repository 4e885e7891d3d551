/** `${{ github.token }}` and the like, in the defaults of action.yml. */

export type Contexts = Readonly<Record<string, unknown>>;

function lookUp(contexts: Contexts, path: string): string {
  let value: unknown = contexts;
  for (const key of path.split('.')) {
    value = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
  }
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Replaces every `${{ a.b }}`. Throws for anything but a dotted path. */
export function evaluate(template: string, contexts: Contexts): string {
  return template.replaceAll(/\$\{\{\s*([\s\S]*?)\s*\}\}/g, (whole, path: string) => {
    if (!/^[\w-]+(\.[\w-]+)*$/.test(path)) throw new Error(`The fake runner evaluates dotted paths only, not '${whole}'.`);
    return lookUp(contexts, path);
  });
}
