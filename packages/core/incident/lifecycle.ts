import { worse } from '../severity.ts';
import type { Account, Acknowledgement, Attention, Happening, Incident, Problem, Recovery } from './incident.ts';
import { withLater, withRetold } from './times.ts';

/** Lines kept of a timeline, the newest. */
export const longestTimeline = 40;
/** Occurrences remembered, the newest. */
const mostSeen = 200;

/** What a report means: a new incident, another line in an open one, its reopening, or nothing new. */
export type Handling = 'open' | 'update' | 'reopen' | 'repeat';

/**
 * What to do with a report when `last` is the open incident about it, or else the one that was closed last. One that was closed within `reopenWithinMs`
 * before `now` is reopened; `closedAt` is undefined while it is open. All times in milliseconds.
 */
export function handlingOf(
  last: { readonly incident: Incident; readonly closedAt: number | undefined } | undefined,
  occurrence: string,
  now: number,
  reopenWithinMs: number,
): Handling {
  if (last === undefined) return 'open';
  if (last.incident.seen.includes(occurrence)) return 'repeat';
  if (last.closedAt === undefined) return 'update';
  return now - last.closedAt <= reopenWithinMs ? 'reopen' : 'open';
}

/** A new incident. `now` in milliseconds since the epoch. */
export function opened(problem: Problem, baseline: Attention, now: number): Incident {
  const { service, environment, kind, severity, occurrence } = problem;
  return {
    service,
    environment,
    kind,
    severity,
    severitySince: now,
    reopened: 0,
    since: now,
    times: timesOf(problem),
    account: accountOf(problem),
    occurrence,
    acknowledged: undefined,
    baseline,
    timeline: [lineOf(problem, 'opened', severity)],
    dropped: 0,
    seen: [occurrence],
  };
}

/** The open incident after another happening of the same problem. Severity never falls while it is open. */
export function reportedAgain(incident: Incident, problem: Problem, now: number): Incident {
  const severity = worse(incident.severity, problem.severity);
  return appended(
    {
      ...incident,
      severity,
      severitySince: severity === incident.severity ? incident.severitySince : now,
      times: withLater(incident.times, problem),
      account: accountOf(problem),
      occurrence: problem.occurrence,
    },
    lineOf(problem, 'again', severity),
  );
}

/** A closed incident whose problem is back: times, severity and acknowledgement begin anew. */
export function reopened(incident: Incident, problem: Problem, baseline: Attention, now: number): Incident {
  return appended(
    {
      ...incident,
      severity: problem.severity,
      severitySince: now,
      reopened: incident.reopened + 1,
      since: now,
      times: timesOf(problem),
      account: accountOf(problem),
      occurrence: problem.occurrence,
      acknowledged: undefined,
      baseline,
    },
    lineOf(problem, 'reopened', problem.severity),
  );
}

/**
 * The incident after a happening that it knows is told again, perhaps with more: its line is rewritten, none is added. Only the newest happening
 * can be told better; retelling an older one changes nothing.
 */
function retold(incident: Incident, problem: Problem, now: number): Incident {
  if (incident.occurrence !== problem.occurrence) return incident;
  const severity = worse(incident.severity, problem.severity);
  const { text, url } = lineOf(problem, 'again', severity);
  return {
    ...incident,
    severity,
    severitySince: severity === incident.severity ? incident.severitySince : now,
    times: withRetold(incident.times, problem),
    account: accountOf(problem),
    timeline: incident.timeline.map((line) => (line.id === problem.occurrence ? { ...line, text, url } : line)),
  };
}

/** The incident after its problem was reported, whether or not that is new to it. */
export function reported(incident: Incident, problem: Problem, now: number): Incident {
  return incident.seen.includes(problem.occurrence) ? retold(incident, problem, now) : reportedAgain(incident, problem, now);
}

/** The incident when somebody looks after it. */
export function acknowledged(incident: Incident, acknowledgement: Acknowledgement): Incident {
  const { how, by, at } = acknowledgement;
  const text = {
    assignment: `Acknowledged: ${by} is assigned.`,
    reaction: 'Acknowledged by a reaction.',
    comment: `Acknowledged: ${by} has commented.`,
  }[how];
  return appended(
    { ...incident, acknowledged: acknowledgement },
    { kind: 'acknowledged', id: `acknowledged-${String(incident.reopened)}`, at, severity: incident.severity, text, url: '' },
  );
}

/** The closed incident. Service is restored when the reports proved it, else with the recovery. */
export function recovered(incident: Incident, recovery: Recovery): Incident {
  const { occurrence, at, note, links } = recovery;
  return appended(
    { ...incident, times: { ...incident.times, restoredAt: incident.times.restoredAt ?? at } },
    { kind: 'recovered', id: occurrence, at, severity: incident.severity, text: note, url: links[0]?.url ?? '' },
  );
}

/** With one line more, the oldest ones dropped where there are too many. */
export function appended(incident: Incident, line: Happening): Incident {
  return trimmed(
    { ...incident, timeline: [...incident.timeline, line], seen: [...incident.seen, line.id].slice(-mostSeen) },
    longestTimeline,
  );
}

/** With at most `lines` lines of its timeline. */
export function trimmed(incident: Incident, lines: number): Incident {
  const excess = Math.max(0, incident.timeline.length - lines);
  return excess === 0 ? incident : { ...incident, timeline: incident.timeline.slice(excess), dropped: incident.dropped + excess };
}

/** The newest report as it could be told again. */
export function newestReport(incident: Incident): Problem {
  const { service, environment, kind, severity, occurrence, account, times } = incident;
  return { service, environment, kind, severity, occurrence, ...account, ...times };
}

function lineOf(problem: Problem, kind: Happening['kind'], severity: Happening['severity']): Happening {
  const { occurrence, detectedAt, title, links } = problem;
  return { kind, id: occurrence, at: detectedAt, severity, text: title, url: links[0]?.url ?? '' };
}

function timesOf({ startedAt, detectedAt, restoredAt }: Problem): Incident['times'] {
  return { startedAt, detectedAt, restoredAt };
}

function accountOf({ title, happened, done, next, evidence, links, by }: Problem): Account {
  return { title, happened, done, next, evidence, links, by };
}
