import { setFlagsFromString } from 'node:v8';

/**
 * A soak may take a day on a small runner. V8 enlarges its young generation with everything that ever survived, up to 64 MB, which a program that keeps
 * 11 MB alive never needs: this keeps it as it is. Read by V8 only when it considers growing.
 */
export function stayLean(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
