import type { RunReference } from '#core/ledger';

const carried = /[?&]run_id=([^&]*)&run_attempt=(\d{1,9})$/;
const runPage = /\/actions\/runs\/(\d{1,19})(?:\/attempts\/(\d{1,9}))?(?:[/?]|$)/;

/** A link from which `runOf` reads the same run again: the run's own address, with the id and the attempt in its query where the address does not say them. */
export function linkOf(run: RunReference): string {
  const read = runOf(run.url);
  if (read.url === run.url && read.id === run.id && read.attempt === run.attempt) return run.url;
  const [page, step] = atStep(run.url);
  const id = encodeURIComponent(run.id.replaceAll(/\p{Cs}/gu, '?'));
  return `${page}${page.includes('?') ? '&' : '?'}run_id=${id}&run_attempt=${String(run.attempt)}${step}`;
}

/** The run that a link points at; a link that names none yields the id `unknown`. */
export function runOf(link: string): RunReference {
  const [page, step] = atStep(link);
  const facts = carried.exec(page);
  if (facts !== null) {
    return { id: decoded(facts[1] ?? ''), attempt: Number(facts[2]), url: page.slice(0, facts.index) + step };
  }
  const [, id = 'unknown', attempt = '1'] = runPage.exec(page) ?? [];
  return { id, attempt: Number(attempt), url: link };
}

/** The link in front of its `#`, and the rest. */
function atStep(link: string): readonly [page: string, step: string] {
  const hash = link.indexOf('#');
  return hash < 0 ? [link, ''] : [link.slice(0, hash), link.slice(hash)];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
