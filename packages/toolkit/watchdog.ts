/**
 * The process ends by itself once nothing is left to do. When something, a forgotten socket say, still holds it after `ms`, this says what
 * and ends it. The timer holds nothing itself.
 */
export function startWatchdog(ms: number, report: (held: string) => void): void {
  setTimeout(() => {
    report(process.getActiveResourcesInfo().join(', '));
    process.exit();
  }, ms).unref();
}
