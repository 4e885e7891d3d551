import { quoted } from '#core/printable';
import { RolloutError } from '#core/errors';

const accepted = /^[A-Za-z0-9_.:-]+$/;

/** True for what HAProxy accepts as the name of a proxy or server; nothing in it can end or extend a command. */
export function isName(text: string): boolean {
  return text.length <= 128 && accepted.test(text);
}

/** Throws an `input` RolloutError (HAPROXY_BAD_NAME) for a text that must not go into a command. */
export function requireServerName(text: string): void {
  if (isName(text)) return;
  throw new RolloutError('input', {
    code: 'HAPROXY_BAD_NAME',
    message: `${quoted(text, 128)} cannot be the name of an HAProxy server: letters, digits and _ . : - are accepted.`,
    remedy:
      'Set `stable` and `candidate` in the platform settings to the names on the `server` lines of the backend, where they differ from the versions.',
  });
}
