import { RolloutError } from '#core/errors';
import { isSeveralAddresses } from '#core/one-address';
import { inQuotes } from '#core/printable';

/**
 * Throws an `input` RolloutError for addresses that cannot be checked: INVALID_ENDPOINT where one is not http or https, holds a `${NAME}` or a line holds several, ENDPOINT_CREDENTIALS where one holds a
 * user name or password. The message shows neither.
 */
export function requireAddresses(endpoints: readonly string[]): void {
  if (endpoints.some(hasCredentials)) {
    throw new RolloutError('input', {
      code: 'ENDPOINT_CREDENTIALS',
      message: 'An address to check contains a user name or password, which would show in logs and reports.',
      remedy: 'Check an address that needs no credentials: a health endpoint should tell nothing that is secret.',
    });
  }
  const reference = endpoints.find((endpoint) => endpoint.includes('${'));
  if (reference !== undefined) {
    throw new RolloutError('input', {
      code: 'INVALID_ENDPOINT',
      message: `An address to check contains a reference that is not replaced here: ${inQuotes(reference, 160)}.`,
      remedy:
        'Write an expression of the workflow into the input, such as `${{ vars.NAME }}`. A health endpoint should need nothing that is secret: addresses show in logs and reports.',
    });
  }
  const crowded = endpoints.find(isSeveralAddresses);
  if (crowded !== undefined) {
    throw new RolloutError('input', {
      code: 'INVALID_ENDPOINT',
      message: `Several addresses on one line, or blanks in one: ${inQuotes(crowded.replaceAll(/\/\/[^/\s]*@/g, '//***@'), 160)}.`,
      remedy: 'Write one address per line: `endpoints: |`, and each address on a line of its own below it, without a comma.',
    });
  }
  const wrong = endpoints.filter((endpoint) => !isHttp(endpoint));
  if (wrong.length === 0) return;
  throw new RolloutError('input', {
    code: 'INVALID_ENDPOINT',
    message: `Not an http or https address: ${wrong.map((endpoint) => inQuotes(endpoint.replace(/\/\/.*@/, '//***@'), 80)).join(', ')}.`,
    remedy: 'Give one address per line, e.g. https://api.example.com/health/ready.',
  });
}

function hasCredentials(endpoint: string): boolean {
  if (!URL.canParse(endpoint)) return false;
  const { username, password } = new URL(endpoint);
  return username !== '' || password !== '';
}

function isHttp(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
