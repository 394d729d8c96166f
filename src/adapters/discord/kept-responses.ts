/** Renders a kept answer once: the same object is the answer to every later call with the same options. */
import type { AddressedReply } from '../../bot/running/addressed-reply.ts';
import type { CommandIds } from './commands/command-ids.ts';
import type { RenderedMessage } from './message/render.ts';
import type { InteractionResponse } from './response.ts';

/** A message, and the response that shows it. */
export type Rendered = { readonly message: RenderedMessage; readonly response: InteractionResponse };

type KeptRendering = Rendered & { readonly commandIds: CommandIds | undefined };

// An entry lasts as long as the answer is kept.
const renderings = new WeakMap<AddressedReply, KeptRendering>();

/**
 * Returns the result of `render`. For a kept answer to a typed call it is made once, and again after the command ids
 * change.
 */
export function renderedOnce(
  answer: AddressedReply,
  commandIds: CommandIds | undefined,
  render: () => Rendered,
): Rendered {
  if (answer.isKept === undefined) return render();
  const known = renderings.get(answer);
  if (known !== undefined && known.commandIds === commandIds) return known;
  const { message, response } = render();
  const made: KeptRendering = { message, response: { isKept: true, ...response }, commandIds };
  renderings.set(answer, made);
  return made;
}
