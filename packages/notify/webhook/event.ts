import type { Notice } from '#core/notice';
import { boundedNotice } from '../bounded-notice.ts';
import { stableKey } from '../stable-key.ts';
import { purlOf } from './purl.ts';

/** CloudEvents 1.0 in structured JSON, with the attributes that are set here. */
export interface CloudEvent {
  readonly specversion: '1.0';
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly subject: string;
  readonly time: string;
  readonly datacontenttype: 'application/json' | 'application/cdevents+json';
  readonly data: unknown;
}

/** With three bytes to a character, the event stays below the 64 KiB that CloudEvents asks every intermediary to carry. */
const limits = { title: 300, text: 5_000, facts: 25, factName: 80, factValue: 250, links: 8, label: 100, url: 1_000 } as const;
const LONGEST_ID = 300;

/** Types of our own, for what CDEvents has no word for. */
const OWN = 'io.github.rollout-actions.incident';

interface Kind {
  readonly type: string;
  /** Of the CDEvents subject; undefined for types of our own. */
  readonly subject?: { readonly id: string; readonly content: Readonly<Record<string, unknown>> };
}

/**
 * A notice as an event. Where CDEvents 0.5.1 has a type for it, the data is that CDEvent (bound as its CloudEvents binding says), with the whole notice as
 * `customData`; otherwise the data is the notice. The id is the notice's: a receiver that gets it twice has already seen it.
 */
export function cloudEvent(notice: Notice): CloudEvent {
  const bounded = boundedNotice(notice, limits);
  const id = stableKey(bounded.id, LONGEST_ID);
  const told = { ...bounded, id, problem: stableKey(bounded.problem, LONGEST_ID), at: new Date(bounded.at).toISOString() };
  const source = `/rollout-actions/${[...bounded.repository.split('/'), bounded.environment].map(encodeURIComponent).join('/')}`;
  const { type, subject } = kindOf(bounded, told.problem);
  const attributes = { specversion: '1.0', id, source, type, subject: subject?.id ?? told.problem, time: told.at } as const;
  if (subject === undefined) return { ...attributes, datacontenttype: 'application/json', data: told };
  return {
    ...attributes,
    datacontenttype: 'application/cdevents+json',
    data: {
      context: { specversion: '0.5.1', id, source, type, timestamp: told.at },
      subject: { id: subject.id, source, content: subject.content },
      customData: told,
      customDataContentType: 'application/json',
    },
  };
}

function kindOf(notice: Notice, problem: string): Kind {
  const { kind, service, environment, repository, title, from, to, links } = notice;
  const where = { environment: { id: environment } };
  const artifact = (version: string | undefined): object =>
    version === undefined ? {} : { artifactId: purlOf(repository, service, version) };
  const incident = { description: title, ...where, service: { id: service } };
  switch (kind) {
    case 'rolled-back':
      // A type that requires the artifact that serves now.
      if (to === undefined) return { type: `${OWN}.rolledback.v1` };
      return { type: 'dev.cdevents.service.rolledback.0.3.0', subject: { id: service, content: { ...where, ...artifact(to) } } };
    case 'rollback-failed':
    case 'rollback-refused':
    case 'check-failed':
    case 'frozen': {
      const ticket = links[1];
      const content = { ...incident, ...artifact(from) };
      return ticket === undefined
        ? { type: 'dev.cdevents.incident.detected.0.3.0', subject: { id: problem, content } }
        : { type: 'dev.cdevents.incident.reported.0.3.0', subject: { id: problem, content: { ...content, ticketURI: ticket.url } } };
    }
    case 'recovered':
      return { type: 'dev.cdevents.incident.resolved.0.3.0', subject: { id: problem, content: { ...incident, ...artifact(to) } } };
    case 'escalated':
    case 'acknowledged':
      return { type: `${OWN}.${kind}.v1` };
  }
}
