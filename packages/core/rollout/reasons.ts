/** Why a service is rolled back, for statistics and filters; details are free text. */
export const REASONS = [
  'critical-bug',
  'performance-issue',
  'security-vulnerability',
  'data-corruption',
  'service-outage',
  'failed-deployment',
] as const;

export type Reason = (typeof REASONS)[number];

/** `security vulnerability: tokens in the log`: one clause for people. */
export function sayReason(reason: Reason, details: string | undefined): string {
  const words = reason.replaceAll('-', ' ');
  return details === undefined || details.trim() === '' ? words : `${words}: ${details.trim()}`;
}
