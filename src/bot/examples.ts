/** Makes example calls from the loaded articles. */
import { type Article, slice } from '../article/article.ts';
import type { Library } from '../library/library.ts';
import type { Messages } from '../messages/messages.ts';
import { findKeyPhrases } from '../summary/key-phrases.ts';
import type { Command } from './command.ts';

/** Number of words of a quotation that shows what a check does and fits one line. */
const quotationWords = { min: 4, max: 14 } as const;

/**
 * A typed call of `command` with a speaker, topic or quotation of the first article that has one; else the
 * command's own example.
 */
export function exampleOf(
  { name, options, example }: Command,
  { articles }: Pick<Library, 'articles'>,
  { help }: Pick<Messages, 'help'>,
): string {
  const first = <T>(find: (article: Article) => T | undefined): T | undefined => {
    for (const article of articles.slice(0, maxArticles)) {
      const found = find(article);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const speaker = first(({ speakers }) => speakers[0]?.name);
  if ('question' in options) {
    const topic = speaker === undefined ? first((article) => findKeyPhrases(article)[0]) : undefined;
    if (speaker !== undefined) return `/${name} question:${help.askWhatSaid(speaker)}`;
    if (topic !== undefined) return `/${name} question:${help.askWhatAbout(topic)}`;
  }
  if ('text' in options && options.text?.hidden !== true) {
    const quotation = first(shortQuotation);
    if (quotation !== undefined) return `/${name} text:${quotation}`;
  }
  if (options.speaker !== undefined && speaker !== undefined && 'about' in options && !('length' in options))
    return `/${name} speaker:${speaker}`;
  return example;
}

/** The most articles to search for an example. */
const maxArticles = 5;

/** A short direct quotation of a speaker, with its quotation marks; undefined if there is none. */
function shortQuotation({ text, quotations }: Article): string | undefined {
  const found = quotations.find(({ kind, span }) => {
    const words = slice(text, span).trim().split(/\s+/u).length;
    const isLine = !slice(text, span).includes('\n');
    return kind === 'direct' && isLine && words >= quotationWords.min && words <= quotationWords.max;
  });
  return found && slice(text, found.span).trim();
}
