/** The actions that several commands offer: other pages, and a passage in its context. */
import { type Article, overlap, type Passage, type Span } from '../article/article.ts';
import type { Messages } from '../messages/messages.ts';
import { type Action, button, type Call, type MenuChoice } from './reply.ts';

/** Which page of `call` is shown, from 1, and whether another follows. */
export type Turn = { readonly call: Call; readonly page: number; readonly hasMore: boolean };

/** Back and More, each only where there is such a page. */
export function pageTurns({ call, page, hasMore }: Turn, messages: Messages): readonly Action[] {
  return [
    ...(page > 1 ? [button(messages.back, call, { change: { page: page - 1 } })] : []),
    ...(hasMore ? [button(messages.more, call, { change: { page: page + 1 } })] : []),
  ];
}

/** A button that shows everyone the private answer to `call`; empty where the answer is public. */
export function shareActions(call: Call, alone: boolean | undefined, messages: Messages): readonly Action[] {
  return alone ? [button(messages.share, call, { change: { private: false }, opens: 'room' })] : [];
}

/** The place of something shown. */
export type Place = { readonly article: Article; readonly span: Span };

/**
 * Shows the context of each of `places`: a button for one, a menu for several; empty without places. Places in one
 * passage are one choice.
 */
export function contextActions(places: readonly Place[], messages: Messages): readonly Action[] {
  const found = places.flatMap((place) => contextChoice(place, messages));
  const keyOf = ({ call: { options } }: MenuChoice): string => `${options.article} ${options.around}`;
  const choices = [...new Map(found.map((choice) => [keyOf(choice), choice])).values()];
  const [first, ...others] = choices;
  if (first === undefined) return [];
  if (others.length === 0) return [button(messages.showInContext, first.call, { opens: 'aside' })];
  return [{ kind: 'menu', label: messages.showInContext, opens: 'aside', choices }];
}

function contextChoice({ article, span }: Place, messages: Messages): readonly MenuChoice[] {
  const passage = passageAt(article, span);
  if (passage === undefined) return [];
  const speakers = article.quotations
    .filter((quotation) => overlap(quotation.span, span))
    .flatMap(({ speaker }) => speaker?.name ?? []);
  return [
    {
      label: [messages.paragraph(passage.paragraph), ...new Set(speakers)].join(' · '),
      description: undefined,
      call: { command: 'article', options: { article: article.id, around: passage.number } },
    },
  ];
}

function passageAt({ passages }: Article, { start }: Span): Passage | undefined {
  return passages.findLast(({ span }) => span.start <= start);
}
