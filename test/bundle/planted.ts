/** Characters of a secret in a row that are taken for a leak. */
const SHORTEST = 6;
/** Hexadecimal digits and letters of one case stand in many a hash and word: of these it takes more. */
const PLAIN = 12;

/** Finds six characters (`shortest`) in a row of any of many secrets in large texts: plain, and in the encodings that the masks know. */
export class PlantedSearch {
  readonly #parts = new Set<string>();
  readonly #plain = new Set<string>();

  readonly #shortest: number;

  constructor(secrets: readonly string[], shortest = SHORTEST) {
    this.#shortest = shortest;
    for (const secret of secrets) {
      // What surrounds a text shifts its base64.
      const base64 = ['', 'x', 'xy'].map((before) => Buffer.from(`${before}${secret}`).toString('base64').slice(4, -4));
      const forms = [
        secret,
        encodeURIComponent(secret),
        JSON.stringify(secret).slice(1, -1),
        Buffer.from(secret).toString('hex'),
        ...base64,
      ];
      for (const form of forms)
        for (let at = 0; at + shortest <= form.length; at += 1) {
          const part = form.slice(at, at + shortest);
          if (COMMON.some((common) => common.includes(part))) continue;
          if (!isPlain(part)) this.#parts.add(part);
          else if (isPlain(form.slice(at, at + PLAIN)) && at + PLAIN <= form.length) this.#plain.add(form.slice(at, at + PLAIN));
        }
    }
  }

  /** Where parts stand, with the first one and what surrounds it; empty where none does. */
  in(places: readonly (readonly [place: string, text: string])[]): readonly string[] {
    return places.flatMap(([place, raw]) => {
      const text = withoutBase64(raw);
      for (let at = 0; at + this.#shortest <= text.length; at += 1) {
        const part = [text.slice(at, at + this.#shortest), text.slice(at, at + PLAIN)].find((one, plain) =>
          (plain === 0 ? this.#parts : this.#plain).has(one),
        );
        if (part !== undefined) return [`${place}: ${part} in …${text.slice(Math.max(0, at - 40), at + 40)}…`];
      }
      return [];
    });
  }
}

/** With long base64, such as the record in an issue, as what it says. */
function withoutBase64(text: string): string {
  return text.replaceAll(/[A-Za-z0-9+/]{200,}={0,2}/g, (run) => Buffer.from(run, 'base64').toString());
}

function isPlain(part: string): boolean {
  return /^(?:[\s-]*|[0-9a-f]+|[A-Z]+|[a-z]+)$/.test(part);
}

const headers = ['{"alg":"HS256","typ":"JWT"}', '{"alg":"HS256","typ":"JWT"}x', '{"jti":"'].flatMap((text) =>
  ['', 'x', 'xy'].map((before) => Buffer.from(before + text).toString('base64')),
);
/** What every key, certificate, token and URL has in common is nobody's secret. */
const COMMON: readonly string[] = [
  ...headers,
  '-----BEGIN PRIVATE KEY-----\n',
  '-----END PRIVATE KEY-----\n',
  '-----BEGIN CERTIFICATE-----\n',
  '-----END CERTIFICATE-----\n',
  'postgres://user:password',
  'https://user:postgres%3A%2F%2Fu',
  'https://user:{',
  '{"private_key":"',
  '{\\"private_key\\":\\"',
  '","~ident":"',
  '\\",\\"~ident\\":\\"',
  'https://user:',
  '@host.internal/',
  '/key.pem',
  'Bearer postgres://',
  'Bearer sk_',
  'password@host:port/name',
];
