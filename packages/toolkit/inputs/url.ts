import type { Input } from '../spec.ts';
import { accepted, declare, refused, type AlwaysGiven, type InputOptions } from './declare.ts';

/** An http or https address without credentials in it; those belong into a secret. */
export function url<const O extends InputOptions>(options: O): Input<string, AlwaysGiven<O>> {
  return declare(options, {
    accepts: 'an http or https address without user name or password',
    example: 'https://api.example.com',
    parse: (raw) => {
      const parsed = URL.canParse(raw) ? new URL(raw) : undefined;
      if (parsed === undefined || /\s/.test(raw)) return refused('it is not an address');
      if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return refused(`a ${parsed.protocol} address cannot be asked`);
      if (parsed.username !== '' || parsed.password !== '')
        return refused('it contains credentials: pass them in a secret input or header');
      return accepted(raw);
    },
  });
}
