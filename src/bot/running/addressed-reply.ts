/** The reply to a call, as dispatch returns it. */
import type { Audience, Reply } from '../../reply/reply.ts';

/** A reply with its audience and its language. */
export type AddressedReply = Reply & {
  readonly audience: Audience;
  readonly language: string;
  /** True if other calls with the same options may get this same object. */
  readonly isKept?: true;
};
