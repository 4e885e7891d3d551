import { availableParallelism } from 'node:os';
import { oneLine } from '#core/printable';
import type { Finding } from '#secrets/finding';
import { gitProgram } from '#secrets/leaks/git/program';
import { firstAppearances, type Leak } from '#secrets/leaks/scan/first-appearance';
import { leastLiveBytes, type LiveValue } from '#secrets/leaks/scan/live-values';
import type { Progress } from '#secrets/leaks/scan/progress';
import { scanLeaks, type Found, type Scan, type Scope } from '#secrets/leaks/scan/scan';
import type { ActionContext } from '#toolkit/context';
import type { Examination } from './examination.ts';
import type { Inputs } from './inputs.ts';
import { readKnown, readLeakRules } from './leak-files.ts';
import { scopeOf } from './leak-scope.ts';

/** Longer than any repository takes that a hosted runner can clone. */
const LONGEST_MS = 5 * 3_600_000;
/** Secrets that are hidden in the log from here on; more would slow the runner down. */
const MOST_MASKED = 1_000;

/** Searches files or history for secrets, those of the job among them. `given`: values by name, which stay in memory. Throws what `scanLeaks` and the files of rules throw. */
export async function examineLeaks(given: readonly LiveValue[], inputs: Inputs, context: ActionContext): Promise<Examination> {
  const scope = await scopeOf(inputs, context);
  const live = given.filter(({ value }) => !isPlain(value));
  const { rules, source, warnings } = await readLeakRules(inputs['leak-rules'], context.files);
  const known = await readKnown(inputs['leak-baseline'] ?? [], context.files);
  const { inWorker } = await import('#actions/in-worker');
  const purpose = 'searching for leaked secrets';
  const scan = await scanLeaks(context.run.workspace, scope, live, {
    git: gitProgram(context.env),
    threads: availableParallelism(),
    clock: context.clock,
    signal: context.signal,
    progress: (progress) => {
      context.log.info(sayProgress(progress));
    },
    runPart: (work) =>
      inWorker(
        'searchForLeaks',
        { work, rules },
        {
          ...{ purpose, kind: 'refused', timeoutMs: LONGEST_MS, signal: context.signal },
          remedy: 'Search less at a time: `scan: range` for a pull request, `scan: tree` for what is checked out; or take a larger runner.',
        },
      ),
  });
  for (const secret of secretsOf(scan)) context.mask(secret);
  const standing = scan.found.filter(
    ({ path, commit, live: names, ...match }) =>
      names.length > 0 || !known.isIgnored({ path, match, ...(commit === undefined ? {} : { commit }) }),
  );
  const leaks = firstAppearances(standing);
  return {
    findings: [...leaks.map((leak) => findingOf(leak, scope)), ...shallowness(scan)],
    notes: [
      `${said(scan, scope)} searched by ${source}.`,
      ...(scan.found.length > standing.length
        ? [`Known from a baseline or .gitleaksignore and left alone: ${counted(scan.found.length - standing.length, 'place')}.`]
        : []),
      ...warnings,
      ...known.warnings,
      ...gapNotes(scan),
      ...plainNotes(given, live),
    ],
    problems: [],
  };
}

function secretsOf({ found }: Scan): readonly string[] {
  return [...new Set(found.map(({ secret }) => secret))].filter((secret) => secret.length >= leastLiveBytes).slice(0, MOST_MASKED);
}

function said({ commits, files, bytes }: Scan, { kind }: Scope): string {
  const size = `${(bytes / 1e6).toFixed(1)} MB`;
  if (kind === 'history' || kind === 'range') return `${counted(commits, 'commit')}, ${size} of added lines,`;
  return kind === 'staged' ? `Staged changes, ${size},` : `${counted(files, 'file')}, ${size},`;
}

function counted(count: number, what: string): string {
  return `${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'}`;
}

function sayProgress({ done, total, unit, bytesPerSecond, leftMs }: Progress): string {
  const left = leftMs === undefined ? '' : `, about ${String(Math.ceil(leftMs / 1000))} s left`;
  return `${done.toLocaleString('en')} of ${total.toLocaleString('en')} ${unit} searched, ${(bytesPerSecond / 1e6).toFixed(1)} MB/s${left}`;
}

function findingOf({ first, places, live }: Leak, scope: Scope): Finding {
  const stands = places.some((place) => place.stands);
  const more = places.length - 1;
  const elsewhere = more === 0 ? '' : `, and at ${counted(more, 'more place')}`;
  const what = live.length > 0 ? '' : `${oneLine(first.description === '' ? first.ruleId : first.description, 120)}: `;
  const where = `${added(first, scope)}${elsewhere}; ${stands ? 'it still stands' : 'no text file at HEAD has it any more, and the history keeps it'}`;
  return {
    rule: live.length > 0 ? 'leaked-live-secret' : first.ruleId,
    severity: live.length > 0 ? 'critical' : stands ? 'high' : 'medium',
    ...(live.length > 0 ? { name: live.join(', ') } : {}),
    place: {
      path: oneLine(first.path, 500),
      line: Math.max(1, first.startLine),
      ...(first.startColumn > 0 ? { column: first.startColumn } : {}),
    },
    problem: live.length > 0 ? `stands in the repository, ${where}` : `${what}${where}`,
    remedy: remedyOf(first, live),
  };
}

function added({ commit, author, date, decoded }: Found, { kind }: Scope): string {
  const how = decoded.length === 0 ? '' : `, ${decoded.join(' in ')}`;
  if (commit === undefined) return `${kind === 'staged' ? 'staged' : 'in the working tree'}${how}`;
  return `added in ${commit.slice(0, 10)} by ${oneLine(author, 60)} on ${date.slice(0, 10)}${how}`;
}

function remedyOf({ fingerprint, commit }: Found, live: readonly string[]): string {
  if (live.length > 0)
    return 'Revoke it where it was issued now, and store a new one: whoever can read the repository, or ever could, has it. Then take it out.';
  return `Revoke it where it was issued, then take it out. If it is none, write ${commit === undefined ? '\`gitleaks:allow\` behind the line, or ' : ''}\`${oneLine(fingerprint, 300)}\` into .gitleaksignore.`;
}

function shallowness({ shallow, partial, commits }: Scan): readonly Finding[] {
  if (!shallow && !partial) return [];
  return [
    {
      rule: shallow ? 'shallow-clone' : 'partial-clone',
      severity: 'medium',
      problem: shallow
        ? `The clone is shallow: only ${commits.toLocaleString('en')} commits were there to be searched`
        : 'The clone is partial: what it lacks was not searched',
      remedy: shallow ? 'Give actions/checkout `fetch-depth: 0`.' : 'Clone without `filter`.',
    },
  ];
}

const GAPS: Readonly<Record<Scan['gaps'][number]['kind'], string>> = {
  submodule: 'a submodule, which is a repository of its own',
  'too-large': 'larger than 20 MB',
  unreadable: 'not readable',
  missing: 'not in this clone',
  'too-many': 'more places than are kept',
};
const NAMED_GAPS = 20;

function gapNotes({ gaps }: Scan): readonly string[] {
  const named = gaps.slice(0, NAMED_GAPS).map(({ kind, path }) => `Not searched: ${oneLine(path, 200)}, ${GAPS[kind]}.`);
  return gaps.length > NAMED_GAPS ? [...named, `And ${String(gaps.length - NAMED_GAPS)} more were not searched.`] : named;
}

/** Stands in any text by chance or on purpose: too short, or a name such as `production`, `us-east-1` or `deploy-bot`. */
function isPlain(value: string): boolean {
  return Buffer.byteLength(value) < leastLiveBytes || (value.length <= 24 && /^[a-z]+(?:[-_.][a-z]+)*(?:[-_.]?\d{1,3})?$/i.test(value));
}

function plainNotes(given: readonly LiveValue[], live: readonly LiveValue[]): readonly string[] {
  const left = given.filter((one) => !live.includes(one)).map(({ name }) => name);
  return left.length === 0 ? [] : [`Too short or too plain to be looked for: ${left.join(', ')}.`];
}
