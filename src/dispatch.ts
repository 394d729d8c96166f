/** A call in, a reply out: finds the command, checks the values, runs it, turns errors into replies. */
import type { Choice, Command } from './command.ts';
import type { Audience, Call, Reply } from './reply.ts';
import type { Words } from './words/en.ts';

/** A reply whose audience is settled. */
export type AddressedReply = Reply & { readonly audience: Audience };

/** What an adapter talks to. Nothing here throws or waits. */
export type Bot = {
  readonly commands: readonly Command[];
  readonly words: Words;
  /** The reply to `call`. A fault of ours is logged with an id and answered with a fixed sentence that gives the id. */
  readonly answer: (call: Call) => AddressedReply;
  /** The values to offer for the option `focused` of `call`, whose value so far is in `call.options`; at most 25. */
  readonly complete: (call: Call, focused: string) => readonly Choice[];
};
