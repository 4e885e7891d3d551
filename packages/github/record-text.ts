/**
 * What a ledger keeps in fields of text, written and read in one place: what happened and why in one clause, and the run with its step and attempt in one link. Everything
 * behind it is typed. Texts that others wrote, or an older version, are read as far as they say something.
 */

import {
  FROZEN,
  HELD,
  NOT_RETURNED,
  RETURNED,
  SERVES_AGAIN,
  sayEntry,
  type LedgerEntry,
  type RunReference,
  type StepReference,
} from '#core/ledger';

/** The clause of an entry: `held: too slow`. */
export function clauseOf(entry: Pick<LedgerEntry, 'note' | 'reason'>): string {
  return sayEntry(entry);
}

/** What an older version wrote where a version serves again: who asked stood before the reason. */
const formerAgain = new RegExp(`^${SERVES_AGAIN}, by ([^:]*): (.*)$`, 'su');

/** What a clause says: a reason stands behind the notes that have one. */
export function readClause(clause: string): Pick<LedgerEntry, 'note' | 'reason'> {
  const [, by, why] = formerAgain.exec(clause) ?? [];
  if (by !== undefined && why !== undefined) return { note: SERVES_AGAIN, reason: `${why} (by ${by})` };
  const note = [RETURNED, NOT_RETURNED, HELD, FROZEN, SERVES_AGAIN].find((known) => clause.startsWith(`${known}: `));
  return note === undefined ? { note: clause } : { note, reason: clause.slice(note.length + 2) };
}

/** The run's address with its step behind `#`: `job/step` or `job/step/instance`. */
export function addressOf({ url, step }: RunReference): string {
  if (step === undefined) return url;
  return `${url}#${[step.job, step.step, ...(step.instance === undefined ? [] : [step.instance])].map(encoded).join('/')}`;
}

/** What an address says: the run's page, and the step where it names one. */
export function readAddress(address: string): Pick<RunReference, 'url' | 'step'> {
  const hash = address.indexOf('#');
  const step = hash < 0 ? undefined : readStep(address.slice(hash + 1));
  return step === undefined ? { url: address } : { url: address.slice(0, hash), step };
}

/** A run as the fields of a record hold it. */
export function fieldsOf(run: RunReference): { readonly id: string; readonly attempt: number; readonly url: string } {
  return { id: run.id, attempt: run.attempt, url: addressOf(run) };
}

/** The run that such fields stand for. */
export function readFields({ id, attempt, url }: ReturnType<typeof fieldsOf>): RunReference {
  return { id, attempt, ...readAddress(url) };
}

const carried = /[?&]run_id=([^&]*)&run_attempt=(\d{1,9})$/;
const runPage = /\/actions\/runs\/(\d{1,19})(?:\/attempts\/(\d{1,9}))?(?:[/?]|$)/;

/** A link from which `readLink` reads the same run again: its address, with the id and the attempt in its query where the address does not say them. */
export function linkOf(run: RunReference): string {
  const address = addressOf(run);
  const read = readLink(address);
  if (addressOf(read) === address && read.id === run.id && read.attempt === run.attempt) return address;
  const [page, step] = atStep(address);
  return `${page}${page.includes('?') ? '&' : '?'}run_id=${encoded(run.id)}&run_attempt=${String(run.attempt)}${step}`;
}

/** The run that a link points at; a link that names none yields the id `unknown`. */
export function readLink(link: string): RunReference {
  const [page, step] = atStep(link);
  const facts = carried.exec(page);
  if (facts !== null) {
    return { id: decoded(facts[1] ?? '') ?? facts[1] ?? '', attempt: Number(facts[2]), ...readAddress(page.slice(0, facts.index) + step) };
  }
  const [, id = 'unknown', attempt = '1'] = runPage.exec(page) ?? [];
  return { id, attempt: Number(attempt), ...readAddress(link) };
}

/** The link in front of its `#`, and the rest. */
function atStep(link: string): readonly [page: string, step: string] {
  const hash = link.indexOf('#');
  return hash < 0 ? [link, ''] : [link.slice(0, hash), link.slice(hash)];
}

/** Undefined for what no step of ours was written as: it stays a part of the address. */
function readStep(fragment: string): StepReference | undefined {
  const [job, step, instance = '', ...more] = fragment.split('/').map(decoded);
  if (job === undefined || step === undefined || more.length > 0) return undefined;
  const read = { job, step, ...(instance === '' ? {} : { instance }) };
  return addressOf({ id: '', attempt: 0, url: '', step: read }) === `#${fragment}` ? read : undefined;
}

/** A lone half of a character cannot be encoded. */
function encoded(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Cs}/gu, '?'));
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
