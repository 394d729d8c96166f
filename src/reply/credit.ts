/** Credits a span of an article that is shown alone, on a card or in a citation. */
import { type Article, type Span, trimSpan } from '../article/article.ts';
import { speakerLines, speechIn } from './passage-blocks.ts';
import type { SpeakerLine } from './reply.ts';

/** The credited speaker. `open`: there is no single speaker who is named and sure. */
export type Credit =
  | { readonly kind: 'author' }
  | { readonly kind: 'speaker'; readonly line: SpeakerLine }
  | { readonly kind: 'open' };

/** The credit of `span`: the author if it has no reported speech, or its only speaker. */
export function creditOf(article: Article, span: Span): Credit {
  const speech = speechIn(article, span);
  if (speech.length === 0) return { kind: 'author' };
  const isNamed = speech.every(
    ({ speaker }) => speaker !== undefined && speaker.kind !== 'unnamed' && speaker.kind !== 'collective',
  );
  if (!isNamed) return { kind: 'open' };
  const whole = trimSpan(article.text, span);
  const lines = speakerLines(article, whole, speechIn(article, whole));
  const [line, ...others] = lines.filter(({ manner }) => manner !== 'mentioned');
  return line === undefined || others.length > 0 || line.isProbable
    ? { kind: 'open' }
    : { kind: 'speaker', line };
}
