/** The button "Cite", and the citation of a passage in all formats. */
import { overlap, trimSpan } from '../../article/article.ts';
import { type CitationFormat, citationFormats, writeCitation } from '../../citation/formats.ts';
import { referenceTo } from '../../citation/reference.ts';
import type { Messages } from '../../messages/messages.ts';
import { creditOf } from '../../reply/credit.ts';
import type { ArticlePlace } from '../../reply/navigation.ts';
import { type Action, button, type Reply, reply } from '../../reply/reply.ts';
import type { CommandContext } from '../command.ts';
import { choosePlace } from './choose-place.ts';
import { findPlaces, writePlaces } from './places.ts';

/** A button that cites one of `places`; empty without places. */
export function citeActions(places: readonly ArticlePlace[], messages: Messages): readonly Action[] {
  if (places.length === 0) return [];
  const call = { command: 'article', options: { cite: writePlaces(places) } };
  return [button(messages.takeAway.cite, call, { opens: 'aside' })];
}

/** The citation of the one place in `written`; for several places, a menu. */
export function cite(written: string, context: CommandContext): Reply {
  const { messages } = context;
  const places = findPlaces(written, context);
  const [place, ...others] = places;
  if (place === undefined || others.length > 0) return choosePlace('cite', places, messages);
  const reference = referenceTo(place.article, place.span, speakerOf(place));
  const words = {
    date: messages.fullDate,
    paragraph: messages.paragraph,
    quotedIn: messages.takeAway.quotedIn,
  };
  return reply(
    citationFormats.map((format) => ({
      kind: 'copyable',
      label: nameOf(format, messages),
      text: writeCitation[format](reference, words),
    })),
  );
}

function nameOf(format: CitationFormat, { takeAway }: Messages): string {
  switch (format) {
    case 'plain':
      return takeAway.plainText;
    case 'markdown':
      return 'Markdown';
    case 'apa':
      return 'APA';
    case 'mla':
      return 'MLA';
    case 'chicago':
      return 'Chicago';
    case 'bibtex':
      return 'BibTeX';
  }
}

/** The name and role of the speaker if all the words are theirs; undefined if some are the author's. */
function speakerOf({ article, span }: ArticlePlace): string | undefined {
  const credit = creditOf(article, span);
  if (credit.kind !== 'speaker') return undefined;
  const { start, end } = trimSpan(article.text, span);
  const speech = article.quotations.filter((each) => each.speech && overlap(each.span, span));
  const isWhole =
    speech.some((each) => each.span.start <= start) && speech.some((each) => each.span.end >= end);
  return isWhole
    ? [credit.line.name, credit.line.role].filter((part) => part !== undefined).join(', ')
    : undefined;
}
