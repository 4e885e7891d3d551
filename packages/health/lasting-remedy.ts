import type { Fault } from './expectation.ts';

/** What to do about what no waiting mends, in one line; undefined for everything else. `status`: of the last answer. */
export function lastingRemedy(fault: Fault | undefined, status = 0): string | undefined {
  if (fault === 'status') {
    if (status === 401 || status === 403) return 'Check an address that needs no login, or let this runner in; no credentials are sent.';
    if (status === 404 || status === 410) return 'Correct the path of the address, and check that this version still has it.';
    return undefined;
  }
  return fault === undefined ? undefined : remedies[fault];
}

const remedies: Partial<Readonly<Record<Fault, string>>> = {
  dns: 'Correct the name of the host; a private one needs a runner in its network.',
  tls: 'Renew the certificate, or give the runner the authority that signed it (NODE_EXTRA_CA_CERTS). Waiting does not help.',
  'certificate-name': 'Write a name that the certificate has in the address, or let it be issued for this one too. Waiting does not help.',
  scheme: 'Write the other of `http://` and `https://` in the address, or the port on which the server speaks what it says.',
  unreadable:
    'Let this address answer with a short JSON text in UTF-8, uncompressed; or tell the version in a header: `version-from: header:x-version`.',
  proxy: 'Check HTTP_PROXY and HTTPS_PROXY of the runner; name the host in NO_PROXY where it is reached without a proxy.',
};
