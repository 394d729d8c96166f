/** The button "Card", and the quote card behind it. */
import { overlap } from '../../article/article.ts';
import { findUtterances } from '../../article/speech/utterances.ts';
import { type Card, describeCard } from '../../card/card.ts';
import type { DrawnCard } from '../../card/drawer.ts';
import { loadMessages } from '../../messages/languages.ts';
import type { Messages } from '../../messages/messages.ts';
import { creditOf } from '../../reply/credit.ts';
import type { ArticlePlace } from '../../reply/navigation.ts';
import { passageBlocks, sourceBlocks } from '../../reply/passage-blocks.ts';
import { type Action, type Block, button, note, type Reply, reply } from '../../reply/reply.ts';
import type { CommandContext } from '../command.ts';
import { choosePlace } from './choose-place.ts';
import { findPlaces, writePlaces } from './places.ts';

/**
 * A button that draws a card of one of `places`. It offers only places with the author's words, or with the
 * words of one named, certain speaker. Empty if there is none, or if cards cannot be drawn.
 */
export function cardActions(
  places: readonly ArticlePlace[],
  { cards, messages }: Pick<CommandContext, 'cards' | 'messages'>,
): readonly Action[] {
  if (cards === undefined) return [];
  const plain = places.filter(({ article, span }) => creditOf(article, span).kind !== 'open');
  if (plain.length === 0) return [];
  const call = { command: 'article', options: { card: writePlaces(plain) } };
  return [button(messages.takeAway.card, call, { opens: 'aside' })];
}

/** Extends `place` to the whole of its quotations, because a card never cuts one. */
export function withWholeQuotations({ article, span }: ArticlePlace): ArticlePlace {
  let { start, end } = span;
  for (const { spans } of findUtterances(article))
    for (const each of spans)
      if (overlap(each, span)) {
        start = Math.min(start, each.start);
        end = Math.max(end, each.end);
      }
  return { article, span: { start, end } };
}

/**
 * Draws the card of the one place in `written`; for several places, returns a menu. If no card can be drawn,
 * the reply has the words and the reason. `isShared`: the card is for everyone, and has no share button.
 */
export async function drawCard(written: string, isShared: boolean, context: CommandContext): Promise<Reply> {
  const { messages, cards } = context;
  const places = findPlaces(written, context);
  const [place, ...others] = places;
  if (place === undefined || others.length > 0) return choosePlace('card', places, messages);
  const attempt = await drawIn(messages, place, cards);
  if (attempt === undefined) return wordsOf(place, messages.takeAway.unsure);
  const { card, drawn } = attempt;
  switch (drawn?.kind) {
    case 'drawn': {
      const picture: Block = {
        kind: 'picture',
        name: `card-${place.article.id}.png`,
        base64: drawn.base64,
        alt: describeCard(card),
      };
      const call = { command: 'article', options: { card: written, share: true } };
      return reply(
        [picture, ...sourceBlocks([place])],
        isShared ? [] : [button(messages.share, call, { opens: 'room' })],
      );
    }
    case 'too long':
      return wordsOf(place, messages.takeAway.tooLong);
    case 'no font':
      return wordsOf(place, messages.takeAway.noFont(lettersOf(drawn.letters)));
    case 'busy':
      return reply([note(messages.busy)], [], { outcome: 'busy', audience: 'asker' });
    case 'failed':
    case undefined:
      return wordsOf(place, messages.takeAway.noDrawing);
  }
}

type Attempt = { readonly card: Card; readonly drawn: DrawnCard | undefined };

/**
 * Draws the card of `place` with its labels in the language of `messages`, or in English if no font has their
 * letters. Undefined if no card is allowed.
 */
async function drawIn(
  messages: Messages,
  place: ArticlePlace,
  cards: CommandContext['cards'],
): Promise<Attempt | undefined> {
  const card = cardOf(place, messages);
  if (card === undefined) return undefined;
  const drawn = await cards?.draw(card);
  if (drawn?.kind !== 'no font' || messages.language === fontsLanguage) return { card, drawn };
  const inEnglish = await drawIn(await loadMessages(fontsLanguage), place, cards);
  return inEnglish?.drawn?.kind === 'drawn' ? inEnglish : { card, drawn };
}

/** A language whose letters every card font has. */
const fontsLanguage = 'en';

const maxLetters = 5;

function lettersOf(letters: readonly string[]): string {
  const shown = letters.slice(0, maxLetters).join(' ');
  return letters.length > maxLetters ? `${shown} …` : shown;
}

function wordsOf(place: ArticlePlace, reason: string): Reply {
  return reply([note(reason), ...passageBlocks([place]), ...sourceBlocks([place])], [], {
    audience: 'asker',
  });
}

/**
 * The content of the card. Undefined unless the words are the author's, or those of one named, certain
 * speaker.
 */
function cardOf(place: ArticlePlace, messages: Messages): Card | undefined {
  const { article, span } = place;
  const credit = creditOf(article, span);
  const passage = passageBlocks([place]).find((block) => block.kind === 'passage');
  if (credit.kind === 'open' || passage === undefined) return undefined;
  const { author, published } = article.frontMatter;
  const { paragraph } = passage.citation;
  const where = [
    ...(paragraph === 0 ? [] : [messages.paragraph(paragraph)]),
    ...(published === undefined ? [] : [messages.fullDate(published)]),
  ];
  const others = passage.speakers.flatMap(({ manner, name, namedHere }) =>
    manner === 'mentioned' && namedHere !== undefined ? [messages.namedButSilent({ name, namedHere })] : [],
  );
  if (credit.kind === 'author') {
    const details = [...(author === undefined ? [] : [author]), ...others];
    return { words: passage.text, name: article.title, details, source: where };
  }
  const { name, role, namedHere, manner } = credit.line;
  const about = [role, manner === 'direct' || manner === 'mentioned' ? undefined : messages.manners[manner]];
  const details = [
    about.filter((part) => part !== undefined).join(' · '),
    ...(namedHere === undefined ? [] : [messages.namedHere(namedHere)]),
    ...others,
  ];
  return {
    words: passage.text,
    name,
    details: details.filter((detail) => detail !== ''),
    source: [article.title, ...where],
  };
}
