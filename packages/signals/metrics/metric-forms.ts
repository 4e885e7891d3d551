import * as v from 'valibot';
import { closest } from '#core/closest';
import { oneLine } from '#core/printable';

/** One way to declare a metric: its keys, of which the first ones name it. */
type Form = v.StrictObjectSchema<v.ObjectEntries, undefined>;

/** A metric is one of several forms. What does not fit is told of the form that was meant: the key, and those that it takes. */
export function oneForm<const F extends readonly [Form, ...Form[]]>(forms: F) {
  return v.union(forms, ({ input }) => explain(forms, input));
}

function explain(forms: readonly [Form, ...Form[]], input: unknown): string {
  const all = [...new Set(forms.map(nameOf))].join(', ');
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return `a mapping with one of ${all} expected`;
  const given = Object.keys(input);
  const shared = (form: Form): number => given.filter((key) => key in form.entries).length;
  const missing = (form: Form): readonly string[] => required(form).filter((key) => !given.includes(key));
  const named = forms.filter((form) => required(form).some((key) => given.includes(key)));
  const [meant] = [...named].sort((a, b) => shared(b) - shared(a) || missing(a).length - missing(b).length);
  if (meant === undefined) {
    const near = given.flatMap((key) => closest(key, forms.flatMap(required)) ?? []);
    return `none of ${all} is given, only ${list(given)}${near[0] === undefined ? '' : `; did you mean ${near[0]}?`}`;
  }
  const unknown = given.find((key) => !(key in meant.entries));
  const keys = Object.keys(meant.entries);
  if (unknown !== undefined) {
    const near = closest(unknown, keys);
    return `unknown key ${oneLine(unknown, 60)} beside ${required(meant).find((key) => given.includes(key)) ?? ''}${near === undefined ? '.' : `; did you mean ${near}?`} Accepted are ${keys.join(', ')}`;
  }
  const [absent] = missing(meant);
  if (absent !== undefined) {
    const others = named.flatMap(missing).filter((key) => key !== absent);
    return `${[absent, ...new Set(others)].join(' or ')} is missing beside ${list(given)}`;
  }
  const [issue] = v.safeParse(meant, input).issues ?? [];
  const where = issue === undefined ? undefined : v.getDotPath(issue);
  return `${where ?? 'the metric'}: ${oneLine(issue?.received ?? '', 80)} given, ${oneLine(issue?.expected ?? 'something else', 200)} expected`;
}

function required({ entries }: Form): readonly string[] {
  return Object.keys(entries).filter((key) => entries[key]?.type !== 'optional');
}

function nameOf(form: Form): string {
  return required(form).join(' with ');
}

function list(keys: readonly string[]): string {
  return keys.length === 0 ? 'nothing' : oneLine(keys.slice(0, 6).join(', '), 200);
}
