import type { Matchers } from '../declarations/compile.ts';
import type { Declaration } from '../declarations/declaration.ts';
import type { Finding } from '../finding.ts';
import { complaint, type Complaint } from './complaint.ts';
import { isFilePath } from './file-path.ts';
import type { LifeNeeded } from './lifetime.ts';
import { isPlaceholder } from './placeholder.ts';
import { relationComplaints } from './relation.ts';
import { shapeComplaints } from './shape.ts';
import { isRepetitive, roomInBytes } from './strength.ts';
import { strayIn, withoutStray } from './stray.ts';

/** GitHub stores no larger secret: 48 KB (docs.github.com, "Limits for secrets"). */
export const LARGEST_BYTES = 48 * 1024;

export interface CheckOptions {
  readonly needed: LifeNeeded;
  readonly matchers: Matchers;
  /** Where the secrets belong, for the remedies. */
  readonly environment: string;
}

/** The value of a secret; undefined where it was not handed over. */
export type Values = (name: string) => string | undefined;

/** What was looked at. */
export interface Checked {
  readonly findings: readonly Finding[];
  /** Names of required secrets that are not there or empty, in the order of their declarations. */
  readonly missing: readonly string[];
  /** Optional ones that are not there. */
  readonly absent: readonly string[];
}

/**
 * Holds every value against its declaration and tells everything that is wrong with any of them at once. What it tells never holds a value, a part of one, its
 * length or a hash.
 */
export function checkSecrets(declarations: readonly Declaration[], valueOf: Values, options: CheckOptions): Checked {
  const present = declarations.filter(({ name }) => !isEmpty(valueOf(name)));
  const without = declarations.filter((declaration) => !present.includes(declaration));
  const missing = without.filter(({ optional }) => !optional);
  const shapeOf = new Map(declarations.map(({ name, shape }) => [name.toUpperCase(), shape.kind]));
  const plain = (name: string): string | undefined => {
    const value = valueOf(name);
    return value === undefined || isEmpty(value) ? undefined : withoutStray(value, shapeOf.get(name.toUpperCase()) ?? 'text');
  };
  return {
    findings: [
      ...missing.map(({ name }) => missingFinding(name, valueOf(name), options.environment)),
      ...present.flatMap((declaration) => {
        const found = complaintsOf(valueOf(declaration.name) ?? '', declaration, plain, options);
        return found.map((one): Finding => ({ ...one, name: declaration.name }));
      }),
    ],
    missing: missing.map(({ name }) => name),
    absent: without.filter(({ optional }) => optional).map(({ name }) => name),
  };
}

function isEmpty(value: string | undefined): boolean {
  return value === undefined || value.replaceAll('\uFEFF', '').trim() === '';
}

function missingFinding(name: string, value: string | undefined, environment: string): Finding {
  const blank = value !== undefined && value !== '';
  return {
    name,
    rule: 'missing',
    severity: 'critical',
    problem: blank ? 'is blank' : value === undefined ? 'was not handed to this step' : 'is empty, as a secret that does not exist is',
    remedy:
      value === undefined
        ? `Add \`${name}: \${{ secrets.${name} }}\` to \`env:\` of this step.`
        : `Store it as a secret of the environment ${environment} or of the repository, and let the job name that environment; a pull request from a fork gets no secrets.`,
  };
}

function complaintsOf(value: string, declaration: Declaration, plainOf: Values, { needed, matchers }: CheckOptions): readonly Complaint[] {
  const { shape, relation } = declaration;
  if (Buffer.byteLength(value) > LARGEST_BYTES)
    return [
      complaint(
        'too-large',
        'high',
        'is larger than any secret that GitHub stores (48 KB)',
        'Check what is put into the variable: a secret that large is read from a file or a store.',
      ),
    ];
  const plain = withoutStray(value, shape.kind);
  if (isPlaceholder(plain))
    return [complaint('placeholder', 'critical', 'is a placeholder or a key out of a document', 'Store the real value.')];
  const stray = strayIn(value, shape.kind).map(({ rule, problem, remedy }) => complaint(rule, 'high', problem, remedy));
  const shaped = shapeComplaints(plain, declaration, needed);
  const malformed = shaped.some(({ rule }) => rule === 'malformed');
  if (isFilePath(plain) && (malformed || shape.kind === 'text'))
    return [
      ...stray,
      complaint('file-path', 'critical', 'is the path of a file and not what is in it', 'Store the contents: `gh secret set NAME < file`.'),
    ];
  const other = relation === undefined ? undefined : plainOf(relation.other);
  return [
    ...stray,
    ...shaped,
    ...(malformed ? [] : patternComplaints(plain, declaration, matchers)),
    ...strengthComplaints(plain, declaration.minBytes),
    ...(relation === undefined || other === undefined || malformed ? [] : relationComplaints(plain, relation, other)),
  ];
}

function patternComplaints(value: string, { patterns }: Declaration, matchers: Matchers): readonly Complaint[] {
  return patterns
    .filter(({ source }) => matchers.get(source)?.(value) === false)
    .map(({ source }) =>
      complaint(
        'pattern',
        'critical',
        `does not match its pattern \`${source}\``,
        'Check which credential was stored: most often it is that of another environment or kind.',
      ),
    );
}

function strengthComplaints(value: string, minBytes: number | undefined): readonly Complaint[] {
  if (minBytes === undefined) return [];
  const draw = `Draw a new one: \`openssl rand -base64 ${String(minBytes)}\`. Hexadecimal and base64 count decoded, other text by what its characters can hold.`;
  if (roomInBytes(value) < minBytes) return [complaint('too-short', 'critical', `has no room for ${String(minBytes)} random bytes`, draw)];
  if (isRepetitive(value, minBytes))
    return [complaint('too-simple', 'high', 'repeats itself or counts up: it was typed and not drawn', draw)];
  return [];
}
