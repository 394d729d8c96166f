/** Picks the quotations that are most central to an article. */
import { type Article, type Quotation, slice } from '../article/article.ts';
import { splitWords } from '../search/analysis/terms.ts';
import { overlapping } from '../text/binary-search.ts';
import { findContexts } from './contexts.ts';
import { weights } from './ranking/weights.ts';
import { wordChances } from './ranking/word-features.ts';
import { readSentences } from './sentences.ts';

const minWords = 6;
// Prevents a short quotation from ranking first because of a single likely word.
const evenOutWords = 15;

/**
 * Up to `limit` of the quotations `among`, in the article's order: the best one of each speaker, then second
 * ones. Leaves out wishes, reported speech, open speakers, an interviewer's questions and the frame.
 */
export function keyQuotations(
  article: Article,
  { among, limit }: { readonly among: readonly Quotation[]; readonly limit: number },
): readonly Quotation[] {
  const reading = readSentences(article);
  const chances = wordChances(reading, weights.word);
  const chanceOf = new Map(reading.vocabulary.map(({ term, number }) => [term, chances[number] ?? 0]));
  const contexts = findContexts(article, reading.sentences);
  const apart = reading.sentences.filter(({ index, isFrame }) => isFrame || contexts[index]?.isAsked);
  const isApart = ({ span }: Quotation): boolean => overlapping(apart, span, (each) => each.span).length > 0;
  const best = among
    .filter(({ kind, speech, speaker }) => kind !== 'indirect' && speech && speaker !== undefined)
    .filter((quotation) => !isApart(quotation))
    .map((quotation) => {
      const terms = splitWords(slice(article.text, quotation.span), reading.analyser).map(({ term }) => term);
      const told = [...new Set(terms)].reduce((sum, term) => sum + (chanceOf.get(term) ?? 0), 0);
      return { quotation, words: terms.length, score: told / (terms.length + evenOutWords) };
    })
    .filter(({ words }) => words >= minWords)
    .sort((a, b) => b.score - a.score)
    .map(({ quotation }) => quotation);
  const countOf = new Map<string, number>();
  const rounds = best.map((quotation) => {
    const name = quotation.speaker?.name ?? '';
    const round = countOf.get(name) ?? 0;
    countOf.set(name, round + 1);
    return { quotation, round };
  });
  return rounds
    .sort((a, b) => a.round - b.round)
    .slice(0, limit)
    .map(({ quotation }) => quotation)
    .sort((a, b) => a.span.start - b.span.start);
}
