import type { Random } from './random.ts';

const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const digits = '0123456789';
const alnum = upper + upper.toLowerCase() + digits;
const lowerAlnum = upper.toLowerCase() + digits;
const hex = '0123456789abcdef';
const base32 = `${upper}234567`;

/** A kind of credential by the form that its provider documents. */
export interface Kind {
  readonly name: string;
  /** What the secret looks like; its first group is the secret. Linear in time. */
  readonly pattern: string;
  readonly make: (random: Random) => string;
}

function prefixed(name: string, prefix: string, length: number, alphabet = alnum): Kind {
  return { name, pattern: `(${prefix}[A-Za-z0-9]{${String(length)}})`, make: (random) => prefix + random.text(length, alphabet) };
}

function named(name: string, key: string, length: number, alphabet = hex): Kind {
  return {
    name,
    pattern: `${key}\\s*[=:]\\s*["']?([a-z0-9]{${String(length)}})`,
    make: (random) => `${key} = "${random.text(length, alphabet)}"`,
  };
}

/** Thirty kinds with forms of their own, so that each is found by one rule. */
export const kinds: readonly Kind[] = [
  prefixed('github-pat', 'ghp_', 36),
  prefixed('github-oauth', 'gho_', 36),
  prefixed('github-app', 'ghs_', 36),
  prefixed('github-refresh', 'ghr_', 36),
  prefixed('gitlab-pat', 'glpat-', 20),
  prefixed('gitlab-deploy', 'gldt-', 20),
  prefixed('gitlab-runner', 'glrt-', 20),
  prefixed('aws-key', 'AKIA', 16, base32),
  prefixed('aws-session', 'ASIA', 16, base32),
  prefixed('npm', 'npm_', 36),
  prefixed('stripe-live', 'sk_live_', 24),
  prefixed('stripe-restricted', 'rk_live_', 24),
  prefixed('sendgrid', 'SG_', 60),
  prefixed('shopify', 'shpat_', 32, hex),
  prefixed('digitalocean', 'dop_v1_', 64, hex),
  prefixed('doppler', 'dp_pt_', 43),
  prefixed('linear', 'lin_api_', 40),
  prefixed('planetscale', 'pscale_tkn_', 32),
  prefixed('postman', 'PMAK-', 59, hex),
  prefixed('pulumi', 'pul-', 40, hex),
  prefixed('rubygems', 'rubygems_', 48, hex),
  prefixed('vault', 'hvs_', 90),
  prefixed('google', 'AIza', 35),
  prefixed('huggingface', 'hf_', 34),
  prefixed('telegram', 'tgbot_', 35),
  named('heroku', 'heroku_key', 36),
  named('twilio', 'twilio_key', 32),
  named('mailgun', 'mailgun_key', 32),
  named('datadog', 'datadog_key', 40),
  named('algolia', 'algolia_key', 32, lowerAlnum),
];

/** The kinds as rules in gitleaks' format. */
export function rulesOfKinds(): string {
  return kinds
    .map(({ name, pattern }) => {
      const [keyword = ''] = /[A-Za-z_]{3,}/u.exec(pattern) ?? [];
      return `[[rules]]\nid = "${name}"\ndescription = "${name}"\nregex = '''${pattern}'''\nsecretGroup = 1\nkeywords = ["${keyword.toLowerCase()}"]\n`;
    })
    .join('\n');
}
