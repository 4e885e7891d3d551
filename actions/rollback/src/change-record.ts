import type { RollbackRun } from './account.ts';
import { severityOf } from './account.ts';
import type { ServiceResult } from './result.ts';

/** Who changed what, when, where and why, for whoever audits it; its JSON schema is change-record.schema.json beside the action. */
export interface ChangeRecord {
  readonly schema: 1;
  readonly action: 'rollback';
  /** Run and attempt. */
  readonly id: string;
  readonly who: {
    readonly actor: string;
    /** Those who approved the run, where its environment asks for it. */
    readonly approvedBy: readonly string[];
    readonly run: string;
  };
  readonly when: { readonly startedAt: string; readonly endedAt: string };
  readonly where: { readonly repository: string; readonly environment: string };
  readonly why: string;
  readonly mode: string;
  readonly changes: readonly {
    readonly service: string;
    readonly result: ServiceResult['result'];
    readonly from?: string;
    readonly to?: string;
    /** Where it is not what the whole was done for. */
    readonly why?: string;
    readonly risk: string;
    /** What was done, oldest first. */
    readonly implementation: readonly string[];
    /** What was checked, and how it went. */
    readonly validation: readonly string[];
    /** How to go back to what was before. */
    readonly undo: string;
    readonly backup?: string;
    readonly incident?: string;
  }[];
}

export interface ChangeFacts {
  readonly rollbackRun: RollbackRun;
  readonly id: string;
  /** Logins of those who approved the run. */
  readonly approvers: readonly string[];
  readonly results: readonly ServiceResult[];
  /** Milliseconds since the epoch. */
  readonly endedAt: number;
  readonly incidentOf: (service: string) => string | undefined;
}

export function changeRecord({ rollbackRun, id, approvers, results, endedAt, incidentOf }: ChangeFacts): ChangeRecord {
  const { environment, repository, runUrl, by, reason, mode, startedAt } = rollbackRun;
  return {
    schema: 1,
    action: 'rollback',
    id,
    who: { actor: by, approvedBy: approvers, run: runUrl },
    when: { startedAt: iso(startedAt), endedAt: iso(endedAt) },
    where: { repository, environment },
    why: reason,
    mode,
    changes: results.map((result) => {
      const { service, from, to, backup } = result;
      const incident = incidentOf(service);
      return {
        service,
        result: result.result,
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        ...(result.reason === undefined ? {} : { why: result.reason }),
        risk: severityOf(result, rollbackRun),
        implementation: implementation(result),
        validation: validation(result),
        undo: from === undefined || !result.changed ? 'nothing to undo' : `canary-step with candidate: ${from}`,
        ...(backup === undefined ? {} : { backup }),
        ...(incident === undefined ? {} : { incident }),
      };
    }),
  };
}

function implementation({ attempts, hooks }: ServiceResult): readonly string[] {
  const ran = (when: 'before' | 'after'): readonly string[] =>
    hooks.filter((hook) => hook.when === when).map(({ name, passed }) => `hook ${name} ${passed ? 'passed' : 'failed'}`);
  const settings = attempts.map(({ at, shares, tookMs, problem }) => {
    const split = Object.entries(shares).map(([name, share]) => `${name} ${String(share)} %`);
    return `${at} set ${split.join(', ')}: ${problem ?? `confirmed after ${String(tookMs)} ms`}`;
  });
  return [...ran('before'), ...settings, ...ran('after')];
}

function validation({ verified, health, problems }: ServiceResult): readonly string[] {
  return [
    verified ? `split${health.length === 0 ? '' : ' and health'} verified` : 'not verified',
    ...health.map(({ endpoint, healthy, problem }) => `${endpoint}: ${healthy ? 'healthy' : (problem ?? 'unhealthy')}`),
    ...problems,
  ];
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
