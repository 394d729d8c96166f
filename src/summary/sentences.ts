/** Reads an article for summaries: its sentences and the words that they share. */
import { type Article, type Quotation, type Span, slice, type Verbatim } from '../article/article.ts';
import { languageOf } from '../article/language.ts';
import type { Analyser } from '../search/analysis/analyser.ts';
import { analyserOf } from '../search/analysis/languages.ts';
import { splitWords } from '../search/analysis/terms.ts';
import { oncePer } from '../text/once-per.ts';
import { type Dependency, findDependencies } from './coherence/dependencies.ts';
import { findFrame } from './coherence/frame.ts';
import { withoutDateline } from './coherence/sentence-form.ts';
import { countWords, type VocabularyWord } from './word-counts.ts';

/** A candidate sentence for a summary. */
export type CandidateSentence = {
  /** Its index among the sentences of the article, from 0. */
  readonly index: number;
  readonly span: Span;
  /** The number of its paragraph. */
  readonly paragraph: number;
  readonly text: Verbatim;
  /** The quotations in it, whole or in part. */
  readonly quotations: readonly Quotation[];
  /** Its words, in order. */
  readonly words: readonly VocabularyWord[];
  /** Its content words, each once. */
  readonly content: readonly VocabularyWord[];
  /** The sentences that it depends on. */
  readonly dependencies: readonly Dependency[];
  /** True for the first sentence of its paragraph. */
  readonly opensParagraph: boolean;
  /** True for the first sentence below a heading. */
  readonly opensSection: boolean;
  /** True for the frame of the article: credits, notices, references, comments. */
  readonly isFrame: boolean;
};

/** An article read for summaries. */
export type ArticleSentences = {
  readonly sentences: readonly CandidateSentence[];
  readonly vocabulary: readonly VocabularyWord[];
  /** The word rules of the article's language; undefined for English. */
  readonly analyser: Analyser | undefined;
};

/**
 * The sentences of the article's text with their words. Title and headings count only if there is no other
 * text. Computed once per article object: a summary, its quotations and its figures use one reading.
 */
export const readSentences: (article: Article) => ArticleSentences = oncePer(read);

function read(article: Article): ArticleSentences {
  const placed = placeSentences(article);
  const language = languageOf(article);
  const analyser = analyserOf(language);
  const split = placed.map(({ told }) => splitWords(told, analyser));
  const { sentences: counted, vocabulary } = countWords(split);
  const quotationsOf = quotationsIn(article.quotations);
  const quotations = placed.map(({ span }) => quotationsOf(span));
  const dependencies = findDependencies(
    placed.map(({ told, span }, index) => ({
      text: told,
      start: article.text.indexOf(told, span.start),
      words: split[index] ?? [],
      quotations: quotations[index] ?? [],
    })),
    language,
  );
  const sentences = placed.map(({ told, ...sentence }, index) => {
    const words = counted[index] ?? [];
    return {
      ...sentence,
      quotations: quotations[index] ?? [],
      words,
      content: [...new Set(words)].filter(({ stop }) => !stop),
      dependencies: dependencies[index] ?? [],
    };
  });
  return { sentences, vocabulary, analyser };
}

/** `told` is the sentence without its dateline. */
function placeSentences(article: Article) {
  const { text, paragraphs } = article;
  const hasText = paragraphs.some(({ kind }) => kind === 'text');
  const frame = hasText ? findFrame(article) : new Set<number>();
  return paragraphs
    .flatMap(({ number, kind, sentences }, at) => {
      if (kind !== 'text' && hasText) return [];
      const isHeaded = paragraphs[at - 1]?.kind === 'heading';
      return sentences.map((span, place) => ({
        span,
        paragraph: number,
        text: slice(text, span),
        opensParagraph: place === 0,
        opensSection: place === 0 && isHeaded,
        isFrame: frame.has(number),
      }));
    })
    .filter((sentence) => sentence.text !== '')
    .map((sentence, index) => {
      const told: string = index === 0 ? withoutDateline(sentence.text) : sentence.text;
      return { ...sentence, index, told };
    });
}

/** Returns a function that finds the `quotations` that overlap a span. The spans must come in order. */
function quotationsIn(quotations: readonly Quotation[]): (span: Span) => readonly Quotation[] {
  const waiting = quotations.toSorted((a, b) => a.span.start - b.span.start);
  let open: readonly Quotation[] = [];
  let next = 0;
  return ({ start, end }) => {
    const begun: Quotation[] = [];
    for (
      let quotation = waiting[next];
      quotation && quotation.span.start < end;
      quotation = waiting[++next]
    ) {
      begun.push(quotation);
    }
    open = [...open, ...begun].filter(({ span }) => span.end > start);
    return open;
  };
}
