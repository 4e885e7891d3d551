import type { Notice } from '#core/notice';
import { atLeast, type Severity } from '#core/severity';
import type { Channel } from './definition.ts';

/** Which notices a channel is told. */
export interface Routing {
  /** The mildest severity. */
  readonly from: Severity;
  /** Undefined means all. */
  readonly services?: readonly string[];
  /** Undefined means all. */
  readonly environments?: readonly string[];
}

export interface RoutedChannel {
  readonly channel: Channel;
  readonly routing: Routing;
}

/** True when the notice belongs to the channel: severity, service and environment all fit. */
export function isRouted(notice: Pick<Notice, 'severity' | 'service' | 'environment'>, routing: Routing): boolean {
  return (
    atLeast(notice.severity, routing.from) &&
    (routing.services?.includes(notice.service) ?? true) &&
    (routing.environments?.includes(notice.environment) ?? true)
  );
}
