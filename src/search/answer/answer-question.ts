/** Answers one question from articles of one language: analyses it, ranks the passages, judges the best. */
import type { Article, Span, Speaker } from '../../article/article.ts';
import { analyserOf } from '../analysis/languages.ts';
import type { IndexedPassage } from '../index/indexed-passage.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import { analyseQuestion, type Question } from '../question/question.ts';
import { type NamedSpeaker, speakersCalled, speaksIn } from '../question/speaker-names.ts';
import { findMeant, type Meant } from '../question/speaker-resolution.ts';
import { asksForWords, isYesNo } from '../question/speech-questions.ts';
import type { Sought } from '../ranking/prepared-query.ts';
import type { RankedPassage } from '../ranking/ranker.ts';
import { type Retrieved, retrieve } from '../ranking/retrieval.ts';
import type { SearchedArticle } from '../ranking/searched-article.ts';
import { findPasted } from '../ranking/verbatim-question.ts';
import type { Answer, Query } from './answer.ts';
import { answerWordsIn, whoIn } from './answer-words.ts';
import { type Judged, judge } from './decision.ts';
import { hasDoubtfulForm } from './form-doubts.ts';
import { hitOf, type PassagePlace } from './hit.ts';
import { asksWhoTheyAre, callsOtherwise, introduces } from './introductions.ts';
import { absenceIn, missingWords, unknownWords } from './missing-words.ts';
import { asWritten } from './original-spelling.ts';
import { type Heard, hear } from './speaker-passages.ts';
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
type ReadQuestion = Pick<Retrieved, 'sought' | 'ranked'> &
  Meant & {
    /** Includes the words that the question implies. */
    readonly question: Question;
    /** The passages with the exact words of the question. */
    readonly pasted: readonly RankedPassage[];
    /** True if it only asks who someone is. */
    readonly isWho: boolean;
    /** True if one of `named` speaks in the given part of an article. */
    readonly isHeardIn: (article: Article, part: { readonly span: Span }) => boolean;
  };

/** Answers `query` from the articles of `ground`. */
export function answerQuestion(query: Query, ground: SearchGround): Answer {
  const read = readQuestion(query, ground);
  const { sought, question, named, pasted, isWho, isHeardIn } = read;
  const heard = hearNamed(read, ground);
  const judged = withDoubts(judge({ ...read, heard }, ground.minProbability), read, { heard, ground });
  const { kind, probability, best, absent } = judged;
  const [first, ...later] = best.slice(0, maxHits).flatMap((each) =>
    hitOf(each, placeOf(each.passage, ground), {
      sought,
      // The best sentence must be one in which the speaker speaks.
      prefers: (article, span) => heard !== undefined && isHeardIn(article, { span }),
    }),
  );
  const foundSpeaker = first && named.length === 0 ? whoIn(first, question) : undefined;
  const answerWords =
    first && kind === 'answered' ? answerWordsIn(first, { question, speaker: foundSpeaker }) : undefined;
  const hits = first === undefined ? [] : [{ ...first, answerWords }, ...later];
  const isInText = createWordFinder(ground.chosen.map(({ article }) => article.text));
  const isNowhere = (word: string): boolean => !isInText(word);
  return {
    kind,
    probability,
    hits,
    searched: sought.terms.map(({ written }) => written),
    unknown: unknownWords(sought).filter(isNowhere),
    missing: pasted.length > 0 || isWho ? [] : missingWords(best[0], sought).filter(isNowhere),
    absent,
    respelt: sought.terms.flatMap(({ written, near, known }) =>
      near === undefined || !known ? [] : [{ written, searched: asWritten(near, hits) }],
    ),
    speaker: theOnly(named),
    byPronoun: read.byPronoun,
    byOtherName: named.length > 0 && named.every((each) => callsOtherwise(question, each)),
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
  const isPasted = findPasted(text, index, analyser);
  const pasted = found.ranked.filter(({ passage }) => isPasted?.(passage));
  const meantText = corrected(text, found.sought, index);
  const meant = findMeant(meantText, {
    question: asked,
    chosen: chosen.map(({ callings }) => callings),
    // "They" inside a quotation never refers to a speaker of the conversation.
    mentioned: pasted.length > 0 ? undefined : mentioned,
  });
  const { named, added } = meant;
  const question = added.length === 0 ? asked : analyseQuestion([text, ...added].join(' '), analyser);
  const { sought, ranked } = added.length === 0 ? found : retrieve(question, index, within);
  return {
    ...meant,
    question,
    sought,
    ranked,
    pasted,
    isWho: asksWhoTheyAre(meantText === text ? asked : analyseQuestion(meantText, analyser), named),
    isHeardIn: (article, part) =>
      named.some((each) => each.article === article && speaksIn(each.speaker, part, article)),
  };
}

/** The passages of the named speaker, if the question asks for that speaker's words; else undefined. */
function hearNamed(
  { named, question, ranked, sought, isHeardIn }: ReadQuestion,
  ground: SearchGround,
): Heard | undefined {
  if (named.length === 0 || !asksForWords(question)) return undefined;
  const speaks = ({ passage }: RankedPassage): boolean => {
    const place = placeOf(passage, ground);
    return place !== undefined && isHeardIn(place.article, place.passage);
  };
  return hear(ranked, { terms: sought.terms, isYesNo: isYesNo(question), named, speaks });
}

/** Puts introductions first for "who is"; turns `answered` into `closest` if the best passage is doubtful. */
function withDoubts(
  judged: Judged,
  { isWho, named, pasted, question, sought }: ReadQuestion,
  { heard, ground }: { readonly heard: Heard | undefined; readonly ground: SearchGround },
): Judged & Pick<Answer, 'absent'> {
  if (isWho) {
    const isFirst = ({ passage }: RankedPassage): boolean => {
      const place = placeOf(passage, ground);
      return place !== undefined && introduces(named, place);
    };
    return { ...introducedFirst(judged, isFirst), absent: [] };
  }
  const [best] = judged.best;
  const place = best && placeOf(best.passage, ground);
  if (best === undefined || place === undefined || pasted.length > 0 || heard?.on === 'everything')
    return { ...judged, absent: [] };
  const absence = heard === undefined ? absenceIn(best, sought) : { isMost: false, words: [] };
  const { article, passage } = place;
  const text = article.text.slice(passage.span.start, passage.span.end);
  const isDoubtful = absence.isMost || hasDoubtfulForm(text, question);
  return {
    ...judged,
    kind: isDoubtful && judged.kind === 'answered' ? 'closest' : judged.kind,
    absent: absence.words,
  };
}

/** Returns a function that is true for passages with words of a speaker called `name`. */
function spokenBy(name: string, ground: SearchGround): (passage: IndexedPassage) => boolean {
  const wanted = ground.chosen.map(({ article }) => speakersCalled(name, article));
  return (indexed) => {
    const place = placeOf(indexed, ground);
    return (
      place !== undefined &&
      (wanted[indexed.article] ?? []).some((each) => speaksIn(each, place.passage, place.article))
    );
  };
}

/** Moves the introductions to the front, if there are any; then the question is `answered`. */
function introducedFirst(judged: Judged, isIntroduction: (passage: RankedPassage) => boolean): Judged {
  const first = judged.best.filter(isIntroduction);
  if (first.length === 0) return judged;
  return {
    ...judged,
    kind: 'answered',
    best: [...first, ...judged.best.filter((each) => !first.includes(each))],
  };
}

/** The only speaker of `named`, who may occur in several articles; undefined for several speakers. */
function theOnly(named: readonly NamedSpeaker[]): Speaker | undefined {
  return new Set(named.map(({ speaker }) => speaker.name)).size === 1 ? named[0]?.speaker : undefined;
}

/** `text` with its misspelt words corrected, so that a misspelt name is still found. */
function corrected(text: string, { terms }: Sought, { vocabulary, isLowerCase }: PassageIndex): string {
  return terms.reduce((so, { written, folded, near }) => {
    // "Steens" for "Steen's".
    const owner = folded.endsWith('s') ? folded.slice(0, -1) : undefined;
    const isOwner =
      owner !== undefined &&
      vocabulary.words.numberOf(folded) === undefined &&
      isNameIn(owner, vocabulary, isLowerCase);
    const meant = near ?? (isOwner ? owner : undefined);
    return meant === undefined ? so : so.replaceAll(written, () => meant);
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
