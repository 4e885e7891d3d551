/** Shape of every simulated rollout: polls of 15 s, half an hour of history, an hour of soak at 5 % of the traffic. */

export const POLL_SECONDS = 15;
export const POLLS_PER_MINUTE = 4;
export const HISTORY_POLLS = 120;
export const SOAK_POLLS = 240;
export const SOAK_MINUTES = 60;
/** Polls of the baseline's own counts over the six hours before. */
export const LONG_HISTORY_POLLS = 1440;
/** The candidate's share of the requests. */
export const SHARE = 0.05;
/** The baseline's share of bad requests. */
export const ERROR_RATE = 0.005;
export const CANDIDATE_PODS = 2;
export const BASELINE_PODS = 38;
/** Memory of a pod's own noise. */
export const POD_MEMORY_SECONDS = 300;
/** A failing dependency lasts three minutes. */
export const INCIDENT_POLLS = 12;
