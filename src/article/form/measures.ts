/** Measures that decide the form of an article: counts over its text, its questions and its answers. */
import { instructionVerbs, salutations } from '../../lexicon/en/form-cues.ts';
import { foreignFirstPerson } from '../../lexicon/mul/first-person.ts';
import { type Article, slice } from '../article.ts';
import { languageOf } from '../language.ts';
import { findConversation, type WrittenConversation } from './conversation.ts';

/** Counts of one article; rates are per 100 words outside of quotation marks. */
export type Measures = {
  readonly title: string;
  /** The first sentence of the text. */
  readonly first: string;
  /** The first three sentences of the text. */
  readonly opening: string;
  /** The first eight sentences of the text. */
  readonly lead: string;
  readonly headings: readonly string[];
  /** The text of the whole file, with what was set aside. */
  readonly file: string;
  readonly conversation: WrittenConversation;
  readonly words: number;
  readonly sentences: number;
  /** The share of the words that stand in quotation marks, 0 to 1. */
  readonly quoted: number;
  /** "I", "we" and their forms. */
  readonly firstPerson: number;
  /** The same in the answers alone: the reader of a guide asks "Can I …?", too. 0 without questions and answers. */
  readonly answerFirstPerson: number;
  /** "you" and "your". */
  readonly secondPerson: number;
  /** "he", "she", "they" and their forms. */
  readonly thirdPerson: number;
  /** Numbers in figures. */
  readonly figures: number;
  /** Words of two capital letters or more. */
  readonly acronyms: number;
  /** Years from 1000 to 2099. */
  readonly years: number;
  /** The share of sentences that open with the verb of an instruction, 0 to 1. */
  readonly instructions: number;
  /** How often the audience is greeted, addressed or thanked. */
  readonly salutations: number;
  /** "says" against "said": the share of the present tense, 0 to 1; 0 without either. */
  readonly presentTags: number;
  /** How many quotations have a named speaker. */
  readonly attributed: number;
};

const firstPerson: ReadonlyMap<string, RegExp> = new Map(Object.entries(foreignFirstPerson));

const quotedWords = /“[^”]*”|"[^"]*"|«[^»]*»|(?<!\p{L})[‘'](?=\p{Lu})[^’']*[’'](?!\p{L})/gu;

/** The counts of `article`; linear in its length. */
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

/** True for a sentence that opens with the verb of an instruction: "Stir the milk.". */
export function opensWithInstruction(sentence: string): boolean {
  const [first = ''] = /\p{L}[\p{L}'’]*/u.exec(sentence) ?? [];
  return instructionVerbs.has(first.toLowerCase().replace(/['’]/g, '')) && !sentence.endsWith('?');
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
