import type { Explain } from '#exchange/failure';
import { table, type Row } from '#exchange/table';

/** What a failure of a REST service comes down to: the ends of the codes. */
type Kind = 'TIMEOUT' | 'UNREACHABLE' | 'DENIED' | 'NOT_FOUND' | 'CONFLICT' | 'BUSY' | 'FAILED' | 'REFUSED' | 'BAD_ANSWER';

/** How the failures of one REST service are told. */
export interface FailureNames {
  /** Of the codes that every platform has, such as `VERCEL` in `VERCEL_TIMEOUT`. */
  readonly prefix: string;
  /** Inside a sentence: `Vercel`, `the router`. */
  readonly name: string;
  /** The setting that has the address, as it stands in a remedy: `` `url` ``. */
  readonly address: string;
  /** Where to look when it fails: `at vercel-status.com`, `into the log of the router at this time`. */
  readonly look: string;
}

/** What to do, where the platform knows better; with a code in front where that is not prefix and kind. Without one NOT_FOUND is among what is REFUSED. */
export type Remedies = Readonly<Partial<Record<Kind, string | readonly [code: string, remedy: string]>>>;

/** What failures mean, and the codes that were made of the prefix. */
export interface Failures {
  readonly explain: Explain;
  readonly codes: readonly string[];
}

/** The table of a REST service: its own rows, then those of every one. */
export function restFailures({ prefix, name, address, look }: FailureNames, remedies: Remedies, own: readonly Row[] = []): Failures {
  const codes = new Set<string>();
  const row = (when: Row[0], kind: Kind, usual: string): Row => {
    const given = remedies[kind] ?? usual;
    if (typeof given !== 'string') return [when, ...given];
    codes.add(`${prefix}_${kind}`);
    return [when, `${prefix}_${kind}`, given];
  };
  const where = (when: Row[0], usual: string): Row => row(when, 'UNREACHABLE', usual);
  const rows = [
    ...own,
    row(['timeout'], 'TIMEOUT', `Check that ${name} is up and not overloaded; raise \`timeout\` when it is merely slow.`),
    where(['dns'], `Check the host in ${address}, and that this runner can resolve it: a private name needs a self-hosted runner.`),
    where(['tls'], 'Renew the certificate, or give the runner the authority that signed it (NODE_EXTRA_CA_CERTS).'),
    where(['proxy'], 'Check HTTPS_PROXY and NO_PROXY of the runner.'),
    where(['no-answer'], `Check ${address}, that ${name} runs, and that this runner may reach it.`),
    row([401, 403], 'DENIED', 'Check that `token` is set, has not expired, and may read and change this.'),
    ...(remedies.NOT_FOUND === undefined ? [] : [row([404], 'NOT_FOUND', '')]),
    row([409], 'CONFLICT', 'Something else changes this at the same time. Wait for its end, then run the step again.'),
    row([429, 503], 'BUSY', `Wait until ${name} takes requests again, then run the step again.`),
    row(['5xx'], 'FAILED', `Look ${look}, then run the step again.`),
    row(['4xx'], 'REFUSED', 'Do what the message says, then run the step again.'),
  ];
  const otherwise = row([], 'BAD_ANSWER', `Check ${address}: a login page, a proxy or another program answers instead of ${name}.`);
  return { explain: table(rows, otherwise), codes: [...codes] };
}
