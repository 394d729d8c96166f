/** Replies as a terminal shows them. */
import { renderReply, type Screen } from '../../../src/adapters/terminal/render.ts';
import { en } from '../../../src/messages/en.ts';
import { type Action, type Block, reply } from '../../../src/reply/reply.ts';

const pipe: Screen = { columns: undefined, styles: false, links: false };

/** A reply of `blocks` as text. Default: in a pipe. */
export function render(
  blocks: readonly Block[],
  { actions = [], ...screen }: Partial<Screen> & { actions?: readonly Action[] } = {},
) {
  return renderReply(reply(blocks, actions), { ...pipe, ...screen }, en);
}
