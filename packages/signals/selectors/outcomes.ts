import { GRPC, GRPC_CAPITALS, isStatus, RESULT_LABEL } from './label-values.ts';

/**
 * What a value says of the requests that carry it. `harmless`: they succeeded, or their client was wrong; `fault`: the server failed; `unclear`: nobody but the
 * user knows, so that it must not pass for either.
 */
export type Meaning = 'harmless' | 'fault' | 'unclear';

/** Codes of gRPC that are the server's failure. Source: OpenTelemetry's semantic conventions for gRPC, "span status" of servers. */
const GRPC_FAULTS: ReadonlySet<string> = new Set(['Unknown', 'DeadlineExceeded', 'Unimplemented', 'Internal', 'Unavailable', 'DataLoss']);

const WELL: ReadonlySet<string> = new Set([
  ...[
    'ok',
    'okay',
    'success',
    'successful',
    'succeeded',
    'pass',
    'passed',
    'good',
    'done',
    'complete',
    'completed',
    'finished',
    'accepted',
  ],
  ...['hit', 'miss', 'cached', 'redirect', 'redirection', 'informational', 'client_error'],
]);
/** Under a label that names errors: that there was none. */
const NO_ERROR: ReadonlySet<string> = new Set(['', '-', '0', 'false', 'no', 'none', 'null', 'nil', 'n/a']);
const YES: ReadonlySet<string> = new Set(['1', 'true', 'yes']);

/** True where the values of a label are outcomes of requests, by its name or by what they are. */
export function areOutcomes(label: string, seen: readonly string[]): boolean {
  const some = seen.filter((value) => value !== '');
  return RESULT_LABEL.test(label) || (some.length > 0 && (some.some(isStatus) || isGrpc(label, some)));
}

/** Reads one value of a label beside all that are `seen` under it, in both arms. */
export function meaningOf(label: string, value: string, seen: readonly string[]): Meaning {
  if (/^[1-4](?:\d\d|xx)$/i.test(value) || value.startsWith('/')) return 'harmless';
  if (isStatus(value)) return 'fault';
  if (isGrpc(label, seen)) {
    const word = grpcWord(value);
    if (word !== undefined) return GRPC_FAULTS.has(word) ? 'fault' : 'harmless';
  }
  if (/^[5-9]\d\d$/.test(value) && seen.some(isStatus)) return 'fault';
  const folded = value.trim().toLowerCase();
  if (WELL.has(folded)) return 'harmless';
  if (/error|fail|exception/i.test(label)) return NO_ERROR.has(folded) ? 'harmless' : 'unclear';
  if (/success|ok|good/i.test(label) && YES.has(folded)) return 'harmless';
  // Numbered results have their zero for success; beside HTTP statuses it stands for an answer that never came.
  if (value === '0' && seen.every((one) => /^\d{1,2}$/.test(one))) return 'harmless';
  return 'unclear';
}

/** True where a label holds codes of gRPC, as words or as numbers. */
function isGrpc(label: string, seen: readonly string[]): boolean {
  const some = seen.filter((value) => value !== '');
  if (/grpc/i.test(label)) return !some.some(isStatus);
  return [GRPC, GRPC_CAPITALS].some((words) => 2 * some.filter((value) => words.includes(value)).length > some.length);
}

function grpcWord(value: string): string | undefined {
  const index = /^(?:\d|1[0-6])$/.test(value) ? Number(value) : Math.max(GRPC.indexOf(value), GRPC_CAPITALS.indexOf(value));
  return GRPC[index];
}
