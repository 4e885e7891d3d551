/** Where the Runtime API listens. `text` is how people know it. */
export type Address =
  { readonly text: string; readonly path: string } | { readonly text: string; readonly host: string; readonly port: number };

const tcpForm = /^(?:tcp:\/\/|tcp@|ipv4@|ipv6@)?(?:\[([0-9A-Fa-f:.]+)\]|([A-Za-z0-9_.-]+)):(\d{1,5})$/;
const pathForm = /^(?:unix:\/\/|unix:|unix@)?(\/[^\0\r\n]*[^\0\r\n/])$/;

/**
 * Reads `/run/haproxy.sock`, `127.0.0.1:9999`, `[::1]:9999`, `tcp://host:9999`, and HAProxy's own spellings `unix@/path` and `ipv4@host:port`.
 * Undefined for anything else.
 */
export function parseAddress(text: string): Address | undefined {
  const path = pathForm.exec(text)?.[1];
  if (path !== undefined) return { text: path, path };
  const [, bracketed, plain, port] = tcpForm.exec(text) ?? [];
  const host = bracketed ?? plain;
  if (host === undefined || port === undefined || Number(port) < 1 || Number(port) > 65_535) return undefined;
  return { text: bracketed === undefined ? `${host}:${port}` : `[${host}]:${port}`, host, port: Number(port) };
}
