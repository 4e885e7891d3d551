import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import type { Detector, Match } from '#secrets/leaks/fragment';
import { gitProgram } from '#secrets/leaks/git/program';
import type { LiveValue } from '#secrets/leaks/scan/live-values';
import { searchPart } from '#secrets/leaks/scan/part';
import { scanLeaks, type Scan, type ScanPorts, type Scope } from '#secrets/leaks/scan/scan';

/** A stand-in for a detector: what stands after `SECRET_` up to anything but a letter or digit. */
export const secretWords: Detector = {
  detect({ bytes, from, to, firstLine }) {
    const text = bytes.toString('utf8', from, to);
    return [...text.matchAll(/SECRET_([A-Za-z0-9]+)/gu)].map(({ 0: match, 1: secret = '', index }): Match => {
      const line = firstLine + text.slice(0, index).split('\n').length - 1;
      const column = index - text.lastIndexOf('\n', index);
      return {
        ruleId: 'secret-word',
        description: 'A word that says so.',
        secret,
        match,
        startLine: line,
        endLine: line,
        startColumn: column,
        endColumn: column + match.length,
        entropy: 0,
        tags: [],
        decoded: [],
      };
    });
  },
};

/** Ports of a scan whose parts run in this thread. */
export function portsOfScan(detector: Detector = secretWords, more: Partial<ScanPorts> = {}): ScanPorts {
  const { signal } = new AbortController();
  return {
    git: gitProgram(process.env),
    runPart: (work) => searchPart(work, () => detector, more.signal ?? signal),
    threads: 2,
    clock: { now: () => 0, sleep: () => new Promise((resolve) => setImmediate(resolve)) },
    signal,
    ...more,
  };
}

export function scanned(
  folder: string,
  scope: Scope = { kind: 'history' },
  live: readonly LiveValue[] = [],
  ports = portsOfScan(),
): Promise<Scan> {
  return scanLeaks(folder, scope, live, ports);
}

/** What was found, one line each: secret, path and line, and whether it still stands. */
export function linesOf({ found }: Scan): readonly string[] {
  return found.map(({ secret, path, startLine, stands }) => `${secret} ${path}:${String(startLine)}${stands ? '' : ' gone'}`);
}

/** A folder of a test file's own, gone afterwards. */
export function scratchFolder(): () => string {
  let root = '';
  let count = 0;
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'scan-'));
  });
  afterAll(async () => {
    await rm(root, { recursive: true, force: true });
  });
  return () => {
    count += 1;
    return join(root, String(count));
  };
}
