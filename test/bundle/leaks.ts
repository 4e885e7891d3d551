import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StepResult } from '#testkit/runner';
import type { Delivery } from './delivery.ts';
import { everythingOf } from './shown.ts';

/** Characters of a secret in a row that are taken for a leak: a text that was cut inside the secret shows a part of it. */
const shortestPart = 6;

/** A place where texts end up, and what stands there. */
export type Place = readonly [place: string, text: string];

/**
 * Every place that shows a part of the secret, be it plain, URL-encoded or base64, with what is shown: raw logs, summaries, outputs, state, files that
 * outputs name, files in the workspace, whatever GitHub was told, and `more`. Base64 in a text is looked into.
 */
export async function leaksOf(
  secret: string,
  delivery: Delivery,
  steps: readonly StepResult[],
  more: readonly Place[] = [],
): Promise<readonly string[]> {
  const named = steps
    .flatMap(({ outputs }) => Object.values(outputs).flatMap((value) => value.split('\n')))
    .filter((path) => existsSync(path));
  const found = await readdir(delivery.workspace, { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const places: readonly Place[] = [
    ...steps.map((step): Place => [`${step.id} ${step.phase}`, everythingOf(step)]),
    // What was told, not what was asked of it with a token in a header.
    ...delivery.github.calls.map(({ operation, path, body }): Place => [operation, `${path} ${JSON.stringify(body)}`]),
    ['issues', JSON.stringify(delivery.github.issues.all)],
    ['deployments', JSON.stringify(delivery.github.deployments)],
    ...(await Promise.all([...new Set([...named, ...files])].map(async (path): Promise<Place> => [path, await readFile(path, 'utf8')]))),
    ...more,
  ];
  const parts = partsOf(secret);
  return places.flatMap(([place, text]) => {
    const shown = [text, ...decoded(text)].flatMap((one) => parts.filter((part) => one.includes(part)));
    return shown.length === 0 ? [] : [`${place}: ${shown[0] ?? ''}`];
  });
}

/** Parts of the secret in every form, none of which occurs by chance. */
function partsOf(secret: string): readonly string[] {
  // What surrounds a text shifts its base64.
  const base64 = ['', 'x', 'xy'].map((before) => Buffer.from(`${before}${secret}`).toString('base64').slice(4, -4));
  return [secret, encodeURIComponent(secret), ...base64].flatMap((form) =>
    Array.from({ length: form.length - shortestPart + 1 }, (_, at) => form.slice(at, at + shortestPart)),
  );
}

function decoded(text: string): readonly string[] {
  return (text.match(/[A-Za-z0-9+/=]{24,}(?:\r?\n[A-Za-z0-9+/=]{4,})*/g) ?? []).map((run) => Buffer.from(run, 'base64').toString());
}
