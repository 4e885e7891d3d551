import * as v from 'valibot';
import { RolloutError } from '#core/errors';
import type { Subject } from '#core/incident/incident';
import type { Logger } from '#core/ports';
import type { GitHub } from '../client.ts';
import { issueSchema, isTrusted, type Issue } from './issue-schema.ts';
import { incidentLabel } from './labels.ts';
import { readMarker, type Filing } from './marker.ts';

/** What every call of incidents needs. */
export const permission = 'issues: write';

const perPage = 100;
/** Pages of issues with our label, and of all that changed lately. */
const mostPages = 3;
const dayMs = 86_400_000;

/** An incident with the issue that it was read from. */
export interface Filed {
  readonly issue: Issue;
  readonly filing: Filing;
}

export interface Found {
  /** Oldest first. More than one only when several were opened at the same moment. */
  readonly open: readonly Filed[];
  /** The one that was closed last. */
  readonly closed: Filed | undefined;
}

type Query = Readonly<Record<string, string | number>> & { readonly state: 'open' | 'all' };

/**
 * Finds incidents among a repository's issues. Those with our label are looked at first, then those that changed within `lookBackMs`, as GitHub drops labels
 * silently when the token has no push access, and people take them off. Pull requests and markers of untrusted authors never count.
 */
export class IncidentFinder {
  readonly #github: GitHub;
  readonly #log: Logger;
  readonly #now: () => number;
  readonly #lookBackMs: number;
  #forged = false;

  constructor(github: GitHub, log: Logger, now: () => number, lookBackMs: number) {
    this.#github = github;
    this.#log = log;
    this.#now = now;
    this.#lookBackMs = Math.max(lookBackMs, 7 * dayMs);
  }

  /** The incidents about a subject. Costs 1 call when an open one has our label, 2 otherwise, more where there are more than 100 issues. */
  async find(subject: Subject): Promise<Found> {
    const labelled = about(subject, await this.#filed({ state: 'all', labels: incidentLabel, sort: 'updated' }));
    const found = labelled.some(isOpen) ? labelled : [...labelled, ...about(subject, await this.#lately('all'))];
    const closed = unique(found)
      .filter((filed) => !isOpen(filed))
      .sort((a, b) => (b.issue.closed_at ?? 0) - (a.issue.closed_at ?? 0));
    return { open: oldestFirst(found.filter(isOpen)), closed: closed[0] };
  }

  /** All open incidents, oldest first; 2 calls. */
  async open(): Promise<readonly Filed[]> {
    const labelled = await this.#filed({ state: 'open', labels: incidentLabel, sort: 'updated' });
    return oldestFirst([...labelled, ...(await this.#lately('open'))].filter(isOpen));
  }

  /** The incidents among the newest 100 issues; 1 call. */
  async newest(): Promise<readonly Filed[]> {
    return this.#read(await this.#page({ state: 'all', sort: 'created' }, 1));
  }

  /** One incident as it is now; 1 call. Undefined when its issue is none any more. */
  async again(number: number): Promise<Filed | undefined> {
    const issue = await this.#github.request(
      'GET /repos/{owner}/{repo}/issues/{issue_number}',
      { issue_number: number },
      { purpose: 'read an issue', permission, schema: v.unknown() },
    );
    return this.#read([issue])[0];
  }

  /** What changed lately, with or without our label. Anybody can fill that list of a public repository with more than we read: then it is left out. */
  async #lately(state: Query['state']): Promise<readonly Filed[]> {
    const since = new Date(this.#now() - this.#lookBackMs).toISOString().replace(/\.\d+/, '');
    try {
      return await this.#filed({ state, sort: 'updated', since });
    } catch (error) {
      if (!(error instanceof RolloutError) || error.code !== 'GITHUB_UNEXPECTED_ANSWER') throw error;
      this.#log.warning(`Issues without the label ${incidentLabel} were not searched for incidents: ${error.message}`);
      return [];
    }
  }

  async #filed(query: Query): Promise<readonly Filed[]> {
    const filed: Filed[] = [];
    for (let number = 1; number <= mostPages; number += 1) {
      const issues = await this.#page(query, number);
      filed.push(...this.#read(issues));
      if (issues.length < perPage) return filed;
    }
    this.#log.debug(`Looked at the ${String(mostPages * perPage)} issues that changed last; older ones are not searched.`);
    return filed;
  }

  async #page(query: Query, number: number): Promise<readonly unknown[]> {
    return this.#github.request(
      'GET /repos/{owner}/{repo}/issues',
      { ...query, direction: 'desc', per_page: perPage, page: number },
      { purpose: 'list the issues', permission, schema: v.array(v.unknown()) },
    );
  }

  #read(issues: readonly unknown[]): readonly Filed[] {
    return issues.flatMap((element): readonly Filed[] => {
      const checked = v.safeParse(issueSchema, element);
      if (!checked.success || checked.output.pull_request !== undefined) return [];
      const issue = checked.output;
      const filing = readMarker(issue.body);
      if (filing === undefined || filing.duplicateOf !== undefined) return [];
      if (isTrusted(issue)) return [{ issue, filing }];
      if (!this.#forged) this.#log.warning(forged(issue));
      this.#forged = true;
      return [];
    });
  }
}

/** True while its issue is open. */
export function isOpen({ issue }: Filed): boolean {
  return issue.state === 'open';
}

/** True when both are about the same problem. */
export function isAbout(subject: Subject, { service, environment, kind }: Subject): boolean {
  return subject.service === service && subject.environment === environment && subject.kind === kind;
}

function about(subject: Subject, filed: readonly Filed[]): readonly Filed[] {
  return filed.filter(({ filing }) => isAbout(subject, filing.incident));
}

function oldestFirst(filed: readonly Filed[]): readonly Filed[] {
  return unique(filed).sort((a, b) => a.issue.number - b.issue.number);
}

function unique(filed: readonly Filed[]): Filed[] {
  return [...new Map(filed.map((one) => [one.issue.number, one])).values()];
}

function forged(issue: Issue): string {
  return (
    `Issue #${String(issue.number)} looks like an incident, but its author is neither an app nor a member of the repository. It is ignored, as anybody could ` +
    'have written it. If it is ours: file incidents with the job’s own token, or with the token of somebody who has a say in the repository.'
  );
}
