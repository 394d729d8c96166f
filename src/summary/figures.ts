/** Finds the figures and dates of an article, each with its sentence. */
import type { Article, Span } from '../article/article.ts';
import { writtenMonths } from '../lexicon/en/calendar.ts';
import { numerals } from '../lexicon/en/meaning-words.ts';
import { findContexts } from './contexts.ts';
import { saysTheSame } from './ranking/similarity.ts';
import { weights } from './ranking/weights.ts';
import { wordChances } from './ranking/word-features.ts';
import { type CandidateSentence, readSentences } from './sentences.ts';

/** A whole sentence and the first figure in it. */
export type Figure = { readonly sentence: Span; readonly figure: Span };

const months = writtenMonths.join('|');
const [units, teens, tens, amounts] = [numerals.units, numerals.teens, numerals.tens, numerals.amounts].map(
  (words) => words.join('|'),
);
const counts = `${units}|${teens}|${tens}`;
const patterns: readonly string[] = [
  // "14 March 2024", "March 14, 2024", "March 2024"
  `\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${months})(?: \\d{4})?`,
  `(?:${months}) \\d{1,2}(?!\\d)(?:st|nd|rd|th)?(?:, \\d{4})?`,
  `(?:${months}) \\d{4}`,
  // "$1.5 billion", "€400", "12 %", "300 million", "1,000", "2019"; not the 15 of "F-15", the 7 of "24/7" or
  // the 4 of "by Channel 4"
  `(?<![\\p{L}\\d][-/.,]?|\\S \\p{Lu}\\p{L}+ )\\p{Sc}?\\d+(?:[.,]\\d+)*(?:st|nd|rd|th|s|m|bn|k)?(?![\\p{L}\\d]|[-/]\\p{L}?\\d)(?:[ -]?(?:%|per ?cent\\b|(?:${amounts})s?\\b))*`,
  // "nearly one million", "three hundred thousand", "half a million"
  `\\b(?:an?|several|${counts})(?:[- ](?:${amounts}|${counts}))*[- ](?:${amounts})\\b`,
  // "thirty", "ninety-one"; not "two", which is rarely a figure
  `\\b(?:${teens}|(?:${tens})(?:-(?:${units}))?)\\b`,
  `\\b(?:one|two|three)[- ](?:third|quarter|half|fifth)s?\\b|\\bhalf of\\b`,
];
const figurePattern = new RegExp(patterns.join('|'), 'u');

// Prevents a short sentence from ranking first because of a single likely word.
const evenOutWords = 15;

/** The first figure or date in `text`. */
export function findFigure(text: string): Span | undefined {
  const match = figurePattern.exec(text);
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length };
}

/**
 * Up to `limit` sentences of `article` that contain a figure or a date, in its order: those that are most
 * central to it. Leaves out sentences of `apart` and similar ones, sentences that depend on others, an
 * interviewer's questions, and the frame.
 */
export function keyFigures(
  article: Article,
  { limit, apart }: { readonly limit: number; readonly apart: readonly Span[] },
): readonly Figure[] {
  const reading = readSentences(article);
  const chances = wordChances(reading, weights.word);
  const shown = new Set(apart.map(({ start }) => start));
  const tells = ({ content }: CandidateSentence): number =>
    content.reduce((sum, { number }) => sum + (chances[number] ?? 0), 0) / (content.length + evenOutWords);
  const contexts = findContexts(article, reading.sentences);
  const found = reading.sentences
    .filter(({ span, dependencies }) => dependencies.length === 0 && !shown.has(span.start))
    .filter(({ index, isFrame }) => !isFrame && !contexts[index]?.isAsked)
    .flatMap((sentence) => {
      const figure = findFigure(sentence.text);
      return figure === undefined ? [] : [{ sentence, figure, score: tells(sentence) }];
    })
    .sort((a, b) => b.score - a.score);
  const kept: typeof found = [];
  for (const each of found) {
    if (kept.length === limit) break;
    if (!kept.some(({ sentence }) => saysTheSame(sentence, each.sentence))) kept.push(each);
  }
  return kept
    .sort((a, b) => a.sentence.index - b.sentence.index)
    .map(({ sentence, figure }) => {
      const start = article.text.indexOf(sentence.text, sentence.span.start);
      return { sentence: sentence.span, figure: { start: start + figure.start, end: start + figure.end } };
    });
}
