import type { Notice, NoticeKind } from '#core/notice';
import type { Severity } from '#core/severity';
import { appearanceOf } from '../appearance.ts';
import { bareTitle } from '../bare-title.ts';
import { boundedNotice } from '../bounded-notice.ts';
import { stableKey } from '../stable-key.ts';
import { cut } from '../text.ts';

/** Events API v2 of PagerDuty, as far as it is used. */
export type PagerDutyEvent =
  | { readonly routing_key: string; readonly event_action: 'acknowledge' | 'resolve'; readonly dedup_key: string }
  | {
      readonly routing_key: string;
      readonly event_action: 'trigger';
      readonly dedup_key: string;
      readonly payload: {
        readonly summary: string;
        readonly source: string;
        readonly severity: 'critical' | 'error' | 'warning' | 'info';
        readonly timestamp: string;
        readonly component: string;
        readonly group: string;
        readonly class: string;
        readonly custom_details: Readonly<Record<string, unknown>>;
      };
      readonly client: string;
      readonly client_url?: string;
      readonly links: readonly { readonly href: string; readonly text: string }[];
    };

const SUMMARY = 1_024;
const DEDUP_KEY = 255;

const limits = { title: 2_000, text: 8_000, facts: 40, factName: 150, factValue: 1_000, links: 10, label: 200, url: 2_000 } as const;

/** Only what hits users right now is PagerDuty's `critical`: that is what services page for at night. */
const severities = { info: 'info', warning: 'warning', critical: 'error', emergency: 'critical' } as const satisfies Record<
  Severity,
  string
>;

const actions: Readonly<Record<NoticeKind, PagerDutyEvent['event_action']>> = {
  'rolled-back': 'trigger',
  'rollback-failed': 'trigger',
  'rollback-refused': 'trigger',
  'check-failed': 'trigger',
  frozen: 'trigger',
  escalated: 'trigger',
  acknowledged: 'acknowledge',
  recovered: 'resolve',
};

/** A notice as an event: all notices of one problem belong to one alert, which its recovery resolves. */
export function pagerDutyEvent(notice: Notice, routingKey: string): PagerDutyEvent {
  const bounded = boundedNotice(notice, limits);
  const base = { routing_key: routingKey, dedup_key: stableKey(bounded.problem, DEDUP_KEY) };
  const action = actions[notice.kind];
  if (action !== 'trigger') return { ...base, event_action: action };
  const { text, facts, links, service, environment, repository, at, kind, severity, from, to } = bounded;
  return {
    ...base,
    event_action: 'trigger',
    payload: {
      summary: cut(`${appearanceOf({ kind, severity }).emoji} ${service} in ${environment}: ${bareTitle(bounded)}`, SUMMARY),
      source: `${repository}/${service}/${environment}`,
      severity: severities[severity],
      timestamp: new Date(at).toISOString(),
      component: service,
      group: environment,
      class: kind,
      custom_details: {
        ...Object.fromEntries(facts),
        what: text,
        repository,
        ...(from === undefined ? {} : { 'taken out': from }),
        ...(to === undefined ? {} : { serves: to }),
      },
    },
    client: 'rollout-actions',
    ...(links[0] === undefined ? {} : { client_url: links[0].url }),
    links: links.map(({ label, url }) => ({ href: url, text: label })),
  };
}
