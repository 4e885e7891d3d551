/** Words in the names of metrics whose value is the share of good requests, and of those whose value is the share of bad ones. */
const GOOD = new Set(['availability', 'available', 'uptime', 'success', 'successes', 'successful', 'good']);
const BAD = new Set(['unavailability', 'error', 'errors', 'failure', 'failures', 'fail', 'failed', 'bad']);

/**
 * Whose share the value of a signal is. The name decides, so that `availability >= 99.9%` and `error-rate <= 1%` mean what they say however the
 * requests are counted; a name that says nothing, or both, leaves it to the form: the share of what is counted.
 */
export function shareOf(signal: string, counted: 'bad' | 'good'): 'bad' | 'good' {
  const words = signal.toLowerCase().split(/[-_]/);
  const [good, bad] = [words.some((word) => GOOD.has(word)), words.some((word) => BAD.has(word))];
  return good === bad ? counted : good ? 'good' : 'bad';
}
