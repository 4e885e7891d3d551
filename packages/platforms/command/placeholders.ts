import type { Shares } from '#core/rollout/split';
import type { Command } from './invoke.ts';

const share = /\{share:([^{}]+)\}/g;

/** Replaces `{share:NAME}` in arguments by the share of that target in percent, 0 when the split does not name it. The program stays as written. */
export function withShares([program, ...args]: Command, shares: Shares): Command {
  return [program, ...args.map((arg) => arg.replaceAll(share, (_, name: string) => String(shareNamed(shares, name))))];
}

/** Replaces `{version}` in arguments. */
export function withVersion([program, ...args]: Command, version: string): Command {
  return [program, ...args.map((arg) => arg.replaceAll('{version}', () => version))];
}

/** Replaces `{target}` in arguments. */
export function withTarget([program, ...args]: Command, target: string): Command {
  return [program, ...args.map((arg) => arg.replaceAll('{target}', () => target))];
}

/** Names may be `constructor` and the like. */
function shareNamed(shares: Shares, name: string): number {
  return Object.hasOwn(shares, name) ? (shares[name] ?? 0) : 0;
}
