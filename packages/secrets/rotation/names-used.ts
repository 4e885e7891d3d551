import type { FindingPlace } from '../finding.ts';

/** A secret that a workflow names. */
export interface NamedSecret {
  /** In upper case, as GitHub keeps names. */
  readonly name: string;
  readonly place: FindingPlace;
}

export interface NamesUsed {
  readonly named: readonly NamedSecret[];
  /** Places that take every secret, or one whose name is not known before it runs: `secrets: inherit`, `toJSON(secrets)`, `secrets[inputs.name]`. */
  readonly any: readonly FindingPlace[];
}

const NAMED = /\bsecrets\s{0,20}(?:\.\s{0,20}([A-Za-z_]\w*)|\[\s{0,20}'([A-Za-z_]\w*)'\s{0,20}\])/gi;
const ANY = /\bsecrets\b(?!\s{0,20}(?:\.\s{0,20}[A-Za-z_]|\[\s{0,20}'[A-Za-z_]\w*'\s{0,20}\]|[\w-]))/i;

/**
 * The secrets that the text of a workflow or action names in expressions, by a plain reading of each line: `secrets.NAME` and `secrets['NAME']` within `${{ }}` or
 * behind `if:`. Comments are left out. Linear in the length.
 */
export function namesUsed(path: string, text: string): NamesUsed {
  const named: NamedSecret[] = [];
  const any: FindingPlace[] = [];
  let inside = false;
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    if (/^\s*#/.test(raw)) continue;
    const line = index + 1;
    if (/^\s*(?:-\s+)?secrets:\s*inherit\b/i.test(raw)) any.push({ path, line });
    for (const { from, to } of expressionsIn(raw, inside)) {
      const expression = raw.slice(from, to);
      for (const match of expression.matchAll(NAMED)) {
        const name = (match[1] ?? match[2] ?? '').toUpperCase();
        if (!name.startsWith('GITHUB_')) named.push({ name, place: { path, line, column: from + match.index + 1 } });
      }
      if (ANY.test(expression)) any.push({ path, line });
    }
    inside = staysOpen(raw, inside);
  }
  return { named, any };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** What of a line is an expression; `inside`: one that began in a line before goes on. */
function expressionsIn(line: string, inside: boolean): readonly Span[] {
  const condition = /^\s*(?:-\s+)?if:/.exec(line);
  if (condition !== null) return [{ from: condition[0].length, to: line.length }];
  const spans: Span[] = [];
  let at = 0;
  let open = inside;
  while (at < line.length) {
    if (!open) {
      const start = line.indexOf('${{', at);
      if (start < 0) break;
      at = start + 3;
    }
    const end = line.indexOf('}}', at);
    spans.push({ from: at, to: end < 0 ? line.length : end });
    if (end < 0) break;
    at = end + 2;
    open = false;
  }
  return spans;
}

function staysOpen(line: string, inside: boolean): boolean {
  const open = line.lastIndexOf('${{');
  const close = line.lastIndexOf('}}');
  return open < 0 && close < 0 ? inside : open > close;
}
