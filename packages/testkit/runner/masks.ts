/**
 * Values hidden from a job's log. Only the value itself and its lines are hidden; the real runner also hides some encodings (base64, URI),
 * which a test that hunts for leaks must not rely on.
 */
export class Masks {
  readonly #values = new Set<string>();

  add(value: string): void {
    for (const part of [value, ...value.split(/[\r\n]+/)]) if (part !== '') this.#values.add(part);
  }

  /** Longest first, so that a secret containing another one disappears whole. */
  apply(text: string): string {
    let masked = text;
    for (const value of [...this.#values].sort((a, b) => b.length - a.length)) masked = masked.replaceAll(value, '***');
    return masked;
  }
}
