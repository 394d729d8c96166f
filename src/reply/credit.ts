/** To whom a stretch of an article is credited, where it is shown alone: a card, a citation. */
import { type Article, overlap, type Span } from '../article/article.ts';
import { passageBlocks } from './passage-blocks.ts';
import type { SpeakerLine } from './reply.ts';

/** `open`: not one named, sure speaker. */
export type Credit =
  | { readonly kind: 'author' }
  | { readonly kind: 'speaker'; readonly line: SpeakerLine }
  | { readonly kind: 'open' };

/** Whose words `span` is: the author's where it has no reported speech, else those of the one speaker, if there is one. */
export function creditOf(article: Article, span: Span): Credit {
  const speech = article.quotations.filter((each) => each.speech && overlap(each.span, span));
  if (speech.length === 0) return { kind: 'author' };
  const isNamed = speech.every(
    ({ speaker }) => speaker !== undefined && speaker.kind !== 'unnamed' && speaker.kind !== 'collective',
  );
  if (!isNamed) return { kind: 'open' };
  const lines = passageBlocks([{ article, span }]).flatMap((block) =>
    block.kind === 'passage' ? block.speakers.filter(({ manner }) => manner !== 'mentioned') : [],
  );
  const [line, ...others] = lines;
  return line === undefined || others.length > 0 || line.isProbable
    ? { kind: 'open' }
    : { kind: 'speaker', line };
}
