import { readFile } from 'node:fs/promises';

/** What the ledger recorded last. */
export interface LastEntry {
  readonly status: string;
  /** The candidate's share in percent. */
  readonly weight: number;
}

/** The last entry of a ledger file of JSON lines; undefined when there is none. Lines that are no entries are passed over. */
export function lastEntryOf(text: string): LastEntry | undefined {
  return text
    .split('\n')
    .map(readEntry)
    .findLast((entry) => entry !== undefined);
}

/** The last entry of the file; undefined when there is no such file. */
export async function readLastEntry(path: string): Promise<LastEntry | undefined> {
  return lastEntryOf(await readFile(path, 'utf8').catch(() => ''));
}

function readEntry(line: string): LastEntry | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (typeof parsed !== 'object' || parsed === null || !('status' in parsed) || !('weight' in parsed)) return undefined;
  const { status, weight } = parsed;
  return typeof status === 'string' && typeof weight === 'number' ? { status, weight } : undefined;
}
