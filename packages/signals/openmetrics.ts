import { defineSource } from './definition.ts';
import { settings } from './openmetrics/settings.ts';
import { PageSource } from './openmetrics/source.ts';

/** Reads the metrics pages of both arms directly; the counters of an instance start at its first good page. */
export default defineSource({
  kind: 'openmetrics',
  description: 'The metrics pages of both versions, read directly in Prometheus or OpenMetrics format; no metrics server needed.',
  settings,
  create(given, versions, ports) {
    const source = new PageSource(given, versions, ports);
    return {
      kind: 'openmetrics',
      signals: source.signals,
      shared: source.shared,
      forms: source.forms,
      retrospective: false,
      preflight: (wanted) => source.preflight(wanted),
      remarks: () => source.remarks(),
      observe: (window) => source.observe(window),
    };
  },
});
