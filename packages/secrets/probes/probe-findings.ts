import { hiding } from '#core/secrets/hiding';
import { complaint, type Complaint } from '../checks/complaint.ts';
import { lifeComplaints, type LifeNeeded } from '../checks/lifetime.ts';
import type { Declaration } from '../declarations/declaration.ts';
import type { FindingSeverity } from '../finding.ts';
import type { Probed } from './probe.ts';
import { compareRights } from './rights.ts';

/** Rights that one finding names. */
const NAMED = 8;
const PLAIN = /^[\w:.*@/-]{1,80}$/;

export interface ProbeJudgement {
  /** How bad it is that nobody could say; `none` where it is only noted. */
  readonly unknown: FindingSeverity | 'none';
  readonly needed: LifeNeeded;
}

/** What is wrong with a credential by what its provider says, and one sentence on what was said. `secrets` stand in none of it. */
export function probeFindings(
  { name, probe, minLifeMs, shape }: Pick<Declaration, 'name' | 'probe' | 'minLifeMs' | 'shape'>,
  { state, because, rights, expiresAt }: Probed,
  secrets: readonly string[],
  { unknown, needed }: ProbeJudgement,
): { readonly complaints: readonly Complaint[]; readonly note: string } {
  if (state === 'dead')
    return {
      complaints: [complaint('dead', 'critical', `is dead: ${because}`, 'Issue a new one, and store it where this one came from.')],
      note: `${name} is dead: ${because}.`,
    };
  if (state === 'unknown')
    return {
      complaints:
        unknown === 'none'
          ? []
          : [
              complaint(
                'not-known-alive',
                unknown,
                `may be alive or dead: ${because}`,
                'Run the check again, or look from where the provider can be reached.',
              ),
            ],
      note: `Whether ${name} is alive is not known: ${because}.`,
    };
  const declared = probe?.rights ?? [];
  const told = rights === undefined ? undefined : shown(rights, secrets);
  const renew = 'Issue a new one that ends later, and store it before the delivery.';
  return {
    complaints: [
      ...(expiresAt === undefined ? [] : lifeComplaints(expiresAt, minLifeMs, needed, renew)),
      ...(told === undefined || declared.length === 0 ? [] : rightsComplaints(declared, told)),
      // A token or certificate says itself when it ends.
      ...(minLifeMs !== undefined && expiresAt === undefined && shape.kind === 'text' ? [noExpiry()] : []),
    ],
    note: `${name} is alive: ${because}${told === undefined ? (declared.length === 0 ? '' : ', which does not tell its rights') : `; rights: ${named(told)}`}.`,
  };
}

function noExpiry(): Complaint {
  return complaint('no-expiry', 'high', 'never expires, or nobody tells when, though its declaration asks for it', 'Issue one that ends.');
}

function rightsComplaints(declared: readonly string[], told: readonly string[]): readonly Complaint[] {
  const { excess, lacking } = compareRights(declared, told);
  return [
    ...(excess.length === 0
      ? []
      : [
          complaint(
            'excess-rights',
            'medium',
            `may do more than its declaration lists: ${named(excess)}`,
            'Issue one with fewer rights, or list these in `probe(…)` where they are needed.',
          ),
        ]),
    ...(lacking.length === 0
      ? []
      : [
          complaint(
            'lacking-rights',
            'high',
            `may not do what its declaration lists: ${named(lacking)}`,
            'Issue one with these rights, or take them out of `probe(…)` where they are not needed.',
          ),
        ]),
  ];
}

/** Rights are words of the provider, so only what looks like one is shown, and nothing with a part of a secret in it. */
function shown(rights: readonly string[], secrets: readonly string[]): readonly string[] {
  const hide = hiding(secrets);
  return rights.map((right) => (PLAIN.test(right) && hide(right) === right ? right : '(one that cannot be shown)'));
}

function named(rights: readonly string[]): string {
  if (rights.length === 0) return 'none';
  const more = rights.length > NAMED ? ` and ${String(rights.length - NAMED)} more` : '';
  return `${rights
    .slice(0, NAMED)
    .map((right) => `\`${right}\``)
    .join(', ')}${more}`;
}
