/** Learns which words answers to a question have, from the questions of the development data. */
import { type AnswerLinks, linkScale } from '../../src/lexicon/en/questions/answer-links.ts';
import { frequencyRank } from '../../src/lexicon/en/word-vectors.ts';
import { answerTypesOf } from '../../src/search/analysis/answer-types.ts';
import { isStopWord, stopWords } from '../../src/search/analysis/stop-words.ts';
import { splitWords, type Word } from '../../src/search/analysis/terms.ts';
import { keysOfTypes, measureWords } from '../../src/search/measures/links.ts';
import { type AnsweredQuestion, byArticle, type DataArticle, readJsonLines } from '../eval/retrieval-data.ts';
import { type AlignedPair, alignWords } from './optimisers/word-alignment.ts';

/** A question with its answer, and the fold of its article. */
export type FoldedPair = AlignedPair & { readonly fold: number };

type ReadSentence = { readonly keys: readonly string[] };

// Questions from the headline alone are the bot's purpose, but few.
const weightOfSource: Readonly<Record<string, number>> = { reader: 4, 'news-para': 4 };
// Rarer words, and names, belong to single articles.
const maxRank = 20_000;
// Weaker links, as logarithms, add noise only.
const leastLink = 0.3;

/** All answerable questions of the development data; `fold` is as in `ranking.ts`. */
export function readPairs(folds: number): readonly FoldedPair[] {
  const read = ['retrieval', 'natural'].flatMap((set) => {
    const folder = new URL(`../../../shared/eval/${set}/`, import.meta.url);
    const questions = byArticle(readJsonLines<AnsweredQuestion>(new URL('questions.jsonl', folder)));
    return readJsonLines<DataArticle>(new URL('articles.jsonl', folder)).map((article, number) => ({
      paragraphs: article.paragraphs.map((text, i) => readSentences(text, article.sentences[i] ?? [])),
      fold: number % folds,
      questions: (questions.get(article.id) ?? []).filter(({ answerable }) => answerable),
    }));
  });
  const holders = new Map<string, number>();
  const all = read.flatMap(({ paragraphs }) => paragraphs);
  for (const sentences of all)
    for (const key of new Set(sentences.flatMap(({ keys }) => keys)))
      holders.set(key, (holders.get(key) ?? 0) + 1);
  const idf = (key: string): number => Math.log((all.length + 1) / (1 + (holders.get(key) ?? 0)));
  return read.flatMap(({ paragraphs, fold, questions }) =>
    questions.flatMap((question) => {
      const asked = [...new Set(splitWords(question.question).map(keyOf))];
      return answersOf(question, paragraphs, (key) => (asked.includes(key) ? idf(key) : 0)).map((answer) => ({
        question: asked,
        answer,
        weight: (weightOfSource[question.source] ?? 1) / question.paragraphs.length,
        fold,
      }));
    }),
  );
}

/** The tables of links learnt without each fold: a question is measured as if it were new. */
export function linksWithoutFolds(folds: number): readonly AnswerLinks[] {
  const pairs = readPairs(folds);
  return Array.from({ length: folds }, (_, fold) => learnLinks(pairs.filter((pair) => pair.fold !== fold)));
}

/** The links of `pairs`: from the function words of questions to common words of their answers. */
export function learnLinks(pairs: readonly AlignedPair[]): AnswerLinks {
  const alignment = alignWords(pairs);
  const isCommon = (key: string): boolean =>
    key.startsWith('#') || stopWords.has(key) || (smallLetters.get(key) ?? 0) > 0;
  return new Map(
    [...stopWords, ...measureWords].flatMap((word) => {
      const links = [...(alignment.get(word) ?? [])].flatMap(([key, times]) => {
        const link = Math.round(linkScale * Math.log(times)) / linkScale;
        return key !== word && link >= leastLink && isCommon(key) ? [[key, link] as const] : [];
      });
      return links.length === 0 ? [] : [[word, new Map(links.sort((a, b) => b[1] - a[1]))] as const];
    }),
  );
}

// For each term how often a common word has it in small letters, less how often with a capital.
const smallLetters = new Map<string, number>();

/** A stop word as it is, another word without its ending. */
function keyOf(word: Word): string {
  if (isStopWord(word)) return word.folded;
  const isCommon = !word.capital && (frequencyRank(word.folded) ?? maxRank) < maxRank;
  smallLetters.set(word.term, (smallLetters.get(word.term) ?? 0) + (isCommon ? 1 : -1));
  return word.term;
}

function readSentences(text: string, spans: readonly (readonly [number, number])[]): readonly ReadSentence[] {
  return spans.map(([start, end]) => {
    const words = splitWords(text.slice(start, end));
    const { ofWords, ofSentence } = answerTypesOf(words);
    const types = ofWords.reduce((all, each) => all | each, ofSentence);
    return { keys: [...new Set([...words.map(keyOf), ...keysOfTypes(types)])] };
  });
}

/** For each right paragraph its marked sentences, or else the nearest sentence and the next one. */
function answersOf(
  { paragraphs: right, sentences: marked }: AnsweredQuestion,
  paragraphs: readonly (readonly ReadSentence[])[],
  weightOf: (key: string) => number,
): readonly (readonly string[])[] {
  return right.flatMap((place) => {
    const sentences = paragraphs[place] ?? [];
    const own = sentences.filter((_, i) => marked.includes(`${place}:${i}`));
    const shares = sentences.map(({ keys }) => keys.reduce((sum, key) => sum + weightOf(key), 0));
    const nearest = shares.indexOf(Math.max(...shares));
    const chosen = own.length > 0 ? own.map((each) => [each]) : [sentences.slice(nearest, nearest + 2)];
    return chosen
      .map((each) => [...new Set(each.flatMap(({ keys }) => keys))])
      .filter((keys) => keys.length > 0);
  });
}
