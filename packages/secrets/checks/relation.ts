import type { Relation } from '../declarations/declaration.ts';
import { keyFits, readCertificate, readPrivateKey } from './certificate.ts';
import { complaint, type Complaint } from './complaint.ts';
import { bareHost, partOfUrl, readUrl } from './url.ts';

/**
 * Whether a value belongs to that of another secret: a key to its certificate, a name or password to its URL. Nothing where one of the two cannot be read: that is
 * said of it already.
 */
export function relationComplaints(value: string, relation: Relation, other: string): readonly Complaint[] {
  if (relation.kind === 'key-of') {
    const certificate = readCertificate(other);
    if (certificate === undefined || readPrivateKey(value) !== 'readable' || keyFits(certificate, value)) return [];
    return [
      complaint(
        'pair-mismatch',
        'critical',
        `is not the key of ${relation.other}`,
        'Store both again from the same issue: most often only one of the two was renewed.',
      ),
    ];
  }
  const url = readUrl(other);
  if (url === undefined) return [];
  const part = partOfUrl(url, relation.part);
  if (part === value || (relation.part === 'host' && part !== undefined && bareHost(part) === value)) return [];
  return [
    complaint(
      'pair-mismatch',
      'critical',
      `is not the ${relation.part} in ${relation.other}`,
      'Store both again from the same place: most often only one of the two was changed.',
    ),
  ];
}
