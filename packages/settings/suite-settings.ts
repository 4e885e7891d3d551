import { milliseconds } from '#core/criteria/duration';
import type { Located } from '#core/located';
import { checkedRolloutFile } from './checked-rollout-file.ts';

/** What the rollout file says about all services together. */
export interface SuiteSettings {
  /** Services that are delivered to the environment, in the order of the file. */
  readonly services: readonly string[];
  /** Services that are rolled back one after another. */
  readonly order?: readonly string[];
  /** Channels, not yet checked by their kind. */
  readonly notify?: Located;
  readonly incidents: {
    readonly labels: readonly string[];
    readonly assignees: readonly string[];
    readonly reopenWithinMs?: number;
    readonly escalateAfterMs?: number;
  };
}

/** Without a rollout file. */
export const NO_SUITE_SETTINGS: SuiteSettings = { services: [], incidents: { labels: [], assignees: [] } };

/** Throws an `input` RolloutError (INVALID_SETTINGS). */
export function suiteSettings(file: Located, path: string, environment: string): SuiteSettings {
  const { services, rollback, notify, incidents = {} } = checkedRolloutFile(file, path);
  const delivered = Object.entries(services).filter(
    ([, { environments }]) =>
      environments === undefined || Object.keys(environments).length === 0 || Object.hasOwn(environments, environment),
  );
  const { labels = [], assignees = [] } = incidents;
  const [reopenWithin, escalateAfter] = [incidents['reopen-within'], incidents['escalate-after']];
  return {
    services: delivered.map(([name]) => name),
    ...(rollback?.order === undefined ? {} : { order: rollback.order }),
    ...(notify === undefined ? {} : { notify: { value: notify, locate: (inner) => file.locate(['notify', ...inner]) } }),
    incidents: {
      labels,
      assignees,
      ...(reopenWithin === undefined ? {} : { reopenWithinMs: milliseconds(reopenWithin) }),
      ...(escalateAfter === undefined ? {} : { escalateAfterMs: milliseconds(escalateAfter) }),
    },
  };
}
