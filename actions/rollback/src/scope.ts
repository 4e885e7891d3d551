import { closest } from '#core/closest';
import { RolloutError } from '#core/errors';
import { inQuotes } from '#core/printable';

export interface ScopeRequest {
  /** The inputs, as given. */
  readonly scope: string | undefined;
  readonly service: string | undefined;
  readonly version: string;
  readonly order: 'declared' | 'parallel' | undefined;
  /** Services of the rollout file that are delivered to the environment, in its order. */
  readonly known: readonly string[];
  /** `rollback.order` of the rollout file. */
  readonly declared: readonly string[] | undefined;
  /** What started the workflow; empty outside of one. */
  readonly event: string;
  /** The inputs say where the traffic of the service is: one that the file does not, or no longer, know is meant as it is written. */
  readonly placed: boolean;
}

export interface Scope {
  /** Groups one after another; the services of a group all at once. */
  readonly waves: readonly (readonly string[])[];
  readonly candidateOnly: boolean;
  /** Only what the asking run has rolled out itself. */
  readonly thisRun: boolean;
  /** The version asked for; undefined means the last good one. */
  versionOf(service: string): string | undefined;
}

const ALL = 'all';
const CANDIDATE_ONLY = 'candidate-only';
const THIS_RUN = 'this-run';
const WORDS: readonly string[] = [ALL, CANDIDATE_ONLY, THIS_RUN];

/**
 * The one event that is a person's word about a service. In a run that anything else started, a delivery, another workflow or a timetable, a rollout may have begun,
 * and a rollback is about that one when nobody says otherwise. A reusable workflow keeps the event of its caller.
 */
const BY_A_PERSON = 'workflow_dispatch';

/**
 * Which services, in which order, to which version. Throws an `input` RolloutError: NO_SCOPE, SCOPE_CONFLICT, UNKNOWN_SERVICE or INVALID_VERSION.
 */
export function chooseScope(request: ScopeRequest): Scope {
  const { known } = request;
  const words = wordsOf(request.scope);
  const special = words.filter((word) => WORDS.includes(word));
  const inScope = words.filter((word) => !WORDS.includes(word));
  const limited = wordsOf(request.service);
  if (words.length === 0 && limited.length === 0) throw noScope(known);
  // The same services again, or some of those that `service` limits it to, contradict nothing.
  if (limited.length > 0 && inScope.some((service) => !limited.includes(service))) {
    throw conflict(
      `services twice, in \`scope\` (${inScope.join(', ')}) and in \`service\` (${limited.join(', ')})`,
      'Name them in one of the two.',
    );
  }
  if (special.includes(ALL) && inScope.length > 0) {
    throw conflict(`\`all\` and ${inScope.join(', ')}`, 'Use `scope: all`, or name the services.');
  }
  const named = inScope.length > 0 ? inScope : limited;
  for (const service of named) requireKnown(service, request);
  const services = [...new Set(named.length > 0 ? named : known)];
  if (services.length === 0) throw noServices();
  const candidateOnly = special.includes(CANDIDATE_ONLY);
  const versionOf = readVersions(request.version, services);
  const versionNamed = services.some((service) => versionOf(service) !== undefined);
  if (candidateOnly && versionNamed) {
    throw conflict(
      '`candidate-only` and a version',
      'Without its candidate a service stays on the version that it has: leave `version` out.',
    );
  }
  if (special.includes(THIS_RUN) && (versionNamed || special.length > 1)) {
    throw conflict('`this-run` and something else', 'What this run has rolled out goes back to what was there before: leave the rest out.');
  }
  const thisRun =
    special.includes(THIS_RUN) || (words.length === 0 && !versionNamed && request.event !== BY_A_PERSON && request.event !== '');
  return { waves: wavesOf(services, request), candidateOnly, thisRun, versionOf };
}

/** The services that the inputs name. */
export function namedServices({ scope, service }: Pick<ScopeRequest, 'scope' | 'service'>): readonly string[] {
  const inScope = wordsOf(scope).filter((word) => !WORDS.includes(word));
  return inScope.length > 0 ? inScope : wordsOf(service);
}

function wordsOf(text: string | undefined): readonly string[] {
  return (text ?? '').split(/[\s,]+/).filter((word) => word !== '');
}

function wavesOf(services: readonly string[], { order, declared }: ScopeRequest): readonly (readonly string[])[] {
  if (order === 'parallel' || (order === undefined && declared === undefined)) return [services];
  const first = (declared ?? []).filter((service) => services.includes(service));
  const rest = services.filter((service) => !first.includes(service));
  const last = declared === undefined ? rest.map((service) => [service]) : [rest];
  return [...first.map((service) => [service]), ...last].filter((wave) => wave.length > 0);
}

function readVersions(text: string, services: readonly string[]): Scope['versionOf'] {
  const [single] = services;
  if (services.length === 1 && single !== undefined && !text.startsWith(`${single}=`)) {
    // The version of one service may have any form.
    return () => versionOrLastGood(text.trim());
  }
  const words = wordsOf(text.trim().replace(/^last good$/i, 'last-good'));
  const pairs = new Map<string, string>();
  // Messages repeat only the whole: of a secret that is taken apart no part would be recognised.
  for (const word of words.filter((word) => word.includes('='))) {
    const [service = '', version = ''] = word.split(/=(.*)/s);
    if (service === '' || version === '' || pairs.has(service))
      throw badVersion(text, 'a part of it does not say one version for one service');
    if (!services.includes(service)) throw badVersion(text, `it names a service that is not in the scope (${services.join(', ')})`);
    pairs.set(service, version);
  }
  const [only, ...more] = words.filter((word) => !word.includes('='));
  if (more.length > 0 || (only !== undefined && pairs.size > 0)) throw badVersion(text, 'it names more than one version');
  if (only !== undefined && versionOrLastGood(only) !== undefined) {
    throw badVersion(text, `one version cannot be meant for ${services.join(', ')} alike`);
  }
  return (service) => versionOrLastGood(pairs.get(service) ?? '');
}

function versionOrLastGood(text: string): string | undefined {
  return text === '' || /^last[-_ ]?good$/i.test(text) ? undefined : text;
}

function requireKnown(service: string, { known, placed }: ScopeRequest): void {
  if (known.includes(service)) return;
  const meant = wordMeant(service) ?? closest(service, [...known, ...WORDS]);
  // Without a rollout file any name may be one of a service, but not nearly a word of ours.
  if ((known.length === 0 || placed) && wordMeant(service) === undefined) return;
  throw new RolloutError('input', {
    code: 'UNKNOWN_SERVICE',
    message: `There is no service ${service} in this environment${meant === undefined ? '.' : `; did you mean ${meant}?`}${known.length === 0 ? '' : ` The rollout file knows: ${known.join(', ')}.`}`,
    remedy: `Correct \`scope\` or \`service\`. For a service that was renamed in, or taken out of, the rollout file: \`service: ${service}\` with the input \`platform\` (kind, address, names, as the file had them); or put it back into the file until its rollout is over.`,
  });
}

/** `candidate`, `Candidate_Only`, `ALL`, `thisrun`: a word of ours in other clothes. */
function wordMeant(given: string): string | undefined {
  const bare = (text: string): string => text.toLowerCase().replaceAll(/[^a-z]/g, '');
  return bare(given) === 'candidate' ? CANDIDATE_ONLY : WORDS.find((word) => bare(word) === bare(given) && bare(given) !== '');
}

function noScope(known: readonly string[]): RolloutError {
  return new RolloutError('input', {
    code: 'NO_SCOPE',
    message: 'Neither `scope` nor `service` says what is to be rolled back.',
    remedy: `Give \`scope: all\`, \`scope: candidate-only\` or services by name${known.length === 0 ? ', e.g. `scope: api`' : `: ${known.join(', ')}`}.`,
  });
}

function noServices(): RolloutError {
  return new RolloutError('input', {
    code: 'NO_SCOPE',
    message: 'The rollout file names no service in this environment, or there is none.',
    remedy: 'Check `environment` and `rollout-file` (is the repository checked out?), or name the services: `scope: api`.',
  });
}

function conflict(given: string, remedy: string): RolloutError {
  return new RolloutError('input', { code: 'SCOPE_CONFLICT', message: `The inputs name ${given}.`, remedy });
}

function badVersion(given: string, problem: string): RolloutError {
  return new RolloutError('input', {
    code: 'INVALID_VERSION',
    message: `\`version\` is ${inQuotes(given, 200)}: ${problem}.`,
    remedy: 'Give `last-good`, a version such as `v41`, or one for each service: `api=v41, web=v17`.',
  });
}
