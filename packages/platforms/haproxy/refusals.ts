import { closest } from '#core/closest';
import { RolloutError } from '#core/errors';
import { oneLine } from '#core/printable';
import { isOtherSpelling } from '#core/same-version';

/** An answer from outside, fit for a message: its first line, at most 200 characters. */
function quote(answer: string): string {
  const [line = ''] = answer.slice(0, 2_000).trim().split('\n');
  return oneLine(line, 200);
}

function listed(names: readonly string[]): string {
  if (names.length === 0) return 'none';
  return names.length > 20 ? `${names.slice(0, 20).join(', ')} and ${String(names.length - 20)} more` : names.join(', ');
}

function meant(given: string, known: readonly string[]): string {
  const nearest = known.find((name) => isOtherSpelling(given, name)) ?? closest(given, known);
  return nearest === undefined ? '' : ` Did you mean ${nearest}?`;
}

/** The error where a process has no such backend; it names those that there are. */
export function noSuchBackend(instance: string, backend: string, known: readonly string[]): RolloutError {
  return new RolloutError('platform', {
    code: 'HAPROXY_NO_SUCH_BACKEND',
    message: `HAProxy at ${instance} has no backend ${backend}; it has: ${listed(known)}.${meant(backend, known)}`,
    remedy: 'Set `backend` in the platform settings to the name after the word `backend` (or `listen`) in haproxy.cfg.',
  });
}

/** The error where a backend has no such server; it names those that there are. */
export function noSuchServer(instance: string, backend: string, server: string, known: readonly string[]): RolloutError {
  return new RolloutError('platform', {
    code: 'HAPROXY_NO_SUCH_SERVER',
    message: `Backend ${backend} of HAProxy at ${instance} has no server ${server}; it has: ${listed(known)}.${meant(server, known)}`,
    remedy: `Where ${server} is a slip, correct what says it: the input \`candidate\` or \`stable\`, or the platform settings where they name the servers. Where it is a new version with a server of its own, add the line \`server ${server} …\` to backend ${backend}, deploy it there and reload HAProxy. Only where two lines take turns, whatever version they hold, name both as \`stable\` and \`candidate\` in the platform settings (docs/slots.md).`,
  });
}

/** The error for a balancing algorithm that takes no weights while it runs. */
export function staticAlgorithm(instance: string, backend: string, algorithm: string | undefined): RolloutError {
  return new RolloutError('platform', {
    code: 'HAPROXY_STATIC_ALGORITHM',
    message: `Backend ${backend} of HAProxy at ${instance} balances with ${algorithm === undefined ? 'a static algorithm' : `\`balance ${algorithm}\``}, which does not follow weights that change at run time.`,
    remedy:
      'Use `balance roundrobin` or `balance leastconn` (or `hash-type consistent` with a hash algorithm) in that backend and reload HAProxy.',
  });
}

/** What the text that HAProxy gave instead of an empty line means, as a `platform` RolloutError. */
export function refusalOf(
  answer: string,
  context: { readonly instance: string; readonly backend: string; readonly command: string },
): RolloutError {
  const { instance, backend, command } = context;
  if (/permission denied/i.test(answer)) {
    return new RolloutError('platform', {
      code: 'HAPROXY_NO_PERMISSION',
      message: `HAProxy at ${instance} does not permit \`${command}\` on this socket.`,
      remedy: 'Give the socket the level admin: `stats socket … level admin` in the `global` section of haproxy.cfg, then reload HAProxy.',
    });
  }
  if (/static LB algorithm/i.test(answer)) return staticAlgorithm(instance, backend, undefined);
  return new RolloutError('platform', {
    code: 'HAPROXY_REFUSED_COMMAND',
    message: `HAProxy at ${instance} refused \`${command}\`: ${quote(answer)}`,
    remedy: /unknown command/i.test(answer)
      ? 'Check that `socket` is a `stats socket` of HAProxy 1.8 or newer and not the master socket (`-S`), and that its level is admin.'
      : 'Run the same command by hand (`echo "…" | socat stdio SOCKET`) and look into the log of HAProxy.',
  });
}

/** The error for an answer that HAProxy does not give. */
export function unexpectedAnswer(instance: string, command: string, answer: string): RolloutError {
  return new RolloutError('platform', {
    code: 'HAPROXY_UNEXPECTED_ANSWER',
    message: `HAProxy at ${instance} answered \`${command}\` with something else than a list of servers: ${quote(answer) || 'an empty line'}`,
    remedy:
      'Check that `socket` is the address of a `stats socket` line of haproxy.cfg, and not a port that takes traffic or shows the statistics page.',
  });
}
