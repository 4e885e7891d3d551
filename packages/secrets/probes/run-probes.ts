import { mapLimited } from '#core/concurrency';
import type { Values } from '../checks/check-secrets.ts';
import { isPlaceholder } from '../checks/placeholder.ts';
import { withoutStray } from '../checks/stray.ts';
import type { Declaration } from '../declarations/declaration.ts';
import { probeKind } from '../declarations/probe-kinds.ts';
import { unknown, type Probed, type ProbePorts } from './probe.ts';
import { PROBES } from './registry.ts';

/** Providers that are asked at the same time. */
const AT_ONCE = 6;

/** What was said of one secret. */
export interface ProbedSecret {
  readonly declaration: Declaration;
  readonly probed: Probed;
  /** The value and its companions: what must stand in no text. */
  readonly secrets: readonly string[];
}

/**
 * Tries every secret that declares a probe and is there, some at the same time. `isWrong` tells those whose value cannot be what was declared: nobody is asked
 * about them, as it would show a value to whom it may not belong. Rejects when the job is cancelled.
 */
export async function runProbes(
  declarations: readonly Declaration[],
  valueOf: Values,
  isWrong: (name: string) => boolean,
  ports: ProbePorts,
): Promise<readonly ProbedSecret[]> {
  const shapeOf = new Map(declarations.map(({ name, shape }) => [name.toUpperCase(), shape.kind]));
  const plain = (name: string): string => withoutStray(valueOf(name) ?? '', shapeOf.get(name.toUpperCase()) ?? 'text');
  const asked = declarations.filter(({ name, probe }) => probe !== undefined && plain(name) !== '');
  return mapLimited(asked, AT_ONCE, async (declaration): Promise<ProbedSecret> => {
    const companions = companionsOf(declaration, plain);
    const secrets = [plain(declaration.name), ...Object.values(companions)];
    return { declaration, secrets, probed: await tryOne(declaration, plain, companions, isWrong, ports) };
  });
}

function companionsOf({ probe }: Declaration, plain: (name: string) => string): Readonly<Record<string, string>> {
  const values = Object.entries(probe?.companions ?? {}).map(([role, name]) => [role, plain(name)] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== ''));
}

async function tryOne(
  { name, probe }: Declaration,
  plain: (name: string) => string,
  companions: Readonly<Record<string, string>>,
  isWrong: (name: string) => boolean,
  ports: ProbePorts,
): Promise<Probed> {
  if (probe === undefined) return unknown('nothing is declared');
  if (isWrong(name)) return unknown('it is wrong already, so nobody was asked');
  const needs = probeKind(probe.kind)?.companions ?? {};
  for (const [role, other] of Object.entries(probe.companions)) {
    const value = plain(other);
    if (value === '' ? needs[role] === 'required' || isEither(probe.kind, role) : isPlaceholder(value) || isWrong(other))
      return unknown(`${other}, which it is tried with, is missing or wrong`);
  }
  const run = await PROBES[probe.kind]();
  return run({ value: plain(name), companions, parameters: probe.parameters }, ports);
}

function isEither(kind: string, role: string): boolean {
  return probeKind(kind)?.oneOf?.[0] === role;
}
