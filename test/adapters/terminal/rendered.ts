/** Replies as a terminal shows them. */
import { renderReply, type Screen } from '../../../src/adapters/terminal/render.ts';
import { en } from '../../../src/messages/en.ts';
import type { Messages } from '../../../src/messages/messages.ts';
import { type Action, type Block, reply } from '../../../src/reply/reply.ts';

const pipe: Screen = { columns: undefined, styles: false, links: false };

/** A reply of `blocks` as text. Default: in a pipe, in English. */
export function render(
  blocks: readonly Block[],
  {
    actions = [],
    messages = en,
    ...screen
  }: Partial<Screen> & { actions?: readonly Action[]; messages?: Messages } = {},
) {
  return renderReply(reply(blocks, actions), { ...pipe, ...screen }, messages);
}
