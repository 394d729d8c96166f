/** Credits a span of an article that is shown alone, on a card or in a citation. */
import { type Article, overlap, type Span } from '../article/article.ts';
import { passageBlocks } from './passage-blocks.ts';
import type { SpeakerLine } from './reply.ts';

/** The credited speaker. `open`: there is no single speaker who is named and sure. */
export type Credit =
  | { readonly kind: 'author' }
  | { readonly kind: 'speaker'; readonly line: SpeakerLine }
  | { readonly kind: 'open' };

/** The credit of `span`: the author if it has no reported speech, or its only speaker. */
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
