/** A fingerprint of the features that weights were fitted with. Weights with another one must not be used. */
import { createHash } from 'node:crypto';

/** The first 12 hexadecimal digits of the SHA-256 of `names`, in order. */
export function fingerprint(names: readonly string[]): string {
  return createHash('sha256').update(names.join('\n')).digest('hex').slice(0, 12);
}
