/** The values that autocomplete offers for an option. */
import type { Library } from '../library/library.ts';
import { type Need, nothing } from '../library/need.ts';
import type { Call } from '../reply/call.ts';
import type { Choice, CommandContext } from './command.ts';
import { needOf } from './scope.ts';

/** Discord's limit for choices. */
const maxChoices = 25;

/** Returns at most 25 values for the option `focused` of `call`. `open` opens the articles that they need. */
export async function choicesFor(
  call: Call,
  focused: string,
  {
    context,
    open,
  }: {
    readonly context: Omit<CommandContext, 'library'>;
    readonly open: (need: Need) => Promise<Library>;
  },
): Promise<readonly Choice[]> {
  const option = context.commands.find(({ name }) => name === call.command)?.options[focused];
  if (option?.type !== 'string' || option.complete === undefined) return [];
  const typed = String(call.options[focused] ?? '');
  const others = { ...call.options, [focused]: undefined };
  const library = await open(focused === 'article' ? nothing : needOf(call.command, others));
  const choices = await option.complete(typed, { ...context, library }, call.options);
  return choices.slice(0, maxChoices);
}
