/** Measures the features that decide the form of an article. */
import { instructionVerbs, salutations } from '../../lexicon/en/form-cues.ts';
import { foreignFirstPerson } from '../../lexicon/mul/first-person.ts';
import { type Article, slice } from '../article.ts';
import { languageOf } from '../language.ts';
import { findConversation, type WrittenConversation } from './conversation.ts';

/** Counts of one article. Unless noted, rates are per 100 words outside of quotation marks. */
export type Measures = {
  readonly title: string;
  /** The first sentence of the text. */
  readonly first: string;
  /** The first three sentences of the text. */
  readonly opening: string;
  /** The first eight sentences of the text. */
  readonly lead: string;
  readonly headings: readonly string[];
  /** The text of the whole file, including boilerplate. */
  readonly file: string;
  readonly conversation: WrittenConversation;
  readonly words: number;
  readonly sentences: number;
  /** The share of words in quotation marks, 0 to 1. */
  readonly quoted: number;
  /** "I", "we" and their forms. */
  readonly firstPerson: number;
  /**
   * The same in the answers alone, because the questions of a guide ask "Can I …?". 0 without questions and
   * answers.
   */
  readonly answerFirstPerson: number;
  /** "you" and "your". */
  readonly secondPerson: number;
  /** "he", "she", "they" and their forms. */
  readonly thirdPerson: number;
  /** Numbers written in figures. */
  readonly figures: number;
  /** Words of two or more capital letters. */
  readonly acronyms: number;
  /** Years from 1000 to 2099. */
  readonly years: number;
  /** The share of sentences that open with an imperative, 0 to 1. */
  readonly instructions: number;
  /** How often the text greets, addresses or thanks its audience. */
  readonly salutations: number;
  /** The share of "says" among "says", "said" and "told", 0 to 1; 0 without any. */
  readonly presentTags: number;
  /** The number of quotations with a named speaker. */
  readonly attributed: number;
};

const firstPerson: ReadonlyMap<string, RegExp> = new Map(Object.entries(foreignFirstPerson));

const quotedWords = /“[^”]*”|"[^"]*"|«[^»]*»|(?<!\p{L})[‘'](?=\p{Lu})[^’']*[’'](?!\p{L})/gu;

/** Measures `article`. Takes linear time. */
export function measureArticle(article: Article): Measures {
  const { text, title, paragraphs, quotations } = article;
  const body = paragraphs.filter(({ kind }) => kind === 'text');
  const sentences = body.flatMap((paragraph) => paragraph.sentences.map((span) => slice(text, span)));
  const whole = sentences.join(' ');
  const told = whole.replace(quotedWords, ' ');
  const words = count(whole, /[\p{L}\p{N}]+/gu) || 1;
  const toldWords = count(told, /[\p{L}\p{N}]+/gu) || 1;
  const conversation = findConversation(article);
  const answers = conversation.exchanges
    .map(({ answer }) => slice(text, answer))
    .join(' ')
    .replace(quotedWords, ' ');
  const firstPersons = firstPerson.get(languageOf(article)) ?? /\b(?:I|my|me|we|our|us)\b/g;
  const rate = (pattern: RegExp): number => (100 * count(told, pattern)) / toldWords;
  return {
    title,
    first: sentences[0] ?? '',
    opening: sentences.slice(0, 3).join(' '),
    lead: sentences.slice(0, 8).join(' '),
    headings: paragraphs.filter(({ kind }) => kind === 'heading').map(({ span }) => slice(text, span)),
    file: text,
    conversation,
    words,
    sentences: sentences.length,
    quoted: 1 - toldWords / words,
    firstPerson: rate(firstPersons),
    answerFirstPerson: (100 * count(answers, firstPersons)) / (count(answers, /[\p{L}\p{N}]+/gu) || 1),
    secondPerson: rate(/\byou(?:rs?)?\b/gi),
    thirdPerson: rate(/\b(?:he|she|his|her|him|they|them|their)\b/gi),
    figures: rate(/\d+/g),
    acronyms: rate(/\b\p{Lu}{2,}\b/gu),
    years: rate(/\b(?:1\d|20)\d\d\b/g),
    instructions: sentences.filter(opensWithInstruction).length / (sentences.length || 1),
    salutations: count(told, salutations),
    presentTags: count(told, /\bsays\b/g) / (count(told, /\b(?:says|said|told)\b/g) || 1),
    attributed: quotations.filter(({ speaker, speech }) => speech && speaker !== undefined).length,
  };
}

/** Whether a sentence opens with an imperative: "Stir the milk.". */
export function opensWithInstruction(sentence: string): boolean {
  const [first = ''] = /\p{L}[\p{L}'’]*/u.exec(sentence) ?? [];
  return instructionVerbs.has(first.toLowerCase().replace(/['’]/g, '')) && !sentence.endsWith('?');
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
