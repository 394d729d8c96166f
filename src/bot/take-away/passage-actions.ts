/** The actions below passages: context, citation, card. */
import { type ArticlePlace, contextActions } from '../../reply/navigation.ts';
import type { Action } from '../../reply/reply.ts';
import type { Hit } from '../../search/answer/answer.ts';
import type { CommandContext } from '../command.ts';
import { cardActions, withWholeQuotations } from './cards.ts';
import { citeActions } from './citations.ts';

/** The actions for `places`. A card has the words of `quotations`, by default the places themselves. */
export function passageActions(
  places: readonly ArticlePlace[],
  context: Pick<CommandContext, 'cards' | 'messages'>,
  quotations: readonly ArticlePlace[] = places,
): readonly Action[] {
  return [
    ...contextActions(places, context.messages),
    ...citeActions(places, context.messages),
    ...cardActions(quotations, context),
  ];
}

/** The actions for `hits`. A card has the answering sentence with its whole quotations. */
export function answerActions(
  hits: readonly Hit[],
  context: Pick<CommandContext, 'cards' | 'messages'>,
): readonly Action[] {
  return passageActions(
    hits.map(({ article, passage }) => ({ article, span: passage.span })),
    context,
    hits.map(({ article, sentence }) => withWholeQuotations({ article, span: sentence() })),
  );
}
