const TEXT_OR_NUMBER = /"(?:[^"\\]+|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/g;

/**
 * The same with every number as it is written: `1.10` is no 1.1, and a number of 17 digits is not rounded. For what a number is a name, such as a version.
 */
export function parseJsonVerbatim(text: string): unknown {
  if (parseJson(text) === undefined) return undefined;
  return JSON.parse(text.replaceAll(TEXT_OR_NUMBER, (token) => (token.startsWith('"') ? token : `"${token}"`)));
}

/** The value that a text of JSON says; undefined when it is no JSON, which no JSON says. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
