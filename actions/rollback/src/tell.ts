import type { Notice } from '#core/notice';
import type { Incidents } from '#github/incidents';
import type { Delivery } from '#notify/deliver';
import { isRouted, type RoutedChannel } from '#notify/route';
import type { SuiteSettings } from '#settings/suite-settings';
import type { ActionContext, Annotation } from '#toolkit/context';
import { annotateFeedback, giveFeedback } from '#delivery/feedback';
import { deliveriesTold, openChannels, tellChannels, type Warn } from '#delivery/channels';
import { incidentReport, openIncidents } from '#delivery/incidents';
import { asTold, feedbackOn, isWorthTelling, noticeOf, problemOf, type RollbackRun } from './account.ts';
import type { Inputs } from './orders.ts';
import type { ServiceResult } from './result.ts';
import type { TellingReport } from './summary.ts';

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
      deliveries: deliveriesTold(deliveries),
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
    return tellChannels(notices, await (this.#channels ??= this.#openChannels()), this.#context, this.#warn);
  }

  /** Undefined where no issues are kept. */
  incidents(): Promise<Incidents | undefined> {
    return (this.#incidents ??= this.#openIncidents());
  }

  async #openIncidents(): Promise<Incidents | undefined> {
    if (!this.#inputs.incident || this.#inputs.ledger !== 'github') return undefined;
    return openIncidents(this.#suite, this.#inputs['github-token'], this.#context, this.#warn);
  }

  #openChannels(): Promise<readonly RoutedChannel[]> {
    return openChannels(this.#inputs, this.#suite, this.#context, this.#warn);
  }

  readonly #warn: Warn = (title, message) => {
    this.#warnings.push({ level: 'warning', title, message: this.#context.redact(message) });
  };
}
