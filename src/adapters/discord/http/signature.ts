/** Checks that a request comes from Discord: an Ed25519 signature over its timestamp and its raw body. */
import { createPublicKey, type KeyObject, verify } from 'node:crypto';

/** How far the timestamp of a request may lie from our clock, in seconds. */
export const maxAgeSeconds = 300;

/** The fixed bytes before a raw Ed25519 key in the SPKI form that Node reads. */
const spkiPrefix = Buffer.from('302a300506032b6570032100', 'hex');
const keyForm = /^[0-9a-f]{64}$/i;
const signatureForm = /^[0-9a-f]{128}$/i;
const timestampForm = /^\d{1,12}$/;

/** What Discord signs, and with what. */
export type SignedRequest = {
  /** Header `X-Signature-Ed25519`: 128 hexadecimal digits. */
  readonly signature: string | undefined;
  /** Header `X-Signature-Timestamp`: Unix time in seconds. */
  readonly timestamp: string | undefined;
  readonly body: Buffer;
};

/** The key of the 64 hexadecimal digits that the Developer Portal shows; undefined if `text` is no such key. */
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
 * Whether the headers can be those of a fresh request of Discord. It costs nothing, so that a flood of forged requests
 * is refused before any signature is computed or any body is read.
 */
export function looksSigned({ signature, timestamp }: Omit<SignedRequest, 'body'>, nowMs: number): boolean {
  if (signature === undefined || !signatureForm.test(signature)) return false;
  if (timestamp === undefined || !timestampForm.test(timestamp)) return false;
  return Math.abs(nowMs / 1000 - Number(timestamp)) <= maxAgeSeconds;
}

/** Whether Discord signed `request`. The signature is computed outside the event loop's thread. */
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
