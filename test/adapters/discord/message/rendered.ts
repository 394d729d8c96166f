/** Replies rendered as messages, and what the tests read from those. */
import { type RenderedMessage, renderReply } from '../../../../src/adapters/discord/message/render.ts';
import { en } from '../../../../src/messages/en.ts';
import type { Call } from '../../../../src/reply/call.ts';
import type { Reply } from '../../../../src/reply/reply.ts';
import { flatten, type MessageBody } from '../../../stand-in/limits.ts';
import { textsOf } from '../reading.ts';

/** The call that every reply answers. */
export const call: Call = { command: 'ask', options: { question: 'Who?' } };

/** One part of a reply. */
export function render(shown: Reply, part = 1): RenderedMessage {
  return renderReply(shown, { call, part }, en);
}

/** Every part of a reply, as its buttons lead from one to the next. */
export function renderParts(shown: Reply): readonly RenderedMessage[] {
  const parts: RenderedMessage[] = [];
  do parts.push(render(shown, parts.length + 1));
  while (labels(parts.at(-1)).includes(en.more) && parts.length < 1000);
  return parts;
}

/** The components of a message, those inside others too. */
export function components(message: RenderedMessage | undefined) {
  return flatten((message?.data as MessageBody | undefined)?.components);
}

/** The texts of a message, one a component. */
export function texts({ data }: RenderedMessage): readonly string[] {
  return textsOf(data as MessageBody);
}

/** The labels of a message's buttons. */
export function labels(message: RenderedMessage | undefined): readonly string[] {
  return components(message).flatMap(({ label }) => label ?? []);
}
