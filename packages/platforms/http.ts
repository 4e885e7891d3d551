import * as v from 'valibot';
import { RolloutError } from '#core/errors';
import { isExposed } from '#core/loopback';
import { forEditors } from '#exchange/editor-facts';
import { tokenSetting } from '#exchange/token';
import { definePlatform } from './definition.ts';
import { failuresFor } from './http/failures.ts';
import { httpRouter } from './http/router.ts';
import { baseAddress } from './rest/address.ts';
import { targetName } from './shares.ts';

const settings = {
  url: v.pipe(
    v.string(),
    v.regex(/^https?:\/\/[^\s]{1,2000}$/, 'is not an http or https address such as https://router.example.com'),
    forEditors({ address: ['plain'] }),
    v.description(
      'What comes before `/v1/routes`, such as `https://router.example.com` or `http://127.0.0.1:8081`; without user name, password and query.',
    ),
  ),
  service: v.pipe(
    targetName,
    // URL parsing takes these two for steps up the path.
    v.check((name) => name !== '.' && name !== '..', 'cannot be part of an address'),
    v.description('Name of the service at the router.'),
  ),
  token: v.optional(
    tokenSetting('Sent as `Authorization: Bearer …`; write it without that word. Take it from a secret: `${ROUTER_TOKEN}`.'),
  ),
};

/** Any router that implements the API in docs/platforms/http.md. */
export const http = definePlatform({
  kind: 'http',
  description: 'Router API: a small HTTP API of two requests that any in-house router can implement.',
  settings,
  timeout: { limits: 'Longest wait for one answer', fallback: '5s', longestMs: 60_000 },
  facts: {
    weights: 'percent with two decimals',
    acknowledged: 'the router says `applied: true`',
    version: "`version` of the route, `version-at`, or the target's name",
    sticky: 'not known: the router has to end them',
    releases: 'no',
    tested: "a router made from its OpenAPI description, and the demo's router",
  },
  codes: failuresFor('').codes,
  create(given, { timeoutMs }, ports) {
    const url = baseAddress(given.url);
    if (url === undefined) throw badUrl(given.url);
    if (given.token !== undefined && isExposed(url)) {
      ports.log.warning(`The router token goes to ${url.host} over plain http, where others can read it. Use https.`);
    }
    const router = httpRouter({ ...given, url: url.href, timeoutMs }, ports);
    return { kind: 'http', router, versionOn: (target) => router.versionOn(target) };
  },
});

/** Checked here and not in the schema: its messages repeat what was given, and this may be a password. */
function badUrl(text: string): RolloutError {
  return new RolloutError('input', {
    code: 'HTTP_ROUTER_BAD_URL',
    message: URL.canParse(text)
      ? `The \`url\` of the http platform (host ${new URL(text).host}) has a user name, a password, a query or a fragment.`
      : 'The `url` of the http platform is not a valid address.',
    remedy: 'Write only the base address, such as https://router.example.com/api, and pass credentials as `token`.',
  });
}
