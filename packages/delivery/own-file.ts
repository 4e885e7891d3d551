import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { RunFacts } from '#toolkit/context';

/** Every file system here takes 255 bytes. */
const LONGEST = 180;
const DIGEST_LENGTH = 16;

/**
 * A file of ours in the runner's temporary folder, named after what it is about, the same for the same `name`. One that is too long for a file's name is cut, and a
 * hash of the whole keeps it apart from others.
 */
export function ownFile({ temp }: Pick<RunFacts, 'temp'>, name: string, extension = '.json'): string {
  const plain = name.replaceAll(/[^\w.%-]+/g, '-');
  const digest = (): string => createHash('sha256').update(name).digest('hex').slice(0, DIGEST_LENGTH);
  return join(
    temp,
    'rollout-actions',
    `${plain.length <= LONGEST ? plain : `${plain.slice(0, LONGEST - DIGEST_LENGTH - 1)}-${digest()}`}${extension}`,
  );
}
