/** A summary's `Next: …` as the remedy of an annotation: `What to do: …`. */
export function asRemedy(next: string): string {
  const words = next.replace(/^Next: /, '');
  return `What to do: ${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}
