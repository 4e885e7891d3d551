import type { ServiceResult } from './result.ts';

/** The code of docs/errors.md under which a person finds what became of a service; undefined where nothing is left to repair. */
export function codeOf({ result, error, unrecorded, wrongVersion, health, hooks, changed }: ServiceResult): string | undefined {
  if (error !== undefined) return error.code;
  switch (result) {
    case 'unhealthy':
      if (wrongVersion !== undefined) return 'WRONG_VERSION';
      if (health.some(({ healthy }) => !healthy) || !changed) return 'ENDPOINT_UNHEALTHY';
      return hooks.some(({ decisive }) => decisive) ? 'HOOK_FAILED' : 'ROLLBACK_NOT_VERIFIED';
    case 'kept':
      return 'ROLLBACK_UNDONE';
    case 'stuck':
      return 'TRAFFIC_NOT_RETURNED';
    case 'frozen':
      return 'IRREVERSIBLE_MIGRATION';
    case 'displaced':
      return 'TRAFFIC_DISPLACED';
    case 'refused':
    case 'failed':
      return 'ROLLBACK_NOT_VERIFIED';
    case 'returned':
    case 'unchanged':
      if (unrecorded !== undefined) return unrecorded.code;
      return hooks.some(({ decisive }) => decisive) ? 'HOOK_FAILED' : undefined;
    case 'planned':
      return undefined;
  }
}
