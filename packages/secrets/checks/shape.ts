import type { Declaration, Shape } from '../declarations/declaration.ts';
import { readCertificate, readPrivateKey } from './certificate.ts';
import { complaint, type Complaint } from './complaint.ts';
import { isDocumentedJwt, readJwt } from './jwt.ts';
import { lifeComplaints, type LifeNeeded } from './lifetime.ts';
import { isDocumentedHost, isPlaceholder, isTemplate } from './placeholder.ts';
import { bareHost, readUrl } from './url.ts';

/** What is wrong with the shape of a value and with how long it lives. `value` is without stray characters. */
export function shapeComplaints(value: string, declaration: Declaration, needed: LifeNeeded): readonly Complaint[] {
  const { shape, minLifeMs } = declaration;
  switch (shape.kind) {
    case 'text':
      return [];
    case 'url':
      return urlComplaints(value, shape, declaration.database);
    case 'json':
      return jsonComplaints(value, shape.keys);
    case 'jwt':
      return jwtComplaints(value, minLifeMs, needed);
    case 'pem-certificate':
      return certificateComplaints(value, minLifeMs, needed);
    case 'private-key':
      return keyComplaints(value);
  }
}

function malformed(problem: string, remedy: string): readonly Complaint[] {
  return [complaint('malformed', 'critical', problem, remedy)];
}

function urlComplaints(value: string, { schemes }: Extract<Shape, { kind: 'url' }>, database: string | undefined): readonly Complaint[] {
  const url = readUrl(value);
  const [first = 'https'] = schemes;
  const form = `\`${first}://user:password@host:port/name\``;
  if (url === undefined)
    return malformed(
      'is not a URL',
      `Write it as ${form}. In user and password \`@ : / ? # %\` are percent-encoded (\`/\` as \`%2F\`): unencoded they end the part too early.`,
    );
  const found: Complaint[] = [];
  if (schemes.length > 0 && !schemes.includes(url.scheme))
    found.push(
      complaint(
        'wrong-scheme',
        'critical',
        `is a URL of another kind than ${schemes.join(' or ')}`,
        `Write it as ${form}, or correct the declaration.`,
      ),
    );
  if (url.user !== undefined && url.password === '')
    found.push(
      complaint(
        'empty-password',
        'high',
        'has a user and an empty password',
        'Put the password in, or leave the colon out where there is none.',
      ),
    );
  if (isPlaceholder(url.password ?? '') || [url.user ?? '', ...url.query].some(isTemplate))
    found.push(complaint('placeholder', 'critical', 'has a placeholder where a credential belongs', 'Put the real one in.'));
  if (url.hosts.some((host) => isDocumentedHost(bareHost(host))))
    found.push(complaint('placeholder', 'critical', 'leads to a host that only exists in documents', 'Put the real host in.'));
  if (database !== undefined && url.database !== database)
    found.push(
      complaint(
        'wrong-database',
        'critical',
        `leads to another database than ${database}`,
        'Check which environment this URL belongs to, or correct `database(…)` in the declaration.',
      ),
    );
  return found;
}

function jsonComplaints(value: string, keys: readonly string[]): readonly Complaint[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(value);
  } catch {
    return malformed(
      'is not JSON',
      'Store the file as it is: `gh secret set NAME < file.json`. A shell that expands it takes the quotes away.',
    );
  }
  const bad = (test: (part: unknown) => boolean): readonly string[] => keys.filter((key) => test(valueAt(parsed, key)));
  const missing = bad(isEmpty);
  const placeholders = bad((part) => typeof part === 'string' && part !== '' && isPlaceholder(part));
  return [
    ...(missing.length === 0
      ? []
      : [
          complaint(
            'missing-key',
            'critical',
            `is JSON without ${missing.join(', ')}`,
            'Store the whole file again, or correct `json(…)` in the declaration.',
          ),
        ]),
    ...(placeholders.length === 0
      ? []
      : [complaint('placeholder', 'critical', `has a placeholder as ${placeholders.join(', ')}`, 'Put the real values in.')]),
  ];
}

function isEmpty(part: unknown): boolean {
  if (typeof part === 'string') return part.trim() === '';
  return part === undefined || part === null || (typeof part === 'object' && Object.keys(part).length === 0);
}

function valueAt(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (part, key) =>
        typeof part === 'object' && part !== null && Object.hasOwn(part, key)
          ? (part as Readonly<Record<string, unknown>>)[key]
          : undefined,
      value,
    );
}

function jwtComplaints(value: string, minLifeMs: number | undefined, needed: LifeNeeded): readonly Complaint[] {
  const jwt = readJwt(value);
  if (jwt === undefined)
    return malformed(
      'is not a JSON Web Token',
      'A token has three parts in base64url with dots between them: copy all of them, without `Bearer `.',
    );
  if (isDocumentedJwt(jwt))
    return [complaint('placeholder', 'critical', 'is the token that introductions to JWT print', 'Put a real one in.')];
  const found: Complaint[] = [];
  if (jwt.unsigned)
    found.push(complaint('unsigned', 'critical', 'is a token that nobody has signed', 'Have it issued again by who signs tokens.'));
  if (jwt.beginsAt !== undefined && jwt.beginsAt > needed.now)
    found.push(complaint('not-yet-valid', 'critical', 'is not valid yet', 'Have it issued for now, or check the clock of who issues it.'));
  if (jwt.endsAt !== undefined) found.push(...lifeComplaints(jwt.endsAt, minLifeMs, needed, 'Have a new token issued, and store it.'));
  else if (minLifeMs !== undefined)
    found.push(
      complaint(
        'no-expiry',
        'high',
        'is a token that never expires',
        'Have one issued that does, or leave `expires` out of the declaration.',
      ),
    );
  return found;
}

function certificateComplaints(value: string, minLifeMs: number | undefined, needed: LifeNeeded): readonly Complaint[] {
  const certificate = readCertificate(value);
  if (certificate === undefined)
    return malformed(
      'is not a certificate in PEM',
      'Store the file as it is: `gh secret set NAME < cert.pem`; from DER by `openssl x509 -inform der -in cert.der`.',
    );
  return [
    ...(certificate.beginsAt > needed.now
      ? [complaint('not-yet-valid', 'critical', 'is not valid yet', 'Use one that is, or check the clock of who issued it.')]
      : []),
    ...lifeComplaints(certificate.endsAt, minLifeMs, needed, 'Renew the certificate, with its chain, and store it.'),
  ];
}

function keyComplaints(value: string): readonly Complaint[] {
  const reading = readPrivateKey(value);
  if (reading === undefined)
    return malformed(
      'is not a private key',
      'Store the file as it is, with its first and last line: `gh secret set NAME < key.pem`. A public key is none.',
    );
  if (reading === 'encrypted')
    return [
      complaint(
        'encrypted-key',
        'high',
        'is a private key with a passphrase, which nobody can enter in a job',
        'Store the key without one: `openssl pkey -in key.pem`, `ssh-keygen -p -N ""`.',
      ),
    ];
  return [];
}
