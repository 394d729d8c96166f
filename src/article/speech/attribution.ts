/** Attributes each quotation to its speaker. */
import type { KnownSpeaker, Paragraph, Quotation, Span, Speaker } from '../article.ts';
import { findByline } from '../people/byline.ts';
import { createResolver, type Resolver } from '../people/coreference.ts';
import type { Referent } from '../people/discourse.ts';
import { findPeople } from '../people/entity-resolution.ts';
import { isPersonsName } from '../people/names/name-parts.ts';
import type { PronounTraining } from '../people/pronoun-resolution.ts';
import { createSpeakers, type Speakers } from '../people/speakers.ts';
import { isEnglish } from '../syntax/language.ts';
import { type NounPhrase, spanOf } from '../syntax/noun-phrases.ts';
import type { Line } from '../syntax/token-lines.ts';
import { findBackReferences } from './back-references.ts';
import { certaintyOf, evidenceOf, leastProbability } from './certainty.ts';
import type { Cue } from './cues.ts';
import { findDirectQuotations, findUntagged } from './direct/direct-quotations.ts';
import { findIndirectSpeech, type IndirectSpeechFinder } from './indirect/indirect-speech.ts';
import {
  directCandidates,
  headlineCandidates,
  ownedCandidates,
  type QuotationCandidate,
  reportedCandidates,
} from './quotation-candidates.ts';
import { withoutRelays } from './relayed-speech.ts';
import { readSpeechLines, type SpeechLine } from './speech-lines.ts';
import { rankSubjects, type SubjectRanker } from './subjects/subject-ranker.ts';
import { findOwners, type Owner } from './turns/owned-lines.ts';
import { turnRule } from './turns/transcripts.ts';

/** The models that attribution asks; see MODEL.md beside their weights. */
export type AttributionModels = {
  readonly rankSubjects: SubjectRanker;
  readonly findIndirectSpeech: IndirectSpeechFinder;
};

const fitted: AttributionModels = { rankSubjects, findIndirectSpeech };

/** What training puts in the place of fitted models; `leastProbability` 0 names everybody. */
export type AttributionTraining = PronounTraining & { readonly leastProbability?: number };

/** What attribution may be given beside the text. */
export type AttributionOptions = AttributionTraining & {
  /** Who wrote it: "I" in the article's own words. */
  readonly author?: string | undefined;
  /** The title, where it does not stand in the text. */
  readonly title?: string | undefined;
  /** The stretches that the markup sets apart as quotations. None by default. */
  readonly blockQuotes?: readonly Span[] | undefined;
  /** The fitted models by default. */
  readonly models?: AttributionModels | undefined;
};

/** Rules by which the layout names the speaker: a label, an introduction, a signature. */
const layoutRules: ReadonlySet<string> = new Set([
  turnRule,
  `${turnRule} goes on`,
  'X: before',
  'introduction in the line before',
  'name in brackets after',
  'signature after a dash',
  'signed block quote',
]);

const sureOfLabel = 0.97; // a turn label names its speaker, whatever else the text says

/**
 * The quotations of an article in its order, and their speakers in the order in which they first speak.
 * Nothing is taken from outside the article; `known` speakers keep the names and roles that they are given.
 *
 * @example
 * attribute(text, splitParagraphs(text, []), []).quotations[0]
 * // => { kind: 'direct', span: { start: 0, end: 13 }, speaker: { name: 'Ann Lee', … }, rule: 'said X after; name', … }
 */
export function attribute(
  text: string,
  paragraphs: readonly Paragraph[],
  known: readonly KnownSpeaker[],
  {
    blockQuotes = [],
    models = fitted,
    author: given,
    title,
    leastProbability: least = leastProbability,
    ...training
  }: AttributionOptions = {},
): { readonly quotations: readonly Quotation[]; readonly speakers: readonly Speaker[] } {
  const read = readSpeechLines(text, paragraphs, blockQuotes);
  const lines = read.map(({ line }) => line);
  const isKnownLanguage = isEnglish(lines);
  const author = given ?? (isKnownLanguage ? findByline(lines) : undefined);
  const resolver = createResolver(lines, findPeople(lines, withAuthor(known, author)), {
    author,
    ...training,
  });
  const owners = isKnownLanguage ? ownersOf(read, resolver, title) : { lines: [], referents: {} };
  const speechLines = read.map((line, index) =>
    owners.lines[index] === undefined ? line : { ...line, cues: [], coded: undefined },
  );
  const ranked = isKnownLanguage ? rankAll(speechLines, models) : speechLines;
  const said = isKnownLanguage ? findCandidates(ranked, models) : directCandidates(findUntagged(ranked));
  const lastGroup = said.reduce((most, { group }) => Math.max(most, group), 0);
  const candidates = [...said, ...ownedCandidates(lines, owners.lines, lastGroup + 1)];

  const speakers = createSpeakers();
  const quotations: Quotation[] = [];
  const events = ranked.flatMap(findEvents).sort((one, other) => one.at - other.at);
  // Strictly in the article's order: whom a pronoun means depends on who spoke before.
  let next = 0;
  for (const words of candidates.sort((one, other) => one.span.start - other.span.start)) {
    for (let event = events[next]; event && event.at < words.span.start; event = events[++next]) {
      const { kind, line, phrase } = event;
      if (kind === 'points back') resolver.pointBack(line, phrase);
      else if (phrase.type !== 'pronoun') resolver.spoke(line, event, resolver.resolve(line, phrase));
    }
    quotations.push(name(words, { lines, resolver, speakers, least, owners: owners.referents }));
  }
  return speakers.finish(quotations);
}

/** The lines with the subjects of their cues as the model ranks them, and those who only pass words on left out. */
export function rankAll(
  speechLines: readonly SpeechLine[],
  { rankSubjects }: Pick<AttributionModels, 'rankSubjects'>,
): readonly SpeechLine[] {
  return speechLines.map((speechLine) => {
    const { coded, cues } = speechLine;
    if (coded === undefined) return speechLine;
    return { ...speechLine, cues: withoutRelays(coded.line, rankSubjects(coded, cues)) };
  });
}

/** The known speakers, and the author as one of them where the name is a person's. */
function withAuthor(known: readonly KnownSpeaker[], author: string | undefined): readonly KnownSpeaker[] {
  if (author === undefined || !isPersonsName(author) || known.some(({ name }) => name === author))
    return known;
  return [...known, { name: author, aliases: [], role: undefined }];
}

type OwnersFound = {
  readonly lines: readonly (Owner | undefined)[];
  readonly referents: Readonly<Partial<Record<Owner, Referent>>>;
};

/** The lines that belong to the author or to the person who is interviewed, and who these are. */
function ownersOf(
  speechLines: readonly SpeechLine[],
  resolver: Resolver,
  title: string | undefined,
): OwnersFound {
  const author = resolver.author();
  let asked: Referent | undefined;
  const lines = findOwners(speechLines, {
    title,
    author: author?.entity.name,
    askedAt(firstQuestion) {
      asked = resolver.askedAt(firstQuestion);
      return asked?.entity.name;
    },
  });
  return { lines, referents: { ...(author && { author }), ...(asked && { asked }) } };
}

/** Events between quotations: a sentence points back at words, or opens with a speaker. */
type Event = {
  readonly kind: 'points back' | 'speaks';
  readonly at: number;
  readonly line: number;
  readonly phrase: NounPhrase;
  readonly cue: Cue | undefined;
};

function findEvents({ line, cues }: SpeechLine, index: number): Event[] {
  const back = findBackReferences(line).map(({ verb, subject }) => ({
    kind: 'points back' as const,
    at: line.tokens[verb]?.start ?? 0,
    line: index,
    phrase: subject,
    cue: undefined,
  }));
  const speaks = cues.flatMap((cue) => {
    const { subject, isNoun, isPassive, verb, side, word } = cue;
    if (subject === undefined || isNoun || isPassive) return [];
    // "Prices may fall, said Lars Holm."
    const isTag = side === 'after' && word.isTag && subject.type === 'name';
    if (!isTag && subject.start !== line.sentenceStart[subject.start]) return [];
    const at = line.tokens[verb]?.start ?? 0;
    return [{ kind: 'speaks' as const, at, line: index, phrase: subject, cue }];
  });
  return [...back, ...speaks];
}

function findCandidates(speechLines: readonly SpeechLine[], models: AttributionModels): QuotationCandidate[] {
  const turns = findDirectQuotations(speechLines);
  const headline = headlineCandidates(speechLines.map(({ line }) => line));
  const reported = reportedCandidates(speechLines, turns, models.findIndirectSpeech).filter(
    ({ line }) => line !== headline[0]?.line,
  );
  return [...headline, ...directCandidates(turns), ...reported];
}

type Cast = {
  readonly lines: readonly Line[];
  readonly resolver: Resolver;
  readonly speakers: Speakers;
  readonly least: number;
  readonly owners: OwnersFound['referents'];
};

const nobody = {
  cue: undefined,
  mention: undefined,
  speaker: undefined,
  probability: 0,
  evidence: undefined,
};

/** The words as a quotation, with its speaker where the text names one. */
function name(
  { by, line, owner, ...words }: QuotationCandidate,
  { lines, resolver, speakers, least, owners }: Cast,
): Quotation {
  const ownReferent = owner && owners[owner];
  if (ownReferent !== undefined) {
    const rule = `${words.rule}; ${ownReferent.rule}`;
    return { ...words, ...nobody, speaker: speakerOf(speakers, ownReferent), probability: sureOfLabel, rule };
  }
  const place = by && lines[by.line];
  if (by === undefined || place === undefined) return { ...words, ...nobody };
  const cue = by.cue && spanOf(place, by.cue);
  const { phrase } = by;
  if (phrase === undefined) return { ...words, ...nobody, cue, rule: `${words.rule}; nobody` };
  const mention = { span: spanOf(place, phrase), type: phrase.type };
  const referent = resolver.resolve(by.line, phrase, words.span);
  resolver.spoke(line, { line: by.line, phrase, cue: by.cue }, referent);
  if (referent === undefined) {
    const label = words.rule.startsWith(turnRule) ? labelOf(place, phrase) : undefined;
    if (label !== undefined) {
      const speaker = speakers.labelled(label);
      return { ...words, cue, mention, speaker, probability: sureOfLabel, evidence: undefined };
    }
    // The "officials" of a headline are never mentioned again.
    const speaker = place.paragraph.kind === 'title' ? undefined : speakers.unnamed(place, phrase);
    const confidence = words.confidence / 2;
    return { ...words, ...nobody, cue, mention, speaker, rule: `${words.rule}; mention alone`, confidence };
  }
  const evidence = evidenceOf({ words, line, place, by: { ...by, phrase }, referent });
  // A layout that names the speaker is too rare in news to be weighed there.
  const isLaidOut = layoutRules.has(words.rule) && referent.rule === 'name';
  const probability = Math.max(certaintyOf(evidence), isLaidOut ? sureOfLabel : 0);
  return {
    ...words,
    cue,
    mention,
    evidence,
    probability: probability < least ? 0 : probability,
    speaker: probability < least ? undefined : speakerOf(speakers, referent),
    rule: `${words.rule}; ${referent.rule}`,
    confidence: words.confidence * referent.confidence,
  };
}

function speakerOf(speakers: Speakers, { entity, others }: Referent): Speaker {
  return others === undefined ? speakers.of(entity) : speakers.joint([entity, ...others]);
}

/** The words of a turn label that is a name or an office; undefined for "Q" and "A". */
function labelOf(line: Line, phrase: NounPhrase): string | undefined {
  const { start, end } = spanOf(line, phrase);
  const words = line.text.slice(start, end);
  return words.length > 2 ? words : undefined;
}
