import { rollbackThatEnds } from '#core/rollout/ending';

/**
 * What the ledger says of the candidate's traffic. `open`: a rollout of it is; `promoted`: its rollout has passed; `none`: no rollout is open, so no canary-step gave
 * it any; `unknown`: the ledger could not be read.
 */
export type CandidateTraffic = 'open' | 'promoted' | 'none' | 'unknown';

export interface Giver {
  readonly traffic: CandidateTraffic;
  /** True when a canary-step of this job gave it, whose post step returns it. */
  readonly sameJob: boolean;
}

export const NOBODY_ASKED: Giver = { traffic: 'unknown', sameJob: false };

/** Who brings the traffic back, as one sentence without its stop. The soak itself never does. Nothing is named that would take a version out of which nobody complains. */
export function sayReturning(place: { readonly service: string; readonly environment: string }, { traffic, sameJob }: Giver): string {
  const { service, environment } = place;
  const dispatch =
    traffic === 'promoted'
      ? `dispatch the rollback action (\`service: ${service}\`, \`environment: ${environment}\`), which takes it out`
      : `dispatch ${rollbackThatEnds(place)}`;
  switch (traffic) {
    case 'open':
    case 'promoted':
      if (sameJob)
        return `the post step of canary-step in this job returns the traffic to stable when the job fails; with \`on-failure: hold\` there, or \`continue-on-error\` here, nothing does: ${dispatch}`;
      return traffic === 'open'
        ? `the candidate keeps its traffic for now, as no canary-step of this job gave it: ${dispatch}, unless a later job does`
        : `the candidate has been promoted and keeps its traffic: ${dispatch}, unless a later job does`;
    case 'none':
      return `nothing is to be rolled back, for no rollout of ${service} in ${environment} is open in the ledger. Let a canary-step with the same \`service\`, \`environment\` and \`ledger\` come before the soak; traffic that the candidate has by other means is taken away by those`;
    case 'unknown':
      return `the ledger could not be read, so whether a rollout is open is not known: ${dispatch}; it moves nothing where none is`;
  }
}
