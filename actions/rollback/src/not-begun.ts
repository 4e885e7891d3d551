import type { RolloutError } from '#core/errors';
import type { FailureReport, ServiceResult } from './result.ts';

/** A service of which nothing was changed. */
export function notBegun(service: string, error: RolloutError, tookMs: number): ServiceResult {
  return {
    service,
    result: error.kind === 'refused' ? 'refused' : 'failed',
    changed: false,
    verified: false,
    served: {},
    problems: [error.message],
    attempts: [],
    health: [],
    hooks: [],
    migrations: [],
    plan: [],
    tookMs,
    error: failureReport(error),
  };
}

export function failureReport({ kind, code, message, remedy }: RolloutError): FailureReport {
  return { kind, code, message, remedy };
}
