/** `12 of 30 · 40 % · 6m left`: the rest takes as long per piece as what is done. `startedAt` and `now` in milliseconds. */
export function progress(done: number, total: number, startedAt: number, now: number): string {
  const finished = Math.min(Math.max(0, done), total);
  const share = total > 0 ? finished / total : 1;
  // Rounded down, so that 100 % means that it is over.
  const parts = [`${finished} of ${total}`, `${Math.floor(share * 100)} %`];
  if (share > 0 && share < 1) parts.push(`${roughDuration(((now - startedAt) / share) * (1 - share))} left`);
  return parts.join(' · ');
}

/** A duration in milliseconds with its largest unit, as one says it: `45s`, `6m`, `1h 20m`, `2d 3h`. */
export function roughDuration(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  if (seconds < 60) return `${seconds}s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes}m`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return minutes % 60 === 0 ? `${hours}h` : `${hours}h ${minutes % 60}m`;
  return hours % 24 === 0 ? `${hours / 24}d` : `${Math.floor(hours / 24)}d ${hours % 24}h`;
}
