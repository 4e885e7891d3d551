import type { Values } from '#secrets/checks/check-secrets';
import type { Finding } from '#secrets/finding';
import { probeFindings } from '#secrets/probes/probe-findings';
import type { ProbeState } from '#secrets/probes/probe';
import { runProbes } from '#secrets/probes/run-probes';
import type { ActionContext } from '#toolkit/context';
import type { Declared } from './declared.ts';
import type { Examination } from './examination.ts';
import type { Inputs } from './inputs.ts';

/** Findings of the values that say that it is not what was declared: no provider is shown such a value. */
const WRONG: ReadonlySet<string> = new Set(['missing', 'placeholder', 'malformed', 'wrong-scheme', 'pattern', 'file-path', 'too-large']);

/** Asks the providers whether the declared secrets are alive. `found` are the findings of the values, `now` in milliseconds since the epoch. */
export async function examineProbes(
  { declarations, rolloutMs }: Declared,
  valueOf: Values,
  found: readonly Finding[],
  inputs: Inputs,
  context: ActionContext,
  now: number,
): Promise<Examination> {
  const wrong = new Set(found.flatMap(({ name, rule }) => (name !== undefined && WRONG.has(rule) ? [name.toUpperCase()] : [])));
  const probed = await runProbes(declarations, valueOf, (name) => wrong.has(name.toUpperCase()), {
    ...context,
    githubApi: context.run.apiUrl.replace(/\/+$/, ''),
  });
  const unknown = inputs['probe-unknown'] === 'note' ? 'none' : inputs['probe-unknown'];
  const judged = probed.map((one) => ({
    name: one.declaration.name,
    ...probeFindings(one.declaration, one.probed, one.secrets, {
      unknown,
      needed: { now, rolloutMs, marginMs: inputs['expiry-margin'] },
    }),
  }));
  const count = (state: ProbeState): string => `${String(probed.filter((one) => one.probed.state === state).length)} ${state}`;
  return {
    findings: judged.flatMap(({ name, complaints }) => complaints.map((one): Finding => ({ ...one, name }))),
    notes: [
      probed.length === 0
        ? 'No provider was asked: no secret that is there declares `probe(…)`.'
        : `Providers were asked: ${(['alive', 'dead', 'unknown'] as const).map(count).join(', ')}.`,
      ...judged.map(({ note }) => note),
    ],
    problems: [],
  };
}
