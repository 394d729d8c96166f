/** Actions that several commands offer: other pages, and the context of a passage. */
import { type Article, overlap, type Passage, type Span, slice } from '../article/article.ts';
import type { Messages } from '../messages/messages.ts';
import { shorten } from '../messages/shorten.ts';
import type { Call } from './call.ts';
import { type Action, button, type MenuChoice } from './reply.ts';

/** The current page of `call`, from 1, and whether another page follows. */
export type PageTurn = { readonly call: Call; readonly page: number; readonly hasMore: boolean };

/** Back and More, each only if there is such a page. */
export function pageTurns({ call, page, hasMore }: PageTurn, messages: Messages): readonly Action[] {
  return [
    ...(page > 1 ? [button(messages.back, call, { change: { page: page - 1 }, turns: 'back' })] : []),
    ...(hasMore ? [button(messages.more, call, { change: { page: page + 1 }, turns: 'forth' })] : []),
  ];
}

/** A button that shows the private answer to `call` to everyone; empty if the answer is public. */
export function shareActions(call: Call, alone: boolean | undefined, messages: Messages): readonly Action[] {
  return alone ? [button(messages.share, call, { change: { private: false }, opens: 'room' })] : [];
}

/** The place of a passage that the reply shows. */
export type ArticlePlace = { readonly article: Article; readonly span: Span };

/**
 * Actions that show the context of each of `places`: a button for one, a menu for several, empty for none.
 * Places in the same passage are one choice.
 */
export function contextActions(places: readonly ArticlePlace[], messages: Messages): readonly Action[] {
  const found = new Map<Passage, ArticlePlace>();
  for (const place of places) {
    const passage = passageAt(place.article, place.span);
    if (passage !== undefined && !found.has(passage)) found.set(passage, place);
  }
  const passages = [...found.keys()];
  const choices = placeChoices([...found.values()], messages, ({ article }, at) => ({
    command: 'article',
    options: { article: article.id, around: passages[at]?.number },
  }));
  const [first, ...others] = choices;
  if (first === undefined) return [];
  if (others.length === 0) return [button(messages.showInContext, first.call, { opens: 'aside' })];
  return [{ kind: 'menu', label: messages.showInContext, opens: 'aside', choices }];
}

/**
 * A choice for each of `places`, with the call that `callOf` returns. Equal labels get the first words of
 * their places.
 */
export function placeChoices(
  places: readonly ArticlePlace[],
  messages: Messages,
  callOf: (place: ArticlePlace, at: number) => Call,
): readonly MenuChoice[] {
  const severalArticles = new Set(places.map(({ article }) => article)).size > 1;
  const labels = places.map((place) => placeLabel(place, severalArticles, messages));
  return places.map((place, at): MenuChoice => {
    const label = labels[at] ?? '';
    const isAlone = labels.filter((other) => other === label).length === 1;
    const words = (): string => `“${shorten(slice(place.article.text, place.span), maxWordsChars)}”`;
    return {
      label: isAlone ? label : `${label} · ${words()}`,
      description: undefined,
      call: callOf(place, at),
    };
  });
}

/** Characters of the words that distinguish two labels, and of a title in a label. */
const maxWordsChars = 40;

/** "¶ 3 · Tides · Ana Sol": the paragraph, the article if there are several, and the speaker. */
function placeLabel({ article, span }: ArticlePlace, severalArticles: boolean, messages: Messages): string {
  const paragraph = passageAt(article, span)?.paragraph ?? 0;
  const speakers = article.quotations
    .filter((quotation) => overlap(quotation.span, span))
    .flatMap(({ speaker }) => speaker?.name ?? []);
  const title = severalArticles ? [shorten(article.title, maxWordsChars)] : [];
  return [messages.paragraph(paragraph), ...title, ...new Set(speakers)].join(' · ');
}

function passageAt({ passages }: Article, { start }: Span): Passage | undefined {
  return passages.findLast(({ span }) => span.start <= start);
}
