/** Finds the differences between a claim and the article, and which of them change the meaning. */
import type { Article, Span } from '../article/article.ts';
import type { Alignment, AlignmentStep } from './alignment.ts';
import type { Claim, ClaimWord } from './message/claims.ts';
import { withoutLookAlikes } from './words/homoglyphs.ts';
import {
  changesMeaning,
  isDate,
  isModal,
  isNegation,
  isNumber,
  type Matter,
  matters,
  oppositeOf,
} from './words/meaning-words.ts';
import type { PositionIndex } from './words/position-index.ts';
import { splitWords, type VerbatimWord } from './words/verbatim-words.ts';

/**
 * Words of the article and the claim's replacement for them. An insertion or omission leaves one side
 * undefined.
 */
export type WordChange = {
  /** A span of the article's text. */
  readonly article: Span | undefined;
  /** A span of the message. */
  readonly claim: Span | undefined;
  /** The aspects of meaning that the change affects, worst first; empty for a change of wording only. */
  readonly matters: readonly Matter[];
  /** True if both sides look the same because the claim has letters of another script. */
  readonly lookAlike: boolean;
};

/** The changes of an alignment: changes of meaning first, then the others, each in text order. */
export function findChanges(
  { steps }: Alignment,
  { words }: Claim,
  article: Article,
  index: PositionIndex,
): readonly WordChange[] {
  const changes: WordChange[] = [];
  let run: AlignmentStep[] = [];
  const close = () => {
    if (run.length > 0) changes.push(changeOf(run, words, article, index));
    run = [];
  };
  for (const step of steps) {
    if (step.kind === 'same' || (step.kind === 'dropped' && step.marked) || isInserted(step, words)) close();
    else run.push(step);
  }
  close();
  const rank = ({ matters: [first] }: WordChange) =>
    first === undefined ? matters.length : matters.indexOf(first);
  return changes.sort((a, b) => rank(a) - rank(b));
}

/**
 * Whether brackets mark the word as an insertion. A "not" or a number in brackets still counts as a change.
 */
function isInserted(step: AlignmentStep, words: readonly ClaimWord[]): boolean {
  if (!('word' in step) || step.kind === 'same') return false;
  const word = words[step.word];
  return word?.inserted === true && !changesMeaning(word.key);
}

function changeOf(
  run: readonly AlignmentStep[],
  words: readonly ClaimWord[],
  { text }: Article,
  index: PositionIndex,
): WordChange {
  const claimed = run.flatMap((step) => ('word' in step ? (words[step.word] ?? []) : []));
  const positions = run.flatMap((step) => ('position' in step ? step.position : []));
  const [first, last] = [positions.at(0), positions.at(-1)];
  const span = first === undefined || last === undefined ? undefined : index.spanOf(first, last);
  const written = span === undefined ? [] : splitWords(text, span);
  return {
    article: span,
    claim: spanOf(claimed),
    matters: matters.filter((matter) => differs(matter, written, claimed)),
    lookAlike:
      claimed.length === written.length &&
      claimed.every(({ key }, i) => withoutLookAlikes(key) === written[i]?.key),
  };
}

function spanOf(words: readonly VerbatimWord[]): Span | undefined {
  const [first, last] = [words.at(0), words.at(-1)];
  return first && last && { start: first.start, end: last.end };
}

/**
 * Whether the two sides differ in one kind of word. "do not" and "don't" do not differ: both are negations.
 */
function differs(matter: Matter, a: readonly VerbatimWord[], b: readonly VerbatimWord[]): boolean {
  const of = (words: readonly VerbatimWord[]) =>
    words
      .flatMap((word) => wordOf(matter, word) ?? [])
      .sort()
      .join(' ');
  return of(a) !== of(b) || (matter === 'negation' && isOpposed(a, b));
}

function wordOf(matter: Matter, { key, capital }: VerbatimWord): string | undefined {
  const isMay = key === 'may';
  const isDay = isDate(key) || (isMay && capital);
  switch (matter) {
    case 'negation':
      return isNegation(key) ? 'not' : undefined;
    case 'number':
      return isNumber(key) && !isDay ? key : undefined;
    case 'date':
      return isDay ? key : undefined;
    case 'modal':
      return isModal(key) && !isDay ? modalOf(key) : undefined;
    case 'name':
      return capital && !isDay && !/^i(?:'|$)/.test(key) ? key.replace(/'s?$/, '') : undefined;
  }
}

function modalOf(key: string): string {
  if (key === "won't") return 'will';
  if (/^can(?:not|'t)$/.test(key)) return 'can';
  return key
    .replace(/.*'ll$/, 'will')
    .replace(/.*'d$/, 'would')
    .replace(/n't$/, '');
}

/** Whether the sides hold a word and its opposite by prefix: "likely" and "unlikely". */
function isOpposed(a: readonly VerbatimWord[], b: readonly VerbatimWord[]): boolean {
  const keys = (words: readonly VerbatimWord[]) => new Set(words.map(({ key }) => key));
  const opposed = (words: readonly VerbatimWord[], others: ReadonlySet<string>) =>
    words.some(({ key }) => others.has(oppositeOf(key) ?? ''));
  return opposed(a, keys(b)) || opposed(b, keys(a));
}
