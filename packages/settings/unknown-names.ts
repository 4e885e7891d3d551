import { closest } from '#core/closest';
import type { Located } from '#core/located';
import { oneLine } from '#core/printable';
import { placed } from './validate.ts';

/**
 * Services and environments that are named beside `services` and that nobody knows there, one sentence each with its place: a slip would leave a service out of its
 * order, or a channel silent. `environment` is that of the run. None of them keeps anything from happening.
 */
export function unknownNames(file: Located, path: string, environment: string): readonly string[] {
  const { services, rollback, notify } = mapping(file.value);
  const entries = Object.entries(mapping(services));
  const names = entries.map(([name]) => name);
  const declared = entries.map(([, entry]) => Object.keys(mapping(mapping(entry)['environments'])));
  const environments = [...new Set([...declared.flat(), environment])];
  // A service that declares none may be delivered anywhere.
  const isOpen = declared.some((own) => own.length === 0);
  const remarks: string[] = [];
  const look = (list: unknown, at: readonly (string | number)[], kind: 'service' | 'environment'): void => {
    const known = kind === 'service' ? names : environments;
    for (const [index, name] of (Array.isArray(list) ? list : []).entries()) {
      if (typeof name !== 'string' || known.includes(name)) continue;
      const meant = nearest(name, known);
      if (kind === 'environment' && isOpen && meant === undefined) continue;
      const hint = meant === undefined ? ` It knows: ${known.join(', ') || 'none'}.` : ` Did you mean ${meant}?`;
      remarks.push(
        `${placed(file, [...at, index], path)} ${at.join('.')} names ${kind} ${oneLine(name, 80)}, which is not in the file.${hint}`,
      );
    }
  };
  look(mapping(rollback)['order'], ['rollback', 'order'], 'service');
  for (const [index, channel] of (Array.isArray(notify) ? notify : []).entries()) {
    look(mapping(channel)['services'], ['notify', index, 'services'], 'service');
    look(mapping(channel)['environments'], ['notify', index, 'environments'], 'environment');
  }
  return remarks;
}

/** Abbreviations are nearly as common as slips. */
function nearest(given: string, known: readonly string[]): string | undefined {
  return closest(given, known) ?? (given.length < 3 ? undefined : known.find((name) => name.startsWith(given)));
}

function mapping(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
