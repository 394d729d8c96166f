/** A short mark of the features that weights were fitted with: weights with another mark are not to be used. */
import { createHash } from 'node:crypto';

/** The first 12 digits of the SHA-256 of `names` in their order, in hexadecimal. */
export function fingerprint(names: readonly string[]): string {
  return createHash('sha256').update(names.join('\n')).digest('hex').slice(0, 12);
}
