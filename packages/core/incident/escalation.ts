import { atLeast, raised as oneWorse, type Severity } from '../severity.ts';
import type { Acknowledgement, Attention, Incident } from './incident.ts';
import { appended } from './lifecycle.ts';

/** A comment that a person with a say in the repository wrote. */
export interface PersonsComment {
  readonly login: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/**
 * Whether somebody looks after the incident since it was opened or last reopened: an assignee whom we did not set, a reaction, or a comment by a person.
 * In this order, as the first names who it is for certain.
 */
export function acknowledgementOf(
  incident: Pick<Incident, 'baseline' | 'since'>,
  attention: Attention & { readonly comments: readonly PersonsComment[] },
  now: number,
): Acknowledgement | undefined {
  const known = new Set(incident.baseline.assignees.map((login) => login.toLowerCase()));
  const assignee = attention.assignees.find((login) => !known.has(login.toLowerCase()));
  if (assignee !== undefined) return { at: now, how: 'assignment', by: assignee };
  if (attention.reactions > incident.baseline.reactions) return { at: now, how: 'reaction', by: '' };
  // GitHub's instants have whole seconds.
  const comment = attention.comments.find(({ at }) => at >= Math.floor(incident.since / 1000) * 1000);
  return comment === undefined ? undefined : { at: comment.at, how: 'comment', by: comment.login };
}

/**
 * The severity to which an open incident is to be raised now: one level worse once it had its present one for `escalateAfterMs` without anybody
 * acknowledging it. Undefined when nothing is due. `emergency` says that users are being hit, so it is reached only while stable is not proven to serve.
 */
export function dueLevel(incident: Incident, now: number, escalateAfterMs: number): Severity | undefined {
  if (incident.acknowledged !== undefined || now - incident.severitySince < escalateAfterMs) return undefined;
  const worst: Severity = incident.times.restoredAt === undefined ? 'emergency' : 'critical';
  return atLeast(incident.severity, worst) ? undefined : oneWorse(incident.severity);
}

/** The incident one level higher. `waited` says in words how long nobody acknowledged it. */
export function raisedTo(incident: Incident, severity: Severity, now: number, waited: string): Incident {
  return appended(
    { ...incident, severity, severitySince: now },
    {
      kind: 'raised',
      id: `raised-${String(incident.reopened)}-${severity}`,
      at: now,
      severity,
      text: `Raised to ${severity}: nobody has acknowledged it for ${waited}.`,
      url: '',
    },
  );
}
