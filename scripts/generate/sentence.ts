/** `one of a, b` → `Accepts one of a, b.`; nothing when the form says nothing more. */
export function acceptsSentence(accepts: string): string {
  const form = accepts.trim().replace(/\.$/, '');
  return form === '' || form === 'text' || form === 'a secret' ? '' : `Accepts ${form}.`;
}
