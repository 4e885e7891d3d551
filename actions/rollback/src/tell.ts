import { messageOf, RolloutError } from '#core/errors';
import type { Located } from '#core/located';
import type { Notice } from '#core/notice';
import type { Incidents, Reported } from '#github/incidents';
import type { Delivery } from '#notify/deliver';
import { isRouted, type RoutedChannel } from '#notify/route';
import type { SuiteSettings } from '#settings/suite-settings';
import type { ActionContext, Annotation } from '#toolkit/context';
import { annotateFeedback, giveFeedback } from '#delivery/feedback';
import { openGitHub } from '#delivery/github';
import { secretSources } from '#delivery/service-settings';
import { asTold, feedbackOn, isWorthTelling, noticeOf, problemOf, type RollbackRun } from './account.ts';
import { sequence, type Inputs } from './orders.ts';
import type { ServiceResult } from './result.ts';
import type { TellingReport } from './summary.ts';

const REOPEN_WITHIN_MS = 7 * 24 * 60 * 60_000;
const ESCALATE_AFTER_MS = 15 * 60_000;

/** Tells people what happened: incidents, channels, pull requests. None of it ever makes a rollback fail, and none of it fails in silence. */
export class Teller {
  readonly #inputs: Inputs;
  readonly #suite: SuiteSettings;
  readonly #rollbackRun: RollbackRun;
  readonly #context: ActionContext;
  readonly #reports: TellingReport[] = [];
  readonly #warnings: Annotation[] = [];
  #incidents: Promise<Incidents | undefined> | undefined;
  #channels: Promise<readonly RoutedChannel[]> | undefined;

  constructor(inputs: Inputs, suite: SuiteSettings, rollbackRun: RollbackRun, context: ActionContext) {
    this.#inputs = inputs;
    this.#suite = suite;
    this.#rollbackRun = rollbackRun;
    this.#context = context;
  }

  /** What was told so far. */
  get reports(): readonly TellingReport[] {
    return this.#reports;
  }

  /** What could not be told. */
  get warnings(): readonly Annotation[] {
    return this.#warnings;
  }

  incidentOf(service: string): string | undefined {
    return this.#reports.find((report) => report.service === service)?.incident?.url;
  }

  /** Opens the channels, so that no text written from here on shows one of their secrets. */
  async prepare(): Promise<void> {
    await (this.#channels ??= this.#openChannels());
  }

  /** Opens or updates the incident of a service and tells channels and pull request. Throws only when the job is cancelled. */
  async tell(result: ServiceResult): Promise<void> {
    if (!isWorthTelling(result)) return;
    const told = asTold(result);
    const { service } = told;
    const reported = await (await this.incidents())?.report(problemOf(told, this.#rollbackRun));
    // Everybody has been told of it.
    if (result.endedAt !== undefined && reported?.outcome === 'unchanged') return;
    const url = reported !== undefined && reported.outcome !== 'unavailable' ? reported.url : undefined;
    if (url !== undefined) this.#context.log.info(`Incident ${reported?.outcome ?? ''}: ${url}`);
    if (reported?.outcome === 'unavailable') this.#warn(`${service}: no incident`, `${reported.problem}\nWhat to do: ${reported.remedy}`);
    const [deliveries, feedback] = await Promise.all([
      this.notify([noticeOf(told, this.#rollbackRun, url, this.#context.clock.now())]),
      giveFeedback(this.#feedbackSubject(told), feedbackOn(told, this.#rollbackRun), this.#inputs, this.#context),
    ]);
    this.#warnings.push(...annotateFeedback(service, feedback));
    this.#reports.push({
      service,
      ...(reported === undefined ? {} : { incident: incidentReport(reported) }),
      deliveries: deliveries
        .filter(({ outcome }) => outcome !== 'not-routed')
        .map(({ channel, outcome, problem }) => ({ channel, outcome, ...(problem === undefined ? {} : { problem }) })),
      feedback: feedback.map(({ what, outcome, problem }) => ({ what, outcome, ...(problem === undefined ? {} : { problem }) })),
    });
  }

  /** The commit that was released, not the one that this run has checked out. */
  #feedbackSubject({ service, released }: ServiceResult) {
    const sha = released?.ref ?? this.#context.run.sha;
    return { sha, service, environment: this.#rollbackRun.environment, action: 'rollback' };
  }

  /** Whom a return of the service would be told, one sentence each, for a dry run. */
  async plan(result: ServiceResult): Promise<readonly string[]> {
    const notice = noticeOf({ ...result, result: 'returned' }, this.#rollbackRun, undefined, this.#context.clock.now());
    const channels = await (this.#channels ??= this.#openChannels());
    const told = channels.filter(({ routing }) => isRouted(notice, routing)).map(({ channel }) => channel.name);
    const { service } = result;
    return [
      ...((await this.incidents()) === undefined ? [] : [`Open or update the incident of ${service}, severity ${notice.severity}.`]),
      ...(told.length === 0 ? [] : [`Tell ${told.join(', ')}.`]),
      ...(this.#inputs['pull-request-comment'] ? ['Comment on the pull request of the released commit.'] : []),
      ...(this.#inputs['commit-status'] === 'none' ? [] : ['Show the result on the released commit.']),
    ];
  }

  /** Sends notices to the channels that they are routed to. */
  async notify(notices: readonly Notice[]): Promise<readonly Delivery[]> {
    const channels = await (this.#channels ??= this.#openChannels());
    if (channels.length === 0 || notices.length === 0) return [];
    const { deliver } = await import('#notify/deliver');
    const deliveries = await deliver(notices, channels, this.#context);
    for (const { outcome, channel, problem = '', remedy = '' } of deliveries) {
      if (outcome === 'failed') this.#warn(`${channel} was not told`, `${problem}\nWhat to do: ${remedy}`);
    }
    return deliveries;
  }

  /** Undefined where no issues are kept. */
  incidents(): Promise<Incidents | undefined> {
    return (this.#incidents ??= this.#openIncidents());
  }

  async #openIncidents(): Promise<Incidents | undefined> {
    if (!this.#inputs.incident || this.#inputs.ledger !== 'github') return undefined;
    const { labels, assignees, reopenWithinMs, escalateAfterMs } = this.#suite.incidents;
    try {
      const [github, { githubIncidents }] = await Promise.all([
        openGitHub(this.#inputs['github-token'], this.#context),
        import('#github/incidents'),
      ]);
      return githubIncidents({
        github,
        log: this.#context.log,
        clock: this.#context.clock,
        redact: (text) => this.#context.redact(text),
        labels,
        assignees,
        reopenWithinMs: reopenWithinMs ?? REOPEN_WITHIN_MS,
        escalateAfterMs: escalateAfterMs ?? ESCALATE_AFTER_MS,
      });
    } catch (error) {
      if (!(error instanceof RolloutError) || error.kind === 'cancelled') throw error;
      this.#context.log.warning(`No incident is kept. ${error.message}`);
      this.#warn('No incident', `${error.message}\nWhat to do: ${error.remedy}`);
      return undefined;
    }
  }

  async #openChannels(): Promise<readonly RoutedChannel[]> {
    const chosen = this.#chosenChannels();
    if (chosen === undefined) return [];
    try {
      const { createChannels } = await import('#settings/create-channels');
      const { channels, problems } = await createChannels(chosen.list, chosen.origin, secretSources(this.#context), this.#context);
      for (const { message, remedy } of problems) {
        this.#context.log.warning(message);
        this.#warn('A channel cannot be told', `${message}\nWhat to do: ${remedy}`);
      }
      return channels;
    } catch (error) {
      if (error instanceof RolloutError && error.kind === 'cancelled') throw error;
      this.#context.log.warning(`No channel can be told. ${messageOf(error)}`);
      this.#warn('No channel can be told', messageOf(error));
      return [];
    }
  }

  #chosenChannels(): { readonly list: Located; readonly origin: string } | undefined {
    const { notify } = this.#inputs;
    if (notify !== undefined) return { list: sequence(notify), origin: 'input notify' };
    return this.#suite.notify === undefined ? undefined : { list: this.#suite.notify, origin: this.#inputs['rollout-file'] };
  }

  #warn(title: string, message: string): void {
    this.#warnings.push({ level: 'warning', title, message: this.#context.redact(message) });
  }
}

function incidentReport(reported: Reported): NonNullable<TellingReport['incident']> {
  if (reported.outcome === 'unavailable') return { outcome: 'unavailable', problem: reported.problem };
  return { outcome: reported.outcome, url: reported.url };
}
