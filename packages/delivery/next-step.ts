/** What a person does next, as the remedy of an annotation: `What to do: …`. */
export function asRemedy(next: string): string {
  return `What to do: ${next.slice(0, 1).toUpperCase()}${next.slice(1)}`;
}
