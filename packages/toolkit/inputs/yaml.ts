import type { Located } from '#core/located';
import type { Input } from '../spec.ts';
import { declare, type AlwaysGiven, type InputOptions } from './declare.ts';

/** A YAML mapping or sequence whose parts know their lines. The YAML library is loaded when the input is given. */
export function yaml<const O extends InputOptions>(options: O): Input<Located, AlwaysGiven<O>> {
  return declare(options, {
    accepts: 'a YAML mapping or sequence',
    example: 'key: value',
    parse: async (raw) => {
      const { readYaml } = await import('../yaml.ts');
      return readYaml(raw);
    },
  });
}
