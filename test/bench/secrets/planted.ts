import type { Random } from './random.ts';

const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const digits = '0123456789';
const letters = upper + upper.toLowerCase();
const alnum = letters + digits;
const base32 = `${upper}234567`;
const lowerHex = '0123456789abcdef';

/** A line of source with a made-up credential in the form of a well-known provider's. */
export function plantedLine(random: Random): string {
  const kinds: readonly (() => string)[] = [
    () => `const github = 'ghp_${random.text(36, alnum)}';`,
    () => `aws_access_key_id = AKIA${random.text(16, base32)}`,
    () => `SLACK_TOKEN=xoxb-${random.text(12, '123456789')}-${random.text(12, '123456789')}-${random.text(24, alnum)}`,
    () => `stripe: "sk_live_${random.text(24, alnum)}"`,
    () => `  gitlab_token: glpat-${random.text(20, alnum)}`,
    () => `npm_token = "npm_${random.text(36, alnum)}"`,
    () => `api_key = "${random.text(32, lowerHex)}"`,
    () => `client_secret: '${random.text(40, alnum)}'`,
  ];
  return (kinds[random.below(kinds.length)] ?? (() => ''))();
}
