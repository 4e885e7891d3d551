/** Requests counted per arm after a move. */
export interface Requests {
  readonly candidate: number;
  readonly stable: number;
}

export interface ShareProof {
  /** `unproven`: too few requests to tell. */
  readonly kind: 'agrees' | 'differs' | 'unproven';
  /** The candidate's share in percent. */
  readonly observed: number;
  /** 99 % interval in percent. */
  readonly low: number;
  readonly high: number;
  readonly requests: number;
}

const Z_99 = 2.5758;

/**
 * Holds the observed share against the weight by the Wilson score interval (Wilson 1927) at 99 %, widened by `tolerance` points on the weight:
 * what the platform cannot split more finely is not a difference. Needs about ten expected requests in the smaller arm, at least 50 in all.
 */
export function proveShare(requests: Requests, weight: number, tolerance: number): ShareProof {
  const total = requests.candidate + requests.stable;
  const smaller = Math.min(weight, 100 - weight) / 100;
  const needed = Math.max(50, smaller > 0 ? Math.ceil(10 / smaller) : 0);
  const [low, high] = wilson(requests.candidate, total);
  const observed = total === 0 ? 0 : (100 * requests.candidate) / total;
  const agrees = low <= weight + tolerance && high >= weight - tolerance;
  return { kind: total < needed ? 'unproven' : agrees ? 'agrees' : 'differs', observed, low, high, requests: total };
}

/** Interval in percent; the whole range without requests. */
function wilson(hits: number, total: number): [low: number, high: number] {
  if (total === 0) return [0, 100];
  const share = hits / total;
  const z2 = Z_99 * Z_99;
  const centre = (share + z2 / (2 * total)) / (1 + z2 / total);
  const half = (Z_99 / (1 + z2 / total)) * Math.sqrt((share * (1 - share)) / total + z2 / (4 * total * total));
  return [Math.max(0, 100 * (centre - half)), Math.min(100, 100 * (centre + half))];
}
