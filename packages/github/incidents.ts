import { randomUUID } from 'node:crypto';
import { messageOf, RolloutError } from '#core/errors';
import { acknowledgementOf, dueLevel, raisedTo } from '#core/incident/escalation';
import type { Acknowledgement, Incident, Problem, Recovery, Subject } from '#core/incident/incident';
import { acknowledged, handlingOf, newestReport, opened, recovered, reopened, reported } from '#core/incident/lifecycle';
import { problemKey } from '#core/incident/problem-key';
import { timeToDetect, timeToRestore } from '#core/incident/times';
import type { Clock, Logger } from '#core/ports';
import type { Severity } from '#core/severity';
import type { GitHub } from './client.ts';
import { bodyOf, tickedIn, titleOf } from './incidents/body.ts';
import { byPersons, IncidentComments, tells } from './incidents/comments.ts';
import { IncidentFinder, isAbout, isOpen, permission, type Filed } from './incidents/finder.ts';
import { assigneesOf, isTrusted, issueSchema, labelsOf, type Issue } from './incidents/issue-schema.ts';
import { labelsFor, missing } from './incidents/labels.ts';
import { fitting, isSame, type Filing } from './incidents/marker.ts';
import { plainProblem, plainRecovery, plainSubject } from './incidents/plain.ts';
import { tellingOf } from './incidents/telling.ts';
import { lasting } from './incidents/words.ts';

export interface IncidentOptions {
  readonly github: GitHub;
  readonly log: Logger;
  readonly clock: Pick<Clock, 'now'>;
  /** Takes known secrets out; applied before any text is cut or escaped. */
  readonly redact: (text: string) => string;
  /** Beside our own, `rollout-incident` and `severity: …`. */
  readonly labels: readonly string[];
  /** Logins that are assigned when an incident is opened or reopened. */
  readonly assignees: readonly string[];
  /** A problem that is back within this time of its closing reopens its issue. Milliseconds. */
  readonly reopenWithinMs: number;
  /** An open incident that nobody acknowledges is raised by one level after each such time. Milliseconds. */
  readonly escalateAfterMs: number;
  /** A text that is never the same twice; finds an issue again whose answer was lost. Default: a random UUID. */
  readonly nonce?: () => string;
}

export interface IncidentRecord extends Subject {
  readonly number: number;
  /** Of the issue, for people. */
  readonly url: string;
  /** The problem's name, the same from its first report to its recovery (core's `problemKey`). */
  readonly key: string;
  readonly severity: Severity;
  readonly title: string;
  /** When it was opened, or last reopened; milliseconds since the epoch. */
  readonly since: number;
  /** True when stable was proven to serve again. */
  readonly restored: boolean;
  readonly acknowledged: Acknowledgement | undefined;
  /** From the first traffic on the bad version until it was noticed, if known. */
  readonly timeToDetectMs: number | undefined;
  /** From noticing it until stable was proven to serve again. */
  readonly timeToRestoreMs: number | undefined;
}

/** GitHub would not or could not; a warning was logged. */
interface Unavailable {
  readonly outcome: 'unavailable';
  readonly problem: string;
  readonly remedy: string;
}

export type Reported = (IncidentRecord & { readonly outcome: 'opened' | 'updated' | 'reopened' | 'unchanged' | 'closed' }) | Unavailable;

interface Escalation {
  /** Raised by this call, with their new severity. */
  readonly raised: readonly IncidentRecord[];
  /** Found acknowledged by this call. */
  readonly acknowledged: readonly IncidentRecord[];
  /** What could not be looked at or written. */
  readonly unavailable: readonly Unavailable[];
}

/**
 * One GitHub issue for each problem (docs/incidents.md). Nothing here throws but a `cancelled` RolloutError: an incident that cannot be filed must not
 * stop a rollback. Every call may be cut off anywhere and repeated: there is one open issue, and one line and one comment for each occurrence.
 */
export interface Incidents {
  /** Opens, updates or reopens. 4 calls when it opens, 3 when it updates; more on repositories with more than 100 issues of ours. */
  report(problem: Problem): Promise<Reported>;
  /** Closes the problem's incident. Undefined when none is open. */
  recover(subject: Subject, recovery: Recovery): Promise<Reported | undefined>;
  /** For the scheduled run: raises what nobody looks after, and notes who does. 2 calls, and up to 4 for each open incident that is not acknowledged. */
  escalate(): Promise<Escalation>;
  /** Open incidents, oldest first; 2 calls. */
  open(): Promise<{ readonly outcome: 'listed'; readonly incidents: readonly IncidentRecord[] } | Unavailable>;
}

/** Incidents whose state is looked into by one `escalate`; the oldest come first. */
const mostEscalated = 50;

/** Keeps incidents as issues of a repository, one issue for each. */
export function githubIncidents(options: IncidentOptions): Incidents {
  return new IssueIncidents(options);
}

class IssueIncidents implements Incidents {
  readonly #options: IncidentOptions;
  readonly #github: GitHub;
  readonly #log: Logger;
  readonly #finder: IncidentFinder;
  readonly #comments: IncidentComments;
  /** Warnings given: each is given once. */
  readonly #warned = new Set<string>();

  constructor(options: IncidentOptions) {
    this.#options = options;
    this.#github = options.github;
    this.#log = options.log;
    this.#finder = new IncidentFinder(options.github, options.log, () => options.clock.now(), options.reopenWithinMs);
    this.#comments = new IncidentComments(options.github);
  }

  async report(problem: Problem): Promise<Reported> {
    return this.#attempt(async () => this.#report(plainProblem(problem, this.#options.redact)));
  }

  async recover(subject: Subject, recovery: Recovery): Promise<Reported | undefined> {
    return this.#attempt(async () => {
      const { redact } = this.#options;
      return this.#recover(plainSubject(subject, redact), plainRecovery(recovery, redact));
    });
  }

  async escalate(): Promise<Escalation> {
    const raised: IncidentRecord[] = [];
    const acknowledgedNow: IncidentRecord[] = [];
    const unavailable: Unavailable[] = [];
    const open = await this.#attempt(async () => this.#finder.open());
    if ('outcome' in open) return { raised, acknowledged: acknowledgedNow, unavailable: [open] };
    const firsts = open.filter(({ filing }, index) => open.findIndex((other) => isAbout(filing.incident, other.filing.incident)) === index);
    if (firsts.length > mostEscalated)
      this.#warn(`Only the ${String(mostEscalated)} oldest of ${String(firsts.length)} open incidents are looked at.`);
    for (const first of firsts.slice(0, mostEscalated)) {
      const younger = open.filter((other) => other !== first && isAbout(first.filing.incident, other.filing.incident));
      const result = await this.#attempt(async () => this.#lookAfter(first, younger));
      if ('outcome' in result) unavailable.push(result);
      else if (result.change === 'raised') raised.push(this.#record(result.filed));
      else if (result.change === 'acknowledged') acknowledgedNow.push(this.#record(result.filed));
    }
    return { raised, acknowledged: acknowledgedNow, unavailable };
  }

  async open(): ReturnType<Incidents['open']> {
    return this.#attempt(async () => {
      const incidents = (await this.#finder.open()).map((filed) => this.#record(filed));
      return { outcome: 'listed', incidents } as const;
    });
  }

  async #report(problem: Problem): Promise<Reported> {
    const now = this.#options.clock.now();
    const found = await this.#finder.find(problem);
    const [first = found.closed, ...younger] = found.open;
    const last = first && { incident: first.filing.incident, closedAt: isOpen(first) ? undefined : (first.issue.closed_at ?? 0) };
    const handling = handlingOf(last, problem.occurrence, now, this.#options.reopenWithinMs);
    if (first === undefined || handling === 'open') return this.#open(problem, found.closed?.issue.number);
    if (handling === 'reopen') return this.#reopen(first, problem);
    return isOpen(first) ? this.#update(first, younger, problem) : { outcome: 'unchanged', ...this.#record(first) };
  }

  async #open(problem: Problem, previous: number | undefined): Promise<Reported> {
    const { assignees, clock, nonce = randomUUID } = this.#options;
    const incident = fitting(opened(problem, { assignees: assignees.slice(0, 50), reactions: 0 }, clock.now()));
    const filing = { nonce: nonce(), incident, previous };
    const issue = await this.#create(filing);
    const mine = { issue, filing };
    const older = await this.#openedBefore(mine);
    if (older === undefined) return { outcome: 'opened', ...this.#record(mine) };
    return this.#update(older, [mine], problem);
  }

  /** The incident that another run opened at the same moment, and first. */
  async #openedBefore(mine: Filed): Promise<Filed | undefined> {
    const same = (other: Filed): boolean => isOpen(other) && isAbout(other.filing.incident, mine.filing.incident);
    return this.#tolerated('Whether another run opened an incident for the same problem could not be checked', async () => {
      const earlier = (await this.#finder.newest()).filter((other) => other.issue.number < mine.issue.number && same(other));
      return earlier.sort((a, b) => a.issue.number - b.issue.number)[0];
    });
  }

  async #reopen(closed: Filed, problem: Problem): Promise<Reported> {
    const { assignees, clock } = this.#options;
    const everybody = [...assigneesOf(closed.issue), ...missing(assignees, assigneesOf(closed.issue))];
    const baseline = { assignees: everybody.slice(0, 50), reactions: closed.issue.reactions?.total_count ?? 0 };
    const incident = reopened(closed.filing.incident, problem, baseline, clock.now());
    const filed = await this.#write(closed, incident, { state: 'open', state_reason: 'reopened' }, everybody);
    await this.#tell(filed, problem.occurrence, false);
    return { outcome: 'reopened', ...this.#record(filed) };
  }

  /** Reports into an open incident; `younger` are open issues of the same problem, which end here. */
  async #update(first: Filed, younger: readonly Filed[], problem: Problem): Promise<Reported> {
    const before = first.filing.incident;
    const known = before.seen.includes(problem.occurrence);
    const incident = reported(this.#absorbed(before, younger), problem, this.#options.clock.now());
    const changed = !isSame(before, fitting(incident));
    const filed = changed ? await this.#write(first, incident) : first;
    await this.#tell(filed, problem.occurrence, known);
    await this.#closeDuplicates(filed, younger);
    return { outcome: changed ? 'updated' : 'unchanged', ...this.#record(filed) };
  }

  async #recover(subject: Subject, recovery: Recovery): Promise<Reported | undefined> {
    const { open, closed } = await this.#finder.find(subject);
    const [first, ...younger] = open;
    if (first === undefined) {
      if (closed?.filing.incident.timeline.at(-1)?.id !== recovery.occurrence) return undefined;
      await this.#tell(closed, recovery.occurrence, true);
      return { outcome: 'unchanged', ...this.#record(closed) };
    }
    // A recovery that is told again must not close what was reopened since.
    if (first.filing.incident.seen.includes(recovery.occurrence)) return { outcome: 'unchanged', ...this.#record(first) };
    const incident = recovered(this.#absorbed(first.filing.incident, younger), recovery);
    const filed = await this.#write(first, incident, { state: 'closed', state_reason: 'completed' });
    await this.#tell(filed, recovery.occurrence, false);
    await this.#closeDuplicates(filed, younger);
    return { outcome: 'closed', ...this.#record(filed) };
  }

  async #lookAfter(
    listed: Filed,
    younger: readonly Filed[],
  ): Promise<{ readonly filed: Filed; readonly change: 'acknowledged' | 'raised' | 'none' }> {
    const { clock, escalateAfterMs } = this.#options;
    if (younger.length > 0) {
      const filed = await this.#write(listed, this.#absorbed(listed.filing.incident, younger));
      await this.#closeDuplicates(filed, younger);
      return { filed, change: 'none' };
    }
    if (listed.filing.incident.acknowledged !== undefined) return { filed: listed, change: 'none' };
    const comments = listed.issue.comments === 0 ? [] : await this.#comments.list(listed.issue.number, listed.filing.incident.since);
    const change = (filed: Filed): { incident: Incident; change: 'acknowledged' | 'raised' } | undefined => {
      const { incident } = filed.filing;
      const now = clock.now();
      const attention = {
        assignees: assigneesOf(filed.issue),
        reactions: filed.issue.reactions?.total_count ?? 0,
        comments: byPersons(comments),
      };
      const acknowledgement = acknowledgementOf(incident, attention, now);
      if (acknowledgement !== undefined) return { incident: acknowledged(incident, acknowledgement), change: 'acknowledged' };
      const severity = dueLevel(incident, now, escalateAfterMs);
      const waited = lasting(now - incident.since);
      return severity === undefined ? undefined : { incident: raisedTo(incident, severity, now, waited), change: 'raised' };
    };
    // Read anew before writing: the list may be as old as the incidents before this one took.
    const fresh = change(listed) === undefined ? undefined : await this.#finder.again(listed.issue.number);
    const due = fresh !== undefined && isOpen(fresh) && fresh.filing.incident.acknowledged === undefined ? change(fresh) : undefined;
    if (fresh === undefined || due === undefined) {
      await this.#tellForgotten(listed, comments);
      return { filed: listed, change: 'none' };
    }
    const filed = await this.#write(fresh, due.incident);
    if (due.change === 'raised') await this.#tell(filed, due.incident.timeline.at(-1)?.id ?? '', false);
    return { filed, change: due.change };
  }

  /** A run that was killed between writing a line and commenting it left the comment to us. */
  async #tellForgotten({ issue, filing }: Filed, comments: Awaited<ReturnType<IncidentComments['list']>>): Promise<void> {
    const last = filing.incident.timeline.at(-1);
    if (last === undefined || comments.some((comment) => tells(comment, last.id))) return;
    await this.#tell({ issue, filing }, last.id, true);
  }

  /** The open incident with what the younger ones report. */
  #absorbed(incident: Incident, younger: readonly Filed[]): Incident {
    const now = this.#options.clock.now();
    return younger.reduce(
      (merged, { filing }) =>
        merged.seen.includes(filing.incident.occurrence) ? merged : reported(merged, newestReport(filing.incident), now),
      incident,
    );
  }

  async #create(filing: Filing): Promise<Issue> {
    const { assignees, labels } = this.#options;
    const { severity } = filing.incident;
    const text = { title: titleOf(filing.incident), body: this.#body(filing, false) };
    const create = async (names: { readonly labels: readonly string[]; readonly assignees: readonly string[] }): Promise<Issue> =>
      this.#github.request(
        'POST /repos/{owner}/{repo}/issues',
        { ...text, labels: [...names.labels], assignees: [...names.assignees] },
        {
          purpose: 'open an issue',
          permission,
          schema: issueSchema,
          recover: async () => (await this.#finder.newest()).find((other) => other.filing.nonce === filing.nonce)?.issue,
        },
      );
    const wanted = { labels: labelsFor(severity, labels), assignees };
    const issue = await this.#withoutRefusedNames(
      () => create(wanted),
      () => create({ labels: labelsFor(severity, []), assignees: [] }),
    );
    this.#noticeDropped(issue, wanted.labels, wanted.assignees);
    if (!isTrusted(issue)) {
      this.#warn(
        `Issue #${String(issue.number)} was opened by somebody without a say in ${this.#github.repository}: the next run will not take it for ours and opens ` +
          'another one. Use the job’s own token with `issues: write`.',
      );
    }
    return issue;
  }

  /** Writes the incident into its issue; `assignees` are everybody who should be assigned, when that changes. */
  async #write(
    filed: Filed,
    wanted: Incident,
    state: { readonly state?: 'open' | 'closed'; readonly state_reason?: 'completed' | 'reopened' } = {},
    assignees?: readonly string[],
  ): Promise<Filed> {
    const incident = fitting(wanted);
    const filing = { ...filed.filing, incident };
    const present = labelsOf(filed.issue);
    const labels = labelsFor(incident.severity, this.#options.labels, present);
    const relabel = labels.length !== present.length || missing(labels, present).length > 0;
    const closed = (state.state ?? filed.issue.state) === 'closed';
    const text = { title: titleOf(incident), body: this.#body(filing, closed, filed.issue.body) };
    const issue = await this.#withoutRefusedNames(
      () =>
        this.#patch(filed.issue.number, {
          ...text,
          ...state,
          ...(relabel ? { labels } : {}),
          ...(assignees === undefined ? {} : { assignees }),
        }),
      () =>
        this.#patch(filed.issue.number, { ...text, ...state, ...(relabel ? { labels: labelsFor(incident.severity, [], present) } : {}) }),
    );
    this.#noticeDropped(issue, labels, assignees ?? []);
    return { issue, filing };
  }

  async #patch(number: number, change: Readonly<Record<string, unknown>>): Promise<Issue> {
    return this.#github.request(
      'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
      { ...change, issue_number: number },
      {
        purpose: 'update an issue',
        permission,
        schema: issueSchema,
        // Writing the same once more changes nothing.
        recover: () => Promise.resolve(undefined),
      },
    );
  }

  /** GitHub refuses a whole issue for one label that is too long, or one assignee who may not be assigned: then the incident counts, not the names. */
  async #withoutRefusedNames(write: () => Promise<Issue>, writeWithout: () => Promise<Issue>): Promise<Issue> {
    try {
      return await write();
    } catch (error) {
      if (!(error instanceof RolloutError) || error.code !== 'GITHUB_REJECTED') throw error;
      const issue = await writeWithout();
      this.#warn(`${error.message} The incident was written without them: check the configured labels and assignees.`);
      return issue;
    }
  }

  #noticeDropped(issue: Issue, labels: readonly string[], assignees: readonly string[]): void {
    const dropped = [...missing(labels, labelsOf(issue)), ...missing(assignees, assigneesOf(issue))];
    if (dropped.length === 0) return;
    this.#warnOnce(
      'dropped',
      `GitHub did not set ${dropped.slice(0, 10).join(', ')} on the incident’s issue: labels and assignees need push access, and only people with access ` +
        'to the repository can be assigned. The incident is found without its label for as long as it changed lately.',
    );
  }

  /** Comments a line of the timeline. `maybeTold` when a run before may have done so. A failure leaves the issue as right as it is. */
  async #tell({ issue, filing }: Filed, id: string, maybeTold: boolean): Promise<void> {
    const line = filing.incident.timeline.find((one) => one.id === id);
    const markdown = line && tellingOf(filing.incident, line);
    if (line === undefined || markdown === undefined) return;
    await this.#tolerated(`Issue #${String(issue.number)} is up to date, but could not be commented`, async () => {
      const { since } = filing.incident;
      if (maybeTold) await this.#comments.ensure(issue.number, line.id, markdown, since);
      else await this.#comments.add(issue.number, line.id, markdown, since);
    });
  }

  async #closeDuplicates(first: Filed, younger: readonly Filed[]): Promise<void> {
    for (const { issue, filing } of younger) {
      await this.#tolerated(`Issue #${String(issue.number)} could not be closed as a duplicate`, async () => {
        const { number } = first.issue;
        await this.#comments.ensure(
          issue.number,
          'duplicate',
          `Duplicate of #${String(number)}, which was opened first.`,
          issue.created_at,
        );
        const body = this.#body({ ...filing, duplicateOf: number }, true, issue.body);
        // `duplicate` as a reason is not known to every GitHub Enterprise Server.
        await this.#patch(issue.number, { body, state: 'closed', state_reason: 'not_planned' });
      });
    }
  }

  #body(filing: Filing, closed: boolean, before = ''): string {
    return bodyOf({ ...filing, closed, repository: this.#github.repository, ticked: tickedIn(before) });
  }

  #record({ issue, filing }: Filed): IncidentRecord {
    const { service, environment, kind, severity, account, since, times, acknowledged: by } = filing.incident;
    return {
      service,
      environment,
      kind,
      number: issue.number,
      url: issue.html_url,
      key: problemKey(this.#github.repository, service, environment, kind),
      severity,
      title: account.title,
      since,
      restored: times.restoredAt !== undefined,
      acknowledged: by,
      timeToDetectMs: timeToDetect(times),
      timeToRestoreMs: timeToRestore(times),
    };
  }

  async #attempt<T>(work: () => Promise<T>): Promise<T | Unavailable> {
    try {
      return await work();
    } catch (error) {
      if (isCancelled(error)) throw error;
      const { redact } = this.#options;
      const remedy = error instanceof RolloutError ? error.remedy : 'This is a mistake of rollout-actions: please report it.';
      const problem = redact(messageOf(error));
      this.#warnOnce(problem, `The incident could not be kept: ${problem}\n${redact(remedy)}`);
      return { outcome: 'unavailable', problem, remedy: redact(remedy) };
    }
  }

  /** For what comes after the incident is on file. */
  async #tolerated<T>(what: string, work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      if (isCancelled(error)) throw error;
      this.#warn(`${what}: ${messageOf(error)}`);
      return undefined;
    }
  }

  #warn(message: string): void {
    this.#log.warning(this.#options.redact(message));
  }

  #warnOnce(about: string, message: string): void {
    if (!this.#warned.has(about)) this.#warn(message);
    this.#warned.add(about);
  }
}

function isCancelled(error: unknown): boolean {
  return error instanceof RolloutError && error.kind === 'cancelled';
}
