import { closest } from '#core/closest';
import { parseDuration } from '#core/criteria/duration';
import type { Declaration, DeclaredPattern, DeclaredProbe, Relation, Shape, UrlPart } from './declaration.ts';
import { nameProblem } from './name.ts';
import { probeKind } from './probe-kinds.ts';
import { readProbe } from './read-probe.ts';
import { DeclarationMistake, DeclarationReader } from './reader.ts';
import { schemesFor } from './schemes.ts';

/** Longest declaration, in UTF-16 code units. */
const LONGEST = 1_000;
/** No key that is in use is larger. */
const MOST_BYTES = 4_096;

/** What is known of a declaration so far. */
interface Draft {
  shape?: Shape;
  optional?: true;
  shared?: true;
  minBytes?: number;
  minLifeMs?: number;
  database?: string;
  relation?: Relation;
  probe?: DeclaredProbe;
  readonly patterns: DeclaredPattern[];
}

type ReadClause = (reader: DeclarationReader, draft: Draft, at: number) => void;

const CLAUSES: Readonly<Record<string, ReadClause>> = {
  text: (_, draft, at) => {
    setShape(draft, { kind: 'text' }, at);
  },
  url: (reader, draft, at) => {
    const schemes = reader.text.charAt(reader.position) === '(' ? items(reader, /^[a-z][a-z0-9+.-]*$/i, 'url(postgres)') : [];
    setShape(draft, { kind: 'url', schemes: schemes.flatMap(({ text }) => schemesFor(text)) }, at);
  },
  pattern: (reader, draft) => {
    const { inside, at } = reader.takeParenthesised('pattern(^sk_live_)');
    if (inside.trim() === '') throw new DeclarationMistake(at, 'expected a regular expression, for example pattern(^sk_live_)');
    draft.patterns.push({ source: inside, column: at + 1 });
  },
  'pem-certificate': (_, draft, at) => {
    setShape(draft, { kind: 'pem-certificate' }, at);
  },
  'private-key': (_, draft, at) => {
    setShape(draft, { kind: 'private-key' }, at);
  },
  json: (reader, draft, at) => {
    const keys =
      reader.text.charAt(reader.position) === '(' ? items(reader, /^[\w$-]+(?:\.[\w$-]+)*$/, 'json(project_id, private_key)') : [];
    setShape(draft, { kind: 'json', keys: keys.map(({ text }) => text) }, at);
  },
  jwt: (_, draft, at) => {
    setShape(draft, { kind: 'jwt' }, at);
  },
  bytes: (reader, draft, at) => {
    once(draft.minBytes, at, 'bytes');
    compare(reader, '>=', 'bytes >= 32');
    const number = reader.take(/\d{1,6}/y);
    const bytes = Number(number);
    if (number === undefined || bytes < 1 || bytes > MOST_BYTES)
      throw reader.mistake(`expected a whole number of bytes from 1 to ${String(MOST_BYTES)}, for example bytes >= 32`);
    draft.minBytes = bytes;
  },
  expires: (reader, draft, at) => {
    once(draft.minLifeMs, at, 'expires');
    compare(reader, '>', 'expires > 30d');
    const start = reader.position;
    const parsed = parseDuration(reader.take(/[^,]*/y)?.trimEnd() ?? '');
    if (!parsed.ok) throw new DeclarationMistake(start, 'expected a duration of at most 365d, for example expires > 30d');
    draft.minLifeMs = parsed.ms;
  },
  database: (reader, draft, at) => {
    once(draft.database, at, 'database');
    draft.database = only(items(reader, /^[^\s(),]+$/, 'database(shop)'), 'database(shop)').text;
  },
  'key-of': (reader, draft, at) => {
    relate(draft, at, { kind: 'key-of', other: otherName(reader, 'key-of(TLS_CERT)') });
  },
  'user-of': partOf('user'),
  'password-of': partOf('password'),
  'host-of': partOf('host'),
  'database-of': partOf('database'),
  probe: (reader, draft, at) => {
    once(draft.probe, at, 'probe');
    draft.probe = readProbe(items(reader, /^[^\s()]+(?: ?= ?[^\s()]+)?$/, 'probe(github, repo)'));
  },
  optional: (_, draft, at) => {
    once(draft.optional, at, 'optional');
    draft.optional = true;
  },
  shared: (_, draft, at) => {
    once(draft.shared, at, 'shared');
    draft.shared = true;
  },
};

/** Every word that begins a clause. */
export const CLAUSE_WORDS: readonly string[] = Object.keys(CLAUSES);

/** What people write who know it by another name. */
const ELSEWHERE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    certificate: 'pem-certificate',
    cert: 'pem-certificate',
    pem: 'pem-certificate',
    key: 'private-key',
    regex: 'pattern(…)',
    regexp: 'pattern(…)',
    matches: 'pattern(…)',
    length: 'bytes >= …',
    chars: 'bytes >= …',
    entropy: 'bytes >= …',
    uri: 'url',
    string: 'text',
    any: 'text',
    expiry: 'expires > …',
    token: 'jwt',
  }),
);

/** Reads a whole declaration; throws a DeclarationMistake. */
export function readDeclaration(name: string, text: string): Declaration {
  if (text.length > LONGEST) throw new DeclarationMistake(LONGEST, `a declaration has at most ${String(LONGEST)} characters`);
  const reader = new DeclarationReader(text);
  const draft: Draft = { patterns: [] };
  reader.skipSpace();
  if (reader.atEnd()) throw reader.mistake('expected what must hold, for example url(postgres); `text` stands for anything');
  for (;;) {
    readClause(reader, draft);
    reader.skipSpace();
    if (reader.atEnd()) break;
    if (reader.take(/,/y) === undefined) throw reader.mistake('expected `,` or the end, for example pem-certificate, expires > 30d');
    reader.skipSpace();
  }
  return finished(name, draft, text.length);
}

function readClause(reader: DeclarationReader, draft: Draft): void {
  const at = reader.position;
  const word = reader.take(/[A-Za-z][A-Za-z-]*/y) ?? '';
  const read = Object.hasOwn(CLAUSES, word) ? CLAUSES[word] : undefined;
  if (read === undefined) throw new DeclarationMistake(at, unknownWord(word));
  read(reader, draft, at);
}

/** Only words of ours are named: what stands there may be a value. */
function unknownWord(word: string): string {
  if (/^required$/i.test(word)) return 'every secret is required but those that are `optional`: leave the word out';
  const meant = closest(word, CLAUSE_WORDS) ?? ELSEWHERE.get(word.toLowerCase());
  const hint = meant === undefined ? '' : `; did you mean ${meant}?`;
  return `expected one of ${CLAUSE_WORDS.join(', ')}, for example url(postgres)${hint}`;
}

function setShape(draft: Draft, shape: Shape, at: number): void {
  if (draft.shape !== undefined)
    throw new DeclarationMistake(
      at,
      `it is ${draft.shape.kind} already, and a secret has one shape; beside it stand pattern(…), bytes and expires`,
    );
  draft.shape = shape;
}

function once(present: unknown, at: number, word: string): void {
  if (present !== undefined) throw new DeclarationMistake(at, `\`${word}\` stands there already`);
}

function compare(reader: DeclarationReader, operator: '>' | '>=', example: string): void {
  reader.skipSpace();
  const start = reader.position;
  if (reader.take(/[<>=!]+/y) !== operator) throw new DeclarationMistake(start, `expected \`${operator}\`, for example ${example}`);
  reader.skipSpace();
}

interface Item {
  readonly text: string;
  readonly at: number;
}

/** What stands in parentheses, parted by commas. */
function items(reader: DeclarationReader, form: RegExp, example: string): readonly Item[] {
  const { inside, at } = reader.takeParenthesised(example);
  let offset = at;
  return inside.split(',').map((piece) => {
    const start = offset + (piece.length - piece.trimStart().length);
    offset += piece.length + 1;
    const text = piece.trim();
    if (!form.test(text)) throw new DeclarationMistake(start, `expected a name here, for example ${example}`);
    return { text, at: start };
  });
}

function only(found: readonly Item[], example: string): Item {
  const [first, second] = found;
  if (first === undefined || second !== undefined)
    throw new DeclarationMistake(second?.at ?? 0, `expected one name, for example ${example}`);
  return first;
}

function otherName(reader: DeclarationReader, example: string): string {
  const { text, at } = only(items(reader, /./, example), example);
  if (nameProblem(text) !== undefined) throw new DeclarationMistake(at, `expected the name of another secret, for example ${example}`);
  return text;
}

function partOf(part: UrlPart): ReadClause {
  return (reader, draft, at) => {
    relate(draft, at, { kind: 'part-of', part, other: otherName(reader, `${part}-of(DATABASE_URL)`) });
  };
}

function relate(draft: Draft, at: number, relation: Relation): void {
  if (draft.relation !== undefined)
    throw new DeclarationMistake(at, 'a secret belongs to one other; `key-of` or `…-of` stands there already');
  draft.relation = relation;
}

function finished(name: string, draft: Draft, end: number): Declaration {
  const { relation, minBytes, minLifeMs, database, patterns, probe } = draft;
  const asked = probe === undefined ? undefined : probeKind(probe.kind);
  const shape: Shape = draft.shape ?? (relation?.kind === 'key-of' ? { kind: 'private-key' } : { kind: 'text' });
  const refuse = (message: string): never => {
    throw new DeclarationMistake(end, message);
  };
  if (minLifeMs !== undefined && shape.kind !== 'pem-certificate' && shape.kind !== 'jwt' && asked?.expiry !== true)
    refuse(
      '`expires` needs `pem-certificate` or `jwt`, which say when they end, or a `probe` whose provider does, for example jwt, expires > 2h',
    );
  if (database !== undefined && shape.kind !== 'url') refuse('`database` needs `url`, for example url(postgres), database(shop)');
  if (relation?.kind === 'key-of' && shape.kind !== 'private-key')
    refuse('`key-of` needs `private-key`, for example private-key, key-of(TLS_CERT)');
  if (minBytes !== undefined && shape.kind !== 'text')
    refuse(`\`bytes\` is for random keys and not for ${shape.kind}, for example bytes >= 32`);
  if (
    probe !== undefined &&
    asked?.url !== undefined &&
    !(shape.kind === 'url' && schemesFor(asked.url).some((one) => shape.schemes.includes(one)))
  )
    refuse(`the value that \`probe(${probe.kind})\` tries is a URL: write url(${asked.url}), probe(${probe.kind})`);
  if (Object.values(probe?.companions ?? {}).some((other) => other.toUpperCase() === name.toUpperCase()))
    refuse('a secret cannot be its own companion: name another one');
  if (relation?.other.toUpperCase() === name.toUpperCase()) refuse('a secret cannot belong to itself: name another one');
  return {
    name,
    shape,
    optional: draft.optional ?? false,
    shared: draft.shared ?? false,
    patterns,
    ...(minBytes === undefined ? {} : { minBytes }),
    ...(minLifeMs === undefined ? {} : { minLifeMs }),
    ...(database === undefined ? {} : { database }),
    ...(relation === undefined ? {} : { relation }),
    ...(probe === undefined ? {} : { probe }),
  };
}
