import { RolloutError } from '#core/errors';
import type { TrafficRouter } from '#core/platform';
import type { HttpResponse } from '#core/ports';
import { oneLine } from '#core/printable';
import { describeSplit, type ServedSplit, type Shares, type Split } from '#core/rollout/split';
import { BadBody } from '#exchange/bad-body';
import { readJson } from '#exchange/json';
import { isServed, requireSame, roundShares, splitChanged } from '../shares.ts';
import { aliasConfiguration, isPublished, type LambdaApi } from './api.ts';

/** AWS documents 0.0 to 1.0 and no precision: four decimals are written. */
const possible = { step: 0.01, because: 'weights of an alias are written with four decimals' };

const changed = ['The alias no longer serves', 'it (another job, CodeDeploy, SAM or Terraform, a person in the console)'] as const;

interface Alias {
  readonly served: ServedSplit;
  /** The version that the alias points to; the other one has a weight beside it. */
  readonly primary: string;
}

/** The split of one alias between at most two published versions. */
export function aliasRouter(api: LambdaApi): TrafficRouter {
  const readAlias = async (): Promise<Alias> => (await api.alias(aliasOf)).value;

  return {
    read: async () => (await readAlias()).served,

    async write(split, expected) {
      const shares = givenShares(split);
      const before = expected === undefined && Object.keys(shares).length === 1 ? undefined : await primaryOf(expected, readAlias);
      const revision = expected?.revision?.split(' ')[0];
      const wanted = configurationOf(shares, before);
      const { value, attempts } = await api.updateAlias(
        { ...wanted, ...(revision === undefined ? {} : { RevisionId: revision }) },
        (response) => requireApplied(response, shares),
      );
      if (value !== undefined) return;
      const { served } = await readAlias();
      // The first request may have been carried out although its answer got lost; then the revision is ours.
      if (attempts === 1 || !isServed(served, shares, possible.step)) throw splitChanged(expected, served, ...changed);
    },

    async rehearse(split) {
      const targets = Object.keys(givenShares(split));
      const [one, other] = await Promise.all(targets.map((target) => api.version(target)));
      if (one === undefined || other === undefined) return;
      const differing = [
        ...(one.Role === other.Role ? [] : ['role']),
        ...((one.DeadLetterConfig?.TargetArn ?? '') === (other.DeadLetterConfig?.TargetArn ?? '') ? [] : ['dead-letter queue']),
      ];
      if (differing.length === 0) return;
      throw new RolloutError('platform', {
        code: 'AWS_LAMBDA_VERSIONS_DIFFER',
        message: `Versions ${targets.join(' and ')} have not the same ${differing.join(' and ')}, and AWS splits the traffic of an alias only between versions that have. Nothing was changed.`,
        remedy:
          'Publish the candidate with the role and dead-letter queue of the version that serves; change these in a release of its own, which the alias gets at once.',
      });
    },
  };
}

/** Throws BadBody for what is no alias. */
function aliasOf(response: HttpResponse): Alias {
  const { FunctionVersion: primary, RoutingConfig, RevisionId } = readJson(response, aliasConfiguration);
  const others = Object.entries(RoutingConfig?.AdditionalVersionWeights ?? {});
  const strange = others.find(([name]) => !isPublished(name) || name === primary);
  const taken = others.reduce((sum, [, weight]) => sum + weight, 0);
  if (strange !== undefined || taken > 1) {
    const why = strange === undefined ? 'its weights sum to more than 1' : `it gives a weight to ${oneLine(strange[0], 80)}`;
    throw new BadBody(response, 'contradictory', why);
  }
  const percent = (weight: number): number => Math.round(weight * 10_000) / 100;
  const shares = Object.fromEntries([[primary, percent(1 - taken)], ...others.map(([name, weight]) => [name, percent(weight)] as const)]);
  const revision = RevisionId === undefined ? {} : { revision: `${RevisionId} ${primary}` };
  return { served: { shares, possible, acknowledged: true, problems: [], ...revision }, primary };
}

/** The targets that get something. Throws a `platform` RolloutError (AWS_LAMBDA_NOT_A_VERSION) where an alias cannot have them. */
function givenShares(split: Split): Shares {
  const shares = Object.fromEntries(Object.entries(roundShares(split.shares, possible.step)).filter(([, share]) => share > 0));
  const targets = Object.keys(shares);
  // What an alias had before its first rollout is given back, whatever it was.
  const alone = targets.length === 1 && targets[0] === '$LATEST';
  if (targets.length <= 2 && (alone || targets.every(isPublished))) return shares;
  throw new RolloutError('platform', {
    code: 'AWS_LAMBDA_NOT_A_VERSION',
    message: `An alias cannot serve ${oneLine(describeSplit({ shares }), 200)}: it takes two published versions by their numbers at most, and never \`$LATEST\` beside another. Nothing was changed.`,
    remedy: 'Publish the code with `aws lambda publish-version`, and point the alias to a published version once before the first rollout.',
  });
}

/** Which version the alias points to: part of what was read, so that a later write need not ask. */
async function primaryOf(expected: ServedSplit | undefined, readAlias: () => Promise<Alias>): Promise<string> {
  const [, read] = expected?.revision?.split(' ') ?? [];
  if (read !== undefined) return read;
  const { served, primary } = await readAlias();
  requireSame(expected, served, ...changed);
  return primary;
}

/** The version that the alias points to stays until another one gets everything: whoever takes the weights away by hand is then on stable. */
function configurationOf(shares: Shares, primary: string | undefined): object {
  const [largest = ''] = Object.entries(shares)
    .sort(([, a], [, b]) => b - a)
    .map(([name]) => name);
  const kept = primary !== undefined && Object.hasOwn(shares, primary) ? primary : largest;
  const others = Object.entries(shares).filter(([name]) => name !== kept);
  // Left out, the weights would stay: an empty mapping takes them away.
  const AdditionalVersionWeights = Object.fromEntries(others.map(([name, share]) => [name, Math.round(share * 100) / 10_000]));
  return { FunctionVersion: kept, RoutingConfig: { AdditionalVersionWeights } };
}

function requireApplied(response: HttpResponse, shares: Shares): true {
  const { served } = aliasOf(response);
  if (isServed(served, shares, possible.step)) return true;
  throw new BadBody(response, 'not-applied', `the alias has ${describeSplit(served)}, asked for was ${describeSplit({ shares })}`);
}
