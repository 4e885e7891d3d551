import * as v from 'valibot';
import { closest } from '#core/closest';
import { RolloutError } from '#core/errors';
import type { Located } from '#core/located';
import { placed, validate, type Origin } from './validate.ts';

export const versionPlace = v.pipe(
  v.string(),
  v.regex(/^(?:header|json):[\w.-]+$/, 'is not header:NAME or json:a.b'),
  v.description('Where an answer tells its version: `header:NAME` or `json:a.b`.'),
);

const TARGET = '{target}';
const MOST_ADDRESSES = 100;

const address = v.pipe(v.string(), v.regex(/^(?:https?:\/\/|\$\{)\S{1,2000}$/, 'is not an address such as http://10.0.0.1:8080/version'));
const addresses = v.union([address, v.pipe(v.array(address), v.minLength(1), v.maxLength(MOST_ADDRESSES))]);

const template = v.pipe(
  address,
  v.check((text) => text.includes(TARGET) || text.includes('${'), 'has no {target}: the same address cannot tell what each target holds'),
);

/** What every platform's settings may say beside its own keys: how the version on a target is proved. */
export const versionEntries = {
  'version-at': v.optional(
    v.pipe(
      v.union([template, v.pipe(v.array(template), v.minLength(1), v.maxLength(MOST_ADDRESSES)), v.record(v.string(), addresses)]),
      v.description(
        'Addresses of each target itself that tell the version it holds: by the name of the target, or one with `{target}` in it. Several per target must all agree.',
      ),
    ),
  ),
  'version-from': v.optional(
    v.pipe(
      versionPlace,
      v.description('Where those addresses tell it: `header:NAME` or `json:a.b`. Default: `version-from` of the service.'),
    ),
  ),
};

/** Where the targets of a platform tell what they hold. */
export interface VersionAt {
  /** Addresses of one target; none where the settings name none. */
  addressesOf(target: string): readonly string[];
  /** Every address, for checks before any is asked. */
  readonly all: readonly string[];
  /** `header:NAME` or `json:a.b`, where the platform's settings say so. */
  readonly from?: string;
  /** Throws an `input` RolloutError (INVALID_SETTINGS) where the settings name addresses of some targets and none of this one: a slip in a name would switch the proof off. */
  requireAddressOf(target: string): void;
}

/** Takes these keys out of a platform's settings: what is left is the platform's own. Throws an `input` RolloutError (INVALID_SETTINGS). */
export function splitVersionAt(settings: Located, origin: Origin): { readonly own: Located; readonly versionAt?: VersionAt } {
  const given = validate(v.looseObject(versionEntries), settings, origin);
  const { 'version-at': at, 'version-from': from, ...rest } = given;
  const own: Located = { value: rest, locate: (path) => settings.locate(path) };
  if (at === undefined) return { own };
  const all =
    typeof at === 'string' || Array.isArray(at) ? addressesOf(at, 'target') : Object.keys(at).flatMap((target) => addressesOf(at, target));
  const requireAddressOf = (target: string): void => {
    if (typeof at === 'string' || Array.isArray(at) || Object.hasOwn(at, target)) return;
    const named = Object.keys(at);
    const meant = closest(target, named);
    const path = meant === undefined ? ['version-at'] : ['version-at', meant];
    throw new RolloutError('input', {
      code: 'INVALID_SETTINGS',
      message: `${placed(settings, path, origin)} version-at: names no address of ${target}, so nothing would prove what it holds; it names ${named.join(', ') || 'none'}.`,
      remedy:
        meant === undefined
          ? `Add the address of ${target} itself, e.g. \`version-at: { ${[...named.map((name) => `${name}: …`), `${target}: http://…/version`].join(', ')} }\`; or leave \`version-at\` out, where no target can tell its version.`
          : `Write \`${target}\` in place of \`${meant}\`, if that is meant; else add the address of ${target}.`,
    });
  };
  return {
    own,
    versionAt: { addressesOf: (target) => addressesOf(at, target), all, requireAddressOf, ...(from === undefined ? {} : { from }) },
  };
}

type At = NonNullable<v.InferOutput<(typeof versionEntries)['version-at']>>;

function addressesOf(at: At, target: string): readonly string[] {
  const list = (given: string | readonly string[]): readonly string[] => (typeof given === 'string' ? [given] : given);
  if (typeof at === 'string' || Array.isArray(at)) return list(at).map((text) => text.replaceAll(TARGET, () => encodeURIComponent(target)));
  return Object.hasOwn(at, target) ? list(at[target] ?? []) : [];
}
