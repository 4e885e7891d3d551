const escapes: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 };

/** A path as git prints it: as it is, or in quotes with C's escapes, bytes in octal. Bytes that are not UTF-8 become U+FFFD. */
export function unquotedPath(printed: string): string {
  return printed.startsWith('"') && printed.endsWith('"') && printed.length > 1 ? unescaped(printed) : printed;
}

function unescaped(printed: string): string {
  const bytes: number[] = [];
  for (const [, octal, letter, plain] of printed.slice(1, -1).matchAll(/\\([0-3][0-7]{2})|\\(.)|([^\\]+)/gsu)) {
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8));
    else if (letter !== undefined) bytes.push(escapes[letter] ?? letter.charCodeAt(0));
    else if (plain !== undefined) bytes.push(...Buffer.from(plain));
  }
  return Buffer.from(bytes).toString('utf8');
}
