/**
 * A value as Prometheus writes it: decimal or scientific, `NaN`, `Inf`, `+Inf`, `-Inf` in any case. Undefined for anything else.
 * Source: Prometheus exposition format 0.0.4 and OpenMetrics 1.0, "Numbers".
 */
export function parseMetricNumber(text: string): number | undefined {
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text)) return Number(text);
  switch (text.toLowerCase()) {
    case 'nan':
      return NaN;
    case 'inf':
    case '+inf':
    case 'infinity':
    case '+infinity':
      return Infinity;
    case '-inf':
    case '-infinity':
      return -Infinity;
    default:
      return undefined;
  }
}
