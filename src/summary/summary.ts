/** Summarises an article in whole sentences of its own. */
import { type Article, type Quotation, type Span, type Speaker, saidBy, slice } from '../article/article.ts';
import { type ArticleForm, articleForm } from '../article/form/form.ts';
import { splitWords } from '../search/analysis/terms.ts';
import type { Dependency } from './coherence/dependencies.ts';
import { type Context, findContexts, findHeadings, withoutLabel } from './contexts.ts';
import { formObjective } from './ranking/form-objective.ts';
import { newsObjective } from './ranking/news-objective.ts';
import { isFragment, isTeaser, isUnfit } from './ranking/sentence-style.ts';
import { weights } from './ranking/weights.ts';
import { chooseSentences } from './select.ts';
import { type ArticleSentences, type CandidateSentence, readSentences } from './sentences.ts';
import { styles } from './styles.ts';
import { topicScores } from './topic-focus.ts';

/** What a summary is asked to be. */
export type SummaryRequest = {
  /** How many; never more than half of the article. */
  readonly sentences: number;
  /** A topic in the reader's words, or several between commas; undefined for the whole article. */
  readonly about: string | undefined;
  /** Only this speaker's words; undefined for the whole article. */
  readonly speaker: Speaker | undefined;
};

/** A sentence of a summary, and where it stands. */
export type SummarySentence = {
  /** The whole sentence; in a transcript without the name that opens a turn. */
  readonly span: Span;
  /** The number of its paragraph. */
  readonly paragraph: number;
  /** The quotations in it, whole or in part. */
  readonly quotations: readonly Quotation[];
  /** The question that it answers, the heading above it, or the sentence that it points back at. */
  readonly context: Span | undefined;
};

export type Summary =
  /** Some sentences of the article, in its order; `whole`: all, for an article of three sentences or fewer. */
  | {
      readonly kind: 'summary' | 'whole';
      readonly sentences: readonly SummarySentence[];
      /** How many sentences the article has. */
      readonly total: number;
    }
  /** The article has nothing about the topic, or no words of the speaker. */
  | { readonly kind: 'not-treated'; readonly total: number };

const wholeUpTo = 3;
const longestContext = 6; // sentences
const fewWords = 4; // an answer such as "No." says nothing by itself

/**
 * Whole sentences of `article`, in its order, none twice. One that points back ("He", "This", "But") comes with the
 * one that it points to: as a sentence of the summary, or as its context where the number of sentences leaves no room.
 */
export function summarise(article: Article, request: SummaryRequest): Summary {
  const { about, speaker } = request;
  const read = readSentences(article);
  const total = read.sentences.length;
  const contexts = findContexts(article, read.sentences);
  const isWhole = about === undefined && speaker === undefined;
  if (isWhole && total <= wholeUpTo) {
    const sentences = read.sentences.map((sentence) => shown(article, sentence, contexts[sentence.index]));
    return { kind: 'whole', sentences, total };
  }
  const headings = findHeadings(article);
  const above = (index: number): string => {
    const span = contexts[index]?.above ?? headings.get(read.sentences[index]?.paragraph ?? -1);
    return span === undefined ? '' : slice(article.text, span);
  };
  const treats = about === undefined ? undefined : topicScores(read, about, above);
  const asked = read.sentences.filter(
    (sentence) =>
      (treats === undefined || treats[sentence.index] !== undefined) &&
      (speaker === undefined || isSaidBy(sentence, speaker)),
  );
  if (!isWhole && asked.length === 0) return { kind: 'not-treated', total };

  const limit = Math.max(1, Math.min(request.sentences, Math.floor(total / 2)));
  const reading = waive(read, request, contexts);
  const bonus = ({ index }: CandidateSentence): number => treats?.[index] ?? 0;
  const own = speaker === undefined ? reading : within(reading, asked);
  const chosen = choose(article, own, { asked, contexts, limit, bonus, keepsFirst: isWhole });
  const among = new Set(chosen);
  const sentences = reading.sentences
    .filter(({ index }) => among.has(index))
    .map((sentence) => shown(article, sentence, contexts[sentence.index], missing(reading, sentence, among)));
  return { kind: 'summary', sentences, total };
}

type SummaryChoice = {
  readonly asked: readonly CandidateSentence[];
  readonly contexts: readonly Context[];
  readonly limit: number;
  readonly bonus: (sentence: CandidateSentence) => number;
  readonly keepsFirst: boolean;
};

/** The sentences with those dependencies alone that sentences of `asked` meet: a speaker's words come without those of others. */
function within(
  { sentences, vocabulary }: ArticleSentences,
  asked: readonly CandidateSentence[],
): ArticleSentences {
  const own = new Set(asked.map(({ index }) => index));
  const dependenciesOf = ({ dependencies }: CandidateSentence): readonly Dependency[] =>
    dependencies.flatMap((need) => {
      const anyOf = need.anyOf.filter((index) => own.has(index));
      return anyOf.length === 0 ? [] : [{ ...need, anyOf }];
    });
  return {
    sentences: sentences.map((each) => ({ ...each, dependencies: dependenciesOf(each) })),
    vocabulary,
  };
}

/** The indices of the sentences chosen, from the best kind of sentence that there is. */
function choose(
  article: Article,
  reading: ArticleSentences,
  { asked, contexts, limit, bonus, keepsFirst }: SummaryChoice,
): readonly number[] {
  const form = articleForm(article);
  const style = styles[form];
  const told = asked.filter(({ isFrame }) => !isFrame);
  const fit =
    style === undefined
      ? told.filter((sentence) => !isUnfit(sentence) && !isTeaser(sentence))
      : told.filter((sentence) => !isUnfit(sentence) && !isFragment(sentence));
  for (const among of [answersAmong(form, fit, contexts), fit, told, asked]) {
    if (among.length === 0) continue;
    const current = among.map(({ index }) => reading.sentences[index]).filter((each) => each !== undefined);
    const objective =
      style === undefined
        ? newsObjective(reading, weights, { among: current, bonus, keepsFirst })
        : formObjective(reading, { limit, among: current, bonus, title: article.title, style });
    const chosen = chooseSentences(reading, objective, limit);
    if (chosen.length > 0) return chosen;
  }
  return [];
}

/** The answers of an interview, or the openings of the answers to a list of questions; `sentences` without answers. */
function answersAmong(
  form: ArticleForm,
  sentences: readonly CandidateSentence[],
  contexts: readonly Context[],
): readonly CandidateSentence[] {
  const answers = sentences.filter(({ index, words }) => {
    const context = contexts[index];
    if (!context?.isAnswer || context.isAsked || words.length < fewWords) return false;
    return form === 'interview' || context.opensAnswer;
  });
  return answers.length === 0 ? sentences : answers;
}

function isSaidBy({ quotations }: CandidateSentence, speaker: Speaker): boolean {
  const said = quotations.filter(({ speech }) => speech);
  return said.length > 0 && said.every((quotation) => saidBy(quotation, speaker));
}

function shown(
  article: Article,
  sentence: CandidateSentence,
  context: Context | undefined,
  pointedAt?: Span,
): SummarySentence {
  const { paragraph, quotations, span } = sentence;
  return {
    span: context === undefined ? span : withoutLabel(article, sentence, context),
    paragraph,
    quotations,
    context: context?.above ?? pointedAt,
  };
}

/**
 * What a sentence points back at, up to the sentence itself, where the summary has no room for it: at most six
 * sentences. Undefined where it needs nothing more.
 */
function missing(
  { sentences }: ArticleSentences,
  sentence: CandidateSentence,
  chosen: ReadonlySet<number>,
): Span | undefined {
  const needed = new Set([sentence.index]);
  for (const index of needed) {
    for (const { anyOf } of sentences[index]?.dependencies ?? []) {
      const [first] = anyOf;
      const isMet = anyOf.some((other) => needed.has(other) || chosen.has(other));
      if (first !== undefined && first < sentence.index && !isMet) needed.add(first);
    }
  }
  const from = Math.max(Math.min(...needed), sentence.index - longestContext);
  const [first, last] = [sentences[from], sentences[sentence.index - 1]];
  if (from === sentence.index || first === undefined || last === undefined) return undefined;
  return { start: first.span.start, end: last.span.end };
}

/**
 * The sentences without the dependencies that are met otherwise. What the reader asks for is known: who "she" is in
 * the words of one speaker, a thing of the topic, and who is who in it. The question above an answer is known as well.
 */
function waive(
  { sentences, vocabulary }: ArticleSentences,
  { about = '', speaker }: SummaryRequest,
  contexts: readonly Context[],
): ArticleSentences {
  const named = new Set(
    splitWords(`${about} ${speaker?.name ?? ''}`).flatMap(({ term, folded }) => [term, folded]),
  );
  const waived = new Set<Dependency['kind']>([
    ...(speaker === undefined ? [] : (['person', 'name', 'more', 'thing'] as const)),
    ...(about === '' ? [] : (['name', 'more'] as const)),
  ]);
  const isKnown = ({ kind, term, anyOf }: Dependency, index: number): boolean => {
    if (waived.has(kind) || (term !== undefined && named.has(term))) return true;
    const context = contexts[index];
    if (!context?.isAnswer) return false;
    return kind === 'name' || kind === 'more' || anyOf.some((other) => contexts[other]?.isAsked);
  };
  return {
    sentences: sentences.map((each) => ({
      ...each,
      dependencies: each.dependencies.filter((need) => !isKnown(need, each.index)),
    })),
    vocabulary,
  };
}
