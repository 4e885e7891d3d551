/** A text in UTF-16, which it says by its first two bytes, in UTF-8; any other as it is. */
export function toUtf8(bytes: Buffer): Buffer {
  const [first, second] = bytes;
  const isLittle = first === 0xff && second === 0xfe;
  const isBig = first === 0xfe && second === 0xff;
  if (!isLittle && !isBig) return bytes;
  const even = Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2)));
  return Buffer.from((isBig ? even.swap16() : even).toString('utf16le'), 'utf8');
}
