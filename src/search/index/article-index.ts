/** Prepares one article for search: its words are split, stemmed and counted once, for every search that has it. */
import type { Span } from '../../article/article.ts';
import { rarity } from '../../lexicon/en/word-frequency.ts';
import { vectorOf, vectorSize } from '../../lexicon/en/word-vectors.ts';
import { addVector } from '../../model/vectors.ts';
import type { Analyser } from '../analysis/analyser.ts';
import { answerTypesOf } from '../analysis/answer-types.ts';
import { lettersOf } from '../analysis/char-ngrams.ts';
import { measureTypesOf } from '../analysis/measure-types.ts';
import { splitWords, type Word } from '../analysis/terms.ts';
import { createVocabulary, type GrowingVocabulary, type Vocabulary } from '../analysis/vocabulary.ts';
import type { ArticleText, PassageText } from './article-text.ts';
import { type NameParts, readNameParts } from './name-parts.ts';
import { signatureOf } from './term-variants.ts';

/** Parts of one flat array: part `i` goes from `starts[i]` to `starts[i + 1]`, end not included. */
export type Parts<Values> = { readonly values: Values; readonly starts: Int32Array };

/**
 * The index of one article. Words and terms are numbered within the article. The sentences are those of all
 * passages in order, then the title. The arrays are flat to save memory.
 */
export type ArticleIndex = {
  /** Folded words, and terms, in the order of their first occurrence. */
  readonly words: readonly string[];
  readonly terms: readonly string[];
  /** For each word the number of its term; -1 for a stop word. */
  readonly termOf: Int32Array;
  /** The number of sentences with each word, and with each term. */
  readonly sentencesWith: { readonly word: Int32Array; readonly term: Int32Array };
  /** For each term the bits that `relatedTerms` compares. */
  readonly signatures: Int32Array;
  readonly names: NameParts;
  /** The number of the first sentence of each passage, then the number of the title. */
  readonly firstSentences: Int32Array;
  /** The number of distinct terms of each passage. */
  readonly distinctTerms: Int32Array;
  readonly sentences: SentenceColumns;
};

/** The sentences of an article, as columns. Words are given by their numbers. */
export type SentenceColumns = {
  readonly words: Parts<Int32Array>;
  /** The answer types of each of `words.values`; see `answerTypesOf`. */
  readonly wordTypes: Uint8Array;
  /**
   * Other names of the people in a sentence, which it does not contain. They are searched, but not counted in
   * its length.
   */
  readonly unwritten: Parts<Int32Array>;
  /** The words as letters; see `lettersOf`. */
  readonly letters: Parts<Uint8Array>;
  /** The answer types of each sentence as a whole, and its measures; see `measureTypesOf`. */
  readonly answerType: Int32Array;
  /** The sum of the word vectors of each sentence, weighted by rarity: `vectorSize` numbers per sentence. */
  readonly centroids: Float32Array;
};

/** Builds the index of an article. */
export function indexText({ title, passages, analyser }: ArticleText): ArticleIndex {
  const vocabulary = createVocabulary();
  const prepared = passages.map((each) => prepareSentences(each, analyser));
  const sentences: NumberedSentence[] = [];
  const firstSentences: number[] = [];
  let numberedTitle: NumberedSentence | undefined;
  for (const each of prepared) {
    firstSentences.push(sentences.length);
    for (const sentence of each) sentences.push(numberSentence(sentence, vocabulary));
    numberedTitle ??= numberSentence(
      prepareSentence(splitWords(title, analyser), undefined, analyser),
      vocabulary,
    );
  }
  firstSentences.push(sentences.length);
  const rows = numberedTitle === undefined ? sentences : [...sentences, numberedTitle];
  const { words, terms } = vocabulary;
  return {
    words: words.written,
    terms: terms.written,
    termOf: Int32Array.from(vocabulary.termOf),
    sentencesWith: countSentences(sentences, vocabulary),
    signatures: Int32Array.from(terms.written, signatureOf),
    names: readNameParts(
      prepared.map((each) => each.flatMap((sentence) => sentence.words)),
      vocabulary,
    ),
    firstSentences: Int32Array.from(firstSentences),
    distinctTerms: countTerms(sentences, firstSentences, vocabulary),
    sentences: { ...toColumns(rows), centroids: sumVectors(rows, vocabulary) },
  };
}

/** A sentence before its words have numbers. */
type PreparedSentence = {
  readonly words: readonly Word[];
  readonly wordTypes: readonly number[];
  readonly unwritten: readonly Word[];
  readonly letters: Uint8Array;
  readonly answerType: number;
};

type NumberedSentence = Omit<PreparedSentence, 'words' | 'unwritten'> & {
  readonly words: readonly number[];
  readonly unwritten: readonly number[];
};

function prepareSentences(
  { text, sentences, alsoNamed }: PassageText,
  analyser: Analyser | undefined,
): readonly PreparedSentence[] {
  const words = splitWords(text, analyser);
  let next = 0;
  return sentences.map((sentence: Span, i) => {
    const first = next;
    while (next < words.length && (words[next]?.span.start ?? 0) < sentence.end) next++;
    const prepared = prepareSentence(words.slice(first, next), alsoNamed[i], analyser);
    const measures = analyser === undefined ? measureTypesOf(text.slice(sentence.start, sentence.end)) : 0;
    return { ...prepared, answerType: prepared.answerType | measures };
  });
}

function prepareSentence(
  words: readonly Word[],
  alsoNamed: string | undefined,
  analyser: Analyser | undefined,
): PreparedSentence {
  const { ofWords, ofSentence } = answerTypesOf(words, analyser);
  return {
    words,
    wordTypes: ofWords,
    unwritten: splitWords(alsoNamed ?? '', analyser),
    letters: lettersOf(words),
    answerType: ofSentence,
  };
}

function numberSentence(
  { words, unwritten, ...prepared }: PreparedSentence,
  vocabulary: GrowingVocabulary,
): NumberedSentence {
  return {
    ...prepared,
    words: words.map((word) => vocabulary.add(word)),
    unwritten: unwritten.map((word) => vocabulary.add(word)),
  };
}

function countSentences(
  sentences: readonly NumberedSentence[],
  { words, terms, termOf }: Vocabulary,
): ArticleIndex['sentencesWith'] {
  const word = new Int32Array(words.written.length);
  const term = new Int32Array(terms.written.length);
  for (const sentence of sentences) {
    const distinct = new Set([...sentence.words, ...sentence.unwritten]);
    for (const number of distinct) word[number] = (word[number] ?? 0) + 1;
    for (const number of new Set([...distinct].map((each) => termOf[each] ?? -1)))
      if (number >= 0) term[number] = (term[number] ?? 0) + 1;
  }
  return { word, term };
}

function countTerms(
  sentences: readonly NumberedSentence[],
  firstSentences: readonly number[],
  { termOf }: Vocabulary,
): Int32Array {
  return Int32Array.from(firstSentences.slice(0, -1), (first, passage) => {
    const here = sentences.slice(first, firstSentences[passage + 1]);
    const terms = new Set(
      here.flatMap(({ words, unwritten }) => [...words, ...unwritten].map((word) => termOf[word] ?? -1)),
    );
    terms.delete(-1);
    return terms.size;
  });
}

/** For each sentence the sum of its word vectors, weighted by rarity. */
function sumVectors(
  sentences: readonly NumberedSentence[],
  { words, terms, termOf }: Vocabulary,
): Float32Array {
  const known = new Map<number, { readonly vector: Float32Array | undefined; readonly weight: number }>();
  const meaningOf = (word: number, term: number) => {
    const before = known.get(word);
    if (before) return before;
    const vector = vectorOf((words.written[word] ?? '').toLowerCase());
    const meaning = { vector, weight: rarity(terms.written[term] ?? '') };
    known.set(word, meaning);
    return meaning;
  };
  const centroids = new Float32Array(sentences.length * vectorSize);
  for (const [i, sentence] of sentences.entries()) {
    const centroid = centroids.subarray(i * vectorSize, (i + 1) * vectorSize);
    for (const word of sentence.words) {
      const term = termOf[word] ?? -1;
      if (term < 0) continue;
      const { vector, weight } = meaningOf(word, term);
      if (vector) addVector(centroid, vector, weight);
    }
  }
  return centroids;
}

function toColumns(sentences: readonly NumberedSentence[]): Omit<SentenceColumns, 'centroids'> {
  return {
    words: toParts(
      sentences.map(({ words }) => words),
      (length) => new Int32Array(length),
    ),
    wordTypes: Uint8Array.from(sentences.flatMap((sentence) => sentence.wordTypes)),
    unwritten: toParts(
      sentences.map(({ unwritten }) => unwritten),
      (length) => new Int32Array(length),
    ),
    letters: toParts(
      sentences.map(({ letters }) => letters),
      (length) => new Uint8Array(length),
    ),
    answerType: Int32Array.from(sentences, ({ answerType }) => answerType),
  };
}

function toParts<Values extends Int32Array | Uint8Array>(
  parts: readonly ArrayLike<number>[],
  create: (length: number) => Values,
): Parts<Values> {
  const starts = new Int32Array(parts.length + 1);
  for (const [i, part] of parts.entries()) starts[i + 1] = (starts[i] ?? 0) + part.length;
  const values = create(starts.at(-1) ?? 0);
  for (const [i, part] of parts.entries()) values.set(part, starts[i]);
  return { values, starts };
}
