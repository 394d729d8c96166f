/** Who says what: ties the words that are given as someone's to whoever says them. */
import type { KnownSpeaker, Paragraph, Quotation, Speaker } from '../article.ts';
import { createResolver, type Resolver } from '../people/coreference.ts';
import type { Referent } from '../people/discourse.ts';
import { findPeople } from '../people/entity-resolution.ts';
import type { PronounTraining } from '../people/pronoun-resolution.ts';
import { createSpeakers, type Speakers } from '../people/speakers.ts';
import { isEnglish } from '../syntax/language.ts';
import { type NounPhrase, spanOf } from '../syntax/noun-phrases.ts';
import type { Line } from '../syntax/token-lines.ts';
import { findBackReferences } from './back-references.ts';
import { certaintyOf, evidenceOf, leastProbability } from './certainty.ts';
import type { Cue } from './cues.ts';
import { findTurns, findUntagged } from './direct-quotations.ts';
import { type Given, giveDirect, giveHeadline, giveReported } from './quotation-candidates.ts';
import { type Reading, readLines } from './speech-lines.ts';

/** What training puts in the place of fitted models; `leastProbability` 0 names everybody. */
export type AttributionTraining = PronounTraining & { readonly leastProbability?: number };

/**
 * The quotations of an article in its order, and whoever speaks in them, in the order in which they first speak.
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
  { leastProbability: least = leastProbability, ...training }: AttributionTraining = {},
): { readonly quotations: readonly Quotation[]; readonly speakers: readonly Speaker[] } {
  const readings = readLines(text, paragraphs);
  const lines = readings.map(({ line }) => line);
  const given = isEnglish(lines) ? giveAll(readings) : giveDirect(findUntagged(readings));

  const resolver = createResolver(lines, findPeople(lines, known), training);
  const speakers = createSpeakers();
  const quotations: Quotation[] = [];
  const events = readings.flatMap(findEvents).sort((one, other) => one.at - other.at);
  // Strictly in the article's order: whom a pronoun means depends on who spoke before.
  let next = 0;
  for (const words of given.sort((one, other) => one.span.start - other.span.start)) {
    for (let event = events[next]; event && event.at < words.span.start; event = events[++next]) {
      const { kind, line, phrase } = event;
      if (kind === 'points back') resolver.pointBack(line, phrase);
      else if (phrase.type !== 'pronoun') resolver.spoke(line, event, resolver.resolve(line, phrase));
    }
    quotations.push(name(words, { lines, resolver, speakers, least }));
  }
  return speakers.finish(quotations);
}

/** What happens between quotations: a sentence points back at words, or opens with somebody who speaks. */
type Event = {
  readonly kind: 'points back' | 'speaks';
  readonly at: number;
  readonly line: number;
  readonly phrase: NounPhrase;
  readonly cue: Cue | undefined;
};

function findEvents({ line, cues }: Reading, index: number): Event[] {
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

function giveAll(readings: readonly Reading[]): Given[] {
  const turns = findTurns(readings);
  const headline = giveHeadline(readings.map(({ line }) => line));
  const reported = giveReported(readings, turns).filter(({ line }) => line !== headline[0]?.line);
  return [...headline, ...giveDirect(turns), ...reported];
}

type Cast = {
  readonly lines: readonly Line[];
  readonly resolver: Resolver;
  readonly speakers: Speakers;
  readonly least: number;
};

const nobody = {
  cue: undefined,
  mention: undefined,
  speaker: undefined,
  probability: 0,
  evidence: undefined,
};

/** The words as a quotation, with whoever says them as far as the text tells. */
function name({ by, line, ...words }: Given, { lines, resolver, speakers, least }: Cast): Quotation {
  const place = by && lines[by.line];
  if (by === undefined || place === undefined) return { ...words, ...nobody };
  const cue = by.cue && spanOf(place, by.cue);
  const { phrase } = by;
  if (phrase === undefined) return { ...words, ...nobody, cue, rule: `${words.rule}; nobody` };
  const mention = { span: spanOf(place, phrase), type: phrase.type };
  const referent = resolver.resolve(by.line, phrase, words.span);
  resolver.spoke(line, { line: by.line, phrase, cue: by.cue }, referent);
  if (referent === undefined) {
    // A headline's "officials" are nobody of whom the text says more.
    const speaker = place.paragraph.kind === 'title' ? undefined : speakers.unnamed(place, phrase);
    const confidence = words.confidence / 2;
    return { ...words, ...nobody, cue, mention, speaker, rule: `${words.rule}; mention alone`, confidence };
  }
  const evidence = evidenceOf({ words, line, place, by: { ...by, phrase }, referent });
  const probability = certaintyOf(evidence);
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
