import type { LastEntry } from './ledger.ts';
import type { Answer, Witness } from './witness.ts';

/** One line of the table at the end: what was promised, what was measured, and whether they agree. */
export interface Promised {
  readonly name: string;
  readonly promised: string;
  readonly measured: string;
  readonly kept: boolean;
}

/** Standard normal quantile of 99.95 %: one fair count in two thousand exceeds its share by this many standard deviations. */
const z = 3.29;

/** Statuses with which a router says that it got no answer. */
const routerFailures = new Set([0, 502, 503, 504]);

/** How far, in percent points, the share of `percent` may be off by chance in `count` independent requests (normal approximation of the binomial). */
export function noise(percent: number, count: number): number {
  return count === 0 ? 0 : z * Math.sqrt((percent * (100 - percent)) / count);
}

/** Real traffic followed the plan: of the requests sent and answered between two changes, the candidate's share is the weight, give or take noise. */
export function followsPlan(witness: Witness, candidate: string, plan: readonly number[]): Promised {
  const steps = witness.changes.filter((change, index) => index > 0 || (change.weights[candidate] ?? 0) > 0);
  const shares = steps.map((change, index) => {
    const until = steps[index + 1]?.at ?? witness.to;
    const between = witness.answers.filter((answer) => answer.sentAt >= change.at && answer.answeredAt <= until);
    return {
      weight: change.weights[candidate] ?? 0,
      count: between.length,
      share: percentOf(between, (answer) => answer.version === candidate),
    };
  });
  const kept =
    shares.length === plan.length &&
    shares.every(
      ({ weight, count, share }, index) => weight === plan[index] && count > 0 && Math.abs(share - weight) <= noise(weight, count) + 1e-9,
    );
  return {
    name: `share of requests to ${candidate}`,
    promised: `${plan.join(', ')} % ± noise`,
    measured: shares.length === 0 ? 'traffic never moved' : `${shares.map(({ share }) => round(share)).join(', ')} %`,
    kept,
  };
}

/** The weights that the router was given never exceeded the limit. */
export function configuredAtMost(witness: Witness, version: string, percent: number): Promised {
  const most = Math.max(0, ...witness.changes.map((change) => change.weights[version] ?? 0));
  return { name: `weight of ${version}`, promised: `≤ ${percent} %`, measured: `at most ${round(most)} %`, kept: most <= percent };
}

/**
 * The share of requests that the router sent to a version while it had any weight, so that quiet time before and after cannot hide an excess.
 * No request at all is not a kept promise: nothing was measured.
 */
export function routedAtMost(witness: Witness, version: string, percent: number): Promised {
  const exposed = exposure(witness, version);
  const inside = (at: number): boolean => exposed.some(({ from, to }) => at >= from && at < to);
  const total = Object.values(witness.arrivals).reduce((sum, times) => sum + times.filter(inside).length, 0);
  const own = (witness.arrivals[version] ?? []).length;
  return atMost(`${version} while it had traffic, by the router`, percent, own, total);
}

/** The same share as the clients counted it, among the requests sent while the version had any weight. */
export function answeredAtMost(witness: Witness, version: string, percent: number): Promised {
  const exposed = exposure(witness, version);
  const between = witness.answers.filter(({ sentAt, answeredAt }) => exposed.some(({ from, to }) => answeredAt >= from && sentAt < to));
  const own = witness.answers.filter((answer) => answer.version === version).length;
  return atMost(`${version} while it had traffic, by its clients`, percent, own, between.length);
}

function atMost(name: string, percent: number, own: number, total: number): Promised {
  const share = total === 0 ? 0 : (100 * own) / total;
  const allowance = noise(percent, total);
  return {
    name,
    promised: `≤ ${percent} % + ${round(allowance)} pp noise`,
    measured: total === 0 ? 'no requests' : `${round(share)} % (${own} of ${total})`,
    kept: own > 0 && share <= percent + allowance,
  };
}

/** Every verdict was reached soon after the version's first request. `judgedAt` undefined: there was no verdict. */
export function judgedWithin(witness: Witness, version: string, judgedAt: number | undefined, limitMs: number): Promised {
  const first = witness.arrivals[version]?.[0];
  const took = first === undefined || judgedAt === undefined ? undefined : judgedAt - first;
  return {
    name: `verdict on ${version} after its first request`,
    promised: `≤ ${seconds(limitMs)}`,
    measured: first === undefined ? 'it got no request' : took === undefined ? 'no verdict' : seconds(took),
    kept: took !== undefined && took >= 0 && took <= limitMs,
  };
}

/**
 * From `since` (milliseconds since the epoch, undefined when it never came) plus at most `limitMs` on, every request goes to `stable`: as the router
 * routed it and as the clients were answered. Kept only when requests went on for at least `proofMs` after the last one to another version.
 */
export function stableServesAll(
  witness: Witness,
  stable: string,
  since: { readonly what: string; readonly at: number | undefined },
  limitMs: number,
  proofMs = 1_000,
): Promised {
  const name = `${stable} serves 100 % after the ${since.what}`;
  const promised = `≤ ${seconds(limitMs)}`;
  const { at } = since;
  if (at === undefined) return { name, promised, measured: `there was no ${since.what}`, kept: false };
  const others = Object.entries(witness.arrivals).filter(([version]) => version !== stable);
  const lastRouted = Math.max(at, ...others.map(([, times]) => times.at(-1) ?? at));
  const lastAnswered = Math.max(
    at,
    ...witness.answers.filter(({ version }) => version !== stable && version !== '').map(({ answeredAt }) => answeredAt),
  );
  const last = Math.max(lastRouted, lastAnswered);
  const after = (witness.arrivals[stable] ?? []).filter((time) => time > last);
  const proven = (after.at(-1) ?? last) - last >= proofMs;
  const finalShare = witness.changes.at(-1)?.weights[stable] ?? 0;
  const measured = proven
    ? `${seconds(last - at)}, then ${after.length} requests, all ${stable}`
    : `too few requests to ${stable} afterwards`;
  return {
    name,
    promised,
    measured: finalShare === 100 ? measured : `weight is ${round(finalShare)} %`,
    kept: proven && finalShare === 100 && last - at <= limitMs,
  };
}

/** Moving traffic lost nothing: every request got an answer from a version. Errors that a version itself answers are not counted here. */
export function noRequestLost(witness: Witness): Promised {
  const lost = witness.answers.filter((answer) => routerFailures.has(answer.status) || answer.version === '');
  const how = [...new Set(lost.map(({ status }) => (status === 0 ? 'no answer' : String(status))))].join(', ');
  return {
    name: 'requests lost while traffic moved',
    promised: 'none',
    measured: `${lost.length} of ${witness.answers.length}${how === '' ? '' : ` (${how})`}`,
    kept: lost.length === 0 && witness.answers.length > 0,
  };
}

/** A fact that is either so or not. */
export function isSo(name: string, promised: string, measured: string): Promised {
  return { name, promised, measured, kept: promised === measured };
}

/** The ledger ends with this status and this share of the candidate, in percent. */
export function ledgerSays(last: LastEntry | undefined, status: string, weight: number): Promised {
  return isSo('the ledger says', `${status}, ${weight} %`, last === undefined ? 'nothing' : `${last.status}, ${last.weight} %`);
}

interface Interval {
  readonly from: number;
  readonly to: number;
}

/** When the version had a weight above zero. */
function exposure(witness: Witness, version: string): readonly Interval[] {
  return witness.changes.flatMap((change, index) => {
    if ((change.weights[version] ?? 0) <= 0) return [];
    return [{ from: change.at, to: witness.changes[index + 1]?.at ?? witness.to }];
  });
}

function percentOf(answers: readonly Answer[], counts: (answer: Answer) => boolean): number {
  return answers.length === 0 ? 0 : (100 * answers.filter(counts).length) / answers.length;
}

function round(percent: number): string {
  return String(Math.round(percent * 10) / 10);
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(ms % 1000 === 0 ? 0 : 2)} s`;
}
