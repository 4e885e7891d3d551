/**
 * True for a text that holds more than one address, or blanks in one: `https://a/up, https://b/up`. The platform's parser takes it for one whose path is long,
 * so that only the first host would ever be asked.
 */
export function isSeveralAddresses(text: string): boolean {
  return /\s/.test(text.trim()) || /[,;|]\s*https?:\/\//i.test(text);
}
