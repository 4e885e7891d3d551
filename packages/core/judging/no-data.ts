/** What too little data means at the end: `pause` and `extend` leave the verdict inconclusive; all but `pass` first extend the soak. */
export const NO_DATA_POLICIES = ['fail', 'pass', 'pause', 'extend'] as const;
export type NoDataPolicy = (typeof NO_DATA_POLICIES)[number];
