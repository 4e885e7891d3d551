import { allow } from './forms.ts';
import { rules } from './rules.ts';
import type { RuleSet } from '../rules/rule.ts';

/** What providers print in their documentation, and what people write where a secret would be. */
const examples = allow('examples and placeholders', {
  regexes: [
    '(?i)^(?:true|false|null|undefined|none)$',
    String.raw`^\$\{?\{?.*`,
    String.raw`^%\w+%$`,
    String.raw`(?i)(?:x{6}|\*{4}|\.{4}|_{6}|-{6}|0{8}|1{8}|a{8}|f{8})`,
    '0123456789|1234567890|123456789012',
  ],
  stopwords: [
    'example',
    'placeholder',
    'changeme',
    'change-me',
    'change_me',
    'dummy',
    'redacted',
    'your-',
    'your_',
    'yourtoken',
    'yourkey',
    'abcdefghijkl',
    'lorem',
    // Of the pages of AWS, GitHub, Stripe, Slack, Telegram, Discord, Azure and jwt.io, as far as no word tells.
    '16c7e42f292c6912e7710c838347ae178b4a',
    'bqokikjovbii2hlwgh4olfq2',
    'xoxp-23984754863-2348975623103',
    '110201543:aahdqtcvch1vgwj',
    'mtk4njiyndgzndcxoti1mjq4',
    'c2y6ydjf5/r+ob0n8a7cgv30vrdj',
    'eby8vdm02xnocqflquwjpllmetlcdxj1',
    'eyjzdwiioiixmjm0nty3odkwi',
    'ynakkc66ryytwuxyeu',
    'y_nbakkc66ryytwuxyeu',
    's.iynuhq8ov4hiax6snw5mb2nl',
    '2yotnfzfejr1zcsicmwpaa',
    '7fjfp0zbr1ktdrbnfvdmiw',
  ],
});

/** Files in which there is much that looks random: hashes of packages, pictures, fonts. */
const files = allow('files without text of people', {
  paths: [
    String.raw`(?i)\.(?:avif|bmp|gif|ico|jpe?g|png|svg|tiff?|webp|eot|otf|ttf|woff2?|mp[34]|mov|ogg|webm|pdf|docx?|xlsx?|pptx?|exe|dll|so|dylib|pdb|wasm|class|pyc)$`,
    String.raw`(?:^|/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lock|deno\.lock|composer\.lock|Cargo\.lock|Gemfile\.lock|poetry\.lock|uv\.lock|Pipfile\.lock|Podfile\.lock|go\.sum|go\.work\.sum|gradle\.lockfile|flake\.lock)$`,
    String.raw`(?:^|/)\.gitleaks\.toml$`,
  ],
});

/** The rules that are used where a repository has none of its own, and behind `useDefault` of one that has. */
export const defaultRules: RuleSet = { rules, allowlists: [files, examples] };
