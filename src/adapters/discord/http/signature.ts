/** Verifies that a request comes from Discord: an Ed25519 signature over its timestamp and raw body. */
import { createPublicKey, type KeyObject, verify } from 'node:crypto';

/** The largest difference between the timestamp of a request and our clock, in seconds. */
export const maxAgeSeconds = 300;

/** The prefix of a raw Ed25519 key in the SPKI format that Node reads. */
const spkiPrefix = Buffer.from('302a300506032b6570032100', 'hex');
const keyForm = /^[0-9a-f]{64}$/i;
const signatureForm = /^[0-9a-f]{128}$/i;
const timestampForm = /^\d{1,12}$/;

/** The signed data and its signature. */
export type SignedRequest = {
  /** Header `X-Signature-Ed25519`: 128 hexadecimal digits. */
  readonly signature: string | undefined;
  /** Header `X-Signature-Timestamp`: Unix time in seconds. */
  readonly timestamp: string | undefined;
  readonly body: Buffer;
};

/**
 * The key with the 64 hexadecimal digits shown in the Developer Portal; undefined if `text` is not such a
 * key.
 */
export function readPublicKey(text: string): KeyObject | undefined {
  if (!keyForm.test(text)) return undefined;
  try {
    return createPublicKey({
      key: Buffer.concat([spkiPrefix, Buffer.from(text, 'hex')]),
      format: 'der',
      type: 'spki',
    });
  } catch {
    return undefined;
  }
}

/**
 * Whether the headers may belong to a recent request from Discord. This check is cheap, so a flood of forged
 * requests is refused before a signature is computed or a body is read.
 */
export function looksSigned({ signature, timestamp }: Omit<SignedRequest, 'body'>, nowMs: number): boolean {
  if (signature === undefined || !signatureForm.test(signature)) return false;
  if (timestamp === undefined || !timestampForm.test(timestamp)) return false;
  return Math.abs(nowMs / 1000 - Number(timestamp)) <= maxAgeSeconds;
}

/** Whether Discord signed `request`. The signature is computed off the event loop. */
export function isSigned(
  { signature = '', timestamp = '', body }: SignedRequest,
  key: KeyObject,
): Promise<boolean> {
  const signed = Buffer.concat([Buffer.from(timestamp, 'utf8'), body]);
  return new Promise((resolve) => {
    verify(undefined, signed, key, Buffer.from(signature, 'hex'), (error, valid) =>
      resolve(error === null && valid),
    );
  });
}
