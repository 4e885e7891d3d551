import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What is replaced, in this order; each has to be there. */
const steps: readonly (readonly [from: RegExp, to: string])[] = [
  [/^#.*\nname: (\w+)\n(?:run-name: .*\n)?/, 'name: $1 with OIDC\n'],
  // Their form and their schedule belong to the workflow that is called by nobody.
  [/^on:\n[^]*?(?=^ {2}workflow_call:$)/m, 'on:\n'],
  [/^( +)deployments: write\n/m, '$1deployments: write\n$1id-token: write\n'],
];

/**
 * The reusable workflows again, with `id-token: write` for platforms that are logged in to by the job's OIDC token. GitHub refuses a called workflow that asks for
 * more than its caller grants before any job starts, whatever the job's `if:` says, and permissions take no expressions: so whoever needs no token calls the plain one.
 */
export async function oidcWorkflows(root: string): Promise<readonly { readonly path: string; readonly text: string }[]> {
  return Promise.all(
    ['rollback', 'reconcile'].map(async (name) => {
      const plain = (await readFile(join(root, `.github/workflows/${name}.yml`), 'utf8')).replaceAll('\r\n', '\n');
      const text = steps.reduce((before, [from, to]) => {
        if (!from.test(before)) throw new Error(`${name}.yml has no ${String(from)}`);
        return before.replace(from, to);
      }, plain);
      const head = `# generated from ${name}.yml by npm run generate: the same, for callers that grant \`id-token: write\`. Guide: docs/platforms/aws-lambda.md`;
      return { path: `.github/workflows/${name}-with-oidc.yml`, text: `${head}\n${text}` };
    }),
  );
}
