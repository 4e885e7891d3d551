import { RolloutError } from '#core/errors';
import type { Arm } from '#core/signals';
import type { Versions } from './definition.ts';

/** What `$version`, `$target` and `$arm` stand for. */
export interface Substitutes {
  readonly version: string;
  readonly arm: string;
  /** The platform's own name of the arm; absent where nobody said. */
  readonly target?: string | undefined;
}

/** The variables of signals settings. */
export const VARIABLES = ['version', 'target', 'arm'] as const;

/** What the variables stand for in what is read of one arm. */
export function substitutesOf(versions: Versions, arm: Arm): Substitutes {
  return { version: versions[arm], arm, target: versions.targets?.[arm] };
}

/** `$name` that is neither part of `$$` nor of `${NAME}`; the `$` that ends a regular expression has no letter behind it. */
const NAMED = /(?<![$\\])\$([A-Za-z_]\w*)/g;

/** The names of `text` that look like variables and are none of `VARIABLES`. */
export function unknownVariables(text: string): readonly string[] {
  return Array.from(text.matchAll(NAMED), ([, name = '']) => name).filter((name) => !VARIABLES.some((known) => known === name));
}

/** The variables that `text` holds. */
export function variablesIn(text: string): readonly (typeof VARIABLES)[number][] {
  const names = Array.from(text.matchAll(NAMED), ([, name = '']) => name);
  return VARIABLES.filter((known) => names.includes(known));
}

const VARIABLE = /\$(version|target|arm)\b/y;
/** A dollar that is meant as text, in front of what would else be a variable. */
const ESCAPED = /\$\$(?=[A-Za-z_])/y;
/** What may stand in PromQL outside quotes: part of a metric or label name. */
const BARE = /^[a-zA-Z0-9_:]*$/;

/**
 * Fills `$version`, `$target` and `$arm` into a PromQL expression or selector.
 * Inside quotes the value is escaped for that kind of quote, after `=~` and `!~` for regular expressions too, so that it stands for itself and cannot end the
 * string. `$$name` stands for the text `$name`. Throws an `input` RolloutError where a value cannot be written safely: outside quotes unless it is part of a name, inside backticks with a backtick.
 */
export function substituteInQuery(query: string, substitutes: Substitutes): string {
  let result = '';
  let quote = '';
  let regex = false;
  for (let at = 0; at < query.length;) {
    const character = query.charAt(at);
    if (quote === '' && character === '#') {
      const feed = query.indexOf('\n', at);
      result += query.slice(at, feed === -1 ? undefined : feed);
      at = feed === -1 ? query.length : feed;
      continue;
    }
    ESCAPED.lastIndex = at;
    if (ESCAPED.test(query)) {
      // In a regular expression a dollar is the end of the text, unless it is escaped.
      result += regex ? literalDollar(quote) : '$';
      at += 2;
      continue;
    }
    VARIABLE.lastIndex = at;
    const found = VARIABLE.exec(query);
    if (found !== null) {
      const value = valueOf(found[1] as keyof Substitutes, substitutes);
      result += written(regex ? value.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&') : value, quote, found[0]);
      at += found[0].length;
      continue;
    }
    if (quote !== '' && quote !== '`' && character === '\\') {
      result += query.slice(at, at + 2);
      at += 2;
      continue;
    }
    if (quote === '' && (character === '"' || character === "'" || character === '`')) {
      quote = character;
      regex = /[=!]~\s*$/.test(result.slice(-64));
    } else if (character === quote) {
      quote = '';
      regex = false;
    }
    result += character;
    at += 1;
  }
  return result;
}

/**
 * Throws an `input` RolloutError (VERSION_NOT_KNOWN, TARGET_NOT_KNOWN) for `$version` or `$target` where nobody has said which it is: it would match nothing, or
 * another version.
 */
function valueOf(name: keyof Substitutes, { version, arm, target }: Substitutes): string {
  if (name === 'arm') return arm;
  if (name === 'target') {
    if (target !== undefined && target !== '') return target;
    throw targetNotKnown(arm);
  }
  if (version !== '') return version;
  const input = arm === 'candidate' ? 'candidate' : 'stable';
  throw new RolloutError('input', {
    code: 'VERSION_NOT_KNOWN',
    message: `\`$version\` in the signals settings stands for a version of each arm, and which is ${input} is not known: the input \`${input}\` is empty, and the ledger has no open rollout that says it.`,
    remedy: `Run canary-step before, with the same \`service\`, \`environment\` and \`ledger\`: the open rollout says it. Where traffic is split by other means, give \`${input}\`, e.g. \`${input}: ${arm === 'candidate' ? 'v2' : 'v1'}\`.`,
  });
}

function targetNotKnown(arm: string): RolloutError {
  return new RolloutError('input', {
    code: 'TARGET_NOT_KNOWN',
    message: `\`$target\` in the signals settings stands for the platform's own name of each arm, and that of the ${arm} is not known: the ledger has no open rollout that says it, and neither do the \`platform\` settings in the rollout file with the inputs \`candidate\` and \`stable\`.`,
    remedy:
      'Run canary-step before, with the same `service`, `environment` and `ledger`; or give `candidate` and `stable` where the rollout file has the `platform`.',
  });
}

function literalDollar(quote: string): string {
  return quote === '`' ? '\\$' : '\\\\$';
}

function written(value: string, quote: string, variable: string): string {
  if (quote === '"' || quote === "'") {
    return value.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`).replaceAll('\n', '\\n').replaceAll('\r', '\\r');
  }
  if (quote === '`' ? !value.includes('`') : BARE.test(value)) return value;
  throw new RolloutError('input', {
    code: 'QUERY_SUBSTITUTION',
    message: `The value of ${variable}, ${JSON.stringify(value)}, cannot be written ${quote === '`' ? 'inside backticks' : 'outside quotes'} in a query.`,
    remedy: `Put ${variable} inside double quotes, such as {version="$version"}.`,
  });
}

/** Fills `$version`, `$target` and `$arm` into an address, percent-encoded, and checks it. Throws an `input` RolloutError for anything but http(s). */
export function substituteInUrl(address: string, substitutes: Substitutes): string {
  return checkedUrl(
    address.replaceAll(/\$\$(?=[A-Za-z_])|\$(version|target|arm)\b/g, (_variable, name: keyof Substitutes | undefined) =>
      name === undefined ? '$' : encodeURIComponent(valueOf(name, substitutes)),
    ),
  );
}

/** The address as written when it is http(s) without a user name or password; else an `input` RolloutError that does not repeat it. */
export function checkedUrl(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw new RolloutError('input', {
      code: 'SOURCE_URL',
      message: 'An address in the signals settings is not an http or https URL.',
      remedy: 'Write the whole address, such as https://prometheus.example.com or http://10.0.0.5:9100/metrics.',
    });
  }
  if (url.username !== '' || url.password !== '') {
    throw new RolloutError('input', {
      code: 'SOURCE_URL',
      message: `The address of ${url.host} in the signals settings holds a user name or password.`,
      remedy: 'Take them out of the address; pass them as username and password, or as token, from secrets.',
    });
  }
  return address;
}

/** How an address is shown: without query and fragment, which may hold secrets. */
export function shownUrl(address: string): string {
  if (!URL.canParse(address)) return 'the address';
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname === '/' ? '' : pathname}`;
}
