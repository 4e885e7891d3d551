/** True for names and addresses of this machine itself: localhost and what is below it, 127.0.0.0/8 and ::1, as a URL or a setting writes them. */
export function isLoopback(host: string): boolean {
  const name = host
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/%.*$/, '')
    .replace(/\.$/, '');
  if (name === 'localhost' || name.endsWith('.localhost')) return true;
  // A URL writes each address in one form only.
  const address = `http://${name.includes(':') ? `[${name}]` : name}`;
  const hostname = URL.canParse(address) ? new URL(address).hostname : '';
  return /^127(?:\.\d+){3}$|^\[::1\]$|^\[::ffff:7f[\da-f]{2}:[\da-f]{1,4}\]$/.test(hostname);
}

/** True where others on the way can read and change what is sent: not https, and not to this machine. */
export function isExposed({ protocol, hostname }: { readonly protocol: string; readonly hostname: string }): boolean {
  return protocol !== 'https:' && !isLoopback(hostname);
}
