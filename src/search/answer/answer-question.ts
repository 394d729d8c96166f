/** Answers one question from articles of one language: analyses it, ranks the passages, judges the best. */
import type { Article, Span, Speaker } from '../../article/article.ts';
import { analyserOf } from '../analysis/languages.ts';
import type { IndexedPassage } from '../index/indexed-passage.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { PreparedQuery } from '../measures/prepared-query.ts';
import { analyseQuestion, type Question } from '../question/question.ts';
import { type NamedSpeaker, speakersNamed, speaksIn } from '../question/speaker-names.ts';
import { type ResolvedSpeakers, resolveSpeakers } from '../question/speaker-resolution.ts';
import { asksForWords, isYesNo } from '../question/speech-questions.ts';
import type { RankedPassage } from '../ranking/ranker.ts';
import { type Retrieved, retrieve } from '../ranking/retrieval.ts';
import type { SearchedArticle } from '../ranking/searched-article.ts';
import { findVerbatim } from '../ranking/verbatim-question.ts';
import { asksForAge, givesAge } from './ages.ts';
import type { Answer, Query } from './answer.ts';
import { answerWordsIn, whoIn } from './answer-words.ts';
import { type Decision, decide } from './decision.ts';
import { findFormDoubt } from './form-doubts.ts';
import { hitOf, type PassagePlace } from './hit.ts';
import { asksWhoTheyAre, introduces, usesAlias } from './introductions.ts';
import { absenceIn, missingWords, unknownWords } from './missing-words.ts';
import { asWritten } from './original-spelling.ts';
import { findSpeakerPassages, type SpeakerPassages } from './speaker-passages.ts';
import { createWordFinder } from './words-in-text.ts';

const maxHits = 30; // more passages than anyone reads

/** The articles to search, and the threshold for an answer. */
export type SearchGround = {
  readonly chosen: readonly SearchedArticle[];
  /** The index over `chosen`. */
  readonly index: PassageIndex;
  readonly minProbability: number;
  /** The language of all of them. */
  readonly language: string;
};

function placeOf({ article, position }: IndexedPassage, { chosen }: SearchGround): PassagePlace | undefined {
  const searched = chosen[article];
  const passage = searched?.passages[position];
  return searched && passage && { article: searched.article, passage };
}

/** A question as these articles resolve it, with its ranked passages. */
type ReadQuestion = Pick<Retrieved, 'prepared' | 'ranked'> &
  ResolvedSpeakers & {
    /** Includes the words that the question implies. */
    readonly question: Question;
    /** The passages with the exact words of the question. */
    readonly pasted: readonly RankedPassage[];
    /** True if it only asks who someone is. */
    readonly isWho: boolean;
    /** True if one of `named` speaks in the given part of an article. */
    readonly speaksHere: (article: Article, part: { readonly span: Span }) => boolean;
  };

/** Answers `query` from the articles of `ground`. */
export function answerQuestion(query: Query, ground: SearchGround): Answer {
  const read = readQuestion(query, ground);
  const { prepared, question, named, pasted, isWho, speaksHere } = read;
  const spoken = findNamedPassages(read, ground);
  const isAge = asksForAge(question, named);
  const decision = withDoubts(decide({ spoken, ...read }, ground.minProbability), read, { spoken, ground });
  const { kind, probability, best, absent, doubt } = decision;
  const [first, ...later] = best.slice(0, maxHits).flatMap((each) =>
    hitOf(each, placeOf(each.passage, ground), {
      // The best sentence must be one in which the speaker speaks, or which gives their age.
      prefers: (article, span, passage) =>
        (spoken !== undefined && speaksHere(article, { span })) ||
        (isAge && givesAge(named, { article, passage }, span)),
    }),
  );
  const foundSpeaker = first && named.length === 0 ? whoIn(first, question) : undefined;
  const answerWords =
    first && kind === 'answered' ? answerWordsIn(first, { question, speaker: foundSpeaker }) : undefined;
  const hits = first === undefined ? [] : [{ ...first, answerWords }, ...later];
  const isInText = createWordFinder(ground.chosen.map(({ article }) => article.text));
  const unknown = unknownWords(prepared).filter((word) => !isInText(word));
  return {
    kind,
    probability,
    hits,
    searched: prepared.terms.map(({ written }) => written),
    unknown,
    missing:
      pasted.length > 0 || isWho
        ? []
        : missingWords(best[0], prepared).filter((word) => unknown.includes(word)),
    absent,
    doubt,
    corrections: prepared.terms.flatMap(({ written, near, known }) =>
      near === undefined || !known ? [] : [{ written, searched: asWritten(near, hits) }],
    ),
    speaker: theOnly(named),
    byPronoun: read.byPronoun,
    byOtherName: named.length > 0 && named.every((each) => usesAlias(question, each)),
    foundSpeaker,
    isPasted: pasted.length > 0,
  };
}

function readQuestion(
  { question: text, speaker: only, mentioned, language: written }: Query,
  ground: SearchGround,
): ReadQuestion {
  const { chosen, index, language } = ground;
  const analyser = analyserOf(language, written);
  const within = only === undefined ? () => true : spokenBy(only, ground);
  const asked = analyseQuestion(text, analyser);
  const found = retrieve(asked, index, within);
  const isPasted = findVerbatim(text, index, analyser);
  const pasted = found.ranked.filter(({ passage }) => isPasted?.(passage));
  const correctedText = corrected(text, found.prepared, index);
  const resolved = resolveSpeakers(correctedText, {
    question: asked,
    chosen: chosen.map(({ designations }) => designations),
    // "They" inside a quotation never refers to a speaker of the conversation.
    mentioned: pasted.length > 0 ? undefined : mentioned,
  });
  const { named, added } = resolved;
  const question = added.length === 0 ? asked : analyseQuestion([text, ...added].join(' '), analyser);
  const { prepared, ranked } = added.length === 0 ? found : retrieve(question, index, within);
  return {
    question,
    prepared,
    ranked,
    pasted,
    isWho: asksWhoTheyAre(correctedText === text ? asked : analyseQuestion(correctedText, analyser), named),
    speaksHere: (article, part) =>
      named.some((each) => each.article === article && speaksIn(each.speaker, part, article)),
    ...resolved,
  };
}

/** The passages of the named speaker, if the question asks for that speaker's words; else undefined. */
function findNamedPassages(
  { named, question, ranked, prepared, speaksHere }: ReadQuestion,
  ground: SearchGround,
): SpeakerPassages | undefined {
  if (named.length === 0 || !asksForWords(question)) return undefined;
  const speaks = ({ passage }: RankedPassage): boolean => {
    const place = placeOf(passage, ground);
    return place !== undefined && speaksHere(place.article, place.passage);
  };
  return findSpeakerPassages(ranked, { terms: prepared.terms, isYesNo: isYesNo(question), named, speaks });
}

/** Puts introductions first for "who is"; turns `answered` into `closest` if the best passage is doubtful. */
function withDoubts(
  decision: Decision,
  { isWho, named, pasted, question, prepared, ranked }: ReadQuestion,
  { spoken, ground }: { readonly spoken: SpeakerPassages | undefined; readonly ground: SearchGround },
): Decision & Pick<Answer, 'absent'> {
  const isAge = asksForAge(question, named);
  if (isWho || isAge) {
    const isFirst = ({ passage }: RankedPassage): boolean => {
      const place = placeOf(passage, ground);
      return place !== undefined && (isWho ? introduces : givesAge)(named, place);
    };
    const first = answeredFirst(decision, ranked.filter(isFirst));
    // Without an age beside the name, a number of years is another one's.
    if (isWho || first !== decision) return { absent: [], ...first };
  }
  const [best] = decision.best;
  const place = best && placeOf(best.passage, ground);
  if (best === undefined || place === undefined || pasted.length > 0 || spoken?.on === 'everything')
    return { absent: [], ...decision };
  const absence = spoken === undefined ? absenceIn(best, prepared) : { isMost: false, words: [] };
  const { article, passage } = place;
  const text = article.text.slice(passage.span.start, passage.span.end);
  const doubt = decision.doubt ?? findFormDoubt(text, question);
  const isDoubtful = absence.isMost || doubt !== undefined;
  return {
    absent: absence.words,
    ...decision,
    doubt,
    kind: isDoubtful && decision.kind === 'answered' ? 'closest' : decision.kind,
  };
}

/** Returns a function that is true for passages with words of a speaker called `name`. */
function spokenBy(name: string, ground: SearchGround): (passage: IndexedPassage) => boolean {
  const wanted = ground.chosen.map(({ article }) => speakersNamed(name, article));
  return (indexed) => {
    const place = placeOf(indexed, ground);
    return (
      place !== undefined &&
      (wanted[indexed.article] ?? []).some((each) => speaksIn(each, place.passage, place.article))
    );
  };
}

/** Puts the passages that answer to the front, if there are any; then the question is `answered`. */
function answeredFirst(decision: Decision, first: readonly RankedPassage[]): Decision {
  if (first.length === 0) return decision;
  return {
    ...decision,
    kind: 'answered',
    best: [...first, ...decision.best.filter((each) => !first.includes(each))],
  };
}

/** The only speaker of `named`, who may occur in several articles; undefined for several speakers. */
function theOnly(named: readonly NamedSpeaker[]): Speaker | undefined {
  return new Set(named.map(({ speaker }) => speaker.name)).size === 1 ? named[0]?.speaker : undefined;
}

/** `text` with its misspelt words corrected, so that a misspelt name is still found. */
function corrected(
  text: string,
  { terms }: PreparedQuery,
  { vocabulary, isLowerCase }: PassageIndex,
): string {
  return terms.reduce((so, { written, folded, near }) => {
    // "Steens" for "Steen's".
    const owner = folded.endsWith('s') ? folded.slice(0, -1) : undefined;
    const isOwner =
      owner !== undefined &&
      vocabulary.words.numberOf(folded) === undefined &&
      isNameIn(owner, vocabulary, isLowerCase);
    const correction = near ?? (isOwner ? owner : undefined);
    return correction === undefined ? so : so.replaceAll(written, () => correction);
  }, text);
}

/** True if the articles have the folded `word` only with a capital. */
function isNameIn(
  word: string,
  { words, termOf }: PassageIndex['vocabulary'],
  isLowerCase: PassageIndex['isLowerCase'],
): boolean {
  const number = words.numberOf(word);
  return number !== undefined && !isLowerCase(termOf[number] ?? -1);
}
