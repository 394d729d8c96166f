/** Writes places in articles as a line of text and reads them, for buttons. */
import { hash } from 'node:crypto';
import { type Article, type Span, slice } from '../../article/article.ts';
import { UserError } from '../../errors.ts';
import type { ArticlePlace } from '../../reply/navigation.ts';
import { oncePerPart } from '../../text/once-per.ts';
import type { CommandContext } from '../command.ts';

/** The most places in one button; further ones are left out. */
const maxPlaces = 10;

/**
 * Returns `places` as text, without duplicates: the article id where it changes, the span, and a checksum of
 * the words.
 *
 * @example
 * writePlaces([{ article, span: { start: 12, end: 80 } }, { article, span: { start: 90, end: 140 } }])
 * // => 'tides.12-80.Xq3f,90-140.0aZ_'
 */
export function writePlaces(places: readonly ArticlePlace[]): string {
  const once = new Map(
    places.map((place) => [`${place.article.id} ${place.span.start} ${place.span.end}`, place]),
  );
  let last: Article | undefined;
  return [...once.values()]
    .slice(0, maxPlaces)
    .map(({ article, span }) => {
      const id = article === last ? '' : `${article.id}.`;
      last = article;
      return `${id}${span.start}-${span.end}.${markOf(article, span)}`;
    })
    .join(',');
}

const placeForm = /^(?:(?<id>[\p{L}\p{N}-]{1,60})\.)?(?<start>\d{1,9})-(?<end>\d{1,9})\.(?<mark>[\w-]{4})$/u;

type WrittenPlace = { readonly id: string; readonly span: Span; readonly mark: string };

function readPlaces(text: string): readonly WrittenPlace[] {
  let last = '';
  return text.split(',').flatMap((each) => {
    const { id = last, start, end, mark } = placeForm.exec(each)?.groups ?? {};
    last = id;
    if (start === undefined || end === undefined || mark === undefined) return [];
    return [{ id, mark, span: { start: Number(start), end: Number(end) } }];
  });
}

/** The ids of the articles in the text of `writePlaces`. */
export function articlesOfPlaces(text: string): readonly string[] {
  return [...new Set(readPlaces(text).map(({ id }) => id))];
}

/**
 * Finds the places in the text of `writePlaces`. Leaves out places whose article is gone or whose words have
 * changed. Throws a UserError if none remain.
 */
export function findPlaces(text: string, { library, messages }: CommandContext): readonly ArticlePlace[] {
  const written = readPlaces(text);
  const there = written.flatMap(({ id, span, mark }) => {
    const article = library.articles.find((each) => each.id === id);
    return article === undefined ? [] : [{ article, span, mark }];
  });
  if (there.length === 0) throw new UserError(messages.articleNotHere, 'article');
  const places = there.filter(({ article, span, mark }) => markOf(article, span) === mark);
  if (places.length === 0) throw new UserError(messages.takeAway.changed);
  return places.map(({ article, span }) => ({ article, span }));
}

// Answers to different questions have the same places.
const markFor = oncePerPart<string>(100);

/** A checksum of the words in four characters. */
function markOf(article: Article, span: Span): string {
  return markFor(article, `${span.start}-${span.end}`, () =>
    hash('sha256', slice(article.text, span), 'base64url').slice(0, 4),
  );
}
