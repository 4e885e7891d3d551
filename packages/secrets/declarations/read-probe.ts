import { closest } from '#core/closest';
import type { DeclaredProbe } from './declaration.ts';
import { nameProblem } from './name.ts';
import { PROBE_KINDS, probeKind, type ProbeKindFacts, type ProbeKindName } from './probe-kinds.ts';
import { DeclarationMistake } from './reader.ts';

/** One of the pieces in the parentheses; `at` is its place in the declaration, from 0. */
export interface ProbePiece {
  readonly text: string;
  readonly at: number;
}

const KINDS = Object.keys(PROBE_KINDS);
const RIGHT = /^[\w:.*@/-]{1,80}$/;
/** Names under which people know a kind. */
const ELSEWHERE: Readonly<Record<string, ProbeKindName>> = {
  gh: 'github',
  sts: 'aws',
  google: 'gcp',
  entra: 'azure',
  docker: 'registry',
  ghcr: 'registry',
  mail: 'smtp',
  postgresql: 'postgres',
  pg: 'postgres',
  mariadb: 'mysql',
  rediss: 'redis',
  valkey: 'redis',
  mongo: 'mongodb',
};

/** Reads what stands in `probe(…)`: a kind, rights, and `name=value`. Throws a DeclarationMistake, which repeats nothing of it. */
export function readProbe(pieces: readonly ProbePiece[]): DeclaredProbe {
  const [first, ...rest] = pieces;
  const word = first?.text ?? '';
  const facts = probeKind(word);
  if (first === undefined || facts === undefined) throw new DeclarationMistake(first?.at ?? 0, unknownKind(word));
  const kind = word as ProbeKindName;
  const rights: string[] = [];
  const companions: Record<string, string> = {};
  const parameters: Record<string, string> = {};
  for (const { text, at } of rest) {
    const equals = text.indexOf('=');
    if (equals < 0) rights.push(readRight(text, at, kind, facts));
    else {
      const key = text.slice(0, equals).trimEnd();
      const value = text.slice(equals + 1).trim();
      const valueAt = at + text.length - text.slice(equals + 1).trimStart().length;
      if (Object.hasOwn(companions, key) || Object.hasOwn(parameters, key)) throw new DeclarationMistake(at, 'it is given already');
      if (isOwn(facts.companions, key)) companions[key] = readCompanion(value, valueAt, key);
      else parameters[key] = readParameter(key, value, at, valueAt, kind, facts);
    }
  }
  requireAll(kind, facts, { ...companions, ...parameters }, first.at);
  return { kind, rights, companions, parameters };
}

function unknownKind(word: string): string {
  const meant = closest(word, KINDS) ?? (Object.hasOwn(ELSEWHERE, word.toLowerCase()) ? ELSEWHERE[word.toLowerCase()] : undefined);
  const hint = meant === undefined ? '' : `; did you mean ${meant}?`;
  return `expected a kind of credential, one of ${KINDS.join(', ')}, for example probe(github, repo)${hint}`;
}

function readRight(text: string, at: number, kind: ProbeKindName, facts: ProbeKindFacts): string {
  const keys = keysOf(facts);
  if (facts.rights === undefined) {
    const hint = keys.length === 0 ? `leave it out: probe(${kind})` : `expected ${keys.join(', ')} with \`=\``;
    throw new DeclarationMistake(at, `nobody tells the rights of ${kind}, so none can be listed; ${hint}`);
  }
  if (!RIGHT.test(text)) throw new DeclarationMistake(at, `expected a right, for example probe(${kind}, ${facts.rights})`);
  return text;
}

function readCompanion(value: string, at: number, key: string): string {
  if (nameProblem(value) === undefined) return value;
  const example = key.toUpperCase().replaceAll('-', '_');
  throw new DeclarationMistake(at, `expected the name of the other secret, for example ${key}=MY_${example}`);
}

function readParameter(key: string, value: string, at: number, valueAt: number, kind: ProbeKindName, facts: ProbeKindFacts): string {
  const { parameters } = facts;
  const parameter = isOwn(parameters, key) ? parameters[key] : undefined;
  if (parameter === undefined) {
    const keys = keysOf(facts);
    const meant = closest(key, keys);
    const accepted = keys.length === 0 ? `probe(${kind}) takes nothing of that form` : `expected ${keys.join(', ')} for ${kind}`;
    throw new DeclarationMistake(at, `${accepted}${meant === undefined ? '' : `; did you mean ${meant}?`}`);
  }
  if (!parameter.pattern.test(value)) throw new DeclarationMistake(valueAt, `expected for example ${parameter.example}`);
  return value;
}

function requireAll(kind: ProbeKindName, facts: ProbeKindFacts, given: Readonly<Record<string, string>>, at: number): void {
  for (const [role, need] of Object.entries(facts.companions ?? {}))
    if (need === 'required' && given[role] === undefined)
      throw new DeclarationMistake(
        at,
        `${kind} needs ${role}=NAME, the name of another secret, for example probe(${kind}, ${role}=AWS_ACCESS_KEY_ID)`,
      );
  for (const [name, { required, example }] of Object.entries(facts.parameters ?? {}))
    if (required === true && given[name] === undefined)
      throw new DeclarationMistake(at, `${kind} needs ${name}, for example probe(${kind}, ${example})`);
  if (facts.oneOf === undefined) return;
  const [companion, parameter] = facts.oneOf;
  const count = facts.oneOf.filter((name) => given[name] !== undefined).length;
  if (count !== 1)
    throw new DeclarationMistake(
      at,
      `${kind} needs one of ${companion}=NAME, the name of another secret, and ${facts.parameters?.[parameter]?.example ?? parameter}`,
    );
}

function keysOf({ companions = {}, parameters = {} }: ProbeKindFacts): readonly string[] {
  return [...Object.keys(companions), ...Object.keys(parameters)];
}

function isOwn<T>(from: Readonly<Record<string, T>> | undefined, key: string): from is Readonly<Record<string, T>> {
  return from !== undefined && Object.hasOwn(from, key);
}
