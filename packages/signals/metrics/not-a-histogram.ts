/** What a summary in place of a histogram is named as, and what can be done. */
export function summaryInstead(family: string): { readonly message: string; readonly remedy: string } {
  return {
    message: `${family} is a summary, not a histogram: its quantiles are computed by each process, and counts cannot be told from them`,
    remedy: `Make the service count into a histogram; or watch one quantile as a level, \`gauge: ${family}{quantile="0.95"}\`, which can be held against a limit.`,
  };
}
