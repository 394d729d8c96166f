/** Attributes each quotation to its speaker. */
import { givenNames } from '../../lexicon/en/given-names.ts';
import type { KnownSpeaker, Paragraph, Quotation, Speaker } from '../article.ts';
import { detectLanguage } from '../language.ts';
import { createResolver } from '../people/coreference.ts';
import { findPeople } from '../people/entity-resolution.ts';
import { findByline } from '../people/names/byline.ts';
import { findLetter } from '../people/names/letters.ts';
import { isPersonsName } from '../people/names/name-parts.ts';
import type { PronounTraining } from '../people/pronouns/pronoun-resolution.ts';
import { createSpeakers } from '../people/speakers.ts';
import { isEnglish } from '../syntax/language.ts';
import { leastProbability } from './certainty.ts';
import type { PlacedTag } from './direct/dialogue-tag.ts';
import { type DirectQuotation, findDirectQuotations, findUntagged } from './direct/direct-quotations.ts';
import { attributeForeign } from './foreign/attribution.ts';
import { frameWordsOf } from './foreign/frame-words.ts';
import { findIndirectSpeech, type IndirectSpeechFinder } from './indirect/indirect-speech.ts';
import { type Cast, nameSpeaker, transcriptRules, withWholeUtterances } from './named-quotations.ts';
import {
  directCandidates,
  headlineCandidates,
  ownedCandidates,
  type QuotationCandidate,
  reportedCandidates,
} from './quotation-candidates.ts';
import { withoutRelays } from './relayed-speech.ts';
import { findSpeakingEvents } from './speaking-events.ts';
import { type MarkedSpeech, readSpeechLines, type SpeechLine, withCues } from './speech-lines.ts';
import { rankSubjects, type SubjectRanker } from './subjects/subject-ranker.ts';
import { ownLines } from './turns/owned-lines.ts';
import { voiceRule } from './turns/voices.ts';

/** The models that attribution uses. See the MODEL.md beside their weights. */
export type AttributionModels = {
  readonly rankSubjects: SubjectRanker;
  readonly findIndirectSpeech: IndirectSpeechFinder;
};

const fitted: AttributionModels = { rankSubjects, findIndirectSpeech };

/** Options for training and evaluation. With `leastProbability` 0 every resolved speaker is named. */
export type AttributionTraining = PronounTraining & { readonly leastProbability?: number };

/** Options of `attribute`. */
export type AttributionOptions = AttributionTraining &
  MarkedSpeech & {
    /**
     * The author's name. "I" outside quotations resolves to the author. By default the byline or the signature
     * of a letter.
     */
    readonly author?: string | undefined;
    /** The title, if it is not part of the text. */
    readonly title?: string | undefined;
    /** Default: the fitted models. */
    readonly models?: AttributionModels | undefined;
  };

/**
 * Returns the quotations of an article in its order, and their speakers in the order in which they first
 * speak. Uses nothing but the article and `known`: known speakers keep their names and roles.
 *
 * @example
 * attribute(text, splitParagraphs(text, []), []).quotations[0]
 * // => { kind: 'direct', span: { start: 0, end: 13 }, speaker: { name: 'Ann Lee', … }, … }
 */
export function attribute(
  text: string,
  paragraphs: readonly Paragraph[],
  known: readonly KnownSpeaker[],
  {
    blockQuotes,
    voices,
    models = fitted,
    author: given,
    title,
    leastProbability: least = leastProbability,
    ...training
  }: AttributionOptions = {},
): { readonly quotations: readonly Quotation[]; readonly speakers: readonly Speaker[] } {
  const read = readSpeechLines(text, paragraphs, { blockQuotes, voices });
  const lines = read.map(({ line }) => line);
  const isKnownLanguage = isEnglish(lines);
  const frameWords = isKnownLanguage ? undefined : frameWordsOf(detectLanguage(text));
  if (frameWords !== undefined && !isTranscript(read)) return attributeForeign(read, known, frameWords);
  const author = given ?? (isKnownLanguage ? (findByline(lines) ?? findLetter(lines)?.signer) : undefined);
  const resolver = createResolver(lines, findPeople(lines, withAuthor(known, author)), {
    author,
    ...training,
  });
  const owners = isKnownLanguage ? ownLines(read, resolver, title) : { lines: [], referents: {} };
  const speechLines = read.map((line, index) =>
    owners.lines[index] === undefined ? line : withCues(line, []),
  );
  const ranked = isKnownLanguage ? rankAll(speechLines, models) : speechLines;
  const said = isKnownLanguage ? findCandidates(ranked, models) : directCandidates(findLabelled(ranked));
  const lastGroup = said.reduce((most, { group }) => Math.max(most, group), 0);
  const candidates = [...said, ...ownedCandidates(lines, owners.lines, lastGroup + 1)];

  const speakers = createSpeakers();
  const quotations: Quotation[] = [];
  const cast: Cast = {
    lines,
    resolver,
    speakers,
    least,
    owners: owners.referents,
    utterances: new Map<number, Quotation>(),
  };
  const events = ranked.flatMap(findSpeakingEvents).sort((one, other) => one.at - other.at);
  // Keep the article's order: a pronoun's referent depends on who spoke before.
  let next = 0;
  for (const words of candidates.sort((one, other) => one.span.start - other.span.start)) {
    for (let event = events[next]; event && event.at < words.span.start; event = events[++next]) {
      const { kind, line, phrase } = event;
      if (kind === 'points back') resolver.pointBack(line, phrase);
      else if (phrase.type !== 'pronoun') resolver.spoke(line, event, resolver.resolve(line, phrase));
    }
    quotations.push(nameSpeaker(words, cast));
  }
  return speakers.finish(withWholeUtterances(quotations));
}

/**
 * Re-ranks the subjects of the cues with the model, and drops the cues of speakers who only relay another's
 * words.
 */
export function rankAll(
  speechLines: readonly SpeechLine[],
  { rankSubjects }: Pick<AttributionModels, 'rankSubjects'>,
): readonly SpeechLine[] {
  return speechLines.map((speechLine) => {
    const { coded, cues } = speechLine;
    if (coded === undefined) return speechLine;
    return withCues(speechLine, withoutRelays(coded.line, rankSubjects(coded, cues)));
  });
}

/** Whether the markup names speakers, or most paragraphs are turns. Labels name speakers in every language. */
function isTranscript(speechLines: readonly SpeechLine[]): boolean {
  if (speechLines.some(({ turn }) => turn?.rule === voiceRule)) return true;
  const turns = speechLines.filter(({ turn }) => turn !== undefined && transcriptRules.includes(turn.rule));
  return turns.length * 2 > speechLines.length;
}

/** The direct quotations in a language without rules. Only turns whose label is a name have a speaker. */
function findLabelled(speechLines: readonly SpeechLine[]): readonly DirectQuotation[] {
  const hasName = speechLines.map(({ turn }) => turn !== undefined && isName(speechLines[turn.line], turn));
  const part = (isNamed: boolean) =>
    speechLines.map((line, index) => (hasName[index] === isNamed ? line : { ...line, whole: [] }));
  const turns = findDirectQuotations(part(true));
  const lastGroup = turns.reduce((most, { group }) => Math.max(most, group), 0);
  const others = findUntagged(part(false)).map((each) => ({ ...each, group: each.group + lastGroup }));
  return [...turns, ...others];
}

/**
 * Whether a label is a voice, has two words or has a given name. "Frage:", "Antwort:", "Réponse:" are no names.
 */
function isName(speechLine: SpeechLine | undefined, { phrase, rule }: PlacedTag): boolean {
  if (rule === voiceRule) return true;
  const words = speechLine?.line.tokens.slice(phrase?.start, phrase?.end) ?? [];
  return words.length > 1 || words.some(({ lower }) => givenNames.has(lower));
}

/** Adds the author to the known speakers, if the name can be a person's. */
function withAuthor(known: readonly KnownSpeaker[], author: string | undefined): readonly KnownSpeaker[] {
  if (author === undefined || !isPersonsName(author) || known.some(({ name }) => name === author))
    return known;
  return [...known, { name: author, aliases: [], role: undefined }];
}

function findCandidates(speechLines: readonly SpeechLine[], models: AttributionModels): QuotationCandidate[] {
  const turns = findDirectQuotations(speechLines);
  const headline = headlineCandidates(speechLines.map(({ line }) => line));
  const reported = reportedCandidates(speechLines, turns, models.findIndirectSpeech).filter(
    ({ line }) => line !== headline[0]?.line,
  );
  return [...headline, ...directCandidates(turns), ...reported];
}
